/**
 * Numbers as text. Lower limits are rounded down and upper limits up, so that no shown interval is
 * narrower than the one that was judged; a slack of 1e-12 keeps 0.28 from becoming 0.281, the same
 * slack with which limits are compared with their bounds.
 */

const slack = 1e-12;
const defaultDecimals = 3;

/**
 * `1,248`: a whole number with its thousands apart; an effective sample size keeps one decimal. A published view
 * has −5 where a count is under 5 and not shown, which reads `<5`.
 */
export function formatCount(count: number): string {
  if (count < 0) return `<${formatCount(-count)}`;
  const text = Number.isInteger(count) ? String(count) : count.toFixed(1);
  const [whole = '', fraction] = text.split('.');
  const grouped = /^\d+$/.test(whole) ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** A sign that a reader cannot take for a hyphen, and no negative zero. */
function withMinusSign(text: string): string {
  const isZero = /^-[0.]+$/.test(text);
  return text.replace(/^-/, isZero ? '' : '−');
}

function roundTo(value: number, decimals: number, round: (scaled: number) => number): string {
  const scaled = round(value * 10 ** decimals);
  const rounded = Number.isFinite(scaled) ? scaled / 10 ** decimals : value;
  return withMinusSign(rounded.toFixed(decimals));
}

/** An estimate, rounded to the nearest. */
export function formatValue(value: number, decimals = defaultDecimals): string {
  return withMinusSign(value.toFixed(decimals));
}

/** A lower limit, rounded down. */
export function formatLower(value: number, decimals = defaultDecimals): string {
  return roundTo(value, decimals, (scaled) => Math.floor(scaled + slack * 10 ** decimals));
}

/** An upper limit, rounded up. */
export function formatUpper(value: number, decimals = defaultDecimals): string {
  return roundTo(value, decimals, (scaled) => Math.ceil(scaled - slack * 10 ** decimals));
}

/** A confidence level in per cent: `95 %`, `99.1667 %`; with more decimals where four would make it 100. */
export function formatConfidence(confidence: number): string {
  const percent = confidence * 100;
  const decimals = Math.max(4, 1 - Math.floor(Math.log10(100 - percent)));
  return `${Number(percent.toFixed(decimals))} %`;
}

/** A bound or threshold as it was declared, with at least two decimals: `0.80`, `0.975`, `12.00`. */
export function formatBound(bound: number): string {
  const [, fraction = ''] = String(bound).split('.');
  return withMinusSign(/e/.test(String(bound)) || fraction.length >= 2 ? String(bound) : bound.toFixed(2));
}

/**
 * An estimate beside its bound: as many decimals, from three to nine, as show on which side of the
 * bound it lies, so that 0.7996 never reads "0.800, below 0.80".
 */
export function formatAgainst(value: number, bound: number | undefined, decimals = defaultDecimals): string {
  if (bound === undefined || value === bound) return formatValue(value, decimals);
  for (let shown = decimals; shown <= 9; shown += 1) {
    if (Math.sign(Number(value.toFixed(shown)) - bound) === Math.sign(value - bound)) return formatValue(value, shown);
  }
  return formatValue(value, decimals);
}

/** The middle of an interval's text: an en dash, or `to` where a minus sign could be misread. */
export function formatInterval(lower: number, upper: number, decimals = defaultDecimals): string {
  const separator = lower < 0 || upper < 0 ? ' to ' : '–';
  return `${formatLower(lower, decimals)}${separator}${formatUpper(upper, decimals)}`;
}

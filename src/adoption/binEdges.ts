/**
 * Round numbers that divide values into about three groups of one size: thirds of the values, each rounded to 1, 2 or
 * 5 times a power of ten. Fewer edges, or none, where values lie too close together.
 *
 * @param values finite numbers
 * @example binEdges([18, 25, 31, 44, 52, 70]) // [30, 50]
 */
export function binEdges(values: readonly number[]): number[] {
  const sorted = Float64Array.from(values).sort();
  const least = sorted[0];
  const most = sorted.at(-1);
  if (least === undefined || most === undefined || least === most) return [];
  const third = (part: number) => sorted[Math.floor((part * sorted.length) / 3)]!;
  const step = roundStep((most - least) / 10);
  const edges = [third(1), third(2)].map((value) => roundTo(value, step));
  return [...new Set(edges)].filter((edge) => edge > least && edge <= most).sort((one, other) => one - other);
}

/** The largest of 1, 2 and 5 times a power of ten that is no larger. */
function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  const digit = size / power;
  return (digit >= 5 ? 5 : digit >= 2 ? 2 : 1) * power;
}

/** Without the dust of a division: 0.3 and not 0.30000000000000004. */
function roundTo(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toPrecision(12));
}

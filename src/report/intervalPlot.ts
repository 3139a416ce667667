/** Draws an interval against its bound with characters, so that it reads in a table, a mail and a terminal. */
import { metricRange } from '../result/metricNames.ts';
import { clipToMetric, type ShownEstimate } from '../result/wording.ts';

export interface Scale {
  from: number;
  to: number;
  /** Decimals that its ends need. */
  decimals: number;
}

export interface PlottedEstimate {
  estimate: ShownEstimate;
  bound: number | undefined;
}

/** Characters: with names of usual length beside it, a table of this width fits a phone. */
export const plotWidth = 18;

/** An interval wider than this share of the metric's range says little and does not stretch the scale. */
const widestShare = 0.5;

function spanOf(metric: string): number {
  const { least, most } = metricRange(metric);
  return most - least;
}

/** The numbers that a scale has to cover. */
function landmarks({ estimate, bound }: PlottedEstimate): number[] {
  const { metric, value, lower, upper } = estimate;
  const marks = [value, bound ?? null];
  const informative = lower !== null && upper !== null && upper - lower <= widestShare * spanOf(metric);
  if (informative) marks.push(lower, upper);
  return marks.filter((mark) => mark !== null).map((mark) => clipToMetric(metric, mark));
}

/** The round step, of 1, 2 or 5 times a power of ten, that divides a width into at most twelve parts. */
function roundStep(width: number): number {
  const power = 10 ** Math.floor(Math.log10(width / 12));
  const factor = [1, 2, 5, 10].find((candidate) => (candidate * power * 12) / width >= 1 - 1e-9) ?? 10;
  return factor * power;
}

/**
 * Chooses the scale of one metric's column from its values, bounds and informative intervals.
 *
 * @returns round ends around them, or undefined where nothing can be drawn.
 */
export function chooseScale(metric: string, plotted: readonly PlottedEstimate[]): Scale | undefined {
  const marks = plotted.flatMap(landmarks);
  if (marks.length === 0) return undefined;
  const least = marks.reduce((a, b) => Math.min(a, b));
  const most = marks.reduce((a, b) => Math.max(a, b));
  const step = Number.isFinite(spanOf(metric)) ? 0.1 : roundStep(Math.max(most - least, Math.abs(most) / 100, 1e-9));
  const first = Math.floor(least / step + 1e-9);
  const last = Math.max(Math.ceil(most / step - 1e-9), first + 1);
  const decimals = Math.max(1, Math.ceil(-Math.log10(step) - 1e-9));
  return { from: first * step, to: last * step, decimals };
}

/** `0.6–1.0`. */
export function scaleText({ from, to, decimals }: Scale): string {
  const separator = from < 0 ? ' to ' : '–';
  return `${from.toFixed(decimals)}${separator}${to.toFixed(decimals)}`.replaceAll('-', '−');
}

/** The ends of a scale, and a bound between them, above drawn intervals: `0.7───┊───────1.0`. */
export function axisText(scale: Scale, bound: number | undefined, width: number): string {
  const [from, to] = [scale.from, scale.to].map((end) => end.toFixed(scale.decimals).replace('-', '−')) as [
    string,
    string,
  ];
  const cells = [...from, ...'─'.repeat(Math.max(1, width - from.length - to.length)), ...to];
  const column = bound === undefined ? 0 : columnOf(bound, scale, width);
  if (column >= from.length && column < cells.length - to.length) cells[column] = '┊';
  return cells.join('');
}

function columnOf(value: number, { from, to }: Scale, width: number): number {
  return Math.round(((value - from) / (to - from)) * (width - 1));
}

/** One end of the interval; where it leaves the scale, an arrowhead at the edge. */
function drawEnd(cells: string[], column: number, inside: string): void {
  const edge = Math.min(cells.length - 1, Math.max(0, column));
  cells[edge] = column < 0 ? '‹' : column >= cells.length ? '›' : inside;
}

interface Columns {
  first: number;
  last: number;
  middle: number;
  bound: number | undefined;
}

/**
 * Places the marks. A bound that the interval does not cross stays outside it in the drawing too, even
 * where both round to the same column: a limit on its bound passes.
 */
function placeMarks({ estimate, bound }: PlottedEstimate, value: number, scale: Scale, width: number): Columns {
  const limit = (end: number | null) => clipToMetric(estimate.metric, end ?? value);
  const [lower, upper] = [limit(estimate.lower), limit(estimate.upper)];
  const middle = columnOf(value, scale, width);
  let [first, last] = [columnOf(lower, scale, width), columnOf(upper, scale, width)];
  if (bound === undefined) return { first, last, middle, bound };
  const column = columnOf(bound, scale, width);
  if (bound <= lower && column >= first && column < middle) first = column + 1;
  if (bound >= upper && column <= last && column > middle) last = column - 1;
  return { first, last, middle, bound: column };
}

/**
 * `·····├─┼●─┤····`: limits `├ ┤`, estimate `●`, bound `┊`, or `┼` where it lies within the interval.
 * An estimate in the bound's column hides it; limits outside the scale are drawn as `‹ ›` at its edge.
 */
export function plotInterval(plotted: PlottedEstimate, scale: Scale, width = plotWidth): string {
  const { value, lower, upper } = plotted.estimate;
  if (value === null || width === 0) return '';
  const cells = Array.from({ length: width }, () => '·');
  const { first, last, middle, bound } = placeMarks(plotted, value, scale, width);
  cells.fill('─', Math.max(0, first), Math.max(0, last + 1));
  if (upper !== null) drawEnd(cells, last, '┤');
  if (lower !== null) drawEnd(cells, first, '├');
  if (bound !== undefined && bound >= 0 && bound < width) cells[bound] = bound < first || bound > last ? '┊' : '┼';
  if (middle >= 0 && middle < width) cells[middle] = '●';
  return cells.join('');
}

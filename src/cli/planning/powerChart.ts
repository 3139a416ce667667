/** The power of a criterion against the number of samples, drawn with characters: a sawtooth that climbs. */
import { formatCount } from '../../result/numbers.ts';
import type { PowerPoint } from '../../statistics/sampleSize.ts';

export interface PowerChart {
  /** As `powerTeeth` gives them. */
  teeth: readonly PowerPoint[];
  /** Largest number of samples that is drawn. */
  upTo: number;
  /** The power that is planned for. */
  power: number;
  /** Numbers of samples to name below the axis, by what they are. */
  marks: readonly number[];
}

/** Dots of one braille character, which is two wide and four high. */
const dotColumns = 2;
const dotRows = 4;
/** Bit of each dot, by row and column. */
const dotBits = [
  [0x01, 0x08],
  [0x02, 0x10],
  [0x04, 0x20],
  [0x40, 0x80],
] as const;
const emptyBraille = 0x2800;

interface Band {
  lower: number;
  upper: number;
}

/** The power at a number of trials: it falls along a tooth, here in a straight line. */
function powerBetween(teeth: readonly PowerPoint[], trials: number): number {
  for (let index = 0; index + 1 < teeth.length; index += 2) {
    const [first, last] = [teeth[index]!, teeth[index + 1]!];
    if (trials < first.trials || trials >= last.trials + 1) continue;
    const share = first.trials === last.trials ? 0 : (trials - first.trials) / (last.trials - first.trials);
    return first.power + Math.min(1, share) * (last.power - first.power);
  }
  return 0;
}

/** Least and largest power from one number of trials and before another. */
function bandOf(teeth: readonly PowerPoint[], from: number, to: number): Band {
  const inside = teeth.filter(({ trials }) => trials >= from && trials < to).map(({ power }) => power);
  const powers = [...inside, powerBetween(teeth, from), powerBetween(teeth, Math.max(from, to - 1e-9))];
  return { lower: Math.min(...powers), upper: Math.max(...powers) };
}

function drawCurve({ teeth, upTo }: PowerChart, width: number, height: number): number[][] {
  const cells = Array.from({ length: height }, () => new Array<number>(width).fill(0));
  const [columns, rows] = [width * dotColumns, height * dotRows];
  for (let column = 0; column < columns; column++) {
    const band = bandOf(teeth, (column / columns) * upTo, ((column + 1) / columns) * upTo);
    const rowOf = (power: number): number => Math.min(rows - 1, Math.floor((1 - power) * rows));
    for (let row = rowOf(band.upper); row <= rowOf(band.lower); row++) {
      cells[Math.floor(row / dotRows)]![Math.floor(column / dotColumns)]! |=
        dotBits[row % dotRows]![column % dotColumns]!;
    }
  }
  return cells;
}

/** Numbers under the axis, each where it belongs; those that would run into another one stand on a line of their own. */
function labelLines(marks: readonly number[], upTo: number, width: number): string[] {
  const lines: string[] = [];
  for (const mark of [...new Set(marks)].sort((one, other) => one - other)) {
    const text = formatCount(mark);
    const start = Math.max(0, columnOf(mark, upTo, width) - Math.floor(text.length / 2));
    const free = lines.findIndex((line) => line.length < start);
    const place = free < 0 ? lines.length : free;
    lines[place] = `${(lines[place] ?? '').padEnd(start)}${text}`;
  }
  return lines;
}

function columnOf(trials: number, upTo: number, width: number): number {
  return Math.min(width - 1, Math.floor((trials / upTo) * width));
}

/**
 * @param width characters of the curve, at least 20
 * @param height lines of the curve, at least 4
 * @returns lines: the curve with its scale on the left, the axis, the marks below it
 */
export function drawPower(chart: PowerChart, width: number, height: number): string[] {
  const { power, marks, upTo } = chart;
  const wanted = Math.min(height - 1, Math.floor((1 - power) * height));
  const scale = new Map([
    [height - 1, '0'],
    [0, '1'],
    [wanted, String(power)],
  ]);
  const labelWidth = Math.max(...[...scale.values()].map((label) => label.length));
  const lines = drawCurve(chart, width, height).map((row, index) => {
    const dotted = index === wanted ? '┈' : ' ';
    const text = row.map((bits) => (bits === 0 ? dotted : String.fromCodePoint(emptyBraille + bits))).join('');
    const label = scale.get(index);
    return `${(label ?? '').padStart(labelWidth)} ${label === undefined ? '│' : '┤'}${text}`.trimEnd();
  });
  const ticks = new Set(marks.map((mark) => columnOf(mark, upTo, width)));
  const axis = Array.from({ length: width }, (_, column) => (ticks.has(column) ? '┬' : '─')).join('');
  const indent = ' '.repeat(labelWidth + 2);
  return [
    ...lines,
    `${' '.repeat(labelWidth + 1)}└${axis}`,
    ...labelLines(marks, upTo, width).map((line) => indent + line),
  ];
}

/** The power of each criterion against the number of samples, as SVG: one panel for each curve. */
import type { SamplePlan, UseLevel } from '../../acceptance/planning/samplePlan.ts';
import { formatConfidence, formatCount } from '../../result/numbers.ts';
import { plainText } from '../../result/phrase.ts';
import type { PowerCurve } from './curves.ts';
import { claimPhrase, countedPhrase, useText } from './wording.ts';

const panel = { width: 720, height: 220, left: 46, right: 16, top: 34, bottom: 46 } as const;
const plotWidth = panel.width - panel.left - panel.right;
const plotHeight = panel.height - panel.top - panel.bottom;
const colours = {
  curve: '#1f6feb',
  first: '#8250df',
  power: '#9a6700',
  mark: '#57606a',
  text: '#24292f',
  grid: '#d0d7de',
} as const;

/** Foreign text for SVG. */
function escapeXml(text: string): string {
  return text.replace(/[<>&"']/g, (character) => `&#${character.codePointAt(0)};`);
}

function decimal(value: number): string {
  return String(Number(value.toFixed(2)));
}

function xOf(trials: number, upTo: number): number {
  return panel.left + (trials / upTo) * plotWidth;
}

function yOf(power: number): number {
  return panel.top + (1 - power) * plotHeight;
}

/** From no chance at all, along the teeth. */
function curvePath(teeth: PowerCurve['teeth'], upTo: number): string {
  const [first] = teeth;
  const start = first === undefined ? [[upTo, 0] as const] : [[first.trials, 0] as const];
  const points = [[0, 0] as const, ...start, ...teeth.map(({ trials, power }) => [trials, power] as const)];
  return points.map(([trials, power]) => `${decimal(xOf(trials, upTo))},${decimal(yOf(power))}`).join(' ');
}

function text(x: number, y: number, content: string, attributes = '', colour: string = colours.text): string {
  return `<text x="${decimal(x)}" y="${decimal(y)}" fill="${colour}"${attributes}>${escapeXml(content)}</text>`;
}

function curveLine(teeth: PowerCurve['teeth'], upTo: number, attributes: string): string {
  return `<polyline points="${curvePath(teeth, upTo)}" fill="none" ${attributes}/>`;
}

/** The curve that the sizes are of, and where that is not the first use of the test set, the first one's above it. */
function curveLines({ teeth, firstTeeth, upTo }: PowerCurve, { alphaSpending: spending }: SamplePlan): string[] {
  const own = curveLine(teeth, upTo, `stroke="${colours.curve}" stroke-width="1.5"`);
  if (firstTeeth === undefined || spending?.firstUse === undefined) return [own];
  const nameOf = ({ use, confidence }: UseLevel): string => `use ${formatCount(use)}, ${formatConfidence(confidence)}`;
  return [
    curveLine(firstTeeth, upTo, `stroke="${colours.first}" stroke-dasharray="4 2"`),
    own,
    text(panel.left + 6, panel.top + 11, nameOf(spending.firstUse), '', colours.first),
    text(panel.left + 6, panel.top + 24, nameOf(spending.plannedFor), '', colours.curve),
  ];
}

function line(x1: number, y1: number, x2: number, y2: number, attributes: string): string {
  return `<line x1="${decimal(x1)}" y1="${decimal(y1)}" x2="${decimal(x2)}" y2="${decimal(y2)}" ${attributes}/>`;
}

function gridLines(power: number): string[] {
  const right = panel.left + plotWidth;
  const levels = [0, 0.2, 0.4, 0.6, 0.8, 1].flatMap((level) => [
    line(panel.left, yOf(level), right, yOf(level), `stroke="${colours.grid}"`),
    text(panel.left - 6, yOf(level) + 4, level.toFixed(1), ' text-anchor="end"'),
  ]);
  const wanted = line(panel.left, yOf(power), right, yOf(power), `stroke="${colours.power}" stroke-dasharray="6 3"`);
  return [...levels, wanted];
}

interface Mark {
  name: string;
  trials: number;
}

function marksOf({ row, upTo }: PowerCurve): Mark[] {
  const { needed, first, safe, planned } = row;
  const named = { fewest: needed, first, safe, planned };
  const marks = Object.entries(named).flatMap(([name, size]) =>
    size === undefined || size.effective > upTo ? [] : [{ name, trials: size.effective }],
  );
  const byTrials = new Map<number, string[]>();
  for (const { name, trials } of marks) byTrials.set(trials, [...(byTrials.get(trials) ?? []), name]);
  return [...byTrials].map(([trials, names]) => ({ trials, name: names.join(', ') }));
}

/** Every other label stands lower, so that neighbours do not cover each other. */
function markLines(curve: PowerCurve): string[] {
  return marksOf(curve).flatMap(({ name, trials }, index) => {
    const x = xOf(trials, curve.upTo);
    const y = panel.top + plotHeight + 15 + (index % 2) * 14;
    const dashes = `stroke="${colours.mark}" stroke-dasharray="2 3"`;
    return [
      line(x, panel.top, x, y - 11, dashes),
      text(x, y, `${formatCount(trials)} ${name}`, ' text-anchor="middle"'),
    ];
  });
}

function panelGroup(curve: PowerCurve, plan: SamplePlan, offset: number): string {
  const { power, clusters } = plan;
  const unit = clusters === undefined ? plainText(countedPhrase(curve.row)) : 'independent samples';
  const title = `${plainText(claimPhrase(curve.row))}: chance to pass with ${curve.row.expected}${useText(plan)}, by ${unit}`;
  return [
    `<g transform="translate(0 ${offset})">`,
    text(panel.left, 20, title, ' font-weight="bold"'),
    ...gridLines(power),
    ...markLines(curve),
    ...curveLines(curve, plan),
    '</g>',
  ].join('\n');
}

/** @returns a whole SVG file, or undefined without a curve */
export function plotCurves(curves: readonly PowerCurve[], plan: SamplePlan): string | undefined {
  if (curves.length === 0) return undefined;
  const height = panel.height * curves.length;
  const panels = curves.map((curve, index) => panelGroup(curve, plan, index * panel.height));
  const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${panel.width} ${height}" width="${panel.width}" height="${height}" font-family="sans-serif" font-size="11" role="img">`;
  return [
    head,
    '<title>Chance to pass each criterion, by number of samples</title>',
    `<rect width="${panel.width}" height="${height}" fill="#ffffff"/>`,
    ...panels,
    '</svg>\n',
  ].join('\n');
}

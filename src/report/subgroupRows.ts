/** The table that a reviewer studies, as data: one row for each subgroup, one cell for each judged metric. */
import type { CriterionResult, Estimate, Report, Subgroup } from '../result/schema.ts';
import { boundNumber, criterionOutcome, withheld } from '../result/wording.ts';
import { chooseScale, type PlottedEstimate, plotInterval, type Scale } from './intervalPlot.ts';
import { subgroupKey } from './subgroupKey.ts';

export interface SubgroupCell {
  estimate: Estimate | undefined;
  /** The criterion that decides: of several on the same metric and subgroup, the one that fares worst. */
  criterion: CriterionResult | undefined;
  /** Interval against bound; empty where nothing can be drawn. */
  plot: string;
}

export interface SubgroupRow {
  subgroup: Subgroup;
  /** Absent where the view has no counts. */
  samples?: number;
  /** In the order of the columns. */
  cells: SubgroupCell[];
  failed: boolean;
}

export interface MetricColumn {
  metric: string;
  scale: Scale | undefined;
  /** Distinct bounds in this column. */
  bounds: CriterionResult['bound'][];
}

export interface SubgroupTable {
  columns: MetricColumn[];
  rows: SubgroupRow[];
}

function unique<Each>(values: readonly Each[], keyOf: (value: Each) => string): Each[] {
  return [...new Map(values.map((value) => [keyOf(value), value])).values()];
}

function judgedMetrics({ criteria }: Report): string[] {
  return [...new Set(criteria.map(({ metric }) => metric))];
}

/** How many metrics have a criterion. */
export function countJudgedMetrics(report: Report): number {
  return judgedMetrics(report).length;
}

/** Metrics that have a criterion, those that fail one before the others; else both kinds of error, else the first ones. */
export function chooseMetrics(report: Report, most: number): string[] {
  const { criteria, estimates } = report;
  const judged = judgedMetrics(report);
  if (judged.length > 0) {
    const failed = new Set(criteria.filter(({ status }) => status === 'fail').map(({ metric }) => metric));
    const chosen = [...failed, ...judged.filter((metric) => !failed.has(metric))].slice(0, most);
    return judged.filter((metric) => chosen.includes(metric));
  }
  const known = [...new Set(estimates.map((estimate) => estimate.metric))];
  const errors = ['sensitivity', 'specificity'].filter((metric) => known.includes(metric));
  return errors.length > 0 ? errors : known.slice(0, 2);
}

/** Every member of one list under its subgroup. */
function bySubgroup<Each extends { subgroup: Subgroup }>(list: readonly Each[]): Map<string, Each[]> {
  const groups = new Map<string, Each[]>();
  for (const each of list) {
    const key = subgroupKey(each.subgroup);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return groups;
}

const statusRank = { fail: 0, warn: 1, pass: 2 } as const;

function worstCriterion(criteria: readonly CriterionResult[], metric: string): CriterionResult | undefined {
  const matching = criteria.filter((criterion) => criterion.metric === metric);
  return matching.sort((one, other) => statusRank[one.status] - statusRank[other.status])[0];
}

/** The sum of a confusion matrix; undefined where a count of it is hidden. */
function confusionTotal(confusion: Report['confusion'][number]): number | undefined {
  const counts = cellsOf(confusion);
  return counts.some((count) => count < 0) ? undefined : counts.reduce((sum, count) => sum + count, 0);
}

function cellsOf(confusion: Report['confusion'][number]): number[] {
  if ('classes' in confusion) return [...confusion.counts.flat(), ...confusion.undecided];
  const { subgroup: _, ...cells } = confusion;
  return Object.values(cells);
}

/** Samples of a subgroup: from its confusion matrix, else the largest denominator, which may be a hidden one. */
function countSamples(confusion: Report['confusion'], estimates: readonly Estimate[]): { samples?: number } {
  const total = confusion[0] === undefined ? undefined : confusionTotal(confusion[0]);
  if (total !== undefined) return { samples: total };
  const denominators = estimates.map(({ n }) => n).filter((n) => n !== 0);
  const largest = denominators.reduce((most, n) => (most === undefined || n > most ? n : most), denominators[0]);
  if (largest !== undefined) return { samples: largest };
  return estimates.length === 0 ? {} : { samples: 0 };
}

interface Gathered {
  estimates: Map<string, Estimate[]>;
  criteria: Map<string, CriterionResult[]>;
  confusion: Map<string, Report['confusion']>;
}

function gather({ estimates, criteria, confusion }: Report): Gathered {
  return { estimates: bySubgroup(estimates), criteria: bySubgroup(criteria), confusion: bySubgroup(confusion) };
}

function buildRow(subgroup: Subgroup, metrics: readonly string[], gathered: Gathered): SubgroupRow {
  const key = subgroupKey(subgroup);
  const estimates = gathered.estimates.get(key) ?? [];
  const criteria = gathered.criteria.get(key) ?? [];
  const cells = metrics.map((metric) => ({
    estimate: estimates.find((estimate) => estimate.metric === metric),
    criterion: worstCriterion(criteria, metric),
    plot: '',
  }));
  const failed = criteria.some((criterion) => criterion.status === 'fail');
  return { subgroup, ...countSamples(gathered.confusion.get(key) ?? [], estimates), cells, failed };
}

/** The bound that is drawn: of a band neither end, since one alone would mislead. */
export function drawnBound(bound: CriterionResult['bound']): number | undefined {
  return bound.atLeast !== undefined && bound.atMost !== undefined ? undefined : boundNumber(bound);
}

function plotted({ estimate, criterion }: SubgroupCell): PlottedEstimate | undefined {
  if (estimate === undefined || estimate.value === null) return undefined;
  return { estimate, bound: criterion === undefined ? undefined : drawnBound(criterion.bound) };
}

function buildColumn(metric: string, cells: readonly SubgroupCell[], plotWidth: number): MetricColumn {
  const drawn = cells.flatMap((cell) => plotted(cell) ?? []);
  const scale = chooseScale(metric, drawn);
  for (const cell of cells) {
    const estimate = plotted(cell);
    if (scale !== undefined && estimate !== undefined) cell.plot = plotInterval(estimate, scale, plotWidth);
  }
  const bounds = cells.flatMap(({ criterion }) => (criterion === undefined ? [] : [criterion.bound]));
  return { metric, scale, bounds: unique(bounds, ({ atLeast, atMost }) => `${atLeast} ${atMost}`) };
}

/** Overall first, then in the order of the report. */
function listSubgroups({ estimates, criteria }: Report): Subgroup[] {
  const all = unique(
    [...estimates, ...criteria].map(({ subgroup }) => subgroup),
    subgroupKey,
  );
  const overall = all.filter((subgroup) => Object.keys(subgroup).length === 0);
  return [...overall, ...all.filter((subgroup) => Object.keys(subgroup).length > 0)];
}

/**
 * Builds the table from a report.
 *
 * @param plotWidth characters of each drawn interval.
 * @param mostMetrics columns at most; all where it is not given.
 * @returns one column for each judged metric; no rows where nothing was estimated or judged.
 */
export function buildSubgroupTable(report: Report, plotWidth: number, mostMetrics = Infinity): SubgroupTable {
  const metrics = chooseMetrics(report, mostMetrics);
  const gathered = gather(report);
  const rows = listSubgroups(report).map((subgroup) => buildRow(subgroup, metrics, gathered));
  const columns = metrics.map((metric, index) =>
    buildColumn(
      metric,
      rows.map((row) => row.cells[index]!),
      plotWidth,
    ),
  );
  return { columns, rows };
}

const reasonWords: Readonly<Record<CriterionResult['reason'], string>> = {
  pass: '✓',
  'not-demonstrated': 'not shown',
  below: '✗',
  'clearly-below': '✗',
  'too-few': 'too few',
  undefined: 'undefined',
};

/** Whether a cell has its estimate, undefined though it may be. */
export function hasEstimate({ estimate }: SubgroupCell): boolean {
  return estimate !== undefined && estimate.reason !== withheld;
}

/** `✓`, `✗`, `not shown`, `too few`, `undefined`, or nothing where no criterion holds. */
export function outcomeWord(criterion: CriterionResult | undefined): string {
  if (criterion === undefined) return '';
  return criterion.status === 'pass' ? '✓' : reasonWords[criterion.reason];
}

const statusMarks: Readonly<Record<CriterionResult['status'], string>> = { pass: '✓', fail: '✗', warn: '?' };

/** `✓` met, `✗` fails the gate, `?` let pass though it cannot be judged; nothing where no criterion holds. */
export function outcomeMark(criterion: CriterionResult | undefined): string {
  return criterion === undefined ? '' : statusMarks[criterion.status];
}

/** `✓ met`, `✗ not met`, `✗ cannot be judged`: a criterion without its numbers. */
export function outcomeText(criterion: CriterionResult): string {
  return `${statusMarks[criterion.status]} ${criterionOutcome(criterion.reason)}`;
}

/** The rows that are shown when there are too many: overall, those that fail, then the first others, in order. */
export function chooseRows(rows: readonly SubgroupRow[], most: number): SubgroupRow[] {
  if (rows.length <= most) return [...rows];
  const [overall, ...others] = rows;
  const failing = others.filter((row) => row.failed);
  const passing = others.filter((row) => !row.failed);
  const chosen = new Set([overall, ...failing, ...passing].slice(0, most));
  return rows.filter((row) => chosen.has(row));
}

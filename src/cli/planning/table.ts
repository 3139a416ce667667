/** The table of a plan, for a terminal and for Markdown alike. */
import type { AurocRow, PlanRow, SamplePlan } from '../../acceptance/planning/samplePlan.ts';
import { formatAgainst } from '../../result/numbers.ts';
import { type Phrase, words } from '../../result/phrase.ts';
import { aurocClaim, chanceText, claimPhrase, countedPhrase, sizeText } from './wording.ts';

export interface PlanColumn {
  title: string;
  /** What the column says, for whoever sees it for the first time. */
  meaning: string;
  /** The higher, the earlier it is left out where there is no room. */
  expendable: number;
}

export interface PlanTable {
  columns: readonly PlanColumn[];
  /** One cell for each column; the first two hold text, the others numbers. */
  rows: readonly (readonly Phrase[])[];
}

function columnsOf({ power }: SamplePlan): PlanColumn[] {
  return [
    { title: 'criterion', meaning: 'metric, bound and where it holds', expendable: 0 },
    { title: 'counts', meaning: 'which samples its numbers are of', expendable: 4 },
    { title: 'expected', meaning: 'performance that a good model is expected to have', expendable: 0 },
    { title: 'fewest', meaning: 'below this it cannot be shown, however good the model is', expendable: 0 },
    {
      title: 'first',
      meaning: `from here on the expected model passes with a chance of ${power}, though some larger numbers have less`,
      expendable: 1,
    },
    { title: 'safe', meaning: `from here on every number has a chance of ${power}`, expendable: 0 },
    {
      title: 'all',
      meaning: `from here on all criteria pass together with a chance of ${power} or more`,
      expendable: 2,
    },
    {
      title: 'planned',
      meaning: 'given with --count or its share of that, else what the criteria of the group and of its parts need',
      expendable: 0,
    },
    { title: 'passes', meaning: 'chance of the expected model at the planned number', expendable: 0 },
    { title: 'at bound', meaning: 'chance of a model that is no better than the bound', expendable: 3 },
  ];
}

function rowCells(row: PlanRow): Phrase[] {
  const { expected, bound, needed, first, safe, together, planned, power, atBound } = row;
  return [
    claimPhrase(row),
    countedPhrase(row),
    words(expected === undefined ? '' : formatAgainst(expected, bound, 2)),
    ...[needed, first, safe, together, planned].map((size) => words(sizeText(size))),
    words(power === undefined ? '' : chanceText(power)),
    words(chanceText(atBound)),
  ];
}

function aurocCells(row: AurocRow): Phrase[] {
  const { expected, bound, planned, power, atBound } = row;
  return [
    aurocClaim(row),
    words('both classes'),
    words(formatAgainst(expected, bound, 2)),
    ...[
      '',
      '',
      '',
      '',
      `${sizeText(planned.positives)} + ${sizeText(planned.negatives)}`,
      `~ ${chanceText(power)}`,
    ].map(words),
    words(`~ ${chanceText(atBound)}`),
  ];
}

/** Columns without a number in any row are left out. */
export function planTable(plan: SamplePlan): PlanTable {
  const rows = [...plan.rows.map(rowCells), ...plan.auroc.map(aurocCells)];
  const columns = columnsOf(plan);
  const kept = columns.flatMap((_, index) => (rows.some((row) => row[index]!.length > 0) ? [index] : []));
  return {
    columns: kept.map((index) => columns[index]!),
    rows: rows.map((row) => kept.map((index) => row[index]!)),
  };
}

/** The curves of a plan: one for each criterion that differs from the others in what it needs. */
import type { PlanRow, SamplePlan } from '../../acceptance/planning/samplePlan.ts';
import { type PowerPoint, powerTeeth } from '../../statistics/sampleSize.ts';

export interface PowerCurve {
  row: PlanRow;
  /** Rows with the same curve. */
  rows: readonly PlanRow[];
  teeth: readonly PowerPoint[];
  /** Those of the first use of the test set, where the plan is made for a stricter one. */
  firstTeeth?: readonly PowerPoint[];
  /** Largest number of independent samples on the axis. */
  upTo: number;
  /** Numbers of independent samples that the plan names. */
  marks: readonly number[];
}

/** How far the axis goes beyond what is needed. */
const reach = 1.3;

function curveOf(
  rows: readonly PlanRow[],
  { confidence, interval, alphaSpending }: SamplePlan,
): PowerCurve | undefined {
  const [row] = [...rows].sort((one, other) => (one.power ?? 1) - (other.power ?? 1));
  if (row?.expected === undefined || row.needed === undefined || row.safe === undefined) return undefined;
  const marks = [row.needed, row.first, row.safe].flatMap((size) => (size === undefined ? [] : [size.effective]));
  const upTo = Math.ceil(Math.max(...marks) * reach);
  const plan = { bound: row.bound, expected: row.expected, confidenceLevel: confidence, interval };
  const planned = row.planned.effective;
  const first = alphaSpending?.firstUse;
  return {
    row,
    rows,
    teeth: powerTeeth(plan, upTo),
    ...(first === undefined ? {} : { firstTeeth: powerTeeth({ ...plan, confidenceLevel: first.confidence }, upTo) }),
    upTo,
    marks: planned <= upTo ? [...marks, planned] : marks,
  };
}

/** The curves, that of the criterion with the least chance at its planned number first, of equals the one that needs most. */
export function listCurves(plan: SamplePlan): PowerCurve[] {
  const byPlan = new Map<string, PlanRow[]>();
  for (const row of plan.rows) {
    const key = `${row.metric} ${row.bound} ${row.expected}`;
    byPlan.set(key, [...(byPlan.get(key) ?? []), row]);
  }
  const curves = [...byPlan.values()].flatMap((rows) => curveOf(rows, plan) ?? []);
  const least = ({ rows }: PowerCurve): number => Math.min(...rows.map(({ power }) => power ?? 1));
  const most = ({ row }: PowerCurve): number => row.safe?.effective ?? 0;
  return curves.sort((one, other) => least(one) - least(other) || most(other) - most(one));
}

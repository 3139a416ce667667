/** Criteria on the AUROC: no number of samples follows from a formula, but the power of given numbers can be simulated. */
import type { Criterion } from '../../policy/policy.ts';
import { aurocPower } from '../../statistics/aurocPower.ts';
import type { PlannedCounts } from './counts.ts';
import { groupKey, type PlannedGroup, plannedInScope } from './groups.ts';
import { type RowSetting, whereOf } from './rows.ts';
import type { AurocRow, PlannedNumber, PlanRequest } from './samplePlan.ts';

/** At most so many scores are drawn for one power, so that a large plan does not take minutes. */
const mostScores = 6_000_000;
const mostDraws = 4000;
const fewestDraws = 200;

/** Rows of the criteria on groups of which both numbers are planned, and which something is expected of. */
export function planAuroc(request: PlanRequest, setting: RowSetting): AurocRow[] {
  const { policy, expected } = request;
  const expectation = expected.get('auroc');
  if (expectation === undefined || policy.task.task !== 'binary') return [];
  return policy.acceptance.criteria
    .filter(({ metric, bound }) => metric === 'auroc' && bound.atLeast !== undefined)
    .flatMap((criterion) =>
      mergeAlike(
        plannedInScope(setting.groups, criterion.scope).flatMap((group) =>
          rowOf(criterion, group, expectation, request, setting),
        ),
      ),
    );
}

function plannedNumber(
  counts: PlannedCounts | undefined,
  group: PlannedGroup,
  { sizing }: RowSetting,
): PlannedNumber | undefined {
  const count = counts?.get(groupKey(group))?.count ?? 0;
  return count === 0 ? undefined : { effective: sizing.effectiveOf(count), ...sizing.collected(count) };
}

function rowOf(
  { id, bound: { atLeast = 0 } }: Criterion,
  group: PlannedGroup,
  expected: number,
  { policy, randomFor }: PlanRequest,
  setting: RowSetting,
): AurocRow[] {
  const positives = plannedNumber(setting.counts.get('positives'), group, setting);
  const negatives = plannedNumber(setting.counts.get('negatives'), group, setting);
  if (positives === undefined || negatives === undefined) return [];
  const { confidence: confidenceLevel, power: wanted } = policy.acceptance;
  const sizes = { positives: positives.effective, negatives: negatives.effective };
  const samples = sizes.positives + sizes.negatives;
  const draws = Math.max(fewestDraws, Math.min(mostDraws, Math.floor(mostScores / Math.max(1, samples))));
  const chanceAt = (truth: number) => {
    if (sizes.positives === 0 || sizes.negatives === 0) return { power: 0, error: 0 };
    const plan = { bound: atLeast, expected: truth, confidenceLevel, ...sizes };
    // The same numbers give the same chance wherever they stand.
    return aurocPower(plan, draws, randomFor(`auroc ${JSON.stringify(plan)}`));
  };
  const [asExpected, atBound] = [chanceAt(expected), chanceAt(atLeast)];
  return [
    {
      ...(id === undefined ? {} : { id }),
      bound: atLeast,
      expected,
      planned: { positives, negatives },
      power: asExpected.power,
      atBound: atBound.power,
      errors: { power: asExpected.error, atBound: atBound.error },
      draws,
      status: expected <= atLeast ? 'out-of-reach' : asExpected.power < wanted ? 'underpowered' : 'enough',
      ...whereOf(group, setting.groups),
    },
  ];
}

/** Groups that nobody knows by name are one row where they have the same numbers. */
function mergeAlike(rows: readonly AurocRow[]): AurocRow[] {
  const merged = new Map<string, AurocRow>();
  for (const row of rows) {
    const key = JSON.stringify([row.subgroup, row.each, row.planned]);
    const known = merged.get(key);
    if (known === undefined) merged.set(key, row);
    else if (known.groups !== null && row.groups !== null)
      merged.set(key, { ...known, groups: known.groups + row.groups });
  }
  return [...merged.values()];
}

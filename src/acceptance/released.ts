/** The model against the released one, on the same samples. */
import type { ScoredRows } from '../metrics/scoredRows.ts';
import type { NoDecrease, Policy } from '../policy/policy.ts';
import { assertNever } from '../result/assertNever.ts';
import type { Finding, ReleasedComparison, Subgroup } from '../result/schema.ts';
import { type GroupRows, groupsInScope } from './groups.ts';
import {
  comparePairedAuroc,
  comparePairedShares,
  type PairedDifference,
  type PairedOptions,
  undefinedDifference,
} from './pairedDifference.ts';
import { type PairedRows, type PairedSamples, pairOutcomes, selectPairs } from './pairedSamples.ts';

/** Both models' outcomes on the test samples, and the groups of these. */
export interface ReleasedModel {
  candidate: ScoredRows;
  released: ScoredRows;
  /** As `listGroups` gives them. */
  groups: readonly GroupRows[];
}

export interface ReleasedJudgement {
  comparisons: ReleasedComparison[];
  findings: Finding[];
}

/**
 * Compares with the released model as the policy asks: one comparison for each entry and each group in its scope. An
 * undefined metric, a sample that only one model has an outcome for, and a subgroup without samples fail.
 *
 * @param entries those against the released model
 */
export function compareWithReleased(
  entries: readonly NoDecrease[],
  { candidate, released, groups }: ReleasedModel,
  { confidence, cluster, designEffect }: Pick<Policy['acceptance'], 'confidence' | 'cluster' | 'designEffect'>,
): ReleasedJudgement {
  const pairs = pairOutcomes(candidate, released);
  const clustered = designEffect === undefined ? {} : { designEffect };
  const options: PairedOptions = { confidence, ...(cluster === undefined ? {} : { clustered }) };
  const compared = entries.flatMap((entry) =>
    groupsOf(entry, groups).map(({ subgroup, rows }) => {
      const measured = measure(entry.metric, pairs, rows, options);
      return { measured, comparison: comparisonOf(entry, subgroup, measured, options) };
    }),
  );
  return {
    comparisons: compared.map(({ comparison }) => comparison),
    findings: compared
      .filter(({ comparison }) => comparison.status === 'fail')
      .map(({ measured, comparison }) => decreaseFinding(comparison, measured)),
  };
}

function groupsOf({ scope }: NoDecrease, groups: readonly GroupRows[]): Pick<GroupRows, 'subgroup' | 'rows'>[] {
  const inScope = groupsInScope(groups, scope);
  const isAbsent = scope.over === 'named' && inScope.length === 0;
  return isAbsent ? [{ subgroup: scope.subgroup, rows: new Uint32Array() }] : inScope;
}

/** Labels of the samples that a metric counts; undefined for all. */
const countedLabels: ReadonlyMap<string, 0 | 1 | undefined> = new Map([
  ['sensitivity', 1],
  ['specificity', 0],
  ['accuracy', undefined],
]);

function measure(metric: string, pairs: PairedRows, rows: Uint32Array, options: PairedOptions): PairedDifference {
  const share = metric.replace(/@as-wrong$/, '');
  const isShare = countedLabels.has(share);
  const method = isShare ? 'tango' : 'paired-delong+newcombe5';
  if (!isShare && metric !== 'auroc') return undefinedDifference(method, 'not-comparable');
  if (rows.some((row) => pairs.unpaired.has(row))) return undefinedDifference(method, 'unpaired-samples');
  const samples: PairedSamples = selectPairs(pairs.samples, rows);
  if (isShare) return comparePairedShares(samples, countedLabels.get(share), options);
  return comparePairedAuroc(samples, options);
}

function comparisonOf(
  entry: NoDecrease,
  subgroup: Subgroup,
  { value: _value, ...measured }: PairedDifference,
  { confidence }: PairedOptions,
): ReleasedComparison {
  const { metric, mode, margin } = entry;
  return {
    metric,
    against: 'released-model',
    subgroup,
    mode,
    ...(margin === undefined ? {} : { margin }),
    ...measured,
    confidence,
    status: keepsUp(entry, measured) ? 'pass' : 'fail',
  };
}

function keepsUp({ mode, margin }: NoDecrease, measured: Omit<PairedDifference, 'value'>): boolean {
  const { difference, lower, onlyModel, onlyReleased } = measured;
  switch (mode) {
    case 'non-inferior':
      return lower !== null && lower >= -(margin ?? 0);
    case 'superior':
      return lower !== null && lower > 0;
    case 'estimate':
      if (onlyModel !== undefined && onlyReleased !== undefined) return onlyReleased <= onlyModel;
      return difference !== null && difference >= 0;
    case 'criterion':
      // A criterion is compared with a process; the policy allows no such entry here.
      return false;
    default:
      return assertNever(mode);
  }
}

function decreaseFinding(comparison: ReleasedComparison, { value }: PairedDifference): Finding {
  const { metric, against, subgroup, mode, margin, baseline, onlyModel, onlyReleased } = comparison;
  const { difference, lower, upper } = comparison;
  return {
    code: 'performance/decrease',
    severity: 'block',
    args: {
      metric,
      against,
      subgroup,
      mode,
      ...(margin === undefined ? {} : { margin }),
      value,
      ...(baseline === undefined ? {} : { baseline }),
      ...(onlyModel === undefined ? {} : { onlyModel }),
      ...(onlyReleased === undefined ? {} : { onlyReleased }),
      difference,
      lower,
      upper,
    },
  };
}

/** The model against the released one, on the same samples. */
import type { UndefinedReason } from '../metrics/estimate.ts';
import type { EvaluatedRows } from '../metrics/evaluatedRows.ts';
import type { Task } from '../metrics/task.ts';
import type { NoDecrease, Policy } from '../policy/policy.ts';
import { assertNever } from '../result/assertNever.ts';
import type { Finding, ReleasedComparison, Subgroup } from '../result/schema.ts';
import { type GroupRows, groupsInScope } from './groups.ts';
import {
  comparePairedAuroc,
  comparePairedErrors,
  comparePairedShares,
  type PairedDifference,
  type PairedMethod,
  type PairedOptions,
  undefinedDifference,
} from './pairedDifference.ts';
import { type PairedRows, pairDecisions, pairErrors, pairRows, selectPairs, type TwoModels } from './pairedSamples.ts';

/** Both models' outcomes on the test samples, and the groups of these. */
export interface ReleasedModel extends TwoModels<EvaluatedRows> {
  /** As `listGroups` gives them. */
  groups: readonly GroupRows[];
}

export interface ReleasedJudgement {
  comparisons: ReleasedComparison[];
  findings: Finding[];
}

/** What of the policy a comparison needs, beside the entries. */
interface ReleasedRules extends Pick<Policy, 'task'> {
  acceptance: Pick<Policy['acceptance'], 'confidence' | 'cluster' | 'designEffect'>;
}

/**
 * Compares with the released model as the policy asks: one comparison for each entry and each group in its scope. An
 * undefined metric, a sample that only one model has an outcome for, and a subgroup without samples fail.
 *
 * @param entries those against the released model
 */
export function compareWithReleased(
  entries: readonly NoDecrease[],
  models: ReleasedModel,
  { task, acceptance }: ReleasedRules,
): ReleasedJudgement {
  const { confidence, cluster, designEffect } = acceptance;
  const paired = pairRows(models.candidate.rows, models.released.rows);
  const clustered = designEffect === undefined ? {} : { designEffect };
  const options: PairedOptions = { confidence, ...(cluster === undefined ? {} : { clustered }) };
  const compared = entries.flatMap((entry) => {
    const measure = measureOf(entry, models, task);
    return groupsOf(entry, models.groups).map(({ subgroup, rows }) => {
      const measured = measureGroup(measure, paired, rows, options);
      return { measured, comparison: comparisonOf(entry, subgroup, measured, options) };
    });
  });
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

/** How a metric of two models is compared. */
interface Measure {
  /** Method of the interval, for a difference that is undefined. */
  method: string;
  /** Absent for a metric that has no pairs. */
  compare?(pairs: PairedRows['pairs'], options: PairedOptions): PairedDifference;
}

function measureOf({ metric, method }: NoDecrease, models: TwoModels<EvaluatedRows>, task: Task): Measure {
  const { candidate, released } = models;
  if (candidate.kind === 'numbers' && released.kind === 'numbers') {
    if (metric !== 'mae') return { method: 'paired-t' };
    return {
      method: 'paired-t',
      compare: (pairs, options) => comparePairedErrors(pairErrors({ candidate, released }, pairs), options),
    };
  }
  if (candidate.kind === 'numbers' || released.kind === 'numbers') throw new RangeError('Two models of two tasks');
  const share = countedShare(metric, task);
  if (share !== undefined) return measureShare({ candidate, released }, share, pairedMethod(method));
  const ofArea = 'paired-delong+newcombe5';
  if (metric !== 'auroc' || candidate.kind !== 'binary' || released.kind !== 'binary') return { method: ofArea };
  return { method: ofArea, compare: (pairs, options) => comparePairedAuroc({ candidate, released }, pairs, options) };
}

function pairedMethod(method: NoDecrease['method'] = 'tango'): PairedMethod {
  if (method === 'miettinen-nurminen') throw new RangeError('Two models on the same samples are pairs');
  return method;
}

/** A share of right decisions: the code of the label that counts, absent for all, and why there may be no sample. */
interface CountedShare {
  label?: number;
  none: UndefinedReason;
}

function countedShare(metric: string, task: Task): CountedShare | undefined {
  const share = metric.replace(/@as-wrong$/, '');
  if (share === 'accuracy') return { none: 'no-samples' };
  if (task.task === 'binary') {
    if (share === 'sensitivity') return { label: 1, none: 'no-positives' };
    return share === 'specificity' ? { label: 0, none: 'no-negatives' } : undefined;
  }
  if (task.task === 'regression' || !share.startsWith('recall:')) return undefined;
  const label = task.classes.indexOf(share.slice('recall:'.length));
  return label < 0 ? undefined : { label, none: 'absent-class' };
}

function measureShare(
  models: TwoModels<Exclude<EvaluatedRows, { kind: 'numbers' }>>,
  { label, none }: CountedShare,
  method: PairedMethod,
): Measure {
  return {
    method,
    compare: (pairs, options) => {
      const decisions = pairDecisions(models, pairs, label);
      return decisions.candidate.length === 0
        ? undefinedDifference(method, none)
        : comparePairedShares(decisions, method, options);
    },
  };
}

function measureGroup(
  { method, compare }: Measure,
  { pairs, unpaired }: PairedRows,
  rows: Uint32Array,
  options: PairedOptions,
): PairedDifference {
  if (compare === undefined) return undefinedDifference(method, 'not-comparable');
  if (rows.some((row) => unpaired.has(row))) return undefinedDifference(method, 'unpaired-samples');
  const own = selectPairs(pairs, rows);
  return own.rows.length === 0 ? undefinedDifference(method, 'no-samples') : compare(own, options);
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

/** Model minus released model, seen so that more is better: of errors less is. */
function gainOf(metric: string, { difference, lower, upper }: Omit<PairedDifference, 'value'>) {
  const turned = (number: number | null) => (number === null ? null : 0 - number);
  return metric === 'mae' ? { gain: turned(difference), least: turned(upper) } : { gain: difference, least: lower };
}

function keepsUp({ metric, mode, margin }: NoDecrease, measured: Omit<PairedDifference, 'value'>): boolean {
  const { gain, least } = gainOf(metric, measured);
  switch (mode) {
    case 'non-inferior':
      return least !== null && least >= -(margin ?? 0);
    case 'superior':
      return least !== null && least > 0;
    case 'estimate':
      return gain !== null && gain >= 0;
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

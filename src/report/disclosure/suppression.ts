/** Small counts of samples, entities and cases hidden, and the estimates that rest on them withheld. */
import type { Comparison, Confusion, CriterionResult, Estimate, Report, Subgroup } from '../../result/schema.ts';
import { withheld } from '../../result/wording.ts';
import { subgroupKey } from '../subgroupKey.ts';
import { countHider, type HideCount, hideAll, isHidden } from './counts.ts';
import { coarseReason, hideBaseline, hideFindingCounts, type SmallCounts } from './findings.ts';

/** A share with its denominator tells its numerator, so that it is withheld where either is small. */
function hideEstimate(estimate: Estimate, hide: HideCount): Estimate {
  const { metric, subgroup, confidence, method, clusters } = estimate;
  const counts = {
    n: hide(estimate.n),
    ...(estimate.successes === undefined ? {} : { successes: hide(estimate.successes) }),
    ...(clusters === undefined ? {} : { clusters: hide(clusters) }),
  };
  if (!isHidden(counts.n) && !isHidden(counts.successes)) return { ...estimate, ...counts };
  return { metric, subgroup, value: null, lower: null, upper: null, confidence, method, ...counts, reason: withheld };
}

function hideConfusion({ subgroup, ...cells }: Confusion, hide: HideCount): Confusion {
  return { subgroup, ...hideAll(cells, hide) };
}

/** A comparison without the difference, its limits and why it has none. */
export function withoutDifference(comparison: Comparison): Comparison {
  return { ...comparison, difference: null, lower: null, upper: null, reason: withheld };
}

function hideComparison(comparison: Comparison, { hide, isWithheld }: SmallCounts): Comparison {
  const baseline = hideBaseline(comparison.baseline, hide);
  const isSmall = isHidden(baseline.successes) || isHidden(baseline.trials);
  const isTold = !isSmall && !isWithheld(comparison.metric, comparison.subgroup);
  return { ...(isTold ? comparison : withoutDifference(comparison)), baseline };
}

function hideCriterion(criterion: CriterionResult, { isWithheld }: SmallCounts): CriterionResult {
  const { metric, subgroup, reason } = criterion;
  return isWithheld(metric, subgroup) ? { ...criterion, reason: coarseReason(reason) } : criterion;
}

/** The process decides every sample, so that it is compared with the view in which undecided samples count as wrong. */
const comparedView = '@as-wrong';

function findWithheld(estimates: readonly Estimate[]): SmallCounts['isWithheld'] {
  const keyOf = (metric: string, subgroup: Subgroup) => `${metric} ${subgroupKey(subgroup)}`;
  const keys = new Set(
    estimates.filter(({ reason }) => reason === withheld).map(({ metric, subgroup }) => keyOf(metric, subgroup)),
  );
  return (metric, subgroup) =>
    keys.has(keyOf(metric, subgroup)) || keys.has(keyOf(`${metric}${comparedView}`, subgroup));
}

function hideSubject(subject: Report['subject'], hide: HideCount): Report['subject'] {
  const { testSet, samples } = subject;
  return {
    ...subject,
    ...(testSet === undefined ? {} : { testSet: { ...testSet, samples: hide(testSet.samples) } }),
    ...(samples === undefined ? {} : { samples: hideAll(samples, hide) }),
  };
}

/**
 * Hides counts of samples, entities and cases from 1 to one less than `under`; 0 is shown.
 *
 * What a sum or a difference of shown counts tells stays told.
 *
 * @returns a view, in which `-under` stands for a hidden count
 */
export function hideSmallCounts(report: Report, under: number): Report {
  const hide = countHider(under);
  const estimates = report.estimates.map((estimate) => hideEstimate(estimate, hide));
  const counts: SmallCounts = { hide, isWithheld: findWithheld(estimates) };
  return {
    ...report,
    subject: hideSubject(report.subject, hide),
    checks: report.checks.map((check) => ({
      ...check,
      findings: check.findings.map((finding) => hideFindingCounts(finding, counts)),
    })),
    estimates,
    confusion: report.confusion.map((confusion) => hideConfusion(confusion, hide)),
    criteria: report.criteria.map((criterion) => hideCriterion(criterion, counts)),
    comparisons: report.comparisons.map((comparison) => hideComparison(comparison, counts)),
  };
}

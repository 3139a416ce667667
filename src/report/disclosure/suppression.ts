/** Small counts of samples, entities and cases hidden, and the estimates that rest on them withheld. */
import type {
  Comparison,
  Confusion,
  Contrast,
  CriterionResult,
  Estimate,
  Gap,
  Report,
  Subgroup,
} from '../../result/schema.ts';
import { withheld } from '../../result/wording.ts';
import { subgroupKey } from '../subgroupKey.ts';
import { countHider, type HideCount, hideAll, isHidden } from './counts.ts';
import {
  coarseReason,
  hideBaseline,
  hideFindingCounts,
  isSmallShare,
  restsOnSmallCount,
  type SmallCounts,
} from './findings.ts';
import { findHiddenSizes, hideSizeCounts } from './sizes.ts';

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

function hideConfusion(confusion: Confusion, hide: HideCount): Confusion {
  if ('classes' in confusion) {
    const { counts, undecided, ...kept } = confusion;
    return { ...kept, counts: counts.map((row) => row.map(hide)), undecided: undecided.map(hide) };
  }
  const { subgroup, ...cells } = confusion;
  return { subgroup, ...hideAll(cells, hide) };
}

const noLimits = { lower: null, upper: null, reason: withheld };

/**
 * A comparison without the difference, its limits and why it has none. What the process does is declared; what the
 * released model does is a result, as are the pairs.
 */
export function withoutDifference(comparison: Comparison): Comparison {
  if (comparison.against === 'process') return { ...comparison, difference: null, ...noLimits };
  const { metric, against, subgroup, mode, margin, confidence, method, status } = comparison;
  const asked = { metric, against, subgroup, mode, ...(margin === undefined ? {} : { margin }) };
  return { ...asked, difference: null, ...noLimits, confidence, method, status };
}

function hideComparison(comparison: Comparison, { hide, isWithheld }: SmallCounts): Comparison {
  const isTold = !restsOnSmallCount(comparison, hide) && !isWithheld(comparison.metric, comparison.subgroup);
  const kept = isTold ? comparison : withoutDifference(comparison);
  if (kept.against === 'process') return { ...kept, baseline: hideBaseline(kept.baseline, hide) };
  return kept.clusters === undefined ? kept : { ...kept, clusters: hide(kept.clusters) };
}

/** A gap without its numbers. */
export function withoutGap({ metric, split, confidence, method, tolerance, status }: Gap): Gap {
  const none = { value: null, n: 0, testValue: null, testN: 0, gap: null };
  return { metric, split, ...none, ...noLimits, confidence, method, tolerance, status };
}

function hideGap(gap: Gap, { hide, isWithheld }: SmallCounts): Gap {
  const isSmall = isSmallShare(gap.value, gap.n, hide) || isSmallShare(gap.testValue, gap.testN, hide);
  return isSmall || isWithheld(gap.metric, {}) ? withoutGap(gap) : gap;
}

/** A contrast without its numbers says nothing, so that it is left out. */
function isTold(
  { metric, subgroup, value, n, restValue, restN }: Contrast,
  { hide, isWithheld }: SmallCounts,
): boolean {
  const isSmall = isSmallShare(value, n, hide) || isSmallShare(restValue, restN, hide);
  return !isSmall && !isWithheld(metric, subgroup) && !isWithheld(metric, {});
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
  const counts: SmallCounts = { hide, isWithheld: findWithheld(estimates), ...findHiddenSizes(report, hide) };
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
    ...(report.sizes === undefined ? {} : { sizes: report.sizes.map((size) => hideSizeCounts(size, hide)) }),
    comparisons: report.comparisons.map((comparison) => hideComparison(comparison, counts)),
    ...(report.gaps === undefined ? {} : { gaps: report.gaps.map((gap) => hideGap(gap, counts)) }),
    ...(report.contrasts === undefined ? {} : { contrasts: report.contrasts.filter((one) => isTold(one, counts)) }),
  };
}

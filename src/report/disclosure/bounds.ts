/** Which criteria are met, and no number of the model's results. */
import type { Report } from '../../result/schema.ts';
import { coarseReason, withholdFindingResults } from './findings.ts';
import { findSizesOfTestSet } from './sizes.ts';
import { withoutDifference, withoutGap } from './suppression.ts';

/** A view with the status of each criterion and comparison, without estimates, limits, counts of outcomes. */
export function withholdNumbers(report: Report): Report {
  const isSizeOfTestSet = findSizesOfTestSet(report);
  return {
    ...report,
    checks: report.checks.map((check) => ({
      ...check,
      findings: check.findings.map((finding) => withholdFindingResults(finding, isSizeOfTestSet)),
    })),
    estimates: [],
    confusion: [],
    criteria: report.criteria.map((criterion) => ({ ...criterion, reason: coarseReason(criterion.reason) })),
    comparisons: report.comparisons.map(withoutDifference),
    ...(report.gaps === undefined ? {} : { gaps: report.gaps.map(withoutGap) }),
  };
}

/** Which criteria are met, and no number of the model's results. */
import type { Report } from '../../result/schema.ts';
import { coarseReason, withholdFindingResults } from './findings.ts';
import { withoutDifference, withoutGap } from './suppression.ts';

/** A view with the status of each criterion and comparison, without estimates, limits, counts of outcomes. */
export function withholdNumbers({ contrasts: _contrasts, ...report }: Report): Report {
  return {
    ...report,
    checks: report.checks.map((check) => ({
      ...check,
      findings: check.findings.map(withholdFindingResults),
    })),
    estimates: [],
    confusion: [],
    criteria: report.criteria.map((criterion) => ({ ...criterion, reason: coarseReason(criterion.reason) })),
    comparisons: report.comparisons.map(withoutDifference),
    ...(report.gaps === undefined ? {} : { gaps: report.gaps.map(withoutGap) }),
  };
}

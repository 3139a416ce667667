import type { Estimate, Report } from '../../result/schema.ts';
import type { IsSizeOfTestSet } from './findings.ts';

/** Their denominators are all samples, or all of one label. */
const ofTestSet: readonly string[] = ['sensitivity', 'specificity', 'accuracy'];
const wholeViews: readonly string[] = ['as-wrong', 'fallback', 'coverage'];

/**
 * Whether a metric's denominator follows from the test set alone, whatever the model does: that of PPV does not, nor
 * where undecided samples are left out, nor where clusters make samples count for less than one.
 */
export function findSizesOfTestSet({ estimates }: Pick<Report, 'estimates'>): IsSizeOfTestSet {
  const leavesUndecidedOut = estimates.some(({ metric }) => metric === 'coverage');
  return (metric) => {
    const [base = '', view] = metric.split('@');
    const isWhole = view === undefined ? !leavesUndecidedOut : wholeViews.includes(view);
    const isClustered = estimates.some((estimate) => estimate.metric === metric && hasClusters(estimate));
    const isShare = ofTestSet.includes(base) || (base === 'coverage' && view === undefined);
    return isShare && (isWhole || base === 'coverage') && !isClustered;
  };
}

function hasClusters({ clusters }: Estimate): boolean {
  return clusters !== undefined;
}

/** Pooled estimates weighted by the shares that the strata have in use, instead of those of the test set. */
import type { MetricDescription } from '../metrics/catalogue.ts';
import { metricsOf } from '../metrics/catalogue.ts';
import type { Policy, StratumWeights } from '../policy/policy.ts';
import { binLabels } from '../policy/subgroups.ts';
import type { Estimate } from '../result/schema.ts';
import { type WeightedStratum, weightedEstimate } from '../statistics/weighted.ts';
import type { EvaluatedGroup } from './groups.ts';

/**
 * Metrics that are means over samples, so that those of the strata add up. Predictive values, F1, correlations and
 * rankings are not.
 */
export function isMean({ family, denominator }: MetricDescription): boolean {
  const isShare = family === 'proportion' && !denominator.startsWith('predicted');
  return isShare || family === 'loss';
}

/**
 * The groups with the estimates of all test samples weighted, where the policy declares shares:
 *
 *     sum w_h p_h, with limits by MOVER of each stratum's own limits
 *
 * A stratum in use without samples, and samples of a stratum without a share, leave the value undefined: the policy
 * and the test set do not fit.
 *
 * @param groups as `evaluateGroups` gives them: all test samples first, the strata among the others
 * @see Zou, Donner 2008 Stat Med 27:1693
 */
export function weightPooled(groups: readonly EvaluatedGroup[], { acceptance, task }: Policy): EvaluatedGroup[] {
  const { weights } = acceptance;
  const [pooled, ...others] = groups;
  if (weights === undefined || pooled === undefined) return [...groups];
  const strata = strataOf(others, weights);
  const metrics = metricsOf(task);
  const estimates = [...pooled.estimates].map(([metric, estimate]): [string, Estimate] => {
    const description = metrics.get(metric);
    const isWeighted = description !== undefined && isMean(description);
    return [metric, isWeighted ? weightOne(metric, estimate, strata, weights) : estimate];
  });
  return [{ ...pooled, estimates: new Map(estimates) }, ...others];
}

function strataOf(groups: readonly EvaluatedGroup[], { spec: { column, bins } }: StratumWeights) {
  const labels = bins === undefined ? undefined : binLabels(bins);
  const strata = new Map<string, EvaluatedGroup>();
  for (const group of groups) {
    const entries = Object.entries(group.subgroup);
    const [first] = entries;
    if (entries.length !== 1 || first === undefined || first[0] !== column) continue;
    if (labels === undefined || labels.includes(first[1]) || first[1] === '') strata.set(first[1], group);
  }
  return strata;
}

function weightOne(
  metric: string,
  estimate: Estimate,
  strata: ReadonlyMap<string, EvaluatedGroup>,
  { shares }: StratumWeights,
): Estimate {
  const {
    successes: _successes,
    clusters: _clusters,
    designEffect: _designEffect,
    reason: _reason,
    ...facts
  } = estimate;
  const method = `weighted-${estimate.method}`;
  const none = { ...facts, method, value: null, lower: null, upper: null };
  for (const [value, group] of strata) {
    if ((group.estimates.get(metric)?.n ?? 0) > 0 && !shares.has(value))
      return { ...none, reason: 'undeclared-stratum' };
  }
  const terms: (WeightedStratum | string)[] = [...shares]
    .filter(([, share]) => share > 0)
    .map(([value, share]) => termOf(strata.get(value)?.estimates.get(metric), share));
  const values = [...shares].map(([value, share]) => share * (strata.get(value)?.estimates.get(metric)?.value ?? 0));
  const reason = terms.find((term) => typeof term === 'string');
  if (reason === 'empty-stratum') return { ...none, reason };
  if (typeof reason === 'string') return { ...none, value: values.reduce((sum, one) => sum + one, 0), reason };
  const { estimate: value, ...limits } = weightedEstimate(terms.filter((term) => typeof term !== 'string'));
  return { ...none, value, ...limits };
}

function termOf(estimate: Estimate | undefined, weight: number): WeightedStratum | string {
  if (estimate === undefined || estimate.value === null) return 'empty-stratum';
  const { value, lower, upper, reason } = estimate;
  if (lower === null || upper === null) return reason ?? 'no-interval';
  return { weight, estimate: value, lower, upper };
}

/** What a bootstrap draws from, and what its limits are compared with, as the policy says. */
import type { Resampling } from '../metrics/resampled.ts';
import type { Policy } from '../policy/policy.ts';

/** Metrics of a binary task that are resampled, and only where a criterion names them: by name their beta. */
const betas: ReadonlyMap<string, number> = new Map([
  ['f0.5', 0.5],
  ['f2', 2],
]);

/** The betas of F-beta that a criterion names. */
export function judgedBetas({ acceptance }: Policy): number[] {
  return [...betas]
    .filter(([name]) => acceptance.criteria.some(({ metric }) => metric === name))
    .map(([, beta]) => beta);
}

/** @param seed hexadecimal digest of at least 32 digits: the same samples and rules give the same draws */
export function resamplingOf({ acceptance }: Policy, seed: string): Resampling {
  const criteria = acceptance.criteria.map(({ metric, bound: { atLeast, atMost } }) => {
    const limit: 'lower' | 'upper' = atLeast === undefined ? 'upper' : 'lower';
    return [metric, { bound: atLeast ?? atMost ?? 0, limit }] as const;
  });
  // The first criterion of a metric, which is usually the one on all samples.
  return { seed, criteria: new Map(criteria.toReversed()) };
}

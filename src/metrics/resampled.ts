/** Metrics whose interval comes from a bootstrap. */
import {
  type BootstrapEstimate,
  bootstrapInterval,
  type Criterion,
  decisiveBootstrap,
} from '../statistics/bootstrap.ts';
import type { Interval } from '../statistics/interval.ts';
import type { CountedSamples, CountStatistic } from '../statistics/resampling.ts';
import type { NoIntervalReason, ResamplingFacts } from './estimate.ts';

/** How a metric that has no interval in closed form is resampled. */
export interface Resampling {
  /** A hexadecimal digest of at least 32 digits, which determines every draw. */
  seed: string;
  /** Sets of samples to draw, at least 100; default 10,000. */
  replicates?: number;
  /** By metric, what its interval is compared with: where a limit comes too near, ten times as many are drawn. */
  criteria?: ReadonlyMap<string, Criterion>;
}

/** A metric that is resampled. */
export interface ResampledMetric {
  metric: string;
  statistic: CountStatistic;
  /** Least and largest value. */
  range: readonly [least: number, most: number];
}

export interface ResampledInterval {
  interval: Interval | NoIntervalReason;
  resampling: ResamplingFacts;
  /** Over clusters, where there is an interval. */
  designEffect?: number;
}

/**
 * Efron's BCa interval of a statistic of counts. Over clusters it allows for the declared design effect, and never for
 * less than independent samples would have, as the interval of a mean does.
 */
export function resampledInterval(
  { metric, statistic, range }: ResampledMetric,
  samples: CountedSamples,
  { confidenceLevel, clustered }: { confidenceLevel: number; clustered?: { designEffect?: number } },
  { seed, replicates, criteria }: Resampling,
): ResampledInterval {
  const options = {
    confidenceLevel,
    method: 'bca',
    seed,
    ...(replicates === undefined ? {} : { replicates }),
    widening: { designEffect: clustered?.designEffect ?? 1, range },
  } as const;
  const criterion = criteria?.get(metric);
  const found =
    criterion === undefined
      ? bootstrapInterval(samples, statistic, options)
      : decisiveBootstrap(samples, statistic, options, criterion);
  const { designEffect } = found;
  return {
    interval: intervalOf(found),
    resampling: factsOf(found),
    ...(designEffect === undefined ? {} : { designEffect }),
  };
}

function intervalOf({ interval }: BootstrapEstimate): Interval | NoIntervalReason {
  return interval === 'equal-replicates' ? 'zero-variance' : interval;
}

function factsOf({ replicates, undefinedReplicates, monteCarloError }: BootstrapEstimate): ResamplingFacts {
  return { replicates, undefinedReplicates, ...(monteCarloError === undefined ? {} : { monteCarloError }) };
}

/** The numbers of `holdout interval`, as `--json` prints them. */
import {
  type Counts,
  farringtonManningPValue,
  meeInterval,
  miettinenNurminenInterval,
  newcombeInterval,
} from '../../statistics/difference.ts';
import type { Interval } from '../../statistics/interval.ts';
import { mcnemarMidPValue, mcnemarPValue } from '../../statistics/mcnemar.ts';
import { newcombePairedInterval } from '../../statistics/newcombePaired.ts';
import { proportionInterval, proportionMethods } from '../../statistics/proportion.ts';
import { type PairedCounts, tangoInterval, tangoPValue } from '../../statistics/tango.ts';
import type { IntervalRequest } from './request.ts';

/** One method with its limits. */
export type MethodInterval = { method: string } & Interval;

/** A one-sided test of the hypothesis that the first is worse by the margin or more. */
export interface MarginTest {
  method: 'farrington-manning' | 'tango';
  margin: number;
  p: number;
}

interface Common {
  confidence: number;
  /** The proportion, or the first less the second. */
  value: number;
  intervals: readonly MethodInterval[];
  /** The method that the gate uses. */
  gateMethod: string;
}

export type IntervalResult = Common &
  (
    | { of: 'proportion'; successes: number; trials: number }
    | { of: 'difference'; first: Counts; second: Counts; test?: MarginTest }
    | {
        of: 'paired';
        both: number;
        firstOnly: number;
        secondOnly: number;
        neither: number;
        test?: MarginTest;
        /** Two-sided p values, for reading; null where the counts are not whole. */
        mcnemar: { exact: number; midP: number } | null;
      }
  );

export function computeIntervals(request: IntervalRequest): IntervalResult {
  switch (request.of) {
    case 'proportion':
      return computeProportion(request.counts, request.confidence);
    case 'difference':
      return computeDifference(request.first, request.second, request.margin, request.confidence);
    case 'paired':
      return computePaired(request.counts, request.margin, request.confidence);
  }
}

function computeProportion({ successes, trials }: Counts, confidence: number): IntervalResult {
  return {
    of: 'proportion',
    successes,
    trials,
    confidence,
    value: successes / trials,
    intervals: proportionMethods.map((method) => ({
      method,
      ...proportionInterval(method, successes, trials, confidence),
    })),
    gateMethod: proportionMethods[0]!,
  };
}

function computeDifference(
  first: Counts,
  second: Counts,
  margin: number | undefined,
  confidence: number,
): IntervalResult {
  return {
    of: 'difference',
    first,
    second,
    confidence,
    value: first.successes / first.trials - second.successes / second.trials,
    intervals: [
      { method: 'newcombe', ...newcombeInterval(first, second, confidence) },
      { method: 'miettinen-nurminen', ...miettinenNurminenInterval(first, second, confidence) },
      { method: 'mee', ...meeInterval(first, second, confidence) },
    ],
    gateMethod: 'newcombe',
    ...(margin === undefined
      ? {}
      : { test: { method: 'farrington-manning', margin, p: farringtonManningPValue(first, second, margin) } }),
  };
}

function computePaired(counts: PairedCounts, margin: number | undefined, confidence: number): IntervalResult {
  const { both, candidateOnly, baselineOnly, neither } = counts;
  const isWhole = Number.isInteger(candidateOnly) && Number.isInteger(baselineOnly);
  return {
    of: 'paired',
    both,
    firstOnly: candidateOnly,
    secondOnly: baselineOnly,
    neither,
    confidence,
    value: (candidateOnly - baselineOnly) / (both + candidateOnly + baselineOnly + neither),
    intervals: [
      { method: 'tango', ...tangoInterval(counts, confidence) },
      { method: 'newcombe', ...newcombePairedInterval(counts, confidence) },
    ],
    gateMethod: 'tango',
    ...(margin === undefined ? {} : { test: { method: 'tango', margin, p: tangoPValue(counts, margin) } }),
    mcnemar: isWhole ? { exact: mcnemarPValue(counts), midP: mcnemarMidPValue(counts) } : null,
  };
}

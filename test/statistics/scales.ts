/** Limits on the scale of their value, from limits that a transformation gave: value -+ z se, as references state them. */
import type { Interval } from '../../src/statistics/interval.ts';

interface Limits {
  lower: number | null;
  upper: number | null;
}

/** Of limits on Fisher's z scale. */
export function aroundCorrelation(value: number | null, limits: Limits): Partial<Interval> {
  return around(value, limits, Math.atanh, (one) => 1 - one * one);
}

/** Of limits on the logit scale. */
export function aroundShare(value: number | null, limits: Limits): Partial<Interval> {
  return around(
    value,
    limits,
    (one) => Math.log(one / (1 - one)),
    (one) => one * (1 - one),
  );
}

function around(
  value: number | null,
  { lower, upper }: Limits,
  scale: (value: number) => number,
  slope: (value: number) => number,
): Partial<Interval> {
  if (value === null || lower === null || upper === null) return {};
  const [below, above] = [scale(value) - scale(lower), scale(upper) - scale(value)];
  return { lower: value - below * slope(value), upper: value + above * slope(value) };
}

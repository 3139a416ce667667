/** Limits of a two-sided confidence interval: finite numbers, `lower <= upper`. */
export interface Interval {
  lower: number;
  upper: number;
}

/** The outer limits of several intervals: the lowest lower and the highest upper one. */
export function outerInterval(first: Interval, ...others: readonly Interval[]): Interval {
  return others.reduce(
    (outer, { lower, upper }) => ({ lower: Math.min(outer.lower, lower), upper: Math.max(outer.upper, upper) }),
    first,
  );
}

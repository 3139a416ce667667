/**
 * Several tests at once. Criteria that must all hold need none of this: each keeps its level, and so does the whole
 * (Berger 1982 Technometrics 24:295).
 */

/**
 * Holm's adjusted p values, which hold for any dependence between the tests: of m values in rising order, the k-th
 * times m - k + 1, never below the one before it and never above 1.
 *
 * @param pValues each within [0, 1]; null where a test gave none, which then does not count among the m
 * @returns adjusted values in the order of the given ones; null where those were
 * @throws RangeError for a value outside [0, 1]
 * @oracle R 4.2.2 p.adjust; 1e-12; statsmodels; 1e-10
 * @see Holm 1979 Scand J Stat 6:65
 * @example holmAdjusted([0.04, 0.01, null, 0.01]) // [0.04, 0.03, null, 0.03]
 */
export function holmAdjusted(pValues: readonly (number | null)[]): (number | null)[] {
  const present = pValues.flatMap((value, index) => (value === null ? [] : [{ value, index }]));
  if (!present.every(({ value }) => value >= 0 && value <= 1)) throw new RangeError('A p value lies within [0, 1]');
  const adjusted: (number | null)[] = pValues.map(() => null);
  let largest = 0;
  present
    .toSorted((a, b) => a.value - b.value)
    .forEach(({ value, index }, rank) => {
      largest = Math.max(largest, Math.min(1, (present.length - rank) * value));
      adjusted[index] = largest;
    });
  return adjusted;
}

/**
 * The level of the k-th use of a test set, alpha / (k (k + 1)): the levels of any number of uses sum to alpha less
 * alpha / (k + 1), so that the chance of ever passing a model that should not stays below alpha.
 *
 * @param alpha level of all uses together, within (0, 1)
 * @param use k, a whole number from 1
 * @returns within (0, alpha / 2]
 * @throws RangeError outside these domains
 * @oracle Python; 1e-15
 * @see Dwork et al. 2015 Science 349:636, on why uses have to be counted
 * @example levelOfUse(0.025, 1) // 0.0125
 */
export function levelOfUse(alpha: number, use: number): number {
  if (!(alpha > 0 && alpha < 1)) throw new RangeError('A level lies strictly between 0 and 1');
  if (!(Number.isSafeInteger(use) && use >= 1)) throw new RangeError('Uses are counted from 1');
  return alpha / (use * (use + 1));
}

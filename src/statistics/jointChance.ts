/** The chance that several things all happen, from the chance of each and what is known of their dependence. */

/** A probability, or bounds on one that is not known; exact where both are equal. */
export interface Chance {
  /** Within [0, 1]. */
  lower: number;
  /** Within [lower, 1]. */
  upper: number;
}

/** A chance that is known. */
export function exactly(chance: number): Chance {
  return { lower: chance, upper: chance };
}

function assertChances(chances: readonly Chance[]): void {
  if (chances.every(({ lower, upper }) => lower >= 0 && lower <= upper && upper <= 1)) return;
  throw new RangeError('A chance lies within [0, 1], its lower bound at or below its upper one');
}

/** Ascending, so that a product or a sum does not depend on the order in which chances are listed. */
function ascending(values: readonly number[]): number[] {
  return [...values].sort((one, other) => one - other);
}

/**
 * Chance that independent events all happen: the product of their chances.
 *
 * @param chances of each event; none gives 1
 * @returns exact where each of them is
 * @throws RangeError for bounds outside [0, 1] or in the wrong order
 * @oracle products of exact fractions; 1e-15
 * @example chanceOfAllIndependent([exactly(0.5), { lower: 0.4, upper: 0.6 }]) // {lower: 0.2, upper: 0.3}
 */
export function chanceOfAllIndependent(chances: readonly Chance[]): Chance {
  assertChances(chances);
  const product = (values: readonly number[]): number => ascending(values).reduce((all, one) => all * one, 1);
  return { lower: product(chances.map(({ lower }) => lower)), upper: product(chances.map(({ upper }) => upper)) };
}

/**
 * Bounds on the chance that events all happen, whatever their dependence: at least max(0, 1 - sum(1 - p)), at most
 * the least likely of them. Both are attained by some dependence.
 *
 * @param chances of each event; none gives 1, and one gives its own chance
 * @throws RangeError for bounds outside [0, 1] or in the wrong order
 * @see Fréchet 1935 Fund Math 25:379; Bonferroni 1936
 * @oracle least and largest joint probability of two events by linear programming; 1e-12
 * @example chanceOfAllDependent([exactly(0.9), exactly(0.8)]) // {lower: 0.7, upper: 0.8}
 */
export function chanceOfAllDependent(chances: readonly Chance[]): Chance {
  assertChances(chances);
  const [only, ...others] = chances;
  if (only === undefined) return exactly(1);
  if (others.length === 0) return { ...only };
  const missing = ascending(chances.map(({ lower }) => 1 - lower)).reduce((sum, one) => sum + one, 0);
  const upper = Math.min(...chances.map((chance) => chance.upper));
  return { lower: Math.min(Math.max(0, 1 - missing), upper), upper };
}

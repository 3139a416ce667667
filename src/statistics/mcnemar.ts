/**
 * McNemar's exact tests of two judges of the same samples. For reading, never a rule: that they show no difference
 * does not show that there is none.
 */
import { binomialProbability, binomialUpperTail } from './distributions.ts';
import type { PairedCounts } from './tango.ts';

/** Samples that only one judge gets right, whole numbers. */
export type Discordant = Pick<PairedCounts, 'candidateOnly' | 'baselineOnly'>;

/** What small p values speak for: that the judges differ, or that the candidate is worse or better. */
export type Alternative = 'different' | 'worse' | 'better';

function assertWhole({ candidateOnly, baselineOnly }: Discordant): void {
  const isCount = (count: number): boolean => Number.isSafeInteger(count) && count >= 0;
  if (!isCount(candidateOnly) || !isCount(baselineOnly)) {
    throw new RangeError('An exact test needs whole discordant counts of at least 0');
  }
}

/**
 * McNemar's exact p value: of b + c discordant samples, b would be right for the candidate only by a fair coin,
 * X ~ Bin(b + c, 1/2).
 *
 *     worse: P(X <= b), better: P(X >= b), different: min(1, 2 P(X <= min(b, c)))
 *
 * @param counts whole numbers of at least 0
 * @returns within (0, 1]; 1 where no sample is discordant
 * @throws RangeError outside these domains
 * @oracle R 4.2.2, exact2x2 1.7.0, statsmodels; 1e-9; exact fractions; 1e-12
 * @see McNemar 1947 Psychometrika 12:153
 * @example mcnemarPValue({ candidateOnly: 1, baselineOnly: 7 }) // 0.0703
 */
export function mcnemarPValue(counts: Discordant, alternative: Alternative = 'different'): number {
  assertWhole(counts);
  const { candidateOnly, baselineOnly } = counts;
  const discordant = candidateOnly + baselineOnly;
  if (discordant === 0) return 1;
  if (alternative === 'better') return binomialUpperTail(candidateOnly, discordant, 0.5);
  if (alternative === 'worse') return binomialUpperTail(baselineOnly, discordant, 0.5);
  return Math.min(1, 2 * binomialUpperTail(Math.max(candidateOnly, baselineOnly), discordant, 0.5));
}

/**
 * McNemar's mid-p value, two-sided: the exact one less the probability of the counts themselves, and
 * 1 - P(X = b) / 2 where b = c.
 *
 * @param counts whole numbers of at least 0
 * @returns within (0, 1]; 1 where no sample is discordant
 * @throws RangeError outside these domains
 * @oracle contingencytables 3.0.1, SciPy; 1e-8; exact fractions; 1e-12
 * @see Fagerland, Lydersen, Laake 2013 BMC Med Res Methodol 13:91
 * @example mcnemarMidPValue({ candidateOnly: 1, baselineOnly: 7 }) // 0.0391
 */
export function mcnemarMidPValue(counts: Discordant): number {
  assertWhole(counts);
  const { candidateOnly, baselineOnly } = counts;
  const discordant = candidateOnly + baselineOnly;
  if (discordant === 0) return 1;
  const itself = binomialProbability(candidateOnly, discordant, 0.5);
  return candidateOnly === baselineOnly ? 1 - itself / 2 : mcnemarPValue(counts) - itself;
}

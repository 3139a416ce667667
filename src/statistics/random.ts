/** A seeded source of random numbers, and draws from the distributions that resampling needs. */

/** A stream of random numbers that its seed alone determines. */
export interface RandomSource {
  /** The next 32 bits, an integer within [0, 2^32). */
  nextWord(): number;
}

const stateDigits = 32;
const wordDigits = 8;
const wordRange = 2 ** 32;

function rotateLeft(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

/**
 * The generator xoshiro128**.
 *
 * @param state four words of 32 bits, not all 0
 * @returns a stream of period 2^128 - 1
 * @throws RangeError where the state is not of four words, or all 0
 * @see Blackman, Vigna 2021 ACM Trans Math Softw 47:36, and their xoshiro128starstar.c
 * @oracle xoshiro128starstar.c, compiled; exact
 * @example xoshiro128([1, 2, 3, 4]).nextWord() // 11520
 */
export function xoshiro128(state: readonly number[]): RandomSource {
  if (state.length !== 4 || state.every((word) => word >>> 0 === 0)) {
    throw new RangeError('The generator needs four words that are not all 0');
  }
  let [s0, s1, s2, s3] = Int32Array.from(state, (word) => word | 0) as unknown as [number, number, number, number];
  return {
    nextWord(): number {
      const word = Math.imul(rotateLeft(Math.imul(s1, 5), 7), 9) >>> 0;
      const shifted = s1 << 9;
      s2 ^= s0;
      s3 ^= s1;
      s1 ^= s2;
      s0 ^= s3;
      s2 ^= shifted;
      s3 = rotateLeft(s3, 11);
      return word;
    },
  };
}

/**
 * The stream that a digest stands for: its first 128 bits are the state of {@link xoshiro128}.
 *
 * @param digest hexadecimal, at least 32 digits, the first 32 not all 0; that of SHA-256 has 64
 * @throws RangeError outside this domain
 * @oracle xoshiro128starstar.c, compiled; exact
 * @example randomFromDigest('00000001000000020000000300000004').nextWord() // 11520
 */
export function randomFromDigest(digest: string): RandomSource {
  if (!/^[0-9a-f]{32,}$/i.test(digest)) {
    throw new RangeError(`A seed is a hexadecimal digest of at least ${stateDigits} digits`);
  }
  const words = Array.from({ length: stateDigits / wordDigits }, (_, index) =>
    Number.parseInt(digest.slice(index * wordDigits, (index + 1) * wordDigits), 16),
  );
  return xoshiro128(words);
}

/**
 * A number within [0, 1), uniform over the multiples of 2^-53.
 *
 * @oracle the words that it is made of; exact
 * @example uniform(xoshiro128([1, 2, 3, 4])) // 0.0000026822
 */
export function uniform(random: RandomSource): number {
  const high = random.nextWord() >>> 5;
  const low = random.nextWord() >>> 6;
  return (high * 2 ** 26 + low) / 2 ** 53;
}

/**
 * A whole number within [0, bound), each as likely as the others: words from the incomplete last round of
 * remainders are drawn again.
 *
 * @param bound whole, within [1, 2^32]
 * @throws RangeError outside this domain
 * @oracle the words that it is made of, exact; chi-square over 60,000 draws; p > 0.001
 * @example uniformBelow(xoshiro128([1, 2, 3, 4]), 6) // 0
 */
export function uniformBelow(random: RandomSource, bound: number): number {
  if (!(Number.isInteger(bound) && bound >= 1 && bound <= wordRange)) {
    throw new RangeError('A draw needs a whole bound within [1, 2^32]');
  }
  const complete = wordRange - (wordRange % bound);
  for (;;) {
    const word = random.nextWord();
    if (word < complete) return word % bound;
  }
}

/** A decimal number as `digits * 10^exponent`, without rounding. */
interface Decimal {
  digits: bigint;
  exponent: number;
}

/** The shortest decimal text of a double, which is what its author wrote, taken as exact. */
function exactDecimal(value: number): Decimal {
  const parts = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (parts === null) throw new RangeError('Only a finite number can be compared exactly');
  const [, whole = '', fraction = '', power = '0'] = parts;
  return { digits: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}

/**
 * Compares `successes / trials` with a decimal number exactly: no rounding decides, so 9 of 10 is not
 * below 0.9 and 19 of 20 not below 0.95.
 *
 * @param successes integer, at least 0 and within 2^53
 * @param trials integer above 0 and within 2^53
 * @param decimal finite; stands for its shortest decimal text (0.1 is one tenth, not 0.1000000000000000055…)
 * @returns -1 where the fraction is smaller, 0 where equal, 1 where larger
 * @throws RangeError outside these domains
 * @example compareFraction(9, 10, 0.9) // 0
 */
export function compareFraction(successes: number, trials: number, decimal: number): -1 | 0 | 1 {
  if (!(Number.isSafeInteger(successes) && Number.isSafeInteger(trials) && successes >= 0 && trials > 0)) {
    throw new RangeError('A fraction needs whole successes of at least 0 and whole trials above 0');
  }
  const { digits, exponent } = exactDecimal(decimal);
  const scale = 10n ** BigInt(Math.abs(exponent));
  const left = BigInt(successes) * (exponent < 0 ? scale : 1n);
  const right = digits * BigInt(trials) * (exponent < 0 ? 1n : scale);
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

const decimal = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$/;

/**
 * The number that a cell writes, or undefined for anything but a finite decimal number: no white space,
 * plus sign, decimal comma, leading zeros, hexadecimal, underscore, `inf` or `nan`.
 */
export function parseDecimal(text: string): number | undefined {
  if (!decimal.test(text)) return undefined;
  const value = Number(text);
  if (!Number.isFinite(value)) return undefined;
  return value === 0 ? 0 : value;
}

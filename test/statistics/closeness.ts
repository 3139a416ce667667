import { expect } from 'vitest';

/** The rule of the reference values: absolute tolerance, relative above 1. */
export function isClose(actual: number, expected: number, tolerance: number): boolean {
  return Math.abs(actual - expected) <= tolerance * Math.max(1, Math.abs(expected));
}

/** Fails with the case's name unless both are null, or both are numbers within the tolerance. */
export function expectClose(
  name: string,
  actual: number | null | undefined,
  expected: number | null,
  tolerance: number,
): void {
  if (expected === null || typeof actual !== 'number') {
    expect(actual ?? null, name).toBe(expected);
    return;
  }
  const verdict = isClose(actual, expected, tolerance) ? 'close' : `${actual} is not ${expected} +- ${tolerance}`;
  expect(verdict, name).toBe('close');
}

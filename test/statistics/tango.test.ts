import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalMultiplier, normalUpperTail } from '../../src/statistics/distributions.ts';
import { type PairedCounts, tangoInterval, tangoPValue } from '../../src/statistics/tango.ts';
import counted from '../reference/counts.json' with { type: 'json' };
import reference from '../reference/tango.json' with { type: 'json' };
import { expectClose, isClose } from './closeness.ts';

/** In the order of the tables: both, candidate only, baseline only, neither. */
function countsOf(table: readonly number[]): PairedCounts {
  const [both, candidateOnly, baselineOnly, neither] = table as [number, number, number, number];
  return { both, candidateOnly, baselineOnly, neither };
}

const whole = fc.tuple(fc.nat(300), fc.nat(60), fc.nat(60), fc.nat(300));
const size = fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1e6, noNaN: true }));
const real = fc.tuple(size, size, size, size);
const counts = fc
  .oneof(whole, real)
  .filter((table) => table.some((count) => count > 1e-9))
  .map(countsOf);
const levels = fc.double({ min: 0.5, max: 0.9999, noNaN: true });

function differenceOf({ both, candidateOnly, baselineOnly, neither }: PairedCounts): number {
  return (candidateOnly - baselineOnly) / (both + neither + (candidateOnly + baselineOnly));
}

/** Tango's score as it is printed; it cancels near the ends, so it is compared loosely. */
function scoreAt({ both, candidateOnly: b, baselineOnly: c, neither }: PairedCounts, t: number): number {
  const n = both + b + c + neither;
  const [a2, b2, c2] = [2 * n, -b - c + (2 * n - b + c) * t, -c * t * (1 - t)];
  const q = (Math.sqrt(b2 ** 2 - 4 * a2 * c2) - b2) / (2 * a2);
  return (b - c - n * t) / Math.sqrt(n * (2 * q + t * (1 - t)));
}

describe('tangoInterval', () => {
  it(`agrees with ${reference.tool}, from the likelihood itself, to ${reference.tolerance}`, () => {
    expect(reference.cases).toHaveLength(38);
    for (const { table, level, difference, lower, upper } of reference.cases) {
      const ours = tangoInterval(countsOf(table), level);
      const name = `${table} at ${level}`;
      expectClose(name, differenceOf(countsOf(table)), difference, reference.tolerance);
      expectClose(`${name} lower`, ours.lower, lower, reference.tolerance);
      expectClose(`${name} upper`, ours.upper, upper, reference.tolerance);
    }
  });

  it('gives the printed intervals: Tango 1998, Table VII and the one of 44 pairs', () => {
    const printed = tangoInterval(countsOf([4, 9, 3, 16]), 0.95);
    expect([printed.lower, printed.upper].map((limit) => limit.toFixed(3))).toEqual(['-0.027', '0.390']);
    expect(tangoInterval(countsOf([43, 0, 1, 0]), 0.9).lower.toFixed(3)).toBe('-0.096');
  });

  it('is z^2 / (n + z^2) to either side without discordant samples', () => {
    const reach = normalMultiplier(0.95) ** 2 / (10 + normalMultiplier(0.95) ** 2);
    const { lower, upper } = tangoInterval(countsOf([7, 0, 0, 3]), 0.95);
    expectClose('upper', upper, reach, 1e-15);
    expectClose('lower', lower, -reach, 1e-15);
  });

  it('brackets the difference within [-1, 1], always with numbers', () => {
    fc.assert(
      fc.property(counts, levels, (table, level) => {
        const { lower, upper } = tangoInterval(table, level);
        expect(lower >= -1 && upper <= 1).toBe(true);
        return lower <= differenceOf(table) && differenceOf(table) <= upper;
      }),
    );
  });

  it('turns round exactly when the models change places', () => {
    fc.assert(
      fc.property(counts, levels, (table, level) => {
        const ours = tangoInterval(table, level);
        const turned = tangoInterval(
          { ...table, candidateOnly: table.baselineOnly, baselineOnly: table.candidateOnly },
          level,
        );
        return ours.lower === 0 - turned.upper && ours.upper === 0 - turned.lower;
      }),
    );
  });

  it('widens with confidence, and shrinks with more of the same samples', () => {
    fc.assert(
      fc.property(counts, levels, levels, (table, one, other) => {
        const [narrow, wide] = [one, other].sort().map((level) => tangoInterval(table, level));
        const double = tangoInterval(countsOf(Object.values(table).map((count) => 2 * count)), one);
        const single = tangoInterval(table, one);
        expect(single.lower <= double.lower + 1e-12 && double.upper <= single.upper + 1e-12).toBe(true);
        return wide!.lower <= narrow!.lower && narrow!.upper <= wide!.upper;
      }),
    );
  });

  it('holds exactly the differences whose score is at most z', () => {
    const shares = fc.double({ min: -0.999, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(
        whole.filter((table) => table.some((count) => count > 0)),
        shares,
        (table, t) => {
          const { lower, upper } = tangoInterval(countsOf(table), 0.95);
          const score = Math.abs(scoreAt(countsOf(table), t));
          if (!Number.isFinite(score) || isClose(score, normalMultiplier(0.95), 1e-6)) return;
          expect(lower <= t && t <= upper).toBe(score < normalMultiplier(0.95));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('asks McNemar at a difference of 0', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.nat(300), (b, c, rest) => {
        fc.pre(b + c > 0);
        const { lower, upper } = tangoInterval(countsOf([rest, b, c, 0]), 0.95);
        const mcnemar = Math.abs(b - c) / Math.sqrt(b + c);
        if (isClose(mcnemar, normalMultiplier(0.95), 1e-9)) return;
        expect(lower > 0 || upper < 0).toBe(mcnemar > normalMultiplier(0.95));
      }),
    );
  });

  it('refuses counts outside their domain', () => {
    for (const table of [
      [0, 0, 0, 0],
      [1, -1, 1, 1],
      [Number.NaN, 1, 1, 1],
      [1, 1, 1, Infinity],
    ]) {
      expect(() => tangoInterval(countsOf(table), 0.95)).toThrow(RangeError);
    }
  });
});

describe('tangoPValue', () => {
  const margins = fc.double({ min: -0.99, max: 0.99, noNaN: true });

  it(`agrees with ${counted.paired.tool} to ${counted.paired.tolerance}`, () => {
    const cases = counted.paired.cases.filter(({ method }) => method === 'tango');
    expect(cases).toHaveLength(48);
    for (const { table, margin, p } of cases) {
      expectClose(`${table} at ${margin}`, tangoPValue(countsOf(table), margin!), p!, counted.paired.tolerance);
    }
  });

  it('is at most one tail of a level exactly when the lower limit holds the margin', () => {
    fc.assert(
      fc.property(counts, margins, levels, (table, margin, level) => {
        const p = tangoPValue(table, margin);
        expect(p >= 0 && p <= 1).toBe(true);
        if (isClose(p / ((1 - level) / 2), 1, 1e-6)) return;
        expect(tangoInterval(table, level).lower >= -margin).toBe(p <= (1 - level) / 2);
      }),
      { numRuns: 2000 },
    );
  });

  it('falls as the margin grows', () => {
    fc.assert(
      fc.property(counts, margins, margins, (table, one, other) => {
        const [small, large] = [Math.min(one, other), Math.max(one, other)];
        return tangoPValue(table, large) <= tangoPValue(table, small) + 1e-12;
      }),
    );
  });

  it('is that of McNemar’s z at a margin of 0, and one half where that is 0 or nothing is discordant', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.nat(300), (b, c, rest) => {
        fc.pre(b + c > 0);
        expectClose('p', tangoPValue(countsOf([rest, b, c, 0]), 0), normalUpperTail((b - c) / Math.sqrt(b + c)), 1e-13);
      }),
    );
    expect(tangoPValue(countsOf([5, 0, 0, 5]), 0)).toBe(0.5);
    expect(tangoPValue(countsOf([5, 3, 3, 5]), 0)).toBe(0.5);
  });

  it('refuses counts and margins outside their domain', () => {
    expect(() => tangoPValue(countsOf([0, 0, 0, 0]), 0.1)).toThrow('A paired difference needs counts of at least 0');
    expect(() => tangoPValue(countsOf([1, 1, -1, 1]), 0.1)).toThrow('A paired difference needs counts of at least 0');
    for (const margin of [-1, 1, 5, Number.NaN]) {
      expect(() => tangoPValue(countsOf([1, 1, 1, 1]), margin)).toThrow('A margin lies strictly between -1 and 1');
    }
  });
});

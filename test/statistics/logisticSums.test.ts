import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Derivatives,
  type Linear,
  logisticSums,
  type RegressorGroups,
} from '../../src/statistics/logisticSums.ts';

/** Groups whose samples stand as near to each other as the range and their number make them. */
function spread(groups: number, from: number, to: number): RegressorGroups {
  const regressor = new Float64Array(groups).map((_, place) => from + ((to - from) * (place + 0.5)) / groups);
  const samples = new Uint32Array(groups).map((_, place) => 1 + (place % 3));
  return { regressor, samples, positives: samples.map((size, place) => [size, 1, 0, size - 1][place % 4]!) };
}

/** Sums over the groups one by one, and of the sizes of what they add. */
function sumOneByOne({ regressor, samples, positives }: RegressorGroups, { constant, factor }: Linear, origin: number) {
  const [total, size] = [0, 1].map(() => ({
    score: 0,
    slopeScore: 0,
    information: 0,
    crossInformation: 0,
    slopeInformation: 0,
  })) as [Derivatives, Derivatives];
  regressor.forEach((x, group) => {
    const odds = constant + factor * x;
    const likely = 1 / (1 + Math.exp(-Math.abs(odds)));
    const rest = samples[group]! * Math.exp(-Math.abs(odds)) * likely;
    const residual = odds < 0 ? positives[group]! - rest : positives[group]! - samples[group]! + rest;
    const added: Derivatives = {
      score: residual,
      slopeScore: residual * (x - origin),
      information: rest * likely,
      crossInformation: rest * likely * (x - origin),
      slopeInformation: rest * likely * (x - origin) ** 2,
    };
    for (const name of Object.keys(added) as (keyof Derivatives)[]) {
      total[name] += added[name];
      size[name] += Math.abs(added[name]);
    }
  });
  return { total, size };
}

/** Below this: the series leaves out less than 4e-15, and up to 30,000 roundings of 1e-16 add up in the other sum. */
const tolerance = 1e-12;

/** The largest difference from sums one by one, relative to the sizes of what is added. */
function largestError(groups: RegressorGroups, lines: readonly Linear[], origin = 0): number {
  const differentiate = logisticSums(groups);
  return Math.max(
    ...lines.flatMap((line) => {
      const [ours, { total, size }] = [differentiate(line, origin), sumOneByOne(groups, line, origin)];
      return (Object.keys(ours) as (keyof Derivatives)[]).map(
        (name) => Math.abs(ours[name] - total[name]) / Math.max(size[name], 1e-300),
      );
    }),
  );
}

const lines: readonly Linear[] = [
  { constant: 0, factor: 1 },
  { constant: 0.3, factor: 1.9 },
  { constant: -2, factor: 0.01 },
  { constant: 5, factor: -1.3 },
  // Steeper than the blocks of the first line are made for, and back.
  { constant: 3, factor: 7 },
  { constant: 0, factor: -40 },
  { constant: 0, factor: 1 },
];

describe('sums of logistic curves', () => {
  it.each([
    [1, 0.2, 0.2],
    [7, -3, 4],
    [30_000, -10, 10],
    [30_000, -700, 700],
    [5000, -2, 3],
    [1000, -1e-3, 1e-3],
    [20_000, 20, 40],
  ])('of %i groups from %d to %d are those over single samples', (groups, from, to) => {
    expect(largestError(spread(groups, from, to), lines)).toBeLessThan(tolerance);
    expect(largestError(spread(groups, from, to), lines, (from + to) / 2)).toBeLessThan(tolerance);
  });

  it('keep what samples far on the right side add', () => {
    // Two samples, each with odds of e^-40 against its label.
    const groups: RegressorGroups = {
      regressor: Float64Array.of(-40, 40),
      samples: Uint32Array.of(1, 1),
      positives: Uint32Array.of(0, 1),
    };
    const { score, slopeScore, information } = logisticSums(groups)({ constant: 0, factor: 1 });
    expect(score).toBe(0);
    expect(slopeScore / (80 * Math.exp(-40))).toBeCloseTo(1, 13);
    expect(information / (2 * Math.exp(-40))).toBeCloseTo(1, 13);
  });

  it('are symmetric in the labels', () => {
    const size = fc.integer({ min: 1, max: 9 });
    const groups = fc.array(fc.tuple(fc.double({ min: -30, max: 30, noNaN: true }), size, fc.nat(9)), {
      minLength: 1,
      maxLength: 30,
    });
    const number = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(groups, number, number, (list, constant, factor) => {
        const distinct = new Map(list.map(([x, samples, positives]) => [x, [samples, Math.min(samples, positives)]]));
        const ascending = [...distinct].sort(([one], [other]) => one - other);
        const all: RegressorGroups = {
          regressor: Float64Array.from(ascending, ([x]) => x),
          samples: Uint32Array.from(ascending, ([, [samples]]) => samples!),
          positives: Uint32Array.from(ascending, ([, [, positives]]) => positives!),
        };
        const swapped = { ...all, positives: all.samples.map((samples, group) => samples - all.positives[group]!) };
        const one = logisticSums(all)({ constant, factor });
        const other = logisticSums(swapped)({ constant: -constant, factor: -factor });
        expect(other.score).toBeCloseTo(-one.score, 9);
        expect(other.slopeScore).toBeCloseTo(-one.slopeScore, 8);
        expect(other.information).toBeCloseTo(one.information, 9);
        expect(other.slopeInformation).toBeCloseTo(one.slopeInformation, 7);
        expect(one.information).toBeGreaterThan(0);
      }),
    );
  });
});

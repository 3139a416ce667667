import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delongVariance, newcombeAurocInterval, rocPlacements } from '../../src/statistics/auroc.ts';
import { type AreaOfMean, meanAreaInterval } from '../../src/statistics/meanArea.ts';
import { type ClassScores, multiclassAuroc } from '../../src/statistics/multiclassAuroc.ts';
import { isClose } from './closeness.ts';

/** Samples of three classes, each with at least two, with many equal scores. */
const samples = fc
  .array(fc.tuple(fc.nat(2), fc.array(fc.nat(4), { minLength: 3, maxLength: 3 })), { maxLength: 25 })
  .map((drawn): ClassScores => {
    const all = [...drawn, ...[0, 0, 1, 1, 2, 2].map((label): [number, number[]] => [label, [label, 2, 1]])];
    return {
      label: all.map(([label]) => label),
      classes: 3,
      scores: Float64Array.from(all.flatMap(([, scores]) => scores)),
    };
  });

/** One class against some others by its own score, as two classes alone. */
function alone({ label, scores, classes }: ClassScores, target: number, isOther: (label: number) => boolean) {
  const members = Array.from(label, (own, sample) => ({ own, score: scores[sample * classes + target]! }))
    .filter(({ own }) => own === target || isOther(own))
    .toSorted((one, other) => one.score - other.score);
  const positive = Uint8Array.from(members, ({ own }) => Number(own === target));
  const roc = rocPlacements(
    positive,
    Float64Array.from(members, ({ score }) => score),
  )!;
  return {
    area: roc.auroc,
    positives: roc.positives,
    negatives: roc.negatives,
    variance: delongVariance(roc, positive)!,
  };
}

function expectSame(areas: readonly AreaOfMean[], expected: readonly ReturnType<typeof alone>[]): void {
  expect(areas.map(({ positives, negatives }) => [positives, negatives])).toEqual(
    expected.map(({ positives, negatives }) => [positives, negatives]),
  );
  for (const [index, { area, variance }] of areas.entries()) {
    expect(isClose(area, expected[index]!.area, 1e-14)).toBe(true);
    expect(isClose(variance!, expected[index]!.variance, 1e-14)).toBe(true);
  }
}

describe('the areas of a mean', () => {
  it('have the value and the variance of the two classes alone', () => {
    fc.assert(
      fc.property(samples, (few) => {
        const { oneVersusRest, handTill } = multiclassAuroc(few)!;
        const classes = [0, 1, 2];
        expectSame(
          oneVersusRest.areas,
          classes.map((target) => alone(few, target, (label) => label !== target)),
        );
        expectSame(
          handTill.areas,
          classes.flatMap((target) =>
            classes.filter((other) => other !== target).map((other) => alone(few, target, (label) => label === other)),
          ),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('have no variance against one sample', () => {
    const scores = Float64Array.of(0.9, 0.1, 0.6, 0.4, 0.5, 0.5, 0.2, 0.8);
    const { oneVersusRest, handTill } = multiclassAuroc({ label: [0, 0, 0, 1], classes: 2, scores })!;
    for (const { areas } of [oneVersusRest, handTill]) {
      expect(areas.map(({ variance }) => variance)).toEqual([undefined, undefined]);
    }
  });
});

describe('meanAreaInterval', () => {
  it('is that of method 5 alone at 0 and 1, whatever the variance', () => {
    for (const area of [0, 1]) {
      const part: AreaOfMean = { area, positives: 10, negatives: 20, variance: 0 };
      expect(meanAreaInterval({ area, variance: 0.01, areas: [part, part] }, 0.95)).toEqual({
        ...newcombeAurocInterval(area, 10, 20, 0.95),
        newcombeAlone: true,
      });
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Alternative, mcnemarMidPValue, mcnemarPValue } from '../../src/statistics/mcnemar.ts';
import counted from '../reference/counts.json' with { type: 'json' };
import countedByR from '../reference/countsR.json' with { type: 'json' };
import { expectClose, isClose } from './closeness.ts';

const alternatives: readonly Alternative[] = ['different', 'worse', 'better'];
const discordant = fc.record({ candidateOnly: fc.nat(400), baselineOnly: fc.nat(400) });

describe('reference values', () => {
  const { tool, tolerance, cases } = counted.discordant;
  it(`agree with ${tool} to ${tolerance}`, () => {
    expect(cases).toHaveLength(11);
    for (const { mid, ...entry } of cases) {
      const name = `${entry.candidateOnly} and ${entry.baselineOnly}`;
      for (const alternative of alternatives) {
        expectClose(`${name} ${alternative}`, mcnemarPValue(entry, alternative), entry[alternative]!, tolerance);
      }
      expectClose(`${name} mid-p`, mcnemarMidPValue(entry), mid, tolerance);
    }
  });

  it(`agree with ${countedByR.discordant.tool}, binom.test, to ${countedByR.discordant.tolerance}`, () => {
    expect(countedByR.discordant.cases).toHaveLength(6);
    for (const entry of countedByR.discordant.cases) {
      for (const alternative of alternatives) {
        const name = `${entry.candidateOnly} and ${entry.baselineOnly} ${alternative}`;
        expectClose(
          name,
          mcnemarPValue(entry, alternative),
          entry[alternative as 'worse'],
          countedByR.discordant.tolerance,
        );
      }
    }
  });
});

describe('McNemar’s exact p values', () => {
  it('turn round with the judges', () => {
    fc.assert(
      fc.property(discordant, ({ candidateOnly, baselineOnly }) => {
        const turned = { candidateOnly: baselineOnly, baselineOnly: candidateOnly };
        const ours = { candidateOnly, baselineOnly };
        expect(mcnemarPValue(ours, 'worse')).toBe(mcnemarPValue(turned, 'better'));
        expect(mcnemarPValue(ours)).toBe(mcnemarPValue(turned));
        return isClose(mcnemarMidPValue(ours), mcnemarMidPValue(turned), 1e-12);
      }),
    );
  });

  it('lie within (0, 1], and mid-p below the exact one with any discordant sample', () => {
    fc.assert(
      fc.property(discordant, (counts) => {
        const values = alternatives.map((alternative) => mcnemarPValue(counts, alternative));
        expect(values.every((value) => value > 0 && value <= 1)).toBe(true);
        if (counts.candidateOnly + counts.baselineOnly === 0) return;
        const mid = mcnemarMidPValue(counts);
        expect(mid > 0 && mid < mcnemarPValue(counts)).toBe(true);
      }),
    );
  });

  it('are two-sided where nothing else is asked', () => {
    expect(mcnemarPValue({ candidateOnly: 1, baselineOnly: 7 })).toBeCloseTo(0.0703125, 12);
    expect(mcnemarPValue({ candidateOnly: 5, baselineOnly: 5 })).toBe(1);
  });

  it('are 1 without a discordant sample, whichever is asked', () => {
    const none = { candidateOnly: 0, baselineOnly: 0 };
    expect(alternatives.map((alternative) => mcnemarPValue(none, alternative))).toEqual([1, 1, 1]);
    expect(mcnemarMidPValue(none)).toBe(1);
  });

  it('refuse counts that are not whole or below 0', () => {
    for (const [candidateOnly, baselineOnly] of [
      [0.5, 1],
      [1, 0.5],
      [-1, 1],
      [1, -1],
      [Number.NaN, 1],
      [1, Infinity],
    ] as const) {
      for (const pValue of [mcnemarPValue, mcnemarMidPValue]) {
        expect(() => pValue({ candidateOnly, baselineOnly })).toThrow(
          new RangeError('An exact test needs whole discordant counts of at least 0'),
        );
      }
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logistic, logitInterval } from '../../src/statistics/logit.ts';
import { expectClose, isClose } from './closeness.ts';

const share = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });

describe('logitInterval', () => {
  it('of one half lies as far as odds of e^(4 z s) to either side', () => {
    const { lower, upper } = logitInterval(0.5, 0.1, 2);
    expectClose('lower', lower, 1 / (1 + Math.exp(0.8)), 1e-15);
    expectClose('upper', upper, Math.exp(0.8) / (1 + Math.exp(0.8)), 1e-15);
  });

  it('has the limits of its example, by R 4.2.2: plogis(qlogis(0.9) + c(-1, 1) * 1.96 * 0.05 / 0.09)', () => {
    const { lower, upper } = logitInterval(0.9, 0.05, 1.96);
    expectClose('lower', lower, 0.7518187021, 1e-10);
    expectClose('upper', upper, 0.9639493364, 1e-10);
  });

  it('brackets its estimate within [0, 1], and mirrors', () => {
    fc.assert(
      fc.property(share, fc.double({ min: 1e-6, max: 1, noNaN: true }), (estimate, error) => {
        const { lower, upper } = logitInterval(estimate, error, 1.96);
        const mirrored = logitInterval(1 - estimate, error, 1.96);
        expect(0 <= lower && lower <= estimate && estimate <= upper && upper <= 1).toBe(true);
        return isClose(lower, 1 - mirrored.upper, 1e-9) && isClose(upper, 1 - mirrored.lower, 1e-9);
      }),
    );
  });

  it.each([0, 1, -0.1, 1.1, Number.NaN])('refuses an estimate of %d', (estimate) => {
    expect(() => logitInterval(estimate, 0.1, 1.96)).toThrow(
      new RangeError('A logit interval needs an estimate within (0, 1)'),
    );
  });
});

describe('logistic', () => {
  it('is one half at 0 and ends at 0 and 1', () => {
    expect([-1e4, 0, 1e4].map(logistic)).toEqual([0, 0.5, 1]);
    expectClose('log 3', logistic(Math.log(3)), 0.75, 1e-15);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spendAlpha, spentConfidence } from '../../src/acceptance/alphaSpending.ts';
import { judgeCriteria } from '../../src/acceptance/criteria.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { readPolicy } from '../../src/policy/readPolicy.ts';
import { plainText } from '../../src/result/phrase.ts';
import { describeFinding } from '../../src/result/sentences.ts';
import { samplesOfTable } from '../metrics/referenceSamples.ts';
import { groupOf } from './estimates.ts';

function policyWith(testSet: string): Policy {
  return readPolicy(
    Buffer.from(`
version: 1
model: {path: m.onnx, task: binary, classes: [no, yes], positive: yes}
data: {manifest: m.csv, columns: {sample: id, split: split, label: label}}
test-set: {lock: lock.json, ${testSet}}
evaluation: {predictions: {path: p.csv, columns: {sample: id, score: score}}, threshold: 0.5}
acceptance: {criteria: [{metric: sensitivity, at-least: 0.8}]}
`),
    'policy.yml',
  );
}

const spending = policyWith('uses: {at-most: 5, alpha-spending: true}, disclosure: pass-fail');

describe('the level of a use', () => {
  it.each([
    [1, 0.975],
    [2, 1 - 0.05 / 6],
    [3, 1 - 0.05 / 12],
    [5, 1 - 0.05 / 30],
  ])('%i is %f at 0.95: one-sided alpha/(k(k+1))', (use, level) => {
    expect(spentConfidence(0.95, use)).toBeCloseTo(level, 14);
  });

  it('is never spent up: all uses together stay below alpha, whatever their number', () => {
    const total = (uses: number) =>
      Array.from({ length: uses }, (_, index) => (1 - spentConfidence(0.95, index + 1)) / 2).reduce((a, b) => a + b, 0);
    expect(total(5)).toBeCloseTo(0.025 * (1 - 1 / 6), 14);
    expect(total(2000)).toBeLessThan(0.025);
  });

  it('is finite, within (0, 1), and rises with each use, as far as a ledger can count', () => {
    const confidence = fc.double({ min: 0.5, max: 0.9999, noNaN: true });
    fc.assert(
      fc.property(confidence, fc.integer({ min: 1, max: 100_000 }), (declared, use) => {
        const level = spentConfidence(declared, use);
        const next = spentConfidence(declared, use + 1);
        return level > declared && level < 1 && (use < 1000 ? next > level : next >= level);
      }),
    );
  });

  it.each([[0], [-1], [1.5], [Number.NaN]])('of a use numbered %f is refused', (use) => {
    expect(() => spentConfidence(0.95, use)).toThrow(RangeError);
  });

  it.each([[1], [-1], [Number.NaN]])('of a confidence of %f is refused', (confidence) => {
    expect(() => spentConfidence(confidence, 1)).toThrow(RangeError);
  });
});

describe('the policy of a use', () => {
  it('has the level of the use in the place of the declared one, and nothing else changes', () => {
    const { policy, finding } = spendAlpha(spending, 3);
    const confidence = spentConfidence(0.95, 3);
    expect(policy).toEqual({ ...spending, acceptance: { ...spending.acceptance, confidence } });
    expect(finding).toEqual({
      code: 'ledger/alpha-spent',
      severity: 'note',
      args: { number: 3, declared: 0.95, confidence, oneBit: true },
    });
    expect(spending.acceptance.confidence).toBe(0.95);
  });

  it('is the policy itself where it spends nothing', () => {
    for (const testSet of ['uses: {at-most: 5}', 'ledger: uses', 'disclosure: full']) {
      const policy = policyWith(testSet);
      expect(spendAlpha(policy, 3)).toEqual({ policy });
      expect(spendAlpha(policy, undefined).policy).toBe(policy);
    }
  });

  it('does not exist where nobody counts the use: nothing is decided then', () => {
    expect(() => spendAlpha(spending, undefined)).toThrow('A test set whose uses are not counted has no level');
  });

  it('says that the bound for all uses needs one bit from each', () => {
    const sentence = (disclosure: string) => {
      const { finding } = spendAlpha(policyWith(`uses: {alpha-spending: true}, disclosure: ${disclosure}`), 3);
      const { sentence: said, cure } = describeFinding(finding!);
      return [plainText(said), cure === undefined ? undefined : plainText(cure)];
    };
    const level =
      'Each use of the test set takes a part of the error rate: in use 3 every interval has the confidence level 0.9958 instead of 0.95.';
    expect(sentence('pass-fail')).toEqual([level, undefined]);
    for (const disclosure of ['full', 'on-pass', 'bounds']) {
      expect(sentence(disclosure)).toEqual([
        `${level} The bound for all uses together needs that each use tells no more than whether the model passes.`,
        'Set test-set.disclosure to pass-fail.',
      ]);
    }
  });

  it('decides by wider intervals: 174 of 200 show 0.8 in a first use, and no more in a tenth', () => {
    const outcome = (use: number) => {
      const { acceptance } = spendAlpha(spending, use).policy;
      const group = groupOf(samplesOfTable([174, 0, 26, 10]), { confidenceLevel: acceptance.confidence });
      const [judged] = judgeCriteria([group], acceptance);
      return [judged!.reason, judged!.estimate.confidence];
    };
    expect(outcome(1)).toEqual(['pass', spentConfidence(0.95, 1)]);
    expect(outcome(10)).toEqual(['not-demonstrated', spentConfidence(0.95, 10)]);
  });
});

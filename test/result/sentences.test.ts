import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/result/phrase.ts';
import { refusalCodes } from '../../src/result/refusalCodes.ts';
import { type Finding, type FindingCode, findingArguments } from '../../src/result/schema.ts';
import {
  checkTitle,
  describeFinding,
  exampleArguments,
  exampleFinding,
  summaryOf,
} from '../../src/result/sentences.ts';

function sentenceOf(finding: Finding): string {
  return plainText(describeFinding(finding).sentence);
}

function cureOf(finding: Finding): string | undefined {
  const { cure } = describeFinding(finding);
  return cure === undefined ? undefined : plainText(cure);
}

describe.each(Object.keys(findingArguments) as FindingCode[])('%s', (code) => {
  it('has an example of the published form', () => {
    expect(() => findingArguments[code].parse(exampleArguments[code])).not.toThrow();
  });

  it('is worded in full sentences', () => {
    const finding = exampleFinding(code);
    for (const text of [sentenceOf(finding), cureOf(finding) ?? 'None.']) {
      expect(text).toMatch(/^[A-Z\d].*[.?]$/);
      expect(text).not.toMatch(/undefined|NaN|null|\[object| {2}|\.\.|\( | ,/);
    }
  });
});

describe('describeFinding', () => {
  const overlap = exampleArguments['independence/overlap'];

  it('counts in the singular and the plural', () => {
    const one = { ...overlap, entities: 1, samples: { train: 1, test: 2 } };
    expect(sentenceOf({ code: 'independence/overlap', severity: 'block', args: one })).toBe(
      '1 patient is in both training and test data (2 test samples, 1 training sample).',
    );
    expect(cureOf({ code: 'independence/overlap', severity: 'block', args: one })).toBe(
      'Move all samples of this patient to one split: overlaps.csv in the evidence lists it.',
    );
  });

  it.each([
    ['biopsy', '31 biopsies are'],
    ['batch', '31 batches are'],
    ['slide_id', '31 entities of kind slide_id are'],
    ['series', '31 entities of kind series are'],
    ['sample', '31 sample ids are'],
    ['content', '31 content hashes are'],
  ])('names entities of kind %s', (kind, expected) => {
    const args = { ...overlap, kind };
    expect(sentenceOf({ code: 'independence/overlap', severity: 'block', args })).toContain(expected);
    expect(cureOf({ code: 'independence/overlap', severity: 'block', args })).toContain(
      kind.replace('sample', 'sample ids').slice(0, 5),
    );
  });

  it('asks for no cure where the policy allows the overlap, and gives its reason', () => {
    const args = { ...overlap, kind: 'site', reason: 'Single-manufacturer device' };
    const finding: Finding = { code: 'independence/overlap', severity: 'note', args };
    expect(sentenceOf(finding)).toContain('which the policy allows: Single-manufacturer device.');
    expect(cureOf(finding)).toBeUndefined();
  });

  it('says what either way to mend an overlap costs, where that is known, and where its entities are listed', () => {
    const cure = { keepTest: { train: 83, validation: 0 }, keepTrain: { test: 60 }, recommended: 'keep-test' } as const;
    expect(cureOf({ code: 'independence/overlap', severity: 'block', args: { ...overlap, ...cure } })).toBe(
      'Take out 83 training samples, listed in moves.csv, and the test set stays as it is, without losing a sample; or take 60 test samples out, for which the test set needs a new lock. overlaps.csv in the evidence lists the patients.',
    );
    const hidden = { ...overlap, ...cure, keepTest: { train: 0, validation: -5 } };
    expect(cureOf({ code: 'independence/overlap', severity: 'block', args: hidden })).toMatch(
      /^Take out <5 validation samples, listed/,
    );
  });

  it('tells how to let suspected ids pass only where they block', () => {
    const hint = 'If they are different, say suspected: warn in the policy.';
    expect(cureOf(exampleFinding('independence/suspected', 'block'))).toContain(hint);
    expect(cureOf(exampleFinding('independence/suspected', 'warn'))).not.toContain(hint);
  });

  it.each([
    [
      {
        code: 'independence/suspected',
        severity: 'block',
        args: { kind: 'patient', between: ['validation', 'test'], entities: 1, samples: { validation: 1, test: 1 } },
      },
      '1 patient may be in both validation and test data under different spellings (1 test sample, 1 validation sample): its ids are equal once case, separators, leading zeros and look-alike letters are levelled.',
    ],
    [
      {
        code: 'independence/linked',
        severity: 'warn',
        args: { between: ['train', 'test'], components: 1, samples: { train: 30, test: 1 }, kinds: ['patient', 'a b'] },
      },
      '1 test sample shares nothing with training data directly, but hangs on 30 training samples by a chain of entities (patient and a b; 1 group).',
    ],
    [
      {
        code: 'independence/near-duplicate',
        severity: 'warn',
        args: { between: ['train', 'test'], distance: 0, pairs: 1, samples: { train: 1, test: 1 } },
      },
      '1 pair of images across training and test data looks alike (1 test sample, 1 training sample): their perceptual hashes are equal.',
    ],
    [
      { code: 'independence/captured', severity: 'block', args: { samples: 1 } },
      '1 test sample was captured before the last training sample.',
    ],
    [
      {
        code: 'independence/malformed-id',
        severity: 'warn',
        args: { kind: 'near-duplicate', column: 'phash', problem: 'not-a-hash', ids: 2, places: [] },
      },
      '2 values of column phash are no 64-bit perceptual hash of 16 hexadecimal digits: the images of these samples are not compared.',
    ],
  ] as const satisfies readonly (readonly [Finding, string])[])('words $code in one and more', (finding, sentence) => {
    expect(sentenceOf(finding)).toBe(sentence);
  });

  const criterion = exampleArguments['performance/criterion'];
  it.each([
    ['clearly-below', 'Specificity is clearly below 0.40 at breast_density 4: 13 of 64, 0.203 (0.112–0.323).'],
    ['below', 'Specificity is below 0.40 at breast_density 4: 13 of 64, 0.203 (0.112–0.323).'],
    ['too-few', 'Specificity cannot be judged at breast_density 4: only 64 negative samples.'],
    ['undefined', 'Specificity is undefined at breast_density 4: 64 negative samples.'],
  ] as const)('words a criterion that is %s', (reason, sentence) => {
    expect(sentenceOf({ code: 'performance/criterion', severity: 'block', args: { ...criterion, reason } })).toBe(
      sentence,
    );
  });

  it('says which side of an upper bound was missed, and which limit decides', () => {
    const args = {
      ...criterion,
      metric: 'brier-score',
      subgroup: {},
      bound: { atMost: 0.08 },
      value: 0.07961,
      lower: 0.07,
      upper: 0.0902,
    };
    const { successes: _, ...loss } = args;
    const missed = { ...loss, value: 0.0951, reason: 'below' as const };
    const open = { ...loss, reason: 'not-demonstrated' as const };
    expect(sentenceOf({ code: 'performance/criterion', severity: 'block', args: missed })).toBe(
      'Brier score is above 0.08 overall: 0.095 (0.070–0.091).',
    );
    expect(sentenceOf({ code: 'performance/criterion', severity: 'block', args: open })).toBe(
      'Brier score of at most 0.08 is not shown overall: 0.0796 (0.070–0.091) meets it, the upper limit does not.',
    );
  });

  it('never rounds an estimate onto its bound', () => {
    const args = { ...criterion, value: 0.39996, lower: 0.3, upper: 0.5, reason: 'below' as const };
    expect(sentenceOf({ code: 'performance/criterion', severity: 'block', args })).toContain('0.39996 (0.300–0.500)');
  });

  it('clips limits that leave the range of the metric', () => {
    const args = { ...criterion, value: 0.01, lower: -0.002, upper: 0.03 };
    expect(sentenceOf({ code: 'performance/criterion', severity: 'block', args })).toContain('0.010 (0.000–0.030)');
  });

  it.each(Object.keys(refusalCodes) as (keyof typeof refusalCodes)[])('words the refusal %s', (code) => {
    const args = {
      file: 'policy.yml',
      line: 14,
      column: 9,
      key: 'a.b',
      problem: 'is 95; a fraction',
      cure: 'Write 0.95.',
    };
    expect(sentenceOf({ code, severity: 'block', args })).toBe('policy.yml:14:9 a.b is 95; a fraction.');
    expect(cureOf({ code, severity: 'block', args })).toBe('Write 0.95.');
  });

  it('makes foreign text visible and keeps it on one line', () => {
    const args = { column: 'a\u202e\n::error::', samples: 1 };
    expect(sentenceOf({ code: 'subgroups/blank', severity: 'warn', args })).toBe(
      '1 test sample has no value in the subgroup column a\\u202e\\u000a::error::; they are a subgroup of their own.',
    );
  });
});

describe('summaryOf', () => {
  it('gives the gravest sentence and the number of the others', () => {
    const note = exampleFinding('test-data/excluded', 'note');
    const warn = exampleFinding('confidence/no-scores', 'warn');
    const block = exampleFinding('criteria/adopting', 'block');
    expect(summaryOf([], 'All is well.')).toBe('All is well.');
    expect(summaryOf([note, warn], '')).toBe(
      'The predictions carry classes without scores, so no confidence is known; and 1 more finding.',
    );
    expect(summaryOf([note, warn, block], '')).toMatch(/^There is no approved policy.*; and 2 more findings\.$/);
  });
});

describe('checkTitle', () => {
  it('names known checks, and marks an entity kind as foreign', () => {
    expect(checkTitle('custody/locked')).toEqual(['Test set is the locked one']);
    expect(checkTitle('independence/linked')).toEqual(['No chain of entities joins test data to other splits']);
    expect(checkTitle('independence/patient')).toEqual(['No patient id is in two splits']);
    expect(checkTitle('independence/<b>')).toEqual(['No id of kind ', { value: '<b>' }, ' is in two splits']);
    expect(checkTitle('later/check')).toEqual([{ value: 'later/check' }]);
  });
});

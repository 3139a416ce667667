/** The text of a policy for several classes and for a number. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUsableText } from '../../src/adoption/columnFacts.ts';
import type { PolicyDraft } from '../../src/adoption/draft.ts';
import { writePolicyText } from '../../src/adoption/policyText.ts';
import { defaultMissing } from '../../src/policy/policy.ts';
import { readPolicy } from '../../src/policy/readPolicy.ts';

const common = {
  branch: 'main',
  model: 'model/a.onnx',
  manifest: [{ path: 'data/manifest.csv' }],
  columns: { sample: 'id', split: 'split', label: 'label', entities: [] },
  groupings: [],
  subgroups: [{ column: 'sex' }],
  blankSubgroups: [],
  roles: new Map(),
};

const classes = ['low', 'mid', 'high'];
const run = {
  by: 'onnx' as const,
  inputs: new Map([['X', ['age', 'weight']]]),
  order: 'manifest' as const,
  empty: { columns: [], samples: 0, takesNan: true },
  hasTraining: true,
};

const fromFile: PolicyDraft = {
  ...common,
  task: { task: 'multiclass', classes },
  evaluation: {
    by: 'predictions',
    path: 'p.csv',
    sample: 'id',
    scores: new Map(classes.map((name) => [name, `p_${name}`])),
    predicted: 'grade',
    isBound: true,
  },
  criteria: [{ metric: 'recall:low', key: 'at-least', value: '0.9' }],
};

const ordinal: PolicyDraft = {
  ...common,
  task: { task: 'ordinal', classes },
  evaluation: { ...run, scores: { output: 'logits', classes: ['high', 'low', 'mid'], transform: 'softmax' } },
  criteria: [{ metric: 'within-one', key: 'at-least', value: '0.9' }],
};

const labelled: PolicyDraft = { ...ordinal, evaluation: { ...run, predicted: { output: 'label' } } };

const regression: PolicyDraft = {
  ...common,
  task: { task: 'regression' },
  evaluation: { ...run, predicted: { output: 'variable' } },
  criteria: [
    { metric: 'mae', key: 'at-most', value: '5' },
    { metric: 'bias', key: 'at-least', value: '-1' },
    { metric: 'bias', key: 'at-most', value: '1' },
  ],
  fitTolerance: '2.5',
};

const { fitTolerance: _, ...withoutTolerance } = regression;
const predictedNumber: PolicyDraft = {
  ...withoutTolerance,
  evaluation: { by: 'predictions', path: 'p.csv', sample: 'id', predicted: 'mg', isBound: false },
};

function read(draft: PolicyDraft, change: (text: string) => string = (text) => text) {
  return readPolicy(Buffer.from(change(writePolicyText(draft))), '.holdout/policy.yml');
}

describe('the written policy', () => {
  it('of several classes', () => {
    const policy = read(fromFile);
    expect(policy.task).toEqual({ task: 'multiclass', classes });
    expect(policy.evaluation.source).toMatchObject({
      columns: { sample: 'id', scores: ['p_low', 'p_mid', 'p_high'], predicted: 'grade' },
      bindingRequired: true,
    });
    expect(policy.acceptance.criteria).toMatchObject([{ metric: 'recall:low', bound: { atLeast: 0.9 } }]);
  });

  it('of ordered classes, run by the gate', () => {
    const { task, evaluation } = read(ordinal);
    expect(task).toEqual({ task: 'ordinal', classes });
    expect(evaluation.source).toMatchObject({ scores: { output: 'logits', columns: [1, 2, 0], transform: 'softmax' } });
    expect(evaluation.also).toEqual(['train']);
    expect(read(labelled).evaluation.source).toMatchObject({ predicted: { output: 'label' } });
    expect(writePolicyText(labelled)).not.toMatch(/transform|undecided/);
  });

  it('of a number', () => {
    const { task, evaluation, acceptance } = read(regression);
    expect(task).toEqual({ task: 'regression' });
    expect(evaluation.source).toMatchObject({ predicted: { output: 'variable' } });
    expect(evaluation.also).toEqual(['train']);
    expect(acceptance).toMatchObject({
      fitTolerance: 2.5,
      criteria: [
        { metric: 'mae', bound: { atMost: 5 } },
        { metric: 'bias', bound: { atLeast: -1, atMost: 1 } },
      ],
    });
    expect(read(withoutTolerance).evaluation.also).toEqual([]);
    expect(read(predictedNumber).evaluation.source).toMatchObject({ columns: { sample: 'id', predicted: 'mg' } });
    expect(writePolicyText(predictedNumber)).not.toMatch(/threshold|undecided|fit:|expected/);
  });

  it('proposes the criteria that nobody gave, without a bound', () => {
    const proposed = (draft: PolicyDraft) =>
      [
        ...writePolicyText(draft).matchAll(/^ {4}# - \{ metric: "?([^",]+)"?, at-\w+: …(?:, at-most: …)? \} # \S/gm),
      ].map(([, metric]) => metric);
    expect(proposed(fromFile)).toEqual(['recall:mid', 'recall:high', 'macro-recall', 'accuracy']);
    expect(proposed(ordinal)).toEqual([
      ...['recall:low', 'recall:mid', 'recall:high'],
      ...['macro-recall', 'accuracy', 'quadratic-kappa'],
    ]);
    expect(proposed(regression)).toEqual(['loa-lower', 'loa-upper']);
  });

  it.each([fromFile, ordinal, labelled, regression, withoutTolerance, predictedNumber])(
    'explains every key in its line (%#)',
    (draft) => {
      const section = /^ *(model|data|test-set|evaluation|acceptance|predictions|columns):$/;
      for (const line of writePolicyText(draft).split('\n')) {
        expect(line.length).toBeLessThanOrEqual(140);
        const isKey = /^ *[a-z-]+:/.test(line) && !section.test(line) && !/^ +(low|mid|high): p_/.test(line);
        if (isKey) expect(line).toMatch(/ # \S/);
      }
    },
  );

  it.each([fromFile, ordinal, withoutTolerance, predictedNumber])(
    'has comments that are valid once they are taken in (%#)',
    (draft) => {
      const keys = 'kind|uses|ledger|expected|fit|also|undecided|transform|classes';
      const policy = read(draft, (text) =>
        text
          .replace(/…/g, '0.5')
          .replace(/loa-lower, at-least: 0.5/, 'loa-lower, at-least: -9')
          .replace(/^# (?=baseline|no-decrease| {2,})/gm, '')
          .replace(new RegExp(`^( *)# ((?:${keys}): |- )`, 'gm'), '$1$2'),
      );
      expect(policy.baseline?.results).toHaveLength(1);
      expect(policy.noDecrease).toHaveLength(1);
      expect(policy.acceptance.criteria.length).toBeGreaterThan(4);
      if (draft.task.task === 'regression') {
        expect(policy.evaluation.also).toEqual(draft.evaluation.by === 'onnx' ? ['train'] : []);
      } else {
        expect(policy.evaluation.undecided).toEqual({ below: 0.6, atMost: 0.1 });
        expect([...policy.acceptance.expected.keys()]).toEqual(['accuracy']);
      }
    },
  );
});

describe('classes of any name', () => {
  const reserved: readonly string[] = [...defaultMissing, 'undecided', '__proto__', '<<'];
  const name = fc
    .oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
      fc.string({ unit: fc.constantFrom(...'ab:#-?!&*[]{},"\'\\%@`|> ~=<.0é患'), minLength: 1, maxLength: 12 }),
      fc.constantFrom('yes', '~', '1e3', '.inf', '0x1', 'true', '- a', 'a: b', 'a #b', '01', '1.0', 'as-wrong'),
    )
    .filter((text) => isUsableText(text) && !reserved.includes(text));

  it('are read back as they are', () => {
    const several = fc.uniqueArray(name, { minLength: 3, maxLength: 25, selector: (text) => text.normalize('NFC') });
    fc.assert(
      fc.property(several, (names) => {
        const draft: PolicyDraft = {
          ...fromFile,
          task: { task: 'ordinal', classes: names },
          evaluation: {
            by: 'predictions',
            path: 'p.csv',
            sample: 'id',
            scores: new Map(names.map((one, index) => [one, `p${index}`])),
            isBound: false,
          },
          criteria: names.map((one) => ({ metric: `recall:${one}`, key: 'at-least' as const, value: '0.5' })),
        };
        const { task, evaluation, acceptance } = read(draft);
        expect(task).toEqual({ task: 'ordinal', classes: names });
        expect(evaluation.source).toMatchObject({ columns: { scores: names.map((_, index) => `p${index}`) } });
        expect(acceptance.criteria.map(({ metric }) => metric)).toEqual(names.map((one) => `recall:${one}`));
        const order = [...names].reverse();
        const ran = read({ ...draft, evaluation: { ...run, scores: { output: 'p', classes: order } } });
        expect(ran.evaluation.source).toMatchObject({ scores: { columns: names.map((one) => order.indexOf(one)) } });
      }),
      { numRuns: 200 },
    );
  });
});

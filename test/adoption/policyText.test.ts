import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUsableText } from '../../src/adoption/columnFacts.ts';
import type { PolicyDraft } from '../../src/adoption/draft.ts';
import { writePolicyText } from '../../src/adoption/policyText.ts';
import { yamlList, yamlText, yamlTexts } from '../../src/adoption/yamlScalar.ts';
import { readPolicy } from '../../src/policy/readPolicy.ts';
import { readStrictYaml } from '../../src/policy/strictYaml.ts';

const smallest: PolicyDraft = {
  branch: 'main',
  model: 'model/a.onnx',
  task: { task: 'binary', classes: ['good', 'bad'], positive: 'bad' },
  manifest: [{ path: 'data/manifest.csv' }],
  columns: { sample: 'id', split: 'split', label: 'label', entities: [] },
  groupings: [],
  evaluation: { by: 'predictions', path: 'p.csv', sample: 'id', score: 'p', isBound: false },
  subgroups: [],
  blankSubgroups: [],
  criteria: [{ metric: 'sensitivity', key: 'at-least', value: '0.90' }],
  roles: new Map(),
};

const largest: PolicyDraft = {
  ...smallest,
  manifest: [{ path: 'a.csv' }, { path: 'b c.tsv' }],
  splits: new Map([
    ['train', ['Train', '0']],
    ['test', ['validation']],
    ['validation', ['none']],
  ]),
  columns: {
    ...{ sample: 'id', split: 'split', label: 'label', content: 'sha256', excluded: 'why', generated: 'synthetic' },
    entities: [
      { kind: 'patient', columns: ['center', 'patient id'] },
      { kind: 'slide', columns: ['slide'] },
    ],
  },
  groupings: ['center', 'scanner: type'],
  evaluation: { by: 'predictions', path: 'p.csv', sample: 'id', score: 'p', predicted: 'class', isBound: true },
  threshold: '0.30',
  subgroups: [{ column: 'sex' }, { column: 'age', bins: [40, 60.5] }, { column: '#1', bins: [-1] }],
  blankSubgroups: ['region'],
  cluster: 'patient',
  criteria: [
    { metric: 'sensitivity', key: 'at-least', value: '0.9' },
    { metric: 'brier-score', key: 'at-most', value: '0.1' },
  ],
  roles: new Map([
    ['sme', ['@alice', '@acme/pathology']],
    ['qa', ['@acme/qa']],
    ['test-data-access', ['@bob']],
  ]),
  uses: 5,
};

const run: Extract<PolicyDraft['evaluation'], { by: 'onnx' }> = {
  by: 'onnx',
  inputs: new Map([['X', ['age', 'weight']]]),
  order: 'manifest',
  score: { output: 'probabilities' },
  empty: { columns: ['weight'], samples: 3, takesNan: true },
  hasTraining: true,
};

const runByGate: PolicyDraft = { ...smallest, evaluation: run };

const runInDetail: PolicyDraft = {
  ...largest,
  evaluation: {
    ...run,
    inputs: new Map([
      ['X', Array.from({ length: 30 }, (_, index) => `feature: ${index}`)],
      ['Site', ['center']],
    ]),
    order: 'told',
    score: { output: 'logits', column: 1, transform: 'softmax' },
    fill: new Map([['center', '0']]),
    hasTraining: false,
  },
};

function read(draft: PolicyDraft) {
  return readPolicy(Buffer.from(writePolicyText(draft)), '.holdout/policy.yml');
}

describe('the written policy', () => {
  it('says the least', () => {
    const policy = read(smallest);
    expect(policy.model).toMatchObject({ path: 'model/a.onnx' });
    expect(policy.task).toEqual({ task: 'binary', classes: ['good', 'bad'], positive: 'bad' });
    expect(policy.data.columns).toEqual({ sample: 'id', split: 'split', label: 'label', entities: [] });
    expect(policy.lock).toBe('.holdout/test-set.lock.json');
    expect(policy.ledger).toBeUndefined();
    expect(policy.evaluation.threshold).toBeUndefined();
    expect(policy.evaluation.source).toMatchObject({ columns: { score: 'p' }, bindingRequired: false });
    expect(policy.acceptance.criteria).toMatchObject([{ metric: 'sensitivity', bound: { atLeast: 0.9 } }]);
    expect(policy.subgroups).toEqual([]);
    expect(policy.people.roles.size).toBe(0);
  });

  it('says the most', () => {
    const policy = read(largest);
    expect(policy.data.manifest).toEqual([{ path: 'a.csv' }, { path: 'b c.tsv' }]);
    expect(Object.fromEntries(policy.data.splits)).toEqual({
      Train: 'train',
      0: 'train',
      none: 'validation',
      validation: 'test',
    });
    expect(policy.data.columns).toEqual(largest.columns);
    expect([...policy.independence.byKind.keys()]).toEqual(['patient', 'slide']);
    expect(policy.evaluation).toMatchObject({
      threshold: 0.3,
      source: { columns: { score: 'p', predicted: 'class' }, bindingRequired: true },
    });
    expect(policy.subgroups.flat()).toEqual(largest.subgroups);
    expect(policy.acceptance).toMatchObject({ cluster: 'patient', confidence: 0.95, decideBy: 'bound' });
    expect(policy.acceptance.criteria).toHaveLength(2);
    expect(policy.ledger).toEqual({ branch: 'holdout-ledger', atMost: 5 });
    expect([...policy.people.roles.keys()]).toEqual(['sme', 'qa', 'test-data-access']);
    expect(policy.people.approvals).toMatchObject({ model: ['sme', 'qa'], policy: ['sme'] });
  });

  it('lets the gate run the model', () => {
    const { source, also } = read(runByGate).evaluation;
    expect(source).toMatchObject({
      by: 'onnx',
      inputs: new Map([['X', { from: 'columns', columns: ['age', 'weight'] }]]),
      score: { output: 'probabilities', transform: 'none' },
      fill: new Map(),
    });
    expect(also).toEqual(['train']);
    const detailed = read(runInDetail).evaluation;
    expect(detailed.also).toEqual([]);
    expect(detailed.source).toMatchObject({
      score: { output: 'logits', column: 1, transform: 'softmax' },
      fill: new Map([['center', '0']]),
    });
    expect(detailed.source.by === 'onnx' && detailed.source.inputs.get('X')).toMatchObject({
      columns: expect.objectContaining({ length: 30 }),
    });
  });

  it.each([
    [true, 'nan'],
    [false, new Map([['weight', '0']])],
  ])('proposes what stands in for empty cells (NaN: %s)', (takesNan, fill) => {
    const text = writePolicyText({ ...runByGate, evaluation: { ...run, empty: { ...run.empty, takesNan } } });
    const taken = text.replace(/^( {4})# (?=fill: )/m, '$1').replace(/^( +)# (?=transform: )/m, '$1');
    const policy = readPolicy(Buffer.from(taken), 'policy.yml');
    expect(policy.evaluation.source).toMatchObject({ fill, score: { transform: 'softmax' } });
  });

  it('names files by split', () => {
    const { split: _, ...columns } = smallest.columns;
    const manifest = [
      { path: 'train.csv', split: 'train' as const },
      { path: 'test.csv', split: 'test' as const },
    ];
    expect(read({ ...smallest, columns, manifest }).data.manifest).toEqual(manifest);
  });

  it('asks for the approval of those who were named, and of nobody else', () => {
    const roles = new Map([
      ['clinician', ['@a']],
      ['test-data-access', ['@b']],
    ]);
    expect(read({ ...smallest, roles }).people.approvals).toMatchObject({
      model: ['clinician'],
      policy: ['clinician'],
    });
    expect(read({ ...smallest, roles: new Map([['test-data-access', ['@b']]]) }).people.approvals.model).toEqual([]);
  });

  it.each([smallest, largest, runByGate, runInDetail])(
    'explains every key in its line, and looks like no approval (%#)',
    (draft) => {
      const text = writePolicyText(draft);
      const section = /^(model|data|test-set|evaluation|acceptance| {2}predictions| {4}columns| {2}columns):$/;
      for (const line of text.split('\n')) {
        expect(line.length).toBeLessThanOrEqual(140);
        const isEntry =
          /^ +(- |(center|patient|slide|train|validation|test|sme|qa|test-data-access|model|policy): )/.test(line);
        const isKey = /^ *[a-z-]+:/.test(line) && !section.test(line) && !isEntry;
        if (isKey) expect(line).toMatch(/ # \S/);
      }
      expect(text).toMatch(/Nobody has approved it/);
      expect(text).not.toMatch(/approved-by: (?!sme })/);
    },
  );

  it('has comments that are valid once they are taken in', () => {
    const entities = [{ kind: 'patient', columns: ['p'] }];
    const keys = 'kind|uses|ledger|disclosure|suppress-below|threshold|binding|cluster|design-effect|expected|content';
    const text = writePolicyText({ ...smallest, columns: { ...smallest.columns, entities } });
    const taken = text.replace(/^# (?=[a-z-]+:| )/gm, '').replace(new RegExp(`^( *)# ((?:${keys}): )`, 'gm'), '$1$2');
    const policy = readPolicy(Buffer.from(taken), 'policy.yml');
    expect(policy.model.declaredStatic).toBe(true);
    expect(policy.ledger).toEqual({ branch: 'holdout-ledger', atMost: 5 });
    expect(policy.acceptance).toMatchObject({ cluster: 'patient', designEffect: 1.8 });
    expect(policy.publication).toMatchObject({ suppressBelow: 5 });
    expect(policy.data.columns.content).toBe('sha256');
    expect(policy.subgroups.flat()).toEqual([{ column: 'sex' }, { column: 'age', bins: [40, 60] }]);
    expect(policy.baseline?.results).toHaveLength(1);
    expect(policy.documents.intendedUse).toBe('docs/intended-use.md');
    expect(policy.noDecrease).toHaveLength(1);
    expect(policy.people.approvals).toMatchObject({ model: ['sme', 'qa'], policy: ['sme'] });
  });
});

/** Anything that a header may hold and a policy can name. */
const names = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
    fc.string({ unit: fc.constantFrom(...'ab:#-?!&*[]{},"\'\\%@`|> ~=<.0é患'), minLength: 1, maxLength: 12 }),
    fc.constantFrom(
      'null',
      'yes',
      '~',
      '1e3',
      '.inf',
      '0x1',
      'true',
      '- a',
      'a: b',
      'a #b',
      '<<',
      '__proto__',
      '01',
      '1.0',
    ),
  )
  .filter(isUsableText);

describe('a name of any kind', () => {
  it('is read back as it was', () => {
    fc.assert(
      fc.property(names, (name) => {
        const text = `one: ${yamlText(name)} # comment\nlist: ${yamlList([name, name])}\nboth: ${yamlTexts([name])}\n`;
        const source = readStrictYaml(Buffer.from(text), 'f.yml');
        expect(source.value).toEqual({ one: name, list: [name, name], both: name });
      }),
    );
  });

  it('makes a policy that says the same', () => {
    const columns = fc.uniqueArray(names, { minLength: 9, maxLength: 9, selector: (name) => name.normalize('NFC') });
    fc.assert(
      fc.property(columns, ([sample, split, label, entity, content, group, score, good, bad]) => {
        const reserved = ['undecided', '', 'NA', 'N/A', 'null', 'None', 'NaN'];
        fc.pre(!reserved.includes(good!) && !reserved.includes(bad!));
        const draft: PolicyDraft = {
          ...smallest,
          task: { task: 'binary', classes: [good!, bad!], positive: bad! },
          columns: {
            sample: sample!,
            split: split!,
            label: label!,
            content: content!,
            entities: [{ kind: 'lot', columns: [entity!] }],
          },
          groupings: [group!],
          blankSubgroups: [score!],
          evaluation: { by: 'predictions', path: 'p.csv', sample: sample!, score: score!, isBound: false },
          subgroups: [
            { column: group! },
            ...(/^(__proto__|<<)$/.test(entity!) ? [] : [{ column: entity!, bins: [1, 2.5] }]),
          ],
          splits: new Map([
            ['train', [good!]],
            ['test', [bad!]],
          ]),
        };
        fc.pre(![good, bad].includes('validation'));
        const policy = read(draft);
        expect(policy.data.columns).toEqual(draft.columns);
        expect(policy.task).toMatchObject({ classes: [good, bad], positive: bad });
        expect(policy.subgroups.flat()).toEqual(draft.subgroups);
        expect(policy.evaluation.source).toMatchObject({ columns: { sample, score } });
        fc.pre(!/^(__proto__|<<)$/.test(group!));
        const fed: PolicyDraft = {
          ...draft,
          evaluation: {
            ...run,
            inputs: new Map([[group!, [content!, entity!]]]),
            score: { output: score! },
            empty: { columns: [content!], samples: 1, takesNan: false },
          },
        };
        expect(read(fed).evaluation.source).toMatchObject({
          inputs: new Map([[group, { from: 'columns', columns: [content, entity] }]]),
          score: { output: score },
        });
      }),
      { numRuns: 300 },
    );
  });
});

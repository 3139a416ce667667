import { describe, expect, it } from 'vitest';
import { defaultMissing } from '../../src/policy/policy.ts';
import { changed, completePolicy, read, refusalsFor, smallPolicy } from './policies.ts';

describe('the complete policy', () => {
  it('is read as it is meant', () => {
    expect(read(completePolicy)).toEqual({
      model: { path: 'model/biopsy.onnx', declaredStatic: true },
      task: { task: 'binary', classes: ['benign', 'malignant'], positive: 'malignant' },
      data: {
        manifest: [
          { path: 'data/train-2024.csv', split: 'train' },
          { path: 'data/train-2025.csv', split: 'train' },
          { path: 'data/validation.csv', split: 'validation' },
          { path: 'data/test.csv', split: 'test' },
        ],
        splits: new Map([
          ['train', 'train'],
          ['val', 'validation'],
          ['dev', 'validation'],
          ['test', 'test'],
        ]),
        columns: {
          sample: 'sample_id',
          split: 'split',
          label: 'diagnosis',
          entities: [
            { kind: 'patient', columns: ['center', 'patient_id'] },
            { kind: 'site', columns: ['center'] },
            { kind: 'object', columns: ['slide_id'] },
          ],
          content: 'sha256',
          excluded: 'exclusion_reason',
          generated: 'is_synthetic',
        },
        missing: new Set(['', 'NA', 'N/A', 'unknown']),
      },
      independence: {
        byKind: new Map<string, unknown>([
          ['patient', { rule: 'disjoint' }],
          ['object', { rule: 'disjoint' }],
          [
            'site',
            {
              rule: 'shared',
              reason: 'Made for these two centers; other sites are the subject of a study of their own',
              approvedBy: 'sme',
            },
          ],
          ['content', { rule: 'disjoint' }],
        ]),
        emptyIds: 'block',
        trainValidation: 'warn',
        suspected: 'block',
        linked: 'warn',
      },
      lock: '.holdout/test-set.lock.json',
      ledger: { branch: 'test-set-uses', atMost: 5 },
      publication: { disclosure: 'on-pass', suppressBelow: 5, evidenceRequired: true },
      evaluation: {
        source: {
          by: 'predictions',
          path: 'predictions/biopsy.csv',
          columns: { sample: 'sample_id', score: 'p_malignant', predicted: 'class' },
          bindingRequired: true,
          also: new Map(),
        },
        repeat: 1,
        also: [],
        threshold: 0.5,
        undecided: { band: { from: 0.4, to: 0.6 }, atMost: 0.1 },
      },
      subgroups: [
        [{ column: 'sex' }],
        [{ column: 'center' }],
        [{ column: 'age', bins: [40, 60, 75] }],
        [{ column: 'center' }, { column: 'sex' }],
      ],
      acceptance: {
        confidence: 0.95,
        decideBy: 'bound',
        interval: 'clopper-pearson',
        cluster: 'patient',
        designEffect: 1.8,
        expected: new Map([
          ['sensitivity', 0.98],
          ['specificity', 0.92],
        ]),
        power: 0.8,
        criteria: [
          { id: 'sensitivity', metric: 'sensitivity', bound: { atLeast: 0.95 }, scope: { over: 'all' }, line: 69 },
          {
            metric: 'sensitivity',
            bound: { atLeast: 0.85 },
            scope: { over: 'each-subgroup' },
            minSamples: 20,
            line: 70,
          },
          {
            metric: 'specificity',
            bound: { atLeast: 0.8 },
            scope: { over: 'named', subgroup: { center: 'lyon' } },
            line: 71,
          },
          { metric: 'brier-score', bound: { atMost: 0.08 }, scope: { over: 'all' }, line: 72 },
        ],
        tooSmall: 'block',
        fitTolerance: 0.05,
      },
      releasedModel: false,
      baseline: {
        name: 'Reading by two pathologists, audit 2019-2023',
        evidence: 'docs/audit-2019-2023.pdf',
        results: [
          { metric: 'sensitivity', value: 383 / 412, counts: { successes: 383, trials: 412 }, subgroup: {} },
          { metric: 'sensitivity', value: 0.8, counts: { successes: 36, trials: 45 }, subgroup: { center: 'lyon' } },
          { metric: 'specificity', value: 0.78, counts: { successes: 702, trials: 900 }, subgroup: {} },
        ],
      },
      noDecrease: [
        { metric: 'sensitivity', against: 'process', mode: 'criterion', scope: { over: 'all' } },
        { metric: 'specificity', against: 'process', mode: 'non-inferior', margin: 0.02, scope: { over: 'all' } },
        { metric: 'sensitivity', against: 'process', mode: 'estimate', scope: { over: 'each-subgroup' } },
      ],
      documents: { intendedUse: 'docs/intended-use.md' },
      people: {
        roles: new Map([
          [
            'sme',
            [
              { kind: 'user', login: 'alice' },
              { kind: 'team', org: 'acme', slug: 'pathology' },
            ],
          ],
          ['qa', [{ kind: 'team', org: 'acme', slug: 'qa' }]],
          ['test-data-access', [{ kind: 'user', login: 'bob' }]],
          ['statistics', [{ kind: 'user', login: 'carol' }]],
        ]),
        approvals: { model: ['sme', 'qa'], policy: ['sme'], intendedUse: ['sme', 'statistics'], samePerson: false },
        pairs: [
          {
            member: { kind: 'user', login: 'bob' },
            second: { kind: 'user', login: 'carol' },
            reason: 'Only one person here knows the scanner',
          },
        ],
      },
    });
  });

  it.each([
    ['with the line ends of Windows', completePolicy.replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\ufeff${completePolicy}`],
    ['without a final line end', completePolicy.trimEnd()],
    ['with a document mark at its end', `${completePolicy}...\n`],
  ])('is the same %s', (_, policy) => {
    expect(read(policy)).toEqual(read(completePolicy));
  });
});

describe('defaults', () => {
  it('of the smallest policy', () => {
    const policy = read(smallPolicy);
    expect(policy.data.splits).toEqual(
      new Map([
        ['train', 'train'],
        ['validation', 'validation'],
        ['test', 'test'],
      ]),
    );
    expect(policy.data.missing).toEqual(new Set(defaultMissing));
    expect(policy.data.columns.entities).toEqual([]);
    expect(policy.independence).toEqual({
      byKind: new Map(),
      emptyIds: 'block',
      trainValidation: 'warn',
      suspected: 'block',
      linked: 'warn',
    });
    expect(policy.subgroups).toEqual([]);
    expect(policy.acceptance).toMatchObject({
      confidence: 0.95,
      decideBy: 'bound',
      interval: 'clopper-pearson',
      power: 0.8,
      tooSmall: 'block',
    });
    expect(policy.evaluation.source).toMatchObject({ bindingRequired: false });
  });

  it.each(['lock', 'baseline', 'noDecrease'])('no %s', (key) => {
    expect(read(smallPolicy)).not.toHaveProperty(key);
  });

  it('a threshold and a design effect that nobody declared are not invented', () => {
    expect(read(smallPolicy).evaluation).not.toHaveProperty('threshold');
    expect(read(smallPolicy).acceptance).not.toHaveProperty('designEffect');
    expect(read(smallPolicy).model.declaredStatic).toBe(false);
  });
});

describe('independence', () => {
  const columns = '  columns: {sample: id, split: split, label: y';
  const withRules = (named: string, rules: string): string =>
    changed(smallPolicy, [columns, `${columns}, ${named}`], ['evaluation:\n', `independence: ${rules}\nevaluation:\n`]);

  it('is read with each of its rules', () => {
    const named = 'captured: taken, phash: ph, entities: {patient: p, site: s}';
    const rules =
      '{patient: disjoint, site: unseen, suspected: warn, linked: block, captured: test-after-train, near-duplicate: {distance: 0, mode: block}}';
    const { data, independence } = read(withRules(named, rules));
    expect(data.columns).toMatchObject({ captured: 'taken', perceptualHash: 'ph' });
    expect(independence).toEqual({
      byKind: new Map([
        ['patient', { rule: 'disjoint' }],
        ['site', { rule: 'unseen' }],
      ]),
      emptyIds: 'block',
      trainValidation: 'warn',
      suspected: 'warn',
      linked: 'block',
      captured: true,
      nearDuplicate: { distance: 0, severity: 'block' },
    });
  });

  it.each([
    ['{}', { distance: 4, severity: 'warn' }],
    ['{near-duplicate: {}}', { distance: 4, severity: 'warn' }],
    ['{near-duplicate: {distance: 16}}', { distance: 16, severity: 'warn' }],
    ['{near-duplicate: {mode: block}}', { distance: 4, severity: 'block' }],
  ])('compares perceptual hashes wherever there are any: %s', (rules, expected) => {
    expect(read(withRules('phash: ph', rules)).independence.nearDuplicate).toEqual(expected);
  });

  it('judges nothing by a time of capture without a rule', () => {
    const { data, independence } = read(withRules('captured: taken', '{}'));
    expect(data.columns.captured).toBe('taken');
    expect(independence).not.toHaveProperty('captured');
    expect(independence).not.toHaveProperty('nearDuplicate');
  });
});

describe('the manifest', () => {
  it.each(['m.csv', 'm.TSV', 'm.jsonl.gz', 'm.ndjson', 'm.parquet', 'data/*.parquet', 'data/**/part-?.csv.gz'])(
    'may be %s',
    (path) => {
      const policy = changed(smallPolicy, ['manifest: m.csv', `manifest: "${path}"`]);
      expect(read(policy).data.manifest).toEqual([{ path }]);
    },
  );
});

describe('labels', () => {
  it.each([
    ['classes: [0, 1], positive: 1', ['0', '1'], '1'],
    ['classes: ["0", "1"], positive: 1', ['0', '1'], '1'],
    ['classes: [0, 1], positive: "1"', ['0', '1'], '1'],
    ['classes: [0.0, 1.0], positive: 1.0', ['0.0', '1.0'], '1.0'],
    ['classes: [false, true], positive: true', ['false', 'true'], 'true'],
    ['classes: [False, TRUE], positive: TRUE', ['False', 'TRUE'], 'TRUE'],
    ['classes: [no, yes], positive: yes', ['no', 'yes'], 'yes'],
    ['classes: [1e3, 1000], positive: 1e3', ['1e3', '1000'], '1e3'],
    ['classes: [-1, 1], positive: 1', ['-1', '1'], '1'],
    ['classes: ["01", 1], positive: "01"', ['01', '1'], '01'],
  ])('%s stand for the text of the data', (written, classes, positive) => {
    const policy = changed(smallPolicy, ['classes: [a, b], positive: b', written]);
    expect(read(policy).task).toMatchObject({ classes, positive });
  });

  it('1 and 1.0 are two labels', () => {
    const policy = changed(smallPolicy, ['classes: [a, b], positive: b', 'classes: [0, 1], positive: 1.0']);
    expect(refusalsFor(policy).map(({ problem }) => problem)).toEqual([
      'is "1.0", not one of the classes; there are: 0, 1',
    ]);
  });

  it('001 has to be quoted, as YAML readers disagree about it', () => {
    const policy = changed(smallPolicy, ['classes: [a, b], positive: b', 'classes: [001, 002], positive: 001']);
    expect(refusalsFor(policy)[0]?.message).toContain('put it in quotes if it is a name');
  });
});

describe('splits', () => {
  it.each([
    ['splits: {train: [1, 2], test: 3}', { 1: 'train', 2: 'train', 3: 'test', validation: 'validation' }],
    ['splits: {train: true, test: false}', { true: 'train', false: 'test', validation: 'validation' }],
    ['splits: {validation: [val, dev]}', { train: 'train', val: 'validation', dev: 'validation', test: 'test' }],
  ])('%s', (written, splits) => {
    const policy = changed(smallPolicy, ['  manifest: m.csv', `  manifest: m.csv\n  ${written}`]);
    expect(Object.fromEntries(read(policy).data.splits)).toEqual(splits);
  });

  it('a value cannot mean two splits, not even by default', () => {
    const policy = changed(smallPolicy, ['  manifest: m.csv', '  manifest: m.csv\n  splits: {train: test}']);
    expect(refusalsFor(policy)[0]?.problem).toBe('gives the value "test" to two splits');
  });

  it('are the keys of a manifest that is a map; a split column is not needed then', () => {
    const policy = changed(
      smallPolicy,
      ['manifest: m.csv', 'manifest: {test: [b.csv, c.tsv], train: a.CSV}'],
      ['split: split, ', ''],
    );
    expect(read(policy).data.manifest).toEqual([
      { path: 'a.CSV', split: 'train' },
      { path: 'b.csv', split: 'test' },
      { path: 'c.tsv', split: 'test' },
    ]);
  });
});

describe('subgroups', () => {
  it.each([
    ['[sex, site]', [[{ column: 'sex' }], [{ column: 'site' }]]],
    ['[{age: [50]}]', [[{ column: 'age', bins: [50] }]]],
    ['[{age: [-1.5, 0, 2]}]', [[{ column: 'age', bins: [-1.5, 0, 2] }]]],
    ['[{age: [50], bmi: [30]}]', [[{ column: 'age', bins: [50] }], [{ column: 'bmi', bins: [30] }]]],
    [
      '[[site, age], {age: [50]}]',
      [[{ column: 'site' }, { column: 'age', bins: [50] }], [{ column: 'age', bins: [50] }]],
    ],
    ['[constructor, toString]', [[{ column: 'constructor' }], [{ column: 'toString' }]]],
  ])('%s', (written, subgroups) => {
    expect(read(`${smallPolicy}subgroups: ${written}\n`).subgroups).toEqual(subgroups);
  });

  it.each([
    ['{site: 1}', { site: '1' }],
    ['{site: 1.0}', { site: '1.0' }],
    ['{site: true}', { site: 'true' }],
    ['{site: "001"}', { site: '001' }],
    ['{site: ""}', { site: '' }],
    ['{1: x}', { 1: 'x' }],
    ['{constructor: x}', { constructor: 'x' }],
    ['{site: lyon, sex: f}', { site: 'lyon', sex: 'f' }],
  ])('in: %s names values as the data spell them', (written, subgroup) => {
    const policy = changed(smallPolicy, ['at-least: 0.9', `at-least: 0.9, in: ${written}`]);
    expect(read(policy).acceptance.criteria[0]?.scope).toEqual({ over: 'named', subgroup });
  });

  it('the bins of a column are named by their labels', () => {
    const policy = `${changed(smallPolicy, ['at-least: 0.9', 'at-least: 0.9, in: {age: ">=60"}'])}subgroups: [{age: [40, 60]}]\n`;
    expect(read(policy).acceptance.criteria[0]?.scope).toEqual({ over: 'named', subgroup: { age: '>=60' } });
  });
});

describe('bounds that are allowed', () => {
  it.each([
    ['metric: sensitivity, at-least: 0.0001', { atLeast: 0.0001 }],
    ['metric: sensitivity, at-least: 0.9999', { atLeast: 0.9999 }],
    ['metric: mcc, at-least: -0.5', { atLeast: -0.5 }],
    ['metric: mcc, at-least: 0', { atLeast: 0 }],
    ['metric: brier-score, at-most: 0.25', { atMost: 0.25 }],
    ['metric: log-loss, at-most: 3.5', { atMost: 3.5 }],
    ['metric: auroc, at-least: 9e-1', { atLeast: 0.9 }],
  ])('%s', (written, bound) => {
    const policy = changed(smallPolicy, ['metric: sensitivity, at-least: 0.9', written]);
    expect(read(policy).acceptance.criteria[0]?.bound).toEqual(bound);
  });

  it('a bound of 1, where the estimate decides', () => {
    const policy = changed(
      smallPolicy,
      ['at-least: 0.9', 'at-least: 1'],
      ['  criteria:', '  decide-by: estimate\n  criteria:'],
    );
    expect(read(policy).acceptance.criteria[0]?.bound).toEqual({ atLeast: 1 });
  });

  it('a metric of undecided samples, where there is a band', () => {
    const policy = changed(
      smallPolicy,
      ['metric: sensitivity', 'metric: coverage'],
      ['acceptance:', '  undecided: {from: 0.4, to: 0.6}\nacceptance:'],
    );
    expect(read(policy).acceptance.criteria[0]?.metric).toBe('coverage');
  });
});

it('paths are composed, so that both spellings of é name one file', () => {
  expect(read(changed(smallPolicy, ['path: m.onnx', 'path: mode\u0301le.onnx'])).model.path).toBe('mod\u00e9le.onnx');
});

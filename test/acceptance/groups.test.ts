/** All test samples and every subgroup of them: which groups there are, and what each is estimated from. */
import { describe, expect, it } from 'vitest';
import { estimatorOf } from '../../src/acceptance/estimators.ts';
import { evaluateGroups, groupsInScope, isSameSubgroup, listGroups } from '../../src/acceptance/groups.ts';
import type { BinaryRows, NumberRows } from '../../src/metrics/evaluatedRows.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { readPolicy } from '../../src/policy/readPolicy.ts';
import { manifestOf } from '../support/manifests.ts';

function policyWith(model: string, columns: string, acceptance: string, subgroups = 'site, [site, sex]'): Policy {
  return readPolicy(
    Buffer.from(`
version: 1
model: {path: m.onnx, ${model}}
data: {manifest: m.csv, columns: {sample: id, split: split, label: label}}
subgroups: [${subgroups}]
evaluation: {predictions: {path: p.csv, columns: {sample: id, ${columns}}}}
acceptance: {${acceptance}}
`),
    'policy.yml',
  );
}

const binary = policyWith(
  'task: binary, classes: [no, yes], positive: yes',
  'score: score',
  'criteria: [{metric: sensitivity, at-least: 0.5, in: {sex: f}}]',
);

/** Row 0 is a training sample, row 4 one without a prediction. */
const manifest = await manifestOf(
  ['id', 'split', 'site', 'sex'],
  [
    { id: 'a', split: 'train', site: 'lyon', sex: 'f' },
    { id: 'b', split: 'test', site: 'nice', sex: 'f' },
    { id: 'c', split: 'test', site: 'lyon', sex: 'm' },
    { id: 'd', split: 'test', site: 'nice', sex: 'm' },
    { id: 'e', split: 'test', site: 'lyon', sex: 'f' },
    { id: 'f', split: 'test', site: 'lyon', sex: 'm' },
  ],
);

const evaluated: BinaryRows = {
  kind: 'binary',
  rows: Uint32Array.of(5, 1, 3, 2),
  samples: {
    positive: Uint8Array.of(1, 1, 0, 1),
    decision: Uint8Array.of(1, 0, 0, 0),
    score: Float64Array.of(0.1, 0.2, 0.3, 0.4),
    cluster: undefined,
  },
};

/** By order of the policy: all, then what is declared, then what only a criterion names. */
const expected = [
  [{}, false, [1, 2, 3, 4, 5]],
  [{ site: 'lyon' }, true, [2, 4, 5]],
  [{ site: 'nice' }, true, [1, 3]],
  [{ site: 'lyon', sex: 'f' }, true, [4]],
  [{ site: 'lyon', sex: 'm' }, true, [2, 5]],
  [{ site: 'nice', sex: 'f' }, true, [1]],
  [{ site: 'nice', sex: 'm' }, true, [3]],
  [{ sex: 'f' }, false, [1, 4]],
  [{ sex: 'm' }, false, [2, 3, 5]],
];

describe('the groups', () => {
  it('are all test samples, then the subgroups in the order of the policy', () => {
    const groups = listGroups(manifest, binary);
    expect(groups.map(({ subgroup, declared, rows }) => [subgroup, declared, [...rows]])).toEqual(expected);
  });

  it('are each estimated from their own samples that have an outcome', () => {
    const groups = evaluateGroups(manifest, evaluated, binary, { probabilities: true });
    const estimate = estimatorOf(evaluated, binary, { probabilities: true });
    const positionsOf = (rows: unknown) =>
      Uint32Array.from([...evaluated.rows.keys()].filter((at) => (rows as number[]).includes(evaluated.rows[at]!)));
    expect(groups).toHaveLength(expected.length);
    groups.forEach(({ subgroup, declared, confusion, estimates }, index) => {
      const [wanted, isDeclared, rows] = expected[index]!;
      const own = estimate(positionsOf(rows));
      expect([subgroup, declared]).toEqual([wanted, isDeclared]);
      expect(confusion).toEqual({ subgroup, ...own.confusion });
      expect([...estimates]).toEqual(own.estimates.map((one) => [one.metric, { ...one, subgroup }]));
    });
    // Row 4 has no outcome.
    expect(groups[3]!.estimates.get('accuracy')).toMatchObject({ n: 0, reason: 'no-samples' });
    expect(groups[0]!.estimates.get('sensitivity')).toMatchObject({ n: 3, successes: 1 });
  });

  it('of a regression have no confusion matrix', () => {
    const policy = policyWith('task: regression', 'predicted: p', 'criteria: [{metric: mae, at-most: 5}]');
    const numbers: NumberRows = {
      kind: 'numbers',
      rows: Uint32Array.of(1, 2, 3),
      samples: { label: Float64Array.of(1, 2, 3), predicted: Float64Array.of(2, 4, 6), cluster: undefined },
    };
    const [all] = evaluateGroups(manifest, numbers, policy, { probabilities: false });
    expect(all).not.toHaveProperty('confusion');
    expect(all!.estimates.get('mae')).toMatchObject({ value: 2, n: 3, subgroup: {} });
  });

  it('are weighted where the policy declares shares', () => {
    const policy = policyWith(
      'task: binary, classes: [no, yes], positive: yes',
      'score: score',
      'weights: {site: {lyon: 0.2, nice: 0.8}}, criteria: [{metric: accuracy, at-least: 0.5}]',
      'site',
    );
    const groups = evaluateGroups(manifest, evaluated, policy, { probabilities: true });
    expect(groups.map(({ estimates }) => estimates.get('accuracy')!.method)).toEqual([
      'weighted-clopper-pearson',
      'clopper-pearson',
      'clopper-pearson',
    ]);
    // One of two is right at either site.
    expect(groups[0]!.estimates.get('accuracy')!.value).toBeCloseTo(0.5, 14);
  });
});

describe('a scope', () => {
  const groups = listGroups(manifest, binary);
  const inScope = (scope: Parameters<typeof groupsInScope>[1]) =>
    groupsInScope(groups, scope).map(({ subgroup }) => subgroup);

  it('means all samples, the declared subgroups, or one', () => {
    expect(inScope({ over: 'all' })).toEqual([{}]);
    expect(inScope({ over: 'each-subgroup' })).toEqual(expected.slice(1, 7).map(([subgroup]) => subgroup));
    expect(inScope({ over: 'named', subgroup: { sex: 'f' } })).toEqual([{ sex: 'f' }]);
    expect(inScope({ over: 'named', subgroup: { sex: 'm', site: 'nice' } })).toEqual([{ site: 'nice', sex: 'm' }]);
    expect(inScope({ over: 'named', subgroup: { site: 'oslo' } })).toEqual([]);
  });
});

describe('a subgroup', () => {
  it('is the same whatever the order of its columns', () => {
    expect(isSameSubgroup({ site: 'a', sex: 'f' }, { sex: 'f', site: 'a' })).toBe(true);
    expect(isSameSubgroup({}, {})).toBe(true);
    expect(isSameSubgroup({ b: '1', a: '2', c: '3' }, { c: '3', b: '1', a: '2' })).toBe(true);
  });

  it.each([
    [{ site: 'a' }, { site: 'b' }],
    [{ site: 'a' }, { sex: 'a' }],
    [{ site: 'a' }, {}],
    [{ site: 'a' }, { site: 'a', sex: 'f' }],
    [
      { site: 'a', sex: 'f' },
      { site: 'f', sex: 'a' },
    ],
  ])('%j is not %j', (one, other) => {
    expect(isSameSubgroup(one, other)).toBe(false);
    expect(isSameSubgroup(other, one)).toBe(false);
  });
});

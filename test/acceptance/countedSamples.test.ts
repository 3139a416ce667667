/** What each sample is to a proportion, where it takes more than its label and its decision to tell. */
import { describe, expect, it } from 'vitest';
import { contrastSubgroups } from '../../src/acceptance/contrasts.ts';
import { counting, countSamples } from '../../src/acceptance/countedSamples.ts';
import type { GroupRows } from '../../src/acceptance/groups.ts';
import type { BinaryRows, NumberRows } from '../../src/metrics/evaluatedRows.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { readPolicy } from '../../src/policy/readPolicy.ts';

function policyWith(classes: string, undecided = ''): Policy {
  return readPolicy(
    Buffer.from(`
version: 1
model: {path: m.onnx, task: binary, classes: [${classes}], positive: yes}
data: {manifest: m.csv, columns: {sample: id, split: split, label: label, entities: {patient: patient}}}
subgroups: [site]
evaluation: {predictions: {path: p.csv, columns: {sample: id, score: score}}, threshold: 0.5${undecided}}
acceptance: {criteria: [{metric: sensitivity, at-least: 0.5}]}
`),
    'policy.yml',
  );
}

function rowsOf(positive: readonly number[], decision: readonly number[], cluster?: readonly number[]): BinaryRows {
  return {
    kind: 'binary',
    rows: Uint32Array.from(positive.keys()),
    samples: {
      positive: Uint8Array.from(positive),
      decision: Uint8Array.from(decision),
      score: undefined,
      cluster: cluster === undefined ? undefined : Uint32Array.from(cluster),
    },
  };
}

describe('a sample', () => {
  const { notCounted, failure, success } = counting;
  const samples = rowsOf([1, 1, 1, 0, 0], [1, 0, 2, 2, 0]);

  it.each([
    ['no, yes', 'yes', [success, failure, success, notCounted, notCounted]],
    ['yes, no', 'yes', [success, failure, success, notCounted, notCounted]],
    ['no, yes', 'no', [success, failure, failure, notCounted, notCounted]],
    ['yes, no', 'no', [success, failure, failure, notCounted, notCounted]],
  ])('of classes [%s] that is treated as %s where it is undecided counts as that', (classes, fallback, codes) => {
    const policy = policyWith(classes, `, undecided: {from: 0.4, to: 0.6, at-most: 0.9, fallback: ${fallback}}`);
    expect([...countSamples('sensitivity@fallback', samples, policy)!]).toEqual(codes);
  });

  it('stays undecided where nothing says what it is treated as', () => {
    const codes = [success, failure, failure, notCounted, notCounted];
    expect([...countSamples('sensitivity@fallback', samples, policyWith('no, yes'))!]).toEqual(codes);
    const banded = policyWith('no, yes', ', undecided: {from: 0.4, to: 0.6, at-most: 0.9}');
    expect([...countSamples('sensitivity@fallback', samples, banded)!]).toEqual(codes);
  });

  it('is none to a metric that is no proportion, and to a predicted number', () => {
    expect(countSamples('auroc', samples, policyWith('no, yes'))).toBeUndefined();
    expect(countSamples('nonsense', samples, policyWith('no, yes'))).toBeUndefined();
    const numbers: NumberRows = {
      kind: 'numbers',
      rows: Uint32Array.of(0),
      samples: { label: Float64Array.of(1), predicted: Float64Array.of(1), cluster: undefined },
    };
    expect(countSamples('sensitivity', numbers, policyWith('no, yes'))).toBeUndefined();
  });
});

describe('contrasts of clustered samples', () => {
  const clustered = (): Policy => {
    const policy = policyWith('no, yes');
    return { ...policy, acceptance: { ...policy.acceptance, cluster: 'patient' } };
  };
  const positives = (count: number, clusterOf?: (at: number) => number): BinaryRows => {
    const ones = Array.from({ length: count }, () => 1);
    return rowsOf(ones, ones, clusterOf === undefined ? undefined : ones.map((_, at) => clusterOf(at)));
  };
  const groupsOf = (count: number, first: number): GroupRows[] => {
    const rows = Uint32Array.from({ length: count }, (_, row) => row);
    return [
      { subgroup: {}, declared: false, rows },
      { subgroup: { site: 'lyon' }, declared: true, rows: rows.slice(0, first) },
      { subgroup: { site: 'nice' }, declared: true, rows: rows.slice(first) },
    ];
  };

  it('need enough clusters on either side', () => {
    // Twenty patients at lyon, nine at nice.
    const evaluated = positives(58, (at) => (at < 40 ? at % 20 : 20 + (at % 9)));
    const found = contrastSubgroups(clustered(), evaluated, groupsOf(58, 40));
    expect(found).toMatchObject(
      ['lyon', 'nice'].map((site) => ({
        subgroup: { site },
        lower: null,
        upper: null,
        method: 'newcombe',
        p: null,
        adjustedP: null,
        reason: 'too-few-clusters',
        worse: false,
      })),
    );
    const ten = positives(58, (at) => (at < 40 ? at % 20 : 20 + (at % 10)));
    for (const contrast of contrastSubgroups(clustered(), ten, groupsOf(58, 40))) {
      expect(contrast.p).not.toBeNull();
      expect(contrast).not.toHaveProperty('reason');
    }
  });

  it('take samples without clusters for one cluster', () => {
    const found = contrastSubgroups(clustered(), positives(58), groupsOf(58, 40));
    expect(found.map(({ n, restN, reason }) => [n, restN, reason])).toEqual([
      [40, 18, 'too-few-clusters'],
      [18, 40, 'too-few-clusters'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { findDependentSamples } from '../../src/gate/dependentSamples.ts';
import { tallyKinds } from '../../src/independence/overlap.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { readPolicy } from '../../src/policy/readPolicy.ts';
import { plainText } from '../../src/result/phrase.ts';
import { describeFinding } from '../../src/result/sentences.ts';
import { manifestOf } from '../support/manifests.ts';

interface Rules {
  cluster?: string;
  shared?: string;
  content?: boolean;
}

function policyWith({ cluster, shared, content }: Rules): Policy {
  return readPolicy(
    Buffer.from(`
version: 1
model: {path: m.onnx, task: binary, classes: [no, yes], positive: yes}
data:
  manifest: m.csv
  columns:
    sample: id
    split: split
    label: label
    entities: {patient: patient, object: slide, site: site}
    ${content ? 'content: hash' : ''}
${shared === undefined ? '' : `independence: {${shared}: {shared: Made for it}}`}
evaluation: {predictions: {path: p.csv, columns: {sample: id, score: score}}, threshold: 0.5}
acceptance: {criteria: [{metric: sensitivity, at-least: 0.9}]${cluster === undefined ? '' : `, cluster: ${cluster}`}}
`),
    'policy.yml',
  );
}

/** Test samples as patient, slide and site; one training sample beside them. */
async function findingsFor(samples: readonly string[], rules: Rules = {}) {
  const columns = ['id', 'split', 'patient', 'slide', 'site', 'hash', 'label'];
  const rows = samples.map((text, index) => {
    const [patient = '', slide = '', site = '', hash = `h${index}`] = text.split(' ');
    return { id: `t${index}`, split: 'test', patient, slide, site, hash, label: 'yes' };
  });
  const train = { id: 'a', split: 'train', patient: 'q', slide: 'u', site: 'w', hash: 'z', label: 'no' };
  const manifest = await manifestOf(columns, [...rows, train, { ...train, id: 'b' }]);
  const policy = policyWith(rules);
  return findDependentSamples(manifest, policy, tallyKinds(manifest, policy.data.columns.entities));
}

describe('without a declared cluster', () => {
  it('nothing is found where every sample stands alone', async () => {
    expect(await findingsFor(['p1 v1 s1', 'p2 v2 s2', 'p3 v3 s3'])).toEqual([]);
  });

  it('test samples of one entity block, and the sentence names the cure', async () => {
    const [finding, ...others] = await findingsFor(['p1 v1 s1', 'p1 v2 s2', 'p3 v3 s3']);
    expect(others).toEqual([]);
    expect(finding).toEqual({
      code: 'test-data/clustered',
      severity: 'block',
      args: { kind: 'patient', samples: 3, entities: 2 },
    });
    const { sentence, cure } = describeFinding(finding!);
    expect(plainText(sentence)).toBe(
      '3 test samples come from 2 patients, and the intervals treat them as independent.',
    );
    expect(plainText(cure!)).toBe(
      'Declare it in the policy, acceptance: {cluster: patient}, so that the intervals allow for it.',
    );
  });

  it('of several kinds the one with the fewest entities is named', async () => {
    const samples = ['p1 v1 s1', 'p1 v1 s1', 'p2 v2 s1', 'p3 v3 s2'];
    expect(await findingsFor(samples)).toMatchObject([{ args: { kind: 'site', entities: 2 } }]);
    expect(await findingsFor(samples, { shared: 'site' })).toMatchObject([{ args: { kind: 'patient', entities: 3 } }]);
  });

  it('training samples of one entity, equal content and missing ids do not count', async () => {
    expect(await findingsFor(['p1 v1 s1 same', 'p2 v2 s2 same'], { content: true })).toEqual([]);
    expect(await findingsFor(['p1 v1 NA', 'p2 v2 NA', 'NA v3 s3', 'NA v4 s4'])).toEqual([]);
  });
});

describe('with a declared cluster', () => {
  // Two slides of patient 1, one of each other; slide v1 has two samples.
  const samples = ['p1 v1 s1', 'p1 v1 s1', 'p1 v2 s1', 'p2 v3 s2', 'p3 v4 s3'];

  it('nothing is found where it is the highest level', async () => {
    expect(await findingsFor(samples, { cluster: 'patient' })).toEqual([]);
    expect(await findingsFor(samples, { cluster: 'site' })).toEqual([]);
  });

  it('a higher level is a warning, with the samples that it joins', async () => {
    const [finding, ...others] = await findingsFor(samples, { cluster: 'object', shared: 'site' });
    expect(others).toEqual([]);
    expect(finding).toEqual({
      code: 'test-data/cluster-level',
      severity: 'warn',
      args: { cluster: 'object', kind: 'patient', samples: 3, entities: 1 },
    });
    const { sentence, cure } = describeFinding(finding!);
    expect(plainText(sentence)).toBe(
      '3 test samples come from 1 patient with several clusters each, and the intervals allow for the cluster object alone.',
    );
    expect(plainText(cure!)).toBe(
      'Declare the highest level on which samples depend on each other: acceptance: {cluster: patient}.',
    );
  });

  it('of several higher levels the highest is named, of those that have to be disjoint', async () => {
    const wide = ['p1 v1 s1', 'p1 v2 s1', 'p2 v3 s1', 'p3 v4 s2'];
    expect(await findingsFor(wide, { cluster: 'object' })).toMatchObject([{ args: { kind: 'site', samples: 3 } }]);
    expect(await findingsFor(wide, { cluster: 'object', shared: 'site' })).toMatchObject([
      { args: { kind: 'patient', samples: 2 } },
    ]);
    expect(await findingsFor(wide, { cluster: 'patient' })).toMatchObject([
      { args: { cluster: 'patient', kind: 'site', samples: 3, entities: 1 } },
    ]);
  });

  it('samples without a cluster count as one, and those without an entity as none', async () => {
    expect(await findingsFor(['p1 NA s1', 'p1 NA s2'], { cluster: 'object' })).toEqual([]);
    expect(await findingsFor(['p1 NA s1', 'p1 v1 s2'], { cluster: 'object' })).toMatchObject([
      { args: { kind: 'patient', samples: 2, entities: 1 } },
    ]);
    expect(await findingsFor(['NA v1 s1', 'NA v2 s2'], { cluster: 'object' })).toEqual([]);
  });
});

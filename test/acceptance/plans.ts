import { createHash } from 'node:crypto';
import { planSamples } from '../../src/acceptance/planning/plan.ts';
import type { GivenCount, PlanRequest, SamplePlan } from '../../src/acceptance/planning/samplePlan.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { readPolicy } from '../../src/policy/readPolicy.ts';
import { randomFromDigest } from '../../src/statistics/random.ts';

export interface Written {
  criteria: string;
  acceptance?: string;
  subgroups?: string;
  model?: string;
  evaluation?: string;
  more?: string;
}

export const predictions = 'predictions: {path: p.csv, columns: {sample: id, score: score}}, threshold: 0.5';
export const several = {
  model: 'task: multiclass, classes: [a, b, c]',
  evaluation: 'predictions: {path: p.csv, columns: {sample: id, predicted: p}}',
};

/** A policy with what a plan depends on. */
export function policyWith({
  criteria,
  acceptance = '',
  subgroups,
  model = 'task: binary, classes: [no, yes], positive: yes',
  evaluation = predictions,
  more = '',
}: Written): Policy {
  return readPolicy(
    Buffer.from(`
version: 1
model: {path: m.onnx, ${model}}
data: {manifest: m.csv, columns: {sample: id, split: split, label: label, entities: {patient: patient}}}
${subgroups === undefined ? '' : `subgroups: [${subgroups}]`}
evaluation: {${evaluation}}
acceptance: {${acceptance}${acceptance === '' ? '' : ', '}criteria: [${criteria}]}
${more}
`),
    'policy.yml',
  );
}

/** A stream of its own for each purpose. */
export function seeded(purpose: string) {
  return randomFromDigest(createHash('sha256').update(purpose).digest('hex'));
}

/** The plan of a policy; one that cannot be made fails the test. */
export function plan(written: Written | Policy, request: Partial<PlanRequest> = {}): SamplePlan {
  const policy = 'criteria' in written ? policyWith(written) : written;
  const made = planSamples({
    policy,
    expected: policy.acceptance.expected,
    groups: new Map(),
    counts: [],
    draws: 50,
    randomFor: seeded,
    ...request,
  });
  if ('problem' in made) throw new Error(made.problem);
  return made;
}

export function count(of: string, number: number, where: Partial<GivenCount> = {}): GivenCount {
  return { of, subgroup: {}, each: [], count: number, ...where };
}

/** What decides where the policy does not say otherwise. */
export const rule = { confidenceLevel: 0.95, interval: 'clopper-pearson' } as const;

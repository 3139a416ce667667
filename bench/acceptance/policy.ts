/** Policies that judge the test set of the bench. */
import type { Policy } from '../../src/policy/policy.ts';
import { readPolicy } from '../../src/policy/readPolicy.ts';

/**
 * Ten criteria for each subgroup, whose metrics are estimated alone, or with all others that the gate reports; those
 * with a band of undecided scores and its views; with clusters.
 */
export type PolicyChoice = 'ten' | 'all' | 'undecided' | 'clustered';

const criteria: readonly string[] = [
  'metric: sensitivity, at-least: 0.8',
  'metric: specificity, at-least: 0.8',
  'metric: ppv, at-least: 0.7',
  'metric: npv, at-least: 0.8',
  'metric: accuracy, at-least: 0.8',
  'metric: balanced-accuracy, at-least: 0.8',
  'metric: f1, at-least: 0.7',
  'metric: mcc, at-least: 0.6',
  'metric: auroc, at-least: 0.9',
  'metric: brier-score, at-most: 0.15',
];

/** 2 + 12 + 4 + 8 + 24 subgroups: every row belongs to five of them. */
const subgroups = '[sex, site, {age: [40, 60, 75]}, device, [site, sex]]';

/** Reads a policy as the gate does. */
export function policyOf(choice: PolicyChoice): Policy {
  const text = `version: 1
model: {path: model.bin, task: binary, classes: [benign, malignant], positive: malignant}
data:
  manifest: manifest.csv
  columns: {sample: sample, split: split, label: diagnosis, entities: {patient: patient}}
evaluation:
  predictions: {path: predictions.csv, columns: {sample: sample, score: score}}
  threshold: 0.5
  ${choice === 'undecided' ? 'undecided: {from: 0.4, to: 0.6}' : ''}
subgroups: ${subgroups}
acceptance:
  ${choice === 'clustered' ? 'cluster: patient' : ''}
  criteria:
${criteria.map((criterion) => `    - {${criterion}, in: each subgroup}`).join('\n')}
`;
  return readPolicy(Buffer.from(text), 'policy.yml');
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Policy } from '../../src/policy/policy.ts';
import { readPolicy } from '../../src/policy/readPolicy.ts';
import { type Refusal, refusalsOf } from '../../src/result/refusal.ts';

/** A policy with most of the keys that exist; documentation shows it beside others that have the rest. */
export const completePolicy = readFileSync(join(import.meta.dirname, 'complete.yml'), 'utf8');

/** A policy with no more than it has to have. */
export const smallPolicy = `version: 1
model: {path: m.onnx, task: binary, classes: [a, b], positive: b}
data:
  manifest: m.csv
  columns: {sample: id, split: split, label: y}
evaluation:
  predictions: {path: p.csv, columns: {sample: id, score: s}}
acceptance:
  criteria:
    - {id: sens, metric: sensitivity, at-least: 0.9}
`;

export type Change = readonly [right: string, wrong: string];

/** A policy in which one text stands for another; the text has to be there. */
export function changed(policy: string, ...changes: readonly Change[]): string {
  return changes.reduce((text, [right, wrong]) => {
    if (!text.includes(right)) throw new Error(`the policy has no ${JSON.stringify(right)}`);
    return text.replace(right, () => wrong);
  }, policy);
}

export function read(policy: string | Uint8Array): Policy {
  return readPolicy(typeof policy === 'string' ? Buffer.from(policy) : policy, 'policy.yml');
}

/** What a policy is refused for; empty where it is read. Anything but a refusal is thrown on. */
export function refusalsFor(policy: string | Uint8Array): readonly Refusal[] {
  try {
    read(policy);
    return [];
  } catch (thrown) {
    return refusalsOf(thrown);
  }
}

/** `line:column key` */
export function placeOf({ place: { line, column, key } }: Refusal): string {
  return [[line, column].filter((part) => part !== undefined).join(':'), key]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}

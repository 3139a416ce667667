import { type Refusal, Refusals } from '../result/refusal.ts';
import { PolicyContext } from './context.ts';
import { inFileOrder, refusalsOfIssues } from './issues.ts';
import { normalisePolicy } from './normalise.ts';
import type { Policy } from './policy.ts';
import { policySchema } from './schema.ts';
import { readStrictYaml } from './strictYaml.ts';

/**
 * Reads a policy strictly.
 *
 * @param bytes content of the policy file
 * @param file path for messages
 * @throws Refusal or Refusals: every problem that could be found, each with file, line, column, key,
 *   what is allowed and the cure
 */
export function readPolicy(bytes: Uint8Array, file: string): Policy {
  const source = readStrictYaml(bytes, file);
  const parsed = policySchema.safeParse(source.value, { reportInput: true });
  if (!parsed.success) throw combined(refusalsOfIssues(parsed.error.issues, policySchema, source));
  const context = new PolicyContext(parsed.data, source);
  const policy = normalisePolicy(context);
  if (context.refusals.length > 0) throw combined(inFileOrder(context.refusals));
  return policy;
}

function combined(refusals: readonly Refusal[]): Error {
  const [only] = refusals;
  return refusals.length === 1 && only !== undefined ? only : new Refusals(refusals);
}

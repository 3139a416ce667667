/** `PREDICTIONS.binding.json`: what the predictions were made from. */
import { z } from 'zod';
import { Refusal } from '../result/refusal.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, { error: '64 lower-case hexadecimal digits' });

export const bindingSchema = z
  .strictObject({
    model: sha256.describe('Digest of the model that made the predictions'),
    testSet: sha256.describe('Content digest of the test rows that were predicted'),
    predictions: sha256.describe('SHA-256 of the predictions file'),
  })
  .describe('Ties a predictions file to the model and the test set it was made from');

export type Binding = z.infer<typeof bindingSchema>;

/** Where the binding of a predictions file lies. */
export function bindingPath(path: string): string {
  return `${path}.binding.json`;
}

/** @throws Refusal `binding/format` */
export function readBinding(bytes: Uint8Array, file: string): Binding {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    value = undefined;
  }
  const parsed = bindingSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Refusal('binding/format', {
    file,
    key: issue?.path.join('.') ?? '',
    problem: `is not a binding: ${issue?.message ?? 'unreadable'}`,
    cure: 'Write {"model": SHA-256, "testSet": SHA-256, "predictions": SHA-256}.',
  });
}

/** The parts of a binding that do not hold. */
export function differingParts(binding: Binding, actual: Binding): (keyof Binding)[] {
  return (['model', 'testSet', 'predictions'] as const).filter((part) => binding[part] !== actual[part]);
}

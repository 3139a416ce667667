/** One line of the ledger: its keys, its only written form, and what makes a use. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from '../result/json.ts';
import { version } from '../result/version.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, { error: '64 lower-case hexadecimal digits' });
const commit = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, { error: 'a full commit id' });
const time = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, { error: 'a date and time in UTC' })
  .refine((text) => !Number.isNaN(Date.parse(text)), { error: 'a date and time in UTC' });

const outcomeSchema = z.strictObject({
  verdict: z.enum(['pass', 'fail', 'error']),
  exit: z.int().min(0).max(5),
  /** SHA-256 of `report.json`. */
  report: sha256,
});

/** What is used, and to judge what: equal digests make one use. */
const subjectKeys = {
  /** Content digest in the approved lock. */
  testSet: sha256,
  model: sha256,
  policy: sha256,
  predictions: sha256.optional(),
  plan: sha256.optional(),
};

/** Where a use came from. No key holds anything of the data. */
const contextKeys = {
  /** Name of the approved branch. */
  branch: z
    .string()
    .regex(/^(?!-)[^\u0000-\u0020\u007f~^:?*[\\]{1,1024}$/, { error: 'a branch name' })
    .optional(),
  /** Commit that the rules come from. */
  approved: commit.optional(),
  /** Commit that is judged. */
  commit: commit.optional(),
  pullRequest: z.int().min(1).optional(),
  /** Id and attempt of the workflow run. */
  run: z
    .string()
    .regex(/^[0-9]{1,20}\.[0-9]{1,10}$/, { error: 'id and attempt of a run, such as 123.1' })
    .optional(),
  /** Login of who started the run. */
  actor: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/, { error: 'a login' })
    .optional(),
};

const lineSchema = z.strictObject({
  seq: z.int().min(1),
  /** SHA-256 of the line before, without its line feed; 64 zeros in the first line. */
  prev: sha256,
  event: z.enum(['started', 'finished', 'aborted', 'merged']),
  /** Chosen at random; a line that ends an entry repeats it. */
  entry: z.string().regex(/^[0-9a-f]{16}$/, { error: '16 hexadecimal digits' }),
  /** See `useOf`. */
  use: sha256,
  ...subjectKeys,
  ...contextKeys,
  /** Version of Holdout. */
  tool: z.string().regex(/^[0-9A-Za-z.+-]{1,40}$/, { error: 'a version' }),
  at: time,
  outcome: outcomeSchema.optional(),
  /** SHA-256 of the canonical JSON of all other keys. */
  sha256,
});

export type LedgerLine = Readonly<z.infer<typeof lineSchema>>;
export type UseSubject = Pick<LedgerLine, keyof typeof subjectKeys>;
export type UseContext = Pick<LedgerLine, keyof typeof contextKeys>;
export type UseOutcome = z.infer<typeof outcomeSchema>;

/** What a writer gives; the ledger adds place, digests and version. */
export interface LedgerDraft extends UseSubject, UseContext {
  event: LedgerLine['event'];
  entry: string;
  at: string;
  /** With `finished`, and with nothing else. */
  outcome?: UseOutcome;
}

/** The digest that names a use: SHA-256 of the canonical JSON of what is used and judged. */
export function useOf({ testSet, model, policy, predictions, plan }: UseSubject): string {
  return digestOf(canonical({ testSet, model, policy, predictions, plan }));
}

/**
 * The written form of a line, without a line feed.
 *
 * @throws ZodError for a draft that no reader would accept
 */
export function writeLine(draft: LedgerDraft, seq: number, prev: string): { line: LedgerLine; text: string } {
  const fields = { ...draft, seq, prev, use: useOf(draft), tool: version };
  const line = lineSchema.parse({ ...fields, sha256: digestOf(canonical(fields)) });
  return { line, text: canonical(line) };
}

/** The line that a text holds, or what is wrong with it: a clause that follows the place. */
export function readLine(text: string): LedgerLine | string {
  const parsed = lineSchema.safeParse(parseJson(text));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const key = issue?.path.join('.') ?? '';
    return key === '' ? 'is not a line of a ledger' : `has no usable \`${key}\``;
  }
  const { sha256: written, ...fields } = parsed.data;
  if (canonical(parsed.data) !== text) return 'is not written in the form that Holdout writes';
  if (digestOf(canonical(fields)) !== written) return 'was changed: its `sha256` is not the digest of its other keys';
  if (useOf(parsed.data) !== parsed.data.use) return 'names a use that its digests do not make';
  if ((parsed.data.event === 'finished') === (parsed.data.outcome !== undefined)) return parsed.data;
  return parsed.data.outcome === undefined ? 'finished without an outcome' : 'has an outcome and did not finish';
}

/** Undefined for what is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** SHA-256 in lower-case hexadecimal. */
export function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The canonical JSON of a value without its undefined members. */
function canonical(value: Readonly<Record<string, unknown>>): string {
  return canonicalJson(Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)));
}

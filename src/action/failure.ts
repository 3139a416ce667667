/** Why there is no report: a refusal, which is for the user, or a bug, of which nothing but its place may be told. */
import { worstExit } from '../gate/verdict.ts';
import { Refusal, type RefusalExit, Refusals } from '../result/refusal.ts';

export interface Failure {
  exit: RefusalExit;
  /** For the user. */
  sentence: string;
  /** Where in our own code a bug was met; empty for a refusal. */
  frames: readonly string[];
}

/**
 * What may be told of anything that was thrown.
 *
 * The message of an error that is no refusal could hold a cell of a data file, so that its class, its system code and
 * the frames of its stack are all that is kept of it.
 */
export function explainFailure(thrown: unknown): Failure {
  const refusals = thrown instanceof Refusal ? [thrown] : thrown instanceof Refusals ? thrown.refusals : [];
  const [first] = refusals;
  if (first === undefined) return { exit: 5, sentence: describeBug(thrown), frames: framesOf(thrown) };
  const exit = worstExit(new Set(refusals.map((refusal) => refusal.exit))) as RefusalExit;
  return { exit, sentence: refusals.map(({ message }) => message).join(' '), frames: [] };
}

function describeBug(thrown: unknown): string {
  const name = thrown instanceof Error && /^[A-Za-z]{1,40}$/.test(thrown.name) ? thrown.name : 'unknown error';
  const code = (thrown as { code?: unknown } | null | undefined)?.code;
  const shown = typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,40}$/.test(code) ? `${name}, ${code}` : name;
  return `Holdout met an error that it does not expect (${shown}). Please report it with the stack in the log.`;
}

/** The stack begins with the message; where it does not, nothing tells a frame from a line of the message. */
function framesOf(thrown: unknown): readonly string[] {
  if (!(thrown instanceof Error)) return [];
  const { name, message, stack = '' } = thrown;
  const code = String((thrown as { code?: unknown }).code);
  const heads = [`${name}: ${message}\n`, `${name} [${code}]: ${message}\n`, `${name}\n`];
  const head = heads.find((one) => stack.startsWith(one));
  if (head === undefined) return [];
  return stack
    .slice(head.length)
    .split('\n')
    .filter((line) => /^\s+at /.test(line));
}

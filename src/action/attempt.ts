/** Steps around the judging that may fail: they are told as a warning, and change no verdict. */
import { statusOf } from '../github/client.ts';
import { Refusal } from '../result/refusal.ts';
import { warn } from './log.ts';
import { MissingVariable } from './surfaces/runnerFile.ts';

/**
 * @param what a surface or a fact, such as `comment`
 * @param deed what could not be done with it
 */
export async function attempt<Value>(
  what: string,
  deed: 'written' | 'read' | 'repeated',
  step: () => Value | Promise<Value>,
): Promise<Value | undefined> {
  try {
    return await step();
  } catch (thrown) {
    warn(`The ${what} could not be ${deed} (${reasonOf(thrown)}); the verdict stands.`);
    return undefined;
  }
}

/** A message of the system could hold a path, and one of GitHub anything; status and code cannot. */
function reasonOf(thrown: unknown): string {
  if (thrown instanceof MissingVariable) return thrown.message;
  if (thrown instanceof Refusal) return thrown.problem;
  const status = statusOf(thrown);
  if (status === 403) return '403: the token lacks the right to it';
  return status === undefined ? codeOf(thrown) : `GitHub answered ${status}`;
}

function codeOf(thrown: unknown): string {
  return (thrown as NodeJS.ErrnoException).code ?? 'unknown reason';
}

/**
 * The event that started the workflow, as far as it says what is to be judged.
 *
 * The payload is read here and not by `@actions/github`, whose context trusts its shape and brings a REST client along.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Refusal } from '../result/refusal.ts';
import { isCommitId } from '../trees/commitId.ts';
import type { EventSource } from './inputs.ts';

const commit = z.string().refine(isCommitId);
/** What git allows in the name of a branch, as far as a name could be taken for something else. */
const branch = z.string().regex(/^(?!-)[^\u0000-\u0020\u007f~^:?*[\\]{1,1024}$/);

/** Other keys are GitHub's affair. */
const payloadSchema = z.object({
  pull_request: z.object({
    number: z.int().positive(),
    base: z.object({ ref: branch, sha: commit }),
    head: z.object({ sha: commit }),
  }),
});

/** The change that is judged. */
export type PullRequest = z.infer<typeof payloadSchema>['pull_request'];

/**
 * @returns the pull request: the branch it would be merged into with that branch's commit when the event was made, and
 *   the newest commit of the change
 * @throws Refusal `command/usage` for every event but `pull_request`, and for a payload of another shape
 */
export function readEvent({ name, path }: EventSource): PullRequest {
  if (name !== 'pull_request') throw unsupported(name);
  const parsed = payloadSchema.safeParse(readJson(path));
  if (parsed.success) return parsed.data.pull_request;
  const key = parsed.error.issues[0]?.path.join('.') ?? '';
  throw unusable(key === '' ? 'is no JSON object' : `lacks \`${key}\`, or it has another form than GitHub's`);
}

/** Undefined for what is no JSON: an event file may hold anything, and no part of it may reach a message. */
function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return undefined;
    throw unusable(`cannot be read (${(thrown as NodeJS.ErrnoException).code ?? 'unknown reason'})`);
  }
}

function unusable(problem: string): Refusal {
  return new Refusal('command/usage', {
    problem: `the payload of the event ${problem}`,
    cure: 'Run the Action in a workflow that `on: pull_request` starts.',
  });
}

/** These run with the rights of the target branch, so that code of the change must not run in them. */
const privileged: readonly string[] = ['pull_request_target', 'workflow_run'];

function unsupported(name: string): Refusal {
  const shown = /^[a-z_]{1,40}$/.test(name) ? `\`${name}\`` : 'of an unknown name';
  const rights = privileged.includes(name) ? ' It needs no right but `contents: read`.' : '';
  return new Refusal('command/usage', {
    problem: `the event is ${shown}, and this version judges \`pull_request\` alone`,
    cure: `Let \`on: pull_request\` start the workflow.${rights}`,
  });
}

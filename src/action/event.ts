/**
 * The event that started the workflow, as far as it says what is to be judged.
 *
 * The payload is checked here and not taken from `@actions/github`, whose context trusts its shape.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Refusal } from '../result/refusal.ts';
import { isCommitId } from '../trees/commitId.ts';
import type { EventSource } from './inputs.ts';

/** The change that is judged, and what asked for it. */
export interface Event {
  name: EventName;
  /** Id of the repository, and whether anyone can read it. */
  repository: { id: number; isPrivate: boolean; defaultBranch: string };
  base: {
    /** Branch that the change would be merged into, without `refs/heads/`. */
    branch: string;
    /** A commit that the branch had when the event was made; absent where the event names none that it surely had. */
    sha?: string;
    /** The commit that gives the rules; absent where it is the branch as it is now. */
    fixed?: string;
  };
  /** The newest commit of the change itself, not its test merge. */
  head: string;
  /** Known where the event or the name of a merge group says it. */
  pullRequest?: number;
  /** Whether the head lies in another repository. */
  isFork: boolean;
}

export type EventName = (typeof eventNames)[number];

const eventNames = [
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'merge_group',
  'push',
  'workflow_dispatch',
] as const;

const commit = z.string().refine(isCommitId);
/** What git allows in the name of a branch, as far as a name could be taken for something else. */
const branch = z.string().regex(/^(?!-)[^\u0000-\u0020\u007f~^:?*[\\]{1,1024}$/);
const branchRef = z
  .string()
  .startsWith('refs/heads/')
  .transform((ref) => ref.slice('refs/heads/'.length))
  .pipe(branch);

const repository = z.object({ id: z.int().positive(), private: z.boolean(), default_branch: branch });

/** Other keys are GitHub's affair. */
const pullRequestSchema = z.object({
  repository,
  pull_request: z.object({
    number: z.int().positive(),
    base: z.object({ ref: branch, sha: commit }),
    // The repository of a fork that was deleted is null.
    head: z.object({ sha: commit, repo: z.object({ id: z.int() }).nullish() }),
  }),
});

const mergeGroupSchema = z.object({
  repository,
  merge_group: z.object({ base_ref: branchRef, base_sha: commit, head_ref: z.string(), head_sha: commit }),
});

const pushSchema = z.object({
  repository,
  ref: branchRef,
  before: commit,
  after: commit,
});

const dispatchSchema = z.object({ repository, ref: z.string() });

const noCommit = /^0+$/;

/** @throws Refusal `command/usage` for every other event, and for a payload of another shape */
export function readEvent({ name, path, sha }: EventSource): Event {
  const known = eventNames.find((one) => one === name);
  if (known === undefined) throw unsupported(name);
  const payload = readJson(path);
  switch (known) {
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review':
      return readPullRequest(known, parse(pullRequestSchema, payload, known));
    case 'merge_group':
      return readMergeGroup(parse(mergeGroupSchema, payload, known));
    case 'push':
      return readPush(parse(pushSchema, payload, known));
    case 'workflow_dispatch':
      return readDispatch(parse(dispatchSchema, payload, known), sha);
  }
}

function repositoryOf({ id, private: isPrivate, default_branch: defaultBranch }: z.infer<typeof repository>) {
  return { id, isPrivate, defaultBranch };
}

function readPullRequest(
  name: EventName,
  { repository: own, pull_request: { number, base, head } }: z.infer<typeof pullRequestSchema>,
): Event {
  return {
    name,
    repository: repositoryOf(own),
    base: { branch: base.ref, sha: base.sha },
    head: head.sha,
    pullRequest: number,
    isFork: head.repo?.id !== own.id,
  };
}

/**
 * The queue names the pull request that the group adds; those before it in the queue are part of its commit. So can they
 * be of the commit that the event calls its base.
 */
function readMergeGroup({ repository: own, merge_group: group }: z.infer<typeof mergeGroupSchema>): Event {
  const number = /^refs\/heads\/gh-readonly-queue\/.+\/pr-([1-9][0-9]{0,9})-[0-9a-f]{40,64}$/.exec(group.head_ref)?.[1];
  return {
    name: 'merge_group',
    repository: repositoryOf(own),
    base: { branch: group.base_ref },
    head: group.head_sha,
    ...(number === undefined ? {} : { pullRequest: Number(number) }),
    isFork: false,
  };
}

/**
 * The default branch as it was gives the rules: a push that weakens them and brings a model is judged by what stood
 * before. On any other branch anyone could have pushed rules of their own, so that those of the default branch hold.
 */
function readPush({ repository: own, ref, before, after }: z.infer<typeof pushSchema>): Event {
  if (noCommit.test(after)) throw unusable('says that the branch was deleted', 'push');
  if (ref !== own.default_branch) {
    const base = { branch: own.default_branch };
    return { name: 'push', repository: repositoryOf(own), base, head: after, isFork: false };
  }
  return {
    name: 'push',
    repository: repositoryOf(own),
    // A branch that was just made has no commit before: it is compared with itself.
    base: { branch: ref, fixed: noCommit.test(before) ? after : before },
    head: after,
    isFork: false,
  };
}

/** Judges what the run was started on by the rules of the default branch. */
function readDispatch({ repository: own }: z.infer<typeof dispatchSchema>, sha: string): Event {
  if (!isCommitId(sha)) throw unusable('names no commit (GITHUB_SHA)', 'workflow_dispatch');
  return {
    name: 'workflow_dispatch',
    repository: repositoryOf(own),
    base: { branch: own.default_branch },
    head: sha,
    isFork: false,
  };
}

function parse<Schema extends z.ZodType>(schema: Schema, payload: unknown, name: EventName): z.infer<Schema> {
  const parsed = schema.safeParse(payload);
  if (parsed.success) return parsed.data;
  const key = parsed.error.issues[0]?.path.join('.') ?? '';
  throw unusable(key === '' ? 'is no JSON object' : `lacks \`${key}\`, or it has another form than GitHub's`, name);
}

/** Undefined for what is no JSON: an event file may hold anything, and no part of it may reach a message. */
function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return undefined;
    throw unusable(`cannot be read (${(thrown as NodeJS.ErrnoException).code ?? 'unknown reason'})`, 'pull_request');
  }
}

function unusable(problem: string, name: EventName): Refusal {
  return new Refusal('command/usage', {
    problem: `the payload of the event ${problem}`,
    cure: `Run the Action in a workflow that \`on: ${name}\` starts.`,
  });
}

function unsupported(name: string): Refusal {
  const shown = /^[a-z_]{1,40}$/.test(name) ? `\`${name}\`` : 'of an unknown name';
  return new Refusal('command/usage', {
    problem: `the event is ${shown}, and there is no change to judge in it`,
    cure: `Let one of these start the workflow: ${eventNames.map((one) => `\`${one}\``).join(', ')}.`,
  });
}

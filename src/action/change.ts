/** The two commits of a change, brought into the checkout. */
import { escapeTerminal } from '../report/escape.ts';
import { Refusal } from '../result/refusal.ts';
import { askBranchTip, type RemoteAccess } from '../trees/fetchCommits.ts';
import { findRepository, type Repository } from '../trees/repository.ts';
import type { Event } from './event.ts';
import { warn } from './log.ts';

export interface Change {
  /** Root of the repository's working folder. */
  root: string;
  /** The tip of the branch that the change would be merged into: the rules come from it. */
  approved: string;
  /** The newest commit of the change itself, not its test merge. */
  proposed: string;
}

/** Brings the commits of one change, once for each repository: all policies are judged by the same tip. */
export class ChangeSource {
  readonly #access: RemoteAccess;
  readonly #event: Event;
  readonly #changes = new Map<string, Promise<Change>>();

  constructor(access: RemoteAccess, event: Event) {
    this.#access = access;
    this.#event = event;
  }

  /**
   * @param folder lies in the repository; need not exist
   * @throws Refusal where there is no repository, or its remote does not give the commits
   */
  async bring(folder: string): Promise<Change> {
    const repository = await findRepository(folder);
    if (repository === undefined) throw noRepository();
    const change = this.#changes.get(repository.root) ?? bringInto(repository, this.#access, this.#event);
    this.#changes.set(repository.root, change);
    return change;
  }
}

async function bringInto(repository: Repository, access: RemoteAccess, { base, head }: Event): Promise<Change> {
  try {
    const approved = base.fixed ?? (await findTip(repository, access, base));
    await repository.fetchCommits({ ...access, shas: [approved, head], inLine: base.fixed !== undefined });
    return { root: repository.root, approved, proposed: head };
  } finally {
    repository.close();
  }
}

/** The event says what the tip was when it was made; a run that is repeated later would be judged by old rules. */
async function findTip(repository: Repository, access: RemoteAccess, base: Event['base']): Promise<string> {
  const tip = await askTip(repository, access, base.branch);
  if (!(tip instanceof Refusal)) return tip;
  if (base.sha === undefined) throw tip;
  warn(
    `The newest commit of the branch ${escapeTerminal(base.branch)} is not known: ${tip.problem}. ` +
      `The rules are read from ${base.sha}, its newest commit when the workflow was started.`,
  );
  return base.sha;
}

async function askTip(repository: Repository, access: RemoteAccess, branch: string): Promise<string | Refusal> {
  try {
    const tip = await askBranchTip(repository, { ...access, branch });
    return (
      tip ??
      new Refusal('tree/unknown-ref', {
        exit: 3,
        problem: 'the remote does not have the branch that gives the rules',
        cure: 'Run the job again; where the branch was renamed, start the workflow anew.',
      })
    );
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown;
    throw thrown;
  }
}

function noRepository(): Refusal {
  return new Refusal('tree/git', {
    exit: 5,
    problem: 'the policy lies in no git repository',
    cure: 'Let a step with actions/checkout stand before this one, and write the policy’s path from the workspace.',
  });
}

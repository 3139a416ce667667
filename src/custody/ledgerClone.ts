/** A ledger's branch, read through git from a clone of the repository. */
import { Refusal } from '../result/refusal.ts';
import { readBytes } from '../trees/digest.ts';
import { askBranchTip } from '../trees/fetchCommits.ts';
import { runGit } from '../trees/git.ts';
import { openGitTree } from '../trees/gitTree.ts';
import type { Repository } from '../trees/repository.ts';
import { continues, emptyLedger, hadHead, type Ledger, ledgerLimit, parseLedger } from './ledger.ts';

export interface ClonedLedger {
  ledger: Ledger;
  /** The branch's commit. */
  commit: string;
  /** Whether the remote said so now; otherwise it is what the last fetch brought. */
  isCurrent: boolean;
}

export interface ClonedBranch {
  repository: Repository;
  remote: string;
  branch: string;
}

/** Name of the ledger's file on its branch. */
export const ledgerFile = 'ledger.jsonl';

/**
 * Reads and verifies the ledger, and that no commit of the branch took lines away.
 *
 * @returns undefined where neither the remote nor the clone has the branch
 * @throws Refusal `ledger/…` (exit 3) where the ledger does not hold, or lost what the clone knows of it
 */
export async function readClonedLedger(cloned: ClonedBranch): Promise<ClonedLedger | undefined> {
  const { repository, branch } = cloned;
  const tip = await findTip(cloned);
  if (tip === undefined) return undefined;
  const { commit, isCurrent, fetched } = tip;
  await refuseLostLines(repository, commit, branch);
  await refuseShorterMerges(repository, commit, branch);
  const ledger = await readAt(repository, commit, branch);
  const earlier = fetched === undefined ? undefined : await readIfItHolds(repository, fetched, branch);
  if (earlier === undefined || continues(ledger.bytes, earlier)) return { ledger, commit, isCurrent };
  throw rolledBack(branch, `lacks lines of the commit ${fetched}, which an earlier fetch brought`, `${fetched}`);
}

/**
 * Requires an earlier state to be part of the ledger.
 *
 * @param known commit of the branch, or SHA-256 of a line
 * @throws Refusal `ledger/rolled-back` (exit 3)
 */
export async function requireKnown({ repository, remote, branch }: ClonedBranch, found: ClonedLedger, known: string) {
  if (hadHead(found.ledger, known)) return;
  if (await repository.isShallow()) {
    await repository.fetchCommits({ remote, shas: [known, found.commit], inLine: true });
  }
  const isKnown = (await repository.hasCommit(known)) && (await repository.isAncestor(known, found.commit));
  const earlier = isKnown ? await readIfItHolds(repository, known, branch) : undefined;
  if (earlier !== undefined && continues(found.ledger.bytes, earlier)) return;
  throw rolledBack(branch, `does not contain ${known}`, known);
}

async function readAt(repository: Repository, commit: string, branch: string): Promise<Ledger> {
  const file = await openGitTree(repository, commit).findFile(ledgerFile);
  if (file === undefined) return emptyLedger;
  return parseLedger(await readBytes(file, ledgerLimit, 'ledger/too-large'), `${branch}:${ledgerFile}`);
}

/** Undefined where the ledger at the commit does not hold. */
async function readIfItHolds(repository: Repository, commit: string, branch: string): Promise<Ledger | undefined> {
  try {
    return await readAt(repository, commit, branch);
  } catch (thrown) {
    if (thrown instanceof Refusal && thrown.code === 'ledger/broken') return undefined;
    throw thrown;
  }
}

interface FoundTip extends Omit<ClonedLedger, 'ledger'> {
  /** The branch's commit when it was fetched last. */
  fetched?: string | undefined;
}

/** The remote's word counts; where it gives none, what the clone has. */
async function findTip(cloned: ClonedBranch): Promise<FoundTip | undefined> {
  const { repository, remote, branch } = cloned;
  const fetched = await resolve(repository, `refs/remotes/${remote}/${branch}`);
  const asked = await askRemote(cloned);
  if (asked === 'no answer') {
    const commit = fetched ?? (await resolve(repository, `refs/heads/${branch}`));
    return commit === undefined ? undefined : { commit, isCurrent: false };
  }
  if (asked === undefined) {
    if (fetched !== undefined) throw rolledBack(branch, 'was deleted', fetched);
    return undefined;
  }
  await repository.fetchCommits({ remote, shas: fetched === undefined ? [asked] : [fetched, asked], inLine: true });
  if (fetched === undefined || (await repository.isAncestor(fetched, asked))) {
    return { commit: asked, isCurrent: true, fetched };
  }
  throw rolledBack(branch, `no longer contains the commit ${fetched}, which an earlier fetch brought`, fetched);
}

async function askRemote({ repository, remote, branch }: ClonedBranch): Promise<string | undefined | 'no answer'> {
  try {
    return await askBranchTip(repository, { remote, branch });
  } catch (thrown) {
    if (thrown instanceof Refusal && thrown.code === 'tree/git') return 'no answer';
    throw thrown;
  }
}

async function resolve(repository: Repository, ref: string): Promise<string | undefined> {
  try {
    return await repository.resolveCommit(ref);
  } catch (thrown) {
    if (thrown instanceof Refusal && thrown.code === 'tree/unknown-ref') return undefined;
    throw thrown;
  }
}

/**
 * A push without force can still bring a commit whose ledger lacks lines: its difference from the commit before has a
 * hunk that removes some. The patch is asked for, since a count of lines would heed the attributes of the work tree.
 */
async function refuseLostLines(repository: Repository, tip: string, branch: string): Promise<void> {
  const patch = ['--patch', '--text', '--unified=0', '--inter-hunk-context=0', '--no-renames'];
  const fixed = ['--no-color', '--no-ext-diff', '--no-textconv', '--no-show-signature', '--format=commit %H'];
  const given = ['log', '--first-parent', '-m', ...patch, ...fixed, tip, '--', ledgerFile];
  const { stdout } = await runGit(repository.root, given);
  let commit = '';
  for (const line of stdout.toString('utf8').split('\n')) {
    if (line.startsWith('commit ')) commit = line.slice('commit '.length);
    const [, removed = '1'] = /^@@ -\d+(?:,(\d+))? /.exec(line) ?? [undefined, '0'];
    if (removed === '0') continue;
    throw rolledBack(branch, `lost lines with the commit ${commit}`, `the commit before ${commit}`);
  }
}

/** A merge that restores the ledger leaves the damaged one behind, which is the shorter one. */
async function refuseShorterMerges(repository: Repository, tip: string, branch: string): Promise<void> {
  const { stdout } = await runGit(repository.root, ['rev-list', '--merges', '--parents', tip]);
  const merges = stdout.toString('utf8').split('\n').slice(0, -1);
  for (const [merge = '', ...parents] of merges.map((line) => line.split(' '))) {
    const merged = await readIfItHolds(repository, merge, branch);
    for (const parent of parents) {
      const earlier = await readIfItHolds(repository, parent, branch);
      if ((earlier?.lines.length ?? 0) <= (merged?.lines.length ?? 0)) continue;
      throw rolledBack(branch, `lost lines with the commit ${merge}`, parent);
    }
  }
}

function rolledBack(branch: string, problem: string, good: string): Refusal {
  return new Refusal('ledger/rolled-back', {
    exit: 3,
    problem: `the ledger on the branch ${branch} ${problem}`,
    cure: `Find out who changed the branch, and restore it from ${good}; docs/ledger.md says how.`,
  });
}

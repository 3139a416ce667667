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
  await refuseLostLines(repository, tip.commit, branch);
  return { ...tip, ledger: await readAt(repository, tip.commit, branch) };
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
  if (isKnown && continues(found.ledger.bytes, await readAt(repository, known, branch))) return;
  throw rolledBack(branch, `does not contain ${known}`, known);
}

async function readAt(repository: Repository, commit: string, branch: string): Promise<Ledger> {
  const file = await openGitTree(repository, commit).findFile(ledgerFile);
  if (file === undefined) return emptyLedger;
  return parseLedger(await readBytes(file, ledgerLimit, 'ledger/too-large'), `${branch}:${ledgerFile}`);
}

/** The remote's word counts; where it gives none, what the clone has. */
async function findTip(cloned: ClonedBranch): Promise<Omit<ClonedLedger, 'ledger'> | undefined> {
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
  if (fetched === undefined || (await repository.isAncestor(fetched, asked))) return { commit: asked, isCurrent: true };
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

/** A push without force can still bring a commit whose ledger lacks lines; the commits tell. */
async function refuseLostLines(repository: Repository, tip: string, branch: string): Promise<void> {
  const options = ['--first-parent', '-m', '--numstat', '--text', '--no-renames', '--no-ext-diff', '--no-textconv'];
  const given = ['log', ...options, '--no-color', '--no-show-signature', '--format=%H', tip, '--', ledgerFile];
  const { stdout } = await runGit(repository.root, given);
  let commit = '';
  for (const line of stdout.toString('utf8').split('\n')) {
    const [, removed] = line.split('\t');
    if (removed === undefined) commit = line === '' ? commit : line;
    else if (removed !== '0') {
      throw rolledBack(branch, `lost lines with the commit ${commit}`, `the commit before ${commit}`);
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

/** Whether a ledger's branch was set back: what it was known to hold has to be there still. */
import { continues, type Ledger } from '../custody/ledger.ts';
import { Refusal } from '../result/refusal.ts';
import type { Finding } from '../result/schema.ts';
import { rolledBack } from './ledgerRefusals.ts';
import type { Answer, LedgerRequests, LedgerTarget } from './ledgerRequests.ts';

/** Asks until an answer comes. */
export type Obtain = <Data>(ask: () => Promise<Answer<Data>>) => Promise<Data>;

export interface HistoryQuestion {
  requests: LedgerRequests;
  target: LedgerTarget;
  obtain: Obtain;
  /** Commits at which earlier results saw the ledger. */
  knownHeads: readonly string[];
  /** The ledger at a commit. */
  readEarlier(commit: string): Promise<Ledger>;
}

/**
 * Looks for commits that the branch was at and that are no longer part of it.
 *
 * @returns a warning where GitHub does not say what happened to the branch
 * @throws Refusal `ledger/rolled-back` or `ledger/unreadable` (exit 3)
 */
export async function findRollback(
  question: HistoryQuestion,
  tip: { ledger: Ledger; commit?: string },
): Promise<readonly Finding[]> {
  const { requests, target, obtain, knownHeads, readEarlier } = question;
  const contains = async (commit: string): Promise<boolean> => {
    const { commit: head } = tip;
    return head !== undefined && obtain(() => requests.isAncestor(commit, head));
  };
  for (const commit of new Set(knownHeads)) {
    const problem = `no longer contains the commit ${commit}, which an earlier result names`;
    if (!(await contains(commit))) throw rolledBack(target, commit, problem);
    if (!continues(tip.ledger.bytes, await readEarlier(commit))) {
      throw rolledBack(target, commit, `no longer has the lines that it had at the commit ${commit}`);
    }
  }
  const losses = await obtain(() => readLosses(requests));
  if (losses === 'not readable') return [{ code: 'ledger/history-unread', severity: 'warn', args: {} }];
  for (const commit of losses) {
    if (await contains(commit)) continue;
    throw rolledBack(target, commit, `was deleted or pushed with force, and no longer contains the commit ${commit}`);
  }
  if (tip.commit !== undefined) await refuseDroppedLines(question, tip.ledger, tip.commit);
  return [];
}

/** Commits beyond one for each line that are looked through; more of them are refused unseen. */
const mostUnexplained = 60;

/**
 * Each line of the ledger comes with a commit of its own. Where there are more commits than lines, someone else has
 * written to the branch: no later state may lack a line of an earlier one. A gate that refuses adds no commit, so that
 * the newest ones are where to look. A commit that restores the branch has the right state as its first parent, and the
 * wrong one, with other lines, as its second.
 */
async function refuseDroppedLines(
  { requests, target, obtain, readEarlier }: HistoryQuestion,
  ledger: Ledger,
  head: string,
): Promise<void> {
  const unexplained = (await obtain(() => requests.countCommits(head))) - ledger.lines.length;
  if (unexplained <= 0) return;
  if (unexplained > mostUnexplained) {
    const problem = `has ${unexplained} commits more than lines, so that lines may have been removed`;
    throw rolledBack(target, head, problem);
  }
  for (const commit of await obtain(() => requests.listCommits(head, unexplained + 20))) {
    const earlier = await readValid(readEarlier, commit);
    if (earlier === undefined || continues(ledger.bytes, earlier)) continue;
    throw rolledBack(target, commit, `no longer has the lines that it had at the commit ${commit}`);
  }
}

/** Undefined for a state that is no ledger: it was never believed, and a restored branch still has it in its history. */
async function readValid(readEarlier: HistoryQuestion['readEarlier'], commit: string): Promise<Ledger | undefined> {
  try {
    return await readEarlier(commit);
  } catch (thrown) {
    if (thrown instanceof Refusal && thrown.code === 'ledger/broken') return undefined;
    throw thrown;
  }
}

async function readLosses(requests: LedgerRequests): Promise<Answer<readonly string[] | 'not readable'>> {
  const losses = await requests.readLosses();
  const isForbidden = !losses.ok && (losses.status === 403 || losses.status === 404);
  return isForbidden ? { ok: true, data: 'not readable' } : losses;
}

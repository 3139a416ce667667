/** A ledger on a branch of a repository on GitHub, written with its git data API alone. */
import {
  appendLine,
  continues,
  emptyLedger,
  hasLine,
  type Ledger,
  ledgerLimit,
  parseLedger,
  requireContinuation,
} from '../custody/ledger.ts';
import { ledgerFile } from '../custody/ledgerClone.ts';
import { digestOf, type LedgerDraft } from '../custody/ledgerLine.ts';
import {
  type LedgerState,
  type LedgerStore,
  ordinaryTiming,
  type StoredResult,
  type StoreTiming,
} from '../custody/ledgerStore.ts';
import { lastResultOf } from '../custody/ledgerUses.ts';
import type { Finding } from '../result/schema.ts';
import { version } from '../result/version.ts';
import type { GitHubClient } from './client.ts';
import { type Attempts, countRefusals, insist, isOvertaken, startAttempts } from './ledgerAttempts.ts';
import { findRollback, type Obtain } from './ledgerHistory.ts';
import { givenUp, refusedWrite } from './ledgerRefusals.ts';
import { type Answer, type Failure, type LedgerRequests, type LedgerTarget, ledgerRequests } from './ledgerRequests.ts';

export interface LedgerBranchRequest extends LedgerTarget {
  client: GitHubClient;
  /** Commits at which earlier results saw the ledger: it has to contain them, and all of their lines. */
  knownHeads?: readonly string[];
  timing?: StoreTiming;
}

const resultsFolder = 'results';

const about =
  '# Ledger of test-set uses\n\n' +
  'Holdout writes this branch: one line of `ledger.jsonl` for each event of a run that used a locked test set.\n' +
  'Each line holds the digest of the line before. `holdout ledger` prints and verifies it. Do not edit it.\n';

/** The ledger on a branch, which need not exist yet: the first use makes it, without a parent. */
export function openLedgerBranch(request: LedgerBranchRequest): LedgerStore {
  const { client, owner, repo, branch, knownHeads = [], timing = ordinaryTiming } = request;
  const target = { owner, repo, branch };
  const requests = ledgerRequests(client, target);
  const file = `${branch}:${ledgerFile}`;
  let seen: Tip = { ledger: emptyLedger };
  let doubts: Promise<readonly Finding[]> | undefined;

  // A server that is behind the others can give an answer that is older than the one before.
  const readTip = async (attempts: Attempts, patience = 5): Promise<Tip> => {
    const tip = await insist(() => readBranch(requests, seen, file), attempts, target);
    if (!continues(tip.ledger.bytes, seen.ledger) && patience > 0 && (await attempts.again())) {
      return readTip(attempts, patience - 1);
    }
    requireContinuation(seen.ledger, tip.ledger, file);
    seen = tip;
    return tip;
  };
  const examine = (tip: Tip, attempts: Attempts): Promise<readonly Finding[]> => {
    const obtain: Obtain = (ask) => insist(ask, attempts, target);
    const readEarlier = async (commit: string) => (await obtain(() => readAt(requests, commit, file))).ledger;
    doubts ??= findRollback({ requests, target, obtain, knownHeads, readEarlier }, tip);
    return doubts;
  };
  const read = async (): Promise<LedgerState> => {
    const attempts = startAttempts(timing);
    const tip = await readTip(attempts);
    return stateOf(tip, await examine(tip, attempts));
  };

  return {
    place: `branch ${branch}`,
    read,
    append: async (decide, result) => {
      const attempts = startAttempts(timing);
      const refusals = countRefusals();
      for (;;) {
        const tip = await readTip(attempts);
        const findings = await examine(tip, attempts);
        const draft = decide(tip.ledger);
        if (draft === undefined || hasLine(tip.ledger, draft)) return stateOf(tip, findings);
        const ledger = appendLine(tip.ledger, draft, file);
        const written = await writeBranch(requests, tip, ledger, { draft, result });
        if (written.ok) {
          seen = { ledger };
          return { ledger, head: written.data, findings };
        }
        if (refusals.isFinal(written, tip.commit)) throw refusedWrite(target, written);
        if (isOvertaken(written)) attempts.renew();
        if (!(await attempts.again())) throw givenUp(target, written);
      }
    },
    readResult: async (use) => {
      const tip = await readTip(startAttempts(timing));
      const named = lastResultOf(tip.ledger, use, version)?.outcome?.report;
      if (named === undefined) return undefined;
      const bytes = await readResultFile(requests, tip, use);
      return bytes.ok && bytes.data !== undefined && digestOf(bytes.data) === named ? bytes.data : undefined;
    },
  };
}

/** The branch at one commit; without commit and tree where it does not exist. */
export interface Tip {
  ledger: Ledger;
  commit?: string;
  tree?: string;
  /** Id of the ledger's file. */
  blob?: string;
}

function stateOf({ ledger, commit }: Tip, findings: readonly Finding[]): LedgerState {
  return { ledger, findings, ...(commit === undefined ? {} : { head: commit }) };
}

async function readBranch(requests: LedgerRequests, seen: Tip, file: string): Promise<Answer<Tip>> {
  const commit = await requests.readTip();
  if (!commit.ok) return commit;
  if (commit.data === undefined) return { ok: true, data: { ledger: emptyLedger } };
  return readAt(requests, commit.data, file, seen);
}

/** The ledger as a commit holds it; empty where the commit has no such file. */
async function readAt(requests: LedgerRequests, commit: string, file: string, seen?: Tip): Promise<Answer<Tip>> {
  const tree = await requests.readCommit(commit);
  if (!tree.ok) return tree;
  const entries = await requests.readTree(tree.data);
  if (!entries.ok) return entries;
  const place = { commit, tree: tree.data };
  const entry = entries.data.find(({ path }) => path === ledgerFile);
  if (entry === undefined) return { ok: true, data: { ledger: emptyLedger, ...place } };
  if (entry.type !== 'blob' || entry.mode !== '100644') return unusable(`${ledgerFile} is no regular file there`);
  if ((entry.size ?? 0) > ledgerLimit) return unusable(`${ledgerFile} has more bytes than Holdout reads`);
  const found = { ...place, blob: entry.sha };
  if (seen !== undefined && seen.blob === entry.sha) return { ok: true, data: { ledger: seen.ledger, ...found } };
  const bytes = await requests.readBlob(entry.sha);
  return bytes.ok ? { ok: true, data: { ledger: parseLedger(bytes.data, file, seen?.ledger), ...found } } : bytes;
}

/** No answer of GitHub's: what stands there cannot be used, however often it is asked for. */
function unusable(message: string): Failure {
  return { ok: false, status: 422, message };
}

async function writeBranch(
  requests: LedgerRequests,
  tip: Tip,
  ledger: Ledger,
  { draft, result }: { draft: LedgerDraft; result: StoredResult | undefined },
): Promise<Answer<string>> {
  const files = [{ path: ledgerFile, content: ledger.bytes }];
  if (tip.commit === undefined) files.push({ path: 'README.md', content: Buffer.from(about) });
  if (result !== undefined) {
    files.push({ path: `${resultsFolder}/${result.use}.json`, content: Buffer.from(result.report) });
  }
  const tree = await requests.writeTree(files, tip.tree);
  if (!tree.ok) return tree;
  const message = `${draft.event}: test set ${draft.testSet.slice(0, 12)}, model ${draft.model.slice(0, 12)}`;
  const commit = await requests.writeCommit(message, tree.data, tip.commit);
  if (!commit.ok) return commit;
  const moved = await requests.writeTip(commit.data, tip.commit);
  return moved.ok ? commit : moved;
}

async function readResultFile(
  requests: LedgerRequests,
  { tree }: Tip,
  use: string,
): Promise<Answer<Buffer | undefined>> {
  const none = { ok: true as const, data: undefined };
  if (tree === undefined) return none;
  const entries = await requests.readTree(tree);
  if (!entries.ok) return entries;
  const folder = entries.data.find(({ path, type }) => path === resultsFolder && type === 'tree');
  if (folder === undefined) return none;
  const results = await requests.readTree(folder.sha);
  if (!results.ok) return results;
  const entry = results.data.find(({ path, type }) => path === `${use}.json` && type === 'blob');
  return entry === undefined ? none : requests.readBlob(entry.sha);
}

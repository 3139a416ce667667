/** `custody/ledger` and `custody/uses`: a use of the test set is recorded before a test row is opened. */
import { type Ledger, newEntry } from '../custody/ledger.ts';
import { type LedgerDraft, type UseContext, type UseOutcome, type UseSubject, useOf } from '../custody/ledgerLine.ts';
import type { LedgerState, LedgerStore } from '../custody/ledgerStore.ts';
import { isEarlierPolicy, lastApproved, usesOf } from '../custody/ledgerUses.ts';
import type { Policy } from '../policy/policy.ts';
import type { Judgement } from '../result/judgement.ts';
import { formatPlace, Refusal, refusalsOf } from '../result/refusal.ts';
import type { Finding } from '../result/schema.ts';
import type { Board } from './board.ts';

/** The ledger of a run, and what it records beside the digests. */
export interface LedgerRequest {
  store: LedgerStore;
  context: UseContext;
  now(): Date;
  /** Whether a commit is the other one or among those that it was built on; undefined where that is not known. */
  isAncestor?(older: string, newer: string): Promise<boolean | undefined>;
  /** The commit that the approved branch points at now; asked where `context.approved` seems too old. */
  readApprovedTip?(): Promise<string | undefined>;
}

/** A use that may go on. */
export interface BegunUse {
  /** Which use of the test set it is; absent where the policy declares no ledger. */
  use?: { number: number; atMost?: number };
  /** Digest that names the use, for `LedgerStore.readResult`; absent where the policy declares no ledger. */
  key?: string;
  /** When the test set was first used; absent where the policy declares no ledger. */
  firstUse?: string;
  /** Commit at which a branch holds the beginning: later runs may be told to look for it. */
  head?: string;
  /** Adds the line that ends the use; absent where the policy declares no ledger. */
  close?(event: 'finished' | 'aborted', outcome?: UseOutcome, report?: Uint8Array): Promise<LedgerState>;
}

/**
 * Records that a use of the test set begins, and posts both checks.
 *
 * @param subject digests of what is used and judged; `testSet` is the one in the approved lock
 * @returns undefined where the test set must not be opened
 */
export async function beginUse(
  board: Board,
  request: LedgerRequest | undefined,
  { ledger: declared }: Pick<Policy, 'ledger'>,
  subject: UseSubject,
): Promise<BegunUse | undefined> {
  if (declared === undefined) {
    board.post(...withoutLedger);
    return {};
  }
  return board.attempt('custody/ledger', async () => {
    const begun = await record(requireRequest(request), declared.atMost, subject);
    board.post(...begun.judgements);
    return begun.use;
  });
}

const withoutLedger: readonly Judgement[] = ['custody/ledger', 'custody/uses'].map((check) => {
  const reason = 'The policy declares no ledger, so the uses of the test set are not recorded';
  return { check, findings: [], clean: reason, notApplicable: reason };
});

/** @throws Refusal for a run that has no ledger */
export function requireRequest(request: LedgerRequest | undefined): LedgerRequest {
  if (request !== undefined) return request;
  throw new Refusal('ledger/unwritable', {
    exit: 3,
    problem: 'the policy declares a ledger, and this run has none that it could write to',
    cure: 'Run the gate in a workflow of the repository, on a branch of its own.',
  });
}

async function record(
  request: LedgerRequest,
  atMost: number | undefined,
  subject: UseSubject,
): Promise<{ judgements: readonly Judgement[]; use: BegunUse | undefined }> {
  const { store } = request;
  const found = await store.read();
  const doubts = [...found.findings, ...(await judgeHistory(request, found.ledger, subject))];
  if (doubts.some(({ severity }) => severity === 'block')) {
    return { judgements: [judgeLedger(doubts), notCounted], use: undefined };
  }
  const entry = newEntry();
  const began = await store.append((ledger) =>
    isAllowed(ledger, subject, atMost) ? draftOf(request, subject, 'started', entry) : undefined,
  );
  const counted = judgeUses(began.ledger, subject, atMost);
  return {
    judgements: [judgeLedger(doubts), counted.judgement],
    use: counted.use === undefined ? undefined : begunUse(request, subject, { entry, use: counted.use, began }),
  };
}

function begunUse(
  request: LedgerRequest,
  subject: UseSubject,
  { entry, use, began }: { entry: string; use: NonNullable<BegunUse['use']>; began: LedgerState },
): BegunUse {
  const key = useOf(subject);
  return {
    use,
    key,
    ...firstUseOf(began.ledger, subject),
    ...(began.head === undefined ? {} : { head: began.head }),
    close: (event, outcome, report) =>
      request.store.append(
        () => ({ ...draftOf(request, subject, event, entry), ...(outcome === undefined ? {} : { outcome }) }),
        report === undefined ? undefined : { use: key, report },
      ),
  };
}

function firstUseOf(ledger: Ledger, { testSet }: UseSubject): { firstUse?: string } {
  const first = usesOf(ledger, testSet)[0]?.entries[0];
  return first === undefined ? {} : { firstUse: first.started.at };
}

function draftOf(
  { context, now }: LedgerRequest,
  subject: UseSubject,
  event: LedgerDraft['event'],
  entry: string,
): LedgerDraft {
  return { ...subject, ...context, event, entry, at: now().toISOString() };
}

/** A use that is repeated shows nothing new, so that it is always allowed. */
function isAllowed(ledger: Ledger, subject: UseSubject, atMost: number | undefined): boolean {
  const uses = usesOf(ledger, subject.testSet);
  return atMost === undefined || uses.length < atMost || uses.some(({ use }) => use === useOf(subject));
}

/** `custody/uses`, from the ledger with the line of this run, or without it where the uses are used up. */
function judgeUses(
  ledger: Ledger,
  subject: UseSubject,
  atMost: number | undefined,
): { judgement: Judgement; use: BegunUse['use'] } {
  const uses = usesOf(ledger, subject.testSet);
  const number = uses.find(({ use }) => use === useOf(subject))?.number;
  if (number === undefined) {
    const args = { uses: uses.length, atMost: atMost ?? uses.length };
    return { judgement: usesJudgement([{ code: 'ledger/over-limit', severity: 'block', args }]), use: undefined };
  }
  const use = { number, ...(atMost === undefined ? {} : { atMost }) };
  const severity = number === 1 ? 'note' : 'warn';
  return { judgement: usesJudgement([{ code: 'ledger/uses', severity, args: use }]), use };
}

function usesJudgement(findings: readonly Finding[]): Judgement {
  return { check: 'custody/uses', findings, clean: '', showsAnyway: true };
}

const notCounted: Judgement = {
  check: 'custody/uses',
  findings: [],
  clean: '',
  notRun: 'The ledger does not hold, so the uses were not counted',
};

function judgeLedger(findings: readonly Finding[]): Judgement {
  return { check: 'custody/ledger', findings, clean: 'Each use of the test set is recorded before it begins' };
}

/** What the ledger knows about the rules that are in force. */
async function judgeHistory(
  request: LedgerRequest,
  ledger: Ledger,
  { testSet, policy }: UseSubject,
): Promise<readonly Finding[]> {
  const returned: Finding[] = isEarlierPolicy(ledger, testSet, policy)
    ? [{ code: 'ledger/policy-returned', severity: 'warn', args: {} }]
    : [];
  return [...(await judgeApprovedHistory(request, ledger)), ...returned];
}

async function judgeApprovedHistory(request: LedgerRequest, ledger: Ledger): Promise<readonly Finding[]> {
  const { branch } = request.context;
  const commit = branch === undefined ? undefined : lastApproved(ledger, branch);
  const isContained = commit === undefined ? true : await isStillApproved(request, commit);
  if (commit === undefined || isContained === true) return [];
  if (isContained === false) return [{ code: 'ledger/approved-rewritten', severity: 'block', args: { commit } }];
  return [{ code: 'ledger/approved-unknown', severity: 'warn', args: { commit } }];
}

/** A run that began before another one was recorded has an older tip, and rewrote nothing: the branch as it is now tells. */
async function isStillApproved(
  { context: { approved }, isAncestor, readApprovedTip }: LedgerRequest,
  commit: string,
): Promise<boolean | undefined> {
  if (approved === undefined || isAncestor === undefined || approved === commit) return true;
  const isContained = await isAncestor(commit, approved);
  if (isContained === true || readApprovedTip === undefined) return isContained;
  const tip = await readApprovedTip();
  if (tip === undefined) return isContained;
  return tip === commit || isAncestor(commit, tip);
}

/**
 * Records the end of a use.
 *
 * @param outcome with the SHA-256 of `report.json`
 * @param report its bytes, kept beside the ledger for the next run on the same use; only where the policy discloses
 *   everything, since whoever can read the ledger can read them
 * @returns a finding that blocks where the end could not be recorded
 */
export async function endUse(
  { close }: BegunUse,
  outcome: { verdict: UseOutcome['verdict']; exit: number; reportDigest: string },
  report?: Uint8Array,
): Promise<readonly Finding[]> {
  const { verdict, exit, reportDigest } = outcome;
  try {
    await close?.('finished', { verdict, exit, report: reportDigest }, report);
    return [];
  } catch (thrown) {
    return refusalsOf(thrown).map(({ place, problem }) => ({
      code: 'ledger/not-finished',
      severity: 'block',
      args: { problem: `${formatPlace(place)}${problem}` },
    }));
  }
}

/** Records that a use ended without an outcome, as far as that can be written; it counts either way. */
export async function abortUse({ close }: BegunUse): Promise<void> {
  try {
    await close?.('aborted');
  } catch (thrown) {
    refusalsOf(thrown);
  }
}

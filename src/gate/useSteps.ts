/** One use of the test set: recorded before a test row is opened, and closed when the result is known. */
import { spendAlpha } from '../acceptance/alphaSpending.ts';
import { digestOf } from '../custody/ledgerLine.ts';
import type { Policy } from '../policy/policy.ts';
import { refusalsOf } from '../result/refusal.ts';
import type { GateResult, Publication } from '../result/run.ts';
import type { Report } from '../result/schema.ts';
import { digestFile } from '../trees/digest.ts';
import type { Board } from './board.ts';
import { type ApprovedLock, postMissing } from './custodySteps.ts';
import { abortUse, type BegunUse, beginUse, endUse, type LedgerRequest } from './ledgerSteps.ts';
import { judgeMerged } from './mergedSteps.ts';
import type { Parts } from './parts.ts';
import type { Rules } from './rules.ts';
import type { Sides } from './sides.ts';
import { contradicts } from './storedResult.ts';

/** The ledger of a run, where the policy declares one. */
export interface LedgerFacts {
  /**
   * @param branch as the policy names it
   * @param commits that are compared; absent where the working folder is both trees
   */
  openLedger?(branch: string, commits: GateResult['commits']): LedgerRequest;
  /**
   * The report as bytes, as far as it may be published: what the ledger keeps the digest of. Who guesses what is
   * withheld could confirm it by the digest of the whole.
   */
  writeReport?(report: Report, publication: Publication): Uint8Array;
  /** Told of each use that begins, so that a run that is stopped can close it. */
  onBegun?(begun: BegunUse): void;
}

interface Recorded {
  facts: LedgerFacts;
  sides: Sides;
  rules: Rules;
  parts: Parts;
  lock: ApprovedLock | undefined;
  /** Whether the model can be evaluated: a use of the test set without a result would be wasted. */
  isReady: boolean;
  /** Judges who approved and who wrote; the ledger knows when the test set was first used. */
  judgePeople(firstUse?: string): Promise<void>;
  assemble(): GateResult;
}

/**
 * Evaluates between the two lines that the ledger gets for it; without a ledger, just so.
 *
 * @param evaluate gets the policy as it holds in this use
 */
export async function judgeOnce(
  board: Board,
  recorded: Recorded,
  evaluate: (policy: Policy) => Promise<void>,
): Promise<GateResult> {
  const { facts, sides, rules, parts, lock, isReady, judgePeople, assemble } = recorded;
  const { policy } = rules;
  if (policy.ledger !== undefined && (lock?.state !== 'read' || parts.model === undefined || !isReady)) {
    await judgePeople();
    if (lock?.state === 'missing') postMissing(board, lock.path);
    parts.unopened = unopenedReason(isReady || parts.model === undefined);
    return assemble();
  }
  const subject = {
    testSet: lock?.state === 'read' ? lock.lock.digest : '',
    model: parts.model ?? '',
    policy: rules.sha256,
    ...(await predictionsDigest(sides, policy)),
  };
  const request = policy.ledger === undefined ? undefined : openLedger(facts, policy.ledger.branch, sides);
  if (policy.ledger !== undefined && sides.git?.isMerged === true) {
    return judgeMerged(board, request, { rules, parts, subject, assemble });
  }
  const begun = await beginUse(board, request, policy, subject);
  if (begun === undefined) {
    await judgePeople();
    parts.unopened = 'The test set was not opened, since its use was not recorded';
    return assemble();
  }
  facts.onBegun?.(begun);
  parts.use = begun.use;
  try {
    const spent = spendAlpha(policy, begun.use?.number);
    if (spent.finding !== undefined) board.add('custody/uses', [spent.finding]);
    await judgePeople(begun.firstUse);
    await evaluate(spent.policy);
  } catch (bug) {
    await abortUse(begun);
    throw bug;
  }
  return close(board, begun, request, rules, facts, assemble);
}

function unopenedReason(lacksRecord: boolean): string {
  return lacksRecord
    ? 'The test set was not opened: without a lock and a model its use cannot be recorded'
    : 'The test set was not opened: the model cannot be evaluated';
}

/** What the repository at hand knows of its history stands in for what the request does not. */
function openLedger(facts: LedgerFacts, branch: string, { git, commits }: Sides): LedgerRequest | undefined {
  const request = facts.openLedger?.(branch, commits);
  return request === undefined || git === undefined ? request : { isAncestor: git.isAncestor, ...request };
}

/** Blocks where the same files gave another result before. A stored result that cannot be read is no reason to. */
async function compareWithStored(
  board: Board,
  request: LedgerRequest | undefined,
  begun: BegunUse,
  report: Report,
): Promise<boolean> {
  if (request === undefined || begun.key === undefined) return false;
  try {
    const stored = await request.store.readResult(begun.key);
    if (stored === undefined || !contradicts(stored, report)) return false;
  } catch (thrown) {
    refusalsOf(thrown);
    return false;
  }
  board.add('custody/ledger', [{ code: 'ledger/other-result', severity: 'block', args: {} }]);
  return true;
}

/** The end is recorded with the digest of the report, which is another one where that cannot be done. */
async function close(
  board: Board,
  begun: BegunUse,
  request: LedgerRequest | undefined,
  { policy }: Rules,
  { writeReport }: LedgerFacts,
  assemble: () => GateResult,
): Promise<GateResult> {
  const first = assemble();
  if (begun.close === undefined || writeReport === undefined) return first;
  const result = (await compareWithStored(board, request, begun, first.report)) ? assemble() : first;
  const { verdict } = result.report;
  const report = writeReport(result.report, policy.publication);
  const kept = policy.publication.disclosure === 'full' && policy.publication.suppressBelow === 0 ? report : undefined;
  const findings = await endUse(begun, { verdict, exit: result.exit, reportDigest: digestOf(report) }, kept);
  if (findings.length === 0) return result;
  board.add('custody/ledger', findings);
  return assemble();
}

/** Digest of the predictions as they lie there; what cannot be read is refused by the check that needs it. */
async function predictionsDigest({ proposed }: Sides, { evaluation }: Policy): Promise<{ predictions?: string }> {
  try {
    if (evaluation.source.by !== 'predictions') return {};
    const file = await proposed.findFile(evaluation.source.path);
    return file === undefined ? {} : { predictions: (await digestFile(file)).sha256 };
  } catch (thrown) {
    refusalsOf(thrown);
    return {};
  }
}

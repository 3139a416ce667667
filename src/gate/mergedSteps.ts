/** What was merged has to have passed before: found in the ledger by the digests of model and test set. */
import type { Ledger } from '../custody/ledger.ts';
import { newEntry } from '../custody/ledger.ts';
import type { LedgerLine, UseSubject } from '../custody/ledgerLine.ts';
import type { GateResult } from '../result/run.ts';
import type { Finding } from '../result/schema.ts';
import type { Board } from './board.ts';
import { type LedgerRequest, requireRequest } from './ledgerSteps.ts';
import type { Parts } from './parts.ts';
import type { Rules } from './rules.ts';

interface Merged {
  rules: Rules;
  parts: Parts;
  subject: UseSubject;
  assemble(): GateResult;
}

/** Records the merge. Nothing is evaluated: a commit may be another one after a squash, and the model is the same. */
export async function judgeMerged(
  board: Board,
  given: LedgerRequest | undefined,
  { rules, parts, subject, assemble }: Merged,
): Promise<GateResult> {
  parts.rules = { ...rules, task: 'merged' };
  board.post(rules.judgement);
  await board.tryPost('custody/ledger', async () => {
    const request = requireRequest(given);
    const { ledger, findings } = await request.store.read();
    const passed = findPassed(ledger, subject, request.context.branch);
    if (passed !== undefined) await recordMerge(request, passed);
    return {
      check: 'custody/ledger',
      findings: [...findings, passed === undefined ? notEvaluated : evidenceOf(passed)],
      clean: '',
    };
  });
  return assemble();
}

/**
 * The last pass of this model with these predictions on this test set by rules of the same branch, whatever its policy
 * was then. Another branch can have rules that nobody approved for this one.
 */
function findPassed(
  { lines }: Ledger,
  { model, predictions, testSet }: UseSubject,
  branch: string | undefined,
): LedgerLine | undefined {
  return lines.findLast(
    (line) =>
      line.event === 'finished' &&
      line.outcome?.verdict === 'pass' &&
      line.branch === branch &&
      line.model === model &&
      line.predictions === predictions &&
      line.testSet === testSet,
  );
}

const notEvaluated: Finding = { code: 'ledger/not-evaluated', severity: 'block', args: {} };

function evidenceOf({ seq, commit, pullRequest }: LedgerLine): Finding {
  const args = {
    line: seq,
    ...(commit === undefined ? {} : { commit }),
    ...(pullRequest === undefined ? {} : { pullRequest }),
  };
  return { code: 'ledger/evidence', severity: 'note', args };
}

/** Once for each commit: a run that is repeated adds nothing. */
async function recordMerge({ store, context, now }: LedgerRequest, passed: LedgerLine): Promise<void> {
  const { testSet, model, policy, predictions, plan } = passed;
  const subject = {
    testSet,
    model,
    policy,
    ...(predictions === undefined ? {} : { predictions }),
    ...(plan === undefined ? {} : { plan }),
  };
  const entry = newEntry();
  await store.append(({ lines }) =>
    lines.some(({ event, commit, use }) => event === 'merged' && commit === context.commit && use === passed.use)
      ? undefined
      : { ...subject, ...context, event: 'merged', entry, at: now().toISOString() },
  );
}

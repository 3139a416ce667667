/** Status of a check, exit code and verdict: decided once, from findings alone. */
import type { DecidedJudgement } from '../compliance/traceability.ts';
import type { Judgement } from '../result/judgement.ts';

import type { RefusalExit } from '../result/refusal.ts';
import type { ExitCode } from '../result/run.ts';
import type { CheckStatus, Finding, FindingCode, Verdict } from '../result/schema.ts';

/** Findings that say that approved tree, lock or digest does not hold. */
const integrityCodes: ReadonlySet<string> = new Set<FindingCode>([
  'criteria/model-and-rules',
  'criteria/policy-removed',
  'criteria/policy-moved',
  'criteria/history-rewritten',
  'custody/lock-missing',
  'custody/lock-mismatch',
  'custody/column-not-locked',
  'custody/content-mismatch',
  'evaluation/binding-mismatch',
  'ledger/approved-rewritten',
  'ledger/not-finished',
  'ledger/not-evaluated',
  'ledger/other-result',
  'scope/model-removed',
]);

/** Where several hold, the first decides. */
const precedence: readonly ExitCode[] = [3, 2, 4, 5, 1];

/** A judgement whose input was refused says with which exit code. */
export interface CollectedJudgement extends Judgement {
  refusedWith?: readonly RefusalExit[];
}

export function decideStatus({ findings, notRun, notApplicable, refusedWith }: CollectedJudgement): CheckStatus {
  const severities = findings.map(({ severity }) => severity);
  if (refusedWith !== undefined) return 'error';
  if (severities.includes('block')) return 'fail';
  if (notRun !== undefined) return 'not-run';
  if (severities.includes('warn')) return 'warn';
  return notApplicable === undefined ? 'pass' : 'not-applicable';
}

export function decideExit(judgements: readonly (CollectedJudgement & DecidedJudgement)[]): ExitCode {
  const exits = new Set<ExitCode>();
  for (const { status, findings, refusedWith, required } of judgements) {
    for (const exit of refusedWith ?? []) exits.add(exit);
    if (status === 'not-run' && required === true) exits.add(5);
    if (status === 'fail') for (const finding of findings) if (finding.severity === 'block') exits.add(exitOf(finding));
  }
  return worstExit(exits);
}

/** The exit code that decides where several hold; 0 where there is none. */
export function worstExit(exits: ReadonlySet<ExitCode>): ExitCode {
  return precedence.find((exit) => exits.has(exit)) ?? 0;
}

function exitOf(finding: Finding): ExitCode {
  return integrityCodes.has(finding.code) ? 3 : 1;
}

/** An exit code of 3 is a judgement: what was found does not hold. With 2, 4 and 5 the gate could not judge. */
export function verdictOf(exit: ExitCode): Verdict {
  switch (exit) {
    case 0:
      return 'pass';
    case 1:
    case 3:
      return 'fail';
    case 2:
    case 4:
    case 5:
      return 'error';
  }
}

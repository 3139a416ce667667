import type { Judgement } from '../result/judgement.ts';
import type { CheckStatus, ClauseStatus, Trace } from '../result/schema.ts';
import { type Clause, clauses } from './clauses.ts';

/** Clauses that a check serves, in the order of the catalogue. */
export function clausesOf(check: string): string[] {
  return clauses.filter((clause) => isServedBy(clause, check)).map(({ id }) => id);
}

function isServedBy({ checks, whereDeclared = [] }: Clause, check: string): boolean {
  return [...checks, ...whereDeclared].some((pattern) => matches(pattern, check));
}

/** `independence/*` means every kind of overlap. */
function matches(pattern: string, check: string): boolean {
  return pattern === 'independence/*' ? check.startsWith('independence/') : pattern === check;
}

/** A judgement with the status that its findings give. */
export interface DecidedJudgement extends Judgement {
  status: CheckStatus;
}

/** The check itself, and the one that it stands for. */
function namesOf({ check, standsFor }: Judgement): string[] {
  return standsFor === undefined ? [check] : [check, standsFor];
}

/** What the run shows for every clause: the weakest of what its checks show. */
export function traceClauses(judgements: readonly DecidedJudgement[]): Trace[] {
  return clauses.map((clause) => {
    const serving = judgements.filter(
      (judgement) =>
        namesOf(judgement).some((name) => isServedBy(clause, name)) &&
        !(judgement.status === 'not-applicable' && clause.whereDeclared?.includes(judgement.check)),
    );
    return { clause: clause.id, status: statusOf(clause, serving), checks: serving.map(({ check }) => check) };
  });
}

function statusOf(clause: Clause, serving: readonly DecidedJudgement[]): ClauseStatus {
  const shown = serving.map(shownBy);
  if (shown.includes('failed')) return 'failed';
  const isComplete = clause.checks.every((pattern) =>
    serving.some((judgement) => namesOf(judgement).some((name) => matches(pattern, name))),
  );
  if (!isComplete || shown.includes('not-shown')) return 'not-shown';
  return shown.includes('declared') ? 'declared' : 'shown';
}

function shownBy({ status, declared, showsAnyway }: DecidedJudgement): ClauseStatus {
  switch (status) {
    case 'pass':
      return declared === true ? 'declared' : 'shown';
    case 'fail':
    case 'error':
      return 'failed';
    case 'warn':
      return showsAnyway === true ? 'shown' : 'not-shown';
    case 'not-run':
    case 'not-applicable':
      return 'not-shown';
  }
}

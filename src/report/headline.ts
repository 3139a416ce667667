/** The verdict in one line that is complete in itself: our own words and counts only. */
import { formatCount } from '../result/numbers.ts';
import type { ExitCode, Run } from '../result/run.ts';
import type { CheckResult, CheckStatus, Report } from '../result/schema.ts';

export interface Headline {
  symbol: string;
  text: string;
}

function countStatus(checks: readonly CheckResult[], ...statuses: readonly CheckStatus[]): number {
  return checks.filter((check) => statuses.includes(check.status)).length;
}

function hasFinding({ checks }: Report, code: string): boolean {
  return checks.some((check) => check.findings.some((finding) => finding.code === code));
}

/** Whether the rules that were applied are approved ones. */
function isApproved(report: Report): boolean {
  const unapproved = hasFinding(report, 'criteria/adopting') || hasFinding(report, 'criteria/working-folder');
  return !unapproved && report.subject.policy?.approved !== false;
}

/** A report of `holdout splits`: independence alone, without model and policy. */
function isSplitsOnly({ subject, checks }: Report): boolean {
  const families = checks.every(({ id }) => id.startsWith('independence/') || id.startsWith('data/'));
  return subject.model === undefined && subject.policy === undefined && families;
}

function checksThat(count: number, verb: string): string {
  return `${formatCount(count)} ${count === 1 ? `check ${verb}s` : `checks ${verb}`}`;
}

/** `18 checks pass, 2 ask for a look, 1 did not run`. */
function passCounts({ checks }: Report): string {
  const counts = [checksThat(countStatus(checks, 'pass'), 'pass')];
  const warned = countStatus(checks, 'warn');
  const notRun = countStatus(checks, 'not-run');
  if (warned > 0) counts.push(`${formatCount(warned)} ${warned === 1 ? 'asks' : 'ask'} for a look`);
  if (notRun > 0) counts.push(`${formatCount(notRun)} did not run`);
  return counts.join(', ');
}

/** `4 of 19 checks block`. */
function blockCounts({ checks }: Report): string {
  const blocking = countStatus(checks, 'fail', 'error');
  const judged = checks.length - countStatus(checks, 'not-applicable');
  return `${formatCount(blocking)} of ${formatCount(judged)} checks ${blocking === 1 ? 'blocks' : 'block'}`;
}

const exitWords: Readonly<Partial<Record<ExitCode, string>>> = {
  3: 'integrity does not hold',
  4: 'a limit of time or size was reached',
  5: 'something outside the model and the rules failed',
};

function passText(report: Report): string {
  if (report.evaluated) {
    const claim = isSplitsOnly(report) ? 'no overlap among the listed rows' : 'nothing blocks this merge';
    return `${claim} — ${passCounts(report)}`;
  }
  if (hasFinding(report, 'criteria/rules-only')) {
    return 'nothing was evaluated — the change alters rules alone, which its reviewers judge';
  }
  if (hasFinding(report, 'ledger/evidence')) {
    return 'what was merged has passed — the ledger holds its evidence, and nothing was evaluated again';
  }
  return 'nothing was evaluated — the change touches nothing that the policy covers';
}

function failText(report: Report, exit: ExitCode): string {
  const claim = isSplitsOnly(report) ? 'the splits are not shown to be independent' : 'do not merge';
  const integrity = exit === 3 ? `${exitWords[3]}, ` : '';
  return `${claim} — ${integrity}${blockCounts(report)}`;
}

function errorText({ checks }: Report, exit: ExitCode): string {
  const refused = countStatus(checks, 'error');
  const reason = exitWords[exit] ?? (refused === 0 ? 'the gate did not finish' : 'an input was refused');
  const stopped = countStatus(checks, 'not-run');
  const notRun = `, ${formatCount(stopped)} ${stopped === 1 ? 'check' : 'checks'} could not run`;
  return `could not judge — ${reason}${stopped === 0 ? '' : notRun}`;
}

/** `⛔`, and `Holdout: do not merge — 4 of 19 checks block`. */
export function headline(report: Report, { exit }: Pick<Run, 'exit'>): Headline {
  const name = isApproved(report) ? 'Holdout' : 'Holdout, rules not yet approved';
  if (report.verdict === 'pass') return { symbol: '✅', text: `${name}: ${passText(report)}` };
  if (report.verdict === 'fail') return { symbol: '⛔', text: `${name}: ${failText(report, exit)}` };
  return { symbol: '⚠️', text: `${name}: ${errorText(report, exit)}` };
}

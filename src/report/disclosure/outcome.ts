/** Whether the model passes, and of what depends on its results nothing else. */
import type { CheckResult, CheckStatus, Finding, Report, Trace } from '../../result/schema.ts';
import { isResult } from './findings.ts';
import { withoutDifference } from './suppression.ts';

/** Stands for all checks of the model's results. */
export const resultsCheck = 'performance/results';

/** Checks that say something of results besides what else they say. */
const mixedChecks: readonly string[] = ['confidence/threshold', 'evaluation/complete'];

function statusOf(findings: readonly Finding[]): CheckStatus {
  if (findings.some(({ severity }) => severity === 'block')) return 'fail';
  return findings.some(({ severity }) => severity === 'warn') ? 'warn' : 'pass';
}

const judgedStatuses: readonly CheckStatus[] = ['pass', 'warn', 'fail'];

/** The check as its other findings decide it. */
function withoutResults(check: CheckResult): CheckResult {
  const findings = check.findings.filter((finding) => !isResult(finding));
  if (findings.length === check.findings.length) return check;
  return { ...check, findings, status: judgedStatuses.includes(check.status) ? statusOf(findings) : check.status };
}

/** Whether results decide a check. */
function isOfResults({ id, status }: CheckResult): boolean {
  return id.startsWith('performance/') && (judgedStatuses.includes(status) || status === 'not-applicable');
}

const withheldFinding: Finding = { code: 'performance/withheld', severity: 'block', args: {} };

/** One check in the place of all that results decide. */
function mergeChecks(decided: readonly CheckResult[], isBlocked: boolean): CheckResult {
  const findings = isBlocked ? [withheldFinding] : [];
  const clauses = [...new Set(decided.flatMap((check) => check.clauses))];
  return { id: resultsCheck, status: statusOf(findings), clauses, summary: 'The results meet the policy', findings };
}

/** A clause that results decide is not shown, unless something else fails it. */
function withholdTrace(
  trace: Trace,
  hasResults: (id: string) => boolean,
  shown: ReadonlyMap<string, CheckStatus>,
): Trace {
  const { status, checks } = trace;
  if (status === 'not-applicable' || !checks.some(hasResults)) return trace;
  const others = checks.filter((id) => shown.has(id) && id !== resultsCheck);
  const isFailed = others.some((id) => ['fail', 'error'].includes(shown.get(id)!));
  return { ...trace, status: isFailed ? 'failed' : 'not-shown', checks: [...others, resultsCheck] };
}

/** A criterion against a process says nothing of the model. */
function isOfCriterion({ mode, against }: Report['comparisons'][number]): boolean {
  return mode === 'criterion' && against === 'process';
}

/** A view with one check for all results; what carries none of them stays, since it has to be mended. */
export function withholdResults({ gaps: _gaps, contrasts: _contrasts, ...report }: Report): Report {
  const results = report.checks.flatMap(({ findings }) => findings.filter(isResult));
  const open = report.checks.map(withoutResults);
  const decided = open.filter(isOfResults);
  const merged = mergeChecks(
    decided,
    results.some(({ severity }) => severity === 'block'),
  );
  // What is left of a check has to be mended, whatever the results.
  const checks = open.flatMap((check) => [
    ...(check === decided[0] ? [merged] : []),
    ...(decided.includes(check) && check.findings.length === 0 ? [] : [check]),
  ]);
  // A verdict never stands without what it rests on.
  if (report.verdict === 'fail' && !checks.some(({ status }) => status === 'fail')) checks.push(merged);
  const shown = new Map(checks.map(({ id, status }) => [id, status]));
  const judged = open.filter(({ status }) => judgedStatuses.includes(status)).map(({ id }) => id);
  const partly = judged.filter((id) => mixedChecks.includes(id));
  const withResults = new Set([...decided.map(({ id }) => id), ...partly]);
  return {
    ...report,
    checks,
    estimates: [],
    confusion: [],
    criteria: [],
    comparisons: report.comparisons.filter(isOfCriterion).map(withoutDifference),
    traceability: report.traceability.map((trace) => withholdTrace(trace, (id) => withResults.has(id), shown)),
  };
}

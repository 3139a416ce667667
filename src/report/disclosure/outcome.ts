/** Whether the model passes, and of what depends on its results nothing else. */
import type { CheckResult, CheckStatus, Finding, Report, Trace } from '../../result/schema.ts';
import { type IsSizeOfTestSet, isResult } from './findings.ts';
import { findSizesOfTestSet } from './sizes.ts';
import { withoutDifference } from './suppression.ts';

/** Stands for all checks of the model's results. */
export const resultsCheck = 'performance/results';

/** Checks that say something of results besides what else they say. */
const mixedChecks: readonly string[] = ['confidence/threshold', 'evaluation/complete'];

/** Where some criterion's size depends on the results, to be large enough is a result too. */
function findSizeCheck({ criteria }: Report, isSizeOfTestSet: IsSizeOfTestSet): string[] {
  return criteria.every(({ metric }) => isSizeOfTestSet(metric)) ? [] : ['test-data/size'];
}

function statusOf(findings: readonly Finding[]): CheckStatus {
  if (findings.some(({ severity }) => severity === 'block')) return 'fail';
  return findings.some(({ severity }) => severity === 'warn') ? 'warn' : 'pass';
}

const judgedStatuses: readonly CheckStatus[] = ['pass', 'warn', 'fail'];

/** The check as its other findings decide it. */
function withoutResults(check: CheckResult, isSizeOfTestSet: IsSizeOfTestSet): CheckResult {
  const findings = check.findings.filter((finding) => !isResult(finding, isSizeOfTestSet));
  if (findings.length === check.findings.length) return check;
  return { ...check, findings, status: judgedStatuses.includes(check.status) ? statusOf(findings) : check.status };
}

/** Whether a check, once its results are gone, says nothing but what they would decide. */
function isHidden({ id, findings, status }: CheckResult, sizeCheck: readonly string[]): boolean {
  if (!judgedStatuses.includes(status) && status !== 'not-applicable') return false;
  return id.startsWith('performance/') || (sizeCheck.includes(id) && findings.length === 0);
}

const withheldFinding: Finding = { code: 'performance/withheld', severity: 'block', args: {} };

/** One check in the place of all hidden ones. */
function mergeChecks(hidden: readonly CheckResult[], isBlocked: boolean): CheckResult {
  const findings = isBlocked ? [withheldFinding] : [];
  const clauses = [...new Set(hidden.flatMap((check) => check.clauses))];
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
export function withholdResults({ gaps: _gaps, ...report }: Report): Report {
  const isSizeOfTestSet = findSizesOfTestSet(report);
  const sizeCheck = findSizeCheck(report, isSizeOfTestSet);
  const results = report.checks.flatMap(({ findings }) =>
    findings.filter((finding) => isResult(finding, isSizeOfTestSet)),
  );
  const open = report.checks.map((check) => withoutResults(check, isSizeOfTestSet));
  const hidden = open.filter((check) => isHidden(check, sizeCheck));
  const merged = mergeChecks(
    hidden,
    results.some(({ severity }) => severity === 'block'),
  );
  const checks = open.flatMap((check) => (check === hidden[0] ? [merged] : hidden.includes(check) ? [] : [check]));
  // A verdict never stands without what it rests on.
  if (report.verdict === 'fail' && !checks.some(({ status }) => status === 'fail')) checks.push(merged);
  const shown = new Map(checks.map(({ id, status }) => [id, status]));
  const judged = open.filter(({ status }) => judgedStatuses.includes(status)).map(({ id }) => id);
  const partly = judged.filter((id) => mixedChecks.includes(id) || sizeCheck.includes(id));
  const withResults = new Set([...hidden.map(({ id }) => id), ...partly]);
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

/** Changes in a report everything that a disclosure withholds, and nothing else. */
import fc from 'fast-check';
import type { Finding, Report } from '../../src/result/schema.ts';

/** Draws numbers and choices, so that a failing report can be drawn again. */
export type Draw = fc.GeneratorValue;

const reasonClasses = [
  ['below', 'clearly-below', 'not-demonstrated'],
  ['too-few', 'undefined'],
] as const;

type Reason = Report['criteria'][number]['reason'];

function otherReason(draw: Draw, reason: Reason): Reason {
  const kin = reasonClasses.find((one) => (one as readonly Reason[]).includes(reason));
  return kin === undefined ? reason : draw(fc.constantFrom, ...(kin as readonly Reason[]));
}

function fraction(draw: Draw): number {
  return draw(fc.double, { min: 0.001, max: 0.999, noNaN: true });
}

function count(draw: Draw, most = 900): number {
  return draw(fc.integer, { min: 1, max: most });
}

/** A number for a number: null stays, since it is another form of report. */
function otherFraction(draw: Draw, value: number | null): number | null {
  return value === null ? null : fraction(draw);
}

/** What the released model does, and the pairs: results of the test set, which a process that was declared is not. */
function otherReleased(draw: Draw) {
  const baseline = { successes: count(draw), trials: count(draw), value: fraction(draw) };
  return { baseline, onlyModel: count(draw), onlyReleased: count(draw) };
}

function otherGap(draw: Draw) {
  const values = { value: fraction(draw), testValue: fraction(draw), n: count(draw), testN: count(draw) };
  return { ...values, gap: fraction(draw), lower: -fraction(draw), upper: fraction(draw) };
}

function otherFinding(draw: Draw, finding: Finding): Finding {
  switch (finding.code) {
    case 'performance/criterion': {
      const { args } = finding;
      const numbers = { value: fraction(draw), lower: fraction(draw), upper: fraction(draw), n: count(draw) };
      const successes = args.successes === undefined ? {} : { successes: count(draw) };
      return { ...finding, args: { ...args, ...numbers, ...successes, reason: otherReason(draw, args.reason) } };
    }
    case 'performance/decrease': {
      const numbers = { value: fraction(draw), difference: -fraction(draw), lower: -fraction(draw), upper: 0.5 };
      const released = finding.args.against === 'process' ? {} : otherReleased(draw);
      return { ...finding, args: { ...finding.args, ...numbers, ...released } };
    }
    case 'performance/overfit':
      return { ...finding, args: { ...finding.args, ...otherGap(draw) } };
    case 'performance/fit-not-shown':
      return { ...finding, args: { ...finding.args, ...otherGap(draw) } };
    case 'performance/underfit': {
      const numbers = { value: fraction(draw), upper: fraction(draw), n: count(draw) };
      return { ...finding, args: { ...finding.args, ...numbers } };
    }
    case 'confidence/undecided-share':
      return { ...finding, args: { ...finding.args, undecided: count(draw), share: fraction(draw) } };
    default:
      return finding;
  }
}

/** What `bounds` withholds: every number of the results, and by how much a criterion is missed. */
export function otherNumbers(draw: Draw, report: Report): Report {
  return {
    ...report,
    checks: report.checks.map((check) => ({
      ...check,
      summary:
        check.findings.length > 0 ||
        (check.id === 'confidence/threshold' && check.status === 'pass' && /\d/.test(check.summary))
          ? `${count(draw)} of ${count(draw)} samples`
          : check.summary,
      findings: check.findings.map((finding) => otherFinding(draw, finding)),
    })),
    estimates: report.estimates.map((estimate) => ({
      ...estimate,
      value: otherFraction(draw, estimate.value),
      lower: otherFraction(draw, estimate.lower),
      upper: otherFraction(draw, estimate.upper),
      n: count(draw),
      ...(estimate.successes === undefined ? {} : { successes: count(draw) }),
      ...(estimate.clusters === undefined ? {} : { clusters: count(draw), designEffect: 1 + fraction(draw) }),
    })),
    confusion: report.confusion.map(({ subgroup, ...cells }) => ({
      subgroup,
      ...(Object.fromEntries(Object.keys(cells).map((cell) => [cell, count(draw)])) as typeof cells),
    })),
    criteria: report.criteria.map((one) => ({ ...one, reason: otherReason(draw, one.reason) })),
    comparisons: report.comparisons.map((one) => ({
      ...one,
      difference: otherFraction(draw, one.difference),
      lower: otherFraction(draw, one.lower),
      upper: otherFraction(draw, one.upper),
      ...(one.against === 'process' ? {} : otherReleased(draw)),
    })),
    ...(report.gaps === undefined ? {} : { gaps: report.gaps.map((one) => ({ ...one, ...otherGap(draw) })) }),
  };
}

const isResultCheck = (id: string) =>
  id === 'performance/criteria' || id === 'performance/no-decrease' || id === 'performance/fit';
const isMixedCheck = (id: string) => id === 'confidence/threshold' || id === 'evaluation/complete';

function statusOf(findings: readonly Finding[]): Report['checks'][number]['status'] {
  if (findings.some(({ severity }) => severity === 'block')) return 'fail';
  return findings.some(({ severity }) => severity === 'warn') ? 'warn' : 'pass';
}

/** Other results of the checks that were judged; they block as the first ones did, or not. */
function otherResults(draw: Draw, report: Report, blocks: boolean): Report['checks'] {
  const undecided: Finding = {
    code: 'confidence/undecided-share',
    severity: blocks ? 'block' : 'warn',
    args: { undecided: count(draw), samples: 900, share: fraction(draw), atMost: 0.1 },
  };
  const repeats: Finding = { code: 'evaluation/repeats-labels', severity: 'block', args: { samples: count(draw) } };
  const missed: Finding = {
    code: 'performance/criterion',
    severity: blocks ? 'block' : 'warn',
    args: {
      metric: draw(fc.constantFrom, 'sensitivity', 'auroc'),
      subgroup: { site: String(count(draw)) },
      bound: { atLeast: fraction(draw) },
      reason: draw(fc.constantFrom, 'below', 'too-few'),
      value: fraction(draw),
      lower: fraction(draw),
      upper: fraction(draw),
      n: count(draw),
    },
  };
  const criteria = report.checks.find(({ id }) => id === 'performance/criteria');
  return report.checks.map((check) => {
    if (!['pass', 'warn', 'fail'].includes(check.status)) return check;
    if (check === criteria) {
      // One missed criterion at least keeps the verdict.
      const findings = blocks || draw(fc.boolean) ? [missed] : [];
      return { ...check, findings, status: statusOf(findings), summary: `${count(draw)} criteria are met` };
    }
    if (isResultCheck(check.id)) {
      const kept = check.findings.filter(({ code }) => staysInSight.includes(code));
      return { ...check, findings: kept, status: statusOf(kept) };
    }
    const own = check.findings.filter(({ code }) => code !== undecided.code && code !== repeats.code);
    const added = {
      'confidence/threshold': draw(fc.boolean) ? [undecided] : [],
      'evaluation/complete': blocks && draw(fc.boolean) ? [repeats] : [],
    }[check.id];
    if (added === undefined || criteria === undefined) return check;
    return { ...check, findings: [...own, ...added], status: statusOf([...own, ...added]) };
  });
}

/** What a check of results finds that is no result, and has to be mended. */
const staysInSight: readonly string[] = ['performance/no-released-model', 'performance/fit-incomplete'];

/** What `pass-fail` withholds: everything that depends on the results, but whether they block. */
export function otherOutcome(draw: Draw, report: Report): Report {
  const changed = otherNumbers(draw, report);
  const resultCodes = [
    'confidence/undecided-share',
    'evaluation/repeats-labels',
    'performance/criterion',
    'performance/decrease',
    'performance/overfit',
    'performance/underfit',
  ];
  const blocks = report.checks.some(({ findings }) =>
    findings.some(({ code, severity }) => severity === 'block' && resultCodes.includes(code)),
  );
  const checks = otherResults(draw, changed, blocks);
  const fails = (id: string) => checks.some((one) => one.id === id && ['fail', 'error'].includes(one.status));
  const isJudged = (id: string) =>
    checks.some((one) => one.id === id && ['pass', 'warn', 'fail', 'not-applicable'].includes(one.status));
  /** A check that says something of results besides has none of them where it does not apply. */
  const applies = (id: string) =>
    isJudged(id) && !checks.some((one) => one.id === id && one.status === 'not-applicable');
  return {
    ...changed,
    checks,
    criteria: changed.criteria.map((one) => ({
      ...one,
      status: draw(fc.constantFrom, 'pass', 'fail', 'warn'),
      reason: draw(fc.constantFrom, 'pass', 'below', 'too-few'),
    })),
    comparisons: changed.comparisons.map((one) =>
      one.mode === 'criterion' ? one : { ...one, status: draw(fc.constantFrom, 'pass', 'fail') },
    ),
    ...(changed.gaps === undefined
      ? {}
      : {
          gaps: changed.gaps.map((one) => ({ ...one, status: draw(fc.constantFrom, 'pass', 'fail', 'not-shown') })),
        }),
    traceability: changed.traceability.map((trace) => {
      const hasResults = trace.checks.some(
        (id) => (isResultCheck(id) && isJudged(id)) || (isMixedCheck(id) && applies(id)),
      );
      const hasFailed = trace.checks.some((id) => !isResultCheck(id) && !isMixedCheck(id) && fails(id));
      if (!hasResults || hasFailed || trace.status === 'not-applicable') return trace;
      return { ...trace, status: draw(fc.constantFrom, 'failed', 'shown', 'not-shown', 'declared') };
    }),
  };
}

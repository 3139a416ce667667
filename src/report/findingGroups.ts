/** Findings as a reader works through them: like ones together, the worst first, each group with its cure. */
import { denominatorNoun, metricPhrase } from '../result/metricNames.ts';
import { formatCount, formatValue } from '../result/numbers.ts';
import { mixed, type Phrase, phrase, plainText, words } from '../result/phrase.ts';
import type { CheckResult, Finding, FindingCode, FindingOf, Report, Severity } from '../result/schema.ts';
import { againstText, decreaseText, describeFinding } from '../result/sentences.ts';
import {
  baselineText,
  boundPhrase,
  capitalised,
  criterionOutcome,
  denominatorPhrase,
  estimateText,
  proportionText,
  sizePhrase,
  subgroupPhrase,
} from '../result/wording.ts';

export interface FindingGroup {
  check: CheckResult;
  findings: Finding[];
  sentence: Phrase;
  /** What differs between the members of a group of several: one line each, worst first. */
  members: Phrase[];
  cures: Phrase[];
}

type GroupedCode =
  | 'performance/criterion'
  | 'performance/decrease'
  | 'test-data/too-few'
  | 'test-data/underpowered'
  | 'criteria/below-baseline';
type GroupedFinding = FindingOf<GroupedCode>;

interface Grouping<Code extends FindingCode> {
  /** Findings with the same key stand together. */
  key(args: FindingOf<Code>['args']): string;
  /** What is true of all of them; `where` says of which subgroups. */
  sentence(args: readonly FindingOf<Code>['args'][], where: Phrase): Phrase;
  /** What is true of one of them, after the name of its subgroup. */
  member(args: FindingOf<Code>['args']): Phrase;
  /** Smaller is worse. */
  rank(args: FindingOf<Code>['args']): number;
}

const reasonOrder = ['clearly-below', 'below', 'not-demonstrated', 'too-few', 'undefined', 'pass'] as const;
const reasonWords: Readonly<Record<(typeof reasonOrder)[number], string>> = {
  'clearly-below': 'clearly not met',
  below: 'not met',
  'not-demonstrated': 'not shown',
  'too-few': 'too few samples',
  undefined: 'undefined',
  pass: 'met',
};

type CriterionArguments = FindingOf<'performance/criterion'>['args'];

/** How far an estimate lies on the wrong side of its bound, as a number below one. */
function shortfall({ value, bound }: CriterionArguments): number {
  if (typeof value !== 'number') return 0;
  const gap = bound.atLeast !== undefined ? bound.atLeast - value : value - (bound.atMost ?? value);
  return gap / (1 + Math.abs(gap));
}

function criterionSentence(all: readonly CriterionArguments[], where: Phrase): Phrase {
  const missed = all.filter(({ reason }) => reason === 'below' || reason === 'clearly-below').length;
  const verb = missed === all.length ? 'is not met' : missed === 0 ? 'is not shown' : 'is not met or not shown';
  const { metric, bound } = all[0]!;
  return phrase`${metricPhrase(metric)} of ${boundPhrase(bound)} ${words(verb)} ${where}`;
}

function criterionMember(args: CriterionArguments): Phrase {
  const { metric, reason, value, lower = null, upper = null, n, successes } = args;
  if (value === undefined || n === undefined) return withheldMember(args);
  if (n === 0) return words(`${reasonWords[reason]}, no ${denominatorNoun(metric)}s`);
  const counts = proportionText(successes, n);
  const numbers = `${counts === undefined ? '' : `${counts}, `}${estimateText({ metric, value, lower, upper })}`;
  return words(`${reasonWords[reason]}, ${numbers}`);
}

function withheldMember({ metric, reason, n }: CriterionArguments): Phrase {
  const counted = n === undefined ? [] : phrase`, ${denominatorPhrase(metric, n)}`;
  return phrase`${words(criterionOutcome(reason))}${counted}`;
}

type Claim = Pick<CriterionArguments, 'metric' | 'bound'>;

function claimKey({ metric, bound }: Claim): string {
  return `${metric} ${bound.atLeast ?? ''} ${bound.atMost ?? ''}`;
}

function claimPhrase({ metric, bound }: Claim): Phrase {
  return phrase`${metricPhrase(metric)} of ${boundPhrase(bound)}`;
}

const groupings: { readonly [Code in GroupedCode]: Grouping<Code> } = {
  'performance/criterion': {
    key: (args) => `${claimKey(args)} ${args.id ?? ''}`,
    sentence: criterionSentence,
    member: criterionMember,
    rank: (args) => reasonOrder.indexOf(args.reason) - shortfall(args),
  },
  'test-data/too-few': {
    key: claimKey,
    sentence: ([first], where) => phrase`${claimPhrase(first!)} cannot be shown ${where}, not even without an error`,
    member: (args) => phrase`${sizePhrase(args)}, ${words(formatCount(args.needed))} needed`,
    rank: ({ n, needed }) => n / needed,
  },
  'test-data/underpowered': {
    key: claimKey,
    sentence: ([first], where) => phrase`A model as good as expected would often fail ${claimPhrase(first!)} ${where}`,
    member: ({ needed, power, ...size }) =>
      phrase`${words(power === undefined ? '' : `passes with a chance of ${formatValue(power)}; `)}${sizePhrase(size)}${words(needed === undefined ? '' : `, ${formatCount(needed)} needed`)}`,
    rank: ({ power }) => power ?? 0,
  },
  'criteria/below-baseline': {
    key: ({ metric }) => metric,
    sentence: ([first], where) =>
      phrase`Criteria for ${metricPhrase(first!.metric)} ask for less than the replaced process is known to do ${where}`,
    member: ({ metric, bound, baseline }) =>
      phrase`${boundPhrase(bound)}; process ${words(baselineText(baseline, metric))}`,
    rank: ({ bound, baseline }) => -Math.abs((bound.atLeast ?? bound.atMost ?? baseline.value) - baseline.value),
  },
  'performance/decrease': {
    key: ({ metric, against, mode, margin }) => `${metric} ${against} ${mode} ${margin ?? ''}`,
    sentence: ([first], where) => phrase`${metricPhrase(first!.metric)} ${words(decreaseText(first!))} ${where}`,
    member: (args) => words(againstText(args) || 'not shown'),
    rank: ({ difference }) => difference ?? -2,
  },
};

function groupingOf(finding: Finding): Grouping<GroupedCode> | undefined {
  if (!Object.hasOwn(groupings, finding.code)) return undefined;
  return groupings[finding.code as GroupedCode] as unknown as Grouping<GroupedCode>;
}

/** `overall`, `in 4 subgroups`, `overall and in 4 subgroups`. */
function whereAll(findings: readonly GroupedFinding[]): Phrase {
  const subgroups = findings.filter(({ args }) => Object.keys(args.subgroup).length > 0).length;
  const inSubgroups = `in ${subgroups} ${subgroups === 1 ? 'subgroup' : 'subgroups'}`;
  if (subgroups === findings.length) return words(inSubgroups);
  return words(subgroups === 0 ? 'overall' : `overall and ${inSubgroups}`);
}

function uniqueCures(findings: readonly Finding[]): Phrase[] {
  const cures = findings.flatMap((finding) => {
    const { cure } = describeFinding(finding);
    return cure === undefined ? [] : [[plainText(cure), cure] as const];
  });
  return [...new Map(cures).values()].slice(0, 2);
}

function describeGroup(check: CheckResult, findings: Finding[]): FindingGroup {
  const grouping = groupingOf(findings[0]!);
  if (grouping === undefined || findings.length === 1) {
    const { sentence, cure } = describeFinding(findings[0]!);
    return { check, findings, sentence, members: [], cures: cure === undefined ? [] : [cure] };
  }
  const members = (findings as GroupedFinding[]).toSorted(
    (one, other) => grouping.rank(one.args) - grouping.rank(other.args),
  );
  const sentence = grouping.sentence(
    members.map(({ args }) => args),
    whereAll(members),
  );
  return {
    check,
    findings: members,
    sentence: capitalised(phrase`${sentence}.`),
    members: members.map(({ args }) => phrase`${subgroupPhrase(args.subgroup)}: ${grouping.member(args)}`),
    cures: uniqueCures(members),
  };
}

/** A subgroup that is too small is told once: by `test-data/too-few`, which says how many samples are needed. */
function isToldBySize(finding: Finding, sized: ReadonlySet<string>): boolean {
  return (
    finding.code === 'performance/criterion' &&
    finding.args.reason === 'too-few' &&
    sized.has(claimInSubgroup(finding.args))
  );
}

function claimInSubgroup(args: FindingOf<'performance/criterion' | 'test-data/too-few'>['args']): string {
  return `${claimKey(args)} ${JSON.stringify(args.subgroup)}`;
}

function findSized({ checks }: Report): Set<string> {
  const findings = checks.flatMap((check) => check.findings);
  return new Set(findings.flatMap((one) => (one.code === 'test-data/too-few' ? [claimInSubgroup(one.args)] : [])));
}

function groupCheck(check: CheckResult, severity: Severity, sized: ReadonlySet<string>): FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const [index, finding] of check.findings.entries()) {
    if (finding.severity !== severity || isToldBySize(finding, sized)) continue;
    const key = groupingOf(finding)?.key((finding as GroupedFinding).args);
    const place = key === undefined ? `${index}` : `${finding.code} ${key}`;
    groups.set(place, [...(groups.get(place) ?? []), finding]);
  }
  return [...groups.values()].map((findings) => describeGroup(check, findings));
}

/** What invalidates more stands first: a refused input, the rules, the data, then the results. */
const familyOrder = ['policy', 'criteria', 'scope', 'custody', 'data', 'independence', 'evaluation', 'performance'];

function familyRank({ id, status }: CheckResult): number {
  if (status === 'error') return -1;
  const rank = id === 'criteria/no-decrease' ? -1 : familyOrder.indexOf(id.split('/')[0]!);
  return rank === -1 ? familyOrder.length : rank;
}

/**
 * The findings of one severity, grouped and in the order in which a reader needs them.
 *
 * @returns one group for each thing to do; findings that differ only in their subgroup are members of one.
 */
export function groupFindings(report: Report, severity: Severity): FindingGroup[] {
  const checks = report.checks.toSorted((one, other) => familyRank(one) - familyRank(other));
  const sized = findSized(report);
  return checks.flatMap((check) => groupCheck(check, severity, sized));
}

export interface NotRunGroup {
  /** Why these checks did not run. */
  reason: Phrase;
  /** Ids of the checks. */
  checks: string[];
}

/** The checks that did not run, by reason: where the verdict is `error`, it may rest on them. */
export function groupNotRun({ checks, verdict }: Report): NotRunGroup[] {
  const stopped = verdict === 'error' ? checks.filter(({ status }) => status === 'not-run') : [];
  const reasons = [...new Set(stopped.map(({ summary }) => summary))];
  return reasons.map((reason) => ({
    reason: mixed(reason),
    checks: stopped.filter(({ summary }) => summary === reason).map(({ id }) => id),
  }));
}

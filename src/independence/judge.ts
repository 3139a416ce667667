/** The independence checks: what the splits share, kind by kind. */
import type { EntityKind, IndependenceRule, IndependenceRules } from '../policy/policy.ts';
import type { Judgement } from '../result/judgement.ts';
import { formatCount } from '../result/numbers.ts';
import type { Finding, Severity, Split } from '../result/schema.ts';
import { splitNumber } from '../tables/manifest.ts';
import { judgeCaptured } from './captured.ts';
import type { Cure } from './cure.ts';
import { writeOverlaps, writeSuspected } from './evidence.ts';
import type { IndependenceFacts, KindFacts } from './facts.ts';
import { findIdFormMismatch } from './idForm.ts';
import { type KindTally, tallyKind } from './kindTally.ts';
import { judgeLinks } from './linkJudgement.ts';
import { malformedFindings } from './malformedIds.ts';
import { judgeNearDuplicates } from './nearJudgement.ts';
import { countRepeated, findOverlaps, type Overlap } from './overlap.ts';
import { countSuspected, findSuspected, type SuspectedEntity } from './suspected.ts';

export interface IndependenceRequest {
  facts: IndependenceFacts;
  /** Column of the sample id. */
  sample: string;
  entities: readonly EntityKind[];
  /** Column of content hashes. */
  content?: string;
  rules: IndependenceRules;
  /** Cells that count as empty. */
  missing: ReadonlySet<string>;
}

/** One kind with what the splits share of it. */
export interface ComparedKind {
  tally: KindTally;
  overlaps: readonly Overlap[];
  suspected: readonly SuspectedEntity[];
}

export interface IndependenceResult {
  judgements: Judgement[];
  compared: readonly ComparedKind[];
  /** Files of the evidence by name. */
  evidence: ReadonlyMap<string, string>;
}

/**
 * Judges the sample id, every declared entity kind, the content hash, chains of entities, time order and
 * perceptual hashes.
 *
 * @returns a judgement for each check `independence/…`, and the evidence
 */
export function judgeIndependence(request: IndependenceRequest): IndependenceResult {
  const { facts, rules } = request;
  const kinds = kindsOf(request);
  const compared = kinds.map((kind) => compareKind(request, kind));
  const links = judgeLinks(request, compared);
  const near = judgeNearDuplicates(facts, rules);
  const captured = judgeCaptured(facts, rules);
  const judgements = compared.map((kind, index) => judgeKind(request, kind, facts.kinds[index]!, links.cure));
  const evidence = new Map([
    ['overlaps.csv', writeOverlaps(compared.map(({ tally }) => tally))],
    ...(compared.some(({ suspected }) => suspected.length > 0)
      ? ([['suspected.csv', writeSuspected(compared)]] as const)
      : []),
    ...links.evidence,
    ...near.evidence,
  ]);
  return { judgements: [...judgements, ...links.judgements, ...near.judgements, ...captured], compared, evidence };
}

/** All kinds that are compared: in the order of the facts. */
function kindsOf({ sample, entities, content }: IndependenceRequest): EntityKind[] {
  return [
    { kind: 'sample', columns: [sample] },
    ...entities,
    ...(content === undefined ? [] : [{ kind: 'content', columns: [content] }]),
  ];
}

function compareKind({ facts, missing }: IndependenceRequest, kind: EntityKind): ComparedKind {
  const known = facts.kinds.find((one) => one.kind === kind.kind)!;
  const tally = tallyKind(kind, known, facts.suspects, missing);
  return { tally, overlaps: findOverlaps(tally), suspected: findSuspected(tally) };
}

function judgeKind(
  { facts, rules }: IndependenceRequest,
  compared: ComparedKind,
  known: KindFacts,
  cure: Cure,
): Judgement {
  // Of kinds with few entities the rows are not known one by one.
  const shownCure = known.few === undefined ? cure : cureOf(compared.tally, facts.rows);
  const { kind } = compared.tally;
  const rule: IndependenceRule = rules.byKind.get(kind) ?? { rule: 'disjoint' };
  const findings: Finding[] = [
    ...(kind === 'sample' ? judgeSplitSizes(facts.rows) : []),
    ...compared.overlaps.map((overlap) => overlapFinding(compared, shownCure, overlap, rule, rules)),
    ...suspectedFindings(compared, rule, rules),
    ...malformedFindings(facts.malformed, kind),
    ...emptyIdFindings(known, rule, rules),
    ...duplicateFindings(compared),
    ...idFormFindings(facts, kind),
  ];
  const shared = rule.rule === 'shared';
  return {
    check: `independence/${kind}`,
    findings: findings.filter((finding) => !isIgnored(finding, rule, rules)),
    clean: shared ? `The policy allows splits to share this kind: ${rule.reason}` : cleanSentence(rule, known),
    ...(shared ? { declared: true } : {}),
    // External validation (GMLP 4): what the test set is from was never seen.
    ...(rule.rule === 'unseen' ? { standsFor: 'independence/external' } : {}),
  };
}

function cleanSentence({ rule }: IndependenceRule, { kind, entities }: KindFacts): string {
  if (rule === 'unseen')
    return `External validation: no ${kind} of the test set is in another split (${formatCount(entities)} compared)`;
  return `No ${kind} is in two splits (${formatCount(entities)} compared)`;
}

function judgeSplitSizes(rows: IndependenceFacts['rows']): Finding[] {
  const findings: Finding[] = [];
  if (rows.train === 0) findings.push({ code: 'independence/no-training-rows', severity: 'block', args: {} });
  if (rows.test === 0) findings.push({ code: 'independence/no-test-rows', severity: 'block', args: {} });
  return findings;
}

function overlapFinding(
  { tally }: ComparedKind,
  shownCure: Cure,
  overlap: Overlap,
  rule: IndependenceRule,
  rules: IndependenceRules,
): Finding {
  const reason = reasonOf(overlap, rule);
  const { kind } = tally;
  return {
    code: 'independence/overlap',
    severity: reason === undefined ? severityOf(overlap, rules) : 'note',
    args: {
      kind,
      between: overlap.between,
      entities: overlap.entities,
      samples: overlap.samples,
      ...(reason === undefined ? {} : { reason }),
      ...(reason !== undefined || !overlap.between.includes('test') ? {} : shownCure),
    },
  };
}

/** Why the policy allows an overlap, or undefined where it does not. */
function reasonOf({ between }: Overlap, rule: IndependenceRule): string | undefined {
  if (rule.rule === 'shared') return rule.reason;
  return rule.rule === 'unseen' && !between.includes('test') ? 'only the test set has to be from elsewhere' : undefined;
}

/** Beyond this share of a split, a new split loses fewer samples than taking rows out. */
const largestLoss = 0.5;

/** What it costs to keep the test set as it is, and what it costs to keep the other splits. */
function cureOf({ counts }: KindTally, rows: Record<Split, number>): Cure {
  const keepTest = { train: 0, validation: 0 };
  const keepTrain = { test: 0 };
  for (let entity = 0; entity < counts.length; entity += 3) {
    const [train, validation, test] = [counts[entity]!, counts[entity + 1]!, counts[entity + 2]!];
    if (test === 0 || train + validation === 0) continue;
    keepTest.train += train;
    keepTest.validation += validation;
    keepTrain.test += test;
  }
  const isTooMuch = keepTest.train > largestLoss * rows.train || keepTest.validation > largestLoss * rows.validation;
  return { keepTest, keepTrain, recommended: isTooMuch ? 'new-split' : 'keep-test' };
}

function severityOf({ between }: Pick<Overlap, 'between'>, { trainValidation }: IndependenceRules): Severity {
  if (between.includes('test')) return 'block';
  return trainValidation === 'block' ? 'block' : 'warn';
}

/** Training and validation may share what the policy ignores, and what only the test set has to be new in. */
function isIgnored(finding: Finding, { rule }: IndependenceRule, { trainValidation }: IndependenceRules): boolean {
  if (finding.severity === 'note') return false;
  if (finding.code !== 'independence/overlap' && finding.code !== 'independence/suspected') return false;
  return (trainValidation === 'ignore' || rule === 'unseen') && !finding.args.between.includes('test');
}

function suspectedFindings(
  { tally, suspected }: ComparedKind,
  rule: IndependenceRule,
  rules: IndependenceRules,
): Finding[] {
  if (rule.rule === 'shared') return [];
  return countSuspected(tally, suspected).map(({ between, entities, samples }) => ({
    code: 'independence/suspected',
    severity: rules.suspected === 'warn' ? 'warn' : severityOf({ between }, rules),
    args: { kind: tally.kind, between, entities, samples },
  }));
}

function emptyIdFindings({ kind, empty }: KindFacts, { rule }: IndependenceRule, rules: IndependenceRules): Finding[] {
  const samples = Object.fromEntries(Object.entries(empty).filter(([, count]) => count > 0)) as Partial<
    Record<Split, number>
  >;
  if (Object.keys(samples).length === 0) return [];
  const matters = rule !== 'shared' && empty.test > 0;
  const severity = matters ? rules.emptyIds : rule !== 'shared' ? 'warn' : 'note';
  return [{ code: 'independence/empty-ids', severity, args: { kind, samples } }];
}

/** A sample id twice within `test` is refused when the manifest is read; elsewhere it is a warning. */
function duplicateFindings({ tally }: ComparedKind): Finding[] {
  const { kind } = tally;
  if (kind !== 'sample' && kind !== 'content') return [];
  const splits: readonly Split[] = kind === 'sample' ? ['train', 'validation'] : ['test'];
  return splits.flatMap((split): Finding[] => {
    const repeated = countRepeated(tally, split);
    if (repeated.entities === 0) return [];
    return [{ code: 'independence/duplicate', severity: 'warn', args: { kind, split, ...repeated } }];
  });
}

function idFormFindings({ idSamples }: IndependenceFacts, kind: string): Finding[] {
  if (kind === 'content') return [];
  const mismatch = findIdFormMismatch(idSamples.filter((one) => one.kind === kind));
  if (mismatch === undefined) return [];
  return [{ code: 'independence/id-form', severity: 'warn', args: { kind, ...mismatch } }];
}

/** Rows of an overlap's later split, one for each shared entity, by place. */
export function placesOfOverlap({ tally }: ComparedKind, [one, other]: readonly [Split, Split], most: number) {
  const places = [];
  for (let entity = 0; entity < tally.size && places.length < most; entity += 1) {
    const isIn = (split: Split) => tally.counts[3 * entity + splitNumber[split]]! > 0;
    if (isIn(one) && isIn(other)) places.push(tally.place(entity, other));
  }
  return places;
}

/** The independence checks: what the splits share, kind by kind. */
import type { EntityKind, IndependenceRule, IndependenceRules } from '../policy/policy.ts';
import type { Judgement } from '../result/judgement.ts';
import type { Finding, Severity, Split } from '../result/schema.ts';
import type { Manifest } from '../tables/manifest.ts';
import { type Entities, numberEntities } from './entities.ts';
import { findMalformedIds } from './malformedIds.ts';
import { countRepeated, findOverlaps, type Overlap, type Tally, tallyEntities } from './overlap.ts';

export interface IndependenceRequest {
  manifest: Manifest;
  entities: readonly EntityKind[];
  /** Column of content hashes. */
  content?: string;
  rules: IndependenceRules;
}

/** One kind with its entities counted: what the judgement and the evidence are made from. */
export interface ComparedKind {
  entities: Entities;
  tally: Tally;
  overlaps: readonly Overlap[];
}

/**
 * Judges the sample id, every declared entity kind and the content hash.
 *
 * @returns a judgement for each check `independence/KIND`, and the compared kinds for the evidence
 */
export function judgeIndependence(request: IndependenceRequest): { judgements: Judgement[]; compared: ComparedKind[] } {
  const { manifest, entities, content } = request;
  const kinds = [
    { kind: 'sample', columns: [manifest.sample.name] },
    ...entities,
    ...(content === undefined ? [] : [{ kind: 'content', columns: [content] }]),
  ];
  const compared = kinds.map((kind) => compareKind(manifest, kind));
  return { judgements: compared.map((kind) => judgeKind(request, kind)), compared };
}

function compareKind(manifest: Manifest, { kind, columns }: EntityKind): ComparedKind {
  const named = columns.map((name) => manifest.table.column(name));
  const entities = numberEntities(kind, named, manifest.missing);
  const tally = tallyEntities(manifest, entities);
  return { entities, tally, overlaps: findOverlaps(tally) };
}

function judgeKind({ manifest, rules }: IndependenceRequest, compared: ComparedKind): Judgement {
  const { kind, columns } = compared.entities;
  const rule: IndependenceRule = rules.byKind.get(kind) ?? { rule: 'disjoint' };
  const findings: Finding[] = [
    ...(kind === 'sample' ? judgeSplitSizes(manifest) : []),
    ...compared.overlaps.map((overlap) => overlapFinding(kind, overlap, rule, rules)),
    ...columns.flatMap((column) => findMalformedIds(manifest, kind, column)),
    ...emptyIdFindings(compared, rule, rules),
    ...duplicateFindings(compared),
  ];
  const shared = rule.rule === 'shared';
  return {
    check: `independence/${kind}`,
    findings: findings.filter((finding) => !isIgnored(finding, rules)),
    clean: shared ? `The policy allows splits to share this kind: ${rule.reason}` : cleanSentence(compared),
    ...(shared ? { declared: true } : {}),
  };
}

function cleanSentence({ entities, tally }: ComparedKind): string {
  let present = 0;
  for (let cell = 0; cell < tally.counts.length; cell += 3) {
    if (tally.counts[cell]! + tally.counts[cell + 1]! + tally.counts[cell + 2]! > 0) present += 1;
  }
  return `No ${entities.kind} is in two splits (${present} compared)`;
}

function judgeSplitSizes({ rows }: Manifest): Finding[] {
  const findings: Finding[] = [];
  if (rows.train.length === 0) findings.push({ code: 'independence/no-training-rows', severity: 'block', args: {} });
  if (rows.test.length === 0) findings.push({ code: 'independence/no-test-rows', severity: 'block', args: {} });
  return findings;
}

function overlapFinding(kind: string, overlap: Overlap, rule: IndependenceRule, rules: IndependenceRules): Finding {
  const shared = rule.rule === 'shared';
  return {
    code: 'independence/overlap',
    severity: shared ? 'note' : severityOf(overlap, rules),
    args: {
      kind,
      between: overlap.between,
      entities: overlap.entities,
      samples: overlap.samples,
      ...(shared ? { reason: rule.reason } : {}),
    },
  };
}

function severityOf({ between }: Overlap, { trainValidation }: IndependenceRules): Severity {
  if (between.includes('test')) return 'block';
  return trainValidation === 'block' ? 'block' : 'warn';
}

function isIgnored(finding: Finding, { trainValidation }: IndependenceRules): boolean {
  return (
    trainValidation === 'ignore' &&
    finding.code === 'independence/overlap' &&
    finding.severity !== 'note' &&
    !finding.args.between.includes('test')
  );
}

function emptyIdFindings(
  { entities, tally }: ComparedKind,
  rule: IndependenceRule,
  rules: IndependenceRules,
): Finding[] {
  const { empty } = tally;
  const samples = Object.fromEntries(Object.entries(empty).filter(([, count]) => count > 0)) as Partial<
    Record<Split, number>
  >;
  if (Object.keys(samples).length === 0) return [];
  const matters = rule.rule === 'disjoint' && empty.test > 0;
  const severity = matters ? rules.emptyIds : rule.rule === 'disjoint' ? 'warn' : 'note';
  return [{ code: 'independence/empty-ids', severity, args: { kind: entities.kind, samples } }];
}

/** A sample id twice within `test` is refused when the manifest is read; elsewhere it is a warning. */
function duplicateFindings({ entities, tally }: ComparedKind): Finding[] {
  const { kind } = entities;
  if (kind !== 'sample' && kind !== 'content') return [];
  const splits: readonly Split[] = kind === 'sample' ? ['train', 'validation'] : ['test'];
  return splits.flatMap((split): Finding[] => {
    const repeated = countRepeated(tally, split);
    if (repeated.entities === 0) return [];
    return [{ code: 'independence/duplicate', severity: 'warn', args: { kind, split, ...repeated } }];
  });
}

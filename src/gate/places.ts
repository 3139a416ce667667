/**
 * Lines that findings point at, for annotations. They are kept apart from the report, whose findings name counts, and
 * hold line numbers alone: what stands on the line does not leave the repository.
 */
import type { JudgedCriterion } from '../acceptance/criteria.ts';
import { type ComparedKind, placesOfOverlap } from '../independence/judge.ts';
import type { Judgement } from '../result/judgement.ts';
import type { Placed } from '../result/run.ts';
import type { Finding } from '../result/schema.ts';

/** Lines of each overlap: the first of its entities, in the later of the two splits. */
const mostLines = 20;

export function placeOverlaps(compared: readonly ComparedKind[], judgements: readonly Judgement[]): Placed[] {
  return compared.flatMap((kind) =>
    kind.overlaps.flatMap(({ between }) => {
      const found = findFinding(judgements, (finding) => isOverlap(finding, kind.tally.kind, between));
      if (found === undefined || found.finding.severity === 'note') return [];
      return placesOfOverlap(kind, between, mostLines).map((place) => ({ ...found, place }));
    }),
  );
}

function isOverlap(finding: Finding, kind: string, between: readonly string[]): boolean {
  return (
    finding.code === 'independence/overlap' &&
    finding.args.kind === kind &&
    finding.args.between.join() === between.join()
  );
}

/** The line of the policy on which each criterion that is not met stands. */
export function placeCriteria(file: string, judged: readonly JudgedCriterion[], judgement: Judgement): Placed[] {
  return judgement.findings.flatMap((finding) => {
    if (finding.code !== 'performance/criterion') return [];
    const { metric, bound, subgroup } = finding.args;
    const one = judged.find(
      ({ criterion, ...other }) =>
        criterion.metric === metric && criterion.bound === bound && other.subgroup === subgroup,
    );
    const line = one?.criterion.line;
    return line === undefined ? [] : [{ check: judgement.check, finding, place: { file, line } }];
  });
}

function findFinding(
  judgements: readonly Judgement[],
  fits: (finding: Finding) => boolean,
): { check: string; finding: Finding } | undefined {
  for (const { check, findings } of judgements) {
    const finding = findings.find(fits);
    if (finding !== undefined) return { check, finding };
  }
  return undefined;
}

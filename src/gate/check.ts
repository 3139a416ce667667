/** The gate: read → evaluate → judge. It reads like a table of contents; publishing is up to the caller. */
import { judgeCriteria, judgePerformance, judgeSizes } from '../acceptance/criteria.ts';
import { evaluateGroups } from '../acceptance/groups.ts';
import { judgeNoDecrease } from '../acceptance/noDecrease.ts';
import { writeOverlaps } from '../independence/evidence.ts';
import { type ComparedKind, judgeIndependence } from '../independence/judge.ts';
import type { Policy } from '../policy/policy.ts';
import type { GateResult } from '../result/run.ts';
import type { Manifest } from '../tables/manifest.ts';
import { assembleResult } from './assemble.ts';
import { Board } from './board.ts';
import { type ApprovedLock, judgeCustody, readApprovedLock } from './custodySteps.ts';
import { hasProbabilities, obtainOutcomes } from './evaluationSteps.ts';
import { openManifest } from './inputs.ts';
import { judgeModel } from './modelSteps.ts';
import { noParts, type Parts } from './parts.ts';
import { judgePersonnel, type PeopleFacts } from './peopleSteps.ts';
import { placeCriteria, placeOverlaps } from './places.ts';
import { type Rules, readRules } from './rules.ts';
import { openSides, type Sides, type SidesRequest } from './sides.ts';
import {
  findIgnoredClusters,
  judgeExclusions,
  judgeGenerated,
  judgeManifest,
  judgeMetrics,
  judgeSubgroups,
} from './testDataChecks.ts';
import { judgeOnce, type LedgerFacts } from './useSteps.ts';

export interface CheckRequest extends SidesRequest, PeopleFacts, LedgerFacts {}

/**
 * Judges a model by its policy.
 *
 * Never throws for bad input: what cannot be used is a refused check in the report, and the checks that
 * need it are not run. Anything thrown is a bug.
 */
export async function check(request: CheckRequest): Promise<GateResult> {
  const board = new Board();
  const sides = await board.attempt('policy/valid', () => openSides(request));
  if (sides === undefined) return assembleResult(board, noParts(request.policyFile), {});
  const parts = noParts(sides.policyPath);
  parts.prefix = sides.git?.prefix ?? '';
  try {
    const rules = await board.attempt('policy/valid', () => readRules(sides));
    parts.rules = rules;
    if (rules === undefined) return assembleResult(board, parts, sides.commits);
    board.post({ check: 'policy/valid', findings: [], clean: 'The policy is valid' });
    if (rules.task !== 'evaluate') {
      board.post(rules.judgement);
      return assembleResult(board, parts, sides.commits);
    }
    return await evaluateInLedger(board, request, sides, rules, parts);
  } finally {
    sides.close();
  }
}

/** Judges the model between the two lines that the ledger gets for it; without a ledger, just so. */
async function evaluateInLedger(
  board: Board,
  request: CheckRequest,
  sides: Sides,
  rules: Rules,
  parts: Parts,
): Promise<GateResult> {
  parts.model = await board.attempt('scope/static', () => judgeModel(board, sides, rules.policy));
  const lock = await readApprovedLock(board, rules);
  const assemble = () => assembleResult(board, parts, sides.commits);
  const judgePeople = (firstUse?: string) => judgePersonnel(board, request, sides, rules, firstUse);
  return judgeOnce(board, { facts: request, sides, rules, parts, lock, judgePeople, assemble }, () =>
    evaluate(board, sides, rules, parts, lock),
  );
}

async function evaluate(
  board: Board,
  sides: Sides,
  { policy }: Rules,
  parts: Parts,
  lock: ApprovedLock | undefined,
): Promise<void> {
  const manifest = await board.attempt('data/manifest', () => openManifest(sides.proposed, policy));
  if (manifest === undefined) return;
  parts.manifest = manifest;
  board.post(await judgeManifest(manifest, policy, sides));
  const compared = compareSplits(board, parts, manifest, policy);
  parts.testSet = judgeCustody(board, policy, manifest, lock);
  board.post(judgeExclusions(manifest, policy));
  await board.tryPost('test-data/generated', () => judgeGenerated(manifest, policy));
  await judgeResults(board, sides, parts, manifest, policy, compared);
}

/** `independence/…` */
function compareSplits(board: Board, parts: Parts, manifest: Manifest, policy: Policy): readonly ComparedKind[] {
  const { entities, content } = policy.data.columns;
  const { judgements, compared } = judgeIndependence({
    manifest,
    entities,
    ...(content === undefined ? {} : { content }),
    rules: policy.independence,
  });
  board.post(...judgements);
  parts.places.push(...placeOverlaps(manifest, compared, judgements));
  parts.evidence.set('overlaps.csv', writeOverlaps(manifest, compared));
  return compared;
}

/** Everything that needs the model's predictions. */
async function judgeResults(
  board: Board,
  sides: Sides,
  parts: Parts,
  manifest: Manifest,
  policy: Policy,
  compared: readonly ComparedKind[],
): Promise<void> {
  const outcomes = await obtainOutcomes(board, sides.proposed, parts, manifest, policy);
  if (outcomes === undefined) return;
  const groups = await board.attempt('subgroups/defined', () =>
    evaluateGroups(manifest, outcomes, policy, hasProbabilities(policy)),
  );
  if (groups === undefined) return;
  const { acceptance } = policy;
  const criteria = judgeCriteria(groups, acceptance);
  const baseline = judgeNoDecrease(policy, groups, criteria);
  const performance = judgePerformance(criteria);
  parts.places.push(...placeCriteria(parts.policyPath, criteria, performance));
  board.post(
    judgeSubgroups(manifest, policy, groups),
    judgeMetrics(policy),
    judgeSizes(criteria, acceptance, findIgnoredClusters(manifest, policy, compared)),
    performance,
    ...baseline.judgements,
  );
  Object.assign(parts, { groups, criteria, comparisons: baseline.comparisons } satisfies Partial<Parts>);
}

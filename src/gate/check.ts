/** The gate: read → evaluate → judge. It reads like a table of contents; publishing is up to the caller. */

import { createHash } from 'node:crypto';
import { contrastSubgroups } from '../acceptance/contrasts.ts';
import { judgeCriteria, judgePerformance } from '../acceptance/criteria.ts';
import { judgeFit } from '../acceptance/fit.ts';
import { evaluateGroups, listGroups } from '../acceptance/groups.ts';
import { judgeNoDecrease } from '../acceptance/noDecrease.ts';
import { isProbabilityRule } from '../evaluation/decision.ts';
import { decisionRule } from '../evaluation/predictions.ts';
import type { IndependenceFacts } from '../independence/facts.ts';
import { judgeIndependence } from '../independence/judge.ts';
import type { Policy } from '../policy/policy.ts';
import type { Progress } from '../result/progress.ts';
import type { GateResult } from '../result/run.ts';
import { assembleResult } from './assemble.ts';
import { Board } from './board.ts';
import { type ApprovedLock, judgeCustody, readApprovedLock } from './custodySteps.ts';
import { type EvaluationContext, obtainOutcomes } from './evaluationSteps.ts';
import { openManifest } from './inputs.ts';
import { judgeModel } from './modelSteps.ts';
import { noParts, type Parts } from './parts.ts';
import { judgePersonnel, type PeopleFacts } from './peopleSteps.ts';
import { placeCriteria, placeOverlaps } from './places.ts';
import { type CommandFacts, prepareEvaluation, type Ready } from './preparation.ts';
import { evaluateReleased } from './releasedSteps.ts';
import { type Rules, readRules } from './rules.ts';
import { openSides, type Sides, type SidesRequest } from './sides.ts';
import { judgeTestSetSize } from './sizeSteps.ts';
import { judgeExclusions, judgeGenerated, judgeManifest, judgeMetrics, judgeSubgroups } from './testDataChecks.ts';
import { judgeOnce, type LedgerFacts } from './useSteps.ts';

export interface CheckRequest extends SidesRequest, PeopleFacts, LedgerFacts, CommandFacts {
  /** Is told how far the reading of the manifest is. */
  onProgress?(progress: Progress): void;
}

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
  const model = await board.attempt('scope/static', () => judgeModel(board, sides, rules.policy));
  parts.model = model?.sha256;
  const lock = await readApprovedLock(board, rules);
  const ready = await prepareEvaluation(board, rules, model, request, sides.git !== undefined);
  const assemble = () => assembleResult(board, parts, sides.commits);
  const judgePeople = (firstUse?: string) => judgePersonnel(board, request, sides, rules, firstUse);
  const recorded = { facts: request, sides, rules, parts, lock, isReady: ready !== undefined, judgePeople, assemble };
  try {
    return await judgeOnce(board, recorded, (policy) =>
      evaluate({ board, sides, rules: { ...rules, policy }, parts, facts: request }, ready, lock),
    );
  } finally {
    if (ready?.by === 'onnx') ready.run.close();
  }
}

/** The same test set and the same rules give the same draws of a bootstrap. */
function drawSeed(testSet = '', policy: string): string {
  return createHash('sha256').update(`${testSet} ${policy}`).digest('hex');
}

type Setting = Omit<EvaluationContext, 'manifest' | 'ready'> & { facts: CheckRequest };

async function evaluate(setting: Setting, ready: Ready | undefined, lock: ApprovedLock | undefined): Promise<void> {
  const { board, sides, parts } = setting;
  const { policy } = setting.rules;
  const keeps = ['test', ...policy.evaluation.also] as const;
  const opened = await board.attempt('data/manifest', () =>
    openManifest(sides.proposed, policy, keeps, setting.facts.onProgress),
  );
  if (opened === undefined) return;
  const { manifest, facts } = opened;
  parts.manifest = manifest;
  board.post(await judgeManifest(manifest, policy, sides));
  compareSplits(board, parts, facts, policy);
  parts.testSet = judgeCustody(board, policy, manifest, lock);
  board.post(judgeExclusions(manifest, policy));
  await board.tryPost('test-data/generated', () => judgeGenerated(manifest, policy));
  judgeTestSetSize(board, parts, manifest, policy);
  if (ready !== undefined) await judgeResults({ ...setting, manifest, ready });
}

/** `independence/…` */
function compareSplits(board: Board, parts: Parts, facts: IndependenceFacts, policy: Policy): void {
  const { sample, entities, content } = policy.data.columns;
  const { judgements, compared, evidence } = judgeIndependence({
    facts,
    sample,
    entities,
    ...(content === undefined ? {} : { content }),
    rules: policy.independence,
    missing: policy.data.missing,
  });
  board.post(...judgements);
  parts.places.push(...placeOverlaps(compared, judgements));
  for (const [name, text] of evidence) parts.evidence.set(name, text);
}

/** Everything that needs the model's predictions. */
async function judgeResults(context: EvaluationContext): Promise<void> {
  const { board, parts, manifest } = context;
  const { policy } = context.rules;
  const outcomes = await obtainOutcomes(context);
  if (outcomes === undefined) return;
  const groups = await board.attempt('subgroups/defined', () =>
    evaluateGroups(manifest, outcomes.test, policy, {
      probabilities: isProbabilityRule(decisionRule(policy)),
      seed: drawSeed(parts.testSet, context.rules.sha256),
    }),
  );
  if (groups === undefined) return;
  const { acceptance } = policy;
  const criteria = judgeCriteria(groups, acceptance);
  const baseline = judgeNoDecrease(policy, groups, criteria, await evaluateReleased(context, outcomes.test));
  const fit = judgeFit(policy, outcomes.test, outcomes.others);
  const performance = judgePerformance(criteria);
  parts.places.push(...placeCriteria(parts.policyPath, criteria, performance));
  board.post(
    judgeSubgroups(manifest, policy, groups),
    judgeMetrics(policy),
    performance,
    ...baseline.judgements,
    ...(board.has('performance/fit') ? [] : [fit.judgement]),
  );
  const { comparisons } = baseline;
  const contrasts =
    policy.subgroups.length === 0 ? [] : contrastSubgroups(policy, outcomes.test, listGroups(manifest, policy));
  Object.assign(parts, { groups, criteria, comparisons, gaps: fit.gaps, contrasts } satisfies Partial<Parts>);
}

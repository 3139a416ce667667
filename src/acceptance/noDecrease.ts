/** `criteria/no-decrease` and `performance/no-decrease`: criteria and model against process and released model. */
import type { BaselineResult, NoDecrease, Policy } from '../policy/policy.ts';
import type { Judgement } from '../result/judgement.ts';
import type { Comparison, Finding, FindingOf } from '../result/schema.ts';
import type { JudgedCriterion } from './criteria.ts';
import type { EvaluatedGroup } from './groups.ts';
import { compareWithReleased, type ReleasedModel } from './released.ts';
import { compareWithProcess } from './replacedProcess.ts';

/** What is compared, and the findings of the two checks. */
export interface BaselineJudgement {
  comparisons: Comparison[];
  judgements: Judgement[];
}

/** The released model's outcomes, or why there are none. */
export type Released = ReleasedModel | FindingOf<'performance/no-released-model'>;

/**
 * Compares with the replaced process and the released model as the policy asks.
 *
 * @param released absent where the policy does not ask for it; where it does, the check then counts as not run
 */
export function judgeNoDecrease(
  policy: Policy,
  groups: readonly EvaluatedGroup[],
  judged: readonly JudgedCriterion[],
  released?: Released,
): BaselineJudgement {
  const { results } = policy.baseline ?? {};
  const entries = policy.noDecrease ?? criterionModeForAll(judged);
  const ofProcess = results === undefined ? [] : entries.filter(({ against }) => against === 'process');
  const ofReleased = entries.filter(({ against }) => against === 'released-model');
  const ofCriteria = ofProcess.filter(({ mode }) => mode === 'criterion');
  const ofModel = ofProcess.filter(({ mode }) => mode !== 'criterion');
  const facts = { policy, groups, judged };
  const [criteria, model] = [compareWithProcess(ofCriteria, facts), compareWithProcess(ofModel, facts)];
  const pairs = judgeReleased(ofReleased, policy, released);
  return {
    comparisons: [...criteria.comparisons, ...model.comparisons, ...pairs.comparisons],
    judgements: [
      results === undefined
        ? notDeclared('criteria')
        : {
            check: 'criteria/no-decrease',
            findings: [...criteria.findings, ...statedRates(results), ...notCompared(ofCriteria, judged)],
            clean: 'Each criterion asks for at least what the replaced process is known to do',
          },
      ofModel.length === 0 && ofReleased.length === 0
        ? notDeclared('performance')
        : {
            check: 'performance/no-decrease',
            findings: [...model.findings, ...pairs.findings],
            clean: keepsUpText(ofModel.length > 0, ofReleased.length > 0),
            ...pairs.notRun,
          },
    ],
  };
}

/** `The model keeps up with the replaced process and the released model` */
function keepsUpText(withProcess: boolean, withReleased: boolean): string {
  const names = [...(withProcess ? ['the replaced process'] : []), ...(withReleased ? ['the released model'] : [])];
  return `The model keeps up with ${names.join(' and ')}`;
}

interface ReleasedEntries {
  comparisons: Comparison[];
  findings: Finding[];
  notRun?: Pick<Judgement, 'notRun' | 'required'>;
}

function judgeReleased(
  entries: readonly NoDecrease[],
  policy: Policy,
  released: Released | undefined,
): ReleasedEntries {
  if (entries.length === 0) return { comparisons: [], findings: [] };
  if (released === undefined) {
    const notRun = { notRun: 'The released model was not evaluated', required: true };
    return { comparisons: [], findings: [], notRun };
  }
  if ('code' in released) return { comparisons: [], findings: [released] };
  return compareWithReleased(entries, released, policy);
}

function notDeclared(family: 'criteria' | 'performance'): Judgement {
  const reason =
    family === 'criteria' ? 'The policy declares no baseline' : 'The policy declares no comparison of the model';
  return { check: `${family}/no-decrease`, findings: [], clean: reason, notApplicable: reason };
}

/** With a baseline and no `no-decrease` block, every criterion is compared. */
function criterionModeForAll(judged: readonly JudgedCriterion[]): NoDecrease[] {
  const metrics = [...new Set(judged.map(({ criterion }) => criterion.metric))];
  return metrics.map((metric) => ({ metric, against: 'process', mode: 'criterion', scope: { over: 'all' } }));
}

function notCompared(entries: readonly NoDecrease[], judged: readonly JudgedCriterion[]): Finding[] {
  const named = new Set(entries.map(({ metric }) => metric));
  const metrics = [...new Set(judged.map(({ criterion }) => criterion.metric))].filter((metric) => !named.has(metric));
  return metrics.length === 0 ? [] : [{ code: 'criteria/not-compared', severity: 'warn', args: { metrics } }];
}

/** How sure a value is that is stated without counts, nobody knows. */
function statedRates(results: readonly BaselineResult[]): Finding[] {
  const metrics = [...new Set(results.filter(({ counts }) => counts === undefined).map(({ metric }) => metric))];
  return metrics.length === 0 ? [] : [{ code: 'criteria/stated-rate', severity: 'warn', args: { metrics } }];
}

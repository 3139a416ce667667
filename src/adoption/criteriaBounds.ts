/** Bounds as a person writes them: what a policy would refuse is refused at once. */
import { metricsOf } from '../metrics/catalogue.ts';
import type { ClassTask } from '../metrics/task.ts';
import { readPolicy } from '../policy/readPolicy.ts';
import { nearestName } from '../result/nearestName.ts';
import { refusalsOf } from '../result/refusal.ts';
import { parseDecimal } from '../tables/decimal.ts';
import { criterionText, pairBounds } from './criterionText.ts';
import type { DraftCriterion } from './draft.ts';
import { refuseUsage } from './refuseUsage.ts';
import type { ChosenTask } from './taskSteps.ts';
import { yamlList } from './yamlScalar.ts';

export interface GivenBound {
  key: DraftCriterion['key'];
  /** `METRIC=VALUE` */
  text: string;
}

/** What is judged: the task, and the column of the label for messages. */
export interface JudgedTask {
  task: ChosenTask;
  label: string;
}

/**
 * @param judged absent where the task is not known yet: then only the form is looked at
 * @throws Refusal `command/usage`
 */
export function readBounds(given: readonly GivenBound[], judged: JudgedTask | undefined): readonly DraftCriterion[] {
  const criteria = given.map((bound) => readBound(bound, judged?.task));
  if (judged === undefined) return criteria;
  for (const bounds of pairBounds(criteria)) {
    refuseUnknown(bounds, judged);
    refuseUseless(bounds, judged.task);
  }
  return criteria;
}

function readBound({ key, text }: GivenBound, task: ChosenTask | undefined): DraftCriterion {
  const [, metric, value] = /^([a-z][a-z0-9.@-]*(?::.+)?)=([^=]+)$/.exec(text) ?? [];
  if (metric !== undefined && value !== undefined && parseDecimal(value) !== undefined) return { metric, key, value };
  const isFraction = task?.task !== 'regression';
  const example = isFraction ? (key === 'at-least' ? 'sensitivity' : 'brier-score') : 'mae';
  throw refuseUsage(
    `--${key} is not METRIC=VALUE with a plain number`,
    `Write it like --${key} ${example}=VALUE, ${isFraction ? 'a fraction and not per cent' : 'in the unit of the label'}.`,
  );
}

/** Of several classes the policy’s own message would list every class. */
function refuseUnknown([bound]: readonly DraftCriterion[], { task, label }: JudgedTask): void {
  if (bound === undefined || task.task === 'binary' || task.task === 'regression') return;
  const { metric, key } = bound;
  if (metricsOf(task).has(metric)) return;
  if (/^(recall|precision):/.test(metric)) {
    throw refuseUsage(
      `--${key} names a class that the column ${label} does not have`,
      'Write it exactly as the column does, such as recall:CLASS.',
    );
  }
  const names = namesOfMetrics(task);
  const nearest = nearestName(metric, names);
  throw refuseUsage(
    `${metric} is no metric of several classes`,
    nearest === undefined ? `There are ${names.join(', ')}.` : `Did you mean \`${nearest}\`?`,
  );
}

/** Those that a criterion can name, with CLASS for each class. */
function namesOfMetrics({ task }: ClassTask): string[] {
  return [...metricsOf({ task, classes: ['CLASS'] })]
    .filter(([, { needsUndecided, reportOnly }]) => !needsUndecided && reportOnly !== true)
    .map(([name]) => name);
}

/** A policy of one criterion: what a policy refuses is refused here, before anything else is asked. */
function refuseUseless(bounds: readonly DraftCriterion[], task: ChosenTask): void {
  const policy = [
    'version: 1',
    `model: { path: m, ${modelText(task)} }`,
    'data: { manifest: m.csv, columns: { sample: s, split: t, label: l } }',
    `evaluation: { predictions: { path: p.csv, columns: { sample: s, ${task.task === 'binary' ? 'score' : 'predicted'}: p } } }`,
    `acceptance: { criteria: [${criterionText(bounds)}] }`,
  ];
  try {
    readPolicy(Buffer.from(policy.join('\n')), '');
  } catch (thrown) {
    const [{ problem, cure } = { problem: '', cure: '' }] = refusalsOf(thrown);
    throw refuseUsage(`${bounds[0]?.metric} ${problem}`, cure);
  }
}

/** Of two classes neither name matters, and which is positive may not be known yet. */
function modelText(task: ChosenTask): string {
  if (task.task === 'binary') return 'task: binary, classes: [a, b], positive: a';
  return task.task === 'regression' ? 'task: regression' : `task: ${task.task}, classes: ${yamlList(task.classes)}`;
}

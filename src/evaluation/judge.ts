/** What the checks of the evaluation say: is every sample predicted, tied to the model, decided with a known threshold? */

import { metricsOf } from '../metrics/catalogue.ts';
import type { EvaluatedRows } from '../metrics/evaluatedRows.ts';
import type { Task } from '../metrics/task.ts';
import type { Policy } from '../policy/policy.ts';
import { assertNever } from '../result/assertNever.ts';
import type { Judgement } from '../result/judgement.ts';
import type { Finding } from '../result/schema.ts';
import type { Manifest } from '../tables/manifest.ts';
import { type Binding, differingParts } from './binding.ts';
import { defaultThreshold, undecidedCode } from './decision.ts';
import type { Labels } from './labels.ts';
import type { ModelResult } from './modelResult.ts';
import { decisionRule, type Predictions } from './predictions.ts';

const placesShown = 5;

/**
 * `evaluation/complete`: each test sample has exactly one outcome.
 *
 * @param result absent where the predictions come from a file
 */
export function judgeCompleteness(
  manifest: Manifest,
  predictions: Predictions,
  labels: Labels,
  evaluated: EvaluatedRows,
  result?: Pick<ModelResult, 'by' | 'findings'>,
): Judgement {
  const unlabelled = [...manifest.rows.test].filter((row) => labels.codes[row]! < 0);
  const places = (rows: readonly number[]) => rows.slice(0, placesShown).map((row) => manifest.table.placeOf(row));
  const findings: Finding[] = [];
  const { missingRows } = predictions;
  if (missingRows.length > 0) {
    const code = result?.by === 'onnx' ? 'evaluation/not-a-number' : 'evaluation/missing-predictions';
    findings.push({ code, severity: 'block', args: { samples: missingRows.length, places: places(missingRows) } });
  }
  if (unlabelled.length > 0) {
    const args = { samples: unlabelled.length, places: places(unlabelled) };
    findings.push({ code: 'evaluation/missing-labels', severity: 'block', args });
  }
  if (repeatsLabels(evaluated)) {
    findings.push({ code: 'evaluation/repeats-labels', severity: 'block', args: { samples: evaluated.rows.length } });
  }
  findings.push(...(result?.findings ?? []));
  return {
    check: 'evaluation/complete',
    findings,
    clean: `Each of the ${manifest.rows.test.length} test samples has one outcome`,
  };
}

/** A file that holds the labels as scores is what a forger would hand in. */
function repeatsLabels(evaluated: EvaluatedRows): boolean {
  if (evaluated.rows.length === 0) return false;
  switch (evaluated.kind) {
    case 'binary': {
      const { positive, score } = evaluated.samples;
      return score?.every((value, position) => value === positive[position]) ?? false;
    }
    case 'classes': {
      const { label, scores } = evaluated.samples;
      const width = (scores?.length ?? 0) / label.length;
      return scores?.every((value, at) => value === Number(at % width === label[Math.floor(at / width)])) ?? false;
    }
    case 'numbers': {
      const { label, predicted } = evaluated.samples;
      return predicted.every((value, position) => value === label[position]);
    }
    default:
      return assertNever(evaluated);
  }
}

/** `evaluation/bound`: the predictions come from this model and this test set. */
export function judgeBinding(
  path: string,
  binding: Binding | undefined,
  actual: Binding,
  required: boolean,
): Judgement {
  const clean = 'The predictions are tied to this model and this test set';
  if (binding === undefined) {
    const severity = required ? 'block' : 'warn';
    return { check: 'evaluation/bound', findings: [{ code: 'evaluation/unbound', severity, args: { path } }], clean };
  }
  const parts = differingParts(binding, actual);
  const findings: Finding[] =
    parts.length === 0 ? [] : [{ code: 'evaluation/binding-mismatch', severity: 'block', args: { path, parts } }];
  return { check: 'evaluation/bound', findings, clean };
}

/** `confidence/logged`: a score for each prediction is in the evidence. */
export function judgeConfidenceLog({ score, rows }: Predictions, { task }: Task): Judgement {
  if (task === 'regression') {
    const reason = `A regression gives no confidence; outcomes.csv holds the predictions of ${rows.length} test samples`;
    return { check: 'confidence/logged', findings: [], clean: reason, notApplicable: reason };
  }
  const findings: Finding[] = score === undefined ? [{ code: 'confidence/no-scores', severity: 'warn', args: {} }] : [];
  return {
    check: 'confidence/logged',
    findings,
    clean: `outcomes.csv holds the scores of ${rows.length} test samples`,
  };
}

/** `confidence/threshold`: the threshold is approved, and what is undecided is bounded. */
export function judgeThreshold(policy: Policy, { score, decision }: Predictions): Judgement {
  const rule = decisionRule(policy);
  if (rule.task === 'regression') {
    const reason = 'A regression decides nothing, so that there is no threshold';
    return { check: 'confidence/threshold', findings: [], clean: reason, notApplicable: reason };
  }
  const { threshold, undecided } = policy.evaluation;
  const findings: Finding[] = [];
  if (rule.task === 'binary' && threshold === undefined && score !== undefined) {
    findings.push({ code: 'confidence/default-threshold', severity: 'warn', args: { threshold: defaultThreshold } });
  }
  const count = decision.reduce((sum, one) => sum + (one === undecidedCode(rule) ? 1 : 0), 0);
  // Without a rule for it nothing may be left undecided: a file could drop its errors so.
  const atMost = undecided === undefined ? 0 : undecided.atMost;
  if (atMost !== undefined && decision.length > 0 && !(count / decision.length <= atMost)) {
    const args = { undecided: count, samples: decision.length, share: count / decision.length, atMost };
    findings.push({ code: 'confidence/undecided-share', severity: 'block', args });
  }
  const metrics = undecided !== undefined && atMost === undefined ? decidedOnlyMetrics(policy) : [];
  if (metrics.length > 0) findings.push({ code: 'confidence/decided-only', severity: 'warn', args: { metrics } });
  const band = undecided === undefined ? '' : `; ${count} of ${decision.length} samples are undecided`;
  const clean =
    rule.task === 'binary'
      ? `The threshold is ${threshold ?? defaultThreshold}${band}`
      : `The class with the largest probability is decided on${band}`;
  return { check: 'confidence/threshold', findings, clean };
}

/** Judged metrics that a model can improve by not deciding, where no criterion bounds the undecided. */
function decidedOnlyMetrics({ acceptance, task }: Policy): string[] {
  const judged = [...new Set(acceptance.criteria.map(({ metric }) => metric))];
  const isBounded = judged.some((metric) => metric === 'coverage' || metric.includes('@'));
  return isBounded ? [] : judged.filter((metric) => metricsOf(task).get(metric)?.decidedOnly === true);
}

/** `outcomes.csv`: each evaluated test sample with its label and what the model says of it, in the order of the manifest. */
import type { BinaryRows, ClassRows, EvaluatedRows, NumberRows } from '../metrics/evaluatedRows.ts';
import type { Manifest } from '../tables/manifest.ts';
import { writeCsv } from '../tables/writeCsv.ts';
import {
  type BinaryRule,
  type ClassRule,
  classOfDecision,
  type DecisionRule,
  decisions,
  isProbabilityRule,
  undecidedCode,
} from './decision.ts';

type Cell = string | number;

/** @param rule of the task that the samples belong to */
export function writeOutcomes(manifest: Manifest, evaluated: EvaluatedRows, rule: DecisionRule): string {
  const { columns, cellsOf } = tableOf(evaluated, rule);
  const { rows } = evaluated;
  const positions = [...rows.keys()].sort((one, other) => rows[one]! - rows[other]!);
  const idOf = (position: number) => manifest.sample.values[manifest.sample.codes[rows[position]!]!]!;
  return writeCsv(
    ['sample', ...columns],
    positions.map((position) => [idOf(position), ...cellsOf(position)]),
  );
}

interface OutcomeTable {
  columns: string[];
  cellsOf: (position: number) => Cell[];
}

function tableOf(evaluated: EvaluatedRows, rule: DecisionRule): OutcomeTable {
  if (evaluated.kind === 'binary' && rule.task === 'binary') return binaryTable(evaluated, rule);
  if (evaluated.kind === 'numbers') return numberTable(evaluated);
  if (evaluated.kind === 'classes' && (rule.task === 'multiclass' || rule.task === 'ordinal')) {
    return classTable(evaluated, rule);
  }
  throw new Error('samples are of another task than the rule');
}

const decisionNames = ['negative', 'positive', 'undecided'];

/** Score, decision, the class that it stands for, the confidence in it, and whether the sample is undecided. */
function binaryTable({ samples }: BinaryRows, rule: BinaryRule): OutcomeTable {
  return {
    columns: ['label', 'score', 'decision', 'class', 'confidence', 'undecided'],
    cellsOf: (position) => {
      const decision = samples.decision[position]!;
      const score = samples.score?.[position];
      return [
        samples.positive[position] === 1 ? 'positive' : 'negative',
        score ?? '',
        decisionNames[decision]!,
        classOfDecision(decision, rule),
        confidenceOf(score, decision, rule),
        decision === decisions.undecided ? 'true' : 'false',
      ];
    },
  };
}

/** The probability of the class that was decided on; empty where nothing was, or scores are no probabilities. */
function confidenceOf(score: number | undefined, decision: number, rule: BinaryRule): number | string {
  if (score === undefined || decision === decisions.undecided || !isProbabilityRule(rule)) return '';
  return decision === decisions.positive ? score : 1 - score;
}

/** Label, class that was decided on, its probability, whether the sample is undecided, and the probability of each class. */
function classTable({ samples }: ClassRows, rule: ClassRule): OutcomeTable {
  const { label, predicted, scores } = samples;
  const { classes } = rule;
  const width = classes.length;
  return {
    columns: [
      'label',
      'class',
      'confidence',
      'undecided',
      ...(scores === undefined ? [] : classes.map((name) => `probability:${name}`)),
    ],
    cellsOf: (position) => {
      const decision = predicted[position]!;
      const isUndecided = decision === undecidedCode(rule);
      const own = scores?.subarray(position * width, (position + 1) * width);
      return [
        classes[label[position]!]!,
        classOfDecision(decision, rule),
        isUndecided ? '' : (own?.[decision] ?? ''),
        isUndecided ? 'true' : 'false',
        ...(own ?? []),
      ];
    },
  };
}

function numberTable({ samples: { label, predicted } }: NumberRows): OutcomeTable {
  return {
    columns: ['label', 'predicted', 'error'],
    cellsOf: (position) => [label[position]!, predicted[position]!, predicted[position]! - label[position]!],
  };
}

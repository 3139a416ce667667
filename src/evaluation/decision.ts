/** From what a model says of a sample to a decision. */
import { assertNever } from '../result/assertNever.ts';

/** Decisions of a binary task. */
export const decisions = { negative: 0, positive: 1, undecided: 2 } as const;

export const defaultThreshold = 0.5;

/** How a model's outputs are read, by its task. */
export type DecisionRule = BinaryRule | ClassRule | NumberRule;

export interface BinaryRule {
  task: 'binary';
  classes: readonly [string, string];
  positive: string;
  /** A score of at least this is positive; default 0.5. */
  threshold?: number;
  /** Scores strictly between the two are undecided. */
  band?: { from: number; to: number };
}

/** The class with the largest probability is decided on. */
export interface ClassRule {
  task: 'multiclass' | 'ordinal';
  classes: readonly string[];
  /** A sample is undecided where its largest probability is below this. */
  below?: number;
}

export interface NumberRule {
  task: 'regression';
}

/** The decision for a finite score. */
export function decide(score: number, { threshold = defaultThreshold, band }: BinaryRule): number {
  if (band !== undefined && band.from < score && score < band.to) return decisions.undecided;
  return score >= threshold ? decisions.positive : decisions.negative;
}

/**
 * The class with the largest probability, the first of several; as many classes as there are stand for none.
 *
 * @param probabilities one for each class, in their order
 */
export function decideClass(probabilities: Float64Array, { classes, below }: ClassRule): number {
  let best = 0;
  for (let index = 1; index < probabilities.length; index++)
    if (probabilities[index]! > probabilities[best]!) best = index;
  return below !== undefined && probabilities[best]! < below ? classes.length : best;
}

/** Whether scores are probabilities: a threshold outside [0, 1] says that they are not. */
export function isProbabilityRule(rule: DecisionRule): boolean {
  if (rule.task !== 'binary') return rule.task !== 'regression';
  const { threshold = defaultThreshold } = rule;
  return threshold >= 0 && threshold <= 1;
}

/** Numbers that a model gives for each sample: a score, a probability for each class, or the number itself. */
export function widthOf(rule: DecisionRule): number {
  return rule.task === 'multiclass' || rule.task === 'ordinal' ? rule.classes.length : 1;
}

/** Code of a sample that is left undecided. */
export function undecidedCode(rule: DecisionRule): number {
  return rule.task === 'regression' ? 1 : rule.classes.length;
}

/** The decision that a class stands for; undefined where it is none. */
export function decisionOfClass(value: string, rule: BinaryRule | ClassRule): number | undefined {
  if (value === 'undecided') return undecidedCode(rule);
  switch (rule.task) {
    case 'binary':
      if (value === rule.positive) return decisions.positive;
      return rule.classes.includes(value) ? decisions.negative : undefined;
    case 'multiclass':
    case 'ordinal': {
      const index = rule.classes.indexOf(value);
      return index < 0 ? undefined : index;
    }
    default:
      return assertNever(rule);
  }
}

/** The class that a decision stands for; empty where none is decided on. */
export function classOfDecision(decision: number, rule: BinaryRule | ClassRule): string {
  if (decision === undecidedCode(rule)) return '';
  if (rule.task !== 'binary') return rule.classes[decision] ?? '';
  if (decision === decisions.positive) return rule.positive;
  return rule.classes.find((name) => name !== rule.positive) ?? '';
}

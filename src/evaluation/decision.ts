/** From a score to a decision. */

export const decisions = { negative: 0, positive: 1, undecided: 2 } as const;

export const defaultThreshold = 0.5;

export interface DecisionRule {
  classes: readonly [string, string];
  positive: string;
  /** A score of at least this is positive; default 0.5. */
  threshold?: number;
  /** Scores strictly between the two are undecided. */
  undecided?: { from: number; to: number };
}

/** The decision for a finite score. */
export function decide(score: number, { threshold = defaultThreshold, undecided }: DecisionRule): number {
  if (undecided !== undefined && undecided.from < score && score < undecided.to) return decisions.undecided;
  return score >= threshold ? decisions.positive : decisions.negative;
}

/** Whether scores are probabilities: a threshold outside [0, 1] says that they are not. */
export function isProbabilityRule({ threshold = defaultThreshold }: DecisionRule): boolean {
  return threshold >= 0 && threshold <= 1;
}

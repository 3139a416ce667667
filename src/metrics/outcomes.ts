/** What may become of a sample: its label against its decision. */
export const outcomes = [
  'truePositives',
  'falsePositives',
  'falseNegatives',
  'trueNegatives',
  'undecidedPositives',
  'undecidedNegatives',
] as const;

export type Outcome = (typeof outcomes)[number];

/** Samples of each outcome. */
export type ConfusionMatrix = Record<Outcome, number>;

/** Code of the decision of a sample that is left undecided; 0 and 1 are the negative and the positive decision. */
export const undecidedCode = 2;

/** Outcomes by label (0 or 1) and decision (0, 1 or 2): three for each label. */
const outcomesByCodes: readonly Outcome[] = [
  'trueNegatives',
  'falsePositives',
  'undecidedNegatives',
  'falseNegatives',
  'truePositives',
  'undecidedPositives',
];
const outcomeIndex = Uint8Array.from(outcomesByCodes, (outcome) => outcomes.indexOf(outcome));

/** Index into {@link outcomes} of a sample's outcome. */
export function outcomeOf(positive: number, decision: number): number {
  return outcomeIndex[(undecidedCode + 1) * positive + decision]!;
}

/** Samples with one of some outcomes. */
export function countOutcomes(matrix: ConfusionMatrix, wanted: readonly Outcome[]): number {
  return wanted.reduce((total, outcome) => total + matrix[outcome], 0);
}

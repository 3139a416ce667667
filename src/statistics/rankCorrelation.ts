/** Rank correlations of ordered classes, from the table of labels against decisions: ties are the rule here. */
import { type ClassTable, classMargins, deltaVariance } from './classTable.ts';

/** A correlation with its variance. */
export interface RankCorrelation {
  /** Within [-1, 1]; exactly 1 or -1 where order and ties of labels and decisions agree throughout. */
  value: number;
  /** 0 where the value is 1 or -1. */
  variance: number;
}

/** n^2 - sum of squared margins: twice the pairs that are not tied in it. */
function untiedPairs(margin: Float64Array, samples: number): number {
  return margin.reduce((rest, count) => rest - count * count, samples * samples);
}

/** Sums of the cells above and to the left of each corner of the table, K + 1 corners a row. */
function cornerSums({ classes, counts }: ClassTable): Float64Array {
  const width = classes + 1;
  const sums = new Float64Array(width * width);
  for (let label = 0; label < classes; label++) {
    let row = 0;
    for (let decision = 0; decision < classes; decision++) {
      row += counts[label * classes + decision]!;
      sums[(label + 1) * width + decision + 1] = sums[label * width + decision + 1]! + row;
    }
  }
  return sums;
}

/** For each cell the samples in order with its own less those against the order. */
function orderBalances(table: ClassTable): Float64Array {
  const { classes } = table;
  const sums = cornerSums(table);
  const sum = (labels: number, decisions: number): number => sums[labels * (classes + 1) + decisions]!;
  return Float64Array.from({ length: classes * classes }, (_, cell) => {
    const [label, decision] = [Math.floor(cell / classes), cell % classes];
    const lowerBoth = sum(label, decision);
    const higherBoth =
      sum(classes, classes) - sum(label + 1, classes) - sum(classes, decision + 1) + sum(label + 1, decision + 1);
    const lowerLabel = sum(label, classes) - sum(label, decision + 1);
    const lowerDecision = sum(classes, decision) - sum(label + 1, decision);
    return lowerBoth + higherBoth - lowerLabel - lowerDecision;
  });
}

/** Twice the numbers of pairs: in order less against it, and those not tied in label, or in decision. Whole numbers. */
interface PairCounts {
  balance: number;
  untiedLabels: number;
  untiedDecisions: number;
}

function countPairs(table: ClassTable, balances: Float64Array): PairCounts {
  const { samples, labels, decisions } = classMargins(table);
  return {
    balance: balances.reduce((total, balance, cell) => total + balance * table.counts[cell]!, 0),
    untiedLabels: untiedPairs(labels, samples),
    untiedDecisions: untiedPairs(decisions, samples),
  };
}

/** 1 or -1 where every pair that is not tied in both is in order, or against it; else undefined. */
function perfectOrder({ balance, untiedLabels, untiedDecisions }: PairCounts): RankCorrelation | undefined {
  if (Math.abs(balance) !== untiedLabels || untiedLabels !== untiedDecisions) return undefined;
  return { value: Math.sign(balance), variance: 0 };
}

/** For each class the mean rank of its samples as a share of all, less one half: sum of shares below + half its own - 1/2. */
function centredRidits(margin: Float64Array, samples: number): Float64Array {
  let below = 0;
  return margin.map((count) => {
    const ridit = (below + count / 2) / samples - 0.5;
    below += count;
    return ridit;
  });
}

/** 1 - sum of cubed shares: what ties leave of the variance of ranks, times 12. */
function untiedCubes(margin: Float64Array, samples: number): number {
  return margin.reduce((rest, count) => rest - (count / samples) ** 3, 1);
}

/** For each class half its own moment and all moments of the classes above. */
function momentsAbove(moments: Float64Array): Float64Array {
  const sums = new Float64Array(moments.length);
  let above = 0;
  for (let index = moments.length - 1; index >= 0; index--) {
    sums[index] = above + moments[index]! / 2;
    above += moments[index]!;
  }
  return sums;
}

/**
 * Spearman's correlation of mean ranks, and its variance by the multinomial delta method, which holds with ties:
 *
 *     12 sum p_ij a_i b_j / sqrt((1 - sum t_i^3)(1 - sum q_j^3)), a and b the ridits of label and decision less 1/2
 *
 * @param table of ordered classes with at least two labels and two decisions in use
 * @see Spearman 1904 Am J Psychol 15:72; Brown, Benedetti 1977 JASA 72:309 (variance)
 * @oracle SciPy, R 4.2.2; 1e-12; variance by numerical derivatives; 1e-9
 * @example spearmanCorrelation({ classes: 3, counts: [5, 2, 0, 1, 6, 2, 0, 1, 8] }) // {value: 0.8150, variance: 0.005578}
 */
export function spearmanCorrelation(table: ClassTable): RankCorrelation {
  const { classes, counts } = table;
  const perfect = perfectOrder(countPairs(table, orderBalances(table)));
  if (perfect !== undefined) return perfect;
  const { samples, labels, decisions } = classMargins(table);
  const [ofLabel, ofDecision] = [centredRidits(labels, samples), centredRidits(decisions, samples)];
  const [labelSpread, decisionSpread] = [untiedCubes(labels, samples), untiedCubes(decisions, samples)];
  const labelMoments = new Float64Array(classes);
  const decisionMoments = new Float64Array(classes);
  let product = 0;
  for (let label = 0; label < classes; label++) {
    for (let decision = 0; decision < classes; decision++) {
      const share = counts[label * classes + decision]! / samples;
      product += share * ofLabel[label]! * ofDecision[decision]!;
      labelMoments[label]! += share * ofDecision[decision]!;
      decisionMoments[decision]! += share * ofLabel[label]!;
    }
  }
  const scale = Math.sqrt(labelSpread) * Math.sqrt(decisionSpread);
  const value = limited((12 * product) / scale);
  const [aboveLabel, aboveDecision] = [momentsAbove(labelMoments), momentsAbove(decisionMoments)];
  const variance = deltaVariance(table, (label, decision) => {
    const ofProduct = ofLabel[label]! * ofDecision[decision]! + aboveLabel[label]! + aboveDecision[decision]!;
    const ofLabels = (labels[label]! / samples) ** 2 / labelSpread;
    const ofDecisions = (decisions[decision]! / samples) ** 2 / decisionSpread;
    return (12 * ofProduct) / scale + 1.5 * value * (ofLabels + ofDecisions);
  });
  return { value, variance };
}

function limited(correlation: number): number {
  return Math.max(-1, Math.min(1, correlation));
}

/**
 * Kendall's tau-b, and its variance by the multinomial delta method, which holds with ties:
 *
 *     (pairs in order - pairs against it) / sqrt(pairs of different label x pairs of different decision)
 *
 * @param table of ordered classes with at least two labels and two decisions in use
 * @see Kendall 1945 Biometrika 33:239; Brown, Benedetti 1977 JASA 72:309 (variance)
 * @oracle SciPy, R 4.2.2; 1e-12; variance by numerical derivatives; 1e-9
 * @example kendallTauB({ classes: 3, counts: [5, 2, 0, 1, 6, 2, 0, 1, 8] }) // {value: 0.7689, variance: 0.006865}
 */
export function kendallTauB(table: ClassTable): RankCorrelation {
  const { samples, labels, decisions } = classMargins(table);
  const balances = orderBalances(table);
  const pairs = countPairs(table, balances);
  const perfect = perfectOrder(pairs);
  if (perfect !== undefined) return perfect;
  const { balance, untiedLabels, untiedDecisions } = pairs;
  const scale = Math.sqrt(untiedLabels) * Math.sqrt(untiedDecisions);
  const value = limited(balance / scale);
  const variance = deltaVariance(table, (label, decision) => {
    const ofBalance = (2 * samples * balances[label * table.classes + decision]!) / scale;
    const ofTies = samples * (labels[label]! / untiedLabels + decisions[decision]! / untiedDecisions);
    return ofBalance + value * ofTies;
  });
  return { value, variance };
}

/** Sums of logistic curves over many samples, from the moments of blocks of neighbours. */

/** A value `constant + factor * regressor` of each sample. */
export interface Linear {
  constant: number;
  factor: number;
}

/** Samples by their regressor. */
export interface RegressorGroups {
  /** Distinct, ascending. */
  regressor: Float64Array;
  /** Samples with each, and */
  samples: Uint32Array;
  /** positive ones among them. */
  positives: Uint32Array;
}

/** Score and information of an intercept and of a slope about some origin, at which the intercept is taken. */
export interface Derivatives {
  score: number;
  slopeScore: number;
  information: number;
  crossInformation: number;
  slopeInformation: number;
}

/**
 * @param origin of the slope: near the regressor's mean, weighted by information, no digits are lost between intercept
 * and slope
 */
export type LogisticSums = (line: Linear, origin?: number) => Derivatives;

/** Terms of the Taylor series of a curve about the centre of a block. */
const terms = 9;
/** No log odds of a block is farther than this from that of its centre. */
const farthestOdds = 1 / 12;

/** Neighbours that are taken together. */
interface Block {
  centre: number;
  /** Sum over the samples of (regressor - centre)^k; k goes two beyond the terms, for the information of a slope. */
  samples: Float64Array;
  positives: number;
  /** Sum of regressor - centre over the positive samples. */
  positiveDistances: number;
}

/**
 * Score and information of logistic lines, all but the last bits: of samples whose log odds differ by less than 1/6, the
 * terms of the curve that are left out come to less than 4e-15 of it. The first line costs one walk over the groups, the
 * next ones some hundred blocks, unless a line is more than twice as steep as those before.
 *
 * @param groups at least one
 * @oracle sums over single samples; 1e-12 of the sum of sizes
 */
export function logisticSums(groups: RegressorGroups): LogisticSums {
  let blocks: Block[] = [];
  let reach = Number.POSITIVE_INFINITY;
  return (line, origin = 0) => {
    const steepness = Math.abs(line.factor);
    if (!(reach * steepness <= farthestOdds)) {
      reach = farthestOdds / Math.max(1, 2 * steepness);
      blocks = formBlocks(groups, reach);
    }
    return sumBlocks(blocks, line, origin);
  };
}

/** Blocks none of whose samples is farther from the centre than `reach`. */
function formBlocks(groups: RegressorGroups, reach: number): Block[] {
  const { regressor } = groups;
  const blocks: Block[] = [];
  for (let start = 0; start < regressor.length; ) {
    const last = regressor[start]! + 2 * reach;
    let end = start + 1;
    while (end < regressor.length && regressor[end]! <= last) end++;
    blocks.push(formBlock(groups, start, end));
    start = end;
  }
  return blocks;
}

function formBlock({ regressor, samples, positives }: RegressorGroups, start: number, end: number): Block {
  const centre = regressor[start]! + (regressor[end - 1]! - regressor[start]!) / 2;
  // A variable for each moment: with an array of them, all of the acceptance takes an eighth longer.
  let [s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  let [positive, positiveDistances] = [0, 0];
  for (let group = start; group < end; group++) {
    const distance = regressor[group]! - centre;
    const size = samples[group]!;
    const square = distance * distance;
    const fourth = square * square;
    const eighth = fourth * fourth;
    const first = size * distance;
    s0 += size;
    s1 += first;
    s2 += size * square;
    s3 += first * square;
    s4 += size * fourth;
    s5 += first * fourth;
    s6 += size * fourth * square;
    s7 += first * fourth * square;
    s8 += size * eighth;
    s9 += first * eighth;
    s10 += size * eighth * square;
    positive += positives[group]!;
    positiveDistances += positives[group]! * distance;
  }
  const moments = Float64Array.of(s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10);
  return { centre, samples: moments, positives: positive, positiveDistances };
}

/**
 * Samples on the wrong side are counted apart from how sure the fit is of either side, so that the score keeps its digits
 * where it is nearly 0.
 */
function sumBlocks(blocks: readonly Block[], { constant, factor }: Linear, origin: number): Derivatives {
  const series = new Float64Array(terms + 1);
  let [wrong, doubt, slopeScore, information, crossInformation, slopeInformation] = [0, 0, 0, 0, 0, 0];
  for (const { centre, samples, positives, positiveDistances } of blocks) {
    const odds = constant + factor * centre;
    const sign = odds < 0 ? 1 : -1;
    expandDoubt(series, Math.abs(odds), sign);
    let [rest, restDistances, weight, weightDistances, weightSquares] = [0, 0, 0, 0, 0];
    for (let order = 0, scale = 1; order < terms; order++, scale *= factor) {
      const doubtTerm = series[order]! * scale;
      const weightTerm = sign * (order + 1) * series[order + 1]! * scale;
      rest += doubtTerm * samples[order]!;
      restDistances += doubtTerm * samples[order + 1]!;
      weight += weightTerm * samples[order]!;
      weightDistances += weightTerm * samples[order + 1]!;
      weightSquares += weightTerm * samples[order + 2]!;
    }
    const missed = odds < 0 ? positives : positives - samples[0]!;
    const missedDistances = odds < 0 ? positiveDistances : positiveDistances - samples[1]!;
    const away = centre - origin;
    wrong += missed;
    doubt -= sign * rest;
    slopeScore += (missed - sign * rest) * away + missedDistances - sign * restDistances;
    information += weight;
    crossInformation += weight * away + weightDistances;
    slopeInformation += (weight * away + 2 * weightDistances) * away + weightSquares;
  }
  return { score: wrong + doubt, slopeScore, information, crossInformation, slopeInformation };
}

/**
 * The Taylor series of the probability r of the less likely label, from r' = +-(r - r^2), in powers of the log odds.
 *
 * @param size of the log odds
 * @param sign 1 where r rises with them
 */
function expandDoubt(series: Float64Array, size: number, sign: number): void {
  const exponential = Math.exp(-size);
  series[0] = exponential / (1 + exponential);
  for (let order = 0; order < terms; order++) {
    let product = 0;
    for (let place = 0; place <= order; place++) product += series[place]! * series[order - place]!;
    series[order + 1] = (sign * (series[order]! - product)) / (order + 1);
  }
}

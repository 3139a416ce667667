/** What a bootstrap draws: counts of cells, as a new set of samples would have them. */
import { drawMultinomial } from './binomialDraw.ts';
import { type RandomSource, uniformBelow } from './random.ts';

/** A number that depends on the counts of cells alone; undefined where it is 0 / 0. It must not keep the array. */
export type CountStatistic = (counts: Float64Array) => number | undefined;

/**
 * The value of a statistic.
 *
 * @throws RangeError where it is not finite
 */
export function statisticOf(statistic: CountStatistic, counts: Float64Array): number | undefined {
  const value = statistic(counts);
  if (value !== undefined && !Number.isFinite(value)) throw new RangeError('The statistic is not a finite number');
  return value;
}

/** Where the counts of cells come from, which says what varies from one set of samples to the next. */
export type CountedSamples = IndependentSamples | ClusteredSamples;

/** Independent samples, counted by cell. */
export interface IndependentSamples {
  kind: 'independent';
  /** Samples in each cell, whole numbers. */
  counts: readonly number[];
  /** Stratum of each cell; each stratum keeps its number of samples. Without, only the number of all is kept. */
  strata?: readonly number[];
}

/** Samples that come in clusters, which are drawn whole. */
export interface ClusteredSamples {
  kind: 'clustered';
  /** Cell of each sample, below `cells`. */
  cellOf: ArrayLike<number>;
  cells: number;
  /** Cluster of each sample, below `clusters`. */
  clusterOf: ArrayLike<number>;
  clusters: number;
}

/** One set of samples less a part of it, as the jackknife needs it. */
export interface Deletion {
  counts: Float64Array;
  /** How many parts of the samples are like the one left out. */
  multiplicity: number;
  /** Group within which parts are alike in kind, and how many parts the group has. */
  stratum: number;
  parts: number;
}

/** Samples made ready to be drawn from. Nothing of it depends on the order of samples or clusters. */
export interface Resampler {
  /** The counts of the samples themselves. */
  observed: Float64Array;
  /** Fills `counts` with those of a new set. */
  draw(random: RandomSource, counts: Float64Array): void;
  /** Leaves out each sample, or each cluster, in turn; like ones are given once. */
  deletions(): Iterable<Deletion>;
}

/**
 * Makes samples ready to be drawn from.
 *
 * @oracle R 4.2.2 qbinom, complete enumeration of five clusters; exact limits
 * @throws RangeError where counts are not whole numbers of at least 0, or there are no samples
 */
export function resamplerOf(samples: CountedSamples): Resampler {
  return samples.kind === 'clustered' ? clusteredResampler(samples) : independentResampler(samples);
}

interface Stratum {
  cells: readonly number[];
  weights: Float64Array;
  size: number;
  drawn: Float64Array;
}

function strataOf({ counts, strata }: IndependentSamples): Stratum[] {
  const cellsByStratum = new Map<number, number[]>();
  counts.forEach((count, cell) => {
    if (!(Number.isSafeInteger(count) && count >= 0))
      throw new RangeError('A count is not a whole number of at least 0');
    const stratum = strata?.[cell] ?? 0;
    const cells = cellsByStratum.get(stratum);
    if (cells === undefined) cellsByStratum.set(stratum, [cell]);
    else cells.push(cell);
  });
  return [...cellsByStratum.values()].map((cells) => {
    const weights = Float64Array.from(cells, (cell) => counts[cell]!);
    return {
      cells,
      weights,
      size: weights.reduce((total, weight) => total + weight, 0),
      drawn: new Float64Array(cells.length),
    };
  });
}

function independentResampler(samples: IndependentSamples): Resampler {
  const observed = Float64Array.from(samples.counts);
  const strata = strataOf(samples).filter(({ size }) => size > 0);
  if (strata.length === 0) throw new RangeError('A bootstrap needs samples');
  return {
    observed,
    draw(random, counts): void {
      counts.fill(0);
      for (const { cells, weights, size, drawn } of strata) {
        drawMultinomial(random, size, weights, drawn);
        cells.forEach((cell, index) => {
          counts[cell] = drawn[index]!;
        });
      }
    },
    *deletions(): Iterable<Deletion> {
      for (const [stratum, { cells, size }] of strata.entries()) {
        for (const cell of cells.filter((index) => observed[index]! > 0)) {
          const counts = observed.slice();
          counts[cell]! -= 1;
          yield { counts, multiplicity: observed[cell]!, stratum, parts: size };
        }
      }
    },
  };
}

/** The samples of a cluster by cell, and how many clusters are just like it. */
interface ClusterPattern {
  /** Cell of each sample, ascending. */
  cells: Uint32Array;
  clusters: number;
}

/** Distinct clusters in an order of their own, so that neither samples nor clusters need one. */
function patternsOf({ cellOf, clusterOf, clusters }: ClusteredSamples): ClusterPattern[] {
  const members: number[][] = Array.from({ length: clusters }, () => []);
  for (let sample = 0; sample < cellOf.length; sample++) members[clusterOf[sample]!]!.push(cellOf[sample]!);
  const patterns = new Map<string, ClusterPattern>();
  for (const cells of members) {
    cells.sort((first, second) => first - second);
    const key = cells.join();
    const pattern = patterns.get(key);
    if (pattern === undefined) patterns.set(key, { cells: Uint32Array.from(cells), clusters: 1 });
    else pattern.clusters += 1;
  }
  return [...patterns].sort(([first], [second]) => (first < second ? -1 : 1)).map(([, pattern]) => pattern);
}

function addPattern(counts: Float64Array, { cells }: ClusterPattern, times: number): void {
  for (const cell of cells) counts[cell]! += times;
}

/** With fewer clusters than this for each distinct one, drawing them one by one is faster than counting draws. */
const fewAlike = 8;

function clusteredResampler(samples: ClusteredSamples): Resampler {
  if (samples.clusters === 0) throw new RangeError('A bootstrap needs samples');
  const patterns = patternsOf(samples);
  const observed = new Float64Array(samples.cells);
  for (const pattern of patterns) addPattern(observed, pattern, pattern.clusters);
  const drawPatterns =
    samples.clusters < fewAlike * patterns.length ? drawOneByOne(patterns) : drawByPattern(patterns, samples.clusters);
  return {
    observed,
    draw(random, counts): void {
      counts.fill(0);
      drawPatterns(random, counts);
    },
    *deletions(): Iterable<Deletion> {
      for (const pattern of patterns) {
        const counts = observed.slice();
        addPattern(counts, pattern, -1);
        yield { counts, multiplicity: pattern.clusters, stratum: 0, parts: samples.clusters };
      }
    },
  };
}

type PatternDraw = (random: RandomSource, counts: Float64Array) => void;

function drawOneByOne(patterns: readonly ClusterPattern[]): PatternDraw {
  const all = patterns.flatMap((pattern) => new Array<ClusterPattern>(pattern.clusters).fill(pattern));
  return (random, counts) => {
    for (let turn = 0; turn < all.length; turn++) addPattern(counts, all[uniformBelow(random, all.length)]!, 1);
  };
}

function drawByPattern(patterns: readonly ClusterPattern[], clusters: number): PatternDraw {
  const weights = Float64Array.from(patterns, (pattern) => pattern.clusters);
  const drawn = new Float64Array(patterns.length);
  return (random, counts) => {
    drawMultinomial(random, clusters, weights, drawn);
    patterns.forEach((pattern, index) => {
      if (drawn[index]! > 0) addPattern(counts, pattern, drawn[index]!);
    });
  };
}

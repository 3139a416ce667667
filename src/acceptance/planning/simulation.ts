/** The chance that several criteria on one kind of sample are met together, by drawing which samples the model gets right. */
import { drawBinomial } from '../../statistics/binomialDraw.ts';
import { type RandomSource, uniformBelow } from '../../statistics/random.ts';

/** Samples that belong to the same groups. */
export interface Cell {
  /** Independent samples. */
  size: number;
  /** Groups that they belong to, beside that of all samples: places in the list of criteria. */
  criteria: readonly number[];
}

/** A division of the samples; those in none of its cells belong to no group of it. */
export type Partition = readonly Cell[];

export interface SimulatedCriteria {
  /** All samples. */
  size: number;
  /** Which sample is in which cells of two partitions is drawn at random. */
  partitions: readonly Partition[];
  /** Criteria that count all samples. */
  overall: readonly number[];
  /** Fewest successes of each criterion that meet it. */
  thresholds: readonly number[];
  /** Chance that a sample is a success, by the criteria that count it, ascending. */
  probabilityOf(criteria: readonly number[]): number;
}

export interface SimulatedChance {
  chance: number;
  /** Standard error of the simulation, above 0 even where no draw or every draw succeeded. */
  error: number;
}

/** Blocks of draws: each has its own crossing of the partitions. */
const blocks = 50;

/**
 * @param draws whole number of at least 50, rounded down to a multiple of that
 * @returns the share of draws in which every criterion is met
 */
export function simulateChance(criteria: SimulatedCriteria, random: RandomSource, draws: number): SimulatedChance {
  const each = Math.floor(draws / blocks);
  const shares: number[] = [];
  const isFixed = criteria.partitions.length < 2;
  let atoms = isFixed ? crossPartitions(criteria, random) : [];
  for (let block = 0; block < blocks; block++) {
    if (!isFixed) atoms = crossPartitions(criteria, random);
    let met = 0;
    for (let draw = 0; draw < each; draw++) if (drawOnce(criteria.thresholds, atoms, random)) met++;
    shares.push(met / each);
  }
  const chance = shares.reduce((sum, share) => sum + share, 0) / blocks;
  return { chance, error: errorOf(shares, chance, each * blocks) };
}

/** The larger of the binomial standard error, of a share that two more draws of each kind pull inwards, and that between blocks. */
function errorOf(shares: readonly number[], chance: number, draws: number): number {
  const pulled = (chance * draws + 2) / (draws + 4);
  const squares = shares.reduce((sum, share) => sum + (share - chance) ** 2, 0);
  return Math.max(Math.sqrt((pulled * (1 - pulled)) / draws), Math.sqrt(squares / (blocks - 1) / blocks));
}

/** Samples that the same criteria count, with the chance of each to be a success. */
interface Atom {
  size: number;
  criteria: readonly number[];
  probability: number;
}

function drawOnce(thresholds: readonly number[], atoms: readonly Atom[], random: RandomSource): boolean {
  const successes = new Float64Array(thresholds.length);
  for (const { size, criteria, probability } of atoms) {
    const drawn = drawBinomial(random, size, probability);
    for (const criterion of criteria) successes[criterion]! += drawn;
  }
  return thresholds.every((threshold, criterion) => successes[criterion]! >= threshold);
}

/** The samples by the cells that they are in, one of each partition; the cells of all but the first are shuffled. */
function crossPartitions(
  { size, partitions, overall, probabilityOf }: SimulatedCriteria,
  random: RandomSource,
): Atom[] {
  const cells = partitions.map((partition, index) => {
    const cellOf = cellsOf(partition, size);
    return index === 0 ? cellOf : shuffle(cellOf, random);
  });
  const sizes = new Map<string, number>();
  const firsts = new Map<string, number>();
  for (let sample = 0; sample < size; sample++) {
    const key = cells.map((cellOf) => cellOf[sample]).join(' ');
    sizes.set(key, (sizes.get(key) ?? 0) + 1);
    if (!firsts.has(key)) firsts.set(key, sample);
  }
  return [...sizes].map(([key, count]): Atom => {
    const sample = firsts.get(key)!;
    const own = partitions.flatMap((partition, index) => partition[cells[index]![sample]!]?.criteria ?? []);
    const criteria = [...overall, ...own].sort((one, other) => one - other);
    return { size: count, criteria, probability: probabilityOf(criteria) };
  });
}

/** Cell of each sample, the cells one after the other; samples in none have a number beyond them. */
function cellsOf(partition: Partition, size: number): Uint32Array {
  const cellOf = new Uint32Array(size).fill(partition.length);
  let start = 0;
  partition.forEach((cell, index) => {
    cellOf.fill(index, start, start + cell.size);
    start += cell.size;
  });
  return cellOf;
}

/** Fisher and Yates. */
function shuffle(values: Uint32Array, random: RandomSource): Uint32Array {
  for (let last = values.length - 1; last > 0; last--) {
    const other = uniformBelow(random, last + 1);
    [values[last], values[other]] = [values[other]!, values[last]!];
  }
  return values;
}

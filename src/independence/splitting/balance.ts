/** How near the splits come to what is wanted. */
import type { Split } from '../../result/schema.ts';
import { splitsInOrder } from '../../result/splits.ts';
import { splitNumber } from '../../tables/manifest.ts';
import { firstStrata, type SplitGroups, type StratifyingColumn } from './groups.ts';

/** Samples of one split, of all or of one stratum. */
export interface SplitPart {
  split: Split;
  /** The share of the split times the samples of the whole or of the stratum. */
  wanted: number;
  samples: number;
}

/** One value or bin of a stratifying column. */
export interface StratumBalance {
  column: string;
  label: string;
  samples: number;
  /** Groups that have such samples. */
  groups: number;
  parts: readonly SplitPart[];
}

/** How far a share is from the wanted one: of a split in all samples, or of a stratum in the samples of a split. */
export interface Deviation {
  split: Split;
  /** Absent where the size of the split is meant. */
  stratum?: { column: string; label: string };
  wanted: number;
  share: number;
  /** Largest distance of `share` from `wanted` that is accepted. */
  allowed: number;
}

export interface Balance {
  sizes: readonly SplitPart[];
  strata: readonly StratumBalance[];
  /** Every deviation, the one that exceeds what is allowed most first. */
  deviations: readonly Deviation[];
  /** Strata of which a split has no sample. */
  missing: readonly { split: Split; column: string; label: string }[];
}

/** Accepted deviation of a share, unless another is asked for. */
export const usualTolerance = 0.02;

/**
 * @param counts samples of stratum s in split k at `k * strata + s`
 * @param shares wanted share of each split by number; a split of share 0 is left out
 * @param tolerance accepted deviation; without it 0.02, or what whole groups cannot avoid where that is more: half of
 *   what an average group makes, and for a stratum that would have less than a group in a split, one group. Strata of
 *   fewer groups than splits are not judged
 */
export function measureBalance(
  groups: SplitGroups,
  columns: readonly StratifyingColumn[],
  counts: Int32Array,
  shares: readonly number[],
  tolerance: number | undefined,
): Balance {
  const splits = splitsInOrder.filter((split) => shares[splitNumber[split]]! > 0);
  const partsOf = (stratum: number) =>
    splits.map((split) => ({
      split,
      wanted: shares[splitNumber[split]]! * groups.samplesOf[stratum]!,
      samples: counts[splitNumber[split] * groups.samplesOf.length + stratum]!,
    }));
  const sizes = partsOf(0);
  const first = firstStrata(columns);
  const strata = columns.flatMap(({ column, labels }, index) =>
    labels.map((label, code) => {
      const stratum = first[index]! + code;
      const samples = groups.samplesOf[stratum]!;
      return { column, label, samples, groups: groups.groupsOf[stratum]!, parts: partsOf(stratum) };
    }),
  );
  const deviations = [
    ...sizes.map((part) => sizeDeviation(part, groups, tolerance)),
    ...strata
      .filter((stratum) => stratum.groups >= splits.length)
      .flatMap((stratum) => stratumDeviations(stratum, sizes, groups, tolerance)),
  ].sort((one, other) => excessOf(other) - excessOf(one));
  const missing = strata.flatMap(({ column, label, parts }) =>
    parts.flatMap(({ split, samples }) => (samples === 0 ? [{ split, column, label }] : [])),
  );
  return { sizes, strata, deviations, missing };
}

function sizeDeviation(
  { split, wanted, samples }: SplitPart,
  { samplesOf, count }: SplitGroups,
  tolerance: number | undefined,
): Deviation {
  const all = samplesOf[0]!;
  return {
    split,
    wanted: wanted / all,
    share: samples / all,
    allowed: tolerance ?? Math.max(usualTolerance, 1 / count / 2),
  };
}

/** An empty split has no shares; its size is deviation enough. */
function stratumDeviations(
  { column, label, samples, groups, parts }: StratumBalance,
  sizes: readonly SplitPart[],
  { samplesOf }: SplitGroups,
  tolerance: number | undefined,
): Deviation[] {
  const wanted = samples / samplesOf[0]!;
  return parts.flatMap((part, index) => {
    const size = sizes[index]!.samples;
    if (size === 0) return [];
    const ofGroup = samples / groups / size;
    const allowed = tolerance ?? Math.max(usualTolerance, ofGroup / 2, ofGroup - wanted);
    return [{ split: part.split, stratum: { column, label }, wanted, share: part.samples / size, allowed }];
  });
}

/** The distance of a share from the wanted one. */
export function distanceOf({ share, wanted }: Deviation): number {
  return Math.abs(share - wanted);
}

/** By how much a deviation exceeds what is accepted; positive where it is not accepted. */
export function excessOf(deviation: Deviation): number {
  const excess = distanceOf(deviation) - deviation.allowed;
  return Math.abs(excess) < 1e-12 ? 0 : excess;
}

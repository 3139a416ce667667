/** Everything that the metrics of one group of samples of several classes are computed from. */
import { type ClassMargins, type ClassTable, classMargins } from '../statistics/classTable.ts';
import { assertClassSamples, type ClassCounts, type ClassSamples, countClasses, decidedTable } from './classSamples.ts';
import { type ClusterNumbers, numberClusters } from './clusterTable.ts';
import type { ShareOptions } from './effectiveShare.ts';
import type { UndefinedReason } from './estimate.ts';
import type { Resampling } from './resampled.ts';

export interface ClassOptions extends ShareOptions {
  /** In the declared order. */
  classes: readonly string[];
  /** The order means something, which adds the metrics of an ordinal task. */
  ordered: boolean;
  /** Samples can be undecided, which adds `coverage` and the other views. */
  undecided: boolean;
  /** With clusters, gives the metrics of the whole table an interval by drawing clusters; without, these have none. */
  bootstrap?: Resampling;
}

export interface ClassEvaluation {
  samples: ClassSamples;
  options: ClassOptions;
  counts: ClassCounts;
  /** Decided samples. */
  table: ClassTable;
  margins: ClassMargins;
  /** Samples of each label, undecided ones included. */
  labels: Float64Array;
  /** Samples in the group. */
  size: number;
  /** Present where intervals allow for clusters. */
  clusterNumbers: ClusterNumbers | undefined;
}

/**
 * Counts what the metrics share.
 *
 * @throws RangeError where samples break their contract
 */
export function prepareClasses(samples: ClassSamples, options: ClassOptions): ClassEvaluation {
  const classes = options.classes.length;
  assertClassSamples(samples, classes, options.undecided);
  const counts = countClasses(samples, classes);
  const table = decidedTable(counts);
  const width = classes + 1;
  const labels = Float64Array.from(options.classes, (_, label) =>
    counts.counts.subarray(label * width, (label + 1) * width).reduce((total, count) => total + count, 0),
  );
  return {
    samples,
    options,
    counts,
    table,
    margins: classMargins(table),
    labels,
    size: samples.label.length,
    clusterNumbers: options.clustered === undefined ? undefined : clustersOf(samples),
  };
}

function clustersOf({ cluster }: ClassSamples): ClusterNumbers {
  if (cluster === undefined) throw new RangeError('Intervals shall allow for clusters, and samples have none');
  return numberClusters(cluster);
}

/** Why nothing can be said of the decided samples: there are none, or none at all. */
export function reasonForNoneDecided({ size, margins }: ClassEvaluation): UndefinedReason | undefined {
  if (size === 0) return 'no-samples';
  return margins.samples === 0 ? 'no-decided-samples' : undefined;
}

/** Why a mean over the classes' labels is undefined: a class has no label, or none of its samples is decided. */
export function reasonForAbsentClass(evaluation: ClassEvaluation): UndefinedReason | undefined {
  const { labels, margins } = evaluation;
  const none = reasonForNoneDecided(evaluation);
  if (none !== undefined) return none;
  if (labels.includes(0)) return 'absent-class';
  return margins.labels.includes(0) ? 'no-decided-in-class' : undefined;
}

/** Tables of labels against decisions with any number of classes, and the delta method for functions of them. */
import { compensatedSum } from './mean.ts';

/** Counts of labels against decisions. */
export interface ClassTable {
  /** Classes K, at least two. */
  classes: number;
  /** Whole numbers of at least 0, row by row: `counts[label * classes + decision]`. */
  counts: ArrayLike<number>;
}

export interface ClassMargins {
  /** Samples of all. */
  samples: number;
  /** Samples on the diagonal. */
  agreements: number;
  /** Samples with each label. */
  labels: Float64Array;
  /** Samples with each decision. */
  decisions: Float64Array;
}

/**
 * Sums of a table.
 *
 * @oracle hand-computed sums; exact
 * @example classMargins({ classes: 2, counts: [4, 3, 2, 6] }) // {samples: 15, agreements: 10, labels: [7, 8], decisions: [6, 9]}
 */
export function classMargins({ classes, counts }: ClassTable): ClassMargins {
  const labels = new Float64Array(classes);
  const decisions = new Float64Array(classes);
  let samples = 0;
  let agreements = 0;
  for (let label = 0; label < classes; label++) {
    for (let decision = 0; decision < classes; decision++) {
      const count = counts[label * classes + decision]!;
      labels[label]! += count;
      decisions[decision]! += count;
      samples += count;
      if (label === decision) agreements += count;
    }
  }
  return { samples, agreements, labels, decisions };
}

/** True where all samples have one label, or all have one decision, or there are none: nothing can be correlated. */
export function hasOneClass(table: ClassTable): boolean {
  const { labels, decisions } = classMargins(table);
  const used = (margin: Float64Array): number => margin.reduce((total, count) => (count > 0 ? total + 1 : total), 0);
  return used(labels) < 2 || used(decisions) < 2;
}

/** Derivative of a function of the table's shares in the share of one cell, up to a constant for all cells. */
export type CellDerivative = (label: number, decision: number) => number;

/**
 * Variance of a function of multinomial shares p by the delta method: (sum p g^2 - (sum p g)^2) / n.
 *
 * @param table with at least one sample
 * @param derivative g in each cell; the same constant may be added in every cell
 * @returns at least 0
 * @see Bishop, Fienberg, Holland 1975, section 14.6
 * @oracle mpmath with 40 digits by numerical derivatives, six statistics; 1e-9 relative
 */
export function deltaVariance({ classes, counts }: ClassTable, derivative: CellDerivative): number {
  const size = classes * classes;
  const derivatives = Float64Array.from({ length: size }, (_, cell) =>
    counts[cell] === 0 ? 0 : derivative(Math.floor(cell / classes), cell % classes),
  );
  const samples = Array.from({ length: size }, (_, cell) => counts[cell]!).reduce((total, count) => total + count, 0);
  const centre = compensatedSum(derivatives.map((value, cell) => value * counts[cell]!)) / samples;
  return compensatedSum(derivatives.map((value, cell) => counts[cell]! * (value - centre) ** 2)) / (samples * samples);
}

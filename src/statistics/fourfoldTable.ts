/** Counts of a two by two table of labels and decisions. */
export interface FourfoldTable {
  truePositives: number;
  falsePositives: number;
  falseNegatives: number;
  trueNegatives: number;
}

export interface FourfoldMargins {
  positives: number;
  negatives: number;
  predictedPositives: number;
  predictedNegatives: number;
}

export function fourfoldMargins(table: FourfoldTable): FourfoldMargins {
  const { truePositives, falsePositives, falseNegatives, trueNegatives } = table;
  return {
    positives: truePositives + falseNegatives,
    negatives: trueNegatives + falsePositives,
    predictedPositives: truePositives + falsePositives,
    predictedNegatives: trueNegatives + falseNegatives,
  };
}

/** True where no sample has one of the labels, or no sample has one of the decisions. */
export function hasEmptyMargin(table: FourfoldTable): boolean {
  return Object.values(fourfoldMargins(table)).some((margin) => margin === 0);
}

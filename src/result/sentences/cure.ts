import { type Phrase, phrase } from '../phrase.ts';
import { countOf, samplesBySplit } from '../wording.ts';

/** What either way to a clean split costs, in samples that are taken out. */
export interface ShownCure {
  keepTest: { train: number; validation: number };
  keepTrain: { test: number };
  recommended: 'keep-test' | 'new-split';
}

/**
 * What to do so that no test sample has anything in common with training or validation data, in words; the rows of
 * the cure that keeps the test set stand in `moves.csv`.
 */
export function cureSentence({ keepTest, keepTrain, recommended }: ShownCure): Phrase {
  const { train, validation } = keepTest;
  const taken = samplesBySplit({
    ...(validation !== 0 ? { validation } : {}),
    ...(train !== 0 ? { train } : {}),
  });
  const keep = phrase`Take out ${taken}, listed in ${'moves.csv'}, and the test set stays as it is, without losing a sample`;
  const other = phrase`or take ${countOf(keepTrain.test, 'test sample')} out, for which the test set needs a new lock`;
  if (recommended === 'keep-test') return phrase`${keep}; ${other}.`;
  return phrase`Make a new split with ${'holdout split'}: to keep the test set as it is, ${taken} would have to go, more than half of a split. Without ${countOf(keepTrain.test, 'test sample')} the test set would be clean too, but needs a new lock.`;
}

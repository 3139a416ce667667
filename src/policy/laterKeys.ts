/**
 * Keys and values that the design of the policy foresees and this version does not check. They are refused: a rule
 * that nothing checks must not look like one. Their messages say so, instead of taking them for a slip of the pen.
 */
import { formatPath, type KeyPath } from './keyPath.ts';

interface Later {
  /** What it would ask for, as a noun. */
  subject: string;
  cure: string;
}

const deleteKey = 'Delete it: a rule that nothing checks must not look like one.';

/** Stands for every value that is not named. */
const anyOther = '*';

const laterKeys: ReadonlyMap<string, Later> = new Map([
  ['data.columns.annotators', { subject: 'the labels of several annotators', cure: deleteKey }],
  ['documents.test-plan', { subject: 'a check of the test plan', cure: deleteKey }],
  ['documents.preprocessing', { subject: 'a check of the pre-processing', cure: deleteKey }],
]);

const laterValues: ReadonlyMap<string, ReadonlyMap<string, Later>> = new Map([
  [
    'model.kind',
    new Map([
      [
        anyOther,
        {
          subject: 'a model that is not static',
          cure: 'Write `static` where the model does not learn in use; Annex 22 covers no other.',
        },
      ],
    ]),
  ],
]);

/** The key at a path, where a later version will know it. */
export function findLaterKey(path: KeyPath): Later | undefined {
  return laterKeys.get(formatPath(path));
}

/** A value of the key at a path that another tool may judge; indexes of lists do not matter. */
export function findLaterValue(path: KeyPath, value: unknown): Later | undefined {
  const values = laterValues.get(formatPath(path.filter((part) => typeof part === 'string')));
  return typeof value === 'string' ? (values?.get(value) ?? values?.get(anyOther)) : undefined;
}

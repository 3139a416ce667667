/** Which samples to take out so that nothing joins the test set to training and validation data any more. */
import type { Split } from '../result/schema.ts';
import { writeCsv } from '../tables/writeCsv.ts';
import { joinRows, type LinkingKind } from './components.ts';
import { firstSharedKind, inTest, markSplitsOfEntities, otherThanTest, splitBit } from './splitBits.ts';

export interface CureRequest {
  /** The kinds that splits may not share. */
  kinds: readonly LinkingKind[];
  /** Split of each row: 0 train, 1 validation, 2 test, 3 none (an excluded row is in no split, but links). */
  split: Uint8Array;
  /** Samples of each split in the whole table, of which the rows may be a part. */
  samples: Readonly<Record<Split, number>>;
  /** Whether samples count as joined by a chain too, and not only where they share an entity. */
  linked: boolean;
}

/** Samples that either cure costs. A cure is told by numbers alone; which rows it means say the marks. */
export interface Cure {
  /** Taken out of training and validation; the test set stays as it is locked, and no test sample is lost. */
  keepTest: { train: number; validation: number };
  /** Taken out of the test set, which then needs a new lock; training and validation stay. */
  keepTrain: { test: number };
  /** `new-split` where keeping the test set would cost more than half of the training or the validation samples. */
  recommended: 'keep-test' | 'new-split';
}

/** For each row 0 where it stays, 1 + the index of the kind that it has to go for, or {@link byChain}. */
export interface CureMarks {
  keepTest: Uint16Array;
  keepTrain: Uint16Array;
}

/** Mark of a row that shares no entity with the other side, and is joined to it by a chain. */
export const byChain = 0xffff;

/** Beyond this share of a split a new split loses fewer samples than a cure. */
const largestLoss = 0.5;

/**
 * Finds the two cures, each with the fewest samples that it can have.
 *
 * Keeping every test sample, each other sample that shares an entity with one has to go, and none beside them;
 * likewise the other way round. So both sets are the only ones of their size. No mixture of the two loses fewer
 * test samples than the first, which loses none. Where chains count, what has to go is all of a component's
 * samples on one side: any of them would still be joined to the other side.
 *
 * Linear in rows times kinds.
 */
export function findCure(request: CureRequest): { cure: Cure; marks: CureMarks } {
  const { kinds, split, samples, linked } = request;
  const bits = markSplitsOfEntities(kinds, split);
  const component = linked ? componentBits(request) : undefined;
  const marks = {
    keepTest: markRows(split, otherThanTest, firstSharedKind(kinds, bits, inTest), component),
    keepTrain: markRows(split, inTest, firstSharedKind(kinds, bits, otherThanTest), component),
  };
  const [train = 0, validation = 0] = countMarked(split, marks.keepTest);
  const test = countMarked(split, marks.keepTrain)[2] ?? 0;
  const isTooMuch = train > largestLoss * samples.train || validation > largestLoss * samples.validation;
  const recommended = isTooMuch ? 'new-split' : 'keep-test';
  return { cure: { keepTest: { train, validation }, keepTrain: { test }, recommended }, marks };
}

/** For each row the bits of the splits that its component has samples in. */
function componentBits({ kinds, split }: CureRequest): Uint8Array {
  const { componentOf, components } = joinRows(kinds, split.length);
  const bits = new Uint8Array(components);
  for (let row = 0; row < split.length; row += 1) bits[componentOf[row]!]! |= splitBit[split[row]!]!;
  return Uint8Array.from(componentOf, (component) => bits[component]!);
}

/** Marks rows of some splits that share an entity with the other side, or, where chains count, hang on it. */
function markRows(split: Uint8Array, leaving: number, shared: Uint16Array, component?: Uint8Array): Uint16Array {
  const staying = leaving === inTest ? otherThanTest : inTest;
  const marks = new Uint16Array(split.length);
  for (let row = 0; row < split.length; row += 1) {
    if ((splitBit[split[row]!]! & leaving) === 0) continue;
    const isJoined = component !== undefined && (component[row]! & staying) !== 0;
    marks[row] = shared[row]! > 0 ? shared[row]! : isJoined ? byChain : 0;
  }
  return marks;
}

/** Marked rows by the number of their split. */
function countMarked(split: Uint8Array, marks: Uint16Array): number[] {
  const counts = [0, 0, 0, 0];
  for (let row = 0; row < split.length; row += 1) if (marks[row]! > 0) counts[split[row]!]! += 1;
  return counts;
}

const splitNames = ['train', 'validation', 'test'] as const;

/**
 * `moves.csv`: the rows that one cure takes out, with the kind that each has to go for, or `chain`.
 *
 * @param marks of one of the two cures
 * @param placeOf file and line of a row
 */
export function writeMoves(
  { kinds, split }: CureRequest,
  marks: Uint16Array,
  placeOf: (row: number) => { file: string; line: number },
): string {
  return writeCsv(['file', 'line', 'split', 'move_to', 'because'], moves());

  function* moves(): Generator<(string | number)[]> {
    for (let row = 0; row < marks.length; row += 1) {
      if (marks[row] === 0) continue;
      const because = marks[row] === byChain ? 'chain' : kinds[marks[row]! - 1]!.kind;
      const { file, line } = placeOf(row);
      yield [file, line, splitNames[split[row]!]!, 'drop', because];
    }
  }
}

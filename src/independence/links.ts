/** Linked samples: test samples that a chain of shared entities joins to training or validation data. */

import { type Chain, ChainFinder } from './chains.ts';
import { countEntitiesByKind, gatherRows, joinRows, type KindCount, type LinkingKind } from './components.ts';
import { markSplitsOfEntities, otherThanTest, splitBit, test, touchesSplits } from './splitBits.ts';

export interface LinkRequest {
  /** The kinds that join samples, those that splits may share left out. */
  kinds: readonly LinkingKind[];
  /** Split of each row: 0 train, 1 validation, 2 test, 3 none (an excluded row is in no split, but links). */
  split: Uint8Array;
}

/** Samples that hang together and lie in `test` and in another split. */
export interface LinkedComponent {
  /** Lowest of its rows. */
  firstRow: number;
  samples: { train: number; validation: number; test: number; excluded: number };
  /** Of its test samples: those that share an entity with a training or validation sample. */
  direct: number;
  /** Of its test samples: those that share none, and are joined to such samples through other rows only. */
  linked: number;
  /** Number of its entities by kind, for the kinds that it has any of, in the order of the kinds. */
  entities: readonly KindCount[];
}

/**
 * Finds what joins the test set to training and validation data.
 *
 * Where every row is in a split, each component that spans has at least one entity that spans by itself: on
 * the way from a test sample to another split there is a first step out of `test`. So a component tells more
 * than its overlaps in two cases: test samples that hang on it without sharing anything with another split
 * themselves, and components that only excluded rows bridge. Both are counted as `linked`.
 *
 * Linear in rows times kinds. Memory grows with rows and entities; components are described when asked for.
 */
export function findLinks(request: LinkRequest): Links {
  return new Links(request);
}

/** The components that lie in `test` and in another split, by rank: most test samples first, then lowest first row. */
export class Links {
  /** Number of components. */
  readonly count: number;
  /** Test samples that share an entity with a training or validation sample. */
  readonly direct: number;
  /** Test samples that are joined to such samples by a chain alone. */
  readonly linked: number;
  readonly #request: LinkRequest;
  readonly #order: Uint32Array;
  /** Component c has rows `#rows[#starts[c]..#starts[c + 1]]`, ascending. */
  readonly #starts: Uint32Array;
  readonly #rows: Uint32Array;
  /** 1 for each test row that shares an entity with another split. */
  readonly #isDirect: Uint8Array;
  readonly #linkedOf: Uint32Array;
  #chains: ChainFinder | undefined;

  constructor(request: LinkRequest) {
    const { kinds, split } = request;
    this.#request = request;
    this.#isDirect = touchesSplits(kinds, markSplitsOfEntities(kinds, split), otherThanTest);
    const { componentOf, components } = joinRows(kinds, split.length);
    this.count = renumberSpanning(componentOf, components, split);
    ({ starts: this.#starts, rows: this.#rows } = gatherRows(componentOf, this.count));
    const { testOf, linkedOf, direct, linked } = this.#tally(componentOf);
    this.direct = direct;
    this.linked = linked;
    this.#linkedOf = linkedOf;
    const firstRow = (component: number) => this.#rows[this.#starts[component]!]!;
    this.#order = Uint32Array.from({ length: this.count }, (_, component) => component).sort(
      (one, other) => testOf[other]! - testOf[one]! || firstRow(one) - firstRow(other),
    );
  }

  /** The ranks of components with test samples that a chain alone joins to another split, ascending. */
  ranksWithLinked(): number[] {
    const ranks: number[] = [];
    this.#order.forEach((component, rank) => {
      if (this.#linkedOf[component]! > 0) ranks.push(rank);
    });
    return ranks;
  }

  /** @throws RangeError for a rank that is not within [0, count) */
  component(rank: number): LinkedComponent {
    const rows = this.rowsOf(rank);
    const counts = [0, 0, 0, 0];
    let direct = 0;
    for (const row of rows) {
      counts[this.#request.split[row]!]! += 1;
      if (this.#request.split[row] === test) direct += this.#isDirect[row]!;
    }
    const [train = 0, validation = 0, testSamples = 0, excluded = 0] = counts;
    return {
      firstRow: rows[0]!,
      samples: { train, validation, test: testSamples, excluded },
      direct,
      linked: testSamples - direct,
      entities: countEntitiesByKind(this.#request.kinds, rows),
    };
  }

  /** The rows of a component, ascending. */
  rowsOf(rank: number): Uint32Array {
    const component = this.#order[rank];
    if (component === undefined) throw new RangeError(`there is no component ${rank}`);
    return this.#rows.subarray(this.#starts[component]!, this.#starts[component + 1]!);
  }

  /**
   * A shortest chain from a test sample of the component to a sample of another split: from one that is joined by a
   * chain alone, where there is one, else from one that shares an entity. Of equally short chains the one whose
   * rows come first, compared row by row.
   */
  chain(rank: number): Chain {
    const rows = this.rowsOf(rank);
    this.#chains ??= new ChainFinder(this.#request.kinds, this.#request.split.length, this.#rows);
    const { split } = this.#request;
    const hasLinked = this.#linkedOf[this.#order[rank]!]! > 0;
    const isStart = (row: number) => split[row] === test && (!hasLinked || this.#isDirect[row] === 0);
    return this.#chains.shortest(rows, isStart, (row) => (splitBit[split[row]!]! & otherThanTest) !== 0);
  }

  #tally(componentOf: Int32Array) {
    const testOf = new Uint32Array(this.count);
    const linkedOf = new Uint32Array(this.count);
    let direct = 0;
    let linked = 0;
    for (const row of this.#rows) {
      if (this.#request.split[row] !== test) continue;
      testOf[componentOf[row]!]! += 1;
      if (this.#isDirect[row] === 1) direct += 1;
      else {
        linked += 1;
        linkedOf[componentOf[row]!]! += 1;
      }
    }
    return { testOf, linkedOf, direct, linked };
  }
}

/** Numbers the components that span anew, sets all others to -1, and returns how many there are. */
function renumberSpanning(componentOf: Int32Array, components: number, split: Uint8Array): number {
  const bits = new Uint8Array(components);
  for (let row = 0; row < split.length; row += 1) bits[componentOf[row]!]! |= splitBit[split[row]!]!;
  const numbers = new Int32Array(components);
  let count = 0;
  for (let component = 0; component < components; component += 1) {
    const spans = (bits[component]! & splitBit[test]!) !== 0 && (bits[component]! & otherThanTest) !== 0;
    numbers[component] = spans ? count : -1;
    if (spans) count += 1;
  }
  for (let row = 0; row < componentOf.length; row += 1) componentOf[row] = numbers[componentOf[row]!]!;
  return count;
}

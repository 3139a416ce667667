/** Shortest chains of shared entities between rows. */
import { type LinkingKind, numberAcrossKinds } from './components.ts';

/** Rows and the entities between them: `rows[i]` and `rows[i + 1]` share `entities[i]`. */
export interface Chain {
  rows: readonly number[];
  entities: readonly { kind: string; code: number }[];
}

/** The kinds of a chain's entities, each once, in the order in which the chain meets them. */
export function kindsOfChain({ entities }: Chain): string[] {
  return [...new Set(entities.map(({ kind }) => kind))];
}

/**
 * Finds chains within components. Each component is searched once, in time linear in its rows times kinds, and
 * has to be searched for the same goal each time.
 */
export class ChainFinder {
  readonly #kinds: readonly LinkingKind[];
  readonly #first: readonly number[];
  /** Entity e has rows `#rows[#starts[e]..#starts[e + 1]]`, ascending. */
  readonly #starts: Uint32Array;
  readonly #rows: Uint32Array;
  /** Entities between each row and the nearest row of the goal; -1 before the row's component was searched. */
  readonly #distances: Int32Array;
  readonly #isSeen: Uint8Array;

  /**
   * @param rows number of all rows
   * @param members rows that chains may lead over: whole components, the rows of each ascending
   */
  constructor(kinds: readonly LinkingKind[], rows: number, members: Uint32Array) {
    const { first, total } = numberAcrossKinds(kinds);
    this.#kinds = kinds;
    this.#first = first;
    ({ starts: this.#starts, rows: this.#rows } = rowsOfEntities(kinds, first, total, members));
    this.#distances = new Int32Array(rows).fill(-1);
    this.#isSeen = new Uint8Array(total);
  }

  /**
   * The shortest chain from a row that may be its start to a row of the goal; of equally short ones the chain whose
   * rows come first, compared row by row, and whose kinds come first where two rows share several entities.
   *
   * @param component rows of one component, ascending, with at least one start that is not of the goal, and one of
   *   the goal
   */
  shortest(component: Uint32Array, isStart: (row: number) => boolean, isGoal: (row: number) => boolean): Chain {
    if (this.#distances[component[0]!]! < 0) this.#search(component, isGoal);
    let row = -1;
    for (const candidate of component) {
      const isNearer = row < 0 || this.#distances[candidate]! < this.#distances[row]!;
      if (isNearer && isStart(candidate)) row = candidate;
    }
    if (row < 0) throw new RangeError('no row of the component may be the start of a chain');
    return this.#follow(row);
  }

  /** A row that is farthest from the goal, the lowest of several, with the shortest chain from it. */
  farthest(component: Uint32Array, isGoal: (row: number) => boolean): Chain {
    if (this.#distances[component[0]!]! < 0) this.#search(component, isGoal);
    let row = component[0]!;
    for (const candidate of component) if (this.#distances[candidate]! > this.#distances[row]!) row = candidate;
    return this.#follow(row);
  }

  /** Breadth first from all rows of the goal at once. */
  #search(component: Uint32Array, isGoal: (row: number) => boolean): void {
    const queue = new Uint32Array(component.length);
    let filled = 0;
    const reach = (row: number, distance: number) => {
      this.#distances[row] = distance;
      queue[filled] = row;
      filled += 1;
    };
    for (const row of component) if (isGoal(row)) reach(row, 0);
    for (let next = 0; next < filled; next += 1) {
      const row = queue[next]!;
      for (let kind = 0; kind < this.#kinds.length; kind += 1) {
        const entity = this.#entityOf(kind, row);
        if (entity < 0 || this.#isSeen[entity] === 1) continue;
        this.#isSeen[entity] = 1;
        for (const other of this.#rowsOf(entity)) {
          if (this.#distances[other]! < 0) reach(other, this.#distances[row]! + 1);
        }
      }
    }
  }

  /** Goes down the distances, to the lowest row each time. */
  #follow(start: number): Chain {
    const rows = [start];
    const entities: { kind: string; code: number }[] = [];
    for (let row = start; this.#distances[row]! > 0; ) {
      const step = this.#nextStep(row);
      entities.push({ kind: this.#kinds[step.kind]!.kind, code: this.#kinds[step.kind]!.codes[row]! });
      rows.push(step.row);
      row = step.row;
    }
    return { rows, entities };
  }

  #nextStep(row: number): { row: number; kind: number } {
    const wanted = this.#distances[row]! - 1;
    let best = { row: Number.POSITIVE_INFINITY, kind: 0 };
    for (let kind = 0; kind < this.#kinds.length; kind += 1) {
      const entity = this.#entityOf(kind, row);
      if (entity < 0) continue;
      const next = this.#rowsOf(entity).find((other) => this.#distances[other] === wanted);
      if (next !== undefined && next < best.row) best = { row: next, kind };
    }
    return best;
  }

  #entityOf(kind: number, row: number): number {
    const code = this.#kinds[kind]!.codes[row]!;
    return code < 0 ? -1 : this.#first[kind]! + code;
  }

  #rowsOf(entity: number): Uint32Array {
    return this.#rows.subarray(this.#starts[entity]!, this.#starts[entity + 1]!);
  }
}

function rowsOfEntities(
  kinds: readonly LinkingKind[],
  first: readonly number[],
  total: number,
  members: Uint32Array,
): { starts: Uint32Array; rows: Uint32Array } {
  const starts = new Uint32Array(total + 1);
  forEachMembership(kinds, first, members, (entity) => {
    starts[entity + 1]! += 1;
  });
  for (let entity = 0; entity < total; entity += 1) starts[entity + 1]! += starts[entity]!;
  const rows = new Uint32Array(starts[total]!);
  const filled = starts.slice(0, total);
  forEachMembership(kinds, first, members, (entity, row) => {
    rows[filled[entity]!] = row;
    filled[entity]! += 1;
  });
  return { starts, rows };
}

function forEachMembership(
  kinds: readonly LinkingKind[],
  first: readonly number[],
  members: Uint32Array,
  visit: (entity: number, row: number) => void,
): void {
  kinds.forEach(({ codes }, kind) => {
    for (const row of members) if (codes[row]! >= 0) visit(first[kind]! + codes[row]!, row);
  });
}

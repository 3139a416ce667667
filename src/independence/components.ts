/** Connected components: which rows hang together because they share entities, directly or through other rows. */

/** A kind of entity by which rows are joined. */
export interface LinkingKind {
  kind: string;
  /** For each row the number of its entity, from 0; -1 where it has none. Numbers need not be dense. */
  codes: Int32Array;
}

/** All entities of several kinds in one numbering: entity `code` of kind k has number `first[k] + code`. */
export interface EntityNumbers {
  first: readonly number[];
  total: number;
}

/** Puts the entities of all kinds into one numbering, the kinds in their order. */
export function numberAcrossKinds(kinds: readonly LinkingKind[]): EntityNumbers {
  let total = 0;
  const first = kinds.map(({ codes }) => {
    const start = total;
    total += largestCode(codes) + 1;
    return start;
  });
  return { first, total };
}

function largestCode(codes: Int32Array): number {
  let largest = -1;
  for (let row = 0; row < codes.length; row += 1) if (codes[row]! > largest) largest = codes[row]!;
  return largest;
}

/** Rows by component. */
export interface RowComponents {
  /** Component of each row; components are numbered in the order of their first rows. */
  componentOf: Int32Array;
  components: number;
  /** Rows without any entity: each is a component of its own. */
  alone: number;
}

/**
 * Joins rows that share an entity of any kind, and rows that are joined through others.
 *
 * Time is linear in rows times kinds, but for the inverse Ackermann function of the number of entities.
 *
 * @param kinds codes of equal length, one for each row
 * @param rows number of rows
 * @see Tarjan, van Leeuwen 1984 J ACM 31:245, union by size with path halving
 */
export function joinRows(kinds: readonly LinkingKind[], rows: number): RowComponents {
  const { first, total } = numberAcrossKinds(kinds);
  const sets = new DisjointSets(total);
  const anchors = new Int32Array(rows).fill(-1);
  kinds.forEach(({ codes }, kind) => {
    const start = first[kind]!;
    for (let row = 0; row < rows; row += 1) {
      const code = codes[row]!;
      if (code < 0) continue;
      const anchor = anchors[row]!;
      if (anchor < 0) anchors[row] = start + code;
      else sets.join(anchor, start + code);
    }
  });
  return numberComponents(sets, anchors, total);
}

/** Replaces each row's entity by the number of its component. */
function numberComponents(sets: DisjointSets, anchors: Int32Array, entities: number): RowComponents {
  const numberOf = new Int32Array(entities).fill(-1);
  let components = 0;
  let alone = 0;
  for (let row = 0; row < anchors.length; row += 1) {
    const anchor = anchors[row]!;
    const root = anchor < 0 ? -1 : sets.find(anchor);
    if (root < 0) alone += 1;
    else if (numberOf[root]! >= 0) {
      anchors[row] = numberOf[root]!;
      continue;
    } else numberOf[root] = components;
    anchors[row] = components;
    components += 1;
  }
  return { componentOf: anchors, components, alone };
}

/**
 * The rows of each component, one component after the other: component c has rows `rows[starts[c]..starts[c + 1]]`,
 * ascending. Rows with component -1 are left out.
 */
export function gatherRows(componentOf: Int32Array, components: number): { starts: Uint32Array; rows: Uint32Array } {
  const starts = new Uint32Array(components + 1);
  for (const component of componentOf) if (component >= 0) starts[component + 1]! += 1;
  for (let component = 0; component < components; component += 1) starts[component + 1]! += starts[component]!;
  const rows = new Uint32Array(starts[components]!);
  const filled = starts.slice(0, components);
  for (let row = 0; row < componentOf.length; row += 1) {
    const component = componentOf[row]!;
    if (component < 0) continue;
    rows[filled[component]!] = row;
    filled[component]! += 1;
  }
  return { starts, rows };
}

/** Distinct entities of a kind among some rows. */
export interface KindCount {
  kind: string;
  entities: number;
}

/** Counts the entities of each kind that some rows have any of, in the order of the kinds. */
export function countEntitiesByKind(kinds: readonly LinkingKind[], rows: Uint32Array): KindCount[] {
  return kinds.flatMap(({ kind, codes }) => {
    const found = new Set<number>();
    for (const row of rows) if (codes[row]! >= 0) found.add(codes[row]!);
    return found.size === 0 ? [] : [{ kind, entities: found.size }];
  });
}

/** Sets of numbers from 0 that can be joined. */
class DisjointSets {
  /** The parent of each member; of a root minus the size of its set. */
  readonly #parents: Int32Array;

  constructor(size: number) {
    this.#parents = new Int32Array(size).fill(-1);
  }

  /** The member that stands for the whole set. */
  find(member: number): number {
    const parents = this.#parents;
    let node = member;
    for (;;) {
      const parent = parents[node]!;
      if (parent < 0) return node;
      const grandparent = parents[parent]!;
      if (grandparent < 0) return parent;
      parents[node] = grandparent;
      node = grandparent;
    }
  }

  join(one: number, other: number): void {
    const parents = this.#parents;
    const root = this.find(one);
    const second = this.find(other);
    if (root === second) return;
    const isLarger = parents[root]! <= parents[second]!;
    const [kept, joined] = isLarger ? [root, second] : [second, root];
    parents[kept]! += parents[joined]!;
    parents[joined] = kept;
  }
}

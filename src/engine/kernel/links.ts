/**
 * Which entities hang together: a union-find structure over the slots of the table, shared by all threads.
 *
 * A root points to itself; 0 stands for that as well, so that fresh memory is a structure of single slots.
 * Slots are numbered from 1. The root of a component is its lowest slot, so that two threads that join
 * the same components agree.
 *
 * @see Anderson & Woll 1991, Wait-free parallel algorithms for the union-find problem
 */
// @ts-ignore: decorator
@inline
function parentAt(parents: usize, slot: u32): usize {
  return parents + (<usize>slot << 2);
}

function rootOf(parents: usize, slot: u32): u32 {
  let parent = atomic.load<u32>(parentAt(parents, slot));
  while (parent != 0) {
    const grandparent = atomic.load<u32>(parentAt(parents, parent));
    if (grandparent == 0) return parent;
    atomic.cmpxchg<u32>(parentAt(parents, slot), parent, grandparent);
    slot = grandparent;
    parent = atomic.load<u32>(parentAt(parents, slot));
  }
  return slot;
}

function unite(parents: usize, one: u32, other: u32): void {
  for (;;) {
    one = rootOf(parents, one);
    other = rootOf(parents, other);
    if (one == other) return;
    const high = max(one, other);
    const low = min(one, other);
    if (atomic.cmpxchg<u32>(parentAt(parents, high), 0, low) == 0) return;
  }
}

/** Joins, in each row, the entity in `slots` with the first entity of the row in `anchors`, or makes it the first. */
export function link(parents: usize, anchors: usize, slots: usize, rows: u32): void {
  for (let row: usize = 0; row < rows; row++) {
    const slot = load<u32>(slots + (row << 2));
    if (slot == 0) continue;
    const anchor = load<u32>(anchors + (row << 2));
    if (anchor == 0) store<u32>(anchors + (row << 2), slot);
    else if (anchor != slot) unite(parents, anchor, slot);
  }
}

/** Gathers the flags of all entities of each component at its root. One thread. */
export function gatherFlags(first: usize, slots: u32, parents: usize, flags: usize): void {
  for (let slot: u32 = 1; slot <= slots; slot++) {
    const entity = load<u64>(first + (<usize>(slot - 1) << 3));
    if (entity == 0) continue;
    const root = rootOf(parents, slot);
    store<u8>(flags + root, load<u8>(flags + root) | <u8>(entity & 63));
  }
}

/** Adds 1 to `selected` of each row whose entity belongs to a component that spans splits or repeats an entity. */
export function selectRows(parents: usize, flags: usize, slots: usize, rows: u32, selected: usize): u32 {
  let count: u32 = 0;
  for (let row: usize = 0; row < rows; row++) {
    const slot = load<u32>(slots + (row << 2));
    if (slot == 0) continue;
    const seen = load<u8>(flags + rootOf(parents, slot));
    if (popcnt(<u32>seen & 7) < 2 && (seen & 48) == 0) continue;
    if (load<u8>(selected + row) == 0) count++;
    store<u8>(selected + row, 1);
  }
  return count;
}

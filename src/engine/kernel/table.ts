/**
 * The table of entities, shared by all threads: open addressing over 8-byte slots.
 *
 * A slot holds 58 bits of an entity's hash and six flags that say in which splits it has been seen; an empty
 * slot is 0. Its home is where the hash lies in proportion to the table, so that slots stand nearly in the
 * order of their hashes and the table can grow in place. A taken home sends an entity to lower addresses;
 * `slack` slots below the first home catch what would leave the table.
 */

/** Bits of a slot that are flags: train, validation, test, excluded, repeated in test, repeated elsewhere. */
const flagBits: u64 = 63;
const splitFlags: u64 = 7;
const testFlag: u64 = 4;
const excludedFlag: u64 = 8;
const repeatedInTest: u64 = 16;
const repeatedElsewhere: u64 = 32;

// @ts-ignore: decorator
@inline
function homeOf(base: usize, size: u32, hash: u64): usize {
  return base + (<usize>(((hash >> 32) * size) >> 32) << 3);
}

/**
 * Inserts the entity of each row.
 *
 * @param flags the split's flag of each row; 0 for a row that is left out
 * @param tracksRepeats whether an entity that a split has twice is marked
 * @param sinkAt where to write eight bytes without a meaning, then two u32: entities that are new among those of
 *   the splits, and how often an entity got a further flag
 * @returns number of slots that were taken
 */
export function insert(
  base: usize,
  size: u32,
  hashes: usize,
  flags: usize,
  rows: u32,
  tracksRepeats: bool,
  sinkAt: usize,
): u32 {
  let added: u32 = 0;
  let entities: u32 = 0;
  let suspects: u32 = 0;
  let sink: u64 = 0;
  for (let group: u32 = 0; group < rows; group += 32) {
    const last = min<u32>(rows, group + 32);
    // Nothing depends on these loads, so that the memory works on all of them at once.
    for (let row = group; row < last; row++) {
      sink ^= load<u64>(homeOf(base, size, load<u64>(hashes + (<usize>row << 3))));
    }
    for (let row = group; row < last; row++) {
      const flag: u64 = load<u8>(flags + row);
      if (flag == 0) continue;
      const full = load<u64>(hashes + (<usize>row << 3));
      const hash = full & ~flagBits;
      let slot = homeOf(base, size, full);
      for (;;) {
        let found = load<u64>(slot);
        if (found == 0) {
          found = atomic.cmpxchg<u64>(slot, 0, hash | flag);
          if (found == 0) {
            added++;
            if (flag != excludedFlag) entities++;
            break;
          }
        }
        if ((found ^ hash) <= flagBits) {
          if ((found & flag) == 0) {
            found = atomic.or<u64>(slot, flag);
            if (flag != excludedFlag && (found & splitFlags) == 0) entities++;
            suspects++;
          }
          if (tracksRepeats && (found & flag) != 0) {
            const repeated = flag == testFlag ? repeatedInTest : flag == excludedFlag ? 0 : repeatedElsewhere;
            if ((found & repeated) != repeated) {
              atomic.or<u64>(slot, repeated);
              suspects++;
            }
          }
          break;
        }
        slot -= 8;
      }
    }
  }
  store<u64>(sinkAt, sink);
  store<u32>(sinkAt + 8, entities);
  store<u32>(sinkAt + 12, suspects);
  return added;
}

/** The slot of an entity, or 0 where the table does not have it. */
function slotOf(base: usize, size: u32, full: u64): usize {
  const hash = full & ~flagBits;
  let slot = homeOf(base, size, full);
  let found = load<u64>(slot);
  while (found != 0 && (found ^ hash) > flagBits) {
    slot -= 8;
    found = load<u64>(slot);
  }
  return found == 0 ? 0 : slot;
}

/** Makes an entity look as if one split alone had it; for kinds that have been counted otherwise. */
export function forget(base: usize, size: u32, hashAt: usize): void {
  const slot = slotOf(base, size, load<u64>(hashAt));
  if (slot != 0) store<u64>(slot, (load<u64>(slot) & ~flagBits) | 1);
}

// @ts-ignore: decorator
@inline
function spans(flags: u64): bool {
  return popcnt(flags & splitFlags) > 1;
}

/**
 * Whether an entity needs a second look: several splits have it, or one has it twice where that matters, or a row
 * was marked that has it; and, where excluded rows can be bridges, one of them and a split.
 */
// @ts-ignore: decorator
@inline
function isSuspect(flags: u64, bridges: bool): bool {
  if (spans(flags) || (flags & (repeatedInTest | repeatedElsewhere)) != 0) return true;
  return bridges && (flags & excludedFlag) != 0 && (flags & splitFlags) != 0;
}

/** Bits of a hash that choose a bit of the filter; the filter has 2^25 bits. */
const filterShift: u64 = 39;

// @ts-ignore: decorator
@inline
function addToFilter(filter: usize, hash: u64): void {
  const bit = <u32>(hash >> filterShift);
  atomic.or<u32>(filter + ((<usize>bit >> 5) << 2), 1 << (bit & 31));
}

/** Puts all suspect entities into the filter; returns how many there are. */
export function fillFilter(base: usize, size: u32, slack: u32, filter: usize, bridges: bool): u32 {
  let count: u32 = 0;
  const end = base + (<usize>size << 3);
  for (let slot = base - (<usize>slack << 3); slot < end; slot += 8) {
    const entity = load<u64>(slot);
    const flags = entity & flagBits;
    if ((flags & (flags - 1)) == 0 || !isSuspect(flags, bridges)) continue;
    addToFilter(filter, entity);
    count++;
  }
  return count;
}

/** Sets `selected` of each row whose entity is suspect; returns how many were set. */
export function selectRows(
  base: usize,
  size: u32,
  hashes: usize,
  flags: usize,
  rows: u32,
  filter: usize,
  bridges: bool,
  selected: usize,
): u32 {
  let count: u32 = 0;
  for (let row: u32 = 0; row < rows; row++) {
    if (load<u8>(flags + row) == 0) continue;
    const hash = load<u64>(hashes + (<usize>row << 3));
    const bit = <u32>(hash >> filterShift);
    if (((load<u32>(filter + ((<usize>bit >> 5) << 2)) >> (bit & 31)) & 1) == 0) continue;
    const slot = slotOf(base, size, hash);
    if (slot == 0 || !isSuspect(load<u64>(slot) & flagBits, bridges)) continue;
    if (load<u8>(selected + row) == 0) count++;
    store<u8>(selected + row, 1);
  }
  return count;
}

/** Marks the entity of each selected row, so that its other rows are selected too; returns how many are new. */
export function markRows(
  base: usize,
  size: u32,
  hashes: usize,
  flags: usize,
  rows: u32,
  filter: usize,
  selected: usize,
): u32 {
  let count: u32 = 0;
  for (let row: u32 = 0; row < rows; row++) {
    if (load<u8>(selected + row) == 0 || load<u8>(flags + row) == 0) continue;
    const hash = load<u64>(hashes + (<usize>row << 3));
    const slot = slotOf(base, size, hash);
    if (slot == 0 || (atomic.or<u64>(slot, repeatedElsewhere) & repeatedElsewhere) != 0) continue;
    addToFilter(filter, hash);
    count++;
  }
  return count;
}

/**
 * Makes room for `newSize` slots, in place: memory behind the table has to be there and zero.
 *
 * All entities move to the front, are sorted by hash (which they nearly are), and are spread from the end.
 * No other thread may use the table meanwhile.
 *
 * @returns false where the hashes lie so unevenly that the slack is too small, and the table is lost
 */
export function grow(base: usize, size: u32, newSize: u32, slack: u32): bool {
  const first = base - (<usize>slack << 3);
  const end = base + (<usize>size << 3);
  let free = first;
  for (let slot = first; slot < end; slot += 8) {
    const entity = load<u64>(slot);
    if (entity == 0) continue;
    let place = free;
    while (place > first && load<u64>(place - 8) > entity) {
      store<u64>(place, load<u64>(place - 8));
      place -= 8;
    }
    store<u64>(place, entity);
    free += 8;
  }
  memory.fill(free, 0, end - free);
  let above = base + (<usize>newSize << 3);
  for (let from = free; from > first; ) {
    from -= 8;
    const entity = load<u64>(from);
    const home = homeOf(base, newSize, entity);
    const to = min(home, above - 8);
    if (to < from) return false;
    store<u64>(from, 0);
    store<u64>(to, entity);
    above = to;
  }
  return true;
}

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
 * @param sinkAt where to write eight bytes without a meaning, and then the number of entities that are new
 *   among those of the splits
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
          }
          if (tracksRepeats && (found & flag) != 0) {
            const repeated = flag == testFlag ? repeatedInTest : flag == excludedFlag ? 0 : repeatedElsewhere;
            if ((found & repeated) != repeated) atomic.or<u64>(slot, repeated);
          }
          break;
        }
        slot -= 8;
      }
    }
  }
  store<u64>(sinkAt, sink);
  store<u32>(sinkAt + 8, entities);
  return added;
}

/**
 * Where the entity of each row stands in the table, as a slot's number + 1 counted from the end of the
 * slack; 0 for a row that is left out.
 */
export function findSlots(
  base: usize,
  size: u32,
  slack: u32,
  hashes: usize,
  flags: usize,
  rows: u32,
  slots: usize,
): void {
  const first = base - (<usize>slack << 3);
  for (let row: u32 = 0; row < rows; row++) {
    const place = slots + (<usize>row << 2);
    if (load<u8>(flags + row) == 0) {
      store<u32>(place, 0);
      continue;
    }
    const full = load<u64>(hashes + (<usize>row << 3));
    const hash = full & ~flagBits;
    let slot = homeOf(base, size, full);
    let found = load<u64>(slot);
    while (found != 0 && (found ^ hash) > flagBits) {
      slot -= 8;
      found = load<u64>(slot);
    }
    store<u32>(place, found == 0 ? 0 : <u32>((slot - first) >> 3) + 1);
  }
}

/** Makes an entity look as if one split alone had it; for kinds that have been counted otherwise. */
export function forget(base: usize, size: u32, hashAt: usize): void {
  const full = load<u64>(hashAt);
  const hash = full & ~flagBits;
  let slot = homeOf(base, size, full);
  let found = load<u64>(slot);
  while (found != 0 && (found ^ hash) > flagBits) {
    slot -= 8;
    found = load<u64>(slot);
  }
  if (found != 0) store<u64>(slot, hash | 1);
}

// @ts-ignore: decorator
@inline
function spans(flags: u64): bool {
  return popcnt(flags & splitFlags) > 1;
}

/**
 * Counts entities that need a second look.
 *
 * @param counts where to write three u32: entities in several splits, entities that a split has twice,
 *   entities that excluded rows share with a split
 */
export function countSuspects(base: usize, size: u32, slack: u32, counts: usize): void {
  let crossing: u32 = 0;
  let repeated: u32 = 0;
  let bridging: u32 = 0;
  const end = base + (<usize>size << 3);
  for (let slot = base - (<usize>slack << 3); slot < end; slot += 8) {
    const flags = load<u64>(slot) & flagBits;
    if ((flags & (flags - 1)) == 0) continue;
    if (spans(flags)) crossing++;
    if ((flags & (repeatedInTest | repeatedElsewhere)) != 0) repeated++;
    if ((flags & excludedFlag) != 0 && (flags & splitFlags) != 0) bridging++;
  }
  store<u32>(counts, crossing);
  store<u32>(counts + 4, repeated);
  store<u32>(counts + 8, bridging);
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

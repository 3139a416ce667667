/** What the cells of a column mean: a declared split, or nothing. */

// @ts-ignore: decorator
@inline
function isEqual(one: usize, other: usize, length: u32): bool {
  for (let index: u32 = 0; index < length; index++) {
    if (load<u8>(one + index) != load<u8>(other + index)) return false;
  }
  return true;
}

/** A word as three u32: its address, its length, what it stands for. */
const wordBytes: u32 = 12;

/**
 * For each row what its cell stands for, among `count` words; `otherwise` where it is none of them.
 *
 * @returns number of rows before the first that is none of them
 */
export function matchWords(
  starts: usize,
  ends: usize,
  rows: u32,
  words: usize,
  count: u32,
  otherwise: u8,
  results: usize,
): u32 {
  let longest: u32 = 0;
  for (let index: u32 = 0; index < count; index++) {
    longest = max<u32>(longest, load<u32>(words + <usize>(index * wordBytes) + 4));
  }
  let firstOther = rows;
  let last = words;
  for (let row: u32 = 0; row < rows; row++) {
    const start: usize = load<u32>(starts + (<usize>row << 2));
    const length: u32 = load<u32>(ends + (<usize>row << 2)) - <u32>start;
    let result = otherwise;
    if (length <= longest && count > 0) {
      // Rows of a split often follow each other.
      if (load<u32>(last + 4) == length && isEqual(load<u32>(last), start, length)) result = load<u8>(last + 8);
      else {
        for (let word = words; word < words + <usize>(count * wordBytes); word += wordBytes) {
          if (load<u32>(word + 4) != length || !isEqual(load<u32>(word), start, length)) continue;
          result = load<u8>(word + 8);
          last = word;
          break;
        }
      }
    }
    if (result == otherwise && firstOther == rows) firstOther = row;
    store<u8>(results + row, result);
  }
  return firstOther;
}

/** Number of quotes from `start` to `end`. */
export function countQuotes(start: usize, end: usize): u32 {
  const quotes = i8x16.splat(0x22);
  let count: u32 = 0;
  let position = start;
  for (; position + 16 <= end; position += 16) {
    count += popcnt(i8x16.bitmask(i8x16.eq(v128.load(position), quotes)));
  }
  for (; position < end; position++) count += load<u8>(position) == 0x22 ? 1 : 0;
  return count;
}

/**
 * Leaves rows out: `results` is `flags` where `marks` is 0, else 0.
 *
 * @param counts eight u32, of which the one at the number of the flag's bit is raised for each row left out
 */
export function leaveOut(flags: usize, marks: usize, rows: u32, results: usize, counts: usize): void {
  for (let row: usize = 0; row < rows; row++) {
    const flag = load<u8>(flags + row);
    if (load<u8>(marks + row) == 0) store<u8>(results + row, flag);
    else {
      if (flag != 0) {
        const count = counts + (<usize>ctz<u32>(flag) << 2);
        store<u32>(count, load<u32>(count) + 1);
      }
      store<u8>(results + row, 0);
    }
  }
}

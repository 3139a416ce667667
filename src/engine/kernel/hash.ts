import { normalise } from './normalForm';

const prime1: u64 = 0x9e3779b185ebca87;
const prime2: u64 = 0xc2b2ae3d27d4eb4f;
const prime3: u64 = 0x165667b19e3779f9;
/** Makes a lower-case letter of a capital one, and leaves digits alone. */
const caseBits: u64 = 0x2020202020202020;

/** Ids are compared byte by byte. */
const asWritten: u32 = 0;
/** Ids are compared on their normal form. */
const inNormalForm: u32 = 1;

// @ts-ignore: decorator
@inline
function mixWord(hash: u64, word: u64): u64 {
  return rotl(hash ^ (rotl(word * prime2, 31) * prime1), 27) * prime1 + prime3;
}

// @ts-ignore: decorator
@inline
function finish(hash: u64): u64 {
  hash = (hash ^ (hash >> 33)) * prime2;
  hash = (hash ^ (hash >> 29)) * prime3;
  return hash ^ (hash >> 32);
}

/** Up to seven bytes beyond the end are read and ignored. */
// @ts-ignore: decorator
@inline
function mixBytes(hash: u64, start: usize, end: usize, bits: u64): u64 {
  let position = start;
  while (position + 8 <= end) {
    hash = mixWord(hash, load<u64>(position) | bits);
    position += 8;
  }
  const rest = end - position;
  const word = rest == 0 ? 0 : (load<u64>(position) | bits) & (0xffffffffffffffff >> (64 - (rest << 3)));
  return finish(mixWord(hash, word ^ (<u64>(end - start) << 56)));
}

/** Mixes bytes into the hash that stands at `hashAt`. */
export function hashBytes(hashAt: usize, start: usize, end: usize): void {
  store<u64>(hashAt, mixBytes(load<u64>(hashAt), start, end, 0));
}

/** Gives every row the hash that `hashAt` holds, to begin with. */
export function beginHashes(hashes: usize, rows: u32, hashAt: usize): void {
  const seed = load<u64>(hashAt);
  for (let row: usize = 0; row < rows; row++) store<u64>(hashes + (row << 3), seed);
}

/**
 * Mixes each row's cell into the row's hash.
 *
 * @param flags 0 for a row that is left out
 * @param mode `asWritten`, `inNormalForm`, or else hexadecimal text in either case
 * @param scratch 64 KiB and a few bytes for a normal form
 * @param odd where to write the numbers of rows whose cell has to be looked at again: it is not plain ASCII
 *   text, begins or ends oddly, or looks like a number with an exponent. Their hash is left as it was
 * @returns number of odd rows
 */
export function hashCells(
  starts: usize,
  ends: usize,
  flags: usize,
  rows: u32,
  hashes: usize,
  mode: u32,
  scratch: usize,
  odd: usize,
): u32 {
  let oddRows: u32 = 0;
  for (let row: u32 = 0; row < rows; row++) {
    if (load<u8>(flags + row) == 0) continue;
    const start: usize = load<u32>(starts + (<usize>row << 2));
    const end: usize = load<u32>(ends + (<usize>row << 2));
    if (isOdd(start, end, mode <= inNormalForm)) {
      store<u32>(odd + (<usize>oddRows << 2), row);
      oddRows++;
      continue;
    }
    const place = hashes + (<usize>row << 3);
    const before = load<u64>(place);
    if (mode == inNormalForm) {
      const length = normalise(start, end, scratch);
      store<u64>(place, mixBytes(before, scratch, scratch + length, 0));
    } else {
      store<u64>(place, mixBytes(before, start, end, mode == asWritten ? 0 : caseBits));
    }
  }
  return oddRows;
}

function isOdd(start: usize, end: usize, isId: bool): bool {
  if (start == end) return true;
  const first = load<u8>(start);
  if (first == 0x20 || first == 0x23 || load<u8>(end - 1) == 0x20) return true;
  const space = i8x16.splat(0x20);
  const deletes = i8x16.splat(0x7f);
  const letters = i8x16.splat(0x65);
  let seen: u32 = 0;
  for (let position = start; position < end; position += 16) {
    const bytes = v128.load(position);
    const rest = end - position;
    const within: u32 = rest >= 16 ? 0xffff : (1 << <u32>rest) - 1;
    const bad: u32 = i8x16.bitmask(v128.or(i8x16.lt_s(bytes, space), i8x16.eq(bytes, deletes)));
    if ((bad & within) != 0) return true;
    seen |= i8x16.bitmask(i8x16.eq(v128.or(bytes, space), letters)) & within;
  }
  return isId && seen != 0 && isNumberWithExponent(start, end);
}

/** Whether there is nothing but digits, signs, points and the letter e, after a digit or a sign. */
function isNumberWithExponent(start: usize, end: usize): bool {
  if (load<u8>(start) > 0x39) return false;
  for (let position = start; position < end; position++) {
    const byte = load<u8>(position);
    if (byte >= 0x30 && byte <= 0x39) continue;
    if (byte != 0x2b && byte != 0x2d && byte != 0x2e && (byte | 0x20) != 0x65) return false;
  }
  return true;
}

/** The normal form of an id of ASCII text, as `../../independence/normalForm.ts` defines it. */

/**
 * For each of the 256 sets of eight bytes, how to move those of the set together: eight indexes each.
 * `openKernel` writes it.
 */
const shuffles: usize = 1024;

// @ts-ignore: decorator
@inline
function isDigit(byte: u32): bool {
  return byte - 0x30 < 10;
}

/** White space, `-` `_` `/` `.` `:` `,` `;` `|` `\` and the apostrophe: 255 in each such byte. */
// @ts-ignore: decorator
@inline
function findSeparators(bytes: v128): v128 {
  // `,` `-` `.` `/` and `:` `;` follow each other.
  const commas = i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x2c)), i8x16.splat(4));
  const colons = i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x3a)), i8x16.splat(2));
  const lines = v128.or(i8x16.eq(bytes, i8x16.splat(0x5f)), i8x16.eq(bytes, i8x16.splat(0x5c)));
  const others = v128.or(i8x16.eq(bytes, i8x16.splat(0x7c)), i8x16.eq(bytes, i8x16.splat(0x27)));
  const blanks = v128.or(i8x16.eq(bytes, i8x16.splat(0x20)), i8x16.eq(bytes, i8x16.splat(0x09)));
  return v128.or(v128.or(v128.or(commas, colons), v128.or(lines, others)), blanks);
}

/**
 * Sixteen bytes at a time: up to fifteen beyond the end are read and ignored, and written beyond the normal form.
 *
 * @returns length of what was written to `out`
 */
export function normalise(start: usize, end: usize, out: usize): u32 {
  const last = endOfInteger(start, end);
  let length: u32 = 0;
  /** Letters at the beginning, once something else has come; before that, none. */
  let letters: u32 = 0;
  let hasOthers = false;
  /** Whether something that is no digit follows the first that is no letter. */
  let isMixed = false;
  for (let position = start; position < last; position += 16) {
    const bytes = v128.load(position);
    const rest = last - position;
    const within: u32 = rest >= 16 ? 0xffff : (1 << <u32>rest) - 1;
    const capitals = i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x41)), i8x16.splat(26));
    const folded = v128.or(bytes, v128.and(capitals, i8x16.splat(0x20)));
    const kept: u32 = within & ~(<u32>i8x16.bitmask(findSeparators(bytes)));
    const digits: u32 = i8x16.bitmask(i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x30)), i8x16.splat(10)));
    if (hasOthers) {
      if ((kept & ~digits) != 0) isMixed = true;
    } else {
      const small = i8x16.lt_u(i8x16.sub(folded, i8x16.splat(0x61)), i8x16.splat(26));
      const others = kept & ~(<u32>i8x16.bitmask(small));
      if (others != 0) {
        hasOthers = true;
        const first: u32 = ctz(others);
        letters = length + popcnt(kept & ((1 << first) - 1));
        if (((kept >> first) & ~(digits >> first)) != 0) isMixed = true;
      }
    }
    const low = kept & 0xff;
    const high = kept >> 8;
    const order = i64x2.replace_lane(
      i64x2.splat(load<i64>(shuffles + (<usize>low << 3))),
      1,
      load<i64>(shuffles + (<usize>high << 3)) | 0x0808080808080808,
    );
    const packed = i8x16.swizzle(folded, order);
    v128.store64_lane(out + length, packed, 0);
    length += popcnt(low);
    v128.store64_lane(out + length, packed, 1);
    length += popcnt(high);
  }
  if (length == 0) return fold(start, end, out);
  if (!hasOthers) return length;
  // Zeros that may go stand before a digit, at the beginning or between letters and the digits that end the id.
  const from: u32 = isMixed ? 0 : letters;
  let zeros: u32 = 0;
  while (
    from + zeros + 1 < length &&
    load<u8>(out + from + zeros) == 0x30 &&
    isDigit(load<u8>(out + from + zeros + 1))
  ) {
    zeros++;
  }
  if (zeros == 0) return length;
  moveDown(out + from, zeros, length - from - zeros);
  return length - zeros;
}

/** Moves bytes to lower addresses, eight at a time; up to seven behind them are moved as well. */
function moveDown(to: usize, distance: u32, length: u32): void {
  for (let moved: u32 = 0; moved < length; moved += 8) {
    store<u64>(to + moved, load<u64>(to + distance + moved));
  }
}

/** Where digits end that nothing but `.0` or `.00` follows; else the end. */
function endOfInteger(start: usize, end: usize): usize {
  let point = end - 1;
  if (load<u8>(point) != 0x30) return end;
  while (point > start && load<u8>(point) == 0x30) point--;
  if (load<u8>(point) != 0x2e) return end;
  let position = load<u8>(start) == 0x27 ? start + 1 : start;
  if (position == point) return end;
  for (; position < point; position++) if (!isDigit(load<u8>(position))) return end;
  return point;
}

function fold(start: usize, end: usize, out: usize): u32 {
  for (let position = start; position < end; position++) {
    const byte: u32 = load<u8>(position);
    store<u8>(out + (position - start), <u8>(byte - 0x41 < 26 ? byte | 0x20 : byte));
  }
  return <u32>(end - start);
}

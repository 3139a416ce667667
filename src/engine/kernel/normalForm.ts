/** The normal form of an id of ASCII text, as `../../independence/normalForm.ts` defines it. */

// @ts-ignore: decorator
@inline
function isDigit(byte: u32): bool {
  return byte - 0x30 < 10;
}

// @ts-ignore: decorator
@inline
function isLetter(byte: u32): bool {
  return byte - 0x61 < 26;
}

/** White space, `-` `_` `/` `.` `:` `,` `;` `|` `\` and the apostrophe. */
function isSeparator(byte: u32): bool {
  if (byte >= 0x2c && byte <= 0x2f) return true;
  return (
    byte == 0x20 || byte == 0x09 || byte == 0x27 || byte == 0x3a || byte == 0x3b || byte == 0x5c || byte == 0x5f || byte == 0x7c
  );
}

/** @returns length of what was written to `out` */
export function normalise(start: usize, end: usize, out: usize): u32 {
  const last = endOfInteger(start, end);
  let length: u32 = 0;
  /** Letters at the beginning, while nothing else has come. */
  let letters: u32 = 0;
  let digits: u32 = 0;
  for (let position = start; position < last; position++) {
    let byte: u32 = load<u8>(position);
    if (byte - 0x41 < 26) byte |= 0x20;
    if (isLetter(byte)) {
      if (letters == length) letters++;
    } else if (isDigit(byte)) digits++;
    else if (isSeparator(byte)) continue;
    store<u8>(out + length, <u8>byte);
    length++;
  }
  if (length == 0) return fold(start, end, out);
  // Zeros that may go stand at the beginning, or between letters and the digits that end the id.
  const from = letters + digits == length ? letters : 0;
  let zeros: u32 = 0;
  while (from + zeros + 1 < length && load<u8>(out + from + zeros) == 0x30 && isDigit(load<u8>(out + from + zeros + 1))) zeros++;
  if (zeros == 0) return length;
  memory.copy(out + from, out + from + zeros, length - from - zeros);
  return length - zeros;
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

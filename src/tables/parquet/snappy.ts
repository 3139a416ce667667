/**
 * Decompresses a block in Snappy's raw format.
 *
 * @param size The length that the result has to have
 * @throws Error for a block that is damaged, or that decompresses to another length
 * @see https://github.com/google/snappy/blob/main/format_description.txt
 */
export function unsnappy(input: Uint8Array, size: number): Buffer {
  let position = readPreamble(input, size);
  const output = Buffer.allocUnsafeSlow(size);
  let written = 0;
  while (position < input.length) {
    const tag = input[position++]!;
    if ((tag & 3) === 0) {
      let length = (tag >>> 2) + 1;
      if (length > 60) {
        const extra = length - 60;
        demand(position + extra <= input.length);
        length = readLittleEndian(input, position, extra) + 1;
        position += extra;
      }
      demand(position + length <= input.length && written + length <= size);
      copyLiteral(input, position, output, written, length);
      position += length;
      written += length;
    } else {
      const extra = (tag & 3) === 3 ? 4 : tag & 3;
      demand(position + extra <= input.length);
      const low = readLittleEndian(input, position, extra);
      const isShort = extra === 1;
      const length = isShort ? ((tag >>> 2) & 7) + 4 : (tag >>> 2) + 1;
      const offset = isShort ? ((tag >>> 5) << 8) + low : low;
      position += extra;
      demand(offset > 0 && offset <= written && written + length <= size);
      // A copy may overlap with what it writes, and then repeats it.
      for (const end = written + length; written < end; written += 1) output[written] = output[written - offset]!;
    }
  }
  demand(written === size);
  return output;
}

/** Checks the length in front of a block; returns where the block begins. */
function readPreamble(input: Uint8Array, size: number): number {
  let length = 0;
  for (let position = 0, scale = 1; position < 5; position += 1, scale *= 128) {
    demand(position < input.length);
    const byte = input[position]!;
    length += (byte & 0x7f) * scale;
    if (byte >= 0x80) continue;
    demand(length === size);
    return position + 1;
  }
  throw damaged();
}

function readLittleEndian(input: Uint8Array, position: number, bytes: number): number {
  let value = input[position]!;
  if (bytes > 1) value |= input[position + 1]! << 8;
  if (bytes > 2) value |= input[position + 2]! << 16;
  if (bytes > 3) value |= input[position + 3]! << 24;
  return value >>> 0;
}

function copyLiteral(input: Uint8Array, position: number, output: Uint8Array, written: number, length: number): void {
  if (length > 64) output.set(input.subarray(position, position + length), written);
  else for (let index = 0; index < length; index += 1) output[written + index] = input[position + index]!;
}

function demand(isTrue: boolean): void {
  if (!isTrue) throw damaged();
}

function damaged(): Error {
  return new Error('damaged Snappy block');
}

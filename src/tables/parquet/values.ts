import { tableLimits } from '../limits.ts';
import { booleanReader } from './booleans.ts';
import { cellTooLarge, DeltaByteArrays, DeltaLengthByteArrays, PlainByteArrays } from './byteArrays.ts';
import { DeltaFixed, type FixedSource, GatheredFixed, PlainFixed, SplitFixed } from './fixedSources.ts';
import { encodings } from './pageHeader.ts';
import { unsupported } from './problem.ts';
import type { FlatColumn } from './schema.ts';
import type { ValueReader } from './valueReader.ts';
import { bytesDecimalText, type ValueText, valueTextOf } from './valueText.ts';

export const rewrite = 'Write the file again with a current library, for example pyarrow or DuckDB.';

/**
 * Reader of values that do not refer to a dictionary.
 *
 * @param at offset at which the values begin
 * @param most the number of values that the page claims, nulls included
 * @throws ParquetProblem for encodings that are not read
 */
export function directReader(
  bytes: Uint8Array,
  at: number,
  column: FlatColumn,
  most: number,
  encoding: number,
): ValueReader {
  if (column.type === 'BOOLEAN') return booleanReader(bytes, at, most, encoding) ?? reject(encoding);
  const text = valueTextOf(column);
  if (text !== undefined) return new FixedValues(fixedSource(bytes, at, column, most, encoding, text.width), text);
  const { meaning } = column;
  const reader = byteArrayReader(bytes, at, meaning.kind !== 'decimal', most, encoding);
  return meaning.kind === 'decimal' ? new DecimalByteArrays(reader, meaning.scale) : reader;
}

function byteArrayReader(bytes: Uint8Array, at: number, isText: boolean, most: number, encoding: number): ValueReader {
  switch (encoding) {
    case encodings.plain:
      return new PlainByteArrays(bytes, at, isText);
    case encodings.deltaLengthByteArray:
      return new DeltaLengthByteArrays(bytes, at, isText, most);
    case encodings.deltaByteArray:
      return new DeltaByteArrays(bytes, at, isText, most);
    default:
      throw wrongEncoding(encoding);
  }
}

function fixedSource(
  bytes: Uint8Array,
  at: number,
  { type }: FlatColumn,
  most: number,
  encoding: number,
  width: number,
): FixedSource {
  const isInteger = type === 'INT32' || type === 'INT64';
  if (encoding === encodings.plain) return new PlainFixed(bytes, at, width);
  if (encoding === encodings.byteStreamSplit && type !== 'INT96') return new SplitFixed(bytes, at, width);
  if (encoding === encodings.deltaBinaryPacked && isInteger)
    return new DeltaFixed(bytes, at, width === 4 ? 4 : 8, most);
  if (encoding === encodings.deltaByteArray && type === 'FIXED_LEN_BYTE_ARRAY') {
    return new GatheredFixed(new DeltaByteArrays(bytes, at, false, most), width);
  }
  throw wrongEncoding(encoding);
}

/** Values of one width that become text one by one. */
class FixedValues implements ValueReader {
  readonly #source: FixedSource;
  readonly #text: ValueText;

  constructor(source: FixedSource, text: ValueText) {
    this.#source = source;
    this.#text = text;
    if (text.most > tableLimits.cellBytes) throw cellTooLarge();
  }

  read(count: number, starts: Int32Array, ends: Int32Array): Uint8Array {
    const { width, most, write } = this.#text;
    const values = this.#source.take(count);
    const view = new DataView(values.buffer, values.byteOffset, values.byteLength);
    const output = Buffer.allocUnsafeSlow(count * most);
    let to = 0;
    for (let index = 0; index < count; index += 1) {
      starts[index] = to;
      to = write(view, index * width, output, to);
      ends[index] = to;
    }
    return output;
  }

  finish(): void {
    this.#source.finish();
  }
}

/** Decimal numbers of any length. */
class DecimalByteArrays implements ValueReader {
  readonly #reader: ValueReader;
  readonly #scale: number;

  constructor(reader: ValueReader, scale: number) {
    this.#reader = reader;
    this.#scale = scale;
  }

  read(count: number, starts: Int32Array, ends: Int32Array): Uint8Array {
    const bytes = this.#reader.read(count, starts, ends);
    const texts: string[] = [];
    let to = 0;
    for (let index = 0; index < count; index += 1) {
      const text = bytesDecimalText(bytes.subarray(starts[index], ends[index]), this.#scale);
      texts.push(text);
      starts[index] = to;
      to += text.length;
      ends[index] = to;
    }
    return Buffer.from(texts.join(''), 'latin1');
  }

  finish(): void {
    this.#reader.finish();
  }
}

function reject(encoding: number): never {
  throw wrongEncoding(encoding);
}

export function wrongEncoding(encoding: number): Error {
  const name = Object.entries(encodings).find(([, number]) => number === encoding)?.[0] ?? 'unknown';
  return unsupported(`a page has encoding ${encoding} (${name}), which is not read for columns of its type`, rewrite);
}

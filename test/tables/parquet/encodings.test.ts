/** Encoders as the format describes them, and back again in pieces of any size. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadValues, ValuePlace } from '../../../src/tables/parquet/cells.ts';
import { DeltaReader } from '../../../src/tables/parquet/deltaReader.ts';
import { deltaByteArrays, deltaIntegers } from '../../../src/tables/parquet/deltaValues.ts';
import { ExpansionBudget } from '../../../src/tables/parquet/expansionBudget.ts';
import { splitStreams } from '../../../src/tables/parquet/plainValues.ts';
import { RunLengthReader } from '../../../src/tables/parquet/runLengthReader.ts';
import { varint, zigzag } from './madeParquet.ts';
import { refusalOf } from './support.ts';

const chunk = { file: 'table.parquet', column: 'id', rowGroup: 0 };
const place: ValuePlace = { chunk, of: (index) => ({ ...chunk, line: index + 1 }) };

/** Bits of each value, the lowest first. */
function packBits(values: readonly bigint[], width: number): number[] {
  const bytes: number[] = Array.from({ length: Math.ceil((values.length * width) / 8) }, () => 0);
  values.forEach((value, index) => {
    for (let bit = 0; bit < width; bit += 1) {
      const place = index * width + bit;
      if (((value >> BigInt(bit)) & 1n) === 1n) bytes[place >>> 3]! |= 1 << (place & 7);
    }
  });
  return bytes;
}

/** The given sizes, then one more for what is left. */
function* piecesOf(total: number, sizes: readonly number[]): Generator<number> {
  let left = total;
  for (const size of sizes) {
    if (size >= left) break;
    yield size;
    left -= size;
  }
  if (left > 0) yield left;
}

const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 20 });

describe('run lengths and packed bits', () => {
  /** Runs of equal codes, and packed ones of eights. */
  const runs = fc.integer({ min: 0, max: 32 }).chain((width) => {
    const code = fc.bigInt({ min: 0n, max: 2n ** BigInt(width) - 1n });
    const equal = fc.record({ code, length: fc.integer({ min: 1, max: 100 }) });
    const packed = fc.array(code, { minLength: 8, maxLength: 64 }).map((codes) => codes.slice(0, codes.length & ~7));
    return fc.record({
      width: fc.constant(width),
      runs: fc.array(fc.oneof(equal, packed), { minLength: 1, maxLength: 12 }),
    });
  });

  it('are read in pieces of any size', () => {
    fc.assert(
      fc.property(runs, sizes, fc.boolean(), ({ width, runs }, sizes, prefersRuns) => {
        const codes = runs.flatMap((run) =>
          Array.isArray(run) ? run : Array.from({ length: run.length }, () => run.code),
        );
        const bytes = runs.flatMap((run) =>
          Array.isArray(run)
            ? [...varint(((run.length / 8) << 1) | 1), ...packBits(run, width)]
            : [...varint(run.length << 1), ...littleEndian(run.code, Math.ceil(width / 8))],
        );
        const given = width === 0 ? [] : bytes;
        const reader = new RunLengthReader(
          Buffer.from([7, ...given, 7]),
          { start: 1, end: 1 + given.length, bitWidth: width, count: codes.length },
          chunk,
        );
        const read: number[] = [];
        for (const size of piecesOf(codes.length, sizes)) {
          const equal = prefersRuns ? reader.takeEqual(size) : undefined;
          const into = new Int32Array(size);
          if (equal !== undefined) into.fill(equal);
          else reader.read(into, size);
          read.push(...into);
        }
        expect(read.map((code) => code >>> 0)).toEqual(codes.map(Number));
      }),
    );
  });

  it('may be longer than needed only where they are packed', () => {
    const packed = new RunLengthReader(
      Buffer.from([5, 0b11100100]),
      { start: 0, end: 2, bitWidth: 2, count: 3 },
      chunk,
    );
    const codes = new Int32Array(3);
    packed.read(codes, 3);
    expect([...codes]).toEqual([0, 1, 2]);
    const equal = new RunLengthReader(Buffer.from([8, 1]), { start: 0, end: 2, bitWidth: 2, count: 3 }, chunk);
    expect(refusalOf(() => equal.read(codes, 3)).message).toContain('more codes than there are values');
  });
});

function littleEndian(value: bigint, bytes: number): number[] {
  return Array.from({ length: bytes }, (_, index) => Number((value >> BigInt(8 * index)) & 255n));
}

interface DeltaShape {
  miniblocks: number;
  valuesOfMiniblock: number;
}

/** DELTA_BINARY_PACKED, with sums that wrap around at so many bits. */
function encodeDeltas(
  values: readonly bigint[],
  bits: number,
  { miniblocks, valuesOfMiniblock }: DeltaShape,
): number[] {
  const wrap = (value: bigint) => BigInt.asIntN(bits, value);
  const bytes = [
    ...varint(miniblocks * valuesOfMiniblock),
    ...varint(miniblocks),
    ...varint(values.length),
    ...zigzag(values[0] ?? 0n),
  ];
  const deltas = values.slice(1).map((value, index) => wrap(value - values[index]!));
  for (let start = 0; start < deltas.length; start += miniblocks * valuesOfMiniblock) {
    const block = deltas.slice(start, start + miniblocks * valuesOfMiniblock);
    const least = block.reduce((low, delta) => (delta < low ? delta : low));
    const parts = Array.from({ length: miniblocks }, (_, index) => {
      const part = block.slice(index * valuesOfMiniblock, (index + 1) * valuesOfMiniblock);
      const relative = part.map((delta) => BigInt.asUintN(bits, delta - least));
      const width = relative.reduce((most, delta) => Math.max(most, delta.toString(2).length), 0);
      if (part.length === 0) return { width: 77, packed: [] };
      const padded = [...relative, ...Array.from({ length: valuesOfMiniblock - part.length }, () => 0n)];
      return { width, packed: packBits(padded, width) };
    });
    bytes.push(...zigzag(least), ...parts.map(({ width }) => width), ...parts.flatMap(({ packed }) => packed));
  }
  return bytes;
}

const shapes = fc.record({
  miniblocks: fc.constantFrom(1, 2, 4),
  valuesOfMiniblock: fc.constantFrom(8, 32),
});

/** All values of a reader, as the bytes of each. */
function readAll(read: ReadValues, count: number, sizes: readonly number[]): Buffer[] {
  const values: Buffer[] = [];
  for (const size of piecesOf(count, sizes)) {
    const places = { starts: new Int32Array(size), ends: new Int32Array(size) };
    const bytes = read(size, places);
    for (let index = 0; index < size; index += 1) {
      values.push(Buffer.from(bytes.subarray(places.starts[index]!, places.ends[index]!)));
    }
  }
  return values;
}

describe('differences', () => {
  it.each([32, 64] as const)('of integers of %i bits are read in pieces of any size', (bits) => {
    const limit = 2n ** BigInt(bits - 1);
    const extreme = fc.constantFrom(-limit, limit - 1n, 0n, -1n);
    const near = fc.bigInt({ min: -100n, max: 100n });
    const integers = fc.array(fc.oneof(near, fc.bigInt({ min: -limit, max: limit - 1n }), extreme), {
      minLength: 1,
      maxLength: 150,
    });
    fc.assert(
      fc.property(integers, shapes, sizes, (values, shape, sizes) => {
        const bytes = Buffer.from(encodeDeltas(values, bits, shape));
        const read = deltaIntegers(bytes, 0, bits === 32 ? 4 : 8, values.length, place);
        const found = readAll(read, values.length, sizes);
        expect(found.map((value) => (bits === 32 ? BigInt(value.readInt32LE()) : value.readBigInt64LE()))).toEqual(
          values,
        );
        expect(new DeltaReader(bytes, 0, values.length, chunk).skip()).toBe(bytes.length);
      }),
    );
  });

  it('of byte arrays are read in pieces of any size', () => {
    const values = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'é'), maxLength: 12 }), {
      minLength: 1,
      maxLength: 80,
    });
    fc.assert(
      fc.property(values, shapes, sizes, (texts, shape, sizes) => {
        const all = texts.map((text) => Buffer.from(text));
        const prefixes = all.map((text, index) => (index === 0 ? 0 : sharedBytes(all[index - 1]!, text)));
        const suffixes = all.map((text, index) => text.subarray(prefixes[index]!));
        const bytes = Buffer.from([
          ...encodeDeltas(prefixes.map(BigInt), 32, shape),
          ...encodeDeltas(
            suffixes.map(({ length }) => BigInt(length)),
            32,
            shape,
          ),
          ...suffixes.flatMap((suffix) => [...suffix]),
        ]);
        const read = deltaByteArrays(bytes, 0, texts.length, new ExpansionBudget(), place);
        expect(readAll(read, texts.length, sizes).map(String)).toEqual(texts);
      }),
    );
  });

  const shape = { miniblocks: 1, valuesOfMiniblock: 8 };
  const whole = (values: readonly number[]) => encodeDeltas(values.map(BigInt), 32, shape);
  const refused = (bytes: readonly number[], count = 3) =>
    refusalOf(() => readAll(deltaIntegers(Buffer.from(bytes), 0, 4, count, place), count, [])).message;

  it('are refused where they make no sense', () => {
    expect(refused(whole([1, 2, 3, 4]))).toContain('another number of values');
    expect(refused([0, 1, 3, 2])).toContain('no sound size');
    expect(refused([8, 0, 3, 2])).toContain('no sound size');
    expect(refused([12, 1, 3, 2])).toContain('no sound size');
    expect(refused([...varint(2 ** 30), 1, 3, 2])).toContain('no sound size');
    expect(refused([8, 1, 3, 2, 0, 65, ...Array.from({ length: 70 }, () => 0)])).toContain('more than 64 bits');
    expect(refused([8, 1, 3, 2, 0, 8, 1])).toContain('cut off');
    expect(refused([8, 1, 3])).toContain('cut off');
    expect(refused(Array.from({ length: 12 }, () => 255))).toContain('more than ten bytes');
    expect(refused([8, 1, 3, ...Array.from({ length: 12 }, () => 255)])).toContain('more than ten bytes');
  });

  it('that share too many bytes are refused', () => {
    const read = (prefixes: readonly number[], lengths: readonly number[], text: string) => () => {
      const bytes = Buffer.from([...whole(prefixes), ...whole(lengths), ...Buffer.from(text)]);
      const budget = new ExpansionBudget();
      return readAll(deltaByteArrays(bytes, 0, prefixes.length, budget, place), prefixes.length, []);
    };
    expect(read([0, 2], [2, 1], 'abc')().map(String)).toEqual(['ab', 'abc']);
    expect(refusalOf(read([1, 0], [2, 1], 'abc')).message).toContain('shares more bytes');
    expect(refusalOf(read([0, 3], [2, 1], 'abc')).message).toContain('shares more bytes');
    expect(refusalOf(read([0, -1], [2, 1], 'abc')).message).toContain('shares more bytes');
    expect(refusalOf(read([0, 1], [2, 2], 'abc')).message).toContain('longer than what is left');
    expect(refusalOf(read([0, 1], [2, -1], 'abc')).message).toContain('longer than what is left');
    expect(refusalOf(read([0, 65_000], [65_000, 600], 'x'.repeat(66_000)))).toMatchObject({
      code: 'table/cell-too-large',
      place: { line: 2 },
    });
  });

  it('that grow out of little are refused before they are made', () => {
    const count = 5000;
    const prefixes = [0, ...Array.from({ length: count - 1 }, () => 65_000)];
    const lengths = [65_000, ...Array.from({ length: count - 1 }, () => 0)];
    const bytes = Buffer.from([...whole(prefixes), ...whole(lengths), ...Buffer.alloc(65_000)]);
    const read = deltaByteArrays(bytes, 0, count, new ExpansionBudget(), place);
    expect(refusalOf(() => readAll(read, count, []))).toMatchObject({ code: 'table/memory-limit', exit: 4 });
  });
});

function sharedBytes(one: Buffer, other: Buffer): number {
  let shared = 0;
  while (shared < Math.min(one.length, other.length) && one[shared] === other[shared]) shared += 1;
  return shared;
}

describe('split streams', () => {
  it('are put together again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 16 }), fc.integer({ min: 1, max: 50 }), sizes, (width, count, sizes) => {
        const values = Array.from({ length: count }, (_, index) => Buffer.alloc(width, index));
        for (const value of values) value[0] = 255 - value[0]!;
        const streams = Array.from({ length: width }, (_, part) => values.map((value) => value[part]!));
        const read = splitStreams(Buffer.from([9, ...streams.flat()]), 1, width, count, place);
        expect(readAll(read, count, sizes)).toEqual(values);
      }),
    );
  });

  it('are refused with a byte too many or too few', () => {
    for (const length of [11, 13]) {
      expect(refusalOf(() => splitStreams(Buffer.alloc(length), 0, 4, 3, place)).message).toContain('as many values');
    }
  });
});

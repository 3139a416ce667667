import * as zlib from 'node:zlib';
import fc from 'fast-check';
import { snappyUncompress } from 'hyparquet';
import { snappyCompress } from 'hyparquet-writer/src/snappy.js';
import { describe, expect, it } from 'vitest';
import { type Decompressor, decompressorOf } from '../../../src/tables/parquet/decompress.ts';
import { codecs } from '../../../src/tables/parquet/parquetFormat.ts';
import { unsnappy } from '../../../src/tables/parquet/snappy.ts';
import { unzstdInJavaScript } from '../../../src/tables/parquet/unzstd.ts';

type Compress = (bytes: Uint8Array) => Uint8Array;

/** Bytes that repeat themselves here and there. */
const content = fc
  .array(fc.tuple(fc.uint8Array({ maxLength: 40 }), fc.integer({ min: 1, max: 400 })), { maxLength: 12 })
  .filter((parts) => parts.some(([part]) => part.length > 0))
  .map((parts) =>
    Buffer.concat(parts.map(([part, times]) => Buffer.concat(Array.from({ length: times }, () => part)))),
  );

/** Absent on Node 20. */
const zstd = zlib.zstdCompressSync as Compress | undefined;

const pairs: [string, Compress | undefined, Decompressor][] = [
  ['snappy', (bytes) => snappyCompress(bytes), unsnappy],
  ['gzip', zlib.gzipSync, decompressorOf(codecs.gzip)!],
  ['zstd', zstd, decompressorOf(codecs.zstd)!],
  ['zstd without Node', zstd, unzstdInJavaScript],
];

describe.each(pairs)('%s', (_, compress, decompress) => {
  it.skipIf(compress === undefined)('gives back what was compressed, and nothing of another length', () => {
    fc.assert(
      fc.property(content, (bytes) => {
        const compressed = Buffer.from(compress!(bytes));
        expect(Buffer.from(decompress(compressed, bytes.length)).equals(bytes)).toBe(true);
        for (const wrong of [bytes.length + 1, bytes.length - 1]) {
          if (wrong < 1) continue;
          expect(lengthOf(decompress, compressed, wrong)).not.toBe(wrong);
        }
      }),
      { numRuns: 50 },
    );
  });

  it.skipIf(compress === undefined)('throws an error or gives bytes for damaged ones', () => {
    fc.assert(
      fc.property(
        content,
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        (bytes, damage) => {
          const compressed = Buffer.from(compress!(bytes));
          for (const [place, byte] of damage) compressed[place % compressed.length] = byte;
          expect(lengthOf(decompress, compressed, bytes.length)).toSatisfy(Number.isInteger);
        },
      ),
      { numRuns: 50 },
    );
  });
});

/** Length of what comes out; -1 for an error. */
function lengthOf(decompress: Decompressor, bytes: Uint8Array, size: number): number {
  try {
    return decompress(bytes, size).length;
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(Error);
    return -1;
  }
}

describe('a block of Snappy', () => {
  const literal = (length: number) => Array.from({ length }, (_, index) => index & 255);

  it.each<[string, number[], number[]]>([
    ['a literal', [3, 2 << 2, 7, 8, 9], [7, 8, 9]],
    ['a literal with a length of one byte', [100, 60 << 2, 99, ...literal(100)], literal(100)],
    ['a literal with a length of two bytes', [0xac, 2, 61 << 2, 43, 1, ...literal(300)], literal(300)],
    ['a literal with a length of three bytes', [3, 62 << 2, 2, 0, 0, 7, 8, 9], [7, 8, 9]],
    ['a literal with a length of four bytes', [3, 63 << 2, 2, 0, 0, 0, 7, 8, 9], [7, 8, 9]],
    ['a copy with an offset of one byte', [6, 0 << 2, 7, (1 << 2) | 1, 1], [7, 7, 7, 7, 7, 7]],
    ['a copy with an offset of two bytes', [5, 1 << 2, 7, 8, (2 << 2) | 2, 2, 0], [7, 8, 7, 8, 7]],
    ['a copy with an offset of four bytes', [5, 1 << 2, 7, 8, (2 << 2) | 3, 2, 0, 0, 0], [7, 8, 7, 8, 7]],
    ['nothing', [0], []],
  ])('may hold %s', (_, block, expected) => {
    expect([...unsnappy(Buffer.from(block), expected.length)]).toEqual(expected);
    const other = new Uint8Array(expected.length);
    snappyUncompress(Buffer.from([...block]), other);
    expect([...other]).toEqual(expected);
  });

  it.each<[string, number[]]>([
    ['no bytes', []],
    ['a length without an end', [0x83, 0x80, 0x80, 0x80, 0x80, 0]],
    ['another length', [4, 2 << 2, 7, 8, 9]],
    ['a literal that is cut off', [3, 2 << 2, 7, 8]],
    ['a literal that is too long', [3, 3 << 2, 7, 8, 9, 10]],
    ['a length of a literal that is cut off', [3, 61 << 2, 2]],
    ['a literal of 4 GB', [3, 63 << 2, 255, 255, 255, 255, 7, 8, 9]],
    ['a copy without an offset', [3, 0, 7, (1 << 2) | 2, 0, 0]],
    ['a copy from before the beginning', [3, 0, 7, (1 << 2) | 2, 2, 0]],
    ['a copy that is too long', [3, 0, 7, (5 << 2) | 2, 1, 0]],
    ['a copy that is cut off', [3, 0, 7, (1 << 2) | 3, 1, 0]],
    ['too few bytes', [3, 1 << 2, 7, 8]],
  ])('is damaged that has %s', (_, block) => {
    expect(() => unsnappy(Buffer.from(block), 3)).toThrow('damaged');
  });
});

describe('Zstandard without Node', () => {
  it('refuses a window larger than what is kept in memory', () => {
    const frame = (descriptor: number, ...rest: number[]) => Buffer.from([0x28, 0xb5, 0x2f, 0xfd, descriptor, ...rest]);
    // 2^38 bytes; a content of 2^31 bytes; one of 2^56.
    for (const head of [frame(0x00, 0xe0), frame(0xa0, 0, 0, 0, 0x80), frame(0xe0, 0, 0, 0, 0, 0, 0, 0, 1)]) {
      expect(() => unzstdInJavaScript(head, 10)).toThrow('window');
    }
  });
});

import * as zlib from 'node:zlib';
import { ByteWriter, parquetWrite } from 'hyparquet-writer';
import { beforeAll, describe, expect, test } from 'vitest';
import { Refusal } from '../../../src/result/refusal.ts';
import { unzstdByFzstd } from '../../../src/tables/parquet/decompress.ts';
import { columnOf, open, randomNumbers, readAll, refusalIn, refusalOf, withDuckDb } from './support.ts';

/** One column written by hyparquet-writer, which can be given much that DuckDB does not write. */
function write(data: unknown[], options: Record<string, unknown> = {}): Uint8Array {
  const writer = new ByteWriter();
  parquetWrite({ writer, columnData: [{ name: 'x', data: data as never, ...options }], codec: 'UNCOMPRESSED' });
  return new Uint8Array(writer.getBuffer());
}

function replaced(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  expect(text).toContain(from);
  return Buffer.from(text.replaceAll(from, to), 'latin1');
}

/** A file of one required text column, the numbers and the page of which can be wrong. */
interface Forged {
  fileRows?: number;
  groupRows?: number;
  chunkValues?: number;
  pageValues?: number;
  codec?: number;
  encoding?: number;
  type?: number;
  uncompressed?: number;
  isOptional?: boolean;
  /** The fields of the schema's element before its name and after it. */
  element?: { type: number; length?: number; after?: number[] };
  extraFooter?: number[];
  extraChunk?: number[];
  body?: number[];
}

const field = (delta: number, type: number) => (delta << 4) | type;

function varint(value: number): number[] {
  const bytes: number[] = [];
  let left = BigInt(value);
  for (; left >= 0x80n; left >>= 7n) bytes.push(Number(left & 0x7fn) | 0x80);
  return [...bytes, Number(left)];
}

const zigZag = (value: number) => varint(value >= 0 ? 2 * value : -2 * value - 1);
const integer = (delta: number, value: number) => [field(delta, 5), ...zigZag(value)];
const long = (delta: number, value: number) => [field(delta, 6), ...zigZag(value)];
const name = (text: string) => [...varint(text.length), ...Buffer.from(text)];
const cellA = [1, 0, 0, 0, 0x61];

function forge(forged: Forged = {}): Uint8Array {
  const {
    fileRows = 2,
    groupRows = 2,
    chunkValues = 2,
    pageValues = 2,
    codec = 0,
    encoding = 0,
    type = forged.element?.type ?? 6,
  } = forged;
  const body = forged.body ?? [...cellA, ...cellA];
  const inner = [...integer(1, pageValues), ...integer(1, encoding), ...integer(1, 3), ...integer(1, 3), 0];
  const size = forged.uncompressed ?? body.length;
  const header = [...integer(1, 0), ...integer(1, size), ...integer(1, body.length), field(2, 12), ...inner, 0];
  const page = [...header, ...body];
  const root = [field(4, 8), ...name('root'), ...integer(1, 1), 0];
  const { type: elementType, length: typeLength, after = [] } = forged.element ?? { type: 6 };
  const lengthFields = typeLength === undefined ? [] : integer(1, typeLength);
  const repetition = integer(typeLength === undefined ? 2 : 1, forged.isOptional ? 1 : 0);
  const column = [...integer(1, elementType), ...lengthFields, ...repetition, field(1, 8), ...name('x'), ...after, 0];
  const metaData = [
    ...integer(1, type),
    ...[field(1, 9), 0x15, 0],
    ...[field(1, 9), 0x18, ...name('x')],
    ...integer(1, codec),
    ...long(1, chunkValues),
    ...long(1, page.length),
    ...long(1, page.length),
    ...long(2, 4),
    0,
  ];
  const chunk = [...long(2, 4), field(1, 12), ...metaData, ...(forged.extraChunk ?? []), 0];
  const group = [field(1, 9), 0x1c, ...chunk, ...long(1, page.length), ...long(1, groupRows), 0];
  const footer = [
    ...integer(1, 1),
    ...[field(1, 9), 0x2c, ...root, ...column],
    ...long(1, fileRows),
    ...[field(1, 9), 0x1c, ...group],
    ...(forged.extraFooter ?? []),
    0,
  ];
  const length = Buffer.alloc(4);
  length.writeUInt32LE(footer.length);
  return Buffer.concat([Buffer.from('PAR1'), Buffer.from([...page, ...footer]), length, Buffer.from('PAR1')]);
}

test('a forged file without a fault is read', () => {
  expect(columnOf(open(forge()), 'x', true)).toEqual(['a', 'a']);
});

describe('numbers that contradict each other', () => {
  const cases: [string, Forged, number, string][] = [
    ['the footer has more rows than its groups', { fileRows: 3 }, 2, 'claims 3 rows, and its row groups claim 2'],
    ['the footer has fewer rows', { fileRows: 1 }, 2, 'claims 1 rows, and its row groups claim 2'],
    ['the chunk has fewer values', { chunkValues: 1 }, 2, 'it has 1 values, and the row group 2 rows'],
    ['the chunk has more values', { chunkValues: 3 }, 2, 'it has 3 values'],
    ['the page has fewer values', { pageValues: 1 }, 2, 'more in it than the values'],
    ['the page claims one more', { pageValues: 3 }, 4, 'claim more values than the row group has rows'],
    ['the page claims 2^31 - 1', { pageValues: 2 ** 31 - 1 }, 4, 'claim more values than the row group has rows'],
    ['more rows than are read', { fileRows: 2 ** 31, groupRows: 2 ** 31 }, 4, 'more than 2147483647 rows'],
    ['the number of rows is negative', { fileRows: -2, groupRows: -2 }, 2, 'no number of rows'],
    ['all agree on too many', { fileRows: 9, groupRows: 9, chunkValues: 9, pageValues: 9 }, 2, 'fewer values'],
    ['the type of the chunk', { type: 1 }, 2, 'its type differs'],
    ['the size of the page', { uncompressed: 9 }, 2, 'another size'],
    ['a huge page', { uncompressed: 2 ** 31 - 1 }, 4, 'larger than 268435456 bytes'],
    ['a cell past the page', { body: [...cellA, 9, 0, 0, 0, 0x61] }, 2, 'goes on past its page'],
    ['a negative length', { body: [...cellA, 255, 255, 255, 255, 0x61] }, 2, 'goes on past its page'],
    ['text that is not UTF-8', { body: [...cellA, 1, 0, 0, 0, 0xe9] }, 2, 'not UTF-8'],
    ['a character over two cells', { body: [1, 0, 0, 0, 0xc3, 1, 0, 0, 0, 0xa9] }, 2, 'not UTF-8'],
    ['codes without a dictionary', { encoding: 8, body: [1, 4, 0] }, 2, 'dictionary'],
    ['LZ4', { codec: 7 }, 2, 'compressed with LZ4_RAW'],
    ['an unknown codec', { codec: 99 }, 2, 'unknown codec 99'],
    ['an unknown encoding', { encoding: 44 }, 2, 'encoding 44'],
    ['encryption of the footer', { extraFooter: [field(4, 12), 0] }, 2, 'encrypted'],
    ['encryption of the column', { extraChunk: [field(5, 12), 0] }, 2, 'encrypted'],
  ];
  test.each(cases)('%s', (_, forged, exit, problem) => {
    const refusal = refusalOf(forge(forged));
    expect(refusal.message).toContain(problem);
    expect(refusal.exit).toBe(exit);
    expect(refusal.place.file).toBe('test.parquet');
  });

  test('a run of levels that claims 2^31 values', () => {
    const run = [...varint(2 ** 32 - 2), 1];
    const body = [run.length, 0, 0, 0, ...run, ...cellA, ...cellA];
    const refusal = refusalOf(forge({ isOptional: true, body }));
    expect(refusal).toMatchObject({ code: 'table/parquet', exit: 4 });
  });

  test('a page of nulls that claims as many rows as all agree on takes no memory for them', () => {
    const rows = 20_000_000;
    const run = [...varint(2 * rows), 0];
    const body = [run.length, 0, 0, 0, ...run];
    const bytes = forge({
      isOptional: true,
      body,
      fileRows: rows,
      groupRows: rows,
      chunkValues: rows,
      pageValues: rows,
    });
    const largest = Math.max(...[...open(bytes).cells(0, 'x', { isId: true })].slice(0, 3).map((run) => run.rows));
    expect(largest).toBeLessThanOrEqual(65_536);
  });

  test('a cell that begins within a character, where its length is no ASCII byte', () => {
    const long = Array.from({ length: 0xa9 }, () => 0x61);
    const refusal = refusalOf(forge({ body: [1, 0, 0, 0, 0xc3, 0xa9, 0, 0, 0, ...long] }));
    expect(refusal.code).toBe('table/encoding');
  });

  test('the message names file, row group and column', () => {
    expect(refusalOf(forge({ pageValues: 3 })).message).toMatch(
      /^test\.parquet row group 1 of 1, column "x": its pages/,
    );
  });
});

describe('files that are no Parquet', () => {
  test.each([
    ['patient_id,label\nP1,1\n', 'CSV'],
    ['{"id": 1}\n', 'JSON'],
    ['version https://git-lfs.github.com/spec/v1\noid sha256:00\n', 'Git LFS'],
    ['PK\u0003\u0004zip archive', 'Zip'],
    ['', 'empty file'],
  ])('%j', (content, looksLike) => {
    const refusal = refusalOf(Buffer.from(content, 'latin1'));
    expect(refusal.code).toBe('table/parquet');
    expect(refusal.message).toContain('PAR1');
    expect(refusal.message).toContain(looksLike);
  });

  test('a footer of 2^31 - 1 bytes', () => {
    expect(refusalOf(Buffer.from('PAR1\xff\xff\xff\x7fPAR1', 'latin1')).code).toBe('table/parquet');
  });

  test('a file cut off at any place', () => {
    const bytes = forge();
    for (let length = 0; length < bytes.length; length += 1) {
      expect(refusalOf(bytes.subarray(0, length)).code).toBe('table/parquet');
    }
  });

  test('an encrypted footer', () => {
    const bytes = Buffer.from(forge());
    bytes.write('PARE', bytes.length - 4);
    expect(refusalOf(bytes)).toMatchObject({ code: 'table/parquet-unsupported' });
  });
});

describe('columns', () => {
  test('floating-point numbers are no ids', () => {
    for (const type of ['DOUBLE', 'FLOAT']) {
      const parquet = open(write([1.5, 2], { type }));
      expect(refusalIn(() => columnOf(parquet, 'x', true))?.code).toBe('table/float-id');
      expect(columnOf(parquet, 'x')).toEqual(['1.5', '2']);
    }
  });

  test('lists and structures are refused when asked for, and others beside them are read', async () => {
    await withDuckDb(async (duck) => {
      const query = `select i::varchar as id, [i, i] as list, {'a': i, 'b': 'x'} as struct, i + 1 as next from range(3) rows(i)`;
      const { bytes } = await duck.parquet(query, 'CODEC snappy');
      const parquet = open(bytes);
      expect(parquet.header).toEqual(['id', 'list', 'struct', 'next']);
      expect(columnOf(parquet, 'next', true)).toEqual(['1', '2', '3']);
      for (const column of ['list', 'struct']) {
        expect(refusalIn(() => columnOf(parquet, column))?.code).toBe('table/parquet-unsupported');
      }
    });
  });

  test('two columns of one name', () => {
    const writer = new ByteWriter();
    const columnData = ['xx', 'xy'].map((column) => ({ name: column, data: ['a'] }));
    parquetWrite({ writer, columnData, codec: 'UNCOMPRESSED' });
    const bytes = replaced(new Uint8Array(writer.getBuffer()), 'xy', 'xx');
    expect(refusalOf(bytes).code).toBe('table/duplicate-header');
  });

  test('a cell of more than 64 KiB', () => {
    expect(columnOf(open(write(['a'.repeat(65_536)])), 'x')[0]).toHaveLength(65_536);
    expect(refusalOf(write(['a'.repeat(65_537)]))).toMatchObject({ code: 'table/cell-too-large', exit: 4 });
  });

  test('binary cells', () => {
    const fixed = write([Uint8Array.of(0, 255)], {});
    expect(refusalOf(fixed).code).toBe('table/encoding');
  });
});

describe('mutations', () => {
  let samples: Uint8Array[] = [];

  beforeAll(async () => {
    await withDuckDb(async (duck) => {
      const query = `select i::varchar as id, case when i % 3 > 0 then 'site-' || i % 2 end as site, i * 12345 as n, i / 4 as x, i % 2 = 0 as flag, date '2024-01-01' + i::int as day, i::decimal(20, 2) as d from range(20) rows(i)`;
      for (const options of [
        'CODEC uncompressed',
        'CODEC snappy, PARQUET_VERSION v2',
        'CODEC zstd',
        'CODEC gzip, PARQUET_VERSION v2',
      ]) {
        samples.push((await duck.parquet(query, options)).bytes);
      }
    });
    samples = [...samples, write(['aa', 'ab', null, 'abc'], { encoding: 'DELTA_BYTE_ARRAY', type: 'STRING' })];
  });

  test('end in a refusal or a result, and claim no more rows than a budget', () => {
    const count = Number(process.env.HOLDOUT_MUTATIONS ?? 2000);
    const random = randomNumbers(17);
    let refused = 0;
    for (let index = 0; index < count; index += 1) {
      const bytes = Uint8Array.from(samples[index % samples.length]!);
      for (let change = random() % 3; change >= 0; change -= 1) bytes[random() % bytes.length] = random() & 0xff;
      try {
        const cells = readAll(bytes);
        expect(cells).toBeLessThan(10_000);
      } catch (thrown) {
        if (!(thrown instanceof Refusal)) throw thrown;
        refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(count / 4);
  });
});

describe('Zstandard without the help of Node', () => {
  const { zstdCompressSync } = zlib as { zstdCompressSync?: (input: Uint8Array) => Buffer };
  const content = Buffer.from('PAT-0001,'.repeat(1000));
  const frame = zstdCompressSync?.(content) ?? Buffer.alloc(0);

  test.skipIf(zstdCompressSync === undefined)('gives the same bytes', () => {
    expect(Buffer.from(unzstdByFzstd(frame, content.length))).toEqual(content);
  });

  test.skipIf(zstdCompressSync === undefined)('compares the size that the frame claims', () => {
    for (const bytes of [content.length - 1, content.length + 1]) {
      expect(() => unzstdByFzstd(frame, bytes)).toThrow('another size');
    }
  });
});

test('a page of nulls in a packed run needs neither dictionary nor values', () => {
  const body = [2, 0, 0, 0, 3, 0];
  expect(columnOf(open(forge({ isOptional: true, encoding: 8, body })), 'x')).toEqual(['', '']);
});

describe('types that neither library writes', () => {
  const bytesOf = (hex: string) => [...Buffer.from(hex, 'hex')];
  const logical = (id: number, ...inside: number[]) => [field(6, 12), field(id, 12), ...inside, 0, 0];
  const day = '0000000000000000';
  const julian = (number: number) => Buffer.from(Uint32Array.of(number).buffer).toString('hex');
  const cases: [string, Forged['element'] & object, string, string[]][] = [
    [
      'INT96',
      { type: 3 },
      `${day}${julian(2_440_588)}01${day.slice(2)}${julian(2_451_545)}`,
      ['1970-01-01T00:00:00', '2000-01-01T00:00:00.000000001'],
    ],
    ['bytes of fixed length', { type: 7, length: 3 }, '00ff10abcdef', ['00ff10', 'abcdef']],
    ['half-precision numbers', { type: 7, length: 2, after: logical(15) }, '003c00fc', ['1', '-inf']],
    [
      'decimal byte strings',
      { type: 6, after: [...integer(2, 5), ...integer(1, 2), ...integer(1, 9)] },
      '01000000ff03000000018000',
      ['-0.01', '983.04'],
    ],
    [
      'decimals of fixed length',
      { type: 7, length: 2, after: [...integer(2, 5), ...integer(1, 3), ...integer(1, 4)] },
      '8000007b',
      ['-32.768', '0.123'],
    ],
    [
      'milliseconds of the day',
      { type: 1, after: [...integer(2, 7)] },
      '0100000000000000',
      ['00:00:00.001', '00:00:00'],
    ],
    ['days far away', { type: 1, after: [...integer(2, 6)] }, 'ffffff7f00000080', ['+5881580-07-11', '-5877641-06-23']],
    ['float', { type: 4 }, '0000c07f0000803f', ['NaN', '1']],
  ];
  test.each(cases)('%s', (_, element, hex, expected) => {
    expect(columnOf(open(forge({ element, body: bytesOf(hex) })), 'x')).toEqual(expected);
  });

  test('a scale that no decimal number has', () => {
    const element = { type: 6, after: [...integer(2, 5), ...integer(1, 2 ** 30), ...integer(1, 9)] };
    expect(refusalOf(forge({ element }))).toMatchObject({ code: 'table/parquet', exit: 4 });
  });
});

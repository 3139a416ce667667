/** Files that claim what is not so. */
import * as zlib from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parquetLimits } from '../../../src/tables/limits.ts';
import { ExpansionBudget } from '../../../src/tables/parquet/expansionBudget.ts';
import { readPages } from '../../../src/tables/parquet/pages.ts';
import { openParquet } from '../../../src/tables/parquet/parquetFile.ts';
import { type MadeColumn, type MadeFile, makeParquet, plainTexts, type ThriftStruct, varint } from './madeParquet.ts';
import { cellsOf, MemorySource, open, refusalOf } from './support.ts';

const texts = ['P1', 'P2', 'P3'];
const page = { bytes: plainTexts(texts) };
const good: MadeFile = { columns: [{ name: 'id', pages: [page] }], rows: 3 };

/** Opens a file and reads its first column. */
function readAll(content: Uint8Array): string[] {
  const file = open(content);
  return cellsOf(file, file.header[0]!);
}

function withColumn(column: MadeColumn, rows = 3): Buffer {
  return makeParquet({ columns: [{ name: 'id', ...column }], rows });
}

function withPage(
  header: ThriftStruct,
  bytes: readonly number[] | Uint8Array = page.bytes,
  column: MadeColumn = {},
): Buffer {
  return withColumn({ ...column, pages: [{ header, bytes }] });
}

/** A footer of any length around the same pages. */
function withTail(content: Buffer, length: number, magic = 'PAR1'): Buffer {
  const changed = Buffer.from(content);
  changed.writeUInt32LE(length, content.length - 8);
  changed.write(magic, content.length - 4);
  return changed;
}

const goodBytes = makeParquet(good);
/** The fields of a header of a data page of version 1. */
const header = (values: number, encoding = 0) => ({ 1: values, 2: encoding, 3: 3, 4: 3 });

it('has a good file to begin with', () => {
  expect(readAll(goodBytes)).toEqual(texts);
});

describe('what is not a Parquet file', () => {
  it.each<[string, Uint8Array, string]>([
    ['nothing', Buffer.alloc(0), 'has 0 bytes'],
    ['text', Buffer.from('patient_id,label\nP1,1\n'), 'does not begin with PAR1'],
    ['the magic numbers alone', Buffer.from('PAR1PAR1'), 'has 8 bytes'],
    ['a file without its end', goodBytes.subarray(0, goodBytes.length - 20), 'does not end with PAR1'],
    ['a footer longer than the file', withTail(goodBytes, 0x7fffffff), 'longer than the file'],
    ['a footer as long as the file', withTail(goodBytes, goodBytes.length - 11), 'longer than the file'],
    ['a footer that is cut off', withTail(goodBytes, 1), 'metadata'],
    ['an empty footer', withTail(goodBytes, 0), 'metadata is cut off'],
  ])('is refused: %s', (_, content, problem) => {
    const { code, exit, message } = refusalOf(() => readAll(content));
    expect({ code, exit }).toEqual({ code: 'table/parquet', exit: 2 });
    expect(message).toContain(problem);
  });
});

describe('an encrypted file', () => {
  it.each<[string, Buffer]>([
    ['with its footer', withTail(goodBytes, 30, 'PARE')],
    ['column by column', withColumn({ pages: [page], chunk: { 8: { 1: {} } } })],
  ])('is refused: %s', (_, content) => {
    const { code, message } = refusalOf(() => readAll(content));
    expect(code).toBe('table/parquet-unsupported');
    expect(message).toContain('is encrypted');
  });
});

describe('metadata', () => {
  const file = (footer: ThriftStruct) => makeParquet({ ...good, footer });

  it.each<[string, Buffer, string]>([
    ['more rows than its row groups', file({ 3: 4 }), 'claims 4 rows, and its row groups have 3'],
    ['fewer rows than its row groups', file({ 3: 2 }), 'claims 2 rows, and its row groups have 3'],
    ['less than no rows', file({ 3: -1 }), 'lacks'],
    ['no schema', file({ 2: undefined }), 'lacks the schema'],
    ['no row groups', file({ 4: undefined }), 'lacks'],
    ['a schema without a root', file({ 2: [] }), 'fewer elements'],
    [
      'a schema with too few columns',
      file({
        2: [
          { 4: 'root', 5: 2 },
          { 1: 6, 3: 0, 4: 'id' },
        ],
      }),
      'fewer elements',
    ],
    [
      'a schema with too many columns',
      file({
        2: [
          { 4: 'root', 5: 0 },
          { 1: 6, 3: 0, 4: 'id' },
        ],
      }),
      'more elements',
    ],
    [
      'a column within a column',
      file({
        2: [
          { 4: 'root', 5: 1 },
          { 1: 6, 3: 0, 4: 'id', 5: 1 },
          { 1: 6, 4: 'x' },
        ],
      }),
      'in it',
    ],
    ['a group of less than nothing', file({ 2: [{ 4: 'root', 5: -1 }] }), 'less than no'],
    [
      'a column without a name',
      file({
        2: [
          { 4: 'root', 5: 1 },
          { 1: 6, 3: 0 },
        ],
      }),
      'without a name',
    ],
    ['rows that are text', file({ 3: 'many' }), 'wrong type'],
    ['a row group without columns', file({ 4: [{ 3: 3 }] }), 'lacks columns'],
    ['a row group without a count', file({ 4: [{ 1: [] }] }), 'lacks columns'],
    ['no column chunks', file({ 4: [{ 1: [], 3: 3 }] }), '0 column chunks for 1 columns'],
    ['fewer values than rows', withColumn({ pages: [page], metadata: { 5: 2 } }), 'claims 2 values in 3 rows'],
    ['more values than rows', withColumn({ pages: [page], metadata: { 5: 4 } }), 'claims 4 values in 3 rows'],
    ['another type', withColumn({ pages: [page], metadata: { 1: 2 } }), 'belongs to another column'],
    ['another path', withColumn({ pages: [page], metadata: { 3: ['id', 'x'] } }), 'belongs to another column'],
    ['pages before the file', withColumn({ pages: [page], metadata: { 9: 0 } }), 'not within the file'],
    ['pages behind the file', withColumn({ pages: [page], metadata: { 9: 1e9 } }), 'not within the file'],
    ['pages longer than the file', withColumn({ pages: [page], metadata: { 7: 1e9 } }), 'more bytes than the file has'],
    ['pages of less than no bytes', withColumn({ pages: [page], metadata: { 7: -1 } }), 'not within the file'],
    ['pages that end early', withColumn({ pages: [page], metadata: { 7: 5 } }), 'end before its values do'],
  ])('is refused that has %s', (_, content, problem) => {
    const { code, exit, message } = refusalOf(() => readAll(content));
    expect({ code, exit }).toEqual({ code: 'table/parquet', exit: 2 });
    expect(message).toContain(problem);
  });

  it('is refused that uses the same pages for many row groups', () => {
    const rowGroup = { 1: [{ 3: { 1: 6, 3: ['id'], 4: 0, 5: 3, 7: 60, 9: 4 } }], 3: 3 };
    const content = file({ 3: 300, 4: Array.from({ length: 100 }, () => rowGroup) });
    expect(refusalOf(() => readAll(content)).message).toContain('more bytes than the file has');
  });

  it('is refused that names columns badly', () => {
    const named = (names: readonly (string | Uint8Array)[]) =>
      file({ 2: [{ 4: 'root', 5: names.length }, ...names.map((name) => ({ 1: 6, 3: 0, 4: name }))] });
    expect(refusalOf(() => open(named(['a', 'b', 'a']))).code).toBe('table/duplicate-header');
    expect(refusalOf(() => open(named(['a', '']))).code).toBe('table/empty-header');
    expect(refusalOf(() => open(named([Buffer.from([0x61, 0xff])]))).code).toBe('table/encoding');
    const { code, message } = refusalOf(() => cellsOf(open(goodBytes), 'iD'));
    expect(code).toBe('table/missing-column');
    expect(message).toContain('Did you mean "id"?');
  });

  it('is refused that asks for too much, before it gets it', () => {
    const claims: [Buffer, string][] = [
      [makeParquet({ columns: [{ pages: [] }], rows: 2 ** 31 }), 'table/too-many-rows'],
      [file({ 3: parquetLimits.rows + 1, 4: rowGroupsOf(parquetLimits.rows + 1) }), 'table/too-many-rows'],
      [file({ 2: [{ 4: 'root', 5: 4097 }] }), 'table/too-many-columns'],
      [
        file({ 2: Array.from({ length: parquetLimits.schemaElements + 1 }, () => ({ 4: 'x' })) }),
        'table/too-many-columns',
      ],
      [file({ 4: Array.from({ length: parquetLimits.rowGroups + 1 }, () => ({ 1: [], 3: 0 })) }), 'table/memory-limit'],
    ];
    for (const [content, expected] of claims) {
      const { code, exit } = refusalOf(() => open(content));
      expect({ code, exit }).toEqual({ code: expected, exit: 4 });
    }
  });

  it('is refused that is too long, before it is read', () => {
    const bytes = 1 << 30;
    const reads: number[] = [];
    const tail = Buffer.concat([Buffer.from([1, 0, 0, 8]), Buffer.from('PAR1')]);
    const source = {
      bytes,
      read(offset: number, length: number) {
        reads.push(length);
        return offset === 0 ? Buffer.from('PAR1') : tail.subarray(0, length);
      },
    };
    expect(refusalOf(() => openParquet('table.parquet', source))).toMatchObject({
      code: 'table/memory-limit',
      exit: 4,
    });
    expect(reads).toEqual([4, 8]);
  });

  it('is refused that claims long lists and texts, before they are made', () => {
    const nested = [0x19, ...Array.from({ length: 40 }, () => 0x19), 0x00];
    const bodies: [number[], string][] = [
      [[0x29, 0xfc, ...varint(2 ** 31)], 'cut off'],
      [[0x28, ...varint(2 ** 31)], 'cut off'],
      [[0x16, ...Array.from({ length: 12 }, () => 0xff)], 'more than ten bytes'],
      [[...nested], 'nested too deep'],
      [[0x1d, 0x00], 'unknown type 13'],
      [[0x1b, ...varint(2 ** 31), 0x55], 'cut off'],
    ];
    for (const [body, problem] of bodies) {
      const content = Buffer.from([...Buffer.from('PAR1'), ...body, body.length, 0, 0, 0, ...Buffer.from('PAR1')]);
      expect(refusalOf(() => open(content)).message).toContain(problem);
    }
  });

  it('is refused that is gone when it is read', () => {
    const source = new MemorySource(goodBytes);
    const file = openParquet('table.parquet', source);
    source.read = () => new Uint8Array(3);
    expect(refusalOf(() => cellsOf(file, 'id')).message).toContain('become shorter');
  });

  it('is refused that leads to another file', () => {
    const content = withColumn({ pages: [page], chunk: { 1: 'other.parquet' } });
    expect(refusalOf(() => readAll(content))).toMatchObject({ code: 'table/parquet-unsupported' });
  });

  it('is read with fields that came later', () => {
    const later = {
      20: [[{ 1: true, 2: 'x' }], []],
      21: { 1: false, 3: Buffer.alloc(300) },
      22: [true, false],
      300: -5,
    };
    expect(readAll(file(later))).toEqual(texts);
  });

  function rowGroupsOf(rows: number): ThriftStruct[] {
    const most = parquetLimits.rowsOfGroup;
    const counts = Array.from({ length: Math.ceil(rows / most) }, (_, index) => Math.min(most, rows - index * most));
    return counts.map((count) => ({ 1: [], 3: count }));
  }
});

describe('a page', () => {
  const one = (values: number, encoding = 0) => ({ 5: header(values, encoding) });

  it.each<[string, Buffer, string]>([
    ['more values than are left', withPage(one(4)), 'more values than are left'],
    ['no values', withPage(one(0)), 'has no values'],
    ['less than no values', withPage(one(-3)), 'has no values'],
    ['fewer values than the column', withPage(one(2)), 'end before its values do'],
    ['fewer values than it claims', withPage({}, page.bytes.subarray(0, 12)), 'fewer values than it claims'],
    [
      'a value longer than itself',
      withPage({}, [2, 0, 0, 0, 0x50, 0x31, 9, 0, 0, 0, 0x50]),
      'longer than what is left',
    ],
    ['a value of less than no bytes', withPage({}, [0xff, 0xff, 0xff, 0xff, 0x50, 0x31]), 'longer than what is left'],
    ['no header of its own', withPage({ 5: undefined }), 'not described as what it is'],
    ['the header of another type', withPage({ 1: 3 }), 'not described as what it is'],
    ['fewer bytes than it claims', withPage({ 3: 1000 }), 'is cut off'],
    ['less than no bytes', withPage({ 2: -1 }), 'less than no bytes'],
    ['another length than it claims', withPage({ 2: 17 }), 'another length than it claims'],
    ['codes and no dictionary', withPage(one(3, 8), [1, 2, 0]), 'there is no dictionary'],
    ['a wrong checksum', withPage({ 4: 12345 }), 'the checksum that it claims'],
    ['bytes behind it', withColumn({ pages: [page, page] }), 'more pages than its values need'],
    ['levels that are cut off', withPage({}, [9, 0, 0, 0, 2], { isOptional: true }), 'levels of a page are cut off'],
    ['no levels', withPage({}, [1], { isOptional: true }), 'levels of a page are cut off'],
    ['levels too few', withPage({}, [2, 0, 0, 0, 4, 1], { isOptional: true }), 'length of a run is cut off'],
    ['levels too many', withPage({}, [2, 0, 0, 0, 8, 1], { isOptional: true }), 'more codes than there are values'],
    ['levels too high', withPage({}, [2, 0, 0, 0, 6, 2], { isOptional: true }), 'neither 0 nor 1'],
    ['integers that are cut off', withPage({}, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], { type: 1 }), 'fewer values'],
    ['bits that are cut off', withColumn({ type: 0, pages: [{ bytes: [255] }] }, 9), 'is cut off'],
    ['values without bytes', withPage({}, [1, 2, 3], { type: 7, typeLength: 0 }), 'have no bytes'],
  ])('is refused that has %s', (_, content, problem) => {
    const { code, exit, message } = refusalOf(() => readAll(content));
    expect({ code, exit }).toEqual({ code: 'table/parquet', exit: 2 });
    expect(message).toContain('table.parquet is a broken Parquet file in column "id" of row group 0: ');
    expect(message).toContain(problem);
  });

  it.each<[string, Buffer]>([
    ['an index page', withPage({ 1: 1, 6: {} })],
    ['an unknown encoding', withPage(one(3, 77))],
    ['an encoding that its type does not have', withPage(one(3, 5))],
    ['levels in the old encoding', withPage({ 5: { 1: 3, 2: 0, 3: 4, 4: 4 } }, page.bytes, { isOptional: true })],
    ['an unknown codec', withColumn({ pages: [page], metadata: { 4: 99 } })],
    ['a meaning that its type does not have', withColumn({ pages: [page], logicalType: { 14: {} } })],
    ['a meaning that is not known', withColumn({ pages: [page], logicalType: { 99: {} } })],
    ['a type that is not known', withColumn({ pages: [page], type: 12, metadata: { 1: 12 } })],
    ['an interval', withColumn({ pages: [page], type: 7, typeLength: 12, metadata: { 1: 7 }, schema: { 6: 21 } })],
  ])('is refused that has %s', (_, content) => {
    expect(refusalOf(() => readAll(content))).toMatchObject({ code: 'table/parquet-unsupported', exit: 2 });
  });

  it('is refused that asks for too much, before it gets it', () => {
    const claims: [Buffer, string][] = [
      [withPage(one(2 ** 31)), 'table/too-many-rows'],
      [withPage({ 2: 2 ** 30 }), 'table/memory-limit'],
      [withPage({ 3: 2 ** 30 }), 'table/memory-limit'],
      // A run of 2^31 values in a page of few.
      [withPage({}, [6, 0, 0, 0, ...varint(2 ** 32), 1], { isOptional: true }), 'table/too-many-rows'],
      [withPage({}, plainTexts(['x'.repeat(65 * 1024)]), {}), 'table/cell-too-large'],
    ];
    for (const [content, expected] of claims) {
      expect(refusalOf(() => readAll(content))).toMatchObject({ code: expected, exit: 4 });
    }
  });

  it('is read in pieces where few bytes stand for many rows', () => {
    const rows = 3_000_000;
    const dictionary = { header: { 1: 2, 5: undefined, 7: { 1: 1, 2: 0 } }, bytes: plainTexts(['always']) };
    const codes = { encoding: 8, bytes: [1, ...varint(2 * rows), 0] };
    const file = open(withColumn({ pages: [dictionary, codes] }, rows));
    const objects = new Set<Uint8Array>();
    let read = 0;
    for (const run of file.cells(0, 'id', { isId: true })) {
      expect(run.starts.length).toBeLessThan(10_000);
      objects.add(run.bytes);
      read += run.rows;
    }
    expect(read).toBe(rows);
    expect(objects.size).toBe(1);
  });
});

describe('a dictionary', () => {
  const dictionary = (header: ThriftStruct, bytes: Uint8Array = plainTexts(['a', 'b'])) => ({
    header: { 1: 2, 5: undefined, 7: { 1: 2, 2: 0, ...header } },
    bytes,
  });
  const codes = (bytes: readonly number[]) => ({ encoding: 8, bytes });
  const three = codes([1, 3, 0b101]);

  it('is read', () => {
    expect(readAll(withColumn({ pages: [dictionary({}), three] }))).toEqual(['b', 'a', 'b']);
    expect(readAll(withColumn({ pages: [dictionary({ 2: 2 }), { ...three, encoding: 2 }] }))).toEqual(['b', 'a', 'b']);
    expect(readAll(withColumn({ pages: [dictionary({ 1: 1 }), codes([0])] }))).toEqual(['a', 'a', 'a']);
  });

  it.each<[string, MadeColumn, string]>([
    ['a code beyond its end', { pages: [dictionary({ 1: 1 }), three] }, 'stands for nothing'],
    ['a run of a code beyond its end', { pages: [dictionary({}), codes([2, 6, 2])] }, 'stands for nothing'],
    ['a code of less than zero', { pages: [dictionary({}), codes([32, 6, 255, 255, 255, 255])] }, 'stands for nothing'],
    [
      'wide codes beyond its end',
      { pages: [dictionary({}), codes([30, 3, ...Array.from({ length: 30 }, () => 255)])] },
      'stands for',
    ],
    ['no entries', { pages: [dictionary({ 1: 0 }, Buffer.alloc(0)), codes([0])] }, 'stands for nothing'],
    ['codes of too many bits', { pages: [dictionary({}), codes([33, 3, 1])] }, 'no sound width'],
    ['no codes', { pages: [dictionary({}), codes([])] }, 'no sound width'],
    ['codes that are cut off', { pages: [dictionary({}), codes([1, 3])] }, 'cut off'],
    ['a run that is cut off', { pages: [dictionary({}), codes([9, 6, 1])] }, 'cut off'],
    ['runs without a length', { pages: [dictionary({}), codes([1, 0, 0, 0, 0, 0, 0])] }, 'cut off'],
    ['more entries than bytes', { pages: [dictionary({ 1: 4 }), three] }, 'fewer values than it claims'],
    [
      'entries that are cut off',
      { pages: [dictionary({ 1: 2 }, Buffer.from([9, 0, 0, 0, 1, 1, 1, 1])), three] },
      'longer than',
    ],
    ['a place behind other pages', { pages: [{ ...page, values: 1 }, dictionary({}), three] }, 'behind other pages'],
    ['less than no entries', { pages: [dictionary({ 1: -1 }), three] }, 'has no values'],
  ])('is refused that has %s', (_, column, problem) => {
    const { code, exit, message } = refusalOf(() => readAll(withColumn(column)));
    expect({ code, exit }).toEqual({ code: 'table/parquet', exit: 2 });
    expect(message).toContain(problem);
  });

  it('is refused in another encoding, and for booleans', () => {
    const unknown = withColumn({ pages: [dictionary({ 2: 5 }), three] });
    const booleans = withColumn({ type: 0, pages: [dictionary({}), three] });
    for (const content of [unknown, booleans]) {
      expect(refusalOf(() => readAll(content))).toMatchObject({ code: 'table/parquet-unsupported' });
    }
  });

  it('is refused with a text that is not UTF-8, wherever it is used', () => {
    const content = withColumn({ pages: [dictionary({}, plainTexts(['a', Buffer.from([0xc3])])), three] });
    expect(refusalOf(() => readAll(content))).toMatchObject({ code: 'table/encoding' });
  });
});

describe('a compressed page', () => {
  const compressed = (codec: number, bytes: Uint8Array, size: number) =>
    withColumn({ metadata: { 4: codec }, pages: [{ header: { 2: size }, bytes }] });
  const size = page.bytes.length;
  const codecs: [string, number, Uint8Array][] = [
    ['snappy', 1, Buffer.from([size, (size - 1) << 2, ...page.bytes])],
    ['gzip', 2, zlib.gzipSync(page.bytes)],
  ];

  it.each(codecs)('of %s has the length that it claims', (_, codec, bytes) => {
    expect(readAll(compressed(codec, bytes, size))).toEqual(texts);
    for (const wrong of [0, 1, size - 1, size + 1, 10_000_000]) {
      const { code } = refusalOf(() => readAll(compressed(codec, bytes, wrong)));
      expect(code).toBe('table/parquet');
    }
    for (let length = 0; length < bytes.length; length += 1) {
      expect(refusalOf(() => readAll(compressed(codec, bytes.subarray(0, length), size))).code).toBe('table/parquet');
    }
  });

  it('is refused where pages have grown out of little before', () => {
    const content = compressed(2, zlib.gzipSync(page.bytes), size);
    const source = new MemorySource(content);
    const chunk = {
      physicalType: 6,
      pathLength: 1,
      codec: 2,
      values: 3,
      start: 4,
      length: 70,
      isEncrypted: false,
      isElsewhere: false,
    };
    const budget = new ExpansionBudget();
    const place = { file: 'table.parquet', column: 'id', rowGroup: 0 };
    const read = () => readPages({ file: 'table.parquet', source, chunk, budget, place }).next();
    expect(read().done).toBe(false);
    expect(budget.allows(parquetLimits.freeBytes - 100, 0)).toBe(true);
    expect(read().done).toBe(false);
    expect(budget.allows(parquetLimits.freeBytes, 0)).toBe(false);
    const refused = refusalOf(read);
    expect(refused).toMatchObject({ code: 'table/memory-limit', exit: 4 });
    expect(refused.message).toContain('1024 times as large');
  });
});

describe('a budget', () => {
  it('grows with what is read, and never beyond what is free', () => {
    const { freeBytes, expansion } = parquetLimits;
    const budget = new ExpansionBudget();
    expect(budget.allows(0, 1e9)).toBe(true);
    expect(budget.allows(freeBytes, 0)).toBe(true);
    expect(budget.allows(expansion * 10, 10)).toBe(true);
    expect(budget.allows(expansion * 10 + 1, 10)).toBe(false);
  });
});

describe('texts', () => {
  const smile = [0xf0, 0x9f, 0x98, 0x80];
  const bad: [string, number[]][] = [
    ['a byte that begins nothing', [0x50, 0xff]],
    ['half a character', [0xc3]],
    ['the second half of a character', [0xa9]],
    ['an overlong form', [0xc0, 0xaf]],
    ['half of a surrogate pair', [0xed, 0xa0, 0x80]],
  ];

  it.each(bad)('that have %s are refused with their row', (_, bytes) => {
    const rows = ['P1', 'Ä', Buffer.from(smile), Buffer.from(bytes), 'P5'];
    const content = withColumn({ pages: [{ bytes: plainTexts(rows) }] }, rows.length);
    const { code, place, message } = refusalOf(() => readAll(content));
    expect({ code, place }).toEqual({ code: 'table/encoding', place: { file: 'table.parquet', line: 4 } });
    expect(message).toContain('in column "id" of row group 0');
  });

  it('are refused where two halves of a character stand in two cells', () => {
    // Lengths first, then the bytes one after the other: together they are a character, each alone is none.
    const lengths = [128, 1, 4, 2, 2, 0, 0, 0, 0, 0];
    const content = withColumn({ pages: [{ encoding: 6, bytes: [...lengths, ...smile] }] }, 2);
    expect(refusalOf(() => readAll(content))).toMatchObject({ code: 'table/encoding', place: { line: 1 } });
  });

  it('have their row counted over nulls, row groups or from elsewhere', () => {
    // Levels 0 1 0 1 and two texts.
    const bytes = [2, 0, 0, 0, 3, 0b1010, ...plainTexts(['Ä', Buffer.from([0xff])])];
    const content = withColumn({ isOptional: true, pages: [{ bytes }] }, 4);
    expect(refusalOf(() => readAll(content)).place.line).toBe(4);
    const file = open(content);
    expect(refusalOf(() => cellsOf(file, 'id', { isId: true, firstLine: 0 })).place.line).toBe(3);
  });

  it('may have any character, and more than 127 bytes', () => {
    const all = ['\u0000', '\ufeff', 'é'.repeat(100), '😀'.repeat(1000), 'x'.repeat(65_536), ''];
    expect(readAll(withColumn({ pages: [{ bytes: plainTexts(all) }] }, all.length))).toEqual(all);
  });

  it('are refused with their row where they are too long', () => {
    const content = withColumn({ pages: [{ bytes: plainTexts(['a', 'x'.repeat(65_537), 'b']) }] });
    expect(refusalOf(() => readAll(content))).toMatchObject({
      code: 'table/cell-too-large',
      exit: 4,
      place: { line: 2 },
    });
  });
});

it('refuses the file on which another reader has looped', () => {
  const content = Buffer.from(
    'UEFSMRUEFQAVAkwVABUAAAAAFQYVBhUKXBUUFRQVFBUQBQQVAAAAFAABAAAVBBksSARyb290FQIAFQwlAhgFZW1wdHkAFhQZHBkcJggcFQwZFRAZGAVlbXB0eRUCFhQWUBZQJiQmCBw2FAAAABZQFhQAKAloeXBhcnF1ZXQAUgAAAFBBUjE=',
    'base64',
  );
  expect(refusalOf(() => readAll(content))).toMatchObject({ code: 'table/parquet', exit: 2 });
});

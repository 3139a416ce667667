import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/tables/readTable.ts';
import { cellsOf, refusalFrom, sourceOf } from './sources.ts';

describe('readTable', () => {
  it.each([
    ['LF', 'id,site\nP1,A\nP2,B\n'],
    ['CRLF', 'id,site\r\nP1,A\r\nP2,B\r\n'],
    ['no final line end', 'id,site\nP1,A\nP2,B'],
    ['no final line end after CRLF', 'id,site\r\nP1,A\r\nP2,B'],
    ['a byte order mark', '\ufeffid,site\nP1,A\nP2,B\n'],
    ['quotes', '"id","site"\n"P1","A"\n"P2","B"'],
    ['a byte order mark before a quote', '\ufeff"id",site\nP1,A\nP2,B\n'],
  ])('reads a file with %s', async (_, content) => {
    const table = await readTable([sourceOf(content)]);
    expect(table.files[0]!.header).toEqual(['id', 'site']);
    expect(cellsOf(table)).toEqual([
      ['P1', 'A'],
      ['P2', 'B'],
    ]);
  });

  it.each([
    ['cells with delimiter, quotes and line ends', 'a,b\n"x, ""y""\nz",1\n', [['x, "y"\nz', '1']]],
    ['CRLF between quotes in an LF file', 'a,b\n"x\r\ny",1\n', [['x\r\ny', '1']]],
    ['LF between quotes in a CRLF file', 'a,b\r\n"x\ny",1\r\n', [['x\ny', '1']]],
    ['empty cells', 'a,b\n,\n"",""\n', ['', ''].map(() => ['', ''])],
    ['an empty last cell without a line end', 'a,b\n1,', [['1', '']]],
    ['spaces, tabs and hashes as they are', 'a,b\n #1 ,\t\n', [[' #1 ', '\t']]],
    ['a cell of quotes alone', 'a,b\n"""",""""""\n', [['"', '""']]],
    ['characters outside ASCII', 'a,b\nMünchen,"東""京 😀"\n', [['München', '東"京 😀']]],
    [
      'ids that look like numbers as text',
      'a,b\n001,1.0\n1,1\n',
      [
        ['001', '1.0'],
        ['1', '1'],
      ],
    ],
  ])('keeps %s', async (_, content, expected) => {
    expect(cellsOf(await readTable([sourceOf(content)]))).toEqual(expected);
  });

  it('takes a quoted empty cell for a row of a file with one column', async () => {
    expect(cellsOf(await readTable([sourceOf('a\n""\nx\n""')]))).toEqual([[''], ['x'], ['']]);
  });

  it('separates cells by tabs where the name says so, and by nothing else', async () => {
    for (const file of ['t.tsv', 't.tab', 'T.TSV']) {
      const table = await readTable([sourceOf('a\tb,c\n"x\ty"\tz;,\n', file)]);
      expect(cellsOf(table)).toEqual([['x\ty', 'z;,']]);
    }
  });

  it('has columns with any name', async () => {
    const names = ['__proto__', 'constructor', 'hasOwnProperty', ' padded ', 'a"b', 'two\nlines'];
    const header = names.map((name) => `"${name.replaceAll('"', '""')}"`).join();
    const table = await readTable([sourceOf(`${header}\n1,2,3,4,5,6\n`)]);
    expect(table.files[0]!.header).toEqual(names);
    expect(cellsOf(table, names)).toEqual([['1', '2', '3', '4', '5', '6']]);
    expect(table.has('toString')).toBe(false);
  });

  it('encodes a column by the order of first appearance', async () => {
    const table = await readTable([sourceOf('a\ny\nx\ny\n""\nx\n')]);
    const { values, codes } = table.column('a');
    expect(values).toEqual(['y', 'x', '']);
    expect([...codes]).toEqual([0, 1, 0, 2, 1]);
  });

  it('keeps only the columns that are asked for, in whatever order they stand', async () => {
    const table = await readTable([sourceOf('a,b,c\n1,2,3\n')], { required: ['c', 'a'], optional: ['d'] });
    expect(['a', 'b', 'c', 'd'].filter((name) => table.has(name))).toEqual(['a', 'c']);
    expect(cellsOf(table, ['c', 'a'])).toEqual([['3', '1']]);
    expect(() => table.column('b')).toThrow('was not read');
  });

  it('gives the digest, length and rows of each file', async () => {
    const content = '\ufeffid\r\nMünchen\r\nP2\r\n';
    const [file] = (await readTable([sourceOf(content, 'data/t.csv', 3)])).files;
    expect(file).toEqual({
      path: 'data/t.csv',
      sha256: createHash('sha256').update(content).digest('hex'),
      bytes: Buffer.byteLength(content),
      header: ['id'],
      rows: 2,
    });
  });

  it('places each row on its first line', async () => {
    const table = await readTable([
      sourceOf('"a\nb",c\n1,2\n"x\r\ny\nz",3\n4,5\n"\n",6\n"\n",7\n8,9', 'first.csv'),
      sourceOf('c,"a\nb"\n1,2\n', 'second.csv'),
    ]);
    const places = Array.from({ length: table.rows }, (_, row) => table.placeOf(row));
    expect(places.map(({ file, line }) => `${file}:${line}`)).toEqual([
      ...[3, 4, 7, 8, 10, 12].map((line) => `first.csv:${line}`),
      'second.csv:3',
    ]);
    expect([0, 5, 6].map((row) => table.fileOf(row))).toEqual([0, 0, 1]);
    for (const row of [-1, 7, 0.5, Number.NaN]) expect(() => table.placeOf(row)).toThrow(RangeError);
  });

  it('needs at least one file', async () => {
    expect((await refusalFrom(readTable([]))).code).toBe('table/empty');
  });

  it('lets errors of a source pass', async () => {
    const source = {
      file: 'gone.csv',
      // biome-ignore lint/correctness/useYield: it fails before the first chunk
      async *open(): AsyncGenerator<Uint8Array> {
        throw new Error('no such file');
      },
    };
    await expect(readTable([source])).rejects.toThrow('no such file');
  });
});

describe('several files', () => {
  const first = sourceOf('id,site\nP1,A\nP2,B\n', 'first.csv');

  it('are one table, each with its own order of columns, delimiter and line ends', async () => {
    const second = sourceOf('extra\tsite\tid\r\nx\tA\tP3\r\n', 'second.tsv');
    const table = await readTable([first, second]);
    expect(cellsOf(table, ['id', 'site'])).toEqual([
      ['P1', 'A'],
      ['P2', 'B'],
      ['P3', 'A'],
    ]);
    expect(table.column('site').values).toEqual(['A', 'B']);
    expect(table.files.map(({ rows }) => rows)).toEqual([2, 1]);
  });

  it('have all columns of the first where none are asked for', async () => {
    const refusal = await refusalFrom(readTable([first, sourceOf('id\nP3\n', 'second.csv')]));
    expect(refusal).toMatchObject({ code: 'table/missing-column', place: { file: 'second.csv', line: 1 } });
    expect(refusal.problem).toContain('no column "site"');
  });

  it('have an optional column all or none', async () => {
    const plain = sourceOf('id\nP3\n', 'plain.csv');
    const columns = { required: ['id'], optional: ['site'] };
    for (const sources of [
      [first, plain],
      [plain, first],
    ]) {
      const refusal = await refusalFrom(readTable(sources, columns));
      expect(refusal).toMatchObject({ code: 'table/missing-column', place: { file: 'plain.csv' } });
      expect(refusal.problem).toContain('"site", and first.csv has it');
    }
    expect((await readTable([plain, plain], columns)).has('site')).toBe(false);
    expect((await readTable([first, first], columns)).has('site')).toBe(true);
  });

  it('each have rows', async () => {
    const refusal = await refusalFrom(readTable([first, sourceOf('id,site\n', 'second.csv')]));
    expect(refusal).toMatchObject({ code: 'table/empty', place: { file: 'second.csv' } });
  });
});

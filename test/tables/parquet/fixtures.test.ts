import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cellsOf, open, refusalOf } from './support.ts';

const folder = join(import.meta.dirname, 'fixtures');

function read(name: string): Buffer {
  return readFileSync(join(folder, name));
}

/** Files of pyarrow, and their cells as `makeFixtures.py` has written them down. */
describe('a file of pyarrow', () => {
  it.each(['encodings-v1', 'encodings-v2', 'dictionaries', 'types', 'int96'].map((name) => [name]))(
    '%s is read cell by cell',
    (name) => {
      const expected = JSON.parse(read(`${name.split('-')[0]}.json`).toString()) as Record<string, string[]>;
      const file = open(read(`${name}.parquet`));
      expect(file.header).toEqual(Object.keys(expected));
      for (const [column, cells] of Object.entries(expected)) expect(cellsOf(file, column), column).toEqual(cells);
    },
  );

  it('has no runs where it has no rows', () => {
    const file = open(read('empty.parquet'));
    expect(file).toMatchObject({ header: ['id', 'n'], rows: 0 });
    for (const column of file.header) expect(cellsOf(file, column, { isId: true })).toEqual([]);
  });

  it('has its nested columns named, and refused when they are asked for', () => {
    const file = open(read('nested.parquet'));
    expect(file.header).toEqual(['category', 'list', 'group', 'after']);
    expect(cellsOf(file, 'category')).toEqual(['a', 'b', 'a', '']);
    expect(cellsOf(file, 'after')).toEqual(['p', 'q', 'r', 's']);
    for (const column of ['list', 'group']) {
      const { code, message } = refusalOf(() => cellsOf(file, column));
      expect(code).toBe('table/parquet-unsupported');
      expect(message).toContain(`in column "${column}" of row group 0: the column is nested or repeated`);
    }
  });

  it.each([
    ['brotli', 'BROTLI'],
    ['lz4', 'LZ4'],
  ])('compressed with %s is refused with the name of the codec and a way out', (name, codec) => {
    const { code, exit, message } = refusalOf(() => cellsOf(open(read(`${name}.parquet`)), 'id'));
    expect({ code, exit }).toEqual({ code: 'table/parquet-unsupported', exit: 2 });
    expect(message).toContain(`compressed with ${codec}`);
    expect(message).toContain('CODEC zstd');
  });

  it('is refused for ids that are floats', () => {
    for (const column of ['splitFloat', 'splitDouble']) {
      expect(refusalOf(() => cellsOf(open(read('encodings-v1.parquet')), column, { isId: true })).code).toBe(
        'table/float-id',
      );
    }
    expect(refusalOf(() => cellsOf(open(read('types.parquet')), 'half', { isId: true })).code).toBe('table/float-id');
    expect(cellsOf(open(read('types.parquet')), 'big', { isId: true })).toHaveLength(90);
  });
});

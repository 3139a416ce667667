import { describe, expect, it } from 'vitest';
import { readHeader, readTable } from '../../src/tables/readTable.ts';
import type { TableSource } from '../../src/tables/table.ts';
import { refusalFrom, refusalOf, sourceOf } from './sources.ts';

const cellBytes = 65_536;
const rowBytes = 8_388_608;

/** A file that would never end, and how much of it was asked for. */
function endless(beginning: string, repeated: string, chunkBytes = 65_536): TableSource & { pulled: number } {
  const chunk = Buffer.from(repeated.repeat(Math.ceil(chunkBytes / repeated.length)));
  return {
    file: 'endless.csv',
    pulled: 0,
    async *open() {
      yield Buffer.from(beginning);
      // Twice the size of any limit that could pass for one.
      while (this.pulled < 400_000_000) {
        this.pulled += chunk.length;
        yield chunk;
      }
    },
  };
}

describe('a cell', () => {
  it.each([
    ['plain', 'x'.repeat(cellBytes)],
    ['in quotes', `"${'x'.repeat(cellBytes)}"`],
    ['outside ASCII', 'é'.repeat(cellBytes / 2)],
    ['of doubled quotes', `"${'""'.repeat(cellBytes / 2)}"`],
  ])('may have 65,536 bytes: %s', async (_, cell) => {
    for (const content of [`a,b\n${cell},1\n`, `a,b\n1,${cell}\n`, `a,b\n1,${cell}`]) {
      expect((await readTable([sourceOf(content)])).rows).toBe(1);
    }
  });

  it.each([
    ['plain', 'x'.repeat(cellBytes + 1)],
    ['in quotes', `"${'x'.repeat(cellBytes + 1)}"`],
    ['outside ASCII', `${'é'.repeat(cellBytes / 2)}x`],
  ])('may not have 65,537 bytes: %s', async (_, cell) => {
    for (const content of [`a,b\n1,2\n1,${cell}\n`, `a,b\n1,2\n1,${cell}`, `a,b\n1,2\n1,${cell}\u0001`]) {
      for (const chunkBytes of [1000, 65_536, 1_000_000]) {
        const refusal = await refusalOf(content, { chunkBytes, columns: { required: ['a'] } });
        expect(refusal).toMatchObject({ code: 'table/cell-too-large', exit: 4, place: { line: 3 } });
        expect(refusal.problem).toContain('column 2');
      }
    }
  });

  it.each([
    ['plain', 'a,b\n1,', 'x', 2],
    ['with an open quote', 'a,b\n1,"', 'x,y\n', 2],
    ['of the header', 'a,', 'x', 1],
    ['outside ASCII', 'a,b\n1,', '東', 2],
  ])('without an end is refused soon: %s', async (_, beginning, repeated, line) => {
    const source = endless(beginning, repeated);
    const refusal = await refusalFrom(readTable([source]));
    expect(refusal).toMatchObject({ code: 'table/cell-too-large', exit: 4, place: { line } });
    expect(source.pulled).toBeLessThanOrEqual(3 * 65_536);
  });

  it('of 200 MB in one chunk is refused without a copy of it', async () => {
    const content = Buffer.alloc(200_000_000, 'x');
    content.write('a,b\n1,');
    const before = process.memoryUsage();
    const refusal = await refusalFrom(
      readTable([
        {
          file: 'giant.csv',
          async *open() {
            yield content;
          },
        },
      ]),
    );
    const after = process.memoryUsage();
    expect(refusal.code).toBe('table/cell-too-large');
    expect(after.external + after.heapUsed - before.external - before.heapUsed).toBeLessThan(20_000_000);
  });

  it('that a forgotten quote opens is said to be one', async () => {
    const refusal = await refusalOf(`a,b\n1,"x\n${'1,2\n'.repeat(20_000)}`);
    expect(refusal).toMatchObject({ code: 'table/cell-too-large', place: { line: 2 } });
    expect(refusal.cure).toContain('quote that opens the cell');
  });
});

describe('a row', () => {
  const columns = rowBytes / 32_768;
  const header = Array.from({ length: columns }, (_, index) => `c${index}`).join();
  // With the delimiters between them exactly the limit: n cells of 32,767 bytes, n - 1 commas, and one byte more.
  const cells = Array.from({ length: columns }, () => 'x'.repeat(32_767));

  it('may have 8 MiB', async () => {
    expect((await readTable([sourceOf(`${header}\r\n${cells.join()}x\r\n`)])).rows).toBe(1);
    expect((await readTable([sourceOf(`${header}\n${cells.join()}x`)])).rows).toBe(1);
  });

  it('may not have a byte more', async () => {
    for (const end of ['\n', '', '\u0001']) {
      for (const chunkBytes of [10_007, 100_000_000]) {
        const refusal = await refusalOf(`${header}\n${header}\n${cells.join()}xx${end}`, { chunkBytes });
        expect(refusal).toMatchObject({ code: 'table/row-too-large', exit: 4, place: { line: 3 } });
      }
    }
  });

  it.each([
    [65_000, 'table/row-too-large'],
    [66_000, 'table/cell-too-large'],
  ])('with %d bytes left for a last cell passes one limit first, however it is cut', async (left, code) => {
    const before = `${cells.join()},`.slice(0, rowBytes - left - 1);
    for (const chunkBytes of [100, 10_007, 65_536, 100_000_000]) {
      expect(await refusalOf(`a\n${before},${'x'.repeat(70_000)}\n`, { chunkBytes })).toMatchObject({ code });
    }
  });

  it('without an end is refused soon', async () => {
    const source = endless('a,b\n', `${'x'.repeat(60_000)},`);
    const refusal = await refusalFrom(readTable([source]));
    expect(refusal).toMatchObject({ code: 'table/row-too-large', exit: 4, place: { line: 2 } });
    expect(source.pulled).toBeLessThanOrEqual(rowBytes + 3 * 65_536);
  });

  it('with more cells than there may be columns is only ragged', async () => {
    expect(await refusalOf(`a\n${','.repeat(5000)}\n`)).toMatchObject({ code: 'table/ragged-row' });
  });
});

describe('a header', () => {
  const namesOf = (columns: number) => Array.from({ length: columns }, (_, index) => `c${index}`).join();

  it('may name 4,096 columns', async () => {
    const content = `${namesOf(4096)}\n${namesOf(4096)}\n`;
    expect((await readTable([sourceOf(content)])).files[0]!.header).toHaveLength(4096);
  });

  it('may not name 4,097 columns', async () => {
    const refusal = await refusalOf(`${namesOf(4097)}\n${namesOf(4097)}\n`);
    expect(refusal).toMatchObject({ code: 'table/too-many-columns', exit: 4, place: { line: 1 } });
  });

  it('without an end is refused soon, by both readers', async () => {
    for (const read of [(source: TableSource) => readTable([source]), readHeader]) {
      const source = endless('', 'c,');
      expect((await refusalFrom(read(source))).code).toBe('table/too-many-columns');
      expect(source.pulled).toBeLessThanOrEqual(2 * 65_536);
    }
  });

  it('may not have more than 8 MiB', async () => {
    const source = endless('', `${'x'.repeat(60_000)},`);
    expect((await refusalFrom(readTable([source]))).code).toBe('table/row-too-large');
  });
});

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/tables/readTable.ts';
import { writeCsv } from '../../src/tables/writeCsv.ts';
import { cellsOf, sourceOf } from './sources.ts';

const pieces = [
  '',
  'a',
  'B7',
  ' ',
  ',',
  ';',
  '\t',
  '"',
  '""',
  '\n',
  '\r\n',
  "'",
  '#',
  'é',
  '東京',
  '😀',
  '__proto__',
  '-1',
];
const cell = fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map((parts) => parts.join(''));

interface Written {
  header: string[];
  rows: string[][];
  text: string;
  delimiter: string;
  lineEnd: string;
  chunkBytes: number;
}

/** Random tables, written with all the freedom that the format leaves. */
const written: fc.Arbitrary<Written> = fc
  .record({
    header: fc.uniqueArray(
      cell.filter((name) => name !== ''),
      { minLength: 1, maxLength: 4 },
    ),
    delimiter: fc.constantFrom(',', '\t'),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    chunkBytes: fc.integer({ min: 1, max: 64 }),
    endsWithLineEnd: fc.boolean(),
  })
  .chain(({ header, endsWithLineEnd, ...style }) =>
    fc
      .record({
        rows: fc.array(fc.array(cell, { minLength: header.length, maxLength: header.length }), { minLength: 1 }),
        quoteAll: fc.boolean(),
        mark: fc.constantFrom('', '\ufeff'),
      })
      .map(({ rows, quoteAll, mark }) => {
        const lines = [header, ...rows].map((cells) => writeRow(cells, style.delimiter, quoteAll));
        const text = `${mark}${lines.join(style.lineEnd)}${endsWithLineEnd ? style.lineEnd : ''}`;
        return { ...style, header, rows, text };
      }),
  );

function writeRow(cells: readonly string[], delimiter: string, quoteAll: boolean): string {
  const line = cells
    .map((text) => {
      const needsQuotes = quoteAll || /["\r\n]/.test(text) || text.includes(delimiter);
      return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
    })
    .join(delimiter);
  return line === '' ? '""' : line;
}

describe('random tables', () => {
  it('are read as they were written', async () => {
    await fc.assert(
      fc.asyncProperty(written, async ({ text, header, rows, delimiter, chunkBytes }) => {
        const table = await readTable([sourceOf(text, delimiter === ',' ? 'a.csv' : 'a.tsv', chunkBytes)]);
        expect(table.files[0]!.header).toEqual(header);
        expect(cellsOf(table)).toEqual(rows);
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  it('are read as PapaParse reads them', async () => {
    await fc.assert(
      fc.asyncProperty(written, async ({ text, delimiter, lineEnd }) => {
        const { data, errors } = Papa.parse<string[]>(text, {
          delimiter,
          newline: lineEnd as '\n' | '\r\n',
          skipEmptyLines: false,
        });
        // PapaParse takes the end of a last line for one more row with one empty cell.
        const theirs = text.endsWith(lineEnd) ? data.slice(0, -1) : data;
        const table = await readTable([sourceOf(text, delimiter === ',' ? 'a.csv' : 'a.tsv')]);
        expect(errors).toEqual([]);
        expect([table.files[0]!.header, ...cellsOf(table)]).toEqual(theirs);
      }),
      { numRuns: 500, seed: 2 },
    );
  });

  it('are read as `writeCsv` writes them, where nothing looks like a formula', async () => {
    const harmless = written.filter(
      ({ header, rows }) => ![header, ...rows].flat().some((text) => /^[-\t\r]/.test(text)),
    );
    await fc.assert(
      fc.asyncProperty(harmless, async ({ header, rows }) => {
        expect(cellsOf(await readTable([sourceOf(writeCsv(header, rows))]))).toEqual(rows);
      }),
      { numRuns: 300, seed: 3 },
    );
  });
});

describe('any bytes', () => {
  const noise = fc
    .array(
      fc.oneof(
        fc.constantFrom(0x22, 0x2c, 0x0a, 0x0d, 0xc2, 0x85, 0xe2, 0x80, 0xa8, 0x61),
        fc.integer({ min: 0, max: 255 }),
      ),
    )
    .map((tail) => Buffer.concat([Buffer.from('a,b\n'), Buffer.from(tail)]));

  it('end the same however they are cut', async () => {
    const outcomeOf = async (bytes: Buffer, chunkBytes: number) => {
      try {
        const table = await readTable([sourceOf(bytes, 'a.csv', chunkBytes)]);
        return { cells: cellsOf(table), sha256: table.files[0]!.sha256 };
      } catch (error) {
        return String(error);
      }
    };
    await fc.assert(
      fc.asyncProperty(noise, fc.integer({ min: 1, max: 9 }), async (bytes, chunkBytes) => {
        expect(await outcomeOf(bytes, chunkBytes)).toEqual(await outcomeOf(bytes, 1000));
      }),
      { numRuns: 2000, seed: 4 },
    );
  });
});

it('characters cut at any place give the same rows and the same digest', async () => {
  const text = 'a,b\r\né,"東""京\r\n"\r\n😀😀,ß\r\n"𝒳",\r\n';
  const sha256 = createHash('sha256').update(text).digest('hex');
  for (let chunkBytes = 1; chunkBytes <= 64; chunkBytes++) {
    const table = await readTable([sourceOf(text, 'a.csv', chunkBytes)]);
    expect(table.files[0]!.sha256).toBe(sha256);
    expect(cellsOf(table)).toEqual([
      ['é', '東"京\r\n'],
      ['😀😀', 'ß'],
      ['𝒳', ''],
    ]);
  }
});

it('a table that spans many chunks and grows every buffer is read whole', async () => {
  const rows = Array.from({ length: 60_000 }, (_, row) => [`S${row}`, `P${row % 7001}`, 'x'.repeat(row % 50)]);
  const text = `${['id', 'patient', 'note'].join()}\n${rows.map((cells) => cells.join()).join('\n')}\n`;
  const table = await readTable([sourceOf(text)]);
  expect(cellsOf(table)).toEqual(rows);
  expect(table.column('patient').values).toHaveLength(7001);
  expect(table.column('note').values).toHaveLength(50);
  expect(table.placeOf(59_999).line).toBe(60_001);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RefusalCode } from '../../src/result/refusalCodes.ts';
import { readTable } from '../../src/tables/readTable.ts';
import type { TableSource } from '../../src/tables/table.ts';
import { cellsOf, refusalFrom, sourceOf } from '../tables/sources.ts';

/** The corpus's names of what the reader refuses, and ours. */
const codes: Readonly<Record<string, RefusalCode>> = {
  CSV_MIXED_EOL: 'table/mixed-line-ends',
  CSV_BARE_CR: 'table/bare-cr',
  CSV_DUPLICATE_HEADER: 'table/duplicate-header',
  CSV_EMPTY_HEADER: 'table/empty-header',
  CSV_RAGGED_ROW: 'table/ragged-row',
  CSV_BAD_QUOTE: 'table/quote',
  CSV_BLANK_LINE: 'table/blank-line',
  CSV_NO_ROWS: 'table/empty',
  CSV_MISSING_COLUMN: 'table/missing-column',
  CSV_CONTROL_CHAR: 'table/control-character',
  CSV_ENCODING: 'table/encoding',
  CSV_CELL_TOO_LARGE: 'table/cell-too-large',
};

interface Case {
  id: string;
  category: string;
  kind: 'literal' | 'generate';
  encoding: 'utf8' | 'base64' | null;
  input: string;
  expected: { exit: number; code: string; message: string };
}

const folder = process.env.HOLDOUT_SHARED ?? '../shared';
const cases = readFileSync(join(folder, 'hostile/cases.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Case)
  .filter(({ category }) => category === 'csv');

// A `#` that begins an id is judged later, as a finding about the id; to the reader it is text.
const judgedLater = ['CSV-023'];

describe('hostile tables', () => {
  const literals = cases.filter(({ id, kind }) => kind === 'literal' && !judgedLater.includes(id));

  it.each(literals.filter(({ expected }) => expected.exit === 0))('$id is read: $expected.message', async (literal) => {
    const table = await readTable([sourceOfCase(literal)], { required: ['patient_id'] });
    expect(table.rows).toBeGreaterThan(0);
  });

  it.each(literals.filter(({ expected }) => expected.exit !== 0))(
    '$id is refused: $expected.message',
    async (literal) => {
      const refusal = await refusalFrom(readTable([sourceOfCase(literal)], { required: ['patient_id'] }));
      expect(codes).toHaveProperty(literal.expected.code);
      expect({ code: refusal.code, exit: refusal.exit }).toEqual({
        code: codes[literal.expected.code],
        exit: literal.expected.exit,
      });
    },
  );

  it('CSV-023: a row that begins with # is counted', async () => {
    const table = await readTable([sourceOfCase(cases.find(({ id }) => id === 'CSV-023')!)]);
    expect(cellsOf(table, ['patient_id'])).toEqual([['#P1'], ['P2']]);
  });

  it('every generated case is made here', () => {
    const generated = cases.filter(({ kind }) => kind === 'generate').map(({ id }) => id);
    expect(generated).toEqual(['CSV-042', 'CSV-044']);
  });

  it('CSV-042: one cell of 200 MB without a line end', async () => {
    let pulled = 0;
    const piece = Buffer.alloc(65_536, 'x');
    const giant: TableSource = {
      file: 'test.csv',
      async *open() {
        for (; pulled < 200_000_000; pulled += piece.length) yield piece;
      },
    };
    const refusal = await refusalFrom(readTable([giant]));
    expect({ code: refusal.code, exit: refusal.exit }).toEqual({ code: 'table/cell-too-large', exit: 4 });
    expect(pulled).toBeLessThan(3 * piece.length);
  });

  it('CSV-044: a character cut by any chunk', async () => {
    const bytes = Buffer.from('patient_id,site\nPé東😀,"é東😀"\n');
    const whole = await readTable([sourceOf(bytes)]);
    for (let chunkBytes = 1; chunkBytes <= 64; chunkBytes++) {
      const table = await readTable([sourceOf(bytes, 'table.csv', chunkBytes)]);
      expect(table.files).toEqual(whole.files);
      expect(cellsOf(table)).toEqual([['Pé東😀', 'é東😀']]);
    }
  });
});

function sourceOfCase({ input, encoding }: Case): TableSource {
  return sourceOf(Buffer.from(input, encoding ?? 'utf8'), 'test.csv');
}

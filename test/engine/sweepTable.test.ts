import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KindRequest, type SweepRequest, sweepTable } from '../../src/engine/sweep.ts';
import { normalForm, normalFormOfContent } from '../../src/independence/normalForm.ts';
import { Refusal } from '../../src/result/refusal.ts';
import type { Split } from '../../src/result/schema.ts';
import { splitNumber } from '../../src/tables/manifest.ts';
import { readTable } from '../../src/tables/readTable.ts';
import type { Table } from '../../src/tables/table.ts';
import { sourceOf } from '../tables/sources.ts';

const columns = ['sample', 'patient', 'centre', 'split', 'excluded', 'hash'] as const;
type ColumnName = (typeof columns)[number];

interface Row {
  file: string;
  line: number;
  split: Split;
  isExcluded: boolean;
  cells: Record<ColumnName, string>;
}

const missing = new Set(['', 'NA']);
const splits = new Map<string, Split>([
  ['train', 'train'],
  ['val', 'validation'],
  ['test', 'test'],
]);

const sampleKind: KindRequest = { kind: 'sample', columns: ['sample'], form: 'id', tracksRepeats: true, links: false };
const otherKinds: readonly KindRequest[] = [
  { kind: 'patient', columns: ['centre', 'patient'], form: 'id', tracksRepeats: false, links: true },
  { kind: 'person', columns: ['patient'], form: 'id', tracksRepeats: false, links: true },
  { kind: 'content', columns: ['hash'], form: 'content', tracksRepeats: true, links: false },
];

const ids = [
  'a',
  'A',
  'a-1',
  'a1',
  '"q"',
  '"',
  'x,y',
  'l\nf',
  'é',
  'Е',
  '',
  'NA',
  '12',
  '012',
  '12.0',
  '日本',
  '1e5',
  ' s',
  '𝒳',
];
const id = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...ids) },
  { weight: 1, arbitrary: fc.stringMatching(/^\w{1,40}$/) },
);
const cells = fc.record({
  sample: fc.oneof(
    { weight: 3, arbitrary: fc.stringMatching(/^s[a-z0-9]{1,12}$/) },
    { weight: 1, arbitrary: id.filter((text) => !missing.has(text)) },
  ),
  patient: id,
  centre: fc.constantFrom('1', '01', '2', '', 'NA'),
  split: fc.constantFrom('train', 'val', 'test'),
  excluded: fc.constantFrom('', '', 'NA', 'blurred'),
  hash: fc.constantFrom('ABCDEF12', 'abcdef12', '12e5', '12E5', '', 'é'),
});
const fileContent = fc.record({
  rows: fc.array(cells, { minLength: 1, maxLength: 12 }),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom('', '\ufeff'),
  endsInLineEnd: fc.boolean(),
  quotesAll: fc.boolean(),
  split: fc.constantFrom<Split>('train', 'validation', 'test'),
});
const request = fc.record({
  files: fc.array(fileContent, { minLength: 1, maxLength: 3 }),
  fileSplits: fc.boolean(),
  kinds: fc.subarray([...otherKinds]),
  normalises: fc.boolean(),
  chunk: fc.integer({ min: 1, max: 80 }),
});
type FileContent = typeof fileContent extends fc.Arbitrary<infer Content> ? Content : never;
type Case = typeof request extends fc.Arbitrary<infer Content> ? Content : never;

function quoteCell(cell: string, quotesAll: boolean): string {
  return quotesAll || cell === '' || /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A file's text, and its rows as they should be read. */
function writeFile(content: FileContent, file: string, fileSplits: boolean): { text: string; rows: Row[] } {
  const { lineEnd, mark, quotesAll } = content;
  let text = `${mark}${columns.join(',')}${lineEnd}`;
  let line = 2;
  const rows = content.rows.map((given, index): Row => {
    const exact = {
      ...given,
      patient: given.patient.replaceAll('\n', lineEnd),
      sample: given.sample.replaceAll('\n', lineEnd),
    };
    const written = columns.map((column) => quoteCell(exact[column], quotesAll)).join(',');
    const isLast = index === content.rows.length - 1;
    const split = fileSplits ? content.split : splits.get(given.split)!;
    const row = { file, line, split, isExcluded: !missing.has(given.excluded), cells: exact };
    text += written + (isLast && !content.endsInLineEnd ? '' : lineEnd);
    line += written.split('\n').length;
    return row;
  });
  return { text, rows };
}

/** Rows by the text of their entity, those without one left out. */
function groupRows(rows: readonly Row[], kind: KindRequest, formOf: (id: string) => string): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const parts = kind.columns.map((column) => row.cells[column as ColumnName]);
    if (row.isExcluded || parts.some((part) => missing.has(part))) continue;
    const name = JSON.stringify(parts.map(formOf));
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups.values()];
}

function countRows(rows: readonly Row[]): Record<Split, number> {
  const counts = { train: 0, validation: 0, test: 0 };
  for (const { split, isExcluded } of rows) if (!isExcluded) counts[split] += 1;
  return counts;
}

function isSuspect(group: readonly Row[], kind: KindRequest, row: Row): boolean {
  if (group.some(({ split }) => split !== row.split)) return true;
  return kind.tracksRepeats && group.length > 1;
}

function formOf({ form }: KindRequest, normalises: boolean): (id: string) => string {
  if (!normalises) return (id) => id;
  return form === 'content' ? normalFormOfContent : normalForm;
}

/** Rows that have to be among the suspects. */
function findSuspects(rows: readonly Row[], kind: KindRequest, normalises: boolean): Row[] {
  const groups = groupRows(rows, kind, formOf(kind, normalises));
  return groups.flatMap((group) => group.filter((row) => isSuspect(group, kind, row)));
}

const placeName = ({ file, line }: { file: string; line: number }) => `${file}:${line}`;
const cellOf = (table: Table, name: string, row: number) => table.column(name).values[table.column(name).codes[row]!];

function requestOf({ files, fileSplits, kinds, normalises, chunk }: Case, texts: readonly string[]): SweepRequest {
  return {
    files: texts.map((text, index) => ({
      source: sourceOf(text, `part${index}.csv`, chunk),
      ...(fileSplits ? { split: files[index]!.split } : {}),
    })),
    ...(fileSplits ? {} : { split: 'split' }),
    splits: fileSplits ? new Map() : splits,
    excluded: 'excluded',
    kinds: [sampleKind, ...kinds],
    missing,
    keeps: ['validation', 'test'],
    kept: ['sample', 'patient', 'hash'],
    normalises,
    refuseSplit: () => new Refusal('manifest/unknown-split', { problem: 'is unknown', cure: 'Correct it.' }),
  };
}

describe('sweepTable', () => {
  it('finds what a plain map finds', async () => {
    await fc.assert(
      fc.asyncProperty(request, async (given) => {
        const written = given.files.map((content, index) => writeFile(content, `part${index}.csv`, given.fileSplits));
        const rows = written.flatMap((file) => file.rows);
        const asked = requestOf(
          given,
          written.map(({ text }) => text),
        );
        const { facts, kept } = await sweepTable(asked);
        expect(facts.rows).toEqual(countRows(rows));
        for (const kind of asked.kinds) {
          const found = facts.kinds.find((other) => other.kind === kind.kind)!;
          const withId = new Set(groupRows(rows, kind, (text) => text).flat());
          expect(found.empty).toEqual(countRows(rows.filter((row) => !withId.has(row))));
          expect(found.entities).toBe(groupRows(rows, kind, formOf(kind, given.normalises)).length);
        }
        const { table, split, excluded } = facts.suspects;
        const byPlace = new Map(rows.map((row) => [placeName(row), row]));
        const found = new Set<string>();
        for (let row = 0; row < table.rows; row += 1) {
          const place = placeName(table.placeOf(row));
          const expected = byPlace.get(place)!;
          found.add(place);
          expect([split[row], excluded[row] === 1]).toEqual([splitNumber[expected.split], expected.isExcluded]);
          for (const name of columns) if (table.has(name)) expect(cellOf(table, name, row)).toBe(expected.cells[name]);
        }
        expect(found.size).toBe(table.rows);
        const suspects = asked.kinds.flatMap((kind) => findSuspects(rows, kind, given.normalises));
        expect(suspects.map(placeName).filter((place) => !found.has(place))).toEqual([]);
        const keptRows = rows.filter((row) => row.split !== 'train');
        expect(keptRows.map((_, row) => kept.table.placeOf(row))).toEqual(
          keptRows.map(({ file, line }) => ({ file, line })),
        );
        keptRows.forEach((row, index) => {
          for (const name of asked.kept) expect(cellOf(kept.table, name, index)).toBe(row.cells[name as ColumnName]);
        });
      }),
      // Every run starts threads: a counterexample is not made smaller.
      { numRuns: 20, endOnFailure: true },
    );
  });

  it('reads the last cell of a file whose last row has no line end', async () => {
    const text = 'sample,patient,centre,split,excluded,hash\ns1,a,1,train,,x\ns2,b,1,test,,"x"';
    const given = { files: [], fileSplits: false, kinds: [otherKinds[2]!], normalises: true, chunk: 1000 };
    const { facts } = await sweepTable(requestOf(given, [text]));
    const { table } = facts.suspects;
    expect([0, 1].map((row) => [table.placeOf(row).line, cellOf(table, 'hash', row)])).toEqual([
      [2, 'x'],
      [3, 'x'],
    ]);
  });
});

/** Rows of several blocks, of which many have line feeds in their cells. */
function longRows(bytes: number, lineEnd: string): Buffer[] {
  const rows: Buffer[] = [];
  for (let size = 0, row = 0; size < bytes; row += 1) {
    const lines = row % 37 === 0 ? 700 : row % 5;
    const note = `"${`note""${lineEnd}`.repeat(lines)}é"`;
    const bytesOfRow = Buffer.from(`s${row},${note},${row % 3 === 0 ? 'test' : 'train'}${lineEnd}`);
    rows.push(bytesOfRow);
    size += bytesOfRow.length;
  }
  return rows;
}

async function sweepNotes(text: Buffer) {
  return sweepTable({
    files: [{ source: sourceOf(text, 'long.csv', 100_000) }],
    split: 'split',
    splits,
    kinds: [sampleKind],
    missing,
    keeps: ['train', 'test'],
    kept: ['sample', 'note', 'split'],
    refuseSplit: () => new Refusal('manifest/unknown-split', { problem: 'is unknown', cure: 'Correct it.' }),
  });
}

async function refusalOf(reading: Promise<unknown>): Promise<unknown> {
  const thrown = await reading.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(thrown instanceof Refusal)) return thrown;
  const { code, exit, place, message } = thrown;
  return { code, exit, place, message };
}

const tables = {
  LF: { lineEnd: '\n', rows: longRows(2_500_000, '\n') },
  CRLF: { lineEnd: '\r\n', rows: longRows(2_500_000, '\r\n') },
};

function joinRows(lineEnd: string, rows: readonly Buffer[]): Buffer {
  return Buffer.concat([Buffer.from(`sample,note,split${lineEnd}`), ...rows]);
}

describe('sweepTable of a table of several blocks', () => {
  it.each(['LF', 'CRLF'] as const)('reads the cells and lines that readTable reads: %s', async (name) => {
    const text = joinRows(tables[name].lineEnd, tables[name].rows);
    const { kept, files } = await sweepNotes(text);
    const table = await readTable([sourceOf(text, 'long.csv', 100_000)]);
    expect(files).toEqual(table.files);
    expect(kept.table.rows).toBe(table.rows);
    for (let row = 0; row < table.rows; row += 1) {
      const isEqual = ['sample', 'note', 'split'].every(
        (column) => cellOf(kept.table, column, row) === cellOf(table, column, row),
      );
      if (!isEqual || kept.table.placeOf(row).line !== table.placeOf(row).line) expect.fail(`row ${row} differs`);
    }
  });

  it.each([
    ['too few cells', 'LF', 0.05, 'a,b'],
    ['too many cells', 'CRLF', 0.95, 'a,b,train,d'],
    ['a byte that is not UTF-8', 'LF', 0.6, Buffer.from('a,"b\xff",train', 'latin1')],
    ['a quote in a plain cell', 'CRLF', 0.4, 'a,b"c,train'],
    ['text after a quote', 'LF', 0.7, 'a,"b"c,train'],
    ['an open quote', 'CRLF', 0.3, 'a,"b,train'],
    ['an open quote at the end', 'LF', 1, 'a,"b,train'],
    ['a carriage return', 'CRLF', 0.8, 'a,b\rc,train'],
    ['a blank line', 'LF', 0.5, ''],
    ['a control character', 'CRLF', 0.9, 'a,b\u0085,train'],
    ['a cell that is too large', 'LF', 0.2, `a,${'b'.repeat(65_537)},train`],
  ] as const)('refuses %s as readTable does: %s', async (_, name, share, bad) => {
    const { lineEnd, rows } = tables[name];
    const at = Math.floor(share * rows.length);
    const badRow = [Buffer.from(bad as string), Buffer.from(lineEnd)];
    const text = joinRows(lineEnd, [...rows.slice(0, at), ...badRow, ...rows.slice(at)]);
    const expected = await refusalOf(readTable([sourceOf(text, 'long.csv', 100_000)]));
    expect(expected).toMatchObject({ code: expect.stringMatching(/^table\//) });
    expect(await refusalOf(sweepNotes(text))).toEqual(expected);
  });
});

/** One table in every format that is read: the same findings at the same rows; and no single row escapes. */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { parse } from 'papaparse';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/gate/check.ts';
import { checkSplits, type SplitsRequest } from '../../src/gate/splits.ts';
import type { GateResult } from '../../src/result/run.ts';
import type { Split } from '../../src/result/schema.ts';
import type { TableSource } from '../../src/tables/table.ts';
import { outcomeOf } from '../hostile/project.ts';
import { caseFiles } from '../support/caseFiles.ts';
import { createRepository, type TestRepository } from '../support/repository.ts';
import { type Files, temporaryFolder, writeFiles } from '../support/temporaryFolder.ts';
import { sourceOf } from '../tables/sources.ts';

const columns = ['id', 'split', 'center', 'patient', 'slide', 'hash', 'day', 'phash'] as const;
type Row = Readonly<Record<(typeof columns)[number], string>>;

/** A format: how rows are written, and the line of the first row. */
interface Format {
  ending: string;
  write(rows: readonly Row[]): Uint8Array;
  firstLine: number;
}

function separated(rows: readonly Row[], separator: string): Buffer {
  const quote = (cell: string) => (/["\t,]|^$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const lines = [columns, ...rows.map((row) => columns.map((name) => row[name]))];
  return Buffer.from(lines.map((cells) => `${cells.map(quote).join(separator)}\n`).join(''));
}

function jsonLines(rows: readonly Row[]): Buffer {
  return Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

function parquet(rows: readonly Row[], rowGroupSize = 5): Uint8Array {
  const columnData = columns.map((name) => ({ name, type: 'STRING' as const, data: rows.map((row) => row[name]) }));
  return new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize }));
}

const formats: readonly Format[] = [
  { ending: 'csv', write: (rows) => separated(rows, ','), firstLine: 2 },
  { ending: 'tsv', write: (rows) => separated(rows, '\t'), firstLine: 2 },
  { ending: 'jsonl', write: jsonLines, firstLine: 1 },
  { ending: 'csv.gz', write: (rows) => gzipSync(separated(rows, ',')), firstLine: 2 },
  { ending: 'jsonl.gz', write: (rows) => gzipSync(jsonLines(rows)), firstLine: 1 },
  { ending: 'parquet', write: (rows) => parquet(rows), firstLine: 1 },
];
const [csv] = formats as [Format, ...Format[]];

const request: Omit<SplitsRequest, 'files'> = {
  sample: 'id',
  split: 'split',
  splits: new Map<string, Split>([
    ['train', 'train'],
    ['val', 'validation'],
    ['test', 'test'],
  ]),
  entities: [
    { kind: 'patient', columns: ['center', 'patient'] },
    { kind: 'slide', columns: ['slide'] },
  ],
  content: 'hash',
  captured: 'day',
  perceptual: { column: 'phash', distance: 4 },
  missing: new Set(['', 'NA']),
};

/** Where the length is known, small text is read in this thread. */
function sizedSource(content: Uint8Array, file: string): TableSource {
  return { ...sourceOf(content, file, 4096), bytes: content.length };
}

/** Some rows of the table in a file of their own. */
interface Part {
  format: Format;
  rows: readonly Row[];
}

interface Place {
  file?: string;
  line?: number;
}

/** What the checks say of a table in some files, with each place as the number of the row in the whole table. */
async function judgeParts(parts: readonly Part[]): Promise<unknown> {
  const firstRows = new Map<string, number>();
  let before = 0;
  const files = parts.map(({ format, rows }, index) => {
    const source = sizedSource(format.write(rows), `part${index}.${format.ending}`);
    firstRows.set(source.file, before - format.firstLine);
    before += rows.length;
    return { source };
  });
  const result = await checkSplits({ ...request, files });
  const rowAt = (file: string, line: number) => firstRows.get(file)! + line;
  return {
    exit: result.exit,
    findings: findingsOf(result, ({ file, line }) => ({ row: rowAt(file!, line!) })),
    evidence: [...result.evidence].map(([name, text]) => [name, readEvidence(text, rowAt)]),
  };
}

/** Findings as data; sentences are made of them. */
function findingsOf({ report }: GateResult, move: (place: Place) => unknown): unknown {
  const findings = report.checks.flatMap(({ findings: found }) =>
    found.map(({ code, severity, args }) => ({ code, severity, args })),
  );
  return JSON.parse(JSON.stringify(findings), (_, value) =>
    typeof value?.file === 'string' && typeof value?.line === 'number'
      ? { ...value, file: '', line: 0, at: move(value) }
      : value,
  );
}

function readEvidence(text: string, rowAt: (file: string, line: number) => number): unknown {
  const { data } = parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  return data.map((row) =>
    Object.entries(row).flatMap(([name, cell]) => {
      if (!/(?:^|_)(?:file|line)(?:_|$)/.test(name)) return [[name, cell]];
      if (!name.includes('file')) return [];
      const line = row[name.replace('file', 'line')]!;
      return [[name, cell === '' ? '' : rowAt(cell, Number(line))]];
    }),
  );
}

const ids = [
  '1',
  '01',
  '1.0',
  'p-1',
  'P1',
  'p_1',
  ' p1',
  'p1 ',
  'é',
  'e\u0301',
  'a,b',
  'a"b',
  'a\tb',
  'NA',
  '',
  '1e5',
  '#1',
  '日本',
];
const hashes = ['a5c3f10e92b7d648', 'a5c3f10e92b7d649', '5a3c0ef16d4829b7', 'no hash', ''];
const row = fc.record({
  split: fc.constantFrom('train', 'train', 'val', 'test'),
  center: fc.constantFrom('1', '2', 'NA'),
  patient: fc.constantFrom(...ids),
  slide: fc.oneof(
    fc.constantFrom(...ids),
    fc.nat(40).map((number) => `k${number}`),
  ),
  hash: fc.constantFrom('ABCDEF12', 'abcdef12', '12e5', '12E5', ''),
  day: fc.constantFrom('2024-01-01', '2024-01-02T10:00:00Z', '2023-12-31', 'later', ''),
  phash: fc.constantFrom(...hashes),
});
const tables = fc
  .array(fc.tuple(fc.boolean(), row), { minLength: 2, maxLength: 60 })
  .map((rows) =>
    rows.map(
      ([isOld, cells], index): Row => ({ id: `s${isOld && cells.split !== 'test' ? index % 3 : index}`, ...cells }),
    ),
  );

describe('one table in every format', () => {
  it.each(formats.slice(1))('$ending says what CSV says, at the same rows', async (format) => {
    await fc.assert(
      fc.asyncProperty(tables, async (rows) => {
        expect(await judgeParts([{ format, rows }])).toEqual(await judgeParts([{ format: csv, rows }]));
      }),
      { numRuns: 5 },
    );
  });

  it('divided among files of several formats it says the same', async () => {
    const cuts = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom(...formats)), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(tables, cuts, async (rows, sizes) => {
        const parts: Part[] = [];
        let from = 0;
        for (const [size, format] of sizes) {
          if (from < rows.length) parts.push({ format, rows: rows.slice(from, from + size) });
          from += size;
        }
        if (from < rows.length) parts.push({ format: csv, rows: rows.slice(from) });
        expect(await judgeParts(parts)).toEqual(await judgeParts([{ format: csv, rows }]));
      }),
      { numRuns: 10 },
    );
  });
});

describe('types of ids', () => {
  const trainAndTest = (train: TableSource, test: string) =>
    checkSplits({
      files: [
        { source: train, split: 'train' },
        { source: sourceOf(test, 'test.csv'), split: 'test' },
      ],
      sample: 'id',
      splits: new Map(),
      entities: [{ kind: 'patient', columns: ['patient'] }],
      missing: new Set(['']),
    });

  const typed = (type: 'INT32' | 'INT64' | 'DOUBLE' | 'FLOAT', data: unknown[]) =>
    sourceOf(
      new Uint8Array(
        parquetWriteBuffer({
          columnData: [
            { name: 'id', type: 'STRING', data: data.map((_, index) => `a${index}`) },
            { name: 'patient', type, data },
          ],
        }),
      ),
      'train.parquet',
    );

  it('a column of whole numbers in Parquet equals the text of CSV, beyond what a number holds exactly', async () => {
    const wide = await trainAndTest(
      typed('INT64', [7n, 9007199254740993n, -3n]),
      'id,patient\nb1,9007199254740993\nb2,-3\nb3,9007199254740992\n',
    );
    expect(wide.evidence.get('overlaps.csv')!.split('\n').slice(1, -1)).toEqual([
      "patient,'-3,1,train.parquet,3,0,,,1,test.csv,3",
      'patient,9007199254740993,1,train.parquet,2,0,,,1,test.csv,2',
    ]);
    const narrow = await trainAndTest(typed('INT32', [12, 13]), 'id,patient\nb1,12\nb2,014\n');
    expect(narrow.evidence.get('overlaps.csv')).toContain('patient,12,1,train.parquet,1,0,,,1,test.csv,2\n');
  });

  it('a whole number in JSON Lines equals the text of CSV', async () => {
    const result = await trainAndTest(sourceOf('{"id":"a","patient":12}\n', 'train.jsonl'), 'id,patient\nb1,12\n');
    expect(result.evidence.get('overlaps.csv')).toContain('patient,12,1,train.jsonl,1,0,,,1,test.csv,2\n');
  });

  it.each([
    ['a DOUBLE column', typed('DOUBLE', [1, 2])],
    ['a FLOAT column', typed('FLOAT', [1, 2])],
    ['a number with a point in JSON Lines', sourceOf('{"id":"a","patient":1.0}\n', 'train.jsonl')],
    ['a number with an exponent in JSON Lines', sourceOf('{"id":"a","patient":1e3}\n', 'train.jsonl')],
  ])('%s is no id', async (_, source) => {
    const { exit, report } = await trainAndTest(source, 'id,patient\nb1,1\n');
    const codes = report.checks.flatMap(({ findings }) => findings.map(({ code }) => code));
    expect({ exit, codes }).toEqual({ exit: 2, codes: ['table/float-id'] });
  });
});

describe('manifests of a commit', () => {
  const names = ['manifest-jsonl', 'manifest-gz', 'manifest-parquet', 'manifest-pattern', 'manifest-mixed-formats'];
  const independence = ({ report }: GateResult) => report.checks.filter(({ id }) => id.startsWith('independence/'));

  /** The case on `main`, and a branch that changes some files. */
  async function propose(name: string, changes: Files): Promise<TestRepository> {
    const repository = await createRepository(caseFiles(name));
    repository.git('checkout', '--quiet', '-b', 'change');
    await repository.commit(changes);
    return repository;
  }

  const judge = ({ root }: TestRepository) =>
    check({ policyFile: join(root, '.holdout/policy.yml'), approved: 'main' });

  it.each(names)('%s is judged as in a folder, with nothing of it on disk', async (name) => {
    const repository = await propose(name, { 'model.onnx': 'ONNX model, version 2\n' });
    for (const path of repository.git('ls-files').split('\n')) {
      if (/\.(?:csv|jsonl|gz|parquet)$/.test(path)) await repository.remove(path);
    }
    const inFolder = await check({ policyFile: join(await temporaryFolder(caseFiles(name)), '.holdout/policy.yml') });
    const result = await judge(repository);
    expect(result.exit).toBe(1);
    expect(independence(result)).toEqual(independence(inFolder));
    expect(result.evidence.get('overlaps.csv')).toBe(inFolder.evidence.get('overlaps.csv'));
  });

  it.each([
    ['is changed', { 'data/b.csv': null }, true],
    ['is added', { 'data/c.csv': 'id,split,patient,label\ns13,train,p12,benign\n' }, true],
    ['is added that the pattern does not name', { 'data/c.tsv': 'id\nx\n', 'more/c.csv': 'id\nx\n' }, false],
  ])('a change is evaluated where a file of the pattern %s', async (_, changes, evaluated) => {
    const kept = caseFiles('manifest-pattern')['data/b.csv']!;
    const written = Object.entries(changes).map(([path, text]) => [path, text ?? `${kept}s13,train,p12,benign\n`]);
    const { report } = await judge(await propose('manifest-pattern', Object.fromEntries(written)));
    expect(report.evaluated).toBe(evaluated);
  });

  it('a change is evaluated where a file of the pattern is deleted', async () => {
    const repository = await propose('manifest-pattern', {});
    await repository.remove('data/a.csv');
    await repository.commit();
    const result = await judge(repository);
    expect(result.report.evaluated).toBe(true);
    expect(outcomeOf(result).codes).toContain('independence/no-training-rows');
  });

  it('files of the pattern that lie outside git are read, evaluated and named', async () => {
    const repository = await propose('manifest-pattern', {});
    await writeFiles(repository.root, { 'data/c.csv': 'id,split,patient,label\ns13,train,p12,benign\n' });
    const { report } = await judge(repository);
    const notes = report.checks.flatMap(({ findings }) => findings).filter(({ code }) => code === 'scope/outside-git');
    expect(notes).toMatchObject([{ args: { files: ['data/c.csv'] } }]);
    const overlap = report.checks
      .flatMap(({ findings }) => findings)
      .find(({ code }) => code === 'independence/overlap');
    expect(overlap).toMatchObject({ args: { entities: 2 } });
  });
});

describe('files of a pattern', () => {
  const withManifest = (manifest: string) => {
    const files = caseFiles('manifest-pattern');
    const policy = String(files['.holdout/policy.yml']).replace('manifest: data/*.csv', `manifest: ${manifest}`);
    return { ...files, '.holdout/policy.yml': policy };
  };
  const judge = async (files: Files) =>
    check({ policyFile: join(await temporaryFolder(files), '.holdout/policy.yml') });

  it('are read once each where several patterns name them', async () => {
    const once = await judge(withManifest('data/*.csv'));
    const again = await judge(withManifest('[data/b.csv, "data/?.csv", "data/[a-b].csv", data/a.csv]'));
    const overlap = ({ report }: GateResult) => report.checks.find(({ id }) => id === 'independence/patient');
    expect(overlap(again)).toEqual(overlap(once));
  });

  it('are compared with themselves where two splits name them', async () => {
    const files = withManifest('{ train: data/*.csv, test: data/b.csv }');
    const policy = files['.holdout/policy.yml'].replace('split: split, ', '');
    const result = await judge({ ...files, '.holdout/policy.yml': policy });
    expect(outcomeOf(result).codes).toContain('independence/overlap');
  });

  it('are refused where there are none', async () => {
    expect(outcomeOf(await judge(withManifest('data/*.parquet')))).toMatchObject({
      exit: 2,
      codes: ['tree/missing-file'],
    });
  });

  it('are refused where patterns together name more than 256', async () => {
    const many = (count: number, ending: string) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`data/f${index}.${ending}`, 'id\n']));
    const files = { ...withManifest('[data/*.csv, data/*.tsv]'), ...many(200, 'csv'), ...many(55, 'tsv') };
    expect(outcomeOf(await judge(files))).toMatchObject({ exit: 4, codes: ['path/too-many-files'] });
  });
});

describe('a single row of a large table', () => {
  const rows = 60_000;
  const training = 40_000;
  const ofRow = (index: number): Row => ({
    id: `s${index}`,
    split: index < training ? 'train' : 'test',
    center: `${index % 7}`,
    patient: `p${index}`,
    slide: `slide-${3 * index}`,
    hash: index.toString(16).padStart(16, '0'),
    day: '2024-01-01',
    phash: '',
  });
  const lineOf = (cells: Row) => columns.map((name) => cells[name]).join(',');
  const lines = Array.from({ length: rows }, (_, index) => lineOf(ofRow(index)));

  /** The table with one row changed. */
  async function judgeWith(index: number, cells: Partial<Row>): Promise<GateResult> {
    const changed = lines.with(index, lineOf({ ...ofRow(index), ...cells }));
    const text = `${[columns.join(','), ...changed].join('\n')}\n`;
    const { captured: _, perceptual: __, ...asked } = request;
    return checkSplits({ ...asked, files: [{ source: sourceOf(text, 'm.csv', 1 << 20) }] });
  }

  const places = fc.sample(fc.tuple(fc.nat(rows - 1), fc.nat(rows - 1)), { numRuns: 30, seed: 20_261_129 });
  const kinds: readonly [kind: string, evidence: string, leak: (of: Row) => Partial<Row>][] = [
    ['patient', 'overlaps.csv', ({ center, patient }) => ({ center, patient })],
    ['slide', 'overlaps.csv', ({ slide }) => ({ slide })],
    ['content', 'overlaps.csv', ({ hash }) => ({ hash })],
    ['slide', 'suspected.csv', ({ slide }) => ({ slide: slide.replace('slide-', 'SLIDE_00') })],
    ['slide', 'suspected.csv', ({ slide }) => ({ slide: `${slide} ` })],
  ];

  it.each(kinds)('%#: that shares its %s with another split is in %s with its line', async (kind, evidence, leak) => {
    const number = kinds.findIndex((one) => one[2] === leak);
    for (const [place, other] of places.filter((_, index) => index % kinds.length === number)) {
      // The other row is one of the other split.
      const partner = place < training ? training + (other % (rows - training)) : other % training;
      const result = await judgeWith(place, leak(ofRow(partner)));
      const found = parse<Record<string, string>>(result.evidence.get(evidence)!, {
        header: true,
        skipEmptyLines: true,
      }).data;
      const linesFound = found.flatMap((one) => [one.train_line, one.test_line]).filter((line) => line !== '');
      expect({
        exit: result.exit,
        kinds: [...new Set(found.map((one) => one.kind))],
        lines: linesFound.map(Number).sort((a, b) => a - b),
      }).toEqual({
        exit: 1,
        kinds: [kind],
        lines: [place + 2, partner + 2].sort((a, b) => a - b),
      });
    }
  });
});

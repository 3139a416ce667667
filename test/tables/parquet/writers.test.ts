/** Files of two writers, compared cell by cell with two other readers. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cellsOf, open, refusalOf } from './support.ts';

let folder: string;
let duckdb: DuckDBConnection;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'holdout-parquet-'));
  const instance = await DuckDBInstance.create(':memory:');
  duckdb = await instance.connect();
  await duckdb.run(`set threads = 1; set timezone = 'UTC'; set preserve_insertion_order = true`);
});

afterAll(() => {
  duckdb.closeSync();
  rmSync(folder, { recursive: true });
});

/** One row of many types for each number; every seventh value is null. */
function manyTypes(rows: number): string {
  const columns = {
    name: `'S-' || i`,
    long_text: `repeat('x' || (i % 3), 1 + (i * 37) % 700)`,
    category: `list_extract(['train', 'test', '', 'Übung', '東京 😀'], 1 + i % 5)`,
    foreign_text: `'Ä' || (i * i) || 'ß€😀'`,
    constant: `'always the same'`,
    whole_8: `(i % 256 - 128)::tinyint`,
    whole_16: `(i * 31 % 65536 - 32768)::smallint`,
    whole_32: `(i::hugeint * 1234567 % 4294967296 - 2147483648)::integer`,
    whole_64: `case i % 4 when 0 then i when 1 then -i when 2 then 9223372036854775807 - i else -9223372036854775808 + i end::bigint`,
    natural_8: `(i % 256)::utinyint`,
    natural_16: `(i * 31 % 65536)::usmallint`,
    natural_32: `(4294967295 - i)::uinteger`,
    natural_64: `(18446744073709551615 - i)::ubigint`,
    truth: `i % 3 = 0`,
    long_runs: `(i // 600) % 2 = 0`,
    day: `date '0001-01-01' + (i * 1433)::integer`,
    moment: `timestamp '1969-12-31 23:59:58.999' + to_microseconds(i * 1000003)`,
    whole_seconds: `(timestamp '2024-02-28 12:00:00' + to_seconds(i * 977))::timestamp_s`,
    milliseconds: `(timestamp '1900-01-01 00:00:00.1' + to_milliseconds(i * 7777777))::timestamp_ms`,
    nanoseconds: `make_timestamp_ns(1700000000000000001 + i * 999999937)`,
    zoned: `timestamptz '2024-03-31 01:00:00+00' + to_seconds(i * 61)`,
    hour: `time '00:00:00.5' + to_microseconds(i * 7919)`,
    money_4: `(i % 1999 - 999)::decimal(18, 0) / 10`,
    decimal_4: `((i % 1999 - 999) / 10.0)::decimal(4, 1)`,
    decimal_9: `((i - 500) * 1.07)::decimal(9, 2)`,
    decimal_18: `((i - 500) * 123456789.123)::decimal(18, 3)`,
    decimal_38: `(((i - 500)::hugeint * 123456789012345678901234567)::varchar || '.' || lpad((i * 104729 % 10000000)::varchar, 7, '0'))::decimal(38, 7)`,
    single: `(i / 7.0)::float`,
    double: `case i % 5 when 0 then i / 7.0 when 1 then i when 2 then 1e300 * i when 3 then -1e-300 * i else 0.1 * i end::double`,
    identity: `md5(i::varchar)::uuid`,
    choice: `(case when i % 2 = 0 then 'a' else 'b' end)::enum('a', 'b')`,
  };
  const list = Object.entries(columns).map(([name, sql]) => `${sql} as ${name}`);
  const nullable = Object.entries(columns).map(
    ([name, sql]) => `case when i % 7 = 3 then null else ${sql} end as ${name}_null`,
  );
  return `select ${[...list, ...nullable].join(', ')}, null::varchar as nothing from range(${rows}) t(i)`;
}

async function writeWithDuckdb(query: string, options: string): Promise<{ path: string; bytes: Buffer }> {
  const path = join(folder, `${options.replaceAll(/[^A-Za-z0-9]+/g, '-')}.parquet`);
  await duckdb.run(`copy (${query}) to '${path}' (format parquet, ${options})`);
  return { path, bytes: readFileSync(path) };
}

/** All columns as DuckDB writes them as text, with `null` for null. */
async function readWithDuckdb(path: string): Promise<Record<string, (string | null)[]>> {
  const reader = await duckdb.runAndReadAll(`select columns(*)::varchar from '${path}'`);
  return reader.getColumnsObjectJson() as Record<string, (string | null)[]>;
}

/** All rows as hyparquet reads them. */
function readWithHyparquet(bytes: Buffer): Promise<Record<string, unknown>[]> {
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
  return parquetReadObjects({ file, compressors });
}

async function typesOf(path: string): Promise<Map<string, string>> {
  const reader = await duckdb.runAndReadAll(`select column_name, column_type from (describe from '${path}')`);
  return new Map(reader.getRowsJson() as [string, string][]);
}

/** What a cell has to be where DuckDB shows that text for a value of that type. */
function cellLikeDuckdb(text: string | null, type: string): string {
  if (text === null) return '';
  if (type === 'FLOAT' || type === 'DOUBLE') return String(Number(text));
  if (type === 'TIMESTAMP WITH TIME ZONE') return `${text.replace(' ', 'T').replace(/\+00$/, '')}Z`;
  if (type.startsWith('TIMESTAMP')) return text.replace(' ', 'T');
  return text;
}

/** What a cell has to be where hyparquet reads that value. What it rounds may differ so much. */
function cellLikeHyparquet(value: unknown, cell: string): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) {
    // Dates have milliseconds, rounded towards 1970.
    const moment = Date.parse(cell.replace(/Z?$/, cell.includes('T') ? 'Z' : ''));
    return Math.abs(moment - value.getTime()) <= 1 ? cell : value.toISOString();
  }
  if (typeof value === 'bigint' && cell.includes(':')) {
    const milliseconds = new Date(Number(value / 1000n)).toISOString().slice(11, 23);
    return `${milliseconds}${String(value % 1000n).padStart(3, '0')}`.replace(/\.?0*$/, '');
  }
  if (typeof value !== 'number') return String(value);
  // Singles and decimals come as doubles.
  if (Math.fround(Number(cell)) === value || Math.abs(Number(cell) - value) <= Math.abs(value) * 1e-15) return cell;
  return String(value);
}

/** As `toEqual`, and quick where thousands of cells are the same. */
function expectSame(cells: readonly string[], expected: readonly string[], what: string): void {
  const row = cells.findIndex((cell, index) => cell !== expected[index]);
  expect({ row, cell: cells[row], rows: cells.length }, what).toEqual({
    row,
    cell: expected[row],
    rows: expected.length,
  });
}

describe('a file of DuckDB', () => {
  it.each([
    ['uncompressed', 'v2'],
    ['snappy', 'v1'],
    ['gzip', 'v2'],
    ['zstd', 'v1'],
    ['zstd', 'v2'],
  ])('compressed with %s, pages of version %s, is read as DuckDB and hyparquet read it', async (codec, version) => {
    const options = `codec ${codec}, parquet_version ${version}, row_group_size 2048`;
    const { path, bytes } = await writeWithDuckdb(manyTypes(2500), options);
    const file = open(bytes);
    const types = await typesOf(path);
    const texts = await readWithDuckdb(path);
    const objects = await readWithHyparquet(bytes);
    expect(file.header).toEqual([...types.keys()]);
    expect(file.rowGroups.map(({ rows }) => rows)).toEqual([2048, 452]);
    for (const [name, type] of types) {
      const cells = cellsOf(file, name);
      const likeDuckdb = texts[name]!.map((text) => cellLikeDuckdb(text, type));
      expectSame(cells, likeDuckdb, `DuckDB's ${name}`);
      // hyparquet 1.33 takes differences of unsigned integers of 32 bits for signed ones.
      if (version === 'v2' && name.startsWith('natural_32')) continue;
      const likeHyparquet = objects.map((row, index) => cellLikeHyparquet(row[name], cells[index]!));
      expectSame(cells, likeHyparquet, `hyparquet's ${name}`);
    }
  });

  it('with many row groups and rows that end where no run does is read', async () => {
    const query = `select 'P' || (i * 7919 % 100003) as id, i % 3 as few, case when i % 1000 < 500 then 'x' end as half from range(70001) t(i)`;
    const { bytes } = await writeWithDuckdb(query, 'codec zstd, row_group_size 30000');
    const file = open(bytes);
    expect(file.rows).toBe(70001);
    expect(file.rowGroups.length).toBeGreaterThan(2);
    const rows = Array.from({ length: 70001 }, (_, row) => row);
    expectSame(
      cellsOf(file, 'id', { isId: true }),
      rows.map((row) => `P${(row * 7919) % 100003}`),
      'id',
    );
    expectSame(
      cellsOf(file, 'few', { isId: true }),
      rows.map((row) => String(row % 3)),
      'few',
    );
    expectSame(
      cellsOf(file, 'half'),
      rows.map((row) => (row % 1000 < 500 ? 'x' : '')),
      'half',
    );
  });

  it('without rows has no cells', async () => {
    const { bytes } = await writeWithDuckdb(`select 'P1' as id where false`, 'codec zstd');
    const file = open(bytes);
    expect(file).toMatchObject({ header: ['id'], rows: 0 });
    expect(cellsOf(file, 'id')).toEqual([]);
  });

  it('has intervals, lists and structures refused, and all other columns read', async () => {
    const query = `select 1 as id, interval 1 day as span, [1, 2] as list, {'x': 1} as pair, 'last' as last`;
    const { bytes } = await writeWithDuckdb(query, 'codec snappy');
    const file = open(bytes);
    for (const name of ['span', 'list', 'pair']) {
      expect(refusalOf(() => cellsOf(file, name)).code).toBe('table/parquet-unsupported');
    }
    expect(cellsOf(file, 'id')).toEqual(['1']);
    expect(cellsOf(file, 'last')).toEqual(['last']);
  });
});

describe('a file of hyparquet-writer', () => {
  const rows = 1200;
  const numbers = Array.from({ length: rows }, (_, row) => row);
  const columnData: ColumnSource[] = [
    { name: 'id', type: 'STRING', data: numbers.map((row) => `Patient ${row} ä`) },
    {
      name: 'few',
      type: 'STRING',
      data: numbers.map((row) => (row % 4 === 0 ? undefined : `k${row % 3}`)),
      nullable: true,
    },
    { name: 'plain', type: 'STRING', encoding: 'PLAIN', data: numbers.map((row) => '😀'.repeat(row % 5)) },
    {
      name: 'shared',
      type: 'STRING',
      encoding: 'DELTA_BYTE_ARRAY',
      data: numbers.map((row) => `case/${Math.floor(row / 9)}/${row}`),
    },
    {
      name: 'lengths',
      type: 'STRING',
      encoding: 'DELTA_LENGTH_BYTE_ARRAY',
      data: numbers.map((row) => 'x'.repeat(row % 130)),
    },
    { name: 'whole', type: 'INT32', encoding: 'DELTA_BINARY_PACKED', data: numbers.map((row) => row * row - 5000) },
    { name: 'large', type: 'INT64', data: numbers.map((row) => 2n ** 60n + BigInt(row)) },
    { name: 'split', type: 'DOUBLE', encoding: 'BYTE_STREAM_SPLIT', data: numbers.map((row) => row / 3) },
    { name: 'truth', type: 'BOOLEAN', data: numbers.map((row) => row % 7 < 3) },
    { name: 'moment', type: 'TIMESTAMP', data: numbers.map((row) => new Date(1e12 + 1001 * row)) },
  ];

  it.each(['SNAPPY', 'UNCOMPRESSED'] as const)('compressed with %s is read as it was written', async (codec) => {
    const bytes = Buffer.from(parquetWriteBuffer({ columnData, codec, rowGroupSize: 500, pageSize: 1500 }));
    const file = open(bytes);
    const objects = await readWithHyparquet(bytes);
    expect(file.rowGroups.map(({ rows }) => rows)).toEqual([500, 500, 200]);
    for (const { name, data } of columnData) {
      const cells = cellsOf(file, name);
      const written = Array.from(data as Iterable<unknown>, (value, row) => cellLikeHyparquet(value, cells[row]!));
      expectSame(cells, written, `written ${name}`);
      expectSame(
        cells,
        objects.map((row, index) => cellLikeHyparquet(row[name], cells[index]!)),
        `hyparquet's ${name}`,
      );
    }
  });
});

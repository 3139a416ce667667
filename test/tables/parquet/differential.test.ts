import { ByteWriter, parquetWrite } from 'hyparquet-writer';
import { describe, expect, test } from 'vitest';
import { columnOf, type Duck, open, readByHyparquet, withDuckDb } from './support.ts';

/** Each column, how DuckDB writes what is expected, and how hyparquet's value becomes text. */
interface Column {
  name: string;
  query: string;
  expected: string;
  /** Undefined where hyparquet's own type cannot hold the value, or it reads unsigned differences as signed ones. */
  fromHyparquet: ((value: never) => string) | undefined;
}

const text = (value: unknown) => String(value);
const isoText = (digits: number) => (value: Date) =>
  value
    .toISOString()
    .replace('Z', '')
    .slice(0, digits)
    .replace(/\.?0*$/, (zeros) => (zeros.startsWith('.') ? '' : zeros));

const columns: readonly Column[] = [
  { name: 'text_plain', query: `md5(i::varchar)`, expected: 'text_plain', fromHyparquet: text },
  { name: 'text_dictionary', query: `'site-' || (i % 7)`, expected: 'text_dictionary', fromHyparquet: text },
  {
    name: 'text_null',
    query: `case when i % 3 = 0 then null when i % 3 = 1 then '' else 'Größe ' || i || ' 日本' end`,
    expected: 'text_null',
    fromHyparquet: text,
  },
  { name: 'text_long', query: `repeat('é', (i % 200)::int) || i`, expected: 'text_long', fromHyparquet: text },
  { name: 'text_only_null', query: 'null::varchar', expected: 'text_only_null', fromHyparquet: text },
  { name: 'text_late', query: `case when i > 4000 then 'x' || i end`, expected: 'text_late', fromHyparquet: text },
  { name: 'int32', query: '((i * 7919) % 100003)::int - 50000', expected: 'int32', fromHyparquet: text },
  {
    name: 'int64',
    query: '(i * 1152921504606846::bigint) - 3000000000000000000',
    expected: 'int64',
    fromHyparquet: text,
  },
  { name: 'int64_small', query: 'i::bigint * 3', expected: 'int64_small', fromHyparquet: text },
  {
    name: 'int64_extreme',
    query: 'case when i % 2 = 0 then 9223372036854775807 else -9223372036854775808 end',
    expected: 'int64_extreme',
    fromHyparquet: text,
  },
  {
    name: 'int32_extreme',
    query: 'case i % 3 when 0 then 2147483647 when 1 then -2147483648 else i end::int',
    expected: 'int32_extreme',
    fromHyparquet: text,
  },
  { name: 'int_null', query: 'case when (i * 31) % 11 < 5 then i::int end', expected: 'int_null', fromHyparquet: text },
  { name: 'uint8', query: '(i % 256)::utinyint', expected: 'uint8', fromHyparquet: text },
  { name: 'uint32', query: '(4294967295 - i * 1000)::uinteger', expected: 'uint32', fromHyparquet: undefined },
  { name: 'uint64', query: '18446744073709551615::ubigint - i', expected: 'uint64', fromHyparquet: text },
  {
    name: 'double',
    query: 'i / 8 - 3',
    expected: `regexp_replace(double::varchar, '\\.0$', '')`,
    fromHyparquet: (value: number) => String(value),
  },
  { name: 'boolean', query: 'i % 5 < 2', expected: 'boolean', fromHyparquet: text },
  {
    name: 'boolean_null',
    query: 'case when i % 4 > 0 then i % 3 = 0 end',
    expected: 'boolean_null',
    fromHyparquet: text,
  },
  { name: 'date', query: `date '1582-01-01' + (i * 37)::int`, expected: 'date::varchar', fromHyparquet: isoText(10) },
  {
    name: 'moment',
    query: `timestamp '1969-12-30 23:59:59.123' + interval (i * 977) second`,
    expected: `replace(moment::varchar, ' ', 'T')`,
    fromHyparquet: isoText(24),
  },
  {
    name: 'moment_micro',
    query: `timestamp '1900-01-01 00:00:00.000001' + interval (i * 1234567) microsecond`,
    expected: `replace(moment_micro::varchar, ' ', 'T')`,
    fromHyparquet: undefined,
  },
  {
    name: 'moment_nano',
    query: `make_timestamp_ns(1700000000000000000 + i * 1000000007)`,
    expected: `replace(moment_nano::varchar, ' ', 'T')`,
    fromHyparquet: undefined,
  },
  {
    name: 'moment_zone',
    query: `(timestamp '2024-02-28 23:59:59' + interval (i) minute)::timestamptz`,
    expected: `strftime(timezone('UTC', moment_zone), '%Y-%m-%dT%H:%M:%SZ')`,
    fromHyparquet: (value: Date) => value.toISOString().replace('.000', ''),
  },
  {
    name: 'time',
    query: `time '00:00:00.5' + interval (i * 10) second`,
    expected: 'time::varchar',
    fromHyparquet: undefined,
  },
  {
    name: 'decimal9',
    query: '((i - 2500) * 37)::decimal(9, 2) - 0.05::decimal(3, 2)',
    expected: 'decimal9::varchar',
    fromHyparquet: undefined,
  },
  {
    name: 'decimal18',
    query: '((i - 2500) * 100000000001::bigint)::decimal(18, 3)',
    expected: 'decimal18::varchar',
    fromHyparquet: undefined,
  },
  {
    name: 'decimal38',
    query: `((i - 2500)::decimal(24, 10) * 12345678901::decimal(12, 0))`,
    expected: 'decimal38::varchar',
    fromHyparquet: undefined,
  },
  {
    name: 'decimal_whole',
    query: `(i - 2500)::decimal(12, 0)`,
    expected: 'decimal_whole::varchar',
    fromHyparquet: text,
  },
  { name: 'uuid', query: `md5(i::varchar)::uuid`, expected: 'uuid::varchar', fromHyparquet: text },
];

/** Shorter to read than thousands of cells. */
function firstDifference(cells: readonly string[], others: readonly string[]): string | undefined {
  if (cells.length !== others.length) return `${cells.length} and ${others.length} cells`;
  const row = cells.findIndex((cell, index) => cell !== others[index]);
  return row < 0 ? undefined : `row ${row}: ${cells[row]} and ${others[row]}`;
}

async function compare(duck: Duck, options: string): Promise<void> {
  const query = `select ${columns.map(({ name, query }) => `${query} as ${name}`).join(', ')} from range(5000) rows(i)`;
  const { path, bytes } = await duck.parquet(query, options);
  const parquet = open(bytes);
  expect(parquet.header).toEqual(columns.map(({ name }) => name));
  expect(parquet.rows).toBe(5000);
  expect(parquet.rowGroups.length).toBeGreaterThan(1);
  const byDuckDb = await duck.texts(`select ${columns.map(({ expected }) => expected).join(', ')} from '${path}'`);
  const byHyparquet = await readByHyparquet(bytes);
  columns.forEach(({ name, fromHyparquet }, index) => {
    const cells = columnOf(parquet, name);
    expect(
      firstDifference(
        cells,
        byDuckDb.map((row) => row[index]!),
      ),
      `${name} by DuckDB`,
    ).toBeUndefined();
    if (fromHyparquet === undefined) return;
    const others = byHyparquet.map((row) => (row[name] == null ? '' : fromHyparquet(row[name] as never)));
    expect(firstDifference(cells, others), `${name} by hyparquet`).toBeUndefined();
  });
}

describe('the reader agrees with DuckDB and hyparquet', () => {
  for (const codec of ['uncompressed', 'snappy', 'gzip', 'zstd']) {
    for (const version of ['v1', 'v2']) {
      test(`${codec}, ${version}`, () =>
        withDuckDb((duck) => compare(duck, `CODEC ${codec}, PARQUET_VERSION ${version}, ROW_GROUP_SIZE 2048`)));
    }
  }

  test('columns of floating-point numbers as they print', async () => {
    await withDuckDb(async (duck) => {
      const query = `select unnest(['nan'::double, 'infinity'::double, '-infinity'::double, 0.1, -2.5, null]) as x`;
      for (const version of ['v1', 'v2']) {
        const { bytes } = await duck.parquet(query, `PARQUET_VERSION ${version}`);
        expect(columnOf(open(bytes), 'x')).toEqual(['NaN', 'inf', '-inf', '0.1', '-2.5', '']);
      }
    });
  });

  test('many small row groups', async () => {
    await withDuckDb(async (duck) => {
      const { bytes } = await duck.parquet(
        'select i, i::varchar as id from range(100000) rows(i)',
        'ROW_GROUP_SIZE 2048',
      );
      const parquet = open(bytes);
      expect(parquet.rowGroups.length).toBeGreaterThan(40);
      const expected = Array.from({ length: 100_000 }, (_, index) => `${index}`);
      expect(columnOf(parquet, 'i', true)).toEqual(expected);
      expect(columnOf(parquet, 'id', true)).toEqual(expected);
    });
  });
});

const words = Array.from({ length: 3000 }, (_, index) => (index % 5 === 0 ? '' : `Wörter ${index % 900}`));
const increasing = Array.from({ length: 3000 }, (_, index) => `P-${String(index).padStart(6, '0')}`);
const numbers = Array.from({ length: 3000 }, (_, index) => ((index * 7919) % 4093) - 2000);
const large = numbers.map((number) => BigInt(number) * 4403599627370497n);

/** Encodings that DuckDB does not write, or only for other types. */
const written = [
  { encoding: 'PLAIN', type: 'STRING', data: words },
  { encoding: 'DELTA_LENGTH_BYTE_ARRAY', type: 'STRING', data: words },
  { encoding: 'DELTA_BYTE_ARRAY', type: 'STRING', data: increasing },
  { encoding: 'DELTA_BYTE_ARRAY', type: 'STRING', data: words },
  { encoding: 'DELTA_BINARY_PACKED', type: 'INT32', data: numbers },
  { encoding: 'DELTA_BINARY_PACKED', type: 'INT64', data: large },
  { encoding: 'BYTE_STREAM_SPLIT', type: 'DOUBLE', data: numbers.map((number) => number / 4) },
  { encoding: 'RLE', type: 'BOOLEAN', data: numbers.map((number) => number % 3 === 0) },
  { encoding: 'PLAIN', type: 'BOOLEAN', data: numbers.map((number) => number % 3 === 0) },
] as const;

describe('the reader reads what hyparquet-writer writes', () => {
  for (const { encoding, type, data } of written) {
    for (const nullable of [false, true]) {
      test(`${type} as ${encoding}${nullable ? ' with nulls' : ''}`, async () => {
        const values = nullable ? data.map((value, index) => (index % 7 === 3 ? null : value)) : [...data];
        const writer = new ByteWriter();
        parquetWrite({
          writer,
          columnData: [{ name: 'x', data: values, type, encoding, nullable }],
          rowGroupSize: 1100,
          pageSize: 4000,
        });
        const bytes = new Uint8Array(writer.getBuffer());
        const cells = columnOf(open(bytes), 'x');
        expect(cells).toEqual(values.map((value) => (value === null ? '' : String(value))));
        const others = await readByHyparquet(bytes);
        expect(cells).toEqual(others.map(({ x }) => (x == null ? '' : String(x))));
      });
    }
  }
});

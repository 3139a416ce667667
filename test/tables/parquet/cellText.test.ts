import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MadeColumn, makeParquet } from './madeParquet.ts';
import { cellsOf, open, refusalOf } from './support.ts';

const types = { int32: 1, int64: 2, int96: 3, float: 4, double: 5, byteArray: 6, fixed: 7 };

/** The cells of a column whose values stand one after the other in `bytes`. */
function cellsFrom(bytes: Uint8Array, rows: number, column: MadeColumn): string[] {
  return cellsOf(open(makeParquet({ columns: [{ ...column, pages: [{ bytes }] }], rows })), 'a');
}

function wide(values: readonly bigint[]): Buffer {
  const bytes = Buffer.alloc(8 * values.length);
  for (const [index, value] of values.entries()) bytes.writeBigInt64LE(BigInt.asIntN(64, value), 8 * index);
  return bytes;
}

function narrow(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) bytes.writeInt32LE(value | 0, 4 * index);
  return bytes;
}

const integer64 = fc.oneof(
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  fc.bigInt({ min: -(2n ** 54n), max: 2n ** 54n }),
  fc.bigInt({ min: -(2n ** 33n), max: 2n ** 33n }),
  fc.constantFrom(
    0n,
    -1n,
    2n ** 31n,
    -(2n ** 31n),
    2n ** 32n,
    2n ** 53n,
    2n ** 53n + 1n,
    -(2n ** 53n) - 1n,
    2n ** 63n - 1n,
    -(2n ** 63n),
  ),
);
const list64 = fc.array(integer64, { minLength: 1, maxLength: 60 });

describe('integers', () => {
  it('of 64 bits have all of their digits', () => {
    fc.assert(
      fc.property(list64, (values) => {
        expect(cellsFrom(wide(values), values.length, { type: types.int64 })).toEqual(values.map(String));
        const natural = { type: types.int64, schema: { 6: 14 } };
        expect(cellsFrom(wide(values), values.length, natural)).toEqual(
          values.map((value) => String(BigInt.asUintN(64, value))),
        );
      }),
    );
  });

  it('of 32 bits have all of their digits', () => {
    const list = fc.array(fc.oneof(fc.integer(), fc.constantFrom(0, -1, 9, 10, 99, 100, 2147483647, -2147483648)), {
      minLength: 1,
    });
    fc.assert(
      fc.property(list, (values) => {
        expect(cellsFrom(narrow(values), values.length, { type: types.int32 })).toEqual(values.map(String));
        const natural = { type: types.int32, logicalType: { 10: { 2: false } } };
        expect(cellsFrom(narrow(values), values.length, natural)).toEqual(values.map((value) => String(value >>> 0)));
      }),
    );
  });
});

describe('decimals', () => {
  const decimal = (scale: number, precision: number) => ({ 5: { 1: scale, 2: precision } });

  /** The digits with a point among them, put there as text. */
  function withPoint(value: bigint, scale: number): string {
    const digits = (value < 0n ? -value : value).toString().padStart(scale + 1, '0');
    const sign = value < 0n ? '-' : '';
    return scale === 0 ? sign + digits : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  }

  it('are exact in each way to store them', () => {
    fc.assert(
      fc.property(list64, fc.integer({ min: 0, max: 18 }), (values, scale) => {
        const expected = values.map((value) => withPoint(value, scale));
        const logicalType = decimal(scale, 19);
        const count = values.length;
        expect(cellsFrom(wide(values), count, { type: types.int64, logicalType })).toEqual(expected);
        const fixed = Buffer.concat(values.map((value) => Buffer.from(wide([value])).reverse()));
        expect(cellsFrom(fixed, count, { type: types.fixed, typeLength: 8, logicalType })).toEqual(expected);
        const length = Buffer.from([8, 0, 0, 0]);
        const behindLengths = Buffer.concat(values.flatMap((value) => [length, Buffer.from(wide([value])).reverse()]));
        expect(cellsFrom(behindLengths, count, { type: types.byteArray, logicalType })).toEqual(expected);
      }),
    );
    expect(cellsFrom(narrow([-5, 12345]), 2, { type: types.int32, schema: { 6: 5, 7: 2, 8: 9 } })).toEqual([
      '-0.05',
      '123.45',
    ]);
  });

  it('of no sound size are refused', () => {
    for (const [scale, precision] of [
      [-1, 5],
      [6, 5],
      [0, 0],
      [0, 1001],
    ] as const) {
      const column = { type: types.int32, logicalType: decimal(scale, precision) };
      expect(refusalOf(() => cellsFrom(narrow([1]), 1, column)).code).toBe('table/parquet');
    }
    const empty = refusalOf(() => cellsFrom(Buffer.alloc(4), 1, { logicalType: decimal(0, 5) }));
    expect(empty).toMatchObject({ code: 'table/parquet', place: { line: 1 } });
    const long = Buffer.concat([Buffer.from([0, 4, 0, 0]), Buffer.alloc(1024)]);
    expect(refusalOf(() => cellsFrom(long, 1, { logicalType: decimal(0, 5) })).code).toBe('table/parquet');
  });
});

describe('floats', () => {
  it('of 64 bits read back to the same number', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }), (values) => {
        const bytes = Buffer.from(new Float64Array(values).buffer);
        const cells = cellsFrom(bytes, values.length, { type: types.double });
        expect(cells).toEqual(values.map(String));
        expect(cells.map(Number)).toEqual(values.map((value) => value + 0));
      }),
    );
  });

  it('of 32 bits read back to the same number, with no digit more than needed', () => {
    fc.assert(
      fc.property(fc.array(fc.float({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }), (values) => {
        const bytes = Buffer.from(new Float32Array(values).buffer);
        for (const [index, cell] of cellsFrom(bytes, values.length, { type: types.float }).entries()) {
          expect(Math.fround(Number(cell))).toBe(values[index]! + 0);
          const digits = cell
            .replace(/e.*/, '')
            .replace(/^-?0*\.?0*|\./g, '')
            .replace(/^0+|0+$/g, '').length;
          const shorter = digits > 1 ? Number(values[index]!.toPrecision(digits - 1)) : Number.NaN;
          expect(Math.fround(shorter)).not.toBe(values[index]);
        }
      }),
    );
    const known = new Float32Array([0.1, 1 / 3, 16777216, 3.4028234663852886e38, 1e-45, -0, 100]);
    expect(cellsFrom(Buffer.from(known.buffer), known.length, { type: types.float })).toEqual([
      '0.1',
      '0.33333334',
      '16777216',
      '3.4028235e+38',
      '1e-45',
      '0',
      '100',
    ]);
  });

  it('of 16 bits are exact', () => {
    const bits = [0x0000, 0x8000, 0x3c00, 0x3555, 0x0001, 0x7bff, 0xfbff, 0x7c00, 0xfc00, 0x7e00];
    const bytes = Buffer.from(new Uint16Array(bits).buffer);
    expect(cellsFrom(bytes, bits.length, { type: types.fixed, typeLength: 2, logicalType: { 15: {} } })).toEqual([
      '0',
      '0',
      '1',
      '0.333251953125',
      '5.960464477539063e-8',
      '65504',
      '-65504',
      'inf',
      '-inf',
      'NaN',
    ]);
  });

  it('that are no numbers are named', () => {
    const values = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    const expected = ['NaN', 'inf', '-inf'];
    expect(cellsFrom(Buffer.from(new Float64Array(values).buffer), 3, { type: types.double })).toEqual(expected);
    expect(cellsFrom(Buffer.from(new Float32Array(values).buffer), 3, { type: types.float })).toEqual(expected);
  });
});

const timestamp = (unit: number, isUtc: boolean) => ({ 8: { 1: isUtc, 2: { [unit]: {} } } });

/** `Date` writes three digits, and all years. */
function isoOf(milliseconds: number, fraction = ''): string {
  const text = new Date(milliseconds).toISOString().slice(0, -5);
  const digits = fraction.replace(/0+$/, '');
  return digits === '' ? text : `${text}.${digits}`;
}

describe('days and moments', () => {
  /** What `Date` can hold. */
  const mostDays = 100_000_000;
  const days = fc.array(
    fc.oneof(fc.integer({ min: -800_000, max: 3_000_000 }), fc.integer({ min: -mostDays, max: mostDays })),
    { minLength: 1 },
  );

  it('are those of `Date`', () => {
    fc.assert(
      fc.property(days, (values) => {
        const expected = values.map((day) => isoOf(day * 86_400_000).replace(/T.*/, ''));
        expect(cellsFrom(narrow(values), values.length, { type: types.int32, logicalType: { 6: {} } })).toEqual(
          expected,
        );
        expect(cellsFrom(narrow(values), values.length, { type: types.int32, schema: { 6: 6 } })).toEqual(expected);
      }),
    );
  });

  it.each([
    [1, 1000n],
    [2, 1_000_000n],
    [3, 1_000_000_000n],
  ])('in unit %i have the digits that are needed', (unit, perSecond) => {
    const most = 8_640_000_000_000n * perSecond;
    const limit = most < 2n ** 63n ? most : 2n ** 63n - 1n;
    const moment = fc.oneof(
      fc.bigInt({ min: -limit, max: limit }),
      fc.bigInt({ min: -5000n, max: 5000n }),
      fc.constantFrom(0n, -1n, limit, -limit),
    );
    fc.assert(
      fc.property(fc.array(moment, { minLength: 1 }), (values) => {
        const expected = values.map((value) => {
          const fraction = ((value % perSecond) + perSecond) % perSecond;
          const seconds = (value - fraction) / perSecond;
          return isoOf(Number(seconds) * 1000, fraction.toString().padStart(perSecond.toString().length - 1, '0'));
        });
        const cells = (isUtc: boolean) =>
          cellsFrom(wide(values), values.length, { type: types.int64, logicalType: timestamp(unit, isUtc) });
        expect(cells(false)).toEqual(expected);
        expect(cells(true)).toEqual(expected.map((text) => `${text}Z`));
      }),
    );
  });

  it('of older files are in UTC', () => {
    const bytes = wide([1_700_000_000_123n]);
    expect(cellsFrom(bytes, 1, { type: types.int64, schema: { 6: 9 } })).toEqual(['2023-11-14T22:13:20.123Z']);
    expect(cellsFrom(bytes, 1, { type: types.int64, schema: { 6: 10 } })).toEqual(['1970-01-20T16:13:20.000123Z']);
  });

  it('beyond six digits of the year are refused', () => {
    const column = { type: types.int64, logicalType: timestamp(1, true) };
    expect(refusalOf(() => cellsFrom(wide([0n, 2n ** 62n]), 2, column))).toMatchObject({
      code: 'table/parquet',
      place: { line: 2 },
    });
    const day = { type: types.int32, logicalType: { 6: {} } };
    expect(refusalOf(() => cellsFrom(narrow([2 ** 31 - 1]), 1, day)).code).toBe('table/parquet');
  });

  it('of day have hours to 24', () => {
    const cells = (values: readonly bigint[]) =>
      cellsFrom(wide(values), values.length, { type: types.int64, logicalType: { 7: { 1: true, 2: { 2: {} } } } });
    expect(cells([0n, 1n, 86_399_999_999n, 86_400_000_000n])).toEqual([
      '00:00:00Z',
      '00:00:00.000001Z',
      '23:59:59.999999Z',
      '24:00:00Z',
    ]);
    for (const wrong of [-1n, 86_400_000_001n]) expect(refusalOf(() => cells([wrong])).code).toBe('table/parquet');
    expect(cellsFrom(narrow([1500]), 1, { type: types.int32, logicalType: { 7: { 1: false, 2: { 1: {} } } } })).toEqual(
      ['00:00:01.5'],
    );
  });

  it('without a unit are refused', () => {
    const column = { type: types.int64, logicalType: { 8: { 1: true } } };
    expect(refusalOf(() => cellsFrom(wide([0n]), 1, column)).code).toBe('table/parquet-unsupported');
  });
});

describe('bytes', () => {
  it('of a fixed length are hexadecimal, like a hash', () => {
    const bytes = Buffer.from('00ff10abCDef', 'hex');
    expect(cellsFrom(bytes, 2, { type: types.fixed, typeLength: 3 })).toEqual(['00ff10', 'abcdef']);
    const large = { type: types.fixed, typeLength: 32_769 };
    expect(refusalOf(() => cellsFrom(Buffer.alloc(32_769), 1, large))).toMatchObject({
      code: 'table/cell-too-large',
      exit: 4,
    });
  });

  it('of a UUID have its form', () => {
    const column = { type: types.fixed, typeLength: 16, logicalType: { 14: {} } };
    const bytes = Buffer.from('0123456789abcdef0123456789ABCDEF', 'hex');
    expect(cellsFrom(bytes, 1, column)).toEqual(['01234567-89ab-cdef-0123-456789abcdef']);
  });
});

describe('booleans', () => {
  it('are words', () => {
    const rows = 11;
    expect(cellsFrom(Buffer.from([0b00000101, 0b100]), rows, { type: 0 })).toEqual(
      Array.from({ length: rows }, (_, row) => String([0, 2, 10].includes(row))),
    );
  });
});

describe('ids', () => {
  it('may be anything but floats', () => {
    for (const type of [types.float, types.double]) {
      const file = open(makeParquet({ columns: [{ type, pages: [{ bytes: Buffer.alloc(8) }] }] }));
      const { code, exit, message } = refusalOf(() => cellsOf(file, 'a', { isId: true }));
      expect({ code, exit }).toEqual({ code: 'table/float-id', exit: 2 });
      expect(message).toMatch(/of type (?:FLOAT|DOUBLE) in column "a" of row group 0/);
    }
    const file = open(makeParquet({ columns: [{ type: types.int64, pages: [{ bytes: wide([2n ** 53n + 1n]) }] }] }));
    expect(cellsOf(file, 'a', { isId: true })).toEqual(['9007199254740993']);
  });
});

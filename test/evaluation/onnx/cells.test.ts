/** What reaches a model of the cells of a manifest: `Identity` models give back what they got. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFeatures } from '../../../src/evaluation/onnx/features.ts';
import { ModelSession } from '../../../src/evaluation/onnx/session.ts';
import type { TensorType } from '../../../src/inference/protocol.ts';
import { Refusal } from '../../../src/result/refusal.ts';
import { manifestOf } from '../../support/manifests.ts';
import { type DataType, node, onnxModel, value } from '../../support/onnxBuilder.ts';

const onnxTypes: Partial<Record<TensorType, DataType | number>> = {
  int8: 3,
  uint16: 4,
  int16: 5,
  uint32: 12,
  uint64: 13,
};

let session: ModelSession;
beforeAll(() => {
  session = new ModelSession('model.onnx', { timeoutMinutes: 10, memoryMb: 512 });
});
afterAll(() => session.close());

let loaded: string | undefined;

async function load(type: TensorType, columns: number): Promise<void> {
  if (loaded === `${type} ${columns}`) return;
  loaded = `${type} ${columns}`;
  const one = { type: onnxTypes[type] ?? (type as DataType), dims: ['N', columns] };
  await session.load(
    onnxModel({ nodes: [node('Identity', ['x'], ['y'])], inputs: [value('x', one)], outputs: [value('y', one)] }),
  );
}

type Fill = Parameters<typeof openFeatures>[2];

/** What the model gives back for some rows of cells. */
async function passThrough(
  type: TensorType,
  rows: readonly (readonly string[])[],
  fill: Fill = new Map(),
): Promise<unknown[]> {
  const columns = rows[0]!.map((_, index) => `c${index}`);
  const cells = rows.map((row, index) => ({
    ...Object.fromEntries(row.map((cell, column) => [`c${column}`, cell])),
    id: `s${index}`,
    split: 'test',
  }));
  const manifest = await manifestOf(['id', 'split', ...columns], cells);
  const reader = openFeatures(manifest, { name: 'x', type, columns, dims: [columns.length] }, fill);
  const feed = reader.read(manifest.rows.test);
  await load(type, columns.length);
  const [output] = await session.run([feed], ['y']);
  expect(output).toMatchObject({ type, dims: [rows.length, columns.length] });
  return Array.from(output!.data as ArrayLike<unknown>);
}

async function refusalOf(type: TensorType, cell: string, fill?: Fill): Promise<string> {
  try {
    await passThrough(type, [['1'], [cell]], fill);
    return 'accepted';
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    return `${thrown.code} (${thrown.exit}) ${thrown.message}`;
  }
}

const digits = (min: number, max: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: min, maxLength: max }).map((list) => list.join(''));
const wholePart = fc.oneof(
  fc.constant('0'),
  fc.tuple(fc.integer({ min: 1, max: 9 }), digits(0, 25)).map(([first, rest]) => `${first}${rest}`),
);
/** Decimal texts as programs write them, with the sign, fraction and exponent that they may have. */
const decimalText = fc
  .tuple(
    fc.constantFrom('', '-'),
    wholePart,
    fc.oneof(
      fc.constant(''),
      digits(1, 30).map((text) => `.${text}`),
    ),
    fc.oneof(
      fc.constant(''),
      fc
        .tuple(fc.constantFrom('e', 'E'), fc.constantFrom('', '+', '-'), fc.integer({ min: 0, max: 320 }))
        .map((parts) => parts.join('')),
    ),
  )
  .map((parts) => parts.join(''));
const isFinite64 = (text: string) => Number.isFinite(Number(text));
const isFinite32 = (text: string) => Number.isFinite(Math.fround(Number(text)));
const plusZero = (number: number) => (number === 0 ? 0 : number);

/** Tables of one to four columns. */
const tableOf = (cell: fc.Arbitrary<string>) =>
  fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 20 }),
    );
const runs = { numRuns: 60 };

describe('numbers', () => {
  it('reach a model of doubles as they are', async () => {
    await fc.assert(
      fc.asyncProperty(tableOf(decimalText.filter(isFinite64)), async (rows) => {
        expect(await passThrough('float64', rows)).toEqual(rows.flat().map((text) => plusZero(Number(text))));
      }),
      runs,
    );
  });

  it('reach a model of floats rounded once from the double, as NumPy and pandas do it', async () => {
    await fc.assert(
      fc.asyncProperty(tableOf(decimalText.filter(isFinite32)), async (rows) => {
        const expected = rows.flat().map((text) => Math.fround(plusZero(Number(text))));
        expect(await passThrough('float32', rows)).toEqual(expected);
      }),
      runs,
    );
  });

  it.each<[TensorType, bigint, bigint]>([
    ['int64', -(2n ** 63n), 2n ** 63n - 1n],
    ['uint64', 0n, 2n ** 64n - 1n],
  ])('of the type %s reach the model to the last digit', async (type, min, max) => {
    const text = fc.oneof(fc.bigInt({ min, max }), fc.constantFrom(min, max, 0n)).map(String);
    await fc.assert(
      fc.asyncProperty(tableOf(text), async (rows) => {
        expect(await passThrough(type, rows)).toEqual(rows.flat().map(BigInt));
      }),
      runs,
    );
  });

  it.each<[TensorType, number, number]>([
    ['int32', -(2 ** 31), 2 ** 31 - 1],
    ['int16', -32_768, 32_767],
    ['int8', -128, 127],
    ['uint8', 0, 255],
    ['uint16', 0, 65_535],
    ['uint32', 0, 2 ** 32 - 1],
  ])('of the type %s end where it ends', async (type, min, max) => {
    expect(
      await passThrough(type, [
        [`${min}`, '0'],
        ['1', `${max}`],
      ]),
    ).toEqual([min, 0, 1, max]);
    for (const cell of [min - 1, max + 1]) {
      expect(await refusalOf(type, `${cell}`)).toContain(`is no whole number in the range of ${type}`);
    }
  });

  it('that are flags', async () => {
    const rows = [['0', '1', 'true', 'false', 'True', 'FALSE']];
    expect((await passThrough('bool', rows)).map(Number)).toEqual([0, 1, 1, 0, 1, 0]);
    expect(await refusalOf('bool', 'yes')).toContain('is neither true nor false');
  });
});

describe('texts', () => {
  it('reach the model as they are', async () => {
    // Control characters are no part of a table; `id` and NA are what other tests ask for.
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .filter((cell) => cell !== 'NA' && !/[\p{Cc}\p{Cs}\u2028\u2029\ufeff]/u.test(cell));
    await fc.assert(
      fc.asyncProperty(tableOf(text), async (rows) => {
        expect(await passThrough('string', rows)).toEqual(rows.flat());
      }),
      runs,
    );
  });

  it.each(['007', ' 1', '1,5', '-0', '1e5', '"', 'null', 'é', 'e\u0301', '𝔘', '１'])(
    '%j is one, untouched',
    async (cell) => {
      expect(await passThrough('string', [[cell]])).toEqual([cell]);
    },
  );
});

describe('cells that are no plain number', () => {
  const floats = (cell: string) => [cell, 'float32'] as [string, TensorType];
  it.each<[string, TensorType]>([
    ...[
      '007',
      ' 1',
      '1 ',
      '1,5',
      '+1',
      '.5',
      '1.',
      '1_000',
      '0x10',
      'nan',
      'NaN',
      'inf',
      '-inf',
      'Infinity',
      '1e',
      '１',
      '--1',
      '1e999',
    ].map(floats),
    ['1e39', 'float32'],
    ['3.5e38', 'float32'],
    ['-3.5e38', 'float32'],
    ['1e309', 'float64'],
  ])('%j is refused for %s', async (cell, type) => {
    expect(await refusalOf(type, cell)).toBe(
      `evaluation/input (2) manifest.csv:3 the c0 is no finite decimal number (${type}), and it feeds the model’s input x. Correct the cell; nothing is converted or guessed.`,
    );
  });

  it.each([
    '007',
    ' 1',
    '1,5',
    '1e5',
    '1.0',
    '-0',
    '+1',
    '9223372036854775808',
    '-9223372036854775809',
    '1'.repeat(40),
  ])('%j is refused for int64', async (cell) => {
    expect(await refusalOf('int64', cell)).toBe(
      'evaluation/input (2) manifest.csv:3 the c0 is no whole number in the range of int64, and it feeds the model’s input x. Correct the cell; nothing is converted or guessed.',
    );
  });

  it.each<[string, TensorType, number]>([
    ['1e5', 'float32', 100_000],
    ['-0', 'float64', 0],
    ['-0.0', 'float32', 0],
    ['1e39', 'float64', 1e39],
    ['3.4028235e38', 'float32', 3.4028234663852886e38],
    // The largest text that still rounds down to the largest float.
    ['3.40282356e38', 'float32', 3.4028234663852886e38],
    ['16777217', 'float32', 16_777_216],
    ['1e-46', 'float32', 0],
    ['1e-45', 'float32', 1.401298464324817e-45],
    ['5e-324', 'float64', 5e-324],
  ])('%j is a number for %s', async (cell, type, expected) => {
    expect(await passThrough(type, [[cell]])).toEqual([expected]);
  });
});

describe('empty cells', () => {
  it('are refused with their line and what to do', async () => {
    for (const cell of ['', 'NA']) {
      expect(await refusalOf('float32', cell)).toBe(
        'evaluation/input (2) manifest.csv:3 the c0 is empty, and it feeds the model’s input x. Declare what stands in for it, such as `evaluation.onnx.fill: {c0: 0}`, or exclude the sample with a reason.',
      );
    }
    expect(await refusalOf('string', '')).toContain('manifest.csv:3 the c0 is empty');
  });

  it('are filled as declared, each column with its own', async () => {
    const rows = [
      ['', '1'],
      ['2', ''],
      ['NA', 'NA'],
    ];
    expect(await passThrough('float32', rows, 'nan')).toEqual([Number.NaN, 1, 2, Number.NaN, Number.NaN, Number.NaN]);
    const fill = new Map([
      ['c0', '-1.5'],
      ['c1', 'nan'],
    ]);
    expect(await passThrough('float64', rows, fill)).toEqual([-1.5, 1, 2, Number.NaN, -1.5, Number.NaN]);
    expect(
      await passThrough(
        'int64',
        rows,
        new Map([
          ['c0', '-1'],
          ['c1', '7'],
        ]),
      ),
    ).toEqual([-1n, 1n, 2n, 7n, -1n, 7n]);
    expect(
      await passThrough(
        'string',
        rows,
        new Map([
          ['c0', 'unknown'],
          ['c1', ''],
        ]),
      ),
    ).toEqual(['unknown', '1', '2', '', 'unknown', '']);
  });

  it('of whole numbers and texts are not filled by `nan`', async () => {
    expect(await refusalOf('int64', '', 'nan')).toContain('the c0 is empty');
    expect(await refusalOf('string', '', 'nan')).toContain('the c0 is empty');
  });

  it('cannot be filled with what the type does not hold', async () => {
    expect(await refusalOf('int64', '', new Map([['c0', '1.5']]))).toBe(
      'evaluation/input (2) evaluation.onnx.fill.c0 cannot stand in for an empty cell: it is no whole number in the range of int64. Declare a value of the type that the model expects.',
    );
  });
});

describe('a refusal', () => {
  it('never holds what the cell holds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.stringMatching(/^[a-z]{20}$/),
        fc.constantFrom<TensorType>('float32', 'int64', 'bool'),
        async (cell, type) => {
          expect(await refusalOf(type, cell)).not.toContain(cell);
        },
      ),
      runs,
    );
  });
});

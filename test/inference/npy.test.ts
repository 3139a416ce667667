/** The oracle is NumPy; `make/arrays.py` names its version in the file it makes. Tolerance 0: nothing is computed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNpy, readNpyHeader } from '../../src/inference/npy.ts';
import { Refusal } from '../../src/result/refusal.ts';

const folder = join(import.meta.dirname, 'arrays');
const readArray = (name: string) => readFileSync(join(folder, name));

interface Expected {
  arrays: Record<string, { type: string; shape: number[]; values: string[] }>;
}

const expected: Expected = JSON.parse(readFileSync(join(import.meta.dirname, 'expected/arrays.json'), 'utf8'));

/** Integers as written; reals by the shortest text that gives them again, in Python as in JavaScript. */
function textToValue(text: string, type: string): number | bigint {
  if (type.endsWith('64') && type.includes('int')) return BigInt(text);
  return Number(text.replace('inf', 'Infinity'));
}

describe('an array', () => {
  it.each(Object.entries(expected.arrays))('is that of NumPy in %s', (name, { type, shape, values }) => {
    const array = readNpy(readArray(name));
    expect(array).toMatchObject({ type, shape });
    expect([...array.data]).toEqual(values.map((text) => textToValue(text, type)));
  });

  it('has an expectation for every file', () => {
    const sound = readdirSync(folder).filter((name) => !name.startsWith('refused'));
    expect(Object.keys(expected.arrays).sort()).toEqual(sound.sort());
  });

  it('can be asked for its header alone', () => {
    expect(readNpyHeader(readArray('four-axes.npy'))).toEqual({ type: 'int8', shape: [1, 2, 3, 4], offset: 128 });
  });

  it('may lie anywhere in a larger buffer', () => {
    const inside = Buffer.concat([Buffer.alloc(3), readArray('float64.npy')]).subarray(3);
    expect(readNpy(inside)).toEqual(readNpy(readArray('float64.npy')));
  });
});

describe('an array is refused', () => {
  it.each([
    ['refused-object.npy', 'holds Python objects, which are read by running code'],
    ['refused-records.npy', 'is an array of records'],
    ['refused-big-endian.npy', 'is stored with the most significant byte first'],
    ['refused-columns.npy', 'is stored column by column'],
    ['refused-text.npy', 'has a type that is not read'],
    ['refused-bytes.npy', 'has a type that is not read'],
    ['refused-half.npy', 'has a type that is not read'],
    ['refused-complex.npy', 'has a type that is not read'],
    ['refused-dates.npy', 'has a type that is not read'],
    ['refused-several.npz', 'is no NumPy file'],
  ])('%s', (name, problem) => {
    expect(refusalOf(readArray(name)).problem).toContain(problem);
  });

  const plain = "{'descr': '<f4', 'fortran_order': False, 'shape': (1,), }";
  const literal = 'its header is not the one that NumPy writes';

  it.each([
    ['no dict', '[1, 2]', literal],
    ['a call', "{'descr': __import__('os'), 'fortran_order': False, 'shape': (1,), }", literal],
    ['a call in the shape', "{'descr': '<f4', 'fortran_order': False, 'shape': (int('1'),), }", literal],
    ['a sum in the shape', "{'descr': '<f4', 'fortran_order': False, 'shape': (1+0,), }", literal],
    ['a negative axis', "{'descr': '<f4', 'fortran_order': False, 'shape': (-1,), }", literal],
    ['a shape without its comma', "{'descr': '<f4', 'fortran_order': False, 'shape': (1), }", literal],
    ['a real axis', "{'descr': '<f4', 'fortran_order': False, 'shape': (1.0,), }", literal],
    ['a key twice', "{'descr': '<f4', 'descr': '<f4', 'fortran_order': False, 'shape': (1,), }", literal],
    ['a missing key', "{'descr': '<f4', 'fortran_order': False, }", literal],
    ['a key of its own', "{'descr': '<f4', 'fortran_order': False, 'shape': (1,), 'x': False, }", literal],
    ['a prototype as key', "{'__proto__': False, 'descr': '<f4', 'fortran_order': False, 'shape': (1,), }", literal],
    ['a prototype as type', plain.replace('<f4', '__proto__'), 'has a type that is not read'],
    ['an order that is a number', plain.replace('False', '0'), literal],
    ['an order that is a text', plain.replace('False', "'False'"), literal],
    ['words behind it', `${plain} # comment`, literal],
    ['double quotes', plain.replaceAll("'", '"'), literal],
    ['an escape', plain.replace('<f4', '\\x3cf4'), literal],
    ['a type inside a type', plain.replace("'<f4'", "('<f4', (2,))"), literal],
    ['the order of the machine', plain.replace('<f4', '=f4'), 'has a type that is not read'],
    ['too long an axis', plain.replace('(1,)', '(2147483648, 0)'), 'longer than 2147483647'],
    ['an endless axis', plain.replace('(1,)', `(${'9'.repeat(400)},)`), 'longer than 2147483647'],
    ['too many axes', plain.replace('(1,)', `(${Array(33).fill(1).join(', ')})`), 'has 33 axes'],
    ['too large a shape', plain.replace('(1,)', '(2147483647, 2147483647, 2147483647)'), 'and 4 follow its header'],
    ['too small a shape', plain.replace('(1,)', '()').replace('<f4', '|u1'), 'asks for 1 bytes of uint8, and 4 follow'],
  ])('whose header has %s', (_, header, problem) => {
    expect(refusalOf(arrayOf(header)).problem).toContain(problem);
  });

  it('is read with the header that these are variations of', () => {
    expect(readNpy(arrayOf(plain))).toEqual({ type: 'float32', shape: [1], data: new Float32Array(1) });
  });

  it('of a version that does not exist, or with a header that is too long', () => {
    const sound = readArray('version-2.npy');
    const withBytes = (...replaced: (readonly [number, number])[]) => {
      const bytes = Buffer.from(sound);
      for (const [at, value] of replaced) bytes[at] = value;
      return bytes;
    };
    expect(refusalOf(withBytes([6, 4])).problem).toContain('its version is none of');
    expect(refusalOf(withBytes([6, 0])).problem).toContain('its version is none of');
    expect(refusalOf(withBytes([7, 1])).problem).toContain('its version is none of');
    expect(refusalOf(withBytes([10, 1])).problem).toContain('its header has');
  });

  it('with a bool that is neither 0 nor 1', () => {
    const bytes = Buffer.from(readArray('bool.npy'));
    bytes[bytes.length - 1] = 2;
    expect(refusalOf(bytes).problem).toContain('neither 0 nor 1');
  });

  it('wherever it is cut off, and where it is longer', () => {
    const whole = readArray('float32.npy');
    for (let length = 0; length < whole.length; length++) refusalOf(whole.subarray(0, length));
    refusalOf(Buffer.concat([whole, Buffer.alloc(1)]));
  });

  it('or read, and nothing else happens, where bytes are changed', () => {
    const changes = fc.array(fc.tuple(fc.nat(180), fc.nat(255)), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.constantFrom('float32.npy', 'version-3.npy', 'four-axes.npy'), changes, (name, replaced) => {
        const bytes = Uint8Array.from(readArray(name));
        for (const [at, value] of replaced) bytes[at % bytes.length] = value;
        try {
          const { shape, data } = readNpy(bytes);
          expect(data.length).toBe(shape.reduce((product, length) => product * length, 1));
        } catch (thrown) {
          if (!(thrown instanceof Refusal)) throw thrown;
        }
      }),
      { numRuns: 2000 },
    );
  });
});

/** Four zero bytes behind a header of version 1.0. */
function arrayOf(header: string): Buffer {
  const text = Buffer.from(`${header}\n`, 'latin1');
  const length = Buffer.alloc(2);
  length.writeUInt16LE(text.length);
  return Buffer.concat([Buffer.from('\x93NUMPY\x01\x00', 'latin1'), length, text, Buffer.alloc(4)]);
}

function refusalOf(bytes: Uint8Array): Refusal {
  try {
    readNpy(bytes);
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    expect(thrown).toMatchObject({ code: 'evaluation/array', exit: 2 });
    return thrown;
  }
  throw new Error('not refused');
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileKernel, openKernel } from '../../src/engine/kernel.ts';
import { normalForm, normalFormOfContent } from '../../src/independence/normalForm.ts';

const page = 65_536;
const maxRows = 4096;
/** Addresses of what the kernel reads and writes. */
const place = {
  starts: page,
  ends: 2 * page,
  flags: 3 * page,
  hashes: 4 * page,
  odd: 5 * page,
  seed: 6 * page,
  one: 6 * page + 16,
  text: 7 * page,
  scratch: 40 * page,
};
const modes = { asWritten: 0, inNormalForm: 1, inHexadecimal: 2 };
const seed = 0x0123_4567_89ab_cdefn;

const memory = new WebAssembly.Memory({ initial: 44, maximum: 65_536, shared: true });
const kernel = openKernel(compileKernel(), memory);
const bytes = Buffer.from(memory.buffer);

function putRows(ids: readonly string[]): void {
  const starts = new Uint32Array(memory.buffer, place.starts, maxRows);
  const ends = new Uint32Array(memory.buffer, place.ends, maxRows);
  let address = place.text;
  ids.forEach((id, row) => {
    starts[row] = address;
    address += bytes.write(id, address, 'utf8');
    ends[row] = address;
    // What follows a cell is no part of it.
    address += bytes.write(',0.0e', address, 'latin1');
  });
  bytes.fill(1, place.flags, place.flags + ids.length);
}

/** Hashes of ids as the kernel makes them; undefined for those that it calls odd. */
function hashIds(ids: readonly string[], mode: number): (bigint | undefined)[] {
  putRows(ids);
  bytes.writeBigUInt64LE(seed, place.seed);
  kernel.beginHashes(place.hashes, ids.length, place.seed);
  const { starts, ends, flags, hashes, scratch, odd } = place;
  const oddRows = kernel.hashCells(starts, ends, flags, ids.length, hashes, mode, scratch, odd);
  const isOdd = new Set(new Uint32Array(memory.buffer, odd, oddRows));
  const found = new BigUint64Array(memory.buffer, hashes, ids.length);
  return ids.map((_, row) => (isOdd.has(row) ? undefined : found[row]));
}

function hashText(text: string): bigint {
  bytes.writeBigUInt64LE(seed, place.one);
  const length = bytes.write(text, place.scratch, 'utf8');
  kernel.hashBytes(place.one, place.scratch, place.scratch + length);
  return bytes.readBigUInt64LE(place.one);
}

const plain = /^[!"$-~](?:[ -~]*[!-~])?$/;
/** Nothing but digits, signs, points and at least one letter e, not beginning with that letter. */
const exponent = /^[+\-.\d](?=.*e)[+\-.e\d]*$/i;

function isOddId(id: string): boolean {
  return !plain.test(id) || exponent.test(id);
}

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('0', '1', '9', '.', '.0', "'", '-', '_', '/', ':', ',', ';', '|', '\\') },
  { weight: 3, arbitrary: fc.constantFrom('00', 'a', 'Z', 'e', 'E', '+', ' ', '#', '@', '[', '`', '{', '~', '"') },
  { weight: 1, arbitrary: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)) },
);
const id = fc.array(cell, { minLength: 1, maxLength: 100, size: 'max' }).map((cells) => cells.join('').slice(0, 100));
const shortId = fc.array(cell, { minLength: 1, maxLength: 8 }).map((cells) => cells.join(''));
const ids = fc.array(fc.oneof(id, shortId), { minLength: 1, maxLength: 50 });

describe('the kernel', () => {
  it('hashes an id as its normal form', () => {
    fc.assert(
      fc.property(ids, (texts) => {
        hashIds(texts, modes.inNormalForm).forEach((hash, row) => {
          const text = texts[row]!;
          expect(hash, text).toBe(isOddId(text) ? undefined : hashText(normalForm(text)));
        });
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['12.0', '12'],
    ["'12.00", '12'],
    ["'12", '0012'],
    ['P-001', 'p1'],
    ['p_1', 'P/01'],
    ['0', '000'],
    ['0.0', '0'],
    ['00a1', '0A1'],
    ['a00', 'A0'],
    ['0a0', '00A0'],
    ['P 0012', 'p12'],
    ['1\\2', '12'],
    ['a:b;c|d,e.f', 'abcdef'],
  ])('gives %s and %s one hash', (one, other) => {
    const [first, second] = hashIds([one, other], modes.inNormalForm);
    expect(first).toBeDefined();
    expect(first).toBe(second);
  });

  it.each([
    ['12.01', '12'],
    ['a12.0', 'a12'],
    ['--', '-'],
    ['---', '0'],
    ['1O', '10'],
    ['1l', '11'],
    ['a1b01', 'a1b1'],
    ['0a1', 'a01'],
    ['0a00', 'a0'],
    ['+1', '1'],
  ])('gives %s and %s two hashes', (one, other) => {
    expect(normalForm(one)).not.toBe(normalForm(other));
    const [first, second] = hashIds([one, other], modes.inNormalForm);
    expect(first).toBeDefined();
    expect(second).toBeDefined();
    expect(first).not.toBe(second);
  });

  it.each(['', ' a', 'a ', '#1', 'a\tb', '\u007f', 'é', '1\u00a0', '1e5', '1E+5', '-1.5e-3', '.e', '+e', '1-e-1'])(
    'leaves %j to others',
    (text) => {
      for (const mode of [modes.asWritten, modes.inNormalForm]) expect(hashIds([text], mode)).toEqual([undefined]);
    },
  );

  it.each(['e', 'e5', 'E-1', '1f5', '1e5a', '0xe', 'a#', 'a b', '"', '!', '~'])('does not find %j odd', (text) => {
    expect(hashIds([text], modes.inNormalForm)[0]).toBe(hashText(normalForm(text)));
  });

  it('finds one odd byte wherever it stands', () => {
    for (const length of [1, 15, 16, 17, 31, 32, 33, 64, 100]) {
      for (let at = 0; at < length; at += 1) {
        for (const byte of ['\u0001', '\u001f', '\u007f', '\n']) {
          const text = `${'a'.repeat(at)}${byte}${'a'.repeat(length - at - 1)}`;
          if (hashIds([text], modes.inNormalForm)[0] !== undefined) expect.fail(JSON.stringify(text));
        }
      }
    }
  });

  it('tells ids of all lengths apart', () => {
    const texts = Array.from({ length: 100 }, (_, length) => `a${'b'.repeat(length)}`);
    expect(new Set(hashIds(texts, modes.inNormalForm)).size).toBe(texts.length);
  });

  it('hashes ids as they are written', () => {
    fc.assert(
      fc.property(ids, (texts) => {
        hashIds(texts, modes.asWritten).forEach((hash, row) => {
          const text = texts[row]!;
          expect(hash, text).toBe(isOddId(text) ? undefined : hashText(text));
        });
      }),
      { numRuns: 300 },
    );
  });

  it('hashes hexadecimal text in either case alike, exponents included', () => {
    const hexadecimal = fc
      .array(fc.constantFrom(...'0123456789abcdefABCDEF'.split('')), { minLength: 1, maxLength: 70 })
      .map((digits) => digits.join(''));
    fc.assert(
      fc.property(hexadecimal, (text) => {
        const [one, other] = hashIds([text, normalFormOfContent(text)], modes.inHexadecimal);
        expect(one).toBeDefined();
        expect(one).toBe(other);
      }),
    );
    expect(hashIds(['12e5'], modes.inHexadecimal)[0]).toBeDefined();
  });

  it('leaves rows alone that are left out', () => {
    putRows(['a', 'b', '']);
    bytes.fill(0, place.flags, place.flags + 3);
    bytes.writeBigUInt64LE(seed, place.seed);
    kernel.beginHashes(place.hashes, 3, place.seed);
    const { starts, ends, flags, hashes, scratch, odd } = place;
    expect(kernel.hashCells(starts, ends, flags, 3, hashes, modes.inNormalForm, scratch, odd)).toBe(0);
    expect([...new BigUint64Array(memory.buffer, hashes, 3)]).toEqual([seed, seed, seed]);
  });
});

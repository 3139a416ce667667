import fc from 'fast-check';
import { expect, it } from 'vitest';
import { recogniseModelFormat } from '../../src/model/format.ts';
import { readOnnxModel } from '../../src/model/onnx.ts';
import { withoutZipMaps } from '../../src/model/zipMaps.ts';
import { modelNames, readModel, refusalOf } from './models.ts';

const real = fc.constantFrom(...modelNames).map(readModel);
const patch = fc.record({ at: fc.nat(100_000), byte: fc.nat(255) });
/** A model of two kilobytes takes a millisecond; a busy machine may stop it for much longer. */
const longest = 2000;

function mutate(bytes: Uint8Array, patches: readonly { at: number; byte: number }[]): Uint8Array {
  const changed = bytes.slice();
  for (const { at, byte } of patches) changed[at % changed.length] = byte;
  return changed;
}

/** Reads whatever it is, or refuses; any other error is thrown. */
function readAnything(bytes: Uint8Array): void {
  const start = performance.now();
  recogniseModelFormat(bytes);
  if (refusalOf(bytes) === 'accepted') refusalOf(withoutZipMaps(bytes).bytes);
  expect(performance.now() - start).toBeLessThan(longest);
}

const runs = { numRuns: 2000 };

it('reads or refuses every mutation of a real model', () => {
  const mutated = fc.tuple(real, fc.array(patch, { minLength: 1, maxLength: 4 }));
  fc.assert(
    fc.property(mutated, ([bytes, patches]) => readAnything(mutate(bytes, patches))),
    runs,
  );
});

it('refuses every real model that is cut off', () => {
  fc.assert(
    fc.property(real, fc.nat(100_000), (bytes, at) => {
      const cut = bytes.subarray(0, at % bytes.length);
      readAnything(cut);
      expect(recogniseModelFormat(cut).kind).not.toBe('carries-code');
    }),
    runs,
  );
});

it('reads or refuses real models with parts of others in them', () => {
  const spliced = fc.tuple(real, real, fc.nat(100_000), fc.nat(100_000), fc.nat(200));
  fc.assert(
    fc.property(spliced, ([bytes, other, at, from, length]) => {
      const start = at % bytes.length;
      const part = other.subarray(from % other.length, (from % other.length) + length);
      readAnything(Uint8Array.from([...bytes.subarray(0, start), ...part, ...bytes.subarray(start)]));
    }),
    runs,
  );
});

it('reads or refuses arbitrary bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => readAnything(bytes)),
    runs,
  );
});

it('gives the same answer twice', () => {
  for (const name of modelNames) {
    const bytes = readModel(name);
    expect(readOnnxModel(bytes, 'm')).toEqual(readOnnxModel(bytes.slice(), 'm'));
  }
});

/** Which splits each entity lies in, as bits. */
import { splitNumber } from '../tables/manifest.ts';
import { type LinkingKind, numberAcrossKinds } from './components.ts';

/** Number of the test split. */
export const { test } = splitNumber;

/** Bit of each split by its number; an excluded row, number 3, is in none. */
export const splitBit: Uint8Array = Uint8Array.of(1, 2, 4, 0);

export const inTest = 4;
/** Training and validation. */
export const otherThanTest = 3;

/** For each entity of all kinds in one numbering, the bits of the splits that it has samples in. */
export function markSplitsOfEntities(kinds: readonly LinkingKind[], split: Uint8Array): Uint8Array {
  const { first, total } = numberAcrossKinds(kinds);
  const bits = new Uint8Array(total);
  kinds.forEach(({ codes }, kind) => {
    const start = first[kind]!;
    for (let row = 0; row < split.length; row += 1) {
      if (codes[row]! >= 0) bits[start + codes[row]!]! |= splitBit[split[row]!]!;
    }
  });
  return bits;
}

/**
 * For each row 0, or 1 + the index of the first kind by which it shares an entity with a sample of some splits.
 *
 * @param bits of {@link markSplitsOfEntities}
 * @param splits bits of the splits that are meant
 */
export function firstSharedKind(kinds: readonly LinkingKind[], bits: Uint8Array, splits: number): Uint16Array {
  const { first } = numberAcrossKinds(kinds);
  const found = new Uint16Array(kinds[0]?.codes.length ?? 0);
  kinds.forEach(({ codes }, kind) => {
    const start = first[kind]!;
    for (let row = 0; row < codes.length; row += 1) {
      const code = codes[row]!;
      if (code >= 0 && found[row] === 0 && (bits[start + code]! & splits) !== 0) found[row] = kind + 1;
    }
  });
  return found;
}

/** 1 for each row that shares an entity of any kind with a sample of some splits. */
export function touchesSplits(kinds: readonly LinkingKind[], bits: Uint8Array, splits: number): Uint8Array {
  return Uint8Array.from(firstSharedKind(kinds, bits, splits), (kind) => Number(kind > 0));
}

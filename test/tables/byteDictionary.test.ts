import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ByteDictionary } from '../../src/tables/byteDictionary.ts';

it('numbers sequences as a Map numbers strings', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3, unit: fc.constantFrom('a', 'b', '\0') })), (texts) => {
      const dictionary = new ByteDictionary();
      const map = new Map<string, number>();
      for (const text of texts) {
        if (!map.has(text)) map.set(text, map.size);
        const bytes = Buffer.from(`<${text}>`);
        expect(dictionary.encode(bytes, 1, bytes.length - 1)).toBe(map.get(text));
      }
      expect(dictionary.size).toBe(map.size);
    }),
    { seed: 5 },
  );
});

it('keeps every sequence while it grows, however long it is', () => {
  const dictionary = new ByteDictionary();
  const texts = new Set(Array.from({ length: 5000 }, (_, index) => `${index}`.repeat(1 + (index % 40))));
  const distinct = [...texts].map((text) => Buffer.from(text));
  for (const [index, bytes] of distinct.entries()) expect(dictionary.encode(bytes, 0, bytes.length)).toBe(index);
  for (const [index, bytes] of distinct.entries()) {
    expect(dictionary.encode(bytes, 0, bytes.length)).toBe(index);
    const kept = dictionary.bytes.subarray(dictionary.startOf(index), dictionary.endOf(index));
    expect(kept.equals(bytes)).toBe(true);
  }
});

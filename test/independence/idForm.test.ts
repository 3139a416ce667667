import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIdFormMismatch, idShape } from '../../src/independence/idForm.ts';
import type { Split } from '../../src/result/schema.ts';

function digest(algorithm: string, encoding: 'hex' | 'base64' | 'base64url', text: string): string {
  return createHash(algorithm).update(text).digest(encoding);
}

describe('idShape', () => {
  it.each([
    'hash:9f86d0',
    'HASH:9F86D0',
    'sha256:9f86d081884c7d65',
    'sha-256:9f86d081884c7d65',
    'hmac-sha256=1f2e3d4c',
    'md5:900150983cd24fb0d6963f7d28e17f72',
    '9f86d081884c7d65',
    '900150983cd24fb0d6963f7d28e17f72',
    'A9993E364706816ABA3E25717850C26C9CD0D89D',
    'kAFQmDzST7DWlj99KOF/cg==',
    'center 1/9f86d081884c7d65',
  ])('takes %s for a digest', (id) => expect(idShape(id)).toBe('digest'));

  it.each([
    'P1',
    '0012345',
    'MRN-0012345',
    'hash:1',
    'hash:patient',
    'md:123456',
    'deadbeef',
    '507f1f77bcf86cd799439011',
    '1.2.840.113619.2.55.3.604688119.868.1216135216.418',
    '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
    'ISIC_0024306',
    'TCGA-02-0001-01A-01-TS1',
    'center 1/P7',
    '',
  ])('takes %s for plain', (id) => expect(idShape(id)).toBe('plain'));

  it.each(['1234567890123456', 'abcdefabcdefabcd', 'left_breast_cranial_23', 'Training_Image_Number1'])(
    'is not sure of %s, which is as long as a digest',
    (id) => expect(idShape(id)).not.toBe('plain'),
  );

  it('knows what hash functions give, but for few', () => {
    const forms = [
      ['md5', 'hex'],
      ['sha1', 'hex'],
      ['sha224', 'hex'],
      ['sha256', 'hex'],
      ['sha384', 'hex'],
      ['sha512', 'hex'],
      ['md5', 'base64'],
      ['sha1', 'base64'],
      ['sha256', 'base64url'],
      ['sha512', 'base64'],
    ] as const;
    for (const [algorithm, encoding] of forms) {
      const shapes = Array.from({ length: 1000 }, (_, index) => idShape(digest(algorithm, encoding, `P${index}`)));
      expect(shapes, algorithm).not.toContain('plain');
      expect(shapes.filter((shape) => shape === 'digest').length, algorithm).toBeGreaterThan(940);
    }
  });
});

function samplesOf(ids: Partial<Record<Split, readonly string[]>>) {
  return Object.entries(ids).map(([split, some]) => ({ split: split as Split, ids: some }));
}

const plainIds = Array.from({ length: 300 }, (_, index) => `P${index}`);
const hashedIds = plainIds.map((id) => digest('sha256', 'hex', id));

describe('findIdFormMismatch', () => {
  it('finds one hashed id against one plain id', () => {
    const found = findIdFormMismatch(samplesOf({ train: ['hash:9f86d0'], test: ['P1'] }));
    expect(found).toEqual({ hashed: 'train', plain: 'test' });
  });

  it.each([
    ['train', 'test'],
    ['test', 'train'],
    ['validation', 'test'],
    ['test', 'validation'],
    ['train', 'validation'],
    ['validation', 'train'],
  ] as const)('finds %s hashed and %s plain', (hashed, plain) => {
    expect(findIdFormMismatch(samplesOf({ [hashed]: hashedIds, [plain]: plainIds }))).toEqual({ hashed, plain });
  });

  it('finds the pair with the test set first', () => {
    const found = findIdFormMismatch(samplesOf({ train: plainIds, validation: hashedIds, test: plainIds }));
    expect(found).toEqual({ hashed: 'validation', plain: 'test' });
  });

  it.each(['md5', 'sha1', 'sha512'])('finds %s in base64 against plain ids', (algorithm) => {
    const train = plainIds.map((id) => digest(algorithm, 'base64', id));
    expect(findIdFormMismatch(samplesOf({ train, test: plainIds }))).toEqual({ hashed: 'train', plain: 'test' });
  });

  it('puts the parts of a split together', () => {
    const parts = [
      { split: 'train', ids: hashedIds.slice(0, 9) },
      { split: 'train', ids: ['P1'] },
      { split: 'test', ids: plainIds },
    ] as const;
    expect(findIdFormMismatch(parts)).toBeUndefined();
    expect(findIdFormMismatch([parts[0], parts[2]])).toEqual({ hashed: 'train', plain: 'test' });
  });

  it('finds nothing where some ids of either split are of the other form', () => {
    expect(findIdFormMismatch(samplesOf({ train: [...hashedIds, 'P1'], test: plainIds }))).toBeUndefined();
    expect(findIdFormMismatch(samplesOf({ train: hashedIds, test: [...plainIds, hashedIds[0]!] }))).toBeUndefined();
  });

  it('finds nothing where a split has no ids', () => {
    expect(findIdFormMismatch([])).toBeUndefined();
    expect(findIdFormMismatch(samplesOf({ train: hashedIds }))).toBeUndefined();
    expect(findIdFormMismatch(samplesOf({ train: hashedIds, test: [] }))).toBeUndefined();
    expect(findIdFormMismatch(samplesOf({ train: [], test: plainIds }))).toBeUndefined();
  });

  it('finds nothing between two splits that are hashed, though in different ways', () => {
    const test = plainIds.map((id) => digest('md5', 'base64', id));
    expect(findIdFormMismatch(samplesOf({ train: hashedIds, test }))).toBeUndefined();
  });

  it('finds nothing between numbers of sixteen digits and others', () => {
    const train = Array.from({ length: 100 }, (_, index) => String(4_000_000_000_000_000 + index * 7919));
    expect(findIdFormMismatch(samplesOf({ train, test: plainIds }))).toBeUndefined();
  });

  /** Ids of two hospitals may have different forms, and need not be hashed. */
  const schemes: Readonly<Record<string, fc.Arbitrary<string>>> = {
    number: fc.integer({ min: 1, max: 99_999_999 }).map(String),
    padded: fc.integer({ min: 1, max: 999_999 }).map((id) => String(id).padStart(10, '0')),
    prefixed: fc.integer({ min: 1, max: 99_999 }).map((id) => `SUBJ-${id}`),
    siteAndPatient: fc
      .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 999 }))
      .map((ids) => ids.join('/')),
    uuid: fc.uuid(),
    shortHexadecimal: fc.integer({ min: 0, max: 0xffff_ffff }).map((id) => id.toString(16).padStart(8, '0')),
    barcode: fc.integer({ min: 0, max: 9_999_999 }).map((id) => `400638${String(id).padStart(7, '0')}`),
    uid: fc
      .array(fc.integer({ min: 0, max: 99_999 }), { minLength: 5, maxLength: 9 })
      .map((ids) => `1.2.840.${ids.join('.')}`),
    file: fc.integer({ min: 0, max: 999_999 }).map((id) => `images/ISIC_${String(id).padStart(7, '0')}.jpg`),
    name: fc
      .array(fc.constantFrom('Meier', 'left', 'breast', 'slide', 'Oslo'), { minLength: 1, maxLength: 6 })
      .map((parts) => parts.join('-')),
  };
  const some = fc.constantFrom(...Object.values(schemes)).chain((id) => fc.array(id, { minLength: 1, maxLength: 60 }));

  it('finds nothing between ids of whatever plain forms', () => {
    fc.assert(
      fc.property(some, some, some, (train, validation, test) => {
        expect(findIdFormMismatch(samplesOf({ train, validation, test }))).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  it('finds digests against ids of whatever plain form', () => {
    fc.assert(
      fc.property(some, (test) => {
        expect(findIdFormMismatch(samplesOf({ train: hashedIds, test }))).toEqual({ hashed: 'train', plain: 'test' });
      }),
    );
  });
});

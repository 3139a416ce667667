/**
 * The oracle is `imagehash.phash` with Pillow; `make/hashes.py` names the versions in the file it makes. No bit may
 * differ: what is hashed is decoded and reduced to the bit as Pillow does, and coefficients of a real image differ by far
 * more than either side rounds.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatHash64 } from '../../src/independence/hash64.ts';
import { decodeImage } from '../../src/inference/images/decodeImage.ts';
import { jpegDecoderModule, setJpegDecoder } from '../../src/inference/images/jpeg.ts';
import { perceptualHash } from '../../src/inference/images/perceptualHash.ts';
import type { Pixels } from '../../src/inference/images/pixels.ts';

const expected: { hashes: Record<string, string> } = JSON.parse(
  readFileSync(join(import.meta.dirname, 'expected/hashes.json'), 'utf8'),
);

beforeAll(() => setJpegDecoder(readFileSync(join(import.meta.dirname, '../../node_modules', jpegDecoderModule))));

function gray(value: (x: number, y: number) => number, width = 64, height = 48): Pixels {
  const data = Uint8Array.from({ length: width * height }, (_, at) => value(at % width, Math.floor(at / width)));
  return { width, height, channels: 1, data };
}

describe('the perceptual hash', () => {
  it.each(Object.entries(expected.hashes))('of %s is that of imagehash', async (path, hash) => {
    const image = await decodeImage(readFileSync(join(import.meta.dirname, path)), 'rgb');
    expect(formatHash64(perceptualHash(image))).toBe(hash);
  });

  it('has an expectation for every image', () => {
    const files = ['hashes', 'images'].flatMap((folder) =>
      readdirSync(join(import.meta.dirname, folder)).map((name) => `${folder}/${name}`),
    );
    expect(Object.keys(expected.hashes).sort()).toEqual(files.filter((path) => !path.includes('/refused')).sort());
  });

  it('is the same for every image of one grey, and another for black', () => {
    for (const level of [1, 90, 255]) expect(formatHash64(perceptualHash(gray(() => level)))).toBe('8000000000000000');
    expect(formatHash64(perceptualHash(gray(() => 0)))).toBe('0000000000000000');
  });
});

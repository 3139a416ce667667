/** Images are hashed in a process of their own, and whatever one does to it harms no other. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ImageHasher } from '../../src/evaluation/imageHasher.ts';
import { formatHash64 } from '../../src/independence/hash64.ts';
import { png } from '../support/png.ts';
import { canSeeProcesses, holdsWithin, modelProcesses } from './onnx/modelProcesses.ts';

const folder = join(import.meta.dirname, '../inference');
const { hashes }: { hashes: Record<string, string> } = JSON.parse(
  readFileSync(join(folder, 'expected/hashes.json'), 'utf8'),
);
const good = 'hashes/wide-420-75.jpg';
const image = readFileSync(join(folder, good));
/** 64 megapixels, which take a good part of a second. */
const slow = png(8000, 8000, deflateSync(Buffer.alloc(8000 * 8001), { level: 1 }));

let hasher: ImageHasher;
beforeEach(() => {
  hasher = new ImageHasher();
});
afterEach(() => hasher.close());

async function hashOf(bytes: Uint8Array): Promise<string> {
  const hash = await hasher.hash(bytes);
  return 'problem' in hash ? hash.problem : formatHash64(hash);
}

describe('hashing an image', () => {
  it.each([good, 'hashes/wide-palette.png', 'hashes/square-rgba.png'])(
    'of %s gives that of imagehash',
    async (path) => {
      expect(await hashOf(readFileSync(join(folder, path)))).toBe(hashes[path]);
    },
  );

  it.each([
    [
      'a PNG that is cut off',
      readFileSync(join(folder, 'hashes/wide-gray.png')).subarray(0, 900),
      /is a damaged image/,
    ],
    ['a JPEG that is cut off', image.subarray(0, 1500), /is a damaged image/],
    ['a PNG that claims to be huge', png(60_000, 60_000, deflateSync(Buffer.alloc(10))), /has 60000 × 60000 pixels/],
    ['16 bits per sample', readFileSync(join(folder, 'images/refused-gray-16.png')), /has 16 bits per sample/],
    ['another format', readFileSync(join(folder, 'images/refused.gif')), /is no PNG or JPEG image/],
  ])('says why not: %s', async (_, bytes, problem) => {
    expect(await hashOf(bytes)).toMatch(problem);
    expect(await hashOf(image)).toBe(hashes[good]);
  });

  it('ends a process that takes too long', async () => {
    hasher = new ImageHasher(0.02);
    expect(await hashOf(slow)).toBe('takes longer than 0.02 s to decode');
  });

  it.runIf(canSeeProcesses)('goes on in a new process where one has ended', async () => {
    expect(await hashOf(image)).toBe(hashes[good]);
    const [id] = modelProcesses();
    const pending = hashOf(slow);
    process.kill(id!, 'SIGKILL');
    expect(await pending).toBe('ends the process that decodes it (SIGKILL)');
    expect(await hashOf(image)).toBe(hashes[good]);
    expect(modelProcesses()).not.toContain(id);
  });

  it.runIf(canSeeProcesses)('leaves no process behind', async () => {
    await hashOf(image);
    expect(modelProcesses()).toHaveLength(1);
    hasher.close();
    expect(await holdsWithin(10_000, () => modelProcesses().length === 0)).toBe(true);
  });
});

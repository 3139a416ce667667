/**
 * The oracle is Pillow with libjpeg-turbo, NumPy and torchvision; `make/images.py` names their versions in the file it
 * makes. The tolerance is 0 everywhere: decoding and resizing are integer arithmetic, and the rest is rounded to
 * float32 after every step on both sides, so equality of SHA-256 is asked for.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { crc32 } from '../../src/inference/images/crc32.ts';
import { cropImage } from '../../src/inference/images/cropImage.ts';
import { decodeImage } from '../../src/inference/images/decodeImage.ts';
import { jpegDecoderModule, setJpegDecoder } from '../../src/inference/images/jpeg.ts';
import type { Pixels } from '../../src/inference/images/pixels.ts';
import { preprocessImage, preprocessToBytes } from '../../src/inference/images/preprocessImage.ts';
import type { Interpolation, Preprocessing, Resizing } from '../../src/inference/images/preprocessing.ts';
import { resizeImage } from '../../src/inference/images/resizeImage.ts';
import { Refusal } from '../../src/result/refusal.ts';

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const folder = join(import.meta.dirname, 'images');
const readImage = (name: string) => readFileSync(join(folder, name));

interface Expected {
  decoded: Record<string, { width: number; height: number; rgb: string; gray: string }>;
  resized: {
    file: string;
    channels: 'rgb' | 'gray';
    resizing: { width: number; height: number; interpolation: Interpolation };
    sha256: string;
  }[];
  shortened: { file: string; shorter: number; width: number; height: number; sha256: string }[];
  cropped: { file: string; width: number; height: number; sha256: string }[];
  tensors: { file: string; preprocessing: Preprocessing; dims: number[]; sha256: string; values?: number[] }[];
}

const expected: Expected = JSON.parse(readFileSync(join(import.meta.dirname, 'expected/images.json'), 'utf8'));

function sha256(data: Uint8Array | Float32Array): string {
  return createHash('sha256')
    .update(new Uint8Array(data.buffer, data.byteOffset, data.byteLength))
    .digest('hex');
}

beforeAll(() => setJpegDecoder(readFileSync(join(import.meta.dirname, '../../node_modules', jpegDecoderModule))));

describe('decoding', () => {
  it.each(Object.entries(expected.decoded))(
    'gives the bytes of Pillow for %s',
    async (name, { rgb, gray, ...size }) => {
      const colours = await decodeImage(readImage(name), 'rgb');
      const luma = await decodeImage(readImage(name), 'gray');
      expect(colours).toMatchObject({ ...size, channels: 3 });
      expect(luma).toMatchObject({ ...size, channels: 1 });
      expect(sha256(colours.data)).toBe(rgb);
      expect(sha256(luma.data)).toBe(gray);
    },
  );

  it('has an expectation for every file', () => {
    const sound = readdirSync(folder).filter((name) => !name.startsWith('refused'));
    expect(Object.keys(expected.decoded).sort()).toEqual(sound.sort());
  });

  it('does not turn an image as its EXIF data says', async () => {
    expect(await decodeImage(readImage('turned-by-exif.jpg'), 'rgb')).toMatchObject({ width: 101, height: 67 });
  });

  it('reads bytes that lie in the middle of a larger buffer', async () => {
    for (const name of ['scene.jpg', 'rgb-noise.png']) {
      const inside = Buffer.concat([Buffer.alloc(3, 0xff), readImage(name), Buffer.alloc(5)]).subarray(3, -5);
      expect(sha256((await decodeImage(inside, 'rgb')).data)).toBe(expected.decoded[name]!.rgb);
    }
  });
});

describe('resizing', () => {
  it.each(expected.resized)(
    'of $file to $resizing is that of Pillow',
    async ({ file, channels, resizing, sha256: digest }) => {
      const resized = resizeImage(await decodeImage(readImage(file), channels), resizing);
      expect(resized).toMatchObject({ width: resizing.width, height: resizing.height });
      expect(sha256(resized.data)).toBe(digest);
    },
  );

  it.each(expected.shortened)('of $file to a shorter side of $shorter is that of torchvision', async (each) => {
    const resized = resizeImage(await decodeImage(readImage(each.file), 'rgb'), {
      shorter: each.shorter,
      interpolation: 'bilinear',
    });
    expect(resized).toMatchObject({ width: each.width, height: each.height });
    expect(sha256(resized.data)).toBe(each.sha256);
  });

  it('keeps an image of one colour, whatever the filter and the size', () => {
    const size = fc.integer({ min: 1, max: 40 });
    const names = fc.constantFrom<Interpolation>('nearest', 'box', 'bilinear', 'hamming', 'bicubic', 'lanczos');
    fc.assert(
      fc.property(size, size, size, size, fc.nat(255), names, (wide, high, width, height, colour, interpolation) => {
        const flat: Pixels = { width: wide, height: high, channels: 1, data: new Uint8Array(wide * high).fill(colour) };
        const { data } = resizeImage(flat, { width, height, interpolation });
        expect(data.every((value) => value === colour)).toBe(true);
      }),
    );
  });

  it.each<Resizing>([
    { shorter: 224, interpolation: 'bilinear' },
    { width: 10_001, height: 10_000, interpolation: 'nearest' },
  ])('refuses a result that is too large before it takes memory for it: %s', (resizing) => {
    const line: Pixels = { width: 60_000, height: 1, channels: 1, data: new Uint8Array(60_000) };
    const refusal = refusalOf(() => resizeImage(line, resizing));
    expect(refusal).toMatchObject({ code: 'evaluation/image', exit: 4 });
    expect(refusal.problem).toContain('would be resized to');
  });
});

describe('the crop', () => {
  it.each(expected.cropped)(
    'of $file to $width × $height is that of torchvision',
    async ({ file, sha256: digest, ...size }) => {
      expect(sha256(cropImage(await decodeImage(readImage(file), 'rgb'), size).data)).toBe(digest);
    },
  );

  it('refuses an image that is smaller', async () => {
    const pixels = await decodeImage(readImage('rgb-noise.png'), 'rgb');
    expect(refusalOf(() => cropImage(pixels, { width: 14, height: 1 })).problem).toBe(
      'has 13 × 9 pixels where 14 × 1 are to be cut out',
    );
    expect(refusalOf(() => cropImage(pixels, { width: 1, height: 10 })).exit).toBe(2);
  });
});

describe('preprocessing', () => {
  it.each(expected.tensors)(
    'of $file by $preprocessing is that of NumPy',
    async ({ file, preprocessing, ...tensor }) => {
      const { dims, data } = await preprocessImage(readImage(file), preprocessing);
      expect(dims).toEqual(tensor.dims);
      if (tensor.values !== undefined) expect([...data]).toEqual(tensor.values);
      expect(sha256(data)).toBe(tensor.sha256);
    },
  );

  it('gives the same pixels as bytes', async () => {
    for (const channels of ['rgb', 'bgr', 'gray'] as const) {
      const preprocessing = { channels, layout: 'nchw', crop: { width: 8, height: 9 } } as const;
      const numbers = await preprocessImage(readImage('rgb-noise.png'), preprocessing);
      const bytes = await preprocessToBytes(readImage('rgb-noise.png'), preprocessing);
      expect(bytes.dims).toEqual(numbers.dims);
      expect([...bytes.data]).toEqual([...numbers.data]);
    }
  });
});

describe('an image is refused', () => {
  const png = readImage('rgb-noise.png');
  const jpeg = readImage('scene.jpg');
  const end = chunk('IEND', Buffer.alloc(0));

  it.each([
    ['refused.gif', 'is no PNG or JPEG image: it looks like GIF'],
    ['refused.bmp', 'is no PNG or JPEG image: it looks like BMP'],
    ['refused.tiff', 'is no PNG or JPEG image: it looks like TIFF'],
    ['refused.webp', 'is no PNG or JPEG image: it looks like WebP'],
    ['refused-rgb-16.png', 'has 16 bits per sample'],
    ['refused-gray-16.png', 'has 16 bits per sample'],
    ['refused-cmyk.jpg', 'is a CMYK image'],
    ['refused-animated.png', 'is an animated PNG'],
  ])('%s', async (name, problem) => {
    expect(await refusalFrom(readImage(name))).toMatchObject({ code: 'evaluation/image', exit: 2, problem });
  });

  it.each<[string, Uint8Array, string]>([
    ['nothing', Buffer.alloc(0), 'it looks like an empty file'],
    ['text', Buffer.from('hello'), 'its first bytes are of no known format'],
    ['DICOM', Buffer.concat([Buffer.alloc(128), Buffer.from('DICM')]), 'it looks like DICOM'],
    [
      'a Git LFS pointer',
      Buffer.from('version https://git-lfs.github.com/spec/v1\n'),
      'it looks like a Git LFS pointer',
    ],
    ['a PNG without a header', Buffer.concat([signature, end]), 'it does not begin with its header'],
    [
      'a PNG with half a header',
      Buffer.concat([signature, chunk('IHDR', Buffer.alloc(7)), end]),
      'its header has a wrong length',
    ],
    ['a PNG without data', Buffer.concat([pngOf({}).subarray(0, 33), end]), 'it has no image data'],
    [
      'a PNG with its palette in the end',
      Buffer.concat([pngOf({}).subarray(0, -12), chunk('PLTE', Buffer.alloc(3)), end]),
      'its palette follows the image data',
    ],
    ['a PNG with a changed byte', changed(png, 60), 'the checksum of its chunk IDAT is wrong'],
    ['a PNG of no pixels', pngOf({ width: 0 }), 'its header gives it no pixels'],
    ['a PNG with a colour type of its own', pngOf({ colour: 5 }), 'a colour type or a method that does not exist'],
    [
      'a PNG that is interlaced in a way of its own',
      pngOf({ interlacing: 2 }),
      'a colour type or a method that does not exist',
    ],
    ['a PNG with too little data', pngOf({ data: Buffer.alloc(3) }), 'its compressed data ends too early'],
    ['a PNG with too much data', pngOf({ data: Buffer.alloc(1000) }), 'more data than its size has room for'],
    ['a PNG with a filter of its own', pngOf({ data: Buffer.alloc(8, 9) }), 'a filter that does not exist'],
    ['a PNG whose data is not zlib’s', pngOf({ stream: Buffer.from('garbage') }), 'its compressed data is broken'],
    ['a PNG without a palette', pngOf({ colour: 3 }), 'its palette is missing'],
    [
      'a PNG with too short a palette',
      pngOf({ colour: 3, palette: Buffer.alloc(3), data: Buffer.alloc(8, 1) }),
      'its palette lacks',
    ],
    ['a PNG with a critical chunk of its own', pngOf({ extra: chunk('ABCD', Buffer.alloc(0)) }), 'a chunk ABCD'],
    [
      'a PNG whose data is in two places',
      pngOf({ extra: [chunk('IDAT', Buffer.alloc(0)), chunk('tEXt', Buffer.alloc(0))] }),
      'not in one piece',
    ],
    [
      'a PNG with two palettes',
      pngOf({ palette: Buffer.alloc(3), extra: chunk('PLTE', Buffer.alloc(3)) }),
      'two palettes',
    ],
    ['a JPEG with 12 bits', withFrame({ precision: 12 }), 'has 12 bits per sample'],
    ['a lossless JPEG', withFrame({ marker: 0xc3 }), 'is a lossless, hierarchical or arithmetically coded JPEG'],
    [
      'a JPEG with arithmetic coding',
      withFrame({ marker: 0xc9 }),
      'is a lossless, hierarchical or arithmetically coded JPEG',
    ],
    ['a JPEG with two components', withFrame({ components: 2 }), 'has 2 colour components'],
    ['a JPEG of no pixels', withFrame({ height: 0 }), 'its header gives it no pixels'],
    ['a JPEG without its end', jpeg.subarray(0, -2), 'its data is broken or cut off'],
    ['a JPEG with data after its header only', jpeg.subarray(0, 700), 'its data is broken or cut off'],
  ])('%s', async (_, bytes, problem) => {
    const refusal = await refusalFrom(bytes);
    expect(refusal).toMatchObject({ code: 'evaluation/image', exit: 2 });
    expect(refusal.problem).toContain(problem);
  });

  it.each([
    ['a PNG', pngOf({ width: 10_001, height: 10_000 })],
    ['a long PNG', pngOf({ width: 65_536, height: 1 })],
    ['a PNG as large as can be said', pngOf({ width: 2 ** 32 - 1, height: 2 ** 32 - 1 })],
    ['a JPEG', withFrame({ width: 65_535, height: 65_535 })],
  ])('%s, by its header alone, where it is too large', async (_, bytes) => {
    expect(await refusalFrom(bytes)).toMatchObject({ code: 'evaluation/image', exit: 4 });
  });

  it('wherever a PNG is cut off', async () => {
    for (let length = 0; length < png.length; length++) {
      expect(await refusalFrom(png.subarray(0, length))).toMatchObject({ code: 'evaluation/image', exit: 2 });
    }
  });

  it('wherever a JPEG is cut off', async () => {
    for (const whole of [jpeg, readImage('progressive-420-60-40x33.jpg')]) {
      for (let length = 0; length < whole.length; length += 7) {
        expect(await refusalFrom(whole.subarray(0, length))).toMatchObject({ code: 'evaluation/image', exit: 2 });
      }
    }
  });

  it('or read, and nothing else happens, where bytes are changed', async () => {
    const names = ['scene.jpg', 'restarts.jpg', 'progressive-420-60-40x33.jpg', 'gray-17x13.jpg', 'rgb-noise.png'];
    const position = fc.nat(5000);
    const changes = fc.array(fc.tuple(position, fc.nat(255)), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), changes, async (name, replaced) => {
        const bytes = Uint8Array.from(readImage(name));
        for (const [at, value] of replaced) bytes[at % bytes.length] = value;
        expectImageOrRefusal(await decodeImage(bytes, 'rgb').catch((thrown) => thrown));
      }),
      { numRuns: 600 },
    );
  });

  it('or read, and nothing else happens, where chunks of a PNG are changed and checksums are right', async () => {
    const size = fc.integer({ min: 1, max: 9 });
    const field = fc.integer({ min: 0, max: 7 });
    const bytes = fc.uint8Array({ maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(size, size, fc.constantFrom(1, 2, 4, 8, 16), field, field, bytes, bytes, async (...drawn) => {
        const [width, height, depth, colour, interlacing, data, palette] = drawn;
        const made = pngOf({ width, height, depth, colour, interlacing, data, palette });
        expectImageOrRefusal(await decodeImage(made, 'rgb').catch((thrown) => thrown));
      }),
      { numRuns: 600 },
    );
  });

  it('and the next image is decoded as if nothing had been', async () => {
    await refusalFrom(jpeg.subarray(0, 1000));
    expect(sha256((await decodeImage(jpeg, 'rgb')).data)).toBe(expected.decoded['scene.jpg']!.rgb);
  });
});

function expectImageOrRefusal(result: unknown): void {
  if (result instanceof Refusal) return;
  const { width, height, data } = result as Pixels;
  expect(data.length).toBe(width * height * 3);
}

function refusalOf(action: () => unknown): Refusal {
  try {
    action();
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown;
    throw thrown;
  }
  throw new Error('not refused');
}

async function refusalFrom(bytes: Uint8Array): Promise<Refusal> {
  const result = await decodeImage(bytes, 'rgb').catch((thrown) => thrown);
  if (result instanceof Refusal) return result;
  throw result instanceof Error ? result : new Error('not refused');
}

function changed(bytes: Uint8Array, at: number): Uint8Array {
  return bytes.map((value, index) => (index === at ? value ^ 1 : value));
}

interface MadePng {
  width?: number;
  height?: number;
  depth?: number;
  colour?: number;
  interlacing?: number;
  palette?: Uint8Array;
  data?: Uint8Array;
  /** Instead of `data`, which is compressed. */
  stream?: Uint8Array;
  extra?: Uint8Array | readonly Uint8Array[];
}

/** 3 × 2 pixels of gray, if nothing else is said. */
function pngOf({
  width = 3,
  height = 2,
  depth = 8,
  colour = 0,
  interlacing = 0,
  palette,
  extra,
  ...rest
}: MadePng): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, colour, 0, 0, interlacing], 8);
  const data = rest.stream ?? deflateSync(rest.data ?? Buffer.alloc(8));
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    ...(palette === undefined ? [] : [chunk('PLTE', palette)]),
    ...[extra ?? []].flat(),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, checksum]);
}

interface MadeFrame {
  marker?: number;
  precision?: number;
  width?: number;
  height?: number;
  components?: number;
}

/** `scene.jpg` with another frame header. */
function withFrame({ marker, precision, width, height, components }: MadeFrame): Buffer {
  const bytes = Buffer.from(readImage('scene.jpg'));
  const at = bytes.indexOf(Buffer.from([0xff, 0xc0]));
  if (marker !== undefined) bytes[at + 1] = marker;
  if (precision !== undefined) bytes[at + 4] = precision;
  if (height !== undefined) bytes.writeUInt16BE(height, at + 5);
  if (width !== undefined) bytes.writeUInt16BE(width, at + 7);
  if (components !== undefined) bytes[at + 9] = components;
  return bytes;
}

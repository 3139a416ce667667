/** From the bytes of an image file to the numbers that a model is fed with. */
import { cropImage } from './cropImage.ts';
import { decodeImage } from './decodeImage.ts';
import type { Pixels } from './pixels.ts';
import type { Preprocessing } from './preprocessing.ts';
import { resizeImage } from './resizeImage.ts';

/** One sample, without an axis for the batch. */
export interface ImageTensor<Data> {
  dims: readonly [number, number, number];
  /** Row-major. */
  data: Data;
}

/**
 * Decodes, converts, resizes, crops and computes `(x / divideBy - mean) / std`, each step as Pillow, torchvision and
 * NumPy do it on float32. For `channels: gray` the colours are converted first, as `convert('L')` before a transform.
 *
 * `numpy.asarray(image) / 255` is something else: it divides in float64 and rounds once, in the end.
 *
 * @param bytes A PNG or JPEG file, from whoever.
 * @throws Refusal `evaluation/image`, without a place.
 */
export async function preprocessImage(
  bytes: Uint8Array,
  preprocessing: Preprocessing,
): Promise<ImageTensor<Float32Array>> {
  const pixels = await shapeImage(bytes, preprocessing);
  const data = new Float32Array(pixels.data.length);
  return arrange(pixels, preprocessing, tabulate(preprocessing), data);
}

/** The same for a model whose input is uint8: pixels as they are, without arithmetic. */
export async function preprocessToBytes(
  bytes: Uint8Array,
  preprocessing: Omit<Preprocessing, 'divideBy' | 'mean' | 'std'>,
): Promise<ImageTensor<Uint8Array>> {
  const pixels = await shapeImage(bytes, preprocessing);
  const same = Uint8Array.from({ length: 256 }, (_, value) => value);
  return arrange(pixels, preprocessing, [same, same, same], new Uint8Array(pixels.data.length));
}

async function shapeImage(bytes: Uint8Array, { channels, resize, crop }: Preprocessing): Promise<Pixels> {
  const decoded = await decodeImage(bytes, channels === 'gray' ? 'gray' : 'rgb');
  const resized = resize === undefined ? decoded : resizeImage(decoded, resize);
  return crop === undefined ? resized : cropImage(resized, crop);
}

/** For each channel, what each of the 256 values becomes. Rounds to float32 after every step. */
function tabulate({ channels, divideBy = 1, mean, std }: Preprocessing): Float32Array[] {
  const count = channels === 'gray' ? 1 : 3;
  for (const numbers of [mean, std]) {
    if (numbers !== undefined && numbers.length !== count) throw new Error(`mean and std need ${count} numbers`);
  }
  return Array.from({ length: count }, (_, channel) => {
    const centre = Math.fround(mean?.[channel] ?? 0);
    const spread = Math.fround(std?.[channel] ?? 1);
    return Float32Array.from({ length: 256 }, (_, value) => {
      const share = Math.fround(value / Math.fround(divideBy));
      return Math.fround(share - centre) / spread;
    });
  });
}

type Numbers = Float32Array | Uint8Array;

function arrange<Data extends Numbers>(
  { width, height, channels, data }: Pixels,
  preprocessing: Preprocessing,
  tables: readonly Numbers[],
  arranged: Data,
): ImageTensor<Data> {
  const isPlanar = preprocessing.layout === 'nchw';
  const size = width * height;
  for (let channel = 0; channel < channels; channel++) {
    const source = preprocessing.channels === 'bgr' ? channels - 1 - channel : channel;
    const table = tables[channel]!;
    const first = isPlanar ? channel * size : channel;
    const step = isPlanar ? 1 : channels;
    for (let pixel = 0; pixel < size; pixel++) {
      arranged[first + pixel * step] = table[data[pixel * channels + source]!]!;
    }
  }
  return { dims: isPlanar ? [channels, height, width] : [height, width, channels], data: arranged };
}

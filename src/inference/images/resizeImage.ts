/** Resizing as Pillow does it. Source: `Resample.c` and `Geometry.c` of Pillow 13. */
import type { Pixels } from './pixels.ts';
import type { Resizing } from './preprocessing.ts';
import { checkSize } from './refusals.ts';
import { type ResamplingFilter, resamplingFilters } from './resamplingFilters.ts';

interface Size {
  width: number;
  height: number;
}

/**
 * Resizes as `Image.resize` of Pillow 13, to the bit: where an image gets smaller the filter gets wider (antialiasing);
 * one pass along the rows and one along the columns, each in fixed point and rounded to 8 bits.
 *
 * Pillow 12 and older always begin with the rows, so they round differently where `isColumnsFirst`.
 *
 * `shorter` computes the other side as torchvision does: `int(shorter * long / short)`.
 *
 * @throws Refusal Where the result would be too large. Between the passes an image is no larger than before or after.
 */
export function resizeImage(pixels: Pixels, resizing: Resizing): Pixels {
  const { width, height } = targetSize(pixels, resizing);
  const { interpolation } = resizing;
  checkSize(width, height, 'would be resized to');
  if (interpolation === 'nearest') return pickNearest(pixels, { width, height });
  const filter = resamplingFilters[interpolation];
  if (isColumnsFirst(pixels, { width, height })) {
    return resampleRows(resampleColumns(pixels, height, filter), width, filter);
  }
  return resampleColumns(resampleRows(pixels, width, filter), height, filter);
}

/** Where the height loses more than twice as many pixels as the width. */
function isColumnsFirst(from: Size, to: Size): boolean {
  return from.height > to.height && from.height - to.height > (from.width - to.width) * 2;
}

function targetSize({ width, height }: Pixels, resizing: Resizing): Size {
  if ('width' in resizing) return { width: resizing.width, height: resizing.height };
  const { shorter } = resizing;
  const longer = Math.trunc((shorter * Math.max(width, height)) / Math.min(width, height));
  return width <= height ? { width: shorter, height: longer } : { width: longer, height: shorter };
}

function pickNearest({ width, height, channels, data }: Pixels, to: Size): Pixels {
  const columns = nearestPositions(width, to.width);
  const rows = nearestPositions(height, to.height);
  const picked = new Uint8Array(to.width * to.height * channels);
  let at = 0;
  for (const row of rows) {
    for (const column of columns) {
      const from = (row * width + column) * channels;
      for (let channel = 0; channel < channels; channel++) picked[at++] = data[from + channel]!;
    }
  }
  return { ...to, channels, data: picked };
}

/** Adds the step again and again instead of multiplying it, because its rounding decides between neighbours. */
function nearestPositions(from: number, to: number): Int32Array {
  const step = from / to;
  const positions = new Int32Array(to);
  let position = step * 0.5;
  for (let index = 0; index < to; index++, position += step) positions[index] = Math.trunc(position);
  return positions;
}

/** For each pixel of the result: the first pixel that it is made of, their number, their weights. */
interface Windows {
  starts: Int32Array;
  counts: Int32Array;
  /** `stride` for each window, in fixed point. */
  weights: Int32Array;
  stride: number;
}

/** Bits behind the point of a weight: 8 bits of the result and two more for overshooting fit beside them. */
const precision = 22;
const half = 1 << (precision - 1);

function planWindows(from: number, to: number, { support, weight }: ResamplingFilter): Windows {
  const scale = from / to;
  const stretch = Math.max(scale, 1);
  const reach = support * stretch;
  // Multiplied with, as Pillow does: a division would round differently.
  const inverse = 1 / stretch;
  const stride = Math.ceil(reach) * 2 + 1;
  const windows = {
    starts: new Int32Array(to),
    counts: new Int32Array(to),
    weights: new Int32Array(to * stride),
    stride,
  };
  for (let index = 0; index < to; index++) {
    const centre = (index + 0.5) * scale;
    const start = Math.max(0, Math.trunc(centre - reach + 0.5));
    const count = Math.min(from, Math.trunc(centre + reach + 0.5)) - start;
    const shares = Array.from({ length: count }, (_, x) => weight((x + start - centre + 0.5) * inverse));
    windows.starts[index] = start;
    windows.counts[index] = count;
    windows.weights.set(toFixedPoint(shares), index * stride);
  }
  return windows;
}

/** Divides by the sum and rounds half away from zero. */
function toFixedPoint(shares: readonly number[]): number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => {
    const fixed = (sum === 0 ? share : share / sum) * 2 ** precision;
    return Math.trunc(fixed < 0 ? fixed - 0.5 : fixed + 0.5);
  });
}

function resampleRows(pixels: Pixels, to: number, filter: ResamplingFilter): Pixels {
  const { width, height, channels, data } = pixels;
  if (to === width) return pixels;
  const windows = planWindows(width, to, filter);
  const resized = new Uint8ClampedArray(to * height * channels);
  let at = 0;
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < to; column++) {
      const first = (row * width + windows.starts[column]!) * channels;
      for (let channel = 0; channel < channels; channel++) {
        resized[at++] = weigh(data, first + channel, channels, windows, column);
      }
    }
  }
  return { width: to, height, channels, data: asBytes(resized) };
}

function resampleColumns(pixels: Pixels, to: number, filter: ResamplingFilter): Pixels {
  const { width, height, channels, data } = pixels;
  if (to === height) return pixels;
  const windows = planWindows(height, to, filter);
  const rowLength = width * channels;
  const resized = new Uint8ClampedArray(to * rowLength);
  let at = 0;
  for (let row = 0; row < to; row++) {
    const first = windows.starts[row]! * rowLength;
    for (let within = 0; within < rowLength; within++) {
      resized[at++] = weigh(data, first + within, rowLength, windows, row);
    }
  }
  return { width, height: to, channels, data: asBytes(resized) };
}

/** The weighted sum of one window, rounded; outside 0 to 255 where the filter overshoots. */
function weigh(data: Uint8Array, first: number, step: number, windows: Windows, index: number): number {
  const { weights } = windows;
  const begin = index * windows.stride;
  const end = begin + windows.counts[index]!;
  let sum = half;
  for (let at = begin, from = first; at < end; at++, from += step) sum += data[from]! * weights[at]!;
  return sum >> precision;
}

function asBytes({ buffer }: Uint8ClampedArray): Uint8Array {
  return new Uint8Array(buffer);
}

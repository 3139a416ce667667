/** A hash that images share where they look alike: pHash. */
import { type Pixels, toGray } from './pixels.ts';
import { resizeImage } from './resizeImage.ts';

/** The side that an image is reduced to, in pixels, and how many frequencies of either direction count. */
const side = 32;
const frequencies = 8;

/**
 * Coefficients that differ by less are equal: far above the rounding of sums of 1024 bytes by cosines, far below what
 * one pixel changes. Without it a flat or symmetric image would have a hash of rounding errors.
 */
const tolerance = 1e-6;

/** 64 bits: the upper and lower 32, each within [0, 2^32). */
export interface PerceptualHash {
  high: number;
  low: number;
}

/**
 * The perceptual hash of an image, bit for bit that of `imagehash.phash(image)` with its default sizes.
 *
 * Luma, reduced to 32 × 32 pixels by Lanczos' filter, discrete cosine transform (type II) along both axes; a bit for each
 * of the 8 × 8 lowest frequencies, by rows, is set where its coefficient is above their median. So an image with
 * structure has 32 bits set, a flat or symmetric one fewer: all that are of one grey have `8000000000000000`, and black
 * has `0000000000000000`.
 *
 * @see https://github.com/JohannesBuchner/imagehash
 * @see Zauner (2010): Implementation and benchmarking of perceptual image hash functions. Thesis, Hagenberg.
 */
export function perceptualHash(image: Pixels): PerceptualHash {
  const { data } = resizeImage(toGray(image), { width: side, height: side, interpolation: 'lanczos' });
  const coefficients = lowFrequencies(data);
  const median = medianOf(coefficients);
  const hash = { high: 0, low: 0 };
  for (const [index, coefficient] of coefficients.entries()) {
    if (!(coefficient - median > tolerance)) continue;
    if (index < 32) hash.high |= 1 << (31 - index);
    else hash.low |= 1 << (63 - index);
  }
  return { high: hash.high >>> 0, low: hash.low >>> 0 };
}

/** `cosines[frequency * side + position]` of the transform: 2 cos(π f (2 p + 1) / 64). */
const cosines = Float64Array.from({ length: frequencies * side }, (_, index) => {
  const position = index % side;
  const frequency = (index - position) / side;
  return 2 * Math.cos((Math.PI * frequency * (2 * position + 1)) / (2 * side));
});

/** The transform of a square of `side` × `side` bytes, its lowest frequencies by rows. */
function lowFrequencies(pixels: Uint8Array): Float64Array {
  // Frequencies of the columns first: `frequencies` rows of `side` numbers.
  const columns = new Float64Array(frequencies * side);
  for (let frequency = 0; frequency < frequencies; frequency += 1) {
    for (let x = 0; x < side; x += 1) {
      let sum = 0;
      for (let y = 0; y < side; y += 1) sum += pixels[y * side + x]! * cosines[frequency * side + y]!;
      columns[frequency * side + x] = sum;
    }
  }
  const coefficients = new Float64Array(frequencies * frequencies);
  for (let index = 0; index < coefficients.length; index += 1) {
    const ofRow = index % frequencies;
    const row = (index - ofRow) / frequencies;
    let sum = 0;
    for (let x = 0; x < side; x += 1) sum += columns[row * side + x]! * cosines[ofRow * side + x]!;
    coefficients[index] = sum;
  }
  return coefficients;
}

/** Of an even number of values: the middle between the two in the middle. */
function medianOf(values: Float64Array): number {
  const sorted = values.toSorted();
  const upper = sorted.length / 2;
  return (sorted[upper - 1]! + sorted[upper]!) / 2;
}

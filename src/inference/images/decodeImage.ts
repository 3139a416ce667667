/** From the bytes of a PNG or JPEG file to pixels. */
import { Refusal } from '../../result/refusal.ts';
import { recogniseFile } from './fileKinds.ts';
import { decodeJpeg } from './jpeg.ts';
import { type Pixels, toGray, toRgb } from './pixels.ts';
import { decodePng } from './png.ts';

/**
 * Decodes a PNG or JPEG as Pillow's `Image.open(…).convert('RGB')` or `convert('L')` does, to the bit.
 *
 * Alpha and colour profiles are dropped and the orientation in EXIF is not applied, as in Pillow. Stricter than Pillow:
 * a file that breaks its format is refused, and so are 16 bits per sample, CMYK and animations.
 *
 * @param bytes The whole file, from whoever. What is larger than 100 megapixels is not decoded.
 * @throws Refusal `evaluation/image`, with exit 4 for an image that is too large.
 */
export async function decodeImage(bytes: Uint8Array, channels: 'rgb' | 'gray'): Promise<Pixels> {
  const pixels = await decode(bytes);
  return channels === 'rgb' ? toRgb(pixels) : toGray(pixels);
}

async function decode(bytes: Uint8Array): Promise<Pixels> {
  const kind = recogniseFile(bytes);
  if (kind === 'PNG') return decodePng(bytes);
  if (kind === 'JPEG') return decodeJpeg(bytes);
  const found = kind === undefined ? 'its first bytes are of no known format' : `it looks like ${kind}`;
  throw new Refusal('evaluation/image', {
    problem: `is no PNG or JPEG image: ${found}`,
    cure: 'Name a PNG or JPEG file, or convert it without loss to PNG.',
  });
}

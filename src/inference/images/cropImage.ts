import { Refusal } from '../../result/refusal.ts';
import type { Pixels } from './pixels.ts';

/**
 * Cuts a rectangle out of the centre, as torchvision's `center_crop` does where the image is large enough: of an odd
 * remainder the half is rounded to the even number.
 *
 * @throws Refusal Where the image is smaller: torchvision would pad it with black.
 */
export function cropImage(pixels: Pixels, crop: { width: number; height: number }): Pixels {
  const { width, height, channels } = pixels;
  if (crop.width > width || crop.height > height) throw refuseSmall(pixels, crop);
  const left = roundHalfToEven((width - crop.width) / 2);
  const top = roundHalfToEven((height - crop.height) / 2);
  const data = new Uint8Array(crop.width * crop.height * channels);
  for (let row = 0; row < crop.height; row++) {
    const first = ((top + row) * width + left) * channels;
    data.set(pixels.data.subarray(first, first + crop.width * channels), row * crop.width * channels);
  }
  return { width: crop.width, height: crop.height, channels, data };
}

/** @param value a multiple of one half */
function roundHalfToEven(value: number): number {
  const below = Math.floor(value);
  return value === below ? below : below + (below % 2);
}

function refuseSmall({ width, height }: Pixels, crop: { width: number; height: number }): Refusal {
  return new Refusal('evaluation/image', {
    problem: `has ${width} × ${height} pixels where ${crop.width} × ${crop.height} are to be cut out`,
    cure: 'Resize before the crop, or use larger images.',
  });
}

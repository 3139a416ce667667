/** An image in memory: 8 bits a sample, rows from the top, the channels of a pixel side by side. */
export interface Pixels {
  width: number;
  height: number;
  /** Red, green, blue; or gray. */
  channels: 1 | 3;
  data: Uint8Array;
}

/** Red, green, blue as Pillow's `convert('RGB')` makes them: gray three times. */
export function toRgb(pixels: Pixels): Pixels {
  if (pixels.channels === 3) return pixels;
  const { width, height, data: gray } = pixels;
  const data = new Uint8Array(gray.length * 3);
  for (let pixel = 0; pixel < gray.length; pixel++) data.fill(gray[pixel]!, pixel * 3, pixel * 3 + 3);
  return { width, height, channels: 3, data };
}

/** Luma as Pillow's `convert('L')` makes it: the weights of ITU-R 601-2 in 16-bit fixed point. */
export function toGray(pixels: Pixels): Pixels {
  if (pixels.channels === 1) return pixels;
  const { width, height, data: rgb } = pixels;
  const data = new Uint8Array(width * height);
  for (let pixel = 0, at = 0; pixel < data.length; pixel++, at += 3) {
    data[pixel] = (rgb[at]! * 19595 + rgb[at + 1]! * 38470 + rgb[at + 2]! * 7471 + 0x8000) >> 16;
  }
  return { width, height, channels: 1, data };
}

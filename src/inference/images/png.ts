/** PNG to pixels. */
import type { Pixels } from './pixels.ts';
import { gray, grayWithAlpha, palette, readPngFile } from './pngFile.ts';
import { readSamples, samplesPerPixel } from './pngSamples.ts';
import { refuseDamaged } from './refusals.ts';

/**
 * Decodes a PNG of 1 to 8 bits per sample, interlaced or not, to gray or RGB. Alpha and `tRNS` are dropped.
 *
 * A reader of its own, because it has to take no more memory than the header allows: the packages for PNG
 * decompress before they know the size. The work itself is zlib's.
 *
 * @throws Refusal
 */
export function decodePng(bytes: Uint8Array): Pixels {
  const file = readPngFile(bytes);
  const { width, height, colour, depth } = file;
  const samples = readSamples(file);
  if (colour === palette) return { width, height, channels: 3, data: lookUp(samples, file.palette) };
  const channels = colour === gray || colour === grayWithAlpha ? 1 : 3;
  const colours = dropAlpha(samples, samplesPerPixel(colour), channels);
  return { width, height, channels, data: depth === 8 ? colours : scale(colours, depth) };
}

function lookUp(indices: Uint8Array, colours: Uint8Array): Uint8Array {
  const data = new Uint8Array(indices.length * 3);
  for (let pixel = 0; pixel < indices.length; pixel++) {
    const entry = indices[pixel]! * 3;
    if (entry >= colours.length) throw refuseDamaged('a pixel has a colour that its palette lacks');
    data[pixel * 3] = colours[entry]!;
    data[pixel * 3 + 1] = colours[entry + 1]!;
    data[pixel * 3 + 2] = colours[entry + 2]!;
  }
  return data;
}

function dropAlpha(samples: Uint8Array, stored: number, kept: 1 | 3): Uint8Array {
  if (stored === kept) return samples;
  const data = new Uint8Array((samples.length / stored) * kept);
  for (let from = 0, to = 0; to < data.length; from += stored, to += kept) {
    for (let channel = 0; channel < kept; channel++) data[to + channel] = samples[from + channel]!;
  }
  return data;
}

/** The largest value of 1, 2 or 4 bits becomes 255. */
function scale(samples: Uint8Array, depth: number): Uint8Array {
  const factor = 255 / (2 ** depth - 1);
  return samples.map((sample) => sample * factor);
}

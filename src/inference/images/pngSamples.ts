/** From the compressed part of a PNG to its samples: decompression, filters, interlacing, packed bits. */
import { inflateSync } from 'node:zlib';
import { grayWithAlpha, type PngFile, type PngHeader, rgb, rgbWithAlpha } from './pngFile.ts';
import { refuseDamaged } from './refusals.ts';

/** A grid of pixels that is stored as an image of its own. */
interface Pass {
  left: number;
  top: number;
  stepX: number;
  stepY: number;
}

const whole: readonly Pass[] = [{ left: 0, top: 0, stepX: 1, stepY: 1 }];

/** Adam7. */
const interlaced: readonly Pass[] = [
  { left: 0, top: 0, stepX: 8, stepY: 8 },
  { left: 4, top: 0, stepX: 8, stepY: 8 },
  { left: 0, top: 4, stepX: 4, stepY: 8 },
  { left: 2, top: 0, stepX: 4, stepY: 4 },
  { left: 0, top: 2, stepX: 2, stepY: 4 },
  { left: 1, top: 0, stepX: 2, stepY: 2 },
  { left: 0, top: 1, stepX: 1, stepY: 2 },
];

export function samplesPerPixel(colour: number): number {
  return { [grayWithAlpha]: 2, [rgb]: 3, [rgbWithAlpha]: 4 }[colour] ?? 1;
}

/**
 * One byte for each sample, as stored: neither scaled to 8 bits nor looked up in the palette.
 *
 * Decompresses exactly as many bytes as the header asks for, so a small file cannot become a large one here.
 */
export function readSamples(file: PngFile): Uint8Array {
  const perPixel = samplesPerPixel(file.colour);
  const passes = (file.isInterlaced ? interlaced : whole).map((pass) => measure(pass, file));
  const stored = passes.reduce(
    (sum, { columns, rows, rowBytes }) => sum + (columns === 0 ? 0 : rows * (rowBytes + 1)),
    0,
  );
  const bytes = inflate(file.compressed, stored);
  const samples = new Uint8Array(file.width * file.height * perPixel);
  let position = 0;
  for (const pass of passes) {
    if (pass.columns > 0) position = readPass(file, pass, bytes, position, samples);
  }
  return samples;
}

interface MeasuredPass extends Pass {
  columns: number;
  rows: number;
  rowBytes: number;
}

function measure(pass: Pass, { width, height, depth, colour }: PngHeader): MeasuredPass {
  const columns = Math.max(0, Math.ceil((width - pass.left) / pass.stepX));
  const rows = Math.max(0, Math.ceil((height - pass.top) / pass.stepY));
  return { ...pass, columns, rows, rowBytes: Math.ceil((columns * samplesPerPixel(colour) * depth) / 8) };
}

function inflate(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = tryInflate(Buffer.concat(parts), length);
  if (bytes.length !== length) throw refuseDamaged('its compressed data ends too early');
  return bytes;
}

function tryInflate(compressed: Uint8Array, length: number): Uint8Array {
  try {
    return inflateSync(compressed, { maxOutputLength: length, chunkSize: Math.min(Math.max(length, 1024), 1 << 20) });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE') throw refuseDamaged('it holds more data than its size has room for');
    if (code?.startsWith('Z_')) throw refuseDamaged('its compressed data is broken or cut off');
    throw error;
  }
}

/** @returns where the next pass begins in `bytes` */
function readPass(file: PngFile, pass: MeasuredPass, bytes: Uint8Array, start: number, samples: Uint8Array): number {
  const perPixel = samplesPerPixel(file.colour);
  const distance = Math.max(1, (perPixel * file.depth) / 8);
  let above: Uint8Array = new Uint8Array(pass.rowBytes);
  let position = start;
  for (let row = 0; row < pass.rows; row++) {
    const line = bytes.subarray(position + 1, position + 1 + pass.rowBytes);
    unfilter(bytes[position]!, line, above, distance);
    const first = ((pass.top + row * pass.stepY) * file.width + pass.left) * perPixel;
    unpack(line, file.depth, pass.columns * perPixel, perPixel, samples, first, pass.stepX * perPixel);
    above = line;
    position += 1 + pass.rowBytes;
  }
  return position;
}

/** @param distance bytes from a byte to the one of the pixel on its left */
function unfilter(filter: number, line: Uint8Array, above: Uint8Array, distance: number): void {
  if (filter === 0) return;
  if (filter === 1) addLeft(line, distance);
  else if (filter === 2) addAbove(line, above);
  else if (filter === 3) addMean(line, above, distance);
  else if (filter === 4) addPaeth(line, above, distance);
  else throw refuseDamaged('a row names a filter that does not exist');
}

function addLeft(line: Uint8Array, distance: number): void {
  for (let at = distance; at < line.length; at++) line[at] = line[at]! + line[at - distance]!;
}

function addAbove(line: Uint8Array, above: Uint8Array): void {
  for (let at = 0; at < line.length; at++) line[at] = line[at]! + above[at]!;
}

function addMean(line: Uint8Array, above: Uint8Array, distance: number): void {
  for (let at = 0; at < line.length; at++) {
    const left = at < distance ? 0 : line[at - distance]!;
    line[at] = line[at]! + ((left + above[at]!) >> 1);
  }
}

function addPaeth(line: Uint8Array, above: Uint8Array, distance: number): void {
  for (let at = 0; at < line.length; at++) {
    const left = at < distance ? 0 : line[at - distance]!;
    const aboveLeft = at < distance ? 0 : above[at - distance]!;
    line[at] = line[at]! + predictPaeth(left, above[at]!, aboveLeft);
  }
}

function predictPaeth(left: number, above: number, aboveLeft: number): number {
  const toLeft = Math.abs(above - aboveLeft);
  const toAbove = Math.abs(left - aboveLeft);
  const toAboveLeft = Math.abs(left + above - 2 * aboveLeft);
  if (toLeft <= toAbove && toLeft <= toAboveLeft) return left;
  return toAbove <= toAboveLeft ? above : aboveLeft;
}

/**
 * Writes the samples of one row to their places.
 *
 * @param count samples in the row
 * @param together samples of a pixel, which stay side by side
 * @param step from the first sample of a pixel to that of the next one
 */
function unpack(
  line: Uint8Array,
  depth: number,
  count: number,
  together: number,
  samples: Uint8Array,
  first: number,
  step: number,
): void {
  if (depth === 8 && step === together) {
    samples.set(line, first);
    return;
  }
  const perByte = 8 / depth;
  const mask = 2 ** depth - 1;
  for (let index = 0; index < count; index++) {
    const within = index % together;
    const shift = 8 - depth * ((index % perByte) + 1);
    samples[first + ((index - within) / together) * step + within] =
      (line[Math.floor(index / perByte)]! >> shift) & mask;
  }
}

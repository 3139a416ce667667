/** The chunks of a PNG file, checked; nothing is decompressed here. Source: ISO/IEC 15948, W3C PNG. */
import { crc32 } from './crc32.ts';
import { checkSize, refuseDamaged, refuseKind } from './refusals.ts';

export const gray = 0;
export const rgb = 2;
export const palette = 3;
export const grayWithAlpha = 4;
export const rgbWithAlpha = 6;

/** Bits per sample that each colour type may have. */
const depths: Readonly<Record<number, readonly number[]>> = {
  [gray]: [1, 2, 4, 8, 16],
  [rgb]: [8, 16],
  [palette]: [1, 2, 4, 8],
  [grayWithAlpha]: [8, 16],
  [rgbWithAlpha]: [8, 16],
};

export interface PngHeader {
  width: number;
  height: number;
  /** Bits per sample: 1, 2, 4 or 8. */
  depth: number;
  colour: number;
  isInterlaced: boolean;
}

export interface PngFile extends PngHeader {
  /** Red, green, blue of each entry; empty where there is none. */
  palette: Uint8Array;
  /** The parts of one zlib stream. */
  compressed: readonly Uint8Array[];
}

interface Chunk {
  type: string;
  data: Uint8Array;
}

/**
 * @param bytes A file that begins with the signature of PNG; what follows the end of the image is ignored.
 * @throws Refusal Of a size that is too large, before anything behind the header is looked at.
 */
export function readPngFile(bytes: Uint8Array): PngFile {
  const chunks = readChunks(bytes);
  const first = chunks.next();
  if (first.done || first.value.type !== 'IHDR') throw refuseDamaged('it does not begin with its header');
  const header = readHeader(first.value.data);
  const rest = [...chunks];
  if (rest.some(({ type }) => type === 'acTL')) throw refuseKind('is an animated PNG');
  refuseDisorder(rest.map(({ type }) => type));
  const compressed = rest.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  return { ...header, palette: readPalette(header, rest), compressed };
}

/** Every chunk up to `IEND`. */
function* readChunks(bytes: Uint8Array): Generator<Chunk, void> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let position = 8;
  for (let type = ''; type !== 'IEND'; ) {
    if (position + 12 > bytes.length) throw refuseDamaged('it is cut off between two chunks');
    const length = view.getUint32(position);
    const end = position + 12 + length;
    if (end > bytes.length) throw refuseDamaged('it is cut off within a chunk');
    const named = bytes.subarray(position + 4, end - 4);
    type = String.fromCharCode(...named.subarray(0, 4));
    if (!/^[A-Za-z]{4}$/.test(type)) throw refuseDamaged('a chunk has no name');
    if (crc32(named) !== view.getUint32(end - 4)) throw refuseDamaged(`the checksum of its chunk ${type} is wrong`);
    yield { type, data: named.subarray(4) };
    position = end;
  }
}

function readHeader(data: Uint8Array): PngHeader {
  if (data.length !== 13) throw refuseDamaged('its header has a wrong length');
  const view = new DataView(data.buffer, data.byteOffset, data.length);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const [depth, colour] = [data[8]!, data[9]!];
  const [compression, filter, interlacing] = [data[10]!, data[11]!, data[12]!];
  if (width === 0 || height === 0) throw refuseDamaged('its header gives it no pixels');
  checkSize(width, height);
  const isKnown = depths[colour]?.includes(depth) === true && compression === 0 && filter === 0 && interlacing <= 1;
  if (!isKnown) throw refuseDamaged('its header names a colour type or a method that does not exist');
  if (depth === 16) throw refuseKind('has 16 bits per sample');
  return { width, height, depth, colour, isInterlaced: interlacing === 1 };
}

const known = ['PLTE', 'IDAT', 'IEND'];

/** @param types of the chunks behind the header */
function refuseDisorder(types: readonly string[]): void {
  const critical = types.filter((type) => type.charCodeAt(0) < 0x61);
  const unknown = critical.find((type) => !known.includes(type));
  if (unknown !== undefined) throw refuseDamaged(`it has a chunk ${unknown} where none may be`);
  if (critical.filter((type) => type === 'PLTE').length > 1) throw refuseDamaged('it has two palettes');
  const first = types.indexOf('IDAT');
  if (first < 0) throw refuseDamaged('it has no image data');
  const data = types.slice(first, types.lastIndexOf('IDAT'));
  if (data.some((type) => type !== 'IDAT')) throw refuseDamaged('its image data is not in one piece');
  if (types.indexOf('PLTE') > first) throw refuseDamaged('its palette follows the image data');
}

function readPalette({ colour, depth }: PngHeader, chunks: readonly Chunk[]): Uint8Array {
  const data = chunks.find(({ type }) => type === 'PLTE')?.data ?? new Uint8Array(0);
  if (colour !== palette) return new Uint8Array(0);
  const isWhole = data.length > 0 && data.length % 3 === 0 && data.length / 3 <= 2 ** depth;
  if (!isWhole) throw refuseDamaged('its palette is missing or has a wrong length');
  return data;
}

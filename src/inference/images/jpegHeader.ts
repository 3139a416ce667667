/** What a JPEG says of itself before its data. Source: ITU-T T.81, annex B. */
import { checkSize, refuseDamaged, refuseKind } from './refusals.ts';

export interface JpegHeader {
  width: number;
  height: number;
  channels: 1 | 3;
}

const baseline = 0xc0;
const extended = 0xc1;
const progressive = 0xc2;
/** Markers between `baseline` and 0xcf that begin no frame: tables and an extension. */
const noFrame = [0xc4, 0xc8, 0xcc];

/**
 * @param bytes A file that begins with JPEG's start of image.
 * @throws Refusal
 */
export function readJpegHeader(bytes: Uint8Array): JpegHeader {
  const { marker, segment } = findFrame(bytes);
  if (segment.length < 6) throw refuseDamaged('its header is too short');
  const view = new DataView(segment.buffer, segment.byteOffset, segment.length);
  const precision = view.getUint8(0);
  const [height, width] = [view.getUint16(1), view.getUint16(3)];
  const components = view.getUint8(5);
  checkSize(width, height);
  if (precision !== 8) throw refuseKind(`has ${precision} bits per sample`);
  if (![baseline, extended, progressive].includes(marker)) {
    throw refuseKind('is a lossless, hierarchical or arithmetically coded JPEG');
  }
  if (components === 4) throw refuseKind('is a CMYK image');
  if (components !== 1 && components !== 3) throw refuseKind(`has ${components} colour components`);
  if (width === 0 || height === 0) throw refuseDamaged('its header gives it no pixels');
  return { width, height, channels: components };
}

/** The segment that describes the image: the first frame header. */
function findFrame(bytes: Uint8Array): { marker: number; segment: Uint8Array } {
  let position = 2;
  for (;;) {
    if (bytes[position] !== 0xff) throw refuseDamaged('it is cut off or broken before its header');
    while (bytes[position] === 0xff) position++;
    const marker = bytes[position] ?? 0;
    const length = (bytes[position + 1] ?? 0) * 256 + (bytes[position + 2] ?? 0);
    const end = position + 1 + length;
    // Below are reserved markers; 0xd0 to 0xda have no length or begin the data, which needs a header before it.
    if (marker < baseline || (marker >= 0xd0 && marker <= 0xda))
      throw refuseDamaged('a marker stands where its header should');
    if (length < 2 || end > bytes.length) throw refuseDamaged('it is cut off or broken before its header');
    if (marker <= 0xcf && !noFrame.includes(marker)) return { marker, segment: bytes.subarray(position + 3, end) };
    position = end;
  }
}

/** JPEG to pixels, by libjpeg-turbo, the library that Pillow decodes with. */
import load, { type LibjpegTurbo } from '@cornerstonejs/codec-libjpeg-turbo-8bit/decodewasmjs';
import { type JpegHeader, readJpegHeader } from './jpegHeader.ts';
import type { Pixels } from './pixels.ts';
import { refuseDamaged } from './refusals.ts';

/** The file of the package that `setJpegDecoder` needs, from `node_modules`. */
export const jpegDecoderModule = '@cornerstonejs/codec-libjpeg-turbo-8bit/dist/libjpegturbowasm_decode.wasm';

let module: Uint8Array | undefined;
/** The library as it was loaded, or as it is after images that it decoded without an error. */
let ready: LibjpegTurbo | undefined;

/**
 * Hands over libjpeg-turbo's WebAssembly module. Once, before the first JPEG.
 *
 * The caller reads the bytes, from `node_modules` where the sources run as they are and from beside the bundle
 * where it is bundled: a bundler would have to find the file by itself, and copy it without a change.
 *
 * @param wasm The file `jpegDecoderModule`, byte for byte.
 */
export function setJpegDecoder(wasm: Uint8Array): void {
  module = wasm;
  ready = undefined;
}

/**
 * Decodes a baseline or progressive JPEG to gray or RGB: accurate DCT (`ISLOW`), smooth chroma, as Pillow does.
 *
 * Where libjpeg-turbo only warns, as it does of a file that is cut off, the image is refused: it would be partly gray.
 *
 * @throws Refusal
 */
export async function decodeJpeg(bytes: Uint8Array): Promise<Pixels> {
  const header = readJpegHeader(bytes);
  const library = ready ?? (await loadLibrary());
  // Whatever goes wrong from here on, the memory of this library is not used again.
  ready = undefined;
  const freshBytes = library.HEAP8.length;
  const data = decodeWith(library, bytes, header);
  // Memory of WebAssembly never shrinks: after a large image it is given back as a whole.
  if (library.HEAP8.length === freshBytes) ready = library;
  return { ...header, data };
}

function decodeWith({ JPEGDecoder }: LibjpegTurbo, bytes: Uint8Array, header: JpegHeader): Uint8Array {
  try {
    const decoder = new JPEGDecoder();
    decoder.getEncodedBuffer(bytes.length).set(bytes);
    decoder.readHeader();
    const { width, height, componentCount } = decoder.getFrameInfo();
    const isSame = width === header.width && height === header.height && componentCount === header.channels;
    if (!isSame) throw refuseDamaged('its headers contradict each other');
    decoder.decode();
    const { buffer, byteOffset, length } = decoder.getDecodedBuffer();
    decoder.delete();
    return new Uint8Array(buffer, byteOffset, length);
  } catch (error) {
    // A number is the address of a C++ exception; a RuntimeError is WebAssembly's own.
    const isOfLibrary = typeof error === 'number' || (error as Error).name === 'RuntimeError';
    throw isOfLibrary ? refuseDamaged('its data is broken or cut off') : error;
  }
}

async function loadLibrary(): Promise<LibjpegTurbo> {
  const wasmBinary = module;
  if (wasmBinary === undefined) throw new Error('setJpegDecoder comes before the first JPEG');
  return withFolderName(() => load({ wasmBinary, print: () => {}, printErr: () => {} }));
}

/**
 * The package asks for `__dirname` as soon as it is called, to look for a file that it is then given. In a bundle of
 * ES modules there is no such name, so it gets one for as long as the call lasts.
 */
function withFolderName<T>(call: () => T): T {
  const scope = globalThis as { __dirname?: string };
  const before = scope.__dirname;
  scope.__dirname = '';
  try {
    return call();
  } finally {
    if (before === undefined) delete scope.__dirname;
    else scope.__dirname = before;
  }
}

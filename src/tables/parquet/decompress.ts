import * as zlib from 'node:zlib';
import { codecs } from './parquetFormat.ts';
import { unsnappy } from './snappy.ts';
import { unzstdInJavaScript } from './unzstd.ts';

/** Makes bytes of a given length, at least 1, out of compressed ones; throws for what is damaged or longer. */
export type Decompressor = (bytes: Uint8Array, size: number) => Uint8Array;

type ZlibFunction = (bytes: Uint8Array, options: { maxOutputLength: number; chunkSize: number }) => Uint8Array;

/** zlib writes pieces of this size one after the other; one that is just full is followed by another. */
function optionsFor(size: number): { maxOutputLength: number; chunkSize: number } {
  return { maxOutputLength: size, chunkSize: Math.max(1024, size + 1) };
}

/** Node has Zstandard since 22.15 and 23.8. */
const unzstd = zlib.zstdDecompressSync as ZlibFunction | undefined;

const decompressors = new Map<number, Decompressor>([
  [codecs.uncompressed, (bytes) => Buffer.from(bytes)],
  [codecs.snappy, unsnappy],
  [codecs.gzip, (bytes, size) => (zlib.gunzipSync as ZlibFunction)(bytes, optionsFor(size))],
  [codecs.zstd, unzstd === undefined ? unzstdInJavaScript : (bytes, size) => unzstd(bytes, optionsFor(size))],
]);

/** What decompresses the pages of a codec; undefined for a codec that is not read. */
export function decompressorOf(codec: number): Decompressor | undefined {
  return decompressors.get(codec);
}

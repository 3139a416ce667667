import * as zlib from 'node:zlib';
import { decompress as decompressByFzstd } from 'fzstd';
import { broken, unsupported } from './problem.ts';
import { decompressSnappy } from './snappy.ts';

/** Codecs by the number that the file gives. */
const codecs = ['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'LZO', 'BROTLI', 'LZ4', 'ZSTD', 'LZ4_RAW'] as const;

export type Decompress = (input: Uint8Array, bytes: number) => Uint8Array;

/**
 * How the pages of a column are decompressed. The result has exactly the claimed number of bytes.
 *
 * @throws ParquetProblem for codecs that are not read
 */
export function decompressorOf(codec: number): Decompress {
  const name = codecs[codec];
  switch (name) {
    case 'UNCOMPRESSED':
      return copied;
    case 'SNAPPY':
      return decompressSnappy;
    case 'GZIP':
      return gunzip;
    case 'ZSTD':
      return hasZstd ? unzstdByNode : unzstdByFzstd;
    default:
      throw unsupported(
        `its pages are compressed with ${name ?? `the unknown codec ${codec}`}`,
        "Write the file with Zstandard, Snappy, gzip or no compression, for example with pyarrow's `compression='zstd'`.",
      );
  }
}

// Node has Zstandard from 22.15 on.
const { zstdDecompressSync } = zlib as { zstdDecompressSync?: typeof zlib.gunzipSync };
const hasZstd = zstdDecompressSync !== undefined;

function copied(input: Uint8Array, bytes: number): Uint8Array {
  return exactly(input, bytes);
}

function gunzip(input: Uint8Array, bytes: number): Uint8Array {
  return attempt(() => zlib.gunzipSync(input, outputOptions(input, bytes)), bytes);
}

function unzstdByNode(input: Uint8Array, bytes: number): Uint8Array {
  return attempt(() => zstdDecompressSync!(input, outputOptions(input, bytes)), bytes);
}

/**
 * For versions of Node without Zstandard. The library neither stops at the end of its output nor says where its data
 * end, so that the size which the frame itself claims is compared first.
 */
export function unzstdByFzstd(input: Uint8Array, bytes: number): Uint8Array {
  const claimed = frameContentBytes(input);
  if (claimed !== undefined && claimed !== bytes) throw broken(damaged);
  return attempt(() => decompressByFzstd(input, new Uint8Array(bytes)), bytes);
}

/**
 * The size of the content that a Zstandard frame claims; undefined where it claims none.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8878#name-frame-header
 */
function frameContentBytes(input: Uint8Array): number | undefined {
  const view = new DataView(input.buffer, input.byteOffset, input.byteLength);
  if (input.length < 18 || view.getUint32(0, true) !== 0xfd2fb528) return undefined;
  const descriptor = input[4]!;
  const isSingleSegment = (descriptor & 0x20) !== 0;
  const dictionaryBytes = [0, 1, 2, 4][descriptor & 3]!;
  const at = 5 + (isSingleSegment ? 0 : 1) + dictionaryBytes;
  switch (descriptor >>> 6) {
    case 0:
      return isSingleSegment ? input[at] : undefined;
    case 1:
      return view.getUint16(at, true) + 256;
    case 2:
      return view.getUint32(at, true);
    default:
      return Number(view.getBigUint64(at, true));
  }
}

/** One piece of output where possible: many are slow to join. A small page does not make a large one by its claim alone. */
function outputOptions(input: Uint8Array, bytes: number): { maxOutputLength: number; chunkSize: number } {
  const likely = Math.max(64 * 1024, 32 * input.length);
  return { maxOutputLength: bytes + 1, chunkSize: Math.max(64, Math.min(bytes + 1, likely)) };
}

function attempt(run: () => Uint8Array, bytes: number): Uint8Array {
  let output: Uint8Array;
  try {
    output = run();
  } catch {
    // The libraries have many errors, and all of them mean a damaged page.
    throw broken(damaged);
  }
  return exactly(output, bytes);
}

function exactly(output: Uint8Array, bytes: number): Uint8Array {
  if (output.length !== bytes) throw broken(damaged);
  return output;
}

const damaged = 'a page cannot be decompressed, or has another size than its header claims';

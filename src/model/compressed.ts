/** Recognises compressed files, which is how joblib writes most of its pickles. */
import { constants, gunzipSync, inflateSync } from 'node:zlib';
import { recognisePickle } from './pickle.ts';

/** Four kilobytes unpack to four megabytes at most. */
const unpackedBytes = 4096;

/** What a compressed file is; undefined for one that is not compressed. */
export function recogniseCompressed(bytes: Uint8Array): { name: string; carriesCode: boolean } | undefined {
  const other = otherFormats.find(({ signature }) => signature.every((byte, index) => bytes[index] === byte));
  // Only joblib is known to write models so. What is inside would have to be unpacked to be told apart.
  if (other !== undefined) return { name: `${other.name}, such as joblib writes`, carriesCode: true };
  const head = bytes.subarray(0, unpackedBytes);
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return judge('a gzip file', unpack(gunzipSync, head));
  if (!isZlibHeader(bytes)) return undefined;
  const unpacked = unpack(inflateSync, head);
  // The two bytes of its header are also letters, so that only what unpacks is zlib.
  return unpacked.length === 0 ? undefined : judge('a zlib file', unpacked);
}

const otherFormats: readonly { name: string; signature: readonly number[] }[] = [
  { name: 'an LZ4 file', signature: [0x04, 0x22, 0x4d, 0x18] },
  { name: 'an xz file', signature: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] },
  { name: 'an LZMA file', signature: [0x5d, 0x00, 0x00] },
  { name: 'a Zstandard file', signature: [0x28, 0xb5, 0x2f, 0xfd] },
  // "BZh", a level, and the digits of pi
  ...Array.from({ length: 9 }, (_, level) => ({
    name: 'a bzip2 file',
    signature: [0x42, 0x5a, 0x68, 0x31 + level, 0x31, 0x41, 0x59, 0x26],
  })),
  // "ZF0x", of joblib before 0.10
  { name: 'a compressed file', signature: [0x5a, 0x46, 0x30, 0x78] },
];

function judge(name: string, unpacked: Uint8Array): { name: string; carriesCode: boolean } {
  return recognisePickle(unpacked) !== undefined
    ? { name: 'a compressed Python pickle, such as joblib writes', carriesCode: true }
    : { name, carriesCode: false };
}

function isZlibHeader([method = 0, flags = 0]: Uint8Array): boolean {
  return (method & 0x0f) === 8 && method >> 4 <= 7 && (method * 256 + flags) % 31 === 0;
}

/** What the first bytes unpack to; nothing where they are not of that format. */
function unpack(decompress: typeof inflateSync, head: Uint8Array): Uint8Array {
  try {
    return decompress(head, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return new Uint8Array();
  }
}

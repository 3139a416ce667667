/** Names of the files in a zip archive, as its directory lists them; nothing is unpacked. */

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endBytes = 22;
const entryBytes = 46;
const longestComment = 65_535;
const mostNames = 10_000;

/** The directory itself, and where it should begin. */
interface Directory {
  start: number;
  end: number;
}

/**
 * @returns undefined where the bytes have no directory of a zip archive; at most 10,000 names
 */
export function readZipNames(bytes: Uint8Array): string[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const directory = findDirectory(view);
  if (directory === undefined) return undefined;
  const names: string[] = [];
  let at = directory.start;
  while (names.length < mostNames && at + entryBytes <= directory.end) {
    if (view.getUint32(at, true) !== entrySignature) break;
    const nameLength = view.getUint16(at + 28, true);
    names.push(utf8.decode(bytes.subarray(at + entryBytes, at + entryBytes + nameLength)));
    at += entryBytes + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

const utf8 = new TextDecoder();

/**
 * The directory ends where its end record begins, or before the records of zip64, which stand between. It is found by
 * its size, so that bytes before the archive, which the format allows, do not hide it.
 */
function findDirectory(view: DataView): Directory | undefined {
  const first = Math.max(0, view.byteLength - endBytes - longestComment);
  for (let end = view.byteLength - endBytes; end >= first; end -= 1) {
    if (view.getUint32(end, true) !== endSignature) continue;
    const size = view.getUint32(end + 12, true);
    const start = size === 0xffffffff ? startOfZip64(view, end) : end - size;
    const isThere = start === end || (start >= 0 && start + 4 <= end && view.getUint32(start, true) === entrySignature);
    if (isThere) return { start, end };
    const shifted = startOfZip64(view, end);
    if (shifted >= 0) return { start: shifted, end };
  }
  return undefined;
}

const locatorSignature = 0x07064b50;
const locatorBytes = 20;
const zip64EndSignature = 0x06064b50;
const zip64EndBytes = 56;

/** Where the directory of a zip64 archive begins; -1 where there is none. */
function startOfZip64(view: DataView, end: number): number {
  const record = end - locatorBytes - zip64EndBytes;
  if (record < 0 || view.getUint32(end - locatorBytes, true) !== locatorSignature) return -1;
  if (view.getUint32(record, true) !== zip64EndSignature) return -1;
  const start = record - Number(view.getBigUint64(record + 40, true));
  return start >= 0 && start + 4 <= record ? start : -1;
}

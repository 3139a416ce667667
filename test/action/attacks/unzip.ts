/** Reads a ZIP archive of a few small files. Format: PKWARE APPNOTE 6.3.10, 4.3. */
import { inflateRawSync } from 'node:zlib';

const centralHeader = 0x02014b50;
const endOfCentralDirectory = 0x06054b50;

/** Content of each file by its name. */
export function unzip(archive: Buffer): Record<string, Buffer> {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end === -1 || archive.readUInt32LE(end) !== endOfCentralDirectory) throw new Error('no ZIP archive');
  const files: Record<string, Buffer> = {};
  let position = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (archive.readUInt32LE(position) !== centralHeader) throw new Error('no entry of a ZIP archive');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((at) => archive.readUInt16LE(position + at));
    const name = archive.toString('utf8', position + 46, position + 46 + nameLength!);
    files[name] = contentAt(archive, position);
    position += 46 + nameLength! + extraLength! + commentLength!;
  }
  return files;
}

function contentAt(archive: Buffer, entry: number): Buffer {
  const local = archive.readUInt32LE(entry + 42);
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const content = archive.subarray(start, start + archive.readUInt32LE(entry + 20));
  return archive.readUInt16LE(entry + 10) === 0 ? content : inflateRawSync(content);
}

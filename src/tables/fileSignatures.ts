/** Enough bytes for every signature below. */
export const signatureBytes = 8;

const signatures: readonly { format: string; bytes: readonly number[]; cure: string }[] = [
  { format: 'a gzip file', bytes: [0x1f, 0x8b], cure: 'Decompress it' },
  { format: 'a Zip archive or an Excel workbook', bytes: [0x50, 0x4b, 0x03, 0x04], cure: 'Export the table as CSV' },
  { format: 'an old Excel workbook', bytes: [0xd0, 0xcf, 0x11, 0xe0], cure: 'Export the table as CSV' },
  { format: 'a Zstandard file', bytes: [0x28, 0xb5, 0x2f, 0xfd], cure: 'Decompress it' },
  { format: 'UTF-32 text', bytes: [0xff, 0xfe, 0x00, 0x00], cure: 'Save it as UTF-8' },
  { format: 'UTF-32 text', bytes: [0x00, 0x00, 0xfe, 0xff], cure: 'Save it as UTF-8' },
  { format: 'UTF-16 text', bytes: [0xff, 0xfe], cure: 'Save it as UTF-8' },
  { format: 'UTF-16 text', bytes: [0xfe, 0xff], cure: 'Save it as UTF-8' },
];

/**
 * The format that the first bytes of a file give away, where it is not UTF-8 text.
 *
 * @param head The first `signatureBytes` bytes, or all of a shorter file.
 * @returns The format for a message and the first words of a cure; `undefined` for anything else.
 */
export function recogniseFormat(head: Uint8Array): { format: string; cure: string } | undefined {
  const signature = signatures.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte));
  if (signature !== undefined) return signature;
  if (isParquet(head)) return { format: 'a Parquet file', cure: 'Export the table as CSV' };
  if (isBareUtf16(head)) return { format: 'UTF-16 text', cure: 'Save it as UTF-8' };
  return undefined;
}

/** `PAR1` alone could be the first column's name; Thrift follows it with a byte that is no text. */
function isParquet(head: Uint8Array): boolean {
  const next = head[4];
  if (String.fromCharCode(...head.subarray(0, 4)) !== 'PAR1' || next === undefined) return false;
  return next < 0x20 && next !== 0x09 && next !== 0x0a && next !== 0x0d;
}

/** Two ASCII characters in UTF-16 without a byte order mark. */
function isBareUtf16(head: Uint8Array): boolean {
  if (head.length < 4) return false;
  const isZero = [...head.subarray(0, 4)].map((byte) => byte === 0).join();
  return isZero === 'false,true,false,true' || isZero === 'true,false,true,false';
}

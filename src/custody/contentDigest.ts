/**
 * Content digest of a set of rows: the same for any order of rows and any file format, different for any
 * other content.
 *
 * Every hash is SHA-256 over a leading byte that says what is hashed (domain separation, as in RFC 6962):
 *
 *     schema = H(0x05 ‖ each column name)              names sorted by code unit
 *     leaf   = H(0x00 ‖ schema ‖ each cell)             cells in the order of the names
 *     node   = H(0x01 ‖ left ‖ right)                   leaves sorted; an odd node is promoted
 *     digest = H(0x02 ‖ rows as uint64 ‖ schema ‖ root)
 *
 * Names and cells are UTF-8, each after its length in bytes as uint32 (big-endian). Cells are the text of
 * their values, nothing is normalised. Equal rows are kept, so that their number counts.
 */
import crypto, { createHash } from 'node:crypto';
import { compareCodeUnits } from '../result/order.ts';
import type { Column } from '../tables/table.ts';

const digestLength = 32;

export interface ContentDigest {
  /** Lower-case hexadecimal. */
  digest: string;
  /** Column names that it covers, sorted. */
  columns: readonly string[];
  /** Leaf of each row, in the order of the rows given. */
  leaves: readonly Buffer[];
}

/**
 * @param columns columns to cover, in any order; a name that stands twice is covered once
 * @param rows row numbers to cover
 */
export function digestContent(columns: readonly Column[], rows: Uint32Array): ContentDigest {
  const byName = new Map(columns.map((column) => [column.name, column]));
  const sorted = [...byName.values()].sort((a, b) => compareCodeUnits(a.name, b.name));
  const schema = hash(0x05, ...sorted.map((column) => prefixed(column.name)));
  const leaves = hashRows(sorted, rows, schema);
  const count = Buffer.alloc(8);
  count.writeBigUInt64BE(BigInt(rows.length));
  const digest = hash(0x02, count, schema, merkleRoot(sortDigests(leaves)));
  return { digest: digest.toString('hex'), columns: sorted.map((column) => column.name), leaves };
}

/** SHA-256 over a domain byte and some parts. */
export function hash(domain: number, ...parts: readonly Uint8Array[]): Buffer {
  return sha256(Buffer.concat([Uint8Array.of(domain), ...parts]));
}

/** Hashing at once is twice as fast. Node has it from 20.12 on, so it is not imported by name. */
const hashAtOnce: typeof crypto.hash | undefined = crypto.hash;

function sha256(bytes: Uint8Array): Buffer {
  if (hashAtOnce === undefined) return createHash('sha256').update(bytes).digest();
  return hashAtOnce('sha256', bytes, 'buffer');
}

function prefixed(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  const result = Buffer.alloc(4 + bytes.length);
  result.writeUInt32BE(bytes.length);
  bytes.copy(result, 4);
  return result;
}

function hashRows(columns: readonly Column[], rows: Uint32Array, schema: Buffer): Buffer[] {
  let bytes = Buffer.alloc(4096);
  bytes[0] = 0x00;
  schema.copy(bytes, 1);
  return Array.from(rows, (row) => {
    let end = 1 + schema.length;
    for (const { values, codes } of columns) {
      const cell = values[codes[row]!]!;
      const longest = end + 4 + 3 * cell.length;
      if (longest > bytes.length) bytes = Buffer.concat([bytes], 2 * longest);
      const length = bytes.write(cell, end + 4);
      bytes.writeUInt32BE(length, end);
      end += 4 + length;
    }
    return sha256(bytes.subarray(0, end));
  });
}

/** Orders digests by their bytes: by their first 48 bits as a number, which almost always differ, then by all. */
function sortDigests(digests: readonly Buffer[]): Buffer[] {
  const prefixes = Float64Array.from(digests, (digest) => digest.readUIntBE(0, 6));
  const order = Uint32Array.from(digests.keys());
  order.sort((a, b) => prefixes[a]! - prefixes[b]! || Buffer.compare(digests[a]!, digests[b]!));
  return Array.from(order, (index) => digests[index]!);
}

function merkleRoot(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) return Buffer.alloc(digestLength);
  let level = leaves;
  while (level.length > 1) {
    const next: Buffer[] = [];
    for (let index = 0; index < level.length; index += 2) {
      const left = level[index]!;
      const right = level[index + 1];
      next.push(right === undefined ? left : hash(0x01, left, right));
    }
    level = next;
  }
  return level[0]!;
}

/**
 * Short fingerprints of locked rows, so that a mismatch can say how many rows were added, removed or
 * changed. They decide nothing.
 *
 * A row is ten bytes: five of H(0x03 ‖ digest ‖ sample id) and five of H(0x04 ‖ digest ‖ leaf). The digest
 * serves as salt, so that fingerprints of two test sets cannot be compared. Someone who can guess a whole
 * row can confirm the guess; where that matters, lock without fingerprints.
 */
import { hash } from './contentDigest.ts';

const half = 5;
const recordLength = 2 * half;

export interface RowChanges {
  added: number;
  removed: number;
  changed: number;
}

/** Base64 of the sorted fingerprints of all rows. */
export function writeFingerprints(digest: string, ids: readonly string[], leaves: readonly Buffer[]): string {
  const records = fingerprintRows(digest, ids, leaves).sort(Buffer.compare);
  return Buffer.concat(records).toString('base64');
}

/** Compares locked fingerprints with the rows at hand. */
export function countChanges(
  locked: string,
  digest: string,
  ids: readonly string[],
  leaves: readonly Buffer[],
): RowChanges {
  const known = new Map<string, string>();
  const bytes = Buffer.from(locked, 'base64');
  for (let start = 0; start + recordLength <= bytes.length; start += recordLength) {
    known.set(bytes.toString('hex', start, start + half), bytes.toString('hex', start + half, start + recordLength));
  }
  const changes = { added: 0, removed: 0, changed: 0 };
  for (const record of fingerprintRows(digest, ids, leaves)) {
    const id = record.toString('hex', 0, half);
    const row = known.get(id);
    if (row === undefined) changes.added += 1;
    else if (row !== record.toString('hex', half)) changes.changed += 1;
    known.delete(id);
  }
  return { ...changes, removed: known.size };
}

function fingerprintRows(digest: string, ids: readonly string[], leaves: readonly Buffer[]): Buffer[] {
  const salt = Buffer.from(digest, 'hex');
  return leaves.map((leaf, index) =>
    Buffer.concat([
      hash(0x03, salt, Buffer.from(ids[index] ?? '', 'utf8')).subarray(0, half),
      hash(0x04, salt, leaf).subarray(0, half),
    ]),
  );
}

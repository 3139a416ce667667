/** The lock: what the test set was when it was approved. `schemas/lock.schema.json` is generated from here. */
import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, { error: '64 lower-case hexadecimal digits' });
const count = z.int().min(0);

export const lockSchema = z
  .strictObject({
    version: z.literal(1).describe('Version of this format'),
    algorithm: z.literal('sha256').describe('Hash function of every digest'),
    digest: sha256.describe('Content digest of the test rows: independent of their order and of the file format'),
    rows: count.describe('Test rows, excluded ones included'),
    columns: z.array(z.string()).min(1).describe('Columns that the digest covers, sorted'),
    subgroups: z
      .record(z.string(), z.record(z.string(), count))
      .describe('Closed list of the values, or bin labels, of each subgroup column, with their counts'),
    files: z
      .array(
        z.strictObject({
          path: z.string().describe('Path of the file'),
          sha256: sha256.describe('Digest of the file'),
          bytes: count.describe('Length of the file'),
        }),
      )
      .describe('Files that held the rows when the lock was made; for information, the content digest decides'),
    fingerprints: z
      .base64()
      .optional()
      .describe('Short fingerprints of the rows, so that a mismatch can say how many rows differ'),
  })
  .describe('Lock of a test set');

export type Lock = z.infer<typeof lockSchema>;

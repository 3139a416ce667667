/** Makes, reads and judges the lock of the test set. */
import type { SubgroupSpec } from '../policy/policy.ts';
import type { Judgement } from '../result/judgement.ts';
import { Refusal } from '../result/refusal.ts';
import type { Finding } from '../result/schema.ts';
import type { Manifest } from '../tables/manifest.ts';
import { divideIntoGroups } from '../tables/subgroups.ts';
import { type ContentDigest, digestContent } from './contentDigest.ts';
import { countChanges, writeFingerprints } from './fingerprints.ts';
import { type Lock, lockSchema } from './lockSchema.ts';

/** Above this number of rows a lock carries no fingerprints: it would grow by megabytes. */
const fingerprintLimit = 200_000;

/** What is locked: the columns that the policy judges by, and the subgroups formed from them. */
export interface LockRequest {
  manifest: Manifest;
  columns: readonly string[];
  subgroups: readonly SubgroupSpec[];
}

/** Content digest of the test rows, excluded ones included. */
export function digestTestRows(manifest: Manifest, columns: readonly string[]): ContentDigest {
  return digestContent(
    columns.map((name) => manifest.table.column(name)),
    manifest.lockedRows,
  );
}

/** @param fingerprints false leaves out what lets a mismatch count the rows that differ */
export function makeLock({ manifest, columns, subgroups }: LockRequest, fingerprints: boolean): Lock {
  const content = digestTestRows(manifest, columns);
  const withFingerprints = fingerprints && manifest.lockedRows.length <= fingerprintLimit;
  return {
    version: 1,
    algorithm: 'sha256',
    digest: content.digest,
    rows: manifest.lockedRows.length,
    columns: [...content.columns],
    subgroups: countSubgroupValues(manifest, subgroups),
    files: filesWithTestRows(manifest),
    ...(withFingerprints
      ? { fingerprints: writeFingerprints(content.digest, lockedIds(manifest), content.leaves) }
      : {}),
  };
}

function lockedIds({ sample, lockedRows }: Manifest): string[] {
  return Array.from(lockedRows, (row) => sample.values[sample.codes[row]!]!);
}

function countSubgroupValues(manifest: Manifest, subgroups: readonly SubgroupSpec[]): Lock['subgroups'] {
  const columns = new Map(subgroups.flat().map((part) => [part.column, part]));
  return Object.fromEntries(
    [...columns].map(([column, part]) => {
      const groups = divideIntoGroups(manifest, manifest.lockedRows, [part]);
      return [column, Object.fromEntries(groups.map(({ subgroup, rows }) => [subgroup[column] ?? '', rows.length]))];
    }),
  );
}

function filesWithTestRows({ table, lockedRows }: Manifest): Lock['files'] {
  const indexes = new Set(Array.from(lockedRows, (row) => table.fileOf(row)));
  return table.files
    .filter((_, index) => indexes.has(index))
    .map(({ path, sha256, bytes }) => ({ path, sha256, bytes }));
}

/**
 * Reads a lock file.
 *
 * @throws Refusal `lock/format` for anything but a lock of this version
 */
export function readLock(bytes: Uint8Array, file: string): Lock {
  const parsed = lockSchema.safeParse(parseJson(bytes, file));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Refusal('lock/format', {
    file,
    key: issue?.path.join('.') ?? '',
    problem: `is not a lock of this version: ${issue?.message ?? 'unreadable'}`,
    cure: 'Make it anew with `holdout lock`, and have it approved.',
  });
}

function parseJson(bytes: Uint8Array, file: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Refusal('lock/format', {
      file,
      problem: 'is not JSON',
      cure: 'Make it anew with `holdout lock`, and have it approved.',
    });
  }
}

/**
 * Compares the test rows with the lock: columns first, then content. Row order and file format do not matter.
 *
 * @param columns columns that the policy judges by, all of which the lock has to cover
 * @returns the judgement, and the content digest of the test rows over the columns of the lock
 */
export function judgeLock(
  manifest: Manifest,
  lock: Lock,
  columns: readonly string[],
): { judgement: Judgement; digest: string } {
  const notLocked = columns.filter((column) => !lock.columns.includes(column)).sort();
  const findings: Finding[] = [];
  if (notLocked.length > 0) {
    findings.push({ code: 'custody/column-not-locked', severity: 'block', args: { columns: [...new Set(notLocked)] } });
  }
  const present = lock.columns.filter((column) => manifest.table.has(column));
  const content = digestTestRows(manifest, present);
  if (present.length < lock.columns.length || content.digest !== lock.digest) {
    findings.push(mismatch(manifest, lock, content, present.length === lock.columns.length));
  }
  const clean = `The ${lock.rows} test rows are the locked ones`;
  return { judgement: { check: 'custody/locked', findings, clean }, digest: content.digest };
}

function mismatch(manifest: Manifest, lock: Lock, content: ContentDigest, comparable: boolean): Finding {
  const counted =
    comparable && lock.fingerprints !== undefined
      ? countChanges(lock.fingerprints, lock.digest, lockedIds(manifest), content.leaves)
      : { added: null, removed: null, changed: null };
  return {
    code: 'custody/lock-mismatch',
    severity: 'block',
    args: { lockedRows: lock.rows, foundRows: manifest.lockedRows.length, ...counted },
  };
}

/** `custody/locked`: the test rows are the ones that were approved. */
import { digestTestRows, judgeLock, readLock } from '../custody/lock.ts';
import type { Lock } from '../custody/lockSchema.ts';
import type { Policy } from '../policy/policy.ts';
import type { Manifest } from '../tables/manifest.ts';
import { readBytes } from '../trees/digest.ts';
import type { Board } from './board.ts';
import { lockedColumns } from './inputs.ts';
import type { Rules } from './rules.ts';

export const lockLimit = 64 * 1024 * 1024;

/** The lock of the approved tree, which is known before any row is opened. */
export type ApprovedLock = { state: 'read'; lock: Lock } | { state: 'missing'; path: string } | { state: 'undeclared' };

/** @returns undefined where it is refused, which the check says */
export async function readApprovedLock(board: Board, { policy, tree }: Rules): Promise<ApprovedLock | undefined> {
  const path = policy.lock;
  if (path === undefined) return { state: 'undeclared' };
  return board.attempt('custody/locked', async (): Promise<ApprovedLock> => {
    const file = await tree.findFile(path);
    if (file === undefined) return { state: 'missing', path };
    return { state: 'read', lock: readLock(await readBytes(file, lockLimit, 'lock/format'), path) };
  });
}

/**
 * Compares the test rows with the lock.
 *
 * @param approved undefined where the lock was refused
 * @returns content digest of the test rows over the columns of the lock, or without a lock over the
 *   columns that the policy judges by
 */
export function judgeCustody(
  board: Board,
  policy: Policy,
  manifest: Manifest,
  approved: ApprovedLock | undefined,
): string {
  const columns = lockedColumns(policy);
  if (approved?.state === 'read') {
    const { judgement, digest } = judgeLock(manifest, approved.lock, columns);
    board.post(judgement);
    return digest;
  }
  if (approved?.state === 'missing') postMissing(board, approved.path);
  if (approved?.state === 'undeclared') {
    const reason = 'The policy declares no lock, so the test set may have changed since it was approved';
    board.post({ check: 'custody/locked', findings: [], clean: reason, notApplicable: reason });
  }
  return digestTestRows(manifest, columns).digest;
}

export function postMissing(board: Board, path: string): void {
  const missing = { code: 'custody/lock-missing', severity: 'block', args: { path } } as const;
  board.post({ check: 'custody/locked', findings: [missing], clean: '' });
}

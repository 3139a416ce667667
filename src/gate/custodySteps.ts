/** `custody/locked`: the test rows are the ones that were approved. */
import { digestTestRows, judgeLock, readLock } from '../custody/lock.ts';
import type { Manifest } from '../tables/manifest.ts';
import { readBytes } from '../trees/digest.ts';
import type { Board } from './board.ts';
import { lockedColumns } from './inputs.ts';
import type { Rules } from './rules.ts';

export const lockLimit = 64 * 1024 * 1024;

/**
 * Compares the test rows with the lock of the approved tree.
 *
 * @returns content digest of the test rows over the columns of the lock, or without a lock over the
 *   columns that the policy judges by
 */
export async function judgeCustody(board: Board, { policy, tree }: Rules, manifest: Manifest): Promise<string> {
  const columns = lockedColumns(policy);
  const path = policy.lock;
  if (path === undefined) {
    const reason = 'The policy declares no lock, so the test set may have changed since it was approved';
    board.post({ check: 'custody/locked', findings: [], clean: reason, notApplicable: reason });
    return digestTestRows(manifest, columns).digest;
  }
  const lock = await board.attempt('custody/locked', async () => {
    const file = await tree.findFile(path);
    return file === undefined ? 'missing' : readLock(await readBytes(file, lockLimit, 'lock/format'), path);
  });
  if (lock === undefined) return digestTestRows(manifest, columns).digest;
  if (lock === 'missing') {
    const missing = { code: 'custody/lock-missing', severity: 'block', args: { path } } as const;
    board.post({ check: 'custody/locked', findings: [missing], clean: '' });
    return digestTestRows(manifest, columns).digest;
  }
  const { judgement, digest } = judgeLock(manifest, lock, columns);
  board.post(judgement);
  return digest;
}

/** Makes the lock of a working folder's test set. */
import { makeLock, readLock } from '../custody/lock.ts';
import type { Lock } from '../custody/lockSchema.ts';
import { subgroupSpecs } from '../policy/subgroups.ts';
import { Refusal } from '../result/refusal.ts';
import { readBytes } from '../trees/digest.ts';
import type { Tree } from '../trees/tree.ts';
import { lockLimit } from './custodySteps.ts';
import { lockedColumns, openManifest } from './inputs.ts';
import { readRules } from './rules.ts';
import { openSides } from './sides.ts';

export interface MadeLock {
  lock: Lock;
  /** Path of the lock from the policy's root. */
  path: string;
  /** Digest of the lock that stood there. */
  previous: string | undefined;
}

/** @throws Refusal for a policy without `test-set.lock`, and for unusable input */
export async function makeTestSetLock(policyFile: string, fingerprints: boolean): Promise<MadeLock> {
  const sides = await openSides({ policyFile });
  const { policy } = await readRules(sides);
  const path = policy.lock;
  if (path === undefined) {
    throw new Refusal('policy/missing-key', {
      file: sides.policyPath,
      problem: 'lacks `test-set`, so there is no path for the lock',
      cure: 'Declare it: `test-set: {lock: .holdout/test-set.lock.json}`.',
    });
  }
  const { manifest } = await openManifest(sides.proposed, policy, ['test']);
  if (manifest.lockedRows.length === 0) {
    throw new Refusal('table/empty', {
      problem: 'the manifest has no test rows to lock',
      cure: 'Correct the split column.',
    });
  }
  const { declared, named } = subgroupSpecs(policy);
  const lock = makeLock({ manifest, columns: lockedColumns(policy), subgroups: [...declared, ...named] }, fingerprints);
  return { lock, path, previous: await previousDigest(sides.proposed, path) };
}

async function previousDigest(tree: Tree, path: string): Promise<string | undefined> {
  const file = await tree.findFile(path);
  if (file === undefined) return undefined;
  try {
    return readLock(await readBytes(file, lockLimit, 'lock/format'), path).digest;
  } catch (thrown) {
    if (thrown instanceof Refusal) return '';
    throw thrown;
  }
}

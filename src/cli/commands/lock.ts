import { join } from 'node:path';
import { makeTestSetLock } from '../../gate/lock.ts';
import { rootOf } from '../../gate/sides.ts';
import { renderJson } from '../../result/json.ts';
import type { ExitCode } from '../../result/run.ts';
import { writeOutput } from '../../trees/outputFolder.ts';
import { readOptions, singleValue } from '../options.ts';

/** `holdout lock` */
export async function runLock(words: readonly string[]): Promise<ExitCode> {
  const given = readOptions('lock', words);
  const policyFile = singleValue(given, 'policy') ?? '.holdout/policy.yml';
  const { lock, path, previous } = await makeTestSetLock(policyFile, !given.flags.has('no-fingerprints'));
  const target = join(rootOf(policyFile), path);
  writeOutput(new Map([[target, renderJson(lock)]]), {
    what: 'the lock',
    cure: 'Let `test-set.lock` of the policy name a file that can be written.',
  });
  const change = previous === undefined ? 'new' : previous === lock.digest ? 'unchanged' : 'replaces another digest';
  process.stdout.write(
    `Locked ${lock.rows} test rows over ${lock.columns.length} columns in ${path} (${change})\n` +
      `  sha256 ${lock.digest}\n` +
      'Commit it with the policy: it binds once it is on the approved branch.\n',
  );
  return 0;
}

import { check } from '../../gate/check.ts';
import { checkCommand, defaultPolicy } from '../../publication/reproduce.ts';
import type { ExitCode } from '../../result/run.ts';
import { readOptions, singleValue } from '../options.ts';
import { publish } from '../publish.ts';

/** `holdout check` */
export async function runCheck(words: readonly string[]): Promise<ExitCode> {
  const startedAt = Date.now();
  const given = readOptions('check', words);
  const policyFile = singleValue(given, 'policy') ?? defaultPolicy;
  const approved = singleValue(given, 'approved');
  const result = await check({ policyFile, ...(approved === undefined ? {} : { approved }) });
  const reproduce = checkCommand(policyFile, approved);
  publish(result, { out: singleValue(given, 'out') ?? 'holdout-report', startedAt, reproduce });
  return result.exit;
}

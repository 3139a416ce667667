import { check } from '../../gate/check.ts';
import type { ExitCode } from '../../result/run.ts';
import { readOptions, singleValue } from '../options.ts';
import { publish } from '../publish.ts';
import { shellWord } from '../shellWord.ts';

const defaultPolicy = '.holdout/policy.yml';

/** `holdout check` */
export async function runCheck(words: readonly string[]): Promise<ExitCode> {
  const startedAt = Date.now();
  const given = readOptions('check', words);
  const policyFile = singleValue(given, 'policy') ?? defaultPolicy;
  const approved = singleValue(given, 'approved');
  const result = await check({ policyFile, ...(approved === undefined ? {} : { approved }) });
  const reproduce = [
    'holdout check',
    ...(policyFile === defaultPolicy ? [] : [`--policy ${shellWord(policyFile)}`]),
    ...(approved === undefined ? [] : [`--approved ${shellWord(approved)}`]),
  ].join(' ');
  publish(result, { out: singleValue(given, 'out') ?? 'holdout-report', startedAt, reproduce });
  return result.exit;
}

/** `holdout init` as a person runs it, and what the gate makes of the policy that it writes. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { runInit } from '../../src/cli/commands/init.ts';
import { check } from '../../src/gate/check.ts';
import { makeTestSetLock } from '../../src/gate/lock.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { readPolicy } from '../../src/policy/readPolicy.ts';
import { renderJson } from '../../src/result/json.ts';
import { refusalsOf } from '../../src/result/refusal.ts';
import type { Report } from '../../src/result/schema.ts';

export interface Outcome {
  exit: number;
  stdout: string;
  /** One line for each refusal. */
  refused: readonly string[];
}

/** Runs the command as `cli/index.ts` does; with answers, as on a terminal. */
export async function init(folder: string, words: readonly string[], answers?: string): Promise<Outcome> {
  const isTTY = answers !== undefined;
  const input = Object.assign(new PassThrough(), { isTTY });
  const output = Object.assign(new PassThrough(), { isTTY });
  let stdout = '';
  const lines = answers?.split(/(?<=\n)/) ?? [];
  output.on('data', (chunk) => {
    stdout += chunk;
    // The next answer comes with its question, as from a person.
    if (isTTY && String(chunk).endsWith(': ')) setImmediate(() => input.write(lines.shift() ?? '\u0004'));
  });
  try {
    return { exit: await runInit(words, { folder, input, output }), stdout, refused: [] };
  } catch (thrown) {
    const refusals = refusalsOf(thrown);
    return { exit: refusals[0]?.exit ?? 2, stdout, refused: refusals.map(({ message }) => message) };
  }
}

export async function readWritten(folder: string, prefix = ''): Promise<Policy> {
  const path = '.holdout/policy.yml';
  return readPolicy(await readFile(join(folder, prefix, path)), path);
}

/** Locks the test set as the written policy says, and judges the model by it. */
export async function lockAndCheck(folder: string): Promise<Report> {
  const policyFile = join(folder, '.holdout/policy.yml');
  const { lock, path } = await makeTestSetLock(policyFile, true);
  await writeFile(join(folder, path), renderJson(lock));
  return (await check({ policyFile })).report;
}

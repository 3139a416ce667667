/** Finds act before the tests begin, or says why they do not run. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of act; absent where it cannot be had. */
    act?: string;
  }
}

export function setup({ provide }: TestProject): void {
  const script = join(import.meta.dirname, '../../scripts/installAct.sh');
  const { status, stdout, error } = spawnSync('bash', [script], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status === 0) provide('act', stdout.trim());
  else console.log(`NOT RUN: jobs under act. ${error?.message ?? stdout.trim()}`);
}

/** onnxruntime-node, which is no dependency: 290 MB that are installed once for each machine, for this benchmark alone. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Both runtimes have one interface. */
type OnnxRuntime = typeof import('onnxruntime-web/wasm');

export const nativeVersion = '1.30.0';

export function requireNative(): OnnxRuntime {
  const folder = join(tmpdir(), `holdout-bench-onnxruntime-node-${nativeVersion}`);
  if (!existsSync(folder)) install(folder);
  return createRequire(join(folder, 'package.json'))('onnxruntime-node');
}

/** Moved into place when it is whole. */
function install(folder: string): void {
  const scratch = mkdtempSync(`${folder}-`);
  const quiet = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, stderr } = spawnSync(
    'npm',
    ['install', '--prefix', scratch, '--ignore-scripts', ...quiet, `onnxruntime-node@${nativeVersion}`],
    // The binary for the processor is in the package; a script would download the one for a graphics card.
    { env: { ...process.env, ONNXRUNTIME_NODE_INSTALL: 'skip' }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  renameSync(scratch, folder);
}

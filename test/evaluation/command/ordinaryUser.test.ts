/** The same as an ordinary user, where the tests themselves run as root. */
import { execFile } from 'node:child_process';
import { chmod, chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const user = 65_534;
const canary = 'canary-88d1';
const isRoot = process.platform === 'linux' && process.getuid?.() === 0;

async function runAsUser(script: string, given: { hidden?: readonly string[]; routes?: readonly string[] }) {
  const folder = await mkdtemp(join(tmpdir(), 'holdout-test-'));
  await chown(folder, user, user);
  const become = [`--reuid=${user}`, `--regid=${user}`, '--clear-groups', '--inh-caps=-all', '--'];
  const program = [
    process.execPath,
    fileURLToPath(new URL('./runOnce.ts', import.meta.url)),
    JSON.stringify({ script, ...given }),
  ];
  const env = { PATH: '/usr/bin:/bin', HOME: folder, TMPDIR: folder, SECRET_TOKEN: canary };
  try {
    const { stdout } = await promisify(execFile)('setpriv', [...become, ...program], { env, cwd: folder });
    return JSON.parse(stdout);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The user has to reach Node and the sources, and Node has to read TypeScript. */
async function findReason(): Promise<string | undefined> {
  if (!isRoot) return 'the tests do not run as root';
  return runAsUser('echo a > "$OUT"', { routes: [] }).then(
    () => undefined,
    () => 'an ordinary user cannot run Node on the sources here',
  );
}

const reason = await findReason();

describe.skipIf(reason !== undefined)(`a command of an ordinary user${reason ? `: ${reason}` : ''}`, () => {
  it('is isolated where the system lets users make namespaces', async ({ skip }) => {
    const hidden = await temporaryFolder({ 'labels.csv': canary });
    await chmod(hidden, 0o755);
    const script = `cat ${hidden}/labels.csv /proc/*/environ > "$OUT"; id -u; grep -E 'CapEff|NoNew' /proc/self/status >> "$OUT"`;
    const { predictions, isolation, problem } = await runAsUser(script, {
      hidden: [hidden],
      routes: ['user-namespace'],
    });
    if (isolation?.processes === false) skip('users make no namespaces here');
    expect(problem).toBeUndefined();
    expect(isolation).toEqual({ network: true, files: true, processes: true });
    expect(predictions).not.toContain(canary);
    expect(predictions).toMatch(/CapEff:\t0+\nNoNewPrivs:\t1\n$/);
  });

  it('runs without isolation too, and gains no rights', async () => {
    const { predictions, isolation } = await runAsUser('grep NoNewPrivs /proc/self/status > "$OUT"', { routes: [] });
    expect(predictions).toBe('NoNewPrivs:\t1\n');
    expect(isolation).toEqual({ network: false, files: false, processes: false });
  });

  it('has its read-only leftovers removed', async () => {
    const { log } = await runAsUser('echo "$HOME"; echo a > "$OUT"; mkdir -p b/c; chmod 0 b/c b .', { routes: [] });
    const folder = log.trim();
    await expect(chmod(folder, 0o700)).rejects.toThrow('ENOENT');
  });
});

/** What a hostile model could try while an approved command loads it. Each attack first makes sure that it is contained. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readlinkSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import {
  describeIsolated,
  file,
  folderInHome,
  type RunOptions,
  runProgram,
  runScript,
  visibleNode,
  ways,
} from './support.ts';

const canary = 'canary-5f0c2b';
const outerMounts = process.platform === 'linux' ? readlinkSync('/proc/self/ns/mnt') : '';

/** Ends a script at once where it would run on the machine itself. */
const guard = `[ "$(readlink /proc/self/ns/mnt)" != "${outerMounts}" ] || exit 99`;

/** All that the attack printed or wrote. */
async function attack(script: string, options: RunOptions): Promise<string> {
  const whole = `${guard}\n{ ${script}\n} > "$OUT" 2>&1\necho done >> "$OUT"`;
  const { predictions, log } = await runScript(whole, options);
  expect(predictions.toString()).toMatch(/done\n$/);
  return predictions.toString() + log;
}

const attacksOnEnvironment = `
env
cat /proc/self/environ /proc/$PPID/environ /proc/1/environ
cat /proc/[0-9]*/environ /proc/[0-9]*/task/*/environ
cat /proc/[0-9]*/cmdline /proc/[0-9]*/mem
ps axeww`;

const attacksOnFiles = `
cat "$HIDDEN/labels.csv"; ls -la "$HIDDEN"
for process in /proc/[0-9]*; do cat "$process/root$HIDDEN/labels.csv" "$process/cwd/labels.csv"; done
cat /proc/1/root/proc/1/root$HIDDEN/labels.csv
umount "$HIDDEN"; umount -l "$HIDDEN"; umount /proc /dev /tmp; cat "$HIDDEN/labels.csv"
mount -o remount,rw /; mount -t proc proc /proc; mount -t tmpfs tmpfs /mnt
unshare --mount cat "$HIDDEN/labels.csv"
unshare --user --mount sh -c 'umount "$HIDDEN"; umount -l "$HIDDEN"; cat "$HIDDEN/labels.csv"'
unshare --user --map-root-user --mount sh -c 'umount -l "$HIDDEN"; cat "$HIDDEN/labels.csv"'
nsenter --target 1 --mount --pid cat "$HIDDEN/labels.csv"
nsenter --target "$PPID" --all cat "$HIDDEN/labels.csv"
chroot /proc/1/root cat "$HIDDEN/labels.csv"
sudo -n cat "$HIDDEN/labels.csv"; su -c "cat $HIDDEN/labels.csv"
setpriv --reuid=0 --clear-groups cat "$HIDDEN/labels.csv"
find / -xdev -name labels.csv -newer /proc/1 2>/dev/null | head -5
ls /dev/sd* /dev/vd* /dev/nvme* /dev/mem /dev/kmsg /dev/fuse`;

const attacksOnTheMachine = `
for place in /usr /etc /var /opt "$REAL_HOME" "$HIDDEN" /sys /proc/sys /; do echo x > "$place/holdout-was-here"; done
echo x >> /etc/hosts; echo x >> "$REAL_HOME/.profile"
echo x > /proc/sys/kernel/domainname; echo h > /proc/sysrq-trigger
grep -E '^(CapPrm|CapEff|CapBnd|CapAmb|NoNewPrivs)' /proc/self/status`;

describeIsolated('an isolated command', (way) => {
  it('finds no token of its surroundings', async () => {
    for (const name of ['GITHUB_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'RUNNER_X', 'INPUT_TOKEN']) vi.stubEnv(name, canary);
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(await attack(attacksOnEnvironment, { way })).not.toContain(canary);
  });

  it.each([
    ['in the home', folderInHome],
    ['among temporary files', temporaryFolder],
  ])('cannot read a hidden folder %s', async (_, makeFolder) => {
    const folder = await makeFolder({ 'labels.csv': canary });
    const env = new Map([['HIDDEN', folder]]);
    expect(await attack(attacksOnFiles, { way, env, hidden: [folder] })).not.toContain(canary);
    expect(await readFile(join(folder, 'labels.csv'), 'utf8')).toBe(canary);
  });

  it('reads neither credentials in the home nor those that a variable names', async () => {
    const home = await folderInHome({ '.netrc': canary, '.profile': 'kept' });
    const keys = await folderInHome({ 'key.json': canary });
    vi.stubEnv('HOME', home).stubEnv('GOOGLE_APPLICATION_CREDENTIALS', join(keys, 'key.json'));
    onTestFinished(() => void vi.unstubAllEnvs());
    const env = new Map([['PLACES', `${home}/.netrc ${keys}/key.json ${home}/.profile`]]);
    const found = await attack('cat $PLACES', { way, env });
    expect(found).not.toContain(canary);
    expect(found).toContain('kept');
  });

  it('changes nothing outside of its folder, and has no rights', async () => {
    const home = await folderInHome({ '.profile': '' });
    const folder = await folderInHome({});
    const env = new Map([
      ['HIDDEN', folder],
      ['REAL_HOME', home],
    ]);
    const found = await attack(attacksOnTheMachine, { way, env, hidden: [folder] });
    expect(found.match(/^Cap\w+:\t0+$/gm)).toHaveLength(4);
    expect(found).toContain('NoNewPrivs:\t1');
    for (const place of ['/usr', '/etc', '/var', '/opt', home, folder, '/']) {
      expect(existsSync(join(place, 'holdout-was-here'))).toBe(false);
    }
    expect(await readFile(join(home, '.profile'), 'utf8')).toBe('');
  });

  it('may write to places for temporary files, which are its own', async () => {
    const name = `holdout-test-${process.pid}`;
    const script = `echo a > /tmp/${name}; echo b > /dev/shm/${name}; cat /tmp/${name} /dev/shm/${name} > "$OUT"; ls /tmp`;
    const { predictions, log } = await runScript(script, { way });
    expect(predictions.toString()).toBe('a\nb\n');
    expect(log.split('\n').filter((line) => line !== '')).toHaveLength(2);
    expect(existsSync(`/tmp/${name}`) || existsSync(`/dev/shm/${name}`)).toBe(false);
  });

  it('sees no process but its own', async () => {
    const script = `${guard}; ls -d /proc/[0-9]* > "$OUT"; kill -0 ${process.pid} && echo reached; :`;
    const { predictions, log } = await runScript(script, { way });
    expect(predictions.toString().trim().split('\n').length).toBeLessThanOrEqual(5);
    expect(log).not.toContain('reached');
  });

  it('cannot end the process that watches over it, or forge how it ended', async () => {
    const script = `${guard}; kill -9 1; kill -STOP 1; kill -TERM 1; echo "code 0" > /proc/1/fd/3; exit 3`;
    await expect(runScript(script, { way })).rejects.toThrow('ended with exit code 3');
  });

  // Node runs TypeScript from version 22.18 on.
  it.skipIf(!process.features.typescript)('dies with Holdout', async () => {
    const seconds = `${3000 + Math.floor(Math.random() * 1000)}.${process.pid}`;
    const child = startHoldout(`sleep ${seconds}`, way.routes, await temporaryFolder());
    await vi.waitUntil(() => isRunning(seconds), { timeout: 20_000, interval: 100 });
    child.kill('SIGKILL');
    await once(child, 'exit');
    await vi.waitUntil(async () => !(await isRunning(seconds)), { timeout: 5000, interval: 100 });
  });
});

/** A process of its own that runs a command in a folder, which then nobody removes. */
function startHoldout(script: string, routes: readonly string[], folder: string) {
  const parameters = JSON.stringify({ script, routes });
  return spawn(process.execPath, [fileURLToPath(new URL('./runOnce.ts', import.meta.url)), parameters], {
    env: { ...process.env, TMPDIR: folder },
    stdio: 'ignore',
  });
}

/** Whether a process has this word as its last argument. */
async function isRunning(word: string): Promise<boolean> {
  const pids = (await readdir('/proc')).filter((name) => /^[0-9]+$/.test(name));
  const lines = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')));
  return lines.includes(`sleep\0${word}\0`);
}

const connect = `
const places = JSON.parse(process.env.PLACES);
const tries = places.map((place) => new Promise((resolve) => {
  const socket = require('node:net').connect(place);
  socket.on('connect', () => resolve('connected'));
  socket.on('error', (error) => resolve(error.code));
}));
Promise.all(tries).then((found) => require('node:fs').writeFileSync(process.env.OUT, found.join('\\n')));
`;

describe.skipIf(process.platform !== 'linux').each(ways)('the network of a command $name', (way) => {
  it(way.isIsolated ? 'COMMAND-013: is not there' : 'is that of the machine', async () => {
    const folder = await folderInHome({});
    const accepted: string[] = [];
    const places = [{ host: '127.0.0.1', port: 0 }, { path: `\0holdout-${process.pid}` }, { path: join(folder, 's') }];
    const servers = await Promise.all(places.map((place) => listen(place, () => accepted.push(JSON.stringify(place)))));
    const first = servers[0]?.address();
    const reached = [typeof first === 'object' ? { ...first, host: '127.0.0.1' } : first, ...places.slice(1)];
    const env = new Map([['PLACES', JSON.stringify(reached)]]);
    const { predictions } = await runProgram([await visibleNode(), '-e', connect], { way, env, hidden: [folder] });
    const found = predictions.toString().split('\n');
    if (way.isIsolated) expect([found, accepted]).toEqual([['ECONNREFUSED', 'ECONNREFUSED', 'ENOENT'], []]);
    else expect(found).toEqual(['connected', 'connected', 'connected']);
  });
});

async function listen(place: object, onConnection: () => void): Promise<Server> {
  const server = createServer((socket) => {
    onConnection();
    socket.destroy();
  });
  server.listen(place);
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return server;
}

it('runs without isolation where there is none, and finds hidden folders then', async () => {
  const folder = await folderInHome({ 'labels.csv': canary });
  const env = new Map([['HIDDEN', folder]]);
  const given = { way: { name: '', routes: [], isIsolated: false }, env, hidden: [folder], approved: [file('a', '')] };
  const { predictions, isolation } = await runScript('cat "$HIDDEN/labels.csv" > "$OUT"', given);
  expect(predictions.toString()).toBe(canary);
  expect(isolation).toEqual({ network: false, files: false, processes: false });
});

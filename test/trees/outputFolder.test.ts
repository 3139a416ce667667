/** Folders that output is written into. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, symlinkSync } from 'node:fs';
import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { runLock } from '../../src/cli/commands/lock.ts';
import { Refusal } from '../../src/result/refusal.ts';
import { makeFolder, unwritableOutput } from '../../src/trees/outputFolder.ts';
import { caseFiles } from '../support/caseFiles.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

/** Linux has a file system in which no folder can be made. */
const hasProc = process.platform === 'linux' && existsSync('/proc/self');
/** Whether this Node runs the sources as they are. */
const runsTypeScript = Boolean((process.features as { typescript?: unknown }).typescript);
const canBeDenied = process.platform !== 'win32' && process.getuid?.() !== 0;

/** What is thrown, with its code and place. */
function errorOf(make: () => unknown): { code: string | undefined; path: string | undefined } {
  try {
    make();
  } catch (thrown) {
    const { code, path } = thrown as NodeJS.ErrnoException;
    return { code, path };
  }
  throw new Error('nothing was thrown');
}

describe('a folder', () => {
  it('is made with those above it, and the uppermost new one is named', async () => {
    const folder = await temporaryFolder({ 'there/file': '' });
    expect(makeFolder(join(folder, 'there/one/two/three'))).toBe(join(folder, 'there/one'));
    expect((await stat(join(folder, 'there/one/two/three'))).isDirectory()).toBe(true);
    expect(makeFolder(join(folder, 'there/one/two/four'))).toBe(join(folder, 'there/one/two/four'));
  });

  it('that is there is left as it is', async () => {
    const folder = await temporaryFolder({ 'there/file': '' });
    for (const path of [folder, join(folder, 'there'), join(folder, 'there/.'), '.', '/']) {
      expect(makeFolder(path), path).toBeUndefined();
    }
    expect(await readdir(join(folder, 'there'))).toEqual(['file']);
  });

  it('may be named from the working folder', async () => {
    const folder = await temporaryFolder();
    expect(makeFolder(relative(process.cwd(), join(folder, 'a/b')))).toBe(join(folder, 'a'));
  });

  it('may lie behind a link to a folder', async () => {
    const folder = await temporaryFolder({ 'real/file': '' });
    symlinkSync(join(folder, 'real'), join(folder, 'link'));
    expect(makeFolder(join(folder, 'link/new'))).toBe(join(folder, 'link/new'));
    expect(await readdir(join(folder, 'real'))).toEqual(['file', 'new']);
  });

  it('is not made where a file stands, at its own place or above it', async () => {
    const folder = await temporaryFolder({ file: '' });
    for (const path of ['file', 'file/below', 'file/far/below']) {
      expect(errorOf(() => makeFolder(join(folder, path)))).toEqual({ code: 'ENOTDIR', path: join(folder, 'file') });
    }
  });

  it('is not made in the place of a link to nothing', async () => {
    const folder = await temporaryFolder();
    symlinkSync(join(folder, 'nothing'), join(folder, 'link'));
    expect(errorOf(() => makeFolder(join(folder, 'link')))).toEqual({ code: 'EEXIST', path: join(folder, 'link') });
  });

  it('leaves nothing behind where one below it cannot be made', async () => {
    const folder = await temporaryFolder();
    const long = join(folder, 'one/two', 'x'.repeat(300));
    expect(errorOf(() => makeFolder(long))).toMatchObject({ code: 'ENAMETOOLONG' });
    const invalid = join(folder, 'one/two', 'a\0b');
    expect(() => makeFolder(invalid)).toThrow();
    expect(await readdir(folder)).toEqual([]);
  });

  it.runIf(canBeDenied)('is not made where nobody may write', async () => {
    const folder = await temporaryFolder();
    const closed = join(folder, 'closed');
    await mkdir(closed);
    chmodSync(closed, 0o500);
    const found = errorOf(() => makeFolder(join(closed, 'one/two')));
    chmodSync(closed, 0o700);
    expect(found).toEqual({ code: 'EACCES', path: join(closed, 'one') });
  });
});

describe('output that cannot be written', () => {
  const wanted = { what: 'the report', cure: 'Give another folder.' };

  it('is refused with the place, what was wanted and the cure', () => {
    const error = Object.assign(new Error('no'), { code: 'EACCES', path: '/a/b\u202e' });
    const refusal = unwritableOutput(error, wanted);
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject({ code: 'command/usage', exit: 5 });
    expect(refusal.message).toBe(
      '/a/b\\u{202e} cannot be made or written to, so that the report cannot be written (EACCES). Give another folder.',
    );
  });

  it('is refused without a place where the system names none, and with what happened instead', () => {
    const error = Object.assign(new Error('full'), { code: 'ENOSPC' });
    expect(unwritableOutput(error, { ...wanted, outcome: 'none was' }).message).toBe(
      'the report cannot be written (ENOSPC), and none was. Give another folder.',
    );
  });

  it('is a bug where it is no error of the system', () => {
    const bug = new TypeError('undefined is not a function');
    expect(() => unwritableOutput(bug, wanted)).toThrow(bug);
  });
});

describe('the lock', () => {
  const lockAt = async (lock: string) => {
    const files = caseFiles('passes');
    const policy = String(files['.holdout/policy.yml']).replace('.holdout/test-set.lock.json', lock);
    const folder = await temporaryFolder({ ...files, '.holdout/policy.yml': policy, occupied: 'a file' });
    return { folder, run: () => runLock(['--policy', join(folder, '.holdout/policy.yml')]) };
  };

  it('is refused with its place and a cure where a file stands in the way', async () => {
    const { folder, run } = await lockAt('occupied/far/lock.json');
    await expect(run()).rejects.toMatchObject({
      code: 'command/usage',
      exit: 5,
      place: { file: join(folder, 'occupied') },
      problem: 'cannot be made or written to, so that the lock cannot be written (ENOTDIR)',
      cure: 'Let `test-set.lock` of the policy name a file that can be written.',
    });
    expect(await readFile(join(folder, 'occupied'), 'utf8')).toBe('a file');
  });

  it('is written into folders that are made for it', async () => {
    const { folder, run } = await lockAt('locks/2026/lock.json');
    vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    onTestFinished(() => {
      vi.restoreAllMocks();
    });
    expect(await run()).toBe(0);
    expect(JSON.parse(await readFile(join(folder, 'locks/2026/lock.json'), 'utf8'))).toMatchObject({ rows: 8 });
  });
});

describe.runIf(hasProc && runsTypeScript)('a file system without new folders', () => {
  // In a process of its own, which is ended: what hangs does so in the system's own call.
  const run = (words: readonly string[]) =>
    spawnSync(process.execPath, words, { timeout: 60_000, killSignal: 'SIGKILL', encoding: 'utf8' });
  const source = (path: string) => join(import.meta.dirname, '../../src', path);
  const example = (path: string) => join(import.meta.dirname, '../../examples/breast-biopsy', path);
  const policy = ['--policy', example('.holdout/policy.yml')];
  const table = [example('data/manifest.csv'), '--sample', 'sample_id', '--split', 'split'];

  it('ends at once with the place', () => {
    const script = `const { makeFolder } = await import(${JSON.stringify(pathToFileURL(source('trees/outputFolder.ts')).href)});
      for (const path of ['/proc/self/x', '/proc/self/x/y/z']) {
        try { makeFolder(path); } catch ({ code, path: place }) { console.log(code, place); }
      }`;
    const { stdout, signal } = run(['--input-type=module', '-e', script]);
    expect([stdout, signal]).toEqual(['ENOENT /proc/self/x\nENOENT /proc/self/x\n', null]);
  });

  it.each([
    ['plan', [...policy, '--draws', '1000', '--out', '/proc/self/x'], 'the plan', 'Give a folder that can be written'],
    ['splits', [...table, '--out', '/proc/self/x/y'], 'the report', 'Give a folder that can be written'],
    ['check', [...policy, '--out', '/proc/self/x'], 'the report', 'Give a folder that can be written'],
    ['predict', [...policy, '--out', '/proc/self/x/p.csv'], 'the predictions', 'Name a file that can be written'],
  ])('ends holdout %s with exit code 5 and a cure', (name, words, what, cure) => {
    const { status, signal, stderr } = run([source('cli/index.ts'), name, ...words]);
    expect(stderr).toContain(
      `holdout: /proc/self/x cannot be made or written to, so that ${what} cannot be written (ENOENT). ${cure} with --out`,
    );
    expect([status, signal]).toEqual([5, null]);
  });
});

/** The ledger in a file: writers of several processes, locks that are left over, and what is no regular file. */
import { execFile } from 'node:child_process';
import { renameSync } from 'node:fs';
import { appendFile, mkdir, readdir, readFile, rm, symlink, unlink, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { openFileLedger } from '../../src/custody/fileLedger.ts';
import { emptyLedger, parseLedger } from '../../src/custody/ledger.ts';
import { type LedgerDraft, useOf } from '../../src/custody/ledgerLine.ts';
import type { StoreTiming } from '../../src/custody/ledgerStore.ts';
import { usesOf } from '../../src/custody/ledgerUses.ts';
import { compileModule } from '../support/compile.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { digest, draft, ledgerOf, passed, quickTiming } from './ledgerDrafts.ts';

const place = '.holdout/ledger.jsonl';

async function newLedger(timing: StoreTiming = quickTiming()) {
  const folder = await temporaryFolder();
  const path = join(folder, place);
  return { folder, path, lock: `${path}.lock`, store: openFileLedger(path, place, timing) };
}

function refusal(code: string, problem: RegExp) {
  return expect.objectContaining({ code, exit: 3, problem: expect.stringMatching(problem) });
}

describe('a ledger in a file', () => {
  it('is empty until the first use, which makes its folder', async () => {
    const { path, store } = await newLedger();
    expect(await store.read()).toEqual({ ledger: emptyLedger, findings: [] });
    const { ledger } = await store.append(() => draft(1));
    expect(ledger).toEqual(ledgerOf(draft(1)));
    expect(await readFile(path)).toEqual(ledger.bytes);
    expect(await readdir(join(path, '..'))).toEqual(['ledger.jsonl']);
  });

  it('adds after what others have written, and shows it to the one who decides', async () => {
    const { path, store } = await newLedger();
    await store.append(() => draft(1));
    await openFileLedger(path, place).append(() => draft(2));
    const seen: number[] = [];
    const { ledger } = await store.append((found) => {
      seen.push(found.lines.length);
      return draft(3);
    });
    expect(seen).toEqual([2]);
    expect(ledger).toEqual(ledgerOf(draft(1), draft(2), draft(3)));
  });

  it('adds nothing where nothing is decided, and no line twice', async () => {
    const { store } = await newLedger();
    await store.append(() => draft(1));
    expect((await store.append(() => undefined)).ledger.lines).toHaveLength(1);
    expect((await store.append(() => draft(1, { at: '2027-01-02T03:04:05.678Z' }))).ledger.lines).toHaveLength(1);
  });

  it('keeps a result, and gives it only while the ledger names it', async () => {
    const { path, store } = await newLedger();
    const report = Buffer.from('{"verdict":"pass"}\n');
    const use = useOf(draft(1));
    const end: LedgerDraft = draft(1, { event: 'finished', outcome: { ...passed, report: digest(report.toString()) } });
    await store.append(() => draft(1));
    expect(await store.readResult(use)).toBeUndefined();
    await store.append(() => end, { use, report });
    expect(await store.readResult(use)).toEqual(report);
    expect(await store.readResult(useOf(draft(2)))).toBeUndefined();
    await appendFile(join(path, '../results', `${use}.json`), ' ');
    expect(await store.readResult(use)).toBeUndefined();
    await unlink(join(path, '../results', `${use}.json`));
    expect(await store.readResult(use)).toBeUndefined();
  });

  it('refuses a ledger that was broken or set back while the run was under way', async () => {
    const { path, store } = await newLedger();
    await store.append(() => draft(1));
    await store.append(() => draft(2));
    await writeFile(path, ledgerOf(draft(1)).bytes);
    await expect(store.read()).rejects.toEqual(refusal('ledger/rolled-back', /has lost lines/));
    await expect(store.append(() => draft(3))).rejects.toEqual(refusal('ledger/rolled-back', /has lost lines/));
    await appendFile(path, '{}\n');
    await expect(store.append(() => draft(3))).rejects.toEqual(refusal('ledger/broken', /has no usable/));
    await unlink(path);
    await expect(store.append(() => draft(3))).rejects.toEqual(refusal('ledger/rolled-back', /has lost lines/));
    expect(await readdir(join(path, '..'))).toEqual([]);
  });

  it('leaves the old ledger whole where the new one cannot be written', async () => {
    const { path, store } = await newLedger();
    await store.append(() => draft(1));
    await rm(path);
    await mkdir(join(path, 'in the way'), { recursive: true });
    await expect(store.append(() => draft(2))).rejects.toEqual(refusal('ledger/unreadable', /is no regular file/));
  });

  it.each([
    ['the ledger', place],
    ['its folder', '.holdout'],
  ])('refuses a symbolic link in place of %s', async (_what, linked) => {
    const { folder, path, store } = await newLedger();
    const target = join(folder, 'elsewhere');
    if (linked === '.holdout') await mkdir(target);
    else {
      await mkdir(join(path, '..'));
      await writeFile(target, ledgerOf(draft(1)).bytes);
    }
    await symlink(target, join(folder, linked));
    await expect(store.append(() => draft(2))).rejects.toMatchObject({
      exit: 3,
      code: expect.stringMatching(/^ledger\/un/),
    });
    if (linked === place) expect(await readFile(target)).toEqual(ledgerOf(draft(1)).bytes);
    else expect(await readdir(target)).toEqual([]);
  });

  it('refuses a folder that cannot be made', async () => {
    const { folder, store } = await newLedger();
    await writeFile(join(folder, '.holdout'), 'a file');
    await expect(store.append(() => draft(1))).rejects.toEqual(refusal('ledger/unwritable', /has no folder/));
  });
});

describe('the lock of a ledger', () => {
  const elsewhere = 'another-machine 1 0123456789abcdef\n';

  async function locked([content, age]: readonly [string, number], timing?: StoreTiming) {
    const found = await newLedger(timing);
    await mkdir(join(found.path, '..'));
    await writeFile(found.lock, content);
    const then = Date.now() / 1000 - age;
    await utimes(found.lock, then, then);
    return found;
  }

  async function deadProcess(): Promise<number> {
    const child = execFile(process.execPath, ['--version']);
    await new Promise((resolve) => child.once('exit', resolve));
    return child.pid ?? 0;
  }

  it.each([
    ['of a process that died', async () => [`${hostname()} ${await deadProcess()} 0123456789abcdef\n`, 0] as const],
    ['of another machine, left for long', async () => [elsewhere, 60] as const],
    ['of a run that died before it wrote its name', async () => ['', 60] as const],
  ])('%s is taken over', async (_what, given) => {
    const { path, store } = await locked(await given());
    expect((await store.append(() => draft(1))).ledger.lines).toHaveLength(1);
    expect(await readdir(join(path, '..'))).toEqual(['ledger.jsonl']);
  });

  it('is waited for', async () => {
    const { lock, store } = await locked([elsewhere, 0]);
    setTimeout(() => unlink(lock), 100);
    expect((await store.append(() => draft(1))).ledger.lines).toHaveLength(1);
  });

  it.each([
    ['of another machine', () => elsewhere],
    ['of a process that runs', () => `${hostname()} ${process.pid} 0123456789abcdef\n`],
  ])('%s stops a run after a minute, with the file to delete', async (_what, content) => {
    let now = 0;
    const wait = async () => {
      now += 1000;
    };
    const { path, store } = await locked([content(), 0], { random: () => 0.5, wait, now: () => now });
    await expect(store.append(() => draft(1))).rejects.toMatchObject({
      code: 'ledger/unwritable',
      cure: expect.stringContaining('ledger.jsonl.lock'),
    });
    expect(await readdir(join(path, '..'))).toEqual(['ledger.jsonl.lock']);
  });

  it('that was lost while a run slept keeps it from writing', async () => {
    const { path, lock, store } = await newLedger();
    await store.append(() => draft(1));
    const stolen = store.append(() => {
      // The other run has waited for so long that it took the lock.
      renameSync(lock, `${lock}.gone`);
      return draft(2);
    });
    await expect(stolen).rejects.toEqual(refusal('ledger/unwritable', /was locked by another run/));
    expect(await readFile(path)).toEqual(ledgerOf(draft(1)).bytes);
  });
});

const run = promisify(execFile);

const worker = `
  const [, , module, path, writer, appends] = process.argv;
  const { openFileLedger } = await import(module);
  const hex = (text) => text.toString(16).padStart(64, '0');
  const store = openFileLedger(path, 'ledger.jsonl');
  for (let number = 0; number < Number(appends); number += 1) {
    const entry = (Number(writer) * 1000 + number).toString(16).padStart(16, '0');
    const subject = { testSet: hex(1), model: hex(Number(writer) + 1), policy: hex(number + 1) };
    await store.append(() => ({ event: 'started', entry, ...subject, at: new Date().toISOString() }));
  }
`;

it('sixteen processes that write at once lose nothing, also where another one is killed', async () => {
  const module = pathToFileURL(await compileModule('custody/fileLedger.ts')).href;
  const folder = await temporaryFolder({ 'worker.mjs': worker });
  const path = join(folder, 'ledger.jsonl');
  const words = (writer: number, appends: number) =>
    [join(folder, 'worker.mjs'), module, path, String(writer), String(appends)] as const;
  const doomed = execFile(process.execPath, words(16, 1_000_000));
  const ended = new Promise((resolve) => doomed.once('exit', resolve));
  const written = () => readFile(path, 'utf8').catch(() => '');
  while ((await written()) === '') await new Promise((resolve) => setTimeout(resolve, 20));
  const writers = Array.from({ length: 16 }, (_, writer) => run(process.execPath, words(writer, 5)));
  while ((await written()).split('\n').length < 60) await new Promise((resolve) => setTimeout(resolve, 20));
  doomed.kill('SIGKILL');
  await ended;
  await Promise.all(writers);
  const ledger = parseLedger(await readFile(path), 'ledger.jsonl');
  const entries = ledger.lines.map(({ entry }) => Number.parseInt(entry, 16));
  expect(new Set(entries).size).toBe(entries.length);
  for (let writer = 0; writer < 16; writer += 1) {
    const own = entries.filter((entry) => Math.floor(entry / 1000) === writer).map((entry) => entry % 1000);
    expect(own).toEqual([0, 1, 2, 3, 4]);
  }
  expect(usesOf(ledger, '1'.padStart(64, '0'))).toHaveLength(entries.length);
  // What the killed process was writing beside the ledger may be left; the ledger and its lock are not touched by it.
  expect((await readdir(folder)).filter((name) => !name.startsWith('.'))).toEqual(['ledger.jsonl', 'worker.mjs']);
}, 120_000);

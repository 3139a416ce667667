/** A ledger in a file of this machine, of the same form as the one on a branch. */
import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, open, readFile, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../result/refusal.ts';
import { version } from '../result/version.ts';
import { makeFolder } from '../trees/outputFolder.ts';
import {
  appendLine,
  emptyLedger,
  hasLine,
  type Ledger,
  ledgerLimit,
  parseLedger,
  requireContinuation,
} from './ledger.ts';
import { takeLock } from './ledgerFileLock.ts';
import { digestOf } from './ledgerLine.ts';
import { type LedgerStore, ordinaryTiming, type StoredResult, type StoreTiming } from './ledgerStore.ts';
import { lastResultOf } from './ledgerUses.ts';

/** Where the ledger lies below the policy's root, unless another file is named. */
export const defaultLedgerFile = '.holdout/ledger.jsonl';

const readFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * The ledger in a file, which need not exist yet. Stored reports lie in the folder `results` beside it.
 *
 * @param path absolute, or relative to the working folder
 * @param place name of the file for people
 */
export function openFileLedger(path: string, place: string, timing: StoreTiming = ordinaryTiming): LedgerStore {
  const file = { path, place };
  let known = emptyLedger;
  const read = async () => {
    known = requireContinuation(known, await readLedgerFile(file, known), place);
    return { ledger: known, findings: [] };
  };
  return {
    place,
    read,
    append: async (decide, result) => {
      await makeLedgerFolder(file);
      const lock = await takeLock({ path: `${path}.lock`, place, timing });
      try {
        const { ledger } = await read();
        const draft = decide(ledger);
        if (draft === undefined || hasLine(ledger, draft)) return { ledger, findings: [] };
        const next = appendLine(ledger, draft, place);
        if (result !== undefined) await writeResult(file, result);
        if (!(await lock.isHeld())) throw unwritable(file, 'was locked by another run while this one wrote');
        await replaceFile(file, path, next.bytes);
        known = next;
        return { ledger: next, findings: [] };
      } finally {
        await lock.release();
      }
    },
    readResult: async (use) => {
      const { ledger } = await read();
      const named = lastResultOf(ledger, use, version)?.outcome?.report;
      const bytes = named === undefined ? undefined : await readBytes(resultPath(file, use), file);
      return bytes !== undefined && digestOf(bytes) === named ? bytes : undefined;
    },
  };
}

interface LedgerFile {
  path: string;
  place: string;
}

async function readLedgerFile(file: LedgerFile, known: Ledger): Promise<Ledger> {
  const bytes = await readBytes(file.path, file);
  return bytes === undefined ? emptyLedger : parseLedger(bytes, file.place, known);
}

/** Undefined where there is no such file. */
async function readBytes(path: string, file: LedgerFile): Promise<Buffer | undefined> {
  const found = await lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw unreadable(file, `cannot be read (${error.code ?? 'unknown error'})`);
  });
  if (found === undefined) return undefined;
  if (!found.isFile()) throw unreadable(file, 'is no regular file');
  if (found.size > ledgerLimit) throw unreadable(file, `has ${found.size} bytes; at most ${ledgerLimit} are read`);
  const handle = await open(path, readFlags).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(file, `cannot be opened (${error.code ?? 'unknown error'})`);
  });
  try {
    return await readFile(handle);
  } finally {
    await handle.close();
  }
}

async function makeLedgerFolder(file: LedgerFile): Promise<void> {
  const folder = dirname(file.path);
  try {
    makeFolder(folder);
    if ((await lstat(folder)).isDirectory()) return;
  } catch (thrown) {
    throw unwritable(
      file,
      `has no folder that can be written (${(thrown as NodeJS.ErrnoException).code ?? 'unknown'})`,
    );
  }
  throw unwritable(file, 'lies in a folder that is a symbolic link');
}

/** Writes beside the file, then takes its place: a run that dies leaves the old ledger whole. */
async function replaceFile(file: LedgerFile, path: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}`);
  try {
    const handle = await open(beside, 'wx', 0o644);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, path);
    await syncFolder(dirname(path));
  } catch (thrown) {
    await unlink(beside).catch(() => {});
    throw unwritable(file, `cannot be written (${(thrown as NodeJS.ErrnoException).code ?? 'unknown error'})`);
  }
}

/** Makes the new name last through a power cut; Windows opens no folders. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function resultPath({ path }: LedgerFile, use: string): string {
  return join(dirname(path), 'results', `${use}.json`);
}

async function writeResult(file: LedgerFile, { use, report }: StoredResult): Promise<void> {
  const path = resultPath(file, use);
  await makeLedgerFolder({ path, place: file.place });
  await replaceFile(file, path, report);
}

function unreadable({ place }: LedgerFile, problem: string): Refusal {
  return new Refusal('ledger/unreadable', {
    file: place,
    exit: 3,
    problem,
    cure: 'Let the ledger be a regular file that the user that runs Holdout can read.',
  });
}

function unwritable({ place }: LedgerFile, problem: string): Refusal {
  return new Refusal('ledger/unwritable', {
    file: place,
    exit: 3,
    problem,
    cure: 'Let its folder be one that the user that runs Holdout can write to, and run again.',
  });
}

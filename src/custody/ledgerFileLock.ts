/** A lock file beside a ledger: it is made by one writer at a time, and removed after the write. */
import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, lstat, open, readFile, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { visibleText } from '../result/foreignText.ts';
import { Refusal } from '../result/refusal.ts';
import type { StoreTiming } from './ledgerStore.ts';

export interface HeldLock {
  /** Whether the lock is still ours: a writer that slept for long may have lost it. */
  isHeld(): Promise<boolean>;
  release(): Promise<void>;
}

interface LockRequest {
  /** Path of the lock file. */
  path: string;
  /** Name of the ledger for messages. */
  place: string;
  timing: StoreTiming;
}

/** A writer holds the lock for a few milliseconds. After this long it has died, or sleeps and will find out. */
const staleMilliseconds = 30_000;
const longestWait = 60_000;
const longestPause = 40;

/** @throws Refusal `ledger/unwritable` (exit 3) where the lock cannot be had */
export async function takeLock(request: LockRequest): Promise<HeldLock> {
  const { path, timing } = request;
  const token = `${hostname()} ${process.pid} ${randomBytes(8).toString('hex')}\n`;
  const end = timing.now() + longestWait;
  while (!(await create(path, token, request))) {
    if (timing.now() > end) throw stuck(request);
    if (await isStale(path)) await removeStale(request);
    else await timing.wait(1 + timing.random() * longestPause);
  }
  const isHeld = async () => (await readLock(path)) === token;
  return {
    isHeld,
    release: async () => {
      if (await isHeld()) await unlink(path);
    },
  };
}

/** @returns whether the file was made; false where it exists */
async function create(path: string, content: string, request: LockRequest): Promise<boolean> {
  let handle: FileHandle;
  try {
    handle = await open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o644);
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException;
    // Windows refuses a name that is just being removed.
    if (code === 'EEXIST' || (code === 'EPERM' && process.platform === 'win32')) return false;
    throw new Refusal('ledger/unwritable', {
      file: request.place,
      exit: 3,
      problem: `cannot be locked (${code ?? 'unknown error'})`,
      cure: 'Give the user that runs Holdout the right to write to its folder.',
    });
  }
  try {
    await handle.writeFile(content);
  } finally {
    await handle.close();
  }
  return true;
}

/** Undefined where there is none. */
async function readLock(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}

async function isStale(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => undefined);
  if (found === undefined) return false;
  if (Date.now() - found.mtimeMs > staleMilliseconds) return true;
  const [host, pid] = ((await readLock(path)) ?? '').split(' ');
  return host === hostname() && pid !== undefined && /^[1-9]\d*$/.test(pid) && !isRunning(Number(pid));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** One writer at a time removes a stale lock, after it has seen again that it is one. */
async function removeStale(request: LockRequest): Promise<void> {
  const { path, timing } = request;
  const turn = `${path}.stale`;
  if (!(await create(turn, '', request))) {
    await timing.wait(1 + timing.random() * longestPause);
    return;
  }
  try {
    if (await isStale(path)) await unlink(path);
  } finally {
    await unlink(turn);
  }
}

function stuck({ path, place }: LockRequest): Refusal {
  return new Refusal('ledger/unwritable', {
    file: place,
    exit: 3,
    problem: `is locked by another run for more than ${longestWait / 1000} seconds`,
    cure: `Where no other run is under way, delete ${visibleText(path, 1000)} and the file with .stale after it, and run again.`,
  });
}

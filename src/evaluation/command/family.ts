/** All processes of one command: to measure them, to see whether any is left, and to end them. */
import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { descendantsOf, hasInEnvironment, listProcesses, type ProcessFacts, worksBelow } from './processes.ts';

const killRounds = 40;
const roundMilliseconds = 50;

export class ProcessFamily {
  private readonly root: number;
  private readonly folder: string;
  private readonly platform: NodeJS.Platform;
  private readonly seen = new Set<string>();

  /**
   * @param root id of the process that was started, which leads a process group
   * @param folder their own, which stands in the environment of all of them, and of no other process
   */
  constructor(root: number, folder: string, platform: NodeJS.Platform) {
    // Ids of 1 and less stand for groups of foreign processes, and an empty text stands everywhere.
    if (!Number.isSafeInteger(root) || root <= 1 || folder.length < 2)
      throw new Error('a family needs a process and a folder');
    this.root = root;
    this.folder = folder;
    this.platform = platform;
  }

  /** The running processes that descend from the first one, also those whose parents ended since they were seen. */
  members(): readonly ProcessFacts[] {
    const isKnown = (one: ProcessFacts) =>
      one.pid === this.root || one.group === this.root || this.seen.has(nameOf(one));
    const found = descendantsOf(isKnown, listProcesses());
    for (const one of found) this.seen.add(nameOf(one));
    return found;
  }

  /** As `members`, and those that made themselves independent between two looks. */
  private all(): readonly number[] {
    const marked = listProcesses().filter(({ pid }) => isMarked(pid, this.folder));
    const pids = new Set([...this.members(), ...marked].map(({ pid }) => pid));
    return [...pids].filter((pid) => pid > 1 && pid !== process.pid && pid !== process.ppid);
  }

  hasLiving(): boolean {
    return this.platform === 'linux' ? this.all().length > 0 : signal(-this.root, 0);
  }

  /** @returns whether none was left, or none after a while */
  async endsWithin(seconds: number): Promise<boolean> {
    for (let waited = 0; this.hasLiving(); waited += roundMilliseconds) {
      if (waited >= seconds * 1000) return false;
      await sleep(roundMilliseconds);
    }
    return true;
  }

  /** Ends all; those that start others meanwhile are looked for again. */
  async kill(): Promise<void> {
    if (this.platform === 'win32') return endTree(this.root);
    if (this.platform !== 'linux') {
      signal(-this.root, 'SIGKILL');
      return;
    }
    for (let round = 0; round < killRounds; round++) {
      const living = this.all();
      if (living.length === 0) return;
      for (const pid of living) signal(pid, 'SIGKILL');
      await sleep(roundMilliseconds);
    }
  }
}

function isMarked(pid: number, folder: string): boolean {
  return hasInEnvironment(pid, folder) || worksBelow(pid, folder);
}

function nameOf({ pid, started }: ProcessFacts): string {
  return `${pid} ${started}`;
}

/** @returns whether there was a process that could be signalled */
function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}

function endTree(pid: number): Promise<void> {
  return new Promise((resolve) => {
    execFile('taskkill', ['/PID', String(pid), '/T', '/F'], () => resolve());
  });
}

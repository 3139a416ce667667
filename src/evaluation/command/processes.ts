/** Finds the processes of a command and what memory they take, on Linux through /proc. */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

export interface ProcessFacts {
  pid: number;
  parent: number;
  group: number;
  /** With the id it names one process for good: ids are used again. */
  started: string;
}

/** All processes that can be seen; empty where there is no /proc. */
export function listProcesses(): readonly ProcessFacts[] {
  return readNames('/proc').flatMap((name) => {
    const facts = /^[0-9]+$/.test(name) ? readFacts(Number(name)) : undefined;
    return facts === undefined ? [] : [facts];
  });
}

function readFacts(pid: number): ProcessFacts | undefined {
  const text = readText(`/proc/${pid}/stat`);
  // The name, in parentheses, may itself have spaces and parentheses.
  const [state, parent, group, ...rest] = text.slice(text.lastIndexOf(')') + 2).split(' ');
  if (state === undefined || state === 'Z' || state === 'X' || group === undefined) return undefined;
  return { pid, parent: Number(parent), group: Number(group), started: rest[16] ?? '' };
}

/** The processes that are chosen, and all that descend from them. */
export function descendantsOf(
  isChosen: (one: ProcessFacts) => boolean,
  all: readonly ProcessFacts[],
): readonly ProcessFacts[] {
  const children = new Map<number, ProcessFacts[]>();
  for (const one of all) {
    const siblings = children.get(one.parent);
    if (siblings === undefined) children.set(one.parent, [one]);
    else siblings.push(one);
  }
  const found = new Set(all.filter(isChosen));
  // A set that grows is walked to its new end.
  for (const { pid } of found) for (const child of children.get(pid) ?? []) found.add(child);
  return [...found];
}

/** Whether a text stands in the environment that a process was started with; false where that may not be read. */
export function hasInEnvironment(pid: number, text: string): boolean {
  return readText(`/proc/${pid}/environ`).includes(text);
}

/** Whether a process works in a folder or below it; false where that may not be read. */
export function worksBelow(pid: number, folder: string): boolean {
  try {
    return `${readlinkSync(`/proc/${pid}/cwd`)}/`.startsWith(`${folder}/`);
  } catch {
    return false;
  }
}

/**
 * The memory that processes take together. Where that is above the limit, pages that they share are counted once, as
 * far as the system tells.
 */
export function residentBytesOf(processes: readonly ProcessFacts[], limit: number): number {
  const resident = sum(processes.map(({ pid }) => readResident(pid)));
  if (resident <= limit) return resident;
  return sum(processes.map(({ pid }) => readProportional(pid) ?? readResident(pid)));
}

function readResident(pid: number): number {
  return readKibibytes(`/proc/${pid}/status`, /^VmRSS:\s+([0-9]+) kB$/m) ?? 0;
}

function readProportional(pid: number): number | undefined {
  return readKibibytes(`/proc/${pid}/smaps_rollup`, /^Pss:\s+([0-9]+) kB$/m);
}

function readKibibytes(path: string, pattern: RegExp): number | undefined {
  const kibibytes = pattern.exec(readText(path))?.[1];
  return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function readNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Empty for a process that ended, or that may not be looked at. */
function readText(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}

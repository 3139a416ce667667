/** Memory of processes, as Linux tells it under /proc. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';

/** Megabytes of 10^6 bytes. */
export interface PeakMemory {
  /** Largest sum over the processes at one moment; a page that several share counts once. */
  proportional: number;
  /** The same, where a shared page counts for each. */
  resident: number;
  /** Sum of what each process held at most, which need not be at one moment: nothing between two samples is missed. */
  highWater: number;
  processes: number;
}

const everyMilliseconds = 5;

/** Runs Node with some arguments and samples the memory of the process and all below it. */
export async function watchMemory(args: readonly string[]): Promise<PeakMemory> {
  const child = spawn(process.execPath, args, { stdio: 'ignore' });
  const highWater = new Map<number, number>();
  let [proportional, resident] = [0, 0];
  const sample = () => {
    const processes = [child.pid!, ...descendantsOf(child.pid!)];
    const held = processes.map((pid) => readField(pid, 'smaps_rollup', 'Pss', 'Rss'));
    proportional = Math.max(proportional, sum(held.map(([pss]) => pss!)));
    resident = Math.max(resident, sum(held.map(([, rss]) => rss!)));
    for (const pid of processes) highWater.set(pid, Math.max(highWater.get(pid) ?? 0, peakOf(pid)));
  };
  const timer = setInterval(sample, everyMilliseconds);
  await once(child, 'exit');
  clearInterval(timer);
  return { proportional, resident, highWater: sum([...highWater.values()]), processes: highWater.size };
}

/** Most resident memory that a process had so far, in megabytes; 0 for one that has ended. */
export function peakOf(pid: number): number {
  return readField(pid, 'status', 'VmHWM')[0]!;
}

/** Processes that were started by this one and by those. */
export function descendantsOf(pid: number): number[] {
  const children = attempt(() => {
    const threads = readdirSync(`/proc/${pid}/task`);
    return threads.flatMap(
      (thread) => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').match(/\d+/g) ?? [],
    );
  });
  return (children ?? []).map(Number).flatMap((child) => [child, ...descendantsOf(child)]);
}

function readField(pid: number, file: 'smaps_rollup' | 'status', ...names: string[]): number[] {
  const text = attempt(() => readFileSync(`/proc/${pid}/${file}`, 'utf8')) ?? '';
  return names.map((name) => {
    const kibibytes = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(text)?.[1] ?? 0;
    return (Number(kibibytes) * 1024) / 1e6;
  });
}

/** A process may end at any moment. */
function attempt<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

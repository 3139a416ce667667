/** Processes that run a model for this one, as Linux shows them. */
import { readdirSync, readFileSync } from 'node:fs';

export const canSeeProcesses = process.platform === 'linux';

/** Their ids; those that have ended and were not waited for yet do not count. */
export function modelProcesses(parent = process.pid): number[] {
  return readdirSync('/proc')
    .filter((name) => /^[0-9]+$/.test(name) && isModel(name, parent))
    .map(Number);
}

function isModel(id: string, parent: number): boolean {
  try {
    // The name in brackets may hold anything: state and parent follow the last one.
    const [state, ppid] = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
    const isOurs = Number(ppid) === parent && state !== 'Z';
    return isOurs && /inference[/\\]index\.[tj]s/.test(readFileSync(`/proc/${id}/cmdline`, 'utf8'));
  } catch {
    return false;
  }
}

/** Waits until a condition holds; whether it did before the time was over. */
export async function holdsWithin(milliseconds: number, condition: () => boolean): Promise<boolean> {
  const end = Date.now() + milliseconds;
  while (!condition()) {
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return true;
}

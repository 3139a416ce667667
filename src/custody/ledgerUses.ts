/** What a ledger says about the uses of one test set. */
import type { Ledger } from './ledger.ts';
import type { LedgerLine } from './ledgerLine.ts';

/** One run that began to use the test set. */
export interface Entry {
  started: LedgerLine;
  /** How it ended; undefined for a run that died, or is under way. */
  closed?: LedgerLine;
}

/** One use: all runs that judged the same model by the same rules on the same test set. */
export interface Use {
  /** In the order of the first runs, from 1. */
  number: number;
  /** See `useOf`. */
  use: string;
  /** In the order of the ledger; never empty. */
  entries: readonly Entry[];
  /** The model was merged. */
  merged?: LedgerLine;
}

/** The distinct uses of a test set, in the order in which they began. A run that was never finished counts. */
export function usesOf({ lines }: Ledger, testSet: string): readonly Use[] {
  const uses = new Map<string, Use & { entries: Entry[] }>();
  const open = new Map<string, Entry>();
  for (const line of lines.filter((one) => one.testSet === testSet)) {
    const use = uses.get(line.use);
    if (line.event === 'started') {
      const entry: Entry = { started: line };
      open.set(line.entry, entry);
      if (use !== undefined) use.entries.push(entry);
      else uses.set(line.use, { number: uses.size + 1, use: line.use, entries: [entry] });
    } else if (line.event === 'merged') {
      if (use !== undefined) use.merged = line;
    } else {
      const entry = open.get(line.entry);
      if (entry !== undefined && entry.started.use === line.use) entry.closed ??= line;
    }
  }
  return [...uses.values()];
}

/** The test sets of a ledger, in the order of their first lines. */
export function testSetsOf({ lines }: Ledger): readonly string[] {
  return [...new Set(lines.map(({ testSet }) => testSet))];
}

/** The last line that finished a use with this version of Holdout: another version may judge otherwise. */
export function lastResultOf({ lines }: Ledger, use: string, tool: string): LedgerLine | undefined {
  return lines.findLast((line) => line.use === use && line.event === 'finished' && line.tool === tool);
}

/**
 * Whether a policy was followed by a newer one that was used with the same test set.
 *
 * Policies that were used at one approved commit stand side by side in it; neither is a version of the other.
 */
export function isEarlierPolicy({ lines }: Ledger, testSet: string, policy: string): boolean {
  const started = lines.filter((line) => line.event === 'started' && line.testSet === testSet);
  const first = started.findIndex((line) => line.policy === policy);
  if (first === -1) return false;
  const own = new Set(started.filter((line) => line.policy === policy).flatMap(({ approved }) => approved ?? []));
  const beside = started.filter(({ approved }) => approved !== undefined && own.has(approved));
  const notNewer = new Set([...started.slice(0, first + 1), ...beside].map((line) => line.policy));
  return started.some((line) => !notNewer.has(line.policy));
}

/** The commit that the rules came from in the last run that was judged by rules of this branch. */
export function lastApproved({ lines }: Ledger, branch: string): string | undefined {
  return lines.findLast((line) => line.event === 'started' && line.approved !== undefined && line.branch === branch)
    ?.approved;
}

/** The uses of a ledger, for a terminal and as JSON. */
import type { Ledger } from '../custody/ledger.ts';
import { type Entry, testSetsOf, type Use, usesOf } from '../custody/ledgerUses.ts';
import { escapeTerminal } from '../report/escape.ts';
import { pad } from '../report/terminalText.ts';
import { formatCount } from '../result/numbers.ts';

/** A test set with the uses of it. */
interface UsedTestSet {
  testSet: string;
  uses: readonly Use[];
}

/** @param testSet digest, or its beginning, of the one test set to show */
export function listUses(ledger: Ledger, testSet = ''): readonly UsedTestSet[] {
  return testSetsOf(ledger)
    .filter((digest) => digest.startsWith(testSet))
    .map((digest) => ({ testSet: digest, uses: usesOf(ledger, digest) }));
}

const headings = ['use', 'started (UTC)', 'model', 'policy', 'judged', 'actor', 'outcome'];

/** One block for each test set, one line for each run. */
export function renderUses(testSets: readonly UsedTestSet[]): string {
  return testSets.map(renderTestSet).join('\n');
}

function renderTestSet({ testSet, uses }: UsedTestSet): string {
  const rows = uses.flatMap((use) => use.entries.map((entry) => cellsOf(use, entry)));
  const table = [headings, ...rows];
  const widths = headings.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines = table.map((row) =>
    `  ${row.map((cell, column) => padCell(cell, column, widths)).join('  ')}`.trimEnd(),
  );
  const count = `${formatCount(uses.length)} ${uses.length === 1 ? 'use' : 'uses'}`;
  return `Test set ${testSet}: ${count}\n${lines.join('\n')}\n`;
}

function padCell(cell: string, column: number, widths: readonly number[]): string {
  return pad(cell, widths[column] ?? 0, column === 0 ? 'left' : 'right');
}

function cellsOf(use: Use, entry: Entry): string[] {
  const { at, model, policy, pullRequest, commit, actor } = entry.started;
  const judged = [pullRequest === undefined ? '' : `#${pullRequest}`, shortId(commit ?? '')];
  return [
    String(use.number),
    at.slice(0, 16).replace('T', ' '),
    shortId(model),
    shortId(policy),
    judged.filter((part) => part !== '').join(' '),
    escapeTerminal(actor ?? ''),
    outcomeText(use, entry),
  ];
}

function outcomeText({ merged, entries }: Use, entry: Entry): string {
  const verdict = entry.closed === undefined ? 'never finished' : (entry.closed.outcome?.verdict ?? 'aborted');
  return merged !== undefined && entry === entries.at(-1) ? `${verdict}, merged` : verdict;
}

function shortId(id: string): string {
  return id.slice(0, 12);
}

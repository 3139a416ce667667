/** Whole runs of the gate with a ledger in a file: what a use is, and what keeps the test set closed. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFileLedger } from '../../src/custody/fileLedger.ts';
import { newEntry, parseLedger } from '../../src/custody/ledger.ts';
import { digestOf } from '../../src/custody/ledgerLine.ts';
import { type CheckRequest, check } from '../../src/gate/check.ts';
import { renderJson } from '../../src/result/json.ts';
import type { GateResult } from '../../src/result/run.ts';
import type { Report } from '../../src/result/schema.ts';
import { exampleChange, exampleFiles, policyWith } from '../action/support.ts';
import { temporaryFolder, writeFiles } from '../support/temporaryFolder.ts';

const lockLine = 'lock: .holdout/test-set.lock.json';

function policyFile(more: string, end = ''): Record<string, string> {
  return { '.holdout/policy.yml': `${policyWith(lockLine, `${lockLine}${more}`)}${end}` };
}

async function project(more = '\n  uses: {at-most: 2}', end = '') {
  const folder = await temporaryFolder({ ...exampleFiles(), ...policyFile(more, end) });
  const path = join(folder, '.holdout/ledger.jsonl');
  const run = (request: Partial<CheckRequest> = {}): Promise<GateResult> =>
    check({
      policyFile: join(folder, '.holdout/policy.yml'),
      openLedger: () => ({ store: openFileLedger(path, 'ledger.jsonl'), context: {}, now: () => new Date(0) }),
      writeReport: (report: Report) => Buffer.from(renderJson(report)),
      ...request,
    });
  const lines = async () => parseLedger(await readFile(path), 'ledger.jsonl').lines;
  return { folder, path, run, lines };
}

function codesOf({ report }: GateResult, id: string): string[] {
  return report.checks.find((one) => one.id === id)?.findings.map(({ code }) => code) ?? [];
}

describe('uses of a test set', () => {
  it('are counted by what is judged, not by how often', async () => {
    const { folder, run, lines } = await project();
    const first = await run();
    const again = await run();
    expect([first.exit, again.exit]).toEqual([0, 0]);
    expect(again.report).toEqual(first.report);
    await writeFiles(folder, exampleChange('retrained'));
    const second = await run();
    expect(second.report.subject.testSet?.use).toEqual({ number: 2, atMost: 2 });
    expect((await lines()).map(({ event }) => event)).toEqual([
      'started',
      'finished',
      'started',
      'finished',
      'started',
      'finished',
    ]);
  });

  it('beyond the limit leave the test set closed, and nothing in the ledger', async () => {
    const { folder, run, lines } = await project('\n  uses: {at-most: 1}');
    await run();
    await writeFiles(folder, exampleChange('retrained'));
    const over = await run();
    expect({ exit: over.exit, codes: codesOf(over, 'custody/uses') }).toEqual({
      exit: 1,
      codes: ['ledger/over-limit'],
    });
    expect(over.report.estimates).toEqual([]);
    expect(over.evidence.size).toBe(0);
    expect(await lines()).toHaveLength(2);
    // What was used before may be judged again.
    await writeFiles(folder, exampleFiles());
    await writeFiles(folder, policyFile('\n  uses: {at-most: 1}'));
    expect((await run()).exit).toBe(0);
  });

  it('with other predictions of the same model are other uses', async () => {
    const { folder, run } = await project();
    await run();
    const { 'predictions/biopsy.csv': predictions } = exampleFiles();
    const lines = String(predictions).trimEnd().split('\n');
    await writeFiles(folder, { 'predictions/biopsy.csv': `${[lines[0], ...lines.slice(1).reverse()].join('\n')}\n` });
    expect((await run()).report.subject.testSet?.use).toEqual({ number: 2, atMost: 2 });
  });

  it('cannot be recorded without a lock, so that nothing is opened', async () => {
    const { folder, run } = await project();
    await writeFiles(folder, policyFile('.gone\n  uses: {at-most: 2}'));
    const result = await run();
    expect({ exit: result.exit, codes: codesOf(result, 'custody/locked') }).toEqual({
      exit: 3,
      codes: ['custody/lock-missing'],
    });
    expect(result.report.estimates).toEqual([]);
  });

  it('cannot be recorded where nothing is there to write to', async () => {
    const { run } = await project();
    const result = await run({ openLedger: undefined as never });
    expect({ exit: result.exit, codes: codesOf(result, 'custody/ledger') }).toEqual({
      exit: 3,
      codes: ['ledger/unwritable'],
    });
    expect(result.report.estimates).toEqual([]);
  });
});

describe('a stored result', () => {
  it('that someone forged neither stands for an evaluation nor goes unseen', async () => {
    const { folder, path, run, lines } = await project();
    await writeFiles(folder, exampleChange('fewer-features'));
    const honest = await run();
    expect(honest.exit).toBe(1);
    const last = (await lines()).at(-1)!;
    const forged = Buffer.from(
      renderJson({
        ...honest.report,
        verdict: 'pass',
        estimates: honest.report.estimates.map((one) => ({ ...one, value: one.value === null ? null : 1 })),
      }),
    );
    const { seq: _seq, prev: _prev, use: _use, tool: _tool, sha256: _digest, outcome: _outcome, ...draft } = last;
    const entry = newEntry();
    const store = openFileLedger(path, 'ledger.jsonl');
    await store.append(() => ({ ...draft, event: 'started', entry }));
    await store.append(
      () => ({ ...draft, event: 'finished', entry, outcome: { verdict: 'pass', exit: 0, report: digestOf(forged) } }),
      { use: last.use, report: forged },
    );
    const after = await run();
    expect({ exit: after.exit, codes: codesOf(after, 'custody/ledger') }).toEqual({
      exit: 3,
      codes: ['ledger/other-result'],
    });
    expect(after.report.estimates).toEqual(honest.report.estimates);
  });

  it('that is no report says nothing', async () => {
    const { path, run, lines } = await project();
    await run();
    const last = (await lines()).at(-1)!;
    const { seq: _seq, prev: _prev, use: _use, tool: _tool, sha256: _digest, outcome: _outcome, ...draft } = last;
    const forged = Buffer.from('{"version": 1, ');
    const outcome = { verdict: 'pass', exit: 0, report: digestOf(forged) } as const;
    const store = openFileLedger(path, 'ledger.jsonl');
    const entry = newEntry();
    await store.append(() => ({ ...draft, event: 'started', entry }));
    await store.append(() => ({ ...draft, event: 'finished', entry, outcome }), { use: last.use, report: forged });
    expect((await run()).exit).toBe(0);
  });

  it.each([
    ['full', '', 1],
    ['bounds', '\n  disclosure: bounds', 0],
    ['with suppression', '\n  suppress-below: 5', 0],
  ])('is kept only where the policy discloses all: %s', async (_name, more, count) => {
    const { folder, run } = await project(`\n  uses: {at-most: 2}${more}`);
    await run();
    const { readdir } = await import('node:fs/promises');
    const kept = await readdir(join(folder, '.holdout/results')).catch(() => []);
    expect(kept).toHaveLength(count);
  });
});

describe('approvals on the command line', () => {
  const people = '\nroles: {sme: ["@erika"]}\napprovals: {model: [sme]}\n';

  it('are not known, so that the gate could not judge', async () => {
    const { run } = await project('', people);
    const result = await run();
    expect({ exit: result.exit, verdict: result.report.verdict }).toEqual({ exit: 5, verdict: 'error' });
    expect(result.report.estimates.length).toBeGreaterThan(0);
  });

  it('can be left out', async () => {
    const { run } = await project('', people);
    const result = await run({ withoutPeople: true });
    expect(result.exit).toBe(0);
    expect(result.report.checks.find(({ id }) => id === 'personnel/roles')?.status).toBe('not-run');
  });
});

/** `custody/ledger` and `custody/uses`: what is recorded when, and what keeps the test set closed. */
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFileLedger } from '../../src/custody/fileLedger.ts';
import { parseLedger } from '../../src/custody/ledger.ts';
import { type UseContext, type UseSubject, useOf } from '../../src/custody/ledgerLine.ts';
import type { LedgerStore } from '../../src/custody/ledgerStore.ts';
import { Board } from '../../src/gate/board.ts';
import { abortUse, beginUse, endUse, type LedgerRequest } from '../../src/gate/ledgerSteps.ts';
import { decideExit, decideStatus } from '../../src/gate/verdict.ts';
import { Refusal } from '../../src/result/refusal.ts';
import type { Finding } from '../../src/result/schema.ts';
import { digest, draft, ledgerOf, quickTiming } from '../custody/ledgerDrafts.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const outcome = { verdict: 'fail', exit: 1, reportDigest: digest('report') } as const;

function subjectOf(model: string, given: Partial<UseSubject> = {}): UseSubject {
  return { testSet: digest('test set'), model: digest(model), policy: digest('policy'), ...given };
}

async function setUp(context: UseContext = {}) {
  const folder = await temporaryFolder();
  const path = join(folder, 'ledger.jsonl');
  const store = openFileLedger(path, 'ledger.jsonl', quickTiming());
  const request: LedgerRequest = { store, context, now: () => new Date('2026-01-02T03:04:05.678Z') };
  const lines = async () => parseLedger(await readFile(path).catch(() => Buffer.alloc(0)), 'ledger.jsonl').lines;
  return { path, store, request, lines };
}

interface Begin {
  atMost?: number;
  subject?: UseSubject;
}

async function begin(request: LedgerRequest | undefined, { atMost, subject = subjectOf('A') }: Begin = {}) {
  const board = new Board();
  const ledger = { branch: 'holdout-ledger', ...(atMost === undefined ? {} : { atMost }) };
  const use = await beginUse(board, request, { ledger }, subject);
  const decided = board.judgements.map((judgement) => ({ ...judgement, status: decideStatus(judgement) }));
  const findings = Object.fromEntries(decided.map(({ check, findings: found }) => [check, found as Finding[]]));
  return {
    use,
    exit: decideExit(decided),
    findings,
    decided,
    codes: decided.flatMap(({ findings: f }) => f.map((one) => one.code)),
  };
}

describe('without a ledger in the policy', () => {
  it('both checks do not apply, and the evaluation goes on', async () => {
    const board = new Board();
    const { request, lines } = await setUp();
    const use = await beginUse(board, request, {}, subjectOf('A'));
    expect(use).toEqual({});
    expect(board.judgements.map(({ check, notApplicable }) => [check, notApplicable])).toEqual([
      ['custody/ledger', expect.stringMatching(/no ledger/)],
      ['custody/uses', expect.stringMatching(/no ledger/)],
    ]);
    expect(await endUse(use ?? {}, outcome)).toEqual([]);
    await abortUse(use ?? {});
    expect(await lines()).toEqual([]);
  });
});

describe('a use', () => {
  it('is recorded before it begins and after it ends', async () => {
    const context = { approved: '3'.repeat(40), commit: '4'.repeat(40), pullRequest: 7, run: '12.1', actor: 'alice' };
    const { request, lines } = await setUp(context);
    const subject = subjectOf('A', { predictions: digest('p') });
    const { use, exit, findings } = await begin(request, { atMost: 5, subject });
    expect(exit).toBe(0);
    expect(findings).toEqual({
      'custody/ledger': [],
      'custody/uses': [{ code: 'ledger/uses', severity: 'note', args: { number: 1, atMost: 5 } }],
    });
    expect(use).toMatchObject({ use: { number: 1, atMost: 5 }, key: useOf(subject) });
    expect(await lines()).toMatchObject([{ event: 'started', ...subject, ...context, at: '2026-01-02T03:04:05.678Z' }]);
    expect(await endUse(use ?? {}, outcome)).toEqual([]);
    const [started, finished] = await lines();
    expect(finished).toMatchObject({
      event: 'finished',
      entry: started?.entry,
      use: started?.use,
      ...context,
      outcome: { verdict: 'fail', exit: 1, report: digest('report') },
    });
  });

  it('counts when its run died or was stopped', async () => {
    const { request, lines } = await setUp();
    await begin(request, { subject: subjectOf('A') });
    await abortUse((await begin(request, { subject: subjectOf('B') })).use ?? {});
    const { use, findings } = await begin(request, { atMost: 3, subject: subjectOf('C') });
    expect(use?.use).toEqual({ number: 3, atMost: 3 });
    expect(findings['custody/uses']).toEqual([
      { code: 'ledger/uses', severity: 'warn', args: { number: 3, atMost: 3 } },
    ]);
    expect((await lines()).map(({ event }) => event)).toEqual(['started', 'started', 'aborted', 'started']);
  });

  it('that is repeated keeps its number, is listed again, and tells the same', async () => {
    const { request, lines } = await setUp();
    await begin(request, { subject: subjectOf('A') });
    const first = await begin(request, { subject: subjectOf('B') });
    await begin(request, { subject: subjectOf('C') });
    const again = await begin(request, { subject: subjectOf('B') });
    expect(again.use?.use).toEqual({ number: 2 });
    expect(again.findings).toEqual(first.findings);
    expect(await lines()).toHaveLength(4);
  });

  it('with other predictions of the same model is another one', async () => {
    const { request } = await setUp();
    await begin(request, { subject: subjectOf('A', { predictions: digest('p') }) });
    const { use } = await begin(request, { subject: subjectOf('A', { predictions: digest('q') }) });
    expect(use?.use?.number).toBe(2);
  });

  it('keeps its report where it is given one', async () => {
    const { request, store } = await setUp();
    const report = Buffer.from('report');
    const { use } = await begin(request);
    await endUse(use ?? {}, outcome, report);
    expect(await store.readResult(use?.key ?? '')).toEqual(report);
  });
});

describe('the limit', () => {
  it('blocks the next use with the count, and records nothing', async () => {
    const { request, lines } = await setUp();
    await begin(request, { atMost: 2, subject: subjectOf('A') });
    await begin(request, { atMost: 2, subject: subjectOf('B') });
    const { use, exit, findings } = await begin(request, { atMost: 2, subject: subjectOf('C') });
    expect({ use, exit }).toEqual({ use: undefined, exit: 1 });
    expect(findings['custody/uses']).toEqual([
      { code: 'ledger/over-limit', severity: 'block', args: { uses: 2, atMost: 2 } },
    ]);
    expect(await lines()).toHaveLength(2);
  });

  it('lets a repeated use pass', async () => {
    const { request } = await setUp();
    await begin(request, { atMost: 1, subject: subjectOf('A') });
    const { use, exit } = await begin(request, { atMost: 1, subject: subjectOf('A') });
    expect({ use: use?.use, exit }).toEqual({ use: { number: 1, atMost: 1 }, exit: 0 });
  });

  it('holds for each test set apart', async () => {
    const { request } = await setUp();
    await begin(request, { atMost: 1, subject: subjectOf('A') });
    const other = subjectOf('B', { testSet: digest('another test set') });
    expect((await begin(request, { atMost: 1, subject: other })).use?.use?.number).toBe(1);
  });

  it('that was lowered below the uses blocks with both numbers', async () => {
    const { request } = await setUp();
    for (const model of ['A', 'B', 'C']) await begin(request, { subject: subjectOf(model) });
    const { findings } = await begin(request, { atMost: 2, subject: subjectOf('D') });
    expect(findings['custody/uses']?.[0]?.args).toEqual({ uses: 3, atMost: 2 });
  });

  it('is kept by runs that begin at once: five hundred models, five uses', async () => {
    const { path, lines } = await setUp();
    const runs = Array.from({ length: 500 }, (_, index) => {
      const store = openFileLedger(path, 'ledger.jsonl', quickTiming());
      const request: LedgerRequest = { store, context: {}, now: () => new Date() };
      return { request, subject: subjectOf(`model ${index}`) };
    });
    const begun = [];
    for (let first = 0; first < runs.length; first += 20) {
      const group = runs.slice(first, first + 20);
      begun.push(...(await Promise.all(group.map(({ request, subject }) => begin(request, { atMost: 5, subject })))));
    }
    expect(begun.filter(({ use }) => use !== undefined)).toHaveLength(5);
    expect(begun.filter(({ exit }) => exit === 1)).toHaveLength(495);
    expect(await lines()).toHaveLength(5);
  });
});

describe('a ledger that does not hold', () => {
  it('keeps the test set closed, with exit 3', async () => {
    const { request, path } = await setUp();
    await begin(request);
    await appendFile(path, '{"seq":2}\n');
    const { use, exit, decided } = await begin(request, { subject: subjectOf('B') });
    expect({ use, exit }).toEqual({ use: undefined, exit: 3 });
    expect(decided).toMatchObject([
      { check: 'custody/ledger', status: 'error', findings: [{ code: 'ledger/broken' }] },
    ]);
  });

  it('that is declared and missing keeps it closed too', async () => {
    const { use, exit, codes } = await begin(undefined);
    expect({ use, exit, codes }).toEqual({ use: undefined, exit: 3, codes: ['ledger/unwritable'] });
  });

  it('that cannot be written keeps it closed too', async () => {
    const { request } = await setUp();
    const refused = new Refusal('ledger/unwritable', { exit: 3, problem: 'cannot be written', cure: 'Wait.' });
    const store: LedgerStore = { ...request.store, append: () => Promise.reject(refused) };
    expect(await begin({ ...request, store })).toMatchObject({ use: undefined, exit: 3, codes: ['ledger/unwritable'] });
  });

  it('with doubts about its place warns, and goes on', async () => {
    const { request } = await setUp();
    const doubt: Finding = { code: 'ledger/history-unread', severity: 'warn', args: {} };
    const store: LedgerStore = {
      ...request.store,
      read: async () => ({ ...(await request.store.read()), findings: [doubt] }),
    };
    const { use, exit, findings } = await begin({ ...request, store });
    expect({ number: use?.use?.number, exit, found: findings['custody/ledger'] }).toEqual({
      number: 1,
      exit: 0,
      found: [doubt],
    });
  });

  it('lets nothing else be hidden: a bug is thrown on', async () => {
    const { request } = await setUp();
    const store: LedgerStore = { ...request.store, read: () => Promise.reject(new TypeError('a bug')) };
    await expect(begin({ ...request, store })).rejects.toThrow('a bug');
  });

  it('at the end of a use blocks with exit 3', async () => {
    const { request, path } = await setUp();
    const { use } = await begin(request);
    await writeFile(path, ledgerOf(draft(7)).bytes);
    const findings = await endUse(use ?? {}, outcome);
    expect(findings).toEqual([
      {
        code: 'ledger/not-finished',
        severity: 'block',
        args: { problem: 'ledger.jsonl has lost lines that it had while this run was under way' },
      },
    ]);
    expect(decideExit([{ check: 'custody/ledger', findings, clean: '', status: 'fail' }])).toBe(3);
    await expect(abortUse(use ?? {})).resolves.toBeUndefined();
  });
});

describe('rules that went back', () => {
  it('to an earlier policy are a warning, each time', async () => {
    const { request } = await setUp();
    const use = (policy: string) => begin(request, { subject: subjectOf('A', { policy: digest(policy) }) });
    expect((await use('old')).codes).toEqual(['ledger/uses']);
    expect((await use('new')).codes).toEqual(['ledger/uses']);
    expect((await use('old')).codes).toEqual(['ledger/policy-returned', 'ledger/uses']);
    const again = await use('old');
    expect(again).toMatchObject({ exit: 0, codes: ['ledger/policy-returned', 'ledger/uses'] });
    expect((await use('new')).codes).toEqual(['ledger/uses']);
  });

  const [c1, c2, c3] = ['1'.repeat(40), '2'.repeat(40), '3'.repeat(40)] as const;
  /** History of the approved branch, oldest first; what is not in it is no ancestor. */
  const historyOf =
    (...commits: readonly string[]) =>
    async (older: string, newer: string) =>
      commits.indexOf(older) !== -1 && commits.indexOf(older) <= commits.indexOf(newer);

  const branch = 'main';

  async function usedAt(approved: string, used = branch) {
    const found = await setUp();
    const context = { approved, branch: used };
    await begin({ ...found.request, context });
    return found;
  }

  it('to a rewritten approved branch are refused with exit 3, and nothing is opened', async () => {
    const { request, lines } = await usedAt(c1);
    const context = { approved: c2, branch };
    const rewritten = await begin({ ...request, context, isAncestor: historyOf(c2) }, { subject: subjectOf('B') });
    expect(rewritten).toMatchObject({ use: undefined, exit: 3, codes: ['ledger/approved-rewritten'] });
    expect(rewritten.findings['custody/ledger']?.[0]?.args).toEqual({ commit: c1 });
    expect(rewritten.decided.map(({ status }) => status)).toEqual(['fail', 'not-run']);
    expect(await lines()).toHaveLength(1);
    const onwards = await begin({ ...request, context, isAncestor: historyOf(c1, c2) }, { subject: subjectOf('B') });
    expect(onwards).toMatchObject({ exit: 0, codes: ['ledger/uses'] });
  });

  it('to an earlier commit of it are refused too', async () => {
    const { request } = await usedAt(c2);
    const readApprovedTip = async () => c1;
    const set = { ...request, context: { approved: c1, branch }, isAncestor: historyOf(c1, c2), readApprovedTip };
    expect(await begin(set)).toMatchObject({ exit: 3, codes: ['ledger/approved-rewritten'] });
  });

  it('are told from a run that began before another one', async () => {
    const { request } = await usedAt(c2);
    for (const tip of [c2, c3]) {
      const late = {
        ...request,
        context: { approved: c1, branch },
        isAncestor: historyOf(c1, c2, c3),
        readApprovedTip: async () => tip,
      };
      expect(await begin(late)).toMatchObject({ exit: 0, codes: ['ledger/uses'] });
    }
  });

  it('are looked for on the same branch alone', async () => {
    const { request } = await usedAt(c1, 'release');
    const main = { ...request, context: { approved: c2, branch: 'main' }, isAncestor: historyOf(c2) };
    expect((await begin(main)).codes).toEqual(['ledger/uses']);
    const release = { ...request, context: { approved: c2, branch: 'release' }, isAncestor: historyOf(c2) };
    expect((await begin(release)).codes).toEqual(['ledger/approved-rewritten']);
  });

  it('may be ones where the history is not known: a warning says so', async () => {
    const { request } = await usedAt(c1);
    const unknown = { ...request, context: { approved: c2, branch }, isAncestor: async () => undefined };
    expect(await begin(unknown)).toMatchObject({ exit: 0, codes: ['ledger/approved-unknown', 'ledger/uses'] });
  });

  it('are assumed where the branch of the rules is gone', async () => {
    const { request } = await usedAt(c1);
    const readApprovedTip = async () => undefined;
    const gone = { ...request, context: { approved: c2, branch }, isAncestor: async () => false, readApprovedTip };
    expect(await begin(gone)).toMatchObject({ exit: 3, codes: ['ledger/approved-rewritten'] });
  });

  it('cannot be seen where nobody can tell', async () => {
    const { request } = await usedAt(c1);
    expect((await begin({ ...request, context: { approved: c2, branch } })).codes).toEqual(['ledger/uses']);
    const isAncestor = async () => false;
    expect((await begin({ ...request, isAncestor })).codes).toEqual(['ledger/uses']);
    expect((await begin({ ...request, isAncestor, context: { approved: c3 } })).codes).toEqual(['ledger/uses']);
  });
});

/** The ledger on a branch: what other writers, lost answers, missing rights and rewritten branches do to it. */
import { execFileSync } from 'node:child_process';
import { Octokit } from '@octokit/core';
import { paginateRest } from '@octokit/plugin-paginate-rest';
import { retry } from '@octokit/plugin-retry';
import { describe, expect, it } from 'vitest';
import { emptyLedger, parseLedger } from '../../src/custody/ledger.ts';
import { type LedgerDraft, useOf } from '../../src/custody/ledgerLine.ts';
import { type LedgerStore, ordinaryTiming, type StoreTiming } from '../../src/custody/ledgerStore.ts';
import { createClient, type GitHubClient } from '../../src/github/client.ts';
import { openLedgerBranch } from '../../src/github/ledgerBranch.ts';
import { digest, draft, ledgerOf, passed, quickTiming } from '../custody/ledgerDrafts.ts';
import type { Fault } from '../support/github/faults.ts';
import { type FakeGitHub, startGitHub } from '../support/github/server.ts';

const branch = 'holdout-ledger';
const repository = { owner: 'acme', repo: 'model' };
const ref = `heads/${branch}`;

function open(github: FakeGitHub, given: { knownHeads?: string[]; client?: GitHubClient; timing?: StoreTiming } = {}) {
  const client = given.client ?? createClient({ token: 'any', apiUrl: github.url });
  return openLedgerBranch({ ...repository, branch, timing: quickTiming(), ...given, client });
}

/** A client that waits for an answer for a moment only. */
function impatient(github: FakeGitHub): GitHubClient {
  const giveUp = (client: Octokit) => {
    client.hook.before('request', (options) => {
      Object.assign(options.request, { signal: AbortSignal.timeout(2000) });
    });
  };
  const Client = Octokit.plugin(paginateRest, giveUp, retry);
  const silent = () => {};
  return new Client({
    auth: 'any',
    baseUrl: github.url,
    log: { debug: silent, info: silent, warn: silent, error: silent },
    retry: { retryAfterBaseValue: 10 },
  });
}

function git(github: FakeGitHub, ...given: readonly string[]): string {
  return execFileSync(
    'git',
    ['-C', github.state.git, '-c', 'user.name=test', '-c', 'user.email=test@example.com', ...given],
    { stdio: 'pipe' },
  )
    .toString('utf8')
    .trimEnd();
}

/** What stands on the branch, read by git and verified. */
function onBranch(github: FakeGitHub, at = branch) {
  const bytes = execFileSync('git', ['-C', github.state.git, 'show', `${at}:ledger.jsonl`], { maxBuffer: 1e9 });
  return parseLedger(bytes, 'ledger.jsonl');
}

function tipOf(github: FakeGitHub): string {
  return git(github, 'rev-parse', branch);
}

async function setBranch(github: FakeGitHub, sha: string, force: boolean): Promise<void> {
  const client = createClient({ token: 'any', apiUrl: github.url });
  await client.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', { ...repository, ref, sha, force });
}

/** A commit on top of the branch whose ledger is another one. */
function commitLedger(github: FakeGitHub, content: string | Uint8Array, parent: string): string {
  const blob = execFileSync('git', ['-C', github.state.git, 'hash-object', '-w', '--stdin'], { input: content });
  const entry = `100644 blob ${blob.toString('utf8').trim()}\tledger.jsonl\n`;
  const tree = execFileSync('git', ['-C', github.state.git, 'mktree'], { input: entry }).toString('utf8').trim();
  const who = ['-c', 'user.name=mallory', '-c', 'user.email=mallory@example.org'];
  return git(github, ...who, 'commit-tree', tree, '-p', parent, '-m', 'Tidy up');
}

function refusal(code: string, problem: RegExp, cure = /./) {
  return expect.objectContaining({
    code,
    exit: 3,
    problem: expect.stringMatching(problem),
    cure: expect.stringMatching(cure),
  });
}

describe('the ledger on a branch', () => {
  it('begins with the first use, on a commit without a parent', async () => {
    const github = await startGitHub();
    const store = open(github);
    expect(await store.read()).toEqual({ ledger: emptyLedger, findings: [] });
    const { ledger, head } = await store.append(() => draft(1));
    expect(ledger).toEqual(ledgerOf(draft(1)));
    expect(head).toBe(tipOf(github));
    expect(onBranch(github)).toEqual(ledger);
    expect(git(github, 'log', '--format=%P', branch)).toBe('');
    expect(git(github, 'ls-tree', '--name-only', branch).split('\n')).toEqual(['README.md', 'ledger.jsonl']);
    expect(github.violations).toEqual([]);
  });

  it('goes forward by one commit for each line, and keeps what else is on the branch', async () => {
    const github = await startGitHub();
    await open(github).append(() => draft(1));
    const { ledger, head } = await open(github).append(() => draft(2));
    expect(ledger).toEqual(ledgerOf(draft(1), draft(2)));
    expect(git(github, 'rev-list', '--count', branch)).toBe('2');
    expect(git(github, 'ls-tree', '--name-only', branch).split('\n')).toEqual(['README.md', 'ledger.jsonl']);
    expect(await open(github).read()).toEqual({ ledger, head, findings: [] });
    const updates = github.requests.filter(({ method, path }) => method === 'PATCH' && path.includes('/git/refs/'));
    expect(updates.map(({ body }) => body)).toEqual([{ sha: head, force: false }]);
    expect(github.violations).toEqual([]);
  });

  it('keeps a result in the commit that names it', async () => {
    const github = await startGitHub();
    const store = open(github);
    const report = Buffer.from('{"verdict":"pass"}\n');
    const use = useOf(draft(1));
    const outcome = { ...passed, report: digest(report.toString()) };
    await store.append(() => draft(1));
    expect(await store.readResult(use)).toBeUndefined();
    await store.append(() => draft(1, { event: 'finished', outcome }), { use, report });
    await store.append(() => draft(2));
    expect(await open(github).readResult(use)).toEqual(report);
    expect(await open(github).readResult(useOf(draft(2)))).toBeUndefined();
    expect(git(github, 'diff-tree', '--name-only', '-r', '--no-commit-id', `${branch}~1`).split('\n')).toEqual([
      'ledger.jsonl',
      `results/${use}.json`,
    ]);
    expect(github.violations).toEqual([]);
  });

  it('gives no result that is not the one that the ledger names', async () => {
    const github = await startGitHub();
    const use = useOf(draft(1));
    await open(github).append(() => draft(1, { event: 'finished', outcome: passed }), {
      use,
      report: Buffer.from('another report'),
    });
    expect(await open(github).readResult(use)).toBeUndefined();
  });

  it('may have a name with slashes, and lie beside other branches', async () => {
    const github = await startGitHub();
    const client = createClient({ token: 'any', apiUrl: github.url });
    const store = openLedgerBranch({ ...repository, branch: 'evidence/ledger', client, timing: quickTiming() });
    await store.append(() => draft(1));
    await store.append(() => draft(2));
    expect(onBranch(github, 'evidence/ledger')).toEqual(ledgerOf(draft(1), draft(2)));
    expect(store.place).toBe('branch evidence/ledger');
    expect(github.violations).toEqual([]);
  });

  it('grows beyond what fits into one request for a tree', async () => {
    const github = await startGitHub();
    const long = Array.from({ length: 1700 }, (_, index) => draft(index + 1));
    const before = ledgerOf(...long);
    expect(before.bytes.length).toBeGreaterThan(1024 * 1024);
    await open(github).append(() => draft(5000));
    const other = commitLedger(github, before.bytes, tipOf(github));
    git(github, 'update-ref', `refs/${ref}`, other);
    await open(github).append(() => draft(9999));
    expect(onBranch(github).lines).toHaveLength(1701);
    expect(github.requests.some(({ path }) => path.endsWith('/git/blobs'))).toBe(true);
    expect(github.violations).toEqual([]);
  });
});

describe('writers that write at once', () => {
  it('lose nothing: sixteen of two lines each', { timeout: 300_000 }, async () => {
    const github = await startGitHub();
    const written = await Promise.all(
      Array.from({ length: 16 }, async (_, writer) => {
        const store = open(github, { timing: ordinaryTiming });
        for (let number = 0; number < 2; number += 1) {
          await store.append(() => draft(writer * 1000 + number + 1));
        }
        return writer;
      }),
    );
    const { lines } = onBranch(github);
    expect(lines).toHaveLength(32);
    for (const writer of written) {
      const own = lines
        .map(({ entry }) => Number.parseInt(entry, 16) - 1)
        .filter((each) => Math.floor(each / 1000) === writer);
      expect(own.map((each) => each % 1000)).toEqual([0, 1]);
    }
    expect(git(github, 'rev-list', '--count', branch)).toBe('32');
    expect(github.violations).toEqual([]);
  });

  it('decide on what the line will really follow', async () => {
    const github = await startGitHub();
    const [slow, fast] = [open(github), open(github)];
    await slow.append(() => draft(1));
    const seen: number[] = [];
    let isOvertaken = false;
    const overtaking: { writing?: Promise<unknown> } = {};
    const { ledger } = await slow.append((found) => {
      seen.push(found.lines.length);
      if (!isOvertaken) overtaking.writing = fast.append(() => draft(2));
      isOvertaken = true;
      return found.lines.length < 2 ? draft(3) : undefined;
    });
    await overtaking.writing;
    // Whoever is faster, the other one decides again or comes second.
    expect([ledger.lines.length, onBranch(github).lines.length]).toEqual([2, seen.length === 1 ? 3 : 2]);
  });
});

/** Appends one line after another while the fault is there; the branch must hold each exactly once. */
async function appendDespite(fault: Fault, client?: (github: FakeGitHub) => GitHubClient): Promise<FakeGitHub> {
  const github = await startGitHub();
  await open(github).append(() => draft(1));
  github.inject(fault);
  await open(github, client === undefined ? {} : { client: client(github) }).append(() => draft(2));
  expect(onBranch(github)).toEqual(ledgerOf(draft(1), draft(2)));
  expect(github.violations).toEqual([]);
  return github;
}

const writes = {
  tree: { method: 'POST', path: /\/git\/trees/ },
  commit: { method: 'POST', path: /\/git\/commits/ },
  ref: { method: 'PATCH', path: /\/git\/refs/ },
} as const;

describe.each(Object.entries(writes))('writing the %s', (_name, place) => {
  it.each<[string, Omit<Fault, 'path'>]>([
    ['a server error', { kind: 'status', status: 500 }],
    ['a bad gateway', { kind: 'status', status: 502 }],
    ['two overloads', { kind: 'status', status: 503, times: 2 }],
    ['a connection that is reset', { kind: 'reset' }],
    ['an answer that is cut off', { kind: 'cut-body' }],
  ] as [string, Omit<Fault, 'path'>][])(
    'is repeated after %s, before and after it took effect',
    async (_what, fault) => {
      await appendDespite({ ...fault, ...place, when: 'before' } as Fault);
      const github = await appendDespite({ ...fault, ...place, when: 'after' } as Fault);
      expect(git(github, 'rev-list', '--count', branch)).toBe('2');
    },
  );

  it('is repeated where no answer comes in time', async () => {
    await appendDespite({ kind: 'silence', ...place, when: 'before' }, impatient);
    await appendDespite({ kind: 'silence', ...place, when: 'after' }, impatient);
  });

  it.each([
    ['too many requests', { kind: 'status', status: 429, retryAfter: 0 }],
    ['a secondary limit', { kind: 'secondary-rate-limit', retryAfter: 0 }],
  ] as const)('waits after %s', async (_what, fault) => {
    await appendDespite({ ...fault, ...place });
  });

  it.each([
    [401, /401 \(Bad credentials\)/, /a token that is valid and has the permission `contents: write`/],
    [403, /403 \(Resource not accessible by integration\)/, /the permission `contents: write`/],
    [404, /404 \(Not Found\)/, /the permission `contents: write`/],
  ] as const)('is refused at once with %i, with what mends it', async (status, problem, cure) => {
    const github = await startGitHub();
    await open(github).append(() => draft(1));
    github.inject({ kind: 'status', status, ...place });
    await expect(open(github).append(() => draft(2))).rejects.toEqual(refusal('ledger/unwritable', problem, cure));
    expect(onBranch(github)).toEqual(ledgerOf(draft(1)));
  });

  it.each([409, 422] as const)(
    'is refused after some attempts with %i that no other writer explains',
    async (status) => {
      const github = await startGitHub();
      await open(github).append(() => draft(1));
      github.inject({ kind: 'status', status, ...place, times: 100 });
      await expect(open(github).append(() => draft(2))).rejects.toEqual(
        refusal('ledger/unwritable', /cannot be written/),
      );
      expect(onBranch(github)).toEqual(ledgerOf(draft(1)));
    },
  );

  it('is given up after a minute without a usable answer', async () => {
    const github = await startGitHub();
    await open(github).append(() => draft(1));
    github.inject({ kind: 'status', status: 500, ...place, times: 1000 });
    let now = 0;
    const timing: StoreTiming = {
      random: () => 1,
      wait: async (milliseconds) => {
        now += milliseconds;
      },
      now: () => now,
    };
    await expect(open(github, { timing }).append(() => draft(2))).rejects.toEqual(
      refusal('ledger/unwritable', /no usable answer/, /Run the gate again later/),
    );
    expect(now).toBeGreaterThan(50_000);
    expect(now).toBeLessThan(70_000);
  });
});

describe('making the branch', () => {
  it('comes second where another run was faster', async () => {
    const github = await startGitHub();
    const [one, other] = await Promise.all([open(github).append(() => draft(1)), open(github).append(() => draft(2))]);
    expect([one.ledger.lines.length, other.ledger.lines.length].sort()).toEqual([1, 2]);
    expect(onBranch(github).lines).toHaveLength(2);
    expect(github.violations).toEqual([]);
  });

  it('is done once where the answer was lost', async () => {
    const github = await startGitHub();
    github.inject({ method: 'POST', path: /\/git\/refs/, kind: 'status', status: 502, when: 'after' });
    await open(github).append(() => draft(1));
    expect(onBranch(github)).toEqual(ledgerOf(draft(1)));
    expect(git(github, 'rev-list', '--count', branch)).toBe('1');
  });

  it('is refused where the token may only read', async () => {
    const github = await startGitHub({ permissions: { contents: 'read' } });
    const store = open(github);
    expect((await store.read()).ledger).toEqual(emptyLedger);
    await expect(store.append(() => draft(1))).rejects.toEqual(
      refusal('ledger/unwritable', /403 \(Resource not accessible/, /contents: write.*from a fork/),
    );
    expect(github.violations).toEqual([]);
  });
});

describe('a branch that rules protect', () => {
  it('is refused at the ref, with what to allow', async () => {
    const github = await startGitHub();
    await open(github).append(() => draft(1));
    github.state.rules[branch] = [{ type: 'update' }];
    await expect(open(github).append(() => draft(2))).rejects.toEqual(
      refusal(
        'ledger/unwritable',
        /422 \(Repository rule violations found/,
        /Let the rules of the branch holdout-ledger/,
      ),
    );
    expect(onBranch(github)).toEqual(ledgerOf(draft(1)));
  });

  it('against deletion and force pushes alone takes new lines', async () => {
    const github = await startGitHub();
    github.state.rules[branch] = [{ type: 'deletion' }, { type: 'non_fast_forward' }];
    await open(github).append(() => draft(1));
    await open(github).append(() => draft(2));
    expect(onBranch(github)).toEqual(ledgerOf(draft(1), draft(2)));
  });
});

describe('reading', () => {
  const reads = [
    ['the ref', /\/git\/ref\//],
    ['the commit', /\/git\/commits\//],
    ['the tree', /\/git\/trees\//],
    ['the blob', /\/git\/blobs\//],
  ] as const;

  it.each(reads)('%s is repeated after failures that pass', async (_name, path) => {
    const github = await startGitHub();
    await open(github).append(() => draft(1));
    for (const fault of [{ kind: 'status', status: 502 }, { kind: 'reset' }, { kind: 'cut-body' }] as const) {
      github.inject({ method: 'GET', path, ...fault });
      expect((await open(github).read()).ledger).toEqual(ledgerOf(draft(1)));
    }
  });

  it.each(reads)('%s is refused where GitHub refuses it', async (_name, path) => {
    const github = await startGitHub();
    await open(github).append(() => draft(1));
    github.inject({ method: 'GET', path, kind: 'status', status: 403 });
    await expect(open(github).read()).rejects.toEqual(refusal('ledger/unreadable', /403/, /contents: read/));
  });

  it('takes no missing right for a missing branch', async () => {
    const github = await startGitHub({ repository: { private: true }, permissions: { contents: 'none' } });
    await expect(open(github).read()).rejects.toEqual(refusal('ledger/unreadable', /403/));
    const hidden = await startGitHub({ repository: { private: true } });
    hidden.inject({ path: /\/git\/ref\//, kind: 'status', status: 404 });
    hidden.inject({ path: /\/repos\/acme\/model$/, kind: 'status', status: 404 });
    await expect(open(hidden).read()).rejects.toEqual(refusal('ledger/unreadable', /404/));
  });

  it('refuses a folder that GitHub does not list whole', async () => {
    const github = await startGitHub({ treeLimit: 1 });
    await open(github).append(() => draft(1));
    await expect(open(github).read()).rejects.toEqual(refusal('ledger/unreadable', /more entries/));
  });

  it('refuses a ledger that is no regular file', async () => {
    const github = await startGitHub();
    await open(github).append(() => draft(1));
    const target = git(github, 'rev-parse', `${branch}:ledger.jsonl`);
    const tree = execFileSync('git', ['-C', github.state.git, 'mktree'], {
      input: `120000 blob ${target}\tledger.jsonl\n`,
    });
    const who = ['-c', 'user.name=mallory', '-c', 'user.email=mallory@example.org'];
    const commit = git(github, ...who, 'commit-tree', tree.toString().trim(), '-p', tipOf(github), '-m', 'Link');
    await setBranch(github, commit, false);
    await expect(open(github).read()).rejects.toEqual(refusal('ledger/unreadable', /no regular file/));
  });

  it('refuses a ledger that someone edited, with the line', async () => {
    const github = await startGitHub();
    const { ledger } = await open(github).append(() => draft(1));
    const edited = ledger.bytes.toString('utf8').replace('"event":"started"', '"event":"aborted"');
    await setBranch(github, commitLedger(github, edited, tipOf(github)), false);
    await expect(open(github).read()).rejects.toMatchObject({
      code: 'ledger/broken',
      place: { file: 'holdout-ledger:ledger.jsonl', line: 1 },
    });
    await expect(open(github).append(() => draft(2))).rejects.toMatchObject({ code: 'ledger/broken', exit: 3 });
  });
});

async function withLines(count: number): Promise<{ github: FakeGitHub; heads: string[] }> {
  const github = await startGitHub();
  const heads: string[] = [];
  for (let number = 1; number <= count; number += 1) {
    heads.push((await open(github).append(() => draft(number))).head ?? '');
  }
  return { github, heads };
}

const actions: [string, (store: LedgerStore) => Promise<unknown>][] = [
  ['reading', (store) => store.read()],
  ['writing', (store) => store.append(() => draft(99))],
];

describe.each(actions)('a branch that was set back, on %s', (_name, act) => {
  it('is refused where the activity of the repository shows it', async () => {
    const { github, heads } = await withLines(3);
    await setBranch(github, heads[0] ?? '', true);
    await expect(act(open(github))).rejects.toEqual(
      refusal('ledger/rolled-back', /was deleted or pushed with force/, new RegExp(`from the commit ${heads[2]}`)),
    );
    expect(onBranch(github).lines).toHaveLength(1);
  });

  it('is refused where it was deleted', async () => {
    const { github, heads } = await withLines(2);
    const client = createClient({ token: 'any', apiUrl: github.url });
    await client.request('DELETE /repos/{owner}/{repo}/git/refs/{ref}', { ...repository, ref });
    await expect(act(open(github))).rejects.toEqual(
      refusal('ledger/rolled-back', /was deleted/, new RegExp(`from the commit ${heads[1]}`)),
    );
  });

  it('is refused where an earlier result names a commit that is gone', async () => {
    const { github, heads } = await withLines(3);
    git(github, 'update-ref', `refs/${ref}`, heads[1] ?? '');
    github.inject({ path: /\/activity/, kind: 'status', status: 404 });
    await expect(act(open(github, { knownHeads: [heads[0] ?? '', heads[2] ?? ''] }))).rejects.toEqual(
      refusal('ledger/rolled-back', /which an earlier result names/, new RegExp(`from the commit ${heads[2]}`)),
    );
  });

  it('is refused where the branch that an earlier result names does not exist', async () => {
    const github = await startGitHub();
    await expect(act(open(github, { knownHeads: ['1'.repeat(40)] }))).rejects.toEqual(
      refusal('ledger/rolled-back', /no longer contains/),
    );
  });

  it('is refused where a push without force took lines away', async () => {
    const { github, heads } = await withLines(3);
    await setBranch(github, commitLedger(github, ledgerOf(draft(1)).bytes, heads[2] ?? ''), false);
    await expect(act(open(github, { knownHeads: [heads[2] ?? ''] }))).rejects.toEqual(
      refusal('ledger/rolled-back', /no longer has the lines/, new RegExp(`from the commit ${heads[2]}`)),
    );
  });
});

describe('a branch that was set back', () => {
  it('is taken again once it is restored', async () => {
    const { github, heads } = await withLines(3);
    await setBranch(github, heads[0] ?? '', true);
    await setBranch(github, heads[2] ?? '', true);
    const { ledger, findings } = await open(github, { knownHeads: heads }).read();
    expect({ lines: ledger.lines.length, findings }).toEqual({ lines: 3, findings: [] });
    expect(github.violations).toEqual([]);
  });

  it('is taken again once a commit on top of both restores it, without force', async () => {
    const { github, heads } = await withLines(3);
    const [first = '', , third = ''] = heads;
    await setBranch(github, first, true);
    git(github, 'update-ref', `refs/${ref}`, commitLedger(github, ledgerOf(draft(1), draft(7)).bytes, first));
    const who = ['-c', 'user.name=alice', '-c', 'user.email=alice@example.org'];
    const parents = ['-p', third, '-p', tipOf(github)];
    await setBranch(github, git(github, ...who, 'commit-tree', `${third}^{tree}`, ...parents, '-m', 'Restore'), false);
    const { ledger } = await open(github, { knownHeads: heads }).append(() => draft(4));
    expect(ledger).toEqual(ledgerOf(draft(1), draft(2), draft(3), draft(4)));
  });

  it('while a run is under way is refused by that run', async () => {
    const { github, heads } = await withLines(3);
    const store = open(github);
    await store.read();
    git(github, 'update-ref', `refs/${ref}`, heads[0] ?? '');
    await expect(store.append(() => draft(9))).rejects.toEqual(refusal('ledger/rolled-back', /while this run/));
  });

  it('is told from an answer that is only late', async () => {
    const { github, heads } = await withLines(3);
    const store = open(github);
    await store.read();
    git(github, 'update-ref', `refs/${ref}`, heads[0] ?? '');
    setTimeout(() => git(github, 'update-ref', `refs/${ref}`, heads[2] ?? ''), 5);
    expect((await store.append(() => draft(9))).ledger.lines).toHaveLength(4);
  });

  it.each([403, 404] as const)(
    'may be one where the activity is refused with %i: a warning says so',
    async (status) => {
      const { github } = await withLines(1);
      github.inject({ path: /\/activity/, kind: 'status', status });
      const store = open(github);
      const warning = { code: 'ledger/history-unread', severity: 'warn', args: {} };
      expect((await store.read()).findings).toEqual([warning]);
      expect((await store.append(() => draft(2))).findings).toEqual([warning]);
    },
  );

  it('is not assumed where the activity fails to load: the run does not go on', async () => {
    const { github } = await withLines(1);
    github.inject({ path: /\/activity/, kind: 'status', status: 500, times: 1000 });
    let now = 0;
    const wait = async () => {
      now += 20_000;
    };
    const timing = { random: () => 1, wait, now: () => now };
    await expect(open(github, { client: impatient(github), timing }).read()).rejects.toEqual(
      refusal('ledger/unreadable', /no usable answer/),
    );
  });

  it('is found behind more than one page of activity', async () => {
    const { github, heads } = await withLines(2);
    const [first = '', second = ''] = heads;
    const entry = {
      ref: `refs/${ref}`,
      timestamp: '2026-01-01T00:00:00Z',
      activity_type: 'force_push' as const,
      actor: null,
    };
    const lost = git(github, 'commit-tree', `${branch}^{tree}`, '-m', 'lost').slice(0, 40);
    github.state.activity.unshift({ id: 1_000_001, before: lost, after: first, ...entry });
    for (let id = 0; id < 250; id += 1)
      github.state.activity.push({ id: 2_000_000 + id, before: first, after: second, ...entry });
    await expect(open(github).read()).rejects.toEqual(refusal('ledger/rolled-back', new RegExp(lost)));
  });

  it('of another branch is none of this one', async () => {
    const { github, heads } = await withLines(1);
    const client = createClient({ token: 'any', apiUrl: github.url });
    await client.request('POST /repos/{owner}/{repo}/git/refs', {
      ...repository,
      ref: 'refs/heads/holdout-ledger-2',
      sha: heads[0] ?? '',
    });
    await client.request('DELETE /repos/{owner}/{repo}/git/refs/{ref}', {
      ...repository,
      ref: 'heads/holdout-ledger-2',
    });
    expect((await open(github).read()).findings).toEqual([]);
  });
});

it('nothing but digests, numbers and names of GitHub reaches the branch', async () => {
  const github = await startGitHub();
  const line: LedgerDraft = draft(1, { actor: 'alice', run: '12.1', pullRequest: 7, commit: '4'.repeat(40) });
  await open(github).append(() => line);
  expect(git(github, 'log', '--format=%B', branch).trim()).toMatch(
    /^started: test set [0-9a-f]{12}, model [0-9a-f]{12}$/,
  );
  expect(Object.keys(onBranch(github).lines[0] ?? {}).sort()).toEqual([
    'actor',
    'at',
    'commit',
    'entry',
    'event',
    'model',
    'policy',
    'predictions',
    'prev',
    'pullRequest',
    'run',
    'seq',
    'sha256',
    'testSet',
    'tool',
    'use',
  ]);
});

/** `holdout ledger` on files and on branches of real repositories. */
import { existsSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../src/custody/ledger.ts';
import { digest, draft, ledgerOf, passed } from '../custody/ledgerDrafts.ts';
import { caseFiles } from '../support/caseFiles.ts';
import { cloneRepository, createRepository, type TestRepository } from '../support/repository.ts';
import { temporaryFolder, writeFiles } from '../support/temporaryFolder.ts';
import { holdout } from './holdout.ts';

const failed = { verdict: 'fail', exit: 1, report: digest('report') } as const;
const other = digest('another test set');

const drafts = [
  draft(1, { pullRequest: 7, commit: '4'.repeat(40), actor: 'alice' }),
  draft(1, { event: 'finished', outcome: failed }),
  draft(2, { actor: 'bob' }),
  draft(3, { at: '2026-02-03T10:11:12.000Z' }),
  draft(3, { event: 'aborted' }),
  draft(4, { testSet: other }),
  draft(4, { testSet: other, event: 'finished', outcome: passed }),
  draft(5, { model: digest('model 1'), predictions: digest('predictions 1') }),
  draft(5, { model: digest('model 1'), predictions: digest('predictions 1'), event: 'finished', outcome: passed }),
];
const ledger = ledgerOf(...drafts);

/** The first lines of the ledger. */
function first(count: number): Uint8Array {
  const lines = ledger.bytes.toString('utf8').split('\n').slice(0, count);
  return Buffer.from(lines.map((line) => `${line}\n`).join(''));
}

function policyFiles(ledgerBranch: string | undefined) {
  const files = caseFiles('lock-shuffled');
  const policy = String(files['.holdout/policy.yml']);
  const lock = /^test-set:.*\n(?: +.*\n)*/m;
  const block = `test-set:\n  lock: .holdout/test-set.lock.json\n${ledgerBranch === undefined ? '' : `  ledger: ${ledgerBranch}\n`}`;
  return { ...files, '.holdout/policy.yml': policy.replace(lock, block) };
}

/** A repository whose ledger branch has one commit for each state, and a clone of it. */
async function ledgerRepository(...states: readonly (Uint8Array | Ledger)[]) {
  const upstream = await createRepository(policyFiles('holdout-ledger'));
  upstream.git('checkout', '--quiet', '--orphan', 'holdout-ledger');
  upstream.git('rm', '--quiet', '-rf', '.');
  const commits: string[] = [];
  for (const state of states) {
    commits.push(await upstream.commit({ 'ledger.jsonl': state instanceof Uint8Array ? state : state.bytes }));
  }
  upstream.git('checkout', '--quiet', 'main');
  return { upstream, commits, clone: await cloneRepository(upstream) };
}

function run(folder: string | TestRepository, ...words: readonly string[]) {
  return holdout(typeof folder === 'string' ? folder : folder.root, ['ledger', ...words]);
}

describe('a ledger in a file', () => {
  it('is printed: each run with the number of its use, and those that never finished', async () => {
    const folder = await temporaryFolder({ 'uses.jsonl': ledger.bytes });
    const { exit, stdout, stderr } = await run(folder, '--file', 'uses.jsonl');
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    const id = (text: string) => digest(text).slice(0, 12);
    const policy = id('policy');
    expect(stdout).toBe(
      [
        'Ledger: uses.jsonl (9 lines, the chain holds)',
        `  sha256 of the last line ${ledger.head}`,
        '',
        `Test set ${digest('test set')}: 3 uses`,
        '  use  started (UTC)     model         policy        judged           actor  outcome',
        `    1  2026-01-02 03:04  ${id('model 1')}  ${policy}  #7 444444444444  alice  fail`,
        `    1  2026-01-02 03:04  ${id('model 1')}  ${policy}                          pass`,
        `    2  2026-01-02 03:04  ${id('model 2')}  ${policy}                   bob    never finished`,
        `    3  2026-02-03 10:11  ${id('model 3')}  ${policy}                          aborted`,
        '',
        `Test set ${other}: 1 use`,
        '  use  started (UTC)     model         policy        judged  actor  outcome',
        `    1  2026-01-02 03:04  ${id('model 4')}  ${policy}                 pass`,
        '',
      ].join('\n'),
    );
  });

  it('is shown for one test set, by the beginning of its digest', async () => {
    const folder = await temporaryFolder({ 'uses.jsonl': ledger.bytes });
    const { stdout } = await run(folder, '--file', 'uses.jsonl', '--test-set', other.slice(0, 12));
    expect(stdout).toContain(`Test set ${other}: 1 use\n`);
    expect(stdout).not.toContain(`Test set ${digest('test set')}`);
    const none = await run(folder, '--file', 'uses.jsonl', '--test-set', 'abcdef0123');
    expect(none).toMatchObject({ exit: 0, stdout: expect.stringContaining('No use of the test set is recorded.\n') });
  });

  it('is given as JSON', async () => {
    const folder = await temporaryFolder({ 'uses.jsonl': ledger.bytes });
    const { stdout } = await run(folder, '--file', 'uses.jsonl', '--json');
    const printed = JSON.parse(stdout);
    expect(printed).toMatchObject({ place: 'uses.jsonl', head: ledger.head, lines: 9 });
    expect(printed.testSets.map(({ uses }: { uses: unknown[] }) => uses.length)).toEqual([3, 1]);
    expect(printed.testSets[0].uses[0].entries[0]).toEqual({ started: ledger.lines[0], closed: ledger.lines[1] });
  });

  it('that does not hold ends with exit 3, and names the line', async () => {
    const broken = Buffer.from(ledger.bytes);
    broken[ledger.bytes.indexOf('alice')] = 0x41;
    const folder = await temporaryFolder({ 'uses.jsonl': broken });
    const { exit, stdout, stderr } = await run(folder, '--file', 'uses.jsonl');
    expect({ exit, stdout }).toEqual({ exit: 3, stdout: '' });
    expect(stderr).toMatch(/^holdout: uses\.jsonl:1 was changed: .*\n$/);
  });

  it('has to contain the line of --since', async () => {
    const folder = await temporaryFolder({ 'uses.jsonl': first(4) });
    const earlier = digest(Buffer.from(first(1)).toString('utf8').trimEnd());
    expect((await run(folder, '--file', 'uses.jsonl', '--since', earlier)).exit).toBe(0);
    const { exit, stderr } = await run(folder, '--file', 'uses.jsonl', '--since', ledger.head);
    expect(exit).toBe(3);
    expect(stderr).toContain('does not contain a line whose SHA-256 is');
  });

  it.each([
    [['--file', 'none.jsonl'], 3, /there is no ledger at none\.jsonl/],
    [['--file', 'a', '--branch', 'b'], 2, /both --file and --branch/],
    [['--since', 'HEAD'], 2, /--since that is not a full commit id/],
    [['--test-set', 'xyz'], 2, /--test-set that is not a digest/],
    [[], 2, /there is no policy/],
  ])('%j is refused', async (words, exit, message) => {
    const refused = await run(await temporaryFolder(), ...words);
    expect({ exit: refused.exit, stdout: refused.stdout }).toEqual({ exit, stdout: '' });
    expect(refused.stderr).toMatch(message);
  });
});

describe('the ledger of a policy', () => {
  it('is the branch that it names, as the remote has it now', async () => {
    const { upstream, commits, clone } = await ledgerRepository(first(2));
    upstream.git('checkout', '--quiet', 'holdout-ledger');
    commits.push(await upstream.commit({ 'ledger.jsonl': ledger.bytes }));
    const { exit, stdout, stderr } = await run(clone);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout).toContain(`Ledger: branch holdout-ledger at ${commits[1]} (9 lines, the chain holds)\n`);
  });

  it('is the file beside it where there is no such branch, and no repository', async () => {
    const folder = await temporaryFolder(policyFiles('holdout-ledger'));
    await writeFiles(folder, { '.holdout/ledger.jsonl': ledger.bytes });
    const { exit, stdout } = await run(folder);
    expect(exit).toBe(0);
    expect(stdout).toContain('.holdout/ledger.jsonl (9 lines');
    const repository = await createRepository(policyFiles('holdout-ledger'));
    await writeFiles(repository.root, { '.holdout/ledger.jsonl': ledger.bytes });
    expect((await run(repository)).stdout).toContain('.holdout/ledger.jsonl (9 lines');
  });

  it('is missed with exit 3 where nothing was recorded', async () => {
    const { exit, stderr } = await run(await createRepository(policyFiles('holdout-ledger')));
    expect(exit).toBe(3);
    expect(stderr).toContain('the branch holdout-ledger does not exist, so no use was recorded');
    expect((await run(await createRepository(policyFiles(undefined)))).stderr).toContain('there is no ledger at');
  });

  it('may be another branch, of another remote', async () => {
    const { clone } = await ledgerRepository(ledger);
    clone.git('remote', 'rename', 'origin', 'upstream');
    clone.git('update-ref', '-d', 'refs/remotes/upstream/holdout-ledger');
    const { exit, stdout } = await run(clone, '--branch', 'holdout-ledger', '--remote', 'upstream');
    expect({ exit, head: stdout.split('\n')[0] }).toMatchObject({ exit: 0, head: expect.stringContaining('9 lines') });
  });

  it('is what the clone has where the remote gives no answer, and says so', async () => {
    const { clone } = await ledgerRepository(ledger);
    clone.git('remote', 'set-url', 'origin', `${clone.root}/nowhere`);
    const { exit, stdout } = await run(clone);
    expect(exit).toBe(0);
    expect(stdout).toContain('The remote origin gave no answer: this is what the clone has.\n');
  });

  it('is read whatever attributes the work tree gives such files', async () => {
    const { clone } = await ledgerRepository(first(2), first(4), ledger);
    await writeFiles(clone.root, { '.gitattributes': '*.jsonl binary filter=lfs diff=lfs merge=lfs -text\n' });
    expect(await run(clone)).toMatchObject({ exit: 0, stdout: expect.stringContaining('9 lines') });
  });

  it('is read in a shallow clone', async () => {
    const { upstream } = await ledgerRepository(first(2), first(4), ledger);
    const shallow = await cloneRepository(upstream, '--depth=1', '--no-single-branch');
    expect(await run(shallow)).toMatchObject({ exit: 0, stdout: expect.stringContaining('9 lines') });
  });
});

describe('a branch that was tampered with', () => {
  async function expectRefused(repository: TestRepository, message: RegExp, ...words: readonly string[]) {
    const { exit, stdout, stderr } = await run(repository, ...words);
    expect({ exit, stdout, stderr }).toEqual({ exit: 3, stdout: '', stderr: expect.stringMatching(message) });
  }

  it('by a force push is found by a clone that has seen it before', async () => {
    const { upstream, commits, clone } = await ledgerRepository(first(2), ledger);
    upstream.git('branch', '--force', 'holdout-ledger', commits[0] ?? '');
    await expectRefused(clone, new RegExp(`no longer contains the commit ${commits[1]}`));
  });

  it('by its deletion is found by a clone that has seen it before', async () => {
    const { upstream, commits, clone } = await ledgerRepository(ledger);
    upstream.git('branch', '-D', 'holdout-ledger');
    await expectRefused(clone, new RegExp(`was deleted.*restore it from ${commits[0]}`));
  });

  it('by a commit that takes lines away is found by every clone', async () => {
    const { upstream, commits } = await ledgerRepository(ledger, first(4), first(5));
    const clone = await cloneRepository(upstream);
    await appendFile(join(clone.root, '.git/info/attributes'), '*.jsonl binary\n');
    await expectRefused(clone, new RegExp(`lost lines with the commit ${commits[1]}`));
  });

  it('by a commit that takes the file away is found by every clone', async () => {
    const { upstream, commits } = await ledgerRepository(ledger);
    upstream.git('checkout', '--quiet', 'holdout-ledger');
    await upstream.remove('ledger.jsonl');
    const removal = await upstream.commit();
    upstream.git('checkout', '--quiet', 'main');
    await expectRefused(await cloneRepository(upstream), new RegExp(`lost lines with the commit ${removal}`));
    expect(commits).toHaveLength(1);
  });

  /** A commit on top of both: with the tree of the good one. */
  function restore(upstream: TestRepository, good: string, damaged: string): string {
    const restored = upstream.git('commit-tree', `${good}^{tree}`, '-p', good, '-p', damaged, '-m', 'Restore');
    upstream.git('update-ref', 'refs/heads/holdout-ledger', restored, damaged);
    return restored;
  }

  it.each([
    ['set back', first(3)],
    ['broken', Buffer.concat([ledger.bytes, Buffer.from('{}\n')])],
  ])('is taken again once a commit restores it: %s', async (_what, damage) => {
    const { upstream, commits, clone } = await ledgerRepository(first(2), ledger, damage);
    await expectRefused(clone, /ledger/);
    const [, good = '', damaged = ''] = commits;
    const restored = restore(upstream, good, damaged);
    expect(await run(clone)).toMatchObject({ exit: 0, stdout: expect.stringContaining(`${restored} (9 lines`) });
    expect((await run(await cloneRepository(upstream), '--since', good)).exit).toBe(0);
  });

  it('by a commit that looks like a restoring one is found by every clone', async () => {
    const { upstream, commits } = await ledgerRepository(first(2), ledger);
    const [old = '', newest = ''] = commits;
    const forged = restore(upstream, old, newest);
    await expectRefused(await cloneRepository(upstream), new RegExp(`lost lines with the commit ${forged}`));
  });

  it('by a longer ledger that replaces the newest lines is found by a clone that has seen them', async () => {
    const { upstream, commits, clone } = await ledgerRepository(first(2), ledger);
    const [old = '', newest = ''] = commits;
    upstream.git('checkout', '--quiet', '--detach', old);
    const longer = ledgerOf(...drafts.slice(0, 2), ...Array.from({ length: 9 }, (_, index) => draft(index + 20)));
    const forged = await upstream.commit({ 'ledger.jsonl': longer.bytes });
    upstream.git('checkout', '--quiet', 'main');
    restore(upstream, forged, newest);
    await expectRefused(clone, new RegExp(`lacks lines of the commit ${newest}`));
  });

  it('by an edit is found, with the line', async () => {
    const edited = ledger.bytes.toString('utf8').replace('"actor":"bob"', '"actor":"eve"');
    const { clone } = await ledgerRepository(Buffer.from(edited));
    await expectRefused(clone, /^holdout: holdout-ledger:ledger\.jsonl:3 was changed/);
  });

  it('is found by the commit or the line that an earlier result names', async () => {
    const { upstream, commits } = await ledgerRepository(first(2), ledger);
    upstream.git('branch', '--force', 'holdout-ledger', commits[0] ?? '');
    const fresh = await cloneRepository(upstream);
    expect((await run(fresh)).exit).toBe(0);
    await expectRefused(fresh, /does not contain/, '--since', commits[1] ?? '');
    await expectRefused(fresh, /does not contain/, '--since', ledger.head);
    const whole = await ledgerRepository(first(2), ledger);
    for (const known of [...whole.commits, ledger.head]) {
      expect((await run(whole.clone, '--since', known)).exit).toBe(0);
    }
  });
});

it('names of people and branches reach the terminal as text', async () => {
  const ledgerWithBot = ledgerOf(draft(1, { actor: 'dependabot[bot]', branch: 'a\u202eb' }));
  const folder = await temporaryFolder({ '::warning::.jsonl': ledgerWithBot.bytes });
  const { stdout } = await run(folder, '--file', '::warning::.jsonl');
  expect(stdout).toContain('dependabot[bot]');
  expect(stdout).not.toContain('::warning::');
  expect(stdout).not.toContain('\u202e');
});

describe('a report that cannot be written', () => {
  it('spends no use', async () => {
    const repository = await createRepository({ ...policyFiles('holdout-ledger'), 'taken.txt': '' });
    const words = ['check', '--approved', 'main', '--ledger', 'uses.jsonl'];
    const refused = await holdout(repository.root, [...words, '--out', 'taken.txt/report']);
    expect(refused.exit).toBe(5);
    expect(refused.stderr).toContain('the report cannot be written (ENOTDIR)');
    expect(existsSync(join(repository.root, 'uses.jsonl'))).toBe(false);
    await holdout(repository.root, [...words, '--out', 'report']);
    expect(existsSync(join(repository.root, 'uses.jsonl'))).toBe(true);
  });
});

/** `holdout doctor` in temporary repositories, with a GitHub of its own. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { runDoctor } from '../../src/cli/commands/doctor.ts';
import { Refusal } from '../../src/result/refusal.ts';
import { filesOf } from '../support/caseFiles.ts';
import { type FakeGitHub, type InitialState, startGitHub } from '../support/github/server.ts';
import { createRepository } from '../support/repository.ts';
import { type Files, temporaryFolder } from '../support/temporaryFolder.ts';
import { clean, ownedByQa } from './support.ts';

const files = { '.github/workflows/holdout.yml': clean, '.github/CODEOWNERS': ownedByQa };

interface Outcome {
  exit: number;
  stdout: string;
  stderr: string;
  /** `severity code` of the findings, with `--json`. */
  codes: string[];
}

async function doctor(
  folder: string,
  words: readonly string[] = [],
  environment: Record<string, string> = {},
): Promise<Outcome> {
  const output = new PassThrough();
  const errors = new PassThrough();
  const exit = await runDoctor(words, { folder, environment, output, errors });
  const stdout = String(output.read() ?? '');
  const isJson = words.includes('--json');
  const codes = isJson
    ? (JSON.parse(stdout) as { severity: string; code: string }[]).map(({ severity, code }) => `${severity} ${code}`)
    : [];
  return { exit, stdout, stderr: String(errors.read() ?? ''), codes };
}

const ruleset = { ruleset_id: 42, ruleset_source: 'acme/model', ruleset_source_type: 'Repository' as const };
const rules = [
  { type: 'deletion', ...ruleset },
  { type: 'non_fast_forward', ...ruleset },
  {
    type: 'pull_request',
    parameters: {
      dismiss_stale_reviews_on_push: true,
      require_code_owner_review: true,
      require_last_push_approval: true,
      required_approving_review_count: 1,
      required_review_thread_resolution: false,
    },
    ...ruleset,
  },
  {
    type: 'required_status_checks',
    parameters: {
      required_status_checks: [{ context: 'holdout', integration_id: 15368 }],
      strict_required_status_checks_policy: true,
    },
    ...ruleset,
  },
];
const rulesets = [{ id: 42, name: 'Gate', source: 'acme/model', enforcement: 'active', bypass_actors: [] }];
const strict: InitialState = { rules: { main: rules }, rulesets, permissions: { administration: 'write' } };

/** A repository whose remote is a GitHub with these rules. */
async function world(initial: InitialState, given: Files = files) {
  const repository = await createRepository(given);
  const github = await startGitHub({ ...initial, git: join(repository.root, '.git') });
  repository.git('remote', 'add', 'origin', 'https://github.com/acme/model.git');
  const environment = { GITHUB_API_URL: github.url, GITHUB_TOKEN: 'secret-token' };
  return { repository, github, run: (...words: string[]) => doctor(repository.root, words, environment) };
}

function expectClean({ violations }: FakeGitHub): void {
  expect(violations).toEqual([]);
}

describe('without a token', () => {
  it('examines the files and says what is not known', async () => {
    const { root } = await createRepository(files);
    const { exit, stdout } = await doctor(root);
    expect(exit).toBe(0);
    expect(stdout).toMatch(
      /^No way was found .*, and 1 note\. Examined for the branch main:\s1 workflow file and \.github\/CODEOWNERS\.\n/,
    );
    expect(stdout).toContain('- Whether the check of Holdout is required');
    expect(stdout).toContain('Set GITHUB_TOKEN');
  });

  it('exits with 1 where a finding blocks, and works from a folder below', async () => {
    const { root } = await createRepository({
      ...files,
      '.github/workflows/holdout.yml': clean.replace('  holdout:\n', '  holdout:\n    if: false\n'),
      'data/a.csv': '',
    });
    const { exit, codes, stderr } = await doctor(join(root, 'data'), ['--json']);
    expect(exit).toBe(1);
    expect(codes).toEqual(['block doctor/job-condition', 'note doctor/missing-merge-group']);
    expect(stderr).toMatch(/^holdout: not known: Whether the check/);
  });

  it('takes ./ for Holdout in the repository of Holdout alone', async () => {
    const own = { ...files, '.github/workflows/holdout.yml': clean.replace(/uses: .*\/holdout@.*/, 'uses: ./') };
    const ours = await createRepository({ ...own, 'action.yml': 'name: Holdout\n' });
    expect((await doctor(ours.root, ['--json'])).codes).not.toContain('block doctor/not-run');
    const theirs = await createRepository({ ...own, 'action.yml': 'name: Other\n' });
    expect((await doctor(theirs.root, ['--json'])).codes).toContain('block doctor/not-run');
  });

  it('works in a folder that is no repository', async () => {
    const { exit, codes } = await doctor(await temporaryFolder(), ['--json']);
    expect(exit).toBe(1);
    expect(codes).toEqual(['block doctor/no-codeowners', 'block doctor/not-run']);
  });

  it('takes the branch that is named, else that of the pull request', async () => {
    const { root } = await createRepository({
      ...files,
      '.github/workflows/holdout.yml': clean.replace('    types:', '    branches: [main]\n    types:'),
    });
    expect((await doctor(root, ['--json', '--branch', 'release/1'])).codes).toContain('block doctor/branch-filter');
    expect((await doctor(root, ['--json'], { GITHUB_BASE_REF: 'release/1' })).codes).toContain(
      'block doctor/branch-filter',
    );
    expect((await doctor(root, ['--json'])).codes).not.toContain('block doctor/branch-filter');
  });

  it('reads what the policy asks for', async () => {
    const complete = filesOf(join(import.meta.dirname, '../policy'))['complete.yml']!.toString('utf8');
    const { root } = await createRepository({ ...files, '.holdout/policy.yml': complete });
    const { codes } = await doctor(root, ['--json']);
    expect(codes.includes('note doctor/missing-review-trigger')).toBe(/^approvals:/m.test(complete));
    const broken = await createRepository({ ...files, '.holdout/policy.yml': 'version: 2\n' });
    expect((await doctor(broken.root)).stdout).toContain(
      'Whether .holdout/policy.yml asks for approvals or keeps a ledger: it cannot be read.',
    );
  });

  it.each<[name: string, content: string | Uint8Array, problem: RegExp]>([
    ['is too large', `${clean}#${'x'.repeat(512 * 1024)}`, /is larger than 524288 bytes/],
    ['is not UTF-8', Buffer.from([0x6f, 0x6e, 0x3a, 0xff]), /is not UTF-8/],
    ['is a folder', '', /is a symbolic link, a folder/],
  ])('says that a workflow %s', async (name, content, problem) => {
    const path = name === 'is a folder' ? '.github/workflows/a.yml/b' : '.github/workflows/a.yml';
    const { root } = await createRepository({ ...files, [path]: content });
    const { exit, stdout } = await doctor(root);
    expect(exit).toBe(1);
    expect(stdout).toMatch(problem);
  });

  it('follows no symbolic link', async () => {
    const { root } = await createRepository({ ...files, 'secret.txt': 'the secret' });
    symlinkSync('../../secret.txt', join(root, '.github/workflows/a.yml'));
    const { stdout } = await doctor(root);
    expect(stdout).toContain('is a symbolic link');
    expect(stdout).not.toContain('the secret');
  });

  it.each(['breast-biopsy', 'respiratory'])('finds nothing in the example %s but owners', async (name) => {
    const example = filesOf(join(import.meta.dirname, '../../examples', name));
    const { root } = await createRepository({ ...example, '.github/CODEOWNERS': ownedByQa });
    const { exit, codes } = await doctor(root, ['--json']);
    expect(codes).toEqual([]);
    expect(exit).toBe(0);
  });
});

describe('with a token', () => {
  it('finds nothing where the rules hold everything', async () => {
    const { github, run } = await world(strict);
    const { exit, stdout } = await run();
    expect(stdout).toMatch(
      /^No way was found in which a failing model could be merged\. Examined for the branch main: .*its rules in\s+acme\/model\.\n$/s,
    );
    expect(exit).toBe(0);
    expectClean(github);
    expect(github.requests.every(({ method }) => method === 'GET')).toBe(true);
  });

  it('finds that nothing is required', async () => {
    const { github, run } = await world({ permissions: { administration: 'read' } });
    const { exit, codes } = await run('--json');
    expect(exit).toBe(1);
    expect(codes).toEqual([
      'block doctor/deletion',
      'block doctor/force-push',
      'block doctor/no-approval',
      'block doctor/no-owner-review',
      'block doctor/not-required',
    ]);
    expectClean(github);
  });

  it('finds the same with the token of a run, which may not read protection', async () => {
    const { github, run } = await world({});
    expect((await run('--json')).codes).toContain('block doctor/not-required');
    expectClean(github);
  });

  it('calls hidden what is hidden: no contents, no administration', async () => {
    const { run } = await world({ repository: { private: true }, permissions: { contents: 'none' } });
    const { exit, codes, stderr } = await run('--json');
    expect(codes).toEqual(['note doctor/missing-merge-group']);
    expect(exit).toBe(0);
    expect(stderr).toContain('not known: Whether the check holdout is required on main is not known.');
  });

  it('reads classic protection as far as it may', async () => {
    const protection = {
      main: {
        url: 'https://api.github.com/repos/acme/model/branches/main/protection',
        required_status_checks: {
          url: 'https://api.github.com/x',
          contexts_url: 'https://api.github.com/x',
          strict: true,
          contexts: ['holdout'],
          checks: [{ context: 'holdout', app_id: null }],
        },
        enforce_admins: { url: 'https://api.github.com/x', enabled: false },
      },
    };
    const whole = await world({ protection, permissions: { administration: 'read' } });
    expect((await whole.run('--json')).codes).toEqual(
      expect.arrayContaining([
        'block doctor/required-from-any-source',
        'block doctor/administrators-exempt',
        'block doctor/no-approval',
      ]),
    );
    const part = await world({ protection });
    expect((await part.run('--json')).codes).toEqual([
      'block doctor/required-from-any-source',
      'note doctor/missing-merge-group',
    ]);
    expectClean(whole.github);
    expectClean(part.github);
  });

  it('finds who may bypass, and says where that is hidden', async () => {
    const open = [
      { ...rulesets[0], bypass_actors: [{ actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' }] },
    ];
    const shown = await world({ ...strict, rulesets: open });
    expect((await shown.run('--json')).codes).toEqual(['block doctor/bypass']);
    const hidden = await world({ ...strict, rulesets: open, permissions: { administration: 'read' } });
    const { codes, stderr } = await hidden.run('--json');
    expect(codes).toEqual([]);
    expect(stderr).toContain('Who may bypass the ruleset Gate of main.');
  });

  it('finds a merge queue and its event', async () => {
    const queue = {
      type: 'merge_queue',
      parameters: {
        check_response_timeout_minutes: 60,
        grouping_strategy: 'HEADGREEN',
        max_entries_to_build: 5,
        max_entries_to_merge: 5,
        merge_method: 'MERGE',
        min_entries_to_merge: 1,
        min_entries_to_merge_wait_minutes: 5,
      },
      ...ruleset,
    };
    const { github, run } = await world({ ...strict, rules: { main: [...rules, queue] } });
    expect((await run('--json')).codes).toEqual(['block doctor/missing-merge-group', 'block doctor/queue-head-only']);
    expectClean(github);
  });

  it('finds owners that GitHub does not recognise', async () => {
    const codeownersErrors = [
      {
        line: 1,
        column: 12,
        kind: 'Unknown owner',
        source: '/.holdout/ @acme/qa',
        suggestion: null,
        message: 'Unknown owner on line 1',
        path: '.github/CODEOWNERS',
      },
    ];
    const { github, run } = await world({ ...strict, codeownersErrors });
    expect((await run('--json')).codes).toEqual(['block doctor/owner-not-recognised']);
    expectClean(github);
  });

  it('takes the default branch and the repository that are named', async () => {
    const { run } = await world({ ...strict, repository: { owner: 'other', name: 'thing', default_branch: 'trunk' } });
    expect((await run('--repo', 'other/thing')).stdout).toMatch(/for the branch\strunk: .*its rules in other\/thing/);
    expect((await run()).stdout).toContain('The token may not see the repository');
  });

  it('works through pages of rules', async () => {
    const many = Array.from({ length: 150 }, () => ({ type: 'required_linear_history', ...ruleset }));
    const { github, run } = await world({ ...strict, rules: { main: [...many, ...rules] } });
    expect((await run('--json')).codes).toEqual([]);
    expectClean(github);
  });

  it.each([
    ['a token that is not valid', { kind: 'status', status: 401 }, /status 401\. The token is not valid/],
    ['a server that fails', { kind: 'status', status: 422, times: 9 }, /status 422\. Check the network/],
    ['a rate limit that lasts', { kind: 'rate-limit', resetAfter: 3600 }, /status 403\. The rate limit is used up/],
  ] as const)('refuses to guess after %s, with exit 5', async (_, fault, message) => {
    const { github, run } = await world(strict);
    github.inject({ path: /rules\/branches/, ...fault });
    const refused = await run().catch((thrown: unknown) => thrown);
    expect(refused).toBeInstanceOf(Refusal);
    expect(refused).toMatchObject({ code: 'github/request', exit: 5 });
    expect((refused as Refusal).message).toMatch(message);
    expect((refused as Refusal).message).not.toContain('secret-token');
  });

  it('takes a plan without rulesets for what it is: nothing is required', async () => {
    const { github, run } = await world({ repository: { private: true } });
    const message = 'Upgrade to GitHub Pro or make this repository public to enable this feature.';
    github.inject({ path: /rules\/branches|\/protection/, kind: 'status', status: 403, message, times: 2 });
    expect((await run('--json')).codes).toContain('block doctor/not-required');
  });

  it.each([
    [['--repo', 'no-slash'], {}, /OWNER\/NAME/],
    [['--token-env', 'NO_SUCH_TOKEN'], {}, /is not set/],
    [['--branch'], {}, /no value/],
    [['--brnch', 'x'], {}, /Did you mean --branch/],
    [[], { GITHUB_API_URL: 'not an address' }, /GITHUB_API_URL/],
  ])('refuses %j with exit 2', async (words, environment, message) => {
    const { root } = await createRepository(files);
    const refused = (await doctor(root, words, environment).catch((thrown: unknown) => thrown)) as Refusal;
    expect(refused).toMatchObject({ code: 'command/usage', exit: 2 });
    expect(refused.message).toMatch(message);
  });

  it('sends no token of another server to github.com', async () => {
    const { repository } = await world({});
    repository.git('remote', 'set-url', 'origin', 'git@git.acme.example:acme/model.git');
    const { stdout } = await doctor(repository.root, [], { GITHUB_TOKEN: 'secret-token' });
    expect(stdout).toContain('Set GITHUB_API_URL');
  });
});

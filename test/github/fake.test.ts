import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';
import { getOctokit } from '@actions/github';
import { Octokit } from '@octokit/core';
import { paginateRest } from '@octokit/plugin-paginate-rest';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { trimOpenapi } from '../../scripts/trimOpenapi.ts';
import { operations } from '../support/github/description.ts';
import type { Fault } from '../support/github/faults.ts';
import { startResults } from '../support/github/results.ts';
import { matchOperation } from '../support/github/routing.ts';
import { type FakeGitHub, type InitialState, startGitHub } from '../support/github/server.ts';
import { commentOf, pullOf, reviewOf, runOf } from '../support/github/state.ts';
import { createRepository, type TestRepository } from '../support/repository.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const Client = Octokit.plugin(paginateRest);
const R = '/repos/{owner}/{repo}';
const names = { owner: 'acme', repo: 'model' };

function clientOf(github: FakeGitHub, auth = 'token') {
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  return new Client({ ...(auth === '' ? {} : { auth }), baseUrl: github.url, log });
}

/** Status and data, also of an error. */
async function ask(github: FakeGitHub, route: string, given: object = {}, auth = 'token') {
  const named = route.includes('{owner}') ? names : {};
  try {
    const { status, data } = await clientOf(github, auth).request(route, { ...named, ...given });
    return { status: status as number, data: data as Data };
  } catch (thrown) {
    const { status, response } = thrown as { status: number; response?: { data: Data } };
    return { status, data: (response?.data ?? {}) as Data };
  }
}

// biome-ignore lint/suspicious/noExplicitAny: what GitHub answers is judged by the description, not by types
type Data = any;

/** A GitHub whose repository has the branches `main` and, one commit ahead, `change`. */
async function startWithChange(initial: InitialState = {}) {
  const github = await startGitHub({ pulls: [pullOf({ number: 1, head: { ref: 'change' } })], ...initial });
  const repository = await createRepository({
    'a.txt': 'one\n',
    'data/b.txt': 'two\n',
    'data/old.txt': 'many\nlines\n',
  });
  repository.git('checkout', '--quiet', '-b', 'change');
  repository.git('mv', 'data/old.txt', 'data/new.txt');
  const head = await repository.commit({ 'a.txt': 'one\nmore\n', 'data/c.txt': 'x' });
  push(repository, github, 'main', 'change');
  return { github, repository, head, base: repository.git('rev-parse', 'main') };
}

function push(repository: TestRepository, github: FakeGitHub, ...given: readonly string[]): void {
  repository.git('push', '--quiet', github.state.git, ...given);
}

describe('openapi.json', () => {
  it('is what the script makes of the published description', () => {
    const path = join(import.meta.dirname, '../support/github/openapi.json');
    expect(readFileSync(path, 'utf8') === trimOpenapi(), 'run node scripts/trimOpenapi.ts').toBe(true);
  });
});

describe('startGitHub', () => {
  it('takes its repository with it when it closes, and leaves a given one', async () => {
    const own = await startGitHub();
    const repository = await createRepository();
    const given = await startGitHub({ git: repository.root });
    expect((await ask(given, `GET ${R}/commits/{ref}`, { ref: 'main' })).data.sha).toBe(
      repository.git('rev-parse', 'HEAD'),
    );
    await own.close();
    await given.close();
    expect(() => execFileSync('git', ['-C', own.state.git, 'rev-parse'], { stdio: 'ignore' })).toThrow();
    expect(repository.git('rev-parse', '--is-inside-work-tree')).toBe('true');
    await expect(fetch(own.url)).rejects.toThrow();
  });
});

describe('operations', () => {
  const asked = new Set<string>();

  /** Asks for what must succeed, and notes which operation it was. */
  async function get(github: FakeGitHub, route: string, given: object = {}): Promise<Data> {
    const { status, data } = await ask(github, route, given);
    expect(status, `${route}: ${data.message}`).toBeLessThan(300);
    const { method, path } = github.requests.at(-1)!;
    asked.add(matchOperation(method, path.split('?')[0]!)!.operation.id);
    return data;
  }

  it('answers for the repository, its user and its people', async () => {
    const github = await startGitHub({
      token: { login: 'alice', id: 7, installation: false },
      permissions: { members: 'read' },
      collaborators: { bob: 'maintain', mallory: null },
      accounts: [{ login: 'bob', id: 11 }],
      teams: [{ org: 'acme', slug: 'qa', members: { bob: { role: 'maintainer' }, carol: { state: 'pending' } } }],
    });
    expect(await get(github, `GET ${R}`)).toMatchObject({ full_name: 'acme/model', default_branch: 'main' });
    expect(await get(github, 'GET /user')).toMatchObject({ login: 'alice', id: 7, type: 'User' });
    const team = 'GET /orgs/acme/teams/qa';
    expect(await get(github, `${team}/memberships/Bob`)).toMatchObject({ role: 'maintainer', state: 'active' });
    expect(await get(github, `${team}/memberships/carol`)).toMatchObject({ role: 'member', state: 'pending' });
    expect(await get(github, `${team}/members`)).toMatchObject([{ login: 'bob', id: 11 }]);
    const permission = `GET ${R}/collaborators/{username}/permission`;
    const bob = { permission: 'write', role_name: 'maintain', user: { id: 11 } };
    expect(await get(github, permission, { username: 'bob' })).toMatchObject(bob);
    expect(await get(github, permission, { username: 'dave' })).toMatchObject({ permission: 'read' });
    expect((await ask(github, permission, { username: 'mallory' })).status).toBe(404);
    expect(github.violations).toEqual([]);
  });

  it('answers for comments', async () => {
    const planted = commentOf({ id: 5, issue: 1, user: null, body: 'older' });
    const github = await startGitHub({
      pulls: [pullOf({ number: 1 })],
      comments: [planted],
      now: '2026-05-01T10:00:00Z',
    });
    const made = await get(github, `POST ${R}/issues/1/comments`, { body: 'judged' });
    expect(made).toMatchObject({ body: 'judged', user: { login: 'github-actions[bot]', id: 41898282, type: 'Bot' } });
    expect(made).toMatchObject({ created_at: '2026-05-01T10:00:00Z', performed_via_github_app: { id: 15368 } });
    const listed = await get(github, `GET ${R}/issues/1/comments`);
    expect(listed.map(({ id, user }: Data) => [id, user?.login])).toEqual([
      [5, undefined],
      [made.id, 'github-actions[bot]'],
    ]);
    github.state.now = '2026-05-02T10:00:00Z';
    const changed = await get(github, `PATCH ${R}/issues/comments/${made.id}`, { body: 'again' });
    expect(changed).toMatchObject({ body: 'again', updated_at: '2026-05-02T10:00:00Z' });
    expect(await get(github, `GET ${R}/issues/comments/${made.id}`)).toEqual(changed);
    await get(github, `DELETE ${R}/issues/comments/${made.id}`);
    expect(github.state.comments).toEqual([planted]);
    expect((await ask(github, `GET ${R}/issues/comments/${made.id}`)).status).toBe(404);
    expect((await ask(github, `GET ${R}/issues/9/comments`)).status).toBe(404);
    expect(github.violations).toEqual([]);
  });

  it('answers for check runs', async () => {
    const { github, head } = await startWithChange();
    const output = { title: 'Holdout', summary: 'fails', annotations: [annotation(1), annotation(2)] };
    const run = await get(github, `POST ${R}/check-runs`, {
      name: 'holdout',
      head_sha: head,
      status: 'in_progress',
      output,
    });
    expect(run).toMatchObject({ status: 'in_progress', conclusion: null, output: { annotations_count: 2 } });
    const more = { status: 'completed', conclusion: 'failure', output: { ...output, annotations: [annotation(3)] } };
    const done = await get(github, `PATCH ${R}/check-runs/${run.id}`, more);
    expect(done).toMatchObject({ status: 'completed', conclusion: 'failure', output: { annotations_count: 3 } });
    expect(await get(github, `GET ${R}/check-runs/${run.id}`)).toEqual(done);
    const second = await get(github, `POST ${R}/check-runs`, { name: 'holdout', head_sha: head });
    const list = `GET ${R}/commits/{ref}/check-runs`;
    expect((await get(github, list, { ref: 'change' })).check_runs.map(({ id }: Data) => id)).toEqual([second.id]);
    expect(await get(github, list, { ref: head, filter: 'all' })).toMatchObject({ total_count: 2 });
    expect(github.state.checkRuns[0]?.annotations.map(({ start_line }) => start_line)).toEqual([1, 2, 3]);
    expect(github.violations).toEqual([]);
  });

  it('answers for pull requests by what git has', async () => {
    const reviews = [
      reviewOf({ id: 2, pull: 1, user: 'bob', state: 'APPROVED', submitted_at: '2026-01-03T00:00:00Z' }),
      reviewOf({ id: 1, pull: 1, user: 'bob', state: 'CHANGES_REQUESTED', submitted_at: '2026-01-02T00:00:00Z' }),
      reviewOf({ id: 3, pull: 1, user: 'eve', state: 'PENDING' }),
    ];
    const { github, head, base } = await startWithChange({ reviews });
    const pull = await get(github, `GET ${R}/pulls/1`);
    expect(pull).toMatchObject({ head: { ref: 'change', sha: head }, base: { ref: 'main', sha: base }, commits: 1 });
    expect(pull).toMatchObject({ changed_files: 3, additions: 2, deletions: 0, draft: false, merged: false });
    const listed = await get(github, `GET ${R}/pulls/1/reviews`);
    expect(listed.map(({ id, state }: Data) => [id, state])).toEqual([
      [1, 'CHANGES_REQUESTED'],
      [2, 'APPROVED'],
    ]);
    expect(await get(github, `GET ${R}/pulls/1/commits`)).toMatchObject([{ sha: head, parents: [{ sha: base }] }]);
    expect(await get(github, `GET ${R}/pulls/1/files`)).toMatchObject([
      { filename: 'a.txt', status: 'modified', additions: 1, deletions: 0 },
      { filename: 'data/c.txt', status: 'added', additions: 1 },
      { filename: 'data/new.txt', status: 'renamed', previous_filename: 'data/old.txt', changes: 0 },
    ]);
    expect(await get(github, `GET ${R}/commits/${head}/pulls`)).toMatchObject([{ number: 1 }]);
    expect(await get(github, `GET ${R}/commits/${base}/pulls`)).toEqual([]);
    github.state.pulls[0]!.head.repo = null;
    expect(await get(github, `GET ${R}/pulls/1`)).toMatchObject({ head: { repo: null } });
    expect(github.violations).toEqual([]);
  });

  it('answers for commits, comparisons and contents by what git has', async () => {
    const { github, repository, head, base } = await startWithChange();
    const ids = async (given: object) => (await get(github, `GET ${R}/commits`, given)).map(({ sha }: Data) => sha);
    expect(await ids({})).toEqual([base]);
    expect(await ids({ sha: 'change' })).toEqual([head, base]);
    expect(await ids({ sha: 'change', path: 'data/b.txt' })).toEqual([base]);
    expect(await get(github, `GET ${R}/commits/{ref}`, { ref: 'change' })).toMatchObject({
      sha: head,
      stats: { total: 2 },
    });
    expect(await get(github, `GET ${R}/commits/${base}`)).toMatchObject({ files: [{ status: 'added' }, {}, {}] });
    repository.git('checkout', '--quiet', 'main');
    const tip = await repository.commit({ 'a.txt': 'other\n' });
    push(repository, github, 'main');
    const compared = await get(github, `GET ${R}/compare/{basehead}`, { basehead: 'main...change' });
    expect(compared).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1, commits: [{ sha: head }] });
    expect(compared).toMatchObject({ base_commit: { sha: tip }, merge_base_commit: { sha: base } });
    expect((await ask(github, `GET ${R}/compare/{basehead}`, { basehead: 'main...none' })).status).toBe(404);
    const content = `GET ${R}/contents/{path}`;
    const file = await get(github, content, { path: 'data/c.txt', ref: head });
    expect(file).toMatchObject({ type: 'file', encoding: 'base64', size: 1 });
    expect(Buffer.from(file.content, 'base64').toString()).toBe('x');
    const listed = await get(github, content, { path: '', ref: 'change' });
    expect(listed.map(({ path, type }: Data) => [path, type])).toEqual([
      ['a.txt', 'file'],
      ['data', 'dir'],
    ]);
    const mediaType = { format: 'raw' };
    expect(await get(github, content, { path: 'a.txt', mediaType })).toBe('other\n');
    expect((await ask(github, content, { path: 'none.txt' })).status).toBe(404);
    expect(github.violations).toEqual([]);
  });

  it('stores objects under the ids that git gives them', async () => {
    const { github, repository, head } = await startWithChange();
    const blob = await get(github, `POST ${R}/git/blobs`, { content: 'bGluZQo=', encoding: 'base64' });
    expect(blob.sha).toBe(repository.blob('line\n'));
    const stored = await get(github, `GET ${R}/git/blobs/${blob.sha}`);
    expect(stored).toMatchObject({ size: 5, encoding: 'base64', content: 'bGluZQo=\n' });
    const tree = await get(github, `POST ${R}/git/trees`, {
      base_tree: head,
      tree: [
        { path: 'ledger/1.json', mode: '100644', type: 'blob', sha: blob.sha },
        { path: 'run.sh', mode: '100755', type: 'blob', content: 'true\n' },
        { path: 'a.txt', mode: '100644', type: 'blob', sha: null },
      ],
    });
    const whole = await get(github, `GET ${R}/git/trees/${tree.sha}`, { recursive: '1' });
    expect(whole.truncated).toBe(false);
    expect(whole.tree.map(({ mode, path }: Data) => `${mode} ${path}`)).toEqual([
      '040000 data',
      '100644 data/b.txt',
      '100644 data/c.txt',
      '100644 data/new.txt',
      '040000 ledger',
      '100644 ledger/1.json',
      '100755 run.sh',
    ]);
    const person = { name: 'Alice', email: 'alice@example.org', date: '2026-01-01T00:00:00Z' };
    const given = { message: 'Use 1\n\nof 5', tree: tree.sha, parents: [head], author: person };
    const commit = await get(github, `POST ${R}/git/commits`, given);
    expect(commit).toMatchObject({
      author: person,
      committer: person,
      parents: [{ sha: head }],
      message: given.message,
    });
    expect(await get(github, `GET ${R}/git/commits/${commit.sha}`)).toEqual(commit);
    await get(github, `POST ${R}/git/refs`, { ref: 'refs/heads/ledger', sha: commit.sha });
    repository.git('fetch', '--quiet', github.state.git, 'ledger');
    expect(repository.git('rev-parse', 'FETCH_HEAD')).toBe(commit.sha);
    expect(repository.git('show', 'FETCH_HEAD:ledger/1.json')).toBe('line');
    repository.git('fsck', '--strict', 'FETCH_HEAD');
    github.state.treeLimit = 3;
    const cut = await get(github, `GET ${R}/git/trees/${tree.sha}`, { recursive: '1' });
    expect([cut.truncated, cut.tree.length]).toEqual([true, 3]);
    expect(github.violations).toEqual([]);
  });

  it('refuses objects that name what does not exist', async () => {
    const { github, head } = await startWithChange();
    const none = '1'.repeat(40);
    const entry = { path: 'a', mode: '100644', type: 'blob' };
    const refused = [
      [`POST ${R}/git/trees`, { tree: [{ ...entry, sha: none }] }],
      [`POST ${R}/git/trees`, { tree: [{ ...entry, path: '../a', content: '' }] }],
      [`POST ${R}/git/trees`, { tree: [{ ...entry, sha: none, content: '' }] }],
      [`POST ${R}/git/commits`, { message: 'm', tree: none }],
      [`POST ${R}/git/commits`, { message: 'm', tree: head }],
      [`POST ${R}/git/refs`, { ref: 'refs/heads/a', sha: none }],
      [`POST ${R}/git/refs`, { ref: 'heads/a', sha: head }],
    ] as const;
    for (const [route, given] of refused) expect(await ask(github, route, given)).toMatchObject({ status: 422 });
    for (const kind of ['blobs', 'trees', 'commits']) {
      expect(await ask(github, `GET ${R}/git/${kind}/${none}`)).toMatchObject({ status: 404 });
    }
    expect(github.violations).toEqual([]);
  });

  it('answers for refs and what happened to them', async () => {
    const { github, head, base } = await startWithChange();
    const ref = { ref: 'heads/ledger' };
    const patch = `PATCH ${R}/git/refs/{ref}`;
    expect((await ask(github, `GET ${R}/git/ref/{ref}`, ref)).status).toBe(404);
    await get(github, `POST ${R}/git/refs`, { ref: 'refs/heads/ledger', sha: base });
    await get(github, patch, { ...ref, sha: head });
    expect(await get(github, `GET ${R}/git/ref/{ref}`, ref)).toMatchObject({
      ref: 'refs/heads/ledger',
      object: { sha: head },
    });
    const message = 'Update is not a fast forward';
    expect(await ask(github, patch, { ...ref, sha: base })).toMatchObject({ status: 422, data: { message } });
    await get(github, patch, { ...ref, sha: base, force: true });
    const matching = await get(github, `GET ${R}/git/matching-refs/{ref}`, { ref: 'heads/le' });
    expect(matching).toMatchObject([{ ref: 'refs/heads/ledger', object: { sha: base, type: 'commit' } }]);
    const again = await ask(github, `POST ${R}/git/refs`, { ref: 'refs/heads/ledger', sha: base });
    expect(again).toMatchObject({ status: 422, data: { message: 'Reference already exists' } });
    await get(github, `DELETE ${R}/git/refs/{ref}`, ref);
    const absent = { status: 422, data: { message: 'Reference does not exist' } };
    expect(await ask(github, `DELETE ${R}/git/refs/{ref}`, ref)).toMatchObject(absent);
    expect(await ask(github, patch, { ...ref, sha: head })).toMatchObject(absent);
    const happened = await get(github, `GET ${R}/activity`, { ref: 'ledger', direction: 'asc' });
    expect(happened.map(({ activity_type }: Data) => activity_type)).toEqual([
      'branch_creation',
      'push',
      'force_push',
      'branch_deletion',
    ]);
    expect(happened[2]).toMatchObject({ before: head, after: base, actor: { login: 'github-actions[bot]' } });
    expect(github.violations).toEqual([]);
  });

  it('notes what is pushed with git', async () => {
    const { github, repository, head } = await startWithChange();
    push(repository, github, '+main:change');
    push(repository, github, ':change');
    const happened = await get(github, `GET ${R}/activity`, { ref: 'refs/heads/change' });
    expect(happened.map(({ activity_type }: Data) => activity_type)).toEqual([
      'branch_deletion',
      'force_push',
      'branch_creation',
    ]);
    expect(happened[1]).toMatchObject({ before: head, actor: null });
    const forced = await get(github, `GET ${R}/activity`, { activity_type: 'force_push' });
    expect(forced).toHaveLength(1);
    expect(github.violations).toEqual([]);
  });

  it('answers for what protects a branch', async () => {
    const source = { ruleset_source_type: 'Repository', ruleset_source: 'acme/model', ruleset_id: 3 };
    const checks = {
      strict_required_status_checks_policy: true,
      required_status_checks: [{ context: 'holdout', integration_id: 15368 }],
    };
    const rules = [{ type: 'required_status_checks', parameters: checks }, { type: 'non_fast_forward' }];
    const { github, head } = await startWithChange({
      permissions: { administration: 'write' },
      rules: { main: rules.map((rule) => ({ ...rule, ...source })) },
      rulesets: [
        {
          id: 3,
          name: 'main',
          target: 'branch',
          source_type: 'Repository',
          source: 'acme/model',
          enforcement: 'active',
          conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
          bypass_actors: [{ actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' }],
          rules,
        },
      ],
      protection: {
        change: { url: 'https://example.org', enforce_admins: { url: 'https://example.org', enabled: true } },
      },
      codeownersErrors: [
        { line: 1, column: 1, kind: 'Invalid pattern', source: '***', message: 'no', path: '.github/CODEOWNERS' },
      ],
    });
    expect(await get(github, `GET ${R}/rules/branches/{branch}`, { branch: 'main' })).toMatchObject(rules);
    expect(await get(github, `GET ${R}/rules/branches/{branch}`, { branch: 'a/b' })).toEqual([]);
    const listed = await get(github, `GET ${R}/rulesets`);
    expect(listed).toMatchObject([{ id: 3, enforcement: 'active' }]);
    expect(listed[0]).not.toHaveProperty('rules');
    expect(await get(github, `GET ${R}/rulesets/3`)).toMatchObject({ rules, bypass_actors: [{ actor_id: 5 }] });
    github.state.permissions.administration = 'read';
    expect(await get(github, `GET ${R}/rulesets/3`)).not.toHaveProperty('bypass_actors');
    expect(await get(github, `GET ${R}/branches/change`)).toMatchObject({ commit: { sha: head }, protected: true });
    expect(await get(github, `GET ${R}/branches/change/protection`)).toMatchObject({
      enforce_admins: { enabled: true },
    });
    const open = await ask(github, `GET ${R}/branches/main/protection`);
    expect(open).toMatchObject({ status: 404, data: { message: 'Branch not protected' } });
    expect(await get(github, `GET ${R}/codeowners/errors`)).toMatchObject({ errors: [{ line: 1 }] });
    const force = await ask(github, `PATCH ${R}/git/refs/heads/main`, { sha: head, force: true });
    expect(force.status).toBe(200);
    const back = await ask(github, `PATCH ${R}/git/refs/heads/main`, {
      sha: `${github.state.activity[0]!.after}`,
      force: true,
    });
    expect(back).toMatchObject({ status: 422, data: { message: expect.stringContaining('Cannot force-push') } });
    expect(github.violations).toEqual([]);
  });

  it('answers for workflow runs and repeats them', async () => {
    const job = { run_attempt: 1, status: 'completed' as const };
    const jobs = [
      { ...job, id: 71, name: 'build', conclusion: 'success' },
      { ...job, id: 72, name: 'holdout', conclusion: 'failure' },
    ];
    const github = await startGitHub({
      pulls: [pullOf({ number: 1 })],
      runs: [runOf({ id: 7, conclusion: 'failure', pulls: [1], jobs }), runOf({ id: 8, event: 'push' })],
      workflows: [{ id: 1, name: 'Holdout', path: '.github/workflows/holdout.yml', state: 'active' }],
    });
    const list = await get(github, `GET ${R}/actions/runs`, { event: 'pull_request', status: 'failure' });
    expect(list).toMatchObject({ total_count: 1, workflow_runs: [{ id: 7, pull_requests: [{ number: 1 }] }] });
    await get(github, `POST ${R}/actions/runs/7/rerun-failed-jobs`);
    expect(await get(github, `GET ${R}/actions/runs/7`)).toMatchObject({
      status: 'queued',
      conclusion: null,
      run_attempt: 2,
    });
    const now = await get(github, `GET ${R}/actions/runs/7/jobs`);
    expect(now.jobs.map(({ name, status }: Data) => `${name} ${status}`)).toEqual([
      'build completed',
      'holdout queued',
    ]);
    const first = await get(github, `GET ${R}/actions/runs/7/attempts/1/jobs`);
    expect(first.jobs.map(({ id }: Data) => id)).toEqual([71, 72]);
    expect(await ask(github, `POST ${R}/actions/runs/7/rerun`)).toMatchObject({ status: 403 });
    await get(github, `POST ${R}/actions/runs/8/rerun`);
    expect(await get(github, `GET ${R}/actions/workflows`)).toMatchObject({ workflows: [{ id: 1, state: 'active' }] });
    expect(github.violations).toEqual([]);
  });

  it('were all asked above', () => {
    expect([...operations.keys()].filter((id) => !asked.has(id))).toEqual([]);
  });
});

function annotation(line: number) {
  return { path: 'a.txt', start_line: line, end_line: line, annotation_level: 'failure', message: 'no' };
}

describe('violations', () => {
  const sha = 'a'.repeat(40);
  const initial = { pulls: [pullOf({ number: 1, head: { ref: 'change', sha } })] };
  const checkRun = { name: 'holdout', head_sha: sha };

  it.each<[string, string, object, string]>([
    ['a missing body', `POST ${R}/issues/1/comments`, {}, 'body'],
    ['a body of another type', `POST ${R}/issues/1/comments`, { body: 1 }, 'must be string'],
    ['an unknown key', `POST ${R}/issues/1/comments`, { body: 'a', text: 'b' }, 'no key `text`'],
    [
      'a value that is not listed',
      `POST ${R}/check-runs`,
      { ...checkRun, conclusion: 'passed' },
      '/conclusion must be equal',
    ],
    [
      '51 annotations',
      `POST ${R}/check-runs`,
      {
        ...checkRun,
        output: { title: 't', summary: 's', annotations: Array.from({ length: 51 }, (_, i) => annotation(i)) },
      },
      'more than 50 items',
    ],
    [
      'an unknown key inside',
      `POST ${R}/check-runs`,
      { ...checkRun, output: { title: 't', summary: 's', annotations: [{ ...annotation(1), level: 'x' }] } },
      'no key `output.annotations.0.level`',
    ],
    [
      'a summary that is too long',
      `POST ${R}/check-runs`,
      { ...checkRun, output: { title: 't', summary: 's'.repeat(65_536) } },
      '65535',
    ],
    ['a number that is none', `GET ${R}/issues/one/comments`, {}, 'issue_number'],
    ['an unknown parameter', `GET ${R}/issues/1/comments`, { perpage: 3 }, 'no parameter `perpage`'],
  ])('name %s, which is refused', async (_, route, given, problem) => {
    const github = await startGitHub(initial);
    expect(await ask(github, route, given)).toMatchObject({ status: 422 });
    expect(github.violations.join('\n')).toContain(problem);
    expect([github.state.comments, github.state.checkRuns]).toEqual([[], []]);
  });

  it('name what is no operation, and a version that does not exist', async () => {
    const github = await startGitHub();
    expect(await ask(github, `GET ${R}/stargazers`)).toMatchObject({ status: 404 });
    expect(await ask(github, `GET ${R}`, { headers: { 'x-github-api-version': '2019-01-01' } })).toMatchObject({
      status: 400,
    });
    expect(github.violations).toHaveLength(2);
  });

  it('name an answer that is not GitHub’s', async () => {
    const github = await startGitHub({ rules: { main: [{ type: 'no_such_rule' }] } });
    await ask(github, `GET ${R}/rules/branches/main`);
    expect(github.violations.join('\n')).toContain('answer 200');
  });

  it('do not name what GitHub refuses beyond the description', async () => {
    const github = await startGitHub(initial);
    const refused: [string, object, string][] = [
      [`POST ${R}/issues/1/comments`, { body: 'a'.repeat(65_537) }, 'Validation Failed'],
      [`POST ${R}/issues/1/comments`, { body: ' ' }, 'Validation Failed'],
      [`POST ${R}/check-runs`, { ...checkRun, status: 'completed' }, 'conclusion'],
      [`POST ${R}/check-runs`, { name: 'holdout', head_sha: 'b'.repeat(40) }, 'No commit found'],
    ];
    for (const [route, given, message] of refused) {
      const answer = await ask(github, route, given);
      expect(answer).toMatchObject({ status: 422, data: { message: expect.stringContaining(message) } });
    }
    expect(await ask(github, `POST ${R}/issues/1/comments`, { body: 'ü'.repeat(65_536) })).toMatchObject({
      status: 201,
    });
    expect(github.violations).toEqual([]);
  });
});

describe('refs', () => {
  it('let one of 16 concurrent writers win each time, and lose no commit', async () => {
    const { github, repository, base } = await startWithChange();
    await ask(github, `POST ${R}/git/refs`, { ref: 'refs/heads/ledger', sha: base });
    const { data: first } = await ask(github, `GET ${R}/git/commits/${base}`);
    let refused = 0;
    const append = async (writer: number) => {
      for (;;) {
        const { data: ref } = await ask(github, `GET ${R}/git/ref/heads/ledger`);
        const commit = { message: `writer ${writer}`, tree: first.tree.sha, parents: [ref.object.sha] };
        const { data: made } = await ask(github, `POST ${R}/git/commits`, commit);
        const { status, data } = await ask(github, `PATCH ${R}/git/refs/heads/ledger`, { sha: made.sha });
        if (status === 200) return;
        expect([status, data.message]).toEqual([422, 'Update is not a fast forward']);
        refused += 1;
      }
    };
    await Promise.all(Array.from({ length: 16 }, (_, writer) => append(writer)));
    repository.git('fetch', '--quiet', github.state.git, 'ledger');
    const written = repository.git('log', '--format=%s', `${base}..FETCH_HEAD`).split('\n');
    expect(written.sort()).toEqual(Array.from({ length: 16 }, (_, writer) => `writer ${writer}`).sort());
    expect(refused).toBeGreaterThan(0);
    expect(github.state.activity.filter(({ activity_type }) => activity_type === 'push')).toHaveLength(16);
    expect(github.violations).toEqual([]);
  });
});

describe('pages', () => {
  const comments = Array.from({ length: 250 }, (_, index) => commentOf({ id: index + 1, issue: 1, user: 'bob' }));
  const initial = { pulls: [pullOf({ number: 1 })], comments };

  it('hold 30 items unless asked, at most 100, and name their neighbours', async () => {
    const github = await startGitHub(initial);
    const list = async (given: object) => {
      const { data, headers } = await clientOf(github).request(`GET ${R}/issues/1/comments`, { ...names, ...given });
      const relations = [...(headers.link ?? '').matchAll(/[?&]page=(\d+)[^>]*>; rel="(\w+)"/g)];
      return [
        (data as Data).length,
        (data as Data)[0]?.id,
        relations.map(([, page, relation]) => `${relation} ${page}`),
      ];
    };
    expect(await list({})).toEqual([30, 1, ['next 2', 'last 9']]);
    expect(await list({ per_page: 500, page: 2 })).toEqual([100, 101, ['prev 1', 'next 3', 'last 3', 'first 1']]);
    expect(await list({ per_page: 100, page: 3 })).toEqual([50, 201, ['prev 2', 'first 1']]);
    expect(await list({ per_page: 100, page: 4 })).toEqual([0, undefined, ['prev 3', 'first 1']]);
  });

  it('lead a client through all of a list, by the number of the repository', async () => {
    const github = await startGitHub(initial);
    const found = await clientOf(github).paginate(`GET ${R}/issues/{issue_number}/comments`, {
      ...names,
      issue_number: 1,
      per_page: 100,
    });
    expect(found.map(({ id }) => id)).toEqual(comments.map(({ id }) => id));
    expect(github.requests.map(({ path }) => path)).toEqual([
      '/repos/acme/model/issues/1/comments?per_page=100',
      '/repositories/1300192/issues/1/comments?per_page=100&page=2',
      '/repositories/1300192/issues/1/comments?per_page=100&page=3',
    ]);
    expect(github.violations).toEqual([]);
  });

  it('of activity follow a cursor', async () => {
    const { github, head, base } = await startWithChange();
    for (const sha of [head, base, head]) {
      await ask(github, `PATCH ${R}/git/refs/heads/change`, { sha, force: true });
    }
    const found = await clientOf(github).paginate(`GET ${R}/activity`, { ...names, ref: 'change', per_page: 1 });
    const kinds = (found as Data[]).map(({ activity_type }) => activity_type);
    expect(kinds).toEqual(['push', 'force_push', 'branch_creation']);
    expect(github.violations).toEqual([]);
  });
});

describe('permissions', () => {
  const comment = `POST ${R}/issues/1/comments`;
  const initial = { pulls: [pullOf({ number: 1 })] };
  const message = 'Resource not accessible by integration';

  it('refuse writing to a token that may read', async () => {
    const github = await startGitHub({
      ...initial,
      permissions: { issues: 'read', 'pull-requests': 'read', checks: 'none', contents: 'read', actions: 'none' },
    });
    const refused: [string, object][] = [
      [comment, { body: 'a' }],
      [`POST ${R}/check-runs`, { name: 'a', head_sha: 'a'.repeat(40) }],
      [`POST ${R}/git/refs`, { ref: 'refs/heads/a', sha: 'a'.repeat(40) }],
      [`POST ${R}/actions/runs/1/rerun`, {}],
    ];
    for (const [route, given] of refused) {
      expect(await ask(github, route, given)).toMatchObject({ status: 403, data: { message, status: '403' } });
    }
    expect((await ask(github, `GET ${R}/issues/1/comments`)).status).toBe(200);
    github.state.permissions['pull-requests'] = 'write';
    expect((await ask(github, comment, { body: 'a' })).status).toBe(201);
    expect(github.violations).toEqual([]);
  });

  it('hide what is private, and show what is public', async () => {
    const github = await startGitHub({ ...initial, permissions: { issues: 'none', 'pull-requests': 'none' } });
    const list = `GET ${R}/issues/1/comments`;
    expect((await ask(github, list)).status).toBe(200);
    expect((await ask(github, list, {}, '')).status).toBe(200);
    expect((await ask(github, comment, { body: 'a' }, '')).status).toBe(401);
    github.state.repository.private = true;
    expect((await ask(github, list)).status).toBe(403);
    expect((await ask(github, list, {}, '')).status).toBe(404);
    expect((await ask(github, 'GET /repos/acme/other')).status).toBe(404);
    github.state.token.secret = 'right';
    expect(await ask(github, list, {}, 'wrong')).toMatchObject({ status: 401, data: { message: 'Bad credentials' } });
    expect(github.violations).toEqual([]);
  });

  it('tell an app from a person', async () => {
    const teams = [{ org: 'acme', slug: 'qa', members: { bob: {} } }];
    const bob = 'GET /orgs/acme/teams/qa/memberships/bob';
    const app = await startGitHub({ ...initial, teams });
    expect(await ask(app, 'GET /user')).toMatchObject({ status: 403, data: { message } });
    expect(await ask(app, bob)).toMatchObject({ status: 403 });
    expect(await ask(app, `GET ${R}/branches/main/protection`)).toMatchObject({ status: 403 });
    const person = await startGitHub({ ...initial, teams, token: { login: 'alice', installation: false } });
    expect(await ask(person, bob)).toMatchObject({ status: 404 });
    expect(await ask(person, `GET ${R}/branches/main/protection`)).toMatchObject({ status: 404 });
    const run = await ask(person, `POST ${R}/check-runs`, { name: 'a', head_sha: 'a'.repeat(40) });
    expect(run).toMatchObject({ status: 403, data: { message: 'You must authenticate via a GitHub App.' } });
    person.state.permissions.members = 'read';
    expect(await ask(person, bob)).toMatchObject({ status: 200 });
    expect(await ask(person, 'GET /orgs/acme/teams/qa/memberships/carol')).toMatchObject({ status: 404 });
    person.state.teams[0] = { ...teams[0]!, visible: false };
    expect(await ask(person, bob)).toMatchObject({ status: 404 });
    expect([...app.violations, ...person.violations]).toEqual([]);
  });

  it('do not help on a locked conversation, nor in an archive', async () => {
    const github = await startGitHub({ pulls: [pullOf({ number: 1, locked: true })] });
    const locked = { status: 403, data: { message: 'Unable to create comment because issue is locked.' } };
    expect(await ask(github, comment, { body: 'a' })).toMatchObject(locked);
    github.state.repository.archived = true;
    const archived = { status: 403, data: { message: expect.stringContaining('archived') } };
    expect(await ask(github, comment, { body: 'a' })).toMatchObject(archived);
    expect(github.violations).toEqual([]);
  });
});

describe('faults', () => {
  const path = /\/comments/;
  const list = `GET ${R}/issues/1/comments`;
  const start = (fault: Fault) => {
    const comments = Array.from({ length: 3 }, (_, index) => commentOf({ id: index + 1, issue: 1, user: 'bob' }));
    return startGitHub({ pulls: [pullOf({ number: 1 })], comments }).then((github) => {
      github.inject(fault);
      return github;
    });
  };

  it.each([401, 403, 404, 409, 422, 429, 500, 502, 503] as const)('answer %i as often as asked', async (status) => {
    const github = await start({ path, kind: 'status', status, times: 2 });
    expect((await ask(github, `GET ${R}`)).status).toBe(200);
    expect((await ask(github, list)).status).toBe(status);
    expect((await ask(github, list)).status).toBe(status);
    expect((await ask(github, list)).status).toBe(200);
    expect(github.requests.map((request) => request.status)).toEqual([200, status, status, 200]);
  });

  it('meet one method alone', async () => {
    const github = await start({ path, method: 'POST', kind: 'status', status: 500 });
    expect((await ask(github, list)).status).toBe(200);
    expect((await ask(github, `POST ${R}/issues/1/comments`, { body: 'a' })).status).toBe(500);
    expect(github.state.comments).toHaveLength(3);
  });

  it('lose an answer after the request took effect', async () => {
    const github = await start({ path, method: 'POST', kind: 'status', status: 502, when: 'after' });
    expect((await ask(github, `POST ${R}/issues/1/comments`, { body: 'a' })).status).toBe(502);
    expect(github.state.comments).toHaveLength(4);
  });

  it('are limits that say how long to wait', async () => {
    const limited = await fetchList(await start({ path, kind: 'secondary-rate-limit', retryAfter: 2 }));
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([403, '2']);
    expect(((await limited.json()) as Data).message).toContain('secondary rate limit');
    const tooMany = await fetchList(await start({ path, kind: 'status', status: 429, retryAfter: 3 }));
    expect([tooMany.status, tooMany.headers.get('retry-after')]).toEqual([429, '3']);
    const exhausted = await fetchList(await start({ path, kind: 'rate-limit', resetAfter: 9 }));
    expect([exhausted.status, exhausted.headers.get('x-ratelimit-remaining')]).toEqual([403, '0']);
  });

  it('reset the connection, and cut a body', async () => {
    await expect(fetchList(await start({ path, kind: 'reset' }))).rejects.toMatchObject({
      cause: { code: 'ECONNRESET' },
    });
    const cut = await fetchList(await start({ path, kind: 'cut-body' }));
    expect(cut.status).toBe(200);
    await expect(cut.text()).rejects.toThrow();
    const lost = await start({ path, method: 'POST', kind: 'reset', when: 'after' });
    expect((await ask(lost, `POST ${R}/issues/1/comments`, { body: 'a' })).status).toBe(500);
    expect(lost.state.comments).toHaveLength(4);
  });

  it('never answer, until the client gives up or the server closes', async () => {
    const github = await start({ path, kind: 'silence', times: 2 });
    await expect(fetchList(github, AbortSignal.timeout(100))).rejects.toMatchObject({ name: 'TimeoutError' });
    const waiting = expect(fetchList(github)).rejects.toThrow();
    while (github.requests.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    await github.close();
    await waiting;
  });

  it('let something happen before an answer is made, or after', async () => {
    for (const [when, seen] of [
      ['before', 4],
      ['after', 3],
    ] as const) {
      const run = () => github.state.comments.push(commentOf({ id: 9, issue: 1, user: 'eve' }));
      const github = await start({ path, kind: 'meanwhile', run: () => run(), when });
      expect((await ask(github, list)).data).toHaveLength(seen);
      expect(github.state.comments).toHaveLength(4);
    }
  });

  it('answer late', async () => {
    const github = await start({ path, kind: 'slow', milliseconds: 150 });
    const begin = performance.now();
    expect((await fetchList(github)).status).toBe(200);
    expect(performance.now() - begin).toBeGreaterThan(140);
  });

  it('lead to a page that fails', async () => {
    const github = await start({ path, kind: 'broken-next-page', status: 500 });
    const pages = clientOf(github).paginate(`GET ${R}/issues/{issue_number}/comments`, { ...names, issue_number: 1 });
    await expect(pages).rejects.toMatchObject({ status: 500 });
    expect(github.requests.map(({ status }) => status)).toEqual([200, 500]);
  });

  function fetchList(github: FakeGitHub, signal?: AbortSignal): Promise<Response> {
    return fetch(`${github.url}/repos/acme/model/issues/1/comments`, signal === undefined ? {} : { signal });
  }
});

describe('the client of the Actions toolkit', () => {
  it('is answered', async () => {
    const github = await startGitHub({ pulls: [pullOf({ number: 1 })] });
    const { rest } = getOctokit('token', { baseUrl: github.url });
    const { data } = await rest.issues.createComment({ ...names, issue_number: 1, body: 'judged' });
    await rest.issues.updateComment({ ...names, comment_id: data.id, body: 'again' });
    expect(github.state.comments).toMatchObject([{ issue: 1, body: 'again' }]);
    expect(github.violations).toEqual([]);
  });
});

describe('startResults', () => {
  /** What the toolkit logs is for a runner. */
  async function startWithEnvironment() {
    const results = await startResults();
    const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    onTestFinished(() => written.mockRestore());
    const before = { ...process.env };
    onTestFinished(() => {
      process.env = before;
    });
    Object.assign(process.env, results.environment);
    return results;
  }

  it('keeps what the toolkit uploads, as it is and as an archive', async () => {
    const results = await startWithEnvironment();
    const folder = await temporaryFolder({ 'report.html': '<p>pass</p>', 'report.json': '{}' });
    const client = new DefaultArtifactClient();
    const page = join(folder, 'report.html');
    const single = await client.uploadArtifact('', [page], folder, { skipArchive: true, retentionDays: 5 });
    const zip = await client.uploadArtifact('evidence', [page, join(folder, 'report.json')], folder);
    const [report, evidence] = [results.artifacts.get('report.html')!, results.artifacts.get('evidence')!];
    expect(report).toMatchObject({ id: single.id, isFinal: true, mimeType: 'text/html', contentType: 'text/html' });
    expect(report.content.toString()).toBe('<p>pass</p>');
    expect(Date.parse(report.expiresAt!) - Date.now()).toBeGreaterThan(4 * 24 * 3600 * 1000);
    expect(evidence).toMatchObject({ id: zip.id, isFinal: true, mimeType: 'application/zip' });
    expect(evidence.content.subarray(0, 2).toString()).toBe('PK');
    expect(zip.digest).toBe(createHash('sha256').update(evidence.content).digest('hex'));
    const { artifacts } = await client.listArtifacts();
    expect(artifacts.map(({ name, size }) => [name, size])).toContainEqual(['evidence', zip.size]);
    const { artifact } = await client.getArtifact('report.html');
    const loaded = await temporaryFolder();
    await client.downloadArtifact(artifact.id, { path: loaded });
    expect(readFileSync(join(loaded, 'artifact'), 'utf8')).toBe('<p>pass</p>');
    await client.deleteArtifact('evidence');
    expect([...results.artifacts.keys()]).toEqual(['report.html']);
    expect(results.violations).toEqual([]);
  });

  it('refuses a name that was used, and fails where asked', async () => {
    const results = await startWithEnvironment();
    const folder = await temporaryFolder({ a: 'a' });
    const client = new DefaultArtifactClient();
    const upload = () => client.uploadArtifact('a', [join(folder, 'a')], folder);
    await upload();
    await expect(upload()).rejects.toThrow('already exists');
    results.inject({ path: /CreateArtifact/, kind: 'status', status: 403, message: 'no storage' });
    await expect(upload()).rejects.toThrow('no storage');
    expect(results.artifacts.size).toBe(1);
    process.env.ACTIONS_RUNTIME_TOKEN = (await startResults()).environment.ACTIONS_RUNTIME_TOKEN;
    await expect(upload()).rejects.toThrow('401');
    expect(results.violations).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { createClient, type GitHubClient } from '../../src/github/client.ts';
import { accountOfAddress, readCoAuthors } from '../../src/github/coAuthors.ts';
import { openPeople, type PeopleSettings } from '../../src/github/people.ts';
import { judgePeople } from '../../src/personnel/judge.ts';
import type { PeopleSource } from '../../src/personnel/source.ts';
import { Refusal } from '../../src/result/refusal.ts';
import { policyWith } from '../personnel/support.ts';
import { type FakeGitHub, type InitialState, startGitHub } from '../support/github/server.ts';
import { type PullState, pullOf, type ReviewState, reviewOf } from '../support/github/state.ts';
import { createRepository, type TestRepository } from '../support/repository.ts';

const path = 'docs/use.md';
const name = { owner: 'acme', repo: 'model' };

/** A client; with `retries` one that gives up after so many, and tells of each request before it is made. */
function clientOf(github: FakeGitHub, retries?: number, before: (route: string) => void = () => {}): GitHubClient {
  const client = createClient({ token: 'any', apiUrl: github.url });
  if (retries === undefined) return client;
  const request = (route: string, parameters: object) => {
    before(route);
    return client.request(route, { ...parameters, request: { retries } });
  };
  return { ...client, request: request as GitHubClient['request'] };
}

interface Written {
  /** Login, or an address. */
  author?: string;
  committer?: string;
  message?: string;
  files?: Readonly<Record<string, string>>;
}

function personOf(name: string): string {
  return name.includes('@') ? name : `${name}@users.noreply.github.com`;
}

async function commitAs(repository: TestRepository, written: Written = {}): Promise<string> {
  const { author = 'dev', committer = author, message = 'Change', files = {} } = written;
  await repository.commit(files);
  const options = ['--amend', '--quiet', '--allow-empty', '--author', `A <${personOf(author)}>`];
  repository.git('-c', `user.email=${personOf(committer)}`, 'commit', ...options, '--message', message);
  return repository.git('rev-parse', 'HEAD');
}

interface Place {
  github: FakeGitHub;
  repository: TestRepository;
  /** Commit of the approved branch. */
  base: string;
  /** Newest commit of the change. */
  head: string;
  open(settings?: Partial<PeopleSettings>, retries?: number, before?: (route: string) => void): PeopleSource;
}

/** A repository whose branch `change` has these commits, as pull request 7 of `dev`. */
async function place(
  commits: readonly Written[] = [{}],
  initial: InitialState = {},
  pull: Partial<PullState> = {},
): Promise<Place> {
  const repository = await createRepository({ [path]: 'Reads slides.' });
  const base = repository.git('rev-parse', 'HEAD');
  repository.git('switch', '--quiet', '--create', 'change');
  for (const written of commits) await commitAs(repository, written);
  const head = repository.git('rev-parse', 'HEAD');
  const pulls = [pullOf({ number: 7, user: 'dev', head: { ref: 'change' }, ...pull })];
  const github = await startGitHub({ git: `${repository.root}/.git`, pulls, ...initial });
  const open: Place['open'] = (settings = {}, retries, before) => {
    const approved = { branch: 'main', commit: repository.git('rev-parse', 'main') };
    return openPeople(clientOf(github, retries, before), { repository: name, pullRequest: 7, approved, ...settings });
  };
  return { github, repository, base, head, open };
}

function reviews(count: number, commit: string, user: (index: number) => string): ReviewState[] {
  return Array.from({ length: count }, (_, index) => {
    const at = new Date(Date.UTC(2026, 0, 2) + index * 60_000).toISOString().replace('.000', '');
    return reviewOf({ id: index + 1, pull: 7, user: user(index), commit_id: commit, submitted_at: at });
  });
}

/** What a source refuses with, as `code exit message`. */
async function refusalOf(promise: Promise<unknown>): Promise<string> {
  const thrown: unknown = await promise.then(
    () => 'nothing',
    (reason: unknown) => reason,
  );
  if (!(thrown instanceof Refusal)) return String(thrown);
  return `${thrown.code} ${thrown.exit} ${thrown.message}`;
}

describe('the change', () => {
  it('is the pull request with its reviews and commits', async () => {
    const { github, head, open } = await place([{ author: 'dev' }, { author: 'Bob', committer: 'carol' }]);
    github.state.reviews.push(
      reviewOf({ id: 1, pull: 7, user: 'alice', commit_id: head }),
      reviewOf({ id: 2, pull: 7, user: 'ci[bot]', state: 'COMMENTED', commit_id: null }),
      reviewOf({ id: 3, pull: 7, user: null, state: 'CHANGES_REQUESTED', commit_id: head }),
      reviewOf({ id: 4, pull: 8, user: 'eve', commit_id: head }),
    );
    const submittedAt = '2026-01-02T00:00:00.000Z';
    expect(await open().change()).toEqual({
      number: 7,
      author: 'dev',
      head,
      reviews: [
        { login: 'alice', state: 'APPROVED', commit: head, submittedAt, isBot: false },
        { login: 'ci[bot]', state: 'COMMENTED', submittedAt, isBot: true },
      ],
      commits: [
        expect.objectContaining({
          author: 'dev',
          committer: 'dev',
          coAuthors: [],
          unknownCoAuthors: 0,
          verified: false,
        }),
        { sha: head, author: 'Bob', committer: 'carol', coAuthors: [], unknownCoAuthors: 0, verified: false },
      ],
      truncated: false,
    });
    expect(github.violations).toEqual([]);
  });

  it('is undefined for an event without a pull request, and nothing is asked', async () => {
    const { github, base } = await place();
    const approved = { branch: 'main', commit: base };
    expect(await openPeople(clientOf(github), { repository: name, approved }).change()).toBeUndefined();
    expect(github.requests).toEqual([]);
  });

  it('is asked for once', async () => {
    const { github, open } = await place();
    const source = open();
    expect(await source.change()).toBe(await source.change());
    expect(github.requests).toHaveLength(3);
  });

  it('must have the head that is judged', async () => {
    const { repository, head, open } = await place();
    expect((await open({ head }).change())?.head).toBe(head);
    await commitAs(repository, { files: { 'later.txt': '1' } });
    expect(await refusalOf(open({ head }).change())).toBe(
      'github/request 5 pull request 7 has a newer commit than the one that is judged. Wait for the run of its newest commit.',
    );
  });

  it('lists addresses without an account as unknown', async () => {
    const { head, open } = await place([{ author: 'someone@example.org', committer: 'dev' }]);
    expect((await open().change())?.commits).toEqual([
      { sha: head, committer: 'dev', coAuthors: [], unknownCoAuthors: 0, verified: false },
    ]);
  });

  it('names co-authors by noreply addresses, and by addresses of the same change', async () => {
    const message = [
      'Change',
      '',
      'Co-authored-by: Amy <17+Amy@users.noreply.github.com>',
      'co-authored-by: Dev <dev@users.noreply.github.com>',
      'Co-authored-by: Someone <someone@example.org>',
      'Co-authored-by: nobody',
    ].join('\n');
    const { open } = await place([{ message }]);
    expect((await open().change())?.commits).toMatchObject([{ coAuthors: ['Amy', 'dev'], unknownCoAuthors: 2 }]);
    // On another host these are ordinary addresses, of which GitHub links the author's to an account.
    const elsewhere = open({ host: 'ghe.example.org' });
    expect((await elsewhere.change())?.commits).toMatchObject([{ coAuthors: ['dev'], unknownCoAuthors: 3 }]);
  });

  it('never carries an address', async () => {
    const message = 'Change\n\nCo-authored-by: S <someone@example.org>';
    const { open } = await place([{ author: 'other@example.org', message }]);
    expect(JSON.stringify(await open().change())).not.toContain('example.org');
  });
});

describe('long lists', () => {
  it('of reviews are read to the last page', async () => {
    const { github, head, open } = await place();
    github.state.reviews = reviews(120, head, (index) => `user-${index}`);
    expect((await open().change())?.reviews.map(({ login }) => login)).toEqual(
      Array.from({ length: 120 }, (_, index) => `user-${index}`),
    );
    expect(github.violations).toEqual([]);
  });

  it('of exactly one page have no second', async () => {
    const { github, head, open } = await place();
    github.state.reviews = reviews(100, head, (index) => `user-${index}`);
    expect((await open().change())?.reviews).toHaveLength(100);
    expect(github.requests.filter(({ path: asked }) => asked.includes('reviews'))).toHaveLength(1);
  });

  it('of commits are whole up to 250, and said to be cut beyond', async () => {
    const { repository, open } = await place();
    repository.git('switch', '--quiet', 'main');
    repository.addEmptyCommits('change', 249);
    expect(await open().change()).toMatchObject({ truncated: false, commits: { length: 250 } });
    repository.addEmptyCommits('change', 1);
    expect(await open().change()).toMatchObject({ truncated: true, commits: { length: 250 } });
  });

  it('of commits that lack the newest one, which was pushed meanwhile, are refused', async () => {
    const { github, repository, head, open } = await place();
    repository.git('commit', '--quiet', '--amend', '--allow-empty', '--message', 'Another');
    const later = repository.git('rev-parse', 'HEAD');
    const [pull] = github.state.pulls;
    const source = open({}, 0, (route) => {
      pull!.head.sha = route.endsWith('/commits') ? head : later;
    });
    expect(await refusalOf(source.change())).toMatch(/the commits of pull request 7: its newest one is not among them/);
  });

  it.each([409, 403, 404, 422] as const)('are refused where a later page fails with %i', async (status) => {
    const { github, head, open } = await place();
    github.state.reviews = reviews(120, head, () => 'alice');
    github.inject({ path: /reviews/, kind: 'broken-next-page', status });
    expect(await refusalOf(open({}, 0).change())).toMatch(
      /^github\/request 5 GitHub did not give the reviews of pull request 7/,
    );
  });

  it.each(['reviews', 'commits', '7$'])('are refused where an answer is cut off: %s', async (asked) => {
    const { github, head, open } = await place();
    github.state.reviews = reviews(3, head, () => 'alice');
    github.inject({ path: new RegExp(asked), kind: 'cut-body', times: 9 });
    expect(await refusalOf(open().change())).toMatch(/^github\/request 5 GitHub did not give .*cut off/);
  });
});

describe('a request that fails', () => {
  it('for want of a permission says which', async () => {
    const closed = {
      repository: { private: true },
      permissions: { 'pull-requests': 'none', contents: 'none' },
    } as const;
    const { open } = await place([{}], closed);
    expect(await refusalOf(open().change())).toMatch(/pull request 7 \(status 403\). Give .*`pull-requests: read`/);
    expect(await refusalOf(open().approvalOf(path))).toMatch(/a file of the approved branch \(status 403\)/);
  });

  it('is repeated after a failure of GitHub’s', async () => {
    const { github, open } = await place();
    github.inject({ path: /reviews/, kind: 'status', status: 502 });
    expect((await open().change())?.number).toBe(7);
  });

  it('is refused with its reason where a rate limit lasts too long', async () => {
    const { github, open } = await place([{}], { teams: [{ org: 'acme', slug: 'qa', members: {} }] });
    github.inject({ path: /reviews/, kind: 'rate-limit', resetAfter: 3600, times: 9 });
    expect(await refusalOf(open().change())).toMatch(/too many requests were made \(status 403\)\. Run/);
  });
});

describe('a team', () => {
  const acme = { org: 'acme', slug: 'pathology' };
  const members = { Alice: {}, bob: { state: 'pending' }, carol: { role: 'maintainer' } } as const;
  const teams = [{ ...acme, members: { ...members } }];

  it('has its active members', async () => {
    const { github, open } = await place([{}], { teams, permissions: { members: 'read' } });
    const source = open();
    const answers = [];
    for (const login of ['alice', 'ALICE', 'bob', 'carol', 'eve', 'frank']) {
      answers.push(await source.isMember(acme, login));
    }
    expect(answers).toEqual([true, true, false, true, false, false]);
    // Whether the team can be read is asked once, for the first who is none of it.
    expect(github.requests.filter(({ path: asked }) => /\/members\b/.test(asked))).toHaveLength(1);
    expect(github.violations).toEqual([]);
  });

  it('cannot be read by a token without the permission', async () => {
    const { open } = await place([{}], { teams });
    expect(await open().isMember(acme, 'alice')).toBeUndefined();
  });

  it('cannot be read where GitHub hides it, or there is none', async () => {
    const hidden = [{ ...acme, members: { ...members }, visible: false }];
    const { open } = await place([{}], { teams: hidden, permissions: { members: 'read' } });
    expect(await open().isMember(acme, 'alice')).toBeUndefined();
    expect(await open().isMember({ org: 'acme', slug: 'no-such' }, 'alice')).toBeUndefined();
  });

  it('that gives no answer is a refusal, and neither a no nor a lack of permission', async () => {
    const { github, open } = await place([{}], { teams, permissions: { members: 'read' } });
    github.inject({ path: /memberships/, kind: 'rate-limit', resetAfter: 3600, times: 9 });
    expect(await refusalOf(open().isMember(acme, 'alice'))).toMatch(/the team acme\/pathology: too many requests/);
    const cut = await place([{}], { teams, permissions: { members: 'read' } });
    cut.github.inject({ path: /memberships/, kind: 'cut-body', times: 9 });
    expect(await refusalOf(cut.open().isMember(acme, 'alice'))).toMatch(/cut off/);
  });
});

describe('a file of the approved branch', () => {
  /** Merges pull request 7 as GitHub does by default, and gives the merge commit. */
  async function merged(how: 'merge' | 'squash', commits: readonly Written[], change: Partial<PullState> = {}) {
    const made = await place(commits);
    const { github, repository, base, head } = made;
    repository.git('switch', '--quiet', 'main');
    if (how === 'merge') repository.git('merge', '--quiet', '--no-ff', '--no-edit', 'change');
    else {
      repository.git('merge', '--quiet', '--squash', 'change');
      repository.commitIndex();
    }
    const commit = repository.git('rev-parse', 'HEAD');
    github.state.pulls = [
      pullOf({
        number: 7,
        user: 'dev',
        state: 'closed',
        merged: true,
        merge_commit_sha: commit,
        base: { ref: 'main', sha: base },
        head: { ref: 'change', sha: head },
        ...change,
      }),
    ];
    return { ...made, commit };
  }

  const edited = [{ files: { [path]: 'Reads slides of biopsies.' } }];

  it.each(['merge', 'squash'] as const)('was approved by its pull request after a %s', async (how) => {
    const { github, head, open } = await merged(how, edited);
    github.state.reviews = [reviewOf({ id: 1, pull: 7, user: 'alice', commit_id: head })];
    expect(await open().approvalOf(path)).toMatchObject({
      state: 'reviewed',
      mergedAt: '2026-01-01T00:00:00.000Z',
      people: { number: 7, author: 'dev', head, reviews: [{ login: 'alice', state: 'APPROVED', commit: head }] },
    });
    expect(github.violations).toEqual([]);
  });

  it('is not there', async () => {
    const { open } = await merged('squash', edited);
    expect(await open().approvalOf('docs/other.md')).toBeUndefined();
    expect(await open().approvalOf('docs')).toBeUndefined();
  });

  it('is no file', async () => {
    const { repository, open } = await merged('squash', edited);
    repository.stage('120000', 'link.md', repository.gitWithInput(path, 'hash-object', '-w', '--stdin'));
    repository.commitIndex();
    expect(await open().approvalOf('link.md')).toBeUndefined();
  });

  it('was pushed without a pull request', async () => {
    const { base, open } = await place();
    expect(await open().approvalOf(path)).toEqual({ state: 'no-pull-request', commit: base });
  });

  it('was pushed after its pull request', async () => {
    const { repository, open } = await merged('squash', edited);
    const pushed = await commitAs(repository, { files: { [path]: 'Reads everything.' } });
    expect(await open().approvalOf(path)).toEqual({ state: 'no-pull-request', commit: pushed });
  });

  it('is judged as it was at the approved commit, whatever came later', async () => {
    const { repository, commit, open } = await merged('squash', edited);
    await commitAs(repository, { files: { [path]: 'Reads everything.' } });
    const source = open({ approved: { branch: 'main', commit } });
    expect(await source.approvalOf(path)).toMatchObject({ state: 'reviewed' });
  });

  it('differs from what was reviewed', async () => {
    const { github, repository, open } = await merged('squash', edited);
    const amended = await commitAs(repository, { files: { [path]: 'Reads everything.' } });
    github.state.pulls[0]!.merge_commit_sha = amended;
    expect(await open().approvalOf(path)).toEqual({ state: 'other-content', number: 7 });
  });

  it.each<[string, Partial<PullState>]>([
    ['is open', { merged: false, state: 'open' }],
    ['was merged into another branch', { base: { ref: 'develop', sha: '0'.repeat(40) } }],
  ])('is not approved by a pull request that %s', async (_name, change) => {
    const { commit, open } = await merged('squash', edited, change);
    expect(await open().approvalOf(path)).toEqual({ state: 'no-pull-request', commit });
  });

  it('may have a path that has to be written in code', async () => {
    const strange = 'docs/für #1/use 100%.md';
    const { head, open } = await merged('squash', [{ files: { [strange]: 'Reads slides.' } }]);
    expect(await open().approvalOf(strange)).toMatchObject({ state: 'reviewed', people: { head } });
  });
});

describe('the whole, from GitHub to the checks', () => {
  const lines = [
    'roles: {sme: ["@alice", "@acme/pathology"], qa: ["@carol"], test-data-access: ["@bob"]}',
    'approvals: {model: [sme, qa]}',
  ];

  async function judge({ open, head }: Place) {
    const { judgements } = await judgePeople({
      policy: policyWith(...lines),
      policyPath: '.holdout/policy.yml',
      prefix: '',
      tree: { find: async () => undefined, findFile: async () => undefined, list: async () => [] },
      source: open({ head }, 0),
      touchesModel: true,
    });
    return judgements.map(({ findings }) => findings.map(({ code }) => code));
  }

  it('passes by a team that the token may read', async () => {
    const teams = [{ org: 'acme', slug: 'pathology', members: { dan: {} } }];
    const made = await place([{}], { teams, permissions: { members: 'read' } });
    made.github.state.reviews = ['dan', 'carol'].map((user, index) =>
      reviewOf({ id: index + 1, pull: 7, user, commit_id: made.head }),
    );
    expect(await judge(made)).toEqual([['personnel/approved'], [], []]);
  });

  it('fails closed with a token that may not', async () => {
    const made = await place();
    made.github.state.reviews = ['dan', 'carol'].map((user, index) =>
      reviewOf({ id: index + 1, pull: 7, user, commit_id: made.head }),
    );
    expect(await judge(made)).toEqual([['personnel/team-unreadable'], [], []]);
  });

  it('sees the objection on the second page', async () => {
    const made = await place();
    made.github.state.reviews = [
      ...reviews(110, made.head, (index) => (index === 0 ? 'alice' : 'carol')),
      reviewOf({
        id: 900,
        pull: 7,
        user: 'alice',
        state: 'CHANGES_REQUESTED',
        commit_id: made.head,
        submitted_at: '2026-02-01T00:00:00Z',
      }),
    ];
    expect(await judge(made)).toEqual([['personnel/changes-requested'], [], []]);
  });

  it('refuses what it could not read whole', async () => {
    const made = await place();
    made.github.state.reviews = reviews(110, made.head, (index) => (index === 0 ? 'alice' : 'carol'));
    made.github.inject({ path: /reviews/, kind: 'broken-next-page', status: 409 });
    expect(await judge(made)).toEqual([['github/request'], ['github/request'], []]);
  });
});

describe('readCoAuthors', () => {
  it.each<[string, readonly string[], number]>([
    ['', [], 0],
    ['Change\n\nCo-authored-by: A B <a@b.org>', ['a@b.org'], 0],
    ['Change\r\n\r\nCO-AUTHORED-BY: A <a@b.org>\r\n', ['a@b.org'], 0],
    ['Co-authored-by: A <a@b.org>\n\nin the middle of a squashed commit\n', ['a@b.org'], 0],
    ['Co-authored-by: A <a@b.org>  \nCo-authored-by:<c@d.org>', ['a@b.org', 'c@d.org'], 0],
    [' Co-authored-by: quoted <a@b.org>\n> Co-authored-by: quoted <a@b.org>', [], 0],
    ['with Co-authored-by: A <a@b.org>', [], 0],
    ['Co-authored-by: A a@b.org', [], 1],
    ['Co-authored-by: A <a@b.org> <c@d.org>', [], 1],
    ['Co-authored-by: A <a@b.org> and more', [], 1],
    ['Co-authored-by: A <a b@c.org>', [], 1],
    ['Co-authored-by: A <>', [], 1],
    ['Co-authored-by:', [], 1],
  ])('%j', (message, addresses, malformed) => {
    expect(readCoAuthors(message)).toEqual({ addresses, malformed });
  });

  it('takes no longer for a hostile line', () => {
    const message = `Co-authored-by: ${' '.repeat(50_000)}<${'a'.repeat(50_000)}\n`.repeat(4);
    const before = Date.now();
    expect(readCoAuthors(message)).toEqual({ addresses: [], malformed: 4 });
    expect(Date.now() - before).toBeLessThan(5000);
  });
});

describe('accountOfAddress', () => {
  it.each([
    ['alice@users.noreply.github.com', 'alice'],
    ['1234+Alice-B@users.noreply.github.com', 'Alice-B'],
    ['1234+alice_acme@Users.NoReply.GitHub.com', 'alice_acme'],
    ['41898282+github-actions[bot]@users.noreply.github.com', 'github-actions[bot]'],
    ['alice@github.com', undefined],
    ['alice@users.noreply.github.com.example.org', undefined],
    ['a+b@users.noreply.github.com', undefined],
    ['1+@users.noreply.github.com', undefined],
    ['-alice@users.noreply.github.com', undefined],
    ['alice', undefined],
  ])('%s', (address, expected) => expect(accountOfAddress(address, 'github.com')).toBe(expected));

  it('follows the host', () => {
    expect(accountOfAddress('alice@users.noreply.ghe.example.org', 'ghe.example.org')).toBe('alice');
    expect(accountOfAddress('alice@users.noreply.github.com', 'ghe.example.org')).toBeUndefined();
  });
});

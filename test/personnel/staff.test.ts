import { describe, expect, it } from 'vitest';
import { openMemberships } from '../../src/personnel/memberships.ts';
import type { ChangePeople } from '../../src/personnel/source.ts';
import { judgeContributors } from '../../src/personnel/staff.ts';
import { changeOf, commitOf, type FakePeople, older, policyWith, reviewsOf, shown, sourceOf } from './support.ts';

const access = 'roles: {test-data-access: ["@bob"]}';
const pair = 'pairs: [{member: "@bob", second: "@carol", reason: A team of three}]';

async function judge(lines: readonly string[], change: Partial<ChangePeople>, teams: FakePeople['teams'] = {}) {
  const { source, asked } = sourceOf({ teams });
  const request = {
    rules: policyWith(...lines).people,
    change: changeOf(change),
    memberships: openMemberships(source),
  };
  return { found: (await judgeContributors(request)).map(shown), asked };
}

async function foundFor(...given: Parameters<typeof judge>): Promise<string[]> {
  return (await judge(...given)).found;
}

function worked(...parts: readonly string[]): string[] {
  return [`block test-data-access login=bob parts=${parts.join(',')}`];
}

describe('someone who can see the test data', () => {
  const table: readonly [name: string, change: Partial<ChangePeople>, found: readonly string[]][] = [
    ['did nothing', {}, []],
    ['opened the change', { author: 'bob' }, worked('opened')],
    ['wrote a commit', { commits: [commitOf(), commitOf({ author: 'bob' })] }, worked('author')],
    ['committed one', { commits: [commitOf({ committer: 'bob' })] }, worked('committer')],
    ['is named as co-author', { commits: [commitOf({ coAuthors: ['amy', 'bob'] })] }, worked('co-author')],
    [
      'did all of it',
      { author: 'bob', commits: [commitOf({ author: 'bob', committer: 'bob', coAuthors: ['bob'] })] },
      worked('opened', 'author', 'committer', 'co-author'),
    ],
    ['is a reviewer alone', { reviews: reviewsOf('bob approves', 'bob asks for changes') }, []],
    ['has a name that begins alike', { author: 'bobby', commits: [commitOf({ author: 'bo' })] }, []],
  ];

  it.each(table)('%s', async (_name, change, found) => {
    expect(await foundFor([access], change)).toEqual(found);
  });

  it('is found in any case, in the oldest of many commits', async () => {
    const commits = [commitOf({ author: 'BoB' }), ...Array.from({ length: 249 }, () => commitOf())];
    expect(await foundFor([access], { commits })).toEqual(['block test-data-access login=BoB parts=author']);
  });

  it('is each named', async () => {
    const lines = ['roles: {test-data-access: ["@bob", "@dan"]}'];
    expect(await foundFor(lines, { author: 'dan', commits: [commitOf({ author: 'bob' })] })).toEqual([
      ...worked('author'),
      'block test-data-access login=dan parts=opened',
    ]);
  });
});

describe('what is not known of the commits', () => {
  const table: readonly [name: string, change: Partial<ChangePeople>, found: readonly string[]][] = [
    ['no author', { commits: [without('author')] }, ['warn unknown-authors commits=1']],
    ['no committer', { commits: [without('committer'), commitOf()] }, ['warn unknown-authors commits=1']],
    ['a co-author', { commits: [commitOf({ unknownCoAuthors: 2 })] }, ['warn unknown-authors commits=1']],
    [
      'two commits',
      { commits: [without('author'), commitOf({ unknownCoAuthors: 1 })] },
      ['warn unknown-authors commits=2'],
    ],
    ['a commit of GitHub itself', { commits: [commitOf({ committer: 'web-flow', verified: true })] }, []],
    ['one that only says so', { commits: [commitOf({ committer: 'web-flow' })] }, ['warn unknown-authors commits=1']],
    ['a bot', { author: 'dependabot[bot]', commits: [commitOf({ author: 'dependabot[bot]' })] }, []],
    ['more commits than GitHub lists', { truncated: true }, ['block too-many-commits listed=1']],
  ];

  it.each(table)('%s', async (_name, change, found) => {
    expect(await foundFor([access], change)).toEqual(found);
  });

  it('does not hide who is known', async () => {
    const change = { truncated: true, commits: [commitOf({ author: 'bob' })] };
    expect(await foundFor([access], change)).toEqual([...worked('author'), 'block too-many-commits listed=1']);
  });

  function without(key: 'author' | 'committer') {
    const { [key]: _left, ...rest } = commitOf();
    return rest;
  }
});

describe('a pair', () => {
  const bobs = { commits: [commitOf({ author: 'bob' })] };
  const complete = ['note paired login=bob second=carol reason=A team of three'];
  const lacks = (lack: string, isCoAuthor = false) => [
    `block pair-incomplete login=bob second=carol lack=${lack} isCoAuthor=${isCoAuthor}`,
  ];
  const table: readonly [name: string, change: Partial<ChangePeople>, found: readonly string[]][] = [
    ['whose second has approved', { ...bobs, reviews: reviewsOf('carol approves') }, complete],
    ['whose second has approved in other case', { ...bobs, reviews: reviewsOf('CAROL approves') }, complete],
    ['whose second has not', bobs, lacks('no-review')],
    ['whose second has commented', { ...bobs, reviews: reviewsOf('carol comments') }, lacks('no-review')],
    ['of which another has approved', { ...bobs, reviews: reviewsOf('eve approves') }, lacks('no-review')],
    ['of which the first has approved', { ...bobs, reviews: reviewsOf('bob approves') }, lacks('no-review')],
    [
      'whose second has approved an older commit',
      { ...bobs, reviews: reviewsOf('carol approves older') },
      lacks('older-commit'),
    ],
    ['whose second was dismissed', { ...bobs, reviews: reviewsOf('carol was dismissed') }, lacks('dismissed')],
    [
      'whose second asks for changes',
      { ...bobs, reviews: reviewsOf('carol asks for changes') },
      lacks('changes-requested'),
    ],
    ['whose second opened it', { ...bobs, author: 'carol', reviews: reviewsOf('carol approves') }, lacks('wrote-part')],
    [
      'whose second wrote a commit',
      { commits: [...bobs.commits, commitOf({ author: 'Carol' })], reviews: reviewsOf('carol approves') },
      lacks('wrote-part'),
    ],
    [
      'whose second is a co-author alone',
      { commits: [commitOf({ author: 'bob', coAuthors: ['carol'] })] },
      lacks('no-review', true),
    ],
    [
      'whose second is a co-author and has approved',
      { commits: [commitOf({ author: 'bob', coAuthors: ['carol'] })], reviews: reviewsOf('carol approves') },
      complete,
    ],
    ['that is not needed', { reviews: reviewsOf('carol approves') }, []],
  ];

  it.each(table)('%s', async (_name, change, found) => {
    expect(await foundFor([access, pair], change)).toEqual(found);
  });

  it('names the older commit that its second has approved', async () => {
    const { source } = sourceOf({});
    const findings = await judgeContributors({
      rules: policyWith(access, pair).people,
      change: changeOf({ ...bobs, reviews: reviewsOf('carol approves older') }),
      memberships: openMemberships(source),
    });
    expect(findings[0]?.args).toMatchObject({ commit: older });
  });

  it('whose second has access, too, is none', async () => {
    const both = 'roles: {test-data-access: ["@bob", "@carol"]}';
    expect(await foundFor([both, pair], bobs)).toEqual(lacks('has-access'));
    expect(await foundFor([both, pair], { ...bobs, reviews: reviewsOf('carol approves') })).toEqual(
      lacks('has-access'),
    );
    const team = 'roles: {test-data-access: ["@bob", "@acme/data"]}';
    const change = { ...bobs, reviews: reviewsOf('carol approves') };
    expect(await foundFor([team, pair], change, { '@acme/data': ['carol'] })).toContain(lacks('has-access')[0]);
  });

  it('whose second may have access by a team that cannot be read blocks', async () => {
    const change = { author: 'BOB', commits: [commitOf({ author: 'BOB', committer: 'Bob' })] };
    const lines = ['roles: {test-data-access: ["@acme/data"]}', pair];
    const { found, asked } = await judge(
      lines,
      { ...change, reviews: reviewsOf('carol approves') },
      { '@acme/data': null },
    );
    expect(found).toEqual(['block team-unreadable team=acme/data role=test-data-access logins=carol']);
    expect(asked).toEqual(['@acme/data carol']);
  });

  it('holds for its own member alone', async () => {
    const two = 'roles: {test-data-access: ["@bob", "@dan"]}';
    const change = { author: 'dan', commits: [commitOf({ author: 'bob' })], reviews: reviewsOf('carol approves') };
    expect(await foundFor([two, pair], change)).toEqual([...complete, 'block test-data-access login=dan parts=opened']);
  });

  it('of several, one that is complete is enough', async () => {
    const several =
      'pairs: [{member: "@bob", second: "@carol", reason: A}, {member: "@bob", second: "@erin", reason: B}]';
    expect(await foundFor([access, several], { ...bobs, reviews: reviewsOf('erin approves') })).toEqual([
      'note paired login=bob second=erin reason=B',
    ]);
    expect(await foundFor([access, several], bobs)).toEqual(lacks('no-review'));
  });

  const teamPair = 'pairs: [{member: "@acme/data", second: "@acme/review", reason: A}]';
  const teamAccess = 'roles: {test-data-access: ["@acme/data"]}';
  const teams = { '@acme/data': ['bob'], '@acme/review': ['carol', 'bob'] };

  it('of teams is complete with one of them', async () => {
    const change = { commits: [commitOf({ author: 'bob' })], reviews: reviewsOf('dan approves', 'carol approves') };
    expect(await foundFor([teamAccess, teamPair], { author: 'eve', ...change }, { ...teams })).toContain(
      'note paired login=bob second=carol reason=A',
    );
  });

  it('of teams needs another person than the first', async () => {
    const change = { commits: [commitOf({ coAuthors: ['bob'] })], reviews: reviewsOf('bob approves') };
    expect(await foundFor([teamAccess, teamPair], change, teams)).toEqual([
      'block pair-incomplete login=bob second=acme/review lack=no-review isCoAuthor=false',
    ]);
  });

  it('of teams that cannot be read blocks', async () => {
    const change = { commits: [commitOf({ author: 'bob' })], reviews: reviewsOf('carol approves') };
    expect(await foundFor([teamAccess, teamPair], change, { ...teams, '@acme/review': null })).toEqual([
      'block team-unreadable team=acme/review logins=carol',
    ]);
  });
});

describe('a team with access', () => {
  const lines = ['roles: {test-data-access: ["@bob", "@acme/data"]}'];

  it('is asked for each who worked on the change, and no other', async () => {
    const { found, asked } = await judge(
      lines,
      { author: 'dan', commits: [commitOf({ author: 'eve' })], reviews: reviewsOf('amy approves') },
      { '@acme/data': ['EVE'] },
    );
    expect(found).toEqual(['block test-data-access login=eve parts=author']);
    expect(asked).toEqual(['@acme/data dan', '@acme/data dev', '@acme/data eve']);
  });

  it('is not asked for who is named, nor for bots', async () => {
    const change = {
      author: 'bob',
      commits: [
        commitOf({ author: 'bob', committer: 'ci[bot]' }),
        commitOf({ author: 'bob', committer: 'web-flow', verified: true }),
      ],
    };
    const { found, asked } = await judge(lines, change, { '@acme/data': null });
    expect([found, asked]).toEqual([worked('opened', 'author'), []]);
  });

  it('that cannot be read blocks once, with all whom it decides', async () => {
    expect(await foundFor(lines, { author: 'dan' }, { '@acme/data': null })).toEqual([
      'block team-unreadable team=acme/data role=test-data-access logins=dan,dev',
    ]);
  });

  it('is not asked for a member of a pair', async () => {
    const change = {
      author: 'bob',
      commits: [commitOf({ author: 'bob', committer: 'bob' })],
      reviews: reviewsOf('carol approves'),
    };
    const { found, asked } = await judge(['roles: {test-data-access: ["@acme/data"]}', pair], change, {
      '@acme/data': [],
    });
    expect(found).toEqual(['note paired login=bob second=carol reason=A team of three']);
    expect(asked).toEqual(['@acme/data carol']);
  });
});

import { describe, expect, it } from 'vitest';
import { judgeApproval } from '../../src/personnel/approval.ts';
import { openMemberships } from '../../src/personnel/memberships.ts';
import type { ChangePeople } from '../../src/personnel/source.ts';
import { changeOf, commitOf, type FakePeople, head, older, policyWith, reviewsOf, shown, sourceOf } from './support.ts';

const twoRoles = ['roles: {sme: ["@alice", "@amy"], qa: ["@carol"]}', 'approvals: {model: [sme, qa]}'];
const oneRole = ['roles: {sme: ["@alice", "@amy"]}', 'approvals: {model: [sme]}'];

async function judge(lines: readonly string[], change: ChangePeople, teams: FakePeople['teams'] = {}) {
  const rules = policyWith(...lines).people;
  const { source, asked } = sourceOf({ teams });
  const memberships = openMemberships(source);
  const required = rules.approvals.model;
  const { findings, completedAt } = await judgeApproval({ what: 'model', required, rules, change, memberships });
  return { found: findings.map(shown), findings, completedAt, asked };
}

async function foundFor(lines: readonly string[], ...reviews: readonly string[]): Promise<string[]> {
  return (await judge(lines, changeOf({ reviews: reviewsOf(...reviews) }))).found;
}

const approved = ['note approved approvals=sme:alice'];
const missing = (reasons = '') => [`block not-approved role=sme reviews=${reasons}`];
const objected = (login = 'alice') => [`block changes-requested role=sme logins=${login}`];

describe('the reviews of one role', () => {
  const table: readonly [name: string, reviews: readonly string[], found: readonly string[]][] = [
    ['none', [], missing()],
    ['an approval', ['alice approves'], approved],
    ['an approval of somebody else', ['eve approves'], missing()],
    ['an approval in other case', ['ALICE approves'], ['note approved approvals=sme:ALICE']],
    ['an approval of an older commit', ['alice approves older'], missing(`alice:older-commit:${older}`)],
    ['an approval of a commit that is gone', ['alice approves nothing'], missing('alice:older-commit')],
    ['a new approval after a stale one', ['alice approves older', 'alice approves'], approved],
    [
      'a stale approval after a new one',
      ['alice approves', 'alice approves older'],
      missing(`alice:older-commit:${older}`),
    ],
    ['a comment after the approval', ['alice approves', 'alice comments'], approved],
    ['a comment alone', ['alice comments'], missing()],
    ['a review that is not sent', ['alice has not sent'], missing()],
    ['one that is not sent after the approval', ['alice approves', 'alice has not sent'], approved],
    ['a dismissed approval', ['alice was dismissed'], missing('alice:dismissed')],
    ['a dismissed review after the approval', ['alice approves', 'alice was dismissed'], missing('alice:dismissed')],
    ['an approval after a dismissed one', ['alice was dismissed', 'alice approves'], approved],
    ['changes asked for after the approval', ['alice approves', 'alice asks for changes'], objected()],
    ['changes asked for before the approval', ['alice asks for changes', 'alice approves'], approved],
    ['changes asked for on an older commit', ['alice asks for changes older'], objected()],
    ['changes asked for, then a comment', ['alice asks for changes', 'alice comments'], objected()],
    ['changes asked for by another of the role', ['alice approves', 'amy asks for changes'], objected('amy')],
    ['changes asked for by another of the role, before', ['amy asks for changes', 'alice approves'], objected('amy')],
    ['changes asked for by both', ['amy asks for changes', 'alice asks for changes'], objected('alice,amy')],
    ['changes asked for by somebody else', ['alice approves', 'eve asks for changes'], approved],
    ['two approvals', ['amy approves', 'alice approves'], approved],
    ['in the order of time, not of the list', ['alice approves on 2', 'alice asks for changes on 1'], approved],
    ['in the order of the list at one time', ['alice approves on 1', 'alice asks for changes on 1'], objected()],
  ];

  it.each(table)('%s', async (_name, reviews, found) => {
    expect(await foundFor(oneRole, ...reviews)).toEqual(found);
  });

  it('of a bot count for nothing, whatever its name', async () => {
    const bot = reviewsOf('alice approves').map((review) => ({ ...review, isBot: true }));
    expect((await judge(oneRole, changeOf({ reviews: bot }))).found).toEqual(missing());
    const objecting = reviewsOf('alice asks for changes').map((review) => ({ ...review, isBot: true }));
    const change = changeOf({ reviews: [...objecting, ...reviewsOf('amy approves')] });
    expect((await judge(oneRole, change)).found).toEqual(['note approved approvals=sme:amy']);
  });

  it('say when the last needed one was given', async () => {
    const reviews = reviewsOf('carol approves on 9', 'amy approves on 12', 'alice approves on 4');
    expect((await judge(twoRoles, changeOf({ reviews }))).completedAt).toBe('2026-03-09T00:00:00.000Z');
    expect((await judge(twoRoles, changeOf())).completedAt).toBeUndefined();
  });

  it('name the commit that they are about, and the pull request', async () => {
    const { findings } = await judge(oneRole, changeOf({ reviews: reviewsOf('alice approves') }));
    expect(findings).toEqual([
      {
        code: 'personnel/approved',
        severity: 'note',
        args: { what: 'model', pullRequest: 7, commit: head, approvals: [{ role: 'sme', login: 'alice' }] },
      },
    ]);
  });
});

describe('someone who wrote part of the change', () => {
  const alice = reviewsOf('alice approves');
  const table: readonly [name: string, change: Partial<ChangePeople>, found: readonly string[]][] = [
    ['opened it', { author: 'Alice' }, missing('alice:wrote-part')],
    ['wrote a commit', { commits: [commitOf(), commitOf({ author: 'ALICE' })] }, missing('alice:wrote-part')],
    ['committed one', { commits: [commitOf({ committer: 'alice' }), commitOf()] }, missing('alice:wrote-part')],
    [
      'is named as co-author: a look is asked for',
      { commits: [commitOf({ coAuthors: ['Alice'] })] },
      ['warn co-author-approved role=sme login=alice', ...approved],
    ],
    [
      'is somebody else',
      { author: 'alicent', commits: [commitOf({ committer: 'web-flow', verified: true })] },
      approved,
    ],
  ];

  it.each(table)('%s', async (_name, change, found) => {
    expect((await judge(oneRole, changeOf({ reviews: alice, ...change }))).found).toEqual(found);
  });

  it('leaves the role to another member', async () => {
    const change = changeOf({ author: 'alice', reviews: reviewsOf('alice approves', 'amy approves') });
    expect((await judge(oneRole, change)).found).toEqual(['note approved approvals=sme:amy']);
  });

  it('as co-author stands for a role only where nobody else does', async () => {
    const commits = [commitOf({ coAuthors: ['alice'] })];
    const both = changeOf({ commits, reviews: reviewsOf('alice approves', 'amy approves') });
    expect((await judge(oneRole, both)).found).toEqual(['note approved approvals=sme:amy']);
  });

  it('can still ask for changes', async () => {
    const change = changeOf({
      commits: [commitOf({ author: 'alice' })],
      reviews: reviewsOf('alice asks for changes', 'amy approves'),
    });
    expect((await judge(oneRole, change)).found).toEqual(objected());
  });

  it('is not known where commits have no account', async () => {
    const { author: _author, ...unlinked } = commitOf();
    const commits = [commitOf(), unlinked];
    const { found } = await judge(oneRole, changeOf({ commits, reviews: alice }));
    expect(found).toEqual(['warn unknown-authors commits=1', ...approved]);
  });

  it('is not known where GitHub does not list all commits', async () => {
    const { found, asked } = await judge(oneRole, changeOf({ truncated: true, reviews: alice }));
    expect(found).toEqual(['block too-many-commits listed=1']);
    expect(asked).toEqual([]);
  });
});

describe('several roles', () => {
  it('need a person each', async () => {
    expect(await foundFor(twoRoles, 'alice approves', 'carol approves')).toEqual([
      'note approved approvals=sme:alice,qa:carol',
    ]);
    expect(await foundFor(twoRoles, 'alice approves', 'amy approves')).toEqual(['block not-approved role=qa reviews=']);
  });

  const shared = ['roles: {sme: ["@alice", "@bob"], qa: ["@alice"]}', 'approvals: {model: [sme, qa]}'];

  it('cannot be filled twice by one person', async () => {
    expect(await foundFor(shared, 'alice approves')).toEqual([
      'block not-approved role=qa reviews=alice:other-role:sme',
    ]);
  });

  it('can where the policy allows it', async () => {
    const allowed = [shared[0]!, 'approvals: {model: [sme, qa], same-person: allowed}'];
    expect(await foundFor(allowed, 'alice approves')).toEqual(['note approved approvals=sme:alice,qa:alice']);
  });

  it('are divided so that all are filled', async () => {
    expect(await foundFor(shared, 'alice approves', 'bob approves')).toEqual([
      'note approved approvals=sme:bob,qa:alice',
    ]);
  });

  it('are divided among three by moving two', async () => {
    const three = [
      'roles: {sme: ["@alice", "@bob"], qa: ["@alice", "@carol"], it: ["@alice"]}',
      'approvals: {model: [sme, qa, it]}',
    ];
    const all = ['alice approves', 'bob approves', 'carol approves'];
    expect(await foundFor(three, ...all)).toEqual(['note approved approvals=sme:bob,qa:carol,it:alice']);
    expect(await foundFor(three, 'alice approves', 'bob approves')).toEqual([
      'block not-approved role=it reviews=alice:other-role:qa',
    ]);
  });

  it('fail one by one, each with its reason', async () => {
    expect(await foundFor(twoRoles, 'amy asks for changes', 'carol approves older', 'alice approves')).toEqual([
      'block changes-requested role=sme logins=amy',
      `block not-approved role=qa reviews=carol:older-commit:${older}`,
    ]);
  });
});

describe('teams', () => {
  const lines = ['roles: {sme: ["@alice", "@acme/pathology"]}', 'approvals: {model: [sme]}'];
  const judgeTeams = (teams: FakePeople['teams'], ...reviews: readonly string[]) =>
    judge(lines, changeOf({ reviews: reviewsOf(...reviews) }), teams);

  it('hold a role by their members', async () => {
    const { found, asked } = await judgeTeams({ '@acme/pathology': ['Bob'] }, 'bob approves');
    expect(found).toEqual(['note approved approvals=sme:bob']);
    expect(asked).toEqual(['@acme/pathology bob']);
  });

  it('do not hold it by others', async () => {
    const { found } = await judgeTeams({ '@acme/pathology': ['bob'] }, 'eve approves');
    expect(found).toEqual(missing());
  });

  it('are not asked where a person holds the role already', async () => {
    const { found, asked } = await judgeTeams({ '@acme/pathology': null }, 'bob approves', 'alice approves');
    expect(found).toEqual(approved);
    expect(asked).toEqual([]);
  });

  it('are not asked where nobody has approved', async () => {
    const { found, asked } = await judgeTeams({ '@acme/pathology': null }, 'bob approves older', 'dan comments');
    expect(found).toEqual(missing(`bob:older-commit:${older}`));
    expect(asked).toEqual([]);
  });

  it('that cannot be read block', async () => {
    const { found } = await judgeTeams({ '@acme/pathology': null }, 'bob approves', 'dan approves');
    expect(found).toEqual(['block team-unreadable team=acme/pathology role=sme logins=bob']);
  });

  it('are asked whether someone who asks for changes is a member', async () => {
    const blocked = await judgeTeams({ '@acme/pathology': ['bob'] }, 'alice approves', 'bob asks for changes');
    expect(blocked.found).toEqual(objected('bob'));
    const passing = await judgeTeams({ '@acme/pathology': [] }, 'alice approves', 'bob asks for changes');
    expect(passing.found).toEqual(approved);
    const unknown = await judgeTeams(
      { '@acme/pathology': null },
      'alice approves',
      'bob asks for changes',
      'dan asks for changes',
    );
    expect(unknown.found).toEqual(['block team-unreadable team=acme/pathology role=sme logins=bob,dan']);
  });

  it('are asked for no more people once one of them blocks', async () => {
    const reviews = ['alice approves', 'bob asks for changes', 'dan asks for changes'];
    const { found, asked } = await judgeTeams({ '@acme/pathology': ['bob', 'dan'] }, ...reviews);
    expect(found).toEqual(objected('bob'));
    expect(asked).toEqual(['@acme/pathology bob']);
  });

  it('are not asked for that where the role has no approval', async () => {
    const { found, asked } = await judgeTeams({ '@acme/pathology': null }, 'bob asks for changes');
    expect(found).toEqual(missing());
    expect(asked).toEqual([]);
  });

  it('are tried one after the other until one is enough', async () => {
    const two = ['roles: {sme: ["@acme/one", "@acme/two"]}', 'approvals: {model: [sme]}'];
    const change = changeOf({ reviews: reviewsOf('bob approves') });
    const first = await judge(two, change, { '@acme/one': ['bob'], '@acme/two': null });
    expect([first.found, first.asked]).toEqual([['note approved approvals=sme:bob'], ['@acme/one bob']]);
    const second = await judge(two, change, { '@acme/one': null, '@acme/two': ['bob'] });
    expect(second.found).toEqual(['note approved approvals=sme:bob']);
    const none = await judge(two, change, { '@acme/one': null, '@acme/two': [] });
    expect(none.found).toEqual(['block team-unreadable team=acme/one role=sme logins=bob']);
  });

  it('that cannot be read leave no other reason for the roles that they decide', async () => {
    const shared = ['roles: {sme: ["@alice", "@acme/one"], qa: ["@alice"]}', 'approvals: {model: [sme, qa]}'];
    const change = changeOf({ reviews: reviewsOf('alice approves', 'bob approves') });
    expect((await judge(shared, change, { '@acme/one': null })).found).toEqual([
      'block team-unreadable team=acme/one role=sme logins=bob',
    ]);
  });

  it('are read for one person once, whatever the number of roles', async () => {
    const twice = [
      'roles: {sme: ["@acme/one"], qa: ["@acme/one"]}',
      'approvals: {model: [sme, qa], same-person: allowed}',
    ];
    const change = changeOf({ reviews: reviewsOf('bob approves') });
    const { found, asked } = await judge(twice, change, { '@acme/one': ['bob'] });
    expect(found).toEqual(['note approved approvals=sme:bob,qa:bob']);
    expect(asked).toEqual(['@acme/one bob']);
  });
});

import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/result/phrase.ts';
import type { Finding, FindingCode, FindingOf } from '../../src/result/schema.ts';
import { describeFinding, exampleArguments } from '../../src/result/sentences.ts';
import { older } from './support.ts';

/** Sentence and cure of the code's example with other arguments. */
function say<Code extends FindingCode>(code: Code, args: Partial<FindingOf<Code>['args']>): string {
  const finding = { code, severity: 'block', args: { ...exampleArguments[code], ...args } } as unknown as Finding;
  const { sentence, cure } = describeFinding(finding);
  return [plainText(sentence), ...(cure === undefined ? [] : [plainText(cure)])].join(' ');
}

describe('an approval that is missing', () => {
  it.each<[Partial<FindingOf<'personnel/not-approved'>['args']>, string]>([
    [
      { reviews: [] },
      'The role sme has not approved the change. Ask a member of sme who wrote no part of it to approve the newest commit, 3e1d0c4.',
    ],
    [{ reviews: [{ login: 'amy', reason: 'older-commit' }] }, ': @amy approved an older commit. '],
    [
      { reviews: [{ login: 'amy', reason: 'older-commit', commit: older }] },
      ': @amy approved an older commit (bbbbbbb). ',
    ],
    [{ reviews: [{ login: 'amy', reason: 'wrote-part' }] }, ': @amy approved it and wrote part of it. '],
    [{ reviews: [{ login: 'amy', reason: 'dismissed' }] }, ': the review of @amy was dismissed. '],
    [
      { reviews: [{ login: 'amy', reason: 'other-role', role: 'qa' }] },
      ': @amy approved it and stands for qa already. Ask a member of sme who wrote no part of it to approve the newest commit, 3e1d0c4. Where one person may stand for two roles, write approvals.same-person: allowed in the policy, in a change of its own.',
    ],
    [
      { what: 'policy', pullRequest: 5, reviews: [] },
      'The role sme has not approved the policy in pull request 5. Ask a member of sme who wrote no part of it to approve pull request 5.',
    ],
  ])('%j', (args, expected) => expect(say('personnel/not-approved', args)).toContain(expected));

  it('names at most three reviews', () => {
    const reviews = ['a', 'b', 'c', 'd', 'e'].map((login) => ({ login, reason: 'dismissed' as const }));
    expect(say('personnel/not-approved', { reviews })).toContain('the review of @c was dismissed and 2 more.');
  });
});

describe('a pair that is not complete', () => {
  it.each<[Partial<FindingOf<'personnel/pair-incomplete'>['args']>, string]>([
    [{ lack: 'no-review', isCoAuthor: false }, '@carol, has not approved it. Ask @carol to approve the newest commit.'],
    [
      { lack: 'no-review', isCoAuthor: true },
      '@carol, has not approved it; a Co-authored-by line alone shows nothing.',
    ],
    [
      { lack: 'older-commit', commit: older, isCoAuthor: false },
      '@carol, has approved an older commit (bbbbbbb) only.',
    ],
    [{ lack: 'dismissed' }, '@carol, has no review that was not dismissed'],
    [{ lack: 'changes-requested' }, '@carol, asks for changes'],
    [
      { lack: 'wrote-part', isCoAuthor: false },
      'wrote part of it. Name a second person who wrote no part of it under pairs',
    ],
    [
      { lack: 'has-access', isCoAuthor: false },
      'can see the test data, too. Name a second person who cannot see the test data',
    ],
  ])('%j', (args, expected) => expect(say('personnel/pair-incomplete', args)).toContain(expected));
});

it('counts in the singular and the plural', () => {
  expect(say('personnel/unknown-authors', { commits: 1 })).toContain('1 commit names an author');
  expect(say('personnel/changes-requested', { logins: ['a', 'b'] })).toContain('@a and @b ask for changes.');
  expect(say('personnel/team-unreadable', { logins: ['a', 'b'] })).toContain('Whether @a and @b belong to the team');
});

it('marks every name as foreign', () => {
  const name = 'x](https://evil.example)';
  for (const [code, args] of Object.entries(exampleArguments)) {
    if (!code.startsWith('personnel/')) continue;
    const changed = JSON.parse(JSON.stringify(args), (_key, value: unknown) =>
      typeof value === 'string' && /^(?:alice|bob|carol|dan|sme|qa|acme\/pathology|docs\/.*|A team .*)$/.test(value)
        ? name
        : value,
    ) as FindingOf<FindingCode>['args'];
    const finding = { code, severity: 'block', args: changed } as unknown as Finding;
    const { sentence, cure = [] } = describeFinding(finding);
    const ours = [...sentence, ...cure].filter((part) => typeof part === 'string').join('');
    expect(ours, code).not.toContain('evil');
  }
});

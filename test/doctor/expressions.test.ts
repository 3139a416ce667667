// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are expressions of GitHub
import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import {
  certaintyOf,
  expressionsIn,
  findInjection,
  mayBeTrue,
  namesHead,
  namesTargetOnly,
} from '../../src/doctor/expressions.ts';

describe('a condition', () => {
  it.each([
    [undefined, 'unless-failed'],
    ['success()', 'unless-failed'],
    ['true', 'unless-failed'],
    ['${{ true }}', 'unless-failed'],
    ['success() || failure()', 'unless-failed'],
    ['always()', 'always'],
    ['  ${{ALWAYS()}}  ', 'always'],
    ['!cancelled()', 'always'],
    ['((always()))', 'always'],
    ['always() || false', 'always'],
    ['false || (always() || x)', 'always'],
    ['always() && !cancelled()', 'always'],
    ['always() && true', 'unless-failed'],
    ['always() && false', 'sometimes'],
    ['(always()) && (x)', 'sometimes'],
    ["contains('a || always()', x)", 'sometimes'],
    ["'always()'", 'sometimes'],
    ['cancelled()', 'sometimes'],
    ['failure()', 'sometimes'],
    ['!always()', 'sometimes'],
    ['alwaysx()', 'sometimes'],
    ['', 'sometimes'],
    ['${{ always() }} && ${{ false }}', 'sometimes'],
    ['${{ always() }} x', 'sometimes'],
    ["f('(') || always()", 'always'],
    ["'it''s' == 'x' || always()", 'always'],
  ] as const)('%j runs: %s', (condition, certainty) => {
    expect(certaintyOf(condition)).toBe(certainty);
  });
});

describe('a condition that is made to take long', () => {
  it.each([
    ['brackets', `${'('.repeat(10_000)}always()${')'.repeat(10_000)}`],
    ['brackets inside brackets', `${'(x||'.repeat(4000)}always()${')'.repeat(4000)}`],
    ['a length that nobody reads', `always()${' '.repeat(30_000)}`],
  ])('by %s ends soon', (_, condition) => {
    const begin = performance.now();
    expect(['always', 'sometimes']).toContain(certaintyOf(condition));
    expect(performance.now() - begin).toBeLessThan(10_000);
  });
});

describe('continue-on-error', () => {
  it.each([
    ['true', true],
    ['false', false],
    ['FALSE', false],
    ['${{ false }}', false],
    ['${{ matrix.experimental }}', true],
    ['', true],
  ])('%j may be true: %j', (text, expected) => {
    expect(mayBeTrue(text)).toBe(expected);
  });
});

describe('a script', () => {
  it.each([
    'github.head_ref',
    'github.event.pull_request.title',
    'github.event.pull_request.body',
    'github.event.pull_request.head.ref',
    'github.event.pull_request.head.label',
    'github.event.pull_request.head.repo.default_branch',
    'github.event.pull_request.labels[0].name',
    'github.event.label.name',
    'github.event.issue.title',
    'github.event.comment.body',
    'github.event.review.body',
    'github.event.commits[0].message',
    'github.event.head_commit.author.name',
    'github.event.changes.title.from',
    'github.event.workflow_run.head_branch',
    'github["event"]["pull_request"]["title"]',
    "GitHub.Event['Pull_Request'].Title",
    'github . event . pull_request . title',
    "format('{0}', github.event.pull_request.title)",
    'toJSON(github.event.pull_request)',
    'toJson(github)',
  ])('with %s can be given commands', (expression) => {
    expect(findInjection(`echo \${{ ${expression} }}`)).toBe(` ${expression} `);
  });

  it.each([
    'github.event.pull_request.number',
    'github.event.pull_request.head.sha',
    'github.event.pull_request.base.ref',
    'github.sha',
    'github.actor',
    'secrets.TITLE',
    'steps.title.outputs.x',
    "contains(github.event.pull_request.title, 'x')",
    "startsWith(github.head_ref, 'release/')",
    'github.event_name',
    'matrix.title',
  ])('with %s cannot', (expression) => {
    expect(findInjection(`echo \${{ ${expression} }}`)).toBeUndefined();
  });

  it('is read up to an expression that does not end', () => {
    expect(expressionsIn('${{ a }} ${{ b }}${{c}} ${{ d')).toEqual([' a ', ' b ', 'c']);
    expect(findInjection('echo ${{ github.head_ref')).toBeUndefined();
  });
});

describe('a ref', () => {
  it.each([
    ['${{ github.event.pull_request.head.sha }}', true],
    ['${{ github.event.pull_request.merge_commit_sha }}', true],
    ['refs/pull/7/head', true],
    ['refs/pull/${{ github.event.number }}/merge', true],
    ['${{ github.event.workflow_run.head_branch }}', true],
    ['main', false],
    ['${{ github.base_ref }}', false],
    ['${{ github.event.pull_request.base.sha }}', false],
  ])('%s names the head: %j', (ref, expected) => {
    expect(namesHead(ref)).toBe(expected);
  });

  it.each([
    ['main', true],
    ['${{ github.event.repository.default_branch }}', true],
    ['${{ github.base_ref }}', true],
    ['${{ github.sha }}', true],
    ['${{ inputs.ref }}', false],
    ['${{ github.base_ref }}${{ inputs.x }}', false],
  ])('%s names the target alone: %j', (ref, expected) => {
    expect(namesTargetOnly(ref)).toBe(expected);
  });
});

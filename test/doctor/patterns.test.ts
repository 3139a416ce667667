import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesFilter, matchesOwnerPattern, passesFilter } from '../../src/doctor/patterns.ts';

describe('a filter of branches', () => {
  it.each([
    ['main', 'main', true],
    ['main', 'mainx', false],
    ['main', 'Main', false],
    ['*', 'main', true],
    ['*', 'release/1', false],
    ['**', 'release/1', true],
    ['release/*', 'release/1', true],
    ['release/*', 'release/1/a', false],
    ['release/**', 'release/1/a', true],
    ['**-x', 'a/b-x', true],
    ['ma?in', 'min', true],
    ['ma?in', 'main', true],
    ['ma?in', 'maain', false],
    ['ma+in', 'maaain', true],
    ['ma+in', 'min', false],
    ['*.[0-9]', 'v1.2', true],
    ['*.[0-9]', 'v1.x', false],
    ['[CB]at', 'Bat', true],
    ['[CB]at', 'Rat', false],
    ['[0-9]+', '2026', true],
    ['v[12].[0-9]+.[0-9]+', 'v1.10.1', true],
    ['a\\*b', 'a*b', true],
    ['a\\*b', 'axb', false],
    ['[', '[', true],
    ['?', '?', true],
    ['', '', true],
    ['', 'main', false],
    ['***', 'a/b', true],
  ])('%s matches %s: %j', (pattern, name, expected) => {
    expect(matchesFilter(pattern, name)).toBe(expected);
  });

  it.each([
    [['main'], true],
    [['develop'], false],
    [['**', '!main'], false],
    [['!main', '**'], true],
    [['m*', '!ma*', 'main'], true],
    [[], false],
  ])('%j lets main through: %j', (patterns, expected) => {
    expect(passesFilter(patterns, 'main')).toBe(expected);
  });

  it('of plain characters matches itself alone', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'abcxyz019-_/.') });
    fc.assert(fc.property(plain, plain, (one, other) => matchesFilter(one, other) === (one === other)));
  });

  it('takes no longer for a pattern that is made to', () => {
    const begin = performance.now();
    expect(matchesFilter(`${'**a'.repeat(200)}b`, 'a'.repeat(2000))).toBe(false);
    expect(matchesOwnerPattern(`/${'**/a/'.repeat(50)}b`, 'a/'.repeat(500))).toBe(false);
    expect(performance.now() - begin).toBeLessThan(10_000);
  });
});

describe('a pattern of CODEOWNERS', () => {
  it.each([
    ['*', '.holdout/policy.yml', true],
    ['**', '.holdout/policy.yml', true],
    ['/*', 'README.md', true],
    ['/*', '.holdout/policy.yml', false],
    ['.holdout/', '.holdout/policy.yml', true],
    ['.holdout', '.holdout/policy.yml', true],
    ['/.holdout/', '.holdout/a/b.yml', true],
    ['/.holdout', '.holdout/policy.yml', true],
    ['/.holdout/*', '.holdout/policy.yml', true],
    ['/.holdout/*', '.holdout/a/b.yml', false],
    ['.holdout/*', 'models/a/.holdout/policy.yml', false],
    ['/.holdout/**', '.holdout/a/b.yml', true],
    ['.holdout/', 'models/a/.holdout/policy.yml', true],
    ['/.holdout/', 'models/a/.holdout/policy.yml', false],
    ['**/.holdout/', 'models/a/.holdout/policy.yml', true],
    ['models/**/.holdout/', 'models/.holdout/policy.yml', true],
    ['models/**/.holdout/', 'models/a/b/.holdout/policy.yml', true],
    ['*.yml', '.holdout/policy.yml', true],
    ['*.yml', '.holdout/test-set.lock.json', false],
    ['/.github/workflows/', '.github/workflows/holdout.yml', true],
    ['/.github/workflows/holdout.yml', '.github/workflows/other.yml', false],
    ['/.github/', '.github/workflows/holdout.yml', true],
    ['.github/workflows', '.github/workflows/holdout.yml', true],
    ['policy.yml/', '.holdout/policy.yml', false],
    ['/.hold?ut/', '.holdout/policy.yml', true],
    ['/.HOLDOUT/', '.holdout/policy.yml', false],
    ['/my\\ folder/', 'my folder/a', true],
    ['/', '.holdout/policy.yml', false],
  ])('%s matches %s: %j', (pattern, path, expected) => {
    expect(matchesOwnerPattern(pattern, path)).toBe(expected);
  });
});

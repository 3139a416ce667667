import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/result/refusal.ts';
import { checkPath, checkPattern, printablePath } from '../../src/trees/paths.ts';

const allowed: readonly string[] = [
  'data/manifest.csv',
  '.holdout/policy.yml',
  '-rf',
  '--output=x',
  'a/...b',
  'a b/c d.csv',
  'Ärzte/名前.csv',
  'console.csv',
  'auxiliary/com10.txt',
  'nulls',
  '100%.csv',
  "$(x);`id`&'",
  '.github/workflows/gate.yml',
  '.gitignore',
  `${'a'.repeat(255)}/b`,
];

const escapes: readonly string[] = [
  '/etc/passwd',
  'file:///etc/passwd',
  'https://example.org/x.csv',
  '../x',
  'a/../../x',
  'a/..',
  '..',
  '..\\x',
  'a\\..\\x',
  'C:\\x',
  'c:/x',
  '\\\\server\\share',
  '\\x',
];

const forbidden: readonly string[] = [
  '',
  '.',
  './a',
  'a/./b',
  'a//b',
  'a/',
  'a\\b',
  'CON',
  'con.txt',
  'a/aux.csv',
  'aux .csv',
  'PRN',
  'nul.tar.gz',
  'com1',
  'LPT9.x',
  'COM¹',
  'a:b',
  '::error::x',
  'x%0Ay',
  'x%1b',
  'x.',
  'x ',
  'x./y',
  'a\nb',
  'a\u0000b',
  'a\u007fb',
  'a\u0085b',
  'a\u202eb',
  'a\u200bb',
  'a\u2028b',
  'a\ufeffb',
  'a\u00adb',
  'a\ud800b',
  '<x>',
  'a|b',
  'a"b',
  'a*b',
  'a?b',
  '.git/config',
  'a/.GIT/config',
  'git~1/config',
  'ä'.repeat(128),
];

function codeOf(path: string): string {
  try {
    checkPath(path);
    return 'allowed';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(error.exit).toBe(2);
    expect(error.cure).toMatch(/^[A-Z].*\.$/);
    // A message may be printed: nothing of the path may start a line or turn the direction of the text.
    expect(error.message).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}]/u);
    return error.code;
  }
}

describe('checkPath', () => {
  it.each(allowed)('allows %j', (path) => expect(codeOf(path)).toBe('allowed'));
  it.each(escapes)('refuses %j as an escape', (path) => expect(codeOf(path)).toBe('path/escape'));
  it.each(forbidden)('forbids %j', (path) => expect(codeOf(path)).toBe('path/forbidden'));

  it('gives the path in NFC', () => expect(checkPath('A\u0308.csv')).toBe('\u00c4.csv'));
  it('tells the cure for `./a`', () => expect(() => checkPath('./a')).toThrow(/shortest form/));
});

describe('checkPattern', () => {
  it('allows the two wild cards and nothing else that a path may not have', () => {
    expect(checkPattern('data/**/part-?.csv')).toBe('data/**/part-?.csv');
    expect(() => checkPattern('../*.csv')).toThrow(Refusal);
    expect(() => checkPattern('a:*')).toThrow(Refusal);
  });
});

describe('printablePath', () => {
  it('shows what cannot be seen', () => {
    expect(printablePath('a\n::error::\u202eb\u{e0041}')).toBe('a\\u{a}::error::\\u{202e}b\\u{e0041}');
  });
});

import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { checkCommand, shellWord } from '../../src/publication/reproduce.ts';

describe('shellWord', () => {
  it.each(['main', 'a b', "it's", '$(touch x)', '`x`', 'a\nb', '', '-n', '*', 'é', '\\', '!x'])(
    'is read back by a shell: %j',
    (word) => {
      expect(execFileSync('sh', ['-c', `printf %s ${shellWord(word)}`]).toString()).toBe(word);
    },
  );
});

describe('checkCommand', () => {
  it('names what is not the default', () => {
    expect(checkCommand('.holdout/policy.yml', undefined)).toBe('holdout check');
    expect(checkCommand('a b/policy.yml', 'origin/main')).toBe(
      "holdout check --policy 'a b/policy.yml' --approved origin/main",
    );
  });
});

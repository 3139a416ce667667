import { describe, expect, it } from 'vitest';
import { readOptions, singleValue } from '../../src/cli/options.ts';
import { commandNames, commands, usage } from '../../src/cli/usage.ts';
import { Refusal } from '../../src/result/refusal.ts';

function refusal(words: readonly string[], name: 'check' | 'splits' | 'lock' = 'check'): Refusal {
  try {
    readOptions(name, words);
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown;
    throw thrown;
  }
  throw new Error(`${words.join(' ')} was not refused`);
}

describe('options', () => {
  it('take their value after a space or an equals sign', () => {
    expect(singleValue(readOptions('check', ['--policy', 'a.yml']), 'policy')).toBe('a.yml');
    expect(singleValue(readOptions('check', ['--policy=a=b.yml']), 'policy')).toBe('a=b.yml');
    expect(singleValue(readOptions('check', []), 'policy')).toBeUndefined();
  });

  it('that may be repeated keep their order', () => {
    const { values, operands } = readOptions('splits', ['a.csv', '--entity', 'x=y', 'b.csv', '--entity=p=q,r']);
    expect(values.get('entity')).toEqual(['x=y', 'p=q,r']);
    expect(operands).toEqual(['a.csv', 'b.csv']);
  });

  it('end at two hyphens', () => {
    expect(readOptions('splits', ['--sample', 'id', '--', '--odd.csv']).operands).toEqual(['--odd.csv']);
  });

  it('without a value are flags', () => {
    expect([...readOptions('lock', ['--no-fingerprints']).flags]).toEqual(['no-fingerprints']);
  });

  it.each([
    [['--polcy', 'x'], /Did you mean --policy\?/],
    [['--aproved=main'], /Did you mean --approved\?/],
    [['-p', 'x'], /has no such option/],
    [['--policy'], /--policy has no value\. Write --policy FILE\./],
    [['--policy='], /has no value/],
    [['--policy', 'a', '--policy', 'b'], /stands twice/],
    [['policy.yml'], /belongs to no option/],
    [['--'], undefined],
    [['--no-policy'], /has no such option/],
    [['--__proto__', 'x'], /has no such option/],
    [['--constructor'], /has no such option/],
  ])('%j', (words, message) => {
    if (message === undefined) expect(readOptions('check', words).operands).toEqual([]);
    else
      expect(refusal(words)).toMatchObject({ code: 'command/usage', exit: 2, message: expect.stringMatching(message) });
  });

  it('do not echo a value that was mistaken for an option', () => {
    expect(refusal(['--MRN-0012345']).message).not.toContain('0012345');
  });
});

describe('usage', () => {
  it.each(commandNames)('of %s names each option', (name) => {
    for (const option of commands[name].options) expect(usage(name)).toContain(`--${option.name}`);
    expect(usage()).toContain(usage(name).trimEnd());
  });
});

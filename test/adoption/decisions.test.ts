import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { isInteractive, openAsker } from '../../src/adoption/asker.ts';
import { type Decision, openDecisions } from '../../src/adoption/decisions.ts';
import { refuseUsage } from '../../src/adoption/refuseUsage.ts';
import { words } from '../../src/result/phrase.ts';

function terminal() {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = Object.assign(new PassThrough(), { isTTY: true });
  let text = '';
  output.on('data', (chunk) => {
    text += chunk;
  });
  return { input, output, seen: () => text };
}

const colour: Decision<string> = {
  option: 'colour',
  question: words('Colour'),
  cure: 'Give a colour.',
  read: ([text = '']) => {
    if (/^[a-z]+$/.test(text)) return text;
    throw refuseUsage('this is no colour', 'Write a word.');
  },
};

describe('without a terminal', () => {
  const decide = async (changes: Partial<Decision<string>>, given: string[] = []) => {
    const decisions = openDecisions(new Map(given.length === 0 ? [] : [['colour', given]]), undefined);
    const value = await decisions.decide({ ...colour, ...changes });
    return { value, finish: decisions.finish };
  };

  it('an option decides', async () => {
    expect((await decide({ guess: ['blue'], isGuessEnough: true }, ['red'])).value).toBe('red');
  });

  it('a guess decides only where it is enough', async () => {
    expect((await decide({ guess: ['blue'], isGuessEnough: true })).value).toBe('blue');
    const { value, finish } = await decide({ guess: ['blue'] });
    expect(value).toBeUndefined();
    expect(finish).toThrow('--colour is missing. Give a colour.');
  });

  it('what is optional may be absent', async () => {
    const { value, finish } = await decide({ isOptional: true });
    expect(value).toBeUndefined();
    finish();
  });

  it('everything that is missing or wrong is said at once', async () => {
    const decisions = openDecisions(new Map([['colour', ['7']]]), undefined);
    await decisions.decide(colour);
    await decisions.decide({ ...colour, option: 'size' });
    expect(decisions.finish).toThrow('this is no colour. Write a word.\n--size is missing. Give a colour.');
  });

  it('a bug stays a bug', async () => {
    const decisions = openDecisions(new Map(), undefined);
    await expect(decisions.attempt(() => Promise.reject(new TypeError('bug')))).rejects.toThrow(TypeError);
  });
});

describe('on a terminal', () => {
  const decide = async (changes: Partial<Decision<string>>, ...answers: readonly string[]) => {
    const { input, output, seen } = terminal();
    const asker = openAsker({ input, output });
    input.write(answers.map((answer) => `${answer}\n`).join(''));
    const value = await openDecisions(new Map(), asker).decide({ ...colour, ...changes });
    asker.close();
    return { value, seen: seen() };
  };

  it('shows the guess and takes it for an empty answer', async () => {
    const { value, seen } = await decide({ guess: ['blue'] }, '');
    expect(value).toBe('blue');
    expect(seen).toContain('Colour [blue]: ');
  });

  it('asks again until the answer can be used', async () => {
    const { value, seen } = await decide({ guess: ['blue'] }, '7', ' red ');
    expect(value).toBe('red');
    expect(seen).toContain('  this is no colour. Write a word.');
  });

  it('asks again where there is nothing to take for an empty answer', async () => {
    expect((await decide({}, '', '', 'red')).value).toBe('red');
  });

  it('takes a hyphen for none', async () => {
    expect((await decide({ guess: ['blue'], isOptional: true }, '-')).value).toBeUndefined();
    expect((await decide({ isOptional: true }, '')).value).toBeUndefined();
  });

  it('takes several words, and quotes around one with spaces', async () => {
    const list = { ...colour, isList: true, guess: ['a b', 'c'], read: (texts: readonly string[]) => texts.join('|') };
    expect(await decide(list, '"x y"=z  w')).toMatchObject({ value: 'x y=z|w' });
    expect(await decide(list, '')).toMatchObject({ value: 'a b|c', seen: expect.stringContaining('["a b" c]') });
  });

  it('shows what the data hold without their control characters', async () => {
    const { seen } = await decide({ guess: ['\u001b[31mred', '::warning::'], read: () => 'x' }, '');
    expect(seen).toContain('\\u001b[31mred');
    expect(seen).not.toContain('::warning');
  });

  it.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('is stopped by %s', async (_name, key) => {
    const { input, output } = terminal();
    const asker = openAsker({ input, output });
    const answer = asker.ask('Colour: ');
    input.write(key);
    await expect(answer).rejects.toThrow(/Nothing was written/);
    await expect(asker.ask('Size: ')).rejects.toThrow(/Nothing was written/);
  });

  it('is stopped by the end of its input, after the answers that came before', async () => {
    const { input, output } = terminal();
    const asker = openAsker({ input, output });
    input.end('red\n');
    expect(await asker.ask('Colour: ')).toBe('red');
    await expect(asker.ask('Size: ')).rejects.toThrow(/Nothing was written/);
  });

  it('needs a person at both ends', () => {
    const { input, output } = terminal();
    expect(isInteractive({ input, output })).toBe(true);
    expect(isInteractive({ input, output: new PassThrough() })).toBe(false);
    expect(isInteractive({ input: new PassThrough(), output })).toBe(false);
  });
});

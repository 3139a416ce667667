import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { conclude } from '../../src/action/conclusion.ts';
import { explainFailure } from '../../src/action/failure.ts';
import { Refusal, Refusals } from '../../src/result/refusal.ts';

function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (thrown) {
    return thrown;
  }
  throw new Error('nothing was thrown');
}

const cell = 'Ada Lovelace';

describe('explainFailure', () => {
  it('tells a refusal to the user', () => {
    const refusal = new Refusal('tree/git', { exit: 5, problem: 'git was not found', cure: 'Install git.' });
    expect(explainFailure(refusal)).toEqual({ exit: 5, sentence: 'git was not found. Install git.', frames: [] });
  });

  it('lets the gravest of several refusals decide', () => {
    const refusals = ([5, 3, 2] as const).map((exit) => new Refusal('tree/git', { exit, problem: 'no', cure: 'Do.' }));
    expect(explainFailure(new Refusals(refusals))).toMatchObject({ exit: 3, sentence: 'no. Do. no. Do. no. Do.' });
  });

  it.each<[string, () => unknown, string]>([
    ['an error', () => new TypeError(`bad cell ${cell}`), 'TypeError'],
    ['lines that look like frames', () => new Error(`x\n    at ${cell} (/home/${cell})`), 'Error'],
    [
      'an error of Node',
      () => thrownBy(() => Buffer.alloc(cell as unknown as number)),
      'TypeError, ERR_INVALID_ARG_TYPE',
    ],
    ['an error of the system', () => thrownBy(() => readFileSync(`/none/${cell}`)), 'Error, ENOENT'],
    ['a JSON error', () => thrownBy(() => JSON.parse(`{${cell}`)), 'SyntaxError'],
    ['a class named after data', () => Object.assign(new Error('x'), { name: cell }), 'unknown error'],
    ['a message that was changed', () => Object.assign(new Error(`a\n    at ${cell}`), { message: 'b' }), 'Error'],
    ['a code with data', () => Object.assign(new Error('x'), { code: cell }), 'Error'],
    ['a text', () => cell, 'unknown error'],
    ['nothing', () => undefined, 'unknown error'],
  ])('keeps what an error says to itself: %s', (_name, make, name) => {
    const { exit, sentence, frames } = explainFailure(make());
    expect(exit).toBe(5);
    expect(sentence).toContain(`(${name})`);
    expect([sentence, ...frames].join('\n')).not.toContain('Lovelace');
  });

  it('keeps the frames', () => {
    const { frames } = explainFailure(new RangeError('a\nb'));
    expect(frames[0]).toMatch(/^ {4}at .*failure\.test\.ts:\d+:\d+/);
    const node = thrownBy(() => Buffer.alloc('x' as unknown as number));
    expect(explainFailure(node).frames.join('\n')).toContain('failure.test.ts');
  });
});

describe('conclude', () => {
  it('gives no verdict without a judged policy', () => {
    expect(() => conclude([])).toThrow('without a judged policy');
  });
});

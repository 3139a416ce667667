import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/result/phrase.ts';
import { cureSentence } from '../../src/result/sentences/cure.ts';

describe('cureSentence', () => {
  it.each([
    [
      { keepTest: { train: 83, validation: 1 }, keepTrain: { test: 60 }, recommended: 'keep-test' },
      'Take out 1 validation sample, 83 training samples, listed in moves.csv, and the test set stays as it is, without losing a sample; or take 60 test samples out, for which the test set needs a new lock.',
    ],
    [
      { keepTest: { train: 400, validation: 0 }, keepTrain: { test: 1 }, recommended: 'new-split' },
      'Make a new split with holdout split: to keep the test set as it is, 400 training samples would have to go, more than half of a split. Without 1 test sample the test set would be clean too, but needs a new lock.',
    ],
  ] as const)('says what either way costs', (cure, sentence) => {
    expect(plainText(cureSentence(cure))).toBe(sentence);
  });
});

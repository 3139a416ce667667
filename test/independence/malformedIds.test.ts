import { describe, expect, it } from 'vitest';
import { problemOfId } from '../../src/independence/malformedIds.ts';

describe('the problem of an id', () => {
  it.each([
    ['p1 ', 'white-space'],
    [' p1', 'white-space'],
    ['p1\u00a0', 'white-space'],
    ['\u3000p1', 'white-space'],
    ['p\u20601', 'control-character'],
    ['p\u200b1', 'control-character'],
    ['p\u00ad1', 'control-character'],
    ['\ufeffp1', 'control-character'],
    ['p\u202e1', 'control-character'],
    ['p\u2028', 'control-character'],
    ['p\u0007', 'control-character'],
    ['1E5', 'exponent'],
    ['1.23e+15', 'exponent'],
    ['-1.e-3', 'exponent'],
    ['#p1', 'comment'],
    ['#ä', 'comment'],
  ])('%j is %s', (id, problem) => expect(problemOfId(id, false)).toBe(problem));

  it.each([
    'p1',
    'p 1',
    '1',
    '01',
    '1.0',
    'ä',
    '患者１',
    'E5',
    '1E',
    'e',
    'p#1',
    "'1",
    '/',
    'Ω',
    '𝒑',
    '1e5x',
    '-',
    '1,5',
  ])('%j has none', (id) => expect(problemOfId(id, false)).toBeUndefined());

  it('is not the exponent of a hash', () => {
    expect(problemOfId('123e45', true)).toBeUndefined();
    expect(problemOfId('123e45 ', true)).toBe('white-space');
  });
});

import { describe, expect, it } from 'vitest';
import { malformedFindings, problemOfId } from '../../src/independence/malformedIds.ts';
import { readingOf } from '../support/manifests.ts';

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

const patients = { entities: [{ kind: 'patient', columns: ['patient'], links: true }], keeps: [] };

describe('malformed ids', () => {
  const rows = [
    { id: 'a', split: 'train', patient: 'p1 ', why: 'withdrawn' },
    { id: 'b', split: 'train', patient: 'p2 ', why: '' },
    { id: 'c', split: 'test', patient: ' p3', why: '' },
    { id: 'd', split: 'test', patient: ' p3', why: '' },
    { id: 'e', split: 'test', patient: '', why: '' },
    { id: 'f', split: 'test', patient: '1E5', why: '' },
  ];

  it('are counted once each, with their first places; those of excluded rows and empty ones are not looked at', async () => {
    const { facts } = await readingOf(['id', 'split', 'patient', 'why'], rows, { ...patients, excluded: 'why' });
    const found = malformedFindings(facts.malformed, 'patient');
    const place = (line: number) => ({ file: 'manifest.csv', line });
    expect(found.map(({ args }) => args)).toEqual([
      { kind: 'patient', column: 'patient', problem: 'white-space', ids: 2, places: [place(3), place(4)] },
      { kind: 'patient', column: 'patient', problem: 'exponent', ids: 1, places: [place(7)] },
    ]);
  });

  it('are shown with five places at most', async () => {
    const many = Array.from({ length: 9 }, (_, index) => ({ id: `s${index}`, split: 'test', patient: `p${index} ` }));
    const { facts } = await readingOf(['id', 'split', 'patient'], many, patients);
    const [finding] = malformedFindings(facts.malformed, 'patient');
    expect(finding?.args).toMatchObject({ ids: 9, places: { length: 5 } });
  });
});

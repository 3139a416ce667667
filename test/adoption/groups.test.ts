import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binEdges } from '../../src/adoption/binEdges.ts';
import { kindOf } from '../../src/adoption/columnNames.ts';
import { guessEntities } from '../../src/adoption/entityColumns.ts';
import { guessSubgroups } from '../../src/adoption/subgroupColumns.ts';
import { splitNumber } from '../../src/tables/manifest.ts';
import { distinct, factsOf, missing, repeat } from './facts.ts';

const { train, test } = splitNumber;
/** Forty rows, the first half for training. */
const halves = Uint8Array.from({ length: 40 }, (_, row) => (row < 20 ? train : test));

describe('entities', () => {
  const guess = async (columns: Record<string, string[]>) => guessEntities(await factsOf(columns), halves);

  it('are columns of repeated ids', async () => {
    const { kinds, groupings } = await guess({
      patient_id: [...distinct(10, 'a'), ...distinct(10, 'a'), ...distinct(10, 'b'), ...distinct(10, 'b')],
      'Slide No': [...distinct(18, 's'), 's0', 's1', ...distinct(18, 't'), 't0', 't1'],
      study_date: repeat(40, '2024-01-01', '2024-02-01'),
      image_path: distinct(40, 'images/a'),
      age: repeat(40, '30', '40'),
      patient_weight: repeat(40, '70.5', '71.5'),
      case_description: repeat(40, 'an unremarkable image of the left lung', 'a remarkable image of the right lung'),
    });
    expect(kinds).toEqual([
      { kind: 'patient', columns: ['patient_id'] },
      { kind: 'slide', columns: ['Slide No'] },
    ]);
    expect(groupings).toEqual([]);
  });

  it('are not the sites that all splits share, which is for a person to judge', async () => {
    const { kinds, groupings } = await guess({
      site: repeat(40, 'lyon', 'bern'),
      lot: [...repeat(20, 'a'), ...repeat(20, 'b')],
    });
    expect(kinds).toEqual([{ kind: 'lot', columns: ['lot'] }]);
    expect(groupings.map(({ name }) => name)).toEqual(['site']);
  });

  it('stay entities where patients or slides overlap: that is what has to be seen', async () => {
    const { kinds } = await guess({ subject: repeat(40, '1', '2', '3'), slide: repeat(40, 'a', 'b') });
    expect(kinds.map(({ kind }) => kind)).toEqual(['subject', 'slide']);
  });

  it('get names that a policy allows, each once', async () => {
    const { kinds } = await guess({
      sample_id: repeat(40, ...distinct(20, 'x')),
      ID: repeat(40, ...distinct(20, 'y')),
      Id: repeat(40, ...distinct(20, 'z')),
      '2nd patient': repeat(40, ...distinct(20, 'w')),
    });
    expect(kinds.map(({ kind }) => kind)).toEqual(['sample-2', 'entity', 'entity-2', 'nd-patient']);
    for (const { kind } of kinds) expect(kind).toMatch(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/);
  });

  it('may be numbered anew in each center', async () => {
    const center = repeat(40, 'A', 'B');
    const { ambiguous } = await guess({ center, patient: repeat(40, '1', '1', '2', '2', '3') });
    expect(ambiguous).toEqual([{ kind: 'patient', column: 'patient', within: 'center', ids: 3 }]);
    const clear = await guess({ center, patient: repeat(40, ...distinct(20, 'p')) });
    expect(clear.ambiguous).toEqual([]);
  });

  it('have a kind for every name', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => /^[a-z][a-z0-9-]{0,63}$/.test(kindOf(name))));
  });
});

describe('subgroups', () => {
  const guess = async (columns: Record<string, string[]>) => guessSubgroups(await factsOf(columns), halves, missing);
  const names = async (columns: Record<string, string[]>) =>
    (await guess(columns)).subgroups.map(({ column, bins }) => (bins === undefined ? column : [column, ...bins]));

  it('are columns of few names, and numbers that measure a person', async () => {
    const columns = {
      sex: repeat(40, 'F', 'M'),
      center: repeat(40, '1', '2'),
      age: distinct(40, '').map((n) => `${20 + Number(n)}`),
    };
    expect(await names(columns)).toEqual(['sex', 'center', ['age', 34, 46]]);
  });

  it.each([
    ['free text', { finding: distinct(40, 'text ').map((text) => `${text} with many words about it`) }],
    ['repeated sentences', { opinion: repeat(40, 'looks fine to me in every respect', 'cannot say for sure at all') }],
    ['comments', { comment: repeat(40, 'ok', 'see note') }],
    ['dates', { visited: repeat(40, '2024-01-01', '2024-01-02') }],
    ['paths', { image: repeat(40, 'a/b.png', 'a/c.png') }],
    ['one value', { country: repeat(40, 'CH') }],
    ['many values', { town: distinct(40, 'town') }],
    ['values that are rare', { town: repeat(40, ...distinct(20, 'town')) }],
    ['features', { feature_1: repeat(40, '1', '2', '3'), visit: repeat(40, '1', '2') }],
    ['predictions', { predicted: repeat(40, 'a', 'b') }],
    ['an age that is always the same', { age: repeat(40, '50') }],
    ['keys that a policy refuses', { '<<': repeat(40, ...distinct(8, '1')) }],
  ])('are not %s', async (_what, columns) => {
    expect(await names(columns)).toEqual([]);
  });

  it('are named apart where a test sample has no value, which would block', async () => {
    const gap = (row: number) => repeat(40, 'F', 'M').map((sex, index) => (index === row ? '' : sex));
    expect(await guess({ sex: gap(3) })).toEqual({ subgroups: [{ column: 'sex' }], withBlanks: [] });
    expect(await guess({ sex: gap(30) })).toEqual({ subgroups: [], withBlanks: ['sex'] });
  });
});

describe('edges of bins', () => {
  it.each([
    [
      [18, 25, 31, 44, 52, 70],
      [30, 50],
    ],
    [
      [0.1, 0.2, 0.3, 0.4, 0.5, 0.6],
      [0.3, 0.5],
    ],
    [[1, 1, 1, 1, 1, 100], []],
    [[5, 5], []],
    [[], []],
    [
      [-20, -10, 0, 10, 20, 30],
      [0, 20],
    ],
  ])('of %j are %j', (values, edges) => {
    expect(binEdges(values)).toEqual(edges);
  });

  it('ascend, and leave no end empty', () => {
    const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2 });
    fc.assert(
      fc.property(numbers, (values) => {
        const edges = binEdges(values);
        expect(edges).toEqual([...new Set(edges)].sort((one, other) => one - other));
        for (const edge of edges) {
          expect(values.some((value) => value < edge)).toBe(true);
          expect(values.some((value) => value >= edge)).toBe(true);
        }
      }),
    );
  });
});

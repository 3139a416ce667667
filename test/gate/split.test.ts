import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SplitTableRequest, splitTable } from '../../src/gate/split.ts';
import { checkSplits } from '../../src/gate/splits.ts';
import { Refusal, refusalsOf } from '../../src/result/refusal.ts';
import type { TableSource } from '../../src/tables/table.ts';
import { writePlainCsv } from '../../src/tables/writeCsv.ts';

function source(text: string, file = 'manifest.csv'): TableSource {
  return {
    file,
    open: async function* () {
      yield new TextEncoder().encode(text);
    },
  };
}

function request(text: string, given: Partial<SplitTableRequest> = {}): SplitTableRequest {
  return {
    files: [source(text)],
    sample: 'id',
    entities: [{ kind: 'patient', columns: ['patient'] }],
    stratify: [],
    shares: { validation: 0.1, test: 0.2 },
    seed: 1,
    column: 'split',
    replace: false,
    allowEmptyStrata: false,
    missing: new Set(['', 'NA']),
    ...given,
  };
}

function table(rows: number, cells: (row: number) => string): string {
  return `id,patient,sex,age\n${Array.from({ length: rows }, (_, row) => `s${row},${cells(row)}\n`).join('')}`;
}

const usual = table(100, (row) => `p${row >> 1},${row % 4 < 2 ? 'f' : 'm'},${row}`);

async function refusals(asked: SplitTableRequest): Promise<Refusal[]> {
  try {
    await splitTable(asked);
  } catch (thrown) {
    return [...refusalsOf(thrown)];
  }
  return [];
}

async function written(asked: SplitTableRequest): Promise<string> {
  return [...(await splitTable(asked)).text()].join('');
}

describe('splitTable', () => {
  it('keeps every cell as it was written, and adds the split at the end', async () => {
    const rows = [
      ['id', 'patient', 'note, long'],
      ...Array.from({ length: 20 }, (_, row) => [`00${row}`, `"p ${row >> 1}"`, row === 3 ? 'two\nlines' : '1.50']),
    ];
    const [header = [], ...body] = rows;
    const text = await written(request(writePlainCsv(header, body)));
    const { made } = await splitTable(request(writePlainCsv(header, body)));
    const names = ['train', 'validation', 'test'];
    const expected = body.map((cells, row) => [...cells, names[made.split[row]!]!]);
    expect(text).toBe(writePlainCsv([...header, 'split'], expected));
  });

  it('replaces a column in its place where that is asked for', async () => {
    const old = usual.replaceAll('\n', ',x\n').replace(',x\n', ',old\n').replace('id,patient', 'split,patient');
    const asked = request(old.replace('split,', 'id,').replace(',old', ',split'), { replace: true });
    const text = await written(asked);
    expect(text.split('\n', 1)).toEqual(['id,patient,sex,age,split']);
    expect(text).not.toContain(',x\n');
  });

  it('joins parts of a large table without a seam', async () => {
    const large = table(25_001, (row) => `p${row >> 1},f,1`);
    const asked = request(large);
    const parts = [...(await splitTable(asked)).text()];
    expect(parts).toHaveLength(4);
    const lines = parts.join('').trimEnd().split('\n');
    expect(lines).toHaveLength(25_002);
    expect(lines.map((line) => line.replace(/,[^,]*$/, '')).join('\n')).toBe(large.trimEnd());
  });

  it('splits several files as one table, and refuses one with other columns', async () => {
    const files = [source('id,patient\na,1\nb,2\nc,3\n', 'one.csv'), source('patient,id\n1,d\n4,e\n5,f\n', 'two.csv')];
    const lines = (await written(request('', { files }))).trimEnd().split('\n');
    expect(lines.map((line) => line.replace(/,[^,]*$/, ''))).toEqual([
      'id,patient',
      'a,1',
      'b,2',
      'c,3',
      'd,1',
      'e,4',
      'f,5',
    ]);
    expect(lines[1]!.split(',')[2]).toBe(lines[4]!.split(',')[2]);
    const uneven = [files[0]!, source('id,patient,extra\nx,9,1\n', 'three.csv')];
    const [refusal] = await refusals(request('', { files: uneven }));
    expect(refusal?.message).toContain('one.csv:1 has no column "extra", and three.csv has it');
  });

  it('forms strata of values, of bins and of blanks', async () => {
    const text = table(90, (row) => `p${row},${row % 3 === 0 ? '' : row % 3 === 1 ? 'f' : 'NA'},${row}`);
    const { made } = await splitTable(
      request(text, { stratify: [{ column: 'sex' }, { column: 'age', bins: [30, 60] }] }),
    );
    expect(made.balance.strata.map(({ column, label, samples }) => [column, label, samples])).toEqual([
      ['sex', 'f', 30],
      ['sex', '', 60],
      ['age', '<30', 30],
      ['age', '30-<60', 30],
      ['age', '>=60', 30],
    ]);
  });

  it('keeps together what is only suspected to be equal, and leaves empty ids alone', async () => {
    const text = table(60, (row) => `${row % 2 === 0 ? 'P' : 'p'}${row >> 1},f,1`).replace('s1,', 'S0,');
    const normalise = { id: (id: string) => id.toLowerCase(), content: (id: string) => id };
    expect((await splitTable(request(text))).made.groups).toBe(60);
    expect((await splitTable(request(text, { normalise }))).made.groups).toBe(30);
    const samples = request(text, { normalise, entities: [] });
    expect((await splitTable(samples)).made).toMatchObject({ groups: 59, alone: 58 });
    const blank = request(
      table(60, (row) => `${row % 2 === 0 ? 'NA' : row},f,1`),
      { normalise },
    );
    expect((await splitTable(blank)).made).toMatchObject({ groups: 60, alone: 30 });
  });

  it('says which ids a check would block', async () => {
    const text = usual.replace(',p0,', ',p0 ,');
    expect((await splitTable(request(text))).malformed).toEqual([{ column: 'patient', ids: 1 }]);
  });

  it.each<[string, string, Partial<SplitTableRequest>, string]>([
    ['a column that is there', usual.replace('age', 'split'), {}, 'split/column-exists'],
    ['a column that the split is made from', usual, { column: 'patient', replace: true }, 'split/column-exists'],
    ['a missing column', usual, { stratify: [{ column: 'sexx' }] }, 'table/missing-column'],
    ['a repeated sample id', usual.replace('s7,', 's6,'), {}, 'manifest/duplicate-sample'],
    ['an empty sample id', usual.replace('s7,', 'NA,'), {}, 'manifest/empty-sample'],
    [
      'text in bins',
      usual.replace(',13\n', ',old\n'),
      { stratify: [{ column: 'age', bins: [50] }] },
      'manifest/not-a-number',
    ],
    ['too many values', `${usual}s100,p100,f,200\n`, { stratify: [{ column: 'age' }] }, 'manifest/too-many-subgroups'],
    ['too few groups', table(20, (row) => `p${row % 2},f,1`), {}, 'split/too-few-groups'],
    ['a group that is too large', table(20, () => 'p0,f,1'), {}, 'split/group-too-large'],
  ])('refuses %s, and names no cell', async (_, text, given, code) => {
    const [refusal, ...others] = await refusals(request(text, given));
    expect(others).toEqual([]);
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal?.code).toBe(code);
    expect(refusal?.message).not.toMatch(/\bp0\b|\bs[67]\b|\bold\b/);
  });

  it('explains a group that is too large by what joins it', async () => {
    const chained = table(60, (row) => `p${row >> 1},c${(row + 1) >> 1},1`);
    const entities = [
      { kind: 'patient', columns: ['patient'] },
      { kind: 'couple', columns: ['sex'] },
    ];
    const [refusal] = await refusals(request(chained, { entities }));
    expect(refusal?.message).toBe(
      'manifest.csv:2 the largest group has 60 of 60 samples (30 patients and 31 couples), and no split is wanted to have more than 42. Without the kind patient the largest group would have 2: leave its --entity out, if splits may share it. They hang together like this: line 61 – patient – line 60 – couple – line 59 – patient – line 58 – couple – line 57 – patient – line 56 – couple – line 55 – 53 more.',
    );
  });

  it('refuses strata of too few groups, each column with the first line', async () => {
    const text = table(40, (row) => `p${row},${row === 5 ? 'x' : row === 9 || row === 30 ? 'y' : 'f'},${row % 8}`);
    const found = await refusals(request(text, { stratify: [{ column: 'sex' }, { column: 'age' }] }));
    expect(found.map(({ code, place, problem }) => [code, place.line, place.key, problem])).toEqual([
      [
        'split/too-few-groups',
        7,
        'sex',
        'has 2 values that stand in fewer groups of samples than the 3 splits that are wanted; the one in this row stands in one group',
      ],
    ]);
    const single = await refusals(
      request(text.replace(',x,', ',y,'), { stratify: [{ column: 'sex' }], shares: { validation: 0.2, test: 0.2 } }),
    );
    expect(single).toEqual([]);
    const two = await refusals(request(text.replace(',x,', ',f,'), { stratify: [{ column: 'sex' }] }));
    expect(two.map(({ problem }) => problem)).toEqual([
      'has a value that stands in 2 groups of samples, and 3 splits are wanted',
    ]);
  });
});

const rows = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 2 })),
  {
    minLength: 5,
    maxLength: 80,
  },
);

describe('what holdout split writes', () => {
  it('is clean for holdout splits', async () => {
    const property = fc.asyncProperty(rows, fc.integer({ min: 0, max: 99 }), async (cells, seed) => {
      const body = cells.map(([patient, slide, sex], row) => [
        `s${row}`,
        patient === 0 ? '' : `p${patient}`,
        `x${slide}`,
        `${sex}`,
      ]);
      const entities = [
        { kind: 'patient', columns: ['patient'] },
        { kind: 'slide', columns: ['slide'] },
      ];
      const asked = request(writePlainCsv(['id', 'patient', 'slide', 'sex'], body), {
        entities,
        stratify: [{ column: 'sex' }],
        seed,
        allowEmptyStrata: true,
      });
      let text: string;
      try {
        text = await written(asked);
      } catch (thrown) {
        expect(refusalsOf(thrown)[0]!.code).toMatch(/^split\//);
        return;
      }
      const { report } = await checkSplits({
        files: [{ source: source(text, 'split.csv') }],
        sample: 'id',
        split: 'split',
        splits: new Map([
          ['train', 'train'],
          ['validation', 'validation'],
          ['test', 'test'],
        ]),
        entities,
        missing: new Set(['']),
      });
      const found = report.checks.flatMap(({ findings }) => findings.map(({ code }) => code));
      expect(found.filter((code) => code !== 'independence/empty-ids')).toEqual([]);
    });
    await fc.assert(property, { numRuns: 40 });
  });
});

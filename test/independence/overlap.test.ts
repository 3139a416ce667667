import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeIndependence } from '../../src/independence/judge.ts';
import type { IndependenceRules } from '../../src/policy/policy.ts';
import type { Finding } from '../../src/result/schema.ts';
import { type Cells, readingOf } from '../support/manifests.ts';

const rules: IndependenceRules = {
  byKind: new Map(),
  emptyIds: 'block',
  trainValidation: 'warn',
  suspected: 'block',
  linked: 'warn',
};
const missing = new Set(['', 'NA']);
const columns = ['id', 'split', 'center', 'number'];

/** Rows with few ids, so that they meet; some are empty. */
const tables = fc
  .array(
    fc.record({
      split: fc.constantFrom('train', 'validation', 'test'),
      center: fc.constantFrom('A', 'B', 'A/1', '', '__proto__'),
      number: fc.constantFrom('1', '01', '1.0', ' 1', '2', '1/1', 'NA', 'constructor'),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((rows) => rows.map((row, index): Cells => ({ id: `s${index}`, ...row })));

async function findingsOf(rows: readonly Cells[], kinds: Record<string, string[]>): Promise<Map<string, Finding[]>> {
  const entities = Object.entries(kinds).map(([kind, names]) => ({ kind, columns: names }));
  const linking = entities.map((kind) => ({ ...kind, links: true }));
  const { facts } = await readingOf(columns, rows, { entities: linking, keeps: [] });
  const { judgements } = judgeIndependence({ facts, sample: 'id', entities, rules, missing });
  return new Map(judgements.map(({ check, findings }) => [check, [...findings]]));
}

const pairs = [
  ['train', 'validation'],
  ['train', 'test'],
  ['validation', 'test'],
] as const;

/** What either way out costs has tests of its own. */
function withoutCure({ args }: Finding): object {
  const { keepTest: _test, keepTrain: _train, recommended: _recommended, ...others } = args as Record<string, unknown>;
  return others;
}

/** The plainest implementation: a map from the id to the splits it occurs in. */
function expectedOverlaps(rows: readonly Cells[], names: readonly string[]) {
  const counts = new Map<string, Record<string, number>>();
  for (const row of rows) {
    const parts = names.map((name) => row[name] ?? '');
    if (parts.some((part) => part === '' || part === 'NA')) continue;
    const key = JSON.stringify(parts);
    const entry = counts.get(key) ?? { train: 0, validation: 0, test: 0 };
    entry[row.split ?? '']! += 1;
    counts.set(key, entry);
  }
  return pairs.flatMap(([one, other]) => {
    const shared = [...counts.values()].filter((entry) => entry[one]! > 0 && entry[other]! > 0);
    const sum = (split: string) => shared.reduce((total, entry) => total + entry[split]!, 0);
    const samples = { [one]: sum(one), [other]: sum(other) };
    return shared.length === 0 ? [] : [{ between: [one, other], entities: shared.length, samples }];
  });
}

describe('overlaps', () => {
  it('are those that a plain map finds, for one column and for two', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (rows) => {
        const found = await findingsOf(rows, { patient: ['center', 'number'], center: ['center'], number: ['number'] });
        for (const [kind, names] of Object.entries({
          patient: ['center', 'number'],
          center: ['center'],
          number: ['number'],
        })) {
          const overlaps = (found.get(`independence/${kind}`) ?? []).filter(
            ({ code }) => code === 'independence/overlap',
          );
          expect(overlaps.map(withoutCure)).toEqual(
            expectedOverlaps(rows, names).map((overlap) => ({ kind, ...overlap })),
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  it('count empty ids by split, and a part that is empty empties the whole', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (rows) => {
        const found = await findingsOf(rows, { patient: ['center', 'number'] });
        const empty = (found.get('independence/patient') ?? []).find(({ code }) => code === 'independence/empty-ids');
        const expected: Record<string, number> = {};
        for (const { split = '', center, number } of rows) {
          if (center === '' || number === 'NA') expected[split] = (expected[split] ?? 0) + 1;
        }
        expect(empty?.args ?? { kind: 'patient', samples: {} }).toEqual({ kind: 'patient', samples: expected });
      }),
      { numRuns: 40 },
    );
  });

  it('do not depend on the order of rows', async () => {
    const reversible = tables.filter((rows) => rows.length > 1);
    await fc.assert(
      fc.asyncProperty(reversible, async (rows) => {
        const counted = (findings: Map<string, Finding[]>) =>
          (findings.get('independence/patient') ?? []).filter(({ code }) => code === 'independence/overlap');
        const kinds = { patient: ['center', 'number'] };
        expect(counted(await findingsOf([...rows].reverse(), kinds))).toEqual(counted(await findingsOf(rows, kinds)));
      }),
      { numRuns: 20 },
    );
  });

  it('may be of the split column itself, and of a column that another kind uses too', async () => {
    const rows = [
      { id: 'a', split: 'train', center: 'A', number: '1' },
      { id: 'b', split: 'test', center: 'A', number: '2' },
    ];
    const found = await findingsOf(rows, { split: ['split'], site: ['center'], patient: ['center', 'number'] });
    expect([...found].map(([check, findings]) => [check, findings.length])).toEqual([
      ['independence/sample', 0],
      ['independence/split', 0],
      ['independence/site', 1],
      ['independence/patient', 0],
      ['independence/linked', 0],
    ]);
  });
});

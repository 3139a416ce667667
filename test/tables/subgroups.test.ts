import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SubgroupSpec } from '../../src/policy/policy.ts';
import { divideIntoGroups } from '../../src/tables/subgroups.ts';
import { type Cells, manifestOf } from '../support/manifests.ts';

const columns = ['id', 'split', 'sex', 'site', 'age'];

async function divide(rows: readonly Cells[], spec: SubgroupSpec) {
  const withIds = rows.map((row, index) => ({ id: `s${index}`, split: 'test', ...row }));
  const manifest = await manifestOf(columns, withIds);
  return divideIntoGroups(manifest, manifest.rows.test, spec).map(({ subgroup, rows }) => ({
    subgroup,
    rows: [...rows],
  }));
}

describe('divideIntoGroups', () => {
  it('orders values by code unit and blanks last', async () => {
    const sites = ['b', 'NA', 'B', 'a', '', 'b'].map((site) => ({ site }));
    expect(await divide(sites, [{ column: 'site' }])).toEqual([
      { subgroup: { site: 'B' }, rows: [2] },
      { subgroup: { site: 'a' }, rows: [3] },
      { subgroup: { site: 'b' }, rows: [0, 5] },
      { subgroup: { site: '' }, rows: [1, 4] },
    ]);
  });

  it('orders bins by their edges, which belong to the upper bin, and leaves out empty ones', async () => {
    const ages = ['9', '40', '', '39.9', '100', '75'].map((age) => ({ age }));
    expect(await divide(ages, [{ column: 'age', bins: [40, 60, 75] }])).toEqual([
      { subgroup: { age: '<40' }, rows: [0, 3] },
      { subgroup: { age: '40-<60' }, rows: [1] },
      { subgroup: { age: '>=75' }, rows: [4, 5] },
      { subgroup: { age: '' }, rows: [2] },
    ]);
  });

  it('combines columns in the order of the policy, and leaves out combinations that no row has', async () => {
    const rows = [
      { sex: 'M', site: 'x' },
      { sex: 'F', site: 'y' },
      { sex: 'M', site: 'y' },
      { sex: 'M', site: 'x' },
      { sex: '', site: 'x' },
    ];
    expect(await divide(rows, [{ column: 'sex' }, { column: 'site' }])).toEqual([
      { subgroup: { sex: 'F', site: 'y' }, rows: [1] },
      { subgroup: { sex: 'M', site: 'x' }, rows: [0, 3] },
      { subgroup: { sex: 'M', site: 'y' }, rows: [2] },
      { subgroup: { sex: '', site: 'x' }, rows: [4] },
    ]);
    const [first] = await divide(rows, [{ column: 'site' }, { column: 'sex' }]);
    expect(Object.entries(first!.subgroup)).toEqual([
      ['site', 'x'],
      ['sex', 'M'],
    ]);
  });

  it('puts each row into one group, by the values of its cells', async () => {
    const value = fc.constantFrom('u', 'v', 'w', '');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ sex: value, site: value, age: value }), { minLength: 1, maxLength: 30 }),
        async (rows) => {
          const groups = await divide(rows, [{ column: 'sex' }, { column: 'site' }, { column: 'age' }]);
          expect(groups.flatMap((group) => group.rows).sort((a, b) => a - b)).toEqual([...rows.keys()]);
          for (const { subgroup, rows: members } of groups) {
            expect(members.length).toBeGreaterThan(0);
            expect(members).toEqual(members.toSorted((a, b) => a - b));
            for (const row of members) expect(rows[row]).toEqual(subgroup);
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('divides only the rows that it is given', async () => {
    const rows = [
      { split: 'train', site: 'x', age: 'old' },
      { split: 'test', site: 'y', age: '50' },
    ];
    expect(await divide(rows, [{ column: 'site' }])).toEqual([{ subgroup: { site: 'y' }, rows: [1] }]);
    // A text in another split is no matter here.
    expect(await divide(rows, [{ column: 'age', bins: [60] }])).toEqual([{ subgroup: { age: '<60' }, rows: [1] }]);
    expect(await divide([{ split: 'train', site: 'x' }], [{ column: 'site' }])).toEqual([]);
  });

  it('refuses text where bins need a number, at the first row that has it', async () => {
    const ages = [{ split: 'train', age: 'young' }, { age: '50' }, { age: 'old' }, { age: 'young' }];
    await expect(divide(ages, [{ column: 'age', bins: [60] }])).rejects.toMatchObject({
      code: 'manifest/not-a-number',
      place: { file: 'manifest.csv', line: 4 },
    });
    expect(await divide(ages, [{ column: 'age' }])).toHaveLength(3);
  });

  const sites = (count: number) => Array.from({ length: count }, (_, index) => ({ site: `site ${index}` }));
  const tooMany = { code: 'manifest/too-many-subgroups', exit: 4 };

  it('refuses more than a thousand groups, and takes a thousand', async () => {
    expect(await divide(sites(1000), [{ column: 'site' }])).toHaveLength(1000);
    await expect(divide(sites(1001), [{ column: 'site' }])).rejects.toMatchObject(tooMany);
  });

  it('refuses them for combinations too', async () => {
    const rows = sites(501).flatMap(({ site }) => [
      { site, sex: 'F' },
      { site, sex: 'M' },
    ]);
    await expect(divide(rows, [{ column: 'site' }, { column: 'sex' }])).rejects.toMatchObject(tooMany);
    expect(await divide(rows.slice(2), [{ column: 'sex' }, { column: 'site' }])).toHaveLength(1000);
    await expect(divide(sites(1001), [{ column: 'sex' }, { column: 'site' }])).rejects.toMatchObject(tooMany);
  });
});

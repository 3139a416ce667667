import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeLock, makeLock, readLock } from '../../src/custody/lock.ts';
import type { Lock } from '../../src/custody/lockSchema.ts';
import { Refusal } from '../../src/result/refusal.ts';
import { type Cells, manifestOf } from '../support/manifests.ts';

const columns = ['id', 'split', 'label', 'age'];
const locked = ['id', 'label', 'age'];

function row(id: string, label = 'no', age = '50', split = 'test'): Cells {
  return { id, split, label, age };
}

async function lockOf(rows: readonly Cells[], fingerprints = true): Promise<Lock> {
  const manifest = await manifestOf(columns, rows);
  return makeLock({ manifest, columns: locked, subgroups: [[{ column: 'age', bins: [40] }]] }, fingerprints);
}

async function judge(lock: Lock, rows: readonly Cells[], covered: readonly string[] = locked) {
  return judgeLock(await manifestOf(columns, rows), lock, covered).judgement.findings;
}

const rows = [row('a'), row('b', 'yes', '39'), row('c', 'no', '40'), row('t', 'no', '1', 'train')];

describe('a lock', () => {
  it('holds the test rows, their subgroups, and the files they stand in', async () => {
    const lock = await lockOf(rows);
    expect(lock).toMatchObject({
      version: 1,
      rows: 3,
      columns: ['age', 'id', 'label'],
      subgroups: { age: { '<40': 1, '>=40': 2 } },
      files: [{ path: 'manifest.csv' }],
    });
    expect(readLock(Buffer.from(JSON.stringify(lock)), 'lock.json')).toEqual(lock);
  });

  it('holds no id and no cell', async () => {
    const secret = 'MRN-0012345';
    const text = JSON.stringify(await lockOf([row(secret, 'no', '39'), row('x', 'rare-label-1')]));
    expect(text).not.toContain(secret);
    expect(text).not.toContain('rare-label-1');
    expect(Buffer.from(text, 'base64').toString('latin1')).not.toContain(secret);
  });

  it('matches its own rows, with any training rows', async () => {
    const lock = await lockOf(rows);
    expect(await judge(lock, [...rows.slice(0, 3).reverse(), row('new', 'no', '2', 'train')])).toEqual([]);
  });

  it('does not match where it lacks a column, or the table does', async () => {
    const lock = await lockOf(rows);
    expect(await judge(lock, rows, [...locked, 'split'])).toEqual([
      { code: 'custody/column-not-locked', severity: 'block', args: { columns: ['split'] } },
    ]);
    expect(await judge({ ...lock, columns: [...lock.columns, 'site'] }, rows)).toEqual([
      {
        code: 'custody/lock-mismatch',
        severity: 'block',
        args: { lockedRows: 3, foundRows: 3, added: null, removed: null, changed: null },
      },
    ]);
  });

  it('does not match another digest, however its other parts agree', async () => {
    const lock = await lockOf(rows);
    expect(await judge({ ...lock, digest: '0'.repeat(64) }, rows)).toHaveLength(1);
  });
});

describe('a mismatch', () => {
  const edits = fc.record({
    size: fc.integer({ min: 1, max: 12 }),
    removed: fc.integer({ min: 0, max: 4 }),
    changed: fc.integer({ min: 0, max: 4 }),
    added: fc.integer({ min: 0, max: 4 }),
  });

  it('counts added, removed and changed rows', async () => {
    await fc.assert(
      fc.asyncProperty(edits, async ({ size, removed, changed, added }) => {
        const before = Array.from({ length: size + removed + changed }, (_, index) =>
          row(`s${index}`, 'no', `${index}`),
        );
        const edited = before
          .slice(removed)
          .map((one, index) => (index < changed ? { ...one, label: 'yes' } : one))
          .concat(Array.from({ length: added }, (_, index) => row(`new${index}`)));
        const findings = await judge(await lockOf(before), edited.reverse());
        const args = { lockedRows: before.length, foundRows: edited.length, added, removed, changed };
        const isSame = removed + changed + added === 0;
        expect(findings).toEqual(isSame ? [] : [{ code: 'custody/lock-mismatch', severity: 'block', args }]);
      }),
      { numRuns: 40 },
    );
  });

  it('is not counted without fingerprints', async () => {
    const lock = await lockOf(rows, false);
    expect(lock.fingerprints).toBeUndefined();
    expect(await judge(lock, rows.slice(1))).toMatchObject([{ args: { added: null, removed: null, changed: null } }]);
  });
});

describe('an unusable lock', () => {
  it.each([
    ['no JSON', 'lock'],
    ['another version', { version: 2 }],
    ['another hash', { algorithm: 'md5' }],
    ['a short digest', { digest: 'abc' }],
    ['no columns', { columns: [] }],
    ['an unknown key', { note: 'hello' }],
    ['negative rows', { rows: -1 }],
  ])('%s is refused', async (_, change) => {
    const lock = await lockOf(rows);
    const text = typeof change === 'string' ? change : JSON.stringify({ ...lock, ...change });
    expect(() => readLock(Buffer.from(text), 'lock.json')).toThrow(Refusal);
    expect(() => readLock(Buffer.from(text), 'lock.json')).toThrow(/^lock\.json /);
  });

  it('invalid UTF-8 is refused', () => {
    expect(() => readLock(Uint8Array.of(0xff, 0xfe), 'lock.json')).toThrow(/is not JSON/);
  });
});

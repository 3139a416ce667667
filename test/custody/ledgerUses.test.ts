import { describe, expect, it } from 'vitest';
import { useOf } from '../../src/custody/ledgerLine.ts';
import { isEarlierPolicy, lastApproved, lastResultOf, testSetsOf, usesOf } from '../../src/custody/ledgerUses.ts';
import { version } from '../../src/result/version.ts';
import { digest, draft, ledgerOf, passed } from './ledgerDrafts.ts';

const testSet = digest('test set');
const finished = { event: 'finished', outcome: passed } as const;

describe('the uses of a test set', () => {
  it('are numbered in the order in which they began', () => {
    const ledger = ledgerOf(draft(1), draft(2), draft(2, finished), draft(1, finished), draft(3));
    expect(usesOf(ledger, testSet).map(({ number, use }) => [number, use])).toEqual([
      [1, useOf(draft(1))],
      [2, useOf(draft(2))],
      [3, useOf(draft(3))],
    ]);
  });

  it('count a run that died, and one that was stopped', () => {
    const uses = usesOf(ledgerOf(draft(1), draft(2), draft(2, { event: 'aborted' })), testSet);
    expect(uses.map(({ entries }) => entries[0]?.closed?.event)).toEqual([undefined, 'aborted']);
  });

  it('count thirty runs on the same digests once, and list them all', () => {
    const runs = Array.from({ length: 30 }, (_, index) =>
      draft(index + 1, { model: digest('m'), predictions: digest('p') }),
    );
    const uses = usesOf(ledgerOf(...runs.flatMap((run) => [run, { ...run, ...finished }])), testSet);
    expect(uses).toHaveLength(1);
    expect(uses[0]?.entries).toHaveLength(30);
    expect(uses[0]?.entries.every(({ closed }) => closed?.event === 'finished')).toBe(true);
  });

  it.each(['testSet', 'model', 'policy', 'predictions', 'plan'] as const)('differ by %s', (key) => {
    expect(useOf(draft(1, { [key]: digest('other') }))).not.toBe(useOf(draft(1)));
  });

  it('do not differ by anything else', () => {
    const again = draft(1, {
      entry: 'f'.repeat(16),
      actor: 'bob',
      commit: '4'.repeat(40),
      at: '2027-01-02T03:04:05.678Z',
    });
    expect(useOf(again)).toBe(useOf(draft(1)));
    expect(useOf({ ...draft(1), plan: undefined })).toBe(useOf(draft(1)));
  });

  it('of another test set are apart', () => {
    const other = digest('another test set');
    const ledger = ledgerOf(draft(1), draft(2, { testSet: other }), draft(3));
    expect(usesOf(ledger, testSet)).toHaveLength(2);
    expect(usesOf(ledger, other)).toHaveLength(1);
    expect(usesOf(ledger, digest('none'))).toEqual([]);
    expect(testSetsOf(ledger)).toEqual([testSet, other]);
  });

  it('are not begun by lines that end something', () => {
    const ledger = ledgerOf(draft(1, finished), draft(2, { event: 'aborted' }), draft(3, { event: 'merged' }));
    expect(usesOf(ledger, testSet)).toEqual([]);
  });

  it('know the first end of an entry, and no end of another use', () => {
    const model = digest('elsewhere');
    const ledger = ledgerOf(
      draft(1),
      draft(1, { event: 'aborted', model }),
      draft(1, finished),
      draft(1, { event: 'aborted' }),
    );
    expect(usesOf(ledger, testSet)[0]?.entries[0]?.closed?.event).toBe('finished');
  });

  it('know that their model was merged', () => {
    const merged = draft(9, { event: 'merged', model: draft(1).model, predictions: draft(1).predictions });
    expect(usesOf(ledgerOf(draft(1), draft(1, finished), merged), testSet)[0]?.merged?.event).toBe('merged');
  });
});

describe('the stored result of a use', () => {
  it('is the last one of this version', () => {
    const second = { ...passed, report: digest('second') };
    const ledger = ledgerOf(draft(1), draft(1, finished), draft(2), draft(1, { event: 'finished', outcome: second }));
    expect(lastResultOf(ledger, useOf(draft(1)), version)?.outcome?.report).toBe(digest('second'));
    expect(lastResultOf(ledger, useOf(draft(1)), '0.0.1')).toBeUndefined();
    expect(lastResultOf(ledger, useOf(draft(2)), version)).toBeUndefined();
  });
});

describe('an earlier policy', () => {
  const used = (policies: string, approved?: readonly string[]) =>
    ledgerOf(
      ...Array.from(policies, (policy, index) => {
        const commit = approved?.[index];
        return draft(index + 1, {
          policy: digest(policy),
          ...(commit === undefined ? {} : { approved: commit.repeat(40) }),
        });
      }),
    );

  it.each([
    ['', 'A', false],
    ['A', 'A', false],
    ['A', 'B', false],
    ['AB', 'B', false],
    ['AB', 'C', false],
    ['AB', 'A', true],
    ['ABA', 'A', true],
    ['ABA', 'B', false],
    ['AABBA', 'B', false],
    ['ABC', 'B', true],
  ])('after %j, %s: %s', (policies, policy, expected) => {
    expect(isEarlierPolicy(used(policies), testSet, digest(policy))).toBe(expected);
  });

  it('is none that another approved policy stands beside', () => {
    expect(isEarlierPolicy(used('ABAB', ['1', '1', '2', '2']), testSet, digest('A'))).toBe(false);
    expect(isEarlierPolicy(used('ABA', ['1', '2', '3']), testSet, digest('A'))).toBe(true);
  });

  it('of another test set is none of this one', () => {
    const other = { testSet: digest('another test set') };
    const ledger = ledgerOf(draft(1, { policy: digest('A') }), draft(2, { policy: digest('B'), ...other }));
    expect(isEarlierPolicy(ledger, testSet, digest('A'))).toBe(false);
  });
});

it('the last approved commit is known for each branch', () => {
  const ledger = ledgerOf(
    draft(1, { approved: '1'.repeat(40), branch: 'main' }),
    draft(2, { approved: '2'.repeat(40), branch: 'release' }),
    draft(3, { approved: '3'.repeat(40), branch: 'main' }),
    draft(4),
    draft(3, { ...finished, branch: 'main', approved: '4'.repeat(40) }),
  );
  expect(lastApproved(ledger, 'main')).toBe('3'.repeat(40));
  expect(lastApproved(ledger, 'release')).toBe('2'.repeat(40));
  expect(lastApproved(ledger, 'develop')).toBeUndefined();
});

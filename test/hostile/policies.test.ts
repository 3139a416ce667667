import { describe, expect, it } from 'vitest';
import { blocking, judge, outcomeOf, policyOf } from './project.ts';

const criteria = (text: string) => policyOf({ lenient: `acceptance: {criteria: [${text}]}` });

describe('a policy that is refused ends the gate with exit 2', () => {
  it.each([
    ['nothing', '', 'policy/empty'],
    ['null', 'null\n', 'policy/type'],
    ['a list', '- version: 1\n', 'policy/type'],
    ['two documents', `${policyOf()}---\n${policyOf()}`, 'policy/several-documents'],
    ['a key twice, with quotes', `${policyOf()}"version": 1\n`, 'policy/duplicate-key'],
    ['an anchor that nobody uses', policyOf().replace('version: 1', 'version: &v 1'), 'policy/anchor'],
    ['an alias that nobody defines', policyOf().replace('version: 1', 'version: *v'), 'policy/anchor'],
    ['a merge key', `${policyOf()}<<: {version: 1}\n`, 'policy/anchor'],
    ['a tag', policyOf().replace('version: 1', 'version: !!int 1'), 'policy/tag'],
    ['bytes of UTF-16', Buffer.from(policyOf(), 'utf16le'), 'policy/encoding'],
    ['a change of direction in a comment', `${policyOf()}# \u202e\n`, 'policy/control-character'],
    ['no criteria', criteria(''), 'policy/no-criteria'],
    ['criteria as null', policyOf({ lenient: 'acceptance: {criteria: ~}' }), 'policy/type'],
    [
      'criteria as a mapping',
      policyOf({ lenient: 'acceptance: {criteria: {metric: ppv, at-least: 0.9}}' }),
      'policy/type',
    ],
    ['a bound of minus infinity', criteria('{metric: ppv, at-least: -.inf}'), 'policy/number'],
    ['a bound of 1e400', criteria('{metric: ppv, at-least: 1e400}'), 'policy/number'],
    ['a bound as text', criteria('{metric: ppv, at-least: "0.9"}'), 'policy/type'],
    ['both bounds', criteria('{metric: ppv, at-least: 0.9, at-most: 1}'), 'policy/missing-key'],
    ['an upper bound of sensitivity', criteria('{metric: sensitivity, at-most: 0.9}'), 'policy/wrong-direction'],
    ['a lower bound of the Brier score', criteria('{metric: brier-score, at-least: 0.1}'), 'policy/wrong-direction'],
    ['a metric of the language', criteria('{metric: __proto__, at-least: 0.9}'), 'policy/unknown-metric'],
    ['a metric in capitals', criteria('{metric: Sensitivity, at-least: 0.9}'), 'policy/unknown-metric'],
    ['a positive class of another kind', policyOf().replace('positive: 1', 'positive: true'), 'policy/value'],
    [
      'a bin that does not exist',
      `${criteria('{metric: ppv, at-least: 0.9, in: {age: old}}')}subgroups: [{age: [40]}]\n`,
      'policy/unknown-subgroup',
    ],
    ['a column that does not exist', criteria('{metric: ppv, at-least: 0.9, in: {sitte: A}}'), 'table/missing-column'],
    ['a subgroup column that does not exist', `${policyOf()}subgroups: [sitte]\n`, 'table/missing-column'],
    ['a path out of the tree', policyOf().replace('test: test.csv', 'test: ../test.csv'), 'path/escape'],
    ['a file that does not exist', policyOf().replace('test: test.csv', 'test: tset.csv'), 'tree/missing-file'],
  ])('%s', async (_, policy, code) => {
    expect(outcomeOf(await judge({ 'policy.yml': policy }))).toEqual({ exit: 2, codes: [code] });
  });

  it('no check has passed then, and nothing was estimated', async () => {
    const { report } = await judge({ 'policy.yml': policyOf().replace('version: 1', 'version: 2') });
    expect(report).toMatchObject({ verdict: 'error', estimates: [], criteria: [] });
    expect(report.checks.filter(({ status }) => status === 'pass')).toEqual([]);
  });
});

describe('a criterion that cannot be judged does not pass', () => {
  it.each([
    ['on a value that no sample has', '{metric: accuracy, at-least: 0.5, in: {site: Z}}'],
    ['on a value that differs in case', '{metric: accuracy, at-least: 0.5, in: {site: a}}'],
    ['on a value with a space', '{metric: accuracy, at-least: 0.5, in: {site: "A "}}'],
    ['with more samples than there are', '{metric: accuracy, at-least: 0.5, min-samples: 1000000000}'],
    ['with a bound that so few cannot show', '{metric: accuracy, at-least: 0.9999}'],
  ])('%s', async (_, criterion) => {
    const result = await judge({ 'policy.yml': criteria(criterion) });
    expect(result.exit).toBe(1);
    expect(result.report.criteria.map(({ status }) => status)).not.toContain('pass');
    expect(blocking(result).length).toBeGreaterThan(0);
  });
});

it('a numeric class stands for its text', async () => {
  const policy = policyOf().replace('classes: [0, 1], positive: 1', 'classes: ["0", 1], positive: "1"');
  expect(outcomeOf(await judge({ 'policy.yml': policy }))).toEqual({ exit: 0, codes: [] });
});

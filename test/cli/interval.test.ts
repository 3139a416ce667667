/** `holdout interval`: what it prints, and what it refuses. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { runInterval } from '../../src/cli/commands/interval.ts';
import { Refusal } from '../../src/result/refusal.ts';
import { farringtonManningPValue } from '../../src/statistics/difference.ts';
import { clopperPearsonInterval } from '../../src/statistics/proportion.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { holdout } from './holdout.ts';

/** What the command prints; its exit code is 0 where it does not throw. */
function print(line: string): string {
  const output = new PassThrough();
  expect(runInterval(line.split(' '), output)).toBe(0);
  return String(output.read());
}

function refusal(line: string): Refusal {
  try {
    print(line);
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown;
    throw thrown;
  }
  throw new Error(`${line} was not refused`);
}

const foot = 'Lower limits are rounded down, upper limits and p values up; --json gives all digits.\n';

describe('one proportion', () => {
  it('has a line for each method, and the default is named', () => {
    expect(print('228 240')).toBe(`228 of 240 = 0.950000

Two-sided 95 % intervals:

  method              lower     upper
  clopper-pearson  0.914289  0.973901  the gate’s default
  wilson           0.914651  0.971170
  wilson-cc        0.912092  0.972700
  agresti-coull    0.913789  0.972032
  jeffreys         0.916874  0.972381
  mid-p            0.916547  0.972630

${foot}`);
  });

  it('takes another level, and effective counts as they are given', () => {
    const text = print('1057.25 1100.5 --confidence 0.9');
    expect(text).toContain('1057.25 of 1100.5 = 0.960700\n');
    expect(text).toContain('Two-sided 90 % intervals:');
    expect(text).toContain('  wilson           0.949881  0.969259\n');
    expect(print('1000 2000 --confidence 0.999')).toContain('1,000 of 2,000 = 0.500000\n\nTwo-sided 99.9 % intervals');
  });

  it('never shows an interval that is narrower than the one computed', () => {
    const { lower, upper } = clopperPearsonInterval(228, 240, 0.95);
    expect([lower > 0.914289, upper < 0.973901]).toEqual([true, true]);
    expect(print('0 10')).toContain('  clopper-pearson  0.000000  0.308498  ');
    expect(print('0 10')).toContain('  jeffreys         0.000047  0.217197\n');
  });

  it('is given as JSON, not rounded', () => {
    const { intervals, ...rest } = JSON.parse(print('228 240 --json'));
    expect(rest).toEqual({
      of: 'proportion',
      successes: 228,
      trials: 240,
      confidence: 0.95,
      value: 0.95,
      gateMethod: 'clopper-pearson',
    });
    expect(intervals).toHaveLength(6);
    expect(intervals[0]).toEqual({ method: 'clopper-pearson', ...clopperPearsonInterval(228, 240, 0.95) });
  });
});

describe('two independent proportions', () => {
  it('have their difference by three methods', () => {
    const head = `56 of 70 = 0.800000, against 48 of 80 = 0.600000: a difference of 0.200000

Two-sided 95 % intervals:

  method                 lower     upper
  newcombe            0.052431  0.333873  the gate’s, for the gap between two splits
  miettinen-nurminen  0.052829  0.338173
  mee                 0.053333  0.337730
`;
    expect(print('56 70 --against 48 80')).toBe(`${head}\n${foot}`);
    const p = 'One-sided p of a difference of −0.05 or less (Farrington, Manning): 0.000498\n';
    expect(print('56 70 --against 48 80 --margin 0.05')).toBe(`${head}\n${p}\n${foot}`);
    expect(print('--margin .05 56 70 --against 48 80')).toBe(print('56 70 --against 48 80 --margin 0.05'));
  });

  it('show a p value rounded up, and a margin of 0 without a sign', () => {
    expect(print('228 240 --against 100 240 --margin 0.1')).toContain('(Farrington, Manning): below 0.000001\n');
    expect(print('--paired 0 0 40 0')).toContain('exact p below 0.000001, mid-p below 0.000001.');
    expect(print('--paired 0 0 20 0')).toContain('exact p 0.000002, mid-p below 0.000001.');
    expect(print('9 10 --against 9 10 --margin 0')).toContain('of a difference of 0.00 or less');
    expect(print('9 10 --against 9 10 --margin 0')).toContain(': 0.500000\n');
  });

  it('are given as JSON, with a test only where a margin is', () => {
    const [first, second] = [
      { successes: 56, trials: 70 },
      { successes: 48, trials: 80 },
    ] as const;
    const { intervals, ...rest } = JSON.parse(print('56 70 --against 48 80 --json --margin 0.05'));
    expect(rest).toEqual({
      of: 'difference',
      first,
      second,
      confidence: 0.95,
      value: 0.8 - 0.6,
      gateMethod: 'newcombe',
      test: { method: 'farrington-manning', margin: 0.05, p: farringtonManningPValue(first, second, 0.05) },
    });
    expect(intervals.map(({ method }: { method: string }) => method)).toEqual([
      'newcombe',
      'miettinen-nurminen',
      'mee',
    ]);
    expect(JSON.parse(print('56 70 --against 48 80 --json'))).not.toHaveProperty('test');
  });
});

describe('pairs', () => {
  it('have Tango’s and Newcombe’s interval, and McNemar for reading', () => {
    expect(
      print('--paired 43 0 1 0'),
    ).toBe(`Both right 43, first only 0, second only 1, neither 0: a difference of −0.022727

Two-sided 95 % intervals:

  method        lower     upper
  tango     −0.118078  0.059394  the gate’s, against the released model
  newcombe  −0.118078  0.059719

McNemar, two-sided: exact p 1.000000, mid-p 0.500000. For reading, never a rule: that two models do not
differ significantly does not show that they are alike.

${foot}`);
    expect(print('--paired 43 0 1 0 --margin 0.1')).toContain(
      '\n\nOne-sided p of a difference of −0.10 or less (Tango): 0.043766\n\nMcNemar',
    );
    expect(print('43 0 1 0 --paired')).toBe(print('--paired 43 0 1 0'));
  });

  it('of effective counts have no McNemar', () => {
    expect(print('--paired 43.5 1.25 2 0')).toContain('\nMcNemar: only for whole counts.\n');
    expect(print('--paired 43.5 1 2.5 0')).toContain('\nMcNemar: only for whole counts.\n');
    expect(print('--paired 43.5 1 2 0.5')).toContain('exact p 1.000000');
    expect(JSON.parse(print('--paired 43.5 1.25 2 0 --json'))).toMatchObject({ mcnemar: null, both: 43.5 });
  });

  it('are given as JSON', () => {
    const { intervals, test, mcnemar, value, ...rest } = JSON.parse(print('--paired 1 1 7 12 --json --margin 0.02'));
    expect(rest).toEqual({
      of: 'paired',
      both: 1,
      firstOnly: 1,
      secondOnly: 7,
      neither: 12,
      confidence: 0.95,
      gateMethod: 'tango',
    });
    expect(value).toBe(-6 / 21);
    expect(intervals.map(({ method }: { method: string }) => method)).toEqual(['tango', 'newcombe']);
    expect(test).toMatchObject({ method: 'tango', margin: 0.02 });
    expect(mcnemar.exact).toBeCloseTo(0.0703125, 12);
    expect(mcnemar.midP).toBeCloseTo(0.0390625, 12);
  });
});

describe('a command line that cannot be understood', () => {
  it.each([
    ['1', /needs 2 counts there, and was given 1\. Write holdout interval 228 240/],
    ['1 2 3', /needs 2 counts there, and was given 3\./],
    ['1 2 --against 3', /needs 4 counts there, and was given 3\. Write holdout interval 56 70 --against 48 80/],
    ['--paired 1 2 3', /needs 4 counts there, and was given 3\. Write holdout interval --paired 43 0 1 0/],
    ['5 3', /the successes are more than the trials\. Write the successes first/],
    ['1 2 --against 4 3', /the successes are more than the trials/],
    ['0 0', /less than one trial/],
    ['1 2 --against 0 0.5', /less than one trial/],
    ['1,5 3', /a count is not a plain number of at least 0\. Write digits, with a point/],
    ['1e3 2e3', /not a plain number/],
    ['0x1 2', /not a plain number/],
    ['1 NaN', /not a plain number/],
    ['1 1000000000000000', /not a plain number/],
    ['--paired 0 0 0 0', /less than one sample/],
    ['--paired 0.25 0.25 0.25 0.125', /less than one sample/],
    ['--against 48 80 56 70', /--against does not stand between the two proportions/],
    ['56 --against 70 48 80', /--against does not stand between the two proportions/],
    ['1 2 --against 3 4 --paired', /--against and --paired exclude each other/],
    ['1 2 --margin 0.1', /--margin stands with one proportion/],
    ['1 2 --against 3 4 --margin 1', /--margin is not within 0 and 1/],
    ['1 2 --against 3 4 --margin -0.1', /--margin is not within 0 and 1/],
    ['1 2 --against 3 4 --margin 5%', /--margin is not within 0 and 1/],
    ['1 2 --confidence 95', /--confidence is not within 0\.5 and 0\.9999\. Write 0\.95 for 95 %/],
    ['1 2 --confidence 0.99991', /--confidence is not within/],
    ['1 2 --confidence 0.4999', /--confidence is not within/],
    ['1 2 --confidence 0,95', /--confidence is not within/],
    ['1 2 --confidence', /--confidence has no value/],
    ['1 2 --confidance 0.9', /Did you mean --confidence\?/],
  ])('%s', (line, message) => {
    expect(refusal(line)).toMatchObject({ code: 'command/usage', exit: 2, message: expect.stringMatching(message) });
  });

  it.each(['1 2 --confidence 0.5', '1 2 --confidence 0.9999', '--paired 0.5 0 0 0.5', '1 1', '0 1'])(
    'but %s can',
    (line) => {
      expect(print(line)).toContain('intervals');
    },
  );
});

describe('the documentation', () => {
  it('shows what is printed', () => {
    const text = readFileSync(join(import.meta.dirname, '../../docs/interval.md'), 'utf8');
    const shown = [...text.matchAll(/```sh\nholdout interval (.*)\n```\n\n```\n([\s\S]*?)```/g)];
    expect(shown).toHaveLength(3);
    for (const [, line, output] of shown) expect(print(line!)).toBe(`${output}\n${foot}`);
  });
});

describe('the bundled command', () => {
  it('prints, or ends with exit 2 and one line', async () => {
    const folder = await temporaryFolder();
    const printed = await holdout(folder, ['interval', '228', '240']);
    expect(printed).toEqual({ exit: 0, stdout: print('228 240'), stderr: '' });
    const refused = await holdout(folder, ['interval', '5', '3']);
    expect(refused).toMatchObject({ exit: 2, stdout: '' });
    expect(refused.stderr).toMatch(/^holdout: the successes are more than the trials\. .*\n$/);
  });
});

/** The numbers of `holdout interval`, for a terminal. */

import { pad } from '../../report/terminalText.ts';
import { formatBound, formatCount, formatLower, formatUpper, formatValue } from '../../result/numbers.ts';
import type { Counts } from '../../statistics/difference.ts';
import type { IntervalResult, MarginTest } from './result.ts';

const decimals = 6;

const gateNotes: Readonly<Record<IntervalResult['of'], string>> = {
  proportion: 'the gate’s default',
  difference: 'the gate’s, for the gap between two splits',
  paired: 'the gate’s, against the released model',
};

/** One block: what was counted, a line for each method, then the tests. */
export function renderIntervals(result: IntervalResult): string {
  const level = Number((100 * result.confidence).toFixed(6));
  const blocks = [
    `${headOf(result)}\n`,
    `Two-sided ${level} % intervals:\n\n${renderMethods(result)}`,
    ...testLines(result),
    'Lower limits are rounded down, upper limits and p values up; --json gives all digits.\n',
  ];
  return blocks.join('\n');
}

function headOf(result: IntervalResult): string {
  const value = formatValue(result.value, decimals);
  switch (result.of) {
    case 'proportion':
      return proportionText(result);
    case 'difference':
      return `${proportionText(result.first)}, against ${proportionText(result.second)}: a difference of ${value}`;
    case 'paired': {
      const { both, firstOnly, secondOnly, neither } = result;
      const [whole, first, second, none] = [both, firstOnly, secondOnly, neither].map(countText);
      return `Both right ${whole}, first only ${first}, second only ${second}, neither ${none}: a difference of ${value}`;
    }
  }
}

/** A whole count with its thousands apart, an effective one as it was given. */
function countText(count: number): string {
  return Number.isInteger(count) ? formatCount(count) : String(count);
}

function proportionText({ successes, trials }: Counts): string {
  return `${countText(successes)} of ${countText(trials)} = ${formatValue(successes / trials, decimals)}`;
}

function renderMethods({ of, intervals, gateMethod }: IntervalResult): string {
  const rows = [
    ['method', 'lower', 'upper', ''],
    ...intervals.map(({ method, lower, upper }) => [
      method,
      formatLower(lower, decimals),
      formatUpper(upper, decimals),
      method === gateMethod ? gateNotes[of] : '',
    ]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map(([method = '', lower = '', upper = '', note = '']) => {
      const numbers = `${pad(lower, widths[1]!, 'left')}  ${pad(upper, widths[2]!, 'left')}`;
      return `${`  ${pad(method, widths[0]!)}  ${numbers}  ${note}`.trimEnd()}\n`;
    })
    .join('');
}

function testLines(result: IntervalResult): string[] {
  if (result.of === 'proportion') return [];
  const margin = result.test === undefined ? [] : [marginLine(result.test)];
  return result.of === 'paired' ? [...margin, mcnemarLine(result.mcnemar)] : margin;
}

/** A p value, rounded up; none is shown as 0. */
function pText(p: number): string {
  return p < 10 ** -decimals ? `below ${formatUpper(10 ** -decimals, decimals)}` : formatUpper(p, decimals);
}

const testNames = { 'farrington-manning': 'Farrington, Manning', tango: 'Tango' } as const;

function marginLine({ method, margin, p }: MarginTest): string {
  return `One-sided p of a difference of ${formatBound(-margin)} or less (${testNames[method]}): ${pText(p)}\n`;
}

function mcnemarLine(pValues: { exact: number; midP: number } | null): string {
  if (pValues === null) return 'McNemar: only for whole counts.\n';
  const [exact, midP] = [pText(pValues.exact), pText(pValues.midP)];
  return (
    `McNemar, two-sided: exact p ${exact}, mid-p ${midP}. For reading, never a rule: that two models do not\n` +
    'differ significantly does not show that they are alike.\n'
  );
}

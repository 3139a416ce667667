/** Differences of errors are in the unit of the label: no text cuts them to [−1, 1], or rounds them to nothing. */
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { plainText } from '../../src/result/phrase.ts';
import type { Gap, ProcessComparison, ReleasedComparison, Report } from '../../src/result/schema.ts';
import { describeFinding, exampleArguments } from '../../src/result/sentences.ts';
import { passingReport, run } from './fixtures.ts';

const released: ReleasedComparison = {
  metric: 'mae',
  against: 'released-model',
  subgroup: {},
  mode: 'non-inferior',
  margin: 12,
  baseline: { value: 44.65 },
  difference: -6.8,
  lower: -10.24,
  upper: -3.35,
  confidence: 0.95,
  method: 'paired-t',
  status: 'pass',
};
const small: ReleasedComparison = {
  ...released,
  margin: 0.0001,
  baseline: { value: 0.000421 },
  difference: -0.0000512,
  lower: -0.0000931,
  upper: -0.0000112,
};
const stated: ProcessComparison = {
  metric: 'mae',
  against: 'process',
  subgroup: {},
  mode: 'estimate',
  baseline: { value: 0.000421 },
  difference: -3.5,
  lower: null,
  upper: null,
  confidence: 0.95,
  method: 'none',
  status: 'pass',
  reason: 'no-counts',
};
const gap: Gap = {
  metric: 'mae',
  split: 'train',
  value: 0.000313,
  n: 40,
  testValue: 0.000421,
  testN: 60,
  gap: 0.000108,
  lower: 0.0000512,
  upper: 0.000165,
  confidence: 0.95,
  method: 'mover-t',
  tolerance: 0.0002,
  status: 'pass',
};

function shown(part: Partial<Report>): { markdown: string; terminal: string } {
  const report: Report = { ...passingReport(), comparisons: [], ...part };
  return {
    markdown: renderMarkdown(report, run),
    terminal: renderTerminal(report, run, { color: false, width: 200, out: undefined }),
  };
}

describe('comparisons', () => {
  it('of errors are not cut', () => {
    const { markdown, terminal } = shown({ comparisons: [released] });
    for (const text of [markdown, terminal]) {
      expect(text).toContain('MAE, overall: worse by at most 12.00; −6.800 (−10.240 to −3.350)');
      expect(text).toContain('44.650');
    }
  });

  it('of small errors are not rounded to nothing', () => {
    expect(shown({ comparisons: [small] }).markdown).toContain('−0.0000512 (−0.0000931 to −0.0000112) | 0.000421 |');
  });

  it('of proportions stay within −1 and 1', () => {
    const share = { ...released, metric: 'sensitivity', margin: 0.1, lower: -1.2, upper: 1.2, difference: 0 };
    expect(shown({ comparisons: [share] }).markdown).toContain('0.000 (−1.000 to 1.000)');
  });

  it('with a stated value have no interval', () => {
    const { markdown, terminal } = shown({ comparisons: [stated] });
    for (const text of [markdown, terminal]) {
      expect(text).toContain('estimate not worse; −3.500 (no interval)');
      expect(text).toContain('0.000421');
    }
  });
});

describe('gaps', () => {
  it('of errors are those of the test set less those of the other split', () => {
    const { markdown, terminal } = shown({ gaps: [gap] });
    for (const text of [markdown, terminal]) {
      expect(text).toContain('MAE: test minus training 0.000108 (0.000051–0.000165), at most 0.0002');
    }
    expect(markdown).toContain('0.000313 (n = 40); test 0.000421 (n = 60)');
  });

  it('of shares are those of the other split less those of the test set', () => {
    const text = shown({ gaps: [{ ...gap, metric: 'accuracy' }] }).terminal;
    expect(text).toContain('accuracy: training minus test 0.000');
  });
});

describe('findings', () => {
  const sentenceOf = (finding: Parameters<typeof describeFinding>[0]) => plainText(describeFinding(finding).sentence);

  it('say small errors with the digits that count', () => {
    const { metric, against, subgroup, mode, margin, baseline, difference, lower, upper } = small;
    const args = { metric, against, subgroup, mode, margin: margin!, baseline: baseline!, difference, lower, upper };
    expect(sentenceOf({ code: 'performance/decrease', severity: 'block', args: { ...args, value: 0.00037 } })).toBe(
      'MAE is not shown to keep up with the released model overall: 0.000370 against 0.000421, difference −0.0000512 (−0.0000931 to −0.0000112), margin 0.000100.',
    );
    const { status: _status, confidence: _confidence, method: _method, ...overfit } = gap;
    expect(sentenceOf({ code: 'performance/overfit', severity: 'block', args: overfit })).toBe(
      'MAE is better on training than on test samples by more than 0.0002: 0.000313 on 40 samples against 0.000421 on 60 samples, gap 0.000108 (0.000051–0.000165).',
    );
  });

  it('say what a process does that is stated without counts', () => {
    const args = { ...exampleArguments['criteria/below-baseline'], metric: 'mae', bound: { atMost: 0.5 } };
    const { sentence, cure } = describeFinding({
      code: 'criteria/below-baseline',
      severity: 'block',
      args: { ...args, baseline: { value: 0.000421 } },
    });
    expect(plainText(sentence)).toMatch(/is known to do: 0\.000421\.$/);
    expect(plainText(cure!)).toContain('Set the criterion to at most 0.000421 in a change of its own');
  });
});

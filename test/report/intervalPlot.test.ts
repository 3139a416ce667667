import { describe, expect, it } from 'vitest';
import { chooseScale, type PlottedEstimate, plotInterval, scaleText } from '../../src/report/intervalPlot.ts';

function plotted(metric: string, numbers: readonly [number, number, number], bound?: number): PlottedEstimate {
  const [value, lower, upper] = numbers;
  return { estimate: { metric, value, lower, upper }, bound };
}

const scale = { from: 0, to: 1, decimals: 1 };

describe('plotInterval', () => {
  it.each([
    ['bound below the interval', plotted('ppv', [0.5, 0.3, 0.7], 0.1), '·┊·├─●─┤···'],
    ['bound within the interval', plotted('ppv', [0.5, 0.3, 0.7], 0.6), '···├─●┼┤···'],
    ['estimate on the bound', plotted('ppv', [0.5, 0.3, 0.7], 0.5), '···├─●─┤···'],
    ['bound on the lower limit', plotted('ppv', [0.5, 0.3, 0.7], 0.3), '···┊├●─┤···'],
    ['bound between the lower limit and the estimate', plotted('ppv', [0.5, 0.3, 0.7], 0.31), '···┼─●─┤···'],
    ['bound above the upper limit, in its column', plotted('ppv', [0.5, 0.3, 0.68], 0.7), '···├─●┤┊···'],
    ['no bound', plotted('ppv', [1, 0.8, 1]), '········├─●'],
    ['an interval of no width', plotted('ppv', [0, 0, 0]), '●··········'],
    ['limits outside the range of the metric', plotted('ppv', [0, -0.2, 0.2]), '●─┤········'],
  ])('draws %s', (_, estimate, drawn) => {
    expect(plotInterval(estimate, scale, 11)).toBe(drawn);
  });

  it('marks limits and estimates that leave the scale', () => {
    const narrow = { from: 0.5, to: 1, decimals: 1 };
    expect(plotInterval(plotted('ppv', [0.8, 0.2, 0.9], 0.6), narrow, 11)).toBe('‹─┼───●─┤··');
    expect(plotInterval(plotted('ppv', [0.2, 0.1, 0.3], 0.6), narrow, 11)).toBe('‹·┊········');
  });

  it('draws nothing for an undefined value, and the estimate alone without an interval', () => {
    const undefinedValue = { estimate: { metric: 'ppv', value: null, lower: null, upper: null }, bound: 0.5 };
    const alone = { estimate: { metric: 'ppv', value: 0.5, lower: null, upper: null }, bound: 0.8 };
    expect(plotInterval(undefinedValue, scale, 11)).toBe('');
    expect(plotInterval(alone, scale, 11)).toBe('·····●··┊··');
  });
});

describe('chooseScale', () => {
  it('covers values, bounds and informative intervals with tenths', () => {
    const rows = [plotted('sensitivity', [0.88, 0.836, 0.917], 0.8), plotted('sensitivity', [1, 0.158, 1], 0.8)];
    expect(scaleText(chooseScale('sensitivity', rows)!)).toBe('0.8–1.0');
    expect(scaleText(chooseScale('sensitivity', [plotted('sensitivity', [0.3, 0.3, 0.3])])!)).toBe('0.3–0.4');
  });

  it('finds round ends for a metric in the units of its label', () => {
    expect(scaleText(chooseScale('mae', [plotted('mae', [12.3, 11.1, 13.9], 15)])!)).toBe('11.0–15.0');
    expect(scaleText(chooseScale('mae', [plotted('mae', [0.00012, 0.0001, 0.00015], 0.0002)])!)).toBe(
      '0.00010–0.00020',
    );
    expect(scaleText(chooseScale('bias', [plotted('bias', [-3, -5, -1], 0)])!)).toBe('−5.0 to 0.0');
    expect(scaleText(chooseScale('mae', [plotted('mae', [0, 0, 0])])!)).toMatch(/^0\.0+–0\.0+1$/);
  });

  it('gives no scale where nothing can be drawn', () => {
    expect(chooseScale('ppv', [])).toBeUndefined();
  });
});

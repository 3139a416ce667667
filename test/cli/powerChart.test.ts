import { describe, expect, it } from 'vitest';
import { drawPower } from '../../src/cli/planning/powerChart.ts';
import { type ProportionCriterion, powerTeeth } from '../../src/statistics/sampleSize.ts';

const plan: ProportionCriterion & { expected: number } = {
  bound: 0.8,
  expected: 0.9,
  confidenceLevel: 0.95,
  interval: 'clopper-pearson',
};

function draw(upTo: number, marks: readonly number[], power = 0.8, width = 40): string[] {
  return drawPower({ teeth: powerTeeth(plan, upTo), upTo, power, marks }, width, 6);
}

/** Height of the curve in each column of dots, from the lowest row of dots, by its highest dot. */
function heights(lines: readonly string[], rows: number): number[] {
  const bits = [
    [0x01, 0x02, 0x04, 0x40],
    [0x08, 0x10, 0x20, 0x80],
  ];
  const curve = lines.slice(0, rows).map((line) => [...line.slice(line.search(/[│┤]/) + 1)]);
  const width = Math.max(...curve.map((cells) => cells.length));
  return Array.from({ length: width * 2 }, (_, column) => {
    for (let row = 0; row < rows * 4; row++) {
      const code = (curve[Math.floor(row / 4)]![Math.floor(column / 2)] ?? ' ').codePointAt(0)! - 0x2800;
      if (code > 0 && code < 256 && (code & bits[column % 2]![row % 4]!) !== 0) return rows * 4 - 1 - row;
    }
    return -1;
  });
}

describe('a drawn power', () => {
  it('has its scale, its axis and its marks', () => {
    const lines = draw(150, [17, 107, 113]);
    expect(lines.map((line) => line.slice(0, 5))).toEqual([
      '  1 ┤',
      '0.8 ┤',
      '    │',
      '    │',
      '    │',
      '  0 ┤',
      '    └',
      '     ',
      '     ',
    ]);
    expect(lines[1]).toContain('┈┈┈┈');
    expect(lines[6]).toBe(`    └${'─'.repeat(4)}┬${'─'.repeat(23)}┬─┬${'─'.repeat(9)}`);
    expect(lines.slice(7)).toEqual([`${' '.repeat(8)}17${' '.repeat(22)}107`, `${' '.repeat(34)}113`]);
  });

  it('lies as high as the power, column by column', () => {
    const upTo = 160;
    const drawn = heights(draw(upTo, []), 6);
    expect(drawn).toHaveLength(80);
    const teeth = powerTeeth(plan, upTo);
    drawn.forEach((height, column) => {
      const [from, to] = [(column / 80) * upTo, ((column + 1) / 80) * upTo];
      const within = teeth.filter(({ trials }) => trials >= from && trials < to).map(({ power }) => power);
      const least = Math.min(23, Math.floor(Math.max(0, ...within) * 24));
      expect(height, String(column)).toBeGreaterThanOrEqual(least - 1);
      if (to <= 17) expect(height).toBe(0);
    });
    // It climbs in the long run, and is a sawtooth on the way.
    expect(drawn.at(-1)).toBeGreaterThan(20);
    expect(drawn.some((height, column) => column > 0 && height < drawn[column - 1]!)).toBe(true);
  });

  it('draws none above the axis where the sizes suffice nowhere', () => {
    const lines = drawPower({ teeth: [], upTo: 10, power: 0.5, marks: [] }, 20, 4);
    expect(heights(lines, 4).every((height) => height === 0)).toBe(true);
    expect(lines[2]).toMatch(/^0\.5 ┤┈+$/);
  });
});

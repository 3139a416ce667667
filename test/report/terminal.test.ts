import { describe, expect, it } from 'vitest';
import { renderTerminal } from '../../src/report/terminal.ts';
import { displayWidth } from '../../src/report/terminalText.ts';
import type { Report } from '../../src/result/schema.ts';
import {
  mammographyReport,
  passingReport,
  refusedReport,
  releasedReport,
  reportWithSubgroup,
  reportWithSubgroups,
  rulesOnlyReport,
  run,
  splitsReport,
} from './fixtures.ts';
import { injections } from './injections.ts';

function render(report: Report, width = 120, color = false): string {
  return renderTerminal(report, run, { color, width, out: 'holdout-report' });
}

describe('renderTerminal', () => {
  it.each([
    ['mammography', mammographyReport()],
    ['passing', passingReport()],
    ['released', releasedReport()],
    ['refused', refusedReport()],
    ['rules-only', rulesOnlyReport()],
    ['splits', splitsReport()],
  ])('gives the expected text for the %s report', async (name, report) => {
    await expect(render(report)).toMatchFileSnapshot(`expected/${name}.txt`);
  });

  it('uses colour only when asked, and changes nothing else by it', () => {
    const plain = render(mammographyReport());
    const painted = render(mammographyReport(), 120, true);
    expect(plain).not.toContain('\u001b');
    expect(painted).toContain('\u001b[31m');
    expect(painted.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain);
  });

  it('aligns the plots of a column', () => {
    const rows = render(mammographyReport())
      .split('\n')
      .filter((line) => /^(all|breast_density [1-4]) /.test(line));
    const starts = rows.map((line) => displayWidth(line.slice(0, line.search(/ {2}[·├‹┊┼]/))));
    expect(rows).toHaveLength(5);
    expect(new Set(starts).size).toBe(1);
  });

  it.each([60, 80, 100, 120, 200])('keeps sentences within %d columns', (width) => {
    const lines = render(mammographyReport(), width).split('\n');
    const sentences = lines.filter((line) => /^( {3}|\d\.|-)/.test(line));
    expect(sentences.length).toBeGreaterThan(10);
    for (const line of sentences) expect(displayWidth(line)).toBeLessThanOrEqual(width);
  });

  it('names the folder of the report, or none', () => {
    expect(render(passingReport())).toContain('Report: holdout-report\n');
    const options = { color: false, width: 80, out: undefined };
    expect(renderTerminal(passingReport(), run, options)).not.toContain('Report:');
  });

  it('shows at most forty rows of a thousand', () => {
    const text = render(reportWithSubgroups(1000));
    expect(text).toContain('and 966 more subgroups');
    expect(text.split('\n').length).toBeLessThan(120);
  });

  it.each(Object.entries(injections))('gives the runner no command through %s', (_, value) => {
    for (const color of [false, true]) {
      const lines = render(reportWithSubgroup(value, value), 120, color).split(/\r\n|\n|\r/);
      for (const line of lines) {
        const plain = line.replaceAll(/\u001b\[\d+m/g, '');
        expect(plain.trim().startsWith('::') || line.includes('##[')).toBe(false);
        expect(plain).not.toMatch(/[\u0000-\u001f\u007f-\u00a0\u202a-\u202e\u2066-\u2069]/);
      }
    }
  });
});

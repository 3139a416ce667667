/** Subgroups that do worse than the rest, in the comment, and what of them is published. */
import { describe, expect, it } from 'vitest';
import { disclose } from '../../src/report/disclose.ts';
import { renderMarkdown, renderSummary } from '../../src/report/markdown.ts';
import type { Disclosure } from '../../src/result/run.ts';
import { type Contrast, type Report, reportSchema } from '../../src/result/schema.ts';
import { mammographyReport, passingReport, run } from './fixtures.ts';
import { injections } from './injections.ts';

const worse: Contrast = {
  metric: 'sensitivity',
  subgroup: { site: 'lyon' },
  value: 32 / 45,
  n: 45,
  restValue: 0.88,
  restN: 1231,
  difference: 32 / 45 - 0.88,
  lower: -0.31449,
  upper: -0.04551,
  confidence: 0.95,
  method: 'newcombe',
  p: 0.0006,
  adjustedP: 0.0123,
  worse: true,
};
const alike: Contrast = { ...worse, subgroup: { site: 'nice' }, adjustedP: 0.4, worse: false };

function reportWith(contrasts: Contrast[], report = mammographyReport()): Report {
  return { ...report, contrasts };
}

function shown(report: Report, disclosure: Disclosure = 'full', suppressBelow = 0): string {
  return renderMarkdown(disclose(report, { disclosure, suppressBelow }), run);
}

const title = 'Subgroups that do worse than the rest';

describe('the comment', () => {
  it('names those that do worse in its details, with numbers, and no others', () => {
    const text = shown(reportWith([alike, worse]));
    expect(text).toContain(`<details><summary>${title} — 1</summary>

- Sensitivity is lower at <code>site</code> <code>lyon</code> than on all other test samples: 0.711 (n = 45) against 0.880 (n = 1,231), difference −0.169 (−0.315 to −0.045), p = 0.012.

p values are adjusted for all subgroups and metrics that were compared (Holm). No criterion depends on them.

</details>`);
    expect(text).not.toContain('nice</code> than');
  });

  it('says nothing where none does', () => {
    expect(shown(reportWith([alike]))).not.toContain(title);
    expect(shown(reportWith([]))).not.toContain(title);
    expect(shown(mammographyReport())).not.toContain(title);
  });

  it('rounds no p value to nothing', () => {
    const text = (adjustedP: number) => shown(reportWith([{ ...worse, adjustedP }]));
    expect(text(0.00099)).toMatch(/, p (?:<|&lt;|&#60;) 0\.001\.$/m);
    expect(text(0.001)).toContain(', p = 0.001.');
  });

  it('is open in the summary', () => {
    const summary = renderSummary(reportWith([worse]), run);
    expect(summary).toContain(`**${title} — 1**`);
  });

  it('shows a long list in part', () => {
    const many = Array.from({ length: 300 }, (_, index) => ({ ...worse, subgroup: { site: `s${index}` } }));
    expect(shown(reportWith(many))).toMatch(/\d+ of 300 subgroups; the full report has the others\./);
  });

  it.each(Object.entries(injections))('escapes the values of subgroups: %s', (_name, value) => {
    const text = shown(reportWith([{ ...worse, subgroup: { site: value } }]));
    const line = text.split('\n').find((one) => one.startsWith('- Sensitivity is lower at'))!;
    expect(line.replace(/<code>[^<]*<\/code>/g, '')).not.toMatch(/[@[\]`]|https?:|::/);
  });
});

describe('what is published', () => {
  it.each<Disclosure>(['on-pass', 'bounds', 'pass-fail'])(
    'by %s holds no contrast of a model that fails',
    (disclosure) => {
      const view = disclose(reportWith([worse]), { disclosure, suppressBelow: 0 });
      expect(view).not.toHaveProperty('contrasts');
      expect(shown(reportWith([worse]), disclosure)).not.toContain(title);
    },
  );

  it('by on-pass holds them where the model passes', () => {
    expect(shown(reportWith([worse], passingReport()), 'on-pass')).toContain(title);
  });

  it('leaves those out that rest on a small count', () => {
    const kept = (contrast: Partial<Contrast>) =>
      disclose(reportWith([{ ...worse, ...contrast }]), { disclosure: 'full', suppressBelow: 5 }).contrasts?.length;
    expect(kept({})).toBe(1);
    expect(kept({ n: 4, value: 1 })).toBe(0);
    expect(kept({ n: 45, value: 4 / 45 })).toBe(0);
    expect(kept({ restN: 4, restValue: 1 })).toBe(0);
    expect(kept({ restN: 100, restValue: 0.03 })).toBe(0);
    expect(kept({ n: 5, value: 1 })).toBe(1);
  });

  it('leaves those out whose estimate is withheld, of the subgroup or of all samples', () => {
    const kept = (subgroup: Record<string, string>) => {
      const report = mammographyReport();
      const estimates = report.estimates.map((one) =>
        one.metric === 'sensitivity' && JSON.stringify(one.subgroup) === JSON.stringify(subgroup)
          ? { ...one, n: 3, successes: 3 }
          : one,
      );
      const contrast = { ...worse, subgroup: { breast_density: '1' } };
      return disclose({ ...report, estimates, contrasts: [contrast] }, { disclosure: 'full', suppressBelow: 5 })
        .contrasts;
    };
    expect(kept({ breast_density: '2' })).toHaveLength(1);
    expect(kept({ breast_density: '1' })).toEqual([]);
    expect(kept({})).toEqual([]);
  });

  it('is a valid report', () => {
    expect(reportSchema.safeParse(reportWith([worse, alike])).success).toBe(true);
    expect(
      reportSchema.safeParse(reportWith([{ ...worse, p: null, adjustedP: null, lower: null, upper: null }])).success,
    ).toBe(true);
  });
});

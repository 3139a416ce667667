import { describe, expect, it } from 'vitest';
import { disclose } from '../../src/report/disclose.ts';
import { wholeExtent } from '../../src/report/extent.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { sizesSection } from '../../src/report/sections/sizes.ts';
import { plainText } from '../../src/result/phrase.ts';
import type { Disclosure } from '../../src/result/run.ts';
import type { Finding, FindingOf, Report, Size } from '../../src/result/schema.ts';
import { describeFinding } from '../../src/result/sentences.ts';
import { check, mammographyReport, run } from './fixtures.ts';

const claim = { metric: 'sensitivity', subgroup: {}, bound: { atLeast: 0.8 } };

const independent: Size = {
  ...claim,
  n: 276,
  effectiveN: 276,
  needed: 17,
  expected: 0.9,
  firstN: 107,
  safeN: 113,
  power: 0.9987,
};
const clustered: Size = {
  ...independent,
  subgroup: { site: 'lyon' },
  n: 40,
  clusters: 12,
  designEffect: 40 / 12,
  effectiveN: 9.519,
  power: 0,
};
const byModel: Size = {
  ...claim,
  metric: 'ppv',
  n: null,
  effectiveN: null,
  needed: 17,
  expected: 0.8,
  reason: 'unknown-before',
};

const tooFew: Finding = {
  code: 'test-data/too-few',
  severity: 'block',
  args: { ...claim, subgroup: { site: 'lyon' }, n: 9.519, designEffect: 40 / 12, needed: 17 },
};
const joint: FindingOf<'test-data/joint-power'> = {
  code: 'test-data/joint-power',
  severity: 'note',
  args: { criteria: 2, others: 1, lower: 0.3127, upper: 0.4128, independent: false },
};

function reportWith(sizes: readonly Size[], findings: readonly Finding[] = []): Report {
  return {
    ...mammographyReport(),
    checks: [check('test-data/size', [], [...findings], 'large enough')],
    sizes: [...sizes],
  };
}

const sectionOf = (report: Report) => sizesSection(report, wholeExtent);

describe('the section of sizes', () => {
  it('says what each criterion has and needs', () => {
    expect(sectionOf(reportWith([independent, clustered, byModel], [tooFew, joint]))).toBe(
      [
        '**Sample size, known before the test — ✗ 1 of 3 too small**',
        '',
        '| criterion | test set | fewest | expected: samples for the power | chance to pass |',
        '|---|---|--:|---|--:|',
        '| ✓ sensitivity at least 0.80, overall | 276 positive samples | 17 | 0.90: from 107, always from 113 | 0.999 |',
        '| **✗ sensitivity at least 0.80, <code>site</code> <code>lyon</code>** | 40 positive samples in 12 clusters, worth 9.5 independent ones | 17 | 0.90: from 107, always from 113 | 0.000 |',
        '| · PPV at least 0.80, overall | known after the test | 17 | 0.80: no number suffices |  |',
        '',
        'All 2 together: 0.312–0.413, since some share samples.',
      ].join('\n'),
    );
  });

  it('says how many have less power than planned', () => {
    const { firstN: _first, safeN: _safe, ...kept } = independent;
    const weak: Finding = {
      code: 'test-data/underpowered',
      severity: 'warn',
      args: { ...claim, n: 276, expected: 0.9, power: 0.6, needed: 300 },
    };
    const exact: Finding = { ...joint, args: { ...joint.args, lower: 0.4, upper: 0.4, independent: true } };
    const text = sectionOf(reportWith([{ ...kept, firstN: 9, safeN: 9, needed: null }], [weak, exact]));
    expect(text).toContain('? 1 of 1 with less power than planned');
    expect(text).toContain('| ? sensitivity');
    expect(text).toContain('| over 10,000,000 | 0.90: from 9 |');
    expect(text).toMatch(/All 2 together: 0\.400\.$/);
  });

  it('is folded in a comment, and absent where no size was judged', () => {
    expect(renderMarkdown(reportWith([independent]), run)).toContain(
      '<details><summary>Sample size, known before the test — ✓</summary>',
    );
    expect(renderMarkdown(mammographyReport(), run)).not.toContain('Sample size');
    expect(sectionOf(reportWith([]))).toBe('');
  });
});

describe('what is published of sizes', () => {
  const report = reportWith([independent, clustered, byModel], [tooFew, joint]);
  const viewOf = (disclosure: Disclosure, suppressBelow = 0) => disclose(report, { disclosure, suppressBelow });

  it.each(['full', 'on-pass', 'bounds', 'pass-fail'] as const)(
    'is all of it under %s: it is no result',
    (disclosure) => {
      const view = viewOf(disclosure);
      expect(view.sizes).toEqual(report.sizes);
      expect(view.checks.find(({ id }) => id === 'test-data/size')).toMatchObject({
        status: 'fail',
        findings: [tooFew, joint],
      });
    },
  );

  it('hides small counts with what follows from them', () => {
    const view = viewOf('full', 20);
    const { designEffect: _designEffect, power: _power, ...kept } = clustered;
    expect(view.sizes).toEqual([
      independent,
      { ...kept, clusters: -20, effectiveN: null, reason: 'withheld' },
      byModel,
    ]);
    const [small, together] = view.checks[0]!.findings;
    expect(small!.args).toEqual({ ...claim, subgroup: { site: 'lyon' }, n: -20, needed: 17 });
    expect(together!.args).toEqual({ criteria: 2, others: 1, independent: false });
    expect(plainText(describeFinding(together!).sentence)).toBe(
      'A model exactly as good as expected has to meet all 2 criteria that could be planned at once, which is less likely than each of them. 1 other has no expectation, or no size that is known before the test.',
    );
    expect(sectionOf(view)).toContain('40 positive samples in &#60;20 clusters |');
    expect(sectionOf(view)).not.toContain('together');
  });

  it('hides an effective size that is itself large, where the clusters are not', () => {
    const large: Size = { ...clustered, n: 100, clusters: 12, designEffect: 1, effectiveN: 79.3, power: 0.4 };
    const weak: FindingOf<'test-data/underpowered'> = {
      code: 'test-data/underpowered',
      severity: 'warn',
      args: { ...claim, subgroup: { site: 'lyon' }, n: 79.3, designEffect: 1, needed: 113, expected: 0.9, power: 0.4 },
    };
    const findingOf = (finding: Finding) =>
      disclose(reportWith([large], [finding]), { disclosure: 'full', suppressBelow: 20 }).checks[0]!.findings[0]!;
    expect(findingOf(weak).args).toEqual({ ...claim, subgroup: { site: 'lyon' }, n: -113, needed: 113, expected: 0.9 });
    const { needed: _needed, ...without } = weak.args;
    const outOfReach = findingOf({ ...weak, args: without });
    expect(plainText(describeFinding(outOfReach).sentence)).toContain(
      '<10,000,000 positive samples, and no number suffices',
    );
  });

  it('hides nothing where no count is small', () => {
    const view = disclose(reportWith([independent], [joint]), { disclosure: 'full', suppressBelow: 5 });
    expect(view.sizes).toEqual([independent]);
    expect(view.checks[0]!.findings).toEqual([joint]);
  });

  it('counts clusters in the words of a finding', () => {
    const few: Finding = { ...tooFew, args: { ...claim, n: 7, needed: 10, counted: 'clusters' } } as Finding;
    expect(plainText(describeFinding(few).sentence)).toBe(
      'Sensitivity of at least 0.80 overall cannot be shown: 7 clusters, and 10 are needed even without an error.',
    );
    const none: Finding = { ...tooFew, args: { ...claim, n: 0, needed: 10, counted: 'clusters' } } as Finding;
    expect(plainText(describeFinding(none).sentence)).toContain('no cluster, and 10 are needed');
  });
});

import { describe, expect, it } from 'vitest';
import { annotationsOf } from '../../src/report/annotations.ts';
import { disclose } from '../../src/report/disclose.ts';
import type { Disclosure, Placed } from '../../src/result/run.ts';
import type { Finding, Report } from '../../src/result/schema.ts';
import { check, mammographyReport } from './fixtures.ts';

const policy = '.holdout/policy.yml';

/** Every criterion that is missed on its line of the policy, and each overlap on three lines of the manifest. */
function placesOf({ checks }: Report): Placed[] {
  return checks.flatMap(({ id, findings }) =>
    findings.flatMap((finding): Placed[] => {
      const place = (file: string, line: number) => ({ check: id, finding, place: { file, line } });
      if (finding.code === 'performance/criterion') return [place(policy, 14)];
      if (finding.code !== 'independence/overlap') return [];
      return [7, 9, 12].map((line) => place('data/manifest.csv', line));
    }),
  );
}

function annotate(report: Report, disclosure: Disclosure, suppressBelow = 0) {
  const view = disclose(report, { disclosure, suppressBelow });
  return annotationsOf({ report: view, places: placesOf(report), tellsAll: false, prefix: 'model-a' });
}

describe('annotations', () => {
  const report = mammographyReport();

  it('tell each finding on its lines, in the words of the report', () => {
    const annotations = annotationsOf({ report, places: placesOf(report), tellsAll: true, prefix: '' });
    expect(annotations).toHaveLength(10);
    expect(annotations).toContainEqual(
      expect.objectContaining({ path: policy, line: 14, message: expect.stringContaining('13 of 64, 0.203') }),
    );
  });

  it('tell of a criterion no number that is withheld', () => {
    const annotations = annotate(report, 'bounds').filter(({ path }) => path.endsWith(policy));
    expect(annotations).toHaveLength(4);
    expect(annotations[0]).toMatchObject({ path: 'model-a/.holdout/policy.yml', line: 14, level: 'failure' });
    const messages = annotations.map(({ message }) => message).join(' ');
    expect(messages).toContain('Specificity of at least 0.40 is not met at breast_density 4.');
    expect(messages).not.toMatch(/0\.203|13 of 64|clearly/);
  });

  it('do not point at a criterion where its result is withheld', () => {
    const annotations = annotate(report, 'pass-fail');
    expect(annotations.filter(({ path }) => path.endsWith(policy))).toEqual([]);
    expect(annotations).toHaveLength(6);
  });

  it('point at one line where the number of lines would tell a hidden count', () => {
    const few: Finding = {
      code: 'independence/overlap',
      severity: 'block',
      args: { kind: 'patient', between: ['train', 'test'], entities: 3, samples: { train: 3, test: 3 } },
    };
    const checks = report.checks.map((each) =>
      each.id === 'independence/patient' ? { ...each, findings: [few] } : each,
    );
    const lines = (suppressBelow: number) =>
      annotate({ ...report, checks }, 'full', suppressBelow).filter(({ message }) => message.includes('patients are'));
    expect(lines(0)).toHaveLength(3);
    expect(lines(5)).toMatchObject([{ line: 7, message: expect.stringContaining('<5 patients are in both') }]);
  });

  it('name the lines that a finding has itself, one of them where their number is hidden', () => {
    const missing: Finding = {
      code: 'evaluation/missing-labels',
      severity: 'warn',
      args: {
        samples: 2,
        places: [
          { file: 'm.csv', line: 3 },
          { file: 'm.csv', line: 8 },
        ],
      },
    };
    const checks = [check('evaluation/complete', [], [missing], '')];
    const lines = (suppressBelow: number) => annotate({ ...report, checks }, 'full', suppressBelow);
    expect(lines(0).map(({ line, level }) => [line, level])).toEqual([
      [3, 'warning'],
      [8, 'warning'],
    ]);
    expect(lines(5).map(({ line }) => line)).toEqual([3]);
  });
});

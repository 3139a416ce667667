import { describe, expect, it } from 'vitest';
import { countHider } from '../../src/report/disclosure/counts.ts';
import { hideFindingCounts, type SmallCounts } from '../../src/report/disclosure/findings.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import type { CheckResult, Finding, Report } from '../../src/result/schema.ts';
import { exampleArguments } from '../../src/result/sentences.ts';
import { check, run, splitsReport } from './fixtures.ts';

type IndependenceCode = Extract<Finding['code'], `independence/${string}`>;

function found<Code extends IndependenceCode>(
  code: Code,
  severity: Finding['severity'],
  args: Partial<Extract<Finding, { code: Code }>['args']> = {},
): Finding {
  return { code, severity, args: { ...exampleArguments[code], ...args } } as Finding;
}

const samples = { train: 400, validation: 0, test: 100 };

function reportOf(checks: CheckResult[], counts: Report['subject']['samples'] = samples): Report {
  const base = splitsReport();
  return { ...base, subject: { ...base.subject, samples: counts }, checks };
}

/** Rows of the table on independence, without marks; the header first. */
function rowsOf(report: Report): string[] {
  const text = renderMarkdown(report, run);
  const section = /Independence of the splits[\s\S]*?<\/details>/.exec(text)?.[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|') && !line.startsWith('|-'));
  return rows.map((row) =>
    row.replace(/<\/?code>|&#\d+;|\\/g, (mark) => (mark.startsWith('&') ? '-' : '')).replace(/ +/g, ' '),
  );
}

describe('the table on independence', () => {
  it('shows what is suspected beside the kind, and leaves its cell to what is equal', () => {
    const patient = check('independence/patient', [], [found('independence/suspected', 'block')], '');
    expect(rowsOf(reportOf([patient]))).toEqual([
      '| kind | training–test | |',
      '| patient | none | suspected: 3 (training–test) |',
    ]);
  });

  it('shows what chains join, where they can: to test data', () => {
    const linked = check('independence/linked', [], [found('independence/linked', 'warn')], '');
    const clean = check('independence/linked', [], [], 'Nothing.');
    const three = { ...samples, validation: 50 };
    expect(rowsOf(reportOf([linked], three))[1]).toBe('| linked | 12 test samples | none | – | |');
    expect(rowsOf(reportOf([clean], three))[1]).toBe('| linked | none | none | – | |');
  });

  it('shows images that look alike, and those within test as a remark', () => {
    const findings = [found('independence/near-duplicate', 'block'), found('independence/near-duplicate-test', 'warn')];
    const near = check('independence/near-duplicate', [], findings, '');
    expect(rowsOf(reportOf([near]))[1]).toBe(
      '| near-duplicate | **18 pairs in 12 + 9 samples** | within test: 6 pairs |',
    );
  });

  it('shows the order in time of training and test data alone', () => {
    const captured = check('independence/captured', [], [found('independence/captured', 'block')], '');
    const missing = check('independence/captured', [], [found('independence/captured-missing', 'block')], '');
    const three = { ...samples, validation: 50 };
    expect(rowsOf(reportOf([captured], three))[1]).toBe('| captured | **27 test samples before** | – | – | |');
    expect(rowsOf(reportOf([missing]))[1]).toBe('| captured | not known | 1 other finding |');
  });

  it('has a pair of splits that only a suspicion is about', () => {
    const suspected = found('independence/suspected', 'warn', { between: ['validation', 'test'] });
    const report = reportOf([check('independence/patient', [], [suspected], '')], { train: 400 });
    expect(rowsOf(report)[0]).toBe('| kind | validation–test | |');
  });
});

describe('small counts of independence', () => {
  const hiding = (under: number): SmallCounts => ({
    hide: countHider(under),
    isWithheld: () => false,
    isSmallSize: () => false,
    hasSmallSizes: false,
  });

  it('are hidden in what a cure costs', () => {
    const cure = { keepTest: { train: 83, validation: 2 }, keepTrain: { test: 4 }, recommended: 'keep-test' } as const;
    expect(hideFindingCounts(found('independence/overlap', 'block', cure), hiding(5)).args).toMatchObject({
      entities: 31,
      keepTest: { train: 83, validation: -5 },
      keepTrain: { test: -5 },
    });
  });

  it('take the times with them, which are those of single samples', () => {
    const captured = found('independence/captured', 'block');
    expect(hideFindingCounts(captured, hiding(5)).args).toEqual({ samples: 27 });
    expect(hideFindingCounts(captured, hiding(0)).args).toEqual(captured.args);
  });

  it.each([
    ['independence/suspected', { entities: 3, samples: { train: 4, test: 3 } }, ['entities', 'samples']],
    ['independence/linked', { components: 2, samples: { test: 4 } }, ['components', 'samples']],
    ['independence/near-duplicate', { pairs: 1, samples: { train: 1, test: 2 } }, ['pairs', 'samples']],
    ['independence/near-duplicate-test', { pairs: 1, samples: 2 }, ['pairs', 'samples']],
    ['independence/captured-missing', { samples: { test: 2 } }, ['samples']],
  ] as const)('are hidden in %s', (code, args, keys) => {
    const hidden = hideFindingCounts(found(code, 'warn', args), hiding(5)).args as Record<string, unknown>;
    for (const key of keys)
      expect(
        JSON.stringify(hidden[key])
          .replace(/[^-\d]+/g, ' ')
          .trim(),
      ).toMatch(/^-5( -5)*$/);
  });
});

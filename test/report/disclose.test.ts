import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { clauseTitles } from '../../src/compliance/clauses.ts';
import { check as judge } from '../../src/gate/check.ts';
import { disclose, withheldNotes } from '../../src/report/disclose.ts';
import { renderMarkdown, renderSummary } from '../../src/report/markdown.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { canonicalJson } from '../../src/result/json.ts';
import { formatCount, formatLower, formatUpper, formatValue } from '../../src/result/numbers.ts';
import { plainText } from '../../src/result/phrase.ts';
import type { Disclosure } from '../../src/result/run.ts';
import { type Finding, type FindingCode, type Report, reportSchema } from '../../src/result/schema.ts';
import { describeFinding, exampleArguments, exampleFinding } from '../../src/result/sentences.ts';
import type { ShownBaseline } from '../../src/result/wording.ts';
import {
  check,
  mammographyReport,
  passingReport,
  refusedReport,
  releasedReport,
  reportWithSubgroups,
  rulesOnlyReport,
  run,
  splitsReport,
} from './fixtures.ts';
import { type Draw, otherNumbers, otherOutcome } from './perturb.ts';

const root = join(import.meta.dirname, '../..');
const disclosures: readonly Disclosure[] = ['full', 'on-pass', 'bounds', 'pass-fail'];
const exits = { pass: 0, fail: 1, error: 2 } as const;

function readReport(path: string): Report {
  return JSON.parse(readFileSync(join(root, path), 'utf8')) as Report;
}

/** A report with one finding, in a check that could have it. */
function reportWith(findings: readonly Finding[]): Report {
  return { ...mammographyReport(), checks: [check('data/manifest', [], [...findings], '')], traceability: [] };
}

const reports = new Map<string, Report>([
  ['mammography', mammographyReport()],
  ['passing', passingReport()],
  ['released', releasedReport()],
  ['refused', refusedReport()],
  ['rules only', rulesOnlyReport()],
  ['splits', splitsReport()],
  ['twelve subgroups', reportWithSubgroups(12)],
  ['biopsy', readReport('examples/breast-biopsy/expected/policy/report.json')],
  ['biopsy, retrained', readReport('examples/breast-biopsy/pull-requests/retrained/expected/report.json')],
  ['biopsy, fewer features', readReport('examples/breast-biopsy/pull-requests/fewer-features/expected/report.json')],
  ['respiratory', readReport('examples/respiratory/expected/policy/report.json')],
  ['respiratory, row-wise', readReport('examples/respiratory/expected/row-wise/report.json')],
]);

const cases = join(root, 'test/cases');
beforeAll(async () => {
  for (const name of readdirSync(cases)) {
    const { report } = await judge({ policyFile: join(cases, name, '.holdout/policy.yml') });
    reports.set(`case ${name}`, report);
  }
});

interface Rendered {
  markdown: string;
  summary: string;
  terminal: string;
  headings: string;
}

function render(report: Report, disclosure: Disclosure, suppressBelow = 0): Rendered {
  const view = disclose(report, { disclosure, suppressBelow });
  const ofThisRun = { ...run, exit: exits[report.verdict] };
  return {
    markdown: renderMarkdown(view, ofThisRun, clauseTitles),
    summary: renderSummary(view, ofThisRun, clauseTitles),
    terminal: renderTerminal(view, ofThisRun, { color: true, width: 200, out: undefined }),
    headings: canonicalJson(view.checks.map(({ id, status, summary }) => ({ id, status, summary }))),
  };
}

function allText(rendered: Rendered): string {
  return Object.values(rendered).join('\n').replaceAll('&#60;', '<');
}

function baselineNumbers({ successes, trials, value }: ShownBaseline): string[] {
  const counts =
    successes === undefined || trials === undefined ? [] : [`${formatCount(successes)} of ${formatCount(trials)}`];
  return [formatValue(value), ...counts];
}

/** Chances that are known before the test; by chance some read like a result. */
function numbersBefore({ sizes = [], checks }: Report): string[] {
  const joint = checks.flatMap(({ findings }) =>
    findings.flatMap((finding) => (finding.code === 'test-data/joint-power' ? [finding.args] : [])),
  );
  return [
    ...sizes.flatMap(({ power }) => (power === undefined ? [] : [formatValue(power)])),
    ...joint.flatMap(({ lower = 0, upper = 1 }) => [formatLower(lower), formatUpper(upper), formatValue(lower)]),
  ];
}

/** The forms in which a renderer writes the numbers of results, without those that are known without them. */
function numbersOfResults(report: Report): string[] {
  const { estimates, comparisons, gaps = [] } = report;
  const shown = estimates.flatMap(({ value, lower, upper, successes, n }) => [
    ...(value === null ? [] : [formatValue(value)]),
    ...(lower === null || upper === null ? [] : [formatLower(lower), formatUpper(upper)]),
    ...(successes === undefined ? [] : [`${formatCount(successes)} of ${formatCount(n)}`]),
  ]);
  const differences = comparisons.flatMap(({ difference, mode }) =>
    difference === null || mode === 'criterion' ? [] : [formatValue(difference)],
  );
  const before = numbersBefore(report);
  const declared = comparisons.flatMap((one) => (one.against === 'process' ? baselineNumbers(one.baseline) : []));
  const released = comparisons.flatMap((one) =>
    one.against === 'process' || one.baseline === undefined ? [] : baselineNumbers(one.baseline),
  );
  const fits = gaps.flatMap(({ value, testValue, gap }) =>
    [value, testValue, gap].flatMap((number) => (number === null ? [] : [formatValue(number)])),
  );
  return [...new Set([...shown, ...differences, ...released, ...fits])].filter(
    (text) => !declared.includes(text) && !before.includes(text) && !['0.000', '1.000'].includes(text),
  );
}

/** Numbers that are no results: what was declared, digests, and how many checks or comparisons there are. */
const stated =
  /at (least|most) \d+\.\d+|[≥≤] \d+\.\d+|expected .{1,80}? of \d+\.\d+|sha256:\S+|<code>[0-9a-f]{64}<\/code>|\d+ of \d+ checks|✗ \d+ of \d+/g;

function numbersIn(text: string, numbers: readonly string[]): string[] {
  const others = text.replaceAll(stated, '');
  return numbers.filter((number) => new RegExp(`(?<!\\d)${number.replaceAll(/[().]/g, '\\$&')}(?!\\d)`).test(others));
}

describe('a disclosure without numbers', () => {
  it.each(['bounds', 'on-pass', 'pass-fail'] as const)('shows and draws none of the results: %s', (disclosure) => {
    for (const [name, report] of reports) {
      if (disclosure === 'on-pass' && report.verdict === 'pass') continue;
      const text = allText(render(report, disclosure));
      expect(numbersIn(text, numbersOfResults(report)), name).toEqual([]);
      expect(text, name).not.toMatch(/[●├┤┊┼]/);
    }
  });

  it('would be seen to show them: the whole report has them all', () => {
    const report = mammographyReport();
    const numbers = numbersOfResults(report);
    expect(numbersIn(allText(render(report, 'full')), numbers)).toEqual(numbers);
    expect(numbers.length).toBeGreaterThan(40);
    const released = numbersOfResults(releasedReport());
    expect(numbersIn(allText(render(releasedReport(), 'full')), released)).toEqual(released);
  });
});

function expectSame(report: Report, other: Report, disclosure: Disclosure, suppressBelow: number): void {
  const [text, otherText] = [report, other].map((one) => render(one, disclosure, suppressBelow));
  expect(otherText).toEqual(text);
  const [view, otherView] = [report, other].map((one) => canonicalJson(disclose(one, { disclosure, suppressBelow })));
  expect(otherView).toBe(view);
}

describe('two reports that differ only in what is withheld give the same text', () => {
  const kinds = [
    ['bounds', otherNumbers],
    ['on-pass', otherNumbers],
    ['pass-fail', otherOutcome],
  ] as const satisfies readonly (readonly [Disclosure, (draw: Draw, report: Report) => Report])[];

  it.each(kinds)('under %s', (disclosure, change) => {
    const named = [...reports].filter(([, { verdict }]) => disclosure !== 'on-pass' || verdict !== 'pass');
    fc.assert(
      fc.property(fc.gen(), fc.constantFrom(...named), (draw, [, report]) => {
        expectSame(report, change(draw, report), disclosure, 0);
      }),
      { numRuns: 60 },
    );
  });

  it('and would not give it where nothing is withheld', () => {
    const report = mammographyReport();
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        expect(render(otherNumbers(draw, report), 'full')).not.toEqual(render(report, 'full'));
        expect(render(otherOutcome(draw, report), 'bounds')).not.toEqual(render(report, 'bounds'));
      }),
      { numRuns: 20 },
    );
  });
});

const codes = Object.keys(exampleArguments) as FindingCode[];

describe.each(codes)('%s', (code) => {
  it.each(disclosures)('is a whole sentence under %s', (disclosure) => {
    for (const suppressBelow of [0, 1000]) {
      const view = disclose(reportWith([exampleFinding(code)]), { disclosure, suppressBelow });
      const { sentence, cure } = describeFinding(view.checks[0]!.findings[0] ?? exampleFinding(code));
      const text = `${plainText(sentence)} ${cure === undefined ? '' : plainText(cure)}`;
      expect(text).not.toMatch(/NaN|\bnull\b|undefined|\[object|[-−]\d{3,}| {2,}\S|,\.|\(\)|withheld/);
      expect(plainText(sentence)).toMatch(/[.?!]$/);
    }
  });

  it('tells the same for every small count', () => {
    const texts = [1, 2, 3, 4].map((small) => {
      const finding = withCounts(exampleFinding(code), small);
      return allText(render(reportWith([finding]), 'full', 5));
    });
    expect(new Set(texts).size).toBe(1);
  });
});

/** Arguments that count samples, entities or cases. */
const counts = [
  'entities',
  'samples',
  'ids',
  'n',
  'successes',
  'trials',
  'undecided',
  'lockedRows',
  'foundRows',
  'added',
  'removed',
  'changed',
  'train',
  'validation',
  'test',
];

/** The finding with every count replaced, and what follows from counts. */
function withCounts(finding: Finding, count: number): Finding {
  const derived: Record<string, number> = {
    value: count / 5,
    share: count / 5,
    power: count / 10,
    difference: -count / 9,
  };
  const args = JSON.parse(
    JSON.stringify(finding.args, (key, value: unknown) => {
      if (typeof value !== 'number') return value;
      if (counts.includes(key)) return count;
      return derived[key] ?? value;
    }),
  ) as Record<string, unknown>;
  if (Array.isArray(args.places)) args.places = Array(count).fill(args.places[0]);
  return { ...finding, args } as Finding;
}

describe('small counts', () => {
  it('are shown as less than the limit, in the plural', () => {
    const finding = withCounts(exampleFinding('independence/overlap'), 1);
    const text = allText(render(reportWith([finding]), 'full', 5));
    expect(text).toContain('<5 patients are in both training and test data** (<5 test samples, <5 training samples).');
    expect(text).toContain('Move all samples of these patients to one split');
    const empty = {
      ...exampleFinding('independence/empty-ids'),
      args: { kind: 'patient', samples: { test: 6, train: 1 } },
    };
    expect(allText(render(reportWith([empty as Finding]), 'full', 5))).toContain(
      '6 test samples, <5 training samples have no patient id',
    );
  });

  it('are counted from one: none is shown as none, and the limit itself is shown', () => {
    const args = { lockedRows: 5, foundRows: 6, added: 1, removed: 0, changed: 4 };
    const finding: Finding = { code: 'custody/lock-mismatch', severity: 'block', args };
    expect(allText(render(reportWith([finding]), 'full', 5))).toContain(
      '5 rows locked, 6 found (<5 added, 0 removed, <5 changed)',
    );
  });

  it('are hidden in every table, and so are the estimates that rest on them', () => {
    const { markdown, summary, terminal } = render(mammographyReport(), 'full', 5);
    expect(markdown).toContain('**✗ <code>0</code> — &#60;5 positive samples, withheld, cannot be judged**');
    expect(markdown).not.toMatch(/\b[1-4] (positive |negative |test |training )?samples?\b|2 of 2/);
    expect(summary).not.toMatch(/\| [1-4] \|/);
    expect(terminal).toMatch(/breast_density 0 +<5 +✗ cannot be judged/);
  });

  it('hide a share that would tell its numerator', () => {
    const shown = { metric: 'specificity', subgroup: {}, confidence: 0.95, method: 'wilson', lower: 0.01, upper: 0.2 };
    const report = { ...mammographyReport(), estimates: [{ ...shown, n: 60, successes: 3, value: 0.05 }] };
    const [estimate] = disclose(report, { disclosure: 'full', suppressBelow: 5 }).estimates;
    expect(estimate).toMatchObject({ n: 60, successes: -5, value: null, lower: null, upper: null, reason: 'withheld' });
  });

  it('tell nothing but that they are small', () => {
    const sizes = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(
        fc.array(sizes, { minLength: 4, maxLength: 4 }),
        fc.array(sizes, { minLength: 4, maxLength: 4 }),
        (one, other) => {
          const [view, otherView] = [one, other].map((cells) => render(reportWithCells(cells), 'full', 20));
          expect(otherView).toEqual(view);
        },
      ),
    );
  });

  it('are not told by the order in which they are listed', () => {
    const excluded = (reasons: readonly string[]): Finding => {
      const counted = reasons.map((reason, index) => ({ reason, samples: 3 - index }));
      return { code: 'test-data/excluded', severity: 'note', args: { samples: 9, reasons: counted } };
    };
    const [text, other] = [
      ['motion', 'consent'],
      ['consent', 'motion'],
    ].map((reasons) => allText(render(reportWith([excluded(reasons)]), 'full', 5)));
    expect(text).toContain('<code>consent</code> <5, <code>motion</code> <5');
    expect(other).toBe(text);
  });

  it('change nothing where the limit is 0 or 1', () => {
    for (const suppressBelow of [0, 1]) {
      const report = mammographyReport();
      expect(disclose(report, { disclosure: 'full', suppressBelow })).toBe(report);
    }
  });
});

/** A subgroup of at most sixteen samples with the given confusion matrix. */
function reportWithCells([truePositives, falseNegatives, falsePositives, trueNegatives]: readonly number[]): Report {
  const subgroup = { site: 'lyon' };
  const [tp, fn, fp, tn] = [truePositives!, falseNegatives!, falsePositives!, trueNegatives!];
  const shared = { subgroup, confidence: 0.95, method: 'wilson' };
  const share = (metric: string, successes: number, n: number) => {
    const value = successes / n;
    return { ...shared, metric, value, lower: value / 2, upper: (1 + value) / 2, n, successes };
  };
  const estimates = [
    share('sensitivity', tp, tp + fn),
    share('specificity', tn, tn + fp),
    share('accuracy', tp + tn, tp + fn + fp + tn),
  ];
  const undecided = { undecidedPositives: 0, undecidedNegatives: 0 };
  const report = mammographyReport();
  const reason = tp > fn ? 'not-demonstrated' : 'clearly-below';
  const criterion = { metric: 'sensitivity', subgroup, bound: { atLeast: 0.9 }, reason } as const;
  const { value, lower, upper, n, successes } = estimates[0]!;
  const finding: Finding = {
    code: 'performance/criterion',
    severity: 'block',
    args: { ...criterion, value, lower, upper, n, successes },
  };
  return {
    ...report,
    checks: [check('performance/criteria', [], [finding], '')],
    estimates,
    confusion: [
      { subgroup, truePositives: tp, falseNegatives: fn, falsePositives: fp, trueNegatives: tn, ...undecided },
    ],
    criteria: [{ ...criterion, decidedBy: 'bound', status: 'fail' }],
    comparisons: [],
  };
}

describe('what is withheld', () => {
  const notesOf = (report: Report, disclosure: Disclosure, suppressBelow = 0) =>
    withheldNotes(disclose(report, { disclosure, suppressBelow })).map(plainText);

  it('is said in one line, with the reason', () => {
    expect(notesOf(mammographyReport(), 'on-pass')).toEqual([
      'Numbers are withheld: the policy discloses them only when the gate passes.',
    ]);
    expect(notesOf(mammographyReport(), 'bounds')).toEqual([
      'Numbers are withheld: the policy discloses only which criteria are met.',
    ]);
    expect(notesOf(mammographyReport(), 'pass-fail', 5)).toEqual([
      'Results are withheld: the policy discloses only whether the model passes.',
      'Counts from 1 to 4 are shown as <5, as the policy asks.',
    ]);
    expect(notesOf(mammographyReport(), 'full', 5)).toEqual([
      'Counts from 1 to 4 are shown as <5, and estimates that rest on them are withheld, as the policy asks.',
    ]);
    const { markdown, summary, terminal } = render(mammographyReport(), 'bounds');
    for (const text of [markdown, summary, terminal]) expect(text).toContain('Numbers are withheld: ');
  });

  it('is not said where nothing is', () => {
    expect(notesOf(mammographyReport(), 'full')).toEqual([]);
    expect(notesOf(passingReport(), 'on-pass')).toEqual([]);
    expect(notesOf(refusedReport(), 'bounds', 5)).toEqual([]);
    expect(notesOf(rulesOnlyReport(), 'pass-fail', 5)).toEqual([]);
    expect(notesOf(passingReport(), 'full', 5)).toEqual([
      'Counts from 1 to 4 are shown as <5, and estimates that rest on them are withheld, as the policy asks.',
    ]);
  });

  it('is nothing of a report that passes, where the policy discloses numbers then', () => {
    const report = passingReport();
    expect(disclose(report, { disclosure: 'on-pass', suppressBelow: 0 })).toBe(report);
  });

  it('leaves the report itself as it was, and a view of a view is the same', () => {
    for (const [name, report] of reports) {
      const before = canonicalJson(report);
      for (const disclosure of disclosures) {
        const publication = { disclosure, suppressBelow: 5 };
        const view = disclose(report, publication);
        expect(canonicalJson({ ...disclose(view, publication), withheld: {} }), `${name}, ${disclosure}`).toBe(
          canonicalJson({ ...view, withheld: {} }),
        );
      }
      expect(canonicalJson(report)).toBe(before);
    }
  });

  it('makes a view that is no report: it must not be taken for one', () => {
    const view = disclose(mammographyReport(), { disclosure: 'bounds', suppressBelow: 5 });
    expect(() => reportSchema.parse(view)).toThrow();
  });
});

describe('bounds', () => {
  it('shows which criteria are met, not met or cannot be judged', () => {
    const { markdown } = render(mammographyReport(), 'bounds');
    expect(markdown).toContain('| all | ✓ met | ✓ met |');
    expect(markdown).toContain('| <code>0</code> | **✗ cannot be judged** | **✗ cannot be judged** |');
    expect(markdown).toContain('| <code>2</code> | **✗ not met** | ✓ met |');
    expect(markdown).toContain(
      '**Sensitivity of at least 0.80 is not met at <code>breast_density</code> <code>2</code>**.',
    );
    expect(markdown).toContain('✓ sensitivity, overall: worse by at most 0.10 |');
  });

  it('tells how large the test set is, which is known before the test', () => {
    const finding = exampleFinding('test-data/too-few');
    const clustered = {
      ...mammographyReport(),
      estimates: mammographyReport().estimates.map((one) => ({ ...one, clusters: 20, designEffect: 1.5 })),
    };
    for (const report of [mammographyReport(), clustered]) {
      const { checks } = disclose(
        { ...report, checks: reportWith([finding]).checks },
        { disclosure: 'bounds', suppressBelow: 0 },
      );
      const { sentence } = describeFinding(checks[0]!.findings[0]!);
      expect(plainText(sentence)).toContain('2 positive samples, and 17 are needed');
    }
  });
});

describe('pass-fail', () => {
  it('puts one check in the place of all that judge results', () => {
    const { checks, criteria, estimates, confusion } = disclose(mammographyReport(), {
      disclosure: 'pass-fail',
      suppressBelow: 0,
    });
    expect(checks.filter(({ id }) => id.startsWith('performance/'))).toEqual([
      {
        id: 'performance/results',
        status: 'fail',
        clauses: ['annex22:4.2', 'gmlp:8'],
        summary: 'The model does not pass: its results do not meet the policy.',
        findings: [{ code: 'performance/withheld', severity: 'block', args: {} }],
      },
    ]);
    expect([criteria, estimates, confusion]).toEqual([[], [], []]);
  });

  it('keeps what has to be mended and is no result', () => {
    const { markdown } = render(mammographyReport(), 'pass-fail');
    expect(markdown).toContain('31 patients are in both training and test data');
    expect(markdown).toContain('asks for less than the replaced process is known to do');
    expect(markdown).toContain('2 positive samples, and 17 are needed');
    expect(markdown).not.toContain('**Subgroups**');
  });

  it('withholds the clauses that results decide, and no others', () => {
    const { traceability } = disclose(mammographyReport(), { disclosure: 'pass-fail', suppressBelow: 0 });
    const of = (clause: string) => traceability.find((trace) => trace.clause === clause);
    expect(of('gmlp:8')).toEqual({ clause: 'gmlp:8', status: 'not-shown', checks: ['performance/results'] });
    expect(of('annex22:6.1')).toMatchObject({ status: 'failed' });
    expect(render(mammographyReport(), 'pass-fail').markdown).toMatch(
      /clause by clause · \d+ failed · .* · 4 withheld/,
    );
  });

  it('withholds that samples are undecided and that scores repeat the labels', () => {
    const findings = {
      'confidence/threshold': 'confidence/undecided-share',
      'evaluation/complete': 'evaluation/repeats-labels',
    } as const;
    const report = passingReport();
    const checks = report.checks.map((each) => {
      const code = findings[each.id as keyof typeof findings];
      return code === undefined ? each : check(each.id, each.clauses, [exampleFinding(code)], '');
    });
    const view = disclose({ ...report, verdict: 'fail', checks }, { disclosure: 'pass-fail', suppressBelow: 0 });
    const statuses = Object.fromEntries(view.checks.map(({ id, status }) => [id, status]));
    expect(statuses).toMatchObject({
      'confidence/threshold': 'pass',
      'evaluation/complete': 'pass',
      'performance/results': 'fail',
    });
  });

  it('says that a test set is too small, which is no result', () => {
    const view = disclose(mammographyReport(), { disclosure: 'pass-fail', suppressBelow: 0 });
    expect(view.checks.find(({ id }) => id === 'test-data/size')).toMatchObject({ status: 'fail' });
    expect(render(mammographyReport(), 'pass-fail').markdown).toContain('cannot be shown');
  });

  it('says of a refused input what was refused', () => {
    const { markdown } = render(refusedReport(), 'pass-fail');
    expect(markdown).toContain('Did you mean 0.95?');
    expect(markdown).not.toContain('performance&#47;results');
  });
});

describe('the expected texts', () => {
  it.each(['bounds', 'pass-fail'] as const)('of the mammography report under %s', async (disclosure) => {
    await expect(render(mammographyReport(), disclosure).markdown).toMatchFileSnapshot(
      `expected/mammography-${disclosure}.md`,
    );
  });

  it.each(['bounds', 'pass-fail'] as const)(
    'of the comparison with the released model under %s',
    async (disclosure) => {
      await expect(render(releasedReport(), disclosure).markdown).toMatchFileSnapshot(
        `expected/released-${disclosure}.md`,
      );
    },
  );

  it('of the comparison with the released model with small counts hidden', async () => {
    await expect(render(releasedReport(), 'full', 10).markdown).toMatchFileSnapshot('expected/released-suppressed.md');
  });

  it('of the mammography report with small counts hidden', async () => {
    await expect(render(mammographyReport(), 'full', 5).markdown).toMatchFileSnapshot(
      'expected/mammography-suppressed.md',
    );
  });
});

/**
 * Reports by hand. The numbers are facts of the test split of CBIS-DDSM (a radiologist's BI-RADS of 4 or
 * more as the model; CC BY 3.0, DOI 10.7937/K9/TCIA.2016.7O02S9CY); criteria, baseline and digests are
 * invented. Intervals are exact ones after Clopper and Pearson, without clusters.
 */
import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import type { Run } from '../../src/result/run.ts';
import type {
  Bound,
  CheckResult,
  CheckStatus,
  Comparison,
  Confusion,
  CriterionReason,
  CriterionResult,
  Estimate,
  Finding,
  Gap,
  ReleasedComparison,
  Report,
  Subgroup,
  Trace,
} from '../../src/result/schema.ts';
import { summaryOf } from '../../src/result/sentences.ts';

type Cells = readonly [truePositives: number, falseNegatives: number, falsePositives: number, trueNegatives: number];

const densities: readonly (readonly [string, Cells])[] = [
  ['0', [2, 0, 0, 0]],
  ['1', [27, 0, 21, 26]],
  ['2', [91, 20, 78, 98]],
  ['3', [77, 9, 69, 72]],
  ['4', [46, 4, 51, 13]],
];
const overall: Cells = [243, 33, 219, 209];

function limits(successes: number, trials: number): { lower: number; upper: number } {
  const lower = successes === 0 ? 0 : betaQuantile(0.025, successes, trials - successes + 1);
  const upper = successes === trials ? 1 : betaQuantile(0.975, successes + 1, trials - successes);
  return { lower, upper };
}

function proportion(metric: string, subgroup: Subgroup, successes: number, trials: number): Estimate {
  const shared = { metric, subgroup, confidence: 0.95, method: 'clopper-pearson', n: trials, successes };
  if (trials === 0) return { ...shared, value: null, lower: null, upper: null, reason: 'the denominator is empty' };
  return { ...shared, value: successes / trials, ...limits(successes, trials) };
}

function estimatesOf(subgroup: Subgroup, [tp, fn, fp, tn]: Cells): Estimate[] {
  return [
    proportion('sensitivity', subgroup, tp, tp + fn),
    proportion('specificity', subgroup, tn, tn + fp),
    proportion('ppv', subgroup, tp, tp + fp),
    proportion('accuracy', subgroup, tp + tn, tp + fn + fp + tn),
  ];
}

function confusionOf(subgroup: Subgroup, [tp, fn, fp, tn]: Cells): Confusion {
  return {
    subgroup,
    truePositives: tp,
    falsePositives: fp,
    falseNegatives: fn,
    trueNegatives: tn,
    undecidedPositives: 0,
    undecidedNegatives: 0,
  };
}

/** The reason that a lower bound gives, by the rules of the report. */
function reasonOf({ value, lower, upper, n }: Estimate, bound: number): CriterionReason {
  if (value === null || lower === null || upper === null) return 'undefined';
  if (upper < bound) return 'clearly-below';
  if (n < 17) return 'too-few';
  if (value < bound) return 'below';
  return lower < bound ? 'not-demonstrated' : 'pass';
}

function judge(estimate: Estimate, atLeast: number): CriterionResult {
  const reason = reasonOf(estimate, atLeast);
  return {
    metric: estimate.metric,
    subgroup: estimate.subgroup,
    bound: { atLeast },
    decidedBy: 'bound',
    status: reason === 'pass' ? 'pass' : 'fail',
    reason,
  };
}

function criterionFinding(estimate: Estimate, criterion: CriterionResult): Finding {
  const { metric, subgroup, value, lower, upper, n, successes } = estimate;
  const { bound, reason } = criterion;
  const args = {
    metric,
    subgroup,
    bound,
    reason,
    value,
    lower,
    upper,
    n,
    ...(successes === undefined ? {} : { successes }),
  };
  return { code: 'performance/criterion', severity: 'block', args };
}

export function check(
  id: string,
  clauses: string[],
  findings: Finding[],
  clean: string,
  status?: CheckStatus,
): CheckResult {
  const found = findings.some(({ severity }) => severity === 'block')
    ? 'fail'
    : findings.some(({ severity }) => severity === 'warn')
      ? 'warn'
      : 'pass';
  return { id, status: status ?? found, clauses, summary: summaryOf(findings, clean), findings };
}

const process = { successes: 383, trials: 412, value: 383 / 412 };

function compareWithProcess(): Comparison[] {
  const shared = {
    metric: 'sensitivity',
    against: 'process',
    subgroup: {},
    baseline: process,
    confidence: 0.95,
  } as const;
  const bound: Bound = { atLeast: 0.8 };
  return [
    {
      ...shared,
      mode: 'criterion',
      bound,
      difference: 0.8 - process.value,
      lower: null,
      upper: null,
      method: 'none',
      status: 'fail',
    },
    {
      ...shared,
      mode: 'non-inferior',
      margin: 0.1,
      difference: 243 / 276 - process.value,
      lower: -0.0976,
      upper: -0.0052,
      method: 'newcombe',
      status: 'pass',
    },
  ];
}

const estimates = [
  ...estimatesOf({}, overall),
  ...densities.flatMap(([density, cells]) => estimatesOf({ breast_density: density }, cells)),
];
const judged = estimates.flatMap((estimate) => {
  const bound = { sensitivity: 0.8, specificity: 0.4 }[estimate.metric];
  return bound === undefined ? [] : [{ estimate, criterion: judge(estimate, bound) }];
});

function failingChecks(): CheckResult[] {
  return [
    check(
      'independence/patient',
      ['annex22:6.1', 'gmlp:4'],
      [
        {
          code: 'independence/overlap',
          severity: 'block',
          args: { kind: 'patient', between: ['train', 'test'], entities: 31, samples: { train: 83, test: 60 } },
        },
      ],
      '',
    ),
    check(
      'independence/image',
      ['annex22:6.1', 'annex22:6.4', 'gmlp:4'],
      [
        {
          code: 'independence/overlap',
          severity: 'block',
          args: { kind: 'image', between: ['train', 'test'], entities: 29, samples: { train: 38, test: 36 } },
        },
      ],
      '',
    ),
    check(
      'performance/criteria',
      ['annex22:4.2', 'gmlp:8'],
      judged
        .filter(({ criterion }) => criterion.status === 'fail')
        .map(({ estimate, criterion }) => criterionFinding(estimate, criterion)),
      '',
    ),
    check(
      'criteria/no-decrease',
      ['annex22:4.3'],
      [
        {
          code: 'criteria/below-baseline',
          severity: 'block',
          args: { metric: 'sensitivity', subgroup: {}, bound: { atLeast: 0.8 }, baseline: process },
        },
        { code: 'criteria/no-baseline', severity: 'warn', args: { metric: 'sensitivity', subgroups: 5 } },
      ],
      '',
    ),
    check(
      'test-data/size',
      ['annex22:5.2'],
      [
        {
          code: 'test-data/too-few',
          severity: 'block',
          args: { metric: 'sensitivity', subgroup: { breast_density: '0' }, bound: { atLeast: 0.8 }, n: 2, needed: 17 },
        },
      ],
      '',
    ),
  ];
}

function passingChecks(): CheckResult[] {
  return [
    check('policy/valid', ['annex22:7.2'], [], 'The policy is valid.'),
    check('criteria/approved', ['annex22:4.2'], [], 'The rules come from the approved branch.'),
    check('criteria/metrics', ['annex22:4.1'], [], 'Every metric fits the task binary.'),
    check('scope/static', ['annex22:1'], [], 'The policy declares a static model.'),
    check(
      'scope/deterministic',
      ['annex22:1'],
      [],
      'Predictions come from a file, so this was not examined.',
      'not-run',
    ),
    check('data/manifest', ['annex22:7.4'], [], '3,568 samples in 1 file.'),
    check('independence/sample', ['annex22:6.1'], [], 'No sample id is in two splits.'),
    check('independence/object', ['annex22:6.4'], [], 'No object id is in two splits.'),
    check('independence/content', ['annex22:6.1'], [], 'The policy names no content column.', 'not-applicable'),
    check('custody/locked', ['annex22:6.2', 'gmlp:2'], [], '704 test rows are the locked ones.'),
    check('subgroups/defined', ['annex22:3.2'], [], 'Every test sample has a value in breast_density.'),
    check(
      'test-data/exclusions',
      ['annex22:5.5'],
      [
        {
          code: 'test-data/excluded',
          severity: 'note',
          args: {
            samples: 11,
            reasons: [
              { reason: 'motion artefact', samples: 8 },
              { reason: 'withdrawn consent', samples: 3 },
            ],
          },
        },
      ],
      '',
    ),
    check('test-data/generated', ['annex22:5.6'], [], 'The policy names no column for it.', 'not-applicable'),
    check('evaluation/complete', ['annex22:7.3'], [], '704 of 704 test samples have a prediction and a label.'),
    check('evaluation/bound', ['annex22:7.4'], [], 'A binding ties the predictions to the model and the test set.'),
    check('confidence/logged', ['annex22:9.1'], [], 'Every prediction has a score.'),
    check('confidence/threshold', ['annex22:9.2'], [], 'The threshold is 4.'),
    check('performance/no-decrease', [], [], 'Sensitivity is not worse by more than the margin.'),
  ];
}

const clausesBySection: Readonly<Record<string, number>> = {
  1: 0,
  2: 3,
  3: 3,
  4: 3,
  5: 6,
  6: 5,
  7: 4,
  8: 2,
  9: 2,
  10: 5,
};

function traceabilityOf(checks: readonly CheckResult[]): Trace[] {
  const annex = Object.entries(clausesBySection).flatMap(([section, count]) =>
    count === 0
      ? [`annex22:${section}`]
      : Array.from({ length: count }, (_, index) => `annex22:${section}.${index + 1}`),
  );
  const principles = Array.from({ length: 10 }, (_, index) => `gmlp:${index + 1}`);
  return [...annex, ...principles].map((clause) => {
    const serving = checks.filter((each) => each.clauses.includes(clause) && each.status !== 'not-applicable');
    const failed = serving.some(({ status }) => status === 'fail');
    const open = serving.length === 0 || serving.some(({ status }) => status === 'not-run');
    return { clause, status: failed ? 'failed' : open ? 'not-shown' : 'shown', checks: serving.map(({ id }) => id) };
  });
}

/** Titles of clauses, as the catalogue gives them. */
export const clauseTitles: ReadonlyMap<string, string> = new Map([
  ['annex22:4.2', 'Acceptance criteria'],
  ['annex22:4.3', 'No decrease'],
  ['annex22:5.2', 'Sufficient in size'],
  ['annex22:6.1', 'Independence of test data'],
  ['annex22:6.4', 'Physical objects'],
  ['gmlp:4', 'Training data are independent of test data'],
]);

const digests = {
  model: '5f0c1d6a2f7d4b0e9a8c3b5d7e9f1a2b3c4d5e6f708192a3b4c5d6e7f80991ab',
  policy: 'b1946ac92492d2347c6235b4d2611184aa5d1c9f1a3e7b2d4c6f8091a2b3c4d5',
  testSet: '9a3c5e7f1b2d4f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8',
  predictions: '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0',
  manifest: 'c0ffee00112233445566778899aabbccddeeff00112233445566778899aabbcc',
} as const;

const subject: Report['subject'] = {
  model: { path: 'models/reader.onnx', sha256: digests.model },
  policy: { path: '.holdout/policy.yml', sha256: digests.policy, approved: true },
  testSet: { digest: digests.testSet, samples: 704, use: { number: 3, atMost: 5 } },
  predictions: { path: 'predictions.csv', sha256: digests.predictions, bound: true },
  files: [{ path: 'data/manifest.csv', sha256: digests.manifest, bytes: 231_877 }],
  samples: { train: 2864, test: 704 },
};

/** The mammography example: four kinds of failure, one warning. */
export function mammographyReport(): Report {
  const checks = [...failingChecks(), ...passingChecks()];
  return {
    version: 1,
    verdict: 'fail',
    evaluated: true,
    subject,
    checks,
    estimates,
    confusion: [
      confusionOf({}, overall),
      ...densities.map(([density, cells]) => confusionOf({ breast_density: density }, cells)),
    ],
    criteria: judged.map(({ criterion }) => criterion),
    comparisons: compareWithProcess(),
    traceability: traceabilityOf(checks),
  };
}

/** The same data with criteria that it meets, and a rules check that warns. */
export function passingReport(): Report {
  const kept = estimates.filter(({ subgroup }) => Object.keys(subgroup).length === 0);
  const criteria = kept.flatMap((estimate) => {
    const bound = { sensitivity: 0.8, specificity: 0.4 }[estimate.metric];
    return bound === undefined ? [] : [judge(estimate, bound)];
  });
  const adopting: Finding = { code: 'criteria/adopting', severity: 'warn', args: {} };
  const checks = passingChecks().map((each) =>
    each.id === 'criteria/approved' ? check(each.id, each.clauses, [adopting], '') : each,
  );
  const policy = { path: '.holdout/policy.yml', sha256: digests.policy, approved: false };
  return {
    ...mammographyReport(),
    verdict: 'pass',
    subject: { ...subject, policy },
    checks,
    estimates: kept,
    confusion: [confusionOf({}, overall)],
    criteria,
    comparisons: [],
    traceability: traceabilityOf(checks),
  };
}

const releasedComparisons: ReleasedComparison[] = [
  {
    metric: 'sensitivity',
    against: 'released-model',
    subgroup: {},
    mode: 'non-inferior',
    margin: 0.05,
    baseline: { successes: 251, trials: 276, value: 251 / 276 },
    onlyModel: 9,
    onlyReleased: 17,
    difference: -8 / 276,
    lower: -0.0683,
    upper: 0.0074,
    confidence: 0.95,
    method: 'tango',
    status: 'fail',
  },
  {
    metric: 'auroc',
    against: 'released-model',
    subgroup: {},
    mode: 'estimate',
    baseline: { value: 0.8244 },
    difference: 0.0414,
    lower: 0.0122,
    upper: 0.0706,
    confidence: 0.95,
    method: 'paired-delong+newcombe5',
    status: 'pass',
  },
  {
    metric: 'sensitivity',
    against: 'released-model',
    subgroup: { breast_density: '0' },
    mode: 'superior',
    difference: null,
    lower: null,
    upper: null,
    confidence: 0.95,
    method: 'tango',
    status: 'fail',
    reason: 'no-positives',
  },
];

const gaps: Gap[] = [
  {
    metric: 'sensitivity',
    split: 'train',
    value: 1061 / 1078,
    n: 1078,
    testValue: 243 / 276,
    testN: 276,
    gap: 1061 / 1078 - 243 / 276,
    lower: 0.0688,
    upper: 0.1476,
    confidence: 0.95,
    method: 'newcombe',
    tolerance: 0.05,
    status: 'fail',
  },
  {
    metric: 'specificity',
    split: 'validation',
    value: 121 / 214,
    n: 214,
    testValue: 238 / 428,
    testN: 428,
    gap: 121 / 214 - 238 / 428,
    lower: -0.0717,
    upper: 0.0902,
    confidence: 0.95,
    method: 'newcombe',
    tolerance: 0.05,
    status: 'not-shown',
  },
];

/** Findings of a comparison that fails, as the gate makes them. */
function releasedFinding({ metric, subgroup, mode, against, ...numbers }: ReleasedComparison): Finding {
  const { margin, baseline, onlyModel, onlyReleased, difference, lower, upper } = numbers;
  const value = baseline === undefined || difference === null ? null : baseline.value + difference;
  return {
    code: 'performance/decrease',
    severity: 'block',
    args: {
      metric,
      against,
      subgroup,
      mode,
      ...(margin === undefined ? {} : { margin }),
      value,
      ...(baseline === undefined ? {} : { baseline }),
      ...(onlyModel === undefined || onlyReleased === undefined ? {} : { onlyModel, onlyReleased }),
      difference,
      lower,
      upper,
    },
  };
}

/** A model that falls behind the released one on the same samples, and does better on its training data. */
export function releasedReport(): Report {
  const base = passingReport();
  const [overfit, notShown] = gaps.map(
    ({ confidence: _confidence, method: _method, status: _status, ...args }) => args,
  );
  const decreases = releasedComparisons.filter(({ status }) => status === 'fail').map(releasedFinding);
  const fit: Finding[] = [
    { code: 'performance/overfit', severity: 'block', args: overfit! },
    { code: 'performance/fit-not-shown', severity: 'warn', args: notShown! },
  ];
  const checks = [
    ...base.checks.filter(({ id }) => id !== 'performance/no-decrease'),
    check('performance/criteria', ['annex22:4.2', 'gmlp:8'], [], 'All 2 criteria are met'),
    check('performance/no-decrease', [], decreases, ''),
    check('performance/fit', ['annex22:7.1'], fit, ''),
  ];
  return {
    ...base,
    verdict: 'fail',
    checks,
    comparisons: releasedComparisons,
    gaps,
    traceability: traceabilityOf(checks),
  };
}

/** A policy that cannot be read. */
export function refusedReport(): Report {
  const refusal: Finding = {
    code: 'policy/value',
    severity: 'block',
    args: {
      file: '.holdout/policy.yml',
      line: 14,
      column: 9,
      key: 'acceptance.criteria[0].at-least',
      problem: 'is 95; a fraction within [0, 1]',
      cure: 'Did you mean 0.95?',
    },
  };
  const notRun = 'The policy was refused.';
  const checks = [
    check('policy/valid', ['annex22:7.2'], [refusal], '', 'error'),
    check('criteria/approved', ['annex22:4.2'], [], notRun, 'not-run'),
    check('performance/criteria', ['annex22:4.2'], [], notRun, 'not-run'),
  ];
  return {
    version: 1,
    verdict: 'error',
    evaluated: true,
    subject: { files: [] },
    checks,
    estimates: [],
    confusion: [],
    criteria: [],
    comparisons: [],
    traceability: traceabilityOf(checks),
  };
}

/** A change that alters rules alone. */
export function rulesOnlyReport(): Report {
  const findings: Finding[] = [
    { code: 'criteria/rules-only', severity: 'note', args: {} },
    {
      code: 'criteria/rules-changed',
      severity: 'warn',
      args: { files: ['.holdout/policy.yml'], keys: ['acceptance.criteria[0].at-least'] },
    },
  ];
  const policy = { path: '.holdout/policy.yml', sha256: digests.policy, approved: true };
  return {
    ...refusedReport(),
    verdict: 'pass',
    evaluated: false,
    subject: { policy, files: [] },
    checks: [check('criteria/approved', ['annex22:4.2'], findings, '')],
    traceability: [],
  };
}

/** What `holdout splits` reports. */
export function splitsReport(): Report {
  const checks = [...failingChecks(), ...passingChecks()].filter(({ id }) => id.startsWith('independence/'));
  return {
    ...refusedReport(),
    verdict: 'fail',
    evaluated: true,
    subject: { files: subject.files, samples: { train: 2864, test: 704 } },
    checks,
    traceability: [],
  };
}

/** The mammography report with every value of its subgroup replaced. */
export function reportWithSubgroup(column: string, value: string): Report {
  const text = JSON.stringify(mammographyReport(), (key, member: unknown) => {
    if (key !== 'subgroup' || typeof member !== 'object' || member === null) return member;
    return Object.keys(member).length === 0 ? member : { [column]: value };
  });
  return JSON.parse(text) as Report;
}

/** Two criteria on each of many subgroups, every third of them missed. */
export function reportWithSubgroups(count: number): Report {
  const base = mammographyReport();
  const many = Array.from({ length: count }, (_, index) => {
    const cells = densities[1 + (index % 4)]![1];
    return estimatesOf({ site: `clinic ${index}` }, cells);
  }).flat();
  const results = many.flatMap((estimate) => {
    const bound = { sensitivity: 0.8, specificity: 0.4 }[estimate.metric];
    return bound === undefined ? [] : [{ estimate, criterion: judge(estimate, bound) }];
  });
  const findings = results
    .filter(({ criterion }) => criterion.status === 'fail')
    .map(({ estimate, criterion }) => criterionFinding(estimate, criterion));
  return {
    ...base,
    checks: base.checks.map((each) =>
      each.id === 'performance/criteria' ? check(each.id, each.clauses, findings, '') : each,
    ),
    estimates: [...base.estimates, ...many],
    criteria: [...base.criteria, ...results.map(({ criterion }) => criterion)],
  };
}

export const run: Run = {
  tool: { name: 'holdout', version: '0.1.0' },
  node: 'v24.21.0',
  exit: 1,
  approved: { ref: 'main', commit: '3e1d0c4b8a7f6e5d4c3b2a190817263544536271' },
  proposed: { commit: '7c9e6679a8b14f0d9c2b3a4d5e6f708192a3b4c5' },
  startedAt: '2026-11-22T17:52:00Z',
  duration: 1834,
  reproduce: 'holdout check --approved origin/main',
};

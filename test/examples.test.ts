/** The examples, judged as their READMEs say; and every number that `make/facts.json` knows from other tools. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../src/gate/check.ts';
import { renderJson } from '../src/result/json.ts';
import type { Comparison, Confusion, Report, Subgroup } from '../src/result/schema.ts';
import { isClose } from './statistics/closeness.ts';
import { filesOf } from './support/caseFiles.ts';
import { createRepository } from './support/repository.ts';
import { type Files, writeFiles } from './support/temporaryFolder.ts';

const folder = join(import.meta.dirname, '../examples');

interface Limits {
  lower: number;
  upper: number;
}

interface Proportion {
  metric: string;
  subgroup: Subgroup;
  successes: number;
  trials: number;
  value: number | null;
  /** Without limits below ten clusters. */
  clustered: Partial<Limits> & { clusters: number; designEffect?: number };
}

interface OverlapFacts {
  entities: number;
  train: number;
  test: number;
}

interface SplitFacts {
  rows: { train: number; test: number };
  overlap: OverlapFacts | Record<string, OverlapFacts>;
}

interface Candidate {
  confusion: Omit<Confusion, 'undecidedPositives' | 'undecidedNegatives'>[];
  proportions: Proportion[];
  auroc: { subgroup: Subgroup; value: number }[];
  brier: { subgroup: Subgroup; value: number }[];
  comparisons?: ComparisonFacts[];
}

type ComparisonFacts = Comparison & { clustered: Limits };

/** Facts of a model of several classes or of a number, as the report states them. */
interface TaskCandidate {
  tables?: { subgroup: Subgroup; classes: string[]; counts: number[][]; undecided: number[] }[];
  /** Some with limits, some with counts, some with clusters. */
  estimates: ({ metric: string; subgroup: Subgroup; n: number } & Record<string, unknown>)[];
  comparisons?: ComparisonFacts[];
}

type Facts = { candidates: Record<string, Candidate | TaskCandidate> } & Record<
  'manifest' | 'rowWise' | 'imageWise',
  SplitFacts
>;

function readFacts(example: string): Facts {
  return JSON.parse(readFileSync(join(folder, example, 'make/facts.json'), 'utf8'));
}

/** R and the gate compute in doubles, by other algorithms: beta quantiles agree to about 1e-13. */
const tolerance = 1e-9;
/** The gate and Python run models in 32 bits, by builds of onnxruntime that add up in another order: 7 digits agree. */
const scoreTolerance = 1e-6;
/** Contents of 50 mg, summed in 32 bits from terms as large: five digits behind the point agree. */
const contentTolerance = 1e-5;

function expectNumbers(
  name: string,
  actual: object | undefined,
  facts: Record<string, number | null | undefined>,
  within = tolerance,
): void {
  const found = (actual ?? {}) as Record<string, unknown>;
  const wrong = Object.entries(facts).filter(([key, fact]) => {
    const value = found[key] ?? null;
    if (fact === null || fact === undefined) return value !== null;
    return typeof value !== 'number' || !isClose(value, fact, within);
  });
  expect(
    wrong.map(([key, fact]) => `${key} is ${found[key]}, not ${fact}`),
    name,
  ).toEqual([]);
}

/** R writes an empty list for no columns. */
function nameOf(subgroup: Subgroup): string {
  return JSON.stringify({ ...subgroup });
}

function estimateOf(report: Report, metric: string, subgroup: Subgroup) {
  return report.estimates.find((one) => one.metric === metric && nameOf(one.subgroup) === nameOf(subgroup));
}

function expectCandidate(report: Report, facts: Candidate): void {
  expect(report.confusion).toHaveLength(facts.confusion.length);
  for (const { subgroup, ...counts } of facts.confusion) {
    const confusion = report.confusion.find((one) => nameOf(one.subgroup) === nameOf(subgroup));
    expect(confusion, nameOf(subgroup)).toMatchObject(counts);
  }
  for (const { metric, subgroup, successes, trials, value, clustered } of facts.proportions) {
    const estimate = estimateOf(report, metric, subgroup);
    const { lower, upper, clusters, designEffect } = clustered;
    const name = `${metric} in ${nameOf(subgroup)}`;
    expect(estimate, name).toMatchObject({ successes, n: trials });
    expectNumbers(name, estimate, { value, lower, upper, clusters, ...(lower === undefined ? {} : { designEffect }) });
  }
  for (const { subgroup, value } of facts.auroc) {
    expectNumbers(`auroc in ${nameOf(subgroup)}`, estimateOf(report, 'auroc', subgroup), { value });
  }
  for (const { subgroup, value } of facts.brier) {
    const estimate = estimateOf(report, 'brier-score', subgroup);
    expectNumbers(`brier-score in ${nameOf(subgroup)}`, estimate, { value }, scoreTolerance);
  }
  expectComparisons(report, facts.comparisons);
}

function expectComparisons(report: Report, facts: ComparisonFacts[] = [], within = tolerance): void {
  for (const { metric, against, subgroup, mode, difference, clustered } of facts) {
    const comparison = report.comparisons.find(
      (one) =>
        one.metric === metric &&
        one.against === against &&
        one.mode === mode &&
        nameOf(one.subgroup) === nameOf(subgroup),
    );
    expectNumbers(`${metric} ${mode} in ${nameOf(subgroup)}`, comparison, { difference, ...clustered }, within);
  }
}

function expectTaskCandidate(report: Report, { tables = [], estimates, comparisons }: TaskCandidate): void {
  const predictionTolerance = tables.length > 0 ? scoreTolerance : contentTolerance;
  expect(report.confusion).toHaveLength(tables.length);
  for (const { subgroup, ...table } of tables) {
    const found = report.confusion.find((one) => nameOf(one.subgroup) === nameOf(subgroup));
    expect(found, nameOf(subgroup)).toMatchObject(table);
  }
  for (const { metric, subgroup, ...numbers } of estimates) {
    const name = `${metric} in ${nameOf(subgroup)}`;
    const within = 'successes' in numbers || metric.endsWith('kappa') ? tolerance : predictionTolerance;
    expectNumbers(name, estimateOf(report, metric, subgroup), numbers as Record<string, number>, within);
  }
  expectComparisons(report, comparisons, predictionTolerance);
}

function expectAnyCandidate(report: Report, facts: Candidate | TaskCandidate): void {
  if ('estimates' in facts) expectTaskCandidate(report, facts);
  else expectCandidate(report, facts);
}

function expectSplits({ subject, checks }: Report, { rows }: SplitFacts, overlaps: Record<string, OverlapFacts>): void {
  expect(subject.samples).toEqual({ ...rows, validation: 0 });
  for (const [kind, { entities, train, test }] of Object.entries(overlaps)) {
    const findings = checks.find(({ id }) => id === `independence/${kind}`)?.findings ?? [];
    const expected = { code: 'independence/overlap', args: { kind, entities, samples: { train, test } } };
    expect(findings, kind).toMatchObject(entities === 0 ? [] : [expected]);
  }
}

async function expectReport(report: Report, path: string): Promise<void> {
  await expect(renderJson(report)).toMatchFileSnapshot(join(folder, path));
}

const kinds = ['patient', 'center', 'object', 'batch'];

/** By entity kind; facts of one kind alone are those of patients. Facts about other columns are left out. */
function overlapsOf({ overlap }: SplitFacts): Record<string, OverlapFacts> {
  if ('entities' in overlap) return { patient: overlap as OverlapFacts };
  return Object.fromEntries(Object.entries(overlap).filter(([kind]) => kinds.includes(kind)));
}

const policies = [
  { example: 'breast-biopsy', policy: 'policy', exit: 0, candidate: 'released', split: 'manifest' },
  { example: 'respiratory', policy: 'policy', exit: 0, candidate: 'respiratory', split: 'manifest' },
  { example: 'respiratory', policy: 'row-wise', exit: 1, candidate: 'row-wise', split: 'rowWise' },
  { example: 'visual-inspection', policy: 'policy', exit: 0, candidate: 'released', split: 'manifest' },
  { example: 'visual-inspection', policy: 'image-wise', exit: 1, candidate: 'image-wise', split: 'imageWise' },
  { example: 'glucose-tolerance', policy: 'policy', exit: 0, candidate: 'policy', split: 'manifest' },
  { example: 'glucose-tolerance', policy: 'cautious', exit: 1, candidate: 'cautious', split: 'manifest' },
  { example: 'tablet-content', policy: 'policy', exit: 0, candidate: 'released', split: 'manifest' },
] as const;

describe('policies', () => {
  for (const { example, policy, exit, candidate, split } of policies) {
    it(`${example}/${policy}.yml`, async () => {
      const result = await check({ policyFile: join(folder, example, '.holdout', `${policy}.yml`) });
      expect(result.exit).toBe(exit);
      await expectReport(result.report, `${example}/expected/${policy}/report.json`);
      const facts = readFacts(example);
      expectAnyCandidate(result.report, facts.candidates[candidate]!);
      expectSplits(result.report, facts[split], overlapsOf(facts[split]));
    });
  }

  it('are all named here', () => {
    const found = readdirSync(folder).flatMap((example) =>
      readdirSync(join(folder, example, '.holdout'))
        .filter((file) => file.endsWith('.yml'))
        .map((file) => `${example}/${file}`),
    );
    expect(found.sort()).toEqual(policies.map(({ example, policy }) => `${example}/${policy}.yml`).sort());
  });
});

/** Files that a pull request changes, and not what is said about it. */
function changesOf(pullRequest: string): Files {
  const files = Object.entries(filesOf(join(folder, pullRequest)));
  return Object.fromEntries(files.filter(([path]) => path !== 'README.md' && !path.startsWith('expected/')));
}

async function judgePullRequest(example: string, name: string) {
  const { root, git } = await openPullRequest(example, name);
  const result = await check({ policyFile: join(root, '.holdout/policy.yml'), approved: 'main' });
  expect(git('status', '--porcelain')).toBe('');
  return result;
}

async function openPullRequest(example: string, name: string) {
  const files = Object.entries(filesOf(join(folder, example)));
  const repository = await createRepository(
    Object.fromEntries(files.filter(([path]) => !path.startsWith('pull-requests/') && !path.startsWith('expected/'))),
  );
  repository.git('checkout', '--quiet', '-b', name);
  await writeFiles(repository.root, changesOf(`${example}/pull-requests/${name}`));
  await repository.commit();
  return { root: repository.root, git: repository.git.bind(repository) };
}

const pullRequests = [
  { example: 'breast-biopsy', name: 'retrained', exit: 0 },
  { example: 'breast-biopsy', name: 'fewer-features', exit: 1 },
  { example: 'breast-biopsy', name: 'boosted', exit: 0 },
  { example: 'visual-inspection', name: 'retrained', exit: 1 },
  { example: 'tablet-content', name: 'two-sites', exit: 1 },
];

function blockingOf({ checks }: Report) {
  return checks.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'block'));
}

describe('pull requests', () => {
  for (const { example, name, exit } of pullRequests) {
    it(`${example}/${name}`, async () => {
      const { report, exit: found } = await judgePullRequest(example, name);
      expect(found).toBe(exit);
      expect(report.subject.policy?.approved).toBe(true);
      await expectReport(report, `${example}/pull-requests/${name}/expected/report.json`);
      expectAnyCandidate(report, readFacts(example).candidates[name]!);
    });
  }

  it('are all named here', () => {
    const found = readdirSync(folder).flatMap((example) => {
      const path = join(folder, example, 'pull-requests');
      return existsSync(path) ? readdirSync(path).map((name) => `${example}/${name}`) : [];
    });
    expect(found.sort()).toEqual(pullRequests.map(({ example, name }) => `${example}/${name}`).sort());
  });

  it('fewer-features is blocked for one subgroup alone', async () => {
    const { report } = await judgePullRequest('breast-biopsy', 'fewer-features');
    expect(blockingOf(report)).toMatchObject([
      { code: 'performance/decrease', args: { metric: 'sensitivity', subgroup: { clump_thickness: '<6' } } },
    ]);
  });

  it('retrained finds more defects and is blocked for particles alone', async () => {
    const { report } = await judgePullRequest('visual-inspection', 'retrained');
    expect(blockingOf(report)).toMatchObject([
      { code: 'performance/criterion', args: { metric: 'sensitivity', subgroup: { defect: 'particle' } } },
    ]);
  });

  it('two-sites is blocked for the site it leaves out, and for falling behind the released model', async () => {
    const { report } = await judgePullRequest('tablet-content', 'two-sites');
    expect(blockingOf(report)).toMatchObject([
      { code: 'performance/criterion', args: { metric: 'mae', subgroup: { site: 'C' } } },
      { code: 'performance/criterion', args: { metric: 'bias', subgroup: { site: 'C' } } },
      { code: 'performance/decrease', args: { metric: 'mae', subgroup: {} } },
    ]);
  });
});

describe('glucose-tolerance/cautious.yml', () => {
  it('agrees better where the model decides, and is blocked for what it leaves undecided', async () => {
    const judge = async (policy: string) =>
      (await check({ policyFile: join(folder, 'glucose-tolerance/.holdout', `${policy}.yml`) })).report;
    const agreement = (report: Report) => estimateOf(report, 'linear-kappa', {})?.value ?? 0;
    const cautious = await judge('cautious');
    expect(agreement(cautious)).toBeGreaterThan(agreement(await judge('policy')));
    expect(blockingOf(cautious)).toMatchObject([
      { code: 'confidence/undecided-share', args: { undecided: 20, samples: 97 } },
      { code: 'performance/criterion', args: { metric: 'recall:overt@fallback', subgroup: {} } },
      { code: 'performance/criterion', args: { metric: 'accuracy@as-wrong', subgroup: { relative_weight: '>=1' } } },
    ]);
  });
});

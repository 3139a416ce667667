/**
 * How long the whole acceptance takes: a million predictions, 50 subgroups of which every row belongs to five, and ten
 * criteria for each, all of them with intervals. Against one sort of the million scores, and against a bootstrap of
 * the rows with scikit-learn, if a Python that has it is found:
 *
 *     HOLDOUT_PYTHON=python3 node bench/acceptance.ts [rows]
 *
 * Ratios carry over to other machines, milliseconds do not.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { judgeCriteria } from '../src/acceptance/criteria.ts';
import { type EvaluatedGroup, evaluateGroups, listGroups } from '../src/acceptance/groups.ts';
import type { BinaryRule } from '../src/evaluation/decision.ts';
import { joinTask } from '../src/evaluation/joinTask.ts';
import { decisionRule } from '../src/evaluation/predictions.ts';
import { type PolicyChoice, policyOf } from './acceptance/policy.ts';
import { divisionsOf, evaluateTen } from './acceptance/tenMetrics.ts';
import { makeTestSet, type TestSet } from './acceptance/testSet.ts';

const repeats = 7;
const replicates = 1000;
const measuredReplicates = 2;

const [role, ...rest] = process.argv.slice(2);
if (role === 'measure') {
  console.log(JSON.stringify(measure(Number(rest[0]), rest[1] as PolicyChoice)));
} else {
  report(Number(role ?? 1_000_000));
}

/** Milliseconds of each step. */
interface Times {
  sort: number;
  join: number;
  /** Groups formed, metrics estimated and criteria decided. */
  judge: number;
}

interface Measured {
  /** The first time in a process, as in the gate, and the fastest of several. */
  first: Times;
  fastest: Times;
  groups: number;
  metrics: number;
  judged: number;
  /** Most memory of the process, in megabytes: data, policy reader and all. */
  peak: number;
}

/** Measures in this process, which does nothing else. */
function measure(rows: number, choice: PolicyChoice): Measured {
  const testSet = testSetOf(rows, choice);
  const runs = Array.from({ length: repeats }, () => run(testSet, choice));
  const least = (step: keyof Times) => Math.min(...runs.map(({ times }) => times[step]));
  const { groups, judged } = runs[0]!;
  return {
    first: runs[0]!.times,
    fastest: { sort: least('sort'), join: least('join'), judge: least('judge') },
    groups: groups.length,
    metrics: groups[0]!.estimates.size,
    judged,
    peak: process.resourceUsage().maxRSS / 1024,
  };
}

function testSetOf(rows: number, choice: PolicyChoice): TestSet {
  return makeTestSet(rows, decisionRule(policyOf(choice)) as BinaryRule);
}

function run(
  { manifest, predictions, labels, clusters }: TestSet,
  choice: PolicyChoice,
): { times: Times; groups: EvaluatedGroup[]; judged: number } {
  const policy = policyOf(choice);
  const scores = predictions.score!.slice();
  const started = performance.now();
  scores.sort();
  const sorted = performance.now();
  const joined = joinTask(policy.task, manifest, predictions, labels, choice === 'clustered' ? clusters : undefined);
  const joinedAt = performance.now();
  const groups =
    choice === 'ten' && joined.kind === 'binary'
      ? evaluateTen(manifest, joined, policy)
      : evaluateGroups(manifest, joined, policy, { probabilities: true });
  const judged = judgeCriteria(groups, policy.acceptance);
  const done = performance.now();
  return {
    times: { sort: sorted - started, join: joinedAt - sorted, judge: done - joinedAt },
    groups,
    judged: judged.length,
  };
}

function report(rows: number): void {
  const load = loadavg()
    .map((one) => one.toFixed(2))
    .join(' ');
  console.log(`${rows} predictions, Node ${process.version}, load before ${load}, fastest of ${repeats}\n`);
  const ten = measureApart(rows, 'ten');
  const all = measureApart(rows, 'all');
  printCost('the metrics of ten criteria alone', ten);
  printCost('all metrics, as the gate reports them', all);
  printCost('all metrics, with an undecided band', measureApart(rows, 'undecided'));
  printCost('all metrics, with clusters', measureApart(rows, 'clustered'));
  printGrowth(rows, all);
  compareWithBootstrap(rows, all);
}

/** Measures in a process of its own, so that neither memory nor what was compiled is shared. */
function measureApart(rows: number, choice: PolicyChoice): Measured {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [import.meta.filename, 'measure', String(rows), choice],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Measured;
}

function printCost(title: string, { first, fastest, groups, metrics, judged, peak }: Measured): void {
  const sorts = (milliseconds: number) => `${(milliseconds / fastest.sort).toFixed(1)} sorts`;
  console.log(`${title}: ${metrics} metrics of ${groups} groups estimated, ${judged} criteria decided`);
  console.log(`  one sort of the scores    ${fastest.sort.toFixed(0)} ms`);
  console.log(`  labels and predictions    ${fastest.join.toFixed(0)} ms, the one sort included`);
  console.log(`  acceptance without that   ${fastest.judge.toFixed(0)} ms: ${sorts(fastest.judge)} (bar: 10)`);
  console.log(
    `  acceptance with that      ${(fastest.join + fastest.judge).toFixed(0)} ms: ${sorts(fastest.join + fastest.judge)}`,
  );
  const cold = first.join + first.judge;
  console.log(`  the same, first time      ${cold.toFixed(0)} ms: ${sorts(cold)}`);
  console.log(`  memory of the process     ${peak.toFixed(0)} MB at most (bar: 400)\n`);
}

function printGrowth(rows: number, { fastest }: Measured): void {
  const tenth = measureApart(rows / 10, 'all').fastest;
  const growth = (fastest.join + fastest.judge) / (tenth.join + tenth.judge);
  console.log(`from ${rows / 10} to ${rows} predictions: ${growth.toFixed(1)} × the time\n`);
}

interface Bootstrap {
  version: string;
  /** Seconds for all values once, without intervals. */
  once: number;
  /** Seconds for one replicate of everything. */
  replicate: number;
  /** By group, as in the divisions. */
  values: Record<string, number>[];
}

function compareWithBootstrap(rows: number, { fastest }: Measured): void {
  const folder = mkdtempSync(join(tmpdir(), 'holdout-bench-'));
  try {
    const testSet = testSetOf(rows, 'all');
    writeForPython(folder, testSet);
    const python = process.env.HOLDOUT_PYTHON ?? 'python3';
    const script = join(import.meta.dirname, 'acceptance', 'rowBootstrap.py');
    const { status, stdout } = spawnSync(python, [script, folder, String(measuredReplicates)], {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    if (status !== 0) {
      console.log(`scikit-learn: none found by ${python}; name a Python that has it in HOLDOUT_PYTHON`);
      return;
    }
    printBootstrap(JSON.parse(stdout) as Bootstrap, fastest, run(testSet, 'all').groups);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function printBootstrap(
  { version, once, replicate, values }: Bootstrap,
  { join, judge }: Times,
  groups: readonly EvaluatedGroup[],
): void {
  const ours = (join + judge) / 1000;
  const whole = replicate * replicates;
  console.log(`scikit-learn ${version}, the same ten metrics of the same groups, rows resampled`);
  console.log(`  values alone, no interval ${once.toFixed(1)} s: ${(once / ours).toFixed(1)} × holdout with intervals`);
  console.log(
    `  ${replicates} replicates           ${whole.toFixed(0)} s by ${measuredReplicates} that were measured:`,
    `${(whole / ours).toFixed(0)} × holdout (bar: 20)`,
  );
  const differences = groups.flatMap(({ estimates }, group) =>
    Object.entries(values[group]!).map(([metric, value]) => Math.abs(value - estimates.get(metric)!.value!)),
  );
  console.log(`  largest difference of ${differences.length} values: ${Math.max(...differences).toExponential(1)}`);
}

/** Columns as files, and the group of each row in each division. */
function writeForPython(folder: string, { manifest, predictions, labels }: TestSet): void {
  writeFileSync(join(folder, 'score.f64'), predictions.score!);
  writeFileSync(join(folder, 'decision.u8'), predictions.decision as Uint8Array);
  writeFileSync(join(folder, 'positive.u8'), Uint8Array.from(labels.codes));
  const described = divisionsOf(listGroups(manifest, policyOf('all'))).map((groups, division) => {
    const codes = new Uint8Array(manifest.table.rows);
    groups.forEach(({ rows }, group) => {
      for (const row of rows) codes[row] = group;
    });
    writeFileSync(join(folder, `division${division}.u8`), codes);
    return { file: `division${division}.u8`, groups: groups.length };
  });
  writeFileSync(join(folder, 'divisions.json'), JSON.stringify(described));
}

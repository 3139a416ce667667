/** What is known of the replaced process, and what may not be worse than it. */
import type { MetricDescription } from '../metrics/catalogue.ts';
import type { Subgroup } from '../result/schema.ts';
import type { PolicyContext } from './context.ts';
import type { KeyPath } from './keyPath.ts';
import { readScope, readSubgroup, refuseOutOfRange, requireMetric } from './normaliseAcceptance.ts';
import { writtenClasses } from './normaliseTask.ts';
import type { BaselineResult, DifferenceMethod, NoDecrease, Policy, SubgroupSpec } from './policy.ts';

export function readBaseline(context: PolicyContext, subgroups: readonly SubgroupSpec[]): Policy['baseline'] {
  const process = context.written.baseline?.process;
  if (process === undefined) return undefined;
  const results = process.results.map((result, index): BaselineResult => {
    const path = ['baseline', 'process', 'results', index];
    const known = requireMetric(context, [...path, 'metric'], result.metric);
    if (known !== undefined) refuseUndirected(context, [...path, 'metric'], result.metric, known);
    const subgroup = result.in === undefined ? {} : readSubgroup(context, [...path, 'in'], result.in, subgroups);
    return { metric: result.metric, ...readMeasured(context, path, result, known), subgroup };
  });
  refuseRepeatedResults(context, results);
  const evidence =
    process.evidence === undefined ? {} : { evidence: context.pathAt(['baseline', 'process', 'evidence']) };
  return { name: process.name, ...evidence, results };
}

type WrittenResult = NonNullable<NonNullable<PolicyContext['written']['baseline']>['process']>['results'][number];
type Measured = Pick<BaselineResult, 'value' | 'counts'>;

/** What is best in between, or no rule may name, has no decrease either. */
function refuseUndirected(context: PolicyContext, path: KeyPath, metric: string, known: MetricDescription): void {
  if (known.better !== 'target' && known.reportOnly !== true) return;
  context.refuse('policy/unknown-metric', path, {
    problem: `is ${metric}, ${known.reportOnly === true ? 'which is only reported' : 'of which neither more nor less is better'}`,
    cure: 'Compare another metric.',
  });
}

function readMeasured(
  context: PolicyContext,
  path: KeyPath,
  { metric, successes, trials, value }: WrittenResult,
  known: MetricDescription | undefined,
): Measured {
  if (value === undefined && successes !== undefined && trials !== undefined) {
    return readCounts(context, path, { metric, successes, trials }, known);
  }
  if (value !== undefined && successes === undefined && trials === undefined) {
    const [least, most] = known?.range ?? [value, value];
    if (known !== undefined && !(value >= least && value <= most)) {
      refuseOutOfRange(context, [...path, 'value'], value, known.range);
    }
    return { value };
  }
  context.refuse('policy/missing-key', path, {
    problem: value === undefined ? 'has no result' : 'has a value and counts',
    cure: 'Write either `successes: 383, trials: 412` or, where no counts are known, `value: 0.93`.',
  });
  return { value: value ?? 0 };
}

function readCounts(
  context: PolicyContext,
  path: KeyPath,
  { metric, successes, trials }: { metric: string; successes: number; trials: number },
  known: MetricDescription | undefined,
): Measured {
  if (known !== undefined && known.family !== 'proportion') {
    context.refuse('policy/unknown-metric', [...path, 'metric'], {
      problem: `is ${metric}, which is not a proportion of successes`,
      cure: 'State it as a number, such as `value: 0.93`.',
    });
  }
  if (successes > trials) {
    context.refuse('policy/value', [...path, 'successes'], {
      problem: `is ${successes}, more than the ${trials} trials`,
      cure: 'Correct the counts.',
    });
  }
  return { value: successes / trials, counts: { successes, trials } };
}

function refuseRepeatedResults(context: PolicyContext, results: readonly BaselineResult[]): void {
  const seen = new Set<string>();
  results.forEach((result, index) => {
    const name = JSON.stringify([result.metric, subgroupName(result.subgroup)]);
    if (seen.has(name)) {
      context.refuse('policy/value', ['baseline', 'process', 'results', index], {
        problem: 'gives a second result for one metric and subgroup',
        cure: 'Keep one of the two.',
      });
    }
    seen.add(name);
  });
}

/** The same text for the same subgroup, whatever the order of its columns. */
function subgroupName(subgroup: Subgroup): string {
  return JSON.stringify(Object.entries(subgroup).sort());
}

/** @param baseline as {@link readBaseline} gives it */
export function readNoDecrease(
  context: PolicyContext,
  subgroups: readonly SubgroupSpec[],
  baseline: Policy['baseline'],
): NoDecrease[] | undefined {
  const entries = context.written['no-decrease'];
  refuseMissingBaseline(context, entries ?? []);
  return entries?.map((written, index): NoDecrease => {
    const path = ['no-decrease', index];
    const known = requireMetric(context, [...path, 'metric'], written.metric);
    const entry: NoDecrease = {
      metric: written.metric,
      against: written.against,
      mode: written.mode ?? 'criterion',
      ...(written.margin === undefined ? {} : { margin: written.margin }),
      ...(written.method === undefined ? {} : { method: written.method }),
      scope: readScope(context, [...path, 'in'], written.in, subgroups),
    };
    if (entry.against === 'released-model') refuseIncomparable(context, path, entry);
    else if (known !== undefined) refuseWithoutCounts(context, path, entry, known, baseline?.results ?? []);
    refuseMargin(context, path, entry);
    refuseMethod(context, path, entry);
    return entry;
  });
}

function refuseMargin(context: PolicyContext, path: KeyPath, { mode, margin }: NoDecrease): void {
  if ((mode === 'non-inferior') !== (margin !== undefined)) {
    context.refuse('policy/value', path, {
      problem: mode === 'non-inferior' ? 'is non-inferior without a margin' : `has a margin in mode ${mode}`,
      cure: 'A margin belongs to mode non-inferior, and that mode needs one: `mode: non-inferior, margin: 0.02`.',
    });
  }
  if (margin === undefined || margin <= 1 || context.written.model.task === 'regression') return;
  context.refuse('policy/value', [...path, 'margin'], {
    problem: `is ${margin}; a number from 0 to 1`,
    cure: 'Write the largest decrease that is accepted, as a fraction.',
  });
}

/** Whether the interval of the difference decides. */
function isByInterval({ mode }: NoDecrease): boolean {
  return mode === 'non-inferior' || mode === 'superior';
}

/** A value that is stated without counts has no interval, and nor has its difference to the model. */
function refuseWithoutCounts(
  context: PolicyContext,
  path: KeyPath,
  entry: NoDecrease,
  known: MetricDescription,
  results: readonly BaselineResult[],
): void {
  refuseUndirected(context, [...path, 'metric'], entry.metric, known);
  if (!isByInterval(entry)) return;
  const isStated = results.some(
    ({ metric, subgroup, counts }) => metric === entry.metric && counts === undefined && isMeant(entry, subgroup),
  );
  if (known.family === 'proportion' && !isStated) return;
  context.refuse('policy/value', [...path, 'mode'], {
    problem: `is ${entry.mode}, which is decided by interval, and the process has ${known.family === 'proportion' ? 'a value without counts' : `no counts of ${entry.metric}`}`,
    cure: `${known.family === 'proportion' ? 'Give its result as `successes` and `trials`, or write' : 'Write'} \`mode: criterion\` or \`mode: estimate\`.`,
  });
}

/** Whether an entry compares the model on a subgroup. */
function isMeant({ scope }: NoDecrease, subgroup: Subgroup): boolean {
  if (scope.over === 'named') return subgroupName(scope.subgroup) === subgroupName(subgroup);
  return (scope.over === 'all') === (Object.keys(subgroup).length === 0);
}

const methods: Readonly<Record<NoDecrease['against'], readonly DifferenceMethod[]>> = {
  process: ['newcombe', 'miettinen-nurminen'],
  'released-model': ['tango', 'newcombe'],
};

function refuseMethod(context: PolicyContext, path: KeyPath, entry: NoDecrease): void {
  const { metric, method, against } = entry;
  if (method === undefined) return;
  const refuse = (problem: string, cure: string) =>
    context.refuse('policy/value', [...path, 'method'], { problem, cure });
  if (!isByInterval(entry)) {
    refuse(`names an interval, and mode ${entry.mode} is not decided by one`, 'Delete the key.');
  } else if (metric === 'auroc' || metric === 'mae') {
    refuse(`belongs to proportions, and ${metric} has an interval of its own`, 'Delete the key.');
  } else if (!methods[against].includes(method)) {
    refuse(
      `is ${method}, which does not compare with the ${against.replace('-', ' ')}`,
      `Write ${methods[against].join(' or ')}.`,
    );
  }
}

type WrittenEntry = NonNullable<PolicyContext['written']['no-decrease']>[number];

/** What is compared with has to be declared, and what is declared to be compared with. */
function refuseMissingBaseline(context: PolicyContext, entries: readonly WrittenEntry[]): void {
  const { baseline } = context.written;
  const compares = (against: WrittenEntry['against']) => entries.some((entry) => entry.against === against);
  if (compares('process') && baseline?.process === undefined) {
    context.refuse('policy/missing-key', ['no-decrease'], {
      problem: 'compares with a process, and the policy has no `baseline.process`',
      cure: 'Declare what the process is known to do: baseline: {process: {name: …, results: [{metric: …, successes: …, trials: …}]}}.',
    });
  }
  const isDeclared = baseline?.['released-model'] === true;
  if (compares('released-model') === isDeclared) return;
  if (!isDeclared) {
    context.refuse('policy/missing-key', ['no-decrease'], {
      problem: 'compares with the released model, and the policy does not declare `baseline.released-model`',
      cure: 'Declare that the approved branch’s model is to be evaluated: baseline: {released-model: true}.',
    });
    return;
  }
  context.refuse('policy/missing-key', ['baseline', 'released-model'], {
    problem: 'asks for the released model, and no entry of `no-decrease` compares with it',
    cure: 'Add one, such as `no-decrease: [{metric: auroc, against: released-model, mode: non-inferior, margin: 0.01}]`.',
  });
}

/** Metrics that two models are compared by on the same samples. */
function pairedMetrics(context: PolicyContext): readonly string[] {
  const { task } = context.written.model;
  if (task === 'regression') return ['mae'];
  if (task === 'binary') return ['sensitivity', 'specificity', 'accuracy', 'auroc'];
  return ['accuracy', ...writtenClasses(context).map((name) => `recall:${name}`)];
}

function refuseIncomparable(context: PolicyContext, path: KeyPath, { metric, mode }: NoDecrease): void {
  if (mode === 'criterion') {
    context.refuse('policy/missing-key', path, {
      problem:
        'lacks the mode: criteria are compared with a process, and a model with the released one by `non-inferior`, `superior` or `estimate`',
      cure: 'Write `mode: non-inferior, margin: 0.02`.',
    });
  }
  const known = pairedMetrics(context);
  if (known.includes(metric.replace(/@as-wrong$/, ''))) return;
  const names = known.length < 2 ? known.join('') : `${known.slice(0, -1).join(', ')} or ${known.at(-1)}`;
  context.refuse('policy/unknown-metric', [...path, 'metric'], {
    problem: `is ${metric}, for which two models on the same samples are not compared`,
    cure: `Compare ${names}.`,
  });
}

/** What is known of the replaced process, and what may not be worse than it. */
import type { PolicyContext } from './context.ts';
import type { KeyPath } from './keyPath.ts';
import { readScope, readSubgroup, requireMetric } from './normaliseAcceptance.ts';
import type { BaselineResult, NoDecrease, Policy, SubgroupSpec } from './policy.ts';

export function readBaseline(context: PolicyContext, subgroups: readonly SubgroupSpec[]): Policy['baseline'] {
  const process = context.written.baseline?.process;
  if (process === undefined) return undefined;
  const results = process.results.map((result, index): BaselineResult => {
    const path = ['baseline', 'process', 'results', index];
    const known = requireMetric(context, [...path, 'metric'], result.metric);
    if (known !== undefined && known.family !== 'proportion') {
      context.refuse('policy/unknown-metric', [...path, 'metric'], {
        problem: `is ${result.metric}, which is not a proportion of successes`,
        cure: 'Give the baseline as sensitivity, specificity, ppv, npv or accuracy.',
      });
    }
    if (result.successes > result.trials) {
      context.refuse('policy/value', [...path, 'successes'], {
        problem: `is ${result.successes}, more than the ${result.trials} trials`,
        cure: 'Correct the counts.',
      });
    }
    const subgroup = result.in === undefined ? {} : readSubgroup(context, [...path, 'in'], result.in, subgroups);
    return { metric: result.metric, successes: result.successes, trials: result.trials, subgroup };
  });
  refuseRepeatedResults(context, results);
  const evidence =
    process.evidence === undefined ? {} : { evidence: context.pathAt(['baseline', 'process', 'evidence']) };
  return { name: process.name, ...evidence, results };
}

function refuseRepeatedResults(context: PolicyContext, results: readonly BaselineResult[]): void {
  const seen = new Set<string>();
  results.forEach((result, index) => {
    const name = JSON.stringify([result.metric, Object.entries(result.subgroup).sort()]);
    if (seen.has(name)) {
      context.refuse('policy/value', ['baseline', 'process', 'results', index], {
        problem: 'gives a second result for one metric and subgroup',
        cure: 'Keep one of the two.',
      });
    }
    seen.add(name);
  });
}

export function readNoDecrease(context: PolicyContext, subgroups: readonly SubgroupSpec[]): NoDecrease[] | undefined {
  const entries = context.written['no-decrease'];
  refuseMissingBaseline(context, entries ?? []);
  return entries?.map((entry, index): NoDecrease => {
    const path = ['no-decrease', index];
    const mode = entry.mode ?? 'criterion';
    if (entry.against === 'released-model') refuseIncomparable(context, path, entry.metric, mode);
    requireMetric(context, [...path, 'metric'], entry.metric);
    if ((mode === 'non-inferior') !== (entry.margin !== undefined)) {
      context.refuse('policy/value', path, {
        problem: mode === 'non-inferior' ? 'is non-inferior without a margin' : `has a margin in mode ${mode}`,
        cure: 'A margin belongs to mode non-inferior, and that mode needs one: `mode: non-inferior, margin: 0.02`.',
      });
    }
    return {
      metric: entry.metric,
      against: entry.against,
      mode,
      ...(entry.margin === undefined ? {} : { margin: entry.margin }),
      scope: readScope(context, [...path, 'in'], entry.in, subgroups),
    };
  });
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
const pairedMetrics = ['sensitivity', 'specificity', 'accuracy'].flatMap((name) => [name, `${name}@as-wrong`]);

function refuseIncomparable(context: PolicyContext, path: KeyPath, metric: string, mode: NoDecrease['mode']): void {
  if (mode === 'criterion') {
    context.refuse('policy/missing-key', path, {
      problem:
        'lacks the mode: criteria are compared with a process, and a model with the released one by `non-inferior`, `superior` or `estimate`',
      cure: 'Write `mode: non-inferior, margin: 0.02`.',
    });
  }
  if (metric === 'auroc' || pairedMetrics.includes(metric)) return;
  context.refuse('policy/unknown-metric', [...path, 'metric'], {
    problem: `is ${metric}, for which two models on the same samples are not compared`,
    cure: 'Compare sensitivity, specificity, accuracy or auroc.',
  });
}

/** What is known of the replaced process, and what may not be worse than it. */
import type { PolicyContext } from './context.ts';
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
  if (entries !== undefined && context.written.baseline === undefined) {
    context.refuse('policy/missing-key', ['no-decrease'], {
      problem: 'compares with a process, and the policy has no `baseline.process`',
      cure: 'Declare what the process is known to do: baseline: {process: {name: …, results: [{metric: …, successes: …, trials: …}]}}.',
    });
  }
  return entries?.map((entry, index): NoDecrease => {
    const path = ['no-decrease', index];
    const mode = entry.mode ?? 'criterion';
    requireMetric(context, [...path, 'metric'], entry.metric);
    if ((mode === 'non-inferior') !== (entry.margin !== undefined)) {
      context.refuse('policy/value', path, {
        problem: mode === 'non-inferior' ? 'is non-inferior without a margin' : `has a margin in mode ${mode}`,
        cure: 'A margin belongs to mode non-inferior, and that mode needs one: `mode: non-inferior, margin: 0.02`.',
      });
    }
    return {
      metric: entry.metric,
      mode,
      ...(entry.margin === undefined ? {} : { margin: entry.margin }),
      scope: readScope(context, [...path, 'in'], entry.in, subgroups),
    };
  });
}

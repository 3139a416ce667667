import { createHash } from 'node:crypto';
import { type PlanProblem, planSamples } from '../../acceptance/planning/plan.ts';
import type { PlanRequest, SamplePlan } from '../../acceptance/planning/samplePlan.ts';
import { readRules } from '../../gate/rules.ts';
import { openSides } from '../../gate/sides.ts';
import type { Policy } from '../../policy/policy.ts';
import { defaultPolicy, shellWord } from '../../publication/reproduce.ts';
import { Refusal } from '../../result/refusal.ts';
import type { ExitCode } from '../../result/run.ts';
import { randomFromDigest } from '../../statistics/random.ts';
import { type Given, readOptions, singleValue } from '../options.ts';
import { writePlan } from '../planning/planFiles.ts';
import { readClusterSize, readCounts, readExpected, readGroups, readWholeOption } from '../planning/planOptions.ts';
import { renderPlanTerminal } from '../planning/terminal.ts';
import { terminalOf } from '../terminal.ts';

const defaultSeed = 1;
const defaultDraws = 50_000;

/** `holdout plan`: exit 1 where no model, or not the expected one, can meet a criterion. */
export async function runPlan(words: readonly string[]): Promise<ExitCode> {
  const given = readOptions('plan', words);
  const policyFile = singleValue(given, 'policy') ?? defaultPolicy;
  const seed = readWholeOption(given, 'seed', [0, 2 ** 32 - 1], defaultSeed);
  const draws = readWholeOption(given, 'draws', [1000, 10_000_000], defaultDraws);
  const { policy } = await readRules(await openSides({ policyFile }));
  requireBound(policy, policyFile);
  const plan = planSamples(requestOf(given, policy, seed, draws));
  if ('problem' in plan) throw refusalOf(plan);
  const view = { plan, simulation: { seed, draws }, policyFile };
  const out = singleValue(given, 'out');
  if (out !== undefined) writePlan(view, out, ['holdout plan', ...words.map(shellWord)].join(' '));
  process.stdout.write(renderPlanTerminal(view, { ...terminalOf(process.stdout), out }));
  return canPass(plan) ? 0 : 1;
}

function requestOf(given: Given, policy: Policy, seed: number, draws: number): PlanRequest {
  const clusterSize = readClusterSize(given, policy);
  return {
    policy,
    expected: readExpected(given, policy),
    groups: readGroups(given, policy),
    counts: readCounts(given, policy),
    ...(clusterSize === undefined ? {} : { clusterSize }),
    draws,
    randomFor: (purpose) =>
      randomFromDigest(createHash('sha256').update(`holdout plan ${seed} ${purpose}`).digest('hex')),
  };
}

/** Where the estimate decides, no number of samples makes a pass mean more. */
function requireBound({ acceptance }: Policy, file: string): void {
  if (acceptance.decideBy === 'bound') return;
  throw new Refusal('command/usage', {
    file,
    key: 'acceptance.decide-by',
    problem: 'is `estimate`, by which half of the models that only just meet a criterion pass, whatever the size',
    cure: 'Set it to `bound` to plan sizes.',
  });
}

function canPass({ rows, auroc }: SamplePlan): boolean {
  return [...rows, ...auroc].every(({ status }) => status !== 'out-of-reach' && status !== 'too-few');
}

function refusalOf(problem: PlanProblem): Refusal {
  return new Refusal('command/usage', detailsOf(problem));
}

function detailsOf(problem: PlanProblem): { problem: string; cure: string } {
  switch (problem.problem) {
    case 'too-many':
      return {
        problem: `${problem.columns.join(' with ')} has more than 1,000 subgroups`,
        cure: 'Give smaller numbers with --groups: a gate refuses so many subgroups too.',
      };
    case 'fewer-than-named':
      return {
        problem: `--groups gives ${problem.column} fewer values than the ${problem.named} that the policy and --count name`,
        cure: 'Give the number of all values.',
      };
    case 'more-than-whole': {
      const { columns, parts, whole, most } = problem;
      const name = [...whole.values].map(([column, { name: value = '' }]) => `${column} ${value}`).join(', ');
      return {
        problem: `the counts by ${columns.join(' and ')} add up to ${parts}, and ${name === '' ? 'all samples' : name} has ${most}`,
        cure: 'Correct one of the --count options.',
      };
    }
    case 'no-such-group': {
      const { subgroup, each } = problem.count;
      const columns = each.length > 0 ? each : Object.keys(subgroup);
      return {
        problem: `--count names a subgroup by ${columns.join(' and ')}, and the policy has none of that kind`,
        cure: 'Declare it in `subgroups`, or give the count of a subgroup that the policy judges.',
      };
    }
  }
}

/** Subgroups that do worse than the rest: for reading, never a rule. */

import { numberClusters } from '../metrics/clusterTable.ts';
import type { EvaluatedRows } from '../metrics/evaluatedRows.ts';
import type { Policy } from '../policy/policy.ts';
import type { Contrast } from '../result/schema.ts';
import { clusteredProportion, decisiveDesignEffect, effectiveTrials, fewestClusters } from '../statistics/cluster.ts';
import { type Counts, farringtonManningPValue, newcombeInterval } from '../statistics/difference.ts';
import { holmAdjusted } from '../statistics/multiplicity.ts';
import { counting, countSamples } from './countedSamples.ts';
import type { GroupRows } from './groups.ts';

/** Two-sided p value, before it is adjusted for the number of contrasts. */
type RawContrast = Omit<Contrast, 'adjustedP' | 'worse'>;

/**
 * Compares each declared subgroup with all other test samples, for each proportion that a criterion names, wherever both
 * have samples. The interval is Newcombe's, the p value that of the score test at margin 0; p values are adjusted by Holm
 * over all contrasts, since that some subgroup does worse is a claim of many. With clusters both rest on effective counts.
 *
 * @param groups as `listGroups` gives them: all test samples first
 * @see Newcombe 1998 Stat Med 17:873, method 10; Farrington, Manning 1990 Stat Med 9:1447; Holm 1979 Scand J Stat 6:65
 */
export function contrastSubgroups(policy: Policy, evaluated: EvaluatedRows, groups: readonly GroupRows[]): Contrast[] {
  const declared = groups.filter((group) => group.declared);
  const places = declared.length === 0 ? new Int32Array() : placesByRow(evaluated.rows);
  const named = new Set(policy.acceptance.criteria.map(({ metric }) => metric));
  const raw = [...named].flatMap((metric) => {
    const codes = countSamples(metric, evaluated, policy);
    // A metric that is no proportion.
    if (codes === undefined) return [];
    const count = counterOf(codes, evaluated, policy);
    return declared.flatMap(({ subgroup, rows }) => {
      const { group, rest } = count(Array.from(rows, (row) => places[row] ?? absent).filter((at) => at !== absent));
      if (group.trials === 0 || rest.trials === 0) return [];
      return [{ metric, subgroup, ...contrastOf(group, rest, policy.acceptance.confidence) }];
    });
  });
  const adjusted = holmAdjusted(raw.map(({ p }) => p));
  return raw.map((contrast, index) => decide(contrast, adjusted[index] ?? null));
}

const absent = -1;

/** Place of each row among the evaluated ones; none for a row without outcome. */
function placesByRow(rows: Uint32Array): Int32Array {
  const places = new Int32Array(rows.reduce((last, row) => Math.max(last, row), 0) + 1).fill(absent);
  rows.forEach((row, at) => {
    places[row] = at;
  });
  return places;
}

/** Observed counts, and what they are worth as independent ones. */
interface CountedShare extends Counts {
  effective: Counts | 'too-few-clusters';
}

/** Counts the samples at some places, and all others. */
type Counter = (places: readonly number[]) => { group: CountedShare; rest: CountedShare };

function counterOf(codes: Uint8Array, { samples: { cluster } }: EvaluatedRows, { acceptance }: Policy): Counter {
  const numbers =
    acceptance.cluster === undefined || cluster === undefined
      ? { clusters: 1, clusterOf: new Uint32Array(codes.length) }
      : numberClusters(cluster);
  const all = tabulate(codes, numbers.clusterOf, numbers.clusters, Array.from(codes.keys()));
  const isClustered = acceptance.cluster !== undefined;
  return (places) => {
    const group = tabulate(codes, numbers.clusterOf, numbers.clusters, places);
    const rest = {
      successes: all.successes.map((count, own) => count - group.successes[own]!),
      trials: all.trials.map((count, own) => count - group.trials[own]!),
    };
    return isClustered
      ? { group: clusteredShare(group, acceptance), rest: clusteredShare(rest, acceptance) }
      : { group: independentShare(group), rest: independentShare(rest) };
  };
}

/** By cluster; all samples are one where they are independent. */
interface Tally {
  successes: Uint32Array;
  trials: Uint32Array;
}

function tabulate(codes: Uint8Array, clusterOf: Uint32Array, clusters: number, places: readonly number[]): Tally {
  const tally = { successes: new Uint32Array(clusters), trials: new Uint32Array(clusters) };
  for (const at of places) {
    const code = codes[at]!;
    if (code === counting.notCounted) continue;
    tally.trials[clusterOf[at]!]! += 1;
    tally.successes[clusterOf[at]!]! += code === counting.success ? 1 : 0;
  }
  return tally;
}

function independentShare({ successes, trials }: Tally): CountedShare {
  const counts = { successes: successes[0]!, trials: trials[0]! };
  return { ...counts, effective: counts };
}

function clusteredShare(
  { successes, trials }: Tally,
  { designEffect: declared, confidence }: Policy['acceptance'],
): CountedShare {
  const found = clusteredProportion(successes, trials);
  if (found === undefined) return { successes: 0, trials: 0, effective: 'too-few-clusters' };
  const observed = { successes: found.successes, trials: found.trials };
  if (found.clusters < fewestClusters) return { ...observed, effective: 'too-few-clusters' };
  const designEffect = decisiveDesignEffect(found.estimatedDesignEffect, declared, found.trials, found.clusters);
  const worth = effectiveTrials(found.trials, found.clusters, designEffect, confidence);
  return { ...observed, effective: { successes: (found.successes / found.trials) * worth, trials: worth } };
}

function contrastOf(
  group: CountedShare,
  rest: CountedShare,
  confidence: number,
): Omit<RawContrast, 'metric' | 'subgroup'> {
  const [value, restValue] = [group.successes / group.trials, rest.successes / rest.trials];
  const shared = { value, n: group.trials, restValue, restN: rest.trials, difference: value - restValue, confidence };
  const [own, others] = [group.effective, rest.effective];
  if (typeof own === 'string' || typeof others === 'string') {
    return { ...shared, lower: null, upper: null, method: 'newcombe', p: null, reason: 'too-few-clusters' };
  }
  return { ...shared, ...newcombeInterval(own, others, confidence), method: 'newcombe', p: twoSided(own, others) };
}

/** Of both one-sided p values the smaller one twice, which loses no digit in the tail. */
function twoSided(first: Counts, reference: Counts): number {
  const tails = [farringtonManningPValue(first, reference, 0), farringtonManningPValue(reference, first, 0)];
  return Math.min(1, 2 * Math.min(...tails));
}

function decide(contrast: RawContrast, adjustedP: number | null): Contrast {
  const { difference, confidence } = contrast;
  const isShown = adjustedP !== null && adjustedP <= 1 - confidence;
  return { ...contrast, adjustedP, worse: isShown && difference < 0 };
}

import type { EvaluatedGroup } from '../../src/acceptance/groups.ts';
import {
  type BinaryOptions,
  type BinarySamples,
  confusionMatrix,
  estimateBinaryMetrics,
} from '../../src/metrics/binary.ts';
import type { Estimate, Subgroup } from '../../src/result/schema.ts';
import { samplesOfTable } from '../metrics/referenceSamples.ts';

const usualOptions: BinaryOptions = {
  confidenceLevel: 0.95,
  proportionInterval: 'clopper-pearson',
  undecided: false,
  probabilities: true,
};

/** A subgroup with every estimate, as the gate makes it. */
export function groupOf(
  samples: BinarySamples,
  {
    subgroup = {},
    declared = false,
    ...options
  }: Partial<BinaryOptions> & { subgroup?: Subgroup; declared?: boolean } = {},
): EvaluatedGroup {
  const estimates = estimateBinaryMetrics(samples, { ...usualOptions, ...options });
  return {
    subgroup,
    declared,
    confusion: { subgroup, ...confusionMatrix(samples) },
    estimates: new Map(estimates.map((estimate) => [estimate.metric, { ...estimate, subgroup }])),
  };
}

/** The estimate of a metric, from counts of true and false positives, false and true negatives. */
export function estimateOf(metric: string, table: readonly number[], options: Partial<BinaryOptions> = {}): Estimate {
  const estimate = groupOf(samplesOfTable(table), options).estimates.get(metric);
  if (estimate === undefined) throw new Error(`no estimate of ${metric}`);
  return estimate;
}

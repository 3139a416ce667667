/** Arguments of the findings on performance outside the test set (`performance/fit`), by code. */
import { z } from 'zod';

const split = z.enum(['train', 'validation']).describe('Split that is compared with the test set');
const metric = z.string().describe('Metric');
const limit = (side: 'Lower' | 'Upper') => z.number().nullable().describe(`${side} limit of the gap`);

const gapArguments = {
  metric,
  split,
  value: z.number().nullable().describe('Estimate on the split'),
  n: z.number().describe('Samples in the metric’s denominator on the split'),
  testValue: z.number().nullable().describe('Estimate on the test set'),
  testN: z.number().describe('Samples in the metric’s denominator in the test set'),
  gap: z.number().nullable().describe('value minus testValue; of an error testValue minus value'),
  lower: limit('Lower'),
  upper: limit('Upper'),
  tolerance: z.number().describe('Largest gap that counts as none'),
};

export const fitFindings = {
  'performance/overfit': z
    .strictObject(gapArguments)
    .describe('The model does better on data it was developed with than on the test set, by more than the tolerance.'),
  'performance/underfit': z
    .strictObject({
      metric,
      split,
      value: z.number().describe('Estimate on the split'),
      n: z.number().describe('Samples in the metric’s denominator on the split'),
      upper: z.number().optional().describe('Upper limit of the estimate, where more is better'),
      lower: z.number().optional().describe('Lower limit of the estimate, where less is better'),
      bound: z.number().describe('Criterion of the metric'),
    })
    .describe('The model does not reach its criterion even on data it was developed with.'),
  'performance/fit-incomplete': z
    .strictObject({
      split,
      samples: z.int().min(0).describe('Samples of the split without a prediction'),
      places: z
        .array(
          z.strictObject({
            file: z.string().describe('Path relative to the policy’s root'),
            line: z.int().min(0).describe('1-based line'),
          }),
        )
        .describe('The first places in the manifest, at most five'),
    })
    .describe('Samples of another split that the policy compares with the test set have no prediction.'),
  'performance/fit-not-shown': z
    .strictObject({
      ...gapArguments,
      reason: z.string().optional().describe('Why the gap or its interval is undefined'),
    })
    .describe('It is not shown that the gap to the test set is within the tolerance.'),
} as const;

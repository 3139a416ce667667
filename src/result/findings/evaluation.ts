/** Arguments of the findings of a model that the gate runs itself or by a command, by code. */
import { z } from 'zod';

const count = z.int().min(0);
const places = z
  .array(
    z.strictObject({
      file: z.string().describe('Path relative to the policy’s root'),
      line: count.describe('1-based line'),
    }),
  )
  .describe('The first places in the manifest, at most five');

export const modelRunFindings = {
  'model/unrecognised': z
    .strictObject({
      path: z.string().describe('File of the model'),
      format: z.string().describe('What its content looks like'),
    })
    .describe('The model is in a format that is not known to be safe to load. The gate did not load it.'),
  'model/loaded-by-command': z
    .strictObject({
      path: z.string().describe('File of the model'),
      format: z.string().describe('What its content is'),
    })
    .describe('The model’s format can carry code, and the policy’s command loads it.'),
  'model/rewired': z
    .strictObject({ outputs: z.array(z.string()).describe('Outputs concerned') })
    .describe(
      'Outputs that are lists of maps (ZipMap) were read as the tensor below them; the digest is of the file itself.',
    ),
  'scope/not-repeatable': z
    .strictObject({
      samples: count.describe('Samples whose outputs differ'),
      runs: count.describe('Evaluations that were compared'),
    })
    .describe('The same samples in the same order gave other outputs.'),
  'scope/order-dependent': z
    .strictObject({
      samples: count.describe('Samples whose decision differs'),
      evaluated: count.describe('Samples that were compared'),
      largestDifference: z.number().nullable().describe('Largest difference between two scores of a sample'),
    })
    .describe('In another order, or in batches of another size, the model decides otherwise.'),
  'scope/repeated': z
    .strictObject({
      runs: count.describe('Evaluations in the same order, which agree bit for bit'),
      batches: z.array(count).describe('Batch sizes that were compared, the usual one first'),
      largestDifference: z
        .number()
        .nullable()
        .describe('Largest difference between two scores of a sample in another order or batch; null without scores'),
    })
    .describe('Repeated evaluations agree, and so do the decisions in another order and in other batches.'),
  'evaluation/not-a-number': z
    .strictObject({ samples: count.describe('Test samples'), places })
    .describe('The model gives no finite number for test samples.'),
  'evaluation/filled': z
    .strictObject({
      columns: z
        .array(
          z.strictObject({
            column: z.string().describe('Column of the manifest'),
            samples: count.describe('Test samples with an empty cell'),
          }),
        )
        .describe('Columns with empty cells'),
    })
    .describe('Empty cells were filled as the policy says.'),
  'evaluation/not-isolated': z
    .strictObject({
      layers: z.array(z.enum(['network', 'files', 'processes'])).describe('What could not be kept from the command'),
    })
    .describe('This system does not let the gate keep everything from the command.'),
  'custody/files-not-locked': z
    .strictObject({ inputs: z.array(z.string()).describe('Inputs of the model that are fed from files') })
    .describe('Files feed the model, and the lock does not cover their content.'),
  'custody/content-mismatch': z
    .strictObject({ samples: count.describe('Test samples'), places })
    .describe('Files of test samples have another SHA-256 than the manifest says.'),
  'performance/no-released-model': z
    .strictObject({
      reason: z
        .enum(['working-folder', 'first', 'unusable', 'unbound'])
        .describe(
          'working-folder: there is no approved tree; first: it has no model; unusable: its model cannot be run as the policy says; unbound: its predictions are not tied to it',
        ),
      problem: z.string().optional().describe('Why its model cannot be run'),
    })
    .describe('The policy compares with the released model, and there is none to compare with.'),
} as const;

/** Arguments of the findings on the independence of the splits, by code. */
import { z } from 'zod';
import { count, placeSchema, samplesBySplit, splitSchema } from './common.ts';

const between = z.tuple([splitSchema, splitSchema]).describe('The two splits, in the order train, validation, test');
const distance = count.describe('Bits of 64 in which the perceptual hashes of a pair differ at most');

export const independenceFindings = {
  'independence/overlap': z
    .strictObject({
      kind: z.string().describe('Entity kind, `sample` or `content`'),
      between,
      entities: count.describe('Number of distinct entities in both splits'),
      samples: samplesBySplit,
      reason: z.string().optional().describe('Why the policy allows this kind to be shared'),
      keepTest: z
        .strictObject({ train: count.describe('Training samples'), validation: count.describe('Validation samples') })
        .optional()
        .describe('Samples to take out so that no kind is shared and the test set stays as it is'),
      keepTrain: z
        .strictObject({ test: count.describe('Test samples') })
        .optional()
        .describe('Samples to take out so that no kind is shared and training and validation data stay as they are'),
      recommended: z
        .enum(['keep-test', 'new-split'])
        .optional()
        .describe('keep-test: take out the samples of keepTest; new-split: they are more than half of a split'),
    })
    .describe('The same entity has samples in two splits.'),
  'independence/duplicate': z
    .strictObject({
      kind: z.enum(['sample', 'content']).describe('What stands more than once'),
      split: splitSchema,
      entities: count.describe('Number of ids or hashes that stand more than once'),
      samples: count.describe('Number of rows that carry them'),
    })
    .describe('A sample id or a content hash stands more than once in a split.'),
  'independence/empty-ids': z
    .strictObject({ kind: z.string().describe('Entity kind or `content`'), samples: samplesBySplit })
    .describe('Samples have no id of this kind, so their independence cannot be shown.'),
  'independence/malformed-id': z
    .strictObject({
      kind: z.string().describe('Entity kind, `sample`, `content` or `near-duplicate`'),
      column: z.string().describe('Column of the manifest'),
      problem: z
        .enum(['white-space', 'control-character', 'exponent', 'comment', 'not-a-hash'])
        .describe('What is wrong with the ids'),
      ids: count.describe('Number of distinct ids concerned'),
      places: z.array(placeSchema).describe('The first places, at most five'),
    })
    .describe('An id is written in a way that can hide an overlap.'),
  'independence/suspected': z
    .strictObject({
      kind: z.string().describe('Entity kind or `sample`'),
      between,
      entities: count.describe('Number of entities that several spellings may stand for'),
      samples: samplesBySplit,
    })
    .describe('Ids of two splits are not equal, and are once their spelling is levelled.'),
  'independence/linked': z
    .strictObject({
      between: z
        .tuple([splitSchema.exclude(['test']), splitSchema.extract(['test'])])
        .describe('The split that test samples hang on, and `test`'),
      components: count.describe('Number of groups of samples that hang together'),
      samples: samplesBySplit,
      kinds: z.array(z.string()).describe('Entity kinds that the chains consist of'),
    })
    .describe('Test samples share nothing with another split themselves, and hang on it by a chain of entities.'),
  'independence/near-duplicate': z
    .strictObject({ between, distance, pairs: count.describe('Number of pairs of samples'), samples: samplesBySplit })
    .describe('Images of two splits look alike.'),
  'independence/near-duplicate-test': z
    .strictObject({
      distance,
      pairs: count.describe('Number of pairs of samples'),
      samples: count.describe('Test samples'),
    })
    .describe('Test images look alike, so that what they show weighs more than once.'),
  'independence/captured': z
    .strictObject({
      samples: count.describe('Test samples captured before the last training sample'),
      earliestTest: z.string().describe('When the earliest test sample was captured'),
      lastTraining: z.string().describe('When the last training sample was captured'),
    })
    .describe('Test samples were captured before the last training sample.'),
  'independence/captured-missing': z
    .strictObject({ samples: samplesBySplit })
    .describe('Samples have no time of capture in ISO 8601 form, so their order cannot be shown.'),
  'independence/id-form': z
    .strictObject({
      kind: z.string().describe('Entity kind or `sample`'),
      hashed: splitSchema.describe('Split whose ids look like digests'),
      plain: splitSchema.describe('Split whose ids do not'),
    })
    .describe('The ids of one split look like digests and those of the other do not, so that no two can be equal.'),
  'independence/no-training-rows': z
    .strictObject({})
    .describe('The manifest has no training samples, so independence cannot be shown.'),
  'independence/no-test-rows': z.strictObject({}).describe('The manifest has no test samples.'),
} as const;

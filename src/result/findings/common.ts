/** Parts that the arguments of several findings have in common. */
import { z } from 'zod';

export const count = z.int().min(0);

export const splitSchema = z.enum(['train', 'validation', 'test']).describe('A split of the data');
export type Split = z.infer<typeof splitSchema>;

export const placeSchema = z
  .strictObject({
    file: z.string().describe('Path relative to the policy’s root'),
    line: count.describe('1-based line'),
  })
  .meta({ id: 'place', description: 'A line of a file' });

export const samplesBySplit = z
  .strictObject({
    train: count.optional().describe('Training samples'),
    validation: count.optional().describe('Validation samples'),
    test: count.optional().describe('Test samples'),
  })
  .meta({ id: 'samples', description: 'Number of samples in each split concerned' });

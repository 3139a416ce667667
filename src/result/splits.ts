import type { Split } from './schema.ts';

/** The splits in the order in which reports name them. */
export const splitsInOrder: readonly Split[] = ['train', 'validation', 'test'];

/** Arguments of the findings of the ledger (`custody/ledger`, `custody/uses`), by code. */
import { z } from 'zod';

export const ledgerFindings = {
  'ledger/uses': z
    .strictObject({
      number: z.int().min(1).describe('Which use of the test set this is, counted from 1'),
      atMost: z.int().min(1).optional().describe('Largest number of uses that the policy allows'),
    })
    .describe('The test set was used before.'),
} as const;

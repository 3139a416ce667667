/** Arguments of the findings of the ledger (`custody/ledger`, `custody/uses`), by code. */
import { z } from 'zod';

const commit = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);

export const ledgerFindings = {
  'ledger/uses': z
    .strictObject({
      number: z.int().min(1).describe('Which use of the test set this is, counted from 1'),
      atMost: z.int().min(1).optional().describe('Largest number of uses that the policy allows'),
    })
    .describe('Which use of the test set this is, as the ledger counts; a repeated one keeps its number.'),
  'ledger/alpha-spent': z
    .strictObject({
      number: z.int().min(1).describe('Which use of the test set this is, counted from 1'),
      declared: z.number().describe('Confidence level that the policy declares'),
      confidence: z.number().describe('Confidence level of this use'),
      oneBit: z
        .boolean()
        .describe(
          'Whether published text says no more than whether the model passes, which the bound for all uses needs',
        ),
    })
    .describe('Each use of the test set takes a part of the error rate, so that this one has wider intervals.'),
  'ledger/over-limit': z
    .strictObject({
      uses: z.int().min(1).describe('Uses of the test set that the ledger records, this one not among them'),
      atMost: z.int().min(1).describe('Largest number of uses that the policy allows'),
    })
    .describe('The test set was used as often as the policy allows, so it was not opened.'),
  'ledger/policy-returned': z
    .strictObject({})
    .describe('The test set was already used with a newer policy; the one in force now is older.'),
  'ledger/approved-rewritten': z
    .strictObject({ commit: commit.describe('Commit that gave the rules of the last use') })
    .describe('The approved branch no longer contains the commit that gave the rules of the last use.'),
  'ledger/approved-unknown': z
    .strictObject({ commit: commit.describe('Commit that gave the rules of the last use') })
    .describe('It is not known whether the approved branch still contains the commit that gave the last rules.'),
  'ledger/history-unread': z
    .strictObject({})
    .describe('GitHub does not say whether the branch of the ledger was deleted or pushed with force.'),
  'ledger/not-finished': z
    .strictObject({ problem: z.string().describe('Why the end could not be recorded') })
    .describe('The beginning of this use is recorded in the ledger, and its end could not be.'),
  'ledger/other-result': z
    .strictObject({})
    .describe('The same files gave another result in an earlier run of the same version.'),
  'ledger/evidence': z
    .strictObject({
      line: z.int().min(1).describe('Line of the ledger that records the pass'),
      commit: z.string().optional().describe('Commit that was judged'),
      pullRequest: z.int().min(1).optional().describe('Pull request that it was judged for'),
    })
    .describe('What was merged has passed the gate before.'),
  'ledger/not-evaluated': z.strictObject({}).describe('What was merged has never passed the gate.'),
} as const;

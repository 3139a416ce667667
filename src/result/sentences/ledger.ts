import { formatCount } from '../numbers.ts';
import { phrase, words } from '../phrase.ts';
import type { SentencesOf } from './description.ts';

export const ledgerSentences: SentencesOf<'ledger'> = {
  'ledger/uses': ({ number, atMost }) => ({
    sentence: phrase`This is use ${words(formatCount(number))}${words(atMost === undefined ? '' : ` of ${formatCount(atMost)}`)} of the test set.`,
    cure: undefined,
  }),
};

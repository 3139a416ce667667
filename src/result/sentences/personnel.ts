import { phrase, words } from '../phrase.ts';
import type { SentencesOf } from './description.ts';

const things = { model: 'the change', policy: 'the policy', 'intended-use': 'the intended use' } as const;

export const personnelSentences: SentencesOf<'personnel'> = {
  'personnel/not-approved': ({ role, what }) => ({
    sentence: phrase`No member of the role ${role} has approved ${words(things[what])}.`,
    cure: phrase`Ask a member of ${role} for a review.`,
  }),
};

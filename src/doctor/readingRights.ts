/** What a token has to be allowed for GitHub to show the rules of a branch. */
import { type Phrase, words } from '../result/phrase.ts';
import type { BranchRules } from './branchRules.ts';

export const readsProtection = words('A token with `Administration: read` for the repository shows it.');
const readsRules = words('A token with `Metadata: read` for the repository shows it.');

/** What would show the rest of the rules of a branch. */
export function cureFor({ rules }: BranchRules): Phrase {
  return rules === undefined ? readsRules : readsProtection;
}

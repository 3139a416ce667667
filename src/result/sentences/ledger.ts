import { formatCount } from '../numbers.ts';
import { foreign, mixed, phrase, words } from '../phrase.ts';
import { countOf } from '../wording.ts';
import type { SentencesOf } from './description.ts';

/** `0.95`, `0.9958`: rounded down, so that no interval is taken for a surer one. */
function levelText(level: number): string {
  const digits = Math.max(2, 1 - Math.floor(Math.log10(1 - level)));
  return String(Math.floor(level * 10 ** digits + 1e-6) / 10 ** digits);
}

export const ledgerSentences: SentencesOf<'ledger'> = {
  'ledger/uses': ({ number, atMost }) => ({
    sentence: phrase`This is use ${words(formatCount(number))}${words(atMost === undefined ? '' : ` of ${formatCount(atMost)}`)} of the test set.`,
    cure: undefined,
  }),
  'ledger/alpha-spent': ({ number, declared, confidence, oneBit }) => ({
    sentence: phrase`Each use of the test set takes a part of the error rate: in use ${words(formatCount(number))} every interval has the confidence level ${words(levelText(confidence))} instead of ${words(levelText(declared))}.${words(oneBit ? '' : ' The bound for all uses together needs that each use tells no more than whether the model passes.')}`,
    cure: oneBit ? undefined : phrase`Set ${foreign('test-set.disclosure')} to ${foreign('pass-fail')}.`,
  }),
  'ledger/over-limit': ({ uses, atMost }) => ({
    sentence: phrase`The test set was used ${words(uses === 1 ? 'once' : `${formatCount(uses)} times`)} and the policy allows ${countOf(atMost, 'use')}, so it was not opened.`,
    cure: phrase`Approve and lock new test data; ${foreign('holdout ledger')} lists the uses.`,
  }),
  'ledger/policy-returned': () => ({
    sentence: words(
      'An older version of the policy is in force again: the test set was already used with a newer one.',
    ),
    cure: words('Check that a reviewed change brought the older version back.'),
  }),
  'ledger/approved-rewritten': ({ commit }) => ({
    sentence: phrase`The history of the approved branch was rewritten: it no longer contains ${commit}, which gave the rules of the last use.`,
    cure: words(
      'Set the branch back, or merge that commit into it, so that its history shows every rule that was used.',
    ),
  }),
  'ledger/approved-unknown': ({ commit }) => ({
    sentence: phrase`It is not known whether the approved branch still contains ${commit}, which gave the rules of the last use.`,
    cure: phrase`Check out the whole history: ${foreign('fetch-depth: 0')} for ${foreign('actions/checkout')}.`,
  }),
  'ledger/history-unread': () => ({
    sentence: words('GitHub does not say whether the branch of the ledger was ever deleted or pushed with force.'),
    cure: phrase`Give the job the permission ${foreign('contents: write')}, with which its token can read the activity of the repository.`,
  }),
  'ledger/not-finished': ({ problem }) => ({
    sentence: phrase`The use of the test set began, and its end could not be recorded: ${mixed(problem)}.`,
    cure: words('Run the gate again: the same use is not counted twice.'),
  }),
  'ledger/other-result': () => ({
    sentence: words('The same files gave another result in an earlier run, as the ledger keeps it.'),
    cure: words(
      'Find out whether the ledger’s branch was written by someone else, or the machine does not compute reliably.',
    ),
  }),
  'ledger/evidence': ({ line, commit, pullRequest }) => ({
    sentence: phrase`The merged model has passed before${words(pullRequest === undefined ? '' : `, in pull request ${pullRequest}`)}${commit === undefined ? words('') : phrase` at ${commit.slice(0, 12)}`} (line ${line} of the ledger).`,
    cure: undefined,
  }),
  'ledger/not-evaluated': () => ({
    sentence: words('The ledger has no pass of this model on this test set: what was merged is not what was judged.'),
    cure: words('Revert the merge, and bring the model in a pull request that the gate judges.'),
  }),
};

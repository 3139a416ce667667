import { formatCount } from '../numbers.ts';
import { foreign, listForeign, phrase, words } from '../phrase.ts';
import type { FindingOf } from '../schema.ts';
import { countOf } from '../wording.ts';
import type { SentencesOf } from './description.ts';

type MismatchArguments = FindingOf<'custody/lock-mismatch'>['args'];

/** `1 added, 0 removed, 2 changed`, or why that is not known. */
function differences({ added, removed, changed }: MismatchArguments): string {
  if (added === null || removed === null || changed === null) {
    return 'which rows differ is not known, since the lock has no fingerprints';
  }
  return `${formatCount(added)} added, ${formatCount(removed)} removed, ${formatCount(changed)} changed`;
}

export const custodySentences: SentencesOf<'custody'> = {
  'custody/lock-missing': ({ path }) => ({
    sentence: phrase`The policy declares the lock ${path}, and the approved branch does not have it.`,
    cure: phrase`Make it with ${foreign('holdout lock')} and have it approved in a change of its own.`,
  }),
  'custody/lock-mismatch': (args) => ({
    sentence: phrase`The test rows are not the locked ones: ${countOf(args.lockedRows, 'row')} locked, ${words(formatCount(args.foundRows))} found (${words(differences(args))}).`,
    cure: phrase`Restore the locked rows; if the test set is meant to change, lock it anew with ${foreign('holdout lock')} in a change of its own.`,
  }),
  'custody/column-not-locked': ({ columns }) => ({
    sentence: phrase`The policy judges by ${words(columns.length === 1 ? 'a column' : `${columns.length} columns`)} that the lock does not cover: ${listForeign(columns, 5)}.`,
    cure: phrase`Lock the test set anew with ${foreign('holdout lock')} and have the lock approved in a change of its own.`,
  }),
};

export const scopeSentences: SentencesOf<'scope'> = {
  'scope/model-removed': ({ path }) => ({
    sentence: phrase`The change deletes or moves the approved model ${path}.`,
    cure: phrase`Restore the model; to retire it, first change ${foreign('model.path')} of the policy in a change of its own.`,
  }),
  'scope/outside-git': ({ files }) => ({
    sentence: phrase`${countOf(files.length, 'file')} ${words(files.length === 1 ? 'was' : 'were')} read from disk because the commit does not hold ${words(files.length === 1 ? 'it' : 'them')}: ${listForeign(files, 5)}.`,
    cure: words('Compare the digests in the provenance with those of the files that you mean.'),
  }),
};

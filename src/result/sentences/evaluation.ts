import { formatAgainst, formatBound, formatCount } from '../numbers.ts';
import { foreign, listPhrases, phrase, words } from '../phrase.ts';
import type { FindingOf } from '../schema.ts';
import { countOf, hasOrHave, isOrAre, listMetrics, subgroupPhrase } from '../wording.ts';
import type { SentencesOf } from './description.ts';
import { firstPlaces } from './independence.ts';

type MismatchArguments = FindingOf<'evaluation/binding-mismatch'>['args'];

const partWords: Readonly<Record<MismatchArguments['parts'][number], string>> = {
  model: 'model',
  testSet: 'test set',
  predictions: 'predictions file',
};

const runAgain = phrase`Predict the test set with this model and write the binding beside the predictions; the README shows its form.`;

export const subgroupSentences: SentencesOf<'subgroups'> = {
  'subgroups/blank': ({ column, samples }) => ({
    sentence: phrase`${countOf(samples, 'test sample')} ${hasOrHave(samples)} no value in the subgroup column ${column}; they are a subgroup of their own.`,
    cure: phrase`Fill in ${column}, or exclude these samples with a reason.`,
  }),
  'subgroups/absent': ({ subgroup }) => ({
    sentence: phrase`The replaced process is known at ${subgroupPhrase(subgroup)}, and no test sample belongs to it.`,
    cure: words('Add test samples of this subgroup: what disappears from the test set cannot be shown.'),
  }),
};

export const evaluationSentences: SentencesOf<'evaluation'> = {
  'evaluation/missing-predictions': ({ samples, places }) => ({
    sentence: phrase`${countOf(samples, 'test sample')} ${hasOrHave(samples)} no prediction${firstPlaces(places)}.`,
    cure: words('Predict every test sample, or exclude it with a reason in the manifest.'),
  }),
  'evaluation/missing-labels': ({ samples, places }) => ({
    sentence: phrase`${countOf(samples, 'test sample')} ${hasOrHave(samples)} no label${firstPlaces(places)}.`,
    cure: words('Label every test sample, or exclude it with a reason in the manifest.'),
  }),
  'evaluation/unbound': ({ path }) => ({
    sentence: phrase`Nothing ties the predictions to the model: there is no binding at ${path}.`,
    cure: runAgain,
  }),
  'evaluation/binding-mismatch': ({ path, parts }) => ({
    sentence: phrase`The predictions were made from another ${listPhrases(parts.map((part) => words(partWords[part])))} than the one at hand, says the binding ${path}.`,
    cure: runAgain,
  }),
  'evaluation/repeats-labels': ({ samples }) => ({
    sentence: phrase`Every score equals its label exactly, for all ${countOf(samples, 'test sample')}: these may be labels, not predictions.`,
    cure: words('Check that the predictions come from the model and that no column of its input gives the label away.'),
  }),
};

/** `81 of 704 test samples are undecided, 0.115`, as far as it is shown. */
function undecidedText({ undecided, samples, share, atMost }: FindingOf<'confidence/undecided-share'>['args']) {
  if (undecided === undefined) return words('Too many test samples are undecided');
  const counted = phrase`${words(formatCount(undecided))} of ${countOf(samples, 'test sample')} ${isOrAre(undecided)} undecided`;
  return phrase`${counted}${words(share === undefined ? '' : `, ${formatAgainst(share, atMost)}`)}`;
}

export const confidenceSentences: SentencesOf<'confidence'> = {
  'confidence/undecided-share': (args) => ({
    sentence: phrase`${undecidedText(args)}; the policy allows at most ${words(formatBound(args.atMost))}.`,
    cure:
      args.atMost === 0
        ? phrase`Have the model decide every sample, or declare ${foreign('evaluation.undecided')} with a bound in a change of its own.`
        : words(
            'Improve the model where it is undecided, with development data; a rule that leaves less undecided needs approval in a change of its own.',
          ),
  }),
  'confidence/decided-only': ({ metrics }) => ({
    sentence: phrase`${words(metrics.length === 1 ? 'A criterion looks' : 'Criteria look')} at decided samples only (${listMetrics(metrics)}), and nothing bounds how many are undecided.`,
    cure: phrase`Add ${foreign('undecided.at-most')} to the policy, or judge the metric with ${foreign('@as-wrong')}.`,
  }),
  'confidence/default-threshold': ({ threshold }) => ({
    sentence: phrase`The policy declares no threshold; ${words(formatBound(threshold))} was used.`,
    cure: phrase`Declare ${foreign('evaluation.threshold')} in the policy.`,
  }),
  'confidence/no-scores': () => ({
    sentence: words('The predictions carry classes without scores, so no confidence is known.'),
    cure: words('Write the score of each prediction beside its class.'),
  }),
};

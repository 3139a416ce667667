import { denominatorNoun, metricPhrase } from '../metricNames.ts';
import { formatAgainst, formatBound, formatCount, formatInterval, formatValue } from '../numbers.ts';
import { foreign, joinPhrases, type Phrase, phrase, words } from '../phrase.ts';
import type { FindingOf, UndefinedCause } from '../schema.ts';
import {
  boundNumber,
  boundPhrase,
  capitalised,
  countEntities,
  countOf,
  criterionOutcome,
  denominatorPhrase,
  estimateText,
  isOrAre,
  proportionText,
  sizePhrase,
  whereClause,
} from '../wording.ts';
import { describeDecrease } from './criteria.ts';
import type { Description, SentencesOf } from './description.ts';
import { fitSentences } from './fit.ts';

type PublishedArguments = FindingOf<'performance/criterion'>['args'];
/** What the report has, and a published view where nothing is withheld. */
type CriterionArguments = PublishedArguments & Required<Pick<PublishedArguments, 'value' | 'lower' | 'upper' | 'n'>>;

function hasNumbers(args: PublishedArguments): args is CriterionArguments {
  return args.value !== undefined && args.n !== undefined;
}

/** `13 of 64, 0.203 (0.113–0.323)`. */
function numbersOfCriterion(args: CriterionArguments): string {
  const counts = proportionText(args.successes, args.n);
  return `${counts === undefined ? '' : `${counts}, `}${estimateText(args, boundNumber(args.bound))}`;
}

/** `below` a lower bound, `above` an upper one, with the number; of a band the end that is missed. */
function missedSide({ value, bound: { atLeast, atMost } }: CriterionArguments): string {
  const isAbove = atLeast === undefined || (atMost !== undefined && value !== null && value > atMost);
  const missed = isAbove ? atMost : atLeast;
  return `${isAbove ? 'above' : 'below'} ${missed === undefined ? 'its bound' : formatBound(missed)}`;
}

function missed(args: CriterionArguments, emphasis: string): Phrase {
  const side = missedSide(args);
  const statement = phrase`${metricPhrase(args.metric)} is ${words(`${emphasis}${side}`)}${whereClause(args.subgroup)}`;
  return phrase`${statement}: ${words(numbersOfCriterion(args))}.`;
}

function notDemonstrated(args: CriterionArguments): Phrase {
  const claim = phrase`${metricPhrase(args.metric)} of ${boundPhrase(args.bound)} is not shown${whereClause(args.subgroup)}`;
  return phrase`${claim}: ${words(numbersOfCriterion(args))} meets it, the ${words(missingLimits(args))}.`;
}

/** `lower limit does not`, or of a band both. */
function missingLimits({ lower, upper, bound: { atLeast, atMost } }: CriterionArguments): string {
  const isLowerMissed = atLeast !== undefined && (lower === null || lower < atLeast);
  const isUpperMissed = atMost !== undefined && (upper === null || upper > atMost);
  if (isLowerMissed && isUpperMissed) return 'lower and upper limits do not';
  return `${isUpperMissed ? 'upper' : 'lower'} limit does not`;
}

function tooFew({ metric, subgroup, n, minSamples }: CriterionArguments): Phrase {
  const asked = minSamples === undefined ? '' : `; the criterion asks for ${formatCount(minSamples)}`;
  const counted = n === 0 ? phrase`no ${words(denominatorNoun(metric))}` : phrase`only ${denominatorPhrase(metric, n)}`;
  return phrase`${metricPhrase(metric)} cannot be judged${whereClause(subgroup)}: ${counted}${words(asked)}.`;
}

const improve = words('Improve the model where it fails, with development data, never with these test samples.');
const enlarge = words(
  'Improve the model with development data; more test samples, approved and locked, narrow the interval.',
);
const addSamples = words('Add test samples to the subgroup, or have its exclusion approved in a change of its own.');

const whyUndefined: Readonly<Record<UndefinedCause, Description>> = {
  'absent-class': {
    sentence: words('a class has no test sample'),
    cure: words('Add test samples of every class, or judge the classes that there are.'),
  },
  'empty-stratum': {
    sentence: words('a stratum with a declared share has no such sample'),
    cure: phrase`Add test samples of it, or correct ${foreign('acceptance.weights')} in a change of its own.`,
  },
  'one-class': {
    sentence: words('the test samples are all positive or all negative'),
    cure: words('Add test samples of the other class.'),
  },
  'constant-labels': {
    sentence: words('the labels are all the same'),
    cure: words('Add test samples with other labels.'),
  },
  'constant-scores': {
    sentence: words('the scores are all the same'),
    cure: words('Look at what the model predicts: it does not tell samples apart.'),
  },
  'probability-of-0-or-1': {
    sentence: words('probabilities of exactly 0 or 1 have no log odds'),
    cure: words('Have the model give probabilities within 0 and 1, or judge its calibration by another metric.'),
  },
  separation: {
    sentence: words('the probabilities part positives from negatives without an overlap, which leaves no finite slope'),
    cure: words('Add test samples near the boundary, or judge its calibration by another metric.'),
  },
  'not-converged': {
    sentence: words('its regression did not converge'),
    cure: words('Look at the probabilities: they hardly bear on the labels.'),
  },
  'perfect-agreement': {
    sentence: words('there is no error at all, and then it has no interval'),
    cure: words('Judge a metric that has an interval without an error, such as accuracy or recall.'),
  },
  'perfect-disagreement': {
    sentence: words('nothing agrees, and then it has no interval'),
    cure: improve,
  },
  'zero-variance': {
    sentence: words('the samples do not vary, which leaves no interval'),
    cure: words('Add test samples that vary, or judge another metric.'),
  },
  'no-clustered-interval': {
    sentence: words('there is no interval for samples in clusters'),
    cure: words('Judge a metric that has one, such as sensitivity, specificity or the AUROC.'),
  },
  'one-influential-sample': {
    sentence: words('it hangs on a single sample, which leaves no interval'),
    cure: addSamples,
  },
  'undeclared-stratum': {
    sentence: words('test samples belong to a stratum without a declared share'),
    cure: phrase`Declare the share of every value under ${foreign('acceptance.weights')}, 0 for those not in use, in a change of its own.`,
  },
};

function undefinedMetric({ metric, subgroup, value, n, why }: CriterionArguments): Phrase {
  if (why !== undefined) {
    const verb = words(value === null ? 'is undefined' : 'cannot be judged');
    return phrase`${metricPhrase(metric)} ${verb}${whereClause(subgroup)}: ${whyUndefined[why].sentence}.`;
  }
  const counted = n === 0 ? phrase`there is no ${words(denominatorNoun(metric))}` : denominatorPhrase(metric, n);
  return phrase`${metricPhrase(metric)} is undefined${whereClause(subgroup)}: ${counted}.`;
}

function describeCriterion(args: PublishedArguments): Description {
  const { sentence, cure } = hasNumbers(args) ? criterionByReason[args.reason](args) : withoutNumbers(args);
  return { sentence: capitalised(sentence), cure };
}

const cureByOutcome = { met: undefined, 'not met': improve, 'cannot be judged': addSamples } as const;

/** All that is published of a criterion whose numbers are withheld. */
function withoutNumbers({ metric, subgroup, bound, reason, n, minSamples }: PublishedArguments): Description {
  const outcome = criterionOutcome(reason);
  const verb = outcome === 'cannot be judged' ? outcome : `is ${outcome}`;
  const claim = phrase`${metricPhrase(metric)} of ${boundPhrase(bound)} ${words(verb)}${whereClause(subgroup)}`;
  const counted = n === undefined ? [] : phrase` (${denominatorPhrase(metric, n)})`;
  const isAsked = outcome === 'cannot be judged' && minSamples !== undefined;
  const asked = isAsked ? `; the criterion asks for ${formatCount(minSamples)} samples` : '';
  return { sentence: phrase`${claim}${counted}${words(asked)}.`, cure: cureByOutcome[outcome] };
}

const criterionByReason: Readonly<Record<CriterionArguments['reason'], (args: CriterionArguments) => Description>> = {
  pass: (args) => ({
    sentence: phrase`${metricPhrase(args.metric)} of ${boundPhrase(args.bound)} is met${whereClause(args.subgroup)}: ${words(numbersOfCriterion(args))}.`,
    cure: undefined,
  }),
  'clearly-below': (args) => ({ sentence: missed(args, 'clearly '), cure: improve }),
  below: (args) => ({ sentence: missed(args, ''), cure: improve }),
  'not-demonstrated': (args) => ({ sentence: notDemonstrated(args), cure: enlarge }),
  'too-few': (args) => ({ sentence: tooFew(args), cure: addSamples }),
  undefined: (args) => ({
    sentence: undefinedMetric(args),
    cure: args.why === undefined ? addSamples : whyUndefined[args.why].cure,
  }),
};

export const performanceSentences: SentencesOf<'performance'> = {
  'performance/criterion': describeCriterion,
  'performance/decrease': describeDecrease,
  ...fitSentences,
  'performance/withheld': () => ({
    sentence: words('The model does not pass: its results do not meet the policy.'),
    cure: words('Improve the model with development data; who keeps the test data can see which results fall short.'),
  }),
};

function claimOf({ metric, subgroup, bound }: Pick<PublishedArguments, 'metric' | 'subgroup' | 'bound'>): Phrase {
  return phrase`${metricPhrase(metric)} of ${boundPhrase(bound)}`.concat(whereClause(subgroup));
}

type ExcludedArguments = FindingOf<'test-data/excluded'>['args'];

function reasonsPhrase(reasons: ExcludedArguments['reasons']): Phrase {
  if (reasons.length === 0) return [];
  const shown = reasons.slice(0, 5).map(({ reason, samples }) => phrase`${reason} ${words(formatCount(samples))}`);
  const more = reasons.length > 5 ? [words(`${reasons.length - 5} more reasons`)] : [];
  return phrase` (${joinPhrases([...shown, ...more], ', ')})`;
}

/** `with a chance of only 0.413`. */
function chanceText({ power }: FindingOf<'test-data/underpowered'>['args']): string {
  return power === undefined ? 'too rarely' : `with a chance of only ${formatValue(power)}`;
}

/** `and 62 are needed`, or that the expectation is at fault. */
function neededText({ needed }: FindingOf<'test-data/underpowered'>['args']): string {
  return needed === undefined
    ? 'and no number suffices, since the expected value does not exceed the bound'
    : `and ${formatCount(needed)} are needed`;
}

type JointArguments = FindingOf<'test-data/joint-power'>['args'];

/** `with a chance of 0.643`, `with a chance of 0.51–0.80, since some share samples`. */
function jointText({ lower, upper, independent }: JointArguments): string | undefined {
  if (lower === undefined || upper === undefined) return undefined;
  if (lower === upper) return `with a chance of ${formatValue(lower)}`;
  return `with a chance of ${formatInterval(lower, upper)}${independent ? '' : ', since some share samples'}`;
}

function describeJoint(args: JointArguments): Description {
  const { criteria, others } = args;
  const all = `all ${formatCount(criteria)} criteria${others === 0 ? '' : ' that could be planned'}`;
  const rest =
    others === 0
      ? ''
      : ` ${countText(others, 'other has', 'others have')} no expectation, or no size that is known before the test.`;
  const chance = jointText(args);
  const claim =
    chance === undefined
      ? `A model exactly as good as expected has to meet ${all} at once, which is less likely than each of them`
      : `A model exactly as good as expected meets ${all} ${chance}`;
  return {
    sentence: words(`${claim}.${rest}`),
    cure: phrase`A higher ${foreign('acceptance.power')} plans each criterion with more samples; ${foreign('holdout plan')} says how many.`,
  };
}

function countText(count: number, singular: string, plural: string): string {
  return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}

export const testDataSentences: SentencesOf<'test-data'> = {
  'test-data/too-few': (args) => ({
    sentence: capitalised(
      phrase`${claimOf(args)} cannot be shown: ${sizePhrase(args)}, and ${words(formatCount(args.needed))} are needed even without an error.`,
    ),
    cure: addSamples,
  }),
  'test-data/underpowered': (args) => ({
    sentence: phrase`A model with an expected ${metricPhrase(args.metric)} of ${words(formatAgainst(args.expected, boundNumber(args.bound), 2))} would pass ${claimOf(args)} ${words(chanceText(args))}: ${sizePhrase(args)}, ${words(neededText(args))}.`,
    cure:
      args.needed === undefined
        ? phrase`Correct ${foreign('acceptance.expected')} or the criterion.`
        : words('Add test samples before the next use of the test set.'),
  }),
  'test-data/joint-power': describeJoint,
  'test-data/excluded': ({ samples, reasons }) => ({
    sentence: phrase`${countOf(samples, 'test sample')} ${isOrAre(samples)} excluded from the evaluation${reasonsPhrase(reasons)}.`,
    cure: words('Check that each reason was approved before the test and does not depend on the model.'),
  }),
  'test-data/generated': ({ samples }) => ({
    sentence: phrase`${countOf(samples, 'test sample')} ${isOrAre(samples)} generated.`,
    cure: words('Remove them from the test set, or have their use justified and approved (Annex 22 5.6).'),
  }),
  'test-data/clustered': ({ kind, samples, entities }) => ({
    sentence: phrase`${countOf(samples, 'test sample')} come from ${countEntities(entities, kind)}, and the intervals treat them as independent.`,
    cure: phrase`Declare it in the policy, ${foreign(`acceptance: {cluster: ${kind}}`)}, so that the intervals allow for it.`,
  }),
  'test-data/cluster-level': ({ cluster, kind, samples, entities }) => ({
    sentence: phrase`${countOf(samples, 'test sample')} come from ${countEntities(entities, kind)} with several clusters each, and the intervals allow for the cluster ${cluster} alone.`,
    cure: phrase`Declare the highest level on which samples depend on each other: ${foreign(`acceptance: {cluster: ${kind}}`)}.`,
  }),
};

import { metricDecimals, metricPhrase } from '../metricNames.ts';
import { formatCount, formatLower, formatUpper, formatValue } from '../numbers.ts';
import { foreign, listForeign, phrase, words } from '../phrase.ts';
import type { FindingOf } from '../schema.ts';
import {
  baselineText,
  boundPhrase,
  capitalised,
  comparedWith,
  countOf,
  isOrAre,
  listMetrics,
  whereClause,
} from '../wording.ts';
import type { SentencesOf } from './description.ts';

type BelowBaselineArguments = FindingOf<'criteria/below-baseline'>['args'];

const ownChange = words('in a change of its own');

function describeBelowBaseline({ metric, subgroup, bound, baseline }: BelowBaselineArguments) {
  const criterion = phrase`${metricPhrase(metric)} of ${boundPhrase(bound)}${whereClause(subgroup)}`;
  const decimals = metricDecimals(metric, [baseline.value]);
  const round = bound.atLeast === undefined ? formatLower : formatUpper;
  const least = round(baseline.value, decimals);
  const isShown = (baseline.successes ?? 0) >= 0 && (baseline.trials ?? 0) >= 0;
  const asked = `${bound.atLeast === undefined ? 'at most' : 'at least'} ${isShown ? least : 'what the process does'}`;
  return {
    sentence: phrase`The criterion, ${criterion}, asks for less than the replaced process is known to do: ${words(baselineText(baseline, metric))}.`,
    cure: phrase`Set the criterion to ${words(asked)} ${ownChange}: no decrease is what Annex 22 4.3 asks.`,
  };
}

export const criteriaSentences: SentencesOf<'criteria'> = {
  'criteria/model-and-rules': ({ model, rules }) => ({
    sentence: phrase`This change alters what is judged (${listForeign(model)}) and the rules that judge it (${listForeign(rules)}).`,
    cure: words('Put the rules in a pull request of their own; bring the model once it is merged.'),
  }),
  'criteria/rules-changed': ({ files, keys }) => ({
    sentence: phrase`The change alters rules: ${listForeign(files)}${keys.length === 0 ? [] : phrase` (keys ${listForeign(keys, 5)})`}. They do not bind until they are merged.`,
    cure: words('Review the rules as the code owner of the criteria; Holdout does not judge them.'),
  }),
  'criteria/rules-only': () => ({
    sentence: words('The change alters rules and nothing that is judged, so nothing was evaluated.'),
    cure: words('Review the rules: they bind once they are merged.'),
  }),
  'criteria/untouched': () => ({
    sentence: words('The change touches nothing that the policy covers, so nothing was evaluated.'),
    cure: undefined,
  }),
  'criteria/policy-removed': ({ path }) => ({
    sentence: phrase`The change deletes or moves the approved policy ${path}.`,
    cure: words('Restore the policy: the gate cannot be removed by the change that it judges.'),
  }),
  'criteria/history-rewritten': ({ approved, proposed }) => ({
    sentence: phrase`The branch was set from ${approved.slice(0, 12)} to ${proposed.slice(0, 12)}, which does not follow it: its history was rewritten, and its rules may be older ones.`,
    cure: phrase`Restore the branch to ${approved.slice(0, 12)}, and forbid force pushes to it with a ruleset.`,
  }),
  'criteria/policy-moved': ({ path, approved }) => ({
    sentence: phrase`The change brings the policy ${path} for a model that the approved policy ${approved} already governs.`,
    cure: phrase`Change ${approved} instead, ${ownChange}.`,
  }),
  'criteria/adopting': () => ({
    sentence: words('There is no approved policy yet, so the one that this change proposes was used.'),
    cure: words('Have the policy reviewed and merged: from then on it binds.'),
  }),
  'criteria/working-folder': () => ({
    sentence: words(
      'Rules and model were both read from the working folder, so nothing shows that the rules are approved.',
    ),
    cure: phrase`Judge by approved rules: commit, and run ${foreign('holdout check --approved origin/main')}.`,
  }),
  'criteria/below-baseline': describeBelowBaseline,
  'criteria/no-baseline': ({ metric, subgroups }) => ({
    sentence: phrase`${countOf(subgroups, 'criterion', 'criteria')} for ${metricPhrase(metric)} ${words(subgroups === 1 ? 'has' : 'have')} no baseline value to be compared with.`,
    cure: phrase`Add what the replaced process is known to do for these subgroups under ${foreign('baseline.process.results')}.`,
  }),
  'criteria/stated-rate': ({ metrics }) => ({
    sentence: phrase`What the replaced process does is stated without counts for ${listMetrics(metrics)}, so that its own uncertainty is unknown.`,
    cure: phrase`Give ${foreign('successes')} and ${foreign('trials')} of its last assessment under ${foreign('baseline.process.results')}.`,
  }),
  'criteria/not-compared': ({ metrics }) => ({
    sentence: capitalised(
      phrase`${listMetrics(metrics)} ${isOrAre(metrics.length)} judged by a criterion and not compared with the replaced process.`,
    ),
    cure: phrase`Name ${words(metrics.length === 1 ? 'it' : 'them')} under ${foreign('no-decrease')} in the policy.`,
  }),
};

type DecreaseArguments = FindingOf<'performance/decrease'>['args'];

const decreaseWords: Readonly<Record<DecreaseArguments['mode'], string>> = {
  criterion: 'is not shown to keep up with',
  'non-inferior': 'is not shown to keep up with',
  superior: 'is not shown to be better than',
  estimate: 'is worse than',
};

/** `is not shown to keep up with the replaced process`. */
export function decreaseText({ mode, against }: Pick<DecreaseArguments, 'mode' | 'against'>): string {
  return `${decreaseWords[mode]} ${comparedWith[against]}`;
}

/** `difference −0.050 (−0.098 to −0.005)`, as far as it is known and shown. */
function differenceText({ metric, difference, lower, upper }: DecreaseArguments): string {
  if (difference === null || difference === undefined) return '';
  const decimals = metricDecimals(metric, [difference, lower ?? null, upper ?? null]);
  const isBounded = typeof lower === 'number' && typeof upper === 'number';
  const limits = isBounded ? ` (${formatLower(lower, decimals)} to ${formatUpper(upper, decimals)})` : '';
  return `difference ${formatValue(difference, decimals)}${limits}`;
}

/** `right: model alone 5, released model alone 16`. */
export function pairsText({
  onlyModel,
  onlyReleased,
}: {
  onlyModel?: number | undefined;
  onlyReleased?: number | undefined;
}): string {
  if (onlyModel === undefined || onlyReleased === undefined) return '';
  return `right: model alone ${formatCount(onlyModel)}, released model alone ${formatCount(onlyReleased)}`;
}

/** `0.880 against 383 of 412, 0.930`; without the model's value where that is withheld; empty where all is. */
export function againstText({ metric, value, baseline, against }: DecreaseArguments): string {
  const known = baseline === undefined ? undefined : baselineText(baseline, metric);
  if (value === undefined) return known === undefined || against !== 'process' ? '' : `the process has ${known}`;
  const shown = value === null ? 'undefined' : formatValue(value, metricDecimals(metric, [value]));
  return known === undefined ? shown : `${shown} against ${known}`;
}

/** The sentence of a comparison with the replaced process or the released model. */
export function describeDecrease(args: DecreaseArguments) {
  const { metric, subgroup, margin } = args;
  const allowed = margin === undefined ? '' : `margin ${formatValue(margin, metricDecimals(metric, [margin]))}`;
  const numbers = [againstText(args), pairsText(args), differenceText(args), allowed].filter((text) => text !== '');
  const claim = phrase`${metricPhrase(metric)} ${words(decreaseText(args))}${whereClause(subgroup)}`;
  return {
    sentence: capitalised(numbers.length === 0 ? phrase`${claim}.` : phrase`${claim}: ${words(numbers.join(', '))}.`),
    cure: words('Improve the model with development data; a larger test set narrows the interval.'),
  };
}

import type { fitFindings } from '../findings/fit.ts';
import { metricDecimals, metricPhrase } from '../metricNames.ts';
import { formatAgainst, formatBound, formatCount, formatInterval, formatValue } from '../numbers.ts';
import { phrase, words } from '../phrase.ts';
import type { FindingOf } from '../schema.ts';
import { capitalised, splitPhrase } from '../wording.ts';
import type { Description } from './description.ts';

type Sentences = { readonly [Code in keyof typeof fitFindings]: (args: FindingOf<Code>['args']) => Description };
type UnderfitArguments = FindingOf<'performance/underfit'>['args'];
type GapArguments = FindingOf<'performance/overfit' | 'performance/fit-not-shown'>['args'];

/** `0.984 on 1,078 samples`; without the count where that is withheld. */
function estimateOn(metric: string, value: number | null | undefined, n: number | undefined): string {
  const isKnown = value !== null && value !== undefined;
  const shown = isKnown ? formatValue(value, metricDecimals(metric, [value])) : 'undefined';
  return n === undefined ? shown : `${shown} on ${formatCount(n)} ${n === 1 ? 'sample' : 'samples'}`;
}

/** `gap 0.104 (0.068 to 0.148)`, or that it is undefined. */
function gapText({ metric, gap, lower, upper }: GapArguments): string {
  if (gap === null || gap === undefined) return 'gap undefined';
  const decimals = metricDecimals(metric, [gap, lower ?? null, upper ?? null]);
  const isBounded = typeof lower === 'number' && typeof upper === 'number';
  return `gap ${formatValue(gap, decimals)}${isBounded ? ` (${formatInterval(lower, upper, decimals)})` : ', no interval'}`;
}

/** `: 0.984 on 1,078 samples against 0.880 on 276 samples, gap 0.104 (0.068 to 0.148)`; empty where it is withheld. */
function numbersText(args: GapArguments): string {
  if (args.gap === undefined) return '';
  const { metric, value, n, testValue, testN } = args;
  return `: ${estimateOn(metric, value, n)} against ${estimateOn(metric, testValue, testN)}, ${gapText(args)}`;
}

/** `, upper limit 0.728`: the limit that should have met the bound. */
function limitText({ upper, lower, bound }: Pick<UnderfitArguments, 'upper' | 'lower' | 'bound'>): string {
  if (upper !== undefined) return `, upper limit ${formatAgainst(upper, bound)}`;
  return lower === undefined ? '' : `, lower limit ${formatAgainst(lower, bound)}`;
}

export const fitSentences: Sentences = {
  'performance/overfit': (args) => ({
    sentence: capitalised(
      phrase`${metricPhrase(args.metric)} is better on ${splitPhrase(args.split)} than on test samples by more than ${words(formatBound(args.tolerance))}${words(numbersText(args))}.`,
    ),
    cure: words('The model has learnt its development data by heart: simplify it, or give it more data to learn from.'),
  }),
  'performance/underfit': ({ metric, split, value, n, upper, lower, bound }) => ({
    sentence: capitalised(
      phrase`${metricPhrase(metric)} ${words(lower === undefined ? 'does not reach' : 'is above')} ${words(formatBound(bound))} even on ${splitPhrase(split)} samples${words(value === undefined ? '' : `: ${estimateOn(metric, value, n)}${limitText({ upper, lower, bound })}`)}.`,
    ),
    cure: words('The model has learnt too little: give it better features or a larger form, with development data.'),
  }),
  'performance/fit-incomplete': ({ split, samples }) => ({
    sentence: phrase`${words(formatCount(samples))} ${splitPhrase(split)} ${words(samples === 1 ? 'sample has' : 'samples have')} no prediction, so that the gap to the test set is not known.`,
    cure: words('Predict every sample of the split.'),
  }),
  'performance/fit-not-shown': (args) => ({
    sentence: capitalised(
      phrase`${metricPhrase(args.metric)} is not shown to hold within ${words(formatBound(args.tolerance))} from ${splitPhrase(args.split)} to test samples${words(numbersText(args))}.`,
    ),
    cure: words('More samples narrow the interval; a tolerance is declared before the test, with a reason.'),
  }),
};

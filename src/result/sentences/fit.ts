import type { fitFindings } from '../findings/fit.ts';
import { metricPhrase } from '../metricNames.ts';
import { formatAgainst, formatBound, formatCount, formatInterval, formatValue } from '../numbers.ts';
import { phrase, words } from '../phrase.ts';
import type { FindingOf } from '../schema.ts';
import { capitalised, splitPhrase } from '../wording.ts';
import type { Description } from './description.ts';

type Sentences = { readonly [Code in keyof typeof fitFindings]: (args: FindingOf<Code>['args']) => Description };
type GapArguments = FindingOf<'performance/overfit' | 'performance/fit-not-shown'>['args'];

/** `0.984 on 1,078 samples`; without the count where that is withheld. */
function estimateOn(value: number | null | undefined, n: number | undefined): string {
  const shown = value === null || value === undefined ? 'undefined' : formatValue(value);
  return n === undefined ? shown : `${shown} on ${formatCount(n)} ${n === 1 ? 'sample' : 'samples'}`;
}

/** `gap 0.104 (0.068 to 0.148)`, or that it is undefined. */
function gapText({ gap, lower, upper }: GapArguments): string {
  if (gap === null || gap === undefined) return 'gap undefined';
  const isBounded = typeof lower === 'number' && typeof upper === 'number';
  return `gap ${formatValue(gap)}${isBounded ? ` (${formatInterval(lower, upper)})` : ', no interval'}`;
}

/** `: 0.984 on 1,078 samples against 0.880 on 276 samples, gap 0.104 (0.068 to 0.148)`; empty where it is withheld. */
function numbersText(args: GapArguments): string {
  if (args.gap === undefined) return '';
  const { value, n, testValue, testN } = args;
  return `: ${estimateOn(value, n)} against ${estimateOn(testValue, testN)}, ${gapText(args)}`;
}

export const fitSentences: Sentences = {
  'performance/overfit': (args) => ({
    sentence: capitalised(
      phrase`${metricPhrase(args.metric)} is better on ${splitPhrase(args.split)} than on test samples by more than ${words(formatBound(args.tolerance))}${words(numbersText(args))}.`,
    ),
    cure: words('The model has learnt its development data by heart: simplify it, or give it more data to learn from.'),
  }),
  'performance/underfit': ({ metric, split, value, n, upper, bound }) => ({
    sentence: capitalised(
      phrase`${metricPhrase(metric)} does not reach ${words(formatBound(bound))} even on ${splitPhrase(split)} samples${words(value === undefined ? '' : `: ${estimateOn(value, n)}${upper === undefined ? '' : `, upper limit ${formatAgainst(upper, bound)}`}`)}.`,
    ),
    cure: words('The model has learnt too little: give it better features or a larger form, with development data.'),
  }),
  'performance/fit-not-shown': (args) => ({
    sentence: capitalised(
      phrase`${metricPhrase(args.metric)} is not shown to hold within ${words(formatBound(args.tolerance))} from ${splitPhrase(args.split)} to test samples${words(numbersText(args))}.`,
    ),
    cure: words('More samples narrow the interval; a tolerance is declared before the test, with a reason.'),
  }),
};

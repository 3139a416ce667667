/** The words of `holdout interval`. */
import { Refusal } from '../../result/refusal.ts';
import type { Counts } from '../../statistics/difference.ts';
import type { PairedCounts } from '../../statistics/tango.ts';
import { type Given, readOptions, singleValue } from '../options.ts';

/** What to form intervals of. */
export type IntervalRequest = { confidence: number } & (
  | { of: 'proportion'; counts: Counts }
  | { of: 'difference'; first: Counts; second: Counts; margin: number | undefined }
  | { of: 'paired'; counts: PairedCounts; margin: number | undefined }
);

const forms = {
  proportion: 'holdout interval 228 240',
  difference: 'holdout interval 56 70 --against 48 80',
  paired: 'holdout interval --paired 43 0 1 0',
} as const;

function refuse(problem: string, cure: string): Refusal {
  return new Refusal('command/usage', { problem, cure });
}

/**
 * Reads the words after the command.
 *
 * @throws Refusal `command/usage` for other numbers of counts, for counts that no samples can have, and for a
 *   confidence level or margin outside its range
 */
export function readIntervalRequest(words: readonly string[]): { request: IntervalRequest; asJson: boolean } {
  const given = readOptions('interval', words);
  const confidence = readConfidence(given);
  return { request: { confidence, ...readSubject(given, words) }, asJson: given.flags.has('json') };
}

/** A sum that does not name the confidence level yet. */
type Subject<Request = IntervalRequest> = Request extends unknown ? Omit<Request, 'confidence'> : never;

function readSubject(given: Given, words: readonly string[]): Subject {
  const margin = readMargin(given);
  const [isAgainst, isPaired] = [given.flags.has('against'), given.flags.has('paired')];
  if (isAgainst && isPaired) {
    throw refuse(
      '--against and --paired exclude each other',
      'Pairs are counts of the same samples; give one of the two.',
    );
  }
  if (isPaired) return { of: 'paired', counts: readPairedCounts(given.operands), margin };
  if (isAgainst) return { of: 'difference', ...readTwoProportions(given.operands, words), margin };
  if (margin !== undefined) {
    throw refuse(
      '--margin stands with one proportion, which has none',
      `Write ${forms.difference} --margin 0.05, or ${forms.paired} --margin 0.05.`,
    );
  }
  return { of: 'proportion', counts: readProportion(readCounts(given.operands, 2, forms.proportion)) };
}

/** The second pair of counts has to follow `--against`: the sign of the difference depends on it. */
function readTwoProportions(operands: readonly string[], words: readonly string[]): { first: Counts; second: Counts } {
  const before = readOptions('interval', words.slice(0, words.indexOf('--against'))).operands.length;
  const [x1, n1, x2, n2] = readCounts(operands, 4, forms.difference) as [number, number, number, number];
  if (before !== 2) throw refuse('--against does not stand between the two proportions', `Write ${forms.difference}.`);
  return { first: readProportion([x1, n1]), second: readProportion([x2, n2]) };
}

function readPairedCounts(operands: readonly string[]): PairedCounts {
  const counts = readCounts(operands, 4, forms.paired) as [number, number, number, number];
  const [both, candidateOnly, baselineOnly, neither] = counts;
  if (both + candidateOnly + baselineOnly + neither >= 1) return { both, candidateOnly, baselineOnly, neither };
  throw refuse(
    'the counts make up less than one sample',
    `Write ${forms.paired}: both right, first only, second only, neither.`,
  );
}

function readProportion([successes, trials]: readonly number[]): Counts {
  if (successes! > trials!) {
    throw refuse('the successes are more than the trials', `Write the successes first: ${forms.proportion}.`);
  }
  if (trials! < 1) throw refuse('a proportion has less than one trial', `Write both counts: ${forms.proportion}.`);
  return { successes: successes!, trials: trials! };
}

/** Counts of at least 0, whole or effective ones. */
function readCounts(operands: readonly string[], expected: number, form: string): number[] {
  if (operands.length !== expected) {
    throw refuse(
      `holdout interval needs ${expected} counts there, and was given ${operands.length}`,
      `Write ${form}; \`holdout help interval\` shows all forms.`,
    );
  }
  if (!operands.every((text) => /^[0-9]{1,12}(?:\.[0-9]{1,12})?$/.test(text))) {
    throw refuse(
      'a count is not a plain number of at least 0',
      'Write digits, with a point before decimals: 228, or 57.5 for an effective count.',
    );
  }
  return operands.map(Number);
}

function readFraction(given: Given, name: string): number | undefined {
  const text = singleValue(given, name);
  if (text === undefined) return undefined;
  return /^[0-9]*\.?[0-9]+$/.test(text) ? Number(text) : Number.NaN;
}

function readConfidence(given: Given): number {
  const confidence = readFraction(given, 'confidence') ?? 0.95;
  if (confidence >= 0.5 && confidence <= 0.9999) return confidence;
  throw refuse('--confidence is not within 0.5 and 0.9999', 'Write 0.95 for 95 %.');
}

function readMargin(given: Given): number | undefined {
  const margin = readFraction(given, 'margin');
  if (margin === undefined || (margin >= 0 && margin < 1)) return margin;
  throw refuse('--margin is not within 0 and 1', 'Write 0.05 for five points that the first may be worse.');
}

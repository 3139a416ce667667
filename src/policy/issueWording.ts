/** What was found in a policy, what is allowed there, and the cure: words alone, no places. */
import type { z } from 'zod';
import type { RefusalDetails } from '../result/refusal.ts';
import type { RefusalCode } from '../result/refusalCodes.ts';
import { printable } from './keyPath.ts';
import { type Limits, rangeName } from './schemaPaths.ts';

/**
 * A value as a message names it.
 *
 * @param written the scalar as it stands in the file: `1.0`, not 1
 */
export function describeValue(value: unknown, written: string | undefined): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (value === '') return 'an empty text';
  if (typeof value === 'string') return `the text "${printable(value)}"`;
  return printable(written ?? String(value));
}

const typeNames: ReadonlyMap<string, string> = new Map([
  ['number', 'a number'],
  ['whole', 'a whole number'],
  ['string', 'a text'],
  ['array', 'a list'],
  ['object', 'a mapping of keys to values'],
  ['policy', 'a mapping of keys to values'],
  ['record', 'a mapping of names to values'],
  ['boolean', 'true or false'],
]);

/** @param expected zod's name of a type, `whole` for a whole number, or `policy` for the file as a whole */
export function describeType(found: string, expected: string, input: unknown): RefusalDetails {
  return { problem: `${found}; ${typeNames.get(expected) ?? expected}`, cure: cureOfType(expected, input) };
}

function cureOfType(expected: string, input: unknown): string {
  if (expected === 'policy') return 'Begin with `version: 1`; docs/policy.md shows a whole policy.';
  if (expected === 'whole') return cureOfNumber(input, 'Write a whole number such as 20.');
  if (expected === 'number') return cureOfNumber(input, 'Write a number such as 0.95.');
  if (expected === 'string' && (typeof input === 'number' || typeof input === 'boolean')) return 'Put it in quotes.';
  if (expected === 'string') return 'Write a text; quote one that YAML takes for something else, such as "null".';
  if (expected === 'array') return 'Write a list: [first, second], or one entry a line, each after `- `.';
  return `Write ${typeNames.get(expected) ?? expected}.`;
}

function cureOfNumber(input: unknown, otherwise: string): string {
  const text = typeof input === 'string' ? input.trim() : '';
  const percent = /^([0-9]{1,3}(?:[.,][0-9]+)?) ?%$/.exec(text)?.[1];
  if (percent !== undefined) return `Did you mean ${asFraction(percent.replace(',', '.'))}?`;
  if (/^-?[0-9]+,[0-9]+$/.test(text)) return `Did you mean ${text.replace(',', '.')}?`;
  if (/^[0-9]+(_[0-9]+)+$/.test(text)) return `Did you mean ${text.replaceAll('_', '')}?`;
  if (/^-?[0-9]+(\.[0-9]+)?$/.test(text)) return 'Remove the quotes.';
  return otherwise;
}

/** A percentage as a fraction, without the dust of a division: 99.9 gives 0.999. */
export function asFraction(percent: string | number): number {
  return Number(`${percent}e-2`);
}

/** A list with too few or too many entries; the longest lists are limits of resources. */
export function describeEntries(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
): RefusalDetails & { code: RefusalCode } {
  const limit = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum);
  const { length } = issue.input as readonly unknown[];
  const isResource = issue.code === 'too_big' && limit >= 50;
  const amount = issue.exact ? 'exactly' : issue.code === 'too_small' ? 'at least' : 'at most';
  return {
    code: isResource ? 'policy/too-large' : 'policy/value',
    problem: `has ${length} ${length === 1 ? 'entry' : 'entries'}; ${amount} ${limit}`,
    cure: issue.code === 'too_small' ? 'Add what is missing.' : `Keep ${amount} ${limit}.`,
    ...(isResource ? { exit: 4 } : {}),
  };
}

/** A text that is too short: only the empty text is. */
export function describeText(found: string): RefusalDetails {
  return { problem: `${found}; at least one character`, cure: 'Write a text, or delete the key.' };
}

export function describeNumber(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  found: string,
  limits: Limits,
): RefusalDetails {
  const value = Number(issue.input);
  const isPercent = issue.code === 'too_big' && value <= 100 && Number(issue.maximum) <= 1;
  return {
    problem: `${found}; ${rangeName(limits)}`,
    cure: isPercent ? `Did you mean ${asFraction(value)}?` : 'Correct the number.',
  };
}

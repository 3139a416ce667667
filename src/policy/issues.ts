/** Turns what zod found into refusals with place, what is allowed and the cure. */
import type { z } from 'zod';
import { nearestName } from '../result/nearestName.ts';
import { Refusal, type RefusalDetails } from '../result/refusal.ts';
import type { RefusalCode } from '../result/refusalCodes.ts';
import { formatPath, type KeyPath, printable, type YamlSource } from './strictYaml.ts';

type Issue = z.core.$ZodIssue;

/** All refusals of one policy, in the order of the file. */
export function refusalsOfIssues(issues: readonly Issue[], schema: z.ZodType, source: YamlSource): Refusal[] {
  return issues
    .flatMap((issue) => deepest(issue, []))
    .flatMap(({ issue, path }) => refusalsOfIssue(issue, path, schema, source))
    .sort((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0));
}

interface Located {
  issue: Issue;
  path: KeyPath;
}

/** A union's own issue says little: where one of its members fits but for a value inside, its issues count. */
function deepest(issue: Issue, above: KeyPath): Located[] {
  const path = [...above, ...(issue.path as KeyPath)];
  if (issue.code !== 'invalid_union') return [{ issue, path }];
  const inner = issue.errors.find((errors) => errors.every(isInside));
  return inner === undefined || inner.length === 0 ? [{ issue, path }] : inner.flatMap((one) => deepest(one, path));
}

function isInside(issue: Issue): boolean {
  return issue.path.length > 0 || issue.code === 'unrecognized_keys';
}

function refusalsOfIssue(issue: Issue, path: KeyPath, schema: z.ZodType, source: YamlSource): Refusal[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(key, path, schema, source));
  }
  if (issue.input === undefined && issue.code !== 'invalid_key') {
    const parent = path.slice(0, -1);
    const details = describeMissing(path.at(-1));
    return [new Refusal('policy/missing-key', { ...source.placeOf(parent), key: formatPath(parent), ...details })];
  }
  const { code, ...details } = describe(issue, path, source);
  return [new Refusal(code, { ...source.placeOf(path), ...details })];
}

function describeMissing(key: string | number | undefined): RefusalDetails {
  return {
    problem: `lacks the key \`${key ?? ''}\``,
    cure: 'Add it; the README shows a whole policy, and schemas/policy.schema.json explains every key.',
  };
}

function unknownKey(key: string, path: KeyPath, schema: z.ZodType, source: YamlSource): Refusal {
  const allowed = keysAt(schema, path);
  const nearest = nearestName(key, allowed);
  return new Refusal('policy/unknown-key', {
    ...source.placeOfKey(path, key),
    key: formatPath(path),
    problem: `has no key \`${printable(key)}\`; allowed: ${allowed.join(', ')}`,
    cure: nearest === undefined ? 'Delete it.' : `Did you mean \`${nearest}\`?`,
  });
}

function describe(issue: Issue, path: KeyPath, source: YamlSource): RefusalDetails & { code: RefusalCode } {
  const found = `is ${describeValue(issue.input, source.textOf(path))}`;
  switch (issue.code) {
    case 'invalid_type':
      return {
        code: 'policy/type',
        problem: `${found}; ${nameOfType(issue.expected)}`,
        cure: cureOfType(issue.expected, issue.input),
      };
    case 'invalid_value': {
      const allowed = issue.values.map((value) => String(value));
      const nearest = nearestName(String(issue.input), allowed);
      return {
        code: 'policy/value',
        problem: `${found}; ${allowed.length === 1 ? '' : 'one of '}${allowed.join(', ')}`,
        cure: nearest === undefined ? `Write ${allowed.join(' or ')}.` : `Did you mean \`${nearest}\`?`,
      };
    }
    case 'too_small':
    case 'too_big':
      return {
        code: issue.origin === 'array' && issue.code === 'too_big' ? 'policy/too-large' : 'policy/value',
        ...describeSize(issue, found),
      };
    case 'invalid_union':
      return { code: 'policy/type', problem: `${found}; ${issue.message}`, cure: 'Write one of these forms.' };
    case 'invalid_key':
    case 'invalid_format':
      return {
        code: 'policy/value',
        problem: `${issue.code === 'invalid_key' ? 'is not a usable name' : found}; letters, digits, - and _`,
        cure: 'Choose another name.',
      };
    default:
      return { code: 'policy/value', problem: `${found}; ${issue.message}`, cure: 'Correct the value.' };
  }
}

function describeSize(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, found: string): RefusalDetails {
  const isSmall = issue.code === 'too_small';
  const limit = isSmall ? issue.minimum : issue.maximum;
  if (issue.origin === 'array' || issue.origin === 'string') {
    const unit = issue.origin === 'array' ? 'entries' : 'characters';
    const exit = issue.origin === 'array' && !isSmall && Number(limit) >= 256 ? { exit: 4 as const } : {};
    return {
      problem: `has the wrong length; ${isSmall ? 'at least' : 'at most'} ${limit} ${unit}`,
      cure: 'Correct the list.',
      ...exit,
    };
  }
  const fraction = !isSmall && Number(issue.input) <= 100 && Number(limit) <= 1 ? Number(issue.input) / 100 : undefined;
  return {
    problem: `${found}; ${isSmall ? 'at least' : 'at most'} ${limit}`,
    cure: fraction === undefined ? 'Correct the value.' : `Did you mean ${fraction}?`,
  };
}

function describeValue(value: unknown, written: string | undefined): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value === 'string') return `the text "${printable(value)}"`;
  return printable(written ?? String(value));
}

function nameOfType(expected: string): string {
  const names = new Map([
    ['number', 'a number'],
    ['int', 'a whole number'],
    ['string', 'text'],
    ['array', 'a list'],
    ['object', 'a mapping'],
    ['record', 'a mapping'],
    ['boolean', 'true or false'],
  ]);
  return names.get(expected) ?? expected;
}

function cureOfType(expected: string, input: unknown): string {
  if (expected === 'number' || expected === 'int') return cureOfNumber(input);
  if (expected === 'string' && (typeof input === 'number' || typeof input === 'boolean')) return 'Put it in quotes.';
  if (expected === 'array') return 'Write a list: [first, second].';
  return `Write ${nameOfType(expected)}.`;
}

function cureOfNumber(input: unknown): string {
  const text = typeof input === 'string' ? input.trim() : '';
  const percent = /^([0-9]{1,3}(?:[.,][0-9]+)?) ?%$/.exec(text);
  if (percent?.[1] !== undefined) return `Did you mean ${Number(percent[1].replace(',', '.')) / 100}?`;
  if (/^-?[0-9]+,[0-9]+$/.test(text)) return `Did you mean ${text.replace(',', '.')}?`;
  if (/^-?[0-9]+(\.[0-9]+)?$/.test(text)) return 'Remove the quotes.';
  return 'Write a number such as 0.95.';
}

/** Keys that the schema allows at a path. */
function keysAt(schema: z.ZodType, path: KeyPath): string[] {
  let current: z.core.$ZodType[] = [schema];
  for (const part of path) current = current.flatMap((one) => stepInto(one, part));
  return [...new Set(current.flatMap((one) => Object.keys(shapeOf(one) ?? {})))].sort();
}

function stepInto(schema: z.core.$ZodType, part: string | number): z.core.$ZodType[] {
  return unwrap(schema).flatMap((one) => {
    const { def } = one._zod as { def: { type: string; element?: z.core.$ZodType; valueType?: z.core.$ZodType } };
    if (def.type === 'array') return def.element === undefined ? [] : [def.element];
    if (def.type === 'record') return def.valueType === undefined ? [] : [def.valueType];
    const inner = shapeOf(one)?.[String(part)];
    return inner === undefined ? [] : [inner];
  });
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType[] {
  const { def } = schema._zod as { def: { type: string; innerType?: z.core.$ZodType; options?: z.core.$ZodType[] } };
  if (def.type === 'optional' && def.innerType !== undefined) return unwrap(def.innerType);
  if (def.type === 'union') return (def.options ?? []).flatMap(unwrap);
  return [schema];
}

function shapeOf(schema: z.core.$ZodType): Record<string, z.core.$ZodType> | undefined {
  for (const one of unwrap(schema)) {
    const { def } = one._zod as { def: { type: string; shape?: Record<string, z.core.$ZodType> } };
    if (def.type === 'object') return def.shape;
  }
  return undefined;
}

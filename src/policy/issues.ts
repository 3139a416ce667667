/** Turns what zod found into refusals with place, what is allowed and the cure. */
import type { z } from 'zod';
import { nearestName } from '../result/nearestName.ts';
import { Refusal, type RefusalDetails } from '../result/refusal.ts';
import type { RefusalCode } from '../result/refusalCodes.ts';
import { describeEntries, describeNumber, describeText, describeType, describeValue } from './issueWording.ts';
import { formatPath, type KeyPath, printable } from './keyPath.ts';
import { findLaterKey, findLaterValue } from './laterKeys.ts';
import { keysAt, limitsAt } from './schemaPaths.ts';
import type { YamlSource } from './strictYaml.ts';

type Issue = z.core.$ZodIssue;

/** All refusals of one policy, in the order of the file. */
export function refusalsOfIssues(issues: readonly Issue[], schema: z.ZodType, source: YamlSource): Refusal[] {
  return inFileOrder(
    issues
      .flatMap((issue) => deepest(issue, []))
      .flatMap(({ issue, path }) => refusalsOfIssue(issue, path, schema, source)),
  );
}

/** Refusals of one file by line and column. */
export function inFileOrder(refusals: readonly Refusal[]): Refusal[] {
  return [...refusals].sort(
    ({ place: one }, { place: other }) =>
      (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0),
  );
}

interface Located {
  issue: Issue;
  path: KeyPath;
}

/** A union's own issue says little: where one of its members fits but for a value inside, its issues count. */
function deepest(issue: Issue, above: KeyPath): Located[] {
  const path = [...above, ...(issue.path as KeyPath)];
  if (issue.code !== 'invalid_union') return [{ issue, path }];
  const inner = issue.errors.find((errors) => errors.every(hasRightForm));
  return inner === undefined || inner.length === 0 ? [{ issue, path }] : inner.flatMap((one) => deepest(one, path));
}

/** Whether the value itself has the form that was wanted, and only its size or something inside is wrong. */
function hasRightForm(issue: Issue): boolean {
  if (issue.path.length > 0 || issue.code === 'unrecognized_keys') return true;
  if (issue.code === 'invalid_union') return issue.errors.some((errors) => errors.every(hasRightForm));
  return issue.code === 'too_small' || issue.code === 'too_big';
}

function refusalsOfIssue(issue: Issue, path: KeyPath, schema: z.ZodType, source: YamlSource): Refusal[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => refuseUnknownKey(key, path, schema, source));
  }
  if (issue.code === 'invalid_key') return [refuseName(issue, path, source)];
  if (issue.input === undefined) return [refuseMissing(path, source)];
  const { code, ...details } = describe(issue, path, schema, source);
  return [new Refusal(code, { ...source.placeOf(path), ...details })];
}

function refuseMissing(path: KeyPath, source: YamlSource): Refusal {
  const parent = path.slice(0, -1);
  return new Refusal('policy/missing-key', {
    ...source.placeOf(parent),
    key: formatPath(parent),
    problem: `lacks the key \`${path.at(-1) ?? ''}\``,
    cure: 'Add it; docs/policy.md explains every key.',
  });
}

/** A key that does not exist, or does not exist yet. */
function refuseUnknownKey(key: string, path: KeyPath, schema: z.ZodType, source: YamlSource): Refusal {
  const allowed = keysAt(schema, path);
  const nearest = nearestName(key, allowed);
  const later = findLaterKey([...path, key]);
  const list = `allowed: ${allowed.join(', ')}`;
  const found =
    later === undefined
      ? { problem: `has no key \`${printable(key)}\`; ${list}` }
      : { problem: `has the key \`${key}\`, ${later.subject}, which this version does not check; ${list}` };
  const cure = later?.cure ?? (nearest === undefined ? 'Delete it.' : `Did you mean \`${nearest}\`?`);
  return new Refusal('policy/unknown-key', {
    ...source.placeOfKey(path, key),
    key: formatPath(path),
    ...found,
    cure,
  });
}

/** A name that the user gives, such as an entity kind. */
function refuseName(issue: z.core.$ZodIssueInvalidKey, path: KeyPath, source: YamlSource): Refusal {
  const parent = path.slice(0, -1);
  return new Refusal('policy/value', {
    ...source.placeOfKey(parent, String(path.at(-1))),
    problem: `is not a usable name; ${issue.issues[0]?.message ?? 'a name'}`,
    cure: 'Choose another name.',
  });
}

type Described = RefusalDetails & { code: RefusalCode };

function describe(issue: Issue, path: KeyPath, schema: z.ZodType, source: YamlSource): Described {
  const found = `is ${describeValue(issue.input, source.textOf(path))}`;
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'policy/type', ...describeType(found, expectedType(issue, schema, path), issue.input) };
    case 'invalid_value':
      return { code: 'policy/value', ...describeChoice(issue, path, found) };
    case 'too_small':
    case 'too_big':
      if (issue.origin === 'array') return describeEntries(issue);
      if (issue.origin === 'string') return { code: 'policy/value', ...describeText(found) };
      return { code: 'policy/value', ...describeNumber(issue, found, limitsAt(schema, path)) };
    case 'invalid_union':
      return { code: 'policy/type', problem: `${found}; ${issue.message}`, cure: cureOfUnion(issue) };
    default:
      return { code: 'policy/value', problem: `${found}; ${issue.message}`, cure: 'Correct the value.' };
  }
}

/** The type that is wanted, and `whole` and `policy` where zod's own name says too little. */
function expectedType({ expected }: z.core.$ZodIssueInvalidType, schema: z.ZodType, path: KeyPath): string {
  if (path.length === 0) return 'policy';
  return expected === 'int' || (expected === 'number' && limitsAt(schema, path).isWhole) ? 'whole' : expected;
}

function describeChoice(issue: z.core.$ZodIssueInvalidValue, path: KeyPath, found: string): RefusalDetails {
  const allowed = issue.values.map((value) => String(value));
  const later = findLaterValue(path, issue.input);
  const isTypo = nearestOf(issue.input, allowed) !== undefined;
  if (later !== undefined && !isTypo) {
    return { problem: `${found}, ${later.subject}, which this version does not judge`, cure: later.cure };
  }
  return { problem: `${found}; allowed: ${allowed.join(', ')}`, cure: cureOfChoice(issue, allowed) };
}

function nearestOf(input: unknown, allowed: readonly string[]): string | undefined {
  return typeof input === 'string' ? nearestName(input, allowed) : undefined;
}

function cureOfChoice(issue: z.core.$ZodIssueInvalidValue, allowed: readonly string[]): string {
  if (typeof issue.input === 'string' && issue.values.some((value) => String(value) === issue.input)) {
    return 'Remove the quotes.';
  }
  const nearest = nearestOf(issue.input, allowed);
  return nearest === undefined
    ? `Write ${allowed.map((value) => `\`${value}\``).join(' or ')}.`
    : `Did you mean \`${nearest}\`?`;
}

/** Where a union has words of its own, such as `disjoint`, the nearest of them. */
function cureOfUnion(issue: z.core.$ZodIssueInvalidUnion): string {
  const words = issue.errors
    .flat()
    .flatMap((inner) => (inner.code === 'invalid_value' ? inner.values.map(String) : []));
  const nearest = nearestOf(issue.input, words);
  return nearest === undefined ? 'Write it in one of these forms.' : `Did you mean \`${nearest}\`?`;
}

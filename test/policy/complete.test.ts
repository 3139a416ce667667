/** Policies with every key that exists: each key of the schema, in each form that it may have, stands in one of them. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { completePolicies } from '../../scripts/generation/completePolicies.ts';
import { type JsonSchema, jsonSchemas } from '../../scripts/generation/jsonSchemas.ts';
import { refusalsFor } from './policies.ts';

const root = join(import.meta.dirname, '../..');
const policies = completePolicies.map(({ path }) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
const schema = jsonSchemas.get('policy')!;

/** A scalar, a list or a map: the forms of a value that a reader tells apart. */
type Form = 'value' | 'list' | 'map';

/** `evaluation.also as map` */
type KeyForm = string;

function keyForm(path: string, form: Form): KeyForm {
  return `${path} as ${form}`;
}

const formOfType: Readonly<Record<string, Form>> = { array: 'list', object: 'map' };

/** The alternatives that a value may have, however deep. */
function alternativesOf(one: JsonSchema): JsonSchema[] {
  const inner = [...(one.anyOf ?? []), ...(one.oneOf ?? [])];
  if (inner.length === 0 || one.type !== undefined) return [one];
  return inner.flatMap(alternativesOf);
}

function formOf({ type }: JsonSchema): Form {
  return (typeof type === 'string' ? formOfType[type] : undefined) ?? 'value';
}

function itemOf({ items }: JsonSchema): JsonSchema | undefined {
  return Array.isArray(items) ? items[0] : items;
}

function namedValueOf({ additionalProperties }: JsonSchema): JsonSchema | undefined {
  return typeof additionalProperties === 'object' ? additionalProperties : undefined;
}

/** Every key of a schema in every form; keys that the user names are `*`. */
function formsInSchema(whole: JsonSchema, path = ''): KeyForm[] {
  return alternativesOf(whole).flatMap((one) => {
    const own = path === '' ? [] : [keyForm(path, formOf(one))];
    const item = itemOf(one);
    const value = namedValueOf(one);
    const members = Object.entries(one.properties ?? {});
    return [
      ...own,
      ...members.flatMap(([key, inner]) => formsInSchema(inner, path === '' ? key : `${path}.${key}`)),
      ...(item === undefined ? [] : formsInSchema(item, `${path}[]`)),
      ...(value === undefined ? [] : formsInSchema(value, `${path}.*`)),
    ];
  });
}

function formOfValue(value: unknown): Form {
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' && value !== null ? 'map' : 'value';
}

/** The keys of the schema that a value has, in the forms that it has them in. */
function formsInValue(value: unknown, whole: JsonSchema, path = ''): KeyForm[] {
  const form = formOfValue(value);
  const own = path === '' ? [] : [keyForm(path, form)];
  const fitting = alternativesOf(whole).filter((one) => formOf(one) === form);
  const inner = fitting.flatMap((one): KeyForm[] => {
    const item = itemOf(one);
    if (Array.isArray(value))
      return item === undefined ? [] : value.flatMap((each) => formsInValue(each, item, `${path}[]`));
    if (form !== 'map') return [];
    return Object.entries(value as object).flatMap(([key, each]) => {
      const known = Object.hasOwn(one.properties ?? {}, key) ? one.properties?.[key] : undefined;
      if (known !== undefined) return formsInValue(each, known, path === '' ? key : `${path}.${key}`);
      const named = namedValueOf(one);
      return named === undefined ? [] : formsInValue(each, named, `${path}.*`);
    });
  });
  return [...own, ...inner];
}

describe('the complete policies', () => {
  const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);

  it.each(policies)('$path is accepted by the gate and by the schema', ({ text }) => {
    expect(refusalsFor(text).map(({ message }) => message)).toEqual([]);
    expect(validate(parse(text)) ? [] : validate.errors).toEqual([]);
  });

  it('have every key of the schema, in every form', () => {
    const known = new Set(formsInSchema(schema));
    const used = new Set(policies.flatMap(({ text }) => formsInValue(parse(text), schema)));
    expect(known.size).toBeGreaterThan(190);
    expect([...known].filter((one) => !used.has(one))).toEqual([]);
    expect([...used].filter((one) => !known.has(one))).toEqual([]);
  });

  it('are one for each task, and have each source of predictions', () => {
    const written = policies.map(({ text }) => parse(text));
    expect(new Set(written.map(({ model }) => model.task))).toEqual(
      new Set(['binary', 'multiclass', 'ordinal', 'regression']),
    );
    for (const source of ['onnx', 'command', 'predictions']) {
      expect(
        written.some(({ evaluation }) => Object.hasOwn(evaluation, source)),
        source,
      ).toBe(true);
    }
  });

  it('are shown by the documentation', () => {
    const page = readFileSync(join(root, 'docs/policy.md'), 'utf8');
    for (const { path, text } of policies) {
      expect(page, path).toContain(text.replace(/^# yaml-language-server.*\n/, '').trimEnd());
    }
  });
});

describe('the search for keys', () => {
  const small: JsonSchema = {
    type: 'object',
    properties: {
      a: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'object', properties: { b: {} } } }] },
      c: { type: 'object', additionalProperties: { type: 'number' } },
    },
  };

  it('tells the forms of a key apart', () => {
    expect(formsInSchema(small)).toEqual([
      'a as value',
      'a as list',
      'a[] as map',
      'a[].b as value',
      'c as map',
      'c.* as value',
    ]);
    expect(formsInValue({ a: [{ b: 1 }] }, small)).toEqual(['a as list', 'a[] as map', 'a[].b as value']);
    expect(formsInValue({ a: 'x', c: { own: 1 } }, small)).toEqual(['a as value', 'c as map', 'c.* as value']);
  });

  it('misses a key that no policy has', () => {
    const more: JsonSchema = { ...schema, properties: { ...schema.properties, newest: { type: 'string' } } };
    const used = new Set(policies.flatMap(({ text }) => formsInValue(parse(text), more)));
    expect(formsInSchema(more).filter((one) => !used.has(one))).toEqual(['newest as value']);
  });
});

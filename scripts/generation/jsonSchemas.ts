/**
 * JSON Schemas of the files that people and tools read or write, from the zod definitions that the gate itself uses.
 *
 * Draft 07, because the editors that complete YAML and JSON (yaml-language-server, VS Code) understand all of it
 * and only parts of later drafts.
 */
import { z } from 'zod';
import { lockSchema } from '../../src/custody/lockSchema.ts';
import { bindingSchema } from '../../src/evaluation/binding.ts';
import { policySchema } from '../../src/policy/schema.ts';
import { reportSchema } from '../../src/result/schema.ts';

/** The part of JSON Schema that the generated schemas use. */
export interface JsonSchema {
  $ref?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  minLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  items?: JsonSchema | JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  propertyNames?: JsonSchema;
  additionalProperties?: boolean | JsonSchema;
  allOf?: JsonSchema[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  definitions?: Record<string, JsonSchema>;
}

/** Keywords in the order in which they are read; those that are not named here come between, by name. */
const first = ['$schema', '$id', '$ref', 'title', 'description', 'type', 'const', 'enum'];
const last = ['properties', 'required', 'definitions'];

function makeSchema(name: string, title: string, schema: z.ZodType): JsonSchema {
  const made = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', override: dropNoise }) as JsonSchema;
  return orderKeys({ ...made, $id: `urn:holdout:${name}:1`, title }) as JsonSchema;
}

/** Limits that hold for every JSON document say nothing. */
function dropNoise({ jsonSchema }: { jsonSchema: { maximum?: unknown; propertyNames?: unknown } }): void {
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (JSON.stringify(jsonSchema.propertyNames) === '{"type":"string"}') delete jsonSchema.propertyNames;
}

/** A stable order of keywords. Keys of `properties` and `definitions` are names, whose order carries meaning. */
function orderKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(orderKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [
    key,
    key === 'properties' || key === 'definitions' ? orderEntries(inner as object) : orderKeys(inner),
  ]);
  return Object.fromEntries(
    entries.sort((one, other) => rankOf(one[0]) - rankOf(other[0]) || (one[0] < other[0] ? -1 : 1)),
  );
}

function rankOf(keyword: string): number {
  return first.includes(keyword) ? first.indexOf(keyword) : first.length + 1 + last.indexOf(keyword);
}

function orderEntries(named: object): object {
  return Object.fromEntries(Object.entries(named).map(([name, schema]) => [name, orderKeys(schema)]));
}

/** The schemas by name; `schemas/NAME.schema.json` each. */
export const jsonSchemas: ReadonlyMap<string, JsonSchema> = new Map([
  ['policy', makeSchema('policy', 'Holdout policy', policySchema)],
  ['report', makeSchema('report', 'Holdout report', reportSchema)],
  ['lock', makeSchema('lock', 'Holdout lock of a test set', lockSchema)],
  ['binding', makeSchema('binding', 'Holdout binding of predictions', bindingSchema)],
]);

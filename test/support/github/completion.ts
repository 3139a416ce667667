/** Fills what the description requires of an answer and the state does not hold, so that every answer is whole. */
import { resolveSchema, type Schema, schemas } from './description.ts';

type Known = Readonly<Record<string, unknown>>;

/**
 * An object of the named schema: what is known, and for each other required key a value that says nothing: null where
 * it may be, the first of an enumeration, an empty list, `false`, 0, or the text `not modelled`.
 */
export function complete(name: string, known: Known): Record<string, unknown> {
  const schema = schemas[name];
  if (schema === undefined) throw new Error(`the description has no schema ${name}`);
  return fillObject(schema, known);
}

function fillObject(schema: Schema, known: Known): Record<string, unknown> {
  const filled: Record<string, unknown> = { ...known };
  for (const part of partsOf(schema)) {
    for (const key of part.required ?? []) {
      const inner = part.properties?.[key];
      if (filled[key] === undefined && inner !== undefined) filled[key] = emptyValue(inner);
    }
  }
  for (const key of Object.keys(filled)) if (filled[key] === undefined) delete filled[key];
  return filled;
}

/** The schema with all that it consists of; of alternatives, the first. */
function partsOf(given: Schema): readonly Schema[] {
  const schema = resolveSchema(given);
  const alternatives = schema.anyOf ?? schema.oneOf ?? [];
  const inner = [...(schema.allOf ?? []), ...alternatives.slice(0, 1)];
  return [schema, ...inner.flatMap(partsOf)];
}

function emptyValue(given: Schema): unknown {
  const schema = resolveSchema(given);
  if (schema.nullable === true) return null;
  if (schema.enum !== undefined) return schema.enum[0];
  const alternative = (schema.anyOf ?? schema.oneOf)?.[0];
  if (schema.type === undefined && alternative !== undefined) return emptyValue(alternative);
  switch (schema.type) {
    case 'string':
      return 'not modelled';
    case 'integer':
    case 'number':
      return 0;
    case 'boolean':
      return false;
    case 'array':
      return [];
    default:
      return fillObject(schema, {});
  }
}

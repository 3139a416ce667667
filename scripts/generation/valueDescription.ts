import type { JsonSchema } from './jsonSchemas.ts';
import { code } from './markdownTable.ts';

/** What may stand as a value, in words: `` `block` or `warn` ``, `number from 0.5 to 0.999`, `list of texts`. */
export function describeValue(schema: JsonSchema): string {
  const members = schema.anyOf ?? schema.oneOf;
  if (members !== undefined) return joinOr([...new Set(members.map(describeValue))]);
  if (schema.const !== undefined) return code(String(schema.const));
  if (schema.enum !== undefined) return describeEnum(schema.enum);
  if (Array.isArray(schema.type)) return 'text';
  switch (schema.type) {
    case 'string':
      return 'text';
    case 'number':
      return `number${describeRange(schema)}`;
    case 'integer':
      return `whole number${describeRange(schema)}`;
    case 'array':
      return describeList(schema);
    case 'object':
      return schema.properties === undefined ? describeRecord(schema) : 'mapping';
    default:
      return '';
  }
}

const mostNames = 6;

function describeEnum(values: readonly unknown[]): string {
  if (values.length > mostNames) return 'one of the names below';
  return joinOr(values.map((value) => code(String(value))));
}

function joinOr(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`;
}

function describeRange({ minimum, maximum }: JsonSchema): string {
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `, at least ${minimum}`;
  return maximum === undefined ? '' : `, at most ${maximum}`;
}

function describeList({ items, minItems, maxItems }: JsonSchema): string {
  const inner = items === undefined || Array.isArray(items) ? 'values' : pluralOf(describeValue(items));
  if (inner.includes(' or ')) return `list of at most ${maxItems ?? 'any number'}, each ${inner}`;
  if (minItems !== undefined && minItems === maxItems) return `list of ${minItems} ${inner}`;
  if (maxItems === undefined) return `list of ${inner}`;
  return (minItems ?? 0) > 1 ? `list of ${minItems} to ${maxItems} ${inner}` : `list of at most ${maxItems} ${inner}`;
}

function describeRecord({ additionalProperties }: JsonSchema): string {
  const value = typeof additionalProperties === 'object' ? describeValue(additionalProperties) : 'values';
  return `mapping of names to ${value}`;
}

function pluralOf(noun: string): string {
  return /^[a-z ]+$/.test(noun) && !noun.includes(' or ') ? `${noun}s` : noun;
}

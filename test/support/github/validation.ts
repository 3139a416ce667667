/** Judges requests and answers by the description. Validators are compiled when an operation is first met. */
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { type Operation, type Parameter, resolveSchema, type Schema, schemas } from './description.ts';

const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false });
const textAjv = new Ajv({ strict: false, allErrors: true, coerceTypes: 'array' });
const validators = new Map<Schema, ValidateFunction>();
const textValidators = new Map<Schema, ValidateFunction>();
let areNamedSchemasAdded = false;

/** What is wrong with the value, one sentence each. */
function validateJson(schema: Schema, value: unknown): readonly string[] {
  if (!areNamedSchemasAdded) {
    const definitions = Object.fromEntries(Object.entries(schemas).map(([name, one]) => [name, toJsonSchema(one)]));
    ajv.addSchema({ $id: 'named', components: { schemas: definitions } });
    areNamedSchemasAdded = true;
  }
  const validate = compileOnce(validators, ajv, schema);
  return validate(value) ? [] : (validate.errors ?? []).slice(0, 5).map(sentenceOf);
}

/** Text of a path or a query, by the type that the description gives the parameter. */
function validateText(schema: Schema, text: string): readonly string[] {
  const validate = compileOnce(textValidators, textAjv, schema);
  return validate({ value: text }) ? [] : (validate.errors ?? []).map(sentenceOf);
}

function compileOnce(cache: Map<Schema, ValidateFunction>, compiler: Ajv, schema: Schema): ValidateFunction {
  const found = cache.get(schema);
  if (found !== undefined) return found;
  const converted = toJsonSchema(schema);
  const compiled = compiler.compile(
    compiler === textAjv ? { type: 'object', properties: { value: converted } } : converted,
  );
  cache.set(schema, compiled);
  return compiled;
}

function sentenceOf({ instancePath, message = 'is not valid', params }: ErrorObject): string {
  const { allowedValues } = params as { allowedValues?: readonly unknown[] };
  const allowed = allowedValues === undefined ? '' : ` (${allowedValues.join(', ')})`;
  return `${instancePath === '' ? 'it' : instancePath} ${message}${allowed}`;
}

/** OpenAPI 3.0 says `nullable` where JSON Schema names the type null; its references lead into the description. */
function toJsonSchema(schema: Schema): object {
  const { nullable = false, $ref, ...rest } = schema;
  const converted = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, convertKeyword(key, value)]));
  const whole = $ref === undefined ? converted : { ...converted, $ref: $ref.replace('#', 'named#') };
  return nullable ? { anyOf: [{ type: 'null' }, whole] } : whole;
}

function convertKeyword(key: string, value: unknown): unknown {
  if (key === 'properties') {
    const members = Object.entries(value as Record<string, Schema>);
    return Object.fromEntries(members.map(([name, inner]) => [name, toJsonSchema(inner)]));
  }
  if (key === 'enum' || key === 'required' || typeof value !== 'object' || value === null) return value;
  return Array.isArray(value) ? value.map(toJsonSchema) : toJsonSchema(value as Schema);
}

/** What is wrong with a request. Keys that the description does not know are wrong too: GitHub would ignore them. */
export function validateRequest(
  operation: Operation,
  parameters: Readonly<Record<string, string>>,
  query: URLSearchParams,
  body: unknown,
): readonly string[] {
  return [
    ...operation.parameters.flatMap((parameter) =>
      validateParameter(parameter, parameter.in === 'path' ? parameters[parameter.name] : query.get(parameter.name)),
    ),
    ...unknownQuery(operation, query),
    ...validateBody(operation, body),
  ];
}

function validateParameter({ name, required, schema }: Parameter, text: string | null | undefined): readonly string[] {
  if (text === undefined || text === null) return required ? [`the parameter \`${name}\` is missing`] : [];
  return validateText(schema, text).map((problem) => `the parameter \`${name}\`: ${problem}`);
}

function unknownQuery({ parameters }: Operation, query: URLSearchParams): readonly string[] {
  const known = new Set(parameters.filter((one) => one.in === 'query').map(({ name }) => name));
  return [...query.keys()].filter((name) => !known.has(name)).map((name) => `there is no parameter \`${name}\``);
}

function validateBody({ body: described }: Operation, body: unknown): readonly string[] {
  if (described === undefined) return isEmpty(body) ? [] : ['a body is sent, and none is described'];
  if (body === undefined) return described.required ? ['the body is missing'] : [];
  return [
    ...validateJson(described.schema, body).map((problem) => `the body: ${problem}`),
    ...unknownKeys(described.schema, body, '').map((key) => `the body: there is no key \`${key}\``),
  ];
}

/** Keys of the value, at any depth, that its schema does not name. */
function unknownKeys(given: Schema, value: unknown, path: string): readonly string[] {
  if (Array.isArray(value)) {
    const { items } = resolveSchema(given);
    return items === undefined ? [] : value.flatMap((item, index) => unknownKeys(items, item, `${path}${index}.`));
  }
  if (typeof value !== 'object' || value === null) return [];
  const known = namedProperties(given);
  if (known.size === 0) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const schema = known.get(key);
    return schema === undefined ? [`${path}${key}`] : unknownKeys(schema, inner, `${path}${key}.`);
  });
}

function namedProperties(given: Schema): ReadonlyMap<string, Schema> {
  const schema = resolveSchema(given);
  const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  const inner = parts.flatMap((part) => [...namedProperties(part)]);
  return new Map([...inner, ...Object.entries(schema.properties ?? {})]);
}

function isEmpty(body: unknown): boolean {
  return body === undefined || (typeof body === 'object' && body !== null && Object.keys(body).length === 0);
}

const basicError: Schema = { $ref: '#/components/schemas/basic-error' };

/** What is wrong with an answer. An error that is not described has the form of all errors. */
export function validateAnswer(operation: Operation, status: number, body: unknown): readonly string[] {
  const schema = operation.answers.get(status);
  if (schema !== undefined) return validateJson(schema, body);
  if (status >= 400) return validateJson(basicError, body);
  if (!operation.answers.has(status)) return [`the status ${status} is not described`];
  return isEmpty(body) ? [] : ['it has a body, and none is described'];
}

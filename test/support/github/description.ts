/** GitHub's description of its REST API, as `scripts/trimOpenapi.ts` left it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A schema of OpenAPI 3.0. */
export interface Schema {
  $ref?: string;
  type?: string;
  nullable?: boolean;
  enum?: readonly unknown[];
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  items?: Schema;
  allOf?: readonly Schema[];
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
  additionalProperties?: boolean | Schema;
  minItems?: number;
}

interface Content {
  content?: { 'application/json'?: { schema: Schema } };
}

export interface Parameter {
  name: string;
  in: 'path' | 'query';
  required: boolean;
  schema: Schema;
}

interface DescribedOperation {
  operationId: string;
  externalDocs: { url: string };
  parameters: readonly Parameter[];
  requestBody?: Content & { required: boolean };
  responses: Readonly<Record<string, Content>>;
}

interface Description {
  paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
  components: { schemas: Readonly<Record<string, Schema>> };
}

export interface Operation {
  /** Such as `git/update-ref`. */
  id: string;
  /** In capitals. */
  method: string;
  /** With its parameters in braces. */
  path: string;
  /** The page that explains it. */
  documentation: string;
  parameters: readonly Parameter[];
  body?: { required: boolean; schema: Schema };
  /** By status; undefined for an answer without a body. */
  answers: ReadonlyMap<number, Schema | undefined>;
}

const description = JSON.parse(readFileSync(join(import.meta.dirname, 'openapi.json'), 'utf8')) as Description;

/** By name. */
export const schemas = description.components.schemas;

/** By id. */
export const operations: ReadonlyMap<string, Operation> = new Map(
  Object.entries(description.paths)
    .flatMap(([path, methods]) => Object.entries(methods).map(([method, one]) => readOperation(path, method, one)))
    .map((operation) => [operation.id, operation]),
);

function readOperation(path: string, method: string, described: DescribedOperation): Operation {
  const { operationId, externalDocs, parameters, requestBody, responses } = described;
  const schema = requestBody?.content?.['application/json']?.schema;
  return {
    id: operationId,
    method: method.toUpperCase(),
    path,
    documentation: externalDocs.url,
    parameters,
    ...(schema === undefined ? {} : { body: { required: requestBody?.required ?? false, schema } }),
    answers: new Map(
      Object.entries(responses).map(([status, { content }]) => [Number(status), content?.['application/json']?.schema]),
    ),
  };
}

/** The schema itself, or the named one that it refers to. */
export function resolveSchema(schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const target = schemas[schema.$ref.replace('#/components/schemas/', '')];
  if (target === undefined) throw new Error(`the description has no schema ${schema.$ref}`);
  return resolveSchema(target);
}

/**
 * Writes `test/support/github/openapi.json`: of GitHub's published OpenAPI description, the operations that the tests'
 * local GitHub answers and the schemas that they reach, without what validation does not read. Run it after a new
 * version of `@octokit/openapi`:
 *
 *     node scripts/trimOpenapi.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

type Json = null | boolean | number | string | readonly Json[] | JsonObject;
interface JsonObject {
  readonly [key: string]: Json;
}

const require = createRequire(import.meta.url);
const repository = '/repos/{owner}/{repo}';

/** The methods that are kept, by path. */
const operations: Readonly<Record<string, readonly string[]>> = {
  '/orgs/{org}/teams/{team_slug}/members': ['get'],
  '/orgs/{org}/teams/{team_slug}/memberships/{username}': ['get'],
  [repository]: ['get'],
  [`${repository}/actions/runs`]: ['get'],
  [`${repository}/actions/runs/{run_id}`]: ['get'],
  [`${repository}/actions/runs/{run_id}/attempts/{attempt_number}/jobs`]: ['get'],
  [`${repository}/actions/runs/{run_id}/jobs`]: ['get'],
  [`${repository}/actions/runs/{run_id}/rerun`]: ['post'],
  [`${repository}/actions/runs/{run_id}/rerun-failed-jobs`]: ['post'],
  [`${repository}/actions/workflows`]: ['get'],
  [`${repository}/activity`]: ['get'],
  [`${repository}/branches/{branch}`]: ['get'],
  [`${repository}/branches/{branch}/protection`]: ['get'],
  [`${repository}/check-runs`]: ['post'],
  [`${repository}/check-runs/{check_run_id}`]: ['get', 'patch'],
  [`${repository}/codeowners/errors`]: ['get'],
  [`${repository}/collaborators/{username}/permission`]: ['get'],
  [`${repository}/commits`]: ['get'],
  [`${repository}/commits/{commit_sha}/pulls`]: ['get'],
  [`${repository}/commits/{ref}`]: ['get'],
  [`${repository}/commits/{ref}/check-runs`]: ['get'],
  [`${repository}/compare/{basehead}`]: ['get'],
  [`${repository}/contents/{path}`]: ['get'],
  [`${repository}/git/blobs`]: ['post'],
  [`${repository}/git/blobs/{file_sha}`]: ['get'],
  [`${repository}/git/commits`]: ['post'],
  [`${repository}/git/commits/{commit_sha}`]: ['get'],
  [`${repository}/git/matching-refs/{ref}`]: ['get'],
  [`${repository}/git/ref/{ref}`]: ['get'],
  [`${repository}/git/refs`]: ['post'],
  [`${repository}/git/refs/{ref}`]: ['delete', 'patch'],
  [`${repository}/git/trees`]: ['post'],
  [`${repository}/git/trees/{tree_sha}`]: ['get'],
  [`${repository}/issues/comments/{comment_id}`]: ['delete', 'get', 'patch'],
  [`${repository}/issues/{issue_number}/comments`]: ['get', 'post'],
  [`${repository}/pulls/{pull_number}`]: ['get'],
  [`${repository}/pulls/{pull_number}/commits`]: ['get'],
  [`${repository}/pulls/{pull_number}/files`]: ['get'],
  [`${repository}/pulls/{pull_number}/reviews`]: ['get'],
  [`${repository}/rules/branches/{branch}`]: ['get'],
  [`${repository}/rulesets`]: ['get'],
  [`${repository}/rulesets/{ruleset_id}`]: ['get'],
  '/user': ['get'],
};

/** What a schema says about a value, beside `properties`. Text for readers, formats and defaults go. */
const keptKeywords: ReadonlySet<string> = new Set([
  '$ref',
  'additionalProperties',
  'allOf',
  'anyOf',
  'enum',
  'items',
  'maxItems',
  'maxLength',
  'maximum',
  'minItems',
  'minLength',
  'minProperties',
  'minimum',
  'not',
  'nullable',
  'oneOf',
  'pattern',
  'required',
  'type',
  'uniqueItems',
]);

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objectIn(parent: JsonObject, key: string): JsonObject {
  const value = parent[key];
  if (!isObject(value)) throw new Error(`the description has no object \`${key}\` where one is expected`);
  return value;
}

/** The value itself, or the component that it refers to. */
function resolve(whole: JsonObject, value: JsonObject): JsonObject {
  if (typeof value.$ref !== 'string') return value;
  const path = value.$ref.replace(/^#\//, '').split('/');
  return resolve(whole, path.reduce<JsonObject>(objectIn, whole));
}

function trimSchema(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(trimSchema);
  if (!isObject(schema)) return schema;
  const kept = Object.entries(schema).filter(([keyword]) => keptKeywords.has(keyword) || keyword === 'properties');
  return Object.fromEntries(kept.map(([keyword, value]) => [keyword, trimKeyword(keyword, value)]));
}

function trimKeyword(keyword: string, value: Json): Json {
  if (keyword === 'enum' || keyword === 'required') return value;
  if (keyword !== 'properties' || !isObject(value)) return trimSchema(value);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, trimSchema(inner)]));
}

/** The JSON that a request or an answer may hold; undefined for one without. */
function jsonSchema(holder: JsonObject): Json | undefined {
  if (!isObject(holder.content)) return undefined;
  const media = holder.content['application/json'];
  return isObject(media) && media.schema !== undefined ? trimSchema(media.schema) : undefined;
}

function trimContent(holder: JsonObject): JsonObject {
  const schema = jsonSchema(holder);
  return schema === undefined ? {} : { content: { 'application/json': { schema } } };
}

function trimParameter(parameter: JsonObject): JsonObject {
  const { name = '', in: where = '', required = false, schema = {} } = parameter;
  return { name, in: where, required, schema: trimSchema(schema) };
}

function trimOperation(whole: JsonObject, operation: JsonObject): JsonObject {
  const parameters = (operation.parameters ?? []) as readonly JsonObject[];
  const body = isObject(operation.requestBody) ? resolve(whole, operation.requestBody) : undefined;
  const responses = Object.entries(objectIn(operation, 'responses')) as [string, JsonObject][];
  return {
    operationId: operation.operationId ?? '',
    externalDocs: { url: objectIn(operation, 'externalDocs').url ?? '' },
    parameters: parameters.map((parameter) => trimParameter(resolve(whole, parameter))),
    ...(body === undefined ? {} : { requestBody: { required: body.required ?? false, ...trimContent(body) } }),
    responses: Object.fromEntries(responses.map(([status, answer]) => [status, trimContent(resolve(whole, answer))])),
  };
}

/** Names of the schemas that a value refers to. */
function referencesOf(value: Json): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(referencesOf);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner.replace('#/components/schemas/', '')] : referencesOf(inner),
  );
}

/** The schemas that are reached from the values, by name in order. */
function reachSchemas(whole: JsonObject, values: readonly Json[]): [string, Json][] {
  const schemas = objectIn(objectIn(whole, 'components'), 'schemas');
  const reached = new Map<string, Json>();
  const open = values.flatMap(referencesOf);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (reached.has(name)) continue;
    const schema = trimSchema(objectIn(schemas, name));
    reached.set(name, schema);
    open.push(...referencesOf(schema));
  }
  return [...reached].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** An object with one member a line, so that a new version of the description can be read as a difference. */
function memberLines(members: readonly (readonly [string, string])[]): string {
  return `{\n${members.map(([key, text]) => `${JSON.stringify(key)}: ${text}`).join(',\n')}\n}`;
}

/** The text of `openapi.json`, from the published description of the installed version. */
export function trimOpenapi(): string {
  const source = require.resolve('@octokit/openapi/generated/api.github.com.json');
  const whole = JSON.parse(readFileSync(source, 'utf8')) as JsonObject;
  const paths = Object.entries(operations).map(([path, methods]) => {
    const described = objectIn(objectIn(whole, 'paths'), path);
    return [
      path,
      methods.map((method) => [method, trimOperation(whole, objectIn(described, method))] as const),
    ] as const;
  });
  const trimmed = paths.flatMap(([, methods]) => methods.map(([, operation]) => operation));
  const schemas = reachSchemas(whole, [...trimmed, { $ref: '#/components/schemas/basic-error' }]);
  const asText = ([key, value]: readonly [string, Json]) => [key, JSON.stringify(value)] as const;
  const text = memberLines([
    ['openapi', JSON.stringify(whole.openapi)],
    ['info', JSON.stringify({ title: 'GitHub REST API', version: objectIn(whole, 'info').version ?? '' })],
    ['paths', memberLines(paths.map(([path, methods]) => [path, memberLines(methods.map(asText))] as const))],
    ['components', memberLines([['schemas', memberLines(schemas.map(asText))]])],
  ]);
  return `${text}\n`;
}

if (import.meta.main) {
  writeFileSync(join(import.meta.dirname, '../test/support/github/openapi.json'), trimOpenapi());
}

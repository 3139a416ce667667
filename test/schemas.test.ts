import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { completePolicies } from '../scripts/generation/completePolicies.ts';
import { generateFiles } from '../scripts/generation/files.ts';
import { type JsonSchema, jsonSchemas } from '../scripts/generation/jsonSchemas.ts';
import { fillMarkers, renderReadmeTables } from '../scripts/generation/readmeTables.ts';
import { renderJson } from '../src/result/json.ts';
import { mammographyReport } from './report/fixtures.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

function validatorOf(name: string) {
  const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true });
  ajv.addFormat('base64', /^[A-Za-z0-9+/]*={0,2}$/);
  const validate = ajv.compile(jsonSchemas.get(name)!);
  return (value: unknown) => (validate(value) ? [] : (validate.errors ?? []));
}

/** Paths of the keys in a schema that have no description of their own, nor of what they refer to. */
function undescribedKeys(schema: JsonSchema, whole = schema, path = ''): string[] {
  const named = Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => [
    ...(isDescribed(inner, whole) ? [] : [`${path}.${key}`]),
    ...undescribedKeys(inner, whole, `${path}.${key}`),
  ]);
  const { items = [], anyOf = [], oneOf = [], allOf = [], additionalProperties, definitions = {} } = schema;
  const inner = [...[items].flat(), ...anyOf, ...oneOf, ...allOf, ...Object.values(definitions)];
  const values = typeof additionalProperties === 'object' ? [additionalProperties] : [];
  return [...named, ...[...inner, ...values].flatMap((one) => undescribedKeys(one, whole, path))];
}

function isDescribed({ description, $ref, allOf }: JsonSchema, whole: JsonSchema): boolean {
  if (description !== undefined) return description.length > 3;
  const target = $ref ?? allOf?.[0]?.$ref;
  return target !== undefined && isDescribed(whole.definitions?.[target.replace('#/definitions/', '')] ?? {}, whole);
}

const generated = await generateFiles(root);

describe('generated files', () => {
  it.each([...generated.keys()])('%s is up to date: run `npm run generate`', (path) => {
    expect(existsSync(join(root, path))).toBe(true);
    expect(read(path)).toBe(generated.get(path));
  });

  it('are the same a second time', async () => {
    expect([...(await generateFiles(root))]).toEqual([...generated]);
  });
});

describe.each([...jsonSchemas])('the schema of a %s', (name, schema) => {
  it('describes every key', () => {
    expect(schema.description).toBeDefined();
    expect(undescribedKeys(schema)).toEqual([]);
  });

  it('is a JSON schema', () => {
    expect(() => validatorOf(name)).not.toThrow();
  });
});

describe('the policy schema', () => {
  const validate = validatorOf('policy');
  const policies = [
    ...completePolicies.map(({ path }) => path),
    'examples/breast-biopsy/.holdout/policy.yml',
    'examples/respiratory/.holdout/policy.yml',
    'examples/respiratory/.holdout/row-wise.yml',
    'examples/glucose-tolerance/.holdout/policy.yml',
    'examples/tablet-content/.holdout/policy.yml',
  ];

  it.each(policies)('accepts %s', (path) => {
    expect(validate(parse(read(path)))).toEqual([]);
  });

  const complete = read('test/policy/complete.yml');
  it.each([
    ['a misspelt key', 'threshold: 0.5', 'treshold: 0.5', '/evaluation', { additionalProperty: 'treshold' }],
    ['an unknown metric', 'metric: brier-score', 'metric: brier', '/acceptance/criteria/3/metric', undefined],
    ['per cent as text', 'confidence: 0.95', 'confidence: 95%', '/acceptance/confidence', { type: 'number' }],
    ['a metric without expectation', 'sensitivity: 0.98', 'sens: 0.98', '/acceptance/expected', undefined],
    ['a later version', 'version: 1', 'version: 2', '/version', { allowedValue: 1 }],
  ])('refuses %s', (_, right, wrong, place, params) => {
    expect(complete).toContain(right);
    const errors = validate(parse(complete.replace(right, wrong)));
    expect(errors.map(({ instancePath }) => instancePath)).toContain(place);
    if (params !== undefined) expect(errors.map((error) => error.params)).toContainEqual(params);
  });
});

describe('the other schemas', () => {
  it('a report is valid, and is not with another key', () => {
    const report = JSON.parse(renderJson(mammographyReport())) as object;
    expect(validatorOf('report')(report)).toEqual([]);
    expect(validatorOf('report')({ ...report, score: 1 })).not.toEqual([]);
  });

  it.each(['examples/breast-biopsy/.holdout/test-set.lock.json', 'examples/respiratory/.holdout/test-set.lock.json'])(
    '%s is a lock',
    (path) => {
      const lock = JSON.parse(read(path)) as object;
      expect(validatorOf('lock')(lock)).toEqual([]);
      expect(validatorOf('lock')({ ...lock, rows: -1 })).not.toEqual([]);
    },
  );

  it('a binding is valid, and is not without the model', () => {
    const { model, ...others } = JSON.parse(read('test/projects/breast-biopsy/predictions/biopsy.csv.binding.json'));
    expect(validatorOf('binding')({ model, ...others })).toEqual([]);
    expect(validatorOf('binding')(others)).not.toEqual([]);
  });
});

describe('the tables of the README', () => {
  const tables = renderReadmeTables(read('action.yml'));

  it('are put between their markers, once and for all', () => {
    const text = 'a\n<!-- generated:exit-codes -->\noutdated\n<!-- /generated -->\nb\n';
    const filled = fillMarkers(text, tables);
    expect(filled).toContain('| 3 | fail: integrity;');
    expect(filled).not.toContain('outdated');
    expect(filled).toMatch(/^a\n<!-- generated:exit-codes -->\n\n\|[\s\S]*\|\n\n<!-- \/generated -->\nb\n$/);
    expect(fillMarkers(filled, tables)).toBe(filled);
  });

  it('leave a text without markers alone', () => {
    expect(fillMarkers('no table', tables)).toBe('no table');
  });

  it.each([
    ['<!-- generated:exits -->\n<!-- /generated -->', 'no table exits'],
    ['<!-- generated:inputs -->\n', 'not closed'],
  ])('%j is an error', (text, message) => {
    expect(() => fillMarkers(text, tables)).toThrow(message);
  });

  it('name every command, option, input and output', () => {
    expect(tables.get('commands')).toContain('| `holdout splits [SPLIT=]FILE…` | check the independence of the splits');
    expect(tables.get('options')).toContain('| `check` | `--approved REF` |');
    expect(tables.get('inputs')).toContain('| `policy` | `.holdout/policy.yml` |');
    expect(tables.get('outputs')).toContain('| `verdict` |');
  });
});

/** `docs/policy.md`: every key of the policy, from the descriptions in its schema. */
import { binaryMetrics, type MetricDescription } from '../../src/metrics/catalogue.ts';
import { metricPhrase } from '../../src/result/metricNames.ts';
import { plainText } from '../../src/result/phrase.ts';
import { type JsonSchema, jsonSchemas } from './jsonSchemas.ts';
import { code, renderTable } from './markdownTable.ts';
import { describeValue } from './valueDescription.ts';

const introduction = `# Policy

A policy says what is checked and what counts as acceptable. It is one YAML file, by default
\`.holdout/policy.yml\`; its paths are relative to the folder that contains \`.holdout/\`, or to the policy's own folder
when it lies elsewhere. Every key that exists stands below; any other key is refused, with the nearest known one.

A policy is read strictly, so that what a reviewer reads at a place is what takes effect there: one YAML 1.2 document
of at most 64 KiB, without anchors, aliases, tags or directives, with no key twice and with finite decimal numbers.
A fraction is written \`0.95\`, never per cent. For completion and explanations in an editor, begin the file with

\`\`\`yaml
# yaml-language-server: $schema=PATH/schemas/policy.schema.json
\`\`\``;

/**
 * Renders the page.
 *
 * @param example a whole policy in YAML
 * @returns Markdown with a final newline
 */
export function renderPolicyReference(example: string): string {
  const policy = jsonSchemas.get('policy')!;
  const blocks = Object.entries(policy.properties ?? {});
  return `${[
    introduction,
    ...blocks.map(([name, schema]) => renderBlock(name, schema, policy.required?.includes(name) ?? false)),
    renderMetrics(),
    `## A policy with every key\n\n\`\`\`yaml\n${example.replace(/^# yaml-language-server.*\n/, '').trimEnd()}\n\`\`\``,
  ].join('\n\n')}\n`;
}

function renderBlock(name: string, schema: JsonSchema, isRequired: boolean): string {
  const rows = keysBelow(name, schema).map(({ path, required, schema: inner }) => [
    code(path),
    required ? 'yes' : '',
    describeValue(inner),
    inner.description ?? '',
  ]);
  const head = `## \`${name}\`\n\n${sentence(schema.description ?? '')} ${isRequired ? 'Required.' : 'Optional.'}`;
  if (rows.length === 0) return `${head} Value: ${describeValue(schema)}.${describeItems(schema)}`;
  return `${head}\n\n${renderTable(['Key', 'Required', 'Value', 'Meaning'], rows)}`;
}

function describeItems({ items }: JsonSchema): string {
  const description = Array.isArray(items) ? undefined : items?.description;
  return description === undefined ? '' : ` ${sentence(description)}`;
}

function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

interface Key {
  path: string;
  /** Whether it has to stand where its parent does. */
  required: boolean;
  schema: JsonSchema;
}

/** The keys inside a value, depth first, in the order of the schema. */
function keysBelow(path: string, schema: JsonSchema): Key[] {
  const members = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((one) => keysBelow(path, one));
  const items = schema.items === undefined || Array.isArray(schema.items) ? [] : keysBelow(`${path}[]`, schema.items);
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => [
    { path: `${path}.${name}`, required: schema.required?.includes(name) ?? false, schema: inner },
    ...keysBelow(`${path}.${name}`, inner),
  ]);
  return [...members, ...items, ...own, ...keysOfRecord(path, schema)];
}

/** Keys that the user names, such as entity kinds: shown once, under a placeholder. */
function keysOfRecord(path: string, { additionalProperties: value }: JsonSchema): Key[] {
  if (typeof value !== 'object' || value.description === undefined) return [];
  const named = `${path}.${path === 'independence' || path.endsWith('.entities') ? 'KIND' : 'NAME'}`;
  return [{ path: named, required: false, schema: value }, ...keysBelow(named, value)];
}

function renderMetrics(): string {
  const rows = [...binaryMetrics].map(([name, metric]) => [
    code(name),
    plainText(metricPhrase(name)),
    metric.better,
    rangeText(metric),
    needsText(metric),
  ]);
  return `## Metrics

${renderTable(['Metric', 'Name', 'Better', 'Range', 'Needs'], rows)}`;
}

function rangeText({ range: [least, most] }: MetricDescription): string {
  return most === Number.POSITIVE_INFINITY ? `${least} or more` : `${least} to ${most}`;
}

function needsText({ needsUndecided, needsProbabilities, needsScores }: MetricDescription): string {
  if (needsUndecided) return '`evaluation.undecided`';
  if (needsProbabilities) return 'scores that are probabilities';
  return needsScores ? 'scores' : '';
}

/** `docs/policy.md`: every key of the policy, from the descriptions in its schema. */
import { type MetricDescription, metricsOf } from '../../src/metrics/catalogue.ts';
import type { Task } from '../../src/metrics/task.ts';
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

/** A whole policy. */
export interface PolicyExample {
  title: string;
  /** YAML. */
  text: string;
}

/**
 * Renders the page.
 *
 * @param examples policies that together have every key
 * @returns Markdown with a final newline
 */
export function renderPolicyReference(examples: readonly PolicyExample[]): string {
  const policy = jsonSchemas.get('policy')!;
  const blocks = Object.entries(policy.properties ?? {});
  return `${[
    introduction,
    ...blocks.map(([name, schema]) => renderBlock(name, schema, policy.required?.includes(name) ?? false)),
    renderMetrics(),
    '## Policies with every key\n\nTogether these have every key that exists, in every form.',
    ...examples.map(renderExample),
  ].join('\n\n')}\n`;
}

function renderExample({ title, text }: PolicyExample): string {
  const shown = text.replace(/^# yaml-language-server.*\n/, '').trimEnd();
  return `### ${title}\n\n\`\`\`yaml\n${shown}\n\`\`\``;
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

/** Classes of the tables of tasks that have several. */
const shownClasses = ['CLASS', '…'];

const tasks: readonly (readonly [title: string, task: Task])[] = [
  ['Binary', { task: 'binary', classes: ['', ''], positive: '' }],
  ['Multiclass and ordinal', { task: 'ordinal', classes: shownClasses }],
  ['Regression', { task: 'regression' }],
];

function renderMetrics(): string {
  return ['## Metrics', ...tasks.map(([title, task]) => `### ${title}\n\n${renderMetricTable(task)}`)].join('\n\n');
}

/** A class stands for all of them. */
function renderMetricTable(task: Task): string {
  const ofOther = (name: string) => name.includes(`:${shownClasses[1]}`);
  const rows = [...metricsOf(task)]
    .filter(([name]) => !ofOther(name))
    .map(([name, metric]) => [
      code(name),
      plainText(metricPhrase(name)),
      metric.better === 'target' ? 'in between' : metric.better,
      rangeText(name, metric),
      needsText(name, metric),
    ]);
  return renderTable(['Metric', 'Name', 'Better', 'Range', 'Needs'], rows);
}

function rangeText(name: string, { range: [least, most] }: MetricDescription): string {
  if (name === 'mean-distance') return '0 to classes − 1';
  if (least === Number.NEGATIVE_INFINITY) return most === Number.POSITIVE_INFINITY ? 'any' : `${most} or less`;
  return most === Number.POSITIVE_INFINITY ? `${least} or more` : `${least} to ${most}`;
}

const ordinalOnly = ['linear-kappa', 'mean-distance', 'within-one', 'spearman', 'kendall-tau-b'];

function needsText(name: string, metric: MetricDescription): string {
  const needs = [
    ...(ordinalOnly.includes(name) ? ['ordered classes'] : []),
    ...(metric.needsFallback ? ['`evaluation.undecided.fallback`'] : []),
    ...(metric.needsUndecided && !metric.needsFallback ? ['`evaluation.undecided`'] : []),
    ...(metric.needsPrevalence ? ['`acceptance.prevalence`'] : []),
    ...(metric.needsProbabilities ? ['scores that are probabilities'] : metric.needsScores ? ['scores'] : []),
    ...(metric.onDemand ? ['a criterion that names it'] : []),
    ...(metric.reportOnly ? ['reported only: no criterion can name it'] : []),
  ];
  return needs.join('; ');
}

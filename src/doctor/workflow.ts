/** A workflow file as the doctor reads it: what decides whether and how its jobs run, with lines. */
import {
  entryOf,
  isProblem,
  readYamlTree,
  textsOf,
  type YamlNode,
  type YamlProblem,
  type YamlScalar,
} from './yamlTree.ts';

/** A text of the workflow with the line of its key. */
export interface Written {
  text: string;
  line: number;
  scalar: YamlScalar;
}

/** One or more texts with the line of their key. */
export interface WrittenList {
  values: readonly string[];
  line: number;
}

export interface Trigger {
  event: string;
  line: number;
  types?: WrittenList;
  branches?: WrittenList;
  branchesIgnore?: WrittenList;
  paths?: WrittenList;
  pathsIgnore?: WrittenList;
}

export interface Permissions {
  line: number;
  /** `read-all` or `write-all`; undefined where scopes are named. */
  all?: string;
  scopes: ReadonlyMap<string, Written>;
}

export interface Concurrency {
  line: number;
  group: string;
  /** Undefined where nothing is cancelled. */
  cancel?: Written;
}

export interface Step {
  line: number;
  uses?: Written;
  run?: Written;
  shell?: Written;
  condition?: Written;
  continueOnError?: Written;
  /** Inputs by their name in lower case. */
  inputs: ReadonlyMap<string, Written>;
  environment: ReadonlyMap<string, Written>;
}

export interface Job {
  id: string;
  line: number;
  name?: Written;
  uses?: Written;
  condition?: Written;
  continueOnError?: Written;
  needs?: WrittenList;
  permissions?: Permissions;
  concurrency?: Concurrency;
  runsOn?: WrittenList & { group?: string };
  matrix?: YamlNode;
  secrets?: Written;
  shell?: Written;
  environment: ReadonlyMap<string, Written>;
  steps: readonly Step[];
}

export interface Workflow {
  file: string;
  /** Line of `on`. */
  triggerLine: number;
  triggers: readonly Trigger[];
  permissions?: Permissions;
  concurrency?: Concurrency;
  shell?: Written;
  environment: ReadonlyMap<string, Written>;
  jobs: readonly Job[];
}

/** Reads a workflow; a problem where GitHub could not read it, or where we cannot. */
export function readWorkflow(file: string, text: string): Workflow | YamlProblem {
  const root = readYamlTree(text);
  if (isProblem(root)) return root;
  if (root.kind !== 'map') return { line: 1, problem: 'is no mapping with `on` and `jobs`' };
  const on = entryOf(root, 'on');
  const jobs = entryOf(root, 'jobs');
  if (on === undefined) return { line: 1, problem: 'has no `on`' };
  if (jobs?.value.kind !== 'map') return { line: jobs?.line ?? 1, problem: 'has no `jobs`' };
  const triggers = readTriggers(on.value, on.line);
  if (triggers.length === 0) return { line: on.line, problem: 'names no event under `on`' };
  return {
    file,
    triggerLine: on.line,
    triggers,
    ...readShared(root),
    jobs: jobs.value.entries.map(({ key, line, value }) => readJob(key, line, value)),
  };
}

function readTriggers(node: YamlNode, line: number): Trigger[] {
  if (node.kind !== 'map') return textsOf(node).map((event) => ({ event: event.toLowerCase(), line }));
  return node.entries.map(({ key, line: keyLine, value }) => ({
    event: key.toLowerCase(),
    line: keyLine,
    ...optional('types', listAt(value, 'types')),
    ...optional('branches', listAt(value, 'branches')),
    ...optional('branchesIgnore', listAt(value, 'branches-ignore')),
    ...optional('paths', listAt(value, 'paths')),
    ...optional('pathsIgnore', listAt(value, 'paths-ignore')),
  }));
}

/** What a workflow and a job have in common. */
function readShared(node: YamlNode): Pick<Workflow, 'permissions' | 'concurrency' | 'shell' | 'environment'> {
  const defaults = entryOf(entryOf(node, 'defaults')?.value, 'run')?.value;
  return {
    ...optional('permissions', readPermissions(node)),
    ...optional('concurrency', readConcurrency(node)),
    ...optional('shell', textAt(defaults, 'shell')),
    environment: textsBelow(node, 'env'),
  };
}

function readJob(id: string, line: number, node: YamlNode): Job {
  const steps = entryOf(node, 'steps')?.value;
  return {
    id,
    line,
    ...optional('name', textAt(node, 'name')),
    ...optional('uses', textAt(node, 'uses')),
    ...optional('condition', textAt(node, 'if')),
    ...optional('continueOnError', textAt(node, 'continue-on-error')),
    ...optional('needs', listAt(node, 'needs')),
    ...optional('runsOn', readRunner(node)),
    ...optional('matrix', entryOf(entryOf(node, 'strategy')?.value, 'matrix')?.value),
    ...optional('secrets', textAt(node, 'secrets')),
    ...readShared(node),
    steps: steps?.kind === 'list' ? steps.items.map(readStep) : [],
  };
}

function readStep(node: YamlNode): Step {
  return {
    line: node.line,
    ...optional('uses', textAt(node, 'uses')),
    ...optional('run', textAt(node, 'run')),
    ...optional('shell', textAt(node, 'shell')),
    ...optional('condition', textAt(node, 'if')),
    ...optional('continueOnError', textAt(node, 'continue-on-error')),
    inputs: textsBelow(node, 'with'),
    environment: textsBelow(node, 'env'),
  };
}

function readPermissions(node: YamlNode): Permissions | undefined {
  const entry = entryOf(node, 'permissions');
  if (entry === undefined) return undefined;
  const { line, value } = entry;
  if (value.kind === 'scalar' && !value.isNull) return { line, all: value.text.toLowerCase(), scopes: new Map() };
  return { line, scopes: textsBelow(node, 'permissions') };
}

function readConcurrency(node: YamlNode): Concurrency | undefined {
  const entry = entryOf(node, 'concurrency');
  if (entry === undefined) return undefined;
  const group = textAt(entry.value, 'group')?.text ?? textsOf(entry.value)[0] ?? '';
  return { line: entry.line, group, ...optional('cancel', textAt(entry.value, 'cancel-in-progress')) };
}

function readRunner(node: YamlNode): (WrittenList & { group?: string }) | undefined {
  const entry = entryOf(node, 'runs-on');
  if (entry === undefined) return undefined;
  if (entry.value.kind !== 'map') return { line: entry.line, values: textsOf(entry.value) };
  const labels = textsOf(entryOf(entry.value, 'labels')?.value);
  return { line: entry.line, values: labels, ...optional('group', textAt(entry.value, 'group')?.text) };
}

function textAt(node: YamlNode | undefined, key: string): Written | undefined {
  const entry = entryOf(node, key);
  if (entry?.value.kind !== 'scalar' || entry.value.isNull) return undefined;
  return { text: entry.value.text, line: entry.line, scalar: entry.value };
}

function listAt(node: YamlNode, key: string): WrittenList | undefined {
  const entry = entryOf(node, key);
  return entry === undefined ? undefined : { values: textsOf(entry.value), line: entry.line };
}

/** The scalars of a mapping by their key in lower case. */
function textsBelow(node: YamlNode, key: string): Map<string, Written> {
  const value = entryOf(node, key)?.value;
  const entries = value?.kind === 'map' ? value.entries : [];
  return new Map(
    entries.flatMap(({ key: name, line, value: inner }) =>
      inner.kind === 'scalar' ? [[name.toLowerCase(), { text: inner.text, line, scalar: inner }] as const] : [],
    ),
  );
}

/** An object with the key, or without it where the value is undefined. */
function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };
}

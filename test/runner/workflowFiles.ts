/** Every workflow that the project has, shows or writes: its own, those of examples and documents, and `holdout init`'s. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseDocument } from 'yaml';
import { writeWorkflowText } from '../../src/adoption/workflowText.ts';

const project = join(import.meta.dirname, '../..');

export interface WorkflowFile {
  /** Path of the file, with the line of the block where it stands in a document. */
  name: string;
  text: string;
}

export interface Workflow {
  on: string | readonly string[] | Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<string, WorkflowJob>;
}

interface WorkflowJob {
  permissions?: Record<string, string>;
  steps?: readonly WorkflowStep[];
}

export interface WorkflowStep {
  id?: string;
  uses?: string;
  with?: Record<string, unknown>;
}

/** Whole files: the project's own and those of the examples. */
export function listWorkflowFiles(): WorkflowFile[] {
  const examples = readdirSync(join(project, 'examples')).map((name) => `examples/${name}/.github/workflows`);
  return ['.github/workflows', ...examples]
    .filter((folder) => existsSync(join(project, folder)))
    .flatMap((folder) => readdirSync(join(project, folder)).map((name) => `${folder}/${name}`))
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(project, name), 'utf8') }));
}

/** What `holdout init` writes. */
export function listWrittenWorkflows(): WorkflowFile[] {
  const draft = { policyPath: '.holdout/policy.yml', branch: 'main' };
  return [
    { name: 'holdout init', text: writeWorkflowText({ ...draft, hasApprovals: false }) },
    {
      name: 'holdout init with approvals and a ledger',
      text: writeWorkflowText({ ...draft, hasApprovals: true, ledger: 'holdout-ledger' }),
    },
  ];
}

/** Documents that people copy from. */
function listDocuments(): string[] {
  const below = (folder: string) => readdirSync(join(project, folder)).map((name) => join(folder, name));
  const readmes = below('examples').map((folder) => join(folder, 'README.md'));
  return [...below('.'), ...below('docs'), ...readmes].filter((name) => name.endsWith('.md'));
}

/** Blocks of documents that hold a workflow or a part of one, which is completed. */
export function listWorkflowBlocks(): WorkflowFile[] {
  return listDocuments()
    .filter((name) => existsSync(join(project, name)))
    .flatMap((name) => findBlocks(name, readFileSync(join(project, name), 'utf8')))
    .flatMap(({ name, text }) => {
      const whole = completeWorkflow(text);
      return whole === undefined ? [] : [{ name, text: whole }];
    });
}

/** Fenced blocks of YAML, freed of the indentation that they have in a list. */
export function findBlocks(name: string, document: string): WorkflowFile[] {
  return [...document.matchAll(/^( *)(```+)ya?ml\n([\s\S]*?)^ *\2 *$/gm)].map(
    ({ index, 1: indentation = '', 3: text = '' }) => ({
      name: `${name}:${document.slice(0, index).split('\n').length}`,
      text: text.replaceAll(new RegExp(`^${indentation}`, 'gm'), ''),
    }),
  );
}

const job = 'jobs:\n  gate:\n    runs-on: ubuntu-24.04\n';

/** A list of steps gets a job, and keys of a workflow get those that they need; undefined for anything else. */
export function completeWorkflow(text: string): string | undefined {
  const content = parseDocument(text).toJS() as unknown;
  if (typeof content !== 'object' || content === null) return undefined;
  if (Array.isArray(content)) {
    const isStep = (one: unknown) => typeof one === 'object' && one !== null && ('uses' in one || 'run' in one);
    return content.some(isStep) ? `on: push\n${job}    steps:\n${text.replaceAll(/^/gm, '      ')}\n` : undefined;
  }
  if (!['on', 'jobs', 'permissions', 'concurrency'].some((key) => key in content)) return undefined;
  const start = 'on' in content ? '' : 'on: push\n';
  const rest = 'jobs' in content ? '' : `${job}    steps: [run: exit]\n`;
  return `${text}${start}${rest}`;
}

export function parseWorkflow({ text }: WorkflowFile): Workflow {
  return parse(text) as Workflow;
}

/** Names of the events that start it. */
export function eventsOf({ on }: Workflow): readonly string[] {
  if (typeof on === 'string') return [on];
  return Array.isArray(on) ? (on as readonly string[]) : Object.keys(on);
}

export function stepsOf({ jobs }: Workflow): readonly WorkflowStep[] {
  return Object.values(jobs).flatMap(({ steps = [] }) => steps);
}

/** Whether the step is our Action, of this commit or of a release. */
export function isOwnStep({ uses = '' }: WorkflowStep): boolean {
  return uses === './' || uses.startsWith('holdout-gate/holdout@');
}

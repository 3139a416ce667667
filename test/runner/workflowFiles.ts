/** Every workflow that the project has, shows or writes: its own, those of examples and documents, and `holdout init`'s. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
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

/** Blocks of documents that hold a job or a step; each has to be a whole workflow, so that it can be copied. */
export function listWorkflowBlocks(): WorkflowFile[] {
  return listDocuments()
    .filter((name) => existsSync(join(project, name)))
    .flatMap((name) => findBlocks(name, readFileSync(join(project, name), 'utf8')))
    .filter(({ text }) => /^ *(?:- )?(?:runs-on:|uses: *(?:\.\/|[\w.-]+\/))/m.test(text));
}

/** Fenced blocks, freed of the indentation that they have in a list. */
export function findBlocks(name: string, document: string): WorkflowFile[] {
  return [...document.matchAll(/^( *)```+[^\n`]*\n([\s\S]*?)^ *```+ *$/gm)].map(
    ({ index, 1: indentation = '', 2: text = '' }) => ({
      name: `${name}:${document.slice(0, index).split('\n').length}`,
      text: text.replaceAll(new RegExp(`^${indentation}`, 'gm'), ''),
    }),
  );
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

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';

const root = join(import.meta.dirname, '..');

interface Described {
  description?: string;
  default?: string;
}

interface ActionFile {
  name: string;
  description: string;
  author: string;
  branding: { icon: string; color: string };
  inputs: Record<string, Described>;
  outputs: Record<string, Described>;
  runs: { using: string; main: string };
}

interface Job {
  permissions?: Record<string, string> | string;
  uses?: string;
  'timeout-minutes'?: number;
  steps?: { uses?: string; with?: Record<string, unknown>; run?: string }[];
}

interface Workflow {
  permissions?: Record<string, string> | string;
  concurrency?: unknown;
  on: unknown;
  jobs: Record<string, Job>;
}

function listYaml(folder: string): string[] {
  const names = readdirSync(join(root, folder)).filter((name) => /\.ya?ml$/.test(name));
  return names.sort().map((name) => `${folder}/${name}`);
}

function readYaml<T>(path: string): T {
  const document = parseDocument(readFileSync(join(root, path), 'utf8'), { uniqueKeys: true });
  expect([...document.errors, ...document.warnings], path).toEqual([]);
  return document.toJS() as T;
}

describe('action.yml', () => {
  const action = readYaml<ActionFile>('action.yml');

  it('runs the bundle on a Node that runners have', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/action/index.js' });
    expect(existsSync(join(root, action.runs.main))).toBe(true);
  });

  it('can be published: name, author, branding, and a description under 125 characters', () => {
    expect(action).toMatchObject({ name: 'Holdout', branding: { icon: 'shield' } });
    expect(action.author).not.toBe('');
    expect(action.description.length).toBeGreaterThan(0);
    expect(action.description.length).toBeLessThan(125);
  });

  it('describes every input and output', () => {
    for (const [name, { description }] of Object.entries({ ...action.inputs, ...action.outputs })) {
      expect(description ?? '', name).not.toBe('');
    }
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(['policy', 'token', 'out']));
    expect(Object.keys(action.outputs)).toEqual(
      expect.arrayContaining(['verdict', 'exit-code', 'report-path', 'model-digest']),
    );
  });

  it('has the documented defaults', () => {
    expect(action.inputs.policy?.default).toBe('.holdout/policy.yml');
    expect(action.inputs.token?.default).toBe('$'.concat('{{ github.token }}'));
    expect(action.inputs.out?.default).toBe('');
  });
});

const workflows = listYaml('.github/workflows');

describe('the workflows', () => {
  it('are all here', () => {
    expect(workflows.length).toBeGreaterThanOrEqual(3);
  });

  it.each(workflows)('%s starts from reading only', (path) => {
    expect(readYaml<Workflow>(path).permissions).toEqual({ contents: 'read' });
  });

  it.each(workflows)('%s names every permission of a job and limits its time', (path) => {
    for (const [name, { permissions, 'timeout-minutes': timeout }] of Object.entries(readYaml<Workflow>(path).jobs)) {
      expect(typeof permissions, name).not.toBe('string');
      expect(timeout, name).toBeGreaterThan(0);
    }
  });

  it.each(workflows)('%s cancels what a newer commit has replaced', (path) => {
    expect(readYaml<Workflow>(path).concurrency).toBeDefined();
  });

  it.each(workflows)('%s uses only what a full commit SHA pins, with its version beside it', (path) => {
    const lines = readFileSync(join(root, path), 'utf8')
      .split('\n')
      .filter((line) => /^\s*(?:- )?uses:/.test(line));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(line).toMatch(/uses: (?:\.\/|[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/);
    }
    const used = Object.values(readYaml<Workflow>(path).jobs).flatMap(({ uses, steps }) => [
      uses,
      ...(steps ?? []).map((step) => step.uses),
    ]);
    expect(used.filter((name) => name !== undefined)).toHaveLength(lines.length);
  });

  it.each(workflows)('%s leaves no token in the checkout', (path) => {
    const steps = Object.values(readYaml<Workflow>(path).jobs).flatMap((job) => job.steps ?? []);
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))) {
      expect(step.with).toMatchObject({ 'persist-credentials': false });
    }
  });

  it.each(workflows)('%s puts no expression into a script', (path) => {
    for (const step of Object.values(readYaml<Workflow>(path).jobs).flatMap((job) => job.steps ?? [])) {
      expect(step.run ?? '').not.toContain('$'.concat('{{'));
    }
  });

  it('run .ci/run, and every Node the project supports', () => {
    const jobs = Object.values(readYaml<Workflow>('.github/workflows/ci.yml').jobs);
    const scripts = jobs.flatMap((job) => job.steps ?? []).map((step) => step.run);
    expect(scripts).toEqual(expect.arrayContaining(['npm cit', 'bash .ci/run']));
    expect(jobs).toContainEqual(
      expect.objectContaining({ strategy: expect.objectContaining({ matrix: { node: ['20', '22', '24'] } }) }),
    );
  });
});

describe('the forms', () => {
  const forms = listYaml('.github/ISSUE_TEMPLATE').filter((path) => !path.endsWith('config.yml'));

  it.each(forms)('%s asks for something that has to be answered', (path) => {
    const form = readYaml<{
      name: string;
      description: string;
      body: {
        type: string;
        id?: string;
        attributes: { label?: string; value?: string; options?: string[] };
        validations?: { required: boolean };
      }[];
    }>(path);
    expect(form.name).not.toBe('');
    expect(form.description).not.toBe('');
    const fields = form.body.filter(({ type }) => type !== 'markdown');
    expect(fields.some(({ validations }) => validations?.required)).toBe(true);
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    for (const field of fields) expect(field.attributes.label ?? '').not.toBe('');
  });

  it('are three, and a blank one cannot be chosen', () => {
    expect(forms).toHaveLength(3);
    expect(readYaml('.github/ISSUE_TEMPLATE/config.yml')).toMatchObject({ blank_issues_enabled: false });
  });
});

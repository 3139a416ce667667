import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { below, exampleChange, exampleFiles, openPullRequest, type PullRequest } from '../action/support.ts';
import { startResults } from '../support/github/results.ts';
import { defaultState, type Level, type Permissions, type Scope } from '../support/github/state.ts';
import type { Files } from '../support/temporaryFolder.ts';
import { runJob } from './act.ts';
import {
  dispatchStage,
  mergeGroupStage,
  openGitHub,
  pullRequestStage,
  pushStage,
  reviewStage,
  type Stage,
  targetStage,
} from './stages.ts';
import {
  eventsOf,
  isOwnStep,
  listWorkflowBlocks,
  listWorkflowFiles,
  listWrittenWorkflows,
  parseWorkflow,
  stepsOf,
  type Workflow,
} from './workflowFiles.ts';

const project = join(import.meta.dirname, '../..');

const stages: Readonly<Record<string, (pullRequest: PullRequest) => Stage>> = {
  pull_request: pullRequestStage,
  pull_request_target: targetStage,
  pull_request_review: reviewStage,
  merge_group: mergeGroupStage,
  push: pushStage,
  workflow_dispatch: dispatchStage,
};

/** Those that act can run: of other actions there is nothing here. */
const gates = [...listWorkflowBlocks(), ...listWorkflowFiles(), ...listWrittenWorkflows()].filter((file) => {
  const used = stepsOf(parseWorkflow(file)).flatMap(({ uses }) => (uses === undefined ? [] : [uses]));
  const isUsed = (repository: string) => used.some((name) => name.startsWith(`${repository}@`));
  const others = used.filter((name) => !/^(?:actions\/checkout|holdout-gate\/holdout)@/.test(name));
  return isUsed('actions/checkout') && isUsed('holdout-gate/holdout') && others.length === 0;
});

/** What its token may do, and no more. */
function permissionsOf({ permissions, jobs }: Workflow): Permissions {
  const job = Object.values(jobs).find(({ steps = [] }) => steps.some(isOwnStep));
  const granted = job?.permissions ?? permissions ?? {};
  const scopes = Object.keys(defaultState().permissions) as Scope[];
  return Object.fromEntries(scopes.map((scope) => [scope, (granted[scope] ?? 'none') as Level])) as Permissions;
}

function readFiles(...parts: readonly string[]): Files {
  const entries = parts
    .flatMap((part) => readdirSync(join(project, part), { recursive: true, withFileTypes: true, encoding: 'utf8' }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(entries.map((path) => [path.slice(project.length + 1), readFileSync(path)]));
}

describe.runIf(inject('act'))('a workflow that we show or write', () => {
  it('is run', () => {
    expect(gates.map(({ name }) => name)).toEqual(expect.arrayContaining([expect.stringMatching(/^README\.md/)]));
  });

  const cases = gates.flatMap(({ name, text }) =>
    eventsOf(parseWorkflow({ name, text })).flatMap((event) => {
      const stage = stages[event];
      return stage === undefined ? [] : [[name, event, text, stage] as const];
    }),
  );
  it.each(cases)('%s judges on %s, and its permissions suffice', async (name, _event, workflow, stage) => {
    const pullRequest = await openPullRequest({ approved: exampleFiles(), change: exampleChange('retrained') });
    const permissions = permissionsOf(parseWorkflow({ name, text: workflow }));
    const github = await openGitHub(pullRequest, { permissions });
    const results = await startResults();
    const job = await runJob({ workflow, stage: stage(pullRequest), github, results });
    expect([...github.violations, ...results.violations]).toEqual([]);
    expect(job).toMatchObject({ passes: true, exit: 0, errors: [], warnings: [], outputs: { verdict: 'pass' } });
  });
});

describe.runIf(inject('act'))('our own self-check', () => {
  it('judges every example with the Action of the same commit', async () => {
    const [workflow] = listWorkflowFiles().filter(({ name }) => name === '.github/workflows/self-check.yml');
    const approved = {
      ...readFiles('examples', 'dist/action', 'dist/inference'),
      'action.yml': readFileSync(join(project, 'action.yml')),
    };
    const candidate = 'examples/breast-biopsy/pull-requests/fewer-features/model/biopsy.onnx';
    const change = below('examples/breast-biopsy', { 'model/biopsy.onnx': readFileSync(join(project, candidate)) });
    const pullRequest = await openPullRequest({ approved, change });
    const github = await openGitHub(pullRequest, { permissions: permissionsOf(parseWorkflow(workflow!)) });
    const results = await startResults();
    const job = await runJob({ workflow: workflow!.text, stage: pullRequestStage(pullRequest), github, results });
    expect([...github.violations, ...results.violations]).toEqual([]);
    // A failing example fails the step and not the job.
    expect(job).toMatchObject({ passes: true, outputs: { verdict: 'fail', 'exit-code': '1' } });
    const policies = Object.keys(approved).filter((path) => /^examples\/[^/]+\/\.holdout\/[^/]+\.yml$/.test(path));
    expect(job.outputs['report-path']?.split('\n')).toHaveLength(policies.length);
  });
});

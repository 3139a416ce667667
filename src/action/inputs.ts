/** What the step gives: the inputs of `action.yml` and the variables of the runner, read once. */
import { resolve } from 'node:path';
import { getInput } from '@actions/core';
import type { RepositoryName } from '../github/client.ts';
import { Refusal } from '../result/refusal.ts';
import { checkPath } from '../trees/paths.ts';

export interface Inputs {
  /** Paths from the workspace, with forward slashes; at least one, each once, in the order given. */
  policies: readonly string[];
  /** Reads the repository where its checkout left no credentials; empty for none. */
  token: string;
  /** Folder for the reports, absolute. */
  out: string;
  /** The folder that the repository was checked out into, absolute. */
  workspace: string;
  /** Absolute: what the runner keeps for the job, such as the files through which steps speak to it. */
  temporary: string;
  /** Whether the pull request gets a comment, and the commit a check run with annotations. */
  comment: boolean;
  checkRun: boolean;
  /** Name of the artifact; empty for none. */
  artifact: string;
  /** Whether files that name samples go into the artifact; refused where the repository is public. */
  rowLevelEvidence: boolean;
  /** Address of the GitHub server, the only one that gets the token, and of its API. */
  serverUrl: string;
  apiUrl: string;
  repository: RepositoryName;
  job: Job;
  event: EventSource;
}

/** The run that this step belongs to. */
export interface Job {
  /** Id of the run, and which attempt this is; both grow. */
  run: number;
  attempt: number;
  /** Key of the job in the workflow file. */
  name: string;
  /** Who started the run. */
  actor: string;
}

export interface EventSource {
  /** Such as `pull_request`. */
  name: string;
  /** File that holds the payload as JSON. */
  path: string;
  /** Commit that the workflow runs on. */
  sha: string;
}

/** @throws Refusal `command/usage` or `path/…` for an input that cannot be used, and outside a runner */
export function readInputs(): Inputs {
  const workspace = resolve(requireVariable('GITHUB_WORKSPACE'));
  return {
    policies: readPolicies(getInput('policy')),
    token: getInput('token'),
    out: readOut(workspace, getInput('out')),
    workspace,
    temporary: resolve(requireVariable('RUNNER_TEMP')),
    comment: readFlag('comment', true),
    checkRun: readFlag('check-run', true),
    artifact: readArtifactName(getInput('artifact')),
    rowLevelEvidence: readFlag('row-level-evidence', false),
    serverUrl: process.env.GITHUB_SERVER_URL || 'https://github.com',
    apiUrl: (process.env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, ''),
    repository: readRepository(requireVariable('GITHUB_REPOSITORY')),
    job: {
      run: readNumber('GITHUB_RUN_ID'),
      attempt: readNumber('GITHUB_RUN_ATTEMPT'),
      name: process.env.GITHUB_JOB ?? '',
      actor: process.env.GITHUB_ACTOR ?? '',
    },
    event: {
      name: requireVariable('GITHUB_EVENT_NAME'),
      path: requireVariable('GITHUB_EVENT_PATH'),
      sha: process.env.GITHUB_SHA ?? '',
    },
  };
}

function readRepository(variable: string): RepositoryName {
  const [owner, repo, ...others] = variable.split('/');
  if (owner && repo && others.length === 0) return { owner, repo };
  throw new Refusal('command/usage', {
    exit: 5,
    problem: 'the environment variable GITHUB_REPOSITORY does not have the form owner/name',
    cure: 'Run the Action in a workflow; on a machine of your own, run `holdout check`.',
  });
}

/** 0 where the variable is absent or no number: a run outside a runner. */
function readNumber(name: string): number {
  const value = Number(process.env[name] ?? '0');
  return Number.isSafeInteger(value) && value >= 0 ? value : 0;
}

function readFlag(name: string, ordinary: boolean): boolean {
  const value = getInput(name);
  if (value === '') return ordinary;
  if (/^(?:true|True|TRUE)$/.test(value)) return true;
  if (/^(?:false|False|FALSE)$/.test(value)) return false;
  throw new Refusal('command/usage', {
    problem: `the input \`${name}\` is neither true nor false`,
    cure: `Write \`${name}: ${ordinary}\`, or leave it out.`,
  });
}

function readArtifactName(input: string): string {
  if (input === '' || /^[A-Za-z0-9][A-Za-z0-9._ -]{0,99}$/.test(input)) return input;
  throw new Refusal('command/usage', {
    problem: 'the input `artifact` holds characters that no artifact can have in its name',
    cure: 'Use letters, digits, `.`, `_` and `-`, such as `holdout-evidence`.',
  });
}

function requireVariable(name: string): string {
  const value = process.env[name];
  if (value !== undefined && value !== '') return value;
  throw new Refusal('command/usage', {
    exit: 5,
    problem: `the environment variable ${name} is not set`,
    cure: 'Run the Action in a workflow; on a machine of your own, run `holdout check`.',
  });
}

/** One path a line. An empty list is refused: nothing judged must never pass. */
function readPolicies(input: string): readonly string[] {
  const lines = input.split(/[\r\n]+/).map((line) => line.trim());
  const paths = lines.filter((line) => line !== '').map(readPolicyPath);
  if (paths.length === 0) throw refuseInput('names no file', 'Give one path a line, such as `.holdout/policy.yml`.');
  if (new Set(paths).size < paths.length) throw refuseInput('names a file twice', 'Name each file once.');
  return paths;
}

function refuseInput(problem: string, cure: string): Refusal {
  return new Refusal('command/usage', { problem: `the input \`policy\` ${problem}`, cure });
}

function readPolicyPath(line: string): string {
  try {
    return checkPath(line.replace(/^(?:\.\/+)+/, ''));
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    const problem = `in the input \`policy\`, ${thrown.problem}`;
    throw new Refusal(thrown.code, {
      problem,
      cure: 'Write a path from the workspace, such as `.holdout/policy.yml`.',
    });
  }
}

function readOut(workspace: string, input: string): string {
  return input === '' ? resolve(requireVariable('RUNNER_TEMP'), 'holdout') : resolve(workspace, input);
}

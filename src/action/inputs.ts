/** What the step gives: the inputs of `action.yml` and the variables of the runner, read once. */
import { resolve } from 'node:path';
import { getInput } from '@actions/core';
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
  /** Address of the GitHub server, the only one that gets the token. */
  serverUrl: string;
  event: EventSource;
}

export interface EventSource {
  /** Such as `pull_request`. */
  name: string;
  /** File that holds the payload as JSON. */
  path: string;
}

/** @throws Refusal `command/usage` or `path/…` for an input that cannot be used, and outside a runner */
export function readInputs(): Inputs {
  const workspace = resolve(requireVariable('GITHUB_WORKSPACE'));
  return {
    policies: readPolicies(getInput('policy')),
    token: getInput('token'),
    out: readOut(workspace, getInput('out')),
    workspace,
    serverUrl: process.env.GITHUB_SERVER_URL || 'https://github.com',
    event: { name: requireVariable('GITHUB_EVENT_NAME'), path: requireVariable('GITHUB_EVENT_PATH') },
  };
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

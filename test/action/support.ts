/** Pull requests as GitHub and actions/checkout make them, and the bundled Action run on them as a runner runs it. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import type { FakeGitHub } from '../support/github/server.ts';
import { cloneRepository, createRepository, TestRepository } from '../support/repository.ts';
import { type Files, temporaryFolder } from '../support/temporaryFolder.ts';

// Each run starts git and Node several times, and a shared machine can be slow.
vi.setConfig({ testTimeout: 60_000 });

const project = join(import.meta.dirname, '../..');
const example = join(project, 'test/projects/breast-biopsy');

function readFolder(root: string, ...folders: readonly string[]): Files {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return Object.fromEntries(
    paths.map((path) => [path.slice(root.length + 1).replaceAll('\\', '/'), readFileSync(path)]),
  );
}

/** The shipped example: its model passes. */
export function exampleFiles(): Files {
  return readFolder(example, '.holdout', 'data', 'docs', 'model', 'predictions');
}

/** What a pull request of the example changes. */
export function exampleChange(name: 'retrained' | 'fewer-features'): Files {
  return readFolder(join(example, 'pull-requests', name), 'model', 'predictions');
}

/** The example's policy with a piece of its text replaced. */
export function policyWith(text: string, replacement: string): string {
  const policy = readFileSync(join(example, '.holdout/policy.yml'), 'utf8');
  expect(policy).toContain(text);
  return policy.replace(text, replacement);
}

export function below(folder: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content]));
}

export interface Scenario {
  /** The approved branch when the change was begun and the event was made. */
  approved: Files;
  /** What the change writes; `null` removes. */
  change: Readonly<Record<string, string | Uint8Array | null>>;
  /** What the approved branch has got since. */
  later?: Files;
}

export interface PullRequest {
  /** The bare repository on the server. */
  origin: TestRepository;
  /** Commit of the approved branch that the event names. */
  base: string;
  /** Commit of the approved branch now. */
  tip: string;
  head: string;
}

/** A server that holds `main`, and a pull request with its test merge. */
export async function openPullRequest({ approved, change, later }: Scenario): Promise<PullRequest> {
  const author = await createRepository(approved);
  const base = author.git('rev-parse', 'HEAD');
  author.git('switch', '--quiet', '--create', 'change');
  for (const [path, content] of Object.entries(change)) if (content === null) await author.remove(path);
  const written = Object.entries(change).filter((entry): entry is [string, string | Uint8Array] => entry[1] !== null);
  const head = await author.commit(Object.fromEntries(written));
  author.git('switch', '--quiet', 'main');
  const tip = later === undefined ? base : await author.commit(later);
  author.git('switch', '--quiet', '--detach', 'main');
  author.git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'change');
  author.git('update-ref', 'refs/pull/7/merge', 'HEAD');
  author.git('update-ref', 'refs/pull/7/head', head);
  author.git('branch', '--quiet', '--delete', '--force', 'change');
  return { origin: await cloneRepository(author, '--mirror'), base, tip, head };
}

/** What actions/checkout leaves: the test merge alone, without history and without branches. */
export async function checkOut({ origin }: PullRequest, ...options: readonly string[]): Promise<TestRepository> {
  const workspace = new TestRepository(await temporaryFolder());
  const depth = options.length === 0 ? ['--depth=1'] : options;
  workspace.git('init', '--quiet', '--initial-branch=main');
  workspace.git('remote', 'add', 'origin', `file://${origin.root}`);
  const refspec = '+refs/pull/7/merge:refs/remotes/pull/7/merge';
  workspace.git('fetch', '--quiet', '--no-tags', ...depth, 'origin', refspec);
  workspace.git('checkout', '--quiet', '--force', 'refs/remotes/pull/7/merge');
  return workspace;
}

/** The payload of `pull_request`, cut down to what a reader could take for something else. */
export function payloadOf({ base, head }: PullRequest, baseRef = 'main'): unknown {
  const repo = { id: 1, name: 'device', full_name: 'acme/device', private: true, default_branch: 'main' };
  const user = { login: 'author', id: 2, type: 'User' };
  return {
    action: 'synchronize',
    number: 7,
    before: base,
    after: head,
    pull_request: {
      url: 'https://api.github.com/repos/acme/device/pulls/7',
      id: 70,
      number: 7,
      state: 'open',
      title: 'A change',
      user,
      head: { label: 'acme:change', ref: 'change', sha: head, user, repo },
      base: { label: 'acme:main', ref: baseRef, sha: base, user, repo },
      merge_commit_sha: '0'.repeat(40),
    },
    repository: repo,
    sender: user,
  };
}

export interface Step {
  workspace: string;
  event?: string;
  /** Anything but text is written as JSON. */
  payload: unknown;
  /** `out` stays empty unless it is given, as in action.yml. */
  inputs?: Readonly<Record<string, string>>;
  /** Added to the environment; undefined removes. */
  environment?: Readonly<Record<string, string | undefined>>;
  /** What stands in the summary already. */
  summary?: string;
  /** The step then has a token for it. */
  github?: FakeGitHub;
  /** Sent to the process after this many milliseconds. */
  signal?: { name: NodeJS.Signals; after: number };
}

export interface Finished {
  exit: number | null;
  stdout: string;
  /** Lines that the runner takes for commands. */
  commands: readonly string[];
  outputs: Readonly<Record<string, string>>;
  summary: string;
  /** RUNNER_TEMP. */
  temporary: string;
}

/** Runs the bundle with what a runner sets, and nothing else of this machine. */
export async function runAction(step: Step): Promise<Finished> {
  const temporary = await temporaryFolder({ event: toText(step.payload), output: '', summary: step.summary ?? '' });
  const { github } = step;
  const token = github === undefined ? '' : 'token-of-the-step';
  const surfaces = github === undefined ? { comment: 'false', 'check-run': 'false' } : {};
  const inputs = { policy: '.holdout/policy.yml', token, out: '', artifact: '', ...surfaces, ...step.inputs };
  const environment: Record<string, string | undefined> = {
    PATH: process.env.PATH,
    HOME: temporary,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'author',
    GITHUB_JOB: 'holdout',
    GITHUB_REPOSITORY: 'acme/device',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '4711',
    ...(github === undefined ? {} : { GITHUB_API_URL: github.url }),
    GITHUB_EVENT_NAME: step.event ?? 'pull_request',
    GITHUB_EVENT_PATH: join(temporary, 'event'),
    GITHUB_OUTPUT: join(temporary, 'output'),
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_STEP_SUMMARY: join(temporary, 'summary'),
    GITHUB_WORKSPACE: step.workspace,
    RUNNER_TEMP: temporary,
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...step.environment,
  };
  const { exit, stdout, stderr } = await runBundle(step, environment);
  expect(stderr).toBe('');
  return {
    exit,
    stdout,
    commands: commandsIn(stdout),
    outputs: parseOutputs(readFileSync(join(temporary, 'output'), 'utf8')),
    summary: readFileSync(join(temporary, 'summary'), 'utf8'),
    temporary,
  };
}

/** Not awaited in one piece: the servers that it talks to run in this process. */
function runBundle(
  { workspace, signal }: Step,
  env: NodeJS.ProcessEnv,
): Promise<{ exit: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [join(project, 'dist/action/index.js')], { cwd: workspace, env });
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      texts[name] += text;
    });
  }
  if (signal !== undefined) setTimeout(() => child.kill(signal.name), signal.after);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exit) => resolve({ exit, ...texts }));
  });
}

function toText(payload: unknown): string {
  return typeof payload === 'string' ? payload : JSON.stringify(payload);
}

/** By the runner's grammar: `::name` at the start of a line after white space, `##[name]` anywhere. */
function commandsIn(stdout: string): readonly string[] {
  return stdout.split(/\r\n|\r|\n/).filter((line) => line.trimStart().startsWith('::') || line.includes('##['));
}

/** The file format of step outputs: `name<<delimiter`, lines, delimiter. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let line = lines.shift(); line !== undefined && line !== ''; line = lines.shift()) {
    const [name = '', delimiter] = line.split('<<');
    const value = lines.splice(0, lines.indexOf(delimiter ?? ''));
    lines.shift();
    outputs[name] = value.join('\n');
  }
  return outputs;
}

/** Files of a run's folder by name. */
export function readOut(folder: string): Record<string, string> {
  const names = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const files = names.filter((entry) => entry.isFile());
  return Object.fromEntries(files.map(({ name }) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** `report.json` of `holdout check --approved TIP` in a clone that has the change checked out. */
export async function reportOfCommandLine({ origin, head, tip }: PullRequest, policy?: string): Promise<string> {
  const clone = await cloneRepository(origin);
  clone.git('fetch', '--quiet', 'origin', head);
  clone.git('checkout', '--quiet', '--detach', head);
  const out = await temporaryFolder();
  const options = ['--approved', tip, '--out', out, ...(policy === undefined ? [] : ['--policy', policy])];
  spawnSync(process.execPath, [join(project, 'dist/cli/index.js'), 'check', ...options], { cwd: clone.root });
  return readFileSync(join(out, 'report.json'), 'utf8');
}

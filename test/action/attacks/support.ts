/** A repository on GitHub that attackers and honest people work on, and the bundled Action run on what they do. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import type { LedgerLine } from '../../../src/custody/ledgerLine.ts';
import type { Report } from '../../../src/result/schema.ts';
import { type FakeGitHub, type InitialState, startGitHub } from '../../support/github/server.ts';
import { type PullState, pullOf } from '../../support/github/state.ts';
import { cloneRepository, createRepository, TestRepository } from '../../support/repository.ts';
import { type Files, temporaryFolder } from '../../support/temporaryFolder.ts';
import { exampleChange, exampleFiles, type Finished, policyWith, runAction, type Step } from '../support.ts';

/** What a change writes; `null` removes. */
export type Change = Readonly<Record<string, string | Uint8Array | null>>;

export interface ProposedChange {
  number: number;
  base: string;
  /** Branch that it would be merged into. */
  baseRef: string;
  head: string;
  /** Name of its branch. */
  branch: string;
  isFork: boolean;
}

export interface Judged {
  exit: number | null;
  /** Codes that block, each once, sorted. */
  codes: string[];
  /** Codes of all findings, each once, sorted. */
  allCodes: string[];
  /** Undefined where none was written. */
  report: Report | undefined;
  done: Finished;
}

export interface Proposal {
  number?: number;
  branch?: string;
  /** Commit that it is begun from; default: the newest of the base branch. */
  from?: string;
  baseRef?: string;
  /** Whether its branch lies in another repository. */
  isFork?: boolean;
  pull?: Partial<PullState>;
  /** Commit to take as the head, in place of one that is made of the change. */
  head?: string;
}

type RunOptions = Partial<Step> & { ref?: string };

const repositoryId = 1;

/** `acme/device`: its git data on the server, a clone that everyone works in, and its GitHub. */
export class Project {
  readonly origin: TestRepository;
  readonly clone: TestRepository;
  readonly github: FakeGitHub;

  constructor(origin: TestRepository, clone: TestRepository, github: FakeGitHub) {
    this.origin = origin;
    this.clone = clone;
    this.github = github;
  }

  get tip(): string {
    return this.tipOf('main');
  }

  tipOf(branch: string): string {
    return this.origin.git('rev-parse', `refs/heads/${branch}`);
  }

  /** Commits to a branch as a merge would, and gives the commit. */
  async commit(files: Change, branch = 'main', from: string = this.tip): Promise<string> {
    this.clone.git('fetch', '--quiet', 'origin', from);
    this.clone.git('checkout', '--quiet', '--force', '--detach', from);
    const commit = await commitFiles(this.clone, files);
    this.push(commit, branch);
    return commit;
  }

  /** Sets a branch by force; `undefined` deletes it. */
  push(commit: string | undefined, branch: string): void {
    this.clone.git('push', '--quiet', '--force', this.origin.root, `${commit ?? ''}:refs/heads/${branch}`);
  }

  /** Opens a pull request, or gives an open one a new head. */
  async propose(change: Change, proposal: Proposal = {}): Promise<ProposedChange> {
    const { number = 7, baseRef = 'main', isFork = false } = proposal;
    const { branch = `change-${number}`, from = this.tipOf(baseRef) } = proposal;
    const base = this.tipOf(baseRef);
    this.clone.git('fetch', '--quiet', 'origin', base, from);
    this.clone.git('checkout', '--quiet', '--force', '--detach', proposal.head ?? from);
    const head = proposal.head ?? (await commitFiles(this.clone, change));
    const refs = [`+${head}:refs/pull/${number}/head`, ...(isFork ? [] : [`+${head}:refs/heads/${branch}`])];
    this.clone.git('push', '--quiet', this.origin.root, ...refs);
    this.#writeTestMerge(number, base, head);
    const { pulls } = this.github.state;
    const known = pulls.find((pull) => pull.number === number);
    const state = {
      head: { ref: branch, sha: head, ...(isFork ? { repo: 'mallory/device' } : {}) },
      base: { ref: baseRef },
    };
    if (known === undefined) pulls.push(pullOf({ number, user: 'author', ...state, ...proposal.pull }));
    else Object.assign(known, state, proposal.pull);
    return { number, base, baseRef, head, branch, isFork };
  }

  /** A commit on the tip of the approved branch that is made with git itself. */
  commitBy(make: (clone: TestRepository) => void): string {
    this.clone.git('fetch', '--quiet', 'origin', this.tip);
    this.clone.git('checkout', '--quiet', '--force', '--detach', this.tip);
    make(this.clone);
    return this.clone.commitIndex();
  }

  /** GitHub's test merge, which is what a workflow gets checked out. */
  #writeTestMerge(number: number, base: string, head: string): void {
    this.clone.git('checkout', '--quiet', '--force', '--detach', base);
    this.clone.git('merge', '--quiet', '--no-ff', '--message', 'Merge', head);
    this.clone.git('push', '--quiet', this.origin.root, `+HEAD:refs/pull/${number}/merge`);
  }

  /** Judges a pull request by the event that it starts. */
  async judge(change: ProposedChange, options: RunOptions = {}): Promise<Judged> {
    const workspace =
      options.workspace ?? (await this.checkOut(options.ref ?? `refs/pull/${change.number}/merge`)).root;
    return this.run({ payload: payloadOf(change), ...options, workspace });
  }

  /** Judges what was pushed to a branch. */
  async judgePush(before: string, after: string, branch = 'main', options: RunOptions = {}): Promise<Judged> {
    const workspace = await this.checkOut(`refs/heads/${branch}`);
    const payload = { ref: `refs/heads/${branch}`, before, after, repository: repositoryOf(), forced: false };
    return this.run({ event: 'push', payload, ...options, workspace: workspace.root });
  }

  /** Judges a group of a merge queue, whose branch is made for it. */
  async judgeGroup(head: string, number: number, base: string = this.tip): Promise<Judged> {
    const ref = `gh-readonly-queue/main/pr-${number}-${base}`;
    this.push(head, ref);
    const group = { head_sha: head, head_ref: `refs/heads/${ref}`, base_sha: base, base_ref: 'refs/heads/main' };
    const payload = { action: 'checks_requested', merge_group: group, repository: repositoryOf() };
    const workspace = await this.checkOut(`refs/heads/${ref}`);
    return this.run({ event: 'merge_group', payload, workspace: workspace.root });
  }

  async run(step: Step): Promise<Judged> {
    const done = await runAction({ github: this.github, ...step });
    return judgedBy(done);
  }

  /** What actions/checkout leaves: one commit without history. */
  async checkOut(ref: string): Promise<TestRepository> {
    const workspace = new TestRepository(await temporaryFolder());
    workspace.git('init', '--quiet', '--initial-branch=main');
    workspace.git('remote', 'add', 'origin', `file://${this.origin.root}`);
    workspace.git('fetch', '--quiet', '--no-tags', '--depth=1', 'origin', `+${ref}:refs/remotes/checked-out`);
    workspace.git('checkout', '--quiet', '--force', 'refs/remotes/checked-out');
    return workspace;
  }

  /** Bodies of the comments on a pull request, oldest first. */
  comments(number = 7): string[] {
    return this.github.state.comments.filter(({ issue }) => issue === number).map(({ body }) => body);
  }

  /** The only comment on a pull request. */
  comment(number = 7): string {
    const comments = this.comments(number);
    expect(comments).toHaveLength(1);
    return comments[0] ?? '';
  }

  /** The lines of the ledger as they lie on the server. */
  ledger(branch = 'holdout-ledger'): LedgerLine[] {
    const refs = this.origin.git('for-each-ref', '--format=%(refname)', `refs/heads/${branch}`);
    if (refs === '') return [];
    const text = this.origin.git('show', `refs/heads/${branch}:ledger.jsonl`);
    return text.split('\n').map((line) => JSON.parse(line) as LedgerLine);
  }

  /** Called at the end of a test: GitHub understood every request. */
  expectNoViolations(): void {
    expect(this.github.violations).toEqual([]);
  }
}

/** The shipped example on the server, with files in place of its own. */
export async function openProject(files: Change = {}, initial: InitialState = {}): Promise<Project> {
  const author = await createRepository(withoutRemoved({ ...exampleFiles(), ...files }));
  const origin = await cloneRepository(author, '--mirror');
  const clone = await cloneRepository(origin);
  const github = await startGitHub({
    ...initial,
    git: origin.root,
    repository: { id: repositoryId, owner: 'acme', name: 'device', private: true, ...initial.repository },
  });
  return new Project(origin, clone, github);
}

function withoutRemoved(files: Change): Files {
  return Object.fromEntries(
    Object.entries(files).filter((entry): entry is [string, string | Uint8Array] => entry[1] !== null),
  );
}

async function commitFiles(repository: TestRepository, change: Change): Promise<string> {
  for (const [path, content] of Object.entries(change)) if (content === null) await repository.remove(path);
  return repository.commit(withoutRemoved(change));
}

function repositoryOf() {
  return { id: repositoryId, name: 'device', full_name: 'acme/device', private: true, default_branch: 'main' };
}

/** The payload of `pull_request`, with the keys that the Action reads and some that could be taken for them. */
export function payloadOf({ number, base, baseRef, head, branch, isFork }: ProposedChange, isPrivate = true) {
  const repo = { ...repositoryOf(), private: isPrivate };
  const user = { login: 'author', id: 2, type: 'User' };
  const headRepo = isFork ? { id: 99, name: 'device', full_name: 'mallory/device', private: false } : repo;
  return {
    action: 'synchronize',
    number,
    pull_request: {
      number,
      state: 'open',
      title: 'A change',
      user,
      head: { label: `acme:${branch}`, ref: branch, sha: head, user, repo: headRepo },
      base: { label: `acme:${baseRef}`, ref: baseRef, sha: base, user, repo },
    },
    repository: repo,
    sender: user,
  };
}

function judgedBy(done: Finished): Judged {
  const path = done.outputs['report-path'] ?? '';
  const report = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Report) : undefined;
  const findings = report?.checks.flatMap((check) => check.findings) ?? [];
  const codesOf = (list: typeof findings) => [...new Set(list.map(({ code }) => code))].sort();
  return {
    exit: done.exit,
    codes: codesOf(findings.filter(({ severity }) => severity === 'block')),
    allCodes: codesOf(findings),
    report,
    done,
  };
}

export const policyPath = '.holdout/policy.yml';
const lockLine = '  lock: .holdout/test-set.lock.json';

/** The example's policy with keys of `test-set` beside its lock, such as `uses: { at-most: 5 }`. */
export function policyWithTestSet(...lines: readonly string[]): string {
  return policyWith(lockLine, [lockLine, ...lines.map((line) => `  ${line}`)].join('\n'));
}

/** Several replacements in one policy, each of a text that it has to hold. */
export function edited(text: string, ...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((current, [from, to]) => {
    expect(current).toContain(from);
    return current.replace(from, () => to);
  }, text);
}

export function textOf(files: Files, path: string): string {
  return Buffer.from(files[path] ?? '').toString('utf8');
}

/** A model that passes, and one that does not. */
export const better = exampleChange('retrained');
export const worse = exampleChange('fewer-features');

export const modelPath = 'model/biopsy.onnx';
export const predictionsPath = 'predictions/biopsy.csv';
export const bindingPath = `${predictionsPath}.binding.json`;
export const manifestPath = 'data/manifest.csv';
export const lockPath = '.holdout/test-set.lock.json';

/** A signal that a run sends to itself when the test says so. */
export interface Stopper {
  environment: Readonly<Record<string, string>>;
  stop(): void;
}

/** The run looks for a file fifty times a second; it is there once the test has called `stop`. */
export async function stopperOf(signal: 'SIGTERM' | 'SIGKILL'): Promise<Stopper> {
  const script = [
    "import { existsSync } from 'node:fs';",
    'const { STOP_WHEN, STOP_BY } = process.env;',
    'const timer = setInterval(() => {',
    '  if (!existsSync(STOP_WHEN)) return;',
    '  clearInterval(timer);',
    '  process.kill(process.pid, STOP_BY);',
    '}, 20).unref();',
    '',
  ];
  const folder = await temporaryFolder({ 'stop.mjs': script.join('\n') });
  const mark = join(folder, 'now');
  const environment = {
    NODE_OPTIONS: `--import=${pathToFileURL(join(folder, 'stop.mjs')).href}`,
    STOP_WHEN: mark,
    STOP_BY: signal,
  };
  return { environment, stop: () => writeFileSync(mark, '') };
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Another model with other predictions that pass as well, tied together as they have to be. */
export function variant(number: number): Files {
  const model = Buffer.concat([Buffer.from(better[modelPath] ?? ''), Buffer.from(`variant ${number}`)]);
  const predictions = textOf(better, predictionsPath).replace(/^(b004,0\.\d*[1-9])$/m, `$1${number}`);
  expect(predictions).not.toBe(textOf(better, predictionsPath));
  return { [modelPath]: model, [predictionsPath]: predictions, [bindingPath]: bindingOf(model, predictions) };
}

export function bindingOf(model: string | Uint8Array, predictions: string | Uint8Array): string {
  const { digest } = JSON.parse(textOf(exampleFiles(), lockPath)) as { digest: string };
  return JSON.stringify({ model: sha256(model), testSet: digest, predictions: sha256(predictions) });
}

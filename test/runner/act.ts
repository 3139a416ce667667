/** Jobs that act runs on this machine: no container, and no action but a stand-in for checkout and our own. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import type { Report } from '../../src/result/schema.ts';
import type { FakeResults } from '../support/github/results.ts';
import type { FakeGitHub } from '../support/github/server.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { type Stage, token } from './stages.ts';

const project = join(import.meta.dirname, '../..');

export interface Job {
  /** The text of a workflow file. */
  workflow: string;
  stage: Stage;
  /** The step talks to them as to GitHub. */
  github: FakeGitHub;
  results: FakeResults;
}

export interface FinishedJob {
  /** What a check of the job would say. */
  passes: boolean;
  /** Exit code of the Action's process; undefined where it gave no verdict. */
  exit: number | undefined;
  /** All that the steps printed, without commands. */
  log: string;
  /** Commands as the runner understood them. */
  errors: readonly string[];
  warnings: readonly string[];
  /** One for each step that wrote one. */
  summaries: readonly string[];
  /** As the runner took them. */
  outputs: Readonly<Record<string, string>>;
  /** What a later step has kept of them, where the workflow has such a step. */
  kept: Kept | undefined;
}

export interface Kept {
  step: { outputs: Record<string, string>; outcome: string; conclusion: string };
  verdict: string;
  report?: Report;
}

const usedAction = /uses: ((?:actions\/checkout|holdout-gate\/holdout)@\S+)/g;

/** Runs the workflow's jobs for the event, in an environment like that of a runner. @throws Error where no job was run */
export async function runJob({ workflow, stage, github, results }: Job): Promise<FinishedJob> {
  const act = inject('act');
  if (act === undefined) throw new Error('act is not here');
  const folder = await temporaryFolder({
    'workflow.yml': workflow,
    'event.json': JSON.stringify(stage.payload),
    // act takes the job's working folder for a checkout where nothing else is said; it stays empty.
    'started-from/.keep': '',
    'home/.keep': '',
    'kept/.keep': '',
  });
  const options = [
    ...['--directory', join(folder, 'started-from'), '--workflows', join(folder, 'workflow.yml')],
    ...['--eventpath', join(folder, 'event.json'), '--actor', 'author', '--secret', `GITHUB_TOKEN=${token}`],
    ...['--platform', 'ubuntu-24.04=-self-hosted', '--container-daemon-socket', '-', '--no-cache-server'],
    ...['--action-cache-path', join(folder, 'cache'), '--no-skip-checkout', '--json'],
    ...localActions(workflow, folder).flatMap((local) => ['--local-repository', local]),
    ...Object.entries({
      ...results.environment,
      GITHUB_API_URL: github.url,
      GITHUB_REF: stage.ref,
      GITHUB_REPOSITORY: stage.repository,
      GITHUB_RUN_ID: String(stage.run),
      SHA_REF: stage.sha,
      LOCAL_ORIGIN: `file://${stage.origin}`,
      KEPT: join(folder, 'kept'),
    }).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ];
  return { ...readRecords(await runAct(act, [stage.event, ...options], folder)), kept: readKept(join(folder, 'kept')) };
}

/** Each action that the workflow uses, with its folder. Our own lies where nothing is installed beside it, as on a user's runner. */
function localActions(workflow: string, folder: string): readonly string[] {
  const own = join(folder, 'action');
  for (const part of ['action.yml', 'dist/action', 'dist/inference']) {
    cpSync(join(project, part), join(own, part), { recursive: true });
  }
  const used = [...workflow.matchAll(usedAction)].map(([, name = '']) => name);
  const places = { 'actions/checkout': join(import.meta.dirname, 'checkout'), 'holdout-gate/holdout': own };
  return [...new Set(used)].flatMap((name) =>
    Object.entries(places)
      .filter(([repository]) => name.startsWith(`${repository}@`))
      .map(([, place]) => `${name}=${place}`),
  );
}

/** The lines of JSON that act prints. Its environment is that of the steps, so that it gets nothing of this machine. */
function runAct(act: string, given: readonly string[], folder: string): Promise<string> {
  const env = {
    // Steps of JavaScript run on the first Node that is found.
    PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
    HOME: join(folder, 'home'),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
  };
  const child = spawn(act, given, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => {
    child.kill();
  });
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      texts[name] += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => {
      if (texts.stdout.includes('"jobResult"')) resolve(texts.stdout);
      else reject(new Error(`act ran no job: ${texts.stderr}${texts.stdout}`));
    });
  });
}

/** A line of act's log. */
interface LogRecord {
  msg: string;
  level: string;
  step?: string;
  /** What a step printed. */
  raw_output?: boolean;
  command?: string;
  arg?: string;
  /** Of an output. */
  name?: string;
  /** Of a summary. */
  content?: string;
  jobResult?: string;
}

function readRecords(stdout: string): Omit<FinishedJob, 'kept'> {
  const records = stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as LogRecord);
  const said = (command: string) =>
    records.filter((one) => one.command === command).map(({ arg = '', content = arg }) => content);
  const outputs = records.filter(({ command }) => command === 'set-output');
  const own = outputs.find(({ name }) => name === 'verdict')?.step;
  return {
    passes: records.some(({ jobResult }) => jobResult === 'success'),
    exit: exitOf(records.filter(({ step }) => step === own)),
    log: records
      .filter((one) => one.raw_output === true)
      .map(({ msg }) => msg)
      .join(''),
    errors: said('error'),
    warnings: said('warning'),
    summaries: said('summary'),
    outputs: Object.fromEntries(outputs.map(({ name = '', arg = '' }) => [name, arg])),
  };
}

/** act tells the exit code of a process that failed, and nothing of one that did not. */
function exitOf(records: readonly LogRecord[]): number | undefined {
  const failed = records.map(({ msg }) => /^exit status (\d+)$/.exec(msg)?.[1]).find((code) => code !== undefined);
  if (failed !== undefined) return Number(failed);
  return records.some(({ msg }) => /Success - Main/.test(msg)) ? 0 : undefined;
}

function readKept(folder: string): Kept | undefined {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  if (!existsSync(join(folder, 'step.json'))) return undefined;
  return {
    step: JSON.parse(read('step.json')) as Kept['step'],
    verdict: read('verdict'),
    ...(existsSync(join(folder, 'report.json')) ? { report: JSON.parse(read('report.json')) as Report } : {}),
  };
}

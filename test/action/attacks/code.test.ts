// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are names that a shell would read
/** Code and names that would have to be run, or taken for something else, to do harm. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, writeFiles } from '../../support/temporaryFolder.ts';
import { exampleFiles } from '../support.ts';
import { expectHarmlessMarkdown } from './markdown.ts';
import {
  better,
  type Change,
  edited,
  manifestPath,
  modelPath,
  openProject,
  policyPath,
  policyWithTestSet,
  predictionsPath,
  textOf,
  variant,
  worse,
} from './support.ts';

/** Files that one tool or another would run, each of which would leave a mark. */
async function traps(): Promise<{ files: Change; isSprung: () => boolean }> {
  const mark = join(await temporaryFolder(), 'sprung');
  const shell = `#!/bin/sh\ntouch ${mark}\n`;
  const script = `require('node:fs').writeFileSync(${JSON.stringify(mark)}, '');\n`;
  const config = `[core]\n\tfsmonitor = touch ${mark}\n\thooksPath = .githooks\n[filter "trap"]\n\tsmudge = touch ${mark}\n[diff "trap"]\n\tcommand = touch ${mark}\n`;
  const files = {
    '.gitattributes': '* filter=trap diff=trap merge=trap\n',
    '.gitconfig': config,
    '.gitmodules': `[submodule "x"]\n\tpath = x\n\turl = ext::sh -c "touch ${mark}"\n\tupdate = !touch ${mark}\n`,
    '.githooks/post-checkout': shell,
    '.githooks/reference-transaction': shell,
    'package.json': JSON.stringify({ scripts: { preinstall: `touch ${mark}`, prepare: `touch ${mark}` } }),
    'node_modules/@actions/core/index.js': script,
    '.holdout/evaluate.sh': shell,
    git: shell,
  };
  return { files, isSprung: () => existsSync(mark) };
}

describe('C3: a workflow with the rights of the target branch', () => {
  it('judges a change from a fork by the approved rules and runs nothing of it, checked out or not', async () => {
    const project = await openProject();
    const { files, isSprung } = await traps();
    const change = await project.propose({ ...worse, ...files }, { isFork: true });
    for (const ref of ['refs/heads/main', 'refs/pull/7/merge', 'refs/pull/7/head']) {
      const judged = await project.judge(change, { event: 'pull_request_target', ref });
      expect(judged, ref).toMatchObject({ exit: 1, codes: ['performance/decrease'] });
    }
    expect(isSprung()).toBe(false);
    expect(project.comment()).toContain('do not merge');
    project.expectNoViolations();
  });

  it('lets a change from a fork bring no rules and reads no data for it that lie outside its commit', async () => {
    const outside = 'data/locked.csv';
    const policy = edited(textOf(exampleFiles(), policyPath), ['manifest: data/manifest.csv', `manifest: ${outside}`]);
    const project = await openProject({ [policyPath]: policy, [manifestPath]: null });
    const change = await project.propose(better, { isFork: true });
    const workspace = await project.checkOut('refs/heads/main');
    await writeFiles(workspace.root, { [outside]: textOf(exampleFiles(), manifestPath) });
    const judge = (isFork: boolean) =>
      project.judge({ ...change, isFork }, { event: 'pull_request_target', workspace: workspace.root });
    const forked = await judge(true);
    expect(forked).toMatchObject({ exit: 2, codes: ['tree/missing-file'], report: { estimates: [] } });
    expect(project.comment()).toContain('from a fork');
    // The same change by someone of the project is judged on the same data.
    expect(await judge(false)).toMatchObject({ exit: 0, codes: [] });
    project.expectNoViolations();
  });

  it.each(['workflow_run', 'issue_comment', 'repository_dispatch', 'schedule'])(
    'is refused for the event %s',
    async (event) => {
      const project = await openProject();
      const change = await project.propose(better);
      const judged = await project.judge(change, { event });
      expect(judged).toMatchObject({ exit: 2, report: undefined });
      expect(judged.done.outputs.verdict).toBe('error');
      expect(project.github.requests).toEqual([]);
    },
  );

  it('runs no command, not even an approved one', async () => {
    const { files, isSprung } = await traps();
    const command = edited(textOf(exampleFiles(), policyPath), [
      `  predictions:
    path: predictions/biopsy.csv
    columns: { sample: sample_id, score: p_malignant }
    binding: required
`,
      '  command: { run: [sh, .holdout/evaluate.sh, "{predictions}"], files: [.holdout/evaluate.sh] }\n',
    ]);
    const project = await openProject({
      '.holdout/evaluate.sh': files['.holdout/evaluate.sh'] ?? '',
      [policyPath]: command,
    });
    const judged = await project.judge(await project.propose(better), { event: 'pull_request_target' });
    expect(judged).toMatchObject({ exit: 2, codes: ['evaluation/command-refused'] });
    expect(isSprung()).toBe(false);
    project.expectNoViolations();
  });
});

const branches = [
  '$(touch${IFS}sprung)',
  '`touch-sprung`',
  'a";id;"',
  "a'&&id||'",
  '<img/src=x/onerror=alert(1)>|@acme/team|#1',
  '%0A%3A%3Aerror%3A%3Afake',
  'a\u202egnirts\u202c',
  'refs/heads/main',
  '\u00e4\u{1f600}',
];

describe('C4: names that a shell, git or a page could misread', () => {
  it('of branches are names and nothing else', async () => {
    const project = await openProject({ [policyPath]: policyWithTestSet('uses: { at-most: 50 }') });
    for (const [index, name] of branches.entries()) {
      const number = index + 1;
      project.push(project.tip, name);
      const change = await project.propose(variant(number), {
        number,
        baseRef: name,
        branch: `head/${name}`,
        from: project.tip,
      });
      const workspace = (await project.checkOut(`refs/pull/${number}/merge`)).root;
      const environment = { GITHUB_HEAD_REF: name, GITHUB_BASE_REF: name };
      const judged = await project.judge(change, { workspace, environment });
      expect(existsSync(join(workspace, 'sprung'))).toBe(false);
      expect({ name, exit: judged.exit, codes: judged.codes }).toEqual({ name, exit: 0, codes: [] });
      expect(judged.done.commands).toEqual([]);
      expectHarmlessMarkdown(project.comment(number));
      expectHarmlessMarkdown(judged.done.summary);
      expect(project.ledger().at(-1)).toMatchObject({ event: 'finished', branch: name });
    }
    project.expectNoViolations();
  });

  it('of a base branch that begins with a dash is refused', async () => {
    const project = await openProject();
    const change = await project.propose(better);
    const judged = await project.judge({ ...change, baseRef: '--upload-pack=touch${IFS}sprung' });
    expect(judged).toMatchObject({ exit: 2, report: undefined });
    expect(judged.done.stdout).not.toContain('upload-pack');
  });

  const inFolder = edited(textOf(exampleFiles(), policyPath), ['path: model/biopsy.onnx', 'path: model']);
  const folder = { [policyPath]: inFolder, 'predictions/biopsy.csv.binding.json': null };

  it('of files that are unusual are names and nothing else', async () => {
    const project = await openProject({ ...folder, [policyPath]: edited(inFolder, ['    binding: required\n', '']) });
    const names = [
      '-rf',
      '--output=x',
      '$(id)',
      '`id`',
      'a;id',
      "a'b",
      '&&',
      '%HOME%',
      '@acme',
      '[x](y)',
      '##[error]fake',
    ];
    const files = Object.fromEntries(names.map((name) => [`model/${name}`, 'part of the model']));
    const judged = await project.judge(
      await project.propose({ ...files, [predictionsPath]: better[predictionsPath] ?? '' }),
    );
    expect(judged).toMatchObject({ exit: 0, codes: [] });
    expect(judged.done.commands).toEqual([]);
    expectHarmlessMarkdown(project.comment());
    project.expectNoViolations();
  });

  it('of files that some system cannot store are refused, and shown harmlessly', async () => {
    const project = await openProject(folder);
    const names = [
      '::error::fake',
      'a\n::error::fake',
      'a%0A::warning::b',
      '<img src=x>',
      'CON',
      'aux.onnx',
      'a.',
      'a\u202eb',
    ];
    for (const [index, name] of names.entries()) {
      const number = index + 1;
      const head = project.commitBy((clone) => clone.stage('100644', `model/${name}`, clone.blob('x')));
      const judged = await project.judge(await project.propose({}, { head, number }), { ref: 'refs/heads/main' });
      expect({ name, exit: judged.exit, codes: judged.codes }).toEqual({ name, exit: 2, codes: ['path/forbidden'] });
      expect(judged.done.commands).toHaveLength(1);
      expect(judged.done.commands[0]).toMatch(/^::error::Holdout: /);
      expectHarmlessMarkdown(project.comment(number));
    }
    project.expectNoViolations();
  });

  it('of changed rules and models are harmless in the list of what was changed', async () => {
    const project = await openProject(folder);
    const name = 'model/@acme|[x](javascript:y)`$(id)`.onnx'.replace(':', '');
    const change = await project.propose({
      [name]: 'x',
      [policyPath]: `${inFolder}\n`,
      [modelPath]: better[modelPath] ?? '',
    });
    const judged = await project.judge(change);
    expect(judged.exit).toBe(3);
    expect(judged.codes).toContain('criteria/model-and-rules');
    expectHarmlessMarkdown(project.comment());
    project.expectNoViolations();
  });
});

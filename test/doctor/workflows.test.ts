// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are expressions of GitHub
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { doctorCatalogue, doctorCodes } from '../../src/doctor/catalogue.ts';
import { plainText } from '../../src/result/phrase.ts';
import { clean, examineFiles, strictGitHub, strictRules, summary } from './support.ts';
import { workflowCases } from './workflowCases.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('workflows', () => {
  it.each(workflowCases)('$name', ({ files, given, findings }) => {
    expect(summary(examineFiles(files, given).findings).sort()).toEqual([...findings].sort());
  });

  it('give every code of the catalogue that is about workflows', () => {
    const given = new Set(
      workflowCases.flatMap(({ findings }) => findings.map((one) => `doctor/${one.split(' ')[1]}`)),
    );
    const codes = doctorCodes.filter((code) => doctorCatalogue[code].subject === 'workflow');
    expect(codes.filter((code) => !given.has(code))).toEqual([]);
  });

  it('are judged with the severity that the catalogue names', () => {
    for (const { files, given } of workflowCases) {
      for (const { code, severity } of examineFiles(files, given).findings) {
        expect([severity, 'either'], code).toContain(doctorCatalogue[code].severity);
      }
    }
  });

  it.each([
    'examples/breast-biopsy/.github/workflows/holdout.yml',
    'examples/respiratory/.github/workflows/holdout.yml',
  ])('%s has no fault', (path) => {
    expect(examineFiles(read(path)).findings).toEqual([]);
  });

  it('the one in the README has no fault', () => {
    const workflow = /```yaml\n(# The merge gate[\s\S]*?)```/.exec(read('README.md'))?.[1];
    expect(workflow).toContain('holdout-gate/holdout@');
    expect(examineFiles(workflow ?? '').findings).toEqual([]);
  });

  it('without the rules of the branch say what is not known', () => {
    const { findings, notKnown } = examineFiles(clean, {
      github: undefined,
      whyNot: { sentence: ['Whether the check is required.'], cure: ['Set GITHUB_TOKEN.'] },
    });
    expect(summary(findings)).toEqual(['note missing-merge-group holdout.yml:2']);
    expect(notKnown.map(({ sentence }) => plainText(sentence))).toEqual(['Whether the check is required.']);
  });

  it('of other repositories are not known', () => {
    const files = { 'ci.yml': 'on: pull_request\njobs:\n  a:\n    uses: acme/ci/.github/workflows/x.yml@v1\n' };
    const { findings, notKnown } = examineFiles(files);
    expect(summary(findings)).toEqual(['block not-run .github/workflows']);
    expect(notKnown.map(({ sentence }) => plainText(sentence))).toEqual([
      'Whether acme/ci/.github/workflows/x.yml@v1 runs Holdout.',
    ]);
  });

  it('that a ruleset requires may run Holdout elsewhere', () => {
    const rules = [
      ...strictRules.rules!,
      { type: 'workflows', parameters: { workflows: [{ path: '.github/workflows/gate.yml', repository_id: 7 }] } },
    ];
    const { findings, notKnown } = examineFiles({}, { github: { ...strictGitHub, main: { ...strictRules, rules } } });
    expect(findings).toEqual([]);
    expect(notKnown.map(({ sentence }) => plainText(sentence))).toEqual([
      'Whether a workflow that a ruleset requires for main runs Holdout.',
    ]);
  });

  it('with labels of runners that nobody knows are not known', () => {
    const { findings, notKnown } = examineFiles(clean.replace('ubuntu-24.04', '[gpu, "${{ inputs.runner }}"]'));
    expect(findings).toEqual([]);
    expect(notKnown.map(({ sentence }) => plainText(sentence))).toEqual([
      'Whether the runner gpu and ${{ inputs.runner }} of the job holdout in .github/workflows/holdout.yml is self-hosted.',
    ]);
  });

  it('with an unclear ref under pull_request_target are not known', () => {
    const files = clean
      .replace('pull_request:', 'pull_request_target:')
      .replace('persist-credentials: false', "persist-credentials: false, ref: '${{ steps.find.outputs.ref }}'");
    const { findings, notKnown } = examineFiles(files);
    expect(findings).toEqual([]);
    expect(plainText(notKnown[0]!.sentence)).toContain('${{ steps.find.outputs.ref }} in line 12');
  });

  it('give the same findings in the same order, blocking ones first', () => {
    const files = {
      'b.yml': clean.replace('holdout:\n', 'gate:\n    name: gate\n    if: false\n'),
      'a.yml': clean.replace('    types:', '    paths: [a]\n    types:').replace('contents: read', 'contents: write'),
    };
    expect(summary(examineFiles(files).findings)).toEqual([
      'block paths-filter a.yml:4',
      'block job-condition b.yml:10',
      'block not-required main',
      'note excess-permission a.yml:7',
    ]);
    const turned = Object.fromEntries(Object.entries(files).reverse());
    expect(examineFiles(turned).findings).toEqual(examineFiles(files).findings);
  });
});

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are expressions of GitHub
/** Whatever a file holds, the doctor answers: nothing in a repository may make it end with a bug. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { renderExamination, renderJsonFindings } from '../../src/doctor/rendering.ts';
import { clean, examineFiles } from './support.ts';
import { workflowCases } from './workflowCases.ts';

const keys = [
  ...['on', 'jobs', 'permissions', 'concurrency', 'env', 'defaults', 'run', 'shell', 'pull_request', 'merge_group'],
  ...['types', 'branches', 'paths', 'holdout', 'if', 'needs', 'uses', 'runs-on', 'strategy', 'matrix', 'include'],
  ...['exclude', 'steps', 'with', 'name', 'continue-on-error', 'group', 'cancel-in-progress', 'secrets', 'policy'],
];
const texts = [
  ...['pull_request', 'holdout', 'a/holdout@v1', './.github/workflows/holdout.yml', './', 'self-hosted', 'write-all'],
  ...[
    '${{ matrix.holdout }}',
    '${{',
    '}}',
    '${{ github.head_ref }}',
    'always()',
    'holdout check | tee',
    '!main',
    '**',
    '',
  ],
];
const scalar = fc.oneof(fc.constantFrom(...texts), fc.boolean(), fc.integer(), fc.constant(null), fc.string());
const { node } = fc.letrec((tie) => ({
  node: fc.oneof({ maxDepth: 6 }, scalar, tie('map'), tie('map'), fc.array(tie('node'), { maxLength: 3 })),
  map: fc.dictionary(fc.constantFrom(...keys), tie('node'), { maxKeys: 6 }),
}));
const workflow = fc.record({ on: node, jobs: fc.dictionary(fc.constantFrom('holdout', 'gate', 'a'), node) });

function answer(text: string): void {
  const judgement = examineFiles({ 'holdout.yml': text, 'other.yml': clean });
  renderExamination(judgement, { color: false, width: 80, branch: 'main', examined: [] });
  renderJsonFindings(judgement.findings);
}

describe('the doctor', () => {
  it('answers to every shape of a workflow', () => {
    fc.assert(
      fc.property(workflow, (shape) => answer(stringify(shape))),
      { numRuns: 300 },
    );
  });

  it('answers to workflows with a line more, less or in another place', () => {
    const files = workflowCases.flatMap(({ files }) => (typeof files === 'string' ? [files] : Object.values(files)));
    const line = fc.tuple(fc.constantFrom(...files), fc.nat(30), fc.nat(30), fc.constantFrom('delete', 'move', 'cut'));
    fc.assert(
      fc.property(line, ([text, from, to, change]) => {
        const lines = text.split('\n');
        const [taken = ''] = lines.splice(from % lines.length, 1);
        if (change === 'move') lines.splice(to % (lines.length + 1), 0, taken);
        if (change === 'cut') lines.splice(from, 0, taken.slice(0, to));
        answer(lines.join('\n'));
      }),
      { numRuns: 300 },
    );
  });

  it.each([1, 2, 3, 4, 6, 7, 12])('blocks where line %i of the clean workflow, counted from 0, is missing', (index) => {
    const text = clean.split('\n').toSpliced(index, 1).join('\n');
    expect(examineFiles(text).findings.map(({ severity }) => severity)).toContain('block');
  });
});

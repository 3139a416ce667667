// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are expressions of GitHub
import { describe, expect, it } from 'vitest';
import { renderExamination, renderJsonFindings } from '../../src/doctor/rendering.ts';
import { words } from '../../src/result/phrase.ts';
import { clean, cleanWith, examineFiles, holdout, strictGitHub } from './support.ts';

const options = { color: false, width: 100, branch: 'main', examined: [words('1 workflow file')] };

describe('an examination as text', () => {
  it('without findings is one sentence that says what was examined', () => {
    expect(renderExamination(examineFiles(clean), options)).toBe(
      'No way was found in which a failing model could be merged. Examined for the branch main: 1 workflow\nfile.\n',
    );
  });

  it('has place, sentence, cure and code of each finding, then what is not known', () => {
    const judgement = examineFiles(clean.replace('  holdout:\n', '  holdout:\n    if: false\n'), {
      github: { ...strictGitHub, rulesets: new Map() },
    });
    expect(
      renderExamination(judgement, options),
    ).toBe(`1 way in which a failing model could still be merged. Examined for the branch main: 1 workflow file.

✗ .github/workflows/holdout.yml:9
  The job holdout runs only if false; skipped, it counts as passed.
  → Delete \`if\`, or write \`if: always()\`.
  doctor/job-condition

Not known
- Who may bypass the ruleset number 1 of main.
  → A token that may write the ruleset shows it, or the settings of the repository under Rules.
`);
  });

  it('counts notes', () => {
    const text = renderExamination(examineFiles(clean, { github: undefined }), options);
    expect(text).toMatch(/^No way was found in which a failing model could be merged, and 1 note\./);
  });

  it('is the same with colours, but for them', () => {
    const judgement = examineFiles(clean.replace('contents: read', 'contents: write'));
    const painted = renderExamination(judgement, { ...options, color: true });
    expect(painted).toContain('\u001b[');
    expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(renderExamination(judgement, options));
  });

  const hostile = '::error::x\u001b[31m\u202e##[add-mask]\n::set-output name=a::b';
  it.each([
    ['a job', cleanWith(['  holdout:\n', `  ${JSON.stringify(hostile)}:\n    if: false\n`])],
    ['a condition', cleanWith(['  holdout:\n', `  holdout:\n    if: ${JSON.stringify(hostile)}\n`])],
    ['an action', cleanWith([holdout, `${JSON.stringify(`${hostile}/holdout@v1`)}`])],
    [
      'a script',
      cleanWith([
        `      - uses: ${holdout}\n`,
        `      - uses: ${holdout}\n      - run: ${JSON.stringify(`\${{ github.head_ref || '${hostile}' }}`)}\n`,
      ]),
    ],
    ['a name', cleanWith(['  holdout:\n', `  holdout:\n    name: ${JSON.stringify(hostile)}\n`])],
    ['a broken file', `on: push\njobs:\n  a: "\\q ::error::"\n`],
  ])('shows the hostile text of %s without its power', (_, files) => {
    const judgement = examineFiles(files);
    expect(judgement.findings.length).toBeGreaterThan(0);
    const lines = renderExamination(judgement, options).split('\n');
    for (const line of lines) {
      expect(line).not.toMatch(/^\s*::/);
      expect(line).not.toContain('##[');
      expect(line).not.toMatch(/[\u0000-\u001f\u202e]/);
    }
    const json = renderJsonFindings(judgement.findings);
    expect(json.split('\n').every((line) => !line.startsWith('::'))).toBe(true);
    expect(json).not.toContain('\u001b');
  });
});

describe('an examination as JSON', () => {
  it('is an array of plain findings', () => {
    const { findings } = examineFiles(clean.replace('    types:', '    paths: [a]\n    types:'), { branch: 'main' });
    expect(JSON.parse(renderJsonFindings(findings))).toEqual([
      {
        code: 'doctor/paths-filter',
        severity: 'block',
        place: { file: '.github/workflows/holdout.yml', line: 4 },
        sentence: '`pull_request` has the filter `paths`, so the workflow does not start for every pull request.',
        cure: 'Delete `paths` and `paths-ignore`; Holdout itself passes a change that touches no model, with the reason.',
      },
    ]);
    expect(renderJsonFindings([])).toBe('[]\n');
  });
});

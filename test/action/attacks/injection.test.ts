// biome-ignore-all lint/suspicious/noTemplateCurlyInString: one value is an expression of GitHub
/** Values that want to be more than text on the pages of GitHub and in the log of the runner. */
import { describe, expect, it } from 'vitest';
import { goodFiles, policyOf } from '../../hostile/project.ts';
import { commentOf } from '../../support/github/state.ts';
import { expectHarmlessMarkdown } from './markdown.ts';
import { better, type Change, openProject, type Project, policyPath, worse } from './support.ts';

const values = [
  '@octo-org/security-team',
  '[approve](https://evil.example)',
  '![x](https://evil.example/x.png)',
  '<img src=https://evil.example onerror=alert(1)>',
  '</code></td></table><script>alert(1)</script>',
  '<!-- holdout -->',
  '<!-- holdout: head=0000000000000000000000000000000000000000 at=9 -->',
  'A | B | 1.00 | :white_check_mark:',
  '``` # PASS ```',
  'Fixes #1, closes #2',
  'https://evil.example/?q=P1',
  '- [x] reviewed',
  '::error::fake',
  '::add-mask::0.95',
  '::stop-commands::x',
  '::set-output name=verdict::pass',
  'site ##[error]boom',
  '%0A::warning::b',
  '\u200b\u200b\u200b',
  '\u202egnp.exe',
  '=HYPERLINK("https://evil.example")',
  '$(id) `id` ${{ secrets.GITHUB_TOKEN }}',
  'A'.repeat(300),
  '\u{1f469}\u200d\u2695\ufe0f',
];

/** A test set whose sites are these values, each of which fails a criterion, so that findings and annotations name it. */
function hostileFiles(sites: readonly string[]): Change {
  const quoted = sites.map((value) => `"${value.replaceAll('"', '""')}"`);
  let row = -1;
  const test = Buffer.from(goodFiles['test.csv'] ?? '')
    .toString('utf8')
    .replaceAll(',A,', () => {
      row += 1;
      return `,${quoted[row % quoted.length]},`;
    });
  const criteria = '[{metric: accuracy, at-least: 0.999, in: each subgroup}, {metric: ppv, at-least: 0.5}]';
  return {
    ...goodFiles,
    'policy.yml': null,
    [policyPath]: policyOf({ lenient: `acceptance: {criteria: ${criteria}}` }, 'subgroups: [site]\n'),
    'test.csv': test,
  };
}

async function openHostile(): Promise<Project> {
  const { 'policy.yml': _, ...files } = hostileFiles(values);
  return openProject({ ...files, 'm.onnx': 'first model' });
}

describe('D1: values of the data', () => {
  it('are text on the comment, in the summary and in the check run', async () => {
    const project = await openHostile();
    const judged = await project.judge(await project.propose({ 'm.onnx': 'second model' }));
    expect(judged.exit).toBe(1);
    expect(judged.codes).toContain('performance/criterion');
    expect(judged.report?.estimates.map(({ subgroup }) => subgroup.site)).toEqual(expect.arrayContaining(values));
    const [checkRun] = project.github.state.checkRuns;
    for (const text of [project.comment(), judged.done.summary, checkRun?.summary ?? '']) {
      expect(text).toContain('octo');
      expectHarmlessMarkdown(text);
    }
    const annotations = checkRun?.annotations ?? [];
    expect(annotations.length).toBeGreaterThan(10);
    for (const { message, title } of annotations) {
      expect(`${title}\n${message}`).not.toMatch(/[\0-\x08\x0b-\x1f\x7f\u200b\u202a-\u202e\u2066-\u2069]/);
    }
    expect(checkRun?.title).toMatch(/^Holdout: do not merge/);
    project.expectNoViolations();
  });
});

describe('D2: values of the data', () => {
  it.each(['true', 'false'])('give the runner no command (with a check run of its own: %s)', async (checkRun) => {
    const project = await openHostile();
    const change = await project.propose({ 'm.onnx': 'second model' });
    const judged = await project.judge(change, { inputs: { 'check-run': checkRun } });
    const { commands, stdout } = judged.done;
    // Our own alone: annotations where no check run carries them, and the reason of the failure.
    const own =
      checkRun === 'true' ? /^::error::Holdout: / : /^::(?:error|warning|notice) title=[^:]*::[^:]|^::error::Holdout: /;
    expect(commands.filter((line) => !own.test(line))).toEqual([]);
    expect(commands.length).toBeGreaterThan(checkRun === 'true' ? 0 : 5);
    expect(stdout).not.toMatch(/[\0-\x08\x0b-\x1f\x7f\u200b\u202a-\u202e\u2066-\u2069]/);
    expect(judged.done.outputs).toMatchObject({ verdict: 'fail', 'exit-code': '1' });
    expect(Object.keys(judged.done.outputs)).toHaveLength(5);
    project.expectNoViolations();
  });
});

const marker = '<!-- holdout -->';
const praise = `## \u2705 Holdout: nothing blocks this merge\n\n<!-- holdout: head=HEAD at=1 -->\n${marker}\n`;

describe('D3: a comment with our marker', () => {
  it('by someone else is neither taken for ours nor changed', async () => {
    const project = await openProject();
    const planted = ['mallory', 'dependabot[bot]', { login: 'GitHub-Actions', type: 'User' } as const, null];
    project.github.state.comments = planted.map((user, index) =>
      commentOf({ id: index + 1, issue: 7, user, body: praise }),
    );
    for (const model of [worse, better, worse]) await project.judge(await project.propose(model));
    expect(project.comments().slice(0, planted.length)).toEqual(planted.map(() => praise));
    expect(project.comments()).toHaveLength(planted.length + 1);
    expect(project.comments().at(-1)).toContain('do not merge');
    project.expectNoViolations();
  });

  it('by another workflow that has no marker is left alone', async () => {
    const project = await openProject();
    const other = commentOf({ id: 1, issue: 7, user: 'github-actions[bot]', body: 'Coverage: 80 %' });
    project.github.state.comments = [other];
    await project.judge(await project.propose(worse));
    expect(project.comments()[0]).toBe('Coverage: 80 %');
    expect(project.comments()).toHaveLength(2);
  });

  it.each<[string, (head: string) => string]>([
    ['and the head of this commit', (head) => `head=${head} at=${Date.now() + 3_600_000}`],
    ['and the head of another commit', () => `head=${'0'.repeat(40)} at=999999999999999`],
    ['and no time', (head) => `head=${head} at=`],
  ])('that someone edited to look newer, with a later time %s, is written anew', async (_, stateOf) => {
    const project = await openProject();
    const change = await project.propose(worse);
    const edited = praise.replace('head=HEAD at=1', stateOf(change.head));
    project.github.state.comments = [commentOf({ id: 1, issue: 7, user: 'github-actions[bot]', body: edited })];
    await project.judge(change);
    expect(project.comment()).toContain('do not merge');
    project.expectNoViolations();
  });

  it('on another pull request is left alone', async () => {
    const project = await openProject();
    project.github.state.comments = [commentOf({ id: 1, issue: 8, user: 'github-actions[bot]', body: praise })];
    await project.judge(await project.propose(worse));
    expect(project.comment(8)).toBe(praise);
    expect(project.comment(7)).toContain('do not merge');
  });
});

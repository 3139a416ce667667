import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { commentMarker, longestComment, renderMarkdown } from '../../src/report/markdown.ts';
import type { Run } from '../../src/result/run.ts';
import { type FindingCode, type Report, reportSchema } from '../../src/result/schema.ts';
import { exampleArguments, exampleFinding } from '../../src/result/sentences.ts';
import {
  check,
  clauseTitles,
  mammographyReport,
  passingReport,
  refusedReport,
  reportWithSubgroup,
  reportWithSubgroups,
  rulesOnlyReport,
  run,
  splitsReport,
} from './fixtures.ts';
import { injections } from './injections.ts';

const markdown = new MarkdownIt({ html: true, linkify: true });
const exits = { pass: 0, fail: 1, error: 2 } as const;

function render(report: Report, changes: Partial<Run> = {}): string {
  return renderMarkdown(report, { ...run, exit: exits[report.verdict], ...changes }, clauseTitles);
}

const reports = {
  mammography: mammographyReport(),
  passing: passingReport(),
  refused: refusedReport(),
  'rules-only': rulesOnlyReport(),
  splits: splitsReport(),
};

describe.each(Object.entries(reports))('the comment on the %s report', (name, report) => {
  it('is made from a report of the published form', () => {
    expect(() => reportSchema.parse(report)).not.toThrow();
  });

  it('is the expected text', async () => {
    await expect(render(report)).toMatchFileSnapshot(`expected/${name}.md`);
  });

  it('begins with the verdict and ends with the marker', () => {
    const lines = render(report).trimEnd().split('\n');
    expect(lines[0]).toMatch(/^## (✅|⛔|⚠️) Holdout/);
    expect(lines.at(-1)).toBe(commentMarker);
  });

  it('shows no number or value that is missing', () => {
    expect(render(report)).not.toMatch(/NaN|\bnull\b|Infinity|\[object/);
  });
});

describe('renderMarkdown', () => {
  it('shows no undefined value of the program', () => {
    expect(render(passingReport())).not.toContain('undefined');
    expect(render(rulesOnlyReport())).not.toContain('undefined');
  });

  it('gives verdict, reason and provenance alone when nothing was evaluated', () => {
    const text = render(rulesOnlyReport());
    expect(text.split('\n')[0]).toContain('the change alters rules alone');
    expect(text.match(/<details>/g)).toHaveLength(1);
    expect(text).not.toContain('**Subgroups**');
  });

  it('says in its first line when integrity does not hold', () => {
    expect(render(mammographyReport(), { exit: 3 }).split('\n')[0]).toContain('integrity does not hold');
  });

  it('says in its first line that the rules are not yet approved', () => {
    expect(render(passingReport()).split('\n')[0]).toContain('rules not yet approved');
    expect(render(mammographyReport()).split('\n')[0]).not.toContain('approved');
  });

  it('is the same text for the same report', () => {
    expect(render(mammographyReport())).toBe(render(mammographyReport(), { startedAt: '2030-01-01T00:00:00Z' }));
  });

  it.each(Object.entries(injections))('is not changed in its structure by %s', (_, value) => {
    const plain = markdown.render(render(reportWithSubgroup('site', 'lyon')));
    const html = markdown.render(render(reportWithSubgroup(value === '' ? 'x' : value, value)));
    expect(tagsOf(html)).toEqual(tagsOf(plain));
    expect(html.match(/<!-- holdout -->/g)).toHaveLength(1);
    expect(html).not.toMatch(/<(a|img|script|input|h1)\b/);
  });

  it('escapes paths, refs, kinds and reasons too', () => {
    const hostile = '</code>@octo-org ![x](https://evil.example) | `';
    const text = JSON.stringify(mammographyReport())
      .replaceAll('models/reader.onnx', JSON.stringify(hostile).slice(1, -1))
      .replaceAll('independence/patient', JSON.stringify(`independence/${hostile}`).slice(1, -1))
      .replaceAll('"patient"', JSON.stringify(hostile))
      .replaceAll('motion artefact', JSON.stringify(hostile).slice(1, -1));
    const html = markdown.render(
      render(JSON.parse(text) as Report, { approved: { ref: hostile, commit: hostile }, reproduce: hostile }),
    );
    expect(html).not.toMatch(/<(a|img)\b/);
    expect(html.replace(/<code>[^<]*<\/code>/g, '')).not.toContain('@octo-org');
  });

  it('fits a comment with 1,000 subgroups, failing ones kept', () => {
    const text = render(reportWithSubgroups(1000));
    expect(text.length).toBeLessThanOrEqual(longestComment);
    expect(text).toContain('30 of 1,006 rows');
    expect(text).toContain('more');
  });

  it('fits a comment with long foreign text in every row, and points to the full report', () => {
    const zalgo = `${'\u{1f9d1}\u200d\u{1f9d1}'.repeat(100)}`;
    const long = JSON.stringify(reportWithSubgroups(300)).replaceAll(/"clinic (\d+)"/g, `"$1${zalgo}"`);
    const text = render(JSON.parse(long) as Report);
    expect(text.length).toBeLessThanOrEqual(longestComment);
    expect(text).toContain('left out for length');
    expect(text.split('\n')[0]).toContain('do not merge');
    expect(text.trimEnd().endsWith(commentMarker)).toBe(true);
    expect(tagBalance(text)).toBe(0);
  });

  it('leaves out the most expendable parts first', () => {
    const base = mammographyReport();
    const files = Array.from({ length: 30 }, (_, index) => ({
      path: `${'d/'.repeat(30)}${index}`,
      sha256: 'a'.repeat(64),
      bytes: 1,
    }));
    const summary = 'A long account of what was found. '.repeat(40);
    const checks = base.checks.map((each) => ({ ...each, summary }));
    const text = render({ ...base, checks, subject: { ...base.subject, files } });
    expect(text.length).toBeLessThanOrEqual(longestComment);
    expect(text).toContain('Provenance');
  });

  it.each(Object.keys(exampleArguments) as FindingCode[])('words %s', (code) => {
    const severities = ['block', 'warn', 'note'] as const;
    for (const severity of severities) {
      const finding = exampleFinding(code, severity);
      const report = { ...rulesOnlyReport(), evaluated: true, checks: [check('data/manifest', [], [finding], '')] };
      const text = render(report);
      expect(text).not.toMatch(/NaN|\bnull\b|undefined|\[object/);
      expect(text).toContain('<details><summary>1 check');
    }
  });

  it('puts like findings into one entry, the worst first', () => {
    const text = render(reportWithSubgroups(12));
    const entries = text.slice(0, text.indexOf('**Please look**'));
    expect(entries).toContain('**Specificity of at least 0.40 is not met in 3 subgroups**');
    expect(entries.match(/^\d+\. /gm)!.length).toBeLessThanOrEqual(6);
  });
});

function tagsOf(html: string): string[] {
  return html.match(/<\/?[a-z][a-z0-9]*/g) ?? [];
}

function tagBalance(text: string): number {
  return (text.match(/<code>/g) ?? []).length - (text.match(/<\/code>/g) ?? []).length;
}

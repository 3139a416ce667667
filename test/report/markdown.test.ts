import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { readState, stateLine } from '../../src/report/footer.ts';
import {
  commentMarker,
  longestComment,
  type MarkdownOptions,
  renderMarkdown,
  renderSummary,
  type SummaryOptions,
} from '../../src/report/markdown.ts';
import type { Phrase } from '../../src/result/phrase.ts';
import type { Run } from '../../src/result/run.ts';
import { type FindingCode, type Report, reportSchema } from '../../src/result/schema.ts';
import { exampleArguments, exampleFinding } from '../../src/result/sentences.ts';
import {
  check,
  clauseTitles,
  mammographyReport,
  passingReport,
  refusedReport,
  releasedReport,
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
  released: releasedReport(),
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
    const long = JSON.stringify(reportWithSubgroups(300))
      .replaceAll(/"clinic (\d+)"/g, `"$1${zalgo}"`)
      .replaceAll(/"summary":"[^"]*"/g, `"summary":"${zalgo.repeat(10)}"`);
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

describe('the tables of subgroups', () => {
  const tables = render(reportWithSubgroups(12))
    .split('\n')
    .filter((line) => line.startsWith('| '));
  const drawn = tables.filter((line) => line.endsWith('` |'));

  it('fit a phone: what does not wrap is short', () => {
    expect(drawn.length).toBeGreaterThan(30);
    for (const line of drawn) {
      const [, text = '', plot = ''] = line.split(' | ');
      expect(plot === '' ? text : plot).toMatch(/^`[^`]{18}` \|$/);
    }
  });

  it('name the columns once, and every number with its counts and its interval', () => {
    const text = render(reportWithSubgroups(12));
    const sensitivity = text.slice(text.indexOf('| sensitivity ≥ 0.80 |'), text.indexOf('| specificity ≥ 0.40 |'));
    expect(sensitivity.match(/by <code>site<\/code>/g)).toHaveLength(1);
    const rows = sensitivity.split('\n').filter((line) => line.includes(' — '));
    expect(rows).toHaveLength(18);
    for (const row of rows) expect(row).toMatch(/[✓✗] .* — \d+ of \d+, \d\.\d{3} \(\d\.\d{3}–\d\.\d{3}\)/);
  });

  it('mark what fails by a sign and not by looks alone', () => {
    for (const line of drawn.filter((one) => one.startsWith('| **'))) expect(line).toContain('✗');
  });

  it('fold every metric after the third', () => {
    const base = mammographyReport();
    const more = base.criteria.flatMap((one) => [one, { ...one, metric: 'ppv' }, { ...one, metric: 'accuracy' }]);
    const text = render({ ...base, criteria: more });
    expect(text).toContain('<details><summary>Subgroups: specificity</summary>');
    expect(text).not.toContain('<summary>Subgroups: accuracy');
  });

  it('leave those open that fail', () => {
    const { criteria, ...base } = mammographyReport();
    const isLast = (metric: string) => metric === 'specificity';
    const judged = criteria.flatMap((one) => [one, { ...one, metric: 'ppv' }, { ...one, metric: 'accuracy' }]);
    const status = (metric: string) => (isLast(metric) ? ('fail' as const) : ('pass' as const));
    const text = render({ ...base, criteria: judged.map((one) => ({ ...one, status: status(one.metric) })) });
    expect(text).toContain('<details><summary>Subgroups: accuracy</summary>');
    expect(text).not.toContain('<summary>Subgroups: specificity');
  });
});

describe('the options of a comment', () => {
  const report = passingReport();
  const lines = (options: MarkdownOptions) => renderMarkdown(report, run, clauseTitles, options).trimEnd().split('\n');

  it('show a note as one line under the subject, and several as a list', () => {
    const note: Phrase = ['The check is not required on ', { value: 'main' }, ': a failing model can be merged.'];
    const one = lines({ notes: [note] });
    expect(one[4]).toBe('The check is not required on <code>main</code>: a failing model can be merged.');
    const two = lines({ notes: [note, ['Another remark.']] });
    expect(two.slice(4, 6)).toEqual([`- ${one[4]}`, '- Another remark.']);
  });

  it('put links into the footer', () => {
    const artifact = 'https://github.com/o/r/actions/runs/1/artifacts/2';
    const summary = 'https://github.com/o/r/actions/runs/1';
    const footerOf = (links: MarkdownOptions['links']) => lines(links === undefined ? {} : { links }).at(-3);
    expect(footerOf({ artifact, summary })).toMatch(
      /^\[Full report\]\(\S+artifacts\/2\) · \[job summary\]\(\S+runs\/1\) · <code>/,
    );
    expect(footerOf({ report: 'https://acme.github.io/r.html', artifact })).toMatch(
      /^\[Full report\]\(https:\/\/acme\.github\.io\/r\.html\) · \[evidence\]/,
    );
    expect(footerOf(undefined)).toContain('Full report: <code>report.json</code> in the evidence of this run');
  });

  it.each([
    ['javascript:alert(1)', undefined],
    ['https://a.b/)[x](https://evil.example', 'https://a.b/%29%5Bx%5D%28https://evil.example'],
    ['https://a.b/<img/src=x>"&copy;`*', 'https://a.b/%3Cimg/src=x%3E%22%26copy;%60%2A'],
    ['https://a.b/ "title"', undefined],
    ['https://a.b/\n\n# Passed', undefined],
    ['https://a.b/\ud800', undefined],
  ])('lead nowhere else: %j', (address, href) => {
    const html = markdown.render(lines({ links: { artifact: address } }).at(-3)!);
    expect(html.match(/<a href="([^"]*)"/)?.[1]).toBe(href);
    expect(html.match(/<a /g)?.length ?? 0).toBe(href === undefined ? 0 : 1);
    expect(html).not.toContain('<img');
  });

  it('keep a hidden state before the marker', () => {
    const state = 'head=0123abc at=5';
    expect(lines({ state }).slice(-2)).toEqual([`<!-- holdout: ${state} -->`, commentMarker]);
    expect(readState(lines({ state }).join('\n'))).toBe(state);
    expect(readState(lines({}).join('\n'))).toBeUndefined();
  });

  it('hide any state, and give it back', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('-', '>', '<', '!', '%', '2', 'D', ' ', '\n', '\r', 'a', 'é') }),
        (state) => {
          const text = renderMarkdown(report, run, clauseTitles, { state });
          expect(readState(text)).toBe(state);
          expect(stateLine(state).slice(4, -3)).not.toMatch(/--|>|\n/);
          expect(text.trimEnd().endsWith(`-->\n${commentMarker}`)).toBe(true);
        },
      ),
    );
  });

  it('count towards the length of a comment', () => {
    const text = renderMarkdown(reportWithSubgroups(1000), run, clauseTitles, { state: 's'.repeat(55_000) });
    expect(text.length).toBeLessThanOrEqual(longestComment);
    expect(text).toContain('left out for length');
    expect(readState(text)).toHaveLength(55_000);
  });
});

it('says which use of the test set this is', () => {
  expect(render(mammographyReport()).split('\n')[2]).toMatch(/ · use 3 of 5$/);
  const { use: _, ...testSet } = mammographyReport().subject.testSet!;
  const unlimited = {
    ...mammographyReport(),
    subject: { ...mammographyReport().subject, testSet: { ...testSet, use: { number: 2 } } },
  };
  expect(render(unlimited).split('\n')[2]).toMatch(/ · use 2$/);
});

describe('renderSummary', () => {
  const summarise = (report: Report, options: SummaryOptions = {}) =>
    renderSummary(report, { ...run, exit: exits[report.verdict] }, clauseTitles, options);

  it('has what the comment has, unfolded, and every metric of every subgroup', () => {
    const text = summarise(mammographyReport());
    expect(text).not.toContain('<details>');
    expect(text).toContain('**All metrics and confusion matrices by subgroup**');
    expect(text).toContain('| <code>breast_density</code> <code>4</code> | 46 | 51 | 4 | 13 | 0 | 0 |');
    const facts = (whole: string) =>
      whole.split('\n').filter((line) => line.startsWith('|') && !line.startsWith('|--'));
    const missing = facts(render(mammographyReport())).filter((line) => !text.includes(line));
    expect(missing).toEqual([]);
  });

  it('has every row, and no marker of a comment', () => {
    const text = summarise(reportWithSubgroups(200));
    expect(text.match(/✗ <code>clinic \d+<\/code>/g)).toHaveLength(100);
    expect(text).not.toMatch(/\d+ of \d+ rows|more: see|<!--/);
    expect(text.length).toBeGreaterThan(longestComment);
  });

  it('is cut where the page has no room: bytes count, not characters', () => {
    const long = JSON.stringify(reportWithSubgroups(1000)).replaceAll('clinic', 'Kliník €€€');
    const report = JSON.parse(long) as Report;
    for (const most of [600_000, 100_000, 30_000]) {
      const text = summarise(report, { most });
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(most);
      expect(text.split('\n')[0]).toContain('do not merge');
      expect(text).toMatch(/left out for length|of 1,006 rows/);
    }
  });

  it.each(Object.entries(injections))('is not changed in its structure by %s', (_, value) => {
    const plain = markdown.render(summarise(reportWithSubgroup('site', 'lyon')));
    const html = markdown.render(summarise(reportWithSubgroup(value === '' ? 'x' : value, value)));
    expect(tagsOf(html)).toEqual(tagsOf(plain));
    expect(html).not.toMatch(/<(a|img|script|input|h1)\b/);
  });
});

function tagsOf(html: string): string[] {
  return html.match(/<\/?[a-z][a-z0-9]*/g) ?? [];
}

function tagBalance(text: string): number {
  return (text.match(/<code>/g) ?? []).length - (text.match(/<\/code>/g) ?? []).length;
}

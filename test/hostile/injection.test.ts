import { describe, expect, it } from 'vitest';
import { goodFiles, judge, outcomeOf, policyOf } from './project.ts';
import { expectHarmless, type Views, viewsOf } from './views.ts';

/** A report with a subgroup of this name; the criterion on it is met, or asks for too much. */
async function viewsWith(site: string, bound: number, column = 'site'): Promise<Views> {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const table = (name: 'train.csv' | 'test.csv') =>
    (goodFiles[name] as string)
      .replaceAll(',A,', () => `,${quoted(site)},`)
      .replace(',site,', () => `,${quoted(column)},`);
  const result = await judge({
    'policy.yml': policyOf(
      { lenient: `acceptance: {criteria: [{metric: accuracy, at-least: ${bound}, in: each subgroup}]}` },
      `subgroups: [${JSON.stringify(column)}, [${JSON.stringify(column)}, sex]]\n`,
    ),
    'train.csv': table('train.csv'),
    'test.csv': table('test.csv'),
  });
  expect(outcomeOf(result).exit).toBe(bound < 0.9 ? 0 : 1);
  expect(result.report.estimates.some(({ subgroup }) => subgroup[column] === site)).toBe(true);
  return viewsOf(result);
}

const values = [
  ...[
    '#1',
    'GH-1',
    'octo-org/repo#1',
    'closes #1',
    '@octocat',
    'a@evil.example',
    'da39a3ee5e6b4b0d3255bfef95601890afd80709',
  ],
  ...['![x](https://evil.example/a.png)', '<img src=https://evil.example/a>', '[a][b]', '<https://evil.example>'],
  ...[
    'www.evil.example',
    'javascript:alert(1)',
    '<details><summary>PASS</summary>',
    '</details>',
    '</td></tr></table>',
  ],
  ...[
    '<!--',
    '-->',
    '<br>',
    '<code>',
    '</code>',
    '&lt;script&gt;',
    '&#60;script&#62;',
    '&amp;',
    '$x$',
    '$$x$$',
    '\\(x\\)',
  ],
  ...[
    '**bold**',
    '__bold__',
    '~~struck~~',
    '# PASS',
    '## PASS',
    '> quote',
    '1. one',
    '- one',
    '* one',
    '---',
    '===',
    '| - |',
  ],
  ...[
    '`',
    '``',
    '```',
    '~~~',
    '\\',
    '\\|',
    '|',
    '||',
    '::error::x',
    '::warning file=a::b',
    '::set-output name=a::b',
    '::stop-commands::x',
  ],
  ...[
    '##[error]x',
    '##[group]x',
    '%0A::error::x',
    'a\n::error::x',
    'a\r\n::error::x',
    '\n\n# PASS\n\n',
    ' ::error::x',
    ':',
  ],
  ...[
    '\u202e\u2066',
    'a\u200bb',
    '\u00a0',
    '\u3164',
    'x'.repeat(5000),
    'e\u0301'.repeat(500),
    'a\u0300\u0301\u0302'.repeat(90),
  ],
  ...[
    '=HYPERLINK("https://evil.example")',
    '+1',
    '-1',
    '@SUM(1)',
    '$'.concat('{{ secrets.TOKEN }}'),
    '$(id)',
    '; rm -rf /',
    ':white_check_mark:',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    '👩‍⚕️',
    '✅ PASS',
    'overall',
    'all',
    '[x]',
    '- [x] approved',
    '[^1]',
    '[!NOTE]',
  ],
];

const harmless = new Map<string, Promise<Views>>();

/** The same report with a harmless value, made once. */
function harmlessViews(bound: number, column = 'site'): Promise<Views> {
  const name = `${bound} ${column}`;
  const views = harmless.get(name) ?? viewsWith('lyon', bound, column);
  harmless.set(name, views);
  return views;
}

describe('a value of the data is shown, and does nothing', () => {
  it.each(values)('%j', async (value) => {
    expectHarmless(await viewsWith(value, 0.5), await harmlessViews(0.5));
  });

  it.each(values.filter((_, index) => index % 3 === 0))('%j, where it fails', async (value) => {
    expectHarmless(await viewsWith(value, 0.99), await harmlessViews(0.99));
  });
});

describe('the name of a column is shown, and does nothing', () => {
  const names = [
    '@octocat',
    '[a](https://evil.example)',
    '</td></tr></table>',
    '::error::x',
    '##[error]x',
    '| a |',
    '__proto__',
    '<script>',
  ];
  it.each(names)('%j', async (name) => {
    expectHarmless(await viewsWith('lyon', 0.5, name), await harmlessViews(0.5, 'other'));
  });
});

describe('what would be seen of a value that is not escaped', () => {
  const report = '# Report\n\n| a | b |\n| --- | --- |\n| <code>lyon</code> | 1 |\n';
  const views = (value: string): Views => ({ markdown: report.replace('<code>lyon</code>', value), terminal: value });
  const plain = views('<code>lyon</code>');

  it.each([
    '<code>lyon</code> | 2',
    '[a](https://evil.example)',
    '<code>x</code></td><script>',
    '@octo-org/team',
    'closes #1',
    '<code>\u202e</code>',
  ])('%j', (value) => {
    expect(() => expectHarmless(views(value), plain)).toThrow();
  });

  it.each(['::error::x', 'a\n ::error::x', 'a ##[error]x', '\x1b[2K'])('%j in a terminal', (terminal) => {
    expect(() => expectHarmless({ ...plain, terminal }, plain)).toThrow();
  });
});

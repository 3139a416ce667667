/** Tables of `docs/statistics.md`, from the docstrings of `src/statistics`: what each function is, and what it was checked against. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { code, renderTable } from './markdownTable.ts';

interface Documented {
  name: string;
  file: string;
  summary: string;
  formula: string;
  source: string;
  oracle: string;
}

const documented = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport (?:async )?function (\w+)/g;

/** @param folder of the sources of the statistics */
export function renderStatisticsTables(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .flatMap((file) => readDocumented(file, readFileSync(join(folder, file), 'utf8')));
  const checked = entries.filter(({ oracle }) => oracle !== '');
  return new Map([
    [
      'functions',
      renderTable(
        ['Function', 'What it gives', 'Formula', 'Source', 'Checked against; tolerance'],
        checked.map(({ name, file, summary, formula, source, oracle }) => [
          `[${code(name)}](../src/statistics/${file})`,
          summary,
          formula === '' ? '' : code(formula),
          source,
          oracle,
        ]),
      ),
    ],
  ]);
}

function readDocumented(file: string, text: string): Documented[] {
  return [...text.matchAll(documented)].map(([, comment = '', name = '']) => {
    const lines = comment.split('\n').map((line) => line.replace(/^\s*\* ?/, '').trimEnd());
    const tags = splitTags(lines);
    return {
      name,
      file,
      summary: firstSentence(tags.get('') ?? []),
      formula: (tags.get('') ?? [])
        .filter((line) => line.startsWith('    '))
        .map((line) => line.trim())
        .join('; '),
      source: joinLines(tags.get('@see')),
      oracle: joinLines(tags.get('@oracle')),
    };
  });
}

/** Lines by the tag that they belong to; those before the first tag by the empty text. */
function splitTags(lines: readonly string[]): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  let tag = '';
  for (const line of lines) {
    const [, started, rest = ''] = /^(@\w+)\s?(.*)$/.exec(line) ?? [];
    tag = started ?? tag;
    const known = tags.get(tag) ?? [];
    tags.set(tag, [...known, started === undefined ? line : rest]);
  }
  return tags;
}

function joinLines(lines: readonly string[] = []): string {
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}

/** The first sentence of the prose, without names in braces. */
function firstSentence(lines: readonly string[]): string {
  const prose = joinLines(lines.filter((line) => !line.startsWith('    '))).replace(/\{@link (\w+)\}/g, '`$1`');
  const [sentence = ''] = /^.*?[.:](?=\s|$)/.exec(prose) ?? [prose];
  return sentence.replace(/[.:]$/, '');
}

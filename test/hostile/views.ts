/** What a hostile value could do to a view, seen by its effect: another structure, a link, a command. */
import MarkdownIt from 'markdown-it';
import { expect } from 'vitest';
import { clauseTitles } from '../../src/compliance/clauses.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import type { GateResult, Run } from '../../src/result/run.ts';

const run: Run = {
  tool: { name: 'holdout', version: '0.0.0' },
  node: 'v24.0.0',
  exit: 0,
  startedAt: '2026-01-01T00:00:00.000Z',
  duration: 1,
  reproduce: 'holdout check',
};

const markdown = new MarkdownIt({ html: true, linkify: true });

export interface Views {
  markdown: string;
  terminal: string;
}

export function viewsOf({ report, exit }: GateResult): Views {
  return {
    markdown: renderMarkdown(report, { ...run, exit }, clauseTitles),
    terminal: renderTerminal(report, { ...run, exit }, { color: false, width: 100, out: 'out' }),
  };
}

/**
 * Kinds of the blocks and of what stands in them, in order; the texts themselves do not matter, nor how many pieces
 * of one are marked as code.
 */
function structureOf(text: string): string[] {
  const pipes = text.split('\n').flatMap((line) => (line.startsWith('|') ? [`pipes ${line.split('|').length}`] : []));
  return markdown
    .parse(text, {})
    .flatMap((token) => [
      token.type,
      ...(token.children ?? []).map(inlineKind).filter((kind) => kind !== 'text' && !codeMarks.includes(kind)),
      ...(token.type === 'html_block'
        ? (token.content.match(/<[/a-z!][^\s>]*/gi) ?? []).filter((tag) => !codeMarks.includes(`html_inline ${tag}>`))
        : []),
    ])
    .concat(pipes);
}

const codeMarks = ['html_inline <code>', 'html_inline </code>'];

/** Every `<code>` is closed before the next one opens. */
function expectClosedCode(html: string): void {
  const marks = html.match(/<\/?code>/g) ?? [];
  expect(marks.every((mark, index) => mark === (index % 2 === 0 ? '<code>' : '</code>'))).toBe(true);
  expect(marks.length % 2).toBe(0);
}

function inlineKind({ type, content }: { type: string; content: string }): string {
  return type === 'html_inline' ? `${type} ${content}` : type;
}

/** The views have the structure that they have with a harmless value in its place, and no line is a command. */
export function expectHarmless(views: Views, harmless: Views): void {
  expect(structureOf(views.markdown)).toEqual(structureOf(harmless.markdown));
  const html = markdown.render(views.markdown);
  expectClosedCode(html);
  expect(html).not.toMatch(/<script|<a [^>]*(evil|javascript:)|<input/i);
  for (const view of [views.markdown, views.terminal]) {
    expect(view).not.toMatch(/^\s*::|##\[|[\0-\x08\x0b-\x1f\x7f\u200b\u202e\u2066]/m);
  }
  // GitHub makes mentions, cross-links and addresses of plain text, after Markdown and outside <code> alone.
  const outsideCode = html.replace(/<code>.*?<\/code>/gs, '').replace(/<[^>]+>/g, '');
  expect(outsideCode).not.toMatch(/@octo|evil\.example|#1\b|:white_check_mark:/);
}

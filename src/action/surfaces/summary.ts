/** The job summary: the whole report of each policy. */
import { appendFileSync, statSync } from 'node:fs';
import { clauseTitles } from '../../compliance/clauses.ts';
import { type MarkdownOptions, renderSummary } from '../../report/markdown.ts';
import type { Conclusion } from '../conclusion.ts';
import { fileOf } from './runnerFile.ts';
import { failureText, fitTexts } from './text.ts';

/** GitHub drops the whole summary of a step that is longer than 1 MiB. */
const longestSummary = 1024 * 1024 - 1;

/** Appends the report of each policy, as whole reports: one that does not fit any more is its verdict alone. */
export function writeSummary({ outcomes, sentence }: Conclusion, options: MarkdownOptions): void {
  const path = fileOf('GITHUB_STEP_SUMMARY');
  const { size } = statSync(path);
  const texts = outcomes.map((outcome) =>
    'failure' in outcome
      ? failureText(outcome.failure.sentence)
      : renderSummary(outcome.written.view, outcome.written.run, clauseTitles, withoutOwnLink(options)),
  );
  const shown = texts.length === 0 ? [failureText(sentence)] : texts;
  appendFileSync(path, fitTexts(shown, longestSummary - size, Buffer.byteLength));
}

/** A page does not link to itself. */
function withoutOwnLink({ notes = [], links = {} }: MarkdownOptions): MarkdownOptions {
  const { summary: _, ...others } = links;
  return { notes, links: others };
}

/** What the published surfaces say, in the words of the reports. */
import { clauseTitles } from '../../compliance/clauses.ts';
import { escapeMarkdown } from '../../report/escape.ts';
import { stateLine } from '../../report/footer.ts';
import { commentMarker, longestComment, type MarkdownOptions, renderMarkdown } from '../../report/markdown.ts';
import type { Conclusion } from '../conclusion.ts';
import type { Outcome } from '../judge.ts';

/** The text of a comment: at most `longestComment`, the marker in its last line. */
export function commentText({ outcomes, sentence }: Conclusion, options: MarkdownOptions): string {
  const [only] = outcomes;
  if (outcomes.length === 1 && only !== undefined) return markdownOf(only, options);
  const texts = outcomes.length === 0 ? [failureText(sentence)] : outcomes.map((one) => markdownOf(one, options));
  const end = `\n${hiddenLine(options)}${commentMarker}\n`;
  return `${fitTexts(texts, longestComment - end.length, (text) => text.length)}${end}`;
}

/** Whole texts as far as they fit; of one that does not fit any more, its verdict. */
export function fitTexts(texts: readonly string[], most: number, measure: (text: string) => number): string {
  let left = most;
  let fitted = '';
  for (const text of texts) {
    const whole = `${text}\n`;
    const firstLine = `${text.split('\n', 1)[0]}\n\nToo long for this page: see the report of this policy.\n\n`;
    const fitting = [whole, firstLine].find((each) => measure(each) <= left) ?? '';
    left -= measure(fitting);
    fitted += fitting;
  }
  return fitted;
}

function markdownOf(outcome: Outcome, options: MarkdownOptions): string {
  if (!('failure' in outcome)) return renderMarkdown(outcome.written.view, outcome.written.run, clauseTitles, options);
  return `${failureText(outcome.failure.sentence)}\n${hiddenLine(options)}${commentMarker}\n`;
}

function hiddenLine({ state }: MarkdownOptions): string {
  return state === undefined
    ? ''
    : `${stateLine(state)}
`;
}

export function failureText(sentence: string): string {
  return `## ⚠️ Holdout: could not judge\n\n${escapeMarkdown(sentence, 1000)}\n`;
}

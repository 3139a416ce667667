/** The summaries of checks, once more, from what is left of their findings. */
import { plainText } from '../../result/phrase.ts';
import type { CheckResult } from '../../result/schema.ts';
import { checkTitle, summaryOf } from '../../result/sentences.ts';

const compared = / \([\d,]+ compared\)$/;

/**
 * What a check without findings says is text already, in which a count or a result cannot be told from another number.
 * So a passed check whose text has a digit says its title; that of a kind of entity keeps its words.
 */
function cleanSummary({ id, status, summary }: CheckResult): string {
  if (!/\d/.test(summary)) return summary;
  if (id.startsWith('independence/')) return summary.replace(compared, '');
  return status === 'pass' ? plainText(checkTitle(id)) : summary;
}

export function reviseSummary(check: CheckResult): CheckResult {
  return { ...check, summary: summaryOf(check.findings, cleanSummary(check)) };
}

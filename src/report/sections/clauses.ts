/** What the run shows for each clause of EU GMP Annex 22 and of GMLP, worded so that no inspector is misled. */
import type { ClauseStatus, Report, Trace } from '../../result/schema.ts';
import { resultsCheck } from '../disclosure/outcome.ts';
import { escapeMarkdown, toMarkdown } from '../escape.ts';
import type { Extent } from '../extent.ts';
import { clauseName } from './clauseNames.ts';
import { folded, joinParts, markdownTable } from './markdownTable.ts';

const statusWords: Readonly<Record<ClauseStatus, string>> = {
  shown: 'shown',
  'record-checked': 'record checked',
  declared: 'declared',
  'deviation-accepted': 'criterion failed; deviation accepted',
  failed: '**failed**',
  'not-shown': 'not shown',
  'not-applicable': 'not applicable',
};

const withheldWords = 'withheld';

const statusOrder: readonly ClauseStatus[] = [
  'failed',
  'deviation-accepted',
  'shown',
  'record-checked',
  'declared',
  'not-shown',
  'not-applicable',
];

/** What a status does not say, where a reader could take it for more. */
const limits: Readonly<Record<string, string>> = {
  'annex22:4.3':
    'only a criterion that is at least the process counts here; a margin permits a decrease and is shown apart',
  'annex22:6.1': 'no overlap among the listed rows and ids; unlisted data was not examined',
  'annex22:6.3': 'uses through Holdout',
};

const manual =
  'What Holdout cannot examine stays manual and is not shown here: a clause is never better than “not shown” by default, and “shown” covers what its checks compute, not the whole clause.';

/** A clause that results decide, which a view withholds. */
function isWithheld({ status, checks }: Trace): boolean {
  return status === 'not-shown' && checks.includes(resultsCheck);
}

function statusText(trace: Trace): string {
  const { clause, status } = trace;
  if (isWithheld(trace)) return withheldWords;
  const limit = status === 'shown' ? limits[clause] : undefined;
  return limit === undefined ? statusWords[status] : `${statusWords[status]}: ${limit}`;
}

function clauseRow(trace: Trace, titles: ReadonlyMap<string, string> | undefined): string[] {
  return [
    toMarkdown([clauseName(trace.clause)]).replaceAll(' ', '&nbsp;'),
    ...(titles === undefined ? [] : [toMarkdown([titles.get(trace.clause) ?? ''])]),
    statusText(trace),
    trace.checks.map((check) => escapeMarkdown(check)).join(' '),
  ];
}

/** `2 failed · 14 shown · 38 not shown`. */
function countText(traceability: readonly Trace[]): string {
  const texts = traceability.map((trace) => (isWithheld(trace) ? withheldWords : statusWords[trace.status]));
  const counts = [...statusOrder.map((status) => statusWords[status]), withheldWords].flatMap((text) => {
    const count = texts.filter((one) => one === text).length;
    return count === 0 ? [] : [`${count} ${text.replaceAll('*', '')}`];
  });
  return counts.join(' · ');
}

/**
 * Folded; empty where the report traces no clauses.
 *
 * @param titles what each clause is about, by clause id.
 */
export function clausesSection({ traceability }: Report, titles: ReadonlyMap<string, string>, extent: Extent): string {
  if (traceability.length === 0) return '';
  const isTitled = titles.size > 0;
  const columns = ['clause', ...(isTitled ? ['about'] : []), 'this run', 'checks'].map((title) => ({ title }));
  const rows = traceability.map((trace) => clauseRow(trace, isTitled ? titles : undefined));
  return folded(
    `Annex 22 (draft) and GMLP, clause by clause · ${countText(traceability)}`,
    joinParts([markdownTable(columns, rows), manual]),
    extent.isWhole,
  );
}

/** What of a report may be published: the view that every public surface is rendered from. */
import { assertNever } from '../result/assertNever.ts';
import { canonicalJson } from '../result/json.ts';
import { type Phrase, phrase, words } from '../result/phrase.ts';
import type { Publication } from '../result/run.ts';
import type { Report } from '../result/schema.ts';
import { withholdNumbers } from './disclosure/bounds.ts';
import { withholdResults } from './disclosure/outcome.ts';
import { reviseSummary } from './disclosure/summaries.ts';
import { hideSmallCounts } from './disclosure/suppression.ts';

/** What a view lacks. */
export interface Withheld {
  /** The policy's disclosure, where it withholds results of this report. */
  results?: Exclude<Publication['disclosure'], 'full'>;
  /** Counts under this are not shown; given only where there are some. */
  countsUnder?: number;
}

/** A report or a view of it: a view is never written as `report.json`. */
export interface ShownReport extends Report {
  withheld?: Withheld;
}

/**
 * The view of a report that may be published. A whole report is its own view under the disclosure `full`.
 *
 * @param report what the gate found.
 * @param publication what the policy discloses, and under which number counts are not shown; 0 and 1 hide none.
 * @returns a report in which −5 stands for a count from 1 to 4 (`suppressBelow` 5), withheld estimates are null with
 *   the reason `withheld` or absent, and withheld arguments of findings are absent
 */
export function disclose(
  report: Report,
  { disclosure, suppressBelow }: Pick<Publication, 'disclosure' | 'suppressBelow'>,
): ShownReport {
  const effective = disclosure === 'on-pass' && report.verdict === 'pass' ? 'full' : disclosure;
  if (effective === 'full' && suppressBelow < 2) return report;
  const counted = suppressBelow < 2 ? report : hideSmallCounts(report, suppressBelow);
  const view = withhold(counted, effective);
  const hasResults = report.estimates.length > 0 || report.criteria.length > 0;
  const hasSmallCounts = canonicalJson(withhold(report, effective)) !== canonicalJson(view);
  const withheld: Withheld = {
    ...(effective === 'full' || !hasResults ? {} : { results: effective }),
    ...(hasSmallCounts ? { countsUnder: suppressBelow } : {}),
  };
  return { ...view, checks: view.checks.map(reviseSummary), withheld };
}

function withhold(report: Report, disclosure: Publication['disclosure']): Report {
  switch (disclosure) {
    case 'full':
      return report;
    case 'on-pass':
    case 'bounds':
      return withholdNumbers(report);
    case 'pass-fail':
      return withholdResults(report);
    default:
      return assertNever(disclosure);
  }
}

const resultWords: Readonly<Record<NonNullable<Withheld['results']>, string>> = {
  'on-pass': 'Numbers are withheld: the policy discloses them only when the gate passes.',
  bounds: 'Numbers are withheld: the policy discloses only which criteria are met.',
  'pass-fail': 'Results are withheld: the policy discloses only whether the model passes.',
};

/** One sentence for each kind of thing that a view lacks, so that nobody takes it for a fault. */
export function withheldNotes({ withheld = {} }: ShownReport): Phrase[] {
  const { results, countsUnder } = withheld;
  return [
    ...(results === undefined ? [] : [[resultWords[results]]]),
    ...(countsUnder === undefined ? [] : [smallCountsNote(countsUnder, results !== undefined)]),
  ];
}

function smallCountsNote(under: number, hasNoNumbers: boolean): Phrase {
  const estimates = hasNoNumbers ? '' : ', and estimates that rest on them are withheld';
  return phrase`Counts from 1 to ${under - 1} are shown as <${under}${words(estimates)}, as the policy asks.`;
}

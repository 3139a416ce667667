/** Every metric on all test samples with the confusion matrix; and in a whole report both for every subgroup. */
import { metricPhrase } from '../../result/metricNames.ts';
import { formatConfidence, formatCount } from '../../result/numbers.ts';
import { mixed, words } from '../../result/phrase.ts';
import type { Estimate, Report } from '../../result/schema.ts';
import {
  capitalised,
  denominatorPhrase,
  estimateText,
  proportionText,
  subgroupPhrase,
  withheld,
} from '../../result/wording.ts';
import { toMarkdown } from '../escape.ts';
import type { Extent } from '../extent.ts';
import { confusionTable, confusionTables } from './confusion.ts';
import { folded, joinParts, limitRows, markdownTable } from './markdownTable.ts';

function isOverall({ subgroup }: { subgroup: Record<string, string> }): boolean {
  return Object.keys(subgroup).length === 0;
}

function countsText({ metric, successes, n, clusters, designEffect }: Estimate): string {
  const proportion = n < 0 ? undefined : proportionText(successes, n);
  const counts = toMarkdown(proportion === undefined ? denominatorPhrase(metric, n) : words(proportion));
  const inClusters = clusters === undefined ? '' : toMarkdown(words(` in ${formatCount(clusters)} clusters`));
  return `${counts}${inClusters}${designEffect === undefined ? '' : `, design effect ${designEffect.toFixed(2)}`}`;
}

function metricRow(estimate: Estimate): string[] {
  const { metric, method, confidence, reason } = estimate;
  const isSaid = reason === undefined || reason === withheld;
  const why = isSaid ? '' : `: ${toMarkdown(mixed(reason.replaceAll('-', ' ')))}`;
  const level = formatConfidence(confidence);
  return [
    toMarkdown(capitalised(metricPhrase(metric))),
    `${estimateText(estimate)}${why}`,
    countsText(estimate),
    estimate.lower === null ? '' : `${toMarkdown(words(method))}, ${level}`,
  ];
}

function subgroupCell({ subgroup }: { subgroup: Record<string, string> }): string {
  return toMarkdown(subgroupPhrase(subgroup));
}

/** Whose mix of strata the pooled values have. */
function mixText(overall: readonly Estimate[]): string {
  const isWeighted = overall.some(({ method }) => method.startsWith('weighted-'));
  return isWeighted
    ? 'Values whose method begins with “weighted” have the declared shares of the strata; the others are at the test set’s own mix.'
    : 'Pooled values are at the test set’s own mix.';
}

/** Folded; empty where nothing was estimated. */
export function metricsSection({ estimates, confusion }: Report, extent: Extent): string {
  const overall = estimates.filter(isOverall);
  if (overall.length === 0) return '';
  const limited = limitRows(overall.map(metricRow), extent.rows, 'metrics');
  const columns = ['metric', 'value (interval)', 'counts', 'method'].map((title) => ({ title }));
  const matrix = confusion.find(isOverall);
  const metrics = overall.length === 1 ? '1 metric' : `All ${overall.length} metrics`;
  return folded(
    `${metrics} on all test samples${matrix === undefined ? '' : ', confusion matrix'}`,
    joinParts([
      mixText(overall),
      markdownTable(columns, limited.rows),
      limited.note,
      matrix === undefined ? '' : confusionTable(matrix),
    ]),
    extent.isWhole,
  );
}

/** Every metric and the confusion matrix of every subgroup; empty where there are no subgroups. */
export function subgroupMetricsSection({ estimates, confusion }: Report): string {
  const inSubgroups = estimates.filter((estimate) => !isOverall(estimate));
  const rows = inSubgroups.map((estimate) => [subgroupCell(estimate), ...metricRow(estimate)]);
  const columns = ['subgroup', 'metric', 'value (interval)', 'counts', 'method'].map((title) => ({ title }));
  const matrices = confusionTables(confusion.filter((one) => !isOverall(one)));
  return folded(
    'All metrics and confusion matrices by subgroup',
    joinParts([markdownTable(columns, rows), matrices]),
    true,
  );
}

/** Every metric on all test samples, and the confusion matrix. */
import { metricPhrase } from '../../result/metricNames.ts';
import { formatCount } from '../../result/numbers.ts';
import { mixed, words } from '../../result/phrase.ts';
import type { Confusion, Estimate, Report } from '../../result/schema.ts';
import { capitalised, denominatorPhrase, estimateText, proportionText } from '../../result/wording.ts';
import { toMarkdown } from '../escape.ts';
import { folded, joinParts, limitRows, markdownTable } from './markdownTable.ts';

const mostRows = 80;

function isOverall({ subgroup }: { subgroup: Record<string, string> }): boolean {
  return Object.keys(subgroup).length === 0;
}

function countsText({ metric, successes, n, clusters, designEffect }: Estimate): string {
  const counts = proportionText(successes, n) ?? toMarkdown(denominatorPhrase(metric, n));
  const inClusters = clusters === undefined ? '' : ` in ${formatCount(clusters)} clusters`;
  return `${counts}${inClusters}${designEffect === undefined ? '' : `, design effect ${designEffect.toFixed(2)}`}`;
}

function metricRow(estimate: Estimate): string[] {
  const { metric, method, confidence, reason } = estimate;
  const why = reason === undefined ? '' : `: ${toMarkdown(mixed(reason.replaceAll('-', ' ')))}`;
  const level = `${Number((confidence * 100).toFixed(4))} %`;
  return [
    toMarkdown(capitalised(metricPhrase(metric))),
    `${estimateText(estimate)}${why}`,
    countsText(estimate),
    estimate.lower === null ? '' : `${toMarkdown(words(method))}, ${level}`,
  ];
}

function confusionTable(confusion: Confusion): string {
  const hasUndecided = confusion.undecidedPositives + confusion.undecidedNegatives > 0;
  const undecided = (count: number) => (hasUndecided ? [formatCount(count)] : []);
  const columns = ['', 'model: positive', 'model: negative', ...(hasUndecided ? ['undecided'] : [])];
  const positives = [confusion.truePositives, confusion.falseNegatives].map(formatCount);
  const negatives = [confusion.falsePositives, confusion.trueNegatives].map(formatCount);
  return markdownTable(
    columns.map((title, index) => (index === 0 ? { title } : { title, align: 'right' })),
    [
      ['label: positive', ...positives, ...undecided(confusion.undecidedPositives)],
      ['label: negative', ...negatives, ...undecided(confusion.undecidedNegatives)],
    ],
  );
}

/** Folded; empty where nothing was estimated. */
export function metricsSection({ estimates, confusion }: Report): string {
  const overall = estimates.filter(isOverall);
  if (overall.length === 0) return '';
  const limited = limitRows(overall.map(metricRow), mostRows, 'metrics');
  const columns = ['metric', 'value (interval)', 'counts', 'method'].map((title) => ({ title }));
  const matrix = confusion.find(isOverall);
  const metrics = overall.length === 1 ? '1 metric' : `All ${overall.length} metrics`;
  return folded(
    `${metrics} on all test samples${matrix === undefined ? '' : ', confusion matrix'}`,
    joinParts([markdownTable(columns, limited.rows), limited.note, matrix === undefined ? '' : confusionTable(matrix)]),
  );
}

/** What has to be known to check the report itself: digests, commits, runtime and the command that repeats it. */
import { formatCount } from '../../result/numbers.ts';
import type { Run } from '../../result/run.ts';
import type { Report } from '../../result/schema.ts';
import { escapeMarkdown } from '../escape.ts';
import { folded, joinParts, limitRows, markdownTable } from './markdownTable.ts';

const mostFiles = 40;
const longestCommand = 400;

function digestCell(digest: string): string {
  return `<code>${digest}</code>`;
}

function subjectRows({ subject: { model, policy, testSet, predictions } }: Report): string[][] {
  const rows: string[][] = [];
  if (model) rows.push(['model', escapeMarkdown(model.path), digestCell(model.sha256)]);
  if (policy) {
    const name = policy.approved ? 'policy, approved' : 'policy, not yet approved';
    rows.push([name, escapeMarkdown(policy.path), digestCell(policy.sha256)]);
  }
  if (testSet) rows.push(['test rows', `${formatCount(testSet.samples)} samples`, digestCell(testSet.digest)]);
  if (predictions) {
    const name = predictions.bound ? 'predictions, bound to the model' : 'predictions, not bound to the model';
    rows.push([name, escapeMarkdown(predictions.path), digestCell(predictions.sha256)]);
  }
  return rows;
}

function runLines({ approved, proposed, tool, node, reproduce }: Run): string {
  const lines = [`- Holdout ${escapeMarkdown(tool.version)} on Node ${escapeMarkdown(node)}`];
  if (approved) lines.push(`- rules from ${escapeMarkdown(approved.ref)} at ${escapeMarkdown(approved.commit)}`);
  if (proposed) lines.push(`- judged commit ${escapeMarkdown(proposed.commit)}`);
  if (!approved && !proposed) lines.push('- rules and model from the working folder');
  return [...lines, `- to repeat it: ${escapeMarkdown(reproduce, longestCommand)}`].join('\n');
}

/** Folded; present in every report. */
export function provenanceSection(report: Report, run: Run): string {
  const files = report.subject.files.map(({ path, sha256, bytes }) => [
    `manifest, ${formatCount(bytes)} bytes`,
    escapeMarkdown(path),
    digestCell(sha256),
  ]);
  const limited = limitRows(files, mostFiles, 'files');
  const columns = ['what', 'where', 'SHA-256'].map((title) => ({ title }));
  const table = markdownTable(columns, [...subjectRows(report), ...limited.rows]);
  return folded(
    'Provenance: digests, policy commit, runtime, how to reproduce this',
    joinParts([table, limited.note, runLines(run)]),
  );
}

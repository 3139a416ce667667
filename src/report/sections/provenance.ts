/** What has to be known to check the report itself: digests, commits, runtime and the command that repeats it. */
import { formatCount } from '../../result/numbers.ts';
import { words } from '../../result/phrase.ts';
import type { Run } from '../../result/run.ts';
import type { Report } from '../../result/schema.ts';
import { escapeMarkdown, toMarkdown } from '../escape.ts';
import type { Extent } from '../extent.ts';
import { folded, joinParts, limitRows, markdownTable } from './markdownTable.ts';
import { useText } from './subject.ts';

function digestCell(digest: string): string {
  return `<code>${digest}</code>`;
}

function subjectRows({ subject }: Report): string[][] {
  const { model, policy, testSet, predictions, evaluation, released } = subject;
  const rows: string[][] = [];
  if (model) rows.push(['model', escapeMarkdown(model.path), digestCell(model.sha256)]);
  if (policy) {
    const name = policy.approved ? 'policy, approved' : 'policy, not yet approved';
    rows.push([name, escapeMarkdown(policy.path), digestCell(policy.sha256)]);
  }
  if (testSet) {
    const parts = [`${formatCount(testSet.samples)} samples`, useText(testSet)].filter((part) => part !== '');
    rows.push(['test rows', toMarkdown(words(parts.join(', '))), digestCell(testSet.digest)]);
  }
  if (predictions) {
    const name = predictions.bound ? 'predictions, bound to the model' : 'predictions, not bound to the model';
    rows.push([name, escapeMarkdown(predictions.path), digestCell(predictions.sha256)]);
  }
  const runtime = evaluation?.runtime;
  if (runtime) {
    const text = `${runtime.version}, one thread, batches of ${formatCount(runtime.batch)}`;
    rows.push(['runtime', `${escapeMarkdown(runtime.name)} ${escapeMarkdown(text)}`, digestCell(runtime.wasm)]);
  }
  if (released) rows.push(['released model', escapeMarkdown(released.path), digestCell(released.sha256)]);
  return rows;
}

const evaluationWords = {
  onnx: 'the gate ran the model itself',
  command: 'the policy’s approved command ran the model',
  predictions: 'the gate did not run the model: its predictions come from a file',
} as const;

type Way = keyof typeof evaluationWords;

function evaluationLine(by: Way | undefined): string[] {
  return by === undefined ? [] : [`- ${evaluationWords[by]}`];
}

function runLines({ approved, proposed, tool, node }: Run, by: Way | undefined): string {
  const lines = [`- Holdout ${escapeMarkdown(tool.version)} on Node ${escapeMarkdown(node)}`, ...evaluationLine(by)];
  if (approved) lines.push(`- rules from ${escapeMarkdown(approved.ref)} at ${escapeMarkdown(approved.commit)}`);
  if (proposed) lines.push(`- judged commit ${escapeMarkdown(proposed.commit)}`);
  if (!approved && !proposed) lines.push('- rules and model from the working folder');
  return lines.join('\n');
}

/** Folded; present in every report. */
export function provenanceSection(report: Report, run: Run, extent: Extent): string {
  const files = report.subject.files.map(({ path, sha256, bytes }) => [
    `manifest, ${formatCount(bytes)} bytes`,
    escapeMarkdown(path),
    digestCell(sha256),
  ]);
  const limited = limitRows(files, extent.rows, 'files');
  const columns = ['what', 'where', 'SHA-256'].map((title) => ({ title }));
  const table = markdownTable(columns, [...subjectRows(report), ...limited.rows]);
  return folded(
    'Provenance: digests, commits, runtime',
    joinParts([table, limited.note, runLines(run, report.subject.evaluation?.by)]),
    extent.isWhole,
  );
}

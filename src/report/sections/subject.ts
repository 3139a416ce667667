/** The line under the verdict: what was judged, on which data, by which rules. */
import { formatCount } from '../../result/numbers.ts';
import { words } from '../../result/phrase.ts';
import type { Run } from '../../result/run.ts';
import type { Report } from '../../result/schema.ts';
import { countOf } from '../../result/wording.ts';
import { escapeMarkdown, toMarkdown } from '../escape.ts';

/** `5f0c…91ab`: enough of a digest to recognise it. */
export function shortDigest(digest: string): string {
  return `${digest.slice(0, 4)}…${digest.slice(-4)}`;
}

/** `3e1d0c4`: a commit as git abbreviates it; anything else than a digest is shown as it is. */
export function shortCommit(commit: string): string {
  return /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : commit;
}

function modelPart({ subject }: Report): string {
  if (subject.model === undefined) return '';
  return `${escapeMarkdown(subject.model.path)} <code>sha256:${shortDigest(subject.model.sha256)}</code>`;
}

function testSetPart({ subject, checks }: Report): string {
  if (subject.testSet === undefined) return '';
  const { digest, samples } = subject.testSet;
  const isLocked = checks.some((check) => check.id === 'custody/locked' && check.status === 'pass');
  const name = isLocked ? 'locked test set' : 'test set';
  return `${name} <code>${shortDigest(digest)}</code>, ${toMarkdown(countOf(samples, 'sample'))}`;
}

/** `use 3 of 5`, as the ledger counts; empty where no use is counted. */
export function useText({ use }: NonNullable<Report['subject']['testSet']>): string {
  if (use === undefined) return '';
  return `use ${formatCount(use.number)}${use.atMost === undefined ? '' : ` of ${formatCount(use.atMost)}`}`;
}

function policyPart({ subject }: Report, { approved }: Run): string {
  if (subject.policy === undefined) return '';
  const path = `policy ${escapeMarkdown(subject.policy.path)}`;
  if (!subject.policy.approved) return `${path}, **not yet approved**`;
  if (approved === undefined) return path;
  return `${path} of ${escapeMarkdown(approved.ref)} @ ${escapeMarkdown(shortCommit(approved.commit))}`;
}

const splitNames = { train: 'training', validation: 'validation', test: 'test' } as const;

/** `2,864 training, 704 test samples`, where there is no test set to name; else the empty text. */
export function samplesText({ subject }: Report): string {
  if (subject.testSet !== undefined || subject.samples === undefined) return '';
  const { samples } = subject;
  const counts = (['train', 'validation', 'test'] as const).flatMap((split) => {
    const count = samples[split];
    return count === undefined ? [] : [`${formatCount(count)} ${splitNames[split]}`];
  });
  return counts.length === 0 ? '' : `${counts.join(', ')} samples`;
}

/** One line; empty where the report has no subject. */
export function subjectLine(report: Report, run: Run): string {
  const judged = [modelPart(report), testSetPart(report)].filter((part) => part !== '').join(' on ');
  const { testSet } = report.subject;
  const use = testSet === undefined ? '' : useText(testSet);
  const samples = toMarkdown(words(samplesText(report)));
  return [judged, samples, policyPart(report, run), use].filter((part) => part !== '').join(' · ');
}

/** Every check with what it found, the ones that block first. */
import { mixed } from '../../result/phrase.ts';
import type { CheckResult, CheckStatus, Finding, Report } from '../../result/schema.ts';
import { checkTitle, describeFinding, gravestFirst } from '../../result/sentences.ts';
import { escapeMarkdown, toMarkdown } from '../escape.ts';
import type { Extent } from '../extent.ts';
import { clauseList } from './clauseNames.ts';
import { folded, joinParts, limitRows, markdownTable } from './markdownTable.ts';

const statusOrder: readonly CheckStatus[] = ['error', 'fail', 'warn', 'not-run', 'pass', 'not-applicable'];

const statusWords: Readonly<Record<CheckStatus, string>> = {
  error: '✗ refused',
  fail: '✗ blocks',
  warn: 'to look at',
  'not-run': 'not run',
  pass: '✓',
  'not-applicable': 'not declared',
};

const countWords: Readonly<Record<CheckStatus, string>> = {
  error: 'refused',
  fail: 'blocked',
  warn: 'to look at',
  'not-run': 'not run',
  pass: 'passed',
  'not-applicable': 'not declared',
};

/** `All 19 checks · 4 blocked · 13 passed`. */
export function checkCounts(checks: readonly CheckResult[]): string {
  const counts = statusOrder.flatMap((status) => {
    const count = checks.filter((check) => check.status === status).length;
    return count === 0 ? [] : [`${count} ${countWords[status]}`];
  });
  return [checks.length === 1 ? '1 check' : `All ${checks.length} checks`, ...counts].join(' · ');
}

function notes({ findings }: CheckResult): string {
  const texts = findings
    .filter(({ severity }) => severity === 'note')
    .map((finding) => describeFinding(finding).sentence);
  return texts
    .slice(0, 3)
    .map((text) => ` ${toMarkdown(text)}`)
    .join('');
}

/** The gravest finding as it is worded, and how many more there are. */
function gravestText(findings: readonly Finding[]): string {
  const [gravest, ...others] = gravestFirst(findings.filter(({ severity }) => severity !== 'note'));
  if (gravest === undefined) return '';
  const more = others.length === 0 ? '' : ` And ${others.length} more ${others.length === 1 ? 'finding' : 'findings'}.`;
  return `${toMarkdown(describeFinding(gravest).sentence)}${more}`;
}

/** What the findings say, or the summary of a check without any. */
function foundText(check: CheckResult): string {
  if (check.findings.length === 0) return toMarkdown(mixed(check.summary));
  return `${gravestText(check.findings)}${notes(check)}`.trim();
}

function checkRow(check: CheckResult): string[] {
  const status = statusWords[check.status];
  return [
    check.status === 'fail' || check.status === 'error' ? `**${status}**` : status,
    `${toMarkdown(checkTitle(check.id))}<br>${escapeMarkdown(check.id)}`,
    foundText(check),
    toMarkdown([clauseList(check.clauses)]),
  ];
}

/** Folded; empty where there are no checks. */
export function checksSection({ checks }: Report, extent: Extent): string {
  const ordered = checks.toSorted((one, other) => statusOrder.indexOf(one.status) - statusOrder.indexOf(other.status));
  const limited = limitRows(ordered.map(checkRow), extent.rows, 'checks');
  const columns = ['', 'check', 'found', 'clauses'].map((title) => ({ title }));
  return folded(checkCounts(checks), joinParts([markdownTable(columns, limited.rows), limited.note]), extent.isWhole);
}

/** Every check with what it found, the ones that block first. */
import { mixed } from '../../result/phrase.ts';
import type { CheckResult, CheckStatus, Report } from '../../result/schema.ts';
import { checkTitle, describeFinding } from '../../result/sentences.ts';
import { escapeMarkdown, toMarkdown } from '../escape.ts';
import { clauseList } from './clauseNames.ts';
import { folded, joinParts, limitRows, markdownTable } from './markdownTable.ts';

const mostRows = 80;

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

/** The summary; notes stand beside it where a graver finding or none gave it. */
function foundText(check: CheckResult): string {
  const isNote = check.findings.length > 0 && check.findings.every(({ severity }) => severity === 'note');
  return `${toMarkdown(mixed(check.summary))}${isNote ? '' : notes(check)}`;
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
export function checksSection({ checks }: Report): string {
  const ordered = checks.toSorted((one, other) => statusOrder.indexOf(one.status) - statusOrder.indexOf(other.status));
  const limited = limitRows(ordered.map(checkRow), mostRows, 'checks');
  const columns = ['', 'check', 'found', 'clauses'].map((title) => ({ title }));
  return folded(checkCounts(checks), joinParts([markdownTable(columns, limited.rows), limited.note]));
}

/** Overlap between each pair of splits, by kind of entity. */
import { formatCount } from '../../result/numbers.ts';
import { mixed, words } from '../../result/phrase.ts';
import type { CheckResult, FindingOf, Report, Split } from '../../result/schema.ts';
import { splitPhrase } from '../../result/wording.ts';
import { escapeMarkdown, toMarkdown } from '../escape.ts';
import type { Extent } from '../extent.ts';
import { folded, joinParts, markdownTable } from './markdownTable.ts';

type Pair = readonly [Split, Split];
type Overlap = FindingOf<'independence/overlap'>;

const pairs: readonly Pair[] = [
  ['train', 'test'],
  ['validation', 'test'],
  ['train', 'validation'],
];
const prefix = 'independence/';

function isOverlap(finding: CheckResult['findings'][number]): finding is Overlap {
  return finding.code === 'independence/overlap';
}

/** Pairs of splits that both have samples; without counts, those that training and test make. */
function presentPairs({ subject, checks }: Report): Pair[] {
  const found = checks.flatMap((check) => check.findings.filter(isOverlap).map(({ args }) => args.between));
  return pairs.filter(([first, second]) => {
    const counted = (subject.samples?.[first] ?? 0) !== 0 && (subject.samples?.[second] ?? 0) !== 0;
    return counted || found.some((between) => between[0] === first && between[1] === second);
  });
}

function pairCell(check: CheckResult, [first, second]: Pair): string {
  if (check.status === 'not-run' || check.status === 'error') return 'not known';
  const finding = check.findings.filter(isOverlap).find(({ args: { between } }) => {
    return between[0] === first && between[1] === second;
  });
  if (finding === undefined) return 'none';
  const { entities, samples } = finding.args;
  const [one, other] = [samples[first] ?? 0, samples[second] ?? 0].map(formatCount);
  const shown = toMarkdown(words(`${formatCount(entities)} in ${one} + ${other} samples`));
  return finding.severity === 'block' ? `**${shown}**` : shown;
}

function checkRow(check: CheckResult, shown: readonly Pair[]): string[] {
  const others = check.findings.filter((finding) => !isOverlap(finding)).length;
  const allowed = check.findings.find((finding) => isOverlap(finding) && finding.args.reason !== undefined);
  const reason = allowed !== undefined && isOverlap(allowed) ? (allowed.args.reason ?? '') : '';
  const remarks = [
    reason === '' ? '' : `allowed: ${escapeMarkdown(reason)}`,
    others === 0 ? '' : `${others} other ${others === 1 ? 'finding' : 'findings'}`,
    check.status === 'not-run' ? toMarkdown(mixed(check.summary)) : '',
  ];
  const kind = escapeMarkdown(check.id.slice(prefix.length));
  return [kind, ...shown.map((pair) => pairCell(check, pair)), remarks.filter((remark) => remark !== '').join('; ')];
}

/** Folded; empty where no check of this family applied. */
export function independenceSection(report: Report, extent: Extent): string {
  const checks = report.checks.filter(({ id, status }) => id.startsWith(prefix) && status !== 'not-applicable');
  const shown = presentPairs(report);
  if (checks.length === 0 || shown.length === 0) return '';
  const titles = shown.map(([first, second]) => `${splitPhrase(first).join('')}–${splitPhrase(second).join('')}`);
  const columns = ['kind', ...titles, ''].map((title) => ({ title }));
  const rows = checks.map((check) => checkRow(check, shown));
  return folded(
    'Independence of the splits, by kind of entity',
    joinParts([
      markdownTable(columns, rows),
      'Entities found in both splits, and their samples in the first + the second. The entities themselves are named in the evidence only; data that the manifest does not list was not examined.',
    ]),
    extent.isWhole,
  );
}

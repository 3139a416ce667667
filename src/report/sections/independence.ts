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
type CheckFinding = CheckResult['findings'][number];

const pairs: readonly Pair[] = [
  ['train', 'test'],
  ['validation', 'test'],
  ['train', 'validation'],
];
const prefix = 'independence/';

function isOverlap(finding: CheckResult['findings'][number]): finding is Overlap {
  return finding.code === 'independence/overlap';
}

/** The pair of splits that a finding is about; undefined where it is about none. */
function pairOf(finding: CheckFinding): Pair | undefined {
  switch (finding.code) {
    case 'independence/overlap':
    case 'independence/suspected':
    case 'independence/linked':
    case 'independence/near-duplicate':
      return finding.args.between;
    case 'independence/captured':
      return ['train', 'test'];
    default:
      return undefined;
  }
}

function isSamePair(one: Pair | undefined, [first, second]: Pair): boolean {
  return one !== undefined && one[0] === first && one[1] === second;
}

/** Pairs of splits that both have samples; without counts, those that training and test make. */
function presentPairs({ subject, checks }: Report): Pair[] {
  const found = checks.flatMap(({ findings }) => findings.map(pairOf));
  return pairs.filter((pair) => {
    const counted = pair.every((split) => (subject.samples?.[split] ?? 0) !== 0);
    return counted || found.some((one) => isSamePair(one, pair));
  });
}

/** Checks that judge only some of the pairs. */
const judgedPairs: Readonly<Record<string, (pair: Pair) => boolean>> = {
  'independence/linked': ([, second]) => second === 'test',
  'independence/captured': ([first, second]) => first === 'train' && second === 'test',
};

function pairCell(check: CheckResult, pair: Pair): string {
  if (check.status === 'not-run' || check.status === 'error') return 'not known';
  if (Object.hasOwn(judgedPairs, check.id) && judgedPairs[check.id]?.(pair) === false) return '–';
  const finding = check.findings.find((one) => one.code !== 'independence/suspected' && isSamePair(pairOf(one), pair));
  if (finding === undefined) return lacksTimes(check) ? 'not known' : 'none';
  const shown = toMarkdown(words(cellText(finding, pair)));
  return finding.severity === 'block' ? `**${shown}**` : shown;
}

/** Whether samples have no time of capture, so that those with one do not show the order. */
function lacksTimes({ findings }: CheckResult): boolean {
  return findings.some(({ code }) => code === 'independence/captured-missing');
}

/** What of a pair's finding the table shows. */
function cellText(finding: CheckFinding, [first, second]: Pair): string {
  const inSamples = (samples: { [Each in Split]?: number | undefined }) =>
    `in ${formatCount(samples[first] ?? 0)} + ${formatCount(samples[second] ?? 0)} samples`;
  switch (finding.code) {
    case 'independence/overlap':
      return `${formatCount(finding.args.entities)} ${inSamples(finding.args.samples)}`;
    case 'independence/near-duplicate':
      return `${counted(finding.args.pairs, 'pair')} ${inSamples(finding.args.samples)}`;
    case 'independence/linked':
      return counted(finding.args.samples.test ?? 0, 'test sample');
    case 'independence/captured':
      return `${counted(finding.args.samples, 'test sample')} before`;
    default:
      return 'found';
  }
}

function counted(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function remarksOf(check: CheckResult): string[] {
  const others = check.findings.filter((finding) => !hasPlace(finding)).length;
  return [
    ...check.findings
      .filter(isOverlap)
      .flatMap(({ args: { reason } }) => reason ?? [])
      .slice(0, 1)
      .map((reason) => `allowed: ${escapeMarkdown(reason)}`),
    ...check.findings.flatMap(remarkOf),
    ...(others === 0 ? [] : [`${others} other ${others === 1 ? 'finding' : 'findings'}`]),
    ...(check.status === 'not-run' ? [toMarkdown(mixed(check.summary))] : []),
  ];
}

/** Whether the table shows what a finding counts. */
function hasPlace(finding: CheckFinding): boolean {
  return pairOf(finding) !== undefined || remarkOf(finding).length > 0;
}

/** What a finding counts, where that is no cell of the table. */
function remarkOf(finding: CheckFinding): string[] {
  switch (finding.code) {
    case 'independence/suspected': {
      const [first, second] = finding.args.between;
      const where = `${splitPhrase(first).join('')}–${splitPhrase(second).join('')}`;
      return [toMarkdown(words(`suspected: ${formatCount(finding.args.entities)} (${where})`))];
    }
    case 'independence/near-duplicate-test':
      return [toMarkdown(words(`within test: ${counted(finding.args.pairs, 'pair')}`))];
    default:
      return [];
  }
}

function checkRow(check: CheckResult, shown: readonly Pair[]): string[] {
  const kind = escapeMarkdown(check.id.slice(prefix.length));
  return [kind, ...shown.map((pair) => pairCell(check, pair)), remarksOf(check).join('; ')];
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
    joinParts([markdownTable(columns, rows), footnote(checks)]),
    extent.isWhole,
  );
}

const examined = 'data that the manifest does not list was not examined.';

function footnote(checks: readonly CheckResult[]): string {
  const hasSuspected = checks.some(({ findings }) => findings.some(({ code }) => code === 'independence/suspected'));
  return [
    'Entities found in both splits, and their samples in the first + the second.',
    ...(hasSuspected ? ['Suspected are entities whose ids are equal but for their spelling.'] : []),
    `The entities themselves are named in the evidence only; ${examined}`,
  ].join(' ');
}

/** How large the test set is for each criterion, as far as that is known before the test. */
import { metricPhrase } from '../../result/metricNames.ts';
import { formatAgainst, formatCount, formatInterval, formatValue } from '../../result/numbers.ts';
import { phrase, words } from '../../result/phrase.ts';
import type { FindingOf, Report, Size } from '../../result/schema.ts';
import { boundNumber, boundPhrase, countOf, sizePhrase, subgroupPhrase } from '../../result/wording.ts';
import { toMarkdown } from '../escape.ts';
import type { Extent } from '../extent.ts';
import { folded, joinParts, limitRows, markdownTable } from './markdownTable.ts';

type SizeFinding = FindingOf<'test-data/too-few' | 'test-data/underpowered'>;

/** `27 positive samples`, `130 positive samples in 87 clusters, worth 62.5 independent ones`. */
function countedText({ metric, n, clusters, effectiveN }: Size): string {
  if (n === null) return 'known after the test';
  const counted = sizePhrase({ metric, n });
  if (clusters === undefined) return toMarkdown(counted);
  const worth =
    effectiveN === null ? '' : `, worth ${formatCount(Math.floor(effectiveN * 10 + 1e-9) / 10)} independent ones`;
  return toMarkdown(phrase`${counted} in ${countOf(clusters, 'cluster')}${words(worth)}`);
}

/** `0.95: from 62, always from 73`: the power is a sawtooth. */
function expectedText({ expected, bound, firstN, safeN }: Size): string {
  if (expected === undefined) return '';
  const value = formatAgainst(expected, boundNumber(bound), 2);
  if (firstN === undefined || safeN === undefined) return `${value}: no number suffices`;
  const always = safeN === firstN ? '' : `, always from ${formatCount(safeN)}`;
  return `${value}: from ${formatCount(firstN)}${always}`;
}

function sizeRow(size: Size, mark: string): string[] {
  const { metric, subgroup, bound, needed, power } = size;
  const claim = phrase`${metricPhrase(metric)} ${boundPhrase(bound)}, ${subgroupPhrase(subgroup)}`;
  const text = `${mark} ${toMarkdown(claim)}`;
  return [
    mark === '✗' ? `**${text}**` : text,
    countedText(size),
    needed === null ? 'over 10,000,000' : formatCount(needed),
    toMarkdown(words(expectedText(size))),
    power === undefined ? '' : formatValue(power),
  ];
}

/** `✗` too small, `?` fails a good model more often than planned, `✓` neither. */
function markOf({ metric, subgroup, bound, n }: Size, findings: readonly SizeFinding[]): string {
  const isAbout = ({ args }: SizeFinding): boolean =>
    args.metric === metric && JSON.stringify([args.subgroup, args.bound]) === JSON.stringify([subgroup, bound]);
  const found = findings.find(isAbout);
  if (found === undefined) return n === null ? '·' : '✓';
  return found.code === 'test-data/too-few' ? '✗' : '?';
}

function outcomeText(marks: readonly string[]): string {
  const count = (wanted: string): number => marks.filter((mark) => mark === wanted).length;
  const [small, weak] = [count('✗'), count('?')];
  if (small > 0) return `✗ ${small} of ${marks.length} too small`;
  return weak > 0 ? `? ${weak} of ${marks.length} with less power than planned` : '✓';
}

/** `All 4 together: 0.643`, with bounds where criteria share samples. */
function jointLine({ checks }: Report): string {
  const joint = checks.flatMap(({ findings }) =>
    findings.flatMap((finding) => (finding.code === 'test-data/joint-power' ? [finding.args] : [])),
  )[0];
  if (joint?.lower === undefined || joint.upper === undefined) return '';
  const { criteria, lower, upper } = joint;
  const chance = lower === upper ? formatValue(lower) : formatInterval(lower, upper);
  return `All ${formatCount(criteria)} together: ${chance}${joint.independent ? '' : ', since some share samples'}.`;
}

/** Folded; empty where no size is judged. */
export function sizesSection(report: Report, extent: Extent): string {
  const { sizes = [] } = report;
  const findings = report.checks
    .flatMap((check) => check.findings)
    .filter((one): one is SizeFinding => one.code === 'test-data/too-few' || one.code === 'test-data/underpowered');
  const marks = sizes.map((size) => markOf(size, findings));
  const limited = limitRows(
    sizes.map((size, index) => sizeRow(size, marks[index]!)),
    extent.rows,
    'criteria',
  );
  const columns = [
    { title: 'criterion' },
    { title: 'test set' },
    { title: 'fewest', align: 'right' },
    { title: 'expected: samples for the power' },
    { title: 'chance to pass', align: 'right' },
  ] as const;
  return folded(
    `Sample size, known before the test — ${outcomeText(marks)}`,
    joinParts([markdownTable(columns, limited.rows), limited.note, jointLine(report)]),
    extent.isWhole,
  );
}

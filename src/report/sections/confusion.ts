/** Confusion matrices as tables, of two classes or of several. */
import { formatCount } from '../../result/numbers.ts';
import { words } from '../../result/phrase.ts';
import type { BinaryConfusion, ClassConfusion, Confusion } from '../../result/schema.ts';
import { subgroupPhrase } from '../../result/wording.ts';
import { escapeMarkdown, toMarkdown } from '../escape.ts';
import { joinParts, markdownTable } from './markdownTable.ts';

function countCell(count: number): string {
  return toMarkdown(words(formatCount(count)));
}

function numberColumns(titles: readonly string[]) {
  return titles.map((title, index) => (index === 0 ? { title } : ({ title, align: 'right' } as const)));
}

/** The matrix of one subgroup. */
export function confusionTable(confusion: Confusion): string {
  return 'classes' in confusion ? classTable(confusion) : binaryTable(confusion);
}

function binaryTable(confusion: BinaryConfusion): string {
  const hasUndecided = confusion.undecidedPositives !== 0 || confusion.undecidedNegatives !== 0;
  const undecided = (count: number) => (hasUndecided ? [countCell(count)] : []);
  const columns = ['', 'model: positive', 'model: negative', ...(hasUndecided ? ['undecided'] : [])];
  const positives = [confusion.truePositives, confusion.falseNegatives].map(countCell);
  const negatives = [confusion.falsePositives, confusion.trueNegatives].map(countCell);
  return markdownTable(numberColumns(columns), [
    ['label: positive', ...positives, ...undecided(confusion.undecidedPositives)],
    ['label: negative', ...negatives, ...undecided(confusion.undecidedNegatives)],
  ]);
}

/** Classes beyond these are left to report.json: a table of more columns is not read. */
const mostClasses = 20;

/** Labels in rows, decisions of the model in columns. */
function classTable({ classes, counts, undecided }: ClassConfusion): string {
  if (classes.length > mostClasses) {
    return `The confusion matrix of ${classes.length} classes stands in report.json.`;
  }
  const hasUndecided = undecided.some((count) => count !== 0);
  const columns = [
    'label ↓ model →',
    ...classes.map((name) => escapeMarkdown(name)),
    ...(hasUndecided ? ['undecided'] : []),
  ];
  return markdownTable(
    numberColumns(columns),
    classes.map((name, row) => [
      escapeMarkdown(name),
      ...counts[row]!.map(countCell),
      ...(hasUndecided ? [countCell(undecided[row]!)] : []),
    ]),
  );
}

const outcomeTitles = [
  'true positive',
  'false positive',
  'false negative',
  'true negative',
  'undecided +',
  'undecided −',
];

function outcomeRow(confusion: BinaryConfusion): string[] {
  const { truePositives, falsePositives, falseNegatives, trueNegatives } = confusion;
  const decided = [truePositives, falsePositives, falseNegatives, trueNegatives];
  const cells = [...decided, confusion.undecidedPositives, confusion.undecidedNegatives];
  return [toMarkdown(subgroupPhrase(confusion.subgroup)), ...cells.map(countCell)];
}

/** The matrices of all subgroups: in one table for two classes, each in its own for several. */
export function confusionTables(matrices: readonly Confusion[]): string {
  const binary = matrices.filter((one) => !('classes' in one)) as BinaryConfusion[];
  const ofClasses = matrices.filter((one) => 'classes' in one) as ClassConfusion[];
  return joinParts([
    binary.length === 0 ? '' : markdownTable(numberColumns(['subgroup', ...outcomeTitles]), binary.map(outcomeRow)),
    ...ofClasses.flatMap((one) => [`**${toMarkdown(subgroupPhrase(one.subgroup))}**`, classTable(one)]),
  ]);
}

/** What `holdout split` says: sizes and strata as wanted and as they came out, and what made it hard. */
import { chainText, entitiesText, type SplitTable, type SplitTableRequest } from '../gate/split.ts';
import { type Balance, type Deviation, distanceOf, excessOf } from '../independence/splitting/balance.ts';
import { neutraliseCommands, toTerminal } from '../report/escape.ts';
import { choosePaint, displayWidth, type Paint, pad, wrap } from '../report/terminalText.ts';
import { formatCount, formatUpper, formatValue } from '../result/numbers.ts';
import { foreign, joinPhrases, listPhrases, type Phrase, phrase, words } from '../result/phrase.ts';
import type { Split } from '../result/schema.ts';
import { countOf, hasOrHave, splitPhrase } from '../result/wording.ts';

export interface SplitView {
  table: SplitTable;
  request: SplitTableRequest;
  /** File that was written; absent where the split is not accepted. */
  out: string | undefined;
  /** The command that checks the file. */
  checkCommand: string;
}

const narrowest = 60;
const decimals = 3;
const mostStrata = 40;
const mostMissing = 5;

/** @param width columns of the terminal */
export function renderSplit(view: SplitView, { color, width }: { color: boolean; width: number }): string {
  const paint = choosePaint(color);
  const columns = Math.max(width, narrowest);
  const { balance } = view.table.made;
  const lines = [
    ...wrap(toTerminal(introduction(view)), columns),
    '',
    ...layOut(sizeRows(balance), paint),
    ...(balance.strata.length === 0 ? [] : ['', ...layOut(strataRows(balance, view.request), paint)]),
    '',
    ...notes(view).flatMap((note) => bullet(note, columns)),
    '',
    ...conclusion(view, columns),
  ];
  return `${lines.map(neutraliseCommands).join('\n')}\n`;
}

function bullet(note: Phrase, width: number): string[] {
  return wrap(toTerminal(note), width, '  ').map((line, index) => (index === 0 ? `- ${line.trimStart()}` : line));
}

function introduction({ table: { samples, made }, request }: SplitView): Phrase {
  const kinds = request.entities.map(({ kind }) => foreign(kind));
  const joined = request.content === undefined ? kinds : [...kinds, words('content')];
  const all = phrase`${countOf(samples, 'sample')} of ${listPhrases(request.files.map(({ file }) => foreign(file)))}`;
  if (joined.length === 0) return phrase`${all}, each on its own.`;
  return phrase`${all} in ${countOf(made.groups, 'group')} that stay together, by ${listPhrases(joined, 6)}; the largest has ${countOf(made.largest, 'sample')}.`;
}

interface Row {
  cells: readonly string[];
  /** Whether the row is outside what is accepted. */
  isMissed?: boolean;
}

function layOut(rows: readonly Row[], paint: Paint): string[] {
  const widths = rows[0]!.cells.map((_, column) => Math.max(...rows.map(({ cells }) => displayWidth(cells[column]!))));
  return rows.map(({ cells, isMissed }, index) => {
    const line = cells.map((cell, column) => pad(cell, widths[column]!, column === 0 ? 'right' : 'left')).join('  ');
    const marked = isMissed === true ? `${line}  ✗` : line.trimEnd();
    return index === 0 ? paint(marked, 'bold') : isMissed === true ? paint(marked, 'red') : marked;
  });
}

function sizeRows({ sizes, deviations }: Balance): Row[] {
  const rows = deviations
    .filter(({ stratum }) => stratum === undefined)
    .map((deviation) => {
      const size = sizes.find(({ split }) => split === deviation.split)!;
      return {
        split: deviation.split,
        isMissed: excessOf(deviation) > 0,
        cells: [
          deviation.split,
          formatCount(Math.round(size.wanted)),
          formatCount(size.samples),
          shareText(deviation.wanted),
          shareText(deviation.share),
        ],
      };
    });
  const inOrder = sizes.map(({ split }) => rows.find((row) => row.split === split)!);
  return [{ cells: ['split', 'samples wanted', 'got', 'share wanted', 'got'] }, ...inOrder];
}

function shareText(share: number): string {
  return formatValue(share, decimals);
}

/** The share of each stratum in all samples, which is wanted everywhere, and in each split. */
function strataRows({ strata, sizes, deviations, missing }: Balance, { allowEmptyStrata }: SplitTableRequest): Row[] {
  const head = ['share of samples', 'all', ...sizes.map(({ split }) => split)];
  const all = sizes.reduce((sum, { samples }) => sum + samples, 0);
  const rows = strata.slice(0, mostStrata).map(({ column, label, samples, parts }) => {
    const own = deviations.filter(({ stratum }) => stratum?.column === column && stratum.label === label);
    const shares = parts.map(({ samples: part }, index) => {
      const size = sizes[index]!.samples;
      return size === 0 ? '' : shareText(part / size);
    });
    const isMissing = !allowEmptyStrata && missing.some((each) => each.column === column && each.label === label);
    return {
      cells: [toTerminal(stratumPhrase({ column, label })), shareText(samples / all), ...shares],
      isMissed: isMissing || own.some((deviation) => excessOf(deviation) > 0),
    };
  });
  const hidden = strata.length - rows.length;
  const rest = hidden > 0 ? [{ cells: [`and ${hidden} more`, '', ...sizes.map(() => '')] }] : [];
  return [{ cells: head }, ...rows, ...rest];
}

function stratumPhrase({ column, label }: { column: string; label: string }): Phrase {
  return label === '' ? phrase`${column} blank` : phrase`${column} ${label}`;
}

function notes(view: SplitView): Phrase[] {
  return [...deviationNotes(view), ...missingNotes(view), ...groupNotes(view), ...idNotes(view)];
}

function deviationNotes({ table: { made } }: SplitView): Phrase[] {
  const { deviations } = made.balance;
  const [largest] = [...deviations].sort((one, other) => distanceOf(other) - distanceOf(one));
  const missed = deviations.filter((deviation) => excessOf(deviation) > 0);
  if (largest === undefined) return [];
  if (missed.length === 0) return [phrase`Largest deviation: ${deviationPhrase(largest)}.`];
  const count = words(missed.length === 1 ? 'A deviation is' : `${formatCount(missed.length)} deviations are`);
  return [phrase`${count} larger than accepted, foremost ${deviationPhrase(missed[0]!)}.`];
}

/** `0.012, of sex F in validation data (0.227 instead of 0.239; up to 0.02 is accepted)`. */
function deviationPhrase(deviation: Deviation): Phrase {
  const { split, stratum, share, wanted, allowed } = deviation;
  const what = stratum === undefined ? words('the size of') : phrase`${stratumPhrase(stratum)} in`;
  const numbers = `${shareText(share)} instead of ${shareText(wanted)}; up to ${shareText(allowed)} is accepted`;
  return phrase`${words(shareText(distanceOf(deviation)))}, of ${what} ${splitPhrase(split)} data (${words(numbers)})`;
}

function missingNotes({ table: { made }, request }: SplitView): Phrase[] {
  const { missing } = made.balance;
  if (missing.length === 0) return [];
  const bySplit = new Map<Split, Phrase[]>();
  for (const { split, ...stratum } of missing) {
    bySplit.set(split, [...(bySplit.get(split) ?? []), stratumPhrase(stratum)]);
  }
  const parts = [...bySplit].map(
    ([split, strata]) => phrase`${splitPhrase(split)} data without ${listPhrases(strata, mostMissing)}`,
  );
  const verdict = request.allowEmptyStrata
    ? 'as --allow-empty-strata accepts'
    : 'which --allow-empty-strata would accept';
  return [phrase`Strata are missing: ${joinPhrases(parts, '; ')}, ${words(verdict)}.`];
}

/** Which groups are large for what is wanted, and what would make them smaller. */
function groupNotes({ table }: SplitView): Phrase[] {
  const { hard, withoutKind, largest } = table.made;
  if (hard.length === 0) return [];
  const groups = hard.map((group) => {
    const { file, line } = table.placeOf(group.firstRow);
    return phrase`${countOf(group.samples, 'sample')} (${words(entitiesText(group))}, from ${file} line ${line} on)`;
  });
  const [best] = withoutKind;
  const cure =
    best === undefined || best.largest > largest / 2
      ? []
      : phrase` Without the kind ${best.kind} the largest would have ${countOf(best.largest, 'sample')}.`;
  const { chain } = hard[0]!;
  const shown = chain.rows.length > 2 ? phrase` The first hangs together like this: ${chainText(chain, table)}.` : [];
  return [phrase`Large groups leave little choice: ${listPhrases(groups)}.${cure}${shown}`];
}

function idNotes({ table: { made, malformed }, request }: SplitView): Phrase[] {
  const hasKinds = request.entities.length > 0 || request.content !== undefined;
  const alone = phrase`${countOf(made.alone, 'sample')} ${hasOrHave(made.alone)} no id of any kind: what ${words(made.alone === 1 ? 'it has' : 'they have')} in common with others is not known, and each went on its own.`;
  return [
    ...(hasKinds && made.alone > 0 ? [alone] : []),
    ...malformed.map(
      ({ column, ids }) =>
        phrase`${countOf(ids, 'id')} of column ${column} ${hasOrHave(ids)} white space at an end, invisible characters or exponent form: correct ${words(ids === 1 ? 'it' : 'them')} first, because a check of the split blocks.`,
    ),
  ];
}

/** The command that checks the split stands on a line of its own, however long, so that it can be copied. */
function conclusion({ table, request, out, checkCommand }: SplitView, width: number): string[] {
  if (out !== undefined) {
    const written = phrase`Wrote ${out} with column ${request.column}, seed ${request.seed}. Check it:`;
    return [...wrap(toTerminal(written), width), `  ${neutraliseCommands(checkCommand)}`];
  }
  const { deviations } = table.made.balance;
  const needed = formatUpper(Math.max(...deviations.map(distanceOf)), decimals);
  const isTolerance = deviations.some((deviation) => excessOf(deviation) > 0);
  const tolerance = isTolerance ? `, --tolerance ${needed} accepts this one` : '';
  const text = `✗ Nothing was written. Another --seed may come nearer${tolerance}, and --best-effort writes it as it is.`;
  return wrap(text, width);
}

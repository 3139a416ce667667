/** An examination as text for a person, or as data for a program. */
import { escapeTerminal, neutraliseCommands, toTerminal } from '../report/escape.ts';
import { choosePaint, type Paint, wrap } from '../report/terminalText.ts';
import { listPhrases, type Phrase, phrase, plainText } from '../result/phrase.ts';
import type { DoctorFinding, DoctorPlace, Judgement, NotKnown } from './finding.ts';

export interface DoctorTextOptions {
  color: boolean;
  /** Columns of the terminal. */
  width: number;
  /** The protected branch. */
  branch: string;
  /** What was examined, such as `2 workflow files`. */
  examined: readonly Phrase[];
}

const narrowest = 60;

/** The examination as lines, with a final newline. */
export function renderExamination(
  { findings, notKnown }: Judgement,
  { color, width, branch, examined }: DoctorTextOptions,
): string {
  const paint = choosePaint(color);
  const columns = Math.max(narrowest, width);
  const lines = [
    ...wrap(headline(findings, phrase`Examined for the branch ${branch}: ${listPhrases(examined, 9)}.`), columns).map(
      (line) => paint(line, 'bold'),
    ),
    ...findings.flatMap((finding) => ['', ...findingLines(finding, columns, paint)]),
    ...notKnownLines(notKnown, columns, paint),
  ];
  return `${lines.map(neutraliseCommands).join('\n')}\n`;
}

function headline(findings: readonly DoctorFinding[], examined: Phrase): string {
  const ways = findings.filter(({ severity }) => severity === 'block').length;
  const notes = findings.length - ways;
  const found =
    ways === 0
      ? 'No way was found in which a failing model could be merged'
      : `${ways} ${ways === 1 ? 'way' : 'ways'} in which a failing model could still be merged`;
  const noted = notes === 0 ? '' : `, and ${notes} ${notes === 1 ? 'note' : 'notes'}`;
  return `${found}${noted}. ${toTerminal(examined)}`;
}

function findingLines(
  { code, severity, place, sentence, cure }: DoctorFinding,
  columns: number,
  paint: Paint,
): string[] {
  const mark = severity === 'block' ? paint('✗', 'red') : paint('·', 'yellow');
  const [first = '', ...rest] = wrap(toTerminal(sentence), columns, '  ');
  return [
    `${mark} ${placeText(place)}`,
    first,
    ...rest,
    ...wrap(`→ ${toTerminal(cure)}`, columns, '  '),
    paint(`  ${code}`, 'dim'),
  ];
}

function placeText(place: DoctorPlace): string {
  if ('branch' in place) return toTerminal(phrase`rules of ${place.branch}`);
  return `${escapeTerminal(place.file, 400)}${place.line === undefined ? '' : `:${place.line}`}`;
}

function notKnownLines(notKnown: readonly NotKnown[], columns: number, paint: Paint): string[] {
  if (notKnown.length === 0) return [];
  const lines = notKnown.flatMap(({ sentence, cure }) => {
    const [first = '', ...rest] = wrap(`- ${toTerminal(sentence)}`, columns);
    return [first, ...rest.map((line) => `  ${line}`), ...wrap(`→ ${toTerminal(cure)}`, columns, '  ')];
  });
  return ['', paint('Not known', 'bold'), ...lines];
}

/** The findings as JSON: an array of plain objects, the same for the same repository, with a final newline. */
export function renderJsonFindings(findings: readonly DoctorFinding[]): string {
  const plain = findings.map(({ code, severity, place, sentence, cure }) => ({
    code,
    severity,
    place,
    sentence: plainText(sentence),
    cure: plainText(cure),
  }));
  return `${JSON.stringify(plain, undefined, 2)}\n`;
}

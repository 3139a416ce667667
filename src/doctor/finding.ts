/** What the doctor reports: ways in which a failing model could still be merged. */
import { compareCodeUnits } from '../result/order.ts';
import { type Phrase, plainText, words } from '../result/phrase.ts';
import { type DoctorCode, doctorCatalogue } from './catalogue.ts';

/** `block`: a failing model could be merged by it; `note`: worth a look. */
export type Severity = 'block' | 'note';

/** A line of a file, or the rules that GitHub keeps for a branch. */
export type DoctorPlace = { file: string; line?: number } | { branch: string };

export interface DoctorFinding {
  code: DoctorCode;
  severity: Severity;
  place: DoctorPlace;
  sentence: Phrase;
  cure: Phrase;
}

/** A fact that could not be read: no finding, neither good nor bad. */
export interface NotKnown {
  /** What is not known: a full sentence. */
  sentence: Phrase;
  /** What would show it: a full sentence. */
  cure: Phrase;
}

/** What one part of the examination gives. */
export interface Judgement {
  findings: readonly DoctorFinding[];
  notKnown: readonly NotKnown[];
}

export interface FindingChoice {
  /** Needed only where the catalogue leaves it open. */
  severity?: Severity;
  cure?: Phrase;
}

/** A finding with the severity and the cure of the catalogue, unless others are given. */
export function makeFinding(
  code: DoctorCode,
  place: DoctorPlace,
  sentence: Phrase,
  choice: FindingChoice = {},
): DoctorFinding {
  const { severity, cure } = doctorCatalogue[code];
  return {
    code,
    severity: choice.severity ?? (severity === 'either' ? 'block' : severity),
    place,
    sentence,
    cure: choice.cure ?? words(cure),
  };
}

/** Findings once each: blocking ones first, then by place, then by code. */
export function inOrder(findings: readonly DoctorFinding[]): DoctorFinding[] {
  const byKey = new Map(findings.map((finding) => [keyOf(finding), finding]));
  return [...byKey].sort(([one], [other]) => compareCodeUnits(one, other)).map(([, finding]) => finding);
}

/** What is not known, once each, as it came. */
export function withoutRepeats(notKnown: readonly NotKnown[]): NotKnown[] {
  return [...new Map(notKnown.map((one) => [plainText(one.sentence), one])).values()];
}

function keyOf({ code, severity, place, sentence }: DoctorFinding): string {
  const where = 'file' in place ? `0${place.file}\0${lineKey(place.line)}` : `1${place.branch}\0`;
  return [severity, where, code, plainText(sentence)].join('\0');
}

function lineKey(line = 0): string {
  return String(line).padStart(8, '0');
}

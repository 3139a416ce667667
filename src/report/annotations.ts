/** Findings on the lines that they point at. */
import type { Annotation } from '../result/annotation.ts';
import { plainText } from '../result/phrase.ts';
import type { Placed } from '../result/run.ts';
import type { Finding, Report, Severity } from '../result/schema.ts';
import { describeFinding } from '../result/sentences.ts';
import { publishedPlaces } from './disclosure/places.ts';

export interface AnnotationRequest {
  /** The report as it may be published. */
  report: Report;
  /** Lines that the report does not name. */
  places: readonly Placed[];
  /** Whether a finding among `places` may be told as it is; else it is told as the report has it, or not at all. */
  tellsAll: boolean;
  /** Path of the policy's root from the repository's root; empty for the root itself. */
  prefix: string;
}

/** One for each line of each finding, the gravest first. */
export function annotationsOf({ report, places, tellsAll, prefix }: AnnotationRequest): Annotation[] {
  const named = report.checks.flatMap((check) =>
    check.findings.flatMap((finding) =>
      linesOf(finding).map((place) => annotate(check.id, finding.severity, place, messageOf(finding), prefix)),
    ),
  );
  const told = tellsAll ? places : publishedPlaces(places, report.checks);
  const placed = told.map(({ check, finding, place }) =>
    annotate(check, finding.severity, place, messageOf(finding), prefix),
  );
  return [...named, ...placed].sort((one, other) => levels.indexOf(one.level) - levels.indexOf(other.level));
}

const levels: readonly Annotation['level'][] = ['failure', 'warning', 'notice'];
const levelOf: Readonly<Record<Severity, Annotation['level']>> = { block: 'failure', warn: 'warning', note: 'notice' };

interface Line {
  file: string;
  line: number;
}

/** Arguments that name a line do so as `file` and `line`, or as a list of them. */
function linesOf({ args }: Finding): readonly Line[] {
  if ('places' in args && Array.isArray(args.places)) return args.places as readonly Line[];
  if ('file' in args && args.file !== undefined) return [{ file: args.file, line: args.line ?? 1 }];
  return [];
}

function messageOf(finding: Finding): string {
  const { sentence, cure } = describeFinding(finding);
  return cure === undefined ? plainText(sentence) : `${plainText(sentence)} ${plainText(cure)}`;
}

function annotate(
  check: string,
  severity: Severity,
  { file, line }: Line,
  message: string,
  prefix: string,
): Annotation {
  const path = prefix === '' ? file : `${prefix}/${file}`;
  return { path, line, level: levelOf[severity], title: `Holdout ${check}`, message };
}

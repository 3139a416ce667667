/** What `holdout init` tells: what it found, what it would write or has written, and what comes next. */
import { escapeTerminal, neutraliseCommands, toTerminal } from '../report/escape.ts';
import { listForeign, type Phrase, phrase, words } from '../result/phrase.ts';
import type { Interview } from './interview.ts';
import type { Found } from './judgementSteps.ts';
import type { FileState, PlannedFile } from './plannedFiles.ts';
import { refuseUsage } from './refuseUsage.ts';
import { workflowPath } from './workflowText.ts';

export interface StatedFile extends PlannedFile {
  state: FileState;
}

/** What the data suggested, where nobody was asked. */
export function foundLines(found: readonly Found[]): string[] {
  return found.map(({ name, text }) => `${name.padEnd(10)} ${toTerminal(text)}`);
}

const plans: Readonly<Record<FileState, string>> = {
  new: 'would be written',
  changed: 'would get these lines',
  unchanged: 'is there already',
  taken: 'exists with other content; --force would write this in its place',
};

/** One file with its content, for a look at it before it is written. */
export function previewLines({ path, text, added, state }: StatedFile): string[] {
  const whole = text.trimEnd().split('\n');
  const shown = state === 'unchanged' ? [] : state === 'changed' ? (added ?? []) : whole;
  return [`=== ${escapeTerminal(path)} ${plans[state]}`, ...shown.map(visibleLine), ''];
}

/** A line in which every space counts. */
function visibleLine(line: string): string {
  const visible = line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => escapeTerminal(character));
  return neutraliseCommands(visible);
}

/** @throws Refusal `command/usage` where a file with other content is in the way */
export function refuseTaken(files: readonly StatedFile[]): void {
  const taken = files.filter(({ state }) => state === 'taken').map(({ path }) => path);
  if (taken.length === 0) return;
  const others = files.filter(({ state }) => state === 'new' || state === 'changed').map(({ path }) => path);
  const rest = others.length === 0 ? '' : `; neither were ${others.join(', ')}`;
  throw refuseUsage(
    `${taken.join(', ')}: other content is there already, and nothing was written over it${rest}`,
    cure,
  );
}

/** @throws Refusal `command/usage` before anybody is asked, where the answers could not be written */
export function refusePresent(paths: readonly string[]): void {
  if (paths.length > 0) throw refuseUsage(`${paths.join(', ')}: there already, so that nothing would be written`, cure);
}

const cure = '--dry-run shows what would be written, --only PART leaves parts out, --force replaces what is there.';

const deeds: Readonly<Record<FileState, string>> = {
  new: 'written',
  changed: 'added to',
  unchanged: 'unchanged',
  taken: 'replaced',
};

/** What was done to each file. */
export function writtenLines(files: readonly StatedFile[]): string[] {
  return files.map(({ path, state }) => `${deeds[state].padEnd(10)} ${escapeTerminal(path)}`);
}

/** What is worth knowing, and the steps from here to a required check. */
export function nextLines(
  files: readonly StatedFile[],
  { notes, release }: Pick<Interview, 'notes' | 'release'>,
  ignored: readonly string[],
): string[] {
  const pathsOf = (pattern: RegExp) => files.map(({ path }) => path).filter((path) => pattern.test(path));
  const [policy] = pathsOf(/\.holdout\/policy\.yml$/);
  const rulesets = pathsOf(/ruleset(-ledger)?\.json$/);
  const isUnpinned = release === undefined && files.some(({ path }) => path === workflowPath);
  const pin = phrase`, put the commit of a Holdout release in place of the zeros in ${workflowPath}`;
  const steps: (Phrase | undefined)[] = [
    policy === undefined
      ? undefined
      : phrase`Read ${policy} with the expert for the process: it is a draft that nobody has approved.`,
    phrase`Run \`holdout lock\`${isUnpinned ? pin : words('')}, and bring these files with the lock to the branch in a pull request that its reviewers approve.`,
    rulesets.length === 0
      ? undefined
      : phrase`On GitHub choose Settings, Rules, Rulesets, New ruleset, Import a ruleset: ${listForeign(rulesets)}.`,
  ];
  const them = words(ignored.length === 1 ? 'it' : 'them');
  const left =
    ignored.length === 0 ? [] : [phrase`Git ignores ${listForeign(ignored)}: the workflow will not find ${them}.`];
  const known = [...notes, ...left].map(toTerminal);
  const told = steps.filter((step) => step !== undefined).map((step, index) => `${index + 1}. ${toTerminal(step)}`);
  return [...known, ...(known.length === 0 ? [] : ['']), ...told];
}

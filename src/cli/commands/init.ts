import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPresent, type GateNeeds, needsOf, planFiles } from '../../adoption/adoptionFiles.ts';
import {
  foundLines,
  nextLines,
  previewLines,
  refusePresent,
  refuseTaken,
  type StatedFile,
  writtenLines,
} from '../../adoption/announcement.ts';
import { isInteractive, openAsker, type Terminal } from '../../adoption/asker.ts';
import { holdInterview, type Interview, type InterviewRequest, type Part, parts } from '../../adoption/interview.ts';
import { stateOf, writeFiles } from '../../adoption/plannedFiles.ts';
import { findIgnored, findPlace, guessBranch } from '../../adoption/repositoryPlace.ts';
import { readPolicy } from '../../policy/readPolicy.ts';
import { defaultPolicy } from '../../publication/reproduce.ts';
import type { ExitCode } from '../../result/run.ts';
import { type Given, readOptions, refuseUsage } from '../options.ts';

export interface Surroundings extends Terminal {
  /** The folder that becomes the policy's root, absolute. */
  folder: string;
}

/** `holdout init` */
export async function runInit(
  words: readonly string[],
  { folder, ...terminal }: Surroundings = { folder: process.cwd(), input: process.stdin, output: process.stdout },
): Promise<ExitCode> {
  const given = readOptions('init', words);
  const wanted = readParts(given);
  const place = await findPlace(folder);
  const isPreview = given.flags.has('dry-run');
  const isForced = given.flags.has('force');
  if (isInteractive(terminal) && !isPreview && !isForced) refusePresent(findPresent(place, wanted));
  const print = (...lines: readonly string[]) => void terminal.output.write(lines.map((line) => `${line}\n`).join(''));
  const request = { folder, options: optionsOf(given), wanted, branch: await guessBranch(place) };
  const interview = await interviewAt(terminal, request, print);
  const needs = interview.draft === undefined ? readNeeds(folder, interview) : needsOf(interview);
  const files = planFiles(place, interview, needs, wanted).map((file): StatedFile => {
    // What is written has to be read again: nothing is left to be found out at the first check.
    if (file.path.endsWith(defaultPolicy)) readPolicy(Buffer.from(file.text), file.path);
    return { ...file, state: stateOf(place.root, file) };
  });
  if (isPreview) {
    print(...files.flatMap(previewLines));
    return 0;
  }
  if (!isForced) refuseTaken(files);
  const due = files.filter(({ state }) => state !== 'unchanged');
  writeFiles(place.root, due);
  const ignored = await findIgnored(place, pathsNamed(interview));
  print(...writtenLines(files), '', ...nextLines(files, interview, ignored));
  return 0;
}

/** Files that the gate needs in the repository. */
function pathsNamed({ draft }: Interview): string[] {
  if (draft === undefined) return [];
  const predictions = draft.evaluation.by === 'predictions' ? [draft.evaluation.path] : [];
  return [draft.model, ...predictions, ...draft.manifest.map(({ path }) => path)];
}

function readParts({ values }: Given): ReadonlySet<Part> {
  const named: readonly string[] = values.get('only') ?? parts;
  const known = parts.filter((part) => named.includes(part));
  if (known.length === new Set(named).size) return new Set(known);
  throw refuseUsage('init', `was given --only with another word than ${parts.join(', ')}`);
}

/** A file is an operand, or the value of --manifest. */
function optionsOf({ values, operands }: Given): ReadonlyMap<string, readonly string[]> {
  const manifest = [...operands, ...(values.get('manifest') ?? [])];
  return manifest.length === 0 ? values : new Map(values).set('manifest', manifest);
}

/** On a terminal the answers are seen already; elsewhere what was found is printed. */
async function interviewAt(
  terminal: Terminal,
  request: Omit<InterviewRequest, 'onFound'>,
  print: (...lines: readonly string[]) => void,
): Promise<Interview> {
  if (!isInteractive(terminal)) {
    return holdInterview({ ...request, onFound: (found) => print(...foundLines(found), '') });
  }
  const asker = openAsker(terminal);
  try {
    return await holdInterview({ ...request, asker, onFound() {} });
  } finally {
    asker.close();
  }
}

/** What the policy that is there asks for; without one, what the options ask for. */
function readNeeds(folder: string, interview: Interview): GateNeeds {
  const path = join(folder, defaultPolicy);
  if (!existsSync(path)) return needsOf(interview);
  const { people, ledger } = readPolicy(readFileSync(path), defaultPolicy);
  const { model, policy, intendedUse } = people.approvals;
  const hasApprovals = model.length + policy.length + intendedUse.length > 0;
  return { hasApprovals, ...(ledger === undefined ? {} : { ledger: ledger.branch }) };
}

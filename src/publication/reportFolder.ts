/** The folder of a run: the report, its views and the evidence, written the same way by every entry point. */
import { createHash } from 'node:crypto';
import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { clauseTitles } from '../compliance/clauses.ts';
import { disclose } from '../report/disclose.ts';
import { renderMarkdown } from '../report/markdown.ts';
import { renderJson } from '../result/json.ts';
import type { GateResult, Run } from '../result/run.ts';
import type { Report } from '../result/schema.ts';
import { version } from '../result/version.ts';
import { makeFolder, unwritableOutput, type WantedOutput, writeOutput } from '../trees/outputFolder.ts';

export interface RunFacts {
  /** Folder for the files; made where it does not exist. */
  out: string;
  /** When the run began: milliseconds since 1970. */
  startedAt: number;
  /** The command that gives the same report. */
  reproduce: string;
}

export interface WrittenReport {
  /** What `run.json` holds. */
  run: Run;
  /** The report as it may be published; `report.md` shows it. */
  view: Report;
  /** Whether the view is the whole report. */
  showsAll: boolean;
  folder: string;
  /** Path of `report.json`, which is whole. */
  path: string;
  /** Names of the files that may be published. */
  publishable: readonly string[];
  /** Names of the files that name samples. */
  rowLevel: readonly string[];
}

/**
 * Writes `report.json`, `report.md`, `run.json`, `digests.json`, the rules and the row-level evidence.
 *
 * @throws Refusal `command/usage` (exit 5) where the folder cannot be written
 */
export function writeReport(result: GateResult, { out, startedAt, reproduce }: RunFacts): WrittenReport {
  const run: Run = {
    tool: { name: 'holdout', version },
    node: process.version,
    exit: result.exit,
    ...result.commits,
    startedAt: new Date(startedAt).toISOString(),
    duration: Math.round(Date.now() - startedAt),
    reproduce,
  };
  const view = disclose(result.report, result.publication);
  const files = new Map([
    ['report.json', renderJson(result.report)],
    ['report.md', renderMarkdown(view, run, clauseTitles)],
    ['run.json', `${JSON.stringify(run, undefined, 2)}\n`],
    ...result.documents,
    ...result.evidence,
  ]);
  // A view that withholds nothing is the report itself.
  const showsAll = view === result.report;
  const whole = showsAll ? ['report.json'] : [];
  const published = [...whole, 'report.md', 'run.json', ...result.documents.keys()];
  files.set('digests.json', `${JSON.stringify(digestsOf(files, published), undefined, 2)}\n`);
  writeOutput(new Map([...files].map(([name, text]) => [join(out, name), text])), wanted);
  return {
    run,
    view,
    showsAll,
    folder: out,
    path: join(out, 'report.json'),
    publishable: [...published, 'digests.json'],
    rowLevel: showsAll ? [...result.evidence.keys()] : [],
  };
}

/**
 * SHA-256 of the published files, so that a copy that was kept elsewhere can be recognised. What is withheld has none:
 * who guesses a small count or an id could confirm it.
 */
function digestsOf(files: ReadonlyMap<string, string>, names: readonly string[]): Record<string, string> {
  const digest = (name: string) =>
    createHash('sha256')
      .update(files.get(name) ?? '')
      .digest('hex');
  return Object.fromEntries(names.map((name) => [name, digest(name)]));
}

const wanted: WantedOutput = {
  what: 'the report',
  cure: 'Give a folder that can be written with --out, or with the Action’s input `out`.',
};

/**
 * Makes the folder before anything is judged: a use of the test set shall not be spent on a report that cannot be kept.
 *
 * @throws Refusal with exit code 5
 */
export function prepareReportFolder(folder: string): void {
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK);
  } catch (thrown) {
    throw unwritableOutput(thrown, wanted);
  }
}

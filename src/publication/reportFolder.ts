/** The folder of a run: the report, its views and the evidence, written the same way by every entry point. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clauseTitles } from '../compliance/clauses.ts';
import { renderJson } from '../report/json.ts';
import { renderMarkdown } from '../report/markdown.ts';
import { Refusal } from '../result/refusal.ts';
import type { GateResult, Run } from '../result/run.ts';
import { version } from '../result/version.ts';

export interface Publication {
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
  /** What `report.md` holds. */
  markdown: string;
  /** Path of `report.json`. */
  path: string;
}

/**
 * Writes `report.json`, `report.md`, `run.json` and the evidence.
 *
 * @throws Refusal `command/usage` (exit 5) where the folder cannot be written
 */
export function writeReport(result: GateResult, { out, startedAt, reproduce }: Publication): WrittenReport {
  const run: Run = {
    tool: { name: 'holdout', version },
    node: process.version,
    exit: result.exit,
    ...result.commits,
    startedAt: new Date(startedAt).toISOString(),
    duration: Math.round(Date.now() - startedAt),
    reproduce,
  };
  const markdown = renderMarkdown(result.report, run, clauseTitles);
  const files = new Map([
    ['report.json', renderJson(result.report)],
    ['report.md', markdown],
    ['run.json', `${JSON.stringify(run, undefined, 2)}\n`],
    ...result.evidence,
  ]);
  writeFiles(out, files);
  return { run, markdown, path: join(out, 'report.json') };
}

function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of files) writeFileSync(join(folder, name), text);
  } catch (thrown) {
    const reason = (thrown as NodeJS.ErrnoException).code ?? 'unknown reason';
    throw new Refusal('command/usage', {
      exit: 5,
      problem: `the report cannot be written (${reason})`,
      cure: 'Give a folder that can be written with --out, or with the Action’s input `out`.',
    });
  }
}

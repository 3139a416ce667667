/** Writes the report and its evidence into a folder and prints the summary. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clauseTitles } from '../compliance/clauses.ts';
import { renderJson } from '../report/json.ts';
import { renderMarkdown } from '../report/markdown.ts';
import { renderTerminal } from '../report/terminal.ts';
import { Refusal } from '../result/refusal.ts';
import type { GateResult, Run } from '../result/run.ts';
import { version } from '../result/version.ts';

export interface Publication {
  /** Folder for the files. */
  out: string;
  /** When the run began: milliseconds since 1970. */
  startedAt: number;
  /** The command that gives the same report. */
  reproduce: string;
}

/** @returns what `run.json` holds */
export function publish(result: GateResult, { out, startedAt, reproduce }: Publication): Run {
  const run: Run = {
    tool: { name: 'holdout', version },
    node: process.version,
    exit: result.exit,
    ...result.commits,
    startedAt: new Date(startedAt).toISOString(),
    duration: Math.round(Date.now() - startedAt),
    reproduce,
  };
  const files = new Map([
    ['report.json', renderJson(result.report)],
    ['report.md', renderMarkdown(result.report, run, clauseTitles)],
    ['run.json', `${JSON.stringify(run, undefined, 2)}\n`],
    ...result.evidence,
  ]);
  writeFiles(out, files);
  process.stdout.write(renderTerminal(result.report, run, { ...terminalOf(process.stdout), out }));
  return run;
}

function terminalOf(stream: NodeJS.WriteStream): { color: boolean; width: number } {
  const color = stream.isTTY === true && process.env.NO_COLOR === undefined;
  return { color, width: Math.min(stream.columns ?? 100, 120) };
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
      cure: 'Give a folder that can be written with --out.',
    });
  }
}

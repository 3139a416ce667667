/** The log of the step. The runner reads it for commands, so every line goes through here. */
import { info, warning } from '@actions/core';
import { escapeTerminal, neutraliseCommands } from '../report/escape.ts';
import { renderTerminal } from '../report/terminal.ts';
import type { Run } from '../result/run.ts';
import type { Report } from '../result/schema.ts';
import type { Failure } from './failure.ts';

const columns = 120;

/** A text of any number of lines, none of which is a command. */
export function logLines(text: string): void {
  for (const line of text.split(/\r\n|\r|\n/)) info(neutraliseCommands(line));
}

/** A line that GitHub also shows at the top of the run. */
export function warn(sentence: string): void {
  warning(neutraliseCommands(sentence));
}

/** The summary that `holdout check` prints. */
export function logOutcome(policy: string, report: Report, run: Run, folder: string): void {
  logLines(`Policy ${escapeTerminal(policy, 400)}\n`);
  logLines(renderTerminal(report, run, { color: false, width: columns, out: folder }));
}

export function logFailure({ sentence, frames }: Failure): void {
  logLines([sentence, ...frames].join('\n'));
}

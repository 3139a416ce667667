/** Writes the report and its evidence into a folder and prints the summary. */
import { type RunFacts, writeReport } from '../publication/reportFolder.ts';
import { renderTerminal } from '../report/terminal.ts';
import type { GateResult } from '../result/run.ts';
import { terminalOf } from './terminal.ts';

export function publish(result: GateResult, facts: RunFacts): void {
  const { run } = writeReport(result, facts);
  const options = { ...terminalOf(process.stdout), out: facts.out };
  process.stdout.write(renderTerminal(result.report, run, options));
}

/** Writes the report and its evidence into a folder and prints the summary. */
import { type Publication, writeReport } from '../publication/reportFolder.ts';
import { renderTerminal } from '../report/terminal.ts';
import type { GateResult } from '../result/run.ts';

export function publish(result: GateResult, publication: Publication): void {
  const { run } = writeReport(result, publication);
  const options = { ...terminalOf(process.stdout), out: publication.out };
  process.stdout.write(renderTerminal(result.report, run, options));
}

function terminalOf(stream: NodeJS.WriteStream): { color: boolean; width: number } {
  const color = stream.isTTY === true && process.env.NO_COLOR === undefined;
  return { color, width: Math.min(stream.columns ?? 100, 120) };
}

import { renderJson } from '../../result/json.ts';
import type { ExitCode } from '../../result/run.ts';
import { readIntervalRequest } from '../intervals/request.ts';
import { computeIntervals } from '../intervals/result.ts';
import { renderIntervals } from '../intervals/table.ts';

/** `holdout interval`: reads no file, so that a number of a report can be checked from its counts alone. */
export function runInterval(words: readonly string[], output: NodeJS.WritableStream = process.stdout): ExitCode {
  const { request, asJson } = readIntervalRequest(words);
  const result = computeIntervals(request);
  output.write(asJson ? renderJson(result) : renderIntervals(result));
  return 0;
}

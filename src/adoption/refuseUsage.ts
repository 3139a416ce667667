import { Refusal } from '../result/refusal.ts';

/**
 * What cannot be used of the command line or of an answer.
 *
 * @param problem a clause without a final stop
 * @param cure a full sentence
 */
export function refuseUsage(problem: string, cure: string): Refusal {
  return new Refusal('command/usage', { problem, cure });
}

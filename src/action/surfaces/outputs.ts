/** The outputs of the step. */
import { setOutput } from '@actions/core';
import type { Conclusion } from '../conclusion.ts';
import type { Outcome } from '../judge.ts';
import { fileOf } from './runnerFile.ts';

/** One line for each policy, empty for what a policy has not, so that the lines of all outputs go together. */
export function writeOutputs({ exit, verdict, outcomes }: Conclusion, commentUrl: string): void {
  // Without the file the toolkit would fall back to commands in the log, which runners ignore.
  fileOf('GITHUB_OUTPUT');
  setOutput('verdict', verdict);
  setOutput('exit-code', String(exit));
  setOutput('report-path', outcomes.map((one) => ('failure' in one ? '' : one.written.path)).join('\n'));
  setOutput('model-digest', outcomes.map(digestOf).join('\n'));
  setOutput('comment-url', commentUrl);
}

function digestOf(outcome: Outcome): string {
  return 'failure' in outcome ? '' : (outcome.result.report.subject.model?.sha256 ?? '');
}

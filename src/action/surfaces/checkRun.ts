/** Annotations: by a check run of our own, or, where the token may not write one, by commands in the log. */
import { error, notice, warning } from '@actions/core';
import { longestCheckSummary, writeCheckRun } from '../../github/checkRun.ts';
import type { GitHubClient } from '../../github/client.ts';
import { annotationsOf } from '../../report/annotations.ts';
import { neutraliseCommands } from '../../report/escape.ts';
import type { Annotation } from '../../result/annotation.ts';
import type { Conclusion } from '../conclusion.ts';
import type { Event } from '../event.ts';
import type { Inputs } from '../inputs.ts';

const checkRunName = 'Holdout report';

/** A runner takes ten of each level from one step; the verdict is one of them. */
const mostCommands = 9;

export function annotate({ outcomes }: Conclusion): Annotation[] {
  return outcomes.flatMap((outcome) => {
    if ('failure' in outcome) return [];
    const { result, written } = outcome;
    return annotationsOf({ ...result, report: written.view, tellsAll: written.showsAll });
  });
}

/** Where GitHub refuses the check run, the log gets the annotations, and the refusal is thrown. */
export async function publishCheckRun(
  client: GitHubClient,
  { repository, job }: Inputs,
  { head }: Event,
  conclusion: Conclusion,
  text: string,
): Promise<void> {
  const annotations = annotate(conclusion);
  try {
    await writeCheckRun(client, repository, {
      name: checkRunName,
      run: `${job.run}.${job.attempt}.${job.name}`,
      commit: head,
      passes: conclusion.exit === 0,
      title: conclusion.sentence,
      summary: text.length <= longestCheckSummary ? text : (text.split('\n', 1)[0] ?? ''),
      annotations,
    });
  } catch (thrown) {
    logAnnotations(annotations);
    throw thrown;
  }
}

/** The gravest of each level; the runner drops what is beyond its limit. */
export function logAnnotations(annotations: readonly Annotation[]): void {
  const write = { failure: error, warning, notice };
  for (const level of ['failure', 'warning', 'notice'] as const) {
    for (const { path, line, title, message } of annotations
      .filter((one) => one.level === level)
      .slice(0, mostCommands)) {
      // A path that a runner could take for a command cannot be written in another way.
      const place = neutraliseCommands(path) === path ? { file: path, startLine: line } : {};
      write[level](neutraliseCommands(message), { title: neutraliseCommands(title), ...place });
    }
  }
}

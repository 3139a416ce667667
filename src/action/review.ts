/**
 * A review changes who has approved, and a workflow that it starts has a check of its own. The run that branch rules
 * look at may then say something else; it is repeated, so that both say the same.
 */
import type { GitHubClient } from '../github/client.ts';
import { findJudgingRun, rerun } from '../github/reruns.ts';
import { attempt } from './attempt.ts';
import type { Conclusion } from './conclusion.ts';
import type { Event } from './event.ts';
import type { Inputs } from './inputs.ts';
import { logLines, warn } from './log.ts';

/** Repeats the run that judged the same commit, where its conclusion is not that of this one. */
export async function refreshJudgingRun(
  client: GitHubClient | undefined,
  { repository, job }: Inputs,
  { name, head }: Event,
  { exit }: Conclusion,
): Promise<void> {
  if (name !== 'pull_request_review') return;
  if (client === undefined) return warn('The pull request’s own run is not repeated: the step has no token.');
  await attempt('pull request’s own run', 'repeated', async () => {
    const earlier = await findJudgingRun(client, { ...repository, run: job.run, head });
    if (earlier === undefined)
      return logLines('No run of this workflow has judged the pull request’s newest commit yet.');
    if ((earlier.conclusion === 'success') === (exit === 0))
      return logLines(`The pull request’s own run agrees: ${earlier.url}`);
    if (await rerun(client, repository, earlier.id))
      return logLines(`The pull request’s own run is repeated: ${earlier.url}`);
    warn(
      `The review changes the verdict, and the pull request’s own run could not be repeated: the job lacks ` +
        `\`actions: write\`, or the run is under way. Repeat it by hand: ${earlier.url}`,
    );
  });
}

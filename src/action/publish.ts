/** Where GitHub shows what was concluded. A surface that cannot be written is a warning, unless the policy needs it. */
import type { GitHubClient } from '../github/client.ts';
import { readPullRequest } from '../github/pulls.ts';
import type { MarkdownOptions } from '../report/markdown.ts';
import { type Phrase, words } from '../result/phrase.ts';
import { attempt } from './attempt.ts';
import { amend, type Conclusion } from './conclusion.ts';
import type { Event } from './event.ts';
import type { Inputs } from './inputs.ts';
import { warn } from './log.ts';
import { uploadEvidence } from './surfaces/artifact.ts';
import { annotate, logAnnotations, publishCheckRun } from './surfaces/checkRun.ts';
import { publishComment, writeState } from './surfaces/comment.ts';
import { writeOutputs } from './surfaces/outputs.ts';
import { writeSummary } from './surfaces/summary.ts';
import { commentText } from './surfaces/text.ts';

/** What is published, and with what. */
export interface Publishing {
  inputs: Inputs;
  event: Event;
  client: GitHubClient | undefined;
  /** When the judging began: milliseconds since 1970. */
  startedAt: number;
  /** Remarks of the comment on what surrounds the gate. */
  notes: readonly Phrase[];
}

/**
 * Writes every surface.
 *
 * @returns the conclusion, which is another one where the change moved on while it was judged, or where the policy
 *   requires published evidence and there is none
 */
export async function publish(concluded: Conclusion, publishing: Publishing): Promise<Conclusion> {
  const { inputs, event, client, startedAt, notes } = publishing;
  let conclusion = await checkFreshness(concluded, publishing);
  const isFresh = conclusion === concluded;
  const artifact = await attempt('artifact', 'written', () => uploadEvidence(conclusion, inputs, event));
  if (artifact === undefined && needsEvidence(conclusion)) conclusion = amend(conclusion, 5, withoutEvidence);
  const options: MarkdownOptions = {
    notes: [...conclusion.amendments.map(words), ...notes],
    state: writeState({ head: event.head, startedAt }),
    links: {
      summary: runUrl(inputs),
      ...(artifact === undefined ? {} : { artifact: artifact.url }),
    },
  };
  await attempt('job summary', 'written', () => writeSummary(conclusion, options));
  const text = commentText(conclusion, options);
  if (client !== undefined && inputs.checkRun) {
    await attempt('check run', 'written', () => publishCheckRun(client, inputs, event, conclusion, text));
  } else {
    logAnnotations(annotate(conclusion));
  }
  const commentUrl = isFresh ? await comment(publishing, text) : undefined;
  await attempt('outputs', 'written', () => writeOutputs(conclusion, commentUrl ?? ''));
  return conclusion;
}

/** For a run whose inputs or event could not be read: nothing but the runner's own files can be written. */
export async function publishFailure(conclusion: Conclusion): Promise<void> {
  await attempt('job summary', 'written', () => writeSummary(conclusion, {}));
  await attempt('outputs', 'written', () => writeOutputs(conclusion, ''));
}

async function comment({ inputs, event, client, startedAt }: Publishing, text: string): Promise<string | undefined> {
  const { pullRequest, head } = event;
  if (!inputs.comment || pullRequest === undefined || !event.name.startsWith('pull_request')) return undefined;
  if (client === undefined) {
    warn('The comment could not be written: the step has no token.');
    return undefined;
  }
  return attempt('comment', 'written', () => publishComment(client, inputs, pullRequest, { head, startedAt }, text));
}

/** A result holds for the commit that was judged and the branch whose rules were used, and for no other. */
async function checkFreshness(conclusion: Conclusion, { inputs, event, client }: Publishing): Promise<Conclusion> {
  const { pullRequest } = event;
  if (client === undefined || pullRequest === undefined || !event.name.startsWith('pull_request')) return conclusion;
  const now = await attempt('newest commit of the pull request', 'read', () =>
    readPullRequest(client, inputs.repository, pullRequest),
  );
  if (now === undefined) return conclusion;
  if (now.head !== event.head) return amend(conclusion, 3, headMoved);
  return now.base === event.base.branch ? conclusion : amend(conclusion, 3, baseMoved);
}

const headMoved =
  'The pull request has got newer commits while this one was judged. The run of the newest commit decides.';
const baseMoved =
  'The pull request was given another base branch while it was judged. The run that this started decides.';
const withoutEvidence =
  'The policy requires published evidence, and the artifact could not be uploaded. Run the job again.';

function needsEvidence({ outcomes }: Conclusion): boolean {
  return outcomes.some((outcome) => !('failure' in outcome) && outcome.result.publication.evidenceRequired);
}

function runUrl({ serverUrl, repository: { owner, repo }, job }: Inputs): string {
  return `${serverUrl}/${owner}/${repo}/actions/runs/${job.run}`;
}

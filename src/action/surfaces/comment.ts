/** The comment on the pull request. It stands for the newest head alone. */
import type { GitHubClient } from '../../github/client.ts';
import { writeComment } from '../../github/comment.ts';
import { commentMarker } from '../../report/markdown.ts';
import type { Inputs } from '../inputs.ts';

/** What a comment says of the run that wrote it, in its hidden line. */
export interface CommentState {
  head: string;
  /** When the run began to judge: milliseconds since 1970. */
  startedAt: number;
}

export function writeState({ head, startedAt }: CommentState): string {
  return `head=${head} at=${startedAt}`;
}

function readState(body: string): CommentState | undefined {
  const found = /^<!-- holdout: head=([0-9a-f]{40,64}) at=([0-9]{1,15}) -->$/m.exec(body);
  const [, head, at] = found ?? [];
  return head === undefined || at === undefined ? undefined : { head, startedAt: Number(at) };
}

/** Clocks of runners differ by less; a comment that claims to come from later was not written by a run. */
const longestLead = 120_000;

/** @returns its address; undefined where a newer run has written already, on this commit or on a later one */
export async function publishComment(
  client: GitHubClient,
  { repository }: Inputs,
  number: number,
  state: CommentState,
  body: string,
): Promise<string | undefined> {
  const written = await writeComment(
    client,
    { ...repository, number },
    {
      body,
      marker: commentMarker,
      isNewer(other) {
        const { startedAt = 0 } = readState(other) ?? {};
        return startedAt > state.startedAt && startedAt < Date.now() + longestLead;
      },
    },
  );
  return written === 'newer' ? undefined : written.url;
}

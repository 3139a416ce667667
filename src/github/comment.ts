/** The one comment on a pull request: found by its marker and its author, and updated in place. */
import { z } from 'zod';
import { pageSize, readPages } from './checkedAnswers.ts';
import { type GitHubClient, type RepositoryName, statusOf } from './client.ts';
import { repeatCreation, unrepeated } from './creation.ts';

export interface CommentTarget extends RepositoryName {
  /** Number of the pull request. */
  number: number;
}

export interface CommentText {
  body: string;
  /** Stands in every comment of ours. */
  marker: string;
  /** Whether a comment that stands there comes from a newer run than this one. */
  isNewer(body: string): boolean;
}

const commentSchema = z.object({
  id: z.int(),
  body: z.string().nullish(),
  user: z.object({ login: z.string() }).nullish(),
});

export type WrittenComment = { url: string } | 'newer';

/** What GitHub calls the account of a workflow's own token. */
const workflowAccount = 'github-actions[bot]';

/**
 * Writes the comment, or leaves a newer one as it is.
 *
 * A marker in someone else's comment shows nothing: only comments of the token's own account are taken for ours.
 */
export async function writeComment(
  client: GitHubClient,
  target: CommentTarget,
  text: CommentText,
): Promise<WrittenComment> {
  const login = await ownLogin(client);
  return repeatCreation(() => writeOnce(client, login, target, text));
}

async function writeOnce(
  client: GitHubClient,
  login: string,
  { number, ...repository }: CommentTarget,
  { body, marker, isNewer }: CommentText,
): Promise<WrittenComment> {
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const comments = await readPages('the comments of the pull request', commentSchema, (page) =>
    client.request(route, { ...repository, issue_number: number, per_page: pageSize, page }),
  );
  const own = comments.filter((comment) => comment.user?.login === login && comment.body?.includes(marker));
  if (own.some((comment) => isNewer(comment.body ?? ''))) return 'newer';
  for (const { id } of own) {
    const url = await update(client, repository, id, body);
    if (url !== undefined) return { url };
  }
  const { data } = await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    ...repository,
    issue_number: number,
    body,
    ...unrepeated,
  });
  return { url: data.html_url };
}

/** Undefined where the comment was deleted meanwhile. */
async function update(
  client: GitHubClient,
  repository: RepositoryName,
  id: number,
  body: string,
): Promise<string | undefined> {
  try {
    const { data } = await client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      ...repository,
      comment_id: id,
      body,
    });
    return data.html_url;
  } catch (thrown) {
    if (statusOf(thrown) === 404) return undefined;
    throw thrown;
  }
}

/** A token of an installation, such as a workflow's own, may not ask who it is. */
async function ownLogin(client: GitHubClient): Promise<string> {
  try {
    return (await client.request('GET /user')).data.login;
  } catch (thrown) {
    if (statusOf(thrown) === 403) return workflowAccount;
    throw thrown;
  }
}

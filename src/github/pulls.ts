/** Pull requests as they are now, which may differ from what an event said. */
import { z } from 'zod';
import { pageSize, readPages } from './checkedAnswers.ts';
import { type GitHubClient, type RepositoryName, statusOf } from './client.ts';

export interface PullRequestNow {
  /** Newest commit of the change. */
  head: string;
  /** Branch that it would be merged into. */
  base: string;
}

const pullSchema = z.object({
  number: z.int(),
  state: z.string(),
  merged_at: z.string().nullish(),
  merge_commit_sha: z.string().nullish(),
  base: z.object({ ref: z.string() }),
  head: z.object({ sha: z.string() }),
});

export async function readPullRequest(
  client: GitHubClient,
  repository: RepositoryName,
  number: number,
): Promise<PullRequestNow> {
  const { data } = await client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
    ...repository,
    pull_number: number,
  });
  return { head: data.head.sha, base: data.base.ref };
}

/**
 * The pull request that brought a commit to a branch, or would bring it there.
 *
 * @returns its number; undefined where none did, so that the commit was pushed directly
 */
export async function findPullRequest(
  client: GitHubClient,
  repository: RepositoryName,
  { commit, branch }: { commit: string; branch: string },
): Promise<number | undefined> {
  const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';
  const pulls = await readPages('the pull requests of a commit', pullSchema, (page) =>
    client.request(route, { ...repository, commit_sha: commit, per_page: pageSize, page }),
  );
  const fitting = pulls.filter(({ base }) => base.ref === branch);
  const merged = fitting.find(({ merge_commit_sha: sha, merged_at: at }) => sha === commit && typeof at === 'string');
  return (merged ?? fitting.find(({ state, head }) => state === 'open' && head.sha === commit))?.number;
}

/** Whether a commit is the other one or among those that it was built on; undefined where GitHub knows one no more. */
export async function isAncestor(
  client: GitHubClient,
  repository: RepositoryName,
  older: string,
  newer: string,
): Promise<boolean | undefined> {
  try {
    const { data } = await client.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
      ...repository,
      basehead: `${older}...${newer}`,
      per_page: 1,
    });
    return data.status === 'ahead' || data.status === 'identical';
  } catch (thrown) {
    if (statusOf(thrown) === 404) return undefined;
    throw thrown;
  }
}

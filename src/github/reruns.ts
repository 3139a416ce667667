/** Runs of the workflow that a review makes out of date. */
import { type GitHubClient, type RepositoryName, statusOf } from './client.ts';

export interface RunQuestion extends RepositoryName {
  /** The run that asks. */
  run: number;
  /** Newest commit of the pull request. */
  head: string;
}

export interface EarlierRun {
  id: number;
  url: string;
  /** `success`, `failure`, …; null while it runs. */
  conclusion: string | null;
}

/** Events whose runs are what branch rules look at. */
const judgingEvents = ['pull_request', 'pull_request_target'];

/** The newest run of the same workflow that judged this commit for the pull request. */
export async function findJudgingRun(
  client: GitHubClient,
  { run, head, ...repository }: RunQuestion,
): Promise<EarlierRun | undefined> {
  const { data: own } = await client.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', {
    ...repository,
    run_id: run,
  });
  const { data } = await client.request('GET /repos/{owner}/{repo}/actions/runs', {
    ...repository,
    head_sha: head,
    per_page: 100,
  });
  const judging = data.workflow_runs.filter(
    (one) => one.workflow_id === own.workflow_id && judgingEvents.includes(one.event),
  );
  const [newest] = judging.sort((one, other) => Number(other.id) - Number(one.id));
  return newest === undefined
    ? undefined
    : { id: Number(newest.id), url: newest.html_url, conclusion: newest.conclusion };
}

/** @returns whether GitHub takes it; it does not without `actions: write`, and while the run is under way */
export async function rerun(client: GitHubClient, repository: RepositoryName, id: number): Promise<boolean> {
  try {
    await client.request('POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun', { ...repository, run_id: id });
    return true;
  } catch (thrown) {
    const status = statusOf(thrown);
    if (status === 403 || status === 404 || status === 409) return false;
    throw thrown;
  }
}

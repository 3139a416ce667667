/** A check run of our own with annotations; the job's own status stays what branch rules require. */
import type { Annotation } from '../result/annotation.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { repeatCreation, unrepeated } from './creation.ts';

export interface CheckRunText {
  name: string;
  /** Tells the runs that write check runs of this name on one commit from each other. */
  run: string;
  /** Commit that it stands on. */
  commit: string;
  passes: boolean;
  title: string;
  /** Markdown. */
  summary: string;
  annotations: readonly Annotation[];
}

/** GitHub takes no more in one request. */
const mostAnnotations = 50;
/** GitHub refuses a longer summary, in UTF-16 code units. */
export const longestCheckSummary = 65_535;

/**
 * Writes the check run with all annotations, page by page. It is never neutral and never skipped, and it is concluded
 * last, so that one that breaks off stays without a conclusion.
 *
 * @returns its address
 */
export async function writeCheckRun(
  client: GitHubClient,
  repository: RepositoryName,
  { name, run, commit, passes, title, summary, annotations }: CheckRunText,
): Promise<string> {
  const output = (page: number) => ({
    title: title.slice(0, 255),
    summary,
    annotations: annotations.slice(page * mostAnnotations, (page + 1) * mostAnnotations).map(toRequest),
  });
  const made = await repeatCreation(async () => {
    const { data: found } = await client.request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
      ...repository,
      ref: commit,
      check_name: name,
      filter: 'all',
      per_page: 100,
    });
    const own = found.check_runs.find(({ external_id: id, status }) => id === run && status !== 'completed');
    if (own !== undefined) return own.id;
    const { data } = await client.request('POST /repos/{owner}/{repo}/check-runs', {
      ...repository,
      name,
      external_id: run,
      head_sha: commit,
      status: 'in_progress',
      output: output(0),
      ...unrepeated,
    });
    return data.id;
  });
  const id = { ...repository, check_run_id: made };
  for (let page = 1; page * mostAnnotations < annotations.length; page += 1) {
    await client.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', { ...id, output: output(page) });
  }
  const { data } = await client.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
    ...id,
    status: 'completed',
    conclusion: passes ? 'success' : 'failure',
  });
  return data.html_url ?? '';
}

function toRequest({ path, line, level, title, message }: Annotation) {
  return {
    path,
    start_line: line,
    end_line: line,
    annotation_level: level,
    title: title.slice(0, 255),
    message: message.slice(0, 60_000),
  };
}

/** Workflow runs and their repetition. */
import { complete } from '../completion.ts';
import {
  ApiProblem,
  apiUrl,
  type Call,
  type Core,
  created,
  nextId,
  notFound,
  numberIn,
  ok,
  pageUrl,
  type Routes,
  sameLogin,
} from '../core.ts';
import { countedAnswer } from '../paging.ts';
import { nodeId, type Shown, showAccount, showRepository } from '../presentation.ts';
import type { JobState, RunState, Scope, WorkflowState } from '../state.ts';

const scopes: readonly Scope[] = ['actions'];

function showRun(core: Core, run: RunState): Shown {
  const url = apiUrl(core, `/actions/runs/${run.id}`);
  const { pulls, jobs, actor, ...known } = run;
  return complete('workflow-run', {
    ...known,
    node_id: nodeId('WFR', run.id),
    display_title: run.name,
    url,
    html_url: pageUrl(core, `/actions/runs/${run.id}`),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    artifacts_url: `${url}/artifacts`,
    check_suite_url: apiUrl(core, '/check-suites/5'),
    workflow_url: apiUrl(core, `/actions/workflows/${run.workflow_id}`),
    updated_at: run.created_at,
    run_started_at: run.created_at,
    actor: showAccount(core, actor),
    triggering_actor: showAccount(core, actor),
    repository: showRepository(core, 'minimal-repository'),
    head_repository: showRepository(core, 'minimal-repository'),
    pull_requests: pulls.map((number) => showPull(core, number)),
    head_commit: null,
  });
}

function showPull(core: Core, number: number): Shown {
  const pull = core.state.pulls.find((one) => one.number === number);
  const { repository } = core.state;
  const repo = { id: repository.id, url: apiUrl(core), name: repository.name };
  const end = (given: { ref: string; sha?: string } | undefined) => ({
    ref: given?.ref ?? '',
    sha: given?.sha ?? '',
    repo,
  });
  const ends = { base: end(pull?.base), head: end(pull?.head) };
  return { id: repository.id + number, number, url: apiUrl(core, `/pulls/${number}`), ...ends };
}

function showJob(core: Core, run: RunState, job: JobState): Shown {
  return complete('job', {
    ...job,
    run_id: run.id,
    run_url: apiUrl(core, `/actions/runs/${run.id}`),
    node_id: nodeId('CR', job.id),
    head_sha: run.head_sha,
    head_branch: run.head_branch,
    workflow_name: run.name,
    url: apiUrl(core, `/actions/jobs/${job.id}`),
    html_url: pageUrl(core, `/actions/runs/${run.id}/job/${job.id}`),
    check_run_url: apiUrl(core, `/check-runs/${job.id}`),
    created_at: run.created_at,
    started_at: run.created_at,
    completed_at: job.status === 'completed' ? run.created_at : null,
    labels: ['ubuntu-latest'],
    steps: [],
  });
}

function runIn(call: Call): RunState {
  const id = numberIn(call, 'run_id');
  const found = call.state.runs.find((run) => run.id === id);
  if (found === undefined) throw notFound();
  return found;
}

/** Newest first. */
function listRuns(call: Call) {
  const { query, state } = call;
  const status = query.get('status');
  const matches = (name: string, value: string | null) => query.get(name) === null || query.get(name) === value;
  const listed = state.runs
    .filter((run) => matches('branch', run.head_branch) && matches('event', run.event))
    .filter((run) => matches('head_sha', run.head_sha))
    .filter((run) => status === null || run.status === status || run.conclusion === status)
    .filter((run) => sameLogin(query.get('actor') ?? run.actor, run.actor))
    .sort((one, other) => other.id - one.id);
  return countedAnswer(call, 'workflow_runs', listed, (run) => showRun(call, run));
}

function listJobs(call: Call, run: RunState, attempt: number | 'all') {
  const listed = run.jobs.filter((job) => attempt === 'all' || job.run_attempt === attempt);
  return countedAnswer(call, 'jobs', listed, (job) => showJob(call, run, job));
}

function listJobsOfRun(call: Call) {
  const run = runIn(call);
  return listJobs(call, run, call.query.get('filter') === 'all' ? 'all' : run.run_attempt);
}

function listJobsOfAttempt(call: Call) {
  const run = runIn(call);
  const attempt = numberIn(call, 'attempt_number');
  if (attempt < 1 || attempt > run.run_attempt) throw notFound();
  return listJobs(call, run, attempt);
}

/** A new attempt, in the state in which GitHub leaves it at first. */
function repeat(call: Call, repeats: (job: JobState) => boolean) {
  const run = runIn(call);
  if (run.status !== 'completed') throw new ApiProblem(403, 'This workflow is already running');
  const again = run.jobs.filter((job) => job.run_attempt === run.run_attempt);
  run.run_attempt += 1;
  run.status = 'queued';
  run.conclusion = null;
  let id = nextId(run.jobs, run.id * 100);
  for (const job of again) {
    const isRepeated = repeats(job);
    const fresh = isRepeated ? { status: 'queued' as const, conclusion: null } : {};
    run.jobs.push({ ...job, ...fresh, id: isRepeated ? id++ : job.id, run_attempt: run.run_attempt });
  }
  return created({});
}

function repeatFailed(call: Call) {
  const run = runIn(call);
  const failed = (job: JobState) => job.conclusion !== 'success' && job.conclusion !== 'skipped';
  const current = run.jobs.filter((job) => job.run_attempt === run.run_attempt);
  const nothingFailed = run.status === 'completed' && current.length > 0 && !current.some(failed);
  if (nothingFailed) throw new ApiProblem(403, 'The workflow run containing these jobs has no failed jobs to retry.');
  return repeat(call, failed);
}

function showWorkflow(core: Core, workflow: WorkflowState): Shown {
  const file = workflow.path.split('/').at(-1);
  return {
    ...workflow,
    node_id: nodeId('W', workflow.id),
    url: apiUrl(core, `/actions/workflows/${workflow.id}`),
    html_url: pageUrl(core, `/blob/${core.state.repository.default_branch}/${workflow.path}`),
    badge_url: pageUrl(core, `/actions/workflows/${file}/badge.svg`),
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
  };
}

function listWorkflows(call: Call) {
  return countedAnswer(call, 'workflows', call.state.workflows, (workflow) => showWorkflow(call, workflow));
}

export const actionsRoutes: Routes = {
  'actions/list-workflow-runs-for-repo': { scopes, level: 'read', handle: listRuns },
  'actions/get-workflow-run': { scopes, level: 'read', handle: (call) => ok(showRun(call, runIn(call))) },
  'actions/list-jobs-for-workflow-run': { scopes, level: 'read', handle: listJobsOfRun },
  'actions/list-jobs-for-workflow-run-attempt': { scopes, level: 'read', handle: listJobsOfAttempt },
  'actions/re-run-workflow': { scopes, level: 'write', handle: (call) => repeat(call, () => true) },
  'actions/re-run-workflow-failed-jobs': { scopes, level: 'write', handle: repeatFailed },
  'actions/list-repo-workflows': { scopes, level: 'read', handle: listWorkflows },
};

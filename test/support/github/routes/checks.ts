/** Check runs of apps. */
import { complete } from '../completion.ts';
import {
  ApiProblem,
  apiUrl,
  appOf,
  type Call,
  type Core,
  created,
  nextId,
  notFound,
  numberIn,
  ok,
  pageUrl,
  type Routes,
  textIn,
  timeOf,
} from '../core.ts';
import { countedAnswer } from '../paging.ts';
import { nodeId, type Shown, showApp } from '../presentation.ts';
import type { Annotation, CheckRunState, Scope } from '../state.ts';

const scopes: readonly Scope[] = ['checks'];

interface GivenCheckRun {
  name?: string;
  head_sha?: string;
  details_url?: string;
  external_id?: string;
  status?: CheckRunState['status'];
  started_at?: string;
  conclusion?: string;
  completed_at?: string;
  output?: { title?: string; summary?: string; text?: string; annotations?: Annotation[] };
}

function showCheckRun(core: Core, run: CheckRunState): Shown {
  const url = apiUrl(core, `/check-runs/${run.id}`);
  return complete('check-run', {
    id: run.id,
    node_id: nodeId('CR', run.id),
    head_sha: run.head_sha,
    external_id: run.external_id ?? '',
    url,
    html_url: pageUrl(core, `/runs/${run.id}`),
    details_url: run.details_url ?? pageUrl(core, `/runs/${run.id}`),
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.started_at,
    completed_at: run.completed_at,
    name: run.name,
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: 5 },
    app: showApp(core, run.app),
    pull_requests: [],
  });
}

/** @throws ApiProblem 403 for the token of a person: check runs belong to apps */
function appIn(call: Call) {
  const app = appOf(call);
  if (app === undefined) throw new ApiProblem(403, 'You must authenticate via a GitHub App.');
  return app;
}

/** The commits of pull requests are known, whether git has them or not. */
async function checkCommit({ git, state }: Call, sha: string): Promise<void> {
  const named = state.pulls.flatMap(({ head, base, merge_commit_sha }) => [head.sha, base.sha, merge_commit_sha]);
  const isKnown = named.includes(sha) || (/^[0-9a-f]{40}$/.test(sha) && (await git.describe(sha))?.type === 'commit');
  if (!isKnown) throw new ApiProblem(422, `No commit found for SHA: ${sha}`);
}

/** What the description leaves open: a run that is completed has a conclusion, a blank title is none. */
function checkGiven(call: Call, { status, conclusion, output }: GivenCheckRun): void {
  if (status === 'completed' && conclusion === undefined) {
    throw new ApiProblem(422, 'Invalid request.\n\nNo subschema in "anyOf" matched.\n"conclusion" wasn\'t supplied.');
  }
  for (const { start_line, end_line, start_column, end_column } of output?.annotations ?? []) {
    const hasColumns = start_column !== undefined || end_column !== undefined;
    if (end_line < start_line || (hasColumns && start_line !== end_line)) {
      throw new ApiProblem(422, 'Validation Failed', {
        errors: [{ resource: 'CheckAnnotation', code: 'invalid', field: 'end_line' }],
        documentation_url: call.operation.documentation,
      });
    }
  }
}

function apply(call: Call, run: CheckRunState, given: GivenCheckRun): void {
  const { output, conclusion, status = conclusion === undefined ? run.status : 'completed' } = given;
  run.name = given.name ?? run.name;
  run.status = status;
  run.conclusion = status === 'completed' ? (conclusion ?? run.conclusion) : null;
  run.external_id = given.external_id ?? run.external_id;
  run.details_url = given.details_url ?? run.details_url;
  run.started_at = given.started_at ?? run.started_at;
  run.completed_at = status === 'completed' ? (given.completed_at ?? run.completed_at ?? timeOf(call)) : null;
  run.title = output?.title ?? run.title;
  run.summary = output?.summary ?? run.summary;
  run.text = output?.text ?? run.text;
  run.annotations.push(...(output?.annotations ?? []));
}

async function createCheckRun(call: Call) {
  const given = call.body as GivenCheckRun & { name: string; head_sha: string };
  const app = appIn(call);
  checkGiven(call, given);
  await checkCommit(call, given.head_sha);
  const run: CheckRunState = {
    id: nextId(call.state.checkRuns, 4001),
    name: given.name,
    head_sha: given.head_sha,
    status: 'queued',
    conclusion: null,
    external_id: null,
    details_url: null,
    started_at: timeOf(call),
    completed_at: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
    app,
  };
  apply(call, run, given);
  call.state.checkRuns.push(run);
  return created(showCheckRun(call, run));
}

function runIn(call: Call): CheckRunState {
  const id = numberIn(call, 'check_run_id');
  const found = call.state.checkRuns.find((run) => run.id === id);
  if (found === undefined) throw notFound();
  return found;
}

function updateCheckRun(call: Call) {
  const given = (call.body ?? {}) as GivenCheckRun;
  const app = appIn(call);
  const run = runIn(call);
  if (run.app.id !== app.id)
    throw new ApiProblem(
      403,
      `Invalid app_id \`${run.app.id}\` - check run can only be modified by the GitHub App that created it.`,
    );
  checkGiven(call, given);
  apply(call, run, given);
  return ok(showCheckRun(call, run));
}

/** Newest first; `latest` is the last run of each name and app. */
async function listCheckRuns(call: Call) {
  const { query, state } = call;
  const ref = textIn(call, 'ref');
  const sha = (await call.git.findCommit(ref)) ?? ref;
  const name = query.get('check_name');
  const status = query.get('status');
  const app = query.get('app_id');
  const matching = state.checkRuns
    .filter((run) => run.head_sha === sha && (name === null || run.name === name))
    .filter((run) => (status === null || run.status === status) && (app === null || String(run.app.id) === app))
    .sort((one, other) => other.id - one.id);
  const seen = new Set<string>();
  const latest = matching.filter((run) => {
    const key = `${run.app.id} ${run.name}`;
    return !seen.has(key) && seen.add(key);
  });
  const listed = query.get('filter') === 'all' ? matching : latest;
  return countedAnswer(call, 'check_runs', listed, (run) => showCheckRun(call, run));
}

export const checkRoutes: Routes = {
  'checks/create': { scopes, level: 'write', handle: createCheckRun },
  'checks/get': { scopes, level: 'read', handle: (call) => ok(showCheckRun(call, runIn(call))) },
  'checks/update': { scopes, level: 'write', handle: updateCheckRun },
  'checks/list-for-ref': { scopes, level: 'read', handle: listCheckRuns },
};

/** What the local GitHub knows beside its git repository: plain data, which a test sets up, changes and reads. */

export type AccountType = 'User' | 'Bot' | 'Organization';

export interface Account {
  login: string;
  /** Default: a number that depends on the login alone. */
  id?: number;
  /** Default: `Bot` for a login that ends in `[bot]`, else `User`. */
  type?: AccountType;
}

export interface RepositoryState {
  id: number;
  owner: string;
  ownerType: 'User' | 'Organization';
  name: string;
  private: boolean;
  fork: boolean;
  archived: boolean;
  default_branch: string;
}

/** Whom the token stands for. */
export interface TokenState extends Account {
  /** The token of a GitHub App, as GITHUB_TOKEN is: has no user, and may write check runs. */
  installation: boolean;
  /** What `Authorization` has to hold; undefined accepts every token. */
  secret?: string;
  /** The app of an installation token. Default: GitHub Actions. */
  app?: AppState;
}

export interface AppState {
  id: number;
  slug: string;
  name: string;
}

export type Level = 'none' | 'read' | 'write';
export type Scope = 'issues' | 'pull-requests' | 'checks' | 'contents' | 'actions' | 'members' | 'administration';
export type Permissions = Record<Scope, Level>;

export interface PullState {
  number: number;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  draft: boolean;
  user: string;
  /** A commit that is not named is the newest of the branch. */
  base: { ref: string; sha?: string };
  /** `repo` is `owner/name` of a fork, and null when the fork was deleted. Default: the repository itself. */
  head: { ref: string; sha?: string; repo?: string | null };
  merged: boolean;
  merge_commit_sha: string | null;
  mergeable: boolean | null;
  /** A conversation that nobody may comment on. */
  locked: boolean;
  labels: string[];
  created_at: string;
  /** In place of what git finds between base and head. */
  files?: FileState[];
}

export interface FileState {
  filename: string;
  status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged';
  previous_filename?: string;
  sha?: string | null;
  additions?: number;
  deletions?: number;
}

export type ReviewKind = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';

export interface ReviewState {
  id: number;
  /** Number of the pull request. */
  pull: number;
  /** Null for an account that was deleted. */
  user: Account | string | null;
  state: ReviewKind;
  body: string;
  commit_id: string | null;
  submitted_at: string;
}

export interface CommentState {
  id: number;
  /** Number of the pull request or issue. */
  issue: number;
  body: string;
  /** Null for an account that was deleted. */
  user: Account | string | null;
  created_at: string;
  updated_at: string;
  app?: AppState | null;
}

export interface Annotation {
  path: string;
  start_line: number;
  end_line: number;
  start_column?: number;
  end_column?: number;
  annotation_level: 'notice' | 'warning' | 'failure';
  message: string;
  title?: string;
  raw_details?: string;
}

export interface CheckRunState {
  id: number;
  name: string;
  head_sha: string;
  status: 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending';
  conclusion: string | null;
  external_id: string | null;
  details_url: string | null;
  started_at: string | null;
  completed_at: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  annotations: Annotation[];
  app: AppState;
}

export interface TeamState {
  org: string;
  slug: string;
  /** A pending member has not accepted the invitation. */
  members: Record<string, { role?: 'member' | 'maintainer'; state?: 'active' | 'pending' }>;
  /** Whether the token's user can see it; GitHub answers 404 for a team that it cannot. Default: true. */
  visible?: boolean;
}

export interface RunState {
  id: number;
  name: string;
  /** Such as `.github/workflows/holdout.yml`. */
  path: string;
  workflow_id: number;
  event: string;
  head_branch: string | null;
  head_sha: string;
  status: string;
  conclusion: string | null;
  run_attempt: number;
  run_number: number;
  actor: string;
  created_at: string;
  /** Numbers of its pull requests; GitHub gives none for a fork's. */
  pulls: number[];
  jobs: JobState[];
}

export interface JobState {
  id: number;
  name: string;
  run_attempt: number;
  status: 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending';
  conclusion: string | null;
}

export interface WorkflowState {
  id: number;
  name: string;
  path: string;
  state: 'active' | 'deleted' | 'disabled_fork' | 'disabled_inactivity' | 'disabled_manually';
}

export interface ActivityState {
  id: number;
  before: string;
  after: string;
  ref: string;
  timestamp: string;
  activity_type: 'push' | 'force_push' | 'branch_creation' | 'branch_deletion' | 'pr_merge' | 'merge_queue_merge';
  actor: string | null;
}

export type CollaboratorRole = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';

/** A value in GitHub's own form, given out as it is. */
export type Raw = Record<string, unknown>;

export interface GitHubState {
  repository: RepositoryState;
  token: TokenState;
  permissions: Permissions;
  /** Folder of the git repository; given empty, a new bare one that goes when the server closes. */
  git: string;
  /** What the clock says, as an ISO date and time; undefined for the real one. */
  now?: string;
  /** Accounts whose id or type matters. */
  accounts: Account[];
  pulls: PullState[];
  /** Numbers of issues that are no pull requests. */
  issues: number[];
  reviews: ReviewState[];
  comments: CommentState[];
  checkRuns: CheckRunState[];
  teams: TeamState[];
  /** By login; null for a name that no account has. Who is not named has `read` on a public repository. */
  collaborators: Record<string, CollaboratorRole | null>;
  /** What happened to branches, oldest first; pushes and the API's own changes are added. */
  activity: ActivityState[];
  /** Active rules by branch, as `rules/branches` gives them. */
  rules: Record<string, Raw[]>;
  /** Whole rulesets; the list leaves their rules and conditions out, as GitHub does. */
  rulesets: Raw[];
  /** Classic protection by branch. */
  protection: Record<string, Raw>;
  codeownersErrors: Raw[];
  runs: RunState[];
  workflows: WorkflowState[];
  /** Most entries that a tree is given out with before it is `truncated`. */
  treeLimit: number;
}

/** GitHub Actions, whose token the Action gets. */
export const actionsApp: AppState = { id: 15368, slug: 'github-actions', name: 'GitHub Actions' };

/** A public repository, `acme/model`, and a GITHUB_TOKEN that may write all but its administration. */
export function defaultState(): GitHubState {
  return {
    repository: {
      id: 1300192,
      owner: 'acme',
      ownerType: 'Organization',
      name: 'model',
      private: false,
      fork: false,
      archived: false,
      default_branch: 'main',
    },
    token: { login: 'github-actions[bot]', id: 41898282, type: 'Bot', installation: true },
    permissions: {
      issues: 'write',
      'pull-requests': 'write',
      checks: 'write',
      contents: 'write',
      actions: 'write',
      members: 'none',
      administration: 'none',
    },
    git: '',
    accounts: [],
    pulls: [],
    issues: [],
    reviews: [],
    comments: [],
    checkRuns: [],
    teams: [],
    collaborators: {},
    activity: [],
    rules: {},
    rulesets: [],
    protection: {},
    codeownersErrors: [],
    runs: [],
    workflows: [],
    treeLimit: 100_000,
  };
}

/** Records as tests write them: what does not matter to a test may be left out. */
export function pullOf(given: Partial<PullState> & Pick<PullState, 'number'>): PullState {
  return {
    title: `Change ${given.number}`,
    body: null,
    state: 'open',
    draft: false,
    user: 'alice',
    base: { ref: 'main' },
    head: { ref: `change-${given.number}` },
    merged: false,
    merge_commit_sha: null,
    mergeable: true,
    locked: false,
    labels: [],
    created_at: '2026-01-01T00:00:00Z',
    ...given,
  };
}

export function reviewOf(given: Partial<ReviewState> & Pick<ReviewState, 'id' | 'pull' | 'user'>): ReviewState {
  return { state: 'APPROVED', body: '', commit_id: null, submitted_at: '2026-01-02T00:00:00Z', ...given };
}

export function commentOf(given: Partial<CommentState> & Pick<CommentState, 'id' | 'issue' | 'user'>): CommentState {
  const created = given.created_at ?? '2026-01-02T00:00:00Z';
  return { body: '', created_at: created, updated_at: created, ...given };
}

export function runOf(given: Partial<RunState> & Pick<RunState, 'id'>): RunState {
  return {
    name: 'Holdout',
    path: '.github/workflows/holdout.yml',
    workflow_id: 1,
    event: 'pull_request',
    head_branch: 'change-1',
    head_sha: '0'.repeat(40),
    status: 'completed',
    conclusion: 'success',
    run_attempt: 1,
    run_number: 1,
    actor: 'alice',
    created_at: '2026-01-01T00:00:00Z',
    pulls: [],
    jobs: [],
    ...given,
  };
}

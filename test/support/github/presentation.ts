/** Accounts, apps, repositories and commits in the form that many answers contain. */
import { complete } from './completion.ts';
import { accountOf, apiUrl, type Core, pageUrl } from './core.ts';
import type { CommitData } from './gitObjects.ts';
import type { Account, AppState } from './state.ts';

export type Shown = Record<string, unknown>;

export function nodeId(kind: string, id: number | string): string {
  return `${kind}_${Buffer.from(String(id)).toString('base64url')}`;
}

function accountUrls(core: Core, login: string): Shown {
  const url = `${core.url}/users/${encodeURIComponent(login)}`;
  return {
    url,
    html_url: `https://github.com/${login}`,
    avatar_url: 'https://avatars.githubusercontent.com/u/1?v=4',
    gravatar_id: '',
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
  };
}

export function showAccount(core: Core, given: Account | string, schema = 'simple-user', more: Shown = {}): Shown {
  const { login, id, type } = accountOf(core, given);
  const known = { login, id, node_id: nodeId('U', id), type, user_view_type: 'public', site_admin: false };
  return complete(schema, { ...known, ...accountUrls(core, login), ...more });
}

export function showAccountOrNull(core: Core, given: Account | string | null): Shown | null {
  return given === null ? null : showAccount(core, given);
}

export function showApp(core: Core, { id, slug, name }: AppState): Shown {
  return complete('integration', {
    id,
    slug,
    node_id: nodeId('A', id),
    owner: showAccount(core, { login: 'github', id: 9919, type: 'Organization' }),
    name,
    description: '',
    external_url: 'https://help.github.com/en/actions',
    html_url: `https://github.com/apps/${slug}`,
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2024-04-10T20:33:16Z',
    permissions: { checks: 'write', contents: 'write', metadata: 'read' },
    events: [],
  });
}

/** @param fullName `owner/name` of another repository, such as a fork; the local one by default */
export function showRepository(core: Core, schema: string, fullName?: string): Shown {
  const { repository } = core.state;
  const own = `${repository.owner}/${repository.name}`;
  const shown = fullName ?? own;
  const [owner = '', name = ''] = shown.split('/');
  const isOwn = shown === own;
  const type = isOwn ? repository.ownerType : 'User';
  const id = isOwn ? repository.id : repository.id + 1;
  return complete(schema, {
    id,
    node_id: nodeId('R', id),
    name,
    full_name: shown,
    owner: showAccount(core, { login: owner, type }),
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    html_url: `https://github.com/${shown}`,
    clone_url: `https://github.com/${shown}.git`,
    url: `${core.url}/repos/${shown}`,
    fork: isOwn ? repository.fork : true,
    archived: repository.archived,
    disabled: false,
    default_branch: repository.default_branch,
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
    pushed_at: '2026-01-01T00:00:00Z',
  });
}

const unsigned = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

/** A commit as `git/commits` shows it. */
export function showGitCommit(core: Core, { sha, tree, parents, author, committer, message }: CommitData): Shown {
  return {
    sha,
    node_id: nodeId('C', sha),
    url: apiUrl(core, `/git/commits/${sha}`),
    html_url: pageUrl(core, `/commit/${sha}`),
    author,
    committer,
    tree: { sha: tree, url: apiUrl(core, `/git/trees/${tree}`) },
    message,
    parents: parents.map((parent) => ({
      sha: parent,
      url: apiUrl(core, `/git/commits/${parent}`),
      html_url: pageUrl(core, `/commit/${parent}`),
    })),
    verification: unsigned,
  };
}

/** A commit as `commits` shows it; the account is null where no account has the address. */
export function showCommit(core: Core, { sha, tree, parents, author, committer, message }: CommitData): Shown {
  return {
    sha,
    node_id: nodeId('C', sha),
    url: apiUrl(core, `/commits/${sha}`),
    html_url: pageUrl(core, `/commit/${sha}`),
    comments_url: apiUrl(core, `/commits/${sha}/comments`),
    commit: {
      url: apiUrl(core, `/git/commits/${sha}`),
      author,
      committer,
      message,
      comment_count: 0,
      tree: { sha: tree, url: apiUrl(core, `/git/trees/${tree}`) },
      verification: unsigned,
    },
    author: accountOfAddress(core, author.email),
    committer: accountOfAddress(core, committer.email),
    parents: parents.map((parent) => ({
      sha: parent,
      url: apiUrl(core, `/commits/${parent}`),
      html_url: pageUrl(core, `/commit/${parent}`),
    })),
  };
}

/** The account of an address such as `1234+alice@users.noreply.github.com`. */
function accountOfAddress(core: Core, email: string): Shown | null {
  const [, id, login] = /^(?:(\d+)\+)?([^@]+)@users\.noreply\.github\.com$/.exec(email) ?? [];
  if (login === undefined) return null;
  return showAccount(core, id === undefined ? login : { login, id: Number(id) });
}

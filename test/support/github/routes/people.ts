/** Who someone is: the token's user, members of teams, collaborators. */

import { notAccessible } from '../access.ts';
import { complete } from '../completion.ts';
import { ApiProblem, type Call, type Core, notFound, ok, type Routes, sameLogin, textIn } from '../core.ts';
import { listAnswer } from '../paging.ts';
import { showAccount } from '../presentation.ts';
import type { CollaboratorRole, Scope, TeamState } from '../state.ts';

const members: readonly Scope[] = ['members'];

function getUser(call: Call) {
  const { token } = call.state;
  if (!/^(?:token|bearer) /i.test(call.headers.authorization ?? '')) {
    throw new ApiProblem(401, 'Requires authentication');
  }
  if (token.installation) throw notAccessible(call, { scopes: [], level: 'read' });
  const dates = { created_at: '2020-01-01T00:00:00Z', updated_at: '2026-01-01T00:00:00Z' };
  return ok(showAccount(call, token, 'public-user', dates));
}

/** A team that cannot be seen is like none. */
function teamIn(call: Call): TeamState {
  const org = textIn(call, 'org');
  const slug = textIn(call, 'team_slug');
  const found = call.state.teams.find((team) => sameLogin(team.org, org) && team.slug === slug);
  if (found === undefined || found.visible === false) throw notFound();
  return found;
}

function getMembership(call: Call) {
  const team = teamIn(call);
  const username = textIn(call, 'username');
  const found = Object.entries(team.members).find(([login]) => sameLogin(login, username));
  if (found === undefined) throw notFound();
  const [login, { role = 'member', state = 'active' }] = found;
  return ok({ url: `${call.url}/organizations/1/team/1/memberships/${login}`, role, state });
}

/** Those who have accepted. */
function listMembers(call: Call) {
  const wanted = call.query.get('role') ?? 'all';
  const listed = Object.entries(teamIn(call).members).filter(
    ([, { role = 'member', state = 'active' }]) => state === 'active' && (wanted === 'all' || wanted === role),
  );
  return listAnswer(call, listed, ([login]) => showAccount(call, login, 'team-member'));
}

/** The older name of a role, which knows but four. */
const permissions: Readonly<Record<CollaboratorRole, string>> = {
  admin: 'admin',
  maintain: 'write',
  write: 'write',
  triage: 'read',
  read: 'read',
  none: 'none',
};

function getPermission(call: Call) {
  const username = textIn(call, 'username');
  const { token, permissions: granted } = call.state;
  if (!token.installation && granted.contents !== 'write') {
    throw new ApiProblem(403, 'Must have push access to view collaborator permission.');
  }
  const role = roleOf(call, username);
  if (role === null) throw new ApiProblem(404, `${username} is not a user`);
  const has = (...roles: readonly CollaboratorRole[]) => roles.includes(role);
  const flags = {
    admin: has('admin'),
    maintain: has('admin', 'maintain'),
    push: has('admin', 'maintain', 'write'),
    triage: has('admin', 'maintain', 'write', 'triage'),
    pull: !has('none'),
  };
  const more = { role_name: role, permissions: flags };
  const user = showAccount(call, username, 'nullable-collaborator', more);
  return ok(complete('repository-collaborator-permission', { permission: permissions[role], role_name: role, user }));
}

function roleOf(core: Core, username: string): CollaboratorRole | null {
  const { collaborators, repository } = core.state;
  const found = Object.entries(collaborators).find(([login]) => sameLogin(login, username));
  if (found !== undefined) return found[1];
  return repository.private ? 'none' : 'read';
}

export const peopleRoutes: Routes = {
  'users/get-authenticated': { scopes: [], level: 'read', handle: getUser },
  'teams/get-membership-for-user-in-org': { scopes: members, level: 'read', handle: getMembership },
  'teams/list-members-in-org': { scopes: members, level: 'read', handle: listMembers },
  'repos/get-collaborator-permission-level': { scopes: [], level: 'read', handle: getPermission },
};

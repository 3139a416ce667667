/** Who may do what: the refusals of GitHub for a token that lacks a permission. */
import { type Access, ApiProblem, type Core, notFound } from './core.ts';
import type { Scope } from './state.ts';

/** The token of a request; undefined for none. */
export function tokenOf(headers: Readonly<Record<string, string>>): string | undefined {
  return /^(?:token|bearer) +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
}

/** @throws ApiProblem 401 for a token that is not the right one */
export function checkToken({ state: { token } }: Core, given: string | undefined): void {
  if (given !== undefined && token.secret !== undefined && given !== token.secret) {
    throw new ApiProblem(401, 'Bad credentials');
  }
}

/** What a public repository shows to everyone. */
const publicScopes: ReadonlySet<Scope> = new Set(['issues', 'pull-requests', 'checks', 'contents', 'actions']);

/** @throws ApiProblem 401, 403 or 404 as GitHub answers what the token may not do */
export function checkAccess(core: Core, access: Access, given: string | undefined): void {
  const { repository, permissions, token } = core.state;
  const { scopes, level } = access;
  if (given === undefined) {
    if (repository.private) throw notFound();
    if (level === 'write') throw new ApiProblem(401, 'Requires authentication');
    if (!isPublic(scopes)) throw new ApiProblem(401, 'Requires authentication');
    return;
  }
  if (level === 'write' && repository.archived) {
    throw new ApiProblem(403, 'Repository was archived so is read-only.');
  }
  const suffices = (scope: Scope) => permissions[scope] === 'write' || permissions[scope] === level;
  if (scopes.length === 0 || scopes.some(suffices)) return;
  if (level === 'read' && !repository.private && isPublic(scopes)) return;
  if (!token.installation && !isPublic(scopes)) throw notFound();
  throw notAccessible(core, access);
}

function isPublic(scopes: readonly Scope[]): boolean {
  return scopes.every((scope) => publicScopes.has(scope));
}

export function notAccessible({ state: { token } }: Core, { scopes, level }: Access): ApiProblem {
  const holder = token.installation ? 'integration' : 'personal access token';
  const accepted = scopes.map((scope) => `${scope.replaceAll('-', '_')}=${level}`).join('; ');
  return new ApiProblem(403, `Resource not accessible by ${holder}`, {}, { 'x-accepted-github-permissions': accepted });
}

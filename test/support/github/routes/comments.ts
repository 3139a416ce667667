/** Comments on issues and pull requests. */
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
  timeOf,
} from '../core.ts';
import { listAnswer } from '../paging.ts';
import { nodeId, type Shown, showAccountOrNull, showApp } from '../presentation.ts';
import type { CommentState, Scope } from '../state.ts';

const scopes: readonly Scope[] = ['issues', 'pull-requests'];

/** Not in the description. */
const longestBody = 65_536;

function showComment(core: Core, comment: CommentState): Shown {
  const { id, issue, body, user, created_at, updated_at, app } = comment;
  const isPull = core.state.pulls.some(({ number }) => number === issue);
  return complete('issue-comment', {
    id,
    node_id: nodeId('IC', id),
    url: apiUrl(core, `/issues/comments/${id}`),
    html_url: pageUrl(core, `/${isPull ? 'pull' : 'issues'}/${issue}#issuecomment-${id}`),
    issue_url: apiUrl(core, `/issues/${issue}`),
    body,
    user: showAccountOrNull(core, user),
    created_at,
    updated_at,
    author_association: 'NONE',
    performed_via_github_app: app === undefined || app === null ? null : showApp(core, app),
  });
}

/** @throws ApiProblem 404 for a number that is neither a pull request's nor an issue's */
function issueIn(call: Call): { number: number; locked: boolean } {
  const number = numberIn(call, 'issue_number');
  const pull = call.state.pulls.find((one) => one.number === number);
  if (pull !== undefined) return pull;
  if (call.state.issues.includes(number)) return { number, locked: false };
  throw notFound();
}

function commentIn(call: Call): CommentState {
  const id = numberIn(call, 'comment_id');
  const found = call.state.comments.find((one) => one.id === id);
  if (found === undefined) throw notFound();
  return found;
}

function bodyIn({ body }: Call): string {
  const text = (body as { body: string }).body;
  const refuse = (code: string, message: string) =>
    new ApiProblem(422, 'Validation Failed', { errors: [{ resource: 'IssueComment', code, field: 'body', message }] });
  if (text.trim() === '') throw refuse('custom', 'body cannot be blank');
  if ([...text].length > longestBody) {
    throw refuse('unprocessable', `body is too long (maximum is ${longestBody} characters)`);
  }
  return text;
}

function createComment(call: Call) {
  const { state } = call;
  const { number, locked } = issueIn(call);
  if (locked) throw new ApiProblem(403, 'Unable to create comment because issue is locked.');
  const body = bodyIn(call);
  const now = timeOf(call);
  const { login, id, type } = state.token;
  const user = { login, ...(id === undefined ? {} : { id }), ...(type === undefined ? {} : { type }) };
  const comment: CommentState = {
    id: nextId(state.comments, 1001),
    issue: number,
    body,
    user,
    created_at: now,
    updated_at: now,
    app: appOf(call) ?? null,
  };
  state.comments.push(comment);
  const answer = created(showComment(call, comment));
  return { ...answer, headers: { location: apiUrl(call, `/issues/comments/${comment.id}`) } };
}

function listComments(call: Call) {
  const { number } = issueIn(call);
  const since = call.query.get('since');
  const listed = call.state.comments
    .filter(({ issue, updated_at }) => issue === number && (since === null || updated_at >= since))
    .sort((one, other) => one.id - other.id);
  return listAnswer(call, listed, (comment) => showComment(call, comment));
}

function updateComment(call: Call) {
  const comment = commentIn(call);
  comment.body = bodyIn(call);
  comment.updated_at = timeOf(call);
  return ok(showComment(call, comment));
}

function deleteComment(call: Call) {
  const { comments } = call.state;
  comments.splice(comments.indexOf(commentIn(call)), 1);
  return { status: 204 };
}

export const commentRoutes: Routes = {
  'issues/list-comments': { scopes, level: 'read', handle: listComments },
  'issues/create-comment': { scopes, level: 'write', handle: createComment },
  'issues/get-comment': { scopes, level: 'read', handle: (call) => ok(showComment(call, commentIn(call))) },
  'issues/update-comment': { scopes, level: 'write', handle: updateComment },
  'issues/delete-comment': { scopes, level: 'write', handle: deleteComment },
};

/** The repository itself, and what happened to its branches. */
import { notePushes } from '../activity.ts';
import { type Call, ok, type Routes, sameLogin } from '../core.ts';
import { linkHeader, linkTo, pageSize } from '../paging.ts';
import { nodeId, showAccountOrNull, showRepository } from '../presentation.ts';
import type { ActivityState } from '../state.ts';

async function listActivities(call: Call) {
  const { query, state } = call;
  await call.git.inTurn(() => notePushes(call));
  const matching = state.activity.filter((one) => isAsked(query, one));
  const inOrder = matching.sort((one, other) => (query.get('direction') === 'asc' ? 1 : -1) * (one.id - other.id));
  const { items, links } = cursorPage(call, inOrder);
  const shown = items.map((one) => ({
    ...one,
    node_id: nodeId('PSH', one.id),
    actor: showAccountOrNull(call, one.actor),
  }));
  return ok(shown, linkHeader(links));
}

function isAsked(query: URLSearchParams, { ref, actor, activity_type }: ActivityState): boolean {
  const wantedRef = query.get('ref');
  const wantedActor = query.get('actor');
  const wantedType = query.get('activity_type');
  return (
    (wantedRef === null || ref === wantedRef || ref === `refs/heads/${wantedRef}`) &&
    (wantedActor === null || (actor !== null && sameLogin(actor, wantedActor))) &&
    (wantedType === null || activity_type === wantedType)
  );
}

/** These pages are found by the id next to them, not by a number. */
function cursorPage(call: Call, all: readonly ActivityState[]) {
  const size = pageSize(call.query);
  const place = (name: string) => all.findIndex(({ id }) => String(id) === call.query.get(name));
  const before = place('before');
  const start = before === -1 ? place('after') + 1 : Math.max(0, before - size);
  const items = all.slice(start, before === -1 ? start + size : before);
  const last = items.at(-1);
  const link = (name: string, { id }: ActivityState) => linkTo(call, { [name]: String(id) });
  const hasMore = last !== undefined && last !== all.at(-1);
  return { items, links: hasMore ? [['next', link('after', last)] as const] : [] };
}

export const repositoryRoutes: Routes = {
  'repos/get': { scopes: [], level: 'read', handle: (call) => ok(showRepository(call, 'full-repository')) },
  'repos/list-activities': { scopes: ['contents'], level: 'read', handle: listActivities },
};

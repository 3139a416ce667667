/** What GitHub notes of each change to a branch. */
import { type Core, nextId, timeOf } from './core.ts';
import { type RefChange, zeroId } from './gitStore.ts';
import type { ActivityState } from './state.ts';

type ActivityType = ActivityState['activity_type'];

/** Notes a change that the API made, after what was pushed before. */
export async function noteChange(core: Core, type: ActivityType, change: RefChange): Promise<void> {
  await notePushes(core);
  note(core, type, change, core.state.token.login);
}

/** Notes what was pushed with git since the last time; who pushed is not known. */
export async function notePushes(core: Core): Promise<void> {
  for (const change of await core.git.takePushes()) note(core, await typeOf(core, change), change, null);
}

function note(core: Core, activity_type: ActivityType, change: RefChange, actor: string | null): void {
  const { ref, before, after } = change;
  if (!ref.startsWith('refs/heads/') || before === after) return;
  const { activity } = core.state;
  activity.push({ id: nextId(activity, 1), before, after, ref, timestamp: timeOf(core), activity_type, actor });
}

async function typeOf({ git }: Core, { before, after }: RefChange): Promise<ActivityType> {
  if (before === zeroId) return 'branch_creation';
  if (after === zeroId) return 'branch_deletion';
  return (await git.isAncestor(before, after)) ? 'push' : 'force_push';
}

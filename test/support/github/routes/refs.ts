/** Refs: compare and swap on the repository, with what GitHub refuses and what it notes. */
import { noteChange } from '../activity.ts';
import { ApiProblem, apiUrl, type Call, type Core, created, notFound, ok, type Routes, textIn } from '../core.ts';
import { type GitRef, zeroId } from '../gitStore.ts';
import { nodeId, type Shown } from '../presentation.ts';
import type { Scope } from '../state.ts';

const scopes: readonly Scope[] = ['contents'];

function showRef(core: Core, { ref, sha, type }: GitRef): Shown {
  return {
    ref,
    node_id: nodeId('REF', ref),
    url: apiUrl(core, `/git/${ref}`),
    object: { sha, type, url: apiUrl(core, `/git/${type}s/${sha}`) },
  };
}

/** Whole ref of a path such as `heads/main`. */
function refIn(call: Call): string {
  return `refs/${textIn(call, 'ref').replace(/^refs\//, '')}`;
}

async function getRef(call: Call) {
  const found = await call.git.findRef(refIn(call));
  if (found === undefined) throw notFound();
  return ok(showRef(call, found));
}

async function listMatchingRefs(call: Call) {
  const found = await call.git.listRefs(refIn(call));
  return ok(found.map((ref) => showRef(call, ref)));
}

/** @throws ApiProblem 422 for an id that is no object of the repository, or no commit for a branch */
async function checkTarget({ git }: Core, ref: string, sha: string): Promise<void> {
  if (!/^[0-9a-f]{40}$/.test(sha))
    throw new ApiProblem(422, 'The sha parameter must be exactly 40 characters and contain only [0-9a-f].');
  const object = await git.describe(sha);
  if (object === undefined) throw new ApiProblem(422, 'Object does not exist');
  if (ref.startsWith('refs/heads/') && object.type !== 'commit') {
    throw new ApiProblem(422, 'Reference update failed', { errors: [{ message: 'object is not a commit' }] });
  }
}

/** Rules bind the API like a push; who may bypass them is not looked at. */
function checkRules({ state }: Core, ref: string, type: string, sentence: string): void {
  const branch = ref.replace(/^refs\/heads\//, '');
  if ((state.rules[branch] ?? []).some((rule) => rule.type === type)) {
    throw new ApiProblem(422, `Repository rule violations found\n\n${sentence}\n\n`);
  }
}

function createRef(call: Call) {
  const { ref, sha } = call.body as { ref: string; sha: string };
  return call.git.inTurn(async () => {
    const isWellFormed =
      /^refs\/[^/]+\/./.test(ref) && (await call.git.textOrNone(['check-ref-format', ref])) !== undefined;
    if (!isWellFormed) throw new ApiProblem(422, `${ref} is not a valid ref name.`);
    await checkTarget(call, ref, sha);
    checkRules(call, ref, 'creation', 'Cannot create ref due to creations being restricted.');
    if ((await call.git.findRef(ref)) !== undefined) throw new ApiProblem(422, 'Reference already exists');
    const change = { ref, before: zeroId, after: sha };
    if (!(await call.git.swapRef(change))) throw new ApiProblem(422, 'Reference already exists');
    await noteChange(call, 'branch_creation', change);
    return created(showRef(call, (await call.git.findRef(ref)) ?? { ref, sha, type: 'commit' }));
  });
}

function updateRef(call: Call) {
  const { sha, force = false } = call.body as { sha: string; force?: boolean };
  const ref = refIn(call);
  return call.git.inTurn(async () => {
    const found = await call.git.findRef(ref);
    if (found === undefined) throw new ApiProblem(422, 'Reference does not exist');
    await checkTarget(call, ref, sha);
    checkRules(call, ref, 'update', 'Cannot update this protected ref.');
    const isForward = await call.git.isAncestor(found.sha, sha);
    if (!isForward && !force) throw new ApiProblem(422, 'Update is not a fast forward');
    if (!isForward) checkRules(call, ref, 'non_fast_forward', 'Cannot force-push to this branch');
    const change = { ref, before: found.sha, after: sha };
    if (!(await call.git.swapRef(change))) throw new ApiProblem(422, 'Update is not a fast forward');
    await noteChange(call, isForward ? 'push' : 'force_push', change);
    return ok(showRef(call, { ...found, sha }));
  });
}

function deleteRef(call: Call) {
  const ref = refIn(call);
  return call.git.inTurn(async () => {
    const found = await call.git.findRef(ref);
    if (found === undefined) throw new ApiProblem(422, 'Reference does not exist');
    checkRules(call, ref, 'deletion', 'Cannot delete this branch');
    const change = { ref, before: found.sha, after: zeroId };
    if (!(await call.git.swapRef(change))) throw new ApiProblem(422, 'Reference does not exist');
    await noteChange(call, 'branch_deletion', change);
    return { status: 204 };
  });
}

export const refRoutes: Routes = {
  'git/get-ref': { scopes, level: 'read', handle: getRef },
  'git/list-matching-refs': { scopes, level: 'read', handle: listMatchingRefs },
  'git/create-ref': { scopes, level: 'write', handle: createRef },
  'git/update-ref': { scopes, level: 'write', handle: updateRef },
  'git/delete-ref': { scopes, level: 'write', handle: deleteRef },
};

/** `scope/static` and `model/format`: the model as a file. */
import type { Policy } from '../policy/policy.ts';
import { Refusal } from '../result/refusal.ts';
import type { Finding } from '../result/schema.ts';
import { digestModel } from '../trees/digest.ts';
import type { TreeFile, TreeFolder } from '../trees/tree.ts';
import type { Board } from './board.ts';
import type { Sides } from './sides.ts';

/** The model that is judged. */
export interface FoundModel {
  tree: TreeFile | TreeFolder;
  sha256: string;
}

/**
 * Finds and digests the model.
 *
 * @returns undefined where the change removes it
 * @throws Refusal where neither side has a model
 */
export async function judgeModel(board: Board, sides: Sides, { model }: Policy): Promise<FoundModel | undefined> {
  const found = await sides.proposed.find(model.path);
  const isApproved = (await sides.git?.approved.find(model.path)) !== undefined;
  const isRemoved = isApproved && removesModel(sides, model.path, found);
  if (found === undefined && !isRemoved) throw missingModel(model.path, isApproved);
  const findings: Finding[] = isRemoved
    ? [{ code: 'scope/model-removed', severity: 'block', args: { path: model.path } }]
    : [];
  const undeclared = 'The policy does not declare the model static';
  board.post(
    model.declaredStatic
      ? { check: 'scope/static', findings, clean: 'The policy declares the model static', declared: true }
      : { check: 'scope/static', findings, clean: undeclared, notApplicable: undeclared },
  );
  if (found === undefined || isRemoved) return undefined;
  refuseHardLinks(found);
  return { tree: found, sha256: await digestModel(found) };
}

/** A model of the approved tree that the proposed commit lacks; a copy on disk does not stand in for it. */
function removesModel({ git }: Sides, path: string, found: TreeFile | TreeFolder | undefined): boolean {
  const isTouched = git?.changed.some((one) => one === path || one.startsWith(`${path}/`)) === true;
  if (!isTouched || found === undefined) return isTouched;
  return found.kind === 'file' ? found.origin === 'disk' : found.files.every(({ origin }) => origin === 'disk');
}

/** Whoever can write to the other name changes the model after it was judged. */
function refuseHardLinks(found: TreeFile | TreeFolder): void {
  const files = found.kind === 'file' ? [found] : found.files;
  const linked = files.find(({ links = 1 }) => links > 1);
  if (linked === undefined) return;
  throw new Refusal('model/hard-link', {
    file: linked.path,
    problem: `has ${linked.links} names on disk (hard links), so that it can be changed through another one`,
    cure: 'Copy it: `cp --remove-destination` makes a file of its own. Data tools can be told to copy instead of linking.',
  });
}

function missingModel(path: string, isApproved: boolean): Refusal {
  return new Refusal('tree/missing-file', {
    file: path,
    problem: isApproved ? 'this branch was begun before the approved branch had the model' : 'the model does not exist',
    cure: isApproved
      ? 'Merge the approved branch into this one.'
      : 'Add it to the change, or correct `model.path` in the policy.',
  });
}

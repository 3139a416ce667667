/** What stands after `uses:`. */
import { entryOf, isProblem, readYamlTree, textsOf } from './yamlTree.ts';

export type Used =
  /** A folder of the checkout, or a workflow of this repository. */
  | { kind: 'local'; path: string }
  | { kind: 'docker'; isPinned: boolean }
  /** `owner/repository/path@ref`; `path` begins with a slash or is empty. */
  | { kind: 'repository'; repository: string; path: string; isPinned: boolean };

/** Reads what stands after `uses:`; pinned is what no one can move: a commit's full id, or an image's digest. */
export function readUsed(text: string): Used {
  const trimmed = text.trim();
  if (trimmed.startsWith('./') || trimmed.startsWith('../'))
    return { kind: 'local', path: trimmed.replace(/\/+$/, '') };
  if (trimmed.startsWith('docker://')) return { kind: 'docker', isPinned: /@sha256:[0-9a-f]{64}$/.test(trimmed) };
  const [, owner = '', name = '', path = '', ref = ''] =
    /^([^/@]+)\/([^/@]+)(\/[^@]*)?(?:@(.*))?$/s.exec(trimmed) ?? [];
  return {
    kind: 'repository',
    repository: owner === '' ? trimmed : `${owner}/${name}`,
    path,
    isPinned: /^[0-9a-f]{40}$/i.test(ref),
  };
}

/** Whether this is Holdout, of whichever owner; `isOwn` says that `./` is. */
export function isHoldout(text: string, isOwn: boolean): boolean {
  const used = readUsed(text);
  if (used.kind === 'local') return isOwn && used.path === '.';
  return used.kind === 'repository' && used.repository.toLowerCase().endsWith('/holdout');
}

/** Whether the content of an `action.yml` is that of Holdout. */
export function isHoldoutAction(text: string): boolean {
  const root = readYamlTree(text);
  return !isProblem(root) && textsOf(entryOf(root, 'name')?.value)[0] === 'Holdout';
}

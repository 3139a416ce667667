import type { Tree } from './tree.ts';
import { onlyFile } from './walk.ts';

/**
 * A folder on disk without what the commit it is checked out at holds: what is left is data outside git.
 *
 * @param disk the folder
 * @param checkedOut the tree of the commit, with the same root
 */
export function outsideGit(disk: Tree, checkedOut: Tree): Tree {
  let paths: Promise<ReadonlySet<string>> | undefined;
  const trackedPaths = () => {
    paths ??= checkedOut.list('').then((all) => new Set(all));
    return paths;
  };
  const find: Tree['find'] = async (path) => {
    const tracked = await trackedPaths();
    const found = tracked.has(path) ? undefined : await disk.find(path);
    if (found?.kind !== 'folder') return found;
    const files = found.files.filter((file) => !tracked.has(file.path));
    return files.length === 0 ? undefined : { ...found, files };
  };
  const list: Tree['list'] = async (folder) => {
    const tracked = await trackedPaths();
    return (await disk.list(folder)).filter((path) => !tracked.has(path));
  };
  return { find, findFile: (path) => find(path).then(onlyFile), list };
}

/** The two sides of a change: the approved tree, which gives the rules, and the proposed tree, which is judged. */
import { statSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { compareCodeUnits } from '../result/order.ts';
import { Refusal } from '../result/refusal.ts';
import type { Run } from '../result/run.ts';
import { openFolderTree } from '../trees/folderTree.ts';
import { openGitTree } from '../trees/gitTree.ts';
import { findRepository, type Repository } from '../trees/repository.ts';
import type { Tree } from '../trees/tree.ts';

export interface SidesRequest {
  /** The policy file, absolute or relative to the working folder. */
  policyFile: string;
  /** Ref or commit of the approved tree; absent: the working folder is both trees. */
  approved?: string;
  /** Commit of the proposed tree; default HEAD. */
  proposed?: string;
  /** Whether the change comes from a fork: nothing outside its commit is read for it, least of all locked data. */
  isFork?: boolean;
  /** Whether the proposed commit has been merged: it then has to follow the approved one. */
  isMerged?: boolean;
}

export interface Sides {
  proposed: Tree;
  /** Absent where the working folder is both trees. */
  git?: GitSides;
  /** Path of the policy from the root. */
  policyPath: string;
  commits: Pick<Run, 'approved' | 'proposed'>;
  /** Absolute folders that hold the trees. */
  folders: readonly string[];
  close(): void;
}

export interface GitSides {
  approved: Tree;
  /** The proposed commit alone: rules are never read from disk. */
  committed: Tree;
  /** The whole approved tree, from the repository's root. */
  approvedRepository: Tree;
  /** Path of the policy's root from the repository's root; empty for the root itself. */
  prefix: string;
  /** Paths that the change touches, from the policy's root; those outside it are left out. */
  changed: readonly string[];
  /** Changed workflow files, from the repository's root. */
  workflows: readonly string[];
  /** The whole proposed commit, from the repository's root. */
  committedRepository: Tree;
  /** Whether the change touches anything at all, in the whole repository. */
  isEmpty: boolean;
  /** Whether the proposed commit has been merged. */
  isMerged: boolean;
  /** Whether it has been merged without following the approved commit. */
  isRewritten: boolean;
  /** Whether a commit is the other one or among those that it was built on; undefined where that is not known here. */
  isAncestor(older: string, newer: string): Promise<boolean | undefined>;
}

/** The folder that paths in a policy are relative to: what contains `.holdout/`, else the policy's own folder. */
export function rootOf(policyFile: string): string {
  const folder = dirname(resolve(policyFile));
  return basename(folder) === '.holdout' ? dirname(folder) : folder;
}

/** @throws Refusal where a ref is unknown, the history too short, or git cannot be run */
export async function openSides(request: SidesRequest): Promise<Sides> {
  const root = rootOf(request.policyFile);
  const policyPath = relative(root, resolve(request.policyFile)).split(sep).join('/');
  if (statSync(request.policyFile, { throwIfNoEntry: false })?.isDirectory() === true) {
    throw new Refusal('policy/missing', {
      file: policyPath,
      problem: 'is a folder, not a policy',
      cure: 'Give the file itself, such as .holdout/policy.yml in that folder.',
    });
  }
  if (request.approved === undefined) {
    return { proposed: openFolderTree(root), policyPath, commits: {}, folders: [root], close() {} };
  }
  const repository = await findRepository(root);
  if (repository === undefined) {
    throw new Refusal('command/usage', {
      problem: 'an approved ref was given, and the policy does not lie in a git repository',
      cure: 'Run Holdout inside the repository, or leave the approved ref out to judge the working folder alone.',
    });
  }
  return openGitSides(repository, root, policyPath, { ...request, approved: request.approved });
}

async function openGitSides(
  repository: Repository,
  root: string,
  policyPath: string,
  {
    approved: approvedRef,
    proposed: proposedRef = 'HEAD',
    isFork = false,
    isMerged = false,
  }: SidesRequest & { approved: string },
): Promise<Sides> {
  const prefix = await repository.prefixOf(root);
  const approved = await repository.resolveCommit(approvedRef);
  const proposed = await repository.resolveCommit(proposedRef);
  const checkedOut = await repository.resolveCommit('HEAD');
  const paths = isMerged
    ? await repository.changedPaths(approved, proposed)
    : await pathsOfChange(repository, approved, proposed);
  const below = prefix === '' ? '' : `${prefix}/`;
  return {
    proposed: isFork
      ? withoutDisk(openGitTree(repository, proposed, { prefix }), openFolderTree(root))
      : openGitTree(repository, proposed, { prefix, disk: root, checkedOut }),
    git: {
      approved: openGitTree(repository, approved, { prefix }),
      committed: openGitTree(repository, proposed, { prefix }),
      approvedRepository: openGitTree(repository, approved),
      prefix,
      changed: paths.filter((path) => path.startsWith(below)).map((path) => path.slice(below.length)),
      workflows: paths.filter((path) => path.startsWith('.github/workflows/')),
      committedRepository: openGitTree(repository, proposed),
      isEmpty: paths.length === 0,
      isMerged,
      isRewritten: isMerged && !(await repository.isAncestor(approved, proposed)),
      async isAncestor(older, newer) {
        if (!(await repository.hasCommit(older)) || !(await repository.hasCommit(newer))) return undefined;
        return (await repository.isAncestor(older, newer)) || ((await repository.isShallow()) ? undefined : false);
      },
    },
    policyPath,
    folders: [root, repository.root],
    commits: { approved: { ref: approvedRef, commit: approved }, proposed: { commit: proposed } },
    close: () => repository.close(),
  };
}

/**
 * What was done since the change was begun. Commits that merged each other leave several commits where it may have
 * begun: a path that differs from one of them alone would be merged, so it counts unless the approved branch has the
 * same already.
 */
async function pathsOfChange(repository: Repository, approved: string, proposed: string): Promise<readonly string[]> {
  const begun = await repository.mergeBase(approved, proposed);
  const others = (await repository.mergeBases(approved, proposed)).filter((commit) => commit !== begun);
  const paths = new Set(await repository.changedPaths(begun, proposed));
  if (others.length === 0) return [...paths];
  const differing = new Set(await repository.changedPaths(approved, proposed));
  for (const other of others) {
    for (const path of await repository.changedPaths(other, proposed)) if (differing.has(path)) paths.add(path);
  }
  return [...paths].sort(compareCodeUnits);
}

/** A commit of a fork alone. What only the disk has is refused with the reason: it may be locked data. */
function withoutDisk(committed: Tree, disk: Tree): Tree {
  const refuse = (file: string) => {
    throw new Refusal('tree/missing-file', {
      file,
      problem: 'lies outside the commit, and for a change from a fork nothing outside its commit is read',
      cure: 'Let someone who may see the data push the change to a branch of this repository.',
    });
  };
  return {
    find: async (path) =>
      (await committed.find(path)) ?? ((await disk.find(path)) === undefined ? undefined : refuse(path)),
    findFile: async (path) =>
      (await committed.findFile(path)) ?? ((await disk.findFile(path)) === undefined ? undefined : refuse(path)),
    list: (folder) => committed.list(folder),
  };
}

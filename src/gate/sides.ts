/** The two sides of a change: the approved tree, which gives the rules, and the proposed tree, which is judged. */
import { statSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';
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
}

export interface Sides {
  proposed: Tree;
  /** Absent where the working folder is both trees. */
  git?: GitSides;
  /** Path of the policy from the root. */
  policyPath: string;
  commits: Pick<Run, 'approved' | 'proposed'>;
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
  /** Whether the change touches anything at all, in the whole repository. */
  isEmpty: boolean;
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
    return { proposed: openFolderTree(root), policyPath, commits: {}, close() {} };
  }
  const repository = await findRepository(root);
  if (repository === undefined) {
    throw new Refusal('command/usage', {
      problem: 'an approved ref was given, and the policy does not lie in a git repository',
      cure: 'Run Holdout inside the repository, or leave the approved ref out to judge the working folder alone.',
    });
  }
  return openGitSides(repository, root, policyPath, request.approved, request.proposed ?? 'HEAD');
}

async function openGitSides(
  repository: Repository,
  root: string,
  policyPath: string,
  approvedRef: string,
  proposedRef: string,
): Promise<Sides> {
  const prefix = await repository.prefixOf(root);
  const approved = await repository.resolveCommit(approvedRef);
  const proposed = await repository.resolveCommit(proposedRef);
  const checkedOut = await repository.resolveCommit('HEAD');
  const paths = await repository.changedPaths(await repository.mergeBase(approved, proposed), proposed);
  const below = prefix === '' ? '' : `${prefix}/`;
  return {
    proposed: openGitTree(repository, proposed, { prefix, disk: root, checkedOut }),
    git: {
      approved: openGitTree(repository, approved, { prefix }),
      committed: openGitTree(repository, proposed, { prefix }),
      approvedRepository: openGitTree(repository, approved),
      prefix,
      changed: paths.filter((path) => path.startsWith(below)).map((path) => path.slice(below.length)),
      isEmpty: paths.length === 0,
    },
    policyPath,
    commits: { approved: { ref: approvedRef, commit: approved }, proposed: { commit: proposed } },
    close: () => repository.close(),
  };
}

import { expect } from 'vitest';
import { Refusal } from '../../src/result/refusal.ts';
import type { RefusalCode } from '../../src/result/refusalCodes.ts';
import { openGitTree } from '../../src/trees/gitTree.ts';
import { findRepository, type Repository } from '../../src/trees/repository.ts';
import type { Tree, TreeFile, TreeFolder } from '../../src/trees/tree.ts';
import type { TestRepository } from '../support/repository.ts';

async function refusalOf(action: () => unknown): Promise<Refusal> {
  const thrown = await Promise.resolve()
    .then(action)
    .then(
      () => undefined,
      (error: unknown) => error,
    );
  expect(thrown).toBeInstanceOf(Refusal);
  return thrown as Refusal;
}

export async function expectRefusal(action: () => unknown, code: RefusalCode, exit = 2): Promise<Refusal> {
  const refusal = await refusalOf(action);
  expect({ code: refusal.code, exit: refusal.exit }).toEqual({ code, exit });
  return refusal;
}

export async function textOf(found: TreeFile | TreeFolder | undefined): Promise<string> {
  if (found?.kind !== 'file') throw new Error('no file was found');
  const chunks: Uint8Array[] = [];
  for await (const chunk of found.open()) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

export async function openRepository(repository: TestRepository): Promise<Repository> {
  const found = await findRepository(repository.root);
  if (found === undefined) throw new Error('the repository was not found');
  return found;
}

/** The tree of a commit, HEAD unless told. */
export async function treeAt(repository: TestRepository, commit = repository.git('rev-parse', 'HEAD')): Promise<Tree> {
  return openGitTree(await openRepository(repository), commit);
}

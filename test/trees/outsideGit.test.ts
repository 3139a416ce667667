import { describe, expect, it } from 'vitest';
import { openGitTree } from '../../src/trees/gitTree.ts';
import type { Tree } from '../../src/trees/tree.ts';
import { createRepository } from '../support/repository.ts';
import { writeFiles } from '../support/temporaryFolder.ts';
import { openRepository, textOf } from './support.ts';

/** A commit, read in a folder that another commit is checked out into, with files of no commit beside it. */
async function openParted(): Promise<Tree> {
  const repository = await createRepository({ 'model/a': 'proposed', 'p/data/own.csv': '1', '.gitignore': '*.big\n' });
  const proposed = repository.git('rev-parse', 'HEAD');
  const checkedOut = await repository.commit({
    'model/a': 'other',
    'p/data/own.csv': '2',
    'p/data/other.csv': '2',
    'p/later/x': '2',
    'p/mixed/x': '2',
  });
  await writeFiles(repository.root, { 'p/data/far.big': '3', 'p/mixed/y.big': '3' });
  const options = { prefix: 'p', disk: `${repository.root}/p`, checkedOut };
  return openGitTree(await openRepository(repository), proposed, options);
}

describe('a folder that is checked out at another commit', () => {
  it('gives only what that commit does not hold', async () => {
    const tree = await openParted();
    expect(await textOf(await tree.find('data/own.csv'))).toBe('1');
    expect(await tree.findFile('data/far.big')).toMatchObject({ origin: 'disk', bytes: 1 });
    expect(await tree.findFile('data/other.csv')).toBeUndefined();
    expect(await tree.find('later/x')).toBeUndefined();
    expect(await tree.list('')).toEqual(['data/far.big', 'data/own.csv', 'mixed/y.big']);
    expect(await tree.list('data')).toEqual(['data/far.big', 'data/own.csv']);
  });

  it('gives a folder with what is left of it, and none where nothing is', async () => {
    const tree = await openParted();
    expect(await tree.find('mixed')).toMatchObject({ kind: 'folder', files: [{ path: 'mixed/y.big' }] });
    expect(await tree.find('later')).toBeUndefined();
    expect(await tree.find('none')).toBeUndefined();
  });
});

/** The repository around the working folder, as far as git tells without a network. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runGit } from '../trees/git.ts';
import { findRepository } from '../trees/repository.ts';

export interface RepositoryPlace {
  /** Root of the repository, absolute; the folder itself where there is no repository. */
  root: string;
  /** The folder from there; empty for the root itself. */
  prefix: string;
}

export async function findPlace(folder: string): Promise<RepositoryPlace> {
  const repository = await findRepository(folder);
  if (repository === undefined) return { root: folder, prefix: '' };
  try {
    return { root: repository.root, prefix: await repository.prefixOf(folder) };
  } finally {
    repository.close();
  }
}

/** The default branch of the remote, else the branch `main` or `master`, else the one that is checked out. */
export async function guessBranch({ root }: RepositoryPlace): Promise<string> {
  if (!existsSync(join(root, '.git'))) return 'main';
  const ask = async (...given: readonly string[]) => {
    const { status, stdout } = await runGit(root, given, { answers: [0, 1, 128] });
    return status === 0 ? stdout.toString('utf8').trim() : '';
  };
  const ofRemote = await ask('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD');
  if (ofRemote !== '') return ofRemote.replace(/^origin\//, '');
  const branches = (await ask('for-each-ref', '--format=%(refname:short)', 'refs/heads')).split('\n');
  const usual = ['main', 'master'].find((name) => branches.includes(name));
  return usual ?? ((await ask('symbolic-ref', '--quiet', '--short', 'HEAD')) || 'main');
}

/** Those of some paths, from the folder, that git leaves out: a workflow would not find them. */
export async function findIgnored({ root, prefix }: RepositoryPlace, paths: readonly string[]): Promise<string[]> {
  if (!existsSync(join(root, '.git')) || paths.length === 0) return [];
  const given = ['ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--directory', '--', ...paths];
  const { stdout } = await runGit(join(root, prefix), given, { answers: [0, 128] });
  return stdout.toString('utf8').split('\0').slice(0, -1);
}

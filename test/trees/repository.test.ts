import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findRepository } from '../../src/trees/repository.ts';
import { createRepository } from '../support/repository.ts';
import { temporaryFolder, writeFiles } from '../support/temporaryFolder.ts';
import { expectRefusal, openRepository } from './support.ts';

const none = '0123456789'.repeat(4);

describe('findRepository', () => {
  it('walks up to the root', async () => {
    const repository = await createRepository({ 'a/b/c': '' });
    const found = await findRepository(join(repository.root, 'a/b'));
    expect(found?.root).toBe(repository.root);
    expect(found?.gitFolder).toBe(join(repository.root, '.git'));
    const missing = join(repository.root, 'none/x');
    expect(await (await findRepository(missing))?.prefixOf(missing)).toBe('none/x');
  });

  it('knows the shared git folder of a second working folder', async () => {
    const repository = await createRepository({ a: '' });
    const second = join(await temporaryFolder(), 'second');
    repository.git('worktree', 'add', '--quiet', second);
    const found = await findRepository(second);
    expect(found).toMatchObject({ root: second, gitFolder: join(repository.root, '.git') });
  });

  it('is undefined outside git, and where `.git` is none', async () => {
    const folder = await temporaryFolder({ 'a/b': '' });
    expect(await findRepository(join(folder, 'a'))).toBeUndefined();
    await mkdir(join(folder, '.git'));
    expect(await findRepository(folder)).toBeUndefined();
  });

  it('needs no git outside git, and refuses a repository without git', async () => {
    const repository = await createRepository();
    const path = process.env.PATH;
    process.env.PATH = await temporaryFolder();
    try {
      expect(await findRepository(await temporaryFolder())).toBeUndefined();
      const refusal = await expectRefusal(() => findRepository(repository.root), 'tree/git', 5);
      expect(refusal.cure).toContain('Install git');
    } finally {
      process.env.PATH = path;
    }
  });

  it('refuses a repository that git cannot read, with git’s own words', async () => {
    const repository = await createRepository();
    await writeFile(join(repository.root, '.git/config'), '[core\n');
    const refusal = await expectRefusal(() => findRepository(repository.root), 'tree/git', 5);
    expect(refusal.problem).toMatch(/^git: fatal: bad config/);
  });

  it('runs no program that the repository’s configuration names', async () => {
    const repository = await createRepository({ a: 'x' });
    const canary = join(repository.root, 'canary');
    await writeFiles(repository.root, { 'evil.sh': `#!/bin/sh\ntouch '${canary}'\n` });
    repository.git('update-index', '--add', '--chmod=+x', 'evil.sh');
    repository.git('config', 'core.fsmonitor', `sh ${repository.root}/evil.sh`);
    repository.git('config', 'diff.external', `sh ${repository.root}/evil.sh`);
    const opened = await openRepository(repository);
    const head = await opened.resolveCommit('HEAD');
    const { stdout } = await import('../../src/trees/git.ts').then(({ runGit }) => runGit(opened.root, ['status']));
    expect(stdout.toString()).toContain('evil.sh');
    await opened.changedPaths(head, head);
    await expect(rename(canary, `${canary}2`)).rejects.toThrow('ENOENT');
  });
});

describe('resolveCommit', () => {
  it('gives the full id for branches, tags, short ids and revisions', async () => {
    const repository = await createRepository({ a: '' });
    const first = repository.git('rev-parse', 'HEAD');
    repository.git('tag', '-a', 'v1', '-m', 'x');
    const second = await repository.commit({ a: '2' });
    const opened = await openRepository(repository);
    expect(await opened.resolveCommit('main')).toBe(second);
    expect(await opened.resolveCommit('refs/heads/main')).toBe(second);
    expect(await opened.resolveCommit('v1')).toBe(first);
    expect(await opened.resolveCommit('HEAD~1')).toBe(first);
    expect(await opened.resolveCommit(first.slice(0, 12))).toBe(first);
    expect(await opened.resolveCommit(first)).toBe(first);
  });

  it.each(['a";id;"', '$(x)', "a'b", '`id`', 'a&b', 'ä', '%0A'])('passes the branch name %j unharmed', async (name) => {
    const repository = await createRepository();
    repository.git('branch', name);
    const opened = await openRepository(repository);
    expect(await opened.resolveCommit(name)).toBe(repository.git('rev-parse', 'HEAD'));
  });

  it.each([
    'none',
    'origin/main',
    none,
    '',
    '-h',
    '--all',
    '--output=x',
    'main^{tree}',
    'main:a',
    'a\nb',
    'a\0b',
    '--',
  ])('refuses %j', async (ref) => {
    const opened = await openRepository(await createRepository({ a: '' }));
    const refusal = await expectRefusal(() => opened.resolveCommit(ref), 'tree/unknown-ref', 3);
    expect(refusal.cure).toContain('etch');
    expect(refusal.message).not.toMatch(/\p{Cc}/u);
  });

  it('refuses a name that a tag and a branch share, and takes its full form', async () => {
    const repository = await createRepository();
    const before = repository.git('rev-parse', 'HEAD');
    const main = await repository.commit({ a: '' });
    repository.git('tag', 'main', before);
    const opened = await openRepository(repository);
    await expectRefusal(() => opened.resolveCommit('main'), 'tree/unknown-ref', 3);
    expect(await opened.resolveCommit('refs/heads/main')).toBe(main);
  });

  it('takes a full id for the commit even where a branch has that name', async () => {
    const repository = await createRepository();
    const first = repository.git('rev-parse', 'HEAD');
    const second = await repository.commit({ a: '' });
    repository.git('update-ref', `refs/heads/${first}`, second);
    expect(await (await openRepository(repository)).resolveCommit(first)).toBe(first);
  });
});

describe('mergeBase and changedPaths', () => {
  it('sees only what the change did, on a stale branch too', async () => {
    const repository = await createRepository({ 'policy.yml': '1', 'model.onnx': '1', 'docs/x': '1' });
    const base = repository.git('rev-parse', 'HEAD');
    repository.git('switch', '--quiet', '--create', 'change');
    const head = await repository.commit({ 'model.onnx': '2' });
    repository.git('switch', '--quiet', 'main');
    const tip = await repository.commit({ 'policy.yml': '2' });
    const opened = await openRepository(repository);
    expect(await opened.mergeBase(tip, head)).toBe(base);
    expect(await opened.changedPaths(base, head)).toEqual(['model.onnx']);
    expect(await opened.changedPaths(tip, head)).toEqual(['model.onnx', 'policy.yml']);
    expect(await opened.changedPaths(head, head)).toEqual([]);
  });

  it('names both sides of a rename, deletions, modes, links, submodules and odd names', async () => {
    const repository = await createRepository({ 'a/old.onnx': 'x'.repeat(100), gone: '', 'run.sh': '', link: '' });
    await repository.commit({ '.gitmodules': '[submodule "sub"]\n\tpath = sub\n\turl = ./sub\n\tignore = all\n' });
    repository.stage('160000', 'sub', none);
    const base = repository.commitIndex();
    repository.git('config', 'diff.renames', 'copies');
    repository.git('config', 'submodule.sub.ignore', 'all');
    repository.git('mv', 'a/old.onnx', 'new.onnx');
    repository.git('rm', '--quiet', 'gone');
    repository.git('update-index', '--chmod=+x', 'run.sh');
    repository.stage('120000', 'link', repository.blob(''));
    repository.stage('160000', 'sub', none.replaceAll('0', '1'));
    for (const path of ['a\nb', '-rf', 'ä"', 'a\u0308']) repository.stage('100644', path, repository.blob(path));
    const head = repository.commitIndex();
    const changed = await (await openRepository(repository)).changedPaths(base, head);
    const odd = ['-rf', 'a\nb', '\u00e4', '\u00e4"'];
    expect(changed).toEqual(['a/old.onnx', 'gone', 'link', 'new.onnx', 'run.sh', 'sub', ...odd].sort());
  });

  it('refuses commits without a common one', async () => {
    const repository = await createRepository({ a: '' });
    const main = repository.git('rev-parse', 'HEAD');
    repository.git('switch', '--quiet', '--orphan', 'other');
    const other = await repository.commit({ b: '' });
    const opened = await openRepository(repository);
    const refusal = await expectRefusal(() => opened.mergeBase(main, other), 'tree/no-merge-base', 3);
    expect(refusal.cure).toContain('fetch-depth: 0');
    expect(await opened.commonAncestor(main, other)).toBeUndefined();
  });

  it('takes only full ids, and refuses one that is not here', async () => {
    const repository = await createRepository();
    const opened = await openRepository(repository);
    const head = repository.git('rev-parse', 'HEAD');
    await expect(opened.changedPaths('--output=x', head)).rejects.toThrow(RangeError);
    await expect(opened.mergeBase(head, '--all')).rejects.toThrow(RangeError);
    await expectRefusal(() => opened.changedPaths(head, none), 'tree/git', 5);
    await expectRefusal(() => opened.mergeBase(head, none), 'tree/git', 5);
    expect([await opened.hasCommit(head), await opened.hasCommit(none), await opened.isShallow()]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

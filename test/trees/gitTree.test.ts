import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestFile } from '../../src/trees/digest.ts';
import { openGitTree } from '../../src/trees/gitTree.ts';
import { cloneRepository, createRepository, type TestRepository } from '../support/repository.ts';
import { temporaryFolder, writeFiles } from '../support/temporaryFolder.ts';
import { expectRefusal, openRepository, textOf, treeAt } from './support.ts';

const none = '0'.repeat(40);

describe('openGitTree', () => {
  it('finds files and folders of the commit', async () => {
    const repository = await createRepository({ 'm/b': 'bb', 'm/a/z': 'z', 'm/B': '', policy: 'x', 'empty.csv': '' });
    repository.git('update-index', '--chmod=+x', 'm/b');
    repository.commitIndex();
    const tree = await treeAt(repository);
    expect(await tree.findFile('policy')).toMatchObject({ path: 'policy', bytes: 1, executable: false, origin: 'git' });
    expect(await textOf(await tree.find('empty.csv'))).toBe('');
    expect(await tree.find('none')).toBeUndefined();
    expect(await tree.find('policy/x')).toBeUndefined();
    expect(await tree.list('')).toEqual(['empty.csv', 'm/B', 'm/a/z', 'm/b', 'policy']);
    expect(await tree.list('m')).toEqual(['m/B', 'm/a/z', 'm/b']);
    await expectRefusal(() => tree.find('m'), 'tree/case-collision');
    await expectRefusal(() => tree.findFile('m/a'), 'tree/not-regular');
    expect(await tree.find('m/a')).toMatchObject({ kind: 'folder', files: [{ path: 'm/a/z', bytes: 1 }] });
  });

  it('knows the executable bit', async () => {
    const repository = await createRepository({ 'run.sh': 'x' });
    repository.git('update-index', '--chmod=+x', 'run.sh');
    repository.commitIndex();
    expect(await (await treeAt(repository)).findFile('run.sh')).toMatchObject({ executable: true });
  });

  it('reads blobs: no attribute, filter or working folder changes them', async () => {
    const repository = await createRepository({ 'a.csv': 'x\ny\n', 'id.csv': '$Id$\n' });
    await repository.commit({ '.gitattributes': '*.csv text eol=crlf\nid.csv ident filter=f\n' });
    await writeFiles(repository.root, { '.gitattributes': '*.csv text eol=crlf working-tree-encoding=UTF-16\n' });
    repository.git('config', 'filter.f.smudge', 'tr x y');
    await writeFiles(repository.root, { 'a.csv': 'dirty\r\n', 'new.csv': 'untracked' });
    await repository.remove('id.csv');
    const tree = await treeAt(repository);
    expect(await textOf(await tree.find('a.csv'))).toBe('x\ny\n');
    expect(await textOf(await tree.find('id.csv'))).toBe('$Id$\n');
    expect(await tree.find('new.csv')).toBeUndefined();
  });

  it('ignores replace refs', async () => {
    const repository = await createRepository({ 'policy.yml': 'strict' });
    const strict = repository.git('rev-parse', 'HEAD');
    const lax = await repository.commit({ 'policy.yml': 'lax' });
    repository.git('replace', strict, lax);
    repository.git('replace', repository.blob('strict'), repository.blob('lax'));
    expect(await textOf(await (await treeAt(repository, strict)).find('policy.yml'))).toBe('strict');
  });

  it('ignores the caller’s GIT variables', async () => {
    const repository = await createRepository({ a: 'here' });
    const other = await createRepository({ a: 'there' });
    process.env.GIT_DIR = join(other.root, '.git');
    try {
      expect(await textOf(await (await treeAt(repository)).find('a'))).toBe('here');
    } finally {
      delete process.env.GIT_DIR;
    }
  });

  it('reads a blob of several megabytes, whole and in part, several at once', async () => {
    const big = randomBytes(3_000_000);
    const repository = await createRepository({ big, small: 's' });
    const tree = await treeAt(repository);
    const file = await tree.findFile('big');
    for await (const _ of file?.open() ?? []) break;
    for await (const chunk of file?.open() ?? []) {
      expect(chunk.length).toBeLessThan(3_000_000);
      expect(await textOf(await tree.find('small'))).toBe('s');
    }
    const digests = await Promise.all([1, 2, 3].map(() => file && digestFile(file)));
    const expected = execFileSync('sha256sum', { input: big }).toString().slice(0, 64);
    expect(digests).toEqual([1, 2, 3].map(() => ({ sha256: expected, bytes: 3_000_000 })));
  });

  it('answers many requests at once, each with its own content', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`m/${index}`, `${index}\n`.repeat(index)]),
    );
    const tree = await treeAt(await createRepository(files));
    const texts = await Promise.all(
      Object.keys(files).map(async (path) => [path, await textOf(await tree.find(path))]),
    );
    expect(Object.fromEntries(texts)).toEqual(files);
  });

  it('reads a repository of SHA-256 ids', async () => {
    const repository = await createRepository();
    const other = `${repository.root}/sha256`;
    repository.git('init', '--quiet', '--object-format=sha256', other);
    await writeFile(join(other, 'a'), 'x');
    repository.git('-C', other, 'add', 'a');
    repository.git('-C', other, 'commit', '--quiet', '--message', 'x');
    const tree = await treeAt(
      { ...repository, root: other } as TestRepository,
      repository.git('-C', other, 'rev-parse', 'HEAD'),
    );
    expect(await textOf(await tree.find('a'))).toBe('x');
  });

  it('refuses a commit that is not here, and takes only full ids', async () => {
    const repository = await openRepository(await createRepository());
    await expectRefusal(() => openGitTree(repository, none).find('a'), 'tree/unknown-ref', 3);
    expect(() => openGitTree(repository, 'HEAD')).toThrow(RangeError);
    expect(() => openGitTree(repository, `${none}\n`)).toThrow(RangeError);
  });

  it('refuses when the content is not here', async () => {
    const repository = await createRepository();
    repository.gitWithInput(`100644 blob ${'1'.repeat(40)}\ta\n`, 'mktree', '--missing');
    const tree = repository.gitWithInput(`100644 blob ${'1'.repeat(40)}\ta\n`, 'mktree', '--missing');
    const commit = repository.git('commit-tree', tree, '-m', 'x');
    await expectRefusal(async () => (await treeAt(repository, commit)).find('a'), 'tree/git', 5);
  });

  it('refuses when git is gone, and works again when it is back', async () => {
    const tree = await treeAt(await createRepository({ a: 'x' }));
    const path = process.env.PATH;
    process.env.PATH = await temporaryFolder();
    try {
      await expectRefusal(() => tree.list(''), 'tree/git', 5);
    } finally {
      process.env.PATH = path;
    }
    const again = await treeAt(await createRepository({ a: 'x' }));
    expect(await again.list('')).toEqual(['a']);
  });

  it.each([10, 2_000_000])('refuses a damaged blob of %i bytes', async (length) => {
    const repository = await createRepository({ a: randomBytes(length) });
    const id = repository.git('rev-parse', 'HEAD:a');
    const stored = join(repository.root, '.git/objects', id.slice(0, 2), id.slice(2));
    await chmod(stored, 0o644);
    await truncate(stored, (await stat(stored)).size - 8);
    await expectRefusal(async () => textOf(await (await treeAt(repository)).find('a')), 'tree/git', 5);
  });

  it('fetches only what it needs in a clone without contents', async () => {
    const origin = await createRepository({ 'data/a': 'x', 'data/b': 'y'.repeat(2000), 'other/c': 'z' });
    origin.git('config', 'uploadpack.allowFilter', 'true');
    const clone = await cloneRepository(origin, '--filter=blob:none', '--no-checkout');
    const tree = await treeAt(clone);
    expect(await tree.list('')).toEqual(['data/a', 'data/b', 'other/c']);
    expect(await textOf(await tree.find('data/b'))).toBe('y'.repeat(2000));
    const present = clone.git('cat-file', '--batch-all-objects', '--batch-check');
    expect(present).toContain(origin.git('rev-parse', 'HEAD:data/b'));
    expect(present).not.toContain(origin.git('rev-parse', 'HEAD:other/c'));
  });

  it('does not keep Node running', async () => {
    const holders = (kind: RegExp) => process.getActiveResourcesInfo().filter((name) => kind.test(name)).length;
    const tree = await treeAt(await createRepository({ a: 'x' }));
    // Processes that the preparation has just ended may still be among them.
    await expect.poll(() => holders(/Process/)).toBe(0);
    const pipes = holders(/Pipe/);
    const found = tree.find('a');
    // The request has gone out by then, and git needs longer to answer than Node to come back here.
    await new Promise((resolve) => setImmediate(resolve));
    expect(holders(/Process/)).toBe(1);
    expect(await textOf(await found)).toBe('x');
    expect(await textOf(await tree.find('a'))).toBe('x');
    await expect.poll(() => holders(/Process/)).toBe(0);
    await expect.poll(() => holders(/Pipe/)).toBeLessThanOrEqual(pipes);
  });

  it('can be read after the repository was closed', async () => {
    const repository = await createRepository({ a: 'x' });
    const opened = await openRepository(repository);
    const tree = openGitTree(opened, repository.git('rev-parse', 'HEAD'));
    const found = [tree.find('a'), tree.find('a')];
    opened.close();
    opened.close();
    expect(await Promise.all(found.map(async (file) => textOf(await file)))).toEqual(['x', 'x']);
    expect(await textOf(await tree.find('a'))).toBe('x');
  });
});

describe('what a commit may hold', () => {
  it('refuses a symbolic link, a loop, a linked parent, and a folder with a link', async () => {
    const repository = await createRepository({ 'm/x': '', 'real/x': '' });
    repository.stage('120000', 'policy.yml', repository.blob('/etc/passwd'));
    repository.stage('120000', 'a', repository.blob('b'));
    repository.stage('120000', 'b', repository.blob('a'));
    repository.stage('120000', 'data', repository.blob('real'));
    repository.stage('120000', 'm/link', repository.blob('x'));
    repository.commitIndex();
    const tree = await treeAt(repository);
    for (const path of ['policy.yml', 'a', 'b', 'a/x', 'data/x', 'm/link', 'm']) {
      const refusal = await expectRefusal(() => tree.find(path), 'tree/not-regular');
      expect(refusal.problem).toContain('symbolic link');
    }
    expect(await tree.list('')).toContain('policy.yml');
    await expectRefusal(() => tree.list('data'), 'tree/not-regular');
  });

  it('refuses a submodule, and what would lie in it', async () => {
    const repository = await createRepository({ '.gitmodules': '[submodule "model"]\n\tpath = model\n' });
    repository.stage('160000', 'model', repository.git('rev-parse', 'HEAD'));
    repository.commitIndex();
    const tree = await treeAt(repository);
    for (const path of ['model', 'model/weights.onnx']) {
      const refusal = await expectRefusal(() => tree.find(path), 'tree/not-regular');
      expect(refusal.problem).toContain('submodule');
    }
  });

  it('refuses names that not every system can store, shown harmlessly, and leaves others alone', async () => {
    const repository = await createRepository({ 'ok/-rf': 'x', '--output=x': 'y' });
    const blob = repository.blob('x');
    for (const path of ['m/a\n::error::b', 'n/x%0Ay', 'w/CON']) repository.stage('100644', path, blob);
    repository.commitIndex();
    const tree = await treeAt(repository);
    for (const folder of ['m', 'n', 'w']) {
      const { message } = await expectRefusal(() => tree.find(folder), 'path/forbidden');
      expect(message).not.toContain('\n');
    }
    expect(await textOf(await tree.find('--output=x'))).toBe('y');
    expect(await tree.find('ok')).toMatchObject({ files: [{ path: 'ok/-rf' }] });
  });

  it('refuses names that are not UTF-8, names with a slash, two equal names and other modes', async () => {
    const repository = await createRepository();
    const blob = Buffer.from(repository.blob('x'), 'hex');
    const entry = (mode: string, name: string | Buffer) =>
      Buffer.concat([Buffer.from(`${mode} `), Buffer.from(name), Buffer.of(0), blob]);
    const commitOf = (...entries: readonly Buffer[]) => {
      const tree = repository.gitWithInput(
        Buffer.concat(entries),
        'hash-object',
        '-t',
        'tree',
        '-w',
        '--stdin',
        '--literally',
      );
      return repository.git('commit-tree', tree, '-m', 'x');
    };
    const latin1 = await treeAt(repository, commitOf(entry('100644', Buffer.of(0x61, 0xe4)), entry('100644', 'b')));
    await expectRefusal(() => latin1.find('a\u{fffd}'), 'path/forbidden');
    expect(await textOf(await latin1.find('b'))).toBe('x');
    const twice = await treeAt(repository, commitOf(entry('100644', 'a'), entry('100644', 'a')));
    await expectRefusal(() => twice.find('a'), 'tree/case-collision');
    const slash = await treeAt(repository, commitOf(entry('100644', 'a/b')));
    expect(await slash.find('a/b')).toBeUndefined();
    const odd = await treeAt(repository, commitOf(entry('100664', 'a')));
    await expectRefusal(() => odd.find('a'), 'tree/not-regular');
  });

  it('refuses neighbours that differ only in case, in the path’s folders too', async () => {
    const repository = await createRepository({
      'data/Train.csv': '',
      'data/train.csv': '',
      'A/x': '',
      'a/y': '',
      'ok/x': '',
    });
    const tree = await treeAt(repository);
    for (const path of ['data/train.csv', 'data/Train.csv', 'data', 'A/x', 'a/y'])
      await expectRefusal(() => tree.find(path), 'tree/case-collision');
    expect((await tree.find('ok'))?.kind).toBe('folder');
    expect(await tree.find('OK/x')).toBeUndefined();
  });
});

describe('Git LFS', () => {
  const content = 'the real weights'.repeat(100);
  const sha256 = execFileSync('sha256sum', { input: content }).toString().slice(0, 64);
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${content.length}\n`;
  const stored = `.git/lfs/objects/${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`;

  it('refuses a pointer whose content is not here', async () => {
    const repository = await createRepository({ 'model.onnx': pointer, 'm/weights': pointer });
    const tree = await treeAt(repository);
    const refusal = await expectRefusal(() => tree.find('model.onnx'), 'tree/lfs-pointer');
    expect(refusal.cure).toContain('lfs: true');
    await expectRefusal(() => tree.find('m'), 'tree/lfs-pointer');
  });

  it('does not take the working folder’s file for it', async () => {
    const repository = await createRepository({ 'model.onnx': pointer });
    await writeFiles(repository.root, { 'model.onnx': content });
    const tree = openGitTree(await openRepository(repository), repository.git('rev-parse', 'HEAD'), {
      disk: repository.root,
    });
    await expectRefusal(() => tree.find('model.onnx'), 'tree/lfs-pointer');
  });

  it('reads the content that a checkout with LFS has stored', async () => {
    const repository = await createRepository({ 'model.onnx': pointer });
    await writeFiles(repository.root, { [stored]: content });
    const file = await (await treeAt(repository)).findFile('model.onnx');
    expect(file).toMatchObject({ bytes: content.length, origin: 'git' });
    expect(await textOf(file)).toBe(content);
    expect(file && (await digestFile(file)).sha256).toBe(sha256);
  });

  it('refuses stored content of another digest, another length or behind a link', async () => {
    const repository = await createRepository({ 'model.onnx': pointer });
    const tree = await treeAt(repository);
    await writeFiles(repository.root, { [stored]: 'the fake weights'.repeat(100) });
    const file = await tree.findFile('model.onnx');
    await expectRefusal(() => textOf(file), 'tree/changed', 3);
    await writeFiles(repository.root, { [stored]: 'short' });
    await expectRefusal(() => tree.find('model.onnx'), 'tree/lfs-pointer');
    await repository.remove(stored);
    await writeFiles(repository.root, { elsewhere: content });
    await symlink(join(repository.root, 'elsewhere'), join(repository.root, stored));
    await expectRefusal(() => tree.find('model.onnx'), 'tree/lfs-pointer');
  });
});

describe('a policy root below the repository’s root', () => {
  it('gives paths relative to it', async () => {
    const repository = await createRepository({ 'models/a/.holdout/policy.yml': 'p', 'models/b/x': '', 'm.csv': '' });
    const opened = await openRepository(repository);
    const prefix = await opened.prefixOf(join(repository.root, 'models/a'));
    expect(prefix).toBe('models/a');
    const tree = openGitTree(opened, repository.git('rev-parse', 'HEAD'), { prefix });
    expect(await tree.list('')).toEqual(['.holdout/policy.yml']);
    expect(await tree.findFile('.holdout/policy.yml')).toMatchObject({ path: '.holdout/policy.yml' });
    expect(await tree.find('m.csv')).toBeUndefined();
    await expectRefusal(() => tree.find('../b/x'), 'path/escape');
  });

  it('finds nothing where the commit has no such folder, and refuses a link there', async () => {
    const repository = await createRepository({ a: '' });
    repository.stage('120000', 'models', repository.blob('/etc'));
    const commit = repository.commitIndex();
    const opened = await openRepository(repository);
    expect(await openGitTree(opened, commit, { prefix: 'none/x' }).find('a')).toBeUndefined();
    for (const prefix of ['models', 'models/a', 'a'])
      expect(
        await Promise.resolve(openGitTree(opened, commit, { prefix }).find('passwd')).catch((error) => error.code),
      ).toBe('tree/not-regular');
  });

  it('has no prefix outside the repository', async () => {
    const opened = await openRepository(await createRepository());
    const outside = await temporaryFolder();
    await expectRefusal(() => opened.prefixOf(outside), 'path/escape');
    expect(await opened.prefixOf(opened.root)).toBe('');
  });
});

describe('data outside git', () => {
  it('is read from disk only where the commit holds nothing', async () => {
    const repository = await createRepository({ 'data/a.csv': 'committed', '.gitignore': 'data/big.csv\n' });
    await writeFiles(repository.root, { 'data/a.csv': 'dirty', 'data/big.csv': 'big' });
    const tree = openGitTree(await openRepository(repository), repository.git('rev-parse', 'HEAD'), {
      disk: repository.root,
    });
    expect(await textOf(await tree.find('data/a.csv'))).toBe('committed');
    expect(await tree.findFile('data/big.csv')).toMatchObject({ origin: 'disk', bytes: 3 });
    expect(await tree.find('data/none.csv')).toBeUndefined();
    expect(await tree.list('data')).toEqual(['data/a.csv', 'data/big.csv']);
    await expectRefusal(() => tree.findFile('data'), 'tree/not-regular');
    await expectRefusal(() => tree.find('.git/config'), 'path/forbidden');
  });

  it('is not reached through a link, committed or on disk', async () => {
    const outside = await temporaryFolder({ 'x.csv': 's' });
    const repository = await createRepository({ a: '' });
    repository.stage('120000', 'data', repository.blob(outside));
    const commit = repository.commitIndex();
    await writeFiles(repository.root, { 'data/x.csv': 'x' });
    await symlink(outside, join(repository.root, 'more'));
    const tree = openGitTree(await openRepository(repository), commit, { disk: repository.root });
    await expectRefusal(() => tree.find('data/x.csv'), 'tree/not-regular');
    await expectRefusal(() => tree.find('more/x.csv'), 'tree/not-regular');
  });
});

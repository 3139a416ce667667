import { execFileSync } from 'node:child_process';
import { appendFile, link, mkdir, rename, symlink, unlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestFile } from '../../src/trees/digest.ts';
import { openFolderTree, openListedFolderTree } from '../../src/trees/folderTree.ts';
import { makeExecutable, temporaryFolder } from '../support/temporaryFolder.ts';
import { expectRefusal, textOf } from './support.ts';

const pointer =
  'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n';

describe('openFolderTree', () => {
  it('finds a file with its length, mode and content', async () => {
    const folder = await temporaryFolder({ 'data/a.csv': 'x\n', 'run.sh': '' });
    await makeExecutable(folder, 'run.sh');
    const tree = openFolderTree(folder);
    const file = await tree.findFile('data/a.csv');
    expect(file).toMatchObject({ path: 'data/a.csv', bytes: 2, executable: false, origin: 'disk' });
    expect(await textOf(file)).toBe('x\n');
    expect(await textOf(file)).toBe('x\n');
    expect(await tree.findFile('run.sh')).toMatchObject({ bytes: 0, executable: true });
  });

  it('reads a file of many blocks whole', async () => {
    const content = 'row\n'.repeat(300_000);
    const folder = await temporaryFolder({ 'big.csv': content });
    expect(await textOf(await openFolderTree(folder).find('big.csv'))).toBe(content);
  });

  it('finds nothing where nothing is, or where a file stands for a folder, or without the root', async () => {
    const folder = await temporaryFolder({ a: '' });
    const tree = openFolderTree(folder);
    expect(await tree.find('b')).toBeUndefined();
    expect(await tree.find('a/b')).toBeUndefined();
    expect(await tree.find('A')).toBeUndefined();
    expect(await openFolderTree(join(folder, 'none')).find('a')).toBeUndefined();
    expect(await openFolderTree(join(folder, 'none')).list('')).toEqual([]);
    expect(await tree.list('b')).toEqual([]);
  });

  it('gives a folder with its files sorted by code unit', async () => {
    const folder = await temporaryFolder({ 'm/b': '', 'm/a/z': '', 'm/B2': '', 'm/a.x': '', other: '' });
    const found = await openFolderTree(folder).find('m');
    expect(found?.kind === 'folder' && found.files.map((file) => file.path)).toEqual(['m/B2', 'm/a.x', 'm/a/z', 'm/b']);
  });

  it('refuses a folder where a file is needed', async () => {
    const folder = await temporaryFolder({ 'm/a': '' });
    await expectRefusal(() => openFolderTree(folder).findFile('m'), 'tree/not-regular');
  });

  it('refuses paths that lead out', async () => {
    const tree = openFolderTree(await temporaryFolder());
    await expectRefusal(() => tree.find('../x'), 'path/escape');
    await expectRefusal(() => tree.findFile('/etc/passwd'), 'path/escape');
    await expectRefusal(() => tree.list('..'), 'path/escape');
    await expectRefusal(() => tree.find('.git/config'), 'path/forbidden');
  });
});

describe('links and special files on disk', () => {
  it('refuses a symbolic link, a link above and a link below', async () => {
    const outside = await temporaryFolder({ 'secret.csv': 's' });
    const folder = await temporaryFolder({ 'm/a': '', 'real/x.csv': 'x' });
    await symlink(join(outside, 'secret.csv'), join(folder, 'm/link'));
    await symlink(outside, join(folder, 'data'));
    await symlink('real', join(folder, 'inside'));
    const tree = openFolderTree(folder);
    await expectRefusal(() => tree.find('m/link'), 'tree/not-regular');
    await expectRefusal(() => tree.find('m'), 'tree/not-regular');
    await expectRefusal(() => tree.find('data/secret.csv'), 'tree/not-regular');
    await expectRefusal(() => tree.find('inside/x.csv'), 'tree/not-regular');
    await expectRefusal(() => tree.list('data'), 'tree/not-regular');
  });

  it('refuses a loop of links and does not follow it', async () => {
    const folder = await temporaryFolder();
    await symlink('b', join(folder, 'a'));
    await symlink('a', join(folder, 'b'));
    await symlink('.', join(folder, 'here'));
    const tree = openFolderTree(folder);
    await expectRefusal(() => tree.find('a'), 'tree/not-regular');
    await expectRefusal(() => tree.find('here/here/a'), 'tree/not-regular');
    expect(await tree.list('')).toEqual(['a', 'b', 'here']);
  });

  it('refuses a pipe without waiting for a writer', async () => {
    const folder = await temporaryFolder();
    execFileSync('mkfifo', [join(folder, 'predictions.csv')]);
    await expectRefusal(() => openFolderTree(folder).find('predictions.csv'), 'tree/not-regular');
  });

  it('may be rooted at a link', async () => {
    const folder = await temporaryFolder({ 'real/a': 'x' });
    await symlink('real', join(folder, 'root'));
    expect(await textOf(await openFolderTree(join(folder, 'root')).find('a'))).toBe('x');
  });

  it('refuses names that not every system can store, below a folder too, and shows them harmlessly', async () => {
    const folder = await temporaryFolder({ 'm/a\n::error::b': '', 'm2/CON': '', 'ok/x': '' });
    const tree = openFolderTree(folder);
    const refusal = await expectRefusal(() => tree.find('m'), 'path/forbidden');
    expect(refusal.message).not.toContain('\n');
    await expectRefusal(() => tree.find('m2'), 'path/forbidden');
    expect((await tree.find('ok'))?.kind).toBe('folder');
  });

  it('lists a name that is not UTF-8, and refuses it', async () => {
    const folder = await temporaryFolder({ 'm/x': '' });
    await writeFile(Buffer.concat([Buffer.from(`${folder}/m/`), Buffer.from([0x61, 0xff])]), '');
    const tree = openFolderTree(folder);
    expect(await tree.list('m')).toEqual(['m/a\u{fffd}', 'm/x']);
    await expectRefusal(() => tree.find('m'), 'path/forbidden');
    await expectRefusal(() => tree.find('m/a\u{fffd}'), 'path/forbidden');
  });
});

describe('neighbours that differ only in case', () => {
  it('refuses both, and a folder above them, and leaves others alone', async () => {
    const folder = await temporaryFolder({ 'a/x.csv': '', 'A/y.csv': '', 'm/Model': '', 'm/model': '', 'ok/z': '' });
    const tree = openFolderTree(folder);
    await expectRefusal(() => tree.find('a/x.csv'), 'tree/case-collision');
    await expectRefusal(() => tree.find('m/model'), 'tree/case-collision');
    await expectRefusal(() => tree.find('m'), 'tree/case-collision');
    expect(await textOf(await tree.find('ok/z'))).toBe('');
  });

  it('refuses two Unicode forms of one name, and finds either form when it is alone', async () => {
    const both = openFolderTree(await temporaryFolder({ '\u00e4': '', 'a\u0308': '' }));
    await expectRefusal(() => both.find('\u00e4'), 'tree/case-collision');
    const decomposed = openFolderTree(await temporaryFolder({ 'a\u0308': 'x' }));
    expect(await textOf(await decomposed.find('\u00e4'))).toBe('x');
  });
});

describe('Git LFS pointers on disk', () => {
  it('refuses a pointer with the way to its content', async () => {
    const folder = await temporaryFolder({
      'model.onnx': pointer,
      'm/weights': 'version https://hawser.github.com/spec/v1\n',
      'long.txt': pointer + 'x'.repeat(1024),
      'about.txt': `a line\n${pointer}`,
    });
    const tree = openFolderTree(folder);
    const refusal = await expectRefusal(() => tree.find('model.onnx'), 'tree/lfs-pointer');
    expect(refusal.cure).toContain('lfs: true');
    await expectRefusal(() => tree.find('m'), 'tree/lfs-pointer');
    expect((await tree.find('long.txt'))?.kind).toBe('file');
    expect((await tree.find('about.txt'))?.kind).toBe('file');
  });
});

describe('a file that changes after it was found', () => {
  const content = 'x'.repeat(5000);

  it('is refused when it is longer, another file, a link, a pipe or gone', async () => {
    const folder = await temporaryFolder({
      a: content,
      b: content,
      c: content,
      d: content,
      e: content,
      other: content,
    });
    const tree = openFolderTree(folder);
    const found = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((path) => tree.findFile(path)));
    await appendFile(join(folder, 'a'), 'y');
    await rename(join(folder, 'other'), join(folder, 'b'));
    await unlink(join(folder, 'c'));
    await symlink('a', join(folder, 'c'));
    await unlink(join(folder, 'd'));
    execFileSync('mkfifo', [join(folder, 'd')]);
    await unlink(join(folder, 'e'));
    for (const file of found) await expectRefusal(() => file && digestFile(file), 'tree/changed', 3);
  });

  it('is refused when it changes during the reading', async () => {
    const folder = await temporaryFolder({ a: 'x'.repeat(1_000_000) });
    const file = await openFolderTree(folder).findFile('a');
    await expectRefusal(
      async () => {
        for await (const _ of file?.open() ?? []) await writeFile(join(folder, 'a'), 'short');
      },
      'tree/changed',
      3,
    );
  });

  it('is refused when as many other bytes are written during the reading', async () => {
    const folder = await temporaryFolder({ a: 'x'.repeat(1_000_000) });
    await utimes(join(folder, 'a'), 1, 1);
    const file = await openFolderTree(folder).findFile('a');
    await expectRefusal(
      async () => {
        for await (const _ of file?.open() ?? []) await writeFile(join(folder, 'a'), 'y'.repeat(1_000_000));
      },
      'tree/changed',
      3,
    );
  });

  it('lets a reader stop early', async () => {
    const folder = await temporaryFolder({ a: 'x'.repeat(1_000_000) });
    const file = await openFolderTree(folder).findFile('a');
    for await (const chunk of file?.open() ?? []) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
  });
});

describe('list', () => {
  it('names everything but folders and `.git`, sorted', async () => {
    const folder = await temporaryFolder({ 'b/c': '', 'b/a': '', a: '', '.git/config': '', 'sub/.git': 'gitdir: x' });
    await mkdir(join(folder, 'empty'));
    await link(join(folder, 'a'), join(folder, 'hard'));
    const tree = openFolderTree(folder);
    expect(await tree.list('')).toEqual(['a', 'b/a', 'b/c', 'hard']);
    expect(await tree.list('b')).toEqual(['b/a', 'b/c']);
    expect(await tree.list('a')).toEqual([]);
  });
});

describe('openListedFolderTree', () => {
  it('finds what was there when a folder was listed, by the same rules', async () => {
    const folder = await temporaryFolder({ 'a/x': 'x', 'a/Y': '', 'a/y': '', b: 'b' });
    await symlink('b', join(folder, 'link'));
    const tree = openListedFolderTree(folder);
    expect(await textOf(await tree.findFile('a/x'))).toBe('x');
    await writeFile(join(folder, 'a/late'), '');
    expect(await tree.findFile('a/late')).toBeUndefined();
    expect(await openFolderTree(folder).findFile('a/late')).toMatchObject({ path: 'a/late' });
    await expectRefusal(() => tree.findFile('link'), 'tree/not-regular');
    await expectRefusal(() => tree.findFile('../b'), 'path/escape');
    await expectRefusal(() => tree.findFile('a/y'), 'tree/case-collision');
    expect(await openListedFolderTree(join(folder, 'none')).find('a')).toBeUndefined();
  });

  it('notices that a file was taken away or changed', async () => {
    const folder = await temporaryFolder({ a: 'a', b: 'b' });
    const tree = openListedFolderTree(folder);
    const found = await tree.findFile('b');
    await unlink(join(folder, 'a'));
    await appendFile(join(folder, 'b'), '!');
    await expectRefusal(() => tree.findFile('a'), 'tree/missing-file', 5);
    await expectRefusal(() => textOf(found), 'tree/changed', 3);
  });
});

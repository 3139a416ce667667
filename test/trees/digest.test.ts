import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestFile, digestModel, readBytes } from '../../src/trees/digest.ts';
import { openFolderTree } from '../../src/trees/folderTree.ts';
import { createRepository } from '../support/repository.ts';
import { type Files, makeExecutable, temporaryFolder } from '../support/temporaryFolder.ts';
import { expectRefusal, treeAt } from './support.ts';

async function modelDigest(folder: string, path = 'm'): Promise<string> {
  const found = await openFolderTree(folder).find(path);
  if (found === undefined) throw new Error('no model was found');
  return digestModel(found);
}

const digestOf = async (files: Files) => modelDigest(await temporaryFolder(files));

describe('digestFile', () => {
  // Values of FIPS 180-2, appendix B, and of the empty message.
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  ])('gives the SHA-256 of the bytes', async (content, sha256) => {
    const file = await openFolderTree(await temporaryFolder({ a: content })).findFile('a');
    expect(file && (await digestFile(file))).toEqual({ sha256, bytes: content.length });
  });
});

describe('readBytes', () => {
  it('reads up to the limit and refuses more with the caller’s code', async () => {
    const file = await openFolderTree(await temporaryFolder({ a: 'abc' })).findFile('a');
    if (file === undefined) throw new Error('no file was found');
    expect((await readBytes(file, 3, 'policy/too-large')).toString()).toBe('abc');
    await expectRefusal(() => readBytes(file, 2, 'policy/too-large'), 'policy/too-large', 4);
  });
});

describe('digestModel', () => {
  const files = { 'm/a': 'one', 'm/sub/b': 'two' };

  it('is the SHA-256 of the bytes for a file', async () => {
    const folder = await temporaryFolder({ m: 'abc' });
    expect(await modelDigest(folder)).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('is the SHA-256 of the documented manifest for a folder', async () => {
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
    const first = `a\x00100644\x003\x00${sha256('one')}\0`;
    const second = `sub/b\x00100644\x003\x00${sha256('two')}\0`;
    expect(await digestOf(files)).toBe(sha256(`holdout model folder 1\0${first}${second}`));
  });

  it('does not depend on where the folder lies, or on what lies beside it', async () => {
    const folder = await temporaryFolder({ 'x/y/m/sub/b': 'two', 'x/y/m/a': 'one', other: '' });
    expect(await modelDigest(folder, 'x/y/m')).toBe(await digestOf(files));
  });

  it('changes with content, names, their order, their folders and one more file', async () => {
    const digests = await Promise.all(
      [
        files,
        { 'm/a': 'two', 'm/sub/b': 'one' },
        { 'm/a2': 'one', 'm/sub/b': 'two' },
        { 'm/a': 'one', 'm/b': 'two' },
        { 'm/a': 'one', 'm/sub/b': 'two ' },
        { 'm/a': 'onetwo', 'm/sub/b': '' },
        { ...files, 'm/empty': '' },
        { 'm/a': 'one' },
      ].map(digestOf),
    );
    expect(new Set(digests).size).toBe(digests.length);
  });

  it('changes with the executable bit', async () => {
    const folder = await temporaryFolder(files);
    const before = await modelDigest(folder);
    await makeExecutable(folder, 'm/a');
    expect(await modelDigest(folder)).not.toBe(before);
  });

  it('is the same in a commit and on disk', async () => {
    const repository = await createRepository({});
    await repository.commit(files);
    await makeExecutable(repository.root, 'm/a');
    await repository.commit();
    const found = await (await treeAt(repository)).find('m');
    expect(found && (await digestModel(found))).toBe(await modelDigest(repository.root));
  });

  it('refuses a folder without files', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'm/sub'), { recursive: true });
    await expectRefusal(() => modelDigest(folder), 'tree/missing-file');
  });
});

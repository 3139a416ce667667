import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readIfPresent, stateOf, writeFiles } from '../../src/adoption/plannedFiles.ts';
import { filesOf } from '../support/caseFiles.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const a = { path: 'one/a.txt', text: 'a\n' };
const b = { path: 'two/three/b.txt', text: 'b\n' };

function textsOf(folder: string): Record<string, string> {
  return Object.fromEntries(Object.entries(filesOf(folder)).map(([path, bytes]) => [path, bytes.toString()]));
}

describe('files', () => {
  it('are all written', async () => {
    const folder = await temporaryFolder({ 'one/other.txt': 'x' });
    writeFiles(folder, [a, b]);
    expect(textsOf(folder)).toEqual({ 'one/a.txt': 'a\n', 'two/three/b.txt': 'b\n', 'one/other.txt': 'x' });
  });

  it.each([
    ['a file stands where a folder has to be', (folder: string) => writeFile(join(folder, 'two'), 'file')],
    [
      'a folder stands where a file has to be',
      (folder: string) => mkdir(join(folder, 'two/three/b.txt/c'), { recursive: true }),
    ],
  ])('are none of them written where %s', async (_what, spoil) => {
    const folder = await temporaryFolder({ 'keep/old.txt': 'old\n' });
    await spoil(folder);
    const before = textsOf(folder);
    const names = await readdir(folder);
    const replaced = { path: 'keep/old.txt', text: 'new\n' };
    expect(() => writeFiles(folder, [a, replaced, b])).toThrow(/cannot be written \(E[A-Z]+\), and none was/);
    expect(textsOf(folder)).toEqual(before);
    expect(await readdir(folder)).toEqual(names);
  });

  it('are replaced, and the others keep their content', async () => {
    const folder = await temporaryFolder({ 'one/a.txt': 'old', 'one/c.txt': 'c' });
    writeFiles(folder, [a]);
    expect(await readFile(join(folder, 'one/a.txt'), 'utf8')).toBe('a\n');
    expect(await readFile(join(folder, 'one/c.txt'), 'utf8')).toBe('c');
  });
});

describe('what stands in their places', () => {
  it('is known before anything is written', async () => {
    const folder = await temporaryFolder({ same: 'a\n', other: 'x\n' });
    expect(stateOf(folder, { path: 'new', text: 'a\n' })).toBe('new');
    expect(stateOf(folder, { path: 'same', text: 'a\n' })).toBe('unchanged');
    expect(stateOf(folder, { path: 'other', text: 'a\n' })).toBe('taken');
    expect(stateOf(folder, { path: 'other', text: 'x\ny\n', added: ['y'] })).toBe('changed');
    expect(readIfPresent(folder, 'missing/deep')).toBeUndefined();
  });

  it('is refused where it is no file', async () => {
    const folder = await temporaryFolder({ 'folder/file': '' });
    await symlink('nowhere', join(folder, 'link'));
    for (const path of ['folder', 'link']) {
      expect(() => stateOf(folder, { path, text: '' })).toThrow(/is no regular file/);
    }
  });
});

import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { openFolderTree } from '../../src/trees/folderTree.ts';
import { couldMatch, expandPattern, hasPattern } from '../../src/trees/patterns.ts';
import type { Tree } from '../../src/trees/tree.ts';
import { createRepository } from '../support/repository.ts';
import { type Files, temporaryFolder } from '../support/temporaryFolder.ts';
import { expectRefusal, treeAt } from './support.ts';

/** A tree of these paths alone. */
function treeOfPaths(paths: readonly string[]): Tree {
  const files = new Map(
    paths.map((path) => [
      path,
      { kind: 'file', path, bytes: 0, executable: false, origin: 'git', async *open() {} } as const,
    ]),
  );
  const find = async (path: string) => files.get(path);
  return {
    find,
    findFile: find,
    list: async (folder) => [...paths].filter((path) => folder === '' || path.startsWith(`${folder}/`)).sort(),
  };
}

const openers: Readonly<Record<string, (files: Files) => Promise<Tree>>> = {
  'a folder': async (files) => openFolderTree(await temporaryFolder(files)),
  'a commit': async (files) => treeAt(await createRepository(files)),
};

describe('hasPattern', () => {
  it('is true for a path with a character that can stand for others', () => {
    for (const path of ['*.csv', 'a/?', 'data/[ab].csv', 'data/{a,b}.csv', '**/x']) expect(hasPattern(path)).toBe(true);
    for (const path of ['a.csv', 'data/a (1).csv', '!a', '+(a)', 'a]b}c', '']) expect(hasPattern(path)).toBe(false);
  });
});

describe.each(Object.entries(openers))('a pattern in %s', (_, open) => {
  const files = Object.fromEntries(
    [
      'a.csv',
      'data/train-1.csv',
      'data/train-2.csv',
      'data/train-10.csv',
      'data/test.csv',
      'data/test.tsv',
      'data/.hidden.csv',
      'data/.cache/test.csv',
      'data/deep/er/test.csv',
      'data/deep/train-1.csv',
      'data/A(1)+.csv',
      'data/A1.csv',
      'data/[x].csv',
      'data/x.csv',
      'data/é.csv',
      'other/train-1.csv',
    ].map((path) => [path, '']),
  );

  const expected: Readonly<Record<string, readonly string[]>> = {
    '*.csv': ['a.csv'],
    '*/train-1.csv': ['data/train-1.csv', 'other/train-1.csv'],
    'data/train-*.csv': ['data/train-1.csv', 'data/train-10.csv', 'data/train-2.csv'],
    'data/train-?.csv': ['data/train-1.csv', 'data/train-2.csv'],
    'data/train-[!1].csv': ['data/train-2.csv'],
    'data/train-[1-2].csv': ['data/train-1.csv', 'data/train-2.csv'],
    'data/test.{csv,tsv}': ['data/test.csv', 'data/test.tsv'],
    'data/{test,train-*}.csv': ['data/test.csv', 'data/train-1.csv', 'data/train-10.csv', 'data/train-2.csv'],
    '**/test.csv': ['data/deep/er/test.csv', 'data/test.csv'],
    '**/train-1.csv': ['data/deep/train-1.csv', 'data/train-1.csv', 'other/train-1.csv'],
    'data/**/train-1.csv': ['data/deep/train-1.csv', 'data/train-1.csv'],
    'data/deep/**': ['data/deep/er/test.csv', 'data/deep/train-1.csv'],
    'data/**/er/**/test.csv': ['data/deep/er/test.csv'],
    'data/.*.csv': ['data/.hidden.csv'],
    'data/.cache/*': ['data/.cache/test.csv'],
    'data/.*/*': ['data/.cache/test.csv'],
    'data/A(1)*.csv': ['data/A(1)+.csv'],
    'data/A[1]*.csv': ['data/A1.csv'],
    'data/[x].csv': ['data/[x].csv'],
    'data/[x].cs?': ['data/x.csv'],
    'data/e\u0301.c*': ['data/é.csv'],
    'd*a/t*.tsv': ['data/test.tsv'],
    'd*t*a/*t*e*s*t*.*s*v*': ['data/test.csv', 'data/test.tsv'],
    'data/test.csv': ['data/test.csv'],
    '{data/deep,other}/train-*.csv': ['data/deep/train-1.csv', 'other/train-1.csv'],
    '{a,data/{test,x}}.csv': ['a.csv', 'data/test.csv', 'data/x.csv'],
    'data/none.csv': ['data/none.csv'],
    'data/A(1)+.csv': ['data/A(1)+.csv'],
  };

  it('stands for the files that it matches, sorted by code unit', async () => {
    const tree = await open(files);
    for (const [pattern, paths] of Object.entries(expected)) {
      expect({ pattern, paths: await expandPattern(tree, pattern) }).toEqual({ pattern, paths });
    }
  });

  it.each([
    ['data/*.jsonl', 'below the folder data lie data/.cache/test.csv, data/.hidden.csv'],
    ['DATA/*.csv', 'the folder DATA does not exist or is empty'],
    ['*.parquet', 'below the root lie a.csv'],
    ['data/*/test.csv', 'matches no file'],
    ['a.csv/*', 'the folder a.csv does not exist or is empty'],
    ['?hidden.csv', 'matches no file'],
    ['+(a).c*', 'matches no file'],
    ['!b*', 'matches no file'],
  ])('that matches nothing is refused with what there is: %s', async (pattern, problem) => {
    const tree = await open(files);
    const refusal = await expectRefusal(() => expandPattern(tree, pattern), 'tree/missing-file');
    expect(refusal.problem).toContain(problem);
  });

  it('refuses what differs only in case', async () => {
    const tree = await open({ 'data/A.csv': '', 'data/a.csv': '' });
    await expectRefusal(() => expandPattern(tree, 'data/*.csv'), 'tree/case-collision');
  });

  it('matches 256 files and no more', async () => {
    const many = Object.fromEntries(Array.from({ length: 257 }, (_, number) => [`data/${number}.csv`, '']));
    const tree = await open(many);
    const refusal = await expectRefusal(() => expandPattern(tree, 'data/*.csv'), 'path/too-many-files', 4);
    expect(refusal.problem).toContain('257 files');
    expect(await expandPattern(tree, 'data/*[0-57-9].csv')).not.toHaveLength(0);
    expect(await expandPattern(treeOfPaths(Object.keys(many).slice(1)), 'data/*.csv')).toHaveLength(256);
  });
});

describe('what is no regular file', () => {
  it('is refused in a folder where a pattern matches it', async () => {
    const folder = await temporaryFolder({ 'data/a.csv': '', 'other/b.csv': '' });
    await symlink(join(folder, 'other/b.csv'), join(folder, 'data/b.csv'));
    await symlink(join(folder, 'other'), join(folder, 'linked'));
    const tree = openFolderTree(folder);
    const refusal = await expectRefusal(() => expandPattern(tree, 'data/*.csv'), 'tree/not-regular');
    expect(refusal.place.file).toBe('data/b.csv');
    await expectRefusal(() => expandPattern(tree, 'linked/*.csv'), 'tree/not-regular');
    for (const pattern of ['*/a.csv', '{linked,other}/b.csv', '**/a.csv', 'l*/**/a.csv']) {
      const passed = await expectRefusal(() => expandPattern(tree, pattern), 'tree/not-regular');
      expect(passed.place.file).toBe('linked');
    }
    expect(await expandPattern(tree, 'o*/b.csv')).toEqual(['other/b.csv']);
    await expectRefusal(() => expandPattern(tree, '*'), 'tree/not-regular');
    expect(await expandPattern(tree, 'data/a*.csv')).toEqual(['data/a.csv']);
  });

  it('is refused in a commit where a pattern matches it', async () => {
    const repository = await createRepository({ 'data/a.csv': '' });
    repository.stage('120000', 'data/b.csv', repository.blob('a.csv'));
    repository.stage('160000', 'data/c.csv', repository.git('rev-parse', 'HEAD'));
    repository.commitIndex();
    const tree = await treeAt(repository);
    await expectRefusal(() => expandPattern(tree, 'data/b*'), 'tree/not-regular');
    await expectRefusal(() => expandPattern(tree, 'data/[c].csv'), 'tree/not-regular');
    expect(await expandPattern(tree, 'data/a*')).toEqual(['data/a.csv']);
  });

  it('is refused where it is a Git LFS pointer', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12\n`;
    const tree = await treeAt(await createRepository({ 'data/a.csv': pointer }));
    await expectRefusal(() => expandPattern(tree, 'data/*'), 'tree/lfs-pointer');
  });
});

describe('couldMatch', () => {
  it.each([
    ['data/*.csv', 'data/a.csv', 'it matches'],
    ['data/*.csv', 'DATA/A.csv', 'it matches where case does not count'],
    ['data/[!A].csv', 'data/a.csv', 'it matches only where case counts'],
    ['data/*/x.csv', 'data/sub', 'it leads through a file of this name, were it a link'],
    ['a[1].csv', 'a[1].csv', 'it is the path itself'],
    ['data/e\u0301*.csv', 'data/\u00e91.csv', 'it is the same text composed'],
    ['data/{a', 'b.csv', 'it is malformed'],
  ])('%s could stand for %s: %s', (pattern, path) => {
    expect(couldMatch(pattern, path)).toBe(true);
  });

  it.each([
    ['data/*.csv', 'data/a.tsv'],
    ['data/*.csv', 'data/sub/a.csv'],
    ['data/*.csv', 'other/a.csv'],
    ['*.csv', '.hidden.csv'],
  ])('%s could not stand for %s', (pattern, path) => {
    expect(couldMatch(pattern, path)).toBe(false);
  });
});

describe('a pattern', () => {
  it.each([
    ['/data/*.csv', 'path/escape'],
    ['C:/data/*.csv', 'path/escape'],
    ['https://example.org/*.csv', 'path/escape'],
    ['../*.csv', 'path/escape'],
    ['data/../*.csv', 'path/escape'],
    ['*/../a.csv', 'path/escape'],
    ['../a.csv', 'path/escape'],
    ['data\\*.csv', 'path/forbidden'],
    ['./*.csv', 'path/forbidden'],
    ['data//*.csv', 'path/forbidden'],
    ['.git/*', 'path/forbidden'],
    ['data/*.csv\u202e', 'path/forbidden'],
    ['data/*|b', 'path/forbidden'],
    ['', 'path/forbidden'],
    ['data/{..,b}/*', 'path/escape'],
    ['{/etc,b}/*', 'path/escape'],
    ['data/{1..9}.csv', 'path/pattern'],
    ['data/{a}.csv', 'path/pattern'],
    ['data/{a,b.csv', 'path/pattern'],
    ['data/{a,b}}.csv', 'path/pattern'],
    ['data/[x.csv', 'path/pattern'],
    ['data/[].csv', 'path/pattern'],
    ['data/[!].csv', 'path/pattern'],
    ['data/[*].csv', 'path/pattern'],
    ['data/[a?].csv', 'path/pattern'],
    ['data/x**.csv', 'path/pattern'],
    ['data/{a,b}{c,d}{e,f}{g,h}{i,j}{k,l}{m,n}', 'path/pattern'],
    [`${'abc/'.repeat(256)}*`, 'path/pattern'],
  ] as const)('is refused: %s', async (pattern, code) => {
    await expectRefusal(() => expandPattern(treeOfPaths(['a.csv', 'data/a.csv']), pattern), code);
  });

  it('shows what is invisible in it', async () => {
    const refusal = await expectRefusal(() => expandPattern(treeOfPaths([]), 'a\u200b*'), 'path/forbidden');
    expect(refusal.problem).toContain('\\u{200b}');
  });

  it('takes time that is bounded, whatever the names are', async () => {
    const name = 'a'.repeat(254);
    const paths = Array.from({ length: 8 }, (_, number) => Array(8).fill(name).join('/') + number);
    const short = Array.from({ length: 18 }, (_, length) => 'a'.repeat(length + 1)).join();
    const bombs = [
      `${'*a'.repeat(120)}*b`,
      `${'*?'.repeat(120)}*b`,
      `${'*[ab]a'.repeat(40)}*b`,
      `{${short}}*a*a*a*a*b`,
      `{${short}}{a,aa,aaa}*a*b`,
      '*a*a*{b,c,d,e,f,g}',
      '{a,aa,aaa,aaaa}{a,aa,aaa,aaaa}{a,aa,aaa,aaaa}b',
      '{{{a,aa},aaa},aaaa}b',
    ];
    const folders = `${'**/*a*a*/'.repeat(3)}`;
    for (const bomb of [...bombs, ...bombs.map((last) => `${folders}${last}`), `${'**/'.repeat(300)}b?`]) {
      await expectRefusal(() => expandPattern(treeOfPaths(paths), bomb), 'tree/missing-file');
    }
  }, 20_000);

  it('matches what the library finds in the whole path', async () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b', '.', '-'), minLength: 1, maxLength: 4 });
    const safe = name.filter((text) => !/^\.+$|\.$/.test(text));
    const paths = fc.uniqueArray(
      fc.array(safe, { minLength: 1, maxLength: 4 }).map((names) => names.join('/')),
      {
        minLength: 1,
        maxLength: 30,
      },
    );
    const piece = fc.constantFrom('a', 'b', '-', '*', '?', '[ab]', '[!a]', '{a,b}', '{a,-b}', '.a');
    const part = fc.oneof(
      fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join('')),
      fc.constant('**'),
    );
    const pattern = fc
      .array(part, { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join('/'))
      .filter((text) => hasPattern(text) && !/[^/]\*\*|\*\*[^/]/.test(text))
      // The library lets a negated set stand for the dot at the beginning of a name.
      .filter((text) => !/(?:^|\/)\[!/.test(text));
    let found = 0;
    await fc.assert(
      fc.asyncProperty(paths, pattern, async (all, text) => {
        const options = { windows: false, literalBrackets: false, noextglob: true, posix: true };
        // At the end of a pattern the library lets `**` be no name at all.
        const isMatch = picomatch(text.replace(/(?:^|\/)\*\*$/, '$&/*'), options);
        const expected = all.filter((path) => isMatch(path)).sort();
        found += expected.length;
        const expanding = expandPattern(treeOfPaths(all), text);
        if (expected.length === 0) await expect(expanding).rejects.toMatchObject({ code: 'tree/missing-file' });
        else expect(await expanding).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
    expect(found).toBeGreaterThan(500);
  });
});

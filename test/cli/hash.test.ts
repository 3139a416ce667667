/** `holdout hash`, as a user runs it. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { png } from '../support/png.ts';
import { type Files, temporaryFolder, writeFiles } from '../support/temporaryFolder.ts';
import { holdout } from './holdout.ts';

const images = join(import.meta.dirname, '../inference');
const { hashes }: { hashes: Record<string, string> } = JSON.parse(
  readFileSync(join(images, 'expected/hashes.json'), 'utf8'),
);
const readImage = (path: string) => readFileSync(join(images, path));
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');
const jpeg = 'hashes/wide-420-75.jpg';
const gray = 'hashes/wide-gray.png';

const usual = ['hash', 'm.csv', '--file', 'path', '--out', 'out.csv'];

/** Runs in a new folder and reads what it wrote. */
async function hash(files: Files, words: readonly string[] = usual) {
  const root = await temporaryFolder(files);
  const finished = await holdout(root, words);
  return { root, ...finished, out: readIfThere(join(root, 'out.csv')) };
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

describe('holdout hash', () => {
  it('adds both hashes, and says so', async () => {
    const { exit, stdout, stderr, out } = await hash({
      'm.csv': 'id,path\n1,a/x.jpg\n2,b.png\n3,c.txt\n',
      'a/x.jpg': readImage(jpeg),
      'b.png': readImage(gray),
      'c.txt': 'text',
    });
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(out).toBe(
      [
        'id,path,sha256,phash',
        `1,a/x.jpg,${sha256(readImage(jpeg))},${hashes[jpeg]}`,
        `2,b.png,${sha256(readImage(gray))},${hashes[gray]}`,
        `3,c.txt,${sha256('text')},`,
        '',
      ].join('\n'),
    );
    expect(stdout).toMatch(/^Hashed 3 files of 3 rows \(12 kB\) into out\.csv\n/);
    expect(stdout).toMatch(/phash {3}perceptual hash of 2 images; 1 file neither PNG nor JPEG\n$/);
  });

  it('keeps every cell as it is, of quoted cells and of CRLF', async () => {
    const cells = ['"a ""b"", c"', '" d "', '"e\r\nf"', '007', '=1+1', '', 'ü\u{1f600}'];
    const text = `id,path,${cells.map((_, index) => `c${index}`).join(',')}\r\n1,x,${cells.join(',')}\r\n`;
    const { exit, out } = await hash({ 'm.csv': `\ufeff${text}`, x: 'x' });
    expect(exit).toBe(0);
    expect(out).toBe(
      `id,path,c0,c1,c2,c3,c4,c5,c6,sha256,phash\n1,x,"a ""b"", c", d ,"e\r\nf",007,=1+1,,ü\u{1f600},${sha256('x')},\n`,
    );
  });

  it('hashes a file once that stands in several rows, and a file of many blocks whole', async () => {
    const large = Buffer.alloc(3_000_000, 'holdout');
    const { out, stdout } = await hash({ 'm.csv': 'path\nbig\nbig\nsmall\n', big: large, small: '' });
    expect(out).toBe(`path,sha256,phash\nbig,${sha256(large)},\nbig,${sha256(large)},\nsmall,${sha256('')},\n`);
    expect(stdout).toContain('Hashed 2 files of 3 rows (3 MB)');
  });

  it('reads a TSV manifest', async () => {
    const { out } = await hash({ 'm.tsv': 'a\tpath\n"1,5"\tx\n', x: 'x' }, [...usual].with(1, 'm.tsv'));
    expect(out).toBe(`a,path,sha256,phash\n"1,5",x,${sha256('x')},\n`);
  });

  it('takes paths from the folder of the manifest, or from --base', async () => {
    const files = { 'data/m.csv': 'path\nx\n', 'data/x': 'by the manifest', 'other/x': 'elsewhere' };
    const near = await hash(files, [...usual].with(1, 'data/m.csv'));
    expect(near.out).toContain(sha256('by the manifest'));
    const far = await hash(files, [...usual, '--base', 'other'].with(1, 'data/m.csv'));
    expect(far.out).toContain(sha256('elsewhere'));
  });

  it('leaves the hashes of an empty path empty, and warns', async () => {
    const { exit, stderr, out } = await hash({ 'm.csv': 'path\nx\n""\n', x: 'x' });
    expect({ exit, out }).toEqual({ exit: 0, out: `path,sha256,phash\nx,${sha256('x')},\n,,\n` });
    expect(stderr).toMatch(/^holdout: warning: m\.csv: 1 row has no path/);
  });
});

describe('an image that cannot be decoded', () => {
  const cut = readImage(gray).subarray(0, 900);
  const huge = png(60_000, 60_000, deflateSync(Buffer.alloc(100)));

  it('has its SHA-256 and no perceptual hash, and a warning names its line', async () => {
    const { exit, stdout, stderr, out } = await hash({
      'm.csv': 'path\ncut.png\nhuge.png\ngood.jpg\n',
      'cut.png': cut,
      'huge.png': huge,
      'good.jpg': readImage(jpeg),
    });
    expect(exit).toBe(0);
    expect(out).toBe(
      `path,sha256,phash\ncut.png,${sha256(cut)},\nhuge.png,${sha256(huge)},\ngood.jpg,${sha256(readImage(jpeg))},${hashes[jpeg]}\n`,
    );
    expect(stderr).toMatch(
      /^holdout: warning: m\.csv: 2 rows have an image that cannot be decoded, so that phash is empty\n {2}line 2: is a damaged image: .*\n {2}line 3: has 60000 × 60000 pixels; at most .*\n$/,
    );
    expect(stdout).toContain('perceptual hash of 1 image\n');
  });

  it('is counted from the sixth on', async () => {
    const rows = Array.from({ length: 8 }, () => 'cut.png\n').join('');
    const { stderr } = await hash({ 'm.csv': `path\n${rows}`, 'cut.png': cut });
    expect(stderr).toMatch(/8 rows have an image.*\n(?: {2}line \d: .*\n){5} {2}and 3 more rows\n$/);
  });
});

describe('is refused', () => {
  it.each([
    [
      'a missing file',
      'id,path\n1,x\n2,secret.png\n3,gone\n',
      /m\.csv:3 path names a file that does not exist \(and another file/,
    ],
    ['a path with ..', 'path\nx\n../secret.png\n', /m\.csv:3 path leads out of the folder of the files/],
    ['an absolute path', 'path\n/secret.png\n', /m\.csv:2 path leads out of the folder of the files/],
    ['a path of Windows', 'path\na\\secret.png\n', /m\.csv:2 path is no path .*with `\/` between folders/],
    ['a folder', 'path\nsecret.folder\n', /m\.csv:2 path names a file that cannot be used: it is a folder/],
    ['a symbolic link', 'path\nsecret.link\n', /m\.csv:2 path names a file that cannot be used: it is a symbolic link/],
    ['a file beyond a symbolic link', 'path\nsecret.out/y\n', /m\.csv:2 path names .* is a symbolic link/],
  ])('%s, with its line and no cell', async (_, manifest, message) => {
    const root = await temporaryFolder({ 'in/m.csv': manifest, 'in/x': 'x', 'secret.png': 'x', 'out/y': 'y' });
    await mkdir(join(root, 'in/secret.folder'));
    await writeFiles(root, { 'in/secret.folder/z': 'z' });
    await symlink('x', join(root, 'in/secret.link'));
    await symlink('../out', join(root, 'in/secret.out'));
    const { exit, stdout, stderr } = await holdout(join(root, 'in'), usual);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('secret');
    expect(readdirSync(join(root, 'in'))).not.toContain('out.csv');
  });

  const files = { 'm.csv': 'path,sha256\nx,old\n', x: 'x' };

  it.each([
    [['hash'], /needs one manifest/],
    [['hash', 'm.csv', 'n.csv', '--file', 'path', '--out', 'out.csv'], /needs one manifest/],
    [['hash', 'm.csv', '--file', 'path'], /needs --file and --out/],
    [[...usual].with(3, 'paht'), /Did you mean "path"\?/],
    [usual, /m\.csv:1 sha256 is a column of the table already.*--sha256.*--replace/],
    [[...usual, '--sha256', 'path'], /three different columns/],
    [[...usual, '--sha256', 'phash'], /three different columns/],
    [[...usual].with(5, 'out.tsv'), /ends in \.csv/],
    [[...usual, '--replace'].with(5, 'm.csv'), /m\.csv exists.*--force/],
    [[...usual].with(1, 'none.csv'), /none\.csv cannot be read \(ENOENT\)/],
  ])('%j', async (words, message) => {
    const { root, exit, stdout, stderr } = await hash(files, words);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(readdirSync(root).sort()).toEqual(['m.csv', 'x']);
    expect(readFileSync(join(root, 'm.csv'), 'utf8')).toBe(files['m.csv']);
  });

  it('where the output cannot be written, and leaves nothing behind', async () => {
    const { root, exit } = await hash({ 'm.csv': 'path\nx\n', x: 'x' }, [...usual].with(5, 'x/out.csv'));
    expect(exit).toBe(5);
    expect(readdirSync(root).sort()).toEqual(['m.csv', 'x']);
  });
});

describe('a column or a file that is there', () => {
  const files = { 'm.csv': 'sha256,path\nold,x\n', x: 'x' };

  it('is replaced in its place with --replace', async () => {
    const { out } = await hash(files, [...usual, '--replace']);
    expect(out).toBe(`sha256,path,phash\n${sha256('x')},x,\n`);
  });

  it('is left where the hashes get other names', async () => {
    const { out, stdout } = await hash(files, [...usual, '--sha256', 'digest', '--phash', 'look']);
    expect(out).toBe(`sha256,path,digest,look\nold,x,${sha256('x')},\n`);
    expect(stdout).toContain('digest  SHA-256 of 1 file\n  look    perceptual hash of 0 images');
  });

  it('is replaced with --force, be it the manifest itself', async () => {
    const { root, exit } = await hash(files, [...usual, '--replace', '--force'].with(5, 'm.csv'));
    expect(exit).toBe(0);
    expect(readFileSync(join(root, 'm.csv'), 'utf8')).toBe(`sha256,path,phash\n${sha256('x')},x,\n`);
    expect(readdirSync(root).sort()).toEqual(['m.csv', 'x']);
  });

  it('may be hashed again: the same input gives the same bytes', async () => {
    const first = await hash({ 'm.csv': 'path\nx.jpg\n', 'x.jpg': readImage(jpeg) });
    const again = await holdout(first.root, ['hash', 'out.csv', '--file', 'path', '--replace', '--out', 'again.csv']);
    expect(again.exit).toBe(0);
    expect(readFileSync(join(first.root, 'again.csv'), 'utf8')).toBe(first.out);
  });
});

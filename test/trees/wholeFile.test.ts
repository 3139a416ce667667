import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/result/refusal.ts';
import { writeWhole } from '../../src/trees/wholeFile.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const wanted = { what: 'the split', cure: 'Name another file.' };

describe('writeWhole', () => {
  it('writes all parts, makes folders, and replaces what was there', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'new/below/split.csv');
    writeWhole(path, ['id,split\n', 'é,test\n'], wanted);
    expect(await readFile(path, 'utf8')).toBe('id,split\né,test\n');
    writeWhole(path, ['other\n'], wanted);
    expect(await readFile(path, 'utf8')).toBe('other\n');
    expect(await readdir(join(folder, 'new/below'))).toEqual(['split.csv']);
  });

  it('leaves the old file and nothing beside it where a part fails', async () => {
    const folder = await temporaryFolder({ 'split.csv': 'old\n' });
    function* parts(): Generator<string> {
      yield 'half of it';
      throw new RangeError('no more');
    }
    expect(() => writeWhole(join(folder, 'split.csv'), parts(), wanted)).toThrow(RangeError);
    expect(() => writeWhole(join(folder, 'new/split.csv'), parts(), wanted)).toThrow(RangeError);
    expect(await readdir(folder)).toEqual(['split.csv']);
    expect(await readFile(join(folder, 'split.csv'), 'utf8')).toBe('old\n');
  });

  it('refuses a place that cannot be written', async () => {
    const folder = await temporaryFolder({ file: '' });
    await mkdir(join(folder, 'taken.csv'));
    await writeFile(join(folder, 'taken.csv/inside'), '');
    for (const path of ['file/split.csv', 'taken.csv']) {
      let thrown: unknown;
      try {
        writeWhole(join(folder, path), ['x'], wanted);
      } catch (caught) {
        thrown = caught;
      }
      expect(thrown).toBeInstanceOf(Refusal);
      expect(thrown).toMatchObject({ exit: 5, code: 'command/usage' });
    }
    expect((await readdir(folder)).sort()).toEqual(['file', 'taken.csv']);
  });
});

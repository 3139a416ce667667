import { describe, expect, it } from 'vitest';
import { readHeader } from '../../src/tables/readTable.ts';
import { refusalFrom, sourceOf } from './sources.ts';

describe('readHeader', () => {
  it.each([
    ['id,"a ""b""",c\nP1,2,3\n', 'a.csv', ['id', 'a "b"', 'c']],
    ['id\tsite', 'a.tsv', ['id', 'site']],
    ['\ufeffid\r\n', 'a.csv', ['id']],
  ])('gives the names of %j', async (content, file, expected) => {
    for (const chunkBytes of [1, 2, 100]) {
      expect(await readHeader(sourceOf(content, file, chunkBytes))).toEqual(expected);
    }
  });

  it('does not judge what follows, however the file is cut', async () => {
    const content = Buffer.concat([Buffer.from('id,site\n"\r\u0001'), Buffer.from([0xff])]);
    for (const chunkBytes of [1, 8, 100]) {
      expect(await readHeader(sourceOf(content, 'a.csv', chunkBytes))).toEqual(['id', 'site']);
    }
  });

  it('asks for no more of the file than it needs, and closes it', async () => {
    let chunks = 0;
    let isClosed = false;
    const header = await readHeader({
      file: 'a.csv',
      async *open() {
        try {
          for (;;) {
            chunks++;
            yield Buffer.from('id,site,label\nP1,A,1\n');
          }
        } finally {
          isClosed = true;
        }
      },
    });
    expect({ header, chunks, isClosed }).toEqual({ header: ['id', 'site', 'label'], chunks: 1, isClosed: true });
  });

  it.each([
    ['', 'table/empty'],
    ['\n', 'table/blank-line'],
    ['a,a\n', 'table/duplicate-header'],
    ['a,\n', 'table/empty-header'],
    ['"a', 'table/quote'],
    ['a\u0085', 'table/control-character'],
  ])('refuses %j', async (content, code) => {
    expect((await refusalFrom(readHeader(sourceOf(content)))).code).toBe(code);
  });
});

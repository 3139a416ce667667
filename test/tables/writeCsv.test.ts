import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../src/tables/writeCsv.ts';

describe('writeCsv', () => {
  it('writes RFC 4180 with LF', () => {
    expect(
      writeCsv(
        ['id', 'a,b'],
        [
          ['x "y"', 'two\nlines'],
          ['', 'plain'],
        ],
      ),
    ).toBe('id,"a,b"\n"x ""y""","two\nlines"\n,plain\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+1-1|cmd', "'+1-1|cmd"],
    ['-0.5', "'-0.5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', '"\'\rx"'],
    ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ["'x", "'x"],
    ['a=b', 'a=b'],
    [' =1', ' =1'],
  ])('defuses %j', (cell, expected) => {
    expect(writeCsv(['a'], [[cell]])).toBe(`a\n${expected}\n`);
    expect(writeCsv([cell], [])).toBe(`${expected}\n`);
  });

  it('writes numbers plain', () => {
    expect(writeCsv(['a', 'b', 'c'], [[-0.5, 1e-7, 12]])).toBe('a,b,c\n-0.5,1e-7,12\n');
  });

  it('writes one empty cell in quotes, which is not a blank line', () => {
    expect(writeCsv(['a'], [['']])).toBe('a\n""\n');
  });

  it('refuses numbers that are none and rows of another length', () => {
    for (const number of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => writeCsv(['a'], [[number]])).toThrow(RangeError);
    }
    expect(() => writeCsv(['a', 'b'], [['x']])).toThrow('1 of 2 cells');
  });
});

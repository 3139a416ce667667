import { describe, expect, it } from 'vitest';
import type { RefusalCode } from '../../src/result/refusalCodes.ts';
import { readTable } from '../../src/tables/readTable.ts';
import { refusalOf, sourceOf } from './sources.ts';

type Case = [content: string | Uint8Array, code: RefusalCode, line: number, problem: string | RegExp];

const bytes = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex');
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const rowWith = (...tail: Uint8Array[]) => Buffer.concat([Buffer.from('id,site\nP1,A\nP2,'), ...tail]);

const cases: Record<string, Case> = {
  'LF after CRLF': ['id\r\nP1\nP2\nP3\r\n', 'table/mixed-line-ends', 2, 'ends in LF; line 1 ends in CRLF'],
  'CRLF after LF': ['id\nP1\nP2\r\n', 'table/mixed-line-ends', 3, 'ends in CRLF; line 1 ends in LF'],
  'CRLF after LF and a quoted cell': ['a,b\n1,"x"\r\n', 'table/mixed-line-ends', 2, 'ends in CRLF'],
  'CR in a cell': ['id,site\nP1,A\rP2,B\n', 'table/bare-cr', 2, 'carriage return'],
  'CR as line end': ['id\rP1\r', 'table/bare-cr', 1, 'carriage return'],
  'CR CR LF': ['id\nP1\r\r\n', 'table/bare-cr', 2, 'carriage return'],
  'CR between quotes': ['id\n"P\n1\r"\n', 'table/bare-cr', 3, 'carriage return'],
  'CR after a closing quote': ['id\n"P1"\rx\n', 'table/bare-cr', 2, 'carriage return'],
  'CR at the very end': ['id\nP1\r', 'table/bare-cr', 2, 'carriage return'],
  'CR at the very end between quotes': ['id\n"P1\r', 'table/bare-cr', 2, 'carriage return'],

  'an invalid byte': [rowWith(bytes('ff 0a')), 'table/encoding', 3, 'offset 16'],
  'Latin-1': [rowWith(Buffer.from('Zürich\n', 'latin1')), 'table/encoding', 3, 'offset 17'],
  'an overlong form': [rowWith(bytes('c0 b1 0a')), 'table/encoding', 3, 'offset 16'],
  'an overlong form of three bytes': [rowWith(bytes('e0 80 af 0a')), 'table/encoding', 3, 'offset 16'],
  'a surrogate': [rowWith(bytes('ed a0 80 0a')), 'table/encoding', 3, 'offset 16'],
  'a pair of surrogates (CESU-8)': [rowWith(bytes('ed a0 bd ed b8 80 0a')), 'table/encoding', 3, 'offset 16'],
  'a code point above U+10FFFF': [rowWith(bytes('f4 90 80 80 0a')), 'table/encoding', 3, 'offset 16'],
  'a continuation byte alone': [rowWith(bytes('80 0a')), 'table/encoding', 3, 'offset 16'],
  'a character cut by a line end': [rowWith(bytes('e6 9d 0a')), 'table/encoding', 3, 'offset 16'],
  'a character cut by the end': [rowWith(bytes('e6 9d')), 'table/encoding', 3, 'offset 16'],
  'an invalid byte between quotes': [bytes('61 0a 22 0a ff 22 0a'), 'table/encoding', 3, 'offset 4'],
  'an invalid byte after a byte order mark': [bytes('ef bb bf 61 0a ff'), 'table/encoding', 2, 'offset 5'],
  'an invalid first byte': [bytes('ff'), 'table/encoding', 1, 'offset 0'],
  'UTF-16 with a byte order mark': [utf16('\ufeffid\nP1\n'), 'table/encoding', 1, 'is UTF-16 text'],
  'UTF-16BE with a byte order mark': [utf16('\ufeffid\nP1\n').swap16(), 'table/encoding', 1, 'is UTF-16 text'],
  'UTF-16 without one': [utf16('id\nP1\n'), 'table/encoding', 1, 'is UTF-16 text'],
  'UTF-16BE without one': [utf16('id\nP1\n').swap16(), 'table/encoding', 1, 'is UTF-16 text'],
  'UTF-32': [bytes('ff fe 00 00 61 00 00 00'), 'table/encoding', 1, 'is UTF-32 text'],
  gzip: [bytes('1f 8b 08 00 00 00 00 00 00 00'), 'table/encoding', 1, 'is a gzip file'],
  'a short gzip': [bytes('1f 8b'), 'table/encoding', 1, 'is a gzip file'],
  'Zip or Excel': [
    bytes('50 4b 03 04 14 00 06 00 08 00'),
    'table/encoding',
    1,
    'is a Zip archive or an Excel workbook',
  ],
  'old Excel': [bytes('d0 cf 11 e0 a1 b1 1a e1'), 'table/encoding', 1, 'is an old Excel workbook'],
  Zstandard: [bytes('28 b5 2f fd 04 00'), 'table/encoding', 1, 'is a Zstandard file'],
  Parquet: [bytes('50 41 52 31 15 04 15 00 15'), 'table/encoding', 1, 'is a Parquet file'],

  NUL: ['id,site\nP1,A\0\n', 'table/control-character', 2, 'U+0000'],
  'NUL in the header': ['id\0,site\nP1,A\n', 'table/control-character', 1, 'U+0000'],
  'a vertical tab': ['id,site\nP1,A\u000b,1\n', 'table/control-character', 2, 'U+000B'],
  'an escape between quotes': ['id,site\nP1,"\n\u001b[31m"\n', 'table/control-character', 3, 'U+001B'],
  'a control character after a closing quote': ['id\n"P1"\u001f\n', 'table/control-character', 2, 'U+001F'],
  DEL: ['id\nP\u007f\n', 'table/control-character', 2, 'U+007F'],
  NEL: ['id,site,label\nP1,A,1\u0085P2,B,0\n', 'table/control-character', 2, 'U+0085'],
  'NEL after a closing quote': ['id\n"P1"\u0085', 'table/control-character', 2, 'U+0085'],
  'the first C1 control': ['id\nP\u0080\n', 'table/control-character', 2, 'U+0080'],
  'the last C1 control': ['id\n"P\u009f"\n', 'table/control-character', 2, 'U+009F'],
  'a line separator': ['id\nP1\u2028P2\n', 'table/control-character', 2, 'U+2028'],
  'a paragraph separator': ['id\nP1\u2029P2\n', 'table/control-character', 2, 'U+2029'],
  'two byte order marks': ['\ufeff\ufeffid\nP1\n', 'table/control-character', 1, 'U+FEFF'],
  'a byte order mark within the file': ['id\n\ufeffP1\n', 'table/control-character', 2, 'U+FEFF'],
  'a byte order mark between quotes': ['"\ufeffid"\nP1\n', 'table/control-character', 1, 'U+FEFF'],
  'Ctrl-Z at the end': ['id\nP1\n\u001a', 'table/control-character', 3, 'U+001A'],

  'an empty name': ['id,,label\nP1,A,1\n', 'table/empty-header', 1, 'column 2'],
  'an empty name in quotes': ['id,""\nP1,A\n', 'table/empty-header', 1, 'column 2'],
  'an empty last name': ['id,site,\nP1,A,\n', 'table/empty-header', 1, 'column 3'],
  'a name twice': ['id,site,site\nP1,A,B\n', 'table/duplicate-header', 1, '"site" to columns 2 and 3'],
  'a name twice, once in quotes': ['id,site_1,"id"\nP1,A,B\n', 'table/duplicate-header', 1, '"id" to columns 1 and 3'],
  'a hostile name twice': ['__proto__,__proto__\n1,2\n', 'table/duplicate-header', 1, '"__proto__" to columns 1 and 2'],

  'too many cells': ['a,b,c\n1,2,3\n1,2,3,4\n', 'table/ragged-row', 3, 'has 4 cells; the header has 3'],
  'too few cells': ['a,b,c\n1,2,3\n1\n', 'table/ragged-row', 3, 'has 1 cell; the header has 3'],
  'too few cells at the end': ['a,b,c\n1,2', 'table/ragged-row', 2, 'has 2 cells; the header has 3'],
  'a delimiter too many': ['a,b\n1,2,\n', 'table/ragged-row', 2, 'has 3 cells; the header has 2'],
  'too few cells after a quoted line end': ['a,b\n"\n",1\n"\n"\n', 'table/ragged-row', 4, 'has 1 cell'],
  'spaces instead of cells': ['a,b\n  \n1,2\n', 'table/ragged-row', 2, 'has 1 cell'],

  'a blank line': ['a,b\n1,2\n\n3,4\n', 'table/blank-line', 3, 'is blank'],
  'a blank line in CRLF': ['a,b\r\n1,2\r\n\r\n', 'table/blank-line', 3, 'is blank'],
  'a blank line at the end': ['a,b\n1,2\n\n', 'table/blank-line', 3, 'is blank'],
  'a blank line instead of one empty cell': ['a\n1\n\n2\n', 'table/blank-line', 3, 'is blank'],
  'a blank line before the header': ['\na,b\n1,2\n', 'table/blank-line', 1, 'is blank'],
  'a blank line alone': ['\r\n', 'table/blank-line', 1, 'is blank'],

  'text after a closing quote': ['a,b\n1,"A"x\n', 'table/quote', 2, 'text in column 2 after the closing quote'],
  'a space after a closing quote': ['a,b\n"A" ,1\n', 'table/quote', 2, 'text in column 1 after'],
  'a letter outside ASCII after a closing quote': ['a,b\n"A"é,1\n', 'table/quote', 2, 'text in column 1 after'],
  'a quote within a cell': ['a,b\n1,x"y"\n', 'table/quote', 2, 'a quote in column 2 inside'],
  'a space before a quote': ['a,b\n1, "y"\n', 'table/quote', 2, 'a quote in column 2 inside'],
  'a quote after a character outside ASCII': ['a,b\n1,é"\n', 'table/quote', 2, 'a quote in column 2 inside'],
  'a backslash as an escape': ['a,b\n1,"x\\"y"\n', 'table/quote', 2, 'text in column 2 after'],
  'a quote never closed': ['a,b\n1,2\n3,"\n4,5\n', 'table/quote', 3, 'opens a quote in column 2 that is never closed'],
  'a quote as the last byte': ['a,b\n1,"', 'table/quote', 2, 'never closed'],
  'a doubled quote as the last bytes': ['a,b\n1,"x""', 'table/quote', 2, 'never closed'],
  'a quote in the header never closed': ['"a,b\n1,2\n', 'table/quote', 1, 'in column 1 that is never closed'],

  'an empty file': ['', 'table/empty', 1, 'is empty'],
  'a byte order mark alone': ['\ufeff', 'table/empty', 1, 'is empty'],
  'a header alone': ['id,site,label\n', 'table/empty', 1, 'a header and no rows'],
  'a header alone without a line end': ['id,site,label', 'table/empty', 1, 'a header and no rows'],
};

describe('a file is refused for', () => {
  it.each(Object.entries(cases))('%s', async (_, [content, code, line, problem]) => {
    const refusal = await refusalOf(content);
    expect(refusal).toMatchObject({ code, exit: 2, place: { file: 'table.csv', line } });
    expect(refusal.problem).toMatch(problem);
    expect(refusal.cure).toMatch(/^[A-Z].*\.$/);
  });

  it.each(Object.entries(cases))('%s, also in a column that nobody asks for', async (_, [content, code, line]) => {
    const refusal = await refusalOf(content, { columns: { required: [] } });
    expect(refusal).toMatchObject({ code, place: { line } });
  });

  it.each(Object.entries(cases))('%s, the same however it is cut', async (_, [content]) => {
    const whole = await refusalOf(content);
    for (const chunkBytes of [1, 2, 3, 5, 7, 8, 9, 16]) {
      const cut = await refusalOf(content, { chunkBytes });
      expect({ chunkBytes, message: cut.message }).toEqual({ chunkBytes, message: whole.message });
    }
  });

  it('the first of several reasons', async () => {
    const content = Buffer.concat([Buffer.from('a,b\n1,x"\n1\r\n'), bytes('ff')]);
    for (const chunkBytes of [1, 4, 64]) {
      expect(await refusalOf(content, { chunkBytes })).toMatchObject({ code: 'table/quote', place: { line: 2 } });
    }
  });
});

describe('what looks forbidden and is not', () => {
  it.each([
    ['a name that begins like a Parquet file', 'PAR1,x\n1,2\n'],
    ['PAR1 alone', 'PAR1\n1\n'],
    ['a name that begins like a Zip archive', 'PKx,y\n1,2\n'],
    ['neighbours of forbidden characters', 'a\n\u00a0\u2027\u202a\ufefe\ufeee\u20a8\u00c2\u{1f600}\n'],
    ['bidirectional and zero-width characters, which are judged as findings', 'a\n\u202e\u200b\u2060\n'],
    ['tabs in a file with commas', 'a,b\n\t,"\t"\n'],
  ])('%s', async (_, content) => {
    expect((await readTable([sourceOf(content)])).rows).toBe(1);
  });
});

describe('a missing column', () => {
  const columns = { required: ['patient_id', 'site'] };

  it('is named with those that there are and the nearest of them', async () => {
    const refusal = await refusalOf('pateint_id,site\nP1,A\n', { columns });
    expect(refusal.message).toBe(
      'table.csv:1 has no column "patient_id"; its columns are "pateint_id", "site". Did you mean "pateint_id"? Add the column, or correct the name where it is asked for; upper and lower case differ.',
    );
    expect(refusal).toMatchObject({ code: 'table/missing-column', exit: 2 });
  });

  it.each([
    ['table.csv', 'patient_id\tsite\nP1\tA\n', 'contains a tab'],
    ['table.csv', 'patient_id;site\nP1;A\n', 'contains a semicolon'],
    ['table.tsv', 'patient_id,site\nP1,A\n', 'contains a comma'],
    ['table.tab', 'patient_id;site\nP1;A\n', 'contains a semicolon'],
  ])('of %s gets a hint at the delimiter', async (file, content, hint) => {
    expect((await refusalOf(content, { file, columns })).cure).toContain(hint);
  });

  it('shows column names escaped and only so many', async () => {
    const names = Array.from({ length: 25 }, (_, index) => `c${index}`);
    const refusal = await refusalOf(`"a\u202e""b\n",${names.join()}\n`, { columns: { required: ['x\u200b'] } });
    expect(refusal.problem).toContain('no column "x\\u{200B}"');
    expect(refusal.problem).toContain('its columns are "a\\u{202E}\\"b\\u{000A}", "c0"');
    expect(refusal.problem).toContain('"c18" and 6 more');
  });
});

it('never shows a cell', async () => {
  const canary = 'CANARY-4711';
  const broken = ['\r', '\u0001', '"', '\u2028', '\n"x', ',,', '\n\n', '\ufffe\ufeff'];
  for (const tail of broken) {
    for (const cell of [`${canary}${tail}`, `"${canary}"${tail}`, `"${canary}${tail}`]) {
      const refusal = await refusalOf(`id,site\n${cell},x\n${cell}`);
      expect(refusal.message).not.toContain('CANARY');
    }
  }
});

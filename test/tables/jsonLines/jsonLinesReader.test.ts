import { describe, expect, it } from 'vitest';
import { JsonLinesReader, readJsonHeader } from '../../../src/tables/jsonLines/jsonLinesReader.ts';
import { cellsOf, columnsOf, file, readText, refusalIn, refusalOf } from './support.ts';

const cellBytes = 65_536;
const rowBytes = 8_388_608;

describe('cells', () => {
  it('are those of the wanted keys, in the wanted order', () => {
    const text = '{"b":"2","id":"1","c":[{"b":"x"}]}\n{"id":"3","c":null,"b":"4"}\n';
    expect(readText(text, columnsOf('id', 'b'))).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(readText(text, [])).toEqual([[], []]);
  });

  it('are texts of strings, numbers as written, words and nothing for null', () => {
    const text = String.raw`{"a":"x \"y\" \\ \/ \b\f\n\r\t","b":-1.50E+2,"c":true,"d":false,"e":null,"f":""}`;
    expect(readText(text, columnsOf('a', 'b', 'c', 'd', 'e', 'f'))).toEqual([
      ['x "y" \\ / \b\f\n\r\t', '-1.50E+2', 'true', 'false', '', ''],
    ]);
  });

  it('are UTF-8, escaped or not', () => {
    const text = String.raw`{"id":"é東😀","b":"\u00e9\u6771\ud83D\uDE00 \u0000\uFFFF"}`;
    expect(readText(text, columnsOf('id', 'b'))).toEqual([['é東😀', 'é東😀 \0\uffff']]);
  });

  it('lie in the block, or in a copy where an escape is replaced; the block is never changed', () => {
    const block = Buffer.from('{"id":"a","b":"\\n"}\n{"id":"\\u0062","b":"c"}\n');
    const before = Buffer.from(block);
    const reader = new JsonLinesReader(file, columnsOf('id', 'b'));
    const read = reader.read(block, 1);
    expect(cellsOf(read)).toEqual([
      ['a', '\n'],
      ['b', 'c'],
    ]);
    expect(read.cells[0]!.bytes).not.toBe(block);
    expect(block.equals(before)).toBe(true);
    const plain = new Uint8Array(Buffer.from('{"id":"\\u0061","b":"c"}').subarray(0, 0));
    expect(reader.read(plain, 3)).toMatchObject({ rows: 0 });
    const unescaped = new Uint8Array(Buffer.from('{"x":"\\n","id":"a","b":"c"}'));
    expect(reader.read(unescaped, 3).cells[0]!.bytes).toBe(unescaped);
  });

  it('are found in any part of a larger buffer, and in shared memory', () => {
    const text = '{"id":"a"}\n{"id":"\\u0062"}';
    const shared = new Uint8Array(new SharedArrayBuffer(100)).subarray(7, 7 + text.length);
    shared.set(Buffer.from(text));
    expect(readText(shared, columnsOf('id'))).toEqual([['a'], ['b']]);
  });

  it('of more rows than lists were made for', () => {
    const reader = new JsonLinesReader(file, columnsOf('id'));
    for (const rows of [5000, 1, 20_000]) {
      const ids = Array.from({ length: rows }, (_, row) => [`P${row}`]);
      const text = ids.map(([id]) => `{"id":"${id}"}\n`).join('');
      expect(cellsOf(reader.read(Buffer.from(text), 1))).toEqual(ids);
    }
  });

  it('of optional keys are empty where the key is absent or null', () => {
    const columns = [
      { name: 'id', isId: true },
      { name: 'slideId', isId: true, isOptional: true },
      { name: 'b', isId: false, isOptional: true },
    ];
    expect(readText('{"id":"1"}\n{"slideId":null,"b":null,"id":"2"}\n{"b":"x","id":"3","slideId":7}', columns)).toEqual(
      [
        ['1', '', ''],
        ['2', '', ''],
        ['3', '7', 'x'],
      ],
    );
  });

  it('are found under keys that are written with escapes', () => {
    expect(readText('{"\\u0069d":"1"}\n{"i\\u0064":"2"}\n{"\\/":0,"id":"3"}', columnsOf('id'))).toEqual([
      ['1'],
      ['2'],
      ['3'],
    ]);
  });

  it('are found in a file that has other keys in each line', () => {
    const lines = Array.from({ length: 40_000 }, (_, row) => `{"k${row}":0,"id":"P${row}","x":{"id":1,"k${row}":2}}\n`);
    const cells = readText(lines.join(''), columnsOf('id'));
    expect(cells.map(([id]) => id)).toEqual(lines.map((_, row) => `P${row}`));
  });
});

describe('an id', () => {
  it.each([
    ['"001"', '001'],
    ['" a "', ' a '],
    ['"1.0"', '1.0'],
    ['""', ''],
    ['"\\u0000"', '\0'],
    ['0', '0'],
    ['-1', '-1'],
    ['9007199254740991', '9007199254740991'],
    ['-9007199254740991', '-9007199254740991'],
  ])('may be %s', (written, id) => {
    expect(readText(`{"id":${written}}`, columnsOf('id'))).toEqual([[id]]);
  });

  it.each([
    ['9007199254740992', 'table/large-id'],
    ['-9007199254740992', 'table/large-id'],
    ['12345678901234567890', 'table/large-id'],
    ['1'.repeat(308), 'table/large-id'],
    ['1.0', 'table/float-id'],
    ['1e3', 'table/float-id'],
    ['1E0', 'table/float-id'],
    ['-0', 'table/float-id'],
    ['12345678901234567890.5', 'table/float-id'],
    ['true', 'table/json-type'],
    ['{}', 'table/json-type'],
    ['["P1"]', 'table/json-type'],
    ['null', 'table/json-null-id'],
  ])('may not be %s', (written, code) => {
    const refusal = refusalOf(`{"id":"1"}\n{"id": ${written}}`, columnsOf('id'));
    expect(refusal).toMatchObject({ code, exit: 2, place: { file, line: 2, column: 8 } });
    expect(refusal.problem).toContain('"id"');
    expect(refusal.message).not.toContain('123456789012');
  });
});

describe('a line', () => {
  it.each([
    ['that ends in CRLF', '{"id":"1"}\r\n{"id":"2"}\r\n'],
    ['without an end', '{"id":"1"}\n{"id":"2"}'],
    ['with spaces and tabs', ' \t{ "id" \t: "1" } \n\t{"id":"2" , "b":[ 1 , { } ,[ ] ]}\t\r\n'],
  ])('may be one %s', (_, text) => {
    expect(readText(text, columnsOf('id'))).toEqual([['1'], ['2']]);
  });

  it('may be an empty object where nothing is wanted', () => {
    expect(readText('{}\n{ }\n', [])).toEqual([[], []]);
    expect(readText('', columnsOf('id'))).toEqual([]);
  });

  it.each([
    ['blank', '', 'table/blank-line', 'is blank'],
    ['of spaces', '  \t', 'table/blank-line', 'is blank'],
    ['blank with CRLF', '\r', 'table/blank-line', 'is blank'],
    ['an array', '[{"id":"1"}]', 'table/json-type', 'array'],
    ['the beginning of a pretty array', '[', 'table/json-type', 'array'],
    ['a string', '"id"', 'table/json-type', 'no object'],
    ['a number', '-1', 'table/json-type', 'no object'],
    ['null', 'null', 'table/json-type', 'no object'],
    ['the beginning of a pretty object', '{', 'table/json', 'the line ends before'],
    ['one with a comma after it', '{"id":"1"},', 'table/json', 'goes on'],
    ['two objects', '{"id":"1"}{"id":"2"}', 'table/json', 'goes on'],
    ['with a carriage return between tokens', '{"id":\r"1"}', 'table/bare-cr', 'carriage return'],
    ['with a carriage return after it', '{"id":"1"}\r ', 'table/bare-cr', 'carriage return'],
    ['with a byte order mark', '\ufeff{"id":"1"}', 'table/json', 'opening brace'],
    ['with NaN', '{"id":"1","b":NaN}', 'table/json', 'NaN'],
    ['with -Infinity', '{"id":"1","b":-Infinity}', 'table/json', 'Infinity'],
    ['with a leading zero', '{"id":01}', 'table/json', 'zero'],
    ['without the key', '{"ID":"1"}', 'table/json-missing-key', '"id"'],
    ['with the key inside another', '{"b":{"id":"1"}}', 'table/json-missing-key', '"id"'],
  ])('may not be %s', (_, line, code, problem) => {
    for (const text of [`{"id":"0"}\n${line}\n`, `{"id":"0"}\n${line}\n{"id":"3"}`]) {
      const refusal = refusalOf(text, columnsOf('id'));
      expect(refusal).toMatchObject({ code, exit: 2, place: { file, line: 2 } });
      expect(refusal.problem).toContain(problem);
    }
  });

  it('of a file that is one array is told how to convert it', () => {
    expect(refusalOf('[\n{"id":"1"}\n]').cure).toContain("jq -c '.[]'");
    expect(refusalOf('{\n"id":"1"\n}').cure).toContain('jq -c .');
  });

  it('is counted from the first of the block', () => {
    const reader = new JsonLinesReader(file, columnsOf('id'));
    reader.read(Buffer.from('{"id":"1"}\n{"id":"2"}\n'), 1);
    const refusal = refusalIn(() => reader.read(Buffer.from('{"id":"3"}\n{"id":4.5}\n'), 3));
    expect(refusal?.place.line).toBe(4);
  });

  it('with a fault has its column in UTF-16 code units', () => {
    expect(refusalOf('{"é東😀":1,x}').place).toEqual({ file, line: 1, column: 11 });
    expect(refusalOf('{"é東😀":1').place).toEqual({ file, line: 1, column: 10 });
  });
});

describe('bytes that are not UTF-8', () => {
  it.each([
    ['a Latin-1 letter', [0xe9]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['an overlong slash', [0xc0, 0xaf]],
    ['a cut character', [0xf0, 0x9f, 0x98]],
  ])('are refused with line and offset: %s', (_, bytes) => {
    const block = Buffer.concat([Buffer.from('{"a":1}\n{"a":"x'), Buffer.from(bytes), Buffer.from('"}\n')]);
    const refusal = refusalIn(() => new JsonLinesReader(file, []).read(block, 11, 1000));
    expect(refusal).toMatchObject({ code: 'table/encoding', exit: 2, place: { file, line: 12 } });
    expect(refusal?.problem).toContain('offset 1015');
  });

  it('are refused after what an earlier line breaks', () => {
    const block = Buffer.from('{"a":1}\n{"a":}\n{"a":"\xff"}\n', 'latin1');
    expect(refusalOf(block)).toMatchObject({ code: 'table/json', place: { line: 2 } });
  });

  it('are refused in the header', () => {
    const read = () => readJsonHeader(file, Buffer.from('{"\xff":1}', 'latin1'));
    expect(refusalIn(read)).toMatchObject({ code: 'table/encoding', place: { line: 1 } });
  });
});

describe('a key that stands twice', () => {
  it.each([
    ['at the top', '{"a":1,"b":2,"a":3}', 14],
    ['with an escape', '{"a":1,"\\u0061":2}', 8],
    ['with escapes of two kinds', '{"/":1,"\\/":2}', 8],
    ['in a nested object', '{"x":{"a":1,"a":2}}', 13],
    ['in an object of an array', '{"x":[{"a":1},{"b":1,"b":2}]}', 22],
    ['around a nested object that has it as well', '{"a":1,"x":{"a":2,"y":{"a":3}},"a":4}', 32],
    ['in an object around others', '{"x":{"a":1,"y":{"a":2},"z":[{"a":3}],"a":4}}', 39],
    ['as the empty key', '{"":1,"":2}', 7],
    ['as a wanted key', '{"id":"1","id":"1"}', 11],
  ])('is refused: %s', (_, line, column) => {
    for (const columns of [[], columnsOf('id')]) {
      const refusal = refusalOf(`{"id":"0"}\n${line}`, columns);
      expect(refusal).toMatchObject({ code: 'table/json-duplicate-key', exit: 2, place: { line: 2, column } });
    }
  });

  it.each([
    ['in neighbours', '{"x":[{"a":1},{"a":2},{"a":3}],"y":{"a":4}}'],
    ['at each level', '{"a":{"a":{"a":[{"a":1}]}},"b":{"a":{"a":1},"b":2}}'],
    ['in another case', '{"a":1,"A":2}'],
    ['in another Unicode form', '{"é":1,"e\u0301":2}'],
  ])('in different objects is none: %s', (_, line) => {
    expect(readText(`${line}\n${line}\n`, [])).toEqual([[], []]);
  });

  it('is shown as text, without what could be taken for something else', () => {
    expect(refusalOf('{"a\\u202eb":1,"a\\u202eb":2}').problem).toContain('"a\\u{202E}b"');
  });
});

describe('half of a surrogate pair', () => {
  it.each([
    '"\\ud800"',
    '"\\udc00"',
    '"x\\uD800y"',
    '"\\ud800\\n"',
    '"\\ud800\\ud800"',
    '"\\udc00\\ud800"',
    '"\\ud800\\u0041"',
    '"\\ud800\\\\udc00"',
  ])('is refused in any string: %s', (string) => {
    for (const line of [`{"id":${string}}`, `{"id":"1","x":[${string}]}`, `{"id":"1",${string}:0}`]) {
      expect(refusalOf(line, columnsOf('id'))).toMatchObject({ code: 'table/json-surrogate', place: { line: 1 } });
    }
  });
});

describe('limits', () => {
  it('a number has to be finite', () => {
    for (const number of ['1e400', '-1e400', '1e309', '1'.repeat(310), `1${'0'.repeat(400)}.5`, '1e99999999999']) {
      for (const line of [`{"a":${number}}`, `{"b":[{"c":${number}}],"a":1}`]) {
        expect(refusalOf(line, columnsOf('a'))).toMatchObject({ code: 'table/json-number', exit: 2 });
      }
    }
    for (const number of ['1e308', '1e-400', '-1.7976931348623157e308', '9'.repeat(308), `0.${'1'.repeat(5000)}`]) {
      expect(readText(`{"a":${number}}`, columnsOf('a'))).toEqual([[number]]);
    }
  });

  it('values lie at most 64 levels deep', () => {
    const nest = (levels: number, open: string, close: string) =>
      `{"a":${open.repeat(levels)}${close.repeat(levels)}}\n{"a":0}`;
    expect(readText(nest(63, '[', ']'), [])).toHaveLength(2);
    expect(readText(nest(62, '{"a":', '}').replace('"a":}', '"a":{}}'), [])).toHaveLength(2);
    expect(refusalOf(nest(64, '[', ']'))).toMatchObject({
      code: 'table/json-too-deep',
      exit: 2,
      place: { column: 69 },
    });
    expect(refusalOf(nest(64, '[{"a":', '}]'))).toMatchObject({ code: 'table/json-too-deep' });
    expect(refusalOf(nest(100_000, '[', ']'))).toMatchObject({ code: 'table/json-too-deep' });
    expect(refusalOf(`{"a":${'['.repeat(1_000_000)}`)).toMatchObject({ code: 'table/json-too-deep' });
  });

  it('an object has at most 4,096 keys', () => {
    const keys = (count: number) => Array.from({ length: count }, (_, key) => `"k${key}":0`).join();
    expect(readJsonHeader(file, Buffer.from(`{${keys(4096)}}`))).toHaveLength(4096);
    expect(refusalOf(`{${keys(4097)}}`)).toMatchObject({ code: 'table/too-many-columns', exit: 4, place: { line: 1 } });
    expect(readText(`{"a":{${keys(20_000)}}}\n{"a":{${keys(20_000)}}}`, [])).toHaveLength(2);
  });

  it('a cell has at most 65,536 bytes, and so has a key', () => {
    const long = 'x'.repeat(cellBytes);
    for (const id of [`"${long}"`, `"${'é'.repeat(cellBytes / 2)}"`]) {
      expect(readText(`{"id":${id}}`, columnsOf('id'))).toHaveLength(1);
    }
    for (const id of [`"${long}x"`, `"\\n${long.slice(1)}"`]) {
      const refusal = refusalOf(`{"id":"1"}\n{"id":${id}}`, columnsOf('id'));
      expect(refusal).toMatchObject({ code: 'table/cell-too-large', exit: 4, place: { line: 2, column: 8 } });
    }
    expect(readText(`{"x":"${long}x","${long}":1}`, [])).toHaveLength(1);
    expect(refusalOf(`{"${long}x":1}`)).toMatchObject({ code: 'table/cell-too-large', exit: 4, place: { column: 2 } });
    expect(refusalOf(`{"b":0.${'1'.repeat(cellBytes)}}`, columnsOf('b')).code).toBe('table/cell-too-large');
  });

  it('a line has at most 8,388,608 bytes', () => {
    const line = (bytes: number) => `{"x":"${'y'.repeat(bytes - '{"x":""}'.length)}"}`;
    expect(readText(`${line(rowBytes)}\n{}\n`, [])).toHaveLength(2);
    const refused = { code: 'table/row-too-large', exit: 4, place: { file, line: 2 } };
    expect(refusalOf(`{}\n${line(rowBytes + 1)}\n{}`)).toMatchObject(refused);
    expect(refusalOf(`{}\n${line(rowBytes + 3).slice(0, -2)}`)).toMatchObject(refused);
    expect(refusalOf(`{}\n{"x":[${' '.repeat(rowBytes)}`)).toMatchObject(refused);
  });

  it('nested objects of many keys take time in proportion to the line', () => {
    const objects = Array.from({ length: 100_000 }, (_, index) => `{"k${index}":{"k${index}":0,"a":0},"a":1}`);
    expect(readText(`{"a":[${objects.join()}]}\n`, [])).toHaveLength(1);
  });
});

describe('readJsonHeader', () => {
  it('gives the keys of the first object in their order, without escapes', () => {
    expect(readJsonHeader(file, Buffer.from('{"b":{"x":1},"\\u0061\\n":[{"y":2}],"":null}\r\n'))).toEqual([
      'b',
      'a\n',
      '',
    ]);
    expect(readJsonHeader(file, Buffer.from('{}'))).toEqual([]);
  });

  it.each([
    ['', 'table/empty'],
    ['\n', 'table/blank-line'],
    ['[]', 'table/json-type'],
    ['{"a":1,"a":2}', 'table/json-duplicate-key'],
    ['{"a":1', 'table/json'],
    ['{"a":1}x', 'table/json'],
  ])('refuses what the reader refuses: %s', (line, code) => {
    expect(refusalIn(() => readJsonHeader(file, Buffer.from(line)))).toMatchObject({ code, place: { line: 1 } });
  });
});

describe('a wanted key', () => {
  it('is wanted once', () => {
    expect(() => new JsonLinesReader(file, columnsOf('a', 'a'))).toThrow('twice');
  });
});

import { describe, expect, it } from 'vitest';
import { readStrictYaml } from '../../src/policy/strictYaml.ts';
import { Refusal } from '../../src/result/refusal.ts';

function read(text: string | Uint8Array) {
  return readStrictYaml(typeof text === 'string' ? Buffer.from(text) : text, 'policy.yml');
}

function refusalFor(text: string | Uint8Array): Refusal {
  try {
    read(text);
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown;
    throw thrown;
  }
  throw new Error('it was read');
}

describe('what is read', () => {
  it.each([
    ['a: 1\nb: [x, 2.5, true, null]\n', { a: 1, b: ['x', 2.5, true, null] }],
    ['a: 1\r\nb: 2\r\n', { a: 1, b: 2 }],
    ['\ufeffa: 1\n', { a: 1 }],
    ['---\na: 1\n...\n', { a: 1 }],
    ['{a: [1, 2,], b: {c: 3,},}', { a: [1, 2], b: { c: 3 } }],
    ['? a\n: b\n', { a: 'b' }],
    ['\'a\': "b"\n', { a: 'b' }],
    [
      'a: yes\nb: on\nc: no\nd: 1:30\ne: 2024-01-01\nf: 1_000\n',
      { a: 'yes', b: 'on', c: 'no', d: '1:30', e: '2024-01-01', f: '1_000' },
    ],
    ['a: NaN\nb: inf\nc: 0.5.1\n', { a: 'NaN', b: 'inf', c: '0.5.1' }],
    ['a: -0.5\nb: 1e-3\nc: 2E+2\nd: 0\n', { a: -0.5, b: 0.001, c: 200, d: 0 }],
    ['a: |\n  two\n  lines\n', { a: 'two\nlines\n' }],
    ['a: "\\t"\n', { a: '\t' }],
    ['a: größe\nb: 東京\nc: 😀\n', { a: 'größe', b: '東京', c: '😀' }],
    ['constructor: 1\ntoString: 2\n', { constructor: 1, toString: 2 }],
    ['a: "&x *y !z %w"\n', { a: '&x *y !z %w' }],
    ['a: # comment\n  b\n', { a: 'b' }],
  ])('%j', (text, value) => {
    expect(JSON.stringify(read(text).value)).toBe(JSON.stringify(value));
  });

  it('objects have no prototype, so that no name is there that nobody wrote', () => {
    const { value } = read('a: {b: 1}\n');
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect('toString' in (value as object)).toBe(false);
  });
});

describe('what is refused', () => {
  it.each([
    ['an anchor', 'a: &x 1\n', 'policy/anchor', 1, 4],
    ['an alias', 'a: 1\nb: *x\n', 'policy/anchor', 2, 4],
    ['the first of both', 'a: &x 1\nb: *x\n', 'policy/anchor', 1, 4],
    ['an anchor on a mapping', 'a: &x\n  b: 1\n', 'policy/anchor', 1, 4],
    ['an anchor on a key', '&x a: 1\n', 'policy/anchor', 1, 1],
    ['a merge key with an alias', 'a: &x {b: 1}\nc:\n  <<: *x\n', 'policy/anchor', 1, 4],
    ['a merge key without an alias', 'c:\n  <<: {b: 1}\n', 'policy/anchor', 2, 3],
    ['a quoted merge key', 'c: {"<<": {b: 1}}\n', 'policy/anchor', 1, 5],
    ['a core tag', 'a: !!float 1\n', 'policy/tag', 1, 4],
    ['the non-specific tag', 'a: ! 1\n', 'policy/tag', 1, 4],
    ['a local tag', 'a: !env MIN\n', 'policy/tag', 1, 4],
    ['a verbatim tag', 'a: !<tag:yaml.org,2002:str> 1\n', 'policy/tag', 1, 4],
    ['a tag on a collection', 'a: !!set {b, c}\n', 'policy/tag', 1, 4],
    ['the version directive', '%YAML 1.1\n---\na: 1\n', 'policy/directive', 1, 1],
    ['a tag directive', '%TAG ! tag:x,2000:\n---\na: 1\n', 'policy/directive', 1, 1],
    ['a second document', 'a: 1\n---\nb: 2\n', 'policy/several-documents', 2, 1],
    ['an empty second document', 'a: 1\n---\n', 'policy/several-documents', 2, 1],
    ['text after the end of the document', 'a: 1\n...\nb: 2\n', 'policy/several-documents', 3, 1],
    ['a key twice', 'a: 1\nb: 2\na: 3\n', 'policy/duplicate-key', 3, 1],
    ['a key twice in a flow mapping', 'x: {a: 1, a: 2}\n', 'policy/duplicate-key', 1, 11],
    ['a key twice, once quoted', 'a: 1\n"a": 2\n', 'policy/duplicate-key', 2, 1],
    ['a key twice, once as an escape', 'a: 1\n"\\x61": 2\n', 'policy/duplicate-key', 2, 1],
    ['a number and its text as keys', '1: x\n"1": y\n', 'policy/duplicate-key', 2, 1],
    ['keys that differ in their normal form', 'caf\u00e9: 1\ncafe\u0301: 2\n', 'policy/duplicate-key', 2, 1],
    ['a list as a key', '? [a]\n: 1\n', 'policy/key', 1, 3],
    ['a mapping as a key', '{a: 1}: 2\n', 'policy/key', 1, 1],
    ['an empty key', ': 1\n', 'policy/key', 1, 1],
    ['null as a key', '~: 1\n', 'policy/key', 1, 1],
    ['the key __proto__', 'a: 1\n__proto__: {b: 1}\n', 'policy/unknown-key', 2, 1],
    ['not a number', 'a: .nan\n', 'policy/number', 1, 4],
    ['infinity', 'a: [.inf]\n', 'policy/number', 1, 5],
    ['minus infinity', 'a: -.inf\n', 'policy/number', 1, 4],
    ['overflow', 'a: 1e400\n', 'policy/number', 1, 4],
    ['underflow', 'a: 1e-400\n', 'policy/number', 1, 4],
    ['a number that a double cannot hold', 'a: 9007199254740993\n', 'policy/number', 1, 4],
    ['hexadecimal', 'a: 0x1F\n', 'policy/number', 1, 4],
    ['octal', 'a: 0o17\n', 'policy/number', 1, 4],
    ['a leading zero', 'a: 010\n', 'policy/number', 1, 4],
    ['a leading plus', 'a: +0.9\n', 'policy/number', 1, 4],
    ['no digit before the point', 'a: .5\n', 'policy/number', 1, 4],
    ['no digit after the point', 'a: 5.\n', 'policy/number', 1, 4],
    ['nothing', '', 'policy/empty', 1, 1],
    ['white space', ' \n\n', 'policy/empty', 1, 1],
    ['a comment alone', '# only this\n', 'policy/empty', 1, 1],
    ['a document mark alone', '---\n', 'policy/empty', 1, 1],
    ['a byte order mark alone', '\ufeff', 'policy/empty', 1, 1],
    ['a tab as indentation', 'a:\n\tb: 1\n', 'policy/syntax', 2, 1],
    ['a bracket that is not closed', 'a: [1, 2\n', 'policy/syntax', 2, 1],
    ['a quote that is not closed', 'a: "b\n', 'policy/syntax', 2, 1],
    ['text beside a quote', 'a: "b" c\n', 'policy/syntax', 1, 8],
    ['two values in a line', 'a: b: c\n', 'policy/syntax', 1, 4],
    ['a reserved sign', 'a: @b\n', 'policy/syntax', 1, 4],
    ['a NUL', 'abcd: 1\0\n', 'policy/control-character', 1, 8],
    ['an escape character', 'a: 1\nb: \x1b[2K\n', 'policy/control-character', 2, 4],
    ['a vertical tab', 'a: b\x0bc\n', 'policy/control-character', 1, 5],
    ['next line, which only some programs take for a line end', 'a: 1\u0085b: 2\n', 'policy/control-character', 1, 5],
    ['a line separator', 'a: 1\u2028b: 2\n', 'policy/control-character', 1, 5],
    ['a carriage return that ends no line', 'a: 1 # x\rb: 2\n', 'policy/control-character', 1, 9],
    ['a change of direction', 'a: 1\nb: x\u202ey\n', 'policy/control-character', 2, 5],
    ['an isolate, in a comment', 'a: 1 # \u2066x\n', 'policy/control-character', 1, 8],
    ['a space without width', 'a\u200b: 1\n', 'policy/control-character', 1, 2],
    ['a soft hyphen', 'a\u00adb: 1\n', 'policy/control-character', 1, 2],
    ['a tag character, above the basic plane', 'a: \u{e0041}\n', 'policy/control-character', 1, 4],
    ['a second byte order mark', '\ufeff\ufeffa: 1\n', 'policy/control-character', 1, 1],
    ['a change of direction by an escape', 'a: "x\\u202ey"\n', 'policy/control-character', 1, 4],
    ['a NUL by an escape, in a key', '"a\\0": 1\n', 'policy/control-character', 1, 1],
  ])('%s', (_, text, code, line, column) => {
    const refusal = refusalFor(text);
    expect({ code: refusal.code, exit: refusal.exit, line: refusal.place.line, column: refusal.place.column }).toEqual({
      code,
      exit: 2,
      line,
      column,
    });
    expect(refusal.place.file).toBe('policy.yml');
    expect(refusal.cure).toMatch(/[.?]$/);
  });

  it('names both lines of a key that stands twice', () => {
    expect(refusalFor('x:\n  a: 1\n  b: 2\n  a: 3\n').message).toBe(
      'policy.yml:4:3 x has the key `a` twice; first in line 2. Delete one of the two.',
    );
  });

  it.each([
    ['UTF-16, little-endian', Buffer.from('version: 1\n', 'utf16le')],
    ['UTF-16 with its mark', Buffer.from('\ufeffversion: 1\n', 'utf16le')],
    ['UTF-16, big-endian', Buffer.from('version: 1\n', 'utf16le').swap16()],
    ['UTF-32', Buffer.from([0x76, 0, 0, 0, 0x65, 0, 0, 0])],
    ['Latin-1', Buffer.from('a: größe\n', 'latin1')],
    ['an overlong form', Buffer.from([0x61, 0x3a, 0x20, 0xc0, 0xb1, 0x0a])],
    ['half of a surrogate pair', Buffer.from([0x61, 0x3a, 0x20, 0xed, 0xa0, 0x80, 0x0a])],
    ['a character that is cut', Buffer.from([0x61, 0x3a, 0x20, 0xe6, 0x9d])],
  ])('%s', (_, bytes) => {
    expect(refusalFor(bytes)).toMatchObject({ code: 'policy/encoding', exit: 2 });
  });
});

describe('sizes', () => {
  const limit = 64 * 1024;

  it('64 KiB are read within a second', () => {
    const line = '  - {metric: sensitivity, at-least: 0.85, in: {site: lyon}}\n';
    const text = `a:\n${line.repeat(Math.floor((limit - 3) / line.length))}`.padEnd(limit, '#');
    const startedAt = Date.now();
    expect((read(text).value as { a: unknown[] }).a.length).toBeGreaterThan(1000);
    expect(Date.now() - startedAt).toBeLessThan(1000);
  });

  it('64 KiB of distinct keys are answered within a second', () => {
    const text = Array.from({ length: 5800 }, (_, index) => `key${index}: 0`).join('\n');
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
    const startedAt = Date.now();
    expect(Object.keys(read(text).value as object)).toHaveLength(5800);
    expect(Date.now() - startedAt).toBeLessThan(1000);
  });

  it.each([
    ['one byte more', 'a'.repeat(limit + 1)],
    ['20,000 keys', Array.from({ length: 20_000 }, (_, index) => `k${index}: 0`).join('\n')],
    ['30,000 values', `[${'a,'.repeat(30_000)}]`],
    ['20,000 comments', '#\n'.repeat(30_000)],
  ])('%s is too large, at once', (_, text) => {
    const startedAt = Date.now();
    expect(refusalFor(text)).toMatchObject({ code: 'policy/too-large', exit: 4 });
    expect(Date.now() - startedAt).toBeLessThan(1000);
  });

  it.each([
    ['brackets', '['.repeat(50_000)],
    ['braces', '{a: '.repeat(10_000)],
    ['dashes', '- '.repeat(30_000)],
    ['question marks', '? '.repeat(30_000)],
    ['closed brackets', '['.repeat(30_000) + ']'.repeat(30_000)],
    ['indented keys', Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('nested too deep, at once: %s', (_, text) => {
    const startedAt = Date.now();
    expect(refusalFor(text)).toMatchObject({ code: 'policy/too-deep', exit: 2 });
    expect(Date.now() - startedAt).toBeLessThan(1000);
  });

  it('32 levels are read, 33 are not', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(() => read(nested(32))).not.toThrow();
    expect(refusalFor(nested(34)).code).toBe('policy/too-deep');
  });
});

describe('places', () => {
  const source = read('a:\n  b: [x, "y"]\n  "c d": 1.0\n');

  it.each([
    [['a', 'b', 1], 2, 10, 'a.b[1]'],
    [['a', 'c d'], 3, 10, 'a.c d'],
    [['a'], 2, 3, 'a'],
    [['a', 'missing', 'deeper'], 2, 3, 'a.missing.deeper'],
    [[], 1, 1, ''],
  ])('of the value at %j', (path, line, column, key) => {
    expect(source.placeOf(path)).toEqual({ file: 'policy.yml', line, column, key });
  });

  it('of a key', () => {
    expect(source.placeOfKey(['a'], 'c d')).toEqual({ file: 'policy.yml', line: 3, column: 3, key: 'a.c d' });
    expect(source.placeOfKey(['a'], 'missing')).toMatchObject({ line: 2, column: 3 });
  });

  it('a scalar is known as it is written', () => {
    expect(source.textOf(['a', 'c d'])).toBe('1.0');
    expect(source.textOf(['a', 'b', 1])).toBe('y');
    expect(source.textOf(['a'])).toBeUndefined();
    expect(source.textOf(['nothing'])).toBeUndefined();
  });

  it('columns are counted after a byte order mark and after characters of two code units', () => {
    expect(read('\ufeffa: 1\n').placeOf(['a'])).toMatchObject({ line: 1, column: 4 });
    expect(refusalFor('"😀": &x 1\n').place).toMatchObject({ line: 1, column: 7 });
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupSpellings, normalForm, normalFormOfContent } from '../../src/independence/normalForm.ts';

/** Characters by the letter or digit of ASCII that they stand for, as Python knows them. */
const reference: Readonly<Record<'folded' | 'digits' | 'lookAlikes', Readonly<Record<string, string>>>> = JSON.parse(
  readFileSync(join(import.meta.dirname, '../reference/normalForms.json'), 'utf8'),
);

function charactersOf(kind: keyof typeof reference): [character: string, standsFor: string][] {
  return Object.entries(reference[kind]).flatMap(([standsFor, characters]) =>
    Array.from(characters, (character): [string, string] => [character, standsFor]),
  );
}

describe('ids that are equal in normal form', () => {
  it.each([
    ['p1', 'P1'],
    ['Р123', 'P123'],
    ['0012', '12'],
    ['İd1', 'id1'],
    ['ID1', 'id1'],
    ['ıd1', 'id1'],
    ['\u212a1', 'K1'],
    ['\u212a1', 'k1'],
    ['P1\u00a0', 'P1'],
    ['\u2060P1', 'P1'],
    ['000', '0'],
    ["'0012", '12'],
    ['12.0', '12'],
    ["'0012.00", '12'],
    ['0.0', '0'],
    ['P001', 'p1'],
    ['SUBJ-007', 'subj7'],
    ['subj_007', 'SUBJ 7'],
    ['P 1', 'P1'],
    ['P\t1', 'P1'],
    ['a/b\\c', 'A:B;C'],
    ['a|b,c.d', 'abcd'],
    ["O'Neil-1", 'oneil1'],
    ['123-45-678', '12345678'],
    ['P\u20131', 'P-1'],
    ['P\u22121', 'P-1'],
    ['P·1', 'P-1'],
    ['P、1', 'P,1'],
    ['P\u30001', 'P 1'],
    ['Ｐ－１', 'p1'],
    ['ＡＢ１２', 'ab12'],
    ['①', '1'],
    ['x²', 'X2'],
    ['ﬁ1', 'FI1'],
    ['Straße', 'STRASSE'],
    ['STRAẞE', 'strasse'],
    ['é', 'e\u0301'],
    ['Zoé', 'ZOE'],
    ['Müller', 'muller'],
    ['Łódź', 'lodz'],
    ['Ørsted', 'orsted'],
    ['٠١٢', '12'],
    ['१२', '12'],
    ['𝟏𝟐', '12'],
    ['〇七', '0七'],
    ['А1', 'A1'],
    ['а1', 'A1'],
    ['В1', 'B1'],
    ['в1', 'B1'],
    ['СЕРТ', 'CEPT'],
    ['серт', 'CEPT'],
    ['Οмега', 'oмега'],
    ['ΑΒ1', 'AB1'],
    ['ΣΑΣ', 'σας'],
    ['ΑΣ-Α', 'ασα'],
    ['Ё1', 'Е1'],
    ['І1', 'I1'],
    ['і1', 'I1'],
    ['ℓ1', 'L1'],
    ['Ꮇ1', 'M1'],
    ['Ж001', 'ж1'],
    ['P\u200b1', 'P1'],
    ['P\u00ad1', 'P1'],
    ['P\ufe0f1', 'P1'],
    ['\u202eP1', 'P1'],
    ['か\u3099', 'が'],
    ['--', '--'],
    ['\u2014', '\u2014'],
  ])('%j and %j', (one, other) => expect(normalForm(one)).toBe(normalForm(other)));
});

describe('ids that are not equal in normal form', () => {
  it.each([
    ['1', '2'],
    ['1', '10'],
    ['1.5', '1'],
    ['12.01', '12'],
    ['a12.0', 'a12'],
    ['1.0.0', '1'],
    ['P1', 'Q1'],
    ['P10', 'P1'],
    ['a1b01', 'a1b1'],
    ['01a', '1b'],
    ['0a1', 'a01'],
    ['O1', '01'],
    ['l1', '11'],
    ['I1', '11'],
    ['I1', 'l1'],
    ['rn1', 'm1'],
    ['+1', '1'],
    ['1+2', '12'],
    ['a#1', 'a1'],
    ['(1)', '1'],
    ['a@b', 'ab'],
    ['a=b', 'ab'],
    ['-', '_'],
    ['--', '-'],
    ['---', '0'],
    ['患者1', '患者2'],
    ['患者1', '患1'],
    ['й1', 'и1'],
    ['が', 'か'],
    ['กำ', 'กา'],
    ['कि', 'क'],
    ['٠١', '٠٢'],
    ['', '0'],
  ])('%j and %j', (one, other) => expect(normalForm(one)).not.toBe(normalForm(other)));
});

describe('the normal form of characters outside ASCII', () => {
  it('is that of compatibility decomposition, full case folding and no marks', () => {
    const wrong = charactersOf('folded').filter(
      ([character, letter]) => normalForm(`x${character}y`) !== `x${letter}y`,
    );
    expect(wrong).toEqual([]);
    expect(charactersOf('folded').length).toBeGreaterThan(1400);
  });

  it('is an ASCII digit for a decimal digit of any script', () => {
    const wrong = charactersOf('digits').filter(([character, digit]) => normalForm(`x${character}y`) !== `x${digit}y`);
    expect(wrong).toEqual([]);
    expect(charactersOf('digits').length).toBeGreaterThan(500);
  });

  /** A capital looks like another letter than its small one, or folding levels it before it is looked up. */
  const otherwise = 'νυ𝛎𝛖𝜈𝜐𝝂𝝊𝝼𝞄𝞶𝞾бϲϹƽ𑣃𑣄𑣆𑣕𑣜';
  /** Of capital I the table says l; an ideographic zero is a digit; strokes separate; the rest the table has not. */
  const capitalI = 'ƖΙІӀⲒ𝚰𝛪𝜤𝝞𝞘';
  const others = '〇∣⏽￨𐌠𑜀ᑲ˛';

  it('is the letter or digit that it looks like in Unicode’s table', () => {
    const wrong = charactersOf('lookAlikes').filter(([character, alike]) => {
      const form = normalForm(`x${character}y`).slice(1, -1);
      if (capitalI.includes(character)) return form !== 'i';
      return form.length !== 1 || !alike.includes(form);
    });
    const unexpected = wrong.filter(([character]) => !`${otherwise}${others}`.includes(character));
    expect(unexpected).toEqual([]);
    expect(charactersOf('lookAlikes').length).toBeGreaterThan(500);
  });

  it('is the same for both cases and for composed and decomposed text, of every character', () => {
    const wrong: string[] = [];
    for (let code = 0x80; code <= 0x10ffff; code += 1) {
      if (code >= 0xd800 && code < 0xe000) continue;
      const text = `x${String.fromCodePoint(code)}y`;
      const variants = [text.toUpperCase(), text.toLowerCase(), text.normalize('NFD'), text.normalize('NFKC')];
      if (variants[1] === text && variants[0] === text.replace('x', 'X').replace('y', 'Y') && variants[3] === text)
        continue;
      const form = normalForm(text);
      if (variants.some((variant) => normalForm(variant) !== form)) wrong.push(`${code.toString(16)} ${text}`);
    }
    expect(wrong).toEqual([]);
  });

  it('takes no more than linear time', () => {
    const zeros = '0'.repeat(60_000);
    const hyphens = '-'.repeat(60_000);
    const letters = 'ж'.repeat(60_000);
    const marks = '\u0301'.repeat(60_000);
    const ids = [`é${zeros}x`, `${zeros}é`, `1${hyphens}x`, `é1${hyphens}x`, `${letters}${zeros}x`, `e${marks}x`];
    // Were it quadratic, this would take minutes, beyond the time that a test has.
    expect(groupSpellings(ids)).toHaveLength(1);
    expect(new Set(ids.map((id) => normalForm(id))).size).toBe(6);
  });
});

const separators = [' ', '-', '_', '/', ':', ',', ';', '|', '\\', "'", '\u2013', '\u00a0', '、', '\u2212'];
const letter = fc.constantFrom(...'09aAbBlOzZéßЖжвΩσ患が٣'.split(''));
const id = fc.array(letter, { minLength: 1, maxLength: 12 }).map((letters) => letters.join(''));

describe('the normal form', () => {
  it('is its own normal form', () => {
    const character = fc.integer({ min: 0x80, max: 0x10ffff }).map((code) => String.fromCodePoint(code));
    const common = fc.integer({ min: 0x20, max: 0x24ff }).map((code) => String.fromCodePoint(code));
    const some = fc.array(fc.oneof(character, common), { maxLength: 12 }).map((characters) => characters.join(''));
    const any = fc.oneof(id, some, fc.string({ maxLength: 20 }));
    fc.assert(
      fc.property(any, (text) => {
        const form = normalForm(text);
        expect(normalForm(form)).toBe(form);
      }),
      { numRuns: 1000 },
    );
  });

  it('does not depend on case, on composition and on separators', () => {
    const places = fc.array(fc.tuple(fc.nat(12), fc.constantFrom(...separators)), { maxLength: 5 });
    fc.assert(
      fc.property(id, places, (text, added) => {
        const letters = Array.from(text);
        for (const [at, separator] of added) letters.splice(Math.min(at, letters.length), 0, separator);
        const form = normalForm(text);
        for (const variant of [text.toUpperCase(), text.toLowerCase(), text.normalize('NFD'), letters.join('')]) {
          expect(normalForm(variant), variant).toBe(form);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on zeros in front, and on what spreadsheets make of numbers', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(8), fc.constantFrom('', 'P', 'subj-'), (number, zeros, prefix) => {
        const form = normalForm(`${prefix}${number}`);
        expect(normalForm(`${prefix}${'0'.repeat(zeros)}${number}`)).toBe(form);
        if (prefix === '') expect(normalForm(`'${number}.0`)).toBe(form);
      }),
    );
  });

  it('tells numbers apart, and numbers after letters', () => {
    for (const make of [
      String,
      (number: number) => `P${number}`,
      (number: number) => String(number).padStart(7, '0'),
    ]) {
      const forms = new Set(Array.from({ length: 20_000 }, (_, index) => normalForm(make(index))));
      expect(forms.size).toBe(20_000);
    }
  });

  it('tells ids of one length apart, but for their case', () => {
    const letters = ['0', '1', '9', 'a', 'e', 'l', 'o'];
    let ids = [''];
    for (let length = 1; length <= 5; length += 1) {
      ids = ids.flatMap((id) => letters.map((letter) => `${id}${letter}`));
      expect(new Set(ids.map((id) => normalForm(id))).size).toBe(ids.length);
    }
  });

  it('of a content hash is the hash in lower case', () => {
    expect(normalFormOfContent('00AB-1')).toBe('00ab-1');
  });
});

/** Groups as lists of ids. */
function groupsOf(...ids: string[]): string[][] {
  return groupSpellings(ids).map((group) => group.map((index) => ids[index]!));
}

describe('spellings of one normal form', () => {
  it('stand for each other', () => {
    expect(groupsOf('P1', 'p-1', 'P001')).toEqual([['P1', 'p-1', 'P001']]);
    expect(groupsOf('1-23', '1/23', '1.23')).toEqual([['1-23', '1/23', '1.23']]);
    expect(groupsOf('12', '12.0', "'012")).toEqual([['12', '12.0', "'012"]]);
    expect(groupsOf('١-٢٣', '1-23')).toEqual([['١-٢٣', '1-23']]);
  });

  it('do not where separators stand between digits at different places', () => {
    expect(groupsOf('1-23', '12-3')).toEqual([]);
    expect(groupsOf('1.2.84', '12.8.4')).toEqual([]);
    expect(groupsOf('S1-11', 'S11-1')).toEqual([]);
    expect(groupsOf('1-23', '12-3', '1/23')).toEqual([['1-23', '1/23']]);
  });

  it('stand for an id without separators each', () => {
    expect(groupsOf('123', '1-23', '12-3')).toEqual([
      ['123', '1-23'],
      ['123', '12-3'],
    ]);
    expect(groupsOf('12.0', '1-2', '12')).toEqual([
      ['12.0', '12'],
      ['1-2', '12'],
    ]);
    expect(groupsOf('0.1', '1.0')).toEqual([]);
  });

  it('do where separators stand elsewhere', () => {
    expect(groupsOf('A-B1', 'AB-1', 'AB1')).toEqual([['A-B1', 'AB-1', 'AB1']]);
  });

  it('are judged column by column where several name an entity', () => {
    expect(groupsOf('1\u00002', '01\u00002.0', '1\u0000002')).toEqual([['1\u00002', '01\u00002.0', '1\u0000002']]);
    expect(groupsOf('1\u00002-34', '1\u000023-4')).toEqual([]);
    expect(groupsOf('1\u00002-34', '1\u0000234', '1\u000023-4')).toEqual([
      ['1\u00002-34', '1\u0000234'],
      ['1\u0000234', '1\u000023-4'],
    ]);
    expect(groupsOf('1-2\u00003', '1-2\u00003.0', '12\u00003')).toEqual([['1-2\u00003', '1-2\u00003.0', '12\u00003']]);
  });

  it('are none where there is one', () => {
    expect(groupsOf('1')).toEqual([]);
    expect(groupsOf()).toEqual([]);
  });
});

import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, escapeTerminal, neutraliseCommands, shortHash, toMarkdown } from '../../src/report/escape.ts';
import { injections } from './injections.ts';

const onlyEntities = /^<code>([A-Za-z0-9 _-]|&#\d+;)*<\/code>$/;
const markdown = new MarkdownIt({ html: true, linkify: true });

/** The rules by which the runner of a workflow finds a command in a line. */
function isCommand(line: string): boolean {
  return line.trim().startsWith('::') || line.includes('##[');
}

function isInvisible(text: string): boolean {
  return /[\p{Cc}\p{Bidi_Control}\u200b\u2060\ufeff\u2028\u2029\u00ad\u00a0\p{Cs}]/u.test(text);
}

describe('escapeMarkdown', () => {
  it.each(Object.entries(injections))('leaves %s without a meaning', (_, value) => {
    const escaped = escapeMarkdown(value);
    expect(escaped).toMatch(onlyEntities);
    expect(markdown.renderInline(escaped)).toMatch(/^<code>[^<]*<\/code>$/);
  });

  it('holds for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (value) => {
        expect(escapeMarkdown(value)).toMatch(onlyEntities);
        expect(markdown.renderInline(escapeMarkdown(value))).toMatch(/^<code>[^<]*<\/code>$/);
      }),
    );
  });

  it('shows plain text as it is, other letters and marks as entities', () => {
    expect(escapeMarkdown('patient_id 7-b')).toBe('<code>patient_id 7-b</code>');
    expect(escapeMarkdown('Zürich')).toBe('<code>Z&#252;rich</code>');
    expect(escapeMarkdown('_a_')).toBe('<code>&#95;a&#95;</code>');
    expect(escapeMarkdown('')).toBe('<code></code>');
  });

  it('names the characters of a text without ink', () => {
    expect(escapeMarkdown('\u200b\u200b')).toBe('<code>U&#43;200B U&#43;200B</code>');
    expect(escapeMarkdown('  ')).toBe('<code>U&#43;0020 U&#43;0020</code>');
    expect(escapeMarkdown('ly\u200bon')).toBe('<code>ly&#92;u200bon</code>');
  });

  it('cuts after 64 characters and tells two long values apart', () => {
    const [one, other] = [`${'A'.repeat(400)}1`, `${'A'.repeat(400)}2`].map((value) => escapeMarkdown(value));
    expect(one).toBe(`<code>${'A'.repeat(64)}&#8230; ${shortHash(`${'A'.repeat(400)}1`)}</code>`);
    expect(one).not.toBe(other);
  });

  it('never cuts within an emoji', () => {
    const doctor = '\u{1f469}\u200d\u2695\ufe0f';
    const whole = escapeMarkdown(doctor).slice(6, -7);
    const cut = escapeMarkdown(doctor.repeat(70));
    expect(cut.split(whole)).toHaveLength(65);
    expect(cut).toMatch(/^<code>(&#128105;&#8205;&#9877;&#65039;){64}&#8230; [0-9a-f]{8}<\/code>$/);
  });
});

describe('shortHash', () => {
  it.each([
    ['', '811c9dc5'],
    ['a', 'e40c292c'],
    ['foobar', 'bf9cf968'],
  ])('gives the published FNV-1a value of %j', (text, hash) => {
    expect(shortHash(text)).toBe(hash);
  });
});

describe('escapeTerminal', () => {
  it.each(Object.entries(injections))('leaves %s without a meaning', (_, value) => {
    const escaped = escapeTerminal(value);
    expect(isCommand(escaped)).toBe(false);
    expect(isInvisible(escaped.replace(/\u{1f469}\u200d\u2695\ufe0f/u, ''))).toBe(false);
    expect(escaped.split(/\r|\n/)).toHaveLength(1);
  });

  it('holds for any text, also at the start of a line', () => {
    const piece = fc.constantFrom(
      ':',
      '::',
      '#',
      '##[',
      '[',
      ' ',
      '\t',
      '\u00a0',
      '\ufeff',
      'error',
      ']',
      '\r',
      '\u001b',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(isCommand(escapeTerminal(pieces.join('')))).toBe(false);
        expect(isCommand(neutraliseCommands(`${escapeTerminal(pieces.join(''))}: x`))).toBe(false);
      }),
    );
  });
});

describe('toMarkdown', () => {
  it('keeps our words apart from foreign text', () => {
    expect(toMarkdown(['at ', { value: 'site|*' }, ' < 5 | *x*'])).toBe(
      'at <code>site&#124;&#42;</code> &#60; 5 &#124; &#42;x&#42;',
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleClusters, visibleText } from '../../src/result/foreignText.ts';
import { metricDecimals, metricPhrase } from '../../src/result/metricNames.ts';
import {
  formatAgainst,
  formatBound,
  formatConfidence,
  formatCount,
  formatInterval,
  formatLower,
  formatUpper,
  formatValue,
} from '../../src/result/numbers.ts';
import { listForeign, mixed, type Phrase, phrase, plainText } from '../../src/result/phrase.ts';

describe('visibleClusters', () => {
  it.each([
    ['a letter and its mark', 'e\u0301', 1],
    ['an emoji of several', '\u{1f469}\u200d\u2695\ufe0f', 1],
    ['a skin tone', '\u{1f44d}\u{1f3fd}', 1],
    ['two flags', '\u{1f1e9}\u{1f1ea}\u{1f1eb}\u{1f1f7}', 2],
    ['a heart with its selector', '\u2764\ufe0f', 1],
    ['Devanagari', '\u0928\u093f', 1],
    ['Hangul', '\ud55c\uae00', 2],
  ])('sees %s as a reader does', (_, text, count) => {
    expect(visibleClusters(text)).toHaveLength(count);
    expect(visibleText(text)).toBe(text);
  });

  it.each([
    ['a joiner that joins nothing', 'a\u200d', 'a\\u200d'],
    ['a selector after a letter', 'a\ufe0f', 'a\\ufe0f'],
    ['a space that no one sees', ' a  b ', '\\u0020a \\u0020b\\u0020'],
    ['a no-break space', 'a\u00a0b', 'a\\u00a0b'],
    ['a tag', 'a\u{e0041}', 'a\\u{e0041}'],
    ['a newline', 'a\r\nb', 'a\\u000d\\u000ab'],
    ['half of a pair', 'a\ud83d', 'a\\ud83d'],
  ])('escapes %s', (_, text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });

  it('keeps every character of any text and never splits a pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (text) => {
        const kept = visibleClusters(text).map((cluster) => cluster.text);
        const back = kept.map((each) =>
          each.replace(/^\\u\{?([0-9a-f]+)\}?$/, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16))),
        );
        fc.pre(!text.includes('\\'));
        expect(back.join('')).toBe(text);
      }),
    );
  });

  it('cuts an endless heap of marks', () => {
    expect(visibleText(`e${'\u0301'.repeat(5000)}`).length).toBeLessThan(1000);
  });
});

describe('numbers', () => {
  it('rounds lower limits down and upper limits up, without moving exact ones', () => {
    expect([formatLower(0.8369), formatUpper(0.9161), formatLower(0.28), formatUpper(0.28)]).toEqual([
      '0.836',
      '0.917',
      '0.280',
      '0.280',
    ]);
    expect([formatLower(0.1 + 0.2), formatUpper(0.1 + 0.2)]).toEqual(['0.300', '0.300']);
    expect([formatLower(-0.0491), formatUpper(-0.0491), formatUpper(-0.0001)]).toEqual(['−0.050', '−0.049', '0.000']);
  });

  it('never shows an interval that is narrower than it is', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (limit) => {
        expect(Number(formatLower(limit).replace('−', '-'))).toBeLessThanOrEqual(limit + 1e-12);
        expect(Number(formatUpper(limit).replace('−', '-'))).toBeGreaterThanOrEqual(limit - 1e-12);
      }),
    );
  });

  it('shows counts, bounds and intervals as readers expect them', () => {
    expect([formatCount(1248), formatCount(1234567), formatCount(12.34), formatCount(999)]).toEqual([
      '1,248',
      '1,234,567',
      '12.3',
      '999',
    ]);
    expect([formatBound(0.8), formatBound(0.975), formatBound(12), formatBound(1e-7)]).toEqual([
      '0.80',
      '0.975',
      '12.00',
      '1e-7',
    ]);
    expect([formatInterval(0.8, 0.9), formatInterval(-0.1, 0.05)]).toEqual(['0.800–0.900', '−0.100 to 0.050']);
    expect([formatValue(-0.00001), formatAgainst(0.7996, 0.8), formatAgainst(0.8, 0.8)]).toEqual([
      '0.000',
      '0.7996',
      '0.800',
    ]);
  });

  it('shows small errors in the units of the label', () => {
    expect(metricDecimals('mae', [0.00012, 0.0001, 0.00015])).toBe(6);
    expect(metricDecimals('sensitivity', [0.001, 0, 0.002])).toBe(3);
  });
});

describe('confidence levels', () => {
  it.each([
    [0.95, '95 %'],
    [0.975, '97.5 %'],
    [1 - 0.05 / 6, '99.1667 %'],
    [0.9999, '99.99 %'],
    [1 - 5e-8, '99.999995 %'],
    [1 - 5e-14, '99.999999999995 %'],
  ])('%f reads %s', (level, text) => {
    expect(formatConfidence(level)).toBe(text);
  });

  it('are never rounded to certainty', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        (use) => formatConfidence(1 - 0.05 / (use * (use + 1))) !== '100 %',
      ),
    );
  });
});

describe('phrases', () => {
  it('take what is put in for foreign', () => {
    expect(phrase`at ${'x'}: ${3} of ${['our words']}`).toEqual(['at ', { value: 'x' }, ': 3 of our words']);
  });

  it('find the words in a mixed text', () => {
    const parts: Phrase = mixed('is 95; a fraction within [0, 1]. Did you mean 0.95?');
    expect(parts).toEqual(['is 95; a fraction within ', { value: '[0, 1]' }, '. Did you mean 0.95?']);
    expect(mixed('see https://evil.example/ @octo-org #1 GH-2')).toEqual([
      'see ',
      { value: 'https://evil.example/ @octo-org #1 GH-2' },
    ]);
    expect(plainText(mixed('1,248 of 3,568 (0.113–0.323), ≥ 0.80'))).toBe('1,248 of 3,568 (0.113–0.323), ≥ 0.80');
  });

  it('lose nothing of a mixed text of one line', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('is', '0.95;', '[0,', '1].', '@x', '', 'a.b', '(x)', '95', 'it’s', '::')),
        (tokens) => {
          const text = tokens.join(' ').trim().replaceAll(/ +/g, ' ');
          const back = mixed(text).map((part) => (typeof part === 'string' ? part : part.value));
          expect(back.join('')).toBe(text);
        },
      ),
    );
  });

  it('list what fits', () => {
    expect(plainText(listForeign(['a', 'b', 'c']))).toBe('a, b and c');
    expect(plainText(listForeign(['a', 'b', 'c', 'd', 'e']))).toBe('a, b, c and 2 more');
    expect(plainText(listForeign([]))).toBe('none');
  });
});

describe('metricPhrase', () => {
  it('keeps the class of a metric foreign', () => {
    expect(metricPhrase('recall:<b>@x')).toEqual(['recall of ', { value: '<b>@x' }]);
    expect(metricPhrase('ppv@as-wrong')).toEqual(['PPV (undecided counted as wrong)']);
    expect(metricPhrase('constructor')).toEqual([{ value: 'constructor' }]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completePolicy, refusalsFor, smallPolicy } from './policies.ts';

/** Pieces that YAML readers trip over, and words that policies use. */
const pieces = [
  ...[
    '&a ',
    '*a',
    '!x ',
    '!!float ',
    '<<: ',
    '%YAML 1.1\n',
    '---\n',
    '...\n',
    '? ',
    ': ',
    '- ',
    '#',
    '|',
    '>',
    '~',
    'null',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    '"',
    "'",
    '\n',
    '\t',
    '\r',
    '\0',
    '\u202e',
    '\u2028',
    '\ufeff',
    '\ud83d\ude00',
    '\\',
    '@',
    '`',
  ],
  ...[
    '.nan',
    '-.inf',
    '0x1',
    '1e999',
    '-0',
    '010',
    '95%',
    '"0,95"',
    'true',
    'yes',
    '__proto__: ',
    'constructor: ',
    'toString',
  ],
  ...[
    'each subgroup',
    'in: {}',
    'disjoint',
    'shared: ',
    'metric: ',
    'at-least: ',
    'suspected: block\n',
    '  ',
    '        ',
  ],
];

/** What a policy is refused for is complete, and fit to be shown. Anything but a refusal fails the test. */
function judge(policy: string | Uint8Array): void {
  const startedAt = Date.now();
  for (const refusal of refusalsFor(policy)) {
    expect([2, 4]).toContain(refusal.exit);
    expect(refusal.problem).not.toBe('');
    expect(refusal.cure).not.toBe('');
    expect(refusal.message).not.toMatch(/undefined|\[object|NaN;|Infinity;|Invalid input|[\0-\x08\x0b-\x1f\u202e]/);
    expect(refusal.place.line ?? 1).toBeGreaterThanOrEqual(1);
  }
  expect(Date.now() - startedAt).toBeLessThan(2000);
}

describe('a policy is read or refused, never anything else', { timeout: 60_000 }, () => {
  it('for random bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), judge), { numRuns: 1000 });
  });

  it('for random text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), judge), { numRuns: 1000 });
  });

  it('for random pieces of YAML', () => {
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(fc.property(text, judge), { numRuns: 2000 });
  });

  it.each([
    ['small', smallPolicy, 2000],
    ['complete', completePolicy, 600],
  ])('for random changes of the %s policy', (_, policy, numRuns) => {
    const change = fc.record({
      at: fc.nat(policy.length),
      deleted: fc.nat(12),
      inserted: fc.oneof(fc.constantFrom('', ...pieces), fc.string({ maxLength: 4 })),
    });
    const mutated = fc
      .array(change, { minLength: 1, maxLength: 4 })
      .map((changes) =>
        changes.reduce(
          (text, { at, deleted, inserted }) => text.slice(0, at) + inserted + text.slice(at + deleted),
          policy,
        ),
      );
    fc.assert(fc.property(mutated, judge), { numRuns });
  });

  it('for a random value at any key', () => {
    const scalar = fc.oneof(
      fc.constantFrom(null, true, 0, 1, -1, 95, 1e-9, 0.5, '', 'x', 'NA', 'undecided', '../x', 'each subgroup'),
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        scalar,
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(
          fc.constantFrom('at-least', 'metric', 'shared', 'sex', 'age', 'toString', 'train', 'x y'),
          tie('value'),
        ),
      ),
    }));
    const lines = completePolicy.split('\n').flatMap((line, index) => (/^ *[a-z-]+:/.test(line) ? [index] : []));
    const replaced = fc.tuple(fc.constantFrom(...lines), value).map(([line, inserted]) =>
      completePolicy
        .split('\n')
        .map((text, index) => (index === line ? `${/^ *[a-z-]+:/.exec(text)?.[0]} ${JSON.stringify(inserted)}` : text))
        .join('\n'),
    );
    fc.assert(fc.property(replaced, judge), { numRuns: 800 });
  });
});

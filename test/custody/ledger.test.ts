import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  appendLine,
  continues,
  emptyLedger,
  hadHead,
  type Ledger,
  ledgerLimit,
  parseLedger,
  requireContinuation,
} from '../../src/custody/ledger.ts';
import { type LedgerDraft, useOf } from '../../src/custody/ledgerLine.ts';
import { Refusal } from '../../src/result/refusal.ts';
import { digest, draft, fullDraft, ledgerOf, passed } from './ledgerDrafts.ts';

function refusalOf(work: () => unknown): Refusal {
  try {
    work();
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown;
    throw thrown;
  }
  throw new Error('nothing was refused');
}

function parse(bytes: Uint8Array | string): Ledger {
  return parseLedger(Buffer.from(bytes), 'ledger.jsonl');
}

const ledger = ledgerOf(
  fullDraft,
  draft(1, { event: 'finished', outcome: passed }),
  draft(2),
  draft(2, { event: 'aborted' }),
  draft(3),
);
const lines = ledger.bytes.toString('utf8').split('\n').slice(0, -1);

describe('a ledger', () => {
  it('reads back what was written, without any key of its own beyond the format', () => {
    expect(parse(ledger.bytes)).toEqual(ledger);
    const [first, second] = ledger.lines;
    expect(first).toMatchObject({ ...fullDraft, seq: 1, prev: '0'.repeat(64), use: useOf(fullDraft) });
    expect(second).toMatchObject({ seq: 2, prev: digest(lines[0] ?? ''), event: 'finished', outcome: passed });
    expect(ledger.head).toBe(digest(lines.at(-1) ?? ''));
  });

  it('is written in canonical JSON, one line each', () => {
    for (const line of lines) {
      const value = JSON.parse(line);
      expect(JSON.stringify(Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))))).toBe(line);
    }
    expect(ledger.bytes.at(-1)).toBe(0x0a);
  });

  it('may be empty', () => {
    expect(parse('')).toEqual(emptyLedger);
  });

  it('takes the names of branches that are not ASCII', () => {
    expect(parse(ledgerOf(draft(1, { branch: 'veröffentlicht/日本' })).bytes).lines[0]?.branch).toBe(
      'veröffentlicht/日本',
    );
  });

  it.each([
    ['a blank line', `${lines[0]}\n\n${lines[1]}\n`, 2, 'is blank'],
    ['a last line that is cut off', `${lines[0]}\n${lines[1]?.slice(0, 50)}`, 2, 'is cut off'],
    ['a last line without its line feed', lines.join('\n'), 5, 'is cut off'],
    ['a carriage return', `${lines[0]}\r\n`, 1, 'not written in the form'],
    ['white space', `${lines[0]?.replace('":"', '": "')}\n`, 1, 'not written in the form'],
    ['keys in another order', `{"seq":1,${lines[0]?.slice(1).replace(',"seq":1', '')}\n`, 1, 'not written in the form'],
    ['a key that stands twice', `${lines[0]?.replace('{', '{"seq":9,')}\n`, 1, 'not written in the form'],
    ['a mark of byte order', `\uFEFF${lines[0]}\n`, 1, 'is not a line of a ledger'],
    ['an unknown key', `${lines[0]?.replace('{', '{"patient":"0012345",')}\n`, 1, 'is not a line of a ledger'],
    ['a list', '[]\n', 1, 'is not a line of a ledger'],
    ['a short line', '{"seq":1}\n', 1, 'has no usable `prev`'],
    ['the wrong start', `${lines[1]}\n`, 1, 'says that it is line 2'],
  ])('refuses %s', (_what, bytes, line, problem) => {
    expect(refusalOf(() => parse(bytes))).toMatchObject({
      code: 'ledger/broken',
      exit: 3,
      place: { file: 'ledger.jsonl', line },
      problem: expect.stringContaining(problem),
    });
  });

  it('refuses bytes that are not UTF-8', () => {
    const bytes = Buffer.from(ledger.bytes);
    bytes[20] = 0xff;
    expect(refusalOf(() => parse(bytes)).problem).toBe('is not UTF-8');
  });

  it('refuses a line that hashes nothing before it, as a copied first line does', () => {
    const other = ledgerOf(draft(7), draft(8), draft(9));
    const [, , third] = other.bytes.toString('utf8').split('\n');
    expect(refusalOf(() => parse(`${lines[0]}\n${lines[1]}\n${third}\n`))).toMatchObject({
      problem: 'does not follow line 2: its `prev` is not the SHA-256 of that line',
      place: { line: 3 },
    });
  });

  it.each([
    ['a use that its digests do not make', { use: digest('another') }],
    ['an outcome without an end', { outcome: passed }],
    ['an end without an outcome', { event: 'finished' }],
  ])('refuses %s, also where all digests were made anew', (_what, changes) => {
    const forged = forge({ ...JSON.parse(lines[0] ?? ''), ...changes });
    expect(refusalOf(() => parse(forged)).code).toBe('ledger/broken');
  });

  it.each<[string, Partial<LedgerDraft>]>([
    ['an actor with spaces', { actor: 'a b' }],
    ['an actor with a command', { actor: '::error::' }],
    ['a time without a zone', { at: '2026-01-02T03:04:05.678' }],
    ['a date that does not exist', { at: '2026-13-02T03:04:05.678Z' }],
    ['a short commit', { commit: 'abc1234' }],
    ['a run without attempt', { run: '12' }],
    ['a branch with a line feed', { branch: 'a\nb' }],
    ['an identifier of a person', { patient: '0012345' } as Partial<LedgerDraft>],
  ])('writes no line with %s', (_what, given) => {
    expect(() => appendLine(emptyLedger, draft(1, given), 'ledger.jsonl')).toThrow();
  });

  it('has a largest size, for reading and for writing', () => {
    const large = { ...ledger, bytes: Buffer.alloc(ledgerLimit - 10, 0x20) };
    expect(refusalOf(() => appendLine(large, draft(9), 'ledger.jsonl')).code).toBe('ledger/too-large');
    expect(refusalOf(() => parse(Buffer.alloc(ledgerLimit + 1)))).toMatchObject({ code: 'ledger/too-large', exit: 3 });
  });

  it('is read on from what was verified before, and from the start where that is not its beginning', () => {
    const longer = appendLine(ledger, draft(4), 'ledger.jsonl');
    expect(parseLedger(longer.bytes, 'ledger.jsonl', ledger)).toEqual(longer);
    expect(parseLedger(ledger.bytes, 'ledger.jsonl', longer)).toEqual(ledger);
    const cut = Buffer.concat([ledger.bytes, Buffer.from('{')]);
    expect(refusalOf(() => parseLedger(cut, 'ledger.jsonl', ledger)).place.line).toBe(6);
  });

  it('knows its earlier states', () => {
    const shorter = ledgerOf(fullDraft);
    expect(continues(ledger.bytes, shorter)).toBe(true);
    expect(continues(shorter.bytes, ledger)).toBe(false);
    expect(requireContinuation(shorter, ledger, 'ledger.jsonl')).toBe(ledger);
    expect(refusalOf(() => requireContinuation(ledger, shorter, 'ledger.jsonl')).code).toBe('ledger/rolled-back');
    expect(hadHead(ledger, shorter.head)).toBe(true);
    expect(hadHead(ledger, ledger.head)).toBe(true);
    expect(hadHead(ledger, '0'.repeat(64))).toBe(true);
    expect(hadHead(shorter, ledger.head)).toBe(false);
  });

  it('of ten thousand lines is verified in good time', () => {
    const text: string[] = [];
    let last = emptyLedger;
    for (let number = 1; number <= 10_000; number += 1) {
      // The bytes before the last line are left out, so that making it does not take a quadratic time.
      last = {
        ...appendLine({ ...last, bytes: Buffer.alloc(0) }, draft(number), 'ledger.jsonl'),
        lines: Array(number),
      };
      text.push(last.bytes.toString('utf8'));
    }
    const start = performance.now();
    expect(parse(text.join('')).lines).toHaveLength(10_000);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

/** A line with a right digest of its own, whatever else is wrong with it. */
function forge({ sha256: _, ...fields }: Record<string, unknown>): string {
  const canonical = (value: object) =>
    JSON.stringify(Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))));
  return `${canonical({ ...fields, sha256: digest(canonical(fields)) })}\n`;
}

describe('any change to a ledger is found', () => {
  it('at every byte', () => {
    fc.assert(
      fc.property(fc.nat(ledger.bytes.length - 1), fc.integer({ min: 1, max: 255 }), (position, change) => {
        const bytes = Buffer.from(ledger.bytes);
        bytes[position] = (bytes[position] ?? 0) ^ change;
        expect(refusalOf(() => parse(bytes)).code).toBe('ledger/broken');
      }),
      { numRuns: 3000 },
    );
  });

  it('at every byte of the last line, which no other line hashes', () => {
    const start = ledger.bytes.length - (lines.at(-1)?.length ?? 0) - 1;
    for (let position = start; position < ledger.bytes.length; position += 1) {
      const bytes = Buffer.from(ledger.bytes);
      bytes[position] = (bytes[position] ?? 0) ^ 1;
      expect(refusalOf(() => parse(bytes)).code).toBe('ledger/broken');
    }
  });

  it('when a byte is added or lost', () => {
    fc.assert(
      fc.property(fc.nat(ledger.bytes.length - 1), fc.nat(255), (position, byte) => {
        const { bytes } = ledger;
        const added = Buffer.concat([bytes.subarray(0, position), Buffer.of(byte), bytes.subarray(position)]);
        const lost = Buffer.concat([bytes.subarray(0, position), bytes.subarray(position + 1)]);
        expect(refusalOf(() => parse(added)).code).toBe('ledger/broken');
        expect(refusalOf(() => parse(lost)).code).toBe('ledger/broken');
      }),
      { numRuns: 1000 },
    );
  });

  it('when a line is removed, doubled, swapped or moved', () => {
    const indexes = lines.map((_, index) => index);
    for (const one of indexes) {
      const removed = lines.filter((_, index) => index !== one);
      // The loss of the last lines leaves a ledger that holds: only a known head finds it.
      if (one < lines.length - 1) expect(() => parse(`${removed.join('\n')}\n`)).toThrow(Refusal);
      expect(() => parse(`${[...lines.slice(0, one), lines[one], ...lines.slice(one)].join('\n')}\n`)).toThrow(Refusal);
      for (const other of indexes.filter((index) => index !== one)) {
        const moved = [...removed.slice(0, other), lines[one], ...removed.slice(other)];
        const swapped = lines.map((line, index) =>
          index === one ? lines[other] : index === other ? lines[one] : line,
        );
        expect(() => parse(`${moved.join('\n')}\n`)).toThrow(Refusal);
        expect(() => parse(`${swapped.join('\n')}\n`)).toThrow(Refusal);
      }
    }
  });

  it('when it is cut anywhere but at the end of a line', () => {
    const ends = new Set([0]);
    for (const [index, byte] of ledger.bytes.entries()) if (byte === 0x0a) ends.add(index + 1);
    for (let length = 0; length < ledger.bytes.length; length += 1) {
      const cut = ledger.bytes.subarray(0, length);
      if (ends.has(length)) expect(hadHead(parse(cut), ledger.head)).toBe(false);
      else expect(refusalOf(() => parse(cut)).code).toBe('ledger/broken');
    }
  });
});

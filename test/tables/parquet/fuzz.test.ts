import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/result/refusal.ts';
import { openParquet } from '../../../src/tables/parquet/parquetFile.ts';
import { makeParquet, plainTexts } from './madeParquet.ts';
import { MemorySource } from './support.ts';

const files = ['encodings-v1', 'encodings-v2', 'dictionaries', 'types', 'int96', 'nested', 'empty'];
/** `PARQUET_MUTATIONS=20000 npx vitest run test/tables/parquet/fuzz.test.ts` looks harder. */
const mutations = Number(process.env.PARQUET_MUTATIONS ?? 2000);
/** Far above what any of the files takes, and far below what a claim can bring about. */
const mostRuns = 20_000;

function goodFiles(): Buffer[] {
  const folder = join(import.meta.dirname, 'fixtures');
  const texts = ['P1', 'P2', 'Ä', '', 'P1'];
  const made = makeParquet({ columns: [{ pages: [{ bytes: plainTexts(texts) }] }], rows: texts.length });
  return [made, ...files.map((name) => readFileSync(join(folder, `${name}.parquet`)))];
}

/** A fixed sequence of numbers from 0 to below `limit`. @see https://en.wikipedia.org/wiki/Xorshift */
function makeRandom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
}

/** Reads every column; returns the code of the first refusal, or how many cells there were. */
function outcomeOf(content: Buffer): string {
  const source = new MemorySource(content);
  let runs = 0;
  let outcome = 'read';
  const count = () => {
    runs += 1;
    if (runs > mostRuns) throw new Error('too many runs');
  };
  try {
    const file = openParquet('table.parquet', source);
    for (const column of file.header) {
      try {
        for (const rowGroup of file.rowGroups.keys()) {
          for (const run of file.cells(rowGroup, column, { isId: false })) {
            count();
            checkRun(run);
          }
        }
      } catch (thrown) {
        if (!(thrown instanceof Refusal)) throw thrown;
        outcome = thrown.code;
      }
    }
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    outcome = thrown.code;
  }
  expect(source.bytesRead).toBeLessThan(100 * content.length + 10_000_000);
  return outcome;
}

/** Cells have to stand within their bytes, whatever the file says. */
function checkRun({
  bytes,
  starts,
  ends,
  rows,
}: {
  bytes: Uint8Array;
  starts: Int32Array;
  ends: Int32Array;
  rows: number;
}) {
  for (let row = 0; row < rows; row += 1) {
    const isSound = starts[row]! >= 0 && starts[row]! <= ends[row]! && ends[row]! <= bytes.length;
    if (!isSound) throw new Error('a cell stands outside of its bytes');
  }
}

describe('a damaged file', () => {
  it(`is read or refused, and nothing else, in ${mutations} cases`, () => {
    const good = goodFiles();
    const random = makeRandom(20_241_129);
    const outcomes = new Map<string, number>();
    for (let index = 0; index < mutations; index += 1) {
      const content = Buffer.from(good[index % good.length]!);
      // Half of the damage where claims are made: at the end.
      const from = random(2) === 0 ? 0 : Math.floor(content.length * 0.7);
      for (let bytes = 1 + random(3); bytes > 0; bytes -= 1)
        content[from + random(content.length - from)] = random(256);
      const outcome = outcomeOf(content);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    if (mutations > 2000) console.log(Object.fromEntries(outcomes));
    expect(outcomes.get('table/parquet')).toBeGreaterThan(mutations / 10);
    expect(outcomes.get('read')).toBeGreaterThan(mutations / 20);
  });

  it('is refused wherever it is cut off', () => {
    for (const content of goodFiles()) {
      for (let length = 0; length < content.length; length += Math.ceil(content.length / 150)) {
        expect(outcomeOf(content.subarray(0, length))).toBe('table/parquet');
      }
    }
  });
});

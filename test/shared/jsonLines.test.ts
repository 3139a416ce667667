import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RefusalCode } from '../../src/result/refusalCodes.ts';
import { readJsonHeader } from '../../src/tables/jsonLines/jsonLinesReader.ts';
import { readText, refusalIn } from '../tables/jsonLines/support.ts';

/** The corpus's names of what the reader refuses, and ours. */
const codes: Readonly<Record<string, RefusalCode>> = {
  JSON_DUPLICATE_KEY: 'table/json-duplicate-key',
  ID_NOT_STRING: 'table/large-id',
  NUMBER_NOT_FINITE: 'table/json-number',
  JSON_TYPE: 'table/json-type',
  STRING_LONE_SURROGATE: 'table/json-surrogate',
  JSON_TOO_DEEP: 'table/json-too-deep',
};

interface Case {
  id: string;
  category: string;
  kind: 'literal' | 'generate';
  input: string;
  expected: { exit: number; code: string; message: string };
}

const folder = process.env.HOLDOUT_SHARED ?? '../shared';
const cases = readFileSync(join(folder, 'hostile/cases.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Case)
  .filter(({ category }) => category === 'jsonl');

const columns = [{ name: 'patient_id', isId: true }];

/** An id that is missing is refused for what it is: null, or no key at all. */
const missingIds: Readonly<Record<string, RefusalCode>> = {
  'JSONL-006': 'table/json-null-id',
  'JSONL-008': 'table/json-missing-key',
};

/** A label that the policy does not declare: the reader gives it out, and the manifest's reader refuses it. */
const judgedLater = ['JSONL-016'];

describe('hostile JSON Lines', () => {
  const literals = cases.filter(({ id, kind }) => kind === 'literal' && !judgedLater.includes(id));

  it.each(literals.filter(({ expected }) => expected.exit === 0))('$id is read: $expected.message', ({ input }) => {
    expect(readText(input, columns)).toEqual([['P1'], ['P2']]);
  });

  it.each(literals.filter(({ expected }) => expected.exit !== 0))(
    '$id is refused: $expected.message',
    ({ id, input, expected }) => {
      const refusal = refusalIn(() => readText(input, columns));
      const code = missingIds[id] ?? codes[expected.code];
      expect(code).toBeDefined();
      expect(refusal).toMatchObject({ code, exit: expected.exit, place: { line: 1 } });
    },
  );

  it('JSONL-016: a label that is true is the text true', () => {
    const { input } = cases.find(({ id }) => id === 'JSONL-016')!;
    expect(readText(input, [...columns, { name: 'label', isId: false }])).toEqual([['P1', 'true']]);
    expect(readJsonHeader('test.jsonl', Buffer.from(input))).toEqual(['patient_id', 'label']);
  });

  it('every generated case is made here', () => {
    const generated = cases.filter(({ kind }) => kind === 'generate').map(({ id }) => id);
    expect(generated).toEqual(['JSONL-017']);
  });

  it('JSONL-017: 100,000 nested arrays', () => {
    const line = `{"patient_id":"P1","a":${'['.repeat(100_000)}${']'.repeat(100_000)}}\n`;
    expect(refusalIn(() => readText(line, columns))).toMatchObject({ code: 'table/json-too-deep', exit: 2 });
  });
});

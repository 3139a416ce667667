/** Files that belong to one split as a whole, with and without a column that says so again. */
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { type ManifestRequest, readManifest } from '../../src/engine/readManifest.ts';
import type { Split } from '../../src/result/schema.ts';

type Given = readonly [file: string, split: Split, text: string];

function read(...files: readonly Given[]) {
  const request: ManifestRequest = {
    files: files.map(([file, split, text]) => ({
      source: { file, bytes: text.length, open: () => Readable.from([Buffer.from(text)]) },
      split,
    })),
    sample: 'id',
    split: 'split',
    splits: new Map([
      ['train', 'train'],
      ['test', 'test'],
    ]),
    howToDeclare: 'declare it',
    entities: [],
    keeps: [],
    kept: [],
    missing: new Set(['']),
  };
  return readManifest(request);
}

const test: Given = ['test.csv', 'test', 'id\nb\n'];

describe('a file that belongs to a split', () => {
  it.each([
    ['train.csv', 'id\na\n'],
    ['train.csv', 'id,split\na,train\n'],
    ['train.jsonl', '{"id":"a"}\n'],
    ['train.jsonl', '{"id":"a","split":"train"}\n{"id":"c"}\n{"id":"d","split":null}\n'],
  ])('may say so in each row, or not: %s %j', async (file, text) => {
    const { facts } = await read([file, 'train', text], test);
    expect(facts.rows).toEqual({
      train: text.trim().split('\n').length - (file.endsWith('csv') ? 1 : 0),
      validation: 0,
      test: 1,
    });
  });

  it.each([
    ['train.csv', 'id,split\na,train\nc,test\n', 3],
    ['train.csv', 'id,split\na,train\nc,\n', 3],
    ['train.csv', 'id,split\na,other\n', 2],
    ['train.jsonl', '{"id":"a"}\n{"id":"c","split":"test"}\n', 2],
    ['train.jsonl', '{"id":"a","split":"other"}\n', 1],
  ])('may not say another: %s %j', async (file, text, line) => {
    await expect(read([file, 'train', text], test)).rejects.toMatchObject({
      code: 'manifest/unknown-split',
      place: { file, line },
      exit: 2,
    });
  });
});

import { describe, expect, it } from 'vitest';
import { guessRoles } from '../../src/adoption/columnRoles.ts';
import { distinct, factsOf, repeat } from './facts.ts';

const hashes = distinct(12, 'ab12cd34ef56ab12cd34ef56000000').map((text) => text.slice(0, 32).padEnd(32, '0'));
const ids = distinct(12, 's');
const splits = repeat(12, 'train', 'test');
const labels = repeat(12, 'good', 'good', 'bad');

describe('the sample', () => {
  it.each([
    [{ sample_id: ids, patient_id: distinct(12, 'p') }, 'sample_id'],
    [{ patient_id: distinct(12, 'p'), sample_id: ids }, 'sample_id'],
    [{ ImageName: ids, note: distinct(12, 'note ') }, 'ImageName'],
    [{ 'Record No': ids }, 'Record No'],
    [{ id: repeat(12, '1', '2'), key: ids }, 'key'],
    // One column without equal cells is the id, whatever its name.
    [{ проба: ids, группа: repeat(12, 'a', 'b') }, 'проба'],
    // Measurements and sentences are no ids.
    [{ score: distinct(12, '0.5') }, undefined],
    [{ remark: distinct(12, 'this is a long remark of number ') }, undefined],
    [{ one: ids, other: distinct(12, 'o') }, undefined],
    // Repeated ids are refused later, with their line.
    [{ sample_id: repeat(12, 'a', 'b'), value: repeat(12, '1') }, 'sample_id'],
  ])('%#', async (columns, sample) => {
    expect(guessRoles(await factsOf(columns)).sample).toBe(sample);
  });
});

describe('the split', () => {
  it.each([
    [{ id: ids, split: splits }, 'split'],
    [{ id: ids, quelle: repeat(12, 'TRAIN', 'Val', 'Test') }, 'quelle'],
    [{ id: ids, subset: splits, origin: splits }, 'subset'],
    [{ id: ids, data_split: repeat(12, '0', '1', '2') }, 'data_split'],
    [{ id: ids, split: distinct(12, 's') }, 'split'],
    [{ id: ids, set: repeat(12, 'a', 'b') }, undefined],
    [{ id: ids, group: repeat(12, 'train', 'test', '') }, undefined],
  ])('%#', async (columns, split) => {
    expect(guessRoles(await factsOf(columns)).split).toBe(split);
  });
});

describe('the label', () => {
  it.each([
    [{ id: ids, outcome: labels, sex: repeat(12, 'F', 'M') }, 'outcome'],
    [{ id: ids, status: repeat(12, 'a', 'b'), diagnosis: labels }, 'diagnosis'],
    [{ id: ids, trueLabel: labels }, 'trueLabel'],
    [{ id: ids, predicted_label: labels, y: labels }, 'y'],
    [{ id: ids, sex: repeat(12, 'F', 'M') }, undefined],
    // Two values go before a more telling name; one value is better than none.
    [{ id: ids, label: repeat(12, 'a', 'b', 'c'), result: labels }, 'result'],
    [{ id: ids, label: repeat(12, 'a', 'b', 'c') }, 'label'],
    [{ id: ids, target: repeat(12, 'good') }, 'target'],
  ])('%#', async (columns, label) => {
    expect(guessRoles(await factsOf(columns)).label).toBe(label);
  });
});

describe('columns that need no question', () => {
  it('are hashes, reasons of exclusion and marks of synthetic samples', async () => {
    const columns = {
      ...{ id: ids, sha256: hashes },
      ...{ exclusion_reason: repeat(12, '', '', 'blurred'), is_synthetic: repeat(12, 'no', 'No', 'yes') },
    };
    expect(guessRoles(await factsOf(columns))).toMatchObject({
      content: 'sha256',
      excluded: 'exclusion_reason',
      generated: 'is_synthetic',
    });
  });

  it.each([
    ['a hash that is none', { id: ids, hash: repeat(12, 'h1', 'h2') }],
    ['a flag of exclusion, by which every sample would be out', { id: ids, excluded: repeat(12, 'false', 'true') }],
    ['a reason for every sample', { id: ids, exclusion: repeat(12, 'none', 'blurred') }],
    ['a flag that cannot be read', { id: ids, synthetic: repeat(12, 'maybe', 'no') }],
  ])('are not %s', async (_what, columns) => {
    const { content, excluded, generated } = guessRoles(await factsOf(columns));
    expect({ content, excluded, generated }).toEqual({});
  });
});

it('leaves out columns that no policy can name', async () => {
  const facts = await factsOf({ 'id\u200b': ids, [`x${'y'.repeat(200)}`]: ids, fine: ids });
  expect(facts.map(({ name }) => name)).toEqual(['fine']);
});

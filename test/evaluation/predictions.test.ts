import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, decisions } from '../../src/evaluation/decision.ts';
import { readPredictions } from '../../src/evaluation/predictions.ts';
import { readPolicy } from '../../src/policy/readPolicy.ts';
import { Refusal } from '../../src/result/refusal.ts';
import { parseDecimal } from '../../src/tables/decimal.ts';
import { type Cells, csvOf, manifestOf } from '../support/manifests.ts';

const samples = ['a', 'b', 'c'];
const rows: Cells[] = [
  { id: 't', split: 'train', label: 'no' },
  ...samples.map((id) => ({ id, split: 'test', label: 'yes' })),
];

function policyWith(columns: string, rest = 'threshold: 0.5') {
  const text = `
version: 1
model: {path: m.onnx, task: binary, classes: ["no", "yes"], positive: "yes"}
data: {manifest: m.csv, columns: {sample: id, split: split, label: label}}
evaluation: {predictions: {path: p.csv, columns: {sample: id, ${columns}}}, ${rest}}
acceptance: {criteria: [{metric: sensitivity, at-least: 0.9}]}
`;
  return readPolicy(Buffer.from(text), 'policy.yml');
}

async function read(predictions: readonly Cells[], policy = policyWith('score: score')) {
  const bytes = Buffer.from(csvOf(Object.keys(predictions[0] ?? {}), predictions));
  const manifest = await manifestOf(['id', 'split', 'label'], rows);
  const { source } = policy.evaluation;
  if (source.by !== 'predictions') throw new Error('a policy with predictions');
  return readPredictions({ file: 'p.csv', open: () => Readable.from([bytes]) }, source.columns, manifest, policy);
}

async function refusalOf(step: Promise<unknown>): Promise<Refusal> {
  const thrown = await step.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(thrown instanceof Refusal)) throw new Error(`expected a refusal, not ${thrown}`);
  return thrown;
}

const scored = (score: string) => samples.map((id) => ({ id, score: id === 'b' ? score : '0.5' }));

describe('a score', () => {
  it.each([
    '',
    ' ',
    'NaN',
    'nan',
    'NA',
    'null',
    'Infinity',
    '-inf',
    '1e400',
    '1_0',
    '+0.9',
    '.5',
    '5.',
    '0x1',
    '0,5',
    '０.９',
    '0.5 ',
    '0.5%',
    '01',
    '--1',
    '1e',
    '٠',
  ])('%j is refused with its line and without its value', async (score) => {
    const refusal = await refusalOf(read(scored(score)));
    expect(refusal).toMatchObject({ code: 'predictions/not-a-number', exit: 2, place: { file: 'p.csv', line: 3 } });
    if (score.trim() !== '' && !/^(NA|nan|NaN|null|\.5|5\.|1e|01|٠)$/.test(score)) {
      expect(refusal.message).not.toContain(score);
    }
  });

  it.each([
    ['0', 0],
    ['1', 1],
    ['-0', 0],
    ['0.10', 0.1],
    ['1e-3', 0.001],
    ['1E0', 1],
    ['5e-324', 5e-324],
  ])('%j is read', async (text, value) => {
    expect((await read(scored(text))).score?.[1]).toBe(value);
  });

  it.each(['1.0000000001', '-0.1', '2', '-1e-300'])('%j is out of range as a probability', async (score) => {
    expect(await refusalOf(read(scored(score)))).toMatchObject({ code: 'predictions/out-of-range' });
    const other = policyWith('score: score', 'threshold: 4');
    expect((await read(scored(score), other)).score?.[1]).toBe(Number(score));
  });

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = Object.is(value, -0) ? '-0' : String(value);
        expect(parseDecimal(text)).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

describe('rows', () => {
  it('are joined to samples in any order', async () => {
    const predictions = await read([
      { id: 'c', score: '0.3' },
      { id: 'a', score: '0.1' },
      { id: 'b', score: '0.2' },
    ]);
    expect([...predictions.rows]).toEqual([1, 2, 3]);
    expect([...(predictions.score ?? [])]).toEqual([0.1, 0.2, 0.3]);
    expect(predictions.missingRows).toEqual([]);
  });

  it('that are missing are named', async () => {
    expect((await read([{ id: 'b', score: '0.2' }])).missingRows).toEqual([1, 3]);
  });

  it.each(['t', 'x', 'A', 'a ', ''])('of %j belong to no test sample', async (id) => {
    const refusal = await refusalOf(
      read([
        { id: 'a', score: '0.2' },
        { id, score: '0.2' },
      ]),
    );
    expect(refusal).toMatchObject({ code: 'predictions/unknown-sample', place: { line: 3 } });
  });

  it('that repeat a sample are refused with both lines', async () => {
    const refusal = await refusalOf(read([...scored('0.5'), { id: 'a', score: '0.5' }]));
    expect(refusal).toMatchObject({ code: 'predictions/duplicate-sample', place: { line: 5 } });
    expect(refusal.problem).toContain('line 2');
  });
});

describe('a predicted class', () => {
  const both = policyWith('score: score, predicted: class');

  it('has to agree with score and threshold', async () => {
    const rowsWith = (cls: string) => [{ id: 'a', score: '0.5', class: cls }];
    expect((await read(rowsWith('yes'), both)).decision[0]).toBe(decisions.positive);
    expect(await refusalOf(read(rowsWith('no'), both))).toMatchObject({ code: 'predictions/contradiction' });
    expect(await refusalOf(read(rowsWith('undecided'), both))).toMatchObject({ code: 'predictions/contradiction' });
  });

  it('may be undecided without a band', async () => {
    const only = policyWith('predicted: class');
    expect((await read([{ id: 'a', class: 'undecided' }], only)).decision[0]).toBe(decisions.undecided);
  });

  it.each(['', 'Yes', 'yes ', '1', 'Undecided'])('%j is not declared', async (cls) => {
    const refusal = await refusalOf(read([{ id: 'a', class: cls }], policyWith('predicted: class')));
    expect(refusal).toMatchObject({ code: 'predictions/unknown-class', place: { line: 2 } });
  });
});

describe('a decision', () => {
  const rule = { task: 'binary', classes: ['no', 'yes'], positive: 'yes', threshold: 0.5 } as const;

  it('is positive from the threshold on', () => {
    expect([0.49999999999999994, 0.5, 1].map((score) => decide(score, rule))).toEqual([0, 1, 1]);
  });

  it('is undecided strictly between the edges of the band', () => {
    const banded = { ...rule, band: { from: 0.4, to: 0.6 } };
    expect([0.4, 0.4000001, 0.5, 0.5999999, 0.6].map((score) => decide(score, banded))).toEqual([0, 2, 2, 2, 1]);
  });
});

/** How evaluations are repeated and compared, with a runtime that answers as each test wants. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareDecisions,
  countUnequal,
  type Evaluated,
  judgeDeterminism,
  type Repetition,
  shuffledPositions,
} from '../../../src/evaluation/determinism.ts';
import { decideOutputs } from '../../../src/evaluation/modelPredictions.ts';
import type { OpenInputs, RunningModel } from '../../../src/evaluation/onnx/evaluator.ts';
import { openFeatures } from '../../../src/evaluation/onnx/features.ts';
import { evaluateRepeatedly } from '../../../src/evaluation/onnx/repeat.ts';
import type { Feed, NamedTensor } from '../../../src/inference/protocol.ts';
import { manifestOf } from '../../support/manifests.ts';

const evaluated = (score: number[], decision: number[]): Evaluated => ({
  score: Float64Array.from(score),
  decision: Uint8Array.from(decision),
});

describe('the fixed shuffle', () => {
  it('holds each position once, and is the same in every run', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), (n) => {
        const order = shuffledPositions(n);
        expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: n }, (_, index) => index));
        expect(shuffledPositions(n)).toEqual(order);
      }),
      { numRuns: 30 },
    );
  });

  it('leaves few samples where they were', () => {
    const order = shuffledPositions(1000);
    expect(order.filter((position, index) => position === index).length).toBeLessThan(10);
    expect(order.filter((position, index) => index > 0 && position === order[index - 1]! + 1).length).toBeLessThan(10);
  });
});

describe('comparisons', () => {
  it('of repetitions ask for the last bit', () => {
    const one = evaluated([0.5, Number.NaN, 0, 0.1], [1, 2, 0, 0]);
    expect(countUnequal(one, one)).toBe(0);
    expect(countUnequal(one, evaluated([0.5 + 2 ** -53, Number.NaN, -0, 0.1], [1, 2, 0, 1]))).toBe(3);
    expect(countUnequal(one, evaluated([0.5, 0.2, 0, 0.1], [1, 2, 0, 0]))).toBe(1);
  });

  it('in another order ask for decisions, and tell the largest difference', () => {
    const one = evaluated([0.5, 0.2, Number.NaN], [1, 0, 2]);
    expect(compareDecisions(one, evaluated([0.4999, 0.2001, Number.NaN], [0, 0, 2]))).toEqual({
      compared: 3,
      otherwise: 1,
      largestDifference: expect.closeTo(1e-4, 8),
    });
    expect(compareDecisions(one, evaluated([0.5, 0.2, 0.3], [1, 0, 2]))).toMatchObject({ otherwise: 1 });
  });
});

describe('repetition', () => {
  const samples = 10;
  type Answer = (values: number[], call: number) => number[];

  /** Evaluates ten samples 0, 0.1 … 0.9 by a function of a batch. */
  async function repeat(answer: Answer, { batch = 4, isFixed = false, runs = 2 } = {}) {
    const cells = Array.from({ length: samples }, (_, index) => ({ id: `${index}`, split: 'test', x: `0.${index}` }));
    const manifest = await manifestOf(['id', 'split', 'x'], cells);
    const reader = openFeatures(manifest, { name: 'x', type: 'float64', columns: ['x'], dims: [1] }, new Map());
    const seen: number[][] = [];
    const session = {
      async run(feeds: readonly Feed[]): Promise<NamedTensor[]> {
        const [feed] = feeds;
        if (feed?.kind !== 'tensor') throw new Error('another feed');
        const values = Array.from(feed.data as Float64Array);
        seen.push(values);
        const data = Float64Array.from(answer(values, seen.length));
        return [{ name: 'p', type: 'float64', dims: [values.length, 1], data }];
      },
    };
    const score = { output: 'p', column: undefined, ofTwo: 1, transform: 'none' } as const;
    const running = { session, plan: { inputs: [], batch, isFixed, outputs: ['p'], score }, file: 'm' };
    const inputs = { readers: [reader], features: [reader], manifest };
    const rule = { task: 'binary', classes: ['0', '1'], positive: '1' } as const;
    const { repetition, outputs } = await evaluateRepeatedly(
      running as unknown as RunningModel,
      inputs as unknown as OpenInputs,
      manifest.rows.test,
      runs,
      (one) => decideOutputs(one, rule, 'm'),
    );
    return { repetition, outputs, seen };
  }

  const codesOf = (repetition: Repetition) => judgeDeterminism(repetition).findings.map(({ code }) => code);
  const same: Answer = (values) => values;

  it('evaluates all samples in the same order, in another one, and one by one', async () => {
    const { repetition, outputs, seen } = await repeat(same);
    expect(seen.map(({ length }) => length)).toEqual([...Array(6).fill(4), ...Array(5).fill(2), ...Array(10).fill(1)]);
    // The last batch is filled up with its last sample.
    expect(seen[2]).toEqual([0.8, 0.9, 0.9, 0.9]);
    expect(Array.from(outputs.score!)).toEqual(Array.from({ length: 10 }, (_, index) => Number(`0.${index}`)));
    expect(repetition).toEqual({
      runs: 2,
      unequal: 0,
      batches: [4, 2, 1],
      compared: 10,
      otherwise: 0,
      largestDifference: 0,
    });
    expect(codesOf(repetition)).toEqual(['scope/repeated']);
  });

  it('keeps to the batch that the model takes', async () => {
    const { repetition, seen } = await repeat(same, { isFixed: true, batch: 3 });
    expect(new Set(seen.map(({ length }) => length))).toEqual(new Set([3]));
    expect(repetition).toMatchObject({ batches: [3], compared: 10 });
  });

  it.each([1, 2, 3, 9, 200])('compares all samples in other batches than %i', async (batch) => {
    const { repetition } = await repeat(same, { batch });
    const [usual, ...others] = repetition.batches;
    expect(usual).toBe(Math.min(batch, samples));
    expect(others.length).toBeGreaterThan(0);
    expect(others).not.toContain(usual);
    expect(repetition.compared).toBe(samples);
  });

  it('finds a model that answers otherwise the second time', async () => {
    const { repetition } = await repeat((values, call) => values.map((value) => (call > 3 ? value + 2 ** -40 : value)));
    expect(repetition).toMatchObject({ unequal: 10, otherwise: 0 });
    expect(codesOf(repetition)).toEqual(['scope/not-repeatable']);
  });

  it.each([false, true])('finds a model that answers by place; in batches of one size alone: %s', async (isFixed) => {
    const answer: Answer = (values) => values.map((_, index) => (index % 2 ? 0.9 : 0.1));
    const { repetition } = await repeat(answer, { isFixed });
    expect(codesOf(repetition)).toEqual(['scope/order-dependent']);
  });

  it('made once says so', async () => {
    const { repetition } = await repeat(same, { runs: 1 });
    expect(judgeDeterminism(repetition)).toMatchObject({ notRun: expect.stringContaining('evaluated once') });
  });
});

/** ONNX models of several classes and of a regression, run by the gate; the facts are Python's, see `onnxTasks.py`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/gate/check.ts';
import { isClose } from '../statistics/closeness.ts';

const test = join(import.meta.dirname, '..');
const facts = JSON.parse(readFileSync(join(test, 'reference/onnxTasks.json'), 'utf8'));

async function judge(name: string) {
  const { report, exit, evidence } = await check({ policyFile: join(test, 'projects', name, '.holdout/policy.yml') });
  const measured = (metric: string) => report.estimates.find((one) => one.metric === metric)?.value;
  return { report, exit, measured, outcomes: evidence.get('outcomes.csv') ?? '' };
}

describe('an ONNX model of several classes', () => {
  it.each(['wine', 'wine-zipmap'])(
    '%s gives each class its own column, whatever the order of the policy',
    async (name) => {
      const { report, exit, outcomes } = await judge(name);
      expect(exit).toBe(0);
      expect(report.confusion).toEqual([
        {
          subgroup: {},
          classes: ['grignolino', 'barolo', 'barbera'],
          counts: facts[name].confusion,
          undecided: [0, 0, 0],
        },
      ]);
      expect(report.checks.find(({ id }) => id === 'scope/deterministic')?.status).toBe('pass');
      const [header = '', ...lines] = outcomes.trimEnd().split('\n');
      expect(header).toBe(
        'sample,label,class,confidence,undecided,probability:grignolino,probability:barolo,probability:barbera',
      );
      for (const line of lines) {
        const [, , decided = '', confidence, , ...probabilities] = line.split(',');
        expect(Number(confidence)).toBe(Math.max(...probabilities.map(Number)));
        expect(probabilities[['grignolino', 'barolo', 'barbera'].indexOf(decided)]).toBe(confidence);
      }
    },
  );
});

describe('an ONNX model that predicts a number', () => {
  it('has the errors that Python computes, up to numbers of 32 bits', async () => {
    const { exit, measured, report } = await judge('diabetes');
    expect(exit).toBe(0);
    for (const metric of ['mae', 'bias', 'rmse']) {
      expect(isClose(measured(metric) ?? Number.NaN, facts.diabetes[metric], 1e-6), metric).toBe(true);
    }
    expect(report.confusion).toEqual([]);
  });
});

/** Exported models through the whole gate: what its evidence says of each sample is what Python says, whatever the order. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/gate/check.ts';
import type { GateResult } from '../../../src/result/run.ts';
import { filesOf } from '../../support/caseFiles.ts';
import { type Files, temporaryFolder } from '../../support/temporaryFolder.ts';
import { dataFolder, modelFolder, oracleModels, policyOf } from './oracle.ts';

/** The samples as they are, and each of the first ones once more for training. */
function withTraining(text: string): string {
  const lines = text.split('\n');
  const training = lines.slice(1, 13).map((line) => line.replace(/^s(\d+),test,P/, 't$1,train,T'));
  return [...lines.slice(0, -1), ...training, ''].join('\n');
}

const data = filesOf(dataFolder);
const files: Files = { ...data, 'samples.csv': withTraining(String(data['samples.csv'])) };

async function judge(name: string, more: Parameters<typeof policyOf>[1] = {}): Promise<GateResult> {
  const root = await temporaryFolder({
    ...files,
    '.holdout/policy.yml': policyOf(oracleModels.get(name)!, more),
    'model.onnx': readFileSync(join(modelFolder, `${name}.onnx`)),
  });
  return check({ policyFile: join(root, '.holdout/policy.yml') });
}

function findingsOf({ report }: GateResult, id: string) {
  return report.checks.find((one) => one.id === id)?.findings ?? [];
}

/** `outcomes.csv` in the order of the manifest. */
function outcomesOf({ evidence }: GateResult): { score: string; decision: string }[] {
  const lines = String(evidence.get('outcomes.csv')).trim().split('\n').slice(1);
  return lines.map((line) => {
    const [, , score = '', decision = ''] = line.split(',');
    return { score, decision };
  });
}

const batches: Record<string, number[]> = {
  logistic: [96, 33, 1],
  pipeline: [96, 33, 1],
  'hist-gradient-boosting': [96, 33, 1],
  'decision-function': [96, 33, 1],
  'torchscript-squeezed': [96, 33, 1],
  'torch-fixed': [1],
  'lstm-stack': [96, 33, 1],
  cnn: [96, 33, 1],
};

describe('a whole run', () => {
  it.each(Object.entries(batches))('on %s gives the scores of Python, and the same again', async (name, expected) => {
    const result = await judge(name);
    const { library, threshold = 0.5 } = oracleModels.get(name)!;
    const outcomes = outcomesOf(result);
    expect(outcomes).toHaveLength(96);
    outcomes.forEach(({ score, decision }, index) => {
      const value = Number(library[index]);
      // The tolerance of exporters.test.ts.
      expect(Math.abs(Number(score) - value)).toBeLessThan(3e-6 * Math.max(1, Math.abs(value)));
      expect(decision).toBe(value >= threshold ? 'positive' : 'negative');
    });
    const [repeated, ...others] = findingsOf(result, 'scope/deterministic');
    expect(others).toEqual([]);
    expect(repeated).toMatchObject({ code: 'scope/repeated', args: { runs: 2, batches: expected } });
    // Batches of another size add in another order.
    expect((repeated!.args as { largestDifference: number }).largestDifference).toBeLessThan(3e-6);
    expect(result.report.subject.evaluation).toMatchObject({
      by: 'onnx',
      runtime: { name: 'onnxruntime-web', threads: 1, batch: expected[0] },
    });
  });

  it('says how many cells were filled', async () => {
    expect(findingsOf(await judge('pipeline'), 'evaluation/complete')).toEqual([
      { code: 'evaluation/filled', severity: 'note', args: { columns: [{ column: 'e', samples: 11 }] } },
    ]);
  });

  it('says which outputs were lists of dictionaries', async () => {
    expect(findingsOf(await judge('logistic'), 'model/format')).toMatchObject([
      { code: 'model/rewired', args: { outputs: ['output_probability'] } },
    ]);
  });

  it('on labels gives decisions and no scores', async () => {
    const result = await judge('labels');
    const { library } = oracleModels.get('labels')!;
    expect(outcomesOf(result)).toEqual(
      library.map((label) => ({ score: '', decision: label === 'malignant' ? 'positive' : 'negative' })),
    );
    expect(findingsOf(result, 'scope/deterministic')).toMatchObject([{ args: { runs: 2, largestDifference: null } }]);
    expect(findingsOf(result, 'confidence/logged')).toMatchObject([{ code: 'confidence/no-scores', severity: 'warn' }]);
  });

  it('on labels beside scores that agree is one evaluation', async () => {
    const result = await judge('logistic', { onnx: { predicted: { output: 'output_label' } } });
    expect(findingsOf(result, 'evaluation/complete')).toEqual([]);
    const contradicted = await judge('logistic', {
      onnx: { predicted: { output: 'output_label' } },
      evaluation: { threshold: 0.9 },
    });
    expect(contradicted.exit).toBe(2);
    expect(findingsOf(contradicted, 'evaluation/complete')).toMatchObject([{ code: 'predictions/contradiction' }]);
  });

  it('evaluates as often as the policy says, in batches of its size', async () => {
    const result = await judge('forest', { evaluation: { repeat: 3 }, onnx: { batch: 10 } });
    expect(findingsOf(result, 'scope/deterministic')).toEqual([
      { code: 'scope/repeated', severity: 'note', args: { runs: 3, batches: [10, 4, 1], largestDifference: 0 } },
    ]);
    const once = await judge('forest', { evaluation: { repeat: 1 } });
    expect(once.report.checks.find(({ id }) => id === 'scope/deterministic')?.status).toBe('not-run');
  });
});

describe('the same model', () => {
  it('gives the same bytes of evidence in every run', async () => {
    const [one, other] = await Promise.all([judge('attention-files'), judge('attention-files')]);
    expect(one.evidence.get('outcomes.csv')).toBe(other.evidence.get('outcomes.csv'));
    expect(one.report).toEqual(other.report);
  });
});

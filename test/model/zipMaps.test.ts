import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import { beforeAll, describe, expect, it } from 'vitest';
import { readOnnxModel } from '../../src/model/onnx.ts';
import { encodeBytes, encodeInteger, joinBytes } from '../../src/model/protobuf.ts';
import { withoutZipMaps } from '../../src/model/zipMaps.ts';
import { attribute, node, onnxModel, value } from '../support/onnxBuilder.ts';
import { modelNames, readExpected, readModel } from './models.ts';

beforeAll(() => {
  const folder = dirname(createRequire(import.meta.url).resolve('onnxruntime-web/wasm'));
  env.wasm.numThreads = 1;
  env.wasm.wasmBinary = new Uint8Array(readFileSync(join(folder, 'ort-wasm-simd-threaded.wasm'))).buffer;
});

/** onnxruntime computes the same sums in another order on another processor: single precision, a few steps of rounding. */
const tolerance = 6;

async function scores(bytes: Uint8Array, { input, output, dims, data }: ReturnType<typeof readExpected>['torch']) {
  const session = await InferenceSession.create(bytes);
  const results = await session.run({ [input]: new Tensor('float32', Float32Array.from(data), dims) }, [output]);
  await session.release();
  return results[output]!;
}

describe('models of the common exporters in onnxruntime-web', () => {
  const expected = readExpected();

  it.each(modelNames)('%s gives the scores that onnxruntime gives', async (name) => {
    const { bytes } = withoutZipMaps(readModel(name));
    const { data, dims } = await scores(bytes, expected[name]);
    const rows = expected[name].scores;
    expect(dims).toEqual([rows.length, rows[0]!.length]);
    for (const [index, score] of rows.flat().entries()) expect(data[index]).toBeCloseTo(score, tolerance);
  });

  it('need the change', async () => {
    await expect(scores(readModel('logistic-zipmap'), expected['logistic-zipmap'])).rejects.toThrow(/non-tensor/i);
  });
});

describe('withoutZipMaps', () => {
  it('says which outputs changed', () => {
    expect(withoutZipMaps(readModel('logistic-zipmap')).rewired).toEqual(['output_probability']);
    expect(withoutZipMaps(readModel('lightgbm')).rewired).toEqual(['probabilities']);
  });

  it('returns the same bytes where there is nothing to change', () => {
    const bytes = readModel('torch');
    expect(withoutZipMaps(bytes).bytes).toBe(bytes);
    expect(withoutZipMaps(bytes).rewired).toEqual([]);
  });

  it('keeps the names of outputs and makes tables of them', () => {
    const { bytes } = withoutZipMaps(readModel('boosting-zipmap'));
    const { outputs, operators, zipMaps } = readOnnxModel(bytes, 'm');
    expect(outputs[1]).toEqual({ name: 'output_probability', type: 'float32', dims: undefined });
    expect(operators).toContain('ai.onnx.Identity');
    expect(zipMaps.size).toBe(0);
  });

  const zipMap = node('ZipMap', ['s'], ['y'], {
    domain: 'ai.onnx.ml',
    attributes: [attribute('classlabels_int64s', { ints: [0, 1] })],
  });
  const scaler = node('Scaler', ['x'], ['s'], { domain: 'ai.onnx.ml' });

  it('changes the node and the type of its output, and nothing else', () => {
    const metadata = { key: 'kept' };
    const opsets = { '': 17, 'ai.onnx.ml': 3 };
    const before = onnxModel({ nodes: [scaler, zipMap], outputs: [dictionaries('y'), value('s')], metadata, opsets });
    const after = onnxModel({
      nodes: [
        scaler,
        joinBytes([node('', ['s'], ['y']).subarray(0, 6), encodeBytes(3, new Uint8Array()), node('Identity', [], [])]),
      ],
      outputs: [untyped('y'), value('s')],
      metadata,
      opsets,
    });
    expect(withoutZipMaps(before).bytes).toEqual(after);
  });

  it('imports the standard’s operators where the model does not', () => {
    const model = onnxModel({ nodes: [scaler, zipMap], outputs: [dictionaries('y')], opsets: { 'ai.onnx.ml': 1 } });
    const changed = readOnnxModel(withoutZipMaps(model).bytes, 'm');
    expect(changed.opsets.get('')).toBe(8);
  });

  it('leaves a ZipMap alone that is no output', () => {
    const nodes = [node('Scaler', ['x'], ['s'], { domain: 'ai.onnx.ml' }), zipMap, node('Relu', ['s'], ['z'])];
    const model = onnxModel({ nodes, outputs: [value('z')], opsets: { '': 17, 'ai.onnx.ml': 1 } });
    expect(withoutZipMaps(model).bytes).toBe(model);
  });
});

function dictionaries(name: string): Uint8Array {
  const map = encodeBytes(5, encodeInteger(1, 7));
  const sequence = encodeBytes(4, encodeBytes(1, map));
  return joinBytes([encodeBytes(1, new TextEncoder().encode(name)), encodeBytes(2, sequence)]);
}

function untyped(name: string): Uint8Array {
  const tensor = encodeBytes(1, encodeInteger(1, 1));
  return joinBytes([encodeBytes(1, new TextEncoder().encode(name)), encodeBytes(2, tensor)]);
}

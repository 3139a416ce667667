/** onnxruntime's WebAssembly build, on one thread, with a limit of memory. */
import { createHash } from 'node:crypto';
import type { InferenceSession } from 'onnxruntime-web/wasm';
import { type ExternalFile, mostNumbers, type NamedTensor, type Runtime, type TensorType } from './protocol.ts';

type OnnxRuntime = typeof import('onnxruntime-web/wasm');

/** The module that runs models, in its package. */
export const runtimeModule = 'onnxruntime-web/dist/ort-wasm-simd-threaded.wasm';

const pageBytes = 64 * 1024;

/**
 * Lets WebAssembly have no more memory than this, from here on in this whole process: what a model asks for beyond it
 * is an error that it is told, not the end of the machine.
 */
export function limitMemory(megabytes: number): void {
  const pages = Math.floor((megabytes * 1024 * 1024) / pageBytes);
  const Unlimited = WebAssembly.Memory;
  WebAssembly.Memory = class extends Unlimited {
    constructor(descriptor: WebAssembly.MemoryDescriptor) {
      super({ ...descriptor, maximum: Math.min(descriptor.maximum ?? pages, Math.max(pages, descriptor.initial)) });
    }
  };
}

/** A loaded model. */
export interface LoadedModel {
  runtime: Runtime;
  run(feeds: readonly NamedTensor[], outputs: readonly string[]): Promise<NamedTensor[]>;
}

/** @param wasm the pristine module of onnxruntime-web */
export async function loadModel(
  wasm: Uint8Array,
  model: Uint8Array,
  external: readonly ExternalFile[],
): Promise<LoadedModel> {
  const ort = await import('onnxruntime-web/wasm');
  ort.env.wasm.numThreads = 1;
  ort.env.wasm.wasmBinary = wasm as Uint8Array<ArrayBuffer>;
  ort.env.logLevel = 'fatal';
  const session = await ort.InferenceSession.create(model, {
    executionProviders: ['wasm'],
    logSeverityLevel: 4,
    ...(external.length === 0 ? {} : { externalData: [...external] }),
  });
  return {
    runtime: {
      name: 'onnxruntime-web',
      version: ort.env.versions.web ?? ort.env.versions.common,
      wasm: createHash('sha256').update(wasm).digest('hex'),
    },
    run: (feeds, outputs) => runSession(ort, session, feeds, outputs),
  };
}

async function runSession(
  ort: OnnxRuntime,
  session: InferenceSession,
  feeds: readonly NamedTensor[],
  outputs: readonly string[],
): Promise<NamedTensor[]> {
  const given = feeds.map(({ name, type, data, dims }) => {
    return [name, new ort.Tensor(type as 'float32', data as Float32Array, dims)] as const;
  });
  const results = await session.run(Object.fromEntries(given), [...outputs]);
  const samples = feeds[0]?.dims[0] ?? 1;
  return outputs.map((name) => {
    const { type, dims, data } = results[name]!;
    const isTooLarge = data.length > samples * mostNumbers;
    // The gate refuses the shape, and needs no gigabytes for that.
    return {
      name,
      type: type as TensorType,
      dims: [...dims],
      data: isTooLarge ? new Float32Array() : (data as Float32Array),
    };
  });
}

/** What the gate and the process that runs the model say to each other. Values pass by structured clone. */
import type { RefusalExit } from '../result/refusal.ts';
import type { PerceptualHash } from './images/perceptualHash.ts';
import type { Preprocessing } from './images/preprocessing.ts';
import type { SampleDims } from './sampleDims.ts';

export type TensorType =
  | 'float32'
  | 'float64'
  | 'int64'
  | 'int32'
  | 'int16'
  | 'int8'
  | 'uint8'
  | 'uint16'
  | 'uint32'
  | 'uint64'
  | 'bool'
  | 'string';

export type TensorData =
  | Float32Array
  | Float64Array
  | BigInt64Array
  | BigUint64Array
  | Int32Array
  | Int16Array
  | Int8Array
  | Uint8Array
  | Uint16Array
  | Uint32Array
  | readonly string[];

export interface NamedTensor {
  name: string;
  type: TensorType;
  /** Lengths of the axes, the batch first. */
  dims: readonly number[];
  /** Row-major. */
  data: TensorData;
}

interface FileFeed {
  name: string;
  type: TensorType;
  /** Undefined where the model declares no shape. */
  dims: SampleDims | undefined;
  files: readonly Uint8Array[];
}

/** One input of the model for one batch: numbers, or files whose bytes are decoded where they can do no harm. */
export type Feed =
  | ({ kind: 'tensor' } & NamedTensor)
  | ({ kind: 'images'; preprocessing: Preprocessing } & FileFeed)
  | ({ kind: 'arrays' } & FileFeed);

/** Numbers of one sample in an output that a policy can choose from; an output with more is sent without its data. */
export const mostNumbers = 65_536;

export interface ExternalFile {
  /** As the model names it. */
  path: string;
  data: Uint8Array;
}

export type Request =
  | { kind: 'load'; model: Uint8Array; external: readonly ExternalFile[] }
  | { kind: 'run'; feeds: readonly Feed[]; outputs: readonly string[] }
  /** Asks for the perceptual hash of a PNG or JPEG; needs no model. */
  | { kind: 'hash'; image: Uint8Array };

/** What runs the model. */
export interface Runtime {
  name: 'onnxruntime-web';
  version: string;
  /** SHA-256 of the WebAssembly module. */
  wasm: string;
}

export type Answer =
  | { kind: 'loaded'; runtime: Runtime }
  | { kind: 'outputs'; tensors: readonly NamedTensor[] }
  | ({ kind: 'hash' } & PerceptualHash)
  /** An image that was to be hashed. `problem` is a clause such as `is a damaged image: it is cut off`. */
  | { kind: 'unreadable'; problem: string }
  /** A file of the batch cannot be used. */
  | {
      kind: 'refused';
      code: 'evaluation/image' | 'evaluation/array';
      problem: string;
      cure: string;
      exit: RefusalExit;
      input: string;
      position: number;
    }
  /** `problem` may name the kind of node that failed, never what it was given. */
  | { kind: 'failed'; reason: 'memory' | 'load' | 'run'; problem: string };

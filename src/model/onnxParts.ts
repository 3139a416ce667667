/**
 * An ONNX file as the parts that the checks look at. Each part says where it lies in the file; nothing large is copied.
 *
 * A tensor or list of numbers stays in the file: `constants.ts` reads the few small ones that a check needs.
 */
import type { Range } from './protobuf.ts';

export interface ModelPart {
  irVersion: number | undefined;
  /** In the order of the file, with `''` for `ai.onnx`; a domain may stand twice. */
  opsets: readonly OpsetPart[];
  graph: GraphPart | undefined;
  /** Nodes of the model's own functions, as graphs without inputs. */
  functions: readonly GraphPart[];
  /** Graphs that train the model. */
  training: readonly GraphPart[];
  /** Whether there is training information, even if it has no graph. */
  hasTraining: boolean;
}

export interface OpsetPart {
  domain: string;
  version: number;
}

export interface GraphPart extends Range {
  nodes: readonly NodePart[];
  initializers: readonly TensorPart[];
  sparseInitializers: readonly SparseTensorPart[];
  inputs: readonly ValuePart[];
  outputs: readonly ValuePart[];
}

export interface NodePart extends Range {
  name: string;
  operator: string;
  /** `''` for `ai.onnx`. */
  domain: string;
  overload: string;
  inputs: readonly string[];
  outputs: readonly string[];
  attributes: readonly AttributePart[];
}

export interface AttributePart extends Range {
  name: string;
  /** Whether it stands for an attribute of a function. */
  isReference: boolean;
  tensors: readonly TensorPart[];
  sparseTensors: readonly SparseTensorPart[];
  graphs: readonly GraphPart[];
}

export interface TensorPart extends Range {
  name: string;
  dims: readonly number[];
  dataType: number;
  /** Length of `raw_data`; undefined where there is none. */
  rawBytes: number | undefined;
  /** What the fields for numbers and strings hold, by field number. */
  lists: ReadonlyMap<number, ListExtent>;
  isSegment: boolean;
  isExternal: boolean;
  externalData: readonly (readonly [key: string, value: string])[];
}

/** A list that may be spread over single fields and packed ones. */
export interface ListExtent {
  singles: number;
  packedBytes: number;
}

export interface SparseTensorPart {
  values: TensorPart | undefined;
  indices: TensorPart | undefined;
  dims: readonly number[];
}

export interface ValuePart extends Range {
  name: string;
  type: TypePart | undefined;
}

/** A tensor with its element type and shape; `undefined` dimensions are unknown, a text is a symbolic one. */
export interface TypePart {
  elementType: number | 'no tensor';
  dims: readonly (number | string | undefined)[] | undefined;
}

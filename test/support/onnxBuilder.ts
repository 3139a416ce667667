/**
 * Small ONNX models for tests, also ones that no exporter writes.
 *
 *     onnxModel({ nodes: [node('Relu', ['x'], ['y'])] })
 *
 * Whatever is left out is sound: inputs `x` and outputs `y` of the type float[N, 2], opset 17, IR version 8.
 */
import { encodeBytes, encodeInteger, encodeText, joinBytes } from '../../src/model/protobuf.ts';

export interface ModelDraft extends GraphDraft {
  irVersion?: number | undefined;
  /** Version by domain. */
  opsets?: Readonly<Record<string, number>>;
  metadata?: Readonly<Record<string, string>>;
  functions?: readonly FunctionDraft[];
  training?: GraphDraft;
  /** Encoded fields that follow those of the model. */
  more?: Uint8Array;
}

export interface GraphDraft {
  nodes?: readonly Uint8Array[];
  inputs?: readonly Uint8Array[];
  outputs?: readonly Uint8Array[];
  /** Encoded by `tensor`. */
  initializers?: readonly Uint8Array[];
  /** Encoded by `sparseTensor`. */
  sparseInitializers?: readonly Uint8Array[];
}

export interface FunctionDraft {
  domain: string;
  name: string;
  nodes: readonly Uint8Array[];
}

/** The bytes of a model. */
export function onnxModel({ irVersion = 8, opsets = { '': 17 }, ...draft }: ModelDraft): Uint8Array {
  const { inputs = [value('x')], outputs = [value('y')], metadata = {}, functions = [], training, more } = draft;
  return joinBytes([
    encodeInteger(1, irVersion),
    encodeText(2, 'onnxBuilder'),
    encodeBytes(7, graph({ ...draft, inputs, outputs })),
    ...Object.entries(opsets).map(([domain, version]) => {
      return encodeBytes(8, joinBytes([encodeText(1, domain), encodeInteger(2, version)]));
    }),
    ...entries(14, metadata),
    ...(training === undefined ? [] : [encodeBytes(20, encodeBytes(2, graph(training)))]),
    ...functions.map((one) => encodeBytes(25, functionOf(one))),
    ...(more === undefined ? [] : [more]),
  ]);
}

/** A graph, for a model or for an attribute of `If`, `Loop` and `Scan`. */
export function graph(draft: GraphDraft): Uint8Array {
  const { nodes = [], inputs = [], outputs = [], initializers = [], sparseInitializers = [] } = draft;
  return joinBytes([
    ...nodes.map((one) => encodeBytes(1, one)),
    encodeText(2, 'graph'),
    ...initializers.map((one) => encodeBytes(5, one)),
    ...inputs.map((one) => encodeBytes(11, one)),
    ...outputs.map((one) => encodeBytes(12, one)),
    ...sparseInitializers.map((one) => encodeBytes(15, one)),
  ]);
}

function functionOf({ domain, name, nodes }: FunctionDraft): Uint8Array {
  return joinBytes([encodeText(1, name), ...nodes.map((one) => encodeBytes(7, one)), encodeText(10, domain)]);
}

/** A node; attributes are encoded by `attribute`. */
export function node(
  operator: string,
  inputs: readonly string[],
  outputs: readonly string[],
  { domain = '', attributes = [] }: { domain?: string; attributes?: readonly Uint8Array[] } = {},
): Uint8Array {
  return joinBytes([
    ...inputs.map((name) => encodeText(1, name)),
    ...outputs.map((name) => encodeText(2, name)),
    encodeText(4, operator),
    ...attributes.map((one) => encodeBytes(5, one)),
    ...(domain === '' ? [] : [encodeText(7, domain)]),
  ]);
}

export type AttributeContent =
  | { int: number | bigint }
  | { ints: readonly (number | bigint)[] }
  | { floats: readonly number[] }
  | { string: string }
  | { strings: readonly string[] }
  | { tensor: Uint8Array }
  | { tensors: readonly Uint8Array[] }
  | { sparseTensor: Uint8Array }
  | { graph: Uint8Array }
  | { graphs: readonly Uint8Array[] };

/** An attribute with its type, as `NodeProto` wants it. */
export function attribute(name: string, content: AttributeContent): Uint8Array {
  return joinBytes([encodeText(1, name), ...attributeFields(content)]);
}

function attributeFields(content: AttributeContent): Uint8Array[] {
  const type = (number: number) => encodeInteger(20, number);
  if ('int' in content) return [encodeInteger(3, content.int), type(2)];
  if ('ints' in content) return [...content.ints.map((int) => encodeInteger(8, int)), type(7)];
  if ('floats' in content) return [encodeBytes(7, rawData('float32', content.floats)), type(6)];
  if ('string' in content) return [encodeText(4, content.string), type(3)];
  if ('strings' in content) return [...content.strings.map((text) => encodeText(9, text)), type(8)];
  if ('tensor' in content) return [encodeBytes(5, content.tensor), type(4)];
  if ('tensors' in content) return [...content.tensors.map((one) => encodeBytes(10, one)), type(9)];
  if ('sparseTensor' in content) return [encodeBytes(22, content.sparseTensor), type(11)];
  if ('graph' in content) return [encodeBytes(6, content.graph), type(5)];
  return [...content.graphs.map((one) => encodeBytes(11, one)), type(10)];
}

const dataTypes = { float32: 1, uint8: 2, int32: 6, int64: 7, string: 8, bool: 9, float64: 11 } as const;
export type DataType = keyof typeof dataTypes;

export interface TensorDraft {
  /** Default: one dimension, as long as the values. */
  dims?: readonly (number | bigint)[];
  /** Default float32. */
  type?: DataType | number;
  /** Numbers, which become raw data; or raw data. */
  values?: readonly number[] | Uint8Array;
  /** Entries of `external_data`; `data_location` says so too, unless `isExternal` is false. */
  external?: Readonly<Record<string, string>>;
  isExternal?: boolean;
  /** Encoded fields that follow. */
  more?: Uint8Array;
}

export function tensor(name: string, draft: TensorDraft): Uint8Array {
  const { values, external, isExternal = external !== undefined, type = 'float32', more } = draft;
  const dims = draft.dims ?? [values?.length ?? 0];
  const raw = values instanceof Uint8Array || values === undefined ? values : rawData(type, values);
  return joinBytes([
    ...dims.map((dim) => encodeInteger(1, dim)),
    encodeInteger(2, typeof type === 'number' ? type : dataTypes[type]),
    encodeText(8, name),
    ...(raw === undefined ? [] : [encodeBytes(9, raw)]),
    ...entries(13, external ?? {}),
    ...(isExternal ? [encodeInteger(14, 1)] : []),
    ...(more === undefined ? [] : [more]),
  ]);
}

function rawData(type: DataType | number, values: readonly number[]): Uint8Array {
  const arrays: Readonly<Record<string, () => ArrayBufferView>> = {
    float32: () => Float32Array.from(values),
    float64: () => Float64Array.from(values),
    int32: () => Int32Array.from(values),
    int64: () => BigInt64Array.from(values.map(BigInt)),
    bool: () => Uint8Array.from(values),
    uint8: () => Uint8Array.from(values),
  };
  const view = arrays[type]?.();
  if (view === undefined) throw new Error(`write values of the type ${type} as bytes`);
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}

export function sparseTensor(values: Uint8Array, indices: Uint8Array, dims: readonly number[]): Uint8Array {
  return joinBytes([encodeBytes(1, values), encodeBytes(2, indices), ...dims.map((dim) => encodeInteger(3, dim))]);
}

/** An input or output; a text is a symbolic dimension. */
export function value(
  name: string,
  { type = 'float32', dims = ['N', 2] }: { type?: DataType | number; dims?: readonly (number | string)[] } = {},
): Uint8Array {
  const elementType = encodeInteger(1, typeof type === 'number' ? type : dataTypes[type]);
  const shape = joinBytes(dims.map((dim) => encodeBytes(1, dimension(dim))));
  const tensorType = joinBytes([elementType, encodeBytes(2, shape)]);
  return joinBytes([encodeText(1, name), encodeBytes(2, encodeBytes(1, tensorType))]);
}

function dimension(dim: number | string): Uint8Array {
  return typeof dim === 'number' ? encodeInteger(1, dim) : encodeText(2, dim);
}

function entries(number: number, texts: Readonly<Record<string, string>>): Uint8Array[] {
  return Object.entries(texts).map(([key, text]) => {
    return encodeBytes(number, joinBytes([encodeText(1, key), encodeText(2, text)]));
  });
}

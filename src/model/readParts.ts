/** Reads an ONNX file into its parts, within limits. */
import {
  attributeShape,
  dimensionShape,
  dimensionsShape,
  entryShape,
  functionShape,
  graphShape,
  modelShape,
  nodeShape,
  opsetShape,
  sparseTensorShape,
  tensorShape,
  tensorTypeShape,
  trainingShape,
  typeShape,
  valueShape,
} from './onnxMessages.ts';
import type {
  AttributePart,
  GraphPart,
  ModelPart,
  NodePart,
  OpsetPart,
  SparseTensorPart,
  TensorPart,
  TypePart,
  ValuePart,
} from './onnxParts.ts';
import { refuseTooLarge } from './onnxRefusals.ts';
import { MessageReader, type MessageShape, type Range, unpackInt64, WireError } from './protobuf.ts';

const mostNodes = 100_000;
const deepestNesting = 16;
/** Nodes, attributes, tensors, names and so on: ten for each of the most nodes. */
const mostParts = 1_000_000;
const mostDimensions = 64;
const longestName = 65_535;
const smaller = 'Export a smaller model, for inference alone.';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads all parts of an ONNX file.
 *
 * @throws WireError where the bytes are no ONNX model
 * @throws Refusal `model/too-large` where the model has more parts or deeper graphs than Holdout reads
 */
export function readModelParts(bytes: Uint8Array, file: string): ModelPart {
  return new PartsReader(bytes, file).readModel();
}

/** A text of the file, as UTF-8. */
export function readText(bytes: Uint8Array, { start, end }: Range): string {
  if (end - start > longestName) throw new WireError(`a name is longer than ${longestName} bytes`, start);
  try {
    return utf8.decode(bytes.subarray(start, end));
  } catch {
    throw new WireError('a name is not UTF-8', start);
  }
}

/** Counts what it reads, so that a small file of many empty messages cannot take all memory. */
class PartsReader {
  private readonly bytes: Uint8Array;
  private readonly file: string;
  private parts = 0;
  private nodes = 0;
  private depth = 0;

  constructor(bytes: Uint8Array, file: string) {
    this.bytes = bytes;
    this.file = file;
  }

  readModel(): ModelPart {
    const opsets: OpsetPart[] = [];
    const functions: GraphPart[] = [];
    const training: GraphPart[] = [];
    const model: ModelPart = {
      irVersion: undefined,
      opsets,
      graph: undefined,
      functions,
      training,
      hasTraining: false,
    };
    for (const field of this.fields({ start: 0, end: this.bytes.length }, modelShape)) {
      if (field.number === 1) model.irVersion = Number(field.int64());
      if (field.number === 7) model.graph = this.readGraph(field.range());
      if (field.number === 8) opsets.push(this.readOpset(field.range()));
      if (field.number === 20) training.push(...this.readTraining(field.range()));
      if (field.number === 20) model.hasTraining = true;
      if (field.number === 25) functions.push(this.readFunction(field.range()));
    }
    return model;
  }

  /** One reader that moves on: a field is valid until the next. */
  private *fields(range: Range, shape: MessageShape): Generator<MessageReader> {
    const reader = new MessageReader(this.bytes, range, shape);
    while (reader.next()) yield reader;
  }

  private text(field: MessageReader): string {
    this.countPart();
    return readText(this.bytes, field);
  }

  private domain(field: MessageReader): string {
    const domain = this.text(field);
    return domain === 'ai.onnx' ? '' : domain;
  }

  private countPart(): void {
    this.parts += 1;
    if (this.parts > mostParts) throw refuseTooLarge(this.file, `has more than ${mostParts} parts`, smaller);
  }

  private countNode(): void {
    this.nodes += 1;
    if (this.nodes > mostNodes) throw refuseTooLarge(this.file, `has more than ${mostNodes} nodes`, smaller);
  }

  private readOpset(range: Range): OpsetPart {
    this.countPart();
    const opset: OpsetPart = { domain: '', version: 0 };
    for (const field of this.fields(range, opsetShape)) {
      if (field.number === 1) opset.domain = this.domain(field);
      if (field.number === 2) opset.version = Number(field.int64());
    }
    return opset;
  }

  private readTraining(range: Range): GraphPart[] {
    return Array.from(this.fields(range, trainingShape), (field) => ({ number: field.number, range: field.range() }))
      .filter(({ number }) => number <= 2)
      .map((graph) => this.readGraph(graph.range));
  }

  private readFunction(range: Range): GraphPart {
    this.countPart();
    const nodes: NodePart[] = [];
    const defaults: AttributePart[] = [];
    for (const field of this.fields(range, functionShape)) {
      if (field.number === 7) nodes.push(this.readNode(field.range()));
      if (field.number === 11) defaults.push(this.readAttribute(field.range()));
    }
    const holder: NodePart = { ...emptyNode, ...range, attributes: defaults };
    return { ...emptyGraph, ...range, nodes: [...nodes, holder] };
  }

  private readGraph(range: Range): GraphPart {
    this.countPart();
    if (this.depth > deepestNesting) throw this.refuseNesting();
    this.depth += 1;
    const graph = this.readGraphFields(range);
    this.depth -= 1;
    return graph;
  }

  private refuseNesting(): Error {
    const problem = `nests graphs more than ${deepestNesting} deep`;
    return refuseTooLarge(this.file, problem, 'Export the model with fewer nested conditions and loops.');
  }

  private readGraphFields(range: Range): GraphPart {
    const nodes: NodePart[] = [];
    const initializers: TensorPart[] = [];
    const sparseInitializers: SparseTensorPart[] = [];
    const inputs: ValuePart[] = [];
    const outputs: ValuePart[] = [];
    for (const field of this.fields(range, graphShape)) {
      if (field.number === 1) nodes.push(this.readNode(field.range()));
      if (field.number === 5) initializers.push(this.readTensor(field.range()));
      if (field.number === 15) sparseInitializers.push(this.readSparseTensor(field.range()));
      if (field.number === 11) inputs.push(this.readValue(field.range()));
      if (field.number === 12) outputs.push(this.readValue(field.range()));
    }
    return { ...range, nodes, initializers, sparseInitializers, inputs, outputs };
  }

  private readNode(range: Range): NodePart {
    this.countNode();
    const inputs: string[] = [];
    const outputs: string[] = [];
    const attributes: AttributePart[] = [];
    const node = { ...emptyNode, ...range, inputs, outputs, attributes };
    for (const field of this.fields(range, nodeShape)) {
      if (field.number === 1) inputs.push(this.text(field));
      if (field.number === 2) outputs.push(this.text(field));
      if (field.number === 3) node.name = this.text(field);
      if (field.number === 4) node.operator = this.text(field);
      if (field.number === 5) attributes.push(this.readAttribute(field.range()));
      if (field.number === 7) node.domain = this.domain(field);
      if (field.number === 8) node.overload = this.text(field);
    }
    return node;
  }

  private readAttribute(range: Range): AttributePart {
    this.countPart();
    const tensors: TensorPart[] = [];
    const sparseTensors: SparseTensorPart[] = [];
    const graphs: GraphPart[] = [];
    const attribute = { ...range, name: '', isReference: false, tensors, sparseTensors, graphs };
    for (const field of this.fields(range, attributeShape)) {
      if (field.number === 1) attribute.name = this.text(field);
      if (field.number === 5 || field.number === 10) tensors.push(this.readTensor(field.range()));
      if (field.number === 6 || field.number === 11) graphs.push(this.readGraph(field.range()));
      if (field.number === 21) attribute.isReference = field.end > field.start;
      if (field.number >= 22) sparseTensors.push(this.readSparseTensor(field.range()));
    }
    return attribute;
  }

  private readSparseTensor(range: Range): SparseTensorPart {
    this.countPart();
    const dims: number[] = [];
    const tensor: SparseTensorPart = { values: undefined, indices: undefined, dims };
    for (const field of this.fields(range, sparseTensorShape)) {
      if (field.number === 1) tensor.values = this.readTensor(field.range());
      if (field.number === 2) tensor.indices = this.readTensor(field.range());
      if (field.number === 3) this.addDimensions(dims, field);
    }
    return tensor;
  }

  private readTensor(range: Range): TensorPart {
    this.countPart();
    const dims: number[] = [];
    const externalData: (readonly [string, string])[] = [];
    const tensor: TensorPart = { ...emptyTensor, ...range, dims, externalData };
    for (const field of this.fields(range, tensorShape)) {
      if (field.number === 1) this.addDimensions(dims, field);
      if (field.number === 2) tensor.dataType = field.int32();
      if (field.number === 3) tensor.isSegment = true;
      if (field.number === 8) tensor.name = this.text(field);
      if (field.number === 9) tensor.rawBytes = field.end - field.start;
      if (field.number === 13) externalData.push(this.readEntry(field.range()));
      if (field.number === 14) tensor.isExternal = isExternalLocation(field);
      if (listFields.has(field.number)) tensor.lists = addToList(tensor.lists, field);
    }
    return tensor;
  }

  private addDimensions(dims: number[], field: MessageReader): void {
    if (dims.length >= mostDimensions) throw field.error(`has more than ${mostDimensions} dimensions`);
    if (!field.isPacked) dims.push(Number(field.int64()));
    else dims.push(...unpackInt64(this.bytes, field.range(), mostDimensions - dims.length).map(Number));
  }

  private readEntry(range: Range): readonly [string, string] {
    let key = '';
    let value = '';
    for (const field of this.fields(range, entryShape)) {
      if (field.number === 1) key = this.text(field);
      if (field.number === 2) value = this.text(field);
    }
    return [key, value];
  }

  private readValue(range: Range): ValuePart {
    this.countPart();
    const value: ValuePart = { ...range, name: '', type: undefined };
    for (const field of this.fields(range, valueShape)) {
      if (field.number === 1) value.name = this.text(field);
      if (field.number === 2) value.type = this.readType(field.range());
    }
    return value;
  }

  private readType(range: Range): TypePart | undefined {
    let type: TypePart | undefined;
    for (const field of this.fields(range, typeShape)) {
      if (field.number === 6) continue;
      if (type !== undefined) throw field.error('is two types at once');
      type = field.number === 1 ? this.readTensorType(field.range()) : { elementType: 'no tensor', dims: undefined };
    }
    return type;
  }

  private readTensorType(range: Range): TypePart {
    const type: TypePart = { elementType: 0, dims: undefined };
    for (const field of this.fields(range, tensorTypeShape)) {
      if (field.number === 1) type.elementType = field.int32();
      if (field.number === 2) type.dims = this.readDimensions(field.range());
    }
    return type;
  }

  private readDimensions(range: Range): (number | string | undefined)[] {
    const dims: (number | string | undefined)[] = [];
    for (const field of this.fields(range, dimensionsShape)) {
      if (dims.length === mostDimensions) throw field.error(`has more than ${mostDimensions} dimensions`);
      dims.push(this.readDimension(field.range()));
    }
    return dims;
  }

  /** Exporters write -1 or no name for a dimension that they do not know. */
  private readDimension(range: Range): number | string | undefined {
    let dimension: number | string | undefined;
    for (const field of this.fields(range, dimensionShape)) {
      if (field.number === 3) continue;
      if (dimension !== undefined) throw field.error('is a number and a name at once');
      dimension = field.number === 1 ? Number(field.int64()) : this.text(field);
    }
    return dimension === '' || (typeof dimension === 'number' && dimension < 0) ? undefined : dimension;
  }
}

/** Fields of a tensor that hold numbers or strings. */
const listFields: ReadonlySet<number> = new Set([4, 5, 6, 7, 10, 11]);

/** A map is made once there is something to hold: most tensors have raw data. */
function addToList(lists: TensorPart['lists'], field: MessageReader): TensorPart['lists'] {
  const list = lists.get(field.number) ?? { singles: 0, packedBytes: 0 };
  if (field.isPacked) list.packedBytes += field.end - field.start;
  else list.singles += 1;
  return lists.has(field.number) ? lists : new Map([...lists, [field.number, list]]);
}

function isExternalLocation(field: MessageReader): boolean {
  const location = field.int32();
  if (location !== 0 && location !== 1) throw field.error('lies at an unknown kind of place');
  return location === 1;
}

const nowhere: Range = { start: 0, end: 0 };
const emptyNode = {
  ...nowhere,
  name: '',
  operator: '',
  domain: '',
  overload: '',
  inputs: [],
  outputs: [],
  attributes: [],
};
const emptyGraph: GraphPart = {
  ...nowhere,
  nodes: [],
  initializers: [],
  sparseInitializers: [],
  inputs: [],
  outputs: [],
};
const emptyTensor: TensorPart = {
  ...nowhere,
  name: '',
  dims: [],
  dataType: 0,
  rawBytes: undefined,
  lists: new Map(),
  isSegment: false,
  isExternal: false,
  externalData: [],
};

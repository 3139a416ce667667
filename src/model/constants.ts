/** The values of a graph that do not depend on its inputs, as far as single nodes and initializers tell. */
import { attributeShape, tensorShape } from './onnxMessages.ts';
import type { AttributePart, GraphPart, NodePart, TensorPart } from './onnxParts.ts';
import { MessageReader, type Range, unpackInt64 } from './protobuf.ts';

/** A constant of the graph: an initializer, or the attribute of a `Constant` node. */
export type Constant =
  | { kind: 'tensor'; tensor: TensorPart; isOverridable: boolean }
  | { kind: 'attribute'; attribute: AttributePart };

/** The constants that the nodes of a graph see: its own, and those of the graphs around it. */
export class Scope {
  private readonly own = new Map<string, Constant | undefined>();
  private readonly around: Scope | undefined;

  constructor(graph: GraphPart, around?: Scope) {
    this.around = around;
    for (const { name } of graph.inputs) this.own.set(name, undefined);
    for (const tensor of graph.initializers) {
      this.own.set(tensor.name, { kind: 'tensor', tensor, isOverridable: this.own.has(tensor.name) });
    }
    for (const node of graph.nodes) this.addOutputs(node);
  }

  /** The constant of a name; undefined where the name is none. */
  find(name: string): Constant | undefined {
    return this.own.has(name) ? this.own.get(name) : this.around?.find(name);
  }

  private addOutputs(node: NodePart): void {
    for (const output of node.outputs) this.own.set(output, undefined);
    const [output] = node.outputs;
    if (output !== undefined && isConstantNode(node)) this.own.set(output, constantOf(node));
  }
}

function isConstantNode({ domain, operator }: NodePart): boolean {
  return domain === '' && operator === 'Constant';
}

function constantOf({ attributes }: NodePart): Constant | undefined {
  const attribute = attributes.find(({ name }) => name.startsWith('value'));
  const tensor = attribute?.tensors[0];
  if (tensor !== undefined) return { kind: 'tensor', tensor, isOverridable: false };
  return attribute && { kind: 'attribute', attribute };
}

/** Calls back for every node of a graph and of the graphs inside its nodes, with the constants that it sees. */
export function visitNodes(graph: GraphPart, visit: (node: NodePart, scope: Scope) => void, around?: Scope): void {
  const scope = new Scope(graph, around);
  for (const node of graph.nodes) {
    visit(node, scope);
    for (const { graphs } of node.attributes) {
      for (const inner of graphs) visitNodes(inner, visit, scope);
    }
  }
}

/** A list that is longer is no shape, so it stays unread. */
const longestList = 1024;

/**
 * The numbers of a small constant.
 *
 * @returns undefined where the constant is none of numbers, lies in another file, or is too long for a shape
 */
export function constantNumbers(bytes: Uint8Array, constant: Constant | undefined): readonly number[] | undefined {
  if (constant === undefined) return undefined;
  return constant.kind === 'tensor'
    ? tensorNumbers(bytes, constant.tensor)
    : attributeNumbers(bytes, constant.attribute);
}

/** The numbers of `i`, `f`, `ints` or `floats` of an attribute; undefined where there are too many. */
export function attributeNumbers(bytes: Uint8Array, attribute: Range): readonly number[] | undefined {
  const numbers: number[] = [];
  const reader = new MessageReader(bytes, attribute, attributeShape);
  while (reader.next()) {
    const read = numberFields.attribute[reader.number];
    if (read !== undefined) numbers.push(...read(bytes, reader));
    if (numbers.length > longestList) return undefined;
  }
  return numbers;
}

function tensorNumbers(bytes: Uint8Array, tensor: TensorPart): readonly number[] | undefined {
  const decode = rawDecoders[tensor.dataType];
  const elements = tensor.dims.reduce((product, dim) => product * dim, 1);
  if (decode === undefined || tensor.isExternal || elements > longestList) return undefined;
  const numbers: number[] = [];
  const reader = new MessageReader(bytes, tensor, tensorShape);
  while (reader.next()) {
    if (reader.number === 9) numbers.push(...decodeRaw(bytes, reader, decode));
    else numbers.push(...(numberFields.tensor[reader.number]?.(bytes, reader) ?? []));
  }
  return numbers;
}

type ReadNumbers = (bytes: Uint8Array, field: MessageReader) => readonly number[];
type DecodeNumber = readonly [size: number, read: (view: DataView, at: number) => number];

const float32: DecodeNumber = [4, (view, at) => view.getFloat32(at, true)];
const float64: DecodeNumber = [8, (view, at) => view.getFloat64(at, true)];

const readInts: ReadNumbers = (bytes, field) =>
  field.isPacked ? unpackInt64(bytes, field.range(), longestList + 1).map(Number) : [Number(field.int64())];
const readFloats: ReadNumbers = (bytes, field) => decodeRaw(bytes, field, float32);
const readDoubles: ReadNumbers = (bytes, field) => decodeRaw(bytes, field, float64);

/** Fields that hold numbers, by message and field number. */
const numberFields: Readonly<Record<'attribute' | 'tensor', Readonly<Record<number, ReadNumbers>>>> = {
  attribute: { 2: readFloats, 3: readInts, 7: readFloats, 8: readInts },
  tensor: { 4: readFloats, 5: readInts, 7: readInts, 10: readDoubles },
};

/** How one number of `raw_data` is read, by data type: the types that shapes and switches have. */
const rawDecoders: Readonly<Record<number, DecodeNumber>> = {
  1: float32,
  6: [4, (view, at) => view.getInt32(at, true)],
  7: [8, (view, at) => Number(view.getBigInt64(at, true))],
  9: [1, (view, at) => view.getUint8(at)],
  11: float64,
};

function decodeRaw(bytes: Uint8Array, { start, end }: Range, [size, read]: DecodeNumber): number[] {
  const count = Math.min(Math.floor((end - start) / size), longestList + 1);
  const view = new DataView(bytes.buffer, bytes.byteOffset + start, end - start);
  return Array.from({ length: count }, (_, index) => read(view, index * size));
}

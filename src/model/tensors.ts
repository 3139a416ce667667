/** Whether every tensor of a model has a size, and the data of exactly that size. */
import type { GraphPart, SparseTensorPart, TensorPart } from './onnxParts.ts';
import { refuseMalformed, refuseTooLarge, shownName } from './onnxRefusals.ts';

/** 2^31: more elements than a WebAssembly memory of 4 GiB holds as 16-bit numbers. */
export const mostElements = 2 ** 31;

interface ElementType {
  /** Bits of one element in `raw_data`; undefined for strings. */
  bits: number | undefined;
  /** Field of a tensor that holds such elements, and how many entries of it one element takes. */
  field: number;
  entries: number;
}

const floatField = 4;
const int32Field = 5;
const stringField = 6;
const int64Field = 7;
const doubleField = 10;
const uint64Field = 11;

function elements(bits: number | undefined, field: number, entries = 1): ElementType {
  return { bits, field, entries };
}

/** By `TensorProto.DataType`; the 6-bit floats of IR version 14 are left out, as no runtime here reads them. */
const elementTypes: Readonly<Record<number, ElementType>> = {
  1: elements(32, floatField),
  2: elements(8, int32Field),
  3: elements(8, int32Field),
  4: elements(16, int32Field),
  5: elements(16, int32Field),
  6: elements(32, int32Field),
  7: elements(64, int64Field),
  8: elements(undefined, stringField),
  9: elements(8, int32Field),
  10: elements(16, int32Field),
  11: elements(64, doubleField),
  12: elements(32, uint64Field),
  13: elements(64, uint64Field),
  14: elements(64, floatField, 2),
  15: elements(128, doubleField, 2),
  16: elements(16, int32Field),
  17: elements(8, int32Field),
  18: elements(8, int32Field),
  19: elements(8, int32Field),
  20: elements(8, int32Field),
  21: elements(4, int32Field, 1 / 2),
  22: elements(4, int32Field, 1 / 2),
  23: elements(4, int32Field, 1 / 2),
  24: elements(8, int32Field),
  25: elements(2, int32Field, 1 / 4),
  26: elements(2, int32Field, 1 / 4),
};

/** Whether a number stands for a type of elements that Holdout knows. */
export function isElementType(dataType: number): boolean {
  return elementTypes[dataType] !== undefined;
}

/** Calls back for every tensor of a graph: initializers, attributes, both halves of sparse tensors, at any depth. */
export function visitTensors(graph: GraphPart, visit: (tensor: TensorPart) => void): void {
  for (const tensor of graph.initializers) visit(tensor);
  for (const sparse of graph.sparseInitializers) visitHalves(sparse, visit);
  for (const { attributes } of graph.nodes) {
    for (const attribute of attributes) {
      for (const tensor of attribute.tensors) visit(tensor);
      for (const sparse of attribute.sparseTensors) visitHalves(sparse, visit);
      for (const inner of attribute.graphs) visitTensors(inner, visit);
    }
  }
}

function visitHalves({ values, indices }: SparseTensorPart, visit: (tensor: TensorPart) => void): void {
  if (values !== undefined) visit(values);
  if (indices !== undefined) visit(indices);
}

/** Calls back for every sparse tensor of a graph, at any depth: a runtime makes a full tensor of it. */
export function visitSparseTensors(graph: GraphPart, visit: (tensor: SparseTensorPart) => void): void {
  for (const sparse of graph.sparseInitializers) visit(sparse);
  for (const { attributes } of graph.nodes) {
    for (const attribute of attributes) {
      for (const sparse of attribute.sparseTensors) visit(sparse);
      for (const inner of attribute.graphs) visitSparseTensors(inner, visit);
    }
  }
}

/**
 * The number of elements that dimensions multiply to.
 *
 * @throws Refusal `model/too-large` for a negative dimension, or above the limit
 */
export function countElements(dims: readonly number[], file: string, what: string): number {
  const largest = Math.max(0, ...dims);
  const product = dims.reduce((elements, dim) => elements * dim, 1);
  if (dims.some((dim) => dim < 0)) {
    const cure = 'Export the model again: no tensor has a negative length.';
    throw refuseTooLarge(file, `has ${what} with a negative dimension`, cure);
  }
  if (product > mostElements || largest > mostElements) {
    const cure = `Export a smaller model: Holdout loads tensors of at most ${mostElements} elements.`;
    throw refuseTooLarge(file, `has ${what} of ${Math.max(product, largest)} elements`, cure);
  }
  return product;
}

/** Length of a tensor's data in bytes, as its dimensions and type give it; undefined for strings. */
export function expectedBytes(tensor: TensorPart, file: string): number | undefined {
  const { bits } = elementTypes[tensor.dataType] ?? {};
  return bits && Math.ceil((countElements(tensor.dims, file, describe(tensor)) * bits) / 8);
}

/**
 * Checks the data that a tensor has inside the model. Lists of integers have no fixed length for each number, so only
 * their bounds are checked: a runtime counts them when it reads them.
 *
 * @throws Refusal `model/malformed` where size and data contradict each other, `model/too-large`
 */
export function checkTensor(tensor: TensorPart, file: string): void {
  const type = elementTypes[tensor.dataType];
  const count = countElements(tensor.dims, file, describe(tensor));
  if (type === undefined) throw contradiction(tensor, file, `elements of the unknown type ${tensor.dataType}`);
  if (tensor.isSegment) throw contradiction(tensor, file, 'only a part of its data');
  if (tensor.isExternal) return;
  if (tensor.rawBytes !== undefined) checkRawData(tensor, type, count, file);
  else checkLists(tensor, type, count, file);
}

function checkRawData(tensor: TensorPart, { bits }: ElementType, count: number, file: string): void {
  if (tensor.lists.size > 0) throw contradiction(tensor, file, 'its data twice');
  if (bits === undefined) throw contradiction(tensor, file, 'raw data instead of strings');
  const bytes = Math.ceil((count * bits) / 8);
  if (tensor.rawBytes === bytes) return;
  throw contradiction(tensor, file, `${tensor.rawBytes} bytes of data where its dimensions ask for ${bytes}`);
}

function checkLists(tensor: TensorPart, type: ElementType, count: number, file: string): void {
  const others = [...tensor.lists.keys()].filter((field) => field !== type.field);
  if (others.length > 0) throw contradiction(tensor, file, 'data of another type');
  const { singles, packedBytes } = tensor.lists.get(type.field) ?? { singles: 0, packedBytes: 0 };
  const [fewest, most] = packedSizes(type.field);
  const packed = Math.ceil(count * type.entries) - singles;
  if (packed >= 0 && packedBytes >= packed * fewest && packedBytes <= packed * most) return;
  throw contradiction(tensor, file, `other data than the ${count} elements of its dimensions`);
}

/** Fewest and most bytes of one packed entry. */
function packedSizes(field: number): readonly [fewest: number, most: number] {
  if (field === floatField) return [4, 4];
  return field === doubleField ? [8, 8] : [1, 10];
}

export function describe({ name }: TensorPart): string {
  return name === '' ? 'a tensor without a name' : `the tensor ${shownName(name)}`;
}

function contradiction(tensor: TensorPart, file: string, what: string): Error {
  return refuseMalformed(file, `has ${describe(tensor)} with ${what}`);
}

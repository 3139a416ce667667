/** Inputs and outputs of a model, as whoever feeds and reads it needs them. */
import type { TypePart, ValuePart } from './onnxParts.ts';
import { refuseMalformed, shownName } from './onnxRefusals.ts';
import { countElements, isElementType } from './tensors.ts';

const typeNames = {
  1: 'float32',
  2: 'uint8',
  3: 'int8',
  4: 'uint16',
  5: 'int16',
  6: 'int32',
  7: 'int64',
  8: 'string',
  9: 'bool',
  10: 'float16',
  11: 'float64',
  12: 'uint32',
  13: 'uint64',
} as const;

/** Type of a tensor's elements; `other` for rarer ones, and for a sequence, a map, an optional or no type at all. */
export type OnnxType = (typeof typeNames)[keyof typeof typeNames] | 'other';

export interface OnnxValue {
  name: string;
  type: OnnxType;
  /** A number, the name of a symbolic dimension, or undefined for an unknown one; undefined where no shape is given. */
  dims: readonly (number | string | undefined)[] | undefined;
}

/** An input: its type is what the model demands, so it has to be a known one. Throws a Refusal `model/malformed`. */
export function readInput({ name, type }: ValuePart, file: string): OnnxValue {
  const elementType = type?.elementType ?? 0;
  if (elementType !== 'no tensor' && !isElementType(elementType)) {
    throw refuseMalformed(file, `has the input ${shownName(name)} of an unknown type`);
  }
  return readOutput({ name, type }, file);
}

/** An output. Throws a Refusal `model/too-large` where its dimensions alone are. */
export function readOutput({ name, type }: Pick<ValuePart, 'name' | 'type'>, file: string): OnnxValue {
  const known = type?.dims?.filter((dim) => typeof dim === 'number' && dim > 0) ?? [];
  countElements(known as number[], file, `the value ${shownName(name)}`);
  return { name, type: nameOfType(type), dims: type?.dims };
}

function nameOfType(type: TypePart | undefined): OnnxType {
  return (typeNames as Readonly<Record<string, OnnxType>>)[String(type?.elementType)] ?? 'other';
}

/**
 * Models of scikit-learn end in a `ZipMap`, which turns a table of scores into one dictionary for each row. The WebAssembly
 * build of onnxruntime cannot hand such a sequence out, so the table itself takes its place.
 */

import { graphShape, modelShape } from './onnxMessages.ts';
import type { GraphPart, NodePart, ValuePart } from './onnxParts.ts';
import {
  encodeBytes,
  encodeInteger,
  encodeLength,
  encodeText,
  joinBytes,
  MessageReader,
  type Range,
} from './protobuf.ts';
import { readModelParts } from './readParts.ts';

/** The `ZipMap` nodes whose dictionaries a graph gives out: the table of scores that each is made of, by its output. */
export function findZipMaps({ nodes, outputs }: GraphPart): Map<string, string> {
  const names = new Set(outputs.map(({ name }) => name));
  const found = nodes.filter((node) => isZipMap(node) && names.has(node.outputs[0]!));
  return new Map(found.map((node) => [node.outputs[0]!, node.inputs[0]!]));
}

function isZipMap({ domain, operator, inputs, outputs }: NodePart): boolean {
  return domain === 'ai.onnx.ml' && operator === 'ZipMap' && inputs.length === 1 && outputs.length === 1;
}

/** Bytes that take the place of a range of the file. */
interface Edit extends Range {
  replacement: Uint8Array;
}

/**
 * A model in which each output that is a sequence of dictionaries gives the table of scores under the same name.
 *
 * Each `ZipMap` becomes an `Identity`, and the type of its output a tensor of 32-bit floats, the only type that `ZipMap`
 * takes. Everything else stays, byte for byte.
 *
 * @param bytes A model that `readOnnxModel` accepted.
 * @returns the model, and the outputs that changed; the same bytes where there are none
 */
export function withoutZipMaps(bytes: Uint8Array): { bytes: Uint8Array; rewired: readonly string[] } {
  const { graph, opsets } = readModelParts(bytes, '');
  if (graph === undefined) return { bytes, rewired: [] };
  const rewired = findZipMaps(graph);
  if (rewired.size === 0) return { bytes, rewired: [] };
  const edited = applyEdits(bytes, graph, editsOf(bytes, graph, rewired));
  const field = graphField(bytes);
  const length = encodeLength(7, edited.length);
  const parts = [bytes.subarray(0, field.start), length, edited, bytes.subarray(field.end)];
  if (!opsets.some(({ domain }) => domain === '')) parts.push(identityImport);
  return { bytes: joinBytes(parts), rewired: [...rewired.keys()].sort() };
}

/** `Identity` is the same in every version; 8 is one that every version of the format may import. */
const identityImport = encodeBytes(8, joinBytes([encodeText(1, ''), encodeInteger(2, 8)]));

/** The whole field of the graph in the model, with its tag and length. */
function graphField(bytes: Uint8Array): Range {
  const reader = new MessageReader(bytes, { start: 0, end: bytes.length }, modelShape);
  while (reader.next()) if (reader.number === 7) return { start: reader.fieldStart, end: reader.end };
  return { start: bytes.length, end: bytes.length };
}

/** The edits of nodes and outputs, in the order of the file. */
function editsOf(bytes: Uint8Array, graph: GraphPart, rewired: ReadonlyMap<string, string>): Edit[] {
  const replacements = new Map<number, Uint8Array>();
  for (const node of graph.nodes) {
    if (isZipMap(node) && rewired.has(node.outputs[0]!)) replacements.set(node.start, encodeBytes(1, identity(node)));
  }
  for (const output of graph.outputs) {
    if (rewired.has(output.name)) replacements.set(output.start, encodeBytes(12, scoreTable(output)));
  }
  const edits: Edit[] = [];
  const reader = new MessageReader(bytes, graph, graphShape);
  while (reader.next()) {
    // An empty field begins where the next one's tag does, so the number is asked as well.
    const replacement = reader.number === 1 || reader.number === 12 ? replacements.get(reader.start) : undefined;
    if (replacement !== undefined) edits.push({ start: reader.fieldStart, end: reader.end, replacement });
  }
  return edits;
}

function identity({ name, inputs, outputs }: NodePart): Uint8Array {
  return joinBytes([
    encodeText(1, inputs[0]!),
    encodeText(2, outputs[0]!),
    encodeText(3, name),
    encodeText(4, 'Identity'),
  ]);
}

function scoreTable({ name }: ValuePart): Uint8Array {
  const tensorType = encodeBytes(1, encodeInteger(1, 1));
  return joinBytes([encodeText(1, name), encodeBytes(2, tensorType)]);
}

function applyEdits(bytes: Uint8Array, { start, end }: Range, edits: readonly Edit[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let position = start;
  for (const edit of edits) {
    parts.push(bytes.subarray(position, edit.start), edit.replacement);
    position = edit.end;
  }
  return joinBytes([...parts, bytes.subarray(position, end)]);
}

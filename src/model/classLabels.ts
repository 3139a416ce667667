/** The labels that a classifier of the model gives to the columns of its scores. */
import { attributeShape } from './onnxMessages.ts';
import type { AttributePart, GraphPart, NodePart } from './onnxParts.ts';
import { MessageReader, unpackInt64 } from './protobuf.ts';
import { readText } from './readParts.ts';

/** Nodes that keep the columns of their first input in place, as far as a table of scores goes. */
const keepsColumns: ReadonlySet<string> = new Set([
  'ai.onnx.ml.Normalizer',
  'Cast',
  'Clip',
  'Dropout',
  'Flatten',
  'Identity',
  'LogSoftmax',
  'Reshape',
  'Sigmoid',
  'Softmax',
]);

/** The output that holds scores, and the attributes with its labels as integers and as texts. */
const classifiers: ReadonlyMap<string, { output: number; integers: string; texts: string }> = new Map([
  ['ai.onnx.ml.LinearClassifier', { output: 1, integers: 'classlabels_ints', texts: 'classlabels_strings' }],
  ['ai.onnx.ml.SVMClassifier', { output: 1, integers: 'classlabels_ints', texts: 'classlabels_strings' }],
  ['ai.onnx.ml.TreeEnsembleClassifier', { output: 1, integers: 'classlabels_int64s', texts: 'classlabels_strings' }],
  ['ai.onnx.ml.ZipMap', { output: 0, integers: 'classlabels_int64s', texts: 'classlabels_strings' }],
]);

/** More classes than any classifier here has; a longer list is left unread. */
const mostLabels = 10_000;

/**
 * The labels of each output's columns, by the name of the output; an integer label as decimal text.
 *
 * An output has an entry only where it can be followed to one classifier, through nodes that keep columns in place.
 */
export function readClassLabels(bytes: Uint8Array, graph: GraphPart): Map<string, readonly string[]> {
  const producers = new Map<string, NodePart>();
  for (const node of graph.nodes) {
    for (const output of node.outputs) producers.set(output, node);
  }
  const labels = new Map<string, readonly string[]>();
  for (const { name } of graph.outputs) {
    const found = traceLabels(bytes, name, producers);
    if (found !== undefined) labels.set(name, found);
  }
  return labels;
}

function traceLabels(
  bytes: Uint8Array,
  output: string,
  producers: ReadonlyMap<string, NodePart>,
): readonly string[] | undefined {
  let value = output;
  // A chain longer than this is a cycle, or no classifier's.
  for (let steps = 0; steps < 32; steps += 1) {
    const node = producers.get(value);
    if (node === undefined) return undefined;
    const name = node.domain === '' ? node.operator : `${node.domain}.${node.operator}`;
    const classifier = classifiers.get(name);
    if (classifier !== undefined) {
      return node.outputs.indexOf(value) === classifier.output ? readLabels(bytes, node, classifier) : undefined;
    }
    if (!keepsColumns.has(name)) return undefined;
    value = node.inputs[0] ?? '';
  }
  return undefined;
}

/** Undefined where a node has no labels, or both kinds: runtimes need not agree which one they take. */
function readLabels(
  bytes: Uint8Array,
  { attributes }: NodePart,
  { integers, texts }: { integers: string; texts: string },
): readonly string[] | undefined {
  const lists = attributes
    .filter(({ name }) => name === integers || name === texts)
    .map((attribute) => readLabelList(bytes, attribute))
    .filter((labels) => labels.length > 0);
  const [labels, ...others] = lists;
  return others.length === 0 && labels !== undefined && labels.length <= mostLabels ? labels : undefined;
}

function readLabelList(bytes: Uint8Array, attribute: AttributePart): string[] {
  const labels: string[] = [];
  const reader = new MessageReader(bytes, attribute, attributeShape);
  while (reader.next() && labels.length <= mostLabels) {
    if (reader.number === 9) labels.push(readText(bytes, reader));
    if (reader.number === 8 && !reader.isPacked) labels.push(String(reader.int64()));
    if (reader.number === 8 && reader.isPacked) labels.push(...unpackInt64(bytes, reader, mostLabels).map(String));
  }
  return labels;
}

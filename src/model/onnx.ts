/**
 * Reads what an ONNX model is and refuses what it must not be, before any runtime sees its bytes.
 *
 * A scan of the whole file: a model is data, and each of its operators, tensors and references to other files can be
 * named without loading it.
 */
import { readClassLabels } from './classLabels.ts';
import { visitNodes } from './constants.ts';
import { checkDeterminism, refuseTraining } from './determinism.ts';
import { type ExternalData, type ModelFolder, readExternalData } from './externalData.ts';
import { checkNames, checkOutputs } from './names.ts';
import type { GraphPart, ModelPart } from './onnxParts.ts';
import { refuseDamaged, refuseMalformed, refuseTooLarge } from './onnxRefusals.ts';
import { type OnnxValue, readInput, readOutput } from './onnxValues.ts';
import { checkOperator, fullOperatorName, readOpsets, refuseFunctions } from './operators.ts';
import { WireError } from './protobuf.ts';
import { readModelParts } from './readParts.ts';
import { checkRequestedSize } from './sizes.ts';
import { checkTensor, countElements, visitSparseTensors, visitTensors } from './tensors.ts';
import { findZipMaps } from './zipMaps.ts';

export type { OnnxValue } from './onnxValues.ts';

export interface OnnxModel {
  irVersion: number;
  /** Imported version of each domain; `''` is `ai.onnx`. */
  opsets: ReadonlyMap<string, number>;
  /** Inputs of the graph that no initializer fills. */
  inputs: readonly OnnxValue[];
  outputs: readonly OnnxValue[];
  /** Distinct, as `ai.onnx.Conv` and `ai.onnx.ml.LinearClassifier`, sorted by code unit. */
  operators: readonly string[];
  /** Data in other files of the model's folder, by location and offset. */
  external: readonly ExternalData[];
  /** Outputs that are sequences of dictionaries, each with the table that `withoutZipMaps` gives instead. */
  zipMaps: ReadonlyMap<string, string>;
  /** Labels of the columns of an output, where a classifier of the model names them; integers as decimal text. */
  classLabels: ReadonlyMap<string, readonly string[]>;
}

export interface OnnxOptions {
  /** Length of each other file of the model's folder, by path; absent for a model of one file. */
  folder?: ModelFolder | undefined;
}

/** Protocol Buffers count in 31 bits. */
const mostBytes = 2 ** 31 - 1;

/**
 * Reads an ONNX model.
 *
 * Takes time and memory in proportion to the model, at most seconds for gigabytes, since no tensor is copied.
 *
 * @param bytes The whole file.
 * @param file Its path, for messages.
 * @throws Refusal `model/malformed`, `model/external-data`, `model/operator`, `model/nondeterministic` or
 *   `model/too-large`, with the file and the cure
 */
export function readOnnxModel(bytes: Uint8Array, file: string, options: OnnxOptions = {}): OnnxModel {
  if (bytes.length > mostBytes) {
    const cure = 'Keep the weights in files of their own: `onnx.save_model` with `save_as_external_data`.';
    throw refuseTooLarge(file, `is larger than the ${mostBytes} bytes that ONNX allows`, cure);
  }
  try {
    return inspectModel(bytes, file, options);
  } catch (error) {
    if (error instanceof WireError) throw refuseDamaged(file, error.offset, error.message);
    throw error;
  }
}

function inspectModel(bytes: Uint8Array, file: string, { folder }: OnnxOptions): OnnxModel {
  const model = readModelParts(bytes, file);
  const { irVersion, graph } = requireGraph(model, file);
  const external = checkTensors(model, graph, file, folder);
  refuseTraining(model, file);
  refuseFunctions(model, file);
  const opsets = readOpsets(model, file);
  checkNames(graph, file);
  const operators = checkNodes(bytes, graph, opsets, file);
  return {
    irVersion,
    opsets,
    ...readSignature(graph, file),
    operators,
    external,
    zipMaps: findZipMaps(graph),
    classLabels: readClassLabels(bytes, graph),
  };
}

function requireGraph({ irVersion, graph }: ModelPart, file: string): { irVersion: number; graph: GraphPart } {
  if (irVersion === undefined || irVersion < 1) throw refuseMalformed(file, 'says no version of its format');
  if (graph === undefined) throw refuseMalformed(file, 'has no graph');
  return { irVersion, graph };
}

/** Checks all tensors, also those of functions and of training, and lists the data that lie in other files. */
function checkTensors(model: ModelPart, graph: GraphPart, file: string, folder?: ModelFolder): ExternalData[] {
  const external: ExternalData[] = [];
  const graphs = [graph, ...model.functions, ...model.training];
  for (const one of graphs) {
    visitTensors(one, (tensor) => {
      const data = readExternalData(tensor, file, folder);
      if (data !== undefined) external.push(data);
      checkTensor(tensor, file);
    });
    visitSparseTensors(one, ({ dims }) => countElements(dims, file, 'a sparse tensor'));
  }
  return external.sort(byPlace);
}

function byPlace(one: ExternalData, other: ExternalData): number {
  if (one.location !== other.location) return one.location < other.location ? -1 : 1;
  return one.offset - other.offset || one.length - other.length;
}

function checkNodes(
  bytes: Uint8Array,
  graph: GraphPart,
  opsets: ReadonlyMap<string, number>,
  file: string,
): readonly string[] {
  const operators = new Set<string>();
  visitNodes(graph, (node, scope) => {
    checkDeterminism(bytes, node, scope, opsets.get('') ?? 0, file);
    checkOperator(node, opsets, file);
    checkRequestedSize(bytes, node, scope, file);
    operators.add(fullOperatorName(node));
  });
  return [...operators].sort();
}

function readSignature(graph: GraphPart, file: string): Pick<OnnxModel, 'inputs' | 'outputs'> {
  const filled = new Set(graph.initializers.map(({ name }) => name));
  for (const { values } of graph.sparseInitializers) filled.add(values?.name ?? '');
  const inputs = graph.inputs.filter(({ name }) => !filled.has(name));
  if (inputs.length === 0) throw refuseMalformed(file, 'takes no input');
  if (graph.outputs.length === 0) throw refuseMalformed(file, 'gives no output');
  checkOutputs(graph, file);
  return {
    inputs: inputs.map((input) => readInput(input, file)),
    outputs: graph.outputs.map((output) => readOutput(output, file)),
  };
}

/** Whether the names in a model's graphs are unambiguous: two tensors of one name are read differently by two runtimes. */
import type { GraphPart, NodePart } from './onnxParts.ts';
import { refuseMalformed, shownName } from './onnxRefusals.ts';

/**
 * Checks a graph and the graphs inside its nodes.
 *
 * @throws Refusal `model/malformed` where a name stands for two values, or an attribute for none
 */
export function checkNames(graph: GraphPart, file: string): void {
  const defined = new NameSet('two values', file);
  const constants = new NameSet('two initializers', file);
  const inputs = new NameSet('two inputs', file);
  const outputs = new NameSet('two outputs', file);
  for (const { name } of graph.initializers) constants.add(name);
  for (const { values } of graph.sparseInitializers) constants.add(values?.name ?? '');
  for (const { name } of graph.inputs) inputs.add(name);
  for (const { name } of graph.outputs) outputs.add(name);
  for (const name of new Set([...constants, ...inputs])) defined.add(name);
  for (const node of graph.nodes) checkNode(node, defined, file);
}

function checkNode(node: NodePart, defined: NameSet, file: string): void {
  // An output without a name is one that nobody needs.
  for (const output of node.outputs) if (output !== '') defined.add(output);
  const attributes = new NameSet('two attributes of one node', file);
  for (const { name, isReference, graphs } of node.attributes) {
    attributes.add(name);
    if (isReference) throw refuseMalformed(file, `has the attribute ${shownName(name)} of a function outside of one`);
    for (const inner of graphs) checkNames(inner, file);
  }
}

/** Names that may stand once each. */
class NameSet extends Set<string> {
  private readonly what: string;
  private readonly file: string;

  constructor(what: string, file: string) {
    super();
    this.what = what;
    this.file = file;
  }

  override add(name: string): this {
    if (this.has(name)) throw refuseMalformed(this.file, `has ${this.what} of the name ${shownName(name)}`);
    return super.add(name);
  }
}

/** @throws Refusal `model/malformed` for an output that nothing in the graph makes */
export function checkOutputs(graph: GraphPart, file: string): void {
  const made = new Set<string>([
    ...graph.inputs.map(({ name }) => name),
    ...graph.initializers.map(({ name }) => name),
    ...graph.sparseInitializers.map(({ values }) => values?.name ?? ''),
    ...graph.nodes.flatMap(({ outputs }) => outputs),
  ]);
  const missing = graph.outputs.find(({ name }) => !made.has(name));
  if (missing !== undefined)
    throw refuseMalformed(file, `has the output ${shownName(missing.name)}, which nothing makes`);
}

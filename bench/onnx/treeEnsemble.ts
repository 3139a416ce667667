/** A large tree ensemble as ONNX, from a seed: nothing has to be trained or committed. */
import { attribute, node, onnxModel, value } from '../../test/support/onnxBuilder.ts';

export interface EnsembleSize {
  features: number;
  trees: number;
  /** Questions on the way to each leaf: every tree is full. */
  depth: number;
}

interface TreeNode {
  tree: number;
  /** Numbered as in a heap: the children of n are 2n + 1 and 2n + 2. */
  id: number;
  isLeaf: boolean;
  feature: number;
  /** Threshold of a question; what a leaf adds, before it is centred. */
  number: number;
}

/**
 * A `TreeEnsembleClassifier` of two classes on features within [0, 1), with the input `X` and the probabilities `P`.
 *
 * @param random uniform numbers within [0, 1)
 */
export function treeEnsemble(size: EnsembleSize, random: () => number): Uint8Array {
  const attributes = [
    ...treeAttributes(drawNodes(size, random)),
    attribute('classlabels_int64s', { ints: [0, 1] }),
    attribute('post_transform', { string: 'LOGISTIC' }),
  ];
  return onnxModel({
    opsets: { '': 17, 'ai.onnx.ml': 3 },
    nodes: [node('TreeEnsembleClassifier', ['X'], ['label', 'P'], { domain: 'ai.onnx.ml', attributes })],
    inputs: [value('X', { dims: ['N', size.features] })],
    outputs: [value('label', { type: 'int64', dims: ['N'] }), value('P', { dims: ['N', 2] })],
  });
}

function drawNodes({ features, trees, depth }: EnsembleSize, random: () => number): TreeNode[] {
  const questions = 2 ** depth - 1;
  const perTree = 2 * questions + 1;
  return Array.from({ length: trees * perTree }, (_, index) => {
    const id = index % perTree;
    const isLeaf = id >= questions;
    const feature = isLeaf ? 0 : Math.floor(random() * features);
    return { tree: Math.floor(index / perTree), id, isLeaf, feature, number: random() };
  });
}

function treeAttributes(nodes: readonly TreeNode[]): Uint8Array[] {
  const leaves = nodes.filter(({ isLeaf }) => isLeaf);
  const lists = {
    nodes_treeids: { ints: nodes.map(({ tree }) => tree) },
    nodes_nodeids: { ints: nodes.map(({ id }) => id) },
    nodes_modes: { strings: nodes.map(({ isLeaf }) => (isLeaf ? 'LEAF' : 'BRANCH_LEQ')) },
    nodes_featureids: { ints: nodes.map(({ feature }) => feature) },
    nodes_values: { floats: nodes.map(({ isLeaf, number }) => (isLeaf ? 0 : number)) },
    nodes_truenodeids: { ints: nodes.map(({ isLeaf, id }) => (isLeaf ? 0 : 2 * id + 1)) },
    nodes_falsenodeids: { ints: nodes.map(({ isLeaf, id }) => (isLeaf ? 0 : 2 * id + 2)) },
    class_treeids: { ints: leaves.map(({ tree }) => tree) },
    class_nodeids: { ints: leaves.map(({ id }) => id) },
    class_ids: { ints: leaves.map(() => 0) },
    class_weights: { floats: leaves.map(({ number }) => 0.2 * (number - 0.5)) },
  };
  return Object.entries(lists).map(([name, content]) => attribute(name, content));
}

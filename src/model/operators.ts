/** Which operators a model may have: those of the ONNX standard, and a short list that onnxruntime adds to it. */

import { standardOperators } from './onnxOperators.ts';
import type { ModelPart, NodePart } from './onnxParts.ts';
import { refuseMalformed, refuseOperator, shownName } from './onnxRefusals.ts';

/** Deterministic operators of onnxruntime for inference: quantised arithmetic, and nodes that its optimiser fuses. */
const contributedOperators = [
  'Attention',
  'BiasGelu',
  'ConvTransposeWithDynamicPads',
  'DequantizeLinear',
  'DynamicQuantizeLSTM',
  'DynamicQuantizeMatMul',
  'FastGelu',
  'FusedConv',
  'FusedGemm',
  'FusedMatMul',
  'Gelu',
  'GridSample',
  'GroupQueryAttention',
  'Inverse',
  'MatMulInteger16',
  'MatMulIntegerToFloat',
  'MatMulNBits',
  'MaxpoolWithMask',
  'MultiHeadAttention',
  'NhwcMaxPool',
  'Pad',
  'QAttention',
  'QGemm',
  'QLinearAdd',
  'QLinearAveragePool',
  'QLinearConcat',
  'QLinearConv',
  'QLinearGlobalAveragePool',
  'QLinearLeakyRelu',
  'QLinearMul',
  'QLinearReduceMean',
  'QLinearSigmoid',
  'QLinearSoftmax',
  'QLinearWhere',
  'QuantizeLinear',
  'QuickGelu',
  'RotaryEmbedding',
  'SkipLayerNormalization',
  'SkipSimplifiedLayerNormalization',
  'Trilu',
  'Unique',
];

interface Domain {
  /** The latest version of the domain that Holdout knows. */
  latest: number;
  /** Version that brought each operator. */
  operators: ReadonlyMap<string, number>;
}

const domains: ReadonlyMap<string, Domain> = new Map([
  ['', standardDomain(standardOperators['ai.onnx'])],
  ['ai.onnx.ml', standardDomain(standardOperators['ai.onnx.ml'])],
  ['com.microsoft', { latest: 1, operators: new Map(contributedOperators.map((name) => [name, 1])) }],
]);

function standardDomain({
  latest,
  operators,
}: {
  latest: number;
  operators: Readonly<Record<string, number>>;
}): Domain {
  return { latest, operators: new Map(Object.entries(operators)) };
}

/** `ai.onnx.ml.LinearClassifier`; operators of the default domain are `ai.onnx.Conv`. */
export function fullOperatorName({ domain, operator }: Pick<NodePart, 'domain' | 'operator'>): string {
  return `${domain === '' ? 'ai.onnx' : domain}.${operator}`;
}

/**
 * The version of each domain that a model imports, by domain; `''` is `ai.onnx`.
 *
 * @throws Refusal `model/malformed` where it imports two versions of one
 */
export function readOpsets({ opsets }: ModelPart, file: string): Map<string, number> {
  const versions = new Map<string, number>();
  for (const { domain, version } of opsets) {
    const earlier = versions.get(domain) ?? version;
    if (earlier !== version) throw refuseMalformed(file, `imports two versions of ${shownDomain(domain)}`);
    versions.set(domain, version);
  }
  return versions;
}

/**
 * Refuses functions of the model's own: what they do is not in the standard, whatever they are called.
 *
 * @throws Refusal `model/operator`
 */
export function refuseFunctions({ functions }: ModelPart, file: string): void {
  if (functions.length === 0) return;
  const cure = 'Replace them by their content with `onnx.inliner.inline_local_functions`.';
  throw refuseOperator(file, 'has functions of its own', cure);
}

/**
 * Refuses an operator that is not allowed, or that the imported version of its domain does not have.
 *
 * @throws Refusal `model/operator`
 */
export function checkOperator(node: NodePart, opsets: ReadonlyMap<string, number>, file: string): void {
  const domain = domains.get(node.domain);
  const since = domain?.operators.get(node.operator);
  const shown = shownName(fullOperatorName(node));
  if (domain === undefined || since === undefined || node.overload !== '') throw refuseForeign(node, file);
  const version = opsets.get(node.domain);
  if (version === undefined) {
    const problem = `has the operator ${shown} and imports no version of ${shownDomain(node.domain)}`;
    throw refuseOperator(file, problem, 'Export the model again, with an import of every operator set that it needs.');
  }
  if (version < since) {
    const problem = `imports version ${version} of ${shownDomain(node.domain)}, and ${shown} exists since ${since}`;
    throw refuseOperator(file, problem, `Export the model for version ${since} or later.`);
  }
  if (version > domain.latest) {
    const problem = `imports version ${version} of ${shownDomain(node.domain)}; Holdout knows 1 to ${domain.latest}`;
    throw refuseOperator(file, problem, `Export the model for version ${domain.latest} or earlier.`);
  }
}

function refuseForeign(node: NodePart, file: string): Error {
  const overload = node.overload === '' ? '' : ' as a function';
  return refuseOperator(
    file,
    `has the operator ${shownName(fullOperatorName(node))}${overload}, which is not among the allowed ones`,
    'Export the model with operators of the ONNX standard, or let a command evaluate it.',
  );
}

function shownDomain(domain: string): string {
  return shownName(domain === '' ? 'ai.onnx' : domain);
}

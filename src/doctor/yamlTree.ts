/** YAML as a tree that knows its lines. Anchors and aliases are allowed, within limits. */
import { Composer, type CST, isAlias, isMap, isScalar, isSeq, LineCounter, type Pair, Parser } from 'yaml';

export interface YamlScalar {
  kind: 'scalar';
  /** As text: what a string holds, a number in its shortest form, any other value as it is written. */
  text: string;
  /** 1-based. */
  line: number;
  /** As written in the file, for finding the line of a part of it. */
  source: string;
  isNull: boolean;
}

export interface YamlList {
  kind: 'list';
  items: readonly YamlNode[];
  line: number;
}

export interface YamlMap {
  kind: 'map';
  entries: readonly YamlEntry[];
  line: number;
}

export interface YamlEntry {
  key: string;
  /** Line of the key, 1-based. */
  line: number;
  value: YamlNode;
}

export type YamlNode = YamlScalar | YamlList | YamlMap;

/** Why a text cannot be read as one YAML document. */
export interface YamlProblem {
  line: number;
  /** A clause without a final stop. */
  problem: string;
}

const deepest = 64;
const mostTokens = 200_000;
/** Nodes with every alias written out. */
const mostNodes = 100_000;

/** Reads one YAML 1.2 document; an alias stands for the very node of its anchor. */
export function readYamlTree(text: string): YamlNode | YamlProblem {
  const lines = new LineCounter();
  const lineOf = (offset: number): number => Math.max(lines.linePos(offset).line, 1);
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const tooLarge = findExcess(tokens);
  if (tooLarge !== undefined) return { line: lineOf(tooLarge.offset), problem: tooLarge.problem };
  const documents = [...new Composer({ version: '1.2', uniqueKeys: false }).compose(tokens)];
  const [document, second] = documents;
  if (document === undefined) return { line: 1, problem: 'has no content' };
  if (second !== undefined) return { line: lineOf(second.range[0]), problem: 'has a second YAML document' };
  const [wrong] = [...document.errors, ...document.warnings];
  if (wrong !== undefined) {
    return { line: lineOf(wrong.pos[0]), problem: `is not valid YAML: ${wrong.message.replace(/[\s.:]+$/, '')}` };
  }
  return convertDocument(document.contents, text, lineOf);
}

export function isProblem(result: object): result is YamlProblem {
  return 'problem' in result;
}

/** The first token that lies too deep, or is one too many. Walks without recursion. */
function findExcess(tokens: readonly CST.Token[]): { offset: number; problem: string } | undefined {
  const pending: { token: CST.Token; depth: number }[] = tokens.map((token) => ({ token, depth: 0 })).reverse();
  let count = 0;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { token, depth } = next;
    count += 1;
    if (depth > deepest) return { offset: token.offset, problem: `is nested more than ${deepest} levels deep` };
    if (count > mostTokens) return { offset: token.offset, problem: `has more than ${mostTokens} parts` };
    for (const child of childrenOf(token)) pending.push({ token: child, depth: depth + 1 });
  }
  return undefined;
}

function childrenOf(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value];
  if (token.type !== 'block-map' && token.type !== 'block-seq' && token.type !== 'flow-collection') return [];
  const items: readonly CST.CollectionItem[] = token.items;
  return items.flatMap(({ key, value }) => [key, value].filter((child) => child !== undefined && child !== null));
}

/** Thrown inside a conversion only, and caught at its end. */
class Stop {
  readonly offset: number;
  readonly problem: string;

  constructor(offset: number, problem: string) {
    this.offset = offset;
    this.problem = problem;
  }
}

function convertDocument(contents: unknown, text: string, lineOf: (offset: number) => number): YamlNode | YamlProblem {
  try {
    return convertNode(contents, { text, lineOf, anchors: new Map(), sizes: new Map() });
  } catch (thrown) {
    if (!(thrown instanceof Stop)) throw thrown;
    return { line: lineOf(thrown.offset), problem: thrown.problem };
  }
}

interface Conversion {
  text: string;
  lineOf: (offset: number) => number;
  anchors: Map<string, YamlNode>;
  /** Nodes below each node, with every alias written out. */
  sizes: Map<YamlNode, number>;
}

function convertNode(node: unknown, conversion: Conversion): YamlNode {
  if (isAlias(node)) {
    const target = conversion.anchors.get(node.source);
    if (target === undefined) throw new Stop(offsetOf(node), 'has an alias whose anchor does not stand before it');
    return target;
  }
  const converted = convertValue(node, conversion);
  const size = 1 + childNodes(converted).reduce((sum, child) => sum + (conversion.sizes.get(child) ?? 0), 0);
  if (size > mostNodes) throw new Stop(offsetOf(node), `stands for more than ${mostNodes} values`);
  conversion.sizes.set(converted, size);
  const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
  if (anchor !== undefined) conversion.anchors.set(anchor, converted);
  return converted;
}

function convertValue(node: unknown, conversion: Conversion): YamlNode {
  const line = conversion.lineOf(offsetOf(node));
  if (isSeq(node)) return { kind: 'list', line, items: node.items.map((item) => convertNode(item, conversion)) };
  if (isMap(node)) return { kind: 'map', line, entries: convertEntries(node.items, conversion) };
  if (!isScalar(node)) return { kind: 'scalar', line, text: '', source: '', isNull: true };
  const [start = 0, end = start] = node.range ?? [];
  const isText = typeof node.value === 'string' || typeof node.value === 'number';
  const text = isText ? String(node.value) : (node.source ?? String(node.value));
  return { kind: 'scalar', line, text, source: conversion.text.slice(start, end), isNull: node.value === null };
}

function convertEntries(pairs: readonly Pair[], conversion: Conversion): YamlEntry[] {
  const seen = new Set<string>();
  return pairs.map(({ key, value }) => {
    const read = convertNode(key, conversion);
    const offset = offsetOf(key);
    if (read.kind !== 'scalar') throw new Stop(offset, 'has a key that is not plain text');
    if (read.text === '<<') throw new Stop(offset, 'has the merge key `<<`, which GitHub does not read');
    const normal = read.text.toLowerCase();
    if (seen.has(normal)) throw new Stop(offset, 'has a key twice');
    seen.add(normal);
    return { key: read.text, line: conversion.lineOf(offset), value: convertNode(value, conversion) };
  });
}

function childNodes(node: YamlNode): readonly YamlNode[] {
  if (node.kind === 'scalar') return [];
  return node.kind === 'list' ? node.items : node.entries.map(({ value }) => value);
}

function offsetOf(node: unknown): number {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? (node.range?.[0] ?? 0) : 0;
}

/** The entry of a mapping; GitHub's keys are compared without case, so that no spelling hides one. */
export function entryOf(node: YamlNode | undefined, key: string): YamlEntry | undefined {
  if (node?.kind !== 'map') return undefined;
  return node.entries.find((entry) => entry.key.toLowerCase() === key);
}

/** The texts of a scalar or of a list of scalars; anything else gives none. */
export function textsOf(node: YamlNode | undefined): string[] {
  if (node === undefined) return [];
  if (node.kind === 'list') return node.items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : []));
  return node.kind === 'scalar' && !node.isNull ? [node.text] : [];
}

/** Every scalar below a node; one that several aliases share comes once. */
export function scalarsBelow(node: YamlNode | undefined): YamlScalar[] {
  const found = new Set<YamlScalar>();
  const seen = new Set<YamlNode>();
  const pending = node === undefined ? [] : [node];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (next.kind === 'scalar') found.add(next);
    else pending.push(...[...childNodes(next)].reverse());
  }
  return [...found];
}

/** Line of the first place where a part of a scalar stands. */
export function lineWithin({ line, source }: YamlScalar, part: string): number {
  const index = source.indexOf(part);
  return index === -1 ? line : line + source.slice(0, index).split('\n').length - 1;
}

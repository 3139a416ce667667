/**
 * YAML as policies may use it: one document of plain mappings, lists and scalars. What a reviewer reads
 * at a place is what takes effect there, so there are no anchors, aliases, tags or directives, no key
 * stands twice, and numbers are finite decimals.
 */
import {
  Composer,
  type CST,
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  Parser,
  type Scalar,
} from 'yaml';
import { type Place, Refusal, type RefusalDetails } from '../result/refusal.ts';
import type { RefusalCode } from '../result/refusalCodes.ts';

const byteLimit = 64 * 1024;
const nodeLimit = 10_000;
const depthLimit = 32;

/** A key or index for each level, from the top. */
export type KeyPath = readonly (string | number)[];

export interface YamlSource {
  /** Plain JavaScript: null-prototype objects, arrays, strings, numbers, booleans, null. */
  value: unknown;
  /** Position of the value at a path, or of the nearest enclosing value that exists. */
  placeOf(path: KeyPath): Place;
  /** Position of a key of the mapping at a path. */
  placeOfKey(path: KeyPath, key: string): Place;
  /** A scalar as it is written (without its quotes): `1.0` stays `1.0`. */
  textOf(path: KeyPath): string | undefined;
}

/**
 * Reads a YAML file strictly.
 *
 * @param bytes the file's content
 * @param file path for messages
 * @throws Refusal with place and cure; exit 4 where a size limit is exceeded, else exit 2
 */
export function readStrictYaml(bytes: Uint8Array, file: string): YamlSource {
  if (bytes.byteLength > byteLimit) {
    throw new Refusal('policy/too-large', {
      file,
      exit: 4,
      problem: `has ${bytes.byteLength} bytes; at most ${byteLimit} are read`,
      cure: 'Shorten it: a policy needs a few hundred lines at most.',
    });
  }
  const text = decode(bytes, file);
  const lines = new LineCounter();
  const refuse = refuserFor(file, lines);
  refuseControlCharacters(text, file);
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  refuseUnwantedSyntax(tokens, refuse);
  const document = compose(tokens, refuse);
  return { value: toPlainValue(document.contents, [], refuse), ...locator(document, file, lines) };
}

interface Refuse {
  (code: RefusalCode, offset: number, details: RefusalDetails): never;
  lineOf(offset: number): number;
}

function refuserFor(file: string, lines: LineCounter): Refuse {
  const refuse = (code: RefusalCode, offset: number, details: RefusalDetails): never => {
    throw new Refusal(code, { file, ...positionOf(lines, offset), ...details });
  };
  return Object.assign(refuse, { lineOf: (offset: number) => positionOf(lines, offset).line });
}

function positionOf(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('policy/encoding', { file, problem: 'is not UTF-8', cure: 'Save it as UTF-8 text.' });
  }
}

/** Control characters, separators that only some programs take for line ends, bidirectional and invisible ones. */
const unwantedCharacter = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]|\r(?!\n)|\p{Cf}/u;

function refuseControlCharacters(text: string, file: string): void {
  const found = unwantedCharacter.exec(text);
  if (found === null) return;
  const before = text.slice(0, found.index).split('\n');
  const codePoint = found[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  throw new Refusal('policy/control-character', {
    file,
    line: before.length,
    column: before.at(-1)!.length + 1,
    problem: `contains the character U+${codePoint}, which does not show what it does`,
    cure: 'Delete it.',
  });
}

/** Walks the concrete syntax without recursion, so that neither depth nor size can exhaust the stack. */
function refuseUnwantedSyntax(tokens: readonly CST.Token[], refuse: Refuse): void {
  const documents = tokens.filter((token) => token.type === 'document');
  const second = documents[1];
  if (second !== undefined) {
    refuse('policy/several-documents', second.offset, {
      problem: 'a second YAML document begins here',
      cure: 'Keep one document: delete the line `---` and what follows, or merge the two.',
    });
  }
  const pending: { token: CST.Token | CST.SourceToken; depth: number }[] = tokens.map((token) => ({ token, depth: 0 }));
  let nodes = 0;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    refuseToken(next.token, refuse);
    nodes += 1;
    if (next.depth > depthLimit) {
      refuse('policy/too-deep', next.token.offset, {
        problem: `is nested more than ${depthLimit} levels deep`,
        cure: 'A policy needs no more than six levels: look for a bracket that is not closed.',
      });
    }
    if (nodes > nodeLimit * 4) {
      refuse('policy/too-large', next.token.offset, {
        exit: 4,
        problem: `has more than ${nodeLimit} values`,
        cure: 'Shorten it: a policy needs a few hundred lines at most.',
      });
    }
    for (const token of childrenOf(next.token)) pending.push({ token, depth: next.depth + depthOf(next.token) });
  }
}

function depthOf(token: CST.Token | CST.SourceToken): number {
  return token.type === 'block-map' || token.type === 'block-seq' || token.type === 'flow-collection' ? 1 : 0;
}

function childrenOf(token: CST.Token | CST.SourceToken): (CST.Token | CST.SourceToken)[] {
  switch (token.type) {
    case 'document':
      return [...token.start, ...(token.value ? [token.value] : []), ...(token.end ?? [])];
    case 'block-map':
    case 'block-seq':
    case 'flow-collection': {
      const items: readonly CST.CollectionItem[] = token.items;
      return items.flatMap((item) => [
        ...item.start,
        ...(item.key ? [item.key] : []),
        ...(item.sep ?? []),
        ...(item.value ? [item.value] : []),
      ]);
    }
    default:
      return [];
  }
}

function refuseToken(token: CST.Token | CST.SourceToken, refuse: Refuse): void {
  switch (token.type) {
    case 'directive':
      refuse('policy/directive', token.offset, {
        problem: 'a YAML directive changes how the rest is read',
        cure: 'Delete the line that begins with %.',
      });
      break;
    case 'anchor':
    case 'alias':
      refuse('policy/anchor', token.offset, {
        problem: 'an anchor or alias takes effect in another place than it is read',
        cure: 'Write the value out where it is used; quote text that begins with & or *.',
      });
      break;
    case 'tag':
      refuse('policy/tag', token.offset, {
        problem: 'a YAML tag changes what the value is',
        cure: 'Delete the tag; quote text that begins with an exclamation mark.',
      });
      break;
    default:
  }
}

function compose(tokens: readonly CST.Token[], refuse: Refuse): Document.Parsed {
  const composer = new Composer({ version: '1.2', schema: 'core', uniqueKeys: false, strict: true });
  const [document] = composer.compose(tokens);
  const problem = document?.errors[0] ?? document?.warnings[0];
  if (problem !== undefined) {
    refuse('policy/syntax', problem.pos[0], {
      problem: `is not valid YAML: ${problem.message.replace(/\s+/g, ' ').replace(/[.:]$/, '')}`,
      cure: 'Mend the line; indent with spaces, and quote text that contains : # [ ] { } or begins with a sign.',
    });
  }
  if (document === undefined || document.contents === null || isBlank(document.contents)) {
    refuse('policy/empty', 0, {
      problem: 'has no content',
      cure: 'Begin with `version: 1`; the README shows a whole policy.',
    });
  }
  return document;
}

function isBlank(node: unknown): boolean {
  return isScalar(node) && node.value === null && (node.source ?? '') === '';
}

function toPlainValue(node: unknown, path: KeyPath, refuse: Refuse): unknown {
  if (isMap(node)) return toPlainObject(node.items, path, refuse);
  if (isSeq(node)) return node.items.map((item, index) => toPlainValue(item, [...path, index], refuse));
  if (isScalar(node)) return typeof node.value === 'number' ? toNumber(node, path, refuse) : node.value;
  return null;
}

function toPlainObject(pairs: readonly Pair[], path: KeyPath, refuse: Refuse): object {
  const result: Record<string, unknown> = Object.create(null);
  const firstOffset = new Map<string, number>();
  for (const pair of pairs) {
    const key = keyText(pair, path, refuse);
    const normal = key.normalize('NFC');
    const first = firstOffset.get(normal);
    if (first !== undefined) {
      refuse('policy/duplicate-key', offsetOf(pair.key), {
        key: formatPath(path),
        problem: `has the key \`${printable(key)}\` twice; first in line ${refuse.lineOf(first)}`,
        cure: 'Delete one of the two.',
      });
    }
    firstOffset.set(normal, offsetOf(pair.key));
    result[key] = toPlainValue(pair.value, [...path, key], refuse);
  }
  return result;
}

function keyText(pair: Pair, path: KeyPath, refuse: Refuse): string {
  const { key } = pair;
  const text = isScalar(key) && key.value !== null ? (key.source ?? String(key.value)) : undefined;
  if (text === undefined || text === '__proto__') {
    return refuse('policy/key', offsetOf(key), {
      key: formatPath(path),
      problem: 'has a key that is not plain text',
      cure: 'Use one of the documented keys.',
    });
  }
  return text;
}

function offsetOf(node: unknown): number {
  return isScalar(node) || isMap(node) || isSeq(node) ? (node.range?.[0] ?? 0) : 0;
}

const decimal = /^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?$/;

function toNumber(node: Scalar, path: KeyPath, refuse: Refuse): number {
  const text = node.source ?? '';
  const value = node.value as number;
  const exact = Number.isFinite(value) && !(Number.isInteger(value) && !Number.isSafeInteger(value));
  const vanishes = value === 0 && /[1-9]/.test(text.replace(/[eE].*$/, ''));
  if (decimal.test(text) && exact && !vanishes) return value;
  return refuse('policy/number', offsetOf(node), {
    key: formatPath(path),
    problem: `is ${printable(text)}; a finite decimal number such as 0.95`,
    cure: 'Write it in decimal digits without leading zeros or signs; put it in quotes if it is a name.',
  });
}

function locator(document: Document.Parsed, file: string, lines: LineCounter): Omit<YamlSource, 'value'> {
  const nodeAt = (path: KeyPath): unknown => document.getIn(path, true);
  const placeOf = (path: KeyPath): Place => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = length === 0 ? document.contents : nodeAt(path.slice(0, length));
      if (isScalar(node) || isMap(node) || isSeq(node)) {
        return { file, ...positionOf(lines, offsetOf(node)), key: formatPath(path) };
      }
    }
    return { file, line: 1, column: 1, key: formatPath(path) };
  };
  return {
    placeOf,
    placeOfKey(path, key) {
      const node = path.length === 0 ? document.contents : nodeAt(path);
      const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.source === key) : undefined;
      return pair === undefined
        ? placeOf(path)
        : { file, ...positionOf(lines, offsetOf(pair.key)), key: formatPath([...path, key]) };
    },
    textOf(path) {
      const node = nodeAt(path);
      return isScalar(node) && node.value !== null ? (node.source ?? String(node.value)) : undefined;
    },
  };
}

/** `acceptance.criteria[0].at-least` */
export function formatPath(path: KeyPath): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${printable(part)}`))
    .join('')
    .replace(/^\./, '');
}

/** Text of the policy as it may stand in a message: at most 60 characters, anything but printable ASCII as an escape. */
export function printable(text: string): string {
  const characters = [...text].slice(0, 60).map((character) => {
    const code = character.codePointAt(0)!;
    return code >= 0x20 && code < 0x7f ? character : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  });
  return characters.join('') + ([...text].length > 60 ? '…' : '');
}

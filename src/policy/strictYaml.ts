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
import { type Place, Refusal } from '../result/refusal.ts';
import { formatPath, type KeyPath, printable } from './keyPath.ts';
import { positionOf, type Refuse, refuserFor } from './yamlPlaces.ts';
import { refuseUnwantedSyntax } from './yamlSyntax.ts';
import { decode, refuseControlCharacters, refuseEscapedCharacter } from './yamlText.ts';

const byteLimit = 64 * 1024;

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
      cure: 'Begin with `version: 1`; docs/policy.md shows a whole policy.',
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
  if (!isScalar(node)) return null;
  if (typeof node.value === 'number') return toNumber(node, path, refuse);
  if (typeof node.value === 'string') refuseEscapedCharacter(node.value, offsetOf(node), path, refuse);
  return node.value;
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
  if (text === undefined) {
    return refuse('policy/key', offsetOf(key), {
      key: formatPath(path),
      problem: 'has a key that is not plain text',
      cure: 'Use one of the documented keys.',
    });
  }
  if (text === '__proto__') {
    refuse('policy/unknown-key', offsetOf(key), {
      key: formatPath(path),
      problem: 'has no key `__proto__`',
      cure: 'Delete it.',
    });
  }
  if (text === '<<') {
    refuse('policy/anchor', offsetOf(key), {
      key: formatPath(path),
      problem: 'has the merge key `<<`, which takes effect in another place than it is read',
      cure: 'Write the keys out where they are used.',
    });
  }
  refuseEscapedCharacter(text, offsetOf(key), path, refuse);
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
    cure: cureOfNumber(text),
  });
}

function cureOfNumber(text: string): string {
  const isPlain = /^[-+]?(0|[1-9][0-9]*)?(\.[0-9]*)?$/.test(text) && /[0-9]/.test(text);
  return isPlain && Number.isSafeInteger(Math.trunc(Number(text)))
    ? `Did you mean ${Number(text)}?`
    : 'Write it in decimal digits without leading zeros or signs; put it in quotes if it is a name.';
}

/** The pair whose key is written so: the parser's own look-up would tell the key 1 from the key "1". */
function pairOf(node: unknown, key: string): Pair | undefined {
  return isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.source === key) : undefined;
}

function stepInto(node: unknown, part: string | number): unknown {
  return typeof part === 'number' ? (isSeq(node) ? node.items[part] : undefined) : pairOf(node, part)?.value;
}

function locator(document: Document.Parsed, file: string, lines: LineCounter): Omit<YamlSource, 'value'> {
  const nodeAt = (path: KeyPath): unknown => path.reduce(stepInto, document.contents);
  const placeOf = (path: KeyPath): Place => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = nodeAt(path.slice(0, length));
      if (isScalar(node) || isMap(node) || isSeq(node)) {
        return { file, ...positionOf(lines, offsetOf(node)), key: formatPath(path) };
      }
    }
    return { file, line: 1, column: 1, key: formatPath(path) };
  };
  return {
    placeOf,
    placeOfKey(path, key) {
      const pair = pairOf(nodeAt(path), key);
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

/** Which operation a request means. */
import { type Operation, operations } from './description.ts';

export interface Match {
  operation: Operation;
  /** Of the path, decoded. */
  parameters: Readonly<Record<string, string>>;
}

interface Pattern {
  operation: Operation;
  expression: RegExp;
  names: readonly string[];
  /** Characters that are no parameters: the more, the closer. */
  literal: number;
}

/** Parameters that may hold slashes, as they are or encoded; so may the path of contents, or be missing. */
const longParameters: ReadonlySet<string> = new Set(['basehead', 'branch', 'ref']);

function patternOf(operation: Operation): Pattern {
  const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const source = operation.path
    .replace('/{path}', '(?:/(.*))?')
    .replace(/\{(\w+)\}/g, (_, name: string) => (longParameters.has(name) ? '(.+)' : '([^/]+)'));
  const literal = operation.path.replace(/\{\w+\}/g, '').length;
  return { operation, names, literal, expression: new RegExp(`^${source}$`) };
}

const patterns = [...operations.values()].map(patternOf).sort((one, other) => other.literal - one.literal);

/** @param path as it was sent, without its query */
export function matchOperation(method: string, path: string): Match | undefined {
  for (const { operation, expression, names } of patterns) {
    const found = operation.method === method ? expression.exec(path) : null;
    if (found !== null) return { operation, parameters: decodeAll(names, found.slice(1)) };
  }
  return undefined;
}

function decodeAll(names: readonly string[], values: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name, index) => [name, decode(values[index] ?? '')]));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

import { formatPath, type KeyPath } from './keyPath.ts';
import { readStrictYaml } from './strictYaml.ts';

/**
 * Keys in which two policies differ, as they are written: `acceptance.criteria[0].at-least`.
 *
 * @param one content of a policy that can be read
 * @param other content of another
 * @param file path of both
 */
export function differingKeys(one: Uint8Array, other: Uint8Array, file: string): string[] {
  return differences(readStrictYaml(one, file).value, readStrictYaml(other, file).value, []).map(formatPath);
}

function differences(one: unknown, other: unknown, path: KeyPath): KeyPath[] {
  if (!isContainer(one) || !isContainer(other) || Array.isArray(one) !== Array.isArray(other)) {
    return Object.is(one, other) ? [] : [path];
  }
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return keys.flatMap((key) => differences(one[key], other[key], [...path, Array.isArray(one) ? Number(key) : key]));
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** What a zod schema allows at a path of the value: its keys, its range. */
import { z } from 'zod';
import type { KeyPath } from './keyPath.ts';

type Schema = z.core.$ZodType;

/** The parts of zod's definitions that policies use. */
interface Definition {
  type: string;
  element?: Schema;
  valueType?: Schema;
  innerType?: Schema;
  options?: Schema[];
  shape?: Record<string, Schema>;
  catchall?: Schema;
}

export interface Limits {
  least: number;
  most: number;
  isWhole: boolean;
}

/** Keys that may stand in the mapping at a path, sorted. */
export function keysAt(schema: Schema, path: KeyPath): string[] {
  const keys = schemasAt(schema, path).flatMap((one) => Object.keys(definitionOf(one).shape ?? {}));
  return [...new Set(keys)].sort();
}

/** Limits of the number at a path. */
export function limitsAt(schema: Schema, path: KeyPath): Limits {
  const number = schemasAt(schema, path).find((one) => one instanceof z.ZodNumber);
  const isWhole = number?.isInt ?? false;
  const most = number?.maxValue ?? Infinity;
  return {
    least: number?.minValue ?? -Infinity,
    most: isWhole && most >= Number.MAX_SAFE_INTEGER ? Infinity : most,
    isWhole,
  };
}

/** `a fraction within [0, 1]`, `a number within [0.5, 0.999]`, `a whole number of at least 1`. */
export function rangeName({ least, most, isWhole }: Limits): string {
  if (least === 0 && most === 1) return 'a fraction within [0, 1]';
  const noun = isWhole ? 'a whole number' : 'a number';
  return most === Infinity ? `${noun} of at least ${least}` : `${noun} within [${least}, ${most}]`;
}

function schemasAt(schema: Schema, path: KeyPath): Schema[] {
  let current = unwrap(schema);
  for (const part of path) current = current.flatMap((one) => stepInto(one, part));
  return current;
}

function stepInto(schema: Schema, part: string | number): Schema[] {
  const { element, valueType, shape = {}, catchall } = definitionOf(schema);
  const own = Object.hasOwn(shape, part) ? shape[part] : undefined;
  const inner = typeof part === 'number' ? element : (own ?? valueType ?? catchall);
  return inner === undefined ? [] : unwrap(inner);
}

function unwrap(schema: Schema): Schema[] {
  const { type, innerType, options } = definitionOf(schema);
  if (type === 'optional' && innerType !== undefined) return unwrap(innerType);
  return type === 'union' ? (options ?? []).flatMap(unwrap) : [schema];
}

function definitionOf(schema: Schema): Definition {
  return schema._zod.def as Definition;
}

/** How a model's signature is spoken of: names and types that the model gives are foreign text. */
import type { OnnxValue } from '../../model/onnx.ts';
import { visibleText } from '../../result/foreignText.ts';
import type { Refusal } from '../../result/refusal.ts';

export type Refuse = (problem: string, cure: string) => Refusal;

const mostNamed = 10;

/** Names that the model gives: foreign text, of any length and number. */
export function list(names: readonly string[]): string {
  const shown = names.slice(0, mostNamed).map((name) => visibleText(name.slice(0, 100)));
  return [...shown, ...(names.length > mostNamed ? [`${names.length - mostNamed} more`] : [])].join(', ');
}

export function nameOfType(type: OnnxValue['type']): string {
  return type === 'other' ? 'sequence, map, optional or a rare one' : type;
}

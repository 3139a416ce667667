/** Places in a YAML text, and refusals that name them. */
import type { LineCounter } from 'yaml';
import { Refusal, type RefusalDetails } from '../result/refusal.ts';
import type { RefusalCode } from '../result/refusalCodes.ts';

/** Refuses the text at an offset. */
export interface Refuse {
  (code: RefusalCode, offset: number, details: RefusalDetails): never;
  lineOf(offset: number): number;
}

export function refuserFor(file: string, lines: LineCounter): Refuse {
  const refuse = (code: RefusalCode, offset: number, details: RefusalDetails): never => {
    throw new Refusal(code, { file, ...positionOf(lines, offset), ...details });
  };
  return Object.assign(refuse, { lineOf: (offset: number) => positionOf(lines, offset).line });
}

/** 1-based line and column of an offset. */
export function positionOf(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

import type { modelRunFindings } from '../findings/evaluation.ts';
import type { Phrase } from '../phrase.ts';
import type { FindingCode, FindingOf, Severity } from '../schema.ts';

/** What a finding says, and what the reader does about it. */
export interface Description {
  /** Facts, numbers first; a full sentence. */
  sentence: Phrase;
  /** What mends it; undefined where nothing has to be mended. */
  cure: Phrase | undefined;
}

/** Codes that belong to a run of the model, whatever their family; their sentences stand together. */
export type ModelRunCode = keyof typeof modelRunFindings;

/** Sentences of every code of one family: a code without an entry is a compile error. */
export type SentencesOf<Family extends string> = {
  readonly [Code in Exclude<Extract<FindingCode, `${Family}/${string}`>, ModelRunCode>]: (
    args: FindingOf<Code>['args'],
    severity: Severity,
  ) => Description;
};

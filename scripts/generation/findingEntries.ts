import type { FindingEntry } from '../../src/report/documentation.ts';
import { refusalCodes } from '../../src/result/refusalCodes.ts';
import { type FindingCode, findingArguments } from '../../src/result/schema.ts';
import { describeFinding, exampleFinding } from '../../src/result/sentences.ts';

/** One entry for each code of a finding or refusal; the example is what a report says of realistic arguments. */
export function findingEntries(): FindingEntry[] {
  const findings = Object.entries(findingArguments).map(([code, { description = '' }]): FindingEntry => {
    const { sentence, cure } = describeFinding(exampleFinding(code as FindingCode));
    return { code, meaning: description, example: sentence, cure };
  });
  return [...findings, ...Object.entries(refusalCodes).map(([code, meaning]) => ({ code, meaning }))];
}

import { describe, expect, it } from 'vitest';
import { renderFindingsDocumentation } from '../../src/report/documentation.ts';
import { type FindingCode, findingArguments } from '../../src/result/schema.ts';
import { describeFinding, exampleArguments, exampleFinding } from '../../src/result/sentences.ts';

const codes = Object.keys(exampleArguments) as FindingCode[];
const entries = codes.map((code) => {
  const { sentence, cure } = describeFinding(exampleFinding(code));
  return { code, meaning: findingArguments[code].description ?? '', example: sentence, cure };
});
const refusal = { code: 'policy/value', meaning: 'A value of the policy is not allowed.' };

describe('renderFindingsDocumentation', () => {
  const page = renderFindingsDocumentation([...entries, refusal]);

  it('has one section for each code, in order', () => {
    const headings = [...page.matchAll(/^### `(.+)`$/gm)].map((match) => match[1]);
    expect(headings).toEqual([...codes, 'policy/value'].sort());
  });

  it('gives meaning, example and cure', () => {
    expect(page).toContain(
      '### `independence/overlap`\n\nThe same entity has samples in two splits.\n\n> 31 patients are in both training and test data (60 test samples, 83 training samples).\n\nCure: Move all samples of these patients to one split: `overlaps.csv` in the evidence lists them.',
    );
    expect(page).toContain('### `policy/value`\n\nA value of the policy is not allowed.\n');
  });

  it('is the same page whatever the order of its entries', () => {
    expect(renderFindingsDocumentation([refusal, ...entries.toReversed()])).toBe(page);
  });
});

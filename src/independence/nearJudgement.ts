/** `independence/near-duplicate`: images that look alike, by their perceptual hashes. */
import type { IndependenceRules } from '../policy/policy.ts';
import type { Judgement } from '../result/judgement.ts';
import type { Finding } from '../result/schema.ts';
import { lastAtMost } from '../tables/rowLines.ts';
import type { IndependenceFacts, PerceptualSamples, RowPlace } from './facts.ts';
import { malformedFindings } from './malformedIds.ts';
import { findNearDuplicates } from './nearDuplicates.ts';
import { writeNearDuplicates } from './nearEvidence.ts';

/** Nothing where the manifest has no column of perceptual hashes. */
export function judgeNearDuplicates(
  { perceptual, malformed, rows }: IndependenceFacts,
  { nearDuplicate, trainValidation }: IndependenceRules,
): { judgements: Judgement[]; evidence: ReadonlyMap<string, string> } {
  if (nearDuplicate === undefined) return { judgements: [], evidence: new Map() };
  const { distance, severity } = nearDuplicate;
  const hashes = joinStretches(perceptual);
  const { across, withinTest } = findNearDuplicates({
    hashes,
    distance,
    trainValidation: trainValidation !== 'ignore',
  });
  const findings: Finding[] = across.map(({ between, samplePairs, samples }) => ({
    code: 'independence/near-duplicate',
    severity: between.includes('test') ? severity : 'warn',
    args: { between, distance, pairs: samplePairs, samples },
  }));
  if (withinTest.samples > 0) {
    const args = { distance, pairs: withinTest.samplePairs, samples: withinTest.samples };
    findings.push({ code: 'independence/near-duplicate-test', severity: 'warn', args });
  }
  const total = rows.train + rows.validation + rows.test;
  const judgement = {
    check: 'independence/near-duplicate',
    findings: [...findings, ...malformedFindings(malformed, 'near-duplicate')],
    clean: `No image of the test set is within ${distance} bits of one of another split (${hashes.high.length} of ${total} samples have a hash)`,
  };
  const evidence = new Map<string, string>();
  if (across.length > 0) evidence.set('near-duplicates.csv', writeNearDuplicates(across, placesOf(perceptual)));
  return { judgements: [judgement], evidence };
}

function joinStretches(stretches: readonly PerceptualSamples[]) {
  const length = stretches.reduce((sum, { high }) => sum + high.length, 0);
  const joined = { high: new Uint32Array(length), low: new Uint32Array(length), split: new Uint8Array(length) };
  let offset = 0;
  for (const { high, low, splits } of stretches) {
    joined.high.set(high, offset);
    joined.low.set(low, offset);
    joined.split.set(splits, offset);
    offset += high.length;
  }
  return joined;
}

function placesOf(stretches: readonly PerceptualSamples[]): (row: number) => RowPlace {
  let offset = 0;
  const filled = stretches.filter(({ high }) => high.length > 0);
  const firsts = filled.map(({ high }) => {
    offset += high.length;
    return offset - high.length;
  });
  return (row) => {
    const index = lastAtMost(firsts, row);
    const { file, lines } = filled[index]!;
    return { file, line: lines[row - firsts[index]!]! };
  };
}

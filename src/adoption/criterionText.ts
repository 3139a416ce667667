/** A criterion as a policy writes it. */
import type { DraftCriterion } from './draft.ts';
import { yamlText } from './yamlScalar.ts';

/** Bounds that are one criterion: those of one metric from below and above together, all others alone. */
export function pairBounds(criteria: readonly DraftCriterion[]): (readonly DraftCriterion[])[] {
  const pairs = criteria.map((criterion) => {
    const same = criteria.filter(({ metric }) => metric === criterion.metric);
    return same.length === 2 && same[0]?.key !== same[1]?.key ? same : [criterion];
  });
  return pairs.filter((pair, index) => pair.length === 1 || pair[0] === criteria[index]);
}

/** @param bounds of one metric */
export function criterionText(bounds: readonly DraftCriterion[]): string {
  const [first] = bounds;
  const sides = bounds.map(({ key, value }) => `${key}: ${value}`);
  return `{ metric: ${yamlText(first?.metric ?? '')}, ${sides.join(', ')} }`;
}

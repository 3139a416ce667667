const longestCompared = 100;

/**
 * The candidate that a mistyped name most plausibly stands for, or `undefined` where none is close.
 *
 * Closeness is the number of characters inserted, deleted, replaced or swapped with their neighbour
 * (optimal string alignment; Damerau 1964), upper and lower case being equal. A candidate is plausible
 * within a third of the longer name's length: `patient` for `patient_id`, but not `age` for `sex`.
 * Of equally close candidates the first is returned. Names longer than 100 code units are not compared.
 *
 * @example nearestName('pateint_id', ['site', 'patient_id']) // 'patient_id'
 */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length > longestCompared) return undefined;
  let nearest: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const longer = Math.max(name.length, candidate.length);
    const plausible = Math.floor(longer / 3);
    if (longer > longestCompared || Math.abs(name.length - candidate.length) > plausible) continue;
    const edits = countEdits(name.toLowerCase(), candidate.toLowerCase());
    if (edits <= plausible && edits < fewest) {
      nearest = candidate;
      fewest = edits;
    }
  }
  return nearest;
}

/** Optimal string alignment distance in UTF-16 code units, with three rows of the table in memory. */
function countEdits(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const current = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = last[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      const edits = Math.min(replaced, last[j]! + 1, current[j - 1]! + 1);
      const isSwap = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      current.push(isSwap ? Math.min(edits, beforeLast[j - 2]! + 1) : edits);
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length]!;
}

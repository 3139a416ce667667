/** Two rows and the number of bits in which their hashes differ. */
export interface NearPair {
  rows: readonly [one: number, other: number];
  distance: number;
}

/** Keeps the nearest of many pairs, by distance, then by the first row, then by the second. */
export class NearestPairs {
  readonly #most: number;
  /** A heap: each pair comes after those at twice its place, so that the last of all is the first to go. */
  readonly #heap: NearPair[] = [];

  /** @param most pairs that are kept */
  constructor(most: number) {
    this.#most = most;
  }

  /** Pairs of a larger distance are not kept any more. */
  get largestDistance(): number {
    if (this.#heap.length < this.#most) return Number.POSITIVE_INFINITY;
    return this.#heap[0]?.distance ?? -1;
  }

  add(distance: number, one: number, other: number): void {
    if (distance > this.largestDistance) return;
    const heap = this.#heap;
    const pair: NearPair = { rows: [one, other], distance };
    if (heap.length < this.#most) {
      heap.push(pair);
      this.#rise(heap.length - 1);
    } else if (comparePairs(pair, heap[0]!) < 0) {
      heap[0] = pair;
      this.#sink();
    }
  }

  toSorted(): NearPair[] {
    return this.#heap.toSorted(comparePairs);
  }

  #rise(from: number): void {
    const heap = this.#heap;
    const pair = heap[from]!;
    let place = from;
    while (place > 0) {
      const above = (place - 1) >>> 1;
      if (comparePairs(heap[above]!, pair) >= 0) break;
      heap[place] = heap[above]!;
      place = above;
    }
    heap[place] = pair;
  }

  #sink(): void {
    const heap = this.#heap;
    const pair = heap[0]!;
    let place = 0;
    for (let below = 1; below < heap.length; below = 2 * place + 1) {
      if (below + 1 < heap.length && comparePairs(heap[below + 1]!, heap[below]!) > 0) below += 1;
      if (comparePairs(pair, heap[below]!) >= 0) break;
      heap[place] = heap[below]!;
      place = below;
    }
    heap[place] = pair;
  }
}

function comparePairs(a: NearPair, b: NearPair): number {
  return a.distance - b.distance || a.rows[0] - b.rows[0] || a.rows[1] - b.rows[1];
}

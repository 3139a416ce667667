/** Orders of samples by their values, in time that grows with their number alone. */

/** The places from 0 below `length`, as they come. */
export function givenOrder(length: number): Uint32Array {
  const order = new Uint32Array(length);
  for (let place = 0; place < length; place += 1) order[place] = place;
  return order;
}

/** Places to be sorted, with the key of each in two words, so that keys compare as unsigned numbers of 64 bits. */
interface Keyed {
  order: Uint32Array;
  high: Uint32Array;
  low: Uint32Array;
}

const signBit = 0x8000_0000;
const digitBits = 8;
const digitValues = 1 << digitBits;
const wordBits = 32;

/** Which of a number's two words holds its sign: the second one on nearly every processor. */
const highWord = new Uint32Array(Float64Array.of(-0).buffer)[1] === signBit ? 1 : 0;

/** Turns numbers into keys of the same order: a negative number has all bits flipped, any other one its sign. */
function keyed(values: Float64Array, order: Uint32Array): Keyed {
  const high = new Uint32Array(order.length);
  const low = new Uint32Array(order.length);
  const number = new Float64Array(1);
  const words = new Uint32Array(number.buffer);
  for (let place = 0; place < order.length; place += 1) {
    // Adding 0 turns -0 into 0, which it equals.
    number[0] = values[order[place]!]! + 0;
    const [first, second] = [words[highWord]!, words[1 - highWord]!];
    const isNegative = first >= signBit;
    high[place] = isNegative ? ~first : first ^ signBit;
    low[place] = isNegative ? ~second : second;
  }
  return { order: order.slice(), high, low };
}

/** How many keys have a smaller digit, for each value of the digit; undefined where all keys share one. */
function countBelow(word: Uint32Array, shift: number): Uint32Array | undefined {
  const counts = new Uint32Array(digitValues);
  for (let place = 0; place < word.length; place += 1) counts[(word[place]! >>> shift) & (digitValues - 1)]! += 1;
  if (counts.includes(word.length)) return undefined;
  let below = 0;
  for (let digit = 0; digit < digitValues; digit += 1) {
    const count = counts[digit]!;
    counts[digit] = below;
    below += count;
  }
  return counts;
}

/** Moves what stands in `from` to `to`, by one digit of a word, without changing the order within a digit. */
function distribute(from: Keyed, to: Keyed, word: Uint32Array, shift: number, next: Uint32Array): void {
  for (let place = 0; place < word.length; place += 1) {
    const digit = (word[place]! >>> shift) & (digitValues - 1);
    const target = next[digit]!;
    next[digit] = target + 1;
    to.order[target] = from.order[place]!;
    to.high[target] = from.high[place]!;
    to.low[target] = from.low[place]!;
  }
}

/**
 * Sorts places by their values, ascending. Places of equal value keep the order that they come in, so that an order by
 * several values is had by sorting by the last of them first. 0 and -0 are equal.
 *
 * A radix sort of the numbers' bits: eight passes, and none for a digit that all numbers share.
 *
 * @param values finite numbers
 * @param order places in `values`, each at most once; not changed
 * @returns the same places, sorted
 * @oracle a stable sort by comparison; exact
 * @example stableOrder(Float64Array.of(0.5, -1, 0.5), Uint32Array.of(2, 0, 1)) // [1, 2, 0]
 */
export function stableOrder(values: Float64Array, order: Uint32Array): Uint32Array {
  let from = keyed(values, order);
  let to: Keyed = {
    order: new Uint32Array(order.length),
    high: new Uint32Array(order.length),
    low: new Uint32Array(order.length),
  };
  for (const name of ['low', 'high'] as const) {
    for (let shift = 0; shift < wordBits; shift += digitBits) {
      const next = countBelow(from[name], shift);
      if (next === undefined) continue;
      distribute(from, to, from[name], shift, next);
      [from, to] = [to, from];
    }
  }
  return from.order;
}

/**
 * Bisects between a number at which a condition holds and one at which it does not, down to neighbouring numbers.
 *
 * @param inside where the condition holds, or is taken to hold
 * @param outside where it does not, on either side of `inside`
 * @param isInside holds from `inside` on up to some number, and from there on not
 * @returns of the two neighbours the one that lies outside; `outside` where both numbers are the same
 * @example firstOutside(0, 2, (value) => value * value < 2) // 1.4142135623730951
 */
export function firstOutside(inside: number, outside: number, isInside: (value: number) => boolean): number {
  let [within, beyond] = [inside, outside];
  for (;;) {
    const middle = within + (beyond - within) / 2;
    if (middle === within || middle === beyond) return beyond;
    if (isInside(middle)) within = middle;
    else beyond = middle;
  }
}

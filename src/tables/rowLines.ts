/**
 * The line on which each row of a file begins.
 *
 * Rows mostly follow each other line by line, so only those that begin elsewhere are stored: the first,
 * and each after a row with line ends between quotes.
 */
export class RowLines {
  readonly #rows: number[] = [];
  readonly #lines: number[] = [];
  #count = 0;
  #expected = 0;

  get count(): number {
    return this.#count;
  }

  /** @param line 1-based line of the next row; lines never decrease. */
  add(line: number): void {
    if (line !== this.#expected) {
      this.#rows.push(this.#count);
      this.#lines.push(line);
    }
    this.#count++;
    this.#expected = line + 1;
  }

  /** @param row Row within the file, from 0, that has been added. */
  lineOf(row: number): number {
    const index = lastAtMost(this.#rows, row);
    return this.#lines[index]! + row - this.#rows[index]!;
  }
}

/** Index of the last of ascending `numbers` that is at most `limit`; the first number has to be. */
export function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (numbers[middle]! <= limit) low = middle;
    else high = middle;
  }
  return low;
}

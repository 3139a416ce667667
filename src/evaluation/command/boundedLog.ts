const longestNotice = 100;

/** Keeps the beginning and the end of what a command prints, however much that is. */
export class BoundedLog {
  private readonly half: number;
  private readonly head: Buffer;
  private headBytes = 0;
  /** Twice as long as what is kept in the end, so that bytes are moved rarely. */
  private readonly tail: Buffer;
  private tailBytes = 0;
  private leftOut = 0;

  /** @param limit most bytes of the text, with the words about what was left out */
  constructor(limit: number) {
    this.half = Math.max(0, Math.floor((limit - longestNotice) / 2));
    this.head = Buffer.alloc(this.half);
    this.tail = Buffer.alloc(2 * this.half);
  }

  add(chunk: Buffer): void {
    const taken = chunk.copy(this.head, this.headBytes);
    this.headBytes += taken;
    this.addToTail(chunk.subarray(taken));
  }

  /** What cannot be read as UTF-8 is shown as `?`. */
  text(): string {
    this.keepInTail(this.half);
    const notice = this.leftOut === 0 ? '' : `\n[… ${this.leftOut} bytes are left out here …]\n`;
    return readable(this.head.subarray(0, this.headBytes)) + notice + readable(this.tail.subarray(0, this.tailBytes));
  }

  private addToTail(chunk: Buffer): void {
    const fitting = chunk.subarray(Math.max(0, chunk.length - this.half));
    this.leftOut += chunk.length - fitting.length;
    if (this.tailBytes + chunk.length > this.tail.length) this.keepInTail(this.half - fitting.length);
    this.tailBytes += fitting.copy(this.tail, this.tailBytes);
  }

  private keepInTail(most: number): void {
    const surplus = Math.max(0, this.tailBytes - most);
    this.tail.copyWithin(0, surplus, this.tailBytes);
    this.tailBytes -= surplus;
    this.leftOut += surplus;
  }
}

function readable(bytes: Buffer): string {
  return bytes.toString('utf8').replaceAll('\uFFFD', '?');
}

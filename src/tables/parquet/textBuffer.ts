const zero = 0x30;

/** Collects ASCII text, growing as needed. */
export class TextBuffer {
  bytes: Buffer;
  length = 0;

  constructor(capacity: number) {
    this.bytes = Buffer.allocUnsafeSlow(Math.max(64, capacity));
  }

  /** Makes room for so many more bytes. */
  reserve(length: number): void {
    if (this.length + length <= this.bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(2 * this.bytes.length, this.length + length));
    this.bytes.copy(larger, 0, 0, this.length);
    this.bytes = larger;
  }

  writeByte(byte: number): void {
    this.reserve(1);
    this.bytes[this.length++] = byte;
  }

  writeText(text: string): void {
    this.reserve(text.length);
    this.length += this.bytes.write(text, this.length, 'latin1');
  }

  /** Writes a number from 0 to 2^32 - 1 with at least so many digits. */
  writeDigits(value: number, least = 1): void {
    this.reserve(Math.max(10, least));
    const { bytes } = this;
    const start = this.length;
    let end = start + countDigits(value, least);
    this.length = end;
    for (let rest = value; end > start; ) {
      const quotient = Math.floor(rest / 10);
      bytes[--end] = zero + rest - 10 * quotient;
      rest = quotient;
    }
  }
}

function countDigits(value: number, least: number): number {
  let digits = least;
  for (let power = 10 ** least; value >= power; power *= 10) digits += 1;
  return digits;
}

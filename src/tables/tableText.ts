import { recogniseFormat, signatureBytes } from './fileSignatures.ts';
import type { RecordScanner } from './recordScanner.ts';
import { notText, notUtf8 } from './tableRefusals.ts';
import { firstInvalidByte, wholeCharacters } from './utf8.ts';

const nothing: Buffer = Buffer.alloc(0);
const byteOrderMark = Buffer.from('\ufeff');
// Bounds what is scanned before a limit is noticed, also where a source gives the whole file as one chunk.
const longestPiece = 64 * 1024;

/** Checks that bytes are UTF-8 text and passes them on to a scanner, without a leading byte order mark. */
export class TableText {
  readonly #file: string;
  readonly #scanner: RecordScanner;
  #isAtBeginning = true;
  /** The first bytes of the file, while too few to tell its format; later the bytes of a cut character. */
  #pending: Buffer = nothing;
  /** Bytes of the file before `#pending`. */
  #offset = 0;

  constructor(file: string, scanner: RecordScanner) {
    this.#file = file;
    this.#scanner = scanner;
  }

  write(chunk: Buffer): void {
    for (let start = 0; start < chunk.length && !this.#scanner.isStopped; start += longestPiece) {
      this.#writePiece(chunk.subarray(start, start + longestPiece));
    }
  }

  end(): void {
    const text = this.#isAtBeginning ? this.#begin(this.#pending) : this.#pending;
    this.#pass(text, text.length);
    if (!this.#scanner.isStopped) this.#scanner.end();
  }

  #writePiece(piece: Buffer): void {
    const bytes = this.#pending.length === 0 ? piece : Buffer.concat([this.#pending, piece]);
    if (this.#isAtBeginning && bytes.length < signatureBytes) {
      this.#pending = Buffer.from(bytes);
      return;
    }
    const text = this.#isAtBeginning ? this.#begin(bytes) : bytes;
    this.#pass(text, wholeCharacters(text));
  }

  /** Looks at the first bytes of the file and gives them back without a byte order mark. */
  #begin(head: Buffer): Buffer {
    this.#isAtBeginning = false;
    const recognised = recogniseFormat(head);
    if (recognised !== undefined) throw notText(this.#file, recognised.format, recognised.cure);
    if (!head.subarray(0, byteOrderMark.length).equals(byteOrderMark)) return head;
    this.#offset = byteOrderMark.length;
    return head.subarray(byteOrderMark.length);
  }

  /** Passes the first `length` bytes on and keeps the others. */
  #pass(bytes: Buffer, length: number): void {
    const text = bytes.subarray(0, length);
    const valid = firstInvalidByte(text);
    // What stands before the invalid byte may break a rule earlier.
    if (valid > 0) this.#scanner.write(text.subarray(0, valid));
    if (valid < length && !this.#scanner.isStopped) {
      throw notUtf8(this.#file, this.#scanner.line, this.#offset + valid);
    }
    this.#offset += length;
    this.#pending = length === bytes.length ? nothing : Buffer.from(bytes.subarray(length));
  }
}

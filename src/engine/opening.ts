/** The bytes of a table file as text: its digest taken, decompressed, without a byte order mark. */
import { createHash } from 'node:crypto';
import { formatOf, type TableFormat } from '../policy/tableFormat.ts';
import { recogniseFormat, signatureBytes } from '../tables/fileSignatures.ts';
import { gunzip } from '../tables/gunzip.ts';
import { tableLimits } from '../tables/limits.ts';
import { RecordScanner } from '../tables/recordScanner.ts';
import type { TableSource } from '../tables/table.ts';
import { delimiterOf, HeaderSink } from '../tables/tableHeader.ts';
import { noHeader, notText, notUtf8 } from '../tables/tableRefusals.ts';
import { firstInvalidByte } from '../tables/utf8.ts';

const byteOrderMark = Buffer.from('\ufeff');
const lineFeed = 0x0a;
const quote = 0x22;

/** What is known of a file's bytes once all of them have been read. */
export interface FileDigest {
  sha256: string;
  bytes: number;
}

/** A file of text: what stands before its first row, and the rest. */
export interface OpenText {
  format: Exclude<TableFormat, 'parquet'>;
  delimiter: number;
  /** Column names; empty for JSON Lines, whose rows carry their own. */
  header: readonly string[];
  /** Lines before the first row. */
  lines: number;
  /** 1: LF, 2: CRLF, 0: the header ends the file. */
  lineEnd: number;
  /** Offset of the first row. */
  offset: number;
  rest: AsyncIterable<Uint8Array>;
  /** Lets go of the file, wherever the reading has stopped. */
  close(): Promise<void>;
  /** Valid after `rest` has been read to its end; the digest is of nothing where it was not wanted. */
  digest(): FileDigest;
}

/**
 * Opens a file and reads its header.
 *
 * @param onBytes is told how many bytes of the file have been read
 * @param takesDigest whether the digest is wanted: it takes as long as the rest
 * @throws Refusal for a file that is not text or has no proper header
 */
export async function openText(
  source: TableSource,
  onBytes: (bytes: number) => void,
  takesDigest: boolean,
): Promise<OpenText> {
  const { format, isCompressed } = formatOf(source.file);
  if (format === 'parquet') throw new Error('Parquet is not read as text');
  const hash = createHash('sha256');
  let bytes = 0;
  async function* hashed(): AsyncGenerator<Uint8Array> {
    for await (const chunk of source.open()) {
      if (takesDigest) hash.update(chunk);
      bytes += chunk.length;
      onBytes(bytes);
      yield chunk;
    }
  }
  const chunks = (isCompressed ? gunzip(source.file, hashed()) : hashed())[Symbol.asyncIterator]();
  const head = await readHead(source.file, format, chunks).catch(async (thrown: unknown) => {
    await chunks.return?.(undefined);
    throw thrown;
  });
  return {
    ...head,
    format,
    delimiter: delimiterOf(source.file),
    async close() {
      await chunks.return?.(undefined);
    },
    digest: () => ({ sha256: hash.copy().digest('hex'), bytes }),
  };
}

type Head = Pick<OpenText, 'header' | 'lines' | 'lineEnd' | 'offset' | 'rest'>;

async function readHead(file: string, format: TableFormat, chunks: AsyncIterator<Uint8Array>): Promise<Head> {
  const reading = new HeadBytes(chunks);
  await reading.fill(signatureBytes);
  const recognised = recogniseFormat(reading.bytes);
  if (recognised !== undefined) throw notText(file, recognised.format, recognised.cure);
  const mark = reading.bytes.subarray(0, 3).equals(byteOrderMark) ? 3 : 0;
  if (format === 'jsonl') {
    await reading.fill(mark + 1);
    if (reading.bytes.length === mark) throw noHeader(file);
    return { header: [], lines: 0, lineEnd: 0, offset: mark, rest: reading.rest(mark) };
  }
  const end = await reading.findRowEnd(mark);
  const { header, lines } = parseHeader(file, reading.bytes.subarray(mark, end), mark);
  const hasLineEnd = reading.bytes[end - 1] === lineFeed;
  const lineEnd = hasLineEnd ? (reading.bytes[end - 2] === 0x0d ? 2 : 1) : 0;
  return { header, lines, lineEnd, offset: end, rest: reading.rest(end) };
}

function parseHeader(file: string, bytes: Buffer, offset: number): { header: readonly string[]; lines: number } {
  let header: readonly string[] | undefined;
  const sink = new HeaderSink(file, (names) => {
    header = names;
    return undefined;
  });
  const scanner = new RecordScanner(file, delimiterOf(file), sink);
  const valid = firstInvalidByte(bytes);
  if (valid > 0) scanner.write(Buffer.from(bytes.subarray(0, valid)));
  if (!scanner.isStopped && valid < bytes.length) throw notUtf8(file, scanner.line, offset + valid);
  if (!scanner.isStopped) scanner.end();
  if (header === undefined) throw noHeader(file);
  return { header, lines: scanner.line - 1 };
}

/** The first bytes of a file, and then all others. */
class HeadBytes {
  readonly #chunks: AsyncIterator<Uint8Array>;
  bytes: Buffer = Buffer.alloc(0);
  #hasEnded = false;

  constructor(chunks: AsyncIterator<Uint8Array>) {
    this.#chunks = chunks;
  }

  async fill(length: number): Promise<void> {
    while (this.bytes.length < length && !this.#hasEnded) await this.#readOn();
  }

  async #readOn(): Promise<void> {
    const { value, done } = await this.#chunks.next();
    if (done === true) this.#hasEnded = true;
    else this.bytes = Buffer.concat([this.bytes, value]);
  }

  /** End of the first record, its line end included, or of what may be read of it. */
  async findRowEnd(from: number): Promise<number> {
    let isOpen = false;
    for (let position = from; ; ) {
      const { bytes } = this;
      for (; position < bytes.length; position += 1) {
        if (bytes[position] === quote) isOpen = !isOpen;
        if (bytes[position] === lineFeed && !isOpen) return position + 1;
      }
      if (this.#hasEnded || bytes.length > tableLimits.rowBytes + 2 * 1024) return bytes.length;
      await this.#readOn();
    }
  }

  async *rest(from: number): AsyncGenerator<Uint8Array> {
    if (from < this.bytes.length) yield this.bytes.subarray(from);
    this.bytes = Buffer.alloc(0);
    for (;;) {
      const { value, done } = await this.#chunks.next();
      if (done === true) return;
      yield value;
    }
  }
}

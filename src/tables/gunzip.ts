import { createGunzip, type Gunzip } from 'node:zlib';
import { Refusal } from '../result/refusal.ts';
import { tableLimits } from './limits.ts';

/** How much may come out of a compressed file. */
export interface UnpackingLimits {
  textBytes: number;
  /** Unpacked bytes for each compressed one, once more than `freelyUnpackedBytes` have come out. */
  unpackingRatio: number;
  freelyUnpackedBytes: number;
}

const outputBytes = 1024 * 1024;
const signature = [0x1f, 0x8b];

/**
 * Unpacks a gzip file (RFC 1952) as it is read; several members one after the other are one text.
 *
 * No more is unpacked than is asked for, and nothing is handed on of a file that begins to grow too much: the first
 * `freelyUnpackedBytes` are kept until that is known. The source is asked for a chunk when the last one is used up, so
 * it may reuse its memory, and it is closed where reading stops early.
 *
 * @param file its path, for messages
 * @param chunks the file's bytes
 * @returns the unpacked bytes, in chunks of at most 1 MiB that are the caller's own
 * @throws Refusal `table/gzip` for a file that is not gzip, is damaged or cut off, or goes on after its end;
 *   `table/decompress-limit` with exit 4 where more comes out than the limits allow. Errors of the source pass through.
 * @see https://www.rfc-editor.org/rfc/rfc1952
 */
export async function* gunzip(
  file: string,
  chunks: AsyncIterable<Uint8Array>,
  { textBytes, unpackingRatio, freelyUnpackedBytes }: UnpackingLimits = tableLimits,
): AsyncGenerator<Uint8Array, void, undefined> {
  const kept: Uint8Array[] = [];
  let length = 0;
  for await (const { bytes, consumed } of unpack(file, chunks)) {
    length += bytes.length;
    if (length > textBytes) throw tooLong(file, textBytes);
    if (length <= freelyUnpackedBytes) {
      kept.push(bytes);
      continue;
    }
    if (length > unpackingRatio * consumed) throw growsTooMuch(file, unpackingRatio);
    yield* kept.splice(0);
    yield bytes;
  }
  yield* kept;
}

interface Unpacked {
  bytes: Uint8Array;
  /** Compressed bytes from the beginning of the file that these, and all before them, were made of. */
  consumed: number;
}

async function* unpack(file: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Unpacked> {
  const stream = createGunzip({ chunkSize: outputBytes });
  const steps = new Steps(stream);
  let fed = 0;
  try {
    for await (const chunk of chunks) {
      if (!continuesSignature(chunk, fed)) throw notGzip(file);
      fed += chunk.length;
      yield* steps.run((done) => stream.write(chunk, done));
      // The library passes over what follows the last member.
      if (stream.bytesWritten < fed) throw bytesAfterEnd(file);
    }
    if (fed < signature.length) throw notGzip(file);
    yield* steps.run((done) => stream.once('end', done).end());
  } catch (thrown) {
    throw steps.failure !== undefined && thrown === steps.failure ? refusalOf(file, steps.failure) : thrown;
  } finally {
    stream.destroy();
  }
}

/** Lets a stream work one step at a time, so that nothing happens in it unless somebody waits for it. */
class Steps {
  /** The first error of the stream. */
  failure: NodeJS.ErrnoException | undefined;
  readonly #stream: Gunzip;
  #wake = () => {};

  constructor(stream: Gunzip) {
    this.#stream = stream;
    stream.on('readable', () => this.#wake());
    stream.on('error', (error) => this.#fail(error));
  }

  /** @param begin starts the step, and has `done` called once there is no more output of it than can be read */
  async *run(begin: (done: (error?: Error | null) => void) => void): AsyncGenerator<Unpacked> {
    let isDone = false;
    begin((error) => {
      isDone = true;
      if (error) this.#fail(error);
      else this.#wake();
    });
    for (;;) {
      // Made before looking, so that nothing that happens afterwards is missed.
      const change = new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      const bytes = this.#stream.read() as Buffer | null;
      if (bytes !== null) yield { bytes, consumed: this.#stream.bytesWritten };
      else if (this.failure !== undefined) throw this.failure;
      else if (isDone) return;
      else await change;
    }
  }

  #fail(error: Error): void {
    this.failure ??= error;
    this.#wake();
  }
}

function continuesSignature(chunk: Uint8Array, offset: number): boolean {
  return signature.slice(offset).every((byte, index) => index >= chunk.length || chunk[index] === byte);
}

/** The refusal that an error of the library stands for; any other is a bug. */
function refusalOf(file: string, error: NodeJS.ErrnoException): Error {
  const { code, message } = error;
  if (code === 'Z_BUF_ERROR') return damaged(file, 'ends in the middle of its gzip data');
  // The file begins as gzip does, so this is said of what follows a member.
  if (message === 'incorrect header check') return bytesAfterEnd(file);
  if (code === 'Z_DATA_ERROR') return damaged(file, `has damaged gzip data (${message})`);
  return error;
}

function notGzip(file: string): Refusal {
  return new Refusal('table/gzip', {
    file,
    problem: 'is no gzip file, though its name says so',
    cure: 'Compress the table with `gzip`, or correct the name.',
  });
}

function damaged(file: string, problem: string): Refusal {
  const cure = 'Copy or make the file anew; `gzip --test` shows whether it is whole.';
  return new Refusal('table/gzip', { file, problem, cure });
}

function bytesAfterEnd(file: string): Refusal {
  return new Refusal('table/gzip', {
    file,
    problem: 'has bytes after its gzip data that are no gzip data',
    cure: 'Make the file anew with `gzip`; readers differ in what they do with such bytes.',
  });
}

function tooLong(file: string, textBytes: number): Refusal {
  return decompressLimit(file, `holds more than ${textBytes} bytes once it is decompressed`);
}

function growsTooMuch(file: string, ratio: number): Refusal {
  return decompressLimit(
    file,
    `grows to more than ${ratio} times its size when it is decompressed, which tables do not`,
  );
}

function decompressLimit(file: string, problem: string): Refusal {
  return new Refusal('table/decompress-limit', {
    file,
    problem,
    cure: 'Look whether the file is the table that is meant; store a table that is so large without compression.',
    exit: 4,
  });
}

import { once } from 'node:events';
import { Refusal } from '../result/refusal.ts';
import { BatchProcess } from './batchProcess.ts';
import { gitRefusal, startGit } from './git.ts';

// A blob up to this length comes whole through the shared process, a longer one through a process of its own.
const largestShared = 1024 * 1024;

/**
 * Reads objects of a repository by id. Two git processes serve all requests; they start with the first request, do
 * not keep Node running, and end with it (or with `close`).
 */
export class ObjectReader {
  readonly #folder: string;
  #sizes: BatchProcess | undefined;
  #contents: BatchProcess | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Length of a blob in bytes. */
  async blobBytes(id: string): Promise<number> {
    const found = await this.#sizeProcess().request(id);
    if (found === undefined) throw absent(id);
    return found.bytes;
  }

  /** @param id of a tree, or a commit's id and `^{tree}`; undefined where the repository lacks the object */
  async readTree(id: string): Promise<Buffer | undefined> {
    const found = await this.#contentProcess().request(id);
    if (found === undefined) return undefined;
    if (found.type !== 'tree') throw gitRefusal(`object ${id} is a ${found.type}, not a tree`, null);
    return found.content;
  }

  /** The bytes of a blob, as committed: no filter, attribute or working folder has a say. */
  async *readBlob(id: string, bytes: number): AsyncGenerator<Uint8Array> {
    if (bytes > largestShared) yield* this.#streamBlob(id, bytes);
    else yield await this.#wholeBlob(id);
  }

  /** Ends the processes. The reader can be used again: new ones start. */
  close(): void {
    this.#sizes?.close();
    this.#contents?.close();
  }

  #sizeProcess(): BatchProcess {
    if (this.#sizes === undefined || this.#sizes.hasEnded)
      this.#sizes = new BatchProcess(this.#folder, '--batch-check');
    return this.#sizes;
  }

  #contentProcess(): BatchProcess {
    if (this.#contents === undefined || this.#contents.hasEnded)
      this.#contents = new BatchProcess(this.#folder, '--batch');
    return this.#contents;
  }

  async #wholeBlob(id: string): Promise<Buffer> {
    const found = await this.#contentProcess().request(id);
    if (found === undefined) throw absent(id);
    return found.content;
  }

  async *#streamBlob(id: string, bytes: number): AsyncGenerator<Uint8Array> {
    const git = startGit(this.#folder, ['cat-file', 'blob', id]);
    const ended = once(git, 'close').then(
      () => null,
      (error: Error) => error,
    );
    let stderr = '';
    git.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    git.stdin.end();
    try {
      let received = 0;
      for await (const chunk of git.stdout as AsyncIterable<Buffer>) {
        received += chunk.length;
        yield chunk;
      }
      const error = await ended;
      if (error !== null || git.exitCode !== 0 || received !== bytes) throw gitRefusal(stderr, error);
    } finally {
      git.kill();
    }
  }
}

function absent(id: string): Refusal {
  return new Refusal('tree/git', {
    exit: 5,
    problem: `the repository lacks the object ${id}`,
    cure: 'Check out without a filter, or fetch the commit with its content.',
  });
}

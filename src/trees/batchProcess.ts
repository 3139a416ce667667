import type { Socket } from 'node:net';
import { type GitProcess, gitRefusal, startGit } from './git.ts';

export interface GitObject {
  type: string;
  bytes: number;
  /** Empty where only the size was asked for. */
  content: Buffer;
}

/** `--batch-check` answers with type and size, `--batch` with the content too. */
export type BatchMode = '--batch-check' | '--batch';

interface Waiting {
  resolve(found: GitObject | undefined): void;
  reject(error: Error): void;
}

/** One process `git cat-file --batch…`, which answers requests in their order. */
export class BatchProcess {
  readonly #git: GitProcess;
  readonly #answers: AnswerReader;
  readonly #waiting: Waiting[] = [];
  #hasEnded = false;

  constructor(folder: string, mode: BatchMode) {
    this.#git = startGit(folder, ['cat-file', mode]);
    this.#answers = new AnswerReader(mode);
    this.#listen();
  }

  /** Whether git has gone, so that a new process is needed. */
  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  /**
   * @param name an object's id, or another name without a line break
   * @returns undefined where the repository lacks the object
   */
  request(name: string): Promise<GitObject | undefined> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.length === 0) holdOpen(this.#git, true);
      this.#waiting.push({ resolve, reject });
      this.#git.stdin.write(`${name}\n`);
    });
  }

  /** Ends git once it has answered what was asked. */
  close(): void {
    this.#hasEnded = true;
    this.#git.stdin.end();
  }

  #listen(): void {
    let stderr = '';
    let failure: Error | null = null;
    this.#git.stdout.on('data', (chunk: Buffer) => this.#receive(chunk));
    this.#git.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString('utf8');
    });
    // A broken pipe on stdin only says that git has gone; `close` follows and says why.
    this.#git.stdin.on('error', () => {});
    this.#git.on('error', (error) => {
      failure = error;
    });
    this.#git.on('close', () => {
      this.#hasEnded = true;
      for (const { reject } of this.#waiting.splice(0)) reject(gitRefusal(stderr, failure));
    });
  }

  #receive(chunk: Buffer): void {
    for (const found of this.#answers.read(chunk)) this.#waiting.shift()?.resolve(found);
    if (this.#waiting.length === 0) holdOpen(this.#git, false);
  }
}

/** Cuts git's output into answers: a line `NAME TYPE SIZE`, and with `--batch` the content and a line feed. */
class AnswerReader {
  readonly #withContent: boolean;
  #chunks: Buffer[] = [];
  #received = 0;
  /** The next answer cannot be complete with fewer bytes. */
  #needed = 1;

  constructor(mode: BatchMode) {
    this.#withContent = mode === '--batch';
  }

  /** The answers that are complete with these bytes; undefined for an object that the repository lacks. */
  read(chunk: Buffer): readonly (GitObject | undefined)[] {
    this.#chunks.push(chunk);
    this.#received += chunk.length;
    if (this.#received < this.#needed) return [];
    const bytes = Buffer.concat(this.#chunks);
    const answers: (GitObject | undefined)[] = [];
    let position = 0;
    for (let next = this.#next(bytes); next !== undefined; next = this.#next(bytes.subarray(position))) {
      answers.push(next.found);
      position += next.length;
    }
    this.#chunks = [bytes.subarray(position)];
    this.#received = bytes.length - position;
    return answers;
  }

  #next(bytes: Buffer): { found: GitObject | undefined; length: number } | undefined {
    const lineEnd = bytes.indexOf('\n');
    this.#needed = bytes.length + 1;
    if (lineEnd === -1) return undefined;
    const start = lineEnd + 1;
    const [, type, size] = / ([a-z]+) ([0-9]+)$/.exec(bytes.toString('latin1', 0, lineEnd)) ?? [];
    if (type === undefined) return { found: undefined, length: start };
    const object = { type, bytes: Number(size) };
    if (!this.#withContent) return { found: { ...object, content: Buffer.alloc(0) }, length: start };
    this.#needed = start + object.bytes + 1;
    if (bytes.length < this.#needed) return undefined;
    // Copied, so that a short object does not hold the whole received block in memory.
    const content = Buffer.from(bytes.subarray(start, start + object.bytes));
    return { found: { ...object, content }, length: this.#needed };
  }
}

/** Whether the process keeps Node running: only while an answer is awaited. */
function holdOpen(git: GitProcess, hold: boolean): void {
  // The pipes of a child process are sockets; their declared types do not say so.
  const pipes = [git.stdin, git.stdout, git.stderr] as unknown as readonly Socket[];
  for (const handle of [git, ...pipes]) {
    if (hold) handle.ref();
    else handle.unref();
  }
}

/** The process of `src/inference`: without environment, with a limit of memory, and ended in every case. */
import { type ChildProcess, fork } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Answer, Request } from '../inference/protocol.ts';

/** How the process ended without being told to. */
export type ProcessEnd =
  | { how: 'not-started' }
  /** `what` is a signal or an exit code in words. */
  | { how: 'by-itself'; what: string };

interface Waiting {
  resolve(answer: Answer): void;
  reject(reason: unknown): void;
}

/** Where the process begins: a bundle of its own beside the one that runs, or the source. */
function findEntry(): string {
  const here = fileURLToPath(import.meta.url);
  const isSource = here.endsWith('.ts');
  return isSource ? join(dirname(here), '../inference/index.ts') : join(dirname(here), '../inference/index.js');
}

/** Memory beside WebAssembly's: the runtime, and files that are decoded. */
const heapMb = 512;

/**
 * A process that answers requests one after the other.
 *
 * It gets no variable of ours, so no token, and prints nothing that we show.
 */
export class InferenceProcess {
  readonly #child: ChildProcess;
  readonly #explain: (end: ProcessEnd) => Error;
  #waiting: Waiting | undefined;
  #ended: Error | undefined;

  /**
   * @param memoryMb most memory of WebAssembly, in MiB
   * @param explain what requests are rejected with when the process has ended without being told to; called at most once
   */
  constructor(memoryMb: number, explain: (end: ProcessEnd) => Error) {
    this.#explain = explain;
    this.#child = fork(findEntry(), [String(memoryMb)], {
      cwd: tmpdir(),
      env: process.platform === 'win32' ? { SystemRoot: process.env.SystemRoot } : {},
      execArgv: [`--max-old-space-size=${heapMb}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.#child.on('message', (answer: Answer) => this.#settle((waiting) => waiting.resolve(answer)));
    this.#child.on('error', () => this.#endUnasked({ how: 'not-started' }));
    this.#child.on('exit', (code, signal) => this.#endUnasked({ how: 'by-itself', what: signal ?? `exit ${code}` }));
  }

  /** Rejects with the reason for which the process has ended. */
  ask(request: Request): Promise<Answer> {
    if (this.#ended !== undefined) return Promise.reject(this.#ended);
    if (this.#waiting !== undefined) throw new Error('one request at a time');
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      // A failure to send is followed by the end of the process, which says why.
      this.#child.send(request, () => {});
    });
  }

  /** Ends the process, whatever it does; the request that waits, and each later one, is rejected with the reason. */
  end(reason: Error): void {
    if (this.#ended !== undefined) return;
    this.#ended = reason;
    this.#child.kill('SIGKILL');
    this.#settle((waiting) => waiting.reject(reason));
  }

  #endUnasked(end: ProcessEnd): void {
    if (this.#ended === undefined) this.end(this.#explain(end));
  }

  #settle(how: (waiting: Waiting) => void): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting !== undefined) how(waiting);
  }
}

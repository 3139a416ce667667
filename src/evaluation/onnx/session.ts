/** The model in a process of its own: without environment, with limits of memory and time, and ended in every case. */
import { type ChildProcess, fork } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Answer, ExternalFile, Feed, NamedTensor, Request, Runtime } from '../../inference/protocol.ts';
import { Refusal } from '../../result/refusal.ts';

export interface SessionLimits {
  timeoutMinutes: number;
  /** Most memory of the model, in MiB. */
  memoryMb: number;
}

/** A file of a batch that the process refused. */
export class RefusedSample extends Error {
  readonly answer: Extract<Answer, { kind: 'refused' }>;

  constructor(answer: Extract<Answer, { kind: 'refused' }>) {
    super(answer.problem);
    this.answer = answer;
  }
}

interface Waiting {
  resolve(answer: Answer): void;
  reject(reason: unknown): void;
}

/** Where the process begins: a bundle of its own beside the one that runs, or the source. */
function findEntry(): string {
  const here = fileURLToPath(import.meta.url);
  const isSource = here.endsWith('.ts');
  return isSource ? join(dirname(here), '../../inference/index.ts') : join(dirname(here), '../inference/index.js');
}

/** Memory beside the model's own: the runtime, and files that are decoded. */
const heapMb = 512;

/**
 * A model that is being run. Requests are answered one after the other.
 *
 * The process gets no variable of ours, so no token, and prints nothing that we show.
 */
export class ModelSession {
  readonly #child: ChildProcess;
  readonly #file: string;
  readonly #limits: SessionLimits;
  readonly #timer: NodeJS.Timeout;
  #waiting: Waiting | undefined;
  #ended: Refusal | undefined;

  /** @param file the model's path, for messages */
  constructor(file: string, limits: SessionLimits) {
    this.#file = file;
    this.#limits = limits;
    this.#child = fork(findEntry(), [String(limits.memoryMb)], {
      cwd: tmpdir(),
      env: process.platform === 'win32' ? { SystemRoot: process.env.SystemRoot } : {},
      execArgv: [`--max-old-space-size=${heapMb}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.#timer = setTimeout(() => this.#end(this.#tooLong()), limits.timeoutMinutes * 60_000);
    this.#child.on('message', (answer: Answer) => this.#settle((waiting) => waiting.resolve(answer)));
    this.#child.on('error', () => this.#end(this.#notStarted()));
    this.#child.on('exit', (code, signal) => this.#end(this.#endedEarly(code, signal)));
  }

  /** @throws Refusal for a model that onnxruntime refuses, and for a limit */
  async load(model: Uint8Array, external: readonly ExternalFile[] = []): Promise<Runtime> {
    const answer = await this.#ask({ kind: 'load', model, external });
    if (answer.kind === 'loaded') return answer.runtime;
    throw this.#unexpected(answer);
  }

  /** @throws Refusal where the model cannot be computed, and for a limit; RefusedSample for a file of the batch */
  async run(feeds: readonly Feed[], outputs: readonly string[]): Promise<readonly NamedTensor[]> {
    const answer = await this.#ask({ kind: 'run', feeds, outputs });
    if (answer.kind === 'outputs') return answer.tensors;
    if (answer.kind === 'refused') throw new RefusedSample(answer);
    throw this.#unexpected(answer);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#ended ??= this.#notStarted();
    this.#child.kill('SIGKILL');
  }

  #ask(request: Request): Promise<Answer> {
    if (this.#ended !== undefined) return Promise.reject(this.#ended);
    if (this.#waiting !== undefined) throw new Error('one request at a time');
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      // A failure to send is followed by the end of the process, which says why.
      this.#child.send(request, () => {});
    });
  }

  #settle(how: (waiting: Waiting) => void): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting !== undefined) how(waiting);
  }

  #end(reason: Refusal): void {
    clearTimeout(this.#timer);
    if (this.#ended !== undefined) return;
    this.#ended = reason;
    this.#child.kill('SIGKILL');
    this.#settle((waiting) => waiting.reject(reason));
  }

  #unexpected(answer: Answer): Refusal {
    if (answer.kind !== 'failed') throw new Error(`an answer of the kind ${answer.kind} was not asked for`);
    const { reason, problem } = answer;
    if (reason === 'memory') {
      return new Refusal('evaluation/limit', {
        file: this.#file,
        exit: 4,
        problem: `${problem} (${this.#limits.memoryMb} MiB)`,
        cure: 'Make the model or `evaluation.onnx.batch` smaller, or have a higher `evaluation.onnx.memory-mb` approved.',
      });
    }
    return new Refusal('evaluation/runtime', {
      file: this.#file,
      problem,
      cure:
        reason === 'load'
          ? 'Export the model for the standard operators and a current opset; `onnx.checker` finds most faults.'
          : 'Run the model with onnxruntime on the same inputs to see why.',
    });
  }

  #tooLong(): Refusal {
    return new Refusal('evaluation/limit', {
      file: this.#file,
      exit: 4,
      problem: `took longer than ${this.#limits.timeoutMinutes} ${this.#limits.timeoutMinutes === 1 ? 'minute' : 'minutes'}`,
      cure: 'Make the model faster, or have a higher `evaluation.onnx.timeout-minutes` approved.',
    });
  }

  #notStarted(): Refusal {
    return new Refusal('evaluation/runtime', {
      exit: 5,
      problem: 'the process that runs the model cannot be started',
      cure: 'Let Holdout start processes, and check that dist/inference is complete.',
    });
  }

  #endedEarly(code: number | null, signal: NodeJS.Signals | null): Refusal {
    return new Refusal('evaluation/runtime', {
      file: this.#file,
      exit: 5,
      problem: `the process that runs the model ended by itself (${signal ?? `exit ${code}`})`,
      cure: 'The machine may be short of memory; try a smaller `evaluation.onnx.batch`, or a larger runner.',
    });
  }
}

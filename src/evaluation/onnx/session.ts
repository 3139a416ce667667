/** The model in a process of its own, with limits of memory and time. */
import type { Answer, ExternalFile, Feed, NamedTensor, Runtime } from '../../inference/protocol.ts';
import { Refusal } from '../../result/refusal.ts';
import { InferenceProcess, type ProcessEnd } from '../inferenceProcess.ts';

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

/** A model that is being run. Requests are answered one after the other. */
export class ModelSession {
  readonly #process: InferenceProcess;
  readonly #file: string;
  readonly #limits: SessionLimits;
  readonly #timer: NodeJS.Timeout;

  /** @param file the model's path, for messages */
  constructor(file: string, limits: SessionLimits) {
    this.#file = file;
    this.#limits = limits;
    this.#process = new InferenceProcess(limits.memoryMb, (end) => this.#explain(end));
    this.#timer = setTimeout(() => this.#process.end(this.#tooLong()), limits.timeoutMinutes * 60_000);
  }

  /** @throws Refusal for a model that onnxruntime refuses, and for a limit */
  async load(model: Uint8Array, external: readonly ExternalFile[] = []): Promise<Runtime> {
    const answer = await this.#process.ask({ kind: 'load', model, external });
    if (answer.kind === 'loaded') return answer.runtime;
    throw this.#unexpected(answer);
  }

  /** @throws Refusal where the model cannot be computed, and for a limit; RefusedSample for a file of the batch */
  async run(feeds: readonly Feed[], outputs: readonly string[]): Promise<readonly NamedTensor[]> {
    const answer = await this.#process.ask({ kind: 'run', feeds, outputs });
    if (answer.kind === 'outputs') return answer.tensors;
    if (answer.kind === 'refused') throw new RefusedSample(answer);
    throw this.#unexpected(answer);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#process.end(this.#notStarted());
  }

  #explain(end: ProcessEnd): Refusal {
    clearTimeout(this.#timer);
    return end.how === 'not-started' ? this.#notStarted() : this.#endedEarly(end.what);
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

  #endedEarly(how: string): Refusal {
    return new Refusal('evaluation/runtime', {
      file: this.#file,
      exit: 5,
      problem: `the process that runs the model ended by itself (${how})`,
      cure: 'The machine may be short of memory; try a smaller `evaluation.onnx.batch`, or a larger runner.',
    });
  }
}

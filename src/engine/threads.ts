/** The threads that read: they get units of work in turn, and are ended when one of them fails or hangs. */

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { Refusal } from '../result/refusal.ts';
import { Engine } from './engine.ts';
import type { Answer, FilePlan, Request, SmallEntity, Start } from './protocol.ts';

/** Units that a thread has at hand: one that it works on, and one so that it need not wait. */
const unitsAtHand = 2;
/** A thread that says nothing for so long hangs. Units take milliseconds; the slowest page of a file, seconds. */
const longestSilence = 30_000;
const usualHeapMb = 512;
/** What the threads make in JavaScript is soon gone. */
const youngHeapMb = 4;

interface Thread {
  worker: Listener;
  atHand: number;
  isWaiting: boolean;
  heard: number;
}

/** Who takes requests: a thread, or this one. */
interface Listener {
  postMessage(request: Request): void;
  terminate(): Promise<unknown>;
}

type Done = Extract<Answer, { type: 'done' }>;
type Opened = Extract<Answer, { type: 'opened' }>;

/** Where a thread begins: a bundle of its own beside the one that runs, or the source. */
function findEntry(): string {
  const here = fileURLToPath(import.meta.url);
  return here.endsWith('.ts') ? join(dirname(here), 'index.ts') : join(dirname(here), '../engine/index.js');
}

export interface ThreadsOptions {
  start: Omit<Start, 'thread'>;
  /** 0: the work is done in this thread, which nobody can stop; for what is small and cannot hang. */
  threads: number;
  onDone(done: Done): void;
  /** Memory of JavaScript in one thread, in MiB. Default 512. */
  heapMb?: number;
  /** All threads wait for a larger table. Makes one and lets them go on. */
  onFull(): void;
}

export class Threads {
  readonly #options: ThreadsOptions;
  readonly #threads: Thread[];
  readonly #timer: NodeJS.Timeout;
  #failure: unknown;
  #wakers: (() => void)[] = [];
  #opened: Opened | undefined;
  #tallies: (readonly (readonly SmallEntity[] | undefined)[])[] = [];

  constructor(options: ThreadsOptions) {
    this.#options = options;
    this.#threads = Array.from({ length: Math.max(1, options.threads) }, (_, thread) =>
      options.threads === 0 ? this.#beginHere() : this.#begin(thread),
    );
    this.#timer = setInterval(() => this.#findSilent(), 1000);
    this.#timer.unref();
  }

  #begin(thread: number): Thread {
    const { heapMb = usualHeapMb } = this.#options;
    const worker = new Worker(findEntry(), {
      workerData: { ...this.#options.start, thread } satisfies Start,
      resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: youngHeapMb },
      env: {},
      stdout: false,
      stderr: false,
    });
    const state: Thread = { worker, atHand: 0, isWaiting: false, heard: Date.now() };
    worker.on('message', (answer: Answer) => this.#hear(state, answer));
    worker.on('error', (error: NodeJS.ErrnoException) => this.#fail(failureOf(error, heapMb)));
    worker.on('exit', () => this.#fail(died(heapMb)));
    return state;
  }

  #beginHere(): Thread {
    const engine = new Engine({ ...this.#options.start, thread: 0 }, (answer) => this.#hear(state, answer));
    const worker: Listener = {
      // Not at once: whoever asks goes on first, as with a thread.
      postMessage: (request) => setImmediate(() => this.#obeyHere(engine, request)),
      terminate: () => Promise.resolve(),
    };
    const state: Thread = { worker, atHand: 0, isWaiting: false, heard: Date.now() };
    return state;
  }

  #obeyHere(engine: Engine, request: Request): void {
    if (this.#failure !== undefined) return;
    try {
      engine.obey(request);
    } catch (thrown) {
      this.#fail(thrown);
    }
  }

  /** Tells all threads how the next units are read. */
  beginFile(plan: FilePlan): void {
    this.#tellAll({ type: 'file', plan });
  }

  /** Gives a unit to the thread that has least to do, once one has time. Throws what made a thread fail. */
  async give(work: Extract<Request, { type: 'work' }>): Promise<void> {
    await this.#until(() => this.#threads.some(({ atHand }) => atHand < unitsAtHand));
    const thread = this.#threads.reduce((least, one) => (one.atHand < least.atHand ? one : least));
    thread.atHand += 1;
    thread.heard = Date.now();
    thread.worker.postMessage(work);
  }

  /** Waits until all units are done. */
  async drain(): Promise<void> {
    await this.#until(() => this.#threads.every(({ atHand }) => atHand === 0));
  }

  /** Waits for something that an answer brings about. */
  async #until(isTrue: () => boolean): Promise<void> {
    for (;;) {
      if (this.#failure !== undefined) throw this.#failure;
      if (isTrue()) return;
      await new Promise<void>((resolve) => {
        this.#wakers.push(resolve);
      });
    }
  }

  async until(isTrue: () => boolean): Promise<void> {
    await this.#until(isTrue);
  }

  /** Has one thread look into a file that is not read from beginning to end. */
  async open(plan: FilePlan): Promise<Opened> {
    await this.drain();
    this.#opened = undefined;
    const [first] = this.#threads;
    first!.heard = Date.now();
    first!.atHand += 1;
    first!.worker.postMessage({ type: 'open', plan } satisfies Request);
    await this.#until(() => this.#opened !== undefined);
    return this.#opened!;
  }

  /** Each thread's count of kinds with few entities. */
  async tally(): Promise<readonly (readonly (readonly SmallEntity[] | undefined)[])[]> {
    await this.drain();
    this.#tallies = [];
    this.#tellAll({ type: 'tally' });
    await this.#until(() => this.#tallies.length === this.#threads.length);
    return this.#tallies;
  }

  async end(): Promise<void> {
    clearInterval(this.#timer);
    this.#failure ??= new Error('the threads have been ended');
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
  }

  /** Makes every wait end with this. */
  fail(reason: unknown): void {
    this.#fail(reason);
  }

  #tellAll(request: Request): void {
    for (const { worker } of this.#threads) worker.postMessage(request);
  }

  #hear(thread: Thread, answer: Answer): void {
    thread.heard = Date.now();
    switch (answer.type) {
      case 'working':
        return;
      case 'full':
        thread.isWaiting = true;
        this.#growIfAllWait();
        return;
      case 'broken':
        this.#fail(new Error(`a thread that reads a table failed: ${answer.stack}`));
        return;
      case 'opened':
        thread.atHand -= 1;
        this.#opened = answer;
        break;
      case 'tally':
        this.#tallies = [...this.#tallies, answer.kinds];
        break;
      case 'done':
        thread.atHand -= 1;
        this.#takeDone(answer);
        this.#growIfAllWait();
    }
    this.#wake();
  }

  #takeDone(answer: Done): void {
    try {
      this.#options.onDone(answer);
    } catch (thrown) {
      this.#fail(thrown);
    }
  }

  #growIfAllWait(): void {
    const busy = this.#threads.filter(({ atHand }) => atHand > 0);
    if (busy.length === 0 || !busy.every(({ isWaiting }) => isWaiting)) return;
    try {
      for (const thread of busy) {
        thread.isWaiting = false;
        thread.heard = Date.now();
      }
      this.#options.onFull();
      for (const thread of busy) thread.heard = Date.now();
    } catch (thrown) {
      this.#fail(thrown);
    }
  }

  #fail(reason: unknown): void {
    this.#failure ??= reason;
    clearInterval(this.#timer);
    this.#wake();
  }

  #wake(): void {
    const wakers = this.#wakers;
    this.#wakers = [];
    for (const wake of wakers) wake();
  }

  #findSilent(): void {
    const now = Date.now();
    const isSilent = this.#threads.some(
      ({ atHand, isWaiting, heard }) => atHand > 0 && !isWaiting && now - heard > longestSilence,
    );
    if (isSilent) this.#fail(hangs());
  }
}

function failureOf(error: NodeJS.ErrnoException, heapMb: number): unknown {
  return error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? died(heapMb) : error;
}

function died(heapMb: number): Refusal {
  return new Refusal('table/memory-limit', {
    problem: `reading the table takes more than ${heapMb} MiB of memory in one thread, or the system ended the thread`,
    cure: 'Look for a row or a page that is far too large; write the file anew in smaller row groups.',
    exit: 4,
  });
}

function hangs(): Refusal {
  return new Refusal('table/time-limit', {
    problem: `reading the table made no progress for ${longestSilence / 1000} seconds`,
    cure: 'The file is probably damaged: write it anew.',
    exit: 4,
  });
}

/** Perceptual hashes of images from whoever: decoded in a process of its own, which is ended where an image takes too long. */
import type { PerceptualHash } from '../inference/images/perceptualHash.ts';
import type { Answer } from '../inference/protocol.ts';
import { Refusal } from '../result/refusal.ts';
import { InferenceProcess } from './inferenceProcess.ts';

/** Most memory of the JPEG decoder, in MiB: enough for 100 megapixels. */
const memoryMb = 1024;
const defaultSeconds = 60;

/** `problem` is a clause such as `is a damaged image: it is cut off`. */
export type ImageHash = PerceptualHash | { problem: string };

/** The process ended while it decoded an image. */
class Ended extends Error {}

/**
 * Hashes images one after the other. An image that ends the process costs that image its hash and no more: the next one
 * gets a new process.
 */
export class ImageHasher {
  readonly #seconds: number;
  #process: InferenceProcess | undefined;

  /** @param seconds most time for one image */
  constructor(seconds = defaultSeconds) {
    this.#seconds = seconds;
  }

  /**
   * @param image a PNG or JPEG file
   * @throws Refusal exit 5 where no process can be started
   */
  async hash(image: Uint8Array): Promise<ImageHash> {
    this.#process ??= await startProcess();
    const running = this.#process;
    const timer = setTimeout(
      () => running.end(new Ended(`takes longer than ${this.#seconds} s to decode`)),
      1000 * this.#seconds,
    );
    try {
      return toHash(await running.ask({ kind: 'hash', image }));
    } catch (thrown) {
      if (!(thrown instanceof Ended)) throw thrown;
      this.#process = undefined;
      return { problem: thrown.message };
    } finally {
      clearTimeout(timer);
    }
  }

  close(): void {
    this.#process?.end(new Ended('was not decoded'));
    this.#process = undefined;
  }
}

/** A process that has answered once, so that its end is the fault of what it is given from then on. */
async function startProcess(): Promise<InferenceProcess> {
  const started = new InferenceProcess(
    memoryMb,
    (end) => new Ended(end.how === 'by-itself' ? `ends the process that decodes it (${end.what})` : ''),
  );
  try {
    await started.ask({ kind: 'hash', image: new Uint8Array() });
    return started;
  } catch (thrown) {
    if (!(thrown instanceof Ended)) throw thrown;
    throw new Refusal('evaluation/runtime', {
      exit: 5,
      problem: 'the process that decodes images cannot be started',
      cure: 'Let Holdout start processes, and check that dist/inference is complete.',
    });
  }
}

function toHash(answer: Answer): ImageHash {
  if (answer.kind === 'hash') return { high: answer.high, low: answer.low };
  if (answer.kind === 'unreadable') return { problem: answer.problem };
  if (answer.kind === 'failed') return { problem: answer.reason === 'memory' ? answer.problem : 'cannot be decoded' };
  throw new Error(`an answer of the kind ${answer.kind} was not asked for`);
}

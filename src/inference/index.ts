/**
 * The process that runs a model, or decodes images to hash them. It gets bytes and gives numbers: it reads nothing but its
 * own WebAssembly modules, has no environment and no network to speak of, and is ended by the gate when it takes too long.
 */
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { explainFailure } from './failure.ts';
import { toTensors } from './feeds.ts';
import { decodeImage } from './images/decodeImage.ts';
import { jpegDecoderModule, setJpegDecoder } from './images/jpeg.ts';
import { perceptualHash } from './images/perceptualHash.ts';
import type { Answer, Request } from './protocol.ts';
import { type LoadedModel, limitMemory, loadModel, runtimeModule } from './runtime.ts';

const here = fileURLToPath(import.meta.url);

/** A WebAssembly module: beside the bundle, or in its package where the sources run as they are. */
function readModule(packaged: string): Uint8Array {
  const isSource = here.endsWith('.ts');
  const folder = dirname(here);
  return readFileSync(isSource ? join(folder, '../../node_modules', packaged) : join(folder, basename(packaged)));
}

let loaded: LoadedModel | undefined;
let canDecode = false;

async function answer(request: Request): Promise<Answer> {
  if (request.kind === 'load') {
    loaded = await loadModel(readModule(runtimeModule), request.model, request.external);
    return { kind: 'loaded', runtime: loaded.runtime };
  }
  if (request.kind === 'hash') {
    prepareDecoder();
    return { kind: 'hash', ...perceptualHash(await decodeImage(request.image, 'gray')) };
  }
  if (loaded === undefined) throw new Error('run before load');
  if (request.feeds.some(({ kind }) => kind === 'images')) prepareDecoder();
  const tensors = await toTensors(request.feeds);
  return { kind: 'outputs', tensors: await loaded.run(tensors, request.outputs) };
}

function prepareDecoder(): void {
  if (!canDecode) setJpegDecoder(readModule(jpegDecoderModule));
  canDecode = true;
}

async function respond(request: Request): Promise<void> {
  const reply = await answer(request).catch((thrown): Answer => explainFailure(thrown, request.kind));
  process.send?.(reply);
}

/**
 * A model that computes for ever hears of nothing, and whatever ends the gate in between does not end this process: it has
 * no variable by which a runner knows its own. So a thread looks whether the gate still lives.
 */
function endWithGate(): void {
  const watch = `const gate = process.ppid;
    setInterval(() => process.ppid === gate || process.kill(process.pid, 'SIGKILL'), 1000);`;
  new Worker(watch, { eval: true }).unref();
}

endWithGate();
limitMemory(Number(process.argv[2]));
process.on('message', (request: Request) => void respond(request));
process.on('disconnect', () => process.exit(0));

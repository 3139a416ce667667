/** A thread that reads tables. */
import { parentPort, workerData } from 'node:worker_threads';
import { Engine } from './engine.ts';
import type { Request, Start } from './protocol.ts';

const port = parentPort!;
const engine = new Engine(workerData as Start, (answer, transferred = []) => port.postMessage(answer, transferred));

port.on('message', (request: Request) => {
  try {
    engine.obey(request);
  } catch (thrown) {
    port.postMessage({ type: 'broken', stack: thrown instanceof Error ? `${thrown.stack}` : String(thrown) });
  }
});

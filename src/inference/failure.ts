/** What went wrong in the process that runs the model, in words that tell no value of the data. */
import { Refusal } from '../result/refusal.ts';
import { RefusedFile } from './feeds.ts';
import type { Answer, Request } from './protocol.ts';

const ofMemory =
  /bad_alloc|out of memory|failed to allocate|memory access out of bounds|safeint|overflow|WebAssembly\.Memory|Array buffer allocation|allocation failed|shape is too large|Aborted/i;

export function explainFailure(thrown: unknown, during: Request['kind']): Answer {
  if (thrown instanceof RefusedFile) {
    const { refusal, input, position } = thrown;
    const { problem, cure, exit } = refusal;
    const code = refusal.code === 'evaluation/array' ? refusal.code : 'evaluation/image';
    return { kind: 'refused', code, problem, cure, exit, input, position };
  }
  if (thrown instanceof Refusal && during === 'hash') return { kind: 'unreadable', problem: thrown.problem };
  const message = messageOf(thrown);
  if (ofMemory.test(message))
    return { kind: 'failed', reason: 'memory', problem: 'asks for more memory than it may have' };
  if (during === 'load') return { kind: 'failed', reason: 'load', problem: loadProblem(message) };
  return { kind: 'failed', reason: 'run', problem: runProblem(message) };
}

/** A message about the model's own structure: what was loaded, not what it was given. */
function loadProblem(message: string): string {
  const text = message.replace(/^.*?ERROR_MESSAGE:\s*/s, '').replace(/\/\S*\/onnxruntime\/\S*/g, '');
  const shown = text
    .replace(/[^ -~]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200);
  return shown === '' ? 'is refused by onnxruntime' : `is refused by onnxruntime (${shown})`;
}

/** The kind of node that failed. Its message could tell a value of the data. */
function runProblem(message: string): string {
  const operator = /while running (\w{1,60}) node/.exec(message)?.[1];
  return operator === undefined ? 'cannot be computed for these inputs' : `fails in a node of the kind ${operator}`;
}

function messageOf(thrown: unknown): string {
  if (thrown instanceof Error) return `${thrown.name}: ${thrown.message}`;
  // onnxruntime throws the bare address of a C++ exception that its module could not turn into text.
  return typeof thrown === 'number' ? 'bad_alloc' : String(thrown);
}

/**
 * How long the gate's own evaluation of an ONNX model takes, against onnxruntime-node on one thread in one run, and
 * what the whole gate takes with a model that it runs (Linux):
 *
 *     npm run build && node bench/onnx.ts
 *
 * Ratios carry over to other machines, milliseconds do not. The first run installs onnxruntime-node with npm into a
 * temporary folder and leaves it there.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ModelRun } from '../src/evaluation/onnx/modelRun.ts';
import { readSubject } from '../src/evaluation/onnx/subject.ts';
import { openManifest } from '../src/gate/inputs.ts';
import { readRules } from '../src/gate/rules.ts';
import { openSides } from '../src/gate/sides.ts';
import { type LoadedModel, loadModel, runtimeModule } from '../src/inference/runtime.ts';
import { nativeVersion, requireNative } from './onnx/nativeRuntime.ts';
import { descendantsOf, type PeakMemory, peakOf, watchMemory } from './onnx/processMemory.ts';
import { writeTreeProject } from './onnx/treeProject.ts';

const rows = 100_000;
const features = 30;
const largeBatch = 10_000;
const repeats = 7;
const project = join(import.meta.dirname, '..');

const folder = mkdtempSync(join(tmpdir(), 'holdout-bench-'));
try {
  await compareRuntimes();
  await measureGate();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

interface Figures extends Evaluation {
  /** Milliseconds of onnxruntime-node for the same batches, and for larger ones. */
  native: number;
  nativeLarge: number;
  /** Milliseconds of onnxruntime-web alone. */
  wasm: number;
  /** Largest difference of a score from those of onnxruntime-node. */
  difference: number;
}

async function compareRuntimes(): Promise<void> {
  const { policyFile, model, matrix } = writeTreeProject(folder, { rows, features });
  const evaluate = await openGate(policyFile);
  const native = await loadNative(model);
  const wasm = await loadModel(readFileSync(join(project, 'node_modules', runtimeModule)), model, []);
  const figures: Figures[] = [];
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    const ours = await evaluate();
    const batches = batchesOf(matrix, ours.batch);
    const same = await timeRuns(native, batches);
    const alone = await timeRuns(wasm, batches);
    const large = await timeRuns(native, batchesOf(matrix, largeBatch));
    const difference = Math.max(largestDifference(ours.score, same.score), largestDifference(ours.score, large.score));
    figures.push({ ...ours, native: same.time, nativeLarge: large.time, wasm: alone.time, difference });
  }
  printComparison(figures, model.length);
}

function printComparison(figures: readonly Figures[], modelBytes: number): void {
  const of = (figure: (one: Figures) => number, digits = 0) => median(figures.map(figure)).toFixed(digits);
  const most = (figure: (one: Figures) => number) => Math.max(...figures.map(figure));
  const samePart = 'the same batches of a matrix, in one process';
  console.log(
    `${rows} rows × ${features} features, 200 trees of depth 6 (${(modelBytes / 1e6).toFixed(1)} MB), one thread,`,
    `batches of ${most(({ batch }) => batch)}, Node ${process.version}, medians of ${repeats}, ratios pair by pair`,
  );
  console.log(
    `holdout            ${of(({ time }) => time)} ms: tensors from columns, to the model’s process and back, decisions`,
  );
  console.log(
    `  before that      ${of(({ load }) => load)} ms for process, runtime and model;`,
    `${of(({ open }) => open)} ms to read ${rows * features} cells as numbers`,
  );
  console.log(
    `onnxruntime-web    ${of(({ wasm }) => wasm)} ms: ${samePart}: ${of(({ wasm, time }) => (100 * wasm) / time)} % of holdout`,
  );
  console.log(
    `onnxruntime-node   ${of(({ native }) => native)} ms: ${samePart}: holdout is ${of(({ time, native }) => time / native, 2)} × that (bar: 1.5)`,
  );
  console.log(
    `  batches of ${largeBatch} ${of(({ nativeLarge }) => nativeLarge)} ms: holdout is ${of(({ time, nativeLarge }) => time / nativeLarge, 2)} × that`,
  );
  console.log(
    `largest difference of a score from onnxruntime-node ${nativeVersion}: ${most(({ difference }) => difference)}`,
  );
  console.log(`process of the model, from the sources: at most ${most(({ peak }) => peak).toFixed(0)} MB resident`);
}

interface Evaluation {
  /** Milliseconds until the model is loaded in its process. */
  load: number;
  /** Milliseconds to read the cells of the columns that feed it. */
  open: number;
  /** Milliseconds of the evaluation itself. */
  time: number;
  batch: number;
  score: Float64Array;
  /** Most memory of the model's process, in megabytes. */
  peak: number;
}

/** Reads policy and manifest as the gate does; what it gives evaluates the test set once, in a process of its own. */
async function openGate(policyFile: string): Promise<() => Promise<Evaluation>> {
  const sides = await openSides({ policyFile });
  const { policy } = await readRules(sides);
  const { source } = policy.evaluation;
  if (source.by !== 'onnx') throw new Error('the policy does not let the gate run the model');
  const { manifest } = await openManifest(sides.proposed, policy, ['test']);
  const subject = await readSubject((await sides.proposed.find(policy.model.path))!, source);
  return async () => {
    const started = performance.now();
    const run = await ModelRun.load(subject, source, policy);
    try {
      const loaded = performance.now();
      const inputs = await run.open(manifest, sides.proposed);
      const opened = performance.now();
      const { score } = await run.evaluate(inputs, manifest.rows.test);
      const time = performance.now() - opened;
      const peak = Math.max(...descendantsOf(process.pid).map(peakOf));
      return {
        load: loaded - started,
        open: opened - loaded,
        time,
        batch: run.batchOf(manifest.rows.test),
        score: score!,
        peak,
      };
    } finally {
      run.close();
    }
  };
}

async function loadNative(model: Uint8Array): Promise<Pick<LoadedModel, 'run'>> {
  const { InferenceSession, Tensor } = requireNative();
  const session = await InferenceSession.create(model, {
    executionProviders: ['cpu'],
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    graphOptimizationLevel: 'all',
  });
  return {
    async run([feed], outputs) {
      const { P } = await session.run({ X: new Tensor('float32', feed!.data as Float32Array, feed!.dims) }, [
        ...outputs,
      ]);
      return [{ name: 'P', type: 'float32', dims: P!.dims, data: P!.data as Float32Array }];
    },
  };
}

/** Rows in batches of one size: the last one is filled up with its last row, as the gate does. */
function batchesOf(matrix: Float32Array, batch: number): Float32Array[] {
  return Array.from({ length: Math.ceil(rows / batch) }, (_, index) => {
    const values = new Float32Array(batch * features);
    for (let member = 0; member < batch; member += 1) {
      const row = Math.min(index * batch + member, rows - 1);
      values.set(matrix.subarray(row * features, (row + 1) * features), member * features);
    }
    return values;
  });
}

/** Milliseconds of the runs alone, and the score of each row. */
async function timeRuns(
  model: Pick<LoadedModel, 'run'>,
  batches: readonly Float32Array[],
): Promise<{ time: number; score: Float32Array }> {
  const given: Float32Array[] = [];
  const started = performance.now();
  for (const data of batches) {
    const [output] = await model.run(
      [{ name: 'X', type: 'float32', dims: [data.length / features, features], data }],
      ['P'],
    );
    given.push(output!.data as Float32Array);
  }
  const time = performance.now() - started;
  const probabilities = given.flatMap((data) => Array.from(data));
  // The positive class is the second of two.
  return { time, score: Float32Array.from({ length: rows }, (_, row) => probabilities[2 * row + 1]!) };
}

function largestDifference(ours: Float64Array, theirs: Float32Array): number {
  return ours.reduce((most, score, row) => Math.max(most, Math.abs(score - theirs[row]!)), 0);
}

/** The example whose model the gate runs, as whole processes that begin with nothing but what the system caches. */
async function measureGate(): Promise<void> {
  const policy = join(project, 'examples/breast-biopsy/.holdout/policy.yml');
  const args = [join(project, 'dist/cli/index.js'), 'check', '--policy', policy, '--out', join(folder, 'out')];
  const times = Array.from({ length: repeats }, () => {
    const started = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0 && status !== 1) throw new Error(stderr);
    return (performance.now() - started) / 1000;
  });
  // In runs of their own: a sample takes about as long as the time between two.
  const peaks: PeakMemory[] = [];
  for (let repeat = 0; repeat < repeats; repeat += 1) peaks.push(await watchMemory(args));
  const most = (key: keyof PeakMemory) => Math.max(...peaks.map((one) => one[key])).toFixed(0);
  console.log(
    `whole gate, examples/breast-biopsy: median ${median(times).toFixed(2)} s,`,
    `at most ${Math.max(...times).toFixed(2)} s of ${repeats} (bar: 2.5 s)`,
  );
  console.log(
    `  at most ${most('proportional')} MB in ${most('processes')} processes, shared pages counted once (bar: 250 MB);`,
    `${most('resident')} MB where each counts them, ${most('highWater')} MB as the sum of what each held at most`,
  );
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]!;
}

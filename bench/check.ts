/**
 * The whole gate on a manifest of 100,000 rows with three entity kinds and 20,000 test samples, as a ratio to
 * PapaParse parsing the same manifest, both as whole processes in one run:
 *
 *     npm run build && node bench/check.ts
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const rows = 100_000;
const repeats = 5;
const project = join(import.meta.dirname, '..');

/** Marsaglia's xorshift32: the same data in every run. */
function randomSource(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

function writeData(folder: string): void {
  const random = randomSource(7);
  const pick = (values: readonly string[]) => values[Math.floor(random() * values.length)]!;
  const hash = () =>
    Array.from({ length: 8 }, () =>
      Math.floor(random() * 2 ** 32)
        .toString(16)
        .padStart(8, '0'),
    ).join('');
  const manifest = ['sample,split,patient,center,slide,sha256,sex,site,age,diagnosis'];
  const predictions = ['sample,score'];
  for (let row = 0; row < rows; row += 1) {
    const isTest = row % 5 === 0;
    const patient = `${isTest ? 'T' : 'R'}${Math.floor(row / 5) % 15_000}`;
    const isMalignant = random() < 0.3;
    const slide = `${isTest ? 'T' : 'S'}${Math.floor(row / 3)}`;
    const cells = [`s${row}`, isTest ? 'test' : 'train', patient, `c${row % 12}`, slide, hash(), pick(['F', 'M'])];
    const age = String(20 + Math.floor(random() * 70));
    manifest.push([...cells, pick(['lyon', 'paris', 'bonn']), age, isMalignant ? 'malignant' : 'benign'].join(','));
    if (isTest) predictions.push(`s${row},${((isMalignant ? 0.45 : 0) + 0.55 * random()).toFixed(6)}`);
  }
  mkdirSync(join(folder, '.holdout'));
  writeFileSync(join(folder, 'manifest.csv'), `${manifest.join('\n')}\n`);
  writeFileSync(join(folder, 'predictions.csv'), `${predictions.join('\n')}\n`);
  writeFileSync(join(folder, 'model.bin'), 'a model');
  writeFileSync(join(folder, '.holdout', 'policy.yml'), policy);
}

const policy = `version: 1
model: {path: model.bin, task: binary, classes: [benign, malignant], positive: malignant}
data:
  manifest: manifest.csv
  columns:
    {sample: sample, split: split, label: diagnosis, entities: {patient: [center, patient], site: site, object: slide}, content: sha256}
independence: {site: {shared: "one manufacturer"}}
test-set: {lock: .holdout/test-set.lock.json}
evaluation: {predictions: {path: predictions.csv, columns: {sample: sample, score: score}}, threshold: 0.5}
subgroups: [sex, site, {age: [40, 60, 75]}, [site, sex]]
acceptance:
  cluster: patient
  criteria: [{metric: sensitivity, at-least: 0.5}, {metric: specificity, at-least: 0.5, in: each subgroup}]
`;

function seconds(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return (performance.now() - start) / 1000;
}

const folder = mkdtempSync(join(tmpdir(), 'holdout-bench-'));
try {
  writeData(folder);
  const cli = join(project, 'dist/cli/index.js');
  const policyFile = join(folder, '.holdout/policy.yml');
  seconds([cli, 'lock', '--policy', policyFile]);
  const parse = `const papa = require('papaparse'); papa.parse(require('fs').readFileSync(process.argv[1], 'utf8'), { header: true });`;
  const figures = Array.from({ length: repeats }, () => {
    const gate = seconds([cli, 'check', '--policy', policyFile, '--out', join(folder, 'out')]);
    const papaparse = seconds(['-e', parse, join(folder, 'manifest.csv')]);
    return { gate, papaparse, ratio: gate / papaparse };
  });
  const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
  const start = median(Array.from({ length: repeats }, () => seconds([cli, '--version'])));
  console.log(`whole gate, ${rows} rows: median ${median(figures.map(({ gate }) => gate)).toFixed(2)} s`);
  console.log(
    `PapaParse, objects of the same manifest: median ${median(figures.map(({ papaparse }) => papaparse)).toFixed(2)} s`,
  );
  console.log(`ratio, pair by pair: median ${median(figures.map(({ ratio }) => ratio)).toFixed(2)}`);
  console.log(`--version: median ${(start * 1000).toFixed(0)} ms`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** What is compared: each a process of its own, whose answer is checked. */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Way } from './duckdb.ts';

/** Does its work once, and returns the milliseconds that it took. */
export type Contender = () => Promise<number>;

/** As many as Holdout uses. */
export const threads = Math.max(1, Math.min(4, availableParallelism()));

export const hasSha256sum = spawnSync('sha256sum', ['--version']).status === 0;

const bundle = join(import.meta.dirname, '../../dist/cli/index.js');
export const main = join(import.meta.dirname, '../independence.ts');

/** Arguments of Node that run the whole check. */
export function holdoutArguments(file: string, out: string): string[] {
  const columns = ['--sample', 'sample_id', '--split', 'split', '--content', 'sha256'];
  const entities = ['patient=patient_id', 'site=site', 'slide=slide_id'].flatMap((kind) => ['--entity', kind]);
  return [bundle, 'splits', file, ...columns, ...entities, '--out', out];
}

/** The whole check, from the start of the command to its report. */
export function holdout(file: string, leaks: number, out: string): Contender {
  return async () => {
    // So that no earlier report is taken for this one's.
    rmSync(out, { recursive: true, force: true });
    const { milliseconds } = await run(process.execPath, holdoutArguments(file, out), 1);
    const found = patientsFound(join(out, 'report.json'));
    if (found !== leaks) throw new Error(`Holdout found ${found} instead of ${leaks} patients`);
    return milliseconds;
  };
}

/** DuckDB in a process of Node, as Holdout is. */
export function duckdb(file: string, leaks: number, way: Way): Contender {
  return async () => {
    const { milliseconds, text } = await run(process.execPath, [main, 'duckdb', file, way], 0);
    const { patient_id: found } = JSON.parse(text) as Record<string, number>;
    if (found !== leaks) throw new Error(`DuckDB found ${found} instead of ${leaks} patients`);
    return milliseconds;
  };
}

/** The digest of the file's bytes: by sha256sum, or by Node where the system has none. */
export function sha256(file: string): Contender {
  return async () => {
    if (hasSha256sum) return (await run('sha256sum', [file], 0)).milliseconds;
    const started = performance.now();
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 })) hash.update(chunk);
    hash.digest();
    return performance.now() - started;
  };
}

/** PapaParse, which compares nothing. */
export function papaparse(file: string, rows: number): Contender {
  return async () => {
    const { milliseconds, text } = await run(process.execPath, [main, 'papaparse', file], 0);
    if (Number(text) !== rows) throw new Error(`PapaParse read ${text} instead of ${rows} rows`);
    return milliseconds;
  };
}

/** The engine alone, without the start of the process. */
export function sweep(file: string, normalises: boolean): Contender {
  return async () => Number((await run(process.execPath, [main, 'sweep', file, String(normalises)], 0)).text);
}

/** Takes each contender in turn, several times over, and of each the fastest: the one that others disturbed least. */
export async function alternate<Name extends string>(
  contenders: Record<Name, Contender>,
  repeats: number,
): Promise<Record<Name, number>> {
  const names = Object.keys(contenders) as Name[];
  const fastest = Object.fromEntries(names.map((name) => [name, Number.POSITIVE_INFINITY])) as Record<Name, number>;
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    for (const name of names) fastest[name] = Math.min(fastest[name], await contenders[name]());
  }
  return fastest;
}

async function run(command: string, words: readonly string[], exit: number) {
  const started = performance.now();
  const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  let [text, complaints] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const [code] = await once(child, 'close');
  const milliseconds = performance.now() - started;
  if (code !== exit) throw new Error(`${command} ${words.join(' ')} ended with ${code}:\n${complaints}`);
  return { milliseconds, text };
}

/** Patients that the report counts as shared by training and test data. */
function patientsFound(report: string): number {
  const { checks } = JSON.parse(readFileSync(report, 'utf8')) as {
    checks: { id: string; findings: { code: string; args: { between?: string[]; entities?: number } }[] }[];
  };
  const findings = checks.find(({ id }) => id === 'independence/patient')?.findings ?? [];
  const overlap = findings.find(
    ({ code, args }) => code === 'independence/overlap' && args.between?.join() === 'train,test',
  );
  return overlap?.args.entities ?? 0;
}

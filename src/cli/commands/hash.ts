import { createHash } from 'node:crypto';
import { lstatSync, realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { type CountedRows, type HashedManifest, hashManifest } from '../../gate/hash.ts';
import { formatBytes, showProgress } from '../../publication/progress.ts';
import { formatCount } from '../../result/numbers.ts';
import { Refusal } from '../../result/refusal.ts';
import type { ExitCode } from '../../result/run.ts';
import type { TableSource } from '../../tables/table.ts';
import { printablePath } from '../../trees/paths.ts';
import { writeWhole } from '../../trees/wholeFile.ts';
import { type Given, readOptions, refuseUsage, singleValue } from '../options.ts';
import { openFile } from '../tableArguments.ts';

/** `holdout hash` */
export async function runHash(words: readonly string[]): Promise<ExitCode> {
  const given = readOptions('hash', words);
  const [path, ...others] = given.operands;
  const file = singleValue(given, 'file');
  const out = singleValue(given, 'out');
  if (path === undefined || others.length > 0) throw refuseUsage('hash', 'needs one manifest');
  if (file === undefined || out === undefined) throw refuseUsage('hash', 'needs --file and --out');
  const columns = readColumns(given, file);
  requireOutput(out, given);
  const manifest = openFile(path);
  const progress = showProgress(process.stderr);
  try {
    const hashed = await hashManifest({
      manifest,
      file,
      base: singleValue(given, 'base') ?? dirname(path),
      ...columns,
      replace: given.flags.has('replace'),
      report: (done) => progress.update(done),
    });
    if (isSameFile(out, path)) await refuseChangedManifest(manifest, hashed);
    writeWhole(out, hashed.text(), { what: 'the manifest', cure: 'Name a file that can be written with --out.' });
    progress.end();
    process.stderr.write(renderWarnings(manifest.file, columns, hashed));
    process.stdout.write(renderSummary(printablePath(out), columns, hashed));
    return 0;
  } finally {
    progress.end();
  }
}

interface HashColumns {
  sha256: string;
  phash: string;
}

function readColumns(given: Given, file: string): HashColumns {
  const columns = { sha256: singleValue(given, 'sha256') ?? 'sha256', phash: singleValue(given, 'phash') ?? 'phash' };
  if (new Set([file, columns.sha256, columns.phash]).size === 3) return columns;
  throw refuseUsage('hash', 'needs three different columns for --file, --sha256 and --phash');
}

/** Before anything is read: the hashes of many files take their time. */
function requireOutput(out: string, { flags }: Given): void {
  if (!/\.csv$/i.test(out)) throw refuseUsage('hash', 'writes CSV: --out needs a name that ends in .csv');
  if (lstatSync(out, { throwIfNoEntry: false }) === undefined || flags.has('force')) return;
  throw new Refusal('command/usage', {
    file: printablePath(out),
    problem: 'exists',
    cure: 'Name another file with --out, or replace this one with --force.',
  });
}

function isSameFile(one: string, other: string): boolean {
  return lstatSync(one, { throwIfNoEntry: false }) !== undefined && realpathSync(one) === realpathSync(other);
}

/** A manifest that is replaced may not have been edited in the meantime. */
async function refuseChangedManifest({ file, open }: TableSource, { sourceSha256 }: HashedManifest): Promise<void> {
  const hash = createHash('sha256');
  for await (const chunk of open()) hash.update(chunk);
  if (hash.digest('hex') === sourceSha256) return;
  throw new Refusal('tree/changed', {
    file,
    exit: 3,
    problem: 'changed while the files were hashed, and is not replaced',
    cure: 'Let nothing write to it, and run the command again.',
  });
}

function renderSummary(out: string, { sha256, phash }: HashColumns, hashed: HashedManifest): string {
  const { rows, files, bytes, images, others } = hashed;
  const ofOthers = others === 0 ? '' : `; ${countOf(others, 'file')} neither PNG nor JPEG`;
  return [
    `Hashed ${countOf(files, 'file')} of ${countOf(rows, 'row')} (${formatBytes(bytes)}) into ${out}`,
    `  ${sha256.padEnd(phash.length)}  SHA-256 of ${countOf(files, 'file')}`,
    `  ${phash.padEnd(sha256.length)}  perceptual hash of ${countOf(images, 'image')}${ofOthers}`,
    '',
  ].join('\n');
}

function renderWarnings(file: string, { sha256, phash }: HashColumns, { empty, unreadable }: HashedManifest): string {
  return [
    ...warn(file, empty, `no path, so that ${sha256} and ${phash} are empty`),
    ...warn(file, unreadable, `an image that cannot be decoded, so that ${phash} is empty`),
  ].join('');
}

function warn(file: string, { rows, first }: CountedRows, what: string): string[] {
  if (rows === 0) return [];
  const hidden = rows - first.length;
  return [
    `holdout: warning: ${file}: ${countOf(rows, 'row')} ${rows === 1 ? 'has' : 'have'} ${what}\n`,
    ...first.map(({ line, problem }) => `  line ${line}: ${problem}\n`),
    ...(hidden === 0 ? [] : [`  and ${countOf(hidden, 'more row')}\n`]),
  ];
}

function countOf(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}

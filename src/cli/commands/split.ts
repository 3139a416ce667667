import { lstatSync } from 'node:fs';
import { isEntityName, kindOf } from '../../adoption/columnNames.ts';
import { type SplitTableRequest, splitTable } from '../../gate/split.ts';
import { normalForm, normalFormOfContent } from '../../independence/normalForm.ts';
import { defaultMissing, type EntityKind, type SubgroupColumn } from '../../policy/policy.ts';
import { shellWord } from '../../publication/reproduce.ts';
import { Refusal } from '../../result/refusal.ts';
import type { ExitCode } from '../../result/run.ts';
import { parseDecimal } from '../../tables/decimal.ts';
import { readHeader } from '../../tables/readTable.ts';
import type { TableSource } from '../../tables/table.ts';
import { printablePath } from '../../trees/paths.ts';
import { writeWhole } from '../../trees/wholeFile.ts';
import { type Given, readOptions, refuseUsage, singleValue } from '../options.ts';
import { readWholeOption } from '../planning/planOptions.ts';
import { renderSplit } from '../splitText.ts';
import { openFile, readEntities } from '../tableArguments.ts';
import { terminalOf } from '../terminal.ts';

/** `holdout split` */
export async function runSplit(words: readonly string[]): Promise<ExitCode> {
  const given = readOptions('split', words);
  const [first] = given.operands;
  const sample = singleValue(given, 'sample');
  const out = singleValue(given, 'out');
  if (first === undefined) throw refuseUsage('split', 'needs a file');
  if (sample === undefined || out === undefined) throw refuseUsage('split', 'needs --sample and --out');
  requireOutput(out, given);
  const request = readRequest(given, sample);
  if (request.entities.length === 0) await requireUngrouped(given, request);
  const table = await splitTable(request);
  const isWritten = table.made.isAccepted || given.flags.has('best-effort');
  if (isWritten) {
    writeWhole(out, table.text(), { what: 'the split', cure: 'Name a file that can be written with --out.' });
  }
  const checkCommand = checkWords(request, out).map(shellWord).join(' ');
  const view = { table, request, out: isWritten ? out : undefined, checkCommand };
  process.stdout.write(renderSplit(view, terminalOf(process.stdout)));
  return isWritten ? 0 : 1;
}

function readRequest(given: Given, sample: string): SplitTableRequest {
  const content = singleValue(given, 'content');
  const tolerance = readTolerance(given);
  return {
    files: given.operands.map(openFile),
    sample,
    entities: readEntities(given, 'split'),
    ...(content === undefined ? {} : { content }),
    stratify: readStratify(given),
    shares: readShares(given),
    seed: readWholeOption(given, 'seed', [0, 2 ** 31 - 1], 1),
    column: singleValue(given, 'column') ?? 'split',
    replace: given.flags.has('replace'),
    ...(tolerance === undefined ? {} : { tolerance }),
    allowEmptyStrata: given.flags.has('allow-empty-strata'),
    missing: new Set(defaultMissing),
    normalise: { id: normalForm, content: normalFormOfContent },
  };
}

/** Before anything is read: a split of a large table takes its time. */
function requireOutput(out: string, { flags }: Given): void {
  if (!/\.csv$/i.test(out)) throw refuseUsage('split', 'writes CSV: --out needs a name that ends in .csv');
  if (lstatSync(out, { throwIfNoEntry: false }) === undefined || flags.has('force')) return;
  throw new Refusal('command/usage', {
    file: printablePath(out),
    problem: 'exists, and may be a split that a test set was locked with',
    cure: 'Name another file with --out, or replace this one with --force.',
  });
}

function readFraction(given: Given, name: string, otherwise: number | undefined): number | undefined {
  const text = singleValue(given, name);
  if (text === undefined) return otherwise;
  const value = parseDecimal(text);
  if (value !== undefined && value >= 0 && value < 1) return value;
  throw refuseUsage('split', `needs a fraction of at least 0 and less than 1 for --${name}, such as 0.2`);
}

function readShares(given: Given): { validation: number; test: number } {
  const test = readFraction(given, 'test', 0.2)!;
  const validation = readFraction(given, 'validation', 0.1)!;
  if (test === 0) throw refuseUsage('split', 'needs a test split: --test has to be more than 0');
  if (test + validation >= 1) throw refuseUsage('split', 'has nothing left for training: lower --test or --validation');
  return { test, validation };
}

function readTolerance(given: Given): number | undefined {
  return readFraction(given, 'tolerance', undefined);
}

function readStratify({ values }: Given): SubgroupColumn[] {
  const columns = (values.get('stratify') ?? []).map(readStratum);
  if (new Set(columns.map(({ column }) => column)).size === columns.length) return columns;
  throw refuseUsage('split', 'was given one column twice to stratify by');
}

/** `COL`, or `COL=EDGE,…` for bins of numbers. */
function readStratum(text: string): SubgroupColumn {
  const [, column, edges] = /^(.+)=([^=]*)$/.exec(text) ?? [];
  if (column === undefined || edges === undefined) return { column: text };
  const bins = edges.split(',').map(parseDecimal);
  const isAscending = bins.every(
    (edge, index) => edge !== undefined && (index === 0 || edge > (bins[index - 1] ?? edge)),
  );
  if (!isAscending) {
    throw refuseUsage('split', 'needs --stratify as COL, or as COL=EDGE,… with ascending numbers, such as age=40,60');
  }
  return { column, bins: bins.filter((edge) => edge !== undefined) };
}

/** Rows that nothing joins are the exception in medicine; a table of such rows has to be called one. */
async function requireUngrouped({ flags }: Given, { files, sample }: SplitTableRequest): Promise<void> {
  if (flags.has('ungrouped')) return;
  const columns = await entityColumns(files[0]!, sample);
  const named = columns.map((name) => `--entity ${shellWord(`${kindOf(name)}=${name}`)}`);
  throw new Refusal('command/usage', {
    problem: 'holdout split was not told what samples have in common, and would separate the samples of one patient',
    cure:
      named.length === 0
        ? 'Say it with --entity KIND=COL, or with --ungrouped that samples have nothing in common.'
        : `These columns look like it: ${named.join(' ')}. With --ungrouped samples have nothing in common.`,
  });
}

async function entityColumns(file: TableSource, sample: string): Promise<readonly string[]> {
  const header = await readHeader(file);
  return header.filter((name) => name !== sample && isEntityName(name)).slice(0, 5);
}

/** The command that checks the split. */
function checkWords(request: SplitTableRequest, out: string): string[] {
  const { sample, column, entities, content } = request;
  const kinds: readonly EntityKind[] = entities;
  return [
    ...['holdout', 'splits', out, '--sample', sample, '--split', column],
    ...kinds.flatMap(({ kind, columns }) => ['--entity', `${kind}=${columns.join(',')}`]),
    ...(content === undefined ? [] : ['--content', content]),
  ];
}

import { isEntityName, kindOf, usualSplitValues } from '../../adoption/columnNames.ts';
import { checkSplits, type SplitsRequest } from '../../gate/splits.ts';
import { defaultMissing } from '../../policy/policy.ts';
import { formatOf } from '../../policy/tableFormat.ts';
import { showProgress } from '../../publication/progress.ts';
import { shellWord } from '../../publication/reproduce.ts';
import type { ExitCode } from '../../result/run.ts';
import type { Split } from '../../result/schema.ts';
import { splitsInOrder } from '../../result/splits.ts';
import { readHeader } from '../../tables/readTable.ts';
import type { TableSource } from '../../tables/table.ts';
import { type Given, readOptions, refuseUsage, singleValue } from '../options.ts';
import { publish } from '../publish.ts';
import { openFiles, readEntities } from '../tableArguments.ts';

/** `holdout splits` */
export async function runSplits(words: readonly string[]): Promise<ExitCode> {
  const startedAt = Date.now();
  const given = readOptions('splits', words);
  const sample = singleValue(given, 'sample');
  const split = singleValue(given, 'split');
  if (given.operands.length === 0) throw refuseUsage('splits', 'needs a file');
  if (sample === undefined) throw refuseUsage('splits', 'needs --sample');
  const files = await openSplitFiles(given.operands);
  if (split === undefined && files.some((file) => file.split === undefined)) {
    throw refuseUsage('splits', 'needs --split, or each file as train=FILE, validation=FILE or test=FILE');
  }
  const content = singleValue(given, 'content');
  const captured = singleValue(given, 'captured');
  const entities = readEntities(given, 'splits');
  const progress = showProgress(process.stderr);
  const result = await checkSplits({
    files,
    sample,
    ...(split === undefined ? {} : { split }),
    splits: readSplitValues(given),
    entities,
    ...(content === undefined ? {} : { content }),
    ...(captured === undefined ? {} : { captured }),
    ...readPerceptual(given),
    missing: new Set(defaultMissing),
    onProgress: (piece) => progress.update(piece),
  }).finally(() => progress.end());
  const reproduce = ['holdout splits', ...words.map(shellWord)].join(' ');
  publish(result, { out: singleValue(given, 'out') ?? 'holdout-report', startedAt, reproduce });
  if (entities.length === 0 && result.exit !== 2) await suggestEntities(files[0]!.source, [sample, split, content]);
  return result.exit;
}

/** `train=FILE` gives a whole file, or all files of a pattern, to a split. */
async function openSplitFiles(operands: readonly string[]): Promise<SplitsRequest['files']> {
  const opened = operands.map(async (operand) => {
    const [, name, path] = /^(train|validation|test)=(.+)$/s.exec(operand) ?? [];
    const split = splitsInOrder.find((one) => one === name);
    const sources = await openFiles(split === undefined ? operand : path!);
    return sources.map((source) => (split === undefined ? { source } : { source, split }));
  });
  return (await Promise.all(opened)).flat();
}

const usualDistance = 4;

function readPerceptual(given: Given): Pick<SplitsRequest, 'perceptual'> {
  const column = singleValue(given, 'phash');
  const near = singleValue(given, 'near');
  if (column === undefined) {
    if (near !== undefined) throw refuseUsage('splits', 'needs --phash with --near');
    return {};
  }
  const distance = near === undefined ? usualDistance : Number(near);
  if (!/^\d+$/.test(near ?? '0') || distance > 16) {
    throw refuseUsage('splits', 'needs --near as a whole number from 0 to 16');
  }
  return { perceptual: { column, distance } };
}

/**
 * Values that mean each split: the given ones as they are, else the usual ones in the usual spellings. A usual one that
 * was given to another split means that one.
 */
function readSplitValues({ values }: Given): Map<string, Split> {
  const result = new Map<string, Split>();
  for (const split of splitsInOrder) {
    for (const name of values.get(split) ?? []) {
      if (result.has(name)) throw refuseUsage('splits', 'was given one value for two splits');
      result.set(name, split);
    }
  }
  for (const split of splitsInOrder.filter((one) => !values.has(one))) {
    const usual = usualSplitValues[split].flatMap((name) => [name, capitalised(name), name.toUpperCase()]);
    for (const name of usual) if (!result.has(name)) result.set(name, split);
  }
  return result;
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Names columns that look as if several samples could have them in common. */
async function suggestEntities(source: TableSource, used: readonly (string | undefined)[]): Promise<void> {
  const { format, isCompressed } = formatOf(source.file);
  const header = format === 'csv' && !isCompressed ? await readHeader(source) : [];
  const columns = header.filter((name) => !used.includes(name) && isEntityName(name));
  const names = columns.map((name) => `  --entity ${shellWord(`${kindOf(name)}=${name}`)}\n`);
  process.stdout.write(
    names.length === 0
      ? '\nOnly the sample id was compared. Name what several samples can have in common: --entity patient=COLUMN\n'
      : `\nOnly the sample id was compared. These columns look like entities:\n${names.join('')}`,
  );
}

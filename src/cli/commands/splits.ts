import { createReadStream } from 'node:fs';
import { basename, isAbsolute, relative, resolve, sep } from 'node:path';
import { isEntityName, kindOf, usualSplitValues } from '../../adoption/columnNames.ts';
import { checkSplits } from '../../gate/splits.ts';
import type { EntityKind } from '../../policy/policy.ts';
import { defaultMissing } from '../../policy/policy.ts';
import { shellWord } from '../../publication/reproduce.ts';
import { Refusal } from '../../result/refusal.ts';
import type { ExitCode } from '../../result/run.ts';
import type { Split } from '../../result/schema.ts';
import { splitsInOrder } from '../../result/splits.ts';
import { readHeader } from '../../tables/readTable.ts';
import type { TableSource } from '../../tables/table.ts';
import { type Given, readOptions, refuseUsage, singleValue } from '../options.ts';
import { publish } from '../publish.ts';

/** `holdout splits` */
export async function runSplits(words: readonly string[]): Promise<ExitCode> {
  const startedAt = Date.now();
  const given = readOptions('splits', words);
  const [first] = given.operands;
  const sample = singleValue(given, 'sample');
  const split = singleValue(given, 'split');
  if (first === undefined) throw refuseUsage('splits', 'needs a file');
  if (sample === undefined || split === undefined) throw refuseUsage('splits', 'needs --sample and --split');
  const content = singleValue(given, 'content');
  const files = given.operands.map(openFile);
  const entities = readEntities(given);
  const result = await checkSplits({
    files,
    sample,
    split,
    splits: readSplitValues(given),
    entities,
    ...(content === undefined ? {} : { content }),
    missing: new Set(defaultMissing),
  });
  const reproduce = ['holdout splits', ...words.map(shellWord)].join(' ');
  publish(result, { out: singleValue(given, 'out') ?? 'holdout-report', startedAt, reproduce });
  if (entities.length === 0 && result.exit !== 2) await suggestEntities(files[0]!, [sample, split, content]);
  return result.exit;
}

function openFile(path: string): TableSource {
  return { file: nameOfFile(path), open: () => readFile(path) };
}

/** A path in a report stays below the working folder: elsewhere the name of the file stands alone. */
function nameOfFile(path: string): string {
  const below = relative(process.cwd(), resolve(path)).split(sep).join('/');
  return below.startsWith('../') || isAbsolute(below) ? basename(path) : below;
}

async function* readFile(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: 1024 * 1024 });
  } catch (thrown) {
    const { code = 'unknown reason' } = thrown as NodeJS.ErrnoException;
    if (code === 'unknown reason') throw thrown;
    throw new Refusal('tree/missing-file', {
      file: path,
      problem: `cannot be read (${code})`,
      cure: 'Correct the path.',
    });
  }
}

function readEntities({ values }: Given): EntityKind[] {
  const entities = (values.get('entity') ?? []).map(readEntity);
  if (new Set(entities.map(({ kind }) => kind)).size < entities.length) {
    throw refuseUsage('splits', 'was given one entity kind twice; columns that name it together go into one --entity');
  }
  return entities;
}

function readEntity(text: string): EntityKind {
  const match = /^([A-Za-z][A-Za-z0-9_-]*)=(.+)$/.exec(text);
  const [, kind, columns] = match ?? [];
  if (kind === undefined || columns === undefined || kind === 'sample' || kind === 'content') {
    throw refuseUsage(
      'splits',
      'needs --entity as KIND=COL or KIND=COL,COL; `sample` and `content` have options of their own',
    );
  }
  return { kind, columns: columns.split(',') };
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
  const header = await readHeader(source);
  const columns = header.filter((name) => !used.includes(name) && isEntityName(name));
  const names = columns.map((name) => `  --entity ${shellWord(`${kindOf(name)}=${name}`)}\n`);
  process.stdout.write(
    names.length === 0
      ? '\nOnly the sample id was compared. Name what several samples can have in common: --entity patient=COLUMN\n'
      : `\nOnly the sample id was compared. These columns look like entities:\n${names.join('')}`,
  );
}

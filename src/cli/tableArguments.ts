/** Table files and entity kinds as the command line names them. */
import { type BigIntStats, existsSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, isAbsolute, relative, resolve, sep } from 'node:path';
import { type EntityKind, reservedKinds } from '../policy/policy.ts';
import { Refusal } from '../result/refusal.ts';
import type { TableSource } from '../tables/table.ts';
import { openFolderTree } from '../trees/folderTree.ts';
import { expandPattern, hasPattern } from '../trees/patterns.ts';
import { type Given, refuseUsage } from './options.ts';
import type { CommandName } from './usage.ts';

/** A file on disk as the source of a table. */
export function openFile(path: string): TableSource {
  const absolute = resolve(path);
  const found = statSync(absolute, { throwIfNoEntry: false, bigint: true });
  const state = found === undefined ? undefined : identityOf(found);
  return {
    file: nameOfFile(path),
    ...(found === undefined ? {} : { bytes: Number(found.size), path: absolute }),
    open: () => readFile(path, state),
  };
}

/**
 * The file at a path, or all files that a pattern such as `data/*.parquet` names.
 *
 * @throws Refusal where a pattern names none, or too many
 */
export async function openFiles(operand: string): Promise<TableSource[]> {
  if (!hasPattern(operand) || existsSync(operand)) return [openFile(operand)];
  const parts = operand.split('/');
  const first = parts.findIndex((part) => hasPattern(part));
  const folder = parts.slice(0, first).join('/');
  const below = await expandPattern(
    openFolderTree(folder === '' && first > 0 ? '/' : folder),
    parts.slice(first).join('/'),
  );
  return below.map((path) => openFile(folder === '' && first === 0 ? path : `${folder}/${path}`));
}

/** A path in a report stays below the working folder: elsewhere the name of the file stands alone. */
function nameOfFile(path: string): string {
  const below = relative(process.cwd(), resolve(path)).split(sep).join('/');
  return below.startsWith('../') || isAbsolute(below) ? basename(path) : below;
}

const chunkBytes = 1024 * 1024;

/** What changes when a file is written to. */
function identityOf({ dev, ino, size, mtimeNs }: BigIntStats): string {
  return [dev, ino, size, mtimeNs].join(' ');
}

function refuseChange(path: string, now: BigIntStats, state: string | undefined): void {
  // What is no regular file, such as a pipe, has no state to keep.
  if (state === undefined || !now.isFile() || identityOf(now) === state) return;
  throw new Refusal('tree/changed', {
    file: nameOfFile(path),
    problem: 'has changed while it was read',
    cure: 'Run the command again when nothing writes to the file.',
    exit: 3,
  });
}

/** Every chunk lies in the same memory: a table's source may use it again. */
async function* readFile(path: string, state: string | undefined): AsyncGenerator<Uint8Array> {
  try {
    const file = await open(path);
    try {
      refuseChange(path, await file.stat({ bigint: true }), state);
      const chunk = Buffer.allocUnsafeSlow(chunkBytes);
      for (;;) {
        const { bytesRead } = await file.read(chunk, 0, chunk.length, null);
        if (bytesRead === 0) break;
        yield chunk.subarray(0, bytesRead);
      }
      refuseChange(path, await file.stat({ bigint: true }), state);
    } finally {
      await file.close();
    }
  } catch (thrown) {
    if (thrown instanceof Refusal) throw thrown;
    const { code = 'unknown reason' } = thrown as NodeJS.ErrnoException;
    if (code === 'unknown reason') throw thrown;
    throw new Refusal('tree/missing-file', {
      file: path,
      problem: `cannot be read (${code})`,
      cure: 'Correct the path.',
    });
  }
}

/**
 * The kinds that `--entity KIND=COL[,COL…]` names.
 *
 * @throws Refusal for another form, and for one kind twice
 */
export function readEntities({ values }: Given, command: CommandName): EntityKind[] {
  const entities = (values.get('entity') ?? []).map((text) => readEntity(text, command));
  if (new Set(entities.map(({ kind }) => kind)).size < entities.length) {
    throw refuseUsage(command, 'was given one entity kind twice; columns that name it together go into one --entity');
  }
  return entities;
}

function readEntity(text: string, command: CommandName): EntityKind {
  const match = /^([A-Za-z][A-Za-z0-9_-]*)=(.+)$/.exec(text);
  const [, kind, columns] = match ?? [];
  if (kind === undefined || columns === undefined || reservedKinds.includes(kind)) {
    throw refuseUsage(
      command,
      'needs --entity as KIND=COL or KIND=COL,COL; `sample` and `content` have options of their own',
    );
  }
  return { kind, columns: columns.split(',') };
}

/** Table files and entity kinds as the command line names them. */
import { existsSync, statSync } from 'node:fs';
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
  const bytes = statSync(absolute, { throwIfNoEntry: false })?.size;
  return {
    file: nameOfFile(path),
    ...(bytes === undefined ? {} : { bytes, path: absolute }),
    open: () => readFile(path),
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

/** Every chunk lies in the same memory: a table's source may use it again. */
async function* readFile(path: string): AsyncGenerator<Uint8Array> {
  try {
    const file = await open(path);
    try {
      const chunk = Buffer.allocUnsafeSlow(chunkBytes);
      for (;;) {
        const { bytesRead } = await file.read(chunk, 0, chunk.length, null);
        if (bytesRead === 0) return;
        yield chunk.subarray(0, bytesRead);
      }
    } finally {
      await file.close();
    }
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

/** Files of the working folder that a policy may be about. */
import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareCodeUnits } from '../result/order.ts';

export interface FolderFiles {
  /** Paths of tables, from the folder. */
  tables: readonly string[];
  /** Those that are small enough to be read only to see what they are. */
  smallTables: readonly string[];
  /** Paths of files that look like models, from the folder. */
  models: readonly string[];
}

const deepest = 4;
const mostEntries = 20_000;
const mostBytes = 64 * 1024 * 1024;
const tableName = /\.(csv|tsv|tab)$/i;
const modelName = /\.(onnx|pt|pth|pb|h5|hdf5|keras|tflite|safetensors|pkl|joblib|ubj|cbm|mlmodel|rds|gguf)$/i;
const otherFolders: ReadonlySet<string> = new Set(['node_modules', 'venv', 'env', 'site-packages', 'holdout-report']);

/** Looks through the folder: not into hidden ones, not deep, and not at more entries than a project has. */
export function findFiles(folder: string): FolderFiles {
  const found: string[] = [];
  const pending = [{ path: '', depth: 0 }];
  let entries = 0;
  for (let next = pending.shift(); next !== undefined && entries < mostEntries; next = pending.shift()) {
    for (const entry of entriesOf(join(folder, next.path))) {
      entries += 1;
      const path = next.path === '' ? entry.name : `${next.path}/${entry.name}`;
      if (entry.isFile()) found.push(path);
      else if (isOfInterest(entry) && next.depth < deepest) pending.push({ path, depth: next.depth + 1 });
    }
  }
  const tables = found.filter((path) => tableName.test(path));
  return {
    tables,
    smallTables: tables.filter(
      (path) => (statSync(join(folder, path), { throwIfNoEntry: false })?.size ?? 0) <= mostBytes,
    ),
    models: found.filter((path) => modelName.test(path)),
  };
}

function isOfInterest(entry: Dirent): boolean {
  return entry.isDirectory() && !entry.name.startsWith('.') && !otherFolders.has(entry.name);
}

/** Sorted, so that the same folder gives the same guesses everywhere; nothing where it may not be read. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((one, other) => compareCodeUnits(one.name, other.name));
  } catch {
    return [];
  }
}

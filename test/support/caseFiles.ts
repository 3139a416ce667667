import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Files } from './temporaryFolder.ts';

/** The files of a folder below `test/` or `examples/`, by path. */
export function filesOf(folder: string): Record<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((file) => {
      const path = join(file.parentPath, file.name);
      return [relative(folder, path).split(sep).join('/'), readFileSync(path)];
    }),
  );
}

/** The files of a whole-gate case, without what is expected of it. */
export function caseFiles(name: string): Files {
  const { 'expected.json': _, ...files } = filesOf(join(import.meta.dirname, '../cases', name));
  return files;
}

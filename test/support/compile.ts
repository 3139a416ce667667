import { execFileSync } from 'node:child_process';
import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from './temporaryFolder.ts';

const root = join(import.meta.dirname, '../..');

/**
 * Compiles a module of `src/` with all that it imports, so that a process of its own can load it, whatever its Node.
 * Call it inside a test.
 *
 * @param path from `src/`, such as `custody/fileLedger.ts`
 * @returns path of the JavaScript module
 */
export async function compileModule(path: string): Promise<string> {
  const folder = await temporaryFolder({ 'package.json': '{"type":"module"}' });
  const compilerOptions = {
    noEmit: false,
    noEmitOnError: true,
    rootDir: join(root, 'src'),
    outDir: join(folder, 'build'),
  };
  const config = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: { ...compilerOptions, typeRoots: [join(root, 'node_modules/@types')] },
    include: [],
    files: [join(root, 'src', path)],
  };
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [compiler, '-p', folder], { stdio: 'pipe' });
  return join(folder, 'build', path.replace(/\.ts$/, '.js'));
}

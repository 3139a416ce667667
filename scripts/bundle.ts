/**
 * Bundles the compiled entry points in `build/` into `dist/`, which is committed: a user of the Action
 * runs it without installing anything.
 *
 * The output depends on the sources and the lockfile alone, so that CI can rebuild and compare it.
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const ncc = fileURLToPath(import.meta.resolve('@vercel/ncc/dist/ncc/cli.js'));
/** `inference` is the process that runs models, `engine` the threads that read tables: the others start and share them. */
const entries = ['action', 'cli', 'inference', 'engine'] as const;
/** WebAssembly modules of packages, beside the bundle that loads them. */
const modules = [
  'onnxruntime-web/dist/ort-wasm-simd-threaded.wasm',
  '@cornerstonejs/codec-libjpeg-turbo-8bit/dist/libjpegturbowasm_decode.wasm',
];
/** What the authors of code inside a package ask for, where the package itself does not say it. */
const notices: Readonly<Record<string, string>> = {
  '@cornerstonejs/codec-libjpeg-turbo-8bit':
    'Contains libjpeg-turbo (IJG and modified BSD licences): this software is based in part on the work of the\nIndependent JPEG Group.',
  'onnxruntime-web': 'Contains ONNX Runtime, copyright Microsoft Corporation (MIT licence).',
};

const shebang = '#!/usr/bin/env node\n';

rmSync(join(root, 'dist'), { recursive: true, force: true });
for (const entry of entries) writeLicences(entry, bundleEntry(entry));
copyModules();
makeExecutable(join(root, 'dist/cli/index.js'));
refuseLeakedPaths(join(root, 'dist'));
printSizes(join(root, 'dist'));

/**
 * Runs ncc on one compiled entry point. Not minified, so that a reviewer can read what runs.
 *
 * @returns folders of the packages that went into it, from the root
 */
function bundleEntry(entry: (typeof entries)[number]): readonly string[] {
  const source = `build/${entry}/index.js`;
  if (!existsSync(join(root, source))) throw new Error(`${source} does not exist: compile first, with npm run build`);
  // No cache: it lives outside the folder and could carry an older dependency into the output.
  const stats = join(mkdtempSync(join(tmpdir(), 'holdout-bundle-')), 'stats.json');
  const options = ['--out', `dist/${entry}`, '--stats-out', stats, '--no-cache', '--quiet'];
  const { status, error } = spawnSync(process.execPath, [ncc, 'build', source, ...options], {
    cwd: root,
    stdio: 'inherit',
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`ncc could not bundle ${source} (exit ${status})`);
  const { modules } = JSON.parse(readFileSync(stats, 'utf8')) as { modules: readonly BundledModule[] };
  return packageFolders(modules);
}

/** The packages' own files: what ncc emits of them is not the same to the byte, and does not load. */
function copyModules(): void {
  const folder = join(root, 'dist/inference');
  for (const name of readdirSync(folder))
    if (!/^(?:index\.js|package\.json|licenses\.txt|[0-9]+\.index\.js)$/.test(name)) rmSync(join(folder, name));
  for (const module of modules) copyFileSync(join(root, 'node_modules', module), join(folder, basename(module)));
}

interface BundledModule {
  name?: string;
  modules?: readonly BundledModule[];
}

/** ncc's own list of licences knows one part of a bundle that has several. */
function packageFolders(modules: readonly BundledModule[]): readonly string[] {
  const names = modules.flatMap((module) => [module.name ?? '', ...packageFolders(module.modules ?? [])]);
  const found = names.map((name) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? '');
  return [
    ...new Set(found.filter((path) => path !== '').map((path) => path.replace(/^.*?node_modules/, 'node_modules'))),
  ];
}

/** One licence text for each package, with the line ends of the project: those of the authors differ. */
function writeLicences(entry: (typeof entries)[number], folders: readonly string[]): void {
  const texts = folders.toSorted().map((folder) => {
    const { name, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find((each) => /^licen[cs]e/i.test(each));
    const text =
      file === undefined
        ? ''
        : `\n${readFileSync(join(root, folder, file), 'utf8')
            .replaceAll('\r\n', '\n')
            .trim()}\n`;
    const notice = notices[name] === undefined ? '' : `\n${notices[name]}\n`;
    return `${name}\n${license ?? 'licence: see the package'}\n${text}${notice}`;
  });
  if (texts.length > 0) writeFileSync(join(root, 'dist', entry, 'licenses.txt'), texts.join('\n'));
}

function makeExecutable(path: string): void {
  const text = readFileSync(path, 'utf8');
  if (!text.startsWith(shebang)) writeFileSync(path, shebang + text);
  chmodSync(path, 0o755);
}

/** A path of this machine in the output would differ on the next one: module numbers are hashes of paths. */
function refuseLeakedPaths(folder: string): void {
  for (const path of listFiles(folder)) {
    const text = readFileSync(path, 'utf8');
    if (text.includes(root)) throw new Error(`${path} contains the path of this checkout`);
    if (text.includes(' MODULE: ../')) throw new Error(`${path} bundles a module from outside: run npm ci, not a link`);
  }
}

function printSizes(folder: string): void {
  const files = listFiles(folder).map((path) => ({ path, bytes: readFileSync(path).length }));
  const code = files.filter(({ path }) => !path.endsWith('licenses.txt'));
  const total = code.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { path, bytes } of files) console.log(`${String(bytes).padStart(9)}  ${path.slice(root.length + 1)}`);
  console.log(`${String(total).padStart(9)}  total without licence texts`);
}

function listFiles(folder: string): string[] {
  const found = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((file) => file.isFile());
  return found.map((file) => join(file.parentPath, file.name)).sort();
}

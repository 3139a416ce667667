import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { findImports } from './imports.ts';
import { commonFolder, impureNames, rules, toolkitFolder } from './rules.ts';
import { readSourceText } from './sourceText.ts';

/** Text of each module by its path relative to `src/`, with forward slashes. */
export type Sources = ReadonlyMap<string, string>;

/** Everything in which the sources break the rules, one sentence each; empty where they keep them. */
export function findViolations(sources: Sources): string[] {
  const found = [...sources].flatMap(([path, source]) => [
    ...findUnknownFolder(path),
    ...findImports(source).flatMap(({ specifier, line }) =>
      judgeImport(path, specifier, sources).map((problem) => `${path}:${line} ${problem}`),
    ),
    ...findImpureNames(path, source),
  ]);
  return [...found, ...findCycles(sources)].sort();
}

function findUnknownFolder(path: string): string[] {
  if (rules[folderOf(path)] !== undefined) return [];
  return [`${path} lies in no folder of the rules: add one to test/architecture/rules.ts, with its reason`];
}

function judgeImport(path: string, specifier: string | null, sources: Sources): string[] {
  if (specifier === null) return ['imports something computed: name it'];
  return specifier.startsWith('.') ? judgeOwn(path, specifier, sources) : judgeForeign(folderOf(path), specifier);
}

function judgeOwn(path: string, specifier: string, sources: Sources): string[] {
  const target = resolveImport(path, specifier);
  if (!sources.has(target)) return [`imports ${specifier}, which is no module of src/`];
  const from = folderOf(path);
  const to = folderOf(target);
  if (to === from || to === commonFolder) return [];
  const rule = rules[from];
  if (rule === undefined || rule.mayImport.includes(to)) return [];
  return [`imports ${to}/, but ${from}/ ${rule.reason}`];
}

function judgeForeign(folder: string, specifier: string): string[] {
  if (specifier.startsWith('@actions/') && folder !== toolkitFolder) {
    return [`imports ${specifier}, but only ${toolkitFolder}/ knows GitHub`];
  }
  if (isBuiltin(specifier) && rules[folder]?.isPure) {
    return [`imports ${specifier}, but ${folder}/ is pure: ${rules[folder].reason}`];
  }
  return [];
}

function findImpureNames(path: string, source: string): string[] {
  if (!rules[folderOf(path)]?.isPure) return [];
  const { identifiers } = readSourceText(source);
  return impureNames.flatMap(({ name, pattern, reason }) =>
    [...identifiers.matchAll(pattern)].map(
      ({ index }) => `${path}:${identifiers.slice(0, index).split('\n').length} names ${name}: ${reason}`,
    ),
  );
}

/** Folders that import each other, directly or by way of others: each shortest cycle once. */
function findCycles(sources: Sources): string[] {
  const imported = importedFolders(sources);
  const cycles = new Set<string>();
  for (const start of imported.keys()) {
    const cycle = shortestCycle(start, imported);
    if (cycle !== null) cycles.add(cycle);
  }
  return [...cycles].map((cycle) => `folders import each other: ${cycle}`);
}

function importedFolders(sources: Sources): Map<string, Set<string>> {
  const imported = new Map<string, Set<string>>();
  for (const [path, source] of sources) {
    const from = folderOf(path);
    const targets = imported.get(from) ?? new Set<string>();
    imported.set(from, targets);
    for (const { specifier } of findImports(source)) {
      if (!specifier?.startsWith('.')) continue;
      const to = folderOf(resolveImport(path, specifier));
      if (to !== from) targets.add(to);
    }
  }
  return imported;
}

/** The shortest way from a folder back to itself, written from its first folder in the alphabet, or `null`. */
function shortestCycle(start: string, imported: ReadonlyMap<string, ReadonlySet<string>>): string | null {
  const ways: string[][] = [[start]];
  const seen = new Set<string>();
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    for (const next of imported.get(way.at(-1)!) ?? []) {
      if (next === start) return nameCycle(way);
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return null;
}

function nameCycle(way: readonly string[]): string {
  const first = way.indexOf([...way].sort()[0]!);
  const turned = [...way.slice(first), ...way.slice(0, first)];
  return [...turned, turned[0]].join(' → ');
}

function resolveImport(path: string, specifier: string): string {
  return posix.join(posix.dirname(path), specifier);
}

/** First folder of a path; the path itself where it lies directly in `src/`. */
function folderOf(path: string): string {
  return path.split('/')[0]!;
}

import { readSourceText } from './sourceText.ts';

/** One import of a file: static, type-only, re-export, dynamic or `import('…')` in a type. */
export interface Import {
  /** What is imported, or `null` where it is computed and nobody can tell. */
  specifier: string | null;
  /** 1-based line. */
  line: number;
}

/** `from '…'` ends every import and re-export with names; `import '…'` has none. */
const staticImport = /\b(?:from|import)\s*(['"])([^'"\n]+)\1/g;
const dynamicImport = /(?<![\w$.])(?:import|require)\s*\(\s*(?:(['"])([^'"\n]+)\1)?/g;

/** Every import in the text of a TypeScript module, in the order of their lines. */
export function findImports(source: string): Import[] {
  const { code, identifiers } = readSourceText(source);
  const found: Import[] = [];
  for (const pattern of [staticImport, dynamicImport]) {
    for (const match of code.matchAll(pattern)) {
      // Inside a string these words are text.
      if (!/^[a-z]/.test(identifiers.slice(match.index))) continue;
      found.push({ specifier: match[2] ?? null, line: code.slice(0, match.index).split('\n').length });
    }
  }
  return found.sort((first, second) => first.line - second.line);
}

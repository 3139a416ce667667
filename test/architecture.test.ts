import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findImports } from './architecture/imports.ts';
import { rules } from './architecture/rules.ts';
import { readSourceText } from './architecture/sourceText.ts';
import { findViolations, type Sources } from './architecture/violations.ts';

const src = join(import.meta.dirname, '../src');

function readSources(): Sources {
  const found = readdirSync(src, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  // The kernel is AssemblyScript, which has modules of its own.
  const files = found.filter(({ parentPath }) => !parentPath.endsWith('kernel'));
  const paths = files.map((file) => join(file.parentPath, file.name));
  return new Map(paths.map((path) => [relative(src, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]));
}

/** Violations of a few made-up modules; what they import exists. */
function violationsOf(sources: Record<string, string>): string[] {
  return findViolations(new Map(Object.entries(sources)));
}

describe('the directions of src/', () => {
  const sources = readSources();

  it('are kept by every module', () => {
    expect(findViolations(sources)).toEqual([]);
  });

  it('are judged on what was really read', () => {
    const imports = [...sources.values()].flatMap(findImports);
    expect(sources.size).toBeGreaterThan(20);
    expect(imports.length).toBeGreaterThan(sources.size);
    // Every module that has the word at the start of a line has an import that was found.
    for (const [path, source] of sources) {
      if (/^import [^(]/m.test(source)) expect(findImports(source), path).not.toEqual([]);
    }
  });

  it('let nobody import the entry points', () => {
    for (const { mayImport } of Object.values(rules)) {
      expect(mayImport).not.toContain('action');
      expect(mayImport).not.toContain('cli');
    }
  });

  it('name only folders that have a rule, and each has a reason', () => {
    for (const { mayImport, reason } of Object.values(rules)) {
      expect(Object.keys(rules)).toEqual(expect.arrayContaining([...mayImport]));
      expect(reason).not.toBe('');
    }
  });
});

describe('a bad import', () => {
  const target = { 'gate/run.ts': '', 'metrics/binary.ts': '', 'report/html.ts': '', 'cli/index.ts': '' };

  it.each([
    ['static', `import { run } from '../gate/run.ts';`],
    ['over several lines', `import {\n  run,\n} from '../gate/run.ts';`],
    ['type-only', `import type { Run } from "../gate/run.ts";`],
    ['a re-export', `export * from '../gate/run.ts';`],
    ['for its effect', `import '../gate/run.ts';`],
    ['dynamic', `const run = await import('../gate/run.ts');`],
    ['dynamic in a template', `const text = \`\${(await import('../gate/run.ts')).run}\`;`],
    ['in a type', `type Run = import('../gate/run.ts').Run;`],
    ['after a regular expression with a quote', `const quote = /['"]/; import { run } from '../gate/run.ts';`],
    ['after a comment mark in a string', `const mark = '/*'; import { run } from '../gate/run.ts'; // */`],
  ])('is found: %s', (_kind, source) => {
    expect(violationsOf({ ...target, 'policy/policy.ts': source })).toEqual([
      expect.stringMatching(/^policy\/policy\.ts:\d imports gate\/, but policy\//),
    ]);
  });

  it.each([
    ['in a line comment', `// import { run } from '../gate/run.ts';`],
    ['in a block comment', `/* import { run } from '../gate/run.ts'; */`],
    ['in a string', `const text = "import { run } from '../gate/run.ts'";`],
    ['in a template', "const text = `import { run } from '../gate/run.ts'`;"],
  ])('is not seen where it is text: %s', (_kind, source) => {
    expect(violationsOf({ ...target, 'policy/policy.ts': source })).toEqual([]);
  });

  it.each([
    ['statistics/interval.ts', `import '../metrics/binary.ts';`, 'imports metrics/'],
    ['report/html.ts', `import '../gate/run.ts';`, 'imports gate/'],
    ['gate/run.ts', `import '../report/html.ts';`, 'imports report/'],
    ['gate/run.ts', `import '../cli/index.ts';`, 'imports cli/'],
    ['result/schema.ts', `import '../metrics/binary.ts';`, 'imports metrics/'],
    ['cli/index.ts', `import '@actions/core';`, 'only action/ knows GitHub'],
    ['metrics/binary.ts', `import { readFileSync } from 'node:fs';`, 'is pure'],
    ['acceptance/judge.ts', `import { readFileSync } from 'fs';`, 'is pure'],
    ['cli/index.ts', 'const name = "x"; await import(name);', 'something computed'],
    ['cli/index.ts', `import '../gate/missing.ts';`, 'no module of src/'],
    ['cli/index.ts', `import data from '../../package.json';`, 'no module of src/'],
    ['shared/text.ts', '', 'no folder of the rules'],
    ['text.ts', '', 'no folder of the rules'],
  ])('%s: %s', (path, source, problem) => {
    expect(violationsOf({ ...target, [path]: source })).toEqual([expect.stringContaining(problem)]);
  });

  it('may be a good one', () => {
    const sources = {
      ...target,
      'result/schema.ts': `import { z } from 'zod';`,
      'action/index.ts': `import { setFailed } from '@actions/core'; import '../gate/run.ts'; import '../report/html.ts';`,
      'metrics/binary.ts': `import { wilson } from '../statistics/interval.ts'; import '../result/schema.ts';`,
      'statistics/interval.ts': `import './normal.ts';`,
      'statistics/normal.ts': '',
      'cli/index.ts': `const { check } = await import('./check.ts');`,
      'cli/check.ts': `import { stdout } from 'node:process';`,
    };
    expect(violationsOf(sources)).toEqual([]);
  });

  it('closes a cycle of folders, type imports included', () => {
    const sources = {
      'policy/policy.ts': `import type { Tree } from '../trees/tree.ts';`,
      'trees/tree.ts': `import '../tables/table.ts';`,
      'tables/table.ts': `export type { Policy } from '../policy/policy.ts';`,
    };
    expect(violationsOf(sources)).toContain('folders import each other: policy → trees → tables → policy');
  });
});

describe('a pure folder', () => {
  it.each([
    'const now = new Date();',
    'const now = Date.now();',
    'const now = performance.now();',
    'const seed = Math.random();',
    `const text = \`\${new Date()}\`;`,
    `const text = \`\${\`\${Date.now()}\`} and on\`;`,
    `const order = names.sort(new Intl.Collator('en').compare);`,
    'const order = first.localeCompare(second);',
    'const text = value.toLocaleString();',
    'console.log(value);',
    'const zone = process.env.TZ;',
    'const { env } = process;',
    `const env = process['env'];`,
    'const env = globalThis.process.env;',
  ])('does not read the world: %s', (source) => {
    expect(violationsOf({ 'acceptance/judge.ts': source })).not.toEqual([]);
    expect(violationsOf({ 'cli/index.ts': source })).toEqual([]);
  });

  it.each([
    '// Date, Math.random and console are not used here.',
    `const against = 'process';`,
    'const results = baseline.process.results;',
    'const { process } = policy.baseline; const count = process.results.length;',
    'const baselines = { process: first, released: second };',
    'const captured = row.Date;',
    'const half = total / 2; const text = "Date"; const third = total / 3;',
  ])('may name the same words in another sense: %s', (source) => {
    expect(violationsOf({ 'acceptance/judge.ts': source })).toEqual([]);
  });
});

describe('the reader of sources', () => {
  it.each([...readSources()])('keeps every line and column of %s', (_path, source) => {
    const { code, identifiers } = readSourceText(source);
    expect(code).toHaveLength(source.length);
    expect(identifiers).toHaveLength(source.length);
    expect(identifiers.split('\n')).toHaveLength(source.split('\n').length);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../src/report/', import.meta.url).pathname;
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

describe.each(files)('src/report/%s', (file) => {
  const source = readFileSync(join(folder, file), 'utf8');
  const code = source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/\/\/.*$/gm, '');

  it('imports result types and its own folder only', () => {
    const imported = [...code.matchAll(/from '([^']+)'/g)].map((match) => match[1]!);
    for (const path of imported)
      expect(path).toMatch(/^(\.\.?\/)+(result\/(findings\/)?|sections\/|disclosure\/)?[A-Za-z]+\.ts$/);
  });

  it('gives the same bytes everywhere: no clock, chance, locale or Unicode tables of the runtime', () => {
    expect(code).not.toMatch(/\bDate\b|Math\.random|\bIntl\b|locale|\\p\{|normalize\(|process\./i);
  });
});

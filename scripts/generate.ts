/**
 * Writes everything that is generated from the sources: `schemas/`, `docs/findings.md`, `docs/policy.md`, and the
 * tables between markers in `README.md`. Run it after changing a schema, a finding, an option or `action.yml`:
 *
 *     npm run generate
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateFiles } from './generation/files.ts';

const root = join(import.meta.dirname, '..');

for (const [path, content] of await generateFiles(root)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

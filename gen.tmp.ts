import { readFileSync, writeFileSync } from 'node:fs';
import { generateFiles } from './scripts/generation/files.ts';
for (const [path, content] of generateFiles(import.meta.dirname)) {
  let old = ''; try { old = readFileSync(path, 'utf8'); } catch {}
  if (old === content) continue;
  console.log('differs', path);
  if (process.argv.slice(2).includes(path)) { writeFileSync(path, content); console.log('wrote'); }
}

/** What is generated, by path: a table of contents. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderFindingsDocumentation } from '../../src/report/documentation.ts';
import { completePolicies } from './completePolicies.ts';
import { renderDoctorReference } from './doctorReference.ts';
import { findingEntries } from './findingEntries.ts';
import { jsonSchemas } from './jsonSchemas.ts';
import { generateKernel } from './kernel.ts';
import { renderPolicyReference } from './policyReference.ts';
import { fillMarkers, renderReadmeTables } from './readmeTables.ts';
import { renderStatisticsTables } from './statisticsReference.ts';

/**
 * Every generated file with its content.
 *
 * @param root folder of the project; `README.md` and `action.yml` are read from it
 * @returns content by path from the root; the same for the same sources, on every system
 */
export async function generateFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  files.set('src/engine/kernelModule.ts', await generateKernel(root));
  for (const [name, schema] of jsonSchemas) files.set(`schemas/${name}.schema.json`, toJson(schema));
  files.set('docs/findings.md', renderFindingsDocumentation(findingEntries()));
  files.set('docs/doctor.md', renderDoctorReference());
  const examples = completePolicies.map(({ title, path }) => ({ title, text: read(root, path) }));
  files.set('docs/policy.md', renderPolicyReference(examples));
  const statistics = 'docs/statistics.md';
  files.set(
    statistics,
    fillMarkers(read(root, statistics), renderStatisticsTables(join(root, 'src/statistics')), statistics),
  );
  if (existsSync(join(root, 'README.md'))) {
    files.set('README.md', fillMarkers(read(root, 'README.md'), renderReadmeTables(read(root, 'action.yml'))));
  }
  return files;
}

function read(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderDoctorReference } from '../../scripts/generation/doctorReference.ts';
import { doctorCatalogue, doctorCodes } from '../../src/doctor/catalogue.ts';

describe('the catalogue', () => {
  it.each(doctorCodes)('%s has a meaning and a cure in full sentences', (code) => {
    const { meaning, cure } = doctorCatalogue[code];
    expect(code).toMatch(/^doctor\/[a-z]+(-[a-z]+)*$/);
    for (const text of [meaning, cure]) expect(text).toMatch(/^[A-Z].+[^!]\.$/);
  });

  it('is what docs/doctor.md shows', () => {
    const path = join(import.meta.dirname, '../../docs/doctor.md');
    expect(readFileSync(path, 'utf8')).toBe(renderDoctorReference());
  });
});

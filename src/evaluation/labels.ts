import type { Policy } from '../policy/policy.ts';
import { Refusal } from '../result/refusal.ts';
import type { Manifest } from '../tables/manifest.ts';

/** Reference label of each manifest row: 1 positive, 0 negative, -1 none. Only rows that were asked for are filled in. */
export type Labels = Int8Array;

/**
 * Reads the labels of samples.
 *
 * @throws Refusal `manifest/unknown-label`: labels match a declared class exactly, nothing is trimmed
 */
export function readLabels(
  manifest: Manifest,
  { model, data }: Policy,
  rows: Uint32Array = manifest.rows.test,
): Labels {
  const column = manifest.table.column(data.columns.label);
  const byCode = column.values.map((value) => {
    if (value === model.positive) return 1;
    if (model.classes.includes(value)) return 0;
    return data.missing.has(value) ? -1 : undefined;
  });
  const labels = new Int8Array(manifest.table.rows).fill(-1);
  for (const row of rows) {
    const label = byCode[column.codes[row]!];
    if (label === undefined) {
      throw new Refusal('manifest/unknown-label', {
        ...manifest.table.placeOf(row),
        problem: `the ${column.name} is no declared class; declared: ${model.classes.join(', ')}`,
        cure: 'Correct the cell, or the classes of the policy; white space and case count.',
      });
    }
    labels[row] = label;
  }
  return labels;
}

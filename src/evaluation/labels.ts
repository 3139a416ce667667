import type { Policy } from '../policy/policy.ts';
import { Refusal } from '../result/refusal.ts';
import { parseDecimal } from '../tables/decimal.ts';
import type { Manifest } from '../tables/manifest.ts';
import type { Column } from '../tables/table.ts';

/** Reference labels by manifest row. Only rows that were asked for are filled in. */
export interface Labels {
  /** Binary: 1 positive, 0 negative; several classes: index of the class; regression: 0. -1 where there is none. */
  codes: Int16Array;
  /** The numbers of a regression. */
  values: Float64Array | undefined;
}

/**
 * Reads the labels of samples.
 *
 * @throws Refusal `manifest/unknown-label`: labels match a declared class exactly, nothing is trimmed; those of a
 *   regression are finite decimal numbers
 */
export function readLabels(manifest: Manifest, policy: Policy, rows: Uint32Array = manifest.rows.test): Labels {
  const column = manifest.table.column(policy.data.columns.label);
  return policy.task.task === 'regression'
    ? readNumbers(manifest, column, policy.data.missing, rows)
    : readClasses(manifest, column, policy, rows);
}

function readClasses(manifest: Manifest, column: Column, { task, data }: Policy, rows: Uint32Array): Labels {
  const classes = task.task === 'regression' ? [] : task.classes;
  const codeOf = (value: string): number | undefined => {
    if (!classes.includes(value)) return data.missing.has(value) ? -1 : undefined;
    return task.task === 'binary' ? Number(value === task.positive) : classes.indexOf(value);
  };
  const byCode = column.values.map(codeOf);
  const codes = new Int16Array(manifest.table.rows).fill(-1);
  for (const row of rows) {
    const label = byCode[column.codes[row]!];
    if (label === undefined) {
      throw refuseLabel(manifest, row, column.name, {
        problem: `is no declared class; declared: ${classes.join(', ')}`,
        cure: 'Correct the cell, or the classes of the policy; white space and case count.',
      });
    }
    codes[row] = label;
  }
  return { codes, values: undefined };
}

function readNumbers(manifest: Manifest, column: Column, missing: ReadonlySet<string>, rows: Uint32Array): Labels {
  const numbers = column.values.map((value) => (missing.has(value) ? Number.NaN : parseDecimal(value)));
  const codes = new Int16Array(manifest.table.rows).fill(-1);
  const values = new Float64Array(manifest.table.rows);
  for (const row of rows) {
    const value = numbers[column.codes[row]!];
    if (value === undefined) {
      throw refuseLabel(manifest, row, column.name, {
        problem: 'is no finite decimal number, as the label of a regression is',
        cure: 'Write digits such as 12.5, with a point and without a unit.',
      });
    }
    if (Number.isNaN(value)) continue;
    codes[row] = 0;
    values[row] = value;
  }
  return { codes, values };
}

function refuseLabel(
  manifest: Manifest,
  row: number,
  column: string,
  { problem, cure }: { problem: string; cure: string },
): Refusal {
  return new Refusal('manifest/unknown-label', {
    ...manifest.table.placeOf(row),
    problem: `the ${column} ${problem}`,
    cure,
  });
}

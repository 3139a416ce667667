/** Divides rows into subgroups by the values of columns, by numeric bins, and by combinations of them. */

import type { SubgroupColumn, SubgroupSpec } from '../policy/policy.ts';
import { binLabels } from '../policy/subgroups.ts';
import { compareCodeUnits } from '../result/order.ts';
import { Refusal } from '../result/refusal.ts';
import type { Subgroup } from '../result/schema.ts';
import { parseDecimal } from './decimal.ts';
import type { Manifest } from './manifest.ts';

export interface Group {
  subgroup: Subgroup;
  /** Rows of the manifest, in the order they were given. */
  rows: Uint32Array;
}

const groupLimit = 1000;

/**
 * Forms the subgroups of some rows.
 *
 * A blank value is a subgroup of its own, with the value ''. Values are ordered by code unit, bins by
 * their edges, blanks last; combinations that no row has are left out.
 *
 * @throws Refusal for text in a numeric column (exit 2) and for more than 1,000 subgroups (exit 4)
 */
export function divideIntoGroups(manifest: Manifest, rows: Uint32Array, spec: SubgroupSpec): Group[] {
  const parts = spec.map((part) => labelRows(manifest, rows, part));
  const members = new Map<number, number[]>();
  rows.forEach((row, position) => {
    const key = parts.reduce((sum, part) => sum * part.labels.length + part.codes[position]!, 0);
    const list = members.get(key);
    if (list === undefined) members.set(key, [row]);
    else list.push(row);
    if (members.size > groupLimit) refuseTooMany(spec);
  });
  return [...members]
    .sort(([one], [other]) => one - other)
    .map(([key, list]) => ({ subgroup: subgroupOf(key, parts), rows: Uint32Array.from(list) }));
}

interface LabelledColumn {
  column: string;
  labels: readonly string[];
  /** Index into `labels` for each of the rows. */
  codes: Uint32Array;
}

function subgroupOf(key: number, parts: readonly LabelledColumn[]): Subgroup {
  const pairs: [string, string][] = [];
  let rest = key;
  for (const part of [...parts].reverse()) {
    pairs.unshift([part.column, part.labels[rest % part.labels.length]!]);
    rest = Math.floor(rest / part.labels.length);
  }
  return Object.fromEntries(pairs);
}

function labelRows(manifest: Manifest, rows: Uint32Array, part: SubgroupColumn): LabelledColumn {
  const column = manifest.table.column(part.column);
  const present = new Set<number>();
  for (const row of rows) present.add(column.codes[row]!);
  const labelOfCode = new Map<number, string>();
  for (const code of present) labelOfCode.set(code, labelOf(manifest, rows, part, code));
  const labels = orderedLabels(part, new Set(labelOfCode.values()));
  const indexOfLabel = new Map(labels.map((label, index) => [label, index]));
  const codes = Uint32Array.from(rows, (row) => indexOfLabel.get(labelOfCode.get(column.codes[row]!)!)!);
  return { column: part.column, labels, codes };
}

function orderedLabels({ bins }: SubgroupColumn, found: ReadonlySet<string>): string[] {
  const values = [...found].filter((label) => label !== '');
  const ordered =
    bins === undefined ? values.sort(compareCodeUnits) : binLabels(bins).filter((label) => found.has(label));
  return found.has('') ? [...ordered, ''] : ordered;
}

function labelOf(manifest: Manifest, rows: Uint32Array, { column, bins }: SubgroupColumn, code: number): string {
  const named = manifest.table.column(column);
  const value = named.values[code]!;
  if (manifest.missing.has(value)) return '';
  if (bins === undefined) return value;
  const number = parseDecimal(value);
  if (number === undefined) {
    const row = rows.find((candidate) => named.codes[candidate] === code)!;
    throw new Refusal('manifest/not-a-number', {
      ...manifest.table.placeOf(row),
      problem: `has a value in ${column} that is no number, and the policy divides ${column} into numeric bins`,
      cure: 'Correct the cell, or declare the column without bins.',
    });
  }
  const above = bins.filter((edge) => number >= edge).length;
  return binLabels(bins)[above]!;
}

function refuseTooMany(spec: SubgroupSpec): never {
  throw new Refusal('manifest/too-many-subgroups', {
    exit: 4,
    key: 'subgroups',
    problem: `${spec.map(({ column }) => column).join(' with ')} has more than ${groupLimit} values in the test set`,
    cure: 'Choose a column with fewer values, or declare bins.',
  });
}

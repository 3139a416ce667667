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
  const undivided: Division = { subgroups: [{}], groupOf: new Uint32Array(rows.length) };
  const columns = spec.map((part) => labelRows(manifest, rows, part));
  const { subgroups, groupOf } = columns.reduce((division, column) => divideFurther(division, column, spec), undivided);
  const members = gatherRows(rows, groupOf, subgroups.length);
  return subgroups.map((subgroup, group) => ({ subgroup, rows: members[group]! }));
}

/** Some rows by group. */
interface Division {
  subgroups: readonly Subgroup[];
  /** Index into `subgroups` for each of the rows. */
  groupOf: Uint32Array;
}

interface LabelledColumn {
  column: string;
  labels: readonly string[];
  /** Index into `labels` for each of the rows. */
  codes: Uint32Array;
}

/** Divides each group by one more column, and numbers the combinations that occur. */
function divideFurther(
  { subgroups, groupOf }: Division,
  { column, labels, codes }: LabelledColumn,
  spec: SubgroupSpec,
): Division {
  // Each label occurs, so that more labels than groups are too many groups whatever they are combined with.
  if (labels.length > groupLimit) refuseTooMany(spec);
  const divided = new Uint32Array(groupOf.length);
  const occurs = new Uint8Array(subgroups.length * labels.length);
  for (let index = 0; index < groupOf.length; index += 1) {
    const combination = groupOf[index]! * labels.length + codes[index]!;
    divided[index] = combination;
    occurs[combination] = 1;
  }
  const found: Subgroup[] = [];
  const numberOf = new Uint32Array(occurs.length);
  occurs.forEach((isFound, combination) => {
    if (isFound === 0) return;
    numberOf[combination] = found.length;
    const subgroup = subgroups[Math.floor(combination / labels.length)]!;
    found.push({ ...subgroup, [column]: labels[combination % labels.length]! });
  });
  if (found.length > groupLimit) refuseTooMany(spec);
  for (let index = 0; index < divided.length; index += 1) divided[index] = numberOf[divided[index]!]!;
  return { subgroups: found, groupOf: divided };
}

/** The rows of each group, in the order they were given. */
function gatherRows(rows: Uint32Array, groupOf: Uint32Array, groups: number): Uint32Array[] {
  const sizes = new Uint32Array(groups);
  for (let index = 0; index < rows.length; index += 1) sizes[groupOf[index]!]! += 1;
  const members = Array.from(sizes, (size) => new Uint32Array(size));
  const filled = new Uint32Array(groups);
  for (let index = 0; index < rows.length; index += 1) {
    const group = groupOf[index]!;
    members[group]![filled[group]!] = rows[index]!;
    filled[group]! += 1;
  }
  return members;
}

function labelRows(manifest: Manifest, rows: Uint32Array, part: SubgroupColumn): LabelledColumn {
  const column = manifest.table.column(part.column);
  const occurs = new Uint8Array(column.values.length);
  for (let index = 0; index < rows.length; index += 1) occurs[column.codes[rows[index]!]!] = 1;
  const labelOf = labeller(manifest, part);
  const labelOfCode = column.values.map((value, code) => (occurs[code] === 1 ? labelOf(value) : undefined));
  if (labelOfCode.some((label, code) => label === undefined && occurs[code] === 1)) {
    refuseText(manifest, rows, part.column, labelOfCode);
  }
  const labels = orderedLabels(part, new Set(labelOfCode.filter((label) => label !== undefined)));
  const indexOfLabel = new Map(labels.map((label, index) => [label, index]));
  const indexOfCode = Uint32Array.from(labelOfCode, (label) => (label === undefined ? 0 : indexOfLabel.get(label)!));
  const codes = new Uint32Array(rows.length);
  for (let index = 0; index < rows.length; index += 1) codes[index] = indexOfCode[column.codes[rows[index]!]!]!;
  return { column: part.column, labels, codes };
}

function orderedLabels({ bins }: SubgroupColumn, found: ReadonlySet<string>): string[] {
  const values = [...found].filter((label) => label !== '');
  const ordered =
    bins === undefined ? values.sort(compareCodeUnits) : binLabels(bins).filter((label) => found.has(label));
  return found.has('') ? [...ordered, ''] : ordered;
}

/** Gives the label of a value: itself, or its bin; '' for a blank, and undefined for text where bins need a number. */
function labeller({ missing }: Manifest, { bins }: SubgroupColumn): (value: string) => string | undefined {
  if (bins === undefined) return (value) => (missing.has(value) ? '' : value);
  const labels = binLabels(bins);
  return (value) => {
    if (missing.has(value)) return '';
    const number = parseDecimal(value);
    return number === undefined ? undefined : labels[bins.filter((edge) => number >= edge).length];
  };
}

/** Refuses the first row whose value has no label. */
function refuseText(
  { table }: Manifest,
  rows: Uint32Array,
  column: string,
  labelOfCode: readonly (string | undefined)[],
): never {
  const { codes } = table.column(column);
  throw new Refusal('manifest/not-a-number', {
    ...table.placeOf(rows.find((row) => labelOfCode[codes[row]!] === undefined)!),
    problem: `has a value in ${column} that is no number, and the policy divides ${column} into numeric bins`,
    cure: 'Correct the cell, or declare the column without bins.',
  });
}

function refuseTooMany(spec: SubgroupSpec): never {
  throw new Refusal('manifest/too-many-subgroups', {
    exit: 4,
    key: 'subgroups',
    problem: `${spec.map(({ column }) => column).join(' with ')} has more than ${groupLimit} values in the test set`,
    cure: 'Choose a column with fewer values, or declare bins.',
  });
}

/** Groups of samples that have to stay together, and what each of them holds. */
import { gatherRows, joinRows, type LinkingKind } from '../components.ts';

/** A column by whose values splits are to be alike: the label, or what subgroups are formed by. */
export interface StratifyingColumn {
  column: string;
  /** Values or bins that occur. */
  labels: readonly string[];
  /** Index into `labels` for each row. */
  codes: Uint32Array;
}

/**
 * Groups with their samples by stratum. Stratum 0 is all samples; the labels of the columns follow, one column
 * after the other.
 */
export interface SplitGroups {
  groupOf: Int32Array;
  count: number;
  /** Number of stratifying columns. */
  columns: number;
  /** Rows without any entity, which are groups of their own. */
  alone: number;
  /** Group g has `counts[i]` samples of stratum `strata[i]`, for i in `starts[g]..starts[g + 1]`, stratum 0 first. */
  starts: Uint32Array;
  strata: Uint32Array;
  counts: Uint32Array;
  /** Samples of each stratum. */
  samplesOf: Uint32Array;
  /** Groups with samples of each stratum. */
  groupsOf: Uint32Array;
}

/** Number of the first stratum of each column. */
export function firstStrata(columns: readonly StratifyingColumn[]): number[] {
  let next = 1;
  return columns.map(({ labels }) => {
    const first = next;
    next += labels.length;
    return first;
  });
}

/**
 * Forms the groups: samples that share an entity, and those that are joined through others, stay together.
 *
 * @param kinds codes of equal length, one for each row
 * @param rows number of rows
 */
export function formGroups(
  kinds: readonly LinkingKind[],
  columns: readonly StratifyingColumn[],
  rows: number,
): SplitGroups {
  const { componentOf, components, alone } = joinRows(kinds, rows);
  const members = gatherRows(componentOf, components);
  const tally = new StratumTally(columns);
  const starts = new Uint32Array(components + 1);
  // A group has at most one stratum of each column for each of its rows.
  const strata = new Uint32Array(components + rows * columns.length);
  const counts = new Uint32Array(strata.length);
  let filled = 0;
  for (let group = 0; group < components; group += 1) {
    const rowsOfGroup = members.rows.subarray(members.starts[group]!, members.starts[group + 1]!);
    filled = tally.addGroup(rowsOfGroup, strata, counts, filled);
    starts[group + 1] = filled;
  }
  const { samplesOf, groupsOf } = tally;
  const held = { starts, strata: strata.slice(0, filled), counts: counts.slice(0, filled) };
  return {
    groupOf: componentOf,
    count: components,
    columns: columns.length,
    alone,
    ...held,
    samplesOf,
    groupsOf,
  };
}

class StratumTally {
  readonly samplesOf: Uint32Array;
  readonly groupsOf: Uint32Array;
  readonly #columns: readonly StratifyingColumn[];
  readonly #first: readonly number[];
  /** Samples of the group at hand; all 0 between groups. */
  readonly #counts: Uint32Array;

  constructor(columns: readonly StratifyingColumn[]) {
    const strata = columns.reduce((sum, { labels }) => sum + labels.length, 1);
    this.samplesOf = new Uint32Array(strata);
    this.groupsOf = new Uint32Array(strata);
    this.#counts = new Uint32Array(strata);
    this.#columns = columns;
    this.#first = firstStrata(columns);
  }

  /** Writes the strata of a group with their counts from `start` on, and returns where the next group begins. */
  addGroup(rows: Uint32Array, strata: Uint32Array, counts: Uint32Array, start: number): number {
    strata[start] = 0;
    this.#counts[0] = rows.length;
    let end = start + 1;
    this.#columns.forEach(({ codes }, column) => {
      for (const row of rows) {
        const stratum = this.#first[column]! + codes[row]!;
        if (this.#counts[stratum] === 0) {
          strata[end] = stratum;
          end += 1;
        }
        this.#counts[stratum]! += 1;
      }
    });
    for (let index = start; index < end; index += 1) {
      const stratum = strata[index]!;
      counts[index] = this.#counts[stratum]!;
      this.samplesOf[stratum]! += this.#counts[stratum]!;
      this.groupsOf[stratum]! += 1;
      this.#counts[stratum] = 0;
    }
    return end;
  }
}

import { readFileSync } from 'node:fs';
import type { BinarySamples } from '../../src/metrics/binary.ts';

export type Row = Record<string, string>;

/** A table of the reference files, which quote nothing. */
export function readRows(file: string | URL): Row[] {
  const [header = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const names = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
}

export function readReferenceRows(name: string): Row[] {
  return readRows(new URL(`../reference/${name}`, import.meta.url));
}

/** One sample before it is sorted into columns. */
export interface LooseSample {
  positive: number;
  decision: number;
  score?: number;
  cluster?: number;
}

/** Sorted columns from samples in any order: by score, then label. */
export function sortSamples(samples: readonly LooseSample[]): BinarySamples {
  const sorted = samples.toSorted((a, b) => (a.score ?? 0) - (b.score ?? 0) || a.positive - b.positive);
  const hasScores = samples.every(({ score }) => score !== undefined);
  const hasClusters = samples.every(({ cluster }) => cluster !== undefined);
  return {
    positive: Uint8Array.from(sorted, ({ positive }) => positive),
    decision: Uint8Array.from(sorted, ({ decision }) => decision),
    score: hasScores ? Float64Array.from(sorted, ({ score }) => score ?? 0) : undefined,
    cluster: hasClusters ? Uint32Array.from(sorted, ({ cluster }) => cluster ?? 0) : undefined,
  };
}

/** Samples of reference rows; `undecided` as prediction is the third decision; clusters by the patient, where named. */
export function samplesOf(rows: readonly Row[]): BinarySamples {
  const patients = new Map<string, number>();
  return sortSamples(
    rows.map((row) => {
      const patient = row.patient_id ?? '';
      if (!patients.has(patient)) patients.set(patient, patients.size);
      return {
        positive: Number(row.label),
        decision: row.prediction === 'undecided' ? 2 : Number(row.prediction),
        ...(row.score === undefined ? {} : { score: Number(row.score) }),
        ...(row.patient_id === undefined ? {} : { cluster: patients.get(patient)! }),
      };
    }),
  );
}

/** Samples with given counts of label against decision, without scores. */
export function samplesOfTable([tp, fp, fn, tn, up = 0, un = 0]: readonly number[]): BinarySamples {
  const repeat = (count: number | undefined, positive: number, decision: number): LooseSample[] =>
    Array.from({ length: count ?? 0 }, () => ({ positive, decision }));
  return {
    ...sortSamples([
      ...repeat(tp, 1, 1),
      ...repeat(fp, 0, 1),
      ...repeat(fn, 1, 0),
      ...repeat(tn, 0, 0),
      ...repeat(up, 1, 2),
      ...repeat(un, 0, 2),
    ]),
    score: undefined,
    cluster: undefined,
  };
}

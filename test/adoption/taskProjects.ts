/** Folders with a manifest and predictions of several classes or of a number, without a policy. */
import { join } from 'node:path';
import { filesOf } from '../support/caseFiles.ts';
import type { Files } from '../support/temporaryFolder.ts';

export interface MadeRow {
  id: string;
  split: 'train' | 'test';
  label: string;
}

/** 30 training rows and 120 test rows; the label of each is given by its number. */
export function madeRows(labelOf: (row: number) => string): MadeRow[] {
  return Array.from({ length: 150 }, (_, row) => ({
    id: `s${row}`,
    split: row < 30 ? 'train' : 'test',
    label: labelOf(row),
  }));
}

/** A manifest, predictions of its test rows, and a file that is no model that the gate could run. */
export function madeProject(
  rows: readonly MadeRow[],
  columns: Readonly<Record<string, (row: MadeRow) => string>>,
  label = 'diagnosis',
): Files {
  const names = Object.keys(columns);
  const predicted = rows
    .filter(({ split }) => split === 'test')
    .map((row) => [row.id, ...names.map((name) => columns[name]!(row))].join(','));
  return {
    'manifest.csv': `sample_id,split,${label}\n${rows.map(({ id, split, label }) => `${id},${split},${label}\n`).join('')}`,
    'predictions.csv': `${[['sample_id', ...names].join(','), ...predicted].join('\n')}\n`,
    'model.onnx': 'x',
  };
}

const grades = ['low', 'mid', 'high'] as const;

/** A column of the probability of one of several classes, of which the right one always has the largest. */
export function probability(name: string, classes: number): (row: MadeRow) => string {
  return ({ label }) => (label === name ? '0.8' : String(0.2 / (classes - 1)));
}

/** Classes that take turns, each predicted by its own column of probabilities. */
export function gradeProject(classes: readonly string[] = grades): Files {
  const columns = classes.map((name) => [`p_${name}`, probability(name, classes.length)] as const);
  return madeProject(
    madeRows((row) => classes[row % classes.length]!),
    Object.fromEntries(columns),
  );
}

/** Classes that take turns, predicted without probabilities. */
export function decidedProject(classes: readonly string[] = grades): Files {
  const rows = madeRows((row) => classes[row % classes.length]!);
  return madeProject(rows, { weight: () => '0.3', decision: ({ label }) => label });
}

/** Numbers with two digits behind the point, each predicted with an error of one half. */
export function doseProject(): Files {
  const rows = madeRows((row) => (20 + row * 0.37).toFixed(2));
  const predicted = ({ id, label }: MadeRow) => String(Number(label) + (Number(id.slice(1)) % 2 === 0 ? 0.5 : -0.5));
  return madeProject(rows, { predicted }, 'dose_label');
}

/** A project of `test/projects`, without its policy. */
export function trainedProject(name: string): Files {
  const { '.holdout/policy.yml': _, ...files } = filesOf(join(import.meta.dirname, '../projects', name));
  return files;
}

/** Columns of the manifest that reach the model: the test set's lock covers them, and no label is among them. */
import type { PolicyContext } from './context.ts';
import type { KeyPath } from './keyPath.ts';
import type { Policy } from './policy.ts';

/** Columns that the policy gives to the model, or to the command that runs it, beside those it judges by. */
export function modelColumns({ evaluation: { source } }: Pick<Policy, 'evaluation'>): string[] {
  switch (source.by) {
    case 'predictions':
      return [];
    case 'command':
      return [...(source.inputs ?? []), ...source.paths];
    case 'onnx':
      return [...source.inputs.values()].flatMap((input) => {
        if (input.from === 'columns') return input.columns;
        return [input.from === 'npy-file' ? input.row : input.column];
      });
  }
}

/** The model does not get to see the answer. */
export function refuseLabels(context: PolicyContext, path: KeyPath, columns: readonly string[]): void {
  const { label, split } = context.written.data.columns;
  columns.forEach((column, index) => {
    if (column !== label && column !== split) return;
    context.refuse('policy/label-as-input', columns.length === 1 ? path : [...path, index], {
      problem: `is the column of the ${column === label ? 'reference label' : 'split'}, which no model may see`,
      cure: 'Name the columns that the model gets in use, and no others.',
    });
  });
}

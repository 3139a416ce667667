/** What the policy says of how predictions are obtained: names resolved, contradictions refused. */
import type { PolicyContext } from './context.ts';
import { defaultTimeoutMinutes, type WrittenEvaluation } from './evaluationSchema.ts';
import type { KeyPath } from './keyPath.ts';
import { refuseLabels } from './modelColumns.ts';
import { readOnnx } from './normaliseOnnx.ts';
import type { CommandSource, EvaluationSource, Policy, PredictionsSource } from './policy.ts';

type Written<Key extends 'onnx' | 'command' | 'predictions'> = NonNullable<WrittenEvaluation[Key]>;

export function readEvaluation(context: PolicyContext): Policy['evaluation'] {
  const { threshold, undecided, repeat, also } = context.written.evaluation;
  const source = readSource(context);
  refuseBadBand(context);
  if (source.by === 'predictions') refuseWithoutModel(context);
  return {
    source,
    ...(threshold === undefined ? {} : { threshold }),
    ...(undecided === undefined ? {} : { undecided: readBand(undecided) }),
    repeat: source.by === 'predictions' ? 1 : (repeat ?? (source.by === 'onnx' ? 2 : 1)),
    also: [...new Set(also ?? [])],
  };
}

function readSource(context: PolicyContext): EvaluationSource {
  const { onnx, command, predictions } = context.written.evaluation;
  const given = Object.entries({ onnx, command, predictions }).filter(([, value]) => value !== undefined);
  if (given.length !== 1) {
    context.refuse('policy/missing-key', ['evaluation'], {
      problem: `has ${given.length === 0 ? 'none' : given.map(([name]) => `\`${name}\``).join(' and ')}; exactly one of \`onnx\`, \`command\` and \`predictions\``,
      cure:
        given.length === 0
          ? 'Say how predictions are obtained: `onnx` lets the gate run the model itself.'
          : 'Keep the one by which the model is to be judged.',
    });
  }
  if (onnx !== undefined) return readOnnx(context, onnx);
  if (command !== undefined) return readCommand(context, command);
  return readPredictions(context, predictions ?? { path: '', columns: { sample: '', score: '' } });
}

/** Keys that ask for a run of the model, which a predictions file is not. */
function refuseWithoutModel(context: PolicyContext): void {
  for (const key of ['repeat', 'also'] as const) {
    if (context.written.evaluation[key] === undefined) continue;
    context.refuse('policy/value', ['evaluation', key], {
      problem: 'asks for a run of the model, and with `predictions` the gate does not run it',
      cure: 'Delete it, or let the gate run the model with `onnx` or `command`.',
    });
  }
}

function readPredictions(context: PolicyContext, written: Written<'predictions'>): PredictionsSource {
  const path: KeyPath = ['evaluation', 'predictions'];
  const { columns } = written;
  if (columns.score === undefined && columns.predicted === undefined) {
    context.refuse('policy/missing-key', [...path, 'columns'], {
      problem: 'lacks both `score` and `predicted`',
      cure: 'Name the column of scores, of predicted classes, or both.',
    });
  }
  return {
    by: 'predictions',
    path: context.written.evaluation.predictions === undefined ? '' : context.tablePathAt([...path, 'path']),
    columns: { sample: columns.sample, ...resultColumns(columns) },
    bindingRequired: written.binding === 'required',
  };
}

function resultColumns({ score, predicted }: { score?: string | undefined; predicted?: string | undefined }) {
  return { ...(score === undefined ? {} : { score }), ...(predicted === undefined ? {} : { predicted }) };
}

function readCommand(context: PolicyContext, written: Written<'command'>): CommandSource {
  const path: KeyPath = ['evaluation', 'command'];
  const { run, inputs, columns = {} } = written;
  refuseLabels(context, [...path, 'inputs'], inputs ?? []);
  refuseLabels(context, [...path, 'paths'], written.paths ?? []);
  if (!run.some((word) => word.includes('{predictions}'))) {
    context.refuse('policy/value', [...path, 'run'], {
      problem: 'does not say where the predictions go',
      cure: 'Let an argument contain {predictions}, such as [python, evaluate.py, --model, "{model}", --test, "{test}", --out, "{predictions}"].',
    });
  }
  return {
    by: 'command',
    run,
    files: (written.files ?? []).map((_, index) => context.pathAt([...path, 'files', index])),
    ...(inputs === undefined ? {} : { inputs }),
    paths: written.paths ?? [],
    columns: { ...(columns.sample === undefined ? {} : { sample: columns.sample }), ...resultColumns(columns) },
    env: new Map(Object.entries(written.env ?? {})),
    isolationRequired: written.isolation === 'required',
    timeoutMinutes: written['timeout-minutes'] ?? defaultTimeoutMinutes,
    memoryMb: written['memory-mb'] ?? 4096,
  };
}

function readBand(band: { from: number; to: number; 'at-most'?: number | undefined }) {
  const atMost = band['at-most'];
  return { from: band.from, to: band.to, ...(atMost === undefined ? {} : { atMost }) };
}

function refuseBadBand(context: PolicyContext): void {
  const { threshold = 0.5, undecided } = context.written.evaluation;
  if (undecided === undefined) return;
  if (!(undecided.from < undecided.to && undecided.from <= threshold && threshold <= undecided.to)) {
    context.refuse('policy/value', ['evaluation', 'undecided'], {
      problem: `goes from ${undecided.from} to ${undecided.to} and does not enclose the threshold ${threshold}`,
      cure: 'Write from < to, with the threshold between them.',
    });
  }
}

import { join } from 'node:path';
import { bindingPath } from '../../evaluation/binding.ts';
import { predict } from '../../gate/predict.ts';
import { rootOf } from '../../gate/sides.ts';
import type { OnnxSource } from '../../policy/policy.ts';
import { defaultPolicy } from '../../publication/reproduce.ts';
import type { ExitCode } from '../../result/run.ts';
import { type Split, splitSchema } from '../../result/schema.ts';
import { writeOutput } from '../../trees/outputFolder.ts';
import { type Given, readOptions, refuseUsage, singleValue } from '../options.ts';

/** `holdout predict` */
export async function runPredict(words: readonly string[]): Promise<ExitCode> {
  const given = readOptions('predict', words);
  const policyFile = singleValue(given, 'policy') ?? defaultPolicy;
  const split = readSplit(given);
  const source = readSource(given);
  const made = await predict({ policyFile, split, ...(source === undefined ? {} : { source }) });
  const named = made.path === undefined ? undefined : join(rootOf(policyFile), made.path);
  const out = singleValue(given, 'out') ?? named ?? 'predictions.csv';
  const files = new Map([[out, made.text]]);
  const lines = [`Wrote ${made.samples} predictions of the ${split} split to ${out}`];
  if (made.binding !== undefined) {
    files.set(bindingPath(out), `${JSON.stringify(made.binding, undefined, 2)}\n`);
    lines.push(`and what binds them to model and test set to ${bindingPath(out)}`);
  }
  writeOutput(files, { what: 'the predictions', cure: 'Name a file that can be written with --out.' });
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

function readSplit(given: Given): Split {
  const split = splitSchema.safeParse(singleValue(given, 'split') ?? 'test');
  if (split.success) return split.data;
  throw refuseUsage('predict', 'knows no such split; test, validation or train');
}

const limits = { timeoutMinutes: 20, memoryMb: 2048 };

/** How the model is run, where the command line says it. */
function readSource(given: Given): OnnxSource | undefined {
  const inputs = given.values.get('input') ?? [];
  const output = singleValue(given, 'score');
  if (inputs.length === 0 && output === undefined) return undefined;
  if (inputs.length === 0 || output === undefined) throw refuseUsage('predict', 'needs --input and --score together');
  const column = readColumn(given);
  return {
    by: 'onnx',
    inputs: new Map(inputs.map((text) => readInput(text))),
    score: { output, ...(column === undefined ? {} : { column }), transform: readTransform(given) },
    fill: readFill(given.values.get('fill') ?? []),
    ...limits,
  };
}

function readInput(text: string): [string, { from: 'columns'; columns: string[] }] {
  const [name, columns] = splitAtEqual(text);
  const names = (columns ?? '').split(',');
  if (columns === undefined || names.some((column) => column === '')) {
    throw refuseUsage('predict', 'was given an --input of another form than NAME=COL[,COL…]');
  }
  return [name, { from: 'columns', columns: names }];
}

function splitAtEqual(text: string): [string, string | undefined] {
  const at = text.indexOf('=');
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function readColumn(given: Given): number | undefined {
  const text = singleValue(given, 'column');
  if (text === undefined) return undefined;
  if (!/^[0-9]{1,5}$/.test(text)) throw refuseUsage('predict', 'needs a whole number for --column');
  return Number(text);
}

function readTransform(given: Given): 'none' | 'sigmoid' | 'softmax' {
  const name = singleValue(given, 'transform') ?? 'none';
  if (name === 'none' || name === 'sigmoid' || name === 'softmax') return name;
  throw refuseUsage('predict', 'knows no such --transform; none, sigmoid or softmax');
}

function readFill(texts: readonly string[]): OnnxSource['fill'] {
  if (texts.includes('nan')) return 'nan';
  return new Map(
    texts.map((text) => {
      const [column, value] = splitAtEqual(text);
      if (value === undefined) throw refuseUsage('predict', 'was given a --fill that is neither nan nor COL=VALUE');
      return [column, value];
    }),
  );
}

/** The tables of the README, each between `<!-- generated:NAME -->` and `<!-- /generated -->`. */
import { parse } from 'yaml';
import { type Command, commands, nameOf } from '../../src/cli/usage.ts';
import type { ExitCode } from '../../src/result/run.ts';
import { code, renderTable } from './markdownTable.ts';

const exitCodes: Readonly<Record<ExitCode, string>> = {
  0: 'pass: every check that the policy asks for holds',
  1: 'fail: evaluated, and not good enough',
  2: 'error: an input or the policy was refused',
  3: 'fail: integrity; the approved tree, the lock or a digest does not hold',
  4: 'error: a limit of size or time was reached',
  5: 'error: internal, or the environment (git, network, disk)',
};

interface ActionFile {
  inputs: Record<string, { description: string; default?: string }>;
  outputs: Record<string, { description: string }>;
}

/** @param action content of `action.yml` */
export function renderReadmeTables(action: string): ReadonlyMap<string, string> {
  const { inputs, outputs } = parse(action) as ActionFile;
  return new Map([
    ['exit-codes', renderTable(['Exit code', 'Meaning'], Object.entries(exitCodes))],
    ['commands', renderTable(['Command', 'What it does'], Object.values(commands).map(commandRow))],
    ['options', renderTable(['Command', 'Option', 'Meaning'], Object.values(commands).flatMap(optionRows))],
    ['inputs', renderTable(['Input', 'Default', 'Meaning'], Object.entries(inputs).map(inputRow))],
    [
      'outputs',
      renderTable(
        ['Output', 'Meaning'],
        Object.entries(outputs).map(([name, { description }]) => [code(name), description]),
      ),
    ],
  ]);
}

function commandRow({ name, operands, description }: Command): string[] {
  return [code(['holdout', name, operands].filter((part) => part !== undefined).join(' ')), description];
}

function optionRows({ name, options }: Command): string[][] {
  return options.map((option) => [code(name), code(nameOf(option)), option.description]);
}

function inputRow([name, input]: [string, ActionFile['inputs'][string]]): string[] {
  return [code(name), input.default ? code(input.default) : '', input.description];
}

const marker = /(<!-- generated:([a-z-]+) -->\n)[\s\S]*?(<!-- \/generated -->)/g;

/**
 * Puts each table between its markers.
 *
 * @throws Error for a marker that no table belongs to, or one that is not closed
 */
export function fillMarkers(text: string, tables: ReadonlyMap<string, string>, file = 'README.md'): string {
  const filled = text.replace(marker, (_, begin: string, name: string, end: string) => {
    const table = tables.get(name);
    if (table === undefined) throw new Error(`${file}: no table ${name}; there are ${[...tables.keys()].join(', ')}`);
    return `${begin}\n${table}\n\n${end}`;
  });
  const opened = text.match(/<!-- generated:/g)?.length ?? 0;
  const closed = text.match(marker)?.length ?? 0;
  if (opened !== closed) throw new Error(`${file}: a marker \`<!-- generated:NAME -->\` is not closed or not readable`);
  return filled;
}

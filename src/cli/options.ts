import { parseArgs } from 'node:util';
import { nearestName } from '../result/nearestName.ts';
import { Refusal } from '../result/refusal.ts';
import { type CommandName, commands, type Option } from './usage.ts';

export interface Given {
  /** Values of each option, in the order they were given. */
  values: ReadonlyMap<string, readonly string[]>;
  flags: ReadonlySet<string>;
  operands: readonly string[];
}

/**
 * Reads the words after a command.
 *
 * @throws Refusal `command/usage` for an unknown option, a missing value, or an option given twice
 */
export function readOptions(name: CommandName, words: readonly string[]): Given {
  const { options }: { options: readonly Option[] } = commands[name];
  const takesOperands = 'operands' in commands[name];
  const { tokens } = parseArgs({
    args: [...words],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(
      options.map((option) => [
        option.name,
        { type: option.value === undefined ? 'boolean' : 'string', multiple: true },
      ]),
    ),
  });
  const values = new Map<string, string[]>();
  const flags = new Set<string>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const option = options.find((one) => one.name === token.name);
    if (option === undefined) throw unknownOption(name, token.rawName, options);
    if (option.value === undefined) flags.add(option.name);
    else values.set(option.name, [...(values.get(option.name) ?? []), requireValue(option, token.value, values)]);
  }
  if (operands.length > 0 && !takesOperands) throw refuseUsage(name, 'was given a word that belongs to no option');
  return { values, flags, operands };
}

function requireValue(option: Option, value: string | undefined, values: ReadonlyMap<string, unknown>): string {
  if (value === undefined || value === '') {
    throw new Refusal('command/usage', {
      problem: `--${option.name} has no value`,
      cure: `Write --${option.name} ${option.value}.`,
    });
  }
  if (values.has(option.name) && option.repeated !== true) {
    throw new Refusal('command/usage', { problem: `--${option.name} stands twice`, cure: 'Give it once.' });
  }
  return value;
}

function unknownOption(name: CommandName, rawName: string, options: readonly Option[]): Refusal {
  const nearest = nearestName(
    rawName.replace(/^-+/, ''),
    options.map((option) => option.name),
  );
  const hint = nearest === undefined ? '' : ` Did you mean --${nearest}?`;
  return new Refusal('command/usage', {
    problem: `holdout ${name} has no such option`,
    cure: `\`holdout help ${name}\` lists them.${hint}`,
  });
}

export function refuseUsage(name: CommandName, problem: string): Refusal {
  return new Refusal('command/usage', {
    problem: `holdout ${name} ${problem}`,
    cure: `\`holdout help ${name}\` shows how.`,
  });
}

/** The single value of an option. */
export function singleValue({ values }: Given, name: string): string | undefined {
  return values.get(name)?.[0];
}

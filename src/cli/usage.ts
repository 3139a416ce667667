/** What each command is for and which options it takes; the README's table is generated from here. */

export interface Option {
  name: string;
  /** What stands after the name; undefined for a flag. */
  value?: string;
  description: string;
  repeated?: boolean;
}

export interface Command {
  name: string;
  /** Arguments without a name. */
  operands?: string;
  description: string;
  options: readonly Option[];
}

const policyOption: Option = { name: 'policy', value: 'FILE', description: 'the policy; default .holdout/policy.yml' };
const outOption: Option = {
  name: 'out',
  value: 'DIR',
  description: 'folder for the report and its evidence; default holdout-report',
};

export const commands = {
  check: {
    name: 'check',
    description: 'judge a model by its policy: the whole gate',
    options: [
      policyOption,
      {
        name: 'approved',
        value: 'REF',
        description:
          'branch or commit that gives the rules; HEAD is then judged. Without it both are the working folder',
      },
      outOption,
    ],
  },
  splits: {
    name: 'splits',
    operands: 'FILE…',
    description: 'check the independence of the splits of a table, with no policy',
    options: [
      { name: 'sample', value: 'COL', description: 'column of the sample id' },
      { name: 'split', value: 'COL', description: 'column that assigns samples to splits' },
      {
        name: 'entity',
        value: 'KIND=COL[,COL…]',
        repeated: true,
        description: 'what several samples can have in common, such as patient=center,patient_id; may be repeated',
      },
      { name: 'content', value: 'COL', description: 'column of content hashes' },
      {
        name: 'train',
        value: 'VALUE',
        repeated: true,
        description: 'value that means training; default train, training',
      },
      {
        name: 'validation',
        value: 'VALUE',
        repeated: true,
        description: 'value that means validation; default validation, valid, val, dev',
      },
      { name: 'test', value: 'VALUE', repeated: true, description: 'value that means test; default test, testing' },
      outOption,
    ],
  },
  lock: {
    name: 'lock',
    description: 'lock the test set: write its digest to the file that the policy names',
    options: [
      policyOption,
      { name: 'no-fingerprints', description: 'leave out what lets a mismatch count the rows that differ' },
    ],
  },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;
export const commandNames = Object.keys(commands) as CommandName[];

/** Help for one command, or for all. */
export function usage(name?: string): string {
  const named = commandNames.find((command) => command === name);
  const shown: Command[] = named === undefined ? Object.values(commands) : [commands[named]];
  const head = named === undefined ? 'Holdout judges whether a model may be merged, and on what evidence.\n\n' : '';
  const foot = 'Exit codes: 0 pass, 1 failed, 2 input or policy refused, 3 integrity, 4 resource limit, 5 internal.\n';
  return `${head}${shown.map(usageOf).join('\n')}\n${named === undefined ? foot : ''}`;
}

function usageOf({ name, operands, description, options }: Command): string {
  const lines = options.map((option) => `  ${nameOf(option).padEnd(28)} ${option.description}\n`);
  return `holdout ${name}${operands === undefined ? '' : ` ${operands}`}\n  ${description}\n${lines.join('')}`;
}

export function nameOf({ name, value }: Option): string {
  return `--${name}${value === undefined ? '' : ` ${value}`}`;
}

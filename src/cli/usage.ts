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
      {
        name: 'local',
        description: 'leave undecided what only GitHub knows, such as approvals, instead of failing for it',
      },
      {
        name: 'ledger',
        value: 'FILE',
        description:
          'records the uses of the test set, where the policy declares a ledger; default .holdout/ledger.jsonl',
      },
      outOption,
    ],
  },
  splits: {
    name: 'splits',
    operands: '[SPLIT=]FILE…',
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
        name: 'captured',
        value: 'COL',
        description: 'column of the date of capture: no test sample may be older than the last training sample',
      },
      { name: 'phash', value: 'COL', description: 'column of 64-bit perceptual hashes, as `holdout hash` writes them' },
      {
        name: 'near',
        value: 'BITS',
        description: 'how many bits the hashes of images that look alike may differ in, 0 to 16; default 4',
      },
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
  split: {
    name: 'split',
    operands: 'FILE…',
    description: 'make a split of a table in which training, validation and test data have nothing in common',
    options: [
      { name: 'sample', value: 'COL', description: 'column of the sample id' },
      {
        name: 'entity',
        value: 'KIND=COL[,COL…]',
        repeated: true,
        description:
          'what several samples can have in common, such as patient=center,patient_id; they stay together; may be repeated',
      },
      { name: 'content', value: 'COL', description: 'column of content hashes; equal contents stay together' },
      { name: 'ungrouped', description: 'samples have nothing in common: needed where no --entity is given' },
      {
        name: 'stratify',
        value: 'COL[=EDGE,…]',
        repeated: true,
        description:
          'column whose values all splits are to have in equal shares, such as the label; numbers by the edges of bins, such as age=40,60; may be repeated',
      },
      { name: 'test', value: 'SHARE', description: 'share of samples for testing; default 0.2' },
      { name: 'validation', value: 'SHARE', description: 'share of samples for validation, 0 for none; default 0.1' },
      { name: 'seed', value: 'NUMBER', description: 'another number gives another split; default 1' },
      {
        name: 'tolerance',
        value: 'NUMBER',
        description:
          'accepted deviation of a share; default 0.02, or half of what an average group makes where that is more',
      },
      { name: 'best-effort', description: 'write the split though a deviation is not accepted' },
      { name: 'allow-empty-strata', description: 'accept splits without a sample of some value to stratify by' },
      { name: 'column', value: 'COL', description: 'column that the split is written to; default split' },
      { name: 'replace', description: 'replace that column where the table has it' },
      { name: 'out', value: 'FILE', description: 'CSV file for the table with its split' },
      { name: 'force', description: 'replace that file where it exists' },
    ],
  },
  hash: {
    name: 'hash',
    operands: 'FILE',
    description: 'add to a manifest the SHA-256 of each sample’s file and, of PNG and JPEG, a perceptual hash',
    options: [
      { name: 'file', value: 'COL', description: 'column of the path of each sample’s file' },
      {
        name: 'base',
        value: 'DIR',
        description: 'folder from which these paths lead, and outside of which nothing is read; default that of FILE',
      },
      { name: 'sha256', value: 'COL', description: 'column that the SHA-256 is written to; default sha256' },
      { name: 'phash', value: 'COL', description: 'column that the perceptual hash is written to; default phash' },
      { name: 'replace', description: 'replace these columns where the table has them' },
      { name: 'out', value: 'FILE', description: 'CSV file for the manifest with its hashes' },
      { name: 'force', description: 'replace that file where it exists; it may be the manifest itself' },
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
  plan: {
    name: 'plan',
    description: 'say how many test samples the criteria of a policy need, before any data is opened',
    options: [
      policyOption,
      {
        name: 'expect',
        value: 'METRIC=VALUE',
        repeated: true,
        description: 'performance that a good model is expected to have, instead of `acceptance.expected`',
      },
      {
        name: 'groups',
        value: 'COL=NUMBER',
        repeated: true,
        description: 'how many values a subgroup column has, such as site=4; may be repeated',
      },
      {
        name: 'count',
        value: 'NAME[COL=VALUE,…]=NUMBER',
        repeated: true,
        description:
          'planned number of positives, negatives, samples or of what a metric counts, overall or in a subgroup: positives=300, positives[site=lyon]=80, positives[site]=60 for each other site; default what the criteria need',
      },
      {
        name: 'cluster-size',
        value: 'NUMBER',
        description: 'mean number of samples of one cluster that a metric counts, such as images of one patient',
      },
      { name: 'seed', value: 'NUMBER', description: 'seed of the simulations; default 1' },
      { name: 'draws', value: 'NUMBER', description: 'draws of each simulation; default 50000' },
      { name: 'out', value: 'DIR', description: 'folder for plan.md, plan.svg and plan.json; default none' },
    ],
  },
  predict: {
    name: 'predict',
    description: 'run an ONNX model and write its predictions with what binds them to it, for evaluation elsewhere',
    options: [
      policyOption,
      { name: 'split', value: 'SPLIT', description: 'test (default), validation or train; only test gets a binding' },
      {
        name: 'out',
        value: 'FILE',
        description: 'where the predictions go; default the path that the policy names, else predictions.csv',
      },
      {
        name: 'input',
        value: 'NAME=COL[,COL…]',
        repeated: true,
        description:
          'what feeds an input of the model; needed where the policy has no `evaluation.onnx`; may be repeated',
      },
      { name: 'score', value: 'OUTPUT', description: 'output that holds the score' },
      { name: 'column', value: 'NUMBER', description: 'column of the score in that output, from 0' },
      { name: 'transform', value: 'NAME', description: 'none (default), sigmoid or softmax' },
      {
        name: 'fill',
        value: 'nan|COL=VALUE',
        repeated: true,
        description: 'what stands in for an empty cell; may be repeated',
      },
    ],
  },
  interval: {
    name: 'interval',
    operands: 'X N [--against X N] | --paired BOTH FIRST SECOND NEITHER',
    description: 'check a number by hand: intervals of a proportion, or of a difference of two, from counts alone',
    options: [
      { name: 'against', description: 'a second proportion follows, of other samples: the difference of the two' },
      {
        name: 'paired',
        description:
          'two models on the same samples: how many both get right, only the first, only the second, and neither',
      },
      { name: 'margin', value: 'NUMBER', description: 'how much worse the first may be, such as 0.05; adds a p value' },
      { name: 'confidence', value: 'NUMBER', description: 'two-sided confidence level; default 0.95' },
      { name: 'json', description: 'print JSON, not rounded' },
    ],
  },
  init: {
    name: 'init',
    operands: '[FILE…]',
    description: 'write a first policy from a manifest, the workflow, code owners and a ruleset; asks on a terminal',
    options: [
      {
        name: 'manifest',
        value: 'FILE',
        repeated: true,
        description: 'as FILE; default the table that looks like one',
      },
      { name: 'model', value: 'PATH', description: 'file or folder of the model' },
      {
        name: 'input',
        value: 'NAME=COL[,COL…]',
        repeated: true,
        description: 'what feeds an input of an ONNX model, which the gate then runs itself; may be repeated',
      },
      { name: 'column', value: 'NUMBER', description: 'column of the score in the output of the model, from 0' },
      {
        name: 'column-class',
        value: 'NAME',
        repeated: true,
        description:
          'class of a column of that output, one for each in their order, where the model of several classes does not name them',
      },
      { name: 'transform', value: 'NAME', description: 'none (default), sigmoid or softmax' },
      {
        name: 'fill',
        value: 'nan|COL=VALUE',
        repeated: true,
        description: 'what stands in for an empty cell that feeds the model; may be repeated',
      },
      {
        name: 'predictions',
        value: 'FILE',
        description: 'table of what the model says of each test sample, where the gate does not run it',
      },
      {
        name: 'score',
        value: 'OUTPUT|COL',
        description:
          'output of the model that holds the score, the probabilities of several classes or the predicted number; with --predictions the column of that table that holds the score',
      },
      {
        name: 'scores',
        value: 'CLASS=COL',
        repeated: true,
        description: 'column of the probability of a class in the predictions, of several classes; may be repeated',
      },
      {
        name: 'predicted',
        value: 'COL',
        description: 'column of the decided class, or of the predicted number, in the predictions',
      },
      { name: 'threshold', value: 'NUMBER', description: 'score from which a sample is positive' },
      { name: 'sample', value: 'COL', description: 'column of the sample id' },
      { name: 'split', value: 'COL', description: 'column that assigns samples to splits' },
      { name: 'train', value: 'VALUE', repeated: true, description: 'value that means training' },
      { name: 'validation', value: 'VALUE', repeated: true, description: 'value that means validation' },
      { name: 'test', value: 'VALUE', repeated: true, description: 'value that means test' },
      { name: 'label', value: 'COL', description: 'column of the reference label' },
      {
        name: 'task',
        value: 'NAME',
        description: 'binary, multiclass, ordinal or regression; default what labels, bounds and model suggest',
      },
      {
        name: 'class',
        value: 'NAME',
        repeated: true,
        description: 'class that may occur; default the labels that do; of an ordinal task in ascending order',
      },
      { name: 'positive', value: 'NAME', description: 'class that the model is to find' },
      {
        name: 'entity',
        value: 'KIND=COL[,COL…]',
        repeated: true,
        description: 'what several samples can have in common; may be repeated',
      },
      { name: 'content', value: 'COL', description: 'column of content hashes' },
      {
        name: 'subgroup',
        value: 'COL[=EDGE,…]',
        repeated: true,
        description: 'groups that are judged apart, numbers by the edges of bins; may be repeated',
      },
      {
        name: 'at-least',
        value: 'METRIC=VALUE',
        repeated: true,
        description: 'smallest acceptable value; the expert for the process decides',
      },
      { name: 'at-most', value: 'METRIC=VALUE', repeated: true, description: 'largest acceptable value' },
      {
        name: 'fit-tolerance',
        value: 'NUMBER',
        description:
          'largest difference of mean absolute errors between training and test data that is no overfitting, for a regression',
      },
      {
        name: 'role',
        value: 'ROLE=@USER[,@ORG/TEAM…]',
        repeated: true,
        description: 'who holds a role and has to approve models: sme, qa; test-data-access approves nothing',
      },
      { name: 'uses', value: 'NUMBER', description: 'how often the test set may be used' },
      {
        name: 'owners',
        value: '@ORG/TEAM',
        repeated: true,
        description: 'who reviews changes of the rules; default who approves models',
      },
      { name: 'branch', value: 'NAME', description: 'branch to protect; default that of the remote, main or master' },
      { name: 'release', value: 'COMMIT', description: 'commit of the Holdout release that the workflow runs' },
      {
        name: 'only',
        value: 'PART',
        repeated: true,
        description: 'policy, workflow, codeowners or ruleset; may be repeated; default all',
      },
      { name: 'dry-run', description: 'show the files and write nothing' },
      { name: 'force', description: 'replace files that exist' },
    ],
  },
  ledger: {
    name: 'ledger',
    description: 'print and verify the ledger of test-set uses; exit 3 where it does not hold',
    options: [
      policyOption,
      { name: 'branch', value: 'NAME', description: 'branch of the ledger; default the one that the policy names' },
      { name: 'remote', value: 'NAME', description: 'remote that has the branch; default origin' },
      { name: 'file', value: 'FILE', description: 'a ledger in a file instead' },
      { name: 'test-set', value: 'DIGEST', description: 'show the uses of one test set' },
      { name: 'since', value: 'COMMIT|HASH', description: 'earlier commit or line that the ledger has to contain' },
      { name: 'json', description: 'print JSON' },
    ],
  },
  doctor: {
    name: 'doctor',
    description: 'say in which ways a failing model could still be merged: workflows, code owners, rules of the branch',
    options: [
      { name: 'branch', value: 'NAME', description: 'the protected branch; default the one GitHub calls the default' },
      { name: 'repo', value: 'OWNER/NAME', description: 'the repository on GitHub; default that of the remote origin' },
      {
        name: 'token-env',
        value: 'NAME',
        description: 'environment variable with a token that may read the rules; default GITHUB_TOKEN, then GH_TOKEN',
      },
      { name: 'json', description: 'print the findings as JSON' },
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

/** A starting policy as text, with one line of explanation for each key. */
import type { Task } from '../metrics/task.ts';
import type { EntityKind, SubgroupColumn } from '../policy/policy.ts';
import { assertNever } from '../result/assertNever.ts';
import type { Split } from '../result/schema.ts';
import { splitsInOrder } from '../result/splits.ts';
import { acceptanceLines, baselineLines } from './acceptanceText.ts';
import { kindOf } from './columnNames.ts';
import { approvingRoles, ledgerBranch, lockPath, type PolicyDraft } from './draft.ts';
import { evaluationLines } from './evaluationText.ts';
import { listLines, yamlList, yamlText, yamlTexts } from './yamlScalar.ts';

/** @returns a policy that `readPolicy` accepts */
export function writePolicyText(draft: PolicyDraft): string {
  const sections = [
    head(draft),
    modelLines(draft),
    dataLines(draft),
    independenceLines(draft),
    testSetLines(draft),
    evaluationLines(draft),
    subgroupLines(draft),
    acceptanceLines(draft),
    baselineLines(draft),
    ['# documents: { intended-use: docs/intended-use.md } # what the model is for, in words'],
    peopleLines(draft),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function head({ branch }: PolicyDraft): string[] {
  return [
    '# The rules that a model has to meet before it may be merged: a first draft, made from the data by `holdout init`.',
    '# Nobody has approved it. Read each line with the expert for the process, and delete these three when that is done.',
    `# It binds once it is on the branch ${branch}; from then on a change to it takes a pull request of its own.`,
    'version: 1 # of this format',
  ];
}

function modelLines({ model, task }: PolicyDraft): string[] {
  return [
    'model:',
    `  path: ${yamlText(model)} # file or folder that is judged; its digest stands in every report`,
    ...taskLines(task),
    '  # kind: static # declares that it does not learn in use',
  ];
}

function taskLines(task: Task): string[] {
  const everyLabel = 'every label that may occur';
  switch (task.task) {
    case 'binary':
      return [
        '  task: binary # it tells one class from another',
        `  classes: ${yamlList(task.classes)} # ${everyLabel}`,
        `  positive: ${yamlText(task.positive)} # the class that the model is to find: sensitivity is the share of it that is found`,
      ];
    case 'multiclass':
      return [
        '  task: multiclass # it tells several classes apart; where they have an order: ordinal, and the order below ascends',
        ...listLines('  ', 'classes', task.classes, everyLabel),
      ];
    case 'ordinal':
      return [
        '  task: ordinal # it tells classes apart that have an order',
        ...listLines('  ', 'classes', task.classes, `${everyLabel}, in ascending order`),
      ];
    case 'regression':
      return ['  task: regression # it predicts a number'];
    default:
      return assertNever(task);
  }
}

function dataLines({ manifest, splits, columns, groupings }: PolicyDraft): string[] {
  const { sample, split, label, entities, content, excluded, generated } = columns;
  return [
    'data:',
    ...manifestLines(manifest),
    ...(splits === undefined ? [] : splitLines(splits)),
    '  columns:',
    `    sample: ${yamlText(sample)} # id of the sample`,
    ...(split === undefined ? [] : [`    split: ${yamlText(split)} # says whether the sample is for training or test`]),
    `    label: ${yamlText(label)} # the reference answer`,
    ...entityLines(entities, groupings),
    optionalLine('content', content, 'sha256', 'hash of the sample’s content: equal content may not be in two splits'),
    optionalLine('excluded', excluded, 'exclusion_reason', 'why a sample does not count; empty for those that do'),
    optionalLine(
      'generated',
      generated,
      'is_synthetic',
      'true for synthetic samples, which may not be in the test set',
    ),
  ];
}

function optionalLine(key: string, column: string | undefined, example: string, meaning: string): string {
  return column === undefined
    ? `    # ${key}: ${example} # ${meaning}`
    : `    ${key}: ${yamlText(column)} # ${meaning}`;
}

function manifestLines(manifest: PolicyDraft['manifest']): string[] {
  const meaning = 'the table with one row for each sample';
  if (manifest.every(({ split }) => split === undefined)) {
    return [`  manifest: ${yamlTexts(manifest.map(({ path }) => path))} # ${meaning}`];
  }
  const lines = splitsInOrder.flatMap((split) => {
    const paths = manifest.filter((file) => file.split === split).map(({ path }) => path);
    return paths.length === 0 ? [] : [`    ${split}: ${yamlTexts(paths)}`];
  });
  return [`  manifest: # ${meaning}, by split`, ...lines];
}

function splitLines(splits: ReadonlyMap<Split, readonly string[]>): string[] {
  const lines = splitsInOrder.flatMap((split) => {
    const values = splits.get(split);
    return values === undefined ? [] : [`    ${split}: ${yamlList(values)}`];
  });
  return ['  splits: # which values of the split column mean which split', ...lines];
}

function entityLines(entities: readonly EntityKind[], groupings: readonly string[]): string[] {
  const meaning = 'what several samples can have in common';
  const missing = ['    # entities: # what several samples can have in common', '    #   patient: patient_id'];
  const written = entities.map(({ kind, columns }) => `      ${kind}: ${yamlTexts(columns)}`);
  return [
    ...(entities.length === 0 ? missing : [`    entities: # ${meaning}`, ...written]),
    ...groupings.map(
      (column) =>
        `      # ${kindOf(column)}: ${yamlText(column)} # to claim others than these: each may then be in one split only`,
    ),
  ];
}

function independenceLines({ columns: { entities } }: PolicyDraft): string[] {
  const reason = '{ shared: "Why splits may share sites", approved-by: sme }';
  const shared = `  # site: ${reason} # what splits may share, and why`;
  if (entities.length === 0) return ['# independence: # which entities the splits may not share', shared];
  const rules = entities.map(({ kind }) => `  ${kind}: disjoint`);
  return ['independence: # disjoint: no such entity may be in two splits', ...rules, shared];
}

function testSetLines({ uses }: PolicyDraft): string[] {
  const ledger = `branch that records every use`;
  const counted =
    uses === undefined
      ? [
          '  # uses: { at-most: 5 } # how often this test set may be used; each use is recorded',
          `  # ledger: ${ledgerBranch} # ${ledger}`,
        ]
      : [
          `  uses: { at-most: ${uses} } # how often this test set may be used; each use is recorded`,
          `  ledger: ${ledgerBranch} # ${ledger}`,
        ];
  return [
    'test-set:',
    `  lock: ${lockPath} # digest of the test rows, written by \`holdout lock\``,
    ...counted,
    '  # disclosure: full # what is published: full, on-pass, bounds or pass-fail',
    '  # suppress-below: 5 # published counts under this read "<5"',
  ];
}

function subgroupLines({ subgroups, blankSubgroups }: PolicyDraft): string[] {
  const blanks = blankSubgroups.map(
    (column) => `  # - ${yamlText(column)} # left out: some test samples have no value here, which would block`,
  );
  const meaning = 'groups of samples that are judged apart; numbers are divided at the given edges';
  if (subgroups.length === 0) {
    return [`# subgroups: # ${meaning}`, '#   - sex', '#   - age: [40, 60]', ...blanks.map((line) => line.trimStart())];
  }
  return [`subgroups: # ${meaning}`, ...subgroups.map((subgroup) => `  - ${subgroupText(subgroup)}`), ...blanks];
}

function subgroupText({ column, bins }: SubgroupColumn): string {
  return bins === undefined ? yamlText(column) : `${yamlText(column)}: [${bins.join(', ')}]`;
}

function peopleLines(draft: PolicyDraft): string[] {
  const meaning = 'users and teams of GitHub, by what they answer for';
  const approvals = 'whose review a change of model or policy needs';
  if (draft.roles.size === 0) {
    return [
      `# roles: { sme: ["@alice"], qa: ["@acme/qa"] } # ${meaning}`,
      `# approvals: { model: [sme, qa], policy: [sme] } # ${approvals}`,
    ];
  }
  const roles = [...draft.roles].map(([role, members]) => `  ${yamlText(role)}: ${yamlList(members)}`);
  const approving = approvingRoles(draft);
  const policy = approving.includes('sme') ? ['sme'] : approving;
  return [
    `roles: # ${meaning}`,
    ...roles,
    ...(approving.length === 0
      ? []
      : [`approvals: # ${approvals}`, `  model: ${yamlList(approving)}`, `  policy: ${yamlList(policy)}`]),
  ];
}

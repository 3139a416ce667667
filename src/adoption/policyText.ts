/** A starting policy as text, with one line of explanation for each key. */
import type { EntityKind, SubgroupColumn } from '../policy/policy.ts';
import type { Split } from '../result/schema.ts';
import { splitsInOrder } from '../result/splits.ts';
import { kindOf } from './columnNames.ts';
import { approvingRoles, type DraftCriterion, ledgerBranch, lockPath, type PolicyDraft } from './draft.ts';
import { evaluationLines } from './evaluationText.ts';
import { yamlList, yamlText, yamlTexts } from './yamlScalar.ts';

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
    baselineLines,
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

function modelLines({ model, classes, positive }: PolicyDraft): string[] {
  return [
    'model:',
    `  path: ${yamlText(model)} # file or folder that is judged; its digest stands in every report`,
    '  task: binary # it tells one class from another',
    `  classes: ${yamlList(classes)} # every label that may occur`,
    `  positive: ${yamlText(positive)} # the class that the model is to find: sensitivity is the share of it that is found`,
    '  # kind: static # declares that it does not learn in use',
  ];
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

function acceptanceLines({ cluster, criteria, subgroups }: PolicyDraft): string[] {
  const first = criteria[0];
  const each =
    first === undefined || subgroups.length === 0
      ? []
      : [
          `    # - { metric: ${first.metric}, ${first.key}: …, in: each subgroup } # a bound that every subgroup has to meet`,
        ];
  return [
    'acceptance:',
    '  confidence: 0.95 # of every interval, two-sided',
    '  decide-by: bound # the unfavourable end of the interval has to meet the criterion, not only the estimate',
    cluster === undefined
      ? '  # cluster: patient # entity whose samples depend on each other'
      : `  cluster: ${cluster} # samples of one ${cluster} depend on each other, and intervals allow for it`,
    `  # design-effect: 1.8 # how much they depend, from development data; without it each ${cluster ?? 'entity'} counts once`,
    '  # expected: { sensitivity: 0.98 } # what a good model reaches: says whether the test set is large enough',
    '  criteria: # given to `holdout init`; the expert for the process decides, and keeps the reason on record',
    ...criteria.map((criterion) => `    - ${criterionText(criterion)}`),
    ...each,
  ];
}

function criterionText({ metric, key, value }: DraftCriterion): string {
  return `{ metric: ${metric}, ${key}: ${value} }`;
}

const baselineLines = [
  '# baseline: # what is known of the process that the model replaces',
  '#   process:',
  '#     name: Who did it, where and when',
  '#     results: [{ metric: sensitivity, successes: 383, trials: 412 }]',
  '# no-decrease: [{ metric: sensitivity, against: process }] # the model may not be worse than that process',
];

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

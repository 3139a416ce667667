import { describe, expect, it } from 'vitest';
import { refusalCodes } from '../../src/result/refusalCodes.ts';
import { type Change, changed, completePolicy, placeOf, refusalsFor, smallPolicy } from './policies.ts';

/** What has to change in a policy, and the one refusal that it then gets. */
type Row = readonly [changes: readonly Change[], code: string, place: string, problem: string, cure: string];

const bound = (wrong: string): readonly Change[] => [['at-least: 0.9', wrong]];
const keptPath = '10:49 acceptance.criteria[0].at-least';
const number = 'Write a number such as 0.95.';
const decimal = 'Write it in decimal digits without leading zeros or signs; put it in quotes if it is a name.';

/** Changes of the smallest policy. */
const small: readonly Row[] = [
  [bound('at-least: 95%'), 'policy/type', keptPath, 'is the text "95%"; a number', 'Did you mean 0.95?'],
  [bound('at-least: 99.9 %'), 'policy/type', keptPath, 'is the text "99.9 %"; a number', 'Did you mean 0.999?'],
  [bound('at-least: "0,95"'), 'policy/type', keptPath, 'is the text "0,95"; a number', 'Did you mean 0.95?'],
  [bound('at-least: "0.95"'), 'policy/type', keptPath, 'is the text "0.95"; a number', 'Remove the quotes.'],
  [bound('at-least: 1_000'), 'policy/type', keptPath, 'is the text "1_000"; a number', 'Did you mean 1000?'],
  [bound('at-least: 1:30'), 'policy/type', keptPath, 'is the text "1:30"; a number', number],
  [bound('at-least: NaN'), 'policy/type', keptPath, 'is the text "NaN"; a number', number],
  [bound('at-least: ~'), 'policy/type', keptPath, 'is empty; a number', number],
  [bound('at-least:'), 'policy/type', '10:48 acceptance.criteria[0].at-least', 'is empty; a number', number],
  [bound('at-least: [0.9]'), 'policy/type', keptPath, 'is a list; a number', number],
  [bound('at-least: {is: 0.9}'), 'policy/type', keptPath, 'is a mapping; a number', number],
  [bound('at-least: true'), 'policy/type', keptPath, 'is true; a number', number],
  [bound('at-least: yes'), 'policy/type', keptPath, 'is the text "yes"; a number', number],
  [bound('at-least: .nan'), 'policy/number', keptPath, 'is .nan; a finite decimal number such as 0.95', decimal],
  [bound('at-least: -.inf'), 'policy/number', keptPath, 'is -.inf; a finite decimal number', decimal],
  [bound('at-least: 0x1F'), 'policy/number', keptPath, 'is 0x1F; a finite decimal number', decimal],
  [bound('at-least: 010'), 'policy/number', keptPath, 'is 010; a finite decimal number', decimal],
  [bound('at-least: 1e-400'), 'policy/number', keptPath, 'is 1e-400; a finite decimal number', decimal],
  [bound('at-least: +0.9'), 'policy/number', keptPath, 'is +0.9; a finite decimal number', 'Did you mean 0.9?'],
  [bound('at-least: .5'), 'policy/number', keptPath, 'is .5; a finite decimal number', 'Did you mean 0.5?'],
  [bound('at-least: 95'), 'policy/value', keptPath, 'is 95; a fraction within [0, 1]', 'Did you mean 0.95?'],
  [bound('at-least: 1.2'), 'policy/value', keptPath, 'is 1.2; a fraction within [0, 1]', 'Did you mean 0.012?'],
  [bound('at-least: -0.1'), 'policy/value', keptPath, 'is -0.1; a fraction within [0, 1]', 'Correct the number.'],
  [bound('at-least: 0'), 'policy/vacuous-criterion', keptPath, 'is 0, which no model can miss', 'Write the bound'],
  [bound('at-least: 1'), 'policy/impossible-criterion', keptPath, 'is 1, which no interval reaches', 'such as 0.99'],
  [
    bound('at-most: 0.9'),
    'policy/wrong-direction',
    '10:48 acceptance.criteria[0].at-most',
    'bounds sensitivity from the wrong side: higher is better',
    'Write `at-least`.',
  ],
  [
    [['sensitivity, at-least: 0.9', 'brier-score, at-least: 0.1']],
    'policy/wrong-direction',
    keptPath,
    'bounds brier-score from the wrong side: lower is better',
    'Write `at-most`.',
  ],
  [
    [['sensitivity, at-least: 0.9', 'brier-score, at-most: 1']],
    'policy/vacuous-criterion',
    '10:48 acceptance.criteria[0].at-most',
    'is 1, which no model can miss',
    'Write the bound',
  ],
  [
    [['sensitivity, at-least: 0.9', 'log-loss, at-most: -1']],
    'policy/value',
    '10:45 acceptance.criteria[0].at-most',
    'is -1; a number of at least 0',
    'Correct the number.',
  ],
  [
    [['sensitivity, at-least: 0.9', 'mcc, at-least: 1.5']],
    'policy/value',
    '10:41 acceptance.criteria[0].at-least',
    'is 1.5; a number within [-1, 1]',
    'Did you mean 0.015?',
  ],
  [
    [['sensitivity, at-least: 0.9', 'mcc, at-least: -1']],
    'policy/vacuous-criterion',
    '10:41 acceptance.criteria[0].at-least',
    'is -1, which no model can miss',
    'Write the bound',
  ],
  [
    bound('at-least: 0.9, at-most: 0.95'),
    'policy/missing-key',
    '10:7 acceptance.criteria[0]',
    'has two bounds',
    'Write exactly one of `at-least` and `at-most`.',
  ],
  [
    bound('min-samples: 5'),
    'policy/missing-key',
    '10:7 acceptance.criteria[0]',
    'has no bound',
    'Write exactly one of `at-least` and `at-most`.',
  ],
  ...(['Sensitivity', 'sensitivty'] as const).map(
    (name): Row => [
      [['metric: sensitivity', `metric: ${name}`]],
      'policy/unknown-metric',
      '10:26 acceptance.criteria[0].metric',
      `is "${name}", not a metric of a binary task; there are: sensitivity, specificity, ppv`,
      'Did you mean `sensitivity`?',
    ],
  ),
  ...(['__proto__', 'constructor', 'toString', 'hasOwnProperty'] as const).map(
    (name): Row => [
      [['metric: sensitivity', `metric: ${name}`]],
      'policy/unknown-metric',
      '10:26 acceptance.criteria[0].metric',
      `is "${name}", not a metric of a binary task`,
      'Correct the name.',
    ],
  ),
  [
    [['metric: sensitivity', 'metric: coverage']],
    'policy/unknown-metric',
    '10:26 acceptance.criteria[0].metric',
    'is `coverage`, which needs an undecided band',
    'Declare `evaluation.undecided`',
  ],
  [
    bound('at_least: 0.9'),
    'policy/unknown-key',
    '10:39 acceptance.criteria[0]',
    'has no key `at_least`; allowed: at-least, at-most, id, in, metric, min-samples',
    'Did you mean `at-least`?',
  ],
  [
    bound('at-least: 0.9, m\u0456n-samples: 50'),
    'policy/unknown-key',
    '10:54 acceptance.criteria[0]',
    'has no key `m<U+0456>n-samples`',
    'Did you mean `min-samples`?',
  ],
  [
    bound('at-least: 0.9, 😀: 1'),
    'policy/unknown-key',
    '10:54 acceptance.criteria[0]',
    'has no key `<U+1F600>`',
    'Delete it.',
  ],
  [
    bound(`at-least: 0.9, ${'k'.repeat(900)}: 1`),
    'policy/unknown-key',
    '10:54 acceptance.criteria[0]',
    `has no key \`${'k'.repeat(60)}…\``,
    'Delete it.',
  ],
  [
    bound('at-least: 0.9, blocking: false'),
    'policy/unknown-key',
    '10:54 acceptance.criteria[0]',
    'has no key `blocking`',
    'Delete it.',
  ],
  [
    bound('at-least: 0.9, constructor: {prototype: {}}'),
    'policy/unknown-key',
    '10:54 acceptance.criteria[0]',
    'has no key `constructor`',
    'Delete it.',
  ],
  [
    bound('at-least: 0.9, __proto__: 1'),
    'policy/unknown-key',
    '10:54 acceptance.criteria[0]',
    '`__proto__`',
    'Delete it.',
  ],
  [
    bound('at-least: 0.9, min-samples: 0'),
    'policy/value',
    '10:67 acceptance.criteria[0].min-samples',
    'is 0; a whole number of at least 1',
    'Correct the number.',
  ],
  [
    bound('at-least: 0.9, min-samples: 1.5'),
    'policy/type',
    '10:67 acceptance.criteria[0].min-samples',
    'is 1.5; a whole number',
    'Write a whole number such as 20.',
  ],
  [
    bound('at-least: 0.9, in: {}'),
    'policy/type',
    '10:58 acceptance.criteria[0].in',
    'is empty and would mean all test samples',
    'Name a column and a value, or delete the key `in`.',
  ],
  [
    bound('at-least: 0.9, in: each subgroup'),
    'policy/unknown-subgroup',
    '10:58 acceptance.criteria[0].in',
    'is `each subgroup`, and the policy declares no subgroups',
    'Declare `subgroups: [column, …]`.',
  ],
  [
    bound('at-least: 0.9, in: each subgroups'),
    'policy/type',
    '10:58 acceptance.criteria[0].in',
    'is the text "each subgroups"; `each subgroup`, or a mapping of columns to values',
    'Did you mean `each subgroup`?',
  ],
  [
    bound('at-least: 0.9, in: [site]'),
    'policy/type',
    '10:58 acceptance.criteria[0].in',
    'is a list; `each subgroup`, or a mapping',
    'Write it in one of these forms.',
  ],
  [
    bound('at-least: 0.9, in: {site: ~}'),
    'policy/type',
    '10:65 acceptance.criteria[0].in.site',
    'is empty; a text, a number, true or false',
    'Write it in one of these forms.',
  ],
  [
    [['id: sens', 'id: "x y"']],
    'policy/value',
    '10:12 acceptance.criteria[0].id',
    'is the text "x y"; a letter or digit, then letters',
    'Correct the value.',
  ],
  [
    [
      [
        '    - {id: sens, metric: sensitivity, at-least: 0.9}\n',
        '    - {id: a, metric: ppv, at-least: 0.9}\n    - {id: a, metric: npv, at-least: 0.9}\n',
      ],
    ],
    'policy/duplicate-id',
    '11:12 acceptance.criteria[1].id',
    'is "a", the id of acceptance.criteria[0] too',
    'Give each criterion an id of its own.',
  ],
  [
    [['criteria:\n    - {id: sens, metric: sensitivity, at-least: 0.9}', 'criteria: []']],
    'policy/no-criteria',
    '9:13 acceptance.criteria',
    'is empty, so that every model would pass',
    'Write at least one criterion',
  ],
  [
    [['    - {id: sens, metric: sensitivity, at-least: 0.9}\n', '']],
    'policy/type',
    '9:12 acceptance.criteria',
    'is empty; a list',
    'Write a list',
  ],
  [[['version: 1\n', '']], 'policy/missing-key', '1:1', 'lacks the key `version`', 'docs/policy.md explains every key'],
  [[['version: 1', 'version: 2']], 'policy/value', '1:10 version', 'is 2; allowed: 1', 'Write `1`.'],
  [
    [['version: 1', 'version: "1"']],
    'policy/value',
    '1:10 version',
    'is the text "1"; allowed: 1',
    'Remove the quotes.',
  ],
  [[['version: 1', 'version: true']], 'policy/value', '1:10 version', 'is true; allowed: 1', 'Write `1`.'],
  [
    [['data:\n  manifest: m.csv\n  columns: {sample: id, split: split, label: y}\n', '']],
    'policy/missing-key',
    '1:1',
    'lacks the key `data`',
    'docs/policy.md',
  ],
  [
    [['sample: id, split: split, label: y', 'sample: id, split: split']],
    'policy/missing-key',
    '5:12 data.columns',
    'lacks the key `label`',
    'Add it',
  ],
  [
    [['sample: id, split: split, label: y', 'sample: id, label: y']],
    'policy/missing-key',
    '5:12 data.columns',
    'lacks the key `split`, and the manifest is not a map of splits',
    'Name the column that assigns samples to splits',
  ],
  [[['label: y', 'label: 1']], 'policy/type', '5:46 data.columns.label', 'is 1; a text', 'Put it in quotes.'],
  [
    [['label: y', 'label: ""']],
    'policy/value',
    '5:46 data.columns.label',
    'is an empty text; at least one character',
    'Write a text',
  ],
  [
    [['label: y', 'label: null']],
    'policy/type',
    '5:46 data.columns.label',
    'is empty; a text',
    'quote one that YAML takes',
  ],
  [
    [[', score: s', '']],
    'policy/missing-key',
    '7:39 evaluation.predictions.columns',
    'lacks both `score` and `predicted`',
    'Name the column of scores, of predicted classes, or both.',
  ],
  [
    [['path: m.onnx', 'path: /etc/m.onnx']],
    'path/escape',
    '2:15 model.path',
    'the path "/etc/m.onnx" is absolute',
    'relative',
  ],
  [
    [['path: m.onnx', 'path: ../m.onnx']],
    'path/escape',
    '2:15 model.path',
    'the path "../m.onnx" has a `..`',
    'relative',
  ],
  [[['path: m.onnx', 'path: a/../../m.onnx']], 'path/escape', '2:15 model.path', 'has a `..`', 'relative'],
  [[['path: m.onnx', 'path: "https://e.org/m"']], 'path/escape', '2:15 model.path', 'is a URL', 'relative'],
  [[['path: m.onnx', "path: 'C:\\m.onnx'"]], 'path/escape', '2:15 model.path', 'is absolute', 'relative'],
  [
    [['path: m.onnx', "path: 'a\\m.onnx'"]],
    'path/forbidden',
    '2:15 model.path',
    'has a backslash',
    'Separate folders with `/`.',
  ],
  [[['path: m.onnx', 'path: .git/config']], 'path/forbidden', '2:15 model.path', 'git’s own folder', 'Name a file'],
  [[['path: m.onnx', 'path: "con.onnx"']], 'path/forbidden', '2:15 model.path', 'that Windows reserves', 'Rename it'],
  [[['path: m.onnx', 'path: ./m.onnx']], 'path/forbidden', '2:15 model.path', 'has a `.` segment', 'shortest form'],
  [[['path: m.onnx', 'path: "a\\tb"']], 'path/forbidden', '2:15 model.path', 'has a control', 'Rename it'],
  [
    [['path: p.csv', 'path: ../p.csv']],
    'path/escape',
    '7:23 evaluation.predictions.path',
    '"../p.csv" has a `..`',
    'relative',
  ],
  [
    [['manifest: m.csv', 'manifest: [m.parquet, m.xlsx]']],
    'policy/value',
    '4:25 data.manifest[1]',
    'is "m.xlsx"; a table that this version reads: .csv, .tsv, .tab, .jsonl or .ndjson (each also with .gz), or .parquet',
    'Convert it to Parquet or CSV',
  ],
  ...(['data/*', 'm.parquet.gz', 'm.csv.zip'] as const).map(
    (path): Row => [
      [['manifest: m.csv', `manifest: "${path}"`]],
      'policy/value',
      '4:13 data.manifest',
      `is "${path}"; a table that this version reads`,
      'end the pattern with the ending of its files',
    ],
  ),
  [
    [['manifest: m.csv', 'manifest: "../data/*.csv"']],
    'path/escape',
    '4:13 data.manifest',
    '"../data/*.csv" has a `..`',
    'relative',
  ],
  [
    [['path: p.csv', 'path: p.parquet']],
    'policy/value',
    '7:23 evaluation.predictions.path',
    'is "p.parquet"; a table that is read here: .csv, .tsv or .tab',
    'Convert it to CSV.',
  ],
  [
    [['path: p.csv', 'path: "p*.csv"']],
    'path/forbidden',
    '7:23 evaluation.predictions.path',
    'has the character *',
    'Rename it',
  ],
  [
    [['manifest: m.csv', 'manifest: []']],
    'policy/value',
    '4:13 data.manifest',
    'has 0 entries; at least 1',
    'Add what is missing.',
  ],
  [
    [['manifest: m.csv', `manifest: [${Array.from({ length: 1000 }, (_, index) => `m${index}.csv`).join(', ')}]`]],
    'policy/too-large',
    '4:13 data.manifest',
    'has 1000 entries; at most 256',
    'Keep at most 256.',
  ],
  [
    [
      [
        'manifest: m.csv',
        `manifest: {train: a.csv, test: [${Array.from({ length: 257 }, (_, index) => `m${index}.csv`).join(', ')}]}`,
      ],
    ],
    'policy/too-large',
    '4:34 data.manifest.test',
    'has 257 entries; at most 256',
    'Keep at most 256.',
  ],
  [
    [['manifest: m.csv', 'manifest: {train: a.csv}']],
    'policy/missing-key',
    '4:13 data.manifest',
    'lacks the key `test`',
    'Add it',
  ],
  [
    [['manifest: m.csv', 'manifest: {train: a.csv, tests: b.csv, test: b.csv}']],
    'policy/unknown-key',
    '4:28 data.manifest',
    'has no key `tests`; allowed: test, train, validation',
    'Did you mean `test`?',
  ],
  [
    [['    - {id: sens, metric: sensitivity, at-least: 0.9}\n', '    - {metric: ppv, at-least: 0.9}\n'.repeat(1001)]],
    'policy/too-large',
    '10:5 acceptance.criteria',
    'has 1001 entries; at most 1000',
    'Keep at most 1000.',
  ],
  [
    [['task: binary', 'task: Binary']],
    'policy/value',
    '2:29 model.task',
    'is the text "Binary"; allowed: binary, multiclass, ordinal, regression',
    'Did you mean `binary`?',
  ],
  [
    [['positive: b', 'positive: b, kind: adaptive']],
    'policy/value',
    '2:73 model.kind',
    'is the text "adaptive", a model that is not static',
    'Annex 22 covers no other',
  ],
  [[['[a, b]', '[a]']], 'policy/value', '2:46 model.classes', 'has 1 entry; at least 2', 'Add what is missing.'],
  [
    [['[a, b]', '[a, b, c]']],
    'policy/value',
    '2:46 model.classes',
    'has 3 classes, and the task `binary` two',
    'Write two classes, or `task: multiclass`.',
  ],
  [[['[a, b]', '[b, b]']], 'policy/value', '2:46 model.classes', 'names one class twice', 'Name both classes.'],
  [
    [['[a, b]', '[NA, b]']],
    'policy/value',
    '2:47 model.classes[0]',
    'is "NA", which counts as an empty cell',
    '`data.missing`',
  ],
  [
    [['[a, b]', '[undecided, b]']],
    'policy/value',
    '2:47 model.classes[0]',
    'stands for no decision',
    'Rename the class',
  ],
  [
    [['positive: b', 'positive: B']],
    'policy/value',
    '2:64 model.positive',
    'is "B", not one of the classes; there are: a, b',
    'Did you mean',
  ],
  [
    [['positive: b', 'positive: bösartig']],
    'policy/value',
    '2:64 model.positive',
    'is "bösartig", not one of the classes',
    'Correct the name.',
  ],
];

/** Changes of the policy that has every key. */
const complete: readonly Row[] = [
  [
    [['empty-ids: block', 'captured: test-after-train']],
    'policy/missing-key',
    '40:13 independence.captured',
    'judges a column that the policy does not name: there is no `data.columns.captured`',
    'Name the column under `data.columns.captured`, or delete the rule.',
  ],
  [
    [['empty-ids: block', 'near-duplicate: {}']],
    'policy/missing-key',
    '40:19 independence.near-duplicate',
    'judges a column that the policy does not name: there is no `data.columns.phash`',
    'Name the column under `data.columns.phash`, or delete the rule.',
  ],
  [
    [['empty-ids: block', 'near-duplicate: { distance: 17 }']],
    'policy/value',
    '40:31 independence.near-duplicate.distance',
    'is 17; a whole number within [0, 16]',
    'Correct the number.',
  ],
  [
    [['empty-ids: block', 'near-duplicate: warn']],
    'policy/type',
    '40:19 independence.near-duplicate',
    'is the text "warn"; a mapping',
    '',
  ],
  [
    [['empty-ids: block', 'near-duplicate: { mode: ignore }']],
    'policy/value',
    '40:27 independence.near-duplicate.mode',
    'is the text "ignore"; allowed: block, warn',
    '`block` or `warn`',
  ],
  [
    [['empty-ids: block', 'captured: train-after-test']],
    'policy/value',
    '40:13 independence.captured',
    'is the text "train-after-test"; allowed: test-after-train',
    '`test-after-train`',
  ],
  [
    [['empty-ids: block', 'suspected: disjoint']],
    'policy/value',
    '40:14 independence.suspected',
    'is the text "disjoint"; allowed: block, warn',
    '`block` or `warn`',
  ],
  [
    [['empty-ids: block', 'linked: ignore']],
    'policy/value',
    '40:11 independence.linked',
    'is the text "ignore"; allowed: block, warn',
    '`block` or `warn`',
  ],
  [
    [
      ['      object: slide_id', '      near-duplicate: slide_id'],
      ['  object: disjoint\n', ''],
    ],
    'policy/value',
    '27:23 data.columns.entities.near-duplicate',
    'is a name with a meaning of its own',
    'Choose another name for this kind.',
  ],
  [
    [['object: disjoint', 'objcet: disjoint']],
    'policy/unknown-kind',
    '35:11 independence.objcet',
    'is not a declared entity kind; there are: patient, site, object, content',
    'Did you mean `object`?',
  ],
  [
    [['object: disjoint', 'toString: disjoint']],
    'policy/unknown-kind',
    '35:13 independence.toString',
    'is not a declared entity kind',
    'Correct the name.',
  ],
  [
    [['object: disjoint', 'object: joint']],
    'policy/type',
    '35:11 independence.object',
    'is the text "joint"; `disjoint`, `unseen`, or a mapping with `shared: REASON` and `approved-by: ROLE`',
    'Write it in one of these forms.',
  ],
  [
    [['object: disjoint', 'object: {shared: ""}']],
    'policy/value',
    '35:20 independence.object.shared',
    'is an empty text',
    'Write a text',
  ],
  [
    [['approved-by: sme', 'approvd-by: sme']],
    'policy/unknown-key',
    '38:5 independence.site',
    'has no key `approvd-by`; allowed: approved-by, shared',
    'Did you mean `approved-by`?',
  ],
  [
    [['object: disjoint', 'constructor: {shared: x, why: y}']],
    'policy/unknown-key',
    '35:28 independence.constructor',
    'has no key `why`; allowed: approved-by, shared',
    'Delete it.',
  ],
  [
    [['empty-ids: block', 'empty-ids: "true"']],
    'policy/value',
    '40:14 independence.empty-ids',
    'is the text "true"; allowed: block, warn',
    'Write `block` or `warn`.',
  ],
  [
    [['too-small: block', 'too-small: false']],
    'policy/value',
    '73:14 acceptance.too-small',
    'is false; allowed: block, warn',
    'Write `block` or `warn`.',
  ],
  [
    [['object: slide_id', '"my object": slide_id']],
    'policy/value',
    '27:7 data.columns.entities.my object',
    'is not a usable name; a letter, then letters, digits',
    'Choose another name.',
  ],
  [
    [
      ['site: center', 'sample: center'],
      [
        '  site:\n    shared: Made for these two centers; other sites are the subject of a study of their own\n    approved-by: sme\n',
        '',
      ],
    ],
    'policy/value',
    '26:15 data.columns.entities.sample',
    'is a name with a meaning of its own',
    'Choose another name for this kind.',
  ],
  [
    [['[center, patient_id]', '[a, b, c, d, e, f, g, h, i]']],
    'policy/value',
    '25:16 data.columns.entities.patient',
    'has 9 entries; at most 8',
    'Keep at most 8.',
  ],
  [[['["", NA,', '["", null,']], 'policy/type', '31:17 data.missing[1]', 'is empty; a text', 'such as "null"'],
  [
    [['test: test\n', 'test: [test, val]\n']],
    'policy/value',
    '17:5 data.splits',
    'gives the value "val" to two splits',
    'Give each value',
  ],
  [
    [['lock: .holdout/test-set.lock.json', 'lock: /tmp/lock.json']],
    'path/escape',
    '44:11 test-set.lock',
    'the path "/tmp/lock.json" is absolute',
    'relative',
  ],
  [
    [['from: 0.4, to: 0.6', 'from: 0.6, to: 0.4']],
    'policy/value',
    '52:14 evaluation.undecided',
    'goes from 0.6 to 0.4 and does not enclose the threshold 0.5',
    'Write from < to',
  ],
  [
    [['at-most: 0.10', 'at-most: 10']],
    'policy/value',
    '52:45 evaluation.undecided.at-most',
    'is 10; a fraction within [0, 1]',
    'Did you mean 0.1?',
  ],
  [
    [['[40, 60, 75]', '[40, 40]']],
    'policy/value',
    '57:10 subgroups[2].age',
    'has bin edges that do not ascend',
    'Write each edge once',
  ],
  [
    [['[40, 60, 75]', '["40", 60]']],
    'policy/type',
    '57:11 subgroups[2].age[0]',
    'is the text "40"; a number',
    'Remove the quotes.',
  ],
  [
    [['[40, 60, 75]', '[]']],
    'policy/value',
    '57:10 subgroups[2].age',
    'has 0 entries; at least 1',
    'Add what is missing.',
  ],
  [
    [['[center, sex]', '[center]']],
    'policy/value',
    '58:5 subgroups[3]',
    'has 1 entry; at least 2',
    'Add what is missing.',
  ],
  [
    [['[center, sex]', '[sex, sex]']],
    'policy/value',
    '58:5 subgroups[3]',
    'names one column twice',
    'Name each column once.',
  ],
  [[['[center, sex]', '{}']], 'policy/value', '58:5 subgroups[3]', 'is an empty mapping', 'or delete the entry'],
  [
    [['[center, sex]', 'sex']],
    'policy/value',
    '58:5 subgroups[3]',
    'is declared above already',
    'Keep one of the two.',
  ],
  [
    [['[center, sex]', 'age: [50]']],
    'policy/value',
    '58:5 subgroups[3]',
    'is declared above already',
    'Keep one of the two.',
  ],
  [
    [['  - sex\n', `${Array.from({ length: 50 }, (_, index) => `  - column_${index}\n`).join('')}`]],
    'policy/too-large',
    '55:3 subgroups',
    'has 53 entries; at most 50',
    'Keep at most 50.',
  ],
  [
    [['confidence: 0.95', 'confidence: 95']],
    'policy/value',
    '61:15 acceptance.confidence',
    'is 95; a number within [0.5, 0.9999]',
    'Did you mean 0.95?',
  ],
  [
    [['design-effect: 1.8', 'design-effect: 0.5']],
    'policy/value',
    '65:18 acceptance.design-effect',
    'is 0.5; a number of at least 1',
    'Correct the number.',
  ],
  [
    [['cluster: patient', 'cluster: patients']],
    'policy/unknown-kind',
    '64:12 acceptance.cluster',
    'is "patients", not a declared entity kind; there are: patient, site, object',
    'Did you mean `patient`?',
  ],
  [
    [['  cluster: patient # several samples of one patient are not several patients\n', '']],
    'policy/missing-key',
    '61:3 acceptance',
    'declares a design effect without `cluster`',
    'Name the entity kind',
  ],
  [
    [['specificity: 0.92', 'specificity: 92']],
    'policy/value',
    '66:47 acceptance.expected.specificity',
    'is 92; a fraction within [0, 1]',
    'Did you mean 0.92?',
  ],
  [
    [['specificity: 0.92', 'specifity: 0.92']],
    'policy/unknown-metric',
    '66:45 acceptance.expected.specifity',
    'is not a metric of a binary task',
    'Did you mean `specificity`?',
  ],
  [
    [['in: { center: lyon } }\n    - { metric: brier', 'in: { age: 40-60 } }\n    - { metric: brier']],
    'policy/unknown-subgroup',
    '71:57 acceptance.criteria[2].in.age',
    'is "40-60", not a bin of age; there are: <40, 40-<60, 60-<75, >=75',
    'Did you mean `40-<60`?',
  ],
  [
    [['metric: specificity, successes: 702', 'metric: auroc, successes: 702']],
    'policy/unknown-metric',
    '82:19 baseline.process.results[2].metric',
    'is auroc, which is not a proportion of successes',
    'State it as a number, such as `value: 0.93`.',
  ],
  [
    [['successes: 702', 'successes: 7020']],
    'policy/value',
    '82:43 baseline.process.results[2].successes',
    'is 7020, more than the 900 trials',
    'Correct the counts.',
  ],
  [
    [['successes: 702', 'successes: 7e2.5']],
    'policy/type',
    '82:43 baseline.process.results[2].successes',
    'is the text "7e2.5"; a whole number',
    'whole number',
  ],
  [
    [['trials: 900', 'trials: 0']],
    'policy/value',
    '82:56 baseline.process.results[2].trials',
    'is 0; a whole number of at least 1',
    'Correct the number.',
  ],
  [
    [['metric: specificity, successes: 702, trials: 900', 'metric: sensitivity, successes: 702, trials: 900']],
    'policy/value',
    '82:9 baseline.process.results[2]',
    'gives a second result for one metric and subgroup',
    'Keep one of the two.',
  ],
  [
    [['evidence: docs/audit-2019-2023.pdf', 'evidence: docs//audit.pdf']],
    'path/forbidden',
    '78:15 baseline.process.evidence',
    'has an empty segment',
    'shortest form',
  ],
  [
    [['margin: 0.02', 'margin: 1.5']],
    'policy/value',
    '86:74 no-decrease[1].margin',
    'is 1.5; a number from 0 to 1',
    '',
  ],
  [
    [['margin: 0.02', 'margin: -0.02']],
    'policy/value',
    '86:74 no-decrease[1].margin',
    'is -0.02; a number of at least 0',
    '',
  ],
  [
    [['margin: 0.02', 'margin: NaN']],
    'policy/type',
    '86:74 no-decrease[1].margin',
    'is the text "NaN"; a number',
    number,
  ],
  [[[', margin: 0.02', '']], 'policy/value', '86:5 no-decrease[1]', 'is non-inferior without a margin', 'margin: 0.02'],
  [
    [['mode: estimate', 'mode: estimate, margin: 0.1']],
    'policy/value',
    '87:5 no-decrease[2]',
    'has a margin in mode estimate',
    'mode non-inferior',
  ],
  [
    [['mode: criterion', 'mode: criteria']],
    'policy/value',
    '85:52 no-decrease[0].mode',
    'allowed: criterion, non-inferior, superior, estimate',
    'Did you mean `criterion`?',
  ],
  [
    [['against: process, mode: criterion', 'against: released-modal, mode: criterion']],
    'policy/value',
    '85:37 no-decrease[0].against',
    'allowed: process, released-model',
    'Did you mean `released-model`?',
  ],
];

describe.each([
  ['the smallest policy', smallPolicy, small],
  ['the complete policy', completePolicy, complete],
])('%s', (_, policy, rows) => {
  it('is read as it is', () => {
    expect(refusalsFor(policy)).toEqual([]);
  });

  it.each(rows.map((row) => ({ title: JSON.stringify(row[0].map(([, wrong]) => wrong.slice(0, 70))), row })))(
    'with $title is refused',
    ({ row: [changes, code, place, problem, cure] }) => {
      const refusals = refusalsFor(changed(policy, ...changes));
      expect(refusals.map((refusal) => `${refusal.code} ${placeOf(refusal)}`)).toEqual([`${code} ${place}`]);
      const [refusal] = refusals;
      expect(refusal?.problem).toContain(problem);
      expect(refusal?.cure).toContain(cure);
      expect(refusal?.exit).toBe(code === 'policy/too-large' ? 4 : 2);
      expect(refusal?.message).toMatch(/^policy\.yml:\d+:\d+ .+\. .+[.?}]$/s);
    },
  );
});

describe('people, ledger and publication', () => {
  const rows: readonly (readonly [change: Change, code: string, place: string, problem: string])[] = [
    [
      ['model: [sme, qa]', 'model: [sme, qe]'],
      'policy/unknown-role',
      'approvals.model[1]',
      'is "qe", not a declared role',
    ],
    [['model: [sme, qa]', 'model: [sme, sme]'], 'policy/value', 'approvals.model[1]', 'stands twice'],
    [['policy: [sme]', 'policy: []'], 'policy/value', 'approvals.policy', 'has 0 entries; at least 1'],
    [['["@alice", ', '["alice", '], 'policy/value', 'roles.sme[0]', 'is the text "alice"; a user of GitHub'],
    [['"@acme/qa"', '"@acme/qa/x"'], 'policy/value', 'roles.qa[0]', 'a user of GitHub such as "@alice"'],
    [['second: "@carol"', 'second: "@BOB"'], 'policy/value', 'pairs[0].second', 'is the same person'],
    [['  test-data-access: ["@Bob"]\n', ''], 'policy/missing-key', 'pairs', 'does not say who has access'],
    [['  intended-use: docs/intended-use.md', '  {}'], 'policy/missing-key', 'approvals.intended-use', 'does not name'],
    [['at-most: 5 }', 'at-most: 0 }'], 'policy/value', 'test-set.uses.at-most', 'is 0'],
    [['ledger: test-set-uses', 'ledger: ../main'], 'policy/value', 'test-set.ledger', 'a branch name'],
    [['ledger: test-set-uses', 'ledger: a.lock'], 'policy/value', 'test-set.ledger', 'a branch name'],
    [['disclosure: on-pass', 'disclosure: never'], 'policy/value', 'test-set.disclosure', 'is the text "never"'],
    [['suppress-below: 5', 'suppress-below: -1'], 'policy/value', 'test-set.suppress-below', 'is -1'],
    [['evidence: required', 'evidence: true'], 'policy/value', 'evidence', 'is true'],
  ];

  it.each(rows)('%j', (change, code, place, problem) => {
    const refusals = refusalsFor(changed(completePolicy, change));
    expect(refusals.map((refusal) => [refusal.code, refusal.place.key])).toEqual([[code, place]]);
    expect(refusals[0]?.problem).toContain(problem);
  });
});

describe('keys that a later version may know', () => {
  const later: readonly (readonly [key: string, change: Change, subject: string])[] = [
    ['annotators', ['content: sha256', 'annotators: [reader_1, reader_2]'], 'several annotators'],
    ['test-plan', ['documents:\n', 'documents:\n  test-plan: docs/plan.md\n'], 'test plan'],
    ['preprocessing', ['documents:\n', 'documents:\n  preprocessing: src/prepare.py\n'], 'pre-processing'],
  ];

  it.each(later)('%s is refused, as one that is not checked yet', (key, change, subject) => {
    // Without `content`, its rule would be refused as well.
    const policy = completePolicy.replace('  content: disjoint\n', '');
    const refusals = refusalsFor(changed(policy, change));
    expect(refusals.map(({ code }) => code)).toEqual(['policy/unknown-key']);
    expect(refusals[0]?.problem).toMatch(
      new RegExp(`^has the key \`${key}\`, .*${subject}.*does not check; allowed: `),
    );
    expect(refusals[0]?.cure).not.toMatch(/^Did you mean/);
  });
});

describe('the form of the whole', () => {
  it.each([
    ['a list', '- a\n', 'is a list; a mapping of keys to values'],
    ['a text', 'hello\n', 'is the text "hello"; a mapping of keys to values'],
    ['a number', '3\n', 'is 3; a mapping of keys to values'],
    ['null', 'null\n', 'is empty; a mapping of keys to values'],
    ['a tilde', '~\n', 'is empty; a mapping of keys to values'],
    ['an empty list', '[]\n', 'is an empty list; a mapping of keys to values'],
  ])('%s', (_, text, problem) => {
    const [refusal] = refusalsFor(text);
    expect(refusal).toMatchObject({ code: 'policy/type', problem, place: { line: 1, column: 1 } });
    expect(refusal?.cure).toContain('Begin with `version: 1`');
  });

  it('an empty mapping lacks every required key', () => {
    expect(refusalsFor('{}\n').map(({ problem }) => problem)).toEqual(
      ['version', 'model', 'data', 'evaluation', 'acceptance'].map((key) => `lacks the key \`${key}\``),
    );
  });
});

describe('several problems', () => {
  it('of the form are reported together, in the order of the file', () => {
    const policy = changed(
      completePolicy,
      ['too-small: block', 'to-small: block'],
      ['confidence: 0.95', 'confidence: 95'],
      ['task: binary', 'task: binry'],
      ['  threshold: 0.5', '  treshold: 0.5'],
      ['trials: 412', 'trials: "412"'],
    );
    expect(refusalsFor(policy).map(placeOf)).toEqual([
      '6:9 model.task',
      '51:3 evaluation',
      '61:15 acceptance.confidence',
      '73:3 acceptance',
      '80:56 baseline.process.results[0].trials',
    ]);
  });

  it('of the meaning are reported together, in the order of the file', () => {
    const policy = changed(
      completePolicy,
      ['margin: 0.02', 'margin: 0.02, in: { age: young }'],
      ['positive: malignant', 'positive: Malignant'],
      ['at-least: 0.95 }', 'at-least: 95 }'],
      ['object: disjoint', 'objects: disjoint'],
      ['metric: brier-score', 'metric: brier'],
      ['path: model/biopsy.onnx', 'path: ../biopsy.onnx'],
    );
    expect(refusalsFor(policy).map(({ code }) => code)).toEqual([
      'path/escape',
      'policy/value',
      'policy/unknown-kind',
      'policy/value',
      'policy/unknown-metric',
      'policy/unknown-subgroup',
    ]);
  });
});

describe('the codes of refusals', () => {
  // Found by the gate before the policy is read.
  const elsewhere = ['policy/missing'];
  // Of patterns: trees/patterns.test.ts.
  const ofPatterns = ['path/pattern', 'path/too-many-files'];
  // Found in the text: strictYaml.test.ts.
  const ofText = [
    'policy/empty',
    'policy/encoding',
    'policy/control-character',
    'policy/syntax',
    'policy/directive',
    'policy/several-documents',
    'policy/anchor',
    'policy/tag',
    'policy/duplicate-key',
    'policy/key',
    'policy/too-deep',
  ];
  // Above: people, ledger and publication.
  const ofPeople = ['policy/unknown-role'];
  // Models and commands: evaluation.test.ts.
  const ofEvaluation = ['policy/label-as-input'];

  it('of the families policy and path are all provoked', () => {
    const provoked = new Set([...small, ...complete].map(([, code]) => code));
    const all = Object.keys(refusalCodes).filter((code) => /^(policy|path)\//.test(code));
    expect(all.filter((code) => !provoked.has(code)).sort()).toEqual(
      [...elsewhere, ...ofPatterns, ...ofText, ...ofPeople, ...ofEvaluation].sort(),
    );
  });
});

export const id = 910;
export const ids = [910];
export const modules = {

/***/ 55223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ isEntityName),
/* harmony export */   Ft: () => (/* binding */ mostTelling),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   V: () => (/* binding */ usualSplitValues),
/* harmony export */   bD: () => (/* binding */ isIndividualName),
/* harmony export */   mg: () => (/* binding */ wordsOfName),
/* harmony export */   vv: () => (/* binding */ rankOfName)
/* harmony export */ });
const entityPattern = /(patient|subject|person|participant|donor|animal|case|site|cent(?:er|re)|hospital|clinic|institution|slide|object|specimen|lesion|image|study|exam|series|batch|lot|device|scanner|machine|vial|plate)/i;
/** Whether a column looks as if several samples could have its values in common. */
function isEntityName(column) {
    return entityPattern.test(column);
}
const individualPattern = /(patient|subject|person|participant|donor|animal|case|slide|object|specimen|sample|lesion|image|study|exam|series|batch|lot|vial|plate)/i;
/** Whether a column looks as if it named single people or things, and not places or devices that many samples share. */
function isIndividualName(column) {
    return individualPattern.test(column) || /^id$/i.test(column);
}
/** The entity kind that a column names: `patient` for `Patient_ID`; letters, digits and hyphens. */
function kindOf(column) {
    const kind = column
        .toLowerCase()
        .replace(/[ _-]?(id|no|nr|number|code|uid)$/, '')
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^[^a-z]+|-+$/g, '')
        .slice(0, 60);
    return kind === '' ? 'entity' : kind;
}
/** Values that usually mean each split, in lower case. */
const usualSplitValues = {
    train: ['train', 'training'],
    validation: ['validation', 'valid', 'val', 'dev'],
    test: ['test', 'testing'],
};
/** The words of a column name in lower case: `patient`, `id` for `PatientID` and `patient_id`. */
function wordsOfName(name) {
    return name
        .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== '');
}
/** Place of the first word of a name in a list that begins with the most telling; undefined where none is in it. */
function rankOfName(name, telling) {
    const ranks = wordsOfName(name)
        .map((word) => telling.indexOf(word))
        .filter((rank) => rank >= 0);
    return ranks.length === 0 ? undefined : Math.min(...ranks);
}
/** The column whose name has the word that stands first in the list; of several the first column. */
function mostTelling(columns, words) {
    const ranked = columns.flatMap((column) => {
        const rank = rankOfName(column.name, words);
        return rank === undefined ? [] : [{ column, rank }];
    });
    return ranked.sort((one, other) => one.rank - other.rank)[0]?.column;
}


/***/ }),

/***/ 93910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInit: () => (/* binding */ runInit)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/adoption/codeowners.js
/** Who has to review changes of the gate itself: lines for CODEOWNERS. */
/** Where GitHub looks for CODEOWNERS, in its order: the first one counts. */
const codeownersPaths = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
const heading = '# The rules of the merge gate, what runs it, and this list are changed only with these owners’ review.';
/**
 * Adds owners for the policy, the workflows and CODEOWNERS itself. A pattern that has owners already keeps them.
 *
 * @returns the whole new content, and the lines that were added to it
 */
function mergeCodeowners({ file, content, policyFolder, owners }) {
    const owned = ownedPatterns(content);
    const patterns = [`/${policyFolder}/`, '/.github/workflows/', `/${file}`].map(escapePattern);
    const lines = patterns
        .filter((pattern) => !owned.has(normalPattern(pattern)))
        .map((pattern) => lineOf(pattern, owners));
    if (lines.length === 0)
        return { content, added: [] };
    const added = [heading, ...lines];
    const newLine = content.includes('\r\n') ? '\r\n' : '\n';
    const before = content === '' || content.endsWith('\n') ? content : `${content}${newLine}`;
    const gap = before === '' ? '' : newLine;
    return { content: `${before}${gap}${added.join(newLine)}${newLine}`, added };
}
function lineOf(pattern, owners) {
    return `${pattern} ${owners.join(' ')}`;
}
/** A space ends a pattern unless a backslash stands before it. */
function escapePattern(pattern) {
    return pattern.replace(/[ #\\]/g, '\\$&');
}
/** Patterns that the last line with them gives owners to. */
function ownedPatterns(content) {
    const owned = new Set();
    for (const line of content.split(/\r?\n/)) {
        const text = line.replace(/(^|\s)#.*$/, '').trim();
        const [pattern, ...owners] = text.split(/(?<!\\)\s+/);
        if (pattern === undefined || pattern === '')
            continue;
        if (owners.length > 0)
            owned.add(normalPattern(pattern));
        else
            owned.delete(normalPattern(pattern));
    }
    return owned;
}
/** `/.holdout/`, `.holdout/` and `/.holdout/**` own the same files. */
function normalPattern(pattern) {
    return pattern
        .replace(/^\/?/, '/')
        .replace(/\/\*\*?$/, '/')
        .replace(/([^/])\/?$/, '$1');
}

;// CONCATENATED MODULE: ./build/adoption/draft.js
/** Where the lock goes, from the policy's root. */
const lockPath = '.holdout/test-set.lock.json';
/** Branch of the ledger that a limit of uses needs. */
const ledgerBranch = 'holdout-ledger';
/** Role whose members can see the test data; it approves nothing. */
const accessRole = 'test-data-access';
/** The roles that approve a change of the model: all that were named, but for access to the test data. */
function approvingRoles({ roles }) {
    return [...roles.keys()].filter((role) => role !== accessRole);
}

// EXTERNAL MODULE: ./build/result/refusal.js
var result_refusal = __webpack_require__(11888);
// EXTERNAL MODULE: ./build/trees/outputFolder.js
var outputFolder = __webpack_require__(66885);
;// CONCATENATED MODULE: ./build/adoption/plannedFiles.js
/** The files that adoption writes, what stands in their places, and how they get there: all of them or none. */




/** @throws Refusal `tree/not-regular` where a folder, link or the like is in the way */
function stateOf(root, { path, text, added }) {
    const present = readIfPresent(root, path);
    if (present === undefined)
        return 'new';
    if (present === text)
        return 'unchanged';
    return added === undefined ? 'taken' : 'changed';
}
/**
 * The text of a file; undefined where nothing is there.
 *
 * @throws Refusal `tree/not-regular` where something else than a regular file is there
 */
function readIfPresent(root, path) {
    const found = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, path), { throwIfNoEntry: false });
    if (found === undefined)
        return undefined;
    if (found.isFile())
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, path), 'utf8');
    throw new result_refusal/* Refusal */.P_('tree/not-regular', {
        file: path,
        problem: 'is no regular file, and holdout init would write one here',
        cure: 'Move it away.',
    });
}
/**
 * Writes all files, or none: they are prepared beside their places and then renamed.
 *
 * @throws Refusal `command/usage` (exit 5) where one cannot be written
 */
function writeFiles(root, files) {
    const undo = [];
    try {
        const prepared = files.map((file) => prepare(root, file, undo));
        for (const { target, temporary } of prepared) {
            const before = (0,external_node_fs_.lstatSync)(target, { throwIfNoEntry: false }) && (0,external_node_fs_.readFileSync)(target);
            (0,external_node_fs_.renameSync)(temporary, target);
            undo.push(() => (before === undefined ? (0,external_node_fs_.rmSync)(target, { force: true }) : (0,external_node_fs_.writeFileSync)(target, before)));
        }
    }
    catch (thrown) {
        for (const step of undo.reverse())
            step();
        throw (0,outputFolder/* unwritableOutput */.Le)(thrown, {
            what: 'the files',
            outcome: 'none was',
            cure: 'Look who may write in this folder, and whether the disk is full.',
        });
    }
}
function prepare(root, { path, text }, undo) {
    const target = (0,external_node_path_.join)(root, path);
    const temporary = `${target}.holdout-${process.pid}`;
    const made = (0,outputFolder/* makeFolder */.fc)((0,external_node_path_.dirname)(target));
    if (made !== undefined)
        undo.push(() => (0,external_node_fs_.rmSync)(made, { recursive: true, force: true }));
    undo.push(() => (0,external_node_fs_.rmSync)(temporary, { force: true }));
    (0,external_node_fs_.writeFileSync)(temporary, text, { flag: 'wx' });
    return { target, temporary };
}

// EXTERNAL MODULE: ./build/result/assertNever.js
var assertNever = __webpack_require__(46016);
// EXTERNAL MODULE: ./build/result/splits.js
var result_splits = __webpack_require__(4179);
;// CONCATENATED MODULE: ./build/adoption/yamlScalar.js
/** Texts as a policy or workflow writes them. */
/** Words that YAML takes for something else than text. */
const reserved = /^(?:null|true|false|yes|no|on|off|y|n|\.inf|\.nan)$/i;
const plain = /^\.?[A-Za-z][A-Za-z0-9_./-]*(?: [A-Za-z0-9_./-]+)*$/;
/** A text as one YAML scalar, in a block or between brackets: plain where it cannot be misread, else in quotes. */
function yamlText(text) {
    return plain.test(text) && !reserved.test(text) ? text : JSON.stringify(text);
}
/** One text as a scalar, several as a list between brackets. */
function yamlTexts(texts) {
    const [only] = texts;
    return texts.length === 1 && only !== undefined ? yamlText(only) : yamlList(texts);
}
/** A list between brackets. */
function yamlList(texts) {
    return `[${texts.map(yamlText).join(', ')}]`;
}
/**
 * A text of the data within a comment.
 *
 * @param otherwise stands for one that is too long
 */
function commentText(text, otherwise) {
    return text.length <= 40 ? yamlText(text) : otherwise;
}
const longestLine = 120;
/** A key with several texts: one line between brackets, or where it would be too long one for each text. */
function listLines(indent, key, texts, comment = '') {
    const suffix = comment === '' ? '' : ` # ${comment}`;
    const line = `${indent}${key}: ${yamlTexts(texts)}${suffix}`;
    if (line.length <= longestLine || texts.length === 1)
        return [line];
    return [`${indent}${key}:${suffix}`, ...texts.map((text) => `${indent}  - ${yamlText(text)}`)];
}

;// CONCATENATED MODULE: ./build/adoption/criterionText.js

/** Bounds that are one criterion: those of one metric from below and above together, all others alone. */
function pairBounds(criteria) {
    const pairs = criteria.map((criterion) => {
        const same = criteria.filter(({ metric }) => metric === criterion.metric);
        return same.length === 2 && same[0]?.key !== same[1]?.key ? same : [criterion];
    });
    return pairs.filter((pair, index) => pair.length === 1 || pair[0] === criteria[index]);
}
/** @param bounds of one metric */
function criterionText(bounds) {
    const [first] = bounds;
    const sides = bounds.map(({ key, value }) => `${key}: ${value}`);
    return `{ metric: ${yamlText(first?.metric ?? '')}, ${sides.join(', ')} }`;
}

;// CONCATENATED MODULE: ./build/adoption/acceptanceText.js



function acceptanceLines({ task, evaluation, cluster, criteria, subgroups, fitTolerance, }) {
    const written = pairBounds(criteria).map(criterionText);
    const first = criteria[0];
    const each = first === undefined || subgroups.length === 0
        ? []
        : [
            `    # - { metric: ${yamlText(first.metric)}, ${first.key}: …, in: each subgroup } # a bound that every subgroup has to meet`,
        ];
    return [
        'acceptance:',
        '  confidence: 0.95 # of every interval, two-sided',
        '  decide-by: bound # the unfavourable end of the interval has to meet the criterion, not only the estimate',
        cluster === undefined
            ? '  # cluster: patient # entity whose samples depend on each other'
            : `  cluster: ${cluster} # samples of one ${cluster} depend on each other, and intervals allow for it`,
        `  # design-effect: 1.8 # how much they depend, from development data; without it each ${cluster ?? 'entity'} counts once`,
        ...expectedLines(task),
        ...(task.task === 'regression' && evaluation.by === 'onnx' ? fitLines(fitTolerance) : []),
        '  criteria: # given to `holdout init`; the expert for the process decides, and keeps the reason on record',
        ...written.map((text) => `    - ${text}`),
        ...proposalsFor(task).filter(isOpen(criteria)).map(proposalLine),
        ...each,
    ];
}
/** A proportion tells how many samples it needs; an error does not. */
function expectedLines(task) {
    if (task.task === 'regression')
        return [];
    const metric = task.task === 'binary' ? 'sensitivity' : 'accuracy';
    return [`  # expected: { ${metric}: 0.98 } # what a good model reaches: says whether the test set is large enough`];
}
function fitLines(tolerance) {
    const meaning = 'difference of MAE between training and test data that is no overfitting, in the unit of the label';
    return [
        tolerance === undefined
            ? `  # fit: { tolerance: 5 } # ${meaning}`
            : `  fit: { tolerance: ${tolerance} } # ${meaning}`,
    ];
}
function proposalsFor(task) {
    switch (task.task) {
        case 'binary':
            return [];
        case 'multiclass':
            return [...task.classes.map(recallOf), ...overall];
        case 'ordinal':
            return [...task.classes.map(recallOf), ...overall, ...ofOrder];
        case 'regression':
            return ofErrors;
        default:
            return (0,assertNever/* assertNever */.x)(task);
    }
}
function recallOf(name) {
    const shown = commentText(name, 'this class');
    return { metric: `recall:${name}`, keys: ['at-least'], meaning: `share of ${shown} that is found` };
}
const overall = [
    {
        metric: 'macro-recall',
        keys: ['at-least'],
        meaning: 'mean of these shares: a rare class counts like a common one',
    },
    { metric: 'accuracy', keys: ['at-least'], meaning: 'share of all that is right: common classes decide on it' },
];
const ofOrder = [
    { metric: 'quadratic-kappa', keys: ['at-least'], meaning: 'agreement by which a class far off counts more' },
    { metric: 'within-one', keys: ['at-least'], meaning: 'share that is at most one class off' },
];
const ofErrors = [
    { metric: 'mae', keys: ['at-most'], meaning: 'mean absolute error, in the unit of the label' },
    { metric: 'bias', keys: ['at-least', 'at-most'], meaning: 'mean error: whether it predicts too much or too little' },
    { metric: 'loa-lower', keys: ['at-least'], meaning: 'lower limit of agreement: 95 % of the errors lie between' },
    { metric: 'loa-upper', keys: ['at-most'], meaning: 'upper limit of agreement' },
];
/** Whether no bound of the metric was given. */
function isOpen(criteria) {
    const given = new Set(criteria.map(({ metric }) => metric));
    return ({ metric }) => !given.has(metric);
}
function proposalLine({ metric, keys, meaning }) {
    return `    # - ${criterionText(keys.map((key) => ({ metric, key, value: '…' })))} # ${meaning}`;
}
function baselineLines({ task }) {
    const [metric, known] = {
        binary: ['sensitivity', 'successes: 383, trials: 412'],
        multiclass: ['accuracy', 'successes: 383, trials: 412'],
        ordinal: ['accuracy', 'successes: 383, trials: 412'],
        regression: ['mae', 'value: 12.5'],
    }[task.task];
    return [
        '# baseline: # what is known of the process that the model replaces',
        '#   process:',
        '#     name: Who did it, where and when',
        `#     results: [{ metric: ${metric}, ${known} }]`,
        `# no-decrease: [{ metric: ${metric}, against: process }] # the model may not be worse than that process`,
    ];
}

// EXTERNAL MODULE: ./build/adoption/columnNames.js
var columnNames = __webpack_require__(55223);
;// CONCATENATED MODULE: ./build/adoption/evaluationText.js

function evaluationLines(draft) {
    const { evaluation, task } = draft;
    const isRun = evaluation.by === 'onnx';
    return [
        'evaluation:',
        ...(isRun ? onnxLines(evaluation, task) : predictionsLines(evaluation, task)),
        ...decisionLines(draft),
        ...(isRun ? runLines(evaluation, draft) : []),
    ];
}
/** What makes a decision of a score. */
function decisionLines({ task, threshold, evaluation: { scores } }) {
    if (task.task === 'regression' || (task.task !== 'binary' && scores === undefined))
        return [];
    if (task.task !== 'binary') {
        return ['  # undecided: { below: 0.6, at-most: 0.1 } # no decision where the largest probability is less'];
    }
    return [
        threshold === undefined
            ? '  # threshold: 0.5 # a score of at least this is positive; without it 0.5, with a warning'
            : `  threshold: ${threshold} # a score of at least this is positive`,
    ];
}
function predictionsLines({ path, sample, score, scores, predicted, isBound }, task) {
    return [
        '  predictions:',
        `    path: ${yamlText(path)} # what the model says of each test sample`,
        '    columns:',
        `      sample: ${yamlText(sample)} # the same ids as in the manifest`,
        ...(score === undefined ? [] : [`      score: ${yamlText(score)} # ${largerMeans(task)}`]),
        ...(scores === undefined ? [] : classColumnLines(scores)),
        ...(predicted === undefined ? [] : [`      predicted: ${yamlText(predicted)} # ${predictedMeaning(task)}`]),
        `    ${isBound ? '' : '# '}binding: required # a file beside it has to tie the predictions to this model and test set`,
    ];
}
function predictedMeaning({ task }) {
    return task === 'regression' ? 'the number that the model predicts' : 'the class that the model decides for';
}
function classColumnLines(scores) {
    const lines = [...scores].map(([name, column]) => `        ${yamlText(name)}: ${yamlText(column)}`);
    return ['      scores: # column of the probability of each class; the largest decides', ...lines];
}
function largerMeans(task) {
    return `larger means more likely ${task.task === 'binary' ? commentText(task.positive, 'positive') : ''}`;
}
const orderMeaning = {
    told: 'columns of the manifest, in the order of the training code',
    names: 'columns of the manifest that are called like the inputs of the model',
    manifest: 'in the order of the manifest: CHECK it against the training code, nothing else notices a wrong one',
};
function onnxLines({ inputs, order, score, scores, predicted, fill, empty }, task) {
    return [
        '  onnx: # the gate runs the model itself',
        `    inputs: # ${orderMeaning[order]}`,
        ...[...inputs].flatMap(([name, columns]) => listLines('      ', yamlText(name), columns)),
        ...(score === undefined ? [] : scoreLines(score, task)),
        ...(scores === undefined ? [] : scoresLines(scores)),
        ...(predicted === undefined
            ? []
            : [
                `    predicted: # ${predictedMeaning(task)}`,
                `      output: ${yamlText(predicted.output)} # output of the model that holds it`,
            ]),
        ...fillLines(fill, empty),
    ];
}
function scoreLines({ output, column, transform }, task) {
    const positive = task.task === 'binary' ? task.positive : '';
    return [
        '    score: # the number by which the model decides',
        `      output: ${yamlText(output)} # output of the model that holds it`,
        ...(column === undefined ? [] : [`      column: ${column} # counted from 0; ${largerMeans(task)}`]),
        `      class: ${yamlText(positive)} # whose score it is: a larger one means more likely this class`,
        transform === undefined
            ? '      # transform: softmax # or sigmoid, where the output holds logits and no probabilities'
            : `      transform: ${transform} # turns the output into a probability`,
    ];
}
function scoresLines({ output, classes, transform }) {
    return [
        '    scores: # the probability of each class; the largest decides',
        `      output: ${yamlText(output)} # output of the model with one number for each class`,
        ...(classes === undefined ? [] : listLines('      ', 'classes', classes, 'in the order of its columns')),
        transform === undefined
            ? '      # transform: softmax # where the output holds logits and no probabilities'
            : `      transform: ${transform} # turns logits into probabilities`,
    ];
}
/** What stands in for an empty cell is for a person to say: only the model’s makers know what it was trained on. */
function fillLines(fill, { columns, samples, takesNan }) {
    const meaning = 'stands in for an empty cell';
    if (fill === 'nan')
        return [`    fill: nan # ${meaning}: the model replaces it itself`];
    if (fill !== undefined) {
        const values = [...fill].map(([column, value]) => `      ${yamlText(column)}: ${yamlText(value)}`);
        return [`    fill: # ${meaning}, by column`, ...values];
    }
    const [first, ...others] = columns;
    if (first === undefined)
        return [`    # fill: nan # ${meaning}; without it an empty cell is refused`];
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    const found = `    # cells of ${commentText(first, 'a column')}${more} are empty, which is refused without it (samples with one: ${samples})`;
    return takesNan
        ? [found, `    # fill: nan # ${meaning}: only where the model replaces missing values itself`]
        : [found, `    # fill: { ${yamlText(first)}: 0 } # ${meaning}, by column`];
}
/** A regression has no default for a gap that is none: without one the training data are not evaluated. */
function runLines({ hasTraining }, { task, fitTolerance }) {
    const isCompared = hasTraining && (task.task !== 'regression' || fitTolerance !== undefined);
    const needs = task.task === 'regression' && !isCompared ? '; needs `acceptance.fit`' : '';
    return [
        '  # repeat: 2 # evaluations that have to agree bit for bit',
        `  ${isCompared ? '' : '# '}also: [train] # is evaluated too: a large gap to the test set blocks as overfitting${needs}`,
    ];
}

;// CONCATENATED MODULE: ./build/adoption/policyText.js







/** @returns a policy that `readPolicy` accepts */
function writePolicyText(draft) {
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
function head({ branch }) {
    return [
        '# The rules that a model has to meet before it may be merged: a first draft, made from the data by `holdout init`.',
        '# Nobody has approved it. Read each line with the expert for the process, and delete these three when that is done.',
        `# It binds once it is on the branch ${branch}; from then on a change to it takes a pull request of its own.`,
        'version: 1 # of this format',
    ];
}
function modelLines({ model, task }) {
    return [
        'model:',
        `  path: ${yamlText(model)} # file or folder that is judged; its digest stands in every report`,
        ...taskLines(task),
        '  # kind: static # declares that it does not learn in use',
    ];
}
function taskLines(task) {
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
            return (0,assertNever/* assertNever */.x)(task);
    }
}
function dataLines({ manifest, splits, columns, groupings }) {
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
        optionalLine('generated', generated, 'is_synthetic', 'true for synthetic samples, which may not be in the test set'),
    ];
}
function optionalLine(key, column, example, meaning) {
    return column === undefined
        ? `    # ${key}: ${example} # ${meaning}`
        : `    ${key}: ${yamlText(column)} # ${meaning}`;
}
function manifestLines(manifest) {
    const meaning = 'the table with one row for each sample';
    if (manifest.every(({ split }) => split === undefined)) {
        return [`  manifest: ${yamlTexts(manifest.map(({ path }) => path))} # ${meaning}`];
    }
    const lines = result_splits/* splitsInOrder */.t.flatMap((split) => {
        const paths = manifest.filter((file) => file.split === split).map(({ path }) => path);
        return paths.length === 0 ? [] : [`    ${split}: ${yamlTexts(paths)}`];
    });
    return [`  manifest: # ${meaning}, by split`, ...lines];
}
function splitLines(splits) {
    const lines = result_splits/* splitsInOrder */.t.flatMap((split) => {
        const values = splits.get(split);
        return values === undefined ? [] : [`    ${split}: ${yamlList(values)}`];
    });
    return ['  splits: # which values of the split column mean which split', ...lines];
}
function entityLines(entities, groupings) {
    const meaning = 'what several samples can have in common';
    const missing = ['    # entities: # what several samples can have in common', '    #   patient: patient_id'];
    const written = entities.map(({ kind, columns }) => `      ${kind}: ${yamlTexts(columns)}`);
    return [
        ...(entities.length === 0 ? missing : [`    entities: # ${meaning}`, ...written]),
        ...groupings.map((column) => `      # ${(0,columnNames/* kindOf */.I)(column)}: ${yamlText(column)} # to claim others than these: each may then be in one split only`),
    ];
}
function independenceLines({ columns: { entities } }) {
    const reason = '{ shared: "Why splits may share sites", approved-by: sme }';
    const shared = `  # site: ${reason} # what splits may share, and why`;
    if (entities.length === 0)
        return ['# independence: # which entities the splits may not share', shared];
    const rules = entities.map(({ kind }) => `  ${kind}: disjoint`);
    return ['independence: # disjoint: no such entity may be in two splits', ...rules, shared];
}
function testSetLines({ uses }) {
    const ledger = `branch that records every use`;
    const counted = uses === undefined
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
function subgroupLines({ subgroups, blankSubgroups }) {
    const blanks = blankSubgroups.map((column) => `  # - ${yamlText(column)} # left out: some test samples have no value here, which would block`);
    const meaning = 'groups of samples that are judged apart; numbers are divided at the given edges';
    if (subgroups.length === 0) {
        return [`# subgroups: # ${meaning}`, '#   - sex', '#   - age: [40, 60]', ...blanks.map((line) => line.trimStart())];
    }
    return [`subgroups: # ${meaning}`, ...subgroups.map((subgroup) => `  - ${subgroupText(subgroup)}`), ...blanks];
}
function subgroupText({ column, bins }) {
    return bins === undefined ? yamlText(column) : `${yamlText(column)}: [${bins.join(', ')}]`;
}
function peopleLines(draft) {
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

;// CONCATENATED MODULE: ./build/adoption/workflowText.js
/** The workflow that runs the gate, as text. */

/** Path of the workflow from the repository's root. */
const workflowPath = '.github/workflows/holdout.yml';
/** Name of the job, which is the name of the required check. */
const jobName = 'holdout';
/** Stands where the commit of a release belongs. */
const noRelease = '0'.repeat(40);
const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
/** @returns a workflow that asks for no permission it does not use, and that no pull request can pass by */
function writeWorkflowText({ policyPath, branch, hasApprovals, ledger, release }) {
    const pin = release ?? noRelease;
    const lines = [
        '# The merge gate: judges every pull request by the rules of the branch that it would be merged into.',
        `name: ${jobName}`,
        '',
        'on:',
        '  pull_request:',
        '    # edited: another target branch has other rules; ready_for_review: a draft becomes a request to merge',
        '    types: [opened, synchronize, reopened, edited, ready_for_review]',
        ...(hasApprovals
            ? ['  pull_request_review: # the policy asks for approvals', '    types: [submitted, dismissed]']
            : []),
        '  merge_group: # a merge queue waits for this check, too',
        '  push: # what has reached the branch is on record',
        `    branches: [${yamlText(branch)}]`,
        '  workflow_dispatch: # by hand',
        '',
        'permissions:',
        '  contents: read',
        '',
        'concurrency: # a newer state of a pull request ends the run for the older one; nothing else is ever ended',
        `  group: ${jobName}-\${{ github.event_name }}-\${{ github.event.pull_request.number || github.run_id }}`,
        `  cancel-in-progress: \${{ github.event_name == 'pull_request' }}`,
        '',
        'jobs:',
        `  ${jobName}: # the required check has this name`,
        '    # No `paths` filter and no `if`: a required check has to report on every pull request.',
        '    runs-on: ubuntu-24.04',
        '    timeout-minutes: 15',
        '    permissions:',
        ledger === undefined
            ? '      contents: read # reads the rules and the model'
            : `      contents: write # records each use of the test set on the branch ${ledger}; nothing else is written`,
        `      pull-requests: write # writes the comment${hasApprovals ? ' and reads the reviews' : ''}`,
        '      checks: write # marks findings at their lines',
        ...(hasApprovals ? ['      actions: write # starts the check of the pull request again after a review'] : []),
        '    steps:',
        `      - uses: ${checkout}`,
        '        with:',
        '          fetch-depth: 1 # Holdout fetches what else it needs',
        '          persist-credentials: false',
        `      - uses: holdout-gate/holdout@${pin} # ${release === undefined ? 'replace by the commit of a release' : 'commit of a release'}`,
        '        with:',
        `          policy: ${yamlText(policyPath)}`,
    ];
    return `${lines.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./build/adoption/ruleset.js
/** Rulesets as GitHub imports them: Settings, Rules, Rulesets, New ruleset, Import a ruleset. */

/** GitHub Actions as an app: the only source from which the required check counts. */
const githubActions = 15368;
/** Nothing reaches the branch but by a pull request that was reviewed and that the gate has passed. */
function gateRuleset(branch) {
    return rulesetFor('Holdout merge gate', branch, [
        {
            type: 'pull_request',
            parameters: {
                required_approving_review_count: 1,
                dismiss_stale_reviews_on_push: true,
                require_code_owner_review: true,
                require_last_push_approval: true,
                required_review_thread_resolution: false,
            },
        },
        {
            type: 'required_status_checks',
            parameters: {
                strict_required_status_checks_policy: true,
                required_status_checks: [{ context: jobName, integration_id: githubActions }],
            },
        },
    ]);
}
/** The branch on which uses of the test set are recorded can only grow. */
function ledgerRuleset(branch) {
    return rulesetFor('Holdout ledger', branch, []);
}
/** No branch of ours may be deleted or rewritten, by anyone. */
function rulesetFor(name, branch, rules) {
    return {
        name,
        target: 'branch',
        enforcement: 'active',
        conditions: { ref_name: { include: [`refs/heads/${branch}`], exclude: [] } },
        rules: [{ type: 'deletion' }, { type: 'non_fast_forward' }, ...rules],
        bypass_actors: [],
    };
}
/** The file that GitHub imports. */
function writeRulesetText(ruleset) {
    return `${JSON.stringify(ruleset, undefined, 2)}\n`;
}

;// CONCATENATED MODULE: ./build/adoption/adoptionFiles.js
/** Every file of an adoption, by what was decided. */






/** What the options alone ask for. */
function needsOf({ roles, uses }) {
    return {
        hasApprovals: approvingRoles({ roles }).length > 0,
        ...(uses === undefined ? {} : { ledger: ledgerBranch }),
    };
}
/** Files of their own that are there already; CODEOWNERS only grows. */
function findPresent({ root, prefix }, wanted) {
    const folder = folderAt(prefix);
    const paths = [
        ['policy', `${folder}/policy.yml`],
        ['workflow', workflowPath],
        ['ruleset', `${folder}/ruleset.json`],
    ];
    const isPresent = (path) => readIfPresent(root, path) !== undefined;
    return paths.flatMap(([part, path]) => (wanted.has(part) && isPresent(path) ? [path] : []));
}
function folderAt(prefix) {
    return prefix === '' ? '.holdout' : `${prefix}/.holdout`;
}
/** The files that are wanted, in the order in which a person reads them. */
function planFiles({ root, prefix }, { draft, owners, branch, release }, needs, wanted) {
    const folder = folderAt(prefix);
    const policyPath = `${folder}/policy.yml`;
    const files = [];
    if (draft !== undefined)
        files.push({ path: policyPath, text: writePolicyText(draft) });
    if (wanted.has('workflow')) {
        const text = writeWorkflowText({ policyPath, branch, ...needs, ...(release === undefined ? {} : { release }) });
        files.push({ path: workflowPath, text });
    }
    if (wanted.has('codeowners') && owners.length > 0)
        files.push(planCodeowners(root, folder, owners));
    if (wanted.has('ruleset')) {
        files.push({ path: `${folder}/ruleset.json`, text: writeRulesetText(gateRuleset(branch)) });
        if (needs.ledger !== undefined) {
            files.push({ path: `${folder}/ruleset-ledger.json`, text: writeRulesetText(ledgerRuleset(needs.ledger)) });
        }
    }
    return files;
}
function planCodeowners(root, policyFolder, owners) {
    const file = codeownersPaths.find((path) => readIfPresent(root, path) !== undefined) ?? codeownersPaths[0];
    const merged = mergeCodeowners({ file, content: readIfPresent(root, file) ?? '', policyFolder, owners });
    return { path: file, text: merged.content, added: merged.added };
}

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/result/phrase.js
var phrase = __webpack_require__(60603);
;// CONCATENATED MODULE: ./build/adoption/refuseUsage.js

/**
 * What cannot be used of the command line or of an answer.
 *
 * @param problem a clause without a final stop
 * @param cure a full sentence
 */
function refuseUsage(problem, cure) {
    return new result_refusal/* Refusal */.P_('command/usage', { problem, cure });
}

;// CONCATENATED MODULE: ./build/adoption/announcement.js
/** What `holdout init` tells: what it found, what it would write or has written, and what comes next. */




/** What the data suggested, where nobody was asked. */
function foundLines(found) {
    return found.map(({ name, text }) => `${name.padEnd(10)} ${(0,report_escape/* toTerminal */.yw)(text)}`);
}
const plans = {
    new: 'would be written',
    changed: 'would get these lines',
    unchanged: 'is there already',
    taken: 'exists with other content; --force would write this in its place',
};
/** One file with its content, for a look at it before it is written. */
function previewLines({ path, text, added, state }) {
    const whole = text.trimEnd().split('\n');
    const shown = state === 'unchanged' ? [] : state === 'changed' ? (added ?? []) : whole;
    return [`=== ${(0,report_escape/* escapeTerminal */.en)(path)} ${plans[state]}`, ...shown.map(visibleLine), ''];
}
/** A line in which every space counts. */
function visibleLine(line) {
    const visible = line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => (0,report_escape/* escapeTerminal */.en)(character));
    return (0,report_escape/* neutraliseCommands */.$B)(visible);
}
/** @throws Refusal `command/usage` where a file with other content is in the way */
function refuseTaken(files) {
    const taken = files.filter(({ state }) => state === 'taken').map(({ path }) => path);
    if (taken.length === 0)
        return;
    const others = files.filter(({ state }) => state === 'new' || state === 'changed').map(({ path }) => path);
    const rest = others.length === 0 ? '' : `; neither were ${others.join(', ')}`;
    throw refuseUsage(`${taken.join(', ')}: other content is there already, and nothing was written over it${rest}`, cure);
}
/** @throws Refusal `command/usage` before anybody is asked, where the answers could not be written */
function refusePresent(paths) {
    if (paths.length > 0)
        throw refuseUsage(`${paths.join(', ')}: there already, so that nothing would be written`, cure);
}
const cure = '--dry-run shows what would be written, --only PART leaves parts out, --force replaces what is there.';
const deeds = {
    new: 'written',
    changed: 'added to',
    unchanged: 'unchanged',
    taken: 'replaced',
};
/** What was done to each file. */
function writtenLines(files) {
    return files.map(({ path, state }) => `${deeds[state].padEnd(10)} ${(0,report_escape/* escapeTerminal */.en)(path)}`);
}
/** What is worth knowing, and the steps from here to a required check. */
function nextLines(files, { notes, release }, ignored) {
    const pathsOf = (pattern) => files.map(({ path }) => path).filter((path) => pattern.test(path));
    const [policy] = pathsOf(/\.holdout\/policy\.yml$/);
    const rulesets = pathsOf(/ruleset(-ledger)?\.json$/);
    const isUnpinned = release === undefined && files.some(({ path }) => path === workflowPath);
    const pin = (0,phrase/* phrase */.MZ) `, put the commit of a Holdout release in place of the zeros in ${workflowPath}`;
    const steps = [
        policy === undefined
            ? undefined
            : (0,phrase/* phrase */.MZ) `Read ${policy} with the expert for the process: it is a draft that nobody has approved.`,
        (0,phrase/* phrase */.MZ) `Run \`holdout lock\`${isUnpinned ? pin : (0,phrase/* words */.aL)('')}, and bring these files with the lock to the branch in a pull request that its reviewers approve.`,
        rulesets.length === 0
            ? undefined
            : (0,phrase/* phrase */.MZ) `On GitHub choose Settings, Rules, Rulesets, New ruleset, Import a ruleset: ${(0,phrase/* listForeign */.Ty)(rulesets)}.`,
    ];
    const them = (0,phrase/* words */.aL)(ignored.length === 1 ? 'it' : 'them');
    const left = ignored.length === 0 ? [] : [(0,phrase/* phrase */.MZ) `Git ignores ${(0,phrase/* listForeign */.Ty)(ignored)}: the workflow will not find ${them}.`];
    const known = [...notes, ...left].map(report_escape/* toTerminal */.yw);
    const told = steps.filter((step) => step !== undefined).map((step, index) => `${index + 1}. ${(0,report_escape/* toTerminal */.yw)(step)}`);
    return [...known, ...(known.length === 0 ? [] : ['']), ...told];
}

// EXTERNAL MODULE: external "node:readline/promises"
var promises_ = __webpack_require__(26848);
;// CONCATENATED MODULE: ./build/adoption/asker.js
/** Questions and answers on a terminal. */


/** Whether a person sits at the terminal. */
function isInteractive({ input, output }) {
    return input.isTTY === true && output.isTTY === true;
}
/** Begins to read the terminal. Lines that come before their question are kept for it. */
function openAsker({ input, output }) {
    const reader = (0,promises_.createInterface)({ input, output, terminal: true, historySize: 0 });
    const lines = [];
    let waiting;
    let isStopped = false;
    const stop = () => {
        isStopped = true;
        // Ends the line of the question.
        if (waiting !== undefined)
            output.write('\n');
        waiting?.stop(stopped());
        waiting = undefined;
    };
    reader.on('line', (line) => {
        if (waiting === undefined)
            lines.push(line);
        else
            waiting.take(line);
        waiting = undefined;
    });
    reader.on('SIGINT', () => reader.close());
    reader.on('close', stop);
    return {
        ask(question) {
            const line = lines.shift();
            if (isStopped && line === undefined)
                return Promise.reject(stopped());
            if (isStopped)
                output.write(`${question}\n`);
            else {
                reader.setPrompt(question);
                reader.prompt();
            }
            if (line !== undefined)
                return Promise.resolve(line.trim());
            return new Promise((resolve, reject) => {
                waiting = { take: (answer) => resolve(answer.trim()), stop: reject };
            });
        },
        tell: (line) => void output.write(`${line}\n`),
        close() {
            reader.off('close', stop);
            reader.close();
        },
    };
}
function stopped() {
    return new result_refusal/* Refusal */.P_('command/usage', {
        problem: 'holdout init was stopped before its last question',
        cure: 'Nothing was written; run it again.',
    });
}

;// CONCATENATED MODULE: ./build/adoption/decisions.js
/** Each decision is made by an option, by an answer on a terminal, or by what the data suggest. */




/** @param options the values of each option that was given */
function openDecisions(options, asker) {
    const refusals = [];
    const given = (option) => options.get(option) ?? [];
    const attempt = async (step) => {
        try {
            return await step();
        }
        catch (thrown) {
            refusals.push(...(0,result_refusal/* refusalsOf */.he)(thrown));
            return undefined;
        }
    };
    return {
        given,
        attempt,
        asker,
        async decide(decision) {
            const { option, guess, isOptional, isGuessEnough } = decision;
            if (given(option).length > 0)
                return attempt(() => decision.read(given(option)));
            if (asker !== undefined)
                return askFor(decision, asker);
            if (guess !== undefined && isGuessEnough === true)
                return attempt(() => decision.read(guess));
            if (isOptional !== true)
                refusals.push(refuseUsage(`--${option} is missing`, decision.cure));
            return undefined;
        },
        finish() {
            const [only] = refusals;
            if (refusals.length === 1 && only !== undefined)
                throw only;
            if (refusals.length > 0)
                throw new result_refusal/* Refusals */.qY(refusals);
        },
    };
}
/** What an answer is to be where there is to be none. */
const none = '-';
async function askFor(decision, asker) {
    const { question, guess, isOptional, isList } = decision;
    const shown = guess === undefined ? (isOptional ? (0,phrase/* words */.aL)('none') : undefined) : guessPhrase(guess, isOptional === true);
    const suffix = shown === undefined ? (0,phrase/* words */.aL)(': ') : (0,phrase/* phrase */.MZ) ` [${shown}]: `;
    for (;;) {
        const answer = await asker.ask((0,report_escape/* toTerminal */.yw)((0,phrase/* phrase */.MZ) `${question}${suffix}`));
        if (answer === none && isOptional)
            return undefined;
        if (answer === '' && guess === undefined && isOptional)
            return undefined;
        const texts = answer === '' ? guess : isList ? splitWords(answer) : [answer];
        if (texts === undefined)
            continue;
        try {
            return await decision.read(texts);
        }
        catch (thrown) {
            for (const { problem, cure } of (0,result_refusal/* refusalsOf */.he)(thrown))
                asker.tell(`  ${(0,report_escape/* toTerminal */.yw)((0,phrase/* mixed */.gl)(`${problem}. ${cure}`))}`);
        }
    }
}
function guessPhrase(guess, isOptional) {
    const shown = guess.map((word) => (0,phrase/* foreign */.V$)(word.includes(' ') ? `"${word}"` : word));
    return (0,phrase/* phrase */.MZ) `${(0,phrase/* joinPhrases */.Zk)(shown, ' ')}${(0,phrase/* words */.aL)(isOptional ? `; ${none} for none` : '')}`;
}
/** Words with spaces between them; double quotes keep one together. */
function splitWords(answer) {
    return (answer.match(/(?:"[^"]*"|[^\s"])+/g) ?? []).map((word) => word.replaceAll('"', ''));
}

// EXTERNAL MODULE: ./build/tables/manifest.js
var manifest = __webpack_require__(17223);
// EXTERNAL MODULE: ./build/tables/decimal.js
var decimal = __webpack_require__(80431);
;// CONCATENATED MODULE: ./build/adoption/columnFacts.js

/**
 * Looks at every column of a table that a policy could name.
 *
 * @param missing cells that count as empty
 */
function describeColumns(table, missing) {
    const names = table.files[0]?.header ?? [];
    return names.filter(isUsableText).map((name) => describeColumn(table, table.column(name), missing));
}
function describeColumn(table, column, missing) {
    const isEmpty = column.values.map((value) => missing.has(value));
    let filled = 0;
    for (const code of column.codes)
        if (isEmpty[code] !== true)
            filled += 1;
    const values = column.values.filter((_, code) => isEmpty[code] !== true);
    const isNumeric = values.length > 0 && values.every((value) => (0,decimal/* parseDecimal */.$)(value) !== undefined);
    return { name: column.name, column, rows: table.rows, filled, values, isNumeric };
}
const longestText = 200;
/** Whether a text of the data can stand in a policy, where every character has to show what it does. */
function isUsableText(text) {
    return text.length <= longestText && !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(text);
}
/** Whether each row has a value, and no two rows the same. */
function isUnique({ values, filled, rows }) {
    return filled === rows && values.length === rows;
}
/** Whether the values are words or codes rather than sentences, dates, paths or hashes. */
function areNames({ values }) {
    return values.every((value) => isUsableText(value) &&
        value.length <= 40 &&
        value.trim().split(/\s+/).length <= 4 &&
        !/^\d{4}-\d{2}-\d{2}|^\d{1,2}[./]\d{1,2}[./]\d{2,4}|[\\/].*\.[a-z0-9]{2,5}$|^[0-9a-f]{16,}$/i.test(value));
}
/** Whether some number is not whole: measurements are, ids are not. */
function hasFractions({ isNumeric, values }) {
    return isNumeric && values.some((value) => !Number.isInteger(Number(value)));
}

// EXTERNAL MODULE: ./build/result/order.js
var order = __webpack_require__(79848);
// EXTERNAL MODULE: ./build/tables/readTable.js + 1 modules
var readTable = __webpack_require__(91412);
;// CONCATENATED MODULE: ./build/adoption/columnRoles.js
/** Which column holds what, as far as names and cells tell. */


/** Guesses the columns that a policy names one by one. */
function guessRoles(columns) {
    const roles = {};
    const free = () => columns.filter(({ name }) => !Object.values(roles).includes(name));
    const take = (role, name) => {
        if (name !== undefined)
            roles[role] = name;
    };
    take('split', guessSplit(free()));
    take('content', free().find(isContent)?.name);
    take('excluded', free().find(isExclusion)?.name);
    take('generated', free().find(isGenerated)?.name);
    take('sample', guessSample(free()));
    take('label', guessLabel(free()));
    return roles;
}
const knownSplitValues = new Set(Object.values(columnNames/* usualSplitValues */.V).flat());
const columnRoles_splitWords = ['split', 'subset', 'partition', 'set', 'fold', 'phase'];
const mostSplitValues = 12;
function guessSplit(columns) {
    const few = columns.filter(({ values, filled, rows }) => filled === rows && values.length <= mostSplitValues);
    const known = few.filter(({ values }) => values.every((value) => knownSplitValues.has(value.toLowerCase())));
    const named = few.filter(({ name, values }) => (0,columnNames/* rankOfName */.vv)(name, ['split']) !== undefined && values.length > 1);
    return ((0,columnNames/* mostTelling */.Ft)(known, columnRoles_splitWords) ?? known[0] ?? named[0])?.name;
}
function isContent({ name, values, filled }) {
    return (/(sha|md5|hash|digest|checksum)/i.test(name) &&
        filled > 0 &&
        values.every((value) => /^[0-9a-f]{16,128}$/i.test(value) || /^[A-Za-z0-9+/_-]{22,}={0,2}$/.test(value)));
}
const flags = new Set(['true', 'false', 'yes', 'no', '0', '1', 'y', 'n', 't', 'f']);
function areFlags({ values }) {
    return values.length > 0 && values.every((value) => flags.has(value.toLowerCase()));
}
/** A flag is no reason: every sample would count as excluded, those with `false` too. */
function isExclusion(column) {
    return /exclu/i.test(column.name) && column.filled < column.rows && !areFlags(column);
}
function isGenerated({ name, values, filled }) {
    const readable = values.every((value) => ['true', 'false', 'yes', 'no', '0', '1'].includes(value.toLowerCase()));
    return /(synthetic|generated|augmented|simulated|artificial)/i.test(name) && filled > 0 && readable;
}
const sampleWords = ['sample', 'image', 'img', 'record', 'row', 'slice', 'tile', 'patch', 'item', 'file', 'exam'];
const idWords = ['id', 'uid', 'uuid', 'key', 'name', 'path', 'no', 'nr'];
function guessSample(columns) {
    const exact = columns.filter(({ name }) => /^(sample|image)([ _-]?(id|uid|name|no|nr))?$/i.test(name));
    const ids = columns.filter((column) => isUnique(column) && !hasFractions(column));
    // A patient with one sample each has an id that is as different as the sample's own.
    const own = ids.filter(({ name }) => !/(patient|subject|person|participant|donor|animal)/i.test(name));
    const words = [...sampleWords, ...idWords];
    const likely = exact.find(isNearlyUnique) ?? (0,columnNames/* mostTelling */.Ft)(own, words) ?? (0,columnNames/* mostTelling */.Ft)(ids, words);
    if (likely !== undefined)
        return likely.name;
    if (ids.length === 1 && ids[0] !== undefined && areNames(ids[0]))
        return ids[0].name;
    return exact[0]?.name;
}
/** A few repeated ids are a mistake in the data, which is refused later with its line. */
function isNearlyUnique({ values, rows }) {
    return values.length >= 0.9 * rows;
}
const labelWords = [
    ...['label', 'target', 'class', 'diagnosis', 'outcome', 'truth', 'gt', 'gold', 'reference', 'dx', 'y'],
    ...['status', 'result', 'response', 'finding', 'pathology', 'defect', 'disease'],
];
/** Of a measurement only those that name an answer whatever it is about. */
const amountWords = ['label', 'target', 'truth', 'gt', 'gold', 'reference', 'outcome', 'response', 'result', 'y'];
const predictionWords = ['pred', 'predicted', 'prediction', 'prob', 'probability', 'score', 'p', 'logit', 'confidence'];
/**
 * A column with a telling name and two values, else one with a telling name, else an amount that is called an answer:
 * its values are judged later.
 */
function guessLabel(columns) {
    const open = columns.filter(({ name }) => !(0,columnNames/* wordsOfName */.mg)(name).some((word) => predictionWords.includes(word)));
    const named = open.filter((column) => (0,columnNames/* rankOfName */.vv)(column.name, labelWords) !== undefined && !hasFractions(column));
    const withTwo = named.filter(({ values }) => values.length === 2 && values.every(isUsableText));
    const found = (0,columnNames/* mostTelling */.Ft)(withTwo, labelWords) ?? (0,columnNames/* mostTelling */.Ft)(named, labelWords);
    return (found ?? (0,columnNames/* mostTelling */.Ft)(open, amountWords))?.name;
}

;// CONCATENATED MODULE: ./build/adoption/splitRows.js



/** The split that a value usually means, upper and lower case being equal. */
function usualSplit(value) {
    return result_splits/* splitsInOrder */.t.find((split) => columnNames/* usualSplitValues */.V[split].includes(value.toLowerCase()));
}
/** The split that the words of a file's name mean, such as `test` for `data/test-2026.csv`. */
function splitOfFile(path) {
    const name = path.split('/').at(-1) ?? '';
    const found = name
        .replace(/\.[^.]*$/, '')
        .split(/[^A-Za-z]+/)
        .flatMap((word) => usualSplit(word) ?? []);
    return new Set(found).size === 1 ? found[0] : undefined;
}
/** No split: the value means none, or is not known. */
const noSplit = 255;
/** Split of each row as a `splitNumber`; 255 where the value means none. */
function splitByColumn(table, column, splits) {
    const { values, codes } = table.column(column);
    const numbers = values.map((value) => {
        const split = splits.get(value);
        return split === undefined ? noSplit : manifest/* splitNumber */.Q[split];
    });
    return Uint8Array.from(codes, (code) => numbers[code]);
}
/** As `splitByColumn`, where each file of the table belongs to one split. */
function splitByFile(table, splitOf) {
    return Uint8Array.from({ length: table.rows }, (_, row) => manifest/* splitNumber */.Q[splitOf[table.fileOf(row)]]);
}

// EXTERNAL MODULE: ./build/trees/folderTree.js
var folderTree = __webpack_require__(73388);
// EXTERNAL MODULE: ./build/trees/paths.js
var paths = __webpack_require__(91618);
;// CONCATENATED MODULE: ./build/adoption/tableFiles.js
/** Tables of the working folder, under the rules by which the gate reads them later. */






/**
 * A path as a policy in the folder names it.
 *
 * @param given as the user typed it: from the folder, or absolute
 * @throws Refusal `path/…` for a path that leads out of the folder, or that no policy may have
 */
function policyPathOf(folder, given) {
    return (0,paths/* checkPath */.Cg)((0,external_node_path_.relative)(folder, (0,external_node_path_.resolve)(folder, given)).split(external_node_path_.sep).join('/'));
}
/** @throws Refusal where it is no table that the gate reads */
async function openTableFile(folder, path) {
    if (!/\.(csv|tsv|tab)$/i.test(path)) {
        throw refuseUsage(`the file ${path} is no .csv, .tsv or .tab file`, 'Convert it to CSV.');
    }
    const file = await (0,folderTree/* openFolderTree */.x)(folder).findFile(path);
    if (file !== undefined)
        return { file: path, open: () => file.open() };
    throw new result_refusal/* Refusal */.P_('tree/missing-file', { file: path, problem: 'does not exist', cure: 'Correct the path.' });
}
/** Reads whole tables, all columns. */
async function readTables(folder, paths) {
    return (0,readTable/* readTable */.x)(await Promise.all(paths.map((path) => openTableFile(folder, path))));
}

;// CONCATENATED MODULE: ./build/adoption/manifestSteps.js
/** Which files are the manifest. */










/** The files that were named, else the one that looks most like a manifest. */
async function chooseManifest(decisions, workplace) {
    const { folder, missing } = workplace;
    const candidates = await findCandidates(workplace);
    const [best, next] = candidates;
    const others = candidates.slice(1).map(({ paths }) => paths.join(' '));
    const also = others.length === 0 ? (0,phrase/* words */.aL)('') : (0,phrase/* phrase */.MZ) `, or ${(0,phrase/* listForeign */.Ty)(others)}`;
    return decisions.decide({
        option: 'manifest',
        question: (0,phrase/* phrase */.MZ) `Manifest, the table with one row for each sample${also}`,
        guess: best?.paths,
        isGuessEnough: best !== undefined && (next === undefined || next.rank > best.rank),
        isList: true,
        cure: others.length === 0
            ? 'Name the table that assigns each sample to a split: holdout init FILE.'
            : 'Several tables look like one: say which, as in holdout init FILE.',
        read: async (given) => {
            const paths = [...new Set(given.map((path) => policyPathOf(folder, path)))];
            const table = await readTables(folder, paths);
            const columns = describeColumns(table, missing);
            const roles = guessRoles(columns);
            const splits = paths.map(splitOfFile);
            const isBySplit = roles.split === undefined &&
                decisions.given('split').length === 0 &&
                splits.includes('test') &&
                !splits.includes(undefined);
            const files = paths.map((path, index) => {
                const split = splits[index];
                return isBySplit && split !== undefined ? { path, split } : { path };
            });
            const unnamable = (table.files[0]?.header.length ?? 0) - columns.length;
            return { files, table, columns, unnamable, roles };
        },
    });
}
const mostHeaders = 200;
const manifestSteps_splitWords = ['split', 'subset', 'partition', 'fold', 'set'];
async function findCandidates({ folder, files }) {
    const headers = new Map();
    for (const path of files.tables.slice(0, mostHeaders)) {
        const header = await headerOf(folder, path);
        if (header !== undefined)
            headers.set(path, header);
    }
    const single = [...headers].flatMap(([path, header]) => {
        const hasSplit = header.some((name) => (0,columnNames/* rankOfName */.vv)(name, manifestSteps_splitWords) !== undefined);
        const isNamed = /manifest/i.test(path.split('/').at(-1) ?? '');
        const rank = hasSplit ? (isNamed ? 0 : 1) : 3;
        return hasSplit || isNamed ? [{ paths: [path], rank }] : [];
    });
    const bySplit = findBySplit(headers);
    return [...single, ...(bySplit === undefined ? [] : [{ paths: bySplit, rank: 2 }])].sort((one, other) => one.rank - other.rank || (0,order/* compareCodeUnits */.U)(one.paths[0], other.paths[0]));
}
/** Tables of one header in one folder, such as `train.csv` and `test.csv`. */
function findBySplit(headers) {
    const groups = new Map();
    for (const [path, header] of headers) {
        if (splitOfFile(path) === undefined)
            continue;
        const group = JSON.stringify([path.split('/').slice(0, -1), header]);
        groups.set(group, [...(groups.get(group) ?? []), path]);
    }
    return [...groups.values()].find((paths) => paths.some((path) => splitOfFile(path) === 'train') && paths.some((path) => splitOfFile(path) === 'test'));
}
/** Undefined for a file that is no table: it is no manifest then. */
async function headerOf(folder, path) {
    try {
        return await (0,readTable/* readHeader */.a)(await openTableFile(folder, path));
    }
    catch (thrown) {
        (0,result_refusal/* refusalsOf */.he)(thrown);
        return undefined;
    }
}
/**
 * The column of that name.
 *
 * @throws Refusal `command/usage`
 */
function requireColumn(columns, name, option) {
    const column = columns.find((one) => one.name === name);
    if (column !== undefined)
        return column;
    throw refuseUsage(`--${option} names a column that does not exist`, columnsCure(columns));
}
/** Names the columns there are. */
function columnsCure(columns) {
    const names = columns.map(({ name }) => name);
    const shown = names.slice(0, 20).join(', ');
    return `The columns are ${shown}${names.length > 20 ? ` and ${names.length - 20} more` : ''}.`;
}

;// CONCATENATED MODULE: ./build/adoption/columnSteps.js
/** Which columns of the manifest say what. */








/** Undefined where something is missing, which the decisions remember. */
async function chooseColumns(decisions, { files, table, columns, unnamable, roles }) {
    const hidden = unnamable === 0 ? '' : ` ${unnamable} more have names with invisible characters: rename them.`;
    const choose = (option, question, guess) => decisions.decide({
        option,
        question: (0,phrase/* words */.aL)(question),
        guess: guess === undefined ? undefined : [guess],
        isGuessEnough: true,
        cure: `Name the column: ${question.charAt(0).toLowerCase()}${question.slice(1)}. ${columnsCure(columns)}${hidden}`,
        read: ([name = '']) => requireColumn(columns, name, option),
    });
    const isBySplit = files.some(({ split }) => split !== undefined);
    const sample = await choose('sample', 'Id of the sample', roles.sample);
    const split = isBySplit ? undefined : await choose('split', 'Split of the sample: training or test', roles.split);
    const label = await choose('label', 'Reference label', roles.label);
    const splits = split === undefined ? new Map() : await chooseSplitValues(decisions, split);
    const content = await decisions.attempt(() => chooseContent(decisions, columns, roles));
    if (sample === undefined || label === undefined || splits === undefined)
        return undefined;
    if (!isBySplit && split === undefined)
        return undefined;
    return {
        sample,
        label,
        ...(split === undefined ? {} : { split }),
        splits,
        splitOfRow: split === undefined
            ? splitByFile(table, files.map((file) => file.split ?? 'train'))
            : splitByColumn(table, split.name, splits),
        roles: {
            ...(content === undefined ? {} : { content }),
            ...(roles.excluded === undefined ? {} : { excluded: roles.excluded }),
            ...(roles.generated === undefined ? {} : { generated: roles.generated }),
        },
    };
}
function chooseContent(decisions, columns, roles) {
    const [name] = decisions.given('content');
    return name === undefined ? roles.content : requireColumn(columns, name, 'content').name;
}
/** Values that were given to a split, then those that usually mean one, then what the user says of the others. */
async function chooseSplitValues(decisions, split) {
    const result = await decisions.attempt(() => givenSplitValues(decisions, split));
    if (result === undefined)
        return undefined;
    const isGiven = (one) => decisions.given(one).length > 0;
    const unknown = [];
    for (const value of split.values.filter((one) => !result.has(one))) {
        const usual = usualSplit(value);
        if (usual === undefined || isGiven(usual))
            unknown.push(value);
        else
            result.set(value, usual);
    }
    if (unknown.length > 0)
        return askSplitValues(decisions, split, result, unknown);
    return decisions.attempt(() => requireTestRows(split, result));
}
function givenSplitValues(decisions, split) {
    if (split.filled < split.rows) {
        throw new result_refusal/* Refusal */.P_('manifest/unknown-split', {
            key: split.name,
            problem: `is empty in ${split.rows - split.filled} rows`,
            cure: 'Assign each row to a split, or take rows of no split out of the manifest.',
        });
    }
    if (!split.values.every(isUsableText)) {
        throw refuseUsage(`the column ${split.name} has a value that no policy can name`, 'Take control and invisible characters out of it, or name another column with --split.');
    }
    const result = new Map();
    for (const one of result_splits/* splitsInOrder */.t) {
        for (const value of decisions.given(one)) {
            if (result.has(value))
                throw refuseUsage('one value was given to two splits', 'Give each value to one split.');
            if (!split.values.includes(value)) {
                throw refuseUsage(`--${one} names a value that the column ${split.name} does not have`, 'Write it exactly as the column does.');
            }
            result.set(value, one);
        }
    }
    return result;
}
const mostAsked = 12;
async function askSplitValues(decisions, split, known, unknown) {
    const { asker } = decisions;
    return decisions.attempt(async () => {
        if (asker === undefined || unknown.length > mostAsked) {
            throw refuseUsage(`${unknown.length} of the ${split.values.length} values of the column ${split.name} name no split`, 'Say what each means with --train VALUE, --validation VALUE or --test VALUE, or name another column with --split.');
        }
        const result = new Map(known);
        for (const value of unknown) {
            const meaning = await decisions.decide({
                option: 'split-value',
                question: (0,phrase/* phrase */.MZ) `What ${value} means in ${split.name}: train, validation or test`,
                cure: '',
                read: ([answer = '']) => {
                    const found = usualSplit(answer);
                    if (found === undefined)
                        throw refuseUsage('this is no split', 'Answer train, validation or test.');
                    return found;
                },
            });
            if (meaning !== undefined)
                result.set(value, meaning);
        }
        return requireTestRows(split, result);
    });
}
function requireTestRows(split, splits) {
    if ([...splits.values()].includes('test'))
        return splits;
    throw refuseUsage(`no value of the column ${split.name} means test`, 'Say which does with --test VALUE, or name another column with --split.');
}
/**
 * The values as the policy has to write them; undefined where each split is called by its own name.
 *
 * A split that no value means would still have its own name for a value, so it gets one that does not occur.
 */
function writtenSplits(splits) {
    if ([...splits].every(([value, split]) => value === split))
        return undefined;
    const result = new Map();
    for (const split of result_splits/* splitsInOrder */.t) {
        const values = [...splits].filter(([, meaning]) => meaning === split).map(([value]) => value);
        if (values.length > 0)
            result.set(split, values);
        else if (splits.has(split))
            result.set(split, [['none', 'unused', 'no split'].find((one) => !splits.has(one))]);
    }
    return result;
}
/** How many rows each split has. */
function countSplits(splitOfRow) {
    const count = (split) => splitOfRow.reduce((sum, number) => sum + Number(number === manifest/* splitNumber */.Q[split]), 0);
    return { train: count('train'), validation: count('validation'), test: count('test') };
}

// EXTERNAL MODULE: ./build/engine/readManifest.js + 53 modules
var readManifest = __webpack_require__(20725);
// EXTERNAL MODULE: ./build/independence/judge.js + 16 modules
var judge = __webpack_require__(3595);
// EXTERNAL MODULE: ./build/independence/overlap.js
var overlap = __webpack_require__(14848);
// EXTERNAL MODULE: ./build/result/sentences.js + 12 modules
var sentences = __webpack_require__(77875);
;// CONCATENATED MODULE: ./build/adoption/firstLook.js
/** What the gate would say of the splits today: worth knowing before the first pull request. */






/**
 * Judges the independence of the splits as the gate will.
 *
 * @param request what the policy will say of the manifest
 */
async function lookAtSplits(request, entities, content) {
    const opened = await openManifest(request);
    if (!('facts' in opened))
        return opened;
    const { manifest, facts } = opened;
    const { judgements } = (0,judge/* judgeIndependence */.s)({
        facts,
        sample: request.sample,
        entities,
        ...(content === undefined ? {} : { content }),
        rules: { byKind: new Map(), emptyIds: 'block', trainValidation: 'warn', suspected: 'block', linked: 'warn' },
        missing: request.missing,
    });
    const cluster = clusterOf((0,overlap/* tallyKinds */.U3)(manifest, entities));
    const note = noteOf(judgements.flatMap(({ findings }) => findings));
    return { ...(cluster === undefined ? {} : { cluster }), ...(note === undefined ? {} : { note }) };
}
async function openManifest(request) {
    try {
        return await (0,readManifest/* readManifest */.W)(request);
    }
    catch (thrown) {
        const [refusal] = (0,result_refusal/* refusalsOf */.he)(thrown);
        if (refusal === undefined)
            return {};
        const { code, problem, cure, place } = refusal;
        const finding = { code, severity: 'block', args: { ...place, problem, cure } };
        return { note: (0,phrase/* phrase */.MZ) `The gate will refuse this manifest: ${(0,sentences/* describeFinding */.jb)(finding).sentence}` };
    }
}
function clusterOf(compared) {
    const shared = compared
        .filter(({ tally }) => (0,overlap/* countRepeated */.Ei)(tally, 'test').entities > 0)
        .map(({ entities, tally }) => ({ kind: entities.kind, entities: countInTest(tally.counts) }));
    return shared.sort((one, other) => one.entities - other.entities)[0]?.kind;
}
function countInTest(counts) {
    let present = 0;
    for (let cell = 2; cell < counts.length; cell += 3)
        if (counts[cell] > 0)
            present += 1;
    return present;
}
/** Overlaps with the test data first, the one with most test samples at the head. */
function noteOf(findings) {
    const blocking = findings.filter(({ severity }) => severity === 'block');
    const overlaps = blocking
        .filter((finding) => finding.code === 'independence/overlap')
        .sort((one, other) => (other.args.samples.test ?? 0) - (one.args.samples.test ?? 0));
    const worst = overlaps[0] ?? blocking[0];
    if (worst === undefined)
        return undefined;
    const others = blocking.length - 1;
    const more = others === 0 ? '' : ` ${others} more of this kind: \`holdout check\` lists them.`;
    return (0,phrase/* phrase */.MZ) `The gate will block on this: ${(0,sentences/* describeFinding */.jb)(worst).sentence}${(0,phrase/* words */.aL)(more)}`;
}

;// CONCATENATED MODULE: ./build/adoption/draftPolicy.js
/** From what was decided to what a policy says, and what a person should know of it. */




/** Reads the manifest as the gate will, to tell what it would say of the splits. */
async function draftPolicy(workplace, judged, people) {
    const { manifest, columns, task, groups, evaluation, model, criteria, threshold, fitTolerance } = judged;
    const named = {
        sample: columns.sample.name,
        ...(columns.split === undefined ? {} : { split: columns.split.name }),
        label: columns.label.name,
        entities: groups.entities,
        ...columns.roles,
    };
    const request = await requestFor(workplace, judged, named);
    const { cluster, note } = await lookAtSplits(request, groups.entities, columns.roles.content);
    const splits = writtenSplits(columns.splits);
    const draft = {
        ...people,
        model,
        task: orderClasses(task, evaluation),
        manifest: manifest.files,
        ...(splits === undefined ? {} : { splits }),
        columns: named,
        groupings: groups.groupings,
        evaluation,
        ...(threshold === undefined ? {} : { threshold }),
        subgroups: groups.subgroups,
        blankSubgroups: groups.blankSubgroups,
        ...(cluster === undefined ? {} : { cluster }),
        criteria,
        ...(fitTolerance === undefined ? {} : { fitTolerance }),
    };
    const notes = [
        note,
        ...groups.notes,
        noEntityNote(groups.entities),
        ...evaluationNotes(evaluation),
        unnamableNote(manifest.unnamable),
    ];
    return { draft, notes: notes.filter((one) => one !== undefined) };
}
async function requestFor({ folder, missing }, { manifest, columns: { splits } }, { sample, split, label, entities, content, excluded }) {
    const files = manifest.files.map(async (file) => {
        const source = await openTableFile(folder, file.path);
        return file.split === undefined ? { source } : { source, split: file.split };
    });
    return {
        files: await Promise.all(files),
        sample,
        ...(split === undefined ? {} : { split }),
        splits,
        howToDeclare: 'declare the value in `data.splits`',
        ...(excluded === undefined ? {} : { excluded }),
        entities: entities.map((kind) => ({ ...kind, links: true })),
        ...(content === undefined ? {} : { content }),
        keeps: ['test'],
        kept: [label, ...entities.flatMap((kind) => kind.columns)],
        missing,
    };
}
function noEntityNote(entities) {
    if (entities.length > 0)
        return undefined;
    return (0,phrase/* words */.aL)('No column says what several samples have in common, such as a patient: only sample ids are compared between the splits.');
}
/** Where a model calls its columns 0 and 1, the gate takes them for the classes in their order. */
function orderClasses(task, evaluation) {
    const column = evaluation.by === 'onnx' ? evaluation.score?.column : undefined;
    if (task.task !== 'binary' || column === undefined || column > 1)
        return task;
    const { positive, classes } = task;
    const other = classes.find((name) => name !== positive);
    if (other === undefined)
        return task;
    return { ...task, classes: column === 0 ? [positive, other] : [other, positive] };
}
function evaluationNotes(evaluation) {
    return evaluation.by === 'onnx' ? onnxNotes(evaluation) : coverageNotes(evaluation);
}
function onnxNotes({ order, empty, fill }) {
    const inOrder = (0,phrase/* words */.aL)('The model gets its columns in the order of the manifest: compare it with the training code, since nothing else notices a wrong one.');
    const { columns, samples } = empty;
    const isFilled = fill === 'nan' ? empty.takesNan : columns.every((column) => fill?.has(column));
    return [
        ...(order === 'manifest' ? [inOrder] : []),
        ...(isFilled || columns.length === 0
            ? []
            : [
                (0,phrase/* phrase */.MZ) `Cells of ${(0,phrase/* listForeign */.Ty)(columns)} are empty (samples with one: ${samples}), which the gate refuses: say with --fill, or in the policy, what stands in.`,
            ]),
    ];
}
function coverageNotes({ path, coverage }) {
    if (coverage === undefined)
        return [(0,phrase/* phrase */.MZ) `${path} does not exist yet: the gate needs it.`];
    const { without, strangers } = coverage;
    return [
        ...(without === 0 ? [] : [(0,phrase/* phrase */.MZ) `${path} has no prediction for ${without} of the test samples, which blocks.`]),
        ...(strangers === 0 ? [] : [(0,phrase/* phrase */.MZ) `${path} has ${strangers} ids of no test sample, which the gate refuses.`]),
    ];
}
function unnamableNote(columns) {
    if (columns === 0)
        return undefined;
    return (0,phrase/* phrase */.MZ) `${columns} of the columns have names of more than 200 characters or with invisible ones, which no policy can hold.`;
}

// EXTERNAL MODULE: ./build/policy/policy.js
var policy = __webpack_require__(48301);
// EXTERNAL MODULE: ./build/metrics/catalogue.js
var catalogue = __webpack_require__(88707);
// EXTERNAL MODULE: ./build/policy/readPolicy.js + 15 modules
var readPolicy = __webpack_require__(40199);
// EXTERNAL MODULE: ./build/result/nearestName.js
var nearestName = __webpack_require__(38921);
;// CONCATENATED MODULE: ./build/adoption/criteriaBounds.js
/** Bounds as a person writes them: what a policy would refuse is refused at once. */








/**
 * @param judged absent where the task is not known yet: then only the form is looked at
 * @throws Refusal `command/usage`
 */
function readBounds(given, judged) {
    const criteria = given.map((bound) => readBound(bound, judged?.task));
    if (judged === undefined)
        return criteria;
    for (const bounds of pairBounds(criteria)) {
        refuseUnknown(bounds, judged);
        refuseUseless(bounds, judged.task);
    }
    return criteria;
}
function readBound({ key, text }, task) {
    const [, metric, value] = /^([a-z][a-z0-9.@-]*(?::.+)?)=([^=]+)$/.exec(text) ?? [];
    if (metric !== undefined && value !== undefined && (0,decimal/* parseDecimal */.$)(value) !== undefined)
        return { metric, key, value };
    const isFraction = task?.task !== 'regression';
    const example = isFraction ? (key === 'at-least' ? 'sensitivity' : 'brier-score') : 'mae';
    throw refuseUsage(`--${key} is not METRIC=VALUE with a plain number`, `Write it like --${key} ${example}=VALUE, ${isFraction ? 'a fraction and not per cent' : 'in the unit of the label'}.`);
}
/** Of several classes the policy’s own message would list every class. */
function refuseUnknown([bound], { task, label }) {
    if (bound === undefined || task.task === 'binary' || task.task === 'regression')
        return;
    const { metric, key } = bound;
    if ((0,catalogue/* metricsOf */.Ps)(task).has(metric))
        return;
    if (/^(recall|precision):/.test(metric)) {
        throw refuseUsage(`--${key} names a class that the column ${label} does not have`, 'Write it exactly as the column does, such as recall:CLASS.');
    }
    const names = namesOfMetrics(task);
    const nearest = (0,nearestName/* nearestName */.q)(metric, names);
    throw refuseUsage(`${metric} is no metric of several classes`, nearest === undefined ? `There are ${names.join(', ')}.` : `Did you mean \`${nearest}\`?`);
}
/** Those that a criterion can name, with CLASS for each class. */
function namesOfMetrics({ task }) {
    return [...(0,catalogue/* metricsOf */.Ps)({ task, classes: ['CLASS'] })]
        .filter(([, { needsUndecided, reportOnly }]) => !needsUndecided && reportOnly !== true)
        .map(([name]) => name);
}
/** A policy of one criterion: what a policy refuses is refused here, before anything else is asked. */
function refuseUseless(bounds, task) {
    const policy = [
        'version: 1',
        `model: { path: m, ${modelText(task)} }`,
        'data: { manifest: m.csv, columns: { sample: s, split: t, label: l } }',
        `evaluation: { predictions: { path: p.csv, columns: { sample: s, ${task.task === 'binary' ? 'score' : 'predicted'}: p } } }`,
        `acceptance: { criteria: [${criterionText(bounds)}] }`,
    ];
    try {
        (0,readPolicy/* readPolicy */.T)(Buffer.from(policy.join('\n')), '');
    }
    catch (thrown) {
        const [{ problem, cure } = { problem: '', cure: '' }] = (0,result_refusal/* refusalsOf */.he)(thrown);
        throw refuseUsage(`${bounds[0]?.metric} ${problem}`, cure);
    }
}
/** Of two classes neither name matters, and which is positive may not be known yet. */
function modelText(task) {
    if (task.task === 'binary')
        return 'task: binary, classes: [a, b], positive: a';
    return task.task === 'regression' ? 'task: regression' : `task: ${task.task}, classes: ${yamlList(task.classes)}`;
}

;// CONCATENATED MODULE: ./build/adoption/criteriaSteps.js
/** What counts as good enough: bounds that a person gave, and nothing else. */





/**
 * The bounds that were given or answered: nothing here is ever guessed.
 *
 * @param judged absent where the task is not known yet
 */
async function chooseCriteria(decisions, judged) {
    const given = ['at-least', 'at-most'].flatMap((key) => decisions.given(key).map((text) => ({ key, text })));
    if (given.length > 0)
        return decisions.attempt(() => readBounds(given, judged));
    const { asker } = decisions;
    if (asker !== undefined)
        return askForCriteria(decisions, questionsFor(judged), judged);
    return decisions.decide({
        option: 'at-least',
        question: (0,phrase/* words */.aL)(''),
        cure: `Give at least one bound, such as ${exampleFor(judged)}=VALUE: the expert for the process decides on it.`,
        read: () => [],
    });
}
function exampleFor(judged) {
    if (judged === undefined || judged.task.task === 'binary')
        return '--at-least sensitivity';
    return judged.task.task === 'regression' ? '--at-most mae' : '--at-least recall:CLASS';
}
const byExpert = '; the expert for the process decides';
function questionsFor(judged) {
    const { task, label } = judged ?? { task: { task: 'binary' }, label: '' };
    switch (task.task) {
        case 'binary':
            return ['sensitivity', 'specificity'].map((metric) => smallest(metric, (0,phrase/* words */.aL)(`${metric}, a fraction`)));
        case 'multiclass':
            return task.classes.map(criteriaSteps_recallOf);
        case 'ordinal':
            return [
                ...task.classes.map(criteriaSteps_recallOf),
                smallest('quadratic-kappa', (0,phrase/* words */.aL)('quadratic kappa, by which a class far off counts more, a fraction')),
            ];
        case 'regression':
            return [
                largest('mae', (0,phrase/* phrase */.MZ) `MAE, the mean absolute error, in the unit of ${label}`, []),
                largest('bias', (0,phrase/* phrase */.MZ) `bias, the mean error to either side, in the unit of ${label}`, ['at-least']),
            ];
        default:
            return (0,assertNever/* assertNever */.x)(task);
    }
}
function criteriaSteps_recallOf(name) {
    return smallest(`recall:${name}`, (0,phrase/* phrase */.MZ) `recall of ${name}, the share of this class that is found, a fraction`);
}
function smallest(metric, what) {
    return {
        metric,
        question: (0,phrase/* phrase */.MZ) `Smallest acceptable ${what}${(0,phrase/* words */.aL)(byExpert)}`,
        cure: 'Answer with a fraction between 0 and 1, written with a point.',
        boundsOf: (text) => [{ key: 'at-least', text: `${metric}=${text}` }],
    };
}
/** @param also bounds on the other side of 0, too */
function largest(metric, what, also) {
    return {
        metric,
        question: (0,phrase/* phrase */.MZ) `Largest acceptable ${what}${(0,phrase/* words */.aL)(byExpert)}`,
        cure: 'Answer with a number above 0, written with a point.',
        boundsOf: (text) => [
            ...also.map((key) => ({ key, text: `${metric}=-${text}` })),
            { key: 'at-most', text: `${metric}=${text}` },
        ],
    };
}
async function askForCriteria(decisions, questions, judged) {
    const criteria = [];
    for (const { metric, question, cure, boundsOf } of questions) {
        const answered = await decisions.decide({
            option: `bound-${metric}`,
            question,
            isOptional: true,
            cure: '',
            read: ([text = '']) => {
                if ((0,decimal/* parseDecimal */.$)(text) === undefined)
                    throw refuseUsage('this is no plain number', cure);
                const bounds = boundsOf(text);
                if (bounds.length > 1 && !(Number(text) > 0))
                    throw refuseUsage('this is no number above 0', cure);
                return readBounds(bounds, judged);
            },
        });
        criteria.push(...(answered ?? []));
    }
    if (criteria.length > 0)
        return criteria;
    decisions.asker?.tell('  A policy needs at least one bound: without any, every model would pass.');
    return askForCriteria(decisions, questions, judged);
}

;// CONCATENATED MODULE: ./build/adoption/predictionColumns.js

const scoreWords = [
    'score',
    'prob',
    'probability',
    'p',
    'proba',
    'pred',
    'prediction',
    'risk',
    'confidence',
    'output',
];
/**
 * @param columns columns of the file
 * @param names names of the manifest's columns of ids and labels
 * @param testIds ids of the test samples
 */
function guessPredictionColumns(columns, names, testIds, task) {
    const ids = columns.filter(({ values }) => values.length > 0 && values.every((value) => testIds.has(value)));
    const sample = ids.find(({ name }) => name === names.sample) ?? ids[0];
    const others = columns.filter((column) => column !== sample);
    return { ...(sample === undefined ? {} : { sample: sample.name }), ...guessResults(others, names.label, task) };
}
function guessResults(columns, label, task) {
    if (task.task === 'regression')
        return named('predicted', bestNumber(columns, label));
    const isPredicted = ({ values }) => values.length > 0 && values.every((value) => task.classes.includes(value) || value === 'undecided');
    if (task.task === 'binary') {
        const scores = columns.filter((column) => isScore(column) && !isPredicted(column));
        return {
            ...named('score', bestScore(scores, task.classes)),
            ...named('predicted', columns.find(isPredicted)),
        };
    }
    const scores = scoreOfEach(columns.filter(isScore), task.classes);
    const decided = columns.filter(isPredicted);
    // Numbered classes look like any column of small numbers.
    return {
        ...(scores === undefined ? {} : { scores }),
        ...named('predicted', (0,columnNames/* mostTelling */.Ft)(decided, decisionWords) ?? decided.find(({ isNumeric }) => !isNumeric)),
    };
}
function named(role, column) {
    return column === undefined ? {} : { [role]: column.name };
}
/** A number from 0 to 1 in each row; other scores need a threshold that only a person knows. */
function isScore({ isNumeric, values, filled, rows }) {
    return isNumeric && filled === rows && values.every((value) => Number(value) >= 0 && Number(value) <= 1);
}
/** A column that names the positive class, else one with a telling name; never one that names the other class alone. */
function bestScore(columns, [positive, negative]) {
    const rank = (column) => names(column, positive) ? -1 : ((0,columnNames/* rankOfName */.vv)(column.name, scoreWords) ?? scoreWords.length);
    const fitting = columns.filter((column) => names(column, positive) || !names(column, negative));
    return fitting.sort((one, other) => rank(one) - rank(other))[0];
}
function names({ name }, text) {
    return (0,columnNames/* wordsOfName */.mg)(text).every((word) => (0,columnNames/* wordsOfName */.mg)(name).includes(word));
}
/** For each class the column that names it and little else; undefined where one has none, or two the same. */
function scoreOfEach(columns, classes) {
    const words = ({ name }) => (0,columnNames/* wordsOfName */.mg)(withGaps(name)).length;
    const found = classes.flatMap((name) => {
        const fitting = columns.filter((column) => namesClass(column, name));
        const [closest] = fitting.sort((one, other) => words(one) - words(other));
        return closest === undefined ? [] : [[name, closest.name]];
    });
    return new Set(found.map(([, column]) => column)).size === classes.length ? new Map(found) : undefined;
}
/** A class without a letter or digit is named by its very text alone. */
function namesClass({ name }, text) {
    const wanted = (0,columnNames/* wordsOfName */.mg)(withGaps(text));
    const given = (0,columnNames/* wordsOfName */.mg)(withGaps(name));
    return name === text || (wanted.length > 0 && wanted.every((word) => given.includes(word)));
}
/** With a gap between letters and digits: `p 0` for `p0`. */
function withGaps(name) {
    return name.replace(/(\p{L})(?=\p{N})/gu, '$1 ');
}
const decisionWords = ['predicted', 'prediction', 'pred', 'decision', 'decided'];
const numberWords = [...decisionWords, 'estimate', 'estimated', 'yhat', 'output', 'value', 'score'];
/** The only column of numbers, else the one with the most telling name; the label's own name tells nothing. */
function bestNumber(columns, label) {
    const numbers = columns.filter(({ isNumeric, filled, rows }) => isNumeric && filled === rows);
    if (numbers.length < 2)
        return numbers[0];
    return (0,columnNames/* mostTelling */.Ft)(numbers.filter(({ name }) => name !== label), numberWords);
}

;// CONCATENATED MODULE: ./build/adoption/resultColumnSteps.js
/** Which columns of a predictions file say what, by task. */



/** Undefined where something is missing, which the decisions remember. */
async function chooseResultColumns(decisions, found, sampleName, task) {
    const sample = await decisions.attempt(() => sampleColumnOf(found, sampleName));
    const results = await chooseResults(decisions, found, task);
    return sample === undefined || results === undefined ? undefined : { sample, ...results };
}
function sampleColumnOf({ path, columns, roles }, sampleName) {
    if (columns === undefined)
        return sampleName;
    const name = roles.sample ?? columns.find((column) => column.name === sampleName)?.name;
    if (name !== undefined)
        return name;
    throw refuseUsage(`no column of ${path} holds ids of the test samples alone`, 'Predict the test samples and no others, with ids exactly as in the manifest.');
}
function chooseResults(decisions, found, task) {
    switch (task.task) {
        case 'binary':
            return chooseScore(decisions, found);
        case 'regression':
            return chooseNumber(decisions, found);
        default:
            return chooseScores(decisions, found, task.classes);
    }
}
/** The name of a column that exists, as far as the file does. */
function readName({ columns }, option, name) {
    return columns === undefined ? name : requireColumn(columns, name, option).name;
}
/** Names the columns there are; nothing where the file does not exist yet. */
function thereAre({ columns }) {
    return columns === undefined ? '' : ` ${columnsCure(columns)}`;
}
async function chooseScore(decisions, found) {
    const { path, roles } = found;
    const predicted = decidedColumn(decisions, found, 'score');
    const score = await decisions.decide({
        option: 'score',
        question: (0,phrase/* phrase */.MZ) `Column of ${path} with the score, larger for the positive class`,
        guess: roles.score === undefined ? undefined : [roles.score],
        isGuessEnough: true,
        isOptional: predicted !== undefined,
        cure: `Name the column of ${path} with the score, or with --predicted that of the decided class.${thereAre(found)}`,
        read: ([name = '']) => readName(found, 'score', name),
    });
    return withDecided(decisions, found, score === undefined ? {} : { score }, predicted);
}
async function chooseScores(decisions, found, classes) {
    const { path, roles } = found;
    await decisions.attempt(() => refuseScore(decisions, 'scores', 'the probabilities of the classes come'));
    const predicted = decidedColumn(decisions, found, 'scores');
    const guess = roles.scores && [...roles.scores].map(([name, column]) => `${name}=${column}`);
    const scores = await decisions.decide({
        option: 'scores',
        question: (0,phrase/* phrase */.MZ) `Columns of ${path} with the probability of each class, as CLASS=COL…`,
        guess,
        isGuessEnough: true,
        isOptional: predicted !== undefined,
        isList: true,
        cure: `Name the columns of ${path} with the probability of each class, or with --predicted that of the decided class.${thereAre(found)}`,
        // A class with an equals sign or a quote can be guessed, but not be typed.
        read: (texts) => (texts === guess ? roles.scores : readScores(texts, classes, found)),
    });
    return withDecided(decisions, found, scores === undefined ? {} : { scores }, predicted);
}
function readScores(texts, classes, found) {
    const columns = new Map();
    for (const text of texts) {
        const name = classes.find((one) => text.startsWith(`${one}=`));
        if (name === undefined || columns.has(name)) {
            throw refuseUsage('--scores is not CLASS=COL with each class once', 'Write each class exactly as the label column does.');
        }
        columns.set(name, readName(found, 'scores', text.slice(name.length + 1)));
    }
    if (columns.size === classes.length)
        return new Map(classes.map((name) => [name, columns.get(name)]));
    throw refuseUsage(`--scores leaves out ${classes.length - columns.size} of the ${classes.length} classes`, 'Give --scores CLASS=COL for each class.');
}
async function chooseNumber(decisions, found) {
    const { path, roles } = found;
    await decisions.attempt(() => refuseScore(decisions, 'predicted', 'the predicted number comes'));
    const predicted = await decisions.decide({
        option: 'predicted',
        question: (0,phrase/* phrase */.MZ) `Column of ${path} with the predicted number`,
        guess: roles.predicted === undefined ? undefined : [roles.predicted],
        isGuessEnough: true,
        cure: `Name the column of ${path} with the predicted number.${thereAre(found)}`,
        read: ([name = '']) => readName(found, 'predicted', name),
    });
    return predicted === undefined ? undefined : { predicted };
}
/** The option of a binary task, and of models that the gate runs. */
function refuseScore(decisions, option, what) {
    if (decisions.given('score').length === 0)
        return;
    throw refuseUsage(`--score names one score, and here ${what} from a file`, `Give --${option} instead.`);
}
/** The column of classes, where one was given, or where no score is known. */
function decidedColumn(decisions, { roles }, option) {
    const [given] = decisions.given('predicted');
    return given ?? (roles[option] === undefined && decisions.given(option).length === 0 ? roles.predicted : undefined);
}
async function withDecided(decisions, found, results, predicted) {
    const decided = predicted === undefined ? undefined : await decisions.attempt(() => readName(found, 'predicted', predicted));
    if (Object.keys(results).length === 0 && decided === undefined)
        return undefined;
    return { ...results, ...(decided === undefined ? {} : { predicted: decided }) };
}

;// CONCATENATED MODULE: ./build/adoption/evaluationSteps.js
/** What the model says of the test samples, as a file says it. */










/** The predictions file and its columns; the file need not exist yet. */
async function choosePredictions(decisions, workplace, task) {
    const { folder } = workplace;
    const { columns: chosen, task: judged } = task;
    const best = await findPredictions(workplace, task);
    const found = await decisions.decide({
        option: 'predictions',
        question: (0,phrase/* words */.aL)('Predictions, the table of what the model says of each test sample'),
        guess: best === undefined ? undefined : [best],
        cure: `Give the file with one row for each test sample${best === undefined ? '' : `, such as ${best}`}.`,
        read: ([path = '']) => look(workplace, task, policyPathOf(folder, path)),
    });
    // Without a manifest nothing can be said of the columns, and the manifest is asked for already.
    if (found === undefined || chosen === undefined || judged === undefined)
        return undefined;
    const columns = await chooseResultColumns(decisions, found, chosen.sample.name, judged);
    const binding = await (0,folderTree/* openFolderTree */.x)(folder).findFile(`${found.path}.binding.json`);
    const ids = found.columns?.find(({ name }) => name === columns?.sample)?.values;
    const coverage = ids && coverageOf(ids, idsOfTest(chosen));
    return columns && { path: found.path, ...columns, isBound: binding !== undefined, coverage };
}
/** The table that looks most like predictions. */
function findPredictions(workplace, task) {
    return findBest(workplace.files.smallTables.filter((path) => !task.manifestPaths.includes(path)), (path) => look(workplace, task, path));
}
async function look({ folder, missing }, { columns: chosen, task }, path) {
    if ((await (0,folderTree/* openFolderTree */.x)(folder).findFile(path)) === undefined)
        return { path, roles: {} };
    const columns = describeColumns(await readTables(folder, [path]), missing);
    if (chosen === undefined || task === undefined)
        return { path, columns, roles: {} };
    const names = { sample: chosen.sample.name, label: chosen.label.name };
    const roles = guessPredictionColumns(columns, names, idsOfTest(chosen), positiveFirst(task));
    return { path, columns, roles };
}
function coverageOf(ids, testIds) {
    const known = ids.filter((id) => testIds.has(id)).length;
    return { without: testIds.size - known, strangers: ids.length - known };
}
/** Of a binary task the positive class, then the other one. */
function positiveFirst(chosen) {
    if (chosen.task !== 'binary')
        return chosen;
    const { task, classes, positive, likely } = chosen;
    const [first, second] = classes;
    return { task, classes: (positive ?? likely) === second ? [second, first] : [first, second] };
}
function idsOfTest({ sample: { column, values }, splitOfRow }) {
    const filled = new Set(values);
    const ids = new Set();
    column.codes.forEach((code, row) => {
        const id = column.values[code];
        if (splitOfRow[row] === manifest/* splitNumber */.Q.test && filled.has(id))
            ids.add(id);
    });
    return ids;
}
const mostRead = 50;
/** The table that covers most test samples, and has what a prediction needs. */
async function findBest(paths, look) {
    let best;
    for (const path of paths.slice(0, mostRead)) {
        const found = await lookIfTable(look, path);
        const { sample, score, scores, predicted } = found?.roles ?? {};
        const covered = found?.columns?.find(({ name }) => name === sample)?.values.length ?? 0;
        if ((score ?? scores ?? predicted) !== undefined && covered > (best?.covered ?? 0))
            best = { path, covered };
    }
    return best?.path;
}
/** Undefined for what is no table. */
async function lookIfTable(look, path) {
    try {
        return await look(path);
    }
    catch (thrown) {
        (0,result_refusal/* refusalsOf */.he)(thrown);
        return undefined;
    }
}
/** The threshold, as it is to be written; undefined where none was given. */
function readThreshold(decisions) {
    return decisions.attempt(() => {
        const [text] = decisions.given('threshold');
        if (text !== undefined && (0,decimal/* parseDecimal */.$)(text) === undefined) {
            throw refuseUsage('--threshold is no plain number', 'Write it like --threshold 0.5.');
        }
        return text;
    });
}

;// CONCATENATED MODULE: ./build/adoption/fitSteps.js
/** How much worse a regression may be on the test data than on the training data: only a person knows its unit. */



/** As it is to be written; undefined where training data are not looked at, or the task has a tolerance of its own. */
async function chooseFitTolerance(decisions, task, evaluation) {
    if (task?.task !== 'regression' || evaluation === undefined)
        return undefined;
    if (evaluation.by !== 'onnx' || !evaluation.hasTraining) {
        return decisions.attempt(() => refuseTolerance(decisions));
    }
    return decisions.decide({
        option: 'fit-tolerance',
        question: (0,phrase/* phrase */.MZ) `Largest difference of MAE between training and test data that is no overfitting; without it training data are not evaluated`,
        isOptional: true,
        cure: '',
        read: ([text = '']) => {
            if (((0,decimal/* parseDecimal */.$)(text) ?? -1) >= 0)
                return text;
            throw refuseUsage('--fit-tolerance is no plain number of at least 0', 'Write it in the unit of the label.');
        },
    });
}
function refuseTolerance(decisions) {
    if (decisions.given('fit-tolerance').length === 0)
        return undefined;
    throw refuseUsage('--fit-tolerance compares training and test data, for which the gate runs the model, and here it does not', 'Leave it out.');
}

;// CONCATENATED MODULE: ./build/adoption/folderFiles.js
/** Files of the working folder that a policy may be about. */



const deepest = 4;
const mostEntries = 20_000;
const mostBytes = 64 * 1024 * 1024;
const tableName = /\.(csv|tsv|tab)$/i;
const modelName = /\.(onnx|pt|pth|pb|h5|hdf5|keras|tflite|safetensors|pkl|joblib|ubj|cbm|mlmodel|rds|gguf)$/i;
const otherFolders = new Set(['node_modules', 'venv', 'env', 'site-packages', 'holdout-report']);
/** Looks through the folder: not into hidden ones, not deep, and not at more entries than a project has. */
function findFiles(folder) {
    const found = [];
    const pending = [{ path: '', depth: 0 }];
    let entries = 0;
    for (let next = pending.shift(); next !== undefined && entries < mostEntries; next = pending.shift()) {
        for (const entry of entriesOf((0,external_node_path_.join)(folder, next.path))) {
            entries += 1;
            const path = next.path === '' ? entry.name : `${next.path}/${entry.name}`;
            if (entry.isFile())
                found.push(path);
            else if (isOfInterest(entry) && next.depth < deepest)
                pending.push({ path, depth: next.depth + 1 });
        }
    }
    const tables = found.filter((path) => tableName.test(path));
    return {
        tables,
        smallTables: tables.filter((path) => ((0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, path), { throwIfNoEntry: false })?.size ?? 0) <= mostBytes),
        models: found.filter((path) => modelName.test(path)),
    };
}
function isOfInterest(entry) {
    return entry.isDirectory() && !entry.name.startsWith('.') && !otherFolders.has(entry.name);
}
/** Sorted, so that the same folder gives the same guesses everywhere; nothing where it may not be read. */
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true }).sort((one, other) => (0,order/* compareCodeUnits */.U)(one.name, other.name));
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/adoption/entityColumns.js
/** Which columns say what several samples have in common. */




const mostKinds = 6;
/**
 * @param columns columns that hold nothing else
 * @param splitOfRow split of each row as a `splitNumber`; any other number for none
 */
function guessEntities(columns, splitOfRow) {
    const shared = columns.filter((column) => canBeShared(column));
    const groupings = shared.filter((column) => isGrouping(column, splitOfRow));
    const entities = shared.filter((column) => !groupings.includes(column)).slice(0, mostKinds);
    const kinds = nameKinds(entities.map(({ name }) => name));
    const ambiguous = kinds.flatMap((kind) => findAmbiguous(kind, columns, groupings));
    return { kinds, groupings, ambiguous };
}
function canBeShared(column) {
    const words = (0,columnNames/* wordsOfName */.mg)(column.name);
    const isNamed = (0,columnNames/* isEntityName */.$T)(column.name) || words.includes('id') || words.includes('uid');
    return isNamed && column.values.length > 1 && !isUnique(column) && !hasFractions(column) && areNames(column);
}
const mostGroups = 30;
function isGrouping(column, splitOfRow) {
    if ((0,columnNames/* isIndividualName */.bD)(column.name) || column.values.length > mostGroups)
        return false;
    const { train, test } = manifest/* splitNumber */.Q;
    const splitsOfCode = new Map();
    column.column.codes.forEach((code, row) => {
        const splits = splitsOfCode.get(code) ?? new Set();
        splitsOfCode.set(code, splits.add(splitOfRow[row]));
    });
    const both = [...splitsOfCode.values()].filter((splits) => splits.has(train) && splits.has(test)).length;
    return 2 * both > column.values.length;
}
/** Each column as a kind of its own; `sample` and the like have a meaning of their own in a policy. */
function nameKinds(columns) {
    const taken = new Set(policy/* reservedKinds */.MJ);
    return columns.map((column) => {
        const first = (0,columnNames/* kindOf */.I)(column);
        let kind = first;
        for (let number = 2; taken.has(kind); number += 1)
            kind = `${first}-${number}`;
        taken.add(kind);
        return { kind, columns: [column] };
    });
}
function findAmbiguous({ kind, columns: [column] }, columns, groupings) {
    const ids = columns.find(({ name }) => name === column);
    const sites = groupings.filter(({ name }) => /(site|cent(?:er|re)|hospital|clinic|institution)/i.test(name));
    if (ids === undefined || !(0,columnNames/* isIndividualName */.bD)(ids.name))
        return [];
    return sites.flatMap((site) => {
        const repeated = countInSeveral(ids, site);
        return repeated === 0 ? [] : [{ kind, column: ids.name, within: site.name, ids: repeated }];
    });
}
/** Values of one column that stand beside more than one value of another. */
function countInSeveral(ids, groups) {
    const groupOfId = new Map();
    const several = new Set();
    ids.column.codes.forEach((id, row) => {
        const group = groups.column.codes[row];
        const first = groupOfId.get(id);
        if (first === undefined)
            groupOfId.set(id, group);
        else if (first !== group)
            several.add(id);
    });
    return several.size;
}

;// CONCATENATED MODULE: ./build/adoption/binEdges.js
/**
 * Round numbers that divide values into about three groups of one size: thirds of the values, each rounded to 1, 2 or
 * 5 times a power of ten. Fewer edges, or none, where values lie too close together.
 *
 * @param values finite numbers
 * @example binEdges([18, 25, 31, 44, 52, 70]) // [30, 50]
 */
function binEdges(values) {
    const sorted = Float64Array.from(values).sort();
    const least = sorted[0];
    const most = sorted.at(-1);
    if (least === undefined || most === undefined || least === most)
        return [];
    const third = (part) => sorted[Math.floor((part * sorted.length) / 3)];
    const step = roundStep((most - least) / 10);
    const edges = [third(1), third(2)].map((value) => roundTo(value, step));
    return [...new Set(edges)].filter((edge) => edge > least && edge <= most).sort((one, other) => one - other);
}
/** The largest of 1, 2 and 5 times a power of ten that is no larger. */
function roundStep(size) {
    const power = 10 ** Math.floor(Math.log10(size));
    const digit = size / power;
    return (digit >= 5 ? 5 : digit >= 2 ? 2 : 1) * power;
}
/** Without the dust of a division: 0.3 and not 0.30000000000000004. */
function roundTo(value, step) {
    return Number((Math.round(value / step) * step).toPrecision(12));
}

;// CONCATENATED MODULE: ./build/adoption/subgroupColumns.js




const groupWords = new Set([
    ...['sex', 'gender', 'race', 'ethnicity', 'ethnic', 'site', 'center', 'centre', 'hospital', 'clinic', 'country'],
    ...['region', 'scanner', 'device', 'manufacturer', 'vendor', 'stain', 'treat', 'treatment', 'arm', 'cohort'],
    ...['period', 'year', 'season', 'smoker', 'smoking', 'skin', 'stage', 'grade', 'severity', 'view', 'laterality'],
    ...['modality', 'line', 'shift', 'machine', 'lab', 'source', 'origin', 'group', 'type'],
]);
const measureWords = new Set(['age', 'ages', 'bmi', 'weight', 'height', 'dose']);
const sentenceWords = new Set([
    ...['comment', 'comments', 'note', 'notes', 'remark', 'remarks', 'text', 'report', 'description', 'reason', 'date'],
    ...['pred', 'predicted', 'prediction', 'score', 'prob', 'probability', 'file', 'path', 'url', 'filename'],
]);
const subgroupColumns_mostGroups = 10;
const fewestSamplesEach = 3;
const mostSubgroups = 12;
/**
 * @param columns columns that hold nothing else
 * @param splitOfRow split of each row as a `splitNumber`; any other number for none
 * @param missing cells that count as empty
 */
function guessSubgroups(columns, splitOfRow, missing) {
    const found = columns.flatMap((column) => subgroupOf(column) ?? []).slice(0, mostSubgroups);
    const isBlank = ({ column }) => {
        const facts = columns.find(({ name }) => name === column);
        return facts !== undefined && hasBlankTestRow(facts, splitOfRow, missing);
    };
    return {
        subgroups: found.filter((subgroup) => !isBlank(subgroup)),
        withBlanks: found.filter(isBlank).map(({ column }) => column),
    };
}
function subgroupOf(column) {
    const { name, values, filled, isNumeric } = column;
    const words = (0,columnNames/* wordsOfName */.mg)(name);
    if (words.some((word) => sentenceWords.has(word)))
        return undefined;
    if (isNumeric && words.some((word) => measureWords.has(word)) && values.length > 3) {
        // A mapping's key `__proto__` or `<<` is refused.
        const edges = /^(__proto__|<<)$/.test(name) ? [] : binEdges(numbersOf(column));
        return edges.length === 0 ? undefined : { column: name, bins: edges };
    }
    const isFew = values.length >= 2 && values.length <= subgroupColumns_mostGroups && filled >= fewestSamplesEach * values.length;
    const isTelling = !isNumeric || words.some((word) => groupWords.has(word));
    return isFew && isTelling && areNames(column) ? { column: name } : undefined;
}
/** One number for each row that has one. */
function numbersOf({ column }) {
    const numbers = column.values.map((value) => (value.trim() === '' ? Number.NaN : Number(value)));
    return Array.from(column.codes, (code) => numbers[code]).filter(Number.isFinite);
}
function hasBlankTestRow({ column }, splitOfRow, missing) {
    const isEmpty = column.values.map((value) => missing.has(value));
    return column.codes.some((code, row) => splitOfRow[row] === manifest/* splitNumber */.Q.test && isEmpty[code] === true);
}

;// CONCATENATED MODULE: ./build/adoption/groupSteps.js
/** What samples have in common, and the groups that are judged apart. */








/** Undefined where something cannot be used, which the decisions remember. */
async function chooseGroups(decisions, columns, { sample, label, split, splitOfRow, roles }, missing) {
    const taken = new Set([sample.name, label.name, split?.name, ...Object.values(roles)]);
    const free = columns.filter(({ name }) => !taken.has(name));
    const guessed = guessEntities(free, splitOfRow);
    const chosen = await chooseEntities(decisions, columns, guessed.kinds);
    if (chosen === undefined)
        return undefined;
    const { entities, notes } = await resolveAmbiguous(decisions, chosen, guessed.ambiguous);
    const named = new Set(entities.filter((kind) => kind.columns.length === 1).flatMap((kind) => kind.columns));
    const groupings = guessed.groupings.map(({ name }) => name).filter((name) => !named.has(name));
    const rest = free.filter(({ name }) => !named.has(name) && !isAmbiguousColumn(guessed.ambiguous, name));
    const subgroups = await chooseSubgroups(decisions, columns, guessSubgroups(rest, splitOfRow, missing));
    return subgroups === undefined ? undefined : { entities, groupings, ...subgroups, notes };
}
function isAmbiguousColumn(ambiguous, name) {
    return ambiguous.some(({ column }) => column === name);
}
async function chooseEntities(decisions, columns, guessed) {
    const read = (texts) => readEntities(texts, columns);
    const guess = guessed.map(({ kind, columns: [column = ''] }) => `${kind}=${column}`);
    if (decisions.given('entity').length === 0 && decisions.asker === undefined)
        return guessed;
    const chosen = await decisions.decide({
        option: 'entity',
        question: (0,phrase/* words */.aL)('What several samples can have in common, such as patient=center,patient_id'),
        guess: guess.length === 0 ? undefined : guess,
        isOptional: true,
        isList: true,
        cure: '',
        // A column whose name has a comma can be guessed, but not be typed.
        read: (texts) => (texts === guess ? guessed : read(texts)),
    });
    return chosen ?? (decisions.given('entity').length === 0 ? [] : undefined);
}
function readEntities(texts, columns) {
    const kinds = texts.map((text) => {
        const [, kind, names] = /^([A-Za-z][A-Za-z0-9_-]{0,63})=(.+)$/.exec(text) ?? [];
        if (kind === undefined || names === undefined || policy/* reservedKinds */.MJ.includes(kind)) {
            throw refuseUsage('--entity is not KIND=COL or KIND=COL,COL', 'Write it like patient=patient_id or patient=center,patient_id; sample and content are compared anyway.');
        }
        return { kind, columns: names.split(',').map((name) => requireColumn(columns, name, 'entity').name) };
    });
    if (new Set(kinds.map(({ kind }) => kind)).size < kinds.length) {
        throw refuseUsage('--entity gives one kind twice', 'Name each kind once; several columns go into one --entity.');
    }
    return kinds;
}
/** A number that stands in several centers is one patient, or several whom each center counted from 1. */
async function resolveAmbiguous(decisions, chosen, ambiguous) {
    const entities = [...chosen];
    const notes = [];
    for (const one of ambiguous) {
        const index = entities.findIndex(({ columns }) => columns.length === 1 && columns[0] === one.column);
        const kind = entities[index]?.kind;
        if (kind === undefined)
            continue;
        const found = (0,phrase/* phrase */.MZ) `${one.ids} of the values of ${one.column} stand in more than one ${one.within}`;
        if (await areDistinct(decisions, one, found)) {
            entities[index] = { kind: betterKind(kind), columns: [one.within, one.column] };
        }
        else if (decisions.asker === undefined) {
            const both = `${kind}: [${one.within}, ${one.column}]`;
            notes.push((0,phrase/* phrase */.MZ) `${found}: if each counts its own, write ${both} in the policy.`);
        }
    }
    return { entities, notes };
}
/** A column that is called `id` and nothing else names what is counted in each center: patients. */
function betterKind(kind) {
    return kind === 'entity' ? 'patient' : kind;
}
async function areDistinct(decisions, one, found) {
    if (decisions.asker === undefined)
        return false;
    const answer = await decisions.decide({
        option: 'distinct',
        question: (0,phrase/* phrase */.MZ) `${found}. Are these different ones (yes), or the same (no)`,
        cure: '',
        read: ([text = '']) => {
            const said = /^(y|yes)$/i.test(text) ? true : /^(n|no)$/i.test(text) ? false : undefined;
            if (said === undefined)
                throw refuseUsage(`this does not say whether each ${(0,columnNames/* kindOf */.I)(one.within)} counts its own`, 'Answer yes or no.');
            return said;
        },
    });
    return answer === true;
}
async function chooseSubgroups(decisions, columns, { subgroups, withBlanks }) {
    const isTold = decisions.given('subgroup').length > 0;
    if (!isTold && decisions.asker === undefined)
        return { subgroups, blankSubgroups: withBlanks };
    const guess = subgroups.map(({ column, bins }) => (bins === undefined ? column : `${column}=${bins.join(',')}`));
    const chosen = await decisions.decide({
        option: 'subgroup',
        question: (0,phrase/* words */.aL)('Groups that are judged apart, numbers with the edges of their bins, such as sex age=40,60'),
        guess: guess.length === 0 ? undefined : guess,
        isOptional: true,
        isList: true,
        cure: '',
        read: (texts) => (texts === guess ? subgroups : readSubgroups(texts, columns)),
    });
    if (chosen === undefined && isTold)
        return undefined;
    return { subgroups: chosen ?? [], blankSubgroups: isTold ? [] : withBlanks };
}
function readSubgroups(texts, columns) {
    const subgroups = texts.map((text) => readSubgroup(text, columns));
    if (new Set(subgroups.map(({ column }) => column)).size === subgroups.length)
        return subgroups;
    throw refuseUsage('--subgroup names one column twice', 'Name each column once.');
}
function readSubgroup(text, columns) {
    const whole = columns.find(({ name }) => name === text);
    if (whole !== undefined)
        return { column: whole.name };
    const [, name, edges] = /^(.+)=([^=]+)$/.exec(text) ?? [];
    if (name === undefined || edges === undefined)
        return { column: requireColumn(columns, text, 'subgroup').name };
    const column = requireColumn(columns, name, 'subgroup');
    const bins = edges.split(',').map(decimal/* parseDecimal */.$);
    const isAscending = bins.every((edge, index) => edge !== undefined && (index === 0 || edge > (bins[index - 1] ?? edge)));
    if (!isAscending) {
        throw refuseUsage('the edges of --subgroup are no ascending numbers', 'Write them like age=40,60.');
    }
    if (!column.isNumeric) {
        throw refuseUsage(`--subgroup divides ${column.name} as numbers, and not every cell is one`, 'Name the column without edges, or correct its cells.');
    }
    return { column: column.name, bins: bins.filter((edge) => edge !== undefined) };
}

// EXTERNAL MODULE: ./build/model/format.js + 4 modules
var format = __webpack_require__(24392);
// EXTERNAL MODULE: ./build/model/onnx.js + 10 modules
var onnx = __webpack_require__(69394);
// EXTERNAL MODULE: ./build/trees/digest.js
var digest = __webpack_require__(56740);
;// CONCATENATED MODULE: ./build/adoption/modelFile.js
/** The model as a file: whether it is one that the gate can run itself. */






/** As many as the gate reads. */
const modelFile_mostBytes = 1024 * 1024 * 1024;
/**
 * Reads and scans the model, and loads nothing.
 *
 * @param path file, or folder with one ONNX file, from the policy's root
 */
async function lookAtModel(folder, path) {
    try {
        return { path, onnx: await readModel(folder, path) };
    }
    catch (thrown) {
        const [{ problem, cure } = { problem: 'cannot be read', cure: '' }] = (0,result_refusal/* refusalsOf */.he)(thrown);
        return { path, obstacle: { problem, cure } };
    }
}
async function readModel(folder, path) {
    const found = await (0,folderTree/* openFolderTree */.x)(folder).find(path);
    if (found === undefined)
        throw refuse(path, 'does not exist yet', 'Add it, and run holdout init again.');
    const main = found.kind === 'file' ? found : onnxFileOf(found);
    const bytes = await (0,digest/* readBytes */.io)(main, modelFile_mostBytes, 'model/too-large');
    requireOnnx(bytes, main.path);
    return (0,onnx/* readOnnxModel */.D)(bytes, main.path, found.kind === 'file' ? {} : { folder: lengthsBeside(main, found) });
}
function onnxFileOf({ path, files }) {
    const [only, ...others] = files.filter((file) => /\.onnx$/i.test(file.path));
    if (only !== undefined && others.length === 0)
        return only;
    throw refuse(path, `is a folder with ${only === undefined ? 'no file' : `${1 + others.length} files`} of the ending .onnx`, 'Name the file of the model.');
}
/** Lengths of the other files by their paths from the model's own folder. */
function lengthsBeside(main, { files }) {
    const beside = files.filter(({ path }) => path !== main.path);
    return new Map(beside.map(({ path, bytes }) => [external_node_path_.posix.relative(external_node_path_.posix.dirname(main.path), path), bytes]));
}
function requireOnnx(bytes, path) {
    if (bytes.length === 0)
        throw refuse(path, 'has no content', 'Bring the model itself.');
    const { kind, name } = (0,format/* recogniseModelFormat */.C)(bytes);
    if (kind !== 'onnx')
        throw refuse(path, `is ${name}`, 'Export the model as ONNX to have the gate run it.');
}
function refuse(file, problem, cure) {
    return new result_refusal/* Refusal */.P_('model/format', { file, problem, cure });
}

// EXTERNAL MODULE: ./build/result/foreignText.js
var foreignText = __webpack_require__(4607);
;// CONCATENATED MODULE: ./build/adoption/onnxInputs.js




const onnxInputs_idWords = new Set(['id', 'uid', 'uuid', 'index', 'unnamed', 'mrn']);
/** Sorts out the columns of a manifest, in its order. */
function findFeatures(columns, { sample, label, split, roles }, { entities, groupings }, task) {
    const closed = new Set([sample.name, label.name, split?.name, ...Object.values(roles)]);
    const open = columns.filter(({ name }) => !closed.has(name));
    const naming = new Set([...groupings, ...entities.flatMap((kind) => kind.columns)]);
    const isId = (name) => naming.has(name) || (0,columnNames/* wordsOfName */.mg)(name).some((word) => onnxInputs_idWords.has(word));
    const isLabel = (column) => task === 'regression' ? risesOrFallsWith(column, label) : saysTheSame(column, label);
    const numeric = open.filter((column) => column.isNumeric && !isId(column.name) && !isLabel(column));
    return { open, numeric };
}
/** Whether a column is the label in other words, such as 0 and 1 for its classes. */
function saysTheSame({ column, values }, label) {
    if (values.length !== label.values.length)
        return false;
    const pairs = new Set(Array.from(column.codes, (code, row) => `${code} ${label.column.codes[row]}`));
    return pairs.size <= Math.max(column.values.length, label.column.values.length);
}
/** Whether a column is the number of the label in another unit: no two rows in another order, or all turned round. */
function risesOrFallsWith({ column, values }, label) {
    if (values.length !== label.values.length || values.length < 3)
        return false;
    const numbers = column.values.map(decimal/* parseDecimal */.$);
    const labels = label.column.values.map(decimal/* parseDecimal */.$);
    const pairs = Array.from(column.codes, (code, row) => [labels[label.column.codes[row]], numbers[code]])
        .flatMap(([known, own]) => (known === undefined || own === undefined ? [] : [[known, own]]))
        .sort(([one], [other]) => one - other);
    const steps = pairs.slice(1).map(([, own], index) => Math.sign(own - pairs[index][1]));
    return !steps.includes(-1) || !steps.includes(1);
}
/**
 * Feeds each input by the column of its name; the only input of a model also by all numeric columns, where it takes
 * exactly as many.
 *
 * @param told columns that a person gave
 */
function matchInputs(inputs, features, told = new Map()) {
    const columns = new Map();
    let isByCount = false;
    for (const input of inputs) {
        const named = told.get(input.name) ?? columnOfName(input, features);
        const counted = named === undefined && inputs.length === 1 ? columnsByCount(input, features) : undefined;
        isByCount ||= counted !== undefined;
        const found = named ?? counted;
        if (found !== undefined)
            columns.set(input.name, found);
    }
    const order = told.size > 0 ? 'told' : isByCount ? 'manifest' : 'names';
    return { columns, order, unfed: inputs.filter(({ name }) => !columns.has(name)) };
}
function columnOfName(input, { open }) {
    const column = open.find(({ name }) => name === input.name);
    return column !== undefined && (widthOf(input) ?? 1) === 1 && canFeed(column, input) ? [column.name] : undefined;
}
function columnsByCount(input, { numeric }) {
    const isFit = numeric.length > 0 && widthOf(input) === numeric.length;
    const areNumbers = input.type !== 'string' && input.type !== 'bool';
    return isFit && areNumbers && numeric.every((column) => canFeed(column, input))
        ? numeric.map(({ name }) => name)
        : undefined;
}
/** Numbers of one sample in an input or output; undefined where the model leaves that open. */
function widthOf({ dims }) {
    const inner = dims?.slice(1) ?? [undefined];
    return inner.every((length) => typeof length === 'number')
        ? inner.reduce((product, length) => product * length, 1)
        : undefined;
}
function isFloat({ type }) {
    return type === 'float32' || type === 'float64';
}
/** Whether every cell that is not empty can be fed. */
function canFeed({ values }, input) {
    return values.every((cell) => fitsType(cell, input));
}
/** Whether a cell, as it is written, can be fed; nothing is converted. */
function fitsType(cell, input) {
    if (input.type === 'string')
        return true;
    if (input.type === 'bool')
        return /^(?:0|1|true|false)$/i.test(cell);
    return isFloat(input) ? (0,decimal/* parseDecimal */.$)(cell) !== undefined : /^(?:0|-?[1-9][0-9]*)$/.test(cell);
}
/** Most columns that a policy may list for one input. */
const mostColumns = 4096;
/** Why columns of a table cannot feed a model, as a clause whose subject it is; undefined where they can. */
function whyNotFed(inputs) {
    for (const input of inputs) {
        const width = widthOf(input) ?? 1;
        if (!isUsableKey(input.name))
            return `has the input ${(0,foreignText/* visibleText */.Q6)(input.name)}, a name that no policy can hold`;
        if (input.type === 'other' || input.type === 'float16')
            return `has the input ${describeInput(input)}, which takes no cells`;
        if (input.dims?.length === 0)
            return `has the input ${(0,foreignText/* visibleText */.Q6)(input.name)}, which takes a single number and no samples`;
        if (width > mostColumns)
            return `has the input ${describeInput(input)}, which takes files such as images`;
    }
    return undefined;
}
/** A mapping's key `__proto__` or `<<` is refused. */
function isUsableKey(name) {
    return isUsableText(name) && !/^(__proto__|<<|)$/.test(name);
}
/** `X (float32, 9 columns)`. */
function describeInput(input) {
    const width = widthOf(input);
    const columns = width === undefined ? 'any number of columns' : `${width} ${width === 1 ? 'column' : 'columns'}`;
    return `${(0,foreignText/* visibleText */.Q6)(input.name)} (${input.type}, ${columns})`;
}

;// CONCATENATED MODULE: ./build/adoption/onnxOutputs.js




/** Outputs that can hold a score: fractions, and maps from labels to them. */
function listScoreOutputs({ outputs, classLabels, zipMaps }) {
    return outputs
        .filter((output) => (isFloat(output) || zipMaps.has(output.name)) && isUsableText(output.name))
        .map((output) => {
        const labels = classLabels.get(output.name);
        return { name: output.name, width: widthOf(output) ?? labels?.length, labels };
    });
}
/** Outputs that can hold the probability of each class. */
function listClassOutputs(onnx, classes) {
    return listScoreOutputs(onnx).filter(({ width }) => width === undefined || width === classes.length);
}
/** Outputs that can hold the class itself: texts, or whole numbers where the classes are such. */
function listLabelOutputs({ outputs }, classes) {
    const types = classes.every(isInteger) ? ['string', 'int64', 'int32'] : ['string'];
    return outputs
        .filter((output) => types.includes(output.type) && isUsableText(output.name) && (widthOf(output) ?? 1) === 1)
        .map(({ name }) => ({ name, width: 1, labels: undefined }));
}
/** Outputs that can hold one number. */
function listNumberOutputs(onnx) {
    return listScoreOutputs(onnx).filter(({ width, labels }) => labels === undefined && (width ?? 1) === 1);
}
/** The output of the only classifier, or the only one there is; else the one with the most telling name. */
function guessScoreOutput(outputs) {
    const [only, ...others] = outputs;
    if (only === undefined)
        return undefined;
    const [labelled, ...more] = outputs.filter(({ labels }) => labels !== undefined);
    if (labelled !== undefined && more.length === 0)
        return { name: labelled.name, isCertain: true };
    const rank = ({ name }) => (0,columnNames/* rankOfName */.vv)(name, scoreWords) ?? scoreWords.length;
    const [first] = [...outputs].sort((one, other) => rank(one) - rank(other));
    return { name: (first ?? only).name, isCertain: others.length === 0 };
}
/** Whether the model names its classes otherwise than the data do. */
function namesOtherClasses({ labels, width }, classes) {
    if (width === 1 || labels === undefined || labels.every(isInteger))
        return false;
    return !classes.every((name) => labels.includes(name));
}
/** Whether a person has to say which column is which class: numbers may be positions in any order. */
function needsColumnOrder({ labels }, classes) {
    return !classes.every((name) => labels?.includes(name));
}
/** The column that the model calls like the positive class. */
function namedColumn({ labels }, positive) {
    const column = labels?.indexOf(positive) ?? -1;
    return column < 0 ? undefined : column;
}
/** Whether a person has to say which column is the positive one: labels such as 0 and 1 may mean either class. */
function needsColumn(output, positive) {
    return (output.width ?? 1) > 1 && namedColumn(output, positive) === undefined;
}
/** The column labelled 1, else the second one. */
function likelyColumn({ labels, width }) {
    const labelled = labels?.indexOf('1') ?? -1;
    return labelled >= 0 ? labelled : width === 2 ? 1 : undefined;
}
/** Whether an output calls itself logits, which are no probabilities. */
function areLogits({ name }) {
    return (0,columnNames/* wordsOfName */.mg)(name).some((word) => word === 'logit' || word === 'logits');
}
function isInteger(label) {
    return /^-?[0-9]+$/.test(label);
}

;// CONCATENATED MODULE: ./build/adoption/modelObstacle.js


const byHand = 'Write `evaluation.onnx` into the policy by hand to have the gate run it.';
const noScore = { problem: 'gives labels and no score', cure: byHand };
/**
 * Undefined where the gate can run the model.
 *
 * @param task absent where it is not decided
 */
function findObstacle(seen, task) {
    if (!('onnx' in seen))
        return seen.obstacle;
    const unfed = whyNotFed(seen.onnx.inputs);
    if (unfed !== undefined)
        return { problem: unfed, cure: byHand };
    switch (task?.task) {
        case 'regression':
            if (listNumberOutputs(seen.onnx).length > 0)
                return undefined;
            return { problem: 'gives no single number for each sample', cure: byHand };
        case 'multiclass':
        case 'ordinal':
            return findClassObstacle(seen.onnx, task.classes);
        default:
            return findScoreObstacle(seen.onnx, task?.positive ?? task?.likely);
    }
}
function findScoreObstacle(onnx, positive) {
    const outputs = listScoreOutputs(onnx);
    if (outputs.length === 0)
        return noScore;
    return positive === undefined ? undefined : findOtherNames(outputs, [positive]);
}
function findClassObstacle(onnx, classes) {
    const outputs = listClassOutputs(onnx, classes);
    if (outputs.length > 0)
        return findOtherNames(outputs, classes);
    if (listScoreOutputs(onnx).length === 0)
        return listLabelOutputs(onnx, classes).length > 0 ? undefined : noScore;
    return {
        problem: `has no output of one number for each of the ${classes.length} classes`,
        cure: 'Give every class that the model tells apart with --class.',
    };
}
function findOtherNames(outputs, classes) {
    if (!outputs.every((output) => namesOtherClasses(output, classes)))
        return undefined;
    return {
        problem: 'names its classes otherwise than the label column does',
        cure: 'Spell the labels as the model does to have the gate run it.',
    };
}

;// CONCATENATED MODULE: ./build/adoption/emptyFeatures.js



/**
 * The split of each row, without the rows that are excluded.
 *
 * @param excluded column of the reason, where there is one
 */
function rowsThatCount(splitOfRow, excluded, missing) {
    if (excluded === undefined)
        return splitOfRow;
    const { values, codes } = excluded.column;
    return splitOfRow.map((split, row) => (missing.has(values[codes[row]]) ? split : noSplit));
}
/**
 * @param fed columns by the name of the input
 * @param splitOfRow split of each row that counts; those of test and training data are evaluated
 */
function findEmptyCells(inputs, fed, table, splitOfRow, missing) {
    const isEmptyRow = new Uint8Array(splitOfRow.length);
    const isEmptyColumn = ({ column: { values, codes } }) => {
        const isEmpty = values.map((value) => missing.has(value));
        let found = false;
        codes.forEach((code, row) => {
            if (isEmpty[code] !== true || !isEvaluated(splitOfRow[row]))
                return;
            isEmptyRow[row] = 1;
            found = true;
        });
        return found;
    };
    const names = new Set([...fed.values()].flat());
    const columns = table.filter((column) => names.has(column.name) && isEmptyColumn(column)).map(({ name }) => name);
    const affected = inputs.filter(({ name }) => fed.get(name)?.some((column) => columns.includes(column)));
    return {
        columns,
        samples: isEmptyRow.reduce((sum, one) => sum + one, 0),
        takesNan: affected.every(isFloat),
    };
}
function isEvaluated(split) {
    return split === manifest/* splitNumber */.Q.test || split === manifest/* splitNumber */.Q.train;
}

;// CONCATENATED MODULE: ./build/adoption/classOrder.js
/** The order in which classes stand by their own names. */


/** Words of severity and size, from the least. */
const scale = [
    ...['none', 'absent', 'no', 'normal', 'negative', 'minimal', 'very low', 'low', 'small', 'light', 'mild', 'minor'],
    ...['slight', 'mid', 'middle', 'medium', 'moderate', 'intermediate', 'high', 'large', 'heavy', 'major', 'severe'],
    ...['very high', 'very severe', 'extreme', 'critical'],
];
/**
 * Classes in ascending order, where their names say it: numbers, one text around a number, or words of a scale.
 *
 * @example ascendingOrder(['stage 2', 'stage 10', 'stage 1']) // ['stage 1', 'stage 2', 'stage 10']
 */
function ascendingOrder(classes) {
    return (sortedBy(classes, decimal/* parseDecimal */.$) ??
        (haveOneText(classes) ? sortedBy(classes, numberWithin) : undefined) ??
        sortedBy(classes, placeOnScale));
}
/** An order that is the same everywhere: ascending where the names say it, else by their letters. */
function steadyOrder(classes) {
    return ascendingOrder(classes) ?? [...classes].sort(order/* compareCodeUnits */.U);
}
const aroundNumber = /^(\D*)(\d{1,9})(\D*)$/;
/** Whether the classes differ by a number alone. */
function haveOneText(classes) {
    return new Set(classes.map((name) => name.replace(aroundNumber, '$1\n$3'))).size === 1;
}
function numberWithin(name) {
    const digits = aroundNumber.exec(name)?.[2];
    return digits === undefined ? undefined : Number(digits);
}
function placeOnScale(name) {
    const place = scale.indexOf(name.toLowerCase());
    return place < 0 ? undefined : place;
}
/** Undefined where a class has no place, or two have the same. */
function sortedBy(classes, placeOf) {
    const placed = classes.flatMap((name) => {
        const place = placeOf(name);
        return place === undefined ? [] : [{ name, place }];
    });
    if (new Set(placed.map(({ place }) => place)).size < classes.length)
        return undefined;
    return placed.sort((one, other) => one.place - other.place).map(({ name }) => name);
}

;// CONCATENATED MODULE: ./build/adoption/onnxOutputSteps.js




/**
 * Asked only where there is a choice.
 *
 * @param outputs those that can hold it
 * @param what it holds, such as `the score`
 */
async function chooseOutput(decisions, path, outputs, what) {
    const guess = guessScoreOutput(outputs);
    const names = outputs.map(({ name }) => name);
    const [only, ...others] = outputs;
    if (others.length === 0 && decisions.given('score').length === 0)
        return only;
    return decisions.decide({
        option: 'score',
        question: (0,phrase/* phrase */.MZ) `Output with ${(0,phrase/* words */.aL)(what)}, of ${(0,phrase/* listForeign */.Ty)(names)}`,
        guess: guess === undefined ? undefined : [guess.name],
        isGuessEnough: guess?.isCertain === true,
        cure: `Name the output of ${path} that holds ${what}: ${shownNames(names)}.`,
        read: ([text]) => {
            const found = outputs.find(({ name }) => name === text);
            if (found !== undefined)
                return found;
            throw refuseUsage(`--score names no output of the model that can hold ${what.replace(/^the score$/, 'a score')}`, `Those are ${shownNames(names)}; for a column of predictions made elsewhere give --predictions too.`);
        },
    });
}
function shownNames(names) {
    return names
        .slice(0, 20)
        .map((name) => (0,foreignText/* visibleText */.Q6)(name))
        .join(', ');
}
/** Asked only where the output calls itself logits. */
async function chooseTransform(decisions, output, possible) {
    if (!areLogits(output) && decisions.given('transform').length === 0)
        return 'none';
    const choices = `${possible.slice(1).join(', ')} or none`;
    return decisions.decide({
        option: 'transform',
        question: (0,phrase/* phrase */.MZ) `What turns ${output.name} into a probability: ${(0,phrase/* words */.aL)(possible.join(', '))}`,
        guess: [output.width === 1 ? 'sigmoid' : 'softmax'],
        cure: `The output ${(0,foreignText/* visibleText */.Q6)(output.name)} holds logits by its name: say what turns them into the score, ${choices}.`,
        read: ([text]) => {
            const found = possible.find((name) => name === text);
            if (found !== undefined)
                return found;
            throw refuseUsage('--transform is unknown', `Write ${possible.slice(0, -1).join(', ')} or ${possible.at(-1)}.`);
        },
    });
}

;// CONCATENATED MODULE: ./build/adoption/onnxScoreSteps.js
/** Which number of a model's outputs is the score of the positive class. */





/** Undefined where something is missing, which the decisions remember. */
async function onnxScoreSteps_chooseScore(decisions, { path, onnx }, positive) {
    const output = await chooseOutput(decisions, path, listScoreOutputs(onnx), 'the score');
    if (output === undefined)
        return undefined;
    const transform = await chooseTransform(decisions, output, ['none', 'sigmoid', 'softmax']);
    // Without a positive class, which is asked for already, no column is the right one.
    if (positive === undefined)
        return undefined;
    const column = await chooseColumn(decisions, output, positive);
    if (transform === undefined || (column === undefined && needsColumn(output, positive)))
        return undefined;
    return {
        output: output.name,
        ...(column === undefined ? {} : { column }),
        ...(transform === 'none' ? {} : { transform }),
    };
}
/** Asked only where the model does not say which column is the positive class. */
async function chooseColumn(decisions, output, positive) {
    const isNeeded = needsColumn(output, positive);
    if (!isNeeded && decisions.given('column').length === 0)
        return undefined;
    const likely = likelyColumn(output);
    const { name, width = 1, labels } = output;
    const called = labels === undefined ? 'does not name' : `calls ${shownNames(labels)}`;
    return decisions.decide({
        option: 'column',
        question: (0,phrase/* phrase */.MZ) `Column of ${name} with the score of ${positive}, from 0 to ${width - 1}`,
        guess: likely === undefined ? undefined : [String(likely)],
        cure: `The output ${(0,foreignText/* visibleText */.Q6)(name)} has ${width} columns, which the model ${called}: say which one, counted from 0, holds the score of the positive class.`,
        read: ([text = '']) => readColumn(text, output, positive),
    });
}
function readColumn(text, output, positive) {
    const column = Number(text);
    const named = namedColumn(output, positive);
    if (!/^[0-9]{1,5}$/.test(text) || column >= (output.width ?? Number.POSITIVE_INFINITY)) {
        throw refuseUsage('--column is no column of the output', `Give a whole number below ${output.width ?? 65_536}.`);
    }
    if (named === undefined || named === column)
        return column;
    throw refuseUsage(`--column contradicts the model, which calls column ${named} so`, 'Leave it out.');
}

;// CONCATENATED MODULE: ./build/adoption/onnxTaskSteps.js
/** What the outputs of a model mean, by task: a score, the probability of each class, or a number. */







/** Undefined where something is missing, which the decisions remember. */
async function chooseOutputs(decisions, file, task) {
    switch (task.task) {
        case 'binary': {
            const score = await onnxScoreSteps_chooseScore(decisions, file, task.positive);
            return score && { score };
        }
        case 'regression':
            return choosePredicted(decisions, file, listNumberOutputs(file.onnx), 'the predicted number');
        default: {
            const outputs = listClassOutputs(file.onnx, task.classes);
            if (outputs.length === 0) {
                return choosePredicted(decisions, file, listLabelOutputs(file.onnx, task.classes), 'the decided class');
            }
            const scores = await onnxTaskSteps_chooseScores(decisions, file, outputs, task.classes);
            return scores && { scores };
        }
    }
}
async function choosePredicted(decisions, { path }, outputs, what) {
    const output = await chooseOutput(decisions, path, outputs, what);
    return output && { predicted: { output: output.name } };
}
async function onnxTaskSteps_chooseScores(decisions, { path }, outputs, classes) {
    const output = await chooseOutput(decisions, path, outputs, 'the probability of each class');
    if (output === undefined)
        return undefined;
    const transform = await chooseTransform(decisions, output, ['none', 'softmax']);
    const isOrdered = !needsColumnOrder(output, classes);
    const order = isOrdered ? await refuseOrder(decisions) : await chooseColumnOrder(decisions, output, classes);
    if (transform === undefined || (order === undefined && !isOrdered))
        return undefined;
    return {
        output: output.name,
        ...(order === undefined ? {} : { classes: order }),
        ...(transform === 'none' ? {} : { transform }),
    };
}
/** Where the model names its columns, nobody else does. */
function refuseOrder(decisions) {
    return decisions.attempt(() => {
        if (decisions.given('column-class').length === 0)
            return undefined;
        throw refuseUsage('--column-class names columns that the model names itself', 'Leave it out.');
    });
}
/** Labels 0, 1, 2 of the data are the columns counted from 0; any other order only a person knows. */
function chooseColumnOrder(decisions, { name, labels }, classes) {
    const likely = steadyOrder(classes);
    const called = labels === undefined ? 'does not name' : `calls ${shownNames(labels)}`;
    return decisions.decide({
        option: 'column-class',
        question: (0,phrase/* phrase */.MZ) `Class of each column of ${name}, from the first, of ${(0,phrase/* listForeign */.Ty)(classes, 20)}`,
        guess: likely,
        isGuessEnough: likely.every((text, index) => text === String(index)),
        isList: true,
        cure: `The output ${(0,foreignText/* visibleText */.Q6)(name)} has ${classes.length} columns, which the model ${called}: name the class of each with --column-class, in their order.`,
        read: (texts) => {
            if (texts.length === classes.length && classes.every((one) => texts.includes(one)))
                return texts;
            throw refuseUsage('--column-class does not name each class once', 'Give one --column-class for each column of the output, exactly as the label column writes the class.');
        },
    });
}

;// CONCATENATED MODULE: ./build/adoption/onnxSteps.js









/** `declined` where a person wants predictions from a file; undefined where the decisions remember what is missing. */
async function chooseOnnx(decisions, task) {
    const chosen = await chooseInputs(decisions, task);
    if (chosen === 'declined')
        return chosen;
    const outputs = await chooseOutputs(decisions, task, task.task);
    if (chosen === undefined)
        return undefined;
    const { roles, splitOfRow } = task.columns;
    const counted = rowsThatCount(splitOfRow, task.table.find(({ name }) => name === roles.excluded), task.missing);
    const empty = findEmptyCells(task.onnx.inputs, chosen.columns, task.table, counted, task.missing);
    const fill = await chooseFill(decisions, task.onnx, chosen, empty);
    if (outputs === undefined)
        return undefined;
    return {
        inputs: chosen.columns,
        order: chosen.order,
        ...outputs,
        ...(fill === undefined ? {} : { fill }),
        empty,
        hasTraining: countSplits(counted).train > 0,
    };
}
async function chooseInputs(decisions, task) {
    const { inputs } = task.onnx;
    const { asker } = decisions;
    const found = matchInputs(inputs, task.features);
    const guess = [...found.columns].map(([name, columns]) => `${name}=${columns.join(',')}`);
    const chosen = await decisions.decide({
        option: 'input',
        question: (0,phrase/* phrase */.MZ) `Columns for ${(0,phrase/* listForeign */.Ty)(inputs.map(describeInput))} of ${task.path} as NAME=COL[,COL…], in the order of the training code; without them predictions come from a file`,
        guess: found.unfed.length > 0 ? undefined : guess,
        isGuessEnough: true,
        isOptional: asker !== undefined,
        isList: true,
        cure: missingInputs(task, found),
        // A column whose name has a comma can be guessed, but not be typed.
        read: (texts) => (texts === guess ? found : readInputs(texts, task)),
    });
    const isDeclined = chosen === undefined && asker !== undefined && decisions.given('input').length === 0;
    return isDeclined ? 'declined' : chosen;
}
/** Says what the model takes, what there is, and how to bring them together. */
function missingInputs({ path, features }, { unfed }) {
    const [first] = unfed;
    if (first === undefined)
        return '';
    const width = widthOf(first) ?? 0;
    const columns = width > 0 && width < 6 ? Array.from({ length: width }, () => 'COL').join(',') : 'COL[,COL…]';
    const names = features.numeric.map(({ name }) => name);
    const left = names.length === 0 ? 'none' : `${names.slice(0, 20).join(', ')}${names.length > 20 ? ', …' : ''}`;
    return (`${path} takes ${unfed.map(describeInput).slice(0, 5).join(', ')}, and which columns feed it is not certain; ` +
        `the ${names.length} of numbers are ${left}. Give --input ${(0,foreignText/* visibleText */.Q6)(first.name)}=${columns} in the order of ` +
        'the training code, or with --predictions a file with one row for each test sample.');
}
/** Inputs that were told, and by their names the others. */
function readInputs(texts, task) {
    const told = new Map();
    for (const text of texts) {
        const [, name, columns] = /^([^=]+)=(.+)$/.exec(text) ?? [];
        if (name === undefined || columns === undefined) {
            throw refuseUsage('--input is not NAME=COL or NAME=COL,COL', 'Write it like X=age,weight.');
        }
        if (told.has(name))
            throw refuseUsage('--input feeds one input twice', 'List all its columns in one --input.');
        told.set(name, readColumns(name, columns.split(','), task));
    }
    const matched = matchInputs(task.onnx.inputs, task.features, told);
    if (matched.unfed.length === 0)
        return matched;
    throw refuseUsage(`--input leaves out ${matched.unfed.map(describeInput).join(', ')}`, 'Give --input for each input.');
}
function readColumns(name, columns, { onnx, table, features }) {
    const input = onnx.inputs.find((one) => one.name === name);
    if (input === undefined)
        throw refuseInput(onnx, name);
    const width = widthOf(input) ?? columns.length;
    if (width !== columns.length) {
        throw refuseUsage(`--input gives ${columns.length} to ${describeInput(input)}`, 'List the columns that the model was trained on, in its order.');
    }
    for (const one of columns.map((column) => requireColumn(table, column, 'input'))) {
        if (!features.open.includes(one)) {
            throw refuseUsage(`--input names ${one.name}, which holds no feature`, 'Name what the model gets in use.');
        }
        if (!one.values.some((cell) => fitsType(cell, input))) {
            throw refuseUsage(`--input names ${one.name}, and no cell of it is of the type that ${describeInput(input)} takes`, 'Write the column as the model was trained on it: nothing is converted.');
        }
    }
    return columns;
}
function refuseInput({ inputs }, name) {
    const names = inputs.map((input) => input.name);
    const nearest = (0,nearestName/* nearestName */.q)(name, names);
    const hint = nearest === undefined ? '' : ` Did you mean ${(0,foreignText/* visibleText */.Q6)(nearest)}?`;
    return refuseUsage('--input names an input that the model does not have', `It has ${inputs.map(describeInput).slice(0, 20).join(', ')}.${hint}`);
}
/** Asked only where there are empty cells; undefined where nothing stands in for them. */
async function chooseFill(decisions, { inputs }, { columns }, { columns: empty, samples, takesNan }) {
    if (empty.length === 0 && decisions.given('fill').length === 0)
        return undefined;
    const nan = takesNan ? 'nan where the model replaces it itself, or ' : '';
    return decisions.decide({
        option: 'fill',
        question: (0,phrase/* phrase */.MZ) `What stands in for an empty cell of ${(0,phrase/* listForeign */.Ty)(empty)} (samples with one: ${samples}): ${(0,phrase/* words */.aL)(nan)}COL=VALUE`,
        isOptional: true,
        isList: true,
        cure: '',
        read: (texts) => (texts.length === 1 && texts[0] === 'nan' ? 'nan' : readFill(texts, inputs, columns)),
    });
}
function readFill(texts, inputs, fed) {
    const fill = new Map();
    for (const text of texts) {
        const [, column = '', value = ''] = /^([^=]+)=(.+)$/.exec(text) ?? [];
        const takers = inputs.filter(({ name }) => fed.get(name)?.includes(column));
        if (takers.length === 0) {
            throw refuseUsage('--fill is neither nan nor COL=VALUE with a column that feeds the model', 'Write it like --fill nan or --fill weight=70.');
        }
        const misfit = takers.find((input) => !fitsType(value, input));
        if (misfit !== undefined) {
            throw refuseUsage(`--fill gives ${column} a value that ${describeInput(misfit)} cannot take`, 'Write a value of that type.');
        }
        fill.set(column, value);
    }
    return fill;
}

;// CONCATENATED MODULE: ./build/adoption/modelSteps.js
/** The model, and whether the gate runs it or reads what somebody else made it predict. */










const fromFile = {
    problem: 'predictions come from a file here',
    cure: 'Give either that file, or what feeds the model.',
};
/** Predictions from a file where the options name one; else the gate runs the model where it can. */
async function chooseModelAndEvaluation(decisions, workplace, known) {
    const manifestPaths = known.manifest?.files.map(({ path }) => path) ?? [];
    const task = { manifestPaths, columns: known.columns, task: known.task };
    const isFromFile = ['predictions', 'predicted', 'scores'].some((option) => decisions.given(option).length > 0);
    if (!isFromFile)
        return chooseModelFirst(decisions, workplace, known, task);
    await decisions.attempt(() => refuseOnnxOptions(decisions, fromFile));
    const predictions = await choosePredictions(decisions, workplace, task);
    const model = await chooseModel(decisions, workplace, predictions?.path, false);
    return { model, evaluation: predictions && { by: 'predictions', ...predictions } };
}
async function chooseModelFirst(decisions, workplace, known, task) {
    const model = await findModel(decisions, workplace, task);
    const seen = await lookAtBest(workplace, model);
    const obstacle = seen && findObstacle(seen, known.task);
    if (seen !== undefined && 'onnx' in seen && obstacle === undefined) {
        // While the model is missing, nobody has to say how some model runs.
        const onnx = model === undefined ? undefined : await runByGate(decisions, workplace, known, seen);
        if (onnx !== 'declined')
            return { model, evaluation: onnx && { by: 'onnx', ...onnx } };
    }
    if (seen !== undefined && obstacle !== undefined)
        await sayObstacle(decisions, seen, obstacle);
    const predictions = await choosePredictions(decisions, workplace, task);
    return { model, evaluation: predictions && { by: 'predictions', ...predictions }, obstacle };
}
/** The ONNX model that is named, or the only one, before it is chosen: what it gives says what it does. */
async function peekAtModel(decisions, { folder, files }) {
    const [path = files.models.length === 1 ? files.models[0] : undefined] = decisions.given('model');
    if (path === undefined)
        return undefined;
    try {
        const seen = await lookAtModel(folder, policyPathOf(folder, path));
        return 'onnx' in seen ? seen.onnx : undefined;
    }
    catch (thrown) {
        // A path that no policy may have is refused where the model is chosen.
        (0,result_refusal/* refusalsOf */.he)(thrown);
        return undefined;
    }
}
/** The model that was chosen, else the one that probably will be. */
async function lookAtBest({ folder, files }, model = files.models[0]) {
    return model === undefined ? undefined : lookAtModel(folder, model);
}
async function sayObstacle(decisions, { path }, obstacle) {
    decisions.asker?.tell(`  ${(0,report_escape/* toTerminal */.yw)(describeObstacle(path, obstacle))}`);
    const { problem, cure } = obstacle;
    await decisions.attempt(() => refuseOnnxOptions(decisions, { problem: `${path} ${problem}`, cure }));
}
/** What stands between a model and the gate's own run. */
function describeObstacle(path, { problem, cure }) {
    const why = (0,phrase/* mixed */.gl)(`${problem}. ${cure}`);
    return (0,phrase/* phrase */.MZ) `${path}: the gate cannot run it, so predictions have to come from a file. It ${why}`;
}
/** The only model of a folder needs no name where the gate can run it. */
async function findModel(decisions, workplace, task) {
    const { folder, files } = workplace;
    const [only, ...others] = files.models;
    if (others.length > 0)
        return chooseModel(decisions, workplace, await findPredictions(workplace, task), false);
    const isSure = only !== undefined && 'onnx' in (await lookAtModel(folder, only));
    return chooseModel(decisions, workplace, undefined, isSure);
}
/**
 * The path of the model; it need not exist yet.
 *
 * @param predictions path of predictions that may be called like it
 */
function chooseModel(decisions, { folder, files }, predictions, isSure) {
    const best = files.models.find((path) => stemOf(path) === stemOf(predictions ?? '')) ?? files.models[0];
    const others = files.models.filter((path) => path !== best);
    const also = others.length === 0 ? (0,phrase/* words */.aL)('') : (0,phrase/* phrase */.MZ) `, or ${(0,phrase/* listForeign */.Ty)(others)}`;
    return decisions.decide({
        option: 'model',
        question: (0,phrase/* phrase */.MZ) `Model, a file or folder${also}`,
        guess: best === undefined ? undefined : [best],
        isGuessEnough: isSure,
        cure: best === undefined ? 'Give the path of the model.' : `Give the path of the model, such as ${best}.`,
        read: ([path = '']) => policyPathOf(folder, path),
    });
}
function stemOf(path) {
    return (path.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '');
}
async function runByGate(decisions, { missing }, { manifest, columns, task, groups }, seen) {
    // Without them nothing can be said of the columns, and what lacks is remembered already.
    if (manifest === undefined || columns === undefined || task === undefined || groups === undefined)
        return undefined;
    const features = findFeatures(manifest.columns, columns, groups, task.task);
    return chooseOnnx(decisions, { ...seen, table: manifest.columns, columns, features, task, missing });
}
/** Options that say how the gate runs a model, where it runs none. */
function refuseOnnxOptions(decisions, { problem, cure }) {
    const [given] = ['input', 'column', 'column-class', 'transform', 'fill'].filter((option) => decisions.given(option).length > 0);
    if (given !== undefined)
        throw refuseUsage(`--${given} says how the gate runs the model, and ${problem}`, cure);
}

;// CONCATENATED MODULE: ./build/adoption/classSteps.js
/** The two classes of the label, and which one the model is to find. */



const positiveWords = new Set([
    ...['positive', 'pos', 'malignant', 'cancer', 'tumor', 'tumour', 'disease', 'diseased', 'abnormal', 'pathological'],
    ...['defect', 'defective', 'fail', 'failed', 'reject', 'rejected', 'poor', 'bad', 'yes', 'true', 'present', 'case'],
    ...['1', 'sick', 'ill', 'infected', 'event', 'dead', 'anomaly', 'anomalous', 'nok'],
]);
async function chooseClasses(decisions, label) {
    const classes = await decisions.attempt(() => readClasses(decisions, label));
    if (classes === undefined)
        return undefined;
    const telling = classes.filter((name) => positiveWords.has(name.toLowerCase()));
    const likely = telling.length === 1 ? telling[0] : undefined;
    const positive = await decisions.decide({
        option: 'positive',
        question: (0,phrase/* phrase */.MZ) `Class that the model is to find, of ${(0,phrase/* listForeign */.Ty)(classes)}`,
        guess: likely === undefined ? undefined : [likely],
        cure: `Give the class of the column ${label.name} that the model is to find.`,
        read: ([name = '']) => {
            if (classes.includes(name))
                return name;
            throw refuseUsage('--positive names none of the two classes', 'Write it exactly as the label column does.');
        },
    });
    return { classes, ...(positive === undefined ? {} : { positive }), ...(likely === undefined ? {} : { likely }) };
}
/** The labels that occur, and those that were given because they may. */
async function readClasses(decisions, label) {
    const given = decisions.given('class');
    const found = [...new Set([...given, ...label.values])];
    const [first, second] = found;
    if (found.length > 2)
        throw refuseTooMany(label, given, found);
    requireUsable(label, found);
    if (first !== undefined && second !== undefined)
        return [first, second];
    if (first === undefined) {
        throw refuseUsage(`the column ${label.name} has no label at all`, 'Name another column with --label.');
    }
    return decisions.decide({
        option: 'class',
        question: (0,phrase/* phrase */.MZ) `The other class, as ${label.name} has one only: ${first}`,
        cure: `The column ${label.name} has one label only: give the name of the other class, which may occur later.`,
        read: ([name = '']) => {
            if (name !== first && isUsableText(name))
                return [first, name];
            throw refuseUsage('--class gives the label that the column has already', 'Give the name of the other class.');
        },
    });
}
/** @throws Refusal `command/usage` for a class that a policy cannot name */
function requireUsable(label, classes) {
    if (classes.every(isUsableText))
        return;
    throw refuseUsage(`the column ${label.name} has a label that no policy can name`, 'Labels are short texts without control or invisible characters: correct the column, or name another with --label.');
}
function refuseTooMany(label, given, found) {
    return given.length === 0
        ? refuseUsage(`the column ${label.name} has ${found.length} different labels, and a binary task two`, 'Name the column of the label with --label, or another task with --task.')
        : refuseUsage(`the column ${label.name} has labels that are none of the given classes`, 'Give two classes with --class, exactly as the column writes them.');
}

;// CONCATENATED MODULE: ./build/adoption/severalClassSteps.js
/** Several classes: which may occur, and of an ordinal task in which order. */




/**
 * @param known classes that the model names, where it names every label
 * @returns classes in the order of the policy; undefined where they are missing, which the decisions remember
 */
async function chooseSeveralClasses(decisions, label, task, known = []) {
    const found = [...new Set([...label.values, ...known])];
    const ordered = ascendingOrder(found);
    const areNumbers = ordered !== undefined && label.isNumeric;
    const order = task === 'ordinal' ? ', in ascending order' : '';
    const steady = steadyOrder(found);
    return decisions.decide({
        option: 'class',
        question: (0,phrase/* phrase */.MZ) `Every class that may occur${(0,phrase/* words */.aL)(order)}, beginning with what ${label.name} has: ${(0,phrase/* listForeign */.Ty)(steady, 20)}`,
        guess: task === 'ordinal' ? ordered : steady,
        isGuessEnough: task === 'multiclass' || areNumbers,
        isList: true,
        cure: `Give every class of the column ${label.name} with --class, in ascending order, exactly as it writes them.`,
        read: (texts) => severalClassSteps_readClasses(texts, label),
    });
}
/** Most classes that a policy may list. */
const mostClasses = 250;
function severalClassSteps_readClasses(texts, label) {
    const classes = [...new Set(texts)];
    if (!label.values.every((value) => classes.includes(value))) {
        throw refuseUsage(`the column ${label.name} has labels that are none of the given classes`, 'Give every class with --class, exactly as the column writes it.');
    }
    requireUsable(label, classes);
    if (classes.length >= 2 && classes.length <= mostClasses)
        return classes;
    throw refuseUsage(`the column ${label.name} has ${classes.length} classes, and a policy lists 2 to ${mostClasses}`, 'Give every class that may occur with --class, or name another column with --label.');
}

;// CONCATENATED MODULE: ./build/adoption/taskGuess.js
/** What the model probably does, by the labels and by what an ONNX model gives. */



/** Most labels that are taken for classes, unless a person says so. */
const taskGuess_mostClasses = 20;
const taskGuess_fewestSamplesEach = 3;
const largestGrade = 20;
/**
 * @param label a column of more than two different labels
 * @param hint absent where no model was looked at
 */
function guessTask(label, hint) {
    const { values, filled, isNumeric } = label;
    const classes = ['multiclass', 'ordinal'];
    const isFew = values.length <= taskGuess_mostClasses;
    if (hint?.gives === 'classes' || (isFew && !isNumeric))
        return { possible: classes, likely: 'multiclass' };
    if (!isNumeric)
        return { possible: [] };
    if (!isFew || hint?.gives === 'number')
        return { possible: ['regression'], likely: 'regression' };
    const possible = [...classes, 'regression'];
    if (filled < taskGuess_fewestSamplesEach * values.length)
        return { possible, likely: 'regression' };
    return areGrades(label) ? { possible, likely: 'multiclass' } : { possible };
}
/**
 * The same guess among the tasks of which every bound is a metric; unchanged where none has them all.
 *
 * @param metrics what bounds were given for
 */
function guessByMetrics(guess, { values }, metrics) {
    const possible = guess.possible.filter((task) => {
        const known = (0,catalogue/* metricsOf */.Ps)(task === 'regression' ? { task } : { task, classes: values });
        return metrics.every((metric) => known.has(metric));
    });
    const [first] = possible;
    if (first === undefined || possible.length === guess.possible.length)
        return guess;
    return { possible, likely: possible.find((task) => task === guess.likely) ?? first };
}
/** Whether numbers look like numbered classes: small and whole. */
function areGrades(label) {
    return !hasFractions(label) && label.values.every((value) => Number(value) >= 0 && Number(value) <= largestGrade);
}
/** Undefined where the outputs fit several tasks, or none. */
function readHint(onnx, { values }) {
    const outputs = listScoreOutputs(onnx);
    const named = outputs.find(({ labels }) => labels !== undefined && values.every((value) => labels.includes(value)));
    if (named?.labels !== undefined)
        return { gives: 'classes', labels: named.labels };
    if (outputs.some(({ width }) => width === values.length))
        return { gives: 'classes' };
    return outputs.length > 0 && outputs.every(({ width }) => width === 1) ? { gives: 'number' } : undefined;
}

;// CONCATENATED MODULE: ./build/adoption/taskSteps.js





/** The task once nothing is missing; undefined while the positive class is. */
function completeTask(chosen) {
    if (chosen.task !== 'binary')
        return chosen;
    const { task, classes, positive } = chosen;
    return positive === undefined ? undefined : { task, classes, positive };
}
/**
 * By the options, else by the labels and by what the model gives; asked where both leave a choice.
 *
 * @param openModel the ONNX model that is probably judged, where there is one; opened only where it matters
 * @returns undefined where something is missing, which the decisions remember
 */
async function chooseTask(decisions, label, openModel) {
    const isBinary = isMeantBinary(decisions, label);
    const model = isBinary ? undefined : await openModel();
    const hint = model && readHint(model, label);
    const task = isBinary ? 'binary' : await chooseName(decisions, label, hint);
    if (task === undefined)
        return undefined;
    await decisions.attempt(() => refuseForeign(decisions, task));
    switch (task) {
        case 'binary': {
            const chosen = await chooseClasses(decisions, label);
            return chosen && { task, ...chosen };
        }
        case 'regression':
            return { task };
        default: {
            const named = hint?.gives === 'classes' ? hint.labels : undefined;
            const classes = await chooseSeveralClasses(decisions, label, task, named);
            return classes && { task, classes };
        }
    }
}
/** Two labels leave no choice, and some options have a meaning for two classes alone. */
function isMeantBinary(decisions, label) {
    const isGiven = (option) => decisions.given(option).length > 0;
    if (isGiven('task'))
        return false;
    return (isGiven('positive') || isGiven('threshold') || (label.values.length <= 2 && decisions.given('class').length <= 2));
}
const meanings = {
    binary: 'binary',
    multiclass: 'multiclass',
    ordinal: 'ordinal where the classes have an order',
    regression: 'regression where they are amounts',
};
async function chooseName(decisions, label, hint) {
    const { possible, likely } = guessByMetrics(guessTask(label, hint), label, givenMetrics(decisions));
    const isTold = decisions.given('task').length > 0;
    if (!isTold && possible.length === 0) {
        return decisions.attempt(() => {
            throw refuseManyTexts(label);
        });
    }
    if (!isTold && possible.length === 1)
        return possible[0];
    const choices = possible.map((name) => meanings[name]).join(', or ');
    return decisions.decide({
        option: 'task',
        question: (0,phrase/* phrase */.MZ) `What the model does, as ${label.name} has ${label.values.length} different values: ${(0,phrase/* words */.aL)(choices)}`,
        guess: likely === undefined ? undefined : [likely],
        isGuessEnough: true,
        cure: `The column ${label.name} has ${label.values.length} different numbers: say whether they are classes, multiclass or ordinal, or amounts, regression.`,
        read: ([name]) => readTask(name, label),
    });
}
/** The metrics that bounds were given for. */
function givenMetrics(decisions) {
    const bounds = [...decisions.given('at-least'), ...decisions.given('at-most')];
    return bounds.map((text) => text.slice(0, Math.max(0, text.lastIndexOf('='))));
}
function readTask(text, label) {
    const names = Object.keys(meanings);
    const name = names.find((one) => one === text);
    if (name === undefined)
        throw refuseUsage('--task is unknown', `Write ${names.slice(0, -1).join(', ')} or regression.`);
    if (name === 'binary' && label.values.length > 2)
        throw refuseTooMany(label, [], label.values);
    if (name !== 'regression' || label.isNumeric)
        return name;
    throw refuseUsage(`the column ${label.name} has labels that are no numbers`, 'Write plain numbers with a point and without a unit, or name another column with --label.');
}
function refuseManyTexts({ name, values }) {
    return refuseUsage(`the column ${name} has ${values.length} different labels, too many to be taken for classes, and not all are numbers`, 'Name the column of the label with --label, or say with --task multiclass or --task ordinal that these are classes.');
}
/** The tasks of each option that not every task has. */
const tasksOfOption = {
    positive: ['binary'],
    threshold: ['binary'],
    column: ['binary'],
    class: ['binary', 'multiclass', 'ordinal'],
    scores: ['multiclass', 'ordinal'],
    'column-class': ['multiclass', 'ordinal'],
    transform: ['binary', 'multiclass', 'ordinal'],
    'fit-tolerance': ['regression'],
};
/** @throws Refusal `command/usage` for an option that would have no effect */
function refuseForeign(decisions, task) {
    for (const [option, tasks] of Object.entries(tasksOfOption)) {
        if (tasks.includes(task) || decisions.given(option).length === 0)
            continue;
        throw refuseUsage(`--${option} belongs to the task ${tasks.join(' or ')}, and this one is ${task}`, 'Leave it out, or say with --task what the model does.');
    }
}

;// CONCATENATED MODULE: ./build/adoption/judgementSteps.js












function openWorkplace(folder) {
    return { folder, files: findFiles(folder), missing: new Set(policy/* defaultMissing */.qj) };
}
/** Goes on after a step that gave nothing: the decisions remember why, and the user learns of all at once. */
async function decideJudgement(decisions, workplace) {
    const { missing } = workplace;
    const manifest = await chooseManifest(decisions, workplace);
    const columns = manifest && (await chooseColumns(decisions, manifest));
    const openModel = () => peekAtModel(decisions, workplace);
    const chosen = columns && (await chooseTask(decisions, columns.label, openModel));
    const groups = manifest && columns && (await chooseGroups(decisions, manifest.columns, columns, missing));
    const known = { manifest, columns, task: chosen, groups };
    const { model, evaluation, obstacle } = await chooseModelAndEvaluation(decisions, workplace, known);
    const criteria = await chooseCriteria(decisions, chosen && { task: chosen, label: columns.label.name });
    const threshold = await readThreshold(decisions);
    const fitTolerance = await chooseFitTolerance(decisions, chosen, evaluation);
    const task = chosen && completeTask(chosen);
    return { ...known, chosen, task, evaluation, model, obstacle, criteria, threshold, fitTolerance };
}
/** After the decisions were finished: what was not decided was refused there. */
function requireAll(judged) {
    const { manifest, columns, task, groups, evaluation, model, criteria, threshold, fitTolerance } = judged;
    if (!manifest || !columns || !task || !groups || !evaluation || model === undefined || !criteria) {
        throw new Error('a decision is missing and was not refused');
    }
    return { manifest, columns, task, groups, evaluation, model, criteria, threshold, fitTolerance };
}
function describeFound(judged) {
    const { manifest, columns, chosen, groups } = judged;
    return [
        ...(manifest === undefined ? [] : [describeManifest(manifest)]),
        ...(columns === undefined ? [] : [describeSamples(columns)]),
        ...(columns === undefined ? [] : [describeLabel(columns, chosen)]),
        ...(groups === undefined ? [] : describeGroups(groups)),
        ...describeModel(judged),
    ];
}
/** Most classes that are listed. */
const mostShown = 20;
function describeManifest({ files }) {
    return { name: 'manifest', text: (0,phrase/* listForeign */.Ty)(files.map(({ path }) => path)) };
}
function describeSamples({ sample, splitOfRow }) {
    const counts = countSplits(splitOfRow);
    const filled = result_splits/* splitsInOrder */.t.filter((split) => counts[split] > 0).map((split) => `${counts[split]} ${split}`);
    return { name: 'samples', text: (0,phrase/* phrase */.MZ) `${sample.name}: ${(0,phrase/* words */.aL)(filled.join(', '))}` };
}
function describeLabel({ label }, chosen) {
    const said = chosen === undefined ? describeValues(label) : describeTask(label, chosen);
    return { name: 'label', text: (0,phrase/* phrase */.MZ) `${label.name}: ${said}` };
}
/** What the column holds, where it is not decided what it means. */
function describeValues({ values }) {
    return values.length <= mostShown ? (0,phrase/* listForeign */.Ty)(values, mostShown) : (0,phrase/* phrase */.MZ) `${values.length} different values`;
}
function describeTask({ values }, chosen) {
    switch (chosen.task) {
        case 'regression':
            return (0,phrase/* phrase */.MZ) `${values.length} different numbers; regression`;
        case 'binary': {
            const { classes, positive } = chosen;
            return (0,phrase/* phrase */.MZ) `${(0,phrase/* listForeign */.Ty)(classes)}${positive === undefined ? (0,phrase/* words */.aL)('') : (0,phrase/* phrase */.MZ) `; positive is ${positive}`}`;
        }
        default:
            return (0,phrase/* phrase */.MZ) `${(0,phrase/* listForeign */.Ty)(chosen.classes, mostShown)}; ${(0,phrase/* words */.aL)(chosen.task)}`;
    }
}
function describeGroups({ entities, subgroups }) {
    const none = (0,phrase/* words */.aL)('none');
    const kinds = entities.map(({ kind, columns }) => (0,phrase/* phrase */.MZ) `${kind} (${(0,phrase/* listForeign */.Ty)(columns)})`);
    const names = subgroups.map(({ column }) => column);
    return [
        { name: 'entities', text: kinds.length === 0 ? none : (0,phrase/* joinPhrases */.Zk)(kinds, ', ') },
        { name: 'subgroups', text: names.length === 0 ? none : (0,phrase/* listForeign */.Ty)(names, names.length) },
    ];
}
/** Only where it was looked at: a file of predictions needs no look at the model. */
function describeModel({ model, evaluation, obstacle }) {
    if (model === undefined)
        return [];
    if (obstacle !== undefined)
        return [{ name: 'model', text: describeObstacle(model, obstacle) }];
    if (evaluation?.by !== 'onnx')
        return [];
    const fed = [...evaluation.inputs].map(([input, columns]) => (0,phrase/* phrase */.MZ) `${input} from ${(0,phrase/* listForeign */.Ty)(columns, 2)}`);
    return [
        { name: 'model', text: (0,phrase/* phrase */.MZ) `${model}: the gate runs it, ${(0,phrase/* listPhrases */.Hz)(fed)}, ${describeOutput(evaluation)}` },
    ];
}
function describeOutput({ score, scores, predicted }) {
    if (score !== undefined)
        return (0,phrase/* phrase */.MZ) `score from ${score.output}`;
    if (scores !== undefined)
        return (0,phrase/* phrase */.MZ) `scores from ${scores.output}`;
    return (0,phrase/* phrase */.MZ) `what it predicts from ${predicted?.output ?? ''}`;
}

;// CONCATENATED MODULE: ./build/adoption/surroundingSteps.js
/** Who answers for what, and how the repository is protected. */


const member = /^@[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:\/[A-Za-z0-9][A-Za-z0-9._-]{0,99})?$/;
/** Users and teams by role, as they were given. */
function readRoles(decisions) {
    return decisions.attempt(() => {
        const roles = new Map();
        for (const text of decisions.given('role')) {
            const [, role, members] = /^([a-z][a-z0-9-]{0,63})=(.+)$/.exec(text) ?? [];
            const names = members?.split(',') ?? [];
            if (role === undefined || !names.every((name) => member.test(name))) {
                throw refuseUsage('--role is not ROLE=@USER or ROLE=@ORG/TEAM', 'Write it like sme=@alice,@acme/pathology; the usual roles are sme, qa and test-data-access.');
            }
            roles.set(role, [...new Set([...(roles.get(role) ?? []), ...names])]);
        }
        return roles;
    });
}
/** The largest number of uses of the test set, as it was given. */
function readUses(decisions) {
    return decisions.attempt(() => {
        const [text] = decisions.given('uses');
        if (text !== undefined && !/^[1-9][0-9]{0,5}$/.test(text)) {
            throw refuseUsage('--uses is no whole number from 1', 'Write it like --uses 5.');
        }
        return text === undefined ? undefined : Number(text);
    });
}
/** @param approvers users and teams that approve models: a good guess */
async function chooseOwners(decisions, approvers) {
    const guess = [...new Set(approvers)];
    const owners = await decisions.decide({
        option: 'owners',
        question: (0,phrase/* words */.aL)('Who reviews changes of the rules and of the workflow, such as @acme/qa'),
        guess: guess.length === 0 ? undefined : guess,
        isGuessEnough: true,
        isOptional: decisions.asker !== undefined,
        isList: true,
        cure: 'Say who reviews changes of the rules, such as --owners @acme/qa; they become the code owners.',
        read: (texts) => readOwners(texts.flatMap((text) => text.split(/[\s,]+/)).filter((text) => text !== '')),
    });
    return owners ?? (decisions.asker === undefined ? undefined : []);
}
function readOwners(owners) {
    const isOwner = (text) => member.test(text) || /^[^@\s#]+@[^@\s#]+\.[^@\s#]+$/.test(text);
    if (owners.length > 0 && owners.every(isOwner))
        return [...new Set(owners)];
    throw refuseUsage('--owners is no user, team or address', 'Write it like @alice, @acme/qa or qa@example.org.');
}
const branchName = /^(?![-/.])(?!.*(?:\.\.|\/\/|@\{|\.lock(?:\/|$)))[A-Za-z0-9._/-]{1,200}(?<![/.])$/;
/** The branch whose rules bind. */
function chooseBranch(decisions, guess) {
    return decisions.decide({
        option: 'branch',
        question: (0,phrase/* words */.aL)('Branch that models are merged into'),
        guess: [branchName.test(guess) ? guess : 'main'],
        isGuessEnough: true,
        cure: '',
        read: ([name = '']) => {
            if (branchName.test(name))
                return name;
            throw refuseUsage('--branch is no plain name of a branch', 'Use letters, digits, `.`, `_`, `-` and `/`.');
        },
    });
}
/** The commit of Holdout that the workflow runs; it may be filled in later. */
function chooseRelease(decisions) {
    return decisions.decide({
        option: 'release',
        question: (0,phrase/* phrase */.MZ) `Commit of the Holdout release to run, ${40} hexadecimal digits`,
        isOptional: true,
        cure: '',
        read: ([text = '']) => {
            if (/^[0-9a-f]{40}$/.test(text))
                return text;
            throw refuseUsage('--release is no full commit id', 'Copy the 40 hexadecimal digits of the release’s commit: a tag could be moved.');
        },
    });
}

;// CONCATENATED MODULE: ./build/adoption/interview.js
/** From the files of a folder, options and answers to everything that the written files say. */






/** What can be written apart from the rest. */
const parts = ['policy', 'workflow', 'codeowners', 'ruleset'];
/**
 * Decides everything, and asks where it may.
 *
 * @throws Refusal or Refusals for all that is missing or unusable, at once
 */
async function holdInterview(request) {
    const { folder, options, wanted, asker, onFound } = request;
    const decisions = openDecisions(options, asker);
    const workplace = openWorkplace(folder);
    const judged = wanted.has('policy') ? await decideJudgement(decisions, workplace) : undefined;
    if (judged !== undefined)
        onFound(describeFound(judged));
    const roles = (await readRoles(decisions)) ?? new Map();
    const uses = await readUses(decisions);
    const approvers = approvingRoles({ roles }).flatMap((role) => roles.get(role) ?? []);
    const owners = wanted.has('codeowners') ? await chooseOwners(decisions, approvers) : undefined;
    const branch = (await chooseBranch(decisions, request.branch)) ?? request.branch;
    const release = wanted.has('workflow') ? await chooseRelease(decisions) : undefined;
    decisions.finish();
    const people = { branch, roles, ...(uses === undefined ? {} : { uses }) };
    const unowned = wanted.has('codeowners') && owners?.length === 0 ? [noOwners] : [];
    const drafted = judged === undefined ? { notes: [] } : await draftPolicy(workplace, requireAll(judged), people);
    const notes = [...drafted.notes, ...unowned];
    return { ...people, owners: owners ?? [], ...(release === undefined ? {} : { release }), ...drafted, notes };
}
const noOwners = (0,phrase/* words */.aL)('Without code owners everyone who may approve pull requests may approve new rules: give --owners.');

// EXTERNAL MODULE: ./build/trees/git.js
var git = __webpack_require__(98262);
// EXTERNAL MODULE: ./build/trees/repository.js + 2 modules
var trees_repository = __webpack_require__(81727);
;// CONCATENATED MODULE: ./build/adoption/repositoryPlace.js
/** The repository around the working folder, as far as git tells without a network. */




async function findPlace(folder) {
    const repository = await (0,trees_repository/* findRepository */.W)(folder);
    if (repository === undefined)
        return { root: folder, prefix: '' };
    try {
        return { root: repository.root, prefix: await repository.prefixOf(folder) };
    }
    finally {
        repository.close();
    }
}
/** The default branch of the remote, else the branch `main` or `master`, else the one that is checked out. */
async function guessBranch({ root }) {
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, '.git')))
        return 'main';
    const ask = async (...given) => {
        const { status, stdout } = await (0,git/* runGit */.EO)(root, given, { answers: [0, 1, 128] });
        return status === 0 ? stdout.toString('utf8').trim() : '';
    };
    const ofRemote = await ask('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD');
    if (ofRemote !== '')
        return ofRemote.replace(/^origin\//, '');
    const branches = (await ask('for-each-ref', '--format=%(refname:short)', 'refs/heads')).split('\n');
    const usual = ['main', 'master'].find((name) => branches.includes(name));
    return usual ?? ((await ask('symbolic-ref', '--quiet', '--short', 'HEAD')) || 'main');
}
/** Those of some paths, from the folder, that git leaves out: a workflow would not find them. */
async function findIgnored({ root, prefix }, paths) {
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, '.git')) || paths.length === 0)
        return [];
    const given = ['ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--directory', '--', ...paths];
    const { stdout } = await (0,git/* runGit */.EO)((0,external_node_path_.join)(root, prefix), given, { answers: [0, 128] });
    return stdout.toString('utf8').split('\0').slice(0, -1);
}

// EXTERNAL MODULE: ./build/publication/reproduce.js
var reproduce = __webpack_require__(84662);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(32315);
;// CONCATENATED MODULE: ./build/cli/commands/init.js











/** `holdout init` */
async function runInit(words, { folder, ...terminal } = { folder: process.cwd(), input: process.stdin, output: process.stdout }) {
    const given = (0,options/* readOptions */.Tt)('init', words);
    const wanted = readParts(given);
    const place = await findPlace(folder);
    const isPreview = given.flags.has('dry-run');
    const isForced = given.flags.has('force');
    if (isInteractive(terminal) && !isPreview && !isForced)
        refusePresent(findPresent(place, wanted));
    const print = (...lines) => void terminal.output.write(lines.map((line) => `${line}\n`).join(''));
    const request = { folder, options: optionsOf(given), wanted, branch: await guessBranch(place) };
    const interview = await interviewAt(terminal, request, print);
    const needs = interview.draft === undefined ? readNeeds(folder, interview) : needsOf(interview);
    const files = planFiles(place, interview, needs, wanted).map((file) => {
        // What is written has to be read again: nothing is left to be found out at the first check.
        if (file.path.endsWith(reproduce/* defaultPolicy */.G4))
            (0,readPolicy/* readPolicy */.T)(Buffer.from(file.text), file.path);
        return { ...file, state: stateOf(place.root, file) };
    });
    if (isPreview) {
        print(...files.flatMap(previewLines));
        return 0;
    }
    if (!isForced)
        refuseTaken(files);
    const due = files.filter(({ state }) => state !== 'unchanged');
    writeFiles(place.root, due);
    const ignored = await findIgnored(place, pathsNamed(interview));
    print(...writtenLines(files), '', ...nextLines(files, interview, ignored));
    return 0;
}
/** Files that the gate needs in the repository. */
function pathsNamed({ draft }) {
    if (draft === undefined)
        return [];
    const predictions = draft.evaluation.by === 'predictions' ? [draft.evaluation.path] : [];
    return [draft.model, ...predictions, ...draft.manifest.map(({ path }) => path)];
}
function readParts({ values }) {
    const named = values.get('only') ?? parts;
    const known = parts.filter((part) => named.includes(part));
    if (known.length === new Set(named).size)
        return new Set(known);
    throw (0,options/* refuseUsage */.ms)('init', `was given --only with another word than ${parts.join(', ')}`);
}
/** A file is an operand, or the value of --manifest. */
function optionsOf({ values, operands }) {
    const manifest = [...operands, ...(values.get('manifest') ?? [])];
    return manifest.length === 0 ? values : new Map(values).set('manifest', manifest);
}
/** On a terminal the answers are seen already; elsewhere what was found is printed. */
async function interviewAt(terminal, request, print) {
    if (!isInteractive(terminal)) {
        return holdInterview({ ...request, onFound: (found) => print(...foundLines(found), '') });
    }
    const asker = openAsker(terminal);
    try {
        return await holdInterview({ ...request, asker, onFound() { } });
    }
    finally {
        asker.close();
    }
}
/** What the policy that is there asks for; without one, what the options ask for. */
function readNeeds(folder, interview) {
    const path = (0,external_node_path_.join)(folder, reproduce/* defaultPolicy */.G4);
    if (!(0,external_node_fs_.existsSync)(path))
        return needsOf(interview);
    const { people, ledger } = (0,readPolicy/* readPolicy */.T)((0,external_node_fs_.readFileSync)(path), reproduce/* defaultPolicy */.G4);
    const { model, policy, intendedUse } = people.approvals;
    const hasApprovals = model.length + policy.length + intendedUse.length > 0;
    return { hasApprovals, ...(ledger === undefined ? {} : { ledger: ledger.branch }) };
}


/***/ }),

/***/ 56740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   On: () => (/* binding */ digestModel),
/* harmony export */   TM: () => (/* binding */ digestFile),
/* harmony export */   io: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _result_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79848);
/* harmony import */ var _result_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11888);



/** Separates digests of folders from digests of everything else, and of later forms of the manifest. */
const folderForm = 'holdout model folder 1';
/** The SHA-256 of a file's bytes and their number, in one pass that keeps nothing. */
async function digestFile(file) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let bytes = 0;
    for await (const chunk of file.open()) {
        hash.update(chunk);
        bytes += chunk.length;
    }
    return { sha256: hash.digest('hex'), bytes };
}
/**
 * The whole content of a file.
 *
 * @param limit most bytes that are read
 * @param code of the Refusal (exit 4) for a longer file
 */
async function readBytes(file, limit, code) {
    const chunks = [];
    if (file.bytes <= limit)
        for await (const chunk of file.open())
            chunks.push(chunk);
    else
        throw tooLarge(file, limit, code);
    return Buffer.concat(chunks);
}
function tooLarge(file, limit, code) {
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_(code, {
        file: file.path,
        exit: 4,
        problem: `has ${file.bytes} bytes; at most ${limit} are read`,
        cure: 'Make it smaller.',
    });
}
/**
 * The digest by which a model is known.
 *
 * A file's is the SHA-256 of its bytes. A folder's is the SHA-256 of a manifest: a first field that names the form, then
 * for each file, sorted by path (code units), the path relative to the folder, the mode (`100644` or `100755`), the
 * length in bytes and the SHA-256 in hexadecimal; NUL ends every field, and no path contains one. So names count: two
 * files that swap their contents give another digest.
 *
 * @returns lower-case hexadecimal
 * @throws Refusal `tree/missing-file` for a folder without files
 */
async function digestModel(found) {
    if (found.kind === 'file')
        return (await digestFile(found)).sha256;
    if (found.files.length === 0)
        throw emptyFolder(found);
    const manifest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${folderForm}\0`);
    for (const file of [...found.files].sort((a, b) => (0,_result_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCodeUnits */ .U)(a.path, b.path))) {
        const { sha256, bytes } = await digestFile(file);
        const fields = [file.path.slice(found.path.length + 1), file.executable ? '100755' : '100644', bytes, sha256];
        manifest.update(fields.map((field) => `${field}\0`).join(''));
    }
    return manifest.digest('hex');
}
function emptyFolder(folder) {
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_('tree/missing-file', {
        file: folder.path,
        problem: 'is a folder without files',
        cure: 'Name the model’s file, or a folder that contains it.',
    });
}


/***/ })

};

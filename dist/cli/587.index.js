export const id = 587;
export const ids = [587];
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

/***/ 74220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSplits: () => (/* binding */ runSplits)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/adoption/columnNames.js
var columnNames = __webpack_require__(55223);
// EXTERNAL MODULE: ./build/independence/evidence.js
var evidence = __webpack_require__(85566);
// EXTERNAL MODULE: ./build/independence/judge.js + 1 modules
var judge = __webpack_require__(86658);
// EXTERNAL MODULE: ./build/tables/manifest.js
var tables_manifest = __webpack_require__(17223);
// EXTERNAL MODULE: ./build/gate/assemble.js + 2 modules
var assemble = __webpack_require__(72511);
// EXTERNAL MODULE: ./build/gate/board.js
var gate_board = __webpack_require__(74342);
// EXTERNAL MODULE: ./build/gate/parts.js
var gate_parts = __webpack_require__(70840);
;// CONCATENATED MODULE: ./build/gate/splits.js
/** Independence alone, with no policy: `holdout splits`. */






/** Samples without an id are a warning here: a person who looks at a table has approved no rule yet. */
const rules = { byKind: new Map(), emptyIds: 'warn', trainValidation: 'warn' };
async function checkSplits({ files, content, ...request }) {
    const board = new gate_board/* Board */.b();
    const parts = (0,gate_parts/* noParts */.K)('');
    const { sample, split, splits, entities, missing } = request;
    const columns = [...entities.flatMap((kind) => kind.columns), ...(content === undefined ? [] : [content])];
    const manifest = await board.attempt('data/manifest', () => (0,tables_manifest/* readManifest */.W)({
        files: files.map((source) => ({ source })),
        sample,
        split,
        splits,
        howToDeclare: 'say what the value means with --train, --validation or --test',
        columns,
        missing,
    }));
    if (manifest !== undefined) {
        parts.manifest = manifest;
        const { train, validation, test } = manifest.rows;
        const clean = `${train.length} training, ${validation.length} validation and ${test.length} test samples`;
        board.post({ check: 'data/manifest', findings: [], clean });
        const { judgements, compared } = (0,judge/* judgeIndependence */.s)({
            manifest,
            entities,
            ...(content === undefined ? {} : { content }),
            rules,
        });
        board.post(...judgements);
        parts.evidence.set('overlaps.csv', (0,evidence/* writeOverlaps */.q)(manifest, compared));
    }
    return (0,assemble/* assembleResult */.A)(board, parts, {}, 'splits');
}

// EXTERNAL MODULE: ./build/policy/policy.js
var policy = __webpack_require__(48301);
// EXTERNAL MODULE: ./build/publication/reproduce.js
var publication_reproduce = __webpack_require__(84662);
// EXTERNAL MODULE: ./build/result/refusal.js
var refusal = __webpack_require__(11888);
// EXTERNAL MODULE: ./build/result/splits.js
var splits = __webpack_require__(4179);
// EXTERNAL MODULE: ./build/tables/readTable.js + 14 modules
var readTable = __webpack_require__(77116);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(32315);
// EXTERNAL MODULE: ./build/cli/publish.js + 1 modules
var publish = __webpack_require__(20859);
;// CONCATENATED MODULE: ./build/cli/commands/splits.js











/** `holdout splits` */
async function runSplits(words) {
    const startedAt = Date.now();
    const given = (0,options/* readOptions */.Tt)('splits', words);
    const [first] = given.operands;
    const sample = (0,options/* singleValue */.u9)(given, 'sample');
    const split = (0,options/* singleValue */.u9)(given, 'split');
    if (first === undefined)
        throw (0,options/* refuseUsage */.ms)('splits', 'needs a file');
    if (sample === undefined || split === undefined)
        throw (0,options/* refuseUsage */.ms)('splits', 'needs --sample and --split');
    const content = (0,options/* singleValue */.u9)(given, 'content');
    const files = given.operands.map(openFile);
    const entities = readEntities(given);
    const result = await checkSplits({
        files,
        sample,
        split,
        splits: readSplitValues(given),
        entities,
        ...(content === undefined ? {} : { content }),
        missing: new Set(policy/* defaultMissing */.q),
    });
    const reproduce = ['holdout splits', ...words.map(publication_reproduce/* shellWord */.r7)].join(' ');
    (0,publish/* publish */.m)(result, { out: (0,options/* singleValue */.u9)(given, 'out') ?? 'holdout-report', startedAt, reproduce });
    if (entities.length === 0 && result.exit !== 2)
        await suggestEntities(files[0], [sample, split, content]);
    return result.exit;
}
function openFile(path) {
    return { file: nameOfFile(path), open: () => readFile(path) };
}
/** A path in a report stays below the working folder: elsewhere the name of the file stands alone. */
function nameOfFile(path) {
    const below = (0,external_node_path_.relative)(process.cwd(), (0,external_node_path_.resolve)(path)).split(external_node_path_.sep).join('/');
    return below.startsWith('../') || (0,external_node_path_.isAbsolute)(below) ? (0,external_node_path_.basename)(path) : below;
}
async function* readFile(path) {
    try {
        yield* (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1024 * 1024 });
    }
    catch (thrown) {
        const { code = 'unknown reason' } = thrown;
        if (code === 'unknown reason')
            throw thrown;
        throw new refusal/* Refusal */.P_('tree/missing-file', {
            file: path,
            problem: `cannot be read (${code})`,
            cure: 'Correct the path.',
        });
    }
}
function readEntities({ values }) {
    const entities = (values.get('entity') ?? []).map(readEntity);
    if (new Set(entities.map(({ kind }) => kind)).size < entities.length) {
        throw (0,options/* refuseUsage */.ms)('splits', 'was given one entity kind twice; columns that name it together go into one --entity');
    }
    return entities;
}
function readEntity(text) {
    const match = /^([A-Za-z][A-Za-z0-9_-]*)=(.+)$/.exec(text);
    const [, kind, columns] = match ?? [];
    if (kind === undefined || columns === undefined || kind === 'sample' || kind === 'content') {
        throw (0,options/* refuseUsage */.ms)('splits', 'needs --entity as KIND=COL or KIND=COL,COL; `sample` and `content` have options of their own');
    }
    return { kind, columns: columns.split(',') };
}
/**
 * Values that mean each split: the given ones as they are, else the usual ones in the usual spellings. A usual one that
 * was given to another split means that one.
 */
function readSplitValues({ values }) {
    const result = new Map();
    for (const split of splits/* splitsInOrder */.t) {
        for (const name of values.get(split) ?? []) {
            if (result.has(name))
                throw (0,options/* refuseUsage */.ms)('splits', 'was given one value for two splits');
            result.set(name, split);
        }
    }
    for (const split of splits/* splitsInOrder */.t.filter((one) => !values.has(one))) {
        const usual = columnNames/* usualSplitValues */.V[split].flatMap((name) => [name, capitalised(name), name.toUpperCase()]);
        for (const name of usual)
            if (!result.has(name))
                result.set(name, split);
    }
    return result;
}
function capitalised(name) {
    return name.charAt(0).toUpperCase() + name.slice(1);
}
/** Names columns that look as if several samples could have them in common. */
async function suggestEntities(source, used) {
    const header = await (0,readTable/* readHeader */.a)(source);
    const columns = header.filter((name) => !used.includes(name) && (0,columnNames/* isEntityName */.$T)(name));
    const names = columns.map((name) => `  --entity ${(0,publication_reproduce/* shellWord */.r7)(`${(0,columnNames/* kindOf */.I)(name)}=${name}`)}\n`);
    process.stdout.write(names.length === 0
        ? '\nOnly the sample id was compared. Name what several samples can have in common: --entity patient=COLUMN\n'
        : `\nOnly the sample id was compared. These columns look like entities:\n${names.join('')}`);
}


/***/ }),

/***/ 32315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tt: () => (/* binding */ readOptions),
/* harmony export */   ms: () => (/* binding */ refuseUsage),
/* harmony export */   u9: () => (/* binding */ singleValue)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _result_nearestName_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38921);
/* harmony import */ var _result_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11888);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63534);




/**
 * Reads the words after a command.
 *
 * @throws Refusal `command/usage` for an unknown option, a missing value, or an option given twice
 */
function readOptions(name, words) {
    const { options } = _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .commands */ .Pi[name];
    const takesOperands = 'operands' in _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .commands */ .Pi[name];
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...words],
        strict: false,
        tokens: true,
        allowPositionals: true,
        options: Object.fromEntries(options.map((option) => [
            option.name,
            { type: option.value === undefined ? 'boolean' : 'string', multiple: true },
        ])),
    });
    const values = new Map();
    const flags = new Set();
    const operands = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            operands.push(token.value);
        if (token.kind !== 'option')
            continue;
        const option = options.find((one) => one.name === token.name);
        if (option === undefined)
            throw unknownOption(name, token.rawName, options);
        if (option.value === undefined)
            flags.add(option.name);
        else
            values.set(option.name, [...(values.get(option.name) ?? []), requireValue(option, token.value, values)]);
    }
    if (operands.length > 0 && !takesOperands)
        throw refuseUsage(name, 'was given a word that belongs to no option');
    return { values, flags, operands };
}
function requireValue(option, value, values) {
    if (value === undefined || value === '') {
        throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_('command/usage', {
            problem: `--${option.name} has no value`,
            cure: `Write --${option.name} ${option.value}.`,
        });
    }
    if (values.has(option.name) && option.repeated !== true) {
        throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_('command/usage', { problem: `--${option.name} stands twice`, cure: 'Give it once.' });
    }
    return value;
}
function unknownOption(name, rawName, options) {
    const nearest = (0,_result_nearestName_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .q)(rawName.replace(/^-+/, ''), options.map((option) => option.name));
    const hint = nearest === undefined ? '' : ` Did you mean --${nearest}?`;
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_('command/usage', {
        problem: `holdout ${name} has no such option`,
        cure: `\`holdout help ${name}\` lists them.${hint}`,
    });
}
function refuseUsage(name, problem) {
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_('command/usage', {
        problem: `holdout ${name} ${problem}`,
        cure: `\`holdout help ${name}\` shows how.`,
    });
}
/** The single value of an option. */
function singleValue({ values }, name) {
    return values.get(name)?.[0];
}


/***/ }),

/***/ 88707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ps: () => (/* binding */ metricsOf),
/* harmony export */   q0: () => (/* binding */ knownMetricNames)
/* harmony export */ });
/* unused harmony export binaryMetrics */
const common = {
    better: 'higher',
    range: [0, 1],
    needsScores: false,
    needsProbabilities: false,
    needsUndecided: false,
    decidedOnly: true,
};
function decidedProportion(denominator) {
    return { ...common, family: 'proportion', denominator };
}
function undecidedView(denominator) {
    return { ...common, family: 'proportion', needsUndecided: true, decidedOnly: false, denominator };
}
function fallbackView(denominator) {
    return { ...undecidedView(denominator), needsFallback: true };
}
function ofAllDecided(family, range) {
    return { ...common, family, range, denominator: 'all' };
}
const fBeta = {
    ...common,
    family: 'f1',
    denominator: 'positives-and-predicted-positives',
    onDemand: true,
};
const atPrevalence = { ...ofAllDecided('sum-of-rates', [0, 1]), needsPrevalence: true };
const ranking = {
    ...common,
    family: 'ranking',
    needsScores: true,
    decidedOnly: false,
    denominator: 'all',
};
function loss(largest) {
    return { ...ranking, family: 'loss', better: 'lower', range: [0, largest], needsProbabilities: true };
}
const unlimited = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
const calibration = { ...loss(1), family: 'calibration', better: 'target', range: unlimited };
const calibrationError = { ...loss(1), family: 'calibration', reportOnly: true };
/** Every metric of a binary classifier, in the order of the report. A Map, so that `toString` is unknown. */
const binaryMetrics = new Map([
    ['sensitivity', decidedProportion('positives')],
    ['specificity', decidedProportion('negatives')],
    ['ppv', decidedProportion('predicted-positives')],
    ['npv', decidedProportion('predicted-negatives')],
    ['accuracy', decidedProportion('all')],
    ['balanced-accuracy', ofAllDecided('sum-of-rates', [0, 1])],
    ['youden-j', ofAllDecided('sum-of-rates', [-1, 1])],
    ['f1', { ...common, family: 'f1', denominator: 'positives-and-predicted-positives' }],
    ['mcc', ofAllDecided('association', [-1, 1])],
    ['kappa', ofAllDecided('association', [-1, 1])],
    ['auroc', ranking],
    ['auprc', ranking],
    ['brier-score', loss(1)],
    ['log-loss', loss(Number.POSITIVE_INFINITY)],
    ['calibration-slope', calibration],
    ['calibration-in-the-large', calibration],
    ['ece', calibrationError],
    ['mce', calibrationError],
    ['observed-expected', { ...calibration, range: [0, Number.POSITIVE_INFINITY], reportOnly: true }],
    ['coverage', undecidedView('all')],
    ['sensitivity@as-wrong', undecidedView('positives')],
    ['specificity@as-wrong', undecidedView('negatives')],
    ['accuracy@as-wrong', undecidedView('all')],
    ['sensitivity@coverage', undecidedView('positives')],
    ['specificity@coverage', undecidedView('negatives')],
    ['sensitivity@fallback', fallbackView('positives')],
    ['specificity@fallback', fallbackView('negatives')],
    ['ppv@fallback', fallbackView('predicted-positives')],
    ['npv@fallback', fallbackView('predicted-negatives')],
    ['accuracy@fallback', fallbackView('all')],
    ['ppv@prevalence', atPrevalence],
    ['npv@prevalence', atPrevalence],
    ['f0.5', fBeta],
    ['f2', fBeta],
]);
/** The metrics of a model, in the order of the report. */
function metricsOf(task) {
    switch (task.task) {
        case 'binary':
            return binaryMetrics;
        case 'multiclass':
        case 'ordinal':
            return classMetrics(task.classes, task.task === 'ordinal');
        case 'regression':
            return numberMetrics;
    }
}
function ofClass(name, denominator, view = false) {
    const description = view ? undecidedView(denominator) : decidedProportion(denominator);
    return { ...description, ofClass: name };
}
function classMetrics(classes, isOrdered) {
    const forEach = (metric) => classes.map(metric);
    const association = ofAllDecided('association', [-1, 1]);
    const distance = { ...ofAllDecided('loss', [0, classes.length - 1]), better: 'lower' };
    return new Map([
        ['accuracy', decidedProportion('all')],
        ...forEach((name) => [`recall:${name}`, ofClass(name, 'class')]),
        ...forEach((name) => [`precision:${name}`, ofClass(name, 'predicted-class')]),
        ['macro-recall', ofAllDecided('sum-of-rates', [0, 1])],
        ['macro-precision', ofAllDecided('sum-of-rates', [0, 1])],
        ['macro-f1', ofAllDecided('f1', [0, 1])],
        ['mcc', association],
        ['kappa', association],
        ['quadratic-kappa', association],
        ...(isOrdered
            ? [
                ['linear-kappa', association],
                ['mean-distance', distance],
                ['within-one', decidedProportion('all')],
                ['spearman', association],
                ['kendall-tau-b', association],
            ]
            : []),
        ['auroc-ovr', ranking],
        ['auroc-hand-till', ranking],
        ['brier-score', loss(2)],
        ['log-loss', loss(Number.POSITIVE_INFINITY)],
        ['ece', calibrationError],
        ['coverage', undecidedView('all')],
        ['accuracy@as-wrong', undecidedView('all')],
        ...forEach((name) => [`recall:${name}@as-wrong`, ofClass(name, 'class', true)]),
        ...forEach((name) => [`recall:${name}@coverage`, ofClass(name, 'class', true)]),
        ['accuracy@fallback', fallbackView('all')],
        ...forEach((name) => [`recall:${name}@fallback`, { ...fallbackView('class'), ofClass: name }]),
    ]);
}
const error = {
    ...common,
    family: 'error',
    better: 'lower',
    range: [0, Number.POSITIVE_INFINITY],
    decidedOnly: false,
    denominator: 'all',
};
const numberMetrics = new Map([
    ['mae', error],
    ['rmse', error],
    ['bias', { ...error, better: 'target', range: unlimited }],
    ['r2', { ...error, better: 'higher', range: [Number.NEGATIVE_INFINITY, 1] }],
    ['ccc', { ...error, better: 'higher', range: [-1, 1] }],
    ['loa-lower', { ...error, better: 'target', range: unlimited }],
    ['loa-upper', { ...error, better: 'target', range: unlimited }],
    ['median-ae', { ...error, reportOnly: true }],
]);
/** Every name that a criterion can have whatever the task; those of classes go by `recall:CLASS`. */
const knownMetricNames = [
    ...new Set([
        ...binaryMetrics.keys(),
        ...[...classMetrics(['CLASS'], true).keys()].filter((name) => !name.includes(':CLASS@')),
        ...numberMetrics.keys(),
    ]),
];


/***/ }),

/***/ 48301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ testDataAccess),
/* harmony export */   q: () => (/* binding */ defaultMissing)
/* harmony export */ });
/** Cells that count as empty where the policy does not say so. */
const defaultMissing = ['', 'NA', 'N/A', 'null', 'None', 'NaN'];
/** The role of those who can see the test data. */
const testDataAccess = 'test-data-access';


/***/ }),

/***/ 69357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CO: () => (/* binding */ subgroupSpecs),
/* harmony export */   H1: () => (/* binding */ binLabels),
/* harmony export */   js: () => (/* binding */ subgroupColumns)
/* harmony export */ });
/** Labels of the half-open bins between ascending edges: `<40`, `40-<60`, `>=60`. */
function binLabels(edges) {
    const between = edges.slice(1).map((edge, index) => `${edges[index]}-<${edge}`);
    return [`<${edges[0]}`, ...between, `>=${edges.at(-1)}`];
}
/**
 * Subgroups to divide the test set by: the declared ones, then those that only a criterion, a baseline
 * result or a comparison names. `each subgroup` means the declared ones.
 */
function subgroupSpecs(policy) {
    const declared = policy.subgroups;
    const bins = new Map(declared.flat().map(({ column, bins }) => [column, bins]));
    const known = new Set(declared.map((spec) => nameOfColumns(spec.map(({ column }) => column))));
    const { weights } = policy.acceptance;
    const strata = weights === undefined || known.has(nameOfColumns([weights.spec.column])) ? [] : [[weights.spec]];
    const named = [...strata];
    if (weights !== undefined)
        known.add(nameOfColumns([weights.spec.column]));
    for (const subgroup of namedSubgroups(policy)) {
        const columns = Object.keys(subgroup);
        if (columns.length === 0 || known.has(nameOfColumns(columns)))
            continue;
        known.add(nameOfColumns(columns));
        named.push(columns.map((column) => {
            const edges = bins.get(column);
            return edges === undefined ? { column } : { column, bins: edges };
        }));
    }
    return { declared, named };
}
function namedSubgroups({ acceptance, baseline, noDecrease }) {
    const ofScope = (scope) => (scope.over === 'named' ? [scope.subgroup] : []);
    return [
        ...acceptance.criteria.flatMap(({ scope }) => ofScope(scope)),
        ...(baseline?.results.map(({ subgroup }) => subgroup) ?? []),
        ...(noDecrease?.flatMap(({ scope }) => ofScope(scope)) ?? []),
    ];
}
function nameOfColumns(columns) {
    return JSON.stringify([...columns].sort());
}
/** All columns that subgroups are formed from. */
function subgroupColumns(policy) {
    const { declared, named } = subgroupSpecs(policy);
    return [...new Set([...declared, ...named].flat().map(({ column }) => column))];
}


/***/ }),

/***/ 46016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ assertNever)
/* harmony export */ });
/** Ends an exhaustive switch: a case that was forgotten is a compile error, and throws if it is reached. */
function assertNever(value) {
    throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 38921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
const longestCompared = 100;
/**
 * The candidate that a mistyped name most plausibly stands for, or `undefined` where none is close.
 *
 * Closeness is the number of characters inserted, deleted, replaced or swapped with their neighbour
 * (optimal string alignment; Damerau 1964), upper and lower case being equal. A candidate is plausible
 * within a third of the longer name's length: `patient` for `patient_id`, but not `age` for `sex`.
 * Of equally close candidates the first is returned. Names longer than 100 code units are not compared.
 *
 * @example nearestName('pateint_id', ['site', 'patient_id']) // 'patient_id'
 */
function nearestName(name, candidates) {
    if (name.length > longestCompared)
        return undefined;
    let nearest;
    let fewest = Number.POSITIVE_INFINITY;
    for (const candidate of candidates) {
        const longer = Math.max(name.length, candidate.length);
        const plausible = Math.floor(longer / 3);
        if (longer > longestCompared || Math.abs(name.length - candidate.length) > plausible)
            continue;
        const edits = countEdits(name.toLowerCase(), candidate.toLowerCase());
        if (edits <= plausible && edits < fewest) {
            nearest = candidate;
            fewest = edits;
        }
    }
    return nearest;
}
/** Optimal string alignment distance in UTF-16 code units, with three rows of the table in memory. */
function countEdits(from, to) {
    let beforeLast = [];
    let last = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let i = 1; i <= from.length; i++) {
        const current = [i];
        for (let j = 1; j <= to.length; j++) {
            const replaced = last[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1);
            const edits = Math.min(replaced, last[j] + 1, current[j - 1] + 1);
            const isSwap = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
            current.push(isSwap ? Math.min(edits, beforeLast[j - 2] + 1) : edits);
        }
        beforeLast = last;
        last = current;
    }
    return last[to.length];
}


/***/ }),

/***/ 79848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ compareCodeUnits)
/* harmony export */ });
/** Compares texts by UTF-16 code units: the same order in every locale. */
function compareCodeUnits(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}


/***/ }),

/***/ 4179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ splitsInOrder)
/* harmony export */ });
/** The splits in the order in which reports name them. */
const splitsInOrder = ['train', 'validation', 'test'];


/***/ }),

/***/ 80431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseDecimal)
/* harmony export */ });
const decimal = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$/;
/**
 * The number that a cell writes, or undefined for anything but a finite decimal number: no white space,
 * plus sign, decimal comma, leading zeros, hexadecimal, underscore, `inf` or `nan`.
 */
function parseDecimal(text) {
    if (!decimal.test(text))
        return undefined;
    const value = Number(text);
    if (!Number.isFinite(value))
        return undefined;
    return value === 0 ? 0 : value;
}


/***/ }),

/***/ 91618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ checkPath),
/* harmony export */   Vj: () => (/* binding */ printablePath)
/* harmony export */ });
/* unused harmony export checkPattern */
/* harmony import */ var _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11888);

/** Control characters, halves of characters, line separators, and all that is invisible or changes direction. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
const unprintables = new RegExp(unprintable.source, 'gu');
/** A percent-encoded control character: a workflow command of GitHub would turn it into the character. */
const encodedControl = /%(?:[01][0-9a-f]|7f)/i;
const reservedOnWindows = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]) *(?:\.|$)/i;
const gitFolder = /^(?:\.git|git~[0-9]+)$/i;
const longestSegment = 255;
/**
 * Checks a path that a policy names, or that lies in a tree, against what every system can store.
 *
 * @param path relative to the policy's root, with forward slashes
 * @returns the path in NFC
 * @throws Refusal `path/escape` for a path that leads out of the root (absolute, URL, `..`), `path/forbidden` for one
 *   that is empty, or has an empty, `.` or `.git` segment, a backslash, a control, invisible or bidirectional
 *   character, or a name that Windows cannot store. A leading `-` is allowed.
 */
function checkPath(path) {
    return check(path, /[<>:"|?*]/);
}
/** As `checkPath`, for a pattern: `*` and `?` may stand in it. */
function checkPattern(pattern) {
    return check(pattern, /[<>:"|]/);
}
/** The path with each control, invisible or bidirectional character as `\u{…}`, for messages. */
function printablePath(path) {
    return path.replace(unprintables, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
function check(path, forbidden) {
    const normal = path.normalize('NFC');
    const fault = findEscape(normal) ?? findForbiddenCharacter(normal, forbidden) ?? findForbiddenSegment(normal);
    if (fault === undefined)
        return normal;
    const { code, problem, cure } = fault;
    throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_(code, { problem: `the path "${printablePath(path)}" ${problem}`, cure });
}
function findEscape(path) {
    const cure = 'Write a path relative to the folder that contains `.holdout/`.';
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(path))
        return { code: 'path/escape', problem: 'is a URL', cure };
    if (/^(?:[/\\]|[a-z]:[/\\])/i.test(path))
        return { code: 'path/escape', problem: 'is absolute', cure };
    if (path.split(/[/\\]/).includes('..'))
        return { code: 'path/escape', problem: 'has a `..`', cure };
    return undefined;
}
function findForbiddenCharacter(path, forbidden) {
    const code = 'path/forbidden';
    if (path.includes('\\'))
        return { code, problem: 'has a backslash', cure: 'Separate folders with `/`.' };
    const cure = 'Rename it, so that every system can store and show it.';
    if (unprintable.test(path))
        return { code, problem: 'has a control, invisible or bidirectional character', cure };
    if (encodedControl.test(path))
        return { code, problem: 'has a percent-encoded control character', cure };
    const character = forbidden.exec(path)?.[0];
    if (character !== undefined)
        return { code, problem: `has the character ${character}`, cure };
    return undefined;
}
function findForbiddenSegment(path) {
    const code = 'path/forbidden';
    if (path === '')
        return { code, problem: 'is empty', cure: 'Name a file or a folder.' };
    for (const segment of path.split('/')) {
        const fault = segment === '' || segment === '.' ? emptySegment(segment) : findForbiddenName(segment);
        if (fault !== undefined)
            return { code, ...fault };
    }
    return undefined;
}
function emptySegment(segment) {
    const problem = segment === '' ? 'has an empty segment' : 'has a `.` segment';
    return { problem, cure: 'Write it in its shortest form, such as `data/manifest.csv`.' };
}
function findForbiddenName(segment) {
    const cure = 'Rename it, so that every system can store it.';
    if (gitFolder.test(segment))
        return { problem: 'leads into git’s own folder', cure: 'Name a file of the project.' };
    if (reservedOnWindows.test(segment))
        return { problem: 'has a name that Windows reserves', cure };
    if (/[. ]$/.test(segment))
        return { problem: 'has a name that ends in a dot or a space', cure };
    if (Buffer.byteLength(segment) > longestSegment)
        return { problem: 'has a name of more than 255 bytes', cure };
    return undefined;
}


/***/ })

};

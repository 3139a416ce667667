export const id = 629;
export const ids = [629];
export const modules = {

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

/***/ 39055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R8: () => (/* binding */ codePointName),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   jV: () => (/* binding */ formatPath)
/* harmony export */ });
/** Paths of keys, and texts of the policy as messages show them. */
/** `acceptance.criteria[0].at-least` */
function formatPath(path) {
    return path
        .map((part) => (typeof part === 'number' ? `[${part}]` : `.${printable(part)}`))
        .join('')
        .replace(/^\./, '');
}
/**
 * Text of the policy as it may stand in a message: at most 60 characters, anything but ASCII and Latin letters as
 * `<U+0456>`, so that a letter of another script cannot pass for the one it looks like.
 */
function printable(text) {
    const characters = [...text].slice(0, 60).map((character) => {
        return /^[ -~\u00c0-\u024f]$/.test(character) ? character : `<${codePointName(character)}>`;
    });
    return characters.join('') + ([...text].length > 60 ? '…' : '');
}
/** `U+202E` */
function codePointName(character) {
    return `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}


/***/ }),

/***/ 96219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ refuseLabels),
/* harmony export */   z: () => (/* binding */ modelColumns)
/* harmony export */ });
/** Columns that the policy gives to the model, or to the command that runs it, beside those it judges by. */
function modelColumns({ evaluation: { source } }) {
    switch (source.by) {
        case 'predictions':
            return [];
        case 'command':
            return [...(source.inputs ?? []), ...source.paths];
        case 'onnx':
            return [...source.inputs.values()].flatMap((input) => {
                if (input.from === 'columns')
                    return input.columns;
                return [input.from === 'npy-file' ? input.row : input.column];
            });
    }
}
/** The model does not get to see the answer. */
function refuseLabels(context, path, columns) {
    const { label, split } = context.written.data.columns;
    columns.forEach((column, index) => {
        if (column !== label && column !== split)
            return;
        context.refuse('policy/label-as-input', columns.length === 1 ? path : [...path, index], {
            problem: `is the column of the ${column === label ? 'reference label' : 'split'}, which no model may see`,
            cure: 'Name the columns that the model gets in use, and no others.',
        });
    });
}


/***/ }),

/***/ 48982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ memberName),
/* harmony export */   k: () => (/* binding */ readPeople)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48301);

function readPeople(context) {
    const { roles: written = {}, approvals = {}, pairs = [] } = context.written;
    const roles = new Map();
    for (const [role, members] of Object.entries(written)) {
        if (members !== undefined)
            roles.set(role, members.map(memberOf));
    }
    const requireRoles = (key) => {
        const names = approvals[key] ?? [];
        names.forEach((name, index) => {
            context.requireName('policy/unknown-role', ['approvals', key, index], name, 'a declared role', [...roles.keys()]);
            if (names.indexOf(name) < index)
                refuseTwice(context, ['approvals', key, index]);
        });
        return names;
    };
    const model = requireRoles('model');
    const policy = requireRoles('policy');
    const intendedUse = requireRoles('intended-use');
    if (intendedUse.length > 0 && context.written.documents?.['intended-use'] === undefined) {
        context.refuse('policy/missing-key', ['approvals', 'intended-use'], {
            problem: 'asks for the approval of a document that the policy does not name',
            cure: 'Name it: `documents: {intended-use: docs/intended-use.md}`.',
        });
    }
    if (pairs.length > 0 && !roles.has(_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .testDataAccess */ .dT)) {
        context.refuse('policy/missing-key', ['pairs'], {
            problem: 'names pairs, and the policy does not say who has access to the test data',
            cure: 'Name them: `roles: {test-data-access: ["@bob"]}`.',
        });
    }
    return {
        roles,
        approvals: { model, policy, intendedUse, samePerson: approvals['same-person'] === 'allowed' },
        pairs: pairs.map(({ member, second, reason }, index) => {
            if (member.toLowerCase() === second.toLowerCase()) {
                context.refuse('policy/value', ['pairs', index, 'second'], {
                    problem: 'is the same person',
                    cure: 'Name another person, who has no access to the test data.',
                });
            }
            return { member: memberOf(member), second: memberOf(second), reason };
        }),
    };
}
function refuseTwice(context, path) {
    context.refuse('policy/value', path, { problem: 'stands twice', cure: 'Name each role once.' });
}
/** @param written as the schema allows it: `@user` or `@org/team` */
function memberOf(written) {
    const [first = '', slug] = written.slice(1).toLowerCase().split('/');
    return slug === undefined ? { kind: 'user', login: first } : { kind: 'team', org: first, slug };
}
/** `@alice` or `@acme/pathology`. */
function memberName(member) {
    return member.kind === 'user' ? `@${member.login}` : `@${member.org}/${member.slug}`;
}


/***/ }),

/***/ 40199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: ./build/result/refusal.js
var refusal = __webpack_require__(11888);
// EXTERNAL MODULE: ./build/result/nearestName.js
var nearestName = __webpack_require__(38921);
// EXTERNAL MODULE: ./build/trees/paths.js
var paths = __webpack_require__(91618);
// EXTERNAL MODULE: ./build/policy/keyPath.js
var keyPath = __webpack_require__(39055);
// EXTERNAL MODULE: ./build/policy/tableFormat.js
var tableFormat = __webpack_require__(51956);
;// CONCATENATED MODULE: ./build/policy/context.js





/** The written policy with its places, and the refusals found so far. */
class PolicyContext {
    written;
    source;
    refusals = [];
    constructor(written, source) {
        this.written = written;
        this.source = source;
    }
    refuse(code, path, details) {
        this.refusals.push(new refusal/* Refusal */.P_(code, { ...this.source.placeOf(path), ...details }));
    }
    /** Text as the data spell it: a number or boolean stands for its own text. */
    textAt(path) {
        return this.source.textOf(path) ?? '';
    }
    /** The texts of a key that is one text or a list of them. */
    textsAt(path, value) {
        return Array.isArray(value) ? value.map((_, index) => this.textAt([...path, index])) : [this.textAt(path)];
    }
    /** A path of the tree, refused where it could lead out of it. */
    pathAt(path) {
        return this.#checked(path, paths/* checkPath */.Cg);
    }
    /** A path of a table that is read as CSV. */
    csvPathAt(path) {
        const file = this.pathAt(path);
        if (!/\.(csv|tsv|tab)$/i.test(file)) {
            this.refuse('policy/value', path, {
                problem: `is "${(0,keyPath/* printable */.g$)(file)}"; a table that is read here: .csv, .tsv or .tab`,
                cure: 'Convert it to CSV.',
            });
        }
        return file;
    }
    /** A path of a table in any format that is read, or a pattern of such paths. */
    tablePathAt(path) {
        const file = this.#checked(path, paths/* checkPattern */.rg);
        if (!(0,tableFormat/* isTablePath */.yi)(file)) {
            this.refuse('policy/value', path, {
                problem: `is "${(0,keyPath/* printable */.g$)(file)}"; a table that this version reads: ${tableFormat/* tableEndings */.NG}`,
                cure: 'Convert it to Parquet or CSV, or end the pattern with the ending of its files, such as `data/*.parquet`.',
            });
        }
        return file;
    }
    #checked(path, check) {
        const text = this.textAt(path);
        try {
            return check(text);
        }
        catch (thrown) {
            if (!(thrown instanceof refusal/* Refusal */.P_))
                throw thrown;
            this.refuse(thrown.code, path, { problem: `is not usable: ${thrown.problem}`, cure: thrown.cure });
            return text;
        }
    }
    /** A name that has to be one of several. */
    requireName(code, path, name, what, names) {
        if (names.includes(name))
            return;
        const nearest = (0,nearestName/* nearestName */.q)(name, names);
        const found = path.at(-1) === name ? 'is' : `is "${(0,keyPath/* printable */.g$)(name)}",`;
        this.refuse(code, path, {
            problem: `${found} not ${what}; there ${names.length === 0 ? 'are none' : `are: ${names.join(', ')}`}`,
            cure: nearest === undefined ? 'Correct the name.' : `Did you mean \`${nearest}\`?`,
        });
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
;// CONCATENATED MODULE: ./build/policy/schemaPaths.js
/** What a zod schema allows at a path of the value: its keys, its range. */

/** Keys that may stand in the mapping at a path, sorted. */
function keysAt(schema, path) {
    const keys = schemasAt(schema, path).flatMap((one) => Object.keys(definitionOf(one).shape ?? {}));
    return [...new Set(keys)].sort();
}
/** Limits of the number at a path. */
function limitsAt(schema, path) {
    const number = schemasAt(schema, path).find((one) => one instanceof schemas/* ZodNumber */.rSt);
    const isWhole = number?.isInt ?? false;
    const most = number?.maxValue ?? Infinity;
    return {
        least: number?.minValue ?? -Infinity,
        most: isWhole && most >= Number.MAX_SAFE_INTEGER ? Infinity : most,
        isWhole,
    };
}
/** `a fraction within [0, 1]`, `a number within [0.5, 0.999]`, `a whole number of at least 1`. */
function rangeName({ least, most, isWhole }) {
    if (least === 0 && most === 1)
        return 'a fraction within [0, 1]';
    const noun = isWhole ? 'a whole number' : 'a number';
    return most === Infinity ? `${noun} of at least ${least}` : `${noun} within [${least}, ${most}]`;
}
function schemasAt(schema, path) {
    let current = unwrap(schema);
    for (const part of path)
        current = current.flatMap((one) => stepInto(one, part));
    return current;
}
function stepInto(schema, part) {
    const { element, valueType, shape = {}, catchall } = definitionOf(schema);
    const own = Object.hasOwn(shape, part) ? shape[part] : undefined;
    const inner = typeof part === 'number' ? element : (own ?? valueType ?? catchall);
    return inner === undefined ? [] : unwrap(inner);
}
function unwrap(schema) {
    const { type, innerType, options } = definitionOf(schema);
    if (type === 'optional' && innerType !== undefined)
        return unwrap(innerType);
    return type === 'union' ? (options ?? []).flatMap(unwrap) : [schema];
}
function definitionOf(schema) {
    return schema._zod.def;
}

;// CONCATENATED MODULE: ./build/policy/issueWording.js


/**
 * A value as a message names it.
 *
 * @param written the scalar as it stands in the file: `1.0`, not 1
 */
function describeValue(value, written) {
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    if (value === '')
        return 'an empty text';
    if (typeof value === 'string')
        return `the text "${(0,keyPath/* printable */.g$)(value)}"`;
    return (0,keyPath/* printable */.g$)(written ?? String(value));
}
const typeNames = new Map([
    ['number', 'a number'],
    ['whole', 'a whole number'],
    ['string', 'a text'],
    ['array', 'a list'],
    ['object', 'a mapping of keys to values'],
    ['policy', 'a mapping of keys to values'],
    ['record', 'a mapping of names to values'],
    ['boolean', 'true or false'],
]);
/** @param expected zod's name of a type, `whole` for a whole number, or `policy` for the file as a whole */
function describeType(found, expected, input) {
    return { problem: `${found}; ${typeNames.get(expected) ?? expected}`, cure: cureOfType(expected, input) };
}
function cureOfType(expected, input) {
    if (expected === 'policy')
        return 'Begin with `version: 1`; docs/policy.md shows a whole policy.';
    if (expected === 'whole')
        return cureOfNumber(input, 'Write a whole number such as 20.');
    if (expected === 'number')
        return cureOfNumber(input, 'Write a number such as 0.95.');
    if (expected === 'string' && (typeof input === 'number' || typeof input === 'boolean'))
        return 'Put it in quotes.';
    if (expected === 'string')
        return 'Write a text; quote one that YAML takes for something else, such as "null".';
    if (expected === 'array')
        return 'Write a list: [first, second], or one entry a line, each after `- `.';
    return `Write ${typeNames.get(expected) ?? expected}.`;
}
function cureOfNumber(input, otherwise) {
    const text = typeof input === 'string' ? input.trim() : '';
    const percent = /^([0-9]{1,3}(?:[.,][0-9]+)?) ?%$/.exec(text)?.[1];
    if (percent !== undefined)
        return `Did you mean ${asFraction(percent.replace(',', '.'))}?`;
    if (/^-?[0-9]+,[0-9]+$/.test(text))
        return `Did you mean ${text.replace(',', '.')}?`;
    if (/^[0-9]+(_[0-9]+)+$/.test(text))
        return `Did you mean ${text.replaceAll('_', '')}?`;
    if (/^-?[0-9]+(\.[0-9]+)?$/.test(text))
        return 'Remove the quotes.';
    return otherwise;
}
/** A percentage as a fraction, without the dust of a division: 99.9 gives 0.999. */
function asFraction(percent) {
    return Number(`${percent}e-2`);
}
/** A list with too few or too many entries; the longest lists are limits of resources. */
function describeEntries(issue) {
    const limit = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum);
    const { length } = issue.input;
    const isResource = issue.code === 'too_big' && limit >= 50;
    const amount = issue.exact ? 'exactly' : issue.code === 'too_small' ? 'at least' : 'at most';
    return {
        code: isResource ? 'policy/too-large' : 'policy/value',
        problem: `has ${length} ${length === 1 ? 'entry' : 'entries'}; ${amount} ${limit}`,
        cure: issue.code === 'too_small' ? 'Add what is missing.' : `Keep ${amount} ${limit}.`,
        ...(isResource ? { exit: 4 } : {}),
    };
}
/** A text that is too short: only the empty text is. */
function describeText(found) {
    return { problem: `${found}; at least one character`, cure: 'Write a text, or delete the key.' };
}
function describeNumber(issue, found, limits) {
    const value = Number(issue.input);
    const isPercent = issue.code === 'too_big' && value <= 100 && Number(issue.maximum) <= 1;
    return {
        problem: `${found}; ${rangeName(limits)}`,
        cure: isPercent ? `Did you mean ${asFraction(value)}?` : 'Correct the number.',
    };
}

;// CONCATENATED MODULE: ./build/policy/laterKeys.js
/**
 * Keys and values that the design of the policy foresees and this version does not check. They are refused: a rule
 * that nothing checks must not look like one. Their messages say so, instead of taking them for a slip of the pen.
 */

const deleteKey = 'Delete it: a rule that nothing checks must not look like one.';
/** Stands for every value that is not named. */
const anyOther = '*';
const laterKeys = new Map([
    ['data.columns.annotators', { subject: 'the labels of several annotators', cure: deleteKey }],
    ['documents.test-plan', { subject: 'a check of the test plan', cure: deleteKey }],
    ['documents.preprocessing', { subject: 'a check of the pre-processing', cure: deleteKey }],
]);
const laterValues = new Map([
    [
        'model.kind',
        new Map([
            [
                anyOther,
                {
                    subject: 'a model that is not static',
                    cure: 'Write `static` where the model does not learn in use; Annex 22 covers no other.',
                },
            ],
        ]),
    ],
]);
/** The key at a path, where a later version will know it. */
function findLaterKey(path) {
    return laterKeys.get((0,keyPath/* formatPath */.jV)(path));
}
/** A value of the key at a path that another tool may judge; indexes of lists do not matter. */
function findLaterValue(path, value) {
    const values = laterValues.get((0,keyPath/* formatPath */.jV)(path.filter((part) => typeof part === 'string')));
    return typeof value === 'string' ? (values?.get(value) ?? values?.get(anyOther)) : undefined;
}

;// CONCATENATED MODULE: ./build/policy/issues.js






/** All refusals of one policy, in the order of the file. */
function refusalsOfIssues(issues, schema, source) {
    return inFileOrder(issues
        .flatMap((issue) => deepest(issue, []))
        .flatMap(({ issue, path }) => refusalsOfIssue(issue, path, schema, source)));
}
/** Refusals of one file by line and column. */
function inFileOrder(refusals) {
    return [...refusals].sort(({ place: one }, { place: other }) => (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0));
}
/** A union's own issue says little: where one of its members fits but for a value inside, its issues count. */
function deepest(issue, above) {
    const path = [...above, ...issue.path];
    if (issue.code !== 'invalid_union')
        return [{ issue, path }];
    const inner = issue.errors.find((errors) => errors.every(hasRightForm));
    return inner === undefined || inner.length === 0 ? [{ issue, path }] : inner.flatMap((one) => deepest(one, path));
}
/** Whether the value itself has the form that was wanted, and only its size or something inside is wrong. */
function hasRightForm(issue) {
    if (issue.path.length > 0 || issue.code === 'unrecognized_keys')
        return true;
    if (issue.code === 'invalid_union')
        return issue.errors.some((errors) => errors.every(hasRightForm));
    return issue.code === 'too_small' || issue.code === 'too_big';
}
function refusalsOfIssue(issue, path, schema, source) {
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => refuseUnknownKey(key, path, schema, source));
    }
    if (issue.code === 'invalid_key')
        return [refuseName(issue, path, source)];
    if (issue.input === undefined)
        return [refuseMissing(path, source)];
    const { code, ...details } = describe(issue, path, schema, source);
    return [new refusal/* Refusal */.P_(code, { ...source.placeOf(path), ...details })];
}
function refuseMissing(path, source) {
    const parent = path.slice(0, -1);
    return new refusal/* Refusal */.P_('policy/missing-key', {
        ...source.placeOf(parent),
        key: (0,keyPath/* formatPath */.jV)(parent),
        problem: `lacks the key \`${path.at(-1) ?? ''}\``,
        cure: 'Add it; docs/policy.md explains every key.',
    });
}
/** A key that does not exist, or does not exist yet. */
function refuseUnknownKey(key, path, schema, source) {
    const allowed = keysAt(schema, path);
    const nearest = (0,nearestName/* nearestName */.q)(key, allowed);
    const later = findLaterKey([...path, key]);
    const list = `allowed: ${allowed.join(', ')}`;
    const found = later === undefined
        ? { problem: `has no key \`${(0,keyPath/* printable */.g$)(key)}\`; ${list}` }
        : { problem: `has the key \`${key}\`, ${later.subject}, which this version does not check; ${list}` };
    const cure = later?.cure ?? (nearest === undefined ? 'Delete it.' : `Did you mean \`${nearest}\`?`);
    return new refusal/* Refusal */.P_('policy/unknown-key', {
        ...source.placeOfKey(path, key),
        key: (0,keyPath/* formatPath */.jV)(path),
        ...found,
        cure,
    });
}
/** A name that the user gives, such as an entity kind. */
function refuseName(issue, path, source) {
    const parent = path.slice(0, -1);
    return new refusal/* Refusal */.P_('policy/value', {
        ...source.placeOfKey(parent, String(path.at(-1))),
        problem: `is not a usable name; ${issue.issues[0]?.message ?? 'a name'}`,
        cure: 'Choose another name.',
    });
}
function describe(issue, path, schema, source) {
    const found = `is ${describeValue(issue.input, source.textOf(path))}`;
    switch (issue.code) {
        case 'invalid_type':
            return { code: 'policy/type', ...describeType(found, expectedType(issue, schema, path), issue.input) };
        case 'invalid_value':
            return { code: 'policy/value', ...describeChoice(issue, path, found) };
        case 'too_small':
        case 'too_big':
            if (issue.origin === 'array')
                return describeEntries(issue);
            if (issue.origin === 'string')
                return { code: 'policy/value', ...describeText(found) };
            return { code: 'policy/value', ...describeNumber(issue, found, limitsAt(schema, path)) };
        case 'invalid_union':
            return { code: 'policy/type', problem: `${found}; ${issue.message}`, cure: cureOfUnion(issue) };
        default:
            return { code: 'policy/value', problem: `${found}; ${issue.message}`, cure: 'Correct the value.' };
    }
}
/** The type that is wanted, and `whole` and `policy` where zod's own name says too little. */
function expectedType({ expected }, schema, path) {
    if (path.length === 0)
        return 'policy';
    return expected === 'int' || (expected === 'number' && limitsAt(schema, path).isWhole) ? 'whole' : expected;
}
function describeChoice(issue, path, found) {
    const allowed = issue.values.map((value) => String(value));
    const later = findLaterValue(path, issue.input);
    const isTypo = nearestOf(issue.input, allowed) !== undefined;
    if (later !== undefined && !isTypo) {
        return { problem: `${found}, ${later.subject}, which this version does not judge`, cure: later.cure };
    }
    return { problem: `${found}; allowed: ${allowed.join(', ')}`, cure: cureOfChoice(issue, allowed) };
}
function nearestOf(input, allowed) {
    return typeof input === 'string' ? (0,nearestName/* nearestName */.q)(input, allowed) : undefined;
}
function cureOfChoice(issue, allowed) {
    if (typeof issue.input === 'string' && issue.values.some((value) => String(value) === issue.input)) {
        return 'Remove the quotes.';
    }
    const nearest = nearestOf(issue.input, allowed);
    return nearest === undefined
        ? `Write ${allowed.map((value) => `\`${value}\``).join(' or ')}.`
        : `Did you mean \`${nearest}\`?`;
}
/** Where a union has words of its own, such as `disjoint`, the nearest of them. */
function cureOfUnion(issue) {
    const words = issue.errors
        .flat()
        .flatMap((inner) => (inner.code === 'invalid_value' ? inner.values.map(String) : []));
    const nearest = nearestOf(issue.input, words);
    return nearest === undefined ? 'Write it in one of these forms.' : `Did you mean \`${nearest}\`?`;
}

// EXTERNAL MODULE: ./build/result/splits.js
var splits = __webpack_require__(4179);
// EXTERNAL MODULE: ./build/metrics/catalogue.js
var catalogue = __webpack_require__(88707);
// EXTERNAL MODULE: ./build/policy/policy.js
var policy = __webpack_require__(48301);
;// CONCATENATED MODULE: ./build/policy/normaliseTask.js


function readTask(context) {
    const { task } = context.written.model;
    if (task === 'regression') {
        refuseForeign(context, 'classes', 'a regression has none');
        refuseForeign(context, 'positive', 'a regression has no classes');
        return { task };
    }
    const classes = readClasses(context);
    if (task === 'binary')
        return readBinary(context, classes);
    refuseForeign(context, 'positive', `the task \`${task}\` has no positive class`);
    return { task, classes };
}
function refuseForeign(context, key, reason) {
    if (context.written.model[key] === undefined)
        return;
    context.refuse('policy/value', ['model', key], {
        problem: `does not belong here: ${reason}`,
        cure: 'Delete the key, or correct `model.task`.',
    });
}
function readClasses(context) {
    const path = ['model', 'classes'];
    const { model } = context.written;
    if (model.classes === undefined) {
        context.refuse('policy/missing-key', ['model'], {
            problem: 'lacks the key `classes`',
            cure: 'Write every label that may occur: `classes: [benign, malignant]`.',
        });
        return [];
    }
    const classes = context.textsAt(path, model.classes);
    if (new Set(classes).size < classes.length) {
        context.refuse('policy/value', path, {
            problem: 'names one class twice',
            cure: model.task === 'binary' ? 'Name both classes.' : 'Name each class once.',
        });
    }
    classes.forEach((name, index) => {
        refuseReserved(context, [...path, index], name);
    });
    return classes;
}
function readBinary(context, classes) {
    const [first = '', second = ''] = classes;
    if (classes.length > 2) {
        context.refuse('policy/value', ['model', 'classes'], {
            problem: `has ${classes.length} classes, and the task \`binary\` two`,
            cure: 'Write two classes, or `task: multiclass`.',
        });
    }
    if (context.written.model.positive === undefined) {
        context.refuse('policy/missing-key', ['model'], {
            problem: 'lacks the key `positive`',
            cure: 'Name the class that the model is to find; it is never guessed.',
        });
        return { task: 'binary', classes: [first, second], positive: second };
    }
    const positive = context.textAt(['model', 'positive']);
    if (classes.length > 0) {
        context.requireName('policy/value', ['model', 'positive'], positive, 'one of the classes', classes);
    }
    return { task: 'binary', classes: [first, second], positive };
}
/** Names that the data use for something else than a class, so that no sample could belong to it. */
function refuseReserved(context, path, name) {
    const missing = context.written.data.missing ?? policy/* defaultMissing */.qj;
    const meaning = missing.includes(name) ? 'counts as an empty cell' : undefined;
    const reserved = meaning ?? (name === 'undecided' ? 'stands for no decision in predictions' : undefined);
    if (reserved === undefined)
        return;
    context.refuse('policy/value', path, {
        problem: `is "${(0,keyPath/* printable */.g$)(name)}", which ${reserved}`,
        cure: meaning === undefined ? 'Rename the class in the data.' : 'Rename the class, or list `data.missing` without it.',
    });
}
/** The classes as they are written, before anything is refused: what other keys may name. */
function writtenClasses(context) {
    const { classes } = context.written.model;
    return classes === undefined ? [] : context.textsAt(['model', 'classes'], classes);
}
/** The task as it is written, for keys that depend on it; refusals are made by {@link readTask} alone. */
function writtenTask(context) {
    const { task } = context.written.model;
    const [first = '', second = '', ...others] = writtenClasses(context);
    switch (task) {
        case 'regression':
            return { task };
        case 'binary':
            return { task, classes: [first, second], positive: context.textAt(['model', 'positive']) };
        default:
            return { task, classes: [first, second, ...others] };
    }
}

// EXTERNAL MODULE: ./build/policy/subgroups.js
var policy_subgroups = __webpack_require__(69357);
;// CONCATENATED MODULE: ./build/policy/normaliseAcceptance.js
/** Acceptance criteria: bounds that cannot fail or cannot be met are refused. */






function readAcceptance(context, entities, subgroups) {
    const { acceptance } = context.written;
    const decideBy = acceptance['decide-by'] ?? 'bound';
    const designEffect = acceptance['design-effect'];
    const { cluster } = acceptance;
    if (cluster !== undefined) {
        const kinds = entities.map((entity) => entity.kind);
        context.requireName('policy/unknown-kind', ['acceptance', 'cluster'], cluster, 'a declared entity kind', kinds);
    }
    else if (designEffect !== undefined) {
        context.refuse('policy/missing-key', ['acceptance'], {
            problem: 'declares a design effect without `cluster`',
            cure: 'Name the entity kind whose samples depend on each other.',
        });
    }
    return {
        confidence: acceptance.confidence ?? 0.95,
        decideBy,
        interval: acceptance.interval ?? 'clopper-pearson',
        ...(cluster === undefined ? {} : { cluster }),
        ...(designEffect === undefined ? {} : { designEffect }),
        expected: readExpected(context),
        power: acceptance.power ?? 0.8,
        ...readPrevalence(context),
        ...readWeights(context, subgroups),
        criteria: readCriteria(context, subgroups, decideBy),
        tooSmall: acceptance['too-small'] ?? 'block',
        fitTolerance: readFitTolerance(context),
    };
}
const defaultFitTolerance = 0.05;
function readFitTolerance(context) {
    const { fit } = context.written.acceptance;
    if (fit !== undefined && context.written.evaluation.also === undefined) {
        context.refuse('policy/missing-key', ['acceptance', 'fit'], {
            problem: 'compares other splits with the test set, and `evaluation.also` names none',
            cure: 'Write `evaluation: {also: [train], …}`, or delete the key.',
        });
    }
    refuseFitTolerance(context, fit?.tolerance);
    return fit?.tolerance ?? defaultFitTolerance;
}
/** A difference of errors is in the unit of the label, which nothing here knows. */
function refuseFitTolerance(context, tolerance) {
    const { model, evaluation } = context.written;
    if (model.task !== 'regression') {
        if (tolerance !== undefined && tolerance > 1) {
            refuseOutOfRange(context, ['acceptance', 'fit', 'tolerance'], tolerance, [0, 1]);
        }
        return;
    }
    if (tolerance !== undefined || evaluation.also === undefined)
        return;
    context.refuse('policy/missing-key', ['acceptance'], {
        problem: 'lacks the key `fit`, and a regression has no default tolerance',
        cure: 'Write `fit: {tolerance: …}`: the largest difference of mean absolute errors that counts as none.',
    });
}
function readExpected(context) {
    const expected = new Map();
    for (const [metric, value] of Object.entries(context.written.acceptance.expected ?? {})) {
        const path = ['acceptance', 'expected', metric];
        const known = requireMetric(context, path, metric);
        if (known !== undefined && !(value >= known.range[0] && value <= known.range[1])) {
            refuseOutOfRange(context, path, value, known.range);
        }
        expected.set(metric, value);
    }
    return expected;
}
const taskNames = {
    binary: 'a binary task',
    multiclass: 'a task of several classes',
    ordinal: 'a task of ordered classes',
    regression: 'a regression',
};
/** The description of a metric that the task has; refused where it has none, or where the policy lacks what it needs. */
function requireMetric(context, path, metric) {
    const metrics = (0,catalogue/* metricsOf */.Ps)(writtenTask(context));
    const known = metrics.get(metric);
    if (known === undefined) {
        const names = [...metrics].filter(([, one]) => missingFor(context, one) === undefined).map(([name]) => name);
        const { task } = context.written.model;
        context.requireName('policy/unknown-metric', path, metric, `a metric of ${taskNames[task]}`, names);
        return known;
    }
    const missing = missingFor(context, known);
    if (missing !== undefined) {
        context.refuse('policy/unknown-metric', path, {
            problem: `is \`${metric}\`, which needs ${missing.what}`,
            cure: `Declare \`${missing.key}\`, or judge another metric.`,
        });
    }
    return known;
}
/** What the policy would have to declare for a metric to exist. */
function missingFor({ written }, metric) {
    const { undecided } = written.evaluation;
    if (metric.needsUndecided && undecided === undefined) {
        return { what: 'an undecided band', key: 'evaluation.undecided' };
    }
    if (metric.needsFallback && undecided?.fallback === undefined) {
        return { what: 'the class that an undecided sample is treated as', key: 'evaluation.undecided.fallback' };
    }
    if (metric.needsPrevalence && written.acceptance.prevalence === undefined) {
        return { what: 'the prevalence in use', key: 'acceptance.prevalence' };
    }
    return undefined;
}
function readPrevalence(context) {
    const { prevalence } = context.written.acceptance;
    if (prevalence === undefined)
        return {};
    if (context.written.model.task !== 'binary') {
        context.refuse('policy/value', ['acceptance', 'prevalence'], {
            problem: `belongs to a binary task, and this one is \`${context.written.model.task}\``,
            cure: 'Delete it.',
        });
    }
    return { prevalence };
}
/** By how much shares may miss 1. */
const roundedShares = 1e-9;
function readWeights(context, subgroups) {
    const written = context.written.acceptance.weights;
    if (written === undefined)
        return {};
    const path = ['acceptance', 'weights'];
    const [column, ...others] = Object.keys(written);
    if (column === undefined || others.length > 0) {
        context.refuse('policy/value', path, {
            problem: `names ${others.length === 0 ? 'no column' : 'several columns'}; the strata are the values of one`,
            cure: 'Write one column with the share of each value: `site: {lyon: 0.3, oslo: 0.7}`.',
        });
        return {};
    }
    const shares = new Map(Object.entries(written[column] ?? {}));
    const sum = [...shares.values()].reduce((total, share) => total + share, 0);
    if (!(Math.abs(sum - 1) <= roundedShares)) {
        context.refuse('policy/value', [...path, column], {
            problem: `has shares that sum to ${Number(sum.toFixed(9))}`,
            cure: 'Write the share of every value in use; they sum to 1.',
        });
    }
    const bins = subgroups.flat().find((one) => one.column === column)?.bins;
    for (const value of bins === undefined ? [] : shares.keys()) {
        context.requireName('policy/unknown-subgroup', [...path, column, value], value, `a bin of ${column}`, (0,policy_subgroups/* binLabels */.H1)(bins));
    }
    return { weights: { spec: bins === undefined ? { column } : { column, bins }, shares } };
}
function refuseOutOfRange(context, path, value, range) {
    const [least, most] = range;
    context.refuse('policy/value', path, {
        problem: `is ${value}; ${rangeName({ least, most, isWhole: false })}`,
        cure: value > 1 && value <= 100 && most === 1 ? `Did you mean ${asFraction(value)}?` : 'Correct the number.',
    });
}
function readCriteria(context, subgroups, decideBy) {
    const { criteria } = context.written.acceptance;
    if (criteria.length === 0) {
        context.refuse('policy/no-criteria', ['acceptance', 'criteria'], {
            problem: 'is empty, so that every model would pass',
            cure: 'Write at least one criterion: - {metric: sensitivity, at-least: 0.9}',
        });
    }
    const firstById = new Map();
    return criteria.map((criterion, index) => {
        const path = ['acceptance', 'criteria', index];
        const { id, 'min-samples': minSamples } = criterion;
        if (id !== undefined) {
            const first = firstById.get(id);
            if (first !== undefined) {
                context.refuse('policy/duplicate-id', [...path, 'id'], {
                    problem: `is "${id}", the id of ${(0,keyPath/* formatPath */.jV)(['acceptance', 'criteria', first])} too`,
                    cure: 'Give each criterion an id of its own.',
                });
            }
            firstById.set(id, index);
        }
        const { line } = context.source.placeOf(path);
        return {
            ...(id === undefined ? {} : { id }),
            ...(line === undefined ? {} : { line }),
            metric: criterion.metric,
            bound: readBound(context, path, criterion, decideBy),
            scope: readScope(context, [...path, 'in'], criterion.in, subgroups),
            ...(minSamples === undefined ? {} : { minSamples }),
        };
    });
}
function readBound(context, path, written, decideBy) {
    const { 'at-least': atLeast, 'at-most': atMost } = written;
    const bound = { ...(atLeast === undefined ? {} : { atLeast }), ...(atMost === undefined ? {} : { atMost }) };
    const known = requireMetric(context, [...path, 'metric'], written.metric);
    const isBand = atLeast !== undefined && atMost !== undefined;
    if (isBand && known?.better === 'target' && atLeast < atMost)
        return bound;
    if ((atLeast === undefined) === (atMost === undefined)) {
        if (isBand && known?.better === 'target') {
            context.refuse('policy/value', path, {
                problem: `is a band from ${atLeast} to ${atMost}`,
                cure: 'Write `at-least` below `at-most`.',
            });
            return bound;
        }
        context.refuse('policy/missing-key', path, {
            problem: atLeast === undefined ? 'has no bound' : 'has two bounds',
            cure: 'Write exactly one of `at-least` and `at-most`.',
        });
        return bound;
    }
    if (known === undefined)
        return bound;
    if (known.reportOnly)
        refuseReportOnly(context, [...path, 'metric'], written.metric);
    if (known.better === 'target')
        return bound;
    const key = atLeast === undefined ? 'at-most' : 'at-least';
    const value = atLeast ?? atMost ?? 0;
    if ((key === 'at-least') !== (known.better === 'higher')) {
        context.refuse('policy/wrong-direction', [...path, key], {
            problem: `bounds ${written.metric} from the wrong side: ${known.better} is better`,
            cure: `Write \`${known.better === 'higher' ? 'at-least' : 'at-most'}\`.`,
        });
        return bound;
    }
    refuseUselessBound(context, [...path, key], value, known, decideBy);
    return bound;
}
function refuseReportOnly(context, path, metric) {
    context.refuse('policy/unknown-metric', path, {
        problem: `is \`${metric}\`, which is reported and has no interval that could decide`,
        cure: 'Judge another metric; for calibration `calibration-slope` and `calibration-in-the-large`.',
    });
}
function refuseUselessBound(context, path, value, { better, range }, decideBy) {
    const [least, most] = range;
    const [worst, best] = better === 'higher' ? [least, most] : [most, least];
    if (value < least || value > most) {
        refuseOutOfRange(context, path, value, range);
        return;
    }
    if (value === worst) {
        context.refuse('policy/vacuous-criterion', path, {
            problem: `is ${value}, which no model can miss`,
            cure: 'Write the bound that a model has to reach.',
        });
    }
    if (value === best && decideBy === 'bound') {
        context.refuse('policy/impossible-criterion', path, {
            problem: `is ${value}, which no interval reaches however many samples there are`,
            cure: 'Write a bound that a good model can be shown to reach, such as 0.99.',
        });
    }
}
function readScope(context, path, written, subgroups) {
    if (written === undefined)
        return { over: 'all' };
    if (written !== 'each subgroup')
        return { over: 'named', subgroup: readSubgroup(context, path, written, subgroups) };
    if (subgroups.length === 0) {
        context.refuse('policy/unknown-subgroup', path, {
            problem: 'is `each subgroup`, and the policy declares no subgroups',
            cure: 'Declare `subgroups: [column, …]`.',
        });
    }
    return { over: 'each-subgroup' };
}
function readSubgroup(context, path, written, subgroups) {
    const columns = Object.keys(written);
    const subgroup = Object.fromEntries(columns.map((column) => [column, context.textAt([...path, column])]));
    if (columns.length === 0) {
        context.refuse('policy/type', path, {
            problem: 'is empty and would mean all test samples',
            cure: 'Name a column and a value, or delete the key `in`.',
        });
    }
    for (const { column, bins } of subgroups.flat()) {
        const value = Object.hasOwn(subgroup, column) ? subgroup[column] : undefined;
        if (bins === undefined || value === undefined)
            continue;
        context.requireName('policy/unknown-subgroup', [...path, column], value, `a bin of ${column}`, (0,policy_subgroups/* binLabels */.H1)(bins));
    }
    return subgroup;
}

;// CONCATENATED MODULE: ./build/policy/normaliseBaseline.js


function readBaseline(context, subgroups) {
    const process = context.written.baseline?.process;
    if (process === undefined)
        return undefined;
    const results = process.results.map((result, index) => {
        const path = ['baseline', 'process', 'results', index];
        const known = requireMetric(context, [...path, 'metric'], result.metric);
        if (known !== undefined)
            refuseUndirected(context, [...path, 'metric'], result.metric, known);
        const subgroup = result.in === undefined ? {} : readSubgroup(context, [...path, 'in'], result.in, subgroups);
        return { metric: result.metric, ...readMeasured(context, path, result, known), subgroup };
    });
    refuseRepeatedResults(context, results);
    const evidence = process.evidence === undefined ? {} : { evidence: context.pathAt(['baseline', 'process', 'evidence']) };
    return { name: process.name, ...evidence, results };
}
/** What is best in between, or no rule may name, has no decrease either. */
function refuseUndirected(context, path, metric, known) {
    if (known.better !== 'target' && known.reportOnly !== true)
        return;
    context.refuse('policy/unknown-metric', path, {
        problem: `is ${metric}, ${known.reportOnly === true ? 'which is only reported' : 'of which neither more nor less is better'}`,
        cure: 'Compare another metric.',
    });
}
function readMeasured(context, path, { metric, successes, trials, value }, known) {
    if (value === undefined && successes !== undefined && trials !== undefined) {
        return readCounts(context, path, { metric, successes, trials }, known);
    }
    if (value !== undefined && successes === undefined && trials === undefined) {
        const [least, most] = known?.range ?? [value, value];
        if (known !== undefined && !(value >= least && value <= most)) {
            refuseOutOfRange(context, [...path, 'value'], value, known.range);
        }
        return { value };
    }
    context.refuse('policy/missing-key', path, {
        problem: value === undefined ? 'has no result' : 'has a value and counts',
        cure: 'Write either `successes: 383, trials: 412` or, where no counts are known, `value: 0.93`.',
    });
    return { value: value ?? 0 };
}
function readCounts(context, path, { metric, successes, trials }, known) {
    if (known !== undefined && known.family !== 'proportion') {
        context.refuse('policy/unknown-metric', [...path, 'metric'], {
            problem: `is ${metric}, which is not a proportion of successes`,
            cure: 'State it as a number, such as `value: 0.93`.',
        });
    }
    if (successes > trials) {
        context.refuse('policy/value', [...path, 'successes'], {
            problem: `is ${successes}, more than the ${trials} trials`,
            cure: 'Correct the counts.',
        });
    }
    return { value: successes / trials, counts: { successes, trials } };
}
function refuseRepeatedResults(context, results) {
    const seen = new Set();
    results.forEach((result, index) => {
        const name = JSON.stringify([result.metric, subgroupName(result.subgroup)]);
        if (seen.has(name)) {
            context.refuse('policy/value', ['baseline', 'process', 'results', index], {
                problem: 'gives a second result for one metric and subgroup',
                cure: 'Keep one of the two.',
            });
        }
        seen.add(name);
    });
}
/** The same text for the same subgroup, whatever the order of its columns. */
function subgroupName(subgroup) {
    return JSON.stringify(Object.entries(subgroup).sort());
}
/** @param baseline as {@link readBaseline} gives it */
function readNoDecrease(context, subgroups, baseline) {
    const entries = context.written['no-decrease'];
    refuseMissingBaseline(context, entries ?? []);
    return entries?.map((written, index) => {
        const path = ['no-decrease', index];
        const known = requireMetric(context, [...path, 'metric'], written.metric);
        const entry = {
            metric: written.metric,
            against: written.against,
            mode: written.mode ?? 'criterion',
            ...(written.margin === undefined ? {} : { margin: written.margin }),
            ...(written.method === undefined ? {} : { method: written.method }),
            scope: readScope(context, [...path, 'in'], written.in, subgroups),
        };
        if (entry.against === 'released-model')
            refuseIncomparable(context, path, entry);
        else if (known !== undefined)
            refuseWithoutCounts(context, path, entry, known, baseline?.results ?? []);
        refuseMargin(context, path, entry);
        refuseMethod(context, path, entry);
        return entry;
    });
}
function refuseMargin(context, path, { mode, margin }) {
    if ((mode === 'non-inferior') !== (margin !== undefined)) {
        context.refuse('policy/value', path, {
            problem: mode === 'non-inferior' ? 'is non-inferior without a margin' : `has a margin in mode ${mode}`,
            cure: 'A margin belongs to mode non-inferior, and that mode needs one: `mode: non-inferior, margin: 0.02`.',
        });
    }
    if (margin === undefined || margin <= 1 || context.written.model.task === 'regression')
        return;
    context.refuse('policy/value', [...path, 'margin'], {
        problem: `is ${margin}; a number from 0 to 1`,
        cure: 'Write the largest decrease that is accepted, as a fraction.',
    });
}
/** Whether the interval of the difference decides. */
function isByInterval({ mode }) {
    return mode === 'non-inferior' || mode === 'superior';
}
/** A value that is stated without counts has no interval, and nor has its difference to the model. */
function refuseWithoutCounts(context, path, entry, known, results) {
    refuseUndirected(context, [...path, 'metric'], entry.metric, known);
    if (!isByInterval(entry))
        return;
    const isStated = results.some(({ metric, subgroup, counts }) => metric === entry.metric && counts === undefined && isMeant(entry, subgroup));
    if (known.family === 'proportion' && !isStated)
        return;
    context.refuse('policy/value', [...path, 'mode'], {
        problem: `is ${entry.mode}, which is decided by interval, and the process has ${known.family === 'proportion' ? 'a value without counts' : `no counts of ${entry.metric}`}`,
        cure: `${known.family === 'proportion' ? 'Give its result as `successes` and `trials`, or write' : 'Write'} \`mode: criterion\` or \`mode: estimate\`.`,
    });
}
/** Whether an entry compares the model on a subgroup. */
function isMeant({ scope }, subgroup) {
    if (scope.over === 'named')
        return subgroupName(scope.subgroup) === subgroupName(subgroup);
    return (scope.over === 'all') === (Object.keys(subgroup).length === 0);
}
const methods = {
    process: ['newcombe', 'miettinen-nurminen'],
    'released-model': ['tango', 'newcombe'],
};
function refuseMethod(context, path, entry) {
    const { metric, method, against } = entry;
    if (method === undefined)
        return;
    const refuse = (problem, cure) => context.refuse('policy/value', [...path, 'method'], { problem, cure });
    if (!isByInterval(entry)) {
        refuse(`names an interval, and mode ${entry.mode} is not decided by one`, 'Delete the key.');
    }
    else if (metric === 'auroc' || metric === 'mae') {
        refuse(`belongs to proportions, and ${metric} has an interval of its own`, 'Delete the key.');
    }
    else if (!methods[against].includes(method)) {
        refuse(`is ${method}, which does not compare with the ${against.replace('-', ' ')}`, `Write ${methods[against].join(' or ')}.`);
    }
}
/** What is compared with has to be declared, and what is declared to be compared with. */
function refuseMissingBaseline(context, entries) {
    const { baseline } = context.written;
    const compares = (against) => entries.some((entry) => entry.against === against);
    if (compares('process') && baseline?.process === undefined) {
        context.refuse('policy/missing-key', ['no-decrease'], {
            problem: 'compares with a process, and the policy has no `baseline.process`',
            cure: 'Declare what the process is known to do: baseline: {process: {name: …, results: [{metric: …, successes: …, trials: …}]}}.',
        });
    }
    const isDeclared = baseline?.['released-model'] === true;
    if (compares('released-model') === isDeclared)
        return;
    if (!isDeclared) {
        context.refuse('policy/missing-key', ['no-decrease'], {
            problem: 'compares with the released model, and the policy does not declare `baseline.released-model`',
            cure: 'Declare that the approved branch’s model is to be evaluated: baseline: {released-model: true}.',
        });
        return;
    }
    context.refuse('policy/missing-key', ['baseline', 'released-model'], {
        problem: 'asks for the released model, and no entry of `no-decrease` compares with it',
        cure: 'Add one, such as `no-decrease: [{metric: auroc, against: released-model, mode: non-inferior, margin: 0.01}]`.',
    });
}
/** Metrics that two models are compared by on the same samples. */
function pairedMetrics(context) {
    const { task } = context.written.model;
    if (task === 'regression')
        return ['mae'];
    if (task === 'binary')
        return ['sensitivity', 'specificity', 'accuracy', 'auroc'];
    return ['accuracy', ...writtenClasses(context).map((name) => `recall:${name}`)];
}
function refuseIncomparable(context, path, { metric, mode }) {
    if (mode === 'criterion') {
        context.refuse('policy/missing-key', path, {
            problem: 'lacks the mode: criteria are compared with a process, and a model with the released one by `non-inferior`, `superior` or `estimate`',
            cure: 'Write `mode: non-inferior, margin: 0.02`.',
        });
    }
    const known = pairedMetrics(context);
    if (known.includes(metric.replace(/@as-wrong$/, '')))
        return;
    const names = known.length < 2 ? known.join('') : `${known.slice(0, -1).join(', ')} or ${known.at(-1)}`;
    context.refuse('policy/unknown-metric', [...path, 'metric'], {
        problem: `is ${metric}, for which two models on the same samples are not compared`,
        cure: `Compare ${names}.`,
    });
}

;// CONCATENATED MODULE: ./build/policy/evaluationSchema.js
/** How the policy says that predictions are obtained: by running the model, by a command, or from a file. */

const defaultTimeoutMinutes = 20;
const evaluationSchema_text = schemas/* string */.YjP().min(1);
const fraction = schemas/* number */.aig().min(0).max(1);
/** A label or value as the data spell it: a number or boolean stands for its own text. */
const dataText = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()], { error: 'a text, a number, true or false' });
const pixels = schemas/* int */.Whr().min(1).max(65_535);
const resultColumns = {
    score: evaluationSchema_text.optional().describe('Binary task: score; larger means more likely positive'),
    scores: schemas/* record */.g1P(schemas/* string */.YjP(), evaluationSchema_text)
        .optional()
        .describe('Several classes: the column of each class’s probability, such as `{benign: p_benign, …}`'),
    predicted: evaluationSchema_text.optional().describe('Predicted class, or `undecided`; of a regression the predicted number'),
};
const sampleColumn = evaluationSchema_text.describe('Id of the sample');
const predictionsSchema = schemas/* strictObject */.rej({
    path: evaluationSchema_text.describe('Predictions file'),
    columns: schemas/* strictObject */.rej({ sample: sampleColumn, ...resultColumns })
        .describe('Columns of the predictions file: score or scores, predicted, or both'),
    binding: schemas/* enum */.k5n(['required', 'optional'])
        .optional()
        .describe('Whether PATH.binding.json has to tie the predictions to the model; default optional'),
})
    .describe('Predictions made outside the gate, which then does not run the model');
const interpolation = schemas/* enum */.k5n(['nearest', 'box', 'bilinear', 'hamming', 'bicubic', 'lanczos'])
    .describe('Interpolation, as Pillow names and computes it');
const resizeSchema = schemas/* strictObject */.rej({
    width: pixels.optional().describe('Width in pixels; with `height`'),
    height: pixels.optional().describe('Height in pixels; with `width`'),
    shorter: pixels.optional().describe('Length of the shorter side in pixels, instead of width and height'),
    interpolation,
})
    .describe('Resizing, before the crop');
const inputFileSchema = schemas/* strictObject */.rej({
    image: evaluationSchema_text.optional().describe('Column with the path of each sample’s image, a PNG or JPEG file'),
    npy: evaluationSchema_text.optional().describe('Column with the path of each sample’s tensor, a NumPy file'),
    'npy-file': evaluationSchema_text.optional().describe('NumPy file that holds the tensors of all samples, one after the other'),
    row: evaluationSchema_text.optional().describe('Column with each sample’s position in `npy-file`, counted from 0'),
    resize: resizeSchema.optional(),
    crop: schemas/* strictObject */.rej({ width: pixels.describe('Width in pixels'), height: pixels.describe('Height in pixels') })
        .optional()
        .describe('The part in the middle that is kept, after resizing'),
    channels: schemas/* enum */.k5n(['rgb', 'bgr', 'gray']).optional().describe('Channels and their order; default rgb'),
    layout: schemas/* enum */.k5n(['nchw', 'nhwc'])
        .optional()
        .describe('Whether channels come before or after height and width; default nchw'),
    'divide-by': schemas/* number */.aig()
        .min(1e-6)
        .max(1e6)
        .optional()
        .describe('What each pixel, 0 to 255, is divided by; default 1'),
    mean: schemas/* array */.YOg(schemas/* number */.aig()).min(1).max(3).optional().describe('Mean of each channel, subtracted after the division'),
    std: schemas/* array */.YOg(schemas/* number */.aig().min(1e-12))
        .min(1)
        .max(3)
        .optional()
        .describe('Standard deviation of each channel, divided by in the end'),
})
    .describe('Files that feed this input: `image`, `npy`, or `npy-file` with `row`');
const inputSchema = schemas/* union */.KCZ([evaluationSchema_text, schemas/* array */.YOg(evaluationSchema_text).min(1).max(4096), inputFileSchema], {
    error: 'a column, a list of columns, or a mapping with `image`, `npy` or `npy-file`',
})
    .describe('Columns of the manifest in the order of the model, or files that columns name');
const limits = {
    'timeout-minutes': schemas/* number */.aig().min(0.01).max(1440).optional().describe('Longest time it may take; default 20'),
    'memory-mb': schemas/* int */.Whr().min(64).max(1_048_576).optional(),
};
const onnxSchema = schemas/* strictObject */.rej({
    file: evaluationSchema_text.optional().describe('The ONNX file, where `model.path` is a folder with several'),
    inputs: schemas/* record */.g1P(schemas/* string */.YjP(), inputSchema).describe('What feeds each input of the model, by its name'),
    score: schemas/* strictObject */.rej({
        output: evaluationSchema_text.describe('Output of the model'),
        class: dataText.optional().describe('Class whose score it is; default `model.positive`, and no other'),
        column: schemas/* int */.Whr()
            .min(0)
            .max(65_535)
            .optional()
            .describe('Column of the output, from 0; default the one that the model names so, else the order of `model.classes`'),
        transform: schemas/* enum */.k5n(['none', 'sigmoid', 'softmax'])
            .optional()
            .describe('What turns the output into the score: sigmoid or softmax for logits; default none'),
    })
        .optional()
        .describe('Where the score comes from: a probability, a logit or a value'),
    scores: schemas/* strictObject */.rej({
        output: evaluationSchema_text.describe('Output of the model with one number for each class'),
        classes: schemas/* array */.YOg(dataText)
            .min(2)
            .max(250)
            .optional()
            .describe('Classes in the order of its columns; default the order that the model names, else `model.classes`'),
        transform: schemas/* enum */.k5n(['none', 'softmax']).optional().describe('softmax for logits; default none'),
    })
        .optional()
        .describe('Several classes: where the probability of each comes from'),
    predicted: schemas/* strictObject */.rej({
        output: evaluationSchema_text.describe('Output of the model that holds labels; of a regression the predicted number'),
        labels: schemas/* record */.g1P(schemas/* string */.YjP(), dataText)
            .optional()
            .describe('Class of each label of the model, such as `"1": malignant`; default: labels are classes'),
    })
        .optional()
        .describe('Where the predicted class or number comes from'),
    fill: schemas/* union */.KCZ([schemas/* literal */.euz('nan'), schemas/* record */.g1P(schemas/* string */.YjP(), dataText)], {
        error: '`nan`, or a mapping of columns to the value that stands in for an empty cell',
    })
        .optional()
        .describe('What stands in for an empty cell: `nan` for all columns of numbers, or a value for each column; default: empty cells are refused'),
    batch: schemas/* int */.Whr()
        .min(1)
        .max(100_000)
        .optional()
        .describe('Samples that are evaluated together; default as many as 16 MiB hold, at most 1024'),
    'timeout-minutes': limits['timeout-minutes'],
    'memory-mb': schemas/* int */.Whr()
        .min(64)
        .max(4096)
        .optional()
        .describe('Most memory that the model may take, in MiB; default 2048'),
})
    .describe('The gate runs the model itself: an ONNX model, by a runtime that is part of Holdout');
const commandSchema = schemas/* strictObject */.rej({
    run: schemas/* array */.YOg(evaluationSchema_text)
        .min(1)
        .max(256)
        .describe('Program and arguments, without a shell; {model}, {test} and {predictions} stand for paths'),
    files: schemas/* array */.YOg(evaluationSchema_text)
        .max(256)
        .optional()
        .describe('Files and folders of the approved branch that the command needs: it runs beside them, and they are rules'),
    inputs: schemas/* array */.YOg(evaluationSchema_text)
        .max(4096)
        .optional()
        .describe('Columns of {test} beside the sample id; default the columns that the policy names, never the label'),
    paths: schemas/* array */.YOg(evaluationSchema_text)
        .max(64)
        .optional()
        .describe('Columns whose cells are paths of files that the command reads, such as images'),
    columns: schemas/* strictObject */.rej({ sample: sampleColumn.optional(), ...resultColumns })
        .optional()
        .describe('Columns of {predictions}; default the sample column, `score` and `predicted`, as far as they are there'),
    env: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]{0,127}$/, { error: 'a name of letters, digits and `_`' }), schemas/* string */.YjP())
        .optional()
        .describe('Environment variables of the command; it gets none of the job’s but PATH and LD_LIBRARY_PATH'),
    isolation: schemas/* enum */.k5n(['required', 'optional'])
        .optional()
        .describe('Whether the command runs only where network, files and processes can be kept from it; default optional'),
    'timeout-minutes': limits['timeout-minutes'],
    'memory-mb': limits['memory-mb'].describe('Most memory that the command may take, in MiB; default 4096'),
})
    .describe('An approved command evaluates the model');
const evaluationSchema = schemas/* strictObject */.rej({
    onnx: onnxSchema.optional(),
    command: commandSchema.optional(),
    predictions: predictionsSchema.optional(),
    threshold: schemas/* number */.aig()
        .optional()
        .describe('A score of at least this is positive; a threshold outside [0, 1] says that scores are not probabilities; default 0.5, with a warning'),
    undecided: schemas/* strictObject */.rej({
        from: schemas/* number */.aig().optional().describe('Binary task: scores above this and below `to` are undecided'),
        to: schemas/* number */.aig().optional().describe('End of the band'),
        below: schemas/* number */.aig()
            .gt(0)
            .max(1)
            .optional()
            .describe('Several classes: a sample is undecided where its largest probability is below this'),
        'at-most': fraction.optional().describe('Largest acceptable share of undecided test samples'),
        fallback: dataText
            .optional()
            .describe('Class that an undecided sample is treated as in use, which gives the views `@fallback`'),
    })
        .optional()
        .describe('When the model does not decide; without it every sample has to be decided'),
    repeat: schemas/* int */.Whr()
        .min(1)
        .max(10)
        .optional()
        .describe('Evaluations that have to agree bit for bit; default 2 with `onnx`, 1 with `command`'),
    also: schemas/* union */.KCZ([
        schemas/* array */.YOg(schemas/* enum */.k5n(['train', 'validation']))
            .min(1)
            .max(2),
        schemas/* strictObject */.rej({
            train: evaluationSchema_text.optional().describe('Predictions file of the training split'),
            validation: evaluationSchema_text.optional().describe('Predictions file of the validation split'),
        }),
    ], { error: 'a list of train and validation or, with `predictions`, a mapping of them to files' })
        .optional()
        .describe('Other splits that the same model is evaluated on, to compare them with the test set: a list; with `predictions` a file for each, such as `{train: predictions/train.csv}`'),
})
    .describe('How predictions are obtained: exactly one of onnx, command and predictions');

// EXTERNAL MODULE: ./build/policy/modelColumns.js
var modelColumns = __webpack_require__(96219);
;// CONCATENATED MODULE: ./build/policy/normaliseOnnx.js




const path = ['evaluation', 'onnx'];
function readOnnx(context, written) {
    const { batch, score, scores, predicted } = written;
    if (Object.keys(written.inputs).length === 0) {
        context.refuse('policy/missing-key', [...path, 'inputs'], {
            problem: 'names no input of the model',
            cure: 'Write the model’s inputs and what feeds them, such as `inputs: {X: [age, weight]}`.',
        });
    }
    refuseOutputs(context, written);
    const inputs = Object.entries(written.inputs).map(([name, input]) => [name, readInput(context, name, input)]);
    return {
        by: 'onnx',
        ...(written.file === undefined ? {} : { file: context.pathAt([...path, 'file']) }),
        inputs: new Map(inputs),
        ...(score === undefined ? {} : { score: readScore(context, score) }),
        ...(scores === undefined ? {} : { scores: readScores(context, scores) }),
        ...(predicted === undefined ? {} : { predicted: readPredicted(context, predicted) }),
        fill: readFill(context, written.fill, inputs),
        ...(batch === undefined ? {} : { batch }),
        timeoutMinutes: written['timeout-minutes'] ?? defaultTimeoutMinutes,
        memoryMb: written['memory-mb'] ?? 2048,
    };
}
/** Each task has outputs of its own. */
function refuseOutputs(context, { score, scores, predicted }) {
    const { task } = context.written.model;
    const refuse = (key, cure) => context.refuse('policy/value', [...path, key], { problem: `does not belong to the task \`${task}\``, cure });
    if (task === 'binary') {
        if (scores !== undefined)
            refuse('scores', 'Write `score`, which means the positive class.');
        if (score !== undefined || predicted !== undefined)
            return;
        context.refuse('policy/missing-key', path, {
            problem: 'lacks both `score` and `predicted`',
            cure: 'Name the output that holds the score, such as `score: {output: probabilities}`.',
        });
        return;
    }
    const isRegression = task === 'regression';
    const named = isRegression ? '`predicted: {output: variable}`' : '`scores: {output: probabilities}`';
    if (score !== undefined)
        refuse('score', `Write ${named}.`);
    if (isRegression && scores !== undefined)
        refuse('scores', `Write ${named}.`);
    if (predicted !== undefined || (!isRegression && scores !== undefined))
        return;
    context.refuse('policy/missing-key', path, {
        problem: isRegression ? 'lacks `predicted`' : 'lacks both `scores` and `predicted`',
        cure: `Name the output that the model gives, such as ${named}.`,
    });
}
function readInput(context, name, written) {
    const place = [...path, 'inputs', name];
    if (typeof written === 'string' || Array.isArray(written)) {
        const columns = typeof written === 'string' ? [written] : written;
        (0,modelColumns/* refuseLabels */.g)(context, place, columns);
        return { from: 'columns', columns };
    }
    return readFiles(context, place, written);
}
function readFiles(context, place, written) {
    const { image, npy, row } = written;
    const file = written['npy-file'];
    const given = Object.entries({ image, npy, 'npy-file': file }).filter(([, value]) => value !== undefined);
    if (given.length !== 1) {
        context.refuse('policy/missing-key', place, {
            problem: 'needs exactly one of `image`, `npy` and `npy-file`',
            cure: 'Name the column of the files with `image` or `npy`, or one file for all samples with `npy-file` and `row`.',
        });
    }
    if (image === undefined)
        refusePreprocessing(context, place, written);
    if ((file === undefined) !== (row === undefined)) {
        context.refuse('policy/missing-key', place, {
            problem: '`npy-file` and `row` belong together',
            cure: 'Write both: the file, and the column with each sample’s position in it.',
        });
    }
    const columns = [image, npy, row].filter((column) => column !== undefined);
    (0,modelColumns/* refuseLabels */.g)(context, place, columns);
    if (image !== undefined) {
        return { from: 'image', column: image, preprocessing: readPreprocessing(context, place, written) };
    }
    if (npy !== undefined)
        return { from: 'npy', column: npy };
    return { from: 'npy-file', path: file === undefined ? '' : context.pathAt([...place, 'npy-file']), row: row ?? '' };
}
const ofImages = ['resize', 'crop', 'channels', 'layout', 'divide-by', 'mean', 'std'];
function refusePreprocessing(context, place, written) {
    for (const key of ofImages) {
        if (written[key] === undefined)
            continue;
        context.refuse('policy/value', [...place, key], {
            problem: 'belongs to `image`: a tensor is taken as it is',
            cure: 'Delete it, or bring the tensors into their final form.',
        });
    }
}
function readPreprocessing(context, place, written) {
    const { crop, mean, std, channels = 'rgb', layout = 'nchw' } = written;
    const divideBy = written['divide-by'];
    const count = channels === 'gray' ? 1 : 3;
    for (const [key, values] of Object.entries({ mean, std })) {
        if (values === undefined || values.length === count)
            continue;
        context.refuse('policy/value', [...place, key], {
            problem: `has ${values.length} ${values.length === 1 ? 'number' : 'numbers'} for ${count} ${count === 1 ? 'channel' : 'channels'}`,
            cure: 'Write one number for each channel, in the order of `channels`.',
        });
    }
    const resize = readResize(context, place, written.resize);
    return {
        ...(resize === undefined ? {} : { resize }),
        ...(crop === undefined ? {} : { crop }),
        channels,
        layout,
        ...(divideBy === undefined ? {} : { divideBy }),
        ...(mean === undefined ? {} : { mean }),
        ...(std === undefined ? {} : { std }),
    };
}
function readResize(context, place, written) {
    if (written === undefined)
        return undefined;
    const { width, height, shorter, interpolation } = written;
    const isWhole = width !== undefined && height !== undefined;
    if (shorter !== undefined && width === undefined && height === undefined)
        return { shorter, interpolation };
    if (isWhole && shorter === undefined)
        return { width, height, interpolation };
    context.refuse('policy/missing-key', [...place, 'resize'], {
        problem: 'needs `width` and `height`, or `shorter` alone',
        cure: 'Write `resize: {width: 224, height: 224, interpolation: bilinear}`, or `{shorter: 256, interpolation: bilinear}`.',
    });
    return undefined;
}
function readScore(context, written) {
    const { output, column, transform } = written;
    const { positive } = context.written.model;
    if (written.class !== undefined &&
        context.textAt([...path, 'score', 'class']) !== context.textAt(['model', 'positive'])) {
        context.refuse('policy/value', [...path, 'score', 'class'], {
            problem: `is "${(0,keyPath/* printable */.g$)(String(written.class))}"; a larger score means more likely positive, and \`model.positive\` is "${(0,keyPath/* printable */.g$)(String(positive))}"`,
            cure: 'Name the positive class, or leave the key out.',
        });
    }
    return { output, ...(column === undefined ? {} : { column }), transform: transform ?? 'none' };
}
function readScores(context, { output, classes, transform }) {
    const columns = classes === undefined ? {} : { columns: readColumnOrder(context, classes) };
    return { output, ...columns, transform: transform ?? 'none' };
}
/** Column of each class, where the policy names the classes in the order of the columns. */
function readColumnOrder(context, written) {
    const place = [...path, 'scores', 'classes'];
    const named = context.textsAt(place, written);
    const classes = writtenClasses(context);
    named.forEach((name, index) => {
        context.requireName('policy/value', [...place, index], name, 'one of the classes', classes);
    });
    const columns = classes.map((name) => named.indexOf(name));
    if (columns.includes(-1) || named.length !== classes.length) {
        context.refuse('policy/value', place, {
            problem: 'does not name each class once',
            cure: 'Write the classes in the order of the output’s columns.',
        });
    }
    return columns;
}
function readPredicted(context, { output, labels }) {
    if (labels === undefined)
        return { output };
    if (context.written.model.task === 'regression') {
        context.refuse('policy/value', [...path, 'predicted', 'labels'], {
            problem: 'does not belong to a regression, which predicts a number',
            cure: 'Delete the key.',
        });
    }
    const classes = writtenClasses(context);
    const named = Object.keys(labels).map((label) => {
        const place = [...path, 'predicted', 'labels', label];
        const name = context.textAt(place);
        context.requireName('policy/value', place, name, 'one of the classes or `undecided`', [...classes, 'undecided']);
        return [label, name];
    });
    return { output, labels: new Map(named) };
}
function readFill(context, written, inputs) {
    if (written === 'nan')
        return written;
    const columns = inputs.flatMap(([, input]) => (input.from === 'columns' ? input.columns : []));
    const filled = Object.keys(written ?? {}).map((column) => {
        const place = [...path, 'fill', column];
        context.requireName('policy/value', place, column, 'a column that feeds the model', columns);
        return [column, context.textAt(place)];
    });
    return new Map(filled);
}

;// CONCATENATED MODULE: ./build/policy/normaliseEvaluation.js




function readEvaluation(context) {
    const { threshold, undecided, repeat } = context.written.evaluation;
    const source = readSource(context);
    refuseThreshold(context);
    if (source.by === 'predictions')
        refuseWithoutModel(context);
    return {
        source,
        ...(threshold === undefined ? {} : { threshold }),
        ...(undecided === undefined ? {} : { undecided: readUndecided(context, undecided) }),
        repeat: source.by === 'predictions' ? 1 : (repeat ?? (source.by === 'onnx' ? 2 : 1)),
        also: readAlso(context, source),
    };
}
function readSource(context) {
    const { onnx, command, predictions } = context.written.evaluation;
    const given = Object.entries({ onnx, command, predictions }).filter(([, value]) => value !== undefined);
    if (given.length !== 1) {
        context.refuse('policy/missing-key', ['evaluation'], {
            problem: `has ${given.length === 0 ? 'none' : given.map(([name]) => `\`${name}\``).join(' and ')}; exactly one of \`onnx\`, \`command\` and \`predictions\``,
            cure: given.length === 0
                ? 'Say how predictions are obtained: `onnx` lets the gate run the model itself.'
                : 'Keep the one by which the model is to be judged.',
        });
    }
    if (onnx !== undefined)
        return readOnnx(context, onnx);
    if (command !== undefined)
        return readCommand(context, command);
    return readPredictions(context, predictions ?? { path: '', columns: { sample: '', score: '' } });
}
/** Keys that ask for a run of the model, which a predictions file is not. */
function refuseWithoutModel(context) {
    const { repeat, also } = context.written.evaluation;
    const problem = 'asks for a run of the model, and with `predictions` the gate does not run it';
    if (repeat !== undefined) {
        const cure = 'Delete it, or let the gate run the model with `onnx` or `command`.';
        context.refuse('policy/value', ['evaluation', 'repeat'], { problem, cure });
    }
    if (Array.isArray(also)) {
        const cure = `Name a file of predictions for each: \`also: {${also[0]}: predictions/${also[0]}.csv}\`.`;
        context.refuse('policy/value', ['evaluation', 'also'], { problem, cure });
    }
}
/** The other splits that the model is evaluated on. */
function readAlso(context, source) {
    const { also } = context.written.evaluation;
    if (source.by === 'predictions')
        return [...source.also.keys()];
    if (also === undefined || Array.isArray(also))
        return [...new Set(also ?? [])];
    context.refuse('policy/value', ['evaluation', 'also'], {
        problem: `names files, and with \`${source.by}\` the model is run on these splits`,
        cure: `Write \`also: [${Object.keys(also).join(', ')}]\`.`,
    });
    return [];
}
/** The predictions file of each other split. */
function readAlsoFiles(context) {
    const { also } = context.written.evaluation;
    if (also === undefined || Array.isArray(also))
        return new Map();
    const splits = ['train', 'validation'].filter((split) => also[split] !== undefined);
    if (splits.length === 0) {
        context.refuse('policy/missing-key', ['evaluation', 'also'], {
            problem: 'names no split',
            cure: 'Write `also: {train: predictions/train.csv}`, or delete the key.',
        });
    }
    return new Map(splits.map((split) => [split, context.csvPathAt(['evaluation', 'also', split])]));
}
function readPredictions(context, written) {
    const path = ['evaluation', 'predictions'];
    const { columns } = written;
    const results = readResultColumns(context, [...path, 'columns'], columns);
    if (Object.keys(results).length === 0)
        refuseNoResults(context, [...path, 'columns']);
    return {
        by: 'predictions',
        path: context.written.evaluation.predictions === undefined ? '' : context.csvPathAt([...path, 'path']),
        columns: { sample: columns.sample, ...results },
        bindingRequired: written.binding === 'required',
        also: readAlsoFiles(context),
    };
}
function refuseNoResults(context, path) {
    const { task } = context.written.model;
    const [names, cure] = task === 'binary'
        ? ['both `score` and `predicted`', 'Name the column of scores, of predicted classes, or both.']
        : task === 'regression'
            ? ['`predicted`', 'Name the column of the predicted numbers.']
            : [
                'both `scores` and `predicted`',
                'Name the column of each class’s probability, of predicted classes, or both.',
            ];
    context.refuse('policy/missing-key', path, { problem: `lacks ${names}`, cure });
}
/** The columns of what a model says; those that its task does not have are refused. */
function readResultColumns(context, path, { score, scores, predicted }) {
    const { task } = context.written.model;
    const refuse = (key, cure) => context.refuse('policy/value', [...path, key], { problem: `does not belong to the task \`${task}\``, cure });
    if (score !== undefined && task !== 'binary') {
        refuse('score', task === 'regression' ? 'Write `predicted`.' : 'Write `scores: {CLASS: COLUMN, …}`.');
    }
    if (scores !== undefined && (task === 'binary' || task === 'regression')) {
        refuse('scores', task === 'binary' ? 'Write `score`, the column of the positive class.' : 'Write `predicted`.');
    }
    return {
        ...(score === undefined ? {} : { score }),
        ...(scores === undefined ? {} : { scores: readClassColumns(context, [...path, 'scores'], scores) }),
        ...(predicted === undefined ? {} : { predicted }),
    };
}
/** In the order of the classes. */
function readClassColumns(context, path, scores) {
    const classes = writtenClasses(context);
    for (const name of Object.keys(scores)) {
        context.requireName('policy/value', [...path, name], name, 'one of the classes', classes);
    }
    const missing = classes.filter((name) => !Object.hasOwn(scores, name));
    if (missing.length > 0) {
        context.refuse('policy/missing-key', path, {
            problem: `names no column for ${missing.join(', ')}`,
            cure: 'Name the column of each class’s probability.',
        });
    }
    return classes.map((name) => (Object.hasOwn(scores, name) ? (scores[name] ?? '') : ''));
}
function readCommand(context, written) {
    const path = ['evaluation', 'command'];
    const { run, inputs, columns = {} } = written;
    (0,modelColumns/* refuseLabels */.g)(context, [...path, 'inputs'], inputs ?? []);
    (0,modelColumns/* refuseLabels */.g)(context, [...path, 'paths'], written.paths ?? []);
    if (!run.some((word) => word.includes('{predictions}'))) {
        context.refuse('policy/value', [...path, 'run'], {
            problem: 'does not say where the predictions go',
            cure: 'Let an argument contain {predictions}, such as [python, evaluate.py, --model, "{model}", --test, "{test}", --out, "{predictions}"].',
        });
    }
    return {
        by: 'command',
        run,
        files: (written.files ?? []).map((_, index) => context.pathAt([...path, 'files', index])),
        ...(inputs === undefined ? {} : { inputs }),
        paths: written.paths ?? [],
        columns: {
            ...(columns.sample === undefined ? {} : { sample: columns.sample }),
            ...readResultColumns(context, [...path, 'columns'], columns),
        },
        env: new Map(Object.entries(written.env ?? {})),
        isolationRequired: written.isolation === 'required',
        timeoutMinutes: written['timeout-minutes'] ?? defaultTimeoutMinutes,
        memoryMb: written['memory-mb'] ?? 4096,
    };
}
const band = ['evaluation', 'undecided'];
function readUndecided(context, written) {
    const { from, to, below } = written;
    const atMost = written['at-most'];
    const fallback = written.fallback === undefined ? undefined : readFallback(context);
    const task = context.written.model.task;
    if (task === 'regression')
        refuseUndecided(context, band, 'has no meaning for a regression', 'Delete the key.');
    if (task === 'binary')
        refuseBadBand(context, written);
    else if (from !== undefined || to !== undefined) {
        refuseUndecided(context, band, `has a band, and the task \`${task}\` has no single score`, 'Write `below: 0.6`: a sample is undecided where its largest probability is less.');
    }
    return {
        ...(from === undefined || to === undefined ? {} : { band: { from, to } }),
        ...(below === undefined ? {} : { below }),
        ...(atMost === undefined ? {} : { atMost }),
        ...(fallback === undefined ? {} : { fallback }),
    };
}
function refuseUndecided(context, path, problem, cure) {
    context.refuse('policy/value', path, { problem, cure });
}
function readFallback(context) {
    const path = [...band, 'fallback'];
    const fallback = context.textAt(path);
    context.requireName('policy/value', path, fallback, 'one of the classes', writtenClasses(context));
    return fallback;
}
function refuseBadBand(context, { from, to, below }) {
    const { threshold = 0.5 } = context.written.evaluation;
    if (below !== undefined) {
        refuseUndecided(context, [...band, 'below'], 'is for tasks of several classes', 'Write the band of scores: `undecided: {from: 0.4, to: 0.6}`.');
        return;
    }
    if (from === undefined || to === undefined) {
        context.refuse('policy/missing-key', band, {
            problem: `lacks the key \`${from === undefined ? 'from' : 'to'}\``,
            cure: 'Write the band of scores: `undecided: {from: 0.4, to: 0.6}`.',
        });
        return;
    }
    if (from < to && from <= threshold && threshold <= to)
        return;
    refuseUndecided(context, band, `goes from ${from} to ${to} and does not enclose the threshold ${threshold}`, 'Write from < to, with the threshold between them.');
}
function refuseThreshold(context) {
    const { task } = context.written.model;
    if (context.written.evaluation.threshold === undefined || task === 'binary')
        return;
    context.refuse('policy/value', ['evaluation', 'threshold'], {
        problem: `belongs to a binary task, and this one is \`${task}\``,
        cure: 'Delete it; of several classes the one with the largest probability is decided on.',
    });
}

;// CONCATENATED MODULE: ./build/policy/normaliseIndependence.js

function readEntities(context) {
    const entities = context.written.data.columns.entities ?? {};
    return Object.entries(entities).map(([kind, columns]) => {
        if (policy/* reservedKinds */.MJ.includes(kind)) {
            context.refuse('policy/value', ['data', 'columns', 'entities', kind], {
                problem: 'is a name with a meaning of its own',
                cure: 'Choose another name for this kind.',
            });
        }
        return { kind, columns: typeof columns === 'string' ? [columns] : columns };
    });
}
function readIndependence(context, entities) {
    const { 'empty-ids': emptyIds = 'block', 'train-validation': trainValidation = 'warn', suspected = 'block', linked = 'warn', captured, 'near-duplicate': near, ...rules } = context.written.independence ?? {};
    const byKind = readRulesByKind(context, entities, rules);
    const nearDuplicate = readNearDuplicate(context, near);
    requireColumn(context, 'captured', 'captured', captured);
    return {
        byKind,
        emptyIds,
        trainValidation,
        suspected,
        linked,
        ...(captured === undefined ? {} : { captured: true }),
        ...(nearDuplicate === undefined ? {} : { nearDuplicate }),
    };
}
function readRulesByKind(context, entities, rules) {
    const hasContent = context.written.data.columns.content !== undefined;
    const kinds = [...entities.map((entity) => entity.kind), ...(hasContent ? ['content'] : [])];
    const byKind = new Map();
    for (const [kind, rule] of Object.entries(rules)) {
        if (rule === undefined)
            continue;
        context.requireName('policy/unknown-kind', ['independence', kind], kind, 'a declared entity kind', kinds);
        byKind.set(kind, readRule(rule));
    }
    return byKind;
}
function readRule(rule) {
    if (typeof rule === 'string')
        return { rule };
    const approvedBy = rule['approved-by'];
    return { rule: 'shared', reason: rule.shared, ...(approvedBy === undefined ? {} : { approvedBy }) };
}
const defaultDistance = 4;
/** Where the manifest has perceptual hashes they are compared, whether the policy has a rule for them or none. */
function readNearDuplicate(context, written) {
    requireColumn(context, 'near-duplicate', 'phash', written);
    if (context.written.data.columns.phash === undefined)
        return undefined;
    return { distance: written?.distance ?? defaultDistance, severity: written?.mode ?? 'warn' };
}
/** A rule that nothing checks must not look like one. */
function requireColumn(context, rule, column, written) {
    if (written === undefined || context.written.data.columns[column] !== undefined)
        return;
    context.refuse('policy/missing-key', ['independence', rule], {
        problem: `judges a column that the policy does not name: there is no \`data.columns.${column}\``,
        cure: `Name the column under \`data.columns.${column}\`, or delete the rule.`,
    });
}

// EXTERNAL MODULE: ./build/policy/normalisePeople.js
var normalisePeople = __webpack_require__(48982);
;// CONCATENATED MODULE: ./build/policy/normaliseSubgroups.js
/** The declared subgroups; bins of a column hold wherever the column stands. */
function readSubgroups(context) {
    const written = context.written.subgroups ?? [];
    const bins = new Map();
    refuseRepeatedSubgroups(context, written);
    written.forEach((spec, index) => {
        if (typeof spec === 'string' || Array.isArray(spec))
            return;
        for (const [column, edges] of Object.entries(spec)) {
            refuseUnorderedBins(context, ['subgroups', index, column], edges);
            bins.set(column, edges);
        }
    });
    const withBins = (column) => {
        const edges = bins.get(column);
        return edges === undefined ? { column } : { column, bins: edges };
    };
    return written.flatMap((spec) => {
        if (typeof spec === 'string')
            return [[withBins(spec)]];
        if (Array.isArray(spec))
            return [spec.map(withBins)];
        return Object.keys(spec).map((column) => [withBins(column)]);
    });
}
/** A subgroup that stands twice would be judged twice, and bins that stand twice would contradict each other. */
function refuseRepeatedSubgroups(context, written) {
    const seen = new Set();
    written.forEach((spec, index) => {
        const columns = typeof spec === 'string' ? [spec] : Array.isArray(spec) ? spec : Object.keys(spec);
        const names = Array.isArray(spec) ? [[...spec].sort().join('\0')] : columns;
        const refuse = (problem, cure) => context.refuse('policy/value', ['subgroups', index], { problem, cure });
        if (columns.length === 0) {
            refuse('is an empty mapping; a column with its bin edges', 'Write `- column: [40, 60]`, or delete the entry.');
        }
        if (new Set(columns).size < columns.length)
            refuse('names one column twice', 'Name each column once.');
        if (names.some((name) => seen.has(name)))
            refuse('is declared above already', 'Keep one of the two.');
        for (const name of names)
            seen.add(name);
    });
}
function refuseUnorderedBins(context, path, edges) {
    if (edges.every((edge, index) => index === 0 || edge > (edges[index - 1] ?? edge)))
        return;
    context.refuse('policy/value', path, {
        problem: 'has bin edges that do not ascend',
        cure: 'Write each edge once, from small to large.',
    });
}

;// CONCATENATED MODULE: ./build/policy/normalise.js










/** Builds the policy; refusals are left in the context. */
function normalisePolicy(context) {
    const { written } = context;
    const entities = readEntities(context);
    const subgroups = readSubgroups(context);
    const baseline = readBaseline(context, subgroups);
    const noDecrease = readNoDecrease(context, subgroups, baseline);
    return {
        model: readModel(context),
        task: readTask(context),
        data: readData(context, entities),
        independence: readIndependence(context, entities),
        ...(written['test-set'] === undefined ? {} : readTestSet(context, written['test-set'])),
        publication: {
            disclosure: written['test-set']?.disclosure ?? 'full',
            suppressBelow: written['test-set']?.['suppress-below'] ?? 0,
            evidenceRequired: written.evidence === 'required',
        },
        evaluation: readEvaluation(context),
        subgroups,
        acceptance: readAcceptance(context, entities, subgroups),
        ...(baseline === undefined ? {} : { baseline }),
        releasedModel: written.baseline?.['released-model'] === true,
        ...(noDecrease === undefined ? {} : { noDecrease }),
        documents: written.documents?.['intended-use'] === undefined
            ? {}
            : { intendedUse: context.pathAt(['documents', 'intended-use']) },
        people: (0,normalisePeople/* readPeople */.k)(context),
    };
}
const defaultLedger = 'holdout-ledger';
function readTestSet(context, { ledger, uses }) {
    const lock = context.pathAt(['test-set', 'lock']);
    if (ledger === undefined && uses === undefined)
        return { lock };
    const atMost = uses?.['at-most'];
    const isSpent = uses?.['alpha-spending'] === true;
    if (isSpent)
        refuseUselessSpending(context);
    return {
        lock,
        ledger: {
            branch: ledger ?? defaultLedger,
            ...(atMost === undefined ? {} : { atMost }),
            ...(isSpent ? { alphaSpending: true } : {}),
        },
    };
}
/** By estimate about half of the models at a criterion pass, whatever the level of an interval. */
function refuseUselessSpending(context) {
    if (context.written.acceptance['decide-by'] !== 'estimate')
        return;
    context.refuse('policy/value', ['test-set', 'uses', 'alpha-spending'], {
        problem: 'widens intervals, and with `acceptance.decide-by: estimate` no criterion is decided by one',
        cure: 'Write `decide-by: bound`, or delete the key.',
    });
}
function readModel(context) {
    const { model } = context.written;
    return { path: context.pathAt(['model', 'path']), declaredStatic: model.kind === 'static' };
}
function readData(context, entities) {
    const { data } = context.written;
    const { columns } = data;
    const manifest = readManifestFiles(context);
    const isMap = manifest.some((file) => file.split !== undefined);
    if (!isMap && columns.split === undefined) {
        context.refuse('policy/missing-key', ['data', 'columns'], {
            problem: 'lacks the key `split`, and the manifest is not a map of splits',
            cure: 'Name the column that assigns samples to splits, or write `manifest: {train: …, test: …}`.',
        });
    }
    return {
        manifest,
        splits: readSplits(context),
        columns: {
            sample: columns.sample,
            ...(columns.split === undefined ? {} : { split: columns.split }),
            label: columns.label,
            entities,
            ...(columns.content === undefined ? {} : { content: columns.content }),
            ...(columns.excluded === undefined ? {} : { excluded: columns.excluded }),
            ...(columns.generated === undefined ? {} : { generated: columns.generated }),
            ...(columns.captured === undefined ? {} : { captured: columns.captured }),
            ...(columns.phash === undefined ? {} : { perceptualHash: columns.phash }),
        },
        missing: new Set(data.missing ?? policy/* defaultMissing */.qj),
    };
}
function readManifestFiles(context) {
    const { manifest } = context.written.data;
    const path = ['data', 'manifest'];
    if (typeof manifest === 'string' || Array.isArray(manifest)) {
        return pathsAt(context, path, manifest).map((file) => ({ path: file }));
    }
    return splits/* splitsInOrder */.t.flatMap((split) => {
        const files = manifest[split];
        return files === undefined ? [] : pathsAt(context, [...path, split], files).map((file) => ({ path: file, split }));
    });
}
function pathsAt(context, path, value) {
    const places = typeof value === 'string' ? [path] : value.map((_, index) => [...path, index]);
    return places.map((place) => context.tablePathAt(place));
}
function readSplits(context) {
    const written = context.written.data.splits ?? {};
    const result = new Map();
    for (const split of splits/* splitsInOrder */.t) {
        const path = ['data', 'splits', split];
        for (const value of written[split] === undefined ? [split] : context.textsAt(path, written[split])) {
            if (result.has(value)) {
                context.refuse('policy/value', ['data', 'splits'], {
                    problem: `gives the value "${(0,keyPath/* printable */.g$)(value)}" to two splits`,
                    cure: 'Give each value to one split.',
                });
            }
            result.set(value, split);
        }
    }
    return result;
}

;// CONCATENATED MODULE: ./build/policy/schema.js
/**
 * The policy as it is written. Every key has a description: editors show it, and
 * `schemas/policy.schema.json` is generated from here. What keys mean together is checked in
 * `normalise.ts`.
 */



const schema_text = schemas/* string */.YjP().min(1);
/** A label, class or value as the data spell it: a number or boolean stands for its own text. */
const schema_dataText = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()], { error: 'a text, a number, true or false' });
/** Editors complete the names; the gate itself refuses an unknown one with the nearest name. */
const ofClasses = catalogue/* knownMetricNames */.q0.filter((name) => name.includes(':CLASS'));
const namedMetrics = catalogue/* knownMetricNames */.q0.filter((name) => !ofClasses.includes(name));
const metricMeta = { anyOf: [{ enum: namedMetrics }, { pattern: '^(recall|precision):.+$' }] };
const metric = schema_text.meta({
    description: 'What is measured; `recall:CLASS` and `precision:CLASS` name a class of the policy',
    ...metricMeta,
});
const textList = (description) => schemas/* union */.KCZ([schema_dataText, schemas/* array */.YOg(schema_dataText).min(1)], { error: 'text, or a list of texts' }).describe(description);
const schema_paths = (description) => schemas/* union */.KCZ([schema_text, schemas/* array */.YOg(schema_text).min(1).max(256)], { error: 'a path, or a list of paths' }).describe(description);
const modelSchema = schemas/* strictObject */.rej({
    path: schema_text.describe('File or folder of the model, relative to the root: what is hashed, evaluated and under change control'),
    task: schemas/* enum */.k5n(['binary', 'multiclass', 'ordinal', 'regression'])
        .describe('What the model does: binary tells one class from another, multiclass tells several apart, ordinal does so for classes that have an order, regression predicts a number'),
    classes: schemas/* array */.YOg(schema_dataText)
        .min(2)
        .max(250)
        .optional()
        .describe('Every label that may occur, two for a binary task; those of an ordinal task in ascending order'),
    positive: schema_dataText.optional().describe('Binary task: the class that the model is to find'),
    kind: schemas/* literal */.euz('static')
        .optional()
        .describe('A model that does not learn in use; anything else is outside the scope of Annex 22'),
})
    .describe('The model under change control');
const columnsSchema = schemas/* strictObject */.rej({
    sample: schema_text.describe('Id of the sample'),
    split: schema_text.optional().describe('Split of the sample; not needed where the manifest is a map of splits'),
    label: schema_text.describe('Reference label'),
    entities: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/, {
        error: 'a letter, then letters, digits, `-` and `_`, at most 64 characters',
    }), schemas/* union */.KCZ([schema_text, schemas/* array */.YOg(schema_text).min(1).max(8)], { error: 'a column, or a list of columns' })
        .describe('Column of the ids, or the columns that name this kind together'))
        .optional()
        .describe('Entity kinds: what several samples can have in common; each a column, or several columns that name it together'),
    content: schema_text.optional().describe('Hash of the sample’s content'),
    excluded: schema_text.optional().describe('Reason of an exclusion; empty for samples that are not excluded'),
    generated: schema_text.optional().describe('Whether the sample is generated (synthetic): true or false'),
    captured: schema_text.optional().describe('When the sample was captured: a date or a date with time, in ISO 8601 form'),
    phash: schema_text
        .optional()
        .describe('Perceptual hash of the sample’s image: 16 hexadecimal digits, as `holdout hash` writes them'),
})
    .describe('Columns of the manifest');
const dataSchema = schemas/* strictObject */.rej({
    manifest: schemas/* union */.KCZ([
        schema_paths('Manifest files: paths, or patterns such as `data/*.parquet`'),
        schemas/* strictObject */.rej({
            train: schema_paths('Files of the training split: paths or patterns').optional(),
            validation: schema_paths('Files of the validation split: paths or patterns').optional(),
            test: schema_paths('Files of the test split: paths or patterns'),
        })
            .describe('Files of each split'),
    ], { error: 'a path, a list of paths, or a map of train, validation and test to paths' })
        .describe('Table that assigns each sample to a split: a file, a pattern such as `data/*.parquet`, a list of them, or these for each split; CSV, JSON Lines or Parquet'),
    splits: schemas/* strictObject */.rej({
        train: textList('Values that mean the training split').optional(),
        validation: textList('Values that mean the validation split').optional(),
        test: textList('Values that mean the test split').optional(),
    })
        .optional()
        .describe('Values of the split column; default: train, validation, test'),
    columns: columnsSchema,
    missing: schemas/* array */.YOg(schemas/* string */.YjP())
        .optional()
        .describe('Cells that count as empty; default: the empty cell, NA, N/A, null, None, NaN'),
})
    .describe('The data and its splits');
const ruleSchema = schemas/* union */.KCZ([
    schemas/* enum */.k5n(['disjoint', 'unseen']),
    schemas/* strictObject */.rej({
        shared: schema_text.describe('Why samples of several splits may share this kind'),
        'approved-by': schema_text.optional().describe('Role that approved the reason'),
    }),
], { error: '`disjoint`, `unseen`, or a mapping with `shared: REASON` and `approved-by: ROLE`' })
    .describe('Whether the splits may share an entity of this kind. disjoint: none; unseen: no entity of the test set is in training or validation data, which may share (external validation); a mapping with `shared`: they may');
const independenceSchema = schemas/* object */.Ikc({
    content: ruleSchema.optional().describe('Whether the splits may share content hashes'),
    'empty-ids': schemas/* enum */.k5n(['block', 'warn'])
        .optional()
        .describe('Test samples without an id of a disjoint kind; default block'),
    'train-validation': schemas/* enum */.k5n(['block', 'warn', 'ignore'])
        .optional()
        .describe('Overlap between training and validation; default warn'),
    suspected: schemas/* enum */.k5n(['block', 'warn'])
        .optional()
        .describe('Ids of two splits that are equal once case, separators, leading zeros and look-alike letters are levelled; default block'),
    linked: schemas/* enum */.k5n(['block', 'warn'])
        .optional()
        .describe('Test samples that share nothing with another split themselves, and hang on it by a chain of entities; default warn'),
    captured: schemas/* literal */.euz('test-after-train')
        .optional()
        .describe('Every test sample was captured after the last training sample; needs `data.columns.captured`'),
    'near-duplicate': schemas/* strictObject */.rej({
        distance: schemas/* int */.Whr()
            .min(0)
            .max(16)
            .optional()
            .describe('Bits of 64 in which the perceptual hashes of two near images differ at most; default 4'),
        mode: schemas/* enum */.k5n(['block', 'warn']).optional().describe('What near images of two splits do; default warn'),
    })
        .optional()
        .describe('Images of two splits that look alike; needs `data.columns.phash`'),
})
    .catchall(ruleSchema)
    .describe('Rules of independence, by entity kind; default for every kind: disjoint');
const subgroupColumns = schemas/* array */.YOg(schema_text).min(2).max(4);
const subgroupSpecSchema = schemas/* union */.KCZ([schema_text, subgroupColumns, schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* number */.aig()).min(1).max(100))], {
    error: 'a column, a mapping of a column to its bin edges, or a list of two to four columns',
})
    .describe('An entry is a column; a column with ascending bin edges, such as `age: [40, 60]`; or a list of columns whose values are combined');
const inSubgroup = schemas/* record */.g1P(schemas/* string */.YjP(), schema_dataText)
    .describe('Column and value, or bin label such as "<40", "40-<60", ">=60"');
const inSchema = schemas/* union */.KCZ([schemas/* literal */.euz('each subgroup'), inSubgroup], { error: '`each subgroup`, or a mapping of columns to values' })
    .describe('Subgroups for which it holds; default: all test samples');
const criterionSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP()
        .regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/, {
        error: 'a letter or digit, then letters, digits, `-`, `_` and `.`, at most 64 characters',
    })
        .optional()
        .describe('Name of the criterion in the report'),
    metric,
    'at-least': schemas/* number */.aig().optional().describe('Smallest acceptable value'),
    'at-most': schemas/* number */.aig()
        .optional()
        .describe('Largest acceptable value, for a metric of which less is better; with `at-least` a band, for bias and calibration'),
    in: inSchema.optional(),
    'min-samples': schemas/* int */.Whr()
        .min(1)
        .optional()
        .describe('Fewest samples in the metric’s denominator with which it may be judged'),
})
    .describe('One acceptance criterion');
const acceptanceSchema = schemas/* strictObject */.rej({
    confidence: schemas/* number */.aig().min(0.5).max(0.9999).optional().describe('Two-sided confidence level; default 0.95'),
    'decide-by': schemas/* enum */.k5n(['bound', 'estimate'])
        .optional()
        .describe('bound (default): the unfavourable end of the interval decides; estimate: the estimate decides, and about half of the models exactly at a criterion pass'),
    interval: schemas/* enum */.k5n(['clopper-pearson', 'wilson', 'wilson-cc', 'mid-p', 'agresti-coull'])
        .optional()
        .describe('Interval of proportions; default clopper-pearson, the only one that keeps its error rate for every sample size'),
    cluster: schema_text.optional().describe('Entity kind whose samples depend on each other; intervals allow for it'),
    'design-effect': schemas/* number */.aig()
        .min(1)
        .optional()
        .describe('Design effect approved beforehand, from development data; without it samples of one cluster count as one. Intervals of every metric that has one with clusters use it where the test clusters show a smaller one'),
    expected: schemas/* record */.g1P(schemas/* string */.YjP().meta(metricMeta), schemas/* number */.aig().describe('Performance that is expected of a good model'))
        .optional()
        .describe('Expected performance by metric, for the sample size'),
    power: schemas/* number */.aig()
        .min(0.5)
        .max(0.999)
        .optional()
        .describe('Chance with which a model of the expected performance is to pass each criterion; default 0.8'),
    prevalence: schemas/* number */.aig()
        .gt(0)
        .lt(1)
        .optional()
        .describe('Binary task: share of positives in use, at which `ppv@prevalence` and `npv@prevalence` hold'),
    weights: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().min(0).max(1)))
        .optional()
        .describe('Share in use of each value (or bin label) of one column, such as `site: {lyon: 0.3, oslo: 0.7}`: the pooled estimates are weighted by it'),
    criteria: schemas/* array */.YOg(criterionSchema).max(1000).describe('Acceptance criteria; all of them have to be met'),
    'too-small': schemas/* enum */.k5n(['block', 'warn'])
        .optional()
        .describe('A subgroup that is too small to show its criterion; default block'),
    fit: schemas/* strictObject */.rej({
        tolerance: schemas/* number */.aig()
            .min(0)
            .describe('Largest difference between another split and the test set that counts as none; default 0.05, at most 1; of a regression in the unit of the label, without a default'),
    })
        .optional()
        .describe('How the splits of `evaluation.also` are compared with the test set'),
})
    .describe('What counts as acceptable');
const resultSchema = schemas/* strictObject */.rej({
    metric: schema_text.describe('What was measured: any metric of the task'),
    successes: schemas/* int */.Whr()
        .min(0)
        .optional()
        .describe('Cases in which the process was right, of a proportion; with `trials`'),
    trials: schemas/* int */.Whr().min(1).optional().describe('Cases that it was tried on'),
    value: schemas/* number */.aig()
        .optional()
        .describe('The result as a number, where no counts are known: for the modes criterion and estimate, with a warning that its uncertainty is unknown; exactly one of value and successes with trials'),
    in: inSubgroup.optional(),
})
    .describe('One known result');
const baselineSchema = schemas/* strictObject */.rej({
    process: schemas/* strictObject */.rej({
        name: schema_text.describe('The process, and when and where its performance was measured'),
        evidence: schema_text.optional().describe('Path of the document that shows its performance'),
        results: schemas/* array */.YOg(resultSchema).min(1).max(1000).describe('Its known results'),
    })
        .optional()
        .describe('Known performance of the process that the model replaces'),
    'released-model': schemas/* boolean */.zMY()
        .optional()
        .describe('Whether the approved branch’s model is evaluated on the same samples, to be compared with; default false'),
})
    .describe('What the model is compared with');
const noDecreaseSchema = schemas/* strictObject */.rej({
    metric,
    against: schemas/* enum */.k5n(['process', 'released-model'])
        .describe('What it is compared with: the replaced process, or the approved branch’s model on the same samples'),
    mode: schemas/* enum */.k5n(['criterion', 'non-inferior', 'superior', 'estimate'])
        .optional()
        .describe('criterion (default, process only): each criterion of this metric is at least the baseline; non-inferior: the model is not worse by more than the margin, by interval; superior: it is better, by interval; estimate: its estimate is at least the baseline'),
    margin: schemas/* number */.aig()
        .min(0)
        .optional()
        .describe('Largest decrease that is accepted, or increase of `mae` in its own unit (mode non-inferior); at most 1 but for a regression'),
    method: schemas/* enum */.k5n(['newcombe', 'miettinen-nurminen', 'tango'])
        .optional()
        .describe('Interval of the difference of two proportions (modes non-inferior and superior): against the process newcombe (default) or miettinen-nurminen, against the released model tango (default) or newcombe'),
    in: inSchema.optional(),
})
    .describe('One comparison in which no decrease is allowed');
const branchName = schemas/* string */.YjP()
    .regex(/^(?![-/.])(?!.*(?:\.\.|\/\/|@\{|\.lock(?:\/|$)))[A-Za-z0-9._/-]{1,200}(?<![/.])$/, {
    error: 'a branch name of letters, digits, `.`, `_`, `-` and `/`',
});
const testSetSchema = schemas/* strictObject */.rej({
    lock: schema_text.describe('Lock file of the test set, made by `holdout lock`'),
    ledger: branchName
        .optional()
        .describe('Branch of this repository that records every use of the test set; default holdout-ledger, where `uses` is declared'),
    uses: schemas/* strictObject */.rej({
        'at-most': schemas/* int */.Whr().min(1).max(1_000_000).optional().describe('Largest number of uses; the next one is blocked'),
        'alpha-spending': schemas/* boolean */.zMY()
            .optional()
            .describe('Whether intervals widen with each use: at use k every decision by interval has the one-sided level alpha/(k(k+1)), alpha = (1 - confidence)/2, so that all uses together stay within alpha; default false'),
    })
        .optional()
        .describe('Uses of the test set are recorded in a ledger, and counted'),
    disclosure: schemas/* enum */.k5n(['full', 'on-pass', 'bounds', 'pass-fail'])
        .optional()
        .describe('What comment, summary, annotations and published evidence show: full (default); on-pass: numbers only when the gate passes; bounds: which criteria pass, and no numbers; pass-fail: whether the model passes'),
    'suppress-below': schemas/* int */.Whr()
        .min(0)
        .max(1000)
        .optional()
        .describe('Counts under this are published as "<5" (with 5); default 0: none'),
})
    .describe('The locked test set');
const member = schemas/* string */.YjP().regex(/^@[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})(?:\/[A-Za-z0-9][A-Za-z0-9._-]{0,99})?$/, {
    error: 'a user of GitHub such as "@alice", or a team such as "@acme/pathology"',
});
const members = (description) => schemas/* array */.YOg(member).min(1).max(100).describe(description);
const rolesSchema = schemas/* object */.Ikc({
    sme: members('Experts for the process, who approve criteria').optional(),
    qa: members('Quality assurance').optional(),
    'test-data-access': members('People who can see the test data').optional(),
})
    .catchall(members('Members of a role of your own'))
    .describe('Who holds which role: users and teams of GitHub');
const roleList = (description) => schemas/* array */.YOg(schema_text).min(1).max(20).describe(description);
const approvalsSchema = schemas/* strictObject */.rej({
    model: roleList('Roles that have to approve each change of the model, by a review of its newest commit').optional(),
    policy: roleList('Roles that have to have approved the last change of the policy').optional(),
    'intended-use': roleList('Roles that have to have approved the last change of the intended use').optional(),
    'same-person': schemas/* enum */.k5n(['allowed', 'forbidden'])
        .optional()
        .describe('Whether one person can stand for two required roles; default forbidden'),
})
    .describe('Which roles have to approve what');
const pairSchema = schemas/* strictObject */.rej({
    member: member.describe('Has access to the test data and works on the model'),
    second: member.describe('Has no such access, and approves each change of the other'),
    reason: schema_text.describe('Why this is needed'),
})
    .describe('One pair');
const documentsSchema = schemas/* strictObject */.rej({ 'intended-use': schema_text.optional().describe('Description of the intended use') })
    .describe('Documents that have to exist and to be approved');
const policySchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe('Version of the policy format'),
    model: modelSchema,
    data: dataSchema,
    independence: independenceSchema.optional(),
    'test-set': testSetSchema.optional(),
    evaluation: evaluationSchema,
    subgroups: schemas/* array */.YOg(subgroupSpecSchema).max(50).optional().describe('Subgroups that are judged apart'),
    acceptance: acceptanceSchema,
    baseline: baselineSchema.optional(),
    'no-decrease': schemas/* array */.YOg(noDecreaseSchema).min(1).max(1000).optional().describe('Comparisons with the baseline'),
    documents: documentsSchema.optional(),
    roles: rolesSchema.optional(),
    approvals: approvalsSchema.optional(),
    pairs: schemas/* array */.YOg(pairSchema)
        .min(1)
        .max(100)
        .optional()
        .describe('People with access to the test data who may work on the model together with one who has none'),
    evidence: schemas/* enum */.k5n(['required', 'optional'])
        .optional()
        .describe('Whether a run without published evidence fails; default optional'),
})
    .describe('Policy of the Holdout merge gate: what is checked and what counts as acceptable');

// EXTERNAL MODULE: ./build/policy/strictYaml.js + 3 modules
var strictYaml = __webpack_require__(67316);
;// CONCATENATED MODULE: ./build/policy/readPolicy.js






/**
 * Reads a policy strictly.
 *
 * @param bytes content of the policy file
 * @param file path for messages
 * @throws Refusal or Refusals: every problem that could be found, each with file, line, column, key,
 *   what is allowed and the cure
 */
function readPolicy(bytes, file) {
    const source = (0,strictYaml/* readStrictYaml */.P)(bytes, file);
    const parsed = policySchema.safeParse(source.value, { reportInput: true });
    if (!parsed.success)
        throw combined(refusalsOfIssues(parsed.error.issues, policySchema, source));
    const context = new PolicyContext(parsed.data, source);
    const policy = normalisePolicy(context);
    if (context.refusals.length > 0)
        throw combined(inFileOrder(context.refusals));
    return policy;
}
function combined(refusals) {
    const [only] = refusals;
    return refusals.length === 1 && only !== undefined ? only : new refusal/* Refusals */.qY(refusals);
}


/***/ }),

/***/ 67316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ readStrictYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/result/refusal.js
var refusal = __webpack_require__(11888);
// EXTERNAL MODULE: ./build/policy/keyPath.js
var keyPath = __webpack_require__(39055);
;// CONCATENATED MODULE: ./build/policy/yamlPlaces.js

function refuserFor(file, lines) {
    const refuse = (code, offset, details) => {
        throw new refusal/* Refusal */.P_(code, { file, ...positionOf(lines, offset), ...details });
    };
    return Object.assign(refuse, { lineOf: (offset) => positionOf(lines, offset).line });
}
/** 1-based line and column of an offset. */
function positionOf(lines, offset) {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

;// CONCATENATED MODULE: ./build/policy/yamlSyntax.js
const nodeLimit = 10_000;
const depthLimit = 32;
/**
 * Refuses what a policy may not contain, and what is too large or too deep to go on with. Walks the concrete syntax
 * without recursion, so that neither depth nor size can exhaust the stack.
 *
 * @throws Refusal, the first of the file
 */
function refuseUnwantedSyntax(tokens, refuse) {
    const documents = tokens.filter((token) => token.type === 'document');
    const second = documents[1];
    if (second !== undefined) {
        refuse('policy/several-documents', second.offset, {
            problem: 'a second YAML document begins here',
            cure: 'Keep one document: delete the line `---` and what follows, or merge the two.',
        });
    }
    const pending = tokens
        .map((token) => ({ token, depth: 0 }))
        .reverse();
    let nodes = 0;
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        refuseToken(next.token, refuse);
        nodes += 1;
        if (next.depth > depthLimit) {
            refuse('policy/too-deep', next.token.offset, {
                problem: `is nested more than ${depthLimit} levels deep`,
                cure: 'A policy needs no more than six levels: look for a bracket that is not closed.',
            });
        }
        if (nodes > nodeLimit * 4) {
            refuse('policy/too-large', next.token.offset, {
                exit: 4,
                problem: `has more than ${nodeLimit} values`,
                cure: 'Shorten it: a policy needs a few hundred lines at most.',
            });
        }
        for (const token of childrenOf(next.token).reverse())
            pending.push({ token, depth: next.depth + depthOf(next.token) });
    }
}
function depthOf(token) {
    return token.type === 'block-map' || token.type === 'block-seq' || token.type === 'flow-collection' ? 1 : 0;
}
function childrenOf(token) {
    switch (token.type) {
        case 'document':
            return [...token.start, ...(token.value ? [token.value] : []), ...(token.end ?? [])];
        case 'block-map':
        case 'block-seq':
        case 'flow-collection': {
            const items = token.items;
            return items.flatMap((item) => [
                ...item.start,
                ...(item.key ? [item.key] : []),
                ...(item.sep ?? []),
                ...(item.value ? [item.value] : []),
            ]);
        }
        default:
            return [];
    }
}
function refuseToken(token, refuse) {
    switch (token.type) {
        case 'directive':
            refuse('policy/directive', token.offset, {
                problem: 'a YAML directive changes how the rest is read',
                cure: 'Delete the line that begins with %.',
            });
            break;
        case 'anchor':
        case 'alias':
            refuse('policy/anchor', token.offset, {
                problem: 'an anchor or alias takes effect in another place than it is read',
                cure: 'Write the value out where it is used; quote text that begins with & or *.',
            });
            break;
        case 'tag':
            refuse('policy/tag', token.offset, {
                problem: 'a YAML tag changes what the value is',
                cure: 'Delete the tag; quote text that begins with an exclamation mark.',
            });
            break;
        default:
    }
}

;// CONCATENATED MODULE: ./build/policy/yamlText.js
/** The bytes of a policy as text: UTF-8, in which every character shows what it does. */


/** A NUL in the first two characters: text in two or four bytes a character, such as Windows calls Unicode. */
function isWide(bytes) {
    return bytes.subarray(0, 4).includes(0);
}
/** @throws Refusal `policy/encoding`; a byte order mark is dropped */
function decode(bytes, file) {
    try {
        if (isWide(bytes))
            throw new TypeError('not UTF-8');
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new refusal/* Refusal */.P_('policy/encoding', {
            file,
            problem: 'is not UTF-8',
            cure: 'Save it as UTF-8 text, not as UTF-16 or in the character set of a language.',
        });
    }
}
/** Control characters, separators that only some programs take for line ends, bidirectional and invisible ones. */
const unwantedCharacter = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]|\r(?!\n)|\p{Cf}/u;
/** @throws Refusal `policy/control-character` */
function refuseControlCharacters(text, file) {
    const found = unwantedCharacter.exec(text);
    if (found === null)
        return;
    const before = text.slice(0, found.index).split('\n');
    throw new refusal/* Refusal */.P_('policy/control-character', {
        file,
        line: before.length,
        column: before.at(-1).length + 1,
        problem: `contains the character ${(0,keyPath/* codePointName */.R8)(found[0])}, which does not show what it does`,
        cure: 'Delete it.',
    });
}
/** `"\u202e"` in double quotes gives a character that may not stand in the file itself either. */
function refuseEscapedCharacter(text, offset, path, refuse) {
    const found = unwantedCharacter.exec(text);
    if (found === null)
        return;
    refuse('policy/control-character', offset, {
        key: (0,keyPath/* formatPath */.jV)(path),
        problem: `contains ${(0,keyPath/* codePointName */.R8)(found[0])} by an escape`,
        cure: 'Delete it.',
    });
}

;// CONCATENATED MODULE: ./build/policy/strictYaml.js
/**
 * YAML as policies may use it: one document of plain mappings, lists and scalars. What a reviewer reads
 * at a place is what takes effect there, so there are no anchors, aliases, tags or directives, no key
 * stands twice, and numbers are finite decimals.
 */






const byteLimit = 64 * 1024;
/**
 * Reads a YAML file strictly.
 *
 * @param bytes the file's content
 * @param file path for messages
 * @throws Refusal with place and cure; exit 4 where a size limit is exceeded, else exit 2
 */
function readStrictYaml(bytes, file) {
    if (bytes.byteLength > byteLimit) {
        throw new refusal/* Refusal */.P_('policy/too-large', {
            file,
            exit: 4,
            problem: `has ${bytes.byteLength} bytes; at most ${byteLimit} are read`,
            cure: 'Shorten it: a policy needs a few hundred lines at most.',
        });
    }
    const text = decode(bytes, file);
    const lines = new dist/* LineCounter */.HN();
    const refuse = refuserFor(file, lines);
    refuseControlCharacters(text, file);
    const tokens = [...new dist/* Parser */.iX(lines.addNewLine).parse(text)];
    refuseUnwantedSyntax(tokens, refuse);
    const document = compose(tokens, refuse);
    return { value: toPlainValue(document.contents, [], refuse), ...locator(document, file, lines) };
}
function compose(tokens, refuse) {
    const composer = new dist/* Composer */.Dk({ version: '1.2', schema: 'core', uniqueKeys: false, strict: true });
    const [document] = composer.compose(tokens);
    const problem = document?.errors[0] ?? document?.warnings[0];
    if (problem !== undefined) {
        refuse('policy/syntax', problem.pos[0], {
            problem: `is not valid YAML: ${problem.message.replace(/\s+/g, ' ').replace(/[.:]$/, '')}`,
            cure: 'Mend the line; indent with spaces, and quote text that contains : # [ ] { } or begins with a sign.',
        });
    }
    if (document === undefined || document.contents === null || isBlank(document.contents)) {
        refuse('policy/empty', 0, {
            problem: 'has no content',
            cure: 'Begin with `version: 1`; docs/policy.md shows a whole policy.',
        });
    }
    return document;
}
function isBlank(node) {
    return (0,dist/* isScalar */.jn)(node) && node.value === null && (node.source ?? '') === '';
}
function toPlainValue(node, path, refuse) {
    if ((0,dist/* isMap */.jh)(node))
        return toPlainObject(node.items, path, refuse);
    if ((0,dist/* isSeq */.oP)(node))
        return node.items.map((item, index) => toPlainValue(item, [...path, index], refuse));
    if (!(0,dist/* isScalar */.jn)(node))
        return null;
    if (typeof node.value === 'number')
        return toNumber(node, path, refuse);
    if (typeof node.value === 'string')
        refuseEscapedCharacter(node.value, offsetOf(node), path, refuse);
    return node.value;
}
function toPlainObject(pairs, path, refuse) {
    const result = Object.create(null);
    const firstOffset = new Map();
    for (const pair of pairs) {
        const key = keyText(pair, path, refuse);
        const normal = key.normalize('NFC');
        const first = firstOffset.get(normal);
        if (first !== undefined) {
            refuse('policy/duplicate-key', offsetOf(pair.key), {
                key: (0,keyPath/* formatPath */.jV)(path),
                problem: `has the key \`${(0,keyPath/* printable */.g$)(key)}\` twice; first in line ${refuse.lineOf(first)}`,
                cure: 'Delete one of the two.',
            });
        }
        firstOffset.set(normal, offsetOf(pair.key));
        result[key] = toPlainValue(pair.value, [...path, key], refuse);
    }
    return result;
}
function keyText(pair, path, refuse) {
    const { key } = pair;
    const text = (0,dist/* isScalar */.jn)(key) && key.value !== null ? (key.source ?? String(key.value)) : undefined;
    if (text === undefined) {
        return refuse('policy/key', offsetOf(key), {
            key: (0,keyPath/* formatPath */.jV)(path),
            problem: 'has a key that is not plain text',
            cure: 'Use one of the documented keys.',
        });
    }
    if (text === '__proto__') {
        refuse('policy/unknown-key', offsetOf(key), {
            key: (0,keyPath/* formatPath */.jV)(path),
            problem: 'has no key `__proto__`',
            cure: 'Delete it.',
        });
    }
    if (text === '<<') {
        refuse('policy/anchor', offsetOf(key), {
            key: (0,keyPath/* formatPath */.jV)(path),
            problem: 'has the merge key `<<`, which takes effect in another place than it is read',
            cure: 'Write the keys out where they are used.',
        });
    }
    refuseEscapedCharacter(text, offsetOf(key), path, refuse);
    return text;
}
function offsetOf(node) {
    return (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) ? (node.range?.[0] ?? 0) : 0;
}
const decimal = /^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?$/;
function toNumber(node, path, refuse) {
    const text = node.source ?? '';
    const value = node.value;
    const exact = Number.isFinite(value) && !(Number.isInteger(value) && !Number.isSafeInteger(value));
    const vanishes = value === 0 && /[1-9]/.test(text.replace(/[eE].*$/, ''));
    if (decimal.test(text) && exact && !vanishes)
        return value;
    return refuse('policy/number', offsetOf(node), {
        key: (0,keyPath/* formatPath */.jV)(path),
        problem: `is ${(0,keyPath/* printable */.g$)(text)}; a finite decimal number such as 0.95`,
        cure: cureOfNumber(text),
    });
}
function cureOfNumber(text) {
    const isPlain = /^[-+]?(0|[1-9][0-9]*)?(\.[0-9]*)?$/.test(text) && /[0-9]/.test(text);
    return isPlain && Number.isSafeInteger(Math.trunc(Number(text)))
        ? `Did you mean ${Number(text)}?`
        : 'Write it in decimal digits without leading zeros or signs; put it in quotes if it is a name.';
}
/** The pair whose key is written so: the parser's own look-up would tell the key 1 from the key "1". */
function pairOf(node, key) {
    return (0,dist/* isMap */.jh)(node) ? node.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && item.key.source === key) : undefined;
}
function stepInto(node, part) {
    return typeof part === 'number' ? ((0,dist/* isSeq */.oP)(node) ? node.items[part] : undefined) : pairOf(node, part)?.value;
}
function locator(document, file, lines) {
    const nodeAt = (path) => path.reduce(stepInto, document.contents);
    const placeOf = (path) => {
        for (let length = path.length; length >= 0; length -= 1) {
            const node = nodeAt(path.slice(0, length));
            if ((0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node)) {
                return { file, ...positionOf(lines, offsetOf(node)), key: (0,keyPath/* formatPath */.jV)(path) };
            }
        }
        return { file, line: 1, column: 1, key: (0,keyPath/* formatPath */.jV)(path) };
    };
    return {
        placeOf,
        placeOfKey(path, key) {
            const pair = pairOf(nodeAt(path), key);
            return pair === undefined
                ? placeOf(path)
                : { file, ...positionOf(lines, offsetOf(pair.key)), key: (0,keyPath/* formatPath */.jV)([...path, key]) };
        },
        textOf(path) {
            const node = nodeAt(path);
            return (0,dist/* isScalar */.jn)(node) && node.value !== null ? (node.source ?? String(node.value)) : undefined;
        },
    };
}


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

/***/ 51956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NG: () => (/* binding */ tableEndings),
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   yi: () => (/* binding */ isTablePath)
/* harmony export */ });
/** Which files are tables, by their names: what a policy may name, and how tables are read. */
const extensions = [
    { ends: /\.(?:csv|tsv|tab)$/i, format: 'csv' },
    { ends: /\.(?:jsonl|ndjson)$/i, format: 'jsonl' },
    { ends: /\.(?:parquet|pq)$/i, format: 'parquet' },
];
const compressed = /\.gz$/i;
/** Endings of a table's name, for messages. */
const tableEndings = '.csv, .tsv, .tab, .jsonl or .ndjson (each also with .gz), or .parquet';
/** The format that a file's name promises; CSV where it promises none. The content is not asked. */
function formatOf(file) {
    const isCompressed = compressed.test(file);
    const name = file.replace(compressed, '');
    const format = extensions.find(({ ends }) => ends.test(name))?.format ?? 'csv';
    // Parquet compresses its own pages.
    return format === 'parquet' ? { format: isCompressed ? 'csv' : format, isCompressed } : { format, isCompressed };
}
/** Whether a path has the ending of a table. */
function isTablePath(path) {
    const { format } = formatOf(path);
    const name = path.replace(compressed, '');
    if (format === 'parquet')
        return !compressed.test(path);
    return extensions.some(({ ends, format: known }) => known !== 'parquet' && ends.test(name));
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

/***/ 96576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ requireCommitId),
/* harmony export */   j: () => (/* binding */ isCommitId)
/* harmony export */ });
/** Whether a text is a full commit id, of SHA-1 or SHA-256. */
function isCommitId(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
/** Ids come from `Repository.resolveCommit` or from an event of GitHub; anything else is a bug of the caller. */
function requireCommitId(text) {
    if (!isCommitId(text))
        throw new RangeError('a full commit id is needed');
    return text;
}


/***/ }),

/***/ 44418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ askBranchTip),
/* harmony export */   B: () => (/* binding */ fetchCommits)
/* harmony export */ });
/* harmony import */ var _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11888);
/* harmony import */ var _commitId_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96576);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98262);



const timeoutSeconds = 600;
const askingSeconds = 60;
/** How far the history of a shallow repository is followed, step by step, until the commits meet. */
const steps = ['--deepen=200', '--deepen=2000', '--unshallow'];
/**
 * Brings commits into the repository, and in a shallow one so much history that they have a merge base, and all of them
 * where there are several.
 *
 * Does nothing where all of that is here already. Commits that have no common ancestor at all are no error: `mergeBase`
 * refuses them.
 *
 * @throws Refusal `tree/git` (exit 5) where git cannot fetch, `tree/unknown-ref` (exit 3) where the remote lacks a commit
 */
async function fetchCommits(repository, request) {
    const missing = await missingCommits(repository, request.shas);
    if (missing.length > 0) {
        const depth = (await repository.isShallow()) ? ['--depth=50'] : [];
        await fetchFrom(repository, request, [...depth, '--', request.remote, ...missing]);
        if ((await missingCommits(repository, missing)).length > 0)
            throw notFetched();
    }
    for (const step of steps) {
        if (!(await repository.isShallow()) || (await isLongEnough(repository, request)))
            return;
        await fetchFrom(repository, request, [step, '--', request.remote, ...request.shas]);
    }
}
/**
 * The commit that a branch of the remote points at now; undefined where the remote has no such branch.
 *
 * Nothing is fetched: the remote is asked.
 *
 * @throws Refusal `tree/git` (exit 5) where the remote gives no answer
 */
async function askBranchTip(repository, request) {
    const ref = `refs/heads/${request.branch}`;
    const { environment, secrets } = credentials(request);
    const given = ['ls-remote', '--quiet', '--refs', '--', request.remote, ref];
    const { stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(repository.root, given, { environment, secrets, timeoutSeconds: askingSeconds });
    // Git takes the ref for a pattern, which also fits refs that merely end in it.
    const lines = stdout.toString('utf8').split('\n');
    const commit = lines.map((line) => line.split('\t')).find(([, name]) => name === ref)?.[0];
    return commit !== undefined && (0,_commitId_js__WEBPACK_IMPORTED_MODULE_2__/* .isCommitId */ .j)(commit) ? commit : undefined;
}
async function missingCommits(repository, shas) {
    const missing = [];
    for (const sha of shas)
        if (!(await repository.hasCommit((0,_commitId_js__WEBPACK_IMPORTED_MODULE_2__/* .requireCommitId */ .Y)(sha))))
            missing.push(sha);
    return missing;
}
async function isLongEnough(repository, { shas, inLine = false }) {
    const [older, newer] = shas;
    if (inLine && older !== undefined && newer !== undefined)
        return repository.isAncestor(older, newer);
    if (!(await haveCommonAncestor(repository, shas)))
        return false;
    return older === undefined || newer === undefined || !(await repository.mayHaveMoreMergeBases(older, newer));
}
async function haveCommonAncestor(repository, shas) {
    const [first, ...others] = shas;
    if (first === undefined)
        return true;
    for (const other of others)
        if ((await repository.commonAncestor(first, other)) === undefined)
            return false;
    return true;
}
async function fetchFrom(repository, request, given) {
    const options = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head'];
    const { environment, secrets } = credentials(request);
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(repository.root, ['fetch', ...options, ...given], { environment, secrets, timeoutSeconds });
}
/** The token as a header for one server, set through the environment: arguments can be read by every process. */
function credentials({ token, serverUrl = 'https://github.com' }) {
    if (token === undefined || token === '')
        return { environment: {}, secrets: [] };
    const key = `http.${serverOrigin(serverUrl)}/.extraheader`;
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    const environment = {
        GIT_CONFIG_COUNT: '2',
        // The empty value drops a header that a checkout step has stored: a server refuses a request that has two.
        GIT_CONFIG_KEY_0: key,
        GIT_CONFIG_VALUE_0: '',
        GIT_CONFIG_KEY_1: key,
        GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${basic}`,
    };
    return { environment, secrets: [token, basic] };
}
function serverOrigin(serverUrl) {
    const url = URL.canParse(serverUrl) ? new URL(serverUrl) : undefined;
    if (url?.protocol === 'https:' || url?.protocol === 'http:')
        return url.origin;
    throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('tree/git', {
        exit: 5,
        problem: 'the address of the GitHub server is not a URL',
        cure: 'Let GITHUB_SERVER_URL be such as `https://github.com`.',
    });
}
function notFetched() {
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('tree/unknown-ref', {
        exit: 3,
        problem: 'the remote did not give a commit that the change names',
        cure: 'Run the gate again for the newest commit of the change.',
    });
}


/***/ }),

/***/ 98262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   Xr: () => (/* binding */ gitRefusal)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _result_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11888);


const largestOutput = 256 * 1024 * 1024;
/**
 * What is kept of the caller's `GIT_…` variables: where git finds its configuration, programs and certificates. All
 * others go, so that none of them (`GIT_DIR`, `GIT_OBJECT_DIRECTORY`, …) can turn git to another repository.
 */
const keptVariables = new Set([
    'GIT_CONFIG_GLOBAL',
    'GIT_CONFIG_NOSYSTEM',
    'GIT_CONFIG_SYSTEM',
    'GIT_EXEC_PATH',
    'GIT_PROXY_SSL_CAINFO',
    'GIT_SSH',
    'GIT_SSH_COMMAND',
    'GIT_SSL_CAINFO',
    'GIT_SSL_CAPATH',
]);
/** No hook, monitor, background job or pathspec magic; ambiguous names are told (see `Repository.resolveCommit`). */
const fixedArguments = [
    '--no-optional-locks',
    '--literal-pathspecs',
    ...['-c', 'core.fsmonitor=false'],
    ...['-c', 'core.hooksPath=/dev/null'],
    ...['-c', 'core.warnAmbiguousRefs=true'],
    ...['-c', 'gc.auto=0'],
    ...['-c', 'maintenance.auto=false'],
];
/**
 * Runs git in a folder, without a shell, and waits for its end.
 *
 * @param given arguments; names that others choose have to stand behind `--` or `--end-of-options`
 * @throws Refusal `tree/git` (exit 5) when git is missing, is stopped, or ends with a status that is no answer
 */
function runGit(folder, given, options = {}) {
    const settings = {
        encoding: 'buffer',
        env: gitEnvironment(options.environment),
        maxBuffer: largestOutput,
        windowsHide: true,
        timeout: (options.timeoutSeconds ?? 0) * 1000,
    };
    return new Promise((resolve, reject) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', gitArguments(folder, given), settings, (error, stdout, stderrBytes) => {
            const stderr = stderrBytes.toString('utf8');
            const status = error === null ? 0 : error.code;
            if (typeof status === 'number' && (options.answers ?? [0]).includes(status))
                resolve({ status, stdout, stderr });
            else
                reject(gitRefusal(stderr, error, options.secrets));
        });
    });
}
/** Starts git in a folder for a conversation. The caller listens for `error` and `close`. */
function startGit(folder, given) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', gitArguments(folder, given), {
        env: gitEnvironment(),
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
    });
}
/** The Refusal for what git said, or for what kept it from saying anything. */
function gitRefusal(stderr, error, secrets = []) {
    const cause = error;
    if (cause?.code === 'ENOENT')
        return refusal('git was not found', 'Install git and put it on the PATH.');
    if (cause?.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') {
        return refusal('git gave more output than Holdout reads', 'Compare commits that lie closer together.');
    }
    const line = firstError(stderr, secrets) ?? (cause?.killed ? 'was stopped at its time limit' : 'ended without a word');
    const isForeign = line.includes('dubious ownership');
    const trust = 'Trust the folder: `git config --global --add safe.directory` with its path.';
    return refusal(`git: ${line}`, isForeign ? trust : 'Check the repository, and the checkout step of the workflow.');
}
function refusal(problem, cure) {
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_('tree/git', { exit: 5, problem, cure });
}
function gitArguments(folder, given) {
    return [...fixedArguments, '-C', folder, ...given];
}
function gitEnvironment(added = {}) {
    const inherited = Object.entries(process.env).filter(([name]) => {
        const upper = name.toUpperCase();
        return upper !== 'SSH_ASKPASS' && (!upper.startsWith('GIT_') || keptVariables.has(upper));
    });
    const fixed = { GIT_NO_REPLACE_OBJECTS: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
    return { ...Object.fromEntries(inherited), ...fixed, ...added };
}
/** The first line that names an error, else the first; without credentials and control characters. */
function firstError(stderr, secrets) {
    const lines = stderr.split(/[\r\n]+/).filter((line) => line.trim() !== '');
    const line = lines.find((each) => /^(?:fatal|error|remote):/.test(each)) ?? lines[0];
    if (line === undefined)
        return undefined;
    const clean = secrets
        .filter((secret) => secret !== '')
        .reduce((text, secret) => text.replaceAll(secret, '***'), line);
    return clean
        .replace(/:\/\/[^/@\s]*@/g, '://***@')
        .replace(/\p{C}/gu, ' ')
        .slice(0, 300);
}


/***/ }),

/***/ 81727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ findRepository)
});

// UNUSED EXPORTS: Repository

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/result/order.js
var order = __webpack_require__(79848);
// EXTERNAL MODULE: ./build/result/refusal.js
var refusal = __webpack_require__(11888);
// EXTERNAL MODULE: ./build/trees/commitId.js
var commitId = __webpack_require__(96576);
// EXTERNAL MODULE: ./build/trees/fetchCommits.js
var fetchCommits = __webpack_require__(44418);
// EXTERNAL MODULE: ./build/trees/git.js
var trees_git = __webpack_require__(98262);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./build/trees/batchProcess.js

/** One process `git cat-file --batch…`, which answers requests in their order. */
class BatchProcess {
    #git;
    #answers;
    #waiting = [];
    #hasEnded = false;
    constructor(folder, mode) {
        this.#git = (0,trees_git/* startGit */.BE)(folder, ['cat-file', mode]);
        this.#answers = new AnswerReader(mode);
        this.#listen();
    }
    /** Whether git has gone, so that a new process is needed. */
    get hasEnded() {
        return this.#hasEnded;
    }
    /**
     * @param name an object's id, or another name without a line break
     * @returns undefined where the repository lacks the object
     */
    request(name) {
        return new Promise((resolve, reject) => {
            if (this.#waiting.length === 0)
                holdOpen(this.#git, true);
            this.#waiting.push({ resolve, reject });
            this.#git.stdin.write(`${name}\n`);
        });
    }
    /** Ends git once it has answered what was asked. */
    close() {
        this.#hasEnded = true;
        this.#git.stdin.end();
    }
    #listen() {
        let stderr = '';
        let failure = null;
        this.#git.stdout.on('data', (chunk) => this.#receive(chunk));
        this.#git.stderr.on('data', (chunk) => {
            stderr += chunk.toString('utf8');
        });
        // A broken pipe on stdin only says that git has gone; `close` follows and says why.
        this.#git.stdin.on('error', () => { });
        this.#git.on('error', (error) => {
            failure = error;
        });
        this.#git.on('close', () => {
            this.#hasEnded = true;
            for (const { reject } of this.#waiting.splice(0))
                reject((0,trees_git/* gitRefusal */.Xr)(stderr, failure));
        });
    }
    #receive(chunk) {
        for (const found of this.#answers.read(chunk))
            this.#waiting.shift()?.resolve(found);
        if (this.#waiting.length === 0)
            holdOpen(this.#git, false);
    }
}
/** Cuts git's output into answers: a line `NAME TYPE SIZE`, and with `--batch` the content and a line feed. */
class AnswerReader {
    #withContent;
    #chunks = [];
    #received = 0;
    /** The next answer cannot be complete with fewer bytes. */
    #needed = 1;
    constructor(mode) {
        this.#withContent = mode === '--batch';
    }
    /** The answers that are complete with these bytes; undefined for an object that the repository lacks. */
    read(chunk) {
        this.#chunks.push(chunk);
        this.#received += chunk.length;
        if (this.#received < this.#needed)
            return [];
        const bytes = Buffer.concat(this.#chunks);
        const answers = [];
        let position = 0;
        for (let next = this.#next(bytes); next !== undefined; next = this.#next(bytes.subarray(position))) {
            answers.push(next.found);
            position += next.length;
        }
        this.#chunks = [bytes.subarray(position)];
        this.#received = bytes.length - position;
        return answers;
    }
    #next(bytes) {
        const lineEnd = bytes.indexOf('\n');
        this.#needed = bytes.length + 1;
        if (lineEnd === -1)
            return undefined;
        const start = lineEnd + 1;
        const [, type, size] = / ([a-z]+) ([0-9]+)$/.exec(bytes.toString('latin1', 0, lineEnd)) ?? [];
        if (type === undefined)
            return { found: undefined, length: start };
        const object = { type, bytes: Number(size) };
        if (!this.#withContent)
            return { found: { ...object, content: Buffer.alloc(0) }, length: start };
        this.#needed = start + object.bytes + 1;
        if (bytes.length < this.#needed)
            return undefined;
        // Copied, so that a short object does not hold the whole received block in memory.
        const content = Buffer.from(bytes.subarray(start, start + object.bytes));
        return { found: { ...object, content }, length: this.#needed };
    }
}
/** Whether the process keeps Node running: only while an answer is awaited. */
function holdOpen(git, hold) {
    // The pipes of a child process are sockets; their declared types do not say so.
    const pipes = [git.stdin, git.stdout, git.stderr];
    for (const handle of [git, ...pipes]) {
        if (hold)
            handle.ref();
        else
            handle.unref();
    }
}

;// CONCATENATED MODULE: ./build/trees/objectReader.js




// A blob up to this length comes whole through the shared process, a longer one through a process of its own.
const largestShared = 1024 * 1024;
/**
 * Reads objects of a repository by id. Two git processes serve all requests; they start with the first request, do
 * not keep Node running, and end with it (or with `close`).
 */
class ObjectReader {
    #folder;
    #sizes;
    #contents;
    constructor(folder) {
        this.#folder = folder;
    }
    /** Length of a blob in bytes. */
    async blobBytes(id) {
        const found = await this.#sizeProcess().request(id);
        if (found === undefined)
            throw absent(id);
        return found.bytes;
    }
    /** @param id of a tree, or a commit's id and `^{tree}`; undefined where the repository lacks the object */
    async readTree(id) {
        const found = await this.#contentProcess().request(id);
        if (found === undefined)
            return undefined;
        if (found.type !== 'tree')
            throw (0,trees_git/* gitRefusal */.Xr)(`object ${id} is a ${found.type}, not a tree`, null);
        return found.content;
    }
    /** The bytes of a blob, as committed: no filter, attribute or working folder has a say. */
    async *readBlob(id, bytes) {
        if (bytes > largestShared)
            yield* this.#streamBlob(id, bytes);
        else
            yield await this.#wholeBlob(id);
    }
    /** Ends the processes. The reader can be used again: new ones start. */
    close() {
        this.#sizes?.close();
        this.#contents?.close();
    }
    #sizeProcess() {
        if (this.#sizes === undefined || this.#sizes.hasEnded)
            this.#sizes = new BatchProcess(this.#folder, '--batch-check');
        return this.#sizes;
    }
    #contentProcess() {
        if (this.#contents === undefined || this.#contents.hasEnded)
            this.#contents = new BatchProcess(this.#folder, '--batch');
        return this.#contents;
    }
    async #wholeBlob(id) {
        const found = await this.#contentProcess().request(id);
        if (found === undefined)
            throw absent(id);
        return found.content;
    }
    async *#streamBlob(id, bytes) {
        const git = (0,trees_git/* startGit */.BE)(this.#folder, ['cat-file', 'blob', id]);
        const ended = (0,external_node_events_.once)(git, 'close').then(() => null, (error) => error);
        let stderr = '';
        git.stderr.setEncoding('utf8').on('data', (text) => {
            stderr += text;
        });
        git.stdin.end();
        try {
            let received = 0;
            for await (const chunk of git.stdout) {
                received += chunk.length;
                yield chunk;
            }
            const error = await ended;
            if (error !== null || git.exitCode !== 0 || received !== bytes)
                throw (0,trees_git/* gitRefusal */.Xr)(stderr, error);
        }
        finally {
            git.kill();
        }
    }
}
function absent(id) {
    return new refusal/* Refusal */.P_('tree/git', {
        exit: 5,
        problem: `the repository lacks the object ${id}`,
        cure: 'Check out without a filter, or fetch the commit with its content.',
    });
}

// EXTERNAL MODULE: ./build/trees/paths.js
var paths = __webpack_require__(91618);
;// CONCATENATED MODULE: ./build/trees/repository.js










/**
 * The repository that a folder lies in.
 *
 * @param folder need not exist
 * @returns undefined outside git; git itself is only asked where a folder above contains `.git`
 * @throws Refusal `tree/git` (exit 5) where git is missing or refuses the folder
 */
async function findRepository(folder) {
    const start = nearestWithGit((0,external_node_path_.resolve)(folder));
    if (start === undefined)
        return undefined;
    const given = ['rev-parse', '--show-toplevel', '--git-common-dir'];
    const { status, stdout, stderr } = await (0,trees_git/* runGit */.EO)(start, given, { answers: [0, 128] });
    if (status !== 0 && stderr.includes('not a git repository'))
        return undefined;
    const [root, gitFolder] = stdout.toString('utf8').split('\n');
    if (status !== 0 || !root || !gitFolder)
        throw (0,trees_git/* gitRefusal */.Xr)(stderr, null);
    return new Repository((0,external_node_path_.resolve)(root), (0,external_node_path_.resolve)(start, gitFolder));
}
function nearestWithGit(folder) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
        return folder;
    const parent = (0,external_node_path_.dirname)(folder);
    return parent === folder ? undefined : nearestWithGit(parent);
}
/** A git repository with a working folder, read through the git command line. */
class Repository {
    /** The working folder's root, absolute. */
    root;
    /** The folder that all working folders of the repository share, absolute: `.git`, as a rule. */
    gitFolder;
    objects;
    constructor(root, gitFolder) {
        this.root = root;
        this.gitFolder = gitFolder;
        this.objects = new ObjectReader(root);
    }
    /**
     * The path of a folder from the root, `''` for the root itself: the `prefix` of a git tree. The folder need not exist.
     *
     * @throws Refusal `path/escape` for a folder outside the repository
     */
    async prefixOf(folder) {
        const path = (0,external_node_path_.relative)(await (0,promises_.realpath)(this.root), await (0,promises_.realpath)(folder).catch(() => (0,external_node_path_.resolve)(folder)));
        if (!(0,external_node_path_.isAbsolute)(path) && path !== '..' && !path.startsWith(`..${external_node_path_.sep}`))
            return path.split(external_node_path_.sep).join('/');
        throw new refusal/* Refusal */.P_('path/escape', {
            problem: 'the folder lies outside the repository',
            cure: 'Run Holdout inside the repository that contains the policy.',
        });
    }
    /**
     * The full id of the commit that a ref, tag or id names.
     *
     * @throws Refusal `tree/unknown-ref` (exit 3) where it names no commit, or more than one: a tag with the name of the
     *   approved branch would otherwise take its place
     */
    async resolveCommit(ref) {
        if (/[\0\r\n]/.test(ref))
            throw unknownRef(ref, 'contains a control character');
        const given = ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`];
        const { status, stdout, stderr } = await (0,trees_git/* runGit */.EO)(this.root, given, { answers: [0, 128] });
        if (!(0,commitId/* isCommitId */.j)(ref) && stderr.includes('is ambiguous'))
            throw ambiguousRef(ref);
        const commit = stdout.toString('utf8').trim();
        if (status !== 0 || !(0,commitId/* isCommitId */.j)(commit))
            throw unknownRef(ref, 'names no commit of this repository');
        return commit;
    }
    /**
     * The best common ancestor of two commits.
     *
     * @throws Refusal `tree/no-merge-base` (exit 3) where there is none, or the history here is too short to show it
     */
    async mergeBase(a, b) {
        const common = await this.commonAncestor(a, b);
        if (common !== undefined)
            return common;
        throw new refusal/* Refusal */.P_('tree/no-merge-base', {
            exit: 3,
            problem: 'the change and the approved branch have no common commit here',
            cure: 'Fetch the history of both: `fetch-depth: 0` for actions/checkout, or `git fetch --unshallow`.',
        });
    }
    /** As `mergeBase`; undefined where there is none. */
    async commonAncestor(a, b) {
        const given = ['merge-base', (0,commitId/* requireCommitId */.Y)(a), (0,commitId/* requireCommitId */.Y)(b)];
        const { status, stdout } = await (0,trees_git/* runGit */.EO)(this.root, given, { answers: [0, 1] });
        return status === 0 ? stdout.toString('utf8').trim() : undefined;
    }
    /** All best common ancestors of two commits: several, where commits merged each other. */
    async mergeBases(a, b) {
        const given = ['merge-base', '--all', (0,commitId/* requireCommitId */.Y)(a), (0,commitId/* requireCommitId */.Y)(b)];
        const { stdout } = await (0,trees_git/* runGit */.EO)(this.root, given, { answers: [0, 1] });
        return stdout.toString('utf8').split('\n').slice(0, -1);
    }
    /**
     * Whether a history that is cut off may hide a best common ancestor. Without a merge among the commits of the change
     * there is one alone; with one, all commits that only one side has must be here.
     *
     * @param tip commit that the change would be merged into
     * @param head newest commit of the change
     */
    async mayHaveMoreMergeBases(tip, head) {
        const [merge] = await this.listCommits('--merges', '--max-count=1', `${(0,commitId/* requireCommitId */.Y)(tip)}..${(0,commitId/* requireCommitId */.Y)(head)}`);
        if (merge === undefined || !(await this.isShallow()))
            return false;
        const cut = new Set((await (0,promises_.readFile)((0,external_node_path_.join)(this.gitFolder, 'shallow'), 'utf8')).split('\n'));
        return (await this.listCommits(`${tip}...${head}`)).some((commit) => cut.has(commit));
    }
    async listCommits(...given) {
        const { stdout } = await (0,trees_git/* runGit */.EO)(this.root, ['rev-list', ...given, '--']);
        return stdout.toString('utf8').split('\n').slice(0, -1);
    }
    /** Whether one commit is the other, or among those that it was built on, as far as the history here shows. */
    async isAncestor(older, newer) {
        const given = ['merge-base', '--is-ancestor', (0,commitId/* requireCommitId */.Y)(older), (0,commitId/* requireCommitId */.Y)(newer)];
        return (await (0,trees_git/* runGit */.EO)(this.root, given, { answers: [0, 1] })).status === 0;
    }
    /**
     * The paths that differ between two commits, from the repository's root, in NFC, sorted by code unit. A renamed file
     * gives both its names; a submodule counts as a path.
     */
    async changedPaths(base, head) {
        const options = ['-r', '-z', '--name-only', '--no-renames', '--ignore-submodules=none', '--no-ext-diff'];
        const given = ['diff-tree', ...options, (0,commitId/* requireCommitId */.Y)(base), (0,commitId/* requireCommitId */.Y)(head), '--'];
        const { stdout } = await (0,trees_git/* runGit */.EO)(this.root, given);
        const paths = stdout.toString('utf8').split('\0').slice(0, -1);
        return paths.map((path) => path.normalize('NFC')).sort(order/* compareCodeUnits */.U);
    }
    /** Whether the commit is here, without asking any remote. */
    async hasCommit(commit) {
        const given = ['cat-file', '-e', `${(0,commitId/* requireCommitId */.Y)(commit)}^{commit}`];
        const options = { answers: [0, 1, 128], environment: { GIT_NO_LAZY_FETCH: '1' } };
        return (await (0,trees_git/* runGit */.EO)(this.root, given, options)).status === 0;
    }
    /** Whether the history here is cut off, as in the checkout of a CI runner. */
    async isShallow() {
        const { stdout } = await (0,trees_git/* runGit */.EO)(this.root, ['rev-parse', '--is-shallow-repository']);
        return stdout.toString('utf8').trim() === 'true';
    }
    /** See `fetchCommits`. */
    fetchCommits(request) {
        return (0,fetchCommits/* fetchCommits */.B)(this, request);
    }
    /** Ends the processes that read objects; without it they end with Node. */
    close() {
        this.objects.close();
    }
}
function unknownRef(ref, problem) {
    return new refusal/* Refusal */.P_('tree/unknown-ref', {
        exit: 3,
        problem: `the ref "${(0,paths/* printablePath */.Vj)(ref)}" ${problem}`,
        cure: 'Fetch it first, such as `git fetch origin main` for `origin/main`, or name a commit by its full id.',
    });
}
function ambiguousRef(ref) {
    return new refusal/* Refusal */.P_('tree/unknown-ref', {
        exit: 3,
        problem: `the ref "${(0,paths/* printablePath */.Vj)(ref)}" names a branch and a tag`,
        cure: 'Write it in full, such as `refs/heads/main` or `refs/remotes/origin/main`.',
    });
}


/***/ })

};

export const id = 321;
export const ids = [321];
export const modules = {

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
/* harmony export */   N: () => (/* binding */ binaryMetrics)
/* harmony export */ });
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
function ofAllDecided(family, range) {
    return { ...common, family, range, denominator: 'all' };
}
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
    ['coverage', undecidedView('all')],
    ['sensitivity@as-wrong', undecidedView('positives')],
    ['specificity@as-wrong', undecidedView('negatives')],
    ['accuracy@as-wrong', undecidedView('all')],
    ['sensitivity@coverage', undecidedView('positives')],
    ['specificity@coverage', undecidedView('negatives')],
]);


/***/ }),

/***/ 86274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ describeNumber),
/* harmony export */   MF: () => (/* binding */ describeType),
/* harmony export */   NF: () => (/* binding */ asFraction),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   ld: () => (/* binding */ describeText),
/* harmony export */   qS: () => (/* binding */ describeEntries)
/* harmony export */ });
/* harmony import */ var _keyPath_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39055);
/* harmony import */ var _schemaPaths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7054);


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
        return `the text "${(0,_keyPath_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(value)}"`;
    return (0,_keyPath_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(written ?? String(value));
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
        problem: `${found}; ${(0,_schemaPaths_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeName */ .d8)(limits)}`,
        cure: isPercent ? `Did you mean ${asFraction(value)}?` : 'Correct the number.',
    };
}


/***/ }),

/***/ 55335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ inFileOrder),
/* harmony export */   wN: () => (/* binding */ refuseUnknownKey),
/* harmony export */   zB: () => (/* binding */ refusalsOfIssues)
/* harmony export */ });
/* harmony import */ var _result_nearestName_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38921);
/* harmony import */ var _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11888);
/* harmony import */ var _issueWording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86274);
/* harmony import */ var _keyPath_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39055);
/* harmony import */ var _laterKeys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51865);
/* harmony import */ var _schemaPaths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7054);






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
    if ((0,_laterKeys_js__WEBPACK_IMPORTED_MODULE_2__/* .findLaterKey */ .p)(path) !== undefined) {
        return [refuseUnknownKey(String(path.at(-1)), path.slice(0, -1), schema, source)];
    }
    if (issue.input === undefined)
        return [refuseMissing(path, source)];
    const { code, ...details } = describe(issue, path, schema, source);
    return [new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_(code, { ...source.placeOf(path), ...details })];
}
function refuseMissing(path, source) {
    const parent = path.slice(0, -1);
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('policy/missing-key', {
        ...source.placeOf(parent),
        key: (0,_keyPath_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPath */ .jV)(parent),
        problem: `lacks the key \`${path.at(-1) ?? ''}\``,
        cure: 'Add it; docs/policy.md explains every key.',
    });
}
/** A key that does not exist, or does not exist yet. */
function refuseUnknownKey(key, path, schema, source) {
    const allowed = (0,_schemaPaths_js__WEBPACK_IMPORTED_MODULE_4__/* .keysAt */ ._s)(schema, path);
    const nearest = (0,_result_nearestName_js__WEBPACK_IMPORTED_MODULE_5__/* .nearestName */ .q)(key, allowed);
    const later = (0,_laterKeys_js__WEBPACK_IMPORTED_MODULE_2__/* .findLaterKey */ .p)([...path, key]);
    const list = `allowed: ${allowed.join(', ')}`;
    const found = later === undefined
        ? { problem: `has no key \`${(0,_keyPath_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(key)}\`; ${list}` }
        : { problem: `has the key \`${key}\`, ${later.subject}, which this version does not check; ${list}` };
    const cure = later?.cure ?? (nearest === undefined ? 'Delete it.' : `Did you mean \`${nearest}\`?`);
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('policy/unknown-key', {
        ...source.placeOfKey(path, key),
        key: (0,_keyPath_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPath */ .jV)(path),
        ...found,
        cure,
    });
}
/** A name that the user gives, such as an entity kind. */
function refuseName(issue, path, source) {
    const parent = path.slice(0, -1);
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('policy/value', {
        ...source.placeOfKey(parent, String(path.at(-1))),
        problem: `is not a usable name; ${issue.issues[0]?.message ?? 'a name'}`,
        cure: 'Choose another name.',
    });
}
function describe(issue, path, schema, source) {
    const found = `is ${(0,_issueWording_js__WEBPACK_IMPORTED_MODULE_1__/* .describeValue */ .bp)(issue.input, source.textOf(path))}`;
    switch (issue.code) {
        case 'invalid_type':
            return { code: 'policy/type', ...(0,_issueWording_js__WEBPACK_IMPORTED_MODULE_1__/* .describeType */ .MF)(found, expectedType(issue, schema, path), issue.input) };
        case 'invalid_value':
            return { code: 'policy/value', ...describeChoice(issue, path, found) };
        case 'too_small':
        case 'too_big':
            if (issue.origin === 'array')
                return (0,_issueWording_js__WEBPACK_IMPORTED_MODULE_1__/* .describeEntries */ .qS)(issue);
            if (issue.origin === 'string')
                return { code: 'policy/value', ...(0,_issueWording_js__WEBPACK_IMPORTED_MODULE_1__/* .describeText */ .ld)(found) };
            return { code: 'policy/value', ...(0,_issueWording_js__WEBPACK_IMPORTED_MODULE_1__/* .describeNumber */ .Df)(issue, found, (0,_schemaPaths_js__WEBPACK_IMPORTED_MODULE_4__/* .limitsAt */ .kn)(schema, path)) };
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
    return expected === 'int' || (expected === 'number' && (0,_schemaPaths_js__WEBPACK_IMPORTED_MODULE_4__/* .limitsAt */ .kn)(schema, path).isWhole) ? 'whole' : expected;
}
function describeChoice(issue, path, found) {
    const allowed = issue.values.map((value) => String(value));
    const later = (0,_laterKeys_js__WEBPACK_IMPORTED_MODULE_2__/* .findLaterValue */ .L)(path, issue.input);
    const isTypo = nearestOf(issue.input, allowed) !== undefined;
    if (later !== undefined && !isTypo) {
        return { problem: `${found}, ${later.subject}, which this version does not judge`, cure: later.cure };
    }
    return { problem: `${found}; allowed: ${allowed.join(', ')}`, cure: cureOfChoice(issue, allowed) };
}
function nearestOf(input, allowed) {
    return typeof input === 'string' ? (0,_result_nearestName_js__WEBPACK_IMPORTED_MODULE_5__/* .nearestName */ .q)(input, allowed) : undefined;
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

/***/ 51865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ findLaterValue),
/* harmony export */   p: () => (/* binding */ findLaterKey)
/* harmony export */ });
/* harmony import */ var _keyPath_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39055);
/**
 * Keys and values that the design of the policy foresees and this version does not check. They are refused: a rule
 * that nothing checks must not look like one. Their messages say so, instead of taking them for a slip of the pen.
 */

const deleteKey = 'Delete it: a rule that nothing checks must not look like one.';
const usePredictions = 'Write the predictions to a file, and name it under `evaluation.predictions`.';
const useProcess = 'Compare with `process`, or delete the entry.';
/** Stands for every value that is not named. */
const anyOther = '*';
const laterKeys = new Map([
    ['independence.suspected', { subject: 'a rule for ids that are equal only in normal form', cure: deleteKey }],
    ['independence.linked', { subject: 'a rule for entities that are linked by a chain', cure: deleteKey }],
    ['independence.captured', { subject: 'a rule for the order in time', cure: deleteKey }],
    ['data.columns.captured', { subject: 'the time of capture', cure: deleteKey }],
    ['data.columns.annotators', { subject: 'the labels of several annotators', cure: deleteKey }],
    ['test-set.uses', { subject: 'a limit to the uses of the test set', cure: deleteKey }],
    ['test-set.disclosure', { subject: 'a limit to what is published', cure: deleteKey }],
    ['test-set.suppress-below', { subject: 'the suppression of small counts', cure: deleteKey }],
    ['evaluation.onnx', { subject: 'an evaluation inside the gate', cure: usePredictions }],
    ['evaluation.command', { subject: 'an evaluation by a command', cure: usePredictions }],
    ['evaluation.repeat', { subject: 'a repeated evaluation', cure: deleteKey }],
    ['baseline.released-model', { subject: 'a comparison with the released model', cure: deleteKey }],
    ['documents', { subject: 'a check of documents', cure: deleteKey }],
    ['roles', { subject: 'a list of people and their roles', cure: deleteKey }],
    ['approvals', { subject: 'a check of approvals', cure: deleteKey }],
    ['evidence', { subject: 'a rule for evidence that cannot be published', cure: deleteKey }],
]);
const laterValues = new Map([
    [
        'model.task',
        new Map([
            ['multiclass', { subject: 'a model of several classes', cure: 'Write `binary`, and judge one class at a time.' }],
            [
                'regression',
                { subject: 'a model that predicts a number', cure: 'Write `binary`; another task cannot be judged.' },
            ],
        ]),
    ],
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
    [
        'no-decrease.against',
        new Map([['released-model', { subject: 'a comparison with the released model', cure: useProcess }]]),
    ],
]);
/** The key at a path, where a later version will know it. */
function findLaterKey(path) {
    return laterKeys.get((0,_keyPath_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPath */ .jV)(path));
}
/** A value of the key at a path that another tool may judge; indexes of lists do not matter. */
function findLaterValue(path, value) {
    const values = laterValues.get((0,_keyPath_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPath */ .jV)(path.filter((part) => typeof part === 'string')));
    return typeof value === 'string' ? (values?.get(value) ?? values?.get(anyOther)) : undefined;
}


/***/ }),

/***/ 52962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ defaultMissing),
  R: () => (/* binding */ normalisePolicy)
});

// EXTERNAL MODULE: ./build/result/splits.js
var splits = __webpack_require__(4179);
// EXTERNAL MODULE: ./build/policy/issues.js
var issues = __webpack_require__(55335);
// EXTERNAL MODULE: ./build/policy/keyPath.js
var keyPath = __webpack_require__(39055);
// EXTERNAL MODULE: ./build/policy/laterKeys.js
var laterKeys = __webpack_require__(51865);
// EXTERNAL MODULE: ./build/metrics/catalogue.js
var catalogue = __webpack_require__(88707);
// EXTERNAL MODULE: ./build/policy/issueWording.js
var issueWording = __webpack_require__(86274);
// EXTERNAL MODULE: ./build/policy/schemaPaths.js
var schemaPaths = __webpack_require__(7054);
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
        criteria: readCriteria(context, subgroups, decideBy),
        tooSmall: acceptance['too-small'] ?? 'block',
    };
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
function requireMetric(context, path, metric) {
    const known = catalogue/* binaryMetrics */.N.get(metric);
    const hasUndecided = context.written.evaluation.undecided !== undefined;
    if (known === undefined) {
        const names = [...catalogue/* binaryMetrics */.N.keys()].filter((name) => hasUndecided || !catalogue/* binaryMetrics */.N.get(name)?.needsUndecided);
        context.requireName('policy/unknown-metric', path, metric, 'a metric of a binary task', names);
    }
    else if (known.needsUndecided && !hasUndecided) {
        context.refuse('policy/unknown-metric', path, {
            problem: `is \`${metric}\`, which needs an undecided band`,
            cure: 'Declare `evaluation.undecided`, or judge another metric.',
        });
    }
    return known;
}
function refuseOutOfRange(context, path, value, range) {
    const [least, most] = range;
    context.refuse('policy/value', path, {
        problem: `is ${value}; ${(0,schemaPaths/* rangeName */.d8)({ least, most, isWhole: false })}`,
        cure: value > 1 && value <= 100 && most === 1 ? `Did you mean ${(0,issueWording/* asFraction */.NF)(value)}?` : 'Correct the number.',
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
        return {
            ...(id === undefined ? {} : { id }),
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
    if ((atLeast === undefined) === (atMost === undefined)) {
        context.refuse('policy/missing-key', path, {
            problem: atLeast === undefined ? 'has no bound' : 'has two bounds',
            cure: 'Write exactly one of `at-least` and `at-most`.',
        });
        return bound;
    }
    if (known === undefined)
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
        if (known !== undefined && known.family !== 'proportion') {
            context.refuse('policy/unknown-metric', [...path, 'metric'], {
                problem: `is ${result.metric}, which is not a proportion of successes`,
                cure: 'Give the baseline as sensitivity, specificity, ppv, npv or accuracy.',
            });
        }
        if (result.successes > result.trials) {
            context.refuse('policy/value', [...path, 'successes'], {
                problem: `is ${result.successes}, more than the ${result.trials} trials`,
                cure: 'Correct the counts.',
            });
        }
        const subgroup = result.in === undefined ? {} : readSubgroup(context, [...path, 'in'], result.in, subgroups);
        return { metric: result.metric, successes: result.successes, trials: result.trials, subgroup };
    });
    refuseRepeatedResults(context, results);
    const evidence = process.evidence === undefined ? {} : { evidence: context.pathAt(['baseline', 'process', 'evidence']) };
    return { name: process.name, ...evidence, results };
}
function refuseRepeatedResults(context, results) {
    const seen = new Set();
    results.forEach((result, index) => {
        const name = JSON.stringify([result.metric, Object.entries(result.subgroup).sort()]);
        if (seen.has(name)) {
            context.refuse('policy/value', ['baseline', 'process', 'results', index], {
                problem: 'gives a second result for one metric and subgroup',
                cure: 'Keep one of the two.',
            });
        }
        seen.add(name);
    });
}
function readNoDecrease(context, subgroups) {
    const entries = context.written['no-decrease'];
    if (entries !== undefined && context.written.baseline === undefined) {
        context.refuse('policy/missing-key', ['no-decrease'], {
            problem: 'compares with a process, and the policy has no `baseline.process`',
            cure: 'Declare what the process is known to do: baseline: {process: {name: …, results: [{metric: …, successes: …, trials: …}]}}.',
        });
    }
    return entries?.map((entry, index) => {
        const path = ['no-decrease', index];
        const mode = entry.mode ?? 'criterion';
        requireMetric(context, [...path, 'metric'], entry.metric);
        if ((mode === 'non-inferior') !== (entry.margin !== undefined)) {
            context.refuse('policy/value', path, {
                problem: mode === 'non-inferior' ? 'is non-inferior without a margin' : `has a margin in mode ${mode}`,
                cure: 'A margin belongs to mode non-inferior, and that mode needs one: `mode: non-inferior, margin: 0.02`.',
            });
        }
        return {
            metric: entry.metric,
            mode,
            ...(entry.margin === undefined ? {} : { margin: entry.margin }),
            scope: readScope(context, [...path, 'in'], entry.in, subgroups),
        };
    });
}

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

// EXTERNAL MODULE: ./build/policy/schema.js
var schema = __webpack_require__(25760);
;// CONCATENATED MODULE: ./build/policy/normalise.js








const defaultMissing = ['', 'NA', 'N/A', 'null', 'None', 'NaN'];
/** Builds the policy; refusals are left in the context. */
function normalisePolicy(context) {
    const { written } = context;
    const entities = readEntities(context);
    const subgroups = readSubgroups(context);
    const baseline = readBaseline(context, subgroups);
    const noDecrease = readNoDecrease(context, subgroups);
    return {
        model: readModel(context),
        data: readData(context, entities),
        independence: readIndependence(context, entities),
        ...(written['test-set'] === undefined ? {} : { lock: context.pathAt(['test-set', 'lock']) }),
        evaluation: readEvaluation(context),
        subgroups,
        acceptance: readAcceptance(context, entities, subgroups),
        ...(baseline === undefined ? {} : { baseline }),
        ...(noDecrease === undefined ? {} : { noDecrease }),
    };
}
function readModel(context) {
    const { model } = context.written;
    const classes = context.textsAt(['model', 'classes'], model.classes);
    const positive = context.textAt(['model', 'positive']);
    const [first = '', second = ''] = classes;
    if (first === second) {
        context.refuse('policy/value', ['model', 'classes'], {
            problem: 'names one class twice',
            cure: 'Name both classes.',
        });
    }
    classes.forEach((name, index) => {
        refuseReservedClass(context, ['model', 'classes', index], name);
    });
    context.requireName('policy/value', ['model', 'positive'], positive, 'one of the classes', classes);
    return {
        path: context.pathAt(['model', 'path']),
        classes: [first, second],
        positive,
        declaredStatic: model.kind === 'static',
    };
}
/** Names that the data use for something else than a class, so that no sample could belong to it. */
function refuseReservedClass(context, path, name) {
    const missing = context.written.data.missing ?? defaultMissing;
    const meaning = missing.includes(name) ? 'counts as an empty cell' : undefined;
    const reserved = meaning ?? (name === 'undecided' ? 'stands for no decision in predictions' : undefined);
    if (reserved === undefined)
        return;
    context.refuse('policy/value', path, {
        problem: `is "${(0,keyPath/* printable */.g$)(name)}", which ${reserved}`,
        cure: meaning === undefined ? 'Rename the class in the data.' : 'Rename the class, or list `data.missing` without it.',
    });
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
        },
        missing: new Set(data.missing ?? defaultMissing),
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
    return places.map((place) => {
        const file = context.pathAt(place);
        if (!/\.(csv|tsv|tab)$/i.test(file)) {
            context.refuse('policy/value', place, {
                problem: `is "${(0,keyPath/* printable */.g$)(file)}"; a table that this version reads: .csv, .tsv or .tab`,
                cure: 'Convert it to CSV.',
            });
        }
        return file;
    });
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
/** Names with a meaning of their own beside entity kinds. */
const reservedKinds = ['sample', 'content', 'empty-ids', 'train-validation', 'suspected', 'linked', 'captured'];
function readEntities(context) {
    const entities = context.written.data.columns.entities ?? {};
    return Object.entries(entities).map(([kind, columns]) => {
        if (reservedKinds.includes(kind)) {
            context.refuse('policy/value', ['data', 'columns', 'entities', kind], {
                problem: 'is a name with a meaning of its own',
                cure: 'Choose another name for this kind.',
            });
        }
        return { kind, columns: typeof columns === 'string' ? [columns] : columns };
    });
}
function readIndependence(context, entities) {
    const written = context.written.independence ?? {};
    const { 'empty-ids': emptyIds, 'train-validation': trainValidation, ...rules } = written;
    const hasContent = context.written.data.columns.content !== undefined;
    const kinds = [...entities.map((entity) => entity.kind), ...(hasContent ? ['content'] : [])];
    const byKind = new Map();
    for (const [kind, rule] of Object.entries(rules)) {
        if (rule === undefined)
            continue;
        if ((0,laterKeys/* findLaterKey */.p)(['independence', kind]) !== undefined) {
            context.refusals.push((0,issues/* refuseUnknownKey */.wN)(kind, ['independence'], schema/* policySchema */.w, context.source));
            continue;
        }
        context.requireName('policy/unknown-kind', ['independence', kind], kind, 'a declared entity kind', kinds);
        byKind.set(kind, rule === 'disjoint' ? { rule } : sharedRule(rule));
    }
    return { byKind, emptyIds: emptyIds ?? 'block', trainValidation: trainValidation ?? 'warn' };
}
function sharedRule(rule) {
    const approvedBy = rule['approved-by'];
    return { rule: 'shared', reason: rule.shared, ...(approvedBy === undefined ? {} : { approvedBy }) };
}
function readEvaluation(context) {
    const { predictions, threshold, undecided } = context.written.evaluation;
    const { columns } = predictions;
    if (columns.score === undefined && columns.predicted === undefined) {
        context.refuse('policy/missing-key', ['evaluation', 'predictions', 'columns'], {
            problem: 'lacks both `score` and `predicted`',
            cure: 'Name the column of scores, of predicted classes, or both.',
        });
    }
    refuseBadBand(context);
    return {
        predictions: {
            path: pathsAt(context, ['evaluation', 'predictions', 'path'], predictions.path)[0] ?? predictions.path,
            sample: columns.sample,
            ...(columns.score === undefined ? {} : { score: columns.score }),
            ...(columns.predicted === undefined ? {} : { predicted: columns.predicted }),
            bindingRequired: predictions.binding === 'required',
        },
        ...(threshold === undefined ? {} : { threshold }),
        ...(undecided === undefined ? {} : { undecided: readBand(undecided) }),
    };
}
function readBand(band) {
    const atMost = band['at-most'];
    return { from: band.from, to: band.to, ...(atMost === undefined ? {} : { atMost }) };
}
function refuseBadBand(context) {
    const { threshold = 0.5, undecided } = context.written.evaluation;
    if (undecided === undefined)
        return;
    if (!(undecided.from < undecided.to && undecided.from <= threshold && threshold <= undecided.to)) {
        context.refuse('policy/value', ['evaluation', 'undecided'], {
            problem: `goes from ${undecided.from} to ${undecided.to} and does not enclose the threshold ${threshold}`,
            cure: 'Write from < to, with the threshold between them.',
        });
    }
}


/***/ }),

/***/ 25760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ policySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38816);
/* harmony import */ var _metrics_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88707);
/**
 * The policy as it is written. Every key has a description: editors show it, and
 * `schemas/policy.schema.json` is generated from here. What keys mean together is checked in
 * `normalise.ts`.
 */


const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1);
const fraction = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1);
/** A label, class or value as the data spell it: a number or boolean stands for its own text. */
const dataText = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()], { error: 'a text, a number, true or false' });
/** Editors complete the names; the gate itself refuses an unknown one with the nearest name. */
const metricNames = [..._metrics_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .binaryMetrics */ .N.keys()];
const proportionNames = metricNames.filter((name) => _metrics_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .binaryMetrics */ .N.get(name)?.family === 'proportion');
const metric = text.meta({ description: 'What is measured', enum: metricNames });
const textList = (description) => zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([dataText, zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(dataText).min(1)], { error: 'text, or a list of texts' }).describe(description);
const paths = (description) => zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).min(1).max(256)], { error: 'a path, or a list of paths' }).describe(description);
const modelSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: text.describe('File or folder of the model, relative to the root: what is hashed, evaluated and under change control'),
    task: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('binary').describe('What the model does: it tells one class from another'),
    classes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(dataText).length(2).describe('Every label that may occur'),
    positive: dataText.describe('The class that the model is to find'),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('static')
        .optional()
        .describe('A model that does not learn in use; anything else is outside the scope of Annex 22'),
})
    .describe('The model under change control');
const columnsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    sample: text.describe('Id of the sample'),
    split: text.optional().describe('Split of the sample; not needed where the manifest is a map of splits'),
    label: text.describe('Reference label'),
    entities: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/, {
        error: 'a letter, then letters, digits, `-` and `_`, at most 64 characters',
    }), zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).min(1).max(8)], { error: 'a column, or a list of columns' })
        .describe('Column of the ids, or the columns that name this kind together'))
        .optional()
        .describe('Entity kinds: what several samples can have in common; each a column, or several columns that name it together'),
    content: text.optional().describe('Hash of the sample’s content'),
    excluded: text.optional().describe('Reason of an exclusion; empty for samples that are not excluded'),
    generated: text.optional().describe('Whether the sample is generated (synthetic): true or false'),
})
    .describe('Columns of the manifest');
const dataSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    manifest: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
        paths('Manifest files'),
        zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            train: paths('Files of the training split').optional(),
            validation: paths('Files of the validation split').optional(),
            test: paths('Files of the test split'),
        })
            .describe('Files of each split'),
    ], { error: 'a path, a list of paths, or a map of train, validation and test to paths' })
        .describe('Table that assigns each sample to a split: a file, a list of files, or files for each split'),
    splits: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        train: textList('Values that mean the training split').optional(),
        validation: textList('Values that mean the validation split').optional(),
        test: textList('Values that mean the test split').optional(),
    })
        .optional()
        .describe('Values of the split column; default: train, validation, test'),
    columns: columnsSchema,
    missing: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .optional()
        .describe('Cells that count as empty; default: the empty cell, NA, N/A, null, None, NaN'),
})
    .describe('The data and its splits');
const ruleSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('disjoint'),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        shared: text.describe('Why samples of several splits may share this kind'),
        'approved-by': text.optional().describe('Role that approved the reason'),
    }),
], { error: '`disjoint`, or a mapping with `shared: REASON` and `approved-by: ROLE`' })
    .describe('Whether the splits may share an entity of this kind');
const independenceSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    content: ruleSchema.optional().describe('Whether the splits may share content hashes'),
    'empty-ids': zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['block', 'warn'])
        .optional()
        .describe('Test samples without an id of a disjoint kind; default block'),
    'train-validation': zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['block', 'warn', 'ignore'])
        .optional()
        .describe('Overlap between training and validation; default warn'),
})
    .catchall(ruleSchema)
    .describe('Rules of independence, by entity kind; default for every kind: disjoint');
const predictionsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: text.describe('Predictions file'),
    columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        sample: text.describe('Id of the sample'),
        score: text.optional().describe('Score; larger means more likely positive'),
        predicted: text.optional().describe('Predicted class, or `undecided`'),
    })
        .describe('Columns of the predictions file: score, predicted, or both'),
    binding: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['required', 'optional'])
        .optional()
        .describe('Whether PATH.binding.json has to tie the predictions to the model; default optional'),
})
    .describe('Predictions made outside the gate');
const evaluationSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    predictions: predictionsSchema,
    threshold: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .optional()
        .describe('A score of at least this is positive; a threshold outside [0, 1] says that scores are not probabilities; default 0.5, with a warning'),
    undecided: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        from: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe('Scores above this and below `to` are undecided'),
        to: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe('End of the band'),
        'at-most': fraction.optional().describe('Largest acceptable share of undecided test samples'),
    })
        .optional()
        .describe('Band of scores in which the model does not decide'),
})
    .describe('How predictions are obtained');
const subgroupColumns = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).min(2).max(4);
const subgroupSpecSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([text, subgroupColumns, zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()).min(1).max(100))], {
    error: 'a column, a mapping of a column to its bin edges, or a list of two to four columns',
})
    .describe('An entry is a column; a column with ascending bin edges, such as `age: [40, 60]`; or a list of columns whose values are combined');
const inSubgroup = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), dataText)
    .describe('Column and value, or bin label such as "<40", "40-<60", ">=60"');
const inSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('each subgroup'), inSubgroup], { error: '`each subgroup`, or a mapping of columns to values' })
    .describe('Subgroups for which it holds; default: all test samples');
const criterionSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/, {
        error: 'a letter or digit, then letters, digits, `-`, `_` and `.`, at most 64 characters',
    })
        .optional()
        .describe('Name of the criterion in the report'),
    metric,
    'at-least': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional().describe('Smallest acceptable value; exactly one of at-least and at-most'),
    'at-most': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional().describe('Largest acceptable value, for a metric of which less is better'),
    in: inSchema.optional(),
    'min-samples': zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()
        .min(1)
        .optional()
        .describe('Fewest samples in the metric’s denominator with which it may be judged'),
})
    .describe('One acceptance criterion');
const acceptanceSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    confidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0.5).max(0.9999).optional().describe('Two-sided confidence level; default 0.95'),
    'decide-by': zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['bound', 'estimate'])
        .optional()
        .describe('bound (default): the unfavourable end of the interval decides; estimate: the estimate decides, and about half of the models exactly at a criterion pass'),
    interval: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['clopper-pearson', 'wilson'])
        .optional()
        .describe('Interval of proportions; default clopper-pearson'),
    cluster: text.optional().describe('Entity kind whose samples depend on each other; intervals allow for it'),
    'design-effect': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .min(1)
        .optional()
        .describe('Design effect approved beforehand, from development data; without it samples of one cluster count as one'),
    expected: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().meta({ enum: metricNames }), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe('Performance that is expected of a good model'))
        .optional()
        .describe('Expected performance by metric, for the sample size'),
    power: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .min(0.5)
        .max(0.999)
        .optional()
        .describe('Chance with which a model of the expected performance is to pass each criterion; default 0.8'),
    criteria: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(criterionSchema).max(1000).describe('Acceptance criteria; all of them have to be met'),
    'too-small': zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['block', 'warn'])
        .optional()
        .describe('A subgroup that is too small to show its criterion; default block'),
})
    .describe('What counts as acceptable');
const resultSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    metric: text.meta({ description: 'What was measured: a proportion of successes', enum: proportionNames }),
    successes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).describe('Cases in which the process was right'),
    trials: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).describe('Cases that it was tried on'),
    in: inSubgroup.optional(),
})
    .describe('One known result');
const baselineSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    process: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        name: text.describe('The process, and when and where its performance was measured'),
        evidence: text.optional().describe('Path of the document that shows its performance'),
        results: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(resultSchema).min(1).max(1000).describe('Its known results'),
    })
        .describe('Known performance of the process that the model replaces'),
})
    .describe('What the model is compared with');
const noDecreaseSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    metric,
    against: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('process').describe('What it is compared with'),
    mode: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['criterion', 'non-inferior', 'superior', 'estimate'])
        .optional()
        .describe('criterion (default): each criterion of this metric is at least the baseline; non-inferior: the model is not worse by more than the margin, by interval; superior: it is better, by interval; estimate: its estimate is at least the baseline'),
    margin: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1).optional().describe('Largest decrease that is accepted (mode non-inferior)'),
    in: inSchema.optional(),
})
    .describe('One comparison in which no decrease is allowed');
const policySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1).describe('Version of the policy format'),
    model: modelSchema,
    data: dataSchema,
    independence: independenceSchema.optional(),
    'test-set': zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ lock: text.describe('Lock file of the test set, made by `holdout lock`') })
        .optional()
        .describe('The locked test set'),
    evaluation: evaluationSchema,
    subgroups: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(subgroupSpecSchema).max(50).optional().describe('Subgroups that are judged apart'),
    acceptance: acceptanceSchema,
    baseline: baselineSchema.optional(),
    'no-decrease': zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(noDecreaseSchema).min(1).max(1000).optional().describe('Comparisons with the baseline'),
})
    .describe('Policy of the Holdout merge gate: what is checked and what counts as acceptable');


/***/ }),

/***/ 7054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _s: () => (/* binding */ keysAt),
/* harmony export */   d8: () => (/* binding */ rangeName),
/* harmony export */   kn: () => (/* binding */ limitsAt)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38816);
/** What a zod schema allows at a path of the value: its keys, its range. */

/** Keys that may stand in the mapping at a path, sorted. */
function keysAt(schema, path) {
    const keys = schemasAt(schema, path).flatMap((one) => Object.keys(definitionOf(one).shape ?? {}));
    return [...new Set(keys)].sort();
}
/** Limits of the number at a path. */
function limitsAt(schema, path) {
    const number = schemasAt(schema, path).find((one) => one instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodNumber */ .rSt);
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
    const named = [];
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

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/* unused harmony export canonicalJson */
/* harmony import */ var _result_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79848);
/**
 * JSON with one form for each value, after RFC 8785: keys sorted by UTF-16 code units, numbers in the
 * shortest form that reads back equal, negative zero as 0.
 */

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
function writeString(text) {
    if (loneSurrogate.test(text))
        throw new TypeError('a text with half of a surrogate pair has no JSON form');
    return JSON.stringify(text);
}
function writeNumber(value) {
    if (!Number.isFinite(value))
        throw new TypeError(`${value} has no JSON form`);
    return JSON.stringify(value);
}
const compact = { open: () => '', colon: ':' };
const indented = { open: (depth) => `\n${'  '.repeat(depth)}`, colon: ': ' };
function writeMembers(brackets, members, depth, layout) {
    if (members.length === 0)
        return brackets;
    const inner = members.map((member) => layout.open(depth + 1) + member).join(',');
    return `${brackets[0]}${inner}${layout.open(depth)}${brackets[1]}`;
}
function writeObject(value, depth, layout) {
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null)
        throw new TypeError('only plain objects have a JSON form');
    const entries = Object.entries(value).sort(([one], [other]) => (0,_result_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodeUnits */ .U)(one, other));
    const members = entries.map(([key, each]) => writeString(key) + layout.colon + write(each, depth + 1, layout));
    return writeMembers('{}', members, depth, layout);
}
function write(value, depth, layout) {
    if (value === null || typeof value === 'boolean')
        return String(value);
    if (typeof value === 'string')
        return writeString(value);
    if (typeof value === 'number')
        return writeNumber(value);
    if (Array.isArray(value)) {
        const members = Array.from(value, (each) => write(each, depth + 1, layout));
        return writeMembers('[]', members, depth, layout);
    }
    if (typeof value === 'object')
        return writeObject(value, depth, layout);
    throw new TypeError(`a value of type ${typeof value} has no JSON form`);
}
/**
 * The canonical form of a value, for digests (RFC 8785).
 *
 * @param value null, booleans, finite numbers, well-formed strings, arrays and plain objects of these.
 * @returns one line without white space.
 * @throws TypeError for anything else: NaN, Infinity, undefined (also as a member), half of a surrogate
 *   pair, functions, dates and other objects with a class.
 */
function canonicalJson(value) {
    return write(value, 0, compact);
}
/**
 * The same keys, order and numbers for people and version control: indented by two spaces, with a
 * final newline.
 *
 * @throws TypeError as `canonicalJson` does.
 */
function renderJson(value) {
    return `${write(value, 0, indented)}\n`;
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

/***/ 32008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ markEmptyCells)
/* harmony export */ });
/**
 * For each code of a column whether its cell counts as empty: 1 or 0.
 *
 * @param missing cells that count as empty
 */
function markEmptyCells({ values }, missing) {
    const longest = Math.max(0, ...[...missing].map((cell) => cell.length));
    const marks = new Uint8Array(values.length);
    for (let code = 0; code < values.length; code += 1) {
        const value = values[code];
        // Most ids are longer than any placeholder, and a set hashes every text it is asked for.
        if (value.length <= longest && missing.has(value))
            marks[code] = 1;
    }
    return marks;
}


/***/ }),

/***/ 17223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ splitNumber),
/* harmony export */   W: () => (/* binding */ readManifest)
/* harmony export */ });
/* harmony import */ var _result_nearestName_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38921);
/* harmony import */ var _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11888);
/* harmony import */ var _emptyCells_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32008);
/* harmony import */ var _readTable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77116);
/** The manifest: which sample belongs to which split, read from one table or several. */




/** Number of a split in `Manifest.split`. */
const splitNumber = { train: 0, validation: 1, test: 2 };
/**
 * Reads a manifest.
 *
 * @throws Refusal for an unreadable table, an undeclared split, and in `test` an empty or repeated sample id
 */
async function readManifest(request) {
    const required = [request.sample, ...(request.split === undefined ? [] : [request.split]), ...request.columns];
    if (request.excluded !== undefined)
        required.push(request.excluded);
    const table = await (0,_readTable_js__WEBPACK_IMPORTED_MODULE_1__/* .readTable */ .x)(request.files.map((file) => file.source), { required: [...new Set(required)] });
    const split = assignSplits(table, request);
    const excluded = markExcluded(table, request);
    const numbers = Uint32Array.from({ length: table.rows }, (_, row) => row);
    const rowsWhere = (test) => numbers.filter(test);
    const rowsOf = (name) => rowsWhere((row) => split[row] === splitNumber[name] && excluded[row] === 0);
    const manifest = {
        table,
        sample: table.column(request.sample),
        missing: request.missing,
        split,
        excluded,
        rows: { train: rowsOf('train'), validation: rowsOf('validation'), test: rowsOf('test') },
        lockedRows: rowsWhere((row) => split[row] === splitNumber.test),
    };
    refuseAmbiguousTestSamples(manifest);
    return manifest;
}
function assignSplits(table, request) {
    const result = new Uint8Array(table.rows);
    const column = request.split === undefined ? undefined : table.column(request.split);
    const numbers = column?.values.map((value) => request.splits.get(value));
    for (let row = 0; row < table.rows; row += 1) {
        const ofFile = request.files[table.fileOf(row)]?.split;
        const ofCell = column === undefined ? undefined : numbers?.[column.codes[row]];
        const split = column === undefined ? ofFile : ofCell;
        if (split === undefined || (ofFile !== undefined && ofFile !== split)) {
            refuseSplit(table, row, request, ofFile, column);
        }
        else {
            result[row] = splitNumber[split];
        }
    }
    return result;
}
function refuseSplit(table, row, request, ofFile, column) {
    const declared = distinctIgnoringCase([...request.splits.keys()]);
    const found = column?.values[column.codes[row]] ?? '';
    const nearest = (0,_result_nearestName_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .q)(found, declared);
    throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('manifest/unknown-split', {
        ...table.placeOf(row),
        key: request.split ?? '',
        problem: ofFile === undefined
            ? `has a value that is no declared split; declared: ${declared.join(', ')}`
            : `contradicts the policy, which gives this whole file to ${ofFile}`,
        cure: nearest === undefined
            ? `Correct the cell, or ${request.howToDeclare}.`
            : `Did you mean "${nearest}"? Otherwise ${request.howToDeclare}.`,
    });
}
function distinctIgnoringCase(values) {
    const seen = new Set();
    return values.filter((value) => !seen.has(value.toLowerCase()) && seen.add(value.toLowerCase()));
}
function markExcluded(table, request) {
    const result = new Uint8Array(table.rows);
    if (request.excluded === undefined)
        return result;
    const column = table.column(request.excluded);
    const isEmpty = (0,_emptyCells_js__WEBPACK_IMPORTED_MODULE_3__/* .markEmptyCells */ .m)(column, request.missing);
    for (let row = 0; row < table.rows; row += 1)
        result[row] = 1 - isEmpty[column.codes[row]];
    return result;
}
function refuseAmbiguousTestSamples({ table, sample, missing, lockedRows }) {
    const firstRow = new Map();
    for (const row of lockedRows) {
        const code = sample.codes[row];
        if (missing.has(sample.values[code])) {
            throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('manifest/empty-sample', {
                ...table.placeOf(row),
                problem: `has no ${sample.name}, and the row belongs to the test split`,
                cure: 'Give every test sample an id of its own.',
            });
        }
        const first = firstRow.get(code);
        if (first !== undefined) {
            const { file, line } = table.placeOf(first);
            throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('manifest/duplicate-sample', {
                ...table.placeOf(row),
                problem: `repeats the ${sample.name} of ${file}:${line}, and both belong to the test split`,
                cure: 'Give every test sample an id of its own; a patient with several samples belongs in `entities`.',
            });
        }
        firstRow.set(code, row);
    }
}


/***/ }),

/***/ 77116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ readHeader),
  x: () => (/* binding */ readTable)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/tables/byteClasses.js
/** What a byte means to the scanner. Everything but `ordinary` stops the inner loop. */
const ordinary = 0;
const delimiter = 1;
const lineFeed = 2;
const carriageReturn = 3;
const quote = 4;
/** C0 controls other than tab, LF and CR; DEL. */
const control = 5;
/** Any byte of a character outside ASCII. */
const beyondAscii = 6;
/** Class of each of the 256 bytes inside a cell without quotes. */
function classifyPlainBytes(delimiterByte) {
    const classes = classifyQuotedBytes();
    classes[delimiterByte] = delimiter;
    return classes;
}
/** Class of each of the 256 bytes between quotes, where a delimiter is text. */
function classifyQuotedBytes() {
    const classes = new Uint8Array(256).fill(ordinary);
    classes.fill(control, 0x00, 0x20);
    classes[0x09] = ordinary;
    classes[0x0a] = lineFeed;
    classes[0x0d] = carriageReturn;
    classes[0x22] = quote;
    classes[0x7f] = control;
    classes.fill(beyondAscii, 0x80);
    return classes;
}
/**
 * The forbidden character outside ASCII that begins at `position`, as a code point, or -1.
 *
 * Forbidden are C1 controls (U+0080 to U+009F, so NEL), the separators U+2028 and U+2029, and U+FEFF.
 *
 * @param bytes Valid UTF-8 that does not end inside this character.
 */
function forbiddenCodePoint(bytes, position) {
    const first = bytes[position];
    if (first === 0xc2)
        return bytes[position + 1] <= 0x9f ? bytes[position + 1] : -1;
    if (first !== 0xe2 && first !== 0xef)
        return -1;
    const rest = (bytes[position + 1] << 8) | bytes[position + 2];
    if (first === 0xe2)
        return rest === 0x80a8 || rest === 0x80a9 ? 0x2028 + (rest & 1) : -1;
    return rest === 0xbbbf ? 0xfeff : -1;
}

;// CONCATENATED MODULE: ./build/tables/cellForm.js
/** Only ASCII, to be taken as it is. */
const asciiForm = 0;
/** Has characters outside ASCII. */
const utf8Form = 1;
/** Has doubled quotes, each of which stands for one. */
const doubledQuotesForm = 2;
/** A cell's text. The bytes are valid UTF-8. */
function decodeCell(bytes, start, end, form) {
    const text = bytes.toString((form & utf8Form) === 0 ? 'latin1' : 'utf8', start, end);
    return (form & doubledQuotesForm) === 0 ? text : text.replaceAll('""', '"');
}

;// CONCATENATED MODULE: ./build/tables/limits.js
/** What a table may ask of memory. Beyond it a table is refused with exit 4. */
const tableLimits = {
    /** Bytes of one cell as written, without the quotes around it. */
    cellBytes: 64 * 1024,
    /** Bytes of one row or header as written, without its line end. */
    rowBytes: 8 * 1024 * 1024,
    columns: 4096,
};

// EXTERNAL MODULE: ./build/result/refusal.js
var refusal = __webpack_require__(11888);
;// CONCATENATED MODULE: ./build/tables/printableName.js
const longestShown = 64;
const unprintable = /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]|["\\]/gu;
/**
 * A column name for a message: in double quotes, cut after 64 characters, with everything that is not
 * printable (and the quote and backslash themselves) written as an escape such as `\u{200B}`.
 */
function printableName(name) {
    // Cut by code units first: a hostile name is up to 64 KiB long.
    const characters = [...name.slice(0, 2 * longestShown + 2)];
    const shown = characters.slice(0, longestShown).join('').replace(unprintable, escapeCharacter);
    return characters.length > longestShown ? `"${shown}…"` : `"${shown}"`;
}
function escapeCharacter(character) {
    if (character === '"' || character === '\\')
        return `\\${character}`;
    return `\\u{${codePointDigits(character.codePointAt(0))}}`;
}
/** `U+200B` for 0x200B. */
function formatCodePoint(codePoint) {
    return `U+${codePointDigits(codePoint)}`;
}
function codePointDigits(codePoint) {
    return codePoint.toString(16).toUpperCase().padStart(4, '0');
}

;// CONCATENATED MODULE: ./build/tables/tableRefusals.js



/**
 * All sentences with which a table is refused. None may take the text of a cell; column names are shown
 * as `printableName` writes them.
 */
const mostNamesShown = 20;
function notUtf8(file, line, offset) {
    return new refusal/* Refusal */.P_('table/encoding', {
        file,
        line,
        problem: `is not UTF-8: the byte at offset ${offset} begins no valid character`,
        cure: 'Save the file as UTF-8, for example with `iconv --from-code WINDOWS-1252 --to-code UTF-8`.',
    });
}
function notText(file, format, cure) {
    return new refusal/* Refusal */.P_('table/encoding', {
        file,
        line: 1,
        problem: `is ${format}; CSV and TSV files are UTF-8 text`,
        cure: `${cure}, or correct the file's name.`,
    });
}
function controlCharacter(file, line, codePoint) {
    return new refusal/* Refusal */.P_('table/control-character', {
        file,
        line,
        problem: `contains the character ${formatCodePoint(codePoint)}; control characters, U+2028, U+2029 and U+FEFF are not allowed, but for tabs, line ends and one byte order mark at the very beginning`,
        cure: 'Remove the character where the file is made.',
    });
}
function bareCarriageReturn(file, line) {
    return new refusal/* Refusal */.P_('table/bare-cr', {
        file,
        line,
        problem: 'contains a carriage return without a line feed after it; lines end in LF or in CRLF',
        cure: 'Write the file with one kind of line end, and remove carriage returns from cells.',
    });
}
function mixedLineEnds(file, line, expected) {
    return new refusal/* Refusal */.P_('table/mixed-line-ends', {
        file,
        line,
        problem: `ends in ${expected === 'LF' ? 'CRLF' : 'LF'}; line 1 ends in ${expected}, and so must all others`,
        cure: 'Write the file with one kind of line end, for example with `dos2unix`.',
    });
}
function blankLine(file, line) {
    return new refusal/* Refusal */.P_('table/blank-line', {
        file,
        line,
        problem: 'is blank',
        cure: 'Remove the line; if it stands for one empty cell, write "" instead.',
    });
}
function quoteInPlainCell(file, line, columnNumber) {
    return new refusal/* Refusal */.P_('table/quote', {
        file,
        line,
        problem: `has a quote in column ${columnNumber} inside a cell that does not begin with one`,
        cure: 'Put the whole cell in quotes and double the quotes inside it.',
    });
}
function textAfterQuote(file, line, columnNumber) {
    return new refusal/* Refusal */.P_('table/quote', {
        file,
        line,
        problem: `has text in column ${columnNumber} after the closing quote of its cell`,
        cure: 'Put the whole cell in quotes and double the quotes inside it.',
    });
}
function unclosedQuote(file, line, columnNumber) {
    return new refusal/* Refusal */.P_('table/quote', {
        file,
        line,
        problem: `opens a quote in column ${columnNumber} that is never closed`,
        cure: 'Close the quote; the file may also have been cut off.',
    });
}
function cellTooLarge(file, line, columnNumber, isQuoted) {
    return new refusal/* Refusal */.P_('table/cell-too-large', {
        file,
        line,
        problem: `has a cell in column ${columnNumber} of more than ${tableLimits.cellBytes} bytes`,
        cure: isQuoted
            ? 'Look whether the quote that opens the cell is closed; else shorten the cell.'
            : 'Shorten the cell; a table names large content by path or digest.',
        exit: 4,
    });
}
function rowTooLarge(file, line) {
    return new refusal/* Refusal */.P_('table/row-too-large', {
        file,
        line,
        problem: `begins a row of more than ${tableLimits.rowBytes} bytes`,
        cure: 'Shorten the row; a table names large content by path or digest.',
        exit: 4,
    });
}
function tooManyColumns(file, line) {
    return new refusal/* Refusal */.P_('table/too-many-columns', {
        file,
        line,
        problem: `names more than ${tableLimits.columns} columns`,
        cure: 'Keep only the columns that the policy names, or turn the table so that each sample is a row.',
        exit: 4,
    });
}
function raggedRow(file, line, cells, columns) {
    return new refusal/* Refusal */.P_('table/ragged-row', {
        file,
        line,
        problem: `has ${countOf(cells, 'cell')}; the header has ${columns}`,
        cure: 'Give every row as many cells as the header has, and put cells that contain the delimiter in quotes.',
    });
}
function emptyColumnName(file, columnNumber) {
    return new refusal/* Refusal */.P_('table/empty-header', {
        file,
        line: 1,
        problem: `gives no name to column ${columnNumber}`,
        cure: 'Name the column in the header, or remove the column.',
    });
}
function duplicateColumnName(file, name, first, second) {
    return new refusal/* Refusal */.P_('table/duplicate-header', {
        file,
        line: 1,
        problem: `gives the name ${printableName(name)} to columns ${first} and ${second}`,
        cure: 'Rename or remove one of the two columns.',
    });
}
function noHeader(file) {
    return new refusal/* Refusal */.P_('table/empty', {
        file,
        line: 1,
        problem: 'is empty',
        cure: 'Write a header and at least one row.',
    });
}
function noRows(file) {
    return new refusal/* Refusal */.P_('table/empty', {
        file,
        line: 1,
        problem: 'has a header and no rows',
        cure: 'Write at least one row; look whether the step that makes the file has failed.',
    });
}
function noFiles() {
    return new refusal/* Refusal */.P_('table/empty', {
        problem: 'no file of the table is given',
        cure: 'Name at least one file.',
    });
}
function missingColumn(file, name, header, hint) {
    return new refusal/* Refusal */.P_('table/missing-column', {
        file,
        line: 1,
        problem: `has no column ${printableName(name)}; its columns are ${listNames(header)}`,
        cure: cureMissingColumn(hint),
    });
}
function cureMissingColumn({ nearest, otherDelimiter }) {
    if (otherDelimiter !== undefined) {
        return `The header contains a ${otherDelimiter}: cells of .csv files are separated by commas, cells of .tsv and .tab files by tabs. Rename or convert the file.`;
    }
    const alternative = 'Add the column, or correct the name where it is asked for; upper and lower case differ.';
    return nearest === undefined ? alternative : `Did you mean ${printableName(nearest)}? ${alternative}`;
}
function unevenColumn(file, name, otherFile) {
    return new refusal/* Refusal */.P_('table/missing-column', {
        file,
        line: 1,
        problem: `has no column ${printableName(name)}, and ${otherFile} has it`,
        cure: 'Give the column to all files of the table or to none.',
    });
}
function listNames(names) {
    const shown = names.slice(0, mostNamesShown).map(printableName).join(', ');
    return names.length > mostNamesShown ? `${shown} and ${names.length - mostNamesShown} more` : shown;
}
function countOf(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./build/tables/recordScanner.js




const nothing = Buffer.alloc(0);
const newline = 0x0a;
/**
 * Finds cells and records in the bytes of one CSV or TSV file (RFC 4180, strictly), chunk by chunk.
 *
 * It throws a `Refusal` at the first byte that breaks a rule, and the same one however the bytes are cut
 * into chunks. It keeps the bytes of an unfinished cell between chunks and nothing else of the file.
 */
class RecordScanner {
    #file;
    #plainClasses;
    #quotedClasses = classifyQuotedBytes();
    #sink;
    #lineEnd;
    #unfinished = nothing;
    #phase = 'start';
    #form = asciiForm;
    #column = 0;
    #line = 1;
    #recordLine = 1;
    #cellLine = 1;
    // Offsets into the current chunk, to which the unfinished cell of the last one is prefixed.
    #position = 0;
    #cellStart = 0;
    /** Negative where the record began before the current chunk. */
    #recordStart = 0;
    /** @param delimiterByte Comma or tab. */
    constructor(file, delimiterByte, sink) {
        this.#file = file;
        this.#plainClasses = classifyPlainBytes(delimiterByte);
        this.#sink = sink;
    }
    /** 1-based line that the next byte stands on. */
    get line() {
        return this.#line;
    }
    /** Whether the sink wants no more records. */
    get isStopped() {
        return this.#sink === undefined;
    }
    /** @param chunk Valid UTF-8 that ends between two characters. */
    write(chunk) {
        const bytes = this.#unfinished.length === 0 ? chunk : Buffer.concat([this.#unfinished, chunk]);
        while (this.#position < bytes.length && this.#sink !== undefined) {
            if (!this.#scanCell(bytes))
                break;
        }
        if (this.#sink !== undefined)
            this.#keepUnfinished(bytes);
    }
    /** Ends the last record, whose line end may be missing. */
    end() {
        const bytes = this.#unfinished;
        if (this.#sink === undefined)
            return;
        if (this.#position < bytes.length)
            throw this.#refuse(bareCarriageReturn(this.#file, this.#line));
        if (this.#phase === 'quoted')
            throw this.#refuse(unclosedQuote(this.#file, this.#cellLine, this.#column + 1));
        if (this.#phase === 'start' && this.#column === 0)
            return;
        this.#endCell(bytes, this.#sink);
        this.#endRecord(this.#sink);
    }
    /** Reads on in one cell. Returns false where the next byte decides what the last one means. */
    #scanCell(bytes) {
        switch (this.#phase) {
            case 'start':
                this.#passPlainCells(bytes, this.#sink);
                this.#beginCell(bytes);
                return true;
            case 'plain':
                this.#passOrdinary(bytes, this.#plainClasses);
                return this.#position === bytes.length || this.#scanSpecial(bytes);
            case 'quoted':
                this.#passOrdinary(bytes, this.#quotedClasses);
                return this.#position === bytes.length || this.#scanQuotedSpecial(bytes);
            case 'closed':
                return this.#scanAfterQuote(bytes);
        }
    }
    /** The fast path: hands on cells of ASCII without quotes, up to the first byte that is anything else. */
    #passPlainCells(bytes, sink) {
        const classes = this.#plainClasses;
        const rowLimit = this.#recordStart + tableLimits.rowBytes;
        let position = this.#position;
        let cellStart = this.#cellStart;
        let column = this.#column;
        this.#cellLine = this.#line;
        for (;;) {
            position = skipOrdinary(bytes, position, classes);
            if (position === bytes.length || classes[bytes[position]] !== delimiter)
                break;
            if (position > rowLimit || position - cellStart > tableLimits.cellBytes)
                break;
            sink.cell(column++, bytes, cellStart, position, asciiForm);
            cellStart = ++position;
        }
        this.#position = position;
        this.#cellStart = cellStart;
        this.#column = column;
    }
    /** Decides by its first bytes what kind of cell the current one is. */
    #beginCell(bytes) {
        if (this.#position > this.#cellStart) {
            this.#phase = 'plain';
        }
        else if (this.#position < bytes.length) {
            const isQuoted = this.#plainClasses[bytes[this.#position]] === quote;
            this.#phase = isQuoted ? 'quoted' : 'plain';
            if (isQuoted)
                this.#cellStart = ++this.#position;
        }
    }
    #passOrdinary(bytes, classes) {
        const length = bytes.length;
        let position = this.#position;
        let byteClass = ordinary;
        while (position < length) {
            byteClass = classes[bytes[position]];
            if (byteClass === beyondAscii)
                this.#passBeyondAscii(bytes, position);
            else if (byteClass !== ordinary)
                break;
            position++;
        }
        this.#position = position;
    }
    #passBeyondAscii(bytes, position) {
        const codePoint = forbiddenCodePoint(bytes, position);
        this.#form |= utf8Form;
        if (codePoint < 0)
            return;
        this.#position = position;
        throw this.#refuse(controlCharacter(this.#file, this.#line, codePoint));
    }
    /** A byte that ends a plain cell, or may not stand in one. */
    #scanSpecial(bytes) {
        const byteClass = this.#plainClasses[bytes[this.#position]];
        if (byteClass === quote)
            throw this.#refuse(quoteInPlainCell(this.#file, this.#line, this.#column + 1));
        return this.#scanCellEnd(bytes, byteClass);
    }
    #scanAfterQuote(bytes) {
        const byteClass = this.#plainClasses[bytes[this.#position]];
        if (byteClass === quote) {
            this.#form |= doubledQuotesForm;
            this.#phase = 'quoted';
            this.#position++;
            return true;
        }
        if (byteClass === beyondAscii)
            this.#passBeyondAscii(bytes, this.#position);
        if (byteClass === ordinary || byteClass === beyondAscii) {
            throw this.#refuse(textAfterQuote(this.#file, this.#line, this.#column + 1));
        }
        return this.#scanCellEnd(bytes, byteClass);
    }
    /** A delimiter, a line end or a forbidden character after a cell. */
    #scanCellEnd(bytes, byteClass) {
        const sink = this.#sink;
        if (byteClass === delimiter) {
            this.#endCell(bytes, sink);
            this.#cellStart = ++this.#position;
            return true;
        }
        if (byteClass === control)
            throw this.#refuseControl(bytes);
        if (byteClass === carriageReturn && !this.#isLineEnd(bytes))
            return false;
        const lineEnd = byteClass === lineFeed ? 'LF' : 'CRLF';
        this.#checkLine(lineEnd);
        this.#endCell(bytes, sink);
        this.#endRecord(sink);
        this.#line++;
        this.#recordLine = this.#line;
        this.#position += lineEnd === 'LF' ? 1 : 2;
        this.#recordStart = this.#position;
        this.#cellStart = this.#position;
        return true;
    }
    /** A byte that ends a quoted cell, belongs to a line end in one, or may not stand in one. */
    #scanQuotedSpecial(bytes) {
        const byteClass = this.#quotedClasses[bytes[this.#position]];
        if (byteClass === control)
            throw this.#refuseControl(bytes);
        if (byteClass === carriageReturn && !this.#isLineEnd(bytes))
            return false;
        if (byteClass === quote)
            this.#phase = 'closed';
        if (byteClass === lineFeed)
            this.#line++;
        this.#position++;
        return true;
    }
    /** Whether LF follows the CR at the position; false where that is not known yet. */
    #isLineEnd(bytes) {
        const next = bytes[this.#position + 1];
        if (next !== undefined && next !== newline)
            throw this.#refuse(bareCarriageReturn(this.#file, this.#line));
        return next === newline;
    }
    #checkLine(lineEnd) {
        this.#lineEnd ??= lineEnd;
        if (lineEnd !== this.#lineEnd)
            throw this.#refuse(mixedLineEnds(this.#file, this.#line, this.#lineEnd));
        const isBlank = this.#column === 0 && this.#phase === 'plain' && this.#position === this.#cellStart;
        if (isBlank)
            throw blankLine(this.#file, this.#line);
    }
    #endCell(bytes, sink) {
        this.#checkLimits();
        const end = this.#phase === 'closed' ? this.#position - 1 : this.#position;
        sink.cell(this.#column, bytes, this.#cellStart, end, this.#form);
        this.#column++;
        this.#phase = 'start';
        this.#form = asciiForm;
    }
    #endRecord(sink) {
        this.#sink = sink.record(this.#column, this.#recordLine);
        this.#column = 0;
    }
    #keepUnfinished(bytes) {
        this.#checkLimits();
        // Copied, because whoever reads the file may use the chunk's memory again.
        this.#unfinished = this.#cellStart === bytes.length ? nothing : Buffer.from(bytes.subarray(this.#cellStart));
        this.#position -= this.#cellStart;
        this.#recordStart -= this.#cellStart;
        this.#cellStart = 0;
    }
    #checkLimits() {
        const isCellTooLarge = this.#position - this.#cellStart > tableLimits.cellBytes;
        if (isCellTooLarge || this.#position - this.#recordStart > tableLimits.rowBytes) {
            const refusal = this.#exceededLimit();
            if (refusal !== undefined)
                throw refusal;
        }
    }
    /** The limit that was passed first, so that it does not depend on where chunks end. */
    #exceededLimit() {
        const cellEnd = this.#phase === 'closed' ? this.#position - 1 : this.#position;
        const cellLimit = this.#cellStart + tableLimits.cellBytes;
        const rowLimit = this.#recordStart + tableLimits.rowBytes;
        if (cellEnd > cellLimit && cellLimit <= rowLimit) {
            const isQuoted = this.#phase === 'quoted' || this.#phase === 'closed';
            return cellTooLarge(this.#file, this.#cellLine, this.#column + 1, isQuoted);
        }
        return this.#position > rowLimit ? rowTooLarge(this.#file, this.#recordLine) : undefined;
    }
    #refuseControl(bytes) {
        return this.#refuse(controlCharacter(this.#file, this.#line, bytes[this.#position]));
    }
    /** What is refused at the position, unless a limit was passed before. */
    #refuse(refusal) {
        return this.#exceededLimit() ?? refusal;
    }
}
/** A function of its own because that makes the engine's code for this innermost loop a third faster. */
function skipOrdinary(bytes, from, classes) {
    const length = bytes.length;
    let position = from;
    while (position < length && classes[bytes[position]] === ordinary)
        position++;
    return position;
}

;// CONCATENATED MODULE: ./build/tables/byteDictionary.js

const smallest = 1024;
/**
 * Numbers distinct byte sequences in the order of their first appearance, from 0.
 *
 * An open-addressing hash table over one growing buffer: unlike a `Map` it makes no string for a sequence
 * that it knows, which is most of what a table consists of, and it has no limit of 2^24 entries.
 */
class ByteDictionary {
    // Drawn anew so that nobody can prepare a file whose values all collide; it has no influence on the codes.
    #seed = (0,external_node_crypto_.randomInt)(2 ** 32);
    #bytes = Buffer.allocUnsafe(16 * smallest);
    /** Where each sequence ends in `#bytes`; it begins where the one before it ends. */
    #ends = [];
    /** Code + 1 for each slot of the hash table, 0 where it is empty. At most half of the slots are taken. */
    #slots = new Int32Array(smallest);
    #hashes = new Int32Array(smallest);
    get size() {
        return this.#ends.length;
    }
    /** All sequences one after the other; valid until the next `encode`. */
    get bytes() {
        return this.#bytes;
    }
    startOf(code) {
        return code === 0 ? 0 : this.#ends[code - 1];
    }
    endOf(code) {
        return this.#ends[code];
    }
    /** The code of `bytes[start..end)`; a new one where the sequence has not been seen. */
    encode(bytes, start, end) {
        const hash = hashBytes(bytes, start, end, this.#seed);
        const slots = this.#slots;
        const last = slots.length - 1;
        let slot = hash & last;
        for (let taken = slots[slot]; taken !== 0; taken = slots[slot]) {
            if (this.#hashes[slot] === hash && this.#isEqual(taken - 1, bytes, start, end))
                return taken - 1;
            slot = (slot + 1) & last;
        }
        this.#hashes[slot] = hash;
        return this.#append(slot, bytes, start, end);
    }
    #isEqual(code, bytes, start, end) {
        const known = this.#bytes;
        const knownStart = this.startOf(code);
        if (this.#ends[code] - knownStart !== end - start)
            return false;
        const shift = knownStart - start;
        for (let position = start; position < end; position++) {
            if (bytes[position] !== known[position + shift])
                return false;
        }
        return true;
    }
    #append(slot, bytes, start, end) {
        const code = this.#ends.length;
        const from = this.startOf(code);
        const to = from + end - start;
        if (to > this.#bytes.length)
            this.#growBytes(to);
        const kept = this.#bytes;
        for (let position = start; position < end; position++)
            kept[from + position - start] = bytes[position];
        this.#ends.push(to);
        this.#slots[slot] = code + 1;
        if (2 * this.#ends.length > this.#slots.length)
            this.#growSlots();
        return code;
    }
    #growBytes(needed) {
        const bytes = Buffer.allocUnsafe(2 * needed);
        this.#bytes.copy(bytes);
        this.#bytes = bytes;
    }
    #growSlots() {
        const oldSlots = this.#slots;
        const oldHashes = this.#hashes;
        const slots = new Int32Array(4 * oldSlots.length);
        const hashes = new Int32Array(slots.length);
        const last = slots.length - 1;
        // Counted rather than iterated: this loop is a good part of reading a column of distinct values.
        for (let index = 0; index < oldSlots.length; index++) {
            const taken = oldSlots[index];
            if (taken === 0)
                continue;
            const hash = oldHashes[index];
            let slot = hash & last;
            while (slots[slot] !== 0)
                slot = (slot + 1) & last;
            slots[slot] = taken;
            hashes[slot] = hash;
        }
        this.#slots = slots;
        this.#hashes = hashes;
    }
}
/** FNV-1a with a seed, its bits mixed as at the end of MurmurHash3 because the table uses the low ones. */
function hashBytes(bytes, start, end, seed) {
    let hash = seed | 0;
    for (let position = start; position < end; position++)
        hash = Math.imul(hash ^ bytes[position], 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return hash ^ (hash >>> 16);
}

;// CONCATENATED MODULE: ./build/tables/columnBuilder.js


// Long enough to make few calls, far below the longest string that the engine allows.
const decodedAtOnce = 1024 * 1024;
/** Collects one column's cells, each distinct value once. */
class ColumnBuilder {
    #name;
    /** Cells as written: a doubled quote stays doubled, so equal bytes and equal texts are the same thing. */
    #dictionary = new ByteDictionary();
    #codes = new Uint32Array(1024);
    #rows = 0;
    /** All flags that any cell has. */
    #form = asciiForm;
    constructor(name) {
        this.#name = name;
    }
    add(bytes, start, end, form) {
        if (this.#rows === this.#codes.length)
            this.#grow();
        this.#codes[this.#rows++] = this.#dictionary.encode(bytes, start, end);
        this.#form |= form;
    }
    finish() {
        const values = this.#form === asciiForm ? this.#decodeAscii() : this.#decodeEach();
        return { name: this.#name, values, codes: this.#codes.slice(0, this.#rows) };
    }
    #decodeEach() {
        const dictionary = this.#dictionary;
        return Array.from({ length: dictionary.size }, (_, code) => decodeCell(dictionary.bytes, dictionary.startOf(code), dictionary.endOf(code), this.#form));
    }
    /** As `#decodeEach`, but many values with one call: in ASCII a character is a byte. */
    #decodeAscii() {
        const dictionary = this.#dictionary;
        const values = [];
        const last = dictionary.size === 0 ? 0 : dictionary.endOf(dictionary.size - 1);
        let text = '';
        let textStart = 0;
        for (let code = 0; code < dictionary.size; code++) {
            const start = dictionary.startOf(code);
            const end = dictionary.endOf(code);
            if (end > textStart + text.length) {
                text = dictionary.bytes.toString('latin1', start, Math.min(last, Math.max(end, start + decodedAtOnce)));
                textStart = start;
            }
            values.push(text.slice(start - textStart, end - textStart));
        }
        return values;
    }
    #grow() {
        const codes = new Uint32Array(2 * this.#codes.length);
        codes.set(this.#codes);
        this.#codes = codes;
    }
}

;// CONCATENATED MODULE: ./build/tables/rowLines.js
/**
 * The line on which each row of a file begins.
 *
 * Rows mostly follow each other line by line, so only those that begin elsewhere are stored: the first,
 * and each after a row with line ends between quotes.
 */
class RowLines {
    #rows = [];
    #lines = [];
    #count = 0;
    #expected = 0;
    get count() {
        return this.#count;
    }
    /** @param line 1-based line of the next row; lines never decrease. */
    add(line) {
        if (line !== this.#expected) {
            this.#rows.push(this.#count);
            this.#lines.push(line);
        }
        this.#count++;
        this.#expected = line + 1;
    }
    /** @param row Row within the file, from 0, that has been added. */
    lineOf(row) {
        const index = lastAtMost(this.#rows, row);
        return this.#lines[index] + row - this.#rows[index];
    }
}
/** Index of the last of ascending `numbers` that is at most `limit`; the first number has to be. */
function lastAtMost(numbers, limit) {
    let low = 0;
    let high = numbers.length;
    while (high - low > 1) {
        const middle = (low + high) >>> 1;
        if (numbers[middle] <= limit)
            low = middle;
        else
            high = middle;
    }
    return low;
}

// EXTERNAL MODULE: ./build/result/nearestName.js
var nearestName = __webpack_require__(38921);
;// CONCATENATED MODULE: ./build/tables/tableHeader.js




const tab = 0x09;
const comma = 0x2c;
/** The delimiter that a file's name promises: tab for `.tsv` and `.tab`, else comma. The content is not asked. */
function delimiterOf(file) {
    return /\.(tsv|tab)$/i.test(file) ? tab : comma;
}
/** Takes the first record of a file as its column names and hands them on once they are checked. */
class HeaderSink {
    #file;
    #names = [];
    #onHeader;
    /** @param onHeader Gives what takes the rows; `undefined` where only the header is wanted. */
    constructor(file, onHeader) {
        this.#file = file;
        this.#onHeader = onHeader;
    }
    cell(column, bytes, start, end, form) {
        if (column >= tableLimits.columns)
            throw tooManyColumns(this.#file, 1);
        this.#names.push(decodeCell(bytes, start, end, form));
    }
    record() {
        checkNames(this.#file, this.#names);
        return this.#onHeader(this.#names);
    }
}
function checkNames(file, header) {
    const numberOf = new Map();
    for (const [index, name] of header.entries()) {
        const first = numberOf.get(name);
        if (name === '')
            throw emptyColumnName(file, index + 1);
        if (first !== undefined)
            throw duplicateColumnName(file, name, first, index + 1);
        numberOf.set(name, index + 1);
    }
}
/** The refusal of a file that lacks a column, with the name that was probably meant. */
function refuseMissingColumn(file, name, header) {
    return missingColumn(file, name, header, {
        nearest: (0,nearestName/* nearestName */.q)(name, header),
        otherDelimiter: otherDelimiter(delimiterOf(file), header),
    });
}
function otherDelimiter(delimiterByte, header) {
    const candidates = [
        { character: '\t', name: 'tab' },
        { character: ';', name: 'semicolon' },
        { character: ',', name: 'comma' },
    ];
    return candidates.find(({ character }) => character.charCodeAt(0) !== delimiterByte && header.some((name) => name.includes(character)))?.name;
}

;// CONCATENATED MODULE: ./build/tables/tableAssembly.js




/** Hands the cells of one file's rows to the builders of the columns that were asked for. */
class RowSink {
    #file;
    #columns;
    /** For each column of the file; `undefined` for those that nobody asked for. */
    #builders;
    lines = new RowLines();
    constructor(file, builders) {
        this.#file = file;
        this.#columns = builders.length;
        this.#builders = builders;
    }
    cell(column, bytes, start, end, form) {
        if (column < this.#columns)
            this.#builders[column]?.add(bytes, start, end, form);
    }
    record(columns, line) {
        if (columns !== this.#columns)
            throw raggedRow(this.#file, line, columns, this.#columns);
        this.lines.add(line);
        return this;
    }
}
/** Puts the columns of several files together. */
class TableAssembly {
    #request;
    /** Columns of the table by name, decided by the first file. */
    #builders;
    #files = [];
    #lines = [];
    /** @param request Without it, all columns of the first file are required. */
    constructor(request) {
        this.#request = request;
    }
    /** What takes the rows of a file with that header. Throws a `Refusal` where a column is missing. */
    begin(file, header) {
        const present = new Set(header);
        for (const name of this.#request?.required ?? []) {
            if (!present.has(name))
                throw refuseMissingColumn(file, name, header);
        }
        this.#builders ??= this.#beginColumns(header);
        const builders = this.#builders;
        this.#checkAgainstFirst(file, header, builders);
        return new RowSink(file, header.map((name) => builders.get(name)));
    }
    /** Adds what is known of a file after its last byte. */
    add(file, lines) {
        this.#files.push(file);
        this.#lines.push(lines);
    }
    finish() {
        const columns = [...(this.#builders ?? [])].map(([name, builder]) => [name, builder.finish()]);
        return new AssembledTable(new Map(columns), this.#files, this.#lines);
    }
    #beginColumns(header) {
        const request = this.#request;
        const wanted = new Set(request === undefined ? header : [...request.required, ...(request.optional ?? [])]);
        return new Map(header.filter((name) => wanted.has(name)).map((name) => [name, new ColumnBuilder(name)]));
    }
    #checkAgainstFirst(file, header, builders) {
        const first = this.#files[0]?.path;
        if (first === undefined)
            return;
        const present = new Set(header);
        for (const name of builders.keys()) {
            if (present.has(name))
                continue;
            throw this.#request === undefined ? refuseMissingColumn(file, name, header) : unevenColumn(file, name, first);
        }
        for (const name of this.#request?.optional ?? []) {
            if (present.has(name) && !builders.has(name))
                throw unevenColumn(first, name, file);
        }
    }
}
class AssembledTable {
    files;
    rows;
    #columns;
    #lines;
    /** First row of each file. */
    #firstRows;
    constructor(columns, files, lines) {
        this.files = files;
        this.#columns = columns;
        this.#lines = lines;
        let rows = 0;
        this.#firstRows = files.map((file) => {
            rows += file.rows;
            return rows - file.rows;
        });
        this.rows = rows;
    }
    has(name) {
        return this.#columns.has(name);
    }
    column(name) {
        const column = this.#columns.get(name);
        if (column === undefined)
            throw new Error(`the column ${JSON.stringify(name)} was not read`);
        return column;
    }
    fileOf(row) {
        if (!(Number.isInteger(row) && row >= 0 && row < this.rows))
            throw new RangeError(`there is no row ${row}`);
        return lastAtMost(this.#firstRows, row);
    }
    placeOf(row) {
        const index = this.fileOf(row);
        return { file: this.files[index].path, line: this.#lines[index].lineOf(row - this.#firstRows[index]) };
    }
}

;// CONCATENATED MODULE: ./build/tables/fileSignatures.js
/** Enough bytes for every signature below. */
const signatureBytes = 8;
const signatures = [
    { format: 'a gzip file', bytes: [0x1f, 0x8b], cure: 'Decompress it' },
    { format: 'a Zip archive or an Excel workbook', bytes: [0x50, 0x4b, 0x03, 0x04], cure: 'Export the table as CSV' },
    { format: 'an old Excel workbook', bytes: [0xd0, 0xcf, 0x11, 0xe0], cure: 'Export the table as CSV' },
    { format: 'a Zstandard file', bytes: [0x28, 0xb5, 0x2f, 0xfd], cure: 'Decompress it' },
    { format: 'UTF-32 text', bytes: [0xff, 0xfe, 0x00, 0x00], cure: 'Save it as UTF-8' },
    { format: 'UTF-32 text', bytes: [0x00, 0x00, 0xfe, 0xff], cure: 'Save it as UTF-8' },
    { format: 'UTF-16 text', bytes: [0xff, 0xfe], cure: 'Save it as UTF-8' },
    { format: 'UTF-16 text', bytes: [0xfe, 0xff], cure: 'Save it as UTF-8' },
];
/**
 * The format that the first bytes of a file give away, where it is not UTF-8 text.
 *
 * @param head The first `signatureBytes` bytes, or all of a shorter file.
 * @returns The format for a message and the first words of a cure; `undefined` for anything else.
 */
function recogniseFormat(head) {
    const signature = signatures.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte));
    if (signature !== undefined)
        return signature;
    if (isParquet(head))
        return { format: 'a Parquet file', cure: 'Export the table as CSV' };
    if (isBareUtf16(head))
        return { format: 'UTF-16 text', cure: 'Save it as UTF-8' };
    return undefined;
}
/** `PAR1` alone could be the first column's name; Thrift follows it with a byte that is no text. */
function isParquet(head) {
    const next = head[4];
    if (String.fromCharCode(...head.subarray(0, 4)) !== 'PAR1' || next === undefined)
        return false;
    return next < 0x20 && next !== 0x09 && next !== 0x0a && next !== 0x0d;
}
/** Two ASCII characters in UTF-16 without a byte order mark. */
function isBareUtf16(head) {
    if (head.length < 4)
        return false;
    const isZero = [...head.subarray(0, 4)].map((byte) => byte === 0).join();
    return isZero === 'false,true,false,true' || isZero === 'true,false,true,false';
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/tables/utf8.js

/**
 * Length of the longest beginning of `bytes` that does not end in the middle of a character.
 *
 * Bytes that no character begins with count as whole, so that they reach the check and are found invalid.
 */
function wholeCharacters(bytes) {
    for (let back = 1; back <= Math.min(3, bytes.length); back++) {
        const byte = bytes[bytes.length - back];
        if (isContinuation(byte))
            continue;
        return characterLength(byte) > back ? bytes.length - back : bytes.length;
    }
    return bytes.length;
}
/**
 * Offset of the first byte that is not part of valid UTF-8, or `bytes.length` where all of it is valid.
 *
 * Overlong forms, surrogates and code points above U+10FFFF are invalid (RFC 3629). A character that is
 * cut at the end is invalid as well.
 */
function firstInvalidByte(bytes) {
    if ((0,external_node_buffer_.isUtf8)(bytes))
        return bytes.length;
    // Whether a beginning is valid changes only once as it grows, so halving finds the place.
    let valid = 0;
    let invalid = bytes.length;
    while (invalid - valid > 1) {
        const middle = (valid + invalid) >>> 1;
        if ((0,external_node_buffer_.isUtf8)(bytes.subarray(0, wholeCharacters(bytes.subarray(0, middle)))))
            valid = middle;
        else
            invalid = middle;
    }
    return wholeCharacters(bytes.subarray(0, valid));
}
function isContinuation(byte) {
    return byte >= 0x80 && byte <= 0xbf;
}
function characterLength(first) {
    if (first >= 0xc2 && first <= 0xdf)
        return 2;
    if (first >= 0xe0 && first <= 0xef)
        return 3;
    if (first >= 0xf0 && first <= 0xf4)
        return 4;
    return 1;
}

;// CONCATENATED MODULE: ./build/tables/tableText.js



const tableText_nothing = Buffer.alloc(0);
const byteOrderMark = Buffer.from('\ufeff');
// Bounds what is scanned before a limit is noticed, also where a source gives the whole file as one chunk.
const longestPiece = 64 * 1024;
/** Checks that bytes are UTF-8 text and passes them on to a scanner, without a leading byte order mark. */
class TableText {
    #file;
    #scanner;
    #isAtBeginning = true;
    /** The first bytes of the file, while too few to tell its format; later the bytes of a cut character. */
    #pending = tableText_nothing;
    /** Bytes of the file before `#pending`. */
    #offset = 0;
    constructor(file, scanner) {
        this.#file = file;
        this.#scanner = scanner;
    }
    write(chunk) {
        for (let start = 0; start < chunk.length && !this.#scanner.isStopped; start += longestPiece) {
            this.#writePiece(chunk.subarray(start, start + longestPiece));
        }
    }
    end() {
        const text = this.#isAtBeginning ? this.#begin(this.#pending) : this.#pending;
        this.#pass(text, text.length);
        if (!this.#scanner.isStopped)
            this.#scanner.end();
    }
    #writePiece(piece) {
        const bytes = this.#pending.length === 0 ? piece : Buffer.concat([this.#pending, piece]);
        if (this.#isAtBeginning && bytes.length < signatureBytes) {
            this.#pending = Buffer.from(bytes);
            return;
        }
        const text = this.#isAtBeginning ? this.#begin(bytes) : bytes;
        this.#pass(text, wholeCharacters(text));
    }
    /** Looks at the first bytes of the file and gives them back without a byte order mark. */
    #begin(head) {
        this.#isAtBeginning = false;
        const recognised = recogniseFormat(head);
        if (recognised !== undefined)
            throw notText(this.#file, recognised.format, recognised.cure);
        if (!head.subarray(0, byteOrderMark.length).equals(byteOrderMark))
            return head;
        this.#offset = byteOrderMark.length;
        return head.subarray(byteOrderMark.length);
    }
    /** Passes the first `length` bytes on and keeps the others. */
    #pass(bytes, length) {
        const text = bytes.subarray(0, length);
        const valid = firstInvalidByte(text);
        // What stands before the invalid byte may break a rule earlier.
        if (valid > 0)
            this.#scanner.write(text.subarray(0, valid));
        if (valid < length && !this.#scanner.isStopped) {
            throw notUtf8(this.#file, this.#scanner.line, this.#offset + valid);
        }
        this.#offset += length;
        this.#pending = length === bytes.length ? tableText_nothing : Buffer.from(bytes.subarray(length));
    }
}

;// CONCATENATED MODULE: ./build/tables/readTable.js






/**
 * Reads CSV and TSV files one after the other as one table.
 *
 * The format is RFC 4180 and nothing beside it: UTF-8 (one leading byte order mark is taken away), a
 * header, as many cells in every row, one kind of line end (LF or CRLF; both may stand between quotes).
 * The delimiter follows the file's name. Nothing is guessed, trimmed, skipped or converted, and cells of
 * columns that are not asked for obey the same rules.
 *
 * @param sources At least one file. All must have the required columns; an optional column has to be in
 *   all of them or in none.
 * @param columns Columns to keep. Without it, all columns of the first file are required and kept.
 * @returns The table with each file's SHA-256; columns are dictionary-encoded.
 * @throws Refusal `table/…` at the first rule that is broken, with file and line; exit 4 for a limit of
 *   `tableLimits`. Errors of a source pass through.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
async function readTable(sources, columns) {
    if (sources.length === 0)
        throw noFiles();
    const assembly = new TableAssembly(columns);
    for (const source of sources)
        await readFile(source, assembly);
    return assembly.finish();
}
async function readFile(source, assembly) {
    const { file } = source;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    let read;
    const text = beginText(file, (header) => {
        read = { header, rows: assembly.begin(file, header) };
        return read.rows;
    });
    for await (const chunk of source.open()) {
        hash.update(chunk);
        bytes += chunk.length;
        text.write(viewAsBuffer(chunk));
    }
    text.end();
    const { header, rows } = read ?? refuseEmpty(file);
    if (rows.lines.count === 0)
        throw noRows(file);
    assembly.add({ path: file, sha256: hash.digest('hex'), bytes, header, rows: rows.lines.count }, rows.lines);
}
/**
 * The column names of a CSV or TSV file; reads no further than the header.
 *
 * @throws Refusal for a header that `readTable` would refuse. A file without rows is not refused.
 */
async function readHeader(source) {
    let found;
    const text = beginText(source.file, (header) => {
        found = header;
        return undefined;
    });
    for await (const chunk of source.open()) {
        text.write(viewAsBuffer(chunk));
        if (found !== undefined)
            return found;
    }
    text.end();
    return found ?? refuseEmpty(source.file);
}
function beginText(file, onHeader) {
    return new TableText(file, new RecordScanner(file, delimiterOf(file), new HeaderSink(file, onHeader)));
}
function viewAsBuffer(chunk) {
    return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}
function refuseEmpty(file) {
    throw noHeader(file);
}


/***/ }),

/***/ 19866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ divideIntoGroups)
/* harmony export */ });
/* harmony import */ var _policy_subgroups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69357);
/* harmony import */ var _result_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79848);
/* harmony import */ var _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11888);
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80431);
/** Divides rows into subgroups by the values of columns, by numeric bins, and by combinations of them. */




const groupLimit = 1000;
/**
 * Forms the subgroups of some rows.
 *
 * A blank value is a subgroup of its own, with the value ''. Values are ordered by code unit, bins by
 * their edges, blanks last; combinations that no row has are left out.
 *
 * @throws Refusal for text in a numeric column (exit 2) and for more than 1,000 subgroups (exit 4)
 */
function divideIntoGroups(manifest, rows, spec) {
    const parts = spec.map((part) => labelRows(manifest, rows, part));
    const members = new Map();
    rows.forEach((row, position) => {
        const key = parts.reduce((sum, part) => sum * part.labels.length + part.codes[position], 0);
        const list = members.get(key);
        if (list === undefined)
            members.set(key, [row]);
        else
            list.push(row);
        if (members.size > groupLimit)
            refuseTooMany(spec);
    });
    return [...members]
        .sort(([one], [other]) => one - other)
        .map(([key, list]) => ({ subgroup: subgroupOf(key, parts), rows: Uint32Array.from(list) }));
}
function subgroupOf(key, parts) {
    const pairs = [];
    let rest = key;
    for (const part of [...parts].reverse()) {
        pairs.unshift([part.column, part.labels[rest % part.labels.length]]);
        rest = Math.floor(rest / part.labels.length);
    }
    return Object.fromEntries(pairs);
}
function labelRows(manifest, rows, part) {
    const column = manifest.table.column(part.column);
    const present = new Set();
    for (const row of rows)
        present.add(column.codes[row]);
    const labelOfCode = new Map();
    for (const code of present)
        labelOfCode.set(code, labelOf(manifest, rows, part, code));
    const labels = orderedLabels(part, new Set(labelOfCode.values()));
    const indexOfLabel = new Map(labels.map((label, index) => [label, index]));
    const codes = Uint32Array.from(rows, (row) => indexOfLabel.get(labelOfCode.get(column.codes[row])));
    return { column: part.column, labels, codes };
}
function orderedLabels({ bins }, found) {
    const values = [...found].filter((label) => label !== '');
    const ordered = bins === undefined ? values.sort(_result_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodeUnits */ .U) : (0,_policy_subgroups_js__WEBPACK_IMPORTED_MODULE_2__/* .binLabels */ .H1)(bins).filter((label) => found.has(label));
    return found.has('') ? [...ordered, ''] : ordered;
}
function labelOf(manifest, rows, { column, bins }, code) {
    const named = manifest.table.column(column);
    const value = named.values[code];
    if (manifest.missing.has(value))
        return '';
    if (bins === undefined)
        return value;
    const number = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDecimal */ .$)(value);
    if (number === undefined) {
        const row = rows.find((candidate) => named.codes[candidate] === code);
        throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('manifest/not-a-number', {
            ...manifest.table.placeOf(row),
            problem: `has a value in ${column} that is no number, and the policy divides ${column} into numeric bins`,
            cure: 'Correct the cell, or declare the column without bins.',
        });
    }
    const above = bins.filter((edge) => number >= edge).length;
    return (0,_policy_subgroups_js__WEBPACK_IMPORTED_MODULE_2__/* .binLabels */ .H1)(bins)[above];
}
function refuseTooMany(spec) {
    throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('manifest/too-many-subgroups', {
        exit: 4,
        key: 'subgroups',
        problem: `${spec.map(({ column }) => column).join(' with ')} has more than ${groupLimit} values in the test set`,
        cure: 'Choose a column with fewer values, or declare bins.',
    });
}


/***/ })

};

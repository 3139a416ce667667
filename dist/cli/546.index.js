export const id = 546;
export const ids = [546];
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

/***/ 3798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ evaluationSchema),
/* harmony export */   i: () => (/* binding */ defaultTimeoutMinutes)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38816);
/** How the policy says that predictions are obtained: by running the model, by a command, or from a file. */

const defaultTimeoutMinutes = 20;
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const fraction = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1);
/** A label or value as the data spell it: a number or boolean stands for its own text. */
const dataText = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()], { error: 'a text, a number, true or false' });
const pixels = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(65_535);
const resultColumns = {
    score: text.optional().describe('Score; larger means more likely positive'),
    predicted: text.optional().describe('Predicted class, or `undecided`'),
};
const sampleColumn = text.describe('Id of the sample');
const predictionsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: text.describe('Predictions file'),
    columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ sample: sampleColumn, ...resultColumns })
        .describe('Columns of the predictions file: score, predicted, or both'),
    binding: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['required', 'optional'])
        .optional()
        .describe('Whether PATH.binding.json has to tie the predictions to the model; default optional'),
})
    .describe('Predictions made outside the gate, which then does not run the model');
const interpolation = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['nearest', 'box', 'bilinear', 'hamming', 'bicubic', 'lanczos'])
    .describe('Interpolation, as Pillow names and computes it');
const resizeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    width: pixels.optional().describe('Width in pixels; with `height`'),
    height: pixels.optional().describe('Height in pixels; with `width`'),
    shorter: pixels.optional().describe('Length of the shorter side in pixels, instead of width and height'),
    interpolation,
})
    .describe('Resizing, before the crop');
const inputFileSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    image: text.optional().describe('Column with the path of each sample’s image, a PNG or JPEG file'),
    npy: text.optional().describe('Column with the path of each sample’s tensor, a NumPy file'),
    'npy-file': text.optional().describe('NumPy file that holds the tensors of all samples, one after the other'),
    row: text.optional().describe('Column with each sample’s position in `npy-file`, counted from 0'),
    resize: resizeSchema.optional(),
    crop: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ width: pixels.describe('Width in pixels'), height: pixels.describe('Height in pixels') })
        .optional()
        .describe('The part in the middle that is kept, after resizing'),
    channels: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['rgb', 'bgr', 'gray']).optional().describe('Channels and their order; default rgb'),
    layout: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['nchw', 'nhwc'])
        .optional()
        .describe('Whether channels come before or after height and width; default nchw'),
    'divide-by': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .min(1e-6)
        .max(1e6)
        .optional()
        .describe('What each pixel, 0 to 255, is divided by; default 1'),
    mean: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()).min(1).max(3).optional().describe('Mean of each channel, subtracted after the division'),
    std: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(1e-12))
        .min(1)
        .max(3)
        .optional()
        .describe('Standard deviation of each channel, divided by in the end'),
})
    .describe('Files that feed this input: `image`, `npy`, or `npy-file` with `row`');
const inputSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).min(1).max(4096), inputFileSchema], {
    error: 'a column, a list of columns, or a mapping with `image`, `npy` or `npy-file`',
})
    .describe('Columns of the manifest in the order of the model, or files that columns name');
const limits = {
    'timeout-minutes': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0.01).max(1440).optional().describe('Longest time it may take; default 20'),
    'memory-mb': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(64).max(1_048_576).optional(),
};
const onnxSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    file: text.optional().describe('The ONNX file, where `model.path` is a folder with several'),
    inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), inputSchema).describe('What feeds each input of the model, by its name'),
    score: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        output: text.describe('Output of the model'),
        class: dataText.optional().describe('Class whose score it is; default `model.positive`, and no other'),
        column: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
            .min(0)
            .max(65_535)
            .optional()
            .describe('Column of the output, from 0; default the one that the model names so, else the order of `model.classes`'),
        transform: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['none', 'sigmoid', 'softmax'])
            .optional()
            .describe('What turns the output into the score: sigmoid or softmax for logits; default none'),
    })
        .optional()
        .describe('Where the score comes from: a probability, a logit or a value'),
    predicted: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        output: text.describe('Output of the model that holds labels'),
        labels: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), dataText)
            .optional()
            .describe('Class of each label of the model, such as `"1": malignant`; default: labels are classes'),
    })
        .optional()
        .describe('Where the predicted class comes from, for a model that gives no score'),
    fill: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('nan'), zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), dataText)], {
        error: '`nan`, or a mapping of columns to the value that stands in for an empty cell',
    })
        .optional()
        .describe('What stands in for an empty cell: `nan` for all columns of numbers, or a value for each column; default: empty cells are refused'),
    batch: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(1)
        .max(100_000)
        .optional()
        .describe('Samples that are evaluated together; default as many as 16 MiB hold, at most 1024'),
    'timeout-minutes': limits['timeout-minutes'],
    'memory-mb': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(64)
        .max(4096)
        .optional()
        .describe('Most memory that the model may take, in MiB; default 2048'),
})
    .describe('The gate runs the model itself: an ONNX model, by a runtime that is part of Holdout');
const commandSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text)
        .min(1)
        .max(256)
        .describe('Program and arguments, without a shell; {model}, {test} and {predictions} stand for paths'),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text)
        .max(256)
        .optional()
        .describe('Files and folders of the approved branch that the command needs: it runs beside them, and they are rules'),
    inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text)
        .max(4096)
        .optional()
        .describe('Columns of {test} beside the sample id; default the columns that the policy names, never the label'),
    paths: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text)
        .max(64)
        .optional()
        .describe('Columns whose cells are paths of files that the command reads, such as images'),
    columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ sample: sampleColumn.optional(), ...resultColumns })
        .optional()
        .describe('Columns of {predictions}; default the sample column, `score` and `predicted`, as far as they are there'),
    env: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z_][A-Za-z0-9_]{0,127}$/, { error: 'a name of letters, digits and `_`' }), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .optional()
        .describe('Environment variables of the command; it gets none of the job’s but PATH and LD_LIBRARY_PATH'),
    isolation: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['required', 'optional'])
        .optional()
        .describe('Whether the command runs only where network, files and processes can be kept from it; default optional'),
    'timeout-minutes': limits['timeout-minutes'],
    'memory-mb': limits['memory-mb'].describe('Most memory that the command may take, in MiB; default 4096'),
})
    .describe('An approved command evaluates the model');
const evaluationSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    onnx: onnxSchema.optional(),
    command: commandSchema.optional(),
    predictions: predictionsSchema.optional(),
    threshold: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .optional()
        .describe('A score of at least this is positive; a threshold outside [0, 1] says that scores are not probabilities; default 0.5, with a warning'),
    undecided: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        from: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('Scores above this and below `to` are undecided'),
        to: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('End of the band'),
        'at-most': fraction.optional().describe('Largest acceptable share of undecided test samples'),
    })
        .optional()
        .describe('Band of scores in which the model does not decide'),
    repeat: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(1)
        .max(10)
        .optional()
        .describe('Evaluations that have to agree bit for bit; default 2 with `onnx`, 1 with `command`'),
    also: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['train', 'validation']))
        .min(1)
        .max(2)
        .optional()
        .describe('Other splits that the same model is evaluated on, to compare them with the test set'),
})
    .describe('How predictions are obtained: exactly one of onnx, command and predictions');


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
/** Stands for every value that is not named. */
const anyOther = '*';
const laterKeys = new Map([
    ['independence.suspected', { subject: 'a rule for ids that are equal only in normal form', cure: deleteKey }],
    ['independence.linked', { subject: 'a rule for entities that are linked by a chain', cure: deleteKey }],
    ['independence.captured', { subject: 'a rule for the order in time', cure: deleteKey }],
    ['data.columns.captured', { subject: 'the time of capture', cure: deleteKey }],
    ['data.columns.annotators', { subject: 'the labels of several annotators', cure: deleteKey }],
    ['documents.test-plan', { subject: 'a check of the test plan', cure: deleteKey }],
    ['documents.preprocessing', { subject: 'a check of the pre-processing', cure: deleteKey }],
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

/***/ 74493:
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
    return fit?.tolerance ?? defaultFitTolerance;
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
    refuseMissingBaseline(context, entries ?? []);
    return entries?.map((entry, index) => {
        const path = ['no-decrease', index];
        const mode = entry.mode ?? 'criterion';
        if (entry.against === 'released-model')
            refuseIncomparable(context, path, entry.metric, mode);
        requireMetric(context, [...path, 'metric'], entry.metric);
        if ((mode === 'non-inferior') !== (entry.margin !== undefined)) {
            context.refuse('policy/value', path, {
                problem: mode === 'non-inferior' ? 'is non-inferior without a margin' : `has a margin in mode ${mode}`,
                cure: 'A margin belongs to mode non-inferior, and that mode needs one: `mode: non-inferior, margin: 0.02`.',
            });
        }
        return {
            metric: entry.metric,
            against: entry.against,
            mode,
            ...(entry.margin === undefined ? {} : { margin: entry.margin }),
            scope: readScope(context, [...path, 'in'], entry.in, subgroups),
        };
    });
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
const pairedMetrics = ['sensitivity', 'specificity', 'accuracy'].flatMap((name) => [name, `${name}@as-wrong`]);
function refuseIncomparable(context, path, metric, mode) {
    if (mode === 'criterion') {
        context.refuse('policy/missing-key', path, {
            problem: 'lacks the mode: criteria are compared with a process, and a model with the released one by `non-inferior`, `superior` or `estimate`',
            cure: 'Write `mode: non-inferior, margin: 0.02`.',
        });
    }
    if (metric === 'auroc' || pairedMetrics.includes(metric))
        return;
    context.refuse('policy/unknown-metric', [...path, 'metric'], {
        problem: `is ${metric}, for which two models on the same samples are not compared`,
        cure: 'Compare sensitivity, specificity, accuracy or auroc.',
    });
}

// EXTERNAL MODULE: ./build/policy/evaluationSchema.js
var evaluationSchema = __webpack_require__(3798);
// EXTERNAL MODULE: ./build/policy/modelColumns.js
var modelColumns = __webpack_require__(96219);
;// CONCATENATED MODULE: ./build/policy/normaliseOnnx.js



const path = ['evaluation', 'onnx'];
function readOnnx(context, written) {
    const { batch, score, predicted } = written;
    if (Object.keys(written.inputs).length === 0) {
        context.refuse('policy/missing-key', [...path, 'inputs'], {
            problem: 'names no input of the model',
            cure: 'Write the model’s inputs and what feeds them, such as `inputs: {X: [age, weight]}`.',
        });
    }
    if (score === undefined && predicted === undefined) {
        context.refuse('policy/missing-key', path, {
            problem: 'lacks both `score` and `predicted`',
            cure: 'Name the output that holds the score, such as `score: {output: probabilities}`.',
        });
    }
    const inputs = Object.entries(written.inputs).map(([name, input]) => [name, readInput(context, name, input)]);
    return {
        by: 'onnx',
        ...(written.file === undefined ? {} : { file: context.pathAt([...path, 'file']) }),
        inputs: new Map(inputs),
        ...(score === undefined ? {} : { score: readScore(context, score) }),
        ...(predicted === undefined ? {} : { predicted: readPredicted(context, predicted) }),
        fill: readFill(context, written.fill, inputs),
        ...(batch === undefined ? {} : { batch }),
        timeoutMinutes: written['timeout-minutes'] ?? evaluationSchema/* defaultTimeoutMinutes */.i,
        memoryMb: written['memory-mb'] ?? 2048,
    };
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
function readPredicted(context, { output, labels }) {
    if (labels === undefined)
        return { output };
    const classes = context.textsAt(['model', 'classes'], context.written.model.classes);
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
    const { threshold, undecided, repeat, also } = context.written.evaluation;
    const source = readSource(context);
    refuseBadBand(context);
    if (source.by === 'predictions')
        refuseWithoutModel(context);
    return {
        source,
        ...(threshold === undefined ? {} : { threshold }),
        ...(undecided === undefined ? {} : { undecided: readBand(undecided) }),
        repeat: source.by === 'predictions' ? 1 : (repeat ?? (source.by === 'onnx' ? 2 : 1)),
        also: [...new Set(also ?? [])],
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
    for (const key of ['repeat', 'also']) {
        if (context.written.evaluation[key] === undefined)
            continue;
        context.refuse('policy/value', ['evaluation', key], {
            problem: 'asks for a run of the model, and with `predictions` the gate does not run it',
            cure: 'Delete it, or let the gate run the model with `onnx` or `command`.',
        });
    }
}
function readPredictions(context, written) {
    const path = ['evaluation', 'predictions'];
    const { columns } = written;
    if (columns.score === undefined && columns.predicted === undefined) {
        context.refuse('policy/missing-key', [...path, 'columns'], {
            problem: 'lacks both `score` and `predicted`',
            cure: 'Name the column of scores, of predicted classes, or both.',
        });
    }
    return {
        by: 'predictions',
        path: context.written.evaluation.predictions === undefined ? '' : context.tablePathAt([...path, 'path']),
        columns: { sample: columns.sample, ...resultColumns(columns) },
        bindingRequired: written.binding === 'required',
    };
}
function resultColumns({ score, predicted }) {
    return { ...(score === undefined ? {} : { score }), ...(predicted === undefined ? {} : { predicted }) };
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
        columns: { ...(columns.sample === undefined ? {} : { sample: columns.sample }), ...resultColumns(columns) },
        env: new Map(Object.entries(written.env ?? {})),
        isolationRequired: written.isolation === 'required',
        timeoutMinutes: written['timeout-minutes'] ?? evaluationSchema/* defaultTimeoutMinutes */.i,
        memoryMb: written['memory-mb'] ?? 4096,
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
    return { lock, ledger: { branch: ledger ?? defaultLedger, ...(atMost === undefined ? {} : { atMost }) } };
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
    if (pairs.length > 0 && !roles.has(_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .testDataAccess */ .d)) {
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

/***/ 48301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ testDataAccess)
/* harmony export */ });
/** The role of those who can see the test data. */
const testDataAccess = 'test-data-access';


/***/ }),

/***/ 25760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ policySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38816);
/* harmony import */ var _metrics_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88707);
/* harmony import */ var _evaluationSchema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3798);
/**
 * The policy as it is written. Every key has a description: editors show it, and
 * `schemas/policy.schema.json` is generated from here. What keys mean together is checked in
 * `normalise.ts`.
 */



const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1);
/** A label, class or value as the data spell it: a number or boolean stands for its own text. */
const dataText = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()], { error: 'a text, a number, true or false' });
/** Editors complete the names; the gate itself refuses an unknown one with the nearest name. */
const metricNames = [..._metrics_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .binaryMetrics */ .N.keys()];
const proportionNames = metricNames.filter((name) => _metrics_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .binaryMetrics */ .N.get(name)?.family === 'proportion');
const metric = text.meta({ description: 'What is measured', enum: metricNames });
const textList = (description) => zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([dataText, zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(dataText).min(1)], { error: 'text, or a list of texts' }).describe(description);
const paths = (description) => zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).min(1).max(256)], { error: 'a path, or a list of paths' }).describe(description);
const modelSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    path: text.describe('File or folder of the model, relative to the root: what is hashed, evaluated and under change control'),
    task: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('binary').describe('What the model does: it tells one class from another'),
    classes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(dataText).length(2).describe('Every label that may occur'),
    positive: dataText.describe('The class that the model is to find'),
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('static')
        .optional()
        .describe('A model that does not learn in use; anything else is outside the scope of Annex 22'),
})
    .describe('The model under change control');
const columnsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    sample: text.describe('Id of the sample'),
    split: text.optional().describe('Split of the sample; not needed where the manifest is a map of splits'),
    label: text.describe('Reference label'),
    entities: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/, {
        error: 'a letter, then letters, digits, `-` and `_`, at most 64 characters',
    }), zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).min(1).max(8)], { error: 'a column, or a list of columns' })
        .describe('Column of the ids, or the columns that name this kind together'))
        .optional()
        .describe('Entity kinds: what several samples can have in common; each a column, or several columns that name it together'),
    content: text.optional().describe('Hash of the sample’s content'),
    excluded: text.optional().describe('Reason of an exclusion; empty for samples that are not excluded'),
    generated: text.optional().describe('Whether the sample is generated (synthetic): true or false'),
})
    .describe('Columns of the manifest');
const dataSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    manifest: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
        paths('Manifest files'),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            train: paths('Files of the training split').optional(),
            validation: paths('Files of the validation split').optional(),
            test: paths('Files of the test split'),
        })
            .describe('Files of each split'),
    ], { error: 'a path, a list of paths, or a map of train, validation and test to paths' })
        .describe('Table that assigns each sample to a split: a file, a list of files, or files for each split'),
    splits: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        train: textList('Values that mean the training split').optional(),
        validation: textList('Values that mean the validation split').optional(),
        test: textList('Values that mean the test split').optional(),
    })
        .optional()
        .describe('Values of the split column; default: train, validation, test'),
    columns: columnsSchema,
    missing: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())
        .optional()
        .describe('Cells that count as empty; default: the empty cell, NA, N/A, null, None, NaN'),
})
    .describe('The data and its splits');
const ruleSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('disjoint'),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        shared: text.describe('Why samples of several splits may share this kind'),
        'approved-by': text.optional().describe('Role that approved the reason'),
    }),
], { error: '`disjoint`, or a mapping with `shared: REASON` and `approved-by: ROLE`' })
    .describe('Whether the splits may share an entity of this kind');
const independenceSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    content: ruleSchema.optional().describe('Whether the splits may share content hashes'),
    'empty-ids': zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['block', 'warn'])
        .optional()
        .describe('Test samples without an id of a disjoint kind; default block'),
    'train-validation': zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['block', 'warn', 'ignore'])
        .optional()
        .describe('Overlap between training and validation; default warn'),
})
    .catchall(ruleSchema)
    .describe('Rules of independence, by entity kind; default for every kind: disjoint');
const subgroupColumns = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).min(2).max(4);
const subgroupSpecSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([text, subgroupColumns, zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()).min(1).max(100))], {
    error: 'a column, a mapping of a column to its bin edges, or a list of two to four columns',
})
    .describe('An entry is a column; a column with ascending bin edges, such as `age: [40, 60]`; or a list of columns whose values are combined');
const inSubgroup = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), dataText)
    .describe('Column and value, or bin label such as "<40", "40-<60", ">=60"');
const inSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('each subgroup'), inSubgroup], { error: '`each subgroup`, or a mapping of columns to values' })
    .describe('Subgroups for which it holds; default: all test samples');
const criterionSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/, {
        error: 'a letter or digit, then letters, digits, `-`, `_` and `.`, at most 64 characters',
    })
        .optional()
        .describe('Name of the criterion in the report'),
    metric,
    'at-least': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional().describe('Smallest acceptable value; exactly one of at-least and at-most'),
    'at-most': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional().describe('Largest acceptable value, for a metric of which less is better'),
    in: inSchema.optional(),
    'min-samples': zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()
        .min(1)
        .optional()
        .describe('Fewest samples in the metric’s denominator with which it may be judged'),
})
    .describe('One acceptance criterion');
const acceptanceSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    confidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0.5).max(0.9999).optional().describe('Two-sided confidence level; default 0.95'),
    'decide-by': zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['bound', 'estimate'])
        .optional()
        .describe('bound (default): the unfavourable end of the interval decides; estimate: the estimate decides, and about half of the models exactly at a criterion pass'),
    interval: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['clopper-pearson', 'wilson'])
        .optional()
        .describe('Interval of proportions; default clopper-pearson'),
    cluster: text.optional().describe('Entity kind whose samples depend on each other; intervals allow for it'),
    'design-effect': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
        .min(1)
        .optional()
        .describe('Design effect approved beforehand, from development data; without it samples of one cluster count as one'),
    expected: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().meta({ enum: metricNames }), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().describe('Performance that is expected of a good model'))
        .optional()
        .describe('Expected performance by metric, for the sample size'),
    power: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
        .min(0.5)
        .max(0.999)
        .optional()
        .describe('Chance with which a model of the expected performance is to pass each criterion; default 0.8'),
    criteria: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(criterionSchema).max(1000).describe('Acceptance criteria; all of them have to be met'),
    'too-small': zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['block', 'warn'])
        .optional()
        .describe('A subgroup that is too small to show its criterion; default block'),
    fit: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        tolerance: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
            .min(0)
            .max(1)
            .describe('Largest difference between another split and the test set that counts as none; default 0.05'),
    })
        .optional()
        .describe('How the splits of `evaluation.also` are compared with the test set'),
})
    .describe('What counts as acceptable');
const resultSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    metric: text.meta({ description: 'What was measured: a proportion of successes', enum: proportionNames }),
    successes: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).describe('Cases in which the process was right'),
    trials: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).describe('Cases that it was tried on'),
    in: inSubgroup.optional(),
})
    .describe('One known result');
const baselineSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    process: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        name: text.describe('The process, and when and where its performance was measured'),
        evidence: text.optional().describe('Path of the document that shows its performance'),
        results: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(resultSchema).min(1).max(1000).describe('Its known results'),
    })
        .optional()
        .describe('Known performance of the process that the model replaces'),
    'released-model': zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .optional()
        .describe('Whether the approved branch’s model is evaluated on the same samples, to be compared with; default false'),
})
    .describe('What the model is compared with');
const noDecreaseSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    metric,
    against: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['process', 'released-model'])
        .describe('What it is compared with: the replaced process, or the approved branch’s model on the same samples'),
    mode: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['criterion', 'non-inferior', 'superior', 'estimate'])
        .optional()
        .describe('criterion (default, process only): each criterion of this metric is at least the baseline; non-inferior: the model is not worse by more than the margin, by interval; superior: it is better, by interval; estimate: its estimate is at least the baseline'),
    margin: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1).optional().describe('Largest decrease that is accepted (mode non-inferior)'),
    in: inSchema.optional(),
})
    .describe('One comparison in which no decrease is allowed');
const branchName = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^(?![-/.])(?!.*(?:\.\.|\/\/|@\{|\.lock(?:\/|$)))[A-Za-z0-9._/-]{1,200}(?<![/.])$/, {
    error: 'a branch name of letters, digits, `.`, `_`, `-` and `/`',
});
const testSetSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    lock: text.describe('Lock file of the test set, made by `holdout lock`'),
    ledger: branchName
        .optional()
        .describe('Branch of this repository that records every use of the test set; default holdout-ledger, where `uses` is declared'),
    uses: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        'at-most': zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(1_000_000).optional().describe('Largest number of uses; the next one is blocked'),
    })
        .optional()
        .describe('Uses of the test set are recorded in a ledger, and counted'),
    disclosure: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['full', 'on-pass', 'bounds', 'pass-fail'])
        .optional()
        .describe('What comment, summary, annotations and published evidence show: full (default); on-pass: numbers only when the gate passes; bounds: which criteria pass, and no numbers; pass-fail: whether the model passes'),
    'suppress-below': zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()
        .min(0)
        .max(1000)
        .optional()
        .describe('Counts under this are published as "<5" (with 5); default 0: none'),
})
    .describe('The locked test set');
const member = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^@[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})(?:\/[A-Za-z0-9][A-Za-z0-9._-]{0,99})?$/, {
    error: 'a user of GitHub such as "@alice", or a team such as "@acme/pathology"',
});
const members = (description) => zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(member).min(1).max(100).describe(description);
const rolesSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    sme: members('Experts for the process, who approve criteria').optional(),
    qa: members('Quality assurance').optional(),
    'test-data-access': members('People who can see the test data').optional(),
})
    .catchall(members('Members of a role of your own'))
    .describe('Who holds which role: users and teams of GitHub');
const roleList = (description) => zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).min(1).max(20).describe(description);
const approvalsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    model: roleList('Roles that have to approve each change of the model, by a review of its newest commit').optional(),
    policy: roleList('Roles that have to have approved the last change of the policy').optional(),
    'intended-use': roleList('Roles that have to have approved the last change of the intended use').optional(),
    'same-person': zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['allowed', 'forbidden'])
        .optional()
        .describe('Whether one person can stand for two required roles; default forbidden'),
})
    .describe('Which roles have to approve what');
const pairSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    member: member.describe('Has access to the test data and works on the model'),
    second: member.describe('Has no such access, and approves each change of the other'),
    reason: text.describe('Why this is needed'),
})
    .describe('One pair');
const documentsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ 'intended-use': text.optional().describe('Description of the intended use') })
    .describe('Documents that have to exist and to be approved');
const policySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1).describe('Version of the policy format'),
    model: modelSchema,
    data: dataSchema,
    independence: independenceSchema.optional(),
    'test-set': testSetSchema.optional(),
    evaluation: _evaluationSchema_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluationSchema */ .M,
    subgroups: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(subgroupSpecSchema).max(50).optional().describe('Subgroups that are judged apart'),
    acceptance: acceptanceSchema,
    baseline: baselineSchema.optional(),
    'no-decrease': zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(noDecreaseSchema).min(1).max(1000).optional().describe('Comparisons with the baseline'),
    documents: documentsSchema.optional(),
    roles: rolesSchema.optional(),
    approvals: approvalsSchema.optional(),
    pairs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(pairSchema)
        .min(1)
        .max(100)
        .optional()
        .describe('People with access to the test data who may work on the model together with one who has none'),
    evidence: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['required', 'optional'])
        .optional()
        .describe('Whether a run without published evidence fails; default optional'),
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


/***/ })

};

export const id = 535;
export const ids = [535];
export const modules = {

/***/ 21535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInterval: () => (/* binding */ runInterval)
});

// EXTERNAL MODULE: ./build/result/json.js
var json = __webpack_require__(72252);
// EXTERNAL MODULE: ./build/result/refusal.js
var refusal = __webpack_require__(11888);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(32315);
;// CONCATENATED MODULE: ./build/cli/intervals/request.js
/** The words of `holdout interval`. */


const request_forms = {
    proportion: 'holdout interval 228 240',
    difference: 'holdout interval 56 70 --against 48 80',
    paired: 'holdout interval --paired 43 0 1 0',
};
function refuse(problem, cure) {
    return new refusal/* Refusal */.P_('command/usage', { problem, cure });
}
/**
 * Reads the words after the command.
 *
 * @throws Refusal `command/usage` for other numbers of counts, for counts that no samples can have, and for a
 *   confidence level or margin outside its range
 */
function readIntervalRequest(words) {
    const given = (0,options/* readOptions */.Tt)('interval', words);
    const confidence = readConfidence(given);
    return { request: { confidence, ...readSubject(given, words) }, asJson: given.flags.has('json') };
}
function readSubject(given, words) {
    const margin = readMargin(given);
    const [isAgainst, isPaired] = [given.flags.has('against'), given.flags.has('paired')];
    if (isAgainst && isPaired) {
        throw refuse('--against and --paired exclude each other', 'Pairs are counts of the same samples; give one of the two.');
    }
    if (isPaired)
        return { of: 'paired', counts: readPairedCounts(given.operands), margin };
    if (isAgainst)
        return { of: 'difference', ...readTwoProportions(given.operands, words), margin };
    if (margin !== undefined) {
        throw refuse('--margin stands with one proportion, which has none', `Write ${request_forms.difference} --margin 0.05, or ${request_forms.paired} --margin 0.05.`);
    }
    return { of: 'proportion', counts: readProportion(readCounts(given.operands, 2, request_forms.proportion)) };
}
/** The second pair of counts has to follow `--against`: the sign of the difference depends on it. */
function readTwoProportions(operands, words) {
    const before = (0,options/* readOptions */.Tt)('interval', words.slice(0, words.indexOf('--against'))).operands.length;
    const [x1, n1, x2, n2] = readCounts(operands, 4, request_forms.difference);
    if (before !== 2)
        throw refuse('--against does not stand between the two proportions', `Write ${request_forms.difference}.`);
    return { first: readProportion([x1, n1]), second: readProportion([x2, n2]) };
}
function readPairedCounts(operands) {
    const counts = readCounts(operands, 4, request_forms.paired);
    const [both, candidateOnly, baselineOnly, neither] = counts;
    if (both + candidateOnly + baselineOnly + neither >= 1)
        return { both, candidateOnly, baselineOnly, neither };
    throw refuse('the counts make up less than one sample', `Write ${request_forms.paired}: both right, first only, second only, neither.`);
}
function readProportion([successes, trials]) {
    if (successes > trials) {
        throw refuse('the successes are more than the trials', `Write the successes first: ${request_forms.proportion}.`);
    }
    if (trials < 1)
        throw refuse('a proportion has less than one trial', `Write both counts: ${request_forms.proportion}.`);
    return { successes: successes, trials: trials };
}
/** Counts of at least 0, whole or effective ones. */
function readCounts(operands, expected, form) {
    if (operands.length !== expected) {
        throw refuse(`holdout interval needs ${expected} counts there, and was given ${operands.length}`, `Write ${form}; \`holdout help interval\` shows all forms.`);
    }
    if (!operands.every((text) => /^[0-9]{1,12}(?:\.[0-9]{1,12})?$/.test(text))) {
        throw refuse('a count is not a plain number of at least 0', 'Write digits, with a point before decimals: 228, or 57.5 for an effective count.');
    }
    return operands.map(Number);
}
function readFraction(given, name) {
    const text = (0,options/* singleValue */.u9)(given, name);
    if (text === undefined)
        return undefined;
    return /^[0-9]*\.?[0-9]+$/.test(text) ? Number(text) : Number.NaN;
}
function readConfidence(given) {
    const confidence = readFraction(given, 'confidence') ?? 0.95;
    if (confidence >= 0.5 && confidence <= 0.9999)
        return confidence;
    throw refuse('--confidence is not within 0.5 and 0.9999', 'Write 0.95 for 95 %.');
}
function readMargin(given) {
    const margin = readFraction(given, 'margin');
    if (margin === undefined || (margin >= 0 && margin < 1))
        return margin;
    throw refuse('--margin is not within 0 and 1', 'Write 0.05 for five points that the first may be worse.');
}

// EXTERNAL MODULE: ./build/statistics/difference.js
var difference = __webpack_require__(1439);
// EXTERNAL MODULE: ./build/statistics/mcnemar.js
var mcnemar = __webpack_require__(4405);
// EXTERNAL MODULE: ./build/statistics/newcombePaired.js
var newcombePaired = __webpack_require__(71791);
// EXTERNAL MODULE: ./build/statistics/proportion.js
var proportion = __webpack_require__(11818);
// EXTERNAL MODULE: ./build/statistics/tango.js
var tango = __webpack_require__(94759);
;// CONCATENATED MODULE: ./build/cli/intervals/result.js
/** The numbers of `holdout interval`, as `--json` prints them. */





function computeIntervals(request) {
    switch (request.of) {
        case 'proportion':
            return computeProportion(request.counts, request.confidence);
        case 'difference':
            return computeDifference(request.first, request.second, request.margin, request.confidence);
        case 'paired':
            return computePaired(request.counts, request.margin, request.confidence);
    }
}
function computeProportion({ successes, trials }, confidence) {
    return {
        of: 'proportion',
        successes,
        trials,
        confidence,
        value: successes / trials,
        intervals: proportion/* proportionMethods */.vO.map((method) => ({
            method,
            ...(0,proportion/* proportionInterval */.Ew)(method, successes, trials, confidence),
        })),
        gateMethod: proportion/* proportionMethods */.vO[0],
    };
}
function computeDifference(first, second, margin, confidence) {
    return {
        of: 'difference',
        first,
        second,
        confidence,
        value: first.successes / first.trials - second.successes / second.trials,
        intervals: [
            { method: 'newcombe', ...(0,difference/* newcombeInterval */.QW)(first, second, confidence) },
            { method: 'miettinen-nurminen', ...(0,difference/* miettinenNurminenInterval */.pL)(first, second, confidence) },
            { method: 'mee', ...(0,difference/* meeInterval */.Rf)(first, second, confidence) },
        ],
        gateMethod: 'newcombe',
        ...(margin === undefined
            ? {}
            : { test: { method: 'farrington-manning', margin, p: (0,difference/* farringtonManningPValue */._E)(first, second, margin) } }),
    };
}
function computePaired(counts, margin, confidence) {
    const { both, candidateOnly, baselineOnly, neither } = counts;
    const isWhole = Number.isInteger(candidateOnly) && Number.isInteger(baselineOnly);
    return {
        of: 'paired',
        both,
        firstOnly: candidateOnly,
        secondOnly: baselineOnly,
        neither,
        confidence,
        value: (candidateOnly - baselineOnly) / (both + candidateOnly + baselineOnly + neither),
        intervals: [
            { method: 'tango', ...(0,tango/* tangoInterval */.B9)(counts, confidence) },
            { method: 'newcombe', ...(0,newcombePaired/* newcombePairedInterval */.D)(counts, confidence) },
        ],
        gateMethod: 'tango',
        ...(margin === undefined ? {} : { test: { method: 'tango', margin, p: (0,tango/* tangoPValue */.X4)(counts, margin) } }),
        mcnemar: isWhole ? { exact: (0,mcnemar/* mcnemarPValue */.Z)(counts), midP: (0,mcnemar/* mcnemarMidPValue */.T)(counts) } : null,
    };
}

// EXTERNAL MODULE: ./build/report/terminalText.js
var terminalText = __webpack_require__(95448);
// EXTERNAL MODULE: ./build/result/numbers.js
var numbers = __webpack_require__(18150);
;// CONCATENATED MODULE: ./build/cli/intervals/table.js
/** The numbers of `holdout interval`, for a terminal. */


const decimals = 6;
const gateNotes = {
    proportion: 'the gate’s default',
    difference: 'the gate’s, for the gap between two splits',
    paired: 'the gate’s, against the released model',
};
/** One block: what was counted, a line for each method, then the tests. */
function renderIntervals(result) {
    const level = Number((100 * result.confidence).toFixed(6));
    const blocks = [
        `${headOf(result)}\n`,
        `Two-sided ${level} % intervals:\n\n${renderMethods(result)}`,
        ...testLines(result),
        'Lower limits are rounded down, upper limits and p values up; --json gives all digits.\n',
    ];
    return blocks.join('\n');
}
function headOf(result) {
    const value = (0,numbers/* formatValue */.Fl)(result.value, decimals);
    switch (result.of) {
        case 'proportion':
            return proportionText(result);
        case 'difference':
            return `${proportionText(result.first)}, against ${proportionText(result.second)}: a difference of ${value}`;
        case 'paired': {
            const { both, firstOnly, secondOnly, neither } = result;
            const [whole, first, second, none] = [both, firstOnly, secondOnly, neither].map(countText);
            return `Both right ${whole}, first only ${first}, second only ${second}, neither ${none}: a difference of ${value}`;
        }
    }
}
/** A whole count with its thousands apart, an effective one as it was given. */
function countText(count) {
    return Number.isInteger(count) ? (0,numbers/* formatCount */.B4)(count) : String(count);
}
function proportionText({ successes, trials }) {
    return `${countText(successes)} of ${countText(trials)} = ${(0,numbers/* formatValue */.Fl)(successes / trials, decimals)}`;
}
function renderMethods({ of, intervals, gateMethod }) {
    const rows = [
        ['method', 'lower', 'upper', ''],
        ...intervals.map(({ method, lower, upper }) => [
            method,
            (0,numbers/* formatLower */.Z$)(lower, decimals),
            (0,numbers/* formatUpper */.su)(upper, decimals),
            method === gateMethod ? gateNotes[of] : '',
        ]),
    ];
    const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column].length)));
    return rows
        .map(([method = '', lower = '', upper = '', note = '']) => {
        const numbers = `${(0,terminalText/* pad */.eV)(lower, widths[1], 'left')}  ${(0,terminalText/* pad */.eV)(upper, widths[2], 'left')}`;
        return `${`  ${(0,terminalText/* pad */.eV)(method, widths[0])}  ${numbers}  ${note}`.trimEnd()}\n`;
    })
        .join('');
}
function testLines(result) {
    if (result.of === 'proportion')
        return [];
    const margin = result.test === undefined ? [] : [marginLine(result.test)];
    return result.of === 'paired' ? [...margin, mcnemarLine(result.mcnemar)] : margin;
}
/** A p value, rounded up; none is shown as 0. */
function pText(p) {
    return p < 10 ** -decimals ? `below ${(0,numbers/* formatUpper */.su)(10 ** -decimals, decimals)}` : (0,numbers/* formatUpper */.su)(p, decimals);
}
const testNames = { 'farrington-manning': 'Farrington, Manning', tango: 'Tango' };
function marginLine({ method, margin, p }) {
    return `One-sided p of a difference of ${(0,numbers/* formatBound */.Sp)(-margin)} or less (${testNames[method]}): ${pText(p)}\n`;
}
function mcnemarLine(pValues) {
    if (pValues === null)
        return 'McNemar: only for whole counts.\n';
    const [exact, midP] = [pText(pValues.exact), pText(pValues.midP)];
    return (`McNemar, two-sided: exact p ${exact}, mid-p ${midP}. For reading, never a rule: that two models do not\n` +
        'differ significantly does not show that they are alike.\n');
}

;// CONCATENATED MODULE: ./build/cli/commands/interval.js




/** `holdout interval`: reads no file, so that a number of a report can be checked from its counts alone. */
function runInterval(words, output = process.stdout) {
    const { request, asJson } = readIntervalRequest(words);
    const result = computeIntervals(request);
    output.write(asJson ? (0,json/* renderJson */.h)(result) : renderIntervals(result));
    return 0;
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

/***/ 95448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   eV: () => (/* binding */ pad),
/* harmony export */   is: () => (/* binding */ choosePaint)
/* harmony export */ });
/* harmony import */ var _result_foreignText_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4607);
/** Colour, width and alignment of text in a terminal. */

const codes = { red: 31, green: 32, yellow: 33, dim: 2, bold: 1 };
/** A painter that sets SGR codes, or leaves the text alone. */
function choosePaint(color) {
    return color ? (text, colour) => `\u001b[${codes[colour]}m${text}\u001b[0m` : (text) => text;
}
const wide = [
    [0x1100, 0x115f],
    [0x2e80, 0x303e],
    [0x3041, 0xa4cf],
    [0xac00, 0xd7a3],
    [0xf900, 0xfaff],
    [0xfe30, 0xfe6f],
    [0xff00, 0xff60],
    [0xffe0, 0xffe6],
    [0x1f300, 0x1f64f],
    [0x1f900, 0x1f9ff],
    [0x20000, 0x3fffd],
];
/** Columns that an unpainted text takes: two for East Asian wide characters and emoji. */
function displayWidth(text) {
    return (0,_result_foreignText_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleClusters */ .sG)(text).reduce((width, { text: cluster, escaped }) => {
        if (escaped)
            return width + 1;
        const codePoint = cluster.codePointAt(0);
        return width + (wide.some(([first, last]) => codePoint >= first && codePoint <= last) ? 2 : 1);
    }, 0);
}
/** Fills a text with spaces to a width, on the right, or on the left for numbers. */
function pad(text, width, side = 'right') {
    const spaces = ' '.repeat(Math.max(0, width - displayWidth(text)));
    return side === 'left' ? spaces + text : text + spaces;
}
/** Breaks a text at spaces into lines of at most `width` columns; a longer word stands alone on its line. */
function wrap(text, width, indent = '') {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line === '' || displayWidth(indent + longer) <= width)
            line = longer;
        else {
            lines.push(indent + line);
            line = word;
        }
    }
    return line === '' ? lines : [...lines, indent + line];
}


/***/ }),

/***/ 4607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   Q_: () => (/* binding */ longestValue),
/* harmony export */   sG: () => (/* binding */ visibleClusters)
/* harmony export */ });
/**
 * Text that was not written by us (column names, subgroup values, paths, reasons), made visible.
 *
 * Every view shows a reader the characters that are really there: control, bidirectional, invisible
 * and unusual white-space characters become `\u` escapes. What counts as one character to the reader
 * is decided by fixed ranges, not by `Intl.Segmenter` or `\p{…}`: those follow the Unicode version of
 * the Node that runs, and the same report has to give the same bytes everywhere.
 */
/** Characters without ink or with power over their neighbours, and white space that passes for a space. */
const hidden = [
    [0x00, 0x1f],
    [0x7f, 0xa0],
    [0xad, 0xad],
    [0x34f, 0x34f],
    [0x61c, 0x61c],
    [0x115f, 0x1160],
    [0x1680, 0x1680],
    [0x17b4, 0x17b5],
    [0x180b, 0x180f],
    [0x2000, 0x200f],
    [0x2028, 0x202f],
    [0x205f, 0x206f],
    [0x2800, 0x2800],
    [0x3000, 0x3000],
    [0x3164, 0x3164],
    [0xd800, 0xdfff],
    [0xfe00, 0xfe0f],
    [0xfeff, 0xfeff],
    [0xffa0, 0xffa0],
    [0xfff0, 0xfffb],
    [0x1bca0, 0x1bca3],
    [0x1d173, 0x1d17a],
    [0xe0000, 0xe0fff],
];
/** Characters that are drawn on the one before: the common scripts, close to Unicode's own rule. */
const combining = [
    [0x300, 0x36f],
    [0x483, 0x489],
    [0x591, 0x5bd],
    [0x5bf, 0x5c7],
    [0x610, 0x61a],
    [0x64b, 0x65f],
    [0x670, 0x670],
    [0x6d6, 0x6dc],
    [0x6df, 0x6e4],
    [0x6e7, 0x6ed],
    [0x711, 0x74a],
    [0xe31, 0xe31],
    [0xe34, 0xe3a],
    [0xe47, 0xe4e],
    [0xeb1, 0xeb1],
    [0xeb4, 0xebc],
    [0xec8, 0xece],
    [0xf71, 0xf84],
    [0x1161, 0x11ff],
    [0x135d, 0x135f],
    [0x1ab0, 0x1aff],
    [0x1dc0, 0x1dff],
    [0x20d0, 0x20f0],
    [0x302a, 0x302f],
    [0x3099, 0x309a],
    [0xfe20, 0xfe2f],
    [0x1f3fb, 0x1f3ff],
];
/** Places of the vowel signs in the Indic blocks from U+0900 to U+0DFF, which are laid out alike. */
const indicSigns = [
    [0x00, 0x03],
    [0x3c, 0x3c],
    [0x3e, 0x4d],
    [0x51, 0x57],
    [0x62, 0x63],
];
const zeroWidthJoiner = 0x200d;
const variationSelectors = [0xfe0e, 0xfe0f];
const regionalIndicators = [0x1f1e6, 0x1f1ff];
const pictographs = [
    [0x2190, 0x2bff],
    [0x1f000, 0x1faff],
];
/** A cluster longer than this is cut: no writing needs it, and a value could grow without end. */
const longestCluster = 10;
function isWithin(codePoint, ranges) {
    return ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}
function isCombining(codePoint) {
    if (codePoint >= 0x900 && codePoint <= 0xdff)
        return isWithin(codePoint & 0x7f, indicSigns);
    return isWithin(codePoint, combining);
}
/** `\u200b`, or `\u{1d173}` above the basic plane. */
function escapeCodePoint(codePoint) {
    const digits = codePoint.toString(16);
    return codePoint > 0xffff ? `\\u{${digits}}` : `\\u${digits.padStart(4, '0')}`;
}
/** A space that a reader cannot see: at either end of the text, or after another one. */
function isHiddenSpace(codePoints, index) {
    if (codePoints[index] !== 0x20)
        return false;
    return index === 0 || index === codePoints.length - 1 || codePoints[index - 1] === 0x20;
}
/** A joiner between two pictographs, or a selector after one, belongs to an emoji and is drawn. */
function isPartOfEmoji(codePoints, index) {
    const codePoint = codePoints[index];
    const previous = codePoints[index - 1];
    if (previous === undefined)
        return false;
    if (isWithin(codePoint, [variationSelectors]))
        return isWithin(previous, pictographs);
    if (codePoint !== zeroWidthJoiner)
        return false;
    const next = codePoints[index + 1];
    const follows = isWithin(previous, pictographs) || isWithin(previous, [variationSelectors]);
    return follows && next !== undefined && isWithin(next, pictographs);
}
/** Most text is ASCII letters, for which no range has to be searched. */
function isInk(codePoint) {
    return codePoint > 0x20 && codePoint < 0x7f;
}
function isHiddenAt(codePoints, index) {
    if (isInk(codePoints[index]))
        return false;
    if (isHiddenSpace(codePoints, index))
        return true;
    return isWithin(codePoints[index], hidden) && !isPartOfEmoji(codePoints, index);
}
function joinsPrevious(codePoints, index) {
    const codePoint = codePoints[index];
    if (isInk(codePoint))
        return false;
    if (isCombining(codePoint) || isPartOfEmoji(codePoints, index))
        return true;
    if (codePoints[index - 1] === zeroWidthJoiner)
        return isPartOfEmoji(codePoints, index - 1);
    if (!isWithin(codePoint, [regionalIndicators]))
        return false;
    let start = index;
    while (start > 0 && isWithin(codePoints[start - 1], [regionalIndicators]))
        start -= 1;
    return (index - start) % 2 === 1;
}
/**
 * Splits a text into the characters that a reader sees: a base with its marks, a whole emoji, or the
 * escape of a character that has no ink. No newline, control or bidirectional character is left.
 */
function visibleClusters(text) {
    const codePoints = Array.from(text, (character) => character.codePointAt(0));
    const clusters = [];
    let length = 0;
    for (const [index, codePoint] of codePoints.entries()) {
        const last = clusters.at(-1);
        if (isHiddenAt(codePoints, index)) {
            clusters.push({ text: escapeCodePoint(codePoint), escaped: true });
        }
        else if (last && !last.escaped && length < longestCluster && joinsPrevious(codePoints, index)) {
            last.text += String.fromCodePoint(codePoint);
            length += 1;
        }
        else {
            clusters.push({ text: String.fromCodePoint(codePoint), escaped: false });
            length = 1;
        }
    }
    return clusters;
}
/** The longest foreign text that a view shows, in characters as a reader counts them. */
const longestValue = 64;
/** The visible form of a text, cut after `most` characters with an ellipsis. */
function visibleText(text, most = longestValue) {
    const clusters = visibleClusters(text);
    const shown = clusters.slice(0, most).map((cluster) => cluster.text);
    return shown.join('') + (clusters.length > most ? '…' : '');
}


/***/ }),

/***/ 72252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson),
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79848);
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
    const entries = Object.entries(value).sort(([one], [other]) => (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodeUnits */ .U)(one, other));
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

/***/ 18150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   L$: () => (/* binding */ formatAgainst),
/* harmony export */   Me: () => (/* binding */ formatConfidence),
/* harmony export */   Sp: () => (/* binding */ formatBound),
/* harmony export */   Z$: () => (/* binding */ formatLower),
/* harmony export */   su: () => (/* binding */ formatUpper),
/* harmony export */   vy: () => (/* binding */ formatInterval)
/* harmony export */ });
/**
 * Numbers as text. Lower limits are rounded down and upper limits up, so that no shown interval is
 * narrower than the one that was judged; a slack of 1e-12 keeps 0.28 from becoming 0.281, the same
 * slack with which limits are compared with their bounds.
 */
const slack = 1e-12;
const defaultDecimals = 3;
/**
 * `1,248`: a whole number with its thousands apart; an effective sample size keeps one decimal. A published view
 * has −5 where a count is under 5 and not shown, which reads `<5`.
 */
function formatCount(count) {
    if (count < 0)
        return `<${formatCount(-count)}`;
    const text = Number.isInteger(count) ? String(count) : count.toFixed(1);
    const [whole = '', fraction] = text.split('.');
    const grouped = /^\d+$/.test(whole) ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
/** A sign that a reader cannot take for a hyphen, and no negative zero. */
function withMinusSign(text) {
    const isZero = /^-[0.]+$/.test(text);
    return text.replace(/^-/, isZero ? '' : '−');
}
function roundTo(value, decimals, round) {
    const scaled = round(value * 10 ** decimals);
    const rounded = Number.isFinite(scaled) ? scaled / 10 ** decimals : value;
    return withMinusSign(rounded.toFixed(decimals));
}
/** An estimate, rounded to the nearest. */
function formatValue(value, decimals = defaultDecimals) {
    return withMinusSign(value.toFixed(decimals));
}
/** A lower limit, rounded down. */
function formatLower(value, decimals = defaultDecimals) {
    return roundTo(value, decimals, (scaled) => Math.floor(scaled + slack * 10 ** decimals));
}
/** An upper limit, rounded up. */
function formatUpper(value, decimals = defaultDecimals) {
    return roundTo(value, decimals, (scaled) => Math.ceil(scaled - slack * 10 ** decimals));
}
/** A confidence level in per cent: `95 %`, `99.1667 %`; with more decimals where four would make it 100. */
function formatConfidence(confidence) {
    const percent = confidence * 100;
    const decimals = Math.max(4, 1 - Math.floor(Math.log10(100 - percent)));
    return `${Number(percent.toFixed(decimals))} %`;
}
/** A bound or threshold as it was declared, with at least two decimals: `0.80`, `0.975`, `12.00`. */
function formatBound(bound) {
    const [, fraction = ''] = String(bound).split('.');
    return withMinusSign(/e/.test(String(bound)) || fraction.length >= 2 ? String(bound) : bound.toFixed(2));
}
/**
 * An estimate beside its bound: as many decimals, from three to nine, as show on which side of the
 * bound it lies, so that 0.7996 never reads "0.800, below 0.80".
 */
function formatAgainst(value, bound, decimals = defaultDecimals) {
    if (bound === undefined || value === bound)
        return formatValue(value, decimals);
    for (let shown = decimals; shown <= 9; shown += 1) {
        if (Math.sign(Number(value.toFixed(shown)) - bound) === Math.sign(value - bound))
            return formatValue(value, shown);
    }
    return formatValue(value, decimals);
}
/** The middle of an interval's text: an en dash, or `to` where a minus sign could be misread. */
function formatInterval(lower, upper, decimals = defaultDecimals) {
    const separator = lower < 0 || upper < 0 ? ' to ' : '–';
    return `${formatLower(lower, decimals)}${separator}${formatUpper(upper, decimals)}`;
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

/***/ 48934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ firstOutside)
/* harmony export */ });
/**
 * Bisects between a number at which a condition holds and one at which it does not, down to neighbouring numbers.
 *
 * @param inside where the condition holds, or is taken to hold
 * @param outside where it does not, on either side of `inside`
 * @param isInside holds from `inside` on up to some number, and from there on not
 * @returns of the two neighbours the one that lies outside; `outside` where both numbers are the same
 * @example firstOutside(0, 2, (value) => value * value < 2) // 1.4142135623730951
 */
function firstOutside(inside, outside, isInside) {
    let [within, beyond] = [inside, outside];
    for (;;) {
        const middle = within + (beyond - within) / 2;
        if (middle === within || middle === beyond)
            return beyond;
        if (isInside(middle))
            within = middle;
        else
            beyond = middle;
    }
}


/***/ }),

/***/ 1439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QW: () => (/* binding */ newcombeInterval),
/* harmony export */   Rf: () => (/* binding */ meeInterval),
/* harmony export */   T2: () => (/* binding */ estimateWithLimits),
/* harmony export */   _E: () => (/* binding */ farringtonManningPValue),
/* harmony export */   pL: () => (/* binding */ miettinenNurminenInterval)
/* harmony export */ });
/* unused harmony export miettinenNurminenPValue */
/* harmony import */ var _bisection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48934);
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91465);
/* harmony import */ var _mover_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73267);
/* harmony import */ var _proportion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11818);
/** Difference of two proportions on independent samples. */




/**
 * Newcombe's hybrid score interval of the difference `p1 - p0` of two independent proportions: the
 * Wilson limits of each, combined by MOVER.
 *
 * @param first counts of p1, trials above 0
 * @param reference counts of p0, trials above 0
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [-1, 1]
 * @throws RangeError where counts lie outside their domain
 * @oracle ratesci 1.1.0, statsmodels; 1e-6
 * @see Newcombe 1998 Stat Med 17:873, method 10
 * @example
 * newcombeInterval({ successes: 56, trials: 70 }, { successes: 48, trials: 80 }, 0.95)
 * // {lower: 0.0524, upper: 0.3339}
 */
function newcombeInterval(first, reference, confidenceLevel) {
    return (0,_mover_js__WEBPACK_IMPORTED_MODULE_2__/* .moverInterval */ .F)([
        { coefficient: 1, ...estimateWithLimits(first, confidenceLevel) },
        { coefficient: -1, ...estimateWithLimits(reference, confidenceLevel) },
    ]);
}
/** A proportion with its Wilson limits, as a term for MOVER. */
function estimateWithLimits({ successes, trials }, confidenceLevel) {
    return { estimate: successes / trials, ...(0,_proportion_js__WEBPACK_IMPORTED_MODULE_1__/* .wilsonInterval */ .YV)(successes, trials, confidenceLevel) };
}
function plainSamples(first, reference) {
    (0,_proportion_js__WEBPACK_IMPORTED_MODULE_1__/* .assertCounts */ .dv)(first.successes, first.trials);
    (0,_proportion_js__WEBPACK_IMPORTED_MODULE_1__/* .assertCounts */ .dv)(reference.successes, reference.trials);
    return { first, reference, factor: 1 };
}
function correctedSamples(first, reference) {
    const total = first.trials + reference.trials;
    if (!(total > 1))
        throw new RangeError('The variance factor N / (N - 1) needs more than one sample in all');
    return { ...plainSamples(first, reference), factor: total / (total - 1) };
}
/** The same samples, seen from the other side. */
function exchanged({ first, reference, factor }) {
    return { first: reference, reference: first, factor };
}
function differenceOf({ first, reference }) {
    return first.successes / first.trials - reference.successes / reference.trials;
}
/** A count over its probability, a term of the likelihood's slope; none of a count of 0, however improbable. */
function slopeTerm(count, probability) {
    return count === 0 ? 0 : count / probability;
}
/**
 * The reference's proportion that is likeliest under a difference t within [0, 1]: it lies within [0, 1 - t], where
 * the likelihood has one maximum. Bisection of its slope holds where the cubic, whose root it is, cancels.
 */
function likeliestReference({ first, reference }, difference) {
    const most = 1 - difference;
    const slope = (share) => slopeTerm(reference.successes, share) -
        slopeTerm(reference.trials - reference.successes, 1 - share) +
        slopeTerm(first.successes, share + difference) -
        slopeTerm(first.trials - first.successes, most - share);
    if (slope(0) <= 0)
        return 0;
    if (slope(most) >= 0)
        return most;
    return (0,_bisection_js__WEBPACK_IMPORTED_MODULE_3__/* .firstOutside */ .S)(0, most, (share) => slope(share) > 0);
}
/** The failures of the same samples, whose difference is the same with the samples exchanged. */
function failuresOf({ first, reference, factor }) {
    const failures = ({ successes, trials }) => ({ successes: trials - successes, trials });
    return { first: failures(reference), reference: failures(first), factor };
}
function isMostlySuccesses({ first, reference }) {
    return 2 * (first.successes + reference.successes) > first.trials + reference.trials;
}
/** Variance of the estimated difference where the true one is t within [-1, 1]; small shares keep their digits. */
function restrictedVariance(samples, difference) {
    if (isMostlySuccesses(samples))
        return restrictedVariance(failuresOf(samples), difference);
    if (difference < 0)
        return restrictedVariance(exchanged(samples), -difference);
    const share = likeliestReference(samples, difference);
    const ofReference = (share * (1 - share)) / samples.reference.trials;
    const ofFirst = ((share + difference) * (1 - difference - share)) / samples.first.trials;
    return samples.factor * (ofReference + ofFirst);
}
/** The upper limit, by bisection to neighbouring numbers; of these the outer one. */
function upperLimit(samples, z) {
    const estimate = differenceOf(samples);
    return (0,_bisection_js__WEBPACK_IMPORTED_MODULE_3__/* .firstOutside */ .S)(estimate, 1, (difference) => difference - estimate <= z * Math.sqrt(restrictedVariance(samples, difference)));
}
function scoreInterval(samples, confidenceLevel) {
    const z = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalMultiplier */ .b1)(confidenceLevel);
    return { lower: 0 - upperLimit(exchanged(samples), z), upper: upperLimit(samples, z) };
}
function scorePValue(samples, margin) {
    if (!(margin > -1 && margin < 1))
        throw new RangeError('A margin lies strictly between -1 and 1');
    const deviation = differenceOf(samples) + margin;
    return (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalUpperTail */ .IL)(deviation === 0 ? 0 : deviation / Math.sqrt(restrictedVariance(samples, -margin)));
}
/**
 * Score interval of Miettinen and Nurminen for the difference `p1 - p0` of two independent proportions: the
 * differences t whose score is at most z in size,
 *
 *     |x1 / n1 - x0 / n0 - t| / sqrt((p1(1 - p1) / n1 + p0(1 - p0) / n0) N / (N - 1)) <= z
 *
 * with the likeliest p0 under p1 = p0 + t, the root within [max(0, -t), min(1, 1 - t)] of
 *
 *     N p^3 + ((n1 + 2 n0) t - N - X) p^2 + ((n0 t - N - 2 x0) t + X) p + x0 t (1 - t), N = n1 + n0, X = x1 + x0
 *
 * Defined for 0 of n and n of n too. Exchanging the samples turns the interval round exactly.
 *
 * @param first counts of p1, trials n1 above 0
 * @param reference counts of p0, trials n0 above 0; n1 + n0 above 1
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [-1, 1], around the difference
 * @throws RangeError outside these domains
 * @oracle ratesci 1.1.0, PropCIs, NumPy; 1e-6; mpmath with 40 digits by the cubic; 1e-12
 * @see Miettinen, Nurminen 1985 Stat Med 4:213
 * @example
 * miettinenNurminenInterval({ successes: 56, trials: 70 }, { successes: 48, trials: 80 }, 0.95)
 * // {lower: 0.0528, upper: 0.3382}
 */
function miettinenNurminenInterval(first, reference, confidenceLevel) {
    return scoreInterval(correctedSamples(first, reference), confidenceLevel);
}
/**
 * Mee's score interval: {@link miettinenNurminenInterval} without the factor N / (N - 1), and slightly narrower.
 *
 * @param first counts of p1, trials above 0
 * @param reference counts of p0, trials above 0
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [-1, 1], around the difference
 * @throws RangeError outside these domains
 * @oracle ratesci 1.1.0, NumPy; 1e-6; mpmath with 40 digits by the cubic; 1e-12
 * @see Mee 1984 Biometrics 40:1175
 * @example
 * meeInterval({ successes: 56, trials: 70 }, { successes: 48, trials: 80 }, 0.95) // {lower: 0.0533, upper: 0.3377}
 */
function meeInterval(first, reference, confidenceLevel) {
    return scoreInterval(plainSamples(first, reference), confidenceLevel);
}
/**
 * One-sided p value of the hypothesis `p1 - p0 <= -margin`, by the score at t = -margin: small where the first is not
 * worse by the margin. It is at most a exactly where the lower limit of {@link meeInterval} at the confidence level
 * 1 - 2a is at least -margin. Where both are 0 of n or n of n, the score at margin 0 is 0 and the p value one half.
 *
 * @param first counts of p1, trials above 0
 * @param reference counts of p0, trials above 0
 * @param margin within (-1, 1); one below 0 asks for a gain
 * @returns within [0, 1]
 * @throws RangeError outside these domains
 * @oracle ratesci 1.1.0, NumPy; 1e-6; mpmath with 40 digits by the cubic; 1e-12
 * @see Farrington, Manning 1990 Stat Med 9:1447
 * @example farringtonManningPValue({ successes: 56, trials: 70 }, { successes: 48, trials: 80 }, 0.05) // 0.0005
 */
function farringtonManningPValue(first, reference, margin) {
    return scorePValue(plainSamples(first, reference), margin);
}
/**
 * The p value that belongs to {@link miettinenNurminenInterval}: {@link farringtonManningPValue} with N / (N - 1).
 *
 * @param first counts of p1, trials above 0
 * @param reference counts of p0, trials above 0; more than one trial in all
 * @param margin within (-1, 1); one below 0 asks for a gain
 * @returns within [0, 1]
 * @throws RangeError outside these domains
 * @oracle ratesci 1.1.0, NumPy; 1e-6
 * @see Miettinen, Nurminen 1985 Stat Med 4:213
 * @example miettinenNurminenPValue({ successes: 56, trials: 70 }, { successes: 48, trials: 80 }, 0.05) // 0.0005
 */
function miettinenNurminenPValue(first, reference, margin) {
    return scorePValue(correctedSamples(first, reference), margin);
}


/***/ }),

/***/ 91465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ normalUpperTail),
/* harmony export */   O9: () => (/* binding */ betaQuantile),
/* harmony export */   Yw: () => (/* binding */ binomialUpperTail),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   b1: () => (/* binding */ normalMultiplier),
/* harmony export */   dz: () => (/* binding */ binomialProbability),
/* harmony export */   gH: () => (/* binding */ betaCumulative),
/* harmony export */   mL: () => (/* binding */ tailProbability),
/* harmony export */   vi: () => (/* binding */ studentMultiplier)
/* harmony export */ });
/* unused harmony exports studentQuantile, studentLowerTail */
/* harmony import */ var _stdlib_stats_base_dists_beta_cdf__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45481);
/* harmony import */ var _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67259);
/* harmony import */ var _stdlib_stats_base_dists_binomial_cdf__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36794);
/* harmony import */ var _stdlib_stats_base_dists_binomial_pmf__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71274);
/* harmony import */ var _stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72484);
/* harmony import */ var _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86060);
/* harmony import */ var _stdlib_stats_base_dists_t_cdf__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86021);
/* harmony import */ var _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74455);
/**
 * The only door to the distribution functions, which come from @stdlib. Every function here returns a
 * finite number or throws a `RangeError`: an argument outside its domain is a bug of the caller.
 */








function finite(value, name) {
    if (!Number.isFinite(value))
        throw new RangeError(`${name} is not finite: an argument lies outside its domain`);
    return value;
}
/**
 * Quantile of the standard normal distribution.
 *
 * @param probability within (0, 1); accurate to 2e-11 relative down to 1e-8
 * @example normalQuantile(0.975) // 1.959963984540054
 */
function normalQuantile(probability) {
    return finite(_stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_5__(probability, 0, 1), 'normal quantile');
}
/**
 * P(Z >= z) for Z standard normal: the one-sided p value of a large score.
 *
 * @param score z, finite or infinite
 * @oracle mpmath with 50 digits, z from -8 to 30; 1e-12 relative
 * @example normalUpperTail(1.96) // 0.025
 */
function normalUpperTail(score) {
    return finite(_stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_4__(-score, 0, 1), 'normal tail');
}
/**
 * Quantile of Student's t distribution.
 *
 * @param probability within (0, 1)
 * @param degreesOfFreedom above 0
 * @example studentQuantile(0.975, 9) // 2.262157162740992
 */
function studentQuantile(probability, degreesOfFreedom) {
    return finite(_stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_7__(probability, degreesOfFreedom), 'Student quantile');
}
/**
 * P(T <= t) for T of Student's t distribution: the one-sided p value of a small statistic.
 *
 * @param statistic t, finite or infinite
 * @param degreesOfFreedom above 0
 * @oracle R 4.2.2, SciPy 1.17.1; 1e-11 relative
 * @example studentLowerTail(-2.262, 9) // 0.025
 */
function studentLowerTail(statistic, degreesOfFreedom) {
    return finite(studentCumulativeOf(statistic, degreesOfFreedom), 'Student tail');
}
/**
 * Quantile of the beta distribution.
 *
 * @param probability within [0, 1]
 * @param alpha first shape, above 0
 * @param beta second shape, above 0
 * @example betaQuantile(0.5, 1, 1) // 0.5
 */
function betaQuantile(probability, alpha, beta) {
    return finite(_stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_1__(probability, alpha, beta), 'beta quantile');
}
/**
 * Distribution function of the beta distribution, the regularised incomplete beta function I_x(alpha, beta).
 *
 * @param value x within [0, 1]
 * @param alpha first shape, above 0
 * @param beta second shape, above 0
 * @oracle SciPy 1.17.1; 1e-10 relative
 * @example betaCumulative(0.25, 2, 1) // 0.0625
 */
function betaCumulative(value, alpha, beta) {
    return finite(_stdlib_stats_base_dists_beta_cdf__WEBPACK_IMPORTED_MODULE_0__(value, alpha, beta), 'beta distribution function');
}
/**
 * P(X >= successes) for X binomial, without forming 1 - P: the failures' lower tail is the same event.
 *
 * @param successes integer within [0, trials]
 * @param trials positive integer
 * @param probability of one success, within [0, 1]
 * @example binomialUpperTail(59, 59, 0.95) // 0.0485, so 59 of 59 shows 0.95 at one-sided 95 %
 */
function binomialUpperTail(successes, trials, probability) {
    return finite(_stdlib_stats_base_dists_binomial_cdf__WEBPACK_IMPORTED_MODULE_2__(trials - successes, trials, 1 - probability), 'binomial tail');
}
/**
 * P(X = successes) for X binomial.
 *
 * @param successes integer within [0, trials]
 * @param trials positive integer
 * @param probability of one success, within [0, 1]
 * @oracle exact fractions; 1e-11 relative
 * @example binomialProbability(1, 8, 0.5) // 0.03125
 */
function binomialProbability(successes, trials, probability) {
    return finite(_stdlib_stats_base_dists_binomial_pmf__WEBPACK_IMPORTED_MODULE_3__(successes, trials, probability), 'binomial probability');
}
/** One tail's share of a two-sided confidence level within (0, 1): 0.025 for 0.95. */
function tailProbability(confidenceLevel) {
    if (!(confidenceLevel > 0 && confidenceLevel < 1)) {
        throw new RangeError('A confidence level lies strictly between 0 and 1');
    }
    return (1 - confidenceLevel) / 2;
}
/**
 * The normal distribution's multiplier of a two-sided interval.
 *
 * @example normalMultiplier(0.95) // 1.96
 */
function normalMultiplier(confidenceLevel) {
    return -normalQuantile(tailProbability(confidenceLevel));
}
/**
 * Student's multiplier of a two-sided interval.
 *
 * @example studentMultiplier(0.95, 9) // 2.262
 */
function studentMultiplier(confidenceLevel, degreesOfFreedom) {
    return -studentQuantile(tailProbability(confidenceLevel), degreesOfFreedom);
}


/***/ }),

/***/ 4405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ mcnemarMidPValue),
/* harmony export */   Z: () => (/* binding */ mcnemarPValue)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91465);
/**
 * McNemar's exact tests of two judges of the same samples. For reading, never a rule: that they show no difference
 * does not show that there is none.
 */

function assertWhole({ candidateOnly, baselineOnly }) {
    const isCount = (count) => Number.isSafeInteger(count) && count >= 0;
    if (!isCount(candidateOnly) || !isCount(baselineOnly)) {
        throw new RangeError('An exact test needs whole discordant counts of at least 0');
    }
}
/**
 * McNemar's exact p value: of b + c discordant samples, b would be right for the candidate only by a fair coin,
 * X ~ Bin(b + c, 1/2).
 *
 *     worse: P(X <= b), better: P(X >= b), different: min(1, 2 P(X <= min(b, c)))
 *
 * @param counts whole numbers of at least 0
 * @returns within (0, 1]; 1 where no sample is discordant
 * @throws RangeError outside these domains
 * @oracle R 4.2.2, exact2x2 1.7.0, statsmodels; 1e-9; exact fractions; 1e-12
 * @see McNemar 1947 Psychometrika 12:153
 * @example mcnemarPValue({ candidateOnly: 1, baselineOnly: 7 }) // 0.0703
 */
function mcnemarPValue(counts, alternative = 'different') {
    assertWhole(counts);
    const { candidateOnly, baselineOnly } = counts;
    const discordant = candidateOnly + baselineOnly;
    if (discordant === 0)
        return 1;
    if (alternative === 'better')
        return (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialUpperTail */ .Yw)(candidateOnly, discordant, 0.5);
    if (alternative === 'worse')
        return (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialUpperTail */ .Yw)(baselineOnly, discordant, 0.5);
    return Math.min(1, 2 * (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialUpperTail */ .Yw)(Math.max(candidateOnly, baselineOnly), discordant, 0.5));
}
/**
 * McNemar's mid-p value, two-sided: the exact one less the probability of the counts themselves, and
 * 1 - P(X = b) / 2 where b = c.
 *
 * @param counts whole numbers of at least 0
 * @returns within (0, 1]; 1 where no sample is discordant
 * @throws RangeError outside these domains
 * @oracle contingencytables 3.0.1, SciPy; 1e-8; exact fractions; 1e-12
 * @see Fagerland, Lydersen, Laake 2013 BMC Med Res Methodol 13:91
 * @example mcnemarMidPValue({ candidateOnly: 1, baselineOnly: 7 }) // 0.0391
 */
function mcnemarMidPValue(counts) {
    assertWhole(counts);
    const { candidateOnly, baselineOnly } = counts;
    const discordant = candidateOnly + baselineOnly;
    if (discordant === 0)
        return 1;
    const itself = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialProbability */ .dz)(candidateOnly, discordant, 0.5);
    return candidateOnly === baselineOnly ? 1 - itself / 2 : mcnemarPValue(counts) - itself;
}


/***/ }),

/***/ 73267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ moverInterval),
/* harmony export */   r: () => (/* binding */ correlatedDifference)
/* harmony export */ });
/**
 * Interval of a linear combination of independent estimates by the method of variance estimates recovery:
 *
 *     theta = sum c t,  lower = theta - sqrt(sum (c t - unfavourable limit of c t)^2),  upper likewise
 *
 * The unfavourable limit for the lower side is `c * lower` for c > 0 and `c * upper` for c < 0.
 *
 * @param terms at least one; each estimate lies within its own limits
 * @returns limits around theta; not clipped
 * @see Zou, Donner 2008 Stat Med 27:1693
 * @example
 * // balanced accuracy of sensitivity 0.8 (0.6, 0.9) and specificity 0.9 (0.8, 0.95)
 * moverInterval([
 *   { coefficient: 0.5, estimate: 0.8, lower: 0.6, upper: 0.9 },
 *   { coefficient: 0.5, estimate: 0.9, lower: 0.8, upper: 0.95 },
 * ]) // {lower: 0.7382, upper: 0.9059}
 */
function moverInterval(terms) {
    let combination = 0;
    let squaresBelow = 0;
    let squaresAbove = 0;
    for (const { coefficient, estimate, lower, upper } of terms) {
        combination += coefficient * estimate;
        const below = coefficient * (estimate - (coefficient > 0 ? lower : upper));
        const above = coefficient * ((coefficient > 0 ? upper : lower) - estimate);
        squaresBelow += below * below;
        squaresAbove += above * above;
    }
    return { lower: combination - Math.sqrt(squaresBelow), upper: combination + Math.sqrt(squaresAbove) };
}
/**
 * Interval of the difference of two correlated estimates by the same method:
 *
 *     lower = t1 - t2 - sqrt((t1 - l1)^2 - 2 r (t1 - l1)(u2 - t2) + (u2 - t2)^2),  upper likewise
 *
 * @param correlation r of the two estimates, within [-1, 1]; 0 gives {@link moverInterval}
 * @returns limits around the difference; not clipped
 * @see Zou, Donner 2008 Stat Med 27:1693; for two areas under the ROC curve Zou, Yue 2013 Stat Med 32:5077
 * @example
 * correlatedDifference({ estimate: 0.9, lower: 0.8, upper: 0.95 }, { estimate: 0.8, lower: 0.7, upper: 0.9 }, 0.5)
 * // {lower: 0, upper: 0.1866}
 */
function correlatedDifference(first, second, correlation) {
    // The same sum, in the form that does not cancel.
    const reach = (x, y) => Math.sqrt((x - y) ** 2 + 2 * (1 - correlation) * x * y);
    const difference = first.estimate - second.estimate;
    return {
        lower: difference - reach(first.estimate - first.lower, second.upper - second.estimate),
        upper: difference + reach(first.upper - first.estimate, second.estimate - second.lower),
    };
}


/***/ }),

/***/ 71791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ newcombePairedInterval)
/* harmony export */ });
/* harmony import */ var _mover_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73267);
/* harmony import */ var _proportion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11818);
/* harmony import */ var _tango_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94759);



/**
 * The phi coefficient of two judges, less a correction for continuity where it is positive:
 *
 *     (max(ad - bc - n/2, 0) if ad > bc, else ad - bc) / sqrt((a + b)(c + d)(a + c)(b + d))
 *
 * @returns within [-1, 1]; 0 where a judge is right always or never
 */
function correctedPhi({ both, candidateOnly, baselineOnly, neither }, samples) {
    const [right, wrong] = [both + candidateOnly, baselineOnly + neither];
    const [baselineRight, baselineWrong] = [both + baselineOnly, candidateOnly + neither];
    // In pairs, so that exchanging the judges does not change a bit, and two that agree always have a phi of exactly 1.
    const scale = Math.sqrt(right * baselineRight) * Math.sqrt(wrong * baselineWrong);
    if (scale === 0)
        return 0;
    const association = both * neither - candidateOnly * baselineOnly;
    const corrected = association > 0 ? Math.max(association - samples / 2, 0) : association;
    return Math.max(-1, Math.min(1, corrected / scale));
}
/**
 * Newcombe's hybrid score interval of D = (b - c) / n, the difference of two proportions on the same n samples: the
 * Wilson limits l, u of both proportions p1 = (a + b) / n and p2 = (a + c) / n, combined with their corrected phi,
 *
 *     lower = D - sqrt((p1 - l1)^2 - 2 phi (p1 - l1)(u2 - p2) + (u2 - p2)^2), upper likewise
 *
 * Exchanging the judges turns the interval round.
 *
 * @param counts each at least 0, their sum n above 0
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits around the difference; not clipped
 * @throws RangeError outside these domains
 * @oracle mpmath with 40 digits; 1e-12; contingencytables 3.0.1, ratesci 1.1.0 up to margins whose product is 2^31; 1e-6
 * @see Newcombe 1998 Stat Med 17:2635, method 10
 * @example
 * newcombePairedInterval({ both: 20, candidateOnly: 12, baselineOnly: 2, neither: 16 }, 0.95)
 * // {lower: 0.0562, upper: 0.3292}
 */
function newcombePairedInterval(counts, confidenceLevel) {
    const samples = (0,_tango_js__WEBPACK_IMPORTED_MODULE_1__/* .countSamples */ .Tu)(counts);
    const limited = (successes) => ({
        estimate: successes / samples,
        ...(0,_proportion_js__WEBPACK_IMPORTED_MODULE_0__/* .wilsonInterval */ .YV)(successes, samples, confidenceLevel),
    });
    return (0,_mover_js__WEBPACK_IMPORTED_MODULE_2__/* .correlatedDifference */ .r)(limited(counts.both + counts.candidateOnly), limited(counts.both + counts.baselineOnly), correctedPhi(counts, samples));
}


/***/ }),

/***/ 11818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ proportionInterval),
/* harmony export */   YV: () => (/* binding */ wilsonInterval),
/* harmony export */   dv: () => (/* binding */ assertCounts),
/* harmony export */   vO: () => (/* binding */ proportionMethods)
/* harmony export */ });
/* unused harmony exports clopperPearsonInterval, correctedWilsonInterval, agrestiCoullInterval, jeffreysInterval, midPInterval */
/* harmony import */ var _bisection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48934);
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91465);
/** Intervals for one proportion. Counts need not be integers: effective counts of clustered samples are not. */


/** @throws RangeError where successes and trials are no counts of a proportion */
function assertCounts(successes, trials) {
    if (!(trials > 0 && successes >= 0 && successes <= trials && Number.isFinite(trials))) {
        throw new RangeError('A proportion needs trials above 0 and successes within [0, trials]');
    }
}
/**
 * Exact interval of Clopper and Pearson: the probabilities under which so many or more, and so few or
 * fewer, successes are still as likely as one tail.
 *
 *     lower = Beta^-1(a; x, n - x + 1), upper = Beta^-1(1 - a; x + 1, n - x), a = (1 - level) / 2
 *
 * The lower limit of x = 0 is exactly 0 and the upper limit of x = n exactly 1. Above one half the limits
 * are those of the failures, mirrored, which keeps upper limits near 1 accurate and makes x and n - x symmetric.
 *
 * @param successes x within [0, n]
 * @param trials n > 0
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [0, 1]
 * @throws RangeError outside these domains
 * @oracle R 4.2.2, mpmath with 40 digits; 1e-12
 * @see Clopper, Pearson 1934 Biometrika 26:404; non-integer counts: Korn, Graubard 1998 Surv Methodol 24:193
 * @example clopperPearsonInterval(9, 10, 0.95) // {lower: 0.5550, upper: 0.9975}
 */
function clopperPearsonInterval(successes, trials, confidenceLevel) {
    assertCounts(successes, trials);
    if (2 * successes > trials) {
        return mirrored(clopperPearsonInterval(trials - successes, trials, confidenceLevel));
    }
    const tail = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .tailProbability */ .mL)(confidenceLevel);
    return {
        lower: successes === 0 ? 0 : (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .betaQuantile */ .O9)(tail, successes, trials - successes + 1),
        upper: (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .betaQuantile */ .O9)(1 - tail, successes + 1, trials - successes),
    };
}
/**
 * Wilson's score interval, in the form that does not cancel for few successes:
 *
 *     (2x + z^2 -+ z sqrt(z^2 + 4x(n - x)/n)) / (2(n + z^2))
 *
 * The lower limit of x = 0 is exactly 0 and the upper limit of x = n exactly 1.
 *
 * @param successes x within [0, n]
 * @param trials n > 0
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [0, 1]
 * @throws RangeError outside these domains
 * @oracle R binom 1.1.1.1, statsmodels; 1e-10
 * @see Wilson 1927 JASA 22:209; Newcombe 1998 Stat Med 17:857, method 3
 * @example wilsonInterval(9, 10, 0.95) // {lower: 0.5958, upper: 0.9821}
 */
function wilsonInterval(successes, trials, confidenceLevel) {
    assertCounts(successes, trials);
    const z = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalMultiplier */ .b1)(confidenceLevel);
    const spread = z * Math.sqrt(z * z + (4 * successes * (trials - successes)) / trials);
    const scale = 2 * (trials + z * z);
    return {
        lower: successes === 0 ? 0 : Math.max(0, (2 * successes + z * z - spread) / scale),
        upper: successes === trials ? 1 : Math.min(1, (2 * successes + z * z + spread) / scale),
    };
}
/**
 * Wilson's interval with continuity correction: the Wilson limits of half a success fewer and half a success more.
 *
 *     lower = (2np + z^2 - 1 - z sqrt(z^2 - 2 - 1/n + 4p(nq + 1))) / (2(n + z^2)), upper likewise, p = x / n = 1 - q
 *
 * The lower limit of x = 0 is exactly 0 and the upper limit of x = n exactly 1, and so for all x less than one half from
 * those. R's `prop.test` shrinks the correction where x lies less than one half from n / 2 and is then narrower.
 *
 * @param successes x within [0, n]
 * @param trials n > 0
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [0, 1]
 * @throws RangeError outside these domains
 * @oracle mpmath with 40 digits, by the score; 1e-12; R 4.2.2 prop.test; 1e-10; ratesci 1.1.0; 1e-6
 * @see Newcombe 1998 Stat Med 17:857, method 4
 * @example correctedWilsonInterval(9, 10, 0.95) // {lower: 0.5412, upper: 0.9948}
 */
function correctedWilsonInterval(successes, trials, confidenceLevel) {
    assertCounts(successes, trials);
    return {
        lower: wilsonInterval(Math.max(0, successes - 0.5), trials, confidenceLevel).lower,
        upper: wilsonInterval(Math.min(trials, successes + 0.5), trials, confidenceLevel).upper,
    };
}
/**
 * Interval of Agresti and Coull: Wald's with z^2 / 2 successes and failures added, cut to [0, 1].
 *
 *     p -+ z sqrt(p(1 - p) / m), m = n + z^2, p = (x + z^2 / 2) / m
 *
 * It contains Wilson's interval, whose middle p is; the estimate remains x / n.
 *
 * @param successes x within [0, n]
 * @param trials n > 0
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [0, 1]
 * @throws RangeError outside these domains
 * @oracle mpmath with 40 digits; 1e-12; R binom 1.1.1.1, statsmodels; 1e-10
 * @see Agresti, Coull 1998 Am Stat 52:119
 * @example agrestiCoullInterval(9, 10, 0.95) // {lower: 0.5740, upper: 1}
 */
function agrestiCoullInterval(successes, trials, confidenceLevel) {
    assertCounts(successes, trials);
    const z = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalMultiplier */ .b1)(confidenceLevel);
    const size = trials + z * z;
    const centre = (successes + (z * z) / 2) / size;
    const reach = z * Math.sqrt((centre * (1 - centre)) / size);
    return { lower: Math.max(0, centre - reach), upper: Math.min(1, centre + reach) };
}
/**
 * Jeffreys' interval: the equal tails of the posterior beta distribution under the prior Beta(1/2, 1/2).
 *
 *     lower = Beta^-1(a; x + 1/2, n - x + 1/2), upper = Beta^-1(1 - a; x + 1/2, n - x + 1/2), a = (1 - level) / 2
 *
 * This is the plain one, without the change at the ends: of x = 0, and of less than one success, the lower limit can lie
 * above the estimate, and near n the upper limit below it. Above one half the limits are those of the failures, mirrored.
 *
 * @param successes x within [0, n]
 * @param trials n > 0
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within (0, 1)
 * @throws RangeError outside these domains
 * @oracle mpmath with 40 digits, R 4.2.2, statsmodels; 1e-12
 * @see Brown, Cai, DasGupta 2001 Stat Sci 16:101
 * @example jeffreysInterval(9, 10, 0.95) // {lower: 0.6187, upper: 0.9890}
 */
function jeffreysInterval(successes, trials, confidenceLevel) {
    assertCounts(successes, trials);
    if (2 * successes > trials)
        return mirrored(jeffreysInterval(trials - successes, trials, confidenceLevel));
    const tail = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .tailProbability */ .mL)(confidenceLevel);
    const [alpha, beta] = [successes + 0.5, trials - successes + 0.5];
    return { lower: (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .betaQuantile */ .O9)(tail, alpha, beta), upper: (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .betaQuantile */ .O9)(1 - tail, alpha, beta) };
}
/** The interval of successes from that of failures. */
function mirrored({ lower, upper }) {
    return { lower: 1 - upper, upper: 1 - lower };
}
/**
 * Exact interval with mid-p values: the equations of Clopper and Pearson, in which so many successes themselves count
 * one half. With the regularised incomplete beta function I, which also takes counts that are not whole, the limits
 * are the probabilities t with
 *
 *     (I_t(x, n - x + 1) + I_t(x + 1, n - x)) / 2 = a and 1 - a, a = (1 - level) / 2
 *
 * The lower limit of x = 0 is exactly 0 and the upper limit of x = n exactly 1. Narrower than Clopper-Pearson, which
 * contains it, and without that interval's guarantee. Above one half the limits are those of the failures, mirrored.
 *
 * @param successes x within [0, n]
 * @param trials n > 0
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [0, 1]
 * @throws RangeError outside these domains
 * @oracle mpmath with 40 digits; 1e-12; R 4.2.2; 1e-10; ratesci 1.1.0, SciPy; 1e-9
 * @see Lancaster 1961 JASA 56:223; Berry, Armitage 1995 Statistician 44:417
 * @example midPInterval(9, 10, 0.95) // {lower: 0.5965, upper: 0.9950}
 */
function midPInterval(successes, trials, confidenceLevel) {
    assertCounts(successes, trials);
    if (2 * successes > trials)
        return mirrored(midPInterval(trials - successes, trials, confidenceLevel));
    const tail = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .tailProbability */ .mL)(confidenceLevel);
    return {
        lower: successes === 0 ? 0 : midPLimit(successes, trials, tail),
        upper: midPLimit(successes, trials, 1 - tail),
    };
}
/** The probability t under which more than x successes, and x themselves by half, have the probability `share`. */
function midPLimit(successes, trials, share) {
    const failures = trials - successes;
    return (0,_bisection_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOutside */ .S)(0, 1, (probability) => {
        const atLeast = successes === 0 ? 1 : (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .betaCumulative */ .gH)(probability, successes, failures + 1);
        const more = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .betaCumulative */ .gH)(probability, successes + 1, failures);
        return (atLeast + more) / 2 < share;
    });
}
const intervals = {
    'clopper-pearson': clopperPearsonInterval,
    wilson: wilsonInterval,
    'wilson-cc': correctedWilsonInterval,
    'agresti-coull': agrestiCoullInterval,
    jeffreys: jeffreysInterval,
    'mid-p': midPInterval,
};
/** Every method, the gate's default first. */
const proportionMethods = Object.keys(intervals);
/**
 * The interval that a policy names; parameters as in {@link clopperPearsonInterval}.
 *
 * @oracle as the interval of that name
 * @example proportionInterval('wilson', 9, 10, 0.95) // {lower: 0.5958, upper: 0.9821}
 */
function proportionInterval(method, successes, trials, confidenceLevel) {
    return intervals[method](successes, trials, confidenceLevel);
}


/***/ }),

/***/ 94759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ tangoInterval),
/* harmony export */   Tu: () => (/* binding */ countSamples),
/* harmony export */   X4: () => (/* binding */ tangoPValue)
/* harmony export */ });
/* harmony import */ var _bisection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48934);
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91465);
/** Difference of two proportions on the same samples: Tango's score interval and its test. */


/**
 * The share q of samples that only the second gets right which is likeliest under a difference t, in the form
 * that does not cancel: (sqrt(B^2 - 4AC) - B) / (2A).
 */
function likeliestShare({ first, second, samples }, difference) {
    const a = 2 * samples;
    const b = (2 * samples - first + second) * difference - first - second;
    const c = -second * difference * (1 - difference);
    const root = Math.sqrt(b * b - 4 * a * c);
    return b > 0 ? (-2 * c) / (b + root) : (root - b) / (2 * a);
}
/** @param difference t within [-1, 1] */
function deviationFrom(discordance, difference) {
    const { first, second, samples } = discordance;
    if (difference < 0) {
        const turned = deviationFrom({ first: second, second: first, samples }, -difference);
        return { deviation: -turned.deviation, standardError: turned.standardError };
    }
    const variance = 2 * likeliestShare(discordance, difference) + difference * (1 - difference);
    return { deviation: first - second - samples * difference, standardError: Math.sqrt(samples * variance) };
}
/** Whether the score of a difference t within [-1, 1] is at most z: the difference lies within the interval. */
function isWithin(discordance, difference, z) {
    const { deviation, standardError } = deviationFrom(discordance, difference);
    return Math.abs(deviation) <= z * standardError;
}
/** The upper limit, by bisection to neighbouring numbers; of these the outer one. */
function upperLimit(discordance, z) {
    const difference = (discordance.first - discordance.second) / discordance.samples;
    return (0,_bisection_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOutside */ .S)(difference, 1, (value) => isWithin(discordance, value, z));
}
/**
 * All samples, added so that exchanging the judges does not change a bit.
 *
 * @throws RangeError where a count is below 0 or all are 0
 */
function countSamples({ both, candidateOnly, baselineOnly, neither }) {
    const samples = both + neither + (candidateOnly + baselineOnly);
    const isCounted = [both, candidateOnly, baselineOnly, neither].every((count) => count >= 0);
    if (isCounted && samples > 0 && samples < Infinity)
        return samples;
    throw new RangeError('A paired difference needs counts of at least 0, and at least one sample');
}
/**
 * Tango's score interval of D = (b - c) / n, the difference of two proportions on the same n samples, where b and c
 * of them are right for one judge only. The limits are the differences t whose score is z:
 *
 *     |b - c - n t| / sqrt(n (2q + t(1 - t))) = z
 *     q = (sqrt(B^2 - 4AC) - B) / (2A), A = 2n, B = -b - c + (2n - b + c)t, C = -c t(1 - t)
 *
 * Exchanging the judges turns the interval round exactly. Where no sample is discordant, the limits are
 * -+ z^2 / (n + z^2), so that few samples never show that two judges are alike. At t = 0 the score is McNemar's z.
 *
 * @param counts each at least 0, their sum n above 0
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [-1, 1], around the difference
 * @throws RangeError outside these domains
 * @oracle mpmath with 40 digits, by maximising the likelihood; ratesci 1.1.0, PropCIs; 1e-12; 1e-6
 * @see Tango 1998 Stat Med 17:891
 * @example
 * tangoInterval({ both: 4, candidateOnly: 9, baselineOnly: 3, neither: 16 }, 0.95) // {lower: -0.0271, upper: 0.3897}
 */
function tangoInterval(counts, confidenceLevel) {
    const samples = countSamples(counts);
    const { candidateOnly, baselineOnly } = counts;
    const z = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalMultiplier */ .b1)(confidenceLevel);
    return {
        lower: 0 - upperLimit({ first: baselineOnly, second: candidateOnly, samples }, z),
        upper: upperLimit({ first: candidateOnly, second: baselineOnly, samples }, z),
    };
}
/**
 * One-sided p value of the hypothesis that the candidate is worse by the margin or more, D <= -margin, by Tango's score
 * at t = -margin: small where the candidate is not. It is at most a exactly where the lower limit of the interval at
 * the confidence level 1 - 2a is at least -margin.
 *
 *     P(Z >= (b - c + n margin) / sqrt(n (2q + t(1 - t))))
 *
 * At margin 0 the score is McNemar's z; without a discordant sample it is 0 there, and the p value one half.
 *
 * @param counts each at least 0, their sum n above 0
 * @param margin within (-1, 1); one below 0 asks for a gain
 * @returns within [0, 1]
 * @throws RangeError outside these domains
 * @oracle ratesci 1.1.0, NumPy; 1e-6; mpmath with 40 digits; 1e-12
 * @see Tango 1998 Stat Med 17:891; Nam 1997 Biometrics 53:1422
 * @example tangoPValue({ both: 43, candidateOnly: 0, baselineOnly: 1, neither: 0 }, 0.1) // 0.0438
 */
function tangoPValue(counts, margin) {
    const samples = countSamples(counts);
    if (!(margin > -1 && margin < 1))
        throw new RangeError('A margin lies strictly between -1 and 1');
    const { deviation, standardError } = deviationFrom({ first: counts.candidateOnly, second: counts.baselineOnly, samples }, -margin);
    return (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalUpperTail */ .IL)(deviation === 0 ? 0 : deviation / standardError);
}


/***/ })

};

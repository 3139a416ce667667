export const id = 414;
export const ids = [414];
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

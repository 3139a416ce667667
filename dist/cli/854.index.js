export const id = 854;
export const ids = [854];
export const modules = {

/***/ 15948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ isMean),
  _: () => (/* binding */ weightPooled)
});

// EXTERNAL MODULE: ./build/metrics/catalogue.js
var catalogue = __webpack_require__(88707);
// EXTERNAL MODULE: ./build/policy/subgroups.js
var subgroups = __webpack_require__(69357);
// EXTERNAL MODULE: ./build/statistics/mover.js
var mover = __webpack_require__(73267);
// EXTERNAL MODULE: ./build/statistics/proportion.js
var proportion = __webpack_require__(11818);
;// CONCATENATED MODULE: ./build/statistics/weighted.js


/** How far the sum of written weights may lie from 1. */
const weightTolerance = 1e-9;
/** In one order, whatever the given one: sums then agree to the last bit. */
function inOneOrder(strata) {
    return strata.toSorted((a, b) => a.weight - b.weight || a.estimate - b.estimate || a.lower - b.lower || a.upper - b.upper);
}
function totalWeight(strata) {
    const total = strata.reduce((sum, { weight }) => sum + weight, 0);
    const isShare = strata.every(({ weight }) => weight >= 0);
    if (isShare && Math.abs(total - 1) <= weightTolerance)
        return total;
    throw new RangeError('Weights of strata are at least 0 and sum to 1');
}
/**
 * The weighted mean of independent strata with limits by MOVER; those of proportions or of means, by any method:
 *
 *     sum w t -+ sqrt(sum w^2 (t - limit)^2)
 *
 * @param strata limits on both sides of each estimate; weights of at least 0 whose sum is within 1e-9 of 1 and is
 *   then divided by
 * @returns limits around the estimate; the order of strata does not change a digit
 * @throws RangeError for other weights
 * @oracle R 4.2.2 with binom 1.1.1.1; 1e-9
 * @see Zou, Donner 2008 Stat Med 27:1693
 * @example
 * weightedEstimate([
 *   { weight: 0.25, estimate: 0.8, lower: 0.6, upper: 0.9 },
 *   { weight: 0.75, estimate: 0.9, lower: 0.8, upper: 0.95 },
 * ]) // {estimate: 0.875, lower: 0.7848, upper: 0.9201}
 */
function weightedEstimate(strata) {
    const ordered = inOneOrder(strata);
    const total = totalWeight(ordered);
    const estimate = ordered.reduce((sum, stratum) => sum + stratum.weight * stratum.estimate, 0) / total;
    const { lower, upper } = (0,mover/* moverInterval */.F)(ordered.map(({ weight, ...limited }) => ({ coefficient: weight, ...limited })));
    return { estimate, lower: lower / total, upper: upper / total };
}
/**
 * A proportion over strata with declared weights, sum w x / n, with the limits of a method in each stratum combined
 * by {@link weightedEstimate}. Where a method's limit lies beyond the estimate, as that of Jeffreys can at 0 and n
 * successes, the estimate takes its place.
 *
 * @param strata weights as there; a stratum of weight 0 is left out and may be without trials
 * @param method interval of each stratum
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [0, 1]
 * @throws RangeError for other weights, and for a stratum of positive weight without trials
 * @oracle R 4.2.2 with binom 1.1.1.1; 1e-9
 * @see Zou, Donner 2008 Stat Med 27:1693
 * @example
 * weightedProportion(
 *   [{ weight: 0.25, successes: 40, trials: 50 }, { weight: 0.75, successes: 90, trials: 100 }], 'wilson', 0.95,
 * ) // {estimate: 0.875, lower: 0.8104, upper: 0.9151}
 */
function weightedProportion(strata, method, confidenceLevel) {
    const limited = strata
        .filter(({ weight }) => weight !== 0)
        .map(({ weight, successes, trials }) => {
        const { lower, upper } = proportionInterval(method, successes, trials, confidenceLevel);
        const estimate = successes / trials;
        return { weight, estimate, lower: Math.min(lower, estimate), upper: Math.max(upper, estimate) };
    });
    const { estimate, lower, upper } = weightedEstimate(limited);
    return { estimate, lower: Math.max(0, lower), upper: Math.min(1, upper) };
}

;// CONCATENATED MODULE: ./build/acceptance/weights.js



/**
 * Metrics that are means over samples, so that those of the strata add up. Predictive values, F1, correlations and
 * rankings are not.
 */
function isMean({ family, denominator }) {
    const isShare = family === 'proportion' && !denominator.startsWith('predicted');
    return isShare || family === 'loss';
}
/**
 * The groups with the estimates of all test samples weighted, where the policy declares shares:
 *
 *     sum w_h p_h, with limits by MOVER of each stratum's own limits
 *
 * A stratum in use without samples, and samples of a stratum without a share, leave the value undefined: the policy
 * and the test set do not fit.
 *
 * @param groups as `evaluateGroups` gives them: all test samples first, the strata among the others
 * @see Zou, Donner 2008 Stat Med 27:1693
 */
function weightPooled(groups, { acceptance, task }) {
    const { weights } = acceptance;
    const [pooled, ...others] = groups;
    if (weights === undefined || pooled === undefined)
        return [...groups];
    const strata = strataOf(others, weights);
    const metrics = (0,catalogue/* metricsOf */.Ps)(task);
    const estimates = [...pooled.estimates].map(([metric, estimate]) => {
        const description = metrics.get(metric);
        const isWeighted = description !== undefined && isMean(description);
        return [metric, isWeighted ? weightOne(metric, estimate, strata, weights) : estimate];
    });
    return [{ ...pooled, estimates: new Map(estimates) }, ...others];
}
function strataOf(groups, { spec: { column, bins } }) {
    const labels = bins === undefined ? undefined : (0,subgroups/* binLabels */.H1)(bins);
    const strata = new Map();
    for (const group of groups) {
        const entries = Object.entries(group.subgroup);
        const [first] = entries;
        if (entries.length !== 1 || first === undefined || first[0] !== column)
            continue;
        if (labels === undefined || labels.includes(first[1]) || first[1] === '')
            strata.set(first[1], group);
    }
    return strata;
}
function weightOne(metric, estimate, strata, { shares }) {
    const { successes: _successes, clusters: _clusters, designEffect: _designEffect, reason: _reason, ...facts } = estimate;
    const method = `weighted-${estimate.method}`;
    const none = { ...facts, method, value: null, lower: null, upper: null };
    for (const [value, group] of strata) {
        if ((group.estimates.get(metric)?.n ?? 0) > 0 && !shares.has(value))
            return { ...none, reason: 'undeclared-stratum' };
    }
    const terms = [...shares]
        .filter(([, share]) => share > 0)
        .map(([value, share]) => termOf(strata.get(value)?.estimates.get(metric), share));
    const values = [...shares].map(([value, share]) => share * (strata.get(value)?.estimates.get(metric)?.value ?? 0));
    const reason = terms.find((term) => typeof term === 'string');
    if (reason === 'empty-stratum')
        return { ...none, reason };
    if (typeof reason === 'string')
        return { ...none, value: values.reduce((sum, one) => sum + one, 0), reason };
    const { estimate: value, ...limits } = weightedEstimate(terms.filter((term) => typeof term !== 'string'));
    return { ...none, value, ...limits };
}
function termOf(estimate, weight) {
    if (estimate === undefined || estimate.value === null)
        return 'empty-stratum';
    const { value, lower, upper, reason } = estimate;
    if (lower === null || upper === null)
        return reason ?? 'no-interval';
    return { weight, estimate: value, lower, upper };
}


/***/ }),

/***/ 38565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ terminalOf)
/* harmony export */ });
/** Whether a stream wants colours, and how many columns it has. */
function terminalOf(stream) {
    const color = stream.isTTY === true && process.env.NO_COLOR === undefined;
    return { color, width: Math.min(stream.columns ?? 100, 120) };
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

/***/ 52167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ uniformBelow),
/* harmony export */   Pi: () => (/* binding */ uniform),
/* harmony export */   oM: () => (/* binding */ randomFromDigest)
/* harmony export */ });
/* unused harmony export xoshiro128 */
/** A seeded source of random numbers, and draws from the distributions that resampling needs. */
const stateDigits = 32;
const wordDigits = 8;
const wordRange = 2 ** 32;
function rotateLeft(word, bits) {
    return (word << bits) | (word >>> (32 - bits));
}
/**
 * The generator xoshiro128**.
 *
 * @param state four words of 32 bits, not all 0
 * @returns a stream of period 2^128 - 1
 * @throws RangeError where the state is not of four words, or all 0
 * @see Blackman, Vigna 2021 ACM Trans Math Softw 47:36, and their xoshiro128starstar.c
 * @oracle xoshiro128starstar.c, compiled; exact
 * @example xoshiro128([1, 2, 3, 4]).nextWord() // 11520
 */
function xoshiro128(state) {
    if (state.length !== 4 || state.every((word) => word >>> 0 === 0)) {
        throw new RangeError('The generator needs four words that are not all 0');
    }
    let [s0, s1, s2, s3] = Int32Array.from(state, (word) => word | 0);
    return {
        nextWord() {
            const word = Math.imul(rotateLeft(Math.imul(s1, 5), 7), 9) >>> 0;
            const shifted = s1 << 9;
            s2 ^= s0;
            s3 ^= s1;
            s1 ^= s2;
            s0 ^= s3;
            s2 ^= shifted;
            s3 = rotateLeft(s3, 11);
            return word;
        },
    };
}
/**
 * The stream that a digest stands for: its first 128 bits are the state of {@link xoshiro128}.
 *
 * @param digest hexadecimal, at least 32 digits, the first 32 not all 0; that of SHA-256 has 64
 * @throws RangeError outside this domain
 * @oracle xoshiro128starstar.c, compiled; exact
 * @example randomFromDigest('00000001000000020000000300000004').nextWord() // 11520
 */
function randomFromDigest(digest) {
    if (!/^[0-9a-f]{32,}$/i.test(digest)) {
        throw new RangeError(`A seed is a hexadecimal digest of at least ${stateDigits} digits`);
    }
    const words = Array.from({ length: stateDigits / wordDigits }, (_, index) => Number.parseInt(digest.slice(index * wordDigits, (index + 1) * wordDigits), 16));
    return xoshiro128(words);
}
/**
 * A number within [0, 1), uniform over the multiples of 2^-53.
 *
 * @oracle the words that it is made of; exact
 * @example uniform(xoshiro128([1, 2, 3, 4])) // 0.0000026822
 */
function uniform(random) {
    const high = random.nextWord() >>> 5;
    const low = random.nextWord() >>> 6;
    return (high * 2 ** 26 + low) / 2 ** 53;
}
/**
 * A whole number within [0, bound), each as likely as the others: words from the incomplete last round of
 * remainders are drawn again.
 *
 * @param bound whole, within [1, 2^32]
 * @throws RangeError outside this domain
 * @oracle the words that it is made of, exact; chi-square over 60,000 draws; p > 0.001
 * @example uniformBelow(xoshiro128([1, 2, 3, 4]), 6) // 0
 */
function uniformBelow(random, bound) {
    if (!(Number.isInteger(bound) && bound >= 1 && bound <= wordRange)) {
        throw new RangeError('A draw needs a whole bound within [1, 2^32]');
    }
    const complete = wordRange - (wordRange % bound);
    for (;;) {
        const word = random.nextWord();
        if (word < complete)
            return word % bound;
    }
}


/***/ }),

/***/ 96275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ assuredSampleSize),
/* harmony export */   H6: () => (/* binding */ mostTrials),
/* harmony export */   Hf: () => (/* binding */ smallestErrorFreeTrials),
/* harmony export */   MJ: () => (/* binding */ powerTeeth),
/* harmony export */   Nt: () => (/* binding */ powerAt),
/* harmony export */   qd: () => (/* binding */ fewestSuccesses)
/* harmony export */ });
/* unused harmony export smallestTrials */
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91465);
/* harmony import */ var _proportion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11818);
/** How many samples a criterion on a proportion needs, under the very rule that decides it. */


/** Beyond this many trials a criterion counts as out of reach. */
const mostTrials = 10_000_000;
function isShown(errors, trials, criterion) {
    const { bound, confidenceLevel, interval } = criterion;
    return (0,_proportion_js__WEBPACK_IMPORTED_MODULE_1__/* .proportionInterval */ .Ew)(interval, trials - errors, trials, confidenceLevel).lower >= bound;
}
/**
 * Fewest trials that show the criterion with so many errors.
 *
 * @param errors whole number of at least 0
 * @param criterion bound, confidence level and interval
 * @param above a number of trials known not to suffice, to start from
 * @returns undefined where no number up to ten million suffices, as for bound 1
 * @example smallestTrials(1, { bound: 0.95, confidenceLevel: 0.95, interval: 'clopper-pearson' }) // 110
 */
function smallestTrials(errors, criterion, above = 0) {
    let failing = Math.max(above, errors - 1);
    let step = 1;
    while (!isShown(errors, Math.max(failing + step, 1), criterion)) {
        failing += step;
        step *= 2;
        if (failing > mostTrials)
            return undefined;
    }
    return firstWhere(failing, failing + step, (trials) => isShown(errors, trials, criterion));
}
/** The smallest whole number in (below, upTo] at which a condition holds that then keeps holding, as it does at `upTo`. */
function firstWhere(below, upTo, holds) {
    let failing = below;
    let holding = upTo;
    while (holding - failing > 1) {
        const middle = Math.floor((failing + holding) / 2);
        if (holds(middle))
            holding = middle;
        else
            failing = middle;
    }
    return holding;
}
/**
 * Fewest trials with which a criterion can be shown at all, every one of them a success.
 *
 * @returns undefined for bound 1, which no finite number of trials shows
 * @example smallestErrorFreeTrials(0.95, 0.95, 'clopper-pearson') // 72
 */
function smallestErrorFreeTrials(bound, confidenceLevel, interval) {
    return smallestTrials(0, { bound, confidenceLevel, interval });
}
/**
 * Fewest successes among so many trials that show the criterion.
 *
 * @param trials whole number above 0
 * @returns undefined where not even all of them would
 * @oracle every number of successes tried in turn; exact
 * @example fewestSuccesses(110, { bound: 0.95, confidenceLevel: 0.95, interval: 'clopper-pearson' }) // 109
 */
function fewestSuccesses(trials, criterion) {
    if (!isShown(0, trials, criterion))
        return undefined;
    return firstWhere(-1, trials, (count) => isShown(trials - count, trials, criterion));
}
/**
 * Chance that a model passes `lower limit >= bound` on so many independent trials when its true value is
 * `expected`: the binomial probability of every number of successes that passes, summed exactly.
 *
 * @param trials whole number above 0
 * @returns within [0, 1]; 0 where even no error would not pass
 * @example powerAt(312, { bound: 0.95, expected: 0.98, confidenceLevel: 0.95, interval: 'clopper-pearson' }) // 0.8235
 */
function powerAt(trials, criterion) {
    const successes = fewestSuccesses(trials, criterion);
    return successes === undefined ? 0 : (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialUpperTail */ .Yw)(successes, trials, criterion.expected);
}
/**
 * The teeth of the power: its value at the first and at the last number of trials that allow each number of errors.
 * Between the two it falls; from one tooth to the next it leaps up.
 *
 * @param plan criterion with the true proportion
 * @param upTo trials of the last tooth, which is cut there
 * @returns by ascending trials, from the fewest that show the criterion on; none where `upTo` is below
 * @oracle the power of every number of trials; 1e-12
 * @example powerTeeth({ bound: 0.5, expected: 0.9, confidenceLevel: 0.95, interval: 'clopper-pearson' }, 9)
 * // [{trials: 6, power: 0.5314}, {trials: 8, power: 0.4305}, {trials: 9, power: 0.7748}, {trials: 9, power: 0.7748}]
 */
function powerTeeth(plan, upTo) {
    const startOf = toothStarts(plan);
    const teeth = [];
    for (let errors = 0;; errors++) {
        const first = startOf(errors);
        if (first === undefined || first > upTo)
            return teeth;
        const last = Math.min(upTo, (startOf(errors + 1) ?? mostTrials + 1) - 1);
        for (const trials of [first, last]) {
            teeth.push({ trials, power: (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialUpperTail */ .Yw)(trials - errors, trials, plan.expected) });
        }
    }
}
/** A function that gives the fewest trials that allow each number of errors, from those of one fewer. */
function toothStarts(plan) {
    const starts = new Map();
    return (errors) => {
        if (!starts.has(errors))
            starts.set(errors, smallestTrials(errors, plan, starts.get(errors - 1) ?? 0));
        return starts.get(errors);
    };
}
/** A function that gives the block of each number of errors; undefined beyond the largest number of trials. */
function blocksOf(plan) {
    const startOf = toothStarts(plan);
    return (errors) => {
        const first = startOf(errors);
        const next = startOf(errors + 1);
        if (first === undefined || next === undefined)
            return undefined;
        const power = (trials) => (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialUpperTail */ .Yw)(trials - errors, trials, plan.expected);
        return { first, last: next - 1, peak: power(first), trough: power(next - 1) };
    };
}
/**
 * Trials that give a model of the expected quality the power to pass. The search walks over the numbers of
 * errors that are allowed, from a block where the power is well below the one asked for to one where it is
 * well above, because power rises between those and teeters in between.
 *
 * @returns undefined where the expected value does not exceed the bound or ten million trials do not suffice
 * @example
 * assuredSampleSize({ bound: 0.95, expected: 0.98, power: 0.8, confidenceLevel: 0.95, interval: 'clopper-pearson' })
 * // {firstN: 312, safeN: 338}
 */
function assuredSampleSize(plan) {
    if (plan.bound <= 0)
        return { firstN: 1, safeN: 1 };
    if (plan.expected <= plan.bound)
        return undefined;
    const blockOf = blocksOf(plan);
    const margin = (1 - plan.power) / 2;
    const isWellAbove = (errors) => (blockOf(errors)?.trough ?? 1) >= plan.power + margin;
    const isNear = (errors) => (blockOf(errors)?.peak ?? 1) >= plan.power - margin;
    let far = 1;
    while (!isWellAbove(far))
        far *= 2;
    return scanBlocks(blockOf, plan.power, firstWhere(-1, far, isNear), firstWhere(-1, far, isWellAbove));
}
function scanBlocks(blockOf, power, from, to) {
    let firstN;
    let safeN = 0;
    for (let errors = from; errors <= to; errors++) {
        const block = blockOf(errors);
        if (block === undefined)
            return undefined;
        if (block.peak >= power)
            firstN ??= block.first;
        if (block.trough < power)
            safeN = block.last + 1;
    }
    return firstN === undefined ? undefined : { firstN, safeN: Math.max(firstN, safeN) };
}


/***/ }),

/***/ 9848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PA: () => (/* binding */ couldMatch),
  nh: () => (/* binding */ expandPattern),
  vY: () => (/* reexport */ hasPattern)
});

// EXTERNAL MODULE: ./build/result/nearestName.js
var nearestName = __webpack_require__(38921);
// EXTERNAL MODULE: ./build/result/refusal.js
var refusal = __webpack_require__(11888);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build/trees/paths.js
var trees_paths = __webpack_require__(91618);
;// CONCATENATED MODULE: ./build/trees/namePattern.js



const longestPattern = 1024;
const mostAlternatives = 64;
/** Any number of folders: `**`. */
const anyFolders = Symbol('anyFolders');
const signs = /[*?[{]/;
/** Whether a path has signs that stand for others. It may still be the path of a file, as `expandPattern` tells. */
function hasPattern(path) {
    return signs.test(path);
}
/** The folder that all paths of a pattern lie in: the names before the first with a sign. */
function folderOfPattern(pattern) {
    const names = pattern.split('/');
    const first = names.findIndex(hasPattern);
    return names.slice(0, first === -1 ? -1 : first).join('/');
}
/** @throws Refusal `path/pattern` for a pattern that is longer than any path need be */
function checkPatternLength(pattern) {
    if (pattern.length > longestPattern)
        throw refusePattern(pattern, `has more than ${longestPattern} characters`);
}
/**
 * The alternatives of a pattern, each with its names in order.
 *
 * @throws Refusal `path/pattern` for a pattern that is malformed, and as `checkPattern` for any alternative
 */
function parsePattern(pattern) {
    return expandBraces(pattern).map((alternative) => {
        const names = (0,trees_paths/* checkPattern */.rg)(alternative).split('/');
        // Folders alone are no file: at the end of a pattern, any file in any of them is meant.
        if (names.at(-1) === '**')
            names.push('*');
        return names.map((name) => parseName(pattern, name));
    });
}
/**
 * How the names of a path relate to a pattern. Each name is tried once against each part of the pattern.
 *
 * A name that begins with a dot matches only where the pattern has the dot.
 */
function reachOf(pattern, names) {
    let reached = new Set([0]);
    let isBelow = false;
    for (const part of pattern) {
        if (reached.has(names.length))
            isBelow = true;
        reached = passPart(part, names, reached);
    }
    if (reached.has(names.length))
        return 'match';
    return isBelow ? 'below' : 'none';
}
/** Numbers of names that may have been passed after one more part of the pattern. */
function passPart(part, names, reached) {
    const next = new Set();
    for (const position of reached) {
        if (part === anyFolders) {
            next.add(position);
            for (let to = position; to < names.length && !isHidden(names[to]); to += 1)
                next.add(to + 1);
        }
        else if (position < names.length && part(names[position])) {
            next.add(position + 1);
        }
    }
    return next;
}
function isHidden(name) {
    return name.startsWith('.');
}
/** The patterns that one with braces stands for, innermost braces first. */
function expandBraces(pattern) {
    const expanded = [];
    const waiting = [pattern];
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const [braces, inside] = /\{([^{}]*)\}/.exec(next) ?? [];
        if (braces === undefined || inside === undefined)
            expanded.push(next);
        else if (!inside.includes(','))
            throw refusePattern(pattern, 'has braces without a comma inside');
        else
            for (const choice of inside.split(','))
                waiting.push(next.replace(braces, () => choice));
        if (expanded.length + waiting.length > mostAlternatives) {
            throw refusePattern(pattern, `has braces that stand for more than ${mostAlternatives} patterns`);
        }
    }
    if (expanded.some((one) => /[{}]/.test(one)))
        throw refusePattern(pattern, 'has a brace without its other half');
    return [...new Set(expanded)];
}
function parseName(pattern, name) {
    if (name === '**')
        return anyFolders;
    if (!hasPattern(name))
        return (other) => other === name;
    if (name.includes('**'))
        throw refusePattern(pattern, 'has ** beside other characters of a name');
    if (/[[\]]/.test(name.replaceAll(/\[[!^]?[^[\]!^*?]+\]/g, ''))) {
        throw refusePattern(pattern, 'has square brackets that are not closed, are empty, or have another sign inside');
    }
    const pieces = name.split('*').map(parsePiece);
    return (other) => isHidden(other) === isHidden(name) && isSequence(pieces, other);
}
function parsePiece(text) {
    const length = text.replaceAll(/\[[^\]]*\]/g, '?').length;
    if (!hasPattern(text))
        return { length, isMatch: (other) => other === text };
    const expression = picomatch.makeRe(escapeOtherSigns(text), options);
    return { length, isMatch: (other) => expression.test(other) };
}
/**
 * Whether a name consists of the pieces in order, with anything between them.
 *
 * The first place is as good as any for each piece, so stars are never tried against each other as a regular expression
 * would: the time is bounded by the product of the two lengths.
 */
function isSequence(pieces, name) {
    const [first, ...others] = pieces;
    const last = others.pop();
    if (last === undefined)
        return first.isMatch(name);
    const end = name.length - last.length;
    let position = first.length;
    if (position > end || !first.isMatch(name.slice(0, position)) || !last.isMatch(name.slice(end)))
        return false;
    for (const piece of others) {
        while (!piece.isMatch(name.slice(position, position + piece.length))) {
            position += 1;
            if (position + piece.length > end)
                return false;
        }
        position += piece.length;
    }
    return position <= end;
}
/** Only `?` and square brackets mean something; whether a dot is named is asked before. */
const options = {
    dot: true,
    nobrace: true,
    noextglob: true,
    noglobstar: true,
    nonegate: true,
    literalBrackets: false,
    strictSlashes: true,
    windows: false,
};
function escapeOtherSigns(name) {
    return name
        .replaceAll('[!', '[^')
        .replaceAll(/\[[^\]]*\]|[()+@!^$|]/g, (found) => (found.length > 1 ? found : `\\${found}`));
}
function refusePattern(pattern, problem) {
    const shown = pattern.length > longestPattern ? `${pattern.slice(0, 60)}…` : pattern;
    return new refusal/* Refusal */.P_('path/pattern', {
        problem: `the pattern "${(0,trees_paths/* printablePath */.Vj)(shown)}" ${problem}`,
        cure: 'A pattern has `*`, `?`, `[abc]`, `{a,b}` and, as a whole name, `**`; list the files where it cannot say which.',
    });
}

;// CONCATENATED MODULE: ./build/trees/patterns.js





const mostFiles = 256;
const mostNamesShown = 5;
/** Each look lists the folders on the way, which is slow where they are large. */
const mostLookedAt = 64;
/** Beyond it no mistyped name is looked for. */
const mostNamesCompared = 10_000;
/**
 * The files of a tree that a pattern stands for.
 *
 * `*` stands for any characters of a name, `?` for one, `[abc]` and `[a-c]` for one of these, `[!abc]` for any other,
 * `{a,b}` for one text or the other, and `**` as a whole name for any number of folders. A name that begins with a dot
 * is found only where the pattern has the dot. Nothing else means anything: there is no negation, and a backslash is
 * refused as in any path. A path without these signs is itself, whether it exists or not; and a file whose whole path
 * is written as the pattern is that file alone, so that a name with brackets or braces can be given.
 *
 * What the tree lists and refuses (symbolic links, submodules and the like) is refused where the pattern matches it,
 * never passed over. Where the pattern could lead through it, it is refused too, if it is among the 64 files on the way
 * that are looked at, those without an ending first.
 *
 * @param pattern relative to the tree's root, with forward slashes
 * @returns paths of regular files, sorted by code unit
 * @throws Refusal `path/…` as any path, and `path/pattern` for a pattern that is malformed, longer than 1,024
 *   characters, or has braces for more than 64 patterns; `tree/missing-file` where
 *   nothing matches; `path/too-many-files` with exit 4 for more than 256 files; what `Tree.findFile` throws
 */
async function expandPattern(tree, pattern) {
    if (!hasPattern(pattern))
        return [(0,trees_paths/* checkPath */.Cg)(pattern)];
    checkPatternLength(pattern);
    const folder = folderOfPattern(pattern).normalize('NFC');
    const listed = await tree.list(folder);
    const literal = pattern.normalize('NFC');
    const found = listed.includes(literal) ? [literal] : await matchPaths(tree, listed, pattern);
    if (found.length === 0)
        throw await nothingFound(tree, pattern, folder, listed);
    if (found.length > mostFiles)
        throw tooManyFiles(pattern, found.length);
    for (const path of found)
        await requireFile(tree, path);
    return found;
}
/**
 * Whether a pattern could stand for a path, or lead through it, on any system: also where they differ in case alone.
 * A malformed pattern could stand for any path.
 *
 * @param path relative to the tree's root, whether it exists or not
 */
function couldMatch(pattern, path) {
    const foldCase = (text) => text.normalize('NFC').toUpperCase().toLowerCase();
    const isReached = (one, other) => one === other || parsePattern(one).some((alternative) => reachOf(alternative, other.split('/')) !== 'none');
    try {
        return isReached(pattern.normalize('NFC'), path.normalize('NFC')) || isReached(foldCase(pattern), foldCase(path));
    }
    catch (thrown) {
        if (thrown instanceof refusal/* Refusal */.P_)
            return true;
        throw thrown;
    }
}
async function matchPaths(tree, listed, pattern) {
    const alternatives = parsePattern(pattern);
    const found = [];
    const passed = [];
    for (const path of listed) {
        const names = path.split('/');
        const reaches = alternatives.map((alternative) => reachOf(alternative, names));
        if (reaches.includes('match'))
            found.push(path);
        else if (reaches.includes('below'))
            passed.push(path);
    }
    for (const path of likelyFolders(passed))
        if (await isNoFile(tree, path))
            throw blockedWay(path, pattern);
    return found;
}
/** Those of which a link to a folder is most likely one: folders seldom have an ending. */
function likelyFolders(paths) {
    const hasEnding = (path) => Number(/\.[^/]*$/.test(path));
    return [...paths].sort((a, b) => hasEnding(a) - hasEnding(b)).slice(0, mostLookedAt);
}
/** Whether what is listed is no regular file, and so may stand for a folder. No file is opened for it. */
async function isNoFile(tree, path) {
    try {
        // Below a file there is nothing; on the way through anything else is a refusal.
        await tree.find(`${path}/-`);
    }
    catch (thrown) {
        // Other refusals are about the name, which nobody has asked for.
        if (thrown instanceof refusal/* Refusal */.P_)
            return thrown.code === 'tree/not-regular';
        throw thrown;
    }
    return false;
}
async function requireFile(tree, path) {
    if ((await tree.findFile(path)) !== undefined)
        return;
    throw new refusal/* Refusal */.P_('tree/missing-file', {
        file: (0,trees_paths/* printablePath */.Vj)(path),
        problem: 'was listed and is not found any more',
        cure: 'Let nothing write to the folder while Holdout runs, and run it again.',
    });
}
function blockedWay(path, pattern) {
    return new refusal/* Refusal */.P_('tree/not-regular', {
        file: (0,trees_paths/* printablePath */.Vj)(path),
        problem: `is a symbolic link, a submodule or the like, and the pattern "${(0,trees_paths/* printablePath */.Vj)(pattern)}" could lead through it`,
        cure: 'Store the content itself at this path, or write a pattern that does not lead there.',
    });
}
async function nothingFound(tree, pattern, folder, listed) {
    const paths = listed.length > 0 ? listed : await tree.list('');
    const nearest = (0,nearestName/* nearestName */.q)(pattern, paths.slice(0, mostNamesCompared));
    return new refusal/* Refusal */.P_('tree/missing-file', {
        problem: `the pattern "${(0,trees_paths/* printablePath */.Vj)(pattern)}" matches no file; ${describeFolder(folder, listed)}`,
        cure: nearest === undefined
            ? 'Correct the pattern; a path begins at the folder that contains `.holdout/`, and upper and lower case differ.'
            : `Did you mean something like ${(0,trees_paths/* printablePath */.Vj)(nearest)}?`,
    });
}
function describeFolder(folder, listed) {
    const place = folder === '' ? 'the root' : `the folder ${(0,trees_paths/* printablePath */.Vj)(folder)}`;
    if (listed.length === 0)
        return `${place} does not exist or is empty`;
    const shown = listed.slice(0, mostNamesShown).map(trees_paths/* printablePath */.Vj).join(', ');
    const more = listed.length - mostNamesShown;
    return `below ${place} lie ${shown}${more > 0 ? ` and ${more} more` : ''}`;
}
function tooManyFiles(pattern, count) {
    return new refusal/* Refusal */.P_('path/too-many-files', {
        problem: `the pattern "${(0,trees_paths/* printablePath */.Vj)(pattern)}" matches ${count} files; at most ${mostFiles} are read as one table`,
        cure: 'Write a narrower pattern, or join the files.',
        exit: 4,
    });
}


/***/ })

};

export const id = 132;
export const ids = [132];
export const modules = {

/***/ 20882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QM: () => (/* binding */ lacksClusters),
/* harmony export */   Tj: () => (/* binding */ wholeTrials),
/* harmony export */   mu: () => (/* binding */ plannedSize),
/* harmony export */   rf: () => (/* binding */ reachesSize)
/* harmony export */ });
/* harmony import */ var _statistics_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41580);
/** How many independent samples those of a denominator are worth, by the design effect that was planned. */

/**
 * What clustered samples are worth before any result is known: the interval's own formula, without an estimated design
 * effect, which can only make it less. The samples of a single cluster count as one.
 *
 * @param n samples, at least 0
 * @param clusters that they come from, at most n; 0 only where n is
 */
function plannedSize(n, clusters, { designEffect: declared, confidence }) {
    if (clusters < 2)
        return { n, effectiveN: clusters, clusters };
    const designEffect = (0,_statistics_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .decisiveDesignEffect */ .gt)(undefined, declared, n, clusters);
    return { n, effectiveN: (0,_statistics_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .effectiveTrials */ .Bt)(n, clusters, designEffect, confidence), clusters, designEffect };
}
/** Whether there are too few clusters for any interval. */
function lacksClusters(clusters) {
    return clusters !== undefined && clusters < _statistics_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .fewestClusters */ .U$;
}
/** 31 samples of 30 clusters are worth 31 / (31 / 30), which doubles round to less than 30. */
const roundingSlack = 1e-9;
/** Whether an effective size is at least a whole number. */
function reachesSize(effectiveN, needed) {
    return effectiveN + roundingSlack >= needed;
}
/** The largest whole number of trials that an effective size reaches. */
function wholeTrials(effectiveN) {
    return Math.floor(effectiveN + roundingSlack);
}


/***/ }),

/***/ 58959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   X3: () => (/* binding */ limitRows),
/* harmony export */   nn: () => (/* binding */ joinParts)
/* harmony export */ });
/** Puts prepared cells into a Markdown table or a folded part. Cells are Markdown of one line already. */
function rowText(cells) {
    return `| ${cells.join(' | ')} |`;
}
/** A table, or the empty text where it has no rows. */
function markdownTable(columns, rows) {
    if (rows.length === 0)
        return '';
    const rule = `|${columns.map(({ align }) => (align === 'right' ? '--:' : '---')).join('|')}|`;
    return [rowText(columns.map(({ title }) => title)), rule, ...rows.map(rowText)].join('\n');
}
/** The rows that fit a table of `most` rows, and a line that says how many are left out. */
function limitRows(rows, most, noun) {
    if (rows.length <= most)
        return { rows: [...rows], note: '' };
    return { rows: rows.slice(0, most), note: `${most} of ${rows.length} ${noun}; the full report has the others.` };
}
/** Joins the parts of a section that are not empty, a blank line apart. */
function joinParts(parts) {
    return parts.filter((part) => part !== '').join('\n\n');
}
/** A part that is folded, or stands open under its title; the title is HTML of one line. Empty where the body is. */
function folded(title, body, isOpen = false) {
    if (body === '')
        return '';
    return isOpen ? `**${title}**\n\n${body}` : `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
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

/***/ 65308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JV: () => (/* binding */ rocPlacements),
/* harmony export */   ZZ: () => (/* binding */ delongVariance),
/* harmony export */   kz: () => (/* binding */ aurocInterval),
/* harmony export */   s8: () => (/* binding */ newcombeAurocInterval),
/* harmony export */   sd: () => (/* binding */ countPositives)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91465);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25449);
/* harmony import */ var _logit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43461);
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83157);
/** Area under the ROC curve of independent samples: value, DeLong variance and intervals. */




/** Positive samples among labels of 0 and 1. */
function countPositives(positive) {
    let positives = 0;
    for (let index = 0; index < positive.length; index++)
        positives += positive[index];
    return positives;
}
/**
 * The area under the ROC curve and the placements, by midranks in one walk.
 *
 * @param positive 1 for positive samples, 0 for negative ones, in the order of `score`
 * @param score finite, ascending; larger means more positive
 * @returns undefined where a class has no samples
 * @see Sun, Xu 2014 IEEE SPL 21:1389 (midranks); DeLong, DeLong, Clarke-Pearson 1988 Biometrics 44:837
 * @oracle R 4.2.2 pROC 1.18; the definition by all pairs; 1e-9; 1e-14
 * @example
 * rocPlacements(Uint8Array.of(0, 1, 0, 1), Float64Array.of(0.1, 0.3, 0.3, 0.9))
 * // {auroc: 0.875, positives: 2, negatives: 2, placements: [1, 0.75, 0.75, 1]}
 */
function rocPlacements(positive, score) {
    const positives = countPositives(positive);
    const negatives = positive.length - positives;
    if (positives === 0 || negatives === 0)
        return undefined;
    const placements = new Float64Array(positive.length);
    let doubledWins = 0;
    let positivesBelow = 0;
    for (let start = 0; start < positive.length;) {
        let end = start;
        let positivesTied = 0;
        while (end < positive.length && score[end] === score[start])
            positivesTied += positive[end++];
        const negativesTied = end - start - positivesTied;
        const negativesBelow = start - positivesBelow;
        const doubledNegatives = 2 * negativesBelow + negativesTied;
        const doubledPositives = 2 * (positives - positivesBelow) - positivesTied;
        for (let index = start; index < end; index++) {
            placements[index] =
                positive[index] === 1 ? doubledNegatives / (2 * negatives) : doubledPositives / (2 * positives);
        }
        doubledWins += positivesTied * doubledNegatives;
        positivesBelow += positivesTied;
        start = end;
    }
    return { auroc: doubledWins / (2 * positives * negatives), positives, negatives, placements };
}
/**
 * DeLong's variance of the area: var(placements of positives) / m + var(placements of negatives) / n,
 * with divisors m - 1 and n - 1.
 *
 * @returns at least 0; undefined where a class has one sample
 * @see DeLong, DeLong, Clarke-Pearson 1988 Biometrics 44:837
 * @oracle R 4.2.2 pROC 1.18; the definition by all pairs; whole numbers near 1; 1e-9; 1e-14; 1e-11 of the variance
 */
function delongVariance(roc, positive) {
    const { auroc, positives, negatives, placements } = roc;
    if (positives < 2 || negatives < 2)
        return undefined;
    const ofNegative = 1 / (negatives * (negatives - 1));
    const ofPositive = 1 / (positives * (positives - 1));
    const variance = new _mean_js__WEBPACK_IMPORTED_MODULE_1__/* .RunningSum */ .V1();
    for (let index = 0; index < placements.length; index++) {
        variance.add((positive[index] === 1 ? ofPositive : ofNegative) * (placements[index] - auroc) ** 2);
    }
    return variance.total;
}
/** Newcombe's variance of an area t under exponential scores, Hanley-McNeil's with h = (m + n) / 2 - 1 for both classes. */
function newcombeVariance(area, positives, negatives) {
    const h = (positives + negatives) / 2 - 1;
    const spread = 1 + (h * (1 - area)) / (2 - area) + (h * area) / (1 + area);
    return (area * (1 - area) * spread) / (positives * negatives);
}
/** The area t below `auroc` with auroc - t = z sqrt(V(t)). At auroc = 1 that also holds at t = 1, hence the far end. */
function newcombeLowerLimit(auroc, positives, negatives, z) {
    let outside = 0;
    let inside = auroc;
    for (;;) {
        const middle = outside + (inside - outside) / 2;
        if (middle <= outside || middle >= inside)
            return outside;
        if (auroc - middle > z * Math.sqrt(newcombeVariance(middle, positives, negatives)))
            outside = middle;
        else
            inside = middle;
    }
}
/**
 * Newcombe's score-type interval of the area (method 5): solves abs(A - t) = z sqrt(V(t)) with
 * V(t) = t(1 - t)[1 + h(1 - t)/(2 - t) + h t/(1 + t)]/(mn), h = (m + n)/2 - 1. Never of zero width.
 *
 * @param auroc A within [0, 1]
 * @param positives m > 0 and
 * @param negatives n > 0: class sizes, which need not be integers
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [0, 1]
 * @see Newcombe 2006 Stat Med 25:559
 * @oracle two programs in R 4.2.2 and NumPy; substitution into the equation; 1e-8; 1e-7
 * @example newcombeAurocInterval(1, 10, 10, 0.95) // {lower: 0.8002, upper: 1}
 */
function newcombeAurocInterval(auroc, positives, negatives, confidenceLevel) {
    const z = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalMultiplier */ .b1)(confidenceLevel);
    return {
        lower: newcombeLowerLimit(auroc, positives, negatives, z),
        upper: 1 - newcombeLowerLimit(1 - auroc, positives, negatives, z),
    };
}
/**
 * The interval that decides: the outer limits of the logit interval and Newcombe's method 5. Each alone
 * is too narrow somewhere: the logit interval near 1, where the variance is underestimated.
 *
 * @returns limits within [0, 1]
 * @see Pepe 2003 and Pohar Perme, Manevski 2019 SMMR 28:3755 (logit); Newcombe 2006 Stat Med 25:559
 * @oracle R 4.2.2 pROC 1.18 for the logit limits, R and NumPy for method 5; 1e-8
 */
function aurocInterval(evidence, confidenceLevel) {
    const { auroc, positives, negatives, variance, multiplier } = evidence;
    const newcombe = newcombeAurocInterval(auroc, positives, negatives, confidenceLevel);
    if (variance === undefined || !(variance > 0) || auroc === 0 || auroc === 1) {
        return { ...newcombe, newcombeAlone: true };
    }
    const logit = (0,_logit_js__WEBPACK_IMPORTED_MODULE_2__/* .logitInterval */ .$)(auroc, Math.sqrt(variance), multiplier);
    return { ...(0,_interval_js__WEBPACK_IMPORTED_MODULE_3__/* .outerInterval */ .j)(logit, newcombe), newcombeAlone: false };
}


/***/ }),

/***/ 62939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ drawMultinomial),
/* harmony export */   g: () => (/* binding */ drawBinomial)
/* harmony export */ });
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52167);
/** Draws of binomial and multinomial counts. Powers are formed by `exp` and `log1p`, whose digits do not depend on the engine's version. */

/** From this mean on rejection is faster than inversion, and its hat covers the distribution. */
const fewestForRejection = 10;
/**
 * A draw from the binomial distribution: by inversion where trials times probability is below 10, else by Hörmann's
 * transformed rejection with squeeze (BTRS). Exact in distribution up to the rounding of doubles.
 *
 * @param trials whole, at least 0
 * @param probability of one success, within [0, 1]
 * @returns a whole number within [0, trials]
 * @throws RangeError outside these domains
 * @see Kachitvichyanukul, Schmeiser 1988 Commun ACM 31:216 (BINV); Hörmann 1993 J Stat Comput Simul 46:101 (BTRS)
 * @oracle R 4.2.2 pbinom, 20,000 draws in each of 20 settings; 4.5 standard errors
 * @example drawBinomial(xoshiro128([1, 2, 3, 4]), 10, 0.5) // 0
 */
function drawBinomial(random, trials, probability) {
    if (!(Number.isInteger(trials) && trials >= 0 && probability >= 0 && probability <= 1)) {
        throw new RangeError('A binomial draw needs whole trials of at least 0 and a probability within [0, 1]');
    }
    if (probability > 0.5)
        return trials - drawBinomial(random, trials, 1 - probability);
    if (trials === 0 || probability === 0)
        return 0;
    const draw = trials * probability < fewestForRejection ? drawByInversion : drawByRejection;
    return draw(random, trials, probability);
}
/** Walks up the distribution until it passes a uniform number; starts again in the rare case that rounding overshoots. */
function drawByInversion(random, trials, probability) {
    const odds = probability / (1 - probability);
    const none = Math.exp(trials * Math.log1p(-probability));
    for (;;) {
        let rest = (0,_random_js__WEBPACK_IMPORTED_MODULE_0__/* .uniform */ .Pi)(random);
        let share = none;
        for (let successes = 0; successes <= trials; successes++) {
            if (rest < share)
                return successes;
            rest -= share;
            share *= ((trials - successes) / (successes + 1)) * odds;
        }
    }
}
/** Hörmann's BTRS, in his names where a quantity has no other. */
function drawByRejection(random, trials, probability) {
    const spread = Math.sqrt(trials * probability * (1 - probability));
    const b = 1.15 + 2.53 * spread;
    const a = -0.0873 + 0.0248 * b + 0.01 * probability;
    const centre = trials * probability + 0.5;
    const alpha = (2.83 + 5.1 / b) * spread;
    const squeeze = 0.92 - 4.2 / b;
    const logShare = logShareToMode(trials, probability);
    for (;;) {
        const u = (0,_random_js__WEBPACK_IMPORTED_MODULE_0__/* .uniform */ .Pi)(random) - 0.5;
        const v = (0,_random_js__WEBPACK_IMPORTED_MODULE_0__/* .uniform */ .Pi)(random);
        const reach = 0.5 - Math.abs(u);
        const successes = Math.floor(((2 * a) / reach + b) * u + centre);
        if (reach >= 0.07 && v <= squeeze)
            return successes;
        if (successes < 0 || successes > trials)
            continue;
        if (Math.log((v * alpha) / (a / (reach * reach) + b)) <= logShare(successes))
            return successes;
    }
}
/** Logarithm of the probability of some successes over that of the likeliest number. */
function logShareToMode(trials, probability) {
    const logOdds = Math.log(probability / (1 - probability));
    const mode = Math.floor((trials + 1) * probability);
    const atMode = logFactorial(mode) + logFactorial(trials - mode);
    return (successes) => atMode - logFactorial(successes) - logFactorial(trials - successes) + (successes - mode) * logOdds;
}
const smallFactorials = 10;
const logsOfSmallFactorials = Float64Array.from({ length: smallFactorials }, (_, number) => {
    let factorial = 1;
    for (let factor = 2; factor <= number; factor++)
        factorial *= factor;
    return Math.log(factorial);
});
/** log(n!) by Stirling's series from 10 on, where its first left-out term is below 1e-10. */
function logFactorial(number) {
    if (number < smallFactorials)
        return logsOfSmallFactorials[number];
    const x = number + 1;
    const inverse = 1 / (x * x);
    const series = (1 / 12 - inverse * (1 / 360 - inverse / 1260)) / x;
    return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series;
}
/**
 * A draw of multinomial counts, cell by cell from the binomial distribution of each given those before it.
 *
 * @param trials whole, at least 0
 * @param weights of the cells, each at least 0, not all 0; probabilities are weights over their sum
 * @param counts takes the counts that were drawn, one for each weight
 * @throws RangeError outside these domains
 * @see Davis 1993 Comput Stat Data Anal 16:205 (conditional distribution method)
 * @oracle means and covariances of the multinomial distribution, 20,000 draws; 5 %
 * @example
 * const counts = new Float64Array(2);
 * drawMultinomial(xoshiro128([1, 2, 3, 4]), 10, [1, 1], counts); // counts: [0, 10]
 */
function drawMultinomial(random, trials, weights, counts) {
    let restingWeight = 0;
    let last = -1;
    for (let cell = 0; cell < weights.length; cell++) {
        if (!(weights[cell] >= 0 && weights[cell] < Infinity))
            throw new RangeError('A weight is not a number of at least 0');
        restingWeight += weights[cell];
        if (weights[cell] > 0)
            last = cell;
    }
    if (last < 0)
        throw new RangeError('All weights are 0');
    let restingTrials = trials;
    counts.fill(0);
    for (let cell = 0; cell <= last && restingTrials > 0; cell++) {
        const share = cell === last ? 1 : Math.min(1, weights[cell] / restingWeight);
        counts[cell] = drawBinomial(random, restingTrials, share);
        restingTrials -= counts[cell];
        restingWeight -= weights[cell];
    }
}


/***/ }),

/***/ 41580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ effectiveTrials),
/* harmony export */   U$: () => (/* binding */ fewestClusters),
/* harmony export */   c8: () => (/* binding */ clusteredProportion),
/* harmony export */   gt: () => (/* binding */ decisiveDesignEffect),
/* harmony export */   t1: () => (/* binding */ clusteredMultiplier),
/* harmony export */   v0: () => (/* binding */ clusteredVarianceOfMean)
/* harmony export */ });
/* unused harmony export smallSampleFactor */
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91465);
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83157);
/** Proportions and means of samples that come in clusters, such as several images of one patient. */


/** Below this number of clusters no interval is formed: their variance says too little. */
const fewestClusters = 10;
/** Below this number of clusters effective sizes shrink by (z / t)^2. */
const manyClusters = 30;
/** sum (x_k - p m_k)^2 for p = x / n, from exact integers: neither cancels nor depends on the clusters' order. */
function residualSquares(squares, successes, trials) {
    const [x, n] = [BigInt(successes), BigInt(trials)];
    const scaled = n * n * BigInt(squares.successes) - 2n * n * x * BigInt(squares.products) + x * x * BigInt(squares.trials);
    return Number(scaled) / trials / trials;
}
/**
 * Ratio estimator of a proportion over clusters: with m_k trials and x_k successes in cluster k,
 * p = sum x / sum m and its robust variance is K / (K - 1) sum (x_k - p m_k)^2 / (sum m)^2.
 * The design effect is that variance over p (1 - p) / n.
 *
 * @param successes x_k, whole numbers
 * @param trials m_k >= x_k, whole numbers; clusters without trials are left out
 * @returns undefined where there are no trials at all
 * @see Rao, Scott 1992 Biometrics 48:577; Obuchowski 1998 Stat Med 17:1495
 * @example
 * clusteredProportion(Uint32Array.of(2, 1, 1), Uint32Array.of(2, 2, 2))
 * // {clusters: 3, successes: 4, trials: 6, robustVariance: 0.0278, estimatedDesignEffect: 0.75}
 */
function clusteredProportion(successes, trials) {
    let [clusters, successTotal, trialTotal] = [0, 0, 0];
    let [successSquares, products, trialSquares] = [0, 0, 0];
    for (let cluster = 0; cluster < trials.length; cluster++) {
        const x = successes[cluster];
        const m = trials[cluster];
        if (m === 0)
            continue;
        clusters++;
        successTotal += x;
        trialTotal += m;
        successSquares += x * x;
        products += x * m;
        trialSquares += m * m;
    }
    if (trialTotal === 0)
        return undefined;
    const total = { clusters, successes: successTotal, trials: trialTotal };
    return {
        ...total,
        ...varianceOf({ successes: successSquares, products, trials: trialSquares }, total),
    };
}
function varianceOf(squares, { clusters, successes, trials }) {
    if (clusters < 2)
        return { robustVariance: undefined, estimatedDesignEffect: undefined };
    const residual = residualSquares(squares, successes, trials);
    const robustVariance = (clusters / (clusters - 1)) * (residual / trials / trials);
    const proportion = successes / trials;
    const binomialVariance = (proportion * (1 - proportion)) / trials;
    return {
        robustVariance,
        estimatedDesignEffect: binomialVariance > 0 ? robustVariance / binomialVariance : undefined,
    };
}
/**
 * The design effect that decides: never below 1, below what the clusters show, or below what was planned.
 * An estimate alone would let an interval shrink when an error is added, and says nothing at 0 or 1.
 *
 * @param estimated from the samples, undefined where it cannot be estimated
 * @param declared the policy's planned design effect; without one, the mean cluster size stands for it,
 *   so that the samples of one cluster count as one
 * @param trials samples in the denominator, and
 * @param clusters clusters they come from, both above 0
 */
function decisiveDesignEffect(estimated, declared, trials, clusters) {
    return Math.max(1, estimated ?? 1, declared ?? trials / clusters);
}
/**
 * The factor (z / t_{K-1})^2 that makes an interval with z as wide as one with t.
 *
 * @param clusters K >= 2
 * @example smallSampleFactor(10, 0.95) // 0.7507
 */
function smallSampleFactor(clusters, confidenceLevel) {
    return ((0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalMultiplier */ .b1)(confidenceLevel) / (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .studentMultiplier */ .vi)(confidenceLevel, clusters - 1)) ** 2;
}
/**
 * How many independent samples the clustered ones are worth: n / design effect, times (z / t_{K-1})^2 with
 * fewer than 30 clusters.
 *
 * @param trials n > 0
 * @param clusters K >= 2
 * @param designEffect at least 1, see {@link decisiveDesignEffect}
 * @returns above 0; not an integer
 * @see Korn, Graubard 1998 Surv Methodol 24:193
 * @example effectiveTrials(100, 25, 4, 0.95) // 22.55
 */
function effectiveTrials(trials, clusters, designEffect, confidenceLevel) {
    const factor = clusters < manyClusters ? smallSampleFactor(clusters, confidenceLevel) : 1;
    return (trials / designEffect) * factor;
}
/** Multiplier of a clustered interval: Student's with K - 1 degrees of freedom below 30 clusters, else the normal one. */
function clusteredMultiplier(clusters, confidenceLevel) {
    return clusters < manyClusters ? (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .studentMultiplier */ .vi)(confidenceLevel, clusters - 1) : (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalMultiplier */ .b1)(confidenceLevel);
}
/**
 * Robust variance of a mean over clusters: K / (K - 1) sum (sum of residuals in cluster k)^2 / n^2.
 *
 * @param values finite, n of them
 * @param centre their mean
 * @param clusterOf cluster of each value, below `clusters`
 * @param clusters K >= 2, each with at least one value
 * @returns at least 0; the order of clusters does not change a digit
 */
function clusteredVarianceOfMean(values, centre, clusterOf, clusters) {
    const residuals = new Float64Array(clusters);
    for (let index = 0; index < values.length; index++) {
        residuals[clusterOf[index]] += values[index] - centre;
    }
    for (let cluster = 0; cluster < clusters; cluster++)
        residuals[cluster] *= residuals[cluster];
    return ((clusters / (clusters - 1)) * (0,_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .sumInAnyOrder */ .Tf)(residuals)) / values.length ** 2;
}


/***/ }),

/***/ 25449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ outerInterval)
/* harmony export */ });
/** The outer limits of several intervals: the lowest lower and the highest upper one. */
function outerInterval(first, ...others) {
    return others.reduce((outer, { lower, upper }) => ({ lower: Math.min(outer.lower, lower), upper: Math.max(outer.upper, upper) }), first);
}


/***/ }),

/***/ 43461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ logitInterval),
/* harmony export */   b: () => (/* binding */ logistic)
/* harmony export */ });
/**
 * Interval on the logit scale, mapped back: logit^-1(logit(p) -+ multiplier se / (p (1 - p))).
 *
 * @param estimate p strictly within (0, 1)
 * @param standardError of p on its own scale, above 0
 * @param multiplier normal or Student quantile, above 0
 * @returns limits within [0, 1]
 * @throws RangeError where the estimate is 0 or 1: its logit is infinite
 * @example logitInterval(0.9, 0.05, 1.96) // {lower: 0.7518, upper: 0.9639}
 */
function logitInterval(estimate, standardError, multiplier) {
    if (!(estimate > 0 && estimate < 1))
        throw new RangeError('A logit interval needs an estimate within (0, 1)');
    const centre = Math.log(estimate / (1 - estimate));
    const reach = (multiplier * standardError) / (estimate * (1 - estimate));
    return { lower: logistic(centre - reach), upper: logistic(centre + reach) };
}
/** The proportion with this logit: 1 / (1 + e^-value). */
function logistic(value) {
    return 1 / (1 + Math.exp(-value));
}


/***/ }),

/***/ 83157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QI: () => (/* binding */ varianceOfMean),
/* harmony export */   Tf: () => (/* binding */ sumInAnyOrder),
/* harmony export */   V1: () => (/* binding */ RunningSum),
/* harmony export */   dY: () => (/* binding */ compensatedSum),
/* harmony export */   i2: () => (/* binding */ mean),
/* harmony export */   x_: () => (/* binding */ studentInterval)
/* harmony export */ });
/* harmony import */ var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15521);
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91465);
/** Means of independent values, with compensated sums: a sum must not depend on how it was cut into parts. */


/**
 * Compensated (Kahan-Babuska) sum of the values in their order; 0 for none.
 *
 * @param values finite numbers
 * @oracle exact sums; exact
 */
function compensatedSum(values) {
    // `sum` only reads `length` and elements; copying into an array would cost more than summing.
    return (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(values);
}
/** The same sum, of values that are not kept. */
class RunningSum {
    sum = 0;
    lost = 0;
    /** Adds a finite value. */
    add(value) {
        const next = this.sum + value;
        this.lost += Math.abs(this.sum) >= Math.abs(value) ? this.sum - next + value : value - next + this.sum;
        this.sum = next;
    }
    get total() {
        return this.sum + this.lost;
    }
}
/** Above this size the numbers that values are split by would overflow. */
const largestToSplit = 2 ** 900;
/** Parts that each value is split into: what is left of it counts for less than rounding does. */
const parts = 3;
/**
 * The sum of values in any order, to the last bit: each value is split into parts that are whole multiples of a common
 * unit, few enough bits each for their sums to be exact. Linear in their number, as sorting them first is not.
 *
 * @param values finite numbers; not changed
 * @returns 0 for none; within a rounding of the exact sum of their sizes
 * @see Rump, Ogita, Oishi 2008 SIAM J Sci Comput 31:189; Demmel, Nguyen 2015 IEEE Trans Comput 64:2060
 * @oracle exact fractions; 1e-15 of the sum of sizes
 * @example sumInAnyOrder(Float64Array.of(1e16, 1, -1e16)) // 1
 */
function sumInAnyOrder(values) {
    let largest = 0;
    for (let index = 0; index < values.length; index++)
        largest = Math.max(largest, Math.abs(values[index]));
    if (largest === 0)
        return 0;
    if (!(largest < largestToSplit))
        return compensatedSum(values.slice().sort());
    const rest = values.slice();
    const sums = [];
    for (let part = 0; part < parts; part++) {
        // A power of two so large that its unit in the last place divides sums of parts that add up exactly.
        const power = 2 ** (Math.ceil(Math.log2(largest)) + Math.ceil(Math.log2(values.length)) + 2);
        sums.push(splitOff(rest, 1.5 * power));
        largest = power * Number.EPSILON;
    }
    return sums.reduceRight((total, sum) => total + sum, 0);
}
/** Takes from each value what adding and subtracting a large number leaves of it, and sums what was taken: exactly. */
function splitOff(values, splitter) {
    let sum = 0;
    for (let index = 0; index < values.length; index++) {
        const taken = values[index] + splitter - splitter;
        values[index] -= taken;
        sum += taken;
    }
    return sum;
}
/**
 * Mean of at least one finite value.
 *
 * @throws RangeError for none
 * @oracle R 4.2.2, scikit-learn; 1e-10
 * @example mean(Float64Array.of(1, 2, 6)) // 3
 */
function mean(values) {
    if (values.length === 0)
        throw new RangeError('The mean of no values is undefined');
    return compensatedSum(values) / values.length;
}
/**
 * Variance of the mean of independent values: sum (x - mean)^2 / (n (n - 1)).
 *
 * @param values at least two
 * @param centre their mean, where it is known
 * @oracle R 4.2.2, the definition; 1e-10; 1e-12
 */
function varianceOfMean(values, centre = mean(values)) {
    if (values.length < 2)
        throw new RangeError('A variance needs at least two values');
    const squares = new RunningSum();
    for (let index = 0; index < values.length; index++)
        squares.add((values[index] - centre) ** 2);
    return squares.total / (values.length * (values.length - 1));
}
/**
 * Student's t interval of a mean: mean -+ t se.
 *
 * @param centre the mean
 * @param variance of the mean, at least 0
 * @param degreesOfFreedom values less one, or clusters less one
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits, not clipped to the values' range
 * @oracle R 4.2.2 t.test, SciPy; 1e-10
 * @example studentInterval(0.0788, 0.000225, 19, 0.95) // {lower: 0.0474, upper: 0.1102}
 */
function studentInterval(centre, variance, degreesOfFreedom, confidenceLevel) {
    const reach = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_1__/* .studentMultiplier */ .vi)(confidenceLevel, degreesOfFreedom) * Math.sqrt(variance);
    return { lower: centre - reach, upper: centre + reach };
}


/***/ })

};

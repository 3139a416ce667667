export const id = 272;
export const ids = [272];
export const modules = {

/***/ 58605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ judgeCriteria),
/* harmony export */   I2: () => (/* binding */ judgePerformance),
/* harmony export */   NM: () => (/* binding */ criterionResult)
/* harmony export */ });
/* harmony import */ var _result_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86188);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43260);



/** Decides all criteria, in the order of the policy and of the subgroups. */
function judgeCriteria(groups, acceptance) {
    return acceptance.criteria.flatMap((criterion) => {
        const { scope } = criterion;
        const inScope = (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .groupsInScope */ .iL)(groups, scope).map(({ subgroup, estimates }) => ({
            subgroup,
            estimate: estimates.get(criterion.metric) ?? noEstimate(criterion.metric, subgroup, acceptance),
        }));
        const absent = scope.over === 'named' && inScope.length === 0;
        const judged = absent
            ? [{ subgroup: scope.subgroup, estimate: noEstimate(criterion.metric, scope.subgroup, acceptance) }]
            : inScope;
        return judged.map(({ subgroup, estimate }) => judgeOne(criterion, subgroup, estimate, acceptance));
    });
}
function noEstimate(metric, subgroup, { confidence, interval }) {
    return {
        metric,
        subgroup,
        value: null,
        lower: null,
        upper: null,
        confidence,
        method: interval,
        n: 0,
        reason: 'no-samples',
    };
}
function judgeOne(criterion, subgroup, estimate, acceptance) {
    const { decideBy, interval, tooSmall } = acceptance;
    const { bound, minSamples } = criterion;
    const reason = (0,_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .decideCriterion */ .gj)(estimate, {
        bound,
        decideBy,
        interval,
        ...(minSamples === undefined ? {} : { minSamples }),
    });
    const isExcused = reason === 'too-few' && tooSmall === 'warn' && (0,_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .estimateMeets */ .FU)(estimate, bound);
    const status = reason === 'pass' ? 'pass' : isExcused ? 'warn' : 'fail';
    return { criterion, subgroup, estimate, reason, status };
}
function criterionResult({ criterion, subgroup, reason, status }, acceptance) {
    return {
        ...(criterion.id === undefined ? {} : { id: criterion.id }),
        metric: criterion.metric,
        subgroup,
        bound: criterion.bound,
        decidedBy: acceptance.decideBy,
        status,
        reason,
    };
}
/** `performance/criteria` */
function judgePerformance(judged) {
    return {
        check: 'performance/criteria',
        findings: judged.filter(({ status }) => status !== 'pass').map(criterionFinding),
        clean: `All ${judged.length} criteria are met`,
    };
}
/** Why a metric or its interval is undefined, where the number of samples does not say it. */
function causeOf(reason) {
    const { data: why } = _result_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .undefinedCauseSchema */ .rr.safeParse(reason);
    return why === undefined ? {} : { why };
}
function criterionFinding({ criterion, subgroup, estimate, reason, status }) {
    const { value, lower, upper, n, successes } = estimate;
    return {
        code: 'performance/criterion',
        severity: status === 'fail' ? 'block' : 'warn',
        args: {
            ...(criterion.id === undefined ? {} : { id: criterion.id }),
            metric: criterion.metric,
            subgroup,
            bound: criterion.bound,
            reason,
            value,
            lower,
            upper,
            n,
            ...(successes === undefined ? {} : { successes }),
            ...(criterion.minSamples === undefined ? {} : { minSamples: criterion.minSamples }),
            ...causeOf(estimate.reason),
        },
    };
}


/***/ }),

/***/ 86188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ estimateMeets),
/* harmony export */   XG: () => (/* binding */ effectiveSize),
/* harmony export */   gj: () => (/* binding */ decideCriterion)
/* harmony export */ });
/* harmony import */ var _statistics_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41580);
/* harmony import */ var _statistics_exact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80857);
/* harmony import */ var _statistics_sampleSize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96275);
/* harmony import */ var _effectiveSize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20882);




/**
 * Decides one criterion on one estimate. Where several reasons hold, the first of undefined,
 * clearly-below, too-few, below, not-demonstrated is given.
 *
 * By bound, the unfavourable limit has to meet the bound, and both limits where it is a band; by estimate, the
 * estimate has to. Proportions are compared on their integer counts, so that 9 of 10 meets 0.9.
 */
function decideCriterion(estimate, rule) {
    const { value, lower, upper } = estimate;
    if (value === null)
        return 'undefined';
    if (liesOutside(estimate, rule.bound))
        return 'clearly-below';
    if (isTooSmall(estimate, rule))
        return 'too-few';
    if (!estimateMeets(estimate, rule.bound))
        return 'below';
    if (rule.decideBy === 'estimate')
        return 'pass';
    if (lower === null || upper === null)
        return 'undefined';
    return liesWithin(lower, upper, rule.bound) ? 'pass' : 'not-demonstrated';
}
/** Whether the whole interval misses the bound. */
function liesOutside({ lower, upper }, { atLeast, atMost }) {
    return ((atLeast !== undefined && upper !== null && upper < atLeast) ||
        (atMost !== undefined && lower !== null && lower > atMost));
}
/** Whether each limit that the bound concerns meets it. */
function liesWithin(lower, upper, { atLeast, atMost }) {
    return (atLeast === undefined || lower >= atLeast) && (atMost === undefined || upper <= atMost);
}
function meets(value, { atLeast, atMost }) {
    return (atLeast === undefined || value >= atLeast) && (atMost === undefined || value <= atMost);
}
/** Whether the estimate itself meets the bound; exact for a proportion. */
function estimateMeets({ value, n, successes }, bound) {
    if (value === null)
        return false;
    if (successes === undefined || bound.atLeast === undefined)
        return meets(value, bound);
    return (0,_statistics_exact_js__WEBPACK_IMPORTED_MODULE_3__/* .compareFraction */ .g)(successes, n, bound.atLeast) >= 0;
}
function isTooSmall(estimate, rule) {
    if (rule.minSamples !== undefined && estimate.n < rule.minSamples)
        return true;
    if (rule.decideBy === 'estimate')
        return false;
    if (estimate.reason === 'too-few-clusters')
        return true;
    const needed = neededTrials(estimate, rule);
    return needed !== undefined && !(0,_effectiveSize_js__WEBPACK_IMPORTED_MODULE_2__/* .reachesSize */ .rf)(effectiveSize(estimate), needed);
}
/** Fewest samples with which the bound can be shown at all; undefined for metrics that are no proportions. */
function neededTrials({ successes, confidence }, { bound, interval }) {
    if (bound.atLeast === undefined || successes === undefined)
        return undefined;
    return (0,_statistics_sampleSize_js__WEBPACK_IMPORTED_MODULE_1__/* .smallestErrorFreeTrials */ .Hf)(bound.atLeast, confidence, interval);
}
/**
 * Samples in the denominator; where intervals allow for clusters, what they are worth as independent ones.
 * The samples of a single cluster have no interval and count as one.
 */
function effectiveSize({ n, clusters, designEffect, confidence }) {
    if (clusters !== undefined && clusters < 2)
        return clusters;
    if (clusters === undefined || designEffect === undefined)
        return n;
    return (0,_statistics_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .effectiveTrials */ .Bt)(n, clusters, designEffect, confidence);
}


/***/ }),

/***/ 60538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ estimatorOf)
});

// EXTERNAL MODULE: ./build/statistics/mean.js
var mean = __webpack_require__(83157);
;// CONCATENATED MODULE: ./build/statistics/calibration.js
/** Calibration of the probabilities of a binary classifier: whether as many samples are positive as they say. */

/**
 * Counts samples of equal probability.
 *
 * @param positive 1 for positive samples, 0 for negative ones, in the order of `probability`
 * @param probability ascending
 * @example
 * groupByProbability(Uint8Array.of(0, 1, 1), Float64Array.of(0.2, 0.2, 0.7))
 * // {probability: [0.2, 0.7], samples: [2, 1], positives: [1, 1]}
 */
function groupByProbability(positive, probability) {
    const distinct = new Float64Array(probability.length);
    const [samples, positives] = [new Uint32Array(probability.length), new Uint32Array(probability.length)];
    let last = -1;
    for (let index = 0; index < probability.length; index++) {
        if (last < 0 || probability[index] !== distinct[last])
            distinct[++last] = probability[index];
        samples[last] += 1;
        positives[last] += positive[index];
    }
    const count = last + 1;
    return {
        probability: distinct.subarray(0, count),
        samples: samples.subarray(0, count),
        positives: positives.subarray(0, count),
    };
}
/** The groups from one and before another. */
function cutGroups(groups, start, end) {
    return {
        probability: groups.probability.subarray(start, end),
        samples: groups.samples.subarray(start, end),
        positives: groups.positives.subarray(start, end),
    };
}
/** All samples of the groups, the positive ones, and how many are to be expected: the sum of the probabilities. */
function totalsOf({ probability, samples, positives }) {
    const total = { samples: 0, positives: 0 };
    const expected = new mean/* RunningSum */.V1();
    for (let group = 0; group < samples.length; group++) {
        total.samples += samples[group];
        total.positives += positives[group];
        expected.add(probability[group] * samples[group]);
    }
    return { ...total, expected: expected.total };
}
/**
 * Observed over expected positives: above 1 where the probabilities are too low.
 *
 * @param groups at least one
 * @returns 'no-expected-events' where all probabilities are 0; 'overflow' where the ratio exceeds the range of doubles
 * @oracle R 4.2.2; 1e-12
 * @example observedOverExpected(groupByProbability(Uint8Array.of(0, 1), Float64Array.of(0.3, 0.5))) // 1.25
 */
function observedOverExpected(groups) {
    const { positives, expected } = totalsOf(groups);
    if (!(expected > 0))
        return 'no-expected-events';
    const ratio = positives / expected;
    return Number.isFinite(ratio) ? ratio : 'overflow';
}
const bins = 10;
/**
 * Expected and maximum calibration error over ten bins [k/10, (k+1)/10) of the probability, the last of them closed:
 * in each, the distance of the share of positives from the mean probability. Biased upwards with few samples.
 *
 * @param groups at least one
 * @see Naeini, Cooper, Hauskrecht 2015 AAAI; Guo, Pleiss, Sun, Weinberger 2017 ICML
 * @oracle R 4.2.2, NumPy; 1e-10
 * @example
 * calibrationErrors(groupByProbability(Uint8Array.of(0, 1, 1), Float64Array.of(0.2, 0.2, 0.7)))
 * // {expected: 0.3, maximum: 0.3}
 */
function calibrationErrors(groups) {
    const gaps = new Float64Array(bins);
    let [size, maximum] = [0, 0];
    for (let start = 0; start < groups.probability.length;) {
        const end = endOfBin(groups.probability, start);
        const { samples, positives, expected } = totalsOf(cutGroups(groups, start, end));
        const gap = Math.abs(positives - expected);
        gaps[binOf(groups.probability[start])] = gap;
        maximum = Math.max(maximum, gap / samples);
        size += samples;
        start = end;
    }
    return { expected: (0,mean/* compensatedSum */.dY)(gaps) / size, maximum };
}
/** The first place after `start` whose probability is in another bin. */
function endOfBin(probability, start) {
    const bin = binOf(probability[start]);
    let end = start + 1;
    while (end < probability.length && binOf(probability[end]) === bin)
        end++;
    return end;
}
/** The bin whose bounds hold the probability, as the bounds are written: 0.3 is the first of the bin from 0.3. */
function binOf(probability) {
    const bin = Math.min(bins - 1, Math.floor(probability * bins));
    return probability < bin / bins ? bin - 1 : bin;
}

// EXTERNAL MODULE: ./build/statistics/cluster.js
var cluster = __webpack_require__(41580);
// EXTERNAL MODULE: ./build/statistics/distributions.js
var distributions = __webpack_require__(91465);
;// CONCATENATED MODULE: ./build/statistics/logisticSums.js
/** Sums of logistic curves over many samples, from the moments of blocks of neighbours. */
/** Terms of the Taylor series of a curve about the centre of a block. */
const terms = 9;
/** No log odds of a block is farther than this from that of its centre. */
const farthestOdds = 1 / 12;
/**
 * Score and information of logistic lines, all but the last bits: of samples whose log odds differ by less than 1/6, the
 * terms of the curve that are left out come to less than 4e-15 of it. The first line costs one walk over the groups, the
 * next ones some hundred blocks, unless a line is more than twice as steep as those before.
 *
 * @param groups at least one
 * @oracle sums over single samples; 1e-12 of the sum of sizes
 */
function logisticSums(groups) {
    let blocks = [];
    let reach = Number.POSITIVE_INFINITY;
    return (line, origin = 0) => {
        const steepness = Math.abs(line.factor);
        if (!(reach * steepness <= farthestOdds)) {
            reach = farthestOdds / Math.max(1, 2 * steepness);
            blocks = formBlocks(groups, reach);
        }
        return sumBlocks(blocks, line, origin);
    };
}
/** Blocks none of whose samples is farther from the centre than `reach`. */
function formBlocks(groups, reach) {
    const { regressor } = groups;
    const blocks = [];
    for (let start = 0; start < regressor.length;) {
        const last = regressor[start] + 2 * reach;
        let end = start + 1;
        while (end < regressor.length && regressor[end] <= last)
            end++;
        blocks.push(formBlock(groups, start, end));
        start = end;
    }
    return blocks;
}
function formBlock({ regressor, samples, positives }, start, end) {
    const centre = regressor[start] + (regressor[end - 1] - regressor[start]) / 2;
    // A variable for each moment: with an array of them, all of the acceptance takes an eighth longer.
    let [s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    let [positive, positiveDistances] = [0, 0];
    for (let group = start; group < end; group++) {
        const distance = regressor[group] - centre;
        const size = samples[group];
        const square = distance * distance;
        const fourth = square * square;
        const eighth = fourth * fourth;
        const first = size * distance;
        s0 += size;
        s1 += first;
        s2 += size * square;
        s3 += first * square;
        s4 += size * fourth;
        s5 += first * fourth;
        s6 += size * fourth * square;
        s7 += first * fourth * square;
        s8 += size * eighth;
        s9 += first * eighth;
        s10 += size * eighth * square;
        positive += positives[group];
        positiveDistances += positives[group] * distance;
    }
    const moments = Float64Array.of(s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10);
    return { centre, samples: moments, positives: positive, positiveDistances };
}
/**
 * Samples on the wrong side are counted apart from how sure the fit is of either side, so that the score keeps its digits
 * where it is nearly 0.
 */
function sumBlocks(blocks, { constant, factor }, origin) {
    const series = new Float64Array(terms + 1);
    let [wrong, doubt, slopeScore, information, crossInformation, slopeInformation] = [0, 0, 0, 0, 0, 0];
    for (const { centre, samples, positives, positiveDistances } of blocks) {
        const odds = constant + factor * centre;
        const sign = odds < 0 ? 1 : -1;
        expandDoubt(series, Math.abs(odds), sign);
        let [rest, restDistances, weight, weightDistances, weightSquares] = [0, 0, 0, 0, 0];
        for (let order = 0, scale = 1; order < terms; order++, scale *= factor) {
            const doubtTerm = series[order] * scale;
            const weightTerm = sign * (order + 1) * series[order + 1] * scale;
            rest += doubtTerm * samples[order];
            restDistances += doubtTerm * samples[order + 1];
            weight += weightTerm * samples[order];
            weightDistances += weightTerm * samples[order + 1];
            weightSquares += weightTerm * samples[order + 2];
        }
        const missed = odds < 0 ? positives : positives - samples[0];
        const missedDistances = odds < 0 ? positiveDistances : positiveDistances - samples[1];
        const away = centre - origin;
        wrong += missed;
        doubt -= sign * rest;
        slopeScore += (missed - sign * rest) * away + missedDistances - sign * restDistances;
        information += weight;
        crossInformation += weight * away + weightDistances;
        slopeInformation += (weight * away + 2 * weightDistances) * away + weightSquares;
    }
    return { score: wrong + doubt, slopeScore, information, crossInformation, slopeInformation };
}
/**
 * The Taylor series of the probability r of the less likely label, from r' = +-(r - r^2), in powers of the log odds.
 *
 * @param size of the log odds
 * @param sign 1 where r rises with them
 */
function expandDoubt(series, size, sign) {
    const exponential = Math.exp(-size);
    series[0] = exponential / (1 + exponential);
    for (let order = 0; order < terms; order++) {
        let product = 0;
        for (let place = 0; place <= order; place++)
            product += series[place] * series[order - place];
        series[order + 1] = (sign * (series[order] - product)) / (order + 1);
    }
}

;// CONCATENATED MODULE: ./build/statistics/recalibration.js
/** Logistic regression of labels on the logits of a model's probabilities, by Newton's method. */


/** Natural logarithm of the odds; for probabilities within (0, 1). */
function logit(probability) {
    return Math.log(probability / (1 - probability));
}
/** Changes of log odds below this, relative to their size, end the iteration. */
const negligibleChange = 1e-10;
/** Newton's method needs about six steps, and some dozens where it has to go far. */
const mostSteps = 200;
/**
 * Logistic recalibration of a model: its calibration-in-the-large and its calibration slope.
 *
 * @param groups at least one, with probabilities within (0, 1)
 * @see Cox 1958 Biometrika 45:562; Van Calster et al. 2019 BMC Med 17:230
 * @oracle R 4.2.2 glm, statsmodels; 1e-10; NumPy, rms; 1e-6
 * @example
 * recalibrate(groupByProbability(Uint8Array.of(0, 0, 1, 0, 1, 1), Float64Array.of(0.3, 0.3, 0.3, 0.7, 0.7, 0.7)))
 * // {inTheLarge: {value: 0, variance: 0.7937, …}, slope: {value: 0.8181, variance: 1.0447, …}}
 */
function recalibrate(groups) {
    const totals = totalsOf(groups);
    if (totals.positives === 0 || totals.positives === totals.samples) {
        return { inTheLarge: 'one-class', slope: 'one-class' };
    }
    const { regressor, centre } = centreLogits(groups);
    const { samples, positives } = groups;
    const fit = { regressor, centre, differentiate: logisticSums({ regressor, samples, positives }) };
    const shareOdds = logit(totals.positives / totals.samples);
    // A mean may round to 1, which no probability here is.
    const meanProbability = Math.min(totals.expected / totals.samples, groups.probability.at(-1));
    const large = climbIntercept(fit, shareOdds, shareOdds - logit(meanProbability));
    const inTheLarge = large ?? 'not-converged';
    if (groups.probability.length === 1)
        return { inTheLarge, slope: 'constant-scores' };
    if (isSeparated(groups))
        return { inTheLarge, slope: 'separation' };
    const start = large?.odds.constant ?? shareOdds;
    const slope = climbSlope(fit, { constant: start, factor: 1 }) ?? climbSlope(fit, { constant: shareOdds, factor: 0 });
    return { inTheLarge, slope: slope ?? 'not-converged' };
}
function centreLogits({ probability, samples }) {
    const regressor = new Float64Array(probability.length);
    let [total, size] = [0, 0];
    for (let group = 0; group < regressor.length; group++) {
        regressor[group] = logit(probability[group]);
        total += samples[group] * regressor[group];
        size += samples[group];
    }
    const centre = total / size;
    for (let group = 0; group < regressor.length; group++)
        regressor[group] -= centre;
    return { regressor, centre };
}
/**
 * Newton's method for the intercept beside a slope of 1. Between the intercepts at which all fitted probabilities lie
 * below or above the share of positives there is one solution; a step that is not half as long as the last one is
 * replaced by half the way.
 */
function climbIntercept({ regressor, centre, differentiate }, shareOdds, start) {
    let [low, high] = [shareOdds - regressor.at(-1), shareOdds - regressor[0]];
    let constant = start + centre;
    let lastChange = high - low;
    for (let steps = 0; steps < mostSteps; steps++) {
        const { score, information } = differentiate({ constant, factor: 1 });
        const change = score / information;
        if (Math.abs(change) <= negligibleChange * (1 + Math.abs(constant))) {
            constant += change;
            const weight = { constant: 1 / information, factor: 0 };
            return { value: constant - centre, variance: 1 / information, regressor, odds: { constant, factor: 1 }, weight };
        }
        if (score > 0)
            low = constant;
        else
            high = constant;
        const next = Math.abs(change) < lastChange / 2 ? constant + change : low + (high - low) / 2;
        lastChange = Math.abs(next - constant);
        constant = next;
    }
    return undefined;
}
/**
 * Whether some bound of the probability parts positives from negatives, those on it aside, on either side: no slope is
 * then steep enough.
 */
function isSeparated({ samples, positives }) {
    const hasNegative = (_, group) => positives[group] < samples[group];
    const hasPositive = (count) => count > 0;
    return (samples.findLastIndex(hasNegative) <= positives.findIndex(hasPositive) ||
        positives.findLastIndex(hasPositive) <= samples.findIndex(hasNegative));
}
/** Of the information of a slope, what has to be left when its origin moves to the middle. */
const leastSpread = 1e-4;
/** A step that changes no log odds by more than this is taken whole. */
const smallStep = 0.1;
/** Newton's method for intercept and slope; undefined where a number leaves the range of doubles. */
function climbSlope(fit, start) {
    const { regressor, differentiate } = fit;
    const [first, last] = [regressor[0], regressor.at(-1)];
    const largestOdds = ({ constant, factor }) => Math.max(Math.abs(constant + factor * first), Math.abs(constant + factor * last));
    let line = start;
    let middle = 0;
    for (let steps = 0; steps < mostSteps; steps++) {
        const found = differentiate(line, middle);
        const aside = found.crossInformation / found.information;
        const spread = found.slopeInformation - found.crossInformation * aside;
        middle += aside;
        // Both are almost equal where the origin was far from the middle: digits of their difference are lost.
        if (spread < found.slopeInformation * leastSpread)
            continue;
        const factor = (found.slopeScore - aside * found.score) / spread;
        const step = { constant: found.score / found.information - middle * factor, factor };
        const change = largestOdds(step);
        if (!Number.isFinite(change))
            return undefined;
        line = advance(line, step, change > smallStep ? partUphill(fit, line, step, change) : 1);
        if (change <= negligibleChange * (1 + largestOdds(line))) {
            return slopeOf(fit, line, { middle, spread, information: found.information });
        }
    }
    return undefined;
}
function advance({ constant, factor }, step, part) {
    return { constant: constant + part * step.constant, factor: factor + part * step.factor };
}
/**
 * How much of a step leads uphill all the way: half of it, or half of that, down to the part that always does, as the
 * likelihood is generalised self-concordant.
 *
 * @param change the largest one of log odds by the whole step
 * @see Sun, Tran-Dinh 2019 Math Program 178:145
 */
function partUphill({ differentiate }, line, step, change) {
    const surePart = Math.log1p(change) / change;
    for (let part = 1; part > surePart; part /= 2) {
        const { score, slopeScore } = differentiate(advance(line, step, part));
        if (score * step.constant + slopeScore * step.factor >= 0)
            return part;
    }
    return surePart;
}
function slopeOf({ regressor, centre }, odds, { middle, spread, information }) {
    return {
        value: odds.factor,
        variance: 1 / spread,
        regressor,
        odds,
        weight: { constant: -middle / spread, factor: 1 / spread },
        intercept: odds.constant - odds.factor * centre,
        interceptVariance: 1 / information + (centre + middle) ** 2 / spread,
    };
}
/**
 * What each sample adds to a coefficient, by its linearisation: its residual times its weight. The robust variance over
 * clusters is K / (K - 1) times the sum of squares of the clusters' totals.
 *
 * @param positive labels, in the order of the groups
 * @see Liang, Zeger 1986 Biometrika 73:13; Binder 1983 Int Stat Rev 51:279
 * @oracle R 4.2.2 survey::svyglm, statsmodels cov_type='cluster'; 1e-8
 */
function influenceOnCoefficient({ regressor, odds, weight }, { samples }, positive) {
    const influence = new Float64Array(positive.length);
    let index = 0;
    for (let group = 0; group < samples.length; group++) {
        const x = regressor[group];
        const fitted = 1 / (1 + Math.exp(-(odds.constant + odds.factor * x)));
        const own = weight.constant + weight.factor * x;
        for (const end = index + samples[group]; index < end; index++)
            influence[index] = (positive[index] - fitted) * own;
    }
    return influence;
}

// EXTERNAL MODULE: ./build/metrics/clusterTable.js
var metrics_clusterTable = __webpack_require__(62030);
// EXTERNAL MODULE: ./build/metrics/estimate.js
var metrics_estimate = __webpack_require__(5786);
;// CONCATENATED MODULE: ./build/metrics/calibration.js
/** Calibration of the probabilities of a binary classifier, over all samples, undecided ones included. */






function factsOf({ options, size, clusterTable }) {
    const shared = { confidence: options.confidenceLevel, n: size };
    const method = clusterTable === undefined ? 'wald' : 'cluster-robust-t';
    return {
        slope: { metric: 'calibration-slope', ...shared, method },
        inTheLarge: { metric: 'calibration-in-the-large', ...shared, method },
        expectedError: { metric: 'ece', ...shared, method: 'none' },
        maximumError: { metric: 'mce', ...shared, method: 'none' },
        ratio: { metric: 'observed-expected', ...shared, method: 'none' },
    };
}
/**
 * Calibration slope and calibration-in-the-large with Wald limits; expected and maximum calibration error over ten bins
 * and observed over expected positives without limits.
 *
 * With clusters, the limits of the first two use robust variances, never below those of independent samples, and
 * Student's quantile with K - 1 degrees of freedom.
 *
 * A probability of exactly 0 or 1 has no finite logit. A sample whose label it has right tells the regression nothing
 * (its likelihood is 1 for every slope above 0), and is left out of `n`; one whose label it has wrong is impossible
 * under any finite coefficient, and clipping would make the value a function of the clipping constant: then both
 * coefficients are undefined.
 *
 * @returns `calibration-slope`, `calibration-in-the-large`, `ece`, `mce`, `observed-expected`
 * @throws RangeError where a probability lies outside [0, 1]
 * @see Cox 1958 Biometrika 45:562; Van Calster et al. 2019 BMC Med 17:230
 */
function estimateCalibration(evaluation) {
    const { samples, options, size } = evaluation;
    const { score } = samples;
    const facts = factsOf(evaluation);
    const none = (reason) => Object.values(facts).map((fact) => (0,metrics_estimate/* undefinedEstimate */.H)(fact, reason));
    if (size === 0)
        return none('no-samples');
    if (score === undefined)
        return none('no-scores');
    if (!options.probabilities)
        return none('not-probabilities');
    // Scores ascend.
    if (score[0] < 0 || score.at(-1) > 1)
        throw new RangeError('A probability lies outside [0, 1]');
    const groups = groupByProbability(samples.positive, score);
    return [...estimateCoefficients(evaluation, groups, facts), ...estimateReported(groups, facts)];
}
function estimateReported(groups, facts) {
    const { expected, maximum } = calibrationErrors(groups);
    const ratio = observedOverExpected(groups);
    return [
        (0,metrics_estimate/* formEstimate */.F)(facts.expectedError, expected, 'report-only'),
        (0,metrics_estimate/* formEstimate */.F)(facts.maximumError, maximum, 'report-only'),
        typeof ratio === 'string' ? (0,metrics_estimate/* undefinedEstimate */.H)(facts.ratio, ratio) : (0,metrics_estimate/* formEstimate */.F)(facts.ratio, ratio, 'report-only'),
    ];
}
/**
 * Leaves out the samples of probability 0 or 1, which stand at either end.
 *
 * @returns undefined where the label of one of them is not what it says
 */
function uncertainSamples(evaluation, groups) {
    const { probability, samples, positives } = groups;
    const last = probability.length - 1;
    const [hasZero, hasOne] = [probability[0] === 0, probability[last] === 1];
    if (hasZero && positives[0] > 0)
        return undefined;
    if (hasOne && positives[last] < samples[last])
        return undefined;
    const { clusterTable, size } = evaluation;
    const start = hasZero ? samples[0] : 0;
    const end = size - (hasOne ? samples[last] : 0);
    return {
        groups: cutGroups(groups, hasZero ? 1 : 0, hasOne ? last : last + 1),
        positive: evaluation.samples.positive.subarray(start, end),
        clusters: clusterTable === undefined || end - start === size
            ? clusterTable
            : (0,metrics_clusterTable/* numberClusters */.fM)(clusterTable.clusterOf.slice(start, end)),
    };
}
function estimateCoefficients(evaluation, groups, facts) {
    const both = [facts.slope, facts.inTheLarge];
    const { samples: size, positives } = totalsOf(groups);
    if (positives === 0 || positives === size)
        return both.map((fact) => (0,metrics_estimate/* undefinedEstimate */.H)(fact, 'one-class'));
    const uncertain = uncertainSamples(evaluation, groups);
    if (uncertain === undefined)
        return both.map((fact) => (0,metrics_estimate/* undefinedEstimate */.H)(fact, 'probability-of-0-or-1'));
    const n = uncertain.positive.length;
    if (n === 0)
        return both.map((fact) => (0,metrics_estimate/* undefinedEstimate */.H)({ ...fact, n }, 'probability-of-0-or-1'));
    const { slope, inTheLarge } = recalibrate(uncertain.groups);
    // Beside a slope of 0 or below, certainty that is right is not certain to be right.
    const isImpossible = n < size && typeof slope !== 'string' && !(slope.value > 0);
    return [
        isImpossible
            ? (0,metrics_estimate/* undefinedEstimate */.H)({ ...facts.slope, n }, 'probability-of-0-or-1')
            : estimateCoefficient(evaluation, { ...facts.slope, n }, slope, uncertain),
        estimateCoefficient(evaluation, { ...facts.inTheLarge, n }, inTheLarge, uncertain),
    ];
}
function estimateCoefficient({ options }, facts, found, uncertain) {
    if (typeof found === 'string')
        return (0,metrics_estimate/* undefinedEstimate */.H)(facts, found);
    const { value, variance } = found;
    if (uncertain.clusters === undefined) {
        return waldEstimate(facts, value, (0,distributions/* normalMultiplier */.b1)(facts.confidence) * Math.sqrt(variance));
    }
    const { clusters } = uncertain.clusters;
    if (clusters < cluster/* fewestClusters */.U$)
        return (0,metrics_estimate/* formEstimate */.F)({ ...facts, clusters }, value, 'too-few-clusters');
    const robust = robustVariance(found, uncertain, uncertain.clusters);
    const designEffect = Math.max(1, robust / variance, options.clustered?.designEffect ?? 1);
    const reach = (0,distributions/* studentMultiplier */.vi)(facts.confidence, clusters - 1) * Math.sqrt(variance * designEffect);
    return waldEstimate({ ...facts, clusters, designEffect }, value, reach);
}
function robustVariance(found, { groups, positive }, { clusterOf, clusters }) {
    const influence = influenceOnCoefficient(found, groups, positive);
    return (0,cluster/* clusteredVarianceOfMean */.v0)(influence, 0, clusterOf, clusters) * influence.length ** 2;
}
function waldEstimate(facts, value, reach) {
    return (0,metrics_estimate/* formEstimate */.F)(facts, value, { lower: value - reach, upper: value + reach });
}

;// CONCATENATED MODULE: ./build/statistics/fisherInterval.js

/**
 * Interval of a correlation on Fisher's z scale, mapped back: tanh(atanh(r) -+ z se / (1 - r^2)).
 *
 * @param correlation r within [-1, 1]
 * @param variance of r on its own scale
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [-1, 1], or undefined where r is 1 or -1 or the variance is not above 0
 * @see Fisher 1921 Metron 1:3
 * @oracle the formula, by JavaScript's own functions; 1e-12
 * @example fisherInterval(0.9, 0.0025, 0.95) // {lower: 0.7427, upper: 0.9632}
 */
function fisherInterval(correlation, variance, confidenceLevel) {
    if (Math.abs(correlation) === 1 || !(variance > 0))
        return undefined;
    const centre = Math.atanh(correlation);
    const reach = ((0,distributions/* normalMultiplier */.b1)(confidenceLevel) * Math.sqrt(variance)) / (1 - correlation * correlation);
    return { lower: Math.tanh(centre - reach), upper: Math.tanh(centre + reach) };
}

;// CONCATENATED MODULE: ./build/statistics/fourfoldTable.js
function fourfoldMargins(table) {
    const { truePositives, falsePositives, falseNegatives, trueNegatives } = table;
    return {
        positives: truePositives + falseNegatives,
        negatives: trueNegatives + falsePositives,
        predictedPositives: truePositives + falsePositives,
        predictedNegatives: trueNegatives + falseNegatives,
    };
}
/** True where no sample has one of the labels, or no sample has one of the decisions. */
function hasEmptyMargin(table) {
    return Object.values(fourfoldMargins(table)).some((margin) => margin === 0);
}

;// CONCATENATED MODULE: ./build/statistics/correlation.js
/** Matthews correlation coefficient: Pearson's correlation of label and decision. */


/** The product of the four margins' square roots: the product of the margins themselves passes 2^53 near n = 10^4. */
function rootOfMargins(table) {
    const { positives, negatives, predictedPositives, predictedNegatives } = fourfoldMargins(table);
    return Math.sqrt(positives) * Math.sqrt(negatives) * Math.sqrt(predictedPositives) * Math.sqrt(predictedNegatives);
}
/**
 * Matthews correlation coefficient (TP TN - FP FN) / sqrt of the product of the four margins.
 *
 * @param table no margin may be 0 (see `hasEmptyMargin`)
 * @returns a number within [-1, 1]; exactly 1 without errors and exactly -1 without right decisions
 * @example matthewsCorrelation({ truePositives: 6, falsePositives: 3, falseNegatives: 2, trueNegatives: 4 }) // 0.3273
 */
function matthewsCorrelation(table) {
    const { truePositives, falsePositives, falseNegatives, trueNegatives } = table;
    if (falsePositives + falseNegatives === 0)
        return 1;
    if (truePositives + trueNegatives === 0)
        return -1;
    const correlation = (truePositives * trueNegatives - falsePositives * falseNegatives) / rootOfMargins(table);
    return Math.max(-1, Math.min(1, correlation));
}
/** Variance of the coefficient by the delta method (Bishop, Fienberg, Holland 1975, equation 11.4.6 and after). */
function correlationVariance(table) {
    const { positives, negatives, predictedPositives, predictedNegatives } = fourfoldMargins(table);
    const samples = positives + negatives;
    const r = matthewsCorrelation(table);
    const labelExcess = positives - negatives;
    const decisionExcess = predictedPositives - predictedNegatives;
    const skew = labelExcess ** 2 / (positives * negatives) + decisionExcess ** 2 / (predictedPositives * predictedNegatives);
    const cross = (labelExcess * decisionExcess) / rootOfMargins(table);
    return (1 - r * r + (r + r ** 3 / 2) * cross - 0.75 * r * r * skew) / samples;
}
/**
 * Interval of the Matthews correlation coefficient on Fisher's z scale: tanh(atanh(r) -+ z se / (1 - r^2)).
 *
 * @param table no margin may be 0
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [-1, 1], or undefined where r is 1 or -1 or its variance vanishes
 * @see Bishop, Fienberg, Holland 1975; Itaya, Tamura, Hayashi, Yamamoto 2025 Stat Med 44:e10303
 * @example
 * matthewsInterval({ truePositives: 6, falsePositives: 3, falseNegatives: 2, trueNegatives: 4 }, 0.95)
 * // {lower: -0.1944, upper: 0.7047}
 */
function matthewsInterval(table, confidenceLevel) {
    return fisherInterval(matthewsCorrelation(table), correlationVariance(table), confidenceLevel);
}

// EXTERNAL MODULE: ./build/statistics/difference.js
var difference = __webpack_require__(1439);
// EXTERNAL MODULE: ./build/statistics/proportion.js
var proportion = __webpack_require__(11818);
;// CONCATENATED MODULE: ./build/statistics/f1.js

/** F1 of a Jaccard index J = TP / (TP + FP + FN): the increasing map 2J / (1 + J). */
function f1OfJaccard(jaccard) {
    return (2 * jaccard) / (1 + jaccard);
}
/**
 * Wilson-indirect interval of F1: Wilson limits of J = TP / (TP + FP + FN), mapped by F1 = 2J / (1 + J).
 *
 * @param truePositives TP >= 0; an effective count where samples are clustered
 * @param concerned TP + FP + FN > 0; an effective count likewise
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [0, 1]
 * @throws RangeError where counts lie outside their domain
 * @see Lam, Gopal, Qian 2023 arXiv 2309.14621
 * @example f1Interval(26, 55, 0.95) // TP 26, FP 14, FN 15: {lower: 0.5151, upper: 0.7516}
 */
function f1Interval(truePositives, concerned, confidenceLevel) {
    const { lower, upper } = (0,proportion/* wilsonInterval */.YV)(truePositives, concerned, confidenceLevel);
    return { lower: f1OfJaccard(lower), upper: f1OfJaccard(upper) };
}

;// CONCATENATED MODULE: ./build/statistics/classTable.js
/** Tables of labels against decisions with any number of classes, and the delta method for functions of them. */

/**
 * Sums of a table.
 *
 * @oracle hand-computed sums; exact
 * @example classMargins({ classes: 2, counts: [4, 3, 2, 6] }) // {samples: 15, agreements: 10, labels: [7, 8], decisions: [6, 9]}
 */
function classMargins({ classes, counts }) {
    const labels = new Float64Array(classes);
    const decisions = new Float64Array(classes);
    let samples = 0;
    let agreements = 0;
    for (let label = 0; label < classes; label++) {
        for (let decision = 0; decision < classes; decision++) {
            const count = counts[label * classes + decision];
            labels[label] += count;
            decisions[decision] += count;
            samples += count;
            if (label === decision)
                agreements += count;
        }
    }
    return { samples, agreements, labels, decisions };
}
/** True where all samples have one label, or all have one decision, or there are none: nothing can be correlated. */
function hasOneClass(table) {
    const { labels, decisions } = classMargins(table);
    const used = (margin) => margin.reduce((total, count) => (count > 0 ? total + 1 : total), 0);
    return used(labels) < 2 || used(decisions) < 2;
}
/**
 * Variance of a function of multinomial shares p by the delta method: (sum p g^2 - (sum p g)^2) / n.
 *
 * @param table with at least one sample
 * @param derivative g in each cell; the same constant may be added in every cell
 * @returns at least 0
 * @see Bishop, Fienberg, Holland 1975, section 14.6
 * @oracle mpmath with 40 digits by numerical derivatives, six statistics; 1e-9 relative
 */
function deltaVariance({ classes, counts }, derivative) {
    const size = classes * classes;
    const derivatives = Float64Array.from({ length: size }, (_, cell) => counts[cell] === 0 ? 0 : derivative(Math.floor(cell / classes), cell % classes));
    const samples = Array.from({ length: size }, (_, cell) => counts[cell]).reduce((total, count) => total + count, 0);
    const centre = (0,mean/* compensatedSum */.dY)(derivatives.map((value, cell) => value * counts[cell])) / samples;
    return (0,mean/* compensatedSum */.dY)(derivatives.map((value, cell) => counts[cell] * (value - centre) ** 2)) / (samples * samples);
}

;// CONCATENATED MODULE: ./build/statistics/kappa.js
/** Cohen's kappa: agreement of label and decision beyond what their margins give by chance. */


function weightOf(weights, classes, label, decision) {
    if (weights === 'identity')
        return label === decision ? 1 : 0;
    const distance = Math.abs(label - decision) / (classes - 1);
    return 1 - (weights === 'linear' ? distance : distance * distance);
}
function agreementOf(table, weights) {
    const { classes, counts } = table;
    const { samples, labels, decisions } = classMargins(table);
    const weight = (label, decision) => weightOf(weights, classes, label, decision);
    const meanOfLabel = new Float64Array(classes);
    const meanOfDecision = new Float64Array(classes);
    let observed = 0;
    let expected = 0;
    for (let label = 0; label < classes; label++) {
        for (let decision = 0; decision < classes; decision++) {
            const share = weight(label, decision);
            meanOfLabel[label] += share * (decisions[decision] / samples);
            meanOfDecision[decision] += share * (labels[label] / samples);
            observed += share * counts[label * classes + decision];
            expected += share * (labels[label] / samples) * (decisions[decision] / samples);
        }
    }
    return { samples, observed: observed / samples, expected, weight, meanOfLabel, meanOfDecision };
}
/**
 * Cohen's kappa with any number of classes: (po - pe) / (1 - pe), po and pe the weighted shares of agreement,
 * observed and by chance.
 *
 * @param table with at least two labels or two decisions in use; all declared classes are rows and columns, since the
 *   weights go by their places
 * @param weights 'linear' and 'quadratic' are for ordered classes
 * @returns a number within [-1, 1]
 * @see Cohen 1960 Educ Psychol Meas 20:37; Cohen 1968 Psychol Bull 70:213
 * @oracle R 4.2.2 vcd, irr, scikit-learn, statsmodels; 1e-9
 * @example weightedKappa({ classes: 3, counts: [5, 2, 0, 1, 6, 2, 0, 1, 8] }, 'quadratic') // 0.8087
 */
function weightedKappa(table, weights) {
    const { observed, expected } = agreementOf(table, weights);
    return (observed - expected) / (1 - expected);
}
/** Large-sample variance: equation 10 of Fleiss, Cohen, Everitt 1969, which holds for any weights. */
function kappaVariance({ classes, counts }, kappa, agreement) {
    const { samples, expected, weight, meanOfLabel, meanOfDecision } = agreement;
    let squares = 0;
    for (let label = 0; label < classes; label++) {
        for (let decision = 0; decision < classes; decision++) {
            const byChance = meanOfLabel[label] + meanOfDecision[decision];
            squares += counts[label * classes + decision] * (weight(label, decision) - byChance * (1 - kappa)) ** 2;
        }
    }
    const centre = kappa - expected * (1 - kappa);
    return (squares / samples - centre * centre) / (samples * (1 - expected) ** 2);
}
/**
 * Interval of Cohen's kappa by its large-sample variance, on Fisher's z scale. Around kappa itself, a lower limit would
 * be above the true value in up to 12 % of tables in place of 2.5 %, as kappa is skewed near 1.
 *
 * @param table as for {@link weightedKappa}
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [-1, 1], or undefined where every decision is right or none is even partly so
 * @see Fleiss, Cohen, Everitt 1969 Psychol Bull 72:323 (variance); Fisher 1921 Metron 1:3
 * @oracle variance of R 4.2.2 vcd, statsmodels; 1e-9; numerical derivatives; 1e-6
 * @example
 * weightedKappaInterval({ classes: 3, counts: [5, 2, 0, 1, 6, 2, 0, 1, 8] }, 'quadratic', 0.95)
 * // {lower: 0.6596, upper: 0.9578}
 */
function weightedKappaInterval(table, weights, confidenceLevel) {
    const agreement = agreementOf(table, weights);
    const { observed, expected } = agreement;
    const kappa = (observed - expected) / (1 - expected);
    const variance = kappaVariance(table, kappa, agreement);
    if (observed === 0 || observed === 1)
        return undefined;
    return fisherInterval(kappa, variance, confidenceLevel);
}
function classTableOf(table) {
    const { truePositives, falsePositives, falseNegatives, trueNegatives } = table;
    return { classes: 2, counts: [truePositives, falseNegatives, falsePositives, trueNegatives] };
}
/**
 * Cohen's kappa (po - pe) / (1 - pe) of two classes.
 *
 * @param table no margin may be 0
 * @returns a number within [-1, 1]
 * @see Cohen 1960 Educ Psychol Meas 20:37
 * @oracle R 4.2.2 vcd, scikit-learn, statsmodels; 1e-9
 * @example cohenKappa({ truePositives: 6, falsePositives: 3, falseNegatives: 2, trueNegatives: 4 }) // 0.3243
 */
function cohenKappa(table) {
    return weightedKappa(classTableOf(table), 'identity');
}
/**
 * Interval of Cohen's kappa of two classes, on Fisher's z scale.
 *
 * @param table no margin may be 0
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [-1, 1], or undefined where every decision is right or every one is wrong
 * @see Fleiss, Cohen, Everitt 1969 Psychol Bull 72:323 (variance); Fisher 1921 Metron 1:3
 * @oracle variance of R 4.2.2 vcd, statsmodels; 1e-9; numerical derivatives; 1e-6
 * @example
 * kappaInterval({ truePositives: 6, falsePositives: 3, falseNegatives: 2, trueNegatives: 4 }, 0.95)
 * // {lower: -0.1527, upper: 0.8013}
 */
function kappaInterval(table, confidenceLevel) {
    return weightedKappaInterval(classTableOf(table), 'identity', confidenceLevel);
}

// EXTERNAL MODULE: ./build/statistics/mover.js
var mover = __webpack_require__(73267);
;// CONCATENATED MODULE: ./build/metrics/effectiveShare.js
/** A share of samples with its interval, whatever is counted: independent samples, or clusters by effective counts. */



/**
 * The counts of a share as its interval needs them: as observed, or scaled to the effective number of trials where
 * samples are clustered.
 */
function effectiveShareOf({ observed, clustered }, options) {
    if (clustered === undefined)
        return { counts: observed };
    const { clusters, trials, estimatedDesignEffect } = clustered;
    if (clusters < cluster/* fewestClusters */.U$)
        return { counts: 'too-few-clusters', clusters };
    const declared = options.clustered?.designEffect;
    const designEffect = (0,cluster/* decisiveDesignEffect */.gt)(estimatedDesignEffect, declared, trials, clusters);
    const scale = (0,cluster/* effectiveTrials */.Bt)(trials, clusters, designEffect, options.confidenceLevel) / trials;
    return {
        counts: { successes: observed.successes * scale, trials: trials * scale },
        clusters,
        designEffect,
    };
}
/** What an effective share adds to the facts of an estimate. */
function clusterFacts({ clusters, designEffect, }) {
    return {
        ...(clusters === undefined ? {} : { clusters }),
        ...(designEffect === undefined ? {} : { designEffect }),
    };
}
/** The same for a metric made of several shares: the clusters of all its samples, and the largest design effect. */
function combinedClusterFacts(whole, parts) {
    const effects = parts.flatMap(({ designEffect }) => designEffect ?? []);
    return {
        ...(whole.clusters === undefined ? {} : { clusters: whole.clusters }),
        ...(effects.length < parts.length ? {} : { designEffect: Math.max(...effects) }),
    };
}
/** A proportion with the interval that the policy names. */
function estimateCountedShare(facts, share, options) {
    const { successes, trials } = share.observed;
    const effective = effectiveShareOf(share, options);
    const { counts } = effective;
    return (0,metrics_estimate/* formEstimate */.F)({ ...facts, ...clusterFacts(effective) }, successes / trials, typeof counts === 'string'
        ? counts
        : (0,proportion/* proportionInterval */.Ew)(options.proportionInterval, counts.successes, counts.trials, options.confidenceLevel));
}

// EXTERNAL MODULE: ./build/metrics/outcomes.js
var outcomes = __webpack_require__(75017);
;// CONCATENATED MODULE: ./build/metrics/proportions.js
/** Metrics that are a share of samples: how each is counted, and its interval. */




const decided = ['truePositives', 'falsePositives', 'falseNegatives', 'trueNegatives'];
const right = ['truePositives', 'trueNegatives'];
const decidedPositives = ['truePositives', 'falseNegatives'];
const decidedNegatives = ['trueNegatives', 'falsePositives'];
const positives = [...decidedPositives, 'undecidedPositives'];
const negatives = [...decidedNegatives, 'undecidedNegatives'];
/** The proportions that every group has. */
const decidedShares = {
    sensitivity: { successes: ['truePositives'], trials: decidedPositives },
    specificity: { successes: ['trueNegatives'], trials: decidedNegatives },
    ppv: { successes: ['truePositives'], trials: ['truePositives', 'falsePositives'] },
    npv: { successes: ['trueNegatives'], trials: ['trueNegatives', 'falseNegatives'] },
    accuracy: { successes: right, trials: decided },
};
/** The views that an undecided band adds. */
const undecidedShares = {
    coverage: { successes: decided, trials: outcomes/* outcomes */.KI },
    'sensitivity@as-wrong': { successes: ['truePositives'], trials: positives },
    'specificity@as-wrong': { successes: ['trueNegatives'], trials: negatives },
    'accuracy@as-wrong': { successes: right, trials: outcomes/* outcomes */.KI },
    'sensitivity@coverage': { successes: decidedPositives, trials: positives },
    'specificity@coverage': { successes: decidedNegatives, trials: negatives },
};
/** TP among TP + FP + FN, of which F1 is a function. */
const jaccardShare = {
    successes: ['truePositives'],
    trials: ['truePositives', 'falsePositives', 'falseNegatives'],
};
function countShare({ matrix, clusterTable }, share) {
    return {
        observed: {
            successes: (0,outcomes/* countOutcomes */.XF)(matrix, share.successes),
            trials: (0,outcomes/* countOutcomes */.XF)(matrix, share.trials),
        },
        clustered: clusterTable === undefined ? undefined : (0,metrics_clusterTable/* proportionOverClusters */.mh)(clusterTable, share.successes, share.trials),
    };
}
/**
 * The counts of a share as its interval needs them.
 *
 * @param share with at least one trial in the evaluation
 */
function effectiveShare(evaluation, share) {
    return effectiveShareOf(countShare(evaluation, share), evaluation.options);
}
/** A proportion with the interval that the policy names. */
function estimateShare(evaluation, metric, share) {
    const { confidenceLevel, proportionInterval: method } = evaluation.options;
    const counted = countShare(evaluation, share);
    const { successes, trials: n } = counted.observed;
    const facts = { metric, confidence: confidenceLevel, method, n, successes };
    if (n === 0)
        return (0,metrics_estimate/* undefinedEstimate */.H)(facts, reasonForNone(evaluation.matrix, share.trials));
    return estimateCountedShare(facts, counted, evaluation.options);
}
/** Why no sample is in a denominator: none at all, none of that label, none decided, or none decided that way. */
function reasonForNone(matrix, trials) {
    if ((0,outcomes/* countOutcomes */.XF)(matrix, outcomes/* outcomes */.KI) === 0)
        return 'no-samples';
    const isWithin = (wider) => trials.every((outcome) => wider.includes(outcome));
    if (isWithin(positives))
        return (0,outcomes/* countOutcomes */.XF)(matrix, positives) === 0 ? 'no-positives' : 'no-decided-positives';
    if (isWithin(negatives))
        return (0,outcomes/* countOutcomes */.XF)(matrix, negatives) === 0 ? 'no-negatives' : 'no-decided-negatives';
    if ((0,outcomes/* countOutcomes */.XF)(matrix, decided) === 0)
        return 'no-decided-samples';
    return trials.includes('trueNegatives') ? 'no-predicted-negatives' : 'no-predicted-positives';
}

;// CONCATENATED MODULE: ./build/metrics/composites.js
/** Metrics made of two proportions or of one table: balanced accuracy, Youden's J, F1, correlation and agreement. */










const balancedAccuracy = { metric: 'balanced-accuracy', weight: 0.5, offset: 0 };
const youdenIndex = { metric: 'youden-j', weight: 1, offset: -1 };
/** Balanced accuracy or Youden's J, with MOVER limits from the Wilson limits of sensitivity and specificity. */
function estimateSumOfRates(evaluation, sum) {
    const { matrix, options } = evaluation;
    const { sensitivity, specificity, accuracy } = decidedShares;
    const facts = {
        metric: sum.metric,
        confidence: options.confidenceLevel,
        method: 'mover-wilson',
        n: (0,outcomes/* countOutcomes */.XF)(matrix, accuracy.trials),
    };
    for (const share of [sensitivity, specificity]) {
        if ((0,outcomes/* countOutcomes */.XF)(matrix, share.trials) === 0)
            return (0,metrics_estimate/* undefinedEstimate */.H)(facts, reasonForNone(matrix, share.trials));
    }
    const shares = [effectiveShare(evaluation, sensitivity), effectiveShare(evaluation, specificity)];
    const rates = (0,outcomes/* countOutcomes */.XF)(matrix, sensitivity.successes) / (0,outcomes/* countOutcomes */.XF)(matrix, sensitivity.trials) +
        (0,outcomes/* countOutcomes */.XF)(matrix, specificity.successes) / (0,outcomes/* countOutcomes */.XF)(matrix, specificity.trials);
    return (0,metrics_estimate/* formEstimate */.F)({ ...facts, ...combinedClusterFacts(effectiveShare(evaluation, decidedShares.accuracy), shares) }, sum.offset + sum.weight * rates, combinedLimits(sum, shares, options.confidenceLevel));
}
function combinedLimits({ weight, offset }, shares, confidenceLevel) {
    const terms = [];
    for (const { counts } of shares) {
        if (typeof counts === 'string')
            return counts;
        terms.push({ coefficient: weight, ...(0,difference/* estimateWithLimits */.T2)(counts, confidenceLevel) });
    }
    const { lower, upper } = (0,mover/* moverInterval */.F)(terms);
    return { lower: offset + lower, upper: offset + upper };
}
/** F1 = 2TP / (2TP + FP + FN), with Wilson-indirect limits; `n` is TP + FP + FN. */
function estimateF1(evaluation) {
    const { matrix, options } = evaluation;
    const n = (0,outcomes/* countOutcomes */.XF)(matrix, jaccardShare.trials);
    const facts = { metric: 'f1', confidence: options.confidenceLevel, method: 'wilson-indirect', n };
    if (n === 0)
        return (0,metrics_estimate/* undefinedEstimate */.H)(facts, reasonForNone(matrix, decidedShares.sensitivity.trials));
    const effective = effectiveShare(evaluation, jaccardShare);
    const { counts } = effective;
    const truePositives = matrix.truePositives;
    return (0,metrics_estimate/* formEstimate */.F)({ ...facts, ...clusterFacts(effective) }, (2 * truePositives) / (truePositives + n), typeof counts === 'string' ? counts : f1Interval(counts.successes, counts.trials, options.confidenceLevel));
}
/** Matthews correlation coefficient of the decided samples. */
function estimateCorrelation(evaluation) {
    return estimateAssociation(evaluation, { metric: 'mcc', method: 'fisher-z' }, matthewsCorrelation, matthewsInterval);
}
/** Cohen's kappa of the decided samples. */
function estimateKappa(evaluation) {
    return estimateAssociation(evaluation, { metric: 'kappa', method: 'fisher-z' }, cohenKappa, kappaInterval);
}
function estimateAssociation({ matrix, options, clusterTable }, names, measure, intervalOf) {
    const n = (0,outcomes/* countOutcomes */.XF)(matrix, decidedShares.accuracy.trials);
    const facts = { ...names, confidence: options.confidenceLevel, n };
    if (n === 0)
        return (0,metrics_estimate/* undefinedEstimate */.H)(facts, reasonForNone(matrix, decidedShares.accuracy.trials));
    if (hasEmptyMargin(matrix))
        return (0,metrics_estimate/* undefinedEstimate */.H)(facts, 'empty-margin');
    const value = measure(matrix);
    if (clusterTable !== undefined)
        return (0,metrics_estimate/* formEstimate */.F)(facts, value, 'no-clustered-interval');
    return (0,metrics_estimate/* formEstimate */.F)(facts, value, intervalOf(matrix, options.confidenceLevel) ?? reasonForNoInterval(value));
}
function reasonForNoInterval(value) {
    if (value === 1)
        return 'perfect-agreement';
    return value === -1 ? 'perfect-disagreement' : 'zero-variance';
}

;// CONCATENATED MODULE: ./build/metrics/binarySamples.js

/**
 * Counts of labels against decisions.
 *
 * @example
 * confusionMatrix({ positive: Uint8Array.of(0, 1), decision: Uint8Array.of(0, 2), score: undefined, cluster: undefined })
 * // {truePositives: 0, falsePositives: 0, falseNegatives: 0, trueNegatives: 1, undecidedPositives: 1, undecidedNegatives: 0}
 */
function confusionMatrix({ positive, decision }) {
    const counts = new Uint32Array(outcomes/* outcomes */.KI.length);
    for (let index = 0; index < positive.length; index++) {
        counts[(0,outcomes/* outcomeOf */.sG)(positive[index], decision[index])] += 1;
    }
    return Object.fromEntries(outcomes/* outcomes */.KI.map((outcome, index) => [outcome, counts[index]]));
}
/**
 * Throws where samples break the contract of {@link BinarySamples}: an order that sums could depend on, or a
 * code that would be counted as something else, must not become a wrong number.
 *
 * @param withUndecided whether decisions may be undecided
 * @throws RangeError without any value of the data
 */
function assertBinarySamples(samples, withUndecided) {
    const { positive, decision, score, cluster } = samples;
    const lengths = [decision, score, cluster].map((column) => column?.length ?? positive.length);
    if (lengths.some((length) => length !== positive.length)) {
        throw new RangeError('Columns of samples differ in length');
    }
    if (hasCodeAbove(positive, 1))
        throw new RangeError('A label is neither 0 nor 1');
    if (hasCodeAbove(decision, withUndecided ? outcomes/* undecidedCode */.b4 : outcomes/* undecidedCode */.b4 - 1)) {
        throw new RangeError('A decision has no such code');
    }
    if (!(score === undefined ? isAscending(positive) : isInOrder(positive, score))) {
        throw new RangeError('Samples are not sorted by finite score, then label');
    }
}
function hasCodeAbove(codes, highest) {
    for (let index = 0; index < codes.length; index++)
        if (codes[index] > highest)
            return true;
    return false;
}
function isAscending(codes) {
    for (let index = 1; index < codes.length; index++)
        if (codes[index - 1] > codes[index])
            return false;
    return true;
}
/** By score ascending, then by label. Finite ends make all scores between them finite. */
function isInOrder(positive, score) {
    for (let index = 1; index < positive.length; index++) {
        const isAbove = score[index - 1] < score[index];
        const isTied = score[index - 1] === score[index] && positive[index - 1] <= positive[index];
        if (!(isAbove || isTied))
            return false;
    }
    return positive.length === 0 || (Number.isFinite(score[0]) && Number.isFinite(score.at(-1)));
}

;// CONCATENATED MODULE: ./build/metrics/evaluation.js



/**
 * Counts what the metrics share.
 *
 * @throws RangeError where samples break their contract
 */
function prepareEvaluation(samples, options) {
    assertBinarySamples(samples, options.undecided);
    const matrix = confusionMatrix(samples);
    return {
        samples,
        options,
        matrix,
        size: (0,outcomes/* countOutcomes */.XF)(matrix, outcomes/* outcomes */.KI),
        clusterTable: options.clustered === undefined ? undefined : (0,metrics_clusterTable/* tabulateClusters */.w9)(samples),
    };
}

;// CONCATENATED MODULE: ./build/metrics/fallback.js


const fallback_positives = ['truePositives', 'falseNegatives', 'undecidedPositives'];
const fallback_negatives = ['trueNegatives', 'falsePositives', 'undecidedNegatives'];
/** Every undecided sample is called positive: flagged for a person, for example. */
const asPositive = {
    sensitivity: { successes: ['truePositives', 'undecidedPositives'], trials: fallback_positives },
    specificity: { successes: ['trueNegatives'], trials: fallback_negatives },
    ppv: {
        successes: ['truePositives', 'undecidedPositives'],
        trials: ['truePositives', 'falsePositives', 'undecidedPositives', 'undecidedNegatives'],
    },
    npv: { successes: ['trueNegatives'], trials: ['trueNegatives', 'falseNegatives'] },
    accuracy: { successes: ['truePositives', 'undecidedPositives', 'trueNegatives'], trials: outcomes/* outcomes */.KI },
};
const asNegative = {
    sensitivity: { successes: ['truePositives'], trials: fallback_positives },
    specificity: { successes: ['trueNegatives', 'undecidedNegatives'], trials: fallback_negatives },
    ppv: { successes: ['truePositives'], trials: ['truePositives', 'falsePositives'] },
    npv: {
        successes: ['trueNegatives', 'undecidedNegatives'],
        trials: ['trueNegatives', 'falseNegatives', 'undecidedPositives', 'undecidedNegatives'],
    },
    accuracy: { successes: ['truePositives', 'trueNegatives', 'undecidedNegatives'], trials: outcomes/* outcomes */.KI },
};
/**
 * Sensitivity, specificity, predictive values and accuracy of the model together with what is done where it does not
 * decide: `sensitivity@fallback` and so on, over all samples.
 */
function estimateFallback(evaluation, fallback) {
    const shares = fallback === 'positive' ? asPositive : asNegative;
    return Object.entries(shares).map(([metric, share]) => estimateShare(evaluation, `${metric}@fallback`, share));
}

;// CONCATENATED MODULE: ./build/statistics/fBeta.js

function assertBeta(beta) {
    if (!(beta > 0 && Number.isFinite(beta)))
        throw new RangeError('F-beta needs a finite beta above 0');
}
/**
 * F-beta = (1 + b^2) TP / ((1 + b^2) TP + b^2 FN + FP).
 *
 * @param beta b > 0
 * @returns within [0, 1]; undefined where all three counts are 0
 * @throws RangeError where beta is outside its domain
 * @see van Rijsbergen 1979, chapter 7
 * @oracle R 4.2.2, scikit-learn; 1e-12
 * @example fBeta({ truePositives: 26, falsePositives: 14, falseNegatives: 15 }, 2) // 0.6373
 */
function fBeta({ truePositives, falsePositives, falseNegatives }, beta) {
    assertBeta(beta);
    const weight = beta * beta;
    const total = (1 + weight) * truePositives + weight * falseNegatives + falsePositives;
    return total === 0 ? undefined : ((1 + weight) * truePositives) / total;
}
/**
 * Limits between which F-beta lies wherever the Jaccard index J = TP / (TP + FP + FN) lies within its Wilson limits:
 * at worst all errors are of the kind that weighs more, at best all are of the other,
 *
 *     lower = (1 + b^2) L / ((1 + b^2) L + max(1, b^2)(1 - L)), upper likewise with U and min(1, b^2)
 *
 * Wider than F-beta's own distribution asks for, but never of zero width; for b = 1 the Wilson-indirect interval of F1.
 *
 * @param truePositives TP >= 0; an effective count where samples are clustered
 * @param concerned TP + FP + FN > 0; an effective count likewise
 * @param beta b > 0
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [0, 1]
 * @throws RangeError outside these domains
 * @see Lam, Gopal, Qian 2023 arXiv 2309.14621 (b = 1)
 * @oracle the interval of F1; 1e-15
 * @example fBetaBounds(20, 20, 2, 0.95) // {lower: 0.8668, upper: 1}
 */
function fBetaBounds(truePositives, concerned, beta, confidenceLevel) {
    assertBeta(beta);
    const { lower, upper } = (0,proportion/* wilsonInterval */.YV)(truePositives, concerned, confidenceLevel);
    const weight = beta * beta;
    const ofJaccard = (jaccard, errorWeight) => ((1 + weight) * jaccard) / ((1 + weight) * jaccard + errorWeight * (1 - jaccard));
    return { lower: ofJaccard(lower, Math.max(1, weight)), upper: ofJaccard(upper, Math.min(1, weight)) };
}

// EXTERNAL MODULE: ./build/statistics/binomialDraw.js
var binomialDraw = __webpack_require__(62939);
// EXTERNAL MODULE: ./build/statistics/random.js
var statistics_random = __webpack_require__(52167);
;// CONCATENATED MODULE: ./build/statistics/resampling.js
/** What a bootstrap draws: counts of cells, as a new set of samples would have them. */


/**
 * The value of a statistic.
 *
 * @throws RangeError where it is not finite
 */
function statisticOf(statistic, counts) {
    const value = statistic(counts);
    if (value !== undefined && !Number.isFinite(value))
        throw new RangeError('The statistic is not a finite number');
    return value;
}
/**
 * Makes samples ready to be drawn from.
 *
 * @oracle R 4.2.2 qbinom, complete enumeration of five clusters; exact limits
 * @throws RangeError where counts are not whole numbers of at least 0, or there are no samples
 */
function resamplerOf(samples) {
    return samples.kind === 'clustered' ? clusteredResampler(samples) : independentResampler(samples);
}
function strataOf({ counts, strata }) {
    const cellsByStratum = new Map();
    counts.forEach((count, cell) => {
        if (!(Number.isSafeInteger(count) && count >= 0))
            throw new RangeError('A count is not a whole number of at least 0');
        const stratum = strata?.[cell] ?? 0;
        const cells = cellsByStratum.get(stratum);
        if (cells === undefined)
            cellsByStratum.set(stratum, [cell]);
        else
            cells.push(cell);
    });
    return [...cellsByStratum.values()].map((cells) => {
        const weights = Float64Array.from(cells, (cell) => counts[cell]);
        return {
            cells,
            weights,
            size: weights.reduce((total, weight) => total + weight, 0),
            drawn: new Float64Array(cells.length),
        };
    });
}
function independentResampler(samples) {
    const observed = Float64Array.from(samples.counts);
    const strata = strataOf(samples).filter(({ size }) => size > 0);
    if (strata.length === 0)
        throw new RangeError('A bootstrap needs samples');
    return {
        observed,
        draw(random, counts) {
            counts.fill(0);
            for (const { cells, weights, size, drawn } of strata) {
                (0,binomialDraw/* drawMultinomial */.C)(random, size, weights, drawn);
                cells.forEach((cell, index) => {
                    counts[cell] = drawn[index];
                });
            }
        },
        *deletions() {
            for (const [stratum, { cells, size }] of strata.entries()) {
                for (const cell of cells.filter((index) => observed[index] > 0)) {
                    const counts = observed.slice();
                    counts[cell] -= 1;
                    yield { counts, multiplicity: observed[cell], stratum, parts: size };
                }
            }
        },
    };
}
/** Distinct clusters in an order of their own, so that neither samples nor clusters need one. */
function patternsOf({ cellOf, clusterOf, clusters }) {
    const members = Array.from({ length: clusters }, () => []);
    for (let sample = 0; sample < cellOf.length; sample++)
        members[clusterOf[sample]].push(cellOf[sample]);
    const patterns = new Map();
    for (const cells of members) {
        cells.sort((first, second) => first - second);
        const key = cells.join();
        const pattern = patterns.get(key);
        if (pattern === undefined)
            patterns.set(key, { cells: Uint32Array.from(cells), clusters: 1 });
        else
            pattern.clusters += 1;
    }
    return [...patterns].sort(([first], [second]) => (first < second ? -1 : 1)).map(([, pattern]) => pattern);
}
function addPattern(counts, { cells }, times) {
    for (const cell of cells)
        counts[cell] += times;
}
/** With fewer clusters than this for each distinct one, drawing them one by one is faster than counting draws. */
const fewAlike = 8;
function clusteredResampler(samples) {
    if (samples.clusters === 0)
        throw new RangeError('A bootstrap needs samples');
    const patterns = patternsOf(samples);
    const observed = new Float64Array(samples.cells);
    for (const pattern of patterns)
        addPattern(observed, pattern, pattern.clusters);
    const drawPatterns = samples.clusters < fewAlike * patterns.length ? drawOneByOne(patterns) : drawByPattern(patterns, samples.clusters);
    return {
        observed,
        draw(random, counts) {
            counts.fill(0);
            drawPatterns(random, counts);
        },
        *deletions() {
            for (const pattern of patterns) {
                const counts = observed.slice();
                addPattern(counts, pattern, -1);
                yield { counts, multiplicity: pattern.clusters, stratum: 0, parts: samples.clusters };
            }
        },
    };
}
function drawOneByOne(patterns) {
    const all = patterns.flatMap((pattern) => new Array(pattern.clusters).fill(pattern));
    return (random, counts) => {
        for (let turn = 0; turn < all.length; turn++)
            addPattern(counts, all[(0,statistics_random/* uniformBelow */.Gm)(random, all.length)], 1);
    };
}
function drawByPattern(patterns, clusters) {
    const weights = Float64Array.from(patterns, (pattern) => pattern.clusters);
    const drawn = new Float64Array(patterns.length);
    return (random, counts) => {
        (0,binomialDraw/* drawMultinomial */.C)(random, clusters, weights, drawn);
        patterns.forEach((pattern, index) => {
            if (drawn[index] > 0)
                addPattern(counts, pattern, drawn[index]);
        });
    };
}

;// CONCATENATED MODULE: ./build/statistics/bootstrapLimits.js
/** Limits of a bootstrap interval from its replicates: percentiles, or Efron's corrected ones, and how they vary from draw to draw. */



/** A limit this many Monte Carlo errors from a bound does not change sides when drawn again. */
const decisiveErrors = 4;
/**
 * Where the limits of an interval lie among the replicates.
 *
 * @param values the defined replicates, ascending
 * @returns undefined where a correction is asked for and is infinite or unknown
 */
function placesOf({ confidenceLevel, method }, values, estimate, resampler, statistic) {
    const tail = (0,distributions/* tailProbability */.mL)(confidenceLevel);
    const tails = [tail, 1 - tail];
    if (method === 'bca')
        return correctedPlaces(tails, values, estimate, accelerationOf(resampler, statistic));
    return tails.map((probability) => ({ probability, deviation: binomialDeviation(probability, values.length) }));
}
function binomialDeviation(probability, trials) {
    return Math.sqrt((probability * (1 - probability)) / trials);
}
function normalCumulative(score) {
    return (0,distributions/* normalUpperTail */.IL)(-score);
}
function normalDensity(score) {
    return Math.exp(-0.5 * score * score) / Math.sqrt(2 * Math.PI);
}
/** The places of BCa limits; undefined where a correction is infinite or unknown. */
function correctedPlaces(tails, values, estimate, acceleration) {
    const below = shareBelow(values, estimate);
    if (acceleration === undefined || !(below > 0 && below < 1))
        return undefined;
    const bias = (0,distributions/* normalQuantile */.Zl)(below);
    const places = [];
    for (const tail of tails) {
        const shifted = bias + (0,distributions/* normalQuantile */.Zl)(tail);
        const stretch = 1 - acceleration * shifted;
        const probability = normalCumulative(bias + shifted / stretch);
        if (!(stretch > 0 && probability > 0 && probability < 1))
            return undefined;
        const slope = (normalDensity(bias + shifted / stretch) * (1 + 1 / (stretch * stretch))) / normalDensity(bias);
        places.push({ probability, deviation: correctedDeviation(probability, below, slope, values.length) });
    }
    return places;
}
/**
 * Standard deviation of `F(limit)` for a place that itself comes from the share below the estimate: with slope d of
 * the place in that share p, var = (a (1 - a) + d^2 p (1 - p) - 2 d (min(a, p) - a p)) / B.
 */
function correctedDeviation(place, below, slope, replicates) {
    const covariance = Math.min(place, below) - place * below;
    const variance = place * (1 - place) + slope * slope * below * (1 - below) - 2 * slope * covariance;
    return Math.sqrt(Math.max(0, variance) / replicates);
}
/** Share of values below the estimate, of equal ones one half. */
function shareBelow(values, estimate) {
    let twice = 0;
    for (const value of values) {
        if (value < estimate)
            twice += 2;
        else if (value === estimate)
            twice += 1;
    }
    return twice / (2 * values.length);
}
/**
 * Acceleration by the jackknife over samples or clusters.
 *
 * @returns undefined where the statistic is undefined without some part, or does not vary
 */
function accelerationOf(resampler, statistic) {
    const sums = influenceSums(resampler, statistic);
    return sums !== undefined && sums.squares > 0 ? sums.cubes / (6 * sums.squares ** 1.5) : undefined;
}
/** @returns undefined where the statistic is undefined without some part */
function influenceSums(resampler, statistic) {
    const strata = new Map();
    for (const { counts, multiplicity, stratum, parts } of resampler.deletions()) {
        const value = statisticOf(statistic, counts);
        if (value === undefined)
            return undefined;
        const entry = strata.get(stratum) ?? { parts, values: [], multiplicities: [] };
        strata.set(stratum, entry);
        entry.values.push(value);
        entry.multiplicities.push(multiplicity);
    }
    let squares = 0;
    let cubes = 0;
    for (const { parts, values, multiplicities } of strata.values()) {
        const sumOf = (term) => (0,mean/* compensatedSum */.dY)(Float64Array.from(values, (value, index) => multiplicities[index] * term(value)));
        const centre = sumOf((value) => value) / parts;
        const influence = (value) => ((parts - 1) / parts) * (centre - value);
        squares += sumOf((value) => influence(value) ** 2);
        cubes += sumOf((value) => influence(value) ** 3);
    }
    return { squares, cubes };
}
/** The limit at a place, with its Monte Carlo error. */
function limitAt(sorted, { probability, deviation }) {
    const reach = decisiveErrors * deviation;
    const value = quantile(sorted, probability);
    const below = value - quantile(sorted, Math.max(0, probability - reach));
    const above = quantile(sorted, Math.min(1, probability + reach)) - value;
    return { value, error: Math.max(below, above) / decisiveErrors };
}
/**
 * Quantile of type 7: linear between the order statistics around (n - 1) p.
 *
 * @param sorted ascending, at least one value
 * @param probability within [0, 1]
 */
function quantile(sorted, probability) {
    const place = (sorted.length - 1) * probability;
    const below = Math.floor(place);
    const lower = sorted[below];
    const upper = sorted[Math.min(below + 1, sorted.length - 1)];
    return lower + (place - below) * (upper - lower);
}

// EXTERNAL MODULE: ./build/statistics/logit.js
var statistics_logit = __webpack_require__(43461);
;// CONCATENATED MODULE: ./build/statistics/bootstrapDesignEffect.js
/** Bootstrap intervals over clusters that allow for a design effect which was declared beforehand. */



/**
 * Design effect of any statistic of counts: its jackknife variance over clusters over that of as many independent
 * samples. For K clusters and n samples, with I the statistic's influence by leaving out a cluster, or a sample:
 *
 *     K / (K - 1) sum over clusters of I^2 / sum over samples of I^2
 *
 * For a proportion in clusters of equal size it is the one of `clusteredProportion`.
 *
 * @param samples of at least two clusters
 * @returns undefined where the statistic does not vary, or is undefined without one of the parts
 * @see Efron, Tibshirani 1993, chapter 11; Rao, Scott 1992 Biometrics 48:577
 * @oracle NumPy and scikit-learn 1.9 by leaving out every row and every cluster; 1e-9
 * @example
 * jackknifeDesignEffect(
 *   { kind: 'clustered', cellOf: [0, 0, 0, 1, 1, 1], cells: 2, clusterOf: [0, 0, 1, 1, 2, 2], clusters: 3 },
 *   ([first = 0, second = 0]) => first / (first + second),
 * ) // 2
 */
function jackknifeDesignEffect(samples, statistic) {
    const { clusters } = samples;
    if (clusters < 2)
        return undefined;
    const ofClusters = resamplerOf(samples);
    const between = influenceSums(ofClusters, statistic);
    const within = influenceSums(resamplerOf({ kind: 'independent', counts: [...ofClusters.observed] }), statistic);
    if (between === undefined || within === undefined || !(between.squares > 0 && within.squares > 0))
        return undefined;
    return ((clusters / (clusters - 1)) * between.squares) / within.squares;
}
/**
 * Moves limits away from the estimate, on the scale of log odds within the statistic's range (for a correlation that is
 * twice Fisher's z), where their distances are multiplied by a factor. Limits stay within the range, and none moves
 * inwards. An estimate at an end of the range has no finite log odds: then distances are multiplied as they are.
 *
 * @param factor at least 1, the square root of a ratio of variances
 * @returns the limits with their Monte Carlo errors, which move by the slope
 * @throws RangeError where the factor or the range is outside its domain
 * @oracle the same by Fisher's z and by log odds, in the tests; 1e-12
 * @example
 * widenLimits([{ value: 0.8, error: 0 }, { value: 0.95, error: 0 }], 0.9, Math.SQRT2, [0, 1])
 * // [{value: 0.7409, …}, {value: 0.9628, …}]
 */
function widenLimits([lower, upper], estimate, factor, [least, most]) {
    const width = most - least;
    if (!(factor >= 1 && width > 0 && Number.isFinite(width)))
        throw new RangeError('Limits widen within a finite range');
    if (factor === 1)
        return [lower, upper];
    // A rounding must not put a limit beyond the end of its range.
    const placeOf = (value) => Math.min(1, Math.max(0, (value - least) / width));
    const centre = placeOf(estimate);
    const move = centre > 0 && centre < 1 ? moveLogOdds : movePlain;
    const moved = ({ value, error }) => {
        const { place, slope } = move(placeOf(value), centre, factor);
        return { value: least + width * place, error: error * slope };
    };
    const [outerLower, outerUpper] = [moved(lower), moved(upper)];
    return [outerLower.value < lower.value ? outerLower : lower, outerUpper.value > upper.value ? outerUpper : upper];
}
function logOdds(share) {
    return Math.log(share / (1 - share));
}
const moveLogOdds = (place, centre, factor) => {
    const moved = (0,statistics_logit/* logistic */.b)(logOdds(centre) + factor * (logOdds(place) - logOdds(centre)));
    const spread = place * (1 - place);
    return { place: moved, slope: spread > 0 ? (factor * moved * (1 - moved)) / spread : 1 };
};
const movePlain = (place, centre, factor) => ({
    place: Math.min(1, Math.max(0, centre + factor * (place - centre))),
    slope: factor,
});

;// CONCATENATED MODULE: ./build/statistics/bootstrap.js
/** Bootstrap intervals of statistics of counts, for those that have no closed form. */




const defaultReplicates = 10_000;
const fewestReplicates = 100;
const largestUndefinedShare = 0.01;
/** How many times as many replicates are drawn where a limit is too near to a bound. */
const refinement = 10;
/**
 * Bootstrap interval of a statistic of counts. Cells are drawn instead of samples, which is the same in distribution:
 * multinomial counts of independent samples, within strata where these are fixed, or whole clusters with replacement.
 *
 *     percentile: Q(a) and Q(1 - a), a = (1 - level) / 2, Q the quantile of type 7 of the replicates
 *     bca: the same at Phi(z0 + (z0 + z) / (1 - c (z0 + z))) for z = Phi^-1(a) and Phi^-1(1 - a);
 *          Phi(z0) is the share of replicates below the estimate, of equal ones one half; c is the acceleration
 *          sum n_h^-3 sum l^3 / (6 (sum n_h^-2 sum l^2)^(3/2)), l = (n_h - 1)(mean - value without the part)
 *          of each sample, or cluster, of stratum h
 *
 * The Monte Carlo error of a limit is a quarter of the distance to the farther one of the replicates' quantiles four
 * standard deviations of the limit's own probability away (Woodruff): for a percentile sqrt(a (1 - a) / B), with BCa
 * also that of the share below the estimate, by the delta method. Four, so that it also tells where a statistic with
 * few distinct values may jump. It exceeds the standard error of a smooth statistic by a fifth to a third.
 *
 * Limits over clusters reflect the design effect D that these clusters show. With `widening` they allow for
 * E = max(1, D, the declared one): each moves away from the estimate by sqrt(E / D), as `widenLimits` does.
 *
 * @param samples counts by cell, whose order of samples and of clusters does not matter
 * @param statistic defined for the samples themselves
 * @returns the same to the last bit for the same samples, options and seed
 * @throws RangeError where counts, options or the statistic's values are outside their domain
 * @see Efron, Tibshirani 1993, chapters 13 and 14; Efron 1987 JASA 82:171; Davison, Hinkley 1997,
 *   chapters 3 (strata, clusters) and 5 (acceleration of several samples); Hyndman, Fan 1996 Am Stat 50:361 (type 7);
 *   Woodruff 1952 JASA 47:635 (error of a quantile)
 * @oracle R 4.2.2, SciPy 1.10.1 and NumPy with 10^6 replicates, ideal limits by binomial quantiles and by all 3,125
 *   sets of five clusters; within four Monte Carlo errors; acceleration 1e-9
 * @example
 * bootstrapInterval(
 *   { kind: 'independent', counts: [19, 1] },
 *   ([right = 0, wrong = 0]) => right / (right + wrong),
 *   { confidenceLevel: 0.95, method: 'percentile', seed: '0123456789abcdef0123456789abcdef' },
 * ).interval // {lower: 0.85, upper: 1}
 */
function bootstrapInterval(samples, statistic, options) {
    const resampler = resamplerOf(samples);
    const estimate = statisticOf(statistic, resampler.observed);
    if (estimate === undefined)
        throw new RangeError('The statistic is undefined for the samples themselves');
    const replicates = options.replicates ?? defaultReplicates;
    const values = drawReplicates(resampler, statistic, replicates, options.seed);
    const undefinedReplicates = replicates - values.length;
    const facts = { estimate, replicates, undefinedReplicates };
    const without = (interval) => ({
        ...facts,
        interval,
        monteCarloError: undefined,
    });
    if (undefinedReplicates > largestUndefinedShare * replicates)
        return without('undefined-replicates');
    if (values[0] === values.at(-1))
        return without('equal-replicates');
    const places = placesOf(options, values, estimate, resampler, statistic);
    if (places === undefined)
        return without('no-correction');
    const drawn = places.map((place) => limitAt(values, place));
    const widened = allowForDesignEffect(drawn, estimate, samples, statistic, options.widening);
    if (widened === undefined)
        return without('no-correction');
    const { limits, ...effect } = widened;
    const [lower, upper] = limits;
    return {
        ...facts,
        interval: { lower: lower.value, upper: upper.value },
        monteCarloError: { lower: lower.error, upper: upper.error },
        ...effect,
    };
}
/** @returns undefined where the design effect that the clusters show is not known */
function allowForDesignEffect(limits, estimate, samples, statistic, widening) {
    if (widening === undefined || samples.kind === 'independent')
        return { limits };
    if (!(widening.designEffect >= 1))
        throw new RangeError('A declared design effect is at least 1');
    const shown = jackknifeDesignEffect(samples, statistic);
    if (shown === undefined)
        return undefined;
    const designEffect = Math.max(shown, widening.designEffect);
    const factor = Math.sqrt(designEffect / shown);
    return { limits: widenLimits(limits, estimate, factor, widening.range), designEffect };
}
/**
 * The same, drawn again with ten times as many replicates where the limit lies within four Monte Carlo errors of the
 * bound that it is compared with, so that no verdict hinges on the draw; see `replicates` of the result.
 *
 * @param criterion the bound, and which of the limits is compared with it
 * @throws RangeError as {@link bootstrapInterval}
 * @oracle as bootstrapInterval
 * @example
 * decisiveBootstrap(
 *   { kind: 'independent', counts: [900, 100] },
 *   ([right = 0, wrong = 0]) => right / (right + wrong),
 *   { confidenceLevel: 0.95, method: 'percentile', seed: '0123456789abcdef0123456789abcdef' },
 *   { bound: 0.8815, limit: 'lower' },
 * ).replicates // 100000
 */
function decisiveBootstrap(samples, statistic, options, criterion) {
    const first = bootstrapInterval(samples, statistic, options);
    if (isDecisive(first, criterion))
        return first;
    return bootstrapInterval(samples, statistic, { ...options, replicates: refinement * first.replicates });
}
/** True where the limit is more than four Monte Carlo errors from the bound, or there is none that more draws could move. */
function isDecisive({ interval, monteCarloError }, { bound, limit }) {
    if (typeof interval === 'string' || monteCarloError === undefined)
        return true;
    const error = monteCarloError[limit];
    return error === 0 || Math.abs(interval[limit] - bound) > decisiveErrors * error;
}
/** The defined values of the statistic in new sets of samples, ascending. */
function drawReplicates(resampler, statistic, replicates, seed) {
    if (!(Number.isInteger(replicates) && replicates >= fewestReplicates)) {
        throw new RangeError(`A bootstrap needs at least ${fewestReplicates} replicates`);
    }
    const random = (0,statistics_random/* randomFromDigest */.oM)(seed);
    const counts = new Float64Array(resampler.observed.length);
    const values = new Float64Array(replicates);
    let defined = 0;
    for (let replicate = 0; replicate < replicates; replicate++) {
        resampler.draw(random, counts);
        const value = statisticOf(statistic, counts);
        if (value !== undefined)
            values[defined++] = value;
    }
    return values.subarray(0, defined).sort();
}

;// CONCATENATED MODULE: ./build/metrics/resampled.js
/** Metrics whose interval comes from a bootstrap. */

/**
 * Efron's BCa interval of a statistic of counts. Over clusters it allows for the declared design effect, and never for
 * less than independent samples would have, as the interval of a mean does.
 */
function resampledInterval({ metric, statistic, range }, samples, { confidenceLevel, clustered }, { seed, replicates, criteria }) {
    const options = {
        confidenceLevel,
        method: 'bca',
        seed,
        ...(replicates === undefined ? {} : { replicates }),
        widening: { designEffect: clustered?.designEffect ?? 1, range },
    };
    const criterion = criteria?.get(metric);
    const found = criterion === undefined
        ? bootstrapInterval(samples, statistic, options)
        : decisiveBootstrap(samples, statistic, options, criterion);
    const { designEffect } = found;
    return {
        interval: intervalOf(found),
        resampling: resampled_factsOf(found),
        ...(designEffect === undefined ? {} : { designEffect }),
    };
}
function intervalOf({ interval }) {
    return interval === 'equal-replicates' ? 'zero-variance' : interval;
}
function resampled_factsOf({ replicates, undefinedReplicates, monteCarloError }) {
    return { replicates, undefinedReplicates, ...(monteCarloError === undefined ? {} : { monteCarloError }) };
}

;// CONCATENATED MODULE: ./build/metrics/fBeta.js
/** F-beta of a binary classifier: no closed form, hence a bootstrap over the four cells of the decided samples. */








const cells = [
    'truePositives',
    'falsePositives',
    'falseNegatives',
    'trueNegatives',
];
/**
 * F-beta of the decided samples, `f0.5` or `f2` for example, with Efron's BCa interval; `n` is TP + FP + FN. Clusters
 * are drawn whole. Where the correction does not exist, as without any error, the bounds are taken that Wilson's limits
 * of TP among TP + FP + FN set (`wilson-bounds`).
 *
 * @param beta above 0
 * @param resampling seed and, where a criterion names the metric, its bound
 * @throws RangeError where beta or the seed is outside its domain
 * @example
 * estimateFBeta(evaluation, 2, { seed: digest }) // {metric: 'f2', value: 0.6373, method: 'bca-bootstrap', n: 55, …}
 */
function estimateFBeta(evaluation, beta, resampling) {
    const { matrix, options, clusterTable } = evaluation;
    const { confidenceLevel: confidence } = options;
    const n = (0,outcomes/* countOutcomes */.XF)(matrix, jaccardShare.trials);
    const facts = { metric: `f${beta}`, confidence, method: 'bca-bootstrap', n };
    const value = fBeta(matrix, beta);
    if (value === undefined)
        return (0,metrics_estimate/* undefinedEstimate */.H)(facts, reasonForNone(matrix, decidedShares.sensitivity.trials));
    const samples = clusterTable === undefined ? independentCells(evaluation) : clusteredCells(evaluation);
    const clusters = samples.kind === 'clustered' ? { clusters: samples.clusters } : {};
    if (samples.kind === 'clustered' && samples.clusters < cluster/* fewestClusters */.U$) {
        return (0,metrics_estimate/* formEstimate */.F)({ ...facts, ...clusters }, value, 'too-few-clusters');
    }
    const statistic = ([truePositives = 0, falsePositives = 0, falseNegatives = 0]) => fBeta({ truePositives, falsePositives, falseNegatives }, beta);
    const { metric } = facts;
    const { interval, ...resampled } = resampledInterval({ metric, statistic, range: [0, 1] }, samples, options, resampling);
    if (typeof interval === 'string')
        return estimateBounds(evaluation, facts, value, beta);
    return (0,metrics_estimate/* formEstimate */.F)({ ...facts, ...clusters, ...resampled }, value, interval);
}
function estimateBounds(evaluation, facts, value, beta) {
    const effective = effectiveShare(evaluation, jaccardShare);
    const { counts } = effective;
    return (0,metrics_estimate/* formEstimate */.F)({ ...facts, ...clusterFacts(effective), method: 'wilson-bounds' }, value, typeof counts === 'string' ? counts : fBetaBounds(counts.successes, counts.trials, beta, facts.confidence));
}
function independentCells({ matrix }) {
    return { kind: 'independent', counts: cells.map((cell) => matrix[cell]) };
}
/** Decided samples by cell and cluster. */
function clusteredCells({ samples }) {
    const { positive, decision, cluster } = samples;
    const cellOfOutcome = outcomes/* outcomes */.KI.map((outcome) => cells.indexOf(outcome));
    const all = Int8Array.from(positive, (label, index) => cellOfOutcome[(0,outcomes/* outcomeOf */.sG)(label, decision[index])]);
    const decided = Uint32Array.from(all.keys()).filter((index) => all[index] >= 0);
    return {
        kind: 'clustered',
        cellOf: decided.map((index) => all[index]),
        cells: cells.length,
        ...(0,metrics_clusterTable/* numberClusters */.fM)(decided.map((index) => cluster[index])),
    };
}

;// CONCATENATED MODULE: ./build/statistics/prevalence.js
/** Predictive values at a declared prevalence, from the sensitivity and specificity of a sample of another one. */


/** How much of a population the class with this decision makes up. */
function portionOf({ decided, others, share }) {
    return (decided / (decided + others)) * share;
}
/** Variance of the logarithm of that portion. */
function logVariance({ decided, others }) {
    return others / (decided * (decided + others));
}
function withAdded({ decided, others, share }, count) {
    return { decided: decided + count, others: others + count, share };
}
/** Share of the right class among all that have the decision. */
function predictiveValue(right, wrong, confidenceLevel) {
    const z = (0,distributions/* normalMultiplier */.b1)(confidenceLevel);
    const [portion, wrongPortion] = [portionOf(right), portionOf(wrong)];
    if (portion + wrongPortion === 0)
        return undefined;
    const estimate = portion / (portion + wrongPortion);
    const isAtEnd = [right, wrong].some(({ decided, others }) => decided === 0 || others === 0);
    const added = isAtEnd ? (z * z) / 2 : 0;
    const [first, second] = [withAdded(right, added), withAdded(wrong, added)];
    const centre = Math.log(portionOf(first) / portionOf(second));
    const reach = z * Math.sqrt(logVariance(first) + logVariance(second));
    return {
        estimate,
        lower: Math.min(estimate, (0,statistics_logit/* logistic */.b)(centre - reach)),
        upper: Math.max(estimate, (0,statistics_logit/* logistic */.b)(centre + reach)),
    };
}
function classesOf(table, prevalence) {
    const { truePositives, falsePositives, falseNegatives, trueNegatives } = table;
    const counts = [truePositives, falsePositives, falseNegatives, trueNegatives];
    const isCounted = counts.every((count) => count >= 0 && Number.isFinite(count));
    if (!(isCounted && truePositives + falseNegatives > 0 && trueNegatives + falsePositives > 0)) {
        throw new RangeError('A predictive value needs counts of at least 0, with positives and with negatives');
    }
    if (!(prevalence > 0 && prevalence < 1))
        throw new RangeError('A prevalence lies strictly between 0 and 1');
    return {
        truePositive: { decided: truePositives, others: falseNegatives, share: prevalence },
        falseNegative: { decided: falseNegatives, others: truePositives, share: prevalence },
        trueNegative: { decided: trueNegatives, others: falsePositives, share: 1 - prevalence },
        falsePositive: { decided: falsePositives, others: trueNegatives, share: 1 - prevalence },
    };
}
/**
 * Positive predictive value at a declared prevalence pi, with an interval on the logit scale: for sensitivity Se of P
 * positives and specificity Sp of N negatives,
 *
 *     PPV = Se pi / (Se pi + (1 - Sp)(1 - pi)), var(logit) = (1 - Se) / (Se P) + Sp / ((1 - Sp) N)
 *
 * Where Se or Sp is 0 or 1, the interval is formed with z^2 / 2 added to each of the four cells, and then widened to
 * the value where that lies outside: to 1 without a false positive.
 *
 * @param table counts, which need not be whole: effective counts of clustered samples are not
 * @param prevalence pi within (0, 1), taken as known
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [0, 1]; undefined where no sample is called positive
 * @throws RangeError outside these domains, without positives or without negatives
 * @oracle R 4.2.2, bdpv 1.4, NumPy; 1e-9; the adjusted interval mpmath with 40 digits; 1e-12
 * @see Mercaldo, Lau, Zhou 2007 Stat Med 26:2170
 * @example
 * positivePredictiveValue({ truePositives: 90, falsePositives: 20, falseNegatives: 10, trueNegatives: 180 }, 0.1, 0.95)
 * // {estimate: 0.5, lower: 0.3963, upper: 0.6037}
 */
function positivePredictiveValue(table, prevalence, confidenceLevel) {
    const { truePositive, falsePositive } = classesOf(table, prevalence);
    return predictiveValue(truePositive, falsePositive, confidenceLevel);
}
/**
 * Negative predictive value at a declared prevalence; see {@link positivePredictiveValue}:
 *
 *     NPV = Sp (1 - pi) / (Sp (1 - pi) + (1 - Se) pi), var(logit) = Se / ((1 - Se) P) + (1 - Sp) / (Sp N)
 *
 * @param table counts, which need not be whole
 * @param prevalence pi within (0, 1), taken as known
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [0, 1]; undefined where no sample is called negative
 * @throws RangeError outside these domains, without positives or without negatives
 * @oracle R 4.2.2, NumPy; 1e-9; the adjusted interval mpmath with 40 digits; 1e-12
 * @see Mercaldo, Lau, Zhou 2007 Stat Med 26:2170
 * @example
 * negativePredictiveValue({ truePositives: 90, falsePositives: 20, falseNegatives: 10, trueNegatives: 180 }, 0.1, 0.95)
 * // {estimate: 0.9878, lower: 0.9782, upper: 0.9932}
 */
function negativePredictiveValue(table, prevalence, confidenceLevel) {
    const { trueNegative, falseNegative } = classesOf(table, prevalence);
    return predictiveValue(trueNegative, falseNegative, confidenceLevel);
}

;// CONCATENATED MODULE: ./build/metrics/predictiveValues.js




const methods = [
    ['ppv@prevalence', positivePredictiveValue, 'no-predicted-positives'],
    ['npv@prevalence', negativePredictiveValue, 'no-predicted-negatives'],
];
/**
 * `ppv@prevalence` and `npv@prevalence`, from sensitivity and specificity of the decided samples; with clusters from
 * their effective counts.
 *
 * @param prevalence share of positives in use, within (0, 1)
 */
function estimatePredictiveValues(evaluation, prevalence) {
    return methods.map(([metric, predictiveValue, reason]) => {
        const { matrix, options } = evaluation;
        const { sensitivity, specificity, accuracy } = decidedShares;
        const facts = {
            metric,
            confidence: options.confidenceLevel,
            method: 'mercaldo-logit',
            n: (0,outcomes/* countOutcomes */.XF)(matrix, accuracy.trials),
        };
        for (const share of [sensitivity, specificity]) {
            if ((0,outcomes/* countOutcomes */.XF)(matrix, share.trials) === 0) {
                return (0,metrics_estimate/* undefinedEstimate */.H)(facts, reasonForNone(matrix, share.trials));
            }
        }
        const [positives, negatives] = [effectiveShare(evaluation, sensitivity), effectiveShare(evaluation, specificity)];
        const observed = predictiveValue(matrix, prevalence, options.confidenceLevel);
        if (observed === undefined)
            return (0,metrics_estimate/* undefinedEstimate */.H)(facts, reason);
        if (typeof positives.counts === 'string' || typeof negatives.counts === 'string') {
            return (0,metrics_estimate/* formEstimate */.F)(facts, observed.estimate, 'too-few-clusters');
        }
        const table = tableOf(positives.counts, negatives.counts);
        const { lower, upper } = predictiveValue(table, prevalence, options.confidenceLevel) ?? observed;
        return (0,metrics_estimate/* formEstimate */.F)(facts, observed.estimate, { lower, upper });
    });
}
function tableOf(positives, negatives) {
    return {
        truePositives: positives.successes,
        falseNegatives: positives.trials - positives.successes,
        trueNegatives: negatives.successes,
        falsePositives: negatives.trials - negatives.successes,
    };
}

// EXTERNAL MODULE: ./build/metrics/means.js
var means = __webpack_require__(3420);
;// CONCATENATED MODULE: ./build/metrics/probabilities.js
/** Losses of scores that are probabilities, over all samples, undecided ones included. */


/** Probabilities are kept this far from 0 and 1 before their logarithm is taken. */
const clip = 1e-15;
function squaredErrors(probability, positive) {
    const losses = new Float64Array(probability.length);
    for (let index = 0; index < losses.length; index++)
        losses[index] = (probability[index] - positive[index]) ** 2;
    return losses;
}
function negativeLogLikelihoods(probability, positive) {
    const losses = new Float64Array(probability.length);
    for (let index = 0; index < losses.length; index++) {
        const clipped = Math.min(Math.max(probability[index], clip), 1 - clip);
        losses[index] = positive[index] === 1 ? -Math.log(clipped) : -Math.log1p(-clipped);
    }
    return losses;
}
/** Brier score: mean squared distance of probability and label. */
function estimateBrierScore(evaluation) {
    return estimateLoss(evaluation, 'brier-score', squaredErrors);
}
/** Mean negative log-likelihood, natural logarithm. */
function estimateLogLoss(evaluation) {
    return estimateLoss(evaluation, 'log-loss', negativeLogLikelihoods);
}
function estimateLoss(evaluation, metric, lossesOf) {
    const { samples, options, size, clusterTable } = evaluation;
    const method = clusterTable === undefined ? 't' : 'cluster-robust-t';
    const facts = { metric, confidence: options.confidenceLevel, method, n: size };
    if (size === 0)
        return (0,metrics_estimate/* undefinedEstimate */.H)(facts, 'no-samples');
    if (samples.score === undefined)
        return (0,metrics_estimate/* undefinedEstimate */.H)(facts, 'no-scores');
    if (!options.probabilities)
        return (0,metrics_estimate/* undefinedEstimate */.H)(facts, 'not-probabilities');
    // Scores ascend.
    if (samples.score[0] < 0 || samples.score.at(-1) > 1)
        throw new RangeError('A probability lies outside [0, 1]');
    const losses = lossesOf(samples.score, samples.positive);
    return (0,means/* estimateMean */.uV)(facts, losses, (0,means/* declaredClusters */.wB)(clusterTable, options));
}

// EXTERNAL MODULE: ./build/statistics/auroc.js
var auroc = __webpack_require__(65308);
;// CONCATENATED MODULE: ./build/statistics/averagePrecision.js
/** Average precision, the step-wise area under the precision-recall curve. */



/**
 * Average precision: the sum of (R_k - R_{k-1}) P_k over distinct thresholds from the highest score down,
 * so that samples of equal score are one step. Neither the trapezoid nor an interpolation.
 *
 * @param positive 1 for positive samples, 0 for negative ones, in the order of `score`
 * @param score finite, ascending; larger means more positive
 * @returns within (0, 1]; undefined where there are no positive samples
 * @oracle scikit-learn; the sum over distinct thresholds; 1e-9; 1e-14
 * @example averagePrecision(Uint8Array.of(0, 1, 0, 1), Float64Array.of(0.1, 0.3, 0.3, 0.9)) // 0.8333
 */
function averagePrecision(positive, score) {
    const positives = (0,auroc/* countPositives */.sd)(positive);
    if (positives === 0)
        return undefined;
    let weightedPrecision = 0;
    let found = 0;
    for (let end = positive.length - 1; end >= 0;) {
        let start = end;
        let positivesTied = 0;
        while (start >= 0 && score[start] === score[end])
            positivesTied += positive[start--];
        found += positivesTied;
        weightedPrecision += (positivesTied * found) / (positive.length - 1 - start);
        end = start;
    }
    return weightedPrecision / positives;
}
/**
 * Interval of the average precision on the logit scale, with standard error 1 / sqrt(m AP (1 - AP)) there.
 *
 * @param precision AP within (0, 1]
 * @param positives m > 0
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [0, 1], or undefined where AP is 0 or 1
 * @see Boyd, Eng, Page 2013 ECML
 * @oracle R 4.2.2 by the printed formula; 1e-9
 * @example averagePrecisionInterval(0.75625, 8, 0.95) // {lower: 0.3818, upper: 0.9397}
 */
function averagePrecisionInterval(precision, positives, confidenceLevel) {
    if (!(precision > 0 && precision < 1))
        return undefined;
    const standardError = Math.sqrt((precision * (1 - precision)) / positives);
    return (0,statistics_logit/* logitInterval */.$)(precision, standardError, (0,distributions/* normalMultiplier */.b1)(confidenceLevel));
}

// EXTERNAL MODULE: ./build/statistics/clusteredAuroc.js
var clusteredAuroc = __webpack_require__(61367);
;// CONCATENATED MODULE: ./build/metrics/ranking.js
/** Metrics of the order of scores, over all samples, undecided ones included. */






const newcombe = 'newcombe5';
/** Area under the ROC curve, with the outer limits of a logit interval and Newcombe's method 5. */
function estimateAuroc(evaluation) {
    const { samples, options, size, clusterTable } = evaluation;
    const method = `logit-${clusterTable === undefined ? 'delong' : 'obuchowski'}+${newcombe}`;
    const facts = { metric: 'auroc', confidence: options.confidenceLevel, method, n: size };
    if (size === 0)
        return (0,metrics_estimate/* undefinedEstimate */.H)(facts, 'no-samples');
    if (samples.score === undefined)
        return (0,metrics_estimate/* undefinedEstimate */.H)(facts, 'no-scores');
    const roc = (0,auroc/* rocPlacements */.JV)(samples.positive, samples.score);
    if (roc === undefined)
        return (0,metrics_estimate/* undefinedEstimate */.H)(facts, 'one-class');
    if (clusterTable !== undefined)
        return estimateClusteredAuroc(evaluation, clusterTable, roc, facts);
    return formAuroc(facts, {
        ...roc,
        variance: (0,auroc/* delongVariance */.ZZ)(roc, samples.positive),
        multiplier: (0,distributions/* normalMultiplier */.b1)(options.confidenceLevel),
    });
}
function formAuroc(facts, evidence) {
    const { newcombeAlone, ...interval } = (0,auroc/* aurocInterval */.kz)(evidence, facts.confidence);
    return (0,metrics_estimate/* formEstimate */.F)(newcombeAlone ? { ...facts, method: newcombe } : facts, evidence.auroc, interval);
}
/**
 * The same for clustered samples: Obuchowski's variance, never below DeLong's, for the logit interval; class
 * sizes divided by the design effect for method 5. The design effect of a class is the largest of the variance
 * ratio, the declared one or its mean cluster size. Conservative: both classes pay for the variance ratio, and
 * the outer limits are taken. Needs ten clusters with positives and ten with negatives.
 */
function estimateClusteredAuroc({ samples, options }, { clusterOf, clusters }, roc, facts) {
    const clustered = (0,clusteredAuroc/* clusteredAuroc */.q)(roc, samples.positive, clusterOf, clusters);
    const { positiveClusters, negativeClusters } = clustered;
    const scarcerClusters = Math.min(positiveClusters, negativeClusters);
    if (scarcerClusters < cluster/* fewestClusters */.U$)
        return (0,metrics_estimate/* formEstimate */.F)({ ...facts, clusters }, roc.auroc, 'too-few-clusters');
    const independent = (0,auroc/* delongVariance */.ZZ)(roc, samples.positive) ?? 0;
    const variance = Math.max(clustered.variance ?? 0, independent);
    const estimated = independent > 0 ? variance / independent : undefined;
    const declared = options.clustered?.designEffect;
    const effectOnPositives = (0,cluster/* decisiveDesignEffect */.gt)(estimated, declared, roc.positives, positiveClusters);
    const effectOnNegatives = (0,cluster/* decisiveDesignEffect */.gt)(estimated, declared, roc.negatives, negativeClusters);
    const sizeOf = (trials, designEffect) => (0,cluster/* effectiveTrials */.Bt)(trials, scarcerClusters, designEffect, options.confidenceLevel);
    return formAuroc({ ...facts, clusters, designEffect: Math.max(effectOnPositives, effectOnNegatives) }, {
        auroc: roc.auroc,
        positives: sizeOf(roc.positives, effectOnPositives),
        negatives: sizeOf(roc.negatives, effectOnNegatives),
        variance,
        multiplier: (0,cluster/* clusteredMultiplier */.t1)(scarcerClusters, options.confidenceLevel),
    });
}
/** Average precision, with the logit interval of independent samples. */
function estimateAveragePrecision({ samples, options, size, clusterTable }) {
    const facts = { metric: 'auprc', confidence: options.confidenceLevel, method: 'logit', n: size };
    if (size === 0)
        return (0,metrics_estimate/* undefinedEstimate */.H)(facts, 'no-samples');
    if (samples.score === undefined)
        return (0,metrics_estimate/* undefinedEstimate */.H)(facts, 'no-scores');
    const positives = (0,auroc/* countPositives */.sd)(samples.positive);
    const value = positives === size ? undefined : averagePrecision(samples.positive, samples.score);
    if (value === undefined)
        return (0,metrics_estimate/* undefinedEstimate */.H)(facts, 'one-class');
    if (clusterTable !== undefined)
        return (0,metrics_estimate/* formEstimate */.F)(facts, value, 'no-clustered-interval');
    const interval = averagePrecisionInterval(value, positives, options.confidenceLevel);
    return (0,metrics_estimate/* formEstimate */.F)(facts, value, interval ?? 'perfect-ranking');
}

;// CONCATENATED MODULE: ./build/metrics/binary.js










/**
 * Every metric of a binary classifier on one group of samples, in the order of the catalogue.
 *
 * Count metrics look at decided samples, `auroc`, `auprc`, losses and calibration at all. Row order does
 * not change a digit. With clusters, proportions use effective counts, and `mcc`, `kappa` and `auprc` have no interval.
 *
 * @param samples sorted as {@link BinarySamples} says; none is allowed, and gives undefined values
 * @param options confidence level, interval for proportions, and which metrics apply
 * @returns one estimate for each metric; undefined ones are null with a reason, never NaN
 * @throws RangeError where samples break their contract
 * @example
 * estimateBinaryMetrics(
 *   { positive: Uint8Array.of(0, 1), decision: Uint8Array.of(0, 1), score: undefined, cluster: undefined },
 *   { confidenceLevel: 0.95, proportionInterval: 'wilson', probabilities: false, undecided: false },
 * )[0] // {metric: 'sensitivity', value: 1, lower: 0.2065, upper: 1, confidence: 0.95, method: 'wilson', n: 1, successes: 1}
 */
function estimateBinaryMetrics(samples, options) {
    return evaluateBinary(samples, options).estimates;
}
/** The same with the confusion matrix, which is counted once. */
function evaluateBinary(samples, options) {
    const evaluation = prepareEvaluation(samples, options);
    return { estimates: estimateAll(evaluation), confusion: evaluation.matrix };
}
function estimateAll(evaluation) {
    const { options } = evaluation;
    const estimateShares = (shares) => Object.entries(shares).map(([metric, share]) => estimateShare(evaluation, metric, share));
    return [
        ...estimateShares(decidedShares),
        estimateSumOfRates(evaluation, balancedAccuracy),
        estimateSumOfRates(evaluation, youdenIndex),
        estimateF1(evaluation),
        estimateCorrelation(evaluation),
        estimateKappa(evaluation),
        estimateAuroc(evaluation),
        estimateAveragePrecision(evaluation),
        estimateBrierScore(evaluation),
        estimateLogLoss(evaluation),
        ...estimateCalibration(evaluation),
        ...(options.undecided ? estimateShares(undecidedShares) : []),
        ...(options.fallback === undefined ? [] : estimateFallback(evaluation, options.fallback)),
        ...(options.prevalence === undefined ? [] : estimatePredictiveValues(evaluation, options.prevalence)),
        ...(options.fBeta?.betas.map((beta) => estimateFBeta(evaluation, beta, options.fBeta.resampling)) ?? []),
    ];
}

;// CONCATENATED MODULE: ./build/metrics/classSamples.js
/** Rounding to three decimals moves a probability by no more than this. */
const largestRounding = 5e-4;
/**
 * Throws where samples break the contract of {@link ClassSamples}.
 *
 * @param classes how many are declared, at least two
 * @param withUndecided whether a sample may be undecided
 * @throws RangeError without any value of the data
 */
function assertClassSamples(samples, classes, withUndecided) {
    const { label, predicted, scores, cluster } = samples;
    if (classes < 2)
        throw new RangeError('A model tells at least two classes from each other');
    const lengths = [
        predicted.length,
        cluster?.length ?? label.length,
        (scores?.length ?? classes * label.length) / classes,
    ];
    if (lengths.some((length) => length !== label.length))
        throw new RangeError('Columns of samples differ in length');
    if (label.some((code) => code >= classes))
        throw new RangeError('A label has no such class');
    if (predicted.some((code) => code >= classes + (withUndecided ? 1 : 0))) {
        throw new RangeError('A decision has no such class');
    }
    if (scores !== undefined)
        assertProbabilities(scores, classes);
}
function assertProbabilities(scores, classes) {
    for (let start = 0; start < scores.length; start += classes) {
        let sum = 0;
        for (let index = start; index < start + classes; index++) {
            if (!(scores[index] >= 0 && scores[index] <= 1))
                throw new RangeError('A probability lies outside [0, 1]');
            sum += scores[index];
        }
        if (Math.abs(sum - 1) > classes * largestRounding + 1e-9) {
            throw new RangeError('The probabilities of a sample do not add up to 1');
        }
    }
}
/** Cell of a sample in {@link ClassCounts}. */
function cellOf(classes, label, predicted) {
    return label * (classes + 1) + predicted;
}
function countClasses({ label, predicted }, classes) {
    const counts = new Float64Array(classes * (classes + 1));
    for (let index = 0; index < label.length; index++)
        counts[cellOf(classes, label[index], predicted[index])] += 1;
    return { classes, counts };
}
/** The decided samples alone. */
function decidedTable({ classes, counts }) {
    const decided = new Float64Array(classes * classes);
    for (let label = 0; label < classes; label++) {
        const start = cellOf(classes, label, 0);
        decided.set(counts.subarray(start, start + classes), label * classes);
    }
    return { classes, counts: decided };
}

;// CONCATENATED MODULE: ./build/statistics/macroAverage.js
/** Unweighted means over the classes of recall, precision and F1, so that a rare class counts as much as a common one. */






function diagonal({ classes, counts }) {
    return Float64Array.from({ length: classes }, (_, index) => counts[index * classes + index]);
}
/**
 * Macro F1: the mean over classes of F1_k = 2 n_kk / (t_k + q_k), with t_k samples of label k and q_k of decision k,
 * and its variance by the multinomial delta method.
 *
 * @param table in which every class has a label or a decision
 * @see Takahashi, Yamamoto, Kuchiba, Koyama 2022 Appl Intell 52:4961
 * @oracle scikit-learn, R 4.2.2 and NumPy by numerical derivatives; 1e-12, standard error 1e-5
 * @example macroF1({ classes: 3, counts: [5, 2, 0, 1, 6, 2, 0, 1, 8] }) // {value: 0.7593, variance: 0.007152}
 */
function macroF1(table) {
    const { samples, labels, decisions } = classMargins(table);
    const right = diagonal(table);
    const totals = labels.map((count, index) => count + decisions[index]);
    const rates = right.map((count, index) => (2 * count) / totals[index]);
    const slope = (index) => (samples * rates[index]) / totals[index];
    const variance = deltaVariance(table, (label, decision) => {
        const gain = label === decision ? (2 * samples) / totals[label] : 0;
        return (gain - slope(label) - slope(decision)) / table.classes;
    });
    return { value: (0,mean/* mean */.i2)(rates), variance };
}
/**
 * Macro precision: the mean over classes of n_kk / q_k, and its variance by the multinomial delta method.
 *
 * @param table in which every class has a decision
 * @see Takahashi, Yamamoto, Kuchiba, Koyama 2022 Appl Intell 52:4961
 * @oracle scikit-learn, R 4.2.2 and NumPy by numerical derivatives; 1e-12, standard error 1e-5
 * @example macroPrecision({ classes: 3, counts: [5, 2, 0, 1, 6, 2, 0, 1, 8] }) // {value: 0.7667, variance: 0.007093}
 */
function macroPrecision(table) {
    const { samples, decisions } = classMargins(table);
    const rates = diagonal(table).map((count, index) => count / decisions[index]);
    const variance = deltaVariance(table, (label, decision) => {
        const hit = label === decision ? 1 : 0;
        return (samples * (hit - rates[decision])) / (decisions[decision] * table.classes);
    });
    return { value: (0,mean/* mean */.i2)(rates), variance };
}
/**
 * Interval of a mean over classes by its variance, on the logit scale. Around the mean itself, a lower limit would be
 * above the true value in up to 13 % of tables in place of 2.5 %, as the mean is skewed near 1.
 *
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [0, 1], or undefined where the variance vanishes
 * @oracle the formula; 1e-12
 * @example macroInterval({ value: 0.9, variance: 0.0004 }, 0.95) // {lower: 0.8533, upper: 0.9330}
 */
function macroInterval({ value, variance }, confidenceLevel) {
    if (!(variance > 0))
        return undefined;
    return (0,statistics_logit/* logitInterval */.$)(value, Math.sqrt(variance), (0,distributions/* normalMultiplier */.b1)(confidenceLevel));
}
/**
 * Interval of macro recall, the mean of the classes' recalls: MOVER of their Wilson limits.
 *
 * @param recalls right decisions among the samples of each class, trials above 0; effective counts need not be whole
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [0, 1]
 * @throws RangeError where counts lie outside their domain
 * @see Zou, Donner 2008 Stat Med 27:1693
 * @oracle R 4.2.2 binom, scikit-learn with statsmodels; 1e-9
 * @example
 * macroRecallInterval([{ successes: 5, trials: 7 }, { successes: 6, trials: 9 }, { successes: 8, trials: 9 }], 0.95)
 * // {lower: 0.5655, upper: 0.8594}
 */
function macroRecallInterval(recalls, confidenceLevel) {
    return (0,mover/* moverInterval */.F)(recalls.map((counts) => ({ coefficient: 1 / recalls.length, ...(0,difference/* estimateWithLimits */.T2)(counts, confidenceLevel) })));
}

;// CONCATENATED MODULE: ./build/statistics/multiclassCorrelation.js
/** Matthews correlation coefficient with any number of classes. */


/** n^2 - sum of squared margins: exact up to 9 * 10^7 samples. */
function diversity(margin, samples) {
    return margin.reduce((rest, count) => rest - count * count, samples * samples);
}
function coefficientOf({ samples, agreements, labels, decisions }) {
    if (agreements === samples)
        return 1;
    const expected = labels.reduce((total, count, index) => total + count * decisions[index], 0);
    const scale = Math.sqrt(diversity(labels, samples)) * Math.sqrt(diversity(decisions, samples));
    return Math.max(-1, Math.min(1, (agreements * samples - expected) / scale));
}
/**
 * Gorodkin's R_K, the correlation of label and decision; Matthews' coefficient for two classes:
 *
 *     (n sum n_kk - sum t_k q_k) / sqrt((n^2 - sum t_k^2)(n^2 - sum q_k^2))
 *
 * with t_k samples of label k and q_k of decision k.
 *
 * @param table with at least two labels and two decisions in use (see `hasOneClass`)
 * @returns a number within [-1, 1]; exactly 1 without errors
 * @see Gorodkin 2004 Comput Biol Chem 28:367
 * @oracle R 4.2.2, scikit-learn; 1e-9
 * @example multiclassCorrelation({ classes: 3, counts: [5, 2, 0, 1, 6, 2, 0, 1, 8] }) // 0.6375
 */
function multiclassCorrelation(table) {
    return coefficientOf(classMargins(table));
}
/**
 * Variance of R_K by the multinomial delta method.
 *
 * @param table as for {@link multiclassCorrelation}
 * @returns at least 0
 * @oracle R 4.2.2 and NumPy by numerical derivatives; 1e-5
 */
function multiclassCorrelationVariance(table) {
    const margins = classMargins(table);
    const { samples, labels, decisions } = margins;
    const correlation = coefficientOf(margins);
    const ofLabels = diversity(labels, samples) / (samples * samples);
    const ofDecisions = diversity(decisions, samples) / (samples * samples);
    const scale = Math.sqrt(ofLabels * ofDecisions);
    return deltaVariance(table, (label, decision) => {
        const agreement = (label === decision ? 1 : 0) - decisions[label] / samples - labels[decision] / samples;
        const spread = labels[label] / samples / ofLabels + decisions[decision] / samples / ofDecisions;
        return agreement / scale + correlation * spread;
    });
}
/**
 * Interval of R_K on Fisher's z scale, as for two classes: tanh(atanh(r) -+ z se / (1 - r^2)).
 *
 * @param table as for {@link multiclassCorrelation}
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [-1, 1], or undefined where r is 1 or -1 or its variance vanishes
 * @see Itaya, Tamura, Hayashi, Yamamoto 2025 Stat Med 44:e10303 (two classes)
 * @oracle the interval of two classes; 1e-12
 * @example
 * multiclassCorrelationInterval({ classes: 3, counts: [5, 2, 0, 1, 6, 2, 0, 1, 8] }, 0.95)
 * // {lower: 0.3175, upper: 0.8271}
 */
function multiclassCorrelationInterval(table, confidenceLevel) {
    return fisherInterval(multiclassCorrelation(table), multiclassCorrelationVariance(table), confidenceLevel);
}

;// CONCATENATED MODULE: ./build/statistics/rankCorrelation.js
/** Rank correlations of ordered classes, from the table of labels against decisions: ties are the rule here. */

/** n^2 - sum of squared margins: twice the pairs that are not tied in it. */
function untiedPairs(margin, samples) {
    return margin.reduce((rest, count) => rest - count * count, samples * samples);
}
/** Sums of the cells above and to the left of each corner of the table, K + 1 corners a row. */
function cornerSums({ classes, counts }) {
    const width = classes + 1;
    const sums = new Float64Array(width * width);
    for (let label = 0; label < classes; label++) {
        let row = 0;
        for (let decision = 0; decision < classes; decision++) {
            row += counts[label * classes + decision];
            sums[(label + 1) * width + decision + 1] = sums[label * width + decision + 1] + row;
        }
    }
    return sums;
}
/** For each cell the samples in order with its own less those against the order. */
function orderBalances(table) {
    const { classes } = table;
    const sums = cornerSums(table);
    const sum = (labels, decisions) => sums[labels * (classes + 1) + decisions];
    return Float64Array.from({ length: classes * classes }, (_, cell) => {
        const [label, decision] = [Math.floor(cell / classes), cell % classes];
        const lowerBoth = sum(label, decision);
        const higherBoth = sum(classes, classes) - sum(label + 1, classes) - sum(classes, decision + 1) + sum(label + 1, decision + 1);
        const lowerLabel = sum(label, classes) - sum(label, decision + 1);
        const lowerDecision = sum(classes, decision) - sum(label + 1, decision);
        return lowerBoth + higherBoth - lowerLabel - lowerDecision;
    });
}
function countPairs(table, balances) {
    const { samples, labels, decisions } = classMargins(table);
    return {
        balance: balances.reduce((total, balance, cell) => total + balance * table.counts[cell], 0),
        untiedLabels: untiedPairs(labels, samples),
        untiedDecisions: untiedPairs(decisions, samples),
    };
}
/** 1 or -1 where every pair that is not tied in both is in order, or against it; else undefined. */
function perfectOrder({ balance, untiedLabels, untiedDecisions }) {
    if (Math.abs(balance) !== untiedLabels || untiedLabels !== untiedDecisions)
        return undefined;
    return { value: Math.sign(balance), variance: 0 };
}
/** For each class the mean rank of its samples as a share of all, less one half: sum of shares below + half its own - 1/2. */
function centredRidits(margin, samples) {
    let below = 0;
    return margin.map((count) => {
        const ridit = (below + count / 2) / samples - 0.5;
        below += count;
        return ridit;
    });
}
/** 1 - sum of cubed shares: what ties leave of the variance of ranks, times 12. */
function untiedCubes(margin, samples) {
    return margin.reduce((rest, count) => rest - (count / samples) ** 3, 1);
}
/** For each class half its own moment and all moments of the classes above. */
function momentsAbove(moments) {
    const sums = new Float64Array(moments.length);
    let above = 0;
    for (let index = moments.length - 1; index >= 0; index--) {
        sums[index] = above + moments[index] / 2;
        above += moments[index];
    }
    return sums;
}
/**
 * Spearman's correlation of mean ranks, and its variance by the multinomial delta method, which holds with ties:
 *
 *     12 sum p_ij a_i b_j / sqrt((1 - sum t_i^3)(1 - sum q_j^3)), a and b the ridits of label and decision less 1/2
 *
 * @param table of ordered classes with at least two labels and two decisions in use
 * @see Spearman 1904 Am J Psychol 15:72; Brown, Benedetti 1977 JASA 72:309 (variance)
 * @oracle SciPy, R 4.2.2; 1e-12; variance by numerical derivatives; 1e-9
 * @example spearmanCorrelation({ classes: 3, counts: [5, 2, 0, 1, 6, 2, 0, 1, 8] }) // {value: 0.8150, variance: 0.005578}
 */
function spearmanCorrelation(table) {
    const { classes, counts } = table;
    const perfect = perfectOrder(countPairs(table, orderBalances(table)));
    if (perfect !== undefined)
        return perfect;
    const { samples, labels, decisions } = classMargins(table);
    const [ofLabel, ofDecision] = [centredRidits(labels, samples), centredRidits(decisions, samples)];
    const [labelSpread, decisionSpread] = [untiedCubes(labels, samples), untiedCubes(decisions, samples)];
    const labelMoments = new Float64Array(classes);
    const decisionMoments = new Float64Array(classes);
    let product = 0;
    for (let label = 0; label < classes; label++) {
        for (let decision = 0; decision < classes; decision++) {
            const share = counts[label * classes + decision] / samples;
            product += share * ofLabel[label] * ofDecision[decision];
            labelMoments[label] += share * ofDecision[decision];
            decisionMoments[decision] += share * ofLabel[label];
        }
    }
    const scale = Math.sqrt(labelSpread) * Math.sqrt(decisionSpread);
    const value = limited((12 * product) / scale);
    const [aboveLabel, aboveDecision] = [momentsAbove(labelMoments), momentsAbove(decisionMoments)];
    const variance = deltaVariance(table, (label, decision) => {
        const ofProduct = ofLabel[label] * ofDecision[decision] + aboveLabel[label] + aboveDecision[decision];
        const ofLabels = (labels[label] / samples) ** 2 / labelSpread;
        const ofDecisions = (decisions[decision] / samples) ** 2 / decisionSpread;
        return (12 * ofProduct) / scale + 1.5 * value * (ofLabels + ofDecisions);
    });
    return { value, variance };
}
function limited(correlation) {
    return Math.max(-1, Math.min(1, correlation));
}
/**
 * Kendall's tau-b, and its variance by the multinomial delta method, which holds with ties:
 *
 *     (pairs in order - pairs against it) / sqrt(pairs of different label x pairs of different decision)
 *
 * @param table of ordered classes with at least two labels and two decisions in use
 * @see Kendall 1945 Biometrika 33:239; Brown, Benedetti 1977 JASA 72:309 (variance)
 * @oracle SciPy, R 4.2.2; 1e-12; variance by numerical derivatives; 1e-9
 * @example kendallTauB({ classes: 3, counts: [5, 2, 0, 1, 6, 2, 0, 1, 8] }) // {value: 0.7689, variance: 0.006865}
 */
function kendallTauB(table) {
    const { samples, labels, decisions } = classMargins(table);
    const balances = orderBalances(table);
    const pairs = countPairs(table, balances);
    const perfect = perfectOrder(pairs);
    if (perfect !== undefined)
        return perfect;
    const { balance, untiedLabels, untiedDecisions } = pairs;
    const scale = Math.sqrt(untiedLabels) * Math.sqrt(untiedDecisions);
    const value = limited(balance / scale);
    const variance = deltaVariance(table, (label, decision) => {
        const ofBalance = (2 * samples * balances[label * table.classes + decision]) / scale;
        const ofTies = samples * (labels[label] / untiedLabels + decisions[decision] / untiedDecisions);
        return ofBalance + value * ofTies;
    });
    return { value, variance };
}

;// CONCATENATED MODULE: ./build/metrics/classEvaluation.js
/** Everything that the metrics of one group of samples of several classes are computed from. */



/**
 * Counts what the metrics share.
 *
 * @throws RangeError where samples break their contract
 */
function prepareClasses(samples, options) {
    const classes = options.classes.length;
    assertClassSamples(samples, classes, options.undecided);
    const counts = countClasses(samples, classes);
    const table = decidedTable(counts);
    const width = classes + 1;
    const labels = Float64Array.from(options.classes, (_, label) => counts.counts.subarray(label * width, (label + 1) * width).reduce((total, count) => total + count, 0));
    return {
        samples,
        options,
        counts,
        table,
        margins: classMargins(table),
        labels,
        size: samples.label.length,
        clusterNumbers: options.clustered === undefined ? undefined : clustersOf(samples),
    };
}
function clustersOf({ cluster }) {
    if (cluster === undefined)
        throw new RangeError('Intervals shall allow for clusters, and samples have none');
    return (0,metrics_clusterTable/* numberClusters */.fM)(cluster);
}
/** Why nothing can be said of the decided samples: there are none, or none at all. */
function reasonForNoneDecided({ size, margins }) {
    if (size === 0)
        return 'no-samples';
    return margins.samples === 0 ? 'no-decided-samples' : undefined;
}
/** Why a mean over the classes' labels is undefined: a class has no label, or none of its samples is decided. */
function reasonForAbsentClass(evaluation) {
    const { labels, margins } = evaluation;
    const none = reasonForNoneDecided(evaluation);
    if (none !== undefined)
        return none;
    if (labels.includes(0))
        return 'absent-class';
    return margins.labels.includes(0) ? 'no-decided-in-class' : undefined;
}

;// CONCATENATED MODULE: ./build/metrics/classAgreement.js
/** Metrics of the whole table of several classes: means over classes, correlation, agreement and order. */











function macroMetric(metric, average, usesDecisions) {
    return {
        metric,
        method: 'logit-delta',
        range: [0, 1],
        isDefined: (table) => {
            const { labels, decisions } = classMargins(table);
            return !(labels.includes(0) || (usesDecisions && decisions.includes(0)));
        },
        reasonForNone: (evaluation) => {
            const isUnused = usesDecisions && evaluation.margins.decisions.includes(0);
            return reasonForAbsentClass(evaluation) ?? (isUnused ? 'no-predicted-in-class' : undefined);
        },
        measure: (table) => average(table).value,
        intervalOf: (table, confidenceLevel) => macroInterval(average(table), confidenceLevel),
    };
}
/** A metric that needs two labels and two decisions in use. */
function associationMetric(association) {
    return {
        ...association,
        range: [-1, 1],
        isDefined: (table) => !hasOneClass(table),
        reasonForNone: (evaluation) => reasonForNoneDecided(evaluation) ?? (hasOneClass(evaluation.table) ? 'empty-margin' : undefined),
    };
}
function kappaMetric(metric, weights) {
    return associationMetric({
        metric,
        method: 'fisher-z',
        measure: (table) => weightedKappa(table, weights),
        intervalOf: (table, confidenceLevel) => weightedKappaInterval(table, weights, confidenceLevel),
    });
}
function rankMetric(metric, correlation) {
    return associationMetric({
        metric,
        method: 'fisher-z',
        measure: (table) => correlation(table).value,
        intervalOf: (table, confidenceLevel) => {
            const { value, variance } = correlation(table);
            return fisherInterval(value, variance, confidenceLevel);
        },
    });
}
const macroPrecisionMetric = macroMetric('macro-precision', macroPrecision, true);
const macroF1Metric = macroMetric('macro-f1', macroF1, false);
const correlationMetric = associationMetric({
    metric: 'mcc',
    method: 'fisher-z',
    measure: multiclassCorrelation,
    intervalOf: multiclassCorrelationInterval,
});
const kappaMetrics = {
    unweighted: kappaMetric('kappa', 'identity'),
    linear: kappaMetric('linear-kappa', 'linear'),
    quadratic: kappaMetric('quadratic-kappa', 'quadratic'),
};
const rankMetrics = {
    spearman: rankMetric('spearman', spearmanCorrelation),
    kendall: rankMetric('kendall-tau-b', kendallTauB),
};
/** A metric of the decided samples' table. With clusters its interval comes from drawing clusters, where that is asked for. */
function estimateTableMetric(evaluation, metric) {
    const { options, table, margins, clusterNumbers } = evaluation;
    const { confidenceLevel: confidence, bootstrap } = options;
    const facts = { metric: metric.metric, confidence, method: metric.method, n: margins.samples };
    const reason = metric.reasonForNone(evaluation);
    if (reason !== undefined)
        return (0,metrics_estimate/* undefinedEstimate */.H)(facts, reason);
    const value = metric.measure(table);
    if (clusterNumbers === undefined) {
        return (0,metrics_estimate/* formEstimate */.F)(facts, value, metric.intervalOf(table, confidence) ?? classAgreement_reasonForNoInterval(evaluation, value));
    }
    if (bootstrap === undefined)
        return (0,metrics_estimate/* formEstimate */.F)(facts, value, 'no-clustered-interval');
    return estimateOverClusters(evaluation, metric, value, { ...facts, method: 'bca-bootstrap' }, bootstrap);
}
function classAgreement_reasonForNoInterval({ margins }, value) {
    if (value === 1)
        return 'perfect-agreement';
    return value === -1 || margins.agreements === 0 ? 'perfect-disagreement' : 'zero-variance';
}
function estimateOverClusters(evaluation, { metric, range, isDefined, measure }, value, facts, bootstrap) {
    const { classes } = evaluation.table;
    const { cells, clusterOf, clusters } = decidedCells(evaluation);
    if (clusters < cluster/* fewestClusters */.U$)
        return (0,metrics_estimate/* formEstimate */.F)({ ...facts, clusters }, value, 'too-few-clusters');
    const { interval, ...resampled } = resampledInterval({
        metric,
        range,
        statistic: (counts) => (isDefined({ classes, counts }) ? measure({ classes, counts }) : undefined),
    }, { kind: 'clustered', cellOf: cells, cells: classes * classes, clusterOf, clusters }, evaluation.options, bootstrap);
    return (0,metrics_estimate/* formEstimate */.F)({ ...facts, clusters, ...resampled }, value, interval);
}
/** Cell of the decided samples' table and cluster of each of them. */
function decidedCells({ samples, table }) {
    const { label, predicted, cluster } = samples;
    const decided = Uint32Array.from(label.keys()).filter((index) => predicted[index] < table.classes);
    return {
        cells: decided.map((index) => label[index] * table.classes + predicted[index]),
        ...(0,metrics_clusterTable/* numberClusters */.fM)(decided.map((index) => cluster[index])),
    };
}

// EXTERNAL MODULE: ./build/statistics/interval.js
var interval = __webpack_require__(25449);
;// CONCATENATED MODULE: ./build/statistics/meanArea.js
/** Intervals of means of areas under ROC curves of the same samples. */





/**
 * The mean distances of the areas from their limits by Newcombe's method 5, shortened as much as the mean varies less
 * than areas that move together would: sqrt(var of mean) / mean of sqrt(var of area). That is MOVER for areas of one
 * common correlation. Without variances the areas are taken to move together.
 */
function newcombeMeanInterval({ area, variance, areas }, confidenceLevel) {
    const limits = areas.map((part) => (0,auroc/* newcombeAurocInterval */.s8)(part.area, part.positives, part.negatives, confidenceLevel));
    const meanOf = (valueAt) => (0,mean/* mean */.i2)(Float64Array.from(areas, (_, index) => valueAt(index)));
    const deviation = meanOf((index) => Math.sqrt(areas[index].variance ?? 0));
    const shortening = variance !== undefined && variance > 0 ? Math.min(1, Math.sqrt(variance) / deviation) : 1;
    return {
        lower: Math.max(0, area - shortening * meanOf((index) => areas[index].area - limits[index].lower)),
        upper: Math.min(1, area + shortening * meanOf((index) => limits[index].upper - areas[index].area)),
    };
}
/**
 * Interval of a mean of areas, as for one area the outer limits of two: of the logit interval, which is too narrow
 * near 1, and of the mean of Newcombe's method-5 limits.
 *
 * @param mean of at least one area
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [0, 1]; by method 5 alone where the mean is 0 or 1 or its variance is 0 or unknown
 * @see Pepe 2003 (logit); Newcombe 2006 Stat Med 25:559, method 5; Zou, Donner 2008 Stat Med 27:1693 (MOVER)
 * @oracle the interval of one area; 1e-12; R 4.2.2 by uniroot; 1e-9; coverage by simulation
 * @example
 * const area = { area: 0.9, positives: 40, negatives: 60, variance: 0.0009 };
 * meanAreaInterval({ area: 0.9, variance: 0.0009, areas: [area] }, 0.95) // {lower: 0.8137, upper: 0.9469, newcombeAlone: false}
 */
function meanAreaInterval(mean, confidenceLevel) {
    const newcombe = newcombeMeanInterval(mean, confidenceLevel);
    const { area, variance } = mean;
    if (variance === undefined || !(variance > 0 && area > 0 && area < 1))
        return { ...newcombe, newcombeAlone: true };
    const logit = (0,statistics_logit/* logitInterval */.$)(area, Math.sqrt(variance), (0,distributions/* normalMultiplier */.b1)(confidenceLevel));
    return { ...(0,interval/* outerInterval */.j)(logit, newcombe), newcombeAlone: false };
}

// EXTERNAL MODULE: ./build/statistics/stableOrder.js
var stableOrder = __webpack_require__(36495);
;// CONCATENATED MODULE: ./build/statistics/multiclassAuroc.js
/** Areas under the ROC curve with several classes: the mean of one class against the rest, and Hand and Till's mean of pairs. */


/**
 * Both mean areas, by midranks in one walk for each class: O(K n) after sorting.
 *
 * Variances are DeLong's, carried to a mean of areas of the same samples: an area is to first order a mean of
 * placements, V(x) the share of negatives that positive x beats, W(y) the share of positives that beat negative y. So
 * the mean deviates by the sum over samples of what each adds to all areas,
 *
 *     one versus rest: d(x) = 1/K [(V_c(x) - A_c) / s(n_c) + sum over k != c (W_k(x) - A_k) / s(n - n_k)]
 *     Hand and Till:   d(x) = 1/(K(K-1)) sum over k != c [V_ck(x) - A_ck + W_kc(x) - A_kc] / s(n_c)
 *
 * for x of class c, n_k samples of class k and s(m) = sqrt(m (m - 1)); the variance is the sum of d(x)^2. With one
 * area it is DeLong's.
 *
 * @returns undefined where a class has no samples; the order of samples does not change a bit
 * @see Hand, Till 2001 Mach Learn 45:171; DeLong, DeLong, Clarke-Pearson 1988 Biometrics 44:837
 * @oracle scikit-learn, R 4.2.2 pROC; 1e-9; variances: NumPy by all pairs; 1e-12; bootstrap of samples; 5 %
 * @example
 * multiclassAuroc({ label: [0, 0, 1, 1], classes: 2, scores: Float64Array.of(0.9, 0.1, 0.6, 0.4, 0.7, 0.3, 0.2, 0.8) })
 * // {oneVersusRest: {area: 0.75, …}, handTill: {area: 0.75, …}}
 */
function multiclassAuroc({ label, scores, classes }) {
    const sizes = new Float64Array(classes);
    for (let sample = 0; sample < label.length; sample++)
        sizes[label[sample]] += 1;
    if (sizes.includes(0))
        return undefined;
    const deviations = { ofRest: new Float64Array(label.length), ofPairs: new Float64Array(label.length) };
    const ofRest = [];
    const ofPairs = [];
    for (let target = 0; target < classes; target++) {
        const column = Float64Array.from({ length: label.length }, (_, sample) => scores[sample * classes + target]);
        const placements = placeByScore(column, label, sizes, target);
        addDeviations(deviations, placements, label, sizes, target);
        ofRest.push(placements.rest);
        ofPairs.push(...placements.pairs.filter((_, other) => other !== target));
    }
    return { oneVersusRest: meanOf(ofRest, deviations.ofRest), handTill: meanOf(ofPairs, deviations.ofPairs) };
}
function meanOf(areas, deviations) {
    const hasVariance = areas.every(({ variance }) => variance !== undefined);
    return {
        area: (0,mean/* mean */.i2)(Float64Array.from(areas, ({ area }) => area)),
        variance: hasVariance ? (0,mean/* compensatedSum */.dY)(deviations.map((value) => (value / areas.length) ** 2).sort()) : undefined,
        areas,
    };
}
function placeByScore(column, label, sizes, target) {
    const size = sizes[target];
    const others = label.length - size;
    const empty = () => new Float64Array(sizes.length);
    const sums = { doubledWins: empty(), ownSquares: empty(), otherSquares: empty() };
    const placement = new Float64Array(label.length);
    const pairPlacement = new Float64Array(label.length);
    walkEqualScores(column, label, sizes.length, (group) => {
        const targets = group.tied[target];
        const own = targets > 0 ? placeTargets(sums, group, sizes, target) : undefined;
        const beating = (2 * (size - group.below[target]) - targets) / (2 * size);
        for (const sample of group.members) {
            if (own !== undefined && label[sample] === target) {
                placement[sample] = own.doubledBeaten / (2 * others);
                pairPlacement[sample] = own.beatenByPair;
            }
            else {
                placement[sample] = beating;
                sums.otherSquares[label[sample]] += beating * beating;
            }
        }
    });
    return { ...areasOf(sums, placement, label, sizes, target), placement, pairPlacement };
}
/** Counts the wins of the samples of the target class in a group; gives what each of them beats. */
function placeTargets(sums, { tied, below }, sizes, target) {
    let doubledBeaten = 0;
    let beatenByPair = 0;
    for (let index = 0; index < sizes.length; index++) {
        if (index === target)
            continue;
        // Twice the samples of a class that one of the target class beats here, ties one half.
        const doubled = 2 * below[index] + tied[index];
        const share = doubled / (2 * sizes[index]);
        doubledBeaten += doubled;
        beatenByPair += share;
        sums.doubledWins[index] += tied[target] * doubled;
        sums.ownSquares[index] += tied[target] * share * share;
    }
    return { doubledBeaten, beatenByPair };
}
function areasOf({ doubledWins, ownSquares, otherSquares }, placement, label, sizes, target) {
    const positives = sizes[target];
    const others = label.length - positives;
    const area = doubledWins.reduce((total, wins) => total + wins, 0) / (2 * positives * others);
    const parts = placement.map((share, sample) => ((share - area) / spreadOf(label[sample] === target ? positives : others)) ** 2);
    const pairs = Array.from(sizes, (negatives, index) => {
        const pairArea = doubledWins[index] / (2 * positives * negatives);
        const part = (squares, size) => Math.max(0, squares - size * pairArea * pairArea) / (size * (size - 1));
        const variance = part(ownSquares[index], positives) + part(otherSquares[index], negatives);
        return { area: pairArea, positives, negatives, variance: known(variance, positives, negatives) };
    });
    const variance = known((0,mean/* compensatedSum */.dY)(parts.sort()), positives, others);
    return { rest: { area, positives, negatives: others, variance }, pairs };
}
/** A variance needs two samples on either side. */
function known(variance, positives, negatives) {
    return positives > 1 && negatives > 1 ? variance : undefined;
}
/** sqrt(m (m - 1)): what a placement's distance from the area is divided by. */
function spreadOf(size) {
    return Math.sqrt(size * (size - 1));
}
/** Shows groups of equal scores in ascending order; the counts are those of the group only while it is looked at. */
function walkEqualScores(column, label, classes, look) {
    const order = (0,stableOrder/* stableOrder */._)(column, (0,stableOrder/* givenOrder */.S)(column.length));
    const tied = new Float64Array(classes);
    const below = new Float64Array(classes);
    for (let start = 0; start < order.length;) {
        let end = start;
        while (end < order.length && column[order[end]] === column[order[start]])
            tied[label[order[end++]]] += 1;
        const members = order.subarray(start, end);
        look({ members, tied, below });
        for (const sample of members) {
            below[label[sample]] += 1;
            tied[label[sample]] = 0;
        }
        start = end;
    }
}
/** Adds to each sample's part in both means what it adds to the areas of one class. */
function addDeviations(deviations, { rest, pairs, placement, pairPlacement }, label, sizes, target) {
    const sumOfPairs = pairs.reduce((total, { area }) => total + area, 0);
    for (let sample = 0; sample < label.length; sample++) {
        const own = label[sample];
        const isTarget = own === target;
        const ofPair = isTarget ? pairPlacement[sample] - sumOfPairs : placement[sample] - pairs[own].area;
        deviations.ofRest[sample] += (placement[sample] - rest.area) / spreadOf(isTarget ? sizes[own] : rest.negatives);
        deviations.ofPairs[sample] += ofPair / spreadOf(sizes[own]);
    }
}

;// CONCATENATED MODULE: ./build/statistics/topLabelCalibration.js
/** How far the probability of the likeliest class is from the share of samples that have it. */


/**
 * Expected calibration error of the likeliest class, the first of several: over bins [k/B, (k+1)/B) of its
 * probability, the last of them closed, the sum of |samples with that label - sum of the probabilities| / n.
 *
 * Biased upwards with few samples, and it depends on the bins: a number to look at, without a usable interval.
 *
 * @param samples at least one; probabilities within [0, 1]
 * @param bins B, whole and above 0
 * @returns within [0, 1]; the order of samples does not change a bit
 * @see Naeini, Cooper, Hauskrecht 2015 AAAI; Guo, Pleiss, Sun, Weinberger 2017 ICML
 * @oracle R 4.2.2, NumPy; 1e-10
 * @example
 * topLabelCalibrationError({ label: [0, 1], classes: 2, scores: Float64Array.of(0.9, 0.1, 0.8, 0.2) }, 10) // 0.45
 */
function topLabelCalibrationError({ label, scores, classes }, bins) {
    const confidence = new Float64Array(label.length);
    const isRight = new Uint8Array(label.length);
    for (let sample = 0; sample < label.length; sample++) {
        const top = likeliest(scores, sample * classes, classes);
        confidence[sample] = scores[sample * classes + top];
        isRight[sample] = top === label[sample] ? 1 : 0;
    }
    const order = (0,stableOrder/* stableOrder */._)(confidence, (0,stableOrder/* givenOrder */.S)(label.length));
    const gaps = new Float64Array(bins);
    for (let start = 0; start < order.length;) {
        const bin = topLabelCalibration_binOf(confidence[order[start]], bins);
        let end = start;
        let right = 0;
        while (end < order.length && topLabelCalibration_binOf(confidence[order[end]], bins) === bin)
            right += isRight[order[end++]];
        const inBin = Float64Array.from(order.subarray(start, end), (sample) => confidence[sample]);
        gaps[bin] = Math.abs(right - (0,mean/* compensatedSum */.dY)(inBin));
        start = end;
    }
    return (0,mean/* compensatedSum */.dY)(gaps) / label.length;
}
/** Place of the largest of some scores, counted from `start`. */
function likeliest(scores, start, classes) {
    let top = 0;
    for (let index = 1; index < classes; index++)
        if (scores[start + index] > scores[start + top])
            top = index;
    return top;
}
function topLabelCalibration_binOf(probability, bins) {
    return Math.min(Math.floor(probability * bins), bins - 1);
}

// EXTERNAL MODULE: ./build/metrics/numberEvaluation.js
var numberEvaluation = __webpack_require__(64831);
// EXTERNAL MODULE: ./build/metrics/scoredRows.js
var scoredRows = __webpack_require__(39851);
;// CONCATENATED MODULE: ./build/metrics/classScores.js
/** Metrics of several classes' probabilities, over all samples, undecided ones included, and of distances between classes. */









/** `auroc-ovr` and `auroc-hand-till`: means of areas, with the outer limits of a logit interval and Newcombe's method 5. */
function estimateMeanAreas(evaluation) {
    const { samples, options, labels } = evaluation;
    const classes = options.classes.length;
    const reason = reasonForNoScores(evaluation) ?? (labels.includes(0) ? 'absent-class' : undefined);
    const areas = reason === undefined ? multiclassAuroc({ label: samples.label, scores: samples.scores, classes }) : undefined;
    return [
        estimateMeanArea(evaluation, 'auroc-ovr', areas ?? reason, 'oneVersusRest'),
        estimateMeanArea(evaluation, 'auroc-hand-till', areas ?? reason, 'handTill'),
    ];
}
function estimateMeanArea({ options, size, clusterNumbers }, metric, areas, kind) {
    const newcombe = 'newcombe5';
    const facts = {
        metric,
        confidence: options.confidenceLevel,
        method: `logit-delong+${newcombe}`,
        n: size,
    };
    if (typeof areas === 'string')
        return (0,metrics_estimate/* undefinedEstimate */.H)(facts, areas);
    const area = areas[kind];
    if (clusterNumbers !== undefined)
        return (0,metrics_estimate/* formEstimate */.F)(facts, area.area, 'no-clustered-interval');
    const { newcombeAlone, ...interval } = meanAreaInterval(area, options.confidenceLevel);
    return (0,metrics_estimate/* formEstimate */.F)(newcombeAlone ? { ...facts, method: newcombe } : facts, area.area, interval);
}
function reasonForNoScores({ samples, size }) {
    if (size === 0)
        return 'no-samples';
    return samples.scores === undefined ? 'no-scores' : undefined;
}
/** Sum over the classes of squared distances of probability and label: within [0, 2]. */
function squaredDistance(probabilities, label) {
    return probabilities.reduce((sum, probability, index) => sum + (probability - (index === label ? 1 : 0)) ** 2, 0);
}
/** Probabilities are kept this far from 0 and 1 before their logarithm is taken. */
const classScores_clip = 1e-15;
function negativeLogLikelihood(probabilities, label) {
    const sum = probabilities.reduce((total, probability) => total + probability, 0);
    return -Math.log(Math.min(Math.max(probabilities[label] / sum, classScores_clip), 1 - classScores_clip));
}
/** `brier-score`: mean over samples of the squared distances of all classes' probabilities, added up; within [0, 2]. */
function estimateClassBrier(evaluation) {
    return classScores_estimateLoss(evaluation, 'brier-score', squaredDistance);
}
/** `log-loss`: mean negative logarithm of the label's probability, of probabilities made to add up to 1. */
function estimateClassLogLoss(evaluation) {
    return classScores_estimateLoss(evaluation, 'log-loss', negativeLogLikelihood);
}
function classScores_estimateLoss(evaluation, metric, loss) {
    const { samples, options, size } = evaluation;
    const facts = meanFacts(evaluation, metric, size);
    const reason = reasonForNoScores(evaluation);
    if (reason !== undefined)
        return (0,metrics_estimate/* undefinedEstimate */.H)(facts, reason);
    const losses = Float64Array.from(samples.label, (label, sample) => loss(probabilitiesOf(samples, options.classes.length, sample), label));
    return estimateMeanOfValues(evaluation, facts, losses, samples.cluster);
}
function probabilitiesOf({ scores }, classes, sample) {
    return scores.subarray(sample * classes, (sample + 1) * classes);
}
/** `mean-distance`: mean number of classes between label and decision of the decided samples. */
function estimateMeanDistance(evaluation) {
    const { label, predicted, cluster } = evaluation.samples;
    const facts = meanFacts(evaluation, 'mean-distance', evaluation.margins.samples);
    const reason = reasonForNoneDecided(evaluation);
    if (reason !== undefined)
        return (0,metrics_estimate/* undefinedEstimate */.H)(facts, reason);
    const decided = (0,stableOrder/* givenOrder */.S)(label.length).filter((sample) => predicted[sample] < evaluation.table.classes);
    return estimateMeanOfValues(evaluation, facts, Float64Array.from(decided, (sample) => Math.abs(label[sample] - predicted[sample])), cluster === undefined ? undefined : decided.map((sample) => cluster[sample]));
}
function meanFacts({ options, clusterNumbers }, metric, n) {
    const method = clusterNumbers === undefined ? 't' : 'cluster-robust-t';
    return { metric, confidence: options.confidenceLevel, method, n };
}
/** A mean of values that are put into the order of their size first, so that the order of samples does not change a bit. */
function estimateMeanOfValues({ options }, facts, values, cluster) {
    const order = (0,stableOrder/* stableOrder */._)(values, (0,stableOrder/* givenOrder */.S)(values.length));
    return (0,means/* estimateMean */.uV)(facts, (0,scoredRows/* pick */.Up)(values, order), (0,numberEvaluation/* clustersInOrder */.BV)(cluster, order, options));
}
/** `ece`: expected calibration error of the likeliest class's probability; reported without an interval. */
function estimateCalibrationError(evaluation) {
    const { samples, options, size } = evaluation;
    const facts = { metric: 'ece', confidence: options.confidenceLevel, method: 'none', n: size };
    const reason = reasonForNoScores(evaluation);
    if (reason !== undefined)
        return (0,metrics_estimate/* undefinedEstimate */.H)(facts, reason);
    const { label, scores } = samples;
    const value = topLabelCalibrationError({ label, scores: scores, classes: options.classes.length }, 10);
    return (0,metrics_estimate/* formEstimate */.F)(facts, value, 'report-only');
}

;// CONCATENATED MODULE: ./build/metrics/classShares.js
/** Metrics of several classes that are shares of samples: accuracy, recalls, precisions, coverage, and the mean of recalls. */







const isRight = (label, decision) => label === decision;
/** What a cell is to a share. */
const roles = { none: 0, failure: 1, success: 2 };
function rolesOf({ isTrial, isSuccess }, classes) {
    const found = new Uint8Array(classes * (classes + 1));
    for (let label = 0; label < classes; label++) {
        for (let decision = 0; decision <= classes; decision++) {
            if (!isTrial(label, decision))
                continue;
            found[cellOf(classes, label, decision)] = isSuccess(label, decision) ? roles.success : roles.failure;
        }
    }
    return found;
}
function classShares_countShare(evaluation, share) {
    const { classes, counts } = evaluation.counts;
    const cellRoles = rolesOf(share, classes);
    const sumOf = (isWanted) => counts.reduce((total, count, cell) => (isWanted(cellRoles[cell]) ? total + count : total), 0);
    return {
        observed: { successes: sumOf((role) => role === roles.success), trials: sumOf((role) => role !== roles.none) },
        clustered: countOverClusters(evaluation, cellRoles),
    };
}
function countOverClusters({ samples, counts, clusterNumbers }, cellRoles) {
    if (clusterNumbers === undefined)
        return undefined;
    const { clusters, clusterOf } = clusterNumbers;
    const successes = new Uint32Array(clusters);
    const trials = new Uint32Array(clusters);
    for (let index = 0; index < clusterOf.length; index++) {
        const role = cellRoles[cellOf(counts.classes, samples.label[index], samples.predicted[index])];
        if (role !== roles.none)
            trials[clusterOf[index]] += 1;
        if (role === roles.success)
            successes[clusterOf[index]] += 1;
    }
    return (0,cluster/* clusteredProportion */.c8)(successes, trials);
}
function classShares_estimateShare(evaluation, metric, share, reasonForNone) {
    const { confidenceLevel, proportionInterval: method } = evaluation.options;
    const counted = classShares_countShare(evaluation, share);
    const { successes, trials: n } = counted.observed;
    const facts = { metric, confidence: confidenceLevel, method, n, successes };
    if (n === 0)
        return (0,metrics_estimate/* undefinedEstimate */.H)(facts, evaluation.size === 0 ? 'no-samples' : reasonForNone);
    return estimateCountedShare(facts, counted, evaluation.options);
}
function estimateEachClass(evaluation, nameOf, shareOf, reasonOf) {
    return evaluation.options.classes.map((name, target) => classShares_estimateShare(evaluation, nameOf(name), shareOf(target), reasonOf(target)));
}
function recallShare(target, classes) {
    return { isTrial: (label, decision) => label === target && decision < classes, isSuccess: isRight };
}
/** `accuracy`, `recall:CLASS` and `precision:CLASS` of the decided samples. */
function estimateDecidedShares(evaluation) {
    const { labels, margins, options } = evaluation;
    const classes = options.classes.length;
    const isDecided = (_, decision) => decision < classes;
    return [
        classShares_estimateShare(evaluation, 'accuracy', { isTrial: isDecided, isSuccess: isRight }, 'no-decided-samples'),
        ...estimateEachClass(evaluation, (name) => `recall:${name}`, (target) => recallShare(target, classes), (target) => (labels[target] === 0 ? 'absent-class' : 'no-decided-in-class')),
        ...estimateEachClass(evaluation, (name) => `precision:${name}`, (target) => ({ isTrial: (_, decision) => decision === target, isSuccess: isRight }), () => (margins.samples === 0 ? 'no-decided-samples' : 'no-predicted-in-class')),
    ];
}
/** `within-one`: decided samples whose decision is at most one class from the label. */
function estimateWithinOne(evaluation) {
    const classes = evaluation.options.classes.length;
    const share = {
        isTrial: (_, decision) => decision < classes,
        isSuccess: (label, decision) => Math.abs(label - decision) <= 1,
    };
    return classShares_estimateShare(evaluation, 'within-one', share, 'no-decided-samples');
}
/** The views that undecided samples add: `coverage`, `accuracy@as-wrong`, `recall:CLASS@as-wrong`, `recall:CLASS@coverage`. */
function estimateUndecidedShares(evaluation) {
    const classes = evaluation.options.classes.length;
    const isAny = () => true;
    const isDecided = (_, decision) => decision < classes;
    const ofClass = (isSuccess) => (target) => ({
        isTrial: (label) => label === target,
        isSuccess,
    });
    const isAbsent = () => 'absent-class';
    return [
        classShares_estimateShare(evaluation, 'coverage', { isTrial: isAny, isSuccess: isDecided }, 'no-samples'),
        classShares_estimateShare(evaluation, 'accuracy@as-wrong', { isTrial: isAny, isSuccess: isRight }, 'no-samples'),
        ...estimateEachClass(evaluation, (name) => `recall:${name}@as-wrong`, ofClass(isRight), isAbsent),
        ...estimateEachClass(evaluation, (name) => `recall:${name}@coverage`, ofClass(isDecided), isAbsent),
    ];
}
/** `macro-recall`: the mean of the classes' recalls, with MOVER limits from their Wilson limits. */
function estimateMacroRecall(evaluation) {
    const { options, margins } = evaluation;
    const { confidenceLevel: confidence } = options;
    const facts = { metric: 'macro-recall', confidence, method: 'mover-wilson', n: margins.samples };
    const reason = reasonForAbsentClass(evaluation);
    if (reason !== undefined)
        return (0,metrics_estimate/* undefinedEstimate */.H)(facts, reason);
    const classes = options.classes.length;
    const recalls = options.classes.map((_, target) => classShares_countShare(evaluation, recallShare(target, classes)));
    const effective = recalls.map((recall) => effectiveShareOf(recall, options));
    const all = classShares_countShare(evaluation, { isTrial: (_, decision) => decision < classes, isSuccess: isRight });
    return (0,metrics_estimate/* formEstimate */.F)({ ...facts, ...combinedClusterFacts(effectiveShareOf(all, options), effective) }, (0,mean/* mean */.i2)(Float64Array.from(recalls, ({ observed }) => observed.successes / observed.trials)), macroLimits(effective, confidence));
}
function macroLimits(shares, confidence) {
    const recalls = [];
    for (const { counts } of shares) {
        if (typeof counts === 'string')
            return counts;
        recalls.push(counts);
    }
    return macroRecallInterval(recalls, confidence);
}

;// CONCATENATED MODULE: ./build/metrics/multiclass.js
/** Metrics of a model that tells several classes from each other, on one group of test samples. */




/**
 * Every metric of a model with several classes on one group of samples, in the order of the catalogue.
 *
 * Count metrics look at decided samples; `auroc-ovr`, `auroc-hand-till`, `brier-score`, `log-loss` and `ece` at all.
 * The order of samples does not change a bit. With clusters, proportions and `macro-recall` use effective counts, the
 * means `brier-score`, `log-loss` and `mean-distance` a robust variance, the areas have no interval, and the others
 * have one where a bootstrap is asked for.
 *
 * @param samples in any order; none is allowed, and gives undefined values
 * @param options classes, confidence level, interval for proportions, and which metrics apply
 * @returns one estimate for each metric; undefined ones are null with a reason, never NaN
 * @throws RangeError where samples break their contract
 * @example
 * estimateClassMetrics(
 *   { label: Uint16Array.of(0, 1, 2), predicted: Uint16Array.of(0, 1, 1), scores: undefined, cluster: undefined },
 *   { classes: ['a', 'b', 'c'], ordered: false, confidenceLevel: 0.95, proportionInterval: 'wilson', undecided: false },
 * )[0] // {metric: 'accuracy', value: 0.6667, lower: 0.2077, upper: 0.9385, confidence: 0.95, method: 'wilson', n: 3, successes: 2}
 */
function estimateClassMetrics(samples, options) {
    const evaluation = prepareClasses(samples, options);
    return [
        ...estimateDecidedShares(evaluation),
        estimateMacroRecall(evaluation),
        ...[macroPrecisionMetric, macroF1Metric, correlationMetric, kappaMetrics.unweighted, kappaMetrics.quadratic].map((metric) => estimateTableMetric(evaluation, metric)),
        ...(options.ordered ? estimateOrderMetrics(evaluation) : []),
        ...estimateMeanAreas(evaluation),
        estimateClassBrier(evaluation),
        estimateClassLogLoss(evaluation),
        estimateCalibrationError(evaluation),
        ...(options.undecided ? estimateUndecidedShares(evaluation) : []),
    ];
}
/** Metrics that depend on the order of the classes. */
function estimateOrderMetrics(evaluation) {
    return [
        estimateTableMetric(evaluation, kappaMetrics.linear),
        estimateMeanDistance(evaluation),
        estimateWithinOne(evaluation),
        estimateTableMetric(evaluation, rankMetrics.spearman),
        estimateTableMetric(evaluation, rankMetrics.kendall),
    ];
}

// EXTERNAL MODULE: ./build/statistics/scaling.js
var scaling = __webpack_require__(63039);
;// CONCATENATED MODULE: ./build/statistics/determination.js
/** The coefficient of determination: the share of the labels' spread that a model's predictions explain. */



/** What is left below this share of a sum of squares, once one sample is taken out, is as good as nothing. */
const negligibleShare = 1e-12;
/**
 * R^2 = 1 - SSE / SST, with the spread of the labels about their own mean. Not a squared correlation: it falls below 0
 * for a model that is worse than the mean of the labels.
 *
 * @param label finite, at least two
 * @param errors prediction less label, as many
 * @returns 'constant-labels' where the labels do not vary, 'overflow' where the ratio exceeds the range of doubles
 * @oracle R 4.2.2, scikit-learn; 1e-10
 * @example determination(Float64Array.of(1, 2, 3), scaleToUnit(Float64Array.of(0.5, 0, 0))).value // 0.875
 */
function determination(label, errors) {
    if ((0,scaling/* isConstant */.VO)(label))
        return 'constant-labels';
    const scaled = (0,scaling/* scaleToUnit */.qx)(label);
    const deviations = (0,scaling/* scaleToUnit */.qx)((0,scaling/* deviationsFromMean */.sp)(scaled.values));
    const misses = errors.values.map((error) => error * error);
    const spreads = deviations.values.map((deviation) => deviation * deviation);
    const exponent = errors.exponent - scaled.exponent - deviations.exponent;
    const ratio = (0,mean/* compensatedSum */.dY)(misses) / (0,mean/* compensatedSum */.dY)(spreads);
    const unexplained = (0,scaling/* timesPowerOfTwo */.hP)((0,scaling/* timesPowerOfTwo */.hP)(ratio, exponent), exponent);
    if (!Number.isFinite(unexplained))
        return 'overflow';
    return { value: 1 - unexplained, unexplained, pseudoValues: pseudoValuesOf(misses, spreads) };
}
/** -(n - 1) ln(SSE / SST) without each sample in turn: apart from a constant, the pseudo-values of the logarithm. */
function pseudoValuesOf(misses, spreads) {
    const [errors, total] = [(0,mean/* compensatedSum */.dY)(misses), (0,mean/* compensatedSum */.dY)(spreads)];
    if (errors === 0)
        return 'perfect-agreement';
    const others = misses.length - 1;
    const values = new Float64Array(misses.length);
    for (let index = 0; index < values.length; index++) {
        const errorsLeft = errors - misses[index];
        const spreadLeft = total - (spreads[index] * values.length) / others;
        if (errorsLeft < negligibleShare * errors || spreadLeft < negligibleShare * total)
            return 'one-influential-sample';
        values[index] = -others * Math.log(errorsLeft / spreadLeft);
    }
    return values;
}
/**
 * Interval of R^2 from one of ln(SSE / SST): 1 - SSE / SST exp(+- t se). It never reaches above 1. Sampling varies
 * labels and errors together, so it speaks of a population that the samples were drawn from, labels included.
 *
 * @param unexplained SSE / SST, above 0
 * @param variance of ln(SSE / SST), at least 0
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns undefined where the lower limit exceeds the range of doubles
 * @see Efron, Stein 1981 Ann Stat 9:586 (the jackknife's variance)
 * @oracle R 4.2.2 by leaving each sample out; 1e-10
 * @example determinationInterval(0.2, 0.01, 19, 0.95) // {lower: 0.7534, upper: 0.8378}
 */
function determinationInterval(unexplained, variance, degreesOfFreedom, confidenceLevel) {
    const reach = (0,distributions/* studentMultiplier */.vi)(confidenceLevel, degreesOfFreedom) * Math.sqrt(variance);
    const lower = 1 - unexplained * Math.exp(reach);
    return Number.isFinite(lower) ? { lower, upper: 1 - unexplained * Math.exp(-reach) } : undefined;
}

;// CONCATENATED MODULE: ./build/statistics/regression.js
/** Errors of a model that predicts numbers. */



/**
 * Interval of a root mean square: the square roots of the mean square's limits, of which the lower one is at least 0.
 *
 * @param meanSquare interval of the mean square; its upper limit is at least 0
 * @oracle R 4.2.2, SciPy (t interval of squared errors); 1e-8
 * @example rootInterval({ lower: -1, upper: 4 }) // {lower: 0, upper: 2}
 */
function rootInterval(meanSquare) {
    return { lower: Math.sqrt(Math.max(0, meanSquare.lower)), upper: Math.sqrt(meanSquare.upper) };
}
/**
 * Median: the middle value, or the mean of the two in the middle.
 *
 * @param values at least one, finite
 * @throws RangeError without values
 * @oracle R 4.2.2, scikit-learn; 1e-12
 * @example median(Float64Array.of(3, 1, 2, 10)) // 2.5
 */
function median(values) {
    if (values.length === 0)
        throw new RangeError('The median of no values is undefined');
    const sorted = values.toSorted();
    const upper = sorted[Math.floor(sorted.length / 2)];
    if (sorted.length % 2 === 1)
        return upper;
    const lower = sorted[sorted.length / 2 - 1];
    return lower + (upper / 2 - lower / 2);
}
/**
 * Squared Pearson correlation. A constant error and a wrong scale do not lower it, so that it is no substitute for R^2.
 *
 * @param first finite, not all equal, and
 * @param second as many likewise
 * @returns a number within [0, 1]
 * @oracle R 4.2.2, SciPy; 1e-10
 * @example squaredCorrelation(Float64Array.of(1, 2, 3), Float64Array.of(2, 4, 7)) // 0.9868
 */
function squaredCorrelation(first, second) {
    const [x, y] = [unitDeviations(first), unitDeviations(second)];
    return Math.min(1, sumOfProducts(x, y) ** 2 / (sumOfProducts(x, x) * sumOfProducts(y, y)));
}
function unitDeviations(values) {
    return scaleToUnit(deviationsFromMean(scaleToUnit(values).values)).values;
}
/**
 * One-sided p value of a difference of two models' mean errors, by the t statistic: how likely a difference this far
 * below 0 is, if there is none. H1: the first model errs by less.
 *
 * @param difference mean over samples of the first model's absolute error less the second's
 * @param variance of that mean, above 0
 * @param degreesOfFreedom samples less one, or clusters less one
 * @returns within [0, 1]; at most one tail of a confidence level exactly where the interval's upper limit is at most 0
 * @oracle R 4.2.2 t.test(alternative = 'less'), SciPy; 1e-7
 * @example smallerErrorProbability(-0.5, 0.04, 9) // 0.0169
 */
function smallerErrorProbability(difference, variance, degreesOfFreedom) {
    return studentLowerTail(difference / Math.sqrt(variance), degreesOfFreedom);
}
/** Sum of products of two columns, compensated. */
function sumOfProducts(first, second) {
    return (0,mean/* compensatedSum */.dY)(first.map((value, index) => value * second[index]));
}

;// CONCATENATED MODULE: ./build/statistics/concordance.js
/** Lin's concordance correlation coefficient: how closely predictions lie to their labels, beside the spread of both. */




function deviationsOf(label, predicted) {
    const exponent = Math.max((0,scaling/* binaryExponent */.lv)(label), (0,scaling/* binaryExponent */.lv)(predicted));
    const [x, y] = [(0,scaling/* allTimesPowerOfTwo */.GQ)(label, -exponent), (0,scaling/* allTimesPowerOfTwo */.GQ)(predicted, -exponent)];
    const error = y.map((value, index) => value - x[index]);
    return { label: (0,scaling/* deviationsFromMean */.sp)(x), predicted: (0,scaling/* deviationsFromMean */.sp)(y), error, shift: (0,mean/* mean */.i2)(error) };
}
function sumsOf({ label, predicted, error }) {
    return {
        errors: sumOfProducts(error, error),
        labels: sumOfProducts(label, label),
        predictions: sumOfProducts(predicted, predicted),
    };
}
/**
 * Lin's coefficient 2 s_xy / (s_x^2 + s_y^2 + (x - y)^2) of means and moments with divisor n; computed as
 * 1 - A / B, with the mean squared error A above, which does not cancel where agreement is close.
 *
 * @param label finite, at least two
 * @param predicted finite, as many
 * @returns 'constant-labels' where the labels do not vary
 * @see Lin 1989 Biometrics 45:255, with the correction of 2000, Biometrics 56:324
 * @oracle R 4.2.2, NumPy; 1e-12; z, its variance and the jackknife 1e-9
 * @example concordance(Float64Array.of(1, 2, 3), Float64Array.of(1, 2, 4)).value // 0.8571
 */
function concordance(label, predicted) {
    if ((0,scaling/* isConstant */.VO)(label))
        return 'constant-labels';
    if ((0,scaling/* isConstant */.VO)(predicted))
        return { value: 0, fisher: 'zero-variance' };
    const deviations = deviationsOf(label, predicted);
    const sums = sumsOf(deviations);
    const spread = sums.labels + sums.predictions + label.length * deviations.shift ** 2;
    if (sums.errors === 0)
        return { value: 1, fisher: 'perfect-agreement' };
    if (2 * spread - sums.errors < negligibleShare * spread)
        return { value: -1, fisher: 'perfect-disagreement' };
    const value = 1 - sums.errors / spread;
    const pseudoValues = label.length < 3 ? undefined : concordance_pseudoValuesOf(deviations, sums, spread);
    if (pseudoValues === undefined)
        return { value, fisher: 'one-influential-sample' };
    const z = Math.log((2 * spread - sums.errors) / sums.errors) / 2;
    return { value, fisher: { z, normalVariance: normalVariance(deviations, sums.errors / spread), pseudoValues } };
}
/** (n - 1) times -z without each sample in turn: apart from a constant, the pseudo-values of z. */
function concordance_pseudoValuesOf({ label, predicted, error, shift }, sums, spread) {
    const others = label.length - 1;
    const values = new Float64Array(label.length);
    for (let index = 0; index < values.length; index++) {
        const [x, y] = [label[index], predicted[index]];
        const errorsLeft = sums.errors - error[index] ** 2;
        const variation = sums.labels + sums.predictions - ((x * x + y * y) * values.length) / others;
        const spreadLeft = variation + others * (shift - (y - x) / others) ** 2;
        const agreementLeft = 2 * spreadLeft - errorsLeft;
        if (errorsLeft < negligibleShare * sums.errors || agreementLeft < negligibleShare * spread)
            return undefined;
        values[index] = (-others / 2) * Math.log(agreementLeft / errorsLeft);
    }
    return values;
}
/**
 * Lin's variance of z with divisor n - 2. The coefficient's ratio to Pearson's r is taken as the bias factor
 * C = 2 / (v + 1/v + u^2), v = s_x / s_y, u^2 = (x - y)^2 / (s_x s_y), so that r may be 0.
 *
 * @param distance 1 less the coefficient, above 0
 */
function normalVariance({ label, predicted, shift }, distance) {
    const [x, y] = [(0,scaling/* scaleToUnit */.qx)(label), (0,scaling/* scaleToUnit */.qx)(predicted)];
    const [xx, yy] = [sumOfProducts(x.values, x.values), sumOfProducts(y.values, y.values)];
    const slope = sumOfProducts(x.values, y.values) / xx;
    const residual = y.values.map((value, index) => value - slope * x.values[index]);
    const unrelated = Math.min(1, sumOfProducts(residual, residual) / yy);
    const n = label.length;
    const ratio = (0,scaling/* timesPowerOfTwo */.hP)(Math.sqrt(xx / yy), x.exponent - y.exponent);
    const deviation = (sum, exponent) => (0,scaling/* timesPowerOfTwo */.hP)(Math.sqrt(sum / n), exponent);
    const squaredShift = shift === 0 ? 0 : (shift / deviation(xx, x.exponent)) * (shift / deviation(yy, y.exponent));
    const total = ratio + 1 / ratio + squaredShift;
    // One spread is beyond all comparison with the other, or with the shift: z is 0 and its normal variance vanishes.
    if (!Number.isFinite(total))
        return 0;
    const [bias, moved] = [2 / total, 2 * (squaredShift / total)];
    const [c, apart] = [1 - distance, distance * (2 - distance)];
    const sum = (unrelated * bias ** 2) / apart +
        (2 * c * c * moved * distance) / apart ** 2 -
        (c * c * moved ** 2) / (2 * apart ** 2);
    return Math.max(0, sum) / (n - 2);
}
/**
 * Interval on Fisher's z scale, mapped back: tanh(z -+ reach).
 *
 * @returns limits within [-1, 1] around the coefficient
 */
function concordanceInterval({ value, z }, reach) {
    return { lower: Math.min(value, Math.tanh(z - reach)), upper: Math.max(value, Math.tanh(z + reach)) };
}

;// CONCATENATED MODULE: ./build/metrics/agreement.js
/** Metrics of predicted numbers beside the spread of the labels, without a unit: R^2 and Lin's coefficient. */







/** Precision of a statistic by its jackknife pseudo-values, whose mean varies as the statistic does. */
function precisionBy({ clustered }, pseudoValues) {
    if (typeof pseudoValues === 'string')
        return pseudoValues;
    return (0,means/* precisionOfMean */.dB)(pseudoValues, (0,mean/* mean */.i2)(pseudoValues), clustered);
}
/** R^2, with an interval of the logarithm of its complement. */
function estimateDetermination(evaluation, facts) {
    const { size, label, errors, clustered, confidenceLevel } = evaluation;
    if (size === 1)
        return (0,metrics_estimate/* undefinedEstimate */.H)(facts, 'one-sample');
    const found = determination(label, errors);
    if (typeof found === 'string')
        return (0,metrics_estimate/* undefinedEstimate */.H)(facts, found);
    const { value, unexplained, pseudoValues } = found;
    const precision = precisionBy(evaluation, pseudoValues);
    const allFacts = { ...facts, ...(0,means/* precisionFacts */.u1)(precision, clustered) };
    if (typeof precision === 'string')
        return (0,metrics_estimate/* formEstimate */.F)(allFacts, value, precision);
    const { variance, degreesOfFreedom } = precision;
    const interval = determinationInterval(unexplained, variance, degreesOfFreedom, confidenceLevel);
    return (0,metrics_estimate/* formEstimate */.F)(allFacts, value, interval ?? 'overflow');
}
/** Lin's concordance correlation coefficient, with an interval of its Fisher's z. */
function estimateConcordance(evaluation, facts) {
    const { size, label, predicted, clustered } = evaluation;
    if (size === 1)
        return (0,metrics_estimate/* undefinedEstimate */.H)(facts, 'one-sample');
    const found = concordance(label, predicted);
    if (typeof found === 'string')
        return (0,metrics_estimate/* undefinedEstimate */.H)(facts, found);
    const { value, fisher } = found;
    if (typeof fisher === 'string')
        return (0,metrics_estimate/* formEstimate */.F)(facts, value, fisher);
    const precision = precisionBy(evaluation, fisher.pseudoValues);
    const allFacts = { ...facts, ...(0,means/* precisionFacts */.u1)(precision, clustered) };
    if (typeof precision === 'string')
        return (0,metrics_estimate/* formEstimate */.F)(allFacts, value, precision);
    const reach = reachOfFisher(evaluation, fisher, precision);
    return (0,metrics_estimate/* formEstimate */.F)(allFacts, value, concordanceInterval({ value, z: fisher.z }, reach));
}
/**
 * The larger reach of two: Lin's variance with the normal quantile, which holds for jointly normal numbers only, and
 * the jackknife's with Student's, which is too narrow for few samples. Lin's is widened as the clusters widen the other.
 */
function reachOfFisher({ clustered, confidenceLevel }, { normalVariance }, { variance, degreesOfFreedom, designEffect }) {
    const multiplier = clustered === undefined
        ? (0,distributions/* normalMultiplier */.b1)(confidenceLevel)
        : (0,cluster/* clusteredMultiplier */.t1)(clustered.clusters, confidenceLevel);
    return Math.max(multiplier * Math.sqrt(normalVariance * designEffect), (0,distributions/* studentMultiplier */.vi)(confidenceLevel, degreesOfFreedom) * Math.sqrt(variance));
}

// EXTERNAL MODULE: ./build/statistics/bisection.js
var bisection = __webpack_require__(48934);
;// CONCATENATED MODULE: ./build/statistics/noncentralT.js
/** Student's non-central t distribution, by quadrature of its definition. */


/** Exponents below this leave nothing in a double beside 1. */
const negligible = -40;
/** Logarithm of the density of w = ln s, less its value at the mode w = 0. */
function logDensity(w, degreesOfFreedom) {
    return degreesOfFreedom * (w - Math.expm1(2 * w) / 2);
}
/**
 * The trapezoidal rule for w = ln s. The density and the normal distribution function that it is multiplied with are
 * smooth on the scales 1 / sqrt(2 df) and 1 / noncentrality, so that a step of half the combined scale leaves an error
 * far below the rounding; with few degrees of freedom 0.1 does.
 *
 * @see Trefethen, Weideman 2014 SIAM Rev 56:385
 */
function scalePoints({ degreesOfFreedom, noncentrality }) {
    const step = Math.min(0.1, 0.5 / Math.sqrt(2 * degreesOfFreedom + noncentrality ** 2));
    const [lower, upper] = [reachOfDensity(-step, degreesOfFreedom), reachOfDensity(step, degreesOfFreedom)];
    const scales = new Float64Array(lower + upper + 1);
    const weights = new Float64Array(scales.length);
    let total = 0;
    for (let index = 0; index < scales.length; index++) {
        const w = (index - lower) * step;
        scales[index] = Math.exp(w);
        weights[index] = Math.exp(logDensity(w, degreesOfFreedom));
        total += weights[index];
    }
    return { scales, weights: weights.map((weight) => weight / total) };
}
/** Steps from the mode until the density is negligible. */
function reachOfDensity(step, degreesOfFreedom) {
    let steps = 1;
    while (logDensity(steps * step, degreesOfFreedom) > negligible)
        steps++;
    return steps;
}
/** P(T <= t) = E[Phi(t s - noncentrality)]. */
function lowerTail(t, noncentrality, { scales, weights }) {
    let total = 0;
    for (let index = 0; index < scales.length; index++) {
        total += weights[index] * (0,distributions/* normalUpperTail */.IL)(noncentrality - t * scales[index]);
    }
    return total;
}
/**
 * Quantile of the non-central t distribution, by bisection of its distribution function.
 *
 * @param probability of T at or below the quantile, within (0, 0.5]; an upper tail is the lower one of -T, which has
 *   the noncentrality of opposite sign
 * @throws RangeError where an argument lies outside its domain
 * @see Johnson, Kotz, Balakrishnan 1995 Continuous Univariate Distributions, chapter 31
 * @oracle mpmath with 30 digits; 1e-12 relative
 * @example noncentralTQuantile(0.025, { degreesOfFreedom: 19, noncentrality: 8.765 }) // 6.066
 */
function noncentralTQuantile(probability, distribution) {
    const { degreesOfFreedom, noncentrality } = distribution;
    if (!(probability > 0 && probability <= 0.5))
        throw new RangeError('A lower tail lies within (0, 0.5]');
    if (!(degreesOfFreedom > 0) || !Number.isFinite(degreesOfFreedom) || !Number.isFinite(noncentrality)) {
        throw new RangeError('A non-central t distribution needs finite degrees of freedom above 0, and noncentrality');
    }
    const points = scalePoints(distribution);
    const isBelow = (t) => lowerTail(t, noncentrality, points) < probability;
    let width = 1 + Math.abs(noncentrality);
    while (!isBelow(noncentrality - width))
        width *= 2;
    const below = noncentrality - width;
    let above = noncentrality + width;
    while (isBelow(above))
        above += width;
    return (0,bisection/* firstOutside */.S)(below, above, isBelow);
}

;// CONCATENATED MODULE: ./build/statistics/limitsOfAgreement.js
/** Limits of agreement: between which 95 % of a model's errors lie, if they are normal. */


/** Errors in normal quantiles from their mean: 1.96. */
const reachOfLimits = (0,distributions/* normalQuantile */.Zl)(0.975);
/**
 * A limit of agreement: bias -+ 1.96 standard deviations.
 *
 * @see Bland, Altman 1986 Lancet i:307
 * @oracle R 4.2.2, NumPy; 1e-9
 * @example limitOfAgreement({ bias: 1, deviation: 10 }, -1) // -18.6
 */
function limitOfAgreement({ bias, deviation }, side) {
    return bias + side * reachOfLimits * deviation;
}
/**
 * Exact interval of a limit of agreement for normal errors: bias -+ k standard deviations, with k = q / sqrt(n) for the
 * quantiles q of the non-central t distribution with n - 1 degrees of freedom and noncentrality 1.96 sqrt(n). Bland and
 * Altman's own interval of 1999 is its approximation, too narrow on the outer side.
 *
 * @param trials errors, at least 2; an effective number where samples are clustered
 * @param confidenceLevel two-sided, within (0, 1)
 * @throws RangeError with fewer than two errors
 * @see Carkeet 2015 Optom Vis Sci 92:e71
 * @oracle mpmath with 30 digits, R 4.2.2, SciPy; 1e-12, 1e-5, 1e-9
 * @example exactAgreementInterval({ bias: 0, deviation: 1 }, 20, 1, 0.95) // {lower: 1.356, upper: 3.014}
 */
function exactAgreementInterval({ bias, deviation }, trials, side, confidenceLevel) {
    if (!(trials >= 2))
        throw new RangeError('Limits of agreement need two errors');
    const root = Math.sqrt(trials);
    const tail = (0,distributions/* tailProbability */.mL)(confidenceLevel);
    const [degreesOfFreedom, noncentrality] = [trials - 1, reachOfLimits * root];
    const inner = noncentralTQuantile(tail, { degreesOfFreedom, noncentrality }) / root;
    const outer = -noncentralTQuantile(tail, { degreesOfFreedom, noncentrality: -noncentrality }) / root;
    const [near, far] = [bias + side * inner * deviation, bias + side * outer * deviation];
    return side === 1 ? { lower: near, upper: far } : { lower: far, upper: near };
}
/**
 * What a limit of agreement varies by, whatever the errors' distribution: d -+ 1.96 d^2 / (2 s) for each deviation d of
 * an error from the mean. Their mean has the limit's variance (the delta method), apart from a constant.
 *
 * @param deviations of errors from their mean
 * @param deviation s > 0
 * @see van der Vaart 1998 Asymptotic Statistics, chapter 3
 */
function influenceOnLimit(deviations, deviation, side) {
    const weight = (side * reachOfLimits) / (2 * deviation);
    return deviations.map((own) => own + weight * own * own);
}

;// CONCATENATED MODULE: ./build/metrics/errors.js
/** Metrics of errors in the unit of the labels: their size, their mean, and the limits that most of them lie between. */









/** The mean of equal values is that value, without a rounding. */
function errors_meanOf(values) {
    return (0,scaling/* isConstant */.VO)(values) ? values[0] : (0,mean/* mean */.i2)(values);
}
function meanWithInterval(evaluation, facts, values) {
    const { clustered, confidenceLevel } = evaluation;
    const value = errors_meanOf(values);
    const precision = (0,means/* precisionOfMean */.dB)(values, value, clustered);
    return {
        value,
        interval: typeof precision === 'string'
            ? precision
            : (0,mean/* studentInterval */.x_)(value, precision.variance, precision.degreesOfFreedom, confidenceLevel),
        facts: { ...facts, ...(0,means/* precisionFacts */.u1)(precision, clustered) },
    };
}
/** Mean absolute error. */
function estimateAbsoluteError(evaluation, facts) {
    const { values, exponent } = evaluation.errors;
    const estimate = meanWithInterval(evaluation, facts, values.map(Math.abs));
    return (0,numberEvaluation/* formScaled */.RG)(estimate.facts, estimate.value, estimate.interval, exponent);
}
/** Mean of prediction less label. */
function estimateBias(evaluation, facts) {
    const { values, exponent } = evaluation.errors;
    const estimate = meanWithInterval(evaluation, facts, values);
    return (0,numberEvaluation/* formScaled */.RG)(estimate.facts, estimate.value, estimate.interval, exponent);
}
/** Root of the mean squared error, with the roots of its limits. */
function estimateRootMeanSquare(evaluation, facts) {
    const { values, exponent } = evaluation.errors;
    const squares = values.map((error) => error * error);
    const { value, interval, ...estimate } = meanWithInterval(evaluation, facts, squares);
    const limits = typeof interval === 'string' ? interval : rootInterval(interval);
    return (0,numberEvaluation/* formScaled */.RG)(estimate.facts, Math.sqrt(value), limits, exponent);
}
/** Median absolute error, without an interval. */
function estimateMedianError(evaluation, facts) {
    const { values, exponent } = evaluation.errors;
    return (0,numberEvaluation/* formScaled */.RG)(facts, median(values.map(Math.abs)), 'report-only', exponent);
}
/** A limit of agreement. */
function estimateLimitOfAgreement(evaluation, facts, side) {
    const { errors, size, clustered } = evaluation;
    if (size === 1)
        return (0,metrics_estimate/* undefinedEstimate */.H)(facts, 'one-sample');
    const deviations = (0,scaling/* deviationsFromMean */.sp)(errors.values);
    const deviation = Math.sqrt((0,mean/* compensatedSum */.dY)(deviations.map((own) => own * own)) / (size - 1));
    const spread = { bias: errors_meanOf(errors.values), deviation };
    const influence = deviation > 0 ? influenceOnLimit(deviations, deviation, side) : deviations;
    const precision = (0,means/* precisionOfMean */.dB)(influence, (0,mean/* mean */.i2)(influence), clustered);
    const interval = typeof precision === 'string' ? precision : limitInterval(evaluation, spread, side, precision);
    return (0,numberEvaluation/* formScaled */.RG)({ ...facts, ...(0,means/* precisionFacts */.u1)(precision, clustered) }, limitOfAgreement(spread, side), interval, errors.exponent);
}
/**
 * The outer limits of Carkeet's interval, which is exact for normal errors, and of a t interval by the delta method,
 * which asks nothing of their distribution but is too narrow for few of them. Over clusters, Carkeet's takes the
 * effective number of errors.
 */
function limitInterval({ size, clustered, confidenceLevel }, spread, side, { variance, degreesOfFreedom, designEffect }) {
    const trials = clustered === undefined ? size : (0,cluster/* effectiveTrials */.Bt)(size, clustered.clusters, designEffect, confidenceLevel);
    if (trials < 2)
        return 'too-few-clusters';
    return (0,interval/* outerInterval */.j)(exactAgreementInterval(spread, trials, side, confidenceLevel), (0,mean/* studentInterval */.x_)(limitOfAgreement(spread, side), variance, degreesOfFreedom, confidenceLevel));
}

;// CONCATENATED MODULE: ./build/metrics/regression.js
/** Metrics of a model that predicts a number, on one group of test samples. */




const numberMetrics = [
    { metric: 'mae', method: 't', estimate: estimateAbsoluteError },
    { metric: 'rmse', method: 't-mse', estimate: estimateRootMeanSquare },
    { metric: 'bias', method: 't', estimate: estimateBias },
    { metric: 'r2', method: 'log-jackknife', estimate: estimateDetermination },
    { metric: 'ccc', method: 'fisher-z+jackknife', estimate: estimateConcordance },
    {
        metric: 'loa-lower',
        method: 'carkeet+t',
        estimate: (evaluation, facts) => estimateLimitOfAgreement(evaluation, facts, -1),
    },
    {
        metric: 'loa-upper',
        method: 'carkeet+t',
        estimate: (evaluation, facts) => estimateLimitOfAgreement(evaluation, facts, 1),
    },
    { metric: 'median-ae', method: 'none', estimate: estimateMedianError },
];
/**
 * Every metric of predicted numbers on one group of samples, in the order of the catalogue. Row order does not change
 * a digit. With clusters, intervals use robust variances, never below those of independent samples.
 *
 * @param samples in any order; none is allowed, and gives undefined values
 * @param options confidence level, and whether intervals allow for clusters
 * @returns one estimate for each metric; undefined ones are null with a reason, never NaN
 * @throws RangeError where samples break their contract
 * @example
 * estimateNumberMetrics(
 *   { label: Float64Array.of(1, 2, 3), predicted: Float64Array.of(1, 2, 6), cluster: undefined },
 *   { confidenceLevel: 0.95 },
 * )[0] // {metric: 'mae', value: 1, lower: -3.303, upper: 5.303, confidence: 0.95, method: 't', n: 3}
 */
function estimateNumberMetrics(samples, options) {
    const evaluation = (0,numberEvaluation/* prepareNumbers */.ml)(samples, options);
    const { size, clustered, confidenceLevel } = evaluation;
    return numberMetrics.map(({ metric, method, estimate }) => {
        const facts = {
            metric,
            confidence: confidenceLevel,
            method: clustered === undefined || method === 'none' ? method : `cluster-robust-${method}`,
            n: size,
        };
        return size === 0 ? (0,metrics_estimate/* undefinedEstimate */.H)(facts, 'no-samples') : estimate(evaluation, facts);
    });
}

;// CONCATENATED MODULE: ./build/acceptance/resampling.js
/** Metrics of a binary task that are resampled, and only where a criterion names them: by name their beta. */
const betas = new Map([
    ['f0.5', 0.5],
    ['f2', 2],
]);
/** The betas of F-beta that a criterion names. */
function judgedBetas({ acceptance }) {
    return [...betas]
        .filter(([name]) => acceptance.criteria.some(({ metric }) => metric === name))
        .map(([, beta]) => beta);
}
/** @param seed hexadecimal digest of at least 32 digits: the same samples and rules give the same draws */
function resamplingOf({ acceptance }, seed) {
    const criteria = acceptance.criteria.map(({ metric, bound: { atLeast, atMost } }) => {
        const limit = atLeast === undefined ? 'upper' : 'lower';
        return [metric, { bound: atLeast ?? atMost ?? 0, limit }];
    });
    // The first criterion of a metric, which is usually the one on all samples.
    return { seed, criteria: new Map(criteria.toReversed()) };
}

;// CONCATENATED MODULE: ./build/acceptance/estimators.js
/** How the samples of a group are estimated, by the task of the model. */






function estimatorOf(evaluated, policy, { probabilities, seed }) {
    const resampling = seed === undefined ? undefined : resamplingOf(policy, seed);
    switch (evaluated.kind) {
        case 'binary': {
            const { samples } = evaluated;
            const betas = judgedBetas(policy);
            const fBeta = resampling === undefined || betas.length === 0 ? {} : { fBeta: { betas, resampling } };
            const options = { ...binaryOptions(policy, samples), ...fBeta, probabilities };
            return (positions) => evaluateBinary((0,scoredRows/* pickSamples */.ry)(samples, positions), options);
        }
        case 'classes': {
            const bootstrap = resampling === undefined ? {} : { bootstrap: resampling };
            const options = { ...classOptions(policy, evaluated), ...bootstrap };
            const { fallback } = policy.evaluation.undecided ?? {};
            const code = fallback === undefined ? undefined : options.classes.indexOf(fallback);
            return (positions) => estimateClasses(pickClasses(evaluated, positions), options, code);
        }
        case 'numbers': {
            const options = numberOptions(policy);
            return (positions) => ({ estimates: estimateNumberMetrics(pickNumbers(evaluated, positions), options) });
        }
    }
}
function estimateClasses(samples, options, fallback) {
    return {
        estimates: [
            ...estimateClassMetrics(samples, options),
            ...(fallback === undefined ? [] : estimators_estimateFallback(samples, options, fallback)),
        ],
        confusion: classConfusion(samples, options.classes),
    };
}
/** Accuracy and recalls where undecided samples count as the class that they are treated as in use. */
function estimators_estimateFallback(samples, options, fallback) {
    const predicted = samples.predicted.map((code) => (code === options.classes.length ? fallback : code));
    const decided = estimateClassMetrics({ ...samples, scores: undefined, predicted }, { ...options, undecided: false });
    return decided
        .filter(({ metric }) => metric === 'accuracy' || metric.startsWith('recall:'))
        .map((estimate) => ({ ...estimate, metric: `${estimate.metric}@fallback` }));
}
/** How the policy wants samples estimated. */
function binaryOptions(policy, samples) {
    const { undecided } = policy.evaluation;
    return {
        ...sharedOptions(policy),
        undecided: undecided !== undefined || samples.decision.includes(2),
        ...fallbackOf(policy),
        ...(policy.acceptance.prevalence === undefined ? {} : { prevalence: policy.acceptance.prevalence }),
    };
}
function fallbackOf({ task, evaluation: { undecided } }) {
    if (task.task !== 'binary' || undecided?.fallback === undefined)
        return {};
    return { fallback: undecided.fallback === task.positive ? 'positive' : 'negative' };
}
function sharedOptions({ acceptance }) {
    const { cluster, designEffect } = acceptance;
    return {
        confidenceLevel: acceptance.confidence,
        proportionInterval: acceptance.interval,
        ...(cluster === undefined ? {} : { clustered: designEffect === undefined ? {} : { designEffect } }),
    };
}
function numberOptions(policy) {
    const { proportionInterval: _proportionInterval, ...options } = sharedOptions(policy);
    return options;
}
function classOptions(policy, { samples }) {
    const classes = estimators_classesOf(policy.task);
    return {
        ...sharedOptions(policy),
        classes,
        ordered: policy.task.task === 'ordinal',
        undecided: policy.evaluation.undecided !== undefined || samples.predicted.includes(classes.length),
    };
}
function estimators_classesOf(task) {
    return task.task === 'regression' ? [] : task.classes;
}
/** Samples of each class by the class that was decided on; the undecided ones stand in a column of their own. */
function classConfusion(samples, classes) {
    const width = classes.length;
    const { counts } = countClasses(samples, width);
    const rows = classes.map((_, label) => Array.from(counts.subarray(label * (width + 1), (label + 1) * (width + 1))));
    return {
        classes: [...classes],
        counts: rows.map((row) => row.slice(0, width)),
        undecided: rows.map((row) => row[width]),
    };
}
function pickClasses({ samples }, positions) {
    const { label, predicted, scores, cluster } = samples;
    return {
        label: (0,scoredRows/* pick */.Up)(label, positions),
        predicted: (0,scoredRows/* pick */.Up)(predicted, positions),
        scores: scores === undefined ? undefined : pickScores(scores, scores.length / label.length, positions),
        cluster: cluster === undefined ? undefined : (0,scoredRows/* pick */.Up)(cluster, positions),
    };
}
function pickScores(scores, width, positions) {
    const picked = new Float64Array(positions.length * width);
    for (let index = 0; index < positions.length; index += 1) {
        const from = positions[index] * width;
        picked.set(scores.subarray(from, from + width), index * width);
    }
    return picked;
}
function pickNumbers({ samples }, positions) {
    const { label, predicted, cluster } = samples;
    return {
        label: (0,scoredRows/* pick */.Up)(label, positions),
        predicted: (0,scoredRows/* pick */.Up)(predicted, positions),
        cluster: cluster === undefined ? undefined : (0,scoredRows/* pick */.Up)(cluster, positions),
    };
}


/***/ }),

/***/ 43260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P$: () => (/* binding */ listGroups),
/* harmony export */   U: () => (/* binding */ evaluateGroups),
/* harmony export */   iL: () => (/* binding */ groupsInScope),
/* harmony export */   yF: () => (/* binding */ isSameSubgroup)
/* harmony export */ });
/* harmony import */ var _metrics_scoredRows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39851);
/* harmony import */ var _policy_subgroups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69357);
/* harmony import */ var _result_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79848);
/* harmony import */ var _tables_subgroups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19866);
/* harmony import */ var _estimators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60538);
/* harmony import */ var _weights_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15948);






/**
 * All test samples (first) and each subgroup, in the order of the policy.
 *
 * @throws Refusal where the manifest cannot be divided as the policy says
 */
function listGroups(manifest, policy) {
    return divisionsOf(manifest, policy).flat();
}
/** The same groups by the division that they belong to: within one, no sample belongs to two groups. */
function divisionsOf(manifest, policy) {
    const { declared, named } = (0,_policy_subgroups_js__WEBPACK_IMPORTED_MODULE_3__/* .subgroupSpecs */ .CO)(policy);
    const divide = (spec, isDeclared) => (0,_tables_subgroups_js__WEBPACK_IMPORTED_MODULE_0__/* .divideIntoGroups */ .s)(manifest, manifest.rows.test, spec).map((group) => ({ ...group, declared: isDeclared }));
    return [
        [{ subgroup: {}, declared: false, rows: manifest.rows.test }],
        ...declared.map((spec) => divide(spec, true)),
        ...named.map((spec) => divide(spec, false)),
    ];
}
/**
 * Estimates every metric for all test samples (first) and for each subgroup, in the order of the policy.
 */
function evaluateGroups(manifest, evaluated, policy, options) {
    const estimate = (0,_estimators_js__WEBPACK_IMPORTED_MODULE_1__/* .estimatorOf */ .U)(evaluated, policy, options);
    const groups = divisionsOf(manifest, policy).flatMap((groups) => {
        const positions = (0,_metrics_scoredRows_js__WEBPACK_IMPORTED_MODULE_4__/* .divideRows */ .dc)(evaluated.rows, groups.map(({ rows }) => rows));
        return groups.map(({ subgroup, declared }, group) => {
            const { estimates, confusion } = estimate(positions[group]);
            return {
                subgroup,
                declared,
                ...(confusion === undefined ? {} : { confusion: { subgroup, ...confusion } }),
                estimates: new Map(estimates.map((one) => [one.metric, { ...one, subgroup }])),
            };
        });
    });
    return (0,_weights_js__WEBPACK_IMPORTED_MODULE_2__/* .weightPooled */ ._)(groups, policy);
}
/** The groups that a scope means. A named subgroup without samples gives none: the caller says so. */
function groupsInScope(groups, scope) {
    switch (scope.over) {
        case 'all':
            return groups.slice(0, 1);
        case 'each-subgroup':
            return groups.filter((group) => group.declared);
        case 'named':
            return groups.filter((group) => isSameSubgroup(group.subgroup, scope.subgroup));
    }
}
function isSameSubgroup(one, other) {
    return subgroupName(one) === subgroupName(other);
}
/** The same text for the same subgroup, whatever the order of its columns. */
function subgroupName(subgroup) {
    return JSON.stringify(Object.entries(subgroup).sort(([a], [b]) => (0,_result_order_js__WEBPACK_IMPORTED_MODULE_5__/* .compareCodeUnits */ .U)(a, b)));
}


/***/ }),

/***/ 20859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./build/publication/reportFolder.js + 11 modules
var reportFolder = __webpack_require__(81574);
// EXTERNAL MODULE: ./build/result/metricNames.js
var metricNames = __webpack_require__(28868);
// EXTERNAL MODULE: ./build/result/numbers.js
var numbers = __webpack_require__(18150);
// EXTERNAL MODULE: ./build/result/wording.js
var wording = __webpack_require__(36396);
// EXTERNAL MODULE: ./build/report/disclose.js + 2 modules
var disclose = __webpack_require__(14209);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/findingGroups.js
var findingGroups = __webpack_require__(49314);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/intervalPlot.js
var intervalPlot = __webpack_require__(23413);
// EXTERNAL MODULE: ./build/report/sections/checks.js
var checks = __webpack_require__(34787);
// EXTERNAL MODULE: ./build/report/sections/comparisons.js
var sections_comparisons = __webpack_require__(22);
// EXTERNAL MODULE: ./build/report/sections/gaps.js
var sections_gaps = __webpack_require__(19115);
// EXTERNAL MODULE: ./build/report/sections/subgroups.js
var subgroups = __webpack_require__(52270);
// EXTERNAL MODULE: ./build/report/sections/subject.js
var subject = __webpack_require__(46036);
// EXTERNAL MODULE: ./build/report/subgroupRows.js
var subgroupRows = __webpack_require__(88035);
// EXTERNAL MODULE: ./build/report/terminalText.js
var terminalText = __webpack_require__(95448);
;// CONCATENATED MODULE: ./build/report/terminal.js
/** The summary that a person reads in a terminal, in the same order as the comment. */















const mostGroups = 20;
const mostMembers = 5;
const mostRows = 40;
const mostMetrics = 3;
const narrowest = 60;
/** Lengths of the drawn intervals, the longest that fits. */
const plotWidths = [24, 16, 12];
function verdictLine(report, run, paint) {
    const { symbol, text } = (0,headline/* headline */.P)(report, run);
    const colour = report.verdict === 'pass' ? 'green' : report.verdict === 'fail' ? 'red' : 'yellow';
    return `${symbol} ${paint(text, colour)}`;
}
function policyText({ subject: { policy } }, { approved }) {
    if (policy === undefined)
        return '';
    const path = `policy ${(0,report_escape/* escapeTerminal */.en)(policy.path)}`;
    if (!policy.approved)
        return `${path}, not yet approved`;
    if (approved === undefined)
        return path;
    return `${path} of ${(0,report_escape/* escapeTerminal */.en)(approved.ref)} @ ${(0,report_escape/* escapeTerminal */.en)((0,subject/* shortCommit */.Ax)(approved.commit))}`;
}
function samplesOf({ samples }) {
    return (0,report_escape/* toTerminal */.yw)((0,wording/* countOf */.pq)(samples, 'sample'));
}
function subjectText(report, run) {
    const { model, testSet } = report.subject;
    const parts = [
        model === undefined ? '' : `${(0,report_escape/* escapeTerminal */.en)(model.path)} sha256:${(0,subject/* shortDigest */.VK)(model.sha256)}`,
        testSet === undefined ? '' : `test set ${(0,subject/* shortDigest */.VK)(testSet.digest)}, ${samplesOf(testSet)}`,
        (0,subject/* samplesText */.Tw)(report),
        policyText(report, run),
        testSet === undefined ? '' : (0,subject/* useText */.FV)(testSet),
    ];
    return parts.filter((part) => part !== '').join(' · ');
}
function groupLines(group, mark, width, paint) {
    const indent = ' '.repeat(mark.length + 1);
    const [first = '', ...rest] = (0,terminalText/* wrap */.LV)((0,report_escape/* toTerminal */.yw)(group.sentence), width, indent);
    const members = group.members
        .slice(0, mostMembers)
        .flatMap((member) => (0,terminalText/* wrap */.LV)(`- ${(0,report_escape/* toTerminal */.yw)(member)}`, width, indent));
    const hidden = group.members.length - mostMembers;
    const more = hidden > 0 ? [`${indent}- and ${(0,numbers/* formatCount */.B4)(hidden)} more`] : [];
    const cures = group.cures.flatMap((cure) => (0,terminalText/* wrap */.LV)(`→ ${(0,report_escape/* toTerminal */.yw)(cure)}`, width, indent));
    const id = paint(`${indent}${(0,report_escape/* escapeTerminal */.en)(group.check.id)}`, 'dim');
    return [`${mark} ${first.trimStart()}`, ...rest, ...members, ...more, ...cures, id];
}
function groupSection(title, groups, width, paint) {
    if (groups.length === 0)
        return [];
    const isNumbered = title === 'Blocking';
    const lines = groups
        .slice(0, mostGroups)
        .flatMap((group, index) => groupLines(group, isNumbered ? `${index + 1}.` : '-', width, paint));
    const hidden = groups.length - mostGroups;
    const more = hidden > 0 ? [`and ${(0,numbers/* formatCount */.B4)(hidden)} more: see the report`] : [];
    return ['', paint(title, 'bold'), ...lines, ...more];
}
function notRunLines(report, width, paint) {
    const groups = (0,findingGroups/* groupNotRun */.u)(report);
    if (groups.length === 0)
        return [];
    const lines = groups
        .slice(0, mostGroups)
        .flatMap(({ reason, checks }) => [
        ...(0,terminalText/* wrap */.LV)(`- ${(0,report_escape/* toTerminal */.yw)(reason)}`, width),
        ...(0,terminalText/* wrap */.LV)(checks.map((id) => (0,report_escape/* escapeTerminal */.en)(id)).join(', '), width, '  ').map((line) => paint(line, 'dim')),
    ]);
    return ['', paint('Not judged', 'bold'), ...lines];
}
function columnCaption({ metric, bounds, scale }) {
    const [bound] = bounds;
    const asked = bounds.length > 1 ? ' bounds by subgroup' : bound === undefined ? '' : ` ${(0,subgroups/* boundText */.O6)(bound)}`;
    return `${(0,report_escape/* toTerminal */.yw)((0,metricNames/* metricPhrase */.ic)(metric))}${asked}${scale === undefined ? '' : `, scale ${(0,intervalPlot/* scaleText */.uZ)(scale)}`}`;
}
function rowCells({ subgroup, samples, cells }) {
    const name = Object.keys(subgroup).length === 0 ? 'all' : (0,report_escape/* toTerminal */.yw)((0,wording/* subgroupPhrase */.J)(subgroup));
    return [
        name,
        samples === undefined ? '' : (0,numbers/* formatCount */.B4)(samples),
        ...cells.flatMap((cell) => [(0,subgroups/* cellText */.Ie)(cell), cell.plot]),
    ];
}
/** Lays cells out in columns; the second holds numbers and stands right. */
function alignRows(rows) {
    const widths = (rows[0] ?? []).map((_, index) => rows.reduce((most, row) => Math.max(most, (0,terminalText/* displayWidth */.F1)(row[index])), 0));
    return rows.map((row) => row
        .map((cell, index) => (0,terminalText/* pad */.eV)(cell, widths[index], index === 1 ? 'left' : 'right'))
        .join('  ')
        .trimEnd());
}
/** Columns without their plots, where the terminal is too narrow for them. */
function withoutPlots(row) {
    return row.filter((_, index) => index < 2 || index % 2 === 0);
}
function titlesOf({ columns, rows }) {
    const samples = rows.some((row) => row.samples !== undefined) ? 'samples' : '';
    return ['subgroup', samples, ...columns.flatMap(({ metric }) => [(0,report_escape/* toTerminal */.yw)((0,metricNames/* shortMetricPhrase */.Ej)(metric)), ''])];
}
/** The table with the longest plots that the terminal has room for, or without them. */
function layOut(report, width) {
    for (const plotWidth of plotWidths) {
        const table = (0,subgroupRows/* buildSubgroupTable */.sg)(report, plotWidth, mostMetrics);
        const rows = (0,subgroupRows/* chooseRows */.dk)(table.rows, mostRows);
        const lines = alignRows([titlesOf(table), ...rows.map(rowCells)]);
        if (lines.every((line) => (0,terminalText/* displayWidth */.F1)(line) <= width))
            return { table, rows, lines };
    }
    const table = (0,subgroupRows/* buildSubgroupTable */.sg)(report, 0, mostMetrics);
    const rows = (0,subgroupRows/* chooseRows */.dk)(table.rows, mostRows);
    return { table, rows, lines: alignRows([titlesOf(table), ...rows.map(rowCells)].map(withoutPlots)) };
}
function subgroupLines(report, width, paint) {
    if (!report.evaluated)
        return [];
    const { table, rows, lines } = layOut(report, width);
    if (rows.length === 0)
        return [];
    const [head = '', ...body] = lines.map(report_escape/* neutraliseCommands */.$B);
    const painted = body.map((line, index) => (rows[index].failed ? paint(line, 'red') : line));
    const hidden = table.rows.length - rows.length;
    const more = hidden > 0 ? [`and ${(0,numbers/* formatCount */.B4)(hidden)} more subgroups: see the report`] : [];
    const left = (0,subgroupRows/* countJudgedMetrics */.sq)(report) - table.columns.length;
    const others = left > 0 ? [`${(0,numbers/* formatCount */.B4)(left)} more judged: see the report`] : [];
    const caption = (0,terminalText/* wrap */.LV)([...table.columns.map(columnCaption), ...others].join('; '), width);
    return ['', paint('Subgroups', 'bold'), ...caption, paint(head, 'dim'), ...painted, ...more];
}
/** `criterion at least 0.80`, or what the mode asks and the difference; then the process or the released model. */
function comparedText(comparison) {
    if (comparison.against === 'released-model') {
        const released = (0,sections_comparisons/* releasedText */.hG)(comparison);
        return `${(0,sections_comparisons/* askedText */.k7)(comparison)}${released === '' ? '' : `; released model ${released}`}`;
    }
    const process = `process ${(0,wording/* baselineText */.BW)(comparison.baseline, comparison.metric)}`;
    if (comparison.mode !== 'criterion')
        return `${(0,sections_comparisons/* askedText */.k7)(comparison)}; ${process}`;
    const asked = comparison.bound === undefined ? '' : ` ${(0,report_escape/* toTerminal */.yw)((0,wording/* boundPhrase */.QK)(comparison.bound))}`;
    return `criterion${asked}; ${process}`;
}
function comparisonLines({ comparisons }, width, paint) {
    if (comparisons.length === 0)
        return [];
    const lines = comparisons.slice(0, mostRows).flatMap((comparison) => {
        const where = `${(0,report_escape/* toTerminal */.yw)((0,metricNames/* metricPhrase */.ic)(comparison.metric))}, ${(0,report_escape/* toTerminal */.yw)((0,wording/* subgroupPhrase */.J)(comparison.subgroup))}`;
        const text = `${sections_comparisons/* statusMarks */.Dw[comparison.status]} ${where}: ${comparedText(comparison)}`;
        return (0,terminalText/* wrap */.LV)(text, width).map((line) => (comparison.status === 'fail' ? paint(line, 'red') : line));
    });
    const hidden = comparisons.length - mostRows;
    const more = hidden > 0 ? [`and ${(0,numbers/* formatCount */.B4)(hidden)} more: see the report`] : [];
    return ['', paint((0,sections_comparisons/* comparisonsTitle */.FI)(comparisons), 'bold'), ...lines, ...more];
}
function gapLines({ gaps = [] }, width, paint) {
    if (gaps.length === 0)
        return [];
    const lines = gaps.slice(0, mostRows).flatMap((gap) => {
        const text = `${sections_gaps/* gapMarks */.vs[gap.status]} ${(0,report_escape/* toTerminal */.yw)((0,metricNames/* metricPhrase */.ic)(gap.metric))}: ${(0,sections_gaps/* gapText */.Ml)(gap)}`;
        return (0,terminalText/* wrap */.LV)(text, width).map((line) => (gap.status === 'fail' ? paint(line, 'red') : line));
    });
    const hidden = gaps.length - mostRows;
    const more = hidden > 0 ? [`and ${(0,numbers/* formatCount */.B4)(hidden)} more: see the report`] : [];
    return ['', paint('Performance outside the training data', 'bold'), ...lines, ...more];
}
/**
 * Renders a report for a terminal or a log.
 *
 * @param report what the gate found, or the view of it that `disclose` gives.
 * @param run how the gate was run.
 * @param options colour, width and where the report was written.
 * @returns lines with a final newline; no colour codes unless asked for, and no line that the runner of
 *   a workflow takes for a command.
 */
function renderTerminal(report, run, { color, width, out }) {
    const paint = (0,terminalText/* choosePaint */.is)(color);
    const columns = Math.max(narrowest, width);
    const subject = subjectText(report, run);
    const lines = [
        verdictLine(report, run, paint),
        ...(subject === '' ? [] : (0,terminalText/* wrap */.LV)(subject, columns).map((line) => paint(line, 'dim'))),
        ...(0,disclose/* withheldNotes */.j)(report).flatMap((note) => (0,terminalText/* wrap */.LV)((0,report_escape/* toTerminal */.yw)(note), columns)),
        ...groupSection('Blocking', (0,findingGroups/* groupFindings */.k)(report, 'block'), columns, paint),
        ...notRunLines(report, columns, paint),
        ...groupSection('Please look', (0,findingGroups/* groupFindings */.k)(report, 'warn'), columns, paint),
        ...subgroupLines(report, columns, paint),
        ...(report.evaluated ? comparisonLines(report, columns, paint) : []),
        ...(report.evaluated ? gapLines(report, columns, paint) : []),
        '',
        (0,checks/* checkCounts */.t)(report.checks),
        ...(out === undefined ? [] : [`Report: ${(0,report_escape/* escapeTerminal */.en)(out, 400)}`]),
    ];
    return `${lines.map(report_escape/* neutraliseCommands */.$B).join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/cli/terminal.js
var terminal = __webpack_require__(38565);
;// CONCATENATED MODULE: ./build/cli/publish.js
/** Writes the report and its evidence into a folder and prints the summary. */



function publish(result, facts) {
    const { run } = (0,reportFolder/* writeReport */.u)(result, facts);
    const options = { ...(0,terminal/* terminalOf */.g)(process.stdout), out: facts.out };
    process.stdout.write(renderTerminal(result.report, run, options));
}


/***/ }),

/***/ 62632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ clauseTitles),
/* harmony export */   H: () => (/* binding */ clauses)
/* harmony export */ });
const clauses = [
    {
        id: 'annex22:1',
        title: 'Static and deterministic model',
        checks: ['scope/static', 'scope/deterministic', 'scope/kind'],
    },
    {
        id: 'annex22:2.1',
        title: 'Personnel work together, qualified and with defined roles',
        checks: ['personnel/roles'],
    },
    { id: 'annex22:2.2', title: 'Documentation available and reviewed', checks: ['documents/present'] },
    { id: 'annex22:2.3', title: 'Risk-based effort', checks: ['risk/level'] },
    {
        id: 'annex22:3.1',
        title: 'Intended use described and approved',
        checks: ['intended-use/described', 'intended-use/approved'],
    },
    { id: 'annex22:3.2', title: 'Input sample space divided into subgroups', checks: ['subgroups/defined'] },
    { id: 'annex22:3.3', title: 'Responsibility of the human in the loop', checks: ['human-in-the-loop/responsibility'] },
    { id: 'annex22:4.1', title: 'Suitable test metrics', checks: ['criteria/metrics'] },
    {
        id: 'annex22:4.2',
        title: 'Acceptance criteria, by subgroup, approved before the test',
        checks: ['performance/criteria', 'criteria/approved'],
    },
    {
        id: 'annex22:4.3',
        title: 'Criteria no lower than the replaced process',
        checks: ['criteria/no-decrease'],
        whereDeclared: ['performance/no-decrease'],
    },
    {
        id: 'annex22:5.1',
        title: 'Test data representative and stratified',
        checks: ['test-data/coverage', 'test-data/representative'],
    },
    { id: 'annex22:5.2', title: 'Test data sufficient in size, in each subgroup', checks: ['test-data/size'] },
    { id: 'annex22:5.3', title: 'Labels verified', checks: ['test-data/labels'] },
    { id: 'annex22:5.4', title: 'Pre-processing specified beforehand', checks: ['test-data/preprocessing'] },
    { id: 'annex22:5.5', title: 'Cleaning and exclusions documented and justified', checks: ['test-data/exclusions'] },
    { id: 'annex22:5.6', title: 'Generated data justified', checks: ['test-data/generated'] },
    {
        id: 'annex22:6.1',
        title: 'Test data not used in development: no overlap among the listed rows and ids; unlisted data was not examined',
        checks: ['independence/*', 'independence/content', 'independence/captured', 'independence/linked', 'custody/order'],
        whereDeclared: ['independence/near-duplicate'],
    },
    {
        id: 'annex22:6.2',
        title: 'Test data kept from developers',
        checks: ['custody/locked', 'custody/copies', 'custody/sealed', 'custody/access'],
    },
    {
        id: 'annex22:6.3',
        title: 'Uses of the test data recorded: uses through Holdout',
        checks: ['custody/ledger', 'custody/uses'],
    },
    { id: 'annex22:6.4', title: 'Physical test objects not used before', checks: ['independence/object'] },
    { id: 'annex22:6.5', title: 'Staff with access to test data not in training', checks: ['custody/staff'] },
    { id: 'annex22:7.1', title: 'Fit for use, generalises', checks: ['performance/fit'] },
    { id: 'annex22:7.2', title: 'Test plan approved before the test', checks: ['test-plan/approved'] },
    {
        id: 'annex22:7.3',
        title: 'Deviations documented; all test data used',
        checks: ['evaluation/complete', 'test-plan/deviations'],
    },
    { id: 'annex22:7.4', title: 'Test documentation retained', checks: ['evidence/retained'] },
    { id: 'annex22:8.1', title: 'Features behind a decision captured', checks: ['explanation/recorded'] },
    { id: 'annex22:8.2', title: 'Features behind a decision reviewed', checks: ['explanation/justified'] },
    { id: 'annex22:9.1', title: 'Confidence logged for each outcome', checks: ['confidence/logged'] },
    { id: 'annex22:9.2', title: 'Threshold, and undecided when confidence is low', checks: ['confidence/threshold'] },
    { id: 'annex22:10.1', title: 'Change control', checks: ['change/control'] },
    { id: 'annex22:10.2', title: 'Configuration control', checks: ['change/configuration'] },
    { id: 'annex22:10.3', title: 'Performance monitored in operation', checks: ['operation/performance'] },
    { id: 'annex22:10.4', title: 'Input sample space monitored in operation', checks: ['operation/drift'] },
    { id: 'annex22:10.5', title: 'Human review recorded in operation', checks: ['operation/human-review'] },
    {
        id: 'gmlp:1',
        title: 'Intended use understood, with multi-disciplinary expertise',
        checks: ['personnel/roles', 'intended-use/described', 'intended-use/approved'],
    },
    {
        id: 'gmlp:2',
        title: 'Good software engineering and security',
        checks: ['evidence/retained', 'custody/locked', 'model/format'],
    },
    {
        id: 'gmlp:3',
        title: 'Data representative of the intended population',
        checks: ['test-data/coverage', 'test-data/representative'],
    },
    {
        id: 'gmlp:4',
        title: 'Training data independent of test data',
        checks: [
            'independence/*',
            'independence/content',
            'independence/captured',
            'independence/linked',
            'independence/external',
        ],
        whereDeclared: ['independence/near-duplicate'],
    },
    { id: 'gmlp:5', title: 'Reference standard fit for purpose', checks: ['test-data/labels'] },
    { id: 'gmlp:6', title: 'Model suited to data and use', checks: ['performance/fit', 'performance/robustness'] },
    { id: 'gmlp:7', title: 'Performance of the human–AI team', checks: ['performance/human-ai-team'] },
    {
        id: 'gmlp:8',
        title: 'Testing under clinically relevant conditions',
        checks: ['subgroups/defined', 'performance/criteria', 'test-data/size'],
    },
    { id: 'gmlp:9', title: 'Clear, essential information for users', checks: ['model-card/complete'] },
    {
        id: 'gmlp:10',
        title: 'Deployed models monitored',
        checks: ['change/control', 'operation/performance', 'operation/drift'],
    },
];
/** Title of each clause, by id. */
const clauseTitles = new Map(clauses.map(({ id, title }) => [id, title]));


/***/ }),

/***/ 72511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ assembleResult)
});

// EXTERNAL MODULE: ./build/acceptance/criteria.js
var acceptance_criteria = __webpack_require__(58605);
// EXTERNAL MODULE: ./build/compliance/clauses.js
var clauses = __webpack_require__(62632);
;// CONCATENATED MODULE: ./build/compliance/traceability.js

/** Clauses that a check serves, in the order of the catalogue. */
function clausesOf(check) {
    return clauses/* clauses */.H.filter((clause) => isServedBy(clause, check)).map(({ id }) => id);
}
function isServedBy({ checks, whereDeclared = [] }, check) {
    return [...checks, ...whereDeclared].some((pattern) => matches(pattern, check));
}
/** `independence/*` means every kind of overlap. */
function matches(pattern, check) {
    return pattern === 'independence/*' ? check.startsWith('independence/') : pattern === check;
}
/** The check itself, and the one that it stands for. */
function namesOf({ check, standsFor }) {
    return standsFor === undefined ? [check] : [check, standsFor];
}
/** What the run shows for every clause: the weakest of what its checks show. */
function traceClauses(judgements) {
    return clauses/* clauses */.H.map((clause) => {
        const serving = judgements.filter((judgement) => namesOf(judgement).some((name) => isServedBy(clause, name)) &&
            !(judgement.status === 'not-applicable' && clause.whereDeclared?.includes(judgement.check)));
        return { clause: clause.id, status: statusOf(clause, serving), checks: serving.map(({ check }) => check) };
    });
}
function statusOf(clause, serving) {
    const shown = serving.map(shownBy);
    if (shown.includes('failed'))
        return 'failed';
    const isComplete = clause.checks.every((pattern) => serving.some((judgement) => namesOf(judgement).some((name) => matches(pattern, name))));
    if (!isComplete || shown.includes('not-shown'))
        return 'not-shown';
    return shown.includes('declared') ? 'declared' : 'shown';
}
function shownBy({ status, declared, showsAnyway }) {
    switch (status) {
        case 'pass':
            return declared === true ? 'declared' : 'shown';
        case 'fail':
        case 'error':
            return 'failed';
        case 'warn':
            return showsAnyway === true ? 'shown' : 'not-shown';
        case 'not-run':
        case 'not-applicable':
            return 'not-shown';
    }
}

// EXTERNAL MODULE: ./build/result/sentences.js + 12 modules
var sentences = __webpack_require__(77875);
;// CONCATENATED MODULE: ./build/gate/verdict.js
/** Findings that say that approved tree, lock or digest does not hold. */
const integrityCodes = new Set([
    'criteria/model-and-rules',
    'criteria/policy-removed',
    'criteria/policy-moved',
    'criteria/history-rewritten',
    'custody/lock-missing',
    'custody/lock-mismatch',
    'custody/column-not-locked',
    'custody/content-mismatch',
    'evaluation/binding-mismatch',
    'ledger/approved-rewritten',
    'ledger/not-finished',
    'ledger/not-evaluated',
    'ledger/other-result',
    'scope/model-removed',
]);
/** Where several hold, the first decides. */
const precedence = [3, 2, 4, 5, 1];
function decideStatus({ findings, notRun, notApplicable, refusedWith }) {
    const severities = findings.map(({ severity }) => severity);
    if (refusedWith !== undefined)
        return 'error';
    if (severities.includes('block'))
        return 'fail';
    if (notRun !== undefined)
        return 'not-run';
    if (severities.includes('warn'))
        return 'warn';
    return notApplicable === undefined ? 'pass' : 'not-applicable';
}
function decideExit(judgements) {
    const exits = new Set();
    for (const { status, findings, refusedWith, required } of judgements) {
        for (const exit of refusedWith ?? [])
            exits.add(exit);
        if (status === 'not-run' && required === true)
            exits.add(5);
        if (status === 'fail')
            for (const finding of findings)
                if (finding.severity === 'block')
                    exits.add(exitOf(finding));
    }
    return worstExit(exits);
}
/** The exit code that decides where several hold; 0 where there is none. */
function worstExit(exits) {
    return precedence.find((exit) => exits.has(exit)) ?? 0;
}
function exitOf(finding) {
    return integrityCodes.has(finding.code) ? 3 : 1;
}
/** An exit code of 3 is a judgement: what was found does not hold. With 2, 4 and 5 the gate could not judge. */
function verdictOf(exit) {
    switch (exit) {
        case 0:
            return 'pass';
        case 1:
        case 3:
            return 'fail';
        case 2:
        case 4:
        case 5:
            return 'error';
    }
}

;// CONCATENATED MODULE: ./build/gate/assemble.js
/** From what the checks say to the report: statuses, verdict, exit code, traceability. */




/** @param command `splits` judges independence alone: no criterion, no clause but those of its checks */
function assembleResult(board, parts, commits, command = 'check') {
    const evaluated = parts.rules === undefined || parts.rules.task === 'evaluate';
    const judgements = complete(board, evaluated ? expectedChecks(parts.rules?.policy) : [], parts.unopened);
    const decided = judgements.map((judgement) => ({ ...judgement, status: decideStatus(judgement) }));
    const exit = decideExit(decided);
    if (command === 'check' && exit === 0 && evaluated && parts.criteria.length === 0) {
        throw new Error('a model would pass without a judged criterion');
    }
    const report = {
        version: 1,
        verdict: verdictOf(exit),
        evaluated,
        subject: subjectOf(parts),
        checks: decided.map(checkResult),
        estimates: parts.groups.flatMap(({ estimates }) => [...estimates.values()]),
        confusion: parts.groups.flatMap(({ confusion }) => (confusion === undefined ? [] : [confusion])),
        criteria: criteriaOf(parts),
        ...(parts.sizes.length === 0 ? {} : { sizes: [...parts.sizes] }),
        comparisons: [...parts.comparisons],
        ...(parts.gaps.length === 0 ? {} : { gaps: [...parts.gaps] }),
        ...(parts.contrasts.length === 0 ? {} : { contrasts: [...parts.contrasts] }),
        traceability: command === 'check' ? traceClauses(decided) : [],
    };
    return {
        report,
        exit,
        commits,
        publication: parts.rules?.policy.publication ?? openPublication,
        evidence: parts.evidence,
        documents: new Map(parts.rules === undefined ? [] : [['policy.yml', parts.rules.text]]),
        places: parts.places,
        prefix: parts.prefix,
    };
}
/** Of a result without a policy, which holds nothing but what was refused. */
const openPublication = { disclosure: 'full', suppressBelow: 0, evidenceRequired: false };
function criteriaOf({ criteria, rules }) {
    return rules === undefined ? [] : criteria.map((one) => (0,acceptance_criteria/* criterionResult */.NM)(one, rules.policy.acceptance));
}
/** Every check of a full run, in the order of the report. */
function expectedChecks(policy) {
    if (policy === undefined)
        return [];
    const { entities, content } = policy.data.columns;
    const { nearDuplicate, captured, byKind } = policy.independence;
    const linking = entities.filter(({ kind }) => byKind.get(kind)?.rule !== 'shared');
    const kinds = ['sample', ...entities.map(({ kind }) => kind), ...(content === undefined ? [] : ['content'])];
    return [
        'policy/valid',
        'criteria/approved',
        'personnel/roles',
        'custody/staff',
        'intended-use/approved',
        'scope/static',
        'model/format',
        'scope/deterministic',
        'custody/ledger',
        'custody/uses',
        'data/manifest',
        ...kinds.map((kind) => `independence/${kind}`),
        ...(linking.length > 1 ? ['independence/linked'] : []),
        ...(nearDuplicate === undefined ? [] : ['independence/near-duplicate']),
        ...(captured === true ? ['independence/captured'] : []),
        'custody/locked',
        'test-data/exclusions',
        'test-data/generated',
        'evaluation/complete',
        'evaluation/bound',
        'confidence/logged',
        'confidence/threshold',
        'subgroups/defined',
        'criteria/metrics',
        'test-data/size',
        'performance/criteria',
        'criteria/no-decrease',
        'performance/no-decrease',
        'performance/fit',
    ];
}
/** The judgements in order, with those that could not be made because their input was refused. */
function complete(board, expected, notRun = 'An input that it needs was refused') {
    const missing = expected
        .filter((check) => !board.has(check))
        .map((check) => ({ check, findings: [], clean: '', notRun }));
    const position = new Map(expected.map((check, index) => [check, index]));
    const order = (check) => position.get(check) ?? expected.length;
    return [...board.judgements, ...missing].sort((a, b) => order(a.check) - order(b.check));
}
function checkResult(judgement) {
    const { check, status, findings, clean, notRun, notApplicable } = judgement;
    return {
        id: check,
        status,
        clauses: clausesOf(check),
        summary: (0,sentences/* summaryOf */.YG)(findings, notRun ?? notApplicable ?? clean),
        findings: [...findings],
    };
}
function subjectOf(parts) {
    const { rules, policyPath, model, manifest, testSet, predictions, evaluation, released, use } = parts;
    const path = rules?.policy.model.path;
    return {
        ...(model === undefined || path === undefined ? {} : { model: { path, sha256: model } }),
        ...(rules === undefined ? {} : { policy: { path: policyPath, sha256: rules.sha256, approved: rules.approved } }),
        ...(manifest === undefined || testSet === undefined
            ? {}
            : {
                testSet: {
                    digest: testSet,
                    samples: manifest.rows.test.length,
                    ...(use === undefined ? {} : { use }),
                },
            }),
        ...(predictions === undefined ? {} : { predictions }),
        ...(evaluation === undefined ? {} : { evaluation }),
        ...(released === undefined ? {} : { released }),
        files: manifest?.files.map(({ path: file, sha256, bytes }) => ({ path: file, sha256, bytes })) ?? [],
        ...(manifest === undefined ? {} : { samples: { ...manifest.counts } }),
    };
}


/***/ }),

/***/ 74342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ Board)
/* harmony export */ });
/* harmony import */ var _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11888);

/** Collects what the checks say. A refused input is what its check says; the checks that need it do not run. */
class Board {
    judgements = [];
    post(...judgements) {
        this.judgements.push(...judgements);
    }
    /** Runs a step; where it refuses its input, the check says so and the result is undefined. */
    async attempt(check, step) {
        try {
            return await step();
        }
        catch (thrown) {
            this.refuse(check, (0,_result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalsOf */ .he)(thrown));
            return undefined;
        }
    }
    /** As `attempt`, for a step that gives the check's own judgement. */
    async tryPost(check, step) {
        const judgement = await this.attempt(check, step);
        if (judgement !== undefined)
            this.post(judgement);
    }
    refuse(check, refusals) {
        this.judgements.push({
            check,
            findings: refusals.map(findingOf),
            clean: '',
            refusedWith: refusals.map(({ exit }) => exit),
        });
    }
    /** Adds findings to what a check has said already. */
    add(check, findings) {
        const index = this.judgements.findIndex((judgement) => judgement.check === check);
        const judgement = this.judgements[index] ?? { check, findings: [], clean: '' };
        this.judgements.splice(index < 0 ? this.judgements.length : index, 1, {
            ...judgement,
            findings: [...judgement.findings, ...findings],
        });
    }
    has(check) {
        return this.judgements.some((judgement) => judgement.check === check);
    }
}
function findingOf({ code, place, problem, cure }) {
    return { code, severity: 'block', args: { ...place, problem, cure } };
}


/***/ }),

/***/ 70840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ noParts)
/* harmony export */ });
function noParts(policyPath) {
    return {
        policyPath,
        rules: undefined,
        model: undefined,
        manifest: undefined,
        testSet: undefined,
        predictions: undefined,
        evaluation: undefined,
        released: undefined,
        gaps: [],
        contrasts: [],
        sizes: [],
        groups: [],
        criteria: [],
        comparisons: [],
        evidence: new Map(),
        unopened: undefined,
        places: [],
        use: undefined,
        prefix: '',
    };
}


/***/ }),

/***/ 9893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TX: () => (/* binding */ judgeManifest),
/* harmony export */   Xn: () => (/* binding */ judgeGenerated),
/* harmony export */   Ye: () => (/* binding */ judgeSubgroups),
/* harmony export */   b7: () => (/* binding */ judgeExclusions),
/* harmony export */   hs: () => (/* binding */ countSentence),
/* harmony export */   lO: () => (/* binding */ judgeMetrics)
/* harmony export */ });
/* harmony import */ var _acceptance_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43260);
/* harmony import */ var _policy_subgroups_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69357);
/* harmony import */ var _result_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18150);
/* harmony import */ var _result_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79848);
/* harmony import */ var _result_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11888);
/* harmony import */ var _tables_emptyCells_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32008);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7477);
/** Checks on the test rows themselves: subgroups, exclusions, generated samples. */







/** How many samples there are, as `data/manifest` says it. */
function countSentence({ train, validation, test }) {
    const [training, validating, testing] = [train, validation, test].map(_result_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4);
    return `${training} training, ${validating} validation and ${testing} test samples`;
}
/** `data/manifest` */
async function judgeManifest(manifest, policy, sides) {
    const files = sides.git === undefined ? [] : await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .findOutsideGit */ .H8)(sides.proposed, policy);
    return {
        check: 'data/manifest',
        findings: files.length === 0 ? [] : [{ code: 'scope/outside-git', severity: 'note', args: { files } }],
        clean: countSentence(manifest.counts),
    };
}
const taskWords = {
    binary: 'a binary task',
    multiclass: 'a task of several classes',
    ordinal: 'a task of ordered classes',
    regression: 'a regression',
};
const mostListed = 5;
/** `criteria/metrics`: names that do not fit the task are refused with the policy. */
function judgeMetrics({ acceptance, task: { task } }) {
    const metrics = [...new Set(acceptance.criteria.map(({ metric }) => metric))];
    const more = metrics.length > mostListed ? [`${metrics.length - mostListed} more`] : [];
    const listed = [...metrics.slice(0, mostListed), ...more].join(', ');
    return {
        check: 'criteria/metrics',
        findings: [],
        clean: `The metrics fit ${taskWords[task]} (${listed})${task === 'regression' ? '' : '; the confusion matrix is reported'}`,
    };
}
/** `subgroups/defined` */
function judgeSubgroups(manifest, policy, groups) {
    const blanks = (0,_policy_subgroups_js__WEBPACK_IMPORTED_MODULE_4__/* .subgroupColumns */ .js)(policy).flatMap((column) => {
        const samples = countBlank(manifest, column);
        return samples === 0 ? [] : [{ code: 'subgroups/blank', severity: 'block', args: { column, samples } }];
    });
    const declared = groups.filter((group) => group.declared).length;
    const judgement = { check: 'subgroups/defined', findings: [...blanks, ...absentSubgroups(policy, groups)] };
    return policy.subgroups.length === 0
        ? { ...judgement, clean: 'The policy declares no subgroups', notApplicable: 'The policy declares no subgroups' }
        : { ...judgement, clean: `Every test sample falls into its subgroups (${declared} in total)` };
}
function countBlank({ table, rows, missing }, name) {
    const column = table.column(name);
    const isBlank = (0,_tables_emptyCells_js__WEBPACK_IMPORTED_MODULE_5__/* .markEmptyCells */ .m)(column, missing);
    return rows.test.reduce((sum, row) => sum + isBlank[column.codes[row]], 0);
}
function absentSubgroups({ baseline }, groups) {
    const absent = (baseline?.results ?? [])
        .map(({ subgroup }) => subgroup)
        .filter((subgroup) => !groups.some((group) => (0,_acceptance_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameSubgroup */ .yF)(group.subgroup, subgroup)));
    const distinct = absent.filter((one, index) => absent.findIndex((other) => (0,_acceptance_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameSubgroup */ .yF)(one, other)) === index);
    return distinct.map((subgroup) => ({ code: 'subgroups/absent', severity: 'block', args: { subgroup } }));
}
const reasonsShown = 20;
/** `test-data/exclusions` */
function judgeExclusions(manifest, { data }) {
    const name = data.columns.excluded;
    if (name === undefined) {
        const clean = 'The policy declares no column of exclusions; every test row is evaluated';
        return { check: 'test-data/exclusions', findings: [], clean, notApplicable: clean };
    }
    const column = manifest.table.column(name);
    const counts = new Map();
    for (const row of manifest.lockedRows) {
        if (manifest.excluded[row] === 0)
            continue;
        const reason = column.values[column.codes[row]];
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
    }
    const samples = manifest.lockedRows.length - manifest.rows.test.length;
    const reasons = [...counts]
        .map(([reason, count]) => ({ reason, samples: count }))
        .sort((a, b) => b.samples - a.samples || (0,_result_order_js__WEBPACK_IMPORTED_MODULE_6__/* .compareCodeUnits */ .U)(a.reason, b.reason))
        .slice(0, reasonsShown);
    const findings = samples === 0 ? [] : [{ code: 'test-data/excluded', severity: 'note', args: { samples, reasons } }];
    return { check: 'test-data/exclusions', findings, clean: 'No test sample is excluded' };
}
const yes = new Set(['true', 'yes', '1']);
const no = new Set(['false', 'no', '0']);
/** `test-data/generated` */
function judgeGenerated(manifest, { data }) {
    const name = data.columns.generated;
    if (name === undefined) {
        const reason = 'The policy declares no column that marks generated samples';
        return { check: 'test-data/generated', findings: [], clean: reason, notApplicable: reason };
    }
    const column = manifest.table.column(name);
    const flags = column.values.map((value) => (manifest.missing.has(value) ? false : flagOf(value)));
    let samples = 0;
    for (const row of manifest.rows.test) {
        const flag = flags[column.codes[row]];
        if (flag === undefined)
            refuseFlag(manifest, row, name);
        if (flag === true)
            samples += 1;
    }
    const findings = samples === 0 ? [] : [{ code: 'test-data/generated', severity: 'block', args: { samples } }];
    return { check: 'test-data/generated', findings, clean: 'No test sample is generated' };
}
function flagOf(value) {
    const text = value.toLowerCase();
    if (yes.has(text))
        return true;
    return no.has(text) ? false : undefined;
}
function refuseFlag(manifest, row, column) {
    throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_('manifest/not-a-flag', {
        ...manifest.table.placeOf(row),
        problem: `has a value in ${column} that is neither true nor false`,
        cure: 'Write true or false.',
    });
}


/***/ }),

/***/ 62030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fM: () => (/* binding */ numberClusters),
/* harmony export */   mh: () => (/* binding */ proportionOverClusters),
/* harmony export */   w9: () => (/* binding */ tabulateClusters)
/* harmony export */ });
/* harmony import */ var _statistics_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41580);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75017);
/** Samples by cluster: which cluster each belongs to, and how many of each outcome every cluster has. */


/** A table of codes is used where it has at most this many places for each sample. */
const mostPlaces = 16;
/** Numbers the clusters that occur from 0, since a subgroup holds only some of the codes. */
function numberClusters(codes) {
    let largest = 0;
    for (let index = 0; index < codes.length; index++)
        if (codes[index] > largest)
            largest = codes[index];
    return largest < mostPlaces * codes.length ? numberByTable(codes, largest) : numberByMap(codes);
}
function numberByTable(codes, largest) {
    // Counted from 1, as 0 stands for codes that were not met yet.
    const numbers = new Uint32Array(largest + 1);
    const clusterOf = new Uint32Array(codes.length);
    let clusters = 0;
    for (let index = 0; index < codes.length; index++) {
        const code = codes[index];
        if (numbers[code] === 0)
            numbers[code] = ++clusters;
        clusterOf[index] = numbers[code] - 1;
    }
    return { clusters, clusterOf };
}
/** For few samples with large codes: time and memory that the codes' size does not change. */
function numberByMap(codes) {
    const numbers = new Map();
    const clusterOf = codes.map((code) => {
        const number = numbers.get(code) ?? numbers.size;
        numbers.set(code, number);
        return number;
    });
    return { clusters: numbers.size, clusterOf };
}
/**
 * @param samples with cluster codes
 * @throws RangeError without cluster codes
 */
function tabulateClusters({ positive, decision, cluster }) {
    if (cluster === undefined)
        throw new RangeError('Intervals shall allow for clusters, and samples have none');
    const { clusters, clusterOf } = numberClusters(cluster);
    const counts = new Uint32Array(clusters * _outcomes_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomes */ .KI.length);
    for (let index = 0; index < positive.length; index++) {
        counts[(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG)(positive[index], decision[index]) * clusters + clusterOf[index]] += 1;
    }
    return { clusters, clusterOf, counts };
}
/** Samples with one of some outcomes in each cluster. */
function countInClusters({ clusters, counts }, wanted) {
    const [first, ...others] = wanted.map((outcome) => {
        const start = _outcomes_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomes */ .KI.indexOf(outcome) * clusters;
        return counts.subarray(start, start + clusters);
    });
    if (first === undefined || others.length === 0)
        return first ?? new Uint32Array(clusters);
    const totals = first.slice();
    for (const column of others) {
        for (let cluster = 0; cluster < clusters; cluster++)
            totals[cluster] += column[cluster];
    }
    return totals;
}
/**
 * A proportion of outcomes, with the variance that its clusters give it.
 *
 * @returns undefined where no sample has one of the outcomes `trials`
 */
function proportionOverClusters(table, successes, trials) {
    return (0,_statistics_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .clusteredProportion */ .c8)(countInClusters(table, successes), countInClusters(table, trials));
}


/***/ }),

/***/ 5786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ formEstimate),
/* harmony export */   H: () => (/* binding */ undefinedEstimate)
/* harmony export */ });
function undefinedEstimate(facts, reason) {
    return { ...facts, value: null, lower: null, upper: null, reason };
}
/** An estimate with an interval, or with the reason for having none. */
function formEstimate(facts, value, interval) {
    if (typeof interval === 'string') {
        return { ...facts, value: finite(value), lower: null, upper: null, reason: interval };
    }
    return { ...facts, value: finite(value), lower: finite(interval.lower), upper: finite(interval.upper) };
}
/** The last door: a number that is not finite is a bug here, and must not pass as a result. */
function finite(value) {
    if (!Number.isFinite(value))
        throw new RangeError('A metric or a limit is not finite');
    return value;
}


/***/ }),

/***/ 3420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dB: () => (/* binding */ precisionOfMean),
/* harmony export */   u1: () => (/* binding */ precisionFacts),
/* harmony export */   uV: () => (/* binding */ estimateMean),
/* harmony export */   wB: () => (/* binding */ declaredClusters)
/* harmony export */ });
/* harmony import */ var _statistics_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41580);
/* harmony import */ var _statistics_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83157);
/* harmony import */ var _statistics_scaling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63039);
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5786);
/** Means of one value for each sample, and how precisely they are known. */




/** The clusters of samples together with what is declared of them; undefined for independent samples. */
function declaredClusters(numbers, options) {
    return numbers === undefined ? undefined : { ...numbers, declared: options.clustered?.designEffect };
}
/**
 * Precision of a mean. Over clusters it has K - 1 degrees of freedom, and its variance is never below that of
 * independent samples, nor below the declared design effect times that.
 *
 * @param values at least one, finite
 * @param centre their mean
 * @param clustered undefined for independent samples
 */
function precisionOfMean(values, centre, clustered) {
    if (clustered !== undefined && clustered.clusters < _statistics_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .fewestClusters */ .U$)
        return 'too-few-clusters';
    if (values.length === 1)
        return 'one-sample';
    // The mean of equal values may differ from them by a rounding, which is no variance.
    const independent = (0,_statistics_scaling_js__WEBPACK_IMPORTED_MODULE_2__/* .isConstant */ .VO)(values) ? 0 : (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .varianceOfMean */ .QI)(values, centre);
    if (!(independent > 0))
        return 'zero-variance';
    if (clustered === undefined) {
        return { variance: independent, degreesOfFreedom: values.length - 1, designEffect: 1 };
    }
    const { clusterOf, clusters, declared } = clustered;
    const robust = (0,_statistics_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .clusteredVarianceOfMean */ .v0)(values, centre, clusterOf, clusters);
    const designEffect = Math.max(1, robust / independent, declared ?? 1);
    return { variance: independent * designEffect, degreesOfFreedom: clusters - 1, designEffect };
}
/** What a precision adds to the facts of an estimate, where intervals allow for clusters. */
function precisionFacts(precision, clustered) {
    if (clustered === undefined)
        return {};
    const { clusters } = clustered;
    return typeof precision === 'string' ? { clusters } : { clusters, designEffect: precision.designEffect };
}
/** A mean with Student's interval. */
function estimateMean(facts, values, clustered) {
    const value = (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i2)(values);
    const precision = precisionOfMean(values, value, clustered);
    const interval = typeof precision === 'string'
        ? precision
        : (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .studentInterval */ .x_)(value, precision.variance, precision.degreesOfFreedom, facts.confidence);
    return (0,_estimate_js__WEBPACK_IMPORTED_MODULE_3__/* .formEstimate */ .F)({ ...facts, ...precisionFacts(precision, clustered) }, value, interval);
}


/***/ }),

/***/ 64831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ clustersInOrder),
/* harmony export */   Qn: () => (/* binding */ orderByValues),
/* harmony export */   RG: () => (/* binding */ formScaled),
/* harmony export */   ml: () => (/* binding */ prepareNumbers)
/* harmony export */ });
/* harmony import */ var _statistics_scaling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63039);
/* harmony import */ var _statistics_stableOrder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36495);
/* harmony import */ var _clusterTable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62030);
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5786);
/* harmony import */ var _means_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3420);
/* harmony import */ var _scoredRows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39851);






/**
 * Puts samples into the one order of their values, and computes the errors.
 *
 * @throws RangeError where samples break their contract
 */
function prepareNumbers({ label, predicted, cluster }, options) {
    const order = orderByValues([label, predicted]);
    const sorted = { label: (0,_scoredRows_js__WEBPACK_IMPORTED_MODULE_4__/* .pick */ .Up)(label, order), predicted: (0,_scoredRows_js__WEBPACK_IMPORTED_MODULE_4__/* .pick */ .Up)(predicted, order) };
    return {
        ...sorted,
        size: label.length,
        errors: (0,_statistics_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .scaledDifferences */ .NE)(sorted.predicted, sorted.label),
        clustered: clustersInOrder(cluster, order, options),
        confidenceLevel: options.confidenceLevel,
    };
}
/**
 * The places of samples by the first of some columns, then the second and so on.
 *
 * @throws RangeError where columns differ in length or hold a number that is not finite
 */
function orderByValues(columns) {
    let order = (0,_statistics_stableOrder_js__WEBPACK_IMPORTED_MODULE_1__/* .givenOrder */ .S)(columns[0].length);
    for (const column of columns.toReversed()) {
        if (column.length !== order.length)
            throw new RangeError('Columns of samples differ in length');
        if (!column.every(Number.isFinite))
            throw new RangeError('A label or a prediction is not finite');
        order = (0,_statistics_stableOrder_js__WEBPACK_IMPORTED_MODULE_1__/* .stableOrder */ ._)(column, order);
    }
    return order;
}
/**
 * The clusters of samples in some order, where intervals shall allow for them.
 *
 * @throws RangeError without cluster codes, or where their number is wrong
 */
function clustersInOrder(cluster, order, options) {
    if (cluster !== undefined && cluster.length !== order.length) {
        throw new RangeError('Columns of samples differ in length');
    }
    if (options.clustered === undefined)
        return undefined;
    if (cluster === undefined)
        throw new RangeError('Intervals shall allow for clusters, and samples have none');
    return (0,_means_js__WEBPACK_IMPORTED_MODULE_3__/* .declaredClusters */ .wB)((0,_clusterTable_js__WEBPACK_IMPORTED_MODULE_2__/* .numberClusters */ .fM)((0,_scoredRows_js__WEBPACK_IMPORTED_MODULE_4__/* .pick */ .Up)(cluster, order)), options);
}
/** An estimate from a value and an interval in units of `2^exponent`, which may exceed the range of doubles. */
function formScaled(facts, value, interval, exponent) {
    const [whole, ...limits] = [value, ...(typeof interval === 'string' ? [] : [interval.lower, interval.upper])].map((number) => (0,_statistics_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .timesPowerOfTwo */ .hP)(number, exponent));
    if (!Number.isFinite(whole))
        return (0,_estimate_js__WEBPACK_IMPORTED_MODULE_5__/* .undefinedEstimate */ .H)(facts, 'overflow');
    if (typeof interval === 'string')
        return (0,_estimate_js__WEBPACK_IMPORTED_MODULE_5__/* .formEstimate */ .F)(facts, whole, interval);
    const [lower, upper] = limits;
    return (0,_estimate_js__WEBPACK_IMPORTED_MODULE_5__/* .formEstimate */ .F)(facts, whole, limits.every(Number.isFinite) ? { lower, upper } : 'overflow');
}


/***/ }),

/***/ 75017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KI: () => (/* binding */ outcomes),
/* harmony export */   XF: () => (/* binding */ countOutcomes),
/* harmony export */   b4: () => (/* binding */ undecidedCode),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/** What may become of a sample: its label against its decision. */
const outcomes = [
    'truePositives',
    'falsePositives',
    'falseNegatives',
    'trueNegatives',
    'undecidedPositives',
    'undecidedNegatives',
];
/** Code of the decision of a sample that is left undecided; 0 and 1 are the negative and the positive decision. */
const undecidedCode = 2;
/** Outcomes by label (0 or 1) and decision (0, 1 or 2): three for each label. */
const outcomesByCodes = [
    'trueNegatives',
    'falsePositives',
    'undecidedNegatives',
    'falseNegatives',
    'truePositives',
    'undecidedPositives',
];
const outcomeIndex = Uint8Array.from(outcomesByCodes, (outcome) => outcomes.indexOf(outcome));
/** Index into {@link outcomes} of a sample's outcome. */
function outcomeOf(positive, decision) {
    return outcomeIndex[(undecidedCode + 1) * positive + decision];
}
/** Samples with one of some outcomes. */
function countOutcomes(matrix, wanted) {
    return wanted.reduce((total, outcome) => total + matrix[outcome], 0);
}


/***/ }),

/***/ 39851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   dc: () => (/* binding */ divideRows),
/* harmony export */   ry: () => (/* binding */ pickSamples)
/* harmony export */ });
/** The values at some places, in the order of the places. */
function pick(values, at) {
    const Picked = values.constructor;
    const picked = new Picked(at.length);
    // One loop for each type: a single one that meets arrays of several types takes several times as long.
    if (values instanceof Float64Array)
        pickNumbers(values, at, picked);
    else if (values instanceof Uint8Array)
        pickBytes(values, at, picked);
    else
        pickIntegers(values, at, picked);
    return picked;
}
function pickNumbers(values, at, picked) {
    for (let index = 0; index < at.length; index += 1)
        picked[index] = values[at[index]];
}
function pickBytes(values, at, picked) {
    for (let index = 0; index < at.length; index += 1)
        picked[index] = values[at[index]];
}
function pickIntegers(values, at, picked) {
    for (let index = 0; index < at.length; index += 1)
        picked[index] = values[at[index]];
}
/** Groups, counted from 1, whose numbers fit into 16 bits. */
const mostShortNumbers = 65_535;
/** Group at each position, counted from 1; 0 where the row belongs to none. */
function groupsAt(rows, groups) {
    let last = 0;
    for (let position = 0; position < rows.length; position += 1)
        if (rows[position] > last)
            last = rows[position];
    const Numbers = groups.length <= mostShortNumbers ? Uint16Array : Uint32Array;
    const groupOf = new Numbers(last + 1);
    groups.forEach((members, group) => {
        for (let index = 0; index < members.length; index += 1)
            groupOf[members[index]] = group + 1;
    });
    const found = new Numbers(rows.length);
    for (let position = 0; position < rows.length; position += 1)
        found[position] = groupOf[rows[position]];
    return found;
}
/**
 * Divides positions among groups by the row at each. Two walks over the rows serve all the groups, however many.
 *
 * @param rows row at each position, each once
 * @param groups rows of each group; no row belongs to two of them
 * @returns positions by group, ascending; none for rows of a group that stand at no position
 */
function divideRows(rows, groups) {
    const groupOf = groupsAt(rows, groups);
    const counts = new Uint32Array(groups.length + 1);
    for (let position = 0; position < rows.length; position += 1)
        counts[groupOf[position]] += 1;
    const next = new Uint32Array(counts.length);
    for (let group = 1; group < next.length; group += 1)
        next[group] = next[group - 1] + counts[group - 1];
    const positions = new Uint32Array(rows.length);
    for (let position = 0; position < rows.length; position += 1) {
        const group = groupOf[position];
        positions[next[group]] = position;
        next[group] += 1;
    }
    return groups.map((_, index) => positions.subarray(next[index], next[index + 1]));
}
/** The samples at some positions, in the order of the positions. */
function pickSamples({ positive, decision, score, cluster }, at) {
    return {
        positive: pick(positive, at),
        decision: pick(decision, at),
        score: score === undefined ? undefined : pick(score, at),
        cluster: cluster === undefined ? undefined : pick(cluster, at),
    };
}


/***/ }),

/***/ 52346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ showProgress),
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
/* harmony import */ var _result_foreignText_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4607);
/* harmony import */ var _result_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18150);
/** Shows on a terminal how far a long piece of work is, and says it in a log from time to time. */


/** Milliseconds: what is done before is not shown, between two drawings of the bar, between two lines of a log. */
const silence = 1000;
const betweenDrawings = 100;
const betweenLines = 10_000;
const barWidth = 20;
const narrowest = 20;
const usualColumns = 80;
const longestWhat = 64;
const eraseLine = '\r\x1b[K';
/**
 * A display of progress that does nothing for work of less than a second.
 *
 * On a terminal it is a bar with percentage, rate and time left, drawn at most ten times a second; elsewhere, as in the
 * log of a workflow, a line every ten seconds: `holdout: reading data.csv, 310 of 641 MB (48 %), 10 s`. Another `what`
 * is another piece of work: rate and time begin anew.
 *
 * @param stream standard error, since it is no output of the command
 * @param clock milliseconds that never go back
 */
function showProgress(stream, clock = () => performance.now()) {
    const begun = clock();
    const isTerminal = stream.isTTY === true;
    const pause = isTerminal ? betweenDrawings : betweenLines;
    let what;
    let pieceBegun = begun;
    let due = begun + (isTerminal ? silence : betweenLines);
    let isDrawn = false;
    return {
        update(progress) {
            const now = clock();
            if (progress.what !== what)
                [what, pieceBegun] = [progress.what, now];
            if (now < due)
                return;
            due = now + pause;
            const milliseconds = now - pieceBegun;
            if (!isTerminal)
                stream.write(`${formatLine(progress, milliseconds)}\n`);
            else
                stream.write(eraseLine + formatBar(progress, milliseconds, stream.columns ?? usualColumns));
            isDrawn = isTerminal;
        },
        end() {
            if (isDrawn)
                stream.write(eraseLine);
            isDrawn = false;
        },
    };
}
/** `holdout: reading data.csv, 310 of 641 MB (48 %), 10 s`. */
function formatLine(progress, milliseconds) {
    const share = shareOf(progress);
    const percent = share === undefined ? '' : ` (${formatPercent(share)})`;
    return `${formatWhat(progress)}, ${formatDone(progress)}${percent}, ${formatSeconds(milliseconds / 1000)}`;
}
/** `holdout: reading data.csv ██████████░░░░░░░░░░  48 %, 310 of 641 MB, 103 MB/s, 3 s left`; never two lines. */
function formatBar(progress, milliseconds, columns) {
    const share = shareOf(progress);
    const rate = milliseconds > 0 ? (1000 * progress.done) / milliseconds : 0;
    const parts = [formatDone(progress)];
    if (rate > 0)
        parts.push(formatRate(rate, progress.unit));
    if (share === undefined)
        parts.push(formatSeconds(milliseconds / 1000));
    else if (rate > 0)
        parts.push(`${formatSeconds((progress.total - progress.done) / rate)} left`);
    const figures = share === undefined ? ', ' : ` ${drawBar(share)} ${formatPercent(share).padStart(5)}, `;
    const line = `${formatWhat(progress)}${figures}${parts.join(', ')}`;
    // A terminal wraps what reaches its last column, and a wrapped line could not be erased.
    return [...line].slice(0, Math.max(narrowest, columns) - 1).join('');
}
function formatWhat({ what }) {
    return `holdout: ${(0,_result_foreignText_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(what, longestWhat)}`;
}
/** Within [0, 1]; undefined where the whole is not known. */
function shareOf({ done, total }) {
    return total !== undefined && total > 0 ? Math.min(1, done / total) : undefined;
}
/** Rounded down: 100 % is the end. */
function formatPercent(share) {
    return `${Math.floor(100 * share)} %`;
}
function drawBar(share) {
    const full = Math.floor(barWidth * share);
    return '█'.repeat(full) + '░'.repeat(barWidth - full);
}
/** `310 of 641 MB`, `12 of 1,204 files`, `310 MB`. */
function formatDone({ done, total, unit }) {
    if (unit === 'files')
        return `${total === undefined ? '' : `${(0,_result_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(done)} of `}${formatFiles(total ?? done)}`;
    if (total === undefined)
        return formatBytes(done);
    return `${inUnit(done, unitOf(total))} of ${formatBytes(total)}`;
}
function formatFiles(count) {
    return `${(0,_result_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(count)} ${count === 1 ? 'file' : 'files'}`;
}
function formatRate(perSecond, unit) {
    return unit === 'bytes' ? `${formatBytes(perSecond)}/s` : `${formatFiles(Math.round(perSecond))}/s`;
}
/** `12 s`, `3 min 5 s`, `2 h 10 min`. */
function formatSeconds(seconds) {
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    const minutes = Math.floor(whole / 60);
    if (minutes < 60)
        return `${minutes} min ${whole % 60} s`;
    return `${(0,_result_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(Math.floor(minutes / 60))} h ${minutes % 60} min`;
}
const bytesAlone = { name: 'bytes', bytes: 1 };
const byteUnits = [
    { name: 'TB', bytes: 1e12 },
    { name: 'GB', bytes: 1e9 },
    { name: 'MB', bytes: 1e6 },
    { name: 'kB', bytes: 1e3 },
];
function unitOf(bytes) {
    return byteUnits.find((unit) => bytes >= unit.bytes) ?? bytesAlone;
}
/** `1.28` and `12.8` of GB and TB; whole numbers of all others. */
function inUnit(bytes, unit) {
    const value = bytes / unit.bytes;
    const decimals = unit.bytes < 1e9 || value >= 100 ? 0 : value >= 10 ? 1 : 2;
    return value.toFixed(decimals);
}
/** `641 MB`, `1.28 GB`: powers of ten. */
function formatBytes(bytes) {
    const unit = unitOf(bytes);
    return `${inUnit(bytes, unit)} ${unit.name}`;
}


/***/ }),

/***/ 81574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ prepareReportFolder),
  u: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/compliance/clauses.js
var clauses = __webpack_require__(62632);
// EXTERNAL MODULE: ./build/report/disclose.js + 2 modules
var disclose = __webpack_require__(14209);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/report/extent.js
/** A comment: everything that has to be read, on a phone too. */
const extent_commentExtent = { subgroups: 30, rows: 60, findings: 12, members: 5, isWhole: false };
/** A comment that would be too long. */
const extent_narrowExtent = { ...extent_commentExtent, subgroups: 10 };
/** A page that has room for all of it. */
const extent_wholeExtent = {
    subgroups: Infinity,
    rows: Infinity,
    findings: Infinity,
    members: Infinity,
    isWhole: true,
};

;// CONCATENATED MODULE: ./build/report/footer.js

const longestCommand = 400;
/** Printable ASCII, as every address on the web is written. */
const webAddress = /^https?:\/\/[!-~]+$/;
/** What could end a link or mean something in Markdown stands as an escape of RFC 3986. */
function escapeAddress(address) {
    return address.replace(/[^A-Za-z0-9\-._~:/?#@!$+,;=%]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** A link of our own words; the words alone where the address is none of the web. */
function linkText(text, address) {
    if (address === undefined)
        return [];
    return [webAddress.test(address) ? `[${text}](${escapeAddress(address)})` : text];
}
function linkTexts({ report, summary, artifact }, isPartial) {
    return [
        ...linkText(isPartial ? 'Report' : 'Full report', report ?? artifact),
        ...(report === undefined ? [] : linkText('evidence', artifact)),
        ...linkText('job summary', summary),
    ];
}
/** @param isPartial whether the policy withholds something, which the command shows to who has the data */
function footerLine({ reproduce }, links, isCut, isPartial) {
    const left = isCut ? 'Parts of this text were left out for length. ' : '';
    const linked = linkTexts(links, isPartial);
    const named = isPartial ? [] : ['Full report: <code>report.json</code> in the evidence of this run'];
    const where = linked.length > 0 ? linked : named;
    const what = isPartial ? 'shows what is withheld, where the data is' : 'repeats this on your machine';
    return `${left}${[...where, `${(0,report_escape/* escapeMarkdown */.FV)(reproduce, longestCommand)} ${what}`].join(' · ')}`;
}
/** A hidden line; what would end the comment it stands in is escaped as in an address. */
function stateLine(state) {
    const escaped = state.replace(/[%<>\r\n]|-(?=-|$)/g, (character) => character === '-' ? '%2D' : encodeURIComponent(character));
    return `<!-- holdout: ${escaped} -->`;
}
/** The state that a comment was written with, from its line before the marker; undefined where it has none. */
function readState(comment) {
    const lines = comment.trimEnd().split(/\r?\n/);
    const escaped = /^<!-- holdout: (.*) -->$/.exec(lines.at(-2) ?? '')?.[1];
    if (escaped === undefined)
        return undefined;
    try {
        return decodeURIComponent(escaped);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/sections/checks.js
var checks = __webpack_require__(34787);
// EXTERNAL MODULE: ./build/report/disclosure/outcome.js
var outcome = __webpack_require__(85701);
// EXTERNAL MODULE: ./build/report/sections/clauseNames.js
var clauseNames = __webpack_require__(41383);
// EXTERNAL MODULE: ./build/report/sections/markdownTable.js
var markdownTable = __webpack_require__(58959);
;// CONCATENATED MODULE: ./build/report/sections/clauses.js




const statusWords = {
    shown: 'shown',
    'record-checked': 'record checked',
    declared: 'declared',
    'deviation-accepted': 'criterion failed; deviation accepted',
    failed: '**failed**',
    'not-shown': 'not shown',
    'not-applicable': 'not applicable',
};
const withheldWords = 'withheld';
const statusOrder = [
    'failed',
    'deviation-accepted',
    'shown',
    'record-checked',
    'declared',
    'not-shown',
    'not-applicable',
];
/** What a status does not say, where a reader could take it for more. */
const limits = {
    'annex22:4.3': 'only a criterion that is at least the process counts here; a margin permits a decrease and is shown apart',
    'annex22:6.1': 'no overlap among the listed rows and ids; unlisted data was not examined',
    'annex22:6.3': 'uses through Holdout',
};
const manual = 'What Holdout cannot examine stays manual and is not shown here: a clause is never better than “not shown” by default, and “shown” covers what its checks compute, not the whole clause.';
/** A clause that results decide, which a view withholds. */
function isWithheld({ status, checks }) {
    return status === 'not-shown' && checks.includes(outcome/* resultsCheck */.n);
}
function statusText(trace) {
    const { clause, status } = trace;
    if (isWithheld(trace))
        return withheldWords;
    const limit = status === 'shown' ? limits[clause] : undefined;
    return limit === undefined ? statusWords[status] : `${statusWords[status]}: ${limit}`;
}
function clauseRow(trace, titles) {
    return [
        (0,report_escape/* toMarkdown */.l6)([(0,clauseNames/* clauseName */.l)(trace.clause)]).replaceAll(' ', '&nbsp;'),
        ...(titles === undefined ? [] : [(0,report_escape/* toMarkdown */.l6)([titles.get(trace.clause) ?? ''])]),
        statusText(trace),
        trace.checks.map((check) => (0,report_escape/* escapeMarkdown */.FV)(check)).join(' '),
    ];
}
/** `2 failed · 14 shown · 38 not shown`. */
function countText(traceability) {
    const texts = traceability.map((trace) => (isWithheld(trace) ? withheldWords : statusWords[trace.status]));
    const counts = [...statusOrder.map((status) => statusWords[status]), withheldWords].flatMap((text) => {
        const count = texts.filter((one) => one === text).length;
        return count === 0 ? [] : [`${count} ${text.replaceAll('*', '')}`];
    });
    return counts.join(' · ');
}
/**
 * Folded; empty where the report traces no clauses.
 *
 * @param titles what each clause is about, by clause id.
 */
function clausesSection({ traceability }, titles, extent) {
    if (traceability.length === 0)
        return '';
    const isTitled = titles.size > 0;
    const columns = ['clause', ...(isTitled ? ['about'] : []), 'this run', 'checks'].map((title) => ({ title }));
    const rows = traceability.map((trace) => clauseRow(trace, isTitled ? titles : undefined));
    return (0,markdownTable/* folded */.TM)(`Annex 22 (draft) and GMLP, clause by clause · ${countText(traceability)}`, (0,markdownTable/* joinParts */.nn)([(0,markdownTable/* markdownTable */.Qj)(columns, rows), manual]), extent.isWhole);
}

// EXTERNAL MODULE: ./build/report/sections/comparisons.js
var comparisons = __webpack_require__(22);
// EXTERNAL MODULE: ./build/result/metricNames.js
var metricNames = __webpack_require__(28868);
// EXTERNAL MODULE: ./build/result/numbers.js
var result_numbers = __webpack_require__(18150);
// EXTERNAL MODULE: ./build/result/phrase.js
var phrase = __webpack_require__(60603);
// EXTERNAL MODULE: ./build/result/wording.js
var wording = __webpack_require__(36396);
;// CONCATENATED MODULE: ./build/report/sections/contrasts.js
/** Subgroups that do worse than the rest: for reading, no criterion depends on them. */






/** `0.712 (n = 45)` */
function valueOn(value, n) {
    return `${(0,result_numbers/* formatValue */.Fl)(value)} (n = ${(0,result_numbers/* formatCount */.B4)(n)})`;
}
const smallestShown = 0.001;
function pText(p) {
    if (p === null)
        return '';
    return p < smallestShown ? `, p < ${smallestShown}` : `, p = ${(0,result_numbers/* formatValue */.Fl)(p)}`;
}
/** `Sensitivity is lower at site lyon than on all other test samples: 0.712 (n = 45) against …`. */
function contrastPhrase({ metric, subgroup, ...contrast }) {
    const { value, n, restValue, restN, difference, lower, upper, adjustedP } = contrast;
    const limits = lower === null || upper === null ? '' : ` (${(0,result_numbers/* formatInterval */.vy)(lower, upper)})`;
    const numbers = `${valueOn(value, n)} against ${valueOn(restValue, restN)}, difference ${(0,result_numbers/* formatValue */.Fl)(difference)}${limits}${pText(adjustedP)}`;
    return (0,wording/* capitalised */.Iu)((0,phrase/* phrase */.MZ) `${(0,metricNames/* metricPhrase */.ic)(metric)} is lower at ${(0,wording/* subgroupPhrase */.J)(subgroup)} than on all other test samples: ${(0,phrase/* words */.aL)(numbers)}.`);
}
const note = 'p values are adjusted for all subgroups and metrics that were compared (Holm). No criterion depends on them.';
/** Empty where no subgroup does worse. */
function contrastsSection({ contrasts = [] }, extent) {
    const worse = contrasts.filter((contrast) => contrast.worse);
    const rows = worse.map((contrast) => `- ${(0,report_escape/* toMarkdown */.l6)(contrastPhrase(contrast))}`);
    const limited = (0,markdownTable/* limitRows */.X3)(rows, extent.rows, 'subgroups');
    const body = rows.length === 0 ? '' : (0,markdownTable/* joinParts */.nn)([limited.rows.join('\n'), limited.note, note]);
    return (0,markdownTable/* folded */.TM)(`Subgroups that do worse than the rest — ${worse.length}`, body, extent.isWhole);
}

// EXTERNAL MODULE: ./build/result/sentences.js + 12 modules
var sentences = __webpack_require__(77875);
// EXTERNAL MODULE: ./build/report/findingGroups.js
var findingGroups = __webpack_require__(49314);
;// CONCATENATED MODULE: ./build/report/sections/findings.js
/** What blocks and what asks for a look, each with its cure. */







/** Splits a sentence where its facts end and its numbers begin, so that only the facts are bold. */
function splitHeadline(sentence) {
    for (const [index, part] of sentence.entries()) {
        if (typeof part !== 'string')
            continue;
        const cut = part.search(/: | \(|; |\.( |$)/);
        if (cut < 0)
            continue;
        const head = [...sentence.slice(0, index), part.slice(0, cut)].filter((each) => each !== '');
        return [head, [part.slice(cut), ...sentence.slice(index + 1)]];
    }
    return [sentence, []];
}
function boldHeadline(sentence) {
    const [head, rest] = splitHeadline(sentence);
    return head.length === 0 ? (0,report_escape/* toMarkdown */.l6)(rest) : `**${(0,report_escape/* toMarkdown */.l6)(head)}**${(0,report_escape/* toMarkdown */.l6)(rest)}`;
}
/** A line of its own within an entry of a list. */
const newLine = '<br>';
function memberLines({ members }, most) {
    const shown = members.slice(0, most).map((member) => `${newLine}• ${(0,report_escape/* toMarkdown */.l6)(member)}`);
    const hidden = members.length - shown.length;
    return `${shown.join('')}${hidden > 0 ? `${newLine}• and ${(0,result_numbers/* formatCount */.B4)(hidden)} more` : ''}`;
}
/** An overlap of one kind is mended as that of another kind, in other words. */
function cureKey({ findings }, cure) {
    const [first] = findings;
    if (first?.code !== 'independence/overlap' || !('between' in first.args))
        return (0,phrase/* plainText */.wh)(cure);
    return `${first.code} ${first.args.between.includes('test')} ${first.args.kind === 'content'}`;
}
/** The cures of each group, or the number of the entry that has said the same already. */
function cureTexts(groups) {
    const saidAt = new Map();
    return groups.map((group, index) => {
        const key = group.cures.map((cure) => cureKey(group, cure)).join(' ');
        const earlier = saidAt.get(key);
        if (key !== '' && earlier !== undefined)
            return `${newLine}→ As for ${earlier}.`;
        saidAt.set(key, index + 1);
        return group.cures.map((cure) => `${newLine}→ ${(0,report_escape/* toMarkdown */.l6)(cure)}`).join('');
    });
}
/** The clauses and the check, in small type. */
function citation({ check }) {
    const clauses = (0,report_escape/* toMarkdown */.l6)([(0,clauseNames/* clauseList */.W)(check.clauses)]);
    return ` <sub>${clauses === '' ? '' : `${clauses} · `}${(0,report_escape/* escapeMarkdown */.FV)(check.id)}</sub>`;
}
/** Whether a group says that the test data is not independent, so that no estimate can be relied on. */
function spoilsNumbers({ findings }) {
    return findings.some(({ code, args }) => code === 'independence/overlap' && 'between' in args && args.between[1] === 'test');
}
/** What follows for everything that was estimated from data that is not independent. */
function consequence({ estimates, criteria }) {
    if (estimates.length > 0)
        return ' Every number below is unreliable until this is mended.';
    return criteria.length > 0 ? ' No result below can be relied on until this is mended.' : '';
}
function moreLine(hidden) {
    return hidden <= 0 ? '' : `And ${(0,result_numbers/* formatCount */.B4)(hidden)} more: see the full report.`;
}
/** The numbered list of what blocks; empty where nothing does. */
function blockingSection(report, extent) {
    const groups = (0,findingGroups/* groupFindings */.k)(report, 'block');
    if (groups.length === 0)
        return '';
    const shown = groups.slice(0, extent.findings);
    const cures = cureTexts(shown);
    const spoiler = shown.find(spoilsNumbers);
    const entries = shown.map((group, index) => {
        const spoiled = group === spoiler ? consequence(report) : '';
        const facts = `${boldHeadline(group.sentence)}${spoiled}${memberLines(group, extent.members)}`;
        return `${index + 1}. ${facts}${cures[index]}${citation(group)}`;
    });
    return (0,markdownTable/* joinParts */.nn)(['**Blocking**', entries.join('\n'), moreLine(groups.length - shown.length)]);
}
/** Checks that did not run, which a verdict of error may rest on; else empty. */
function notRunSection(report, extent) {
    const groups = (0,findingGroups/* groupNotRun */.u)(report);
    if (groups.length === 0)
        return '';
    const lines = groups.slice(0, extent.findings).map(({ reason, checks }) => {
        const names = checks.map((id) => (0,report_escape/* escapeMarkdown */.FV)(id)).join(', ');
        return `- ${(0,report_escape/* toMarkdown */.l6)(reason)} <sub>${names}</sub>`;
    });
    return (0,markdownTable/* joinParts */.nn)(['**Not judged**', lines.join('\n'), moreLine(groups.length - lines.length)]);
}
/** The short list of what a person should look at; empty where there is nothing. */
function warningsSection(report, extent) {
    const groups = (0,findingGroups/* groupFindings */.k)(report, 'warn');
    if (groups.length === 0)
        return '';
    const shown = groups.slice(0, extent.findings);
    const texts = shown.map((group) => {
        const cures = group.cures.map((cure) => ` → ${(0,report_escape/* toMarkdown */.l6)(cure)}`).join('');
        const facts = `${(0,report_escape/* toMarkdown */.l6)(group.sentence)}${memberLines(group, extent.members)}`;
        return `${facts}${group.members.length > 0 && cures !== '' ? newLine : ''}${cures}`;
    });
    // Two checks can say the same of one change: it is read once, with both names.
    const lines = [...new Set(texts)].map((text) => {
        const ids = shown.filter((_, index) => texts[index] === text).map(({ check }) => (0,report_escape/* escapeMarkdown */.FV)(check.id));
        return `- ${text} <sub>${ids.join(', ')}</sub>`;
    });
    return (0,markdownTable/* joinParts */.nn)(['**Please look**', lines.join('\n'), moreLine(groups.length - shown.length)]);
}
/** Which rules a change alters, where nothing else is told of it; empty where it alters none. */
function rulesSection(report) {
    const changed = report.checks.flatMap(({ findings }) => findings.filter(({ code }) => code === 'criteria/rules-changed'));
    return (0,markdownTable/* joinParts */.nn)(changed.map((finding) => {
        const { sentence, cure } = (0,sentences/* describeFinding */.jb)(finding);
        return `${(0,report_escape/* toMarkdown */.l6)(sentence)}${cure === undefined ? '' : ` → ${(0,report_escape/* toMarkdown */.l6)(cure)}`}`;
    }));
}

// EXTERNAL MODULE: ./build/report/sections/gaps.js
var gaps = __webpack_require__(19115);
;// CONCATENATED MODULE: ./build/report/sections/independence.js
/** Overlap between each pair of splits, by kind of entity. */





const pairs = [
    ['train', 'test'],
    ['validation', 'test'],
    ['train', 'validation'],
];
const prefix = 'independence/';
function isOverlap(finding) {
    return finding.code === 'independence/overlap';
}
/** The pair of splits that a finding is about; undefined where it is about none. */
function pairOf(finding) {
    switch (finding.code) {
        case 'independence/overlap':
        case 'independence/suspected':
        case 'independence/linked':
        case 'independence/near-duplicate':
            return finding.args.between;
        case 'independence/captured':
            return ['train', 'test'];
        default:
            return undefined;
    }
}
function isSamePair(one, [first, second]) {
    return one !== undefined && one[0] === first && one[1] === second;
}
/** Pairs of splits that both have samples; without counts, those that training and test make. */
function presentPairs({ subject, checks }) {
    const found = checks.flatMap(({ findings }) => findings.map(pairOf));
    return pairs.filter((pair) => {
        const counted = pair.every((split) => (subject.samples?.[split] ?? 0) !== 0);
        return counted || found.some((one) => isSamePair(one, pair));
    });
}
/** Checks that judge only some of the pairs. */
const judgedPairs = {
    'independence/linked': ([, second]) => second === 'test',
    'independence/captured': ([first, second]) => first === 'train' && second === 'test',
};
function pairCell(check, pair) {
    if (check.status === 'not-run' || check.status === 'error')
        return 'not known';
    if (Object.hasOwn(judgedPairs, check.id) && judgedPairs[check.id]?.(pair) === false)
        return '–';
    const finding = check.findings.find((one) => one.code !== 'independence/suspected' && isSamePair(pairOf(one), pair));
    if (finding === undefined)
        return lacksTimes(check) ? 'not known' : 'none';
    const shown = (0,report_escape/* toMarkdown */.l6)((0,phrase/* words */.aL)(cellText(finding, pair)));
    return finding.severity === 'block' ? `**${shown}**` : shown;
}
/** Whether samples have no time of capture, so that those with one do not show the order. */
function lacksTimes({ findings }) {
    return findings.some(({ code }) => code === 'independence/captured-missing');
}
/** What of a pair's finding the table shows. */
function cellText(finding, [first, second]) {
    const inSamples = (samples) => `in ${(0,result_numbers/* formatCount */.B4)(samples[first] ?? 0)} + ${(0,result_numbers/* formatCount */.B4)(samples[second] ?? 0)} samples`;
    switch (finding.code) {
        case 'independence/overlap':
            return `${(0,result_numbers/* formatCount */.B4)(finding.args.entities)} ${inSamples(finding.args.samples)}`;
        case 'independence/near-duplicate':
            return `${counted(finding.args.pairs, 'pair')} ${inSamples(finding.args.samples)}`;
        case 'independence/linked':
            return counted(finding.args.samples.test ?? 0, 'test sample');
        case 'independence/captured':
            return `${counted(finding.args.samples, 'test sample')} before`;
        default:
            return 'found';
    }
}
function counted(count, noun) {
    return `${(0,result_numbers/* formatCount */.B4)(count)} ${noun}${count === 1 ? '' : 's'}`;
}
function remarksOf(check) {
    const others = check.findings.filter((finding) => !hasPlace(finding)).length;
    return [
        ...check.findings
            .filter(isOverlap)
            .flatMap(({ args: { reason } }) => reason ?? [])
            .slice(0, 1)
            .map((reason) => `allowed: ${(0,report_escape/* escapeMarkdown */.FV)(reason)}`),
        ...check.findings.flatMap(remarkOf),
        ...(others === 0 ? [] : [`${others} other ${others === 1 ? 'finding' : 'findings'}`]),
        ...(check.status === 'not-run' ? [(0,report_escape/* toMarkdown */.l6)((0,phrase/* mixed */.gl)(check.summary))] : []),
    ];
}
/** Whether the table shows what a finding counts. */
function hasPlace(finding) {
    return pairOf(finding) !== undefined || remarkOf(finding).length > 0;
}
/** What a finding counts, where that is no cell of the table. */
function remarkOf(finding) {
    switch (finding.code) {
        case 'independence/suspected': {
            const [first, second] = finding.args.between;
            const where = `${(0,wording/* splitPhrase */.q$)(first).join('')}–${(0,wording/* splitPhrase */.q$)(second).join('')}`;
            return [(0,report_escape/* toMarkdown */.l6)((0,phrase/* words */.aL)(`suspected: ${(0,result_numbers/* formatCount */.B4)(finding.args.entities)} (${where})`))];
        }
        case 'independence/near-duplicate-test':
            return [(0,report_escape/* toMarkdown */.l6)((0,phrase/* words */.aL)(`within test: ${counted(finding.args.pairs, 'pair')}`))];
        default:
            return [];
    }
}
function checkRow(check, shown) {
    const kind = (0,report_escape/* escapeMarkdown */.FV)(check.id.slice(prefix.length));
    return [kind, ...shown.map((pair) => pairCell(check, pair)), remarksOf(check).join('; ')];
}
/** Folded; empty where no check of this family applied. */
function independenceSection(report, extent) {
    const checks = report.checks.filter(({ id, status }) => id.startsWith(prefix) && status !== 'not-applicable');
    const shown = presentPairs(report);
    if (checks.length === 0 || shown.length === 0)
        return '';
    const titles = shown.map(([first, second]) => `${(0,wording/* splitPhrase */.q$)(first).join('')}–${(0,wording/* splitPhrase */.q$)(second).join('')}`);
    const columns = ['kind', ...titles, ''].map((title) => ({ title }));
    const rows = checks.map((check) => checkRow(check, shown));
    return (0,markdownTable/* folded */.TM)('Independence of the splits, by kind of entity', (0,markdownTable/* joinParts */.nn)([(0,markdownTable/* markdownTable */.Qj)(columns, rows), footnote(checks)]), extent.isWhole);
}
const examined = 'data that the manifest does not list was not examined.';
function footnote(checks) {
    const hasSuspected = checks.some(({ findings }) => findings.some(({ code }) => code === 'independence/suspected'));
    return [
        'Entities found in both splits, and their samples in the first + the second.',
        ...(hasSuspected ? ['Suspected are entities whose ids are equal but for their spelling.'] : []),
        `The entities themselves are named in the evidence only; ${examined}`,
    ].join(' ');
}

;// CONCATENATED MODULE: ./build/report/sections/confusion.js
/** Confusion matrices as tables, of two classes or of several. */





function countCell(count) {
    return (0,report_escape/* toMarkdown */.l6)((0,phrase/* words */.aL)((0,result_numbers/* formatCount */.B4)(count)));
}
function numberColumns(titles) {
    return titles.map((title, index) => (index === 0 ? { title } : { title, align: 'right' }));
}
/** The matrix of one subgroup. */
function confusionTable(confusion) {
    return 'classes' in confusion ? classTable(confusion) : binaryTable(confusion);
}
function binaryTable(confusion) {
    const hasUndecided = confusion.undecidedPositives !== 0 || confusion.undecidedNegatives !== 0;
    const undecided = (count) => (hasUndecided ? [countCell(count)] : []);
    const columns = ['', 'model: positive', 'model: negative', ...(hasUndecided ? ['undecided'] : [])];
    const positives = [confusion.truePositives, confusion.falseNegatives].map(countCell);
    const negatives = [confusion.falsePositives, confusion.trueNegatives].map(countCell);
    return (0,markdownTable/* markdownTable */.Qj)(numberColumns(columns), [
        ['label: positive', ...positives, ...undecided(confusion.undecidedPositives)],
        ['label: negative', ...negatives, ...undecided(confusion.undecidedNegatives)],
    ]);
}
/** Classes beyond these are left to report.json: a table of more columns is not read. */
const mostClasses = 20;
/** Labels in rows, decisions of the model in columns. */
function classTable({ classes, counts, undecided }) {
    if (classes.length > mostClasses) {
        return `The confusion matrix of ${classes.length} classes stands in report.json.`;
    }
    const hasUndecided = undecided.some((count) => count !== 0);
    const columns = [
        'label ↓ model →',
        ...classes.map((name) => (0,report_escape/* escapeMarkdown */.FV)(name)),
        ...(hasUndecided ? ['undecided'] : []),
    ];
    return (0,markdownTable/* markdownTable */.Qj)(numberColumns(columns), classes.map((name, row) => [
        (0,report_escape/* escapeMarkdown */.FV)(name),
        ...counts[row].map(countCell),
        ...(hasUndecided ? [countCell(undecided[row])] : []),
    ]));
}
const outcomeTitles = [
    'true positive',
    'false positive',
    'false negative',
    'true negative',
    'undecided +',
    'undecided −',
];
function outcomeRow(confusion) {
    const { truePositives, falsePositives, falseNegatives, trueNegatives } = confusion;
    const decided = [truePositives, falsePositives, falseNegatives, trueNegatives];
    const cells = [...decided, confusion.undecidedPositives, confusion.undecidedNegatives];
    return [(0,report_escape/* toMarkdown */.l6)((0,wording/* subgroupPhrase */.J)(confusion.subgroup)), ...cells.map(countCell)];
}
/** The matrices of all subgroups: in one table for two classes, each in its own for several. */
function confusionTables(matrices) {
    const binary = matrices.filter((one) => !('classes' in one));
    const ofClasses = matrices.filter((one) => 'classes' in one);
    return (0,markdownTable/* joinParts */.nn)([
        binary.length === 0 ? '' : (0,markdownTable/* markdownTable */.Qj)(numberColumns(['subgroup', ...outcomeTitles]), binary.map(outcomeRow)),
        ...ofClasses.flatMap((one) => [`**${(0,report_escape/* toMarkdown */.l6)((0,wording/* subgroupPhrase */.J)(one.subgroup))}**`, classTable(one)]),
    ]);
}

;// CONCATENATED MODULE: ./build/report/sections/metrics.js
/** Every metric on all test samples with the confusion matrix; and in a whole report both for every subgroup. */







function isOverall({ subgroup }) {
    return Object.keys(subgroup).length === 0;
}
function countsText({ metric, successes, n, clusters, designEffect }) {
    const proportion = n < 0 ? undefined : (0,wording/* proportionText */.eQ)(successes, n);
    const counts = (0,report_escape/* toMarkdown */.l6)(proportion === undefined ? (0,wording/* denominatorPhrase */.ax)(metric, n) : (0,phrase/* words */.aL)(proportion));
    const inClusters = clusters === undefined ? '' : (0,report_escape/* toMarkdown */.l6)((0,phrase/* words */.aL)(` in ${(0,result_numbers/* formatCount */.B4)(clusters)} clusters`));
    return `${counts}${inClusters}${designEffect === undefined ? '' : `, design effect ${designEffect.toFixed(2)}`}`;
}
function metricRow(estimate) {
    const { metric, method, confidence, reason } = estimate;
    const isSaid = reason === undefined || reason === wording/* withheld */.uN;
    const why = isSaid ? '' : `: ${(0,report_escape/* toMarkdown */.l6)((0,phrase/* mixed */.gl)(reason.replaceAll('-', ' ')))}`;
    const level = (0,result_numbers/* formatConfidence */.Me)(confidence);
    return [
        (0,report_escape/* toMarkdown */.l6)((0,wording/* capitalised */.Iu)((0,metricNames/* metricPhrase */.ic)(metric))),
        `${(0,wording/* estimateText */.YL)(estimate)}${why}`,
        countsText(estimate),
        estimate.lower === null ? '' : `${(0,report_escape/* toMarkdown */.l6)((0,phrase/* words */.aL)(method))}, ${level}`,
    ];
}
function subgroupCell({ subgroup }) {
    return (0,report_escape/* toMarkdown */.l6)((0,wording/* subgroupPhrase */.J)(subgroup));
}
/** Whose mix of strata the pooled values have. */
function mixText(overall) {
    const isWeighted = overall.some(({ method }) => method.startsWith('weighted-'));
    return isWeighted
        ? 'Values whose method begins with “weighted” have the declared shares of the strata; the others are at the test set’s own mix.'
        : 'Pooled values are at the test set’s own mix.';
}
/** Folded; empty where nothing was estimated. */
function metricsSection({ estimates, confusion }, extent) {
    const overall = estimates.filter(isOverall);
    if (overall.length === 0)
        return '';
    const limited = (0,markdownTable/* limitRows */.X3)(overall.map(metricRow), extent.rows, 'metrics');
    const columns = ['metric', 'value (interval)', 'counts', 'method'].map((title) => ({ title }));
    const matrix = confusion.find(isOverall);
    const metrics = overall.length === 1 ? '1 metric' : `All ${overall.length} metrics`;
    return (0,markdownTable/* folded */.TM)(`${metrics} on all test samples${matrix === undefined ? '' : ', confusion matrix'}`, (0,markdownTable/* joinParts */.nn)([
        mixText(overall),
        (0,markdownTable/* markdownTable */.Qj)(columns, limited.rows),
        limited.note,
        matrix === undefined ? '' : confusionTable(matrix),
    ]), extent.isWhole);
}
/** Every metric and the confusion matrix of every subgroup; empty where there are no subgroups. */
function subgroupMetricsSection({ estimates, confusion }) {
    const inSubgroups = estimates.filter((estimate) => !isOverall(estimate));
    const rows = inSubgroups.map((estimate) => [subgroupCell(estimate), ...metricRow(estimate)]);
    const columns = ['subgroup', 'metric', 'value (interval)', 'counts', 'method'].map((title) => ({ title }));
    const matrices = confusionTables(confusion.filter((one) => !isOverall(one)));
    return (0,markdownTable/* folded */.TM)('All metrics and confusion matrices by subgroup', (0,markdownTable/* joinParts */.nn)([(0,markdownTable/* markdownTable */.Qj)(columns, rows), matrices]), true);
}

// EXTERNAL MODULE: ./build/report/sections/subject.js
var sections_subject = __webpack_require__(46036);
;// CONCATENATED MODULE: ./build/report/sections/provenance.js
/** What has to be known to check the report itself: digests, commits, runtime and the command that repeats it. */





function digestCell(digest) {
    return `<code>${digest}</code>`;
}
function subjectRows({ subject }) {
    const { model, policy, testSet, predictions, evaluation, released } = subject;
    const rows = [];
    if (model)
        rows.push(['model', (0,report_escape/* escapeMarkdown */.FV)(model.path), digestCell(model.sha256)]);
    if (policy) {
        const name = policy.approved ? 'policy, approved' : 'policy, not yet approved';
        rows.push([name, (0,report_escape/* escapeMarkdown */.FV)(policy.path), digestCell(policy.sha256)]);
    }
    if (testSet) {
        const parts = [`${(0,result_numbers/* formatCount */.B4)(testSet.samples)} samples`, (0,sections_subject/* useText */.FV)(testSet)].filter((part) => part !== '');
        rows.push(['test rows', (0,report_escape/* toMarkdown */.l6)((0,phrase/* words */.aL)(parts.join(', '))), digestCell(testSet.digest)]);
    }
    if (predictions) {
        const name = predictions.bound ? 'predictions, bound to the model' : 'predictions, not bound to the model';
        rows.push([name, (0,report_escape/* escapeMarkdown */.FV)(predictions.path), digestCell(predictions.sha256)]);
    }
    const runtime = evaluation?.runtime;
    if (runtime) {
        const text = `${runtime.version}, one thread, batches of ${(0,result_numbers/* formatCount */.B4)(runtime.batch)}`;
        rows.push(['runtime', `${(0,report_escape/* escapeMarkdown */.FV)(runtime.name)} ${(0,report_escape/* escapeMarkdown */.FV)(text)}`, digestCell(runtime.wasm)]);
    }
    if (released)
        rows.push(['released model', (0,report_escape/* escapeMarkdown */.FV)(released.path), digestCell(released.sha256)]);
    return rows;
}
const evaluationWords = {
    onnx: 'the gate ran the model itself',
    command: 'the policy’s approved command ran the model',
    predictions: 'the gate did not run the model: its predictions come from a file',
};
function evaluationLine(by) {
    return by === undefined ? [] : [`- ${evaluationWords[by]}`];
}
function runLines({ approved, proposed, tool, node }, by) {
    const lines = [`- Holdout ${(0,report_escape/* escapeMarkdown */.FV)(tool.version)} on Node ${(0,report_escape/* escapeMarkdown */.FV)(node)}`, ...evaluationLine(by)];
    if (approved)
        lines.push(`- rules from ${(0,report_escape/* escapeMarkdown */.FV)(approved.ref)} at ${(0,report_escape/* escapeMarkdown */.FV)(approved.commit)}`);
    if (proposed)
        lines.push(`- judged commit ${(0,report_escape/* escapeMarkdown */.FV)(proposed.commit)}`);
    if (!approved && !proposed)
        lines.push('- rules and model from the working folder');
    return lines.join('\n');
}
/** Folded; present in every report. */
function provenanceSection(report, run, extent) {
    const files = report.subject.files.map(({ path, sha256, bytes }) => [
        `manifest, ${(0,result_numbers/* formatCount */.B4)(bytes)} bytes`,
        (0,report_escape/* escapeMarkdown */.FV)(path),
        digestCell(sha256),
    ]);
    const limited = (0,markdownTable/* limitRows */.X3)(files, extent.rows, 'files');
    const columns = ['what', 'where', 'SHA-256'].map((title) => ({ title }));
    const table = (0,markdownTable/* markdownTable */.Qj)(columns, [...subjectRows(report), ...limited.rows]);
    return (0,markdownTable/* folded */.TM)('Provenance: digests, commits, runtime', (0,markdownTable/* joinParts */.nn)([table, limited.note, runLines(run, report.subject.evaluation?.by)]), extent.isWhole);
}

;// CONCATENATED MODULE: ./build/report/sections/sizes.js
/** How large the test set is for each criterion, as far as that is known before the test. */






/** `27 positive samples`, `130 positive samples in 87 clusters, worth 62.5 independent ones`. */
function countedText({ metric, n, clusters, effectiveN }) {
    if (n === null)
        return 'known after the test';
    const counted = (0,wording/* sizePhrase */.rl)({ metric, n });
    if (clusters === undefined)
        return (0,report_escape/* toMarkdown */.l6)(counted);
    const worth = effectiveN === null ? '' : `, worth ${(0,result_numbers/* formatCount */.B4)(Math.floor(effectiveN * 10 + 1e-9) / 10)} independent ones`;
    return (0,report_escape/* toMarkdown */.l6)((0,phrase/* phrase */.MZ) `${counted} in ${(0,wording/* countOf */.pq)(clusters, 'cluster')}${(0,phrase/* words */.aL)(worth)}`);
}
/** `0.95: from 62, always from 73`: the power is a sawtooth. */
function expectedText({ expected, bound, firstN, safeN }) {
    if (expected === undefined)
        return '';
    const value = (0,result_numbers/* formatAgainst */.L$)(expected, (0,wording/* boundNumber */.Qg)(bound), 2);
    if (firstN === undefined || safeN === undefined)
        return `${value}: no number suffices`;
    const always = safeN === firstN ? '' : `, always from ${(0,result_numbers/* formatCount */.B4)(safeN)}`;
    return `${value}: from ${(0,result_numbers/* formatCount */.B4)(firstN)}${always}`;
}
function sizeRow(size, mark) {
    const { metric, subgroup, bound, needed, power } = size;
    const claim = (0,phrase/* phrase */.MZ) `${(0,metricNames/* metricPhrase */.ic)(metric)} ${(0,wording/* boundPhrase */.QK)(bound)}, ${(0,wording/* subgroupPhrase */.J)(subgroup)}`;
    const text = `${mark} ${(0,report_escape/* toMarkdown */.l6)(claim)}`;
    return [
        mark === '✗' ? `**${text}**` : text,
        countedText(size),
        needed === null ? 'over 10,000,000' : (0,result_numbers/* formatCount */.B4)(needed),
        (0,report_escape/* toMarkdown */.l6)((0,phrase/* words */.aL)(expectedText(size))),
        power === undefined ? '' : (0,result_numbers/* formatValue */.Fl)(power),
    ];
}
/** `✗` too small, `?` fails a good model more often than planned, `✓` neither. */
function markOf({ metric, subgroup, bound, n }, findings) {
    const isAbout = ({ args }) => args.metric === metric && JSON.stringify([args.subgroup, args.bound]) === JSON.stringify([subgroup, bound]);
    const found = findings.find(isAbout);
    if (found === undefined)
        return n === null ? '·' : '✓';
    return found.code === 'test-data/too-few' ? '✗' : '?';
}
function outcomeText(marks) {
    const count = (wanted) => marks.filter((mark) => mark === wanted).length;
    const [small, weak] = [count('✗'), count('?')];
    if (small > 0)
        return `✗ ${small} of ${marks.length} too small`;
    return weak > 0 ? `? ${weak} of ${marks.length} with less power than planned` : '✓';
}
/** `All 4 together: 0.643`, with bounds where criteria share samples. */
function jointLine({ checks }) {
    const joint = checks.flatMap(({ findings }) => findings.flatMap((finding) => (finding.code === 'test-data/joint-power' ? [finding.args] : [])))[0];
    if (joint?.lower === undefined || joint.upper === undefined)
        return '';
    const { criteria, lower, upper } = joint;
    const chance = lower === upper ? (0,result_numbers/* formatValue */.Fl)(lower) : (0,result_numbers/* formatInterval */.vy)(lower, upper);
    return `All ${(0,result_numbers/* formatCount */.B4)(criteria)} together: ${chance}${joint.independent ? '' : ', since some share samples'}.`;
}
/** Folded; empty where no size is judged. */
function sizesSection(report, extent) {
    const { sizes = [] } = report;
    const findings = report.checks
        .flatMap((check) => check.findings)
        .filter((one) => one.code === 'test-data/too-few' || one.code === 'test-data/underpowered');
    const marks = sizes.map((size) => markOf(size, findings));
    const limited = (0,markdownTable/* limitRows */.X3)(sizes.map((size, index) => sizeRow(size, marks[index])), extent.rows, 'criteria');
    const columns = [
        { title: 'criterion' },
        { title: 'test set' },
        { title: 'fewest', align: 'right' },
        { title: 'expected: samples for the power' },
        { title: 'chance to pass', align: 'right' },
    ];
    return (0,markdownTable/* folded */.TM)(`Sample size, known before the test — ${outcomeText(marks)}`, (0,markdownTable/* joinParts */.nn)([(0,markdownTable/* markdownTable */.Qj)(columns, limited.rows), limited.note, jointLine(report)]), extent.isWhole);
}

// EXTERNAL MODULE: ./build/report/sections/subgroups.js
var subgroups = __webpack_require__(52270);
;// CONCATENATED MODULE: ./build/report/markdown.js


















/** GitHub refuses a longer comment: UTF-16 code units. */
const longestComment = 65_536;
/** GitHub drops a job summary of more than 1 MiB; the rest is left to other steps of the job: bytes of UTF-8. */
const longestSummary = 1_000_000;
/** The last line: the comment to update is found by it, and by its author. */
const commentMarker = '<!-- holdout -->';
function headingLine({ report, run }) {
    const { symbol, text } = (0,headline/* headline */.P)(report, run);
    return `## ${symbol} ${text}`;
}
/** What is withheld, then the remarks: a line, or a list of them. */
function notesSection({ report, options: { notes = [] } }) {
    const lines = [...(0,disclose/* withheldNotes */.j)(report), ...notes].map(report_escape/* toMarkdown */.l6);
    return lines.length < 2 ? lines.join('') : lines.map((line) => `- ${line}`).join('\n');
}
/** Sections in reading order. */
function listSections(source, extent) {
    const { report, run, titles } = source;
    const head = [
        headingLine(source),
        (0,sections_subject/* subjectLine */.nh)(report, run),
        notesSection(source),
        blockingSection(report, extent),
        notRunSection(report, extent),
        warningsSection(report, extent),
    ];
    const kept = head.map((text) => ({ text, expendable: 0 }));
    const provenance = { text: provenanceSection(report, run, extent), expendable: 1 };
    if (!report.evaluated)
        return [...kept, { text: rulesSection(report), expendable: 0 }, provenance];
    return [
        ...kept,
        { text: (0,subgroups/* subgroupsSection */.aA)(report, extent), expendable: 0 },
        { text: (0,comparisons/* comparisonsSection */.cZ)(report, extent), expendable: 2 },
        { text: (0,gaps/* gapsSection */.Jb)(report, extent), expendable: 3 },
        { text: contrastsSection(report, extent), expendable: 5 },
        { text: sizesSection(report, extent), expendable: 4 },
        { text: metricsSection(report, extent), expendable: 5 },
        { text: extent.isWhole ? subgroupMetricsSection(report) : '', expendable: 7 },
        { text: (0,checks/* checksSection */.N)(report, extent), expendable: 3 },
        { text: clausesSection(report, titles, extent), expendable: 4 },
        { text: independenceSection(report, extent), expendable: 6 },
        provenance,
    ];
}
function footer({ report, run, options: { links = {} } }, isCut) {
    return footerLine(run, links, isCut, Object.keys(report.withheld ?? {}).length > 0);
}
function assemble(source, sections, isCut, { ending }) {
    return `${(0,markdownTable/* joinParts */.nn)([...sections.map(({ text }) => text), footer(source, isCut), ending])}\n`;
}
/** Leaves out the most expendable parts until the rest fits. */
function fitSections(source, sections, room) {
    const order = [...new Set(sections.map(({ expendable }) => expendable))].sort((one, other) => other - one);
    for (const most of [Infinity, ...order]) {
        const kept = sections.filter(({ expendable }) => expendable < most);
        const text = assemble(source, kept, most !== Infinity, room);
        if (most > 0 && room.lengthOf(text) <= room.most)
            return text;
    }
    return undefined;
}
/** Whole lines from the start, as many as fit, with the footer and the ending after them. */
function cutLines(source, sections, room) {
    const rest = `\n\n${(0,markdownTable/* joinParts */.nn)([footer(source, true), room.ending])}\n`;
    const kept = [];
    let length = room.lengthOf(rest);
    for (const line of (0,markdownTable/* joinParts */.nn)(sections.map(({ text }) => text)).split('\n')) {
        length += room.lengthOf(line) + 1;
        if (length > room.most)
            break;
        kept.push(line);
    }
    return kept.join('\n') + rest;
}
/** The first extent that fits, with its least important parts left out if need be. */
function renderToFit(source, extents, room) {
    let sections = [];
    for (const extent of extents) {
        sections = listSections(source, extent);
        const text = fitSections(source, sections, room);
        if (text !== undefined)
            return text;
    }
    const kept = sections.filter(({ expendable }) => expendable === 0);
    return cutLines(source, kept, room);
}
/**
 * Renders a report as the text of a pull-request comment.
 *
 * @param report what the gate found, or the view of it that `disclose` gives; only a view may be published.
 * @param run how the gate was run.
 * @param titles what each clause is about, by clause id such as `annex22:6.4`.
 * @returns Markdown of at most 65,536 UTF-16 code units. Its first line is the verdict, its last
 *   `commentMarker`. It holds no entity ids, and foreign text only as entities inside `<code>`.
 */
function renderMarkdown(report, run, titles = new Map(), options = {}) {
    const { state } = options;
    // Without a blank line between them: an HTML comment begins a block of its own.
    const ending = [...(state === undefined ? [] : [stateLine(state)]), commentMarker].join('\n');
    const room = { most: longestComment, lengthOf: (text) => text.length, ending };
    return renderToFit({ report, run, titles, options }, [extent_commentExtent, extent_narrowExtent], room);
}
/**
 * Renders a report for a job summary: every row, nothing folded.
 *
 * @param report as for `renderMarkdown`.
 * @returns Markdown of at most `options.most` bytes of UTF-8, without marker and state.
 */
function renderSummary(report, run, titles = new Map(), options = {}) {
    const encoder = new TextEncoder();
    const lengthOf = (text) => encoder.encode(text).length;
    const room = { most: options.most ?? longestSummary, lengthOf, ending: '' };
    return renderToFit({ report, run, titles, options }, [wholeExtent, commentExtent, narrowExtent], room);
}

// EXTERNAL MODULE: ./build/result/json.js
var json = __webpack_require__(72252);
// EXTERNAL MODULE: ./build/result/version.js
var version = __webpack_require__(20424);
// EXTERNAL MODULE: ./build/trees/outputFolder.js
var outputFolder = __webpack_require__(66885);
;// CONCATENATED MODULE: ./build/publication/reportFolder.js
/** The folder of a run: the report, its views and the evidence, written the same way by every entry point. */









/**
 * Writes `report.json`, `report.md`, `run.json`, `digests.json`, the rules and the row-level evidence.
 *
 * @throws Refusal `command/usage` (exit 5) where the folder cannot be written
 */
function writeReport(result, { out, startedAt, reproduce }) {
    const run = {
        tool: { name: 'holdout', version: version/* version */.r },
        node: process.version,
        exit: result.exit,
        ...result.commits,
        startedAt: new Date(startedAt).toISOString(),
        duration: Math.round(Date.now() - startedAt),
        reproduce,
    };
    const view = (0,disclose/* disclose */.h)(result.report, result.publication);
    const files = new Map([
        ['report.json', (0,json/* renderJson */.h)(result.report)],
        ['report.md', renderMarkdown(view, run, clauses/* clauseTitles */.D)],
        ['run.json', `${JSON.stringify(run, undefined, 2)}\n`],
        ...result.documents,
        ...result.evidence,
    ]);
    // A view that withholds nothing is the report itself.
    const showsAll = view === result.report;
    const whole = showsAll ? ['report.json'] : [];
    const published = [...whole, 'report.md', 'run.json', ...result.documents.keys()];
    files.set('digests.json', `${JSON.stringify(digestsOf(files, published), undefined, 2)}\n`);
    (0,outputFolder/* writeOutput */.zh)(new Map([...files].map(([name, text]) => [(0,external_node_path_.join)(out, name), text])), wanted);
    return {
        run,
        view,
        showsAll,
        folder: out,
        path: (0,external_node_path_.join)(out, 'report.json'),
        publishable: [...published, 'digests.json'],
        rowLevel: showsAll ? [...result.evidence.keys()] : [],
    };
}
/**
 * SHA-256 of the published files, so that a copy that was kept elsewhere can be recognised. What is withheld has none:
 * who guesses a small count or an id could confirm it.
 */
function digestsOf(files, names) {
    const digest = (name) => (0,external_node_crypto_.createHash)('sha256')
        .update(files.get(name) ?? '')
        .digest('hex');
    return Object.fromEntries(names.map((name) => [name, digest(name)]));
}
const wanted = {
    what: 'the report',
    cure: 'Give a folder that can be written with --out, or with the Action’s input `out`.',
};
/**
 * Makes the folder before anything is judged: a use of the test set shall not be spent on a report that cannot be kept.
 *
 * @throws Refusal with exit code 5
 */
function prepareReportFolder(folder) {
    try {
        (0,outputFolder/* makeFolder */.fc)(folder);
        (0,external_node_fs_.accessSync)(folder, external_node_fs_.constants.W_OK);
    }
    catch (thrown) {
        throw (0,outputFolder/* unwritableOutput */.Le)(thrown, wanted);
    }
}


/***/ }),

/***/ 14209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ disclose),
  j: () => (/* binding */ withheldNotes)
});

// EXTERNAL MODULE: ./build/result/assertNever.js
var assertNever = __webpack_require__(46016);
// EXTERNAL MODULE: ./build/result/json.js
var json = __webpack_require__(72252);
// EXTERNAL MODULE: ./build/result/phrase.js
var phrase = __webpack_require__(60603);
// EXTERNAL MODULE: ./build/report/disclosure/findings.js
var findings = __webpack_require__(39243);
// EXTERNAL MODULE: ./build/report/disclosure/suppression.js + 1 modules
var suppression = __webpack_require__(12401);
;// CONCATENATED MODULE: ./build/report/disclosure/bounds.js


/** A view with the status of each criterion and comparison, without estimates, limits, counts of outcomes. */
function withholdNumbers({ contrasts: _contrasts, ...report }) {
    return {
        ...report,
        checks: report.checks.map((check) => ({
            ...check,
            findings: check.findings.map(findings/* withholdFindingResults */.R),
        })),
        estimates: [],
        confusion: [],
        criteria: report.criteria.map((criterion) => ({ ...criterion, reason: (0,findings/* coarseReason */.Yz)(criterion.reason) })),
        comparisons: report.comparisons.map(suppression/* withoutDifference */.UX),
        ...(report.gaps === undefined ? {} : { gaps: report.gaps.map(suppression/* withoutGap */.jP) }),
    };
}

// EXTERNAL MODULE: ./build/report/disclosure/outcome.js
var outcome = __webpack_require__(85701);
// EXTERNAL MODULE: ./build/result/sentences.js + 12 modules
var sentences = __webpack_require__(77875);
;// CONCATENATED MODULE: ./build/report/disclosure/summaries.js
/** The summaries of checks, once more, from what is left of their findings. */


const compared = / \([\d,]+ compared\)$/;
/**
 * What a check without findings says is text already, in which a count or a result cannot be told from another number.
 * So a passed check whose text has a digit says its title; that of a kind of entity keeps its words.
 */
function cleanSummary({ id, status, summary }) {
    if (!/\d/.test(summary))
        return summary;
    if (id.startsWith('independence/'))
        return summary.replace(compared, '');
    return status === 'pass' ? (0,phrase/* plainText */.wh)((0,sentences/* checkTitle */.Tq)(id)) : summary;
}
function reviseSummary(check) {
    return { ...check, summary: (0,sentences/* summaryOf */.YG)(check.findings, cleanSummary(check)) };
}

;// CONCATENATED MODULE: ./build/report/disclose.js
/** What of a report may be published: the view that every public surface is rendered from. */







/**
 * The view of a report that may be published. A whole report is its own view under the disclosure `full`.
 *
 * @param report what the gate found.
 * @param publication what the policy discloses, and under which number counts are not shown; 0 and 1 hide none.
 * @returns a report in which −5 stands for a count from 1 to 4 (`suppressBelow` 5), withheld estimates are null with
 *   the reason `withheld` or absent, and withheld arguments of findings are absent
 */
function disclose(report, { disclosure, suppressBelow }) {
    const effective = disclosure === 'on-pass' && report.verdict === 'pass' ? 'full' : disclosure;
    if (effective === 'full' && suppressBelow < 2)
        return report;
    const counted = suppressBelow < 2 ? report : (0,suppression/* hideSmallCounts */.K2)(report, suppressBelow);
    const view = withhold(counted, effective);
    const hasResults = report.estimates.length > 0 || report.criteria.length > 0;
    const hasSmallCounts = (0,json/* canonicalJson */.d)(withhold(report, effective)) !== (0,json/* canonicalJson */.d)(view);
    const withheld = {
        ...(effective === 'full' || !hasResults ? {} : { results: effective }),
        ...(hasSmallCounts ? { countsUnder: suppressBelow } : {}),
    };
    return { ...view, checks: view.checks.map(reviseSummary), withheld };
}
function withhold(report, disclosure) {
    switch (disclosure) {
        case 'full':
            return report;
        case 'on-pass':
        case 'bounds':
            return withholdNumbers(report);
        case 'pass-fail':
            return (0,outcome/* withholdResults */.O)(report);
        default:
            return (0,assertNever/* assertNever */.x)(disclosure);
    }
}
const resultWords = {
    'on-pass': 'Numbers are withheld: the policy discloses them only when the gate passes.',
    bounds: 'Numbers are withheld: the policy discloses only which criteria are met.',
    'pass-fail': 'Results are withheld: the policy discloses only whether the model passes.',
};
/** One sentence for each kind of thing that a view lacks, so that nobody takes it for a fault. */
function withheldNotes({ withheld = {} }) {
    const { results, countsUnder } = withheld;
    return [
        ...(results === undefined ? [] : [[resultWords[results]]]),
        ...(countsUnder === undefined ? [] : [smallCountsNote(countsUnder, results !== undefined)]),
    ];
}
function smallCountsNote(under, hasNoNumbers) {
    const estimates = hasNoNumbers ? '' : ', and estimates that rest on them are withheld';
    return (0,phrase/* phrase */.MZ) `Counts from 1 to ${under - 1} are shown as <${under}${(0,phrase/* words */.aL)(estimates)}, as the policy asks.`;
}


/***/ }),

/***/ 15709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CV: () => (/* binding */ countHider),
/* harmony export */   cJ: () => (/* binding */ hideAll),
/* harmony export */   dK: () => (/* binding */ isHidden)
/* harmony export */ });
/** Small counts, as a published view has them: −5 stands for any count from 1 to 4, and reads `<5`. */
/** @param under the smallest count that is shown, zero aside */
function countHider(under) {
    return (count) => (count > 0 && count < under ? -under : count);
}
function isHidden(count) {
    return count !== undefined && count < 0;
}
/** Counts by name, such as the samples of each split. */
function hideAll(counts, hide) {
    const hidden = Object.entries(counts).map(([name, count]) => [name, count === undefined ? count : hide(count)]);
    return Object.fromEntries(hidden);
}


/***/ }),

/***/ 39243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ hideBaseline),
/* harmony export */   F5: () => (/* binding */ isSmallShare),
/* harmony export */   R: () => (/* binding */ withholdFindingResults),
/* harmony export */   Yz: () => (/* binding */ coarseReason),
/* harmony export */   aI: () => (/* binding */ isResult),
/* harmony export */   av: () => (/* binding */ hideFindingCounts),
/* harmony export */   rK: () => (/* binding */ restsOnSmallCount)
/* harmony export */ });
/* harmony import */ var _result_findings_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86014);
/* harmony import */ var _result_findings_personnel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79747);
/* harmony import */ var _result_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79848);
/* harmony import */ var _result_refusalCodes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7096);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15709);
/** What of each finding may be published. The table is exhaustive: a code without a line does not compile. */





function hideOverlap(args, { hide }) {
    const { keepTest, keepTrain } = args;
    return {
        ...args,
        entities: hide(args.entities),
        samples: (0,_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .hideAll */ .cJ)(args.samples, hide),
        ...(keepTest === undefined ? {} : { keepTest: (0,_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .hideAll */ .cJ)(keepTest, hide) }),
        ...(keepTrain === undefined ? {} : { keepTrain: (0,_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .hideAll */ .cJ)(keepTrain, hide) }),
    };
}
/** Either time is that of a single sample. */
function hideCaptured(args, { hide }) {
    if (!(0,_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .isHidden */ .dK)(hide(1)))
        return args;
    return { samples: hide(args.samples) };
}
/** Of several places the number would tell the count. */
function firstPlace(places, count) {
    return (0,_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .isHidden */ .dK)(count) ? places.slice(0, 1) : [...places];
}
function hidePlaces({ samples, places }, { hide }) {
    return { samples: hide(samples), places: firstPlace(places, hide(samples)) };
}
/** Whether the criterion is met, is not met or cannot be judged, and not by how much. */
function coarseReason(reason) {
    if (reason === 'pass')
        return 'pass';
    return reason === 'too-few' || reason === 'undefined' ? 'too-few' : 'below';
}
function hideBaseline(baseline, hide) {
    const { successes, trials } = baseline;
    return {
        ...baseline,
        ...(successes === undefined ? {} : { successes: hide(successes) }),
        ...(trials === undefined ? {} : { trials: hide(trials) }),
    };
}
/** Whether a comparison rests on a small count: of the baseline, or of samples that one of two models gets right. */
function restsOnSmallCount({ baseline, onlyModel, onlyReleased }, hide) {
    const counts = [baseline?.successes, baseline?.trials, onlyModel, onlyReleased];
    return counts.some((count) => count !== undefined && (0,_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .isHidden */ .dK)(hide(count)));
}
function withoutEstimate(args) {
    const { value: _value, lower: _lower, upper: _upper, n: _n, successes: _successes, why: _why, ...others } = args;
    return { ...others, reason: coarseReason(args.reason) };
}
function hideCriterion(args, { hide, isWithheld }) {
    const { metric, subgroup, n, successes } = args;
    const isSmall = (0,_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .isHidden */ .dK)(hide(n ?? 0)) || (0,_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .isHidden */ .dK)(hide(successes ?? 0));
    if (isSmall || isWithheld(metric, subgroup)) {
        return { ...withoutEstimate(args), ...(n === undefined ? {} : { n: hide(n) }) };
    }
    if (!(0,_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .isHidden */ .dK)(hide(0)))
        return args;
    // A class or a stratum without samples is a count of 0.
    const { why: _why, ...others } = args;
    return others;
}
/** What the process does is declared; what the released model does is a result, as are the pairs. */
function withoutDifference(args) {
    const { value: _value, difference: _difference, lower: _lower, upper: _upper, ...compared } = args;
    const { baseline, onlyModel: _onlyModel, onlyReleased: _onlyReleased, ...others } = compared;
    return args.against === 'process' && baseline !== undefined ? { ...others, baseline } : others;
}
function hideDecrease(args, { hide, isWithheld }) {
    const isTold = !restsOnSmallCount(args, hide) && !isWithheld(args.metric, args.subgroup);
    const kept = isTold ? args : withoutDifference(args);
    return kept.baseline === undefined ? kept : { ...kept, baseline: hideBaseline(kept.baseline, hide) };
}
/** A share with its denominator tells its numerator, so that both have to be large enough. */
function isSmallShare(value, n, hide) {
    return (0,_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .isHidden */ .dK)(hide(n ?? 0)) || (0,_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .isHidden */ .dK)(hide(Math.round((value ?? 0) * (n ?? 0))));
}
function withoutGap(args) {
    const { metric, split, tolerance } = args;
    return { metric, split, tolerance };
}
function hideGap(args, { hide, isWithheld }) {
    const { metric, value, n, testValue, testN } = args;
    const isSmall = isSmallShare(value, n, hide) || isSmallShare(testValue, testN, hide);
    return isSmall || isWithheld(metric, {}) ? withoutGap(args) : args;
}
function withoutUnderfit({ metric, split, bound }) {
    return { metric, split, bound };
}
function hideUndecided(args, { hide }) {
    const hidden = (0,_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .hideAll */ .cJ)({ samples: args.samples, undecided: args.undecided ?? 0 }, hide);
    if (args.undecided === undefined || !Object.values(hidden).some(_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .isHidden */ .dK))
        return args;
    const { share: _share, ...others } = args;
    return { ...others, ...hidden };
}
/** Hidden counts are listed by name: their order would tell which is larger. */
function hideExcluded({ samples, reasons }, { hide }) {
    const all = reasons.map((one) => ({ ...one, samples: hide(one.samples) }));
    const hidden = all.filter((one) => (0,_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .isHidden */ .dK)(one.samples));
    const byName = hidden.sort((one, other) => (0,_result_order_js__WEBPACK_IMPORTED_MODULE_4__/* .compareCodeUnits */ .U)(one.reason, other.reason));
    return { samples: hide(samples), reasons: [...all.filter((one) => !(0,_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .isHidden */ .dK)(one.samples)), ...byName] };
}
/** Whether a size tells a small count: its own, or one that it follows from. */
function isSmallSize({ metric, subgroup, n }, { hide, isSmallSize }) {
    return (0,_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .isHidden */ .dK)(hide(n)) || isSmallSize(metric, subgroup);
}
/** More than any size for which a chance is computed. */
const anySize = 10_000_000;
/** A size that follows from a small count reads as less than what is needed, which it is. */
function hideSize(args, { hide }) {
    const { designEffect: _designEffect, ...others } = args;
    const n = hide(args.n);
    return { ...others, n: (0,_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .isHidden */ .dK)(n) ? n : -(args.needed ?? anySize) };
}
function hideUnderpowered(args, counts) {
    if (!isSmallSize(args, counts))
        return args;
    const { power: _power, ...others } = hideSize(args, counts);
    return others;
}
function hideJoint(args, { hasSmallSizes }) {
    if (!hasSmallSizes)
        return args;
    const { lower: _lower, upper: _upper, ...others } = args;
    return others;
}
/** Nothing in it is counted, and nothing tells of the model's results. */
const open = {};
/** Findings on uses of the test set and on people count no sample, and tell no result. */
const openFamilies = Object.fromEntries([...Object.keys(_result_findings_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .ledgerFindings */ .W), ...Object.keys(_result_findings_personnel_js__WEBPACK_IMPORTED_MODULE_1__/* .personnelFindings */ .J)].map((code) => [code, open]));
const rules = {
    'independence/overlap': { hideCounts: hideOverlap },
    'independence/duplicate': {
        hideCounts: (args, { hide }) => ({ ...args, entities: hide(args.entities), samples: hide(args.samples) }),
    },
    'independence/empty-ids': { hideCounts: (args, { hide }) => ({ ...args, samples: (0,_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .hideAll */ .cJ)(args.samples, hide) }) },
    'independence/malformed-id': {
        hideCounts: (args, { hide }) => ({
            ...args,
            ids: hide(args.ids),
            places: firstPlace(args.places, hide(args.ids)),
        }),
    },
    'independence/suspected': {
        hideCounts: (args, { hide }) => ({
            ...args,
            entities: hide(args.entities),
            samples: (0,_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .hideAll */ .cJ)(args.samples, hide),
        }),
    },
    'independence/linked': {
        hideCounts: (args, { hide }) => ({
            ...args,
            components: hide(args.components),
            samples: (0,_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .hideAll */ .cJ)(args.samples, hide),
        }),
    },
    'independence/near-duplicate': {
        hideCounts: (args, { hide }) => ({ ...args, pairs: hide(args.pairs), samples: (0,_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .hideAll */ .cJ)(args.samples, hide) }),
    },
    'independence/near-duplicate-test': {
        hideCounts: (args, { hide }) => ({ ...args, pairs: hide(args.pairs), samples: hide(args.samples) }),
    },
    'independence/captured': { hideCounts: hideCaptured },
    'independence/captured-missing': {
        hideCounts: ({ samples }, { hide }) => ({ samples: (0,_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .hideAll */ .cJ)(samples, hide) }),
    },
    'independence/id-form': open,
    'independence/no-training-rows': open,
    'independence/no-test-rows': open,
    'custody/lock-missing': open,
    'custody/lock-mismatch': {
        hideCounts: ({ lockedRows, foundRows, added, removed, changed }, { hide }) => ({
            lockedRows: hide(lockedRows),
            foundRows: hide(foundRows),
            added: added === null ? null : hide(added),
            removed: removed === null ? null : hide(removed),
            changed: changed === null ? null : hide(changed),
        }),
    },
    'custody/column-not-locked': open,
    'criteria/model-and-rules': open,
    'criteria/rules-changed': open,
    'criteria/rules-only': open,
    'criteria/untouched': open,
    'criteria/policy-removed': open,
    'criteria/policy-moved': open,
    'criteria/history-rewritten': open,
    'criteria/adopting': open,
    'criteria/working-folder': open,
    'criteria/below-baseline': {
        hideCounts: (args, { hide }) => ({ ...args, baseline: hideBaseline(args.baseline, hide) }),
    },
    'criteria/no-baseline': open,
    'criteria/stated-rate': open,
    'criteria/not-compared': open,
    'scope/model-removed': open,
    'scope/outside-git': open,
    'subgroups/blank': { hideCounts: (args, { hide }) => ({ ...args, samples: hide(args.samples) }) },
    'subgroups/absent': open,
    'evaluation/missing-predictions': { hideCounts: hidePlaces },
    'evaluation/missing-labels': { hideCounts: hidePlaces },
    'evaluation/unbound': open,
    'evaluation/binding-mismatch': open,
    'evaluation/repeats-labels': {
        hideCounts: ({ samples }, { hide }) => ({ samples: hide(samples) }),
        withholdResults: (args) => args,
    },
    'confidence/undecided-share': {
        hideCounts: hideUndecided,
        withholdResults: ({ samples, atMost }) => ({ samples, atMost }),
    },
    'confidence/decided-only': open,
    'confidence/default-threshold': open,
    'confidence/no-scores': open,
    'test-data/too-few': {
        hideCounts: (args, counts) => (isSmallSize(args, counts) ? hideSize(args, counts) : args),
    },
    'test-data/underpowered': { hideCounts: hideUnderpowered },
    'test-data/joint-power': { hideCounts: hideJoint },
    'test-data/excluded': { hideCounts: hideExcluded },
    'test-data/generated': { hideCounts: ({ samples }, { hide }) => ({ samples: hide(samples) }) },
    'test-data/clustered': {
        hideCounts: (args, { hide }) => ({ ...args, samples: hide(args.samples), entities: hide(args.entities) }),
    },
    'test-data/cluster-level': {
        hideCounts: (args, { hide }) => ({ ...args, samples: hide(args.samples), entities: hide(args.entities) }),
    },
    'performance/criterion': { hideCounts: hideCriterion, withholdResults: withoutEstimate },
    'performance/decrease': { hideCounts: hideDecrease, withholdResults: withoutDifference },
    'performance/overfit': { hideCounts: hideGap, withholdResults: withoutGap },
    'performance/underfit': {
        hideCounts: (args, { hide }) => (isSmallShare(args.value, args.n, hide) ? withoutUnderfit(args) : args),
        withholdResults: withoutUnderfit,
    },
    'performance/fit-incomplete': { hideCounts: (args, counts) => ({ ...args, ...hidePlaces(args, counts) }) },
    'performance/fit-not-shown': { hideCounts: hideGap, withholdResults: withoutGap },
    'model/unrecognised': open,
    'model/loaded-by-command': open,
    'model/rewired': open,
    'scope/not-repeatable': { hideCounts: (args, { hide }) => ({ ...args, samples: hide(args.samples) }) },
    'scope/order-dependent': {
        hideCounts: (args, { hide }) => ({ ...args, samples: hide(args.samples), evaluated: hide(args.evaluated) }),
    },
    'scope/repeated': open,
    'evaluation/not-a-number': { hideCounts: hidePlaces },
    'evaluation/filled': {
        hideCounts: ({ columns }, { hide }) => ({
            columns: columns.map((one) => ({ ...one, samples: hide(one.samples) })),
        }),
    },
    'evaluation/not-isolated': open,
    'custody/files-not-locked': open,
    'custody/content-mismatch': { hideCounts: hidePlaces },
    'performance/no-released-model': open,
    'performance/withheld': { withholdResults: (args) => args },
    ...openFamilies,
};
/** A refusal names a place and what is wrong with it, and no count. */
function ruleOf(finding) {
    if (Object.hasOwn(_result_refusalCodes_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalCodes */ .j, finding.code))
        return open;
    return rules[finding.code];
}
function withArguments(finding, args) {
    return { ...finding, args };
}
/** The finding with its small counts hidden. */
function hideFindingCounts(finding, counts) {
    const { hideCounts } = ruleOf(finding);
    return hideCounts === undefined ? finding : withArguments(finding, hideCounts(finding.args, counts));
}
/** The finding without the numbers that tell the model's results. */
function withholdFindingResults(finding) {
    const { withholdResults } = ruleOf(finding);
    return withholdResults === undefined ? finding : withArguments(finding, withholdResults(finding.args));
}
/** Whether it depends on the model's results that the finding is there at all. */
function isResult(finding) {
    return ruleOf(finding).withholdResults !== undefined;
}


/***/ }),

/***/ 85701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ withholdResults),
/* harmony export */   n: () => (/* binding */ resultsCheck)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39243);
/* harmony import */ var _suppression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12401);


/** Stands for all checks of the model's results. */
const resultsCheck = 'performance/results';
/** Checks that say something of results besides what else they say. */
const mixedChecks = ['confidence/threshold', 'evaluation/complete'];
function statusOf(findings) {
    if (findings.some(({ severity }) => severity === 'block'))
        return 'fail';
    return findings.some(({ severity }) => severity === 'warn') ? 'warn' : 'pass';
}
const judgedStatuses = ['pass', 'warn', 'fail'];
/** The check as its other findings decide it. */
function withoutResults(check) {
    const findings = check.findings.filter((finding) => !(0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .isResult */ .aI)(finding));
    if (findings.length === check.findings.length)
        return check;
    return { ...check, findings, status: judgedStatuses.includes(check.status) ? statusOf(findings) : check.status };
}
/** Whether results decide a check. */
function isOfResults({ id, status }) {
    return id.startsWith('performance/') && (judgedStatuses.includes(status) || status === 'not-applicable');
}
const withheldFinding = { code: 'performance/withheld', severity: 'block', args: {} };
/** One check in the place of all that results decide. */
function mergeChecks(decided, isBlocked) {
    const findings = isBlocked ? [withheldFinding] : [];
    const clauses = [...new Set(decided.flatMap((check) => check.clauses))];
    return { id: resultsCheck, status: statusOf(findings), clauses, summary: 'The results meet the policy', findings };
}
/** A clause that results decide is not shown, unless something else fails it. */
function withholdTrace(trace, hasResults, shown) {
    const { status, checks } = trace;
    if (status === 'not-applicable' || !checks.some(hasResults))
        return trace;
    const others = checks.filter((id) => shown.has(id) && id !== resultsCheck);
    const isFailed = others.some((id) => ['fail', 'error'].includes(shown.get(id)));
    return { ...trace, status: isFailed ? 'failed' : 'not-shown', checks: [...others, resultsCheck] };
}
/** A criterion against a process says nothing of the model. */
function isOfCriterion({ mode, against }) {
    return mode === 'criterion' && against === 'process';
}
/** A view with one check for all results; what carries none of them stays, since it has to be mended. */
function withholdResults({ gaps: _gaps, contrasts: _contrasts, ...report }) {
    const results = report.checks.flatMap(({ findings }) => findings.filter(_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .isResult */ .aI));
    const open = report.checks.map(withoutResults);
    const decided = open.filter(isOfResults);
    const merged = mergeChecks(decided, results.some(({ severity }) => severity === 'block'));
    // What is left of a check has to be mended, whatever the results.
    const checks = open.flatMap((check) => [
        ...(check === decided[0] ? [merged] : []),
        ...(decided.includes(check) && check.findings.length === 0 ? [] : [check]),
    ]);
    // A verdict never stands without what it rests on.
    if (report.verdict === 'fail' && !checks.some(({ status }) => status === 'fail'))
        checks.push(merged);
    const shown = new Map(checks.map(({ id, status }) => [id, status]));
    const judged = open.filter(({ status }) => judgedStatuses.includes(status)).map(({ id }) => id);
    const partly = judged.filter((id) => mixedChecks.includes(id));
    const withResults = new Set([...decided.map(({ id }) => id), ...partly]);
    return {
        ...report,
        checks,
        estimates: [],
        confusion: [],
        criteria: [],
        comparisons: report.comparisons.filter(isOfCriterion).map(_suppression_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutDifference */ .UX),
        traceability: report.traceability.map((trace) => withholdTrace(trace, (id) => withResults.has(id), shown)),
    };
}


/***/ }),

/***/ 12401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K2: () => (/* binding */ hideSmallCounts),
  UX: () => (/* binding */ withoutDifference),
  jP: () => (/* binding */ withoutGap)
});

// EXTERNAL MODULE: ./build/result/wording.js
var wording = __webpack_require__(36396);
// EXTERNAL MODULE: ./build/report/subgroupKey.js
var subgroupKey = __webpack_require__(22063);
// EXTERNAL MODULE: ./build/report/disclosure/counts.js
var disclosure_counts = __webpack_require__(15709);
// EXTERNAL MODULE: ./build/report/disclosure/findings.js
var findings = __webpack_require__(39243);
;// CONCATENATED MODULE: ./build/report/disclosure/sizes.js



/** What follows from a hidden count goes with it: an effective size, a design effect, a chance. */
function hideSizeCounts(size, hide) {
    const { designEffect: _designEffect, power: _power, ...others } = size;
    const n = size.n === null ? null : hide(size.n);
    const clusters = size.clusters === undefined ? undefined : hide(size.clusters);
    if (!(0,disclosure_counts/* isHidden */.dK)(n ?? 0) && !(0,disclosure_counts/* isHidden */.dK)(clusters))
        return size;
    return { ...others, n, ...(clusters === undefined ? {} : { clusters }), effectiveN: null, reason: wording/* withheld */.uN };
}
function findHiddenSizes({ sizes = [] }, hide) {
    const keyOf = (metric, subgroup) => `${metric} ${(0,subgroupKey/* subgroupKey */.L)(subgroup)}`;
    const hidden = sizes.filter((size) => hideSizeCounts(size, hide).reason === wording/* withheld */.uN);
    const keys = new Set(hidden.map(({ metric, subgroup }) => keyOf(metric, subgroup)));
    return {
        isSmallSize: (metric, subgroup) => keys.has(keyOf(metric, subgroup)),
        hasSmallSizes: hidden.length > 0,
    };
}

;// CONCATENATED MODULE: ./build/report/disclosure/suppression.js





/** A share with its denominator tells its numerator, so that it is withheld where either is small. */
function hideEstimate(estimate, hide) {
    const { metric, subgroup, confidence, method, clusters } = estimate;
    const counts = {
        n: hide(estimate.n),
        ...(estimate.successes === undefined ? {} : { successes: hide(estimate.successes) }),
        ...(clusters === undefined ? {} : { clusters: hide(clusters) }),
    };
    if (!(0,disclosure_counts/* isHidden */.dK)(counts.n) && !(0,disclosure_counts/* isHidden */.dK)(counts.successes))
        return { ...estimate, ...counts };
    return { metric, subgroup, value: null, lower: null, upper: null, confidence, method, ...counts, reason: wording/* withheld */.uN };
}
function hideConfusion(confusion, hide) {
    if ('classes' in confusion) {
        const { counts, undecided, ...kept } = confusion;
        return { ...kept, counts: counts.map((row) => row.map(hide)), undecided: undecided.map(hide) };
    }
    const { subgroup, ...cells } = confusion;
    return { subgroup, ...(0,disclosure_counts/* hideAll */.cJ)(cells, hide) };
}
const noLimits = { lower: null, upper: null, reason: wording/* withheld */.uN };
/**
 * A comparison without the difference, its limits and why it has none. What the process does is declared; what the
 * released model does is a result, as are the pairs.
 */
function withoutDifference(comparison) {
    if (comparison.against === 'process')
        return { ...comparison, difference: null, ...noLimits };
    const { metric, against, subgroup, mode, margin, confidence, method, status } = comparison;
    const asked = { metric, against, subgroup, mode, ...(margin === undefined ? {} : { margin }) };
    return { ...asked, difference: null, ...noLimits, confidence, method, status };
}
function hideComparison(comparison, { hide, isWithheld }) {
    const isTold = !(0,findings/* restsOnSmallCount */.rK)(comparison, hide) && !isWithheld(comparison.metric, comparison.subgroup);
    const kept = isTold ? comparison : withoutDifference(comparison);
    if (kept.against === 'process')
        return { ...kept, baseline: (0,findings/* hideBaseline */.EW)(kept.baseline, hide) };
    return kept.clusters === undefined ? kept : { ...kept, clusters: hide(kept.clusters) };
}
/** A gap without its numbers. */
function withoutGap({ metric, split, confidence, method, tolerance, status }) {
    const none = { value: null, n: 0, testValue: null, testN: 0, gap: null };
    return { metric, split, ...none, ...noLimits, confidence, method, tolerance, status };
}
function hideGap(gap, { hide, isWithheld }) {
    const isSmall = (0,findings/* isSmallShare */.F5)(gap.value, gap.n, hide) || (0,findings/* isSmallShare */.F5)(gap.testValue, gap.testN, hide);
    return isSmall || isWithheld(gap.metric, {}) ? withoutGap(gap) : gap;
}
/** A contrast without its numbers says nothing, so that it is left out. */
function isTold({ metric, subgroup, value, n, restValue, restN }, { hide, isWithheld }) {
    const isSmall = (0,findings/* isSmallShare */.F5)(value, n, hide) || (0,findings/* isSmallShare */.F5)(restValue, restN, hide);
    return !isSmall && !isWithheld(metric, subgroup) && !isWithheld(metric, {});
}
function hideCriterion(criterion, { isWithheld }) {
    const { metric, subgroup, reason } = criterion;
    return isWithheld(metric, subgroup) ? { ...criterion, reason: (0,findings/* coarseReason */.Yz)(reason) } : criterion;
}
/** The process decides every sample, so that it is compared with the view in which undecided samples count as wrong. */
const comparedView = '@as-wrong';
function findWithheld(estimates) {
    const keyOf = (metric, subgroup) => `${metric} ${(0,subgroupKey/* subgroupKey */.L)(subgroup)}`;
    const keys = new Set(estimates.filter(({ reason }) => reason === wording/* withheld */.uN).map(({ metric, subgroup }) => keyOf(metric, subgroup)));
    return (metric, subgroup) => keys.has(keyOf(metric, subgroup)) || keys.has(keyOf(`${metric}${comparedView}`, subgroup));
}
function hideSubject(subject, hide) {
    const { testSet, samples } = subject;
    return {
        ...subject,
        ...(testSet === undefined ? {} : { testSet: { ...testSet, samples: hide(testSet.samples) } }),
        ...(samples === undefined ? {} : { samples: (0,disclosure_counts/* hideAll */.cJ)(samples, hide) }),
    };
}
/**
 * Hides counts of samples, entities and cases from 1 to one less than `under`; 0 is shown.
 *
 * What a sum or a difference of shown counts tells stays told.
 *
 * @returns a view, in which `-under` stands for a hidden count
 */
function hideSmallCounts(report, under) {
    const hide = (0,disclosure_counts/* countHider */.CV)(under);
    const estimates = report.estimates.map((estimate) => hideEstimate(estimate, hide));
    const counts = { hide, isWithheld: findWithheld(estimates), ...findHiddenSizes(report, hide) };
    return {
        ...report,
        subject: hideSubject(report.subject, hide),
        checks: report.checks.map((check) => ({
            ...check,
            findings: check.findings.map((finding) => (0,findings/* hideFindingCounts */.av)(finding, counts)),
        })),
        estimates,
        confusion: report.confusion.map((confusion) => hideConfusion(confusion, hide)),
        criteria: report.criteria.map((criterion) => hideCriterion(criterion, counts)),
        ...(report.sizes === undefined ? {} : { sizes: report.sizes.map((size) => hideSizeCounts(size, hide)) }),
        comparisons: report.comparisons.map((comparison) => hideComparison(comparison, counts)),
        ...(report.gaps === undefined ? {} : { gaps: report.gaps.map((gap) => hideGap(gap, counts)) }),
        ...(report.contrasts === undefined ? {} : { contrasts: report.contrasts.filter((one) => isTold(one, counts)) }),
    };
}


/***/ }),

/***/ 49314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ groupFindings),
/* harmony export */   u: () => (/* binding */ groupNotRun)
/* harmony export */ });
/* harmony import */ var _result_metricNames_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28868);
/* harmony import */ var _result_numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18150);
/* harmony import */ var _result_phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60603);
/* harmony import */ var _result_sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77875);
/* harmony import */ var _result_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36396);
/** Findings as a reader works through them: like ones together, the worst first, each group with its cure. */





const reasonOrder = ['clearly-below', 'below', 'not-demonstrated', 'too-few', 'undefined', 'pass'];
const reasonWords = {
    'clearly-below': 'clearly not met',
    below: 'not met',
    'not-demonstrated': 'not shown',
    'too-few': 'too few samples',
    undefined: 'undefined',
    pass: 'met',
};
/** How far an estimate lies on the wrong side of its bound, as a number below one. */
function shortfall({ value, bound }) {
    if (typeof value !== 'number')
        return 0;
    const gap = bound.atLeast !== undefined ? bound.atLeast - value : value - (bound.atMost ?? value);
    return gap / (1 + Math.abs(gap));
}
function criterionSentence(all, where) {
    const missed = all.filter(({ reason }) => reason === 'below' || reason === 'clearly-below').length;
    const verb = missed === all.length ? 'is not met' : missed === 0 ? 'is not shown' : 'is not met or not shown';
    const { metric, bound } = all[0];
    return (0,_result_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .phrase */ .MZ) `${(0,_result_metricNames_js__WEBPACK_IMPORTED_MODULE_0__/* .metricPhrase */ .ic)(metric)} of ${(0,_result_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .boundPhrase */ .QK)(bound)} ${(0,_result_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(verb)} ${where}`;
}
function criterionMember(args) {
    const { metric, reason, value, lower = null, upper = null, n, successes } = args;
    if (value === undefined || n === undefined)
        return withheldMember(args);
    if (n === 0)
        return (0,_result_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(`${reasonWords[reason]}, no ${(0,_result_metricNames_js__WEBPACK_IMPORTED_MODULE_0__/* .denominatorNoun */ .$s)(metric)}s`);
    const counts = (0,_result_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .proportionText */ .eQ)(successes, n);
    const numbers = `${counts === undefined ? '' : `${counts}, `}${(0,_result_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .estimateText */ .YL)({ metric, value, lower, upper })}`;
    return (0,_result_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(`${reasonWords[reason]}, ${numbers}`);
}
function withheldMember({ metric, reason, n }) {
    const counted = n === undefined ? [] : (0,_result_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .phrase */ .MZ) `, ${(0,_result_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .denominatorPhrase */ .ax)(metric, n)}`;
    return (0,_result_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .phrase */ .MZ) `${(0,_result_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)((0,_result_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .criterionOutcome */ .qs)(reason))}${counted}`;
}
function claimKey({ metric, bound }) {
    return `${metric} ${bound.atLeast ?? ''} ${bound.atMost ?? ''}`;
}
function claimPhrase({ metric, bound }) {
    return (0,_result_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .phrase */ .MZ) `${(0,_result_metricNames_js__WEBPACK_IMPORTED_MODULE_0__/* .metricPhrase */ .ic)(metric)} of ${(0,_result_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .boundPhrase */ .QK)(bound)}`;
}
const groupings = {
    'performance/criterion': {
        key: (args) => `${claimKey(args)} ${args.id ?? ''}`,
        sentence: criterionSentence,
        member: criterionMember,
        rank: (args) => reasonOrder.indexOf(args.reason) - shortfall(args),
    },
    'test-data/too-few': {
        key: claimKey,
        sentence: ([first], where) => (0,_result_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .phrase */ .MZ) `${claimPhrase(first)} cannot be shown ${where}, not even without an error`,
        member: (args) => (0,_result_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .phrase */ .MZ) `${(0,_result_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .sizePhrase */ .rl)(args)}, ${(0,_result_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)((0,_result_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(args.needed))} needed`,
        rank: ({ n, needed }) => n / needed,
    },
    'test-data/underpowered': {
        key: claimKey,
        sentence: ([first], where) => (0,_result_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .phrase */ .MZ) `A model as good as expected would often fail ${claimPhrase(first)} ${where}`,
        member: ({ needed, power, ...size }) => (0,_result_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .phrase */ .MZ) `${(0,_result_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(power === undefined ? '' : `passes with a chance of ${(0,_result_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatValue */ .Fl)(power)}; `)}${(0,_result_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .sizePhrase */ .rl)(size)}${(0,_result_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(needed === undefined ? '' : `, ${(0,_result_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(needed)} needed`)}`,
        rank: ({ power }) => power ?? 0,
    },
    'criteria/below-baseline': {
        key: ({ metric }) => metric,
        sentence: ([first], where) => (0,_result_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .phrase */ .MZ) `Criteria for ${(0,_result_metricNames_js__WEBPACK_IMPORTED_MODULE_0__/* .metricPhrase */ .ic)(first.metric)} ask for less than the replaced process is known to do ${where}`,
        member: ({ metric, bound, baseline }) => (0,_result_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .phrase */ .MZ) `${(0,_result_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .boundPhrase */ .QK)(bound)}; process ${(0,_result_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)((0,_result_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .baselineText */ .BW)(baseline, metric))}`,
        rank: ({ bound, baseline }) => -Math.abs((bound.atLeast ?? bound.atMost ?? baseline.value) - baseline.value),
    },
    'performance/decrease': {
        key: ({ metric, against, mode, margin }) => `${metric} ${against} ${mode} ${margin ?? ''}`,
        sentence: ([first], where) => (0,_result_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .phrase */ .MZ) `${(0,_result_metricNames_js__WEBPACK_IMPORTED_MODULE_0__/* .metricPhrase */ .ic)(first.metric)} ${(0,_result_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)((0,_result_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .decreaseText */ .y1)(first))} ${where}`,
        member: (args) => (0,_result_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)((0,_result_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .againstText */ .F5)(args) || 'not shown'),
        rank: ({ difference }) => difference ?? -2,
    },
};
function groupingOf(finding) {
    if (!Object.hasOwn(groupings, finding.code))
        return undefined;
    return groupings[finding.code];
}
/** `overall`, `in 4 subgroups`, `overall and in 4 subgroups`. */
function whereAll(findings) {
    const subgroups = findings.filter(({ args }) => Object.keys(args.subgroup).length > 0).length;
    const inSubgroups = `in ${subgroups} ${subgroups === 1 ? 'subgroup' : 'subgroups'}`;
    if (subgroups === findings.length)
        return (0,_result_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(inSubgroups);
    return (0,_result_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(subgroups === 0 ? 'overall' : `overall and ${inSubgroups}`);
}
function uniqueCures(findings) {
    const cures = findings.flatMap((finding) => {
        const { cure } = (0,_result_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFinding */ .jb)(finding);
        return cure === undefined ? [] : [[(0,_result_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(cure), cure]];
    });
    return [...new Map(cures).values()].slice(0, 2);
}
function describeGroup(check, findings) {
    const grouping = groupingOf(findings[0]);
    if (grouping === undefined || findings.length === 1) {
        const { sentence, cure } = (0,_result_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFinding */ .jb)(findings[0]);
        return { check, findings, sentence, members: [], cures: cure === undefined ? [] : [cure] };
    }
    const members = findings.toSorted((one, other) => grouping.rank(one.args) - grouping.rank(other.args));
    const sentence = grouping.sentence(members.map(({ args }) => args), whereAll(members));
    return {
        check,
        findings: members,
        sentence: (0,_result_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .capitalised */ .Iu)((0,_result_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .phrase */ .MZ) `${sentence}.`),
        members: members.map(({ args }) => (0,_result_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .phrase */ .MZ) `${(0,_result_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .subgroupPhrase */ .J)(args.subgroup)}: ${grouping.member(args)}`),
        cures: uniqueCures(members),
    };
}
/** A subgroup that is too small is told once: by `test-data/too-few`, which says how many samples are needed. */
function isToldBySize(finding, sized) {
    return (finding.code === 'performance/criterion' &&
        finding.args.reason === 'too-few' &&
        sized.has(claimInSubgroup(finding.args)));
}
function claimInSubgroup(args) {
    return `${claimKey(args)} ${JSON.stringify(args.subgroup)}`;
}
function findSized({ checks }) {
    const findings = checks.flatMap((check) => check.findings);
    return new Set(findings.flatMap((one) => (one.code === 'test-data/too-few' ? [claimInSubgroup(one.args)] : [])));
}
function groupCheck(check, severity, sized) {
    const groups = new Map();
    for (const [index, finding] of check.findings.entries()) {
        if (finding.severity !== severity || isToldBySize(finding, sized))
            continue;
        const key = groupingOf(finding)?.key(finding.args);
        const place = key === undefined ? `${index}` : `${finding.code} ${key}`;
        groups.set(place, [...(groups.get(place) ?? []), finding]);
    }
    return [...groups.values()].map((findings) => describeGroup(check, findings));
}
/** What invalidates more stands first: a refused input, the rules, the data, then the results. */
const familyOrder = ['policy', 'criteria', 'scope', 'custody', 'data', 'independence', 'evaluation', 'performance'];
function familyRank({ id, status }) {
    if (status === 'error')
        return -1;
    const rank = id === 'criteria/no-decrease' ? -1 : familyOrder.indexOf(id.split('/')[0]);
    return rank === -1 ? familyOrder.length : rank;
}
/**
 * The findings of one severity, grouped and in the order in which a reader needs them.
 *
 * @returns one group for each thing to do; findings that differ only in their subgroup are members of one.
 */
function groupFindings(report, severity) {
    const checks = report.checks.toSorted((one, other) => familyRank(one) - familyRank(other));
    const sized = findSized(report);
    return checks.flatMap((check) => groupCheck(check, severity, sized));
}
/** The checks that did not run, by reason: where the verdict is `error`, it may rest on them. */
function groupNotRun({ checks, verdict }) {
    const stopped = verdict === 'error' ? checks.filter(({ status }) => status === 'not-run') : [];
    const reasons = [...new Set(stopped.map(({ summary }) => summary))];
    return reasons.map((reason) => ({
        reason: (0,_result_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .mixed */ .gl)(reason),
        checks: stopped.filter(({ summary }) => summary === reason).map(({ id }) => id),
    }));
}


/***/ }),

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _result_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18150);
/** The verdict in one line that is complete in itself: our own words and counts only. */

function countStatus(checks, ...statuses) {
    return checks.filter((check) => statuses.includes(check.status)).length;
}
function hasFinding({ checks }, code) {
    return checks.some((check) => check.findings.some((finding) => finding.code === code));
}
/** Whether the rules that were applied are approved ones. */
function isApproved(report) {
    const unapproved = hasFinding(report, 'criteria/adopting') || hasFinding(report, 'criteria/working-folder');
    return !unapproved && report.subject.policy?.approved !== false;
}
/** A report of `holdout splits`: independence alone, without model and policy. */
function isSplitsOnly({ subject, checks }) {
    const families = checks.every(({ id }) => id.startsWith('independence/') || id.startsWith('data/'));
    return subject.model === undefined && subject.policy === undefined && families;
}
function checksThat(count, verb) {
    return `${(0,_result_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count)} ${count === 1 ? `check ${verb}s` : `checks ${verb}`}`;
}
/** `18 checks pass, 2 ask for a look, 1 did not run`. */
function passCounts({ checks }) {
    const counts = [checksThat(countStatus(checks, 'pass'), 'pass')];
    const warned = countStatus(checks, 'warn');
    const notRun = countStatus(checks, 'not-run');
    if (warned > 0)
        counts.push(`${(0,_result_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(warned)} ${warned === 1 ? 'asks' : 'ask'} for a look`);
    if (notRun > 0)
        counts.push(`${(0,_result_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(notRun)} did not run`);
    return counts.join(', ');
}
/** `4 of 19 checks block`. */
function blockCounts({ checks }) {
    const blocking = countStatus(checks, 'fail', 'error');
    const judged = checks.length - countStatus(checks, 'not-applicable');
    return `${(0,_result_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(blocking)} of ${(0,_result_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(judged)} checks ${blocking === 1 ? 'blocks' : 'block'}`;
}
const exitWords = {
    3: 'integrity does not hold',
    4: 'a limit of time or size was reached',
    5: 'something outside the model and the rules failed',
};
function passText(report) {
    if (report.evaluated) {
        const claim = isSplitsOnly(report) ? 'no overlap among the listed rows' : 'nothing blocks this merge';
        return `${claim} — ${passCounts(report)}`;
    }
    if (hasFinding(report, 'criteria/rules-only')) {
        return 'nothing was evaluated — the change alters rules alone, which its reviewers judge';
    }
    if (hasFinding(report, 'ledger/evidence')) {
        return 'what was merged has passed — the ledger holds its evidence, and nothing was evaluated again';
    }
    return 'nothing was evaluated — the change touches nothing that the policy covers';
}
function failText(report, exit) {
    const claim = isSplitsOnly(report) ? 'the splits are not shown to be independent' : 'do not merge';
    const integrity = exit === 3 ? `${exitWords[3]}, ` : '';
    return `${claim} — ${integrity}${blockCounts(report)}`;
}
function errorText({ checks }, exit) {
    const refused = countStatus(checks, 'error');
    const reason = exitWords[exit] ?? (refused === 0 ? 'the gate did not finish' : 'an input was refused');
    const stopped = countStatus(checks, 'not-run');
    const notRun = `, ${(0,_result_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(stopped)} ${stopped === 1 ? 'check' : 'checks'} could not run`;
    return `could not judge — ${reason}${stopped === 0 ? '' : notRun}`;
}
/** `⛔`, and `Holdout: do not merge — 4 of 19 checks block`. */
function headline(report, { exit }) {
    const name = isApproved(report) ? 'Holdout' : 'Holdout, rules not yet approved';
    if (report.verdict === 'pass')
        return { symbol: '✅', text: `${name}: ${passText(report)}` };
    if (report.verdict === 'fail')
        return { symbol: '⛔', text: `${name}: ${failText(report, exit)}` };
    return { symbol: '⚠️', text: `${name}: ${errorText(report, exit)}` };
}


/***/ }),

/***/ 23413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PI: () => (/* binding */ plotInterval),
/* harmony export */   SV: () => (/* binding */ chooseScale),
/* harmony export */   Vx: () => (/* binding */ axisText),
/* harmony export */   W3: () => (/* binding */ plotWidth),
/* harmony export */   uZ: () => (/* binding */ scaleText)
/* harmony export */ });
/* harmony import */ var _result_metricNames_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28868);
/* harmony import */ var _result_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36396);
/** Draws an interval against its bound with characters, so that it reads in a table, a mail and a terminal. */


/** Characters: with names of usual length beside it, a table of this width fits a phone. */
const plotWidth = 18;
/** An interval wider than this share of the metric's range says little and does not stretch the scale. */
const widestShare = 0.5;
function spanOf(metric) {
    const { least, most } = (0,_result_metricNames_js__WEBPACK_IMPORTED_MODULE_0__/* .metricRange */ .Q4)(metric);
    return most - least;
}
/** The numbers that a scale has to cover. */
function landmarks({ estimate, bound }) {
    const { metric, value, lower, upper } = estimate;
    const marks = [value, bound ?? null];
    const informative = lower !== null && upper !== null && upper - lower <= widestShare * spanOf(metric);
    if (informative)
        marks.push(lower, upper);
    return marks.filter((mark) => mark !== null).map((mark) => (0,_result_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .clipToMetric */ .c2)(metric, mark));
}
/** The round step, of 1, 2 or 5 times a power of ten, that divides a width into at most twelve parts. */
function roundStep(width) {
    const power = 10 ** Math.floor(Math.log10(width / 12));
    const factor = [1, 2, 5, 10].find((candidate) => (candidate * power * 12) / width >= 1 - 1e-9) ?? 10;
    return factor * power;
}
/**
 * Chooses the scale of one metric's column from its values, bounds and informative intervals.
 *
 * @returns round ends around them, or undefined where nothing can be drawn.
 */
function chooseScale(metric, plotted) {
    const marks = plotted.flatMap(landmarks);
    if (marks.length === 0)
        return undefined;
    const least = marks.reduce((a, b) => Math.min(a, b));
    const most = marks.reduce((a, b) => Math.max(a, b));
    const step = Number.isFinite(spanOf(metric)) ? 0.1 : roundStep(Math.max(most - least, Math.abs(most) / 100, 1e-9));
    const first = Math.floor(least / step + 1e-9);
    const last = Math.max(Math.ceil(most / step - 1e-9), first + 1);
    const decimals = Math.max(1, Math.ceil(-Math.log10(step) - 1e-9));
    return { from: first * step, to: last * step, decimals };
}
/** `0.6–1.0`. */
function scaleText({ from, to, decimals }) {
    const separator = from < 0 ? ' to ' : '–';
    return `${from.toFixed(decimals)}${separator}${to.toFixed(decimals)}`.replaceAll('-', '−');
}
/** The ends of a scale, and a bound between them, above drawn intervals: `0.7───┊───────1.0`. */
function axisText(scale, bound, width) {
    const [from, to] = [scale.from, scale.to].map((end) => end.toFixed(scale.decimals).replace('-', '−'));
    const cells = [...from, ...'─'.repeat(Math.max(1, width - from.length - to.length)), ...to];
    const column = bound === undefined ? 0 : columnOf(bound, scale, width);
    if (column >= from.length && column < cells.length - to.length)
        cells[column] = '┊';
    return cells.join('');
}
function columnOf(value, { from, to }, width) {
    return Math.round(((value - from) / (to - from)) * (width - 1));
}
/** One end of the interval; where it leaves the scale, an arrowhead at the edge. */
function drawEnd(cells, column, inside) {
    const edge = Math.min(cells.length - 1, Math.max(0, column));
    cells[edge] = column < 0 ? '‹' : column >= cells.length ? '›' : inside;
}
/**
 * Places the marks. A bound that the interval does not cross stays outside it in the drawing too, even
 * where both round to the same column: a limit on its bound passes.
 */
function placeMarks({ estimate, bound }, value, scale, width) {
    const limit = (end) => (0,_result_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .clipToMetric */ .c2)(estimate.metric, end ?? value);
    const [lower, upper] = [limit(estimate.lower), limit(estimate.upper)];
    const middle = columnOf(value, scale, width);
    let [first, last] = [columnOf(lower, scale, width), columnOf(upper, scale, width)];
    if (bound === undefined)
        return { first, last, middle, bound };
    const column = columnOf(bound, scale, width);
    if (bound <= lower && column >= first && column < middle)
        first = column + 1;
    if (bound >= upper && column <= last && column > middle)
        last = column - 1;
    return { first, last, middle, bound: column };
}
/**
 * `·····├─┼●─┤····`: limits `├ ┤`, estimate `●`, bound `┊`, or `┼` where it lies within the interval.
 * An estimate in the bound's column hides it; limits outside the scale are drawn as `‹ ›` at its edge.
 */
function plotInterval(plotted, scale, width = plotWidth) {
    const { value, lower, upper } = plotted.estimate;
    if (value === null || width === 0)
        return '';
    const cells = Array.from({ length: width }, () => '·');
    const { first, last, middle, bound } = placeMarks(plotted, value, scale, width);
    cells.fill('─', Math.max(0, first), Math.max(0, last + 1));
    if (upper !== null)
        drawEnd(cells, last, '┤');
    if (lower !== null)
        drawEnd(cells, first, '├');
    if (bound !== undefined && bound >= 0 && bound < width)
        cells[bound] = bound < first || bound > last ? '┊' : '┼';
    if (middle >= 0 && middle < width)
        cells[middle] = '●';
    return cells.join('');
}


/***/ }),

/***/ 34787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ checksSection),
/* harmony export */   t: () => (/* binding */ checkCounts)
/* harmony export */ });
/* harmony import */ var _result_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60603);
/* harmony import */ var _result_sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77875);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);
/* harmony import */ var _clauseNames_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41383);
/* harmony import */ var _markdownTable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58959);
/** Every check with what it found, the ones that block first. */





const statusOrder = ['error', 'fail', 'warn', 'not-run', 'pass', 'not-applicable'];
const statusWords = {
    error: '✗ refused',
    fail: '✗ blocks',
    warn: 'to look at',
    'not-run': 'not run',
    pass: '✓',
    'not-applicable': 'not declared',
};
const countWords = {
    error: 'refused',
    fail: 'blocked',
    warn: 'to look at',
    'not-run': 'not run',
    pass: 'passed',
    'not-applicable': 'not declared',
};
/** `All 19 checks · 4 blocked · 13 passed`. */
function checkCounts(checks) {
    const counts = statusOrder.flatMap((status) => {
        const count = checks.filter((check) => check.status === status).length;
        return count === 0 ? [] : [`${count} ${countWords[status]}`];
    });
    return [checks.length === 1 ? '1 check' : `All ${checks.length} checks`, ...counts].join(' · ');
}
function notes({ findings }) {
    const texts = findings
        .filter(({ severity }) => severity === 'note')
        .map((finding) => (0,_result_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFinding */ .jb)(finding).sentence);
    return texts
        .slice(0, 3)
        .map((text) => ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .toMarkdown */ .l6)(text)}`)
        .join('');
}
/** The gravest finding as it is worded, and how many more there are. */
function gravestText(findings) {
    const [gravest, ...others] = (0,_result_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .gravestFirst */ .Ln)(findings.filter(({ severity }) => severity !== 'note'));
    if (gravest === undefined)
        return '';
    const more = others.length === 0 ? '' : ` And ${others.length} more ${others.length === 1 ? 'finding' : 'findings'}.`;
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .toMarkdown */ .l6)((0,_result_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFinding */ .jb)(gravest).sentence)}${more}`;
}
/** What the findings say, or the summary of a check without any. */
function foundText(check) {
    if (check.findings.length === 0)
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .toMarkdown */ .l6)((0,_result_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .mixed */ .gl)(check.summary));
    return `${gravestText(check.findings)}${notes(check)}`.trim();
}
function checkRow(check) {
    const status = statusWords[check.status];
    return [
        check.status === 'fail' || check.status === 'error' ? `**${status}**` : status,
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .toMarkdown */ .l6)((0,_result_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .checkTitle */ .Tq)(check.id))}<br>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(check.id)}`,
        foundText(check),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .toMarkdown */ .l6)([(0,_clauseNames_js__WEBPACK_IMPORTED_MODULE_3__/* .clauseList */ .W)(check.clauses)]),
    ];
}
/** Folded; empty where there are no checks. */
function checksSection({ checks }, extent) {
    const ordered = checks.toSorted((one, other) => statusOrder.indexOf(one.status) - statusOrder.indexOf(other.status));
    const limited = (0,_markdownTable_js__WEBPACK_IMPORTED_MODULE_4__/* .limitRows */ .X3)(ordered.map(checkRow), extent.rows, 'checks');
    const columns = ['', 'check', 'found', 'clauses'].map((title) => ({ title }));
    return (0,_markdownTable_js__WEBPACK_IMPORTED_MODULE_4__/* .folded */ .TM)(checkCounts(checks), (0,_markdownTable_js__WEBPACK_IMPORTED_MODULE_4__/* .joinParts */ .nn)([(0,_markdownTable_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownTable */ .Qj)(columns, limited.rows), limited.note]), extent.isWhole);
}


/***/ }),

/***/ 41383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ clauseList),
/* harmony export */   l: () => (/* binding */ clauseName)
/* harmony export */ });
const sources = [
    ['annex22:', 'Annex 22'],
    ['gmlp:', 'GMLP'],
];
/** `Annex 22 6.4`, `GMLP 4`; the id itself where its source is not known. */
function clauseName(clause) {
    const source = sources.find(([prefix]) => clause.startsWith(prefix));
    return source === undefined ? clause : `${source[1]} ${clause.slice(source[0].length)}`;
}
/** `Annex 22 6.1, 6.4 · GMLP 4`: clauses grouped by their source. */
function clauseList(clauses) {
    const groups = sources.map(([prefix, name]) => {
        const numbers = clauses.filter((clause) => clause.startsWith(prefix)).map((clause) => clause.slice(prefix.length));
        return numbers.length === 0 ? [] : [`${name} ${numbers.join(', ')}`];
    });
    return groups.flat().join(' · ');
}


/***/ }),

/***/ 22:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ statusMarks),
/* harmony export */   FI: () => (/* binding */ comparisonsTitle),
/* harmony export */   cZ: () => (/* binding */ comparisonsSection),
/* harmony export */   hG: () => (/* binding */ releasedText),
/* harmony export */   k7: () => (/* binding */ askedText)
/* harmony export */ });
/* harmony import */ var _result_metricNames_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28868);
/* harmony import */ var _result_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18150);
/* harmony import */ var _result_phrase_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60603);
/* harmony import */ var _result_sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77875);
/* harmony import */ var _result_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36396);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9924);
/* harmony import */ var _markdownTable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58959);
/**
 * The model and its criteria against the process that it replaces, and the model against the released one. Only a
 * criterion that is at least the process counts for Annex 22 4.3; a margin permits a decrease, so the model's own
 * comparisons are apart.
 */







/** Rows that a comment shows unfolded. */
const mostOpenRows = 6;
const statusMarks = { pass: '✓', fail: '✗', warn: '?' };
/** `−0.050 (−0.098 to −0.005)`, limits within what two values of the metric can differ by. */
function differenceText({ metric, difference, lower, upper }) {
    if (difference === null)
        return 'undefined';
    const decimals = (0,_result_metricNames_js__WEBPACK_IMPORTED_MODULE_0__/* .metricDecimals */ .HV)(metric, [difference, lower, upper]);
    const shown = (0,_result_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatValue */ .Fl)(difference, decimals);
    if (lower === null || upper === null)
        return `${shown} (no interval)`;
    const { least, most } = (0,_result_metricNames_js__WEBPACK_IMPORTED_MODULE_0__/* .metricRange */ .Q4)(metric);
    return `${shown} (${(0,_result_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatInterval */ .vy)(Math.max(least - most, lower), Math.min(most - least, upper), decimals)})`;
}
/** `worse by at most 0.02`, and what else a mode asks. */
function modeText({ mode, margin }) {
    if (mode === 'criterion')
        return 'criterion';
    if (mode === 'superior')
        return 'better';
    if (mode === 'estimate')
        return 'estimate not worse';
    return margin === undefined || margin === 0 ? 'not worse' : `worse by at most ${(0,_result_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBound */ .Sp)(margin)}`;
}
/** `worse by at most 0.02; −0.050 (−0.098 to −0.005)`: what a mode asks, and the difference where it is shown. */
function askedText(comparison) {
    const asked = modeText(comparison);
    return comparison.reason === _result_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .withheld */ .uN ? asked : `${asked}; ${differenceText(comparison)}`;
}
/** `✗ sensitivity, overall`, and what is asked. */
function comparisonText(comparison, asked) {
    const where = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .toMarkdown */ .l6)((0,_result_metricNames_js__WEBPACK_IMPORTED_MODULE_0__/* .metricPhrase */ .ic)(comparison.metric))}, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .toMarkdown */ .l6)((0,_result_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .subgroupPhrase */ .J)(comparison.subgroup))}`;
    const text = `${statusMarks[comparison.status]} ${where}: ${asked}`;
    return comparison.status === 'fail' ? `**${text}**` : text;
}
function criterionRow(comparison) {
    const asked = comparison.bound === undefined ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .toMarkdown */ .l6)((0,_result_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .boundPhrase */ .QK)(comparison.bound));
    return [comparisonText(comparison, asked), (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .toMarkdown */ .l6)((0,_result_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL)((0,_result_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .baselineText */ .BW)(comparison.baseline, comparison.metric)))];
}
function modelRow(comparison) {
    const known = (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .toMarkdown */ .l6)((0,_result_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL)((0,_result_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .baselineText */ .BW)(comparison.baseline, comparison.metric)));
    return [comparisonText(comparison, askedText(comparison)), known];
}
/** What the released model does, and the samples that one of the two gets right; empty where both are withheld. */
function releasedText(comparison) {
    const { metric, baseline, onlyModel, onlyReleased } = comparison;
    const parts = [baseline === undefined ? '' : (0,_result_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .baselineText */ .BW)(baseline, metric), (0,_result_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .pairsText */ .Lx)({ onlyModel, onlyReleased })];
    return parts.filter((part) => part !== '').join('; ');
}
function releasedRow(comparison) {
    return [comparisonText(comparison, askedText(comparison)), (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .toMarkdown */ .l6)((0,_result_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL)(releasedText(comparison)))];
}
function comparisonTable(title, other, rows, extent) {
    const limited = (0,_markdownTable_js__WEBPACK_IMPORTED_MODULE_6__/* .limitRows */ .X3)(rows, extent.rows, 'rows');
    return (0,_markdownTable_js__WEBPACK_IMPORTED_MODULE_6__/* .joinParts */ .nn)([(0,_markdownTable_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownTable */ .Qj)([{ title }, { title: other }], limited.rows), limited.note]);
}
/** `No decrease against the replaced process and the released model`: what these comparisons are with. */
function comparisonsTitle(comparisons) {
    const names = ['process', 'released-model']
        .filter((other) => comparisons.some(({ against }) => against === other))
        .map((other) => _result_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .comparedWith */ .o3[other]);
    return `No decrease against ${names.join(' and ')}`;
}
/** Unfolded where it is short; empty where the policy compares with nothing. */
function comparisonsSection({ comparisons }, extent) {
    const known = comparisons.filter((comparison) => comparison.against === 'process');
    const pairs = comparisons.filter((comparison) => comparison.against === 'released-model');
    const criteria = known.filter(({ mode }) => mode === 'criterion').map(criterionRow);
    const models = known.filter(({ mode }) => mode !== 'criterion').map(modelRow);
    const failed = comparisons.filter(({ status }) => status === 'fail').length;
    const outcome = failed === 0 ? '✓' : `✗ ${failed} of ${comparisons.length}`;
    const body = [
        comparisonTable('criterion asked (this counts for Annex 22 4.3)', 'process', criteria, extent),
        comparisonTable('model minus process (shown apart: a margin permits a decrease)', 'process', models, extent),
        comparisonTable('model minus released model (same samples)', 'released model', pairs.map(releasedRow), extent),
    ];
    const isOpen = extent.isWhole || comparisons.length <= mostOpenRows;
    return (0,_markdownTable_js__WEBPACK_IMPORTED_MODULE_6__/* .folded */ .TM)(`${comparisonsTitle(comparisons)} — ${outcome}`, (0,_markdownTable_js__WEBPACK_IMPORTED_MODULE_6__/* .joinParts */ .nn)(body), isOpen);
}


/***/ }),

/***/ 19115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jb: () => (/* binding */ gapsSection),
/* harmony export */   Ml: () => (/* binding */ gapText),
/* harmony export */   vs: () => (/* binding */ gapMarks)
/* harmony export */ });
/* harmony import */ var _result_metricNames_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28868);
/* harmony import */ var _result_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18150);
/* harmony import */ var _result_phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60603);
/* harmony import */ var _result_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36396);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9924);
/* harmony import */ var _markdownTable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58959);
/** How much better the model does on the data it was developed with than on the test set. */






const gapMarks = { pass: '✓', fail: '✗', 'not-shown': '?' };
function estimateOn(metric, value, n) {
    const shown = value === null ? 'undefined' : (0,_result_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .Fl)(value, (0,_result_metricNames_js__WEBPACK_IMPORTED_MODULE_0__/* .metricDecimals */ .HV)(metric, [value]));
    return `${shown} (n = ${(0,_result_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(n)})`;
}
/** What is less by a gap: an error is better where it is smaller. */
function gapName(metric, split) {
    const other = (0,_result_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)((0,_result_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .splitPhrase */ .q$)(split));
    return metric === 'mae' ? `test minus ${other}` : `${other} minus test`;
}
/** `training minus test 0.104 (0.068 to 0.148), at most 0.05`; without the numbers where they are withheld. */
function gapText({ metric, split, gap, lower, upper, tolerance, reason }) {
    const asked = `at most ${(0,_result_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBound */ .Sp)(tolerance)}`;
    if (reason === _result_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .withheld */ .uN)
        return `${gapName(metric, split)}, ${asked}`;
    const decimals = (0,_result_metricNames_js__WEBPACK_IMPORTED_MODULE_0__/* .metricDecimals */ .HV)(metric, [gap, lower, upper]);
    const limits = lower === null || upper === null ? 'no interval' : (0,_result_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInterval */ .vy)(lower, upper, decimals);
    const shown = gap === null ? 'undefined' : `${(0,_result_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .Fl)(gap, decimals)} (${limits})`;
    const why = reason === undefined ? '' : `: ${reason.replaceAll('-', ' ')}`;
    return `${gapName(metric, split)} ${shown}${why}, ${asked}`;
}
function gapRow(gap) {
    const { metric, value, n, testValue, testN, status, reason } = gap;
    const text = `${gapMarks[status]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .toMarkdown */ .l6)((0,_result_metricNames_js__WEBPACK_IMPORTED_MODULE_0__/* .metricPhrase */ .ic)(metric))}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .toMarkdown */ .l6)((0,_result_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .mixed */ .gl)(gapText(gap)))}`;
    const values = reason === _result_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .withheld */ .uN ? '' : `${estimateOn(metric, value, n)}; test ${estimateOn(metric, testValue, testN)}`;
    return [status === 'fail' ? `**${text}**` : text, (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .toMarkdown */ .l6)((0,_result_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(values))];
}
/** Empty where the policy names no other split. */
function gapsSection({ gaps = [] }, extent) {
    const countOf = (wanted) => gaps.filter(({ status }) => status === wanted).length;
    const [failed, open] = [countOf('fail'), countOf('not-shown')];
    const outcome = failed > 0 ? `✗ ${failed} of ${gaps.length}` : open > 0 ? `? ${open} of ${gaps.length} not shown` : '✓';
    const limited = (0,_markdownTable_js__WEBPACK_IMPORTED_MODULE_5__/* .limitRows */ .X3)(gaps.map(gapRow), extent.rows, 'rows');
    const table = (0,_markdownTable_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownTable */ .Qj)([{ title: 'gap to the test set' }, { title: 'values' }], limited.rows);
    return (0,_markdownTable_js__WEBPACK_IMPORTED_MODULE_5__/* .folded */ .TM)(`Performance outside the training data — ${outcome}`, (0,_markdownTable_js__WEBPACK_IMPORTED_MODULE_5__/* .joinParts */ .nn)([table, limited.note]), extent.isWhole);
}


/***/ }),

/***/ 52270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ cellText),
/* harmony export */   O6: () => (/* binding */ boundText),
/* harmony export */   aA: () => (/* binding */ subgroupsSection)
/* harmony export */ });
/* harmony import */ var _result_metricNames_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28868);
/* harmony import */ var _result_numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18150);
/* harmony import */ var _result_phrase_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60603);
/* harmony import */ var _result_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36396);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9924);
/* harmony import */ var _intervalPlot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23413);
/* harmony import */ var _subgroupRows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88035);
/* harmony import */ var _markdownTable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58959);
/**
 * The tables of subgroups, one for each judged metric: numbers on the left, which wrap on a phone, and the interval
 * drawn against its bound on the right, which does not. Without numbers, one table says which criteria are met.
 */








/** Below this many samples an interval alone says too little, so the counts stand beside it. */
const smallDenominator = 30;
/** Metrics whose tables stand open in a comment. */
const mostOpenMetrics = 3;
/** `0.880 (0.836–0.917) ✓`, with its counts where they are small. */
function cellText(cell) {
    const { estimate, criterion } = cell;
    if (!(0,_subgroupRows_js__WEBPACK_IMPORTED_MODULE_3__/* .hasEstimate */ .Z4)(cell))
        return criterion === undefined ? '' : (0,_subgroupRows_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeText */ .EL)(criterion);
    const outcome = (0,_subgroupRows_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeWord */ .nG)(criterion);
    if (estimate === undefined)
        return outcome;
    const bound = criterion === undefined ? undefined : (0,_result_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .boundNumber */ .Qg)(criterion.bound);
    const counts = estimate.n < smallDenominator ? (0,_result_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .proportionText */ .eQ)(estimate.successes, estimate.n) : undefined;
    const numbers = `${counts === undefined ? '' : `${counts}, `}${(0,_result_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .estimateText */ .YL)(estimate, bound)}`;
    if (estimate.value === null)
        return outcome === 'undefined' || outcome === '' ? 'undefined' : `undefined, ${outcome}`;
    return outcome === '' ? numbers : `${numbers} ${outcome}`;
}
/** `≥ 0.80`, `≤ 0.08`, or `from −2.00 to 2.00`. */
function boundText({ atLeast, atMost }) {
    if (atLeast !== undefined && atMost !== undefined)
        return `from ${(0,_result_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBound */ .Sp)(atLeast)} to ${(0,_result_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBound */ .Sp)(atMost)}`;
    if (atLeast !== undefined)
        return `≥ ${(0,_result_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBound */ .Sp)(atLeast)}`;
    return atMost === undefined ? '' : `≤ ${(0,_result_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBound */ .Sp)(atMost)}`;
}
/** `all`, or the values of a subgroup, whose columns stand in the row above the first of them. */
function valuesText({ subgroup }) {
    const values = Object.values(subgroup).map((value) => (value === '' ? 'blank' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeMarkdown */ .FV)(value)));
    return values.length === 0 ? 'all' : values.join(', ');
}
/** Adds a row that names the columns before the first of the subgroups that they make. */
function underColumns(rows, cellsOf) {
    return rows.flatMap((row, index) => {
        const columns = Object.keys(row.subgroup);
        const before = Object.keys(rows[index - 1]?.subgroup ?? {});
        const cells = cellsOf(row);
        if (columns.length === 0 || JSON.stringify(columns) === JSON.stringify(before))
            return [cells];
        const title = `by ${columns.map((column) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeMarkdown */ .FV)(column)).join(', ')}`;
        return [[title, ...cells.slice(1).map(() => '')], cells];
    });
}
/** `13 of 64, 0.203 (0.112–0.323)`: a number never stands without its counts. */
function numbersText(metric, { estimate, criterion }) {
    if (estimate === undefined || estimate.n === 0)
        return `undefined, no ${(0,_result_metricNames_js__WEBPACK_IMPORTED_MODULE_0__/* .denominatorNoun */ .$s)(metric)}s`;
    const { n, successes } = estimate;
    const proportion = n < 0 ? undefined : (0,_result_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .proportionText */ .eQ)(successes, n);
    const counts = proportion ?? (0,_result_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .plainText */ .wh)((0,_result_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .denominatorPhrase */ .ax)(metric, n));
    const bound = criterion === undefined ? undefined : (0,_result_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .boundNumber */ .Qg)(criterion.bound);
    return `${counts}, ${(0,_result_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .estimateText */ .YL)(estimate, bound)}`;
}
const saidByMark = ['✓', '✗', 'undefined', ''];
/** What the mark and the numbers leave unsaid. */
function remarkText(cell) {
    if (cell.criterion === undefined)
        return '';
    if (cell.estimate?.value === null && !(0,_subgroupRows_js__WEBPACK_IMPORTED_MODULE_3__/* .hasEstimate */ .Z4)(cell))
        return `, ${(0,_subgroupRows_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeText */ .EL)(cell.criterion).slice(2)}`;
    const outcome = (0,_subgroupRows_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeWord */ .nG)(cell.criterion);
    return saidByMark.includes(outcome) ? '' : `, ${outcome}`;
}
function metricRow({ metric, bounds }, row, cell) {
    const { criterion } = cell;
    const mark = (0,_subgroupRows_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeMark */ .eD)(criterion);
    const bound = bounds.length > 1 && criterion !== undefined ? ` ${boundText(criterion.bound)}` : '';
    const numbers = (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .toMarkdown */ .l6)((0,_result_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .words */ .aL)(`${numbersText(metric, cell)}${remarkText(cell)}`));
    const text = `${mark === '' ? '' : `${mark} `}${valuesText(row)}${bound} — ${numbers}`;
    const shown = criterion?.status === 'fail' ? `**${text}**` : text;
    return [shown, cell.plot === '' ? '' : `\`${cell.plot}\``];
}
/** `sensitivity ≥ 0.80`; where the bound differs by subgroup, each row has its own. */
function metricTitle({ metric, bounds }) {
    const [bound] = bounds;
    const asked = bound === undefined ? ', no criterion' : bounds.length > 1 ? '' : ` ${boundText(bound)}`;
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .toMarkdown */ .l6)([...(0,_result_metricNames_js__WEBPACK_IMPORTED_MODULE_0__/* .metricPhrase */ .ic)(metric), asked]);
}
function metricTable(column, index, rows) {
    const { scale, bounds } = column;
    const bound = bounds.length === 1 ? (0,_subgroupRows_js__WEBPACK_IMPORTED_MODULE_3__/* .drawnBound */ .bL)(bounds[0]) : undefined;
    const axis = scale === undefined ? '' : `\`${(0,_intervalPlot_js__WEBPACK_IMPORTED_MODULE_2__/* .axisText */ .Vx)(scale, bound, _intervalPlot_js__WEBPACK_IMPORTED_MODULE_2__/* .plotWidth */ .W3)}\``;
    return (0,_markdownTable_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownTable */ .Qj)([{ title: metricTitle(column) }, { title: axis }], underColumns(rows, (row) => metricRow(column, row, row.cells[index])));
}
/** `95 % interval against the criterion`, or how else it is decided. */
function ruleText({ criteria, estimates }) {
    const levels = [...new Set(estimates.map((estimate) => estimate.confidence))];
    const level = levels.length === 1 ? `${Number((levels[0] * 100).toFixed(4))} % interval` : 'interval';
    const drawn = `estimate and ${level} \`├─●─┤\``;
    if (criteria.length === 0)
        return drawn;
    const byEstimate = criteria.filter((criterion) => criterion.decidedBy === 'estimate').length;
    if (byEstimate === 0)
        return `${drawn} against the criterion \`┊\``;
    const decided = byEstimate === criteria.length ? 'the estimate decides' : 'the estimate decides where the policy says so';
    return `${drawn}, criterion \`┊\`; ${decided}`;
}
function unseenLine(shown, all) {
    if (shown === all)
        return '';
    return `${(0,_result_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(shown)} of ${(0,_result_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(all)} rows, those that fail among them; the full report has the others.`;
}
function numberTables(report, table, extent) {
    const rows = (0,_subgroupRows_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseRows */ .dk)(table.rows, extent.subgroups);
    const drawn = table.columns.map((column, index) => metricTable(column, index, rows));
    const open = (0,_subgroupRows_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseMetrics */ .N0)(report, extent.isWhole ? Infinity : mostOpenMetrics);
    const isOpen = table.columns.map(({ metric }) => open.includes(metric));
    const folds = table.columns.filter((_, index) => !isOpen[index]);
    const others = folds.map(({ metric }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .toMarkdown */ .l6)((0,_result_metricNames_js__WEBPACK_IMPORTED_MODULE_0__/* .metricPhrase */ .ic)(metric)));
    return (0,_markdownTable_js__WEBPACK_IMPORTED_MODULE_7__/* .joinParts */ .nn)([
        `**Subgroups** — ${ruleText(report)}`,
        ...drawn.filter((_, index) => isOpen[index]),
        (0,_markdownTable_js__WEBPACK_IMPORTED_MODULE_7__/* .folded */ .TM)(`Subgroups: ${others.join(', ')}`, (0,_markdownTable_js__WEBPACK_IMPORTED_MODULE_7__/* .joinParts */ .nn)(drawn.filter((_, index) => !isOpen[index]))),
        unseenLine(rows.length, table.rows.length),
    ]);
}
function outcomeCell({ bounds }, { criterion }) {
    if (criterion === undefined)
        return '';
    const bound = bounds.length > 1 ? ` (${boundText(criterion.bound)})` : '';
    const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .toMarkdown */ .l6)((0,_result_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .words */ .aL)(`${(0,_subgroupRows_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeText */ .EL)(criterion)}${bound}`));
    return criterion.status === 'fail' ? `**${text}**` : text;
}
function outcomeTable(table, extent) {
    const rows = (0,_subgroupRows_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseRows */ .dk)(table.rows, extent.subgroups);
    const cells = underColumns(rows, (row) => [
        valuesText(row),
        ...table.columns.map((column, index) => outcomeCell(column, row.cells[index])),
    ]);
    const columns = [{ title: 'subgroup' }, ...table.columns.map((column) => ({ title: metricTitle(column) }))];
    return (0,_markdownTable_js__WEBPACK_IMPORTED_MODULE_7__/* .joinParts */ .nn)([
        '**Subgroups** — which criteria are met',
        (0,_markdownTable_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownTable */ .Qj)(columns, cells),
        unseenLine(rows.length, table.rows.length),
    ]);
}
/** The section, or the empty text where nothing was estimated or judged. */
function subgroupsSection(report, extent) {
    const table = (0,_subgroupRows_js__WEBPACK_IMPORTED_MODULE_3__/* .buildSubgroupTable */ .sg)(report, _intervalPlot_js__WEBPACK_IMPORTED_MODULE_2__/* .plotWidth */ .W3);
    if (table.rows.length === 0)
        return '';
    return report.estimates.length === 0 ? outcomeTable(table, extent) : numberTables(report, table, extent);
}


/***/ }),

/***/ 46036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   FV: () => (/* binding */ useText),
/* harmony export */   Tw: () => (/* binding */ samplesText),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   nh: () => (/* binding */ subjectLine)
/* harmony export */ });
/* harmony import */ var _result_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18150);
/* harmony import */ var _result_phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60603);
/* harmony import */ var _result_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36396);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);
/** The line under the verdict: what was judged, on which data, by which rules. */




/** `5f0c…91ab`: enough of a digest to recognise it. */
function shortDigest(digest) {
    return `${digest.slice(0, 4)}…${digest.slice(-4)}`;
}
/** `3e1d0c4`: a commit as git abbreviates it; anything else than a digest is shown as it is. */
function shortCommit(commit) {
    return /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : commit;
}
function modelPart({ subject }) {
    if (subject.model === undefined)
        return '';
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(subject.model.path)} <code>sha256:${shortDigest(subject.model.sha256)}</code>`;
}
function testSetPart({ subject, checks }) {
    if (subject.testSet === undefined)
        return '';
    const { digest, samples } = subject.testSet;
    const isLocked = checks.some((check) => check.id === 'custody/locked' && check.status === 'pass');
    const name = isLocked ? 'locked test set' : 'test set';
    return `${name} <code>${shortDigest(digest)}</code>, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .toMarkdown */ .l6)((0,_result_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(samples, 'sample'))}`;
}
/** `use 3 of 5`, as the ledger counts; empty where no use is counted. */
function useText({ use }) {
    if (use === undefined)
        return '';
    return `use ${(0,_result_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(use.number)}${use.atMost === undefined ? '' : ` of ${(0,_result_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(use.atMost)}`}`;
}
function policyPart({ subject }, { approved }) {
    if (subject.policy === undefined)
        return '';
    const path = `policy ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(subject.policy.path)}`;
    if (!subject.policy.approved)
        return `${path}, **not yet approved**`;
    if (approved === undefined)
        return path;
    return `${path} of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(approved.ref)} @ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(shortCommit(approved.commit))}`;
}
const splitNames = { train: 'training', validation: 'validation', test: 'test' };
/** `2,864 training, 704 test samples`, where there is no test set to name; else the empty text. */
function samplesText({ subject }) {
    if (subject.testSet !== undefined || subject.samples === undefined)
        return '';
    const { samples } = subject;
    const counts = ['train', 'validation', 'test'].flatMap((split) => {
        const count = samples[split];
        return count === undefined ? [] : [`${(0,_result_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(count)} ${splitNames[split]}`];
    });
    return counts.length === 0 ? '' : `${counts.join(', ')} samples`;
}
/** One line; empty where the report has no subject. */
function subjectLine(report, run) {
    const judged = [modelPart(report), testSetPart(report)].filter((part) => part !== '').join(' on ');
    const { testSet } = report.subject;
    const use = testSet === undefined ? '' : useText(testSet);
    const samples = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .toMarkdown */ .l6)((0,_result_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(samplesText(report)));
    return [judged, samples, policyPart(report, run), use].filter((part) => part !== '').join(' · ');
}


/***/ }),

/***/ 22063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ subgroupKey)
/* harmony export */ });
/* harmony import */ var _result_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79848);

/** The same text for the same subgroup, whatever the order of its columns. */
function subgroupKey(subgroup) {
    return JSON.stringify(Object.entries(subgroup).sort(([one], [other]) => (0,_result_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodeUnits */ .U)(one, other)));
}


/***/ }),

/***/ 88035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ outcomeText),
/* harmony export */   N0: () => (/* binding */ chooseMetrics),
/* harmony export */   Z4: () => (/* binding */ hasEstimate),
/* harmony export */   bL: () => (/* binding */ drawnBound),
/* harmony export */   dk: () => (/* binding */ chooseRows),
/* harmony export */   eD: () => (/* binding */ outcomeMark),
/* harmony export */   nG: () => (/* binding */ outcomeWord),
/* harmony export */   sg: () => (/* binding */ buildSubgroupTable),
/* harmony export */   sq: () => (/* binding */ countJudgedMetrics)
/* harmony export */ });
/* harmony import */ var _result_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36396);
/* harmony import */ var _intervalPlot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23413);
/* harmony import */ var _subgroupKey_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22063);



function unique(values, keyOf) {
    return [...new Map(values.map((value) => [keyOf(value), value])).values()];
}
function judgedMetrics({ criteria }) {
    return [...new Set(criteria.map(({ metric }) => metric))];
}
/** How many metrics have a criterion. */
function countJudgedMetrics(report) {
    return judgedMetrics(report).length;
}
/** Metrics that have a criterion, those that fail one before the others; else both kinds of error, else the first ones. */
function chooseMetrics(report, most) {
    const { criteria, estimates } = report;
    const judged = judgedMetrics(report);
    if (judged.length > 0) {
        const failed = new Set(criteria.filter(({ status }) => status === 'fail').map(({ metric }) => metric));
        const chosen = [...failed, ...judged.filter((metric) => !failed.has(metric))].slice(0, most);
        return judged.filter((metric) => chosen.includes(metric));
    }
    const known = [...new Set(estimates.map((estimate) => estimate.metric))];
    const errors = ['sensitivity', 'specificity'].filter((metric) => known.includes(metric));
    return errors.length > 0 ? errors : known.slice(0, 2);
}
/** Every member of one list under its subgroup. */
function bySubgroup(list) {
    const groups = new Map();
    for (const each of list) {
        const key = (0,_subgroupKey_js__WEBPACK_IMPORTED_MODULE_2__/* .subgroupKey */ .L)(each.subgroup);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [each]);
        else
            group.push(each);
    }
    return groups;
}
const statusRank = { fail: 0, warn: 1, pass: 2 };
function worstCriterion(criteria, metric) {
    const matching = criteria.filter((criterion) => criterion.metric === metric);
    return matching.sort((one, other) => statusRank[one.status] - statusRank[other.status])[0];
}
/** The sum of a confusion matrix; undefined where a count of it is hidden. */
function confusionTotal(confusion) {
    const counts = cellsOf(confusion);
    return counts.some((count) => count < 0) ? undefined : counts.reduce((sum, count) => sum + count, 0);
}
function cellsOf(confusion) {
    if ('classes' in confusion)
        return [...confusion.counts.flat(), ...confusion.undecided];
    const { subgroup: _, ...cells } = confusion;
    return Object.values(cells);
}
/** Samples of a subgroup: from its confusion matrix, else the largest denominator, which may be a hidden one. */
function countSamples(confusion, estimates) {
    const total = confusion[0] === undefined ? undefined : confusionTotal(confusion[0]);
    if (total !== undefined)
        return { samples: total };
    const denominators = estimates.map(({ n }) => n).filter((n) => n !== 0);
    const largest = denominators.reduce((most, n) => (most === undefined || n > most ? n : most), denominators[0]);
    if (largest !== undefined)
        return { samples: largest };
    return estimates.length === 0 ? {} : { samples: 0 };
}
function gather({ estimates, criteria, confusion }) {
    return { estimates: bySubgroup(estimates), criteria: bySubgroup(criteria), confusion: bySubgroup(confusion) };
}
function buildRow(subgroup, metrics, gathered) {
    const key = (0,_subgroupKey_js__WEBPACK_IMPORTED_MODULE_2__/* .subgroupKey */ .L)(subgroup);
    const estimates = gathered.estimates.get(key) ?? [];
    const criteria = gathered.criteria.get(key) ?? [];
    const cells = metrics.map((metric) => ({
        estimate: estimates.find((estimate) => estimate.metric === metric),
        criterion: worstCriterion(criteria, metric),
        plot: '',
    }));
    const failed = criteria.some((criterion) => criterion.status === 'fail');
    return { subgroup, ...countSamples(gathered.confusion.get(key) ?? [], estimates), cells, failed };
}
/** The bound that is drawn: of a band neither end, since one alone would mislead. */
function drawnBound(bound) {
    return bound.atLeast !== undefined && bound.atMost !== undefined ? undefined : (0,_result_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .boundNumber */ .Qg)(bound);
}
function plotted({ estimate, criterion }) {
    if (estimate === undefined || estimate.value === null)
        return undefined;
    return { estimate, bound: criterion === undefined ? undefined : drawnBound(criterion.bound) };
}
function buildColumn(metric, cells, plotWidth) {
    const drawn = cells.flatMap((cell) => plotted(cell) ?? []);
    const scale = (0,_intervalPlot_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseScale */ .SV)(metric, drawn);
    for (const cell of cells) {
        const estimate = plotted(cell);
        if (scale !== undefined && estimate !== undefined)
            cell.plot = (0,_intervalPlot_js__WEBPACK_IMPORTED_MODULE_1__/* .plotInterval */ .PI)(estimate, scale, plotWidth);
    }
    const bounds = cells.flatMap(({ criterion }) => (criterion === undefined ? [] : [criterion.bound]));
    return { metric, scale, bounds: unique(bounds, ({ atLeast, atMost }) => `${atLeast} ${atMost}`) };
}
/** Overall first, then in the order of the report. */
function listSubgroups({ estimates, criteria }) {
    const all = unique([...estimates, ...criteria].map(({ subgroup }) => subgroup), _subgroupKey_js__WEBPACK_IMPORTED_MODULE_2__/* .subgroupKey */ .L);
    const overall = all.filter((subgroup) => Object.keys(subgroup).length === 0);
    return [...overall, ...all.filter((subgroup) => Object.keys(subgroup).length > 0)];
}
/**
 * Builds the table from a report.
 *
 * @param plotWidth characters of each drawn interval.
 * @param mostMetrics columns at most; all where it is not given.
 * @returns one column for each judged metric; no rows where nothing was estimated or judged.
 */
function buildSubgroupTable(report, plotWidth, mostMetrics = Infinity) {
    const metrics = chooseMetrics(report, mostMetrics);
    const gathered = gather(report);
    const rows = listSubgroups(report).map((subgroup) => buildRow(subgroup, metrics, gathered));
    const columns = metrics.map((metric, index) => buildColumn(metric, rows.map((row) => row.cells[index]), plotWidth));
    return { columns, rows };
}
const reasonWords = {
    pass: '✓',
    'not-demonstrated': 'not shown',
    below: '✗',
    'clearly-below': '✗',
    'too-few': 'too few',
    undefined: 'undefined',
};
/** Whether a cell has its estimate, undefined though it may be. */
function hasEstimate({ estimate }) {
    return estimate !== undefined && estimate.reason !== _result_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .withheld */ .uN;
}
/** `✓`, `✗`, `not shown`, `too few`, `undefined`, or nothing where no criterion holds. */
function outcomeWord(criterion) {
    if (criterion === undefined)
        return '';
    return criterion.status === 'pass' ? '✓' : reasonWords[criterion.reason];
}
const statusMarks = { pass: '✓', fail: '✗', warn: '?' };
/** `✓` met, `✗` fails the gate, `?` let pass though it cannot be judged; nothing where no criterion holds. */
function outcomeMark(criterion) {
    return criterion === undefined ? '' : statusMarks[criterion.status];
}
/** `✓ met`, `✗ not met`, `✗ cannot be judged`: a criterion without its numbers. */
function outcomeText(criterion) {
    return `${statusMarks[criterion.status]} ${(0,_result_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .criterionOutcome */ .qs)(criterion.reason)}`;
}
/** The rows that are shown when there are too many: overall, those that fail, then the first others, in order. */
function chooseRows(rows, most) {
    if (rows.length <= most)
        return [...rows];
    const [overall, ...others] = rows;
    const failing = others.filter((row) => row.failed);
    const passing = others.filter((row) => !row.failed);
    const chosen = new Set([overall, ...failing, ...passing].slice(0, most));
    return rows.filter((row) => chosen.has(row));
}


/***/ }),

/***/ 61367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ clusteredAuroc)
/* harmony export */ });
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83157);

function sumByCluster(roc, positive, clusterOf, clusters) {
    const emptySums = () => ({ samples: new Uint32Array(clusters), residuals: new Float64Array(clusters) });
    const sums = [emptySums(), emptySums()];
    for (let index = 0; index < positive.length; index++) {
        const { samples, residuals } = sums[positive[index]];
        samples[clusterOf[index]] += 1;
        residuals[clusterOf[index]] += roc.placements[index] - roc.auroc;
    }
    return sums;
}
/** The order of clusters does not change a digit. */
function sumOfProducts(first, second) {
    const products = new Float64Array(first.length);
    for (let cluster = 0; cluster < first.length; cluster++)
        products[cluster] = first[cluster] * second[cluster];
    return (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .sumInAnyOrder */ .Tf)(products);
}
/**
 * Obuchowski's variance of the area: with X_k and Y_k the sums of placements of the positives and negatives
 * of cluster k, less the area for each,
 *
 *     K10/(K10-1) sum X_k^2 / M^2 + K01/(K01-1) sum Y_k^2 / N^2 + 2 K/(K-1) sum X_k Y_k / (M N)
 *
 * where K10, K01 and K count the clusters with positives, with negatives, and all.
 *
 * @param roc placements of the same samples
 * @param positive 1 for positive samples, 0 for negative ones
 * @param clusterOf cluster of each sample, below `clusters`
 * @param clusters K, each with at least one sample
 * @returns the variance may be negative where clusters hold both classes and few samples
 * @see Obuchowski 1997 Biometrics 53:567
 * @oracle R fastAUC, NumPy; 1e-9; DeLong where each sample is its own cluster; 1e-14
 */
function clusteredAuroc(roc, positive, clusterOf, clusters) {
    const [negatives, positives] = sumByCluster(roc, positive, clusterOf, clusters);
    const positiveClusters = countNonZero(positives.samples);
    const negativeClusters = countNonZero(negatives.samples);
    if (positiveClusters < 2 || negativeClusters < 2) {
        return { positiveClusters, negativeClusters, variance: undefined };
    }
    const ofPositives = sumOfProducts(positives.residuals, positives.residuals) / roc.positives ** 2;
    const ofNegatives = sumOfProducts(negatives.residuals, negatives.residuals) / roc.negatives ** 2;
    const ofBoth = sumOfProducts(positives.residuals, negatives.residuals) / (roc.positives * roc.negatives);
    const variance = correction(positiveClusters) * ofPositives +
        correction(negativeClusters) * ofNegatives +
        2 * correction(clusters) * ofBoth;
    return { positiveClusters, negativeClusters, variance };
}
function correction(clusters) {
    return clusters / (clusters - 1);
}
function countNonZero(counts) {
    let found = 0;
    for (let cluster = 0; cluster < counts.length; cluster++)
        if (counts[cluster] !== 0)
            found++;
    return found;
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

/***/ 80857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ compareFraction)
/* harmony export */ });
/** The shortest decimal text of a double, which is what its author wrote, taken as exact. */
function exactDecimal(value) {
    const parts = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
    if (parts === null)
        throw new RangeError('Only a finite number can be compared exactly');
    const [, whole = '', fraction = '', power = '0'] = parts;
    return { digits: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}
/**
 * Compares `successes / trials` with a decimal number exactly: no rounding decides, so 9 of 10 is not
 * below 0.9 and 19 of 20 not below 0.95.
 *
 * @param successes integer, at least 0 and within 2^53
 * @param trials integer above 0 and within 2^53
 * @param decimal finite; stands for its shortest decimal text (0.1 is one tenth, not 0.1000000000000000055…)
 * @returns -1 where the fraction is smaller, 0 where equal, 1 where larger
 * @throws RangeError outside these domains
 * @example compareFraction(9, 10, 0.9) // 0
 */
function compareFraction(successes, trials, decimal) {
    if (!(Number.isSafeInteger(successes) && Number.isSafeInteger(trials) && successes >= 0 && trials > 0)) {
        throw new RangeError('A fraction needs whole successes of at least 0 and whole trials above 0');
    }
    const { digits, exponent } = exactDecimal(decimal);
    const scale = 10n ** BigInt(Math.abs(exponent));
    const left = BigInt(successes) * (exponent < 0 ? scale : 1n);
    const right = digits * BigInt(trials) * (exponent < 0 ? 1n : scale);
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}


/***/ }),

/***/ 63039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ allTimesPowerOfTwo),
/* harmony export */   NE: () => (/* binding */ scaledDifferences),
/* harmony export */   VO: () => (/* binding */ isConstant),
/* harmony export */   hP: () => (/* binding */ timesPowerOfTwo),
/* harmony export */   lv: () => (/* binding */ binaryExponent),
/* harmony export */   qx: () => (/* binding */ scaleToUnit),
/* harmony export */   sp: () => (/* binding */ deviationsFromMean)
/* harmony export */ });
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83157);
/** Numbers of any magnitude, brought near 1 by a power of two, so that their squares neither overflow nor vanish. */

/**
 * `value * 2^exponent`, rounded at most once.
 *
 * @param value finite
 * @param exponent whole, within [-2200, 2200]
 * @returns Infinity or -Infinity where the product exceeds the range of doubles
 * @example timesPowerOfTwo(0.75, 1024) // 1.348e308
 */
function timesPowerOfTwo(value, exponent) {
    const half = Math.trunc(exponent / 2);
    return value * 2 ** half * 2 ** (exponent - half);
}
/** All values by {@link timesPowerOfTwo}. */
function allTimesPowerOfTwo(values, exponent) {
    const half = Math.trunc(exponent / 2);
    const [first, second] = [2 ** half, 2 ** (exponent - half)];
    return values.map((value) => value * first * second);
}
/** The exponent k for which the largest magnitude is at most 2^k, and above 2^(k - 2); 0 where all values are 0. */
function binaryExponent(values) {
    let largest = 0;
    for (let index = 0; index < values.length; index++)
        largest = Math.max(largest, Math.abs(values[index]));
    return largest === 0 ? 0 : Math.floor(Math.log2(largest)) + 1;
}
/**
 * Brings the largest magnitude near 1. The digits of a value stay the same, unless it is too small beside the largest
 * to count.
 *
 * @param values finite
 * @example scaleToUnit(Float64Array.of(3e300, -6e300)) // {values: [0.2802, -0.5603], exponent: 1000}
 */
function scaleToUnit(values) {
    const exponent = binaryExponent(values);
    return { values: allTimesPowerOfTwo(values, -exponent), exponent };
}
/**
 * Differences `minuend - subtrahend`, scaled; also where a difference itself exceeds the range of doubles.
 *
 * @param minuend finite, and
 * @param subtrahend finite, as many
 * @example scaledDifferences(Float64Array.of(1e308), Float64Array.of(-1e308)) // {values: [0.5563], exponent: 1025}
 */
function scaledDifferences(minuend, subtrahend) {
    const differences = minuend.map((value, index) => value - subtrahend[index]);
    if (differences.every(Number.isFinite))
        return scaleToUnit(differences);
    const { values, exponent } = scaleToUnit(minuend.map((value, index) => value / 4 - subtrahend[index] / 4));
    return { values, exponent: exponent + 2 };
}
/**
 * Deviations from the mean. Values that hardly differ beside their size are first taken from the first of them,
 * which is exact; equal values give zeros.
 *
 * @param values at least one, none above 1 in magnitude
 */
function deviationsFromMean(values) {
    const first = values[0];
    const shifted = values.map((value) => value - first);
    const centre = (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(shifted);
    return shifted.map((value) => value - centre);
}
/** Whether all values are the same number. */
function isConstant(values) {
    return values.every((value) => value === values[0]);
}


/***/ }),

/***/ 36495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ givenOrder),
/* harmony export */   _: () => (/* binding */ stableOrder)
/* harmony export */ });
/** Orders of samples by their values, in time that grows with their number alone. */
/** The places from 0 below `length`, as they come. */
function givenOrder(length) {
    const order = new Uint32Array(length);
    for (let place = 0; place < length; place += 1)
        order[place] = place;
    return order;
}
const signBit = 0x8000_0000;
const digitBits = 8;
const digitValues = 1 << digitBits;
const wordBits = 32;
/** Which of a number's two words holds its sign: the second one on nearly every processor. */
const highWord = new Uint32Array(Float64Array.of(-0).buffer)[1] === signBit ? 1 : 0;
/** Turns numbers into keys of the same order: a negative number has all bits flipped, any other one its sign. */
function keyed(values, order) {
    const high = new Uint32Array(order.length);
    const low = new Uint32Array(order.length);
    const number = new Float64Array(1);
    const words = new Uint32Array(number.buffer);
    for (let place = 0; place < order.length; place += 1) {
        // Adding 0 turns -0 into 0, which it equals.
        number[0] = values[order[place]] + 0;
        const [first, second] = [words[highWord], words[1 - highWord]];
        const isNegative = first >= signBit;
        high[place] = isNegative ? ~first : first ^ signBit;
        low[place] = isNegative ? ~second : second;
    }
    return { order: order.slice(), high, low };
}
/** How many keys have a smaller digit, for each value of the digit; undefined where all keys share one. */
function countBelow(word, shift) {
    const counts = new Uint32Array(digitValues);
    for (let place = 0; place < word.length; place += 1)
        counts[(word[place] >>> shift) & (digitValues - 1)] += 1;
    if (counts.includes(word.length))
        return undefined;
    let below = 0;
    for (let digit = 0; digit < digitValues; digit += 1) {
        const count = counts[digit];
        counts[digit] = below;
        below += count;
    }
    return counts;
}
/** Moves what stands in `from` to `to`, by one digit of a word, without changing the order within a digit. */
function distribute(from, to, word, shift, next) {
    for (let place = 0; place < word.length; place += 1) {
        const digit = (word[place] >>> shift) & (digitValues - 1);
        const target = next[digit];
        next[digit] = target + 1;
        to.order[target] = from.order[place];
        to.high[target] = from.high[place];
        to.low[target] = from.low[place];
    }
}
/**
 * Sorts places by their values, ascending. Places of equal value keep the order that they come in, so that an order by
 * several values is had by sorting by the last of them first. 0 and -0 are equal.
 *
 * A radix sort of the numbers' bits: eight passes, and none for a digit that all numbers share.
 *
 * @param values finite numbers
 * @param order places in `values`, each at most once; not changed
 * @returns the same places, sorted
 * @oracle a stable sort by comparison; exact
 * @example stableOrder(Float64Array.of(0.5, -1, 0.5), Uint32Array.of(2, 0, 1)) // [1, 2, 0]
 */
function stableOrder(values, order) {
    let from = keyed(values, order);
    let to = {
        order: new Uint32Array(order.length),
        high: new Uint32Array(order.length),
        low: new Uint32Array(order.length),
    };
    for (const name of ['low', 'high']) {
        for (let shift = 0; shift < wordBits; shift += digitBits) {
            const next = countBelow(from[name], shift);
            if (next === undefined)
                continue;
            distribute(from, to, from[name], shift, next);
            [from, to] = [to, from];
        }
    }
    return from.order;
}


/***/ })

};

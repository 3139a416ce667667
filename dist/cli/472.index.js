export const id = 472;
export const ids = [472];
export const modules = {

/***/ 58605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ judgeCriteria),
/* harmony export */   I2: () => (/* binding */ judgePerformance),
/* harmony export */   NM: () => (/* binding */ criterionResult),
/* harmony export */   gm: () => (/* binding */ judgeSizes)
/* harmony export */ });
/* harmony import */ var _statistics_sampleSize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96275);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86188);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40827);



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
        },
    };
}
/**
 * `test-data/size`: whether each subgroup is large enough to show its criterion at all, and, where the
 * policy declares what it expects, with the planned power. Looks at sizes only, not at results.
 */
function judgeSizes(judged, acceptance, clustered) {
    const sized = acceptance.decideBy === 'bound' ? judged : [];
    return {
        check: 'test-data/size',
        findings: [...clustered, ...sized.flatMap((one) => judgeSize(one, acceptance))],
        clean: 'Every subgroup is large enough to show its criteria',
    };
}
function judgeSize({ criterion, subgroup, estimate }, acceptance) {
    const { bound, metric } = criterion;
    const needed = (0,_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .neededTrials */ .bl)(estimate, { bound, interval: acceptance.interval });
    if (needed === undefined)
        return [];
    const n = (0,_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .effectiveSize */ .XG)(estimate);
    const place = { metric, subgroup, bound, n };
    if (n < needed)
        return [{ code: 'test-data/too-few', severity: acceptance.tooSmall, args: { ...place, needed } }];
    return judgePower(place, acceptance);
}
function judgePower(place, { expected, power, confidence, interval }) {
    const expectation = expected.get(place.metric);
    const bound = place.bound.atLeast;
    if (expectation === undefined || bound === undefined)
        return [];
    const plan = { bound, expected: expectation, power, confidenceLevel: confidence, interval };
    const chance = (0,_statistics_sampleSize_js__WEBPACK_IMPORTED_MODULE_0__/* .powerAt */ .Nt)(Math.floor(place.n), plan);
    const size = (0,_statistics_sampleSize_js__WEBPACK_IMPORTED_MODULE_0__/* .assuredSampleSize */ .$K)(plan);
    if (chance >= power || size === undefined)
        return [];
    const args = { ...place, needed: size.safeN, expected: expectation, power: chance };
    return [{ code: 'test-data/underpowered', severity: 'warn', args }];
}


/***/ }),

/***/ 86188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ estimateMeets),
/* harmony export */   XG: () => (/* binding */ effectiveSize),
/* harmony export */   bl: () => (/* binding */ neededTrials),
/* harmony export */   gj: () => (/* binding */ decideCriterion)
/* harmony export */ });
/* harmony import */ var _metrics_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88707);
/* harmony import */ var _statistics_cluster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41580);
/* harmony import */ var _statistics_exact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80857);
/* harmony import */ var _statistics_sampleSize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96275);
/** The decision rule: does an estimate meet its criterion, and if not, why? */




/**
 * Decides one criterion on one estimate. Where several reasons hold, the first of undefined,
 * clearly-below, too-few, below, not-demonstrated is given.
 *
 * By bound, the unfavourable limit has to meet the bound; by estimate, the estimate has to. Proportions are
 * compared on their integer counts, so that 9 of 10 meets 0.9.
 */
function decideCriterion(estimate, rule) {
    const { value, lower, upper } = estimate;
    const [unfavourable, favourable] = rule.bound.atLeast === undefined ? [upper, lower] : [lower, upper];
    if (value === null)
        return 'undefined';
    if (favourable !== null && !meets(favourable, rule.bound))
        return 'clearly-below';
    if (isTooSmall(estimate, rule))
        return 'too-few';
    if (!estimateMeets(estimate, rule.bound))
        return 'below';
    if (rule.decideBy === 'estimate')
        return 'pass';
    if (unfavourable === null)
        return 'undefined';
    return meets(unfavourable, rule.bound) ? 'pass' : 'not-demonstrated';
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
    return needed !== undefined && effectiveSize(estimate) < needed;
}
/** Fewest samples with which the bound can be shown at all; undefined for metrics that are no proportions. */
function neededTrials({ metric, confidence }, { bound, interval }) {
    if (bound.atLeast === undefined || _metrics_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .binaryMetrics */ .N.get(metric)?.family !== 'proportion')
        return undefined;
    return (0,_statistics_sampleSize_js__WEBPACK_IMPORTED_MODULE_2__/* .smallestErrorFreeTrials */ .Hf)(bound.atLeast, confidence, interval);
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
    return (0,_statistics_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .effectiveTrials */ .Bt)(n, clusters, designEffect, confidence);
}


/***/ }),

/***/ 40827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ evaluateGroups),
  iL: () => (/* binding */ groupsInScope),
  yF: () => (/* binding */ isSameSubgroup)
});

// EXTERNAL MODULE: ./build/statistics/distributions.js
var distributions = __webpack_require__(91465);
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
    const correlation = matthewsCorrelation(table);
    const variance = correlationVariance(table);
    if (Math.abs(correlation) === 1 || !(variance > 0))
        return undefined;
    const centre = Math.atanh(correlation);
    const reach = ((0,distributions/* normalMultiplier */.b1)(confidenceLevel) * Math.sqrt(variance)) / (1 - correlation * correlation);
    return { lower: Math.tanh(centre - reach), upper: Math.tanh(centre + reach) };
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

;// CONCATENATED MODULE: ./build/statistics/kappa.js
/** Cohen's kappa: agreement of label and decision beyond what their margins give by chance. */


function shares(table) {
    const { positives, negatives, predictedPositives, predictedNegatives } = fourfoldMargins(table);
    const samples = positives + negatives;
    const labels = [positives / samples, negatives / samples];
    const decisions = [predictedPositives / samples, predictedNegatives / samples];
    return {
        samples,
        observed: (table.truePositives + table.trueNegatives) / samples,
        expected: labels[0] * decisions[0] + labels[1] * decisions[1],
        labels,
        decisions,
    };
}
/**
 * Cohen's kappa (po - pe) / (1 - pe).
 *
 * @param table no margin may be 0
 * @returns a number within [-1, 1]
 * @see Cohen 1960 Educ Psychol Meas 20:37
 * @example cohenKappa({ truePositives: 6, falsePositives: 3, falseNegatives: 2, trueNegatives: 4 }) // 0.3243
 */
function cohenKappa(table) {
    const { observed, expected } = shares(table);
    return (observed - expected) / (1 - expected);
}
/** Large-sample variance of Fleiss, Cohen, Everitt 1969, equation 10, for two categories. */
function kappaVariance(table) {
    const { samples, expected, labels, decisions } = shares(table);
    const kappa = cohenKappa(table);
    const agreement = table.truePositives * (1 - (labels[0] + decisions[0]) * (1 - kappa)) ** 2 +
        table.trueNegatives * (1 - (labels[1] + decisions[1]) * (1 - kappa)) ** 2;
    const disagreement = (1 - kappa) ** 2 *
        (table.falseNegatives * (decisions[0] + labels[1]) ** 2 + table.falsePositives * (decisions[1] + labels[0]) ** 2);
    const centre = kappa - expected * (1 - kappa);
    return ((agreement + disagreement) / samples - centre * centre) / (samples * (1 - expected) ** 2);
}
/**
 * Asymptotic interval of Cohen's kappa: kappa -+ z se.
 *
 * @param table no margin may be 0
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits, not clipped to [-1, 1], or undefined where every decision is right or every one is wrong
 * @see Fleiss, Cohen, Everitt 1969 Psychol Bull 72:323
 * @example
 * kappaInterval({ truePositives: 6, falsePositives: 3, falseNegatives: 2, trueNegatives: 4 }, 0.95)
 * // {lower: -0.1527, upper: 0.8013}
 */
function kappaInterval(table, confidenceLevel) {
    const { observed } = shares(table);
    const variance = kappaVariance(table);
    if (observed === 0 || observed === 1 || !(variance > 0))
        return undefined;
    const kappa = cohenKappa(table);
    const reach = (0,distributions/* normalMultiplier */.b1)(confidenceLevel) * Math.sqrt(variance);
    return { lower: kappa - reach, upper: kappa + reach };
}

// EXTERNAL MODULE: ./build/statistics/mover.js
var mover = __webpack_require__(73267);
;// CONCATENATED MODULE: ./build/metrics/estimate.js
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

;// CONCATENATED MODULE: ./build/metrics/outcomes.js
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
/** Outcome, as an index into {@link outcomes}, by label (0 or 1) and decision (0, 1 or 2). */
const outcomeIndex = [
    [outcomes.indexOf('trueNegatives'), outcomes.indexOf('falsePositives'), outcomes.indexOf('undecidedNegatives')],
    [outcomes.indexOf('falseNegatives'), outcomes.indexOf('truePositives'), outcomes.indexOf('undecidedPositives')],
];
/** Index into {@link outcomes} of a sample's outcome. */
function outcomeOf(positive, decision) {
    return outcomeIndex[positive][decision];
}
/** Samples with one of some outcomes. */
function countOutcomes(matrix, wanted) {
    return wanted.reduce((total, outcome) => total + matrix[outcome], 0);
}

// EXTERNAL MODULE: ./build/statistics/cluster.js
var cluster = __webpack_require__(41580);
;// CONCATENATED MODULE: ./build/metrics/clusterTable.js
/** Samples by cluster: which cluster each belongs to, and how many of each outcome every cluster has. */


/** Numbers the clusters that occur from 0, since a subgroup holds only some of the codes. */
function numberClusters(codes) {
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
    const counts = new Uint32Array(clusters * outcomes.length);
    for (let index = 0; index < positive.length; index++) {
        counts[clusterOf[index] * outcomes.length + outcomeOf(positive[index], decision[index])] += 1;
    }
    return { clusters, clusterOf, counts };
}
/** Samples with one of some outcomes in each cluster. */
function countInClusters({ clusters, counts }, wanted) {
    const indices = wanted.map((outcome) => outcomes.indexOf(outcome));
    const totals = new Uint32Array(clusters);
    for (const index of indices) {
        for (let cluster = 0; cluster < clusters; cluster++)
            totals[cluster] += counts[cluster * outcomes.length + index];
    }
    return totals;
}
/**
 * A proportion of outcomes, with the variance that its clusters give it.
 *
 * @returns undefined where no sample has one of the outcomes `trials`
 */
function proportionOverClusters(table, successes, trials) {
    return (0,cluster/* clusteredProportion */.c8)(countInClusters(table, successes), countInClusters(table, trials));
}

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
    coverage: { successes: decided, trials: outcomes },
    'sensitivity@as-wrong': { successes: ['truePositives'], trials: positives },
    'specificity@as-wrong': { successes: ['trueNegatives'], trials: negatives },
    'accuracy@as-wrong': { successes: right, trials: outcomes },
    'sensitivity@coverage': { successes: decidedPositives, trials: positives },
    'specificity@coverage': { successes: decidedNegatives, trials: negatives },
};
/** TP among TP + FP + FN, of which F1 is a function. */
const jaccardShare = {
    successes: ['truePositives'],
    trials: ['truePositives', 'falsePositives', 'falseNegatives'],
};
/**
 * The counts of a share as its interval needs them: as observed, or scaled to the effective number of trials
 * where samples are clustered.
 *
 * @param share with at least one trial in the evaluation
 */
function effectiveShare(evaluation, share) {
    const { matrix, clusterTable, options } = evaluation;
    const observed = {
        successes: countOutcomes(matrix, share.successes),
        trials: countOutcomes(matrix, share.trials),
    };
    const clustered = clusterTable === undefined ? undefined : proportionOverClusters(clusterTable, share.successes, share.trials);
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
/** A proportion with the interval that the policy names. */
function estimateShare(evaluation, metric, share) {
    const { confidenceLevel, proportionInterval: method } = evaluation.options;
    const n = countOutcomes(evaluation.matrix, share.trials);
    const successes = countOutcomes(evaluation.matrix, share.successes);
    const facts = { metric, confidence: confidenceLevel, method, n, successes };
    if (n === 0)
        return undefinedEstimate(facts, reasonForNone(evaluation.matrix, share.trials));
    const effective = effectiveShare(evaluation, share);
    const { counts } = effective;
    return formEstimate({ ...facts, ...clusterFacts(effective) }, successes / n, typeof counts === 'string' ? counts : (0,proportion/* proportionInterval */.Ew)(method, counts.successes, counts.trials, confidenceLevel));
}
/** Why no sample is in a denominator: none at all, none of that label, none decided, or none decided that way. */
function reasonForNone(matrix, trials) {
    if (countOutcomes(matrix, outcomes) === 0)
        return 'no-samples';
    const isWithin = (wider) => trials.every((outcome) => wider.includes(outcome));
    if (isWithin(positives))
        return countOutcomes(matrix, positives) === 0 ? 'no-positives' : 'no-decided-positives';
    if (isWithin(negatives))
        return countOutcomes(matrix, negatives) === 0 ? 'no-negatives' : 'no-decided-negatives';
    if (countOutcomes(matrix, decided) === 0)
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
        n: countOutcomes(matrix, accuracy.trials),
    };
    for (const share of [sensitivity, specificity]) {
        if (countOutcomes(matrix, share.trials) === 0)
            return undefinedEstimate(facts, reasonForNone(matrix, share.trials));
    }
    const shares = [effectiveShare(evaluation, sensitivity), effectiveShare(evaluation, specificity)];
    const rates = countOutcomes(matrix, sensitivity.successes) / countOutcomes(matrix, sensitivity.trials) +
        countOutcomes(matrix, specificity.successes) / countOutcomes(matrix, specificity.trials);
    return formEstimate({ ...facts, ...clusterFacts(combinedShare(evaluation, shares)) }, sum.offset + sum.weight * rates, combinedLimits(sum, shares, options.confidenceLevel));
}
/** All clusters of the decided samples, and the larger design effect of the two classes. */
function combinedShare(evaluation, shares) {
    const { clusters, counts } = effectiveShare(evaluation, decidedShares.accuracy);
    const effects = shares.flatMap(({ designEffect }) => designEffect ?? []);
    return {
        counts,
        ...(clusters === undefined ? {} : { clusters }),
        ...(effects.length < shares.length ? {} : { designEffect: Math.max(...effects) }),
    };
}
function combinedLimits({ weight, offset }, shares, confidenceLevel) {
    const terms = [];
    for (const { counts } of shares) {
        if (typeof counts === 'string')
            return counts;
        terms.push({ coefficient: weight, ...(0,difference/* estimateWithLimits */.T)(counts, confidenceLevel) });
    }
    const { lower, upper } = (0,mover/* moverInterval */.F)(terms);
    return { lower: offset + lower, upper: offset + upper };
}
/** F1 = 2TP / (2TP + FP + FN), with Wilson-indirect limits; `n` is TP + FP + FN. */
function estimateF1(evaluation) {
    const { matrix, options } = evaluation;
    const n = countOutcomes(matrix, jaccardShare.trials);
    const facts = { metric: 'f1', confidence: options.confidenceLevel, method: 'wilson-indirect', n };
    if (n === 0)
        return undefinedEstimate(facts, reasonForNone(matrix, decidedShares.sensitivity.trials));
    const effective = effectiveShare(evaluation, jaccardShare);
    const { counts } = effective;
    const truePositives = matrix.truePositives;
    return formEstimate({ ...facts, ...clusterFacts(effective) }, (2 * truePositives) / (truePositives + n), typeof counts === 'string' ? counts : f1Interval(counts.successes, counts.trials, options.confidenceLevel));
}
/** Matthews correlation coefficient of the decided samples. */
function estimateCorrelation(evaluation) {
    return estimateAssociation(evaluation, { metric: 'mcc', method: 'fisher-z' }, matthewsCorrelation, matthewsInterval);
}
/** Cohen's kappa of the decided samples. */
function estimateKappa(evaluation) {
    return estimateAssociation(evaluation, { metric: 'kappa', method: 'fleiss-cohen-everitt' }, cohenKappa, kappaInterval);
}
function estimateAssociation({ matrix, options, clusterTable }, names, measure, intervalOf) {
    const n = countOutcomes(matrix, decidedShares.accuracy.trials);
    const facts = { ...names, confidence: options.confidenceLevel, n };
    if (n === 0)
        return undefinedEstimate(facts, reasonForNone(matrix, decidedShares.accuracy.trials));
    if (hasEmptyMargin(matrix))
        return undefinedEstimate(facts, 'empty-margin');
    const value = measure(matrix);
    if (clusterTable !== undefined)
        return formEstimate(facts, value, 'no-clustered-interval');
    return formEstimate(facts, value, intervalOf(matrix, options.confidenceLevel) ?? reasonForNoInterval(value));
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
    const counts = new Uint32Array(outcomes.length);
    for (let index = 0; index < positive.length; index++) {
        counts[outcomeOf(positive[index], decision[index])] += 1;
    }
    const matrix = {};
    outcomes.forEach((outcome, index) => {
        matrix[outcome] = counts[index];
    });
    return matrix;
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
    const highestDecision = withUndecided ? undecidedCode : undecidedCode - 1;
    for (let index = 0; index < positive.length; index++) {
        if (positive[index] > 1)
            throw new RangeError('A label is neither 0 nor 1');
        if (decision[index] > highestDecision)
            throw new RangeError('A decision has no such code');
        if (!isInOrder(samples, index))
            throw new RangeError('Samples are not sorted by finite score, then label');
    }
}
function isInOrder({ positive, score }, index) {
    if (score !== undefined && !Number.isFinite(score[index]))
        return false;
    if (index === 0)
        return true;
    if (score === undefined || score[index] === score[index - 1])
        return positive[index - 1] <= positive[index];
    return score[index - 1] < score[index];
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
        size: countOutcomes(matrix, outcomes),
        clusterTable: options.clustered === undefined ? undefined : tabulateClusters(samples),
    };
}

// EXTERNAL MODULE: ./build/statistics/mean.js
var mean = __webpack_require__(83157);
;// CONCATENATED MODULE: ./build/metrics/probabilities.js
/** Losses of scores that are probabilities, over all samples, undecided ones included. */



/** Probabilities are kept this far from 0 and 1 before their logarithm is taken. */
const clip = 1e-15;
function squaredError(probability, positive) {
    return (probability - positive) ** 2;
}
function negativeLogLikelihood(probability, positive) {
    const clipped = Math.min(Math.max(probability, clip), 1 - clip);
    return positive === 1 ? -Math.log(clipped) : -Math.log1p(-clipped);
}
/** Brier score: mean squared distance of probability and label. */
function estimateBrierScore(evaluation) {
    return estimateLoss(evaluation, 'brier-score', squaredError);
}
/** Mean negative log-likelihood, natural logarithm. */
function estimateLogLoss(evaluation) {
    return estimateLoss(evaluation, 'log-loss', negativeLogLikelihood);
}
function estimateLoss(evaluation, metric, loss) {
    const { samples, options, size, clusterTable } = evaluation;
    const method = clusterTable === undefined ? 't' : 'cluster-robust-t';
    const facts = { metric, confidence: options.confidenceLevel, method, n: size };
    if (size === 0)
        return undefinedEstimate(facts, 'no-samples');
    if (samples.score === undefined)
        return undefinedEstimate(facts, 'no-scores');
    if (!options.probabilities)
        return undefinedEstimate(facts, 'not-probabilities');
    const losses = lossesOf(samples.score, samples.positive, loss);
    if (clusterTable !== undefined)
        return estimateClusteredMean(evaluation, clusterTable, facts, losses);
    const value = (0,mean/* mean */.i2)(losses);
    if (size === 1)
        return formEstimate(facts, value, 'one-sample');
    const variance = (0,mean/* varianceOfMean */.QI)(losses);
    const interval = variance > 0 ? (0,mean/* studentInterval */.x_)(value, variance, size - 1, facts.confidence) : 'zero-variance';
    return formEstimate(facts, value, interval);
}
function lossesOf(score, positive, loss) {
    return score.map((probability, index) => {
        if (probability < 0 || probability > 1)
            throw new RangeError('A probability lies outside [0, 1]');
        return loss(probability, positive[index]);
    });
}
/**
 * A mean over clusters with K - 1 degrees of freedom. Its variance is never below that of independent samples,
 * nor below the declared design effect times that.
 */
function estimateClusteredMean({ options }, { clusterOf, clusters }, facts, losses) {
    const value = (0,mean/* mean */.i2)(losses);
    if (clusters < cluster/* fewestClusters */.U$)
        return formEstimate({ ...facts, clusters }, value, 'too-few-clusters');
    const independent = (0,mean/* varianceOfMean */.QI)(losses);
    if (!(independent > 0))
        return formEstimate({ ...facts, clusters }, value, 'zero-variance');
    const robust = (0,cluster/* clusteredVarianceOfMean */.v0)(losses, value, clusterOf, clusters);
    const designEffect = Math.max(1, robust / independent, options.clustered?.designEffect ?? 1);
    const interval = (0,mean/* studentInterval */.x_)(value, independent * designEffect, clusters - 1, facts.confidence);
    return formEstimate({ ...facts, clusters, designEffect }, value, interval);
}

;// CONCATENATED MODULE: ./build/statistics/interval.js
/** The outer limits of several intervals: the lowest lower and the highest upper one. */
function outerInterval(first, ...others) {
    return others.reduce((outer, { lower, upper }) => ({ lower: Math.min(outer.lower, lower), upper: Math.max(outer.upper, upper) }), first);
}

;// CONCATENATED MODULE: ./build/statistics/logit.js
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
function logistic(value) {
    return 1 / (1 + Math.exp(-value));
}

;// CONCATENATED MODULE: ./build/statistics/auroc.js
/** Area under the ROC curve of independent samples: value, DeLong variance and intervals. */




/**
 * The area under the ROC curve and the placements, by midranks in one walk.
 *
 * @param positive 1 for positive samples, 0 for negative ones, in the order of `score`
 * @param score finite, ascending; larger means more positive
 * @returns undefined where a class has no samples
 * @see Sun, Xu 2014 IEEE SPL 21:1389 (midranks); DeLong, DeLong, Clarke-Pearson 1988 Biometrics 44:837
 * @example
 * rocPlacements(Uint8Array.of(0, 1, 0, 1), Float64Array.of(0.1, 0.3, 0.3, 0.9))
 * // {auroc: 0.875, positives: 2, negatives: 2, placements: [1, 0.75, 0.75, 1]}
 */
function rocPlacements(positive, score) {
    const positives = positive.reduce((total, value) => total + value, 0);
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
 */
function delongVariance(roc, positive) {
    const { auroc, positives, negatives, placements } = roc;
    if (positives < 2 || negatives < 2)
        return undefined;
    const weights = [1 / (negatives * (negatives - 1)), 1 / (positives * (positives - 1))];
    return (0,mean/* compensatedSum */.dY)(placements.map((placement, index) => weights[positive[index]] * (placement - auroc) ** 2));
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
 * @example newcombeAurocInterval(1, 10, 10, 0.95) // {lower: 0.8002, upper: 1}
 */
function newcombeAurocInterval(auroc, positives, negatives, confidenceLevel) {
    const z = (0,distributions/* normalMultiplier */.b1)(confidenceLevel);
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
 */
function aurocInterval(evidence, confidenceLevel) {
    const { auroc, positives, negatives, variance, multiplier } = evidence;
    const newcombe = newcombeAurocInterval(auroc, positives, negatives, confidenceLevel);
    if (variance === undefined || !(variance > 0) || auroc === 0 || auroc === 1) {
        return { ...newcombe, newcombeAlone: true };
    }
    const logit = logitInterval(auroc, Math.sqrt(variance), multiplier);
    return { ...outerInterval(logit, newcombe), newcombeAlone: false };
}

;// CONCATENATED MODULE: ./build/statistics/averagePrecision.js
/** Average precision, the step-wise area under the precision-recall curve. */


/**
 * Average precision: the sum of (R_k - R_{k-1}) P_k over distinct thresholds from the highest score down,
 * so that samples of equal score are one step. Neither the trapezoid nor an interpolation.
 *
 * @param positive 1 for positive samples, 0 for negative ones, in the order of `score`
 * @param score finite, ascending; larger means more positive
 * @returns within (0, 1]; undefined where there are no positive samples
 * @example averagePrecision(Uint8Array.of(0, 1, 0, 1), Float64Array.of(0.1, 0.3, 0.3, 0.9)) // 0.8333
 */
function averagePrecision(positive, score) {
    const positives = positive.reduce((total, value) => total + value, 0);
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
 * @example averagePrecisionInterval(0.75625, 8, 0.95) // {lower: 0.3818, upper: 0.9397}
 */
function averagePrecisionInterval(precision, positives, confidenceLevel) {
    if (!(precision > 0 && precision < 1))
        return undefined;
    const standardError = Math.sqrt((precision * (1 - precision)) / positives);
    return logitInterval(precision, standardError, (0,distributions/* normalMultiplier */.b1)(confidenceLevel));
}

;// CONCATENATED MODULE: ./build/statistics/clusteredAuroc.js

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
/** Sum of products in ascending order, so that the order of clusters does not change a digit. */
function sumOfProducts(first, second) {
    return (0,mean/* compensatedSum */.dY)(first.map((value, cluster) => value * second[cluster]).sort());
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
    return counts.reduce((total, count) => (count === 0 ? total : total + 1), 0);
}

;// CONCATENATED MODULE: ./build/metrics/ranking.js
/** Metrics of the order of scores, over all samples, undecided ones included. */






const newcombe = 'newcombe5';
/** Area under the ROC curve, with the outer limits of a logit interval and Newcombe's method 5. */
function estimateAuroc(evaluation) {
    const { samples, options, size, clusterTable } = evaluation;
    const method = `logit-${clusterTable === undefined ? 'delong' : 'obuchowski'}+${newcombe}`;
    const facts = { metric: 'auroc', confidence: options.confidenceLevel, method, n: size };
    if (size === 0)
        return undefinedEstimate(facts, 'no-samples');
    if (samples.score === undefined)
        return undefinedEstimate(facts, 'no-scores');
    const roc = rocPlacements(samples.positive, samples.score);
    if (roc === undefined)
        return undefinedEstimate(facts, 'one-class');
    if (clusterTable !== undefined)
        return estimateClusteredAuroc(evaluation, clusterTable, roc, facts);
    return formAuroc(facts, {
        ...roc,
        variance: delongVariance(roc, samples.positive),
        multiplier: (0,distributions/* normalMultiplier */.b1)(options.confidenceLevel),
    });
}
function formAuroc(facts, evidence) {
    const { newcombeAlone, ...interval } = aurocInterval(evidence, facts.confidence);
    return formEstimate(newcombeAlone ? { ...facts, method: newcombe } : facts, evidence.auroc, interval);
}
/**
 * The same for clustered samples: Obuchowski's variance, never below DeLong's, for the logit interval; class
 * sizes divided by the design effect for method 5. The design effect of a class is the largest of the variance
 * ratio, the declared one or its mean cluster size. Conservative: both classes pay for the variance ratio, and
 * the outer limits are taken. Needs ten clusters with positives and ten with negatives.
 */
function estimateClusteredAuroc({ samples, options }, { clusterOf, clusters }, roc, facts) {
    const clustered = clusteredAuroc(roc, samples.positive, clusterOf, clusters);
    const { positiveClusters, negativeClusters } = clustered;
    const scarcerClusters = Math.min(positiveClusters, negativeClusters);
    if (scarcerClusters < cluster/* fewestClusters */.U$)
        return formEstimate({ ...facts, clusters }, roc.auroc, 'too-few-clusters');
    const independent = delongVariance(roc, samples.positive) ?? 0;
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
        return undefinedEstimate(facts, 'no-samples');
    if (samples.score === undefined)
        return undefinedEstimate(facts, 'no-scores');
    const positives = samples.positive.reduce((total, value) => total + value, 0);
    const value = positives === size ? undefined : averagePrecision(samples.positive, samples.score);
    if (value === undefined)
        return undefinedEstimate(facts, 'one-class');
    if (clusterTable !== undefined)
        return formEstimate(facts, value, 'no-clustered-interval');
    const interval = averagePrecisionInterval(value, positives, options.confidenceLevel);
    return formEstimate(facts, value, interval ?? 'perfect-ranking');
}

;// CONCATENATED MODULE: ./build/metrics/binary.js






/**
 * Every metric of a binary classifier on one group of samples, in the order of the catalogue.
 *
 * Count metrics look at decided samples, `auroc`, `auprc`, `brier-score` and `log-loss` at all. Row order does
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
    const evaluation = prepareEvaluation(samples, options);
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
        ...(options.undecided ? estimateShares(undecidedShares) : []),
    ];
}

;// CONCATENATED MODULE: ./build/metrics/scoredRows.js
/** The samples of some rows, in the same order. */
function selectRows({ rows, samples }, members) {
    const at = positionsOf(rows, members);
    const { positive, decision, score, cluster } = samples;
    return {
        positive: pick(positive, at, new Uint8Array(at.length)),
        decision: pick(decision, at, new Uint8Array(at.length)),
        score: score === undefined ? undefined : pick(score, at, new Float64Array(at.length)),
        cluster: cluster === undefined ? undefined : pick(cluster, at, new Uint32Array(at.length)),
    };
}
/** Fills `picked` with the values at some positions. */
function pick(values, at, picked) {
    for (let index = 0; index < at.length; index += 1)
        picked[index] = values[at[index]];
    return picked;
}
function positionsOf(rows, members) {
    let last = 0;
    for (const row of rows)
        if (row > last)
            last = row;
    const isMember = new Uint8Array(last + 1);
    for (const row of members)
        isMember[row] = 1;
    const positions = new Uint32Array(members.length);
    let found = 0;
    for (let position = 0; position < rows.length; position += 1) {
        if (isMember[rows[position]] === 1)
            positions[found++] = position;
    }
    return positions.subarray(0, found);
}

// EXTERNAL MODULE: ./build/policy/subgroups.js
var subgroups = __webpack_require__(69357);
// EXTERNAL MODULE: ./build/result/order.js
var order = __webpack_require__(79848);
// EXTERNAL MODULE: ./build/tables/subgroups.js
var tables_subgroups = __webpack_require__(19866);
;// CONCATENATED MODULE: ./build/acceptance/groups.js
/** All test samples and every subgroup of them, each with its estimates. */





/**
 * Estimates every metric for all test samples (first) and for each subgroup, in the order of the policy.
 *
 * @param outcomes test samples with label and prediction, sorted as `BinarySamples` says
 * @param probabilities whether scores lie within [0, 1]
 */
function evaluateGroups(manifest, outcomes, policy, probabilities) {
    const options = { ...optionsOf(policy, outcomes), probabilities };
    const { declared, named } = (0,subgroups/* subgroupSpecs */.CO)(policy);
    const evaluate = (subgroup, isDeclared, samples) => evaluateGroup(subgroup, isDeclared, samples, options);
    const divide = (spec, isDeclared) => (0,tables_subgroups/* divideIntoGroups */.s)(manifest, manifest.rows.test, spec).map(({ subgroup, rows }) => evaluate(subgroup, isDeclared, selectRows(outcomes, rows)));
    return [
        evaluate({}, false, outcomes.samples),
        ...declared.flatMap((spec) => divide(spec, true)),
        ...named.flatMap((spec) => divide(spec, false)),
    ];
}
function optionsOf({ acceptance, evaluation }, { samples }) {
    const { cluster, designEffect } = acceptance;
    return {
        confidenceLevel: acceptance.confidence,
        proportionInterval: acceptance.interval,
        undecided: evaluation.undecided !== undefined || samples.decision.includes(2),
        ...(cluster === undefined ? {} : { clustered: designEffect === undefined ? {} : { designEffect } }),
    };
}
function evaluateGroup(subgroup, declared, samples, options) {
    const estimates = estimateBinaryMetrics(samples, options).map((estimate) => ({ ...estimate, subgroup }));
    return {
        subgroup,
        declared,
        confusion: { subgroup, ...confusionMatrix(samples) },
        estimates: new Map(estimates.map((estimate) => [estimate.metric, estimate])),
    };
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
    return JSON.stringify(Object.entries(subgroup).sort(([a], [b]) => (0,order/* compareCodeUnits */.U)(a, b)));
}


/***/ }),

/***/ 32829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ publish)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/compliance/clauses.js
var clauses = __webpack_require__(62632);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/result/foreignText.js
var foreignText = __webpack_require__(4607);
;// CONCATENATED MODULE: ./build/report/escape.js
/**
 * The one escaper of the views. Foreign text (subgroup values, column names, paths, reasons) goes
 * through here on its way to Markdown or to a terminal, and nowhere else.
 *
 * Markdown: GitHub turns mentions, issue numbers, commit digests and addresses into links after it has
 * rendered the text, but never inside `<code>`; a numeric entity is never markup. So foreign text stands
 * inside `<code>`, as entities. Terminal: the log of a workflow is one too, so nothing may read as a
 * workflow command.
 */

/**
 * FNV-1a, 32 bits, over UTF-16 code units: tells two long values apart after they were cut.
 * It is no protection of what it hashes. Source: Fowler, Noll, Vo, RFC 9923.
 *
 * @returns eight hexadecimal digits.
 */
function shortHash(text) {
    let hash = 0x811c9dc5;
    for (let index = 0; index < text.length; index += 1) {
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
    return (hash >>> 0).toString(16).padStart(8, '0');
}
/** `U+200B` for the characters of a text that has no ink at all. */
function nameCodePoints(text) {
    const named = Array.from(text, (character) => character.codePointAt(0).toString(16).toUpperCase());
    return named.map((digits, index) => ({
        text: `${index === 0 ? '' : ' '}U+${digits.padStart(4, '0')}`,
        escaped: true,
    }));
}
/** The visible form of a foreign text, cut after `most` characters with an ellipsis and a hash of the whole. */
function shownText(value, most) {
    if (value === '')
        return '';
    const visible = (0,foreignText/* visibleClusters */.sG)(value);
    const clusters = visible.every((cluster) => cluster.escaped) ? nameCodePoints(value) : visible;
    const shown = clusters.slice(0, most).map((cluster) => cluster.text);
    return shown.join('') + (clusters.length > most ? `… ${shortHash(value)}` : '');
}
function entity(character) {
    return `&#${character.codePointAt(0)};`;
}
/** Everything but letters, digits, inner spaces and hyphens; an underscore may only stand inside a word. */
const notPlain = /[^A-Za-z0-9 _-]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/gu;
/**
 * Foreign text for Markdown: one `<code>` element whose content is letters, digits and numeric entities.
 *
 * @param value any text.
 * @param most characters, as a reader counts them, after which it is cut.
 */
function escapeMarkdown(value, most = foreignText/* longestValue */.Q_) {
    return `<code>${shownText(value, most).replace(notPlain, entity)}</code>`;
}
/** Our own words for Markdown: nothing in them is meant as markup. */
function escapeWords(text) {
    return text.replace(/[<>&|*_`[\]~\\#@]/g, entity);
}
/** A phrase as one line of Markdown. */
function toMarkdown(parts) {
    return parts.map((part) => (typeof part === 'string' ? escapeWords(part) : escapeMarkdown(part.value))).join('');
}
/**
 * Takes the meaning of a workflow command from a line: `::name` counts at the start of a line after
 * white space, `##[name]` anywhere.
 */
function neutraliseCommands(line) {
    return line.replaceAll('##[', '##\\u005b').replace(/^(\s*):(?=:)/, '$1\\u003a');
}
/**
 * Foreign text for a terminal or log: one line without control, bidirectional or invisible characters
 * and without the marks of a workflow command.
 */
function escapeTerminal(value, most = foreignText/* longestValue */.Q_) {
    return neutraliseCommands(shownText(value, most)).replaceAll('::', ':\\u003a');
}
/** A phrase as one line for a terminal. */
function toTerminal(parts) {
    return neutraliseCommands(parts.map((part) => (typeof part === 'string' ? part : escapeTerminal(part.value))).join(''));
}

// EXTERNAL MODULE: ./build/result/numbers.js
var numbers = __webpack_require__(18150);
;// CONCATENATED MODULE: ./build/report/headline.js
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
    return `${(0,numbers/* formatCount */.B4)(count)} ${count === 1 ? `check ${verb}s` : `checks ${verb}`}`;
}
/** `18 checks pass, 2 ask for a look, 1 did not run`. */
function passCounts({ checks }) {
    const counts = [checksThat(countStatus(checks, 'pass'), 'pass')];
    const warned = countStatus(checks, 'warn');
    const notRun = countStatus(checks, 'not-run');
    if (warned > 0)
        counts.push(`${(0,numbers/* formatCount */.B4)(warned)} ${warned === 1 ? 'asks' : 'ask'} for a look`);
    if (notRun > 0)
        counts.push(`${(0,numbers/* formatCount */.B4)(notRun)} did not run`);
    return counts.join(', ');
}
/** `4 of 19 checks block`. */
function blockCounts({ checks }) {
    const blocking = countStatus(checks, 'fail', 'error');
    const judged = checks.length - countStatus(checks, 'not-applicable');
    return `${(0,numbers/* formatCount */.B4)(blocking)} of ${(0,numbers/* formatCount */.B4)(judged)} checks ${blocking === 1 ? 'blocks' : 'block'}`;
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
    const notRun = `, ${(0,numbers/* formatCount */.B4)(stopped)} ${stopped === 1 ? 'check' : 'checks'} could not run`;
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

// EXTERNAL MODULE: ./build/result/phrase.js
var phrase = __webpack_require__(60603);
// EXTERNAL MODULE: ./build/result/sentences.js + 7 modules
var sentences = __webpack_require__(39065);
;// CONCATENATED MODULE: ./build/report/sections/clauseNames.js
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

;// CONCATENATED MODULE: ./build/report/sections/markdownTable.js
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
/** A folded part; `summary` is Markdown-free text of ours. */
function folded(summary, body) {
    return body === '' ? '' : `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

;// CONCATENATED MODULE: ./build/report/sections/checks.js
/** Every check with what it found, the ones that block first. */





const mostRows = 80;
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
        .map((finding) => (0,sentences/* describeFinding */.jb)(finding).sentence);
    return texts
        .slice(0, 3)
        .map((text) => ` ${toMarkdown(text)}`)
        .join('');
}
/** The summary; notes stand beside it where a graver finding or none gave it. */
function foundText(check) {
    const isNote = check.findings.length > 0 && check.findings.every(({ severity }) => severity === 'note');
    return `${toMarkdown((0,phrase/* mixed */.gl)(check.summary))}${isNote ? '' : notes(check)}`;
}
function checkRow(check) {
    const status = statusWords[check.status];
    return [
        check.status === 'fail' || check.status === 'error' ? `**${status}**` : status,
        `${toMarkdown((0,sentences/* checkTitle */.Tq)(check.id))}<br>${escapeMarkdown(check.id)}`,
        foundText(check),
        toMarkdown([clauseList(check.clauses)]),
    ];
}
/** Folded; empty where there are no checks. */
function checksSection({ checks }) {
    const ordered = checks.toSorted((one, other) => statusOrder.indexOf(one.status) - statusOrder.indexOf(other.status));
    const limited = limitRows(ordered.map(checkRow), mostRows, 'checks');
    const columns = ['', 'check', 'found', 'clauses'].map((title) => ({ title }));
    return folded(checkCounts(checks), joinParts([markdownTable(columns, limited.rows), limited.note]));
}

;// CONCATENATED MODULE: ./build/report/sections/clauses.js



const clauses_statusWords = {
    shown: 'shown',
    'record-checked': 'record checked',
    declared: 'declared',
    'deviation-accepted': 'criterion failed; deviation accepted',
    failed: '**failed**',
    'not-shown': 'not shown',
    'not-applicable': 'not applicable',
};
const clauses_statusOrder = [
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
function statusText({ clause, status }) {
    const limit = status === 'shown' ? limits[clause] : undefined;
    return limit === undefined ? clauses_statusWords[status] : `${clauses_statusWords[status]}: ${limit}`;
}
function clauseRow(trace, titles) {
    return [
        toMarkdown([clauseName(trace.clause)]).replaceAll(' ', '&nbsp;'),
        ...(titles === undefined ? [] : [toMarkdown([titles.get(trace.clause) ?? ''])]),
        statusText(trace),
        trace.checks.map((check) => escapeMarkdown(check)).join(' '),
    ];
}
/** `2 failed · 14 shown · 38 not shown`. */
function countText(traceability) {
    const counts = clauses_statusOrder.flatMap((status) => {
        const count = traceability.filter((trace) => trace.status === status).length;
        return count === 0 ? [] : [`${count} ${clauses_statusWords[status].replaceAll('*', '')}`];
    });
    return counts.join(' · ');
}
/**
 * Folded; empty where the report traces no clauses.
 *
 * @param titles what each clause is about, by clause id.
 */
function clausesSection({ traceability }, titles) {
    if (traceability.length === 0)
        return '';
    const isTitled = titles.size > 0;
    const columns = ['clause', ...(isTitled ? ['about'] : []), 'this run', 'checks'].map((title) => ({ title }));
    const rows = traceability.map((trace) => clauseRow(trace, isTitled ? titles : undefined));
    return folded(`Annex 22 (draft) and GMLP, clause by clause · ${countText(traceability)}`, joinParts([markdownTable(columns, rows), manual]));
}

// EXTERNAL MODULE: ./build/result/metricNames.js
var metricNames = __webpack_require__(28868);
// EXTERNAL MODULE: ./build/result/wording.js
var wording = __webpack_require__(36396);
;// CONCATENATED MODULE: ./build/report/sections/comparisons.js
/**
 * The model and its criteria against the process that it replaces. Only a criterion that is at least the
 * process counts for Annex 22 4.3; a margin permits a decrease, so the model's own comparison is apart.
 */





const comparisons_mostRows = 60;
const comparisons_statusWords = { pass: '✓', fail: '✗', warn: 'to look at' };
function emphasise(text, { status }) {
    return status === 'fail' ? `**${text}**` : text;
}
/** `−0.050 (−0.098 to −0.005)`, limits within [−1, 1]. */
function differenceText({ difference, lower, upper }) {
    if (difference === null)
        return 'undefined';
    if (lower === null || upper === null)
        return `${(0,numbers/* formatValue */.Fl)(difference)} (no interval)`;
    return `${(0,numbers/* formatValue */.Fl)(difference)} (${(0,numbers/* formatInterval */.vy)(Math.max(-1, lower), Math.min(1, upper))})`;
}
/** `worse by at most 0.02`, and what else a mode asks. */
function modeText({ mode, margin }) {
    if (mode === 'criterion')
        return 'criterion';
    if (mode === 'superior')
        return 'better';
    if (mode === 'estimate')
        return 'estimate not worse';
    return margin === undefined || margin === 0 ? 'not worse' : `worse by at most ${(0,numbers/* formatBound */.Sp)(margin)}`;
}
function criterionRow(comparison) {
    const criterion = comparison.bound === undefined ? '' : toMarkdown((0,wording/* boundPhrase */.QK)(comparison.bound));
    return [
        toMarkdown((0,metricNames/* metricPhrase */.ic)(comparison.metric)),
        toMarkdown((0,wording/* subgroupPhrase */.J)(comparison.subgroup)),
        emphasise(`${criterion} ${comparisons_statusWords[comparison.status]}`, comparison),
        (0,wording/* baselineText */.BW)(comparison.baseline),
    ];
}
function modelRow(comparison) {
    return [
        toMarkdown((0,metricNames/* metricPhrase */.ic)(comparison.metric)),
        toMarkdown((0,wording/* subgroupPhrase */.J)(comparison.subgroup)),
        modeText(comparison),
        emphasise(`${differenceText(comparison)} ${comparisons_statusWords[comparison.status]}`, comparison),
        (0,wording/* baselineText */.BW)(comparison.baseline),
    ];
}
function titled(title, columns, rows) {
    if (rows.length === 0)
        return '';
    const limited = limitRows(rows, comparisons_mostRows, 'rows');
    const heads = columns.map((column) => ({ title: column }));
    return joinParts([title, markdownTable(heads, limited.rows), limited.note]);
}
/** Folded; empty where the policy names no baseline. */
function comparisonsSection({ comparisons }) {
    const criteria = comparisons.filter(({ mode }) => mode === 'criterion');
    const models = comparisons.filter(({ mode }) => mode !== 'criterion');
    const failed = comparisons.filter(({ status }) => status === 'fail').length;
    const outcome = failed === 0 ? '✓' : `✗ ${failed} of ${comparisons.length}`;
    const criteriaTable = titled('Criteria against the process: only a criterion that asks for at least as much counts for Annex 22 4.3.', ['metric', 'subgroup', 'criterion', 'process'], criteria.map(criterionRow));
    const modelTable = titled('Model against the process, shown apart: a margin permits a decrease.', ['metric', 'subgroup', 'asked', 'model minus process', 'process'], models.map(modelRow));
    return folded(`No decrease against the replaced process — ${outcome}`, joinParts([criteriaTable, modelTable]));
}

;// CONCATENATED MODULE: ./build/report/findingGroups.js
/** Findings as a reader works through them: like ones together, the worst first, each group with its cure. */





const reasonOrder = ['clearly-below', 'below', 'not-demonstrated', 'too-few', 'undefined', 'pass'];
const reasonWords = {
    'clearly-below': 'clearly missed',
    below: 'missed',
    'not-demonstrated': 'not shown',
    'too-few': 'too few samples',
    undefined: 'undefined',
    pass: 'met',
};
/** How far an estimate lies on the wrong side of its bound, as a number below one. */
function shortfall({ value, bound }) {
    if (value === null)
        return 0;
    const gap = bound.atLeast !== undefined ? bound.atLeast - value : value - (bound.atMost ?? value);
    return gap / (1 + Math.abs(gap));
}
function criterionSentence(all, where) {
    const missed = all.filter(({ reason }) => reason === 'below' || reason === 'clearly-below').length;
    const verb = missed === all.length ? 'is missed' : missed === 0 ? 'is not shown' : 'is missed or not shown';
    const { metric, bound } = all[0];
    return (0,phrase/* phrase */.MZ) `${(0,metricNames/* metricPhrase */.ic)(metric)} of ${(0,wording/* boundPhrase */.QK)(bound)} ${(0,phrase/* words */.aL)(verb)} ${where}`;
}
function criterionMember(args) {
    if (args.n === 0)
        return (0,phrase/* words */.aL)(`${reasonWords[args.reason]}, no samples`);
    const counts = (0,wording/* proportionText */.eQ)(args.successes, args.n);
    const numbers = `${counts === undefined ? '' : `${counts}, `}${(0,wording/* estimateText */.YL)(args)}`;
    return (0,phrase/* words */.aL)(`${reasonWords[args.reason]}, ${numbers}`);
}
function claimKey({ metric, bound }) {
    return `${metric} ${bound.atLeast ?? ''} ${bound.atMost ?? ''}`;
}
function claimPhrase({ metric, bound }) {
    return (0,phrase/* phrase */.MZ) `${(0,metricNames/* metricPhrase */.ic)(metric)} of ${(0,wording/* boundPhrase */.QK)(bound)}`;
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
        sentence: ([first], where) => (0,phrase/* phrase */.MZ) `${claimPhrase(first)} cannot be shown ${where}, not even without an error`,
        member: ({ metric, n, needed }) => (0,phrase/* phrase */.MZ) `${(0,wording/* denominatorPhrase */.ax)(metric, n)}, ${needed} needed`,
        rank: ({ n, needed }) => n / needed,
    },
    'test-data/underpowered': {
        key: claimKey,
        sentence: ([first], where) => (0,phrase/* phrase */.MZ) `A model as good as expected would often fail ${claimPhrase(first)} ${where}`,
        member: ({ metric, n, needed, power }) => (0,phrase/* phrase */.MZ) `passes with a chance of ${(0,phrase/* words */.aL)((0,numbers/* formatValue */.Fl)(power))}; ${(0,wording/* denominatorPhrase */.ax)(metric, n)}, ${needed} needed`,
        rank: ({ power }) => power,
    },
    'criteria/below-baseline': {
        key: ({ metric }) => metric,
        sentence: ([first], where) => (0,phrase/* phrase */.MZ) `Criteria for ${(0,metricNames/* metricPhrase */.ic)(first.metric)} ask for less than the replaced process is known to do ${where}`,
        member: ({ bound, baseline }) => (0,phrase/* phrase */.MZ) `${(0,wording/* boundPhrase */.QK)(bound)}; process ${(0,phrase/* words */.aL)((0,wording/* baselineText */.BW)(baseline))}`,
        rank: ({ bound, baseline }) => -Math.abs((bound.atLeast ?? bound.atMost ?? baseline.value) - baseline.value),
    },
    'performance/decrease': {
        key: ({ metric, mode, margin }) => `${metric} ${mode} ${margin ?? ''}`,
        sentence: ([first], where) => (0,phrase/* phrase */.MZ) `${(0,metricNames/* metricPhrase */.ic)(first.metric)} ${(0,phrase/* words */.aL)(keepUpWords[first.mode])} the replaced process ${where}`,
        member: ({ value, baseline }) => (0,phrase/* words */.aL)(`${value === null ? 'undefined' : (0,numbers/* formatValue */.Fl)(value)} against ${(0,wording/* baselineText */.BW)(baseline)}`),
        rank: ({ difference }) => difference ?? -2,
    },
};
const keepUpWords = {
    criterion: 'is not shown to keep up with',
    'non-inferior': 'is not shown to keep up with',
    superior: 'is not shown to be better than',
    estimate: 'is worse than',
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
        return (0,phrase/* words */.aL)(inSubgroups);
    return (0,phrase/* words */.aL)(subgroups === 0 ? 'overall' : `overall and ${inSubgroups}`);
}
function uniqueCures(findings) {
    const cures = findings.flatMap((finding) => {
        const { cure } = (0,sentences/* describeFinding */.jb)(finding);
        return cure === undefined ? [] : [[(0,phrase/* plainText */.wh)(cure), cure]];
    });
    return [...new Map(cures).values()].slice(0, 2);
}
function describeGroup(check, findings) {
    const grouping = groupingOf(findings[0]);
    if (grouping === undefined || findings.length === 1) {
        const { sentence, cure } = (0,sentences/* describeFinding */.jb)(findings[0]);
        return { check, findings, sentence, members: [], cures: cure === undefined ? [] : [cure] };
    }
    const members = findings.toSorted((one, other) => grouping.rank(one.args) - grouping.rank(other.args));
    const sentence = grouping.sentence(members.map(({ args }) => args), whereAll(members));
    return {
        check,
        findings: members,
        sentence: (0,wording/* capitalised */.Iu)((0,phrase/* phrase */.MZ) `${sentence}.`),
        members: members.map(({ args }) => (0,phrase/* phrase */.MZ) `${(0,wording/* subgroupPhrase */.J)(args.subgroup)}: ${grouping.member(args)}`),
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
        reason: (0,phrase/* mixed */.gl)(reason),
        checks: stopped.filter(({ summary }) => summary === reason).map(({ id }) => id),
    }));
}

;// CONCATENATED MODULE: ./build/report/sections/findings.js
/** What blocks and what asks for a look, each with its cure. */





const mostGroups = 12;
const mostMembers = 5;
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
    return head.length === 0 ? toMarkdown(rest) : `**${toMarkdown(head)}**${toMarkdown(rest)}`;
}
function citation({ check }) {
    const clauses = toMarkdown([clauseList(check.clauses)]);
    return `<sub>${clauses === '' ? '' : `${clauses} · `}${escapeMarkdown(check.id)}</sub>`;
}
function memberLines({ members }) {
    const shown = members.slice(0, mostMembers).map((member) => `    - ${toMarkdown(member)}`);
    const hidden = members.length - shown.length;
    if (hidden > 0)
        shown.push(`    - and ${(0,numbers/* formatCount */.B4)(hidden)} more`);
    return shown.length === 0 ? '' : `\n${shown.join('\n')}`;
}
function cureText({ cures }) {
    return cures.map((cure) => ` → ${toMarkdown(cure)}`).join('');
}
const unreliable = ' Every number below is unreliable until this is mended.';
/** Whether a group says that the test data is not independent, so that no estimate can be relied on. */
function spoilsNumbers({ findings }) {
    return findings.some(({ code, args }) => code === 'independence/overlap' && 'between' in args && args.between[1] === 'test');
}
function blockingEntries(groups, hasNumbers) {
    const firstSpoiler = groups.find(spoilsNumbers);
    return groups.map((group, index) => {
        const consequence = hasNumbers && group === firstSpoiler ? unreliable : '';
        const sentence = `${boldHeadline(group.sentence)}${consequence}${cureText(group)}`;
        return `${index + 1}. ${sentence} ${citation(group)}${memberLines(group)}`;
    });
}
function moreLine(hidden) {
    return hidden <= 0 ? '' : `And ${(0,numbers/* formatCount */.B4)(hidden)} more: see the full report.`;
}
/** The numbered list of what blocks; empty where nothing does. */
function blockingSection(report, most = mostGroups) {
    const groups = groupFindings(report, 'block');
    if (groups.length === 0)
        return '';
    const entries = blockingEntries(groups.slice(0, most), report.estimates.length > 0);
    return joinParts(['**Blocking**', entries.join('\n'), moreLine(groups.length - most)]);
}
/** Checks that did not run, which a verdict of error may rest on; else empty. */
function notRunSection(report) {
    const groups = groupNotRun(report);
    if (groups.length === 0)
        return '';
    const lines = groups.slice(0, mostGroups).map(({ reason, checks }) => {
        const names = checks.map((id) => escapeMarkdown(id)).join(', ');
        return `- ${toMarkdown(reason)} <sub>${names}</sub>`;
    });
    return joinParts(['**Not judged**', lines.join('\n'), moreLine(groups.length - mostGroups)]);
}
/** The short list of what a person should look at; empty where there is nothing. */
function warningsSection(report, most = mostGroups) {
    const groups = groupFindings(report, 'warn');
    if (groups.length === 0)
        return '';
    const lines = groups.slice(0, most).map((group) => {
        return `- ${toMarkdown(group.sentence)}${cureText(group)} <sub>${escapeMarkdown(group.check.id)}</sub>${memberLines(group)}`;
    });
    return joinParts(['**Please look**', lines.join('\n'), moreLine(groups.length - most)]);
}

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
/** Pairs of splits that both have samples; without counts, those that training and test make. */
function presentPairs({ subject, checks }) {
    const found = checks.flatMap((check) => check.findings.filter(isOverlap).map(({ args }) => args.between));
    return pairs.filter(([first, second]) => {
        const counted = (subject.samples?.[first] ?? 0) > 0 && (subject.samples?.[second] ?? 0) > 0;
        return counted || found.some((between) => between[0] === first && between[1] === second);
    });
}
function pairCell(check, [first, second]) {
    if (check.status === 'not-run' || check.status === 'error')
        return 'not known';
    const finding = check.findings.filter(isOverlap).find(({ args: { between } }) => {
        return between[0] === first && between[1] === second;
    });
    if (finding === undefined)
        return 'none';
    const { entities, samples } = finding.args;
    const shown = `${(0,numbers/* formatCount */.B4)(entities)} in ${(0,numbers/* formatCount */.B4)(samples[first] ?? 0)} + ${(0,numbers/* formatCount */.B4)(samples[second] ?? 0)} samples`;
    return finding.severity === 'block' ? `**${shown}**` : shown;
}
function independence_checkRow(check, shown) {
    const others = check.findings.filter((finding) => !isOverlap(finding)).length;
    const allowed = check.findings.find((finding) => isOverlap(finding) && finding.args.reason !== undefined);
    const reason = allowed !== undefined && isOverlap(allowed) ? (allowed.args.reason ?? '') : '';
    const remarks = [
        reason === '' ? '' : `allowed: ${escapeMarkdown(reason)}`,
        others === 0 ? '' : `${others} other ${others === 1 ? 'finding' : 'findings'}`,
        check.status === 'not-run' ? toMarkdown((0,phrase/* mixed */.gl)(check.summary)) : '',
    ];
    const kind = escapeMarkdown(check.id.slice(prefix.length));
    return [kind, ...shown.map((pair) => pairCell(check, pair)), remarks.filter((remark) => remark !== '').join('; ')];
}
/** Folded; empty where no check of this family applied. */
function independenceSection(report) {
    const checks = report.checks.filter(({ id, status }) => id.startsWith(prefix) && status !== 'not-applicable');
    const shown = presentPairs(report);
    if (checks.length === 0 || shown.length === 0)
        return '';
    const titles = shown.map(([first, second]) => `${(0,wording/* splitPhrase */.q$)(first).join('')}–${(0,wording/* splitPhrase */.q$)(second).join('')}`);
    const columns = ['kind', ...titles, ''].map((title) => ({ title }));
    const rows = checks.map((check) => independence_checkRow(check, shown));
    return folded('Independence of the splits, by kind of entity', joinParts([
        markdownTable(columns, rows),
        'Entities found in both splits, and their samples in the first + the second. The entities themselves are named in the evidence only; data that the manifest does not list was not examined.',
    ]));
}

;// CONCATENATED MODULE: ./build/report/sections/metrics.js
/** Every metric on all test samples, and the confusion matrix. */






const metrics_mostRows = 80;
function isOverall({ subgroup }) {
    return Object.keys(subgroup).length === 0;
}
function countsText({ metric, successes, n, clusters, designEffect }) {
    const counts = (0,wording/* proportionText */.eQ)(successes, n) ?? toMarkdown((0,wording/* denominatorPhrase */.ax)(metric, n));
    const inClusters = clusters === undefined ? '' : ` in ${(0,numbers/* formatCount */.B4)(clusters)} clusters`;
    return `${counts}${inClusters}${designEffect === undefined ? '' : `, design effect ${designEffect.toFixed(2)}`}`;
}
function metricRow(estimate) {
    const { metric, method, confidence, reason } = estimate;
    const why = reason === undefined ? '' : `: ${toMarkdown((0,phrase/* mixed */.gl)(reason.replaceAll('-', ' ')))}`;
    const level = `${Number((confidence * 100).toFixed(4))} %`;
    return [
        toMarkdown((0,wording/* capitalised */.Iu)((0,metricNames/* metricPhrase */.ic)(metric))),
        `${(0,wording/* estimateText */.YL)(estimate)}${why}`,
        countsText(estimate),
        estimate.lower === null ? '' : `${toMarkdown((0,phrase/* words */.aL)(method))}, ${level}`,
    ];
}
function confusionTable(confusion) {
    const hasUndecided = confusion.undecidedPositives + confusion.undecidedNegatives > 0;
    const undecided = (count) => (hasUndecided ? [(0,numbers/* formatCount */.B4)(count)] : []);
    const columns = ['', 'model: positive', 'model: negative', ...(hasUndecided ? ['undecided'] : [])];
    const positives = [confusion.truePositives, confusion.falseNegatives].map(numbers/* formatCount */.B4);
    const negatives = [confusion.falsePositives, confusion.trueNegatives].map(numbers/* formatCount */.B4);
    return markdownTable(columns.map((title, index) => (index === 0 ? { title } : { title, align: 'right' })), [
        ['label: positive', ...positives, ...undecided(confusion.undecidedPositives)],
        ['label: negative', ...negatives, ...undecided(confusion.undecidedNegatives)],
    ]);
}
/** Folded; empty where nothing was estimated. */
function metricsSection({ estimates, confusion }) {
    const overall = estimates.filter(isOverall);
    if (overall.length === 0)
        return '';
    const limited = limitRows(overall.map(metricRow), metrics_mostRows, 'metrics');
    const columns = ['metric', 'value (interval)', 'counts', 'method'].map((title) => ({ title }));
    const matrix = confusion.find(isOverall);
    const metrics = overall.length === 1 ? '1 metric' : `All ${overall.length} metrics`;
    return folded(`${metrics} on all test samples${matrix === undefined ? '' : ', confusion matrix'}`, joinParts([markdownTable(columns, limited.rows), limited.note, matrix === undefined ? '' : confusionTable(matrix)]));
}

;// CONCATENATED MODULE: ./build/report/sections/provenance.js
/** What has to be known to check the report itself: digests, commits, runtime and the command that repeats it. */



const mostFiles = 40;
const longestCommand = 400;
function digestCell(digest) {
    return `<code>${digest}</code>`;
}
function subjectRows({ subject: { model, policy, testSet, predictions } }) {
    const rows = [];
    if (model)
        rows.push(['model', escapeMarkdown(model.path), digestCell(model.sha256)]);
    if (policy) {
        const name = policy.approved ? 'policy, approved' : 'policy, not yet approved';
        rows.push([name, escapeMarkdown(policy.path), digestCell(policy.sha256)]);
    }
    if (testSet)
        rows.push(['test rows', `${(0,numbers/* formatCount */.B4)(testSet.samples)} samples`, digestCell(testSet.digest)]);
    if (predictions) {
        const name = predictions.bound ? 'predictions, bound to the model' : 'predictions, not bound to the model';
        rows.push([name, escapeMarkdown(predictions.path), digestCell(predictions.sha256)]);
    }
    return rows;
}
function runLines({ approved, proposed, tool, node, reproduce }) {
    const lines = [`- Holdout ${escapeMarkdown(tool.version)} on Node ${escapeMarkdown(node)}`];
    if (approved)
        lines.push(`- rules from ${escapeMarkdown(approved.ref)} at ${escapeMarkdown(approved.commit)}`);
    if (proposed)
        lines.push(`- judged commit ${escapeMarkdown(proposed.commit)}`);
    if (!approved && !proposed)
        lines.push('- rules and model from the working folder');
    return [...lines, `- to repeat it: ${escapeMarkdown(reproduce, longestCommand)}`].join('\n');
}
/** Folded; present in every report. */
function provenanceSection(report, run) {
    const files = report.subject.files.map(({ path, sha256, bytes }) => [
        `manifest, ${(0,numbers/* formatCount */.B4)(bytes)} bytes`,
        escapeMarkdown(path),
        digestCell(sha256),
    ]);
    const limited = limitRows(files, mostFiles, 'files');
    const columns = ['what', 'where', 'SHA-256'].map((title) => ({ title }));
    const table = markdownTable(columns, [...subjectRows(report), ...limited.rows]);
    return folded('Provenance: digests, policy commit, runtime, how to reproduce this', joinParts([table, limited.note, runLines(run)]));
}

;// CONCATENATED MODULE: ./build/report/intervalPlot.js
/** Draws an interval against its bound with characters, so that it reads in a table, a mail and a terminal. */


const plotWidth = 24;
/** An interval wider than this share of the metric's range says little and does not stretch the scale. */
const widestShare = 0.5;
function spanOf(metric) {
    const { least, most } = (0,metricNames/* metricRange */.Q4)(metric);
    return most - least;
}
/** The numbers that a scale has to cover. */
function landmarks({ estimate, bound }) {
    const { metric, value, lower, upper } = estimate;
    const marks = [value, bound ?? null];
    const informative = lower !== null && upper !== null && upper - lower <= widestShare * spanOf(metric);
    if (informative)
        marks.push(lower, upper);
    return marks.filter((mark) => mark !== null).map((mark) => (0,wording/* clipToMetric */.c2)(metric, mark));
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
    const limit = (end) => (0,wording/* clipToMetric */.c2)(estimate.metric, end ?? value);
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

// EXTERNAL MODULE: ./build/result/order.js
var order = __webpack_require__(79848);
;// CONCATENATED MODULE: ./build/report/subgroupRows.js
/** The table that a reviewer studies, as data: one row for each subgroup, one cell for each judged metric. */



const mostColumns = 3;
/** The same text for the same subgroup, whatever the order of its columns. */
function subgroupKey(subgroup) {
    return JSON.stringify(Object.entries(subgroup).sort(([one], [other]) => (0,order/* compareCodeUnits */.U)(one, other)));
}
function unique(values, keyOf) {
    return [...new Map(values.map((value) => [keyOf(value), value])).values()];
}
/** Metrics that have a criterion, else both kinds of error, else the first ones. */
function chooseMetrics({ criteria, estimates }) {
    const judged = [...new Set(criteria.map((criterion) => criterion.metric))];
    if (judged.length > 0)
        return judged.slice(0, mostColumns);
    const known = [...new Set(estimates.map((estimate) => estimate.metric))];
    const errors = ['sensitivity', 'specificity'].filter((metric) => known.includes(metric));
    return errors.length > 0 ? errors : known.slice(0, 2);
}
/** Every member of one list under its subgroup. */
function bySubgroup(list) {
    const groups = new Map();
    for (const each of list) {
        const key = subgroupKey(each.subgroup);
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
function confusionTotal(confusion) {
    const { truePositives, falsePositives, falseNegatives, trueNegatives } = confusion;
    const decided = truePositives + falsePositives + falseNegatives + trueNegatives;
    return decided + confusion.undecidedPositives + confusion.undecidedNegatives;
}
/** Samples of a subgroup: from its confusion matrix, else the largest denominator. */
function countSamples(confusion, estimates) {
    if (confusion?.[0] !== undefined)
        return confusionTotal(confusion[0]);
    return estimates.reduce((most, estimate) => Math.max(most, estimate.n), 0);
}
function gather({ estimates, criteria, confusion }) {
    return { estimates: bySubgroup(estimates), criteria: bySubgroup(criteria), confusion: bySubgroup(confusion) };
}
function buildRow(subgroup, metrics, gathered) {
    const key = subgroupKey(subgroup);
    const estimates = gathered.estimates.get(key) ?? [];
    const criteria = gathered.criteria.get(key) ?? [];
    const cells = metrics.map((metric) => ({
        estimate: estimates.find((estimate) => estimate.metric === metric),
        criterion: worstCriterion(criteria, metric),
        plot: '',
    }));
    const failed = criteria.some((criterion) => criterion.status === 'fail');
    return { subgroup, samples: countSamples(gathered.confusion.get(key), estimates), cells, failed };
}
function plotted({ estimate, criterion }) {
    if (estimate === undefined || estimate.value === null)
        return undefined;
    return { estimate, bound: criterion === undefined ? undefined : (0,wording/* boundNumber */.Qg)(criterion.bound) };
}
function buildColumn(metric, cells, plotWidth) {
    const drawn = cells.flatMap((cell) => plotted(cell) ?? []);
    const scale = chooseScale(metric, drawn);
    for (const cell of cells) {
        const estimate = plotted(cell);
        if (scale !== undefined && estimate !== undefined)
            cell.plot = plotInterval(estimate, scale, plotWidth);
    }
    const bounds = cells.flatMap(({ criterion }) => (criterion === undefined ? [] : [criterion.bound]));
    return { metric, scale, bounds: unique(bounds, ({ atLeast, atMost }) => `${atLeast} ${atMost}`) };
}
/** Overall first, then in the order of the report. */
function listSubgroups({ estimates, criteria }) {
    const all = unique([...estimates, ...criteria].map(({ subgroup }) => subgroup), subgroupKey);
    const overall = all.filter((subgroup) => Object.keys(subgroup).length === 0);
    return [...overall, ...all.filter((subgroup) => Object.keys(subgroup).length > 0)];
}
/**
 * Builds the table from a report.
 *
 * @param plotWidth characters of each drawn interval.
 * @returns at most three metric columns; no rows where nothing was estimated.
 */
function buildSubgroupTable(report, plotWidth) {
    const metrics = chooseMetrics(report);
    const gathered = gather(report);
    const rows = listSubgroups(report).map((subgroup) => buildRow(subgroup, metrics, gathered));
    const columns = metrics.map((metric, index) => buildColumn(metric, rows.map((row) => row.cells[index]), plotWidth));
    return { columns, rows };
}
const subgroupRows_reasonWords = {
    pass: '✓',
    'not-demonstrated': 'not shown',
    below: '✗',
    'clearly-below': '✗',
    'too-few': 'too few',
    undefined: 'undefined',
};
/** `✓`, `✗`, `not shown`, `too few`, `undefined`, or nothing where no criterion holds. */
function outcomeWord(criterion) {
    if (criterion === undefined)
        return '';
    return criterion.status === 'pass' ? '✓' : subgroupRows_reasonWords[criterion.reason];
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

;// CONCATENATED MODULE: ./build/report/sections/subgroups.js
/** The table of subgroups, each interval drawn against its bound. */







/** Below this many samples an interval alone says too little, so the counts stand beside it. */
const smallDenominator = 30;
/** `0.880 (0.836–0.917) ✓`, with its counts where they are small. */
function cellText({ estimate, criterion }) {
    const outcome = outcomeWord(criterion);
    if (estimate === undefined)
        return outcome;
    const bound = criterion === undefined ? undefined : (0,wording/* boundNumber */.Qg)(criterion.bound);
    const counts = estimate.n < smallDenominator ? (0,wording/* proportionText */.eQ)(estimate.successes, estimate.n) : undefined;
    const numbers = `${counts === undefined ? '' : `${counts}, `}${(0,wording/* estimateText */.YL)(estimate, bound)}`;
    if (estimate.value === null)
        return outcome === 'undefined' || outcome === '' ? 'undefined' : `undefined, ${outcome}`;
    return outcome === '' ? numbers : `${numbers} ${outcome}`;
}
/** Numbers above, the drawn interval below: side by side they would not fit a comment's width. */
function cellMarkdown(cell) {
    const text = cellText(cell);
    const shown = cell.criterion?.status === 'fail' ? `**${text}**` : text;
    return cell.plot === '' ? shown : `${shown}<br>\`${cell.plot}\``;
}
/** The number of samples stands under the name: a column of its own would push the metrics off a phone. */
function rowMarkdown({ subgroup, samples, cells }) {
    const name = Object.keys(subgroup).length === 0 ? 'all' : toMarkdown((0,wording/* subgroupPhrase */.J)(subgroup));
    return [`${name}<br>${toMarkdown((0,wording/* countOf */.pq)(samples, 'sample'))}`, ...cells.map(cellMarkdown)];
}
function boundText({ atLeast, atMost }) {
    if (atLeast !== undefined)
        return `≥ ${(0,numbers/* formatBound */.Sp)(atLeast)}`;
    return atMost === undefined ? '' : `≤ ${(0,numbers/* formatBound */.Sp)(atMost)}`;
}
/** `sensitivity ≥ 0.80, scale 0.6–1.0`. */
function columnText({ metric, bounds, scale }) {
    const bound = bounds.length > 3 ? 'bounds by subgroup' : bounds.map(boundText).join(' or ');
    const parts = [toMarkdown((0,metricNames/* metricPhrase */.ic)(metric)), bound === '' ? '' : ` ${bound}`];
    return `${parts.join('')}${scale === undefined ? '' : `, scale ${scaleText(scale)}`}`;
}
/** `95 % interval against the criterion`, or how else it is decided. */
function ruleText({ criteria, estimates }) {
    const levels = [...new Set(estimates.map((estimate) => estimate.confidence))];
    const level = levels.length === 1 ? `${Number((levels[0] * 100).toFixed(4))} % interval` : 'interval';
    if (criteria.length === 0)
        return `${level}, no criterion`;
    const byEstimate = criteria.filter((criterion) => criterion.decidedBy === 'estimate').length;
    if (byEstimate === 0)
        return `${level} against the criterion ┊`;
    const decided = byEstimate === criteria.length ? 'the estimate decides' : 'the estimate decides where the policy says so';
    return `${level} and criterion ┊; ${decided}`;
}
function caption(report, { columns }) {
    return `**Subgroups** — ${ruleText(report)}; ${columns.map(columnText).join('; ')}`;
}
function unseenLine(shown, all) {
    if (shown === all)
        return '';
    return `${(0,numbers/* formatCount */.B4)(shown)} of ${(0,numbers/* formatCount */.B4)(all)} rows, failing ones first to be kept; the full report has all.`;
}
/**
 * @param mostRows rows after which only overall, failing and the first other subgroups are shown.
 * @returns the section, or the empty text where nothing was estimated.
 */
function subgroupsSection(report, mostRows) {
    const table = buildSubgroupTable(report, plotWidth);
    const rows = chooseRows(table.rows, mostRows);
    const metricTitles = table.columns.map(({ metric }) => ({ title: toMarkdown((0,metricNames/* metricPhrase */.ic)(metric)) }));
    const columns = [{ title: 'subgroup' }, ...metricTitles];
    if (rows.length === 0)
        return '';
    const drawn = markdownTable(columns, rows.map(rowMarkdown));
    return joinParts([caption(report, table), drawn, unseenLine(rows.length, table.rows.length)]);
}

;// CONCATENATED MODULE: ./build/report/sections/subject.js
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
    return `${escapeMarkdown(subject.model.path)} <code>sha256:${shortDigest(subject.model.sha256)}</code>`;
}
function testSetPart({ subject, checks }) {
    if (subject.testSet === undefined)
        return '';
    const { digest, samples } = subject.testSet;
    const isLocked = checks.some((check) => check.id === 'custody/locked' && check.status === 'pass');
    const count = `${(0,numbers/* formatCount */.B4)(samples)} ${samples === 1 ? 'sample' : 'samples'}`;
    return `${isLocked ? 'locked test set' : 'test set'} <code>${shortDigest(digest)}</code>, ${count}`;
}
function policyPart({ subject }, { approved }) {
    if (subject.policy === undefined)
        return '';
    const path = `policy ${escapeMarkdown(subject.policy.path)}`;
    if (!subject.policy.approved)
        return `${path}, **not yet approved**`;
    if (approved === undefined)
        return path;
    return `${path} of ${escapeMarkdown(approved.ref)} @ ${escapeMarkdown(shortCommit(approved.commit))}`;
}
const splitNames = { train: 'training', validation: 'validation', test: 'test' };
/** `2,864 training, 704 test samples`, where there is no test set to name; else the empty text. */
function samplesText({ subject }) {
    if (subject.testSet !== undefined || subject.samples === undefined)
        return '';
    const { samples } = subject;
    const counts = ['train', 'validation', 'test'].flatMap((split) => {
        const count = samples[split];
        return count === undefined ? [] : [`${(0,numbers/* formatCount */.B4)(count)} ${splitNames[split]}`];
    });
    return counts.length === 0 ? '' : `${counts.join(', ')} samples`;
}
/** One line; empty where the report has no subject. */
function subjectLine(report, run) {
    const judged = [modelPart(report), testSetPart(report)].filter((part) => part !== '').join(' on ');
    return [judged, samplesText(report), policyPart(report, run)].filter((part) => part !== '').join(' · ');
}

;// CONCATENATED MODULE: ./build/report/markdown.js












/** GitHub refuses a longer comment. */
const longestComment = 65_536;
/** The last line: the comment to update is found by it, and by its author. */
const commentMarker = '<!-- holdout -->';
const ordinaryRows = 30;
const fewestRows = 10;
function headingLine(report, run) {
    const { symbol, text } = headline(report, run);
    return `## ${symbol} ${text}`;
}
/** Sections in reading order. */
function listSections(report, run, titles, rows) {
    const always = [headingLine(report, run), subjectLine(report, run)];
    const head = [...always, blockingSection(report), notRunSection(report), warningsSection(report)];
    const kept = head.map((text) => ({ text, expendable: 0 }));
    const provenance = { text: provenanceSection(report, run), expendable: 1 };
    if (!report.evaluated)
        return [...kept, provenance];
    return [
        ...kept,
        { text: subgroupsSection(report, rows), expendable: 0 },
        { text: comparisonsSection(report), expendable: 2 },
        { text: metricsSection(report), expendable: 5 },
        { text: checksSection(report), expendable: 3 },
        { text: clausesSection(report, titles), expendable: 4 },
        { text: independenceSection(report), expendable: 6 },
        provenance,
    ];
}
function footer(run, isCut) {
    const left = isCut ? 'Parts of this comment were left out for length. ' : '';
    const same = `${escapeMarkdown(run.reproduce, 200)} gives the same report`;
    return `${left}Full report: <code>report.json</code> and <code>report.md</code> in the evidence of this run · ${same}`;
}
function assemble(sections, run, isCut) {
    return `${joinParts([...sections.map(({ text }) => text), footer(run, isCut), commentMarker])}\n`;
}
/** Whole lines from the start, as many as fit, with the pointer and the marker after them. */
function cutLines(sections, run) {
    const ending = `\n\n${footer(run, true)}\n\n${commentMarker}\n`;
    const kept = [];
    let length = ending.length;
    for (const line of joinParts(sections.map(({ text }) => text)).split('\n')) {
        length += line.length + 1;
        if (length > longestComment)
            break;
        kept.push(line);
    }
    return kept.join('\n') + ending;
}
/** Leaves out the most expendable folded parts until the rest fits. */
function fitToLimit(sections, run) {
    const order = [...new Set(sections.map(({ expendable }) => expendable))].sort((one, other) => other - one);
    const whole = assemble(sections, run, false);
    if (whole.length <= longestComment)
        return whole;
    for (const expendable of order) {
        const shorter = assemble(sections.filter((section) => section.expendable < expendable), run, true);
        if (expendable > 0 && shorter.length <= longestComment)
            return shorter;
    }
    return undefined;
}
/**
 * Renders a report as the text of a pull-request comment.
 *
 * @param report what the gate found.
 * @param run how the gate was run.
 * @param titles what each clause is about, by clause id such as `annex22:6.4`.
 * @returns Markdown of at most 65,536 UTF-16 code units. Its first line is the verdict, its last
 *   `commentMarker`. It holds no entity ids, and foreign text only as entities inside `<code>`.
 */
function renderMarkdown(report, run, titles = new Map()) {
    const sections = listSections(report, run, titles, ordinaryRows);
    const fitting = fitToLimit(sections, run);
    if (fitting !== undefined)
        return fitting;
    const shorter = listSections(report, run, titles, fewestRows);
    return (fitToLimit(shorter, run) ??
        cutLines(shorter.filter(({ expendable }) => expendable === 0), run));
}

// EXTERNAL MODULE: ./build/result/refusal.js
var refusal = __webpack_require__(11888);
// EXTERNAL MODULE: ./build/result/version.js
var version = __webpack_require__(20424);
;// CONCATENATED MODULE: ./build/publication/reportFolder.js
/** The folder of a run: the report, its views and the evidence, written the same way by every entry point. */







/**
 * Writes `report.json`, `report.md`, `run.json` and the evidence.
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
    const markdown = renderMarkdown(result.report, run, clauses/* clauseTitles */.D);
    const files = new Map([
        ['report.json', (0,json/* renderJson */.h)(result.report)],
        ['report.md', markdown],
        ['run.json', `${JSON.stringify(run, undefined, 2)}\n`],
        ...result.evidence,
    ]);
    writeFiles(out, files);
    return { run, markdown, path: (0,external_node_path_.join)(out, 'report.json') };
}
function writeFiles(folder, files) {
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        for (const [name, text] of files)
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, name), text);
    }
    catch (thrown) {
        const reason = thrown.code ?? 'unknown reason';
        throw new refusal/* Refusal */.P_('command/usage', {
            exit: 5,
            problem: `the report cannot be written (${reason})`,
            cure: 'Give a folder that can be written with --out, or with the Action’s input `out`.',
        });
    }
}

;// CONCATENATED MODULE: ./build/report/terminalText.js
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
    return (0,foreignText/* visibleClusters */.sG)(text).reduce((width, { text: cluster, escaped }) => {
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

;// CONCATENATED MODULE: ./build/report/terminal.js
/** The summary that a person reads in a terminal, in the same order as the comment. */













const terminal_mostGroups = 20;
const terminal_mostMembers = 5;
const terminal_mostRows = 40;
const narrowest = 60;
/** Lengths of the drawn intervals, the longest that fits. */
const plotWidths = [24, 16, 12];
function verdictLine(report, run, paint) {
    const { symbol, text } = headline(report, run);
    const colour = report.verdict === 'pass' ? 'green' : report.verdict === 'fail' ? 'red' : 'yellow';
    return `${symbol} ${paint(text, colour)}`;
}
function policyText({ subject: { policy } }, { approved }) {
    if (policy === undefined)
        return '';
    const path = `policy ${escapeTerminal(policy.path)}`;
    if (!policy.approved)
        return `${path}, not yet approved`;
    if (approved === undefined)
        return path;
    return `${path} of ${escapeTerminal(approved.ref)} @ ${escapeTerminal(shortCommit(approved.commit))}`;
}
function subjectText(report, run) {
    const { model, testSet } = report.subject;
    const parts = [
        model === undefined ? '' : `${escapeTerminal(model.path)} sha256:${shortDigest(model.sha256)}`,
        testSet === undefined ? '' : `test set ${shortDigest(testSet.digest)}, ${(0,numbers/* formatCount */.B4)(testSet.samples)} samples`,
        samplesText(report),
        policyText(report, run),
    ];
    return parts.filter((part) => part !== '').join(' · ');
}
function groupLines(group, mark, width, paint) {
    const indent = ' '.repeat(mark.length + 1);
    const [first = '', ...rest] = wrap(toTerminal(group.sentence), width, indent);
    const members = group.members
        .slice(0, terminal_mostMembers)
        .flatMap((member) => wrap(`- ${toTerminal(member)}`, width, indent));
    const hidden = group.members.length - terminal_mostMembers;
    const more = hidden > 0 ? [`${indent}- and ${(0,numbers/* formatCount */.B4)(hidden)} more`] : [];
    const cures = group.cures.flatMap((cure) => wrap(`→ ${toTerminal(cure)}`, width, indent));
    const id = paint(`${indent}${escapeTerminal(group.check.id)}`, 'dim');
    return [`${mark} ${first.trimStart()}`, ...rest, ...members, ...more, ...cures, id];
}
function groupSection(title, groups, width, paint) {
    if (groups.length === 0)
        return [];
    const isNumbered = title === 'Blocking';
    const lines = groups
        .slice(0, terminal_mostGroups)
        .flatMap((group, index) => groupLines(group, isNumbered ? `${index + 1}.` : '-', width, paint));
    const hidden = groups.length - terminal_mostGroups;
    const more = hidden > 0 ? [`and ${(0,numbers/* formatCount */.B4)(hidden)} more: see the report`] : [];
    return ['', paint(title, 'bold'), ...lines, ...more];
}
function notRunLines(report, width, paint) {
    const groups = groupNotRun(report);
    if (groups.length === 0)
        return [];
    const lines = groups
        .slice(0, terminal_mostGroups)
        .flatMap(({ reason, checks }) => [
        ...wrap(`- ${toTerminal(reason)}`, width),
        ...wrap(checks.map((id) => escapeTerminal(id)).join(', '), width, '  ').map((line) => paint(line, 'dim')),
    ]);
    return ['', paint('Not judged', 'bold'), ...lines];
}
function columnCaption({ metric, bounds, scale }) {
    const [bound] = bounds;
    const sign = bound?.atLeast === undefined ? '≤' : '≥';
    const number = bound?.atLeast ?? bound?.atMost;
    const asked = bounds.length > 1 ? ' bounds by subgroup' : number === undefined ? '' : ` ${sign} ${(0,numbers/* formatBound */.Sp)(number)}`;
    return `${toTerminal((0,metricNames/* metricPhrase */.ic)(metric))}${asked}${scale === undefined ? '' : `, scale ${scaleText(scale)}`}`;
}
function rowCells({ subgroup, samples, cells }) {
    const name = Object.keys(subgroup).length === 0 ? 'all' : toTerminal((0,wording/* subgroupPhrase */.J)(subgroup));
    return [name, (0,numbers/* formatCount */.B4)(samples), ...cells.flatMap((cell) => [cellText(cell), cell.plot])];
}
/** Lays cells out in columns; the second holds numbers and stands right. */
function alignRows(rows) {
    const widths = (rows[0] ?? []).map((_, index) => rows.reduce((most, row) => Math.max(most, displayWidth(row[index])), 0));
    return rows.map((row) => row
        .map((cell, index) => pad(cell, widths[index], index === 1 ? 'left' : 'right'))
        .join('  ')
        .trimEnd());
}
/** Columns without their plots, where the terminal is too narrow for them. */
function withoutPlots(row) {
    return row.filter((_, index) => index < 2 || index % 2 === 0);
}
function titlesOf({ columns }) {
    return ['subgroup', 'samples', ...columns.flatMap(({ metric }) => [toTerminal((0,metricNames/* metricPhrase */.ic)(metric)), ''])];
}
/** The table with the longest plots that the terminal has room for, or without them. */
function layOut(report, width) {
    for (const plotWidth of plotWidths) {
        const table = buildSubgroupTable(report, plotWidth);
        const rows = chooseRows(table.rows, terminal_mostRows);
        const lines = alignRows([titlesOf(table), ...rows.map(rowCells)]);
        if (lines.every((line) => displayWidth(line) <= width))
            return { table, rows, lines };
    }
    const table = buildSubgroupTable(report, 0);
    const rows = chooseRows(table.rows, terminal_mostRows);
    return { table, rows, lines: alignRows([titlesOf(table), ...rows.map(rowCells)].map(withoutPlots)) };
}
function subgroupLines(report, width, paint) {
    if (!report.evaluated)
        return [];
    const { table, rows, lines } = layOut(report, width);
    if (rows.length === 0)
        return [];
    const [head = '', ...body] = lines.map(neutraliseCommands);
    const painted = body.map((line, index) => (rows[index].failed ? paint(line, 'red') : line));
    const hidden = table.rows.length - rows.length;
    const more = hidden > 0 ? [`and ${(0,numbers/* formatCount */.B4)(hidden)} more subgroups: see the report`] : [];
    const caption = wrap(table.columns.map(columnCaption).join('; '), width);
    return ['', paint('Subgroups', 'bold'), ...caption, paint(head, 'dim'), ...painted, ...more];
}
/** `criterion at least 0.80`, or what the mode asks and the difference; then the process. */
function comparedText(comparison) {
    const process = `process ${(0,wording/* baselineText */.BW)(comparison.baseline)}`;
    if (comparison.mode !== 'criterion')
        return `${modeText(comparison)}, ${differenceText(comparison)}; ${process}`;
    const asked = comparison.bound === undefined ? '' : ` ${toTerminal((0,wording/* boundPhrase */.QK)(comparison.bound))}`;
    return `criterion${asked}; ${process}`;
}
function comparisonLines({ comparisons }, width, paint) {
    if (comparisons.length === 0)
        return [];
    const lines = comparisons.slice(0, terminal_mostRows).flatMap((comparison) => {
        const where = `${toTerminal((0,metricNames/* metricPhrase */.ic)(comparison.metric))}, ${toTerminal((0,wording/* subgroupPhrase */.J)(comparison.subgroup))}`;
        const text = `${comparisons_statusWords[comparison.status]} ${where}: ${comparedText(comparison)}`;
        return wrap(text, width).map((line) => (comparison.status === 'fail' ? paint(line, 'red') : line));
    });
    const hidden = comparisons.length - terminal_mostRows;
    const more = hidden > 0 ? [`and ${(0,numbers/* formatCount */.B4)(hidden)} more: see the report`] : [];
    return ['', paint('No decrease against the replaced process', 'bold'), ...lines, ...more];
}
/**
 * Renders a report for a terminal or a log.
 *
 * @param report what the gate found.
 * @param run how the gate was run.
 * @param options colour, width and where the report was written.
 * @returns lines with a final newline; no colour codes unless asked for, and no line that the runner of
 *   a workflow takes for a command.
 */
function renderTerminal(report, run, { color, width, out }) {
    const paint = choosePaint(color);
    const columns = Math.max(narrowest, width);
    const subject = subjectText(report, run);
    const lines = [
        verdictLine(report, run, paint),
        ...(subject === '' ? [] : wrap(subject, columns).map((line) => paint(line, 'dim'))),
        ...groupSection('Blocking', groupFindings(report, 'block'), columns, paint),
        ...notRunLines(report, columns, paint),
        ...groupSection('Please look', groupFindings(report, 'warn'), columns, paint),
        ...subgroupLines(report, columns, paint),
        ...(report.evaluated ? comparisonLines(report, columns, paint) : []),
        '',
        checkCounts(report.checks),
        ...(out === undefined ? [] : [`Report: ${escapeTerminal(out, 400)}`]),
    ];
    return `${lines.map(neutraliseCommands).join('\n')}\n`;
}

;// CONCATENATED MODULE: ./build/cli/publish.js
/** Writes the report and its evidence into a folder and prints the summary. */


function publish(result, publication) {
    const { run } = writeReport(result, publication);
    const options = { ...terminalOf(process.stdout), out: publication.out };
    process.stdout.write(renderTerminal(result.report, run, options));
}
function terminalOf(stream) {
    const color = stream.isTTY === true && process.env.NO_COLOR === undefined;
    return { color, width: Math.min(stream.columns ?? 100, 120) };
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
/** What the run shows for every clause: the weakest of what its checks show. */
function traceClauses(judgements) {
    return clauses/* clauses */.H.map((clause) => {
        const serving = judgements.filter(({ check, status }) => isServedBy(clause, check) && !(status === 'not-applicable' && clause.whereDeclared?.includes(check)));
        return { clause: clause.id, status: statusOf(clause, serving), checks: serving.map(({ check }) => check) };
    });
}
function statusOf(clause, serving) {
    const shown = serving.map(shownBy);
    if (shown.includes('failed'))
        return 'failed';
    const isComplete = clause.checks.every((pattern) => serving.some(({ check }) => matches(pattern, check)));
    if (!isComplete || shown.includes('not-shown'))
        return 'not-shown';
    return shown.includes('declared') ? 'declared' : 'shown';
}
function shownBy({ status, declared }) {
    switch (status) {
        case 'pass':
            return declared === true ? 'declared' : 'shown';
        case 'fail':
        case 'error':
            return 'failed';
        case 'warn':
        case 'not-run':
        case 'not-applicable':
            return 'not-shown';
    }
}

// EXTERNAL MODULE: ./build/result/sentences.js + 7 modules
var sentences = __webpack_require__(39065);
;// CONCATENATED MODULE: ./build/gate/verdict.js
/** Findings that say that approved tree, lock or digest does not hold. */
const integrityCodes = new Set([
    'criteria/model-and-rules',
    'criteria/policy-removed',
    'criteria/policy-moved',
    'custody/lock-missing',
    'custody/lock-mismatch',
    'custody/column-not-locked',
    'evaluation/binding-mismatch',
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
    for (const { status, findings, refusedWith } of judgements) {
        for (const exit of refusedWith ?? [])
            exits.add(exit);
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
    const judgements = complete(board, evaluated ? expectedChecks(parts.rules?.policy) : []);
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
        confusion: parts.groups.map(({ confusion }) => confusion),
        criteria: criteriaOf(parts),
        comparisons: [...parts.comparisons],
        traceability: command === 'check' ? traceClauses(decided) : [],
    };
    return { report, exit, commits, evidence: parts.evidence };
}
function criteriaOf({ criteria, rules }) {
    return rules === undefined ? [] : criteria.map((one) => (0,acceptance_criteria/* criterionResult */.NM)(one, rules.policy.acceptance));
}
/** Every check of a full run, in the order of the report. */
function expectedChecks(policy) {
    if (policy === undefined)
        return [];
    const { entities, content } = policy.data.columns;
    const kinds = ['sample', ...entities.map(({ kind }) => kind), ...(content === undefined ? [] : ['content'])];
    return [
        'policy/valid',
        'criteria/approved',
        'scope/static',
        'scope/deterministic',
        'data/manifest',
        ...kinds.map((kind) => `independence/${kind}`),
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
    ];
}
/** The judgements in order, with those that could not be made because their input was refused. */
function complete(board, expected) {
    const notRun = expected
        .filter((check) => !board.has(check))
        .map((check) => ({ check, findings: [], clean: '', notRun: 'An input that it needs was refused' }));
    const position = new Map(expected.map((check, index) => [check, index]));
    const order = (check) => position.get(check) ?? expected.length;
    return [...board.judgements, ...notRun].sort((a, b) => order(a.check) - order(b.check));
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
function subjectOf({ rules, policyPath, model, manifest, testSet, predictions }) {
    const path = rules?.policy.model.path;
    return {
        ...(model === undefined || path === undefined ? {} : { model: { path, sha256: model } }),
        ...(rules === undefined ? {} : { policy: { path: policyPath, sha256: rules.sha256, approved: rules.approved } }),
        ...(manifest === undefined || testSet === undefined
            ? {}
            : { testSet: { digest: testSet, samples: manifest.rows.test.length } }),
        ...(predictions === undefined ? {} : { predictions }),
        files: manifest?.table.files.map(({ path: file, sha256, bytes }) => ({ path: file, sha256, bytes })) ?? [],
        ...(manifest === undefined ? {} : { samples: countSamples(manifest.rows) }),
    };
}
function countSamples(rows) {
    return { train: rows.train.length, validation: rows.validation.length, test: rows.test.length };
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
        groups: [],
        criteria: [],
        comparisons: [],
        evidence: new Map(),
    };
}


/***/ }),

/***/ 34880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ entityName),
/* harmony export */   t: () => (/* binding */ numberEntities)
/* harmony export */ });
/* harmony import */ var _tables_emptyCells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32008);

/**
 * Numbers the entities of a kind. Several columns name an entity together, so that patient 7 of
 * centre 1 is not patient 7 of centre 2; an id with an empty part is empty.
 *
 * @param kind name of the kind
 * @param columns the columns that name it, one or more, of equal length
 * @param missing cells that count as empty
 */
function numberEntities(kind, columns, missing) {
    const [first, ...others] = columns;
    if (first === undefined)
        return { kind, columns, codes: new Int32Array(0), distinct: 0 };
    const codes = new Int32Array(first.codes);
    let distinct = first.values.length;
    for (const column of others)
        distinct = combine(codes, column);
    for (const column of columns)
        unsetEmpty(codes, column, (0,_tables_emptyCells_js__WEBPACK_IMPORTED_MODULE_0__/* .markEmptyCells */ .m)(column, missing));
    return { kind, columns, codes, distinct };
}
function unsetEmpty(codes, column, isEmpty) {
    if (!isEmpty.includes(1))
        return;
    for (let row = 0; row < codes.length; row += 1)
        if (isEmpty[column.codes[row]] === 1)
            codes[row] = -1;
}
/** Replaces each code by a number for the pair of it and the column's code; returns how many there are. */
function combine(codes, column) {
    const numbers = new Map();
    const width = column.values.length;
    for (let row = 0; row < codes.length; row += 1) {
        // Both factors count distinct cells, so that the product stays far below 2^53.
        const pair = codes[row] * width + column.codes[row];
        let number = numbers.get(pair);
        if (number === undefined) {
            number = numbers.size;
            numbers.set(pair, number);
        }
        codes[row] = number;
    }
    return numbers.size;
}
/** The id of a row's entity, its parts joined by a slash. */
function entityName(entities, row) {
    return entities.columns.map((column) => column.values[column.codes[row]]).join('/');
}


/***/ }),

/***/ 85566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ writeOverlaps)
/* harmony export */ });
/* harmony import */ var _result_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79848);
/* harmony import */ var _result_splits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4179);
/* harmony import */ var _tables_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17223);
/* harmony import */ var _tables_writeCsv_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89991);
/* harmony import */ var _entities_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34880);





const header = [
    'kind',
    'id',
    ..._result_splits_js__WEBPACK_IMPORTED_MODULE_1__/* .splitsInOrder */ .t.flatMap((split) => [`${split}_samples`, `${split}_file`, `${split}_line`]),
];
/** `overlaps.csv`: every entity in more than one split, with its samples and first place in each. */
function writeOverlaps(manifest, compared) {
    const rows = compared.flatMap((kind) => rowsOfKind(manifest, kind));
    return (0,_tables_writeCsv_js__WEBPACK_IMPORTED_MODULE_2__/* .writeCsv */ .E)(header, rows);
}
function rowsOfKind(manifest, { entities, tally }) {
    const rows = [];
    for (let entity = 0; entity < entities.distinct; entity += 1) {
        if (countSplits(tally.counts, entity) < 2)
            continue;
        const first = _result_splits_js__WEBPACK_IMPORTED_MODULE_1__/* .splitsInOrder */ .t.find((split) => tally.counts[3 * entity + _tables_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .splitNumber */ .Q[split]] > 0);
        const name = (0,_entities_js__WEBPACK_IMPORTED_MODULE_3__/* .entityName */ .X)(entities, tally.firstRows[3 * entity + _tables_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .splitNumber */ .Q[first]]);
        rows.push([entities.kind, name, ..._result_splits_js__WEBPACK_IMPORTED_MODULE_1__/* .splitsInOrder */ .t.flatMap((split) => cellsOfSplit(manifest, tally, entity, split))]);
    }
    return rows.sort((a, b) => (0,_result_order_js__WEBPACK_IMPORTED_MODULE_4__/* .compareCodeUnits */ .U)(String(a[1]), String(b[1])));
}
function countSplits(counts, entity) {
    const start = 3 * entity;
    return Number(counts[start] > 0) + Number(counts[start + 1] > 0) + Number(counts[start + 2] > 0);
}
function cellsOfSplit(manifest, tally, entity, split) {
    const cell = 3 * entity + _tables_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .splitNumber */ .Q[split];
    const samples = tally.counts[cell];
    if (samples === 0)
        return [0, '', ''];
    const { file, line } = manifest.table.placeOf(tally.firstRows[cell]);
    return [samples, file, line];
}


/***/ }),

/***/ 86658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ judgeIndependence)
});

// EXTERNAL MODULE: ./build/independence/entities.js
var independence_entities = __webpack_require__(34880);
// EXTERNAL MODULE: ./build/tables/emptyCells.js
var emptyCells = __webpack_require__(32008);
;// CONCATENATED MODULE: ./build/independence/malformedIds.js

const placesShown = 5;
/** Begins and ends with a visible ASCII character, not with `#`, and has nothing but ASCII text between. */
const plain = /^[!"$-~](?:[ -~]*[!-~])?$/;
const whiteSpaceAtAnEnd = /^\s|\s$/u;
const controlCharacter = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const exponentForm = /^[+-]?\d+(?:\.\d*)?[eE][+-]?\d+$/;
/**
 * What makes an id unfit to be compared as text, or undefined.
 *
 * White space or invisible characters make two equal-looking ids differ; exponent form is what a
 * spreadsheet leaves of a long number, whose last digits are lost; a leading `#` suggests that the row
 * was meant as a comment, which the format does not have.
 */
function problemOfId(id, isHash) {
    if (plain.test(id))
        return !isHash && exponentForm.test(id) ? 'exponent' : undefined;
    if (controlCharacter.test(id))
        return 'control-character';
    if (whiteSpaceAtAnEnd.test(id))
        return 'white-space';
    return id.startsWith('#') ? 'comment' : undefined;
}
/** Findings for one id column: one for each kind of problem, with counts and the first places. */
function findMalformedIds(manifest, kind, column) {
    const isEmpty = (0,emptyCells/* markEmptyCells */.m)(column, manifest.missing);
    const problems = column.values.map((value, code) => isEmpty[code] === 1 ? undefined : problemOfId(value, kind === 'content'));
    if (problems.every((problem) => problem === undefined))
        return [];
    const firstRows = firstRowOfEachCode(manifest, column);
    const found = new Map();
    problems.forEach((problem, code) => {
        const row = firstRows.get(code);
        if (problem === undefined || row === undefined)
            return;
        found.set(problem, [...(found.get(problem) ?? []), row]);
    });
    return [...found].map(([problem, rows]) => ({
        code: 'independence/malformed-id',
        severity: 'block',
        args: {
            kind,
            column: column.name,
            problem,
            ids: rows.length,
            places: rows
                .sort((a, b) => a - b)
                .slice(0, placesShown)
                .map((row) => manifest.table.placeOf(row)),
        },
    }));
}
/** Excluded rows belong to no split, so their ids are not looked at. */
function firstRowOfEachCode({ excluded }, column) {
    const rows = new Map();
    for (let row = 0; row < column.codes.length; row += 1) {
        if (excluded[row] === 0 && !rows.has(column.codes[row]))
            rows.set(column.codes[row], row);
    }
    return rows;
}

// EXTERNAL MODULE: ./build/independence/overlap.js
var overlap = __webpack_require__(14848);
;// CONCATENATED MODULE: ./build/independence/judge.js



/**
 * Judges the sample id, every declared entity kind and the content hash.
 *
 * @returns a judgement for each check `independence/KIND`, and the compared kinds for the evidence
 */
function judgeIndependence(request) {
    const { manifest, entities, content } = request;
    const kinds = [
        { kind: 'sample', columns: [manifest.sample.name] },
        ...entities,
        ...(content === undefined ? [] : [{ kind: 'content', columns: [content] }]),
    ];
    const compared = kinds.map((kind) => compareKind(manifest, kind));
    return { judgements: compared.map((kind) => judgeKind(request, kind)), compared };
}
function compareKind(manifest, { kind, columns }) {
    const named = columns.map((name) => manifest.table.column(name));
    const entities = (0,independence_entities/* numberEntities */.t)(kind, named, manifest.missing);
    const tally = (0,overlap/* tallyEntities */.C$)(manifest, entities);
    return { entities, tally, overlaps: (0,overlap/* findOverlaps */.sU)(tally) };
}
function judgeKind({ manifest, rules }, compared) {
    const { kind, columns } = compared.entities;
    const rule = rules.byKind.get(kind) ?? { rule: 'disjoint' };
    const findings = [
        ...(kind === 'sample' ? judgeSplitSizes(manifest) : []),
        ...compared.overlaps.map((overlap) => overlapFinding(kind, overlap, rule, rules)),
        ...columns.flatMap((column) => findMalformedIds(manifest, kind, column)),
        ...emptyIdFindings(compared, rule, rules),
        ...duplicateFindings(compared),
    ];
    const shared = rule.rule === 'shared';
    return {
        check: `independence/${kind}`,
        findings: findings.filter((finding) => !isIgnored(finding, rules)),
        clean: shared ? `The policy allows splits to share this kind: ${rule.reason}` : cleanSentence(compared),
        ...(shared ? { declared: true } : {}),
    };
}
function cleanSentence({ entities, tally }) {
    let present = 0;
    for (let cell = 0; cell < tally.counts.length; cell += 3) {
        if (tally.counts[cell] + tally.counts[cell + 1] + tally.counts[cell + 2] > 0)
            present += 1;
    }
    return `No ${entities.kind} is in two splits (${present} compared)`;
}
function judgeSplitSizes({ rows }) {
    const findings = [];
    if (rows.train.length === 0)
        findings.push({ code: 'independence/no-training-rows', severity: 'block', args: {} });
    if (rows.test.length === 0)
        findings.push({ code: 'independence/no-test-rows', severity: 'block', args: {} });
    return findings;
}
function overlapFinding(kind, overlap, rule, rules) {
    const shared = rule.rule === 'shared';
    return {
        code: 'independence/overlap',
        severity: shared ? 'note' : severityOf(overlap, rules),
        args: {
            kind,
            between: overlap.between,
            entities: overlap.entities,
            samples: overlap.samples,
            ...(shared ? { reason: rule.reason } : {}),
        },
    };
}
function severityOf({ between }, { trainValidation }) {
    if (between.includes('test'))
        return 'block';
    return trainValidation === 'block' ? 'block' : 'warn';
}
function isIgnored(finding, { trainValidation }) {
    return (trainValidation === 'ignore' &&
        finding.code === 'independence/overlap' &&
        finding.severity !== 'note' &&
        !finding.args.between.includes('test'));
}
function emptyIdFindings({ entities, tally }, rule, rules) {
    const { empty } = tally;
    const samples = Object.fromEntries(Object.entries(empty).filter(([, count]) => count > 0));
    if (Object.keys(samples).length === 0)
        return [];
    const matters = rule.rule === 'disjoint' && empty.test > 0;
    const severity = matters ? rules.emptyIds : rule.rule === 'disjoint' ? 'warn' : 'note';
    return [{ code: 'independence/empty-ids', severity, args: { kind: entities.kind, samples } }];
}
/** A sample id twice within `test` is refused when the manifest is read; elsewhere it is a warning. */
function duplicateFindings({ entities, tally }) {
    const { kind } = entities;
    if (kind !== 'sample' && kind !== 'content')
        return [];
    const splits = kind === 'sample' ? ['train', 'validation'] : ['test'];
    return splits.flatMap((split) => {
        const repeated = (0,overlap/* countRepeated */.Ei)(tally, split);
        if (repeated.entities === 0)
            return [];
        return [{ code: 'independence/duplicate', severity: 'warn', args: { kind, split, ...repeated } }];
    });
}


/***/ }),

/***/ 14848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ tallyEntities),
/* harmony export */   Ei: () => (/* binding */ countRepeated),
/* harmony export */   sU: () => (/* binding */ findOverlaps)
/* harmony export */ });
/* harmony import */ var _result_splits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4179);
/* harmony import */ var _tables_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17223);


/** Counts, for each entity, its samples in each split. Excluded rows belong to no split. */
function tallyEntities(manifest, entities) {
    const counts = new Uint32Array(3 * entities.distinct);
    const firstRows = new Uint32Array(3 * entities.distinct);
    const empty = { train: 0, validation: 0, test: 0 };
    for (const split of _result_splits_js__WEBPACK_IMPORTED_MODULE_1__/* .splitsInOrder */ .t) {
        for (const row of manifest.rows[split]) {
            const entity = entities.codes[row];
            if (entity < 0) {
                empty[split] += 1;
                continue;
            }
            const cell = 3 * entity + _tables_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .splitNumber */ .Q[split];
            if (counts[cell] === 0)
                firstRows[cell] = row;
            counts[cell] += 1;
        }
    }
    return { counts, firstRows, empty };
}
const pairs = [
    ['train', 'validation'],
    ['train', 'test'],
    ['validation', 'test'],
];
/**
 * Every pair of splits that share at least one entity, in the order train–validation, train–test,
 * validation–test. Exact: ids are compared as text, nothing is trimmed or folded.
 */
function findOverlaps(tally) {
    return pairs.map((between) => countShared(tally, between)).filter(({ entities }) => entities > 0);
}
function countShared({ counts }, [one, other]) {
    const offsetOfOne = _tables_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .splitNumber */ .Q[one];
    const offsetOfOther = _tables_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .splitNumber */ .Q[other];
    let entities = 0;
    let samplesOfOne = 0;
    let samplesOfOther = 0;
    for (let entity = 0; entity < counts.length; entity += 3) {
        const inOne = counts[entity + offsetOfOne];
        const inOther = counts[entity + offsetOfOther];
        if (inOne === 0 || inOther === 0)
            continue;
        entities += 1;
        samplesOfOne += inOne;
        samplesOfOther += inOther;
    }
    return { between: [one, other], entities, samples: { [one]: samplesOfOne, [other]: samplesOfOther } };
}
/** Entities that stand more than once in a split, and their samples. */
function countRepeated({ counts }, split) {
    let entities = 0;
    let samples = 0;
    for (let cell = _tables_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .splitNumber */ .Q[split]; cell < counts.length; cell += 3) {
        if (counts[cell] < 2)
            continue;
        entities += 1;
        samples += counts[cell];
    }
    return { entities, samples };
}


/***/ }),

/***/ 84662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   em: () => (/* binding */ checkCommand),
/* harmony export */   r7: () => (/* binding */ shellWord)
/* harmony export */ });
/** The command that gives the same report, as a person pastes it into a shell. */
const defaultPolicy = '.holdout/policy.yml';
/** A word as a POSIX shell reads it back: quoted where it holds anything but plain characters. */
function shellWord(word) {
    return /^[A-Za-z0-9_./@:=,+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
/**
 * @param policyFile as the command is to name it
 * @param approved ref or commit of the approved tree; absent where the working folder is both trees
 */
function checkCommand(policyFile, approved) {
    return [
        'holdout check',
        ...(policyFile === defaultPolicy ? [] : [`--policy ${shellWord(policyFile)}`]),
        ...(approved === undefined ? [] : [`--approved ${shellWord(approved)}`]),
    ].join(' ');
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

/***/ 28868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ denominatorNoun),
/* harmony export */   HV: () => (/* binding */ metricDecimals),
/* harmony export */   Q4: () => (/* binding */ metricRange),
/* harmony export */   ic: () => (/* binding */ metricPhrase)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60603);

/** How the metrics are called in sentences; a name that is not here is shown as it is written. */
const metricWords = {
    sensitivity: 'sensitivity',
    specificity: 'specificity',
    ppv: 'PPV',
    npv: 'NPV',
    accuracy: 'accuracy',
    'balanced-accuracy': 'balanced accuracy',
    'youden-j': 'Youden’s J',
    f1: 'F1',
    mcc: 'MCC',
    kappa: 'Cohen’s kappa',
    auroc: 'AUROC',
    auprc: 'AUPRC',
    'brier-score': 'Brier score',
    'log-loss': 'log loss',
    'calibration-slope': 'calibration slope',
    'calibration-in-the-large': 'calibration-in-the-large',
    ece: 'expected calibration error',
    coverage: 'coverage',
    'macro-recall': 'macro recall',
    'macro-f1': 'macro F1',
    'quadratic-kappa': 'quadratic kappa',
    'auroc-ovr': 'AUROC, one against the rest',
    'auroc-hand-till': 'AUROC after Hand and Till',
    mae: 'MAE',
    rmse: 'RMSE',
    r2: 'R²',
    bias: 'bias',
    ccc: 'CCC',
};
const viewWords = {
    'as-wrong': 'undecided counted as wrong',
    fallback: 'undecided decided by the threshold',
    coverage: 'share decided',
};
const denominators = {
    sensitivity: 'positive sample',
    specificity: 'negative sample',
};
/** Splits `recall:CLASS@as-wrong`; a class may itself contain `:` or `@`. */
function splitMetric(metric) {
    const colon = metric.indexOf(':');
    const at = metric.lastIndexOf('@');
    const view = at > 0 && Object.hasOwn(viewWords, metric.slice(at + 1)) ? metric.slice(at + 1) : undefined;
    const name = view === undefined ? metric : metric.slice(0, at);
    if (colon < 0)
        return { base: name, classLabel: undefined, view };
    return { base: name.slice(0, colon), classLabel: name.slice(colon + 1), view };
}
/** The metric in words: `sensitivity`, `recall of` and its class, `PPV (undecided counted as wrong)`. */
function metricPhrase(metric) {
    const { base, classLabel, view } = splitMetric(metric);
    const suffix = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(view === undefined ? '' : ` (${viewWords[view]})`);
    if (classLabel !== undefined && (base === 'recall' || base === 'precision')) {
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(base)} of ${classLabel}${suffix}`;
    }
    const known = classLabel === undefined && Object.hasOwn(metricWords, base) ? metricWords[base] : undefined;
    return known === undefined ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ) `${metric}` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(known)}${suffix}`;
}
/** What a metric counts, in the singular: `positive sample` for sensitivity, else `sample`. */
function denominatorNoun(metric) {
    const { base, view } = splitMetric(metric);
    return (view === 'coverage' || !Object.hasOwn(denominators, base) ? undefined : denominators[base]) ?? 'sample';
}
const unbounded = ['bias', 'calibration-slope', 'calibration-in-the-large'];
const fromMinusOne = ['youden-j', 'mcc', 'kappa', 'quadratic-kappa', 'ccc'];
const fromZero = ['mae', 'rmse', 'log-loss'];
/** The values that a metric can take; limits outside are an artefact of the interval's method. */
function metricRange(metric) {
    const { base } = splitMetric(metric);
    if (unbounded.includes(base))
        return { least: -Infinity, most: Infinity };
    if (fromZero.includes(base))
        return { least: 0, most: Infinity };
    if (base === 'r2')
        return { least: -Infinity, most: 1 };
    return { least: fromMinusOne.includes(base) ? -1 : 0, most: 1 };
}
const inUnitsOfTheLabel = ['mae', 'rmse', 'bias'];
/** Decimals to show: three, and more where a metric in the label's own units is small. */
function metricDecimals(metric, values) {
    if (!inUnitsOfTheLabel.includes(splitMetric(metric).base))
        return 3;
    const largest = Math.max(...values.map((value) => Math.abs(value ?? 0)));
    return largest === 0 || largest >= 0.1 ? 3 : Math.min(12, 2 - Math.floor(Math.log10(largest)));
}


/***/ }),

/***/ 18150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   L$: () => (/* binding */ formatAgainst),
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
/** `1,248`: a whole number with its thousands apart; an effective sample size keeps one decimal. */
function formatCount(count) {
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

/***/ 60603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ listPhrases),
/* harmony export */   MZ: () => (/* binding */ phrase),
/* harmony export */   Ty: () => (/* binding */ listForeign),
/* harmony export */   V$: () => (/* binding */ foreign),
/* harmony export */   Zk: () => (/* binding */ joinPhrases),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   gl: () => (/* binding */ mixed),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _foreignText_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4607);

/**
 * Builds a phrase from a template. A string that is put in is foreign until `words` says otherwise,
 * so that a forgotten mark fails towards escaping; a number is ours.
 */
function phrase(strings, ...inserted) {
    return mergeWords(strings.flatMap((text, index) => [text, ...partsOf(inserted[index])]));
}
/** Joins neighbouring words of ours into one part and drops empty ones. */
function mergeWords(parts) {
    const merged = [];
    for (const part of parts) {
        const last = merged.at(-1);
        if (part === '')
            continue;
        if (typeof part === 'string' && typeof last === 'string')
            merged.splice(-1, 1, last + part);
        else
            merged.push(part);
    }
    return merged;
}
function partsOf(inserted) {
    if (inserted === undefined)
        return [];
    if (typeof inserted === 'string')
        return [{ value: inserted }];
    return typeof inserted === 'number' ? [String(inserted)] : inserted;
}
/** Marks a text as our own words. */
function words(text) {
    return text === '' ? [] : [text];
}
/** Marks a text as foreign. */
function foreign(text) {
    return [{ value: text }];
}
/** Joins phrases with a separator of ours. */
function joinPhrases(phrases, separator) {
    return phrases.flatMap((each, index) => (index === 0 ? each : [separator, ...each]));
}
/** `a`, `a and b`, `a, b and c`; after `most` entries `a, b and 7 more`. */
function listPhrases(phrases, most = 3) {
    const shown = phrases.slice(0, most);
    const hidden = phrases.length - shown.length;
    const entries = hidden > 0 ? [...shown, words(`${hidden} more`)] : shown;
    if (entries.length < 2)
        return entries[0] ?? words('none');
    return phrase `${joinPhrases(entries.slice(0, -1), ', ')} and ${entries.at(-1)}`;
}
/** A list of foreign texts, such as paths. */
function listForeign(values, most = 3) {
    return listPhrases(values.map(foreign), most);
}
const plainWord = /^[(“]?[A-Za-z]+(['’][a-z]+|-[A-Za-z]+)*[)”]?[,;:.?!]?$/;
const plainNumber = /^\(?−?(\d{1,6}|\d{1,3}(,\d{3})+)(\.\d{1,6})?(–\d{1,6}(\.\d{1,6})?)?\)?[,;:.?!]?$/;
const plainSign = /^[≥≤→–—]$/;
function isPlainToken(token) {
    if (plainNumber.test(token) || plainSign.test(token))
        return true;
    return token.length <= 24 && plainWord.test(token);
}
/** Appends a token, after a space unless it is the first; neighbouring foreign tokens become one. */
function appendToken(parts, token) {
    const last = parts.at(-1);
    if (isPlainToken(token)) {
        parts.push(last === undefined ? token : ` ${token}`);
        return;
    }
    const [, core = token, stop = ''] = /^(.+?)([.;:?!]?)$/s.exec(token) ?? [];
    if (last !== undefined && typeof last !== 'string')
        parts.splice(-1, 1, { value: `${last.value} ${core}` });
    else
        parts.push(...(last === undefined ? [] : [' ']), { value: core });
    if (stop !== '')
        parts.push(stop);
}
/**
 * A text in which our words and foreign text are already mixed, such as the problem of a refusal:
 * plain words and numbers stay, all else becomes foreign.
 */
function mixed(text) {
    const parts = [];
    for (const token of text.split(/(?<=[^ ]) (?=[^ ])/)) {
        if (token !== '')
            appendToken(parts, token);
    }
    return mergeWords(parts);
}
/** The phrase as plain text of one line: foreign text made visible and cut to 64 characters. */
function plainText(parts) {
    return parts.map((part) => (typeof part === 'string' ? part : (0,_foreignText_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(part.value))).join('');
}


/***/ }),

/***/ 39065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tq: () => (/* reexport */ checkTitle),
  jb: () => (/* binding */ describeFinding),
  YG: () => (/* binding */ summaryOf)
});

// UNUSED EXPORTS: exampleArguments, exampleFinding

// EXTERNAL MODULE: ./build/result/phrase.js
var phrase = __webpack_require__(60603);
// EXTERNAL MODULE: ./build/result/refusal.js
var refusal = __webpack_require__(11888);
// EXTERNAL MODULE: ./build/result/metricNames.js
var metricNames = __webpack_require__(28868);
// EXTERNAL MODULE: ./build/result/numbers.js
var result_numbers = __webpack_require__(18150);
// EXTERNAL MODULE: ./build/result/wording.js
var wording = __webpack_require__(36396);
;// CONCATENATED MODULE: ./build/result/sentences/criteria.js




const ownChange = (0,phrase/* words */.aL)('in a change of its own');
function describeBelowBaseline({ metric, subgroup, bound, baseline }) {
    const criterion = (0,phrase/* phrase */.MZ) `${(0,metricNames/* metricPhrase */.ic)(metric)} of ${(0,wording/* boundPhrase */.QK)(bound)}${(0,wording/* whereClause */.xC)(subgroup)}`;
    const isUpper = bound.atLeast === undefined;
    const least = isUpper ? `at most ${(0,result_numbers/* formatLower */.Z$)(baseline.value)}` : `at least ${(0,result_numbers/* formatUpper */.su)(baseline.value)}`;
    return {
        sentence: (0,phrase/* phrase */.MZ) `The criterion, ${criterion}, asks for less than the replaced process is known to do: ${(0,phrase/* words */.aL)((0,wording/* baselineText */.BW)(baseline))}.`,
        cure: (0,phrase/* phrase */.MZ) `Set the criterion to ${(0,phrase/* words */.aL)(least)} ${ownChange}: no decrease is what Annex 22 4.3 asks.`,
    };
}
const criteriaSentences = {
    'criteria/model-and-rules': ({ model, rules }) => ({
        sentence: (0,phrase/* phrase */.MZ) `This change alters what is judged (${(0,phrase/* listForeign */.Ty)(model)}) and the rules that judge it (${(0,phrase/* listForeign */.Ty)(rules)}).`,
        cure: (0,phrase/* words */.aL)('Put the rules in a pull request of their own; bring the model once it is merged.'),
    }),
    'criteria/rules-changed': ({ files, keys }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The change alters rules: ${(0,phrase/* listForeign */.Ty)(files)}${keys.length === 0 ? [] : (0,phrase/* phrase */.MZ) ` (keys ${(0,phrase/* listForeign */.Ty)(keys, 5)})`}. They do not bind until they are merged.`,
        cure: (0,phrase/* words */.aL)('Review the rules as the code owner of the criteria; Holdout does not judge them.'),
    }),
    'criteria/rules-only': () => ({
        sentence: (0,phrase/* words */.aL)('The change alters rules and nothing that is judged, so nothing was evaluated.'),
        cure: (0,phrase/* words */.aL)('Review the rules: they bind once they are merged.'),
    }),
    'criteria/untouched': () => ({
        sentence: (0,phrase/* words */.aL)('The change touches nothing that the policy covers, so nothing was evaluated.'),
        cure: undefined,
    }),
    'criteria/policy-removed': ({ path }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The change deletes or moves the approved policy ${path}.`,
        cure: (0,phrase/* words */.aL)('Restore the policy: the gate cannot be removed by the change that it judges.'),
    }),
    'criteria/policy-moved': ({ path, approved }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The change brings the policy ${path} for a model that the approved policy ${approved} already governs.`,
        cure: (0,phrase/* phrase */.MZ) `Change ${approved} instead, ${ownChange}.`,
    }),
    'criteria/adopting': () => ({
        sentence: (0,phrase/* words */.aL)('There is no approved policy yet, so the one that this change proposes was used.'),
        cure: (0,phrase/* words */.aL)('Have the policy reviewed and merged: from then on it binds.'),
    }),
    'criteria/working-folder': () => ({
        sentence: (0,phrase/* words */.aL)('Rules and model were both read from the working folder, so nothing shows that the rules are approved.'),
        cure: (0,phrase/* phrase */.MZ) `Judge by approved rules: commit, and run ${(0,phrase/* foreign */.V$)('holdout check --approved origin/main')}.`,
    }),
    'criteria/below-baseline': describeBelowBaseline,
    'criteria/no-baseline': ({ metric, subgroups }) => ({
        sentence: (0,phrase/* phrase */.MZ) `${(0,wording/* countOf */.pq)(subgroups, 'criterion', 'criteria')} for ${(0,metricNames/* metricPhrase */.ic)(metric)} ${(0,phrase/* words */.aL)(subgroups === 1 ? 'has' : 'have')} no baseline value to be compared with.`,
        cure: (0,phrase/* phrase */.MZ) `Add what the replaced process is known to do for these subgroups under ${(0,phrase/* foreign */.V$)('baseline.process.results')}.`,
    }),
    'criteria/not-compared': ({ metrics }) => ({
        sentence: (0,wording/* capitalised */.Iu)((0,phrase/* phrase */.MZ) `${(0,wording/* listMetrics */.u7)(metrics)} ${(0,wording/* isOrAre */.Cj)(metrics.length)} judged by a criterion and not compared with the replaced process.`),
        cure: (0,phrase/* phrase */.MZ) `Name ${(0,phrase/* words */.aL)(metrics.length === 1 ? 'it' : 'them')} under ${(0,phrase/* foreign */.V$)('no-decrease')} in the policy.`,
    }),
};
const decreaseWords = {
    criterion: 'is not shown to keep up with the replaced process',
    'non-inferior': 'is not shown to keep up with the replaced process',
    superior: 'is not shown to be better than the replaced process',
    estimate: 'is worse than the replaced process',
};
/** `, difference −0.050 (−0.098 to −0.005)`, as far as it is known. */
function differenceText({ difference, lower, upper }) {
    if (difference === null)
        return '';
    const limits = lower === null || upper === null ? '' : ` (${(0,result_numbers/* formatLower */.Z$)(lower)} to ${(0,result_numbers/* formatUpper */.su)(upper)})`;
    return `, difference ${(0,result_numbers/* formatValue */.Fl)(difference)}${limits}`;
}
/** The sentence of a comparison with the baseline. */
function describeDecrease(args) {
    const { metric, subgroup, mode, margin, value, baseline } = args;
    const model = value === null ? 'undefined' : (0,result_numbers/* formatValue */.Fl)(value);
    const allowed = margin === undefined ? '' : `, margin ${(0,result_numbers/* formatValue */.Fl)(margin)}`;
    const numbers = (0,phrase/* words */.aL)(`${model} against ${(0,wording/* baselineText */.BW)(baseline)}${differenceText(args)}${allowed}`);
    return {
        sentence: (0,wording/* capitalised */.Iu)((0,phrase/* phrase */.MZ) `${(0,metricNames/* metricPhrase */.ic)(metric)} ${(0,phrase/* words */.aL)(decreaseWords[mode])}${(0,wording/* whereClause */.xC)(subgroup)}: ${numbers}.`),
        cure: (0,phrase/* words */.aL)('Improve the model with development data; a larger test set narrows the interval.'),
    };
}

;// CONCATENATED MODULE: ./build/result/sentences/custody.js



/** `1 added, 0 removed, 2 changed`, or why that is not known. */
function differences({ added, removed, changed }) {
    if (added === null || removed === null || changed === null) {
        return 'which rows differ is not known, since the lock has no fingerprints';
    }
    return `${(0,result_numbers/* formatCount */.B4)(added)} added, ${(0,result_numbers/* formatCount */.B4)(removed)} removed, ${(0,result_numbers/* formatCount */.B4)(changed)} changed`;
}
const custodySentences = {
    'custody/lock-missing': ({ path }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The policy declares the lock ${path}, and the approved branch does not have it.`,
        cure: (0,phrase/* phrase */.MZ) `Make it with ${(0,phrase/* foreign */.V$)('holdout lock')} and have it approved in a change of its own.`,
    }),
    'custody/lock-mismatch': (args) => ({
        sentence: (0,phrase/* phrase */.MZ) `The test rows are not the locked ones: ${(0,wording/* countOf */.pq)(args.lockedRows, 'row')} locked, ${(0,phrase/* words */.aL)((0,result_numbers/* formatCount */.B4)(args.foundRows))} found (${(0,phrase/* words */.aL)(differences(args))}).`,
        cure: (0,phrase/* phrase */.MZ) `Restore the locked rows; if the test set is meant to change, lock it anew with ${(0,phrase/* foreign */.V$)('holdout lock')} in a change of its own.`,
    }),
    'custody/column-not-locked': ({ columns }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The policy judges by ${(0,phrase/* words */.aL)(columns.length === 1 ? 'a column' : `${columns.length} columns`)} that the lock does not cover: ${(0,phrase/* listForeign */.Ty)(columns, 5)}.`,
        cure: (0,phrase/* phrase */.MZ) `Lock the test set anew with ${(0,phrase/* foreign */.V$)('holdout lock')} and have the lock approved in a change of its own.`,
    }),
};
const scopeSentences = {
    'scope/model-removed': ({ path }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The change deletes or moves the approved model ${path}.`,
        cure: (0,phrase/* phrase */.MZ) `Restore the model; to retire it, first change ${(0,phrase/* foreign */.V$)('model.path')} of the policy in a change of its own.`,
    }),
    'scope/outside-git': ({ files }) => ({
        sentence: (0,phrase/* phrase */.MZ) `${(0,wording/* countOf */.pq)(files.length, 'file')} ${(0,phrase/* words */.aL)(files.length === 1 ? 'was' : 'were')} read from disk because the commit does not hold ${(0,phrase/* words */.aL)(files.length === 1 ? 'it' : 'them')}: ${(0,phrase/* listForeign */.Ty)(files, 5)}.`,
        cure: (0,phrase/* words */.aL)('Compare the digests in the provenance with those of the files that you mean.'),
    }),
};

;// CONCATENATED MODULE: ./build/result/sentences/independence.js


const evidenceFile = (0,phrase/* foreign */.V$)('overlaps.csv');
function overlapCure({ kind, between, entities, reason }) {
    if (reason !== undefined)
        return undefined;
    const these = (0,phrase/* phrase */.MZ) `${(0,phrase/* words */.aL)(entities === 1 ? 'this' : 'these')} ${withoutCount(entities, kind)}`;
    const listed = (0,phrase/* phrase */.MZ) `${evidenceFile} in the evidence lists ${(0,phrase/* words */.aL)(entities === 1 ? 'it' : 'them')}`;
    if (kind === 'content') {
        return (0,phrase/* phrase */.MZ) `Keep the samples with ${these} in one split only: ${listed}.`;
    }
    const goal = between.includes('test') ? (0,phrase/* words */.aL)('one split') : (0,phrase/* words */.aL)('one of the two splits');
    return (0,phrase/* phrase */.MZ) `Move all samples of ${these} to ${goal}: ${listed}.`;
}
/** `patients` for `31 patients`. */
function withoutCount(entities, kind) {
    const [counted, ...rest] = (0,wording/* countEntities */.h1)(entities, kind);
    return typeof counted === 'string' ? [counted.replace(/^[\d,]+ /, ''), ...rest] : [];
}
function describeOverlap(args) {
    const { kind, between, entities, samples, reason } = args;
    const [first, second] = between;
    const counted = (0,phrase/* phrase */.MZ) `${(0,wording/* countEntities */.h1)(entities, kind)} ${(0,wording/* isOrAre */.Cj)(entities)}`;
    const where = (0,phrase/* phrase */.MZ) `in both ${(0,wording/* splitPhrase */.q$)(first)} and ${(0,wording/* splitPhrase */.q$)(second)} data (${(0,wording/* samplesBySplit */.D4)(samples)})`;
    const allowed = reason === undefined ? [] : (0,phrase/* phrase */.MZ) `, which the policy allows: ${reason}`;
    return { sentence: (0,phrase/* phrase */.MZ) `${counted} ${where}${allowed}.`, cure: overlapCure(args) };
}
const malformations = {
    'white-space': 'with white space at an end',
    'control-character': 'with control or invisible characters',
    exponent: 'in exponent form, as spreadsheets write long numbers',
    comment: 'that begin with a comment mark',
};
/** `manifest.csv line 7 and line 9`; the places of one file share its name. */
function placesPhrase(places) {
    const files = [...new Set(places.map((place) => place.file))];
    const named = files.map((file) => {
        const lines = places.filter((place) => place.file === file).map((place) => String(place.line));
        return (0,phrase/* phrase */.MZ) `${file} ${(0,phrase/* words */.aL)(lines.length === 1 ? 'line' : 'lines')} ${(0,phrase/* words */.aL)(lines.join(', '))}`;
    });
    return (0,phrase/* joinPhrases */.Zk)(named, '; ');
}
/** `, first at …`, or nothing where no place is known. */
function firstPlaces(places) {
    return places.length === 0 ? [] : (0,phrase/* phrase */.MZ) `, first at ${placesPhrase(places)}`;
}
function describeMalformed({ kind, column, problem, ids, places }) {
    const written = (0,phrase/* phrase */.MZ) `${(0,phrase/* words */.aL)(ids === 1 ? 'is' : 'are')} written ${(0,phrase/* words */.aL)(malformations[problem])}`;
    const counted = (0,phrase/* phrase */.MZ) `${countIds(ids, kind)} in column ${column}`;
    return {
        sentence: (0,phrase/* phrase */.MZ) `${counted} ${written}${firstPlaces(places)}: this can hide an overlap.`,
        cure: (0,phrase/* phrase */.MZ) `Write the ids of column ${column} in one form, at the source that exports them.`,
    };
}
function countIds(ids, kind) {
    const [first, ...rest] = (0,wording/* idOfKind */.NH)(kind);
    const noun = typeof first === 'string' ? first : 'id';
    if (rest.length > 0)
        return (0,phrase/* phrase */.MZ) `${(0,wording/* countOf */.pq)(ids, 'id')} of kind ${kind}`;
    return kind === 'content' ? (0,wording/* countOf */.pq)(ids, noun, 'content hashes') : (0,wording/* countOf */.pq)(ids, noun);
}
const independenceSentences = {
    'independence/overlap': describeOverlap,
    'independence/duplicate': ({ kind, split, entities, samples }) => ({
        sentence: (0,phrase/* phrase */.MZ) `${(0,wording/* countEntities */.h1)(entities, kind)} ${(0,phrase/* words */.aL)(entities === 1 ? 'stands' : 'stand')} more than once in ${(0,wording/* splitPhrase */.q$)(split)} data (${(0,wording/* countOf */.pq)(samples, 'row')}).`,
        cure: kind === 'sample'
            ? (0,phrase/* words */.aL)('Give every sample an id of its own, or remove the repeated rows.')
            : (0,phrase/* phrase */.MZ) `Keep one sample of each: repeated ones weigh more than once in every ${weighed(split)}.`,
    }),
    'independence/empty-ids': ({ kind, samples }) => ({
        sentence: (0,phrase/* phrase */.MZ) `${(0,wording/* samplesBySplit */.D4)(samples)} ${(0,wording/* hasOrHave */.kp)(total(samples))} no ${(0,wording/* idOfKind */.NH)(kind)}, so their independence is not shown.`,
        cure: (0,phrase/* phrase */.MZ) `Fill in the ${(0,wording/* idOfKind */.NH)(kind)} of these samples, or exclude them with a reason.`,
    }),
    'independence/malformed-id': describeMalformed,
    'independence/no-training-rows': () => ({
        sentence: (0,phrase/* words */.aL)('The manifest has no training samples, so independence is not shown.'),
        cure: (0,phrase/* words */.aL)('Add the training samples to the manifest: their ids are enough, their data is not read.'),
    }),
    'independence/no-test-rows': () => ({
        sentence: (0,phrase/* words */.aL)('The manifest has no test samples.'),
        cure: (0,phrase/* phrase */.MZ) `Add the test samples to the manifest, or name their split under ${(0,phrase/* foreign */.V$)('data.splits')} in the policy.`,
    }),
};
function weighed(split) {
    return (0,phrase/* words */.aL)(split === 'test' ? 'number below' : 'training step');
}
function total(samples) {
    return (samples.train ?? 0) + (samples.validation ?? 0) + (samples.test ?? 0);
}

;// CONCATENATED MODULE: ./build/result/sentences/evaluation.js




const partWords = {
    model: 'model',
    testSet: 'test set',
    predictions: 'predictions file',
};
const runAgain = (0,phrase/* phrase */.MZ) `Predict the test set with this model and write the binding beside the predictions; the README shows its form.`;
const subgroupSentences = {
    'subgroups/blank': ({ column, samples }) => ({
        sentence: (0,phrase/* phrase */.MZ) `${(0,wording/* countOf */.pq)(samples, 'test sample')} ${(0,wording/* hasOrHave */.kp)(samples)} no value in the subgroup column ${column}; they are a subgroup of their own.`,
        cure: (0,phrase/* phrase */.MZ) `Fill in ${column}, or exclude these samples with a reason.`,
    }),
    'subgroups/absent': ({ subgroup }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The replaced process is known at ${(0,wording/* subgroupPhrase */.J)(subgroup)}, and no test sample belongs to it.`,
        cure: (0,phrase/* words */.aL)('Add test samples of this subgroup: what disappears from the test set cannot be shown.'),
    }),
};
const evaluationSentences = {
    'evaluation/missing-predictions': ({ samples, places }) => ({
        sentence: (0,phrase/* phrase */.MZ) `${(0,wording/* countOf */.pq)(samples, 'test sample')} ${(0,wording/* hasOrHave */.kp)(samples)} no prediction${firstPlaces(places)}.`,
        cure: (0,phrase/* words */.aL)('Predict every test sample, or exclude it with a reason in the manifest.'),
    }),
    'evaluation/missing-labels': ({ samples, places }) => ({
        sentence: (0,phrase/* phrase */.MZ) `${(0,wording/* countOf */.pq)(samples, 'test sample')} ${(0,wording/* hasOrHave */.kp)(samples)} no label${firstPlaces(places)}.`,
        cure: (0,phrase/* words */.aL)('Label every test sample, or exclude it with a reason in the manifest.'),
    }),
    'evaluation/unbound': ({ path }) => ({
        sentence: (0,phrase/* phrase */.MZ) `Nothing ties the predictions to the model: there is no binding at ${path}.`,
        cure: runAgain,
    }),
    'evaluation/binding-mismatch': ({ path, parts }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The predictions were made from another ${(0,phrase/* listPhrases */.Hz)(parts.map((part) => (0,phrase/* words */.aL)(partWords[part])))} than the one at hand, says the binding ${path}.`,
        cure: runAgain,
    }),
    'evaluation/repeats-labels': ({ samples }) => ({
        sentence: (0,phrase/* phrase */.MZ) `Every score equals its label exactly, for all ${(0,wording/* countOf */.pq)(samples, 'test sample')}: these may be labels, not predictions.`,
        cure: (0,phrase/* words */.aL)('Check that the predictions come from the model and that no column of its input gives the label away.'),
    }),
};
const confidenceSentences = {
    'confidence/undecided-share': ({ undecided, samples, share, atMost }) => ({
        sentence: (0,phrase/* phrase */.MZ) `${(0,phrase/* words */.aL)((0,result_numbers/* formatCount */.B4)(undecided))} of ${(0,wording/* countOf */.pq)(samples, 'test sample')} ${(0,wording/* isOrAre */.Cj)(undecided)} undecided, ${(0,phrase/* words */.aL)((0,result_numbers/* formatAgainst */.L$)(share, atMost))}; the policy allows at most ${(0,phrase/* words */.aL)((0,result_numbers/* formatBound */.Sp)(atMost))}.`,
        cure: (0,phrase/* words */.aL)('Improve the model where it is undecided, with development data; a narrower band needs approval in a change of its own.'),
    }),
    'confidence/decided-only': ({ metrics }) => ({
        sentence: (0,phrase/* phrase */.MZ) `${(0,phrase/* words */.aL)(metrics.length === 1 ? 'A criterion looks' : 'Criteria look')} at decided samples only (${(0,wording/* listMetrics */.u7)(metrics)}), and nothing bounds how many are undecided.`,
        cure: (0,phrase/* phrase */.MZ) `Add ${(0,phrase/* foreign */.V$)('undecided.at-most')} to the policy, or judge the metric with ${(0,phrase/* foreign */.V$)('@as-wrong')}.`,
    }),
    'confidence/default-threshold': ({ threshold }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The policy declares no threshold; ${(0,phrase/* words */.aL)((0,result_numbers/* formatBound */.Sp)(threshold))} was used.`,
        cure: (0,phrase/* phrase */.MZ) `Declare ${(0,phrase/* foreign */.V$)('evaluation.threshold')} in the policy.`,
    }),
    'confidence/no-scores': () => ({
        sentence: (0,phrase/* words */.aL)('The predictions carry classes without scores, so no confidence is known.'),
        cure: (0,phrase/* words */.aL)('Write the score of each prediction beside its class.'),
    }),
};

;// CONCATENATED MODULE: ./build/result/sentences/examples.js
const manifest = 'data/manifest.csv';
/** One realistic example of the arguments of every code, for the documentation and the tests. */
const examples_exampleArguments = {
    'independence/overlap': {
        kind: 'patient',
        between: ['train', 'test'],
        entities: 31,
        samples: { train: 83, test: 60 },
    },
    'independence/duplicate': { kind: 'content', split: 'test', entities: 4, samples: 9 },
    'independence/empty-ids': { kind: 'patient', samples: { test: 12 } },
    'independence/malformed-id': {
        kind: 'patient',
        column: 'patient_id',
        problem: 'exponent',
        ids: 3,
        places: [
            { file: manifest, line: 18 },
            { file: manifest, line: 402 },
        ],
    },
    'independence/no-training-rows': {},
    'independence/no-test-rows': {},
    'custody/lock-missing': { path: '.holdout/test-set.lock.json' },
    'custody/lock-mismatch': { lockedRows: 704, foundRows: 702, added: 0, removed: 2, changed: 5 },
    'custody/column-not-locked': { columns: ['breast_density'] },
    'criteria/model-and-rules': { model: ['models/reader.onnx'], rules: ['.holdout/policy.yml'] },
    'criteria/rules-changed': { files: ['.holdout/policy.yml'], keys: ['acceptance.criteria[0].at-least'] },
    'criteria/rules-only': {},
    'criteria/untouched': {},
    'criteria/policy-removed': { path: '.holdout/policy.yml' },
    'criteria/policy-moved': { path: 'new/.holdout/policy.yml', approved: '.holdout/policy.yml' },
    'criteria/adopting': {},
    'criteria/working-folder': {},
    'scope/model-removed': { path: 'models/reader.onnx' },
    'scope/outside-git': { files: [manifest] },
    'subgroups/blank': { column: 'breast_density', samples: 7 },
    'subgroups/absent': { subgroup: { breast_density: '0' } },
    'evaluation/missing-predictions': { samples: 2, places: [{ file: manifest, line: 2901 }] },
    'evaluation/missing-labels': { samples: 1, places: [{ file: manifest, line: 3012 }] },
    'evaluation/unbound': { path: 'predictions.csv.binding.json' },
    'evaluation/binding-mismatch': { path: 'predictions.csv.binding.json', parts: ['model'] },
    'evaluation/repeats-labels': { samples: 704 },
    'confidence/undecided-share': { undecided: 81, samples: 704, share: 81 / 704, atMost: 0.1 },
    'confidence/decided-only': { metrics: ['sensitivity'] },
    'confidence/default-threshold': { threshold: 0.5 },
    'confidence/no-scores': {},
    'test-data/too-few': {
        metric: 'sensitivity',
        subgroup: { breast_density: '0' },
        bound: { atLeast: 0.8 },
        n: 2,
        needed: 17,
    },
    'test-data/underpowered': {
        metric: 'sensitivity',
        subgroup: { breast_density: '1' },
        bound: { atLeast: 0.8 },
        n: 27,
        needed: 62,
        expected: 0.92,
        power: 0.4127,
    },
    'test-data/excluded': {
        samples: 11,
        reasons: [
            { reason: 'motion artefact', samples: 8 },
            { reason: 'withdrawn consent', samples: 3 },
        ],
    },
    'test-data/generated': { samples: 40 },
    'test-data/clustered': { kind: 'patient', samples: 704, entities: 349 },
    'performance/criterion': {
        metric: 'specificity',
        subgroup: { breast_density: '4' },
        bound: { atLeast: 0.4 },
        reason: 'clearly-below',
        value: 13 / 64,
        lower: 0.1129,
        upper: 0.3222,
        n: 64,
        successes: 13,
    },
    'criteria/below-baseline': {
        metric: 'sensitivity',
        subgroup: {},
        bound: { atLeast: 0.8 },
        baseline: { successes: 383, trials: 412, value: 383 / 412 },
    },
    'criteria/no-baseline': { metric: 'specificity', subgroups: 5 },
    'criteria/not-compared': { metrics: ['auroc'] },
    'performance/decrease': {
        metric: 'sensitivity',
        subgroup: {},
        mode: 'non-inferior',
        margin: 0.02,
        value: 243 / 276,
        baseline: { successes: 383, trials: 412, value: 383 / 412 },
        difference: 243 / 276 - 383 / 412,
        lower: -0.0976,
        upper: -0.0052,
    },
};

;// CONCATENATED MODULE: ./build/result/sentences/performance.js





/** `13 of 64, 0.203 (0.113–0.323)`. */
function numbersOfCriterion(args) {
    const counts = (0,wording/* proportionText */.eQ)(args.successes, args.n);
    return `${counts === undefined ? '' : `${counts}, `}${(0,wording/* estimateText */.YL)(args, (0,wording/* boundNumber */.Qg)(args.bound))}`;
}
/** `below` a lower bound, `above` an upper one. */
function missedSide({ atLeast }) {
    return atLeast === undefined ? 'above' : 'below';
}
function missed(args, emphasis) {
    const bound = (0,wording/* boundNumber */.Qg)(args.bound);
    const side = `${missedSide(args.bound)} ${bound === undefined ? 'its bound' : (0,result_numbers/* formatBound */.Sp)(bound)}`;
    const statement = (0,phrase/* phrase */.MZ) `${(0,metricNames/* metricPhrase */.ic)(args.metric)} is ${(0,phrase/* words */.aL)(`${emphasis}${side}`)}${(0,wording/* whereClause */.xC)(args.subgroup)}`;
    return (0,phrase/* phrase */.MZ) `${statement}: ${(0,phrase/* words */.aL)(numbersOfCriterion(args))}.`;
}
function notDemonstrated(args) {
    const claim = (0,phrase/* phrase */.MZ) `${(0,metricNames/* metricPhrase */.ic)(args.metric)} of ${(0,wording/* boundPhrase */.QK)(args.bound)} is not shown${(0,wording/* whereClause */.xC)(args.subgroup)}`;
    const limit = args.bound.atLeast === undefined ? 'upper' : 'lower';
    return (0,phrase/* phrase */.MZ) `${claim}: ${(0,phrase/* words */.aL)(numbersOfCriterion(args))} meets it, the ${(0,phrase/* words */.aL)(limit)} limit does not.`;
}
function tooFew({ metric, subgroup, n, minSamples }) {
    const asked = minSamples === undefined ? '' : `; the criterion asks for ${(0,result_numbers/* formatCount */.B4)(minSamples)}`;
    const counted = n === 0 ? (0,phrase/* phrase */.MZ) `no ${(0,phrase/* words */.aL)((0,metricNames/* denominatorNoun */.$s)(metric))}` : (0,phrase/* phrase */.MZ) `only ${(0,wording/* denominatorPhrase */.ax)(metric, n)}`;
    return (0,phrase/* phrase */.MZ) `${(0,metricNames/* metricPhrase */.ic)(metric)} cannot be judged${(0,wording/* whereClause */.xC)(subgroup)}: ${counted}${(0,phrase/* words */.aL)(asked)}.`;
}
function undefinedMetric({ metric, subgroup, n }) {
    const counted = n === 0 ? (0,phrase/* phrase */.MZ) `there is no ${(0,phrase/* words */.aL)((0,metricNames/* denominatorNoun */.$s)(metric))}` : (0,wording/* denominatorPhrase */.ax)(metric, n);
    return (0,phrase/* phrase */.MZ) `${(0,metricNames/* metricPhrase */.ic)(metric)} is undefined${(0,wording/* whereClause */.xC)(subgroup)}: ${counted}.`;
}
const improve = (0,phrase/* words */.aL)('Improve the model where it fails, with development data, never with these test samples.');
const enlarge = (0,phrase/* words */.aL)('Improve the model with development data; more test samples, approved and locked, narrow the interval.');
const addSamples = (0,phrase/* words */.aL)('Add test samples to the subgroup, or have its exclusion approved in a change of its own.');
function describeCriterion(args) {
    const { sentence, cure } = criterionByReason[args.reason](args);
    return { sentence: (0,wording/* capitalised */.Iu)(sentence), cure };
}
const criterionByReason = {
    pass: (args) => ({
        sentence: (0,phrase/* phrase */.MZ) `${(0,metricNames/* metricPhrase */.ic)(args.metric)} of ${(0,wording/* boundPhrase */.QK)(args.bound)} is met${(0,wording/* whereClause */.xC)(args.subgroup)}: ${(0,phrase/* words */.aL)(numbersOfCriterion(args))}.`,
        cure: undefined,
    }),
    'clearly-below': (args) => ({ sentence: missed(args, 'clearly '), cure: improve }),
    below: (args) => ({ sentence: missed(args, ''), cure: improve }),
    'not-demonstrated': (args) => ({ sentence: notDemonstrated(args), cure: enlarge }),
    'too-few': (args) => ({ sentence: tooFew(args), cure: addSamples }),
    undefined: (args) => ({ sentence: undefinedMetric(args), cure: addSamples }),
};
const performanceSentences = {
    'performance/criterion': describeCriterion,
    'performance/decrease': describeDecrease,
};
function claimOf({ metric, subgroup, bound }) {
    return (0,phrase/* phrase */.MZ) `${(0,metricNames/* metricPhrase */.ic)(metric)} of ${(0,wording/* boundPhrase */.QK)(bound)}`.concat((0,wording/* whereClause */.xC)(subgroup));
}
function reasonsPhrase(reasons) {
    if (reasons.length === 0)
        return [];
    const shown = reasons.slice(0, 5).map(({ reason, samples }) => (0,phrase/* phrase */.MZ) `${reason} ${(0,phrase/* words */.aL)((0,result_numbers/* formatCount */.B4)(samples))}`);
    const more = reasons.length > 5 ? [(0,phrase/* words */.aL)(`${reasons.length - 5} more reasons`)] : [];
    return (0,phrase/* phrase */.MZ) ` (${(0,phrase/* joinPhrases */.Zk)([...shown, ...more], ', ')})`;
}
/** `no positive sample`, `2 negative samples`. */
function available(metric, n) {
    return n === 0 ? (0,phrase/* words */.aL)(`no ${(0,metricNames/* denominatorNoun */.$s)(metric)}`) : (0,wording/* denominatorPhrase */.ax)(metric, n);
}
const testDataSentences = {
    'test-data/too-few': (args) => ({
        sentence: (0,wording/* capitalised */.Iu)((0,phrase/* phrase */.MZ) `${claimOf(args)} cannot be shown: ${available(args.metric, args.n)}, and ${(0,phrase/* words */.aL)((0,result_numbers/* formatCount */.B4)(args.needed))} are needed even without an error.`),
        cure: addSamples,
    }),
    'test-data/underpowered': (args) => ({
        sentence: (0,phrase/* phrase */.MZ) `A model with an expected ${(0,metricNames/* metricPhrase */.ic)(args.metric)} of ${(0,phrase/* words */.aL)((0,result_numbers/* formatAgainst */.L$)(args.expected, (0,wording/* boundNumber */.Qg)(args.bound), 2))} would pass ${claimOf(args)} with a chance of only ${(0,phrase/* words */.aL)((0,result_numbers/* formatValue */.Fl)(args.power))}: ${available(args.metric, args.n)}, and ${(0,phrase/* words */.aL)((0,result_numbers/* formatCount */.B4)(args.needed))} are needed.`,
        cure: (0,phrase/* words */.aL)('Add test samples before the next use of the test set.'),
    }),
    'test-data/excluded': ({ samples, reasons }) => ({
        sentence: (0,phrase/* phrase */.MZ) `${(0,wording/* countOf */.pq)(samples, 'test sample')} ${(0,wording/* isOrAre */.Cj)(samples)} excluded from the evaluation${reasonsPhrase(reasons)}.`,
        cure: (0,phrase/* words */.aL)('Check that each reason was approved before the test and does not depend on the model.'),
    }),
    'test-data/generated': ({ samples }) => ({
        sentence: (0,phrase/* phrase */.MZ) `${(0,wording/* countOf */.pq)(samples, 'test sample')} ${(0,wording/* isOrAre */.Cj)(samples)} generated.`,
        cure: (0,phrase/* words */.aL)('Remove them from the test set, or have their use justified and approved (Annex 22 5.6).'),
    }),
    'test-data/clustered': ({ kind, samples, entities }) => ({
        sentence: (0,phrase/* phrase */.MZ) `${(0,wording/* countOf */.pq)(samples, 'test sample')} come from ${(0,wording/* countEntities */.h1)(entities, kind)}, and the intervals treat them as independent.`,
        cure: (0,phrase/* phrase */.MZ) `Set ${(0,phrase/* foreign */.V$)('acceptance.cluster')} to ${kind} in the policy, so that the intervals allow for it.`,
    }),
};

;// CONCATENATED MODULE: ./build/result/sentences/checkTitles.js


const titles = {
    'policy/valid': 'Policy is valid',
    'criteria/approved': 'Rules are approved',
    'criteria/metrics': 'Metrics fit the task',
    'criteria/no-decrease': 'Criteria ask for no less than the replaced process',
    'scope/static': 'Model is static',
    'scope/deterministic': 'Model is deterministic',
    'data/manifest': 'Manifest is valid',
    'independence/sample': 'Samples are in one split only',
    'independence/content': 'Data of samples is in one split only',
    'custody/locked': 'Test set is the locked one',
    'subgroups/defined': 'Every test sample falls in a subgroup',
    'test-data/size': 'Test set is large enough',
    'test-data/exclusions': 'Exclusions have reasons',
    'test-data/generated': 'Test samples are not generated',
    'evaluation/complete': 'Every test sample is evaluated',
    'evaluation/bound': 'Predictions belong to the model',
    'confidence/logged': 'Confidence is logged',
    'confidence/threshold': 'Threshold is declared',
    'performance/criteria': 'Acceptance criteria are met',
    'performance/no-decrease': 'Model keeps up with the replaced process',
};
const independencePrefix = 'independence/';
/** The name of a check for readers; an entity kind in it is foreign text, and so is an id that is not known. */
function checkTitle(id) {
    const known = Object.hasOwn(titles, id) ? titles[id] : undefined;
    if (known !== undefined)
        return (0,phrase/* words */.aL)(known);
    if (!id.startsWith(independencePrefix))
        return (0,phrase/* phrase */.MZ) `${id}`;
    return (0,phrase/* phrase */.MZ) `No ${(0,wording/* idOfKind */.NH)(id.slice(independencePrefix.length))} is in two splits`;
}

;// CONCATENATED MODULE: ./build/result/sentences.js
/**
 * Every sentence that a finding can become, and its cure. The tables are exhaustive: a code without a
 * sentence, or without an example, does not compile.
 */










const sentences = {
    ...independenceSentences,
    ...custodySentences,
    ...criteriaSentences,
    ...scopeSentences,
    ...subgroupSentences,
    ...evaluationSentences,
    ...confidenceSentences,
    ...testDataSentences,
    ...performanceSentences,
};
function isJudged(finding) {
    return Object.hasOwn(sentences, finding.code);
}
function describeRefusal({ problem, cure, file, line, column, key }) {
    const place = (0,refusal/* formatPlace */.dE)({
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
        ...(key === undefined ? {} : { key }),
    }).trimEnd();
    const stop = /[.?!]$/.test(problem) ? '' : '.';
    const found = (0,phrase/* mixed */.gl)(`${problem}${stop}`);
    return { sentence: place === '' ? found : (0,phrase/* phrase */.MZ) `${place} ${found}`, cure: cure === '' ? undefined : (0,phrase/* mixed */.gl)(cure) };
}
/**
 * What a finding says, and what mends it.
 *
 * @param finding any finding of a report.
 * @returns a full sentence with its facts, and a cure; undefined where there is nothing to mend.
 */
function describeFinding(finding) {
    if (!isJudged(finding))
        return describeRefusal(finding.args);
    const describe = sentences[finding.code];
    return describe(finding.args, finding.severity);
}
const gravity = { block: 0, warn: 1, note: 2 };
/** The findings, gravest first; those of equal severity keep their order. */
function gravestFirst(findings) {
    return [...findings].sort((a, b) => gravity[a.severity] - gravity[b.severity]);
}
/**
 * The summary of a check: the sentence of its gravest finding and how many more there are.
 *
 * @param findings findings of one check.
 * @param whenClean the sentence for a check without findings.
 * @returns plain text of one line; control and invisible characters stand as `\u` escapes.
 */
function summaryOf(findings, whenClean) {
    const [gravest, ...others] = gravestFirst(findings);
    if (gravest === undefined)
        return whenClean;
    const sentence = (0,phrase/* plainText */.wh)(describeFinding(gravest).sentence);
    const more = `${others.length} more ${others.length === 1 ? 'finding' : 'findings'}`;
    return others.length === 0 ? sentence : `${sentence.replace(/\.$/, '')}; and ${more}.`;
}
/** The example of a code as a finding of the given severity. */
function exampleFinding(code, severity = 'block') {
    return { code, severity, args: exampleArguments[code] };
}


/***/ }),

/***/ 36396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ baselineText),
/* harmony export */   Cj: () => (/* binding */ isOrAre),
/* harmony export */   D4: () => (/* binding */ samplesBySplit),
/* harmony export */   Iu: () => (/* binding */ capitalised),
/* harmony export */   J: () => (/* binding */ subgroupPhrase),
/* harmony export */   NH: () => (/* binding */ idOfKind),
/* harmony export */   QK: () => (/* binding */ boundPhrase),
/* harmony export */   Qg: () => (/* binding */ boundNumber),
/* harmony export */   YL: () => (/* binding */ estimateText),
/* harmony export */   ax: () => (/* binding */ denominatorPhrase),
/* harmony export */   c2: () => (/* binding */ clipToMetric),
/* harmony export */   eQ: () => (/* binding */ proportionText),
/* harmony export */   h1: () => (/* binding */ countEntities),
/* harmony export */   kp: () => (/* binding */ hasOrHave),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   q$: () => (/* binding */ splitPhrase),
/* harmony export */   u7: () => (/* binding */ listMetrics),
/* harmony export */   xC: () => (/* binding */ whereClause)
/* harmony export */ });
/* harmony import */ var _metricNames_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28868);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18150);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60603);
/** The recurring parts of sentences: counts with their nouns, subgroups, bounds and estimates. */



/** `1 sample`, `1,248 samples`. */
function countOf(count, singular, plural = `${singular}s`) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(count)} ${count === 1 ? singular : plural}`);
}
/** `is` after one, `are` after any other number. */
function isOrAre(count) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(count === 1 ? 'is' : 'are');
}
/** `has` after one, `have` after any other number. */
function hasOrHave(count) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(count === 1 ? 'has' : 'have');
}
function pluralOf(noun) {
    if (/[^aeiou]y$/.test(noun))
        return `${noun.slice(0, -1)}ies`;
    return /(x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
/** `31 patients`; a kind that is no plain English noun stays apart: ``31 entities of kind `slide_id` ``. */
function countEntities(count, kind) {
    if (kind === 'sample')
        return countOf(count, 'sample id');
    if (kind === 'content')
        return countOf(count, 'content hash', 'content hashes');
    if (/^[a-z]{2,20}$/.test(kind) && !kind.endsWith('s'))
        return countOf(count, kind, pluralOf(kind));
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${countOf(count, 'entity', 'entities')} of kind ${kind}`;
}
/** `patient id`, `content hash`, or an id of a kind that is named as it is written. */
function idOfKind(kind) {
    if (kind === 'sample')
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('sample id');
    if (kind === 'content')
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('content hash');
    return /^[a-z]{2,20}$/.test(kind) ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(`${kind} id`) : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `id of kind ${kind}`;
}
const splitWords = { train: 'training', validation: 'validation', test: 'test' };
/** `training`, `validation` or `test`. */
function splitPhrase(split) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(splitWords[split]);
}
/** `60 test samples, 83 training samples`: the splits that are given, test first. */
function samplesBySplit(samples) {
    const order = ['test', 'validation', 'train'];
    const given = order.flatMap((split) => {
        const count = samples[split];
        return count === undefined ? [] : [countOf(count, `${splitWords[split]} sample`)];
    });
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPhrases */ .Zk)(given, ', ');
}
function memberPhrase([column, value]) {
    return value === '' ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${column} blank` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${column} ${value}`;
}
/** `overall`, or each column of the subgroup with its value. */
function subgroupPhrase(subgroup) {
    const members = Object.entries(subgroup);
    return members.length === 0 ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('overall') : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPhrases */ .Zk)(members.map(memberPhrase), ', ');
}
/** ` overall` or ` at ` and the subgroup, to follow a statement. */
function whereClause(subgroup) {
    return Object.keys(subgroup).length === 0 ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(' overall') : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) ` at ${subgroupPhrase(subgroup)}`;
}
/** `at least 0.80` or `at most 0.08`. */
function boundPhrase({ atLeast, atMost }) {
    if (atLeast !== undefined)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(`at least ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBound */ .Sp)(atLeast)}`);
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(atMost === undefined ? 'its bound' : `at most ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBound */ .Sp)(atMost)}`);
}
/** The number of a bound, from whichever side. */
function boundNumber({ atLeast, atMost }) {
    return atLeast ?? atMost;
}
/** Limits cut to the values that the metric can take. */
function clipToMetric(metric, limit) {
    const { least, most } = (0,_metricNames_js__WEBPACK_IMPORTED_MODULE_0__/* .metricRange */ .Q4)(metric);
    return Math.min(most, Math.max(least, limit));
}
/** `0.836–0.917`, or undefined where the interval is. */
function intervalText({ metric, value, lower, upper }) {
    if (lower === null || upper === null)
        return undefined;
    const decimals = (0,_metricNames_js__WEBPACK_IMPORTED_MODULE_0__/* .metricDecimals */ .HV)(metric, [value, lower, upper]);
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInterval */ .vy)(clipToMetric(metric, lower), clipToMetric(metric, upper), decimals);
}
/** `0.880 (0.836–0.917)`, `0.880 (no interval)` or `undefined`. */
function estimateText(estimate, bound) {
    const { metric, value, lower, upper } = estimate;
    if (value === null)
        return 'undefined';
    const shown = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAgainst */ .L$)(value, bound, (0,_metricNames_js__WEBPACK_IMPORTED_MODULE_0__/* .metricDecimals */ .HV)(metric, [value, lower, upper]));
    return `${shown} (${intervalText(estimate) ?? 'no interval'})`;
}
/** `13 of 64`, where both are whole numbers. */
function proportionText(successes, trials) {
    if (successes === undefined || !Number.isInteger(successes) || !Number.isInteger(trials))
        return undefined;
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(successes)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(trials)}`;
}
/** `12.3 effective positive samples`: the denominator of a metric, with its noun. */
function denominatorPhrase(metric, n) {
    const noun = (0,_metricNames_js__WEBPACK_IMPORTED_MODULE_0__/* .denominatorNoun */ .$s)(metric);
    return countOf(n, Number.isInteger(n) ? noun : `effective ${noun}`);
}
/** A known proportion: `383 of 412, 0.930`. */
function baselineText({ successes, trials, value }) {
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(successes)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(trials)}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .Fl)(value)}`;
}
/** The metrics of a list, in words. */
function listMetrics(metrics) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .listPhrases */ .Hz)(metrics.map(_metricNames_js__WEBPACK_IMPORTED_MODULE_0__/* .metricPhrase */ .ic), 5);
}
/** The phrase with its first letter, where it is ours, as a capital. */
function capitalised(parts) {
    const [first, ...rest] = parts;
    return typeof first === 'string' ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : parts;
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
    const squares = { successes: 0, products: 0, trials: 0 };
    const total = { clusters: 0, successes: 0, trials: 0 };
    for (let cluster = 0; cluster < trials.length; cluster++) {
        const [x, m] = [successes[cluster], trials[cluster]];
        if (m === 0)
            continue;
        total.clusters++;
        total.successes += x;
        total.trials += m;
        squares.successes += x * x;
        squares.products += x * m;
        squares.trials += m * m;
    }
    if (total.trials === 0)
        return undefined;
    return { ...total, ...varianceOf(squares, total) };
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
    const squares = residuals.map((residual) => residual * residual).sort();
    return ((clusters / (clusters - 1)) * (0,_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .compensatedSum */ .dY)(squares)) / values.length ** 2;
}


/***/ }),

/***/ 1439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ newcombeInterval),
/* harmony export */   T: () => (/* binding */ estimateWithLimits)
/* harmony export */ });
/* harmony import */ var _mover_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73267);
/* harmony import */ var _proportion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11818);


/**
 * Newcombe's hybrid score interval of the difference `p1 - p0` of two independent proportions: the
 * Wilson limits of each, combined by MOVER.
 *
 * @param first counts of p1, trials above 0
 * @param reference counts of p0, trials above 0
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits within [-1, 1]
 * @throws RangeError where counts lie outside their domain
 * @see Newcombe 1998 Stat Med 17:873, method 10
 * @example
 * newcombeInterval({ successes: 56, trials: 70 }, { successes: 48, trials: 80 }, 0.95)
 * // {lower: 0.0524, upper: 0.3339}
 */
function newcombeInterval(first, reference, confidenceLevel) {
    return (0,_mover_js__WEBPACK_IMPORTED_MODULE_1__/* .moverInterval */ .F)([
        { coefficient: 1, ...estimateWithLimits(first, confidenceLevel) },
        { coefficient: -1, ...estimateWithLimits(reference, confidenceLevel) },
    ]);
}
/** A proportion with its Wilson limits, as a term for MOVER. */
function estimateWithLimits({ successes, trials }, confidenceLevel) {
    return { estimate: successes / trials, ...(0,_proportion_js__WEBPACK_IMPORTED_MODULE_0__/* .wilsonInterval */ .YV)(successes, trials, confidenceLevel) };
}


/***/ }),

/***/ 91465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O9: () => (/* binding */ betaQuantile),
/* harmony export */   Yw: () => (/* binding */ binomialUpperTail),
/* harmony export */   b1: () => (/* binding */ normalMultiplier),
/* harmony export */   mL: () => (/* binding */ tailProbability),
/* harmony export */   vi: () => (/* binding */ studentMultiplier)
/* harmony export */ });
/* unused harmony exports normalQuantile, studentQuantile */
/* harmony import */ var _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67259);
/* harmony import */ var _stdlib_stats_base_dists_binomial_cdf__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36794);
/* harmony import */ var _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86060);
/* harmony import */ var _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74455);
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
    return finite(_stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_2__(probability, 0, 1), 'normal quantile');
}
/**
 * Quantile of Student's t distribution.
 *
 * @param probability within (0, 1)
 * @param degreesOfFreedom above 0
 * @example studentQuantile(0.975, 9) // 2.262157162740992
 */
function studentQuantile(probability, degreesOfFreedom) {
    return finite(_stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_3__(probability, degreesOfFreedom), 'Student quantile');
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
    return finite(_stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0__(probability, alpha, beta), 'beta quantile');
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
    return finite(_stdlib_stats_base_dists_binomial_cdf__WEBPACK_IMPORTED_MODULE_1__(trials - successes, trials, 1 - probability), 'binomial tail');
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

/***/ 83157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QI: () => (/* binding */ varianceOfMean),
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
 */
function compensatedSum(values) {
    // `sum` only reads `length` and elements; copying into an array would cost more than summing.
    return (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(values);
}
/** Mean of at least one finite value. */
function mean(values) {
    if (values.length === 0)
        throw new RangeError('The mean of no values is undefined');
    return compensatedSum(values) / values.length;
}
/**
 * Variance of the mean of independent values: sum (x - mean)^2 / (n (n - 1)).
 *
 * @param values at least two
 */
function varianceOfMean(values) {
    if (values.length < 2)
        throw new RangeError('A variance needs at least two values');
    const centre = mean(values);
    return compensatedSum(values.map((value) => (value - centre) ** 2)) / (values.length * (values.length - 1));
}
/**
 * Student's t interval of a mean: mean -+ t se.
 *
 * @param centre the mean
 * @param variance of the mean, at least 0
 * @param degreesOfFreedom values less one, or clusters less one
 * @param confidenceLevel two-sided, within (0, 1)
 * @returns limits, not clipped to the values' range
 * @example studentInterval(0.0788, 0.000225, 19, 0.95) // {lower: 0.0474, upper: 0.1102}
 */
function studentInterval(centre, variance, degreesOfFreedom, confidenceLevel) {
    const reach = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_1__/* .studentMultiplier */ .vi)(confidenceLevel, degreesOfFreedom) * Math.sqrt(variance);
    return { lower: centre - reach, upper: centre + reach };
}


/***/ }),

/***/ 73267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ moverInterval)
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


/***/ }),

/***/ 11818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ proportionInterval),
/* harmony export */   YV: () => (/* binding */ wilsonInterval)
/* harmony export */ });
/* unused harmony export clopperPearsonInterval */
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91465);
/** Intervals for one proportion. Counts need not be integers: effective counts of clustered samples are not. */

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
 * @see Clopper, Pearson 1934 Biometrika 26:404; non-integer counts: Korn, Graubard 1998 Surv Methodol 24:193
 * @example clopperPearsonInterval(9, 10, 0.95) // {lower: 0.5550, upper: 0.9975}
 */
function clopperPearsonInterval(successes, trials, confidenceLevel) {
    assertCounts(successes, trials);
    if (2 * successes > trials) {
        const failures = clopperPearsonInterval(trials - successes, trials, confidenceLevel);
        return { lower: 1 - failures.upper, upper: 1 - failures.lower };
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
/** The interval that a policy names; parameters as in {@link clopperPearsonInterval}. */
function proportionInterval(method, successes, trials, confidenceLevel) {
    const interval = method === 'wilson' ? wilsonInterval : clopperPearsonInterval;
    return interval(successes, trials, confidenceLevel);
}


/***/ }),

/***/ 96275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ assuredSampleSize),
/* harmony export */   Hf: () => (/* binding */ smallestErrorFreeTrials),
/* harmony export */   Nt: () => (/* binding */ powerAt)
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
 * Chance that a model passes `lower limit >= bound` on so many independent trials when its true value is
 * `expected`: the binomial probability of every number of successes that passes, summed exactly.
 *
 * @param trials whole number above 0
 * @returns within [0, 1]; 0 where even no error would not pass
 * @example powerAt(312, { bound: 0.95, expected: 0.98, confidenceLevel: 0.95, interval: 'clopper-pearson' }) // 0.8235
 */
function powerAt(trials, criterion) {
    if (!isShown(0, trials, criterion))
        return 0;
    const successes = firstWhere(-1, trials, (count) => isShown(trials - count, trials, criterion));
    return (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialUpperTail */ .Yw)(successes, trials, criterion.expected);
}
/** A function that gives the block of each number of errors; undefined beyond the largest number of trials. */
function blocksOf(plan) {
    const starts = new Map();
    const startOf = (errors) => {
        if (!starts.has(errors))
            starts.set(errors, smallestTrials(errors, plan, starts.get(errors - 1) ?? 0));
        return starts.get(errors);
    };
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

/***/ 89991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ writeCsv)
/* harmony export */ });
/**
 * A table as CSV text (RFC 4180 with LF): for evidence that people open in a spreadsheet.
 *
 * A text cell or column name that begins with `=`, `+`, `-`, `@`, tab or CR is written with an apostrophe
 * before it, because a spreadsheet would run it as a formula (CWE-1236). This changes the text: whoever
 * reads such a file with a program has to take one leading apostrophe away. A cell of type `number` is
 * written plain, `-0.5` included.
 *
 * @param header Column names, at least one.
 * @param rows As many cells each as the header. Numbers have to be finite.
 * @throws RangeError for a number that is not finite or a row of another length: these are bugs of the caller.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 * @example writeCsv(['id', 'difference'], [['=1+1', -0.5]]) // "id,difference\n'=1+1,-0.5\n"
 */
function writeCsv(header, rows) {
    const lines = [formatRow(header)];
    for (const row of rows) {
        if (row.length !== header.length)
            throw new RangeError(`a row has ${row.length} of ${header.length} cells`);
        lines.push(formatRow(row));
    }
    return lines.join('');
}
function formatRow(cells) {
    const line = cells.map(formatCell).join(',');
    // A line without any character would be a blank line rather than one empty cell.
    return `${line === '' ? '""' : line}\n`;
}
function formatCell(cell) {
    if (typeof cell === 'number') {
        if (!Number.isFinite(cell))
            throw new RangeError(`a cell is ${cell}`);
        return String(cell);
    }
    const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
    return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}


/***/ })

};

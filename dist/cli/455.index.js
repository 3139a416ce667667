export const id = 455;
export const ids = [455];
export const modules = {

/***/ 27330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ spentConfidence),
/* harmony export */   n: () => (/* binding */ spendAlpha)
/* harmony export */ });
/* harmony import */ var _statistics_multiplicity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29335);

/**
 * The confidence level of use k, such that all uses of a test set together are wrong no more often than one use at the
 * declared level would be. With alpha = (1 - confidence) / 2 for each side:
 *
 *     alpha_k = alpha / (k (k + 1)), of which the sum over all k is alpha
 *
 * The bound holds for as long as each use tells one bit, whether the model passes: the models that follow are then fixed
 * by "failed, failed, …", and the chance that any of them passes wrongly is at most the sum.
 *
 * @param confidence two-sided, within (0, 1), that the policy declares
 * @param use its number, a whole one from 1
 * @returns 1 - 2 alpha_k, two-sided
 * @throws RangeError outside these domains
 * @example spentConfidence(0.95, 3) // 0.99583
 */
function spentConfidence(confidence, use) {
    return 1 - 2 * (0,_statistics_multiplicity_js__WEBPACK_IMPORTED_MODULE_0__/* .levelOfUse */ .V)((1 - confidence) / 2, use);
}
/**
 * Puts the level of a use in the place of the declared one: every interval, decision and sample size follows from it.
 *
 * @param use its number in the ledger; undefined where there is no ledger
 * @throws RangeError where a policy spends the error rate over uses that nobody counts
 */
function spendAlpha(policy, use) {
    if (policy.ledger?.alphaSpending !== true)
        return { policy };
    if (use === undefined)
        throw new RangeError('A test set whose uses are not counted has no level to decide on');
    const declared = policy.acceptance.confidence;
    const confidence = spentConfidence(declared, use);
    const oneBit = policy.publication.disclosure === 'pass-fail';
    return {
        policy: { ...policy, acceptance: { ...policy.acceptance, confidence } },
        finding: { code: 'ledger/alpha-spent', severity: 'note', args: { number: use, declared, confidence, oneBit } },
    };
}


/***/ }),

/***/ 60853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isWeightedWherePooled),
/* harmony export */   QL: () => (/* binding */ countedRows),
/* harmony export */   wc: () => (/* binding */ denominatorOf)
/* harmony export */ });
/* harmony import */ var _metrics_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88707);
/* harmony import */ var _weights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15948);
/** Which samples a metric counts below the line, as far as their labels alone tell it. */


/** Codes of labels in a binary task; those of several classes are indices of the class. */
const positiveCode = 1;
const negativeCode = 0;
function countedBy({ denominator, ofClass }, task) {
    switch (denominator) {
        case 'all':
            return 'all';
        case 'positives':
            return positiveCode;
        case 'negatives':
            return negativeCode;
        case 'class':
            return task.task === 'regression' || ofClass === undefined ? undefined : task.classes.indexOf(ofClass);
        default:
            return undefined;
    }
}
/** How the samples of a metric's denominator are known before the model is looked at. */
function denominatorOf(metric, { task, undecided }) {
    const description = (0,_metrics_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .metricsOf */ .Ps)(task).get(metric);
    if (description?.family !== 'proportion')
        return { by: 'none' };
    const counted = countedBy(description, task);
    const leavesOut = undecided && description.decidedOnly;
    return counted === undefined || leavesOut ? { by: 'model' } : { by: 'labels', counted };
}
/** Whether a pooled estimate of the metric is weighted where the policy declares shares of strata: no proportion then. */
function isWeightedWherePooled(metric, task) {
    const description = (0,_metrics_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .metricsOf */ .Ps)(task).get(metric);
    return description?.family === 'proportion' && (0,_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .isMean */ .o)(description);
}
/**
 * The rows of a denominator.
 *
 * @param rows of the manifest
 * @param codes label of each row of the manifest; -1 for none, which no denominator counts
 */
function countedRows(rows, codes, counted) {
    return rows.filter((row) => (counted === 'all' ? codes[row] >= 0 : codes[row] === counted));
}


/***/ }),

/***/ 17455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCheck: () => (/* binding */ runCheck)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/custody/fileLedger.js + 2 modules
var fileLedger = __webpack_require__(52362);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/metrics/clusterTable.js
var clusterTable = __webpack_require__(62030);
// EXTERNAL MODULE: ./build/statistics/cluster.js
var cluster = __webpack_require__(41580);
// EXTERNAL MODULE: ./build/statistics/difference.js
var statistics_difference = __webpack_require__(1439);
// EXTERNAL MODULE: ./build/statistics/multiplicity.js
var multiplicity = __webpack_require__(29335);
// EXTERNAL MODULE: ./build/metrics/catalogue.js
var catalogue = __webpack_require__(88707);
;// CONCATENATED MODULE: ./build/acceptance/countedSamples.js
/** What each sample is to a proportion: not counted, counted, or a success. */

/** Codes of a sample. */
const counting = { notCounted: 0, failure: 1, success: 2 };
function decisionsOf(evaluated, task) {
    const undecided = task.task === 'regression' ? 0 : task.classes.length;
    return evaluated.kind === 'binary'
        ? { label: evaluated.samples.positive, decided: evaluated.samples.decision, undecided }
        : { label: evaluated.samples.label, decided: evaluated.samples.predicted, undecided };
}
function codeOf(name, task) {
    if (name === undefined || task.task === 'regression')
        return undefined;
    return task.task === 'binary' ? Number(name === task.positive) : task.classes.indexOf(name);
}
/** The class of a metric: that of the label, or of the decision where the denominator is a predicted one. */
function classOfMetric({ denominator, ofClass }, task) {
    switch (denominator) {
        case 'positives':
        case 'predicted-positives':
            return 1;
        case 'negatives':
        case 'predicted-negatives':
            return 0;
        default:
            return codeOf(ofClass, task);
    }
}
/**
 * Classifies every sample for a metric.
 *
 * @returns a code of {@link counting} for each sample; undefined for a metric that is no proportion
 */
function countSamples(metric, evaluated, { task, evaluation }) {
    const description = (0,catalogue/* metricsOf */.Ps)(task).get(metric);
    if (description?.family !== 'proportion' || evaluated.kind === 'numbers')
        return undefined;
    const { label, decided, undecided } = decisionsOf(evaluated, task);
    const fallback = description.needsFallback ? codeOf(evaluation.undecided?.fallback, task) : undefined;
    const ofClass = classOfMetric(description, task);
    const isOfPredicted = description.denominator.startsWith('predicted');
    const isSuccess = successOf(metric, description);
    return Uint8Array.from(evaluated.rows, (_, at) => {
        const own = decided[at];
        const decision = own === undecided && fallback !== undefined ? fallback : own;
        const isDecided = decision !== undecided;
        if (description.decidedOnly && !isDecided)
            return counting.notCounted;
        if (ofClass !== undefined && (isOfPredicted ? decision : label[at]) !== ofClass)
            return counting.notCounted;
        return isSuccess(label[at], decision, isDecided) ? counting.success : counting.failure;
    });
}
function successOf(metric, { needsUndecided }) {
    if (needsUndecided && /(?:^|@)coverage$/.test(metric))
        return (_label, _decision, isDecided) => isDecided;
    if (metric === 'within-one')
        return (label, decision) => Math.abs(label - decision) <= 1;
    return (label, decision) => label === decision;
}

;// CONCATENATED MODULE: ./build/acceptance/contrasts.js
/** Subgroups that do worse than the rest: for reading, never a rule. */





/**
 * Compares each declared subgroup with all other test samples, for each proportion that a criterion names, wherever both
 * have samples. The interval is Newcombe's, the p value that of the score test at margin 0; p values are adjusted by Holm
 * over all contrasts, since that some subgroup does worse is a claim of many. With clusters both rest on effective counts.
 *
 * @param groups as `listGroups` gives them: all test samples first
 * @see Newcombe 1998 Stat Med 17:873, method 10; Farrington, Manning 1990 Stat Med 9:1447; Holm 1979 Scand J Stat 6:65
 */
function contrastSubgroups(policy, evaluated, groups) {
    const declared = groups.filter((group) => group.declared);
    const places = declared.length === 0 ? new Int32Array() : placesByRow(evaluated.rows);
    const named = new Set(policy.acceptance.criteria.map(({ metric }) => metric));
    const raw = [...named].flatMap((metric) => {
        const codes = countSamples(metric, evaluated, policy);
        // A metric that is no proportion.
        if (codes === undefined)
            return [];
        const count = counterOf(codes, evaluated, policy);
        return declared.flatMap(({ subgroup, rows }) => {
            const { group, rest } = count(Array.from(rows, (row) => places[row] ?? absent).filter((at) => at !== absent));
            if (group.trials === 0 || rest.trials === 0)
                return [];
            return [{ metric, subgroup, ...contrastOf(group, rest, policy.acceptance.confidence) }];
        });
    });
    const adjusted = (0,multiplicity/* holmAdjusted */.F)(raw.map(({ p }) => p));
    return raw.map((contrast, index) => decide(contrast, adjusted[index] ?? null));
}
const absent = -1;
/** Place of each row among the evaluated ones; none for a row without outcome. */
function placesByRow(rows) {
    const places = new Int32Array(rows.reduce((last, row) => Math.max(last, row), 0) + 1).fill(absent);
    rows.forEach((row, at) => {
        places[row] = at;
    });
    return places;
}
function counterOf(codes, { samples: { cluster } }, { acceptance }) {
    const numbers = acceptance.cluster === undefined || cluster === undefined
        ? { clusters: 1, clusterOf: new Uint32Array(codes.length) }
        : (0,clusterTable/* numberClusters */.fM)(cluster);
    const all = tabulate(codes, numbers.clusterOf, numbers.clusters, Array.from(codes.keys()));
    const isClustered = acceptance.cluster !== undefined;
    return (places) => {
        const group = tabulate(codes, numbers.clusterOf, numbers.clusters, places);
        const rest = {
            successes: all.successes.map((count, own) => count - group.successes[own]),
            trials: all.trials.map((count, own) => count - group.trials[own]),
        };
        return isClustered
            ? { group: clusteredShare(group, acceptance), rest: clusteredShare(rest, acceptance) }
            : { group: independentShare(group), rest: independentShare(rest) };
    };
}
function tabulate(codes, clusterOf, clusters, places) {
    const tally = { successes: new Uint32Array(clusters), trials: new Uint32Array(clusters) };
    for (const at of places) {
        const code = codes[at];
        if (code === counting.notCounted)
            continue;
        tally.trials[clusterOf[at]] += 1;
        tally.successes[clusterOf[at]] += code === counting.success ? 1 : 0;
    }
    return tally;
}
function independentShare({ successes, trials }) {
    const counts = { successes: successes[0], trials: trials[0] };
    return { ...counts, effective: counts };
}
function clusteredShare({ successes, trials }, { designEffect: declared, confidence }) {
    const found = (0,cluster/* clusteredProportion */.c8)(successes, trials);
    if (found === undefined)
        return { successes: 0, trials: 0, effective: 'too-few-clusters' };
    const observed = { successes: found.successes, trials: found.trials };
    if (found.clusters < cluster/* fewestClusters */.U$)
        return { ...observed, effective: 'too-few-clusters' };
    const designEffect = (0,cluster/* decisiveDesignEffect */.gt)(found.estimatedDesignEffect, declared, found.trials, found.clusters);
    const worth = (0,cluster/* effectiveTrials */.Bt)(found.trials, found.clusters, designEffect, confidence);
    return { ...observed, effective: { successes: (found.successes / found.trials) * worth, trials: worth } };
}
function contrastOf(group, rest, confidence) {
    const [value, restValue] = [group.successes / group.trials, rest.successes / rest.trials];
    const shared = { value, n: group.trials, restValue, restN: rest.trials, difference: value - restValue, confidence };
    const [own, others] = [group.effective, rest.effective];
    if (typeof own === 'string' || typeof others === 'string') {
        return { ...shared, lower: null, upper: null, method: 'newcombe', p: null, reason: 'too-few-clusters' };
    }
    return { ...shared, ...(0,statistics_difference/* newcombeInterval */.QW)(own, others, confidence), method: 'newcombe', p: twoSided(own, others) };
}
/** Of both one-sided p values the smaller one twice, which loses no digit in the tail. */
function twoSided(first, reference) {
    const tails = [(0,statistics_difference/* farringtonManningPValue */._E)(first, reference, 0), (0,statistics_difference/* farringtonManningPValue */._E)(reference, first, 0)];
    return Math.min(1, 2 * Math.min(...tails));
}
function decide(contrast, adjustedP) {
    const { difference, confidence } = contrast;
    const isShown = adjustedP !== null && adjustedP <= 1 - confidence;
    return { ...contrast, adjustedP, worse: isShown && difference < 0 };
}

// EXTERNAL MODULE: ./build/acceptance/criteria.js
var acceptance_criteria = __webpack_require__(58605);
// EXTERNAL MODULE: ./build/result/assertNever.js
var assertNever = __webpack_require__(46016);
// EXTERNAL MODULE: ./build/statistics/auroc.js
var statistics_auroc = __webpack_require__(65308);
// EXTERNAL MODULE: ./build/statistics/clusteredAuroc.js
var clusteredAuroc = __webpack_require__(61367);
// EXTERNAL MODULE: ./build/statistics/distributions.js
var distributions = __webpack_require__(91465);
// EXTERNAL MODULE: ./build/statistics/interval.js
var statistics_interval = __webpack_require__(25449);
// EXTERNAL MODULE: ./build/statistics/mover.js
var mover = __webpack_require__(73267);
// EXTERNAL MODULE: ./build/statistics/stableOrder.js
var stableOrder = __webpack_require__(36495);
;// CONCATENATED MODULE: ./build/statistics/aurocDifference.js
/** Differences of two areas under the ROC curve: of two models on the same samples, or of one model on two sets. */







/**
 * The variance that decides: DeLong's for independent samples, for clustered ones DeLong's times the design effect.
 * That is the largest of Obuchowski's variance over DeLong's, the declared one or else the larger mean cluster size of
 * the two classes, and 1. Class sizes become effective ones.
 *
 * @param roc placements of the samples, or differences of two models' placements
 * @param positive 1 for positive samples, 0 for negative ones, in the order of the placements
 * @returns no variance where a class has one sample; nothing at all with fewer than ten clusters of a class
 * @see DeLong, DeLong, Clarke-Pearson 1988 Biometrics 44:837; Obuchowski 1997 Biometrics 53:567
 * @oracle R fastAUC and NumPy for the variances; 1e-9
 */
function aurocSpread(roc, positive, confidenceLevel, clustered) {
    const { auroc, positives, negatives } = roc;
    const independent = (0,statistics_auroc/* delongVariance */.ZZ)(roc, positive);
    if (clustered === undefined) {
        return { auroc, positives, negatives, variance: independent, multiplier: (0,distributions/* normalMultiplier */.b1)(confidenceLevel) };
    }
    const found = (0,clusteredAuroc/* clusteredAuroc */.q)(roc, positive, clustered.clusterOf, clustered.clusters);
    const scarcer = Math.min(found.positiveClusters, found.negativeClusters);
    if (scarcer < cluster/* fewestClusters */.U$ || independent === undefined)
        return 'too-few-clusters';
    const estimated = independent > 0 ? (found.variance ?? 0) / independent : undefined;
    const effectOn = (trials, clusters) => (0,cluster/* decisiveDesignEffect */.gt)(estimated, clustered.designEffect, trials, clusters);
    const designEffect = Math.max(effectOn(positives, found.positiveClusters), effectOn(negatives, found.negativeClusters));
    return {
        auroc,
        positives: (0,cluster/* effectiveTrials */.Bt)(positives, scarcer, designEffect, confidenceLevel),
        negatives: (0,cluster/* effectiveTrials */.Bt)(negatives, scarcer, designEffect, confidenceLevel),
        variance: independent * designEffect,
        multiplier: (0,cluster/* clusteredMultiplier */.t1)(scarcer, confidenceLevel),
        designEffect,
    };
}
function arrange(values, order) {
    const arranged = values.slice();
    order.forEach((from, to) => {
        arranged[to] = values[from];
    });
    return arranged;
}
/** Placements of samples in any order. */
function placementsOf(positive, score) {
    const order = (0,stableOrder/* stableOrder */._)(score, (0,stableOrder/* givenOrder */.S)(score.length));
    const roc = (0,statistics_auroc/* rocPlacements */.JV)(arrange(positive, order), arrange(score, order));
    if (roc === undefined)
        return undefined;
    const placements = new Float64Array(score.length);
    order.forEach((from, to) => {
        placements[from] = roc.placements[to];
    });
    return { ...roc, placements };
}
/** Whether samples that ascend by the first score ascend by the second just so. */
function isSameOrder(first, second) {
    return first.every((score, index) => index === 0 || Math.sign(score - first[index - 1]) === Math.sign(second[index] - second[index - 1]));
}
/** From the variances of two estimates and of their difference. */
function correlationOf(first = 0, second = 0, ofDifference = 0) {
    const scale = ofDifference > 0 ? 2 * Math.sqrt(first) * Math.sqrt(second) : 0;
    return scale > 0 ? Math.max(-1, Math.min(1, (first + second - ofDifference) / scale)) : 0;
}
/**
 * The difference of two areas on the same samples. Each sample's placement by the candidate less that by the baseline
 * takes the part that the placement has in the variance of one area, so that what both models find hard cancels.
 *
 * @returns undefined where a class has no samples; the order of the samples does not change a digit
 * @see DeLong, DeLong, Clarke-Pearson 1988 Biometrics 44:837
 * @oracle R 4.2.2 pROC 1.18; covariances by all pairs; 1e-12; 1e-14; the example of DeLong et al.; 1e-9
 * @example
 * pairedAurocDifference({
 *   positive: Uint8Array.of(0, 0, 1, 1),
 *   candidate: Float64Array.of(0.1, 0.2, 0.3, 0.4),
 *   baseline: Float64Array.of(0.1, 0.3, 0.2, 0.4),
 * }) // {candidate: 1, baseline: 0.75, difference: 0.25, variance: 0.125, …}
 */
function pairedAurocDifference(scores) {
    // By the candidate's score, then the baseline's, then the label.
    const byLabel = (0,stableOrder/* stableOrder */._)(Float64Array.from(scores.positive), (0,stableOrder/* givenOrder */.S)(scores.positive.length));
    const order = (0,stableOrder/* stableOrder */._)(scores.candidate, (0,stableOrder/* stableOrder */._)(scores.baseline, byLabel));
    const [positive, first, second] = [
        arrange(scores.positive, order),
        arrange(scores.candidate, order),
        arrange(scores.baseline, order),
    ];
    const [candidate, baseline] = [placementsOf(positive, first), placementsOf(positive, second)];
    if (candidate === undefined || baseline === undefined)
        return undefined;
    const difference = candidate.auroc - baseline.auroc;
    const placements = {
        ...candidate,
        auroc: difference,
        placements: candidate.placements.map((placement, index) => placement - baseline.placements[index]),
    };
    const variance = (0,statistics_auroc/* delongVariance */.ZZ)(placements, positive);
    return {
        candidate: candidate.auroc,
        baseline: baseline.auroc,
        difference,
        variance,
        correlation: correlationOf((0,statistics_auroc/* delongVariance */.ZZ)(candidate, positive), (0,statistics_auroc/* delongVariance */.ZZ)(baseline, positive), variance),
        isSameOrder: isSameOrder(first, second),
        placements,
        order,
    };
}
/** Both areas by Newcombe's method 5, combined: never of zero width where they are independent. */
function newcombeDifference(first, second, correlation, confidenceLevel) {
    const limited = ({ auroc, positives, negatives }) => ({
        estimate: auroc,
        ...(0,statistics_auroc/* newcombeAurocInterval */.s8)(auroc, positives, negatives, confidenceLevel),
    });
    return (0,mover/* correlatedDifference */.r)(limited(first), limited(second), correlation);
}
function around(difference, reach) {
    return { lower: difference - reach, upper: difference + reach };
}
/**
 * The interval that decides the difference of two models' areas on the same samples: the outer limits of
 * difference -+ z sqrt(variance) and of both areas' intervals by method 5, combined with their correlation. The first
 * alone is too narrow near 1: it would let 4 to 13 % of models pass that are worse by just the margin, where 2.5 % are
 * claimed. Of zero width where both models order all samples alike.
 *
 * @param clustered clusters in the order of the scores; absent for independent samples
 * @see DeLong, DeLong, Clarke-Pearson 1988 Biometrics 44:837; Zou, Yue 2013 Stat Med 32:5077
 * @oracle R 4.2.2 by uniroot; 1e-9
 */
function pairedAurocInterval({ positive }, paired, confidenceLevel, clustered) {
    const { candidate, baseline, placements, order, difference, correlation } = paired;
    const inOrder = clustered === undefined ? undefined : { ...clustered, clusterOf: arrange(clustered.clusterOf, order) };
    const spread = aurocSpread(placements, arrange(positive, order), confidenceLevel, inOrder);
    if (spread === 'too-few-clusters')
        return { interval: spread };
    const { variance = 0, multiplier, designEffect } = spread;
    const byVariance = around(difference, multiplier * Math.sqrt(variance));
    const [first, second] = [
        { ...spread, auroc: candidate },
        { ...spread, auroc: baseline },
    ];
    const interval = paired.isSameOrder
        ? byVariance
        : (0,statistics_interval/* outerInterval */.j)(byVariance, newcombeDifference(first, second, correlation, confidenceLevel));
    return { interval, ...(designEffect === undefined ? {} : { designEffect }) };
}
/** First area less the second, of independent samples, by their variances alone: difference -+ sqrt(z1^2 v1 + z2^2 v2). * @oracle R 4.2.2 pROC 1.18; 1e-9
 */
function aurocGapInterval(first, second) {
    const squareOf = ({ variance = 0, multiplier }) => multiplier * multiplier * variance;
    return around(first.auroc - second.auroc, Math.sqrt(squareOf(first) + squareOf(second)));
}
/**
 * The interval of a gap that decides: the outer limits of {@link aurocGapInterval} and of both areas' intervals by
 * method 5, combined as those of independent estimates.
 * @oracle R 4.2.2 by uniroot; 1e-9
 */
function decisiveAurocGap(first, second, confidenceLevel) {
    return (0,statistics_interval/* outerInterval */.j)(aurocGapInterval(first, second), newcombeDifference(first, second, 0, confidenceLevel));
}

// EXTERNAL MODULE: ./build/acceptance/decide.js
var acceptance_decide = __webpack_require__(86188);
// EXTERNAL MODULE: ./build/acceptance/estimators.js + 50 modules
var estimators = __webpack_require__(60538);
;// CONCATENATED MODULE: ./build/acceptance/fit.js









/**
 * Compares every other split with the test set, for each overall criterion with a lower bound on a proportion or on
 * the AUROC; without one for the AUROC, or where there are no scores the accuracy. A gap whose upper limit is within
 * the tolerance passes, one whose lower limit is above it fails, and any other is not shown. A criterion that the
 * model's upper limit on the other split does not reach fails too.
 *
 * @param test all test samples
 * @param others other splits; the check does not apply without one
 */
function judgeFit(policy, test, others) {
    const testSide = estimateSide(policy, test);
    const incomplete = others.flatMap(incompleteFinding);
    const judged = others.flatMap(({ split, evaluated, missing }) => {
        if (missing !== undefined && missing.samples > 0)
            return [];
        const side = estimateSide(policy, evaluated);
        return comparedMetrics(policy, test).map(({ metric, bound }) => {
            const gap = formGap(metric, split, side, testSide, policy);
            return { gap, underfit: findUnderfit(gap, side.estimates.get(metric), bound) };
        });
    });
    const gaps = judged.map(({ gap, underfit }) => (underfit === undefined ? gap : { ...gap, status: 'fail' }));
    const notApplicable = 'The policy evaluates the model on no other split than the test set';
    return {
        gaps,
        judgement: {
            check: 'performance/fit',
            findings: [
                ...incomplete,
                ...judged.flatMap(({ gap, underfit }) => [...(underfit === undefined ? [] : [underfit]), ...gapFindings(gap)]),
            ],
            clean: 'The model does as well on the test set as on the data it was developed with',
            ...(others.length === 0 ? { notApplicable } : {}),
        },
    };
}
/** A gap to what happens to be predicted would show nothing. */
function incompleteFinding({ split, missing }) {
    if (missing === undefined || missing.samples === 0)
        return [];
    return [{ code: 'performance/fit-incomplete', severity: 'block', args: { split, ...missing } }];
}
function estimateSide(policy, evaluated) {
    const { estimates } = (0,estimators/* estimatorOf */.U)(evaluated, policy, { probabilities: false })(Uint32Array.from(evaluated.rows.keys()));
    return { evaluated, estimates: new Map(estimates.map((estimate) => [estimate.metric, estimate])) };
}
/** Criteria on all samples, on a metric whose gap between two sets of samples has an interval. */
function isCompared({ metric, bound, scope }, task) {
    if (scope.over !== 'all')
        return false;
    if (task.task === 'regression')
        return metric === 'mae' && bound.atMost !== undefined;
    const isKnown = metric === 'auroc' || (0,catalogue/* metricsOf */.Ps)(task).get(metric)?.family === 'proportion';
    return isKnown && bound.atLeast !== undefined;
}
function comparedMetrics({ acceptance, task }, test) {
    const strictest = new Map();
    for (const { metric, bound } of acceptance.criteria.filter((criterion) => isCompared(criterion, task))) {
        const known = strictest.get(metric);
        const isStricter = known === undefined ||
            (bound.atLeast ?? 0) > (known.atLeast ?? 0) ||
            (bound.atMost ?? Infinity) < (known.atMost ?? Infinity);
        if (isStricter)
            strictest.set(metric, bound);
    }
    if (strictest.size === 0)
        return [{ metric: defaultMetric(test) }];
    return [...strictest].map(([metric, bound]) => ({ metric, bound }));
}
/** What is compared where no criterion says it. */
function defaultMetric(test) {
    switch (test.kind) {
        case 'binary':
            return test.samples.score === undefined ? 'accuracy' : 'auroc';
        case 'classes':
            return 'accuracy';
        case 'numbers':
            return 'mae';
        default:
            return (0,assertNever/* assertNever */.x)(test);
    }
}
function formGap(metric, split, side, test, policy) {
    const { confidence, fitTolerance: tolerance } = policy.acceptance;
    const [other, tested] = [estimateOf(side, metric), estimateOf(test, metric)];
    const values = { value: other.value, n: other.n, testValue: tested.value, testN: tested.n };
    const gap = other.value === null || tested.value === null ? null : gapOf(metric, other.value, tested.value);
    const { method, interval } = gapInterval(metric, side, test, policy);
    const limits = typeof interval === 'string' || gap === null ? { lower: null, upper: null } : interval;
    const reason = typeof interval === 'string' ? { reason: interval } : {};
    const status = statusOf(limits, tolerance);
    return { metric, split, ...values, gap, ...limits, confidence, method, tolerance, status, ...reason };
}
/** How much better the model does on the other split: an error is better where it is smaller. */
function gapOf(metric, other, tested) {
    return metric === 'mae' ? tested - other : other - tested;
}
function gapInterval(metric, side, test, policy) {
    const [other, tested] = [estimateOf(side, metric), estimateOf(test, metric)];
    if (metric === 'mae')
        return errorInterval(other, tested);
    if (metric !== 'auroc')
        return shareInterval(other, tested, policy.acceptance.confidence);
    const [first, second] = [side.evaluated, test.evaluated];
    if (first.kind === 'binary' && second.kind === 'binary') {
        return aurocInterval(first.samples, second.samples, policy);
    }
    throw new RangeError('The AUROC of a gap needs a binary task');
}
/** MOVER of the t intervals of both mean errors. */
function errorInterval(other, tested) {
    const method = 'mover-t';
    const [first, second] = [limitedOf(tested), limitedOf(other)];
    if (typeof first === 'string' || typeof second === 'string') {
        return { method, interval: typeof first === 'string' ? first : second };
    }
    return { method, interval: (0,mover/* correlatedDifference */.r)(first, second, 0) };
}
function limitedOf({ value, lower, upper, reason }) {
    return value === null || lower === null || upper === null
        ? (reason ?? 'no-samples')
        : { estimate: value, lower, upper };
}
function estimateOf({ estimates }, metric) {
    const estimate = estimates.get(metric);
    if (estimate !== undefined)
        return estimate;
    // A view that exists only with an undecided band.
    return { metric, value: null, lower: null, upper: null, confidence: 0, method: '', n: 0, reason: 'no-samples' };
}
function statusOf({ lower, upper }, tolerance) {
    if (lower !== null && lower > tolerance)
        return 'fail';
    return upper !== null && upper <= tolerance ? 'pass' : 'not-shown';
}
/** Newcombe's hybrid interval of two independent proportions, on effective sizes. */
function shareInterval(other, tested, confidence) {
    const method = 'newcombe';
    const reason = [other, tested].find(({ lower }) => lower === null)?.reason;
    if (other.value === null || tested.value === null || reason !== undefined) {
        return { method, interval: reason ?? 'no-samples' };
    }
    const countsOf = (estimate, value) => {
        const trials = (0,acceptance_decide/* effectiveSize */.XG)({ ...estimate, subgroup: {} });
        return { successes: value * trials, trials };
    };
    return {
        method,
        interval: (0,statistics_difference/* newcombeInterval */.QW)(countsOf(other, other.value), countsOf(tested, tested.value), confidence),
    };
}
function aurocInterval(other, test, { acceptance }) {
    const { cluster, confidence } = acceptance;
    const method = `${cluster === undefined ? 'delong' : 'obuchowski'}+newcombe5`;
    const [first, second] = [spreadOf(other, acceptance), spreadOf(test, acceptance)];
    const reason = [first, second].find((spread) => typeof spread === 'string');
    if (typeof first === 'string' || typeof second === 'string')
        return { method, interval: reason };
    return { method, interval: decisiveAurocGap(first, second, confidence) };
}
function spreadOf(samples, { cluster, designEffect, confidence }) {
    if (samples.positive.length === 0)
        return 'no-samples';
    if (samples.score === undefined)
        return 'no-scores';
    const roc = (0,statistics_auroc/* rocPlacements */.JV)(samples.positive, samples.score);
    if (roc === undefined)
        return 'one-class';
    const declared = designEffect === undefined ? {} : { designEffect };
    const clustered = cluster === undefined ? undefined : { ...(0,clusterTable/* tabulateClusters */.w9)(samples), ...declared };
    return aurocSpread(roc, samples.positive, confidence, clustered);
}
function findUnderfit({ metric, split }, estimate, { atLeast, atMost } = {}) {
    const { value = null, lower = null, upper = null, n = 0 } = estimate ?? {};
    if (value === null || lower === null || upper === null)
        return undefined;
    const args = { metric, split, value, n };
    if (atLeast !== undefined && upper < atLeast) {
        return { code: 'performance/underfit', severity: 'block', args: { ...args, upper, bound: atLeast } };
    }
    if (atMost !== undefined && lower > atMost) {
        return { code: 'performance/underfit', severity: 'block', args: { ...args, lower, bound: atMost } };
    }
    return undefined;
}
function gapFindings({ status, confidence: _confidence, method: _method, reason, ...args }) {
    switch (status) {
        case 'pass':
            return [];
        case 'fail':
            return [{ code: 'performance/overfit', severity: 'block', args }];
        case 'not-shown': {
            const why = reason === undefined ? {} : { reason };
            return [{ code: 'performance/fit-not-shown', severity: 'warn', args: { ...args, ...why } }];
        }
    }
}

// EXTERNAL MODULE: ./build/acceptance/groups.js
var acceptance_groups = __webpack_require__(43260);
// EXTERNAL MODULE: ./build/metrics/means.js
var means = __webpack_require__(3420);
// EXTERNAL MODULE: ./build/metrics/numberEvaluation.js
var numberEvaluation = __webpack_require__(64831);
// EXTERNAL MODULE: ./build/metrics/scoredRows.js
var scoredRows = __webpack_require__(39851);
// EXTERNAL MODULE: ./build/statistics/mcnemar.js
var mcnemar = __webpack_require__(4405);
// EXTERNAL MODULE: ./build/statistics/mean.js
var mean = __webpack_require__(83157);
// EXTERNAL MODULE: ./build/statistics/newcombePaired.js
var newcombePaired = __webpack_require__(71791);
// EXTERNAL MODULE: ./build/statistics/tango.js
var tango = __webpack_require__(94759);
;// CONCATENATED MODULE: ./build/statistics/pairedProportion.js
/** Difference of two proportions on the same samples, which may come in clusters. */


/** sum (D_k - d m_k)^2 n^2, exact, for n d = `difference`. */
function scaledResidualSquares(clusters, difference, trials) {
    let total = 0n;
    clusters.trials.forEach((size, cluster) => {
        const own = clusters.candidateOnly[cluster] - clusters.baselineOnly[cluster];
        const residual = BigInt(trials) * BigInt(own) - BigInt(difference) * BigInt(size);
        total += residual * residual;
    });
    return total;
}
function totalOf(counts) {
    return counts.reduce((total, count) => total + count, 0);
}
/**
 * The difference d = (b - c) / n over clusters. With D_k = b_k - c_k and m_k samples in cluster k, its robust variance
 * is K / (K - 1) sum (D_k - d m_k)^2 / n^2, and the design effect that over (b + c - n d^2) / n^2.
 *
 * @returns undefined where there are no samples at all; the order of clusters does not change a digit
 * @see Obuchowski 1998 Stat Med 17:1495; Durkalski et al. 2003 Stat Med 22:2417
 * @example
 * clusteredDifference({
 *   candidateOnly: Uint32Array.of(2, 0, 1), baselineOnly: Uint32Array.of(0, 1, 0), trials: Uint32Array.of(2, 2, 2),
 * }) // {clusters: 3, trials: 6, robustVariance: 0.1944, estimatedDesignEffect: 2.1}
 */
function clusteredDifference(table) {
    const trials = totalOf(table.trials);
    if (trials === 0)
        return undefined;
    const clusters = table.trials.reduce((found, size) => (size === 0 ? found : found + 1), 0);
    if (clusters < 2)
        return { clusters, trials, robustVariance: undefined, estimatedDesignEffect: undefined };
    const [candidateOnly, baselineOnly] = [totalOf(table.candidateOnly), totalOf(table.baselineOnly)];
    const difference = candidateOnly - baselineOnly;
    const squares = Number(scaledResidualSquares(table, difference, trials));
    const robustVariance = ((clusters / (clusters - 1)) * squares) / trials ** 4;
    const independent = ((candidateOnly + baselineOnly) * trials - difference ** 2) / trials ** 3;
    const estimatedDesignEffect = independent > 0 ? robustVariance / independent : undefined;
    return { clusters, trials, robustVariance, estimatedDesignEffect };
}
/**
 * Tango's interval, or another one of pairs, on counts divided by the deciding design effect, with the factor
 * (z / t_{K-1})^2 below 30 clusters.
 *
 * @param counts as observed
 * @param clusters of the same samples
 * @param declared design effect that was planned
 * @param form how the interval of independent pairs is formed
 * @returns no interval with fewer than ten clusters
 */
function clusteredTangoInterval(counts, { clusters, trials, estimatedDesignEffect }, declared, confidenceLevel, form = tango/* tangoInterval */.B9) {
    if (clusters < cluster/* fewestClusters */.U$)
        return { interval: 'too-few-clusters', clusters };
    const designEffect = (0,cluster/* decisiveDesignEffect */.gt)(estimatedDesignEffect, declared, trials, clusters);
    const scale = (0,cluster/* effectiveTrials */.Bt)(trials, clusters, designEffect, confidenceLevel) / trials;
    const effective = {
        both: counts.both * scale,
        candidateOnly: counts.candidateOnly * scale,
        baselineOnly: counts.baselineOnly * scale,
        neither: counts.neither * scale,
    };
    return { interval: form(effective, confidenceLevel), clusters, designEffect };
}

// EXTERNAL MODULE: ./build/statistics/scaling.js
var scaling = __webpack_require__(63039);
;// CONCATENATED MODULE: ./build/acceptance/pairedSamples.js


function positionsByRow(rows) {
    return new Map(Array.from(rows, (row, position) => [row, position]));
}
/**
 * Joins the outcomes of two models by row.
 *
 * @param candidate rows of the outcomes of the model that is judged, each once, and
 * @param released of the released one, of the same manifest
 */
function pairRows(candidate, released) {
    const [ofCandidate, ofReleased] = [positionsByRow(candidate), positionsByRow(released)];
    const rows = candidate.filter((row) => ofReleased.has(row)).sort();
    const isPaired = (row) => ofCandidate.has(row) && ofReleased.has(row);
    return {
        pairs: {
            rows,
            candidate: rows.map((row) => ofCandidate.get(row)),
            released: rows.map((row) => ofReleased.get(row)),
        },
        unpaired: new Set([...candidate, ...released].filter((row) => !isPaired(row))),
    };
}
/** The pairs at some places. */
function pickPairs({ rows, candidate, released }, at) {
    return { rows: (0,scoredRows/* pick */.Up)(rows, at), candidate: (0,scoredRows/* pick */.Up)(candidate, at), released: (0,scoredRows/* pick */.Up)(released, at) };
}
/** The pairs of some rows. */
function selectPairs(pairs, members) {
    const wanted = new Set(members);
    return pickPairs(pairs, Uint32Array.from(pairs.rows.keys()).filter((at) => wanted.has(pairs.rows[at])));
}
function labelsOf(evaluated) {
    return evaluated.kind === 'binary' ? evaluated.samples.positive : evaluated.samples.label;
}
function pairedSamples_decisionsOf(evaluated) {
    return evaluated.kind === 'binary' ? evaluated.samples.decision : evaluated.samples.predicted;
}
/**
 * An undecided sample counts as wrong, for both models: either would otherwise look better on what it leaves out, and
 * pairs need the same samples.
 *
 * @param label code of the label of the samples that count; undefined for all
 */
function pairDecisions({ candidate, released }, pairs, label) {
    const labels = labelsOf(candidate);
    const isCounted = (at) => label === undefined || labels[pairs.candidate[at]] === label;
    const counted = pickPairs(pairs, Uint32Array.from(pairs.rows.keys()).filter(isCounted));
    const isRight = (decisions, positions) => Uint8Array.from(positions, (position, at) => (decisions[position] === labels[counted.candidate[at]] ? 1 : 0));
    return {
        candidate: isRight(pairedSamples_decisionsOf(candidate), counted.candidate),
        released: isRight(pairedSamples_decisionsOf(released), counted.released),
        cluster: clustersAt(candidate, counted),
    };
}
/** Cluster of each pair; undefined where samples have none. */
function clustersAt({ samples: { cluster } }, pairs) {
    return cluster === undefined ? undefined : (0,scoredRows/* pick */.Up)(cluster, pairs.candidate);
}
function pairErrors({ candidate, released }, pairs) {
    const label = (0,scoredRows/* pick */.Up)(candidate.samples.label, pairs.candidate);
    const ours = (0,scoredRows/* pick */.Up)(candidate.samples.predicted, pairs.candidate);
    const theirs = (0,scoredRows/* pick */.Up)(released.samples.predicted, pairs.released);
    const { values, exponent } = (0,scaling/* scaledDifferences */.NE)(join(ours, theirs), join(label, label));
    const errors = values.map(Math.abs);
    return {
        candidate: errors.subarray(0, label.length),
        released: errors.subarray(label.length),
        exponent,
        cluster: clustersAt(candidate, pairs),
    };
}
function join(first, second) {
    const joined = new Float64Array(first.length + second.length);
    joined.set(first);
    joined.set(second, first.length);
    return joined;
}

;// CONCATENATED MODULE: ./build/acceptance/pairedDifference.js
/** One metric of two models on the same samples: both values, the difference and its interval. */












function undefinedDifference(method, reason) {
    return { value: null, difference: null, lower: null, upper: null, method, reason };
}
function limitsOf(interval) {
    return typeof interval === 'string' ? { lower: null, upper: null, reason: interval } : interval;
}
/** Intervals of the difference of two proportions on the same samples, by the name that a policy gives. */
const pairedIntervals = { tango: tango/* tangoInterval */.B9, newcombe: newcombePaired/* newcombePairedInterval */.D };
/**
 * A share of right decisions.
 *
 * @param decisions of at least one sample
 */
function comparePairedShares(decisions, method, options) {
    const trials = decisions.candidate.length;
    const counts = countPairs(decisions);
    const { both, candidateOnly, baselineOnly } = counts;
    return {
        value: (both + candidateOnly) / trials,
        baseline: { successes: both + baselineOnly, trials, value: (both + baselineOnly) / trials },
        onlyModel: candidateOnly,
        onlyReleased: baselineOnly,
        difference: (candidateOnly - baselineOnly) / trials,
        method,
        ...shareLimits(decisions, counts, method, options),
    };
}
function countPairs({ candidate, released }) {
    const counts = { both: 0, candidateOnly: 0, baselineOnly: 0, neither: 0 };
    const names = ['neither', 'baselineOnly', 'candidateOnly', 'both'];
    candidate.forEach((ours, index) => {
        counts[names[2 * ours + released[index]]] += 1;
    });
    return counts;
}
/** The tests take samples as independent, so that there are none where they are not. */
function shareLimits(decisions, counts, method, { confidence, clustered }) {
    const form = pairedIntervals[method];
    const found = clustered === undefined ? undefined : clusteredDifference(tabulatePairs(decisions));
    if (found === undefined) {
        return { ...form(counts, confidence), mcnemar: { exact: (0,mcnemar/* mcnemarPValue */.Z)(counts), midP: (0,mcnemar/* mcnemarMidPValue */.T)(counts) } };
    }
    const { interval, ...facts } = clusteredTangoInterval(counts, found, clustered?.designEffect, confidence, form);
    return { ...limitsOf(interval), ...facts };
}
function requireClusters(cluster) {
    if (cluster === undefined)
        throw new RangeError('Intervals shall allow for clusters, and samples have none');
    return cluster;
}
function tabulatePairs({ candidate, released, cluster }) {
    const { clusterOf, clusters } = (0,clusterTable/* numberClusters */.fM)(requireClusters(cluster));
    const empty = () => new Uint32Array(clusters);
    const table = { candidateOnly: empty(), baselineOnly: empty(), trials: empty() };
    clusterOf.forEach((own, index) => {
        const [ours, theirs] = [candidate[index], released[index]];
        table.trials[own] += 1;
        table.candidateOnly[own] += ours > theirs ? 1 : 0;
        table.baselineOnly[own] += theirs > ours ? 1 : 0;
    });
    return table;
}
/**
 * The area under the ROC curve, over all samples, undecided ones included.
 *
 * @param pairs at least one
 */
function comparePairedAuroc({ candidate, released }, pairs, options) {
    const method = `paired-${options.clustered === undefined ? 'delong' : 'obuchowski'}+newcombe5`;
    const [ours, theirs] = [candidate.samples.score, released.samples.score];
    if (ours === undefined || theirs === undefined)
        return undefinedDifference(method, 'no-scores');
    const scores = {
        positive: (0,scoredRows/* pick */.Up)(candidate.samples.positive, pairs.candidate),
        candidate: (0,scoredRows/* pick */.Up)(ours, pairs.candidate),
        baseline: (0,scoredRows/* pick */.Up)(theirs, pairs.released),
    };
    const paired = pairedAurocDifference(scores);
    if (paired === undefined)
        return undefinedDifference(method, 'one-class');
    const clusters = options.clustered === undefined ? undefined : (0,clusterTable/* numberClusters */.fM)(requireClusters(clustersAt(candidate, pairs)));
    const { interval, ...facts } = pairedAurocInterval(scores, paired, options.confidence, clusters === undefined ? undefined : { ...clusters, ...options.clustered });
    return {
        value: paired.candidate,
        baseline: { value: paired.baseline },
        difference: paired.difference,
        ...limitsOf(interval),
        ...facts,
        method,
        ...(clusters === undefined ? {} : { clusters: clusters.clusters }),
    };
}
/**
 * The mean absolute error, of which less is better: mean of the differences of absolute errors, with Student's interval.
 * With clusters its variance is robust, and never below that of independent samples nor below the declared design
 * effect times that. Where both models err by the same on every sample, the limits are 0, as for two models that put all
 * samples into the same order; where one errs more by the same amount on every sample, there is no interval.
 *
 * @param errors of at least one sample
 */
function comparePairedErrors(errors, { confidence, clustered }) {
    const method = clustered === undefined ? 'paired-t' : 'paired-cluster-robust-t';
    const { differences, cluster } = sortedDifferences(errors);
    const clusters = clustered === undefined
        ? undefined
        : { ...(0,clusterTable/* numberClusters */.fM)(requireClusters(cluster)), declared: clustered.designEffect };
    const centre = (0,mean/* mean */.i2)(differences);
    const precision = (0,means/* precisionOfMean */.dB)(differences, centre, clusters);
    const isSame = precision === 'zero-variance' && differences[0] === 0;
    const interval = typeof precision === 'string'
        ? precision
        : (0,mean/* studentInterval */.x_)(centre, precision.variance, precision.degreesOfFreedom, confidence);
    const [value, released, difference] = [
        (0,mean/* mean */.i2)(errors.candidate.slice().sort()),
        (0,mean/* mean */.i2)(errors.released.slice().sort()),
        centre,
    ].map((number) => (0,scaling/* timesPowerOfTwo */.hP)(number, errors.exponent));
    if (![value, released, difference].every(Number.isFinite))
        return undefinedDifference(method, 'overflow');
    return {
        value,
        baseline: { value: released },
        difference,
        ...limitsOf(isSame ? { lower: 0, upper: 0 } : scaledBack(interval, errors.exponent)),
        method,
        ...(0,means/* precisionFacts */.u1)(precision, clusters),
    };
}
function scaledBack(interval, exponent) {
    if (typeof interval === 'string')
        return interval;
    const lower = (0,scaling/* timesPowerOfTwo */.hP)(interval.lower, exponent);
    const upper = (0,scaling/* timesPowerOfTwo */.hP)(interval.upper, exponent);
    return Number.isFinite(lower) && Number.isFinite(upper) ? { lower, upper } : 'overflow';
}
/** Differences in ascending order, each with its cluster, so that no sum depends on the order of rows. */
function sortedDifferences({ candidate, released, cluster }) {
    const differences = candidate.map((own, at) => own - released[at]);
    const order = (0,numberEvaluation/* orderByValues */.Qn)([differences]);
    return { differences: (0,scoredRows/* pick */.Up)(differences, order), cluster: cluster === undefined ? undefined : (0,scoredRows/* pick */.Up)(cluster, order) };
}

;// CONCATENATED MODULE: ./build/acceptance/released.js




/**
 * Compares with the released model as the policy asks: one comparison for each entry and each group in its scope. An
 * undefined metric, a sample that only one model has an outcome for, and a subgroup without samples fail.
 *
 * @param entries those against the released model
 */
function compareWithReleased(entries, models, { task, acceptance }) {
    const { confidence, cluster, designEffect } = acceptance;
    const paired = pairRows(models.candidate.rows, models.released.rows);
    const clustered = designEffect === undefined ? {} : { designEffect };
    const options = { confidence, ...(cluster === undefined ? {} : { clustered }) };
    const compared = entries.flatMap((entry) => {
        const measure = measureOf(entry, models, task);
        return groupsOf(entry, models.groups).map(({ subgroup, rows }) => {
            const measured = measureGroup(measure, paired, rows, options);
            return { measured, comparison: comparisonOf(entry, subgroup, measured, options) };
        });
    });
    return {
        comparisons: compared.map(({ comparison }) => comparison),
        findings: compared
            .filter(({ comparison }) => comparison.status === 'fail')
            .map(({ measured, comparison }) => decreaseFinding(comparison, measured)),
    };
}
function groupsOf({ scope }, groups) {
    const inScope = (0,acceptance_groups/* groupsInScope */.iL)(groups, scope);
    const isAbsent = scope.over === 'named' && inScope.length === 0;
    return isAbsent ? [{ subgroup: scope.subgroup, rows: new Uint32Array() }] : inScope;
}
function measureOf({ metric, method }, models, task) {
    const { candidate, released } = models;
    if (candidate.kind === 'numbers' && released.kind === 'numbers') {
        if (metric !== 'mae')
            return { method: 'paired-t' };
        return {
            method: 'paired-t',
            compare: (pairs, options) => comparePairedErrors(pairErrors({ candidate, released }, pairs), options),
        };
    }
    if (candidate.kind === 'numbers' || released.kind === 'numbers')
        throw new RangeError('Two models of two tasks');
    const share = countedShare(metric, task);
    if (share !== undefined)
        return measureShare({ candidate, released }, share, pairedMethod(method));
    const ofArea = 'paired-delong+newcombe5';
    if (metric !== 'auroc' || candidate.kind !== 'binary' || released.kind !== 'binary')
        return { method: ofArea };
    return { method: ofArea, compare: (pairs, options) => comparePairedAuroc({ candidate, released }, pairs, options) };
}
function pairedMethod(method = 'tango') {
    if (method === 'miettinen-nurminen')
        throw new RangeError('Two models on the same samples are pairs');
    return method;
}
function countedShare(metric, task) {
    const share = metric.replace(/@as-wrong$/, '');
    if (share === 'accuracy')
        return { none: 'no-samples' };
    if (task.task === 'binary') {
        if (share === 'sensitivity')
            return { label: 1, none: 'no-positives' };
        return share === 'specificity' ? { label: 0, none: 'no-negatives' } : undefined;
    }
    if (task.task === 'regression' || !share.startsWith('recall:'))
        return undefined;
    const label = task.classes.indexOf(share.slice('recall:'.length));
    return label < 0 ? undefined : { label, none: 'absent-class' };
}
function measureShare(models, { label, none }, method) {
    return {
        method,
        compare: (pairs, options) => {
            const decisions = pairDecisions(models, pairs, label);
            return decisions.candidate.length === 0
                ? undefinedDifference(method, none)
                : comparePairedShares(decisions, method, options);
        },
    };
}
function measureGroup({ method, compare }, { pairs, unpaired }, rows, options) {
    if (compare === undefined)
        return undefinedDifference(method, 'not-comparable');
    if (rows.some((row) => unpaired.has(row)))
        return undefinedDifference(method, 'unpaired-samples');
    const own = selectPairs(pairs, rows);
    return own.rows.length === 0 ? undefinedDifference(method, 'no-samples') : compare(own, options);
}
function comparisonOf(entry, subgroup, { value: _value, ...measured }, { confidence }) {
    const { metric, mode, margin } = entry;
    return {
        metric,
        against: 'released-model',
        subgroup,
        mode,
        ...(margin === undefined ? {} : { margin }),
        ...measured,
        confidence,
        status: keepsUp(entry, measured) ? 'pass' : 'fail',
    };
}
/** Model minus released model, seen so that more is better: of errors less is. */
function gainOf(metric, { difference, lower, upper }) {
    const turned = (number) => (number === null ? null : 0 - number);
    return metric === 'mae' ? { gain: turned(difference), least: turned(upper) } : { gain: difference, least: lower };
}
function keepsUp({ metric, mode, margin }, measured) {
    const { gain, least } = gainOf(metric, measured);
    switch (mode) {
        case 'non-inferior':
            return least !== null && least >= -(margin ?? 0);
        case 'superior':
            return least !== null && least > 0;
        case 'estimate':
            return gain !== null && gain >= 0;
        case 'criterion':
            // A criterion is compared with a process; the policy allows no such entry here.
            return false;
        default:
            return (0,assertNever/* assertNever */.x)(mode);
    }
}
function decreaseFinding(comparison, { value }) {
    const { metric, against, subgroup, mode, margin, baseline, onlyModel, onlyReleased } = comparison;
    const { difference, lower, upper } = comparison;
    return {
        code: 'performance/decrease',
        severity: 'block',
        args: {
            metric,
            against,
            subgroup,
            mode,
            ...(margin === undefined ? {} : { margin }),
            value,
            ...(baseline === undefined ? {} : { baseline }),
            ...(onlyModel === undefined ? {} : { onlyModel }),
            ...(onlyReleased === undefined ? {} : { onlyReleased }),
            difference,
            lower,
            upper,
        },
    };
}

// EXTERNAL MODULE: ./build/statistics/exact.js
var exact = __webpack_require__(80857);
;// CONCATENATED MODULE: ./build/acceptance/replacedProcess.js
/** The criteria, and the model, against the replaced process, which is known from other samples. */







/** Compares as the policy asks, entry by entry; an entry of mode `criterion` compares criteria, any other the model. */
function compareWithProcess(entries, facts) {
    const compared = entries.map((entry) => compareEntry(entry, facts));
    return {
        comparisons: compared.flatMap(({ comparisons }) => comparisons),
        findings: compared.flatMap(({ findings }) => findings),
    };
}
function compareEntry(entry, facts) {
    const { policy, groups, judged } = facts;
    const known = (policy.baseline?.results ?? []).filter((result) => result.metric === entry.metric);
    if (entry.mode === 'criterion')
        return compareCriteria(entry, known, judged, facts);
    const wanted = known.filter((result) => isInScope(entry, result.subgroup, groups));
    const compared = wanted.map((result) => {
        const estimate = estimateFor(facts, result);
        return { comparison: compareOne(entry, result, estimate, facts), estimate };
    });
    const decreases = compared.filter(({ comparison }) => comparison.status === 'fail');
    return {
        comparisons: compared.map(({ comparison }) => comparison),
        findings: [
            ...decreases.map(({ comparison, estimate }) => replacedProcess_decreaseFinding(comparison, estimate)),
            ...noBaseline(entry.metric, countMissing(entry, wanted, groups)),
        ],
    };
}
function compareCriteria(entry, known, judged, facts) {
    const concerned = judged.filter(({ criterion, subgroup }) => criterion.metric === entry.metric && isNamed(entry, subgroup));
    const comparisons = [];
    let missing = 0;
    for (const { criterion, subgroup } of concerned) {
        const baseline = known.find((result) => (0,acceptance_groups/* isSameSubgroup */.yF)(result.subgroup, subgroup));
        if (baseline === undefined)
            missing += 1;
        else
            comparisons.push(compareOne(entry, baseline, estimateFor(facts, baseline), facts, criterion.bound));
    }
    const below = comparisons.filter(({ status }) => status === 'fail');
    return { comparisons, findings: [...below.map(belowBaseline), ...noBaseline(entry.metric, missing)] };
}
/** In mode criterion, no scope means every criterion of the metric. */
function isNamed({ scope }, subgroup) {
    switch (scope.over) {
        case 'all':
            return true;
        case 'each-subgroup':
            return Object.keys(subgroup).length > 0;
        case 'named':
            return (0,acceptance_groups/* isSameSubgroup */.yF)(scope.subgroup, subgroup);
        default:
            return (0,assertNever/* assertNever */.x)(scope);
    }
}
function isInScope({ scope }, subgroup, groups) {
    if (scope.over === 'all')
        return Object.keys(subgroup).length === 0;
    if (scope.over === 'named')
        return (0,acceptance_groups/* isSameSubgroup */.yF)(scope.subgroup, subgroup);
    const group = groups.find((one) => (0,acceptance_groups/* isSameSubgroup */.yF)(one.subgroup, subgroup));
    return Object.keys(subgroup).length > 0 && (group === undefined || group.declared);
}
function countMissing({ scope }, wanted, groups) {
    if (scope.over !== 'each-subgroup')
        return wanted.length === 0 ? 1 : 0;
    const declared = groups.filter((group) => group.declared);
    return declared.filter(({ subgroup }) => !wanted.some((result) => (0,acceptance_groups/* isSameSubgroup */.yF)(result.subgroup, subgroup))).length;
}
function noBaseline(metric, subgroups) {
    return subgroups === 0 ? [] : [{ code: 'criteria/no-baseline', severity: 'warn', args: { metric, subgroups } }];
}
/**
 * The model's estimate to compare: where samples may be undecided the view in which these count as wrong, because the
 * process decides every sample.
 */
function estimateFor({ groups }, { metric, subgroup }) {
    const group = groups.find((one) => (0,acceptance_groups/* isSameSubgroup */.yF)(one.subgroup, subgroup));
    return group?.estimates.get(`${metric}@as-wrong`) ?? group?.estimates.get(metric);
}
function compareOne(entry, result, estimate, { policy: { acceptance, task } }, bound) {
    const { metric, mode, margin } = entry;
    const measured = measureDifference(estimate, result, methodOf(entry), acceptance.confidence);
    const isLess = (0,catalogue/* metricsOf */.Ps)(task).get(metric)?.better === 'lower';
    const isKept = mode === 'criterion'
        ? asksForBaseline(bound ?? {}, result, isLess)
        : replacedProcess_keepsUp(entry, estimate, result, measured, isLess);
    return {
        metric,
        against: 'process',
        subgroup: result.subgroup,
        mode,
        baseline: { ...result.counts, value: result.value },
        ...(bound === undefined ? {} : { bound }),
        ...(margin === undefined ? {} : { margin }),
        confidence: acceptance.confidence,
        ...measured,
        status: isKept ? 'pass' : 'fail',
    };
}
function methodOf({ method = 'newcombe' }) {
    if (method === 'tango')
        throw new RangeError('A process has no pairs that Tango’s interval could be formed from');
    return method;
}
/** Model minus process with its interval, or the reason for having none. */
function measureDifference(estimate, { value, counts }, method, confidence) {
    const none = { lower: null, upper: null };
    if (estimate === undefined || estimate.value === null) {
        return { difference: null, ...none, method, reason: estimate?.reason ?? 'no-samples' };
    }
    const difference = estimate.value - value;
    if (counts === undefined)
        return { difference, ...none, method: 'none', reason: 'no-counts' };
    if (estimate.lower === null || estimate.upper === null) {
        return { difference, ...none, method, reason: estimate.reason ?? 'no-interval' };
    }
    if (estimate.successes === undefined) {
        const terms = [
            { coefficient: 1, estimate: estimate.value, lower: estimate.lower, upper: estimate.upper },
            { coefficient: -1, ...(0,statistics_difference/* estimateWithLimits */.T2)(counts, confidence) },
        ];
        return { difference, ...(0,mover/* moverInterval */.F)(terms), method: 'mover' };
    }
    const trials = (0,acceptance_decide/* effectiveSize */.XG)(estimate);
    return {
        difference,
        ...intervals[method]({ successes: estimate.value * trials, trials }, counts, confidence),
        method,
    };
}
/** A process that is known from other samples has no pairs, so that Tango's is not among them. */
const intervals = {
    newcombe: statistics_difference/* newcombeInterval */.QW,
    'miettinen-nurminen': statistics_difference/* miettinenNurminenInterval */.pL,
};
/** Whether a criterion asks for at least what the process does; exact where its counts are known. */
function asksForBaseline({ atLeast, atMost }, { value, counts }, isLess) {
    if (isLess)
        return atMost !== undefined && atMost <= value;
    if (atLeast === undefined)
        return false;
    return counts === undefined ? value <= atLeast : (0,exact/* compareFraction */.g)(counts.successes, counts.trials, atLeast) <= 0;
}
function replacedProcess_keepsUp({ mode, margin }, estimate, result, { lower }, isLess) {
    switch (mode) {
        case 'non-inferior':
            return lower !== null && lower >= -(margin ?? 0);
        case 'superior':
            return lower !== null && lower > 0;
        case 'estimate':
            return estimate !== undefined && isAsGood(estimate, result, isLess);
        case 'criterion':
            // Of a criterion its bound is compared, not the model.
            return false;
        default:
            return (0,assertNever/* assertNever */.x)(mode);
    }
}
/** Exact for proportions. */
function isAsGood({ value, n, successes }, result, isLess) {
    if (value === null)
        return false;
    if (isLess)
        return value <= result.value;
    if (successes === undefined)
        return value >= result.value;
    const { counts } = result;
    if (counts === undefined)
        return (0,exact/* compareFraction */.g)(successes, n, result.value) >= 0;
    return BigInt(successes) * BigInt(counts.trials) >= BigInt(counts.successes) * BigInt(n);
}
function belowBaseline({ metric, subgroup, bound, baseline }) {
    return {
        code: 'criteria/below-baseline',
        severity: 'block',
        args: { metric, subgroup, bound: bound ?? {}, baseline },
    };
}
function replacedProcess_decreaseFinding(comparison, estimate) {
    const { metric, against, subgroup, mode, margin, baseline, difference, lower, upper } = comparison;
    const value = estimate?.value ?? null;
    const bounds = { ...(margin === undefined ? {} : { margin }), value, baseline, difference, lower, upper };
    return { code: 'performance/decrease', severity: 'block', args: { metric, against, subgroup, mode, ...bounds } };
}

;// CONCATENATED MODULE: ./build/acceptance/noDecrease.js


/**
 * Compares with the replaced process and the released model as the policy asks.
 *
 * @param released absent where the policy does not ask for it; where it does, the check then counts as not run
 */
function judgeNoDecrease(policy, groups, judged, released) {
    const { results } = policy.baseline ?? {};
    const entries = policy.noDecrease ?? criterionModeForAll(judged);
    const ofProcess = results === undefined ? [] : entries.filter(({ against }) => against === 'process');
    const ofReleased = entries.filter(({ against }) => against === 'released-model');
    const ofCriteria = ofProcess.filter(({ mode }) => mode === 'criterion');
    const ofModel = ofProcess.filter(({ mode }) => mode !== 'criterion');
    const facts = { policy, groups, judged };
    const [criteria, model] = [compareWithProcess(ofCriteria, facts), compareWithProcess(ofModel, facts)];
    const pairs = judgeReleased(ofReleased, policy, released);
    return {
        comparisons: [...criteria.comparisons, ...model.comparisons, ...pairs.comparisons],
        judgements: [
            results === undefined
                ? notDeclared('criteria')
                : {
                    check: 'criteria/no-decrease',
                    findings: [...criteria.findings, ...statedRates(results), ...notCompared(ofCriteria, judged)],
                    clean: 'Each criterion asks for at least what the replaced process is known to do',
                },
            ofModel.length === 0 && ofReleased.length === 0
                ? notDeclared('performance')
                : {
                    check: 'performance/no-decrease',
                    findings: [...model.findings, ...pairs.findings],
                    clean: keepsUpText(ofModel.length > 0, ofReleased.length > 0),
                    ...pairs.notRun,
                },
        ],
    };
}
/** `The model keeps up with the replaced process and the released model` */
function keepsUpText(withProcess, withReleased) {
    const names = [...(withProcess ? ['the replaced process'] : []), ...(withReleased ? ['the released model'] : [])];
    return `The model keeps up with ${names.join(' and ')}`;
}
function judgeReleased(entries, policy, released) {
    if (entries.length === 0)
        return { comparisons: [], findings: [] };
    if (released === undefined) {
        const notRun = { notRun: 'The released model was not evaluated', required: true };
        return { comparisons: [], findings: [], notRun };
    }
    if ('code' in released)
        return { comparisons: [], findings: [released] };
    return compareWithReleased(entries, released, policy);
}
function notDeclared(family) {
    const reason = family === 'criteria' ? 'The policy declares no baseline' : 'The policy declares no comparison of the model';
    return { check: `${family}/no-decrease`, findings: [], clean: reason, notApplicable: reason };
}
/** With a baseline and no `no-decrease` block, every criterion is compared. */
function criterionModeForAll(judged) {
    const metrics = [...new Set(judged.map(({ criterion }) => criterion.metric))];
    return metrics.map((metric) => ({ metric, against: 'process', mode: 'criterion', scope: { over: 'all' } }));
}
function notCompared(entries, judged) {
    const named = new Set(entries.map(({ metric }) => metric));
    const metrics = [...new Set(judged.map(({ criterion }) => criterion.metric))].filter((metric) => !named.has(metric));
    return metrics.length === 0 ? [] : [{ code: 'criteria/not-compared', severity: 'warn', args: { metrics } }];
}
/** How sure a value is that is stated without counts, nobody knows. */
function statedRates(results) {
    const metrics = [...new Set(results.filter(({ counts }) => counts === undefined).map(({ metric }) => metric))];
    return metrics.length === 0 ? [] : [{ code: 'criteria/stated-rate', severity: 'warn', args: { metrics } }];
}

// EXTERNAL MODULE: ./build/evaluation/decision.js
var evaluation_decision = __webpack_require__(62857);
// EXTERNAL MODULE: ./build/evaluation/predictions.js
var evaluation_predictions = __webpack_require__(73789);
// EXTERNAL MODULE: ./build/independence/judge.js + 16 modules
var judge = __webpack_require__(3595);
// EXTERNAL MODULE: ./build/gate/assemble.js + 2 modules
var gate_assemble = __webpack_require__(72511);
// EXTERNAL MODULE: ./build/gate/board.js
var gate_board = __webpack_require__(74342);
// EXTERNAL MODULE: ./build/gate/custodySteps.js
var custodySteps = __webpack_require__(29210);
// EXTERNAL MODULE: ./build/evaluation/determinism.js
var determinism = __webpack_require__(55786);
// EXTERNAL MODULE: ./build/result/order.js
var order = __webpack_require__(79848);
;// CONCATENATED MODULE: ./build/evaluation/outcomes.js
/** Test samples with label and prediction, ordered so that nothing depends on the order of rows in a file. */


/**
 * Joins labels and predictions of the samples that have both.
 *
 * @param labels of each manifest row: 1 positive, 0 negative, -1 none
 * @param cluster code of each manifest row's cluster; -1 for rows without one, which count as one cluster
 */
function joinOutcomes(predictions, labels, cluster) {
    const { score, decision } = predictions;
    const byLabel = orderByLabel(predictions.rows, labels);
    const order = score === undefined ? byLabel : (0,stableOrder/* stableOrder */._)(score, byLabel);
    const rows = (0,scoredRows/* pick */.Up)(predictions.rows, order);
    return {
        rows,
        samples: {
            positive: (0,scoredRows/* pick */.Up)(new Uint8Array(labels), rows),
            decision: (0,scoredRows/* pick */.Up)(decision, order),
            score: score === undefined ? undefined : (0,scoredRows/* pick */.Up)(score, order),
            cluster: cluster === undefined ? undefined : (0,scoredRows/* pick */.Up)(clusterCodes(cluster), rows),
        },
    };
}
/** Positions of the rows with a negative label, then of those with a positive one; none without a label. */
function orderByLabel(rows, labels) {
    const order = new Uint32Array(rows.length);
    let found = 0;
    for (const wanted of [0, 1]) {
        for (let position = 0; position < rows.length; position += 1) {
            if (labels[rows[position]] === wanted)
                order[found++] = position;
        }
    }
    return order.slice(0, found);
}
/** Codes from 0, for rows without a cluster too. */
function clusterCodes(cluster) {
    const codes = new Uint32Array(cluster.length);
    for (let row = 0; row < cluster.length; row += 1)
        codes[row] = cluster[row] + 1;
    return codes;
}

;// CONCATENATED MODULE: ./build/evaluation/joinTask.js



/**
 * Joins labels and predictions of the samples that have both.
 *
 * @param cluster code of each manifest row's cluster; -1 for rows without one, which count as one cluster
 */
function joinTask(task, manifest, predictions, labels, cluster) {
    switch (task.task) {
        case 'binary':
            return { kind: 'binary', ...joinOutcomes(predictions, labels.codes, cluster) };
        case 'multiclass':
        case 'ordinal':
            return joinClasses(task.classes.length, manifest, predictions, labels, cluster);
        case 'regression':
            return joinNumbers(manifest, predictions, labels, cluster);
        default:
            return (0,assertNever/* assertNever */.x)(task);
    }
}
/** Positions of the predictions whose sample has a label, by sample id. */
function labelledPositions(manifest, { rows }, { codes }) {
    const { sample } = manifest;
    const idOf = (position) => sample.values[sample.codes[rows[position]]];
    return [...rows.keys()]
        .filter((position) => codes[rows[position]] >= 0)
        .sort((one, other) => (0,order/* compareCodeUnits */.U)(idOf(one), idOf(other)));
}
function joinTask_clustersAt(cluster, rows) {
    return cluster === undefined ? undefined : rows.map((row) => cluster[row] + 1);
}
function joinClasses(classes, manifest, predictions, labels, cluster) {
    const at = labelledPositions(manifest, predictions, labels);
    const rows = Uint32Array.from(at, (position) => predictions.rows[position]);
    const { score } = predictions;
    const scores = score === undefined ? undefined : new Float64Array(at.length * classes);
    at.forEach((position, index) => {
        scores?.set(score.subarray(position * classes, (position + 1) * classes), index * classes);
    });
    return {
        kind: 'classes',
        rows,
        samples: {
            label: Uint16Array.from(rows, (row) => labels.codes[row]),
            predicted: Uint16Array.from(at, (position) => predictions.decision[position]),
            scores,
            cluster: joinTask_clustersAt(cluster, rows),
        },
    };
}
function joinNumbers(manifest, predictions, labels, cluster) {
    const at = labelledPositions(manifest, predictions, labels);
    const rows = Uint32Array.from(at, (position) => predictions.rows[position]);
    return {
        kind: 'numbers',
        rows,
        samples: {
            label: Float64Array.from(rows, (row) => labels.values[row]),
            predicted: Float64Array.from(at, (position) => predictions.score[position]),
            cluster: joinTask_clustersAt(cluster, rows),
        },
    };
}

// EXTERNAL MODULE: ./build/evaluation/binding.js
var evaluation_binding = __webpack_require__(53082);
;// CONCATENATED MODULE: ./build/evaluation/judge.js
/** What the checks of the evaluation say: is every sample predicted, tied to the model, decided with a known threshold? */





const placesShown = 5;
/**
 * `evaluation/complete`: each test sample has exactly one outcome.
 *
 * @param result absent where the predictions come from a file
 */
function judgeCompleteness(manifest, predictions, labels, evaluated, result) {
    const unlabelled = [...manifest.rows.test].filter((row) => labels.codes[row] < 0);
    const places = (rows) => rows.slice(0, placesShown).map((row) => manifest.table.placeOf(row));
    const findings = [];
    const { missingRows } = predictions;
    if (missingRows.length > 0) {
        const code = result?.by === 'onnx' ? 'evaluation/not-a-number' : 'evaluation/missing-predictions';
        findings.push({ code, severity: 'block', args: { samples: missingRows.length, places: places(missingRows) } });
    }
    if (unlabelled.length > 0) {
        const args = { samples: unlabelled.length, places: places(unlabelled) };
        findings.push({ code: 'evaluation/missing-labels', severity: 'block', args });
    }
    if (repeatsLabels(evaluated)) {
        findings.push({ code: 'evaluation/repeats-labels', severity: 'block', args: { samples: evaluated.rows.length } });
    }
    findings.push(...(result?.findings ?? []));
    return {
        check: 'evaluation/complete',
        findings,
        clean: `Each of the ${manifest.rows.test.length} test samples has one outcome`,
    };
}
/** A file that holds the labels as scores is what a forger would hand in. */
function repeatsLabels(evaluated) {
    if (evaluated.rows.length === 0)
        return false;
    switch (evaluated.kind) {
        case 'binary': {
            const { positive, score } = evaluated.samples;
            return score?.every((value, position) => value === positive[position]) ?? false;
        }
        case 'classes': {
            const { label, scores } = evaluated.samples;
            const width = (scores?.length ?? 0) / label.length;
            return scores?.every((value, at) => value === Number(at % width === label[Math.floor(at / width)])) ?? false;
        }
        case 'numbers': {
            const { label, predicted } = evaluated.samples;
            return predicted.every((value, position) => value === label[position]);
        }
        default:
            return (0,assertNever/* assertNever */.x)(evaluated);
    }
}
/** `evaluation/bound`: the predictions come from this model and this test set. */
function judgeBinding(path, binding, actual, required) {
    const clean = 'The predictions are tied to this model and this test set';
    if (binding === undefined) {
        const severity = required ? 'block' : 'warn';
        return { check: 'evaluation/bound', findings: [{ code: 'evaluation/unbound', severity, args: { path } }], clean };
    }
    const parts = (0,evaluation_binding/* differingParts */.dl)(binding, actual);
    const findings = parts.length === 0 ? [] : [{ code: 'evaluation/binding-mismatch', severity: 'block', args: { path, parts } }];
    return { check: 'evaluation/bound', findings, clean };
}
/** `confidence/logged`: a score for each prediction is in the evidence. */
function judgeConfidenceLog({ score, rows }, { task }) {
    if (task === 'regression') {
        const reason = `A regression gives no confidence; outcomes.csv holds the predictions of ${rows.length} test samples`;
        return { check: 'confidence/logged', findings: [], clean: reason, notApplicable: reason };
    }
    const findings = score === undefined ? [{ code: 'confidence/no-scores', severity: 'warn', args: {} }] : [];
    return {
        check: 'confidence/logged',
        findings,
        clean: `outcomes.csv holds the scores of ${rows.length} test samples`,
    };
}
/** `confidence/threshold`: the threshold is approved, and what is undecided is bounded. */
function judgeThreshold(policy, { score, decision }) {
    const rule = (0,evaluation_predictions/* decisionRule */.b)(policy);
    if (rule.task === 'regression') {
        const reason = 'A regression decides nothing, so that there is no threshold';
        return { check: 'confidence/threshold', findings: [], clean: reason, notApplicable: reason };
    }
    const { threshold, undecided } = policy.evaluation;
    const findings = [];
    if (rule.task === 'binary' && threshold === undefined && score !== undefined) {
        findings.push({ code: 'confidence/default-threshold', severity: 'warn', args: { threshold: evaluation_decision/* defaultThreshold */.Ri } });
    }
    const count = decision.reduce((sum, one) => sum + (one === (0,evaluation_decision/* undecidedCode */.b4)(rule) ? 1 : 0), 0);
    // Without a rule for it nothing may be left undecided: a file could drop its errors so.
    const atMost = undecided === undefined ? 0 : undecided.atMost;
    if (atMost !== undefined && decision.length > 0 && !(count / decision.length <= atMost)) {
        const args = { undecided: count, samples: decision.length, share: count / decision.length, atMost };
        findings.push({ code: 'confidence/undecided-share', severity: 'block', args });
    }
    const metrics = undecided !== undefined && atMost === undefined ? decidedOnlyMetrics(policy) : [];
    if (metrics.length > 0)
        findings.push({ code: 'confidence/decided-only', severity: 'warn', args: { metrics } });
    const band = undecided === undefined ? '' : `; ${count} of ${decision.length} samples are undecided`;
    const clean = rule.task === 'binary'
        ? `The threshold is ${threshold ?? evaluation_decision/* defaultThreshold */.Ri}${band}`
        : `The class with the largest probability is decided on${band}`;
    return { check: 'confidence/threshold', findings, clean };
}
/** Judged metrics that a model can improve by not deciding, where no criterion bounds the undecided. */
function decidedOnlyMetrics({ acceptance, task }) {
    const judged = [...new Set(acceptance.criteria.map(({ metric }) => metric))];
    const isBounded = judged.some((metric) => metric === 'coverage' || metric.includes('@'));
    return isBounded ? [] : judged.filter((metric) => (0,catalogue/* metricsOf */.Ps)(task).get(metric)?.decidedOnly === true);
}

// EXTERNAL MODULE: ./build/result/refusal.js
var result_refusal = __webpack_require__(11888);
// EXTERNAL MODULE: ./build/tables/decimal.js
var decimal = __webpack_require__(80431);
;// CONCATENATED MODULE: ./build/evaluation/labels.js


/**
 * Reads the labels of samples.
 *
 * @throws Refusal `manifest/unknown-label`: labels match a declared class exactly, nothing is trimmed; those of a
 *   regression are finite decimal numbers
 */
function readLabels(manifest, policy, rows = manifest.rows.test) {
    const column = manifest.table.column(policy.data.columns.label);
    return policy.task.task === 'regression'
        ? readNumbers(manifest, column, policy.data.missing, rows)
        : readClasses(manifest, column, policy, rows);
}
function readClasses(manifest, column, { task, data }, rows) {
    const classes = task.task === 'regression' ? [] : task.classes;
    const codeOf = (value) => {
        if (!classes.includes(value))
            return data.missing.has(value) ? -1 : undefined;
        return task.task === 'binary' ? Number(value === task.positive) : classes.indexOf(value);
    };
    const byCode = column.values.map(codeOf);
    const codes = new Int16Array(manifest.table.rows).fill(-1);
    for (const row of rows) {
        const label = byCode[column.codes[row]];
        if (label === undefined) {
            throw refuseLabel(manifest, row, column.name, {
                problem: `is no declared class; declared: ${classes.join(', ')}`,
                cure: 'Correct the cell, or the classes of the policy; white space and case count.',
            });
        }
        codes[row] = label;
    }
    return { codes, values: undefined };
}
function readNumbers(manifest, column, missing, rows) {
    const numbers = column.values.map((value) => (missing.has(value) ? Number.NaN : (0,decimal/* parseDecimal */.$)(value)));
    const codes = new Int16Array(manifest.table.rows).fill(-1);
    const values = new Float64Array(manifest.table.rows);
    for (const row of rows) {
        const value = numbers[column.codes[row]];
        if (value === undefined) {
            throw refuseLabel(manifest, row, column.name, {
                problem: 'is no finite decimal number, as the label of a regression is',
                cure: 'Write digits such as 12.5, with a point and without a unit.',
            });
        }
        if (Number.isNaN(value))
            continue;
        codes[row] = 0;
        values[row] = value;
    }
    return { codes, values };
}
function refuseLabel(manifest, row, column, { problem, cure }) {
    return new result_refusal/* Refusal */.P_('manifest/unknown-label', {
        ...manifest.table.placeOf(row),
        problem: `the ${column} ${problem}`,
        cure,
    });
}

// EXTERNAL MODULE: ./build/evaluation/modelPredictions.js
var modelPredictions = __webpack_require__(66918);
// EXTERNAL MODULE: ./build/evaluation/onnx/files.js + 1 modules
var onnx_files = __webpack_require__(10860);
;// CONCATENATED MODULE: ./build/evaluation/onnx/evaluateModel.js


/**
 * Evaluates test samples repeatedly, and the other splits that the policy names once.
 *
 * @param tree where files of samples are read from
 */
async function evaluateModel(run, tree, manifest, { evaluation }) {
    const { test } = manifest.rows;
    const inputs = await run.open(manifest, tree);
    const { evaluated, repetition } = await run.evaluateRepeatedly(inputs, test);
    const others = new Map();
    for (const split of evaluation.also) {
        const rows = manifest.rows[split];
        others.set(split, (0,modelPredictions/* toPredictions */.A)(await run.evaluate(inputs, rows), rows));
    }
    const columns = inputs.features.flatMap((feature) => feature.countFilled(test));
    const findings = columns.length === 0 ? [] : [{ code: 'evaluation/filled', severity: 'note', args: { columns } }];
    return { by: 'onnx', test: (0,modelPredictions/* toPredictions */.A)(evaluated, test), others, repetition, findings, inputs };
}
const evaluateModel_placesShown = 5;
/** Whether the files that feed the model are those that the test set was locked with. */
async function judgeFiles(plan, { files }, manifest, { data, lock }) {
    const fed = plan.inputs.flatMap((input) => (input.from === 'columns' ? [] : [input]));
    if (fed.length === 0)
        return [];
    const unlocked = lock === undefined
        ? []
        : [{ code: 'custody/files-not-locked', severity: 'warn', args: { inputs: fed.map(({ name }) => name) } }];
    const [input] = fed;
    // One column of hashes can speak for one file of each sample.
    if (fed.length > 1 || data.columns.content === undefined || input?.source.from === 'npy-file')
        return unlocked;
    const [column, content] = [input.source.column, data.columns.content].map((name) => manifest.table.column(name));
    const { differing, areAllKnown } = await (0,onnx_files/* compareContent */.TH)(files, column, content, manifest.rows.test);
    if (differing.length === 0)
        return areAllKnown ? [] : unlocked;
    const places = differing.slice(0, evaluateModel_placesShown).map((row) => manifest.table.placeOf(row));
    return [{ code: 'custody/content-mismatch', severity: 'block', args: { samples: differing.length, places } }];
}

// EXTERNAL MODULE: ./build/tables/writeCsv.js
var writeCsv = __webpack_require__(89991);
;// CONCATENATED MODULE: ./build/evaluation/outcomesTable.js


/** @param rule of the task that the samples belong to */
function writeOutcomes(manifest, evaluated, rule) {
    const { columns, cellsOf } = tableOf(evaluated, rule);
    const { rows } = evaluated;
    const positions = [...rows.keys()].sort((one, other) => rows[one] - rows[other]);
    const idOf = (position) => manifest.sample.values[manifest.sample.codes[rows[position]]];
    return (0,writeCsv/* writeCsv */.E)(['sample', ...columns], positions.map((position) => [idOf(position), ...cellsOf(position)]));
}
function tableOf(evaluated, rule) {
    if (evaluated.kind === 'binary' && rule.task === 'binary')
        return binaryTable(evaluated, rule);
    if (evaluated.kind === 'numbers')
        return numberTable(evaluated);
    if (evaluated.kind === 'classes' && (rule.task === 'multiclass' || rule.task === 'ordinal')) {
        return classTable(evaluated, rule);
    }
    throw new Error('samples are of another task than the rule');
}
const decisionNames = ['negative', 'positive', 'undecided'];
/** Score, decision, the class that it stands for, the confidence in it, and whether the sample is undecided. */
function binaryTable({ samples }, rule) {
    return {
        columns: ['label', 'score', 'decision', 'class', 'confidence', 'undecided'],
        cellsOf: (position) => {
            const decision = samples.decision[position];
            const score = samples.score?.[position];
            return [
                samples.positive[position] === 1 ? 'positive' : 'negative',
                score ?? '',
                decisionNames[decision],
                (0,evaluation_decision/* classOfDecision */.c5)(decision, rule),
                confidenceOf(score, decision, rule),
                decision === evaluation_decision/* decisions */.a.undecided ? 'true' : 'false',
            ];
        },
    };
}
/** The probability of the class that was decided on; empty where nothing was, or scores are no probabilities. */
function confidenceOf(score, decision, rule) {
    if (score === undefined || decision === evaluation_decision/* decisions */.a.undecided || !(0,evaluation_decision/* isProbabilityRule */.QA)(rule))
        return '';
    return decision === evaluation_decision/* decisions */.a.positive ? score : 1 - score;
}
/** Label, class that was decided on, its probability, whether the sample is undecided, and the probability of each class. */
function classTable({ samples }, rule) {
    const { label, predicted, scores } = samples;
    const { classes } = rule;
    const width = classes.length;
    return {
        columns: [
            'label',
            'class',
            'confidence',
            'undecided',
            ...(scores === undefined ? [] : classes.map((name) => `probability:${name}`)),
        ],
        cellsOf: (position) => {
            const decision = predicted[position];
            const isUndecided = decision === (0,evaluation_decision/* undecidedCode */.b4)(rule);
            const own = scores?.subarray(position * width, (position + 1) * width);
            return [
                classes[label[position]],
                (0,evaluation_decision/* classOfDecision */.c5)(decision, rule),
                isUndecided ? '' : (own?.[decision] ?? ''),
                isUndecided ? 'true' : 'false',
                ...(own ?? []),
            ];
        },
    };
}
function numberTable({ samples: { label, predicted } }) {
    return {
        columns: ['label', 'predicted', 'error'],
        cellsOf: (position) => [label[position], predicted[position], predicted[position] - label[position]],
    };
}

// EXTERNAL MODULE: ./build/independence/entities.js
var entities = __webpack_require__(34880);
// EXTERNAL MODULE: ./build/trees/digest.js
var digest = __webpack_require__(56740);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/evaluation/command/boundedLog.js
const longestNotice = 100;
/** Keeps the beginning and the end of what a command prints, however much that is. */
class BoundedLog {
    half;
    head;
    headBytes = 0;
    /** Twice as long as what is kept in the end, so that bytes are moved rarely. */
    tail;
    tailBytes = 0;
    leftOut = 0;
    /** @param limit most bytes of the text, with the words about what was left out */
    constructor(limit) {
        this.half = Math.max(0, Math.floor((limit - longestNotice) / 2));
        this.head = Buffer.alloc(this.half);
        this.tail = Buffer.alloc(2 * this.half);
    }
    add(chunk) {
        const taken = chunk.copy(this.head, this.headBytes);
        this.headBytes += taken;
        this.addToTail(chunk.subarray(taken));
    }
    /** What cannot be read as UTF-8 is shown as `?`. */
    text() {
        this.keepInTail(this.half);
        const notice = this.leftOut === 0 ? '' : `\n[… ${this.leftOut} bytes are left out here …]\n`;
        return readable(this.head.subarray(0, this.headBytes)) + notice + readable(this.tail.subarray(0, this.tailBytes));
    }
    addToTail(chunk) {
        const fitting = chunk.subarray(Math.max(0, chunk.length - this.half));
        this.leftOut += chunk.length - fitting.length;
        if (this.tailBytes + chunk.length > this.tail.length)
            this.keepInTail(this.half - fitting.length);
        this.tailBytes += fitting.copy(this.tail, this.tailBytes);
    }
    keepInTail(most) {
        const surplus = Math.max(0, this.tailBytes - most);
        this.tail.copyWithin(0, surplus, this.tailBytes);
        this.tailBytes -= surplus;
        this.leftOut += surplus;
    }
}
function readable(bytes) {
    return bytes.toString('utf8').replaceAll('\uFFFD', '?');
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/evaluation/command/refusals.js
/** What is wrong with a run of the command. None of these texts has anything that the command printed. */


const key = 'evaluation.command';
const readLog = 'Read what it printed in the evidence file command.log';
/** The program does not exist, or cannot be started: the environment is at fault. */
function notRunnable(problem, cure) {
    return new result_refusal/* Refusal */.P_('evaluation/runtime', { key: `${key}.run`, exit: 5, problem, cure });
}
function notIsolated() {
    return new result_refusal/* Refusal */.P_('evaluation/runtime', {
        key,
        exit: 5,
        problem: 'the isolation that this system offers could not be set up for the command',
        cure: 'Read in the evidence file command.log which step failed; a hidden folder may be on a file system that the system does not let Holdout cover.',
    });
}
function failed(code, signal) {
    return new result_refusal/* Refusal */.P_('evaluation/command-failed', {
        key,
        problem: describeEnd(code, signal),
        cure: `${readLog}, and mend the command or the model.`,
    });
}
function describeEnd(code, signal) {
    if (signal !== null)
        return `the command was ended by ${signal}`;
    const name = code === null ? undefined : signalOfExitCode(code);
    if (name !== undefined)
        return `the command was ended by ${name} (exit code ${code})`;
    if (code === 127)
        return 'the command ended with exit code 127, by which a shell says that it finds no such program';
    return `the command ended with exit code ${code}`;
}
/** A shell gives 128 and the signal’s number for what a signal ended. */
function signalOfExitCode(code) {
    const names = Object.entries(external_node_os_.constants.signals).filter(([, number]) => number === code - 128);
    return names[0]?.[0];
}
function tooSlow(minutes) {
    return limitReached(`took more than ${minutes} minutes, and was stopped`, 'Make the command faster, or raise `timeout-minutes`.');
}
function tooMuchMemory(megabytes) {
    return limitReached(`took more than ${megabytes} MiB of memory, and was stopped`, 'Let it work in smaller batches, or raise `memory-mb`.');
}
function tooManyProcesses(most) {
    return limitReached(`started more than ${most} processes, and was stopped`, 'Let it start fewer.');
}
function diskFull(free) {
    return limitReached(`left less than ${free} free on the disk, and was stopped`, 'Let it write less, or free space.');
}
function fileTooLarge(most) {
    return limitReached(`wrote a file of more than ${most}, and was ended by SIGXFSZ`, 'Let it write less.');
}
function limitReached(what, cure) {
    const wholeCure = `${cure} ${readLog}.`;
    return new result_refusal/* Refusal */.P_('evaluation/limit', { key, exit: 4, problem: `the command ${what}`, cure: wholeCure });
}
function refusals_leftProcesses(seconds) {
    return new result_refusal/* Refusal */.P_('evaluation/command-left-processes', {
        key,
        exit: 3,
        problem: `the command ended, but processes that it started still ran ${seconds} seconds later`,
        cure: 'Let it wait for all processes that it starts: they could change the predictions after they were read.',
    });
}
/** @param what how the predictions are, as in `wrote no predictions` */
function unusableOutput(what, cure = 'Let it write one regular file at {predictions}.') {
    return new result_refusal/* Refusal */.P_('evaluation/command-output', {
        key,
        problem: `the command ended without error and ${what}`,
        cure: `${cure} ${readLog}.`,
    });
}
/** @param path of a file that is to be laid out for the command */
function unusableInput(path, problem, cure) {
    return new result_refusal/* Refusal */.P_('evaluation/input', { file: path, problem, cure });
}
function notRemoved(folder, code) {
    return new result_refusal/* Refusal */.P_('evaluation/runtime', {
        key,
        exit: 5,
        problem: `the folder ${folder}, in which the command ran, cannot be removed (${code})`,
        cure: 'Remove it: it holds the model and the samples.',
    });
}

;// CONCATENATED MODULE: ./build/evaluation/command/environment.js

/** Replaces {model}, {test} and {predictions}, in one pass: a path that looks like a placeholder stays as it is. */
function fillPlaceholders(text, { model, test, predictions }) {
    const values = { '{model}': model, '{test}': test, '{predictions}': predictions };
    return text.replace(/\{(?:model|test|predictions)\}/g, (placeholder) => values[placeholder] ?? placeholder);
}
/**
 * The environment of the command: named variables of the host, places of its own folder, and what the policy says.
 *
 * Nothing else passes: no `GITHUB_…`, `ACTIONS_…`, `RUNNER_…` or `INPUT_…`, and no token.
 */
function commandEnvironment(host, layout, given) {
    const environment = new Map([...hostVariables(host), ...ownVariables(host, layout)]);
    for (const [name, value] of given)
        environment.set(name, fillPlaceholders(value, layout));
    for (const [name, value] of environment)
        refuseUnusable(name, value);
    return environment;
}
function hostVariables({ platform, environment }) {
    const names = ['PATH', 'LD_LIBRARY_PATH', ...(platform === 'win32' ? ['SystemRoot'] : [])];
    return names.flatMap((name) => {
        const value = environment[name];
        return value === undefined ? [] : [[name, value]];
    });
}
function ownVariables({ platform }, layout) {
    const temporary = platform === 'win32' ? ['TEMP', 'TMP', 'TMPDIR'] : ['TMPDIR'];
    return [
        ['LANG', 'C.UTF-8'],
        ['LC_ALL', 'C.UTF-8'],
        ['HOME', layout.home],
        ...temporary.map((name) => [name, layout.temporary]),
        ['HOLDOUT_MODEL', layout.model],
        ['HOLDOUT_TEST', layout.test],
        ['HOLDOUT_PREDICTIONS', layout.predictions],
    ];
}
function refuseUnusable(name, value) {
    if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !value.includes('\0'))
        return;
    throw notRunnable('has an environment variable that no system can pass on', 'Name it with letters, digits and `_`.');
}

;// CONCATENATED MODULE: ./build/evaluation/command/host.js
/** The machine and its user, as far as they decide how a command can run. */

function readHost() {
    return {
        platform: process.platform,
        environment: process.env,
        home: (0,external_node_os_.homedir)(),
        temporaryFolder: (0,external_node_os_.tmpdir)(),
        user: readUser(),
    };
}
function readUser() {
    if (process.getuid === undefined || process.getgid === undefined || process.getgroups === undefined)
        return undefined;
    return { uid: process.getuid(), gid: process.getgid(), groups: process.getgroups() };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/trees/paths.js
var paths = __webpack_require__(91618);
;// CONCATENATED MODULE: ./build/evaluation/command/layout.js
/** The folder in which a command runs. */






/**
 * Makes a new folder that only this user can open.
 *
 * @param hidden absolute folders; the new one lies outside of them where some place for temporary files does
 */
async function createLayout(host, hidden, modelPath) {
    const parent = await chooseParent(host, hidden);
    const root = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, 'holdout-command-')));
    const files = (0,external_node_path_.join)(root, 'files');
    return {
        root,
        files,
        work: (0,external_node_path_.join)(files, 'work'),
        // The name stays: programs tell formats by it.
        model: (0,external_node_path_.join)(files, 'model', modelPath.split('/').at(-1) || 'model'),
        test: (0,external_node_path_.join)(files, 'test.csv'),
        predictions: (0,external_node_path_.join)(files, 'predictions.csv'),
        home: (0,external_node_path_.join)(files, 'home'),
        temporary: (0,external_node_path_.join)(files, 'tmp'),
        status: (0,external_node_path_.join)(root, 'status'),
        devices: (0,external_node_path_.join)(root, 'devices'),
    };
}
async function makeFolders(layout) {
    const { work, model, home, temporary, devices } = layout;
    for (const folder of [work, (0,external_node_path_.dirname)(model), home, temporary, devices])
        await makeFolder(folder);
    await (0,promises_.writeFile)(layout.status, '', { mode: 0o600 });
}
async function chooseParent({ platform, temporaryFolder }, hidden) {
    const places = platform === 'win32' ? [temporaryFolder] : [temporaryFolder, '/tmp', '/var/tmp'];
    const found = await Promise.all(places.map((place) => (0,promises_.realpath)(place).catch(() => undefined)));
    const known = found.filter((place) => place !== undefined);
    return known.find((place) => !isInsideAny(place, hidden)) ?? temporaryFolder;
}
/** Whether a path is one of the folders, or lies below one; both absolute and without symbolic links. */
function isInsideAny(path, folders) {
    return folders.some((folder) => path === folder || path.startsWith(folder.endsWith(external_node_path_.sep) ? folder : folder + external_node_path_.sep));
}
/** @throws Refusal `evaluation/input` where two files want the same place */
async function writeContents(layout, { model, test, approved, data }) {
    await writeModel(layout.model, model);
    await (0,promises_.writeFile)(layout.test, test, { mode: 0o600 });
    for (const file of approved)
        await writeTreeFile(placeOf(layout, file), file);
    // After the approved files, so that no file of samples can stand in for a script. Many samples may share one file.
    const samples = new Map(data.map((file) => [file.path, file]));
    for (const file of samples.values())
        await writeTreeFile(placeOf(layout, file), file);
}
function placeOf({ work }, file) {
    return (0,external_node_path_.join)(work, (0,paths/* checkPath */.Cg)(file.path));
}
async function writeModel(place, model) {
    if (model.kind === 'file')
        return writeTreeFile(place, model);
    await makeFolder(place);
    for (const file of model.files) {
        await writeTreeFile((0,external_node_path_.join)(place, (0,paths/* checkPath */.Cg)(file.path.slice(model.path === '' ? 0 : model.path.length + 1))), file);
    }
}
async function writeTreeFile(place, file) {
    try {
        await makeFolder((0,external_node_path_.dirname)(place));
        await (0,external_node_stream_promises_.pipeline)(file.open(), (0,external_node_fs_.createWriteStream)(place, { flags: 'wx', mode: 0o600 }));
    }
    catch (error) {
        throw isTaken(error) ? placeTaken(file.path) : error;
    }
    if (file.executable)
        await (0,promises_.chmod)(place, 0o700);
}
async function makeFolder(place) {
    await (0,promises_.mkdir)(place, { recursive: true, mode: 0o700 });
}
function isTaken(error) {
    const code = error.code;
    return code === 'EEXIST' || code === 'ENOTDIR';
}
function placeTaken(path) {
    const problem = 'would take the place of another file that the command gets';
    return unusableInput(path, problem, 'Give the files of samples a folder of their own.');
}

;// CONCATENATED MODULE: ./build/evaluation/command/mounts.js
/** What the command sees of the file system: nothing that is hidden, and nothing that it could change but its own. */



/** Sockets of container engines and of services, secrets that are mounted, state of virtual machines. */
const systemPlaces = [
    ...['/run', '/var/run'],
    ...['/var/lib/docker', '/var/lib/containers', '/var/lib/containerd', '/var/lib/kubelet'],
    ...['/var/lib/lxd', '/var/snap/lxd', '/var/lib/incus'],
];
/** Credentials in a user’s home; the home itself stays, because programs are installed there. */
const homePlaces = [
    ...['.ssh', '.gnupg', '.netrc', '.git-credentials', '.config/git/credentials', '.config/gh', '.config/hub'],
    ...['.docker', '.config/containers', '.kube', '.terraform.d', '.vault-token'],
    ...['.aws', '.azure', '.config/gcloud', '.boto', '.s3cfg', '.oci', '.config/rclone', '.databrickscfg'],
    ...['.npmrc', '.yarnrc', '.yarnrc.yml', '.pypirc', '.config/pip', '.cargo/credentials', '.cargo/credentials.toml'],
    ...['.m2/settings.xml', '.gem/credentials', '.pgpass', '.my.cnf'],
    ...['.kaggle', '.huggingface', '.cache/huggingface/token', '.cache/huggingface/stored_tokens'],
];
/** Variables that name a file or a folder with credentials. */
const credentialVariables = [
    ...['SSH_AUTH_SOCK', 'GNUPGHOME', 'NETRC', 'GH_CONFIG_DIR', 'DOCKER_CONFIG', 'KUBECONFIG'],
    ...['AWS_SHARED_CREDENTIALS_FILE', 'AWS_CONFIG_FILE', 'AWS_WEB_IDENTITY_TOKEN_FILE', 'AZURE_CONFIG_DIR'],
    ...['GOOGLE_APPLICATION_CREDENTIALS', 'CLOUDSDK_CONFIG', 'NPM_CONFIG_USERCONFIG', 'PIP_CONFIG_FILE'],
];
/** What a self-hosted runner keeps beside its work. */
const runnerPlaces = ['.credentials', '.credentials_rsaparams', '.runner', '_diag'];
const temporaryPlaces = ['/tmp', '/var/tmp'];
/** Devices without a memory, and those that compute. */
const devices = /^(?:null|zero|full|random|urandom|nvidia.*|kfd|dri|dxg|accel.*)$/;
/** The folders that stand in a command’s way: what lies below them is not there for it. */
function coveredFolders(host, hidden) {
    const covers = coverable([...placesOf(host, hidden), ...temporaryPlaces]);
    return covers.filter(({ isFolder }) => isFolder).map(({ path }) => path);
}
/** In this order: everything becomes read-only, what is hidden is covered, the command’s own folder comes back. */
function planMounts(host, layout, hidden) {
    const temporary = coverable(temporaryPlaces).map(({ path }) => path);
    const covers = coverable(placesOf(host, hidden)).filter(({ path }) => !isInsideAny(path, temporary));
    const folders = covers.filter(({ isFolder }) => isFolder).map(({ path }) => path);
    const shown = ['/proc', '/dev', ...temporary, ...folders];
    return [
        ...writableMounts(shown).map((path) => ['read-only', path]),
        ...deviceChanges(layout),
        ...covers.map(({ path, isFolder }) => [isFolder ? 'cover-folder' : 'cover-file', path]),
        ...temporary.filter((path) => !isInsideAny(path, folders)).map((path) => ['temporary', path]),
        ['own', layout.files],
        ...folders.map((path) => ['close-folder', path]),
    ];
}
function deviceChanges(layout) {
    const present = (0,external_node_fs_.readdirSync)('/dev').filter((name) => devices.test(name));
    return [
        ['devices', layout.devices],
        ...present.map((name) => ['device', (0,external_node_path_.join)('/dev', name)]),
        ['use-devices', '/dev'],
    ];
}
function placesOf({ home, environment }, hidden) {
    const named = credentialVariables.flatMap((name) => (environment[name] ?? '').split(':'));
    const above = [...new Set(hidden.flatMap(ancestorsOf))];
    return [
        ...hidden,
        ...systemPlaces,
        ...homePlaces.map((place) => (0,external_node_path_.join)(home, place)),
        ...named.filter((place) => place.startsWith('/')),
        ...above.flatMap((folder) => runnerPlaces.map((place) => (0,external_node_path_.join)(folder, place))),
    ];
}
function ancestorsOf(path) {
    const parent = (0,external_node_path_.dirname)(path);
    return parent === path ? [] : [parent, ...ancestorsOf(parent)];
}
/** What of the places exists, without symbolic links, each once and none inside another. */
function coverable(places) {
    const found = new Map(places.flatMap(toCover).map((cover) => [cover.path, cover]));
    found.delete('/');
    const folders = [...found.values()].filter(({ isFolder }) => isFolder).map(({ path }) => path);
    return [...found.values()].filter(({ path }) => !ancestorsOf(path).some((folder) => folders.includes(folder)));
}
function toCover(place) {
    try {
        const path = (0,external_node_fs_.realpathSync)(place);
        return [{ path, isFolder: (0,external_node_fs_.lstatSync)(path).isDirectory() }];
    }
    catch {
        return [];
    }
}
/** Mounts that can be written to and that the command will see. */
function writableMounts(shown) {
    const mounts = parseMounts((0,external_node_fs_.readFileSync)('/proc/self/mountinfo', 'utf8'));
    const targets = new Set(mounts.filter(({ isWritable }) => isWritable).map(({ target }) => target));
    // The new /proc is mounted before these changes and comes with them; all others of `shown` are replaced after.
    return ['/proc', ...[...targets].filter((target) => !isInsideAny(target, shown))];
}
/** The lines of a mountinfo file: proc_pid_mountinfo(5). */
function parseMounts(text) {
    return text.split('\n').flatMap((line) => {
        const [, , , , target, options] = line.split(' ');
        if (target === undefined || options === undefined)
            return [];
        return [{ target: unescapeOctal(target), isWritable: options.split(',').includes('rw') }];
    });
}
/** Bytes that would end a field are written as a backslash and three octal digits. */
function unescapeOctal(field) {
    return field.replace(/\\([0-7]{3})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 8)));
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/evaluation/command/removal.js
/** Removal of a folder in which foreign code has run. */







/** @throws Refusal `evaluation/runtime` where something stays */
async function removeFolder(folder) {
    if (await hasMountBelow(folder))
        throw notRemoved(folder, 'something is mounted in it');
    for (const attempt of [removeAll, openAndRemove, removeBySystem]) {
        await attempt(folder).catch(() => undefined);
        if (await isGone(folder))
            return;
    }
    throw notRemoved(folder, 'read-only, or in use');
}
/** What is mounted there lies elsewhere as well, and is not ours to remove. */
async function hasMountBelow(folder) {
    const text = await (0,promises_.readFile)('/proc/self/mountinfo', 'utf8').catch(() => '');
    return parseMounts(text).some(({ target }) => isInsideAny(target, [folder]));
}
async function removeAll(folder) {
    await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
}
/** A folder that was made read-only keeps its files. */
async function openAndRemove(folder) {
    await makeWritable(folder);
    await removeAll(folder);
}
async function makeWritable(folder) {
    await (0,promises_.chmod)(folder, 0o700).catch(() => undefined);
    const children = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
    for (const child of children)
        if (child.isDirectory())
            await makeWritable((0,external_node_path_.join)(folder, child.name));
}
/** Where paths are longer than the system calls take; this program goes down folder by folder. */
async function removeBySystem(folder) {
    await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('/bin/rm', ['-rf', '--', folder]);
}
async function isGone(folder) {
    return (0,promises_.lstat)(folder).then(() => false, (error) => error.code === 'ENOENT');
}

;// CONCATENATED MODULE: ./build/evaluation/command/scripts.js
/**
 * The shell scripts around a command. They are constants: what the policy says reaches them as arguments, and none of
 * it is parsed by a shell.
 */
/** Where memory runs out, the system ends the command rather than Holdout. */
const preferAsVictim = '{ echo 500 >/proc/self/oom_score_adj; } 2>/dev/null || :';
/**
 * Outside of all namespaces: opens the file for the status, so that nobody writes to a file system that becomes
 * read-only later.
 *
 * Arguments: the file, the next program with its arguments.
 */
const openStatusScript = `
PATH=/usr/sbin:/usr/bin:/sbin:/bin
export PATH
${preferAsVictim}
exec 3>"$1"
shift
exec "$@"
`;
/**
 * As first process of the new namespaces: changes the mounts, starts the command, waits for it and for what it leaves
 * behind. When it ends, the system kills whatever still runs.
 *
 * The command cannot write the status (file 3), nor end this process, which has capabilities that it lacks. Standard
 * input is a line to Holdout: when it closes, everything is killed.
 *
 * Arguments: the folder of the command, how many tenths of a second are given to processes left behind, the mebibytes of
 * shared memory, pairs of a change and a path, \`--\`, the command.
 */
const firstProcessScript = `
set -eu
# Below, it ends all processes that it can reach: only ever inside a namespace of its own.
[ $$ -eq 1 ] || exit 1
files=$1 tenths=$2 shared=$3
shift 3
cd -P "$files"

change_mounts() {
  case $1 in
    read-only) mount -o remount,bind,ro "$2" || [ ! -e "$2" ] ;;
    cover-folder) mount -t tmpfs -o size=64k,mode=0755,nosuid,nodev,noexec tmpfs "$2" ;;
    cover-file) mount --bind /dev/null "$2" ;;
    close-folder) mount -o remount,bind,ro "$2" ;;
    temporary) mount --no-canonicalize --bind ./tmp "$2" && mount -o remount,bind,rw,nosuid,nodev "$2" ;;
    own)
      mkdir -p "$2"
      mount --no-canonicalize --bind . "$2"
      mount -o remount,bind,rw,nosuid,nodev "$2" ;;
    devices)
      devices=$2
      mount -t tmpfs -o size=64k,mode=0755,nosuid,noexec tmpfs "$devices"
      mkdir "$devices/shm"
      mount -t tmpfs -o "size=\${shared}m,mode=1777,nosuid,nodev" tmpfs "$devices/shm"
      ln -s /proc/self/fd "$devices/fd"
      ln -s /proc/self/fd/0 "$devices/stdin"
      ln -s /proc/self/fd/1 "$devices/stdout"
      ln -s /proc/self/fd/2 "$devices/stderr" ;;
    device)
      if [ -d "$2" ]; then mkdir "$devices/\${2##*/}"; else : >"$devices/\${2##*/}"; fi
      mount --bind "$2" "$devices/\${2##*/}" ;;
    use-devices) mount --rbind "$devices" "$2" && mount -o remount,bind,ro "$2" ;;
    *) exit 1 ;;
  esac
}

while [ "$1" != -- ]; do
  change_mounts "$1" "$2"
  shift 2
done
shift
cd "$files/work"
ip link set lo up 2>/dev/null || :

exec 5<&0 </dev/null
{ read -r _ <&5 || :; kill -KILL -1; } >/dev/null 2>&1 3>&- &
watcher=$!
exec 5<&-

set +e
echo started >&3
exec 4>&2 2>/dev/null
setsid "$@" 2>&4 3>&- 4>&-
code=$?
echo "code $code" >&3

others_run() {
  for process in /proc/[0-9]*; do
    case \${process#/proc/} in
      1 | "$watcher") ;;
      *) return 0 ;;
    esac
  done
  return 1
}

while others_run; do
  if [ "$tenths" -le 0 ]; then
    echo left >&3
    break
  fi
  tenths=$((tenths - 1))
  sleep 0.1
done
exit 0
`;
/**
 * Without any right left: sets limits and the environment, and becomes the command.
 *
 * Arguments: largest file in blocks of 512 bytes, entries \`NAME=value\`, \`--\`, the program’s path, its arguments.
 */
const becomeCommandScript = `
${preferAsVictim}
ulimit -c 0 2>/dev/null || :
ulimit -f "$1" 2>/dev/null || :
shift
while [ "$1" != -- ]; do
  export "$1"
  shift
done
shift
exec "$@"
`;

;// CONCATENATED MODULE: ./build/evaluation/command/isolation.js
/** How a command can be kept from the network, from files and from other processes on this system. */








/** What gives the right to make namespaces, in the order in which they are tried. */
const routes = ['root', 'user-namespace', 'sudo'];
/** The environment of the programs around the command, which run with rights: nothing of it can be chosen. */
const wrapperEnvironment = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin:/run/wrappers/bin', LC_ALL: 'C' };
const noLayers = { network: false, files: false, processes: false };
const allLayers = { network: true, files: true, processes: true };
const onlyNetwork = { ...noLayers, network: true };
const withoutCapabilities = ['--bounding-set=-all', '--inh-caps=-all', '--ambient-caps=-all', '--no-new-privs'];
const probeSeconds = 20;
const blockBytes = 512;
const known = new Map();
/**
 * Finds the strongest isolation by trying it on a command that does nothing, once for each choice of routes.
 *
 * @param allowed routes that may be used
 */
function findIsolation(host, allowed) {
    const key = allowed.join(' ');
    const found = known.get(key) ?? probe(host, allowed);
    known.set(key, found);
    return found;
}
async function probe(host, allowed) {
    const candidates = host.platform === 'linux' ? candidatesOf(host, allowed) : [];
    for (const candidate of candidates)
        if (await works(host, candidate))
            return candidate;
    return { route: undefined, layers: noLayers, dropping: [] };
}
function candidatesOf(host, allowed) {
    const isRoot = host.user?.uid === 0;
    const possible = allowed.filter((route) => (isRoot ? route !== 'sudo' : route !== 'root'));
    const direct = possible.filter((route) => route !== 'sudo');
    const withDropping = (route, layers) => [
        { route, layers, dropping: [...withoutCapabilities, ...(route === 'sudo' ? formerUser(host) : [])] },
    ];
    return [
        ...possible.flatMap((route) => withDropping(route, allLayers)),
        ...direct.flatMap((route) => withDropping(route, onlyNetwork)),
        ...withDropping(undefined, noLayers),
        { route: undefined, layers: noLayers, dropping: ['--no-new-privs'] },
    ];
}
function formerUser({ user }) {
    if (user === undefined)
        return [];
    const groups = user.groups.length === 0 ? '--clear-groups' : `--groups=${user.groups.join(',')}`;
    return [`--reuid=${user.uid}`, `--regid=${user.gid}`, groups];
}
/** An exit code that no missing program or failing shell gives. */
const probeCode = 7;
async function works(host, isolation) {
    const layout = await createLayout(host, [], 'model');
    try {
        await makeFolders(layout);
        const command = ['/bin/sh', '-c', `exit ${probeCode}`];
        const limits = { largestFile: 0, memoryMb: 64, graceSeconds: 0 };
        const wrapping = { layout, hidden: [], environment: new Map(), command, ...limits };
        const code = await exitCodeOf(await wrap(host, isolation, wrapping));
        return isolation.layers.processes ? (await readStatus(layout)).code === probeCode : code === probeCode;
    }
    finally {
        await removeFolder(layout.root);
    }
}
async function exitCodeOf([program = '', ...given]) {
    const options = { env: wrapperEnvironment, timeout: probeSeconds * 1000, killSignal: 'SIGKILL' };
    // The first process ends everything when its standard input is closed, so it stays open.
    const child = (0,external_node_child_process_.spawn)(program, given, { ...options, stdio: ['pipe', 'ignore', 'ignore'] });
    const [code] = await (0,external_node_events_.once)(child, 'exit').catch(() => [null]);
    child.stdin.destroy();
    return code;
}
/** The whole argument vector, from the outermost program to the command itself. */
async function wrap(host, isolation, wrapping) {
    const { route, layers } = isolation;
    const inner = [...dropRights(isolation), ...becomeCommand(wrapping)];
    if (route === undefined)
        return inner;
    const namespaces = ['unshare', ...(route === 'user-namespace' ? ['--map-root-user'] : []), '--net'];
    if (!layers.processes)
        return [...namespaces, '--', ...inner];
    const more = ['--ipc', '--pid', '--fork', '--kill-child', '--mount', '--mount-proc', '--'];
    const first = await firstProcess(host, wrapping);
    return [...openStatus(route, wrapping.layout), ...namespaces, ...more, ...first, '--', ...inner];
}
function openStatus(route, { status }) {
    return [...(route === 'sudo' ? ['sudo', '-n', '--'] : []), '/bin/sh', '-c', openStatusScript, 'holdout', status];
}
async function firstProcess(host, wrapping) {
    const { layout, hidden, graceSeconds, memoryMb } = wrapping;
    await makeMountPoint(layout);
    const numbers = [graceSeconds * 10, memoryMb].map((number) => String(Math.ceil(number)));
    const changes = planMounts(host, layout, hidden).flat();
    return ['/bin/sh', '-c', firstProcessScript, 'holdout', layout.files, ...numbers, ...changes];
}
/** The command’s own folder for temporary files stands in for /tmp, and has to hold its other files at their place. */
async function makeMountPoint({ files, temporary }) {
    for (const place of ['/tmp', '/var/tmp']) {
        const real = await (0,promises_.realpath)(place).catch(() => place);
        if (isInsideAny((0,external_node_path_.dirname)(files), [real]))
            await (0,promises_.mkdir)((0,external_node_path_.join)(temporary, (0,external_node_path_.relative)(real, files)), { recursive: true });
    }
}
function dropRights({ dropping }) {
    return dropping.length === 0 ? [] : ['setpriv', ...dropping, '--'];
}
function becomeCommand({ environment, command, largestFile }) {
    const entries = [...environment].map(([name, value]) => `${name}=${value}`);
    const blocks = String(Math.ceil(largestFile / blockBytes));
    return ['env', '-i', '/bin/sh', '-c', becomeCommandScript, 'holdout', blocks, ...entries, '--', ...command];
}
/** What the first process wrote. */
async function readStatus(layout) {
    const lines = (await (0,promises_.readFile)(layout.status, 'utf8')).split('\n');
    const code = lines.find((line) => line.startsWith('code '))?.slice('code '.length);
    return {
        isStarted: lines.includes('started'),
        code: code === undefined ? null : Number(code),
        leftProcesses: lines.includes('left'),
    };
}

;// CONCATENATED MODULE: ./build/evaluation/command/limits.js
const mebibyte = 1024 * 1024;
const defaultLimits = {
    predictionsBytes: 1024 * mebibyte,
    logBytes: mebibyte,
    graceSeconds: 2,
    processes: 4096,
    freeDiskBytes: 256 * mebibyte,
};
/** `1 GiB`, `200 MiB`, `4096 bytes`. */
function formatBytes(bytes) {
    if (bytes % (1024 * mebibyte) === 0)
        return `${bytes / (1024 * mebibyte)} GiB`;
    return bytes % mebibyte === 0 ? `${bytes / mebibyte} MiB` : `${bytes} bytes`;
}

;// CONCATENATED MODULE: ./build/evaluation/command/output.js
/** Reads the predictions, once, after every process of the command is dead. */





// Without O_NONBLOCK the opening of a pipe would wait for a writer. Windows has neither flag.
const openFlags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/**
 * The bytes that the command left at a place; who hashes and parses them uses these and no others.
 *
 * @throws Refusal `evaluation/command-output` for anything but one regular, non-empty file of at most `limit` bytes
 */
async function readPredictions(place, limit) {
    await refuseMovedFolder((0,external_node_path_.dirname)(place));
    await refuseSpecial(place);
    const handle = await (0,promises_.open)(place, openFlags).catch((error) => {
        throw unusableOutput(`its predictions cannot be opened (${error.code ?? 'unknown error'})`);
    });
    try {
        return await readRegular(handle, limit);
    }
    finally {
        await handle.close();
    }
}
/** The command owns the folder’s files, and could have put a symbolic link in the place of the folder itself. */
async function refuseMovedFolder(folder) {
    const real = await (0,promises_.realpath)(folder).catch(() => undefined);
    if (real !== folder)
        throw unusableOutput('moved the folder of its predictions');
}
async function refuseSpecial(place) {
    const found = await (0,promises_.lstat)(place).catch(() => undefined);
    if (found === undefined)
        throw unusableOutput('wrote no predictions');
    if (found.isSymbolicLink())
        throw unusableOutput('left a symbolic link where its predictions should be');
    if (found.isDirectory())
        throw unusableOutput('left a folder where its predictions should be');
    if (found.isFIFO())
        throw unusableOutput('left a named pipe where its predictions should be');
    if (!found.isFile())
        throw unusableOutput('left a special file where its predictions should be');
}
async function readRegular(handle, limit) {
    const { size, nlink, isFile } = await describe(handle);
    if (!isFile)
        throw unusableOutput('left no regular file where its predictions should be');
    if (nlink !== 1)
        throw unusableOutput('left predictions that have a second name on disk');
    if (size === 0)
        throw unusableOutput('left empty predictions');
    if (size > limit)
        throw unusableOutput(`left predictions of more than ${formatBytes(limit)}`, 'Let it write less.');
    const bytes = await readWhole(handle, size);
    if (bytes.length !== size)
        throw unusableOutput('its predictions changed while they were read');
    return bytes;
}
async function describe(handle) {
    const found = await handle.stat();
    return { size: found.size, nlink: found.nlink, isFile: found.isFile() };
}
/** One byte more than is expected is asked for, so that a file that grows is noticed. */
async function readWhole(handle, size) {
    const buffer = Buffer.alloc(size + 1);
    let length = 0;
    while (length < buffer.length) {
        const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
        if (bytesRead === 0)
            break;
        length += bytesRead;
    }
    return buffer.subarray(0, length);
}

;// CONCATENATED MODULE: ./build/evaluation/command/program.js
/** Finds the program of a command before it is started, so that a missing one is told from a failing one. */





/**
 * @param name first word of the command: a path, relative to where it runs, or a name that PATH leads to
 * @returns the absolute path
 * @throws Refusal `evaluation/runtime` naming the program and the reason
 */
async function findProgram(name, surroundings) {
    const candidates = candidatesFor(name, surroundings);
    const findings = [];
    for (const candidate of candidates)
        findings.push(await examine(candidate, surroundings));
    const found = findings.find((finding) => 'program' in finding);
    if (found === undefined)
        throw notFound(name, findings);
    await refuseMissingInterpreter(name, found.program, surroundings);
    return found.program;
}
function candidatesFor(name, { layout, path }) {
    if (name.includes('/'))
        return [(0,external_node_path_.resolve)(layout.work, name)];
    return name === '' ? [] : path.split(':').map((folder) => (0,external_node_path_.resolve)(layout.work, folder, name));
}
async function examine(place, { layout, covered }) {
    const found = await (0,promises_.stat)(place).catch(() => undefined);
    if (found === undefined || !found.isFile())
        return { fault: 'missing', place };
    if (!(await isExecutable(place)))
        return { fault: 'not-executable', place };
    const isCovered = [place, await (0,promises_.realpath)(place)].some((path) => isHidden(path, layout, covered));
    return isCovered ? { fault: 'covered', place } : { program: place };
}
function isHidden(path, layout, covered) {
    return isInsideAny(path, covered) && !isInsideAny(path, [layout.files]);
}
async function isExecutable(place) {
    return (0,promises_.access)(place, external_node_fs_.constants.X_OK).then(() => true, () => false);
}
function notFound(name, findings) {
    const faults = findings.map((finding) => ('fault' in finding ? finding.fault : undefined));
    if (faults.includes('covered'))
        return covered(`the program ${quote(name)}`);
    if (faults.includes('not-executable')) {
        return notRunnable(`the program ${quote(name)} is not executable`, 'Set its executable bit in the approved branch.');
    }
    return notRunnable(`the program ${quote(name)} does not exist`, 'Install it before the gate runs, or add the script to `files`: the command sees no other file of the repository.');
}
function covered(what) {
    return notRunnable(`${what} lies in a folder that is hidden from the command`, 'Install it outside of the checkout and of folders for temporary files, such as in ~/.venvs, and name it there.');
}
/** A script names in its first line what runs it. */
async function refuseMissingInterpreter(name, program, { layout, covered: folders }) {
    const interpreter = await readInterpreter(program);
    if (interpreter === undefined || !(0,external_node_path_.isAbsolute)(interpreter))
        return;
    const what = `the interpreter of ${quote(name)}, ${quote(interpreter)},`;
    const real = await (0,promises_.realpath)(interpreter).catch(() => undefined);
    if (real === undefined)
        throw notRunnable(`${what} does not exist`, 'Install it, or correct the first line.');
    if ([interpreter, real].some((path) => isHidden(path, layout, folders)))
        throw covered(what);
}
async function readInterpreter(program) {
    const handle = await (0,promises_.open)(program).catch(() => undefined);
    if (handle === undefined)
        return undefined;
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(256), 0, 256, 0);
        return /^#![ \t]*([^\s]+)/.exec(buffer.toString('utf8', 0, bytesRead))?.[1];
    }
    finally {
        await handle.close();
    }
}
function quote(text) {
    return JSON.stringify(text);
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/evaluation/command/processes.js
/** Finds the processes of a command and what memory they take, on Linux through /proc. */

/** All processes that can be seen; empty where there is no /proc. */
function listProcesses() {
    return readNames('/proc').flatMap((name) => {
        const facts = /^[0-9]+$/.test(name) ? readFacts(Number(name)) : undefined;
        return facts === undefined ? [] : [facts];
    });
}
function readFacts(pid) {
    const text = readText(`/proc/${pid}/stat`);
    // The name, in parentheses, may itself have spaces and parentheses.
    const [state, parent, group, ...rest] = text.slice(text.lastIndexOf(')') + 2).split(' ');
    if (state === undefined || state === 'Z' || state === 'X' || group === undefined)
        return undefined;
    return { pid, parent: Number(parent), group: Number(group), started: rest[16] ?? '' };
}
/** The processes that are chosen, and all that descend from them. */
function descendantsOf(isChosen, all) {
    const children = new Map();
    for (const one of all) {
        const siblings = children.get(one.parent);
        if (siblings === undefined)
            children.set(one.parent, [one]);
        else
            siblings.push(one);
    }
    const found = new Set(all.filter(isChosen));
    // A set that grows is walked to its new end.
    for (const { pid } of found)
        for (const child of children.get(pid) ?? [])
            found.add(child);
    return [...found];
}
/** Whether a text stands in the environment that a process was started with; false where that may not be read. */
function hasInEnvironment(pid, text) {
    return readText(`/proc/${pid}/environ`).includes(text);
}
/** Whether a process works in a folder or below it; false where that may not be read. */
function worksBelow(pid, folder) {
    try {
        return `${(0,external_node_fs_.readlinkSync)(`/proc/${pid}/cwd`)}/`.startsWith(`${folder}/`);
    }
    catch {
        return false;
    }
}
/**
 * The memory that processes take together. Where that is above the limit, pages that they share are counted once, as
 * far as the system tells.
 */
function residentBytesOf(processes, limit) {
    const resident = sum(processes.map(({ pid }) => readResident(pid)));
    if (resident <= limit)
        return resident;
    return sum(processes.map(({ pid }) => readProportional(pid) ?? readResident(pid)));
}
function readResident(pid) {
    return readKibibytes(`/proc/${pid}/status`, /^VmRSS:\s+([0-9]+) kB$/m) ?? 0;
}
function readProportional(pid) {
    return readKibibytes(`/proc/${pid}/smaps_rollup`, /^Pss:\s+([0-9]+) kB$/m);
}
function readKibibytes(path, pattern) {
    const kibibytes = pattern.exec(readText(path))?.[1];
    return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}
function readNames(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
/** Empty for a process that ended, or that may not be looked at. */
function readText(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'latin1');
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./build/evaluation/command/family.js
/** All processes of one command: to measure them, to see whether any is left, and to end them. */



const killRounds = 40;
const roundMilliseconds = 50;
class ProcessFamily {
    root;
    folder;
    platform;
    seen = new Set();
    /**
     * @param root id of the process that was started, which leads a process group
     * @param folder their own, which stands in the environment of all of them, and of no other process
     */
    constructor(root, folder, platform) {
        // Ids of 1 and less stand for groups of foreign processes, and an empty text stands everywhere.
        if (!Number.isSafeInteger(root) || root <= 1 || folder.length < 2)
            throw new Error('a family needs a process and a folder');
        this.root = root;
        this.folder = folder;
        this.platform = platform;
    }
    /** The running processes that descend from the first one, also those whose parents ended since they were seen. */
    members() {
        const isKnown = (one) => one.pid === this.root || one.group === this.root || this.seen.has(nameOf(one));
        const found = descendantsOf(isKnown, listProcesses());
        for (const one of found)
            this.seen.add(nameOf(one));
        return found;
    }
    /** As `members`, and those that made themselves independent between two looks. */
    all() {
        const marked = listProcesses().filter(({ pid }) => isMarked(pid, this.folder));
        const pids = new Set([...this.members(), ...marked].map(({ pid }) => pid));
        return [...pids].filter((pid) => pid > 1 && pid !== process.pid && pid !== process.ppid);
    }
    hasLiving() {
        return this.platform === 'linux' ? this.all().length > 0 : signal(-this.root, 0);
    }
    /** @returns whether none was left, or none after a while */
    async endsWithin(seconds) {
        for (let waited = 0; this.hasLiving(); waited += roundMilliseconds) {
            if (waited >= seconds * 1000)
                return false;
            await (0,external_node_timers_promises_.setTimeout)(roundMilliseconds);
        }
        return true;
    }
    /** Ends all; those that start others meanwhile are looked for again. */
    async kill() {
        if (this.platform === 'win32')
            return endTree(this.root);
        if (this.platform !== 'linux') {
            signal(-this.root, 'SIGKILL');
            return;
        }
        for (let round = 0; round < killRounds; round++) {
            const living = this.all();
            if (living.length === 0)
                return;
            for (const pid of living)
                signal(pid, 'SIGKILL');
            await (0,external_node_timers_promises_.setTimeout)(roundMilliseconds);
        }
    }
}
function isMarked(pid, folder) {
    return hasInEnvironment(pid, folder) || worksBelow(pid, folder);
}
function nameOf({ pid, started }) {
    return `${pid} ${started}`;
}
/** @returns whether there was a process that could be signalled */
function signal(pid, name) {
    try {
        return process.kill(pid, name);
    }
    catch {
        return false;
    }
}
function endTree(pid) {
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)('taskkill', ['/PID', String(pid), '/T', '/F'], () => resolve());
    });
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/evaluation/command/streams.js
/** The open files that a command starts with. */





/**
 * A real pipe: what Node gives its children are sockets, which a script cannot open as /dev/stderr.
 *
 * @param folder where the pipe is made; its name is gone when this returns
 */
async function openOutputPipe(folder) {
    const place = (0,external_node_path_.join)(folder, 'output');
    await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('mkfifo', ['-m', '600', place]);
    // A reader that does not wait comes first: then the writer finds it, and does not wait either.
    const reader = (0,external_node_fs_.openSync)(place, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    const writer = (0,external_node_fs_.openSync)(place, external_node_fs_.constants.O_WRONLY);
    (0,external_node_fs_.rmSync)(place);
    return { reader: new external_node_net_.Socket({ fd: reader, readable: true, writable: false }), writer };
}
const closeOnExecution = 0o2000000;
const highest = 65_536;
/**
 * Numbers of files beyond the first three that a child of this process would inherit: who started Holdout may have left
 * them open. Empty where the system does not tell.
 */
function inheritableFiles() {
    const numbers = listFiles().filter((number) => number > 2 && number < highest);
    return numbers.filter((number) => (flagsOf(number) & closeOnExecution) === 0);
}
function listFiles() {
    try {
        return (0,external_node_fs_.readdirSync)('/proc/self/fd').map(Number);
    }
    catch {
        return [];
    }
}
function flagsOf(number) {
    try {
        const text = (0,external_node_fs_.readFileSync)(`/proc/self/fdinfo/${number}`, 'latin1');
        return Number.parseInt(/^flags:\s+([0-7]+)$/m.exec(text)?.[1] ?? '0', 8);
    }
    catch {
        return closeOnExecution;
    }
}

;// CONCATENATED MODULE: ./build/evaluation/command/supervise.js
/** Starts a command, watches it, and makes sure that nothing of it runs any more. */









const watchMilliseconds = 100;
const drainMilliseconds = 2000;
const dyingMilliseconds = 10_000;
/** @throws Refusal `evaluation/runtime` where the program cannot be started */
async function supervise(start, log) {
    const { child, outputs } = await startChild(start);
    const drained = Promise.all(outputs.map((output) => drain(output, log)));
    const family = new ProcessFamily(child.pid ?? Number.NaN, start.root, start.platform);
    try {
        const stop = await watchUntilExit(child, family, start);
        const leftProcesses = start.hasFirstProcess ? false : !(await family.endsWithin(start.limits.graceSeconds));
        return { stop, code: child.exitCode, signal: child.signalCode, leftProcesses };
    }
    finally {
        await endAll(child, family, start);
        await within(drainMilliseconds, () => drained);
        for (const output of outputs)
            output.destroy();
    }
}
async function drain(output, log) {
    output.on('data', (chunk) => log.add(chunk));
    await (0,external_node_events_.once)(output, 'close').catch(() => undefined);
}
async function startChild(start) {
    try {
        return start.platform === 'win32' ? await startOnWindows(start) : await startWithPipe(start);
    }
    catch (error) {
        const code = error.code ?? 'unknown error';
        const problem = `the program ${JSON.stringify(start.name)} cannot be started (${code})`;
        throw notRunnable(problem, 'Correct the command, or the system that it runs on.');
    }
}
async function startOnWindows({ vector: [program = '', ...given], folder, environment }) {
    const options = { cwd: folder, env: environment, windowsHide: true };
    const child = (0,external_node_child_process_.spawn)(program, given, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    await (0,external_node_events_.once)(child, 'spawn');
    return { child, outputs: [child.stdout, child.stderr] };
}
async function startWithPipe(start) {
    const { vector, folder, environment, root, hasFirstProcess } = start;
    const [program = '', ...given] = vector;
    const { reader, writer } = await openOutputPipe(root);
    const nothing = (0,external_node_fs_.openSync)('/dev/null', 'r');
    try {
        // The first process ends everything when its standard input is closed: also when Holdout itself is killed.
        const stdio = [hasFirstProcess ? 'pipe' : nothing, writer, writer];
        for (const number of inheritableFiles())
            stdio[number] = nothing;
        const options = { cwd: folder, env: environment, detached: true };
        const child = (0,external_node_child_process_.spawn)(program, given, { ...options, stdio: Array.from(stdio, (entry) => entry ?? 'ignore') });
        child.stdin?.on('error', () => undefined);
        await (0,external_node_events_.once)(child, 'spawn');
        return { child, outputs: [reader] };
    }
    catch (error) {
        reader.destroy();
        throw error;
    }
    finally {
        (0,external_node_fs_.closeSync)(writer);
        (0,external_node_fs_.closeSync)(nothing);
    }
}
/** @returns the limit that was reached first, after the process is dead */
async function watchUntilExit(child, family, start) {
    const deadline = performance.now() + start.timeoutMilliseconds;
    const startDisk = await freeDiskBytes(start.folder);
    while (isRunning(child)) {
        const stop = performance.now() >= deadline ? 'time' : (measure(family, start) ?? (await measureDisk(start, startDisk)));
        if (stop !== undefined) {
            await endAll(child, family, start);
            return stop;
        }
        await waitForExit(child, Math.min(watchMilliseconds, deadline - performance.now()));
    }
    return undefined;
}
function measure(family, { memoryBytes, limits }) {
    const members = family.members();
    if (members.length > limits.processes)
        return 'processes';
    return residentBytesOf(members, memoryBytes) > memoryBytes ? 'memory' : undefined;
}
/** A disk that was nearly full before is not the command’s fault. */
async function measureDisk({ folder, limits }, startBytes) {
    const free = await freeDiskBytes(folder);
    return free < limits.freeDiskBytes && startBytes >= limits.freeDiskBytes ? 'disk' : undefined;
}
async function freeDiskBytes(folder) {
    return (0,promises_.statfs)(folder).then(({ bavail, bsize }) => bavail * bsize, () => Number.POSITIVE_INFINITY);
}
/** Closing its standard input tells the first process to end everything, also where it runs as another user. */
async function endAll(child, family, { hasFirstProcess }) {
    child.stdin?.destroy();
    if (!hasFirstProcess || isRunning(child))
        await family.kill();
    if (isRunning(child))
        await waitForExit(child, dyingMilliseconds);
}
function isRunning(child) {
    return child.exitCode === null && child.signalCode === null;
}
async function waitForExit(child, milliseconds) {
    await within(milliseconds, (signal) => (0,external_node_events_.once)(child, 'exit', { signal }));
}
/** Waits for what is begun, or for the time to pass. */
async function within(milliseconds, begin) {
    const done = new AbortController();
    const ignore = () => undefined;
    const pause = (0,external_node_timers_promises_.setTimeout)(Math.max(0, milliseconds), undefined, { signal: done.signal }).catch(ignore);
    await Promise.race([begin(done.signal).catch(ignore), pause]);
    done.abort();
}

;// CONCATENATED MODULE: ./build/evaluation/command/runCommand.js
/**
 * Runs the policy’s approved command on a model and a table of samples, and returns the predictions that it wrote.
 *
 * The command is approved, the model is not: loading it may run code of whoever made it. So the command gets no more
 * than it needs, and no trust. Whether it may run at all is decided by the caller.
 */














/** Whether a command could be isolated on this system: the same answer that a result has. */
async function commandIsolation() {
    return (await findIsolation(readHost(), routes)).layers;
}
/**
 * Lays out a folder, runs the command in it, and removes it.
 *
 * @returns the bytes of the predictions, read once after every process of the command is dead
 * @throws Refusal `evaluation/runtime` (exit 5) where the program is missing or cannot be started,
 *   `evaluation/command-failed` for an exit code or a signal, `evaluation/limit` (exit 4) for time, memory, processes
 *   and disk, `evaluation/command-left-processes` (exit 3), `evaluation/command-output` for unusable predictions,
 *   `evaluation/input` for files that want the same place
 */
async function runCommand(request, settings = {}) {
    const host = readHost();
    const isolation = await findIsolation(host, settings.routes ?? routes);
    const hidden = await realFolders(request.hidden);
    const layout = await createLayout(host, hidden, request.model.path);
    const limits = { ...defaultLimits, ...settings.limits };
    return runThenRemove({ request, host, layout, isolation, limits, hidden });
}
async function realFolders(folders) {
    const real = await Promise.all(folders.map((folder) => (0,promises_.realpath)(folder).catch(() => undefined)));
    return real.filter((folder) => folder !== undefined);
}
async function runThenRemove(prepared) {
    const { layout } = prepared;
    try {
        await makeFolders(layout);
        await writeContents(layout, prepared.request);
        const log = await runLogged(prepared);
        const predictions = await readPredictions(layout.predictions, prepared.limits.predictionsBytes);
        return { predictions, log, isolation: prepared.isolation.layers };
    }
    finally {
        await removeFolder(layout.root);
    }
}
/** @returns what the command printed, when it ended well */
async function runLogged(prepared) {
    const { vector, environment } = await describeStart(prepared);
    const log = new BoundedLog(prepared.limits.logBytes);
    try {
        const end = await superviseCommand(prepared, vector, environment, log);
        await runCommand_judge(prepared, end);
    }
    finally {
        prepared.request.onLog?.(log.text());
    }
    return log.text();
}
async function describeStart(prepared) {
    const { request, host, layout, isolation, limits, hidden } = prepared;
    const environment = commandEnvironment(host, layout, request.env);
    const command = await findCommand(prepared, environment.get('PATH') ?? '');
    if (host.platform === 'win32')
        return { vector: command, environment: Object.fromEntries(environment) };
    const { memoryMb } = request;
    const { predictionsBytes: largestFile, graceSeconds } = limits;
    const wrapping = { layout, hidden, environment, command, largestFile, memoryMb, graceSeconds };
    return { vector: await wrap(host, isolation, wrapping), environment: wrapperEnvironment };
}
/** The user’s words with paths in place of placeholders, the program by its absolute path. */
async function findCommand({ request, host, layout, isolation, hidden }, path) {
    const [name = '', ...given] = request.run.map((word) => fillPlaceholders(word, layout));
    if ([name, ...given].some((word) => word.includes('\0'))) {
        throw notRunnable('has a NUL character, which no system can pass on', 'Remove it.');
    }
    if (host.platform === 'win32')
        return [name, ...given];
    const covered = isolation.layers.files ? coveredFolders(host, hidden) : [];
    return [await findProgram(name, { layout, path, covered }), ...given];
}
async function superviseCommand({ request, host, layout, isolation, limits }, vector, environment, log) {
    const start = {
        vector,
        name: request.run[0] ?? '',
        folder: layout.work,
        environment,
        platform: host.platform,
        root: layout.root,
        hasFirstProcess: isolation.layers.processes,
        timeoutMilliseconds: request.timeoutMinutes * 60_000,
        memoryBytes: request.memoryMb * 1024 * 1024,
        limits,
    };
    return supervise(start, log);
}
/** @throws Refusal unless the command ended well and left nothing behind */
async function runCommand_judge({ request, layout, isolation, limits }, end) {
    if (end.stop !== undefined)
        throw stopped(end.stop, request, limits);
    const { code, signal, leftProcesses } = isolation.layers.processes ? await judgeStatus(layout, end) : end;
    if (signal === 'SIGXFSZ' || (code !== null && signalOfExitCode(code) === 'SIGXFSZ')) {
        throw fileTooLarge(formatBytes(limits.predictionsBytes));
    }
    if (code !== 0)
        throw failed(code, signal);
    if (leftProcesses)
        throw refusals_leftProcesses(limits.graceSeconds);
}
/** The first process tells how the command ended; where it could not, its own end is the command’s. */
async function judgeStatus(layout, end) {
    const { isStarted, code, leftProcesses } = await readStatus(layout);
    if (!isStarted)
        throw notIsolated();
    if (code !== null)
        return { code, signal: null, leftProcesses };
    return { code: null, signal: end.signal ?? 'SIGKILL', leftProcesses };
}
function stopped(stop, { timeoutMinutes, memoryMb }, limits) {
    switch (stop) {
        case 'time':
            return tooSlow(timeoutMinutes);
        case 'memory':
            return tooMuchMemory(memoryMb);
        case 'processes':
            return tooManyProcesses(limits.processes);
        case 'disk':
            return diskFull(formatBytes(limits.freeDiskBytes));
        default:
            return (0,assertNever/* assertNever */.x)(stop);
    }
}

// EXTERNAL MODULE: ./build/policy/subgroups.js
var subgroups = __webpack_require__(69357);
// EXTERNAL MODULE: ./build/tables/readTable.js + 1 modules
var readTable = __webpack_require__(91412);
;// CONCATENATED MODULE: ./build/evaluation/command/testTable.js




/** Columns of the table: the sample id, and what the policy gives to the command; never the label. */
function testColumns(policy, source) {
    const { sample, label, split, excluded, content, entities } = policy.data.columns;
    const named = [
        ...entities.flatMap(({ columns }) => columns),
        ...(content === undefined ? [] : [content]),
        ...(0,subgroups/* subgroupColumns */.js)(policy),
    ];
    const columns = [sample, ...(source.inputs ?? named), ...source.paths];
    return [...new Set(columns)].filter((name) => name !== label && name !== split && name !== excluded);
}
/** CSV as programs read it: cells exactly as they stand in the manifest. */
function writeTestTable(manifest, names, rows) {
    const columns = names.map((name) => manifest.table.column(name));
    const cells = Array.from(rows, (row) => columns.map(({ values, codes }) => values[codes[row]]));
    return (0,writeCsv/* writePlainCsv */.q)(names, cells);
}
/** The columns that the policy names, else `score` and `predicted` as far as the table has them. */
async function findColumns(table, { columns }, sample) {
    const header = await (0,readTable/* readHeader */.a)(table);
    const own = columns.sample ?? sample;
    if (columns.score !== undefined || columns.predicted !== undefined)
        return { ...columns, sample: own };
    const [score, predicted] = ['score', 'predicted'].map((name) => (header.includes(name) ? name : undefined));
    if (score === undefined && predicted === undefined) {
        throw new result_refusal/* Refusal */.P_('evaluation/command-output', {
            file: table.file,
            problem: 'has neither a column `score` nor a column `predicted`',
            cure: 'Let the command write one of them, or name its columns under `evaluation.command.columns`.',
        });
    }
    return {
        sample: own,
        ...(score === undefined ? {} : { score }),
        ...(predicted === undefined ? {} : { predicted }),
    };
}

;// CONCATENATED MODULE: ./build/gate/commandSteps.js
/** Runs the policy's command on a model and on samples, and reads what it predicts. */





/** @throws Refusal where the command may not run, fails, or writes nothing that can be used */
async function evaluateByCommand(context, { source, model }) {
    const { rules, parts, manifest } = context;
    const { repeat, also } = rules.policy.evaluation;
    parts.evaluation = { by: 'command' };
    const findings = await judgeIsolation(source);
    const { test } = manifest.rows;
    const run = await openCommand(context, source, model.tree);
    const first = await run(test);
    let unequal = 0;
    for (let count = 1; count < repeat; count += 1) {
        unequal = Math.max(unequal, (0,determinism/* countUnequal */.rb)(evaluated(first), evaluated(await run(test))));
    }
    // Another order costs one more run, which a policy that asks for no repetition does not want.
    const again = repeat > 1 ? await run((0,determinism/* shuffledPositions */.A4)(test.length).map((position) => test[position])) : first;
    const compared = repeat > 1 ? (0,determinism/* compareDecisions */.nU)(evaluated(first), evaluated(again)) : commandSteps_notCompared;
    const others = new Map();
    for (const split of also)
        others.set(split, await run(manifest.rows[split]));
    return {
        by: 'command',
        test: first,
        others,
        repetition: { runs: repeat, unequal, batches: [], ...compared },
        findings,
    };
}
const commandSteps_notCompared = { compared: 0, otherwise: 0, largestDifference: null };
/** Predictions are in the order of the manifest, whatever the order of the table: samples without one count as such. */
function evaluated({ score, decision, rows, missingRows }) {
    return { score, decision: missingRows.length === 0 ? decision : Uint8Array.of(...decision, rows.length) };
}
/** @throws Refusal where the policy requires isolation that this system does not give */
async function judgeIsolation({ isolationRequired }) {
    const layers = await commandIsolation();
    const missing = ['network', 'files', 'processes'].filter((layer) => !layers[layer]);
    if (missing.length === 0)
        return [];
    if (isolationRequired) {
        throw new result_refusal/* Refusal */.P_('evaluation/command-refused', {
            exit: 5,
            problem: `the policy requires isolation, and this system does not keep ${missing.join(', ')} from the command`,
            cure: 'Run the job on Linux, where `unshare` works for the user of the runner or with sudo.',
        });
    }
    return [{ code: 'evaluation/not-isolated', severity: 'warn', args: { layers: [...missing] } }];
}
/** What every run of the command has in common. */
async function openCommand({ sides, rules, parts, manifest, facts }, source, model) {
    const { policy, tree } = rules;
    const approved = await findFiles(tree, source.files);
    const columns = testColumns(policy, source);
    return async (rows) => {
        const { predictions } = await runCommand({
            run: source.run,
            env: source.env,
            timeoutMinutes: source.timeoutMinutes,
            memoryMb: source.memoryMb,
            model,
            test: writeTestTable(manifest, columns, rows),
            approved,
            data: await findSampleFiles(sides.proposed, manifest, source.paths, rows),
            hidden: [...sides.folders, ...(facts.hiddenFolders ?? [])],
            onLog: (text) => parts.evidence.set('command.log', text),
        });
        const table = { file: 'predictions.csv', open: () => chunksOf(predictions) };
        const named = await findColumns(table, source, policy.data.columns.sample);
        const known = { wanted: Uint32Array.from(rows).sort(), known: rows };
        return (0,evaluation_predictions/* readPredictions */.R)(table, named, manifest, policy, known);
    };
}
async function* chunksOf(bytes) {
    yield bytes;
}
async function findFiles(tree, paths) {
    const found = [];
    for (const path of paths) {
        const one = await tree.find(path);
        if (one === undefined) {
            throw new result_refusal/* Refusal */.P_('tree/missing-file', {
                file: path,
                problem: 'the command needs it, and the approved branch does not have it',
                cure: 'Bring it in by a pull request of its own, or correct `evaluation.command.files`.',
            });
        }
        found.push(...(one.kind === 'file' ? [one] : one.files));
    }
    return found;
}
/** Files that programs load as code: beside the approved script they could stand in for a part of it. */
const codeNames = /\.(?:py[cdiowxz]?|pth|so(?:\.[0-9.]+)?|dll|dylib|sh|bash|exe|jar|js|mjs|cjs|r|rb|pl|lua|egg|whl)$/i;
async function findSampleFiles(tree, manifest, names, rows) {
    const found = new Map();
    for (const name of names) {
        const column = manifest.table.column(name);
        for (const row of rows) {
            const path = column.values[column.codes[row]];
            if (found.has(path))
                continue;
            const refuse = (problem) => new result_refusal/* Refusal */.P_('evaluation/input', {
                ...manifest.table.placeOf(row),
                problem: `the ${name} ${problem}`,
                cure: 'Write the path of a data file from the policy’s root, and bring the file with the change.',
            });
            if (codeNames.test(path))
                throw refuse('names a file that could be loaded as code');
            const file = await tree.findFile(path).catch((thrown) => {
                throw thrown instanceof result_refusal/* Refusal */.P_ ? refuse(`names a file that cannot be used: ${thrown.problem}`) : thrown;
            });
            if (file === undefined)
                throw refuse('names a file that does not exist');
            found.set(path, file);
        }
    }
    return [...found.values()];
}

// EXTERNAL MODULE: ./build/tables/manifest.js
var manifest = __webpack_require__(17223);
// EXTERNAL MODULE: ./build/gate/inputs.js
var inputs = __webpack_require__(7477);
;// CONCATENATED MODULE: ./build/gate/predictionsSteps.js
/** Predictions that a file holds, and `evaluation/bound`: what ties them to the model. */






const bindingLimit = 64 * 1024;
function sourceOf({ evaluation: { source } }) {
    if (source.by !== 'predictions')
        throw new Error('the policy has no predictions file');
    return source;
}
function readProposedPredictions({ sides, manifest, rules }) {
    return readFrom(sides.proposed, manifest, rules.policy);
}
async function readFrom(tree, manifest, policy) {
    const { path, columns } = sourceOf(policy);
    return (0,evaluation_predictions/* readPredictions */.R)(await (0,inputs/* openTable */.RT)(tree, path, 'the predictions file'), columns, manifest, policy);
}
/** `evaluation/bound` */
async function judgeOrigin({ board, sides, parts, rules: { policy } }, { file }) {
    const { path, bindingRequired } = sourceOf(policy);
    const predictions = file?.sha256 ?? '';
    parts.evaluation = { by: 'predictions' };
    parts.predictions = { path, sha256: predictions, bound: false };
    const { model, testSet } = parts;
    if (model === undefined || testSet === undefined) {
        const notRun = 'There is no model to tie the predictions to';
        board.post({ check: 'evaluation/bound', findings: [], clean: '', notRun });
        return;
    }
    await board.tryPost('evaluation/bound', async () => {
        const binding = await findBinding(sides.proposed, path);
        const actual = { model, testSet, predictions };
        const judgement = judgeBinding((0,evaluation_binding/* bindingPath */.LD)(path), binding, actual, bindingRequired);
        parts.predictions = { path, sha256: predictions, bound: judgement.findings.length === 0 };
        return judgement;
    });
}
/**
 * Predictions of the other splits, from the files that the policy names; what ties them to the model is added to
 * `evaluation/bound`.
 *
 * @throws Refusal as for the test predictions
 */
async function readOtherPredictions(context) {
    const { sides, manifest, rules } = context;
    const { also, columns } = sourceOf(rules.policy);
    const others = new Map();
    for (const [split, path] of also) {
        const source = await (0,inputs/* openTable */.RT)(sides.proposed, path, `the predictions file of the ${split} split`);
        const predictions = await (0,evaluation_predictions/* readPredictions */.R)(source, columns, manifest, rules.policy, {
            split,
            wanted: manifest.rows[split],
            known: rowsOfSplit(manifest, split),
        });
        others.set(split, predictions);
        await judgeOtherOrigin(context, split, path, predictions);
    }
    return others;
}
/** Its rows, excluded ones included. */
function rowsOfSplit({ split: splitOf }, split) {
    return Uint32Array.from(splitOf.keys()).filter((row) => splitOf[row] === manifest/* splitNumber */.Q[split]);
}
/** A binding is missed only where the policy requires one: it says already that the test predictions have none. */
async function judgeOtherOrigin({ board, sides, parts, rules: { policy } }, split, path, { file }) {
    const { model, testSet, predictions: ofTest } = parts;
    if (model === undefined || testSet === undefined || ofTest === undefined)
        return;
    const sha256 = file?.sha256 ?? '';
    const binding = await findBinding(sides.proposed, path);
    const { bindingRequired } = sourceOf(policy);
    const actual = { model, testSet, predictions: sha256 };
    const { findings } = judgeBinding((0,evaluation_binding/* bindingPath */.LD)(path), binding, actual, bindingRequired);
    board.add('evaluation/bound', findings.filter(({ severity }) => severity === 'block'));
    const also = [...(ofTest.also ?? []), { split, path, sha256, bound: findings.length === 0 }];
    parts.predictions = { ...ofTest, also };
}
async function findBinding(tree, path) {
    const found = await tree.findFile((0,evaluation_binding/* bindingPath */.LD)(path));
    if (found === undefined)
        return undefined;
    return (0,evaluation_binding/* readBinding */.YM)(await (0,digest/* readBytes */.io)(found, bindingLimit, 'binding/format'), (0,evaluation_binding/* bindingPath */.LD)(path));
}
/**
 * Predictions of the released model: those of the approved tree, where their binding ties them to its model and to
 * this test set.
 *
 * @returns undefined where nothing does
 */
async function readReleasedPredictions(tree, manifest, policy, actual) {
    const { path } = sourceOf(policy);
    const binding = await findBinding(tree, path);
    if (binding === undefined || (await tree.findFile(path)) === undefined)
        return undefined;
    const predictions = await readFrom(tree, manifest, policy);
    const isBound = (0,evaluation_binding/* differingParts */.dl)(binding, { ...actual, predictions: predictions.file?.sha256 ?? '' }).length === 0;
    return isBound ? predictions : undefined;
}

;// CONCATENATED MODULE: ./build/gate/evaluationSteps.js











/** Undefined where labels or predictions are refused, or the model cannot be run. */
async function obtainOutcomes(context) {
    const { board, parts, manifest, rules } = context;
    const { policy } = rules;
    const labels = await board.attempt('evaluation/complete', () => readLabels(manifest, policy));
    if (labels === undefined)
        return undefined;
    const obtained = await obtain(context);
    if (context.ready.by === 'predictions')
        board.post((0,determinism/* judgeDeterminism */.dM)(undefined));
    if (obtained === undefined)
        return undefined;
    const { predictions, result } = obtained;
    if (result !== undefined)
        board.post((0,determinism/* judgeDeterminism */.dM)(result.repetition));
    const test = joinTask(policy.task, manifest, predictions, labels, clustersOf(manifest, policy));
    board.post(judgeCompleteness(manifest, predictions, labels, test, result), judgeConfidenceLog(predictions, policy.task), judgeThreshold(policy, predictions));
    parts.evidence.set('outcomes.csv', writeOutcomes(manifest, test, (0,evaluation_predictions/* decisionRule */.b)(policy)));
    const others = await board.attempt('performance/fit', () => joinOthers(context, result));
    return { test, others: others ?? [] };
}
async function obtain(context) {
    const { board, ready } = context;
    if (ready.by === 'predictions') {
        const predictions = await board.attempt('evaluation/complete', () => readProposedPredictions(context));
        if (predictions === undefined)
            return undefined;
        await judgeOrigin(context, predictions);
        return { predictions };
    }
    const result = await board.attempt('evaluation/complete', async () => {
        const one = await (ready.by === 'onnx' ? runModel(context, ready) : evaluateByCommand(context, ready));
        // A model on disk that was changed in the meantime is refused here.
        await (0,digest/* digestModel */.On)(ready.model.tree);
        return one;
    });
    if (result === undefined)
        return undefined;
    board.post({
        check: 'evaluation/bound',
        findings: [],
        clean: 'The gate ran this model on these test samples itself',
    });
    return { predictions: result.test, result };
}
async function runModel({ board, sides, rules: { policy }, parts, manifest }, { run }) {
    parts.evaluation = { by: 'onnx', runtime: { ...run.runtime, threads: 1, batch: run.batchOf(manifest.rows.test) } };
    try {
        const result = await evaluateModel(run, sides.proposed, manifest, policy);
        board.add('custody/locked', await judgeFiles(run.plan, result.inputs, manifest, policy));
        return result;
    }
    finally {
        // Its memory is given back before another model is run.
        run.close();
    }
}
async function joinOthers(context, result) {
    const { manifest, rules } = context;
    const { policy } = rules;
    const clusters = clustersOf(manifest, policy);
    const others = context.ready.by === 'predictions' ? await readOtherPredictions(context) : (result?.others ?? []);
    return [...others].map(([split, predictions]) => {
        const labels = readLabels(manifest, policy, manifest.rows[split]);
        const places = predictions.missingRows.slice(0, evaluationSteps_placesShown).map((row) => manifest.table.placeOf(row));
        return {
            split,
            evaluated: joinTask(policy.task, manifest, predictions, labels, clusters),
            missing: { samples: predictions.missingRows.length, places },
        };
    });
}
const evaluationSteps_placesShown = 5;
function clustersOf(manifest, { acceptance, data }) {
    const kind = data.columns.entities.find((entity) => entity.kind === acceptance.cluster);
    if (kind === undefined)
        return undefined;
    const columns = kind.columns.map((name) => manifest.table.column(name));
    return (0,entities/* numberEntities */.t)(kind.kind, columns, manifest.missing).codes;
}

;// CONCATENATED MODULE: ./build/gate/modelSteps.js


/**
 * Finds and digests the model.
 *
 * @returns undefined where the change removes it
 * @throws Refusal where neither side has a model
 */
async function judgeModel(board, sides, { model }) {
    const found = await sides.proposed.find(model.path);
    const isApproved = (await sides.git?.approved.find(model.path)) !== undefined;
    const isRemoved = isApproved && removesModel(sides, model.path, found);
    if (found === undefined && !isRemoved)
        throw missingModel(model.path, isApproved);
    const findings = isRemoved
        ? [{ code: 'scope/model-removed', severity: 'block', args: { path: model.path } }]
        : [];
    const undeclared = 'The policy does not declare the model static';
    board.post(model.declaredStatic
        ? { check: 'scope/static', findings, clean: 'The policy declares the model static', declared: true }
        : { check: 'scope/static', findings, clean: undeclared, notApplicable: undeclared });
    if (found === undefined || isRemoved)
        return undefined;
    refuseHardLinks(found);
    return { tree: found, sha256: await (0,digest/* digestModel */.On)(found) };
}
/** A model of the approved tree that the proposed commit lacks; a copy on disk does not stand in for it. */
function removesModel({ git }, path, found) {
    const isTouched = git?.changed.some((one) => one === path || one.startsWith(`${path}/`)) === true;
    if (!isTouched || found === undefined)
        return isTouched;
    return found.kind === 'file' ? found.origin === 'disk' : found.files.every(({ origin }) => origin === 'disk');
}
/** Whoever can write to the other name changes the model after it was judged. */
function refuseHardLinks(found) {
    const files = found.kind === 'file' ? [found] : found.files;
    const linked = files.find(({ links = 1 }) => links > 1);
    if (linked === undefined)
        return;
    throw new result_refusal/* Refusal */.P_('model/hard-link', {
        file: linked.path,
        problem: `has ${linked.links} names on disk (hard links), so that it can be changed through another one`,
        cure: 'Copy it: `cp --remove-destination` makes a file of its own. Data tools can be told to copy instead of linking.',
    });
}
function missingModel(path, isApproved) {
    return new result_refusal/* Refusal */.P_('tree/missing-file', {
        file: path,
        problem: isApproved ? 'this branch was begun before the approved branch had the model' : 'the model does not exist',
        cure: isApproved
            ? 'Merge the approved branch into this one.'
            : 'Add it to the change, or correct `model.path` in the policy.',
    });
}

// EXTERNAL MODULE: ./build/gate/parts.js
var gate_parts = __webpack_require__(70840);
// EXTERNAL MODULE: ./build/policy/policy.js
var policy = __webpack_require__(48301);
;// CONCATENATED MODULE: ./build/personnel/assignment.js
/**
 * Gives as many roles as possible a person who holds them, each person at most one role.
 *
 * Membership is asked for only where an answer could fill one more role.
 *
 * @param persons those to be tried first come first
 */
async function assignRoles(roles, persons, holding) {
    for (;;) {
        const sure = matchRoles(roles, persons, (person, role) => holding.known(person, role) === 'yes');
        const isPossible = (person, role) => ['yes', 'unknown'].includes(holding.known(person, role));
        const possible = sure.size === roles.length ? sure : matchRoles(roles, persons, isPossible, sure);
        if (possible.size === sure.size)
            return sure;
        for (const [role, person] of possible) {
            if (holding.known(person, role) !== 'unknown')
                continue;
            await holding.ask(person, role);
            break;
        }
    }
}
/**
 * A largest matching of roles and persons (augmenting paths, Kuhn 1955).
 *
 * @param start a matching that is enlarged; its roles keep a person, not always the same one
 */
function matchRoles(roles, persons, holds, start = new Map()) {
    const roleOf = new Map([...start].map(([role, person]) => [person, role]));
    const findPerson = (role, tried) => persons.some((person) => {
        if (tried.has(person) || !holds(person, role))
            return false;
        tried.add(person);
        const other = roleOf.get(person);
        if (other !== undefined && !findPerson(other, tried))
            return false;
        roleOf.set(person, role);
        return true;
    });
    for (const role of roles)
        if (!start.has(role))
            findPerson(role, new Set());
    const personOf = new Map([...roleOf].map(([person, role]) => [role, person]));
    return new Map(roles.flatMap((role) => (personOf.has(role) ? [[role, personOf.get(role)]] : [])));
}

;// CONCATENATED MODULE: ./build/personnel/opinions.js

const opinionated = {
    APPROVED: 'approved',
    CHANGES_REQUESTED: 'changes-requested',
    DISMISSED: 'dismissed',
};
/** Accounts are compared without regard to case, as GitHub compares them. */
function accountKey(login) {
    return login.toLowerCase();
}
/**
 * The opinion of each reviewer, sorted by login. A comment changes no opinion; a dismissed review leaves none, and
 * does not bring an earlier one back. Bots have none.
 */
function latestOpinions(reviews) {
    const latest = new Map();
    const inOrder = reviews.toSorted((one, other) => (0,order/* compareCodeUnits */.U)(one.submittedAt, other.submittedAt));
    for (const { state, isBot, ...review } of inOrder) {
        const opinion = opinionated[state];
        if (opinion !== undefined && !isBot)
            latest.set(accountKey(review.login), { ...review, state: opinion });
    }
    return [...latest].sort(([one], [other]) => (0,order/* compareCodeUnits */.U)(one, other)).map(([, opinion]) => opinion);
}

;// CONCATENATED MODULE: ./build/personnel/contributors.js
/** Who worked on a change, as far as GitHub knows their accounts. */


const partsInOrder = ['opened', 'author', 'committer', 'co-author'];
/** The account that stands for GitHub itself on commits made on its pages; it signs them. */
const gitHubItself = 'web-flow';
/** An app of GitHub is no person: it holds no role and is in no team. No person's login has brackets. */
function isApp(login) {
    return login.endsWith('[bot]');
}
/** Everyone who opened the change, wrote or committed one of its commits, or is named by one; sorted by login. */
function findContributors({ author, commits }) {
    const found = new Map();
    const add = (login, part) => {
        if (login === undefined || login === gitHubItself || isApp(login))
            return;
        const known = found.get(accountKey(login)) ?? { login, parts: new Set() };
        known.parts.add(part);
        found.set(accountKey(login), known);
    };
    add(author, 'opened');
    for (const commit of commits) {
        add(commit.author, 'author');
        add(commit.committer, 'committer');
        for (const login of commit.coAuthors)
            add(login, 'co-author');
    }
    return [...found]
        .sort(([one], [other]) => (0,order/* compareCodeUnits */.U)(one, other))
        .map(([, { login, parts }]) => ({ login, parts: partsInOrder.filter((part) => parts.has(part)) }));
}
/** Keys of those who wrote part of the change; a `Co-authored-by` line alone does not show that. */
function findWriters(change) {
    const writers = findContributors(change).filter(({ parts }) => parts.some((part) => part !== 'co-author'));
    return new Set(writers.map(({ login }) => accountKey(login)));
}
/** Keys of those whom a commit names by a `Co-authored-by` line. */
function findCoAuthors({ commits }) {
    return new Set(commits.flatMap(({ coAuthors }) => coAuthors.map(accountKey)));
}
/** What of the commits is not known: more of them than GitHub lists, or people without an account. */
function judgeCommits({ commits, truncated }) {
    const findings = [];
    if (truncated) {
        findings.push({ code: 'personnel/too-many-commits', severity: 'block', args: { listed: commits.length } });
    }
    const unknown = commits.filter(hasUnknown).length;
    if (unknown > 0)
        findings.push({ code: 'personnel/unknown-authors', severity: 'warn', args: { commits: unknown } });
    return findings;
}
function hasUnknown({ author, committer, unknownCoAuthors, verified }) {
    const isForged = !verified && (author === gitHubItself || committer === gitHubItself);
    return author === undefined || committer === undefined || unknownCoAuthors > 0 || isForged;
}

;// CONCATENATED MODULE: ./build/personnel/unreadable.js

/** One finding for each team and role, with the people whose membership decides. */
function unreadableFindings(unreadable) {
    const found = new Map();
    for (const { team, login, role } of unreadable) {
        const key = `${team} ${role ?? ''}`;
        const logins = new Set([...(found.get(key)?.logins ?? []), login]);
        found.set(key, { team, ...(role === undefined ? {} : { role }), logins: [...logins].sort(order/* compareCodeUnits */.U) });
    }
    return [...found.values()].map((args) => ({ code: 'personnel/team-unreadable', severity: 'block', args }));
}
/** The teams among the members that could not be read for a person. */
function teamsOf(memberships, login, members, role) {
    const teams = memberships.unreadable(login, members);
    return teams.map((team) => ({ team, login, ...(role === undefined ? {} : { role }) }));
}

;// CONCATENATED MODULE: ./build/personnel/reviewed.js



function readReviews(request) {
    const { change, memberships } = request;
    const opinions = latestOpinions(change.reviews);
    const writers = findWriters(change);
    return {
        ...request,
        opinions,
        writers,
        candidates: findCandidates(change, opinions, writers),
        known: (person, role) => memberships.known(person, membersOf(request, role)),
        ask: (person, role) => memberships.ask(person, membersOf(request, role)),
    };
}
function membersOf({ rules }, role) {
    return rules.roles.get(role) ?? [];
}
/** Whether the opinion approves the newest commit. */
function approvesHead({ head }, { state, commit }) {
    return state === 'approved' && commit === head;
}
function findCandidates(change, opinions, writers) {
    const coAuthors = findCoAuthors(change);
    const fitting = opinions.filter((opinion) => approvesHead(change, opinion) && !writers.has(accountKey(opinion.login)));
    const logins = fitting.map(({ login }) => login);
    const clear = logins.filter((login) => !coAuthors.has(accountKey(login)));
    return { clear, all: [...clear, ...logins.filter((login) => !clear.includes(login))] };
}
/** Roles that have to be filled together, since nobody may stand for two of them; else each by itself. */
function groupRoles({ rules }, roles) {
    return rules.approvals.samePerson ? roles.map((role) => [role]) : [roles];
}
/** The teams that keep it open whether these people hold these roles. */
function blockByTeams(reviewed, undecided) {
    const teams = undecided.flatMap(([role, login]) => reviewed.memberships.unreadable(login, membersOf(reviewed, role)).map((team) => ({ team, login, role })));
    return unreadableFindings(teams);
}

;// CONCATENATED MODULE: ./build/personnel/missing.js



/** Roles without a person: for want of an answer from a team, or of an approval. */
function judgeMissing(reviewed, roles, assigned) {
    return groupRoles(reviewed, roles).flatMap((group) => judgeGroup(reviewed, group, assigned));
}
function judgeGroup(reviewed, group, all) {
    const assigned = new Map([...all].filter(([role]) => group.includes(role)));
    const isPossible = (person, role) => ['yes', 'unreadable'].includes(reviewed.known(person, role));
    const possible = matchRoles(group, reviewed.candidates.all, isPossible, assigned);
    const undecided = [...possible].filter(([role, person]) => reviewed.known(person, role) === 'unreadable');
    return [
        ...blockByTeams(reviewed, undecided),
        ...group.filter((role) => !possible.has(role)).map((role) => notApproved(reviewed, role, assigned)),
    ];
}
function notApproved(reviewed, role, assigned) {
    const { what, change, opinions } = reviewed;
    // Members first; whether the others are members was not asked, since no answer could help.
    const inOrder = ['yes', 'unknown', 'unreadable'].flatMap((answer) => opinions.filter(({ login }) => reviewed.known(login, role) === answer));
    const reviews = inOrder.flatMap((opinion) => reasonOf(reviewed, opinion, assigned));
    return {
        code: 'personnel/not-approved',
        severity: 'block',
        args: { role, what, pullRequest: change.number, commit: change.head, reviews },
    };
}
/** Why the opinion is no approval by this role; none where nothing can be said. */
function reasonOf({ change, writers }, opinion, assigned) {
    const { login, commit, state } = opinion;
    if (state === 'dismissed')
        return [{ login, reason: 'dismissed' }];
    if (state === 'changes-requested')
        return [];
    if (!approvesHead(change, opinion)) {
        return [{ login, reason: 'older-commit', ...(commit === undefined ? {} : { commit }) }];
    }
    if (writers.has(accountKey(login)))
        return [{ login, reason: 'wrote-part' }];
    const other = [...assigned].find(([, person]) => person === login)?.[0];
    return other === undefined ? [] : [{ login, reason: 'other-role', role: other }];
}

;// CONCATENATED MODULE: ./build/personnel/approval.js




/**
 * Each required role needs a member who wrote no part of the change and whose latest review approves its newest commit.
 * A member of the role who asks for changes blocks it, whichever commit that review looked at.
 */
async function judgeApproval(request) {
    const commits = judgeCommits(request.change);
    if (request.change.truncated)
        return { findings: commits };
    const reviewed = readReviews(request);
    const objections = request.required.flatMap((role) => objectionsTo(reviewed, role));
    const open = request.required.filter((role) => objections.every(({ args }) => args.role !== role));
    const assigned = await approval_assign(reviewed, open);
    const findings = [
        ...objections,
        ...judgeMissing(reviewed, open, assigned),
        ...(await askForObjections(reviewed, [...assigned.keys()])),
    ];
    if (findings.length > 0)
        return { findings: [...findings, ...commits] };
    return {
        findings: [...judgeCoAuthors(reviewed, assigned), ...commits, approvedFinding(reviewed, assigned)],
        completedAt: lastReview(reviewed, assigned),
    };
}
/** Co-authors stand for a role only where nobody else does. */
async function approval_assign(reviewed, roles) {
    const { clear, all } = reviewed.candidates;
    const first = await assignGroups(reviewed, roles, clear);
    return first.size === roles.length || clear.length === all.length ? first : assignGroups(reviewed, roles, all);
}
async function assignGroups(reviewed, roles, persons) {
    const assigned = [];
    for (const group of groupRoles(reviewed, roles))
        assigned.push(...(await assignRoles(group, persons, reviewed)));
    return new Map(assigned);
}
function findObjectors({ opinions }) {
    return opinions.filter(({ state }) => state === 'changes-requested').map(({ login }) => login);
}
/** Members of the role who ask for changes, as far as that is known without asking. */
function objectionsTo(reviewed, role) {
    const { what, change } = reviewed;
    const logins = findObjectors(reviewed).filter((login) => reviewed.known(login, role) === 'yes');
    if (logins.length === 0)
        return [];
    const args = { role, what, pullRequest: change.number, logins };
    return [{ code: 'personnel/changes-requested', severity: 'block', args }];
}
/** The same for roles that have an approval, for which the answers of teams are needed. */
async function askForObjections(reviewed, roles) {
    const findings = [];
    for (const role of roles) {
        const undecided = [];
        for (const login of findObjectors(reviewed)) {
            const answer = await reviewed.ask(login, role);
            if (answer === 'unreadable')
                undecided.push([role, login]);
            if (answer === 'yes')
                break;
        }
        const objections = objectionsTo(reviewed, role);
        findings.push(...objections, ...(objections.length > 0 ? [] : blockByTeams(reviewed, undecided)));
    }
    return findings;
}
function judgeCoAuthors({ candidates, what, change }, assigned) {
    return [...assigned]
        .filter(([, login]) => !candidates.clear.includes(login))
        .map(([role, login]) => ({
        code: 'personnel/co-author-approved',
        severity: 'warn',
        args: { role, what, pullRequest: change.number, login },
    }));
}
function approvedFinding({ what, change }, assigned) {
    const approvals = [...assigned].map(([role, login]) => ({ role, login }));
    const args = { what, pullRequest: change.number, commit: change.head, approvals };
    return { code: 'personnel/approved', severity: 'note', args };
}
function lastReview({ opinions }, assigned) {
    const logins = new Set(assigned.values());
    const times = opinions.filter(({ login }) => logins.has(login)).map(({ submittedAt }) => submittedAt);
    return times.sort().at(-1) ?? '';
}

;// CONCATENATED MODULE: ./build/personnel/document.js
/** Bytes that no reader sees: white space and the mark of UTF-8. */
const blank = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xef, 0xbb, 0xbf]);
/**
 * Whether a document is there and holds more than white space; what it says is not judged.
 *
 * @throws Refusal where something else than a regular file stands at the path
 */
async function judgeDocument(tree, path) {
    const file = await tree.findFile(path);
    if (file === undefined)
        return [{ code: 'personnel/document-missing', severity: 'block', args: { path } }];
    for await (const chunk of file.open())
        if (chunk.some((byte) => !blank.has(byte)))
            return [];
    return [{ code: 'personnel/document-empty', severity: 'block', args: { path } }];
}

;// CONCATENATED MODULE: ./build/personnel/memberships.js

function openMemberships(source) {
    const answers = new Map();
    const keyOf = (login, team) => `${team.org}/${team.slug} ${accountKey(login)}`;
    const teamsOf = (members) => members.filter((member) => member.kind === 'team');
    const known = (login, members) => {
        if (members.some((member) => member.kind === 'user' && member.login === accountKey(login)))
            return 'yes';
        const keys = teamsOf(members).map((team) => keyOf(login, team));
        if (keys.some((key) => answers.get(key) === true))
            return 'yes';
        if (keys.some((key) => !answers.has(key)))
            return 'unknown';
        return keys.some((key) => answers.get(key) === undefined) ? 'unreadable' : 'no';
    };
    const ask = async (login, members) => {
        for (;;) {
            const answer = known(login, members);
            if (answer !== 'unknown')
                return answer;
            const team = teamsOf(members).find((one) => !answers.has(keyOf(login, one)));
            answers.set(keyOf(login, team), await source.isMember({ org: team.org, slug: team.slug }, login));
        }
    };
    const unreadable = (login, members) => teamsOf(members)
        .filter((team) => answers.has(keyOf(login, team)) && answers.get(keyOf(login, team)) === undefined)
        .map(({ org, slug }) => `${org}/${slug}`);
    return { known, ask, unreadable };
}

;// CONCATENATED MODULE: ./build/personnel/facts.js

const noSource = 'Reviews are known on GitHub only';
const noPullRequest = 'Reviews belong to a pull request, and this run has none';
/** @returns the reason as a text where there is no source */
function openFacts(source) {
    if (source === undefined)
        return noSource;
    let change;
    return {
        change: async () => {
            change ??= source.change();
            return (await change) ?? noPullRequest;
        },
        memberships: openMemberships(source),
        approvalOf: (path) => source.approvalOf(path),
    };
}

;// CONCATENATED MODULE: ./build/personnel/file.js

/** @returns the reason as a text where it cannot be judged */
async function judgeFile(request, facts) {
    const { what, path } = request;
    const approval = await facts.approvalOf(path);
    if (approval === undefined) {
        // The approved branch does not have it yet: this change brings it, so that its own reviews count.
        const change = await facts.change();
        return typeof change === 'string' ? change : judgeReviews(request, facts, change);
    }
    switch (approval.state) {
        case 'reviewed':
            return judgeReviews(request, facts, approval.people, approval.mergedAt);
        case 'other-content':
            return [
                { code: 'personnel/other-content', severity: 'block', args: { what, path, pullRequest: approval.number } },
            ];
        case 'no-pull-request':
            return [{ code: 'personnel/no-pull-request', severity: 'block', args: { what, path, commit: approval.commit } }];
    }
}
async function judgeReviews({ what, required, rules, firstUse }, { memberships }, change, mergedAt = '') {
    const { findings, completedAt } = await judgeApproval({ what, required, rules, change, memberships });
    if (completedAt === undefined || firstUse === undefined)
        return [...findings];
    // What is not merged is not approved yet, and a review may come after the merge.
    const approvedAt = completedAt > mergedAt ? completedAt : mergedAt;
    if (approvedAt <= firstUse)
        return [...findings];
    const args = { what, pullRequest: change.number, approvedAt, firstUse };
    return [{ code: 'personnel/approved-late', severity: 'warn', args }, ...findings];
}

// EXTERNAL MODULE: ./build/policy/normalisePeople.js
var normalisePeople = __webpack_require__(48982);
;// CONCATENATED MODULE: ./build/personnel/pair.js
/** Whether the second person of a pair has seen what the first did: the four eyes of Annex 22, 6.5. */






/** Of a team as second, one member who fits is enough. */
async function judgePair(request) {
    const { logins, unreadable } = await findSeconds(request);
    const judged = [];
    for (const second of logins) {
        const one = await judgeSecond(request, second);
        if (one.isClear)
            return one;
        judged.push(one);
    }
    if (unreadable.length > 0)
        return { isClear: false, findings: [], unreadable };
    return judged[0] ?? incomplete(request, (0,normalisePeople/* memberName */.e)(request.pair.second).slice(1), { lack: 'no-review' });
}
/** The second person, or those of a team who have approved the newest commit. */
async function findSeconds({ pair: { second }, login, change, memberships }) {
    if (second.kind === 'user')
        return { logins: [second.login], unreadable: [] };
    const logins = [];
    const unreadable = [];
    for (const opinion of latestOpinions(change.reviews)) {
        if (!approvesHead(change, opinion) || accountKey(opinion.login) === accountKey(login))
            continue;
        const answer = await memberships.ask(opinion.login, [second]);
        if (answer === 'yes')
            logins.push(opinion.login);
        unreadable.push(...teamsOf(memberships, opinion.login, [second]));
    }
    return { logins, unreadable };
}
/** The second person has no access to the test data, wrote no part of the change, and has approved its newest commit. */
async function judgeSecond(request, second) {
    const { rules, change, memberships, login, pair } = request;
    const access = rules.roles.get(policy/* testDataAccess */.dT) ?? [];
    const isKnown = memberships.known(second, access) === 'yes';
    const lack = isKnown ? { lack: 'has-access' } : findLack(change, second);
    if (lack !== undefined)
        return incomplete(request, second, lack);
    const answer = await memberships.ask(second, access);
    if (answer === 'yes')
        return incomplete(request, second, { lack: 'has-access' });
    const unreadable = teamsOf(memberships, second, access, policy/* testDataAccess */.dT);
    if (answer === 'unreadable')
        return { isClear: false, findings: [], unreadable };
    const args = { login, second, commit: change.head, reason: pair.reason };
    return { isClear: true, findings: [{ code: 'personnel/paired', severity: 'note', args }], unreadable: [] };
}
/** What of the second person's review is missing. */
function findLack(change, second) {
    const opinion = latestOpinions(change.reviews).find(({ login }) => accountKey(login) === accountKey(second));
    if (opinion === undefined)
        return { lack: 'no-review' };
    if (opinion.state !== 'approved')
        return { lack: opinion.state };
    if (!approvesHead(change, opinion)) {
        return { lack: 'older-commit', ...(opinion.commit === undefined ? {} : { commit: opinion.commit }) };
    }
    return findWriters(change).has(accountKey(second)) ? { lack: 'wrote-part' } : undefined;
}
function incomplete({ change, login }, second, lack) {
    const isCoAuthor = findCoAuthors(change).has(accountKey(second));
    const args = { login, second, ...lack, isCoAuthor };
    return { isClear: false, findings: [{ code: 'personnel/pair-incomplete', severity: 'block', args }], unreadable: [] };
}

;// CONCATENATED MODULE: ./build/personnel/staff.js
/** Whether people who can see the test data worked on a change, and if so, in a pair. */





/** Everyone who opened the change, wrote or committed part of it, or is named as co-author, against the role. */
async function judgeContributors(request) {
    const judged = [];
    for (const contributor of findContributors(request.change)) {
        judged.push(await judgeContributor(request, contributor));
    }
    return [
        ...judged.flatMap(({ findings }) => findings),
        ...unreadableFindings(judged.flatMap(({ unreadable }) => unreadable)),
        ...judgeCommits(request.change),
    ];
}
async function judgeContributor(request, contributor) {
    const { rules, memberships } = request;
    const { login } = contributor;
    const access = rules.roles.get(policy/* testDataAccess */.dT) ?? [];
    // A pair is the policy's own word that its member has access.
    const isNamed = rules.pairs.some(({ member }) => isAccount(member, login));
    const answer = isNamed ? 'yes' : await memberships.ask(login, access);
    if (answer === 'no')
        return { isClear: true, findings: [], unreadable: [] };
    const judged = await judgePairs(request, contributor);
    if (answer === 'yes' || judged.isClear)
        return judged;
    return { isClear: false, findings: [], unreadable: teamsOf(memberships, login, access, policy/* testDataAccess */.dT) };
}
function isAccount(member, login) {
    return member.kind === 'user' && member.login === accountKey(login);
}
/** One pair that holds is enough; else the first that names the person says what it lacks. */
async function judgePairs(request, { login, parts }) {
    const { rules, memberships } = request;
    const lacking = [];
    for (const pair of rules.pairs) {
        const answer = await memberships.ask(login, [pair.member]);
        if (answer === 'no')
            continue;
        const judged = answer === 'yes'
            ? await judgePair({ ...request, login, pair })
            : { isClear: false, findings: [], unreadable: teamsOf(memberships, login, [pair.member]) };
        if (judged.isClear)
            return judged;
        lacking.push(judged);
    }
    const worked = { code: 'personnel/test-data-access', severity: 'block', args: { login, parts: [...parts] } };
    return lacking[0] ?? { isClear: false, findings: [worked], unreadable: [] };
}

;// CONCATENATED MODULE: ./build/personnel/judge.js
/** The checks about people: who approved, who had access to the test data, and what was approved before. */







/** Never throws for what GitHub or a file does not give: the check concerned is refused. */
async function judgePeople(request) {
    const facts = openFacts(request.source);
    return {
        judgements: [
            await attempt('personnel/roles', (check) => judgeRoles(check, request, facts)),
            await attempt('custody/staff', (check) => judgeStaff(check, request, facts)),
            await attempt('intended-use/approved', (check) => judgeIntendedUse(check, request, facts)),
        ],
        policyApproval: await attempt('criteria/approved', (check) => judgePolicy(check, request, facts)),
    };
}
async function attempt(check, step) {
    try {
        return await step(check);
    }
    catch (thrown) {
        const refusals = (0,result_refusal/* refusalsOf */.he)(thrown);
        return { check, findings: refusals.map(findingOf), clean: '', refusedWith: refusals.map(({ exit }) => exit) };
    }
}
function findingOf({ code, place, problem, cure }) {
    return { code, severity: 'block', args: { ...place, problem, cure } };
}
function notApplicable(check, reason) {
    return { check, findings: [], clean: reason, notApplicable: reason };
}
const noModel = 'The change does not touch the model';
async function judgeRoles(check, request, facts) {
    const rules = request.policy.people;
    const required = rules.approvals.model;
    if (required.length === 0)
        return notApplicable(check, 'The policy asks no role to approve a change of the model');
    if (!request.touchesModel)
        return notApplicable(check, noModel);
    return judgeChange(check, facts, async (change, { memberships }) => {
        const { findings } = await judgeApproval({ what: 'model', required, rules, change, memberships });
        return findings;
    });
}
async function judgeStaff(check, request, facts) {
    const rules = request.policy.people;
    if (!rules.roles.has(policy/* testDataAccess */.dT)) {
        return notApplicable(check, 'The policy does not say who can see the test data');
    }
    if (!request.touchesModel)
        return notApplicable(check, noModel);
    const judgement = await judgeChange(check, facts, (change, { memberships }) => judgeContributors({ rules, change, memberships }));
    return { ...judgement, clean: 'Nobody who can see the test data worked on the change' };
}
/** A judgement of the pull request itself. */
async function judgeChange(check, facts, judge) {
    const change = typeof facts === 'string' ? facts : await facts.change();
    if (typeof facts === 'string' || typeof change === 'string')
        return resultOf(check, String(change));
    return resultOf(check, await judge(change, facts));
}
/** A text is the reason why the check could not be made, though the policy asks for it. */
function resultOf(check, found) {
    if (typeof found !== 'string')
        return { check, findings: found, clean: '' };
    return { check, findings: [], clean: '', notRun: found, required: true };
}
async function judgeIntendedUse(check, request, facts) {
    const { policy, tree } = request;
    const path = policy.documents.intendedUse;
    if (path === undefined)
        return notApplicable(check, 'The policy names no description of the intended use');
    const findings = await judgeDocument(tree, path);
    if (findings.length > 0)
        return resultOf(check, findings);
    const required = policy.people.approvals.intendedUse;
    if (required.length === 0) {
        const clean = 'The approved branch has a description of the intended use; the policy asks no role to approve it';
        return { check, findings: [], clean, declared: true };
    }
    return judgeApprovedFile(check, request, facts, { what: 'intended-use', path, required });
}
async function judgePolicy(check, request, facts) {
    const required = request.policy.people.approvals.policy;
    if (required.length === 0)
        return resultOf(check, []);
    return judgeApprovedFile(check, request, facts, { what: 'policy', path: request.policyPath, required });
}
async function judgeApprovedFile(check, { policy, prefix, firstUse }, facts, { what, path, required }) {
    if (typeof facts === 'string')
        return resultOf(check, facts);
    const file = {
        what,
        path: prefix === '' ? path : `${prefix}/${path}`,
        required,
        rules: policy.people,
        ...(firstUse === undefined ? {} : { firstUse }),
    };
    return resultOf(check, await judgeFile(file, facts));
}

;// CONCATENATED MODULE: ./build/gate/peopleSteps.js
/** `personnel/roles`, `custody/staff`, `intended-use/approved`, and who approved the policy (`criteria/approved`). */

async function judgePersonnel(board, { people, withoutPeople = false }, { policyPath, git }, { policy, judgement, tree, touchesModel }, firstUse) {
    const { judgements, policyApproval } = await judgePeople({
        policy,
        policyPath,
        prefix: git?.prefix ?? '',
        tree,
        source: people,
        touchesModel,
        ...(firstUse === undefined ? {} : { firstUse }),
    });
    const all = [withApproval(judgement, policyApproval, policy.people.approvals.policy), ...judgements];
    for (const { required, ...one } of all) {
        board.post(required === true && !withoutPeople ? { ...one, required } : one);
    }
}
/** Without a role that has to approve the policy, its place on the approved branch is all that speaks for it. */
function withApproval(judgement, approval, roles) {
    if (roles.length === 0)
        return { ...judgement, declared: true };
    return { ...approval, ...judgement, findings: [...judgement.findings, ...approval.findings] };
}

;// CONCATENATED MODULE: ./build/gate/places.js

/** Lines of each overlap: the first of its entities, in the later of the two splits. */
const mostLines = 20;
function placeOverlaps(compared, judgements) {
    return compared.flatMap((kind) => kind.overlaps.flatMap(({ between }) => {
        const found = findFinding(judgements, (finding) => isOverlap(finding, kind.tally.kind, between));
        if (found === undefined || found.finding.severity === 'note')
            return [];
        return (0,judge/* placesOfOverlap */.V)(kind, between, mostLines).map((place) => ({ ...found, place }));
    }));
}
function isOverlap(finding, kind, between) {
    return (finding.code === 'independence/overlap' &&
        finding.args.kind === kind &&
        finding.args.between.join() === between.join());
}
/** The line of the policy on which each criterion that is not met stands. */
function placeCriteria(file, judged, judgement) {
    return judgement.findings.flatMap((finding) => {
        if (finding.code !== 'performance/criterion')
            return [];
        const { metric, bound, subgroup } = finding.args;
        const one = judged.find(({ criterion, ...other }) => criterion.metric === metric && criterion.bound === bound && other.subgroup === subgroup);
        const line = one?.criterion.line;
        return line === undefined ? [] : [{ check: judgement.check, finding, place: { file, line } }];
    });
}
function findFinding(judgements, fits) {
    for (const { check, findings } of judgements) {
        const finding = findings.find(fits);
        if (finding !== undefined)
            return { check, finding };
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/evaluation/modelFormat.js
var modelFormat = __webpack_require__(14389);
// EXTERNAL MODULE: ./build/evaluation/onnx/modelRun.js + 6 modules
var modelRun = __webpack_require__(1843);
// EXTERNAL MODULE: ./build/evaluation/onnx/subject.js + 1 modules
var onnx_subject = __webpack_require__(57826);
;// CONCATENATED MODULE: ./build/gate/preparation.js
/** How predictions are obtained, made ready before any test row is opened: what is refused here uses nothing up. */




/** @returns undefined where something is refused, which a check says */
async function prepareEvaluation(board, rules, model, facts, isCommitted) {
    const { source } = rules.policy.evaluation;
    if (model === undefined)
        return source.by === 'predictions' ? { by: 'predictions' } : undefined;
    if (source.by === 'onnx')
        return prepareOnnx(board, rules, source, model);
    await board.tryPost('model/format', () => (0,modelFormat/* judgeFormat */.nu)(model.tree, source.by));
    if (source.by === 'predictions')
        return { by: 'predictions' };
    const isAllowed = await board.attempt('evaluation/complete', () => {
        allowCommand(rules, facts, isCommitted);
        return true;
    });
    const isSound = board.judgements.every(({ check, refusedWith }) => check !== 'model/format' || refusedWith === undefined);
    return isAllowed === true && isSound ? { by: 'command', source, model } : undefined;
}
async function prepareOnnx(board, { policy }, source, model) {
    const subject = await board.attempt('model/format', () => (0,onnx_subject/* readSubject */.$)(model.tree, source));
    if (subject === undefined)
        return undefined;
    board.post((0,modelFormat/* judgeScanned */.M7)(subject.rewired));
    const run = await board.attempt('evaluation/complete', () => modelRun/* ModelRun */.J.load(subject, source, policy));
    return run === undefined ? undefined : { by: 'onnx', source, run, model };
}
/** @throws Refusal where the command is not an approved one, or whoever wrote the model may not start anything here */
function allowCommand({ approved }, { refusesCommand }, isCommitted) {
    if (refusesCommand !== undefined)
        throw new result_refusal/* Refusal */.P_('evaluation/command-refused', refusals[refusesCommand]);
    if (isCommitted && !approved)
        throw new result_refusal/* Refusal */.P_('evaluation/command-refused', refusals.unapproved);
}
const refusals = {
    fork: {
        problem: 'the change comes from a fork, and the policy’s command would load its model on this runner',
        cure: 'Let someone who may do so push the change to a branch of this repository.',
    },
    pull_request_target: {
        problem: 'the workflow runs on `pull_request_target`, with the rights of the target branch',
        cure: 'Run it on `pull_request`, or let the gate run the model itself with `evaluation.onnx`.',
    },
    unapproved: {
        problem: 'the policy is not approved yet, and only an approved command is run',
        cure: 'Bring the policy and the files of its command in by a pull request of their own.',
    },
};

;// CONCATENATED MODULE: ./build/gate/releasedSteps.js
/** The released model, which is the approved tree's, on the same samples: what the proposed one is compared with. */











/**
 * Evaluates the released model as the proposed one was.
 *
 * @returns undefined where the policy does not ask for it; a finding where there is none, which blocks where there should be one
 */
async function evaluateReleased(context, candidate) {
    const { sides, rules, manifest, parts } = context;
    const { policy } = rules;
    if (!policy.releasedModel)
        return undefined;
    if (sides.git === undefined || !rules.approved)
        return releasedSteps_absent('working-folder', 'warn');
    const found = await sides.git.approved.find(policy.model.path);
    if (found === undefined)
        return releasedSteps_absent('first', 'warn');
    const sha256 = await (0,digest/* digestModel */.On)(found);
    parts.released = { path: policy.model.path, sha256 };
    try {
        const predictions = await predict(context, found, sha256);
        if (predictions === undefined)
            return releasedSteps_absent('unbound', 'block');
        const released = joinTask(policy.task, manifest, predictions, readLabels(manifest, policy), clustersOf(manifest, policy));
        return { candidate, released, groups: (0,acceptance_groups/* listGroups */.P$)(manifest, policy) };
    }
    catch (thrown) {
        const [refusal] = (0,result_refusal/* refusalsOf */.he)(thrown);
        return releasedSteps_absent('unusable', 'block', refusal?.problem);
    }
}
function releasedSteps_absent(reason, severity, problem) {
    const args = { reason, ...(problem === undefined ? {} : { problem }) };
    return { code: 'performance/no-released-model', severity, args };
}
async function predict(context, found, model) {
    const { ready, rules, manifest, sides, parts } = context;
    switch (ready.by) {
        case 'predictions': {
            const testSet = parts.testSet ?? '';
            return sides.git && readReleasedPredictions(sides.git.approved, manifest, rules.policy, { model, testSet });
        }
        case 'command':
            return (await openCommand(context, ready.source, found))(manifest.rows.test);
        case 'onnx': {
            const run = await modelRun/* ModelRun */.J.load(await (0,onnx_subject/* readSubject */.$)(found, ready.source), ready.source, rules.policy);
            try {
                const inputs = await run.open(manifest, sides.proposed);
                return (0,modelPredictions/* toPredictions */.A)(await run.evaluate(inputs, manifest.rows.test), manifest.rows.test);
            }
            finally {
                run.close();
            }
        }
    }
}

// EXTERNAL MODULE: ./build/gate/rules.js + 1 modules
var gate_rules = __webpack_require__(98372);
// EXTERNAL MODULE: ./build/gate/sides.js
var gate_sides = __webpack_require__(29150);
// EXTERNAL MODULE: ./build/statistics/sampleSize.js
var sampleSize = __webpack_require__(96275);
// EXTERNAL MODULE: ./build/acceptance/denominators.js
var denominators = __webpack_require__(60853);
// EXTERNAL MODULE: ./build/acceptance/effectiveSize.js
var effectiveSize = __webpack_require__(20882);
// EXTERNAL MODULE: ./build/statistics/jointChance.js
var jointChance = __webpack_require__(31814);
;// CONCATENATED MODULE: ./build/acceptance/jointPower.js
/** The chance that a model exactly as good as expected meets several criteria at once. */

/**
 * Chance that all criteria are met. Criteria that share no unit, not even through others, are independent, and their
 * chances multiply; of those that share some only bounds are known.
 */
function chanceOfAllCriteria(criteria, units) {
    const groups = groupByUnits(criteria, units);
    const chances = groups.map((members) => (0,jointChance/* chanceOfAllDependent */.q3)(members.map(({ power }) => (0,jointChance/* exactly */.pV)(power))));
    return {
        chance: (0,jointChance/* chanceOfAllIndependent */.ZV)(chances),
        criteria: criteria.length,
        independent: groups.length === criteria.length,
    };
}
/** The criteria in groups that have no unit in common, joined by the first criterion that each unit was met in. */
function groupByUnits(criteria, { count, unitOf }) {
    const firstOf = new Int32Array(count).fill(-1);
    const parents = criteria.map((_, index) => index);
    const rootOf = (index) => {
        let root = index;
        while (parents[root] !== root)
            root = parents[root];
        return root;
    };
    criteria.forEach(({ rows }, index) => {
        for (const row of rows) {
            const unit = unitOf(row);
            const first = firstOf[unit];
            if (first < 0)
                firstOf[unit] = index;
            else if (first !== index)
                parents[rootOf(first)] = rootOf(index);
        }
    });
    const groups = new Map();
    criteria.forEach((criterion, index) => {
        const root = rootOf(index);
        groups.set(root, [...(groups.get(root) ?? []), criterion]);
    });
    return [...groups.values()];
}

;// CONCATENATED MODULE: ./build/acceptance/sizes.js






/**
 * Judges the size of the test set for each criterion that asks a proportion to be at least something, in each subgroup
 * of its scope. Where the estimate decides, no size is judged.
 *
 * @param clustered what is known of clusters that the intervals do not allow for
 */
function judgeSizes(facts, acceptance, clustered) {
    const judged = acceptance.decideBy === 'bound' ? listClaims(facts, acceptance) : [];
    const plan = planner(acceptance);
    const measured = judged.flatMap((claim) => measureSize(claim, facts, plan));
    const joint = chanceOfAllCriteria(measured.flatMap(countedCriterion), unitsOf(facts));
    return {
        sizes: measured.map(({ size }) => size),
        judgement: {
            check: 'test-data/size',
            findings: [
                ...clustered,
                ...measured.flatMap(({ size }) => judgeSize(size, acceptance)),
                ...jointFinding(joint, judged.length),
            ],
            clean: 'Every subgroup is large enough to show its criteria',
            ...(measured.some(({ size }) => size.n !== null) ? {} : { notApplicable: nothingJudged(acceptance) }),
        },
    };
}
function nothingJudged({ decideBy }) {
    return decideBy === 'estimate'
        ? 'The estimate decides, so that no size is judged'
        : 'No criterion asks a share of samples to be at least something, so that no size can be judged before the test';
}
function listClaims(facts, { criteria }) {
    return criteria.flatMap((criterion) => sizes_groupsOf(criterion, facts).map(({ subgroup, rows }) => ({ criterion, subgroup, rows })));
}
/** A named subgroup without samples is one of size 0. */
function sizes_groupsOf({ scope }, { groups }) {
    const inScope = (0,acceptance_groups/* groupsInScope */.iL)(groups, scope);
    const isAbsent = scope.over === 'named' && inScope.length === 0;
    return isAbsent ? [{ subgroup: scope.subgroup, rows: new Uint32Array() }] : inScope;
}
function measureSize({ criterion, subgroup, rows }, facts, plan) {
    const { id, metric, bound } = criterion;
    const denominator = (0,denominators/* denominatorOf */.wc)(metric, facts.task);
    const isWeighted = plan.acceptance.weights !== undefined && isPooled(subgroup);
    if (denominator.by === 'none' || bound.atLeast === undefined)
        return [];
    if (isWeighted && (0,denominators/* isWeightedWherePooled */.G)(metric, facts.task.task))
        return [];
    const { needed, expected, sizes } = plan.of(metric, bound.atLeast);
    const claim = { ...(id === undefined ? {} : { id }), metric, subgroup, bound };
    const needs = { needed: needed ?? null, ...(expected === undefined ? {} : { expected }), ...sizes };
    if (denominator.by === 'model') {
        return [{ size: { ...claim, n: null, effectiveN: null, ...needs, reason: 'unknown-before' }, rows: undefined }];
    }
    const counted = (0,denominators/* countedRows */.QL)(rows, facts.labels, denominator.counted);
    const size = sizeOf(counted, facts, plan);
    const power = expected === undefined ? {} : { power: plan.powerOf(size, bound.atLeast, expected) };
    return [{ size: { ...claim, ...size, ...needs, ...power }, rows: counted }];
}
function isPooled(subgroup) {
    return Object.keys(subgroup).length === 0;
}
function sizeOf(rows, { clusters }, { acceptance }) {
    const n = rows.length;
    if (clusters === undefined)
        return { n, effectiveN: n };
    const { designEffect, confidence } = acceptance;
    const distinct = new Set(Array.from(rows, (row) => clusters[row])).size;
    return (0,effectiveSize/* plannedSize */.mu)(n, distinct, { confidence, ...(designEffect === undefined ? {} : { designEffect }) });
}
/** Plans with the very rule that decides; what many subgroups need is computed once. */
function planner(acceptance) {
    const { confidence, interval, power, expected: expectations } = acceptance;
    const known = new Map();
    const plan = (metric, bound) => {
        const needed = (0,sampleSize/* smallestErrorFreeTrials */.Hf)(bound, confidence, interval);
        const expected = expectations.get(metric);
        if (expected === undefined)
            return { needed, sizes: {} };
        const sizes = (0,sampleSize/* assuredSampleSize */.$K)({ bound, expected, power, confidenceLevel: confidence, interval });
        return { needed, expected, sizes: sizes ?? {} };
    };
    return {
        acceptance,
        of(metric, bound) {
            const key = `${metric} ${bound}`;
            const needs = known.get(key) ?? plan(metric, bound);
            known.set(key, needs);
            return needs;
        },
        powerOf(size, bound, expected) {
            const trials = (0,effectiveSize/* wholeTrials */.Tj)(size.effectiveN);
            if (trials < 1 || (0,effectiveSize/* lacksClusters */.QM)(size.clusters))
                return 0;
            return (0,sampleSize/* powerAt */.Nt)(trials, { bound, expected, confidenceLevel: confidence, interval });
        },
    };
}
function judgeSize(size, { tooSmall, power }) {
    const { metric, subgroup, bound, effectiveN, clusters, designEffect, expected } = size;
    if (effectiveN === null)
        return [];
    const claim = { metric, subgroup, bound };
    if (clusters !== undefined && (0,effectiveSize/* lacksClusters */.QM)(clusters)) {
        const args = { ...claim, n: clusters, needed: cluster/* fewestClusters */.U$, counted: 'clusters' };
        return [{ code: 'test-data/too-few', severity: tooSmall, args }];
    }
    const counted = { ...claim, n: effectiveN, ...(designEffect === undefined ? {} : { designEffect }) };
    const needed = size.needed ?? sampleSize/* mostTrials */.H6;
    if (!(0,effectiveSize/* reachesSize */.rf)(effectiveN, needed)) {
        return [{ code: 'test-data/too-few', severity: tooSmall, args: { ...counted, needed } }];
    }
    if (expected === undefined || size.power === undefined || size.power >= power)
        return [];
    const wanted = size.safeN === undefined ? {} : { needed: size.safeN };
    const args = { ...counted, ...wanted, expected, power: size.power };
    return [{ code: 'test-data/underpowered', severity: 'warn', args }];
}
/** Only a criterion with an expectation and a known size has a chance that is known. */
function countedCriterion({ size: { power }, rows }) {
    return power === undefined || rows === undefined ? [] : [{ power, rows }];
}
/** Samples of one cluster depend on each other, so that a cluster is what two criteria can have in common. */
function unitsOf({ labels, clusters }) {
    if (clusters === undefined)
        return { count: labels.length, unitOf: (row) => row };
    return { count: clusters.length + 1, unitOf: (row) => clusters[row] + 1 };
}
/** @param judged criteria by subgroup, those included that have no chance that is known */
function jointFinding({ chance, criteria, independent }, judged) {
    // The chance of a single criterion is its power.
    if (criteria < 2)
        return [];
    const args = { criteria, others: judged - criteria, ...chance, independent };
    return [{ code: 'test-data/joint-power', severity: 'note', args }];
}

// EXTERNAL MODULE: ./build/independence/overlap.js
var overlap = __webpack_require__(14848);
;// CONCATENATED MODULE: ./build/gate/dependentSamples.js

/**
 * Without a declared cluster blocks where test samples share an entity of a disjoint kind; with one warns where an
 * entity of another such kind has samples of several clusters. Of several kinds the one with the fewest entities is
 * named, which is the highest level of dependence.
 *
 * @param compared the kinds, counted over the test samples
 */
function findDependentSamples(manifest, policy, compared) {
    const { cluster } = policy.acceptance;
    const kinds = compared.filter(({ entities: { kind } }) => isDisjointKind(kind, policy));
    if (cluster === undefined)
        return findIgnoredClusters(manifest, kinds);
    const declared = compared.find(({ entities }) => entities.kind === cluster);
    const others = kinds.filter(({ entities }) => entities.kind !== cluster);
    return declared === undefined ? [] : findHigherLevel(manifest, declared.entities, others);
}
/**
 * Kinds that a policy declares as `shared` come from few sources, such as sites, that the test does not generalise to;
 * those that are `unseen` are the few that it was validated on.
 */
function isDisjointKind(kind, { independence }) {
    return (independence.byKind.get(kind)?.rule ?? 'disjoint') === 'disjoint';
}
function findIgnoredClusters(manifest, kinds) {
    const shared = kinds
        .filter(({ tally }) => (0,overlap/* countRepeated */.Ei)(tally, 'test').entities > 0)
        .map(({ entities: { kind }, tally }) => ({ kind, entities: countPresent(tally.counts) }));
    const highest = fewestEntities(shared);
    if (highest === undefined)
        return [];
    const args = { ...highest, samples: manifest.rows.test.length };
    return [{ code: 'test-data/clustered', severity: 'block', args }];
}
function findHigherLevel(manifest, cluster, kinds) {
    const higher = kinds
        .map(({ entities, tally }) => ({
        kind: entities.kind,
        entities: countPresent(tally.counts),
        spread: countSpread(manifest.rows.test, entities, cluster),
    }))
        .filter(({ spread }) => spread.entities > 0);
    const highest = fewestEntities(higher);
    if (highest === undefined)
        return [];
    const args = { cluster: cluster.kind, kind: highest.kind, ...highest.spread };
    return [{ code: 'test-data/cluster-level', severity: 'warn', args }];
}
/** No code of a cluster, which are -1 for none, and from 0. */
const unseen = -2;
/** Entities with rows of more than one cluster, and their rows; rows without a cluster count as one cluster. */
function countSpread(rows, { codes, distinct }, { codes: clusters }) {
    const first = new Int32Array(distinct).fill(unseen);
    const isSpread = new Uint8Array(distinct);
    for (const row of rows) {
        const entity = codes[row];
        if (entity < 0)
            continue;
        if (first[entity] === unseen)
            first[entity] = clusters[row];
        else if (first[entity] !== clusters[row])
            isSpread[entity] = 1;
    }
    const samples = rows.filter((row) => codes[row] >= 0 && isSpread[codes[row]] === 1).length;
    return { samples, entities: isSpread.reduce((total, one) => total + one, 0) };
}
function fewestEntities(kinds) {
    return [...kinds].sort((one, other) => one.entities - other.entities)[0];
}
/** Entities with a test sample. */
function countPresent(counts) {
    let present = 0;
    for (let cell = 2; cell < counts.length; cell += 3)
        if (counts[cell] > 0)
            present += 1;
    return present;
}

;// CONCATENATED MODULE: ./build/gate/sizeSteps.js
/** `test-data/size`, before the model is looked at: what the manifest alone tells of the size of the test set. */







/** Posts the check, which does not stop the evaluation. That there are no test samples at all is said elsewhere. */
function judgeTestSetSize(board, parts, manifest, policy) {
    const facts = manifest.rows.test.length === 0 ? undefined : sizeSteps_readFacts(manifest, policy);
    if (facts === undefined)
        return;
    const kinds = (0,overlap/* tallyKinds */.U3)(manifest, policy.data.columns.entities);
    const { sizes, judgement } = judgeSizes(facts, policy.acceptance, findDependentSamples(manifest, policy, kinds));
    parts.sizes = sizes;
    board.post(judgement);
}
/** Undefined where labels or subgroups are refused, as the checks say that need them. */
function sizeSteps_readFacts(manifest, policy) {
    const { task, evaluation } = policy;
    const clusters = clustersOf(manifest, policy);
    try {
        return {
            groups: (0,acceptance_groups/* listGroups */.P$)(manifest, policy),
            labels: readLabels(manifest, policy).codes,
            ...(clusters === undefined ? {} : { clusters }),
            task: { task, undecided: evaluation.undecided !== undefined },
        };
    }
    catch (thrown) {
        (0,result_refusal/* refusalsOf */.he)(thrown);
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/gate/testDataChecks.js
var testDataChecks = __webpack_require__(9893);
// EXTERNAL MODULE: ./build/acceptance/alphaSpending.js
var alphaSpending = __webpack_require__(27330);
// EXTERNAL MODULE: ./build/custody/ledgerLine.js
var ledgerLine = __webpack_require__(56985);
// EXTERNAL MODULE: ./build/custody/ledger.js
var ledger = __webpack_require__(52555);
// EXTERNAL MODULE: ./build/custody/ledgerUses.js
var ledgerUses = __webpack_require__(49435);
;// CONCATENATED MODULE: ./build/gate/ledgerSteps.js
/** `custody/ledger` and `custody/uses`: a use of the test set is recorded before a test row is opened. */




/**
 * Records that a use of the test set begins, and posts both checks.
 *
 * @param subject digests of what is used and judged; `testSet` is the one in the approved lock
 * @returns undefined where the test set must not be opened
 */
async function beginUse(board, request, { ledger: declared }, subject) {
    if (declared === undefined) {
        board.post(...withoutLedger);
        return {};
    }
    return board.attempt('custody/ledger', async () => {
        const begun = await record(requireRequest(request), declared.atMost, subject);
        board.post(...begun.judgements);
        return begun.use;
    });
}
const withoutLedger = ['custody/ledger', 'custody/uses'].map((check) => {
    const reason = 'The policy declares no ledger, so the uses of the test set are not recorded';
    return { check, findings: [], clean: reason, notApplicable: reason };
});
/** @throws Refusal for a run that has no ledger */
function requireRequest(request) {
    if (request !== undefined)
        return request;
    throw new result_refusal/* Refusal */.P_('ledger/unwritable', {
        exit: 3,
        problem: 'the policy declares a ledger, and this run has none that it could write to',
        cure: 'Run the gate in a workflow of the repository, on a branch of its own.',
    });
}
async function record(request, atMost, subject) {
    const { store } = request;
    const found = await store.read();
    const doubts = [...found.findings, ...(await judgeHistory(request, found.ledger, subject))];
    if (doubts.some(({ severity }) => severity === 'block')) {
        return { judgements: [judgeLedger(doubts), notCounted], use: undefined };
    }
    const entry = (0,ledger/* newEntry */.bk)();
    const began = await store.append((ledger) => isAllowed(ledger, subject, atMost) ? draftOf(request, subject, 'started', entry) : undefined);
    const counted = judgeUses(began.ledger, subject, atMost);
    return {
        judgements: [judgeLedger(doubts), counted.judgement],
        use: counted.use === undefined ? undefined : begunUse(request, subject, { entry, use: counted.use, began }),
    };
}
function begunUse(request, subject, { entry, use, began }) {
    const key = (0,ledgerLine/* useOf */.jj)(subject);
    return {
        use,
        key,
        ...firstUseOf(began.ledger, subject),
        ...(began.head === undefined ? {} : { head: began.head }),
        close: (event, outcome, report) => request.store.append(() => ({ ...draftOf(request, subject, event, entry), ...(outcome === undefined ? {} : { outcome }) }), report === undefined ? undefined : { use: key, report }),
    };
}
function firstUseOf(ledger, { testSet }) {
    const first = (0,ledgerUses/* usesOf */.MZ)(ledger, testSet)[0]?.entries[0];
    return first === undefined ? {} : { firstUse: first.started.at };
}
function draftOf({ context, now }, subject, event, entry) {
    return { ...subject, ...context, event, entry, at: now().toISOString() };
}
/** A use that is repeated shows nothing new, so that it is always allowed. */
function isAllowed(ledger, subject, atMost) {
    const uses = (0,ledgerUses/* usesOf */.MZ)(ledger, subject.testSet);
    return atMost === undefined || uses.length < atMost || uses.some(({ use }) => use === (0,ledgerLine/* useOf */.jj)(subject));
}
/** `custody/uses`, from the ledger with the line of this run, or without it where the uses are used up. */
function judgeUses(ledger, subject, atMost) {
    const uses = (0,ledgerUses/* usesOf */.MZ)(ledger, subject.testSet);
    const number = uses.find(({ use }) => use === (0,ledgerLine/* useOf */.jj)(subject))?.number;
    if (number === undefined) {
        const args = { uses: uses.length, atMost: atMost ?? uses.length };
        return { judgement: usesJudgement([{ code: 'ledger/over-limit', severity: 'block', args }]), use: undefined };
    }
    const use = { number, ...(atMost === undefined ? {} : { atMost }) };
    const severity = number === 1 ? 'note' : 'warn';
    return { judgement: usesJudgement([{ code: 'ledger/uses', severity, args: use }]), use };
}
function usesJudgement(findings) {
    return { check: 'custody/uses', findings, clean: '', showsAnyway: true };
}
const notCounted = {
    check: 'custody/uses',
    findings: [],
    clean: '',
    notRun: 'The ledger does not hold, so the uses were not counted',
};
function judgeLedger(findings) {
    return { check: 'custody/ledger', findings, clean: 'Each use of the test set is recorded before it begins' };
}
/** What the ledger knows about the rules that are in force. */
async function judgeHistory(request, ledger, { testSet, policy }) {
    const returned = (0,ledgerUses/* isEarlierPolicy */.VK)(ledger, testSet, policy)
        ? [{ code: 'ledger/policy-returned', severity: 'warn', args: {} }]
        : [];
    return [...(await judgeApprovedHistory(request, ledger)), ...returned];
}
async function judgeApprovedHistory(request, ledger) {
    const { branch } = request.context;
    const commit = branch === undefined ? undefined : (0,ledgerUses/* lastApproved */.Mg)(ledger, branch);
    const isContained = commit === undefined ? true : await isStillApproved(request, commit);
    if (commit === undefined || isContained === true)
        return [];
    if (isContained === false)
        return [{ code: 'ledger/approved-rewritten', severity: 'block', args: { commit } }];
    return [{ code: 'ledger/approved-unknown', severity: 'warn', args: { commit } }];
}
/** A run that began before another one was recorded has an older tip, and rewrote nothing: the branch as it is now tells. */
async function isStillApproved({ context: { approved }, isAncestor, readApprovedTip }, commit) {
    if (approved === undefined || isAncestor === undefined || approved === commit)
        return true;
    const isContained = await isAncestor(commit, approved);
    if (isContained === true || readApprovedTip === undefined)
        return isContained;
    const tip = await readApprovedTip();
    if (tip === undefined)
        return isContained;
    return tip === commit || isAncestor(commit, tip);
}
/**
 * Records the end of a use.
 *
 * @param outcome with the SHA-256 of `report.json`
 * @param report its bytes, kept beside the ledger for the next run on the same use; only where the policy discloses
 *   everything, since whoever can read the ledger can read them
 * @returns a finding that blocks where the end could not be recorded
 */
async function endUse({ close }, outcome, report) {
    const { verdict, exit, reportDigest } = outcome;
    try {
        await close?.('finished', { verdict, exit, report: reportDigest }, report);
        return [];
    }
    catch (thrown) {
        return (0,result_refusal/* refusalsOf */.he)(thrown).map(({ place, problem }) => ({
            code: 'ledger/not-finished',
            severity: 'block',
            args: { problem: `${(0,result_refusal/* formatPlace */.dE)(place)}${problem}` },
        }));
    }
}
/** Records that a use ended without an outcome, as far as that can be written; it counts either way. */
async function abortUse({ close }) {
    try {
        await close?.('aborted');
    }
    catch (thrown) {
        (0,result_refusal/* refusalsOf */.he)(thrown);
    }
}

;// CONCATENATED MODULE: ./build/gate/mergedSteps.js


/** Records the merge. Nothing is evaluated: a commit may be another one after a squash, and the model is the same. */
async function judgeMerged(board, given, { rules, parts, subject, assemble }) {
    parts.rules = { ...rules, task: 'merged' };
    board.post(rules.judgement);
    await board.tryPost('custody/ledger', async () => {
        const request = requireRequest(given);
        const { ledger, findings } = await request.store.read();
        const passed = findPassed(ledger, subject, request.context.branch);
        if (passed !== undefined)
            await recordMerge(request, passed);
        return {
            check: 'custody/ledger',
            findings: [...findings, passed === undefined ? notEvaluated : evidenceOf(passed)],
            clean: '',
        };
    });
    return assemble();
}
/**
 * The last pass of this model with these predictions on this test set by rules of the same branch, whatever its policy
 * was then. Another branch can have rules that nobody approved for this one.
 */
function findPassed({ lines }, { model, predictions, testSet }, branch) {
    return lines.findLast((line) => line.event === 'finished' &&
        line.outcome?.verdict === 'pass' &&
        line.branch === branch &&
        line.model === model &&
        line.predictions === predictions &&
        line.testSet === testSet);
}
const notEvaluated = { code: 'ledger/not-evaluated', severity: 'block', args: {} };
function evidenceOf({ seq, commit, pullRequest }) {
    const args = {
        line: seq,
        ...(commit === undefined ? {} : { commit }),
        ...(pullRequest === undefined ? {} : { pullRequest }),
    };
    return { code: 'ledger/evidence', severity: 'note', args };
}
/** Once for each commit: a run that is repeated adds nothing. */
async function recordMerge({ store, context, now }, passed) {
    const { testSet, model, policy, predictions, plan } = passed;
    const subject = {
        testSet,
        model,
        policy,
        ...(predictions === undefined ? {} : { predictions }),
        ...(plan === undefined ? {} : { plan }),
    };
    const entry = (0,ledger/* newEntry */.bk)();
    await store.append(({ lines }) => lines.some(({ event, commit, use }) => event === 'merged' && commit === context.commit && use === passed.use)
        ? undefined
        : { ...subject, ...context, event: 'merged', entry, at: now().toISOString() });
}

// EXTERNAL MODULE: ./build/result/json.js
var json = __webpack_require__(72252);
// EXTERNAL MODULE: ./build/result/schema.js + 4 modules
var schema = __webpack_require__(73776);
;// CONCATENATED MODULE: ./build/gate/storedResult.js
/**
 * The result of an earlier run on the same use. It never stands in for an evaluation, since whoever can write to the
 * ledger's branch could have written it; but the same files have to give the same result again.
 */



/** Whether a stored report holds other results than a new one that was made from the same files. */
function contradicts(bytes, report) {
    const stored = readStored(bytes);
    return stored !== undefined && filesOf(stored) === filesOf(report) && resultsOf(stored) !== resultsOf(report);
}
/** Undefined for a report of another form, which says nothing: whoever can write to the branch can put anything there. */
function readStored(bytes) {
    const parsed = schema/* reportSchema */.Qh.safeParse((0,ledgerLine/* parseJson */.qF)(new TextDecoder().decode(bytes)));
    return parsed.success ? parsed.data : undefined;
}
/** Digests of model, policy, predictions and manifest. */
function filesOf({ subject: { model, policy, predictions, released, evaluation, files } }) {
    const runtime = evaluation?.runtime;
    const run = [released?.sha256, runtime?.wasm, runtime?.batch];
    const others = predictions?.also?.map(({ sha256 }) => sha256) ?? [];
    const digests = [
        model?.sha256,
        policy?.sha256,
        predictions?.sha256,
        ...others,
        ...run,
        ...files.map(({ sha256 }) => sha256),
    ];
    return digests.join();
}
function resultsOf({ subject, estimates, confusion, criteria, comparisons, gaps = [] }) {
    return (0,json/* canonicalJson */.d)({ testSet: subject.testSet?.digest ?? null, estimates, confusion, criteria, comparisons, gaps });
}

;// CONCATENATED MODULE: ./build/gate/useSteps.js
/** One use of the test set: recorded before a test row is opened, and closed when the result is known. */








/**
 * Evaluates between the two lines that the ledger gets for it; without a ledger, just so.
 *
 * @param evaluate gets the policy as it holds in this use
 */
async function judgeOnce(board, recorded, evaluate) {
    const { facts, sides, rules, parts, lock, isReady, judgePeople, assemble } = recorded;
    const { policy } = rules;
    if (policy.ledger !== undefined && (lock?.state !== 'read' || parts.model === undefined || !isReady)) {
        await judgePeople();
        if (lock?.state === 'missing')
            (0,custodySteps/* postMissing */.jP)(board, lock.path);
        parts.unopened = unopenedReason(isReady || parts.model === undefined);
        return assemble();
    }
    const subject = {
        testSet: lock?.state === 'read' ? lock.lock.digest : '',
        model: parts.model ?? '',
        policy: rules.sha256,
        ...(await predictionsDigest(sides, policy)),
    };
    const request = policy.ledger === undefined ? undefined : openLedger(facts, policy.ledger.branch, sides);
    if (policy.ledger !== undefined && sides.git?.isMerged === true) {
        return judgeMerged(board, request, { rules, parts, subject, assemble });
    }
    const begun = await beginUse(board, request, policy, subject);
    if (begun === undefined) {
        await judgePeople();
        parts.unopened = 'The test set was not opened, since its use was not recorded';
        return assemble();
    }
    facts.onBegun?.(begun);
    parts.use = begun.use;
    try {
        const spent = (0,alphaSpending/* spendAlpha */.n)(policy, begun.use?.number);
        if (spent.finding !== undefined)
            board.add('custody/uses', [spent.finding]);
        await judgePeople(begun.firstUse);
        await evaluate(spent.policy);
    }
    catch (bug) {
        await abortUse(begun);
        throw bug;
    }
    return useSteps_close(board, begun, request, rules, facts, assemble);
}
function unopenedReason(lacksRecord) {
    return lacksRecord
        ? 'The test set was not opened: without a lock and a model its use cannot be recorded'
        : 'The test set was not opened: the model cannot be evaluated';
}
/** What the repository at hand knows of its history stands in for what the request does not. */
function openLedger(facts, branch, { git, commits }) {
    const request = facts.openLedger?.(branch, commits);
    return request === undefined || git === undefined ? request : { isAncestor: git.isAncestor, ...request };
}
/** Blocks where the same files gave another result before. A stored result that cannot be read is no reason to. */
async function compareWithStored(board, request, begun, report) {
    if (request === undefined || begun.key === undefined)
        return false;
    try {
        const stored = await request.store.readResult(begun.key);
        if (stored === undefined || !contradicts(stored, report))
            return false;
    }
    catch (thrown) {
        (0,result_refusal/* refusalsOf */.he)(thrown);
        return false;
    }
    board.add('custody/ledger', [{ code: 'ledger/other-result', severity: 'block', args: {} }]);
    return true;
}
/** The end is recorded with the digest of the report, which is another one where that cannot be done. */
async function useSteps_close(board, begun, request, { policy }, { writeReport }, assemble) {
    const first = assemble();
    if (begun.close === undefined || writeReport === undefined)
        return first;
    const result = (await compareWithStored(board, request, begun, first.report)) ? assemble() : first;
    const { verdict } = result.report;
    const report = writeReport(result.report, policy.publication);
    const kept = policy.publication.disclosure === 'full' && policy.publication.suppressBelow === 0 ? report : undefined;
    const findings = await endUse(begun, { verdict, exit: result.exit, reportDigest: (0,ledgerLine/* digestOf */.ol)(report) }, kept);
    if (findings.length === 0)
        return result;
    board.add('custody/ledger', findings);
    return assemble();
}
/** Digest of the predictions as they lie there; what cannot be read is refused by the check that needs it. */
async function predictionsDigest({ proposed }, { evaluation }) {
    try {
        if (evaluation.source.by !== 'predictions')
            return {};
        const file = await proposed.findFile(evaluation.source.path);
        return file === undefined ? {} : { predictions: (await (0,digest/* digestFile */.TM)(file)).sha256 };
    }
    catch (thrown) {
        (0,result_refusal/* refusalsOf */.he)(thrown);
        return {};
    }
}

;// CONCATENATED MODULE: ./build/gate/check.js
/** The gate: read → evaluate → judge. It reads like a table of contents; publishing is up to the caller. */

























/**
 * Judges a model by its policy.
 *
 * Never throws for bad input: what cannot be used is a refused check in the report, and the checks that
 * need it are not run. Anything thrown is a bug.
 */
async function check(request) {
    const board = new gate_board/* Board */.b();
    const sides = await board.attempt('policy/valid', () => (0,gate_sides/* openSides */.P)(request));
    if (sides === undefined)
        return (0,gate_assemble/* assembleResult */.A)(board, (0,gate_parts/* noParts */.K)(request.policyFile), {});
    const parts = (0,gate_parts/* noParts */.K)(sides.policyPath);
    parts.prefix = sides.git?.prefix ?? '';
    try {
        const rules = await board.attempt('policy/valid', () => (0,gate_rules/* readRules */.K)(sides));
        parts.rules = rules;
        if (rules === undefined)
            return (0,gate_assemble/* assembleResult */.A)(board, parts, sides.commits);
        board.post({ check: 'policy/valid', findings: [], clean: 'The policy is valid' });
        if (rules.task !== 'evaluate') {
            board.post(rules.judgement);
            return (0,gate_assemble/* assembleResult */.A)(board, parts, sides.commits);
        }
        return await evaluateInLedger(board, request, sides, rules, parts);
    }
    finally {
        sides.close();
    }
}
/** Judges the model between the two lines that the ledger gets for it; without a ledger, just so. */
async function evaluateInLedger(board, request, sides, rules, parts) {
    const model = await board.attempt('scope/static', () => judgeModel(board, sides, rules.policy));
    parts.model = model?.sha256;
    const lock = await (0,custodySteps/* readApprovedLock */.fx)(board, rules);
    const ready = await prepareEvaluation(board, rules, model, request, sides.git !== undefined);
    const assemble = () => (0,gate_assemble/* assembleResult */.A)(board, parts, sides.commits);
    const judgePeople = (firstUse) => judgePersonnel(board, request, sides, rules, firstUse);
    const recorded = { facts: request, sides, rules, parts, lock, isReady: ready !== undefined, judgePeople, assemble };
    try {
        return await judgeOnce(board, recorded, (policy) => evaluate({ board, sides, rules: { ...rules, policy }, parts, facts: request }, ready, lock));
    }
    finally {
        if (ready?.by === 'onnx')
            ready.run.close();
    }
}
/** The same test set and the same rules give the same draws of a bootstrap. */
function drawSeed(testSet = '', policy) {
    return (0,external_node_crypto_.createHash)('sha256').update(`${testSet} ${policy}`).digest('hex');
}
async function evaluate(setting, ready, lock) {
    const { board, sides, parts } = setting;
    const { policy } = setting.rules;
    const keeps = ['test', ...policy.evaluation.also];
    const opened = await board.attempt('data/manifest', () => (0,inputs/* openManifest */.gp)(sides.proposed, policy, keeps, setting.facts.onProgress));
    if (opened === undefined)
        return;
    const { manifest, facts } = opened;
    parts.manifest = manifest;
    board.post(await (0,testDataChecks/* judgeManifest */.TX)(manifest, policy, sides));
    compareSplits(board, parts, facts, policy);
    parts.testSet = (0,custodySteps/* judgeCustody */.Fb)(board, policy, manifest, lock);
    board.post((0,testDataChecks/* judgeExclusions */.b7)(manifest, policy));
    await board.tryPost('test-data/generated', () => (0,testDataChecks/* judgeGenerated */.Xn)(manifest, policy));
    judgeTestSetSize(board, parts, manifest, policy);
    if (ready !== undefined)
        await judgeResults({ ...setting, manifest, ready });
}
/** `independence/…` */
function compareSplits(board, parts, facts, policy) {
    const { sample, entities, content } = policy.data.columns;
    const { judgements, compared, evidence } = (0,judge/* judgeIndependence */.s)({
        facts,
        sample,
        entities,
        ...(content === undefined ? {} : { content }),
        rules: policy.independence,
        missing: policy.data.missing,
    });
    board.post(...judgements);
    parts.places.push(...placeOverlaps(compared, judgements));
    for (const [name, text] of evidence)
        parts.evidence.set(name, text);
}
/** Everything that needs the model's predictions. */
async function judgeResults(context) {
    const { board, parts, manifest } = context;
    const { policy } = context.rules;
    const outcomes = await obtainOutcomes(context);
    if (outcomes === undefined)
        return;
    const groups = await board.attempt('subgroups/defined', () => (0,acceptance_groups/* evaluateGroups */.U)(manifest, outcomes.test, policy, {
        probabilities: (0,evaluation_decision/* isProbabilityRule */.QA)((0,evaluation_predictions/* decisionRule */.b)(policy)),
        seed: drawSeed(parts.testSet, context.rules.sha256),
    }));
    if (groups === undefined)
        return;
    const { acceptance } = policy;
    const criteria = (0,acceptance_criteria/* judgeCriteria */.BC)(groups, acceptance);
    const baseline = judgeNoDecrease(policy, groups, criteria, await evaluateReleased(context, outcomes.test));
    const fit = judgeFit(policy, outcomes.test, outcomes.others);
    const performance = (0,acceptance_criteria/* judgePerformance */.I2)(criteria);
    parts.places.push(...placeCriteria(parts.policyPath, criteria, performance));
    board.post((0,testDataChecks/* judgeSubgroups */.Ye)(manifest, policy, groups), (0,testDataChecks/* judgeMetrics */.lO)(policy), performance, ...baseline.judgements, ...(board.has('performance/fit') ? [] : [fit.judgement]));
    const { comparisons } = baseline;
    const contrasts = policy.subgroups.length === 0 ? [] : contrastSubgroups(policy, outcomes.test, (0,acceptance_groups/* listGroups */.P$)(manifest, policy));
    Object.assign(parts, { groups, criteria, comparisons, gaps: fit.gaps, contrasts });
}

// EXTERNAL MODULE: ./build/publication/progress.js
var publication_progress = __webpack_require__(52346);
// EXTERNAL MODULE: ./build/publication/reportFolder.js + 11 modules
var reportFolder = __webpack_require__(81574);
// EXTERNAL MODULE: ./build/publication/reproduce.js
var publication_reproduce = __webpack_require__(84662);
// EXTERNAL MODULE: ./build/report/disclose.js + 2 modules
var disclose = __webpack_require__(14209);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(32315);
// EXTERNAL MODULE: ./build/cli/publish.js + 1 modules
var publish = __webpack_require__(20859);
;// CONCATENATED MODULE: ./build/cli/commands/check.js











/** `holdout check` */
async function runCheck(words) {
    const startedAt = Date.now();
    const given = (0,options/* readOptions */.Tt)('check', words);
    const policyFile = (0,options/* singleValue */.u9)(given, 'policy') ?? publication_reproduce/* defaultPolicy */.G4;
    const approved = (0,options/* singleValue */.u9)(given, 'approved');
    const ledgerFile = (0,options/* singleValue */.u9)(given, 'ledger');
    const out = (0,options/* singleValue */.u9)(given, 'out') ?? 'holdout-report';
    (0,reportFolder/* prepareReportFolder */.O)(out);
    const progress = (0,publication_progress/* showProgress */.R)(process.stderr);
    const result = await check({
        policyFile,
        onProgress: (piece) => progress.update(piece),
        ...(approved === undefined ? {} : { approved }),
        withoutPeople: given.flags.has('local'),
        openLedger: (_branch, commits) => ({
            store: (0,fileLedger/* openFileLedger */.O)(ledgerFile ?? (0,external_node_path_.join)((0,gate_sides/* rootOf */.I)(policyFile), fileLedger/* defaultLedgerFile */.j), ledgerFile ?? fileLedger/* defaultLedgerFile */.j),
            context: {
                ...(commits.approved === undefined ? {} : { approved: commits.approved.commit }),
                ...(commits.proposed === undefined ? {} : { commit: commits.proposed.commit }),
            },
            now: () => new Date(),
        }),
        writeReport: (report, publication) => Buffer.from((0,json/* renderJson */.h)((0,disclose/* disclose */.h)(report, publication))),
    }).finally(() => progress.end());
    const reproduce = (0,publication_reproduce/* checkCommand */.em)(policyFile, approved);
    (0,publish/* publish */.m)(result, { out, startedAt, reproduce });
    return result.exit;
}


/***/ }),

/***/ 31814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZV: () => (/* binding */ chanceOfAllIndependent),
/* harmony export */   pV: () => (/* binding */ exactly),
/* harmony export */   q3: () => (/* binding */ chanceOfAllDependent)
/* harmony export */ });
/** The chance that several things all happen, from the chance of each and what is known of their dependence. */
/** A chance that is known. */
function exactly(chance) {
    return { lower: chance, upper: chance };
}
function assertChances(chances) {
    if (chances.every(({ lower, upper }) => lower >= 0 && lower <= upper && upper <= 1))
        return;
    throw new RangeError('A chance lies within [0, 1], its lower bound at or below its upper one');
}
/** Ascending, so that a product or a sum does not depend on the order in which chances are listed. */
function ascending(values) {
    return [...values].sort((one, other) => one - other);
}
/**
 * Chance that independent events all happen: the product of their chances.
 *
 * @param chances of each event; none gives 1
 * @returns exact where each of them is
 * @throws RangeError for bounds outside [0, 1] or in the wrong order
 * @oracle products of exact fractions; 1e-15
 * @example chanceOfAllIndependent([exactly(0.5), { lower: 0.4, upper: 0.6 }]) // {lower: 0.2, upper: 0.3}
 */
function chanceOfAllIndependent(chances) {
    assertChances(chances);
    const product = (values) => ascending(values).reduce((all, one) => all * one, 1);
    return { lower: product(chances.map(({ lower }) => lower)), upper: product(chances.map(({ upper }) => upper)) };
}
/**
 * Bounds on the chance that events all happen, whatever their dependence: at least max(0, 1 - sum(1 - p)), at most
 * the least likely of them. Both are attained by some dependence.
 *
 * @param chances of each event; none gives 1, and one gives its own chance
 * @throws RangeError for bounds outside [0, 1] or in the wrong order
 * @see Fréchet 1935 Fund Math 25:379; Bonferroni 1936
 * @oracle least and largest joint probability of two events by linear programming; 1e-12
 * @example chanceOfAllDependent([exactly(0.9), exactly(0.8)]) // {lower: 0.7, upper: 0.8}
 */
function chanceOfAllDependent(chances) {
    assertChances(chances);
    const [only, ...others] = chances;
    if (only === undefined)
        return exactly(1);
    if (others.length === 0)
        return { ...only };
    const missing = ascending(chances.map(({ lower }) => 1 - lower)).reduce((sum, one) => sum + one, 0);
    const upper = Math.min(...chances.map((chance) => chance.upper));
    return { lower: Math.min(Math.max(0, 1 - missing), upper), upper };
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

/***/ 29335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ holmAdjusted),
/* harmony export */   V: () => (/* binding */ levelOfUse)
/* harmony export */ });
/**
 * Several tests at once. Criteria that must all hold need none of this: each keeps its level, and so does the whole
 * (Berger 1982 Technometrics 24:295).
 */
/**
 * Holm's adjusted p values, which hold for any dependence between the tests: of m values in rising order, the k-th
 * times m - k + 1, never below the one before it and never above 1.
 *
 * @param pValues each within [0, 1]; null where a test gave none, which then does not count among the m
 * @returns adjusted values in the order of the given ones; null where those were
 * @throws RangeError for a value outside [0, 1]
 * @oracle R 4.2.2 p.adjust; 1e-12; statsmodels; 1e-10
 * @see Holm 1979 Scand J Stat 6:65
 * @example holmAdjusted([0.04, 0.01, null, 0.01]) // [0.04, 0.03, null, 0.03]
 */
function holmAdjusted(pValues) {
    const present = pValues.flatMap((value, index) => (value === null ? [] : [{ value, index }]));
    if (!present.every(({ value }) => value >= 0 && value <= 1))
        throw new RangeError('A p value lies within [0, 1]');
    const adjusted = pValues.map(() => null);
    let largest = 0;
    present
        .toSorted((a, b) => a.value - b.value)
        .forEach(({ value, index }, rank) => {
        largest = Math.max(largest, Math.min(1, (present.length - rank) * value));
        adjusted[index] = largest;
    });
    return adjusted;
}
/**
 * The level of the k-th use of a test set, alpha / (k (k + 1)): the levels of any number of uses sum to alpha less
 * alpha / (k + 1), so that the chance of ever passing a model that should not stays below alpha.
 *
 * @param alpha level of all uses together, within (0, 1)
 * @param use k, a whole number from 1
 * @returns within (0, alpha / 2]
 * @throws RangeError outside these domains
 * @oracle Python; 1e-15
 * @see Dwork et al. 2015 Science 349:636, on why uses have to be counted
 * @example levelOfUse(0.025, 1) // 0.0125
 */
function levelOfUse(alpha, use) {
    if (!(alpha > 0 && alpha < 1))
        throw new RangeError('A level lies strictly between 0 and 1');
    if (!(Number.isSafeInteger(use) && use >= 1))
        throw new RangeError('Uses are counted from 1');
    return alpha / (use * (use + 1));
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

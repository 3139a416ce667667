export const id = 470;
export const ids = [470];
export const modules = {

/***/ 72470:
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
// EXTERNAL MODULE: ./build/acceptance/criteria.js
var acceptance_criteria = __webpack_require__(58605);
// EXTERNAL MODULE: ./build/metrics/binary.js + 12 modules
var binary = __webpack_require__(56648);
// EXTERNAL MODULE: ./build/metrics/catalogue.js
var catalogue = __webpack_require__(88707);
// EXTERNAL MODULE: ./build/metrics/clusterTable.js
var clusterTable = __webpack_require__(62030);
// EXTERNAL MODULE: ./build/statistics/auroc.js
var statistics_auroc = __webpack_require__(65308);
// EXTERNAL MODULE: ./build/statistics/cluster.js
var cluster = __webpack_require__(41580);
// EXTERNAL MODULE: ./build/statistics/clusteredAuroc.js
var clusteredAuroc = __webpack_require__(61367);
// EXTERNAL MODULE: ./build/statistics/distributions.js
var distributions = __webpack_require__(91465);
// EXTERNAL MODULE: ./build/statistics/interval.js
var statistics_interval = __webpack_require__(25449);
// EXTERNAL MODULE: ./build/statistics/mover.js
var mover = __webpack_require__(73267);
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
function orderBy(length, compare) {
    return Uint32Array.from({ length }, (_, index) => index).sort(compare);
}
/** Placements of samples in any order. */
function placementsOf(positive, score) {
    const order = orderBy(score.length, (one, other) => score[one] - score[other]);
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
    const scale = 2 * Math.sqrt(first) * Math.sqrt(second);
    return scale > 0 ? Math.max(-1, Math.min(1, (first + second - ofDifference) / scale)) : 0;
}
/**
 * The difference of two areas on the same samples. Each sample's placement by the candidate less that by the baseline
 * takes the part that the placement has in the variance of one area, so that what both models find hard cancels.
 *
 * @returns undefined where a class has no samples; the order of the samples does not change a digit
 * @see DeLong, DeLong, Clarke-Pearson 1988 Biometrics 44:837
 * @example
 * pairedAurocDifference({
 *   positive: Uint8Array.of(0, 0, 1, 1),
 *   candidate: Float64Array.of(0.1, 0.2, 0.3, 0.4),
 *   baseline: Float64Array.of(0.1, 0.3, 0.2, 0.4),
 * }) // {candidate: 1, baseline: 0.75, difference: 0.25, variance: 0.125, …}
 */
function pairedAurocDifference(scores) {
    const order = orderBy(scores.positive.length, (one, other) => scores.candidate[one] - scores.candidate[other] ||
        scores.baseline[one] - scores.baseline[other] ||
        scores.positive[one] - scores.positive[other]);
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
 * alone is too narrow near 1: it would let 5 to 13 % of models pass that are worse by just the margin, where 2.5 % are
 * claimed. Of zero width where both models order all samples alike.
 *
 * @param clustered clusters in the order of the scores; absent for independent samples
 * @see DeLong, DeLong, Clarke-Pearson 1988 Biometrics 44:837; Zou, Yue 2013 Stat Med 32:5077
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
/** First area less the second, of independent samples, by their variances alone: difference -+ sqrt(z1^2 v1 + z2^2 v2). */
function aurocGapInterval(first, second) {
    const squareOf = ({ variance = 0, multiplier }) => multiplier * multiplier * variance;
    return around(first.auroc - second.auroc, Math.sqrt(squareOf(first) + squareOf(second)));
}
/**
 * The interval of a gap that decides: the outer limits of {@link aurocGapInterval} and of both areas' intervals by
 * method 5, combined as those of independent estimates.
 */
function decisiveAurocGap(first, second, confidenceLevel) {
    return (0,statistics_interval/* outerInterval */.j)(aurocGapInterval(first, second), newcombeDifference(first, second, 0, confidenceLevel));
}

// EXTERNAL MODULE: ./build/statistics/difference.js
var difference = __webpack_require__(1439);
// EXTERNAL MODULE: ./build/acceptance/decide.js
var decide = __webpack_require__(86188);
// EXTERNAL MODULE: ./build/acceptance/groups.js + 1 modules
var acceptance_groups = __webpack_require__(19320);
;// CONCATENATED MODULE: ./build/acceptance/fit.js
/** `performance/fit`: whether the model does as well on the test set as on the data it was developed with. */








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
    const judged = others.flatMap(({ split, samples }) => {
        const side = estimateSide(policy, samples);
        return comparedMetrics(policy, test).map(({ metric, atLeast }) => {
            const gap = formGap(metric, split, side, testSide, policy);
            return { gap, underfit: findUnderfit(gap, side.estimates.get(metric), atLeast) };
        });
    });
    const gaps = judged.map(({ gap, underfit }) => (underfit === undefined ? gap : { ...gap, status: 'fail' }));
    const notApplicable = 'The policy evaluates the model on no other split than the test set';
    return {
        gaps,
        judgement: {
            check: 'performance/fit',
            findings: judged.flatMap(({ gap, underfit }) => [
                ...(underfit === undefined ? [] : [underfit]),
                ...gapFindings(gap),
            ]),
            clean: 'The model does as well on the test set as on the data it was developed with',
            ...(others.length === 0 ? { notApplicable } : {}),
        },
    };
}
function estimateSide(policy, samples) {
    const options = { ...(0,acceptance_groups/* binaryOptions */.Eu)(policy, samples), probabilities: false };
    const estimates = (0,binary/* estimateBinaryMetrics */.j)(samples, options);
    return { samples, estimates: new Map(estimates.map((estimate) => [estimate.metric, estimate])) };
}
function isCompared({ metric, bound, scope }) {
    const isKnown = metric === 'auroc' || catalogue/* binaryMetrics */.N.get(metric)?.family === 'proportion';
    return isKnown && bound.atLeast !== undefined && scope.over === 'all';
}
function comparedMetrics({ acceptance }, { score }) {
    const bounds = new Map();
    for (const { metric, bound } of acceptance.criteria.filter(isCompared)) {
        bounds.set(metric, Math.max(bounds.get(metric) ?? 0, bound.atLeast ?? 0));
    }
    if (bounds.size === 0)
        return [{ metric: score === undefined ? 'accuracy' : 'auroc' }];
    return [...bounds].map(([metric, atLeast]) => ({ metric, atLeast }));
}
function formGap(metric, split, side, test, policy) {
    const { confidence, fitTolerance: tolerance } = policy.acceptance;
    const [other, tested] = [estimateOf(side, metric), estimateOf(test, metric)];
    const values = { value: other.value, n: other.n, testValue: tested.value, testN: tested.n };
    const gap = other.value === null || tested.value === null ? null : other.value - tested.value;
    const { method, interval } = metric === 'auroc' ? aurocInterval(side, test, policy) : shareInterval(other, tested, confidence);
    const limits = typeof interval === 'string' || gap === null ? { lower: null, upper: null } : interval;
    const reason = typeof interval === 'string' ? { reason: interval } : {};
    const status = statusOf(limits, tolerance);
    return { metric, split, ...values, gap, ...limits, confidence, method, tolerance, status, ...reason };
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
        const trials = (0,decide/* effectiveSize */.XG)({ ...estimate, subgroup: {} });
        return { successes: value * trials, trials };
    };
    return {
        method,
        interval: (0,difference/* newcombeInterval */.Q)(countsOf(other, other.value), countsOf(tested, tested.value), confidence),
    };
}
function aurocInterval(side, test, { acceptance }) {
    const { cluster, confidence } = acceptance;
    const method = `${cluster === undefined ? 'delong' : 'obuchowski'}+newcombe5`;
    const [first, second] = [side, test].map(({ samples }) => spreadOf(samples, acceptance));
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
    const clustered = cluster === undefined ? undefined : { ...(0,clusterTable/* tabulateClusters */.w)(samples), ...declared };
    return aurocSpread(roc, samples.positive, confidence, clustered);
}
function findUnderfit({ metric, split }, estimate, bound) {
    const { value = null, upper = null, n = 0 } = estimate ?? {};
    if (bound === undefined || value === null || upper === null || upper >= bound)
        return undefined;
    return { code: 'performance/underfit', severity: 'block', args: { metric, split, value, n, upper, bound } };
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

// EXTERNAL MODULE: ./build/result/assertNever.js
var assertNever = __webpack_require__(46016);
// EXTERNAL MODULE: ./build/statistics/exact.js
var exact = __webpack_require__(80857);
;// CONCATENATED MODULE: ./build/statistics/tango.js
/** Difference of two proportions on the same samples: Tango's score interval. */

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
/** Whether the score of a difference t within [-1, 1] is at most z: the difference lies within the interval. */
function isWithin(discordance, difference, z) {
    const { first, second, samples } = discordance;
    if (difference < 0)
        return isWithin({ first: second, second: first, samples }, -difference, z);
    const variance = 2 * likeliestShare(discordance, difference) + difference * (1 - difference);
    return Math.abs(first - second - samples * difference) <= z * Math.sqrt(samples * variance);
}
/** The upper limit, by bisection to neighbouring numbers; of these the outer one. */
function upperLimit(discordance, z) {
    let inside = (discordance.first - discordance.second) / discordance.samples;
    let outside = 1;
    if (inside >= 1)
        return 1;
    for (;;) {
        const middle = inside + (outside - inside) / 2;
        if (middle <= inside || middle >= outside)
            return outside;
        if (isWithin(discordance, middle, z))
            inside = middle;
        else
            outside = middle;
    }
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
 * @see Tango 1998 Stat Med 17:891
 * @example
 * tangoInterval({ both: 4, candidateOnly: 9, baselineOnly: 3, neither: 16 }, 0.95) // {lower: -0.0271, upper: 0.3897}
 */
function tangoInterval(counts, confidenceLevel) {
    const { both, candidateOnly, baselineOnly, neither } = counts;
    const samples = both + candidateOnly + baselineOnly + neither;
    if (![both, candidateOnly, baselineOnly, neither].every((count) => count >= 0) ||
        !(samples > 0 && samples < Infinity))
        throw new RangeError('A paired difference needs counts of at least 0, and at least one sample');
    const z = (0,distributions/* normalMultiplier */.b1)(confidenceLevel);
    return {
        lower: 0 - upperLimit({ first: baselineOnly, second: candidateOnly, samples }, z),
        upper: upperLimit({ first: candidateOnly, second: baselineOnly, samples }, z),
    };
}

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
 * Tango's interval on counts divided by the deciding design effect, with the factor (z / t_{K-1})^2 below 30 clusters.
 *
 * @param counts as observed
 * @param clusters of the same samples
 * @param declared design effect that was planned
 * @returns no interval with fewer than ten clusters
 */
function clusteredTangoInterval(counts, { clusters, trials, estimatedDesignEffect }, declared, confidenceLevel) {
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
    return { interval: tangoInterval(effective, confidenceLevel), clusters, designEffect };
}

;// CONCATENATED MODULE: ./build/acceptance/pairedSamples.js
function positionsByRow({ rows }) {
    return new Map(Array.from(rows, (row, position) => [row, position]));
}
function pickAll(values, at) {
    const picked = values.slice(0, at.length);
    at.forEach((from, to) => {
        picked[to] = values[from];
    });
    return picked;
}
function pickOutcomes({ decision, score }, at) {
    return { decision: pickAll(decision, at), score: score === undefined ? undefined : pickAll(score, at) };
}
/**
 * Joins the outcomes of two models by row.
 *
 * @param candidate outcomes of the model that is judged, each row once, and
 * @param released of the released one, on the same rows of the same manifest
 */
function pairOutcomes(candidate, released) {
    const [ofCandidate, ofReleased] = [positionsByRow(candidate), positionsByRow(released)];
    const rows = candidate.rows.filter((row) => ofReleased.has(row)).sort();
    const at = Array.from(rows, (row) => ofCandidate.get(row));
    const { positive, cluster } = candidate.samples;
    const isPaired = (row) => ofCandidate.has(row) && ofReleased.has(row);
    return {
        samples: {
            rows,
            positive: pickAll(positive, at),
            cluster: cluster === undefined ? undefined : pickAll(cluster, at),
            candidate: pickOutcomes(candidate.samples, at),
            released: pickOutcomes(released.samples, Array.from(rows, (row) => ofReleased.get(row))),
        },
        unpaired: new Set([...candidate.rows, ...released.rows].filter((row) => !isPaired(row))),
    };
}
/** The pairs at some positions. */
function pickPairs(samples, at) {
    return {
        rows: pickAll(samples.rows, at),
        positive: pickAll(samples.positive, at),
        cluster: samples.cluster === undefined ? undefined : pickAll(samples.cluster, at),
        candidate: pickOutcomes(samples.candidate, at),
        released: pickOutcomes(samples.released, at),
    };
}
/** The pairs of some rows. */
function selectPairs(samples, members) {
    const wanted = new Set(members);
    return pickPairs(samples, [...samples.rows.keys()].filter((position) => wanted.has(samples.rows[position])));
}
/** The pairs whose label is positive (1) or negative (0). */
function selectLabel(samples, label) {
    return pickPairs(samples, [...samples.rows.keys()].filter((position) => samples.positive[position] === label));
}
/** Clusters numbered from 0 in the order in which they appear. */
function numberPairedClusters(cluster) {
    const numbers = new Map();
    const clusterOf = cluster.map((code) => {
        const number = numbers.get(code) ?? numbers.size;
        numbers.set(code, number);
        return number;
    });
    return { clusterOf, clusters: numbers.size };
}

;// CONCATENATED MODULE: ./build/acceptance/pairedDifference.js




function undefinedDifference(method, reason) {
    return { value: null, difference: null, lower: null, upper: null, method, reason };
}
function limitsOf(interval) {
    return typeof interval === 'string' ? { lower: null, upper: null, reason: interval } : interval;
}
const noneOf = ['no-negatives', 'no-positives'];
/**
 * A share of right decisions. An undecided sample counts as wrong, for both models: either would otherwise look
 * better on what it leaves out, and pairs need the same samples.
 *
 * @param label of the samples that count; undefined for all
 */
function comparePairedShares(samples, label, options) {
    const counted = label === undefined ? samples : selectLabel(samples, label);
    const trials = counted.rows.length;
    if (trials === 0) {
        const reason = label === undefined || samples.rows.length === 0 ? 'no-samples' : noneOf[label];
        return undefinedDifference('tango', reason);
    }
    const counts = countPairs(counted);
    const { both, candidateOnly, baselineOnly } = counts;
    const baseline = { successes: both + baselineOnly, trials, value: (both + baselineOnly) / trials };
    return {
        value: (both + candidateOnly) / trials,
        baseline,
        onlyModel: candidateOnly,
        onlyReleased: baselineOnly,
        difference: (candidateOnly - baselineOnly) / trials,
        method: 'tango',
        ...tangoLimits(counted, counts, options),
    };
}
/** 1 where the model decides as the label says. */
function isRight({ positive }, decision, index) {
    return decision[index] === positive[index] ? 1 : 0;
}
function countPairs(samples) {
    const counts = { both: 0, candidateOnly: 0, baselineOnly: 0, neither: 0 };
    const names = ['neither', 'baselineOnly', 'candidateOnly', 'both'];
    for (let index = 0; index < samples.rows.length; index++) {
        const ours = isRight(samples, samples.candidate.decision, index);
        const theirs = isRight(samples, samples.released.decision, index);
        counts[names[2 * ours + theirs]] += 1;
    }
    return counts;
}
function tangoLimits(samples, counts, { confidence, clustered }) {
    const found = clustered === undefined ? undefined : clusteredDifference(tabulatePairs(samples));
    if (found === undefined)
        return tangoInterval(counts, confidence);
    const { interval, ...facts } = clusteredTangoInterval(counts, found, clustered?.designEffect, confidence);
    return { ...limitsOf(interval), ...facts };
}
function clusterCodes({ cluster }) {
    if (cluster === undefined)
        throw new RangeError('Intervals shall allow for clusters, and samples have none');
    return cluster;
}
function tabulatePairs(samples) {
    const { clusterOf, clusters } = numberPairedClusters(clusterCodes(samples));
    const empty = () => new Uint32Array(clusters);
    const table = { candidateOnly: empty(), baselineOnly: empty(), trials: empty() };
    clusterOf.forEach((cluster, index) => {
        const ours = isRight(samples, samples.candidate.decision, index);
        const theirs = isRight(samples, samples.released.decision, index);
        table.trials[cluster] += 1;
        table.candidateOnly[cluster] += ours > theirs ? 1 : 0;
        table.baselineOnly[cluster] += theirs > ours ? 1 : 0;
    });
    return table;
}
/** The area under the ROC curve, over all samples, undecided ones included. */
function comparePairedAuroc(samples, options) {
    const method = `paired-${options.clustered === undefined ? 'delong' : 'obuchowski'}+newcombe5`;
    const [candidate, baseline] = [samples.candidate.score, samples.released.score];
    if (samples.rows.length === 0)
        return undefinedDifference(method, 'no-samples');
    if (candidate === undefined || baseline === undefined)
        return undefinedDifference(method, 'no-scores');
    const scores = { positive: samples.positive, candidate, baseline };
    const paired = pairedAurocDifference(scores);
    if (paired === undefined)
        return undefinedDifference(method, 'one-class');
    const clusters = options.clustered === undefined ? undefined : numberPairedClusters(clusterCodes(samples));
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

;// CONCATENATED MODULE: ./build/acceptance/released.js




/**
 * Compares with the released model as the policy asks: one comparison for each entry and each group in its scope. An
 * undefined metric, a sample that only one model has an outcome for, and a subgroup without samples fail.
 *
 * @param entries those against the released model
 */
function compareWithReleased(entries, { candidate, released, groups }, { confidence, cluster, designEffect }) {
    const pairs = pairOutcomes(candidate, released);
    const clustered = designEffect === undefined ? {} : { designEffect };
    const options = { confidence, ...(cluster === undefined ? {} : { clustered }) };
    const compared = entries.flatMap((entry) => groupsOf(entry, groups).map(({ subgroup, rows }) => {
        const measured = measure(entry.metric, pairs, rows, options);
        return { measured, comparison: comparisonOf(entry, subgroup, measured, options) };
    }));
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
/** Labels of the samples that a metric counts; undefined for all. */
const countedLabels = new Map([
    ['sensitivity', 1],
    ['specificity', 0],
    ['accuracy', undefined],
]);
function measure(metric, pairs, rows, options) {
    const share = metric.replace(/@as-wrong$/, '');
    const isShare = countedLabels.has(share);
    const method = isShare ? 'tango' : 'paired-delong+newcombe5';
    if (!isShare && metric !== 'auroc')
        return undefinedDifference(method, 'not-comparable');
    if (rows.some((row) => pairs.unpaired.has(row)))
        return undefinedDifference(method, 'unpaired-samples');
    const samples = selectPairs(pairs.samples, rows);
    if (isShare)
        return comparePairedShares(samples, countedLabels.get(share), options);
    return comparePairedAuroc(samples, options);
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
function keepsUp({ mode, margin }, measured) {
    const { difference, lower, onlyModel, onlyReleased } = measured;
    switch (mode) {
        case 'non-inferior':
            return lower !== null && lower >= -(margin ?? 0);
        case 'superior':
            return lower !== null && lower > 0;
        case 'estimate':
            if (onlyModel !== undefined && onlyReleased !== undefined)
                return onlyReleased <= onlyModel;
            return difference !== null && difference >= 0;
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

;// CONCATENATED MODULE: ./build/acceptance/noDecrease.js






/**
 * Compares with the replaced process and the released model as the policy asks.
 *
 * @param released absent where the policy does not ask for it; where it does, the check then counts as not run
 */
function judgeNoDecrease(policy, groups, judged, released) {
    const { results } = policy.baseline ?? {};
    const entries = policy.noDecrease ?? (results === undefined ? [] : criterionModeForAll(judged));
    const ofProcess = results === undefined ? [] : entries.filter(({ against }) => against === 'process');
    const ofReleased = entries.filter(({ against }) => against === 'released-model');
    const ofCriteria = ofProcess.filter(({ mode }) => mode === 'criterion');
    const compare = (entry) => compareEntry(entry, policy, results ?? [], groups, judged);
    const criteria = mergeEntries(ofCriteria.map(compare));
    const model = mergeEntries(ofProcess.filter(({ mode }) => mode !== 'criterion').map(compare));
    const pairs = judgeReleased(ofReleased, policy, released);
    return {
        comparisons: [...criteria.comparisons, ...model.comparisons, ...pairs.comparisons],
        judgements: [
            results === undefined
                ? notDeclared('criteria')
                : {
                    check: 'criteria/no-decrease',
                    findings: [...criteria.findings, ...notCompared(ofCriteria, judged)],
                    clean: 'Each criterion asks for at least what the replaced process is known to do',
                },
            ofCriteria.length === ofProcess.length && ofReleased.length === 0
                ? notDeclared('performance')
                : {
                    check: 'performance/no-decrease',
                    findings: [...model.findings, ...pairs.findings],
                    clean: keepsUpText(ofCriteria.length < ofProcess.length, ofReleased.length > 0),
                    ...pairs.notRun,
                },
        ],
    };
}
function mergeEntries(entries) {
    return {
        comparisons: entries.flatMap(({ comparisons }) => comparisons),
        findings: entries.flatMap(({ findings }) => findings),
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
    return compareWithReleased(entries, released, policy.acceptance);
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
function compareEntry(entry, policy, results, groups, judged) {
    const known = results.filter((result) => result.metric === entry.metric);
    const estimateOf = (baseline) => estimateFor(policy, groups, baseline);
    const compare = (baseline, bound) => compareOne(entry, baseline, estimateOf(baseline), policy.acceptance.confidence, bound);
    if (entry.mode === 'criterion')
        return compareCriteria(entry, known, judged, compare);
    const wanted = known.filter((result) => isInScope(entry, result.subgroup, groups));
    const missing = countMissing(entry, wanted, groups);
    const compared = wanted.map((result) => ({ comparison: compare(result), estimate: estimateOf(result) }));
    const decreases = compared.filter(({ comparison }) => comparison.status === 'fail');
    return {
        comparisons: compared.map(({ comparison }) => comparison),
        findings: [
            ...decreases.map(({ comparison, estimate }) => noDecrease_decreaseFinding(comparison, estimate)),
            ...noBaseline(entry.metric, missing),
        ],
    };
}
function compareCriteria(entry, known, judged, compare) {
    const concerned = judged.filter(({ criterion, subgroup }) => criterion.metric === entry.metric && isNamed(entry, subgroup));
    const comparisons = [];
    let missing = 0;
    for (const { criterion, subgroup } of concerned) {
        const baseline = known.find((result) => (0,acceptance_groups/* isSameSubgroup */.yF)(result.subgroup, subgroup));
        if (baseline === undefined)
            missing += 1;
        else
            comparisons.push(compare(baseline, criterion.bound));
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
 * The model's estimate to compare: with an undecided band the view in which an undecided sample counts as
 * wrong, because the process decides every sample.
 */
function estimateFor(policy, groups, { metric, subgroup }) {
    const group = groups.find((one) => (0,acceptance_groups/* isSameSubgroup */.yF)(one.subgroup, subgroup));
    const asWrong = policy.evaluation.undecided === undefined ? undefined : group?.estimates.get(`${metric}@as-wrong`);
    return asWrong ?? group?.estimates.get(metric);
}
function compareOne({ metric, mode, margin }, { successes, trials, subgroup }, estimate, confidence, bound) {
    const baseline = { successes, trials, value: successes / trials };
    const shared = {
        metric,
        against: 'process',
        subgroup,
        mode,
        baseline,
        ...(bound === undefined ? {} : { bound }),
        ...(margin === undefined ? {} : { margin }),
        confidence,
        method: 'newcombe',
    };
    const isAtLeast = mode === 'criterion' && (0,exact/* compareFraction */.g)(successes, trials, bound?.atLeast ?? 0) <= 0;
    if (estimate === undefined || estimate.value === null) {
        const status = isAtLeast ? 'pass' : 'fail';
        return { ...shared, difference: null, lower: null, upper: null, status, reason: estimate?.reason ?? 'no-samples' };
    }
    const size = (0,decide/* effectiveSize */.XG)(estimate);
    const { lower, upper } = (0,difference/* newcombeInterval */.Q)({ successes: estimate.value * size, trials: size }, { successes, trials }, confidence);
    const isKept = mode === 'criterion' ? isAtLeast : noDecrease_keepsUp(mode, estimate, baseline, lower, margin);
    return { ...shared, difference: estimate.value - baseline.value, lower, upper, status: isKept ? 'pass' : 'fail' };
}
function noDecrease_keepsUp(mode, { successes, n, value }, baseline, lower, margin) {
    switch (mode) {
        case 'non-inferior':
            return lower >= -(margin ?? 0);
        case 'superior':
            return lower > 0;
        case 'estimate':
            return successes === undefined
                ? value !== null && value >= baseline.value
                : BigInt(successes) * BigInt(baseline.trials) >= BigInt(baseline.successes) * BigInt(n);
        default:
            return (0,assertNever/* assertNever */.x)(mode);
    }
}
function belowBaseline({ metric, subgroup, bound, baseline }) {
    return {
        code: 'criteria/below-baseline',
        severity: 'block',
        args: { metric, subgroup, bound: bound ?? {}, baseline },
    };
}
function noDecrease_decreaseFinding(comparison, estimate) {
    const { metric, against, subgroup, mode, margin, baseline, difference, lower, upper } = comparison;
    const value = estimate?.value ?? null;
    const bounds = { ...(margin === undefined ? {} : { margin }), value, baseline, difference, lower, upper };
    return { code: 'performance/decrease', severity: 'block', args: { metric, against, subgroup, mode, ...bounds } };
}

// EXTERNAL MODULE: ./build/independence/evidence.js
var evidence = __webpack_require__(85566);
// EXTERNAL MODULE: ./build/independence/judge.js + 1 modules
var judge = __webpack_require__(86658);
// EXTERNAL MODULE: ./build/gate/assemble.js + 2 modules
var gate_assemble = __webpack_require__(72511);
// EXTERNAL MODULE: ./build/gate/board.js
var gate_board = __webpack_require__(74342);
// EXTERNAL MODULE: ./build/gate/custodySteps.js
var custodySteps = __webpack_require__(29210);
;// CONCATENATED MODULE: ./build/evaluation/decision.js
/** From a score to a decision. */
const decisions = { negative: 0, positive: 1, undecided: 2 };
const defaultThreshold = 0.5;
/** The decision for a finite score. */
function decision_decide(score, { threshold = defaultThreshold, undecided }) {
    if (undecided !== undefined && undecided.from < score && score < undecided.to)
        return decisions.undecided;
    return score >= threshold ? decisions.positive : decisions.negative;
}
/** Whether scores are probabilities: a threshold outside [0, 1] says that they are not. */
function isProbabilityRule({ threshold = defaultThreshold }) {
    return threshold >= 0 && threshold <= 1;
}

;// CONCATENATED MODULE: ./build/evaluation/determinism.js
/** Samples whose score is not the same to the last bit, or whose decision is another. */
function countUnequal(one, other) {
    let unequal = 0;
    for (let index = 0; index < one.decision.length; index += 1) {
        const isSame = Object.is(one.score?.[index], other.score?.[index]) && one.decision[index] === other.decision[index];
        if (!isSame)
            unequal += 1;
    }
    return unequal;
}
/** Decisions that differ, and the largest difference of a score; infinite where one of two scores is no number. */
function compareDecisions(one, other) {
    let otherwise = 0;
    let largest = 0;
    for (let index = 0; index < one.decision.length; index += 1) {
        const [first, second] = [one.score?.[index] ?? 0, other.score?.[index] ?? 0];
        const isOneUndefined = Number.isNaN(first) !== Number.isNaN(second);
        if (isOneUndefined || one.decision[index] !== other.decision[index])
            otherwise += 1;
        const difference = Math.abs(first - second);
        if (difference > largest)
            largest = difference;
    }
    return { compared: one.decision.length, otherwise, largestDifference: one.score === undefined ? null : largest };
}
/** The two comparisons as one. */
function mergeComparisons(one, other) {
    const largest = Math.max(one.largestDifference ?? 0, other.largestDifference ?? 0);
    return {
        compared: Math.max(one.compared, other.compared),
        otherwise: Math.max(one.otherwise, other.otherwise),
        largestDifference: one.largestDifference === null ? null : largest,
    };
}
/** @param repetition undefined where the gate did not run the model */
function judgeDeterminism(repetition) {
    const check = 'scope/deterministic';
    if (repetition === undefined) {
        const notRun = 'The predictions come from a file: the gate did not run the model';
        return { check, findings: [], clean: '', notRun };
    }
    const findings = findingsOf(repetition);
    const judgement = { check, findings, clean: 'Repeated evaluations agree' };
    const isBlocked = findings.some(({ severity }) => severity === 'block');
    if (repetition.runs > 1 || isBlocked)
        return judgement;
    return { ...judgement, notRun: 'The model was evaluated once; `evaluation.repeat: 2` shows whether it repeats itself' };
}
function findingsOf({ runs, unequal, batches, compared, otherwise, largestDifference }) {
    const findings = [];
    if (unequal > 0)
        findings.push({ code: 'scope/not-repeatable', severity: 'block', args: { samples: unequal, runs } });
    if (otherwise > 0) {
        const args = { samples: otherwise, evaluated: compared, largestDifference };
        findings.push({ code: 'scope/order-dependent', severity: 'block', args });
    }
    if (findings.length > 0)
        return findings;
    return [{ code: 'scope/repeated', severity: 'note', args: { runs, batches: [...batches], largestDifference } }];
}
/**
 * A fixed shuffle of the positions 0 to n - 1 (Fisher and Yates, with the generator mulberry32): the same in every run,
 * so that its results are reproducible.
 *
 * @returns position of the sample that comes i-th
 */
function shuffledPositions(n) {
    const order = Uint32Array.from({ length: n }, (_, index) => index);
    let state = 0x486f6c64;
    const next = () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
    for (let last = n - 1; last > 0; last -= 1) {
        const other = Math.floor(next() * (last + 1));
        [order[last], order[other]] = [order[other], order[last]];
    }
    return order;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
// EXTERNAL MODULE: ./build/result/refusal.js
var result_refusal = __webpack_require__(11888);
;// CONCATENATED MODULE: ./build/evaluation/binding.js
/** `PREDICTIONS.binding.json`: what the predictions were made from. */


const sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/, { error: '64 lower-case hexadecimal digits' });
const bindingSchema = schemas/* strictObject */.rej({
    model: sha256.describe('Digest of the model that made the predictions'),
    testSet: sha256.describe('Content digest of the test rows that were predicted'),
    predictions: sha256.describe('SHA-256 of the predictions file'),
})
    .describe('Ties a predictions file to the model and the test set it was made from');
/** @throws Refusal `binding/format` */
function readBinding(bytes, file) {
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        value = undefined;
    }
    const parsed = bindingSchema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw new result_refusal/* Refusal */.P_('binding/format', {
        file,
        key: issue?.path.join('.') ?? '',
        problem: `is not a binding: ${issue?.message ?? 'unreadable'}`,
        cure: 'Write {"model": SHA-256, "testSet": SHA-256, "predictions": SHA-256}.',
    });
}
/** The parts of a binding that do not hold. */
function differingParts(binding, actual) {
    return ['model', 'testSet', 'predictions'].filter((part) => binding[part] !== actual[part]);
}

;// CONCATENATED MODULE: ./build/evaluation/judge.js
/** What the checks of the evaluation say: is every sample predicted, tied to the model, decided with a known threshold? */



const placesShown = 5;
/**
 * `evaluation/complete`: each test sample has exactly one outcome.
 *
 * @param result absent where the predictions come from a file
 */
function judgeCompleteness(manifest, predictions, labels, samples, result) {
    const unlabelled = [...manifest.rows.test].filter((row) => labels[row] < 0);
    const places = (rows) => rows.slice(0, placesShown).map((row) => manifest.table.placeOf(row));
    const findings = [];
    const { missingRows } = predictions;
    if (missingRows.length > 0) {
        const code = result === undefined ? 'evaluation/missing-predictions' : 'evaluation/not-a-number';
        findings.push({ code, severity: 'block', args: { samples: missingRows.length, places: places(missingRows) } });
    }
    if (unlabelled.length > 0) {
        const args = { samples: unlabelled.length, places: places(unlabelled) };
        findings.push({ code: 'evaluation/missing-labels', severity: 'block', args });
    }
    if (repeatsLabels(samples)) {
        findings.push({ code: 'evaluation/repeats-labels', severity: 'block', args: { samples: samples.positive.length } });
    }
    findings.push(...(result?.findings ?? []));
    return {
        check: 'evaluation/complete',
        findings,
        clean: `Each of the ${manifest.rows.test.length} test samples has one outcome`,
    };
}
/** A file that holds the labels as scores is what a forger would hand in. */
function repeatsLabels({ positive, score }) {
    return score !== undefined && score.length > 0 && score.every((value, position) => value === positive[position]);
}
/** `evaluation/bound`: the predictions come from this model and this test set. */
function judgeBinding(path, binding, actual, required) {
    const clean = 'The predictions are tied to this model and this test set';
    if (binding === undefined) {
        const severity = required ? 'block' : 'warn';
        return { check: 'evaluation/bound', findings: [{ code: 'evaluation/unbound', severity, args: { path } }], clean };
    }
    const parts = differingParts(binding, actual);
    const findings = parts.length === 0 ? [] : [{ code: 'evaluation/binding-mismatch', severity: 'block', args: { path, parts } }];
    return { check: 'evaluation/bound', findings, clean };
}
/** `confidence/logged`: a score for each prediction is in the evidence. */
function judgeConfidenceLog({ score, rows }) {
    const findings = score === undefined ? [{ code: 'confidence/no-scores', severity: 'warn', args: {} }] : [];
    return {
        check: 'confidence/logged',
        findings,
        clean: `outcomes.csv holds the scores of ${rows.length} test samples`,
    };
}
/** `confidence/threshold`: the threshold is approved, and what is undecided is bounded. */
function judgeThreshold(policy, { score, decision }) {
    const { threshold, undecided } = policy.evaluation;
    const findings = [];
    if (threshold === undefined && score !== undefined) {
        findings.push({ code: 'confidence/default-threshold', severity: 'warn', args: { threshold: defaultThreshold } });
    }
    const count = decision.reduce((sum, one) => sum + (one === decisions.undecided ? 1 : 0), 0);
    const atMost = undecided?.atMost;
    if (atMost !== undefined && decision.length > 0 && !(count / decision.length <= atMost)) {
        const args = { undecided: count, samples: decision.length, share: count / decision.length, atMost };
        findings.push({ code: 'confidence/undecided-share', severity: 'block', args });
    }
    const metrics = undecided !== undefined && atMost === undefined ? decidedOnlyMetrics(policy) : [];
    if (metrics.length > 0)
        findings.push({ code: 'confidence/decided-only', severity: 'warn', args: { metrics } });
    const band = undecided === undefined ? '' : `; ${count} of ${decision.length} samples are undecided`;
    return { check: 'confidence/threshold', findings, clean: `The threshold is ${threshold ?? defaultThreshold}${band}` };
}
/** Judged metrics that a model can improve by not deciding, where no criterion bounds the undecided. */
function decidedOnlyMetrics({ acceptance }) {
    const judged = [...new Set(acceptance.criteria.map(({ metric }) => metric))];
    const isBounded = judged.some((metric) => metric === 'coverage' || metric.includes('@'));
    return isBounded ? [] : judged.filter((metric) => catalogue/* binaryMetrics */.N.get(metric)?.decidedOnly === true);
}

;// CONCATENATED MODULE: ./build/evaluation/labels.js

/**
 * Reads the labels of samples.
 *
 * @throws Refusal `manifest/unknown-label`: labels match a declared class exactly, nothing is trimmed
 */
function readLabels(manifest, { model, data }, rows = manifest.rows.test) {
    const column = manifest.table.column(data.columns.label);
    const byCode = column.values.map((value) => {
        if (value === model.positive)
            return 1;
        if (model.classes.includes(value))
            return 0;
        return data.missing.has(value) ? -1 : undefined;
    });
    const labels = new Int8Array(manifest.table.rows).fill(-1);
    for (const row of rows) {
        const label = byCode[column.codes[row]];
        if (label === undefined) {
            throw new result_refusal/* Refusal */.P_('manifest/unknown-label', {
                ...manifest.table.placeOf(row),
                problem: `the ${column.name} is no declared class; declared: ${model.classes.join(', ')}`,
                cure: 'Correct the cell, or the classes of the policy; white space and case count.',
            });
        }
        labels[row] = label;
    }
    return labels;
}

// EXTERNAL MODULE: ./build/tables/decimal.js
var decimal = __webpack_require__(80431);
// EXTERNAL MODULE: ./build/tables/readTable.js + 14 modules
var readTable = __webpack_require__(77116);
;// CONCATENATED MODULE: ./build/evaluation/predictions.js
/** Predictions that a file holds, joined to the samples by their ids. */




/**
 * Reads predictions strictly.
 *
 * @param samples rows of the manifest that are to have a prediction, and those that may have one
 * @throws Refusal for an unknown or repeated sample, a score that is no finite decimal number or lies out
 *   of range, an undeclared class, and a class that contradicts its score
 */
async function readPredictions(source, columns, manifest, policy, samples = { wanted: manifest.rows.test, known: manifest.lockedRows }) {
    const names = [columns.sample, columns.score, columns.predicted].filter((name) => name !== undefined);
    const table = await (0,readTable/* readTable */.x)([source], { required: [...new Set(names)] });
    const predictionRow = joinBySample(table, table.column(columns.sample), manifest, samples.known);
    const rows = samples.wanted.filter((row) => predictionRow.has(row));
    const at = Uint32Array.from(rows, (row) => predictionRow.get(row));
    const rule = decisionRule(policy);
    const scores = columns.score === undefined ? undefined : readScores(table, columns.score, rule);
    const classes = columns.predicted === undefined ? undefined : readClasses(table, columns.predicted, rule);
    return {
        file: table.files[0],
        rows,
        score: scores === undefined ? undefined : Float64Array.from(at, (row) => scores[row]),
        decision: Uint8Array.from(at, (row) => decisionOf(table, row, scores, classes, rule)),
        missingRows: [...samples.wanted].filter((row) => !predictionRow.has(row)),
    };
}
/** How scores become decisions. */
function decisionRule({ model, evaluation }) {
    return { ...model, ...evaluation };
}
/** Row of the predictions for each sample of the manifest. */
function joinBySample(table, sample, manifest, known) {
    const manifestRow = new Map();
    for (const row of known)
        manifestRow.set(manifest.sample.values[manifest.sample.codes[row]], row);
    const joined = new Map();
    for (let row = 0; row < table.rows; row += 1) {
        const target = manifestRow.get(sample.values[sample.codes[row]]);
        if (target === undefined) {
            refuse('predictions/unknown-sample', table, row, `the ${sample.name} is no test sample of the manifest`, [
                'Predict the samples of the test split and no others, with ids exactly as in the manifest.',
            ]);
        }
        const earlier = joined.get(target);
        if (earlier !== undefined) {
            const { line } = table.placeOf(earlier);
            refuse('predictions/duplicate-sample', table, row, `is a second prediction for the sample of line ${line}`, [
                'Keep one prediction for each sample.',
            ]);
        }
        joined.set(target, row);
    }
    return joined;
}
function refuse(code, table, row, problem, [cure = '']) {
    throw new result_refusal/* Refusal */.P_(code, { ...table.placeOf(row), problem, cure });
}
/** The score of each row; each distinct cell is read once. */
function readScores(table, name, rule) {
    const column = table.column(name);
    const numbers = column.values.map(decimal/* parseDecimal */.$);
    const limited = isProbabilityRule(rule);
    const isRefused = numbers.map((value) => value === undefined || (limited && !(value >= 0 && value <= 1)));
    const scores = new Float64Array(table.rows);
    for (let row = 0; row < table.rows; row += 1) {
        const code = column.codes[row];
        if (isRefused[code])
            refuseScore(table, row, column, numbers[code]);
        scores[row] = numbers[code];
    }
    return scores;
}
function refuseScore(table, row, column, value) {
    if (value !== undefined) {
        refuse('predictions/out-of-range', table, row, `the ${column.name} lies outside [0, 1]`, [
            'Write probabilities; for scores of another kind declare a threshold outside [0, 1].',
        ]);
    }
    const text = column.values[column.codes[row]];
    const comma = /^-?[0-9]+,[0-9]+$/.test(text) ? ' Write the decimal point as a point.' : '';
    refuse('predictions/not-a-number', table, row, `the ${column.name} is no finite decimal number`, [
        `Write each score as digits such as 0.75, without sign, white space or placeholder.${comma}`,
    ]);
}
/** The decision that each row's class stands for. */
function readClasses(table, name, rule) {
    const column = table.column(name);
    const byCode = column.values.map((value) => decisionOfClass(value, rule));
    const classes = new Uint8Array(table.rows);
    for (let row = 0; row < table.rows; row += 1) {
        const decision = byCode[column.codes[row]];
        if (decision === undefined) {
            refuse('predictions/unknown-class', table, row, `the ${column.name} is no declared class`, [
                `Write ${rule.classes.join(', ')} or undecided, exactly so.`,
            ]);
        }
        classes[row] = decision;
    }
    return classes;
}
function decisionOfClass(value, { classes, positive }) {
    if (value === positive)
        return decisions.positive;
    if (classes.includes(value))
        return decisions.negative;
    return value === 'undecided' ? decisions.undecided : undefined;
}
function decisionOf(table, row, scores, classes, rule) {
    const byScore = scores === undefined ? undefined : decision_decide(scores[row], rule);
    const byClass = classes?.[row];
    if (byScore !== undefined && byClass !== undefined && byScore !== byClass) {
        refuse('predictions/contradiction', table, row, 'the score and the threshold contradict the predicted class', [
            'Leave out the column of classes, or correct the threshold in the policy: a score of at least the threshold is positive.',
        ]);
    }
    return byScore ?? byClass ?? decisions.undecided;
}

;// CONCATENATED MODULE: ./build/evaluation/modelPredictions.js
/** From what a model says of each sample to predictions: scores, decisions, and samples that it says nothing of. */



/** Probabilities of a 32-bit softmax may leave [0, 1] by their last bits. */
const roundingError = 1e-6;
/**
 * Decides on each sample.
 *
 * @param file path of the model, for messages
 * @throws Refusal `evaluation/output` for scores that are no probabilities where the threshold says that they are, and
 *   `predictions/contradiction` for a label that contradicts its score
 */
function decideOutputs({ score, predicted }, rule, file) {
    const scores = score === undefined ? undefined : score.map((value) => readScore(value, rule, file));
    const length = scores?.length ?? predicted?.length ?? 0;
    const decision = new Uint8Array(length);
    for (let index = 0; index < length; index += 1) {
        const byScore = scores === undefined ? undefined : decideScore(scores[index], rule);
        const byClass = predicted === undefined ? undefined : decisionOfClass(predicted[index], rule);
        if (byScore !== undefined && byClass !== undefined && byScore !== byClass && !Number.isNaN(scores?.[index])) {
            throw contradiction(file);
        }
        decision[index] = byScore ?? byClass ?? decisions.undecided;
    }
    return { score: scores, decision };
}
function decideScore(score, rule) {
    return Number.isNaN(score) ? decisions.undecided : decision_decide(score, rule);
}
function readScore(value, rule, file) {
    if (!Number.isFinite(value))
        return Number.NaN;
    if (!isProbabilityRule(rule) || (value >= 0 && value <= 1))
        return value;
    if (value > -roundingError && value < 1 + roundingError)
        return value < 0 ? 0 : 1;
    throw new result_refusal/* Refusal */.P_('evaluation/output', {
        file,
        problem: 'gives scores outside [0, 1], and the threshold says that they are probabilities',
        cure: 'Turn logits into probabilities with `evaluation.onnx.score.transform`; for scores of another kind declare a threshold outside [0, 1].',
    });
}
function contradiction(file) {
    return new result_refusal/* Refusal */.P_('predictions/contradiction', {
        file,
        problem: 'gives a label that contradicts its score and the threshold of the policy',
        cure: 'Leave out `evaluation.onnx.predicted`: the score and the approved threshold decide.',
    });
}
/** Predictions for those rows for which the model gives a number. */
function toPredictions({ score, decision }, rows) {
    const kept = Array.from(rows.keys()).filter((position) => !Number.isNaN(score?.[position] ?? 0));
    const isMissing = new Set(rows.keys());
    for (const position of kept)
        isMissing.delete(position);
    return {
        rows: Uint32Array.from(kept, (position) => rows[position]),
        score: score === undefined ? undefined : Float64Array.from(kept, (position) => score[position]),
        decision: Uint8Array.from(kept, (position) => decision[position]),
        missingRows: Array.from(isMissing, (position) => rows[position]),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/inference/npy.js
/** A strict reader of NumPy's `.npy` files. Source: NumPy's `numpy.lib.format`, versions 1.0 to 3.0. */

const types = {
    '|b1': { type: 'bool', bytes: 1, view: (buffer) => new Uint8Array(buffer) },
    '|i1': { type: 'int8', bytes: 1, view: (buffer) => new Int8Array(buffer) },
    '|u1': { type: 'uint8', bytes: 1, view: (buffer) => new Uint8Array(buffer) },
    '<i2': { type: 'int16', bytes: 2, view: (buffer) => new Int16Array(buffer) },
    '<u2': { type: 'uint16', bytes: 2, view: (buffer) => new Uint16Array(buffer) },
    '<i4': { type: 'int32', bytes: 4, view: (buffer) => new Int32Array(buffer) },
    '<u4': { type: 'uint32', bytes: 4, view: (buffer) => new Uint32Array(buffer) },
    '<i8': { type: 'int64', bytes: 8, view: (buffer) => new BigInt64Array(buffer) },
    '<u8': { type: 'uint64', bytes: 8, view: (buffer) => new BigUint64Array(buffer) },
    '<f4': { type: 'float32', bytes: 4, view: (buffer) => new Float32Array(buffer) },
    '<f8': { type: 'float64', bytes: 8, view: (buffer) => new Float64Array(buffer) },
};
/**
 * Reads a whole `.npy` file of plain numbers.
 *
 * @param bytes The file, from whoever. The numbers are copied, so any alignment is fine.
 * @throws Refusal `evaluation/array`, without a place.
 */
function readNpy(bytes) {
    const { descriptor, shape, offset } = readWhole(bytes);
    const { type, view } = types[descriptor];
    // A copy: a Buffer's own `slice` would not be one.
    const body = new Uint8Array(bytes.subarray(offset));
    if (type === 'bool' && body.some((value) => value > 1))
        throw refuseDamaged('a value of its type bool is neither 0 nor 1');
    return { type, shape, data: view(body.buffer) };
}
/**
 * Reads what a `.npy` file says of itself, and checks that its length is the one that this asks for.
 *
 * @throws Refusal
 */
function readNpyHeader(bytes) {
    const { descriptor, shape, offset } = readWhole(bytes);
    return { type: types[descriptor].type, shape, offset };
}
function readWhole(bytes) {
    const { text, offset } = findHeader(bytes);
    const { descriptor, shape } = parseHeader(text);
    const expected = shape.reduce((product, length) => product * length, types[descriptor].bytes);
    const found = bytes.length - offset;
    if (expected !== found) {
        const asked = `${expected} bytes of ${types[descriptor].type}`;
        throw refuseDamaged(`its shape (${shape.join(', ')}) asks for ${asked}, and ${found} follow its header`);
    }
    return { descriptor, shape, offset };
}
const magic = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59];
/** NumPy reads no longer header either. */
const longestHeader = 10_000;
function findHeader(bytes) {
    if (magic.some((byte, index) => bytes[index] !== byte)) {
        throw npy_refuse('is no NumPy file: its first bytes are not those of .npy', 'Save one array with `numpy.save`.');
    }
    const [major = 0, minor] = [bytes[6], bytes[7]];
    if (major < 1 || major > 3 || minor !== 0)
        throw refuseDamaged('its version is none of 1.0, 2.0 and 3.0');
    const start = major === 1 ? 10 : 12;
    if (bytes.length < start)
        throw refuseDamaged('it is cut off in its header');
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const length = major === 1 ? view.getUint16(8, true) : view.getUint32(8, true);
    if (length > longestHeader)
        throw refuseDamaged(`its header has ${length} bytes; at most ${longestHeader}`);
    if (start + length > bytes.length)
        throw refuseDamaged('it is cut off in its header');
    // Names of fields, which are refused below, are all that could go beyond ASCII.
    return { text: Buffer.from(bytes.subarray(start, start + length)).toString('latin1'), offset: start + length };
}
const key = `'(descr|fortran_order|shape)'`;
const value = String.raw `('[^'"\\]*'|True|False|\((?:\d+, ?)*\d*,?\)|\[)`;
const entry = new RegExp(String.raw `${key} ?: ?${value}(, ?|(?=\})|(?<=\[))`, 'y');
/** The literal of a Python dict with three keys: nothing of it is evaluated. */
function parseHeader(text) {
    const found = readEntries(text);
    const { descr, fortran_order: order, shape } = found;
    if (descr === undefined || order === undefined || shape === undefined)
        throw refuseLiteral();
    const descriptor = readDescriptor(descr);
    if (order === 'True')
        throw npy_refuse('is stored column by column', 'Save `numpy.ascontiguousarray(array)`.');
    if (order !== 'False')
        throw refuseLiteral();
    return { descriptor, shape: readShape(shape) };
}
function readEntries(text) {
    const found = {};
    if (text[0] !== '{')
        throw refuseLiteral();
    let position = 1;
    while (text[position] !== '}') {
        entry.lastIndex = position;
        const match = entry.exec(text);
        if (match === null)
            throw refuseLiteral();
        const name = match[1];
        if (found[name] !== undefined)
            throw refuseLiteral();
        found[name] = match[2];
        // A list describes the fields of a record: nothing behind it is read.
        if (match[2] === '[')
            throw refuseStructure();
        position = entry.lastIndex;
    }
    if (!/^ *\n?$/.test(text.slice(position + 1)))
        throw refuseLiteral();
    return found;
}
function readDescriptor(literal) {
    const name = /^'(.*)'$/.exec(literal)?.[1];
    if (name === undefined)
        throw refuseLiteral();
    if (Object.hasOwn(types, name))
        return name;
    if (name.includes('O')) {
        throw npy_refuse('holds Python objects, which are read by running code', 'Save numbers: `array.astype(numpy.float32)`.');
    }
    if (/^>[iufcUSmM]/.test(name)) {
        throw npy_refuse('is stored with the most significant byte first', "Save `array.astype(array.dtype.newbyteorder('<'))`.");
    }
    throw npy_refuse(`has a type that is not read; one of ${Object.values(types)
        .map(({ type }) => type)
        .join(', ')}`, 'Save it with one of these types.');
}
const longestAxis = 2 ** 31 - 1;
const mostAxes = 32;
function readShape(literal) {
    // Python writes the comma behind a single axis and only there.
    if (!/^\((?:|\d+,|\d+(?:, ?\d+)+)\)$/.test(literal))
        throw refuseLiteral();
    const shape = (literal.match(/\d+/g) ?? []).map(Number);
    if (shape.length > mostAxes)
        throw refuseDamaged(`its shape has ${shape.length} axes; at most ${mostAxes}`);
    if (shape.some((length) => length > longestAxis))
        throw refuseDamaged(`its shape has an axis longer than ${longestAxis}`);
    return shape;
}
function npy_refuse(problem, cure) {
    return new result_refusal/* Refusal */.P_('evaluation/array', { problem, cure });
}
function refuseDamaged(how) {
    return npy_refuse(`is a damaged NumPy file: ${how}`, 'Restore the file, or save the array again with `numpy.save`.');
}
function refuseLiteral() {
    return refuseDamaged('its header is not the one that NumPy writes');
}
function refuseStructure() {
    return npy_refuse('is an array of records', 'Save one array of plain numbers for each field.');
}

// EXTERNAL MODULE: ./build/trees/digest.js
var digest = __webpack_require__(56740);
;// CONCATENATED MODULE: ./build/evaluation/onnx/files.js
/** Inputs of a model that are files: images and NumPy arrays that cells of the manifest name. */




/** Most bytes of one image or array, and of one file with the arrays of all samples. */
const sampleBytes = 256 * 1024 * 1024;
const stackBytes = 1024 * 1024 * 1024;
/** Files that are kept for the next evaluation of the same samples. */
const keptBytes = 64 * 1024 * 1024;
/** Files of samples by the manifest's rows. */
class SampleFiles {
    #manifest;
    #tree;
    #kept = new Map();
    #keptBytes = 0;
    constructor(manifest, tree) {
        this.#manifest = manifest;
        this.#tree = tree;
    }
    /** @throws Refusal `evaluation/input` at the row, without the path that its cell holds */
    async read(row, column) {
        const path = column.values[column.codes[row]];
        const known = this.#kept.get(path);
        if (known !== undefined)
            return known;
        const bytes = await this.#find(row, column, path);
        if (this.#keptBytes + bytes.length <= keptBytes) {
            this.#keptBytes += bytes.length;
            this.#kept.set(path, bytes);
        }
        return bytes;
    }
    async #find(row, column, path) {
        if (this.#manifest.missing.has(path))
            throw this.refuse(row, column, 'is empty');
        try {
            const file = await this.#tree.findFile(path);
            if (file === undefined)
                throw this.refuse(row, column, 'names a file that does not exist');
            return await (0,digest/* readBytes */.io)(file, sampleBytes, 'evaluation/input');
        }
        catch (thrown) {
            if (!(thrown instanceof result_refusal/* Refusal */.P_) || thrown.code === 'evaluation/input')
                throw thrown;
            throw this.refuse(row, column, `names a file that cannot be used: ${thrown.problem}`, { exit: thrown.exit });
        }
    }
    refuse(row, column, problem, details = {}) {
        return new result_refusal/* Refusal */.P_('evaluation/input', {
            ...this.#manifest.table.placeOf(row),
            problem: `the ${column.name} ${problem}`,
            cure: 'Write the path from the policy’s root, and bring the file with the change.',
            ...details,
        });
    }
}
async function openFiles(input, manifest, tree, files) {
    const { source, name, type } = input;
    if (source.from === 'npy-file')
        return openStack(input, source, manifest, tree, files);
    const column = manifest.table.column(source.column);
    return {
        async read(rows) {
            const read = [];
            for (const row of rows)
                read.push(await files.read(row, column));
            if (source.from === 'npy')
                return { kind: 'arrays', name, type, files: read };
            return { kind: 'images', name, type, preprocessing: source.preprocessing, files: read };
        },
    };
}
/** One file for all samples: each row says which part is its own. */
async function openStack({ name, type }, { path, row: rowColumn }, manifest, tree, files) {
    const stack = readStack(await files_readWhole(tree, path), path);
    if (stack.type !== type) {
        throw refuseStack(path, `holds ${stack.type}, and the model’s input ${name} expects ${type}`);
    }
    const [count = 0, ...dims] = stack.shape;
    const size = dims.reduce((product, length) => product * length, 1);
    const column = manifest.table.column(rowColumn);
    const positions = column.values.map((cell) => (/^(?:0|[1-9][0-9]{0,9})$/.test(cell) ? Number(cell) : undefined));
    return {
        async read(rows) {
            const data = new stack.data.constructor(rows.length * size);
            rows.forEach((row, index) => {
                const position = positions[column.codes[row]];
                if (position === undefined || position >= count) {
                    throw files.refuse(row, column, `is no position within the ${count} of ${path}`, {
                        cure: 'Write whole numbers, counted from 0.',
                    });
                }
                data.set(stack.data.subarray(position * size, (position + 1) * size), index * size);
            });
            return { kind: 'tensor', name, type, dims: [rows.length, ...dims], data: data };
        },
    };
}
async function files_readWhole(tree, path) {
    const file = await tree.findFile(path);
    if (file !== undefined)
        return (0,digest/* readBytes */.io)(file, stackBytes, 'evaluation/array');
    throw new result_refusal/* Refusal */.P_('tree/missing-file', {
        file: path,
        problem: 'the file with the samples’ arrays does not exist',
        cure: 'Add it to the change, or correct its path in the policy.',
    });
}
function readStack(bytes, path) {
    try {
        return readNpy(bytes);
    }
    catch (thrown) {
        if (!(thrown instanceof result_refusal/* Refusal */.P_))
            throw thrown;
        throw new result_refusal/* Refusal */.P_(thrown.code, { file: path, problem: thrown.problem, cure: thrown.cure, exit: thrown.exit });
    }
}
function refuseStack(path, problem) {
    return new result_refusal/* Refusal */.P_('evaluation/array', {
        file: path,
        problem,
        cure: 'Save it with the type that the model expects.',
    });
}
/** Compares the files of some rows with the manifest's column of content hashes. */
async function compareContent(files, column, content, rows) {
    const differing = [];
    let areAllKnown = true;
    for (const row of rows) {
        const expected = content.values[content.codes[row]].toLowerCase();
        if (!/^[0-9a-f]{64}$/.test(expected)) {
            areAllKnown = false;
            continue;
        }
        const found = (0,external_node_crypto_.createHash)('sha256')
            .update(await files.read(row, column))
            .digest('hex');
        if (found !== expected)
            differing.push(row);
    }
    return { differing, areAllKnown };
}

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
        others.set(split, toPredictions(await run.evaluate(inputs, rows), rows));
    }
    const columns = inputs.features.flatMap((feature) => feature.countFilled(test));
    const findings = columns.length === 0 ? [] : [{ code: 'evaluation/filled', severity: 'note', args: { columns } }];
    return { test: toPredictions(evaluated, test), others, repetition, findings, inputs };
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
    const { differing, areAllKnown } = await compareContent(files, column, content, manifest.rows.test);
    if (differing.length === 0)
        return areAllKnown ? [] : unlocked;
    const places = differing.slice(0, evaluateModel_placesShown).map((row) => manifest.table.placeOf(row));
    return [{ code: 'custody/content-mismatch', severity: 'block', args: { samples: differing.length, places } }];
}

// EXTERNAL MODULE: ./build/tables/writeCsv.js
var writeCsv = __webpack_require__(89991);
;// CONCATENATED MODULE: ./build/evaluation/outcomes.js


/**
 * Joins labels and predictions of the samples that have both.
 *
 * @param cluster code of each manifest row's cluster; -1 for rows without one, which count as one cluster
 */
function joinOutcomes(predictions, labels, cluster) {
    const { rows, score, decision } = predictions;
    const complete = Array.from(rows.keys()).filter((position) => labels[rows[position]] >= 0);
    const label = (position) => labels[rows[position]];
    complete.sort((a, b) => (score === undefined ? 0 : score[a] - score[b]) || label(a) - label(b));
    const codes = cluster === undefined ? undefined : complete.map((position) => cluster[rows[position]] + 1);
    return {
        rows: Uint32Array.from(complete, (position) => rows[position]),
        samples: {
            positive: Uint8Array.from(complete, label),
            decision: Uint8Array.from(complete, (position) => decision[position]),
            score: score === undefined ? undefined : Float64Array.from(complete, (position) => score[position]),
            cluster: codes === undefined ? undefined : Uint32Array.from(codes),
        },
    };
}
const decisionNames = ['negative', 'positive', 'undecided'];
const outcomeColumns = ['sample', 'label', 'score', 'decision', 'class', 'confidence', 'undecided'];
/**
 * `outcomes.csv`: each evaluated test sample with label, score, decision, the class that it stands for, the confidence
 * in it, and whether it is undecided; in the order of the manifest.
 */
function writeOutcomes(manifest, { rows, samples }, rule) {
    const positions = [...rows.keys()].sort((a, b) => rows[a] - rows[b]);
    return (0,writeCsv/* writeCsv */.E)(outcomeColumns, positions.map((position) => {
        const decision = samples.decision[position];
        const score = samples.score?.[position];
        return [
            manifest.sample.values[manifest.sample.codes[rows[position]]],
            samples.positive[position] === 1 ? 'positive' : 'negative',
            score ?? '',
            decisionNames[decision],
            classOf(decision, rule),
            confidenceOf(score, decision, rule),
            decision === decisions.undecided ? 'true' : 'false',
        ];
    }));
}
function classOf(decision, { classes, positive }) {
    if (decision === decisions.undecided)
        return '';
    if (decision === decisions.positive)
        return positive;
    return classes.find((name) => name !== positive) ?? '';
}
/** The probability of the class that was decided on; empty where nothing was, or scores are no probabilities. */
function confidenceOf(score, decision, rule) {
    if (score === undefined || decision === decisions.undecided || !isProbabilityRule(rule))
        return '';
    return decision === decisions.positive ? score : 1 - score;
}

// EXTERNAL MODULE: ./build/independence/entities.js
var entities = __webpack_require__(34880);
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


const refusals_key = 'evaluation.command';
const readLog = 'Read what it printed in the evidence file command.log';
/** The program does not exist, or cannot be started: the environment is at fault. */
function notRunnable(problem, cure) {
    return new result_refusal/* Refusal */.P_('evaluation/runtime', { key: `${refusals_key}.run`, exit: 5, problem, cure });
}
function notIsolated() {
    return new result_refusal/* Refusal */.P_('evaluation/runtime', {
        key: refusals_key,
        exit: 5,
        problem: 'the isolation that this system offers could not be set up for the command',
        cure: 'Read in the evidence file command.log which step failed; a hidden folder may be on a file system that the system does not let Holdout cover.',
    });
}
function failed(code, signal) {
    return new result_refusal/* Refusal */.P_('evaluation/command-failed', {
        key: refusals_key,
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
    return new result_refusal/* Refusal */.P_('evaluation/limit', { key: refusals_key, exit: 4, problem: `the command ${what}`, cure: wholeCure });
}
function refusals_leftProcesses(seconds) {
    return new result_refusal/* Refusal */.P_('evaluation/command-left-processes', {
        key: refusals_key,
        exit: 3,
        problem: `the command ended, but processes that it started still ran ${seconds} seconds later`,
        cure: 'Let it wait for all processes that it starts: they could change the predictions after they were read.',
    });
}
/** @param what how the predictions are, as in `wrote no predictions` */
function unusableOutput(what, cure = 'Let it write one regular file at {predictions}.') {
    return new result_refusal/* Refusal */.P_('evaluation/command-output', {
        key: refusals_key,
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
        key: refusals_key,
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
async function output_readPredictions(place, limit) {
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
    const bytes = await output_readWhole(handle, size);
    if (bytes.length !== size)
        throw unusableOutput('its predictions changed while they were read');
    return bytes;
}
async function describe(handle) {
    const found = await handle.stat();
    return { size: found.size, nlink: found.nlink, isFile: found.isFile() };
}
/** One byte more than is expected is asked for, so that a file that grows is noticed. */
async function output_readWhole(handle, size) {
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
        const stop = performance.now() >= deadline ? 'time' : (supervise_measure(family, start) ?? (await measureDisk(start, startDisk)));
        if (stop !== undefined) {
            await endAll(child, family, start);
            return stop;
        }
        await waitForExit(child, Math.min(watchMilliseconds, deadline - performance.now()));
    }
    return undefined;
}
function supervise_measure(family, { memoryBytes, limits }) {
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
        const predictions = await output_readPredictions(layout.predictions, prepared.limits.predictionsBytes);
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
    const lines = [names.map(testTable_quote).join(',')];
    for (const row of rows)
        lines.push(columns.map(({ values, codes }) => testTable_quote(values[codes[row]])).join(','));
    return `${lines.join('\n')}\n`;
}
function testTable_quote(cell) {
    return cell === '' || /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
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
        unequal = Math.max(unequal, countUnequal(evaluated(first), evaluated(await run(test))));
    }
    // Another order costs one more run, which a policy that asks for no repetition does not want.
    const again = repeat > 1 ? await run(shuffledPositions(test.length).map((position) => test[position])) : first;
    const compared = repeat > 1 ? compareDecisions(evaluated(first), evaluated(again)) : commandSteps_notCompared;
    const others = new Map();
    for (const split of also)
        others.set(split, await run(manifest.rows[split]));
    return { test: first, others, repetition: { runs: repeat, unequal, batches: [], ...compared }, findings };
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
        return readPredictions(table, named, manifest, policy, known);
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
    return readPredictions(await (0,inputs/* openTable */.RT)(tree, path, 'the predictions file'), columns, manifest, policy);
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
        const judgement = judgeBinding(bindingPath(path), binding, actual, bindingRequired);
        parts.predictions = { path, sha256: predictions, bound: judgement.findings.length === 0 };
        return judgement;
    });
}
function bindingPath(path) {
    return `${path}.binding.json`;
}
async function findBinding(tree, path) {
    const found = await tree.findFile(bindingPath(path));
    if (found === undefined)
        return undefined;
    return readBinding(await (0,digest/* readBytes */.io)(found, bindingLimit, 'binding/format'), bindingPath(path));
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
    const isBound = differingParts(binding, { ...actual, predictions: predictions.file?.sha256 ?? '' }).length === 0;
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
    board.post(judgeDeterminism(context.ready.by === 'predictions' ? undefined : obtained?.result?.repetition));
    if (obtained === undefined)
        return undefined;
    const { predictions, result } = obtained;
    const test = joinOutcomes(predictions, labels, clustersOf(manifest, policy));
    board.post(judgeCompleteness(manifest, predictions, labels, test.samples, result), judgeConfidenceLog(predictions), judgeThreshold(policy, predictions));
    parts.evidence.set('outcomes.csv', writeOutcomes(manifest, test, decisionRule(policy)));
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
    board.post({ check: 'evaluation/bound', findings: [], clean: 'The gate ran this model on these test samples itself' });
    return { predictions: result.test, result };
}
async function runModel({ board, sides, rules: { policy }, parts, manifest }, { run }) {
    parts.evaluation = { by: 'onnx', runtime: { ...run.runtime, threads: 1, batch: run.batchOf(manifest.rows.test) } };
    const result = await evaluateModel(run, sides.proposed, manifest, policy);
    board.add('custody/locked', await judgeFiles(run.plan, result.inputs, manifest, policy));
    return result;
}
/** Whether scores are probabilities, as the threshold says. */
function hasProbabilities(policy) {
    return isProbabilityRule(decisionRule(policy));
}
function joinOthers({ manifest, rules: { policy } }, result) {
    const clusters = clustersOf(manifest, policy);
    return [...(result?.others ?? [])].map(([split, predictions]) => {
        const labels = readLabels(manifest, policy, manifest.rows[split]);
        return { split, samples: joinOutcomes(predictions, labels, clusters).samples };
    });
}
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

// EXTERNAL MODULE: ./build/result/order.js
var order = __webpack_require__(79848);
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
    const access = rules.roles.get(policy/* testDataAccess */.d) ?? [];
    const isKnown = memberships.known(second, access) === 'yes';
    const lack = isKnown ? { lack: 'has-access' } : findLack(change, second);
    if (lack !== undefined)
        return incomplete(request, second, lack);
    const answer = await memberships.ask(second, access);
    if (answer === 'yes')
        return incomplete(request, second, { lack: 'has-access' });
    const unreadable = teamsOf(memberships, second, access, policy/* testDataAccess */.d);
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
    const access = rules.roles.get(policy/* testDataAccess */.d) ?? [];
    // A pair is the policy's own word that its member has access.
    const isNamed = rules.pairs.some(({ member }) => isAccount(member, login));
    const answer = isNamed ? 'yes' : await memberships.ask(login, access);
    if (answer === 'no')
        return { isClear: true, findings: [], unreadable: [] };
    const judged = await judgePairs(request, contributor);
    if (answer === 'yes' || judged.isClear)
        return judged;
    return { isClear: false, findings: [], unreadable: teamsOf(memberships, login, access, policy/* testDataAccess */.d) };
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
    if (!rules.roles.has(policy/* testDataAccess */.d)) {
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

// EXTERNAL MODULE: ./build/independence/overlap.js
var overlap = __webpack_require__(14848);
// EXTERNAL MODULE: ./build/tables/manifest.js
var manifest = __webpack_require__(17223);
;// CONCATENATED MODULE: ./build/gate/places.js


/** Lines of each overlap: the first of its entities, in the later of the two splits. */
const mostLines = 20;
function placeOverlaps(manifest, compared, judgements) {
    return compared.flatMap(({ entities: { kind }, tally }) => (0,overlap/* findOverlaps */.sU)(tally).flatMap(({ between }) => {
        const found = findFinding(judgements, (finding) => isOverlap(finding, kind, between));
        if (found === undefined || found.finding.severity === 'note')
            return [];
        const rows = sharedRows(tally, between).slice(0, mostLines);
        return rows.map((row) => ({ ...found, place: manifest.table.placeOf(row) }));
    }));
}
function isOverlap(finding, kind, between) {
    return (finding.code === 'independence/overlap' &&
        finding.args.kind === kind &&
        finding.args.between.join() === between.join());
}
/** Rows of the later split, ascending, one for each shared entity. */
function sharedRows({ counts, firstRows }, between) {
    const [one, other] = between;
    const rows = [];
    for (let entity = 0; entity < counts.length; entity += 3) {
        const cell = entity + manifest/* splitNumber */.Q[other];
        if (counts[entity + manifest/* splitNumber */.Q[one]] > 0 && counts[cell] > 0)
            rows.push(firstRows[cell]);
    }
    return rows.sort((a, b) => a - b);
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

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/model/pickle.js
/**
 * Recognises Python pickles without unpickling: a walk over opcodes that keeps a count of the stack, and nothing else.
 *
 * Protocols 0 and 1 begin with no signature, and Python reads opcodes of every protocol with or without one. Text is told
 * apart by what pickles have to be: known opcodes, well-formed arguments, and a stack that is never popped when empty.
 */
const none = {};
const push = { gives: 1 };
/** By character; Python's `pickletools` lists the same. */
const opcodes = new Map(Object.entries({
    // Values
    I: { argument: 'number line', gives: 1 },
    L: { argument: 'number line', gives: 1 },
    F: { argument: 'number line', gives: 1 },
    S: { argument: 'quoted line', gives: 1 },
    V: { argument: 'line', gives: 1 },
    P: { argument: 'line', gives: 1 },
    J: { argument: { fixed: 4 }, gives: 1 },
    K: { argument: { fixed: 1 }, gives: 1 },
    M: { argument: { fixed: 2 }, gives: 1 },
    G: { argument: { fixed: 8 }, gives: 1 },
    T: { argument: { prefix: 4 }, gives: 1 },
    U: { argument: { prefix: 1 }, gives: 1 },
    X: { argument: { prefix: 4 }, gives: 1 },
    B: { argument: { prefix: 4 }, gives: 1 },
    C: { argument: { prefix: 1 }, gives: 1 },
    '\u008a': { argument: { prefix: 1 }, gives: 1 },
    '\u008b': { argument: { prefix: 4 }, gives: 1 },
    '\u008c': { argument: { prefix: 1 }, gives: 1 },
    '\u008d': { argument: { prefix: 8 }, gives: 1 },
    '\u008e': { argument: { prefix: 8 }, gives: 1 },
    '\u0096': { argument: { prefix: 8 }, gives: 1 },
    N: push,
    '\u0088': push,
    '\u0089': push,
    ']': push,
    ')': push,
    '}': push,
    '\u008f': push,
    '\u0097': push,
    // Collections
    l: { takes: 'to mark', gives: 1 },
    t: { takes: 'to mark', gives: 1 },
    d: { takes: 'to mark', gives: 1 },
    e: { takes: 'to mark' },
    u: { takes: 'to mark' },
    '\u0090': { takes: 'to mark' },
    '\u0091': { takes: 'to mark', gives: 1 },
    a: { takes: 2, gives: 1 },
    s: { takes: 3, gives: 1 },
    '\u0085': { takes: 1, gives: 1 },
    '\u0086': { takes: 2, gives: 1 },
    '\u0087': { takes: 3, gives: 1 },
    // Code: names that are imported, and calls
    c: { argument: 'two lines', gives: 1 },
    '\u0093': { takes: 2, gives: 1 },
    R: { takes: 2, gives: 1 },
    b: { takes: 2, gives: 1 },
    i: { argument: 'two lines', takes: 'to mark', gives: 1 },
    o: { takes: 'to mark', gives: 1 },
    '\u0081': { takes: 2, gives: 1 },
    '\u0092': { takes: 3, gives: 1 },
    Q: { takes: 1, gives: 1 },
    '\u0082': { argument: { fixed: 1 }, gives: 1 },
    '\u0083': { argument: { fixed: 2 }, gives: 1 },
    '\u0084': { argument: { fixed: 4 }, gives: 1 },
    // Stack, memory and framing
    '0': { takes: 1 },
    '1': { takes: 'to mark' },
    '2': { takes: 1, gives: 2 },
    g: { argument: 'number line', gives: 1 },
    h: { argument: { fixed: 1 }, gives: 1 },
    j: { argument: { fixed: 4 }, gives: 1 },
    p: { argument: 'number line' },
    q: { argument: { fixed: 1 } },
    r: { argument: { fixed: 4 } },
    '\u0094': none,
    '\u0098': none,
    '\u0080': { argument: { fixed: 1 } },
    '\u0095': { argument: { fixed: 8 } },
}).map(([character, opcode]) => [character.charCodeAt(0), opcode]));
const mark = '('.charCodeAt(0);
const stop = '.'.charCodeAt(0);
const highestProtocol = 5;
/** Opcodes that call what was imported. Python does so at once, so that no matter what follows, code has run. */
const calls = new Set(Array.from('Rio\u0081\u0092', (character) => character.charCodeAt(0)));
/** Opcodes that import a name, and so cannot be the arguments of a call. */
const imports = new Set(Array.from('c\u0093', (character) => character.charCodeAt(0)));
/** What is longer and has no end up to here is taken for a pickle: no other content gets so far. */
const walkedBytes = 65_536;
/** The same where the bytes begin with a protocol's number, as two arbitrary bytes may. */
const walkedBytesOfProtocol = 64;
/**
 * Whether bytes begin with a Python pickle of any protocol.
 *
 * @returns `calls` where it calls something before it ends, `data` where that was not seen; undefined for no pickle
 */
function recognisePickle(bytes) {
    return new PickleWalk(bytes).walk();
}
class PickleWalk {
    bytes;
    hasProtocol;
    position = 0;
    /** For each value whether it is an imported name. */
    stack = [];
    /** Depth of the stack at each open mark. */
    marks = [];
    constructor(bytes) {
        this.bytes = bytes;
        this.hasProtocol = bytes[0] === 0x80 && (bytes[1] ?? highestProtocol + 1) <= highestProtocol;
    }
    walk() {
        while (this.position < Math.min(this.bytes.length, walkedBytes)) {
            const code = this.bytes[this.position];
            if (code === stop)
                return this.stack.length > 0 ? 'data' : undefined;
            const isCall = calls.has(code) && !(code === 0x52 && this.stack.at(-1) === true);
            if (!this.step(code))
                return this.hasProtocol && this.position > walkedBytesOfProtocol ? 'data' : undefined;
            if (isCall)
                return 'calls';
        }
        return this.hasProtocol || this.position >= walkedBytes ? 'data' : undefined;
    }
    /** Whether an opcode is one, with its arguments, and finds on the stack what it takes. */
    step(code) {
        this.position += 1;
        if (code === mark) {
            this.marks.push(this.stack.length);
            return true;
        }
        const opcode = opcodes.get(code);
        if (opcode === undefined || !this.take(opcode.takes ?? 0))
            return false;
        for (let count = 0; count < (opcode.gives ?? 0); count += 1)
            this.stack.push(imports.has(code));
        return opcode.argument === undefined || this.skip(opcode.argument);
    }
    take(count) {
        const floor = count === 'to mark' ? this.marks.pop() : (this.marks.at(-1) ?? 0);
        const depth = count === 'to mark' ? floor : this.stack.length - count;
        if (floor === undefined || depth === undefined || depth < floor)
            return false;
        this.stack.length = depth;
        return true;
    }
    skip(argument) {
        if (typeof argument === 'object')
            return this.skipBytes('fixed' in argument ? argument.fixed : this.readLength(argument.prefix));
        const first = this.readLine();
        if (first === undefined)
            return false;
        if (argument === 'number line')
            return /^[-+.\w]+$/.test(first);
        if (argument === 'quoted line')
            return /^(?:'.*'|".*")$/.test(first);
        if (argument === 'line')
            return true;
        const second = this.readLine();
        return second !== undefined && isName(first) && isName(second);
    }
    skipBytes(length) {
        this.position += length;
        return this.position <= this.bytes.length;
    }
    /** A length in little-endian order; more than the file where there is none. */
    readLength(size) {
        const digits = this.bytes.subarray(this.position, this.position + size);
        this.position += size;
        if (digits.length < size)
            return Number.POSITIVE_INFINITY;
        return digits.reduceRight((length, digit) => length * 256 + digit, 0);
    }
    /** The text up to the next line end; undefined where there is none near. */
    readLine() {
        const rest = this.bytes.subarray(this.position, this.position + walkedBytes);
        const length = rest.indexOf(0x0a);
        if (length < 0)
            return undefined;
        this.position += length + 1;
        return latin1.decode(rest.subarray(0, length)).trimEnd();
    }
}
const latin1 = new TextDecoder('latin1');
/** A dotted name of Python. */
function isName(text) {
    return /^[^\s\d]\S*$/.test(text);
}

;// CONCATENATED MODULE: ./build/model/compressed.js
/** Recognises compressed files, which is how joblib writes most of its pickles. */


/** Four kilobytes unpack to four megabytes at most. */
const unpackedBytes = 4096;
/** What a compressed file is; undefined for one that is not compressed. */
function recogniseCompressed(bytes) {
    const other = otherFormats.find(({ signature }) => signature.every((byte, index) => bytes[index] === byte));
    // Only joblib is known to write models so. What is inside would have to be unpacked to be told apart.
    if (other !== undefined)
        return { name: `${other.name}, such as joblib writes`, carriesCode: true };
    const head = bytes.subarray(0, unpackedBytes);
    if (bytes[0] === 0x1f && bytes[1] === 0x8b)
        return compressed_judge('a gzip file', unpack(external_node_zlib_.gunzipSync, head));
    if (!isZlibHeader(bytes))
        return undefined;
    const unpacked = unpack(external_node_zlib_.inflateSync, head);
    // The two bytes of its header are also letters, so that only what unpacks is zlib.
    return unpacked.length === 0 ? undefined : compressed_judge('a zlib file', unpacked);
}
const otherFormats = [
    { name: 'an LZ4 file', signature: [0x04, 0x22, 0x4d, 0x18] },
    { name: 'an xz file', signature: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] },
    { name: 'an LZMA file', signature: [0x5d, 0x00, 0x00] },
    { name: 'a Zstandard file', signature: [0x28, 0xb5, 0x2f, 0xfd] },
    // "BZh", a level, and the digits of pi
    ...Array.from({ length: 9 }, (_, level) => ({
        name: 'a bzip2 file',
        signature: [0x42, 0x5a, 0x68, 0x31 + level, 0x31, 0x41, 0x59, 0x26],
    })),
    // "ZF0x", of joblib before 0.10
    { name: 'a compressed file', signature: [0x5a, 0x46, 0x30, 0x78] },
];
function compressed_judge(name, unpacked) {
    return recognisePickle(unpacked) !== undefined
        ? { name: 'a compressed Python pickle, such as joblib writes', carriesCode: true }
        : { name, carriesCode: false };
}
function isZlibHeader([method = 0, flags = 0]) {
    return (method & 0x0f) === 8 && method >> 4 <= 7 && (method * 256 + flags) % 31 === 0;
}
/** What the first bytes unpack to; nothing where they are not of that format. */
function unpack(decompress, head) {
    try {
        return decompress(head, { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH });
    }
    catch {
        return new Uint8Array();
    }
}

;// CONCATENATED MODULE: ./build/model/protobuf.js
/**
 * The wire format of Protocol Buffers, read without copying and without trust.
 *
 * A file of protobuf has no types of its own, so each message is read against a shape: which field numbers it may have,
 * how each is encoded, and which may stand more than once. Everything else is an error, also what protobuf libraries
 * tolerate: they merge a message that stands twice and keep the last of two numbers, so that a scanner and a runtime
 * could see two different models in one file.
 */
/** Bytes that are no message of the expected shape. */
class WireError extends Error {
    /** Offset in the file at which reading stopped. */
    offset;
    constructor(problem, offset) {
        super(problem);
        this.name = 'WireError';
        this.offset = offset;
    }
}
const wireVarint = 0;
const wireFixed64 = 1;
const wireLength = 2;
const wireFixed32 = 5;
const wiresOfKind = {
    integer: [wireVarint],
    integers: [wireVarint, wireLength],
    float: [wireFixed32],
    floats: [wireFixed32, wireLength],
    doubles: [wireFixed64, wireLength],
    bytes: [wireLength],
    byteses: [wireLength],
    message: [wireLength],
    messages: [wireLength],
};
const pluralKinds = new Set(['integers', 'floats', 'doubles', 'byteses', 'messages']);
const longestVarint = 10;
/** Declares a shape from a table of field numbers. */
function messageShape(name, fields) {
    return { name, fields: Array.from({ length: 32 }, (_, number) => fields[number]) };
}
/**
 * Steps through the fields of one message; nested messages are ranges, to be read by another reader.
 *
 * After `next()` returned true, `number` says which field it is, and `start` to `end` is its value: the content of a
 * string or message, or the encoded number.
 */
class MessageReader {
    number = 0;
    /** Where the field itself begins, with its tag. */
    fieldStart = 0;
    start = 0;
    end = 0;
    /** True for a list of numbers in one field. */
    isPacked = false;
    bytes;
    shape;
    limit;
    position;
    wire = 0;
    /** One bit for each field number that was read. */
    seen = 0;
    /** Value of the varint that was read last, exact up to 2^53. */
    varint = 0;
    constructor(bytes, { start, end }, shape) {
        this.bytes = bytes;
        this.position = start;
        this.limit = end;
        this.shape = shape;
    }
    /** Moves to the next field; false at the end of the message. Throws a WireError for what the shape does not allow. */
    next() {
        if (this.position >= this.limit)
            return false;
        this.fieldStart = this.position;
        this.readVarint();
        this.number = Math.floor(this.varint / 8);
        this.wire = this.varint % 8;
        const kind = this.checkField();
        this.start = this.position;
        this.skipValue();
        this.end = this.position;
        this.isPacked = this.wire === wireLength && (kind === 'integers' || kind === 'floats' || kind === 'doubles');
        return true;
    }
    /** The current varint as a signed 64-bit integer. */
    int64() {
        return BigInt.asIntN(64, decodeVarint(this.bytes, this.start, this.end));
    }
    /** The current varint as a signed 32-bit integer; one that does not fit is refused, where protobuf cuts it. */
    int32() {
        const value = this.int64();
        if (BigInt.asIntN(32, value) !== value)
            throw this.error('has a number that does not fit into 32 bits');
        return Number(value);
    }
    /** The range of the current value. */
    range() {
        return { start: this.start, end: this.end };
    }
    /** An error at the current field. */
    error(problem) {
        return new WireError(`${this.shape.name} ${problem}`, this.fieldStart);
    }
    checkField() {
        const kind = this.shape.fields[this.number];
        if (kind === undefined)
            throw this.error(`has field ${this.number}, which the ONNX format does not know`);
        if (!wiresOfKind[kind].includes(this.wire))
            throw this.error(`encodes field ${this.number} in a wrong way`);
        if (pluralKinds.has(kind))
            return kind;
        const bit = 1 << this.number;
        if ((this.seen & bit) !== 0)
            throw this.error(`has field ${this.number} twice`);
        this.seen |= bit;
        return kind;
    }
    skipValue() {
        if (this.wire === wireVarint)
            this.readVarint();
        else if (this.wire === wireFixed32)
            this.skip(4);
        else if (this.wire === wireFixed64)
            this.skip(8);
        else
            this.skipContent();
    }
    skipContent() {
        this.readVarint();
        this.start = this.position;
        this.skip(this.varint);
    }
    skip(length) {
        if (length > this.limit - this.position)
            throw this.error('has a field that is longer than the message itself');
        this.position += length;
    }
    /** Reads one varint that ends inside the message. Multiplies: a shift would cut at 32 bits. */
    readVarint() {
        const last = Math.min(this.limit, this.position + longestVarint) - 1;
        let at = this.position;
        let scale = 1;
        this.varint = 0;
        for (; at < last && this.bytes[at] >= 0x80; at += 1) {
            this.varint += (this.bytes[at] & 0x7f) * scale;
            scale *= 128;
        }
        const byte = at <= last ? this.bytes[at] : 0x80;
        if (byte >= 0x80)
            throw this.error('has a number without an end');
        if (at - this.position === longestVarint - 1 && byte > 1)
            throw this.error('has a number above 64 bits');
        this.varint += byte * scale;
        this.position = at + 1;
    }
}
/** A varint that a reader found to be whole. */
function decodeVarint(bytes, start, end) {
    let value = 0n;
    for (let at = end - 1; at >= start; at -= 1)
        value = (value << 7n) | BigInt(bytes[at] & 0x7f);
    return value;
}
/**
 * The signed 64-bit integers of a packed list.
 *
 * @param most Reading stops with a WireError after this many, so that a caller decides what a list may cost.
 */
function unpackInt64(bytes, { start, end }, most) {
    const values = [];
    let first = start;
    for (let at = start; at < end; at += 1) {
        if (at - first >= longestVarint)
            throw new WireError('a list has a number without an end', first);
        if (bytes[at] >= 0x80)
            continue;
        if (values.length === most)
            throw new WireError(`a list has more than ${most} numbers`, first);
        values.push(BigInt.asIntN(64, decodeVarint(bytes, first, at + 1)));
        first = at + 1;
    }
    if (first !== end)
        throw new WireError('a list ends within a number', first);
    return values;
}
/** The bytes of a non-negative integer, or of any bigint as 64 bits. */
function encodeVarint(value) {
    const bytes = [];
    let rest = BigInt.asUintN(64, BigInt(value));
    while (rest >= 0x80n) {
        bytes.push(Number(rest & 0x7fn) | 0x80);
        rest >>= 7n;
    }
    bytes.push(Number(rest));
    return Uint8Array.from(bytes);
}
/** An integer field. */
function encodeInteger(number, value) {
    return joinBytes([encodeVarint(number * 8 + wireVarint), encodeVarint(value)]);
}
/** What stands before the content of a string, bytes or message field. */
function encodeLength(number, length) {
    return joinBytes([encodeVarint(number * 8 + wireLength), encodeVarint(length)]);
}
/** A bytes or message field. */
function encodeBytes(number, content) {
    return joinBytes([encodeLength(number, content.length), content]);
}
/** A string field. */
function encodeText(number, text) {
    return encodeBytes(number, new TextEncoder().encode(text));
}
function joinBytes(parts) {
    const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
        joined.set(part, at);
        at += part.length;
    }
    return joined;
}

;// CONCATENATED MODULE: ./build/model/onnxMessages.js
/**
 * The messages of an ONNX file as `onnx.proto` of onnx 1.23 numbers their fields.
 *
 * Fields that no check looks into (documentation, metadata, annotations, placement on devices) are `bytes` here, so
 * that nobody walks them.
 */

const modelShape = messageShape('the model', {
    1: 'integer', // ir_version
    2: 'bytes', // producer_name
    3: 'bytes', // producer_version
    4: 'bytes', // domain
    5: 'integer', // model_version
    6: 'bytes', // doc_string
    7: 'message', // graph
    8: 'messages', // opset_import
    14: 'byteses', // metadata_props
    20: 'messages', // training_info
    25: 'messages', // functions
    26: 'byteses', // configuration
});
const opsetShape = messageShape('an operator set import', {
    1: 'bytes', // domain
    2: 'integer', // version
});
const trainingShape = messageShape('training information', {
    1: 'message', // initialization
    2: 'message', // algorithm
    3: 'byteses', // initialization_binding
    4: 'byteses', // update_binding
});
const functionShape = messageShape('a function', {
    1: 'bytes', // name
    4: 'byteses', // input
    5: 'byteses', // output
    6: 'byteses', // attribute
    7: 'messages', // node
    8: 'bytes', // doc_string
    9: 'byteses', // opset_import
    10: 'bytes', // domain
    11: 'messages', // attribute_proto
    12: 'byteses', // value_info
    13: 'bytes', // overload
    14: 'byteses', // metadata_props
});
const graphShape = messageShape('a graph', {
    1: 'messages', // node
    2: 'bytes', // name
    5: 'messages', // initializer
    10: 'bytes', // doc_string
    11: 'messages', // input
    12: 'messages', // output
    13: 'byteses', // value_info
    14: 'byteses', // quantization_annotation
    15: 'messages', // sparse_initializer
    16: 'byteses', // metadata_props
});
const nodeShape = messageShape('a node', {
    1: 'byteses', // input
    2: 'byteses', // output
    3: 'bytes', // name
    4: 'bytes', // op_type
    5: 'messages', // attribute
    6: 'bytes', // doc_string
    7: 'bytes', // domain
    8: 'bytes', // overload
    9: 'byteses', // metadata_props
    10: 'byteses', // device_configurations
});
const attributeShape = messageShape('an attribute', {
    1: 'bytes', // name
    2: 'float', // f
    3: 'integer', // i
    4: 'bytes', // s
    5: 'message', // t
    6: 'message', // g
    7: 'floats', // floats
    8: 'integers', // ints
    9: 'byteses', // strings
    10: 'messages', // tensors
    11: 'messages', // graphs
    13: 'bytes', // doc_string
    14: 'bytes', // tp
    15: 'byteses', // type_protos
    20: 'integer', // type
    21: 'bytes', // ref_attr_name
    22: 'message', // sparse_tensor
    23: 'messages', // sparse_tensors
});
const sparseTensorShape = messageShape('a sparse tensor', {
    1: 'message', // values
    2: 'message', // indices
    3: 'integers', // dims
});
const tensorShape = messageShape('a tensor', {
    1: 'integers', // dims
    2: 'integer', // data_type
    3: 'bytes', // segment
    4: 'floats', // float_data
    5: 'integers', // int32_data
    6: 'byteses', // string_data
    7: 'integers', // int64_data
    8: 'bytes', // name
    9: 'bytes', // raw_data
    10: 'doubles', // double_data
    11: 'integers', // uint64_data
    12: 'bytes', // doc_string
    13: 'messages', // external_data
    14: 'integer', // data_location
    16: 'byteses', // metadata_props
});
const entryShape = messageShape('an entry', {
    1: 'bytes', // key
    2: 'bytes', // value
});
const valueShape = messageShape('an input or output', {
    1: 'bytes', // name
    2: 'message', // type
    3: 'bytes', // doc_string
    4: 'byteses', // metadata_props
});
const typeShape = messageShape('a type', {
    1: 'message', // tensor_type
    4: 'bytes', // sequence_type
    5: 'bytes', // map_type
    6: 'bytes', // denotation
    7: 'bytes', // opaque_type
    8: 'bytes', // sparse_tensor_type
    9: 'bytes', // optional_type
});
const tensorTypeShape = messageShape('a tensor type', {
    1: 'integer', // elem_type
    2: 'message', // shape
});
const dimensionsShape = messageShape('a shape', {
    1: 'messages', // dim
});
const dimensionShape = messageShape('a dimension', {
    1: 'integer', // dim_value
    2: 'bytes', // dim_param
    3: 'bytes', // denotation
});

;// CONCATENATED MODULE: ./build/model/safetensors.js
/** Recognises safetensors files: a JSON header of tensors, then their data without gaps. */
/** The format allows 100 MB; a header of that length is no model's. */
const safetensors_longestHeader = 16 * 1024 * 1024;
const bitsOfType = {
    BOOL: 8,
    U8: 8,
    I8: 8,
    F8_E4M3: 8,
    F8_E5M2: 8,
    F8_E8M0: 8,
    U16: 16,
    I16: 16,
    F16: 16,
    BF16: 16,
    U32: 32,
    I32: 32,
    F32: 32,
    U64: 64,
    I64: 64,
    F64: 64,
    C64: 64,
    F4: 4,
    F6_E2M3: 6,
    F6_E3M2: 6,
};
/** `damaged` where the header is one of safetensors and the data do not fit it. */
function recogniseSafetensors(bytes) {
    if (bytes.length < 10 || bytes[8] !== 0x7b)
        return undefined;
    const view = new DataView(bytes.buffer, bytes.byteOffset, 8);
    const length = Number(view.getBigUint64(0, true));
    if (length > safetensors_longestHeader || length > bytes.length - 8)
        return undefined;
    const header = parseObject(bytes.subarray(8, 8 + length));
    if (header === undefined)
        return undefined;
    const extents = Object.entries(header)
        .filter(([name]) => name !== '__metadata__')
        .map(([, tensor]) => extentOf(tensor));
    return isFilled(extents, bytes.length - 8 - length) ? 'safetensors' : 'damaged';
}
function parseObject(bytes) {
    try {
        const parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
        return isObject(parsed) ? parsed : undefined;
    }
    catch {
        return undefined;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Where a tensor's data lie; undefined for an entry that is no tensor of exactly that size. */
function extentOf(tensor) {
    if (!isObject(tensor))
        return undefined;
    const { dtype, shape, data_offsets: offsets } = tensor;
    const bits = typeof dtype === 'string' && Object.hasOwn(bitsOfType, dtype) ? bitsOfType[dtype] : undefined;
    if (bits === undefined || !isCounts(shape) || !isCounts(offsets) || offsets.length !== 2)
        return undefined;
    const [start, end] = offsets;
    const elements = shape.reduce((product, length) => product * length, 1);
    return (end - start) * 8 === elements * bits ? [start, end] : undefined;
}
function isCounts(value) {
    return Array.isArray(value) && value.every((count) => Number.isSafeInteger(count) && count >= 0);
}
/** Whether the tensors follow each other from the first byte of the data to the last. */
function isFilled(extents, length) {
    let position = 0;
    const known = extents.filter((extent) => extent !== undefined);
    for (const [start, end] of known.sort((one, other) => one[0] - other[0] || one[1] - other[1])) {
        if (start !== position)
            return false;
        position = end;
    }
    return known.length === extents.length && position === length;
}

;// CONCATENATED MODULE: ./build/model/zipNames.js
/** Names of the files in a zip archive, as its directory lists them; nothing is unpacked. */
const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endBytes = 22;
const entryBytes = 46;
const longestComment = 65_535;
const mostNames = 10_000;
/**
 * @returns undefined where the bytes have no directory of a zip archive; at most 10,000 names
 */
function readZipNames(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const directory = findDirectory(view);
    if (directory === undefined)
        return undefined;
    const names = [];
    let at = directory.start;
    while (names.length < mostNames && at + entryBytes <= directory.end) {
        if (view.getUint32(at, true) !== entrySignature)
            break;
        const nameLength = view.getUint16(at + 28, true);
        names.push(utf8.decode(bytes.subarray(at + entryBytes, at + entryBytes + nameLength)));
        at += entryBytes + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return names;
}
const utf8 = new TextDecoder();
/**
 * The directory ends where its end record begins, or before the records of zip64, which stand between. It is found by
 * its size, so that bytes before the archive, which the format allows, do not hide it.
 */
function findDirectory(view) {
    const first = Math.max(0, view.byteLength - endBytes - longestComment);
    for (let end = view.byteLength - endBytes; end >= first; end -= 1) {
        if (view.getUint32(end, true) !== endSignature)
            continue;
        const size = view.getUint32(end + 12, true);
        const start = size === 0xffffffff ? startOfZip64(view, end) : end - size;
        const isThere = start === end || (start >= 0 && start + 4 <= end && view.getUint32(start, true) === entrySignature);
        if (isThere)
            return { start, end };
        const shifted = startOfZip64(view, end);
        if (shifted >= 0)
            return { start: shifted, end };
    }
    return undefined;
}
const locatorSignature = 0x07064b50;
const locatorBytes = 20;
const zip64EndSignature = 0x06064b50;
const zip64EndBytes = 56;
/** Where the directory of a zip64 archive begins; -1 where there is none. */
function startOfZip64(view, end) {
    const record = end - locatorBytes - zip64EndBytes;
    if (record < 0 || view.getUint32(end - locatorBytes, true) !== locatorSignature)
        return -1;
    if (view.getUint32(record, true) !== zip64EndSignature)
        return -1;
    const start = record - Number(view.getBigUint64(record + 40, true));
    return start >= 0 && start + 4 <= record ? start : -1;
}

;// CONCATENATED MODULE: ./build/model/format.js
/**
 * Tells by its content what a model file is. Its name says nothing: a pickle called `model.onnx` is a pickle.
 *
 * Nothing is loaded or unpacked beyond a few kilobytes, and no more than the beginning, the end and the top level of a
 * file is read, whatever its length.
 */






/**
 * Recognises the format of a model file.
 *
 * Formats that can carry code come first, so that a file of two formats counts as the more dangerous one.
 *
 * @param bytes The whole file, not empty.
 */
function recogniseModelFormat(bytes) {
    return (recogniseCode(bytes) ??
        recogniseBySignature(bytes) ??
        recogniseOnnx(bytes) ??
        recogniseWeights(bytes) ??
        // The length that safetensors begin with may be a pickle of nothing but a number.
        (recognisePickle(bytes) === undefined ? undefined : pickle) ??
        recogniseZip(bytes, 'at its end') ??
        recogniseText(bytes) ?? { name: 'a file of an unknown format', kind: 'unknown' });
}
const pickle = { name: 'a Python pickle', kind: 'carries-code' };
function recogniseCode(bytes) {
    const compressed = recogniseCompressed(bytes);
    if (compressed !== undefined)
        return { name: compressed.name, kind: compressed.carriesCode ? 'carries-code' : 'unknown' };
    if (isHdf5(bytes))
        return { name: 'an HDF5 file, such as Keras writes', kind: 'carries-code' };
    if (startsWith(bytes, 0, '\u0093NUMPY'))
        return recogniseNumpy(bytes);
    if (recognisePickle(bytes) === 'calls')
        return pickle;
    return recogniseZip(bytes, 'at its beginning');
}
const hdf5 = '\u0089HDF\r\n\u001a\n';
/** The signature stands at 0, 512, 1024 and so on, doubling. */
function isHdf5(bytes) {
    if (startsWith(bytes, 0, hdf5))
        return true;
    for (let at = 512; at < bytes.length; at *= 2)
        if (startsWith(bytes, at, hdf5))
            return true;
    return false;
}
/** An array of objects is a pickle behind a header. */
function recogniseNumpy(bytes) {
    const header = format_latin1.decode(bytes.subarray(0, 65_536));
    const holdsObjects = /'descr':\s*(?:'[|<>=]?O|\[.*'[|<>=]?O)/.test(header);
    return holdsObjects
        ? { name: 'a NumPy array of pickled objects', kind: 'carries-code' }
        : { name: 'a NumPy array', kind: 'unknown' };
}
/** Some writers put other bytes before an archive, so that the directory at its end decides. */
function recogniseZip(bytes, where) {
    const isAtBeginning = ['PK\u0003\u0004', 'PK\u0005\u0006', 'PK\u0007\u0008'].some((one) => startsWith(bytes, 0, one));
    if (where === 'at its beginning' && !isAtBeginning)
        return undefined;
    const names = readZipNames(bytes);
    if (names === undefined)
        return isAtBeginning ? { name: 'a damaged zip archive', kind: 'no-model' } : undefined;
    return recogniseArchive(names);
}
function recogniseArchive(names) {
    const has = (pattern) => names.some((name) => pattern.test(name));
    if (has(/(?:^|\/)(?:data|constants)\.pkl$/))
        return { name: 'a PyTorch or TorchScript archive', kind: 'carries-code' };
    if (has(/^config\.json$/) && has(/^model\.weights\.(?:h5|npz)$/)) {
        return { name: 'a Keras archive', kind: 'carries-code' };
    }
    if (has(/\.(?:pkl|pickle|joblib)$/i))
        return { name: 'a zip archive with pickles', kind: 'carries-code' };
    if (names.length > 0 && names.every((name) => name.endsWith('.npy'))) {
        return { name: 'a NumPy archive', kind: 'unknown' };
    }
    return { name: 'a zip archive', kind: 'no-model' };
}
const program = { kind: 'carries-code' };
const signatures = [
    { text: '\u007fELF', name: 'a compiled program', ...program },
    { text: 'MZ\u0090\u0000', name: 'a compiled program', ...program },
    { text: '\u00cf\u00fa\u00ed\u00fe', name: 'a compiled program', ...program },
    { text: '\u00ca\u00fe\u00ba\u00be', name: 'a compiled program', ...program },
    { text: '#!/', name: 'a script', ...program },
    { text: '\u0089PNG\r\n', name: 'a PNG image', kind: 'no-model' },
    { text: '\u00ff\u00d8\u00ff', name: 'a JPEG image', kind: 'no-model' },
    { text: 'GIF8', name: 'a GIF image', kind: 'no-model' },
    { text: '%PDF-', name: 'a PDF document', kind: 'no-model' },
    { text: 'PAR1', name: 'a Parquet file', kind: 'no-model' },
    { text: 'SQLite format 3\u0000', name: 'an SQLite database', kind: 'no-model' },
    { text: '7z\u00bc\u00af', name: 'a 7-Zip archive', kind: 'no-model' },
    { text: 'Rar!', name: 'a RAR archive', kind: 'no-model' },
    { text: 'ustar', at: 257, name: 'a tar archive', kind: 'unknown' },
    { text: 'TFL3', at: 4, name: 'a TensorFlow Lite model', kind: 'unknown' },
    { text: 'ORTM', at: 4, name: 'a model in the format of ONNX Runtime', kind: 'unknown' },
    { text: 'GGUF', name: 'a GGUF model', kind: 'unknown' },
];
function recogniseBySignature(bytes) {
    const found = signatures.find(({ at = 0, text }) => startsWith(bytes, at, text));
    return found && { name: found.name, kind: found.kind };
}
/** A model that parses at the top level and has a version and a graph. */
function recogniseOnnx(bytes) {
    const { numbers, isWhole } = topLevel(bytes, modelShape);
    if (isWhole && numbers.has(1) && numbers.has(7))
        return { name: 'an ONNX model', kind: 'onnx' };
    if (topLevel(bytes, savedModelShape).isWhole)
        return { name: 'a TensorFlow SavedModel', kind: 'unknown' };
    const isBegun = bytes[0] === 0x08 && bytes[1] > 0 && bytes[1] < 32 && numbers.size > 1;
    return isBegun ? { name: 'a damaged or incomplete ONNX model', kind: 'unknown' } : undefined;
}
const savedModelShape = messageShape('the model', { 1: 'integer', 2: 'messages' });
/** More fields than any model has at its top level; each is passed over without a look inside. */
const mostTopFields = 100_000;
/** Numbers of the fields of a file, and whether it consists of them. */
function topLevel(bytes, shape) {
    const numbers = new Set();
    const reader = new MessageReader(bytes, { start: 0, end: bytes.length }, shape);
    try {
        for (let count = 0; reader.next(); count += 1) {
            if (count === mostTopFields)
                return { numbers, isWhole: false };
            numbers.add(reader.number);
        }
    }
    catch {
        return { numbers, isWhole: false };
    }
    return { numbers, isWhole: numbers.size > 1 };
}
function recogniseWeights(bytes) {
    const found = recogniseSafetensors(bytes);
    if (found === 'safetensors')
        return { name: 'a safetensors file', kind: 'safetensors' };
    return found && { name: 'a damaged safetensors file', kind: 'unknown' };
}
const headCharacters = 1024;
function recogniseText(bytes) {
    if (bytes.subarray(0, headCharacters).some(isControl))
        return undefined;
    const head = format_latin1
        .decode(bytes.subarray(0, headCharacters))
        .replace(/^\u00ef\u00bb\u00bf/, '')
        .trimStart();
    if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(head) || /^<[!?].*<html\b/is.test(head)) {
        return { name: 'an HTML page, such as a failed download leaves', kind: 'no-model' };
    }
    if (/^(?:<\?xml[^>]*>\s*)?<Error>\s*<Code>/.test(head)) {
        return { name: 'an error message of a server, such as a failed download leaves', kind: 'no-model' };
    }
    if (/^<\?xml\s/.test(head))
        return { name: 'an XML document', kind: 'unknown' };
    return { name: /^[{[]/.test(head) ? 'a JSON document' : 'a text file', kind: 'unknown' };
}
function isControl(byte) {
    return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d;
}
const format_latin1 = new TextDecoder('latin1');
/** Whether the characters, each one byte, stand at a place of the file. */
function startsWith(bytes, at, characters) {
    for (let index = 0; index < characters.length; index += 1) {
        if (bytes[at + index] !== characters.charCodeAt(index))
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/evaluation/modelFormat.js
/** `model/format`: what a model is by its content, whatever its name says. */



/** Longer files are judged by nothing: no format that may be loaded is in one file of that size. */
const mostBytes = 2 ** 31 - 1;
const clean = 'The model is in a format that carries no code';
/** @throws Refusal `model/carries-code`, `model/format` or `model/empty` for a model that nobody may load */
async function judgeFormat(found, by) {
    const files = found.kind === 'file' ? [found] : found.files;
    const recognised = [];
    for (const file of files)
        recognised.push({ path: file.path, ...(await recognise(file)) });
    refuseWrongFormats(recognised, { by, isFolder: found.kind === 'folder' });
    return { check: 'model/format', findings: modelFormat_findingsOf(recognised), clean };
}
async function recognise(file) {
    if (file.bytes === 0)
        throw refuseEmpty(file.path);
    if (file.bytes > mostBytes)
        return { name: 'a file of more than 2 GiB', kind: 'unknown' };
    return recogniseModelFormat(await (0,digest/* readBytes */.io)(file, mostBytes, 'model/too-large'));
}
/** What cannot be a model is refused, but for the papers that may lie beside one in its folder. */
function refuseWrongFormats(files, { by, isFolder }) {
    for (const file of files) {
        if (file.kind === 'carries-code' && by !== 'command')
            throw refuseCode(file);
        if ((file.kind === 'no-model' && !isFolder) || contradictsName(file))
            throw refuseFormat(file);
    }
}
function modelFormat_findingsOf(files) {
    const carrying = files.filter(({ kind }) => kind === 'carries-code');
    const loaded = carrying.map(({ path, name }) => {
        return { code: 'model/loaded-by-command', severity: 'warn', args: { path, format: name } };
    });
    const isSafe = files.some(({ kind }) => kind === 'onnx' || kind === 'safetensors');
    const [unknown] = isSafe || loaded.length > 0 ? [] : files;
    if (unknown === undefined)
        return loaded;
    const args = { path: unknown.path, format: unknown.name };
    return [...loaded, { code: 'model/unrecognised', severity: 'warn', args }];
}
/** A file that its name gives out for what its content is recognised not to be. */
function contradictsName({ path, kind }) {
    return kind !== 'unknown' && kind !== 'onnx' && /\.onnx$/i.test(path);
}
function refuseCode({ path, name }) {
    return new result_refusal/* Refusal */.P_('model/carries-code', {
        file: path,
        problem: `is ${name}, which can carry code that runs when it is loaded`,
        cure: 'Ship the model as ONNX or safetensors; where that is impossible, let an approved `evaluation.command` load it.',
    });
}
function refuseEmpty(file) {
    return new result_refusal/* Refusal */.P_('model/empty', {
        file,
        problem: 'has no content',
        cure: 'Bring the model itself; a failed download or export leaves an empty file.',
    });
}
function refuseFormat({ path, name }) {
    return new result_refusal/* Refusal */.P_('model/format', {
        file: path,
        problem: `is ${name}, not a model that can be used`,
        cure: 'Bring the model itself, as its own format says.',
    });
}
/** `model/format` for a model that the gate loads itself: the scan has shown what it is. */
function judgeScanned(rewired) {
    const findings = rewired.length === 0 ? [] : [{ code: 'model/rewired', severity: 'note', args: { outputs: [...rewired] } }];
    return { check: 'model/format', findings, clean: 'The model is ONNX with standard operators alone, and was scanned' };
}
/** @throws Refusal for content that is not ONNX, which says what it is instead */
function requireOnnx(bytes, path) {
    if (bytes.length === 0)
        throw refuseEmpty(path);
    const recognised = { path, ...recogniseModelFormat(bytes) };
    if (recognised.kind === 'onnx')
        return;
    if (recognised.kind === 'carries-code')
        throw refuseCode(recognised);
    throw new result_refusal/* Refusal */.P_('model/format', {
        file: path,
        problem: `is ${recognised.name}, and \`evaluation.onnx\` runs ONNX models`,
        cure: 'Export the model as ONNX.',
    });
}

// EXTERNAL MODULE: ./build/tables/emptyCells.js
var emptyCells = __webpack_require__(32008);
;// CONCATENATED MODULE: ./build/evaluation/onnx/features.js



/** @throws Refusal `evaluation/input` for a declared fill that the type cannot hold */
function openFeatures(manifest, input, fill) {
    const columns = input.columns.map((name) => readColumn(manifest, name, input, fill));
    return {
        read: (rows) => ({
            kind: 'tensor',
            name: input.name,
            type: input.type,
            dims: [rows.length, ...input.dims],
            data: fillBatch(manifest.table, columns, rows, input),
        }),
        countFilled: (rows) => columns
            .map(({ column, isEmpty }) => ({
            column: column.name,
            samples: rows.reduce((sum, row) => sum + isEmpty[column.codes[row]], 0),
        }))
            .filter(({ samples }) => samples > 0),
    };
}
function readColumn(manifest, name, { type }, fill) {
    const column = manifest.table.column(name);
    const isEmpty = (0,emptyCells/* markEmptyCells */.m)(column, manifest.missing);
    const problems = new Map();
    const filled = readFill(name, type, fill);
    const values = column.values.map((cell, code) => {
        const value = isEmpty[code] === 1 ? filled : readCell(cell, type);
        if (value !== undefined)
            return value;
        problems.set(code, isEmpty[code] === 1 ? 'is empty' : `is ${whatIsWanted(type)}`);
        return type === 'int64' || type === 'uint64' ? 0n : 0;
    });
    return { column, values, problems, isEmpty };
}
/** The value that stands in for an empty cell; undefined where none is declared. */
function readFill(column, type, fill) {
    const text = fill === 'nan' ? fill : fill.get(column);
    if (text === undefined || (fill === 'nan' && !isFloat(type)))
        return undefined;
    const value = text === 'nan' && isFloat(type) ? Number.NaN : readCell(text, type);
    if (value !== undefined)
        return value;
    throw new result_refusal/* Refusal */.P_('evaluation/input', {
        key: `evaluation.onnx.fill.${column}`,
        problem: `cannot stand in for an empty cell: it is ${whatIsWanted(type)}`,
        cure: 'Declare a value of the type that the model expects.',
    });
}
function isFloat(type) {
    return type === 'float32' || type === 'float64';
}
const integerRanges = {
    int8: [-(2n ** 7n), 2n ** 7n - 1n],
    int16: [-(2n ** 15n), 2n ** 15n - 1n],
    int32: [-(2n ** 31n), 2n ** 31n - 1n],
    int64: [-(2n ** 63n), 2n ** 63n - 1n],
    uint8: [0n, 2n ** 8n - 1n],
    uint16: [0n, 2n ** 16n - 1n],
    uint32: [0n, 2n ** 32n - 1n],
    uint64: [0n, 2n ** 64n - 1n],
};
const wholeNumber = /^(?:0|-?[1-9][0-9]{0,19})$/;
const flags = new Map([
    ['0', 0],
    ['1', 1],
    ['false', 0],
    ['true', 1],
]);
/** The value of a cell; undefined where the type cannot hold it. */
function readCell(cell, type) {
    if (type === 'string')
        return cell;
    if (type === 'bool')
        return flags.get(cell.toLowerCase());
    if (isFloat(type)) {
        const value = (0,decimal/* parseDecimal */.$)(cell);
        return value === undefined || (type === 'float32' && !Number.isFinite(Math.fround(value))) ? undefined : value;
    }
    if (!wholeNumber.test(cell))
        return undefined;
    const [least, most] = integerRanges[type];
    const value = BigInt(cell);
    if (value < least || value > most)
        return undefined;
    return type === 'int64' || type === 'uint64' ? value : Number(value);
}
function whatIsWanted(type) {
    if (type === 'bool')
        return 'neither true nor false';
    return isFloat(type) ? `no finite decimal number (${type})` : `no whole number in the range of ${type}`;
}
const arrays = {
    float32: Float32Array,
    float64: Float64Array,
    int64: BigInt64Array,
    uint64: BigUint64Array,
    int32: Int32Array,
    int16: Int16Array,
    int8: Int8Array,
    uint8: Uint8Array,
    uint16: Uint16Array,
    uint32: Uint32Array,
    bool: Uint8Array,
};
function fillBatch(table, columns, rows, { type, name }) {
    const width = columns.length;
    const size = rows.length * width;
    // The value of a column and the array that holds it have one type: `readCell` saw to that.
    const data = type === 'string' ? new Array(size) : new arrays[type](size);
    columns.forEach(({ column, values, problems }, position) => {
        for (let index = 0; index < rows.length; index += 1) {
            const row = rows[index];
            const code = column.codes[row];
            if (problems.size > 0 && problems.has(code))
                refuseCell(table, row, column.name, problems.get(code), name);
            data[index * width + position] = values[code];
        }
    });
    return data;
}
function refuseCell(table, row, column, problem, input) {
    throw new result_refusal/* Refusal */.P_('evaluation/input', {
        ...table.placeOf(row),
        problem: `the ${column} ${problem}, and it feeds the model’s input ${input}`,
        cure: problem === 'is empty'
            ? `Declare what stands in for it, such as \`evaluation.onnx.fill: {${column}: 0}\`, or exclude the sample with a reason.`
            : 'Correct the cell; nothing is converted or guessed.',
    });
}

;// CONCATENATED MODULE: ./build/evaluation/onnx/outputs.js


function emptyOutputs({ score, predicted }, samples) {
    return {
        score: score === undefined ? undefined : new Float64Array(samples),
        predicted: predicted === undefined ? undefined : new Array(samples),
    };
}
/**
 * Writes a batch into the outputs.
 *
 * @param batch samples that the model was given, padding included
 * @param targets sample that each of them is, without the padding
 * @throws Refusal `evaluation/output` for an output of another shape than one row a sample
 */
function collectOutputs(outputs, tensors, plan, { batch, targets, file }) {
    const tensorOf = (name) => tensors.find((tensor) => tensor.name === name);
    if (outputs.score !== undefined && plan.score !== undefined) {
        const scores = outputs_readScores(tensorOf(plan.score.output), plan.score, batch, file);
        for (let index = 0; index < targets.length; index += 1)
            outputs.score[targets[index]] = scores[index];
    }
    if (outputs.predicted !== undefined && plan.predicted !== undefined) {
        const labels = outputs_readLabels(tensorOf(plan.predicted.output), plan.predicted, batch, file);
        for (let index = 0; index < targets.length; index += 1)
            outputs.predicted[targets[index]] = labels[index];
    }
}
/** Numbers of a sample in an output; its first axis is the batch. */
function widthOf({ name, dims, data }, batch, file) {
    if (dims[0] === batch)
        return data.length / batch;
    throw new result_refusal/* Refusal */.P_('evaluation/output', {
        file,
        problem: `output ${name} has the shape ${dims.join(' × ')} for ${batch} samples`,
        cure: 'Export the model so that the first axis of its outputs is the batch.',
    });
}
function outputs_readScores(tensor, { column, transform }, batch, file) {
    const width = widthOf(tensor, batch, file);
    if (width !== 1 && (column === undefined || column >= width)) {
        throw new result_refusal/* Refusal */.P_('evaluation/output', {
            file,
            problem: `output ${tensor.name} has ${width} numbers for each sample, and ${column === undefined ? 'the policy does not say which is the score' : `the policy reads number ${column}, counted from 0`}`,
            cure: 'Name the column of the positive class with `evaluation.onnx.score.column`.',
        });
    }
    const chosen = width === 1 ? 0 : column;
    const scores = new Float64Array(batch);
    for (let sample = 0; sample < batch; sample += 1) {
        scores[sample] = transformRow(tensor.data, sample * width, width, chosen, transform);
    }
    return scores;
}
function transformRow(data, start, width, chosen, transform) {
    const value = Number(data[start + chosen]);
    switch (transform) {
        case 'none':
            return value;
        case 'sigmoid':
            return value >= 0 ? 1 / (1 + Math.exp(-value)) : Math.exp(value) / (1 + Math.exp(value));
        case 'softmax':
            return softmax(data, start, width, value);
        default:
            return (0,assertNever/* assertNever */.x)(transform);
    }
}
/** exp(value) / sum exp(row), without overflow. */
function softmax(data, start, width, value) {
    let sum = 0;
    for (let index = 0; index < width; index += 1)
        sum += Math.exp(Number(data[start + index]) - value);
    return 1 / sum;
}
function outputs_readLabels(tensor, { labels }, batch, file) {
    const width = widthOf(tensor, batch, file);
    const refuse = (problem, cure) => new result_refusal/* Refusal */.P_('evaluation/output', { file, problem, cure });
    if (width !== 1) {
        throw refuse(`output ${tensor.name} has ${width} labels for each sample`, 'Name an output with one label for each sample.');
    }
    return Array.from({ length: batch }, (_, sample) => {
        const name = labels.get(String(tensor.data[sample]));
        if (name !== undefined)
            return name;
        throw refuse(`output ${tensor.name} gives a label that stands for no class; known labels: ${[...labels.keys()].join(', ')}`, 'Say which label is which class with `evaluation.onnx.predicted.labels`.');
    });
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/evaluation/onnx/session.js
/** The model in a process of its own: without environment, with limits of memory and time, and ended in every case. */





/** A file of a batch that the process refused. */
class RefusedSample extends Error {
    answer;
    constructor(answer) {
        super(answer.problem);
        this.answer = answer;
    }
}
/** Where the process begins: a bundle of its own beside the one that runs, or the source. */
function findEntry() {
    const here = (0,external_node_url_.fileURLToPath)(import.meta.url);
    const isSource = here.endsWith('.ts');
    return isSource ? (0,external_node_path_.join)((0,external_node_path_.dirname)(here), '../../inference/index.ts') : (0,external_node_path_.join)((0,external_node_path_.dirname)(here), '../inference/index.js');
}
/** Memory beside the model's own: the runtime, and files that are decoded. */
const heapMb = 512;
/**
 * A model that is being run. Requests are answered one after the other.
 *
 * The process gets no variable of ours, so no token, and prints nothing that we show.
 */
class ModelSession {
    #child;
    #file;
    #limits;
    #timer;
    #waiting;
    #ended;
    /** @param file the model's path, for messages */
    constructor(file, limits) {
        this.#file = file;
        this.#limits = limits;
        this.#child = (0,external_node_child_process_.fork)(findEntry(), [String(limits.memoryMb)], {
            cwd: (0,external_node_os_.tmpdir)(),
            env: process.platform === 'win32' ? { SystemRoot: process.env.SystemRoot } : {},
            execArgv: [`--max-old-space-size=${heapMb}`],
            serialization: 'advanced',
            stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        });
        this.#timer = setTimeout(() => this.#end(this.#tooLong()), limits.timeoutMinutes * 60_000);
        this.#child.on('message', (answer) => this.#settle((waiting) => waiting.resolve(answer)));
        this.#child.on('error', () => this.#end(this.#notStarted()));
        this.#child.on('exit', (code, signal) => this.#end(this.#endedEarly(code, signal)));
    }
    /** @throws Refusal for a model that onnxruntime refuses, and for a limit */
    async load(model, external = []) {
        const answer = await this.#ask({ kind: 'load', model, external });
        if (answer.kind === 'loaded')
            return answer.runtime;
        throw this.#unexpected(answer);
    }
    /** @throws Refusal where the model cannot be computed, and for a limit; RefusedSample for a file of the batch */
    async run(feeds, outputs) {
        const answer = await this.#ask({ kind: 'run', feeds, outputs });
        if (answer.kind === 'outputs')
            return answer.tensors;
        if (answer.kind === 'refused')
            throw new RefusedSample(answer);
        throw this.#unexpected(answer);
    }
    close() {
        clearTimeout(this.#timer);
        this.#ended ??= this.#notStarted();
        this.#child.kill('SIGKILL');
    }
    #ask(request) {
        if (this.#ended !== undefined)
            return Promise.reject(this.#ended);
        if (this.#waiting !== undefined)
            throw new Error('one request at a time');
        return new Promise((resolve, reject) => {
            this.#waiting = { resolve, reject };
            // A failure to send is followed by the end of the process, which says why.
            this.#child.send(request, () => { });
        });
    }
    #settle(how) {
        const waiting = this.#waiting;
        this.#waiting = undefined;
        if (waiting !== undefined)
            how(waiting);
    }
    #end(reason) {
        clearTimeout(this.#timer);
        if (this.#ended !== undefined)
            return;
        this.#ended = reason;
        this.#child.kill('SIGKILL');
        this.#settle((waiting) => waiting.reject(reason));
    }
    #unexpected(answer) {
        if (answer.kind !== 'failed')
            throw new Error(`an answer of the kind ${answer.kind} was not asked for`);
        const { reason, problem } = answer;
        if (reason === 'memory') {
            return new result_refusal/* Refusal */.P_('evaluation/limit', {
                file: this.#file,
                exit: 4,
                problem: `${problem} (${this.#limits.memoryMb} MiB)`,
                cure: 'Make the model or `evaluation.onnx.batch` smaller, or have a higher `evaluation.onnx.memory-mb` approved.',
            });
        }
        return new result_refusal/* Refusal */.P_('evaluation/runtime', {
            file: this.#file,
            problem,
            cure: reason === 'load'
                ? 'Export the model for the standard operators and a current opset; `onnx.checker` finds most faults.'
                : 'Run the model with onnxruntime on the same inputs to see why.',
        });
    }
    #tooLong() {
        return new result_refusal/* Refusal */.P_('evaluation/limit', {
            file: this.#file,
            exit: 4,
            problem: `took longer than ${this.#limits.timeoutMinutes} minutes`,
            cure: 'Make the model faster, or have a higher `evaluation.onnx.timeout-minutes` approved.',
        });
    }
    #notStarted() {
        return new result_refusal/* Refusal */.P_('evaluation/runtime', {
            exit: 5,
            problem: 'the process that runs the model cannot be started',
            cure: 'Let Holdout start processes, and check that dist/inference is complete.',
        });
    }
    #endedEarly(code, signal) {
        return new result_refusal/* Refusal */.P_('evaluation/runtime', {
            file: this.#file,
            exit: 5,
            problem: `the process that runs the model ended by itself (${signal ?? `exit ${code}`})`,
            cure: 'The machine may be short of memory; try a smaller `evaluation.onnx.batch`, or a larger runner.',
        });
    }
}

;// CONCATENATED MODULE: ./build/evaluation/onnx/evaluator.js





/** @throws Refusal for a fill or a file with arrays that cannot be used */
async function openInputs(plan, { fill }, manifest, tree) {
    const files = new SampleFiles(manifest, tree);
    const readers = [];
    const features = [];
    for (const input of plan.inputs) {
        if (input.from === 'columns') {
            features.push(openFeatures(manifest, input, fill));
            readers.push(features.at(-1));
        }
        else {
            readers.push(await openFiles(input, manifest, tree, files));
        }
    }
    return { features, readers, files, manifest };
}
/**
 * Evaluates some rows.
 *
 * Every batch has the same size, so that no result depends on how many rows there are: the last one is filled up with
 * its last row.
 *
 * @param rows in the order in which they are evaluated
 * @param batch samples that are evaluated together
 * @returns outputs in the order of `rows`
 * @throws Refusal for a cell, file or output that cannot be used, and for a limit
 */
async function evaluateRows({ session, plan, file }, inputs, rows, batch) {
    const outputs = emptyOutputs(plan, rows.length);
    for (let start = 0; start < rows.length; start += batch) {
        const end = Math.min(start + batch, rows.length);
        const members = Uint32Array.from({ length: batch }, (_, index) => rows[Math.min(start + index, end - 1)]);
        const feeds = [];
        for (const reader of inputs.readers)
            feeds.push(await reader.read(members));
        const tensors = await session.run(feeds, plan.outputs).catch((thrown) => {
            throw thrown instanceof RefusedSample ? refusalOf(thrown, plan, inputs.manifest, members) : thrown;
        });
        const targets = Uint32Array.from({ length: end - start }, (_, index) => start + index);
        collectOutputs(outputs, tensors, plan, { batch, targets, file });
    }
    return outputs;
}
/** Whose file it was. */
function refusalOf({ answer }, plan, { table }, members) {
    const { code, problem, cure, exit, input, position } = answer;
    const planned = plan.inputs.find(({ name }) => name === input);
    const column = planned?.from === 'columns' || planned?.source.from === 'npy-file' ? undefined : planned?.source.column;
    return new result_refusal/* Refusal */.P_(code, {
        ...table.placeOf(members[position]),
        problem: `the file of the ${column ?? input} ${problem}`,
        cure,
        exit,
    });
}

;// CONCATENATED MODULE: ./build/evaluation/onnx/repeat.js
/** Evaluates samples once for the result, and again to see whether the model gives the same once more. */


/** Samples that are evaluated one by one. */
const mostSingle = 256;
/**
 * Evaluates rows and compares repetitions in the same order, one in another order and in batches of another size, and
 * some samples one by one.
 *
 * @param decide outputs as scores and decisions; the order stays
 */
async function evaluateRepeatedly(running, inputs, rows, repeat, decide) {
    const { isFixed } = running.plan;
    const batch = isFixed ? running.plan.batch : Math.min(running.plan.batch, Math.max(1, rows.length));
    const evaluate = (some, size) => evaluateRows(running, inputs, some, size);
    const outputs = await evaluate(rows, batch);
    const first = decide(outputs);
    let unequal = 0;
    for (let run = 1; run < repeat; run += 1) {
        unequal = Math.max(unequal, countUnequal(first, decide(await evaluate(rows, batch))));
    }
    const order = shuffledPositions(rows.length);
    const batches = isFixed ? [batch] : otherBatches(batch);
    let compared = { compared: 0, otherwise: 0, largestDifference: first.score === undefined ? null : 0 };
    for (const size of isFixed ? [batch] : batches.slice(1)) {
        const members = size === 1 ? order.subarray(0, mostSingle) : order;
        const again = decide(await evaluate(members.map((position) => rows[position]), size));
        compared = mergeComparisons(compared, compareDecisions(pick(first, members), again));
    }
    return { outputs, repetition: { runs: repeat, unequal, batches, ...compared } };
}
/** The usual batch, another one that does not divide it, and single samples. */
function otherBatches(batch) {
    const other = Math.floor(batch / 3) + 1;
    return batch === 1 ? [1, 2] : [...new Set([batch, other, 1])];
}
function pick({ score, decision }, positions) {
    return {
        score: score === undefined ? undefined : Float64Array.from(positions, (position) => score[position]),
        decision: Uint8Array.from(positions, (position) => decision[position]),
    };
}

// EXTERNAL MODULE: ./build/result/foreignText.js
var foreignText = __webpack_require__(4607);
;// CONCATENATED MODULE: ./build/model/onnxRefusals.js
/** The refusals of ONNX models. Names in a model are foreign text: they are shown made visible and cut. */


const exportAgain = 'Export the model again, and check it with `onnx.checker.check_model`.';
/** A name from the model for a message. A hostile one may be long, so it is cut before it is made visible. */
function shownName(name) {
    return `“${(0,foreignText/* visibleText */.Q6)(name.slice(0, 256))}”`;
}
function refuseMalformed(file, problem, cure = exportAgain) {
    return new result_refusal/* Refusal */.P_('model/malformed', { file, problem, cure });
}
function onnxRefusals_refuseDamaged(file, offset, problem) {
    return refuseMalformed(file, `is damaged at byte ${offset}: ${problem}`);
}
function refuseTooLarge(file, problem, cure) {
    return new result_refusal/* Refusal */.P_('model/too-large', { file, problem, cure, exit: 4 });
}
function refuseOperator(file, problem, cure) {
    return new result_refusal/* Refusal */.P_('model/operator', { file, problem, cure });
}
function refuseNondeterministic(file, problem, cure) {
    return new result_refusal/* Refusal */.P_('model/nondeterministic', { file, problem, cure });
}
function refuseExternalData(file, problem, cure) {
    return new result_refusal/* Refusal */.P_('model/external-data', { file, problem, cure });
}

;// CONCATENATED MODULE: ./build/model/readParts.js
/** Reads an ONNX file into its parts, within limits. */



const mostNodes = 100_000;
const deepestNesting = 16;
/** Nodes, attributes, tensors, names and so on: more than ten for each of the most nodes. */
const mostParts = 2_000_000;
const mostDimensions = 64;
const longestName = 65_535;
const smaller = 'Export a smaller model, for inference alone.';
const readParts_utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/**
 * Reads all parts of an ONNX file.
 *
 * @throws WireError where the bytes are no ONNX model
 * @throws Refusal `model/too-large` where the model has more parts or deeper graphs than Holdout reads
 */
function readModelParts(bytes, file) {
    return new PartsReader(bytes, file).readModel();
}
/** A text of the file, as UTF-8. */
function readParts_readText(bytes, { start, end }) {
    if (end - start > longestName)
        throw new WireError(`a name is longer than ${longestName} bytes`, start);
    try {
        return readParts_utf8.decode(bytes.subarray(start, end));
    }
    catch {
        throw new WireError('a name is not UTF-8', start);
    }
}
/** Counts what it reads, so that a small file of many empty messages cannot take all memory. */
class PartsReader {
    bytes;
    file;
    parts = 0;
    nodes = 0;
    depth = 0;
    constructor(bytes, file) {
        this.bytes = bytes;
        this.file = file;
    }
    readModel() {
        const opsets = [];
        const functions = [];
        const training = [];
        const model = {
            irVersion: undefined,
            opsets,
            graph: undefined,
            functions,
            training,
            hasTraining: false,
        };
        for (const field of this.fields({ start: 0, end: this.bytes.length }, modelShape)) {
            if (field.number === 1)
                model.irVersion = Number(field.int64());
            if (field.number === 7)
                model.graph = this.readGraph(field.range());
            if (field.number === 8)
                opsets.push(this.readOpset(field.range()));
            if (field.number === 20)
                training.push(...this.readTraining(field.range()));
            if (field.number === 20)
                model.hasTraining = true;
            if (field.number === 25)
                functions.push(this.readFunction(field.range()));
        }
        return model;
    }
    /** One reader that moves on: a field is valid until the next. */
    *fields(range, shape) {
        const reader = new MessageReader(this.bytes, range, shape);
        while (reader.next())
            yield reader;
    }
    text(field) {
        this.countPart();
        return readParts_readText(this.bytes, field);
    }
    domain(field) {
        const domain = this.text(field);
        return domain === 'ai.onnx' ? '' : domain;
    }
    countPart() {
        this.parts += 1;
        if (this.parts > mostParts)
            throw refuseTooLarge(this.file, `has more than ${mostParts} parts`, smaller);
    }
    countNode() {
        this.nodes += 1;
        if (this.nodes > mostNodes)
            throw refuseTooLarge(this.file, `has more than ${mostNodes} nodes`, smaller);
    }
    readOpset(range) {
        this.countPart();
        const opset = { domain: '', version: 0 };
        for (const field of this.fields(range, opsetShape)) {
            if (field.number === 1)
                opset.domain = this.domain(field);
            if (field.number === 2)
                opset.version = Number(field.int64());
        }
        return opset;
    }
    readTraining(range) {
        return Array.from(this.fields(range, trainingShape), (field) => ({ number: field.number, range: field.range() }))
            .filter(({ number }) => number <= 2)
            .map((graph) => this.readGraph(graph.range));
    }
    readFunction(range) {
        this.countPart();
        const nodes = [];
        const defaults = [];
        for (const field of this.fields(range, functionShape)) {
            if (field.number === 7)
                nodes.push(this.readNode(field.range()));
            if (field.number === 11)
                defaults.push(this.readAttribute(field.range()));
        }
        const holder = { ...emptyNode, ...range, attributes: defaults };
        return { ...emptyGraph, ...range, nodes: [...nodes, holder] };
    }
    readGraph(range) {
        this.countPart();
        if (this.depth > deepestNesting)
            throw this.refuseNesting();
        this.depth += 1;
        const graph = this.readGraphFields(range);
        this.depth -= 1;
        return graph;
    }
    refuseNesting() {
        const problem = `nests graphs more than ${deepestNesting} deep`;
        return refuseTooLarge(this.file, problem, 'Export the model with fewer nested conditions and loops.');
    }
    readGraphFields(range) {
        const nodes = [];
        const initializers = [];
        const sparseInitializers = [];
        const inputs = [];
        const outputs = [];
        for (const field of this.fields(range, graphShape)) {
            if (field.number === 1)
                nodes.push(this.readNode(field.range()));
            if (field.number === 5)
                initializers.push(this.readTensor(field.range()));
            if (field.number === 15)
                sparseInitializers.push(this.readSparseTensor(field.range()));
            if (field.number === 11)
                inputs.push(this.readValue(field.range()));
            if (field.number === 12)
                outputs.push(this.readValue(field.range()));
        }
        return { ...range, nodes, initializers, sparseInitializers, inputs, outputs };
    }
    readNode(range) {
        this.countNode();
        const inputs = [];
        const outputs = [];
        const attributes = [];
        const node = { ...emptyNode, ...range, inputs, outputs, attributes };
        for (const field of this.fields(range, nodeShape)) {
            if (field.number === 1)
                inputs.push(this.text(field));
            if (field.number === 2)
                outputs.push(this.text(field));
            if (field.number === 3)
                node.name = this.text(field);
            if (field.number === 4)
                node.operator = this.text(field);
            if (field.number === 5)
                attributes.push(this.readAttribute(field.range()));
            if (field.number === 7)
                node.domain = this.domain(field);
            if (field.number === 8)
                node.overload = this.text(field);
        }
        return node;
    }
    readAttribute(range) {
        this.countPart();
        const tensors = [];
        const sparseTensors = [];
        const graphs = [];
        const attribute = { ...range, name: '', isReference: false, tensors, sparseTensors, graphs };
        for (const field of this.fields(range, attributeShape)) {
            if (field.number === 1)
                attribute.name = this.text(field);
            if (field.number === 5 || field.number === 10)
                tensors.push(this.readTensor(field.range()));
            if (field.number === 6 || field.number === 11)
                graphs.push(this.readGraph(field.range()));
            if (field.number === 21)
                attribute.isReference = field.end > field.start;
            if (field.number >= 22)
                sparseTensors.push(this.readSparseTensor(field.range()));
        }
        return attribute;
    }
    readSparseTensor(range) {
        this.countPart();
        const dims = [];
        const tensor = { values: undefined, indices: undefined, dims };
        for (const field of this.fields(range, sparseTensorShape)) {
            if (field.number === 1)
                tensor.values = this.readTensor(field.range());
            if (field.number === 2)
                tensor.indices = this.readTensor(field.range());
            if (field.number === 3)
                this.addDimensions(dims, field);
        }
        return tensor;
    }
    readTensor(range) {
        this.countPart();
        const dims = [];
        const lists = new Map();
        const externalData = [];
        const tensor = { ...emptyTensor, ...range, dims, lists, externalData };
        for (const field of this.fields(range, tensorShape)) {
            if (field.number === 1)
                this.addDimensions(dims, field);
            if (field.number === 2)
                tensor.dataType = field.int32();
            if (field.number === 3)
                tensor.isSegment = true;
            if (field.number === 8)
                tensor.name = this.text(field);
            if (field.number === 9)
                tensor.rawBytes = field.end - field.start;
            if (field.number === 13)
                externalData.push(this.readEntry(field.range()));
            if (field.number === 14)
                tensor.isExternal = isExternalLocation(field);
            if (listFields.has(field.number))
                addToList(lists, field);
        }
        return tensor;
    }
    addDimensions(dims, field) {
        if (dims.length >= mostDimensions)
            throw field.error(`has more than ${mostDimensions} dimensions`);
        if (!field.isPacked)
            dims.push(Number(field.int64()));
        else
            dims.push(...unpackInt64(this.bytes, field.range(), mostDimensions - dims.length).map(Number));
    }
    readEntry(range) {
        let key = '';
        let value = '';
        for (const field of this.fields(range, entryShape)) {
            if (field.number === 1)
                key = this.text(field);
            if (field.number === 2)
                value = this.text(field);
        }
        return [key, value];
    }
    readValue(range) {
        this.countPart();
        const value = { ...range, name: '', type: undefined };
        for (const field of this.fields(range, valueShape)) {
            if (field.number === 1)
                value.name = this.text(field);
            if (field.number === 2)
                value.type = this.readType(field.range());
        }
        return value;
    }
    readType(range) {
        let type;
        for (const field of this.fields(range, typeShape)) {
            if (field.number === 6)
                continue;
            if (type !== undefined)
                throw field.error('is two types at once');
            type = field.number === 1 ? this.readTensorType(field.range()) : { elementType: 'no tensor', dims: undefined };
        }
        return type;
    }
    readTensorType(range) {
        const type = { elementType: 0, dims: undefined };
        for (const field of this.fields(range, tensorTypeShape)) {
            if (field.number === 1)
                type.elementType = field.int32();
            if (field.number === 2)
                type.dims = this.readDimensions(field.range());
        }
        return type;
    }
    readDimensions(range) {
        const dims = [];
        for (const field of this.fields(range, dimensionsShape)) {
            if (dims.length === mostDimensions)
                throw field.error(`has more than ${mostDimensions} dimensions`);
            dims.push(this.readDimension(field.range()));
        }
        return dims;
    }
    /** Exporters write -1 or no name for a dimension that they do not know. */
    readDimension(range) {
        let dimension;
        for (const field of this.fields(range, dimensionShape)) {
            if (field.number === 3)
                continue;
            if (dimension !== undefined)
                throw field.error('is a number and a name at once');
            dimension = field.number === 1 ? Number(field.int64()) : this.text(field);
        }
        return dimension === '' || (typeof dimension === 'number' && dimension < 0) ? undefined : dimension;
    }
}
/** Fields of a tensor that hold numbers or strings. */
const listFields = new Set([4, 5, 6, 7, 10, 11]);
function addToList(lists, field) {
    const list = lists.get(field.number) ?? { singles: 0, packedBytes: 0 };
    if (field.isPacked)
        list.packedBytes += field.end - field.start;
    else
        list.singles += 1;
    lists.set(field.number, list);
}
function isExternalLocation(field) {
    const location = field.int32();
    if (location !== 0 && location !== 1)
        throw field.error('lies at an unknown kind of place');
    return location === 1;
}
const nowhere = { start: 0, end: 0 };
const emptyNode = {
    ...nowhere,
    name: '',
    operator: '',
    domain: '',
    overload: '',
    inputs: [],
    outputs: [],
    attributes: [],
};
const emptyGraph = {
    ...nowhere,
    nodes: [],
    initializers: [],
    sparseInitializers: [],
    inputs: [],
    outputs: [],
};
const emptyTensor = {
    ...nowhere,
    name: '',
    dims: [],
    dataType: 0,
    rawBytes: undefined,
    lists: new Map(),
    isSegment: false,
    isExternal: false,
    externalData: [],
};

;// CONCATENATED MODULE: ./build/model/classLabels.js
/** The labels that a classifier of the model gives to the columns of its scores. */



/** Nodes that keep the columns of their first input in place, as far as a table of scores goes. */
const keepsColumns = new Set([
    'ai.onnx.ml.Normalizer',
    'Cast',
    'Clip',
    'Dropout',
    'Flatten',
    'Identity',
    'LogSoftmax',
    'Reshape',
    'Sigmoid',
    'Softmax',
]);
/** The output that holds scores, and the attributes with its labels as integers and as texts. */
const classifiers = new Map([
    ['ai.onnx.ml.LinearClassifier', { output: 1, integers: 'classlabels_ints', texts: 'classlabels_strings' }],
    ['ai.onnx.ml.SVMClassifier', { output: 1, integers: 'classlabels_ints', texts: 'classlabels_strings' }],
    ['ai.onnx.ml.TreeEnsembleClassifier', { output: 1, integers: 'classlabels_int64s', texts: 'classlabels_strings' }],
    ['ai.onnx.ml.ZipMap', { output: 0, integers: 'classlabels_int64s', texts: 'classlabels_strings' }],
]);
/** More classes than any classifier here has; a longer list is left unread. */
const mostLabels = 10_000;
/**
 * The labels of each output's columns, by the name of the output; an integer label as decimal text.
 *
 * An output has an entry only where it can be followed to one classifier, through nodes that keep columns in place.
 */
function readClassLabels(bytes, graph) {
    const producers = new Map();
    for (const node of graph.nodes) {
        for (const output of node.outputs)
            producers.set(output, node);
    }
    const labels = new Map();
    for (const { name } of graph.outputs) {
        const found = traceLabels(bytes, name, producers);
        if (found !== undefined)
            labels.set(name, found);
    }
    return labels;
}
function traceLabels(bytes, output, producers) {
    let value = output;
    // A chain longer than this is a cycle, or no classifier's.
    for (let steps = 0; steps < 32; steps += 1) {
        const node = producers.get(value);
        if (node === undefined)
            return undefined;
        const name = node.domain === '' ? node.operator : `${node.domain}.${node.operator}`;
        const classifier = classifiers.get(name);
        if (classifier !== undefined) {
            return node.outputs.indexOf(value) === classifier.output ? classLabels_readLabels(bytes, node, classifier) : undefined;
        }
        if (!keepsColumns.has(name))
            return undefined;
        value = node.inputs[0] ?? '';
    }
    return undefined;
}
/** Undefined where a node has no labels, or both kinds: runtimes need not agree which one they take. */
function classLabels_readLabels(bytes, { attributes }, { integers, texts }) {
    const lists = attributes
        .filter(({ name }) => name === integers || name === texts)
        .map((attribute) => readLabelList(bytes, attribute))
        .filter((labels) => labels.length > 0);
    const [labels, ...others] = lists;
    return others.length === 0 && labels !== undefined && labels.length <= mostLabels ? labels : undefined;
}
function readLabelList(bytes, attribute) {
    const labels = [];
    const reader = new MessageReader(bytes, attribute, attributeShape);
    while (reader.next() && labels.length <= mostLabels) {
        if (reader.number === 9)
            labels.push(readParts_readText(bytes, reader));
        if (reader.number === 8 && !reader.isPacked)
            labels.push(String(reader.int64()));
        if (reader.number === 8 && reader.isPacked)
            labels.push(...unpackInt64(bytes, reader, mostLabels).map(String));
    }
    return labels;
}

;// CONCATENATED MODULE: ./build/model/constants.js
/** The values of a graph that do not depend on its inputs, as far as single nodes and initializers tell. */


/** The constants that the nodes of a graph see: its own, and those of the graphs around it. */
class Scope {
    own = new Map();
    around;
    constructor(graph, around) {
        this.around = around;
        for (const { name } of graph.inputs)
            this.own.set(name, undefined);
        for (const tensor of graph.initializers) {
            this.own.set(tensor.name, { kind: 'tensor', tensor, isOverridable: this.own.has(tensor.name) });
        }
        for (const node of graph.nodes)
            this.addOutputs(node);
    }
    /** The constant of a name; undefined where the name is none. */
    find(name) {
        return this.own.has(name) ? this.own.get(name) : this.around?.find(name);
    }
    addOutputs(node) {
        for (const output of node.outputs)
            this.own.set(output, undefined);
        const [output] = node.outputs;
        if (output !== undefined && isConstantNode(node))
            this.own.set(output, constantOf(node));
    }
}
function isConstantNode({ domain, operator }) {
    return domain === '' && operator === 'Constant';
}
function constantOf({ attributes }) {
    const attribute = attributes.find(({ name }) => name.startsWith('value'));
    const tensor = attribute?.tensors[0];
    if (tensor !== undefined)
        return { kind: 'tensor', tensor, isOverridable: false };
    return attribute && { kind: 'attribute', attribute };
}
/** Calls back for every node of a graph and of the graphs inside its nodes, with the constants that it sees. */
function visitNodes(graph, visit, around) {
    const scope = new Scope(graph, around);
    for (const node of graph.nodes) {
        visit(node, scope);
        for (const { graphs } of node.attributes) {
            for (const inner of graphs)
                visitNodes(inner, visit, scope);
        }
    }
}
/** A list that is longer is no shape, so it stays unread. */
const longestList = 1024;
/**
 * The numbers of a small constant.
 *
 * @returns undefined where the constant is none of numbers, lies in another file, or is too long for a shape
 */
function constantNumbers(bytes, constant) {
    if (constant === undefined)
        return undefined;
    return constant.kind === 'tensor'
        ? tensorNumbers(bytes, constant.tensor)
        : attributeNumbers(bytes, constant.attribute);
}
/** The numbers of `i`, `f`, `ints` or `floats` of an attribute; undefined where there are too many. */
function attributeNumbers(bytes, attribute) {
    const numbers = [];
    const reader = new MessageReader(bytes, attribute, attributeShape);
    while (reader.next()) {
        const read = numberFields.attribute[reader.number];
        if (read !== undefined)
            numbers.push(...read(bytes, reader));
        if (numbers.length > longestList)
            return undefined;
    }
    return numbers;
}
function tensorNumbers(bytes, tensor) {
    const decode = rawDecoders[tensor.dataType];
    const elements = tensor.dims.reduce((product, dim) => product * dim, 1);
    if (decode === undefined || tensor.isExternal || elements > longestList)
        return undefined;
    const numbers = [];
    const reader = new MessageReader(bytes, tensor, tensorShape);
    while (reader.next()) {
        if (reader.number === 9)
            numbers.push(...decodeRaw(bytes, reader, decode));
        else
            numbers.push(...(numberFields.tensor[reader.number]?.(bytes, reader) ?? []));
    }
    return numbers;
}
const float32 = [4, (view, at) => view.getFloat32(at, true)];
const float64 = [8, (view, at) => view.getFloat64(at, true)];
const readInts = (bytes, field) => field.isPacked ? unpackInt64(bytes, field.range(), longestList + 1).map(Number) : [Number(field.int64())];
const readFloats = (bytes, field) => decodeRaw(bytes, field, float32);
const readDoubles = (bytes, field) => decodeRaw(bytes, field, float64);
/** Fields that hold numbers, by message and field number. */
const numberFields = {
    attribute: { 2: readFloats, 3: readInts, 7: readFloats, 8: readInts },
    tensor: { 4: readFloats, 5: readInts, 7: readInts, 10: readDoubles },
};
/** How one number of `raw_data` is read, by data type: the types that shapes and switches have. */
const rawDecoders = {
    1: float32,
    6: [4, (view, at) => view.getInt32(at, true)],
    7: [8, (view, at) => Number(view.getBigInt64(at, true))],
    9: [1, (view, at) => view.getUint8(at)],
    11: float64,
};
function decodeRaw(bytes, { start, end }, [size, read]) {
    const count = Math.min(Math.floor((end - start) / size), longestList + 1);
    const view = new DataView(bytes.buffer, bytes.byteOffset + start, end - start);
    return Array.from({ length: count }, (_, index) => read(view, index * size));
}

;// CONCATENATED MODULE: ./build/model/onnxOperators.js
/**
 * The operators of the ONNX standard with the opset that brought each, and the latest opset of each domain.
 *
 * Written by scripts/onnxOperators.py from onnx 1.23.2: change it there.
 */
const standardOperators = {
    'ai.onnx': {
        latest: 28,
        operators: {
            Abs: 1,
            Acos: 7,
            Acosh: 9,
            Add: 1,
            AffineGrid: 20,
            And: 1,
            ArgMax: 1,
            ArgMin: 1,
            Asin: 7,
            Asinh: 9,
            Atan: 7,
            Atanh: 9,
            Attention: 23,
            AveragePool: 1,
            BatchNormalization: 1,
            Bernoulli: 15,
            BitCast: 26,
            BitShift: 11,
            BitwiseAnd: 18,
            BitwiseNot: 18,
            BitwiseOr: 18,
            BitwiseXor: 18,
            BlackmanWindow: 17,
            Cast: 1,
            CastLike: 15,
            CausalConvWithState: 27,
            Ceil: 1,
            Celu: 12,
            CenterCropPad: 18,
            Clip: 1,
            Col2Im: 18,
            Compress: 9,
            Concat: 1,
            ConcatFromSequence: 11,
            Constant: 1,
            ConstantOfShape: 9,
            Conv: 1,
            ConvInteger: 10,
            ConvTranspose: 1,
            Cos: 7,
            Cosh: 9,
            CumProd: 26,
            CumSum: 11,
            DFT: 17,
            DeformConv: 19,
            DepthToSpace: 1,
            DequantizeLinear: 10,
            Det: 11,
            Div: 1,
            Dropout: 1,
            DynamicQuantizeLinear: 11,
            Einsum: 12,
            Elu: 1,
            Equal: 1,
            Erf: 9,
            Exp: 1,
            Expand: 8,
            EyeLike: 9,
            Flatten: 1,
            Floor: 1,
            GRU: 1,
            Gather: 1,
            GatherElements: 11,
            GatherND: 11,
            Gelu: 20,
            Gemm: 1,
            GlobalAveragePool: 1,
            GlobalLpPool: 1,
            GlobalMaxPool: 1,
            Greater: 1,
            GreaterOrEqual: 12,
            GridSample: 16,
            GroupNormalization: 18,
            HammingWindow: 17,
            HannWindow: 17,
            HardSigmoid: 1,
            HardSwish: 14,
            Hardmax: 1,
            Identity: 1,
            If: 1,
            ImageDecoder: 20,
            InstanceNormalization: 1,
            IsInf: 10,
            IsNaN: 9,
            LRN: 1,
            LSTM: 1,
            LayerNormalization: 17,
            LeakyRelu: 1,
            Less: 1,
            LessOrEqual: 12,
            LinearAttention: 27,
            Log: 1,
            LogSoftmax: 1,
            Loop: 1,
            LpNormalization: 1,
            LpPool: 1,
            MatMul: 1,
            MatMulInteger: 10,
            Max: 1,
            MaxPool: 1,
            MaxRoiPool: 1,
            MaxUnpool: 9,
            Mean: 1,
            MeanVarianceNormalization: 9,
            MelWeightMatrix: 17,
            Min: 1,
            Mish: 18,
            Mod: 10,
            Mul: 1,
            Multinomial: 7,
            Neg: 1,
            NegativeLogLikelihoodLoss: 12,
            NonMaxSuppression: 10,
            NonZero: 9,
            Not: 1,
            OneHot: 9,
            Optional: 15,
            OptionalGetElement: 15,
            OptionalHasElement: 15,
            Or: 1,
            PRelu: 1,
            Pad: 1,
            Pow: 1,
            QLinearConv: 10,
            QLinearMatMul: 10,
            QuantizeLinear: 10,
            RMSNormalization: 23,
            RNN: 1,
            RandomNormal: 1,
            RandomNormalLike: 1,
            RandomUniform: 1,
            RandomUniformLike: 1,
            Range: 11,
            Reciprocal: 1,
            ReduceL1: 1,
            ReduceL2: 1,
            ReduceLogSum: 1,
            ReduceLogSumExp: 1,
            ReduceMax: 1,
            ReduceMean: 1,
            ReduceMin: 1,
            ReduceProd: 1,
            ReduceSum: 1,
            ReduceSumSquare: 1,
            RegexFullMatch: 20,
            Relu: 1,
            Reshape: 1,
            Resize: 10,
            ReverseSequence: 10,
            RoiAlign: 10,
            RotaryEmbedding: 23,
            Round: 11,
            STFT: 17,
            Scan: 8,
            Scatter: 9,
            ScatterElements: 11,
            ScatterND: 11,
            Selu: 1,
            SequenceAt: 11,
            SequenceConstruct: 11,
            SequenceEmpty: 11,
            SequenceErase: 11,
            SequenceInsert: 11,
            SequenceLength: 11,
            SequenceMap: 17,
            Shape: 1,
            Shrink: 9,
            Sigmoid: 1,
            Sign: 9,
            Sin: 7,
            Sinh: 9,
            Size: 1,
            Slice: 1,
            Softmax: 1,
            SoftmaxCrossEntropyLoss: 12,
            Softplus: 1,
            Softsign: 1,
            SpaceToDepth: 1,
            Split: 1,
            SplitToSequence: 11,
            Sqrt: 1,
            Squeeze: 1,
            StringConcat: 20,
            StringNormalizer: 10,
            StringSplit: 20,
            Sub: 1,
            Sum: 1,
            SwiGLU: 28,
            Swish: 24,
            Tan: 7,
            Tanh: 1,
            TensorScatter: 24,
            TfIdfVectorizer: 9,
            ThresholdedRelu: 10,
            Tile: 1,
            TopK: 1,
            Transpose: 1,
            Trilu: 14,
            Unique: 11,
            Unsqueeze: 1,
            Upsample: 1,
            Where: 9,
            Xor: 1,
        },
    },
    'ai.onnx.ml': {
        latest: 5,
        operators: {
            ArrayFeatureExtractor: 1,
            Binarizer: 1,
            CastMap: 1,
            CategoryMapper: 1,
            DictVectorizer: 1,
            FeatureVectorizer: 1,
            Imputer: 1,
            LabelEncoder: 1,
            LinearClassifier: 1,
            LinearRegressor: 1,
            Normalizer: 1,
            OneHotEncoder: 1,
            SVMClassifier: 1,
            SVMRegressor: 1,
            Scaler: 1,
            TreeEnsemble: 5,
            TreeEnsembleClassifier: 1,
            TreeEnsembleRegressor: 1,
            ZipMap: 1,
        },
    },
};

;// CONCATENATED MODULE: ./build/model/operators.js
/** Which operators a model may have: those of the ONNX standard, and a short list that onnxruntime adds to it. */


/** Deterministic operators of onnxruntime for inference: quantised arithmetic, and nodes that its optimiser fuses. */
const contributedOperators = [
    'Attention',
    'BiasGelu',
    'ConvTransposeWithDynamicPads',
    'DequantizeLinear',
    'DynamicQuantizeLSTM',
    'DynamicQuantizeMatMul',
    'FastGelu',
    'FusedConv',
    'FusedGemm',
    'FusedMatMul',
    'Gelu',
    'GridSample',
    'GroupQueryAttention',
    'Inverse',
    'MatMulInteger16',
    'MatMulIntegerToFloat',
    'MatMulNBits',
    'MaxpoolWithMask',
    'MultiHeadAttention',
    'NhwcMaxPool',
    'Pad',
    'QAttention',
    'QGemm',
    'QLinearAdd',
    'QLinearAveragePool',
    'QLinearConcat',
    'QLinearConv',
    'QLinearGlobalAveragePool',
    'QLinearLeakyRelu',
    'QLinearMul',
    'QLinearReduceMean',
    'QLinearSigmoid',
    'QLinearSoftmax',
    'QLinearWhere',
    'QuantizeLinear',
    'QuickGelu',
    'RotaryEmbedding',
    'SkipLayerNormalization',
    'SkipSimplifiedLayerNormalization',
    'Trilu',
    'Unique',
];
const domains = new Map([
    ['', standardDomain(standardOperators['ai.onnx'])],
    ['ai.onnx.ml', standardDomain(standardOperators['ai.onnx.ml'])],
    ['com.microsoft', { latest: 1, operators: new Map(contributedOperators.map((name) => [name, 1])) }],
]);
function standardDomain({ latest, operators, }) {
    return { latest, operators: new Map(Object.entries(operators)) };
}
/** `ai.onnx.ml.LinearClassifier`; operators of the default domain are `ai.onnx.Conv`. */
function fullOperatorName({ domain, operator }) {
    return `${domain === '' ? 'ai.onnx' : domain}.${operator}`;
}
/**
 * The version of each domain that a model imports, by domain; `''` is `ai.onnx`.
 *
 * @throws Refusal `model/malformed` where it imports two versions of one
 */
function readOpsets({ opsets }, file) {
    const versions = new Map();
    for (const { domain, version } of opsets) {
        const earlier = versions.get(domain) ?? version;
        if (earlier !== version)
            throw refuseMalformed(file, `imports two versions of ${shownDomain(domain)}`);
        versions.set(domain, version);
    }
    return versions;
}
/**
 * Refuses functions of the model's own: what they do is not in the standard, whatever they are called.
 *
 * @throws Refusal `model/operator`
 */
function refuseFunctions({ functions }, file) {
    if (functions.length === 0)
        return;
    const cure = 'Replace them by their content with `onnx.inliner.inline_local_functions`.';
    throw refuseOperator(file, 'has functions of its own', cure);
}
/**
 * Refuses an operator that is not allowed, or that the imported version of its domain does not have.
 *
 * @throws Refusal `model/operator`
 */
function checkOperator(node, opsets, file) {
    const domain = domains.get(node.domain);
    const since = domain?.operators.get(node.operator);
    const shown = shownName(fullOperatorName(node));
    if (domain === undefined || since === undefined || node.overload !== '')
        throw refuseForeign(node, file);
    const version = opsets.get(node.domain);
    if (version === undefined) {
        const problem = `has the operator ${shown} and imports no version of ${shownDomain(node.domain)}`;
        throw refuseOperator(file, problem, 'Export the model again, with an import of every operator set that it needs.');
    }
    if (version < since) {
        const problem = `imports version ${version} of ${shownDomain(node.domain)}, and ${shown} exists since ${since}`;
        throw refuseOperator(file, problem, `Export the model for version ${since} or later.`);
    }
    if (version > domain.latest) {
        const problem = `imports version ${version} of ${shownDomain(node.domain)}; Holdout knows 1 to ${domain.latest}`;
        throw refuseOperator(file, problem, `Export the model for version ${domain.latest} or earlier.`);
    }
}
function refuseForeign(node, file) {
    const overload = node.overload === '' ? '' : ' as a function';
    return refuseOperator(file, `has the operator ${shownName(fullOperatorName(node))}${overload}, which is not among the allowed ones`, 'Export the model with operators of the ONNX standard, or let a command evaluate it.');
}
function shownDomain(domain) {
    return shownName(domain === '' ? 'ai.onnx' : domain);
}

;// CONCATENATED MODULE: ./build/model/determinism.js
/** Operators whose result is random or that train: the same input has to give the same output, run after run. */



const randomOperators = new Set([
    'Bernoulli',
    'Multinomial',
    'RandomNormal',
    'RandomNormalLike',
    'RandomUniform',
    'RandomUniformLike',
]);
const trainingDomains = new Set([
    'ai.onnx.preview.training',
    'ai.onnx.training',
    'com.microsoft.training',
]);
const evaluate = 'Export the model for inference: with PyTorch, call `model.eval()` before the export.';
/** @throws Refusal `model/nondeterministic` for a model with graphs that train it */
function refuseTraining({ hasTraining }, file) {
    if (hasTraining)
        throw refuseNondeterministic(file, 'has training information', evaluate);
}
/**
 * Refuses a node that is random or that trains.
 *
 * @param version Imported version of the standard's operators, which decides how a node says that it trains
 * @throws Refusal `model/nondeterministic`
 */
function checkDeterminism(bytes, node, scope, version, file) {
    const shown = shownName(fullOperatorName(node));
    if (trainingDomains.has(node.domain)) {
        throw refuseNondeterministic(file, `has the operator ${shown}, which trains`, evaluate);
    }
    if (node.domain !== '')
        return;
    if (randomOperators.has(node.operator)) {
        const cure = 'Export a deterministic model, without operators that draw random numbers.';
        throw refuseNondeterministic(file, `has the operator ${shown}, which draws random numbers`, cure);
    }
    if (isTrainingDropout(bytes, node, scope, version) || isTrainingNormalization(bytes, node, version)) {
        throw refuseNondeterministic(file, `has the operator ${shown} in training mode, or not fixed to inference`, evaluate);
    }
}
/** Since version 12 the third input switches training on, from 7 to 11 there is no switch, before an attribute. */
function isTrainingDropout(bytes, node, scope, version) {
    if (node.operator !== 'Dropout')
        return false;
    if (version < 7)
        return readSwitch(bytes, node, 'is_test') !== 1;
    const name = node.inputs[2] ?? '';
    if (version < 12 || name === '')
        return false;
    const mode = scope.find(name);
    if (mode?.kind === 'tensor' && mode.isOverridable)
        return true;
    const numbers = constantNumbers(bytes, mode);
    return numbers?.length !== 1 || numbers[0] !== 0;
}
/** Since version 14 an attribute switches training on; before, outputs beside the first do, or an attribute before 7. */
function isTrainingNormalization(bytes, node, version) {
    if (node.operator !== 'BatchNormalization')
        return false;
    if (version >= 14)
        return readSwitch(bytes, node, 'training_mode') !== 0;
    if (version < 7)
        return readSwitch(bytes, node, 'is_test') !== 1;
    return node.outputs.slice(1).some((output) => output !== '');
}
/** An integer attribute; 0 where it is absent, NaN where it is no single number. */
function readSwitch(bytes, { attributes }, name) {
    const attribute = attributes.find((one) => one.name === name);
    if (attribute === undefined)
        return 0;
    const numbers = attributeNumbers(bytes, attribute);
    return numbers?.length === 1 ? numbers[0] : Number.NaN;
}

;// CONCATENATED MODULE: ./build/model/tensors.js

/** 2^31: more elements than a WebAssembly memory of 4 GiB holds as 16-bit numbers. */
const mostElements = 2 ** 31;
const floatField = 4;
const int32Field = 5;
const stringField = 6;
const int64Field = 7;
const doubleField = 10;
const uint64Field = 11;
function tensors_elements(bits, field, entries = 1) {
    return { bits, field, entries };
}
/** By `TensorProto.DataType`; the 6-bit floats of IR version 14 are left out, as no runtime here reads them. */
const elementTypes = {
    1: tensors_elements(32, floatField),
    2: tensors_elements(8, int32Field),
    3: tensors_elements(8, int32Field),
    4: tensors_elements(16, int32Field),
    5: tensors_elements(16, int32Field),
    6: tensors_elements(32, int32Field),
    7: tensors_elements(64, int64Field),
    8: tensors_elements(undefined, stringField),
    9: tensors_elements(8, int32Field),
    10: tensors_elements(16, int32Field),
    11: tensors_elements(64, doubleField),
    12: tensors_elements(32, uint64Field),
    13: tensors_elements(64, uint64Field),
    14: tensors_elements(64, floatField, 2),
    15: tensors_elements(128, doubleField, 2),
    16: tensors_elements(16, int32Field),
    17: tensors_elements(8, int32Field),
    18: tensors_elements(8, int32Field),
    19: tensors_elements(8, int32Field),
    20: tensors_elements(8, int32Field),
    21: tensors_elements(4, int32Field, 1 / 2),
    22: tensors_elements(4, int32Field, 1 / 2),
    23: tensors_elements(4, int32Field, 1 / 2),
    24: tensors_elements(8, int32Field),
    25: tensors_elements(2, int32Field, 1 / 4),
    26: tensors_elements(2, int32Field, 1 / 4),
};
/** Whether a number stands for a type of elements that Holdout knows. */
function isElementType(dataType) {
    return elementTypes[dataType] !== undefined;
}
/** Calls back for every tensor of a graph: initializers, attributes, both halves of sparse tensors, at any depth. */
function visitTensors(graph, visit) {
    for (const tensor of graph.initializers)
        visit(tensor);
    for (const sparse of graph.sparseInitializers)
        visitHalves(sparse, visit);
    for (const { attributes } of graph.nodes) {
        for (const attribute of attributes) {
            for (const tensor of attribute.tensors)
                visit(tensor);
            for (const sparse of attribute.sparseTensors)
                visitHalves(sparse, visit);
            for (const inner of attribute.graphs)
                visitTensors(inner, visit);
        }
    }
}
function visitHalves({ values, indices }, visit) {
    if (values !== undefined)
        visit(values);
    if (indices !== undefined)
        visit(indices);
}
/** Calls back for every sparse tensor of a graph, at any depth: a runtime makes a full tensor of it. */
function visitSparseTensors(graph, visit) {
    for (const sparse of graph.sparseInitializers)
        visit(sparse);
    for (const { attributes } of graph.nodes) {
        for (const attribute of attributes) {
            for (const sparse of attribute.sparseTensors)
                visit(sparse);
            for (const inner of attribute.graphs)
                visitSparseTensors(inner, visit);
        }
    }
}
/**
 * The number of elements that dimensions multiply to.
 *
 * @throws Refusal `model/too-large` for a negative dimension, or above the limit
 */
function countElements(dims, file, what) {
    const largest = Math.max(0, ...dims);
    const product = dims.reduce((elements, dim) => elements * dim, 1);
    if (dims.some((dim) => dim < 0)) {
        const cure = 'Export the model again: no tensor has a negative length.';
        throw refuseTooLarge(file, `has ${what} with a negative dimension`, cure);
    }
    if (product > mostElements || largest > mostElements) {
        const cure = `Export a smaller model: Holdout loads tensors of at most ${mostElements} elements.`;
        throw refuseTooLarge(file, `has ${what} of ${Math.max(product, largest)} elements`, cure);
    }
    return product;
}
/** Length of a tensor's data in bytes, as its dimensions and type give it; undefined for strings. */
function expectedBytes(tensor, file) {
    const { bits } = elementTypes[tensor.dataType] ?? {};
    return bits && Math.ceil((countElements(tensor.dims, file, tensors_describe(tensor)) * bits) / 8);
}
/**
 * Checks the data that a tensor has inside the model. Lists of integers have no fixed length for each number, so only
 * their bounds are checked: a runtime counts them when it reads them.
 *
 * @throws Refusal `model/malformed` where size and data contradict each other, `model/too-large`
 */
function checkTensor(tensor, file) {
    const type = elementTypes[tensor.dataType];
    const count = countElements(tensor.dims, file, tensors_describe(tensor));
    if (type === undefined)
        throw tensors_contradiction(tensor, file, `elements of the unknown type ${tensor.dataType}`);
    if (tensor.isSegment)
        throw tensors_contradiction(tensor, file, 'only a part of its data');
    if (tensor.isExternal)
        return;
    if (tensor.rawBytes !== undefined)
        checkRawData(tensor, type, count, file);
    else
        checkLists(tensor, type, count, file);
}
function checkRawData(tensor, { bits }, count, file) {
    if (tensor.lists.size > 0)
        throw tensors_contradiction(tensor, file, 'its data twice');
    if (bits === undefined)
        throw tensors_contradiction(tensor, file, 'raw data instead of strings');
    const bytes = Math.ceil((count * bits) / 8);
    if (tensor.rawBytes === bytes)
        return;
    throw tensors_contradiction(tensor, file, `${tensor.rawBytes} bytes of data where its dimensions ask for ${bytes}`);
}
function checkLists(tensor, type, count, file) {
    const others = [...tensor.lists.keys()].filter((field) => field !== type.field);
    if (others.length > 0)
        throw tensors_contradiction(tensor, file, 'data of another type');
    const { singles, packedBytes } = tensor.lists.get(type.field) ?? { singles: 0, packedBytes: 0 };
    const [fewest, most] = packedSizes(type.field);
    const packed = Math.ceil(count * type.entries) - singles;
    if (packed >= 0 && packedBytes >= packed * fewest && packedBytes <= packed * most)
        return;
    throw tensors_contradiction(tensor, file, `other data than the ${count} elements of its dimensions`);
}
/** Fewest and most bytes of one packed entry. */
function packedSizes(field) {
    if (field === floatField)
        return [4, 4];
    return field === doubleField ? [8, 8] : [1, 10];
}
function tensors_describe({ name }) {
    return name === '' ? 'a tensor without a name' : `the tensor ${shownName(name)}`;
}
function tensors_contradiction(tensor, file, what) {
    return refuseMalformed(file, `has ${tensors_describe(tensor)} with ${what}`);
}

;// CONCATENATED MODULE: ./build/model/externalData.js


const keepInside = 'Save the model as one file: `onnx.save_model` without `save_as_external_data`.';
const nameFolder = 'Save the model as one file, or let `model.path` name a folder that holds the ONNX file and all files of its data.';
/**
 * Where the data of a tensor lie outside the model.
 *
 * @returns undefined for a tensor with its data in the model
 * @throws Refusal `model/external-data`
 */
function readExternalData(tensor, file, folder) {
    if (!tensor.isExternal && tensor.externalData.length === 0)
        return undefined;
    const refuse = (problem, cure = keepInside) => refuseExternalData(file, `has ${tensors_describe(tensor)} with its data elsewhere: ${problem}`, cure);
    const entries = new Map(tensor.externalData);
    if (!tensor.isExternal)
        throw refuse('it names a file and does not use it');
    if (tensor.rawBytes !== undefined || tensor.lists.size > 0)
        throw refuse('it has data in the model as well');
    if (entries.size < tensor.externalData.length)
        throw refuse('it says the same twice');
    const unknown = [...entries.keys()].find((key) => !knownEntries.has(key));
    if (unknown !== undefined)
        throw refuse(`it says ${shownName(unknown)}, which Holdout does not know`);
    return placeInFolder(entries, expectedBytes(tensor, file), folder, refuse);
}
const knownEntries = new Set(['location', 'offset', 'length', 'checksum']);
function placeInFolder(entries, expected, folder, refuse) {
    const location = entries.get('location') ?? '';
    const problem = forbiddenLocation(location);
    if (problem !== undefined)
        throw refuse(problem);
    const bytes = folder?.get(location);
    if (bytes === undefined)
        throw refuse(`no file ${shownName(location)} belongs to the model`, nameFolder);
    const offset = readCount(entries.get('offset') ?? '0');
    const length = readCount(entries.get('length') ?? String(expected));
    if (offset === undefined || length === undefined || length !== expected) {
        throw refuse('its offset and length are not those of its dimensions');
    }
    if (offset + length > bytes)
        throw refuse(`it reaches beyond the end of ${shownName(location)}`);
    return { location, offset, length };
}
function readCount(text) {
    return /^[0-9]{1,15}$/.test(text) ? Number(text) : undefined;
}
/** What is wrong with a location that may not be followed, wherever it leads. */
function forbiddenLocation(location) {
    if (location === '')
        return 'it names no file';
    if (location.includes('_ORT_MEM_ADDR_'))
        return 'it names an address in memory';
    if (/[\u0000-\u001f\u007f\\:*?"<>|]/.test(location))
        return 'its path has characters that are not allowed';
    if (location.startsWith('/'))
        return 'its path is absolute';
    const isPlain = location.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..');
    return isPlain ? undefined : 'its path is not a plain path below the model’s folder';
}

;// CONCATENATED MODULE: ./build/model/names.js

/**
 * Checks a graph and the graphs inside its nodes.
 *
 * @throws Refusal `model/malformed` where a name stands for two values, or an attribute for none
 */
function checkNames(graph, file) {
    const defined = new NameSet('two values', file);
    const constants = new NameSet('two initializers', file);
    const inputs = new NameSet('two inputs', file);
    const outputs = new NameSet('two outputs', file);
    for (const { name } of graph.initializers)
        constants.add(name);
    for (const { values } of graph.sparseInitializers)
        constants.add(values?.name ?? '');
    for (const { name } of graph.inputs)
        inputs.add(name);
    for (const { name } of graph.outputs)
        outputs.add(name);
    for (const name of new Set([...constants, ...inputs]))
        defined.add(name);
    for (const node of graph.nodes)
        checkNode(node, defined, file);
}
function checkNode(node, defined, file) {
    // An output without a name is one that nobody needs.
    for (const output of node.outputs)
        if (output !== '')
            defined.add(output);
    const attributes = new NameSet('two attributes of one node', file);
    for (const { name, isReference, graphs } of node.attributes) {
        attributes.add(name);
        if (isReference)
            throw refuseMalformed(file, `has the attribute ${shownName(name)} of a function outside of one`);
        for (const inner of graphs)
            checkNames(inner, file);
    }
}
/** Names that may stand once each. */
class NameSet extends Set {
    what;
    file;
    constructor(what, file) {
        super();
        this.what = what;
        this.file = file;
    }
    add(name) {
        if (this.has(name))
            throw refuseMalformed(this.file, `has ${this.what} of the name ${shownName(name)}`);
        return super.add(name);
    }
}
/** @throws Refusal `model/malformed` for an output that nothing in the graph makes */
function checkOutputs(graph, file) {
    const made = new Set([
        ...graph.inputs.map(({ name }) => name),
        ...graph.initializers.map(({ name }) => name),
        ...graph.sparseInitializers.map(({ values }) => values?.name ?? ''),
        ...graph.nodes.flatMap(({ outputs }) => outputs),
    ]);
    const missing = graph.outputs.find(({ name }) => !made.has(name));
    if (missing !== undefined)
        throw refuseMalformed(file, `has the output ${shownName(missing.name)}, which nothing makes`);
}

;// CONCATENATED MODULE: ./build/model/onnxValues.js


const typeNames = {
    1: 'float32',
    2: 'uint8',
    3: 'int8',
    4: 'uint16',
    5: 'int16',
    6: 'int32',
    7: 'int64',
    8: 'string',
    9: 'bool',
    10: 'float16',
    11: 'float64',
    12: 'uint32',
    13: 'uint64',
};
/** An input: its type is what the model demands, so it has to be a known one. Throws a Refusal `model/malformed`. */
function readInput({ name, type }, file) {
    const elementType = type?.elementType ?? 0;
    if (elementType !== 'no tensor' && !isElementType(elementType)) {
        throw refuseMalformed(file, `has the input ${shownName(name)} of an unknown type`);
    }
    return readOutput({ name, type }, file);
}
/** An output. Throws a Refusal `model/too-large` where its dimensions alone are. */
function readOutput({ name, type }, file) {
    const known = type?.dims?.filter((dim) => typeof dim === 'number' && dim > 0) ?? [];
    countElements(known, file, `the value ${shownName(name)}`);
    return { name, type: nameOfType(type), dims: type?.dims };
}
function nameOfType(type) {
    return typeNames[String(type?.elementType)] ?? 'other';
}

;// CONCATENATED MODULE: ./build/model/sizes.js
/**
 * How much memory single nodes ask for by constants of the model.
 *
 * A file of 100 bytes can ask for terabytes. A shape that other nodes compute stays unseen here: whoever runs the model
 * bounds its memory as well.
 */




/** The input whose numbers multiply to (a lower bound of) the elements of the output, by operator. */
const shapeInputs = new Map([
    ['BlackmanWindow', 0],
    ['CenterCropPad', 1],
    ['Col2Im', 1],
    ['ConstantOfShape', 0],
    ['DFT', 1],
    ['Expand', 1],
    ['HammingWindow', 0],
    ['HannWindow', 0],
    ['MaxUnpool', 2],
    ['OneHot', 1],
    ['Resize', 3],
    ['Tile', 1],
    ['Upsample', 1],
]);
/** The attribute that does the same. */
const shapeAttributes = new Map([
    ['ConvTranspose', 'output_shape'],
    ['Upsample', 'scales'],
]);
/** @throws Refusal `model/too-large` for a node whose constants ask for more elements than Holdout loads */
function checkRequestedSize(bytes, node, scope, file) {
    if (node.domain !== '')
        return;
    const most = Math.max(...requestedSizes(bytes, node, scope));
    if (!(most > mostElements))
        return;
    throw refuseTooLarge(file, `has the operator ${shownName(fullOperatorName(node))}, which asks for a tensor of ${most} elements`, `Export a model whose tensors have at most ${mostElements} elements.`);
}
function requestedSizes(bytes, node, scope) {
    const input = (index) => constantNumbers(bytes, scope.find(node.inputs[index] ?? ''));
    if (node.operator === 'Range')
        return [countSteps(input(0), input(1), input(2))];
    if (node.operator === 'Pad')
        return [countPadded(input(1) ?? attributeOf(bytes, node, 'pads'))];
    if (node.operator === 'MelWeightMatrix')
        return [multiply([...(input(0) ?? []), ...(input(1) ?? [])]) / 2];
    const index = shapeInputs.get(node.operator);
    const scales = node.operator === 'Resize' ? multiply(input(2)) : 0;
    const repeated = node.operator === 'Tile' ? elementsOf(node, scope) : 1;
    const shape = index === undefined ? 0 : multiply(input(index)) * repeated;
    return [shape, scales, multiply(attributeOf(bytes, node, shapeAttributes.get(node.operator)))];
}
function attributeOf(bytes, { attributes }, name) {
    const attribute = attributes.find((one) => one.name === name);
    return attribute && attributeNumbers(bytes, attribute);
}
/** Elements of a node's first input where that is a constant tensor, else 1. */
function elementsOf({ inputs }, scope) {
    const constant = scope.find(inputs[0] ?? '');
    return constant?.kind === 'tensor' ? multiply(constant.tensor.dims) : 1;
}
/** The product of a shape; 0 or -1 stand for a dimension of the input, and nothing is known of no shape. */
function multiply(shape) {
    if (shape === undefined || shape.length === 0)
        return 0;
    return shape.includes(0) ? 0 : shape.reduce((product, dim) => product * Math.abs(dim), 1);
}
/** The elements that padding alone makes, of an input with one element. */
function countPadded(pads) {
    if (pads === undefined)
        return 0;
    const rank = pads.length / 2;
    const lengths = pads.slice(0, rank).map((before, axis) => Math.max(1, 1 + before + (pads[axis + rank] ?? 0)));
    return lengths.reduce((product, length) => product * length, 1);
}
function countSteps(start = [0], limit, delta = [1]) {
    if (limit === undefined || limit.length === 0)
        return 0;
    return (limit[0] - (start[0] ?? 0)) / (delta[0] ?? 1);
}

;// CONCATENATED MODULE: ./build/model/zipMaps.js
/**
 * Models of scikit-learn end in a `ZipMap`, which turns a table of scores into one dictionary for each row. The WebAssembly
 * build of onnxruntime cannot hand such a sequence out, so the table itself takes its place.
 */



/** The `ZipMap` nodes whose dictionaries a graph gives out: the table of scores that each is made of, by its output. */
function findZipMaps({ nodes, outputs }) {
    const names = new Set(outputs.map(({ name }) => name));
    const found = nodes.filter((node) => isZipMap(node) && names.has(node.outputs[0]));
    return new Map(found.map((node) => [node.outputs[0], node.inputs[0]]));
}
function isZipMap({ domain, operator, inputs, outputs }) {
    return domain === 'ai.onnx.ml' && operator === 'ZipMap' && inputs.length === 1 && outputs.length === 1;
}
/**
 * A model in which each output that is a sequence of dictionaries gives the table of scores under the same name.
 *
 * Each `ZipMap` becomes an `Identity`, and the type of its output a tensor of 32-bit floats, the only type that `ZipMap`
 * takes. Everything else stays, byte for byte.
 *
 * @param bytes A model that `readOnnxModel` accepted.
 * @returns the model, and the outputs that changed; the same bytes where there are none
 */
function withoutZipMaps(bytes) {
    const { graph, opsets } = readModelParts(bytes, '');
    if (graph === undefined)
        return { bytes, rewired: [] };
    const rewired = findZipMaps(graph);
    if (rewired.size === 0)
        return { bytes, rewired: [] };
    const edited = applyEdits(bytes, graph, editsOf(bytes, graph, rewired));
    const field = graphField(bytes);
    const length = encodeLength(7, edited.length);
    const parts = [bytes.subarray(0, field.start), length, edited, bytes.subarray(field.end)];
    if (!opsets.some(({ domain }) => domain === ''))
        parts.push(identityImport);
    return { bytes: joinBytes(parts), rewired: [...rewired.keys()].sort() };
}
/** `Identity` is the same in every version; 8 is one that every version of the format may import. */
const identityImport = encodeBytes(8, joinBytes([encodeText(1, ''), encodeInteger(2, 8)]));
/** The whole field of the graph in the model, with its tag and length. */
function graphField(bytes) {
    const reader = new MessageReader(bytes, { start: 0, end: bytes.length }, modelShape);
    while (reader.next())
        if (reader.number === 7)
            return { start: reader.fieldStart, end: reader.end };
    return { start: bytes.length, end: bytes.length };
}
/** The edits of nodes and outputs, in the order of the file. */
function editsOf(bytes, graph, rewired) {
    const replacements = new Map();
    for (const node of graph.nodes) {
        if (isZipMap(node) && rewired.has(node.outputs[0]))
            replacements.set(node.start, encodeBytes(1, identity(node)));
    }
    for (const output of graph.outputs) {
        if (rewired.has(output.name))
            replacements.set(output.start, encodeBytes(12, scoreTable(output)));
    }
    const edits = [];
    const reader = new MessageReader(bytes, graph, graphShape);
    while (reader.next()) {
        // An empty field begins where the next one's tag does, so the number is asked as well.
        const replacement = reader.number === 1 || reader.number === 12 ? replacements.get(reader.start) : undefined;
        if (replacement !== undefined)
            edits.push({ start: reader.fieldStart, end: reader.end, replacement });
    }
    return edits;
}
function identity({ name, inputs, outputs }) {
    return joinBytes([
        encodeText(1, inputs[0]),
        encodeText(2, outputs[0]),
        encodeText(3, name),
        encodeText(4, 'Identity'),
    ]);
}
function scoreTable({ name }) {
    const tensorType = encodeBytes(1, encodeInteger(1, 1));
    return joinBytes([encodeText(1, name), encodeBytes(2, tensorType)]);
}
function applyEdits(bytes, { start, end }, edits) {
    const parts = [];
    let position = start;
    for (const edit of edits) {
        parts.push(bytes.subarray(position, edit.start), edit.replacement);
        position = edit.end;
    }
    return joinBytes([...parts, bytes.subarray(position, end)]);
}

;// CONCATENATED MODULE: ./build/model/onnx.js
/**
 * Reads what an ONNX model is and refuses what it must not be, before any runtime sees its bytes.
 *
 * A scan of the whole file: a model is data, and each of its operators, tensors and references to other files can be
 * named without loading it.
 */













/** Protocol Buffers count in 31 bits. */
const onnx_mostBytes = 2 ** 31 - 1;
/**
 * Reads an ONNX model.
 *
 * Takes time and memory in proportion to the model, at most seconds for gigabytes, since no tensor is copied.
 *
 * @param bytes The whole file.
 * @param file Its path, for messages.
 * @throws Refusal `model/malformed`, `model/external-data`, `model/operator`, `model/nondeterministic` or
 *   `model/too-large`, with the file and the cure
 */
function readOnnxModel(bytes, file, options = {}) {
    if (bytes.length > onnx_mostBytes) {
        const cure = 'Keep the weights in files of their own: `onnx.save_model` with `save_as_external_data`.';
        throw refuseTooLarge(file, `is larger than the ${onnx_mostBytes} bytes that ONNX allows`, cure);
    }
    try {
        return inspectModel(bytes, file, options);
    }
    catch (error) {
        if (error instanceof WireError)
            throw onnxRefusals_refuseDamaged(file, error.offset, error.message);
        throw error;
    }
}
function inspectModel(bytes, file, { folder }) {
    const model = readModelParts(bytes, file);
    const { irVersion, graph } = requireGraph(model, file);
    const external = checkTensors(model, graph, file, folder);
    refuseTraining(model, file);
    refuseFunctions(model, file);
    const opsets = readOpsets(model, file);
    checkNames(graph, file);
    const operators = checkNodes(bytes, graph, opsets, file);
    return {
        irVersion,
        opsets,
        ...readSignature(graph, file),
        operators,
        external,
        zipMaps: findZipMaps(graph),
        classLabels: readClassLabels(bytes, graph),
    };
}
function requireGraph({ irVersion, graph }, file) {
    if (irVersion === undefined || irVersion < 1)
        throw refuseMalformed(file, 'says no version of its format');
    if (graph === undefined)
        throw refuseMalformed(file, 'has no graph');
    return { irVersion, graph };
}
/** Checks all tensors, also those of functions and of training, and lists the data that lie in other files. */
function checkTensors(model, graph, file, folder) {
    const external = [];
    const graphs = [graph, ...model.functions, ...model.training];
    for (const one of graphs) {
        visitTensors(one, (tensor) => {
            const data = readExternalData(tensor, file, folder);
            if (data !== undefined)
                external.push(data);
            checkTensor(tensor, file);
        });
        visitSparseTensors(one, ({ dims }) => countElements(dims, file, 'a sparse tensor'));
    }
    return external.sort(byPlace);
}
function byPlace(one, other) {
    if (one.location !== other.location)
        return one.location < other.location ? -1 : 1;
    return one.offset - other.offset || one.length - other.length;
}
function checkNodes(bytes, graph, opsets, file) {
    const operators = new Set();
    visitNodes(graph, (node, scope) => {
        checkDeterminism(bytes, node, scope, opsets.get('') ?? 0, file);
        checkOperator(node, opsets, file);
        checkRequestedSize(bytes, node, scope, file);
        operators.add(fullOperatorName(node));
    });
    return [...operators].sort();
}
function readSignature(graph, file) {
    const filled = new Set(graph.initializers.map(({ name }) => name));
    for (const { values } of graph.sparseInitializers)
        filled.add(values?.name ?? '');
    const inputs = graph.inputs.filter(({ name }) => !filled.has(name));
    if (inputs.length === 0)
        throw refuseMalformed(file, 'takes no input');
    if (graph.outputs.length === 0)
        throw refuseMalformed(file, 'gives no output');
    checkOutputs(graph, file);
    return {
        inputs: inputs.map((input) => readInput(input, file)),
        outputs: graph.outputs.map((output) => readOutput(output, file)),
    };
}

// EXTERNAL MODULE: ./build/result/nearestName.js
var nearestName = __webpack_require__(38921);
;// CONCATENATED MODULE: ./build/evaluation/onnx/shapes.js
/** `1 × 30`, `batch × 3 × 224 × 224`, `? × 30`. */
function formatDims(dims) {
    return dims.length === 0 ? 'of a single number' : dims.map((length) => length ?? '?').join(' × ');
}
/** The axes behind the batch. */
function innerDims(dims) {
    return dims.slice(1);
}
/** The only batch size that the model takes; undefined where it takes any. */
function fixedBatch(inputs, refuse) {
    const lengths = new Set(inputs.map(({ dims }) => dims?.[0]).filter((length) => typeof length === 'number'));
    const scalar = inputs.find(({ dims }) => dims?.length === 0);
    if (scalar !== undefined) {
        throw refuse(`input ${scalar.name} has no axis for the batch`, 'Export the model for batches of samples.');
    }
    if (lengths.size > 1) {
        throw refuse(`its inputs take batches of different sizes (${[...lengths].join(', ')})`, 'Export the model with an open batch axis.');
    }
    return [...lengths][0];
}
const batchBytes = 16 * 1024 * 1024;
const mostSamples = 1024;
/** Where a shape is open: a colour image of 224 × 224 pixels. */
const unknownSize = 3 * 224 * 224;
/** As many samples as 16 MiB hold, at most 1024: it follows from the model and the policy alone. */
function planBatch(inputs, planned) {
    const sizes = planned.map((input) => input.from === 'columns' ? input.columns.length : sizeOf(inputs.find(({ name }) => name === input.name)?.dims));
    const bytes = 8 * sizes.reduce((sum, size) => sum + size, 0);
    return Math.min(mostSamples, Math.max(1, Math.floor(batchBytes / bytes)));
}
function sizeOf(dims) {
    const inner = dims === undefined ? [] : innerDims(dims);
    const isKnown = inner.length > 0 && inner.every((length) => typeof length === 'number');
    return isKnown ? inner.reduce((product, length) => product * Number(length), 1) : unknownSize;
}

;// CONCATENATED MODULE: ./build/evaluation/onnx/plan.js



/**
 * @param file the model's path, for messages
 * @throws Refusal `model/signature` that names both sides
 */
function planModel(model, file, source, policy) {
    const refuse = (problem, cure) => new result_refusal/* Refusal */.P_('model/signature', { file, problem, cure });
    refuseInputNames(model, source, refuse);
    const inputs = [...source.inputs].map(([name, input]) => planInput(plan_valueOf(model.inputs, name), input, refuse));
    const fixed = fixedBatch(model.inputs, refuse);
    if (fixed !== undefined && source.batch !== undefined && source.batch !== fixed) {
        throw refuse(`takes batches of ${fixed}, and the policy asks for ${source.batch}`, 'Delete `evaluation.onnx.batch`.');
    }
    const score = source.score === undefined ? undefined : planScore(model, source.score, policy, refuse);
    const predicted = source.predicted === undefined ? undefined : planLabels(model, source.predicted, policy, refuse);
    return {
        inputs,
        batch: fixed ?? source.batch ?? planBatch(model.inputs, inputs),
        isFixed: fixed !== undefined,
        outputs: [...new Set([score?.output, predicted?.output].filter((name) => name !== undefined))],
        ...(score === undefined ? {} : { score }),
        ...(predicted === undefined ? {} : { predicted }),
    };
}
function plan_valueOf(values, name) {
    return values.find((value) => value.name === name);
}
const list = (values) => values.map(({ name }) => name).join(', ');
function refuseInputNames({ inputs }, source, refuse) {
    const names = inputs.map(({ name }) => name);
    for (const name of source.inputs.keys()) {
        if (names.includes(name))
            continue;
        const nearest = (0,nearestName/* nearestName */.q)(name, names);
        throw refuse(`has no input ${name}; its inputs: ${list(inputs)}`, nearest === undefined ? 'Correct `evaluation.onnx.inputs`.' : `Did you mean \`${nearest}\`?`);
    }
    const unfed = inputs.filter(({ name }) => !source.inputs.has(name));
    if (unfed.length === 0)
        return;
    throw refuse(`expects the ${unfed.length === 1 ? 'input' : 'inputs'} ${list(unfed)}, which the policy does not feed`, 'Name its columns under `evaluation.onnx.inputs`.');
}
const fedByCells = [
    ...['float32', 'float64', 'int64', 'int32', 'int16', 'int8', 'uint8', 'uint16', 'uint32', 'uint64', 'bool', 'string'],
];
function planInput(value, source, refuse) {
    const { name, type } = value;
    if (!fedByCells.includes(type)) {
        throw refuse(`input ${name} is of the type ${type === 'other' ? 'sequence, map or optional' : type}, which the gate cannot feed`, 'Export the model with inputs of float32, float64, integers, bool or string.');
    }
    if (source.from === 'columns') {
        const dims = columnDims(value, source.columns.length, refuse);
        return { from: 'columns', name, type: type, columns: source.columns, dims };
    }
    if (source.from === 'image')
        refuseImage(value, source, refuse);
    return { from: source.from, name, type: type, source };
}
/** The axes behind the batch, for some columns in a row. */
function columnDims(value, columns, refuse) {
    if (value.dims === undefined)
        return [columns];
    const inner = innerDims(value.dims);
    const known = inner.reduce((product, length) => (typeof length === 'number' ? product * length : product), 1);
    const open = inner.filter((length) => typeof length !== 'number').length;
    const isFit = open === 0 ? known === columns : open === 1 && columns % known === 0;
    if (!isFit) {
        const expected = open === 0 ? `${known} ${known === 1 ? 'column' : 'columns'}` : `the shape ${formatDims(value.dims)}`;
        throw refuse(`input ${value.name} expects ${expected}, the policy lists ${columns}`, 'List the columns that the model was trained on, in its order.');
    }
    return inner.map((length) => (typeof length === 'number' ? length : columns / known));
}
function refuseImage({ name, type, dims }, { preprocessing }, refuse) {
    if (type !== 'float32') {
        throw refuse(`input ${name} expects ${type}, and images give float32`, 'Export the model with a float32 input.');
    }
    if (dims === undefined)
        return;
    const { crop, resize, channels, layout } = preprocessing;
    const size = crop ?? (resize !== undefined && 'width' in resize ? resize : undefined);
    const count = channels === 'gray' ? 1 : 3;
    const area = [size?.height, size?.width];
    const given = layout === 'nchw' ? [count, ...area] : [...area, count];
    const expected = innerDims(dims);
    const fits = expected.length === 3 && expected.every((length, axis) => agree(length, given[axis]));
    if (fits)
        return;
    throw refuse(`input ${name} expects ${formatDims(dims)}, the pre-processing gives ${formatDims(['batch', ...given])}`, 'Correct `resize`, `crop`, `channels` or `layout` of the policy, or export the model anew.');
}
/** Whether two lengths can be the same; what is not known can be any. */
function agree(one, other) {
    return typeof one !== 'number' || typeof other !== 'number' || one === other;
}
function findOutput({ outputs }, name, key, refuse) {
    const found = outputs.find((output) => output.name === name);
    if (found !== undefined)
        return found;
    const nearest = (0,nearestName/* nearestName */.q)(name, outputs.map((output) => output.name));
    throw refuse(`has no output ${name}; its outputs: ${list(outputs)}`, nearest === undefined ? `Correct \`evaluation.onnx.${key}.output\`.` : `Did you mean \`${nearest}\`?`);
}
const numbers = ['float32', 'float64', 'int64', 'int32', 'int16', 'int8', 'uint8'];
function planScore(model, { output, column, transform }, policy, refuse) {
    const value = findOutput(model, output, 'score', refuse);
    if (!numbers.includes(value.type) && !model.zipMaps.has(output)) {
        throw refuse(`output ${output} is of the type ${value.type === 'other' ? 'sequence, map or optional' : value.type}, which holds no scores`, 'Name an output of numbers; labels belong under `predicted`.');
    }
    const labels = model.classLabels.get(output);
    const width = plan_widthOf(value) ?? labels?.length;
    const named = labels === undefined ? undefined : columnOf(labels, policy, width, refuse);
    if (column !== undefined && named !== undefined && column !== named) {
        throw refuse(`output ${output} holds the score of ${policy.model.positive} in column ${named}, and the policy reads column ${column}`, 'Delete `evaluation.onnx.score.column`.');
    }
    const chosen = column ?? named ?? (width === 2 ? policy.model.classes.indexOf(policy.model.positive) : undefined);
    if (width !== undefined && width > 1 && (chosen === undefined || chosen >= width)) {
        throw refuse(`output ${output} has ${width} columns, and ${chosen === undefined ? 'the policy does not say which' : `the policy reads column ${chosen}, counted from 0`}`, 'Name the column of the positive class with `evaluation.onnx.score.column`.');
    }
    return { output, column: width === 1 ? undefined : chosen, transform };
}
/** Length of the axis behind the batch; undefined where it is not known. */
function plan_widthOf({ dims }) {
    if (dims === undefined)
        return undefined;
    const inner = innerDims(dims);
    if (!inner.every((length) => typeof length === 'number'))
        return undefined;
    return inner.reduce((product, length) => product * length, 1);
}
/** Where the model names its classes, the column of the positive one. */
function columnOf(labels, { model }, width, refuse) {
    if (width === 1)
        return undefined;
    const named = labels.indexOf(model.positive);
    if (named >= 0)
        return named;
    // Numbers are positions: classifiers are often trained on 0 and 1.
    const areNumbers = labels.every((label) => /^-?[0-9]+$/.test(label));
    if (areNumbers && labels.length === 2)
        return model.classes.indexOf(model.positive);
    if (areNumbers)
        return undefined;
    throw refuse(`names the classes ${labels.slice(0, 10).join(', ')}, and the policy’s positive class is ${model.positive}`, 'Write the classes in `model.classes` as the model and the data spell them.');
}
function planLabels(model, { output, labels }, { model: { classes, positive } }, refuse) {
    const { type } = findOutput(model, output, 'predicted', refuse);
    if (labels !== undefined)
        return { output, labels };
    const areNumeric = classes.every((name) => /^-?[0-9]+$/.test(name));
    if (type !== 'string' && !areNumeric) {
        const example = classes.map((name, index) => `"${index}": ${name}`).join(', ');
        throw refuse(`output ${output} holds labels of the type ${type}, and the classes are ${classes.join(' and ')} (positive: ${positive})`, `Say which label is which class, such as \`evaluation.onnx.predicted.labels: {${example}}\`.`);
    }
    return { output, labels: new Map([...classes, 'undecided'].map((name) => [name, name])) };
}

;// CONCATENATED MODULE: ./build/evaluation/onnx/subject.js
/** The ONNX model of a tree: read, scanned and matched with the policy, before any runtime and any data is touched. */







const modelBytes = 1024 * 1024 * 1024;
/** @throws Refusal `model/…` for a model that must not be loaded */
async function readSubject(found, source) {
    const main = found.kind === 'file' ? found : findOnnxFile(found, source);
    const bytes = await (0,digest/* readBytes */.io)(main, modelBytes, 'model/too-large');
    requireOnnx(bytes, main.path);
    const folder = external_node_path_.posix.dirname(main.path);
    const others = found.kind === 'file' ? [] : found.files.filter(({ path }) => path !== main.path);
    const named = new Map(others.map((file) => [external_node_path_.posix.relative(folder, file.path), file]));
    const lengths = new Map([...named].map(([name, file]) => [name, file.bytes]));
    const model = readOnnxModel(bytes, main.path, found.kind === 'file' ? {} : { folder: lengths });
    const external = [];
    for (const location of new Set(model.external.map((one) => one.location))) {
        const file = named.get(external_node_path_.posix.normalize(location));
        if (file === undefined)
            throw new Error(`the scan let an external file pass that is not there: ${location}`);
        external.push({ path: location, data: await (0,digest/* readBytes */.io)(file, modelBytes, 'model/too-large') });
    }
    return { file: main.path, external, model, ...rewire(bytes) };
}
function rewire(bytes) {
    const { bytes: readable, rewired } = withoutZipMaps(bytes);
    return { bytes: readable, rewired };
}
function findOnnxFile(folder, source) {
    const named = folder.files.filter(({ path }) => (source.file === undefined ? /\.onnx$/i.test(path) : path === source.file));
    const [only] = named;
    if (only !== undefined && named.length === 1)
        return only;
    throw new result_refusal/* Refusal */.P_('model/format', {
        file: folder.path,
        problem: source.file === undefined
            ? `holds ${named.length === 0 ? 'no file' : `${named.length} files`} with the ending .onnx`
            : `does not hold ${source.file}`,
        cure: 'Name the file with `evaluation.onnx.file`, by its path from the policy’s root.',
    });
}
/** @throws Refusal `model/signature` */
function planSubject({ model, file }, source, policy) {
    return planModel(model, file, source, policy);
}

;// CONCATENATED MODULE: ./build/evaluation/onnx/modelRun.js






/** A model that was loaded and can be evaluated; to be closed in every case. */
class ModelRun {
    runtime;
    plan;
    #running;
    #source;
    #policy;
    constructor(running, runtime, source, policy) {
        this.#running = running;
        this.runtime = runtime;
        this.plan = running.plan;
        this.#source = source;
        this.#policy = policy;
    }
    /** @throws Refusal where the model does not fit the policy, or the runtime refuses it */
    static async load(subject, source, policy) {
        const plan = planSubject(subject, source, policy);
        const session = new ModelSession(subject.file, source);
        try {
            const runtime = await session.load(subject.bytes, subject.external);
            return new ModelRun({ session, plan, file: subject.file }, runtime, source, policy);
        }
        catch (thrown) {
            session.close();
            throw thrown;
        }
    }
    open(manifest, tree) {
        return openInputs(this.plan, this.#source, manifest, tree);
    }
    /** Evaluates rows as often as the policy asks for. */
    async evaluateRepeatedly(inputs, rows) {
        const { repeat } = this.#policy.evaluation;
        const decide = (outputs) => this.#decide(outputs);
        const { outputs, repetition } = await evaluateRepeatedly(this.#running, inputs, rows, repeat, decide);
        return { evaluated: decide(outputs), repetition };
    }
    async evaluate(inputs, rows) {
        return this.#decide(await evaluateRows(this.#running, inputs, rows, this.batchOf(rows)));
    }
    /** Samples that are evaluated together, where there are so many. */
    batchOf(rows) {
        const { batch, isFixed } = this.plan;
        return isFixed ? batch : Math.min(batch, Math.max(1, rows.length));
    }
    close() {
        this.#running.session.close();
    }
    #decide(outputs) {
        return decideOutputs(outputs, decisionRule(this.#policy), this.#running.file);
    }
}

;// CONCATENATED MODULE: ./build/gate/preparation.js
/** How predictions are obtained, made ready before any test row is opened: what is refused here uses nothing up. */




/** @returns undefined where something is refused, which a check says */
async function prepareEvaluation(board, rules, model, facts, isCommitted) {
    const { source } = rules.policy.evaluation;
    if (model === undefined)
        return source.by === 'predictions' ? { by: 'predictions' } : undefined;
    if (source.by === 'onnx')
        return prepareOnnx(board, rules, source, model);
    await board.tryPost('model/format', () => judgeFormat(model.tree, source.by));
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
    const subject = await board.attempt('model/format', () => readSubject(model.tree, source));
    if (subject === undefined)
        return undefined;
    board.post(judgeScanned(subject.rewired));
    const run = await board.attempt('evaluation/complete', () => ModelRun.load(subject, source, policy));
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
        return absent('working-folder', 'warn');
    const found = await sides.git.approved.find(policy.model.path);
    if (found === undefined)
        return absent('first', 'warn');
    const sha256 = await (0,digest/* digestModel */.On)(found);
    parts.released = { path: policy.model.path, sha256 };
    try {
        const predictions = await predict(context, found, sha256);
        if (predictions === undefined)
            return absent('unbound', 'block');
        const released = joinOutcomes(predictions, readLabels(manifest, policy), clustersOf(manifest, policy));
        return { candidate, released, groups: (0,acceptance_groups/* listGroups */.P$)(manifest, policy) };
    }
    catch (thrown) {
        const [refusal] = (0,result_refusal/* refusalsOf */.he)(thrown);
        return absent('unusable', 'block', refusal?.problem);
    }
}
function absent(reason, severity, problem) {
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
            const run = await ModelRun.load(await readSubject(found, ready.source), ready.source, rules.policy);
            try {
                const inputs = await run.open(manifest, sides.proposed);
                return toPredictions(await run.evaluate(inputs, manifest.rows.test), manifest.rows.test);
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
;// CONCATENATED MODULE: ./build/gate/testDataChecks.js
/** Checks on the test rows themselves: subgroups, exclusions, generated samples, samples that depend on each other. */







/** `data/manifest` */
async function judgeManifest(manifest, policy, sides) {
    const { train, validation, test } = manifest.rows;
    const files = sides.git === undefined ? [] : await (0,inputs/* findOutsideGit */.H8)(sides.proposed, policy);
    return {
        check: 'data/manifest',
        findings: files.length === 0 ? [] : [{ code: 'scope/outside-git', severity: 'note', args: { files } }],
        clean: `${train.length} training, ${validation.length} validation and ${test.length} test samples`,
    };
}
/** `criteria/metrics`: names that do not fit the task are refused with the policy. */
function judgeMetrics({ acceptance }) {
    const metrics = [...new Set(acceptance.criteria.map(({ metric }) => metric))];
    return {
        check: 'criteria/metrics',
        findings: [],
        clean: `The metrics fit a binary task (${metrics.join(', ')}); the confusion matrix is reported`,
    };
}
/** `subgroups/defined` */
function judgeSubgroups(manifest, policy, groups) {
    const blanks = (0,subgroups/* subgroupColumns */.js)(policy).flatMap((column) => {
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
    const isBlank = (0,emptyCells/* markEmptyCells */.m)(column, missing);
    return rows.test.reduce((sum, row) => sum + isBlank[column.codes[row]], 0);
}
function absentSubgroups({ baseline }, groups) {
    const absent = (baseline?.results ?? [])
        .map(({ subgroup }) => subgroup)
        .filter((subgroup) => !groups.some((group) => (0,acceptance_groups/* isSameSubgroup */.yF)(group.subgroup, subgroup)));
    const distinct = absent.filter((one, index) => absent.findIndex((other) => (0,acceptance_groups/* isSameSubgroup */.yF)(one, other)) === index);
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
        .sort((a, b) => b.samples - a.samples || (0,order/* compareCodeUnits */.U)(a.reason, b.reason))
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
    throw new result_refusal/* Refusal */.P_('manifest/not-a-flag', {
        ...manifest.table.placeOf(row),
        problem: `has a value in ${column} that is neither true nor false`,
        cure: 'Write true or false.',
    });
}
/**
 * The kind of which test samples share an entity while the intervals treat samples as independent: of several
 * the one with the fewest entities, which is the highest level of dependence.
 */
function findIgnoredClusters(manifest, policy, compared) {
    if (policy.acceptance.cluster !== undefined)
        return [];
    const shared = compared
        .filter(({ entities }) => entities.kind !== 'sample' && entities.kind !== 'content')
        .filter(({ entities }) => policy.independence.byKind.get(entities.kind)?.rule !== 'shared')
        .filter(({ tally }) => (0,overlap/* countRepeated */.Ei)(tally, 'test').entities > 0)
        .map(({ entities, tally }) => ({ kind: entities.kind, entities: countPresent(tally.counts) }));
    const [highest] = shared.sort((a, b) => a.entities - b.entities);
    if (highest === undefined)
        return [];
    const args = { ...highest, samples: manifest.rows.test.length };
    return [{ code: 'test-data/clustered', severity: 'warn', args }];
}
function countPresent(counts) {
    let present = 0;
    for (let cell = 2; cell < counts.length; cell += 3)
        if (counts[cell] > 0)
            present += 1;
    return present;
}

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
;// CONCATENATED MODULE: ./build/result/findings/evaluation.js
/** Arguments of the findings of a model that the gate runs itself or by a command, by code. */

const count = schemas/* int */.Whr().min(0);
const places = schemas/* array */.YOg(schemas/* strictObject */.rej({
    file: schemas/* string */.YjP().describe('Path relative to the policy’s root'),
    line: count.describe('1-based line'),
}))
    .describe('The first places in the manifest, at most five');
const modelRunFindings = {
    'model/unrecognised': schemas/* strictObject */.rej({
        path: schemas/* string */.YjP().describe('File of the model'),
        format: schemas/* string */.YjP().describe('What its content looks like'),
    })
        .describe('The model is in a format that is not known to be safe to load. The gate did not load it.'),
    'model/loaded-by-command': schemas/* strictObject */.rej({
        path: schemas/* string */.YjP().describe('File of the model'),
        format: schemas/* string */.YjP().describe('What its content is'),
    })
        .describe('The model’s format can carry code, and the policy’s command loads it.'),
    'model/rewired': schemas/* strictObject */.rej({ outputs: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Outputs concerned') })
        .describe('Outputs that are lists of maps (ZipMap) were read as the tensor below them; the digest is of the file itself.'),
    'scope/not-repeatable': schemas/* strictObject */.rej({
        samples: count.describe('Samples whose outputs differ'),
        runs: count.describe('Evaluations that were compared'),
    })
        .describe('The same samples in the same order gave other outputs.'),
    'scope/order-dependent': schemas/* strictObject */.rej({
        samples: count.describe('Samples whose decision differs'),
        evaluated: count.describe('Samples that were compared'),
        largestDifference: schemas/* number */.aig().nullable().describe('Largest difference between two scores of a sample'),
    })
        .describe('In another order, or in batches of another size, the model decides otherwise.'),
    'scope/repeated': schemas/* strictObject */.rej({
        runs: count.describe('Evaluations in the same order, which agree bit for bit'),
        batches: schemas/* array */.YOg(count).describe('Batch sizes that were compared, the usual one first'),
        largestDifference: schemas/* number */.aig()
            .nullable()
            .describe('Largest difference between two scores of a sample in another order or batch; null without scores'),
    })
        .describe('Repeated evaluations agree, and so do the decisions in another order and in other batches.'),
    'evaluation/not-a-number': schemas/* strictObject */.rej({ samples: count.describe('Test samples'), places })
        .describe('The model gives no finite number for test samples.'),
    'evaluation/filled': schemas/* strictObject */.rej({
        columns: schemas/* array */.YOg(schemas/* strictObject */.rej({
            column: schemas/* string */.YjP().describe('Column of the manifest'),
            samples: count.describe('Test samples with an empty cell'),
        }))
            .describe('Columns with empty cells'),
    })
        .describe('Empty cells were filled as the policy says.'),
    'evaluation/not-isolated': schemas/* strictObject */.rej({
        layers: schemas/* array */.YOg(schemas/* enum */.k5n(['network', 'files', 'processes'])).describe('What could not be kept from the command'),
    })
        .describe('This system does not let the gate keep everything from the command.'),
    'custody/files-not-locked': schemas/* strictObject */.rej({ inputs: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Inputs of the model that are fed from files') })
        .describe('Files feed the model, and the lock does not cover their content.'),
    'custody/content-mismatch': schemas/* strictObject */.rej({ samples: count.describe('Test samples'), places })
        .describe('Files of test samples have another SHA-256 than the manifest says.'),
    'performance/no-released-model': schemas/* strictObject */.rej({
        reason: schemas/* enum */.k5n(['working-folder', 'first', 'unusable', 'unbound'])
            .describe('working-folder: there is no approved tree; first: it has no model; unusable: its model cannot be run as the policy says; unbound: its predictions are not tied to it'),
        problem: schemas/* string */.YjP().optional().describe('Why its model cannot be run'),
    })
        .describe('The policy compares with the released model, and there is none to compare with.'),
};

;// CONCATENATED MODULE: ./build/result/findings/fit.js
/** Arguments of the findings on performance outside the test set (`performance/fit`), by code. */

const split = schemas/* enum */.k5n(['train', 'validation']).describe('Split that is compared with the test set');
const metric = schemas/* string */.YjP().describe('Metric');
const limit = (side) => schemas/* number */.aig().nullable().describe(`${side} limit of the gap`);
const gapArguments = {
    metric,
    split,
    value: schemas/* number */.aig().nullable().describe('Estimate on the split'),
    n: schemas/* number */.aig().describe('Samples in the metric’s denominator on the split'),
    testValue: schemas/* number */.aig().nullable().describe('Estimate on the test set'),
    testN: schemas/* number */.aig().describe('Samples in the metric’s denominator in the test set'),
    gap: schemas/* number */.aig().nullable().describe('value minus testValue'),
    lower: limit('Lower'),
    upper: limit('Upper'),
    tolerance: schemas/* number */.aig().describe('Largest gap that counts as none'),
};
const fitFindings = {
    'performance/overfit': schemas/* strictObject */.rej(gapArguments)
        .describe('The model does better on data it was developed with than on the test set, by more than the tolerance.'),
    'performance/underfit': schemas/* strictObject */.rej({
        metric,
        split,
        value: schemas/* number */.aig().describe('Estimate on the split'),
        n: schemas/* number */.aig().describe('Samples in the metric’s denominator on the split'),
        upper: schemas/* number */.aig().describe('Upper limit of the estimate'),
        bound: schemas/* number */.aig().describe('Criterion of the metric'),
    })
        .describe('The model does not reach its criterion even on data it was developed with.'),
    'performance/fit-not-shown': schemas/* strictObject */.rej({
        ...gapArguments,
        reason: schemas/* string */.YjP().optional().describe('Why the gap or its interval is undefined'),
    })
        .describe('It is not shown that the gap to the test set is within the tolerance.'),
};

// EXTERNAL MODULE: ./build/result/findings/ledger.js
var findings_ledger = __webpack_require__(86014);
// EXTERNAL MODULE: ./build/result/findings/personnel.js
var personnel = __webpack_require__(79747);
// EXTERNAL MODULE: ./build/result/refusalCodes.js
var refusalCodes = __webpack_require__(7096);
;// CONCATENATED MODULE: ./build/result/schema.js
/**
 * The report: what the gate found, as data. `schemas/report.schema.json` is generated from here, and
 * every other output is derived from a value of type `Report`.
 *
 * Fractions are never per cent; an undefined number is `null` with a reason; numbers are unrounded.
 */






const schema_count = schemas/* int */.Whr().min(0);
const schema_sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const splitSchema = schemas/* enum */.k5n(['train', 'validation', 'test']).describe('A split of the data');
const subgroupSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).meta({
    id: 'subgroup',
    description: 'Empty for all test samples, else each column of the subgroup and its value or bin label',
});
const nullableNumber = schemas/* number */.aig().nullable();
const boundSchema = schemas/* strictObject */.rej({
    atLeast: schemas/* number */.aig().optional().describe('The metric has to be at least this'),
    atMost: schemas/* number */.aig().optional().describe('The metric has to be at most this'),
})
    .meta({ id: 'bound', description: 'The bound of a criterion: exactly one of the two sides' });
const placeSchema = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP().describe('Path relative to the policy’s root'),
    line: schema_count.describe('1-based line'),
})
    .meta({ id: 'place', description: 'A line of a file' });
const samplesBySplit = schemas/* strictObject */.rej({
    train: schema_count.optional().describe('Training samples'),
    validation: schema_count.optional().describe('Validation samples'),
    test: schema_count.optional().describe('Test samples'),
})
    .meta({ id: 'samples', description: 'Number of samples in each split concerned' });
const baselineSchema = schemas/* strictObject */.rej({
    successes: schema_count.describe('Successes of the baseline'),
    trials: schema_count.describe('Trials of the baseline'),
    value: schemas/* number */.aig().describe('successes / trials'),
})
    .meta({ id: 'baseline', description: 'Known performance of the replaced process' });
const releasedBaselineSchema = schemas/* strictObject */.rej({
    successes: schema_count.optional().describe('Successes of the released model, for a proportion'),
    trials: schema_count.optional().describe('Samples in the metric’s denominator, for a proportion'),
    value: schemas/* number */.aig().describe('Estimate of the released model'),
})
    .meta({ id: 'released', description: 'Performance of the released model on the same samples' });
const againstSchema = schemas/* enum */.k5n(['process', 'released-model'])
    .meta({ id: 'against', description: 'What the model is compared with: the replaced process, or the released model' });
const reasonSchema = schemas/* enum */.k5n(['pass', 'not-demonstrated', 'below', 'clearly-below', 'too-few', 'undefined'])
    .describe('pass; not-demonstrated: the estimate meets the bound, its interval does not; below: the estimate does not meet the bound; clearly-below: the whole interval does not; too-few: too few samples to judge; undefined: the metric cannot be computed');
const modeSchema = schemas/* enum */.k5n(['criterion', 'non-inferior', 'superior', 'estimate'])
    .meta({ id: 'mode', description: 'How a comparison is decided' });
const onlyModel = schema_count.describe('Samples that only the model gets right, not the released one');
const onlyReleased = schema_count.describe('Samples that only the released model gets right');
/** Arguments of every finding that is not a refusal, by code. Descriptions become the documentation. */
const findingArguments = {
    'independence/overlap': schemas/* strictObject */.rej({
        kind: schemas/* string */.YjP().describe('Entity kind, `sample` or `content`'),
        between: schemas/* tuple */.PVZ([splitSchema, splitSchema]).describe('The two splits, in the order train, validation, test'),
        entities: schema_count.describe('Number of distinct entities in both splits'),
        samples: samplesBySplit,
        reason: schemas/* string */.YjP().optional().describe('Why the policy allows this kind to be shared'),
    })
        .describe('The same entity has samples in two splits.'),
    'independence/duplicate': schemas/* strictObject */.rej({
        kind: schemas/* enum */.k5n(['sample', 'content']).describe('What stands more than once'),
        split: splitSchema,
        entities: schema_count.describe('Number of ids or hashes that stand more than once'),
        samples: schema_count.describe('Number of rows that carry them'),
    })
        .describe('A sample id or a content hash stands more than once in a split.'),
    'independence/empty-ids': schemas/* strictObject */.rej({ kind: schemas/* string */.YjP().describe('Entity kind or `content`'), samples: samplesBySplit })
        .describe('Samples have no id of this kind, so their independence cannot be shown.'),
    'independence/malformed-id': schemas/* strictObject */.rej({
        kind: schemas/* string */.YjP().describe('Entity kind, `sample` or `content`'),
        column: schemas/* string */.YjP().describe('Column of the manifest'),
        problem: schemas/* enum */.k5n(['white-space', 'control-character', 'exponent', 'comment'])
            .describe('What is wrong with the ids'),
        ids: schema_count.describe('Number of distinct ids concerned'),
        places: schemas/* array */.YOg(placeSchema).describe('The first places, at most five'),
    })
        .describe('An id is written in a way that can hide an overlap.'),
    'independence/no-training-rows': schemas/* strictObject */.rej({})
        .describe('The manifest has no training samples, so independence cannot be shown.'),
    'independence/no-test-rows': schemas/* strictObject */.rej({}).describe('The manifest has no test samples.'),
    'custody/lock-missing': schemas/* strictObject */.rej({ path: schemas/* string */.YjP().describe('Path of the lock') })
        .describe('The policy declares a lock that does not exist in the approved tree.'),
    'custody/lock-mismatch': schemas/* strictObject */.rej({
        lockedRows: schema_count.describe('Test rows when the lock was made'),
        foundRows: schema_count.describe('Test rows now'),
        added: schema_count.nullable().describe('Rows that the lock does not know; null where the lock has no fingerprints'),
        removed: schema_count.nullable().describe('Locked rows that are missing; null where the lock has no fingerprints'),
        changed: schema_count.nullable().describe('Rows whose content differs; null where the lock has no fingerprints'),
    })
        .describe('The test rows are not the rows that were locked.'),
    'custody/column-not-locked': schemas/* strictObject */.rej({
        columns: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Columns that the policy judges by and the lock does not cover'),
    })
        .describe('The lock was made before the policy named these columns.'),
    'criteria/model-and-rules': schemas/* strictObject */.rej({
        model: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Changed files that are judged'),
        rules: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Changed files that judge'),
    })
        .describe('One change alters the model and the rules it is judged by.'),
    'criteria/rules-changed': schemas/* strictObject */.rej({
        files: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Changed rule files'),
        keys: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Keys of the policy that differ, at most fifty'),
    })
        .describe('The change alters rules. They do not bind until they are merged.'),
    'criteria/rules-only': schemas/* strictObject */.rej({})
        .describe('The change alters rules and nothing that is judged, so nothing was evaluated.'),
    'criteria/untouched': schemas/* strictObject */.rej({})
        .describe('The change touches nothing that the policy cares for, so nothing was evaluated.'),
    'criteria/policy-removed': schemas/* strictObject */.rej({ path: schemas/* string */.YjP().describe('Path of the policy') })
        .describe('The change deletes or moves the approved policy.'),
    'criteria/policy-moved': schemas/* strictObject */.rej({
        path: schemas/* string */.YjP().describe('Path of the proposed policy'),
        approved: schemas/* string */.YjP().describe('Path of the approved policy that governs the same model'),
    })
        .describe('The change brings a second policy for a model that an approved policy already governs.'),
    'criteria/history-rewritten': schemas/* strictObject */.rej({
        approved: schemas/* string */.YjP().describe('Commit of the approved branch before'),
        proposed: schemas/* string */.YjP().describe('Commit of the approved branch now'),
    })
        .describe('The approved branch was set to a commit that does not follow the one before.'),
    'criteria/adopting': schemas/* strictObject */.rej({}).describe('There is no approved policy yet, so the proposed one was used.'),
    'criteria/working-folder': schemas/* strictObject */.rej({})
        .describe('Rules and model were both read from the working folder, so nothing shows that the rules are approved.'),
    'scope/model-removed': schemas/* strictObject */.rej({ path: schemas/* string */.YjP().describe('Path of the model') })
        .describe('The change deletes or moves the approved model.'),
    'scope/outside-git': schemas/* strictObject */.rej({ files: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Files read from disk') })
        .describe('Files were read from disk because the commit does not hold them; their digests are in the report.'),
    'subgroups/blank': schemas/* strictObject */.rej({
        column: schemas/* string */.YjP().describe('Subgroup column'),
        samples: schema_count.describe('Test samples without a value'),
    })
        .describe('Test samples have no value in a subgroup column.'),
    'subgroups/absent': schemas/* strictObject */.rej({ subgroup: subgroupSchema })
        .describe('The baseline knows a subgroup that has no test samples.'),
    'evaluation/missing-predictions': schemas/* strictObject */.rej({
        samples: schema_count.describe('Test samples without a prediction'),
        places: schemas/* array */.YOg(placeSchema).describe('The first places in the manifest, at most five'),
    })
        .describe('Test samples have no prediction.'),
    'evaluation/missing-labels': schemas/* strictObject */.rej({
        samples: schema_count.describe('Test samples without a label'),
        places: schemas/* array */.YOg(placeSchema).describe('The first places in the manifest, at most five'),
    })
        .describe('Test samples have no label.'),
    'evaluation/unbound': schemas/* strictObject */.rej({ path: schemas/* string */.YjP().describe('Path at which the binding was looked for') })
        .describe('Nothing ties the predictions to the model.'),
    'evaluation/binding-mismatch': schemas/* strictObject */.rej({
        path: schemas/* string */.YjP().describe('Path of the binding'),
        parts: schemas/* array */.YOg(schemas/* enum */.k5n(['model', 'testSet', 'predictions'])).describe('Digests that differ'),
    })
        .describe('The predictions were made from another model, test set or file than the ones at hand.'),
    'evaluation/repeats-labels': schemas/* strictObject */.rej({ samples: schema_count.describe('Test samples') })
        .describe('Every score equals its label exactly.'),
    'confidence/undecided-share': schemas/* strictObject */.rej({
        undecided: schema_count.describe('Undecided test samples'),
        samples: schema_count.describe('Test samples with a prediction'),
        share: schemas/* number */.aig().describe('undecided / samples'),
        atMost: schemas/* number */.aig().describe('Largest share that the policy allows'),
    })
        .describe('More samples are undecided than the policy allows.'),
    'confidence/decided-only': schemas/* strictObject */.rej({ metrics: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Metrics judged on the decided samples only') })
        .describe('A criterion looks at decided samples only and nothing bounds how many are undecided.'),
    'confidence/default-threshold': schemas/* strictObject */.rej({ threshold: schemas/* number */.aig().describe('Threshold that was used') })
        .describe('The policy declares no threshold.'),
    'confidence/no-scores': schemas/* strictObject */.rej({})
        .describe('The predictions carry classes without scores, so no confidence is known.'),
    'test-data/too-few': schemas/* strictObject */.rej({
        metric: schemas/* string */.YjP().describe('Metric of the criterion'),
        subgroup: subgroupSchema,
        bound: boundSchema,
        n: schemas/* number */.aig().describe('Samples in the metric’s denominator (effective, where samples are clustered)'),
        needed: schema_count.describe('Fewest samples with which the criterion can be shown, all of them right'),
    })
        .describe('A subgroup is too small to show its criterion, however good the model is.'),
    'test-data/underpowered': schemas/* strictObject */.rej({
        metric: schemas/* string */.YjP().describe('Metric of the criterion'),
        subgroup: subgroupSchema,
        bound: boundSchema,
        n: schemas/* number */.aig().describe('Samples in the metric’s denominator (effective, where samples are clustered)'),
        needed: schema_count.describe('Samples from which a model of the expected performance passes with the declared power'),
        expected: schemas/* number */.aig().describe('Expected performance'),
        power: schemas/* number */.aig().describe('Chance that a model of the expected performance passes at n'),
    })
        .describe('A model as good as expected would fail this criterion more often than the policy plans for.'),
    'test-data/excluded': schemas/* strictObject */.rej({
        samples: schema_count.describe('Excluded test samples'),
        reasons: schemas/* array */.YOg(schemas/* strictObject */.rej({
            reason: schemas/* string */.YjP().describe('Reason, as the manifest gives it'),
            samples: schema_count.describe('Samples excluded for it'),
        }))
            .describe('Reasons with their counts, most frequent first, at most twenty'),
    })
        .describe('Test samples are excluded from the evaluation.'),
    'test-data/generated': schemas/* strictObject */.rej({ samples: schema_count.describe('Generated test samples') })
        .describe('Test samples are generated (synthetic).'),
    'test-data/clustered': schemas/* strictObject */.rej({
        kind: schemas/* string */.YjP().describe('Entity kind'),
        samples: schema_count.describe('Test samples'),
        entities: schema_count.describe('Distinct entities among them'),
    })
        .describe('Test samples share an entity, and the intervals treat them as independent.'),
    'performance/criterion': schemas/* strictObject */.rej({
        id: schemas/* string */.YjP().optional().describe('Id of the criterion'),
        metric: schemas/* string */.YjP().describe('Metric'),
        subgroup: subgroupSchema,
        bound: boundSchema,
        reason: reasonSchema,
        value: nullableNumber.describe('Estimate'),
        lower: nullableNumber.describe('Lower limit'),
        upper: nullableNumber.describe('Upper limit'),
        n: schemas/* number */.aig().describe('Samples in the metric’s denominator'),
        successes: schemas/* number */.aig().optional().describe('Successes, for a proportion'),
        minSamples: schema_count.optional().describe('Fewest samples that the criterion asks for'),
    })
        .describe('A criterion is not met.'),
    'criteria/below-baseline': schemas/* strictObject */.rej({
        metric: schemas/* string */.YjP().describe('Metric'),
        subgroup: subgroupSchema,
        bound: boundSchema,
        baseline: baselineSchema,
    })
        .describe('A criterion asks for less than the replaced process is known to do.'),
    'criteria/no-baseline': schemas/* strictObject */.rej({
        metric: schemas/* string */.YjP().describe('Metric'),
        subgroups: schema_count.describe('Criteria of this metric without a baseline value for their subgroup'),
    })
        .describe('A criterion has no baseline value to be compared with.'),
    'criteria/not-compared': schemas/* strictObject */.rej({ metrics: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Metrics concerned') })
        .describe('Metrics have a criterion, and no-decrease does not name them.'),
    'performance/decrease': schemas/* strictObject */.rej({
        metric: schemas/* string */.YjP().describe('Metric'),
        against: againstSchema,
        subgroup: subgroupSchema,
        mode: modeSchema,
        margin: schemas/* number */.aig().optional().describe('Margin that the policy allows (mode non-inferior)'),
        value: nullableNumber.describe('Estimate of the model'),
        baseline: releasedBaselineSchema.optional().describe('Performance that it is compared with, where there is one'),
        onlyModel: onlyModel.optional(),
        onlyReleased: onlyReleased.optional(),
        difference: nullableNumber.describe('Model minus baseline'),
        lower: nullableNumber.describe('Lower limit of the difference'),
        upper: nullableNumber.describe('Upper limit of the difference'),
    })
        .describe('The model is not shown to keep up with the baseline.'),
    'performance/withheld': schemas/* strictObject */.rej({})
        .describe('The model does not pass, and the policy discloses no more: what published text says in place of each result. `report.json` has the results themselves.'),
    ...modelRunFindings,
    ...fitFindings,
    ...findings_ledger/* ledgerFindings */.W,
    ...personnel/* personnelFindings */.J,
};
const severitySchema = schemas/* enum */.k5n(['block', 'warn', 'note'])
    .meta({ id: 'severity', description: 'block: fails the check; warn: a person should look; note: for the record' });
const refusalArguments = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP().optional().describe('File concerned'),
    line: schema_count.optional().describe('1-based line'),
    column: schema_count.optional().describe('1-based column'),
    key: schemas/* string */.YjP().optional().describe('Dotted key concerned'),
    problem: schemas/* string */.YjP().describe('What is wrong'),
    cure: schemas/* string */.YjP().describe('How to mend it'),
})
    .meta({ id: 'refusal', description: 'An input was refused.' });
const codeSchema = (code) => schemas/* literal */.euz(code).describe('Code, which says what the arguments are');
const findingSchema = schemas/* discriminatedUnion */.gMt('code', [
    ...Object.entries(findingArguments).map(([code, args]) => schemas/* strictObject */.rej({ code: codeSchema(code), severity: severitySchema, args }).describe(args.description ?? code)),
    ...Object.entries(refusalCodes/* refusalCodes */.j).map(([code, meaning]) => schemas/* strictObject */.rej({
        code: codeSchema(code),
        severity: schemas/* literal */.euz('block').describe('A refusal always blocks'),
        args: refusalArguments,
    })
        .describe(meaning)),
]);
const statusSchema = schemas/* enum */.k5n(['pass', 'fail', 'warn', 'not-applicable', 'not-run', 'error'])
    .describe('not-applicable: the policy declares nothing for it; not-run: it could not be decided; error: its input was refused');
const checkSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().describe('Name of the check, `family/name`'),
    status: statusSchema,
    clauses: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Clauses that the check serves'),
    summary: schemas/* string */.YjP().describe('One sentence: what was found'),
    findings: schemas/* array */.YOg(findingSchema).describe('Facts that the check reports'),
})
    .describe('One unit of judgement');
const estimateSchema = schemas/* strictObject */.rej({
    metric: schemas/* string */.YjP().describe('Metric'),
    subgroup: subgroupSchema,
    value: nullableNumber.describe('Estimate; null where it is undefined'),
    lower: nullableNumber.describe('Lower limit of the two-sided interval'),
    upper: nullableNumber.describe('Upper limit of the two-sided interval'),
    confidence: schemas/* number */.aig().describe('Two-sided confidence level'),
    method: schemas/* string */.YjP().describe('Method of the interval'),
    n: schemas/* number */.aig().describe('Samples in the metric’s denominator'),
    successes: schemas/* number */.aig().optional().describe('Successes, for a proportion'),
    clusters: schema_count.optional().describe('Distinct clusters in the denominator, where intervals allow for clusters'),
    designEffect: schemas/* number */.aig().optional().describe('Design effect that the interval uses'),
    reason: schemas/* string */.YjP().optional().describe('Why the value or its interval is undefined'),
})
    .describe('A metric’s value on a subgroup with its interval, counts and method');
const criterionSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().optional().describe('Id that the policy gives'),
    metric: schemas/* string */.YjP().describe('Metric'),
    subgroup: subgroupSchema,
    bound: boundSchema,
    decidedBy: schemas/* enum */.k5n(['bound', 'estimate']).describe('Whether the interval or the estimate decides'),
    status: schemas/* enum */.k5n(['pass', 'fail', 'warn']).describe('warn: too few samples, which the policy lets pass'),
    reason: reasonSchema,
})
    .describe('One criterion on one subgroup');
const comparedMembers = {
    metric: schemas/* string */.YjP().describe('Metric'),
    subgroup: subgroupSchema,
    mode: modeSchema,
    margin: schemas/* number */.aig().optional().describe('Margin that the policy allows (mode non-inferior)'),
    difference: nullableNumber.describe('Model minus what it is compared with'),
    lower: nullableNumber.describe('Lower limit of the difference'),
    upper: nullableNumber.describe('Upper limit of the difference'),
    confidence: schemas/* number */.aig().describe('Two-sided confidence level'),
    method: schemas/* string */.YjP().describe('Method of the interval'),
    status: schemas/* enum */.k5n(['pass', 'fail', 'warn']).describe('Outcome in this mode'),
    reason: schemas/* string */.YjP().optional().describe('Why the difference or its interval is undefined'),
};
const processComparisonSchema = schemas/* strictObject */.rej({
    ...comparedMembers,
    against: schemas/* literal */.euz('process').describe('The replaced process, known from other samples'),
    baseline: baselineSchema,
    bound: boundSchema.optional().describe('Criterion compared with the baseline (mode criterion)'),
})
    .describe('The model, or a criterion, against the replaced process');
const releasedComparisonSchema = schemas/* strictObject */.rej({
    ...comparedMembers,
    against: schemas/* literal */.euz('released-model').describe('The released model, on the same samples'),
    baseline: releasedBaselineSchema.optional().describe('Absent where the metric is undefined'),
    onlyModel: onlyModel.optional(),
    onlyReleased: onlyReleased.optional(),
    clusters: schema_count.optional().describe('Distinct clusters in the denominator, where intervals allow for clusters'),
    designEffect: schemas/* number */.aig().optional().describe('Design effect that the interval uses'),
})
    .describe('The model against the released one');
const comparisonSchema = schemas/* discriminatedUnion */.gMt('against', [processComparisonSchema, releasedComparisonSchema])
    .describe('The model, or a criterion, against the baseline');
const gapSchema = schemas/* strictObject */.rej({
    metric: schemas/* string */.YjP().describe('Metric'),
    split: splitSchema.exclude(['test']).describe('The other split'),
    value: nullableNumber.describe('Estimate on the other split'),
    n: schemas/* number */.aig().describe('Samples in the metric’s denominator there'),
    testValue: nullableNumber.describe('Estimate on the test set'),
    testN: schemas/* number */.aig().describe('Samples in the metric’s denominator in the test set'),
    gap: nullableNumber.describe('value minus testValue'),
    lower: nullableNumber.describe('Lower limit of the gap'),
    upper: nullableNumber.describe('Upper limit of the gap'),
    confidence: schemas/* number */.aig().describe('Two-sided confidence level'),
    method: schemas/* string */.YjP().describe('Method of the interval'),
    tolerance: schemas/* number */.aig().describe('Largest gap that counts as none'),
    status: schemas/* enum */.k5n(['pass', 'fail', 'not-shown'])
        .describe('pass: the upper limit is within the tolerance; fail: the lower limit is above it, or the model does not reach its criterion on the other split; not-shown: neither'),
    reason: schemas/* string */.YjP().optional().describe('Why the gap or its interval is undefined'),
})
    .describe('How much better the model does on another split than on the test set');
const traceSchema = schemas/* strictObject */.rej({
    clause: schemas/* string */.YjP().describe('Clause, such as annex22:6.4 or gmlp:4'),
    status: schemas/* enum */.k5n(['shown', 'record-checked', 'declared', 'deviation-accepted', 'failed', 'not-shown', 'not-applicable'])
        .describe('The weakest of its checks'),
    checks: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Checks that served the clause in this run'),
})
    .describe('What the run shows for one clause');
const confusionSchema = schemas/* strictObject */.rej({
    subgroup: subgroupSchema,
    truePositives: schema_count.describe('Positive samples that the model calls positive'),
    falsePositives: schema_count.describe('Negative samples that the model calls positive'),
    falseNegatives: schema_count.describe('Positive samples that the model calls negative'),
    trueNegatives: schema_count.describe('Negative samples that the model calls negative'),
    undecidedPositives: schema_count.describe('Positive samples that the model leaves undecided'),
    undecidedNegatives: schema_count.describe('Negative samples that the model leaves undecided'),
})
    .describe('Confusion matrix of a subgroup');
const reportSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe('Version of this format'),
    verdict: schemas/* enum */.k5n(['pass', 'fail', 'error']).describe('error: the gate could not evaluate; it never counts as pass'),
    evaluated: schemas/* boolean */.zMY().describe('False where the change touches nothing that has to be evaluated'),
    subject: schemas/* strictObject */.rej({
        model: schemas/* strictObject */.rej({
            path: schemas/* string */.YjP().describe('Path of the model'),
            sha256: schema_sha256.describe('Digest of the model'),
        })
            .optional()
            .describe('The model that was judged'),
        policy: schemas/* strictObject */.rej({
            path: schemas/* string */.YjP().describe('Path of the policy'),
            sha256: schema_sha256.describe('Digest of the policy'),
            approved: schemas/* boolean */.zMY().describe('Whether the policy was read from the approved tree'),
        })
            .optional()
            .describe('The rules that were applied'),
        testSet: schemas/* strictObject */.rej({
            digest: schema_sha256.describe('Content digest of the test rows'),
            samples: schema_count.describe('Test samples that are not excluded'),
            use: schemas/* strictObject */.rej({
                number: schemas/* int */.Whr().min(1).describe('Which use of the test set this is, counted from 1'),
                atMost: schemas/* int */.Whr().min(1).optional().describe('Largest number of uses that the policy allows'),
            })
                .optional()
                .describe('Use of the test set, as the ledger counts it'),
        })
            .optional()
            .describe('The test set that was used'),
        predictions: schemas/* strictObject */.rej({
            path: schemas/* string */.YjP().describe('Path of the predictions'),
            sha256: schema_sha256.describe('Digest of the predictions'),
            bound: schemas/* boolean */.zMY().describe('Whether a binding ties them to the model and the test set'),
        })
            .optional()
            .describe('The predictions that were used'),
        evaluation: schemas/* strictObject */.rej({
            by: schemas/* enum */.k5n(['onnx', 'command', 'predictions'])
                .describe('onnx: the gate ran the model; command: the policy’s command did; predictions: neither'),
            runtime: schemas/* strictObject */.rej({
                name: schemas/* string */.YjP().describe('What ran the model'),
                version: schemas/* string */.YjP().describe('Its version'),
                wasm: schema_sha256.describe('Digest of its WebAssembly module'),
                threads: schema_count.describe('Threads'),
                batch: schema_count.describe('Samples that were evaluated together'),
            })
                .optional()
                .describe('What ran the model, where the gate did'),
        })
            .optional()
            .describe('How the predictions were obtained'),
        released: schemas/* strictObject */.rej({
            path: schemas/* string */.YjP().describe('Path of the model'),
            sha256: schema_sha256.describe('Digest of the model'),
        })
            .optional()
            .describe('The approved branch’s model, where it was compared with'),
        files: schemas/* array */.YOg(schemas/* strictObject */.rej({
            path: schemas/* string */.YjP().describe('Path of the file'),
            sha256: schema_sha256.describe('Digest of the file'),
            bytes: schema_count.describe('Length of the file'),
        }))
            .describe('Manifest files that were read'),
        samples: samplesBySplit.optional().describe('Samples of the manifest in each split, without excluded ones'),
    })
        .describe('What was judged, by which rules, on which data'),
    checks: schemas/* array */.YOg(checkSchema).describe('All checks'),
    estimates: schemas/* array */.YOg(estimateSchema).describe('Every metric, overall and for each subgroup value'),
    confusion: schemas/* array */.YOg(confusionSchema).describe('Confusion matrices, overall and for each subgroup value'),
    criteria: schemas/* array */.YOg(criterionSchema).describe('Every criterion on every subgroup it holds for'),
    comparisons: schemas/* array */.YOg(comparisonSchema).describe('Comparisons with the baseline'),
    gaps: schemas/* array */.YOg(gapSchema)
        .optional()
        .describe('Gaps between another split and the test set, where the policy asks for them'),
    traceability: schemas/* array */.YOg(traceSchema).describe('Every clause of EU GMP Annex 22 and of IMDRF GMLP'),
})
    .describe('Report of the Holdout merge gate');

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
    const parsed = reportSchema.safeParse((0,ledgerLine/* parseJson */.qF)(new TextDecoder().decode(bytes)));
    return parsed.success ? parsed.data : undefined;
}
/** Digests of model, policy, predictions and manifest. */
function filesOf({ subject: { model, policy, predictions, files } }) {
    const digests = [model?.sha256, policy?.sha256, predictions?.sha256, ...files.map(({ sha256 }) => sha256)];
    return digests.join();
}
function resultsOf({ subject, estimates, confusion, criteria, comparisons }) {
    return (0,json/* canonicalJson */.d)({ testSet: subject.testSet?.digest ?? null, estimates, confusion, criteria, comparisons });
}

;// CONCATENATED MODULE: ./build/gate/useSteps.js
/** One use of the test set: recorded before a test row is opened, and closed when the result is known. */







/** Evaluates between the two lines that the ledger gets for it; without a ledger, just so. */
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
        await judgePeople(begun.firstUse);
        await evaluate();
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
        return await judgeOnce(board, recorded, () => check_evaluate({ board, sides, rules, parts, facts: request }, ready, lock));
    }
    finally {
        if (ready?.by === 'onnx')
            ready.run.close();
    }
}
async function check_evaluate(setting, ready, lock) {
    const { board, sides, parts } = setting;
    const { policy } = setting.rules;
    const manifest = await board.attempt('data/manifest', () => (0,inputs/* openManifest */.gp)(sides.proposed, policy));
    if (manifest === undefined)
        return;
    parts.manifest = manifest;
    board.post(await judgeManifest(manifest, policy, sides));
    const compared = compareSplits(board, parts, manifest, policy);
    parts.testSet = (0,custodySteps/* judgeCustody */.Fb)(board, policy, manifest, lock);
    board.post(judgeExclusions(manifest, policy));
    await board.tryPost('test-data/generated', () => judgeGenerated(manifest, policy));
    if (ready !== undefined)
        await judgeResults({ ...setting, manifest, ready }, compared);
}
/** `independence/…` */
function compareSplits(board, parts, manifest, policy) {
    const { entities, content } = policy.data.columns;
    const { judgements, compared } = (0,judge/* judgeIndependence */.s)({
        manifest,
        entities,
        ...(content === undefined ? {} : { content }),
        rules: policy.independence,
    });
    board.post(...judgements);
    parts.places.push(...placeOverlaps(manifest, compared, judgements));
    parts.evidence.set('overlaps.csv', (0,evidence/* writeOverlaps */.q)(manifest, compared));
    return compared;
}
/** Everything that needs the model's predictions. */
async function judgeResults(context, compared) {
    const { board, parts, manifest } = context;
    const { policy } = context.rules;
    const outcomes = await obtainOutcomes(context);
    if (outcomes === undefined)
        return;
    const groups = await board.attempt('subgroups/defined', () => (0,acceptance_groups/* evaluateGroups */.U)(manifest, outcomes.test, policy, hasProbabilities(policy)));
    if (groups === undefined)
        return;
    const { acceptance } = policy;
    const criteria = (0,acceptance_criteria/* judgeCriteria */.BC)(groups, acceptance);
    const baseline = judgeNoDecrease(policy, groups, criteria, await evaluateReleased(context, outcomes.test));
    const fit = judgeFit(policy, outcomes.test.samples, outcomes.others);
    const performance = (0,acceptance_criteria/* judgePerformance */.I2)(criteria);
    parts.places.push(...placeCriteria(parts.policyPath, criteria, performance));
    board.post(judgeSubgroups(manifest, policy, groups), judgeMetrics(policy), (0,acceptance_criteria/* judgeSizes */.gm)(criteria, acceptance, findIgnoredClusters(manifest, policy, compared)), performance, ...baseline.judgements, ...(board.has('performance/fit') ? [] : [fit.judgement]));
    const { comparisons } = baseline;
    Object.assign(parts, { groups, criteria, comparisons, gaps: fit.gaps });
}

// EXTERNAL MODULE: ./build/publication/reproduce.js
var publication_reproduce = __webpack_require__(84662);
// EXTERNAL MODULE: ./build/report/disclose.js + 2 modules
var disclose = __webpack_require__(14209);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(32315);
// EXTERNAL MODULE: ./build/cli/publish.js + 21 modules
var publish = __webpack_require__(10390);
;// CONCATENATED MODULE: ./build/cli/commands/check.js









/** `holdout check` */
async function runCheck(words) {
    const startedAt = Date.now();
    const given = (0,options/* readOptions */.Tt)('check', words);
    const policyFile = (0,options/* singleValue */.u9)(given, 'policy') ?? publication_reproduce/* defaultPolicy */.G4;
    const approved = (0,options/* singleValue */.u9)(given, 'approved');
    const ledgerFile = (0,options/* singleValue */.u9)(given, 'ledger');
    const result = await check({
        policyFile,
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
    });
    const reproduce = (0,publication_reproduce/* checkCommand */.em)(policyFile, approved);
    (0,publish/* publish */.m)(result, { out: (0,options/* singleValue */.u9)(given, 'out') ?? 'holdout-report', startedAt, reproduce });
    return result.exit;
}


/***/ })

};

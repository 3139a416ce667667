export const id = 550;
export const ids = [550];
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

/***/ 49550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPlan: () => (/* binding */ runPlan)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/statistics/jointChance.js
var jointChance = __webpack_require__(31814);
// EXTERNAL MODULE: ./build/acceptance/alphaSpending.js
var alphaSpending = __webpack_require__(27330);
// EXTERNAL MODULE: ./build/statistics/auroc.js
var auroc = __webpack_require__(65308);
// EXTERNAL MODULE: ./build/statistics/distributions.js
var distributions = __webpack_require__(91465);
// EXTERNAL MODULE: ./build/statistics/random.js
var statistics_random = __webpack_require__(52167);
;// CONCATENATED MODULE: ./build/statistics/aurocPower.js
/** The power of a criterion on the area under the ROC curve, by simulation of normally distributed scores. */



/**
 * Chance that a model of a true area passes, when its scores are normally distributed with equal variances in both
 * classes (binormal): means differ by sqrt(2) times the normal quantile of the area. Every draw is judged by the very
 * rule that decides, the outer limits of logit-DeLong and Newcombe's method 5.
 *
 * @param draws whole number above 0
 * @param random source of the scores
 * @throws RangeError outside these domains
 * @see Hanley 1988 Med Decis Making 8:197 (binormal scores)
 * @oracle R pROC 1.18 with the same rule, 4,000 draws in 4 settings; 4 standard errors
 * @example
 * aurocPower({ bound: 0.8, expected: 0.9, confidenceLevel: 0.95, positives: 50, negatives: 50 }, 2000, random)
 * // {power: 0.70, error: 0.010}
 */
function aurocPower(plan, draws, random) {
    const { bound, expected, positives, negatives } = plan;
    const isWithin = (area) => area > 0 && area < 1;
    const isCount = (count) => Number.isInteger(count) && count > 0;
    if (!isWithin(bound) || !isWithin(expected) || ![positives, negatives, draws].every(isCount)) {
        throw new RangeError('The power of an area needs areas within (0, 1) and whole numbers above 0');
    }
    const distance = Math.SQRT2 * (0,distributions/* normalQuantile */.Zl)(expected);
    let passed = 0;
    for (let draw = 0; draw < draws; draw++)
        if (drawPasses(plan, distance, random))
            passed++;
    const pulled = (passed + 2) / (draws + 4);
    return { power: passed / draws, error: Math.sqrt((pulled * (1 - pulled)) / draws) };
}
function drawPasses(plan, distance, random) {
    const { positive, score } = drawScores(plan, distance, random);
    const roc = (0,auroc/* rocPlacements */.JV)(positive, score);
    if (roc === undefined)
        return false;
    const evidence = {
        ...roc,
        variance: (0,auroc/* delongVariance */.ZZ)(roc, positive),
        multiplier: (0,distributions/* normalMultiplier */.b1)(plan.confidenceLevel),
    };
    return (0,auroc/* aurocInterval */.kz)(evidence, plan.confidenceLevel).lower >= plan.bound;
}
/** Labels and scores in the order of the scores. */
function drawScores({ positives, negatives }, distance, random) {
    const drawn = new Float64Array(positives + negatives);
    for (let index = 0; index < drawn.length; index++) {
        drawn[index] = drawNormal(random) + (index < positives ? distance : 0);
    }
    const order = Uint32Array.from(drawn.keys()).sort((one, other) => drawn[one] - drawn[other]);
    return {
        positive: Uint8Array.from(order, (index) => (index < positives ? 1 : 0)),
        score: Float64Array.from(order, (index) => drawn[index]),
    };
}
/** A standard normal number, by inversion of a uniform one within (0, 1). */
function drawNormal(random) {
    for (;;) {
        const share = (0,statistics_random/* uniform */.Pi)(random);
        if (share > 0)
            return (0,distributions/* normalQuantile */.Zl)(share);
    }
}

// EXTERNAL MODULE: ./build/acceptance/planning/groups.js
var planning_groups = __webpack_require__(34456);
// EXTERNAL MODULE: ./build/statistics/sampleSize.js
var sampleSize = __webpack_require__(96275);
;// CONCATENATED MODULE: ./build/acceptance/planning/rows.js


/** One row for each criterion and group; groups that differ only in that nobody knows their names share one. */
function planRows(claims, setting) {
    const rows = new Map();
    claims.forEach((claim) => {
        const where = whereOf(claim.group, setting.groups);
        const place = setting.acceptance.criteria.indexOf(claim.criterion);
        const { count } = setting.counts.get(claim.denominator).get((0,planning_groups/* groupKey */.$6)(claim.group));
        const key = JSON.stringify([place, where.subgroup, where.each, count]);
        const known = rows.get(key);
        if (known === undefined)
            rows.set(key, { ...rowOf(claim, setting), ...where });
        else if (known.groups !== null)
            rows.set(key, { ...known, groups: known.groups + 1 });
    });
    return [...rows.values()];
}
/** A group by what is known of it by name. */
function whereOf({ values }, { divisions }) {
    const columns = [...values.keys()];
    const named = [...values].flatMap(([column, { name }]) => (name === undefined ? [] : [[column, name]]));
    const each = [...values].flatMap(([column, { name }]) => (name === undefined ? [column] : []));
    const isOwn = (division) => division.columns.length === columns.length && division.columns.every((column) => columns.includes(column));
    const own = divisions.find(isOwn);
    const isKnown = each.length === 0 || own?.isComplete === true;
    const hasName = (group) => each.some((column) => group.values.get(column)?.name !== undefined);
    const others = own?.groups.some(hasName) === true;
    return { subgroup: Object.fromEntries(named), each, others, groups: isKnown ? 1 : null };
}
function numberOf(effective, { countFor, collected }, atLeast = 0) {
    return { effective, ...collected(Math.max(countFor(effective), atLeast)) };
}
/** A row without its place. */
function rowOf(claim, { acceptance, sizing, counts }) {
    const { criterion, bound, group, denominator, expected, needed, firstN, safeN, togetherN } = claim;
    const { confidence: confidenceLevel, interval } = acceptance;
    const { id, metric, minSamples } = criterion;
    const { count, isGiven } = counts.get(denominator).get((0,planning_groups/* groupKey */.$6)(group));
    const effective = sizing.effectiveOf(count);
    const rule = { bound, confidenceLevel, interval };
    const successes = effective < 1 ? undefined : (0,sampleSize/* fewestSuccesses */.qd)(effective, rule);
    const chanceAt = (truth) => (effective < 1 ? 0 : (0,sampleSize/* powerAt */.Nt)(effective, { ...rule, expected: truth }));
    const power = expected === undefined ? undefined : chanceAt(expected);
    const asNumber = (size) => size === undefined ? undefined : numberOf(size, sizing, minSamples);
    return {
        ...(id === undefined ? {} : { id }),
        metric,
        bound,
        denominator,
        ...present({
            expected,
            needed: asNumber(needed),
            first: asNumber(firstN),
            safe: asNumber(safeN),
            together: asNumber(togetherN),
            minSamples,
            errors: successes === undefined ? undefined : effective - successes,
            power,
        }),
        planned: { effective, ...sizing.collected(count), isGiven },
        atBound: chanceAt(bound),
        status: statusOf(claim, successes, power, acceptance.power),
    };
}
/** The members that have a value. */
function present(members) {
    return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
function statusOf({ expected, safeN }, successes, power, wanted) {
    if (expected !== undefined && safeN === undefined)
        return 'out-of-reach';
    if (successes === undefined)
        return 'too-few';
    if (power === undefined)
        return 'no-expectation';
    return power < wanted ? 'underpowered' : 'enough';
}

;// CONCATENATED MODULE: ./build/acceptance/planning/aurocRows.js



/** At most so many scores are drawn for one power, so that a large plan does not take minutes. */
const mostScores = 6_000_000;
const mostDraws = 4000;
const fewestDraws = 200;
/** Rows of the criteria on groups of which both numbers are planned, and which something is expected of. */
function planAuroc(request, setting) {
    const { policy, expected } = request;
    const expectation = expected.get('auroc');
    if (expectation === undefined || policy.task.task !== 'binary')
        return [];
    return policy.acceptance.criteria
        .filter(({ metric, bound }) => metric === 'auroc' && bound.atLeast !== undefined)
        .flatMap((criterion) => mergeAlike((0,planning_groups/* plannedInScope */.Wv)(setting.groups, criterion.scope).flatMap((group) => aurocRows_rowOf(criterion, group, expectation, request, setting))));
}
function plannedNumber(counts, group, { sizing }) {
    const count = counts?.get((0,planning_groups/* groupKey */.$6)(group))?.count ?? 0;
    return count === 0 ? undefined : { effective: sizing.effectiveOf(count), ...sizing.collected(count) };
}
function aurocRows_rowOf({ id, bound: { atLeast = 0 } }, group, expected, { policy, randomFor }, setting) {
    const positives = plannedNumber(setting.counts.get('positives'), group, setting);
    const negatives = plannedNumber(setting.counts.get('negatives'), group, setting);
    if (positives === undefined || negatives === undefined)
        return [];
    const { confidence: confidenceLevel, power: wanted } = policy.acceptance;
    const sizes = { positives: positives.effective, negatives: negatives.effective };
    const samples = sizes.positives + sizes.negatives;
    const draws = Math.max(fewestDraws, Math.min(mostDraws, Math.floor(mostScores / Math.max(1, samples))));
    const chanceAt = (truth) => {
        if (sizes.positives === 0 || sizes.negatives === 0)
            return { power: 0, error: 0 };
        const plan = { bound: atLeast, expected: truth, confidenceLevel, ...sizes };
        // The same numbers give the same chance wherever they stand.
        return aurocPower(plan, draws, randomFor(`auroc ${JSON.stringify(plan)}`));
    };
    const [asExpected, atBound] = [chanceAt(expected), chanceAt(atLeast)];
    return [
        {
            ...(id === undefined ? {} : { id }),
            bound: atLeast,
            expected,
            planned: { positives, negatives },
            power: asExpected.power,
            atBound: atBound.power,
            errors: { power: asExpected.error, atBound: atBound.error },
            draws,
            status: expected <= atLeast ? 'out-of-reach' : asExpected.power < wanted ? 'underpowered' : 'enough',
            ...whereOf(group, setting.groups),
        },
    ];
}
/** Groups that nobody knows by name are one row where they have the same numbers. */
function mergeAlike(rows) {
    const merged = new Map();
    for (const row of rows) {
        const key = JSON.stringify([row.subgroup, row.each, row.planned]);
        const known = merged.get(key);
        if (known === undefined)
            merged.set(key, row);
        else if (known.groups !== null && row.groups !== null)
            merged.set(key, { ...known, groups: known.groups + row.groups });
    }
    return [...merged.values()];
}

// EXTERNAL MODULE: ./build/acceptance/planning/claims.js + 1 modules
var planning_claims = __webpack_require__(38595);
;// CONCATENATED MODULE: ./build/acceptance/planning/partitions.js
/** The samples of a plan as cells, so that which groups share samples is known as far as the plan tells it. */

/**
 * One partition for each division that does not lie within another one. A division of columns that another one has too,
 * with more, lies within it: its groups are those of the finer one together, and what these lack.
 */
function partitionsOf(request) {
    const { divisions } = request;
    const isCoarser = ({ columns }, host) => columns.length < host.columns.length && columns.every((column) => host.columns.includes(column));
    const hosts = divisions.filter((division) => !divisions.some((host) => isCoarser(division, host)));
    const taken = new Set(hosts);
    return hosts.map((host) => {
        const coarser = divisions.filter((division) => !taken.has(division) && isCoarser(division, host));
        for (const division of coarser)
            taken.add(division);
        return partitionOf(host, coarser, request);
    });
}
function partitionOf(host, coarser, request) {
    const { sizeOf, criteriaOn, size } = request;
    const outerGroups = coarser.flatMap(({ groups }) => groups);
    const cells = host.groups.map((group) => {
        const outer = outerGroups.filter((one) => (0,planning_groups/* isWithin */.UO)(group, one));
        return {
            size: sizeOf(group),
            criteria: [group, ...outer].flatMap(criteriaOn),
            within: outer.map(planning_groups/* groupKey */.$6),
        };
    });
    let free = Math.max(0, size - cells.reduce((sum, cell) => sum + cell.size, 0));
    for (const group of outerGroups) {
        const key = (0,planning_groups/* groupKey */.$6)(group);
        const held = cells.reduce((sum, cell) => sum + (cell.within.includes(key) ? cell.size : 0), 0);
        const lacking = Math.min(free, Math.max(0, sizeOf(group) - held));
        if (lacking > 0)
            cells.push({ size: lacking, criteria: criteriaOn(group), within: [key] });
        free -= lacking;
    }
    return cells.map(({ size: own, criteria }) => ({ size: own, criteria }));
}

// EXTERNAL MODULE: ./build/statistics/binomialDraw.js
var binomialDraw = __webpack_require__(62939);
;// CONCATENATED MODULE: ./build/acceptance/planning/simulation.js
/** The chance that several criteria on one kind of sample are met together, by drawing which samples the model gets right. */


/** Blocks of draws: each has its own crossing of the partitions. */
const blocks = 50;
/**
 * @param draws whole number of at least 50, rounded down to a multiple of that
 * @returns the share of draws in which every criterion is met
 */
function simulateChance(criteria, random, draws) {
    const each = Math.floor(draws / blocks);
    const shares = [];
    const isFixed = criteria.partitions.length < 2;
    let atoms = isFixed ? crossPartitions(criteria, random) : [];
    for (let block = 0; block < blocks; block++) {
        if (!isFixed)
            atoms = crossPartitions(criteria, random);
        let met = 0;
        for (let draw = 0; draw < each; draw++)
            if (drawOnce(criteria.thresholds, atoms, random))
                met++;
        shares.push(met / each);
    }
    const chance = shares.reduce((sum, share) => sum + share, 0) / blocks;
    return { chance, error: errorOf(shares, chance, each * blocks) };
}
/** The larger of the binomial standard error, of a share that two more draws of each kind pull inwards, and that between blocks. */
function errorOf(shares, chance, draws) {
    const pulled = (chance * draws + 2) / (draws + 4);
    const squares = shares.reduce((sum, share) => sum + (share - chance) ** 2, 0);
    return Math.max(Math.sqrt((pulled * (1 - pulled)) / draws), Math.sqrt(squares / (blocks - 1) / blocks));
}
function drawOnce(thresholds, atoms, random) {
    const successes = new Float64Array(thresholds.length);
    for (const { size, criteria, probability } of atoms) {
        const drawn = (0,binomialDraw/* drawBinomial */.g)(random, size, probability);
        for (const criterion of criteria)
            successes[criterion] += drawn;
    }
    return thresholds.every((threshold, criterion) => successes[criterion] >= threshold);
}
/** The samples by the cells that they are in, one of each partition; the cells of all but the first are shuffled. */
function crossPartitions({ size, partitions, overall, probabilityOf }, random) {
    const cells = partitions.map((partition, index) => {
        const cellOf = cellsOf(partition, size);
        return index === 0 ? cellOf : shuffle(cellOf, random);
    });
    const sizes = new Map();
    const firsts = new Map();
    for (let sample = 0; sample < size; sample++) {
        const key = cells.map((cellOf) => cellOf[sample]).join(' ');
        sizes.set(key, (sizes.get(key) ?? 0) + 1);
        if (!firsts.has(key))
            firsts.set(key, sample);
    }
    return [...sizes].map(([key, count]) => {
        const sample = firsts.get(key);
        const own = partitions.flatMap((partition, index) => partition[cells[index][sample]]?.criteria ?? []);
        const criteria = [...overall, ...own].sort((one, other) => one - other);
        return { size: count, criteria, probability: probabilityOf(criteria) };
    });
}
/** Cell of each sample, the cells one after the other; samples in none have a number beyond them. */
function cellsOf(partition, size) {
    const cellOf = new Uint32Array(size).fill(partition.length);
    let start = 0;
    partition.forEach((cell, index) => {
        cellOf.fill(index, start, start + cell.size);
        start += cell.size;
    });
    return cellOf;
}
/** Fisher and Yates. */
function shuffle(values, random) {
    for (let last = values.length - 1; last > 0; last--) {
        const other = (0,statistics_random/* uniformBelow */.Gm)(random, last + 1);
        [values[last], values[other]] = [values[other], values[last]];
    }
    return values;
}

;// CONCATENATED MODULE: ./build/acceptance/planning/joint.js
/** The chance that every criterion of a plan is met, from criteria that share samples and criteria that do not. */





/**
 * Chance that all criteria of one metric are met. Exact where no two of them share samples; else simulated, by drawing
 * what the model gets right in each group and adding it up. A sample that several criteria count is a success with the
 * largest of their truths.
 */
function chanceOfMetric(metric, rule, random) {
    const criteria = strictest(metric.criteria);
    if (haveNoSamplesInCommon(criteria, metric.divisions)) {
        const powers = criteria.map(({ group, bound, truth }) => {
            const size = metric.sizeOf(group);
            return size < 1 ? 0 : (0,sampleSize/* powerAt */.Nt)(size, { bound, expected: truth, ...rule });
        });
        return { chance: (0,jointChance/* chanceOfAllIndependent */.ZV)(powers.map(jointChance/* exactly */.pV)) };
    }
    const { chance, error } = simulate(metric, criteria, rule, random());
    return { chance: (0,jointChance/* exactly */.pV)(chance), error };
}
/** Of several criteria on one group the one with the largest bound decides. */
function strictest(criteria) {
    const byGroup = new Map();
    for (const criterion of criteria) {
        const key = (0,planning_groups/* groupKey */.$6)(criterion.group);
        const other = byGroup.get(key);
        if (other === undefined)
            byGroup.set(key, criterion);
        else
            byGroup.set(key, {
                ...criterion,
                bound: Math.max(criterion.bound, other.bound),
                truth: Math.max(criterion.truth, other.truth),
            });
    }
    return [...byGroup.values()];
}
/** Whether all criteria are on groups of one division, or there is only one. */
function haveNoSamplesInCommon(criteria, divisions) {
    if (criteria.length < 2)
        return true;
    return divisions.some(({ groups }) => {
        const keys = new Set(groups.map(planning_groups/* groupKey */.$6));
        return criteria.every(({ group }) => keys.has((0,planning_groups/* groupKey */.$6)(group)));
    });
}
function simulate({ divisions, sizeOf, overall }, criteria, rule, random) {
    const places = new Map(criteria.map(({ group }, place) => [(0,planning_groups/* groupKey */.$6)(group), place]));
    const criteriaOn = (group) => {
        const place = places.get((0,planning_groups/* groupKey */.$6)(group));
        return place === undefined ? [] : [place];
    };
    const size = sizeOf(overall);
    const inUse = divisions.filter(({ groups }) => groups.some((group) => criteriaOn(group).length > 0));
    const partitions = partitionsOf({ divisions: inUse, sizeOf, size, criteriaOn });
    const drawn = {
        size,
        partitions,
        overall: criteriaOn(overall),
        thresholds: criteria.map(({ group, bound }, place) => thresholdOf((0,planning_groups/* isWithin */.UO)(overall, group) ? size : sizeIn(partitions, place), bound, rule)),
        probabilityOf: (counting) => Math.max(0, ...counting.map((place) => criteria[place].truth)),
    };
    return simulateChance(drawn, random, rule.draws);
}
/** Samples that the simulation gives to a criterion. */
function sizeIn(partitions, place) {
    const own = partitions.flat().filter(({ criteria }) => criteria.includes(place));
    return own.reduce((sum, cell) => sum + cell.size, 0);
}
/** Fewest successes that meet a bound; more than there are samples where not even all of them do. */
function thresholdOf(size, bound, rule) {
    return (size < 1 ? undefined : (0,sampleSize/* fewestSuccesses */.qd)(size, { bound, ...rule })) ?? size + 1;
}
/** Metrics that count different samples are independent; of others only bounds are known. */
function chanceOfMetrics(metrics) {
    const names = [...new Set(metrics.filter(({ isDisjoint }) => isDisjoint).map(({ denominator }) => denominator))];
    const disjoint = names.map((name) => allDependent(metrics.filter(({ denominator, isDisjoint }) => isDisjoint && denominator === name)));
    const others = metrics.filter(({ isDisjoint }) => !isDisjoint);
    return allDependent(disjoint.length === 0 ? others : [allIndependent(disjoint), ...others]);
}
function withError(chance, squares) {
    return { chance, ...(squares === 0 ? {} : { error: Math.sqrt(squares) }) };
}
/** An error moves the bounds by itself at most; where nothing but the rarest part limits them, only that of this part. */
function allDependent(parts) {
    const bounds = (0,jointChance/* chanceOfAllDependent */.q3)(parts.map(({ chance }) => chance));
    const isLimited = bounds.lower > 0 || parts.length === 0;
    const counted = isLimited ? parts : parts.filter(({ chance }) => chance.upper === bounds.upper);
    const squares = counted.reduce((sum, { error = 0 }) => sum + error ** 2, 0);
    return withError(bounds, squares);
}
/** An error moves the product by itself times the other chances. */
function allIndependent(parts) {
    const chances = parts.map(({ chance }) => chance);
    const squares = parts.reduce((sum, { error = 0 }, place) => {
        const others = chances.filter((_, other) => other !== place);
        return sum + (error * (0,jointChance/* chanceOfAllIndependent */.ZV)(others).upper) ** 2;
    }, 0);
    return withError((0,jointChance/* chanceOfAllIndependent */.ZV)(chances), squares);
}

// EXTERNAL MODULE: ./build/statistics/cluster.js
var cluster = __webpack_require__(41580);
// EXTERNAL MODULE: ./build/acceptance/effectiveSize.js
var effectiveSize = __webpack_require__(20882);
;// CONCATENATED MODULE: ./build/acceptance/planning/sizing.js
/** From independent samples, in which power is computed, to what a person collects: samples, or clusters of them. */


const independent = {
    unit: 'samples',
    effectiveOf: (count) => count,
    countFor: (effective) => effective,
    collected: (count) => ({ samples: count }),
};
/** Doubles put 100 x 1.1 above 110. */
const roundingSlack = 1e-9;
function roundUp(count) {
    return Math.ceil(count - roundingSlack);
}
/** A design effect alone: the number of clusters is not known, and taken to be large. */
function byDesignEffect(designEffect) {
    return {
        unit: 'samples',
        effectiveOf: (count) => (0,effectiveSize/* wholeTrials */.Tj)(count / designEffect),
        countFor: (effective) => roundUp(effective * designEffect),
        collected: (count) => ({ samples: count }),
    };
}
/** Clusters of a size, with the interval's own correction for few of them. */
function byClusters(clusterSize, declared, confidence) {
    return (clusters) => {
        if (clusters < cluster/* fewestClusters */.U$)
            return 0;
        const samples = clusters * clusterSize;
        const designEffect = (0,cluster/* decisiveDesignEffect */.gt)(undefined, declared, samples, clusters);
        return (0,effectiveSize/* wholeTrials */.Tj)((0,cluster/* effectiveTrials */.Bt)(samples, clusters, designEffect, confidence));
    };
}
/** The fewest clusters that are worth so many: their worth rises with their number, and is at most their samples. */
function fewestClustersFor(effective, effectiveOf, clusterSize) {
    let lacking = Math.max(cluster/* fewestClusters */.U$, Math.floor(effective / clusterSize));
    if (effectiveOf(lacking) >= effective)
        return lacking;
    let step = 1;
    while (effectiveOf(lacking + step) < effective)
        step *= 2;
    let enough = lacking + step;
    while (enough - lacking > 1) {
        const middle = Math.floor((lacking + enough) / 2);
        if (effectiveOf(middle) >= effective)
            enough = middle;
        else
            lacking = middle;
    }
    return enough;
}
/**
 * How the sizes of a plan are counted.
 *
 * @param clusters absent where samples are independent
 * @param confidence two-sided, within (0, 1)
 */
function sizingOf(clusters, confidence) {
    if (clusters === undefined)
        return independent;
    const { designEffect, clusterSize } = clusters;
    if (clusterSize === undefined && designEffect !== undefined)
        return byDesignEffect(designEffect);
    const size = clusterSize ?? 1;
    const effectiveOf = byClusters(size, designEffect, confidence);
    const countFor = (effective) => fewestClustersFor(effective, effectiveOf, size);
    if (clusterSize === undefined) {
        return { unit: 'clusters', effectiveOf, countFor, collected: (count) => ({ clusters: count }) };
    }
    const clustersIn = (samples) => Math.floor(samples / size + roundingSlack);
    return {
        unit: 'samples',
        effectiveOf: (samples) => effectiveOf(clustersIn(samples)),
        countFor: (effective) => roundUp(countFor(effective) * size),
        collected: (samples) => ({ samples, clusters: clustersIn(samples) }),
    };
}

// EXTERNAL MODULE: ./build/statistics/multiplicity.js
var multiplicity = __webpack_require__(29335);
;// CONCATENATED MODULE: ./build/acceptance/planning/uses.js


/**
 * A test set has to suffice in every use that the policy allows, so the last of them is planned for: its level is the
 * lowest. The levels alpha / (k (k + 1)) of N uses sum to alpha N / (N + 1).
 *
 * @returns undefined where the error rate is not spent, and every use has the same level
 * @example plannedUses(policy)?.plannedFor // {use: 5, confidence: 0.99833, level: 0.00083} of `{at-most: 5}` at 0.95
 */
function plannedUses({ ledger, acceptance: { confidence } }) {
    if (ledger?.alphaSpending !== true)
        return undefined;
    const alpha = (1 - confidence) / 2;
    const { atMost } = ledger;
    const levelIn = (use) => ({
        use,
        confidence: (0,alphaSpending/* spentConfidence */.h)(confidence, use),
        level: (0,multiplicity/* levelOfUse */.V)(alpha, use),
    });
    return {
        declared: confidence,
        atMost: atMost ?? null,
        totalLevel: atMost === undefined ? alpha : (alpha * atMost) / (atMost + 1),
        first: levelIn(1),
        plannedFor: levelIn(atMost ?? 1),
    };
}

;// CONCATENATED MODULE: ./build/acceptance/planning/plan.js
/** `holdout plan`: how many test samples the criteria of a policy need, before any data is opened. */









/** Plans with the very rule that decides: nothing of it depends on any data. */
function planSamples(request) {
    const { policy, counts: given } = request;
    const { task, noDecrease } = policy;
    const named = given.map(({ subgroup }) => subgroup);
    const groups = (0,planning_groups/* listPlannedGroups */.jF)(policy, request.groups, named);
    if ('problem' in groups)
        return groups;
    const astray = given.find((count) => !(0,planning_claims/* isPlannedGroup */.E5)(count, groups));
    if (astray !== undefined)
        return { problem: 'no-such-group', count: astray };
    const clusters = clustersOf(request);
    const uses = plannedUses(policy);
    const strictest = requestInUse(request, uses?.plannedFor.use);
    const { acceptance } = strictest.policy;
    const { confidence, interval, power } = acceptance;
    const sizing = sizingOf(clusters, confidence);
    const claims = (0,planning_claims/* listClaims */.Ar)(strictest, groups);
    const counts = (0,planning_claims/* countDenominators */.$d)(given, groups, claims, sizing);
    if ('problem' in counts)
        return counts;
    const decided = decideUse(strictest, claims, { acceptance, groups, sizing, counts });
    return {
        task: task.task,
        confidence,
        interval,
        power,
        unit: sizing.unit,
        ...(clusters === undefined ? {} : { clusters }),
        ...decided,
        unplanned: listUnplanned(request, decided.auroc),
        comparisons: noDecrease?.length ?? 0,
        ...(uses === undefined ? {} : { alphaSpending: planSpending(uses, request, { groups, clusters, counts }) }),
    };
}
function requestInUse(request, use) {
    return { ...request, policy: (0,alphaSpending/* spendAlpha */.n)(request.policy, use).policy };
}
/** All that follows from the level of one use, for numbers that are planned. */
function decideUse(request, alone, setting) {
    const auroc = planAuroc(request, setting);
    const claims = (0,planning_claims/* planTogether */.QL)(alone, countGroups(auroc), setting.acceptance);
    const joint = planJoint(request, claims, auroc, setting);
    return {
        rows: planRows(claims, setting),
        auroc,
        totals: listTotals(claims, setting),
        ...(joint === undefined ? {} : { joint }),
    };
}
/** The first use beside the strictest one, with the same samples: there is one test set for all of them. */
function planSpending({ first, ...uses }, request, { clusters, ...planned }) {
    if (uses.plannedFor.use === first.use)
        return uses;
    const inFirst = requestInUse(request, first.use);
    const { acceptance } = inFirst.policy;
    const sizing = sizingOf(clusters, acceptance.confidence);
    const decided = decideUse(inFirst, (0,planning_claims/* listClaims */.Ar)(inFirst, planned.groups), { acceptance, sizing, ...planned });
    return { ...uses, firstUse: { ...first, ...decided } };
}
function clustersOf({ policy: { acceptance }, clusterSize }) {
    const { cluster: kind, designEffect } = acceptance;
    if (kind === undefined)
        return undefined;
    return {
        kind,
        ...(designEffect === undefined ? {} : { designEffect }),
        ...(clusterSize === undefined ? {} : { clusterSize }),
    };
}
/** Groups that some rows stand for; one where nobody knows how many. */
function countGroups(rows) {
    return rows.reduce((sum, { groups }) => sum + (groups ?? 1), 0);
}
const totalOrder = ['positives', 'negatives', 'samples'];
/** Samples of each label, or where no criterion is on one label, of all labels. */
function listTotals(claims, { groups, sizing, counts }) {
    const together = (0,planning_claims/* countDenominators */.$d)([], groups, claims, sizing, 'togetherN');
    const overall = (0,planning_groups/* groupKey */.$6)(groups.overall);
    const hasExpectation = claims.some(({ togetherN }) => togetherN !== undefined);
    const countOf = (all, denominator) => 'problem' in all ? undefined : all.get(denominator)?.get(overall)?.count;
    const totals = [...counts.keys()].flatMap((denominator) => {
        const count = countOf(counts, denominator) ?? 0;
        const isKind = totalOrder.includes(denominator) || denominator.startsWith('class ');
        if (count === 0 || !isKind)
            return [];
        const all = hasExpectation ? countOf(together, denominator) : undefined;
        return [
            {
                denominator,
                planned: sizing.collected(count),
                ...(all === undefined ? {} : { together: sizing.collected(all) }),
            },
        ];
    });
    return totals.sort((one, other) => totalOrder.indexOf(one.denominator) - totalOrder.indexOf(other.denominator));
}
function listUnplanned({ policy, expected }, auroc) {
    const reasonOf = (metric, isWeighted) => {
        if (isWeighted)
            return 'weighted';
        if (metric !== 'auroc' || policy.task.task !== 'binary')
            return 'no-size-rule';
        return expected.has(metric) ? 'no-counts' : 'no-expectation';
    };
    return policy.acceptance.criteria
        .filter((criterion) => !(0,planning_claims/* hasSizeRule */.IN)(criterion, policy))
        .filter(({ metric }) => metric !== 'auroc' || auroc.length === 0)
        .map(({ id, metric, scope }) => ({
        ...(id === undefined ? {} : { id }),
        metric,
        scope: scope.over,
        subgroup: scope.over === 'named' ? scope.subgroup : {},
        reason: reasonOf(metric, policy.acceptance.weights !== undefined && hasOwnSizeRule(metric, policy)),
    }));
}
/** Whether the metric is a proportion, which only its weights keep from being planned. */
function hasOwnSizeRule(metric, policy) {
    return (0,planning_claims/* hasSizeRule */.IN)({ metric, bound: { atLeast: 0 }, scope: { over: 'each-subgroup' } }, policy);
}
function planJoint(request, claims, auroc, setting) {
    const expectedOf = ({ expected }) => expected;
    const boundOf = ({ bound }) => bound;
    const ofAuroc = auroc.flatMap((row) => Array.from({ length: countGroups([row]) }, () => row));
    const withExpectation = claims.filter((claim) => expectedOf(claim) !== undefined);
    const criteria = {
        asExpected: withExpectation.length + ofAuroc.length,
        atBounds: claims.length + ofAuroc.length,
    };
    if (criteria.atBounds === 0)
        return undefined;
    const chanceOf = (judged, truthOf, which) => chanceOfMetrics([
        ...chancesOfMetrics(request, judged, truthOf, which, setting),
        ...ofAuroc.map((row) => ({
            chance: (0,jointChance/* exactly */.pV)(row[which]),
            error: row.errors[which],
            denominator: 'auroc',
            isDisjoint: false,
        })),
    ]);
    return {
        criteria,
        ...(criteria.asExpected === 0 ? {} : { asExpected: chanceOf(withExpectation, expectedOf, 'power') }),
        atBounds: chanceOf(claims, boundOf, 'atBound'),
        isComplete: [...claims].every(({ group }) => isKnownGroup(group, setting)),
    };
}
function chancesOfMetrics({ policy, draws, randomFor }, claims, truthOf, which, { acceptance, groups, sizing, counts }) {
    const metrics = [...new Set(claims.map(({ criterion }) => criterion.metric))];
    return metrics.map((metric) => {
        const own = claims.filter(({ criterion }) => criterion.metric === metric);
        const { denominator } = own[0];
        const planned = counts.get(denominator);
        const { chance, ...error } = chanceOfMetric({
            criteria: own.map((claim) => ({ group: claim.group, bound: claim.bound, truth: truthOf(claim) })),
            divisions: groups.divisions,
            overall: groups.overall,
            sizeOf: (group) => sizing.effectiveOf(planned.get((0,planning_groups/* groupKey */.$6)(group))?.count ?? 0),
        }, { confidenceLevel: acceptance.confidence, interval: acceptance.interval, draws }, () => randomFor(`${metric} ${which}`));
        return { chance, ...error, denominator, isDisjoint: (0,planning_claims/* isOneLabel */.z6)(metric, policy) };
    });
}
/** Whether a group is one, and not every value that nobody knows. */
function isKnownGroup(group, { groups }) {
    const isUnnamed = [...group.values.values()].some(({ name }) => name === undefined);
    const own = groups.divisions.find((division) => division.groups.includes(group));
    return !isUnnamed || own?.isComplete === true;
}

// EXTERNAL MODULE: ./build/gate/rules.js + 1 modules
var rules = __webpack_require__(98372);
// EXTERNAL MODULE: ./build/gate/sides.js
var sides = __webpack_require__(29150);
// EXTERNAL MODULE: ./build/publication/reproduce.js
var reproduce = __webpack_require__(84662);
// EXTERNAL MODULE: ./build/result/refusal.js
var refusal = __webpack_require__(11888);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(32315);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/sections/markdownTable.js
var markdownTable = __webpack_require__(58959);
// EXTERNAL MODULE: ./build/result/json.js
var json = __webpack_require__(72252);
// EXTERNAL MODULE: ./build/result/version.js
var version = __webpack_require__(20424);
// EXTERNAL MODULE: ./build/trees/outputFolder.js
var outputFolder = __webpack_require__(66885);
;// CONCATENATED MODULE: ./build/cli/planning/curves.js

/** How far the axis goes beyond what is needed. */
const reach = 1.3;
function curveOf(rows, { confidence, interval, alphaSpending }) {
    const [row] = [...rows].sort((one, other) => (one.power ?? 1) - (other.power ?? 1));
    if (row?.expected === undefined || row.needed === undefined || row.safe === undefined)
        return undefined;
    const marks = [row.needed, row.first, row.safe].flatMap((size) => (size === undefined ? [] : [size.effective]));
    const upTo = Math.ceil(Math.max(...marks) * reach);
    const plan = { bound: row.bound, expected: row.expected, confidenceLevel: confidence, interval };
    const planned = row.planned.effective;
    const first = alphaSpending?.firstUse;
    return {
        row,
        rows,
        teeth: (0,sampleSize/* powerTeeth */.MJ)(plan, upTo),
        ...(first === undefined ? {} : { firstTeeth: (0,sampleSize/* powerTeeth */.MJ)({ ...plan, confidenceLevel: first.confidence }, upTo) }),
        upTo,
        marks: planned <= upTo ? [...marks, planned] : marks,
    };
}
/** The curves, that of the criterion with the least chance at its planned number first, of equals the one that needs most. */
function listCurves(plan) {
    const byPlan = new Map();
    for (const row of plan.rows) {
        const key = `${row.metric} ${row.bound} ${row.expected}`;
        byPlan.set(key, [...(byPlan.get(key) ?? []), row]);
    }
    const curves = [...byPlan.values()].flatMap((rows) => curveOf(rows, plan) ?? []);
    const least = ({ rows }) => Math.min(...rows.map(({ power }) => power ?? 1));
    const most = ({ row }) => row.safe?.effective ?? 0;
    return curves.sort((one, other) => least(one) - least(other) || most(other) - most(one));
}

// EXTERNAL MODULE: ./build/result/metricNames.js
var metricNames = __webpack_require__(28868);
// EXTERNAL MODULE: ./build/result/numbers.js
var numbers = __webpack_require__(18150);
// EXTERNAL MODULE: ./build/result/phrase.js
var phrase = __webpack_require__(60603);
// EXTERNAL MODULE: ./build/result/wording.js
var wording = __webpack_require__(36396);
;// CONCATENATED MODULE: ./build/cli/planning/uses.js


/** Which use of the test set the sizes are of, where each use has a level of its own. */
function spendingSentences({ alphaSpending: spending }) {
    if (spending === undefined)
        return [];
    const { declared, atMost, plannedFor, firstUse, totalLevel } = spending;
    const spent = `The error rate of ${(0,numbers/* formatConfidence */.Me)(declared)} intervals is spent over the uses of the test set (alpha spending)`;
    const total = `the one-sided levels of all allowed uses sum to ${(0,numbers/* formatUpper */.su)(totalLevel, 4)}`;
    if (atMost === null) {
        return [
            (0,phrase/* words */.aL)(`${spent}, and the policy sets no limit to them: sizes and chances are those of the first use alone, and each further one needs more.`),
        ];
    }
    if (firstUse === undefined)
        return [(0,phrase/* words */.aL)(`${spent}, of which the policy allows one; ${total}.`)];
    return [
        (0,phrase/* words */.aL)(`${spent}: the first is decided by ${(0,numbers/* formatConfidence */.Me)(firstUse.confidence)} intervals, use ${(0,numbers/* formatCount */.B4)(plannedFor.use)}, the last one that the policy allows, by ${(0,numbers/* formatConfidence */.Me)(plannedFor.confidence)} ones; ${total}.`),
        (0,phrase/* words */.aL)(`Sizes and chances are those of the last use, the strictest, so that the sizes hold in every use; what holds in the first stands apart.`),
    ];
}
/** What a plan says of the first use alone, as a plan of its own; undefined where the plan is made for that use. */
function firstUsePlan({ alphaSpending, ...plan }) {
    const firstUse = alphaSpending?.firstUse;
    if (firstUse === undefined)
        return undefined;
    const { rows, auroc, totals, joint, confidence } = firstUse;
    const { joint: _strictest, ...shared } = plan;
    return { ...shared, confidence, rows, auroc, totals, ...(joint === undefined ? {} : { joint }) };
}
/** What stands above the table of the first use. */
function firstUseTitle({ confidence }) {
    return `In the first use (${(0,numbers/* formatConfidence */.Me)(confidence)} intervals), with the same planned numbers`;
}

;// CONCATENATED MODULE: ./build/cli/planning/wording.js




/** `overall`, `site lyon`, `each site`, `each other site (3)`, `site lyon, each sex (2)`. */
function wherePhrase({ subgroup, each, others, groups }) {
    const named = Object.keys(subgroup).length === 0 ? [] : [(0,wording/* subgroupPhrase */.J)(subgroup)];
    if (each.length === 0)
        return named[0] ?? (0,phrase/* words */.aL)('overall');
    const columns = (0,phrase/* joinPhrases */.Zk)(each.map((column) => (0,phrase/* phrase */.MZ) `${column}`), ' and ');
    const count = groups === null ? [] : (0,phrase/* words */.aL)(` (${(0,numbers/* formatCount */.B4)(groups)})`);
    return (0,phrase/* joinPhrases */.Zk)([...named, (0,phrase/* phrase */.MZ) `${(0,phrase/* words */.aL)(others ? 'each other' : 'each')} ${columns}${count}`], ', ');
}
/** `sensitivity ≥ 0.85, overall`. */
function claimPhrase(row) {
    return (0,phrase/* phrase */.MZ) `${(0,metricNames/* metricPhrase */.ic)(row.metric)} ${(0,phrase/* words */.aL)(`≥ ${(0,numbers/* formatBound */.Sp)(row.bound)}`)}, ${wherePhrase(row)}`;
}
const denominatorWords = {
    positives: 'positive samples',
    negatives: 'negative samples',
    samples: 'samples',
};
/** What a criterion counts. */
function countedPhrase({ denominator }) {
    const known = Object.hasOwn(denominatorWords, denominator) ? denominatorWords[denominator] : undefined;
    if (known !== undefined)
        return (0,phrase/* words */.aL)(known);
    const [, ofClass] = /^class (.+)$/s.exec(denominator) ?? [];
    return ofClass === undefined ? (0,phrase/* words */.aL)('samples by the model') : (0,phrase/* phrase */.MZ) `samples of ${ofClass}`;
}
/** Whether only the model decides which samples a row counts. */
function isCountedByModel({ denominator }) {
    return !Object.hasOwn(denominatorWords, denominator) && !denominator.startsWith('class ');
}
/** `113`; with clusters beside the samples `130 (87)`. */
function sizeText(size) {
    if (size === undefined)
        return '';
    const { samples, clusters } = size;
    if (samples === undefined)
        return clusters === undefined ? '' : (0,numbers/* formatCount */.B4)(clusters);
    return clusters === undefined ? (0,numbers/* formatCount */.B4)(samples) : `${(0,numbers/* formatCount */.B4)(samples)} (${(0,numbers/* formatCount */.B4)(clusters)})`;
}
const decimals = 3;
/** `0.814`, or `< 0.001`: a chance is never rounded to none. */
function chanceText(chance) {
    const least = 10 ** -decimals;
    return chance > 0 && chance < least ? `< ${least}` : (0,numbers/* formatValue */.Fl)(chance, decimals);
}
/** A simulated chance of which even three standard errors more would round to none. */
function isNegligible(chance, error) {
    return chance + 3 * error < 10 ** -decimals;
}
/** `0.431`, `0.431 ± 0.002` where it was simulated, `0.412–0.553` where only bounds are known. */
function jointText({ chance: { lower, upper }, error }) {
    if (isNegligible(upper, error ?? 0))
        return `less than ${10 ** -decimals}`;
    if (lower !== upper)
        return (0,numbers/* formatInterval */.vy)(lower, upper, decimals);
    return error === undefined
        ? chanceText(lower)
        : `${(0,numbers/* formatValue */.Fl)(lower, decimals)} ± ${Math.max(error, 0.001).toFixed(decimals)}`;
}
/** What one unit of the sizes is: `patients`, `samples`. */
function unitPhrase({ unit, clusters }) {
    return unit === 'samples' || clusters === undefined ? (0,phrase/* words */.aL)('samples') : (0,wording/* entitiesPhrase */.Xs)(clusters.kind);
}
/** ` in use 5`, where the uses of the test set have levels of their own. */
function useText({ alphaSpending }) {
    return alphaSpending === undefined ? '' : ` in use ${(0,numbers/* formatCount */.B4)(alphaSpending.plannedFor.use)}`;
}
/** A row of the AUROC as others are. */
function aurocClaim(row) {
    return claimPhrase({ ...row, metric: 'auroc' });
}

;// CONCATENATED MODULE: ./build/cli/planning/notes.js






/** What keeps a plan from working, the worst first. */
function planNotes(plan) {
    const notes = [
        ...plan.rows.flatMap((row) => rowNote(row, plan)),
        ...plan.auroc.flatMap((row) => aurocNote(row, plan)),
        ...limitNote(plan),
    ];
    return notes.sort((one, other) => Number(one.mark === '?') - Number(other.mark === '?'));
}
/** What to say so that more can be planned. */
function missingSentences({ rows }) {
    const metrics = [...new Set(rows.filter(({ expected }) => expected === undefined).map(({ metric }) => metric))];
    if (metrics.length === 0)
        return [];
    const options = (0,phrase/* joinPhrases */.Zk)(metrics.map((metric) => (0,phrase/* foreign */.V$)(`--expect ${metric}=VALUE`)), ' ');
    return [(0,phrase/* phrase */.MZ) `Say what a good model is expected to reach, and its sizes and chances follow: ${options}.`];
}
/** The samples to collect, by what they are. */
function totalSentences(plan) {
    const planned = plan.totals.map((one) => collectedPhrase(one, one.planned, plan));
    if (planned.length === 0)
        return [];
    return [(0,phrase/* phrase */.MZ) `Planned test set: ${(0,phrase/* listPhrases */.Hz)(planned, 20)}.`, ...togetherSentences(plan)];
}
function collectedPhrase(total, size, plan) {
    return plan.unit === 'samples'
        ? (0,phrase/* phrase */.MZ) `${(0,phrase/* words */.aL)(sizeText(size))} ${countedPhrase(total)}`
        : (0,phrase/* phrase */.MZ) `${(0,phrase/* words */.aL)(sizeText(size))} ${unitPhrase(plan)} with ${countedPhrase(total)}`;
}
function togetherSentences(plan) {
    const { totals, power } = plan;
    const together = totals.flatMap((one) => one.together === undefined ? [] : [collectedPhrase(one, one.together, plan)]);
    const isOther = totals.some((one) => sizeText(one.together) !== sizeText(one.planned));
    if (together.length === 0 || !isOther)
        return [];
    return [
        (0,phrase/* phrase */.MZ) `For all criteria to pass together with a chance of ${(0,phrase/* words */.aL)((0,numbers/* formatValue */.Fl)(power, 2))} or more: ${(0,phrase/* listPhrases */.Hz)(together, 20)}.`,
    ];
}
function rowNote(row, plan) {
    const { status, expected = 0, bound, planned, needed, safe, power = 0 } = row;
    const claim = claimPhrase(row);
    const unit = unitPhrase(plan);
    switch (status) {
        case 'out-of-reach':
            return [{ mark: '✗', text: (0,phrase/* phrase */.MZ) `${claim}: no size suffices. ${outOfReach(expected, bound)}` }];
        case 'too-few': {
            const wanted = needed === undefined ? (0,phrase/* words */.aL)('more than ten million') : (0,phrase/* words */.aL)(sizeText(needed));
            return [
                {
                    mark: '✗',
                    text: (0,phrase/* phrase */.MZ) `${claim}: ${(0,phrase/* words */.aL)(sizeText(planned))} ${unit} are planned, and ${wanted} are needed even without an error.`,
                },
            ];
        }
        case 'underpowered':
            return [
                {
                    mark: '?',
                    text: (0,phrase/* phrase */.MZ) `${claim}: with ${(0,phrase/* words */.aL)(sizeText(planned))} ${unit} a model as good as expected passes with a chance of ${(0,phrase/* words */.aL)(chanceText(power))}, not ${(0,phrase/* words */.aL)((0,numbers/* formatValue */.Fl)(plan.power, 2))}; ${(0,phrase/* words */.aL)(sizeText(safe))} are needed.`,
                },
            ];
        default:
            return [];
    }
}
/** Without a last use there is no strictest one, and no size that holds in every use. */
function limitNote({ alphaSpending }) {
    if (alphaSpending === undefined || alphaSpending.atMost !== null)
        return [];
    const text = (0,phrase/* phrase */.MZ) `No size holds in every use of the test set while their number has no limit: set ${(0,phrase/* foreign */.V$)('test-set.uses.at-most')}, and sizes are those of the last use.`;
    return [{ mark: '?', text }];
}
function outOfReach(expected, bound) {
    return (0,phrase/* words */.aL)(`${(0,numbers/* formatBound */.Sp)(expected)} is expected, which does not exceed ${(0,numbers/* formatBound */.Sp)(bound)}: expect a better model, or lower the bound.`);
}
function aurocNote(row, plan) {
    const { status, expected, bound, power } = row;
    const claim = aurocClaim(row);
    if (status === 'out-of-reach') {
        return [{ mark: '✗', text: (0,phrase/* phrase */.MZ) `${claim}: no size suffices. ${outOfReach(expected, bound)}` }];
    }
    if (status !== 'underpowered')
        return [];
    const text = (0,phrase/* phrase */.MZ) `${claim}: a model as good as expected passes with a chance of ${(0,phrase/* words */.aL)(chanceText(power))}, not ${(0,phrase/* words */.aL)((0,numbers/* formatValue */.Fl)(plan.power, 2))}; give more samples with ${(0,phrase/* foreign */.V$)('--count')}.`;
    return [{ mark: '?', text }];
}
function basisText({ chance, error }, { seed, draws }) {
    const simulated = `simulated with ${(0,numbers/* formatCount */.B4)(draws)} draws, seed ${seed}`;
    if (chance.lower !== chance.upper) {
        const why = 'only bounds are known, since several metrics count the same samples';
        return error === undefined ? why : `${why}; ${simulated}`;
    }
    return error === undefined
        ? 'exact, since no two criteria count the same samples'
        : `${simulated}; ± is its standard error`;
}
/** All criteria together, one sentence each. */
function jointSentences(plan, simulation) {
    const { joint } = plan;
    if (joint === undefined)
        return [];
    return [
        ...expectedSentences(joint, simulation),
        boundSentence(joint, simulation),
        ...incompleteSentence(joint, plan),
    ];
}
function allOf(count) {
    return count === 1 ? 'the one criterion' : `all ${(0,numbers/* formatCount */.B4)(count)} criteria`;
}
function expectedSentences({ asExpected, criteria }, simulation) {
    if (asExpected === undefined)
        return [];
    const chance = `${jointText(asExpected)} (${basisText(asExpected, simulation)})`;
    return [(0,phrase/* words */.aL)(`A model exactly as good as expected meets ${allOf(criteria.asExpected)} with a chance of ${chance}.`)];
}
function boundSentence({ atBounds, criteria }, simulation) {
    const chance = `${jointText(atBounds)} (${basisText(atBounds, simulation)})`;
    return (0,phrase/* words */.aL)(`A model that only just meets its criteria meets ${allOf(criteria.atBounds)} with a chance of ${chance}.`);
}
function incompleteSentence({ isComplete }, { rows }) {
    if (isComplete)
        return [];
    const columns = [...new Set(rows.filter(({ groups }) => groups === null).flatMap(({ each }) => each))];
    const options = (0,phrase/* joinPhrases */.Zk)(columns.map((column) => (0,phrase/* foreign */.V$)(`--groups ${column}=NUMBER`)), ' ');
    return [
        (0,phrase/* phrase */.MZ) `Both count a subgroup of unknown values once, though every value has to pass: say how many there are with ${options}.`,
    ];
}
const reasonWords = {
    'no-size-rule': 'no size follows from its interval before the test',
    'no-counts': 'give the numbers of samples, and its power is simulated: --count positives=NUMBER --count negatives=NUMBER',
    'no-expectation': 'say what is expected: --expect auroc=VALUE',
    weighted: 'a pooled estimate that is weighted by strata has no size rule',
};
const scopeWords = { all: 'overall', 'each-subgroup': 'each subgroup', named: '' };
/** Criteria that have to hold too and are not in the table. */
function unplannedSentences({ unplanned, comparisons, rows }) {
    const listed = unplanned.map(({ metric, scope, subgroup, reason }) => {
        const where = scope === 'named' ? (0,wording/* subgroupPhrase */.J)(subgroup) : (0,phrase/* words */.aL)(scopeWords[scope]);
        return (0,phrase/* phrase */.MZ) `${(0,metricNames/* metricPhrase */.ic)(metric)}, ${where}: ${(0,phrase/* words */.aL)(reasonWords[reason])}.`;
    });
    const compared = comparisons === 0
        ? []
        : [
            (0,phrase/* words */.aL)(`${(0,numbers/* formatCount */.B4)(comparisons)} ${comparisons === 1 ? 'comparison with process or released model has' : 'comparisons with process or released model have'} to hold too.`),
        ];
    const metrics = [...new Set(rows.filter(isCountedByModel).map(({ metric }) => metric))];
    const byModel = metrics.length === 0
        ? []
        : [
            (0,phrase/* phrase */.MZ) `${(0,wording/* listMetrics */.u7)(metrics)}: only the model decides how many samples are counted, so that a planned number is a hope.`,
        ];
    return [...listed, ...compared, ...byModel];
}
/** What the sizes are made of, in words for whoever sees them for the first time. */
function introductionSentences(plan) {
    const { confidence, interval } = plan;
    const level = (0,numbers/* formatConfidence */.Me)(confidence);
    return [
        (0,phrase/* words */.aL)(`A criterion is met when the lower end of its ${level} interval (${interval}) reaches the bound.`),
        ...spendingSentences(plan),
        ...clusterSentences(plan),
    ];
}
/** The first use in sentences: what would suffice for it alone, and all criteria together. */
function firstUseSentences(first, simulation) {
    return [...togetherSentences(first), ...jointSentences(first, simulation)];
}
function clusterSentences(plan) {
    const { clusters, unit } = plan;
    if (clusters === undefined)
        return [];
    const { kind, designEffect, clusterSize } = clusters;
    if (unit === 'clusters') {
        return [
            (0,phrase/* phrase */.MZ) `Samples of one ${kind} count as one, so sizes are ${unitPhrase(plan)} that have such samples; ${(0,phrase/* foreign */.V$)('--cluster-size NUMBER')} gives samples too.`,
        ];
    }
    const effect = designEffect === undefined
        ? (0,phrase/* phrase */.MZ) `Samples of one ${kind} count as one`
        : (0,phrase/* phrase */.MZ) `Sizes are multiplied by the planned design effect of ${(0,phrase/* words */.aL)(String(designEffect))}`;
    const size = clusterSize === undefined
        ? (0,phrase/* words */.aL)(', and hold for 30 clusters or more: fewer need more samples.')
        : (0,phrase/* phrase */.MZ) `; clusters of ${(0,phrase/* words */.aL)(String(clusterSize))} samples stand in brackets.`;
    return [(0,phrase/* phrase */.MZ) `${effect}${size}`];
}

;// CONCATENATED MODULE: ./build/cli/planning/powerPlot.js



const panel = { width: 720, height: 220, left: 46, right: 16, top: 34, bottom: 46 };
const plotWidth = panel.width - panel.left - panel.right;
const plotHeight = panel.height - panel.top - panel.bottom;
const colours = {
    curve: '#1f6feb',
    first: '#8250df',
    power: '#9a6700',
    mark: '#57606a',
    text: '#24292f',
    grid: '#d0d7de',
};
/** Foreign text for SVG. */
function escapeXml(text) {
    return text.replace(/[<>&"']/g, (character) => `&#${character.codePointAt(0)};`);
}
function decimal(value) {
    return String(Number(value.toFixed(2)));
}
function xOf(trials, upTo) {
    return panel.left + (trials / upTo) * plotWidth;
}
function yOf(power) {
    return panel.top + (1 - power) * plotHeight;
}
/** From no chance at all, along the teeth. */
function curvePath(teeth, upTo) {
    const [first] = teeth;
    const start = first === undefined ? [[upTo, 0]] : [[first.trials, 0]];
    const points = [[0, 0], ...start, ...teeth.map(({ trials, power }) => [trials, power])];
    return points.map(([trials, power]) => `${decimal(xOf(trials, upTo))},${decimal(yOf(power))}`).join(' ');
}
function powerPlot_text(x, y, content, attributes = '', colour = colours.text) {
    return `<text x="${decimal(x)}" y="${decimal(y)}" fill="${colour}"${attributes}>${escapeXml(content)}</text>`;
}
function curveLine(teeth, upTo, attributes) {
    return `<polyline points="${curvePath(teeth, upTo)}" fill="none" ${attributes}/>`;
}
/** The curve that the sizes are of, and where that is not the first use of the test set, the first one's above it. */
function curveLines({ teeth, firstTeeth, upTo }, { alphaSpending: spending }) {
    const own = curveLine(teeth, upTo, `stroke="${colours.curve}" stroke-width="1.5"`);
    if (firstTeeth === undefined || spending?.firstUse === undefined)
        return [own];
    const nameOf = ({ use, confidence }) => `use ${(0,numbers/* formatCount */.B4)(use)}, ${(0,numbers/* formatConfidence */.Me)(confidence)}`;
    return [
        curveLine(firstTeeth, upTo, `stroke="${colours.first}" stroke-dasharray="4 2"`),
        own,
        powerPlot_text(panel.left + 6, panel.top + 11, nameOf(spending.firstUse), '', colours.first),
        powerPlot_text(panel.left + 6, panel.top + 24, nameOf(spending.plannedFor), '', colours.curve),
    ];
}
function line(x1, y1, x2, y2, attributes) {
    return `<line x1="${decimal(x1)}" y1="${decimal(y1)}" x2="${decimal(x2)}" y2="${decimal(y2)}" ${attributes}/>`;
}
function gridLines(power) {
    const right = panel.left + plotWidth;
    const levels = [0, 0.2, 0.4, 0.6, 0.8, 1].flatMap((level) => [
        line(panel.left, yOf(level), right, yOf(level), `stroke="${colours.grid}"`),
        powerPlot_text(panel.left - 6, yOf(level) + 4, level.toFixed(1), ' text-anchor="end"'),
    ]);
    const wanted = line(panel.left, yOf(power), right, yOf(power), `stroke="${colours.power}" stroke-dasharray="6 3"`);
    return [...levels, wanted];
}
function marksOf({ row, upTo }) {
    const { needed, first, safe, planned } = row;
    const named = { fewest: needed, first, safe, planned };
    const marks = Object.entries(named).flatMap(([name, size]) => size === undefined || size.effective > upTo ? [] : [{ name, trials: size.effective }]);
    const byTrials = new Map();
    for (const { name, trials } of marks)
        byTrials.set(trials, [...(byTrials.get(trials) ?? []), name]);
    return [...byTrials].map(([trials, names]) => ({ trials, name: names.join(', ') }));
}
/** Every other label stands lower, so that neighbours do not cover each other. */
function markLines(curve) {
    return marksOf(curve).flatMap(({ name, trials }, index) => {
        const x = xOf(trials, curve.upTo);
        const y = panel.top + plotHeight + 15 + (index % 2) * 14;
        const dashes = `stroke="${colours.mark}" stroke-dasharray="2 3"`;
        return [
            line(x, panel.top, x, y - 11, dashes),
            powerPlot_text(x, y, `${(0,numbers/* formatCount */.B4)(trials)} ${name}`, ' text-anchor="middle"'),
        ];
    });
}
function panelGroup(curve, plan, offset) {
    const { power, clusters } = plan;
    const unit = clusters === undefined ? (0,phrase/* plainText */.wh)(countedPhrase(curve.row)) : 'independent samples';
    const title = `${(0,phrase/* plainText */.wh)(claimPhrase(curve.row))}: chance to pass with ${curve.row.expected}${useText(plan)}, by ${unit}`;
    return [
        `<g transform="translate(0 ${offset})">`,
        powerPlot_text(panel.left, 20, title, ' font-weight="bold"'),
        ...gridLines(power),
        ...markLines(curve),
        ...curveLines(curve, plan),
        '</g>',
    ].join('\n');
}
/** @returns a whole SVG file, or undefined without a curve */
function plotCurves(curves, plan) {
    if (curves.length === 0)
        return undefined;
    const height = panel.height * curves.length;
    const panels = curves.map((curve, index) => panelGroup(curve, plan, index * panel.height));
    const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${panel.width} ${height}" width="${panel.width}" height="${height}" font-family="sans-serif" font-size="11" role="img">`;
    return [
        head,
        '<title>Chance to pass each criterion, by number of samples</title>',
        `<rect width="${panel.width}" height="${height}" fill="#ffffff"/>`,
        ...panels,
        '</svg>\n',
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/cli/planning/table.js



function columnsOf({ power }) {
    return [
        { title: 'criterion', meaning: 'metric, bound and where it holds', expendable: 0 },
        { title: 'counts', meaning: 'which samples its numbers are of', expendable: 4 },
        { title: 'expected', meaning: 'performance that a good model is expected to have', expendable: 0 },
        { title: 'fewest', meaning: 'below this it cannot be shown, however good the model is', expendable: 0 },
        {
            title: 'first',
            meaning: `from here on the expected model passes with a chance of ${power}, though some larger numbers have less`,
            expendable: 1,
        },
        { title: 'safe', meaning: `from here on every number has a chance of ${power}`, expendable: 0 },
        {
            title: 'all',
            meaning: `from here on all criteria pass together with a chance of ${power} or more`,
            expendable: 2,
        },
        {
            title: 'planned',
            meaning: 'given with --count or its share of that, else what the criteria of the group and of its parts need',
            expendable: 0,
        },
        { title: 'passes', meaning: 'chance of the expected model at the planned number', expendable: 0 },
        { title: 'at bound', meaning: 'chance of a model that is no better than the bound', expendable: 3 },
    ];
}
function rowCells(row) {
    const { expected, bound, needed, first, safe, together, planned, power, atBound } = row;
    return [
        claimPhrase(row),
        countedPhrase(row),
        (0,phrase/* words */.aL)(expected === undefined ? '' : (0,numbers/* formatAgainst */.L$)(expected, bound, 2)),
        ...[needed, first, safe, together, planned].map((size) => (0,phrase/* words */.aL)(sizeText(size))),
        (0,phrase/* words */.aL)(power === undefined ? '' : chanceText(power)),
        (0,phrase/* words */.aL)(chanceText(atBound)),
    ];
}
function aurocCells(row) {
    const { expected, bound, planned, power, atBound } = row;
    return [
        aurocClaim(row),
        (0,phrase/* words */.aL)('both classes'),
        (0,phrase/* words */.aL)((0,numbers/* formatAgainst */.L$)(expected, bound, 2)),
        ...[
            '',
            '',
            '',
            '',
            `${sizeText(planned.positives)} + ${sizeText(planned.negatives)}`,
            `~ ${chanceText(power)}`,
        ].map(phrase/* words */.aL),
        (0,phrase/* words */.aL)(`~ ${chanceText(atBound)}`),
    ];
}
/** Columns without a number in any row are left out. */
function planTable(plan) {
    const rows = [...plan.rows.map(rowCells), ...plan.auroc.map(aurocCells)];
    const columns = columnsOf(plan);
    const kept = columns.flatMap((_, index) => (rows.some((row) => row[index].length > 0) ? [index] : []));
    return {
        columns: kept.map((index) => columns[index]),
        rows: rows.map((row) => kept.map((index) => row[index])),
    };
}

;// CONCATENATED MODULE: ./build/cli/planning/planFiles.js
/** Writes a plan into a folder: `plan.md` to read, `plan.svg` beside it, `plan.json` with unrounded numbers. */











const mostPanels = 12;
/**
 * @param command as it was given, so that the plan can be made again
 * @throws Refusal where the folder cannot be written (exit 5)
 */
function writePlan(view, out, command) {
    const plot = plotCurves(listCurves(view.plan).slice(0, mostPanels), view.plan);
    const files = new Map([
        [(0,external_node_path_.join)(out, 'plan.md'), renderPlanMarkdown(view, command, plot !== undefined)],
        [(0,external_node_path_.join)(out, 'plan.json'), renderPlanJson(view)],
        ...(plot === undefined ? [] : [[(0,external_node_path_.join)(out, 'plan.svg'), plot]]),
    ]);
    (0,outputFolder/* writeOutput */.zh)(files, { what: 'the plan', cure: 'Give a folder that can be written with --out.' });
}
function sentences(list) {
    return list.map((sentence) => `- ${(0,report_escape/* toMarkdown */.l6)(sentence)}`).join('\n');
}
function section(title, list) {
    return list.length === 0 ? '' : `## ${title}\n\n${sentences(list)}`;
}
function tableText(plan) {
    const { columns, rows } = planTable(plan);
    return (0,markdownTable/* markdownTable */.Qj)(columns.map(({ title }, index) => (index < 2 ? { title } : { title, align: 'right' })), rows.map((row) => row.map(report_escape/* toMarkdown */.l6)));
}
function firstUseText(plan, simulation) {
    const first = firstUsePlan(plan);
    if (first === undefined)
        return '';
    return (0,markdownTable/* joinParts */.nn)([`## ${firstUseTitle(first)}`, tableText(first), sentences(firstUseSentences(first, simulation))]);
}
function renderPlanMarkdown({ plan, simulation, policyFile }, command, hasPlot) {
    const { columns, rows } = planTable(plan);
    const meanings = columns.map(({ title, meaning }) => `- **${title}**: ${(0,report_escape/* toMarkdown */.l6)([meaning])}`).join('\n');
    const notes = planNotes(plan).map(({ mark, text }) => `- ${mark} ${(0,report_escape/* toMarkdown */.l6)(text)}`);
    const parts = [
        `# Sample size for ${(0,report_escape/* escapeMarkdown */.FV)(policyFile)}`,
        introductionSentences(plan).map(report_escape/* toMarkdown */.l6).join(' '),
        tableText(plan),
        notes.join('\n'),
        section('In all', [...totalSentences(plan), ...missingSentences(plan)]),
        section('All criteria together', jointSentences(plan, simulation)),
        firstUseText(plan, simulation),
        section('Not planned', unplannedSentences(plan)),
        hasPlot ? '## Chance to pass\n\n![Chance to pass each criterion, by number of samples](plan.svg)' : '',
        rows.length === 0 ? '' : `## Columns\n\n${meanings}`,
        `Made by Holdout ${version/* version */.r} with ${(0,report_escape/* escapeMarkdown */.FV)(command, 2000)}, before any data was opened. Unrounded numbers: plan.json.`,
    ];
    return `${(0,markdownTable/* joinParts */.nn)(parts)}\n`;
}
function renderPlanJson({ plan, simulation, policyFile }) {
    return (0,json/* renderJson */.h)({ version: 1, policy: policyFile, simulation, ...plan });
}

// EXTERNAL MODULE: ./build/cli/planning/planOptions.js
var planOptions = __webpack_require__(32032);
// EXTERNAL MODULE: ./build/report/terminalText.js
var terminalText = __webpack_require__(95448);
;// CONCATENATED MODULE: ./build/cli/planning/powerChart.js
/** The power of a criterion against the number of samples, drawn with characters: a sawtooth that climbs. */

/** Dots of one braille character, which is two wide and four high. */
const dotColumns = 2;
const dotRows = 4;
/** Bit of each dot, by row and column. */
const dotBits = [
    [0x01, 0x08],
    [0x02, 0x10],
    [0x04, 0x20],
    [0x40, 0x80],
];
const emptyBraille = 0x2800;
/** The power at a number of trials: it falls along a tooth, here in a straight line. */
function powerBetween(teeth, trials) {
    for (let index = 0; index + 1 < teeth.length; index += 2) {
        const [first, last] = [teeth[index], teeth[index + 1]];
        if (trials < first.trials || trials >= last.trials + 1)
            continue;
        const share = first.trials === last.trials ? 0 : (trials - first.trials) / (last.trials - first.trials);
        return first.power + Math.min(1, share) * (last.power - first.power);
    }
    return 0;
}
/** Least and largest power from one number of trials and before another. */
function bandOf(teeth, from, to) {
    const inside = teeth.filter(({ trials }) => trials >= from && trials < to).map(({ power }) => power);
    const powers = [...inside, powerBetween(teeth, from), powerBetween(teeth, Math.max(from, to - 1e-9))];
    return { lower: Math.min(...powers), upper: Math.max(...powers) };
}
function drawCurve({ teeth, upTo }, width, height) {
    const cells = Array.from({ length: height }, () => new Array(width).fill(0));
    const [columns, rows] = [width * dotColumns, height * dotRows];
    for (let column = 0; column < columns; column++) {
        const band = bandOf(teeth, (column / columns) * upTo, ((column + 1) / columns) * upTo);
        const rowOf = (power) => Math.min(rows - 1, Math.floor((1 - power) * rows));
        for (let row = rowOf(band.upper); row <= rowOf(band.lower); row++) {
            cells[Math.floor(row / dotRows)][Math.floor(column / dotColumns)] |=
                dotBits[row % dotRows][column % dotColumns];
        }
    }
    return cells;
}
/** Numbers under the axis, each where it belongs; those that would run into another one stand on a line of their own. */
function labelLines(marks, upTo, width) {
    const lines = [];
    for (const mark of [...new Set(marks)].sort((one, other) => one - other)) {
        const text = (0,numbers/* formatCount */.B4)(mark);
        const start = Math.max(0, columnOf(mark, upTo, width) - Math.floor(text.length / 2));
        const free = lines.findIndex((line) => line.length < start);
        const place = free < 0 ? lines.length : free;
        lines[place] = `${(lines[place] ?? '').padEnd(start)}${text}`;
    }
    return lines;
}
function columnOf(trials, upTo, width) {
    return Math.min(width - 1, Math.floor((trials / upTo) * width));
}
/**
 * @param width characters of the curve, at least 20
 * @param height lines of the curve, at least 4
 * @returns lines: the curve with its scale on the left, the axis, the marks below it
 */
function drawPower(chart, width, height) {
    const { power, marks, upTo } = chart;
    const wanted = Math.min(height - 1, Math.floor((1 - power) * height));
    const scale = new Map([
        [height - 1, '0'],
        [0, '1'],
        [wanted, String(power)],
    ]);
    const labelWidth = Math.max(...[...scale.values()].map((label) => label.length));
    const lines = drawCurve(chart, width, height).map((row, index) => {
        const dotted = index === wanted ? '┈' : ' ';
        const text = row.map((bits) => (bits === 0 ? dotted : String.fromCodePoint(emptyBraille + bits))).join('');
        const label = scale.get(index);
        return `${(label ?? '').padStart(labelWidth)} ${label === undefined ? '│' : '┤'}${text}`.trimEnd();
    });
    const ticks = new Set(marks.map((mark) => columnOf(mark, upTo, width)));
    const axis = Array.from({ length: width }, (_, column) => (ticks.has(column) ? '┬' : '─')).join('');
    const indent = ' '.repeat(labelWidth + 2);
    return [
        ...lines,
        `${' '.repeat(labelWidth + 1)}└${axis}`,
        ...labelLines(marks, upTo, width).map((line) => indent + line),
    ];
}

;// CONCATENATED MODULE: ./build/cli/planning/terminal.js








const narrowest = 60;
const chartHeight = 9;
const widestChart = 72;
/** The table with the columns that the terminal has room for. */
function layOut({ columns, rows }, width) {
    const most = Math.max(...columns.map(({ expendable }) => expendable));
    for (let level = most;; level--) {
        const kept = columns.flatMap(({ expendable }, index) => (expendable <= level ? [index] : []));
        const cells = [
            kept.map((index) => columns[index].title),
            ...rows.map((row) => kept.map((index) => (0,report_escape/* toTerminal */.yw)(row[index]))),
        ];
        const widths = kept.map((_, column) => Math.max(...cells.map((row) => (0,terminalText/* displayWidth */.F1)(row[column]))));
        const lines = cells.map((row) => row
            .map((cell, column) => (0,terminalText/* pad */.eV)(cell, widths[column], isText(columns[kept[column]].title) ? 'right' : 'left'))
            .join('  ')
            .trimEnd());
        if (level <= 0 || lines.every((line) => (0,terminalText/* displayWidth */.F1)(line) <= width)) {
            return { titles: kept.map((index) => columns[index].title), lines };
        }
    }
}
function isText(title) {
    return title === 'criterion' || title === 'counts';
}
function tableLines(plan, width, paint) {
    const table = planTable(plan);
    if (table.rows.length === 0)
        return [];
    const { titles, lines } = layOut(table, width);
    const meanings = table.columns
        .filter(({ title }) => titles.includes(title) && !isText(title) && title !== 'expected')
        .flatMap(({ title, meaning }) => (0,terminalText/* wrap */.LV)(`${title}: ${meaning}`, width, '  '));
    return ['', ...paintHead(lines, paint), '', ...meanings.map((line) => paint(line, 'dim'))];
}
function paintHead([head = '', ...body], paint) {
    return [paint(head, 'bold'), ...body];
}
/** The first use beside the strictest, which the plan is made for. */
function firstUseLines({ plan, simulation }, width, paint) {
    const first = firstUsePlan(plan);
    if (first === undefined)
        return [];
    const table = planTable(first);
    return [
        '',
        ...(0,terminalText/* wrap */.LV)(firstUseTitle(first), width).map((line) => paint(line, 'bold')),
        ...(table.rows.length === 0 ? [] : paintHead(layOut(table, width).lines, paint)),
        ...hangAll(firstUseSentences(first, simulation), width),
    ];
}
function sentenceLines(title, sentences, width, paint) {
    if (sentences.length === 0)
        return [];
    return ['', paint(title, 'bold'), ...hangAll(sentences, width)];
}
function hangAll(sentences, width) {
    return sentences.flatMap((sentence) => hang('- ', (0,report_escape/* toTerminal */.yw)(sentence), width));
}
/** A text after a mark, its further lines under its first. */
function hang(mark, text, width) {
    const indent = ' '.repeat(mark.length);
    const [first = '', ...rest] = (0,terminalText/* wrap */.LV)(text, width, indent);
    return [`${mark}${first.trimStart()}`, ...rest];
}
function noteLines(plan, width, paint) {
    const notes = planNotes(plan);
    if (notes.length === 0)
        return [];
    return [
        '',
        ...notes.flatMap(({ mark, text }) => hang(`${mark} `, (0,report_escape/* toTerminal */.yw)(text), width).map((line) => paint(line, mark === '✗' ? 'red' : 'yellow'))),
    ];
}
function chartLines(plan, width, paint) {
    const [curve] = listCurves(plan);
    if (curve === undefined)
        return [];
    const { row, teeth, upTo, marks } = curve;
    const unit = plan.clusters === undefined ? (0,report_escape/* toTerminal */.yw)(countedPhrase(row)) : 'independent samples';
    const title = `Chance to pass ${(0,report_escape/* toTerminal */.yw)(claimPhrase(row))}${useText(plan)}, by ${unit}`;
    const chart = { teeth, upTo, power: plan.power, marks };
    return [
        '',
        ...(0,terminalText/* wrap */.LV)(title, width).map((line) => paint(line, 'bold')),
        ...drawPower(chart, Math.min(widestChart, width - 12), chartHeight),
    ];
}
/** @returns lines with a final newline; no colour codes unless asked for */
function renderPlanTerminal(view, options) {
    const { plan, simulation, policyFile } = view;
    const paint = (0,terminalText/* choosePaint */.is)(options.color);
    const width = Math.max(narrowest, options.width);
    const lines = [
        paint(`Sample size for ${(0,report_escape/* escapeTerminal */.en)(policyFile)}`, 'bold'),
        ...introductionSentences(plan).flatMap((sentence) => (0,terminalText/* wrap */.LV)((0,report_escape/* toTerminal */.yw)(sentence), width)),
        ...tableLines(plan, width, paint),
        ...noteLines(plan, width, paint),
        ...sentenceLines('In all', [...totalSentences(plan), ...missingSentences(plan)], width, paint),
        ...sentenceLines('All criteria together', jointSentences(plan, simulation), width, paint),
        ...firstUseLines(view, width, paint),
        ...sentenceLines('Not planned', unplannedSentences(plan), width, paint),
        ...chartLines(plan, width, paint),
        ...(options.out === undefined ? [] : ['', `Plan: ${(0,report_escape/* escapeTerminal */.en)(options.out, 400)}`]),
    ];
    return `${lines.map(report_escape/* neutraliseCommands */.$B).join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/cli/terminal.js
var terminal = __webpack_require__(38565);
;// CONCATENATED MODULE: ./build/cli/commands/plan.js












const defaultSeed = 1;
const defaultDraws = 50_000;
/** `holdout plan`: exit 1 where no model, or not the expected one, can meet a criterion. */
async function runPlan(words) {
    const given = (0,options/* readOptions */.Tt)('plan', words);
    const policyFile = (0,options/* singleValue */.u9)(given, 'policy') ?? reproduce/* defaultPolicy */.G4;
    const seed = (0,planOptions/* readWholeOption */.r5)(given, 'seed', [0, 2 ** 32 - 1], defaultSeed);
    const draws = (0,planOptions/* readWholeOption */.r5)(given, 'draws', [1000, 10_000_000], defaultDraws);
    const { policy } = await (0,rules/* readRules */.K)(await (0,sides/* openSides */.P)({ policyFile }));
    requireBound(policy, policyFile);
    const plan = planSamples(requestOf(given, policy, seed, draws));
    if ('problem' in plan)
        throw refusalOf(plan);
    const view = { plan, simulation: { seed, draws }, policyFile };
    const out = (0,options/* singleValue */.u9)(given, 'out');
    if (out !== undefined)
        writePlan(view, out, ['holdout plan', ...words.map(reproduce/* shellWord */.r7)].join(' '));
    process.stdout.write(renderPlanTerminal(view, { ...(0,terminal/* terminalOf */.g)(process.stdout), out }));
    return canPass(plan) ? 0 : 1;
}
function requestOf(given, policy, seed, draws) {
    const clusterSize = (0,planOptions/* readClusterSize */.wz)(given, policy);
    return {
        policy,
        expected: (0,planOptions/* readExpected */.vX)(given, policy),
        groups: (0,planOptions/* readGroups */.b5)(given, policy),
        counts: (0,planOptions/* readCounts */.ZQ)(given, policy),
        ...(clusterSize === undefined ? {} : { clusterSize }),
        draws,
        randomFor: (purpose) => (0,statistics_random/* randomFromDigest */.oM)((0,external_node_crypto_.createHash)('sha256').update(`holdout plan ${seed} ${purpose}`).digest('hex')),
    };
}
/** Where the estimate decides, no number of samples makes a pass mean more. */
function requireBound({ acceptance }, file) {
    if (acceptance.decideBy === 'bound')
        return;
    throw new refusal/* Refusal */.P_('command/usage', {
        file,
        key: 'acceptance.decide-by',
        problem: 'is `estimate`, by which half of the models that only just meet a criterion pass, whatever the size',
        cure: 'Set it to `bound` to plan sizes.',
    });
}
function canPass({ rows, auroc }) {
    return [...rows, ...auroc].every(({ status }) => status !== 'out-of-reach' && status !== 'too-few');
}
function refusalOf(problem) {
    return new refusal/* Refusal */.P_('command/usage', detailsOf(problem));
}
function detailsOf(problem) {
    switch (problem.problem) {
        case 'too-many':
            return {
                problem: `${problem.columns.join(' with ')} has more than 1,000 subgroups`,
                cure: 'Give smaller numbers with --groups: a gate refuses so many subgroups too.',
            };
        case 'fewer-than-named':
            return {
                problem: `--groups gives ${problem.column} fewer values than the ${problem.named} that the policy and --count name`,
                cure: 'Give the number of all values.',
            };
        case 'more-than-whole': {
            const { columns, parts, whole, most } = problem;
            const name = [...whole.values].map(([column, { name: value = '' }]) => `${column} ${value}`).join(', ');
            return {
                problem: `the counts by ${columns.join(' and ')} add up to ${parts}, and ${name === '' ? 'all samples' : name} has ${most}`,
                cure: 'Correct one of the --count options.',
            };
        }
        case 'no-such-group': {
            const { subgroup, each } = problem.count;
            const columns = each.length > 0 ? each : Object.keys(subgroup);
            return {
                problem: `--count names a subgroup by ${columns.join(' and ')}, and the policy has none of that kind`,
                cure: 'Declare it in `subgroups`, or give the count of a subgroup that the policy judges.',
            };
        }
    }
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


/***/ })

};

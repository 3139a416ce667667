export const id = 657;
export const ids = [657];
export const modules = {

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

/***/ 67024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F5: () => (/* reexport */ againstText),
  Tq: () => (/* reexport */ checkTitle),
  y1: () => (/* reexport */ decreaseText),
  jb: () => (/* binding */ describeFinding),
  Ln: () => (/* binding */ gravestFirst),
  Lx: () => (/* reexport */ pairsText),
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
    const decimals = (0,metricNames/* metricDecimals */.HV)(metric, [baseline.value]);
    const round = bound.atLeast === undefined ? result_numbers/* formatLower */.Z$ : result_numbers/* formatUpper */.su;
    const least = round(baseline.value, decimals);
    const isShown = (baseline.successes ?? 0) >= 0 && (baseline.trials ?? 0) >= 0;
    const asked = `${bound.atLeast === undefined ? 'at most' : 'at least'} ${isShown ? least : 'what the process does'}`;
    return {
        sentence: (0,phrase/* phrase */.MZ) `The criterion, ${criterion}, asks for less than the replaced process is known to do: ${(0,phrase/* words */.aL)((0,wording/* baselineText */.BW)(baseline, metric))}.`,
        cure: (0,phrase/* phrase */.MZ) `Set the criterion to ${(0,phrase/* words */.aL)(asked)} ${ownChange}: no decrease is what Annex 22 4.3 asks.`,
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
    'criteria/history-rewritten': ({ approved, proposed }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The branch was set from ${approved.slice(0, 12)} to ${proposed.slice(0, 12)}, which does not follow it: its history was rewritten, and its rules may be older ones.`,
        cure: (0,phrase/* phrase */.MZ) `Restore the branch to ${approved.slice(0, 12)}, and forbid force pushes to it with a ruleset.`,
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
    'criteria/stated-rate': ({ metrics }) => ({
        sentence: (0,phrase/* phrase */.MZ) `What the replaced process does is stated without counts for ${(0,wording/* listMetrics */.u7)(metrics)}, so that its own uncertainty is unknown.`,
        cure: (0,phrase/* phrase */.MZ) `Give ${(0,phrase/* foreign */.V$)('successes')} and ${(0,phrase/* foreign */.V$)('trials')} of its last assessment under ${(0,phrase/* foreign */.V$)('baseline.process.results')}.`,
    }),
    'criteria/not-compared': ({ metrics }) => ({
        sentence: (0,wording/* capitalised */.Iu)((0,phrase/* phrase */.MZ) `${(0,wording/* listMetrics */.u7)(metrics)} ${(0,wording/* isOrAre */.Cj)(metrics.length)} judged by a criterion and not compared with the replaced process.`),
        cure: (0,phrase/* phrase */.MZ) `Name ${(0,phrase/* words */.aL)(metrics.length === 1 ? 'it' : 'them')} under ${(0,phrase/* foreign */.V$)('no-decrease')} in the policy.`,
    }),
};
const decreaseWords = {
    criterion: 'is not shown to keep up with',
    'non-inferior': 'is not shown to keep up with',
    superior: 'is not shown to be better than',
    estimate: 'is worse than',
};
/** `is not shown to keep up with the replaced process`. */
function decreaseText({ mode, against }) {
    return `${decreaseWords[mode]} ${wording/* comparedWith */.o3[against]}`;
}
/** `difference −0.050 (−0.098 to −0.005)`, as far as it is known and shown. */
function differenceText({ metric, difference, lower, upper }) {
    if (difference === null || difference === undefined)
        return '';
    const decimals = (0,metricNames/* metricDecimals */.HV)(metric, [difference, lower ?? null, upper ?? null]);
    const isBounded = typeof lower === 'number' && typeof upper === 'number';
    const limits = isBounded ? ` (${(0,result_numbers/* formatLower */.Z$)(lower, decimals)} to ${(0,result_numbers/* formatUpper */.su)(upper, decimals)})` : '';
    return `difference ${(0,result_numbers/* formatValue */.Fl)(difference, decimals)}${limits}`;
}
/** `right: model alone 5, released model alone 16`. */
function pairsText({ onlyModel, onlyReleased, }) {
    if (onlyModel === undefined || onlyReleased === undefined)
        return '';
    return `right: model alone ${(0,result_numbers/* formatCount */.B4)(onlyModel)}, released model alone ${(0,result_numbers/* formatCount */.B4)(onlyReleased)}`;
}
/** `0.880 against 383 of 412, 0.930`; without the model's value where that is withheld; empty where all is. */
function againstText({ metric, value, baseline, against }) {
    const known = baseline === undefined ? undefined : (0,wording/* baselineText */.BW)(baseline, metric);
    if (value === undefined)
        return known === undefined || against !== 'process' ? '' : `the process has ${known}`;
    const shown = value === null ? 'undefined' : (0,result_numbers/* formatValue */.Fl)(value, (0,metricNames/* metricDecimals */.HV)(metric, [value]));
    return known === undefined ? shown : `${shown} against ${known}`;
}
/** The sentence of a comparison with the replaced process or the released model. */
function describeDecrease(args) {
    const { metric, subgroup, margin } = args;
    const allowed = margin === undefined ? '' : `margin ${(0,result_numbers/* formatValue */.Fl)(margin, (0,metricNames/* metricDecimals */.HV)(metric, [margin]))}`;
    const numbers = [againstText(args), pairsText(args), differenceText(args), allowed].filter((text) => text !== '');
    const claim = (0,phrase/* phrase */.MZ) `${(0,metricNames/* metricPhrase */.ic)(metric)} ${(0,phrase/* words */.aL)(decreaseText(args))}${(0,wording/* whereClause */.xC)(subgroup)}`;
    return {
        sentence: (0,wording/* capitalised */.Iu)(numbers.length === 0 ? (0,phrase/* phrase */.MZ) `${claim}.` : (0,phrase/* phrase */.MZ) `${claim}: ${(0,phrase/* words */.aL)(numbers.join(', '))}.`),
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
    return typeof counted === 'string' ? [counted.replace(/^<?[\d,]+ /, ''), ...rest] : [];
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
/** For the grammar alone: a count that is not shown has another sign, and any sum with it is a plural. */
function total({ train = 0, validation = 0, test = 0 }) {
    return Math.abs(train) + Math.abs(validation) + Math.abs(test);
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
/** `81 of 704 test samples are undecided, 0.115`, as far as it is shown. */
function undecidedText({ undecided, samples, share, atMost }) {
    if (undecided === undefined)
        return (0,phrase/* words */.aL)('Too many test samples are undecided');
    const counted = (0,phrase/* phrase */.MZ) `${(0,phrase/* words */.aL)((0,result_numbers/* formatCount */.B4)(undecided))} of ${(0,wording/* countOf */.pq)(samples, 'test sample')} ${(0,wording/* isOrAre */.Cj)(undecided)} undecided`;
    return (0,phrase/* phrase */.MZ) `${counted}${(0,phrase/* words */.aL)(share === undefined ? '' : `, ${(0,result_numbers/* formatAgainst */.L$)(share, atMost)}`)}`;
}
const confidenceSentences = {
    'confidence/undecided-share': (args) => ({
        sentence: (0,phrase/* phrase */.MZ) `${undecidedText(args)}; the policy allows at most ${(0,phrase/* words */.aL)((0,result_numbers/* formatBound */.Sp)(args.atMost))}.`,
        cure: args.atMost === 0
            ? (0,phrase/* phrase */.MZ) `Have the model decide every sample, or declare ${(0,phrase/* foreign */.V$)('evaluation.undecided')} with a bound in a change of its own.`
            : (0,phrase/* words */.aL)('Improve the model where it is undecided, with development data; a rule that leaves less undecided needs approval in a change of its own.'),
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
    'criteria/history-rewritten': { approved: '3e1d0c4'.padEnd(40, '0'), proposed: '91ab5f0'.padEnd(40, '0') },
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
    'test-data/joint-power': { criteria: 4, others: 0, lower: 0.6431, upper: 0.6431, independent: true },
    'test-data/excluded': {
        samples: 11,
        reasons: [
            { reason: 'motion artefact', samples: 8 },
            { reason: 'withdrawn consent', samples: 3 },
        ],
    },
    'test-data/generated': { samples: 40 },
    'test-data/clustered': { kind: 'patient', samples: 704, entities: 349 },
    'test-data/cluster-level': { cluster: 'image', kind: 'patient', samples: 610, entities: 302 },
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
    'criteria/stated-rate': { metrics: ['auroc'] },
    'criteria/not-compared': { metrics: ['auroc'] },
    'performance/decrease': {
        metric: 'sensitivity',
        against: 'process',
        subgroup: {},
        mode: 'non-inferior',
        margin: 0.02,
        value: 243 / 276,
        baseline: { successes: 383, trials: 412, value: 383 / 412 },
        difference: 243 / 276 - 383 / 412,
        lower: -0.0976,
        upper: -0.0052,
    },
    'performance/overfit': {
        metric: 'sensitivity',
        split: 'train',
        value: 1061 / 1078,
        n: 1078,
        testValue: 243 / 276,
        testN: 276,
        gap: 1061 / 1078 - 243 / 276,
        lower: 0.0688,
        upper: 0.1476,
        tolerance: 0.05,
    },
    'performance/underfit': {
        metric: 'sensitivity',
        split: 'train',
        value: 721 / 1078,
        n: 1078,
        upper: 0.697,
        bound: 0.8,
    },
    'performance/fit-incomplete': { split: 'train', samples: 2, places: [{ file: manifest, line: 12 }] },
    'performance/fit-not-shown': {
        metric: 'auroc',
        split: 'train',
        value: 0.85,
        n: 200,
        testValue: 0.866,
        testN: 332,
        gap: -0.016,
        lower: -0.082,
        upper: 0.051,
        tolerance: 0.05,
    },
    'performance/withheld': {},
    // a run of the model
    'model/unrecognised': { path: 'models/reader.txt', format: 'a file of no format that Holdout knows' },
    'model/loaded-by-command': { path: 'models/reader.pkl', format: 'a Python pickle' },
    'model/rewired': { outputs: ['output_probability'] },
    'scope/not-repeatable': { samples: 3, runs: 2 },
    'scope/order-dependent': { samples: 12, evaluated: 704, largestDifference: 0.0812 },
    'scope/repeated': { runs: 2, batches: [1024, 341, 1], largestDifference: 1.1920928955078125e-7 },
    'evaluation/not-a-number': { samples: 1, places: [{ file: manifest, line: 2901 }] },
    'evaluation/filled': { columns: [{ column: 'bare_nuclei', samples: 8 }] },
    'evaluation/not-isolated': { layers: ['network', 'files'] },
    'custody/files-not-locked': { inputs: ['image'] },
    'custody/content-mismatch': { samples: 2, places: [{ file: manifest, line: 2901 }] },
    'performance/no-released-model': { reason: 'working-folder' },
    // ledger
    'ledger/uses': { number: 3, atMost: 5 },
    'ledger/alpha-spent': { number: 3, declared: 0.95, confidence: 1 - 0.05 / 12, oneBit: true },
    'ledger/over-limit': { uses: 5, atMost: 5 },
    'ledger/policy-returned': {},
    'ledger/approved-rewritten': { commit: '3e1d0c4f8a92b7d65c0e1f3a4b5d6c7e8f901234' },
    'ledger/approved-unknown': { commit: '3e1d0c4f8a92b7d65c0e1f3a4b5d6c7e8f901234' },
    'ledger/history-unread': {},
    'ledger/not-finished': { problem: 'the ledger on the branch holdout-ledger cannot be written' },
    'ledger/other-result': {},
    'ledger/evidence': { line: 12, commit: '3e1d0c4'.padEnd(40, '0'), pullRequest: 104 },
    'ledger/not-evaluated': {},
    // personnel
    'personnel/approved': {
        what: 'model',
        pullRequest: 7,
        commit: '3e1d0c4f8a92b7d65c0e1f3a4b5d6c7e8f901234',
        approvals: [
            { role: 'sme', login: 'alice' },
            { role: 'qa', login: 'carol' },
        ],
    },
    'personnel/not-approved': {
        role: 'sme',
        what: 'model',
        pullRequest: 7,
        commit: '3e1d0c4f8a92b7d65c0e1f3a4b5d6c7e8f901234',
        reviews: [
            { login: 'alice', reason: 'older-commit', commit: '91ab5f02c47d3e8b6a1f0d9c8e7b6a5f4d3c2b1a' },
            { login: 'dan', reason: 'wrote-part' },
        ],
    },
    'personnel/changes-requested': { role: 'qa', what: 'model', pullRequest: 7, logins: ['carol'] },
    'personnel/co-author-approved': { role: 'qa', what: 'model', pullRequest: 7, login: 'carol' },
    'personnel/team-unreadable': { team: 'acme/pathology', role: 'sme', logins: ['alice'] },
    'personnel/too-many-commits': { listed: 250 },
    'personnel/unknown-authors': { commits: 3 },
    'personnel/test-data-access': { login: 'bob', parts: ['opened', 'author'] },
    'personnel/paired': {
        login: 'bob',
        second: 'carol',
        commit: '3e1d0c4f8a92b7d65c0e1f3a4b5d6c7e8f901234',
        reason: 'A team of three',
    },
    'personnel/pair-incomplete': { login: 'bob', second: 'carol', lack: 'no-review', isCoAuthor: true },
    'personnel/no-pull-request': {
        what: 'intended-use',
        path: 'docs/intended-use.md',
        commit: '3e1d0c4f8a92b7d65c0e1f3a4b5d6c7e8f901234',
    },
    'personnel/other-content': { what: 'policy', path: '.holdout/policy.yml', pullRequest: 5 },
    'personnel/approved-late': {
        what: 'intended-use',
        pullRequest: 5,
        approvedAt: '2026-05-02T10:20:00.000Z',
        firstUse: '2026-04-30T08:00:00.000Z',
    },
    'personnel/document-missing': { path: 'docs/intended-use.md' },
    'personnel/document-empty': { path: 'docs/intended-use.md' },
};

;// CONCATENATED MODULE: ./build/result/sentences/ledger.js



/** `0.95`, `0.9958`: rounded down, so that no interval is taken for a surer one. */
function levelText(level) {
    const digits = Math.max(2, 1 - Math.floor(Math.log10(1 - level)));
    return String(Math.floor(level * 10 ** digits + 1e-6) / 10 ** digits);
}
const ledgerSentences = {
    'ledger/uses': ({ number, atMost }) => ({
        sentence: (0,phrase/* phrase */.MZ) `This is use ${(0,phrase/* words */.aL)((0,result_numbers/* formatCount */.B4)(number))}${(0,phrase/* words */.aL)(atMost === undefined ? '' : ` of ${(0,result_numbers/* formatCount */.B4)(atMost)}`)} of the test set.`,
        cure: undefined,
    }),
    'ledger/alpha-spent': ({ number, declared, confidence, oneBit }) => ({
        sentence: (0,phrase/* phrase */.MZ) `Each use of the test set takes a part of the error rate: in use ${(0,phrase/* words */.aL)((0,result_numbers/* formatCount */.B4)(number))} every interval has the confidence level ${(0,phrase/* words */.aL)(levelText(confidence))} instead of ${(0,phrase/* words */.aL)(levelText(declared))}.${(0,phrase/* words */.aL)(oneBit ? '' : ' The bound for all uses together needs that each use tells no more than whether the model passes.')}`,
        cure: oneBit ? undefined : (0,phrase/* phrase */.MZ) `Set ${(0,phrase/* foreign */.V$)('test-set.disclosure')} to ${(0,phrase/* foreign */.V$)('pass-fail')}.`,
    }),
    'ledger/over-limit': ({ uses, atMost }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The test set was used ${(0,phrase/* words */.aL)(uses === 1 ? 'once' : `${(0,result_numbers/* formatCount */.B4)(uses)} times`)} and the policy allows ${(0,wording/* countOf */.pq)(atMost, 'use')}, so it was not opened.`,
        cure: (0,phrase/* phrase */.MZ) `Approve and lock new test data; ${(0,phrase/* foreign */.V$)('holdout ledger')} lists the uses.`,
    }),
    'ledger/policy-returned': () => ({
        sentence: (0,phrase/* words */.aL)('An older version of the policy is in force again: the test set was already used with a newer one.'),
        cure: (0,phrase/* words */.aL)('Check that a reviewed change brought the older version back.'),
    }),
    'ledger/approved-rewritten': ({ commit }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The history of the approved branch was rewritten: it no longer contains ${commit}, which gave the rules of the last use.`,
        cure: (0,phrase/* words */.aL)('Set the branch back, or merge that commit into it, so that its history shows every rule that was used.'),
    }),
    'ledger/approved-unknown': ({ commit }) => ({
        sentence: (0,phrase/* phrase */.MZ) `It is not known whether the approved branch still contains ${commit}, which gave the rules of the last use.`,
        cure: (0,phrase/* phrase */.MZ) `Check out the whole history: ${(0,phrase/* foreign */.V$)('fetch-depth: 0')} for ${(0,phrase/* foreign */.V$)('actions/checkout')}.`,
    }),
    'ledger/history-unread': () => ({
        sentence: (0,phrase/* words */.aL)('GitHub does not say whether the branch of the ledger was ever deleted or pushed with force.'),
        cure: (0,phrase/* phrase */.MZ) `Give the job the permission ${(0,phrase/* foreign */.V$)('contents: write')}, with which its token can read the activity of the repository.`,
    }),
    'ledger/not-finished': ({ problem }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The use of the test set began, and its end could not be recorded: ${(0,phrase/* mixed */.gl)(problem)}.`,
        cure: (0,phrase/* words */.aL)('Run the gate again: the same use is not counted twice.'),
    }),
    'ledger/other-result': () => ({
        sentence: (0,phrase/* words */.aL)('The same files gave another result in an earlier run, as the ledger keeps it.'),
        cure: (0,phrase/* words */.aL)('Find out whether the ledger’s branch was written by someone else, or the machine does not compute reliably.'),
    }),
    'ledger/evidence': ({ line, commit, pullRequest }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The merged model has passed before${(0,phrase/* words */.aL)(pullRequest === undefined ? '' : `, in pull request ${pullRequest}`)}${commit === undefined ? (0,phrase/* words */.aL)('') : (0,phrase/* phrase */.MZ) ` at ${commit.slice(0, 12)}`} (line ${line} of the ledger).`,
        cure: undefined,
    }),
    'ledger/not-evaluated': () => ({
        sentence: (0,phrase/* words */.aL)('The ledger has no pass of this model on this test set: what was merged is not what was judged.'),
        cure: (0,phrase/* words */.aL)('Revert the merge, and bring the model in a pull request that the gate judges.'),
    }),
};

;// CONCATENATED MODULE: ./build/result/sentences/modelRun.js




/** `at most 1.2e-7`, `none`. */
function modelRun_differenceText(largest) {
    if (largest === null)
        return 'the model gives no scores';
    return largest === 0 ? 'no score differs' : `scores differ by at most ${largest.toExponential(1)}`;
}
function filledColumns(columns) {
    return (0,phrase/* joinPhrases */.Zk)(columns.slice(0, 5).map(({ column, samples }) => (0,phrase/* phrase */.MZ) `${column} ${(0,phrase/* words */.aL)((0,result_numbers/* formatCount */.B4)(samples))}`), ', ');
}
const layerWords = { network: 'the network', files: 'other files', processes: 'other processes' };
const noReleased = {
    'working-folder': 'the working folder is both trees',
    first: 'the approved branch has no model yet',
    unusable: 'it cannot be run as the policy says',
    unbound: 'no binding ties its predictions to it and to the test set',
};
const modelRunSentences = {
    'model/unrecognised': ({ path, format }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The model ${path} is ${(0,phrase/* words */.aL)(format)}, which is not known to be safe to load; the gate did not load it.`,
        cure: (0,phrase/* words */.aL)('Ship the model as ONNX or safetensors: neither can carry code.'),
    }),
    'model/loaded-by-command': ({ path, format }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The model ${path} is ${(0,phrase/* words */.aL)(format)}, which can carry code, and the policy’s command loads it.`,
        cure: (0,phrase/* words */.aL)('Ship the model as ONNX or safetensors, so that loading it runs no code.'),
    }),
    'model/rewired': ({ outputs }) => ({
        sentence: (0,phrase/* phrase */.MZ) `${(0,phrase/* words */.aL)(outputs.length === 1 ? 'The output' : 'The outputs')} ${(0,phrase/* listForeign */.Ty)(outputs)} of the model ${(0,phrase/* words */.aL)(outputs.length === 1 ? 'was' : 'were')} read as the tensor that ZipMap turns into maps.`,
        cure: undefined,
    }),
    'scope/not-repeatable': ({ samples, runs }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The model is not deterministic: for ${(0,wording/* countOf */.pq)(samples, 'sample')}, ${(0,phrase/* words */.aL)((0,result_numbers/* formatCount */.B4)(runs))} evaluations in the same order gave other outputs.`,
        cure: (0,phrase/* words */.aL)('Remove what is random from the model; Annex 22 covers deterministic models alone.'),
    }),
    'scope/order-dependent': ({ samples, evaluated, largestDifference }) => ({
        sentence: (0,phrase/* phrase */.MZ) `In another order or batch the model decides otherwise for ${(0,phrase/* words */.aL)((0,result_numbers/* formatCount */.B4)(samples))} of ${(0,wording/* countOf */.pq)(evaluated, 'sample')}; ${(0,phrase/* words */.aL)(modelRun_differenceText(largestDifference))}.`,
        cure: (0,phrase/* words */.aL)('Let each sample’s output depend on that sample alone: no state, and no statistic over the batch.'),
    }),
    'scope/repeated': ({ runs, batches, largestDifference }) => ({
        sentence: (0,phrase/* phrase */.MZ) `${(0,wording/* countOf */.pq)(runs, 'evaluation')} ${(0,phrase/* words */.aL)(runs === 1 ? 'was made' : 'agree bit for bit')}; in another order and in batches of ${(0,phrase/* words */.aL)(batches.map(result_numbers/* formatCount */.B4).join(', '))} the decisions are the same, and ${(0,phrase/* words */.aL)(modelRun_differenceText(largestDifference))}.`,
        cure: undefined,
    }),
    'evaluation/not-a-number': ({ samples, places }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The model gives no finite number for ${(0,wording/* countOf */.pq)(samples, 'test sample')}${firstPlaces(places)}.`,
        cure: (0,phrase/* words */.aL)('Mend the model, or exclude these samples with a reason that was approved before the test.'),
    }),
    'evaluation/filled': ({ columns }) => ({
        sentence: (0,phrase/* phrase */.MZ) `Empty cells of test samples were filled as the policy says: ${filledColumns(columns)}${(0,phrase/* words */.aL)(columns.length > 5 ? ` and ${columns.length - 5} more columns` : '')}.`,
        cure: (0,phrase/* words */.aL)('Check that the model gets the same in use.'),
    }),
    'evaluation/not-isolated': ({ layers }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The command could not be kept from ${(0,phrase/* words */.aL)(layers.map((layer) => layerWords[layer]).join(', '))} on this system.`,
        cure: (0,phrase/* phrase */.MZ) `Run it in a job without secrets on Linux with ${(0,phrase/* foreign */.V$)('unshare')}; ${(0,phrase/* foreign */.V$)('isolation: required')} in the policy makes this an error.`,
    }),
    'custody/files-not-locked': ({ inputs }) => ({
        sentence: (0,phrase/* phrase */.MZ) `Files feed the model (${(0,phrase/* listForeign */.Ty)(inputs, 5)}), and the lock does not cover their content.`,
        cure: (0,phrase/* phrase */.MZ) `Add a column with the digest (sha256) of each sample’s file, name it under ${(0,phrase/* foreign */.V$)('data.columns.content')}, and lock the test set anew.`,
    }),
    'custody/content-mismatch': ({ samples, places }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The ${(0,phrase/* words */.aL)(samples === 1 ? 'file' : 'files')} of ${(0,wording/* countOf */.pq)(samples, 'test sample')} ${(0,wording/* hasOrHave */.kp)(samples)} another digest than the manifest says${firstPlaces(places)}.`,
        cure: (0,phrase/* words */.aL)('Restore the files that were locked.'),
    }),
    'performance/no-released-model': ({ reason, problem }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The model was not compared with the released one: ${(0,phrase/* words */.aL)(noReleased[reason])}${problem === undefined ? [] : (0,phrase/* phrase */.MZ) ` (${problem})`}.`,
        cure: reason === 'working-folder'
            ? (0,phrase/* phrase */.MZ) `Judge by the approved branch: ${(0,phrase/* foreign */.V$)('holdout check --approved origin/main')}.`
            : reason === 'first'
                ? undefined
                : (0,phrase/* words */.aL)('Have the comparison made in a change that keeps inputs and outputs of the model.'),
    }),
};

;// CONCATENATED MODULE: ./build/result/sentences/fit.js




/** `0.984 on 1,078 samples`; without the count where that is withheld. */
function estimateOn(metric, value, n) {
    const isKnown = value !== null && value !== undefined;
    const shown = isKnown ? (0,result_numbers/* formatValue */.Fl)(value, (0,metricNames/* metricDecimals */.HV)(metric, [value])) : 'undefined';
    return n === undefined ? shown : `${shown} on ${(0,result_numbers/* formatCount */.B4)(n)} ${n === 1 ? 'sample' : 'samples'}`;
}
/** `gap 0.104 (0.068 to 0.148)`, or that it is undefined. */
function gapText({ metric, gap, lower, upper }) {
    if (gap === null || gap === undefined)
        return 'gap undefined';
    const decimals = (0,metricNames/* metricDecimals */.HV)(metric, [gap, lower ?? null, upper ?? null]);
    const isBounded = typeof lower === 'number' && typeof upper === 'number';
    return `gap ${(0,result_numbers/* formatValue */.Fl)(gap, decimals)}${isBounded ? ` (${(0,result_numbers/* formatInterval */.vy)(lower, upper, decimals)})` : ', no interval'}`;
}
/** `: 0.984 on 1,078 samples against 0.880 on 276 samples, gap 0.104 (0.068 to 0.148)`; empty where it is withheld. */
function numbersText(args) {
    if (args.gap === undefined)
        return '';
    const { metric, value, n, testValue, testN } = args;
    return `: ${estimateOn(metric, value, n)} against ${estimateOn(metric, testValue, testN)}, ${gapText(args)}`;
}
/** `, upper limit 0.728`: the limit that should have met the bound. */
function limitText({ upper, lower, bound }) {
    if (upper !== undefined)
        return `, upper limit ${(0,result_numbers/* formatAgainst */.L$)(upper, bound)}`;
    return lower === undefined ? '' : `, lower limit ${(0,result_numbers/* formatAgainst */.L$)(lower, bound)}`;
}
const fitSentences = {
    'performance/overfit': (args) => ({
        sentence: (0,wording/* capitalised */.Iu)((0,phrase/* phrase */.MZ) `${(0,metricNames/* metricPhrase */.ic)(args.metric)} is better on ${(0,wording/* splitPhrase */.q$)(args.split)} than on test samples by more than ${(0,phrase/* words */.aL)((0,result_numbers/* formatBound */.Sp)(args.tolerance))}${(0,phrase/* words */.aL)(numbersText(args))}.`),
        cure: (0,phrase/* words */.aL)('The model has learnt its development data by heart: simplify it, or give it more data to learn from.'),
    }),
    'performance/underfit': ({ metric, split, value, n, upper, lower, bound }) => ({
        sentence: (0,wording/* capitalised */.Iu)((0,phrase/* phrase */.MZ) `${(0,metricNames/* metricPhrase */.ic)(metric)} ${(0,phrase/* words */.aL)(lower === undefined ? 'does not reach' : 'is above')} ${(0,phrase/* words */.aL)((0,result_numbers/* formatBound */.Sp)(bound))} even on ${(0,wording/* splitPhrase */.q$)(split)} samples${(0,phrase/* words */.aL)(value === undefined ? '' : `: ${estimateOn(metric, value, n)}${limitText({ upper, lower, bound })}`)}.`),
        cure: (0,phrase/* words */.aL)('The model has learnt too little: give it better features or a larger form, with development data.'),
    }),
    'performance/fit-incomplete': ({ split, samples }) => ({
        sentence: (0,phrase/* phrase */.MZ) `${(0,phrase/* words */.aL)((0,result_numbers/* formatCount */.B4)(samples))} ${(0,wording/* splitPhrase */.q$)(split)} ${(0,phrase/* words */.aL)(samples === 1 ? 'sample has' : 'samples have')} no prediction, so that the gap to the test set is not known.`,
        cure: (0,phrase/* words */.aL)('Predict every sample of the split.'),
    }),
    'performance/fit-not-shown': (args) => ({
        sentence: (0,wording/* capitalised */.Iu)((0,phrase/* phrase */.MZ) `${(0,metricNames/* metricPhrase */.ic)(args.metric)} is not shown to hold within ${(0,phrase/* words */.aL)((0,result_numbers/* formatBound */.Sp)(args.tolerance))} from ${(0,wording/* splitPhrase */.q$)(args.split)} to test samples${(0,phrase/* words */.aL)(numbersText(args))}.`),
        cure: (0,phrase/* words */.aL)('More samples narrow the interval; a tolerance is declared before the test, with a reason.'),
    }),
};

;// CONCATENATED MODULE: ./build/result/sentences/performance.js






function hasNumbers(args) {
    return args.value !== undefined && args.n !== undefined;
}
/** `13 of 64, 0.203 (0.113–0.323)`. */
function numbersOfCriterion(args) {
    const counts = (0,wording/* proportionText */.eQ)(args.successes, args.n);
    return `${counts === undefined ? '' : `${counts}, `}${(0,wording/* estimateText */.YL)(args, (0,wording/* boundNumber */.Qg)(args.bound))}`;
}
/** `below` a lower bound, `above` an upper one, with the number; of a band the end that is missed. */
function missedSide({ value, bound: { atLeast, atMost } }) {
    const isAbove = atLeast === undefined || (atMost !== undefined && value !== null && value > atMost);
    const missed = isAbove ? atMost : atLeast;
    return `${isAbove ? 'above' : 'below'} ${missed === undefined ? 'its bound' : (0,result_numbers/* formatBound */.Sp)(missed)}`;
}
function missed(args, emphasis) {
    const side = missedSide(args);
    const statement = (0,phrase/* phrase */.MZ) `${(0,metricNames/* metricPhrase */.ic)(args.metric)} is ${(0,phrase/* words */.aL)(`${emphasis}${side}`)}${(0,wording/* whereClause */.xC)(args.subgroup)}`;
    return (0,phrase/* phrase */.MZ) `${statement}: ${(0,phrase/* words */.aL)(numbersOfCriterion(args))}.`;
}
function notDemonstrated(args) {
    const claim = (0,phrase/* phrase */.MZ) `${(0,metricNames/* metricPhrase */.ic)(args.metric)} of ${(0,wording/* boundPhrase */.QK)(args.bound)} is not shown${(0,wording/* whereClause */.xC)(args.subgroup)}`;
    return (0,phrase/* phrase */.MZ) `${claim}: ${(0,phrase/* words */.aL)(numbersOfCriterion(args))} meets it, the ${(0,phrase/* words */.aL)(missingLimits(args))}.`;
}
/** `lower limit does not`, or of a band both. */
function missingLimits({ lower, upper, bound: { atLeast, atMost } }) {
    const isLowerMissed = atLeast !== undefined && (lower === null || lower < atLeast);
    const isUpperMissed = atMost !== undefined && (upper === null || upper > atMost);
    if (isLowerMissed && isUpperMissed)
        return 'lower and upper limits do not';
    return `${isUpperMissed ? 'upper' : 'lower'} limit does not`;
}
function tooFew({ metric, subgroup, n, minSamples }) {
    const asked = minSamples === undefined ? '' : `; the criterion asks for ${(0,result_numbers/* formatCount */.B4)(minSamples)}`;
    const counted = n === 0 ? (0,phrase/* phrase */.MZ) `no ${(0,phrase/* words */.aL)((0,metricNames/* denominatorNoun */.$s)(metric))}` : (0,phrase/* phrase */.MZ) `only ${(0,wording/* denominatorPhrase */.ax)(metric, n)}`;
    return (0,phrase/* phrase */.MZ) `${(0,metricNames/* metricPhrase */.ic)(metric)} cannot be judged${(0,wording/* whereClause */.xC)(subgroup)}: ${counted}${(0,phrase/* words */.aL)(asked)}.`;
}
const improve = (0,phrase/* words */.aL)('Improve the model where it fails, with development data, never with these test samples.');
const enlarge = (0,phrase/* words */.aL)('Improve the model with development data; more test samples, approved and locked, narrow the interval.');
const addSamples = (0,phrase/* words */.aL)('Add test samples to the subgroup, or have its exclusion approved in a change of its own.');
const whyUndefined = {
    'absent-class': {
        sentence: (0,phrase/* words */.aL)('a class has no test sample'),
        cure: (0,phrase/* words */.aL)('Add test samples of every class, or judge the classes that there are.'),
    },
    'empty-stratum': {
        sentence: (0,phrase/* words */.aL)('a stratum with a declared share has no such sample'),
        cure: (0,phrase/* phrase */.MZ) `Add test samples of it, or correct ${(0,phrase/* foreign */.V$)('acceptance.weights')} in a change of its own.`,
    },
    'one-class': {
        sentence: (0,phrase/* words */.aL)('the test samples are all positive or all negative'),
        cure: (0,phrase/* words */.aL)('Add test samples of the other class.'),
    },
    'constant-labels': {
        sentence: (0,phrase/* words */.aL)('the labels are all the same'),
        cure: (0,phrase/* words */.aL)('Add test samples with other labels.'),
    },
    'constant-scores': {
        sentence: (0,phrase/* words */.aL)('the scores are all the same'),
        cure: (0,phrase/* words */.aL)('Look at what the model predicts: it does not tell samples apart.'),
    },
    'probability-of-0-or-1': {
        sentence: (0,phrase/* words */.aL)('probabilities of exactly 0 or 1 have no log odds'),
        cure: (0,phrase/* words */.aL)('Have the model give probabilities within 0 and 1, or judge its calibration by another metric.'),
    },
    separation: {
        sentence: (0,phrase/* words */.aL)('the probabilities part positives from negatives without an overlap, which leaves no finite slope'),
        cure: (0,phrase/* words */.aL)('Add test samples near the boundary, or judge its calibration by another metric.'),
    },
    'not-converged': {
        sentence: (0,phrase/* words */.aL)('its regression did not converge'),
        cure: (0,phrase/* words */.aL)('Look at the probabilities: they hardly bear on the labels.'),
    },
    'perfect-agreement': {
        sentence: (0,phrase/* words */.aL)('there is no error at all, and then it has no interval'),
        cure: (0,phrase/* words */.aL)('Judge a metric that has an interval without an error, such as accuracy or recall.'),
    },
    'perfect-disagreement': {
        sentence: (0,phrase/* words */.aL)('nothing agrees, and then it has no interval'),
        cure: improve,
    },
    'zero-variance': {
        sentence: (0,phrase/* words */.aL)('the samples do not vary, which leaves no interval'),
        cure: (0,phrase/* words */.aL)('Add test samples that vary, or judge another metric.'),
    },
    'no-clustered-interval': {
        sentence: (0,phrase/* words */.aL)('there is no interval for samples in clusters'),
        cure: (0,phrase/* words */.aL)('Judge a metric that has one, such as sensitivity, specificity or the AUROC.'),
    },
    'one-influential-sample': {
        sentence: (0,phrase/* words */.aL)('it hangs on a single sample, which leaves no interval'),
        cure: addSamples,
    },
    'undeclared-stratum': {
        sentence: (0,phrase/* words */.aL)('test samples belong to a stratum without a declared share'),
        cure: (0,phrase/* phrase */.MZ) `Declare the share of every value under ${(0,phrase/* foreign */.V$)('acceptance.weights')}, 0 for those not in use, in a change of its own.`,
    },
};
function undefinedMetric({ metric, subgroup, value, n, why }) {
    if (why !== undefined) {
        const verb = (0,phrase/* words */.aL)(value === null ? 'is undefined' : 'cannot be judged');
        return (0,phrase/* phrase */.MZ) `${(0,metricNames/* metricPhrase */.ic)(metric)} ${verb}${(0,wording/* whereClause */.xC)(subgroup)}: ${whyUndefined[why].sentence}.`;
    }
    const counted = n === 0 ? (0,phrase/* phrase */.MZ) `there is no ${(0,phrase/* words */.aL)((0,metricNames/* denominatorNoun */.$s)(metric))}` : (0,wording/* denominatorPhrase */.ax)(metric, n);
    return (0,phrase/* phrase */.MZ) `${(0,metricNames/* metricPhrase */.ic)(metric)} is undefined${(0,wording/* whereClause */.xC)(subgroup)}: ${counted}.`;
}
function describeCriterion(args) {
    const { sentence, cure } = hasNumbers(args) ? criterionByReason[args.reason](args) : withoutNumbers(args);
    return { sentence: (0,wording/* capitalised */.Iu)(sentence), cure };
}
const cureByOutcome = { met: undefined, 'not met': improve, 'cannot be judged': addSamples };
/** All that is published of a criterion whose numbers are withheld. */
function withoutNumbers({ metric, subgroup, bound, reason, n, minSamples }) {
    const outcome = (0,wording/* criterionOutcome */.qs)(reason);
    const verb = outcome === 'cannot be judged' ? outcome : `is ${outcome}`;
    const claim = (0,phrase/* phrase */.MZ) `${(0,metricNames/* metricPhrase */.ic)(metric)} of ${(0,wording/* boundPhrase */.QK)(bound)} ${(0,phrase/* words */.aL)(verb)}${(0,wording/* whereClause */.xC)(subgroup)}`;
    const counted = n === undefined ? [] : (0,phrase/* phrase */.MZ) ` (${(0,wording/* denominatorPhrase */.ax)(metric, n)})`;
    const isAsked = outcome === 'cannot be judged' && minSamples !== undefined;
    const asked = isAsked ? `; the criterion asks for ${(0,result_numbers/* formatCount */.B4)(minSamples)} samples` : '';
    return { sentence: (0,phrase/* phrase */.MZ) `${claim}${counted}${(0,phrase/* words */.aL)(asked)}.`, cure: cureByOutcome[outcome] };
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
    undefined: (args) => ({
        sentence: undefinedMetric(args),
        cure: args.why === undefined ? addSamples : whyUndefined[args.why].cure,
    }),
};
const performanceSentences = {
    'performance/criterion': describeCriterion,
    'performance/decrease': describeDecrease,
    ...fitSentences,
    'performance/withheld': () => ({
        sentence: (0,phrase/* words */.aL)('The model does not pass: its results do not meet the policy.'),
        cure: (0,phrase/* words */.aL)('Improve the model with development data; who keeps the test data can see which results fall short.'),
    }),
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
/** `with a chance of only 0.413`. */
function chanceText({ power }) {
    return power === undefined ? 'too rarely' : `with a chance of only ${(0,result_numbers/* formatValue */.Fl)(power)}`;
}
/** `and 62 are needed`, or that the expectation is at fault. */
function neededText({ needed }) {
    return needed === undefined
        ? 'and no number suffices, since the expected value does not exceed the bound'
        : `and ${(0,result_numbers/* formatCount */.B4)(needed)} are needed`;
}
/** `with a chance of 0.643`, `with a chance of 0.51–0.80, since some share samples`. */
function jointText({ lower, upper, independent }) {
    if (lower === undefined || upper === undefined)
        return undefined;
    if (lower === upper)
        return `with a chance of ${(0,result_numbers/* formatValue */.Fl)(lower)}`;
    return `with a chance of ${(0,result_numbers/* formatInterval */.vy)(lower, upper)}${independent ? '' : ', since some share samples'}`;
}
function describeJoint(args) {
    const { criteria, others } = args;
    const all = `all ${(0,result_numbers/* formatCount */.B4)(criteria)} criteria${others === 0 ? '' : ' that could be planned'}`;
    const rest = others === 0
        ? ''
        : ` ${countText(others, 'other has', 'others have')} no expectation, or no size that is known before the test.`;
    const chance = jointText(args);
    const claim = chance === undefined
        ? `A model exactly as good as expected has to meet ${all} at once, which is less likely than each of them`
        : `A model exactly as good as expected meets ${all} ${chance}`;
    return {
        sentence: (0,phrase/* words */.aL)(`${claim}.${rest}`),
        cure: (0,phrase/* phrase */.MZ) `A higher ${(0,phrase/* foreign */.V$)('acceptance.power')} plans each criterion with more samples; ${(0,phrase/* foreign */.V$)('holdout plan')} says how many.`,
    };
}
function countText(count, singular, plural) {
    return `${(0,result_numbers/* formatCount */.B4)(count)} ${count === 1 ? singular : plural}`;
}
const testDataSentences = {
    'test-data/too-few': (args) => ({
        sentence: (0,wording/* capitalised */.Iu)((0,phrase/* phrase */.MZ) `${claimOf(args)} cannot be shown: ${(0,wording/* sizePhrase */.rl)(args)}, and ${(0,phrase/* words */.aL)((0,result_numbers/* formatCount */.B4)(args.needed))} are needed even without an error.`),
        cure: addSamples,
    }),
    'test-data/underpowered': (args) => ({
        sentence: (0,phrase/* phrase */.MZ) `A model with an expected ${(0,metricNames/* metricPhrase */.ic)(args.metric)} of ${(0,phrase/* words */.aL)((0,result_numbers/* formatAgainst */.L$)(args.expected, (0,wording/* boundNumber */.Qg)(args.bound), 2))} would pass ${claimOf(args)} ${(0,phrase/* words */.aL)(chanceText(args))}: ${(0,wording/* sizePhrase */.rl)(args)}, ${(0,phrase/* words */.aL)(neededText(args))}.`,
        cure: args.needed === undefined
            ? (0,phrase/* phrase */.MZ) `Correct ${(0,phrase/* foreign */.V$)('acceptance.expected')} or the criterion.`
            : (0,phrase/* words */.aL)('Add test samples before the next use of the test set.'),
    }),
    'test-data/joint-power': describeJoint,
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
        cure: (0,phrase/* phrase */.MZ) `Declare it in the policy, ${(0,phrase/* foreign */.V$)(`acceptance: {cluster: ${kind}}`)}, so that the intervals allow for it.`,
    }),
    'test-data/cluster-level': ({ cluster, kind, samples, entities }) => ({
        sentence: (0,phrase/* phrase */.MZ) `${(0,wording/* countOf */.pq)(samples, 'test sample')} come from ${(0,wording/* countEntities */.h1)(entities, kind)} with several clusters each, and the intervals allow for the cluster ${cluster} alone.`,
        cure: (0,phrase/* phrase */.MZ) `Declare the highest level on which samples depend on each other: ${(0,phrase/* foreign */.V$)(`acceptance: {cluster: ${kind}}`)}.`,
    }),
};

;// CONCATENATED MODULE: ./build/result/sentences/personnel.js



const things = {
    model: 'the change',
    policy: 'the policy',
    'intended-use': 'the intended use',
};
const again = (0,phrase/* words */.aL)('Change it in a pull request that the required roles approve.');
function thing(what) {
    return (0,phrase/* words */.aL)(things[what]);
}
/** `@alice`, or `@acme/pathology`. */
function account(login) {
    return (0,phrase/* foreign */.V$)(`@${login}`);
}
function accounts(logins) {
    return (0,phrase/* listPhrases */.Hz)(logins.map(account));
}
function shortCommit(commit) {
    return (0,phrase/* foreign */.V$)(commit.slice(0, 7));
}
/** Where the reviews are: of a model in the change at hand, else in the pull request that brought the file. */
function where(what, pullRequest) {
    return (0,phrase/* words */.aL)(what === 'model' ? '' : ` in pull request ${pullRequest}`);
}
function olderCommit(commit) {
    return commit === undefined ? (0,phrase/* words */.aL)('an older commit') : (0,phrase/* phrase */.MZ) `an older commit (${shortCommit(commit)})`;
}
function reviewPhrase({ login, reason, commit, role }) {
    switch (reason) {
        case 'older-commit':
            return (0,phrase/* phrase */.MZ) `${account(login)} approved ${olderCommit(commit)}`;
        case 'wrote-part':
            return (0,phrase/* phrase */.MZ) `${account(login)} approved it and wrote part of it`;
        case 'other-role':
            return (0,phrase/* phrase */.MZ) `${account(login)} approved it and stands for ${role ?? 'another role'} already`;
        case 'dismissed':
            return (0,phrase/* phrase */.MZ) `the review of ${account(login)} was dismissed`;
    }
}
function describeNotApproved({ role, what, pullRequest, commit, reviews }) {
    const found = reviews.length === 0 ? [] : (0,phrase/* phrase */.MZ) `: ${(0,phrase/* listPhrases */.Hz)(reviews.map(reviewPhrase))}`;
    const target = what === 'model' ? (0,phrase/* phrase */.MZ) `the newest commit, ${shortCommit(commit)}` : (0,phrase/* phrase */.MZ) `pull request ${pullRequest}`;
    const isTwice = reviews.some(({ reason }) => reason === 'other-role');
    const allow = isTwice
        ? (0,phrase/* phrase */.MZ) ` Where one person may stand for two roles, write ${(0,phrase/* foreign */.V$)('approvals.same-person: allowed')} in the policy, in a change of its own.`
        : [];
    return {
        sentence: (0,phrase/* phrase */.MZ) `The role ${role} has not approved ${thing(what)}${where(what, pullRequest)}${found}.`,
        cure: (0,phrase/* phrase */.MZ) `Ask a member of ${role} who wrote no part of it to approve ${target}.${allow}`,
    };
}
const personnel_partWords = {
    opened: 'opened the pull request',
    author: 'wrote commits',
    committer: 'committed',
    'co-author': 'is named as co-author',
};
function lackPhrase({ lack, commit }) {
    switch (lack) {
        case 'no-review':
            return (0,phrase/* words */.aL)('has not approved it');
        case 'older-commit':
            return (0,phrase/* phrase */.MZ) `has approved ${olderCommit(commit)} only`;
        case 'dismissed':
            return (0,phrase/* words */.aL)('has no review that was not dismissed');
        case 'changes-requested':
            return (0,phrase/* words */.aL)('asks for changes');
        case 'wrote-part':
            return (0,phrase/* words */.aL)('wrote part of it');
        case 'has-access':
            return (0,phrase/* words */.aL)('can see the test data, too');
    }
}
const namedAsCoAuthor = '; a Co-authored-by line alone shows nothing';
function pairCure(second, lack) {
    if (lack === 'has-access' || lack === 'wrote-part') {
        const whom = lack === 'has-access' ? 'who cannot see the test data' : 'who wrote no part of it';
        return (0,phrase/* phrase */.MZ) `Name a second person ${(0,phrase/* words */.aL)(whom)} under ${(0,phrase/* foreign */.V$)('pairs')} in the policy, in a change of its own.`;
    }
    return (0,phrase/* phrase */.MZ) `Ask ${account(second)} to approve the newest commit.`;
}
/** `2026-05-02 10:00 UTC` */
function timePhrase(time) {
    return (0,phrase/* foreign */.V$)(`${time.slice(0, 16).replace('T', ' ')} UTC`);
}
const personnelSentences = {
    'personnel/approved': ({ what, pullRequest, commit, approvals }) => ({
        sentence: (0,wording/* capitalised */.Iu)((0,phrase/* phrase */.MZ) `${thing(what)} is approved at ${shortCommit(commit)}${where(what, pullRequest)} by ${(0,phrase/* listPhrases */.Hz)(approvals.map(({ role, login }) => (0,phrase/* phrase */.MZ) `${role} (${account(login)})`), 20)}.`),
        cure: undefined,
    }),
    'personnel/not-approved': describeNotApproved,
    'personnel/changes-requested': ({ role, what, pullRequest, logins }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The role ${role} has not approved ${thing(what)}${where(what, pullRequest)}: ${accounts(logins)} ${(0,phrase/* words */.aL)(logins.length === 1 ? 'asks' : 'ask')} for changes.`,
        cure: (0,phrase/* words */.aL)('Settle what is asked for and request a new review; a review that is settled can be dismissed on GitHub.'),
    }),
    'personnel/co-author-approved': ({ role, what, pullRequest, login }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The approval of ${thing(what)}${where(what, pullRequest)} by the role ${role} rests on ${account(login)}, whom a commit names as a co-author.`,
        cure: (0,phrase/* phrase */.MZ) `Ask a member of ${role} who did not work on it for a review.`,
    }),
    'personnel/team-unreadable': ({ team, role, logins }) => ({
        sentence: (0,phrase/* phrase */.MZ) `Whether ${accounts(logins)} ${(0,phrase/* words */.aL)(logins.length === 1 ? 'belongs' : 'belong')} to the team ${account(team)}${role === undefined ? [] : (0,phrase/* phrase */.MZ) ` (role ${role})`} decides, and the token cannot read that team.`,
        cure: (0,phrase/* phrase */.MZ) `Give the Action a token of a GitHub App with the organisation permission ${(0,phrase/* foreign */.V$)('members: read')}, which ${(0,phrase/* foreign */.V$)('GITHUB_TOKEN')} cannot have; or name people instead of the team in the policy.`,
    }),
    'personnel/too-many-commits': ({ listed }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The pull request has more commits than the ${(0,phrase/* words */.aL)((0,result_numbers/* formatCount */.B4)(listed))} that GitHub lists, so who wrote it is not known.`,
        cure: (0,phrase/* words */.aL)('Squash its commits, or split it.'),
    }),
    'personnel/unknown-authors': ({ commits }) => ({
        sentence: (0,phrase/* phrase */.MZ) `${(0,wording/* countOf */.pq)(commits, 'commit')} ${(0,phrase/* words */.aL)(commits === 1 ? 'names' : 'name')} an author, committer or co-author whose account on GitHub is not known, so not all who worked on it are known.`,
        cure: (0,phrase/* words */.aL)('Add the address of the commits to the account that it belongs to, or use the noreply address of the account.'),
    }),
    'personnel/test-data-access': ({ login, parts }) => ({
        sentence: (0,phrase/* phrase */.MZ) `Someone who can see the test data worked on the change: ${account(login)} ${(0,phrase/* listPhrases */.Hz)(parts.map((part) => (0,phrase/* words */.aL)(personnel_partWords[part])), 4)}.`,
        cure: (0,phrase/* phrase */.MZ) `Let people without this access make the change; where that is impossible, name a pair under ${(0,phrase/* foreign */.V$)('pairs')} in the policy, in a change of its own.`,
    }),
    'personnel/paired': ({ login, second, commit, reason }) => ({
        sentence: (0,phrase/* phrase */.MZ) `Someone who can see the test data, ${account(login)}, worked on the change in a pair with ${account(second)}, who cannot see it and has approved ${shortCommit(commit)}; the reason: ${reason}.`,
        cure: undefined,
    }),
    'personnel/pair-incomplete': (args) => ({
        sentence: (0,phrase/* phrase */.MZ) `Someone who can see the test data, ${account(args.login)}, worked on the change, and the second of the pair, ${account(args.second)}, ${lackPhrase(args)}${(0,phrase/* words */.aL)(args.isCoAuthor ? namedAsCoAuthor : '')}.`,
        cure: pairCure(args.second, args.lack),
    }),
    'personnel/no-pull-request': ({ what, path, commit }) => ({
        sentence: (0,wording/* capitalised */.Iu)((0,phrase/* phrase */.MZ) `${thing(what)} ${path} was last changed by the commit ${shortCommit(commit)}, which no merged pull request brought.`),
        cure: again,
    }),
    'personnel/other-content': ({ what, path, pullRequest }) => ({
        sentence: (0,wording/* capitalised */.Iu)((0,phrase/* phrase */.MZ) `${thing(what)} ${path} differs from what was reviewed in pull request ${(0,phrase/* words */.aL)(String(pullRequest))}, which changed it last.`),
        cure: again,
    }),
    'personnel/approved-late': ({ what, pullRequest, approvedAt, firstUse }) => ({
        sentence: (0,wording/* capitalised */.Iu)((0,phrase/* phrase */.MZ) `${thing(what)} was approved in pull request ${pullRequest} at ${timePhrase(approvedAt)}, after the first use of the test set at ${timePhrase(firstUse)}.`),
        cure: (0,phrase/* words */.aL)('Record why it was changed after the test had begun, as a deviation; or lock a new test set.'),
    }),
    'personnel/document-missing': ({ path }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The policy names the document ${path}, and the approved branch does not have it.`,
        cure: (0,phrase/* words */.aL)('Add it in a change of its own.'),
    }),
    'personnel/document-empty': ({ path }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The document ${path}, which the policy names, is empty.`,
        cure: (0,phrase/* words */.aL)('Write it, in a change of its own.'),
    }),
};

;// CONCATENATED MODULE: ./build/result/sentences/checkTitles.js


const titles = {
    'policy/valid': 'Policy is valid',
    'criteria/approved': 'Rules are approved',
    'personnel/roles': 'Required roles have approved',
    'custody/staff': 'Staff with access to test data kept apart',
    'intended-use/approved': 'Intended use is approved',
    'criteria/metrics': 'Metrics fit the task',
    'criteria/no-decrease': 'Criteria ask for no less than the replaced process',
    'scope/static': 'Model is static',
    'scope/deterministic': 'Model is deterministic',
    'model/format': 'Model is in a safe format',
    'data/manifest': 'Manifest is valid',
    'independence/sample': 'Samples are in one split only',
    'independence/content': 'Data of samples is in one split only',
    'custody/locked': 'Test set is the locked one',
    'custody/ledger': 'Uses of the test set are recorded',
    'custody/uses': 'Test set was not used too often',
    'subgroups/defined': 'Every test sample falls in a subgroup',
    'test-data/size': 'Test set is large enough',
    'test-data/exclusions': 'Exclusions have reasons',
    'test-data/generated': 'Test samples are not generated',
    'evaluation/complete': 'Every test sample is evaluated',
    'evaluation/bound': 'Predictions belong to the model',
    'confidence/logged': 'Confidence is logged',
    'confidence/threshold': 'Threshold is declared',
    'performance/criteria': 'Acceptance criteria are met',
    'performance/no-decrease': 'Model keeps up with what it is compared with',
    'performance/fit': 'Performance holds outside the training data',
    'performance/results': 'Results meet the policy',
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
    ...modelRunSentences,
    ...ledgerSentences,
    ...personnelSentences,
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


/***/ })

};

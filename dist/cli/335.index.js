export const id = 335;
export const ids = [335];
export const modules = {

/***/ 58335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCheck: () => (/* binding */ runCheck)
});

// EXTERNAL MODULE: ./build/acceptance/criteria.js
var acceptance_criteria = __webpack_require__(58605);
// EXTERNAL MODULE: ./build/acceptance/groups.js + 20 modules
var acceptance_groups = __webpack_require__(40827);
;// CONCATENATED MODULE: ./build/result/assertNever.js
/** Ends an exhaustive switch: a case that was forgotten is a compile error, and throws if it is reached. */
function assertNever(value) {
    throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}

// EXTERNAL MODULE: ./build/statistics/difference.js
var difference = __webpack_require__(1439);
// EXTERNAL MODULE: ./build/statistics/exact.js
var exact = __webpack_require__(80857);
// EXTERNAL MODULE: ./build/acceptance/decide.js
var decide = __webpack_require__(86188);
;// CONCATENATED MODULE: ./build/acceptance/noDecrease.js





/** Compares with the baseline as the policy asks. Nothing is declared without a baseline. */
function judgeNoDecrease(policy, groups, judged) {
    const { baseline, noDecrease } = policy;
    if (baseline === undefined)
        return { comparisons: [], judgements: [notDeclared('criteria'), notDeclared('performance')] };
    const entries = noDecrease ?? criterionModeForAll(judged);
    const ofCriteria = entries.filter(({ mode }) => mode === 'criterion');
    const ofModel = entries.filter(({ mode }) => mode !== 'criterion');
    const compare = (entry) => compareEntry(entry, policy, baseline.results, groups, judged);
    const criteria = ofCriteria.map(compare);
    const model = ofModel.map(compare);
    return {
        comparisons: [...criteria, ...model].flatMap(({ comparisons }) => comparisons),
        judgements: [
            {
                check: 'criteria/no-decrease',
                findings: [...criteria.flatMap(({ findings }) => findings), ...notCompared(ofCriteria, judged)],
                clean: 'Each criterion asks for at least what the replaced process is known to do',
            },
            ofModel.length === 0
                ? notDeclared('performance')
                : {
                    check: 'performance/no-decrease',
                    findings: model.flatMap(({ findings }) => findings),
                    clean: 'The model keeps up with the replaced process',
                },
        ],
    };
}
function notDeclared(family) {
    const reason = family === 'criteria' ? 'The policy declares no baseline' : 'The policy declares no comparison of the model';
    return { check: `${family}/no-decrease`, findings: [], clean: reason, notApplicable: reason };
}
/** With a baseline and no `no-decrease` block, every criterion is compared. */
function criterionModeForAll(judged) {
    const metrics = [...new Set(judged.map(({ criterion }) => criterion.metric))];
    return metrics.map((metric) => ({ metric, mode: 'criterion', scope: { over: 'all' } }));
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
            ...decreases.map(({ comparison, estimate }) => decreaseFinding(comparison, estimate)),
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
            return assertNever(scope);
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
    const isKept = mode === 'criterion' ? isAtLeast : keepsUp(mode, estimate, baseline, lower, margin);
    return { ...shared, difference: estimate.value - baseline.value, lower, upper, status: isKept ? 'pass' : 'fail' };
}
function keepsUp(mode, { successes, n, value }, baseline, lower, margin) {
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
            return assertNever(mode);
    }
}
function belowBaseline({ metric, subgroup, bound, baseline }) {
    return {
        code: 'criteria/below-baseline',
        severity: 'block',
        args: { metric, subgroup, bound: bound ?? {}, baseline },
    };
}
function decreaseFinding(comparison, estimate) {
    const { metric, subgroup, mode, margin, baseline, difference, lower, upper } = comparison;
    const value = estimate?.value ?? null;
    const bounds = { ...(margin === undefined ? {} : { margin }), value, baseline, difference, lower, upper };
    return { code: 'performance/decrease', severity: 'block', args: { metric, subgroup, mode, ...bounds } };
}

// EXTERNAL MODULE: ./build/independence/evidence.js
var evidence = __webpack_require__(85566);
// EXTERNAL MODULE: ./build/independence/judge.js + 1 modules
var judge = __webpack_require__(86658);
// EXTERNAL MODULE: ./build/gate/assemble.js + 2 modules
var assemble = __webpack_require__(72511);
// EXTERNAL MODULE: ./build/gate/board.js
var gate_board = __webpack_require__(74342);
// EXTERNAL MODULE: ./build/gate/custodySteps.js
var custodySteps = __webpack_require__(29210);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
// EXTERNAL MODULE: ./build/result/refusal.js
var refusal = __webpack_require__(11888);
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
    throw new refusal/* Refusal */.P_('binding/format', {
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

// EXTERNAL MODULE: ./build/metrics/catalogue.js
var catalogue = __webpack_require__(88707);
;// CONCATENATED MODULE: ./build/evaluation/judge.js
/** What the checks of the evaluation say: is every sample predicted, tied to the model, decided with a known threshold? */



const placesShown = 5;
/** `evaluation/complete`: each test sample has exactly one outcome. */
function judgeCompleteness(manifest, predictions, labels, samples) {
    const unlabelled = [...manifest.rows.test].filter((row) => labels[row] < 0);
    const places = (rows) => rows.slice(0, placesShown).map((row) => manifest.table.placeOf(row));
    const findings = [];
    const { missingRows } = predictions;
    if (missingRows.length > 0) {
        const args = { samples: missingRows.length, places: places(missingRows) };
        findings.push({ code: 'evaluation/missing-predictions', severity: 'block', args });
    }
    if (unlabelled.length > 0) {
        const args = { samples: unlabelled.length, places: places(unlabelled) };
        findings.push({ code: 'evaluation/missing-labels', severity: 'block', args });
    }
    if (repeatsLabels(samples)) {
        findings.push({ code: 'evaluation/repeats-labels', severity: 'block', args: { samples: samples.positive.length } });
    }
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
 * Reads the labels of the test samples.
 *
 * @throws Refusal `manifest/unknown-label`: labels match a declared class exactly, nothing is trimmed
 */
function readLabels(manifest, { model, data }) {
    const column = manifest.table.column(data.columns.label);
    const byCode = column.values.map((value) => {
        if (value === model.positive)
            return 1;
        if (model.classes.includes(value))
            return 0;
        return data.missing.has(value) ? -1 : undefined;
    });
    const labels = new Int8Array(manifest.table.rows).fill(-1);
    for (const row of manifest.rows.test) {
        const label = byCode[column.codes[row]];
        if (label === undefined) {
            throw new refusal/* Refusal */.P_('manifest/unknown-label', {
                ...manifest.table.placeOf(row),
                problem: `the ${column.name} is no declared class; declared: ${model.classes.join(', ')}`,
                cure: 'Correct the cell, or the classes of the policy; white space and case count.',
            });
        }
        labels[row] = label;
    }
    return labels;
}

// EXTERNAL MODULE: ./build/tables/writeCsv.js
var writeCsv = __webpack_require__(89991);
;// CONCATENATED MODULE: ./build/evaluation/outcomes.js

/**
 * Joins labels and predictions of the test samples that have both.
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
/** `outcomes.csv`: each evaluated test sample with label, score and decision, in the order of the manifest. */
function writeOutcomes(manifest, { rows, samples }) {
    const positions = [...rows.keys()].sort((a, b) => rows[a] - rows[b]);
    return (0,writeCsv/* writeCsv */.E)(['sample', 'label', 'score', 'decision'], positions.map((position) => [
        manifest.sample.values[manifest.sample.codes[rows[position]]],
        samples.positive[position] === 1 ? 'positive' : 'negative',
        samples.score?.[position] ?? '',
        decisionNames[samples.decision[position]],
    ]));
}

// EXTERNAL MODULE: ./build/tables/decimal.js
var decimal = __webpack_require__(80431);
// EXTERNAL MODULE: ./build/tables/readTable.js + 14 modules
var readTable = __webpack_require__(77116);
;// CONCATENATED MODULE: ./build/evaluation/predictions.js
/** Predictions made outside the gate, joined to the test samples by their ids. */




/**
 * Reads predictions strictly.
 *
 * @throws Refusal for an unknown or repeated sample, a score that is no finite decimal number or lies out
 *   of range, an undeclared class, and a class that contradicts its score
 */
async function readPredictions(source, manifest, policy) {
    const { predictions } = policy.evaluation;
    const columns = [predictions.sample, predictions.score, predictions.predicted].filter((name) => name !== undefined);
    const table = await (0,readTable/* readTable */.x)([source], { required: [...new Set(columns)] });
    const predictionRow = joinBySample(table, table.column(predictions.sample), manifest);
    const rows = manifest.rows.test.filter((row) => predictionRow.has(row));
    const at = Uint32Array.from(rows, (row) => predictionRow.get(row));
    const rule = { ...policy.model, ...policy.evaluation };
    const scores = predictions.score === undefined ? undefined : readScores(table, predictions.score, rule);
    const classes = predictions.predicted === undefined ? undefined : readClasses(table, predictions.predicted, rule);
    return {
        file: table.files[0],
        rows,
        score: scores === undefined ? undefined : Float64Array.from(at, (row) => scores[row]),
        decision: Uint8Array.from(at, (row) => decisionOf(table, row, scores, classes, rule)),
        missingRows: [...manifest.rows.test].filter((row) => !predictionRow.has(row)),
    };
}
/** Row of the predictions for each row of the manifest's test split. */
function joinBySample(table, sample, manifest) {
    const manifestRow = new Map();
    for (const row of manifest.lockedRows)
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
    throw new refusal/* Refusal */.P_(code, { ...table.placeOf(row), problem, cure });
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

// EXTERNAL MODULE: ./build/independence/entities.js
var entities = __webpack_require__(34880);
// EXTERNAL MODULE: ./build/trees/digest.js
var digest = __webpack_require__(56740);
// EXTERNAL MODULE: ./build/gate/inputs.js
var inputs = __webpack_require__(7477);
;// CONCATENATED MODULE: ./build/gate/evaluationSteps.js
/** Obtains the outcome of each test sample: labels, predictions, and what ties them to the model. */









const bindingLimit = 64 * 1024;
/** Undefined where labels or predictions are refused. */
async function obtainOutcomes(board, tree, parts, manifest, policy) {
    const read = await board.attempt('evaluation/complete', async () => {
        const labels = readLabels(manifest, policy);
        const source = await (0,inputs/* openTable */.RT)(tree, policy.evaluation.predictions.path, 'the predictions file');
        return { labels, predictions: await readPredictions(source, manifest, policy) };
    });
    if (read === undefined)
        return undefined;
    await judgeOrigin(board, tree, parts, read.predictions, policy);
    const outcomes = joinOutcomes(read.predictions, read.labels, clustersOf(manifest, policy));
    postOutcomes(board, manifest, policy, read, outcomes);
    parts.evidence.set('outcomes.csv', writeOutcomes(manifest, outcomes));
    return outcomes;
}
/** Whether scores are probabilities, as the threshold says. */
function hasProbabilities({ model, evaluation }) {
    return isProbabilityRule({ ...model, ...evaluation });
}
function postOutcomes(board, manifest, policy, { labels, predictions }, outcomes) {
    board.post(judgeCompleteness(manifest, predictions, labels, outcomes.samples), judgeConfidenceLog(predictions), judgeThreshold(policy, predictions));
}
/** `evaluation/bound` */
async function judgeOrigin(board, tree, parts, { file }, policy) {
    const { path, bindingRequired } = policy.evaluation.predictions;
    parts.predictions = { path, sha256: file.sha256, bound: false };
    const { model, testSet } = parts;
    if (model === undefined || testSet === undefined) {
        const notRun = 'There is no model to tie the predictions to';
        board.post({ check: 'evaluation/bound', findings: [], clean: '', notRun });
        return;
    }
    const bindingPath = `${path}.binding.json`;
    await board.tryPost('evaluation/bound', async () => {
        const found = await tree.findFile(bindingPath);
        const binding = found === undefined
            ? undefined
            : readBinding(await (0,digest/* readBytes */.io)(found, bindingLimit, 'binding/format'), bindingPath);
        const actual = { model, testSet, predictions: file.sha256 };
        const judgement = judgeBinding(bindingPath, binding, actual, bindingRequired);
        parts.predictions = { path, sha256: file.sha256, bound: judgement.findings.length === 0 };
        return judgement;
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
 * @returns its digest; undefined where the change removes it
 * @throws Refusal where neither side has a model
 */
async function judgeModel(board, sides, { model }) {
    const found = await sides.proposed.find(model.path);
    const isApproved = (await sides.git?.approved.find(model.path)) !== undefined;
    const isRemoved = isApproved && removesModel(sides, model.path, found);
    if (found === undefined && !isRemoved)
        throw missingModel(model.path, isApproved);
    const sha256 = found === undefined || isRemoved ? undefined : await (0,digest/* digestModel */.On)(found);
    const findings = isRemoved
        ? [{ code: 'scope/model-removed', severity: 'block', args: { path: model.path } }]
        : [];
    const undeclared = 'The policy does not declare the model static';
    board.post(model.declaredStatic
        ? { check: 'scope/static', findings, clean: 'The policy declares the model static', declared: true }
        : { check: 'scope/static', findings, clean: undeclared, notApplicable: undeclared }, {
        check: 'scope/deterministic',
        findings: [],
        clean: '',
        notRun: 'The predictions come from a file: the gate did not run the model',
    });
    return sha256;
}
/** A model of the approved tree that the proposed commit lacks; a copy on disk does not stand in for it. */
function removesModel({ git }, path, found) {
    const isTouched = git?.changed.some((one) => one === path || one.startsWith(`${path}/`)) === true;
    if (!isTouched || found === undefined)
        return isTouched;
    return found.kind === 'file' ? found.origin === 'disk' : found.files.every(({ origin }) => origin === 'disk');
}
function missingModel(path, isApproved) {
    return new refusal/* Refusal */.P_('tree/missing-file', {
        file: path,
        problem: isApproved ? 'this branch was begun before the approved branch had the model' : 'the model does not exist',
        cure: isApproved
            ? 'Merge the approved branch into this one.'
            : 'Add it to the change, or correct `model.path` in the policy.',
    });
}

// EXTERNAL MODULE: ./build/gate/parts.js
var gate_parts = __webpack_require__(70840);
// EXTERNAL MODULE: ./build/gate/rules.js + 7 modules
var rules = __webpack_require__(11997);
// EXTERNAL MODULE: ./build/gate/sides.js + 14 modules
var gate_sides = __webpack_require__(82639);
// EXTERNAL MODULE: ./build/independence/overlap.js
var overlap = __webpack_require__(14848);
// EXTERNAL MODULE: ./build/policy/subgroups.js
var subgroups = __webpack_require__(69357);
// EXTERNAL MODULE: ./build/result/order.js
var order = __webpack_require__(79848);
// EXTERNAL MODULE: ./build/tables/emptyCells.js
var emptyCells = __webpack_require__(32008);
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
    throw new refusal/* Refusal */.P_('manifest/not-a-flag', {
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
        return (0,assemble/* assembleResult */.A)(board, (0,gate_parts/* noParts */.K)(request.policyFile), {});
    const parts = (0,gate_parts/* noParts */.K)(sides.policyPath);
    try {
        parts.rules = await board.attempt('policy/valid', () => (0,rules/* readRules */.K)(sides));
        if (parts.rules !== undefined) {
            board.post({ check: 'policy/valid', findings: [], clean: 'The policy is valid' }, parts.rules.judgement);
            if (parts.rules.task === 'evaluate')
                await evaluate(board, sides, parts.rules, parts);
        }
        return (0,assemble/* assembleResult */.A)(board, parts, sides.commits);
    }
    finally {
        sides.close();
    }
}
async function evaluate(board, sides, rules, parts) {
    const { policy } = rules;
    parts.model = await board.attempt('scope/static', () => judgeModel(board, sides, policy));
    const manifest = await board.attempt('data/manifest', () => (0,inputs/* openManifest */.gp)(sides.proposed, policy));
    if (manifest === undefined)
        return;
    parts.manifest = manifest;
    board.post(await judgeManifest(manifest, policy, sides));
    const compared = compareSplits(board, parts, manifest, policy);
    parts.testSet = await (0,custodySteps/* judgeCustody */.F)(board, rules, manifest);
    board.post(judgeExclusions(manifest, policy));
    await board.tryPost('test-data/generated', () => judgeGenerated(manifest, policy));
    await judgeResults(board, sides, parts, manifest, policy, compared);
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
    parts.evidence.set('overlaps.csv', (0,evidence/* writeOverlaps */.q)(manifest, compared));
    return compared;
}
/** Everything that needs the model's predictions. */
async function judgeResults(board, sides, parts, manifest, policy, compared) {
    const outcomes = await obtainOutcomes(board, sides.proposed, parts, manifest, policy);
    if (outcomes === undefined)
        return;
    const groups = await board.attempt('subgroups/defined', () => (0,acceptance_groups/* evaluateGroups */.U)(manifest, outcomes, policy, hasProbabilities(policy)));
    if (groups === undefined)
        return;
    const { acceptance } = policy;
    const criteria = (0,acceptance_criteria/* judgeCriteria */.BC)(groups, acceptance);
    const baseline = judgeNoDecrease(policy, groups, criteria);
    board.post(judgeSubgroups(manifest, policy, groups), judgeMetrics(policy), (0,acceptance_criteria/* judgeSizes */.gm)(criteria, acceptance, findIgnoredClusters(manifest, policy, compared)), (0,acceptance_criteria/* judgePerformance */.I2)(criteria), ...baseline.judgements);
    Object.assign(parts, { groups, criteria, comparisons: baseline.comparisons });
}

// EXTERNAL MODULE: ./build/publication/reproduce.js
var publication_reproduce = __webpack_require__(84662);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(32315);
// EXTERNAL MODULE: ./build/cli/publish.js + 20 modules
var publish = __webpack_require__(32829);
;// CONCATENATED MODULE: ./build/cli/commands/check.js




/** `holdout check` */
async function runCheck(words) {
    const startedAt = Date.now();
    const given = (0,options/* readOptions */.Tt)('check', words);
    const policyFile = (0,options/* singleValue */.u9)(given, 'policy') ?? publication_reproduce/* defaultPolicy */.G4;
    const approved = (0,options/* singleValue */.u9)(given, 'approved');
    const result = await check({ policyFile, ...(approved === undefined ? {} : { approved }) });
    const reproduce = (0,publication_reproduce/* checkCommand */.em)(policyFile, approved);
    (0,publish/* publish */.m)(result, { out: (0,options/* singleValue */.u9)(given, 'out') ?? 'holdout-report', startedAt, reproduce });
    return result.exit;
}


/***/ })

};

export const id = 325;
export const ids = [325];
export const modules = {

/***/ 71325:
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
// EXTERNAL MODULE: ./build/acceptance/groups.js + 20 modules
var acceptance_groups = __webpack_require__(40827);
// EXTERNAL MODULE: ./build/result/assertNever.js
var assertNever = __webpack_require__(46016);
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
var gate_assemble = __webpack_require__(72511);
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
        const refusals = (0,refusal/* refusalsOf */.he)(thrown);
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

// EXTERNAL MODULE: ./build/gate/rules.js + 1 modules
var gate_rules = __webpack_require__(98372);
// EXTERNAL MODULE: ./build/gate/sides.js
var gate_sides = __webpack_require__(29150);
// EXTERNAL MODULE: ./build/policy/subgroups.js
var subgroups = __webpack_require__(69357);
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
    throw new refusal/* Refusal */.P_('ledger/unwritable', {
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
        return (0,refusal/* refusalsOf */.he)(thrown).map(({ place, problem }) => ({
            code: 'ledger/not-finished',
            severity: 'block',
            args: { problem: `${(0,refusal/* formatPlace */.dE)(place)}${problem}` },
        }));
    }
}
/** Records that a use ended without an outcome, as far as that can be written; it counts either way. */
async function abortUse({ close }) {
    try {
        await close?.('aborted');
    }
    catch (thrown) {
        (0,refusal/* refusalsOf */.he)(thrown);
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




const count = schemas/* int */.Whr().min(0);
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
    line: count.describe('1-based line'),
})
    .meta({ id: 'place', description: 'A line of a file' });
const samplesBySplit = schemas/* strictObject */.rej({
    train: count.optional().describe('Training samples'),
    validation: count.optional().describe('Validation samples'),
    test: count.optional().describe('Test samples'),
})
    .meta({ id: 'samples', description: 'Number of samples in each split concerned' });
const baselineSchema = schemas/* strictObject */.rej({
    successes: count.describe('Successes of the baseline'),
    trials: count.describe('Trials of the baseline'),
    value: schemas/* number */.aig().describe('successes / trials'),
})
    .meta({ id: 'baseline', description: 'Known performance of the replaced process' });
const reasonSchema = schemas/* enum */.k5n(['pass', 'not-demonstrated', 'below', 'clearly-below', 'too-few', 'undefined'])
    .describe('pass; not-demonstrated: the estimate meets the bound, its interval does not; below: the estimate does not meet the bound; clearly-below: the whole interval does not; too-few: too few samples to judge; undefined: the metric cannot be computed');
const modeSchema = schemas/* enum */.k5n(['criterion', 'non-inferior', 'superior', 'estimate'])
    .meta({ id: 'mode', description: 'How a comparison is decided' });
/** Arguments of every finding that is not a refusal, by code. Descriptions become the documentation. */
const findingArguments = {
    'independence/overlap': schemas/* strictObject */.rej({
        kind: schemas/* string */.YjP().describe('Entity kind, `sample` or `content`'),
        between: schemas/* tuple */.PVZ([splitSchema, splitSchema]).describe('The two splits, in the order train, validation, test'),
        entities: count.describe('Number of distinct entities in both splits'),
        samples: samplesBySplit,
        reason: schemas/* string */.YjP().optional().describe('Why the policy allows this kind to be shared'),
    })
        .describe('The same entity has samples in two splits.'),
    'independence/duplicate': schemas/* strictObject */.rej({
        kind: schemas/* enum */.k5n(['sample', 'content']).describe('What stands more than once'),
        split: splitSchema,
        entities: count.describe('Number of ids or hashes that stand more than once'),
        samples: count.describe('Number of rows that carry them'),
    })
        .describe('A sample id or a content hash stands more than once in a split.'),
    'independence/empty-ids': schemas/* strictObject */.rej({ kind: schemas/* string */.YjP().describe('Entity kind or `content`'), samples: samplesBySplit })
        .describe('Samples have no id of this kind, so their independence cannot be shown.'),
    'independence/malformed-id': schemas/* strictObject */.rej({
        kind: schemas/* string */.YjP().describe('Entity kind, `sample` or `content`'),
        column: schemas/* string */.YjP().describe('Column of the manifest'),
        problem: schemas/* enum */.k5n(['white-space', 'control-character', 'exponent', 'comment'])
            .describe('What is wrong with the ids'),
        ids: count.describe('Number of distinct ids concerned'),
        places: schemas/* array */.YOg(placeSchema).describe('The first places, at most five'),
    })
        .describe('An id is written in a way that can hide an overlap.'),
    'independence/no-training-rows': schemas/* strictObject */.rej({})
        .describe('The manifest has no training samples, so independence cannot be shown.'),
    'independence/no-test-rows': schemas/* strictObject */.rej({}).describe('The manifest has no test samples.'),
    'custody/lock-missing': schemas/* strictObject */.rej({ path: schemas/* string */.YjP().describe('Path of the lock') })
        .describe('The policy declares a lock that does not exist in the approved tree.'),
    'custody/lock-mismatch': schemas/* strictObject */.rej({
        lockedRows: count.describe('Test rows when the lock was made'),
        foundRows: count.describe('Test rows now'),
        added: count.nullable().describe('Rows that the lock does not know; null where the lock has no fingerprints'),
        removed: count.nullable().describe('Locked rows that are missing; null where the lock has no fingerprints'),
        changed: count.nullable().describe('Rows whose content differs; null where the lock has no fingerprints'),
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
        samples: count.describe('Test samples without a value'),
    })
        .describe('Test samples have no value in a subgroup column.'),
    'subgroups/absent': schemas/* strictObject */.rej({ subgroup: subgroupSchema })
        .describe('The baseline knows a subgroup that has no test samples.'),
    'evaluation/missing-predictions': schemas/* strictObject */.rej({
        samples: count.describe('Test samples without a prediction'),
        places: schemas/* array */.YOg(placeSchema).describe('The first places in the manifest, at most five'),
    })
        .describe('Test samples have no prediction.'),
    'evaluation/missing-labels': schemas/* strictObject */.rej({
        samples: count.describe('Test samples without a label'),
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
    'evaluation/repeats-labels': schemas/* strictObject */.rej({ samples: count.describe('Test samples') })
        .describe('Every score equals its label exactly.'),
    'confidence/undecided-share': schemas/* strictObject */.rej({
        undecided: count.describe('Undecided test samples'),
        samples: count.describe('Test samples with a prediction'),
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
        needed: count.describe('Fewest samples with which the criterion can be shown, all of them right'),
    })
        .describe('A subgroup is too small to show its criterion, however good the model is.'),
    'test-data/underpowered': schemas/* strictObject */.rej({
        metric: schemas/* string */.YjP().describe('Metric of the criterion'),
        subgroup: subgroupSchema,
        bound: boundSchema,
        n: schemas/* number */.aig().describe('Samples in the metric’s denominator (effective, where samples are clustered)'),
        needed: count.describe('Samples from which a model of the expected performance passes with the declared power'),
        expected: schemas/* number */.aig().describe('Expected performance'),
        power: schemas/* number */.aig().describe('Chance that a model of the expected performance passes at n'),
    })
        .describe('A model as good as expected would fail this criterion more often than the policy plans for.'),
    'test-data/excluded': schemas/* strictObject */.rej({
        samples: count.describe('Excluded test samples'),
        reasons: schemas/* array */.YOg(schemas/* strictObject */.rej({
            reason: schemas/* string */.YjP().describe('Reason, as the manifest gives it'),
            samples: count.describe('Samples excluded for it'),
        }))
            .describe('Reasons with their counts, most frequent first, at most twenty'),
    })
        .describe('Test samples are excluded from the evaluation.'),
    'test-data/generated': schemas/* strictObject */.rej({ samples: count.describe('Generated test samples') })
        .describe('Test samples are generated (synthetic).'),
    'test-data/clustered': schemas/* strictObject */.rej({
        kind: schemas/* string */.YjP().describe('Entity kind'),
        samples: count.describe('Test samples'),
        entities: count.describe('Distinct entities among them'),
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
        minSamples: count.optional().describe('Fewest samples that the criterion asks for'),
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
        subgroups: count.describe('Criteria of this metric without a baseline value for their subgroup'),
    })
        .describe('A criterion has no baseline value to be compared with.'),
    'criteria/not-compared': schemas/* strictObject */.rej({ metrics: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Metrics concerned') })
        .describe('Metrics have a criterion, and no-decrease does not name them.'),
    'performance/decrease': schemas/* strictObject */.rej({
        metric: schemas/* string */.YjP().describe('Metric'),
        subgroup: subgroupSchema,
        mode: modeSchema,
        margin: schemas/* number */.aig().optional().describe('Margin that the policy allows (mode non-inferior)'),
        value: nullableNumber.describe('Estimate of the model'),
        baseline: baselineSchema,
        difference: nullableNumber.describe('Model minus baseline'),
        lower: nullableNumber.describe('Lower limit of the difference'),
        upper: nullableNumber.describe('Upper limit of the difference'),
    })
        .describe('The model is not shown to keep up with the baseline.'),
    'performance/withheld': schemas/* strictObject */.rej({})
        .describe('The model does not pass, and the policy discloses no more: what published text says in place of each result. `report.json` has the results themselves.'),
    ...findings_ledger/* ledgerFindings */.W,
    ...personnel/* personnelFindings */.J,
};
const severitySchema = schemas/* enum */.k5n(['block', 'warn', 'note'])
    .meta({ id: 'severity', description: 'block: fails the check; warn: a person should look; note: for the record' });
const refusalArguments = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP().optional().describe('File concerned'),
    line: count.optional().describe('1-based line'),
    column: count.optional().describe('1-based column'),
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
    clusters: count.optional().describe('Distinct clusters in the denominator, where intervals allow for clusters'),
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
const comparisonSchema = schemas/* strictObject */.rej({
    metric: schemas/* string */.YjP().describe('Metric'),
    against: schemas/* literal */.euz('process').describe('What the model is compared with'),
    subgroup: subgroupSchema,
    mode: modeSchema,
    baseline: baselineSchema,
    bound: boundSchema.optional().describe('Criterion compared with the baseline (mode criterion)'),
    margin: schemas/* number */.aig().optional().describe('Margin that the policy allows (mode non-inferior)'),
    difference: nullableNumber.describe('Model minus baseline'),
    lower: nullableNumber.describe('Lower limit of the difference'),
    upper: nullableNumber.describe('Upper limit of the difference'),
    confidence: schemas/* number */.aig().describe('Two-sided confidence level'),
    method: schemas/* string */.YjP().describe('Method of the interval'),
    status: schemas/* enum */.k5n(['pass', 'fail', 'warn']).describe('Outcome in this mode'),
    reason: schemas/* string */.YjP().optional().describe('Why the difference is undefined'),
})
    .describe('The model, or a criterion, against the baseline');
const traceSchema = schemas/* strictObject */.rej({
    clause: schemas/* string */.YjP().describe('Clause, such as annex22:6.4 or gmlp:4'),
    status: schemas/* enum */.k5n(['shown', 'record-checked', 'declared', 'deviation-accepted', 'failed', 'not-shown', 'not-applicable'])
        .describe('The weakest of its checks'),
    checks: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Checks that served the clause in this run'),
})
    .describe('What the run shows for one clause');
const confusionSchema = schemas/* strictObject */.rej({
    subgroup: subgroupSchema,
    truePositives: count.describe('Positive samples that the model calls positive'),
    falsePositives: count.describe('Negative samples that the model calls positive'),
    falseNegatives: count.describe('Positive samples that the model calls negative'),
    trueNegatives: count.describe('Negative samples that the model calls negative'),
    undecidedPositives: count.describe('Positive samples that the model leaves undecided'),
    undecidedNegatives: count.describe('Negative samples that the model leaves undecided'),
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
            samples: count.describe('Test samples that are not excluded'),
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
        files: schemas/* array */.YOg(schemas/* strictObject */.rej({
            path: schemas/* string */.YjP().describe('Path of the file'),
            sha256: schema_sha256.describe('Digest of the file'),
            bytes: count.describe('Length of the file'),
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
    const { facts, sides, rules, parts, lock, judgePeople, assemble } = recorded;
    const { policy } = rules;
    if (policy.ledger !== undefined && (lock?.state !== 'read' || parts.model === undefined)) {
        await judgePeople();
        if (lock?.state === 'missing')
            (0,custodySteps/* postMissing */.jP)(board, lock.path);
        parts.unopened = 'The test set was not opened: without a lock and a model its use cannot be recorded';
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
        (0,refusal/* refusalsOf */.he)(thrown);
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
        const file = await proposed.findFile(evaluation.predictions.path);
        return file === undefined ? {} : { predictions: (await (0,digest/* digestFile */.TM)(file)).sha256 };
    }
    catch (thrown) {
        (0,refusal/* refusalsOf */.he)(thrown);
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
    parts.model = await board.attempt('scope/static', () => judgeModel(board, sides, rules.policy));
    const lock = await (0,custodySteps/* readApprovedLock */.fx)(board, rules);
    const assemble = () => (0,gate_assemble/* assembleResult */.A)(board, parts, sides.commits);
    const judgePeople = (firstUse) => judgePersonnel(board, request, sides, rules, firstUse);
    return judgeOnce(board, { facts: request, sides, rules, parts, lock, judgePeople, assemble }, () => evaluate(board, sides, rules, parts, lock));
}
async function evaluate(board, sides, { policy }, parts, lock) {
    const manifest = await board.attempt('data/manifest', () => (0,inputs/* openManifest */.gp)(sides.proposed, policy));
    if (manifest === undefined)
        return;
    parts.manifest = manifest;
    board.post(await judgeManifest(manifest, policy, sides));
    const compared = compareSplits(board, parts, manifest, policy);
    parts.testSet = (0,custodySteps/* judgeCustody */.Fb)(board, policy, manifest, lock);
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
    parts.places.push(...placeOverlaps(manifest, compared, judgements));
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
    const performance = (0,acceptance_criteria/* judgePerformance */.I2)(criteria);
    parts.places.push(...placeCriteria(parts.policyPath, criteria, performance));
    board.post(judgeSubgroups(manifest, policy, groups), judgeMetrics(policy), (0,acceptance_criteria/* judgeSizes */.gm)(criteria, acceptance, findIgnoredClusters(manifest, policy, compared)), performance, ...baseline.judgements);
    Object.assign(parts, { groups, criteria, comparisons: baseline.comparisons });
}

// EXTERNAL MODULE: ./build/publication/reproduce.js
var publication_reproduce = __webpack_require__(84662);
// EXTERNAL MODULE: ./build/report/disclose.js + 2 modules
var disclose = __webpack_require__(14209);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(32315);
// EXTERNAL MODULE: ./build/cli/publish.js + 20 modules
var publish = __webpack_require__(95752);
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

#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 26848:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline/promises");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 59713:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(11888);
/* harmony import */ var _result_version_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(20424);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(63534);
/** The command line: finds the command and hands the rest to it. Commands load lazily, so that starting is quick. */



async function run([command, ...rest]) {
    if (rest.includes('--help') || rest.includes('-h'))
        return help(command);
    switch (command) {
        case 'check':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(816), __nccwpck_require__.e(815), __nccwpck_require__.e(6), __nccwpck_require__.e(955), __nccwpck_require__.e(339), __nccwpck_require__.e(519), __nccwpck_require__.e(521), __nccwpck_require__.e(458), __nccwpck_require__.e(793), __nccwpck_require__.e(629), __nccwpck_require__.e(725), __nccwpck_require__.e(992), __nccwpck_require__.e(854), __nccwpck_require__.e(71), __nccwpck_require__.e(371), __nccwpck_require__.e(18), __nccwpck_require__.e(497), __nccwpck_require__.e(751), __nccwpck_require__.e(132), __nccwpck_require__.e(272), __nccwpck_require__.e(140), __nccwpck_require__.e(362), __nccwpck_require__.e(455)]).then(__nccwpck_require__.bind(__nccwpck_require__, 17455))).runCheck(rest);
        case 'splits':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(816), __nccwpck_require__.e(6), __nccwpck_require__.e(955), __nccwpck_require__.e(339), __nccwpck_require__.e(519), __nccwpck_require__.e(521), __nccwpck_require__.e(458), __nccwpck_require__.e(793), __nccwpck_require__.e(725), __nccwpck_require__.e(992), __nccwpck_require__.e(854), __nccwpck_require__.e(371), __nccwpck_require__.e(18), __nccwpck_require__.e(751), __nccwpck_require__.e(132), __nccwpck_require__.e(272), __nccwpck_require__.e(390)]).then(__nccwpck_require__.bind(__nccwpck_require__, 74220))).runSplits(rest);
        case 'split':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(955), __nccwpck_require__.e(519), __nccwpck_require__.e(458), __nccwpck_require__.e(793), __nccwpck_require__.e(992), __nccwpck_require__.e(854), __nccwpck_require__.e(371), __nccwpck_require__.e(32), __nccwpck_require__.e(567)]).then(__nccwpck_require__.bind(__nccwpck_require__, 87397))).runSplit(rest);
        case 'hash':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(458), __nccwpck_require__.e(793), __nccwpck_require__.e(232)]).then(__nccwpck_require__.bind(__nccwpck_require__, 68232))).runHash(rest);
        case 'lock':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(816), __nccwpck_require__.e(815), __nccwpck_require__.e(6), __nccwpck_require__.e(955), __nccwpck_require__.e(339), __nccwpck_require__.e(458), __nccwpck_require__.e(793), __nccwpck_require__.e(629), __nccwpck_require__.e(725), __nccwpck_require__.e(71), __nccwpck_require__.e(110)]).then(__nccwpck_require__.bind(__nccwpck_require__, 92851))).runLock(rest);
        case 'plan':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(816), __nccwpck_require__.e(815), __nccwpck_require__.e(6), __nccwpck_require__.e(955), __nccwpck_require__.e(339), __nccwpck_require__.e(519), __nccwpck_require__.e(521), __nccwpck_require__.e(458), __nccwpck_require__.e(793), __nccwpck_require__.e(629), __nccwpck_require__.e(725), __nccwpck_require__.e(992), __nccwpck_require__.e(854), __nccwpck_require__.e(71), __nccwpck_require__.e(132), __nccwpck_require__.e(32), __nccwpck_require__.e(550)]).then(__nccwpck_require__.bind(__nccwpck_require__, 49550))).runPlan(rest);
        case 'predict':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(816), __nccwpck_require__.e(815), __nccwpck_require__.e(6), __nccwpck_require__.e(955), __nccwpck_require__.e(339), __nccwpck_require__.e(458), __nccwpck_require__.e(793), __nccwpck_require__.e(629), __nccwpck_require__.e(725), __nccwpck_require__.e(71), __nccwpck_require__.e(497), __nccwpck_require__.e(751), __nccwpck_require__.e(140), __nccwpck_require__.e(683)]).then(__nccwpck_require__.bind(__nccwpck_require__, 87483))).runPredict(rest);
        case 'interval':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(519), __nccwpck_require__.e(535)]).then(__nccwpck_require__.bind(__nccwpck_require__, 21535))).runInterval(rest);
        case 'init':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(816), __nccwpck_require__.e(815), __nccwpck_require__.e(955), __nccwpck_require__.e(339), __nccwpck_require__.e(458), __nccwpck_require__.e(793), __nccwpck_require__.e(629), __nccwpck_require__.e(725), __nccwpck_require__.e(992), __nccwpck_require__.e(371), __nccwpck_require__.e(18), __nccwpck_require__.e(497), __nccwpck_require__.e(910)]).then(__nccwpck_require__.bind(__nccwpck_require__, 93910))).runInit(rest);
        case 'ledger':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(816), __nccwpck_require__.e(815), __nccwpck_require__.e(458), __nccwpck_require__.e(629), __nccwpck_require__.e(362), __nccwpck_require__.e(966)]).then(__nccwpck_require__.bind(__nccwpck_require__, 42966))).runLedger(rest);
        case 'doctor':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(816), __nccwpck_require__.e(815), __nccwpck_require__.e(601), __nccwpck_require__.e(629), __nccwpck_require__.e(830)]).then(__nccwpck_require__.bind(__nccwpck_require__, 87881))).runDoctor(rest);
        case '--version':
        case '-v':
            process.stdout.write(`${_result_version_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .r}\n`);
            return 0;
        case undefined:
        case 'help':
        case '--help':
        case '-h':
            return help(rest[0]);
        default:
            throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('command/usage', {
                problem: 'this command does not exist',
                cure: `Commands: ${_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .commandNames */ .oQ.join(', ')}; \`holdout help\` explains them.`,
            });
    }
}
function help(command) {
    process.stdout.write((0,_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .CI)(command));
    return 0;
}
/** A refusal is for the user: one line each. Anything else is a bug and keeps its stack. */
function explain(thrown) {
    try {
        const refusals = (0,_result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalsOf */ .he)(thrown);
        for (const refusal of refusals)
            process.stderr.write(`holdout: ${refusal.message}\n`);
        return refusals[0]?.exit ?? 2;
    }
    catch {
        const stack = thrown instanceof Error ? thrown.stack : String(thrown);
        process.stderr.write(`holdout: this is a bug in Holdout, please report it\n${stack}\n`);
        return 5;
    }
}
process.exitCode = await run(process.argv.slice(2)).catch(explain);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 63534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ usage),
/* harmony export */   Pi: () => (/* binding */ commands),
/* harmony export */   oQ: () => (/* binding */ commandNames)
/* harmony export */ });
/* unused harmony export nameOf */
/** What each command is for and which options it takes; the README's table is generated from here. */
const policyOption = { name: 'policy', value: 'FILE', description: 'the policy; default .holdout/policy.yml' };
const outOption = {
    name: 'out',
    value: 'DIR',
    description: 'folder for the report and its evidence; default holdout-report',
};
const commands = {
    check: {
        name: 'check',
        description: 'judge a model by its policy: the whole gate',
        options: [
            policyOption,
            {
                name: 'approved',
                value: 'REF',
                description: 'branch or commit that gives the rules; HEAD is then judged. Without it both are the working folder',
            },
            {
                name: 'local',
                description: 'leave undecided what only GitHub knows, such as approvals, instead of failing for it',
            },
            {
                name: 'ledger',
                value: 'FILE',
                description: 'records the uses of the test set, where the policy declares a ledger; default .holdout/ledger.jsonl',
            },
            outOption,
        ],
    },
    splits: {
        name: 'splits',
        operands: '[SPLIT=]FILE…',
        description: 'check the independence of the splits of a table, with no policy',
        options: [
            { name: 'sample', value: 'COL', description: 'column of the sample id' },
            { name: 'split', value: 'COL', description: 'column that assigns samples to splits' },
            {
                name: 'entity',
                value: 'KIND=COL[,COL…]',
                repeated: true,
                description: 'what several samples can have in common, such as patient=center,patient_id; may be repeated',
            },
            { name: 'content', value: 'COL', description: 'column of content hashes' },
            {
                name: 'captured',
                value: 'COL',
                description: 'column of the date of capture: no test sample may be older than the last training sample',
            },
            { name: 'phash', value: 'COL', description: 'column of 64-bit perceptual hashes, as `holdout hash` writes them' },
            {
                name: 'near',
                value: 'BITS',
                description: 'how many bits the hashes of images that look alike may differ in, 0 to 16; default 4',
            },
            {
                name: 'train',
                value: 'VALUE',
                repeated: true,
                description: 'value that means training; default train, training',
            },
            {
                name: 'validation',
                value: 'VALUE',
                repeated: true,
                description: 'value that means validation; default validation, valid, val, dev',
            },
            { name: 'test', value: 'VALUE', repeated: true, description: 'value that means test; default test, testing' },
            outOption,
        ],
    },
    split: {
        name: 'split',
        operands: 'FILE…',
        description: 'make a split of a table in which training, validation and test data have nothing in common',
        options: [
            { name: 'sample', value: 'COL', description: 'column of the sample id' },
            {
                name: 'entity',
                value: 'KIND=COL[,COL…]',
                repeated: true,
                description: 'what several samples can have in common, such as patient=center,patient_id; they stay together; may be repeated',
            },
            { name: 'content', value: 'COL', description: 'column of content hashes; equal contents stay together' },
            { name: 'ungrouped', description: 'samples have nothing in common: needed where no --entity is given' },
            {
                name: 'stratify',
                value: 'COL[=EDGE,…]',
                repeated: true,
                description: 'column whose values all splits are to have in equal shares, such as the label; numbers by the edges of bins, such as age=40,60; may be repeated',
            },
            { name: 'test', value: 'SHARE', description: 'share of samples for testing; default 0.2' },
            { name: 'validation', value: 'SHARE', description: 'share of samples for validation, 0 for none; default 0.1' },
            { name: 'seed', value: 'NUMBER', description: 'another number gives another split; default 1' },
            {
                name: 'tolerance',
                value: 'NUMBER',
                description: 'accepted deviation of a share; default 0.02, or half of what an average group makes where that is more',
            },
            { name: 'best-effort', description: 'write the split though a deviation is not accepted' },
            { name: 'allow-empty-strata', description: 'accept splits without a sample of some value to stratify by' },
            { name: 'column', value: 'COL', description: 'column that the split is written to; default split' },
            { name: 'replace', description: 'replace that column where the table has it' },
            { name: 'out', value: 'FILE', description: 'CSV file for the table with its split' },
            { name: 'force', description: 'replace that file where it exists' },
        ],
    },
    hash: {
        name: 'hash',
        operands: 'FILE',
        description: 'add to a manifest the SHA-256 of each sample’s file and, of PNG and JPEG, a perceptual hash',
        options: [
            { name: 'file', value: 'COL', description: 'column of the path of each sample’s file' },
            {
                name: 'base',
                value: 'DIR',
                description: 'folder from which these paths lead, and outside of which nothing is read; default that of FILE',
            },
            { name: 'sha256', value: 'COL', description: 'column that the SHA-256 is written to; default sha256' },
            { name: 'phash', value: 'COL', description: 'column that the perceptual hash is written to; default phash' },
            { name: 'replace', description: 'replace these columns where the table has them' },
            { name: 'out', value: 'FILE', description: 'CSV file for the manifest with its hashes' },
            { name: 'force', description: 'replace that file where it exists; it may be the manifest itself' },
        ],
    },
    lock: {
        name: 'lock',
        description: 'lock the test set: write its digest to the file that the policy names',
        options: [
            policyOption,
            { name: 'no-fingerprints', description: 'leave out what lets a mismatch count the rows that differ' },
        ],
    },
    plan: {
        name: 'plan',
        description: 'say how many test samples the criteria of a policy need, before any data is opened',
        options: [
            policyOption,
            {
                name: 'expect',
                value: 'METRIC=VALUE',
                repeated: true,
                description: 'performance that a good model is expected to have, instead of `acceptance.expected`',
            },
            {
                name: 'groups',
                value: 'COL=NUMBER',
                repeated: true,
                description: 'how many values a subgroup column has, such as site=4; may be repeated',
            },
            {
                name: 'count',
                value: 'NAME[COL=VALUE,…]=NUMBER',
                repeated: true,
                description: 'planned number of positives, negatives, samples or of what a metric counts, overall or in a subgroup: positives=300, positives[site=lyon]=80, positives[site]=60 for each other site; default what the criteria need',
            },
            {
                name: 'cluster-size',
                value: 'NUMBER',
                description: 'mean number of samples of one cluster that a metric counts, such as images of one patient',
            },
            { name: 'seed', value: 'NUMBER', description: 'seed of the simulations; default 1' },
            { name: 'draws', value: 'NUMBER', description: 'draws of each simulation; default 50000' },
            { name: 'out', value: 'DIR', description: 'folder for plan.md, plan.svg and plan.json; default none' },
        ],
    },
    predict: {
        name: 'predict',
        description: 'run an ONNX model and write its predictions with what binds them to it, for evaluation elsewhere',
        options: [
            policyOption,
            { name: 'split', value: 'SPLIT', description: 'test (default), validation or train; only test gets a binding' },
            {
                name: 'out',
                value: 'FILE',
                description: 'where the predictions go; default the path that the policy names, else predictions.csv',
            },
            {
                name: 'input',
                value: 'NAME=COL[,COL…]',
                repeated: true,
                description: 'what feeds an input of the model; needed where the policy has no `evaluation.onnx`; may be repeated',
            },
            { name: 'score', value: 'OUTPUT', description: 'output that holds the score' },
            { name: 'column', value: 'NUMBER', description: 'column of the score in that output, from 0' },
            { name: 'transform', value: 'NAME', description: 'none (default), sigmoid or softmax' },
            {
                name: 'fill',
                value: 'nan|COL=VALUE',
                repeated: true,
                description: 'what stands in for an empty cell; may be repeated',
            },
        ],
    },
    interval: {
        name: 'interval',
        operands: 'X N [--against X N] | --paired BOTH FIRST SECOND NEITHER',
        description: 'check a number by hand: intervals of a proportion, or of a difference of two, from counts alone',
        options: [
            { name: 'against', description: 'a second proportion follows, of other samples: the difference of the two' },
            {
                name: 'paired',
                description: 'two models on the same samples: how many both get right, only the first, only the second, and neither',
            },
            { name: 'margin', value: 'NUMBER', description: 'how much worse the first may be, such as 0.05; adds a p value' },
            { name: 'confidence', value: 'NUMBER', description: 'two-sided confidence level; default 0.95' },
            { name: 'json', description: 'print JSON, not rounded' },
        ],
    },
    init: {
        name: 'init',
        operands: '[FILE…]',
        description: 'write a first policy from a manifest, the workflow, code owners and a ruleset; asks on a terminal',
        options: [
            {
                name: 'manifest',
                value: 'FILE',
                repeated: true,
                description: 'as FILE; default the table that looks like one',
            },
            { name: 'model', value: 'PATH', description: 'file or folder of the model' },
            {
                name: 'input',
                value: 'NAME=COL[,COL…]',
                repeated: true,
                description: 'what feeds an input of an ONNX model, which the gate then runs itself; may be repeated',
            },
            { name: 'column', value: 'NUMBER', description: 'column of the score in the output of the model, from 0' },
            {
                name: 'column-class',
                value: 'NAME',
                repeated: true,
                description: 'class of a column of that output, one for each in their order, where the model of several classes does not name them',
            },
            { name: 'transform', value: 'NAME', description: 'none (default), sigmoid or softmax' },
            {
                name: 'fill',
                value: 'nan|COL=VALUE',
                repeated: true,
                description: 'what stands in for an empty cell that feeds the model; may be repeated',
            },
            {
                name: 'predictions',
                value: 'FILE',
                description: 'table of what the model says of each test sample, where the gate does not run it',
            },
            {
                name: 'score',
                value: 'OUTPUT|COL',
                description: 'output of the model that holds the score, the probabilities of several classes or the predicted number; with --predictions the column of that table that holds the score',
            },
            {
                name: 'scores',
                value: 'CLASS=COL',
                repeated: true,
                description: 'column of the probability of a class in the predictions, of several classes; may be repeated',
            },
            {
                name: 'predicted',
                value: 'COL',
                description: 'column of the decided class, or of the predicted number, in the predictions',
            },
            { name: 'threshold', value: 'NUMBER', description: 'score from which a sample is positive' },
            { name: 'sample', value: 'COL', description: 'column of the sample id' },
            { name: 'split', value: 'COL', description: 'column that assigns samples to splits' },
            { name: 'train', value: 'VALUE', repeated: true, description: 'value that means training' },
            { name: 'validation', value: 'VALUE', repeated: true, description: 'value that means validation' },
            { name: 'test', value: 'VALUE', repeated: true, description: 'value that means test' },
            { name: 'label', value: 'COL', description: 'column of the reference label' },
            {
                name: 'task',
                value: 'NAME',
                description: 'binary, multiclass, ordinal or regression; default what labels, bounds and model suggest',
            },
            {
                name: 'class',
                value: 'NAME',
                repeated: true,
                description: 'class that may occur; default the labels that do; of an ordinal task in ascending order',
            },
            { name: 'positive', value: 'NAME', description: 'class that the model is to find' },
            {
                name: 'entity',
                value: 'KIND=COL[,COL…]',
                repeated: true,
                description: 'what several samples can have in common; may be repeated',
            },
            { name: 'content', value: 'COL', description: 'column of content hashes' },
            {
                name: 'subgroup',
                value: 'COL[=EDGE,…]',
                repeated: true,
                description: 'groups that are judged apart, numbers by the edges of bins; may be repeated',
            },
            {
                name: 'at-least',
                value: 'METRIC=VALUE',
                repeated: true,
                description: 'smallest acceptable value; the expert for the process decides',
            },
            { name: 'at-most', value: 'METRIC=VALUE', repeated: true, description: 'largest acceptable value' },
            {
                name: 'fit-tolerance',
                value: 'NUMBER',
                description: 'largest difference of mean absolute errors between training and test data that is no overfitting, for a regression',
            },
            {
                name: 'role',
                value: 'ROLE=@USER[,@ORG/TEAM…]',
                repeated: true,
                description: 'who holds a role and has to approve models: sme, qa; test-data-access approves nothing',
            },
            { name: 'uses', value: 'NUMBER', description: 'how often the test set may be used' },
            {
                name: 'owners',
                value: '@ORG/TEAM',
                repeated: true,
                description: 'who reviews changes of the rules; default who approves models',
            },
            { name: 'branch', value: 'NAME', description: 'branch to protect; default that of the remote, main or master' },
            { name: 'release', value: 'COMMIT', description: 'commit of the Holdout release that the workflow runs' },
            {
                name: 'only',
                value: 'PART',
                repeated: true,
                description: 'policy, workflow, codeowners or ruleset; may be repeated; default all',
            },
            { name: 'dry-run', description: 'show the files and write nothing' },
            { name: 'force', description: 'replace files that exist' },
        ],
    },
    ledger: {
        name: 'ledger',
        description: 'print and verify the ledger of test-set uses; exit 3 where it does not hold',
        options: [
            policyOption,
            { name: 'branch', value: 'NAME', description: 'branch of the ledger; default the one that the policy names' },
            { name: 'remote', value: 'NAME', description: 'remote that has the branch; default origin' },
            { name: 'file', value: 'FILE', description: 'a ledger in a file instead' },
            { name: 'test-set', value: 'DIGEST', description: 'show the uses of one test set' },
            { name: 'since', value: 'COMMIT|HASH', description: 'earlier commit or line that the ledger has to contain' },
            { name: 'json', description: 'print JSON' },
        ],
    },
    doctor: {
        name: 'doctor',
        description: 'say in which ways a failing model could still be merged: workflows, code owners, rules of the branch',
        options: [
            { name: 'branch', value: 'NAME', description: 'the protected branch; default the one GitHub calls the default' },
            { name: 'repo', value: 'OWNER/NAME', description: 'the repository on GitHub; default that of the remote origin' },
            {
                name: 'token-env',
                value: 'NAME',
                description: 'environment variable with a token that may read the rules; default GITHUB_TOKEN, then GH_TOKEN',
            },
            { name: 'json', description: 'print the findings as JSON' },
        ],
    },
};
const commandNames = Object.keys(commands);
/** Help for one command, or for all. */
function usage(name) {
    const named = commandNames.find((command) => command === name);
    const shown = named === undefined ? Object.values(commands) : [commands[named]];
    const head = named === undefined ? 'Holdout judges whether a model may be merged, and on what evidence.\n\n' : '';
    const foot = 'Exit codes: 0 pass, 1 failed, 2 input or policy refused, 3 integrity, 4 resource limit, 5 internal.\n';
    return `${head}${shown.map(usageOf).join('\n')}\n${named === undefined ? foot : ''}`;
}
function usageOf({ name, operands, description, options }) {
    const lines = options.map((option) => `  ${nameOf(option).padEnd(28)} ${option.description}\n`);
    return `holdout ${name}${operands === undefined ? '' : ` ${operands}`}\n  ${description}\n${lines.join('')}`;
}
function nameOf({ name, value }) {
    return `--${name}${value === undefined ? '' : ` ${value}`}`;
}


/***/ }),

/***/ 11888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   dE: () => (/* binding */ formatPlace),
/* harmony export */   he: () => (/* binding */ refusalsOf),
/* harmony export */   qY: () => (/* binding */ Refusals)
/* harmony export */ });
class Refusal extends Error {
    /** `family/name`, one documentation section each. */
    code;
    exit;
    place;
    problem;
    cure;
    constructor(code, { problem, cure, exit = 2, ...place }) {
        super(`${formatPlace(place)}${problem}. ${cure}`);
        this.name = 'Refusal';
        this.code = code;
        this.exit = exit;
        this.place = place;
        this.problem = problem;
        this.cure = cure;
    }
}
/** Several refusals of one input, reported together. */
class Refusals extends Error {
    refusals;
    constructor(refusals) {
        super(refusals.map((refusal) => refusal.message).join('\n'));
        this.name = 'Refusals';
        this.refusals = refusals;
    }
}
/** The refusals that a thrown value stands for; anything else is a bug and is thrown again. */
function refusalsOf(thrown) {
    if (thrown instanceof Refusal)
        return [thrown];
    if (thrown instanceof Refusals)
        return thrown.refusals;
    throw thrown;
}
/** `policy.yml:14:9 acceptance.criteria[0].at-least ` or the empty string. */
function formatPlace({ file, line, column, key }) {
    const position = [file, line, column].filter((part) => part !== undefined).join(':');
    return [position, key]
        .filter((part) => part !== undefined && part !== '')
        .map((part) => `${part} `)
        .join('');
}


/***/ }),

/***/ 20424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Version of Holdout: a constant, so that nothing is read at run time. A test compares it with `package.json`. */
const version = '0.1.0';


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(59713);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 

export const id = 656;
export const ids = [656];
export const modules = {

/***/ 87483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPredict: () => (/* binding */ runPredict)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/evaluation/binding.js
var binding = __webpack_require__(53082);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/custody/lock.js + 3 modules
var custody_lock = __webpack_require__(1266);
// EXTERNAL MODULE: ./build/evaluation/decision.js
var evaluation_decision = __webpack_require__(62857);
// EXTERNAL MODULE: ./build/evaluation/onnx/modelRun.js + 6 modules
var modelRun = __webpack_require__(1843);
// EXTERNAL MODULE: ./build/evaluation/onnx/subject.js + 1 modules
var subject = __webpack_require__(57826);
// EXTERNAL MODULE: ./build/evaluation/predictions.js
var predictions = __webpack_require__(73789);
// EXTERNAL MODULE: ./build/policy/modelColumns.js
var modelColumns = __webpack_require__(96219);
// EXTERNAL MODULE: ./build/result/refusal.js
var refusal = __webpack_require__(11888);
// EXTERNAL MODULE: ./build/tables/writeCsv.js
var writeCsv = __webpack_require__(89991);
// EXTERNAL MODULE: ./build/trees/digest.js
var trees_digest = __webpack_require__(56740);
// EXTERNAL MODULE: ./build/gate/custodySteps.js
var custodySteps = __webpack_require__(29210);
// EXTERNAL MODULE: ./build/gate/inputs.js
var inputs = __webpack_require__(7477);
// EXTERNAL MODULE: ./build/gate/rules.js + 1 modules
var rules = __webpack_require__(98372);
// EXTERNAL MODULE: ./build/gate/sides.js
var gate_sides = __webpack_require__(29150);
;// CONCATENATED MODULE: ./build/gate/predict.js
/** Predictions of an ONNX model with what binds them to it, for teams that evaluate elsewhere. */














/** @throws Refusal for a policy, model or table that cannot be used */
async function predict({ policyFile, split, source }) {
    const sides = await (0,gate_sides/* openSides */.P)({ policyFile });
    const { policy: written } = await (0,rules/* readRules */.K)(sides);
    const onnx = source ?? sourceOf(written);
    const policy = { ...written, evaluation: { ...written.evaluation, source: onnx } };
    refuseLabel(policy);
    const found = await sides.proposed.find(policy.model.path);
    if (found === undefined)
        throw missingModel(policy.model.path);
    const run = await modelRun/* ModelRun */.J.load(await (0,subject/* readSubject */.$)(found, onnx), onnx, policy);
    try {
        const manifest = await (0,inputs/* openManifest */.gp)(sides.proposed, policy);
        const rows = manifest.rows[split];
        const evaluated = await run.evaluate(await run.open(manifest, sides.proposed), rows);
        const text = writePredictions(manifest, written, rows, evaluated);
        const actual = { model: await (0,trees_digest/* digestModel */.On)(found), predictions: (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex') };
        const path = namedPath(written, split);
        const binding = split === 'test' || path !== undefined
            ? { ...actual, testSet: await testSetDigest(sides.proposed, manifest, written) }
            : undefined;
        return {
            text,
            samples: rows.length,
            ...(binding === undefined ? {} : { binding }),
            ...(path === undefined ? {} : { path }),
        };
    }
    finally {
        run.close();
    }
}
/** The file that the policy names for the predictions of a split. */
function namedPath({ evaluation: { source } }, split) {
    if (source.by !== 'predictions')
        return undefined;
    return split === 'test' ? source.path : source.also.get(split);
}
function sourceOf({ evaluation: { source } }) {
    if (source.by === 'onnx')
        return source;
    throw new refusal/* Refusal */.P_('command/usage', {
        problem: 'the policy does not say how the model is run',
        cure: 'Say what feeds it and what it gives: `--input X=age,weight --score probabilities`.',
    });
}
/** The policy's reader refuses this too; here the command line may say it. */
function refuseLabel(policy) {
    if (!(0,modelColumns/* modelColumns */.z)(policy).includes(policy.data.columns.label))
        return;
    throw new refusal/* Refusal */.P_('policy/label-as-input', {
        problem: 'the column of the reference label would feed the model, which may not see it',
        cure: 'Name the columns that the model gets in use, and no others.',
    });
}
function missingModel(file) {
    return new refusal/* Refusal */.P_('tree/missing-file', {
        file,
        problem: 'the model does not exist',
        cure: 'Correct `model.path` in the policy.',
    });
}
/** What `evaluation/bound` compares: the digest over the columns of the lock, or of the policy where there is none. */
async function testSetDigest(tree, manifest, policy) {
    const file = policy.lock === undefined ? undefined : await tree.findFile(policy.lock);
    if (file === undefined)
        return (0,custody_lock/* digestTestRows */.C_)(manifest, (0,inputs/* lockedColumns */.K5)(policy)).digest;
    const lock = (0,custody_lock/* readLock */.mF)(await (0,trees_digest/* readBytes */.io)(file, custodySteps/* lockLimit */.LT, 'lock/format'), file.path);
    const columns = lock.columns.filter((column) => manifest.table.has(column));
    const { digest } = (0,custody_lock/* digestTestRows */.C_)(manifest, columns);
    if (columns.length === lock.columns.length && digest === lock.digest)
        return digest;
    throw new refusal/* Refusal */.P_('evaluation/input', {
        file: file.path,
        exit: 3,
        problem: 'was made of other test rows than the ones at hand',
        cure: 'Restore the locked rows, or lock the test set anew in a change of its own.',
    });
}
/** In the order of the manifest, with the columns that the policy names; else the sample's own and those of the task. */
function writePredictions(manifest, policy, rows, evaluated) {
    const { source } = policy.evaluation;
    const named = source.by === 'predictions' ? source.columns : { sample: policy.data.columns.sample };
    const { columns, cellsOf } = resultCells((0,predictions/* decisionRule */.b)(policy), named, evaluated);
    const cells = Array.from(rows, (row, index) => {
        const own = cellsOf(index);
        if (own.some(Number.isNaN))
            throw notANumber(manifest, row);
        return [manifest.sample.values[manifest.sample.codes[row]], ...own];
    });
    return (0,writeCsv/* writePlainCsv */.q)([named.sample, ...columns], cells);
}
function resultCells(rule, named, { score, decision }) {
    if (rule.task === 'regression') {
        return { columns: [named.predicted ?? 'predicted'], cellsOf: (index) => [score[index]] };
    }
    if (score === undefined) {
        const cellsOf = (index) => [(0,evaluation_decision/* classOfDecision */.c5)(decision[index], rule) || 'undecided'];
        return { columns: [named.predicted ?? 'predicted'], cellsOf };
    }
    if (rule.task === 'binary')
        return { columns: [named.score ?? 'score'], cellsOf: (index) => [score[index]] };
    const width = rule.classes.length;
    return {
        columns: named.scores ?? rule.classes,
        cellsOf: (index) => [...score.subarray(index * width, (index + 1) * width)],
    };
}
function notANumber({ table }, row) {
    return new refusal/* Refusal */.P_('evaluation/output', {
        ...table.placeOf(row),
        problem: 'the model gives no finite number for this sample',
        cure: 'Mend the model, or exclude the sample with a reason.',
    });
}

// EXTERNAL MODULE: ./build/publication/reproduce.js
var reproduce = __webpack_require__(84662);
// EXTERNAL MODULE: ./build/result/schema.js + 2 modules
var schema = __webpack_require__(12473);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(32315);
;// CONCATENATED MODULE: ./build/cli/commands/predict.js








/** `holdout predict` */
async function runPredict(words) {
    const given = (0,options/* readOptions */.Tt)('predict', words);
    const policyFile = (0,options/* singleValue */.u9)(given, 'policy') ?? reproduce/* defaultPolicy */.G4;
    const split = readSplit(given);
    const source = readSource(given);
    const made = await predict({ policyFile, split, ...(source === undefined ? {} : { source }) });
    const named = made.path === undefined ? undefined : (0,external_node_path_.join)((0,gate_sides/* rootOf */.I)(policyFile), made.path);
    const out = (0,options/* singleValue */.u9)(given, 'out') ?? named ?? 'predictions.csv';
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(out), { recursive: true });
    (0,external_node_fs_.writeFileSync)(out, made.text);
    const lines = [`Wrote ${made.samples} predictions of the ${split} split to ${out}`];
    if (made.binding !== undefined) {
        (0,external_node_fs_.writeFileSync)((0,binding/* bindingPath */.LD)(out), `${JSON.stringify(made.binding, undefined, 2)}\n`);
        lines.push(`and what binds them to model and test set to ${(0,binding/* bindingPath */.LD)(out)}`);
    }
    process.stdout.write(`${lines.join('\n')}\n`);
    return 0;
}
function readSplit(given) {
    const split = schema/* splitSchema */.Wk.safeParse((0,options/* singleValue */.u9)(given, 'split') ?? 'test');
    if (split.success)
        return split.data;
    throw (0,options/* refuseUsage */.ms)('predict', 'knows no such split; test, validation or train');
}
const limits = { timeoutMinutes: 20, memoryMb: 2048 };
/** How the model is run, where the command line says it. */
function readSource(given) {
    const inputs = given.values.get('input') ?? [];
    const output = (0,options/* singleValue */.u9)(given, 'score');
    if (inputs.length === 0 && output === undefined)
        return undefined;
    if (inputs.length === 0 || output === undefined)
        throw (0,options/* refuseUsage */.ms)('predict', 'needs --input and --score together');
    const column = readColumn(given);
    return {
        by: 'onnx',
        inputs: new Map(inputs.map((text) => readInput(text))),
        score: { output, ...(column === undefined ? {} : { column }), transform: readTransform(given) },
        fill: readFill(given.values.get('fill') ?? []),
        ...limits,
    };
}
function readInput(text) {
    const [name, columns] = splitAtEqual(text);
    const names = (columns ?? '').split(',');
    if (columns === undefined || names.some((column) => column === '')) {
        throw (0,options/* refuseUsage */.ms)('predict', 'was given an --input of another form than NAME=COL[,COL…]');
    }
    return [name, { from: 'columns', columns: names }];
}
function splitAtEqual(text) {
    const at = text.indexOf('=');
    return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
function readColumn(given) {
    const text = (0,options/* singleValue */.u9)(given, 'column');
    if (text === undefined)
        return undefined;
    if (!/^[0-9]{1,5}$/.test(text))
        throw (0,options/* refuseUsage */.ms)('predict', 'needs a whole number for --column');
    return Number(text);
}
function readTransform(given) {
    const name = (0,options/* singleValue */.u9)(given, 'transform') ?? 'none';
    if (name === 'none' || name === 'sigmoid' || name === 'softmax')
        return name;
    throw (0,options/* refuseUsage */.ms)('predict', 'knows no such --transform; none, sigmoid or softmax');
}
function readFill(texts) {
    if (texts.includes('nan'))
        return 'nan';
    return new Map(texts.map((text) => {
        const [column, value] = splitAtEqual(text);
        if (value === undefined)
            throw (0,options/* refuseUsage */.ms)('predict', 'was given a --fill that is neither nan nor COL=VALUE');
        return [column, value];
    }));
}


/***/ }),

/***/ 84662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   em: () => (/* binding */ checkCommand),
/* harmony export */   r7: () => (/* binding */ shellWord)
/* harmony export */ });
/** The command that gives the same report, as a person pastes it into a shell. */
const defaultPolicy = '.holdout/policy.yml';
/** A word as a POSIX shell reads it back: quoted where it holds anything but plain characters. */
function shellWord(word) {
    return /^[A-Za-z0-9_./@:=,+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
/**
 * @param policyFile as the command is to name it
 * @param approved ref or commit of the approved tree; absent where the working folder is both trees
 */
function checkCommand(policyFile, approved) {
    return [
        'holdout check',
        ...(policyFile === defaultPolicy ? [] : [`--policy ${shellWord(policyFile)}`]),
        ...(approved === undefined ? [] : [`--approved ${shellWord(approved)}`]),
    ].join(' ');
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
    'ledger/alpha-spent': zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).describe('Which use of the test set this is, counted from 1'),
        declared: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('Confidence level that the policy declares'),
        confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('Confidence level of this use'),
        oneBit: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
            .describe('Whether published text says no more than whether the model passes, which the bound for all uses needs'),
    })
        .describe('Each use of the test set takes a part of the error rate, so that this one has wider intervals.'),
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

/***/ 4607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   Q_: () => (/* binding */ longestValue),
/* harmony export */   sG: () => (/* binding */ visibleClusters)
/* harmony export */ });
/**
 * Text that was not written by us (column names, subgroup values, paths, reasons), made visible.
 *
 * Every view shows a reader the characters that are really there: control, bidirectional, invisible
 * and unusual white-space characters become `\u` escapes. What counts as one character to the reader
 * is decided by fixed ranges, not by `Intl.Segmenter` or `\p{…}`: those follow the Unicode version of
 * the Node that runs, and the same report has to give the same bytes everywhere.
 */
/** Characters without ink or with power over their neighbours, and white space that passes for a space. */
const hidden = [
    [0x00, 0x1f],
    [0x7f, 0xa0],
    [0xad, 0xad],
    [0x34f, 0x34f],
    [0x61c, 0x61c],
    [0x115f, 0x1160],
    [0x1680, 0x1680],
    [0x17b4, 0x17b5],
    [0x180b, 0x180f],
    [0x2000, 0x200f],
    [0x2028, 0x202f],
    [0x205f, 0x206f],
    [0x2800, 0x2800],
    [0x3000, 0x3000],
    [0x3164, 0x3164],
    [0xd800, 0xdfff],
    [0xfe00, 0xfe0f],
    [0xfeff, 0xfeff],
    [0xffa0, 0xffa0],
    [0xfff0, 0xfffb],
    [0x1bca0, 0x1bca3],
    [0x1d173, 0x1d17a],
    [0xe0000, 0xe0fff],
];
/** Characters that are drawn on the one before: the common scripts, close to Unicode's own rule. */
const combining = [
    [0x300, 0x36f],
    [0x483, 0x489],
    [0x591, 0x5bd],
    [0x5bf, 0x5c7],
    [0x610, 0x61a],
    [0x64b, 0x65f],
    [0x670, 0x670],
    [0x6d6, 0x6dc],
    [0x6df, 0x6e4],
    [0x6e7, 0x6ed],
    [0x711, 0x74a],
    [0xe31, 0xe31],
    [0xe34, 0xe3a],
    [0xe47, 0xe4e],
    [0xeb1, 0xeb1],
    [0xeb4, 0xebc],
    [0xec8, 0xece],
    [0xf71, 0xf84],
    [0x1161, 0x11ff],
    [0x135d, 0x135f],
    [0x1ab0, 0x1aff],
    [0x1dc0, 0x1dff],
    [0x20d0, 0x20f0],
    [0x302a, 0x302f],
    [0x3099, 0x309a],
    [0xfe20, 0xfe2f],
    [0x1f3fb, 0x1f3ff],
];
/** Places of the vowel signs in the Indic blocks from U+0900 to U+0DFF, which are laid out alike. */
const indicSigns = [
    [0x00, 0x03],
    [0x3c, 0x3c],
    [0x3e, 0x4d],
    [0x51, 0x57],
    [0x62, 0x63],
];
const zeroWidthJoiner = 0x200d;
const variationSelectors = [0xfe0e, 0xfe0f];
const regionalIndicators = [0x1f1e6, 0x1f1ff];
const pictographs = [
    [0x2190, 0x2bff],
    [0x1f000, 0x1faff],
];
/** A cluster longer than this is cut: no writing needs it, and a value could grow without end. */
const longestCluster = 10;
function isWithin(codePoint, ranges) {
    return ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}
function isCombining(codePoint) {
    if (codePoint >= 0x900 && codePoint <= 0xdff)
        return isWithin(codePoint & 0x7f, indicSigns);
    return isWithin(codePoint, combining);
}
/** `\u200b`, or `\u{1d173}` above the basic plane. */
function escapeCodePoint(codePoint) {
    const digits = codePoint.toString(16);
    return codePoint > 0xffff ? `\\u{${digits}}` : `\\u${digits.padStart(4, '0')}`;
}
/** A space that a reader cannot see: at either end of the text, or after another one. */
function isHiddenSpace(codePoints, index) {
    if (codePoints[index] !== 0x20)
        return false;
    return index === 0 || index === codePoints.length - 1 || codePoints[index - 1] === 0x20;
}
/** A joiner between two pictographs, or a selector after one, belongs to an emoji and is drawn. */
function isPartOfEmoji(codePoints, index) {
    const codePoint = codePoints[index];
    const previous = codePoints[index - 1];
    if (previous === undefined)
        return false;
    if (isWithin(codePoint, [variationSelectors]))
        return isWithin(previous, pictographs);
    if (codePoint !== zeroWidthJoiner)
        return false;
    const next = codePoints[index + 1];
    const follows = isWithin(previous, pictographs) || isWithin(previous, [variationSelectors]);
    return follows && next !== undefined && isWithin(next, pictographs);
}
/** Most text is ASCII letters, for which no range has to be searched. */
function isInk(codePoint) {
    return codePoint > 0x20 && codePoint < 0x7f;
}
function isHiddenAt(codePoints, index) {
    if (isInk(codePoints[index]))
        return false;
    if (isHiddenSpace(codePoints, index))
        return true;
    return isWithin(codePoints[index], hidden) && !isPartOfEmoji(codePoints, index);
}
function joinsPrevious(codePoints, index) {
    const codePoint = codePoints[index];
    if (isInk(codePoint))
        return false;
    if (isCombining(codePoint) || isPartOfEmoji(codePoints, index))
        return true;
    if (codePoints[index - 1] === zeroWidthJoiner)
        return isPartOfEmoji(codePoints, index - 1);
    if (!isWithin(codePoint, [regionalIndicators]))
        return false;
    let start = index;
    while (start > 0 && isWithin(codePoints[start - 1], [regionalIndicators]))
        start -= 1;
    return (index - start) % 2 === 1;
}
/**
 * Splits a text into the characters that a reader sees: a base with its marks, a whole emoji, or the
 * escape of a character that has no ink. No newline, control or bidirectional character is left.
 */
function visibleClusters(text) {
    const codePoints = Array.from(text, (character) => character.codePointAt(0));
    const clusters = [];
    let length = 0;
    for (const [index, codePoint] of codePoints.entries()) {
        const last = clusters.at(-1);
        if (isHiddenAt(codePoints, index)) {
            clusters.push({ text: escapeCodePoint(codePoint), escaped: true });
        }
        else if (last && !last.escaped && length < longestCluster && joinsPrevious(codePoints, index)) {
            last.text += String.fromCodePoint(codePoint);
            length += 1;
        }
        else {
            clusters.push({ text: String.fromCodePoint(codePoint), escaped: false });
            length = 1;
        }
    }
    return clusters;
}
/** The longest foreign text that a view shows, in characters as a reader counts them. */
const longestValue = 64;
/** The visible form of a text, cut after `most` characters with an ellipsis. */
function visibleText(text, most = longestValue) {
    const clusters = visibleClusters(text);
    const shown = clusters.slice(0, most).map((cluster) => cluster.text);
    return shown.join('') + (clusters.length > most ? '…' : '');
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

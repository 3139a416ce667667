export const id = 802;
export const ids = [802];
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
// EXTERNAL MODULE: ./build/evaluation/onnx/modelRun.js + 6 modules
var modelRun = __webpack_require__(1843);
// EXTERNAL MODULE: ./build/evaluation/onnx/subject.js
var subject = __webpack_require__(26431);
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
        const { score, decision } = await run.evaluate(await run.open(manifest, sides.proposed), rows);
        const text = writePredictions(manifest, written, rows, { score, decision });
        const actual = { model: await (0,trees_digest/* digestModel */.On)(found), predictions: (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex') };
        const binding = split === 'test' ? { ...actual, testSet: await testSetDigest(sides.proposed, manifest, written) } : undefined;
        const file = written.evaluation.source;
        return {
            text,
            samples: rows.length,
            ...(binding === undefined ? {} : { binding }),
            ...(file.by === 'predictions' ? { path: file.path } : {}),
        };
    }
    finally {
        run.close();
    }
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
const classNames = (policy) => {
    const { classes, positive } = policy.model;
    return [classes.find((name) => name !== positive) ?? '', positive, 'undecided'];
};
/** In the order of the manifest, with the columns that the policy names; else the sample's own, and `score` or `predicted`. */
function writePredictions(manifest, policy, rows, { score, decision }) {
    const { source } = policy.evaluation;
    const named = source.by === 'predictions' ? source.columns : { sample: policy.data.columns.sample };
    const header = [named.sample, score === undefined ? (named.predicted ?? 'predicted') : (named.score ?? 'score')];
    const names = classNames(policy);
    const cells = Array.from(rows, (row, index) => {
        const value = score?.[index];
        if (Number.isNaN(value))
            throw notANumber(manifest, row);
        return [manifest.sample.values[manifest.sample.codes[row]], value ?? names[decision[index]]];
    });
    return (0,writeCsv/* writePlainCsv */.q)(header, cells);
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
    const named = split === 'test' && made.path !== undefined ? (0,external_node_path_.join)((0,gate_sides/* rootOf */.I)(policyFile), made.path) : undefined;
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

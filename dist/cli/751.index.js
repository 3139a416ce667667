export const id = 751;
export const ids = [751];
export const modules = {

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
    'path/pattern': 'A pattern of paths is not one, or is longer than Holdout takes.',
    'path/too-many-files': 'A pattern of paths matches more files than Holdout reads.',
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
    'table/memory-limit': 'Reading a table takes more memory than Holdout allows.',
    'table/too-many-rows': 'A file claims more rows than its bytes can hold.',
    'table/time-limit': 'Reading a table makes no progress.',
    'table/missing-column': 'A table lacks a column that is needed.',
    'table/json': 'A line of a JSON Lines file is not valid JSON.',
    'table/json-type': 'A line or value of a JSON Lines file has a type that cannot be used in its place.',
    'table/json-duplicate-key': 'An object of a JSON Lines file has a key twice.',
    'table/json-missing-key': 'An object of a JSON Lines file lacks a key that is needed.',
    'table/json-null-id': 'An id of a JSON Lines file is null.',
    'table/json-surrogate': 'A string of a JSON Lines file has half of a character.',
    'table/json-number': 'A number of a JSON Lines file is too large for a double.',
    'table/json-too-deep': 'Values of a JSON Lines file are nested deeper than Holdout reads.',
    'table/float-id': 'An id is a number with a fraction or an exponent.',
    'table/large-id': 'An id is an integer that other readers round.',
    'table/gzip': 'A compressed table is not a gzip file, is damaged, or goes on after its end.',
    'table/decompress-limit': 'A compressed table grows larger than Holdout reads.',
    'table/parquet': 'A Parquet file is damaged, contradicts itself or claims more than it may.',
    'table/parquet-unsupported': 'A Parquet file is encrypted, nested, or in a codec or encoding that is not read.',
    'manifest/unknown-split': 'A row belongs to a split that is not declared.',
    'manifest/duplicate-sample': 'A sample id stands twice in the test split.',
    'manifest/empty-sample': 'A row has no sample id.',
    'manifest/unknown-label': 'A test sample has a label that the policy does not declare.',
    'manifest/not-a-number': 'A cell that is divided into numeric bins is not a number.',
    'manifest/not-a-flag': 'A cell that says yes or no says neither.',
    'manifest/too-many-subgroups': 'The subgroups have more values than Holdout reports.',
    'hash/column-exists': 'The table has a column already that a hash would be written to.',
    'independence/too-many-overlaps': 'So many rows share entities with another split that they cannot be listed.',
    'independence/too-alike': 'Perceptual hashes are too many, or too alike, to be compared within that distance.',
    'split/column-exists': 'The column that a split would be written to is in use.',
    'split/group-too-large': 'Samples that have to stay together are more than any split is wanted to have.',
    'split/too-few-groups': 'There are fewer groups of samples, or fewer with a value to stratify by, than splits.',
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

/***/ 73776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qh: () => (/* binding */ reportSchema),
  Wk: () => (/* reexport */ splitSchema),
  rr: () => (/* binding */ undefinedCauseSchema)
});

// UNUSED EXPORTS: findingArguments, subgroupSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
;// CONCATENATED MODULE: ./build/result/findings/common.js
/** Parts that the arguments of several findings have in common. */

const count = schemas/* int */.Whr().min(0);
const splitSchema = schemas/* enum */.k5n(['train', 'validation', 'test']).describe('A split of the data');
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

;// CONCATENATED MODULE: ./build/result/findings/evaluation.js
/** Arguments of the findings of a model that the gate runs itself or by a command, by code. */

const evaluation_count = schemas/* int */.Whr().min(0);
const places = schemas/* array */.YOg(schemas/* strictObject */.rej({
    file: schemas/* string */.YjP().describe('Path relative to the policy’s root'),
    line: evaluation_count.describe('1-based line'),
}))
    .describe('The first places in the manifest, at most five');
const modelRunFindings = {
    'model/unrecognised': schemas/* strictObject */.rej({
        path: schemas/* string */.YjP().describe('File of the model'),
        format: schemas/* string */.YjP().describe('What its content looks like'),
    })
        .describe('The model is in a format that is not known to be safe to load. The gate did not load it.'),
    'model/loaded-by-command': schemas/* strictObject */.rej({
        path: schemas/* string */.YjP().describe('File of the model'),
        format: schemas/* string */.YjP().describe('What its content is'),
    })
        .describe('The model’s format can carry code, and the policy’s command loads it.'),
    'model/rewired': schemas/* strictObject */.rej({ outputs: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Outputs concerned') })
        .describe('Outputs that are lists of maps (ZipMap) were read as the tensor below them; the digest is of the file itself.'),
    'scope/not-repeatable': schemas/* strictObject */.rej({
        samples: evaluation_count.describe('Samples whose outputs differ'),
        runs: evaluation_count.describe('Evaluations that were compared'),
    })
        .describe('The same samples in the same order gave other outputs.'),
    'scope/order-dependent': schemas/* strictObject */.rej({
        samples: evaluation_count.describe('Samples whose decision differs'),
        evaluated: evaluation_count.describe('Samples that were compared'),
        largestDifference: schemas/* number */.aig().nullable().describe('Largest difference between two scores of a sample'),
    })
        .describe('In another order, or in batches of another size, the model decides otherwise.'),
    'scope/repeated': schemas/* strictObject */.rej({
        runs: evaluation_count.describe('Evaluations in the same order, which agree bit for bit'),
        batches: schemas/* array */.YOg(evaluation_count).describe('Batch sizes that were compared, the usual one first'),
        largestDifference: schemas/* number */.aig()
            .nullable()
            .describe('Largest difference between two scores of a sample in another order or batch; null without scores'),
    })
        .describe('Repeated evaluations agree, and so do the decisions in another order and in other batches.'),
    'evaluation/not-a-number': schemas/* strictObject */.rej({ samples: evaluation_count.describe('Test samples'), places })
        .describe('The model gives no finite number for test samples.'),
    'evaluation/filled': schemas/* strictObject */.rej({
        columns: schemas/* array */.YOg(schemas/* strictObject */.rej({
            column: schemas/* string */.YjP().describe('Column of the manifest'),
            samples: evaluation_count.describe('Test samples with an empty cell'),
        }))
            .describe('Columns with empty cells'),
    })
        .describe('Empty cells were filled as the policy says.'),
    'evaluation/not-isolated': schemas/* strictObject */.rej({
        layers: schemas/* array */.YOg(schemas/* enum */.k5n(['network', 'files', 'processes'])).describe('What could not be kept from the command'),
    })
        .describe('This system does not let the gate keep everything from the command.'),
    'custody/files-not-locked': schemas/* strictObject */.rej({ inputs: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Inputs of the model that are fed from files') })
        .describe('Files feed the model, and the lock does not cover their content.'),
    'custody/content-mismatch': schemas/* strictObject */.rej({ samples: evaluation_count.describe('Test samples'), places })
        .describe('Files of test samples have another SHA-256 than the manifest says.'),
    'performance/no-released-model': schemas/* strictObject */.rej({
        reason: schemas/* enum */.k5n(['working-folder', 'first', 'unusable', 'unbound'])
            .describe('working-folder: there is no approved tree; first: it has no model; unusable: its model cannot be run as the policy says; unbound: its predictions are not tied to it'),
        problem: schemas/* string */.YjP().optional().describe('Why its model cannot be run'),
    })
        .describe('The policy compares with the released model, and there is none to compare with.'),
};

;// CONCATENATED MODULE: ./build/result/findings/fit.js
/** Arguments of the findings on performance outside the test set (`performance/fit`), by code. */

const split = schemas/* enum */.k5n(['train', 'validation']).describe('Split that is compared with the test set');
const metric = schemas/* string */.YjP().describe('Metric');
const limit = (side) => schemas/* number */.aig().nullable().describe(`${side} limit of the gap`);
const gapArguments = {
    metric,
    split,
    value: schemas/* number */.aig().nullable().describe('Estimate on the split'),
    n: schemas/* number */.aig().describe('Samples in the metric’s denominator on the split'),
    testValue: schemas/* number */.aig().nullable().describe('Estimate on the test set'),
    testN: schemas/* number */.aig().describe('Samples in the metric’s denominator in the test set'),
    gap: schemas/* number */.aig().nullable().describe('value minus testValue; of an error testValue minus value'),
    lower: limit('Lower'),
    upper: limit('Upper'),
    tolerance: schemas/* number */.aig().describe('Largest gap that counts as none'),
};
const fitFindings = {
    'performance/overfit': schemas/* strictObject */.rej(gapArguments)
        .describe('The model does better on data it was developed with than on the test set, by more than the tolerance.'),
    'performance/underfit': schemas/* strictObject */.rej({
        metric,
        split,
        value: schemas/* number */.aig().describe('Estimate on the split'),
        n: schemas/* number */.aig().describe('Samples in the metric’s denominator on the split'),
        upper: schemas/* number */.aig().optional().describe('Upper limit of the estimate, where more is better'),
        lower: schemas/* number */.aig().optional().describe('Lower limit of the estimate, where less is better'),
        bound: schemas/* number */.aig().describe('Criterion of the metric'),
    })
        .describe('The model does not reach its criterion even on data it was developed with.'),
    'performance/fit-incomplete': schemas/* strictObject */.rej({
        split,
        samples: schemas/* int */.Whr().min(0).describe('Samples of the split without a prediction'),
        places: schemas/* array */.YOg(schemas/* strictObject */.rej({
            file: schemas/* string */.YjP().describe('Path relative to the policy’s root'),
            line: schemas/* int */.Whr().min(0).describe('1-based line'),
        }))
            .describe('The first places in the manifest, at most five'),
    })
        .describe('Samples of another split that the policy compares with the test set have no prediction.'),
    'performance/fit-not-shown': schemas/* strictObject */.rej({
        ...gapArguments,
        reason: schemas/* string */.YjP().optional().describe('Why the gap or its interval is undefined'),
    })
        .describe('It is not shown that the gap to the test set is within the tolerance.'),
};

;// CONCATENATED MODULE: ./build/result/findings/independence.js
/** Arguments of the findings on the independence of the splits, by code. */


const between = schemas/* tuple */.PVZ([splitSchema, splitSchema]).describe('The two splits, in the order train, validation, test');
const distance = count.describe('Bits of 64 in which the perceptual hashes of a pair differ at most');
const independenceFindings = {
    'independence/overlap': schemas/* strictObject */.rej({
        kind: schemas/* string */.YjP().describe('Entity kind, `sample` or `content`'),
        between,
        entities: count.describe('Number of distinct entities in both splits'),
        samples: samplesBySplit,
        reason: schemas/* string */.YjP().optional().describe('Why the policy allows this kind to be shared'),
        keepTest: schemas/* strictObject */.rej({ train: count.describe('Training samples'), validation: count.describe('Validation samples') })
            .optional()
            .describe('Samples to take out so that no kind is shared and the test set stays as it is'),
        keepTrain: schemas/* strictObject */.rej({ test: count.describe('Test samples') })
            .optional()
            .describe('Samples to take out so that no kind is shared and training and validation data stay as they are'),
        recommended: schemas/* enum */.k5n(['keep-test', 'new-split'])
            .optional()
            .describe('keep-test: take out the samples of keepTest; new-split: they are more than half of a split'),
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
        kind: schemas/* string */.YjP().describe('Entity kind, `sample`, `content` or `near-duplicate`'),
        column: schemas/* string */.YjP().describe('Column of the manifest'),
        problem: schemas/* enum */.k5n(['white-space', 'control-character', 'exponent', 'comment', 'not-a-hash'])
            .describe('What is wrong with the ids'),
        ids: count.describe('Number of distinct ids concerned'),
        places: schemas/* array */.YOg(placeSchema).describe('The first places, at most five'),
    })
        .describe('An id is written in a way that can hide an overlap.'),
    'independence/suspected': schemas/* strictObject */.rej({
        kind: schemas/* string */.YjP().describe('Entity kind or `sample`'),
        between,
        entities: count.describe('Number of entities that several spellings may stand for'),
        samples: samplesBySplit,
    })
        .describe('Ids of two splits are not equal, and are once their spelling is levelled.'),
    'independence/linked': schemas/* strictObject */.rej({
        between: schemas/* tuple */.PVZ([splitSchema.exclude(['test']), splitSchema.extract(['test'])])
            .describe('The split that test samples hang on, and `test`'),
        components: count.describe('Number of groups of samples that hang together'),
        samples: samplesBySplit,
        kinds: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Entity kinds that the chains consist of'),
    })
        .describe('Test samples share nothing with another split themselves, and hang on it by a chain of entities.'),
    'independence/near-duplicate': schemas/* strictObject */.rej({ between, distance, pairs: count.describe('Number of pairs of samples'), samples: samplesBySplit })
        .describe('Images of two splits look alike.'),
    'independence/near-duplicate-test': schemas/* strictObject */.rej({
        distance,
        pairs: count.describe('Number of pairs of samples'),
        samples: count.describe('Test samples'),
    })
        .describe('Test images look alike, so that what they show weighs more than once.'),
    'independence/captured': schemas/* strictObject */.rej({
        samples: count.describe('Test samples captured before the last training sample'),
        earliestTest: schemas/* string */.YjP().describe('When the earliest test sample was captured'),
        lastTraining: schemas/* string */.YjP().describe('When the last training sample was captured'),
    })
        .describe('Test samples were captured before the last training sample.'),
    'independence/captured-missing': schemas/* strictObject */.rej({ samples: samplesBySplit })
        .describe('Samples have no time of capture in ISO 8601 form, so their order cannot be shown.'),
    'independence/id-form': schemas/* strictObject */.rej({
        kind: schemas/* string */.YjP().describe('Entity kind or `sample`'),
        hashed: splitSchema.describe('Split whose ids look like digests'),
        plain: splitSchema.describe('Split whose ids do not'),
    })
        .describe('The ids of one split look like digests and those of the other do not, so that no two can be equal.'),
    'independence/no-training-rows': schemas/* strictObject */.rej({})
        .describe('The manifest has no training samples, so independence cannot be shown.'),
    'independence/no-test-rows': schemas/* strictObject */.rej({}).describe('The manifest has no test samples.'),
};

// EXTERNAL MODULE: ./build/result/findings/ledger.js
var ledger = __webpack_require__(86014);
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









const sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
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
const baselineSchema = schemas/* strictObject */.rej({
    successes: count.optional().describe('Successes of the baseline; absent where its value is stated without counts'),
    trials: count.optional().describe('Trials of the baseline'),
    value: schemas/* number */.aig().describe('successes / trials, or the stated value'),
})
    .meta({ id: 'baseline', description: 'Known performance of the replaced process' });
const releasedBaselineSchema = schemas/* strictObject */.rej({
    successes: count.optional().describe('Successes of the released model, for a proportion'),
    trials: count.optional().describe('Samples in the metric’s denominator, for a proportion'),
    value: schemas/* number */.aig().describe('Estimate of the released model'),
})
    .meta({ id: 'released', description: 'Performance of the released model on the same samples' });
const againstSchema = schemas/* enum */.k5n(['process', 'released-model'])
    .meta({ id: 'against', description: 'What the model is compared with: the replaced process, or the released model' });
const reasonSchema = schemas/* enum */.k5n(['pass', 'not-demonstrated', 'below', 'clearly-below', 'too-few', 'undefined'])
    .describe('pass; not-demonstrated: the estimate meets the bound, its interval does not; below: the estimate does not meet the bound; clearly-below: the whole interval does not; too-few: too few samples to judge; undefined: the metric cannot be computed');
const modeSchema = schemas/* enum */.k5n(['criterion', 'non-inferior', 'superior', 'estimate'])
    .meta({ id: 'mode', description: 'How a comparison is decided' });
const onlyModel = count.describe('Samples that only the model gets right, not the released one');
const onlyReleased = count.describe('Samples that only the released model gets right');
/** What leaves a metric or its interval undefined, where it is more than a denominator of no samples. */
const undefinedCauseSchema = schemas/* enum */.k5n([
    'absent-class',
    'empty-stratum',
    'undeclared-stratum',
    'one-class',
    'constant-labels',
    'constant-scores',
    'probability-of-0-or-1',
    'separation',
    'not-converged',
    'perfect-agreement',
    'perfect-disagreement',
    'zero-variance',
    'no-clustered-interval',
    'one-influential-sample',
]);
/** Arguments of every finding that is not a refusal, by code. Descriptions become the documentation. */
const findingArguments = {
    ...independenceFindings,
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
        n: schemas/* number */.aig()
            .describe('Samples in the metric’s denominator (effective, where samples are clustered), or clusters'),
        counted: schemas/* literal */.euz('clusters').optional().describe('Given where n and needed count clusters'),
        designEffect: schemas/* number */.aig().optional().describe('Planned design effect, where samples are clustered'),
        needed: count.describe('Fewest with which the criterion can be shown, all of them right'),
    })
        .describe('A subgroup is too small to show its criterion, however good the model is.'),
    'test-data/underpowered': schemas/* strictObject */.rej({
        metric: schemas/* string */.YjP().describe('Metric of the criterion'),
        subgroup: subgroupSchema,
        bound: boundSchema,
        n: schemas/* number */.aig().describe('Samples in the metric’s denominator (effective, where samples are clustered)'),
        designEffect: schemas/* number */.aig().optional().describe('Planned design effect, where samples are clustered'),
        needed: count
            .optional()
            .describe('Samples from which a model of the expected performance passes with the declared power; absent where no number suffices'),
        expected: schemas/* number */.aig().describe('Expected performance'),
        power: schemas/* number */.aig().describe('Chance that a model of the expected performance passes at n'),
    })
        .describe('A model as good as expected would fail this criterion more often than the policy plans for.'),
    'test-data/joint-power': schemas/* strictObject */.rej({
        criteria: count.describe('Criteria, by subgroup, with an expectation and a size that is known before the test'),
        others: count.describe('Criteria, by subgroup, without'),
        lower: schemas/* number */.aig().describe('Least chance with which a model exactly as good as expected meets all of them'),
        upper: schemas/* number */.aig().describe('Largest chance; the same as the least where no two criteria share samples'),
        independent: schemas/* boolean */.zMY().describe('Whether no two of the criteria share samples or clusters'),
    })
        .describe('How likely a model exactly as good as expected meets all its criteria at once.'),
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
    'test-data/cluster-level': schemas/* strictObject */.rej({
        cluster: schemas/* string */.YjP().describe('Entity kind that the policy declares as the cluster'),
        kind: schemas/* string */.YjP().describe('Entity kind with samples of several clusters'),
        samples: count.describe('Test samples of entities with several clusters'),
        entities: count.describe('Entities of this kind with several clusters among the test samples'),
    })
        .describe('Test samples of different clusters share an entity of another kind, and the intervals do not allow for it.'),
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
        why: undefinedCauseSchema
            .optional()
            .describe('Why there is no value or no interval, where it is not the number of samples'),
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
    'criteria/stated-rate': schemas/* strictObject */.rej({ metrics: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Metrics concerned') })
        .describe('What the replaced process does is stated without counts, so that its own uncertainty is unknown.'),
    'criteria/not-compared': schemas/* strictObject */.rej({ metrics: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Metrics concerned') })
        .describe('Metrics have a criterion, and no-decrease does not name them.'),
    'performance/decrease': schemas/* strictObject */.rej({
        metric: schemas/* string */.YjP().describe('Metric'),
        against: againstSchema,
        subgroup: subgroupSchema,
        mode: modeSchema,
        margin: schemas/* number */.aig().optional().describe('Margin that the policy allows (mode non-inferior)'),
        value: nullableNumber.describe('Estimate of the model'),
        baseline: releasedBaselineSchema.optional().describe('Performance that it is compared with, where there is one'),
        onlyModel: onlyModel.optional(),
        onlyReleased: onlyReleased.optional(),
        difference: nullableNumber.describe('Model minus baseline'),
        lower: nullableNumber.describe('Lower limit of the difference'),
        upper: nullableNumber.describe('Upper limit of the difference'),
    })
        .describe('The model is not shown to keep up with the baseline.'),
    'performance/withheld': schemas/* strictObject */.rej({})
        .describe('The model does not pass, and the policy discloses no more: what published text says in place of each result. `report.json` has the results themselves.'),
    ...modelRunFindings,
    ...fitFindings,
    ...ledger/* ledgerFindings */.W,
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
    resampling: schemas/* strictObject */.rej({
        replicates: count.describe('Sets of samples that were drawn'),
        undefinedReplicates: count.describe('Those in which the metric was undefined'),
        monteCarloError: schemas/* strictObject */.rej({
            lower: schemas/* number */.aig().describe('Of the lower limit'),
            upper: schemas/* number */.aig().describe('Of the upper'),
        })
            .optional()
            .describe('Monte Carlo standard error of either limit'),
    })
        .optional()
        .describe('How the bootstrap went, where the interval comes from one'),
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
const sizeSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().optional().describe('Id that the policy gives'),
    metric: schemas/* string */.YjP().describe('Metric'),
    subgroup: subgroupSchema,
    bound: boundSchema,
    n: count.nullable().describe('Samples in the metric’s denominator; null where the model has a part in it'),
    clusters: count.optional().describe('Distinct clusters in the denominator, where intervals allow for clusters'),
    designEffect: schemas/* number */.aig().optional().describe('Planned design effect: the declared one, else the mean cluster size'),
    effectiveN: nullableNumber.describe('What the samples are worth as independent ones, by the planned design effect'),
    needed: count
        .nullable()
        .describe('Fewest effective samples with which the bound can be shown, all of them right; null above ten million'),
    expected: schemas/* number */.aig().optional().describe('Expected performance, where the policy declares one'),
    firstN: count.optional().describe('Fewest effective samples with which the expected performance has the power'),
    safeN: count.optional().describe('Effective samples from which every larger number has the power too'),
    power: schemas/* number */.aig().optional().describe('Chance that a model of the expected performance passes at this size'),
    reason: schemas/* string */.YjP().optional().describe('Why n is not known'),
})
    .describe('What is known of a criterion’s size before the model is looked at');
const comparedMembers = {
    metric: schemas/* string */.YjP().describe('Metric'),
    subgroup: subgroupSchema,
    mode: modeSchema,
    margin: schemas/* number */.aig().optional().describe('Margin that the policy allows (mode non-inferior)'),
    difference: nullableNumber.describe('Model minus what it is compared with'),
    lower: nullableNumber.describe('Lower limit of the difference'),
    upper: nullableNumber.describe('Upper limit of the difference'),
    confidence: schemas/* number */.aig().describe('Two-sided confidence level'),
    method: schemas/* string */.YjP().describe('Method of the interval'),
    status: schemas/* enum */.k5n(['pass', 'fail', 'warn']).describe('Outcome in this mode'),
    reason: schemas/* string */.YjP().optional().describe('Why the difference or its interval is undefined'),
};
const processComparisonSchema = schemas/* strictObject */.rej({
    ...comparedMembers,
    against: schemas/* literal */.euz('process').describe('The replaced process, known from other samples'),
    baseline: baselineSchema,
    bound: boundSchema.optional().describe('Criterion compared with the baseline (mode criterion)'),
})
    .describe('The model, or a criterion, against the replaced process');
const releasedComparisonSchema = schemas/* strictObject */.rej({
    ...comparedMembers,
    against: schemas/* literal */.euz('released-model').describe('The released model, on the same samples'),
    baseline: releasedBaselineSchema.optional().describe('Absent where the metric is undefined'),
    onlyModel: onlyModel.optional(),
    onlyReleased: onlyReleased.optional(),
    mcnemar: schemas/* strictObject */.rej({
        exact: schemas/* number */.aig().describe('Exact p value'),
        midP: schemas/* number */.aig().describe('Mid-p value'),
    })
        .optional()
        .describe('Two-sided p values of McNemar’s test for a proportion of independent samples. They decide nothing: a decrease that is not significant is not shown to be none'),
    clusters: count.optional().describe('Distinct clusters in the denominator, where intervals allow for clusters'),
    designEffect: schemas/* number */.aig().optional().describe('Design effect that the interval uses'),
})
    .describe('The model against the released one');
const comparisonSchema = schemas/* discriminatedUnion */.gMt('against', [processComparisonSchema, releasedComparisonSchema])
    .describe('The model, or a criterion, against the baseline');
const gapSchema = schemas/* strictObject */.rej({
    metric: schemas/* string */.YjP().describe('Metric'),
    split: splitSchema.exclude(['test']).describe('The other split'),
    value: nullableNumber.describe('Estimate on the other split'),
    n: schemas/* number */.aig().describe('Samples in the metric’s denominator there'),
    testValue: nullableNumber.describe('Estimate on the test set'),
    testN: schemas/* number */.aig().describe('Samples in the metric’s denominator in the test set'),
    gap: nullableNumber.describe('value minus testValue; of an error testValue minus value'),
    lower: nullableNumber.describe('Lower limit of the gap'),
    upper: nullableNumber.describe('Upper limit of the gap'),
    confidence: schemas/* number */.aig().describe('Two-sided confidence level'),
    method: schemas/* string */.YjP().describe('Method of the interval'),
    tolerance: schemas/* number */.aig().describe('Largest gap that counts as none'),
    status: schemas/* enum */.k5n(['pass', 'fail', 'not-shown'])
        .describe('pass: the upper limit is within the tolerance; fail: the lower limit is above it, or the model does not reach its criterion on the other split; not-shown: neither'),
    reason: schemas/* string */.YjP().optional().describe('Why the gap or its interval is undefined'),
})
    .describe('How much better the model does on another split than on the test set');
const contrastSchema = schemas/* strictObject */.rej({
    metric: schemas/* string */.YjP().describe('Metric, a proportion'),
    subgroup: subgroupSchema,
    value: schemas/* number */.aig().describe('Estimate on the subgroup'),
    n: schemas/* number */.aig().describe('Samples in the metric’s denominator there'),
    restValue: schemas/* number */.aig().describe('Estimate on all other test samples'),
    restN: schemas/* number */.aig().describe('Samples in the metric’s denominator there'),
    difference: schemas/* number */.aig().describe('value minus restValue'),
    lower: nullableNumber.describe('Lower limit of the difference'),
    upper: nullableNumber.describe('Upper limit of the difference'),
    confidence: schemas/* number */.aig().describe('Two-sided confidence level'),
    method: schemas/* string */.YjP().describe('Method of the interval'),
    p: nullableNumber.describe('Two-sided p value of the score test of no difference'),
    adjustedP: nullableNumber.describe('p value by Holm, for all contrasts of the report together'),
    worse: schemas/* boolean */.zMY().describe('Whether the subgroup does worse and the adjusted p value is at most 1 - confidence'),
    reason: schemas/* string */.YjP().optional().describe('Why there is no interval'),
})
    .describe('A subgroup against all other test samples. It decides nothing');
const traceSchema = schemas/* strictObject */.rej({
    clause: schemas/* string */.YjP().describe('Clause, such as annex22:6.4 or gmlp:4'),
    status: schemas/* enum */.k5n(['shown', 'record-checked', 'declared', 'deviation-accepted', 'failed', 'not-shown', 'not-applicable'])
        .describe('The weakest of its checks'),
    checks: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Checks that served the clause in this run'),
})
    .describe('What the run shows for one clause');
const binaryCounts = {
    truePositives: count.describe('Positive samples that the model calls positive'),
    falsePositives: count.describe('Negative samples that the model calls positive'),
    falseNegatives: count.describe('Positive samples that the model calls negative'),
    trueNegatives: count.describe('Negative samples that the model calls negative'),
    undecidedPositives: count.describe('Positive samples that the model leaves undecided'),
    undecidedNegatives: count.describe('Negative samples that the model leaves undecided'),
};
const classCounts = {
    classes: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Classes, in the order of rows and columns'),
    counts: schemas/* array */.YOg(schemas/* array */.YOg(count))
        .describe('Samples of each class (row) by the class that the model decides on (column)'),
    undecided: schemas/* array */.YOg(count).describe('Samples of each class that the model leaves undecided'),
};
const binaryConfusionSchema = schemas/* strictObject */.rej({ subgroup: subgroupSchema, ...binaryCounts })
    .describe('Confusion matrix of a binary task');
const classConfusionSchema = schemas/* strictObject */.rej({ subgroup: subgroupSchema, ...classCounts })
    .describe('Confusion matrix of several classes');
const confusionSchema = schemas/* union */.KCZ([binaryConfusionSchema, classConfusionSchema])
    .describe('Confusion matrix of a subgroup');
const reportSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe('Version of this format'),
    verdict: schemas/* enum */.k5n(['pass', 'fail', 'error']).describe('error: the gate could not evaluate; it never counts as pass'),
    evaluated: schemas/* boolean */.zMY().describe('False where the change touches nothing that has to be evaluated'),
    subject: schemas/* strictObject */.rej({
        model: schemas/* strictObject */.rej({
            path: schemas/* string */.YjP().describe('Path of the model'),
            sha256: sha256.describe('Digest of the model'),
        })
            .optional()
            .describe('The model that was judged'),
        policy: schemas/* strictObject */.rej({
            path: schemas/* string */.YjP().describe('Path of the policy'),
            sha256: sha256.describe('Digest of the policy'),
            approved: schemas/* boolean */.zMY().describe('Whether the policy was read from the approved tree'),
        })
            .optional()
            .describe('The rules that were applied'),
        testSet: schemas/* strictObject */.rej({
            digest: sha256.describe('Content digest of the test rows'),
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
            sha256: sha256.describe('Digest of the predictions'),
            bound: schemas/* boolean */.zMY().describe('Whether a binding ties them to the model and the test set'),
            also: schemas/* array */.YOg(schemas/* strictObject */.rej({
                split: splitSchema.exclude(['test']).describe('The split that they are of'),
                path: schemas/* string */.YjP().describe('Path of the predictions'),
                sha256: sha256.describe('Digest of the predictions'),
                bound: schemas/* boolean */.zMY().describe('Whether a binding ties them to the model and the test set'),
            }))
                .optional()
                .describe('The predictions of other splits'),
        })
            .optional()
            .describe('The predictions that were used'),
        evaluation: schemas/* strictObject */.rej({
            by: schemas/* enum */.k5n(['onnx', 'command', 'predictions'])
                .describe('onnx: the gate ran the model; command: the policy’s command did; predictions: neither'),
            runtime: schemas/* strictObject */.rej({
                name: schemas/* string */.YjP().describe('What ran the model'),
                version: schemas/* string */.YjP().describe('Its version'),
                wasm: sha256.describe('Digest of its WebAssembly module'),
                threads: count.describe('Threads'),
                batch: count.describe('Samples that were evaluated together'),
            })
                .optional()
                .describe('What ran the model, where the gate did'),
        })
            .optional()
            .describe('How the predictions were obtained'),
        released: schemas/* strictObject */.rej({
            path: schemas/* string */.YjP().describe('Path of the model'),
            sha256: sha256.describe('Digest of the model'),
        })
            .optional()
            .describe('The approved branch’s model, where it was compared with'),
        files: schemas/* array */.YOg(schemas/* strictObject */.rej({
            path: schemas/* string */.YjP().describe('Path of the file'),
            sha256: sha256.describe('Digest of the file'),
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
    sizes: schemas/* array */.YOg(sizeSchema)
        .optional()
        .describe('Size of each criterion on a proportion, known before the test; absent where none is judged'),
    comparisons: schemas/* array */.YOg(comparisonSchema).describe('Comparisons with the baseline'),
    gaps: schemas/* array */.YOg(gapSchema)
        .optional()
        .describe('Gaps between another split and the test set, where the policy asks for them'),
    contrasts: schemas/* array */.YOg(contrastSchema)
        .optional()
        .describe('Each declared subgroup against the rest, for each proportion with a criterion; absent where there is none'),
    traceability: schemas/* array */.YOg(traceSchema).describe('Every clause of EU GMP Annex 22 and of IMDRF GMLP'),
})
    .describe('Report of the Holdout merge gate');


/***/ }),

/***/ 19866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ divideIntoGroups)
/* harmony export */ });
/* harmony import */ var _policy_subgroups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69357);
/* harmony import */ var _result_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79848);
/* harmony import */ var _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11888);
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80431);
/** Divides rows into subgroups by the values of columns, by numeric bins, and by combinations of them. */




const groupLimit = 1000;
/**
 * Forms the subgroups of some rows.
 *
 * A blank value is a subgroup of its own, with the value ''. Values are ordered by code unit, bins by
 * their edges, blanks last; combinations that no row has are left out.
 *
 * @throws Refusal for text in a numeric column (exit 2) and for more than 1,000 subgroups (exit 4)
 */
function divideIntoGroups(manifest, rows, spec) {
    const undivided = { subgroups: [{}], groupOf: new Uint32Array(rows.length) };
    const columns = spec.map((part) => labelRows(manifest, rows, part));
    const { subgroups, groupOf } = columns.reduce((division, column) => divideFurther(division, column, spec), undivided);
    const members = gatherRows(rows, groupOf, subgroups.length);
    return subgroups.map((subgroup, group) => ({ subgroup, rows: members[group] }));
}
/** Divides each group by one more column, and numbers the combinations that occur. */
function divideFurther({ subgroups, groupOf }, { column, labels, codes }, spec) {
    // Each label occurs, so that more labels than groups are too many groups whatever they are combined with.
    if (labels.length > groupLimit)
        refuseTooMany(spec);
    const divided = new Uint32Array(groupOf.length);
    const occurs = new Uint8Array(subgroups.length * labels.length);
    for (let index = 0; index < groupOf.length; index += 1) {
        const combination = groupOf[index] * labels.length + codes[index];
        divided[index] = combination;
        occurs[combination] = 1;
    }
    const found = [];
    const numberOf = new Uint32Array(occurs.length);
    occurs.forEach((isFound, combination) => {
        if (isFound === 0)
            return;
        numberOf[combination] = found.length;
        const subgroup = subgroups[Math.floor(combination / labels.length)];
        found.push({ ...subgroup, [column]: labels[combination % labels.length] });
    });
    if (found.length > groupLimit)
        refuseTooMany(spec);
    for (let index = 0; index < divided.length; index += 1)
        divided[index] = numberOf[divided[index]];
    return { subgroups: found, groupOf: divided };
}
/** The rows of each group, in the order they were given. */
function gatherRows(rows, groupOf, groups) {
    const sizes = new Uint32Array(groups);
    for (let index = 0; index < rows.length; index += 1)
        sizes[groupOf[index]] += 1;
    const members = Array.from(sizes, (size) => new Uint32Array(size));
    const filled = new Uint32Array(groups);
    for (let index = 0; index < rows.length; index += 1) {
        const group = groupOf[index];
        members[group][filled[group]] = rows[index];
        filled[group] += 1;
    }
    return members;
}
function labelRows(manifest, rows, part) {
    const column = manifest.table.column(part.column);
    const occurs = new Uint8Array(column.values.length);
    for (let index = 0; index < rows.length; index += 1)
        occurs[column.codes[rows[index]]] = 1;
    const labelOf = labeller(manifest, part);
    const labelOfCode = column.values.map((value, code) => (occurs[code] === 1 ? labelOf(value) : undefined));
    if (labelOfCode.some((label, code) => label === undefined && occurs[code] === 1)) {
        refuseText(manifest, rows, part.column, labelOfCode);
    }
    const labels = orderedLabels(part, new Set(labelOfCode.filter((label) => label !== undefined)));
    const indexOfLabel = new Map(labels.map((label, index) => [label, index]));
    const indexOfCode = Uint32Array.from(labelOfCode, (label) => (label === undefined ? 0 : indexOfLabel.get(label)));
    const codes = new Uint32Array(rows.length);
    for (let index = 0; index < rows.length; index += 1)
        codes[index] = indexOfCode[column.codes[rows[index]]];
    return { column: part.column, labels, codes };
}
function orderedLabels({ bins }, found) {
    const values = [...found].filter((label) => label !== '');
    const ordered = bins === undefined ? values.sort(_result_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodeUnits */ .U) : (0,_policy_subgroups_js__WEBPACK_IMPORTED_MODULE_2__/* .binLabels */ .H1)(bins).filter((label) => found.has(label));
    return found.has('') ? [...ordered, ''] : ordered;
}
/** Gives the label of a value: itself, or its bin; '' for a blank, and undefined for text where bins need a number. */
function labeller({ missing }, { bins }) {
    if (bins === undefined)
        return (value) => (missing.has(value) ? '' : value);
    const labels = (0,_policy_subgroups_js__WEBPACK_IMPORTED_MODULE_2__/* .binLabels */ .H1)(bins);
    return (value) => {
        if (missing.has(value))
            return '';
        const number = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDecimal */ .$)(value);
        return number === undefined ? undefined : labels[bins.filter((edge) => number >= edge).length];
    };
}
/** Refuses the first row whose value has no label. */
function refuseText({ table }, rows, column, labelOfCode) {
    const { codes } = table.column(column);
    throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('manifest/not-a-number', {
        ...table.placeOf(rows.find((row) => labelOfCode[codes[row]] === undefined)),
        problem: `has a value in ${column} that is no number, and the policy divides ${column} into numeric bins`,
        cure: 'Correct the cell, or declare the column without bins.',
    });
}
function refuseTooMany(spec) {
    throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('manifest/too-many-subgroups', {
        exit: 4,
        key: 'subgroups',
        problem: `${spec.map(({ column }) => column).join(' with ')} has more than ${groupLimit} values in the test set`,
        cure: 'Choose a column with fewer values, or declare bins.',
    });
}


/***/ })

};

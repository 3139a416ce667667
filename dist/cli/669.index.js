export const id = 669;
export const ids = [669];
export const modules = {

/***/ 1266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C_: () => (/* binding */ digestTestRows),
  VR: () => (/* binding */ judgeLock),
  a8: () => (/* binding */ makeLock),
  mF: () => (/* binding */ readLock)
});

// EXTERNAL MODULE: ./build/result/refusal.js
var refusal = __webpack_require__(11888);
// EXTERNAL MODULE: ./build/tables/subgroups.js
var tables_subgroups = __webpack_require__(19866);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/result/order.js
var order = __webpack_require__(79848);
;// CONCATENATED MODULE: ./build/custody/contentDigest.js
/**
 * Content digest of a set of rows: the same for any order of rows and any file format, different for any
 * other content.
 *
 * Every hash is SHA-256 over a leading byte that says what is hashed (domain separation, as in RFC 6962):
 *
 *     schema = H(0x05 ‖ each column name)              names sorted by code unit
 *     leaf   = H(0x00 ‖ schema ‖ each cell)             cells in the order of the names
 *     node   = H(0x01 ‖ left ‖ right)                   leaves sorted; an odd node is promoted
 *     digest = H(0x02 ‖ rows as uint64 ‖ schema ‖ root)
 *
 * Names and cells are UTF-8, each after its length in bytes as uint32 (big-endian). Cells are the text of
 * their values, nothing is normalised. Equal rows are kept, so that their number counts.
 */


const digestLength = 32;
/**
 * @param columns columns to cover, in any order; a name that stands twice is covered once
 * @param rows row numbers to cover
 */
function digestContent(columns, rows) {
    const byName = new Map(columns.map((column) => [column.name, column]));
    const sorted = [...byName.values()].sort((a, b) => (0,order/* compareCodeUnits */.U)(a.name, b.name));
    const schema = hash(0x05, ...sorted.map((column) => prefixed(column.name)));
    const leaves = hashRows(sorted, rows, schema);
    const count = Buffer.alloc(8);
    count.writeBigUInt64BE(BigInt(rows.length));
    const digest = hash(0x02, count, schema, merkleRoot(sortDigests(leaves)));
    return { digest: digest.toString('hex'), columns: sorted.map((column) => column.name), leaves };
}
/** SHA-256 over a domain byte and some parts. */
function hash(domain, ...parts) {
    return sha256(Buffer.concat([Uint8Array.of(domain), ...parts]));
}
/** Hashing at once is twice as fast. Node has it from 20.12 on, so it is not imported by name. */
const hashAtOnce = external_node_crypto_.hash;
function sha256(bytes) {
    if (hashAtOnce === undefined)
        return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest();
    return hashAtOnce('sha256', bytes, 'buffer');
}
function prefixed(text) {
    const bytes = Buffer.from(text, 'utf8');
    const result = Buffer.alloc(4 + bytes.length);
    result.writeUInt32BE(bytes.length);
    bytes.copy(result, 4);
    return result;
}
function hashRows(columns, rows, schema) {
    let bytes = Buffer.alloc(4096);
    bytes[0] = 0x00;
    schema.copy(bytes, 1);
    return Array.from(rows, (row) => {
        let end = 1 + schema.length;
        for (const { values, codes } of columns) {
            const cell = values[codes[row]];
            const longest = end + 4 + 3 * cell.length;
            if (longest > bytes.length)
                bytes = Buffer.concat([bytes], 2 * longest);
            const length = bytes.write(cell, end + 4);
            bytes.writeUInt32BE(length, end);
            end += 4 + length;
        }
        return sha256(bytes.subarray(0, end));
    });
}
/** Orders digests by their bytes: by their first 48 bits as a number, which almost always differ, then by all. */
function sortDigests(digests) {
    const prefixes = Float64Array.from(digests, (digest) => digest.readUIntBE(0, 6));
    const order = Uint32Array.from(digests.keys());
    order.sort((a, b) => prefixes[a] - prefixes[b] || Buffer.compare(digests[a], digests[b]));
    return Array.from(order, (index) => digests[index]);
}
function merkleRoot(leaves) {
    if (leaves.length === 0)
        return Buffer.alloc(digestLength);
    let level = leaves;
    while (level.length > 1) {
        const next = [];
        for (let index = 0; index < level.length; index += 2) {
            const left = level[index];
            const right = level[index + 1];
            next.push(right === undefined ? left : hash(0x01, left, right));
        }
        level = next;
    }
    return level[0];
}

;// CONCATENATED MODULE: ./build/custody/fingerprints.js
/**
 * Short fingerprints of locked rows, so that a mismatch can say how many rows were added, removed or
 * changed. They decide nothing.
 *
 * A row is ten bytes: five of H(0x03 ‖ digest ‖ sample id) and five of H(0x04 ‖ digest ‖ leaf). The digest
 * serves as salt, so that fingerprints of two test sets cannot be compared. Someone who can guess a whole
 * row can confirm the guess; where that matters, lock without fingerprints.
 */

const half = 5;
const recordLength = 2 * half;
/** Base64 of the sorted fingerprints of all rows. */
function writeFingerprints(digest, ids, leaves) {
    const records = fingerprintRows(digest, ids, leaves).sort(Buffer.compare);
    return Buffer.concat(records).toString('base64');
}
/** Compares locked fingerprints with the rows at hand. */
function countChanges(locked, digest, ids, leaves) {
    const known = new Map();
    const bytes = Buffer.from(locked, 'base64');
    for (let start = 0; start + recordLength <= bytes.length; start += recordLength) {
        known.set(bytes.toString('hex', start, start + half), bytes.toString('hex', start + half, start + recordLength));
    }
    const changes = { added: 0, removed: 0, changed: 0 };
    for (const record of fingerprintRows(digest, ids, leaves)) {
        const id = record.toString('hex', 0, half);
        const row = known.get(id);
        if (row === undefined)
            changes.added += 1;
        else if (row !== record.toString('hex', half))
            changes.changed += 1;
        known.delete(id);
    }
    return { ...changes, removed: known.size };
}
function fingerprintRows(digest, ids, leaves) {
    const salt = Buffer.from(digest, 'hex');
    return leaves.map((leaf, index) => Buffer.concat([
        hash(0x03, salt, Buffer.from(ids[index] ?? '', 'utf8')).subarray(0, half),
        hash(0x04, salt, leaf).subarray(0, half),
    ]));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
;// CONCATENATED MODULE: ./build/custody/lockSchema.js
/** The lock: what the test set was when it was approved. `schemas/lock.schema.json` is generated from here. */

const lockSchema_sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/, { error: '64 lower-case hexadecimal digits' });
const count = schemas/* int */.Whr().min(0);
const lockSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe('Version of this format'),
    algorithm: schemas/* literal */.euz('sha256').describe('Hash function of every digest'),
    digest: lockSchema_sha256.describe('Content digest of the test rows: independent of their order and of the file format'),
    rows: count.describe('Test rows, excluded ones included'),
    columns: schemas/* array */.YOg(schemas/* string */.YjP()).min(1).describe('Columns that the digest covers, sorted'),
    subgroups: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), count))
        .describe('Closed list of the values, or bin labels, of each subgroup column, with their counts'),
    files: schemas/* array */.YOg(schemas/* strictObject */.rej({
        path: schemas/* string */.YjP().describe('Path of the file'),
        sha256: lockSchema_sha256.describe('Digest of the file'),
        bytes: count.describe('Length of the file'),
    }))
        .describe('Files that held the rows when the lock was made; for information, the content digest decides'),
    fingerprints: schemas/* base64 */.K39()
        .optional()
        .describe('Short fingerprints of the rows, so that a mismatch can say how many rows differ'),
})
    .describe('Lock of a test set');

;// CONCATENATED MODULE: ./build/custody/lock.js





/** Above this number of rows a lock carries no fingerprints: it would grow by megabytes. */
const fingerprintLimit = 200_000;
/** Content digest of the test rows, excluded ones included. */
function digestTestRows(manifest, columns) {
    return digestContent(columns.map((name) => manifest.table.column(name)), manifest.lockedRows);
}
/** @param fingerprints false leaves out what lets a mismatch count the rows that differ */
function makeLock({ manifest, columns, subgroups }, fingerprints) {
    const content = digestTestRows(manifest, columns);
    const withFingerprints = fingerprints && manifest.lockedRows.length <= fingerprintLimit;
    return {
        version: 1,
        algorithm: 'sha256',
        digest: content.digest,
        rows: manifest.lockedRows.length,
        columns: [...content.columns],
        subgroups: countSubgroupValues(manifest, subgroups),
        files: filesWithTestRows(manifest),
        ...(withFingerprints
            ? { fingerprints: writeFingerprints(content.digest, lockedIds(manifest), content.leaves) }
            : {}),
    };
}
function lockedIds({ sample, lockedRows }) {
    return Array.from(lockedRows, (row) => sample.values[sample.codes[row]]);
}
function countSubgroupValues(manifest, subgroups) {
    const columns = new Map(subgroups.flat().map((part) => [part.column, part]));
    return Object.fromEntries([...columns].map(([column, part]) => {
        const groups = (0,tables_subgroups/* divideIntoGroups */.s)(manifest, manifest.lockedRows, [part]);
        return [column, Object.fromEntries(groups.map(({ subgroup, rows }) => [subgroup[column] ?? '', rows.length]))];
    }));
}
function filesWithTestRows({ table, lockedRows }) {
    const indexes = new Set(Array.from(lockedRows, (row) => table.fileOf(row)));
    return table.files
        .filter((_, index) => indexes.has(index))
        .map(({ path, sha256, bytes }) => ({ path, sha256, bytes }));
}
/**
 * Reads a lock file.
 *
 * @throws Refusal `lock/format` for anything but a lock of this version
 */
function readLock(bytes, file) {
    const parsed = lockSchema.safeParse(parseJson(bytes, file));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw new refusal/* Refusal */.P_('lock/format', {
        file,
        key: issue?.path.join('.') ?? '',
        problem: `is not a lock of this version: ${issue?.message ?? 'unreadable'}`,
        cure: 'Make it anew with `holdout lock`, and have it approved.',
    });
}
function parseJson(bytes, file) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw new refusal/* Refusal */.P_('lock/format', {
            file,
            problem: 'is not JSON',
            cure: 'Make it anew with `holdout lock`, and have it approved.',
        });
    }
}
/**
 * Compares the test rows with the lock: columns first, then content. Row order and file format do not matter.
 *
 * @param columns columns that the policy judges by, all of which the lock has to cover
 * @returns the judgement, and the content digest of the test rows over the columns of the lock
 */
function judgeLock(manifest, lock, columns) {
    const notLocked = columns.filter((column) => !lock.columns.includes(column)).sort();
    const findings = [];
    if (notLocked.length > 0) {
        findings.push({ code: 'custody/column-not-locked', severity: 'block', args: { columns: [...new Set(notLocked)] } });
    }
    const present = lock.columns.filter((column) => manifest.table.has(column));
    const content = digestTestRows(manifest, present);
    if (present.length < lock.columns.length || content.digest !== lock.digest) {
        findings.push(mismatch(manifest, lock, content, present.length === lock.columns.length));
    }
    const clean = `The ${lock.rows} test rows are the locked ones`;
    return { judgement: { check: 'custody/locked', findings, clean }, digest: content.digest };
}
function mismatch(manifest, lock, content, comparable) {
    const counted = comparable && lock.fingerprints !== undefined
        ? countChanges(lock.fingerprints, lock.digest, lockedIds(manifest), content.leaves)
        : { added: null, removed: null, changed: null };
    return {
        code: 'custody/lock-mismatch',
        severity: 'block',
        args: { lockedRows: lock.rows, foundRows: manifest.lockedRows.length, ...counted },
    };
}


/***/ }),

/***/ 53082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ bindingPath),
/* harmony export */   YM: () => (/* binding */ readBinding),
/* harmony export */   dl: () => (/* binding */ differingParts)
/* harmony export */ });
/* unused harmony export bindingSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38816);
/* harmony import */ var _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11888);
/** `PREDICTIONS.binding.json`: what the predictions were made from. */


const sha256 = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, { error: '64 lower-case hexadecimal digits' });
const bindingSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    model: sha256.describe('Digest of the model that made the predictions'),
    testSet: sha256.describe('Content digest of the test rows that were predicted'),
    predictions: sha256.describe('SHA-256 of the predictions file'),
})
    .describe('Ties a predictions file to the model and the test set it was made from');
/** Where the binding of a predictions file lies. */
function bindingPath(path) {
    return `${path}.binding.json`;
}
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
    throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('binding/format', {
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


/***/ }),

/***/ 29210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fb: () => (/* binding */ judgeCustody),
/* harmony export */   LT: () => (/* binding */ lockLimit),
/* harmony export */   fx: () => (/* binding */ readApprovedLock),
/* harmony export */   jP: () => (/* binding */ postMissing)
/* harmony export */ });
/* harmony import */ var _custody_lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1266);
/* harmony import */ var _trees_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56740);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7477);
/** `custody/locked`: the test rows are the ones that were approved. */



const lockLimit = 64 * 1024 * 1024;
/** @returns undefined where it is refused, which the check says */
async function readApprovedLock(board, { policy, tree }) {
    const path = policy.lock;
    if (path === undefined)
        return { state: 'undeclared' };
    return board.attempt('custody/locked', async () => {
        const file = await tree.findFile(path);
        if (file === undefined)
            return { state: 'missing', path };
        return { state: 'read', lock: (0,_custody_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .readLock */ .mF)(await (0,_trees_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .readBytes */ .io)(file, lockLimit, 'lock/format'), path) };
    });
}
/**
 * Compares the test rows with the lock.
 *
 * @param approved undefined where the lock was refused
 * @returns content digest of the test rows over the columns of the lock, or without a lock over the
 *   columns that the policy judges by
 */
function judgeCustody(board, policy, manifest, approved) {
    const columns = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .lockedColumns */ .K5)(policy);
    if (approved?.state === 'read') {
        const { judgement, digest } = (0,_custody_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeLock */ .VR)(manifest, approved.lock, columns);
        board.post(judgement);
        return digest;
    }
    if (approved?.state === 'missing')
        postMissing(board, approved.path);
    if (approved?.state === 'undeclared') {
        const reason = 'The policy declares no lock, so the test set may have changed since it was approved';
        board.post({ check: 'custody/locked', findings: [], clean: reason, notApplicable: reason });
    }
    return (0,_custody_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .digestTestRows */ .C_)(manifest, columns).digest;
}
function postMissing(board, path) {
    const missing = { code: 'custody/lock-missing', severity: 'block', args: { path } };
    board.post({ check: 'custody/locked', findings: [missing], clean: '' });
}


/***/ }),

/***/ 7477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ findOutsideGit),
/* harmony export */   K5: () => (/* binding */ lockedColumns),
/* harmony export */   RT: () => (/* binding */ openTable),
/* harmony export */   gp: () => (/* binding */ openManifest)
/* harmony export */ });
/* harmony import */ var _policy_modelColumns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96219);
/* harmony import */ var _policy_subgroups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69357);
/* harmony import */ var _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11888);
/* harmony import */ var _tables_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17223);
/** Files of the proposed tree as the readers of tables take them. */




/** @throws Refusal `tree/missing-file` with what the file is for */
async function requireFile(tree, path, what) {
    const file = await tree.findFile(path);
    if (file !== undefined)
        return file;
    throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('tree/missing-file', {
        file: path,
        problem: `${what} does not exist`,
        cure: 'Add it to the change, or correct its path in the policy.',
    });
}
async function openTable(tree, path, what) {
    const file = await requireFile(tree, path, what);
    return { file: path, open: () => file.open() };
}
/** Reads the manifest with the columns that the policy names. */
async function openManifest(tree, { data, ...policy }) {
    const files = await Promise.all(data.manifest.map(async ({ path, split }) => {
        const source = await openTable(tree, path, 'a manifest file');
        return split === undefined ? { source } : { source, split };
    }));
    const { sample, split, excluded } = data.columns;
    return (0,_tables_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .readManifest */ .W)({
        files,
        sample,
        ...(split === undefined ? {} : { split }),
        splits: data.splits,
        howToDeclare: 'declare the value in `data.splits`',
        ...(excluded === undefined ? {} : { excluded }),
        columns: lockedColumns({ data, ...policy }),
        missing: data.missing,
    });
}
/** Judged files that the proposed commit does not hold, so that they are read from disk: model, predictions, manifests. */
async function findOutsideGit(proposed, { model, evaluation, data }) {
    const paths = [model.path, ...evaluatedFiles(evaluation.source), ...data.manifest.map(({ path }) => path)];
    const found = await Promise.all([...new Set(paths)].map((path) => findIfPossible(proposed, path)));
    const files = found.flatMap((one) => (one === undefined ? [] : one.kind === 'file' ? [one] : one.files));
    return files.filter(({ origin }) => origin === 'disk').map(({ path }) => path);
}
/** Files that the policy names for the evaluation, beside the model. */
function evaluatedFiles(source) {
    if (source.by === 'predictions')
        return [source.path, ...source.also.values()];
    if (source.by === 'command')
        return [];
    return [...source.inputs.values()].flatMap((input) => (input.from === 'npy-file' ? [input.path] : []));
}
/** What cannot be read is refused by the check that needs it. */
async function findIfPossible(tree, path) {
    try {
        return await tree.find(path);
    }
    catch (thrown) {
        (0,_result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalsOf */ .he)(thrown);
        return undefined;
    }
}
/** Columns that the policy judges by or gives to the model, without the split: what the lock has to cover. */
function lockedColumns(policy) {
    const { sample, label, entities, content, excluded, generated } = policy.data.columns;
    const optional = [content, excluded, generated].filter((name) => name !== undefined);
    const judged = [sample, label, ...columnsOf(entities), ...optional, ...(0,_policy_subgroups_js__WEBPACK_IMPORTED_MODULE_2__/* .subgroupColumns */ .js)(policy)];
    return [...new Set([...judged, ...(0,_policy_modelColumns_js__WEBPACK_IMPORTED_MODULE_3__/* .modelColumns */ .z)(policy)])];
}
function columnsOf(entities) {
    return entities.flatMap(({ columns }) => columns);
}


/***/ }),

/***/ 98372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readRules)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/evaluation/binding.js
var binding = __webpack_require__(53082);
// EXTERNAL MODULE: ./build/policy/keyPath.js
var keyPath = __webpack_require__(39055);
// EXTERNAL MODULE: ./build/policy/strictYaml.js + 3 modules
var strictYaml = __webpack_require__(67316);
;// CONCATENATED MODULE: ./build/policy/differingKeys.js


/**
 * Keys in which two policies differ, as they are written: `acceptance.criteria[0].at-least`.
 *
 * @param one content of a policy that can be read
 * @param other content of another
 * @param file path of both
 */
function differingKeys(one, other, file) {
    return differences((0,strictYaml/* readStrictYaml */.P)(one, file).value, (0,strictYaml/* readStrictYaml */.P)(other, file).value, []).map(keyPath/* formatPath */.jV);
}
function differences(one, other, path) {
    if (!isContainer(one) || !isContainer(other) || Array.isArray(one) !== Array.isArray(other)) {
        return Object.is(one, other) ? [] : [path];
    }
    const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    return keys.flatMap((key) => differences(one[key], other[key], [...path, Array.isArray(one) ? Number(key) : key]));
}
function isContainer(value) {
    return typeof value === 'object' && value !== null;
}

// EXTERNAL MODULE: ./build/policy/readPolicy.js + 14 modules
var readPolicy = __webpack_require__(56129);
// EXTERNAL MODULE: ./build/result/refusal.js
var refusal = __webpack_require__(11888);
// EXTERNAL MODULE: ./build/trees/digest.js
var digest = __webpack_require__(56740);
// EXTERNAL MODULE: ./build/gate/inputs.js
var inputs = __webpack_require__(7477);
;// CONCATENATED MODULE: ./build/gate/rules.js
/** Where the rules come from, and what the change does to them: `criteria/approved`. */







const policyLimit = 1024 * 1024;
/** @throws Refusal or Refusals where there is no policy, or it cannot be read */
async function readRules(sides) {
    const { git, proposed, policyPath } = sides;
    if (git === undefined) {
        const file = await requirePolicy(proposed, policyPath);
        return rulesFrom(file, proposed, { code: 'criteria/working-folder', severity: 'warn', args: {} });
    }
    const approvedFile = await git.approved.findFile(policyPath);
    return approvedFile === undefined ? adopt(sides, git) : readApproved(approvedFile, sides, git);
}
async function requirePolicy(tree, path) {
    const file = await tree.findFile(path);
    if (file !== undefined)
        return file;
    throw new refusal/* Refusal */.P_('policy/missing', {
        file: path,
        problem: 'there is no policy',
        cure: 'Give its path with --policy; the README shows a policy to begin with.',
    });
}
async function readRulesFile(file) {
    const policy = await parse(file);
    const bytes = await (0,digest/* readBytes */.io)(file, policyLimit, 'policy/too-large');
    const { sha256 } = await (0,digest/* digestFile */.TM)(file);
    return { policy, text: new TextDecoder().decode(bytes), sha256 };
}
async function parse(file) {
    return (0,readPolicy/* readPolicy */.T)(await (0,digest/* readBytes */.io)(file, policyLimit, 'policy/too-large'), file.path);
}
/** Keys in which the approved and the proposed policy differ. */
async function compareFiles(approved, proposed) {
    const [one, other] = await Promise.all([approved, proposed].map((file) => (0,digest/* readBytes */.io)(file, policyLimit, 'policy/too-large')));
    return one === undefined || other === undefined ? [] : differingKeys(one, other, approved.path);
}
async function rulesFrom(file, tree, finding) {
    const read = await readRulesFile(file);
    return { ...read, approved: false, tree, judgement: judgementOf([finding]), touchesModel: true, task: 'evaluate' };
}
function judgementOf(findings) {
    return { check: 'criteria/approved', findings, clean: 'The criteria come from the approved branch' };
}
/** No approved policy at that path: the proposed one is used, unless an approved one governs its model already. */
async function adopt(sides, git) {
    const file = await requirePolicy(git.committed, sides.policyPath);
    const rules = await rulesFrom(file, git.committed, { code: 'criteria/adopting', severity: 'warn', args: {} });
    const governing = await findGoverningPolicy(git, rules.policy);
    if (governing === undefined)
        return rules;
    const path = joinPath(git.prefix, sides.policyPath);
    const moved = { code: 'criteria/policy-moved', severity: 'block', args: { path, approved: governing } };
    return { ...rules, judgement: judgementOf([moved]) };
}
/** Path of an approved policy whose model is the one that the proposed policy judges, holds it, or lies in it. */
async function findGoverningPolicy({ approvedRepository, prefix }, proposed) {
    const model = joinPath(prefix, proposed.model.path);
    const paths = await approvedRepository.list('');
    for (const path of paths.filter((one) => /\.ya?ml$/.test(one))) {
        const policy = await readIfPossible(approvedRepository, path);
        if (policy === undefined)
            continue;
        const governed = joinPath(rootOfPath(path), policy.model.path);
        if (isAtOrBelow(governed, model) || isAtOrBelow(model, governed))
            return path;
    }
    return undefined;
}
/** The root of a policy, as a path in the repository. */
function rootOfPath(path) {
    const folder = external_node_path_.posix.dirname(path);
    const root = external_node_path_.posix.basename(folder) === '.holdout' ? external_node_path_.posix.dirname(folder) : folder;
    return root === '.' ? '' : root;
}
function isAtOrBelow(path, folder) {
    return path === folder || path.startsWith(`${folder}/`);
}
async function readIfPossible(tree, path) {
    try {
        const file = await tree.findFile(path);
        return file === undefined || file.bytes > policyLimit ? undefined : (await readProposed(file)).policy;
    }
    catch (thrown) {
        if (thrown instanceof refusal/* Refusal */.P_)
            return undefined;
        throw thrown;
    }
}
function joinPath(folder, path) {
    return folder === '' ? path : `${folder}/${path}`;
}
async function readApproved(file, sides, git) {
    const read = await readRulesFile(file);
    const { policy } = read;
    // A branch that was begun before the policy came lacks it without removing it.
    const isChanged = git.changed.includes(sides.policyPath);
    // Looked for even where it is not changed: a new neighbour of almost the same name would lock everyone out.
    const committed = await git.committed.findFile(sides.policyPath);
    const proposedFile = isChanged ? committed : file;
    const isKept = proposedFile !== undefined;
    const proposed = isKept && isChanged ? await readProposed(proposedFile) : { policy };
    const policies = [policy, ...(proposed.policy ? [proposed.policy] : [])];
    const touched = classify(git.changed, sides.policyPath, policies, await findGateWorkflows(git));
    // Together with a changed model a broken policy is a matter of integrity first.
    if (proposed.refused !== undefined && touched.judged.length === 0)
        throw proposed.refused;
    const findings = [];
    if (git.isRewritten) {
        const { approved, proposed: now } = sides.commits;
        const args = { approved: approved?.commit ?? '', proposed: now?.commit ?? '' };
        findings.push({ code: 'criteria/history-rewritten', severity: 'block', args });
    }
    if (!isKept)
        findings.push({ code: 'criteria/policy-removed', severity: 'block', args: { path: sides.policyPath } });
    if (touched.judged.length > 0 && touched.rules.length > 0) {
        const args = { model: touched.judged, rules: touched.rules };
        findings.push({ code: 'criteria/model-and-rules', severity: 'block', args });
    }
    if (touched.rules.length > 0) {
        const isComparable = proposedFile !== undefined && proposed.policy !== undefined;
        const keys = isComparable ? (await compareFiles(file, proposedFile)).slice(0, 50) : [];
        findings.push({ code: 'criteria/rules-changed', severity: 'note', args: { files: touched.rules, keys } });
    }
    // Data outside git can change without the change showing it, so that it is always evaluated.
    const outside = await (0,inputs/* findOutsideGit */.H8)(sides.proposed, policy);
    const task = isKept && outside.length === 0 ? taskFor(touched, git) : 'evaluate';
    if (task === 'rules-only' || task === 'untouched')
        findings.push({ code: `criteria/${task}`, severity: 'note', args: {} });
    const touchesModel = touched.judged.length > 0;
    return { ...read, approved: true, tree: git.approved, judgement: judgementOf(findings), touchesModel, task };
}
/** The proposed policy, or why it is refused. */
async function readProposed(file) {
    try {
        return { policy: await parse(file) };
    }
    catch (thrown) {
        if (thrown instanceof refusal/* Refusal */.P_ || thrown instanceof refusal/* Refusals */.qY)
            return { refused: thrown };
        throw thrown;
    }
}
/** Changed workflow files that name Holdout before or after the change, or call one that does. */
async function findGateWorkflows({ workflows, approvedRepository, committedRepository }) {
    const found = [];
    for (const path of workflows) {
        const texts = await Promise.all([approvedRepository, committedRepository].map((tree) => readCalling(tree, path)));
        if (texts.some((text) => /holdout/i.test(text)))
            found.push(path);
    }
    return found;
}
/** A run of GitHub calls no more workflows. */
const mostCalled = 50;
/** A workflow with those of the repository that it calls: without the call nothing is judged either. */
async function readCalling(tree, path) {
    const texts = new Map();
    const waiting = [path];
    for (let next = waiting.pop(); next !== undefined && texts.size < mostCalled; next = waiting.pop()) {
        if (texts.has(next))
            continue;
        const text = await textIfPossible(tree, next);
        texts.set(next, text);
        const calls = text.matchAll(/\buses:\s*["']?\.\/(\.github\/workflows\/[^\s"'#]+)/g);
        waiting.push(...Array.from(calls, ([, name = '']) => name));
    }
    return [...texts.values()].join('\n');
}
async function textIfPossible(tree, path) {
    try {
        const file = await tree.findFile(path);
        if (file === undefined || file.bytes > policyLimit)
            return '';
        return new TextDecoder().decode(await (0,digest/* readBytes */.io)(file, policyLimit, 'policy/too-large'));
    }
    catch (thrown) {
        if (thrown instanceof refusal/* Refusal */.P_)
            return '';
        throw thrown;
    }
}
function classify(changed, policyPath, policies, workflows) {
    const judged = policies.flatMap(({ model, evaluation: { source } }) => [
        model.path,
        ...(source.by === 'predictions'
            ? [source.path, ...source.also.values()].flatMap((path) => [path, (0,binding/* bindingPath */.LD)(path)])
            : []),
    ]);
    const rules = policies
        .flatMap(({ lock, baseline, documents, evaluation: { source } }) => [
        lock,
        baseline?.evidence,
        documents.intendedUse,
        ...(source.by === 'command' ? source.files : []),
    ])
        .filter((path) => path !== undefined);
    const manifests = policies.flatMap((policy) => policy.data.manifest.map(({ path }) => path));
    // A name that many systems hold for the same is judged too, and refused where both are there.
    const select = (paths) => changed.filter((path) => paths.some((one) => isAtOrBelow(foldCase(path), foldCase(one))));
    const changedRules = select([policyPath, ...rules]);
    const fed = changed.filter((path) => policies.some((policy) => canFeedModel(path, policy)));
    return {
        judged: select(judged),
        rules: [...changedRules, ...workflows],
        data: [...select(manifests), ...fed.filter((path) => !changedRules.includes(path))],
    };
}
/** Whether a file could be one that cells of the manifest name: which ones do is known only when it is read. */
function canFeedModel(path, { evaluation: { source } }) {
    if (source.by === 'predictions')
        return false;
    if (source.by === 'command')
        return source.paths.length > 0;
    const inputs = [...source.inputs.values()];
    if (inputs.some((input) => input.from === 'image') && /\.(?:png|jpe?g)$/i.test(path))
        return true;
    return inputs.some((input) => input.from === 'npy' || input.from === 'npy-file') && /\.npy$/i.test(path);
}
function foldCase(path) {
    return path.toUpperCase().toLowerCase();
}
function taskFor({ judged, rules, data }, { isEmpty, isMerged }) {
    if (judged.length > 0 || data.length > 0 || (isEmpty && !isMerged))
        return 'evaluate';
    return rules.length > 0 ? 'rules-only' : 'untouched';
}


/***/ })

};

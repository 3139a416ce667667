export const id = 110;
export const ids = [110];
export const modules = {

/***/ 92851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLock: () => (/* binding */ runLock)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/custody/lock.js + 3 modules
var custody_lock = __webpack_require__(1266);
// EXTERNAL MODULE: ./build/policy/subgroups.js
var subgroups = __webpack_require__(69357);
// EXTERNAL MODULE: ./build/result/refusal.js
var refusal = __webpack_require__(11888);
// EXTERNAL MODULE: ./build/trees/digest.js
var digest = __webpack_require__(56740);
// EXTERNAL MODULE: ./build/gate/custodySteps.js
var custodySteps = __webpack_require__(29210);
// EXTERNAL MODULE: ./build/gate/inputs.js
var inputs = __webpack_require__(7477);
// EXTERNAL MODULE: ./build/gate/rules.js + 1 modules
var rules = __webpack_require__(98372);
// EXTERNAL MODULE: ./build/gate/sides.js
var gate_sides = __webpack_require__(29150);
;// CONCATENATED MODULE: ./build/gate/lock.js
/** Makes the lock of a working folder's test set. */








/** @throws Refusal for a policy without `test-set.lock`, and for unusable input */
async function makeTestSetLock(policyFile, fingerprints) {
    const sides = await (0,gate_sides/* openSides */.P)({ policyFile });
    const { policy } = await (0,rules/* readRules */.K)(sides);
    const path = policy.lock;
    if (path === undefined) {
        throw new refusal/* Refusal */.P_('policy/missing-key', {
            file: sides.policyPath,
            problem: 'lacks `test-set`, so there is no path for the lock',
            cure: 'Declare it: `test-set: {lock: .holdout/test-set.lock.json}`.',
        });
    }
    const { manifest } = await (0,inputs/* openManifest */.gp)(sides.proposed, policy, ['test']);
    if (manifest.lockedRows.length === 0) {
        throw new refusal/* Refusal */.P_('table/empty', {
            problem: 'the manifest has no test rows to lock',
            cure: 'Correct the split column.',
        });
    }
    const { declared, named } = (0,subgroups/* subgroupSpecs */.CO)(policy);
    const lock = (0,custody_lock/* makeLock */.a8)({ manifest, columns: (0,inputs/* lockedColumns */.K5)(policy), subgroups: [...declared, ...named] }, fingerprints);
    return { lock, path, previous: await previousDigest(sides.proposed, path) };
}
async function previousDigest(tree, path) {
    const file = await tree.findFile(path);
    if (file === undefined)
        return undefined;
    try {
        return (0,custody_lock/* readLock */.mF)(await (0,digest/* readBytes */.io)(file, custodySteps/* lockLimit */.LT, 'lock/format'), path).digest;
    }
    catch (thrown) {
        if (thrown instanceof refusal/* Refusal */.P_)
            return '';
        throw thrown;
    }
}

// EXTERNAL MODULE: ./build/result/json.js
var json = __webpack_require__(72252);
// EXTERNAL MODULE: ./build/trees/outputFolder.js
var outputFolder = __webpack_require__(66885);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(32315);
;// CONCATENATED MODULE: ./build/cli/commands/lock.js






/** `holdout lock` */
async function runLock(words) {
    const given = (0,options/* readOptions */.Tt)('lock', words);
    const policyFile = (0,options/* singleValue */.u9)(given, 'policy') ?? '.holdout/policy.yml';
    const { lock, path, previous } = await makeTestSetLock(policyFile, !given.flags.has('no-fingerprints'));
    const target = (0,external_node_path_.join)((0,gate_sides/* rootOf */.I)(policyFile), path);
    (0,outputFolder/* writeOutput */.zh)(new Map([[target, (0,json/* renderJson */.h)(lock)]]), {
        what: 'the lock',
        cure: 'Let `test-set.lock` of the policy name a file that can be written.',
    });
    const change = previous === undefined ? 'new' : previous === lock.digest ? 'unchanged' : 'replaces another digest';
    process.stdout.write(`Locked ${lock.rows} test rows over ${lock.columns.length} columns in ${path} (${change})\n` +
        `  sha256 ${lock.digest}\n` +
        'Commit it with the policy: it binds once it is on the approved branch.\n');
    return 0;
}


/***/ }),

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

/***/ 80431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseDecimal)
/* harmony export */ });
const decimal = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$/;
/**
 * The number that a cell writes, or undefined for anything but a finite decimal number: no white space,
 * plus sign, decimal comma, leading zeros, hexadecimal, underscore, `inf` or `nan`.
 */
function parseDecimal(text) {
    if (!decimal.test(text))
        return undefined;
    const value = Number(text);
    if (!Number.isFinite(value))
        return undefined;
    return value === 0 ? 0 : value;
}


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


/***/ }),

/***/ 9848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PA: () => (/* binding */ couldMatch),
  nh: () => (/* binding */ expandPattern),
  vY: () => (/* reexport */ hasPattern)
});

// EXTERNAL MODULE: ./build/result/nearestName.js
var nearestName = __webpack_require__(38921);
// EXTERNAL MODULE: ./build/result/refusal.js
var refusal = __webpack_require__(11888);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build/trees/paths.js
var trees_paths = __webpack_require__(91618);
;// CONCATENATED MODULE: ./build/trees/namePattern.js



const longestPattern = 1024;
const mostAlternatives = 64;
/** Any number of folders: `**`. */
const anyFolders = Symbol('anyFolders');
const signs = /[*?[{]/;
/** Whether a path has signs that stand for others. It may still be the path of a file, as `expandPattern` tells. */
function hasPattern(path) {
    return signs.test(path);
}
/** The folder that all paths of a pattern lie in: the names before the first with a sign. */
function folderOfPattern(pattern) {
    const names = pattern.split('/');
    const first = names.findIndex(hasPattern);
    return names.slice(0, first === -1 ? -1 : first).join('/');
}
/** @throws Refusal `path/pattern` for a pattern that is longer than any path need be */
function checkPatternLength(pattern) {
    if (pattern.length > longestPattern)
        throw refusePattern(pattern, `has more than ${longestPattern} characters`);
}
/**
 * The alternatives of a pattern, each with its names in order.
 *
 * @throws Refusal `path/pattern` for a pattern that is malformed, and as `checkPattern` for any alternative
 */
function parsePattern(pattern) {
    return expandBraces(pattern).map((alternative) => {
        const names = (0,trees_paths/* checkPattern */.rg)(alternative).split('/');
        // Folders alone are no file: at the end of a pattern, any file in any of them is meant.
        if (names.at(-1) === '**')
            names.push('*');
        return names.map((name) => parseName(pattern, name));
    });
}
/**
 * How the names of a path relate to a pattern. Each name is tried once against each part of the pattern.
 *
 * A name that begins with a dot matches only where the pattern has the dot.
 */
function reachOf(pattern, names) {
    let reached = new Set([0]);
    let isBelow = false;
    for (const part of pattern) {
        if (reached.has(names.length))
            isBelow = true;
        reached = passPart(part, names, reached);
    }
    if (reached.has(names.length))
        return 'match';
    return isBelow ? 'below' : 'none';
}
/** Numbers of names that may have been passed after one more part of the pattern. */
function passPart(part, names, reached) {
    const next = new Set();
    for (const position of reached) {
        if (part === anyFolders) {
            next.add(position);
            for (let to = position; to < names.length && !isHidden(names[to]); to += 1)
                next.add(to + 1);
        }
        else if (position < names.length && part(names[position])) {
            next.add(position + 1);
        }
    }
    return next;
}
function isHidden(name) {
    return name.startsWith('.');
}
/** The patterns that one with braces stands for, innermost braces first. */
function expandBraces(pattern) {
    const expanded = [];
    const waiting = [pattern];
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const [braces, inside] = /\{([^{}]*)\}/.exec(next) ?? [];
        if (braces === undefined || inside === undefined)
            expanded.push(next);
        else if (!inside.includes(','))
            throw refusePattern(pattern, 'has braces without a comma inside');
        else
            for (const choice of inside.split(','))
                waiting.push(next.replace(braces, () => choice));
        if (expanded.length + waiting.length > mostAlternatives) {
            throw refusePattern(pattern, `has braces that stand for more than ${mostAlternatives} patterns`);
        }
    }
    if (expanded.some((one) => /[{}]/.test(one)))
        throw refusePattern(pattern, 'has a brace without its other half');
    return [...new Set(expanded)];
}
function parseName(pattern, name) {
    if (name === '**')
        return anyFolders;
    if (!hasPattern(name))
        return (other) => other === name;
    if (name.includes('**'))
        throw refusePattern(pattern, 'has ** beside other characters of a name');
    if (/[[\]]/.test(name.replaceAll(/\[[!^]?[^[\]!^*?]+\]/g, ''))) {
        throw refusePattern(pattern, 'has square brackets that are not closed, are empty, or have another sign inside');
    }
    const pieces = name.split('*').map(parsePiece);
    return (other) => isHidden(other) === isHidden(name) && isSequence(pieces, other);
}
function parsePiece(text) {
    const length = text.replaceAll(/\[[^\]]*\]/g, '?').length;
    if (!hasPattern(text))
        return { length, isMatch: (other) => other === text };
    const expression = picomatch.makeRe(escapeOtherSigns(text), options);
    return { length, isMatch: (other) => expression.test(other) };
}
/**
 * Whether a name consists of the pieces in order, with anything between them.
 *
 * The first place is as good as any for each piece, so stars are never tried against each other as a regular expression
 * would: the time is bounded by the product of the two lengths.
 */
function isSequence(pieces, name) {
    const [first, ...others] = pieces;
    const last = others.pop();
    if (last === undefined)
        return first.isMatch(name);
    const end = name.length - last.length;
    let position = first.length;
    if (position > end || !first.isMatch(name.slice(0, position)) || !last.isMatch(name.slice(end)))
        return false;
    for (const piece of others) {
        while (!piece.isMatch(name.slice(position, position + piece.length))) {
            position += 1;
            if (position + piece.length > end)
                return false;
        }
        position += piece.length;
    }
    return position <= end;
}
/** Only `?` and square brackets mean something; whether a dot is named is asked before. */
const options = {
    dot: true,
    nobrace: true,
    noextglob: true,
    noglobstar: true,
    nonegate: true,
    literalBrackets: false,
    strictSlashes: true,
    windows: false,
};
function escapeOtherSigns(name) {
    return name
        .replaceAll('[!', '[^')
        .replaceAll(/\[[^\]]*\]|[()+@!^$|]/g, (found) => (found.length > 1 ? found : `\\${found}`));
}
function refusePattern(pattern, problem) {
    const shown = pattern.length > longestPattern ? `${pattern.slice(0, 60)}…` : pattern;
    return new refusal/* Refusal */.P_('path/pattern', {
        problem: `the pattern "${(0,trees_paths/* printablePath */.Vj)(shown)}" ${problem}`,
        cure: 'A pattern has `*`, `?`, `[abc]`, `{a,b}` and, as a whole name, `**`; list the files where it cannot say which.',
    });
}

;// CONCATENATED MODULE: ./build/trees/patterns.js





const mostFiles = 256;
const mostNamesShown = 5;
/** Each look lists the folders on the way, which is slow where they are large. */
const mostLookedAt = 64;
/** Beyond it no mistyped name is looked for. */
const mostNamesCompared = 10_000;
/**
 * The files of a tree that a pattern stands for.
 *
 * `*` stands for any characters of a name, `?` for one, `[abc]` and `[a-c]` for one of these, `[!abc]` for any other,
 * `{a,b}` for one text or the other, and `**` as a whole name for any number of folders. A name that begins with a dot
 * is found only where the pattern has the dot. Nothing else means anything: there is no negation, and a backslash is
 * refused as in any path. A path without these signs is itself, whether it exists or not; and a file whose whole path
 * is written as the pattern is that file alone, so that a name with brackets or braces can be given.
 *
 * What the tree lists and refuses (symbolic links, submodules and the like) is refused where the pattern matches it,
 * never passed over. Where the pattern could lead through it, it is refused too, if it is among the 64 files on the way
 * that are looked at, those without an ending first.
 *
 * @param pattern relative to the tree's root, with forward slashes
 * @returns paths of regular files, sorted by code unit
 * @throws Refusal `path/…` as any path, and `path/pattern` for a pattern that is malformed, longer than 1,024
 *   characters, or has braces for more than 64 patterns; `tree/missing-file` where
 *   nothing matches; `path/too-many-files` with exit 4 for more than 256 files; what `Tree.findFile` throws
 */
async function expandPattern(tree, pattern) {
    if (!hasPattern(pattern))
        return [(0,trees_paths/* checkPath */.Cg)(pattern)];
    checkPatternLength(pattern);
    const folder = folderOfPattern(pattern).normalize('NFC');
    const listed = await tree.list(folder);
    const literal = pattern.normalize('NFC');
    const found = listed.includes(literal) ? [literal] : await matchPaths(tree, listed, pattern);
    if (found.length === 0)
        throw await nothingFound(tree, pattern, folder, listed);
    if (found.length > mostFiles)
        throw tooManyFiles(pattern, found.length);
    for (const path of found)
        await requireFile(tree, path);
    return found;
}
/**
 * Whether a pattern could stand for a path, or lead through it, on any system: also where they differ in case alone.
 * A malformed pattern could stand for any path.
 *
 * @param path relative to the tree's root, whether it exists or not
 */
function couldMatch(pattern, path) {
    const foldCase = (text) => text.normalize('NFC').toUpperCase().toLowerCase();
    const isReached = (one, other) => one === other || parsePattern(one).some((alternative) => reachOf(alternative, other.split('/')) !== 'none');
    try {
        return isReached(pattern.normalize('NFC'), path.normalize('NFC')) || isReached(foldCase(pattern), foldCase(path));
    }
    catch (thrown) {
        if (thrown instanceof refusal/* Refusal */.P_)
            return true;
        throw thrown;
    }
}
async function matchPaths(tree, listed, pattern) {
    const alternatives = parsePattern(pattern);
    const found = [];
    const passed = [];
    for (const path of listed) {
        const names = path.split('/');
        const reaches = alternatives.map((alternative) => reachOf(alternative, names));
        if (reaches.includes('match'))
            found.push(path);
        else if (reaches.includes('below'))
            passed.push(path);
    }
    for (const path of likelyFolders(passed))
        if (await isNoFile(tree, path))
            throw blockedWay(path, pattern);
    return found;
}
/** Those of which a link to a folder is most likely one: folders seldom have an ending. */
function likelyFolders(paths) {
    const hasEnding = (path) => Number(/\.[^/]*$/.test(path));
    return [...paths].sort((a, b) => hasEnding(a) - hasEnding(b)).slice(0, mostLookedAt);
}
/** Whether what is listed is no regular file, and so may stand for a folder. No file is opened for it. */
async function isNoFile(tree, path) {
    try {
        // Below a file there is nothing; on the way through anything else is a refusal.
        await tree.find(`${path}/-`);
    }
    catch (thrown) {
        // Other refusals are about the name, which nobody has asked for.
        if (thrown instanceof refusal/* Refusal */.P_)
            return thrown.code === 'tree/not-regular';
        throw thrown;
    }
    return false;
}
async function requireFile(tree, path) {
    if ((await tree.findFile(path)) !== undefined)
        return;
    throw new refusal/* Refusal */.P_('tree/missing-file', {
        file: (0,trees_paths/* printablePath */.Vj)(path),
        problem: 'was listed and is not found any more',
        cure: 'Let nothing write to the folder while Holdout runs, and run it again.',
    });
}
function blockedWay(path, pattern) {
    return new refusal/* Refusal */.P_('tree/not-regular', {
        file: (0,trees_paths/* printablePath */.Vj)(path),
        problem: `is a symbolic link, a submodule or the like, and the pattern "${(0,trees_paths/* printablePath */.Vj)(pattern)}" could lead through it`,
        cure: 'Store the content itself at this path, or write a pattern that does not lead there.',
    });
}
async function nothingFound(tree, pattern, folder, listed) {
    const paths = listed.length > 0 ? listed : await tree.list('');
    const nearest = (0,nearestName/* nearestName */.q)(pattern, paths.slice(0, mostNamesCompared));
    return new refusal/* Refusal */.P_('tree/missing-file', {
        problem: `the pattern "${(0,trees_paths/* printablePath */.Vj)(pattern)}" matches no file; ${describeFolder(folder, listed)}`,
        cure: nearest === undefined
            ? 'Correct the pattern; a path begins at the folder that contains `.holdout/`, and upper and lower case differ.'
            : `Did you mean something like ${(0,trees_paths/* printablePath */.Vj)(nearest)}?`,
    });
}
function describeFolder(folder, listed) {
    const place = folder === '' ? 'the root' : `the folder ${(0,trees_paths/* printablePath */.Vj)(folder)}`;
    if (listed.length === 0)
        return `${place} does not exist or is empty`;
    const shown = listed.slice(0, mostNamesShown).map(trees_paths/* printablePath */.Vj).join(', ');
    const more = listed.length - mostNamesShown;
    return `below ${place} lie ${shown}${more > 0 ? ` and ${more} more` : ''}`;
}
function tooManyFiles(pattern, count) {
    return new refusal/* Refusal */.P_('path/too-many-files', {
        problem: `the pattern "${(0,trees_paths/* printablePath */.Vj)(pattern)}" matches ${count} files; at most ${mostFiles} are read as one table`,
        cure: 'Write a narrower pattern, or join the files.',
        exit: 4,
    });
}


/***/ })

};

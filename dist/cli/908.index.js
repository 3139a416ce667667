export const id = 908;
export const ids = [908];
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

/***/ 29210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ judgeCustody),
/* harmony export */   L: () => (/* binding */ lockLimit)
/* harmony export */ });
/* harmony import */ var _custody_lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1266);
/* harmony import */ var _trees_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56740);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7477);
/** `custody/locked`: the test rows are the ones that were approved. */



const lockLimit = 64 * 1024 * 1024;
/**
 * Compares the test rows with the lock of the approved tree.
 *
 * @returns content digest of the test rows over the columns of the lock, or without a lock over the
 *   columns that the policy judges by
 */
async function judgeCustody(board, { policy, tree }, manifest) {
    const columns = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .lockedColumns */ .K5)(policy);
    const path = policy.lock;
    if (path === undefined) {
        const reason = 'The policy declares no lock, so the test set may have changed since it was approved';
        board.post({ check: 'custody/locked', findings: [], clean: reason, notApplicable: reason });
        return (0,_custody_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .digestTestRows */ .C_)(manifest, columns).digest;
    }
    const lock = await board.attempt('custody/locked', async () => {
        const file = await tree.findFile(path);
        return file === undefined ? 'missing' : (0,_custody_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .readLock */ .mF)(await (0,_trees_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .readBytes */ .io)(file, lockLimit, 'lock/format'), path);
    });
    if (lock === undefined)
        return (0,_custody_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .digestTestRows */ .C_)(manifest, columns).digest;
    if (lock === 'missing') {
        const missing = { code: 'custody/lock-missing', severity: 'block', args: { path } };
        board.post({ check: 'custody/locked', findings: [missing], clean: '' });
        return (0,_custody_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .digestTestRows */ .C_)(manifest, columns).digest;
    }
    const { judgement, digest } = (0,_custody_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeLock */ .VR)(manifest, lock, columns);
    board.post(judgement);
    return digest;
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
/* harmony import */ var _policy_subgroups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69357);
/* harmony import */ var _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11888);
/* harmony import */ var _tables_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17223);



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
    const paths = [model.path, evaluation.predictions.path, ...data.manifest.map(({ path }) => path)];
    const found = await Promise.all([...new Set(paths)].map((path) => findIfPossible(proposed, path)));
    const files = found.flatMap((one) => (one === undefined ? [] : one.kind === 'file' ? [one] : one.files));
    return files.filter(({ origin }) => origin === 'disk').map(({ path }) => path);
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
/** Columns that the policy judges by, without the split: what the lock has to cover. */
function lockedColumns(policy) {
    const { sample, label, entities, content, excluded, generated } = policy.data.columns;
    const optional = [content, excluded, generated].filter((name) => name !== undefined);
    return [...new Set([sample, label, ...columnsOf(entities), ...optional, ...(0,_policy_subgroups_js__WEBPACK_IMPORTED_MODULE_2__/* .subgroupColumns */ .js)(policy)])];
}
function columnsOf(entities) {
    return entities.flatMap(({ columns }) => columns);
}


/***/ }),

/***/ 11997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readRules)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/policy/keyPath.js
var keyPath = __webpack_require__(39055);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/result/refusal.js
var refusal = __webpack_require__(11888);
;// CONCATENATED MODULE: ./build/policy/yamlPlaces.js

function refuserFor(file, lines) {
    const refuse = (code, offset, details) => {
        throw new refusal/* Refusal */.P_(code, { file, ...positionOf(lines, offset), ...details });
    };
    return Object.assign(refuse, { lineOf: (offset) => positionOf(lines, offset).line });
}
/** 1-based line and column of an offset. */
function positionOf(lines, offset) {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

;// CONCATENATED MODULE: ./build/policy/yamlSyntax.js
const nodeLimit = 10_000;
const depthLimit = 32;
/**
 * Refuses what a policy may not contain, and what is too large or too deep to go on with. Walks the concrete syntax
 * without recursion, so that neither depth nor size can exhaust the stack.
 *
 * @throws Refusal, the first of the file
 */
function refuseUnwantedSyntax(tokens, refuse) {
    const documents = tokens.filter((token) => token.type === 'document');
    const second = documents[1];
    if (second !== undefined) {
        refuse('policy/several-documents', second.offset, {
            problem: 'a second YAML document begins here',
            cure: 'Keep one document: delete the line `---` and what follows, or merge the two.',
        });
    }
    const pending = tokens
        .map((token) => ({ token, depth: 0 }))
        .reverse();
    let nodes = 0;
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        refuseToken(next.token, refuse);
        nodes += 1;
        if (next.depth > depthLimit) {
            refuse('policy/too-deep', next.token.offset, {
                problem: `is nested more than ${depthLimit} levels deep`,
                cure: 'A policy needs no more than six levels: look for a bracket that is not closed.',
            });
        }
        if (nodes > nodeLimit * 4) {
            refuse('policy/too-large', next.token.offset, {
                exit: 4,
                problem: `has more than ${nodeLimit} values`,
                cure: 'Shorten it: a policy needs a few hundred lines at most.',
            });
        }
        for (const token of childrenOf(next.token).reverse())
            pending.push({ token, depth: next.depth + depthOf(next.token) });
    }
}
function depthOf(token) {
    return token.type === 'block-map' || token.type === 'block-seq' || token.type === 'flow-collection' ? 1 : 0;
}
function childrenOf(token) {
    switch (token.type) {
        case 'document':
            return [...token.start, ...(token.value ? [token.value] : []), ...(token.end ?? [])];
        case 'block-map':
        case 'block-seq':
        case 'flow-collection': {
            const items = token.items;
            return items.flatMap((item) => [
                ...item.start,
                ...(item.key ? [item.key] : []),
                ...(item.sep ?? []),
                ...(item.value ? [item.value] : []),
            ]);
        }
        default:
            return [];
    }
}
function refuseToken(token, refuse) {
    switch (token.type) {
        case 'directive':
            refuse('policy/directive', token.offset, {
                problem: 'a YAML directive changes how the rest is read',
                cure: 'Delete the line that begins with %.',
            });
            break;
        case 'anchor':
        case 'alias':
            refuse('policy/anchor', token.offset, {
                problem: 'an anchor or alias takes effect in another place than it is read',
                cure: 'Write the value out where it is used; quote text that begins with & or *.',
            });
            break;
        case 'tag':
            refuse('policy/tag', token.offset, {
                problem: 'a YAML tag changes what the value is',
                cure: 'Delete the tag; quote text that begins with an exclamation mark.',
            });
            break;
        default:
    }
}

;// CONCATENATED MODULE: ./build/policy/yamlText.js
/** The bytes of a policy as text: UTF-8, in which every character shows what it does. */


/** A NUL in the first two characters: text in two or four bytes a character, such as Windows calls Unicode. */
function isWide(bytes) {
    return bytes.subarray(0, 4).includes(0);
}
/** @throws Refusal `policy/encoding`; a byte order mark is dropped */
function decode(bytes, file) {
    try {
        if (isWide(bytes))
            throw new TypeError('not UTF-8');
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new refusal/* Refusal */.P_('policy/encoding', {
            file,
            problem: 'is not UTF-8',
            cure: 'Save it as UTF-8 text, not as UTF-16 or in the character set of a language.',
        });
    }
}
/** Control characters, separators that only some programs take for line ends, bidirectional and invisible ones. */
const unwantedCharacter = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]|\r(?!\n)|\p{Cf}/u;
/** @throws Refusal `policy/control-character` */
function refuseControlCharacters(text, file) {
    const found = unwantedCharacter.exec(text);
    if (found === null)
        return;
    const before = text.slice(0, found.index).split('\n');
    throw new refusal/* Refusal */.P_('policy/control-character', {
        file,
        line: before.length,
        column: before.at(-1).length + 1,
        problem: `contains the character ${(0,keyPath/* codePointName */.R8)(found[0])}, which does not show what it does`,
        cure: 'Delete it.',
    });
}
/** `"\u202e"` in double quotes gives a character that may not stand in the file itself either. */
function refuseEscapedCharacter(text, offset, path, refuse) {
    const found = unwantedCharacter.exec(text);
    if (found === null)
        return;
    refuse('policy/control-character', offset, {
        key: (0,keyPath/* formatPath */.jV)(path),
        problem: `contains ${(0,keyPath/* codePointName */.R8)(found[0])} by an escape`,
        cure: 'Delete it.',
    });
}

;// CONCATENATED MODULE: ./build/policy/strictYaml.js
/**
 * YAML as policies may use it: one document of plain mappings, lists and scalars. What a reviewer reads
 * at a place is what takes effect there, so there are no anchors, aliases, tags or directives, no key
 * stands twice, and numbers are finite decimals.
 */






const byteLimit = 64 * 1024;
/**
 * Reads a YAML file strictly.
 *
 * @param bytes the file's content
 * @param file path for messages
 * @throws Refusal with place and cure; exit 4 where a size limit is exceeded, else exit 2
 */
function readStrictYaml(bytes, file) {
    if (bytes.byteLength > byteLimit) {
        throw new refusal/* Refusal */.P_('policy/too-large', {
            file,
            exit: 4,
            problem: `has ${bytes.byteLength} bytes; at most ${byteLimit} are read`,
            cure: 'Shorten it: a policy needs a few hundred lines at most.',
        });
    }
    const text = decode(bytes, file);
    const lines = new dist/* LineCounter */.HN();
    const refuse = refuserFor(file, lines);
    refuseControlCharacters(text, file);
    const tokens = [...new dist/* Parser */.iX(lines.addNewLine).parse(text)];
    refuseUnwantedSyntax(tokens, refuse);
    const document = compose(tokens, refuse);
    return { value: toPlainValue(document.contents, [], refuse), ...locator(document, file, lines) };
}
function compose(tokens, refuse) {
    const composer = new dist/* Composer */.Dk({ version: '1.2', schema: 'core', uniqueKeys: false, strict: true });
    const [document] = composer.compose(tokens);
    const problem = document?.errors[0] ?? document?.warnings[0];
    if (problem !== undefined) {
        refuse('policy/syntax', problem.pos[0], {
            problem: `is not valid YAML: ${problem.message.replace(/\s+/g, ' ').replace(/[.:]$/, '')}`,
            cure: 'Mend the line; indent with spaces, and quote text that contains : # [ ] { } or begins with a sign.',
        });
    }
    if (document === undefined || document.contents === null || isBlank(document.contents)) {
        refuse('policy/empty', 0, {
            problem: 'has no content',
            cure: 'Begin with `version: 1`; docs/policy.md shows a whole policy.',
        });
    }
    return document;
}
function isBlank(node) {
    return (0,dist/* isScalar */.jn)(node) && node.value === null && (node.source ?? '') === '';
}
function toPlainValue(node, path, refuse) {
    if ((0,dist/* isMap */.jh)(node))
        return toPlainObject(node.items, path, refuse);
    if ((0,dist/* isSeq */.oP)(node))
        return node.items.map((item, index) => toPlainValue(item, [...path, index], refuse));
    if (!(0,dist/* isScalar */.jn)(node))
        return null;
    if (typeof node.value === 'number')
        return toNumber(node, path, refuse);
    if (typeof node.value === 'string')
        refuseEscapedCharacter(node.value, offsetOf(node), path, refuse);
    return node.value;
}
function toPlainObject(pairs, path, refuse) {
    const result = Object.create(null);
    const firstOffset = new Map();
    for (const pair of pairs) {
        const key = keyText(pair, path, refuse);
        const normal = key.normalize('NFC');
        const first = firstOffset.get(normal);
        if (first !== undefined) {
            refuse('policy/duplicate-key', offsetOf(pair.key), {
                key: (0,keyPath/* formatPath */.jV)(path),
                problem: `has the key \`${(0,keyPath/* printable */.g$)(key)}\` twice; first in line ${refuse.lineOf(first)}`,
                cure: 'Delete one of the two.',
            });
        }
        firstOffset.set(normal, offsetOf(pair.key));
        result[key] = toPlainValue(pair.value, [...path, key], refuse);
    }
    return result;
}
function keyText(pair, path, refuse) {
    const { key } = pair;
    const text = (0,dist/* isScalar */.jn)(key) && key.value !== null ? (key.source ?? String(key.value)) : undefined;
    if (text === undefined) {
        return refuse('policy/key', offsetOf(key), {
            key: (0,keyPath/* formatPath */.jV)(path),
            problem: 'has a key that is not plain text',
            cure: 'Use one of the documented keys.',
        });
    }
    if (text === '__proto__') {
        refuse('policy/unknown-key', offsetOf(key), {
            key: (0,keyPath/* formatPath */.jV)(path),
            problem: 'has no key `__proto__`',
            cure: 'Delete it.',
        });
    }
    if (text === '<<') {
        refuse('policy/anchor', offsetOf(key), {
            key: (0,keyPath/* formatPath */.jV)(path),
            problem: 'has the merge key `<<`, which takes effect in another place than it is read',
            cure: 'Write the keys out where they are used.',
        });
    }
    refuseEscapedCharacter(text, offsetOf(key), path, refuse);
    return text;
}
function offsetOf(node) {
    return (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) ? (node.range?.[0] ?? 0) : 0;
}
const decimal = /^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?$/;
function toNumber(node, path, refuse) {
    const text = node.source ?? '';
    const value = node.value;
    const exact = Number.isFinite(value) && !(Number.isInteger(value) && !Number.isSafeInteger(value));
    const vanishes = value === 0 && /[1-9]/.test(text.replace(/[eE].*$/, ''));
    if (decimal.test(text) && exact && !vanishes)
        return value;
    return refuse('policy/number', offsetOf(node), {
        key: (0,keyPath/* formatPath */.jV)(path),
        problem: `is ${(0,keyPath/* printable */.g$)(text)}; a finite decimal number such as 0.95`,
        cure: cureOfNumber(text),
    });
}
function cureOfNumber(text) {
    const isPlain = /^[-+]?(0|[1-9][0-9]*)?(\.[0-9]*)?$/.test(text) && /[0-9]/.test(text);
    return isPlain && Number.isSafeInteger(Math.trunc(Number(text)))
        ? `Did you mean ${Number(text)}?`
        : 'Write it in decimal digits without leading zeros or signs; put it in quotes if it is a name.';
}
/** The pair whose key is written so: the parser's own look-up would tell the key 1 from the key "1". */
function pairOf(node, key) {
    return (0,dist/* isMap */.jh)(node) ? node.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && item.key.source === key) : undefined;
}
function stepInto(node, part) {
    return typeof part === 'number' ? ((0,dist/* isSeq */.oP)(node) ? node.items[part] : undefined) : pairOf(node, part)?.value;
}
function locator(document, file, lines) {
    const nodeAt = (path) => path.reduce(stepInto, document.contents);
    const placeOf = (path) => {
        for (let length = path.length; length >= 0; length -= 1) {
            const node = nodeAt(path.slice(0, length));
            if ((0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node)) {
                return { file, ...positionOf(lines, offsetOf(node)), key: (0,keyPath/* formatPath */.jV)(path) };
            }
        }
        return { file, line: 1, column: 1, key: (0,keyPath/* formatPath */.jV)(path) };
    };
    return {
        placeOf,
        placeOfKey(path, key) {
            const pair = pairOf(nodeAt(path), key);
            return pair === undefined
                ? placeOf(path)
                : { file, ...positionOf(lines, offsetOf(pair.key)), key: (0,keyPath/* formatPath */.jV)([...path, key]) };
        },
        textOf(path) {
            const node = nodeAt(path);
            return (0,dist/* isScalar */.jn)(node) && node.value !== null ? (node.source ?? String(node.value)) : undefined;
        },
    };
}

;// CONCATENATED MODULE: ./build/policy/differingKeys.js


/**
 * Keys in which two policies differ, as they are written: `acceptance.criteria[0].at-least`.
 *
 * @param one content of a policy that can be read
 * @param other content of another
 * @param file path of both
 */
function differingKeys(one, other, file) {
    return differences(readStrictYaml(one, file).value, readStrictYaml(other, file).value, []).map(keyPath/* formatPath */.jV);
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

// EXTERNAL MODULE: ./build/result/nearestName.js
var nearestName = __webpack_require__(38921);
// EXTERNAL MODULE: ./build/trees/paths.js
var paths = __webpack_require__(91618);
;// CONCATENATED MODULE: ./build/policy/context.js




/** The written policy with its places, and the refusals found so far. */
class PolicyContext {
    written;
    source;
    refusals = [];
    constructor(written, source) {
        this.written = written;
        this.source = source;
    }
    refuse(code, path, details) {
        this.refusals.push(new refusal/* Refusal */.P_(code, { ...this.source.placeOf(path), ...details }));
    }
    /** Text as the data spell it: a number or boolean stands for its own text. */
    textAt(path) {
        return this.source.textOf(path) ?? '';
    }
    /** The texts of a key that is one text or a list of them. */
    textsAt(path, value) {
        return Array.isArray(value) ? value.map((_, index) => this.textAt([...path, index])) : [this.textAt(path)];
    }
    /** A path of the tree, refused where it could lead out of it. */
    pathAt(path) {
        const text = this.textAt(path);
        try {
            return (0,paths/* checkPath */.Cg)(text);
        }
        catch (thrown) {
            if (!(thrown instanceof refusal/* Refusal */.P_))
                throw thrown;
            this.refuse(thrown.code, path, { problem: `is not usable: ${thrown.problem}`, cure: thrown.cure });
            return text;
        }
    }
    /** A name that has to be one of several. */
    requireName(code, path, name, what, names) {
        if (names.includes(name))
            return;
        const nearest = (0,nearestName/* nearestName */.q)(name, names);
        const found = path.at(-1) === name ? 'is' : `is "${(0,keyPath/* printable */.g$)(name)}",`;
        this.refuse(code, path, {
            problem: `${found} not ${what}; there ${names.length === 0 ? 'are none' : `are: ${names.join(', ')}`}`,
            cure: nearest === undefined ? 'Correct the name.' : `Did you mean \`${nearest}\`?`,
        });
    }
}

// EXTERNAL MODULE: ./build/policy/issues.js
var issues = __webpack_require__(55335);
// EXTERNAL MODULE: ./build/policy/normalise.js + 3 modules
var normalise = __webpack_require__(52962);
// EXTERNAL MODULE: ./build/policy/schema.js
var schema = __webpack_require__(25760);
;// CONCATENATED MODULE: ./build/policy/readPolicy.js






/**
 * Reads a policy strictly.
 *
 * @param bytes content of the policy file
 * @param file path for messages
 * @throws Refusal or Refusals: every problem that could be found, each with file, line, column, key,
 *   what is allowed and the cure
 */
function readPolicy(bytes, file) {
    const source = readStrictYaml(bytes, file);
    const parsed = schema/* policySchema */.w.safeParse(source.value, { reportInput: true });
    if (!parsed.success)
        throw combined((0,issues/* refusalsOfIssues */.zB)(parsed.error.issues, schema/* policySchema */.w, source));
    const context = new PolicyContext(parsed.data, source);
    const policy = (0,normalise/* normalisePolicy */.R)(context);
    if (context.refusals.length > 0)
        throw combined((0,issues/* inFileOrder */.w$)(context.refusals));
    return policy;
}
function combined(refusals) {
    const [only] = refusals;
    return refusals.length === 1 && only !== undefined ? only : new refusal/* Refusals */.qY(refusals);
}

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
async function parse(file) {
    return readPolicy(await (0,digest/* readBytes */.io)(file, policyLimit, 'policy/too-large'), file.path);
}
/** Keys in which the approved and the proposed policy differ. */
async function compareFiles(approved, proposed) {
    const [one, other] = await Promise.all([approved, proposed].map((file) => (0,digest/* readBytes */.io)(file, policyLimit, 'policy/too-large')));
    return one === undefined || other === undefined ? [] : differingKeys(one, other, approved.path);
}
async function rulesFrom(file, tree, finding) {
    const policy = await parse(file);
    const { sha256 } = await (0,digest/* digestFile */.TM)(file);
    return { policy, sha256, approved: false, tree, judgement: judgementOf([finding]), task: 'evaluate' };
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
    const policy = await parse(file);
    const { sha256 } = await (0,digest/* digestFile */.TM)(file);
    // A branch that was begun before the policy came lacks it without removing it.
    const isChanged = git.changed.includes(sides.policyPath);
    const proposedFile = isChanged ? await git.committed.findFile(sides.policyPath) : file;
    const isKept = proposedFile !== undefined;
    const proposed = isKept && isChanged ? await readProposed(proposedFile) : { policy };
    const touched = classify(git.changed, sides.policyPath, [policy, ...(proposed.policy ? [proposed.policy] : [])]);
    // Together with a changed model a broken policy is a matter of integrity first.
    if (proposed.refused !== undefined && touched.judged.length === 0)
        throw proposed.refused;
    const findings = [];
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
    if (task !== 'evaluate')
        findings.push({ code: `criteria/${task}`, severity: 'note', args: {} });
    return { policy, sha256, approved: true, tree: git.approved, judgement: judgementOf(findings), task };
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
function classify(changed, policyPath, policies) {
    const judged = policies.flatMap(({ model, evaluation: { predictions } }) => [
        model.path,
        predictions.path,
        `${predictions.path}.binding.json`,
    ]);
    const rules = policies
        .flatMap(({ lock, baseline }) => [lock, baseline?.evidence])
        .filter((path) => path !== undefined);
    const data = policies.flatMap((policy) => policy.data.manifest.map(({ path }) => path));
    const select = (paths) => changed.filter((path) => paths.some((one) => isAtOrBelow(path, one)));
    return { judged: select(judged), rules: select([policyPath, ...rules]), data: select(data) };
}
function taskFor({ judged, rules, data }, { isEmpty }) {
    if (judged.length > 0 || data.length > 0 || isEmpty)
        return 'evaluate';
    return rules.length > 0 ? 'rules-only' : 'untouched';
}


/***/ }),

/***/ 82639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ openSides),
  I: () => (/* binding */ rootOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/result/refusal.js
var refusal = __webpack_require__(11888);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/trees/paths.js
var paths = __webpack_require__(91618);
;// CONCATENATED MODULE: ./build/trees/diskFile.js




const chunkBytes = 256 * 1024;
// Without O_NONBLOCK the opening of a pipe would wait for a writer. Windows has neither flag, nor pipes in folders.
const openFlags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/** @throws Refusal where no regular file is at the place */
async function stateOf(absolute, path) {
    const found = await (0,promises_.lstat)(absolute, { bigint: true }).catch((error) => {
        throw unreadable(path, error);
    });
    return toState(found, path);
}
/**
 * The bytes of a file on disk, never through a symbolic link.
 *
 * @throws Refusal `tree/changed` when the file is not, or stops being, the one that was found
 */
async function* openDiskFile(absolute, path, state) {
    const handle = await (0,promises_.open)(absolute, openFlags).catch((error) => {
        throw error.code === 'ELOOP' || error.code === 'ENOENT' ? changed(path) : unreadable(path, error);
    });
    try {
        await refuseChange(handle, path, state);
        yield* chunksOf(handle, path, state.bytes);
        await refuseChange(handle, path, state);
    }
    finally {
        await handle.close();
    }
}
async function* chunksOf(handle, path, bytes) {
    for (let position = 0; position < bytes;) {
        const chunk = Buffer.allocUnsafe(Math.min(chunkBytes, bytes - position));
        const { bytesRead } = await handle.read(chunk, 0, chunk.length, position);
        if (bytesRead === 0)
            throw changed(path);
        position += bytesRead;
        yield chunk.subarray(0, bytesRead);
    }
}
async function refuseChange(handle, path, state) {
    const now = toState(await handle.stat({ bigint: true }), path);
    if (now.identity !== state.identity)
        throw changed(path);
}
function toState(found, path) {
    if (!found.isFile())
        throw changed(path);
    const identity = [found.dev, found.ino, found.size, found.mtimeNs].join(' ');
    // Only the owner's bit counts, as in git.
    return { bytes: Number(found.size), executable: (found.mode & 64n) !== 0n, identity };
}
function changed(path) {
    return new refusal/* Refusal */.P_('tree/changed', {
        file: path,
        exit: 3,
        problem: 'changed while it was read',
        cure: 'Let nothing write to the folder while the gate runs, and run it again.',
    });
}
/** The Refusal for a file or folder that the system does not let Holdout read. */
function unreadable(path, error) {
    return new refusal/* Refusal */.P_('tree/missing-file', {
        ...(path === '' ? {} : { file: (0,paths/* printablePath */.Vj)(path) }),
        exit: 5,
        problem: `cannot be read (${error.code ?? 'unknown error'})`,
        cure: 'Give the user that runs Holdout the right to read it.',
    });
}

;// CONCATENATED MODULE: ./build/trees/entries.js
/**
 * Whether a decoded name may stand for something else than it shows: bytes that are not UTF-8 decode to U+FFFD, and a
 * forged git tree can hold a name with a slash.
 */
function isUnreadableName(name) {
    return name.includes('\u{fffd}') || name.includes('/');
}

// EXTERNAL MODULE: ./build/result/order.js
var order = __webpack_require__(79848);
;// CONCATENATED MODULE: ./build/trees/lfs.js

/** In bytes. The LFS specification: "pointer files must be less than 1024 bytes". */
const largestPointer = 1024;
const firstLine = /^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\//;
const wholePointer = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize (0|[1-9][0-9]{0,14})\n$/;
/** Throws the Refusal `tree/lfs-pointer` for a file that is a pointer instead of the content it stands for. */
async function refuseLfsPointer(file) {
    const text = await readIfSmall(file);
    if (text === undefined || !firstLine.test(text))
        return;
    throw new refusal/* Refusal */.P_('tree/lfs-pointer', {
        file: file.path,
        problem: 'is a Git LFS pointer, not the content it stands for',
        cure: 'Check out with LFS content: `lfs: true` for actions/checkout, or `git lfs fetch` for the commit.',
    });
}
/** The pointer that a file is, in the plain form of version 1; undefined for every other content. */
async function readLfsPointer(file) {
    const [, sha256, bytes] = wholePointer.exec((await readIfSmall(file)) ?? '') ?? [];
    return sha256 === undefined ? undefined : { sha256, bytes: Number(bytes) };
}
async function readIfSmall(file) {
    if (file.bytes > largestPointer)
        return undefined;
    const chunks = [];
    for await (const chunk of file.open())
        chunks.push(chunk);
    return Buffer.concat(chunks).toString('latin1');
}

;// CONCATENATED MODULE: ./build/trees/walk.js




/**
 * A tree over folder entries. Every rule about what a path may be is here; where bytes come from is the entries' matter.
 *
 * @param root the tree's root; undefined where it does not exist, and then nothing is found
 */
function treeOf(root) {
    const find = async (path) => {
        const checked = (0,paths/* checkPath */.Cg)(path);
        const top = await root();
        return top === undefined ? undefined : findBelow(top, checked);
    };
    return { find, findFile: (path) => find(path).then(onlyFile), list: (folder) => list(root, folder) };
}
async function findBelow(top, path) {
    const entry = await descend(top, path);
    if (entry === undefined)
        return undefined;
    if (entry.kind === 'folder')
        return { kind: 'folder', path, files: sortByPath(await filesBelow(entry, path)) };
    return regularFile(entry, path);
}
/** A folder is no file. */
function onlyFile(found) {
    if (found?.kind !== 'folder')
        return found;
    throw new refusal/* Refusal */.P_('tree/not-regular', {
        file: found.path,
        problem: 'is a folder; a regular file is needed',
        cure: 'Name one file.',
    });
}
/**
 * The entry at a path; undefined where nothing is there. Throws a Refusal for a folder on the way that is a symbolic
 * link or the like, and for each name on the way that has a neighbour of the same name in another case.
 *
 * @param path checked; the empty path is `top` itself
 */
async function descend(top, path) {
    let entry = top;
    let here = '';
    for (const name of path === '' ? [] : path.split('/')) {
        if (entry.kind === 'file')
            return undefined;
        if (entry.kind !== 'folder')
            throw notRegular(entry, here);
        here = joinPath(here, name);
        const child = childNamed(await entry.children(), name, here);
        if (child === undefined)
            return undefined;
        entry = child;
    }
    return entry;
}
function childNamed(children, name, path) {
    const folded = foldCase(name);
    const alike = children.filter((child) => foldCase(child.name) === folded);
    const exact = alike.find((child) => child.name === name);
    if (exact !== undefined && alike.length > 1)
        throw caseCollision(path);
    return exact;
}
async function filesBelow(folder, path) {
    const children = await folder.children();
    refuseCollisions(children, path);
    const files = [];
    // One at a time: a folder of many files must not open them all.
    for (const child of children) {
        const here = joinPath(path, child.name);
        if (child.kind !== 'folder')
            files.push(await regularFile(child, here));
        else
            for (const file of await filesBelow(child, (0,paths/* checkPath */.Cg)(here)))
                files.push(file);
    }
    return files;
}
async function regularFile(entry, path) {
    if (entry.kind !== 'file')
        throw notRegular(entry, path);
    const file = await entry.toFile((0,paths/* checkPath */.Cg)(path));
    await refuseLfsPointer(file);
    return file;
}
async function list(root, folder) {
    const path = folder === '' ? '' : (0,paths/* checkPath */.Cg)(folder);
    const top = await root();
    const entry = top === undefined ? undefined : await descend(top, path);
    if (entry === undefined || entry.kind === 'file')
        return [];
    if (entry.kind !== 'folder')
        throw notRegular(entry, path);
    return (await pathsBelow(entry, path)).sort(order/* compareCodeUnits */.U);
}
async function pathsBelow(folder, path) {
    const paths = [];
    for (const child of await folder.children()) {
        const here = joinPath(path, child.name);
        if (child.kind !== 'folder')
            paths.push(here);
        else
            for (const below of await pathsBelow(child, here))
                paths.push(below);
    }
    return paths;
}
function refuseCollisions(children, path) {
    const seen = new Set();
    for (const { name } of children) {
        const folded = foldCase(name);
        if (seen.has(folded))
            throw caseCollision(joinPath(path, name));
        seen.add(folded);
    }
}
function caseCollision(path) {
    return new refusal/* Refusal */.P_('tree/case-collision', {
        file: (0,paths/* printablePath */.Vj)(path),
        problem: 'has a neighbour whose name differs only in case or in Unicode form',
        cure: 'Rename one of the two: many systems can store only one of them.',
    });
}
const refusedKinds = {
    symlink: 'is a symbolic link; a regular file or folder is needed',
    submodule: 'is a submodule; a regular file or folder is needed',
    special: 'is a special file (pipe, socket or device); a regular file or folder is needed',
    'unreadable-name': 'has a name that is not UTF-8',
};
function notRegular(entry, path) {
    const isName = entry.kind === 'unreadable-name';
    return new refusal/* Refusal */.P_(isName ? 'path/forbidden' : 'tree/not-regular', {
        file: (0,paths/* printablePath */.Vj)(path),
        problem: refusedKinds[entry.kind],
        cure: isName ? 'Rename it.' : 'Store the content itself at this path.',
    });
}
/** Equal for names that a system that ignores case, or Unicode form, holds for the same. */
function foldCase(name) {
    return name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
function joinPath(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
function sortByPath(files) {
    return [...files].sort((a, b) => (0,order/* compareCodeUnits */.U)(a.path, b.path));
}

;// CONCATENATED MODULE: ./build/trees/folderTree.js





/**
 * A folder on disk as a tree.
 *
 * Nothing is cached: each call looks again. Symbolic links are refused below the root; the root itself may be reached
 * through one. `.git` is no part of the tree.
 *
 * @param root the folder; where it does not exist, nothing is found
 */
function openFolderTree(root) {
    const absolute = (0,external_node_path_.resolve)(root);
    return treeOf(async () => ((await isFolder(absolute)) ? folderAt(absolute, '', '') : undefined));
}
async function isFolder(absolute) {
    return (0,promises_.stat)(absolute).then((found) => found.isDirectory(), () => false);
}
function folderAt(absolute, name, place) {
    return { kind: 'folder', name, children: () => readFolder(absolute, place) };
}
/** @param place the folder's path below the root, for messages */
async function readFolder(absolute, place) {
    const found = await (0,promises_.readdir)(absolute, { withFileTypes: true }).catch((error) => {
        throw unreadable(place, error);
    });
    return found.filter((child) => child.name !== '.git').map((child) => toEntry(absolute, place, child));
}
function toEntry(folder, place, child) {
    const name = child.name.normalize('NFC');
    const absolute = (0,external_node_path_.join)(folder, child.name);
    if (isUnreadableName(name))
        return { kind: 'unreadable-name', name };
    if (child.isDirectory())
        return folderAt(absolute, name, place === '' ? name : `${place}/${name}`);
    if (child.isFile())
        return { kind: 'file', name, toFile: (path) => fileAt(absolute, path) };
    return { kind: child.isSymbolicLink() ? 'symlink' : 'special', name };
}
async function fileAt(absolute, path) {
    const state = await stateOf(absolute, path);
    const open = () => openDiskFile(absolute, path, state);
    return { kind: 'file', path, bytes: state.bytes, executable: state.executable, origin: 'disk', open };
}

;// CONCATENATED MODULE: ./build/trees/commitId.js
/** Whether a text is a full commit id, of SHA-1 or SHA-256. */
function commitId_isCommitId(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
/** Ids come from `Repository.resolveCommit` or from an event of GitHub; anything else is a bug of the caller. */
function requireCommitId(text) {
    if (!commitId_isCommitId(text))
        throw new RangeError('a full commit id is needed');
    return text;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/trees/git.js


const largestOutput = 256 * 1024 * 1024;
/**
 * What is kept of the caller's `GIT_…` variables: where git finds its configuration, programs and certificates. All
 * others go, so that none of them (`GIT_DIR`, `GIT_OBJECT_DIRECTORY`, …) can turn git to another repository.
 */
const keptVariables = new Set([
    'GIT_CONFIG_GLOBAL',
    'GIT_CONFIG_NOSYSTEM',
    'GIT_CONFIG_SYSTEM',
    'GIT_EXEC_PATH',
    'GIT_PROXY_SSL_CAINFO',
    'GIT_SSH',
    'GIT_SSH_COMMAND',
    'GIT_SSL_CAINFO',
    'GIT_SSL_CAPATH',
]);
/** No hook, monitor, background job or pathspec magic; ambiguous names are told (see `Repository.resolveCommit`). */
const fixedArguments = [
    '--no-optional-locks',
    '--literal-pathspecs',
    ...['-c', 'core.fsmonitor=false'],
    ...['-c', 'core.hooksPath=/dev/null'],
    ...['-c', 'core.warnAmbiguousRefs=true'],
    ...['-c', 'gc.auto=0'],
    ...['-c', 'maintenance.auto=false'],
];
/**
 * Runs git in a folder, without a shell, and waits for its end.
 *
 * @param given arguments; names that others choose have to stand behind `--` or `--end-of-options`
 * @throws Refusal `tree/git` (exit 5) when git is missing, is stopped, or ends with a status that is no answer
 */
function git_runGit(folder, given, options = {}) {
    const settings = {
        encoding: 'buffer',
        env: gitEnvironment(options.environment),
        maxBuffer: largestOutput,
        windowsHide: true,
        timeout: (options.timeoutSeconds ?? 0) * 1000,
    };
    return new Promise((resolve, reject) => {
        (0,external_node_child_process_.execFile)('git', gitArguments(folder, given), settings, (error, stdout, stderrBytes) => {
            const stderr = stderrBytes.toString('utf8');
            const status = error === null ? 0 : error.code;
            if (typeof status === 'number' && (options.answers ?? [0]).includes(status))
                resolve({ status, stdout, stderr });
            else
                reject(gitRefusal(stderr, error, options.secrets));
        });
    });
}
/** Starts git in a folder for a conversation. The caller listens for `error` and `close`. */
function startGit(folder, given) {
    return (0,external_node_child_process_.spawn)('git', gitArguments(folder, given), {
        env: gitEnvironment(),
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
    });
}
/** The Refusal for what git said, or for what kept it from saying anything. */
function gitRefusal(stderr, error, secrets = []) {
    const cause = error;
    if (cause?.code === 'ENOENT')
        return git_refusal('git was not found', 'Install git and put it on the PATH.');
    if (cause?.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') {
        return git_refusal('git gave more output than Holdout reads', 'Compare commits that lie closer together.');
    }
    const line = firstError(stderr, secrets) ?? (cause?.killed ? 'was stopped at its time limit' : 'ended without a word');
    const isForeign = line.includes('dubious ownership');
    const trust = 'Trust the folder: `git config --global --add safe.directory` with its path.';
    return git_refusal(`git: ${line}`, isForeign ? trust : 'Check the repository, and the checkout step of the workflow.');
}
function git_refusal(problem, cure) {
    return new refusal/* Refusal */.P_('tree/git', { exit: 5, problem, cure });
}
function gitArguments(folder, given) {
    return [...fixedArguments, '-C', folder, ...given];
}
function gitEnvironment(added = {}) {
    const inherited = Object.entries(process.env).filter(([name]) => {
        const upper = name.toUpperCase();
        return upper !== 'SSH_ASKPASS' && (!upper.startsWith('GIT_') || keptVariables.has(upper));
    });
    const fixed = { GIT_NO_REPLACE_OBJECTS: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
    return { ...Object.fromEntries(inherited), ...fixed, ...added };
}
/** The first line that names an error, else the first; without credentials and control characters. */
function firstError(stderr, secrets) {
    const lines = stderr.split(/[\r\n]+/).filter((line) => line.trim() !== '');
    const line = lines.find((each) => /^(?:fatal|error|remote):/.test(each)) ?? lines[0];
    if (line === undefined)
        return undefined;
    const clean = secrets
        .filter((secret) => secret !== '')
        .reduce((text, secret) => text.replaceAll(secret, '***'), line);
    return clean
        .replace(/:\/\/[^/@\s]*@/g, '://***@')
        .replace(/\p{C}/gu, ' ')
        .slice(0, 300);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/trees/lfsStore.js






/**
 * The content that a committed Git LFS pointer stands for, where a checkout with LFS has stored it; else the file as it
 * is. The commit binds the content through the pointer: bytes with another SHA-256 are refused while they are read.
 *
 * @param gitFolder the repository's shared git folder
 */
async function resolveLfsPointer(gitFolder, file) {
    const pointer = await readLfsPointer(file);
    if (pointer === undefined)
        return file;
    const { sha256, bytes } = pointer;
    const stored = (0,external_node_path_.join)(gitFolder, 'lfs', 'objects', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
    const found = await (0,promises_.lstat)(stored).catch(() => undefined);
    if (found === undefined || !found.isFile() || found.size !== bytes)
        return file;
    const state = await stateOf(stored, file.path);
    const open = () => verified(openDiskFile(stored, file.path, state), sha256, file.path);
    return { ...file, bytes, open };
}
async function* verified(chunks, sha256, path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of chunks) {
        hash.update(chunk);
        yield chunk;
    }
    if (hash.digest('hex') === sha256)
        return;
    throw new refusal/* Refusal */.P_('tree/changed', {
        file: path,
        exit: 3,
        problem: 'differs from the content that its Git LFS pointer names',
        cure: 'Fetch it again: `git lfs fetch`, or a checkout with `lfs: true`.',
    });
}

;// CONCATENATED MODULE: ./build/trees/outsideGit.js

/**
 * A folder on disk without what the commit it is checked out at holds: what is left is data outside git.
 *
 * @param disk the folder
 * @param checkedOut the tree of the commit, with the same root
 */
function outsideGit(disk, checkedOut) {
    let paths;
    const trackedPaths = () => {
        paths ??= checkedOut.list('').then((all) => new Set(all));
        return paths;
    };
    const find = async (path) => {
        const tracked = await trackedPaths();
        const found = tracked.has(path) ? undefined : await disk.find(path);
        if (found?.kind !== 'folder')
            return found;
        const files = found.files.filter((file) => !tracked.has(file.path));
        return files.length === 0 ? undefined : { ...found, files };
    };
    const list = async (folder) => {
        const tracked = await trackedPaths();
        return (await disk.list(folder)).filter((path) => !tracked.has(path));
    };
    return { find, findFile: (path) => find(path).then(onlyFile), list };
}

;// CONCATENATED MODULE: ./build/trees/gitTree.js










/**
 * The tree of a commit. Contents are blobs: attributes, filters, replace refs and the working folder have no say.
 *
 * @param commit full id
 */
function openGitTree(repository, commit, options = {}) {
    const top = gitTree_folderAt(repository, `${requireCommitId(commit)}^{tree}`, '');
    const { prefix, disk, checkedOut } = options;
    const committed = treeOf(() => rootAt(top, prefix ?? ''));
    if (disk === undefined)
        return committed;
    const folder = openFolderTree(disk);
    if (checkedOut === undefined || checkedOut === commit)
        return withDisk(committed, folder);
    return withDisk(committed, outsideGit(folder, openGitTree(repository, checkedOut, { prefix })));
}
async function rootAt(top, prefix) {
    const entry = await descend(top, prefix);
    if (entry === undefined || entry.kind === 'folder')
        return entry;
    throw new refusal/* Refusal */.P_('tree/not-regular', {
        file: prefix,
        problem: 'is not a folder in the commit',
        cure: 'Let the policy’s folder be a regular folder.',
    });
}
function withDisk(committed, disk) {
    const find = async (path) => (await committed.find(path)) ?? (await disk.find(path));
    const list = async (folder) => {
        const paths = new Set([...(await committed.list(folder)), ...(await disk.list(folder))]);
        return [...paths].sort(order/* compareCodeUnits */.U);
    };
    return { find, findFile: (path) => find(path).then(onlyFile), list };
}
function gitTree_folderAt(repository, id, name) {
    let children;
    const read = async () => parseTree(repository, await readTree(repository, id), id);
    return {
        kind: 'folder',
        name,
        children: () => {
            children ??= read();
            return children;
        },
    };
}
async function readTree(repository, id) {
    const bytes = await repository.objects.readTree(id);
    if (bytes !== undefined)
        return bytes;
    throw new refusal/* Refusal */.P_('tree/unknown-ref', {
        exit: 3,
        problem: 'the repository lacks the commit, or a folder of it',
        cure: 'Fetch the commit with its whole content.',
    });
}
/** Git's tree format: for each entry the octal mode, a space, the name, NUL, and the id in 20 bytes (SHA-256: 32). */
function parseTree(repository, bytes, id) {
    const idBytes = id.replace('^{tree}', '').length / 2;
    const entries = [];
    for (let position = 0; position < bytes.length;) {
        const space = bytes.indexOf(0x20, position);
        const nul = bytes.indexOf(0, space);
        if (space === -1 || nul === -1)
            throw gitRefusal(`the tree ${id} is damaged`, null);
        const mode = bytes.toString('latin1', position, space);
        const name = bytes.toString('utf8', space + 1, nul).normalize('NFC');
        position = nul + 1 + idBytes;
        entries.push(gitTree_toEntry(repository, mode, name, bytes.toString('hex', nul + 1, position)));
    }
    return entries;
}
function gitTree_toEntry(repository, mode, name, id) {
    if (isUnreadableName(name))
        return { kind: 'unreadable-name', name };
    if (mode === '40000')
        return gitTree_folderAt(repository, id, name);
    if (mode === '120000')
        return { kind: 'symlink', name };
    if (mode === '160000')
        return { kind: 'submodule', name };
    if (mode !== '100644' && mode !== '100755')
        return { kind: 'special', name };
    return { kind: 'file', name, toFile: (path) => gitTree_fileAt(repository, { id, path, executable: mode === '100755' }) };
}
async function gitTree_fileAt(repository, { id, path, executable }) {
    const bytes = await repository.objects.blobBytes(id);
    const file = {
        kind: 'file',
        path,
        bytes,
        executable,
        origin: 'git',
        open: blobReader(repository, id, bytes),
    };
    return resolveLfsPointer(repository.gitFolder, file);
}
/** Small blobs are kept once read: each of them is looked at for a pointer before it is used. */
function blobReader(repository, id, bytes) {
    const read = () => repository.objects.readBlob(id, bytes);
    if (bytes > largestPointer)
        return read;
    let chunks;
    return async function* () {
        if (chunks === undefined) {
            const received = [];
            for await (const chunk of read())
                received.push(chunk);
            chunks = received;
        }
        yield* chunks;
    };
}

;// CONCATENATED MODULE: ./build/trees/fetchCommits.js



const timeoutSeconds = 600;
const askingSeconds = 60;
/** How far the history of a shallow repository is followed, step by step, until the commits meet. */
const steps = ['--deepen=200', '--deepen=2000', '--unshallow'];
/**
 * Brings commits into the repository, and in a shallow one so much history that they have a merge base.
 *
 * Does nothing where all of that is here already. Commits that have no common ancestor at all are no error: `mergeBase`
 * refuses them.
 *
 * @throws Refusal `tree/git` (exit 5) where git cannot fetch, `tree/unknown-ref` (exit 3) where the remote lacks a commit
 */
async function fetchCommits(repository, request) {
    const missing = await missingCommits(repository, request.shas);
    if (missing.length > 0) {
        const depth = (await repository.isShallow()) ? ['--depth=50'] : [];
        await fetchFrom(repository, request, [...depth, '--', request.remote, ...missing]);
        if ((await missingCommits(repository, missing)).length > 0)
            throw notFetched();
    }
    for (const step of steps) {
        if (!(await repository.isShallow()) || (await haveCommonAncestor(repository, request.shas)))
            return;
        await fetchFrom(repository, request, [step, '--', request.remote, ...request.shas]);
    }
}
/**
 * The commit that a branch of the remote points at now; undefined where the remote has no such branch.
 *
 * Nothing is fetched: the remote is asked.
 *
 * @throws Refusal `tree/git` (exit 5) where the remote gives no answer
 */
async function askBranchTip(repository, request) {
    const ref = `refs/heads/${request.branch}`;
    const { environment, secrets } = credentials(request);
    const given = ['ls-remote', '--quiet', '--refs', '--', request.remote, ref];
    const { stdout } = await runGit(repository.root, given, { environment, secrets, timeoutSeconds: askingSeconds });
    // Git takes the ref for a pattern, which also fits refs that merely end in it.
    const lines = stdout.toString('utf8').split('\n');
    const commit = lines.map((line) => line.split('\t')).find(([, name]) => name === ref)?.[0];
    return commit !== undefined && isCommitId(commit) ? commit : undefined;
}
async function missingCommits(repository, shas) {
    const missing = [];
    for (const sha of shas)
        if (!(await repository.hasCommit(requireCommitId(sha))))
            missing.push(sha);
    return missing;
}
async function haveCommonAncestor(repository, shas) {
    const [first, ...others] = shas;
    if (first === undefined)
        return true;
    for (const other of others)
        if ((await repository.commonAncestor(first, other)) === undefined)
            return false;
    return true;
}
async function fetchFrom(repository, request, given) {
    const options = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head'];
    const { environment, secrets } = credentials(request);
    await git_runGit(repository.root, ['fetch', ...options, ...given], { environment, secrets, timeoutSeconds });
}
/** The token as a header for one server, set through the environment: arguments can be read by every process. */
function credentials({ token, serverUrl = 'https://github.com' }) {
    if (token === undefined || token === '')
        return { environment: {}, secrets: [] };
    const key = `http.${serverOrigin(serverUrl)}/.extraheader`;
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    const environment = {
        GIT_CONFIG_COUNT: '2',
        // The empty value drops a header that a checkout step has stored: a server refuses a request that has two.
        GIT_CONFIG_KEY_0: key,
        GIT_CONFIG_VALUE_0: '',
        GIT_CONFIG_KEY_1: key,
        GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${basic}`,
    };
    return { environment, secrets: [token, basic] };
}
function serverOrigin(serverUrl) {
    const url = URL.canParse(serverUrl) ? new URL(serverUrl) : undefined;
    if (url?.protocol === 'https:' || url?.protocol === 'http:')
        return url.origin;
    throw new refusal/* Refusal */.P_('tree/git', {
        exit: 5,
        problem: 'the address of the GitHub server is not a URL',
        cure: 'Let GITHUB_SERVER_URL be such as `https://github.com`.',
    });
}
function notFetched() {
    return new refusal/* Refusal */.P_('tree/unknown-ref', {
        exit: 3,
        problem: 'the remote did not give a commit that the change names',
        cure: 'Run the gate again for the newest commit of the change.',
    });
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./build/trees/batchProcess.js

/** One process `git cat-file --batch…`, which answers requests in their order. */
class BatchProcess {
    #git;
    #answers;
    #waiting = [];
    #hasEnded = false;
    constructor(folder, mode) {
        this.#git = startGit(folder, ['cat-file', mode]);
        this.#answers = new AnswerReader(mode);
        this.#listen();
    }
    /** Whether git has gone, so that a new process is needed. */
    get hasEnded() {
        return this.#hasEnded;
    }
    /**
     * @param name an object's id, or another name without a line break
     * @returns undefined where the repository lacks the object
     */
    request(name) {
        return new Promise((resolve, reject) => {
            if (this.#waiting.length === 0)
                holdOpen(this.#git, true);
            this.#waiting.push({ resolve, reject });
            this.#git.stdin.write(`${name}\n`);
        });
    }
    /** Ends git once it has answered what was asked. */
    close() {
        this.#hasEnded = true;
        this.#git.stdin.end();
    }
    #listen() {
        let stderr = '';
        let failure = null;
        this.#git.stdout.on('data', (chunk) => this.#receive(chunk));
        this.#git.stderr.on('data', (chunk) => {
            stderr += chunk.toString('utf8');
        });
        // A broken pipe on stdin only says that git has gone; `close` follows and says why.
        this.#git.stdin.on('error', () => { });
        this.#git.on('error', (error) => {
            failure = error;
        });
        this.#git.on('close', () => {
            this.#hasEnded = true;
            for (const { reject } of this.#waiting.splice(0))
                reject(gitRefusal(stderr, failure));
        });
    }
    #receive(chunk) {
        for (const found of this.#answers.read(chunk))
            this.#waiting.shift()?.resolve(found);
        if (this.#waiting.length === 0)
            holdOpen(this.#git, false);
    }
}
/** Cuts git's output into answers: a line `NAME TYPE SIZE`, and with `--batch` the content and a line feed. */
class AnswerReader {
    #withContent;
    #chunks = [];
    #received = 0;
    /** The next answer cannot be complete with fewer bytes. */
    #needed = 1;
    constructor(mode) {
        this.#withContent = mode === '--batch';
    }
    /** The answers that are complete with these bytes; undefined for an object that the repository lacks. */
    read(chunk) {
        this.#chunks.push(chunk);
        this.#received += chunk.length;
        if (this.#received < this.#needed)
            return [];
        const bytes = Buffer.concat(this.#chunks);
        const answers = [];
        let position = 0;
        for (let next = this.#next(bytes); next !== undefined; next = this.#next(bytes.subarray(position))) {
            answers.push(next.found);
            position += next.length;
        }
        this.#chunks = [bytes.subarray(position)];
        this.#received = bytes.length - position;
        return answers;
    }
    #next(bytes) {
        const lineEnd = bytes.indexOf('\n');
        this.#needed = bytes.length + 1;
        if (lineEnd === -1)
            return undefined;
        const start = lineEnd + 1;
        const [, type, size] = / ([a-z]+) ([0-9]+)$/.exec(bytes.toString('latin1', 0, lineEnd)) ?? [];
        if (type === undefined)
            return { found: undefined, length: start };
        const object = { type, bytes: Number(size) };
        if (!this.#withContent)
            return { found: { ...object, content: Buffer.alloc(0) }, length: start };
        this.#needed = start + object.bytes + 1;
        if (bytes.length < this.#needed)
            return undefined;
        // Copied, so that a short object does not hold the whole received block in memory.
        const content = Buffer.from(bytes.subarray(start, start + object.bytes));
        return { found: { ...object, content }, length: this.#needed };
    }
}
/** Whether the process keeps Node running: only while an answer is awaited. */
function holdOpen(git, hold) {
    // The pipes of a child process are sockets; their declared types do not say so.
    const pipes = [git.stdin, git.stdout, git.stderr];
    for (const handle of [git, ...pipes]) {
        if (hold)
            handle.ref();
        else
            handle.unref();
    }
}

;// CONCATENATED MODULE: ./build/trees/objectReader.js




// A blob up to this length comes whole through the shared process, a longer one through a process of its own.
const largestShared = 1024 * 1024;
/**
 * Reads objects of a repository by id. Two git processes serve all requests; they start with the first request, do
 * not keep Node running, and end with it (or with `close`).
 */
class ObjectReader {
    #folder;
    #sizes;
    #contents;
    constructor(folder) {
        this.#folder = folder;
    }
    /** Length of a blob in bytes. */
    async blobBytes(id) {
        const found = await this.#sizeProcess().request(id);
        if (found === undefined)
            throw absent(id);
        return found.bytes;
    }
    /** @param id of a tree, or a commit's id and `^{tree}`; undefined where the repository lacks the object */
    async readTree(id) {
        const found = await this.#contentProcess().request(id);
        if (found === undefined)
            return undefined;
        if (found.type !== 'tree')
            throw gitRefusal(`object ${id} is a ${found.type}, not a tree`, null);
        return found.content;
    }
    /** The bytes of a blob, as committed: no filter, attribute or working folder has a say. */
    async *readBlob(id, bytes) {
        if (bytes > largestShared)
            yield* this.#streamBlob(id, bytes);
        else
            yield await this.#wholeBlob(id);
    }
    /** Ends the processes. The reader can be used again: new ones start. */
    close() {
        this.#sizes?.close();
        this.#contents?.close();
    }
    #sizeProcess() {
        if (this.#sizes === undefined || this.#sizes.hasEnded)
            this.#sizes = new BatchProcess(this.#folder, '--batch-check');
        return this.#sizes;
    }
    #contentProcess() {
        if (this.#contents === undefined || this.#contents.hasEnded)
            this.#contents = new BatchProcess(this.#folder, '--batch');
        return this.#contents;
    }
    async #wholeBlob(id) {
        const found = await this.#contentProcess().request(id);
        if (found === undefined)
            throw absent(id);
        return found.content;
    }
    async *#streamBlob(id, bytes) {
        const git = startGit(this.#folder, ['cat-file', 'blob', id]);
        const ended = (0,external_node_events_.once)(git, 'close').then(() => null, (error) => error);
        let stderr = '';
        git.stderr.setEncoding('utf8').on('data', (text) => {
            stderr += text;
        });
        git.stdin.end();
        try {
            let received = 0;
            for await (const chunk of git.stdout) {
                received += chunk.length;
                yield chunk;
            }
            const error = await ended;
            if (error !== null || git.exitCode !== 0 || received !== bytes)
                throw gitRefusal(stderr, error);
        }
        finally {
            git.kill();
        }
    }
}
function absent(id) {
    return new refusal/* Refusal */.P_('tree/git', {
        exit: 5,
        problem: `the repository lacks the object ${id}`,
        cure: 'Check out without a filter, or fetch the commit with its content.',
    });
}

;// CONCATENATED MODULE: ./build/trees/repository.js










/**
 * The repository that a folder lies in.
 *
 * @param folder need not exist
 * @returns undefined outside git; git itself is only asked where a folder above contains `.git`
 * @throws Refusal `tree/git` (exit 5) where git is missing or refuses the folder
 */
async function findRepository(folder) {
    const start = nearestWithGit((0,external_node_path_.resolve)(folder));
    if (start === undefined)
        return undefined;
    const given = ['rev-parse', '--show-toplevel', '--git-common-dir'];
    const { status, stdout, stderr } = await git_runGit(start, given, { answers: [0, 128] });
    if (status !== 0 && stderr.includes('not a git repository'))
        return undefined;
    const [root, gitFolder] = stdout.toString('utf8').split('\n');
    if (status !== 0 || !root || !gitFolder)
        throw gitRefusal(stderr, null);
    return new Repository((0,external_node_path_.resolve)(root), (0,external_node_path_.resolve)(start, gitFolder));
}
function nearestWithGit(folder) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
        return folder;
    const parent = (0,external_node_path_.dirname)(folder);
    return parent === folder ? undefined : nearestWithGit(parent);
}
/** A git repository with a working folder, read through the git command line. */
class Repository {
    /** The working folder's root, absolute. */
    root;
    /** The folder that all working folders of the repository share, absolute: `.git`, as a rule. */
    gitFolder;
    objects;
    constructor(root, gitFolder) {
        this.root = root;
        this.gitFolder = gitFolder;
        this.objects = new ObjectReader(root);
    }
    /**
     * The path of a folder from the root, `''` for the root itself: the `prefix` of a git tree. The folder need not exist.
     *
     * @throws Refusal `path/escape` for a folder outside the repository
     */
    async prefixOf(folder) {
        const path = (0,external_node_path_.relative)(await (0,promises_.realpath)(this.root), await (0,promises_.realpath)(folder).catch(() => (0,external_node_path_.resolve)(folder)));
        if (!(0,external_node_path_.isAbsolute)(path) && path !== '..' && !path.startsWith(`..${external_node_path_.sep}`))
            return path.split(external_node_path_.sep).join('/');
        throw new refusal/* Refusal */.P_('path/escape', {
            problem: 'the folder lies outside the repository',
            cure: 'Run Holdout inside the repository that contains the policy.',
        });
    }
    /**
     * The full id of the commit that a ref, tag or id names.
     *
     * @throws Refusal `tree/unknown-ref` (exit 3) where it names no commit, or more than one: a tag with the name of the
     *   approved branch would otherwise take its place
     */
    async resolveCommit(ref) {
        if (/[\0\r\n]/.test(ref))
            throw unknownRef(ref, 'contains a control character');
        const given = ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`];
        const { status, stdout, stderr } = await git_runGit(this.root, given, { answers: [0, 128] });
        if (!commitId_isCommitId(ref) && stderr.includes('is ambiguous'))
            throw ambiguousRef(ref);
        const commit = stdout.toString('utf8').trim();
        if (status !== 0 || !commitId_isCommitId(commit))
            throw unknownRef(ref, 'names no commit of this repository');
        return commit;
    }
    /**
     * The best common ancestor of two commits.
     *
     * @throws Refusal `tree/no-merge-base` (exit 3) where there is none, or the history here is too short to show it
     */
    async mergeBase(a, b) {
        const common = await this.commonAncestor(a, b);
        if (common !== undefined)
            return common;
        throw new refusal/* Refusal */.P_('tree/no-merge-base', {
            exit: 3,
            problem: 'the change and the approved branch have no common commit here',
            cure: 'Fetch the history of both: `fetch-depth: 0` for actions/checkout, or `git fetch --unshallow`.',
        });
    }
    /** As `mergeBase`; undefined where there is none. */
    async commonAncestor(a, b) {
        const given = ['merge-base', requireCommitId(a), requireCommitId(b)];
        const { status, stdout } = await git_runGit(this.root, given, { answers: [0, 1] });
        return status === 0 ? stdout.toString('utf8').trim() : undefined;
    }
    /**
     * The paths that differ between two commits, from the repository's root, in NFC, sorted by code unit. A renamed file
     * gives both its names; a submodule counts as a path.
     */
    async changedPaths(base, head) {
        const options = ['-r', '-z', '--name-only', '--no-renames', '--ignore-submodules=none', '--no-ext-diff'];
        const given = ['diff-tree', ...options, requireCommitId(base), requireCommitId(head), '--'];
        const { stdout } = await git_runGit(this.root, given);
        const paths = stdout.toString('utf8').split('\0').slice(0, -1);
        return paths.map((path) => path.normalize('NFC')).sort(order/* compareCodeUnits */.U);
    }
    /** Whether the commit is here, without asking any remote. */
    async hasCommit(commit) {
        const given = ['cat-file', '-e', `${requireCommitId(commit)}^{commit}`];
        const options = { answers: [0, 1, 128], environment: { GIT_NO_LAZY_FETCH: '1' } };
        return (await git_runGit(this.root, given, options)).status === 0;
    }
    /** Whether the history here is cut off, as in the checkout of a CI runner. */
    async isShallow() {
        const { stdout } = await git_runGit(this.root, ['rev-parse', '--is-shallow-repository']);
        return stdout.toString('utf8').trim() === 'true';
    }
    /** See `fetchCommits`. */
    fetchCommits(request) {
        return fetchCommits(this, request);
    }
    /** Ends the processes that read objects; without it they end with Node. */
    close() {
        this.objects.close();
    }
}
function unknownRef(ref, problem) {
    return new refusal/* Refusal */.P_('tree/unknown-ref', {
        exit: 3,
        problem: `the ref "${(0,paths/* printablePath */.Vj)(ref)}" ${problem}`,
        cure: 'Fetch it first, such as `git fetch origin main` for `origin/main`, or name a commit by its full id.',
    });
}
function ambiguousRef(ref) {
    return new refusal/* Refusal */.P_('tree/unknown-ref', {
        exit: 3,
        problem: `the ref "${(0,paths/* printablePath */.Vj)(ref)}" names a branch and a tag`,
        cure: 'Write it in full, such as `refs/heads/main` or `refs/remotes/origin/main`.',
    });
}

;// CONCATENATED MODULE: ./build/gate/sides.js
/** The two sides of a change: the approved tree, which gives the rules, and the proposed tree, which is judged. */






/** The folder that paths in a policy are relative to: what contains `.holdout/`, else the policy's own folder. */
function rootOf(policyFile) {
    const folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(policyFile));
    return (0,external_node_path_.basename)(folder) === '.holdout' ? (0,external_node_path_.dirname)(folder) : folder;
}
/** @throws Refusal where a ref is unknown, the history too short, or git cannot be run */
async function openSides(request) {
    const root = rootOf(request.policyFile);
    const policyPath = (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(request.policyFile)).split(external_node_path_.sep).join('/');
    if ((0,external_node_fs_.statSync)(request.policyFile, { throwIfNoEntry: false })?.isDirectory() === true) {
        throw new refusal/* Refusal */.P_('policy/missing', {
            file: policyPath,
            problem: 'is a folder, not a policy',
            cure: 'Give the file itself, such as .holdout/policy.yml in that folder.',
        });
    }
    if (request.approved === undefined) {
        return { proposed: openFolderTree(root), policyPath, commits: {}, close() { } };
    }
    const repository = await findRepository(root);
    if (repository === undefined) {
        throw new refusal/* Refusal */.P_('command/usage', {
            problem: 'an approved ref was given, and the policy does not lie in a git repository',
            cure: 'Run Holdout inside the repository, or leave the approved ref out to judge the working folder alone.',
        });
    }
    return openGitSides(repository, root, policyPath, request.approved, request.proposed ?? 'HEAD');
}
async function openGitSides(repository, root, policyPath, approvedRef, proposedRef) {
    const prefix = await repository.prefixOf(root);
    const approved = await repository.resolveCommit(approvedRef);
    const proposed = await repository.resolveCommit(proposedRef);
    const checkedOut = await repository.resolveCommit('HEAD');
    const paths = await repository.changedPaths(await repository.mergeBase(approved, proposed), proposed);
    const below = prefix === '' ? '' : `${prefix}/`;
    return {
        proposed: openGitTree(repository, proposed, { prefix, disk: root, checkedOut }),
        git: {
            approved: openGitTree(repository, approved, { prefix }),
            committed: openGitTree(repository, proposed, { prefix }),
            approvedRepository: openGitTree(repository, approved),
            prefix,
            changed: paths.filter((path) => path.startsWith(below)).map((path) => path.slice(below.length)),
            isEmpty: paths.length === 0,
        },
        policyPath,
        commits: { approved: { ref: approvedRef, commit: approved }, proposed: { commit: proposed } },
        close: () => repository.close(),
    };
}


/***/ }),

/***/ 56740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   On: () => (/* binding */ digestModel),
/* harmony export */   TM: () => (/* binding */ digestFile),
/* harmony export */   io: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _result_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79848);
/* harmony import */ var _result_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11888);



/** Separates digests of folders from digests of everything else, and of later forms of the manifest. */
const folderForm = 'holdout model folder 1';
/** The SHA-256 of a file's bytes and their number, in one pass that keeps nothing. */
async function digestFile(file) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let bytes = 0;
    for await (const chunk of file.open()) {
        hash.update(chunk);
        bytes += chunk.length;
    }
    return { sha256: hash.digest('hex'), bytes };
}
/**
 * The whole content of a file.
 *
 * @param limit most bytes that are read
 * @param code of the Refusal (exit 4) for a longer file
 */
async function readBytes(file, limit, code) {
    const chunks = [];
    if (file.bytes <= limit)
        for await (const chunk of file.open())
            chunks.push(chunk);
    else
        throw tooLarge(file, limit, code);
    return Buffer.concat(chunks);
}
function tooLarge(file, limit, code) {
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_(code, {
        file: file.path,
        exit: 4,
        problem: `has ${file.bytes} bytes; at most ${limit} are read`,
        cure: 'Make it smaller.',
    });
}
/**
 * The digest by which a model is known.
 *
 * A file's is the SHA-256 of its bytes. A folder's is the SHA-256 of a manifest: a first field that names the form, then
 * for each file, sorted by path (code units), the path relative to the folder, the mode (`100644` or `100755`), the
 * length in bytes and the SHA-256 in hexadecimal; NUL ends every field, and no path contains one. So names count: two
 * files that swap their contents give another digest.
 *
 * @returns lower-case hexadecimal
 * @throws Refusal `tree/missing-file` for a folder without files
 */
async function digestModel(found) {
    if (found.kind === 'file')
        return (await digestFile(found)).sha256;
    if (found.files.length === 0)
        throw emptyFolder(found);
    const manifest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${folderForm}\0`);
    for (const file of [...found.files].sort((a, b) => (0,_result_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCodeUnits */ .U)(a.path, b.path))) {
        const { sha256, bytes } = await digestFile(file);
        const fields = [file.path.slice(found.path.length + 1), file.executable ? '100755' : '100644', bytes, sha256];
        manifest.update(fields.map((field) => `${field}\0`).join(''));
    }
    return manifest.digest('hex');
}
function emptyFolder(folder) {
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_('tree/missing-file', {
        file: folder.path,
        problem: 'is a folder without files',
        cure: 'Name the model’s file, or a folder that contains it.',
    });
}


/***/ }),

/***/ 91618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ checkPath),
/* harmony export */   Vj: () => (/* binding */ printablePath)
/* harmony export */ });
/* unused harmony export checkPattern */
/* harmony import */ var _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11888);

/** Control characters, halves of characters, line separators, and all that is invisible or changes direction. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
const unprintables = new RegExp(unprintable.source, 'gu');
/** A percent-encoded control character: a workflow command of GitHub would turn it into the character. */
const encodedControl = /%(?:[01][0-9a-f]|7f)/i;
const reservedOnWindows = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]) *(?:\.|$)/i;
const gitFolder = /^(?:\.git|git~[0-9]+)$/i;
const longestSegment = 255;
/**
 * Checks a path that a policy names, or that lies in a tree, against what every system can store.
 *
 * @param path relative to the policy's root, with forward slashes
 * @returns the path in NFC
 * @throws Refusal `path/escape` for a path that leads out of the root (absolute, URL, `..`), `path/forbidden` for one
 *   that is empty, or has an empty, `.` or `.git` segment, a backslash, a control, invisible or bidirectional
 *   character, or a name that Windows cannot store. A leading `-` is allowed.
 */
function checkPath(path) {
    return check(path, /[<>:"|?*]/);
}
/** As `checkPath`, for a pattern: `*` and `?` may stand in it. */
function checkPattern(pattern) {
    return check(pattern, /[<>:"|]/);
}
/** The path with each control, invisible or bidirectional character as `\u{…}`, for messages. */
function printablePath(path) {
    return path.replace(unprintables, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
function check(path, forbidden) {
    const normal = path.normalize('NFC');
    const fault = findEscape(normal) ?? findForbiddenCharacter(normal, forbidden) ?? findForbiddenSegment(normal);
    if (fault === undefined)
        return normal;
    const { code, problem, cure } = fault;
    throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_(code, { problem: `the path "${printablePath(path)}" ${problem}`, cure });
}
function findEscape(path) {
    const cure = 'Write a path relative to the folder that contains `.holdout/`.';
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(path))
        return { code: 'path/escape', problem: 'is a URL', cure };
    if (/^(?:[/\\]|[a-z]:[/\\])/i.test(path))
        return { code: 'path/escape', problem: 'is absolute', cure };
    if (path.split(/[/\\]/).includes('..'))
        return { code: 'path/escape', problem: 'has a `..`', cure };
    return undefined;
}
function findForbiddenCharacter(path, forbidden) {
    const code = 'path/forbidden';
    if (path.includes('\\'))
        return { code, problem: 'has a backslash', cure: 'Separate folders with `/`.' };
    const cure = 'Rename it, so that every system can store and show it.';
    if (unprintable.test(path))
        return { code, problem: 'has a control, invisible or bidirectional character', cure };
    if (encodedControl.test(path))
        return { code, problem: 'has a percent-encoded control character', cure };
    const character = forbidden.exec(path)?.[0];
    if (character !== undefined)
        return { code, problem: `has the character ${character}`, cure };
    return undefined;
}
function findForbiddenSegment(path) {
    const code = 'path/forbidden';
    if (path === '')
        return { code, problem: 'is empty', cure: 'Name a file or a folder.' };
    for (const segment of path.split('/')) {
        const fault = segment === '' || segment === '.' ? emptySegment(segment) : findForbiddenName(segment);
        if (fault !== undefined)
            return { code, ...fault };
    }
    return undefined;
}
function emptySegment(segment) {
    const problem = segment === '' ? 'has an empty segment' : 'has a `.` segment';
    return { problem, cure: 'Write it in its shortest form, such as `data/manifest.csv`.' };
}
function findForbiddenName(segment) {
    const cure = 'Rename it, so that every system can store it.';
    if (gitFolder.test(segment))
        return { problem: 'leads into git’s own folder', cure: 'Name a file of the project.' };
    if (reservedOnWindows.test(segment))
        return { problem: 'has a name that Windows reserves', cure };
    if (/[. ]$/.test(segment))
        return { problem: 'has a name that ends in a dot or a space', cure };
    if (Buffer.byteLength(segment) > longestSegment)
        return { problem: 'has a name of more than 255 bytes', cure };
    return undefined;
}


/***/ })

};

export const id = 140;
export const ids = [140];
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

/***/ 62857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ decisionOfClass),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   QA: () => (/* binding */ isProbabilityRule),
/* harmony export */   Ri: () => (/* binding */ defaultThreshold),
/* harmony export */   a: () => (/* binding */ decisions),
/* harmony export */   b4: () => (/* binding */ undecidedCode),
/* harmony export */   c5: () => (/* binding */ classOfDecision),
/* harmony export */   lb: () => (/* binding */ decideClass),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/* harmony import */ var _result_assertNever_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46016);
/** From what a model says of a sample to a decision. */

/** Decisions of a binary task. */
const decisions = { negative: 0, positive: 1, undecided: 2 };
const defaultThreshold = 0.5;
/** The decision for a finite score. */
function decide(score, { threshold = defaultThreshold, band }) {
    if (band !== undefined && band.from < score && score < band.to)
        return decisions.undecided;
    return score >= threshold ? decisions.positive : decisions.negative;
}
/**
 * The class with the largest probability, the first of several; as many classes as there are stand for none.
 *
 * @param probabilities one for each class, in their order
 */
function decideClass(probabilities, { classes, below }) {
    let best = 0;
    for (let index = 1; index < probabilities.length; index++)
        if (probabilities[index] > probabilities[best])
            best = index;
    return below !== undefined && probabilities[best] < below ? classes.length : best;
}
/** Whether scores are probabilities: a threshold outside [0, 1] says that they are not. */
function isProbabilityRule(rule) {
    if (rule.task !== 'binary')
        return rule.task !== 'regression';
    const { threshold = defaultThreshold } = rule;
    return threshold >= 0 && threshold <= 1;
}
/** Numbers that a model gives for each sample: a score, a probability for each class, or the number itself. */
function widthOf(rule) {
    return rule.task === 'multiclass' || rule.task === 'ordinal' ? rule.classes.length : 1;
}
/** Code of a sample that is left undecided. */
function undecidedCode(rule) {
    return rule.task === 'regression' ? 1 : rule.classes.length;
}
/** The decision that a class stands for; undefined where it is none. */
function decisionOfClass(value, rule) {
    if (value === 'undecided')
        return undecidedCode(rule);
    switch (rule.task) {
        case 'binary':
            if (value === rule.positive)
                return decisions.positive;
            return rule.classes.includes(value) ? decisions.negative : undefined;
        case 'multiclass':
        case 'ordinal': {
            const index = rule.classes.indexOf(value);
            return index < 0 ? undefined : index;
        }
        default:
            return (0,_result_assertNever_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(rule);
    }
}
/** The class that a decision stands for; empty where none is decided on. */
function classOfDecision(decision, rule) {
    if (decision === undecidedCode(rule))
        return '';
    if (rule.task !== 'binary')
        return rule.classes[decision] ?? '';
    if (decision === decisions.positive)
        return rule.positive;
    return rule.classes.find((name) => name !== rule.positive) ?? '';
}


/***/ }),

/***/ 55786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ shuffledPositions),
/* harmony export */   BA: () => (/* binding */ pickEvaluated),
/* harmony export */   D4: () => (/* binding */ mergeComparisons),
/* harmony export */   dM: () => (/* binding */ judgeDeterminism),
/* harmony export */   nU: () => (/* binding */ compareDecisions),
/* harmony export */   rb: () => (/* binding */ countUnequal)
/* harmony export */ });
/** Numbers of each sample in the scores. */
function scoresPerSample({ score, decision }) {
    return score === undefined || decision.length === 0 ? 0 : score.length / decision.length;
}
/** Samples whose score is not the same to the last bit, or whose decision is another. */
function countUnequal(one, other) {
    const width = scoresPerSample(one);
    let unequal = 0;
    for (let index = 0; index < one.decision.length; index += 1) {
        let isSame = one.decision[index] === other.decision[index];
        for (let at = index * width; isSame && at < (index + 1) * width; at += 1) {
            isSame = Object.is(one.score?.[at], other.score?.[at]);
        }
        if (!isSame)
            unequal += 1;
    }
    return unequal;
}
/** Decisions that differ, and the largest difference of a score; infinite where one of two scores is no number. */
function compareDecisions(one, other) {
    const width = scoresPerSample(one);
    let otherwise = 0;
    let largest = 0;
    for (let index = 0; index < one.decision.length; index += 1) {
        let isOther = one.decision[index] !== other.decision[index];
        for (let at = index * width; at < (index + 1) * width; at += 1) {
            const [first, second] = [one.score?.[at] ?? 0, other.score?.[at] ?? 0];
            if (Number.isNaN(first) !== Number.isNaN(second))
                isOther = true;
            const difference = Math.abs(first - second);
            if (difference > largest)
                largest = difference;
        }
        if (isOther)
            otherwise += 1;
    }
    return { compared: one.decision.length, otherwise, largestDifference: one.score === undefined ? null : largest };
}
/** The samples at some positions. */
function pickEvaluated(evaluated, positions) {
    const { score, decision } = evaluated;
    const width = scoresPerSample(evaluated);
    const at = Array.from(positions);
    return {
        score: score === undefined
            ? undefined
            : Float64Array.from({ length: at.length * width }, (_, index) => {
                return score[at[Math.floor(index / width)] * width + (index % width)];
            }),
        decision: Uint8Array.from(at, (position) => decision[position]),
    };
}
/** The two comparisons as one. */
function mergeComparisons(one, other) {
    const largest = Math.max(one.largestDifference ?? 0, other.largestDifference ?? 0);
    return {
        compared: Math.max(one.compared, other.compared),
        otherwise: Math.max(one.otherwise, other.otherwise),
        largestDifference: one.largestDifference === null ? null : largest,
    };
}
/** @param repetition undefined where the gate did not run the model */
function judgeDeterminism(repetition) {
    const check = 'scope/deterministic';
    if (repetition === undefined) {
        const notRun = 'The predictions come from a file: the gate did not run the model';
        return { check, findings: [], clean: '', notRun };
    }
    const findings = findingsOf(repetition);
    const judgement = { check, findings, clean: 'Repeated evaluations agree' };
    const isBlocked = findings.some(({ severity }) => severity === 'block');
    if (repetition.runs > 1 || isBlocked)
        return judgement;
    return {
        ...judgement,
        notRun: 'The model was evaluated once; `evaluation.repeat: 2` shows whether it repeats itself',
    };
}
function findingsOf({ runs, unequal, batches, compared, otherwise, largestDifference }) {
    const findings = [];
    if (unequal > 0)
        findings.push({ code: 'scope/not-repeatable', severity: 'block', args: { samples: unequal, runs } });
    if (otherwise > 0) {
        const args = { samples: otherwise, evaluated: compared, largestDifference };
        findings.push({ code: 'scope/order-dependent', severity: 'block', args });
    }
    if (findings.length > 0)
        return findings;
    return [{ code: 'scope/repeated', severity: 'note', args: { runs, batches: [...batches], largestDifference } }];
}
/**
 * A fixed shuffle of the positions 0 to n - 1 (Fisher and Yates, with the generator mulberry32): the same in every run,
 * so that its results are reproducible.
 *
 * @returns position of the sample that comes i-th
 */
function shuffledPositions(n) {
    const order = Uint32Array.from({ length: n }, (_, index) => index);
    let state = 0x486f6c64;
    const next = () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
    for (let last = n - 1; last > 0; last -= 1) {
        const other = Math.floor(next() * (last + 1));
        [order[last], order[other]] = [order[other], order[last]];
    }
    return order;
}


/***/ }),

/***/ 94579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ InferenceProcess)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
/** The process of `src/inference`: without environment, with a limit of memory, and ended in every case. */




/** Where the process begins: a bundle of its own beside the one that runs, or the source. */
function findEntry() {
    const here = (0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(import.meta.url);
    const isSource = here.endsWith('.ts');
    return isSource ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(here), '../inference/index.ts') : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(here), '../inference/index.js');
}
/** Memory beside WebAssembly's: the runtime, and files that are decoded. */
const heapMb = 512;
/**
 * A process that answers requests one after the other.
 *
 * It gets no variable of ours, so no token, and prints nothing that we show.
 */
class InferenceProcess {
    #child;
    #explain;
    #waiting;
    #ended;
    /**
     * @param memoryMb most memory of WebAssembly, in MiB
     * @param explain what requests are rejected with when the process has ended without being told to; called at most once
     */
    constructor(memoryMb, explain) {
        this.#explain = explain;
        this.#child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.fork)(findEntry(), [String(memoryMb)], {
            cwd: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),
            env: process.platform === 'win32' ? { SystemRoot: process.env.SystemRoot } : {},
            execArgv: [`--max-old-space-size=${heapMb}`],
            serialization: 'advanced',
            stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        });
        this.#child.on('message', (answer) => this.#settle((waiting) => waiting.resolve(answer)));
        this.#child.on('error', () => this.#endUnasked({ how: 'not-started' }));
        this.#child.on('exit', (code, signal) => this.#endUnasked({ how: 'by-itself', what: signal ?? `exit ${code}` }));
    }
    /** Rejects with the reason for which the process has ended. */
    ask(request) {
        if (this.#ended !== undefined)
            return Promise.reject(this.#ended);
        if (this.#waiting !== undefined)
            throw new Error('one request at a time');
        return new Promise((resolve, reject) => {
            this.#waiting = { resolve, reject };
            // A failure to send is followed by the end of the process, which says why.
            this.#child.send(request, () => { });
        });
    }
    /** Ends the process, whatever it does; the request that waits, and each later one, is rejected with the reason. */
    end(reason) {
        if (this.#ended !== undefined)
            return;
        this.#ended = reason;
        this.#child.kill('SIGKILL');
        this.#settle((waiting) => waiting.reject(reason));
    }
    #endUnasked(end) {
        if (this.#ended === undefined)
            this.end(this.#explain(end));
    }
    #settle(how) {
        const waiting = this.#waiting;
        this.#waiting = undefined;
        if (waiting !== undefined)
            how(waiting);
    }
}


/***/ }),

/***/ 14389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ requireOnnx),
/* harmony export */   M7: () => (/* binding */ judgeScanned),
/* harmony export */   nu: () => (/* binding */ judgeFormat)
/* harmony export */ });
/* harmony import */ var _model_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24392);
/* harmony import */ var _result_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11888);
/* harmony import */ var _trees_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56740);
/** `model/format`: what a model is by its content, whatever its name says. */



/** Longer files are judged by nothing: no format that may be loaded is in one file of that size. */
const mostBytes = 2 ** 31 - 1;
const clean = 'The model is in a format that carries no code';
/** @throws Refusal `model/carries-code`, `model/format` or `model/empty` for a model that nobody may load */
async function judgeFormat(found, by) {
    const files = found.kind === 'file' ? [found] : found.files;
    const recognised = [];
    for (const file of files)
        recognised.push({ path: file.path, ...(await recognise(file)) });
    refuseWrongFormats(recognised, { by, isFolder: found.kind === 'folder' });
    return { check: 'model/format', findings: findingsOf(recognised), clean };
}
async function recognise(file) {
    if (file.bytes === 0)
        throw refuseEmpty(file.path);
    if (file.bytes > mostBytes)
        return { name: 'a file of more than 2 GiB', kind: 'unknown' };
    return (0,_model_format_js__WEBPACK_IMPORTED_MODULE_0__/* .recogniseModelFormat */ .C)(await (0,_trees_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .readBytes */ .io)(file, mostBytes, 'model/too-large'));
}
/** What cannot be a model is refused, but for the papers that may lie beside one in its folder. */
function refuseWrongFormats(files, { by, isFolder }) {
    for (const file of files) {
        if (file.kind === 'carries-code' && by !== 'command')
            throw refuseCode(file);
        if ((file.kind === 'no-model' && !isFolder) || contradictsName(file))
            throw refuseFormat(file);
    }
}
function findingsOf(files) {
    const carrying = files.filter(({ kind }) => kind === 'carries-code');
    const loaded = carrying.map(({ path, name }) => {
        return { code: 'model/loaded-by-command', severity: 'warn', args: { path, format: name } };
    });
    const isSafe = files.some(({ kind }) => kind === 'onnx' || kind === 'safetensors');
    const [unknown] = isSafe || loaded.length > 0 ? [] : files;
    if (unknown === undefined)
        return loaded;
    const args = { path: unknown.path, format: unknown.name };
    return [...loaded, { code: 'model/unrecognised', severity: 'warn', args }];
}
/** A file that its name gives out for what its content is recognised not to be. */
function contradictsName({ path, kind }) {
    return kind !== 'unknown' && kind !== 'onnx' && /\.onnx$/i.test(path);
}
function refuseCode({ path, name }) {
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_('model/carries-code', {
        file: path,
        problem: `is ${name}, which can carry code that runs when it is loaded`,
        cure: 'Ship the model as ONNX or safetensors; where that is impossible, let an approved `evaluation.command` load it.',
    });
}
function refuseEmpty(file) {
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_('model/empty', {
        file,
        problem: 'has no content',
        cure: 'Bring the model itself; a failed download or export leaves an empty file.',
    });
}
function refuseFormat({ path, name }) {
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_('model/format', {
        file: path,
        problem: `is ${name}, not a model that can be used`,
        cure: 'Bring the model itself, as its own format says.',
    });
}
/** `model/format` for a model that the gate loads itself: the scan has shown what it is. */
function judgeScanned(rewired) {
    const findings = rewired.length === 0 ? [] : [{ code: 'model/rewired', severity: 'note', args: { outputs: [...rewired] } }];
    return { check: 'model/format', findings, clean: 'The model is ONNX with standard operators alone, and was scanned' };
}
/** @throws Refusal for content that is not ONNX, which says what it is instead */
function requireOnnx(bytes, path) {
    if (bytes.length === 0)
        throw refuseEmpty(path);
    const recognised = { path, ...(0,_model_format_js__WEBPACK_IMPORTED_MODULE_0__/* .recogniseModelFormat */ .C)(bytes) };
    if (recognised.kind === 'onnx')
        return;
    if (recognised.kind === 'carries-code')
        throw refuseCode(recognised);
    throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_('model/format', {
        file: path,
        problem: `is ${recognised.name}, and \`evaluation.onnx\` runs ONNX models`,
        cure: 'Export the model as ONNX.',
    });
}


/***/ }),

/***/ 66918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ toPredictions),
/* harmony export */   L: () => (/* binding */ decideOutputs)
/* harmony export */ });
/* harmony import */ var _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11888);
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62857);
/* harmony import */ var _determinism_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55786);
/** From what a model says of each sample to predictions: scores, decisions, and samples that it says nothing of. */



/** Probabilities of a 32-bit softmax may leave [0, 1] by their last bits. */
const roundingError = 1e-6;
/**
 * Decides on each sample.
 *
 * @param file path of the model, for messages
 * @throws Refusal `evaluation/output` for scores that are no probabilities where the threshold says that they are, and
 *   `predictions/contradiction` for a label that contradicts its score
 */
function decideOutputs({ score, predicted }, rule, file) {
    const scores = score === undefined ? undefined : score.map((value) => readScore(value, rule, file));
    const width = (0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .widthOf */ .qz)(rule);
    const length = predicted?.length ?? (scores?.length ?? 0) / width;
    const decision = new Uint8Array(length);
    if (rule.task === 'regression')
        return { score: scores, decision };
    for (let index = 0; index < length; index += 1) {
        const own = scores?.subarray(index * width, (index + 1) * width);
        const byScore = own === undefined ? undefined : decideScores(own, rule);
        const byClass = predicted === undefined ? undefined : (0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .decisionOfClass */ .CP)(predicted[index], rule);
        const isUndecided = rule.task !== 'binary' && rule.below === undefined && byClass === (0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .undecidedCode */ .b4)(rule);
        if (isUndecided || (byClass !== undefined && own !== undefined && isTied(own, byClass, rule))) {
            decision[index] = byClass ?? _decision_js__WEBPACK_IMPORTED_MODULE_1__/* .decisions */ .a.undecided;
            continue;
        }
        if (byScore !== undefined && byClass !== undefined && byScore !== byClass && !own?.some(Number.isNaN)) {
            throw contradiction(file);
        }
        decision[index] = byScore ?? byClass ?? (0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .undecidedCode */ .b4)(rule);
    }
    return { score: scores, decision };
}
/** Whether a class has the largest of the probabilities, which another may have too. */
function isTied(own, byClass, rule) {
    if (rule.task === 'binary')
        return false;
    const best = (0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .decideClass */ .lb)(own, rule);
    return best < own.length && own[byClass] === own[best];
}
function decideScores(own, rule) {
    if (own.some(Number.isNaN))
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .undecidedCode */ .b4)(rule);
    return rule.task === 'binary' ? (0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .decide */ .LD)(own[0], rule) : (0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .decideClass */ .lb)(own, rule);
}
function readScore(value, rule, file) {
    if (!Number.isFinite(value))
        return Number.NaN;
    if (!(0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .isProbabilityRule */ .QA)(rule) || (value >= 0 && value <= 1))
        return value;
    if (value > -roundingError && value < 1 + roundingError)
        return value < 0 ? 0 : 1;
    throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('evaluation/output', {
        file,
        problem: rule.task === 'binary'
            ? 'gives scores outside [0, 1], and the threshold says that they are probabilities'
            : 'gives scores outside [0, 1] where the probability of each class is expected',
        cure: rule.task === 'binary'
            ? 'Turn logits into probabilities with `evaluation.onnx.score.transform`; for scores of another kind declare a threshold outside [0, 1].'
            : 'Turn logits into probabilities with `evaluation.onnx.scores: {transform: softmax, …}`.',
    });
}
function contradiction(file) {
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('predictions/contradiction', {
        file,
        problem: 'gives a label that contradicts its score and the threshold of the policy',
        cure: 'Leave out `evaluation.onnx.predicted`: the score and the approved threshold decide.',
    });
}
/** Predictions for those rows for which the model gives numbers. */
function toPredictions(evaluated, rows) {
    const { score } = evaluated;
    const width = score === undefined || rows.length === 0 ? 0 : score.length / rows.length;
    const isNumber = (position) => !score?.subarray(position * width, (position + 1) * width).some(Number.isNaN);
    const kept = Array.from(rows.keys()).filter(isNumber);
    const isMissing = new Set(rows.keys());
    for (const position of kept)
        isMissing.delete(position);
    return {
        rows: Uint32Array.from(kept, (position) => rows[position]),
        ...(0,_determinism_js__WEBPACK_IMPORTED_MODULE_2__/* .pickEvaluated */ .BA)(evaluated, kept),
        missingRows: Array.from(isMissing, (position) => rows[position]),
    };
}


/***/ }),

/***/ 10860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GF: () => (/* binding */ SampleFiles),
  TH: () => (/* binding */ compareContent),
  Km: () => (/* binding */ openFiles)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/result/refusal.js
var refusal = __webpack_require__(11888);
;// CONCATENATED MODULE: ./build/inference/npy.js
/** A strict reader of NumPy's `.npy` files. Source: NumPy's `numpy.lib.format`, versions 1.0 to 3.0. */

const types = {
    '|b1': { type: 'bool', bytes: 1, view: (buffer) => new Uint8Array(buffer) },
    '|i1': { type: 'int8', bytes: 1, view: (buffer) => new Int8Array(buffer) },
    '|u1': { type: 'uint8', bytes: 1, view: (buffer) => new Uint8Array(buffer) },
    '<i2': { type: 'int16', bytes: 2, view: (buffer) => new Int16Array(buffer) },
    '<u2': { type: 'uint16', bytes: 2, view: (buffer) => new Uint16Array(buffer) },
    '<i4': { type: 'int32', bytes: 4, view: (buffer) => new Int32Array(buffer) },
    '<u4': { type: 'uint32', bytes: 4, view: (buffer) => new Uint32Array(buffer) },
    '<i8': { type: 'int64', bytes: 8, view: (buffer) => new BigInt64Array(buffer) },
    '<u8': { type: 'uint64', bytes: 8, view: (buffer) => new BigUint64Array(buffer) },
    '<f4': { type: 'float32', bytes: 4, view: (buffer) => new Float32Array(buffer) },
    '<f8': { type: 'float64', bytes: 8, view: (buffer) => new Float64Array(buffer) },
};
/**
 * Reads a whole `.npy` file of plain numbers.
 *
 * @param bytes The file, from whoever. The numbers are copied, so any alignment is fine.
 * @throws Refusal `evaluation/array`, without a place.
 */
function readNpy(bytes) {
    const { descriptor, shape, offset } = readWhole(bytes);
    const { type, view } = types[descriptor];
    // A copy: a Buffer's own `slice` would not be one.
    const body = new Uint8Array(bytes.subarray(offset));
    if (type === 'bool' && body.some((value) => value > 1))
        throw refuseDamaged('a value of its type bool is neither 0 nor 1');
    return { type, shape, data: view(body.buffer) };
}
/**
 * Reads what a `.npy` file says of itself, and checks that its length is the one that this asks for.
 *
 * @throws Refusal
 */
function readNpyHeader(bytes) {
    const { descriptor, shape, offset } = readWhole(bytes);
    return { type: types[descriptor].type, shape, offset };
}
function readWhole(bytes) {
    const { text, offset } = findHeader(bytes);
    const { descriptor, shape } = parseHeader(text);
    const expected = shape.reduce((product, length) => product * length, types[descriptor].bytes);
    const found = bytes.length - offset;
    if (expected !== found) {
        const asked = `${expected} bytes of ${types[descriptor].type}`;
        throw refuseDamaged(`its shape (${shape.join(', ')}) asks for ${asked}, and ${found} follow its header`);
    }
    return { descriptor, shape, offset };
}
const magic = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59];
/** NumPy reads no longer header either. */
const longestHeader = 10_000;
function findHeader(bytes) {
    if (magic.some((byte, index) => bytes[index] !== byte)) {
        throw refuse('is no NumPy file: its first bytes are not those of .npy', 'Save one array with `numpy.save`.');
    }
    const [major = 0, minor] = [bytes[6], bytes[7]];
    if (major < 1 || major > 3 || minor !== 0)
        throw refuseDamaged('its version is none of 1.0, 2.0 and 3.0');
    const start = major === 1 ? 10 : 12;
    if (bytes.length < start)
        throw refuseDamaged('it is cut off in its header');
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const length = major === 1 ? view.getUint16(8, true) : view.getUint32(8, true);
    if (length > longestHeader)
        throw refuseDamaged(`its header has ${length} bytes; at most ${longestHeader}`);
    if (start + length > bytes.length)
        throw refuseDamaged('it is cut off in its header');
    // Names of fields, which are refused below, are all that could go beyond ASCII.
    return { text: Buffer.from(bytes.subarray(start, start + length)).toString('latin1'), offset: start + length };
}
const key = `'(descr|fortran_order|shape)'`;
const value = String.raw `('[^'"\\]*'|True|False|\((?:\d+, ?)*\d*,?\)|\[)`;
const entry = new RegExp(String.raw `${key} ?: ?${value}(, ?|(?=\})|(?<=\[))`, 'y');
/** The literal of a Python dict with three keys: nothing of it is evaluated. */
function parseHeader(text) {
    const found = readEntries(text);
    const { descr, fortran_order: order, shape } = found;
    if (descr === undefined || order === undefined || shape === undefined)
        throw refuseLiteral();
    const descriptor = readDescriptor(descr);
    if (order === 'True')
        throw refuse('is stored column by column', 'Save `numpy.ascontiguousarray(array)`.');
    if (order !== 'False')
        throw refuseLiteral();
    return { descriptor, shape: readShape(shape) };
}
function readEntries(text) {
    const found = {};
    if (text[0] !== '{')
        throw refuseLiteral();
    let position = 1;
    while (text[position] !== '}') {
        entry.lastIndex = position;
        const match = entry.exec(text);
        if (match === null)
            throw refuseLiteral();
        const name = match[1];
        if (found[name] !== undefined)
            throw refuseLiteral();
        found[name] = match[2];
        // A list describes the fields of a record: nothing behind it is read.
        if (match[2] === '[')
            throw refuseStructure();
        position = entry.lastIndex;
    }
    if (!/^ *\n?$/.test(text.slice(position + 1)))
        throw refuseLiteral();
    return found;
}
function readDescriptor(literal) {
    const name = /^'(.*)'$/.exec(literal)?.[1];
    if (name === undefined)
        throw refuseLiteral();
    if (Object.hasOwn(types, name))
        return name;
    if (name.includes('O')) {
        throw refuse('holds Python objects, which are read by running code', 'Save numbers: `array.astype(numpy.float32)`.');
    }
    if (/^>[iufcUSmM]/.test(name)) {
        throw refuse('is stored with the most significant byte first', "Save `array.astype(array.dtype.newbyteorder('<'))`.");
    }
    throw refuse(`has a type that is not read; one of ${Object.values(types)
        .map(({ type }) => type)
        .join(', ')}`, 'Save it with one of these types.');
}
const longestAxis = 2 ** 31 - 1;
const mostAxes = 32;
function readShape(literal) {
    // Python writes the comma behind a single axis and only there.
    if (!/^\((?:|\d+,|\d+(?:, ?\d+)+)\)$/.test(literal))
        throw refuseLiteral();
    const shape = (literal.match(/\d+/g) ?? []).map(Number);
    if (shape.length > mostAxes)
        throw refuseDamaged(`its shape has ${shape.length} axes; at most ${mostAxes}`);
    if (shape.some((length) => length > longestAxis))
        throw refuseDamaged(`its shape has an axis longer than ${longestAxis}`);
    return shape;
}
function refuse(problem, cure) {
    return new refusal/* Refusal */.P_('evaluation/array', { problem, cure });
}
function refuseDamaged(how) {
    return refuse(`is a damaged NumPy file: ${how}`, 'Restore the file, or save the array again with `numpy.save`.');
}
function refuseLiteral() {
    return refuseDamaged('its header is not the one that NumPy writes');
}
function refuseStructure() {
    return refuse('is an array of records', 'Save one array of plain numbers for each field.');
}

// EXTERNAL MODULE: ./build/inference/sampleDims.js
var sampleDims = __webpack_require__(76351);
// EXTERNAL MODULE: ./build/trees/digest.js
var digest = __webpack_require__(56740);
;// CONCATENATED MODULE: ./build/evaluation/onnx/files.js
/** Inputs of a model that are files: images and NumPy arrays that cells of the manifest name. */





/** Most bytes of one image or array, and of one file with the arrays of all samples. */
const sampleBytes = 256 * 1024 * 1024;
const stackBytes = 1024 * 1024 * 1024;
/** Files that are kept for the next evaluation of the same samples. */
const keptBytes = 64 * 1024 * 1024;
/** Files of samples by the manifest's rows. */
class SampleFiles {
    #manifest;
    #tree;
    #kept = new Map();
    #keptBytes = 0;
    constructor(manifest, tree) {
        this.#manifest = manifest;
        this.#tree = tree;
    }
    /** @throws Refusal `evaluation/input` at the row, without the path that its cell holds */
    async read(row, column) {
        const path = column.values[column.codes[row]];
        const known = this.#kept.get(path);
        if (known !== undefined)
            return known;
        const bytes = await this.#find(row, column, path);
        if (this.#keptBytes + bytes.length <= keptBytes) {
            this.#keptBytes += bytes.length;
            this.#kept.set(path, bytes);
        }
        return bytes;
    }
    async #find(row, column, path) {
        if (this.#manifest.missing.has(path))
            throw this.refuse(row, column, 'is empty');
        const file = await this.#orRefuse(row, column, () => this.#tree.findFile(path));
        if (file === undefined)
            throw this.refuse(row, column, 'names a file that does not exist');
        return this.#orRefuse(row, column, () => (0,digest/* readBytes */.io)(file, sampleBytes, 'evaluation/input'));
    }
    /** Refusals of the tree tell the path, which is a cell of the row; here the row stands for it. */
    async #orRefuse(row, column, read) {
        try {
            return await read();
        }
        catch (thrown) {
            if (!(thrown instanceof refusal/* Refusal */.P_))
                throw thrown;
            const { code, problem, exit } = thrown;
            const isBadPath = code.startsWith('path/');
            const what = isBadPath ? 'is no path that can be followed' : `names a file that cannot be used: ${problem}`;
            throw this.refuse(row, column, what, { exit });
        }
    }
    refuse(row, column, problem, details = {}) {
        return new refusal/* Refusal */.P_('evaluation/input', {
            ...this.#manifest.table.placeOf(row),
            problem: `the ${column.name} ${problem}`,
            cure: 'Write the path from the policy’s root, and bring the file with the change.',
            ...details,
        });
    }
}
async function openFiles(input, manifest, tree, files) {
    const { source, name, type, dims } = input;
    if (source.from === 'npy-file')
        return openStack(input, source, manifest, tree, files);
    const column = manifest.table.column(source.column);
    return {
        async read(rows) {
            const read = [];
            for (const row of rows)
                read.push(await files.read(row, column));
            if (source.from === 'npy')
                return { kind: 'arrays', name, type, dims, files: read };
            return { kind: 'images', name, type, dims, preprocessing: source.preprocessing, files: read };
        },
    };
}
/** One file for all samples: each row says which part is its own. */
async function openStack({ name, type, dims: expected }, { path, row: rowColumn }, manifest, tree, files) {
    const stack = readStack(await files_readWhole(tree, path), path);
    if (stack.type !== type) {
        throw refuseStack(path, `holds ${stack.type}, and the model’s input ${name} expects ${type}`);
    }
    const [count = 0, ...dims] = stack.shape;
    if (expected !== undefined && !(0,sampleDims/* fitsDims */.q)(dims, expected)) {
        throw refuseStack(path, `has the shape ${(0,sampleDims/* formatDims */.p)(stack.shape)}, and the model’s input ${name} expects ${(0,sampleDims/* formatDims */.p)(['samples', ...expected])}`);
    }
    const size = dims.reduce((product, length) => product * length, 1);
    const column = manifest.table.column(rowColumn);
    const positions = column.values.map((cell) => (/^(?:0|[1-9][0-9]{0,9})$/.test(cell) ? Number(cell) : undefined));
    return {
        async read(rows) {
            const data = new stack.data.constructor(rows.length * size);
            rows.forEach((row, index) => {
                const position = positions[column.codes[row]];
                if (position === undefined || position >= count) {
                    throw files.refuse(row, column, `is no position within the ${count} of ${path}`, {
                        cure: 'Write whole numbers, counted from 0.',
                    });
                }
                data.set(stack.data.subarray(position * size, (position + 1) * size), index * size);
            });
            return { kind: 'tensor', name, type, dims: [rows.length, ...dims], data: data };
        },
    };
}
async function files_readWhole(tree, path) {
    const file = await tree.findFile(path);
    if (file !== undefined)
        return (0,digest/* readBytes */.io)(file, stackBytes, 'evaluation/array');
    throw new refusal/* Refusal */.P_('tree/missing-file', {
        file: path,
        problem: 'the file with the samples’ arrays does not exist',
        cure: 'Add it to the change, or correct its path in the policy.',
    });
}
function readStack(bytes, path) {
    try {
        return readNpy(bytes);
    }
    catch (thrown) {
        if (!(thrown instanceof refusal/* Refusal */.P_))
            throw thrown;
        throw new refusal/* Refusal */.P_(thrown.code, { file: path, problem: thrown.problem, cure: thrown.cure, exit: thrown.exit });
    }
}
function refuseStack(path, problem) {
    return new refusal/* Refusal */.P_('evaluation/array', {
        file: path,
        problem,
        cure: 'Save it with the type and the shape that the model expects, one sample after the other.',
    });
}
/** Compares the files of some rows with the manifest's column of content hashes. */
async function compareContent(files, column, content, rows) {
    const differing = [];
    let areAllKnown = true;
    for (const row of rows) {
        const expected = content.values[content.codes[row]].toLowerCase();
        if (!/^[0-9a-f]{64}$/.test(expected)) {
            areAllKnown = false;
            continue;
        }
        const found = (0,external_node_crypto_.createHash)('sha256')
            .update(await files.read(row, column))
            .digest('hex');
        if (found !== expected)
            differing.push(row);
    }
    return { differing, areAllKnown };
}


/***/ }),

/***/ 1843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ ModelRun)
});

// EXTERNAL MODULE: ./build/evaluation/modelPredictions.js
var modelPredictions = __webpack_require__(66918);
// EXTERNAL MODULE: ./build/evaluation/predictions.js
var predictions = __webpack_require__(73789);
// EXTERNAL MODULE: ./build/result/refusal.js
var refusal = __webpack_require__(11888);
// EXTERNAL MODULE: ./build/tables/decimal.js
var decimal = __webpack_require__(80431);
// EXTERNAL MODULE: ./build/tables/emptyCells.js
var emptyCells = __webpack_require__(32008);
;// CONCATENATED MODULE: ./build/evaluation/onnx/features.js



/** @throws Refusal `evaluation/input` for a declared fill that the type cannot hold */
function openFeatures(manifest, input, fill) {
    const columns = input.columns.map((name) => readColumn(manifest, name, input, fill));
    return {
        read: (rows) => ({
            kind: 'tensor',
            name: input.name,
            type: input.type,
            dims: [rows.length, ...input.dims],
            data: fillBatch(manifest.table, columns, rows, input),
        }),
        countFilled: (rows) => columns
            .map(({ column, isEmpty }) => ({
            column: column.name,
            samples: rows.reduce((sum, row) => sum + isEmpty[column.codes[row]], 0),
        }))
            .filter(({ samples }) => samples > 0),
    };
}
function readColumn(manifest, name, { type }, fill) {
    const column = manifest.table.column(name);
    const isEmpty = (0,emptyCells/* markEmptyCells */.m)(column, manifest.missing);
    const problems = new Map();
    const filled = readFill(name, type, fill);
    const values = column.values.map((cell, code) => {
        const value = isEmpty[code] === 1 ? filled : readCell(cell, type);
        if (value !== undefined)
            return value;
        problems.set(code, isEmpty[code] === 1 ? 'is empty' : `is ${whatIsWanted(type)}`);
        return type === 'int64' || type === 'uint64' ? 0n : 0;
    });
    return { column, values, problems, isEmpty };
}
/** The value that stands in for an empty cell; undefined where none is declared. */
function readFill(column, type, fill) {
    const text = fill === 'nan' ? fill : fill.get(column);
    if (text === undefined || (fill === 'nan' && !isFloat(type)))
        return undefined;
    const value = text === 'nan' && isFloat(type) ? Number.NaN : readCell(text, type);
    if (value !== undefined)
        return value;
    throw new refusal/* Refusal */.P_('evaluation/input', {
        key: `evaluation.onnx.fill.${column}`,
        problem: `cannot stand in for an empty cell: it is ${whatIsWanted(type)}`,
        cure: 'Declare a value of the type that the model expects.',
    });
}
function isFloat(type) {
    return type === 'float32' || type === 'float64';
}
const integerRanges = {
    int8: [-(2n ** 7n), 2n ** 7n - 1n],
    int16: [-(2n ** 15n), 2n ** 15n - 1n],
    int32: [-(2n ** 31n), 2n ** 31n - 1n],
    int64: [-(2n ** 63n), 2n ** 63n - 1n],
    uint8: [0n, 2n ** 8n - 1n],
    uint16: [0n, 2n ** 16n - 1n],
    uint32: [0n, 2n ** 32n - 1n],
    uint64: [0n, 2n ** 64n - 1n],
};
const wholeNumber = /^(?:0|-?[1-9][0-9]{0,19})$/;
const flags = new Map([
    ['0', 0],
    ['1', 1],
    ['false', 0],
    ['true', 1],
]);
/** The value of a cell; undefined where the type cannot hold it. */
function readCell(cell, type) {
    if (type === 'string')
        return cell;
    if (type === 'bool')
        return flags.get(cell.toLowerCase());
    if (isFloat(type)) {
        const value = (0,decimal/* parseDecimal */.$)(cell);
        return value === undefined || (type === 'float32' && !Number.isFinite(Math.fround(value))) ? undefined : value;
    }
    if (!wholeNumber.test(cell))
        return undefined;
    const [least, most] = integerRanges[type];
    const value = BigInt(cell);
    if (value < least || value > most)
        return undefined;
    return type === 'int64' || type === 'uint64' ? value : Number(value);
}
function whatIsWanted(type) {
    if (type === 'bool')
        return 'neither true nor false';
    return isFloat(type) ? `no finite decimal number (${type})` : `no whole number in the range of ${type}`;
}
const arrays = {
    float32: Float32Array,
    float64: Float64Array,
    int64: BigInt64Array,
    uint64: BigUint64Array,
    int32: Int32Array,
    int16: Int16Array,
    int8: Int8Array,
    uint8: Uint8Array,
    uint16: Uint16Array,
    uint32: Uint32Array,
    bool: Uint8Array,
};
function fillBatch(table, columns, rows, { type, name }) {
    const width = columns.length;
    const size = rows.length * width;
    // The value of a column and the array that holds it have one type: `readCell` saw to that.
    const data = type === 'string' ? new Array(size) : new arrays[type](size);
    columns.forEach(({ column, values, problems }, position) => {
        for (let index = 0; index < rows.length; index += 1) {
            const row = rows[index];
            const code = column.codes[row];
            if (problems.size > 0 && problems.has(code))
                refuseCell(table, row, column.name, problems.get(code), name);
            data[index * width + position] = values[code];
        }
    });
    return data;
}
function refuseCell(table, row, column, problem, input) {
    throw new refusal/* Refusal */.P_('evaluation/input', {
        ...table.placeOf(row),
        problem: `the ${column} ${problem}, and it feeds the model’s input ${input}`,
        cure: problem === 'is empty'
            ? `Declare what stands in for it, such as \`evaluation.onnx.fill: {${column}: 0}\`, or exclude the sample with a reason.`
            : 'Correct the cell; nothing is converted or guessed.',
    });
}

// EXTERNAL MODULE: ./build/evaluation/onnx/files.js + 1 modules
var onnx_files = __webpack_require__(10860);
;// CONCATENATED MODULE: ./build/inference/protocol.js
/** Numbers of one sample in an output that a policy can choose from; an output with more is sent without its data. */
const mostNumbers = 65_536;

// EXTERNAL MODULE: ./build/inference/sampleDims.js
var sampleDims = __webpack_require__(76351);
// EXTERNAL MODULE: ./build/result/assertNever.js
var assertNever = __webpack_require__(46016);
// EXTERNAL MODULE: ./build/evaluation/onnx/planOutputs.js
var planOutputs = __webpack_require__(78540);
;// CONCATENATED MODULE: ./build/evaluation/onnx/outputs.js
/** What the outputs of a model say of each sample: a score, a label, or both. */





function emptyOutputs({ score, scores, predicted }, samples) {
    const numbers = score === undefined ? samples * (scores?.columns.length ?? 0) : samples;
    return {
        score: score === undefined && scores === undefined ? undefined : new Float64Array(numbers),
        predicted: predicted === undefined ? undefined : new Array(samples),
    };
}
/**
 * Writes a batch into the outputs.
 *
 * @param batch samples that the model was given, padding included
 * @param targets sample that each of them is, without the padding
 * @throws Refusal `evaluation/output` for an output of another shape than one row a sample
 */
function collectOutputs(outputs, tensors, plan, { batch, targets, file }) {
    const tensorOf = (name) => tensors.find((tensor) => tensor.name === name);
    if (outputs.score !== undefined && plan.score !== undefined) {
        const scores = readScores(tensorOf(plan.score.output), plan.score, batch, file);
        for (let index = 0; index < targets.length; index += 1)
            outputs.score[targets[index]] = scores[index];
    }
    if (outputs.score !== undefined && plan.scores !== undefined) {
        const width = plan.scores.columns.length;
        const scores = readClassScores(tensorOf(plan.scores.output), plan.scores, batch, file);
        targets.forEach((target, index) => {
            outputs.score.set(scores.subarray(index * width, (index + 1) * width), target * width);
        });
    }
    if (outputs.predicted !== undefined && plan.predicted !== undefined) {
        const labels = readLabels(tensorOf(plan.predicted.output), plan.predicted, batch, file);
        for (let index = 0; index < targets.length; index += 1)
            outputs.predicted[targets[index]] = labels[index];
    }
}
/** Numbers of a sample in an output; its first axis is the batch, which a model may drop around a single number. */
function widthOf({ name, dims, data }, batch, file) {
    const numbers = dims.reduce((product, length) => product * length, 1);
    const isBatch = dims[0] === batch || (dims.length === 0 && batch === 1);
    // What is too much to choose from comes without its numbers.
    if (isBatch && data.length === numbers)
        return numbers / batch;
    throw new refusal/* Refusal */.P_('evaluation/output', {
        file,
        problem: `output ${name} has the shape ${(0,sampleDims/* formatDims */.p)(dims)} for ${batch} ${batch === 1 ? 'sample' : 'samples'}`,
        cure: isBatch
            ? `Name an output with at most ${mostNumbers} numbers for each sample.`
            : 'Export the model so that the first axis of its outputs is the batch.',
    });
}
function readScores(tensor, planned, batch, file) {
    const width = widthOf(tensor, batch, file);
    const chosen = chooseColumn(tensor.name, width, planned, file);
    const data = tensor.data;
    return Float64Array.from({ length: batch }, (_, sample) => {
        return transformRow(data.subarray(sample * width, (sample + 1) * width), chosen, planned.transform);
    });
}
/** The probability of each class in the order of the policy, sample after sample. */
function readClassScores(tensor, planned, batch, file) {
    const { columns, transform } = planned;
    const width = widthOf(tensor, batch, file);
    if (width !== columns.length) {
        throw new refusal/* Refusal */.P_('evaluation/output', {
            file,
            problem: `output ${tensor.name} has ${width} ${width === 1 ? 'number' : 'numbers'} for each sample, and the policy ${columns.length} classes`,
            cure: 'Name the output with one number for each class, and all classes in `model.classes`.',
        });
    }
    const data = tensor.data;
    const scores = new Float64Array(batch * width);
    for (let sample = 0; sample < batch; sample += 1) {
        const row = data.subarray(sample * width, (sample + 1) * width);
        columns.forEach((column, index) => {
            scores[sample * width + index] = transformRow(row, column, transform);
        });
    }
    return scores;
}
/** The column of the score, now that it is known how many there are. */
function chooseColumn(name, width, { column, ofTwo, transform }, file) {
    const refuse = (problem, cure) => new refusal/* Refusal */.P_('evaluation/output', { file, problem: `output ${name} has ${problem}`, cure });
    if (width === 1 && transform === 'softmax')
        throw refuse(`one number for each sample${planOutputs/* ofSoftmax */.q3}`, planOutputs/* sigmoidInstead */.d1);
    const chosen = column ?? [undefined, 0, ofTwo][width];
    if (chosen !== undefined && chosen < width)
        return chosen;
    throw refuse(`${width} ${width === 1 ? 'number' : 'numbers'} for each sample, and ${chosen === undefined ? 'the policy does not say which is the score' : `the policy reads column ${chosen}, counted from 0`}`, (0,planOutputs/* chosenCure */.mr)(chosen));
}
/** NaN where the score is no finite number, or comes from such. */
function transformRow(row, chosen, transform) {
    const value = Number(row[chosen]);
    if (!Number.isFinite(value))
        return Number.NaN;
    switch (transform) {
        case 'none':
            return value;
        case 'sigmoid':
            return value >= 0 ? 1 / (1 + Math.exp(-value)) : Math.exp(value) / (1 + Math.exp(value));
        case 'softmax':
            return softmax(Array.from(row, Number), value);
        default:
            return (0,assertNever/* assertNever */.x)(transform);
    }
}
/** exp(value) / sum exp(row), without overflow. */
function softmax(row, value) {
    const largest = Math.max(...row);
    return Math.exp(value - largest) / row.reduce((sum, one) => sum + Math.exp(one - largest), 0);
}
function readLabels(tensor, { labels }, batch, file) {
    const width = widthOf(tensor, batch, file);
    const refuse = (problem, cure) => new refusal/* Refusal */.P_('evaluation/output', { file, problem, cure });
    if (width !== 1) {
        throw refuse(`output ${tensor.name} has ${width} labels for each sample`, 'Name an output with one label for each sample.');
    }
    return Array.from({ length: batch }, (_, sample) => {
        const name = labels.get(String(tensor.data[sample]));
        if (name !== undefined)
            return name;
        throw refuse(`output ${tensor.name} gives a label that stands for no class; known labels: ${[...labels.keys()].join(', ')}`, 'Say which label is which class with `evaluation.onnx.predicted.labels`.');
    });
}

// EXTERNAL MODULE: ./build/evaluation/inferenceProcess.js
var inferenceProcess = __webpack_require__(94579);
;// CONCATENATED MODULE: ./build/evaluation/onnx/session.js


/** A file of a batch that the process refused. */
class RefusedSample extends Error {
    answer;
    constructor(answer) {
        super(answer.problem);
        this.answer = answer;
    }
}
/** A model that is being run. Requests are answered one after the other. */
class ModelSession {
    #process;
    #file;
    #limits;
    #timer;
    /** @param file the model's path, for messages */
    constructor(file, limits) {
        this.#file = file;
        this.#limits = limits;
        this.#process = new inferenceProcess/* InferenceProcess */.Z(limits.memoryMb, (end) => this.#explain(end));
        this.#timer = setTimeout(() => this.#process.end(this.#tooLong()), limits.timeoutMinutes * 60_000);
    }
    /** @throws Refusal for a model that onnxruntime refuses, and for a limit */
    async load(model, external = []) {
        const answer = await this.#process.ask({ kind: 'load', model, external });
        if (answer.kind === 'loaded')
            return answer.runtime;
        throw this.#unexpected(answer);
    }
    /** @throws Refusal where the model cannot be computed, and for a limit; RefusedSample for a file of the batch */
    async run(feeds, outputs) {
        const answer = await this.#process.ask({ kind: 'run', feeds, outputs });
        if (answer.kind === 'outputs')
            return answer.tensors;
        if (answer.kind === 'refused')
            throw new RefusedSample(answer);
        throw this.#unexpected(answer);
    }
    close() {
        clearTimeout(this.#timer);
        this.#process.end(this.#notStarted());
    }
    #explain(end) {
        clearTimeout(this.#timer);
        return end.how === 'not-started' ? this.#notStarted() : this.#endedEarly(end.what);
    }
    #unexpected(answer) {
        if (answer.kind !== 'failed')
            throw new Error(`an answer of the kind ${answer.kind} was not asked for`);
        const { reason, problem } = answer;
        if (reason === 'memory') {
            return new refusal/* Refusal */.P_('evaluation/limit', {
                file: this.#file,
                exit: 4,
                problem: `${problem} (${this.#limits.memoryMb} MiB)`,
                cure: 'Make the model or `evaluation.onnx.batch` smaller, or have a higher `evaluation.onnx.memory-mb` approved.',
            });
        }
        return new refusal/* Refusal */.P_('evaluation/runtime', {
            file: this.#file,
            problem,
            cure: reason === 'load'
                ? 'Export the model for the standard operators and a current opset; `onnx.checker` finds most faults.'
                : 'Run the model with onnxruntime on the same inputs to see why.',
        });
    }
    #tooLong() {
        return new refusal/* Refusal */.P_('evaluation/limit', {
            file: this.#file,
            exit: 4,
            problem: `took longer than ${this.#limits.timeoutMinutes} ${this.#limits.timeoutMinutes === 1 ? 'minute' : 'minutes'}`,
            cure: 'Make the model faster, or have a higher `evaluation.onnx.timeout-minutes` approved.',
        });
    }
    #notStarted() {
        return new refusal/* Refusal */.P_('evaluation/runtime', {
            exit: 5,
            problem: 'the process that runs the model cannot be started',
            cure: 'Let Holdout start processes, and check that dist/inference is complete.',
        });
    }
    #endedEarly(how) {
        return new refusal/* Refusal */.P_('evaluation/runtime', {
            file: this.#file,
            exit: 5,
            problem: `the process that runs the model ended by itself (${how})`,
            cure: 'The machine may be short of memory; try a smaller `evaluation.onnx.batch`, or a larger runner.',
        });
    }
}

;// CONCATENATED MODULE: ./build/evaluation/onnx/evaluator.js





/** @throws Refusal for a fill or a file with arrays that cannot be used */
async function openInputs(plan, { fill }, manifest, tree) {
    const files = new onnx_files/* SampleFiles */.GF(manifest, tree);
    const readers = [];
    const features = [];
    for (const input of plan.inputs) {
        if (input.from === 'columns') {
            features.push(openFeatures(manifest, input, fill));
            readers.push(features.at(-1));
        }
        else {
            readers.push(await (0,onnx_files/* openFiles */.Km)(input, manifest, tree, files));
        }
    }
    return { features, readers, files, manifest };
}
/**
 * Evaluates some rows.
 *
 * Every batch has the same size, so that no result depends on how many rows there are: the last one is filled up with
 * its last row.
 *
 * @param rows in the order in which they are evaluated
 * @param batch samples that are evaluated together
 * @returns outputs in the order of `rows`
 * @throws Refusal for a cell, file or output that cannot be used, and for a limit
 */
async function evaluateRows({ session, plan, file }, inputs, rows, batch) {
    const outputs = emptyOutputs(plan, rows.length);
    for (let start = 0; start < rows.length; start += batch) {
        const end = Math.min(start + batch, rows.length);
        const members = Uint32Array.from({ length: batch }, (_, index) => rows[Math.min(start + index, end - 1)]);
        const feeds = [];
        for (const reader of inputs.readers)
            feeds.push(await reader.read(members));
        const tensors = await session.run(feeds, plan.outputs).catch((thrown) => {
            throw thrown instanceof RefusedSample ? refusalOf(thrown, plan, inputs.manifest, members) : thrown;
        });
        const targets = Uint32Array.from({ length: end - start }, (_, index) => start + index);
        collectOutputs(outputs, tensors, plan, { batch, targets, file });
    }
    return outputs;
}
/** Whose file it was. */
function refusalOf({ answer }, plan, { table }, members) {
    const { code, problem, cure, exit, input, position } = answer;
    const planned = plan.inputs.find(({ name }) => name === input);
    const column = planned?.from === 'columns' || planned?.source.from === 'npy-file' ? undefined : planned?.source.column;
    return new refusal/* Refusal */.P_(code, {
        ...table.placeOf(members[position]),
        problem: `the file of the ${column ?? input} ${problem}`,
        cure,
        exit,
    });
}

// EXTERNAL MODULE: ./build/evaluation/determinism.js
var determinism = __webpack_require__(55786);
;// CONCATENATED MODULE: ./build/evaluation/onnx/repeat.js
/** Evaluates samples once for the result, and again to see whether the model gives the same once more. */


/** Samples that are evaluated one by one. */
const mostSingle = 256;
/**
 * Evaluates rows and compares repetitions in the same order, one in another order and in batches of another size, and
 * some samples one by one.
 *
 * @param decide outputs as scores and decisions; the order stays
 */
async function evaluateRepeatedly(running, inputs, rows, repeat, decide) {
    const { isFixed } = running.plan;
    const batch = isFixed ? running.plan.batch : Math.min(running.plan.batch, Math.max(1, rows.length));
    const evaluate = (some, size) => evaluateRows(running, inputs, some, size);
    const outputs = await evaluate(rows, batch);
    const first = decide(outputs);
    let unequal = 0;
    for (let run = 1; run < repeat; run += 1) {
        unequal = Math.max(unequal, (0,determinism/* countUnequal */.rb)(first, decide(await evaluate(rows, batch))));
    }
    const order = (0,determinism/* shuffledPositions */.A4)(rows.length);
    const batches = isFixed ? [batch] : otherBatches(batch);
    let compared = { compared: 0, otherwise: 0, largestDifference: first.score === undefined ? null : 0 };
    for (const size of isFixed ? [batch] : batches.slice(1)) {
        const members = size === 1 ? order.subarray(0, mostSingle) : order;
        const again = decide(await evaluate(members.map((position) => rows[position]), size));
        compared = (0,determinism/* mergeComparisons */.D4)(compared, (0,determinism/* compareDecisions */.nU)((0,determinism/* pickEvaluated */.BA)(first, members), again));
    }
    return { outputs, repetition: { runs: repeat, unequal, batches, ...compared } };
}
/** The usual batch, another one for all samples, and single samples. */
function otherBatches(batch) {
    const other = batch <= 2 ? batch + 1 : Math.floor(batch / 3) + 1;
    return [...new Set([batch, other, 1])];
}

// EXTERNAL MODULE: ./build/evaluation/onnx/subject.js + 1 modules
var onnx_subject = __webpack_require__(57826);
;// CONCATENATED MODULE: ./build/evaluation/onnx/modelRun.js






/** A model that was loaded and can be evaluated; to be closed in every case. */
class ModelRun {
    runtime;
    plan;
    #running;
    #source;
    #policy;
    constructor(running, runtime, source, policy) {
        this.#running = running;
        this.runtime = runtime;
        this.plan = running.plan;
        this.#source = source;
        this.#policy = policy;
    }
    /** @throws Refusal where the model does not fit the policy, or the runtime refuses it */
    static async load(subject, source, policy) {
        const plan = (0,onnx_subject/* planSubject */.O)(subject, source, policy);
        const session = new ModelSession(subject.file, source);
        try {
            const runtime = await session.load(subject.bytes, subject.external);
            return new ModelRun({ session, plan, file: subject.file }, runtime, source, policy);
        }
        catch (thrown) {
            session.close();
            throw thrown;
        }
    }
    open(manifest, tree) {
        return openInputs(this.plan, this.#source, manifest, tree);
    }
    /** Evaluates rows as often as the policy asks for. */
    async evaluateRepeatedly(inputs, rows) {
        const { repeat } = this.#policy.evaluation;
        const decide = (outputs) => this.#decide(outputs);
        const { outputs, repetition } = await evaluateRepeatedly(this.#running, inputs, rows, repeat, decide);
        return { evaluated: decide(outputs), repetition };
    }
    async evaluate(inputs, rows) {
        return this.#decide(await evaluateRows(this.#running, inputs, rows, this.batchOf(rows)));
    }
    /** Samples that are evaluated together, where there are so many. */
    batchOf(rows) {
        const { batch, isFixed } = this.plan;
        return isFixed ? batch : Math.min(batch, Math.max(1, rows.length));
    }
    close() {
        this.#running.session.close();
    }
    #decide(outputs) {
        return (0,modelPredictions/* decideOutputs */.L)(outputs, (0,predictions/* decisionRule */.b)(this.#policy), this.#running.file);
    }
}


/***/ }),

/***/ 78540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d1: () => (/* binding */ sigmoidInstead),
/* harmony export */   iS: () => (/* binding */ planOutputs),
/* harmony export */   mr: () => (/* binding */ chosenCure),
/* harmony export */   q3: () => (/* binding */ ofSoftmax)
/* harmony export */ });
/* harmony import */ var _result_assertNever_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46016);
/* harmony import */ var _result_nearestName_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38921);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22165);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13493);




/** What the model gives, by task; a regression's number is read like a score. */
function planOutputs(model, { score, scores, predicted }, task, refuse) {
    switch (task.task) {
        case 'regression':
            return predicted === undefined ? {} : { score: planNumber(model, predicted.output, refuse) };
        case 'binary':
            return {
                score: score && planScore(model, score, task, refuse),
                predicted: predicted && planLabels(model, predicted, task, refuse),
            };
        case 'multiclass':
        case 'ordinal':
            return {
                scores: scores && planScores(model, scores, task, refuse),
                predicted: predicted && planLabels(model, predicted, task, refuse),
            };
        default:
            return (0,_result_assertNever_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(task);
    }
}
/** The predicted number of a regression. */
function planNumber(model, output, refuse) {
    const value = findOutput(model, output, 'predicted', refuse);
    refuseNoNumbers(value, refuse);
    const width = widthOf(value);
    if (width !== undefined && width !== 1) {
        throw refuse(`output ${output} has ${width} numbers for each sample`, 'Name an output with one number.');
    }
    return { output, column: undefined, ofTwo: 0, transform: 'none' };
}
function refuseNoNumbers({ name, type }, refuse) {
    if (numbers.includes(type))
        return;
    throw refuse(`output ${name} is of the type ${(0,_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfType */ .x)(type)}, which is not read as a number`, 'Cast the output to float32 when the model is exported.');
}
/** The probability of each class: in the order that the policy gives, else that the model names, else `model.classes`. */
function planScores(model, { output, columns, transform }, { classes }, refuse) {
    const value = findOutput(model, output, 'scores', refuse);
    if (!model.zipMaps.has(output))
        refuseNoNumbers(value, refuse);
    const labels = model.classLabels.get(output);
    const width = widthOf(value) ?? labels?.length;
    if (width !== undefined && width !== classes.length) {
        throw refuse(`output ${output} has ${width} columns, and the policy ${classes.length} classes`, 'Name all classes of the model in `model.classes`.');
    }
    const named = labels === undefined ? undefined : namedColumns(labels, classes, refuse);
    if (columns !== undefined && named !== undefined && !columns.every((column, index) => column === named[index])) {
        throw refuse(`output ${output} holds the classes in the order ${(0,_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p)(labels ?? [])}, and the policy says another`, 'Delete `evaluation.onnx.scores.classes`.');
    }
    return { output, columns: columns ?? named ?? classes.map((_, index) => index), transform };
}
/** Column of each class by the model's own names; numbers are positions where no class is called so. */
function namedColumns(labels, classes, refuse) {
    const columns = classes.map((name) => labels.indexOf(name));
    if (!columns.includes(-1))
        return columns;
    if (labels.every((label) => /^-?[0-9]+$/.test(label)))
        return undefined;
    throw refuse(`names the classes ${(0,_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p)(labels)}, and the policy ${(0,_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p)(classes)}`, 'Write the classes in `model.classes` as the model and the data spell them.');
}
function findOutput({ outputs }, name, key, refuse) {
    const found = outputs.find((output) => output.name === name);
    if (found !== undefined)
        return found;
    const names = outputs.map((output) => output.name);
    const nearest = (0,_result_nearestName_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .q)(name, names);
    throw refuse(`has no output ${name}; its outputs: ${(0,_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p)(names)}`, nearest === undefined ? `Correct \`evaluation.onnx.${key}.output\`.` : `Did you mean \`${nearest}\`?`);
}
const numbers = ['float32', 'float64', 'int64', 'int32', 'int16', 'int8', 'uint8'];
function planScore(model, { output, column, transform }, task, refuse) {
    const value = findOutput(model, output, 'score', refuse);
    if (!numbers.includes(value.type) && !model.zipMaps.has(output)) {
        throw refuse(`output ${output} is of the type ${(0,_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfType */ .x)(value.type)}, which is not read as a score`, value.type === 'string'
            ? 'Name an output of numbers; labels belong under `predicted`.'
            : 'Cast the output to float32 when the model is exported.');
    }
    const labels = model.classLabels.get(output);
    const width = widthOf(value) ?? labels?.length;
    const named = labels === undefined ? undefined : columnOf(labels, task, width, refuse);
    if (column !== undefined && named !== undefined && column !== named) {
        throw refuse(`output ${output} holds the score of ${task.positive} in column ${named}, and the policy reads column ${column}`, 'Delete `evaluation.onnx.score.column`.');
    }
    const ofTwo = task.classes.indexOf(task.positive);
    const chosen = column ?? named ?? (width === 2 ? ofTwo : undefined);
    if (width === 1 && transform === 'softmax')
        throw refuse(`output ${output} has one column${ofSoftmax}`, sigmoidInstead);
    if (width !== undefined && (chosen === undefined ? width > 1 : chosen >= width)) {
        throw refuse(`output ${output} has ${width} ${width === 1 ? 'column' : 'columns'}, and ${chosen === undefined ? 'the policy does not say which' : `the policy reads column ${chosen}, counted from 0`}`, chosenCure(chosen));
    }
    return { output, column: chosen, ofTwo, transform };
}
const ofSoftmax = ', and softmax makes 1 of any number that stands alone';
const sigmoidInstead = 'Write `transform: sigmoid` for a logit, or leave the key out for a probability.';
function chosenCure(chosen) {
    return chosen === undefined
        ? 'Name the column of the positive class with `evaluation.onnx.score.column`.'
        : 'Correct `evaluation.onnx.score.column`.';
}
/** Length of the axis behind the batch; undefined where it is not known. */
function widthOf({ dims }) {
    if (dims === undefined)
        return undefined;
    const inner = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .innerDims */ .s7)(dims);
    if (!inner.every((length) => typeof length === 'number'))
        return undefined;
    return inner.reduce((product, length) => product * length, 1);
}
/** Where the model names its classes, the column of the positive one. */
function columnOf(labels, { classes, positive }, width, refuse) {
    if (width === 1)
        return undefined;
    const named = labels.indexOf(positive);
    if (named >= 0)
        return named;
    // Numbers are positions: classifiers are often trained on 0 and 1.
    const areNumbers = labels.every((label) => /^-?[0-9]+$/.test(label));
    if (areNumbers && labels.length === 2)
        return classes.indexOf(positive);
    if (areNumbers)
        return undefined;
    throw refuse(`names the classes ${(0,_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p)(labels)}, and the policy’s positive class is ${positive}`, 'Write the classes in `model.classes` as the model and the data spell them.');
}
function planLabels(model, { output, labels }, task, refuse) {
    const { type } = findOutput(model, output, 'predicted', refuse);
    const { classes } = task;
    if (labels !== undefined)
        return { output, labels };
    const areNumeric = classes.every((name) => /^-?[0-9]+$/.test(name));
    if (type !== 'string' && !areNumeric) {
        const example = classes.map((name, index) => `"${index}": ${name}`).join(', ');
        throw refuse(`output ${output} holds labels of the type ${type}, and the classes are ${classes.length > 2 ? (0,_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p)(classes) : classes.join(' and ')}${task.task === 'binary' ? ` (positive: ${task.positive})` : ''}`, `Say which label is which class, such as \`evaluation.onnx.predicted.labels: {${example}}\`.`);
    }
    return { output, labels: new Map([...classes, 'undecided'].map((name) => [name, name])) };
}


/***/ }),

/***/ 22165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IS: () => (/* binding */ planBatch),
/* harmony export */   J3: () => (/* binding */ fixedBatch),
/* harmony export */   s7: () => (/* binding */ innerDims)
/* harmony export */ });
/** The axes behind the batch. */
function innerDims(dims) {
    return dims.slice(1);
}
/** The only batch size that the model takes; undefined where it takes any. */
function fixedBatch(inputs, refuse) {
    const lengths = new Set(inputs.map(({ dims }) => dims?.[0]).filter((length) => typeof length === 'number'));
    const scalar = inputs.find(({ dims }) => dims?.length === 0);
    if (scalar !== undefined) {
        throw refuse(`input ${scalar.name} has no axis for the batch`, 'Export the model for batches of samples.');
    }
    if (lengths.has(0)) {
        throw refuse('takes batches of 0 samples', 'Export the model for batches of samples.');
    }
    if (lengths.size > 1) {
        throw refuse(`its inputs take batches of different sizes (${[...lengths].join(', ')})`, 'Export the model with an open batch axis.');
    }
    return [...lengths][0];
}
const batchBytes = 16 * 1024 * 1024;
const mostSamples = 1024;
/** Where a shape is open: a colour image of 224 × 224 pixels. */
const unknownSize = 3 * 224 * 224;
/** As many samples as 16 MiB hold, at most 1024: it follows from the model and the policy alone. */
function planBatch(inputs, planned) {
    const sizes = planned.map((input) => input.from === 'columns' ? input.columns.length : sizeOf(inputs.find(({ name }) => name === input.name)?.dims));
    const bytes = 8 * sizes.reduce((sum, size) => sum + size, 0);
    return Math.min(mostSamples, Math.max(1, Math.floor(batchBytes / bytes)));
}
function sizeOf(dims) {
    const inner = dims === undefined ? [] : innerDims(dims);
    const isKnown = inner.length > 0 && inner.every((length) => typeof length === 'number');
    return isKnown ? inner.reduce((product, length) => product * Number(length), 1) : unknownSize;
}


/***/ }),

/***/ 13493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ list),
/* harmony export */   x: () => (/* binding */ nameOfType)
/* harmony export */ });
/* harmony import */ var _result_foreignText_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4607);

const mostNamed = 10;
/** Names that the model gives: foreign text, of any length and number. */
function list(names) {
    const shown = names.slice(0, mostNamed).map((name) => (0,_result_foreignText_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(name.slice(0, 100)));
    return [...shown, ...(names.length > mostNamed ? [`${names.length - mostNamed} more`] : [])].join(', ');
}
function nameOfType(type) {
    return type === 'other' ? 'sequence, map, optional or a rare one' : type;
}


/***/ }),

/***/ 57826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ planSubject),
  $: () => (/* binding */ readSubject)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/onnx.js + 10 modules
var onnx = __webpack_require__(69394);
// EXTERNAL MODULE: ./build/model/zipMaps.js
var zipMaps = __webpack_require__(52706);
// EXTERNAL MODULE: ./build/result/refusal.js
var refusal = __webpack_require__(11888);
// EXTERNAL MODULE: ./build/trees/digest.js
var digest = __webpack_require__(56740);
// EXTERNAL MODULE: ./build/evaluation/modelFormat.js
var modelFormat = __webpack_require__(14389);
// EXTERNAL MODULE: ./build/inference/sampleDims.js
var sampleDims = __webpack_require__(76351);
// EXTERNAL MODULE: ./build/result/nearestName.js
var nearestName = __webpack_require__(38921);
// EXTERNAL MODULE: ./build/evaluation/onnx/planOutputs.js
var planOutputs = __webpack_require__(78540);
// EXTERNAL MODULE: ./build/evaluation/onnx/shapes.js
var shapes = __webpack_require__(22165);
// EXTERNAL MODULE: ./build/evaluation/onnx/signature.js
var signature = __webpack_require__(13493);
;// CONCATENATED MODULE: ./build/evaluation/onnx/plan.js






/**
 * @param file the model's path, for messages
 * @throws Refusal `model/signature` that names both sides
 */
function planModel(model, file, source, policy) {
    const refuse = (problem, cure) => new refusal/* Refusal */.P_('model/signature', { file, problem, cure });
    refuseInputNames(model, source, refuse);
    const inputs = [...source.inputs].map(([name, input]) => planInput(inputNamed(model.inputs, name), input, refuse));
    const fixed = (0,shapes/* fixedBatch */.J3)(model.inputs, refuse);
    if (fixed !== undefined && source.batch !== undefined && source.batch !== fixed) {
        throw refuse(`takes batches of ${fixed}, and the policy asks for ${source.batch}`, 'Delete `evaluation.onnx.batch`.');
    }
    const { score, scores, predicted } = (0,planOutputs/* planOutputs */.iS)(model, source, policy.task, refuse);
    return {
        inputs,
        batch: fixed ?? source.batch ?? (0,shapes/* planBatch */.IS)(model.inputs, inputs),
        isFixed: fixed !== undefined,
        outputs: [...new Set([score?.output, scores?.output, predicted?.output].filter((name) => name !== undefined))],
        ...(score === undefined ? {} : { score }),
        ...(scores === undefined ? {} : { scores }),
        ...(predicted === undefined ? {} : { predicted }),
    };
}
function inputNamed(values, name) {
    return values.find((value) => value.name === name);
}
function refuseInputNames({ inputs }, source, refuse) {
    const names = inputs.map(({ name }) => name);
    for (const name of source.inputs.keys()) {
        if (names.includes(name))
            continue;
        const nearest = (0,nearestName/* nearestName */.q)(name, names);
        throw refuse(`has no input ${name}; its inputs: ${(0,signature/* list */.p)(names)}`, nearest === undefined ? 'Correct `evaluation.onnx.inputs`.' : `Did you mean \`${nearest}\`?`);
    }
    const unfed = names.filter((name) => !source.inputs.has(name));
    if (unfed.length === 0)
        return;
    throw refuse(`expects the ${unfed.length === 1 ? 'input' : 'inputs'} ${(0,signature/* list */.p)(unfed)}, which the policy does not feed`, 'Say what feeds it under `evaluation.onnx.inputs`.');
}
const fedByCells = [
    ...['float32', 'float64', 'int64', 'int32', 'int16', 'int8', 'uint8', 'uint16', 'uint32', 'uint64', 'bool', 'string'],
];
function planInput(value, source, refuse) {
    const { name, type } = value;
    if (!fedByCells.includes(type)) {
        throw refuse(`input ${name} is of the type ${(0,signature/* nameOfType */.x)(type)}, which the gate cannot feed`, 'Export the model with inputs of float32, float64, integers, bool or string.');
    }
    if (source.from === 'columns') {
        const dims = columnDims(value, source.columns.length, refuse);
        return { from: 'columns', name, type: type, columns: source.columns, dims };
    }
    if (source.from === 'image')
        refuseImage(value, source, refuse);
    const dims = value.dims && (0,shapes/* innerDims */.s7)(value.dims).map((length) => (typeof length === 'number' ? length : undefined));
    return { from: source.from, name, type: type, dims, source };
}
/** The axes behind the batch, for some columns in a row. */
function columnDims(value, columns, refuse) {
    if (value.dims === undefined)
        return [columns];
    const inner = (0,shapes/* innerDims */.s7)(value.dims);
    const known = inner.reduce((product, length) => (typeof length === 'number' ? product * length : product), 1);
    const open = inner.filter((length) => typeof length !== 'number').length;
    const isFit = open === 0 ? known === columns : open === 1 && columns % known === 0;
    if (!isFit) {
        const expected = open === 0 ? `${known} ${known === 1 ? 'column' : 'columns'}` : `the shape ${(0,sampleDims/* formatDims */.p)(value.dims)}`;
        throw refuse(`input ${value.name} expects ${expected}, the policy lists ${columns}`, 'List the columns that the model was trained on, in its order.');
    }
    return inner.map((length) => (typeof length === 'number' ? length : columns / known));
}
function refuseImage({ name, type, dims }, { preprocessing }, refuse) {
    refuseImageType(name, type, preprocessing, refuse);
    if (dims === undefined)
        return;
    const { crop, resize, channels, layout } = preprocessing;
    const size = crop ?? (resize !== undefined && 'width' in resize ? resize : undefined);
    const count = channels === 'gray' ? 1 : 3;
    const area = [size?.height, size?.width];
    const given = layout === 'nchw' ? [count, ...area] : [...area, count];
    const expected = (0,shapes/* innerDims */.s7)(dims);
    const fits = expected.length === 3 && expected.every((length, axis) => agree(length, given[axis]));
    if (fits)
        return;
    throw refuse(`input ${name} expects ${(0,sampleDims/* formatDims */.p)(dims)}, the pre-processing gives ${(0,sampleDims/* formatDims */.p)(['batch', ...given])}`, 'Correct `resize`, `crop`, `channels` or `layout` of the policy, or export the model anew.');
}
/** Pixels go in as they are, or as numbers that were computed from them. */
function refuseImageType(name, type, { divideBy, mean, std }, refuse) {
    const isComputed = divideBy !== undefined || mean !== undefined || std !== undefined;
    if (type === 'float32' || (type === 'uint8' && !isComputed))
        return;
    if (type === 'uint8') {
        throw refuse(`input ${name} expects uint8, pixels as they are, and the policy computes with them`, 'Delete `divide-by`, `mean` and `std`, or export the model with a float32 input.');
    }
    throw refuse(`input ${name} expects ${type}, and images give float32 or uint8`, 'Export the model with a float32 input.');
}
/** Whether two lengths can be the same; what is not known can be any. */
function agree(one, other) {
    return typeof one !== 'number' || typeof other !== 'number' || one === other;
}

;// CONCATENATED MODULE: ./build/evaluation/onnx/subject.js
/** The ONNX model of a tree: read, scanned and matched with the policy, before any runtime and any data is touched. */







const modelBytes = 1024 * 1024 * 1024;
/** @throws Refusal `model/…` for a model that must not be loaded */
async function readSubject(found, source) {
    const main = found.kind === 'file' ? found : findOnnxFile(found, source);
    const bytes = await (0,digest/* readBytes */.io)(main, modelBytes, 'model/too-large');
    (0,modelFormat/* requireOnnx */.Hu)(bytes, main.path);
    const folder = external_node_path_.posix.dirname(main.path);
    const others = found.kind === 'file' ? [] : found.files.filter(({ path }) => path !== main.path);
    const named = new Map(others.map((file) => [external_node_path_.posix.relative(folder, file.path), file]));
    const lengths = new Map([...named].map(([name, file]) => [name, file.bytes]));
    const model = (0,onnx/* readOnnxModel */.D)(bytes, main.path, found.kind === 'file' ? {} : { folder: lengths });
    const external = [];
    for (const location of new Set(model.external.map((one) => one.location))) {
        const file = named.get(external_node_path_.posix.normalize(location));
        if (file === undefined)
            throw new Error(`the scan let an external file pass that is not there: ${location}`);
        external.push({ path: location, data: await (0,digest/* readBytes */.io)(file, modelBytes, 'model/too-large') });
    }
    return { file: main.path, external, model, ...rewire(bytes) };
}
function rewire(bytes) {
    const { bytes: readable, rewired } = (0,zipMaps/* withoutZipMaps */.f)(bytes);
    return { bytes: readable, rewired };
}
function findOnnxFile(folder, source) {
    const named = folder.files.filter(({ path }) => source.file === undefined ? /\.onnx$/i.test(path) : path === source.file);
    const [only] = named;
    if (only !== undefined && named.length === 1)
        return only;
    throw new refusal/* Refusal */.P_('model/format', {
        file: folder.path,
        problem: source.file === undefined
            ? `holds ${named.length === 0 ? 'no file' : `${named.length} files`} with the ending .onnx`
            : `does not hold ${source.file}`,
        cure: 'Name the file with `evaluation.onnx.file`, by its path from the policy’s root.',
    });
}
/** @throws Refusal `model/signature` */
function planSubject({ model, file }, source, policy) {
    return planModel(model, file, source, policy);
}


/***/ }),

/***/ 73789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readPredictions),
/* harmony export */   b: () => (/* binding */ decisionRule)
/* harmony export */ });
/* harmony import */ var _result_assertNever_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46016);
/* harmony import */ var _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11888);
/* harmony import */ var _tables_decimal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80431);
/* harmony import */ var _tables_readTable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91412);
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62857);
/** Predictions that a file holds, joined to the samples by their ids. */





/**
 * Reads predictions strictly.
 *
 * @param samples rows of the manifest that are to have a prediction, and those that may have one, of one split
 * @throws Refusal for an unknown or repeated sample, a score that is no finite decimal number or lies out
 *   of range, an undeclared class, and a class that contradicts its score
 */
async function readPredictions(source, columns, manifest, policy, samples = {
    split: 'test',
    wanted: manifest.rows.test,
    known: manifest.lockedRows,
}) {
    const { score, scores, predicted } = columns;
    const named = [columns.sample, score, ...(scores ?? []), predicted].filter((name) => name !== undefined);
    const table = await (0,_tables_readTable_js__WEBPACK_IMPORTED_MODULE_1__/* .readTable */ .x)([source], { required: [...new Set(named)] });
    const predictionRow = joinBySample(table, table.column(columns.sample), manifest, samples);
    const rows = samples.wanted.filter((row) => predictionRow.has(row));
    const at = Uint32Array.from(rows, (row) => predictionRow.get(row));
    const read = readOutputs(table, columns, decisionRule(policy));
    return {
        file: table.files[0],
        rows,
        score: read.score === undefined ? undefined : pickRows(read.score, read.width, at),
        decision: Uint8Array.from(at, read.decisionOf),
        missingRows: [...samples.wanted].filter((row) => !predictionRow.has(row)),
    };
}
/** How the outputs of the model become decisions. */
function decisionRule({ task, evaluation: { threshold, undecided } }) {
    switch (task.task) {
        case 'binary':
            return {
                ...task,
                ...(threshold === undefined ? {} : { threshold }),
                ...(undecided?.band === undefined ? {} : { band: undecided.band }),
            };
        case 'multiclass':
        case 'ordinal':
            return { ...task, ...(undecided?.below === undefined ? {} : { below: undecided.below }) };
        case 'regression':
            return task;
        default:
            return (0,_result_assertNever_js__WEBPACK_IMPORTED_MODULE_3__/* .assertNever */ .x)(task);
    }
}
function readOutputs(table, columns, rule) {
    const { score, scores, predicted } = columns;
    switch (rule.task) {
        case 'binary': {
            const read = score === undefined
                ? undefined
                : readScores(table, score, (0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .isProbabilityRule */ .QA)(rule) ? binaryRangeCure : undefined);
            const classes = predicted === undefined ? undefined : readClasses(table, predicted, rule);
            return { score: read, width: 1, decisionOf: (row) => decisionOf(table, row, read, classes, rule) };
        }
        case 'multiclass':
        case 'ordinal': {
            const read = scores === undefined ? undefined : readProbabilities(table, scores);
            const classes = predicted === undefined ? undefined : readClasses(table, predicted, rule);
            const width = rule.classes.length;
            return { score: read, width, decisionOf: (row) => classDecisionOf(table, row, read, classes, rule) };
        }
        case 'regression':
            return { score: readScores(table, predicted ?? ''), width: 1, decisionOf: () => 0 };
        default:
            return (0,_result_assertNever_js__WEBPACK_IMPORTED_MODULE_3__/* .assertNever */ .x)(rule);
    }
}
function pickRows(values, width, at) {
    const picked = new Float64Array(at.length * width);
    at.forEach((row, index) => {
        picked.set(values.subarray(row * width, (row + 1) * width), index * width);
    });
    return picked;
}
/** Row of the predictions for each sample of the manifest. */
function joinBySample(table, sample, manifest, { split = 'test', known }) {
    const manifestRow = new Map();
    for (const row of known)
        manifestRow.set(manifest.sample.values[manifest.sample.codes[row]], row);
    const joined = new Map();
    for (let row = 0; row < table.rows; row += 1) {
        const target = manifestRow.get(sample.values[sample.codes[row]]);
        if (target === undefined) {
            const kind = split === 'train' ? 'training' : split;
            refuse('predictions/unknown-sample', table, row, `the ${sample.name} is no ${kind} sample of the manifest`, [
                `Predict the samples of the ${split} split and no others, with ids exactly as in the manifest.`,
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
    throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_(code, { ...table.placeOf(row), problem, cure });
}
const binaryRangeCure = 'Write probabilities; for scores of another kind declare a threshold outside [0, 1].';
/**
 * The score of each row; each distinct cell is read once.
 *
 * @param rangeCure what to do about one outside [0, 1]; absent where any number is allowed
 */
function readScores(table, name, rangeCure) {
    const column = table.column(name);
    const numbers = column.values.map(_tables_decimal_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDecimal */ .$);
    const isRefused = numbers.map((value) => value === undefined || (rangeCure !== undefined && !(value >= 0 && value <= 1)));
    const scores = new Float64Array(table.rows);
    for (let row = 0; row < table.rows; row += 1) {
        const code = column.codes[row];
        if (isRefused[code])
            refuseScore(table, row, column, numbers[code], rangeCure);
        scores[row] = numbers[code];
    }
    return scores;
}
function refuseScore(table, row, column, value, rangeCure = '') {
    if (value !== undefined) {
        refuse('predictions/out-of-range', table, row, `the ${column.name} lies outside [0, 1]`, [rangeCure]);
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
    const byCode = column.values.map((value) => (0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .decisionOfClass */ .CP)(value, rule));
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
/** By how much the probabilities of a sample may miss 1: files round them. */
const roundedSum = 0.01;
/** Probabilities of each row, class after class. */
function readProbabilities(table, names) {
    const columns = names.map((name) => readScores(table, name, 'Write the probability of each class.'));
    const probabilities = new Float64Array(table.rows * names.length);
    for (let row = 0; row < table.rows; row += 1) {
        let sum = 0;
        columns.forEach((column, index) => {
            probabilities[row * names.length + index] = column[row];
            sum += column[row];
        });
        if (Math.abs(sum - 1) > roundedSum) {
            refuse('predictions/out-of-range', table, row, `the probabilities of the classes sum to ${sum.toFixed(3)}`, [
                'Write the probability of every class; they sum to 1.',
            ]);
        }
    }
    return probabilities;
}
/** A class that was written has to be one with the largest probability; of several such it is taken. */
function classDecisionOf(table, row, scores, classes, rule) {
    const width = rule.classes.length;
    const byClass = classes?.[row];
    if (scores === undefined)
        return byClass ?? width;
    const own = scores.subarray(row * width, (row + 1) * width);
    const byScore = (0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .decideClass */ .lb)(own, rule);
    if (byClass === undefined || byClass === byScore)
        return byScore;
    if (byClass === width && rule.below === undefined)
        return byClass;
    if (byScore < width && own[byClass] === own[byScore])
        return byClass;
    refuse('predictions/contradiction', table, row, 'the predicted class is not the one with the largest probability', [
        'Leave out the column of classes, or correct the probabilities: the class with the largest one is decided on.',
    ]);
}
function decisionOf(table, row, scores, classes, rule) {
    const byScore = scores === undefined ? undefined : (0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .decide */ .LD)(scores[row], rule);
    const byClass = classes?.[row];
    if (byScore !== undefined && byClass !== undefined && byScore !== byClass) {
        refuse('predictions/contradiction', table, row, 'the score and the threshold contradict the predicted class', [
            'Leave out the column of classes, or correct the threshold in the policy: a score of at least the threshold is positive.',
        ]);
    }
    return byScore ?? byClass ?? _decision_js__WEBPACK_IMPORTED_MODULE_2__/* .decisions */ .a.undecided;
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

/***/ 76351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ formatDims),
/* harmony export */   q: () => (/* binding */ fitsDims)
/* harmony export */ });
/** Shapes: of tensors as they are, and as a model declares them. */
/** Whether a sample has the shape that is asked for. */
function fitsDims(dims, expected) {
    return dims.length === expected.length && dims.every((length, axis) => length === (expected[axis] ?? length));
}
/** `1 × 30`, `batch × 3 × 224 × 224`, `? × 30`. */
function formatDims(dims) {
    return dims.length === 0 ? 'of a single number' : dims.map((length) => length ?? '?').join(' × ');
}


/***/ })

};

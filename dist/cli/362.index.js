export const id = 362;
export const ids = [362];
export const modules = {

/***/ 52362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ defaultLedgerFile),
  O: () => (/* binding */ openFileLedger)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/result/refusal.js
var refusal = __webpack_require__(11888);
// EXTERNAL MODULE: ./build/result/version.js
var version = __webpack_require__(20424);
// EXTERNAL MODULE: ./build/trees/outputFolder.js
var outputFolder = __webpack_require__(66885);
// EXTERNAL MODULE: ./build/custody/ledger.js
var custody_ledger = __webpack_require__(52555);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/result/foreignText.js
var foreignText = __webpack_require__(4607);
;// CONCATENATED MODULE: ./build/custody/ledgerFileLock.js
/** A lock file beside a ledger: it is made by one writer at a time, and removed after the write. */






/** A writer holds the lock for a few milliseconds. After this long it has died, or sleeps and will find out. */
const staleMilliseconds = 30_000;
const longestWait = 60_000;
const longestPause = 40;
/** @throws Refusal `ledger/unwritable` (exit 3) where the lock cannot be had */
async function takeLock(request) {
    const { path, timing } = request;
    const token = `${(0,external_node_os_.hostname)()} ${process.pid} ${(0,external_node_crypto_.randomBytes)(8).toString('hex')}\n`;
    const end = timing.now() + longestWait;
    while (!(await create(path, token, request))) {
        if (timing.now() > end)
            throw stuck(request);
        if (await isStale(path))
            await removeStale(request);
        else
            await timing.wait(1 + timing.random() * longestPause);
    }
    const isHeld = async () => (await readLock(path)) === token;
    return {
        isHeld,
        release: async () => {
            if (await isHeld())
                await (0,promises_.unlink)(path);
        },
    };
}
/** @returns whether the file was made; false where it exists */
async function create(path, content, request) {
    let handle;
    try {
        handle = await (0,promises_.open)(path, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL, 0o644);
    }
    catch (thrown) {
        const { code } = thrown;
        // Windows refuses a name that is just being removed.
        if (code === 'EEXIST' || (code === 'EPERM' && process.platform === 'win32'))
            return false;
        throw new refusal/* Refusal */.P_('ledger/unwritable', {
            file: request.place,
            exit: 3,
            problem: `cannot be locked (${code ?? 'unknown error'})`,
            cure: 'Give the user that runs Holdout the right to write to its folder.',
        });
    }
    try {
        await handle.writeFile(content);
    }
    finally {
        await handle.close();
    }
    return true;
}
/** Undefined where there is none. */
async function readLock(path) {
    return (0,promises_.readFile)(path, 'utf8').catch(() => undefined);
}
async function isStale(path) {
    const found = await (0,promises_.lstat)(path).catch(() => undefined);
    if (found === undefined)
        return false;
    if (Date.now() - found.mtimeMs > staleMilliseconds)
        return true;
    const [host, pid] = ((await readLock(path)) ?? '').split(' ');
    return host === (0,external_node_os_.hostname)() && pid !== undefined && /^[1-9]\d*$/.test(pid) && !isRunning(Number(pid));
}
function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (thrown) {
        return thrown.code !== 'ESRCH';
    }
}
/** One writer at a time removes a stale lock, after it has seen again that it is one. */
async function removeStale(request) {
    const { path, timing } = request;
    const turn = `${path}.stale`;
    if (!(await create(turn, '', request))) {
        await timing.wait(1 + timing.random() * longestPause);
        return;
    }
    try {
        if (await isStale(path))
            await (0,promises_.unlink)(path);
    }
    finally {
        await (0,promises_.unlink)(turn);
    }
}
function stuck({ path, place }) {
    return new refusal/* Refusal */.P_('ledger/unwritable', {
        file: place,
        exit: 3,
        problem: `is locked by another run for more than ${longestWait / 1000} seconds`,
        cure: `Where no other run is under way, delete ${(0,foreignText/* visibleText */.Q6)(path, 1000)} and the file with .stale after it, and run again.`,
    });
}

// EXTERNAL MODULE: ./build/custody/ledgerLine.js
var ledgerLine = __webpack_require__(56985);
;// CONCATENATED MODULE: ./build/custody/ledgerStore.js
const ordinaryTiming = {
    random: Math.random,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    now: () => performance.now(),
};

// EXTERNAL MODULE: ./build/custody/ledgerUses.js
var ledgerUses = __webpack_require__(49435);
;// CONCATENATED MODULE: ./build/custody/fileLedger.js
/** A ledger in a file of this machine, of the same form as the one on a branch. */












/** Where the ledger lies below the policy's root, unless another file is named. */
const defaultLedgerFile = '.holdout/ledger.jsonl';
const readFlags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/**
 * The ledger in a file, which need not exist yet. Stored reports lie in the folder `results` beside it.
 *
 * @param path absolute, or relative to the working folder
 * @param place name of the file for people
 */
function openFileLedger(path, place, timing = ordinaryTiming) {
    const file = { path, place };
    let known = custody_ledger/* emptyLedger */.Hg;
    const read = async () => {
        known = (0,custody_ledger/* requireContinuation */.JX)(known, await readLedgerFile(file, known), place);
        return { ledger: known, findings: [] };
    };
    return {
        place,
        read,
        append: async (decide, result) => {
            await makeLedgerFolder(file);
            const lock = await takeLock({ path: `${path}.lock`, place, timing });
            try {
                const { ledger } = await read();
                const draft = decide(ledger);
                if (draft === undefined || (0,custody_ledger/* hasLine */.pc)(ledger, draft))
                    return { ledger, findings: [] };
                const next = (0,custody_ledger/* appendLine */.Xq)(ledger, draft, place);
                if (result !== undefined)
                    await writeResult(file, result);
                if (!(await lock.isHeld()))
                    throw unwritable(file, 'was locked by another run while this one wrote');
                await replaceFile(file, path, next.bytes);
                known = next;
                return { ledger: next, findings: [] };
            }
            finally {
                await lock.release();
            }
        },
        readResult: async (use) => {
            const { ledger } = await read();
            const named = (0,ledgerUses/* lastResultOf */.zd)(ledger, use, version/* version */.r)?.outcome?.report;
            const bytes = named === undefined ? undefined : await readBytes(resultPath(file, use), file);
            return bytes !== undefined && (0,ledgerLine/* digestOf */.ol)(bytes) === named ? bytes : undefined;
        },
    };
}
async function readLedgerFile(file, known) {
    const bytes = await readBytes(file.path, file);
    return bytes === undefined ? custody_ledger/* emptyLedger */.Hg : (0,custody_ledger/* parseLedger */.h8)(bytes, file.place, known);
}
/** Undefined where there is no such file. */
async function readBytes(path, file) {
    const found = await (0,promises_.lstat)(path).catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw unreadable(file, `cannot be read (${error.code ?? 'unknown error'})`);
    });
    if (found === undefined)
        return undefined;
    if (!found.isFile())
        throw unreadable(file, 'is no regular file');
    if (found.size > custody_ledger/* ledgerLimit */.J$)
        throw unreadable(file, `has ${found.size} bytes; at most ${custody_ledger/* ledgerLimit */.J$} are read`);
    const handle = await (0,promises_.open)(path, readFlags).catch((error) => {
        throw unreadable(file, `cannot be opened (${error.code ?? 'unknown error'})`);
    });
    try {
        return await (0,promises_.readFile)(handle);
    }
    finally {
        await handle.close();
    }
}
async function makeLedgerFolder(file) {
    const folder = (0,external_node_path_.dirname)(file.path);
    try {
        (0,outputFolder/* makeFolder */.fc)(folder);
        if ((await (0,promises_.lstat)(folder)).isDirectory())
            return;
    }
    catch (thrown) {
        throw unwritable(file, `has no folder that can be written (${thrown.code ?? 'unknown'})`);
    }
    throw unwritable(file, 'lies in a folder that is a symbolic link');
}
/** Writes beside the file, then takes its place: a run that dies leaves the old ledger whole. */
async function replaceFile(file, path, bytes) {
    const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`);
    try {
        const handle = await (0,promises_.open)(beside, 'wx', 0o644);
        try {
            await handle.writeFile(bytes);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,promises_.rename)(beside, path);
        await syncFolder((0,external_node_path_.dirname)(path));
    }
    catch (thrown) {
        await (0,promises_.unlink)(beside).catch(() => { });
        throw unwritable(file, `cannot be written (${thrown.code ?? 'unknown error'})`);
    }
}
/** Makes the new name last through a power cut; Windows opens no folders. */
async function syncFolder(folder) {
    if (process.platform === 'win32')
        return;
    const handle = await (0,promises_.open)(folder, external_node_fs_.constants.O_RDONLY);
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
function resultPath({ path }, use) {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(path), 'results', `${use}.json`);
}
async function writeResult(file, { use, report }) {
    const path = resultPath(file, use);
    await makeLedgerFolder({ path, place: file.place });
    await replaceFile(file, path, report);
}
function unreadable({ place }, problem) {
    return new refusal/* Refusal */.P_('ledger/unreadable', {
        file: place,
        exit: 3,
        problem,
        cure: 'Let the ledger be a regular file that the user that runs Holdout can read.',
    });
}
function unwritable({ place }, problem) {
    return new refusal/* Refusal */.P_('ledger/unwritable', {
        file: place,
        exit: 3,
        problem,
        cure: 'Let its folder be one that the user that runs Holdout can write to, and run again.',
    });
}


/***/ }),

/***/ 52555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hg: () => (/* binding */ emptyLedger),
/* harmony export */   J$: () => (/* binding */ ledgerLimit),
/* harmony export */   JX: () => (/* binding */ requireContinuation),
/* harmony export */   Qx: () => (/* binding */ hadHead),
/* harmony export */   Xq: () => (/* binding */ appendLine),
/* harmony export */   bk: () => (/* binding */ newEntry),
/* harmony export */   fN: () => (/* binding */ continues),
/* harmony export */   h8: () => (/* binding */ parseLedger),
/* harmony export */   pc: () => (/* binding */ hasLine)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _result_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11888);
/* harmony import */ var _ledgerLine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56985);
/** The ledger of test-set uses: lines that each hold the digest of the line before, added to and never changed. */



const noLine = '0'.repeat(64);
const lineFeed = 0x0a;
/** Bytes of the largest ledger: about seventy thousand lines. */
const ledgerLimit = 64 * 1024 * 1024;
const emptyLedger = { lines: [], bytes: Buffer.alloc(0), head: noLine };
/** A name for one run's lines in the ledger. */
function newEntry() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex');
}
/**
 * Reads a ledger and verifies every line of it.
 *
 * @param file name for messages
 * @param known a ledger that was verified before: where the bytes begin with it, only the rest is
 * @throws Refusal `ledger/broken` or `ledger/too-large` (exit 3)
 */
function parseLedger(bytes, file, known = emptyLedger) {
    requireSize(bytes.length, file);
    const start = continues(bytes, known) ? known : emptyLedger;
    const lines = [...start.lines];
    let head = start.head;
    for (let position = start.bytes.length; position < bytes.length;) {
        const seq = lines.length + 1;
        const end = bytes.indexOf(lineFeed, position);
        if (end === -1)
            throw broken(file, seq, 'is cut off: it does not end in a line feed');
        const line = verifyLine(bytes.subarray(position, end), seq, head);
        if (typeof line === 'string')
            throw broken(file, seq, line);
        lines.push(line);
        head = (0,_ledgerLine_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(bytes.subarray(position, end));
        position = end + 1;
    }
    return { lines, bytes, head };
}
/** The line, or what is wrong with it. */
function verifyLine(bytes, seq, head) {
    if (bytes.length === 0)
        return 'is blank';
    const text = decode(bytes);
    if (text === undefined)
        return 'is not UTF-8';
    const line = (0,_ledgerLine_js__WEBPACK_IMPORTED_MODULE_2__/* .readLine */ .Xw)(text);
    if (typeof line === 'string')
        return line;
    if (line.seq !== seq)
        return `says that it is line ${line.seq}`;
    if (line.prev === head)
        return line;
    return seq === 1
        ? 'is not the first line of a ledger'
        : `does not follow line ${seq - 1}: its \`prev\` is not the SHA-256 of that line`;
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
/**
 * The ledger with one more line.
 *
 * @throws Refusal `ledger/too-large` (exit 3)
 */
function appendLine({ lines, bytes, head }, draft, file) {
    const { line, text } = (0,_ledgerLine_js__WEBPACK_IMPORTED_MODULE_2__/* .writeLine */ ._r)(draft, lines.length + 1, head);
    const added = Buffer.from(text, 'utf8');
    requireSize(bytes.length + added.length + 1, file);
    return {
        lines: [...lines, line],
        bytes: Buffer.concat([bytes, added, Buffer.of(lineFeed)]),
        head: (0,_ledgerLine_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(added),
    };
}
/** Whether the bytes begin with the whole of an earlier ledger. */
function continues(bytes, earlier) {
    const { length } = earlier.bytes;
    return bytes.length >= length && bytes.subarray(0, length).equals(earlier.bytes);
}
/**
 * The newer of two readings of one ledger.
 *
 * @throws Refusal `ledger/rolled-back` (exit 3) where lines that were there are gone
 */
function requireContinuation(earlier, later, file) {
    if (continues(later.bytes, earlier))
        return later;
    throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_('ledger/rolled-back', {
        file,
        exit: 3,
        problem: 'has lost lines that it had while this run was under way',
        cure: 'Find out who replaced the ledger, and restore its lines.',
    });
}
/** Whether the ledger once ended in the line with this SHA-256. */
function hadHead({ lines, head }, hash) {
    return head === hash || lines.some(({ prev }) => prev === hash);
}
/** Whether the entry's line is in the ledger: a write whose answer was lost has arrived. */
function hasLine({ lines }, { entry, event }) {
    return lines.some((line) => line.entry === entry && line.event === event);
}
function requireSize(length, file) {
    if (length <= ledgerLimit)
        return;
    throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_('ledger/too-large', {
        file,
        exit: 3,
        problem: `has ${length} bytes; at most ${ledgerLimit} are read`,
        cure: 'Name another branch under `test-set.ledger` in the policy, and keep this one as evidence.',
    });
}
function broken(file, line, problem) {
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_('ledger/broken', {
        file,
        line,
        exit: 3,
        problem,
        cure: 'Find out who changed the ledger, and restore its newest state that `holdout ledger` accepts.',
    });
}


/***/ }),

/***/ 56985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xw: () => (/* binding */ readLine),
/* harmony export */   _r: () => (/* binding */ writeLine),
/* harmony export */   jj: () => (/* binding */ useOf),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38816);
/* harmony import */ var _result_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72252);
/* harmony import */ var _result_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20424);
/** One line of the ledger: its keys, its only written form, and what makes a use. */




const sha256 = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, { error: '64 lower-case hexadecimal digits' });
const commit = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, { error: 'a full commit id' });
const time = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, { error: 'a date and time in UTC' })
    .refine((text) => !Number.isNaN(Date.parse(text)), { error: 'a date and time in UTC' });
const outcomeSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    verdict: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['pass', 'fail', 'error']),
    exit: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).max(5),
    /** SHA-256 of `report.json`. */
    report: sha256,
});
/** What is used, and to judge what: equal digests make one use. */
const subjectKeys = {
    /** Content digest in the approved lock. */
    testSet: sha256,
    model: sha256,
    policy: sha256,
    predictions: sha256.optional(),
    plan: sha256.optional(),
};
/** Where a use came from. No key holds anything of the data. */
const contextKeys = {
    /** Name of the approved branch. */
    branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^(?!-)[^\u0000-\u0020\u007f~^:?*[\\]{1,1024}$/, { error: 'a branch name' })
        .optional(),
    /** Commit that the rules come from. */
    approved: commit.optional(),
    /** Commit that is judged. */
    commit: commit.optional(),
    pullRequest: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).optional(),
    /** Id and attempt of the workflow run. */
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^[0-9]{1,20}\.[0-9]{1,10}$/, { error: 'id and attempt of a run, such as 123.1' })
        .optional(),
    /** Login of who started the run. */
    actor: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/, { error: 'a login' })
        .optional(),
};
const lineSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    seq: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    /** SHA-256 of the line before, without its line feed; 64 zeros in the first line. */
    prev: sha256,
    event: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['started', 'finished', 'aborted', 'merged']),
    /** Chosen at random; a line that ends an entry repeats it. */
    entry: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{16}$/, { error: '16 hexadecimal digits' }),
    /** See `useOf`. */
    use: sha256,
    ...subjectKeys,
    ...contextKeys,
    /** Version of Holdout. */
    tool: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9A-Za-z.+-]{1,40}$/, { error: 'a version' }),
    at: time,
    outcome: outcomeSchema.optional(),
    /** SHA-256 of the canonical JSON of all other keys. */
    sha256,
});
/** The digest that names a use: SHA-256 of the canonical JSON of what is used and judged. */
function useOf({ testSet, model, policy, predictions, plan }) {
    return digestOf(canonical({ testSet, model, policy, predictions, plan }));
}
/**
 * The written form of a line, without a line feed.
 *
 * @throws ZodError for a draft that no reader would accept
 */
function writeLine(draft, seq, prev) {
    const fields = { ...draft, seq, prev, use: useOf(draft), tool: _result_version_js__WEBPACK_IMPORTED_MODULE_3__/* .version */ .r };
    const line = lineSchema.parse({ ...fields, sha256: digestOf(canonical(fields)) });
    return { line, text: canonical(line) };
}
/** The line that a text holds, or what is wrong with it: a clause that follows the place. */
function readLine(text) {
    const parsed = lineSchema.safeParse(parseJson(text));
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        const key = issue?.path.join('.') ?? '';
        return key === '' ? 'is not a line of a ledger' : `has no usable \`${key}\``;
    }
    const { sha256: written, ...fields } = parsed.data;
    if (canonical(parsed.data) !== text)
        return 'is not written in the form that Holdout writes';
    if (digestOf(canonical(fields)) !== written)
        return 'was changed: its `sha256` is not the digest of its other keys';
    if (useOf(parsed.data) !== parsed.data.use)
        return 'names a use that its digests do not make';
    if ((parsed.data.event === 'finished') === (parsed.data.outcome !== undefined))
        return parsed.data;
    return parsed.data.outcome === undefined ? 'finished without an outcome' : 'has an outcome and did not finish';
}
/** Undefined for what is no JSON. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** SHA-256 in lower-case hexadecimal. */
function digestOf(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
/** The canonical JSON of a value without its undefined members. */
function canonical(value) {
    return (0,_result_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)));
}


/***/ }),

/***/ 49435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ usesOf),
/* harmony export */   Mg: () => (/* binding */ lastApproved),
/* harmony export */   VK: () => (/* binding */ isEarlierPolicy),
/* harmony export */   bR: () => (/* binding */ testSetsOf),
/* harmony export */   zd: () => (/* binding */ lastResultOf)
/* harmony export */ });
/** The distinct uses of a test set, in the order in which they began. A run that was never finished counts. */
function usesOf({ lines }, testSet) {
    const uses = new Map();
    const open = new Map();
    for (const line of lines.filter((one) => one.testSet === testSet)) {
        const use = uses.get(line.use);
        if (line.event === 'started') {
            const entry = { started: line };
            open.set(line.entry, entry);
            if (use !== undefined)
                use.entries.push(entry);
            else
                uses.set(line.use, { number: uses.size + 1, use: line.use, entries: [entry] });
        }
        else if (line.event === 'merged') {
            if (use !== undefined)
                use.merged = line;
        }
        else {
            const entry = open.get(line.entry);
            if (entry !== undefined && entry.started.use === line.use)
                entry.closed ??= line;
        }
    }
    return [...uses.values()];
}
/** The test sets of a ledger, in the order of their first lines. */
function testSetsOf({ lines }) {
    return [...new Set(lines.map(({ testSet }) => testSet))];
}
/** The last line that finished a use with this version of Holdout: another version may judge otherwise. */
function lastResultOf({ lines }, use, tool) {
    return lines.findLast((line) => line.use === use && line.event === 'finished' && line.tool === tool);
}
/**
 * Whether a policy was followed by a newer one that was used with the same test set.
 *
 * Policies that were used at one approved commit stand side by side in it; neither is a version of the other.
 */
function isEarlierPolicy({ lines }, testSet, policy) {
    const started = lines.filter((line) => line.event === 'started' && line.testSet === testSet);
    const first = started.findIndex((line) => line.policy === policy);
    if (first === -1)
        return false;
    const own = new Set(started.filter((line) => line.policy === policy).flatMap(({ approved }) => approved ?? []));
    const beside = started.filter(({ approved }) => approved !== undefined && own.has(approved));
    const notNewer = new Set([...started.slice(0, first + 1), ...beside].map((line) => line.policy));
    return started.some((line) => !notNewer.has(line.policy));
}
/** The commit that the rules came from in the last run that was judged by rules of this branch. */
function lastApproved({ lines }, branch) {
    return lines.findLast((line) => line.event === 'started' && line.approved !== undefined && line.branch === branch)
        ?.approved;
}


/***/ })

};

export const id = 232;
export const ids = [232];
export const modules = {

/***/ 68232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runHash: () => (/* binding */ runHash)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/result/refusal.js
var result_refusal = __webpack_require__(11888);
// EXTERNAL MODULE: ./build/evaluation/inferenceProcess.js
var inferenceProcess = __webpack_require__(94579);
;// CONCATENATED MODULE: ./build/evaluation/imageHasher.js


/** Most memory of the JPEG decoder, in MiB: enough for 100 megapixels. */
const memoryMb = 1024;
const defaultSeconds = 60;
/** The process ended while it decoded an image. */
class Ended extends Error {
}
/**
 * Hashes images one after the other. An image that ends the process costs that image its hash and no more: the next one
 * gets a new process.
 */
class ImageHasher {
    #seconds;
    #process;
    /** @param seconds most time for one image */
    constructor(seconds = defaultSeconds) {
        this.#seconds = seconds;
    }
    /**
     * @param image a PNG or JPEG file
     * @throws Refusal exit 5 where no process can be started
     */
    async hash(image) {
        this.#process ??= await startProcess();
        const running = this.#process;
        const timer = setTimeout(() => running.end(new Ended(`takes longer than ${this.#seconds} s to decode`)), 1000 * this.#seconds);
        try {
            return toHash(await running.ask({ kind: 'hash', image }));
        }
        catch (thrown) {
            if (!(thrown instanceof Ended))
                throw thrown;
            this.#process = undefined;
            return { problem: thrown.message };
        }
        finally {
            clearTimeout(timer);
        }
    }
    close() {
        this.#process?.end(new Ended('was not decoded'));
        this.#process = undefined;
    }
}
/** A process that has answered once, so that its end is the fault of what it is given from then on. */
async function startProcess() {
    const started = new inferenceProcess/* InferenceProcess */.Z(memoryMb, (end) => new Ended(end.how === 'by-itself' ? `ends the process that decodes it (${end.what})` : ''));
    try {
        await started.ask({ kind: 'hash', image: new Uint8Array() });
        return started;
    }
    catch (thrown) {
        if (!(thrown instanceof Ended))
            throw thrown;
        throw new result_refusal/* Refusal */.P_('evaluation/runtime', {
            exit: 5,
            problem: 'the process that decodes images cannot be started',
            cure: 'Let Holdout start processes, and check that dist/inference is complete.',
        });
    }
}
function toHash(answer) {
    if (answer.kind === 'hash')
        return { high: answer.high, low: answer.low };
    if (answer.kind === 'unreadable')
        return { problem: answer.problem };
    if (answer.kind === 'failed')
        return { problem: answer.reason === 'memory' ? answer.problem : 'cannot be decoded' };
    throw new Error(`an answer of the kind ${answer.kind} was not asked for`);
}

// EXTERNAL MODULE: ./build/independence/hash64.js
var hash64 = __webpack_require__(37917);
;// CONCATENATED MODULE: ./build/inference/images/fileKinds.js
/** What a file is, by its first bytes: its name may say anything. */
const signatures = [
    ['PNG', 0, '\x89PNG\r\n\x1a\n'],
    ['JPEG', 0, '\xff\xd8\xff'],
    ['GIF', 0, 'GIF8'],
    ['TIFF', 0, 'II*\0'],
    ['TIFF', 0, 'MM\0*'],
    ['BigTIFF', 0, 'II+\0'],
    ['WebP', 8, 'WEBP'],
    ['AVIF', 4, 'ftypavif'],
    ['HEIF', 4, 'ftyp'],
    ['JPEG 2000', 0, '\0\0\0\x0cjP  \r\n'],
    ['JPEG 2000', 0, '\xff\x4f\xff\x51'],
    ['JPEG XL', 0, '\0\0\0\x0cJXL \r\n'],
    ['JPEG XL', 0, '\xff\x0a'],
    ['DICOM', 128, 'DICM'],
    ['a NumPy file', 0, '\x93NUMPY'],
    ['PDF', 0, '%PDF'],
    ['a Zip archive', 0, 'PK\x03\x04'],
    ['a gzip file', 0, '\x1f\x8b'],
    ['a Git LFS pointer', 0, 'version https://git-lfs'],
    ['XML or SVG', 0, '<'],
    ['BMP', 0, 'BM'],
];
/** `PNG`, `JPEG`, another format in words, or `undefined` where nothing fits. */
function recogniseFile(bytes) {
    if (bytes.length === 0)
        return 'an empty file';
    return signatures.find(([, offset, magic]) => hasText(bytes, offset, magic))?.[0];
}
function hasText(bytes, offset, text) {
    return [...text].every((character, index) => bytes[offset + index] === character.charCodeAt(0));
}

// EXTERNAL MODULE: ./build/result/numbers.js
var numbers = __webpack_require__(18150);
// EXTERNAL MODULE: ./build/tables/readTable.js + 1 modules
var readTable = __webpack_require__(91412);
// EXTERNAL MODULE: ./build/tables/tableHeader.js
var tableHeader = __webpack_require__(24637);
// EXTERNAL MODULE: ./build/tables/writeWithColumns.js
var writeWithColumns = __webpack_require__(98120);
// EXTERNAL MODULE: ./build/trees/folderTree.js
var folderTree = __webpack_require__(73388);
// EXTERNAL MODULE: ./build/trees/paths.js
var paths = __webpack_require__(91618);
;// CONCATENATED MODULE: ./build/gate/hash.js
/** Content hashes of the files that a manifest names: `holdout hash`. */












/** Most bytes of an image that is decoded. */
const largestImage = 256 * 1024 * 1024;
/** Files that are read at a time, each with a process that decodes it. */
const mostLanes = 4;
const mostLines = 5;
/**
 * Reads a manifest and hashes the files that it names. Writes nothing.
 *
 * The SHA-256 is that of a file's bytes. The perceptual hash is that of `imagehash.phash`, for PNG and JPEG; it is empty
 * for other files, and for images that cannot be decoded.
 *
 * @throws Refusal for a manifest that cannot be read or lacks the column, for a column that is there already, and at the
 *   first row whose file does not exist or cannot be used
 */
async function hashManifest(request) {
    const table = await (0,readTable/* readTable */.x)([request.manifest]);
    refuseColumns(table, request);
    const column = table.column(request.file);
    const firstRows = findFirstRows(column.codes, column.values.length);
    const files = await findFiles(table, request, firstRows);
    const hashes = await hashFiles(table, request, files, firstRows);
    const hashOf = (row) => hashes[column.codes[row]];
    return {
        sourceSha256: table.files[0].sha256,
        rows: table.rows,
        ...countFiles(files, hashes),
        empty: countRows(table, (row) => (hashOf(row) === undefined ? 'has no path' : undefined)),
        unreadable: countRows(table, (row) => problemOf(hashOf(row))),
        text: () => (0,writeWithColumns/* writeWithColumns */.H)(table, new Map([
            [request.sha256, (row) => hashOf(row)?.sha256 ?? ''],
            [request.phash, (row) => formatImageHash(hashOf(row))],
        ])),
    };
}
function refuseColumns(table, { file, sha256, phash, replace }) {
    const { path, header } = table.files[0];
    if (!table.has(file))
        throw (0,tableHeader/* refuseMissingColumn */.pG)(path, file, header);
    const existing = [sha256, phash].find((name) => table.has(name));
    if (existing === undefined || replace)
        return;
    throw new result_refusal/* Refusal */.P_('hash/column-exists', {
        file: path,
        line: 1,
        key: existing,
        problem: 'is a column of the table already',
        cure: `Name another one with --${existing === sha256 ? 'sha256' : 'phash'}, or replace it with --replace.`,
    });
}
/** The first row of each code. */
function findFirstRows(codes, values) {
    const rows = new Uint32Array(values);
    for (let row = codes.length - 1; row >= 0; row -= 1)
        rows[codes[row]] = row;
    return rows;
}
/**
 * Finds all files before any is read, so that a wrong path is not told after an hour.
 *
 * @returns the file of each path of the column; undefined for the empty one
 */
async function findFiles(table, { file, base, report }, firstRows) {
    const tree = (0,folderTree/* openListedFolderTree */.s)(base);
    const paths = table.column(file).values;
    const files = [];
    const refusals = [];
    for (const [code, path] of paths.entries()) {
        const found = path === '' ? undefined : await attempt(tree.findFile(path));
        if (found instanceof result_refusal/* Refusal */.P_)
            refusals.push(refuseFile(table, file, base, firstRows[code], found));
        else if (found === undefined && path !== '')
            refusals.push(refuseMissing(table, file, base, firstRows[code]));
        else
            files[code] = found;
        report({ what: 'looking for files', done: code + 1, total: paths.length, unit: 'files' });
    }
    if (refusals.length > 0)
        throw withCount(refusals);
    return files;
}
async function attempt(result) {
    return result.catch((thrown) => {
        if (thrown instanceof result_refusal/* Refusal */.P_)
            return thrown;
        throw thrown;
    });
}
function refuseMissing(table, column, base, row) {
    return new result_refusal/* Refusal */.P_('tree/missing-file', {
        ...table.placeOf(row),
        key: column,
        problem: 'names a file that does not exist',
        cure: cureOfPaths(base),
    });
}
/** Refusals of a tree may tell the path, which is a cell of the row; here the row stands for it. */
function refuseFile(table, column, base, row, { code, problem, exit }) {
    const isPath = code.startsWith('path/');
    const isOutside = code === 'path/escape';
    const ofPath = isOutside ? 'leads out of the folder of the files' : 'is no path that every system can follow';
    return new result_refusal/* Refusal */.P_(code, {
        ...table.placeOf(row),
        key: column,
        exit,
        problem: isPath ? ofPath : `names a file that cannot be used: it ${problem}`,
        cure: isPath || code === 'tree/not-regular' ? cureOfPaths(base) : 'Mend the file, and hash again.',
    });
}
function cureOfPaths(base) {
    const folder = base === '' || base === '.' ? 'the working folder' : (0,paths/* printablePath */.Vj)(base);
    return `Write the path of a regular file from ${folder} on, with \`/\` between folders, or name another folder with --base.`;
}
/** The first of several, with their number. */
function withCount([first, ...others]) {
    const { code, place, problem, cure, exit } = first;
    const more = others.length === 1 ? 'another file' : `${(0,numbers/* formatCount */.B4)(others.length)} other files`;
    const count = others.length === 0 ? '' : ` (and ${more} cannot be used)`;
    return new result_refusal/* Refusal */.P_(code, { ...place, problem: `${problem}${count}`, cure, exit });
}
async function hashFiles(table, { file: column, report }, files, firstRows) {
    const hashes = files.map(() => undefined);
    const count = files.filter((file) => file !== undefined).length;
    const what = `hashing ${(0,numbers/* formatCount */.B4)(count)} ${count === 1 ? 'file' : 'files'}`;
    const progress = { what, done: 0, total: sumBytes(files), unit: 'bytes' };
    let done = 0;
    const advance = (bytes) => {
        done += bytes;
        report({ ...progress, done });
    };
    const waiting = files.entries();
    const lane = async (hasher) => {
        for (const [code, file] of waiting) {
            if (file === undefined)
                continue;
            const found = await attempt(hashFile(file, hasher, advance));
            if (found instanceof result_refusal/* Refusal */.P_)
                throw refuseChange(table, column, firstRows[code], found);
            hashes[code] = found;
        }
    };
    const hashers = Array.from({ length: Math.min(mostLanes, (0,external_node_os_.availableParallelism)()) }, () => new ImageHasher());
    try {
        await Promise.all(hashers.map(lane));
    }
    finally {
        for (const hasher of hashers)
            hasher.close();
    }
    return hashes;
}
/** The file is not what it was when it was found, or no process can be started. */
function refuseChange(table, column, row, refusal) {
    if (refusal.place.file === undefined)
        return refusal;
    const { code, problem, cure, exit } = refusal;
    return new result_refusal/* Refusal */.P_(code, {
        ...table.placeOf(row),
        key: column,
        problem: `names a file that ${problem}`,
        cure,
        exit,
    });
}
/** Reads a file once; only images are kept in memory, and only until they are decoded. */
async function hashFile(file, hasher, advance) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256');
    const kept = [];
    let isImage;
    for await (const chunk of file.open()) {
        sha256.update(chunk);
        isImage ??= isImageKind(recogniseFile(chunk));
        if (isImage && file.bytes <= largestImage)
            kept.push(chunk);
        advance(chunk.length);
    }
    const digest = sha256.digest('hex');
    if (isImage !== true)
        return { sha256: digest };
    return { sha256: digest, image: file.bytes > largestImage ? tooLarge(file) : await hasher.hash(Buffer.concat(kept)) };
}
function isImageKind(kind) {
    return kind === 'PNG' || kind === 'JPEG';
}
function tooLarge({ bytes }) {
    return { problem: `has ${(0,numbers/* formatCount */.B4)(bytes)} bytes; images of at most ${(0,numbers/* formatCount */.B4)(largestImage)} are decoded` };
}
function sumBytes(files) {
    return files.reduce((sum, file) => sum + (file?.bytes ?? 0), 0);
}
function countFiles(files, hashes) {
    const found = hashes.filter((each) => each !== undefined);
    return {
        files: found.length,
        bytes: sumBytes(files),
        images: found.filter(({ image }) => image !== undefined && !('problem' in image)).length,
        others: found.filter(({ image }) => image === undefined).length,
    };
}
function countRows(table, problem) {
    const first = [];
    let rows = 0;
    for (let row = 0; row < table.rows; row += 1) {
        const found = problem(row);
        if (found === undefined)
            continue;
        rows += 1;
        if (first.length < mostLines)
            first.push({ line: table.placeOf(row).line, problem: found });
    }
    return { rows, first };
}
function problemOf(hashes) {
    return hashes?.image !== undefined && 'problem' in hashes.image ? hashes.image.problem : undefined;
}
function formatImageHash(hashes) {
    return hashes?.image === undefined || 'problem' in hashes.image ? '' : (0,hash64/* formatHash64 */.A)(hashes.image);
}

// EXTERNAL MODULE: ./build/publication/progress.js
var publication_progress = __webpack_require__(52346);
// EXTERNAL MODULE: ./build/trees/wholeFile.js
var wholeFile = __webpack_require__(83523);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(32315);
// EXTERNAL MODULE: ./build/cli/tableArguments.js
var tableArguments = __webpack_require__(77798);
;// CONCATENATED MODULE: ./build/cli/commands/hash.js











/** `holdout hash` */
async function runHash(words) {
    const given = (0,options/* readOptions */.Tt)('hash', words);
    const [path, ...others] = given.operands;
    const file = (0,options/* singleValue */.u9)(given, 'file');
    const out = (0,options/* singleValue */.u9)(given, 'out');
    if (path === undefined || others.length > 0)
        throw (0,options/* refuseUsage */.ms)('hash', 'needs one manifest');
    if (file === undefined || out === undefined)
        throw (0,options/* refuseUsage */.ms)('hash', 'needs --file and --out');
    const columns = readColumns(given, file);
    requireOutput(out, given);
    const manifest = (0,tableArguments/* openFile */.Tq)(path);
    const progress = (0,publication_progress/* showProgress */.R)(process.stderr);
    try {
        const hashed = await hashManifest({
            manifest,
            file,
            base: (0,options/* singleValue */.u9)(given, 'base') ?? (0,external_node_path_.dirname)(path),
            ...columns,
            replace: given.flags.has('replace'),
            report: (done) => progress.update(done),
        });
        if (isSameFile(out, path))
            await refuseChangedManifest(manifest, hashed);
        (0,wholeFile/* writeWhole */.f)(out, hashed.text(), { what: 'the manifest', cure: 'Name a file that can be written with --out.' });
        progress.end();
        process.stderr.write(renderWarnings(manifest.file, columns, hashed));
        process.stdout.write(renderSummary((0,paths/* printablePath */.Vj)(out), columns, hashed));
        return 0;
    }
    finally {
        progress.end();
    }
}
function readColumns(given, file) {
    const columns = { sha256: (0,options/* singleValue */.u9)(given, 'sha256') ?? 'sha256', phash: (0,options/* singleValue */.u9)(given, 'phash') ?? 'phash' };
    if (new Set([file, columns.sha256, columns.phash]).size === 3)
        return columns;
    throw (0,options/* refuseUsage */.ms)('hash', 'needs three different columns for --file, --sha256 and --phash');
}
/** Before anything is read: the hashes of many files take their time. */
function requireOutput(out, { flags }) {
    if (!/\.csv$/i.test(out))
        throw (0,options/* refuseUsage */.ms)('hash', 'writes CSV: --out needs a name that ends in .csv');
    if ((0,external_node_fs_.lstatSync)(out, { throwIfNoEntry: false }) === undefined || flags.has('force'))
        return;
    throw new result_refusal/* Refusal */.P_('command/usage', {
        file: (0,paths/* printablePath */.Vj)(out),
        problem: 'exists',
        cure: 'Name another file with --out, or replace this one with --force.',
    });
}
function isSameFile(one, other) {
    return (0,external_node_fs_.lstatSync)(one, { throwIfNoEntry: false }) !== undefined && (0,external_node_fs_.realpathSync)(one) === (0,external_node_fs_.realpathSync)(other);
}
/** A manifest that is replaced may not have been edited in the meantime. */
async function refuseChangedManifest({ file, open }, { sourceSha256 }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of open())
        hash.update(chunk);
    if (hash.digest('hex') === sourceSha256)
        return;
    throw new result_refusal/* Refusal */.P_('tree/changed', {
        file,
        exit: 3,
        problem: 'changed while the files were hashed, and is not replaced',
        cure: 'Let nothing write to it, and run the command again.',
    });
}
function renderSummary(out, { sha256, phash }, hashed) {
    const { rows, files, bytes, images, others } = hashed;
    const ofOthers = others === 0 ? '' : `; ${countOf(others, 'file')} neither PNG nor JPEG`;
    return [
        `Hashed ${countOf(files, 'file')} of ${countOf(rows, 'row')} (${(0,publication_progress/* formatBytes */.z)(bytes)}) into ${out}`,
        `  ${sha256.padEnd(phash.length)}  SHA-256 of ${countOf(files, 'file')}`,
        `  ${phash.padEnd(sha256.length)}  perceptual hash of ${countOf(images, 'image')}${ofOthers}`,
        '',
    ].join('\n');
}
function renderWarnings(file, { sha256, phash }, { empty, unreadable }) {
    return [
        ...warn(file, empty, `no path, so that ${sha256} and ${phash} are empty`),
        ...warn(file, unreadable, `an image that cannot be decoded, so that ${phash} is empty`),
    ].join('');
}
function warn(file, { rows, first }, what) {
    if (rows === 0)
        return [];
    const hidden = rows - first.length;
    return [
        `holdout: warning: ${file}: ${countOf(rows, 'row')} ${rows === 1 ? 'has' : 'have'} ${what}\n`,
        ...first.map(({ line, problem }) => `  line ${line}: ${problem}\n`),
        ...(hidden === 0 ? [] : [`  and ${countOf(hidden, 'more row')}\n`]),
    ];
}
function countOf(count, noun) {
    return `${(0,numbers/* formatCount */.B4)(count)} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 77798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Km: () => (/* binding */ openFiles),
/* harmony export */   Tq: () => (/* binding */ openFile),
/* harmony export */   gS: () => (/* binding */ readEntities)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48301);
/* harmony import */ var _result_refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11888);
/* harmony import */ var _trees_folderTree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73388);
/* harmony import */ var _trees_patterns_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9848);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32315);
/** Table files and entity kinds as the command line names them. */








/** A file on disk as the source of a table. */
function openFile(path) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path);
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute, { throwIfNoEntry: false, bigint: true });
    const state = found === undefined ? undefined : identityOf(found);
    return {
        file: nameOfFile(path),
        ...(found === undefined ? {} : { bytes: Number(found.size), path: absolute }),
        open: () => readFile(path, state),
    };
}
/**
 * The file at a path, or all files that a pattern such as `data/*.parquet` names.
 *
 * @throws Refusal where a pattern names none, or too many
 */
async function openFiles(operand) {
    if (!(0,_trees_patterns_js__WEBPACK_IMPORTED_MODULE_5__/* .hasPattern */ .vY)(operand) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(operand))
        return [openFile(operand)];
    const parts = operand.split('/');
    const first = parts.findIndex((part) => (0,_trees_patterns_js__WEBPACK_IMPORTED_MODULE_5__/* .hasPattern */ .vY)(part));
    const folder = parts.slice(0, first).join('/');
    const below = await (0,_trees_patterns_js__WEBPACK_IMPORTED_MODULE_5__/* .expandPattern */ .nh)((0,_trees_folderTree_js__WEBPACK_IMPORTED_MODULE_4__/* .openFolderTree */ .x)(folder === '' && first > 0 ? '/' : folder), parts.slice(first).join('/'));
    return below.map((path) => openFile(folder === '' && first === 0 ? path : `${folder}/${path}`));
}
/** A path in a report stays below the working folder: elsewhere the name of the file stands alone. */
function nameOfFile(path) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(process.cwd(), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path)).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
    return below.startsWith('../') || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(below) ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path) : below;
}
const chunkBytes = 1024 * 1024;
/** What changes when a file is written to. */
function identityOf({ dev, ino, size, mtimeNs }) {
    return [dev, ino, size, mtimeNs].join(' ');
}
function refuseChange(path, now, state) {
    // What is no regular file, such as a pipe, has no state to keep.
    if (state === undefined || !now.isFile() || identityOf(now) === state)
        return;
    throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P_('tree/changed', {
        file: nameOfFile(path),
        problem: 'has changed while it was read',
        cure: 'Run the command again when nothing writes to the file.',
        exit: 3,
    });
}
/** Every chunk lies in the same memory: a table's source may use it again. */
async function* readFile(path, state) {
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
        try {
            refuseChange(path, await file.stat({ bigint: true }), state);
            const chunk = Buffer.allocUnsafeSlow(chunkBytes);
            for (;;) {
                const { bytesRead } = await file.read(chunk, 0, chunk.length, null);
                if (bytesRead === 0)
                    break;
                yield chunk.subarray(0, bytesRead);
            }
            refuseChange(path, await file.stat({ bigint: true }), state);
        }
        finally {
            await file.close();
        }
    }
    catch (thrown) {
        if (thrown instanceof _result_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P_)
            throw thrown;
        const { code = 'unknown reason' } = thrown;
        if (code === 'unknown reason')
            throw thrown;
        throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P_('tree/missing-file', {
            file: path,
            problem: `cannot be read (${code})`,
            cure: 'Correct the path.',
        });
    }
}
/**
 * The kinds that `--entity KIND=COL[,COL…]` names.
 *
 * @throws Refusal for another form, and for one kind twice
 */
function readEntities({ values }, command) {
    const entities = (values.get('entity') ?? []).map((text) => readEntity(text, command));
    if (new Set(entities.map(({ kind }) => kind)).size < entities.length) {
        throw (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseUsage */ .ms)(command, 'was given one entity kind twice; columns that name it together go into one --entity');
    }
    return entities;
}
function readEntity(text, command) {
    const match = /^([A-Za-z][A-Za-z0-9_-]*)=(.+)$/.exec(text);
    const [, kind, columns] = match ?? [];
    if (kind === undefined || columns === undefined || _policy_policy_js__WEBPACK_IMPORTED_MODULE_7__/* .reservedKinds */ .MJ.includes(kind)) {
        throw (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseUsage */ .ms)(command, 'needs --entity as KIND=COL or KIND=COL,COL; `sample` and `content` have options of their own');
    }
    return { kind, columns: columns.split(',') };
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

/***/ 37917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ formatHash64),
/* harmony export */   O: () => (/* binding */ parseHash64)
/* harmony export */ });
/**
 * Reads a hash: exactly 16 hexadecimal digits in either case, as `imagehash` and `holdout hash` write them.
 *
 * @returns undefined for anything else: white space, a prefix, another length
 */
function parseHash64(text) {
    if (!/^[0-9a-f]{16}$/i.test(text))
        return undefined;
    return { high: Number.parseInt(text.slice(0, 8), 16), low: Number.parseInt(text.slice(8), 16) };
}
/** A hash as 16 lower-case hexadecimal digits. */
function formatHash64({ high, low }) {
    return toDigits(high) + toDigits(low);
}
function toDigits(half) {
    return (half >>> 0).toString(16).padStart(8, '0');
}


/***/ }),

/***/ 52346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ showProgress),
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
/* harmony import */ var _result_foreignText_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4607);
/* harmony import */ var _result_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18150);
/** Shows on a terminal how far a long piece of work is, and says it in a log from time to time. */


/** Milliseconds: what is done before is not shown, between two drawings of the bar, between two lines of a log. */
const silence = 1000;
const betweenDrawings = 100;
const betweenLines = 10_000;
const barWidth = 20;
const narrowest = 20;
const usualColumns = 80;
const longestWhat = 64;
const eraseLine = '\r\x1b[K';
/**
 * A display of progress that does nothing for work of less than a second.
 *
 * On a terminal it is a bar with percentage, rate and time left, drawn at most ten times a second; elsewhere, as in the
 * log of a workflow, a line every ten seconds: `holdout: reading data.csv, 310 of 641 MB (48 %), 10 s`. Another `what`
 * is another piece of work: rate and time begin anew.
 *
 * @param stream standard error, since it is no output of the command
 * @param clock milliseconds that never go back
 */
function showProgress(stream, clock = () => performance.now()) {
    const begun = clock();
    const isTerminal = stream.isTTY === true;
    const pause = isTerminal ? betweenDrawings : betweenLines;
    let what;
    let pieceBegun = begun;
    let due = begun + (isTerminal ? silence : betweenLines);
    let isDrawn = false;
    return {
        update(progress) {
            const now = clock();
            if (progress.what !== what)
                [what, pieceBegun] = [progress.what, now];
            if (now < due)
                return;
            due = now + pause;
            const milliseconds = now - pieceBegun;
            if (!isTerminal)
                stream.write(`${formatLine(progress, milliseconds)}\n`);
            else
                stream.write(eraseLine + formatBar(progress, milliseconds, stream.columns ?? usualColumns));
            isDrawn = isTerminal;
        },
        end() {
            if (isDrawn)
                stream.write(eraseLine);
            isDrawn = false;
        },
    };
}
/** `holdout: reading data.csv, 310 of 641 MB (48 %), 10 s`. */
function formatLine(progress, milliseconds) {
    const share = shareOf(progress);
    const percent = share === undefined ? '' : ` (${formatPercent(share)})`;
    return `${formatWhat(progress)}, ${formatDone(progress)}${percent}, ${formatSeconds(milliseconds / 1000)}`;
}
/** `holdout: reading data.csv ██████████░░░░░░░░░░  48 %, 310 of 641 MB, 103 MB/s, 3 s left`; never two lines. */
function formatBar(progress, milliseconds, columns) {
    const share = shareOf(progress);
    const rate = milliseconds > 0 ? (1000 * progress.done) / milliseconds : 0;
    const parts = [formatDone(progress)];
    if (rate > 0)
        parts.push(formatRate(rate, progress.unit));
    if (share === undefined)
        parts.push(formatSeconds(milliseconds / 1000));
    else if (rate > 0)
        parts.push(`${formatSeconds((progress.total - progress.done) / rate)} left`);
    const figures = share === undefined ? ', ' : ` ${drawBar(share)} ${formatPercent(share).padStart(5)}, `;
    const line = `${formatWhat(progress)}${figures}${parts.join(', ')}`;
    // A terminal wraps what reaches its last column, and a wrapped line could not be erased.
    return [...line].slice(0, Math.max(narrowest, columns) - 1).join('');
}
function formatWhat({ what }) {
    return `holdout: ${(0,_result_foreignText_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(what, longestWhat)}`;
}
/** Within [0, 1]; undefined where the whole is not known. */
function shareOf({ done, total }) {
    return total !== undefined && total > 0 ? Math.min(1, done / total) : undefined;
}
/** Rounded down: 100 % is the end. */
function formatPercent(share) {
    return `${Math.floor(100 * share)} %`;
}
function drawBar(share) {
    const full = Math.floor(barWidth * share);
    return '█'.repeat(full) + '░'.repeat(barWidth - full);
}
/** `310 of 641 MB`, `12 of 1,204 files`, `310 MB`. */
function formatDone({ done, total, unit }) {
    if (unit === 'files')
        return `${total === undefined ? '' : `${(0,_result_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(done)} of `}${formatFiles(total ?? done)}`;
    if (total === undefined)
        return formatBytes(done);
    return `${inUnit(done, unitOf(total))} of ${formatBytes(total)}`;
}
function formatFiles(count) {
    return `${(0,_result_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(count)} ${count === 1 ? 'file' : 'files'}`;
}
function formatRate(perSecond, unit) {
    return unit === 'bytes' ? `${formatBytes(perSecond)}/s` : `${formatFiles(Math.round(perSecond))}/s`;
}
/** `12 s`, `3 min 5 s`, `2 h 10 min`. */
function formatSeconds(seconds) {
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    const minutes = Math.floor(whole / 60);
    if (minutes < 60)
        return `${minutes} min ${whole % 60} s`;
    return `${(0,_result_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(Math.floor(minutes / 60))} h ${minutes % 60} min`;
}
const bytesAlone = { name: 'bytes', bytes: 1 };
const byteUnits = [
    { name: 'TB', bytes: 1e12 },
    { name: 'GB', bytes: 1e9 },
    { name: 'MB', bytes: 1e6 },
    { name: 'kB', bytes: 1e3 },
];
function unitOf(bytes) {
    return byteUnits.find((unit) => bytes >= unit.bytes) ?? bytesAlone;
}
/** `1.28` and `12.8` of GB and TB; whole numbers of all others. */
function inUnit(bytes, unit) {
    const value = bytes / unit.bytes;
    const decimals = unit.bytes < 1e9 || value >= 100 ? 0 : value >= 10 ? 1 : 2;
    return value.toFixed(decimals);
}
/** `641 MB`, `1.28 GB`: powers of ten. */
function formatBytes(bytes) {
    const unit = unitOf(bytes);
    return `${inUnit(bytes, unit)} ${unit.name}`;
}


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

/***/ 18150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   L$: () => (/* binding */ formatAgainst),
/* harmony export */   Me: () => (/* binding */ formatConfidence),
/* harmony export */   Sp: () => (/* binding */ formatBound),
/* harmony export */   Z$: () => (/* binding */ formatLower),
/* harmony export */   su: () => (/* binding */ formatUpper),
/* harmony export */   vy: () => (/* binding */ formatInterval)
/* harmony export */ });
/**
 * Numbers as text. Lower limits are rounded down and upper limits up, so that no shown interval is
 * narrower than the one that was judged; a slack of 1e-12 keeps 0.28 from becoming 0.281, the same
 * slack with which limits are compared with their bounds.
 */
const slack = 1e-12;
const defaultDecimals = 3;
/**
 * `1,248`: a whole number with its thousands apart; an effective sample size keeps one decimal. A published view
 * has −5 where a count is under 5 and not shown, which reads `<5`.
 */
function formatCount(count) {
    if (count < 0)
        return `<${formatCount(-count)}`;
    const text = Number.isInteger(count) ? String(count) : count.toFixed(1);
    const [whole = '', fraction] = text.split('.');
    const grouped = /^\d+$/.test(whole) ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
/** A sign that a reader cannot take for a hyphen, and no negative zero. */
function withMinusSign(text) {
    const isZero = /^-[0.]+$/.test(text);
    return text.replace(/^-/, isZero ? '' : '−');
}
function roundTo(value, decimals, round) {
    const scaled = round(value * 10 ** decimals);
    const rounded = Number.isFinite(scaled) ? scaled / 10 ** decimals : value;
    return withMinusSign(rounded.toFixed(decimals));
}
/** An estimate, rounded to the nearest. */
function formatValue(value, decimals = defaultDecimals) {
    return withMinusSign(value.toFixed(decimals));
}
/** A lower limit, rounded down. */
function formatLower(value, decimals = defaultDecimals) {
    return roundTo(value, decimals, (scaled) => Math.floor(scaled + slack * 10 ** decimals));
}
/** An upper limit, rounded up. */
function formatUpper(value, decimals = defaultDecimals) {
    return roundTo(value, decimals, (scaled) => Math.ceil(scaled - slack * 10 ** decimals));
}
/** A confidence level in per cent: `95 %`, `99.1667 %`; with more decimals where four would make it 100. */
function formatConfidence(confidence) {
    const percent = confidence * 100;
    const decimals = Math.max(4, 1 - Math.floor(Math.log10(100 - percent)));
    return `${Number(percent.toFixed(decimals))} %`;
}
/** A bound or threshold as it was declared, with at least two decimals: `0.80`, `0.975`, `12.00`. */
function formatBound(bound) {
    const [, fraction = ''] = String(bound).split('.');
    return withMinusSign(/e/.test(String(bound)) || fraction.length >= 2 ? String(bound) : bound.toFixed(2));
}
/**
 * An estimate beside its bound: as many decimals, from three to nine, as show on which side of the
 * bound it lies, so that 0.7996 never reads "0.800, below 0.80".
 */
function formatAgainst(value, bound, decimals = defaultDecimals) {
    if (bound === undefined || value === bound)
        return formatValue(value, decimals);
    for (let shown = decimals; shown <= 9; shown += 1) {
        if (Math.sign(Number(value.toFixed(shown)) - bound) === Math.sign(value - bound))
            return formatValue(value, shown);
    }
    return formatValue(value, decimals);
}
/** The middle of an interval's text: an en dash, or `to` where a minus sign could be misread. */
function formatInterval(lower, upper, decimals = defaultDecimals) {
    const separator = lower < 0 || upper < 0 ? ' to ' : '–';
    return `${formatLower(lower, decimals)}${separator}${formatUpper(upper, decimals)}`;
}


/***/ }),

/***/ 91412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ readHeader),
  x: () => (/* binding */ readTable)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/tables/recordScanner.js + 1 modules
var recordScanner = __webpack_require__(77518);
// EXTERNAL MODULE: ./build/tables/tableAssembly.js
var tableAssembly = __webpack_require__(53892);
// EXTERNAL MODULE: ./build/tables/tableHeader.js
var tableHeader = __webpack_require__(24637);
// EXTERNAL MODULE: ./build/tables/tableRefusals.js
var tableRefusals = __webpack_require__(68501);
// EXTERNAL MODULE: ./build/tables/fileSignatures.js
var fileSignatures = __webpack_require__(29215);
// EXTERNAL MODULE: ./build/tables/utf8.js
var utf8 = __webpack_require__(41809);
;// CONCATENATED MODULE: ./build/tables/tableText.js



const nothing = Buffer.alloc(0);
const byteOrderMark = Buffer.from('\ufeff');
// Bounds what is scanned before a limit is noticed, also where a source gives the whole file as one chunk.
const longestPiece = 64 * 1024;
/** Checks that bytes are UTF-8 text and passes them on to a scanner, without a leading byte order mark. */
class TableText {
    #file;
    #scanner;
    #isAtBeginning = true;
    /** The first bytes of the file, while too few to tell its format; later the bytes of a cut character. */
    #pending = nothing;
    /** Bytes of the file before `#pending`. */
    #offset = 0;
    constructor(file, scanner) {
        this.#file = file;
        this.#scanner = scanner;
    }
    write(chunk) {
        for (let start = 0; start < chunk.length && !this.#scanner.isStopped; start += longestPiece) {
            this.#writePiece(chunk.subarray(start, start + longestPiece));
        }
    }
    end() {
        const text = this.#isAtBeginning ? this.#begin(this.#pending) : this.#pending;
        this.#pass(text, text.length);
        if (!this.#scanner.isStopped)
            this.#scanner.end();
    }
    #writePiece(piece) {
        const bytes = this.#pending.length === 0 ? piece : Buffer.concat([this.#pending, piece]);
        if (this.#isAtBeginning && bytes.length < fileSignatures/* signatureBytes */.s) {
            this.#pending = Buffer.from(bytes);
            return;
        }
        const text = this.#isAtBeginning ? this.#begin(bytes) : bytes;
        this.#pass(text, (0,utf8/* wholeCharacters */.M)(text));
    }
    /** Looks at the first bytes of the file and gives them back without a byte order mark. */
    #begin(head) {
        this.#isAtBeginning = false;
        const recognised = (0,fileSignatures/* recogniseFormat */.b)(head);
        if (recognised !== undefined)
            throw (0,tableRefusals/* notText */.nr)(this.#file, recognised.format, recognised.cure);
        if (!head.subarray(0, byteOrderMark.length).equals(byteOrderMark))
            return head;
        this.#offset = byteOrderMark.length;
        return head.subarray(byteOrderMark.length);
    }
    /** Passes the first `length` bytes on and keeps the others. */
    #pass(bytes, length) {
        const text = bytes.subarray(0, length);
        const valid = (0,utf8/* firstInvalidByte */.i)(text);
        // What stands before the invalid byte may break a rule earlier.
        if (valid > 0)
            this.#scanner.write(text.subarray(0, valid));
        if (valid < length && !this.#scanner.isStopped) {
            throw (0,tableRefusals/* notUtf8 */.T3)(this.#file, this.#scanner.line, this.#offset + valid);
        }
        this.#offset += length;
        this.#pending = length === bytes.length ? nothing : Buffer.from(bytes.subarray(length));
    }
}

;// CONCATENATED MODULE: ./build/tables/readTable.js






/**
 * Reads CSV and TSV files one after the other as one table.
 *
 * The format is RFC 4180 and nothing beside it: UTF-8 (one leading byte order mark is taken away), a
 * header, as many cells in every row, one kind of line end (LF or CRLF; both may stand between quotes).
 * The delimiter follows the file's name. Nothing is guessed, trimmed, skipped or converted, and cells of
 * columns that are not asked for obey the same rules.
 *
 * @param sources At least one file. All must have the required columns; an optional column has to be in
 *   all of them or in none.
 * @param columns Columns to keep. Without it, all columns of the first file are required and kept.
 * @returns The table with each file's SHA-256; columns are dictionary-encoded.
 * @throws Refusal `table/…` at the first rule that is broken, with file and line; exit 4 for a limit of
 *   `tableLimits`. Errors of a source pass through.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
async function readTable(sources, columns) {
    if (sources.length === 0)
        throw (0,tableRefusals/* noFiles */.JE)();
    const assembly = new tableAssembly/* TableAssembly */.$g(columns);
    for (const source of sources)
        await readFile(source, assembly);
    return assembly.finish();
}
async function readFile(source, assembly) {
    const { file } = source;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    let read;
    const text = beginText(file, (header) => {
        read = { header, rows: assembly.begin(file, header) };
        return read.rows;
    });
    for await (const chunk of source.open()) {
        hash.update(chunk);
        bytes += chunk.length;
        text.write(viewAsBuffer(chunk));
    }
    text.end();
    const { header, rows } = read ?? refuseEmpty(file);
    if (rows.lines.count === 0)
        throw (0,tableRefusals/* noRows */.jw)(file);
    assembly.add({ path: file, sha256: hash.digest('hex'), bytes, header, rows: rows.lines.count }, rows.lines);
}
/**
 * The column names of a CSV or TSV file; reads no further than the header.
 *
 * @throws Refusal for a header that `readTable` would refuse. A file without rows is not refused.
 */
async function readHeader(source) {
    let found;
    const text = beginText(source.file, (header) => {
        found = header;
        return undefined;
    });
    for await (const chunk of source.open()) {
        text.write(viewAsBuffer(chunk));
        if (found !== undefined)
            return found;
    }
    text.end();
    return found ?? refuseEmpty(source.file);
}
function beginText(file, onHeader) {
    return new TableText(file, new recordScanner/* RecordScanner */._(file, (0,tableHeader/* delimiterOf */.Vl)(file), new tableHeader/* HeaderSink */.z(file, onHeader)));
}
function viewAsBuffer(chunk) {
    return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}
function refuseEmpty(file) {
    throw (0,tableRefusals/* noHeader */.F$)(file);
}


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


/***/ }),

/***/ 98120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ writeWithColumns)
/* harmony export */ });
/* harmony import */ var _writeCsv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89991);

const rowsOfPart = 10_000;
/**
 * A table with further columns as CSV text, every cell as it was read; a column that the table has already is replaced
 * in its place. In parts, because a text of a whole table may be longer than a string can be.
 *
 * @param table one file, or several with the same columns, of which all were read
 * @param added the cell of each row for each further column, by the column's name
 */
function* writeWithColumns(table, added) {
    const { header } = table.files[0];
    const names = [...new Set([...header, ...added.keys()])];
    const cells = names.map((name) => added.get(name) ?? readCells(table, name));
    const head = (0,_writeCsv_js__WEBPACK_IMPORTED_MODULE_0__/* .writePlainCsv */ .q)(names, []);
    yield head;
    for (let start = 0; start < table.rows; start += rowsOfPart) {
        const rows = Array.from({ length: Math.min(rowsOfPart, table.rows - start) }, (_, index) => cells.map((cellOf) => cellOf(start + index)));
        yield (0,_writeCsv_js__WEBPACK_IMPORTED_MODULE_0__/* .writePlainCsv */ .q)(names, rows).slice(head.length);
    }
}
function readCells(table, name) {
    const { values, codes } = table.column(name);
    return (row) => values[codes[row]];
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


/***/ }),

/***/ 83523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _outputFolder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66885);
/** A file that is written whole or not at all. */




/**
 * Writes a text in parts: beside its place, and then renamed, so that nobody ever reads half of it. What stood in
 * the place is replaced.
 *
 * @throws Refusal with exit code 5 and the place that cannot be written; then nothing is left behind. What the parts
 *   throw passes through.
 */
function writeWhole(path, parts, wanted) {
    const beside = `${path}.holdout-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}`;
    const made = attempt(() => (0,_outputFolder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)), wanted);
    try {
        const file = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(beside, 'wx'), wanted);
        try {
            for (const part of parts)
                attempt(() => writeAll(file, Buffer.from(part)), wanted);
            attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(file), wanted);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
        }
        attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(beside, path), wanted);
    }
    catch (thrown) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(beside, { force: true });
        if (made !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(made, { recursive: true, force: true });
        throw thrown;
    }
}
function attempt(step, wanted) {
    try {
        return step();
    }
    catch (thrown) {
        throw (0,_outputFolder_js__WEBPACK_IMPORTED_MODULE_3__/* .unwritableOutput */ .Le)(thrown, wanted);
    }
}
function writeAll(file, bytes) {
    for (let written = 0; written < bytes.length;)
        written += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, bytes, written);
}


/***/ })

};

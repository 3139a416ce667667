export const id = 458;
export const ids = [458];
export const modules = {

/***/ 32315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tt: () => (/* binding */ readOptions),
/* harmony export */   ms: () => (/* binding */ refuseUsage),
/* harmony export */   u9: () => (/* binding */ singleValue)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _result_nearestName_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38921);
/* harmony import */ var _result_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11888);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63534);




/**
 * Reads the words after a command.
 *
 * @throws Refusal `command/usage` for an unknown option, a missing value, or an option given twice
 */
function readOptions(name, words) {
    const { options } = _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .commands */ .Pi[name];
    const takesOperands = 'operands' in _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .commands */ .Pi[name];
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...words],
        strict: false,
        tokens: true,
        allowPositionals: true,
        options: Object.fromEntries(options.map((option) => [
            option.name,
            { type: option.value === undefined ? 'boolean' : 'string', multiple: true },
        ])),
    });
    const values = new Map();
    const flags = new Set();
    const operands = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            operands.push(token.value);
        if (token.kind !== 'option')
            continue;
        const option = options.find((one) => one.name === token.name);
        if (option === undefined)
            throw unknownOption(name, token.rawName, options);
        if (option.value === undefined)
            flags.add(option.name);
        else
            values.set(option.name, [...(values.get(option.name) ?? []), requireValue(option, token.value, values)]);
    }
    if (operands.length > 0 && !takesOperands)
        throw refuseUsage(name, 'was given a word that belongs to no option');
    return { values, flags, operands };
}
function requireValue(option, value, values) {
    if (value === undefined || value === '') {
        throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_('command/usage', {
            problem: `--${option.name} has no value`,
            cure: `Write --${option.name} ${option.value}.`,
        });
    }
    if (values.has(option.name) && option.repeated !== true) {
        throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_('command/usage', { problem: `--${option.name} stands twice`, cure: 'Give it once.' });
    }
    return value;
}
function unknownOption(name, rawName, options) {
    const nearest = (0,_result_nearestName_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .q)(rawName.replace(/^-+/, ''), options.map((option) => option.name));
    const hint = nearest === undefined ? '' : ` Did you mean --${nearest}?`;
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_('command/usage', {
        problem: `holdout ${name} has no such option`,
        cure: `\`holdout help ${name}\` lists them.${hint}`,
    });
}
function refuseUsage(name, problem) {
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_('command/usage', {
        problem: `holdout ${name} ${problem}`,
        cure: `\`holdout help ${name}\` shows how.`,
    });
}
/** The single value of an option. */
function singleValue({ values }, name) {
    return values.get(name)?.[0];
}


/***/ }),

/***/ 48301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MJ: () => (/* binding */ reservedKinds),
/* harmony export */   dT: () => (/* binding */ testDataAccess),
/* harmony export */   qj: () => (/* binding */ defaultMissing)
/* harmony export */ });
/** Cells that count as empty where the policy does not say so. */
const defaultMissing = ['', 'NA', 'N/A', 'null', 'None', 'NaN'];
/** The role of those who can see the test data. */
const testDataAccess = 'test-data-access';
/** Names with a meaning of their own beside entity kinds, in the policy or as a check. */
const reservedKinds = [
    'sample',
    'content',
    'empty-ids',
    'train-validation',
    'suspected',
    'linked',
    'captured',
    'near-duplicate',
];


/***/ }),

/***/ 38921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
const longestCompared = 100;
/**
 * The candidate that a mistyped name most plausibly stands for, or `undefined` where none is close.
 *
 * Closeness is the number of characters inserted, deleted, replaced or swapped with their neighbour
 * (optimal string alignment; Damerau 1964), upper and lower case being equal. A candidate is plausible
 * within a third of the longer name's length: `patient` for `patient_id`, but not `age` for `sex`.
 * Of equally close candidates the first is returned. Names longer than 100 code units are not compared.
 *
 * @example nearestName('pateint_id', ['site', 'patient_id']) // 'patient_id'
 */
function nearestName(name, candidates) {
    if (name.length > longestCompared)
        return undefined;
    let nearest;
    let fewest = Number.POSITIVE_INFINITY;
    for (const candidate of candidates) {
        const longer = Math.max(name.length, candidate.length);
        const plausible = Math.floor(longer / 3);
        if (longer > longestCompared || Math.abs(name.length - candidate.length) > plausible)
            continue;
        const edits = countEdits(name.toLowerCase(), candidate.toLowerCase());
        if (edits <= plausible && edits < fewest) {
            nearest = candidate;
            fewest = edits;
        }
    }
    return nearest;
}
/** Optimal string alignment distance in UTF-16 code units, with three rows of the table in memory. */
function countEdits(from, to) {
    let beforeLast = [];
    let last = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let i = 1; i <= from.length; i++) {
        const current = [i];
        for (let j = 1; j <= to.length; j++) {
            const replaced = last[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1);
            const edits = Math.min(replaced, last[j] + 1, current[j - 1] + 1);
            const isSwap = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
            current.push(isSwap ? Math.min(edits, beforeLast[j - 2] + 1) : edits);
        }
        beforeLast = last;
        last = current;
    }
    return last[to.length];
}


/***/ }),

/***/ 79848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ compareCodeUnits)
/* harmony export */ });
/** Compares texts by UTF-16 code units: the same order in every locale. */
function compareCodeUnits(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}


/***/ }),

/***/ 56239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   YG: () => (/* binding */ openDiskFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _result_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11888);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91618);




const chunkBytes = 256 * 1024;
// Without O_NONBLOCK the opening of a pipe would wait for a writer. Windows has neither flag, nor pipes in folders.
const openFlags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/** @throws Refusal where no regular file is at the place */
async function stateOf(absolute, path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(absolute, { bigint: true }).catch((error) => {
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
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(absolute, openFlags).catch((error) => {
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
    const executable = (found.mode & 64n) !== 0n;
    return { bytes: Number(found.size), executable, links: Number(found.nlink), identity };
}
function changed(path) {
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_('tree/changed', {
        file: path,
        exit: 3,
        problem: 'changed while it was read',
        cure: 'Let nothing write to the folder while the gate runs, and run it again.',
    });
}
/** The Refusal for a file or folder that the system does not let Holdout read. */
function unreadable(path, error) {
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_('tree/missing-file', {
        ...(path === '' ? {} : { file: (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .printablePath */ .Vj)(path) }),
        exit: 5,
        problem: `cannot be read (${error.code ?? 'unknown error'})`,
        cure: 'Give the user that runs Holdout the right to read it.',
    });
}


/***/ }),

/***/ 33270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ isUnreadableName)
/* harmony export */ });
/**
 * Whether a decoded name may stand for something else than it shows: bytes that are not UTF-8 decode to U+FFFD, and a
 * forged git tree can hold a name with a slash.
 */
function isUnreadableName(name) {
    return name.includes('\u{fffd}') || name.includes('/');
}


/***/ }),

/***/ 73388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ openListedFolderTree),
/* harmony export */   x: () => (/* binding */ openFolderTree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _diskFile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56239);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33270);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97669);





/**
 * A folder on disk as a tree.
 *
 * Nothing is cached: each call looks again. Symbolic links are refused below the root; the root itself may be reached
 * through one. `.git` is no part of the tree.
 *
 * @param root the folder; where it does not exist, nothing is found
 */
function openFolderTree(root) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root);
    return (0,_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .treeOf */ .g7)(async () => ((await isFolder(absolute)) ? folderAt(absolute, '', '') : undefined));
}
/**
 * As `openFolderTree`, for many files of one folder: each folder is listed once, when it is first entered. What is made
 * in it later is not seen; what is changed or taken away is noticed when it is read.
 */
function openListedFolderTree(root) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root);
    const top = once(async () => ((await isFolder(absolute)) ? listOnce(folderAt(absolute, '', '')) : undefined));
    return (0,_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .treeOf */ .g7)(top);
}
function listOnce(folder) {
    const list = async () => (await folder.children()).map((child) => (child.kind === 'folder' ? listOnce(child) : child));
    return { ...folder, children: once(list) };
}
function once(compute) {
    let computed;
    return () => {
        computed ??= compute();
        return computed;
    };
}
async function isFolder(absolute) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(absolute).then((found) => found.isDirectory(), () => false);
}
function folderAt(absolute, name, place) {
    return { kind: 'folder', name, children: () => readFolder(absolute, place) };
}
/** @param place the folder's path below the root, for messages */
async function readFolder(absolute, place) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(absolute, { withFileTypes: true }).catch((error) => {
        throw (0,_diskFile_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(place, error);
    });
    return found.filter((child) => child.name !== '.git').map((child) => toEntry(absolute, place, child));
}
function toEntry(folder, place, child) {
    const name = child.name.normalize('NFC');
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, child.name);
    if ((0,_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnreadableName */ .h)(name))
        return { kind: 'unreadable-name', name };
    if (child.isDirectory())
        return folderAt(absolute, name, place === '' ? name : `${place}/${name}`);
    if (child.isFile())
        return { kind: 'file', name, toFile: (path) => fileAt(absolute, path) };
    return { kind: child.isSymbolicLink() ? 'symlink' : 'special', name };
}
async function fileAt(absolute, path) {
    const state = await (0,_diskFile_js__WEBPACK_IMPORTED_MODULE_2__/* .stateOf */ .L4)(absolute, path);
    const open = () => (0,_diskFile_js__WEBPACK_IMPORTED_MODULE_2__/* .openDiskFile */ .YG)(absolute, path, state);
    const { bytes, executable, links } = state;
    return { kind: 'file', path, bytes, executable, origin: 'disk', links, location: absolute, open };
}


/***/ }),

/***/ 38669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ refuseLfsPointer),
/* harmony export */   ew: () => (/* binding */ largestPointer),
/* harmony export */   tY: () => (/* binding */ readLfsPointer)
/* harmony export */ });
/* harmony import */ var _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11888);

/** In bytes. The LFS specification: "pointer files must be less than 1024 bytes". */
const largestPointer = 1024;
const firstLine = /^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\//;
const wholePointer = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize (0|[1-9][0-9]{0,14})\n$/;
/** Throws the Refusal `tree/lfs-pointer` for a file that is a pointer instead of the content it stands for. */
async function refuseLfsPointer(file) {
    const text = await readIfSmall(file);
    if (text === undefined || !firstLine.test(text))
        return;
    throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('tree/lfs-pointer', {
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


/***/ }),

/***/ 66885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Le: () => (/* binding */ unwritableOutput),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   zh: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _result_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11888);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91618);
/** Folders that output is written into, wherever the user wants them. */




/**
 * Makes a folder and those above it that are missing, one after the other. Node's own way of making all of them at once
 * never ends where a folder cannot be made in one that is there, as below `/proc`.
 *
 * @returns the uppermost folder that was made; undefined where all were there
 * @throws the system's error, with its code and the path of the folder that could not be made; then none is left
 */
function makeFolder(folder) {
    const made = [];
    try {
        for (const missing of missingFolders((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder)))
            if (makeOne(missing))
                made.push(missing);
    }
    catch (thrown) {
        for (const path of made.reverse())
            removeEmpty(path);
        throw thrown;
    }
    return made[0];
}
/** The folders that have to be made, the uppermost first. */
function missingFolders(folder) {
    const missing = [];
    for (let place = folder;; place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)) {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place, { throwIfNoEntry: false });
        if (found?.isDirectory() === true)
            return missing.reverse();
        if (found !== undefined)
            throw systemError('ENOTDIR', place);
        missing.push(place);
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place) === place)
            return missing.reverse();
    }
}
/** Whether it was made here, and not by someone else in the meantime. */
function makeOne(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
        return true;
    }
    catch (thrown) {
        const isThere = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true;
        if (isThere)
            return false;
        throw thrown;
    }
}
function removeEmpty(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(folder);
    }
    catch {
        // Somebody has put something into it.
    }
}
function systemError(code, path) {
    return Object.assign(new Error(`${code}: ${path}`), { code, path });
}
/**
 * Writes texts to their paths, and makes the folders that they need.
 *
 * @param files text by path
 * @throws Refusal with exit code 5 and the place that cannot be written
 */
function writeOutput(files, wanted) {
    try {
        for (const [path, text] of files) {
            makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
        }
    }
    catch (thrown) {
        throw unwritableOutput(thrown, wanted);
    }
}
/**
 * The Refusal for output that cannot be written, with the place that the system named.
 *
 * @param thrown by `makeFolder`, or by writing into the folder; what is no error of the system is thrown again
 */
function unwritableOutput(thrown, { what, outcome, cure }) {
    const { code, path } = thrown;
    if (code === undefined)
        throw thrown;
    const place = path === undefined ? {} : { file: (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .printablePath */ .Vj)(path) };
    const reason = path === undefined ? '' : 'cannot be made or written to, so that ';
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_('command/usage', {
        ...place,
        exit: 5,
        problem: `${reason}${what} cannot be written (${code})${outcome === undefined ? '' : `, and ${outcome}`}`,
        cure,
    });
}


/***/ }),

/***/ 91618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ checkPath),
/* harmony export */   Vj: () => (/* binding */ printablePath),
/* harmony export */   rg: () => (/* binding */ checkPattern)
/* harmony export */ });
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


/***/ }),

/***/ 97669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xn: () => (/* binding */ descend),
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   nv: () => (/* binding */ onlyFile)
/* harmony export */ });
/* harmony import */ var _result_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79848);
/* harmony import */ var _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11888);
/* harmony import */ var _lfs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38669);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91618);




/**
 * A tree over folder entries. Every rule about what a path may be is here; where bytes come from is the entries' matter.
 *
 * @param root the tree's root; undefined where it does not exist, and then nothing is found
 */
function treeOf(root) {
    const find = async (path) => {
        const checked = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .checkPath */ .Cg)(path);
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
    throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('tree/not-regular', {
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
    const alike = childrenByName(children).get(foldCase(name)) ?? [];
    const exact = alike.find((child) => child.name === name);
    if (exact !== undefined && alike.length > 1)
        throw caseCollision(path);
    return exact;
}
/** Remembered as long as the list is, so that a tree that keeps its lists finds each child at once. */
const foldedNames = new WeakMap();
/** The children of each name, but for its case and Unicode form. */
function childrenByName(children) {
    const known = foldedNames.get(children);
    if (known !== undefined)
        return known;
    const byName = new Map();
    for (const child of children) {
        const folded = foldCase(child.name);
        const alike = byName.get(folded);
        if (alike === undefined)
            byName.set(folded, [child]);
        else
            alike.push(child);
    }
    foldedNames.set(children, byName);
    return byName;
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
            for (const file of await filesBelow(child, (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .checkPath */ .Cg)(here)))
                files.push(file);
    }
    return files;
}
async function regularFile(entry, path) {
    if (entry.kind !== 'file')
        throw notRegular(entry, path);
    const file = await entry.toFile((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .checkPath */ .Cg)(path));
    await (0,_lfs_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseLfsPointer */ .Dl)(file);
    return file;
}
async function list(root, folder) {
    const path = folder === '' ? '' : (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .checkPath */ .Cg)(folder);
    const top = await root();
    const entry = top === undefined ? undefined : await descend(top, path);
    if (entry === undefined || entry.kind === 'file')
        return [];
    if (entry.kind !== 'folder')
        throw notRegular(entry, path);
    return (await pathsBelow(entry, path)).sort(_result_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareCodeUnits */ .U);
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
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('tree/case-collision', {
        file: (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .printablePath */ .Vj)(path),
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
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_(isName ? 'path/forbidden' : 'tree/not-regular', {
        file: (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .printablePath */ .Vj)(path),
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
    return [...files].sort((a, b) => (0,_result_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareCodeUnits */ .U)(a.path, b.path));
}


/***/ })

};

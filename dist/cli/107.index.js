export const id = 107;
export const ids = [107];
export const modules = {

/***/ 29150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ rootOf),
/* harmony export */   P: () => (/* binding */ openSides)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _result_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79848);
/* harmony import */ var _result_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11888);
/* harmony import */ var _trees_folderTree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73388);
/* harmony import */ var _trees_gitTree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69374);
/* harmony import */ var _trees_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81727);
/** The two sides of a change: the approved tree, which gives the rules, and the proposed tree, which is judged. */







/** The folder that paths in a policy are relative to: what contains `.holdout/`, else the policy's own folder. */
function rootOf(policyFile) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(policyFile));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder) === '.holdout' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) : folder;
}
/** @throws Refusal where a ref is unknown, the history too short, or git cannot be run */
async function openSides(request) {
    const root = rootOf(request.policyFile);
    const policyPath = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(request.policyFile)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(request.policyFile, { throwIfNoEntry: false })?.isDirectory() === true) {
        throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_('policy/missing', {
            file: policyPath,
            problem: 'is a folder, not a policy',
            cure: 'Give the file itself, such as .holdout/policy.yml in that folder.',
        });
    }
    if (request.approved === undefined) {
        return { proposed: (0,_trees_folderTree_js__WEBPACK_IMPORTED_MODULE_3__/* .openFolderTree */ .x)(root), policyPath, commits: {}, folders: [root], close() { } };
    }
    const repository = await (0,_trees_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .findRepository */ .W)(root);
    if (repository === undefined) {
        throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_('command/usage', {
            problem: 'an approved ref was given, and the policy does not lie in a git repository',
            cure: 'Run Holdout inside the repository, or leave the approved ref out to judge the working folder alone.',
        });
    }
    return openGitSides(repository, root, policyPath, { ...request, approved: request.approved });
}
async function openGitSides(repository, root, policyPath, { approved: approvedRef, proposed: proposedRef = 'HEAD', isFork = false, isMerged = false, }) {
    const prefix = await repository.prefixOf(root);
    const approved = await repository.resolveCommit(approvedRef);
    const proposed = await repository.resolveCommit(proposedRef);
    const checkedOut = await repository.resolveCommit('HEAD');
    const paths = isMerged
        ? await repository.changedPaths(approved, proposed)
        : await pathsOfChange(repository, approved, proposed);
    const below = prefix === '' ? '' : `${prefix}/`;
    return {
        proposed: isFork
            ? withoutDisk((0,_trees_gitTree_js__WEBPACK_IMPORTED_MODULE_4__/* .openGitTree */ .x)(repository, proposed, { prefix }), (0,_trees_folderTree_js__WEBPACK_IMPORTED_MODULE_3__/* .openFolderTree */ .x)(root))
            : (0,_trees_gitTree_js__WEBPACK_IMPORTED_MODULE_4__/* .openGitTree */ .x)(repository, proposed, { prefix, disk: root, checkedOut }),
        git: {
            approved: (0,_trees_gitTree_js__WEBPACK_IMPORTED_MODULE_4__/* .openGitTree */ .x)(repository, approved, { prefix }),
            committed: (0,_trees_gitTree_js__WEBPACK_IMPORTED_MODULE_4__/* .openGitTree */ .x)(repository, proposed, { prefix }),
            approvedRepository: (0,_trees_gitTree_js__WEBPACK_IMPORTED_MODULE_4__/* .openGitTree */ .x)(repository, approved),
            prefix,
            changed: paths.filter((path) => path.startsWith(below)).map((path) => path.slice(below.length)),
            workflows: paths.filter((path) => path.startsWith('.github/workflows/')),
            committedRepository: (0,_trees_gitTree_js__WEBPACK_IMPORTED_MODULE_4__/* .openGitTree */ .x)(repository, proposed),
            isEmpty: paths.length === 0,
            isMerged,
            isRewritten: isMerged && !(await repository.isAncestor(approved, proposed)),
            async isAncestor(older, newer) {
                if (!(await repository.hasCommit(older)) || !(await repository.hasCommit(newer)))
                    return undefined;
                return (await repository.isAncestor(older, newer)) || ((await repository.isShallow()) ? undefined : false);
            },
        },
        policyPath,
        folders: [root, repository.root],
        commits: { approved: { ref: approvedRef, commit: approved }, proposed: { commit: proposed } },
        close: () => repository.close(),
    };
}
/**
 * What was done since the change was begun. Commits that merged each other leave several commits where it may have
 * begun: a path that differs from one of them alone would be merged, so it counts unless the approved branch has the
 * same already.
 */
async function pathsOfChange(repository, approved, proposed) {
    const begun = await repository.mergeBase(approved, proposed);
    const others = (await repository.mergeBases(approved, proposed)).filter((commit) => commit !== begun);
    const paths = new Set(await repository.changedPaths(begun, proposed));
    if (others.length === 0)
        return [...paths];
    const differing = new Set(await repository.changedPaths(approved, proposed));
    for (const other of others) {
        for (const path of await repository.changedPaths(other, proposed))
            if (differing.has(path))
                paths.add(path);
    }
    return [...paths].sort(_result_order_js__WEBPACK_IMPORTED_MODULE_6__/* .compareCodeUnits */ .U);
}
/** A commit of a fork alone. What only the disk has is refused with the reason: it may be locked data. */
function withoutDisk(committed, disk) {
    const refuse = (file) => {
        throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_('tree/missing-file', {
            file,
            problem: 'lies outside the commit, and for a change from a fork nothing outside its commit is read',
            cure: 'Let someone who may see the data push the change to a branch of this repository.',
        });
    };
    return {
        find: async (path) => (await committed.find(path)) ?? ((await disk.find(path)) === undefined ? undefined : refuse(path)),
        findFile: async (path) => (await committed.findFile(path)) ?? ((await disk.findFile(path)) === undefined ? undefined : refuse(path)),
        list: (folder) => committed.list(folder),
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
    return { kind: 'file', path, bytes, executable, origin: 'disk', links, open };
}


/***/ }),

/***/ 69374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ openGitTree)
});

// EXTERNAL MODULE: ./build/result/order.js
var order = __webpack_require__(79848);
// EXTERNAL MODULE: ./build/result/refusal.js
var refusal = __webpack_require__(11888);
// EXTERNAL MODULE: ./build/trees/commitId.js
var commitId = __webpack_require__(96576);
// EXTERNAL MODULE: ./build/trees/entries.js
var entries = __webpack_require__(33270);
// EXTERNAL MODULE: ./build/trees/folderTree.js
var folderTree = __webpack_require__(73388);
// EXTERNAL MODULE: ./build/trees/git.js
var git = __webpack_require__(98262);
// EXTERNAL MODULE: ./build/trees/lfs.js
var lfs = __webpack_require__(38669);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/trees/diskFile.js
var diskFile = __webpack_require__(56239);
;// CONCATENATED MODULE: ./build/trees/lfsStore.js






/**
 * The content that a committed Git LFS pointer stands for, where a checkout with LFS has stored it; else the file as it
 * is. The commit binds the content through the pointer: bytes with another SHA-256 are refused while they are read.
 *
 * @param gitFolder the repository's shared git folder
 */
async function resolveLfsPointer(gitFolder, file) {
    const pointer = await (0,lfs/* readLfsPointer */.tY)(file);
    if (pointer === undefined)
        return file;
    const { sha256, bytes } = pointer;
    const stored = (0,external_node_path_.join)(gitFolder, 'lfs', 'objects', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
    const found = await (0,promises_.lstat)(stored).catch(() => undefined);
    if (found === undefined || !found.isFile() || found.size !== bytes)
        return file;
    const state = await (0,diskFile/* stateOf */.L4)(stored, file.path);
    const open = () => verified((0,diskFile/* openDiskFile */.YG)(stored, file.path, state), sha256, file.path);
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

// EXTERNAL MODULE: ./build/trees/walk.js
var walk = __webpack_require__(97669);
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
    return { find, findFile: (path) => find(path).then(walk/* onlyFile */.nv), list };
}

;// CONCATENATED MODULE: ./build/trees/gitTree.js










/**
 * The tree of a commit. Contents are blobs: attributes, filters, replace refs and the working folder have no say.
 *
 * @param commit full id
 */
function openGitTree(repository, commit, options = {}) {
    const top = folderAt(repository, `${(0,commitId/* requireCommitId */.Y)(commit)}^{tree}`, '');
    const { prefix, disk, checkedOut } = options;
    const committed = (0,walk/* treeOf */.g7)(() => rootAt(top, prefix ?? ''));
    if (disk === undefined)
        return committed;
    const folder = (0,folderTree/* openFolderTree */.x)(disk);
    if (checkedOut === undefined || checkedOut === commit)
        return withDisk(committed, folder);
    return withDisk(committed, outsideGit(folder, openGitTree(repository, checkedOut, { prefix })));
}
async function rootAt(top, prefix) {
    const entry = await (0,walk/* descend */.Xn)(top, prefix);
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
    return { find, findFile: (path) => find(path).then(walk/* onlyFile */.nv), list };
}
function folderAt(repository, id, name) {
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
            throw (0,git/* gitRefusal */.Xr)(`the tree ${id} is damaged`, null);
        const mode = bytes.toString('latin1', position, space);
        const name = bytes.toString('utf8', space + 1, nul).normalize('NFC');
        position = nul + 1 + idBytes;
        entries.push(toEntry(repository, mode, name, bytes.toString('hex', nul + 1, position)));
    }
    return entries;
}
function toEntry(repository, mode, name, id) {
    if ((0,entries/* isUnreadableName */.h)(name))
        return { kind: 'unreadable-name', name };
    if (mode === '40000')
        return folderAt(repository, id, name);
    if (mode === '120000')
        return { kind: 'symlink', name };
    if (mode === '160000')
        return { kind: 'submodule', name };
    if (mode !== '100644' && mode !== '100755')
        return { kind: 'special', name };
    return { kind: 'file', name, toFile: (path) => fileAt(repository, { id, path, executable: mode === '100755' }) };
}
async function fileAt(repository, { id, path, executable }) {
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
    if (bytes > lfs/* largestPointer */.ew)
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

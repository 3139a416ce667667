export const id = 966;
export const ids = [966];
export const modules = {

/***/ 42966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLedger: () => (/* binding */ runLedger)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/custody/fileLedger.js + 2 modules
var fileLedger = __webpack_require__(52362);
// EXTERNAL MODULE: ./build/custody/ledger.js
var custody_ledger = __webpack_require__(52555);
// EXTERNAL MODULE: ./build/result/refusal.js
var refusal = __webpack_require__(11888);
// EXTERNAL MODULE: ./build/trees/digest.js
var digest = __webpack_require__(56740);
// EXTERNAL MODULE: ./build/trees/fetchCommits.js
var fetchCommits = __webpack_require__(44418);
// EXTERNAL MODULE: ./build/trees/git.js
var git = __webpack_require__(98262);
// EXTERNAL MODULE: ./build/trees/gitTree.js + 2 modules
var gitTree = __webpack_require__(69374);
;// CONCATENATED MODULE: ./build/custody/ledgerClone.js
/** A ledger's branch, read through git from a clone of the repository. */






/** Name of the ledger's file on its branch. */
const ledgerFile = 'ledger.jsonl';
/**
 * Reads and verifies the ledger, and that no commit of the branch took lines away.
 *
 * @returns undefined where neither the remote nor the clone has the branch
 * @throws Refusal `ledger/…` (exit 3) where the ledger does not hold, or lost what the clone knows of it
 */
async function readClonedLedger(cloned) {
    const { repository, branch } = cloned;
    const tip = await findTip(cloned);
    if (tip === undefined)
        return undefined;
    const { commit, isCurrent, fetched } = tip;
    await refuseLostLines(repository, commit, branch);
    await refuseShorterMerges(repository, commit, branch);
    const ledger = await readAt(repository, commit, branch);
    const earlier = fetched === undefined ? undefined : await readIfItHolds(repository, fetched, branch);
    if (earlier === undefined || (0,custody_ledger/* continues */.fN)(ledger.bytes, earlier))
        return { ledger, commit, isCurrent };
    throw rolledBack(branch, `lacks lines of the commit ${fetched}, which an earlier fetch brought`, `${fetched}`);
}
/**
 * Requires an earlier state to be part of the ledger.
 *
 * @param known commit of the branch, or SHA-256 of a line
 * @throws Refusal `ledger/rolled-back` (exit 3)
 */
async function requireKnown({ repository, remote, branch }, found, known) {
    if ((0,custody_ledger/* hadHead */.Qx)(found.ledger, known))
        return;
    if (await repository.isShallow()) {
        await repository.fetchCommits({ remote, shas: [known, found.commit], inLine: true });
    }
    const isKnown = (await repository.hasCommit(known)) && (await repository.isAncestor(known, found.commit));
    const earlier = isKnown ? await readIfItHolds(repository, known, branch) : undefined;
    if (earlier !== undefined && (0,custody_ledger/* continues */.fN)(found.ledger.bytes, earlier))
        return;
    throw rolledBack(branch, `does not contain ${known}`, known);
}
async function readAt(repository, commit, branch) {
    const file = await (0,gitTree/* openGitTree */.x)(repository, commit).findFile(ledgerFile);
    if (file === undefined)
        return custody_ledger/* emptyLedger */.Hg;
    return (0,custody_ledger/* parseLedger */.h8)(await (0,digest/* readBytes */.io)(file, custody_ledger/* ledgerLimit */.J$, 'ledger/too-large'), `${branch}:${ledgerFile}`);
}
/** Undefined where the ledger at the commit does not hold. */
async function readIfItHolds(repository, commit, branch) {
    try {
        return await readAt(repository, commit, branch);
    }
    catch (thrown) {
        if (thrown instanceof refusal/* Refusal */.P_ && thrown.code === 'ledger/broken')
            return undefined;
        throw thrown;
    }
}
/** The remote's word counts; where it gives none, what the clone has. */
async function findTip(cloned) {
    const { repository, remote, branch } = cloned;
    const fetched = await resolve(repository, `refs/remotes/${remote}/${branch}`);
    const asked = await askRemote(cloned);
    if (asked === 'no answer') {
        const commit = fetched ?? (await resolve(repository, `refs/heads/${branch}`));
        return commit === undefined ? undefined : { commit, isCurrent: false };
    }
    if (asked === undefined) {
        if (fetched !== undefined)
            throw rolledBack(branch, 'was deleted', fetched);
        return undefined;
    }
    await repository.fetchCommits({ remote, shas: fetched === undefined ? [asked] : [fetched, asked], inLine: true });
    if (fetched === undefined || (await repository.isAncestor(fetched, asked))) {
        return { commit: asked, isCurrent: true, fetched };
    }
    throw rolledBack(branch, `no longer contains the commit ${fetched}, which an earlier fetch brought`, fetched);
}
async function askRemote({ repository, remote, branch }) {
    try {
        return await (0,fetchCommits/* askBranchTip */.$)(repository, { remote, branch });
    }
    catch (thrown) {
        if (thrown instanceof refusal/* Refusal */.P_ && thrown.code === 'tree/git')
            return 'no answer';
        throw thrown;
    }
}
async function resolve(repository, ref) {
    try {
        return await repository.resolveCommit(ref);
    }
    catch (thrown) {
        if (thrown instanceof refusal/* Refusal */.P_ && thrown.code === 'tree/unknown-ref')
            return undefined;
        throw thrown;
    }
}
/**
 * A push without force can still bring a commit whose ledger lacks lines: its difference from the commit before has a
 * hunk that removes some. The patch is asked for, since a count of lines would heed the attributes of the work tree.
 */
async function refuseLostLines(repository, tip, branch) {
    const patch = ['--patch', '--text', '--unified=0', '--inter-hunk-context=0', '--no-renames'];
    const fixed = ['--no-color', '--no-ext-diff', '--no-textconv', '--no-show-signature', '--format=commit %H'];
    const given = ['log', '--first-parent', '-m', ...patch, ...fixed, tip, '--', ledgerFile];
    const { stdout } = await (0,git/* runGit */.EO)(repository.root, given);
    let commit = '';
    for (const line of stdout.toString('utf8').split('\n')) {
        if (line.startsWith('commit '))
            commit = line.slice('commit '.length);
        const [, removed = '1'] = /^@@ -\d+(?:,(\d+))? /.exec(line) ?? [undefined, '0'];
        if (removed === '0')
            continue;
        throw rolledBack(branch, `lost lines with the commit ${commit}`, `the commit before ${commit}`);
    }
}
/** A merge that restores the ledger leaves the damaged one behind, which is the shorter one. */
async function refuseShorterMerges(repository, tip, branch) {
    const { stdout } = await (0,git/* runGit */.EO)(repository.root, ['rev-list', '--merges', '--parents', tip]);
    const merges = stdout.toString('utf8').split('\n').slice(0, -1);
    for (const [merge = '', ...parents] of merges.map((line) => line.split(' '))) {
        const merged = await readIfItHolds(repository, merge, branch);
        for (const parent of parents) {
            const earlier = await readIfItHolds(repository, parent, branch);
            if ((earlier?.lines.length ?? 0) <= (merged?.lines.length ?? 0))
                continue;
            throw rolledBack(branch, `lost lines with the commit ${merge}`, parent);
        }
    }
}
function rolledBack(branch, problem, good) {
    return new refusal/* Refusal */.P_('ledger/rolled-back', {
        exit: 3,
        problem: `the ledger on the branch ${branch} ${problem}`,
        cure: `Find out who changed the branch, and restore it from ${good}; docs/ledger.md says how.`,
    });
}

// EXTERNAL MODULE: ./build/gate/sides.js
var sides = __webpack_require__(29150);
// EXTERNAL MODULE: ./build/policy/readPolicy.js + 15 modules
var readPolicy = __webpack_require__(40199);
// EXTERNAL MODULE: ./build/publication/reproduce.js
var reproduce = __webpack_require__(84662);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/result/json.js
var json = __webpack_require__(72252);
// EXTERNAL MODULE: ./build/result/numbers.js
var numbers = __webpack_require__(18150);
// EXTERNAL MODULE: ./build/trees/repository.js + 2 modules
var trees_repository = __webpack_require__(81727);
// EXTERNAL MODULE: ./build/custody/ledgerUses.js
var ledgerUses = __webpack_require__(49435);
// EXTERNAL MODULE: ./build/report/terminalText.js
var terminalText = __webpack_require__(95448);
;// CONCATENATED MODULE: ./build/cli/ledgerTable.js




/** @param testSet digest, or its beginning, of the one test set to show */
function listUses(ledger, testSet = '') {
    return (0,ledgerUses/* testSetsOf */.bR)(ledger)
        .filter((digest) => digest.startsWith(testSet))
        .map((digest) => ({ testSet: digest, uses: (0,ledgerUses/* usesOf */.MZ)(ledger, digest) }));
}
const headings = ['use', 'started (UTC)', 'model', 'policy', 'judged', 'actor', 'outcome'];
/** One block for each test set, one line for each run. */
function renderUses(testSets) {
    return testSets.map(renderTestSet).join('\n');
}
function renderTestSet({ testSet, uses }) {
    const rows = uses.flatMap((use) => use.entries.map((entry) => cellsOf(use, entry)));
    const table = [headings, ...rows];
    const widths = headings.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
    const lines = table.map((row) => `  ${row.map((cell, column) => padCell(cell, column, widths)).join('  ')}`.trimEnd());
    const count = `${(0,numbers/* formatCount */.B4)(uses.length)} ${uses.length === 1 ? 'use' : 'uses'}`;
    return `Test set ${testSet}: ${count}\n${lines.join('\n')}\n`;
}
function padCell(cell, column, widths) {
    return (0,terminalText/* pad */.eV)(cell, widths[column] ?? 0, column === 0 ? 'left' : 'right');
}
function cellsOf(use, entry) {
    const { at, model, policy, pullRequest, commit, actor } = entry.started;
    const judged = [pullRequest === undefined ? '' : `#${pullRequest}`, shortId(commit ?? '')];
    return [
        String(use.number),
        at.slice(0, 16).replace('T', ' '),
        shortId(model),
        shortId(policy),
        judged.filter((part) => part !== '').join(' '),
        (0,report_escape/* escapeTerminal */.en)(actor ?? ''),
        outcomeText(use, entry),
    ];
}
function outcomeText({ merged, entries }, entry) {
    const verdict = entry.closed === undefined ? 'never finished' : (entry.closed.outcome?.verdict ?? 'aborted');
    return merged !== undefined && entry === entries.at(-1) ? `${verdict}, merged` : verdict;
}
function shortId(id) {
    return id.slice(0, 12);
}

// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(32315);
;// CONCATENATED MODULE: ./build/cli/commands/ledger.js















/** `holdout ledger`: a ledger that does not hold ends in a Refusal with exit 3. */
async function runLedger(words) {
    const given = (0,options/* readOptions */.Tt)('ledger', words);
    const since = readDigest(given, 'since', /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'a full commit id or the SHA-256 of a line');
    const testSet = readDigest(given, 'test-set', /^[0-9a-f]{7,64}$/, 'a digest, or at least its first seven digits');
    const found = await findLedger(given, since);
    process.stdout.write(given.flags.has('json') ? describe(found, testSet) : render(found, testSet));
    return 0;
}
function readDigest(given, name, form, what) {
    const value = (0,options/* singleValue */.u9)(given, name);
    if (value === undefined || form.test(value))
        return value;
    throw (0,options/* refuseUsage */.ms)('ledger', `was given a --${name} that is not ${what}`);
}
async function findLedger(given, since) {
    const file = (0,options/* singleValue */.u9)(given, 'file');
    const named = (0,options/* singleValue */.u9)(given, 'branch');
    if (file !== undefined && named !== undefined)
        throw (0,options/* refuseUsage */.ms)('ledger', 'was given both --file and --branch');
    if (file !== undefined)
        return readFile(file, since);
    const policyFile = (0,options/* singleValue */.u9)(given, 'policy') ?? reproduce/* defaultPolicy */.G4;
    const root = (0,sides/* rootOf */.I)(policyFile);
    const branch = named ?? declaredBranch(policyFile);
    const local = (0,external_node_path_.join)(root, fileLedger/* defaultLedgerFile */.j);
    const repository = branch === undefined ? undefined : await (0,trees_repository/* findRepository */.W)(root);
    if (branch === undefined || repository === undefined)
        return readFile(local, since);
    try {
        const cloned = { repository, remote: (0,options/* singleValue */.u9)(given, 'remote') ?? 'origin', branch };
        const found = await readBranch(cloned, since);
        if (found !== undefined)
            return found;
        if (named === undefined && (0,external_node_fs_.existsSync)(local))
            return await readFile(local, since);
        throw missing(`the branch ${branch} does not exist, so no use was recorded`);
    }
    finally {
        repository.close();
    }
}
function declaredBranch(policyFile) {
    if ((0,external_node_fs_.existsSync)(policyFile))
        return (0,readPolicy/* readPolicy */.T)((0,external_node_fs_.readFileSync)(policyFile), policyFile).ledger?.branch;
    throw new refusal/* Refusal */.P_('policy/missing', {
        file: policyFile,
        problem: 'there is no policy',
        cure: 'Give its path with --policy, or the ledger itself with --branch or --file.',
    });
}
async function readFile(path, since) {
    if (!(0,external_node_fs_.existsSync)(path))
        throw missing(`there is no ledger at ${path}`);
    const { ledger } = await (0,fileLedger/* openFileLedger */.O)(path, path).read();
    if (since !== undefined && !(0,custody_ledger/* hadHead */.Qx)(ledger, since)) {
        throw new refusal/* Refusal */.P_('ledger/rolled-back', {
            file: path,
            exit: 3,
            problem: `does not contain a line whose SHA-256 is ${since}`,
            cure: 'Find out who replaced the ledger, and restore its lines.',
        });
    }
    return { place: path, ledger };
}
async function readBranch(cloned, since) {
    const found = await readClonedLedger(cloned);
    if (found === undefined)
        return undefined;
    if (since !== undefined)
        await requireKnown(cloned, found, since);
    const { ledger, commit, isCurrent } = found;
    const note = isCurrent ? {} : { note: `The remote ${cloned.remote} gave no answer: this is what the clone has.` };
    return { place: `branch ${cloned.branch}`, ledger, commit, ...note };
}
function missing(problem) {
    return new refusal/* Refusal */.P_('ledger/unreadable', {
        exit: 3,
        problem,
        cure: 'Name the ledger with --branch or --file where it lies elsewhere.',
    });
}
function render({ place, ledger, commit, note }, testSet) {
    const at = commit === undefined ? '' : ` at ${commit}`;
    const count = ledger.lines.length;
    const chain = count === 0 ? 'no lines' : `${(0,numbers/* formatCount */.B4)(count)} ${count === 1 ? 'line' : 'lines'}, the chain holds`;
    const head = `Ledger: ${(0,report_escape/* escapeTerminal */.en)(place, 200)}${at} (${chain})\n  sha256 of the last line ${ledger.head}\n`;
    const notes = note === undefined ? '' : `${(0,report_escape/* escapeTerminal */.en)(note, 200)}\n`;
    const uses = listUses(ledger, testSet);
    const none = uses.length === 0 ? 'No use of the test set is recorded.\n' : '';
    return `${head}${notes}\n${renderUses(uses)}${none}`;
}
function describe({ place, ledger, commit }, testSet) {
    return (0,json/* renderJson */.h)({
        place,
        ...(commit === undefined ? {} : { commit }),
        head: ledger.head,
        lines: ledger.lines.length,
        testSets: listUses(ledger, testSet),
    });
}


/***/ }),

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

/***/ 84662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   em: () => (/* binding */ checkCommand),
/* harmony export */   r7: () => (/* binding */ shellWord)
/* harmony export */ });
/** The command that gives the same report, as a person pastes it into a shell. */
const defaultPolicy = '.holdout/policy.yml';
/** A word as a POSIX shell reads it back: quoted where it holds anything but plain characters. */
function shellWord(word) {
    return /^[A-Za-z0-9_./@:=,+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
/**
 * @param policyFile as the command is to name it
 * @param approved ref or commit of the approved tree; absent where the working folder is both trees
 */
function checkCommand(policyFile, approved) {
    return [
        'holdout check',
        ...(policyFile === defaultPolicy ? [] : [`--policy ${shellWord(policyFile)}`]),
        ...(approved === undefined ? [] : [`--approved ${shellWord(approved)}`]),
    ].join(' ');
}


/***/ }),

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ neutraliseCommands),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   en: () => (/* binding */ escapeTerminal),
/* harmony export */   l6: () => (/* binding */ toMarkdown),
/* harmony export */   yw: () => (/* binding */ toTerminal)
/* harmony export */ });
/* unused harmony export shortHash */
/* harmony import */ var _result_foreignText_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4607);
/**
 * The one escaper of the views. Foreign text (subgroup values, column names, paths, reasons) goes
 * through here on its way to Markdown or to a terminal, and nowhere else.
 *
 * Markdown: GitHub turns mentions, issue numbers, commit digests and addresses into links after it has
 * rendered the text, but never inside `<code>`; a numeric entity is never markup. So foreign text stands
 * inside `<code>`, as entities. Terminal: the log of a workflow is one too, so nothing may read as a
 * workflow command.
 */

/**
 * FNV-1a, 32 bits, over UTF-16 code units: tells two long values apart after they were cut.
 * It is no protection of what it hashes. Source: Fowler, Noll, Vo, RFC 9923.
 *
 * @returns eight hexadecimal digits.
 */
function shortHash(text) {
    let hash = 0x811c9dc5;
    for (let index = 0; index < text.length; index += 1) {
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
    return (hash >>> 0).toString(16).padStart(8, '0');
}
/** `U+200B` for the characters of a text that has no ink at all. */
function nameCodePoints(text) {
    const named = Array.from(text, (character) => character.codePointAt(0).toString(16).toUpperCase());
    return named.map((digits, index) => ({
        text: `${index === 0 ? '' : ' '}U+${digits.padStart(4, '0')}`,
        escaped: true,
    }));
}
/** The visible form of a foreign text, cut after `most` characters with an ellipsis and a hash of the whole. */
function shownText(value, most) {
    if (value === '')
        return '';
    const visible = (0,_result_foreignText_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleClusters */ .sG)(value);
    const clusters = visible.every((cluster) => cluster.escaped) ? nameCodePoints(value) : visible;
    const shown = clusters.slice(0, most).map((cluster) => cluster.text);
    return shown.join('') + (clusters.length > most ? `… ${shortHash(value)}` : '');
}
function entity(character) {
    return `&#${character.codePointAt(0)};`;
}
/** Everything but letters, digits, inner spaces and hyphens; an underscore may only stand inside a word. */
const notPlain = /[^A-Za-z0-9 _-]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/gu;
/**
 * Foreign text for Markdown: one `<code>` element whose content is letters, digits and numeric entities.
 *
 * @param value any text.
 * @param most characters, as a reader counts them, after which it is cut.
 */
function escapeMarkdown(value, most = _result_foreignText_js__WEBPACK_IMPORTED_MODULE_0__/* .longestValue */ .Q_) {
    return `<code>${shownText(value, most).replace(notPlain, entity)}</code>`;
}
/** Our own words for Markdown: nothing in them is meant as markup. */
function escapeWords(text) {
    return text.replace(/[<>&|*_`[\]~\\#@]/g, entity);
}
/** A phrase as one line of Markdown. */
function toMarkdown(parts) {
    return parts.map((part) => (typeof part === 'string' ? escapeWords(part) : escapeMarkdown(part.value))).join('');
}
/**
 * Takes the meaning of a workflow command from a line: `::name` counts at the start of a line after
 * white space, `##[name]` anywhere.
 */
function neutraliseCommands(line) {
    return line.replaceAll('##[', '##\\u005b').replace(/^(\s*):(?=:)/, '$1\\u003a');
}
/**
 * Foreign text for a terminal or log: one line without control, bidirectional or invisible characters
 * and without the marks of a workflow command.
 */
function escapeTerminal(value, most = _result_foreignText_js__WEBPACK_IMPORTED_MODULE_0__/* .longestValue */ .Q_) {
    return neutraliseCommands(shownText(value, most)).replaceAll('::', ':\\u003a');
}
/** A phrase as one line for a terminal. */
function toTerminal(parts) {
    return neutraliseCommands(parts.map((part) => (typeof part === 'string' ? part : escapeTerminal(part.value))).join(''));
}


/***/ }),

/***/ 95448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   eV: () => (/* binding */ pad),
/* harmony export */   is: () => (/* binding */ choosePaint)
/* harmony export */ });
/* harmony import */ var _result_foreignText_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4607);
/** Colour, width and alignment of text in a terminal. */

const codes = { red: 31, green: 32, yellow: 33, dim: 2, bold: 1 };
/** A painter that sets SGR codes, or leaves the text alone. */
function choosePaint(color) {
    return color ? (text, colour) => `\u001b[${codes[colour]}m${text}\u001b[0m` : (text) => text;
}
const wide = [
    [0x1100, 0x115f],
    [0x2e80, 0x303e],
    [0x3041, 0xa4cf],
    [0xac00, 0xd7a3],
    [0xf900, 0xfaff],
    [0xfe30, 0xfe6f],
    [0xff00, 0xff60],
    [0xffe0, 0xffe6],
    [0x1f300, 0x1f64f],
    [0x1f900, 0x1f9ff],
    [0x20000, 0x3fffd],
];
/** Columns that an unpainted text takes: two for East Asian wide characters and emoji. */
function displayWidth(text) {
    return (0,_result_foreignText_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleClusters */ .sG)(text).reduce((width, { text: cluster, escaped }) => {
        if (escaped)
            return width + 1;
        const codePoint = cluster.codePointAt(0);
        return width + (wide.some(([first, last]) => codePoint >= first && codePoint <= last) ? 2 : 1);
    }, 0);
}
/** Fills a text with spaces to a width, on the right, or on the left for numbers. */
function pad(text, width, side = 'right') {
    const spaces = ' '.repeat(Math.max(0, width - displayWidth(text)));
    return side === 'left' ? spaces + text : text + spaces;
}
/** Breaks a text at spaces into lines of at most `width` columns; a longer word stands alone on its line. */
function wrap(text, width, indent = '') {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line === '' || displayWidth(indent + longer) <= width)
            line = longer;
        else {
            lines.push(indent + line);
            line = word;
        }
    }
    return line === '' ? lines : [...lines, indent + line];
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


/***/ })

};

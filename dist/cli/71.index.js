export const id = 71;
export const ids = [71];
export const modules = {

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

/***/ 7477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ findOutsideGit),
/* harmony export */   K5: () => (/* binding */ lockedColumns),
/* harmony export */   RT: () => (/* binding */ openTable),
/* harmony export */   gp: () => (/* binding */ openManifest)
/* harmony export */ });
/* harmony import */ var _engine_readManifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20725);
/* harmony import */ var _policy_modelColumns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96219);
/* harmony import */ var _policy_subgroups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69357);
/* harmony import */ var _result_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11888);
/* harmony import */ var _trees_patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9848);
/** Files of the proposed tree as the readers of tables take them. */





/** @throws Refusal `tree/missing-file` with what the file is for */
async function requireFile(tree, path, what) {
    const file = await tree.findFile(path);
    if (file !== undefined)
        return file;
    throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_('tree/missing-file', {
        file: path,
        problem: `${what} does not exist`,
        cure: 'Add it to the change, or correct its path in the policy.',
    });
}
async function openTable(tree, path, what) {
    const file = await requireFile(tree, path, what);
    const { bytes, location } = file;
    return { file: path, bytes, ...(location === undefined ? {} : { path: location }), open: () => file.open() };
}
/**
 * Reads the manifest with the columns that the policy names.
 *
 * @param keeps splits whose rows are needed; ids are compared of all
 */
async function openManifest(tree, policy, keeps, onProgress) {
    const { data, independence } = policy;
    const named = await expandManifest(tree, data.manifest);
    const files = await Promise.all(named.map(async ({ path, split }) => {
        const source = await openTable(tree, path, 'a manifest file');
        return split === undefined ? { source } : { source, split };
    }));
    const { sample, split, excluded, content, captured, perceptualHash, entities } = data.columns;
    return (0,_engine_readManifest_js__WEBPACK_IMPORTED_MODULE_0__/* .readManifest */ .W)({
        files,
        sample,
        ...(split === undefined ? {} : { split }),
        splits: data.splits,
        howToDeclare: 'declare the value in `data.splits`',
        ...(excluded === undefined ? {} : { excluded }),
        entities: entities.map((kind) => ({ ...kind, links: independence.byKind.get(kind.kind)?.rule !== 'shared' })),
        ...(content === undefined ? {} : { content }),
        ...(captured === undefined || independence.captured !== true ? {} : { captured }),
        ...(perceptualHash === undefined ? {} : { perceptualHash }),
        keeps,
        kept: lockedColumns(policy),
        ...(onProgress === undefined ? {} : { onProgress }),
        missing: data.missing,
    });
}
/** As many as one pattern may match. */
const mostManifestFiles = 256;
/**
 * The files that a policy's manifest stands for: its patterns expanded, each file once for each split.
 *
 * A file that two splits name stays with both: that its rows are in both is for the checks to find.
 *
 * @throws Refusal where a pattern matches nothing, or the files are too many (exit 4)
 */
async function expandManifest(tree, manifest) {
    const files = new Map();
    for (const { path: pattern, split } of manifest) {
        for (const path of await (0,_trees_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .expandPattern */ .nh)(tree, pattern)) {
            const key = `${split ?? ''}:${path}`;
            if (!files.has(key))
                files.set(key, split === undefined ? { path } : { path, split });
        }
        if (files.size > mostManifestFiles)
            throw tooManyFiles();
    }
    return [...files.values()];
}
function tooManyFiles() {
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_('path/too-many-files', {
        key: 'data.manifest',
        problem: `names more than ${mostManifestFiles} files, which are read as one table`,
        cure: 'Write narrower patterns, or join the files.',
        exit: 4,
    });
}
/** Judged files that the proposed commit does not hold, so that they are read from disk: model, predictions, manifests. */
async function findOutsideGit(proposed, { model, evaluation, data }) {
    const manifest = await expandIfPossible(proposed, data.manifest);
    const paths = [model.path, ...evaluatedFiles(evaluation.source), ...manifest.map(({ path }) => path)];
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
/** What cannot be expanded is refused by the check that needs it. */
async function expandIfPossible(tree, manifest) {
    try {
        return await expandManifest(tree, manifest);
    }
    catch (thrown) {
        (0,_result_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalsOf */ .he)(thrown);
        return [];
    }
}
/** What cannot be read is refused by the check that needs it. */
async function findIfPossible(tree, path) {
    try {
        return await tree.find(path);
    }
    catch (thrown) {
        (0,_result_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalsOf */ .he)(thrown);
        return undefined;
    }
}
/** Columns that the policy judges by or gives to the model, without the split: what the lock has to cover. */
function lockedColumns(policy) {
    const { sample, label, entities, content, excluded, generated, captured, perceptualHash } = policy.data.columns;
    const optional = [content, excluded, generated, captured, perceptualHash].filter((name) => name !== undefined);
    const judged = [sample, label, ...columnsOf(entities), ...optional, ...(0,_policy_subgroups_js__WEBPACK_IMPORTED_MODULE_3__/* .subgroupColumns */ .js)(policy)];
    return [...new Set([...judged, ...(0,_policy_modelColumns_js__WEBPACK_IMPORTED_MODULE_4__/* .modelColumns */ .z)(policy)])];
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

// EXTERNAL MODULE: ./build/policy/readPolicy.js + 15 modules
var readPolicy = __webpack_require__(40199);
// EXTERNAL MODULE: ./build/result/refusal.js
var refusal = __webpack_require__(11888);
// EXTERNAL MODULE: ./build/trees/digest.js
var digest = __webpack_require__(56740);
// EXTERNAL MODULE: ./build/trees/patterns.js + 1 modules
var trees_patterns = __webpack_require__(9848);
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
    const patterns = manifests.filter(trees_patterns/* hasPattern */.vY);
    const literal = select(manifests);
    const changedManifests = changed.filter((path) => literal.includes(path) || patterns.some((pattern) => (0,trees_patterns/* couldMatch */.PA)(pattern, path)));
    const changedRules = select([policyPath, ...rules]);
    const fed = changed.filter((path) => policies.some((policy) => canFeedModel(path, policy)));
    return {
        judged: select(judged),
        rules: [...changedRules, ...workflows],
        data: [...changedManifests, ...fed.filter((path) => !changedRules.includes(path))],
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

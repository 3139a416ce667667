export const id = 390;
export const ids = [390];
export const modules = {

/***/ 55223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ isEntityName),
/* harmony export */   Ft: () => (/* binding */ mostTelling),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   V: () => (/* binding */ usualSplitValues),
/* harmony export */   bD: () => (/* binding */ isIndividualName),
/* harmony export */   mg: () => (/* binding */ wordsOfName),
/* harmony export */   vv: () => (/* binding */ rankOfName)
/* harmony export */ });
const entityPattern = /(patient|subject|person|participant|donor|animal|case|site|cent(?:er|re)|hospital|clinic|institution|slide|object|specimen|lesion|image|study|exam|series|batch|lot|device|scanner|machine|vial|plate)/i;
/** Whether a column looks as if several samples could have its values in common. */
function isEntityName(column) {
    return entityPattern.test(column);
}
const individualPattern = /(patient|subject|person|participant|donor|animal|case|slide|object|specimen|sample|lesion|image|study|exam|series|batch|lot|vial|plate)/i;
/** Whether a column looks as if it named single people or things, and not places or devices that many samples share. */
function isIndividualName(column) {
    return individualPattern.test(column) || /^id$/i.test(column);
}
/** The entity kind that a column names: `patient` for `Patient_ID`; letters, digits and hyphens. */
function kindOf(column) {
    const kind = column
        .toLowerCase()
        .replace(/[ _-]?(id|no|nr|number|code|uid)$/, '')
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^[^a-z]+|-+$/g, '')
        .slice(0, 60);
    return kind === '' ? 'entity' : kind;
}
/** Values that usually mean each split, in lower case. */
const usualSplitValues = {
    train: ['train', 'training'],
    validation: ['validation', 'valid', 'val', 'dev'],
    test: ['test', 'testing'],
};
/** The words of a column name in lower case: `patient`, `id` for `PatientID` and `patient_id`. */
function wordsOfName(name) {
    return name
        .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== '');
}
/** Place of the first word of a name in a list that begins with the most telling; undefined where none is in it. */
function rankOfName(name, telling) {
    const ranks = wordsOfName(name)
        .map((word) => telling.indexOf(word))
        .filter((rank) => rank >= 0);
    return ranks.length === 0 ? undefined : Math.min(...ranks);
}
/** The column whose name has the word that stands first in the list; of several the first column. */
function mostTelling(columns, words) {
    const ranked = columns.flatMap((column) => {
        const rank = rankOfName(column.name, words);
        return rank === undefined ? [] : [{ column, rank }];
    });
    return ranked.sort((one, other) => one.rank - other.rank)[0]?.column;
}


/***/ }),

/***/ 74220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSplits: () => (/* binding */ runSplits)
});

// EXTERNAL MODULE: ./build/adoption/columnNames.js
var columnNames = __webpack_require__(55223);
// EXTERNAL MODULE: ./build/engine/readManifest.js + 53 modules
var readManifest = __webpack_require__(20725);
// EXTERNAL MODULE: ./build/independence/judge.js + 16 modules
var judge = __webpack_require__(3595);
// EXTERNAL MODULE: ./build/gate/assemble.js + 2 modules
var assemble = __webpack_require__(72511);
// EXTERNAL MODULE: ./build/gate/board.js
var gate_board = __webpack_require__(74342);
// EXTERNAL MODULE: ./build/gate/parts.js
var gate_parts = __webpack_require__(70840);
// EXTERNAL MODULE: ./build/gate/testDataChecks.js
var testDataChecks = __webpack_require__(9893);
;// CONCATENATED MODULE: ./build/gate/splits.js
/** Independence alone, with no policy: `holdout splits`. */






/** Samples without an id are a warning here: a person who looks at a table has approved no rule yet. */
const usualRules = {
    byKind: new Map(),
    emptyIds: 'warn',
    trainValidation: 'warn',
    suspected: 'block',
    linked: 'warn',
};
async function checkSplits(request) {
    const board = new gate_board/* Board */.b();
    const parts = (0,gate_parts/* noParts */.K)('');
    const opened = await board.attempt('data/manifest', () => (0,readManifest/* readManifest */.W)(toManifestRequest(request)));
    if (opened !== undefined) {
        const { manifest, facts } = opened;
        parts.manifest = manifest;
        board.post({ check: 'data/manifest', findings: [], clean: (0,testDataChecks/* countSentence */.hs)(facts.rows) });
        const { sample, entities, content, captured, perceptual, missing } = request;
        const { judgements, evidence } = (0,judge/* judgeIndependence */.s)({
            facts,
            sample,
            entities,
            ...(content === undefined ? {} : { content }),
            rules: {
                ...usualRules,
                ...(captured === undefined ? {} : { captured: true }),
                ...(perceptual === undefined ? {} : { nearDuplicate: { distance: perceptual.distance, severity: 'block' } }),
            },
            missing,
        });
        board.post(...judgements);
        for (const [name, text] of evidence)
            parts.evidence.set(name, text);
    }
    return (0,assemble/* assembleResult */.A)(board, parts, {}, 'splits');
}
function toManifestRequest(request) {
    const { files, sample, split, splits, entities, content, captured, perceptual, missing, onProgress } = request;
    return {
        files,
        sample,
        ...(split === undefined ? {} : { split }),
        splits,
        howToDeclare: 'say what the value means with --train, --validation or --test',
        entities: entities.map((kind) => ({ ...kind, links: true })),
        ...(content === undefined ? {} : { content }),
        ...(captured === undefined ? {} : { captured }),
        ...(perceptual === undefined ? {} : { perceptualHash: perceptual.column }),
        ...(onProgress === undefined ? {} : { onProgress }),
        keeps: [],
        kept: [],
        missing,
    };
}

// EXTERNAL MODULE: ./build/policy/policy.js
var policy = __webpack_require__(48301);
// EXTERNAL MODULE: ./build/policy/tableFormat.js
var tableFormat = __webpack_require__(51956);
// EXTERNAL MODULE: ./build/publication/progress.js
var publication_progress = __webpack_require__(52346);
// EXTERNAL MODULE: ./build/publication/reproduce.js
var publication_reproduce = __webpack_require__(84662);
// EXTERNAL MODULE: ./build/result/splits.js
var splits = __webpack_require__(4179);
// EXTERNAL MODULE: ./build/tables/readTable.js + 1 modules
var readTable = __webpack_require__(91412);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(32315);
// EXTERNAL MODULE: ./build/cli/publish.js + 1 modules
var publish = __webpack_require__(20859);
// EXTERNAL MODULE: ./build/cli/tableArguments.js
var tableArguments = __webpack_require__(77798);
;// CONCATENATED MODULE: ./build/cli/commands/splits.js











/** `holdout splits` */
async function runSplits(words) {
    const startedAt = Date.now();
    const given = (0,options/* readOptions */.Tt)('splits', words);
    const sample = (0,options/* singleValue */.u9)(given, 'sample');
    const split = (0,options/* singleValue */.u9)(given, 'split');
    if (given.operands.length === 0)
        throw (0,options/* refuseUsage */.ms)('splits', 'needs a file');
    if (sample === undefined)
        throw (0,options/* refuseUsage */.ms)('splits', 'needs --sample');
    const files = await openSplitFiles(given.operands);
    if (split === undefined && files.some((file) => file.split === undefined)) {
        throw (0,options/* refuseUsage */.ms)('splits', 'needs --split, or each file as train=FILE, validation=FILE or test=FILE');
    }
    const content = (0,options/* singleValue */.u9)(given, 'content');
    const captured = (0,options/* singleValue */.u9)(given, 'captured');
    const entities = (0,tableArguments/* readEntities */.gS)(given, 'splits');
    const progress = (0,publication_progress/* showProgress */.R)(process.stderr);
    const result = await checkSplits({
        files,
        sample,
        ...(split === undefined ? {} : { split }),
        splits: readSplitValues(given),
        entities,
        ...(content === undefined ? {} : { content }),
        ...(captured === undefined ? {} : { captured }),
        ...readPerceptual(given),
        missing: new Set(policy/* defaultMissing */.qj),
        onProgress: (piece) => progress.update(piece),
    }).finally(() => progress.end());
    const reproduce = ['holdout splits', ...words.map(publication_reproduce/* shellWord */.r7)].join(' ');
    (0,publish/* publish */.m)(result, { out: (0,options/* singleValue */.u9)(given, 'out') ?? 'holdout-report', startedAt, reproduce });
    if (entities.length === 0 && result.exit !== 2)
        await suggestEntities(files[0].source, [sample, split, content]);
    return result.exit;
}
/** `train=FILE` gives a whole file, or all files of a pattern, to a split. */
async function openSplitFiles(operands) {
    const opened = operands.map(async (operand) => {
        const [, name, path] = /^(train|validation|test)=(.+)$/s.exec(operand) ?? [];
        const split = splits/* splitsInOrder */.t.find((one) => one === name);
        const sources = await (0,tableArguments/* openFiles */.Km)(split === undefined ? operand : path);
        return sources.map((source) => (split === undefined ? { source } : { source, split }));
    });
    return (await Promise.all(opened)).flat();
}
const usualDistance = 4;
function readPerceptual(given) {
    const column = (0,options/* singleValue */.u9)(given, 'phash');
    const near = (0,options/* singleValue */.u9)(given, 'near');
    if (column === undefined) {
        if (near !== undefined)
            throw (0,options/* refuseUsage */.ms)('splits', 'needs --phash with --near');
        return {};
    }
    const distance = near === undefined ? usualDistance : Number(near);
    if (!/^\d+$/.test(near ?? '0') || distance > 16) {
        throw (0,options/* refuseUsage */.ms)('splits', 'needs --near as a whole number from 0 to 16');
    }
    return { perceptual: { column, distance } };
}
/**
 * Values that mean each split: the given ones as they are, else the usual ones in the usual spellings. A usual one that
 * was given to another split means that one.
 */
function readSplitValues({ values }) {
    const result = new Map();
    for (const split of splits/* splitsInOrder */.t) {
        for (const name of values.get(split) ?? []) {
            if (result.has(name))
                throw (0,options/* refuseUsage */.ms)('splits', 'was given one value for two splits');
            result.set(name, split);
        }
    }
    for (const split of splits/* splitsInOrder */.t.filter((one) => !values.has(one))) {
        const usual = columnNames/* usualSplitValues */.V[split].flatMap((name) => [name, capitalised(name), name.toUpperCase()]);
        for (const name of usual)
            if (!result.has(name))
                result.set(name, split);
    }
    return result;
}
function capitalised(name) {
    return name.charAt(0).toUpperCase() + name.slice(1);
}
/** Names columns that look as if several samples could have them in common. */
async function suggestEntities(source, used) {
    const { format, isCompressed } = (0,tableFormat/* formatOf */.be)(source.file);
    const header = format === 'csv' && !isCompressed ? await (0,readTable/* readHeader */.a)(source) : [];
    const columns = header.filter((name) => !used.includes(name) && (0,columnNames/* isEntityName */.$T)(name));
    const names = columns.map((name) => `  --entity ${(0,publication_reproduce/* shellWord */.r7)(`${(0,columnNames/* kindOf */.I)(name)}=${name}`)}\n`);
    process.stdout.write(names.length === 0
        ? '\nOnly the sample id was compared. Name what several samples can have in common: --entity patient=COLUMN\n'
        : `\nOnly the sample id was compared. These columns look like entities:\n${names.join('')}`);
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

/***/ 88707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ps: () => (/* binding */ metricsOf),
/* harmony export */   q0: () => (/* binding */ knownMetricNames)
/* harmony export */ });
/* unused harmony export binaryMetrics */
const common = {
    better: 'higher',
    range: [0, 1],
    needsScores: false,
    needsProbabilities: false,
    needsUndecided: false,
    decidedOnly: true,
};
function decidedProportion(denominator) {
    return { ...common, family: 'proportion', denominator };
}
function undecidedView(denominator) {
    return { ...common, family: 'proportion', needsUndecided: true, decidedOnly: false, denominator };
}
function fallbackView(denominator) {
    return { ...undecidedView(denominator), needsFallback: true };
}
function ofAllDecided(family, range) {
    return { ...common, family, range, denominator: 'all' };
}
const fBeta = {
    ...common,
    family: 'f1',
    denominator: 'positives-and-predicted-positives',
    onDemand: true,
};
const atPrevalence = { ...ofAllDecided('sum-of-rates', [0, 1]), needsPrevalence: true };
const ranking = {
    ...common,
    family: 'ranking',
    needsScores: true,
    decidedOnly: false,
    denominator: 'all',
};
function loss(largest) {
    return { ...ranking, family: 'loss', better: 'lower', range: [0, largest], needsProbabilities: true };
}
const unlimited = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
const calibration = { ...loss(1), family: 'calibration', better: 'target', range: unlimited };
const calibrationError = { ...loss(1), family: 'calibration', reportOnly: true };
/** Every metric of a binary classifier, in the order of the report. A Map, so that `toString` is unknown. */
const binaryMetrics = new Map([
    ['sensitivity', decidedProportion('positives')],
    ['specificity', decidedProportion('negatives')],
    ['ppv', decidedProportion('predicted-positives')],
    ['npv', decidedProportion('predicted-negatives')],
    ['accuracy', decidedProportion('all')],
    ['balanced-accuracy', ofAllDecided('sum-of-rates', [0, 1])],
    ['youden-j', ofAllDecided('sum-of-rates', [-1, 1])],
    ['f1', { ...common, family: 'f1', denominator: 'positives-and-predicted-positives' }],
    ['mcc', ofAllDecided('association', [-1, 1])],
    ['kappa', ofAllDecided('association', [-1, 1])],
    ['auroc', ranking],
    ['auprc', ranking],
    ['brier-score', loss(1)],
    ['log-loss', loss(Number.POSITIVE_INFINITY)],
    ['calibration-slope', calibration],
    ['calibration-in-the-large', calibration],
    ['ece', calibrationError],
    ['mce', calibrationError],
    ['observed-expected', { ...calibration, range: [0, Number.POSITIVE_INFINITY], reportOnly: true }],
    ['coverage', undecidedView('all')],
    ['sensitivity@as-wrong', undecidedView('positives')],
    ['specificity@as-wrong', undecidedView('negatives')],
    ['accuracy@as-wrong', undecidedView('all')],
    ['sensitivity@coverage', undecidedView('positives')],
    ['specificity@coverage', undecidedView('negatives')],
    ['sensitivity@fallback', fallbackView('positives')],
    ['specificity@fallback', fallbackView('negatives')],
    ['ppv@fallback', fallbackView('predicted-positives')],
    ['npv@fallback', fallbackView('predicted-negatives')],
    ['accuracy@fallback', fallbackView('all')],
    ['ppv@prevalence', atPrevalence],
    ['npv@prevalence', atPrevalence],
    ['f0.5', fBeta],
    ['f2', fBeta],
]);
/** The metrics of a model, in the order of the report. */
function metricsOf(task) {
    switch (task.task) {
        case 'binary':
            return binaryMetrics;
        case 'multiclass':
        case 'ordinal':
            return classMetrics(task.classes, task.task === 'ordinal');
        case 'regression':
            return numberMetrics;
    }
}
function ofClass(name, denominator, view = false) {
    const description = view ? undecidedView(denominator) : decidedProportion(denominator);
    return { ...description, ofClass: name };
}
function classMetrics(classes, isOrdered) {
    const forEach = (metric) => classes.map(metric);
    const association = ofAllDecided('association', [-1, 1]);
    const distance = { ...ofAllDecided('loss', [0, classes.length - 1]), better: 'lower' };
    return new Map([
        ['accuracy', decidedProportion('all')],
        ...forEach((name) => [`recall:${name}`, ofClass(name, 'class')]),
        ...forEach((name) => [`precision:${name}`, ofClass(name, 'predicted-class')]),
        ['macro-recall', ofAllDecided('sum-of-rates', [0, 1])],
        ['macro-precision', ofAllDecided('sum-of-rates', [0, 1])],
        ['macro-f1', ofAllDecided('f1', [0, 1])],
        ['mcc', association],
        ['kappa', association],
        ['quadratic-kappa', association],
        ...(isOrdered
            ? [
                ['linear-kappa', association],
                ['mean-distance', distance],
                ['within-one', decidedProportion('all')],
                ['spearman', association],
                ['kendall-tau-b', association],
            ]
            : []),
        ['auroc-ovr', ranking],
        ['auroc-hand-till', ranking],
        ['brier-score', loss(2)],
        ['log-loss', loss(Number.POSITIVE_INFINITY)],
        ['ece', calibrationError],
        ['coverage', undecidedView('all')],
        ['accuracy@as-wrong', undecidedView('all')],
        ...forEach((name) => [`recall:${name}@as-wrong`, ofClass(name, 'class', true)]),
        ...forEach((name) => [`recall:${name}@coverage`, ofClass(name, 'class', true)]),
        ['accuracy@fallback', fallbackView('all')],
        ...forEach((name) => [`recall:${name}@fallback`, { ...fallbackView('class'), ofClass: name }]),
    ]);
}
const error = {
    ...common,
    family: 'error',
    better: 'lower',
    range: [0, Number.POSITIVE_INFINITY],
    decidedOnly: false,
    denominator: 'all',
};
const numberMetrics = new Map([
    ['mae', error],
    ['rmse', error],
    ['bias', { ...error, better: 'target', range: unlimited }],
    ['r2', { ...error, better: 'higher', range: [Number.NEGATIVE_INFINITY, 1] }],
    ['ccc', { ...error, better: 'higher', range: [-1, 1] }],
    ['loa-lower', { ...error, better: 'target', range: unlimited }],
    ['loa-upper', { ...error, better: 'target', range: unlimited }],
    ['median-ae', { ...error, reportOnly: true }],
]);
/** Every name that a criterion can have whatever the task; those of classes go by `recall:CLASS`. */
const knownMetricNames = [
    ...new Set([
        ...binaryMetrics.keys(),
        ...[...classMetrics(['CLASS'], true).keys()].filter((name) => !name.includes(':CLASS@')),
        ...numberMetrics.keys(),
    ]),
];


/***/ }),

/***/ 96219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ refuseLabels),
/* harmony export */   z: () => (/* binding */ modelColumns)
/* harmony export */ });
/** Columns that the policy gives to the model, or to the command that runs it, beside those it judges by. */
function modelColumns({ evaluation: { source } }) {
    switch (source.by) {
        case 'predictions':
            return [];
        case 'command':
            return [...(source.inputs ?? []), ...source.paths];
        case 'onnx':
            return [...source.inputs.values()].flatMap((input) => {
                if (input.from === 'columns')
                    return input.columns;
                return [input.from === 'npy-file' ? input.row : input.column];
            });
    }
}
/** The model does not get to see the answer. */
function refuseLabels(context, path, columns) {
    const { label, split } = context.written.data.columns;
    columns.forEach((column, index) => {
        if (column !== label && column !== split)
            return;
        context.refuse('policy/label-as-input', columns.length === 1 ? path : [...path, index], {
            problem: `is the column of the ${column === label ? 'reference label' : 'split'}, which no model may see`,
            cure: 'Name the columns that the model gets in use, and no others.',
        });
    });
}


/***/ }),

/***/ 69357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CO: () => (/* binding */ subgroupSpecs),
/* harmony export */   H1: () => (/* binding */ binLabels),
/* harmony export */   js: () => (/* binding */ subgroupColumns)
/* harmony export */ });
/** Labels of the half-open bins between ascending edges: `<40`, `40-<60`, `>=60`. */
function binLabels(edges) {
    const between = edges.slice(1).map((edge, index) => `${edges[index]}-<${edge}`);
    return [`<${edges[0]}`, ...between, `>=${edges.at(-1)}`];
}
/**
 * Subgroups to divide the test set by: the declared ones, then those that only a criterion, a baseline
 * result or a comparison names. `each subgroup` means the declared ones.
 */
function subgroupSpecs(policy) {
    const declared = policy.subgroups;
    const bins = new Map(declared.flat().map(({ column, bins }) => [column, bins]));
    const known = new Set(declared.map((spec) => nameOfColumns(spec.map(({ column }) => column))));
    const { weights } = policy.acceptance;
    const strata = weights === undefined || known.has(nameOfColumns([weights.spec.column])) ? [] : [[weights.spec]];
    const named = [...strata];
    if (weights !== undefined)
        known.add(nameOfColumns([weights.spec.column]));
    for (const subgroup of namedSubgroups(policy)) {
        const columns = Object.keys(subgroup);
        if (columns.length === 0 || known.has(nameOfColumns(columns)))
            continue;
        known.add(nameOfColumns(columns));
        named.push(columns.map((column) => {
            const edges = bins.get(column);
            return edges === undefined ? { column } : { column, bins: edges };
        }));
    }
    return { declared, named };
}
function namedSubgroups({ acceptance, baseline, noDecrease }) {
    const ofScope = (scope) => (scope.over === 'named' ? [scope.subgroup] : []);
    return [
        ...acceptance.criteria.flatMap(({ scope }) => ofScope(scope)),
        ...(baseline?.results.map(({ subgroup }) => subgroup) ?? []),
        ...(noDecrease?.flatMap(({ scope }) => ofScope(scope)) ?? []),
    ];
}
function nameOfColumns(columns) {
    return JSON.stringify([...columns].sort());
}
/** All columns that subgroups are formed from. */
function subgroupColumns(policy) {
    const { declared, named } = subgroupSpecs(policy);
    return [...new Set([...declared, ...named].flat().map(({ column }) => column))];
}


/***/ }),

/***/ 51956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NG: () => (/* binding */ tableEndings),
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   yi: () => (/* binding */ isTablePath)
/* harmony export */ });
/** Which files are tables, by their names: what a policy may name, and how tables are read. */
const extensions = [
    { ends: /\.(?:csv|tsv|tab)$/i, format: 'csv' },
    { ends: /\.(?:jsonl|ndjson)$/i, format: 'jsonl' },
    { ends: /\.(?:parquet|pq)$/i, format: 'parquet' },
];
const compressed = /\.gz$/i;
/** Endings of a table's name, for messages. */
const tableEndings = '.csv, .tsv, .tab, .jsonl or .ndjson (each also with .gz), or .parquet';
/** The format that a file's name promises; CSV where it promises none. The content is not asked. */
function formatOf(file) {
    const isCompressed = compressed.test(file);
    const name = file.replace(compressed, '');
    const format = extensions.find(({ ends }) => ends.test(name))?.format ?? 'csv';
    // Parquet compresses its own pages.
    return format === 'parquet' ? { format: isCompressed ? 'csv' : format, isCompressed } : { format, isCompressed };
}
/** Whether a path has the ending of a table. */
function isTablePath(path) {
    const { format } = formatOf(path);
    const name = path.replace(compressed, '');
    if (format === 'parquet')
        return !compressed.test(path);
    return extensions.some(({ ends, format: known }) => known !== 'parquet' && ends.test(name));
}


/***/ }),

/***/ 4179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ splitsInOrder)
/* harmony export */ });
/** The splits in the order in which reports name them. */
const splitsInOrder = ['train', 'validation', 'test'];


/***/ })

};

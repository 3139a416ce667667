export const id = 220;
export const ids = [220];
export const modules = {

/***/ 74220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSplits: () => (/* binding */ runSplits)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/independence/evidence.js
var evidence = __webpack_require__(85566);
// EXTERNAL MODULE: ./build/independence/judge.js + 1 modules
var judge = __webpack_require__(86658);
// EXTERNAL MODULE: ./build/tables/manifest.js
var tables_manifest = __webpack_require__(17223);
// EXTERNAL MODULE: ./build/gate/assemble.js + 2 modules
var assemble = __webpack_require__(72511);
// EXTERNAL MODULE: ./build/gate/board.js
var gate_board = __webpack_require__(74342);
// EXTERNAL MODULE: ./build/gate/parts.js
var gate_parts = __webpack_require__(70840);
;// CONCATENATED MODULE: ./build/gate/splits.js
/** Independence alone, with no policy: `holdout splits`. */






/** Samples without an id are a warning here: a person who looks at a table has approved no rule yet. */
const rules = { byKind: new Map(), emptyIds: 'warn', trainValidation: 'warn' };
async function checkSplits({ files, content, ...request }) {
    const board = new gate_board/* Board */.b();
    const parts = (0,gate_parts/* noParts */.K)('');
    const { sample, split, splits, entities, missing } = request;
    const columns = [...entities.flatMap((kind) => kind.columns), ...(content === undefined ? [] : [content])];
    const manifest = await board.attempt('data/manifest', () => (0,tables_manifest/* readManifest */.W)({
        files: files.map((source) => ({ source })),
        sample,
        split,
        splits,
        howToDeclare: 'say what the value means with --train, --validation or --test',
        columns,
        missing,
    }));
    if (manifest !== undefined) {
        parts.manifest = manifest;
        const { train, validation, test } = manifest.rows;
        const clean = `${train.length} training, ${validation.length} validation and ${test.length} test samples`;
        board.post({ check: 'data/manifest', findings: [], clean });
        const { judgements, compared } = (0,judge/* judgeIndependence */.s)({
            manifest,
            entities,
            ...(content === undefined ? {} : { content }),
            rules,
        });
        board.post(...judgements);
        parts.evidence.set('overlaps.csv', (0,evidence/* writeOverlaps */.q)(manifest, compared));
    }
    return (0,assemble/* assembleResult */.A)(board, parts, {}, 'splits');
}

// EXTERNAL MODULE: ./build/policy/normalise.js + 3 modules
var normalise = __webpack_require__(52962);
// EXTERNAL MODULE: ./build/publication/reproduce.js
var publication_reproduce = __webpack_require__(84662);
// EXTERNAL MODULE: ./build/result/refusal.js
var refusal = __webpack_require__(11888);
// EXTERNAL MODULE: ./build/result/splits.js
var splits = __webpack_require__(4179);
// EXTERNAL MODULE: ./build/tables/readTable.js + 14 modules
var readTable = __webpack_require__(77116);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(32315);
// EXTERNAL MODULE: ./build/cli/publish.js + 20 modules
var publish = __webpack_require__(32829);
;// CONCATENATED MODULE: ./build/cli/commands/splits.js










/** `holdout splits` */
async function runSplits(words) {
    const startedAt = Date.now();
    const given = (0,options/* readOptions */.Tt)('splits', words);
    const [first] = given.operands;
    const sample = (0,options/* singleValue */.u9)(given, 'sample');
    const split = (0,options/* singleValue */.u9)(given, 'split');
    if (first === undefined)
        throw (0,options/* refuseUsage */.ms)('splits', 'needs a file');
    if (sample === undefined || split === undefined)
        throw (0,options/* refuseUsage */.ms)('splits', 'needs --sample and --split');
    const content = (0,options/* singleValue */.u9)(given, 'content');
    const files = given.operands.map(openFile);
    const entities = readEntities(given);
    const result = await checkSplits({
        files,
        sample,
        split,
        splits: readSplitValues(given),
        entities,
        ...(content === undefined ? {} : { content }),
        missing: new Set(normalise/* defaultMissing */.q),
    });
    const reproduce = ['holdout splits', ...words.map(publication_reproduce/* shellWord */.r7)].join(' ');
    (0,publish/* publish */.m)(result, { out: (0,options/* singleValue */.u9)(given, 'out') ?? 'holdout-report', startedAt, reproduce });
    if (entities.length === 0 && result.exit !== 2)
        await suggestEntities(files[0], [sample, split, content]);
    return result.exit;
}
function openFile(path) {
    return { file: nameOfFile(path), open: () => readFile(path) };
}
/** A path in a report stays below the working folder: elsewhere the name of the file stands alone. */
function nameOfFile(path) {
    const below = (0,external_node_path_.relative)(process.cwd(), (0,external_node_path_.resolve)(path)).split(external_node_path_.sep).join('/');
    return below.startsWith('../') || (0,external_node_path_.isAbsolute)(below) ? (0,external_node_path_.basename)(path) : below;
}
async function* readFile(path) {
    try {
        yield* (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1024 * 1024 });
    }
    catch (thrown) {
        const { code = 'unknown reason' } = thrown;
        if (code === 'unknown reason')
            throw thrown;
        throw new refusal/* Refusal */.P_('tree/missing-file', {
            file: path,
            problem: `cannot be read (${code})`,
            cure: 'Correct the path.',
        });
    }
}
function readEntities({ values }) {
    const entities = (values.get('entity') ?? []).map(readEntity);
    if (new Set(entities.map(({ kind }) => kind)).size < entities.length) {
        throw (0,options/* refuseUsage */.ms)('splits', 'was given one entity kind twice; columns that name it together go into one --entity');
    }
    return entities;
}
function readEntity(text) {
    const match = /^([A-Za-z][A-Za-z0-9_-]*)=(.+)$/.exec(text);
    const [, kind, columns] = match ?? [];
    if (kind === undefined || columns === undefined || kind === 'sample' || kind === 'content') {
        throw (0,options/* refuseUsage */.ms)('splits', 'needs --entity as KIND=COL or KIND=COL,COL; `sample` and `content` have options of their own');
    }
    return { kind, columns: columns.split(',') };
}
const usualValues = {
    train: ['train', 'training'],
    validation: ['validation', 'valid', 'val', 'dev'],
    test: ['test', 'testing'],
};
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
        const usual = usualValues[split].flatMap((name) => [name, capitalised(name), name.toUpperCase()]);
        for (const name of usual)
            if (!result.has(name))
                result.set(name, split);
    }
    return result;
}
function capitalised(name) {
    return name.charAt(0).toUpperCase() + name.slice(1);
}
const entityPattern = /(patient|subject|person|participant|donor|animal|case|site|cent(?:er|re)|hospital|clinic|institution|slide|object|specimen|lesion|image|study|exam|series|batch|lot|device|scanner|machine|vial|plate)/i;
/** Names columns that look as if several samples could have them in common. */
async function suggestEntities(source, used) {
    const header = await (0,readTable/* readHeader */.a)(source);
    const columns = header.filter((name) => !used.includes(name) && entityPattern.test(name));
    const names = columns.map((name) => `  --entity ${(0,publication_reproduce/* shellWord */.r7)(`${kindOf(name)}=${name}`)}\n`);
    process.stdout.write(names.length === 0
        ? '\nOnly the sample id was compared. Name what several samples can have in common: --entity patient=COLUMN\n'
        : `\nOnly the sample id was compared. These columns look like entities:\n${names.join('')}`);
}
function kindOf(column) {
    return (column
        .toLowerCase()
        .replace(/[_-]?(id|no|nr|number|code|uid)$/, '')
        .replace(/[^a-z0-9]+/g, '-') || 'entity');
}


/***/ })

};

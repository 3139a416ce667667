export const id = 403;
export const ids = [403];
export const modules = {

/***/ 55223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ isEntityName),
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


/***/ }),

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
// EXTERNAL MODULE: ./build/adoption/columnNames.js
var columnNames = __webpack_require__(55223);
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

// EXTERNAL MODULE: ./build/policy/normalise.js + 5 modules
var normalise = __webpack_require__(74493);
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
// EXTERNAL MODULE: ./build/cli/publish.js + 21 modules
var publish = __webpack_require__(10390);
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
    const header = await (0,readTable/* readHeader */.a)(source);
    const columns = header.filter((name) => !used.includes(name) && (0,columnNames/* isEntityName */.$T)(name));
    const names = columns.map((name) => `  --entity ${(0,publication_reproduce/* shellWord */.r7)(`${(0,columnNames/* kindOf */.I)(name)}=${name}`)}\n`);
    process.stdout.write(names.length === 0
        ? '\nOnly the sample id was compared. Name what several samples can have in common: --entity patient=COLUMN\n'
        : `\nOnly the sample id was compared. These columns look like entities:\n${names.join('')}`);
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


/***/ })

};

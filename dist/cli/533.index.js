export const id = 533;
export const ids = [533];
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

/***/ 19866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ divideIntoGroups)
/* harmony export */ });
/* harmony import */ var _policy_subgroups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69357);
/* harmony import */ var _result_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79848);
/* harmony import */ var _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11888);
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80431);
/** Divides rows into subgroups by the values of columns, by numeric bins, and by combinations of them. */




const groupLimit = 1000;
/**
 * Forms the subgroups of some rows.
 *
 * A blank value is a subgroup of its own, with the value ''. Values are ordered by code unit, bins by
 * their edges, blanks last; combinations that no row has are left out.
 *
 * @throws Refusal for text in a numeric column (exit 2) and for more than 1,000 subgroups (exit 4)
 */
function divideIntoGroups(manifest, rows, spec) {
    const parts = spec.map((part) => labelRows(manifest, rows, part));
    const members = new Map();
    rows.forEach((row, position) => {
        const key = parts.reduce((sum, part) => sum * part.labels.length + part.codes[position], 0);
        const list = members.get(key);
        if (list === undefined)
            members.set(key, [row]);
        else
            list.push(row);
        if (members.size > groupLimit)
            refuseTooMany(spec);
    });
    return [...members]
        .sort(([one], [other]) => one - other)
        .map(([key, list]) => ({ subgroup: subgroupOf(key, parts), rows: Uint32Array.from(list) }));
}
function subgroupOf(key, parts) {
    const pairs = [];
    let rest = key;
    for (const part of [...parts].reverse()) {
        pairs.unshift([part.column, part.labels[rest % part.labels.length]]);
        rest = Math.floor(rest / part.labels.length);
    }
    return Object.fromEntries(pairs);
}
function labelRows(manifest, rows, part) {
    const column = manifest.table.column(part.column);
    const present = new Set();
    for (const row of rows)
        present.add(column.codes[row]);
    const labelOfCode = new Map();
    for (const code of present)
        labelOfCode.set(code, labelOf(manifest, rows, part, code));
    const labels = orderedLabels(part, new Set(labelOfCode.values()));
    const indexOfLabel = new Map(labels.map((label, index) => [label, index]));
    const codes = Uint32Array.from(rows, (row) => indexOfLabel.get(labelOfCode.get(column.codes[row])));
    return { column: part.column, labels, codes };
}
function orderedLabels({ bins }, found) {
    const values = [...found].filter((label) => label !== '');
    const ordered = bins === undefined ? values.sort(_result_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodeUnits */ .U) : (0,_policy_subgroups_js__WEBPACK_IMPORTED_MODULE_2__/* .binLabels */ .H1)(bins).filter((label) => found.has(label));
    return found.has('') ? [...ordered, ''] : ordered;
}
function labelOf(manifest, rows, { column, bins }, code) {
    const named = manifest.table.column(column);
    const value = named.values[code];
    if (manifest.missing.has(value))
        return '';
    if (bins === undefined)
        return value;
    const number = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDecimal */ .$)(value);
    if (number === undefined) {
        const row = rows.find((candidate) => named.codes[candidate] === code);
        throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('manifest/not-a-number', {
            ...manifest.table.placeOf(row),
            problem: `has a value in ${column} that is no number, and the policy divides ${column} into numeric bins`,
            cure: 'Correct the cell, or declare the column without bins.',
        });
    }
    const above = bins.filter((edge) => number >= edge).length;
    return (0,_policy_subgroups_js__WEBPACK_IMPORTED_MODULE_2__/* .binLabels */ .H1)(bins)[above];
}
function refuseTooMany(spec) {
    throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('manifest/too-many-subgroups', {
        exit: 4,
        key: 'subgroups',
        problem: `${spec.map(({ column }) => column).join(' with ')} has more than ${groupLimit} values in the test set`,
        cure: 'Choose a column with fewer values, or declare bins.',
    });
}


/***/ })

};

export const id = 683;
export const ids = [683];
export const modules = {

/***/ 87483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPredict: () => (/* binding */ runPredict)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/evaluation/binding.js
var binding = __webpack_require__(53082);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/custody/lock.js + 3 modules
var custody_lock = __webpack_require__(1266);
// EXTERNAL MODULE: ./build/evaluation/decision.js
var evaluation_decision = __webpack_require__(62857);
// EXTERNAL MODULE: ./build/evaluation/onnx/modelRun.js + 6 modules
var modelRun = __webpack_require__(1843);
// EXTERNAL MODULE: ./build/evaluation/onnx/subject.js + 1 modules
var subject = __webpack_require__(57826);
// EXTERNAL MODULE: ./build/evaluation/predictions.js
var predictions = __webpack_require__(73789);
// EXTERNAL MODULE: ./build/policy/modelColumns.js
var modelColumns = __webpack_require__(96219);
// EXTERNAL MODULE: ./build/result/refusal.js
var refusal = __webpack_require__(11888);
// EXTERNAL MODULE: ./build/tables/writeCsv.js
var writeCsv = __webpack_require__(89991);
// EXTERNAL MODULE: ./build/trees/digest.js
var trees_digest = __webpack_require__(56740);
// EXTERNAL MODULE: ./build/gate/custodySteps.js
var custodySteps = __webpack_require__(29210);
// EXTERNAL MODULE: ./build/gate/inputs.js
var inputs = __webpack_require__(7477);
// EXTERNAL MODULE: ./build/gate/rules.js + 1 modules
var rules = __webpack_require__(98372);
// EXTERNAL MODULE: ./build/gate/sides.js
var gate_sides = __webpack_require__(29150);
;// CONCATENATED MODULE: ./build/gate/predict.js
/** Predictions of an ONNX model with what binds them to it, for teams that evaluate elsewhere. */














/** @throws Refusal for a policy, model or table that cannot be used */
async function predict({ policyFile, split, source }) {
    const sides = await (0,gate_sides/* openSides */.P)({ policyFile });
    const { policy: written } = await (0,rules/* readRules */.K)(sides);
    const onnx = source ?? sourceOf(written);
    const policy = { ...written, evaluation: { ...written.evaluation, source: onnx } };
    refuseLabel(policy);
    const found = await sides.proposed.find(policy.model.path);
    if (found === undefined)
        throw missingModel(policy.model.path);
    const run = await modelRun/* ModelRun */.J.load(await (0,subject/* readSubject */.$)(found, onnx), onnx, policy);
    try {
        const { manifest } = await (0,inputs/* openManifest */.gp)(sides.proposed, policy, [...new Set(['test', split])]);
        const rows = manifest.rows[split];
        const evaluated = await run.evaluate(await run.open(manifest, sides.proposed), rows);
        const text = writePredictions(manifest, written, rows, evaluated);
        const actual = { model: await (0,trees_digest/* digestModel */.On)(found), predictions: (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex') };
        const path = namedPath(written, split);
        const binding = split === 'test' || path !== undefined
            ? { ...actual, testSet: await testSetDigest(sides.proposed, manifest, written) }
            : undefined;
        return {
            text,
            samples: rows.length,
            ...(binding === undefined ? {} : { binding }),
            ...(path === undefined ? {} : { path }),
        };
    }
    finally {
        run.close();
    }
}
/** The file that the policy names for the predictions of a split. */
function namedPath({ evaluation: { source } }, split) {
    if (source.by !== 'predictions')
        return undefined;
    return split === 'test' ? source.path : source.also.get(split);
}
function sourceOf({ evaluation: { source } }) {
    if (source.by === 'onnx')
        return source;
    throw new refusal/* Refusal */.P_('command/usage', {
        problem: 'the policy does not say how the model is run',
        cure: 'Say what feeds it and what it gives: `--input X=age,weight --score probabilities`.',
    });
}
/** The policy's reader refuses this too; here the command line may say it. */
function refuseLabel(policy) {
    if (!(0,modelColumns/* modelColumns */.z)(policy).includes(policy.data.columns.label))
        return;
    throw new refusal/* Refusal */.P_('policy/label-as-input', {
        problem: 'the column of the reference label would feed the model, which may not see it',
        cure: 'Name the columns that the model gets in use, and no others.',
    });
}
function missingModel(file) {
    return new refusal/* Refusal */.P_('tree/missing-file', {
        file,
        problem: 'the model does not exist',
        cure: 'Correct `model.path` in the policy.',
    });
}
/** What `evaluation/bound` compares: the digest over the columns of the lock, or of the policy where there is none. */
async function testSetDigest(tree, manifest, policy) {
    const file = policy.lock === undefined ? undefined : await tree.findFile(policy.lock);
    if (file === undefined)
        return (0,custody_lock/* digestTestRows */.C_)(manifest, (0,inputs/* lockedColumns */.K5)(policy)).digest;
    const lock = (0,custody_lock/* readLock */.mF)(await (0,trees_digest/* readBytes */.io)(file, custodySteps/* lockLimit */.LT, 'lock/format'), file.path);
    const columns = lock.columns.filter((column) => manifest.table.has(column));
    const { digest } = (0,custody_lock/* digestTestRows */.C_)(manifest, columns);
    if (columns.length === lock.columns.length && digest === lock.digest)
        return digest;
    throw new refusal/* Refusal */.P_('evaluation/input', {
        file: file.path,
        exit: 3,
        problem: 'was made of other test rows than the ones at hand',
        cure: 'Restore the locked rows, or lock the test set anew in a change of its own.',
    });
}
/** In the order of the manifest, with the columns that the policy names; else the sample's own and those of the task. */
function writePredictions(manifest, policy, rows, evaluated) {
    const { source } = policy.evaluation;
    const named = source.by === 'predictions' ? source.columns : { sample: policy.data.columns.sample };
    const { columns, cellsOf } = resultCells((0,predictions/* decisionRule */.b)(policy), named, evaluated);
    const cells = Array.from(rows, (row, index) => {
        const own = cellsOf(index);
        if (own.some(Number.isNaN))
            throw notANumber(manifest, row);
        return [manifest.sample.values[manifest.sample.codes[row]], ...own];
    });
    return (0,writeCsv/* writePlainCsv */.q)([named.sample, ...columns], cells);
}
function resultCells(rule, named, { score, decision }) {
    if (rule.task === 'regression') {
        return { columns: [named.predicted ?? 'predicted'], cellsOf: (index) => [score[index]] };
    }
    if (score === undefined) {
        const cellsOf = (index) => [(0,evaluation_decision/* classOfDecision */.c5)(decision[index], rule) || 'undecided'];
        return { columns: [named.predicted ?? 'predicted'], cellsOf };
    }
    if (rule.task === 'binary')
        return { columns: [named.score ?? 'score'], cellsOf: (index) => [score[index]] };
    const width = rule.classes.length;
    return {
        columns: named.scores ?? rule.classes,
        cellsOf: (index) => [...score.subarray(index * width, (index + 1) * width)],
    };
}
function notANumber({ table }, row) {
    return new refusal/* Refusal */.P_('evaluation/output', {
        ...table.placeOf(row),
        problem: 'the model gives no finite number for this sample',
        cure: 'Mend the model, or exclude the sample with a reason.',
    });
}

// EXTERNAL MODULE: ./build/publication/reproduce.js
var reproduce = __webpack_require__(84662);
// EXTERNAL MODULE: ./build/result/schema.js + 4 modules
var schema = __webpack_require__(73776);
// EXTERNAL MODULE: ./build/trees/outputFolder.js
var outputFolder = __webpack_require__(66885);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(32315);
;// CONCATENATED MODULE: ./build/cli/commands/predict.js








/** `holdout predict` */
async function runPredict(words) {
    const given = (0,options/* readOptions */.Tt)('predict', words);
    const policyFile = (0,options/* singleValue */.u9)(given, 'policy') ?? reproduce/* defaultPolicy */.G4;
    const split = readSplit(given);
    const source = readSource(given);
    const made = await predict({ policyFile, split, ...(source === undefined ? {} : { source }) });
    const named = made.path === undefined ? undefined : (0,external_node_path_.join)((0,gate_sides/* rootOf */.I)(policyFile), made.path);
    const out = (0,options/* singleValue */.u9)(given, 'out') ?? named ?? 'predictions.csv';
    const files = new Map([[out, made.text]]);
    const lines = [`Wrote ${made.samples} predictions of the ${split} split to ${out}`];
    if (made.binding !== undefined) {
        files.set((0,binding/* bindingPath */.LD)(out), `${JSON.stringify(made.binding, undefined, 2)}\n`);
        lines.push(`and what binds them to model and test set to ${(0,binding/* bindingPath */.LD)(out)}`);
    }
    (0,outputFolder/* writeOutput */.zh)(files, { what: 'the predictions', cure: 'Name a file that can be written with --out.' });
    process.stdout.write(`${lines.join('\n')}\n`);
    return 0;
}
function readSplit(given) {
    const split = schema/* splitSchema */.Wk.safeParse((0,options/* singleValue */.u9)(given, 'split') ?? 'test');
    if (split.success)
        return split.data;
    throw (0,options/* refuseUsage */.ms)('predict', 'knows no such split; test, validation or train');
}
const limits = { timeoutMinutes: 20, memoryMb: 2048 };
/** How the model is run, where the command line says it. */
function readSource(given) {
    const inputs = given.values.get('input') ?? [];
    const output = (0,options/* singleValue */.u9)(given, 'score');
    if (inputs.length === 0 && output === undefined)
        return undefined;
    if (inputs.length === 0 || output === undefined)
        throw (0,options/* refuseUsage */.ms)('predict', 'needs --input and --score together');
    const column = readColumn(given);
    return {
        by: 'onnx',
        inputs: new Map(inputs.map((text) => readInput(text))),
        score: { output, ...(column === undefined ? {} : { column }), transform: readTransform(given) },
        fill: readFill(given.values.get('fill') ?? []),
        ...limits,
    };
}
function readInput(text) {
    const [name, columns] = splitAtEqual(text);
    const names = (columns ?? '').split(',');
    if (columns === undefined || names.some((column) => column === '')) {
        throw (0,options/* refuseUsage */.ms)('predict', 'was given an --input of another form than NAME=COL[,COL…]');
    }
    return [name, { from: 'columns', columns: names }];
}
function splitAtEqual(text) {
    const at = text.indexOf('=');
    return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
function readColumn(given) {
    const text = (0,options/* singleValue */.u9)(given, 'column');
    if (text === undefined)
        return undefined;
    if (!/^[0-9]{1,5}$/.test(text))
        throw (0,options/* refuseUsage */.ms)('predict', 'needs a whole number for --column');
    return Number(text);
}
function readTransform(given) {
    const name = (0,options/* singleValue */.u9)(given, 'transform') ?? 'none';
    if (name === 'none' || name === 'sigmoid' || name === 'softmax')
        return name;
    throw (0,options/* refuseUsage */.ms)('predict', 'knows no such --transform; none, sigmoid or softmax');
}
function readFill(texts) {
    if (texts.includes('nan'))
        return 'nan';
    return new Map(texts.map((text) => {
        const [column, value] = splitAtEqual(text);
        if (value === undefined)
            throw (0,options/* refuseUsage */.ms)('predict', 'was given a --fill that is neither nan nor COL=VALUE');
        return [column, value];
    }));
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

/***/ 46016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ assertNever)
/* harmony export */ });
/** Ends an exhaustive switch: a case that was forgotten is a compile error, and throws if it is reached. */
function assertNever(value) {
    throw new Error(`unexpected value: ${JSON.stringify(value)}`);
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

/***/ 80431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseDecimal)
/* harmony export */ });
const decimal = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$/;
/**
 * The number that a cell writes, or undefined for anything but a finite decimal number: no white space,
 * plus sign, decimal comma, leading zeros, hexadecimal, underscore, `inf` or `nan`.
 */
function parseDecimal(text) {
    if (!decimal.test(text))
        return undefined;
    const value = Number(text);
    if (!Number.isFinite(value))
        return undefined;
    return value === 0 ? 0 : value;
}


/***/ }),

/***/ 32008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ markEmptyCells)
/* harmony export */ });
/**
 * For each code of a column whether its cell counts as empty: 1 or 0.
 *
 * @param missing cells that count as empty
 */
function markEmptyCells({ values }, missing) {
    const longest = Math.max(0, ...[...missing].map((cell) => cell.length));
    const marks = new Uint8Array(values.length);
    for (let code = 0; code < values.length; code += 1) {
        const value = values[code];
        // Most ids are longer than any placeholder, and a set hashes every text it is asked for.
        if (value.length <= longest && missing.has(value))
            marks[code] = 1;
    }
    return marks;
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


/***/ })

};

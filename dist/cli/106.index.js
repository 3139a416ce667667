export const id = 106;
export const ids = [106];
export const modules = {

/***/ 62857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   QA: () => (/* binding */ isProbabilityRule),
/* harmony export */   Ri: () => (/* binding */ defaultThreshold),
/* harmony export */   a: () => (/* binding */ decisions)
/* harmony export */ });
/** From a score to a decision. */
const decisions = { negative: 0, positive: 1, undecided: 2 };
const defaultThreshold = 0.5;
/** The decision for a finite score. */
function decide(score, { threshold = defaultThreshold, undecided }) {
    if (undecided !== undefined && undecided.from < score && score < undecided.to)
        return decisions.undecided;
    return score >= threshold ? decisions.positive : decisions.negative;
}
/** Whether scores are probabilities: a threshold outside [0, 1] says that they are not. */
function isProbabilityRule({ threshold = defaultThreshold }) {
    return threshold >= 0 && threshold <= 1;
}


/***/ }),

/***/ 55786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ shuffledPositions),
/* harmony export */   D4: () => (/* binding */ mergeComparisons),
/* harmony export */   dM: () => (/* binding */ judgeDeterminism),
/* harmony export */   nU: () => (/* binding */ compareDecisions),
/* harmony export */   rb: () => (/* binding */ countUnequal)
/* harmony export */ });
/** Samples whose score is not the same to the last bit, or whose decision is another. */
function countUnequal(one, other) {
    let unequal = 0;
    for (let index = 0; index < one.decision.length; index += 1) {
        const isSame = Object.is(one.score?.[index], other.score?.[index]) && one.decision[index] === other.decision[index];
        if (!isSame)
            unequal += 1;
    }
    return unequal;
}
/** Decisions that differ, and the largest difference of a score; infinite where one of two scores is no number. */
function compareDecisions(one, other) {
    let otherwise = 0;
    let largest = 0;
    for (let index = 0; index < one.decision.length; index += 1) {
        const [first, second] = [one.score?.[index] ?? 0, other.score?.[index] ?? 0];
        const isOneUndefined = Number.isNaN(first) !== Number.isNaN(second);
        if (isOneUndefined || one.decision[index] !== other.decision[index])
            otherwise += 1;
        const difference = Math.abs(first - second);
        if (difference > largest)
            largest = difference;
    }
    return { compared: one.decision.length, otherwise, largestDifference: one.score === undefined ? null : largest };
}
/** The two comparisons as one. */
function mergeComparisons(one, other) {
    const largest = Math.max(one.largestDifference ?? 0, other.largestDifference ?? 0);
    return {
        compared: Math.max(one.compared, other.compared),
        otherwise: Math.max(one.otherwise, other.otherwise),
        largestDifference: one.largestDifference === null ? null : largest,
    };
}
/** @param repetition undefined where the gate did not run the model */
function judgeDeterminism(repetition) {
    const check = 'scope/deterministic';
    if (repetition === undefined) {
        const notRun = 'The predictions come from a file: the gate did not run the model';
        return { check, findings: [], clean: '', notRun };
    }
    const findings = findingsOf(repetition);
    const judgement = { check, findings, clean: 'Repeated evaluations agree' };
    const isBlocked = findings.some(({ severity }) => severity === 'block');
    if (repetition.runs > 1 || isBlocked)
        return judgement;
    return {
        ...judgement,
        notRun: 'The model was evaluated once; `evaluation.repeat: 2` shows whether it repeats itself',
    };
}
function findingsOf({ runs, unequal, batches, compared, otherwise, largestDifference }) {
    const findings = [];
    if (unequal > 0)
        findings.push({ code: 'scope/not-repeatable', severity: 'block', args: { samples: unequal, runs } });
    if (otherwise > 0) {
        const args = { samples: otherwise, evaluated: compared, largestDifference };
        findings.push({ code: 'scope/order-dependent', severity: 'block', args });
    }
    if (findings.length > 0)
        return findings;
    return [{ code: 'scope/repeated', severity: 'note', args: { runs, batches: [...batches], largestDifference } }];
}
/**
 * A fixed shuffle of the positions 0 to n - 1 (Fisher and Yates, with the generator mulberry32): the same in every run,
 * so that its results are reproducible.
 *
 * @returns position of the sample that comes i-th
 */
function shuffledPositions(n) {
    const order = Uint32Array.from({ length: n }, (_, index) => index);
    let state = 0x486f6c64;
    const next = () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
    for (let last = n - 1; last > 0; last -= 1) {
        const other = Math.floor(next() * (last + 1));
        [order[last], order[other]] = [order[other], order[last]];
    }
    return order;
}


/***/ }),

/***/ 10947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nu: () => (/* binding */ judgeFormat),
  M7: () => (/* binding */ judgeScanned),
  Hu: () => (/* binding */ requireOnnx)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/model/pickle.js
/**
 * Recognises Python pickles without unpickling: a walk over opcodes that keeps a count of the stack, and nothing else.
 *
 * Protocols 0 and 1 begin with no signature, and Python reads opcodes of every protocol with or without one. Text is told
 * apart by what pickles have to be: known opcodes, well-formed arguments, and a stack that is never popped when empty.
 */
const none = {};
const push = { gives: 1 };
/** By character; Python's `pickletools` lists the same. */
const opcodes = new Map(Object.entries({
    // Values
    I: { argument: 'number line', gives: 1 },
    L: { argument: 'number line', gives: 1 },
    F: { argument: 'number line', gives: 1 },
    S: { argument: 'quoted line', gives: 1 },
    V: { argument: 'line', gives: 1 },
    P: { argument: 'line', gives: 1 },
    J: { argument: { fixed: 4 }, gives: 1 },
    K: { argument: { fixed: 1 }, gives: 1 },
    M: { argument: { fixed: 2 }, gives: 1 },
    G: { argument: { fixed: 8 }, gives: 1 },
    T: { argument: { prefix: 4 }, gives: 1 },
    U: { argument: { prefix: 1 }, gives: 1 },
    X: { argument: { prefix: 4 }, gives: 1 },
    B: { argument: { prefix: 4 }, gives: 1 },
    C: { argument: { prefix: 1 }, gives: 1 },
    '\u008a': { argument: { prefix: 1 }, gives: 1 },
    '\u008b': { argument: { prefix: 4 }, gives: 1 },
    '\u008c': { argument: { prefix: 1 }, gives: 1 },
    '\u008d': { argument: { prefix: 8 }, gives: 1 },
    '\u008e': { argument: { prefix: 8 }, gives: 1 },
    '\u0096': { argument: { prefix: 8 }, gives: 1 },
    N: push,
    '\u0088': push,
    '\u0089': push,
    ']': push,
    ')': push,
    '}': push,
    '\u008f': push,
    '\u0097': push,
    // Collections
    l: { takes: 'to mark', gives: 1 },
    t: { takes: 'to mark', gives: 1 },
    d: { takes: 'to mark', gives: 1 },
    e: { takes: 'to mark' },
    u: { takes: 'to mark' },
    '\u0090': { takes: 'to mark' },
    '\u0091': { takes: 'to mark', gives: 1 },
    a: { takes: 2, gives: 1 },
    s: { takes: 3, gives: 1 },
    '\u0085': { takes: 1, gives: 1 },
    '\u0086': { takes: 2, gives: 1 },
    '\u0087': { takes: 3, gives: 1 },
    // Code: names that are imported, and calls
    c: { argument: 'two lines', gives: 1 },
    '\u0093': { takes: 2, gives: 1 },
    R: { takes: 2, gives: 1 },
    b: { takes: 2, gives: 1 },
    i: { argument: 'two lines', takes: 'to mark', gives: 1 },
    o: { takes: 'to mark', gives: 1 },
    '\u0081': { takes: 2, gives: 1 },
    '\u0092': { takes: 3, gives: 1 },
    Q: { takes: 1, gives: 1 },
    '\u0082': { argument: { fixed: 1 }, gives: 1 },
    '\u0083': { argument: { fixed: 2 }, gives: 1 },
    '\u0084': { argument: { fixed: 4 }, gives: 1 },
    // Stack, memory and framing
    '0': { takes: 1 },
    '1': { takes: 'to mark' },
    '2': { takes: 1, gives: 2 },
    g: { argument: 'number line', gives: 1 },
    h: { argument: { fixed: 1 }, gives: 1 },
    j: { argument: { fixed: 4 }, gives: 1 },
    p: { argument: 'number line' },
    q: { argument: { fixed: 1 } },
    r: { argument: { fixed: 4 } },
    '\u0094': none,
    '\u0098': none,
    '\u0080': { argument: { fixed: 1 } },
    '\u0095': { argument: { fixed: 8 } },
}).map(([character, opcode]) => [character.charCodeAt(0), opcode]));
const mark = '('.charCodeAt(0);
const stop = '.'.charCodeAt(0);
const highestProtocol = 5;
/** Opcodes that call what was imported. Python does so at once, so that no matter what follows, code has run. */
const calls = new Set(Array.from('Rio\u0081\u0092', (character) => character.charCodeAt(0)));
/** Opcodes that import a name, and so cannot be the arguments of a call. */
const imports = new Set(Array.from('c\u0093', (character) => character.charCodeAt(0)));
/** What is longer and has no end up to here is taken for a pickle: no other content gets so far. */
const walkedBytes = 65_536;
/** The same where the bytes begin with a protocol's number, as two arbitrary bytes may. */
const walkedBytesOfProtocol = 64;
/**
 * Whether bytes begin with a Python pickle of any protocol.
 *
 * @returns `calls` where it calls something before it ends, `data` where that was not seen; undefined for no pickle
 */
function recognisePickle(bytes) {
    return new PickleWalk(bytes).walk();
}
class PickleWalk {
    bytes;
    hasProtocol;
    position = 0;
    /** For each value whether it is an imported name. */
    stack = [];
    /** Depth of the stack at each open mark. */
    marks = [];
    constructor(bytes) {
        this.bytes = bytes;
        this.hasProtocol = bytes[0] === 0x80 && (bytes[1] ?? highestProtocol + 1) <= highestProtocol;
    }
    walk() {
        while (this.position < Math.min(this.bytes.length, walkedBytes)) {
            const code = this.bytes[this.position];
            if (code === stop)
                return this.stack.length > 0 ? 'data' : undefined;
            const isCall = calls.has(code) && !(code === 0x52 && this.stack.at(-1) === true);
            if (!this.step(code))
                return this.hasProtocol && this.position > walkedBytesOfProtocol ? 'data' : undefined;
            if (isCall)
                return 'calls';
        }
        return this.hasProtocol || this.position >= walkedBytes ? 'data' : undefined;
    }
    /** Whether an opcode is one, with its arguments, and finds on the stack what it takes. */
    step(code) {
        this.position += 1;
        if (code === mark) {
            this.marks.push(this.stack.length);
            return true;
        }
        const opcode = opcodes.get(code);
        if (opcode === undefined || !this.take(opcode.takes ?? 0))
            return false;
        for (let count = 0; count < (opcode.gives ?? 0); count += 1)
            this.stack.push(imports.has(code));
        return opcode.argument === undefined || this.skip(opcode.argument);
    }
    take(count) {
        const floor = count === 'to mark' ? this.marks.pop() : (this.marks.at(-1) ?? 0);
        const depth = count === 'to mark' ? floor : this.stack.length - count;
        if (floor === undefined || depth === undefined || depth < floor)
            return false;
        this.stack.length = depth;
        return true;
    }
    skip(argument) {
        if (typeof argument === 'object')
            return this.skipBytes('fixed' in argument ? argument.fixed : this.readLength(argument.prefix));
        const first = this.readLine();
        if (first === undefined)
            return false;
        if (argument === 'number line')
            return /^[-+.\w]+$/.test(first);
        if (argument === 'quoted line')
            return /^(?:'.*'|".*")$/.test(first);
        if (argument === 'line')
            return true;
        const second = this.readLine();
        return second !== undefined && isName(first) && isName(second);
    }
    skipBytes(length) {
        this.position += length;
        return this.position <= this.bytes.length;
    }
    /** A length in little-endian order; more than the file where there is none. */
    readLength(size) {
        const digits = this.bytes.subarray(this.position, this.position + size);
        this.position += size;
        if (digits.length < size)
            return Number.POSITIVE_INFINITY;
        return digits.reduceRight((length, digit) => length * 256 + digit, 0);
    }
    /** The text up to the next line end; undefined where there is none near. */
    readLine() {
        const rest = this.bytes.subarray(this.position, this.position + walkedBytes);
        const length = rest.indexOf(0x0a);
        if (length < 0)
            return undefined;
        this.position += length + 1;
        return latin1.decode(rest.subarray(0, length)).trimEnd();
    }
}
const latin1 = new TextDecoder('latin1');
/** A dotted name of Python. */
function isName(text) {
    return /^[^\s\d]\S*$/.test(text);
}

;// CONCATENATED MODULE: ./build/model/compressed.js
/** Recognises compressed files, which is how joblib writes most of its pickles. */


/** Four kilobytes unpack to four megabytes at most. */
const unpackedBytes = 4096;
/** What a compressed file is; undefined for one that is not compressed. */
function recogniseCompressed(bytes) {
    const other = otherFormats.find(({ signature }) => signature.every((byte, index) => bytes[index] === byte));
    // Only joblib is known to write models so. What is inside would have to be unpacked to be told apart.
    if (other !== undefined)
        return { name: `${other.name}, such as joblib writes`, carriesCode: true };
    const head = bytes.subarray(0, unpackedBytes);
    if (bytes[0] === 0x1f && bytes[1] === 0x8b)
        return judge('a gzip file', unpack(external_node_zlib_.gunzipSync, head));
    if (!isZlibHeader(bytes))
        return undefined;
    const unpacked = unpack(external_node_zlib_.inflateSync, head);
    // The two bytes of its header are also letters, so that only what unpacks is zlib.
    return unpacked.length === 0 ? undefined : judge('a zlib file', unpacked);
}
const otherFormats = [
    { name: 'an LZ4 file', signature: [0x04, 0x22, 0x4d, 0x18] },
    { name: 'an xz file', signature: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] },
    { name: 'an LZMA file', signature: [0x5d, 0x00, 0x00] },
    { name: 'a Zstandard file', signature: [0x28, 0xb5, 0x2f, 0xfd] },
    // "BZh", a level, and the digits of pi
    ...Array.from({ length: 9 }, (_, level) => ({
        name: 'a bzip2 file',
        signature: [0x42, 0x5a, 0x68, 0x31 + level, 0x31, 0x41, 0x59, 0x26],
    })),
    // "ZF0x", of joblib before 0.10
    { name: 'a compressed file', signature: [0x5a, 0x46, 0x30, 0x78] },
];
function judge(name, unpacked) {
    return recognisePickle(unpacked) !== undefined
        ? { name: 'a compressed Python pickle, such as joblib writes', carriesCode: true }
        : { name, carriesCode: false };
}
function isZlibHeader([method = 0, flags = 0]) {
    return (method & 0x0f) === 8 && method >> 4 <= 7 && (method * 256 + flags) % 31 === 0;
}
/** What the first bytes unpack to; nothing where they are not of that format. */
function unpack(decompress, head) {
    try {
        return decompress(head, { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH });
    }
    catch {
        return new Uint8Array();
    }
}

// EXTERNAL MODULE: ./build/model/onnxMessages.js
var onnxMessages = __webpack_require__(22095);
// EXTERNAL MODULE: ./build/model/protobuf.js
var protobuf = __webpack_require__(16371);
;// CONCATENATED MODULE: ./build/model/safetensors.js
/** Recognises safetensors files: a JSON header of tensors, then their data without gaps. */
/** The format allows 100 MB; a header of that length is no model's. */
const longestHeader = 16 * 1024 * 1024;
const bitsOfType = {
    BOOL: 8,
    U8: 8,
    I8: 8,
    F8_E4M3: 8,
    F8_E5M2: 8,
    F8_E8M0: 8,
    U16: 16,
    I16: 16,
    F16: 16,
    BF16: 16,
    U32: 32,
    I32: 32,
    F32: 32,
    U64: 64,
    I64: 64,
    F64: 64,
    C64: 64,
    F4: 4,
    F6_E2M3: 6,
    F6_E3M2: 6,
};
/** `damaged` where the header is one of safetensors and the data do not fit it. */
function recogniseSafetensors(bytes) {
    if (bytes.length < 10 || bytes[8] !== 0x7b)
        return undefined;
    const view = new DataView(bytes.buffer, bytes.byteOffset, 8);
    const length = Number(view.getBigUint64(0, true));
    if (length > longestHeader || length > bytes.length - 8)
        return undefined;
    const header = parseObject(bytes.subarray(8, 8 + length));
    if (header === undefined)
        return undefined;
    const extents = Object.entries(header)
        .filter(([name]) => name !== '__metadata__')
        .map(([, tensor]) => extentOf(tensor));
    return isFilled(extents, bytes.length - 8 - length) ? 'safetensors' : 'damaged';
}
function parseObject(bytes) {
    try {
        const parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
        return isObject(parsed) ? parsed : undefined;
    }
    catch {
        return undefined;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Where a tensor's data lie; undefined for an entry that is no tensor of exactly that size. */
function extentOf(tensor) {
    if (!isObject(tensor))
        return undefined;
    const { dtype, shape, data_offsets: offsets } = tensor;
    const bits = typeof dtype === 'string' && Object.hasOwn(bitsOfType, dtype) ? bitsOfType[dtype] : undefined;
    if (bits === undefined || !isCounts(shape) || !isCounts(offsets) || offsets.length !== 2)
        return undefined;
    const [start, end] = offsets;
    const elements = shape.reduce((product, length) => product * length, 1);
    return (end - start) * 8 === elements * bits ? [start, end] : undefined;
}
function isCounts(value) {
    return Array.isArray(value) && value.every((count) => Number.isSafeInteger(count) && count >= 0);
}
/** Whether the tensors follow each other from the first byte of the data to the last. */
function isFilled(extents, length) {
    let position = 0;
    const known = extents.filter((extent) => extent !== undefined);
    for (const [start, end] of known.sort((one, other) => one[0] - other[0] || one[1] - other[1])) {
        if (start !== position)
            return false;
        position = end;
    }
    return known.length === extents.length && position === length;
}

;// CONCATENATED MODULE: ./build/model/zipNames.js
/** Names of the files in a zip archive, as its directory lists them; nothing is unpacked. */
const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endBytes = 22;
const entryBytes = 46;
const longestComment = 65_535;
const mostNames = 10_000;
/**
 * @returns undefined where the bytes have no directory of a zip archive; at most 10,000 names
 */
function readZipNames(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const directory = findDirectory(view);
    if (directory === undefined)
        return undefined;
    const names = [];
    let at = directory.start;
    while (names.length < mostNames && at + entryBytes <= directory.end) {
        if (view.getUint32(at, true) !== entrySignature)
            break;
        const nameLength = view.getUint16(at + 28, true);
        names.push(utf8.decode(bytes.subarray(at + entryBytes, at + entryBytes + nameLength)));
        at += entryBytes + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return names;
}
const utf8 = new TextDecoder();
/**
 * The directory ends where its end record begins, or before the records of zip64, which stand between. It is found by
 * its size, so that bytes before the archive, which the format allows, do not hide it.
 */
function findDirectory(view) {
    const first = Math.max(0, view.byteLength - endBytes - longestComment);
    for (let end = view.byteLength - endBytes; end >= first; end -= 1) {
        if (view.getUint32(end, true) !== endSignature)
            continue;
        const size = view.getUint32(end + 12, true);
        const start = size === 0xffffffff ? startOfZip64(view, end) : end - size;
        const isThere = start === end || (start >= 0 && start + 4 <= end && view.getUint32(start, true) === entrySignature);
        if (isThere)
            return { start, end };
        const shifted = startOfZip64(view, end);
        if (shifted >= 0)
            return { start: shifted, end };
    }
    return undefined;
}
const locatorSignature = 0x07064b50;
const locatorBytes = 20;
const zip64EndSignature = 0x06064b50;
const zip64EndBytes = 56;
/** Where the directory of a zip64 archive begins; -1 where there is none. */
function startOfZip64(view, end) {
    const record = end - locatorBytes - zip64EndBytes;
    if (record < 0 || view.getUint32(end - locatorBytes, true) !== locatorSignature)
        return -1;
    if (view.getUint32(record, true) !== zip64EndSignature)
        return -1;
    const start = record - Number(view.getBigUint64(record + 40, true));
    return start >= 0 && start + 4 <= record ? start : -1;
}

;// CONCATENATED MODULE: ./build/model/format.js
/**
 * Tells by its content what a model file is. Its name says nothing: a pickle called `model.onnx` is a pickle.
 *
 * Nothing is loaded or unpacked beyond a few kilobytes, and no more than the beginning, the end and the top level of a
 * file is read, whatever its length.
 */






/**
 * Recognises the format of a model file.
 *
 * Formats that can carry code come first, so that a file of two formats counts as the more dangerous one.
 *
 * @param bytes The whole file, not empty.
 */
function recogniseModelFormat(bytes) {
    return (recogniseCode(bytes) ??
        recogniseBySignature(bytes) ??
        recogniseOnnx(bytes) ??
        recogniseWeights(bytes) ??
        // The length that safetensors begin with may be a pickle of nothing but a number.
        (recognisePickle(bytes) === undefined ? undefined : pickle) ??
        recogniseZip(bytes, 'at its end') ??
        recogniseText(bytes) ?? { name: 'a file of an unknown format', kind: 'unknown' });
}
const pickle = { name: 'a Python pickle', kind: 'carries-code' };
function recogniseCode(bytes) {
    const compressed = recogniseCompressed(bytes);
    if (compressed !== undefined)
        return { name: compressed.name, kind: compressed.carriesCode ? 'carries-code' : 'unknown' };
    if (isHdf5(bytes))
        return { name: 'an HDF5 file, such as Keras writes', kind: 'carries-code' };
    if (startsWith(bytes, 0, '\u0093NUMPY'))
        return recogniseNumpy(bytes);
    if (recognisePickle(bytes) === 'calls')
        return pickle;
    return recogniseZip(bytes, 'at its beginning');
}
const hdf5 = '\u0089HDF\r\n\u001a\n';
/** The signature stands at 0, 512, 1024 and so on, doubling. */
function isHdf5(bytes) {
    if (startsWith(bytes, 0, hdf5))
        return true;
    for (let at = 512; at < bytes.length; at *= 2)
        if (startsWith(bytes, at, hdf5))
            return true;
    return false;
}
/** An array of objects is a pickle behind a header. */
function recogniseNumpy(bytes) {
    const header = format_latin1.decode(bytes.subarray(0, 65_536));
    const holdsObjects = /'[|<>=]?O[0-9]*'/.test(header);
    return holdsObjects
        ? { name: 'a NumPy array of pickled objects', kind: 'carries-code' }
        : { name: 'a NumPy array', kind: 'unknown' };
}
/** Some writers put other bytes before an archive, so that the directory at its end decides. */
function recogniseZip(bytes, where) {
    const isAtBeginning = ['PK\u0003\u0004', 'PK\u0005\u0006', 'PK\u0007\u0008'].some((one) => startsWith(bytes, 0, one));
    if (where === 'at its beginning' && !isAtBeginning)
        return undefined;
    const names = readZipNames(bytes);
    if (names === undefined)
        return isAtBeginning ? { name: 'a damaged zip archive', kind: 'no-model' } : undefined;
    return recogniseArchive(names);
}
function recogniseArchive(names) {
    const has = (pattern) => names.some((name) => pattern.test(name));
    if (has(/(?:^|\/)(?:data|constants)\.pkl$/))
        return { name: 'a PyTorch or TorchScript archive', kind: 'carries-code' };
    if (has(/^config\.json$/) && has(/^model\.weights\.(?:h5|npz)$/)) {
        return { name: 'a Keras archive', kind: 'carries-code' };
    }
    if (has(/\.(?:pkl|pickle|joblib)$/i))
        return { name: 'a zip archive with pickles', kind: 'carries-code' };
    if (names.length > 0 && names.every((name) => name.endsWith('.npy'))) {
        return { name: 'a NumPy archive', kind: 'unknown' };
    }
    return { name: 'a zip archive', kind: 'no-model' };
}
const program = { kind: 'carries-code' };
const signatures = [
    { text: '\u007fELF', name: 'a compiled program', ...program },
    { text: 'MZ\u0090\u0000', name: 'a compiled program', ...program },
    { text: '\u00cf\u00fa\u00ed\u00fe', name: 'a compiled program', ...program },
    { text: '\u00ca\u00fe\u00ba\u00be', name: 'a compiled program', ...program },
    { text: '#!/', name: 'a script', ...program },
    { text: '\u0089PNG\r\n', name: 'a PNG image', kind: 'no-model' },
    { text: '\u00ff\u00d8\u00ff', name: 'a JPEG image', kind: 'no-model' },
    { text: 'GIF8', name: 'a GIF image', kind: 'no-model' },
    { text: '%PDF-', name: 'a PDF document', kind: 'no-model' },
    { text: 'PAR1', name: 'a Parquet file', kind: 'no-model' },
    { text: 'SQLite format 3\u0000', name: 'an SQLite database', kind: 'no-model' },
    { text: '7z\u00bc\u00af', name: 'a 7-Zip archive', kind: 'no-model' },
    { text: 'Rar!', name: 'a RAR archive', kind: 'no-model' },
    { text: 'ustar', at: 257, name: 'a tar archive', kind: 'unknown' },
    { text: 'TFL3', at: 4, name: 'a TensorFlow Lite model', kind: 'unknown' },
    { text: 'ORTM', at: 4, name: 'a model in the format of ONNX Runtime', kind: 'unknown' },
    { text: 'GGUF', name: 'a GGUF model', kind: 'unknown' },
];
function recogniseBySignature(bytes) {
    const found = signatures.find(({ at = 0, text }) => startsWith(bytes, at, text));
    return found && { name: found.name, kind: found.kind };
}
/** A model that parses at the top level and has a version and a graph. */
function recogniseOnnx(bytes) {
    const { numbers, isWhole } = topLevel(bytes, onnxMessages/* modelShape */.Te);
    if (isWhole && numbers.has(1) && numbers.has(7))
        return { name: 'an ONNX model', kind: 'onnx' };
    if (topLevel(bytes, savedModelShape).isWhole)
        return { name: 'a TensorFlow SavedModel', kind: 'unknown' };
    const isBegun = bytes[0] === 0x08 && bytes[1] > 0 && bytes[1] < 32 && numbers.size > 1;
    return isBegun ? { name: 'a damaged or incomplete ONNX model', kind: 'unknown' } : undefined;
}
const savedModelShape = (0,protobuf/* messageShape */.jZ)('the model', { 1: 'integer', 2: 'messages' });
/** More fields than any model has at its top level; each is passed over without a look inside. */
const mostTopFields = 100_000;
/** Numbers of the fields of a file, and whether it consists of them. */
function topLevel(bytes, shape) {
    const numbers = new Set();
    const reader = new protobuf/* MessageReader */.RJ(bytes, { start: 0, end: bytes.length }, shape);
    try {
        for (let count = 0; reader.next(); count += 1) {
            if (count === mostTopFields)
                return { numbers, isWhole: false };
            numbers.add(reader.number);
        }
    }
    catch {
        return { numbers, isWhole: false };
    }
    return { numbers, isWhole: numbers.size > 1 };
}
function recogniseWeights(bytes) {
    const found = recogniseSafetensors(bytes);
    if (found === 'safetensors')
        return { name: 'a safetensors file', kind: 'safetensors' };
    return found && { name: 'a damaged safetensors file', kind: 'unknown' };
}
const headCharacters = 1024;
function recogniseText(bytes) {
    if (bytes.subarray(0, headCharacters).some(isControl))
        return undefined;
    const head = format_latin1
        .decode(bytes.subarray(0, headCharacters))
        .replace(/^\u00ef\u00bb\u00bf/, '')
        .trimStart();
    if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(head) || /^<[!?].*<html\b/is.test(head)) {
        return { name: 'an HTML page, such as a failed download leaves', kind: 'no-model' };
    }
    if (/^(?:<\?xml[^>]*>\s*)?<Error>\s*<Code>/.test(head)) {
        return { name: 'an error message of a server, such as a failed download leaves', kind: 'no-model' };
    }
    if (/^<\?xml\s/.test(head))
        return { name: 'an XML document', kind: 'unknown' };
    return { name: /^[{[]/.test(head) ? 'a JSON document' : 'a text file', kind: 'unknown' };
}
function isControl(byte) {
    return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d;
}
const format_latin1 = new TextDecoder('latin1');
/** Whether the characters, each one byte, stand at a place of the file. */
function startsWith(bytes, at, characters) {
    for (let index = 0; index < characters.length; index += 1) {
        if (bytes[at + index] !== characters.charCodeAt(index))
            return false;
    }
    return true;
}

// EXTERNAL MODULE: ./build/result/refusal.js
var refusal = __webpack_require__(11888);
// EXTERNAL MODULE: ./build/trees/digest.js
var digest = __webpack_require__(56740);
;// CONCATENATED MODULE: ./build/evaluation/modelFormat.js
/** `model/format`: what a model is by its content, whatever its name says. */



/** Longer files are judged by nothing: no format that may be loaded is in one file of that size. */
const mostBytes = 2 ** 31 - 1;
const clean = 'The model is in a format that carries no code';
/** @throws Refusal `model/carries-code`, `model/format` or `model/empty` for a model that nobody may load */
async function judgeFormat(found, by) {
    const files = found.kind === 'file' ? [found] : found.files;
    const recognised = [];
    for (const file of files)
        recognised.push({ path: file.path, ...(await recognise(file)) });
    refuseWrongFormats(recognised, { by, isFolder: found.kind === 'folder' });
    return { check: 'model/format', findings: findingsOf(recognised), clean };
}
async function recognise(file) {
    if (file.bytes === 0)
        throw refuseEmpty(file.path);
    if (file.bytes > mostBytes)
        return { name: 'a file of more than 2 GiB', kind: 'unknown' };
    return recogniseModelFormat(await (0,digest/* readBytes */.io)(file, mostBytes, 'model/too-large'));
}
/** What cannot be a model is refused, but for the papers that may lie beside one in its folder. */
function refuseWrongFormats(files, { by, isFolder }) {
    for (const file of files) {
        if (file.kind === 'carries-code' && by !== 'command')
            throw refuseCode(file);
        if ((file.kind === 'no-model' && !isFolder) || contradictsName(file))
            throw refuseFormat(file);
    }
}
function findingsOf(files) {
    const carrying = files.filter(({ kind }) => kind === 'carries-code');
    const loaded = carrying.map(({ path, name }) => {
        return { code: 'model/loaded-by-command', severity: 'warn', args: { path, format: name } };
    });
    const isSafe = files.some(({ kind }) => kind === 'onnx' || kind === 'safetensors');
    const [unknown] = isSafe || loaded.length > 0 ? [] : files;
    if (unknown === undefined)
        return loaded;
    const args = { path: unknown.path, format: unknown.name };
    return [...loaded, { code: 'model/unrecognised', severity: 'warn', args }];
}
/** A file that its name gives out for what its content is recognised not to be. */
function contradictsName({ path, kind }) {
    return kind !== 'unknown' && kind !== 'onnx' && /\.onnx$/i.test(path);
}
function refuseCode({ path, name }) {
    return new refusal/* Refusal */.P_('model/carries-code', {
        file: path,
        problem: `is ${name}, which can carry code that runs when it is loaded`,
        cure: 'Ship the model as ONNX or safetensors; where that is impossible, let an approved `evaluation.command` load it.',
    });
}
function refuseEmpty(file) {
    return new refusal/* Refusal */.P_('model/empty', {
        file,
        problem: 'has no content',
        cure: 'Bring the model itself; a failed download or export leaves an empty file.',
    });
}
function refuseFormat({ path, name }) {
    return new refusal/* Refusal */.P_('model/format', {
        file: path,
        problem: `is ${name}, not a model that can be used`,
        cure: 'Bring the model itself, as its own format says.',
    });
}
/** `model/format` for a model that the gate loads itself: the scan has shown what it is. */
function judgeScanned(rewired) {
    const findings = rewired.length === 0 ? [] : [{ code: 'model/rewired', severity: 'note', args: { outputs: [...rewired] } }];
    return { check: 'model/format', findings, clean: 'The model is ONNX with standard operators alone, and was scanned' };
}
/** @throws Refusal for content that is not ONNX, which says what it is instead */
function requireOnnx(bytes, path) {
    if (bytes.length === 0)
        throw refuseEmpty(path);
    const recognised = { path, ...recogniseModelFormat(bytes) };
    if (recognised.kind === 'onnx')
        return;
    if (recognised.kind === 'carries-code')
        throw refuseCode(recognised);
    throw new refusal/* Refusal */.P_('model/format', {
        file: path,
        problem: `is ${recognised.name}, and \`evaluation.onnx\` runs ONNX models`,
        cure: 'Export the model as ONNX.',
    });
}


/***/ }),

/***/ 66918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ toPredictions),
/* harmony export */   L: () => (/* binding */ decideOutputs)
/* harmony export */ });
/* harmony import */ var _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11888);
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62857);
/* harmony import */ var _predictions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73789);
/** From what a model says of each sample to predictions: scores, decisions, and samples that it says nothing of. */



/** Probabilities of a 32-bit softmax may leave [0, 1] by their last bits. */
const roundingError = 1e-6;
/**
 * Decides on each sample.
 *
 * @param file path of the model, for messages
 * @throws Refusal `evaluation/output` for scores that are no probabilities where the threshold says that they are, and
 *   `predictions/contradiction` for a label that contradicts its score
 */
function decideOutputs({ score, predicted }, rule, file) {
    const scores = score === undefined ? undefined : score.map((value) => readScore(value, rule, file));
    const length = scores?.length ?? predicted?.length ?? 0;
    const decision = new Uint8Array(length);
    for (let index = 0; index < length; index += 1) {
        const byScore = scores === undefined ? undefined : decideScore(scores[index], rule);
        const byClass = predicted === undefined ? undefined : (0,_predictions_js__WEBPACK_IMPORTED_MODULE_2__/* .decisionOfClass */ .CP)(predicted[index], rule);
        if (byScore !== undefined && byClass !== undefined && byScore !== byClass && !Number.isNaN(scores?.[index])) {
            throw contradiction(file);
        }
        decision[index] = byScore ?? byClass ?? _decision_js__WEBPACK_IMPORTED_MODULE_1__/* .decisions */ .a.undecided;
    }
    return { score: scores, decision };
}
function decideScore(score, rule) {
    return Number.isNaN(score) ? _decision_js__WEBPACK_IMPORTED_MODULE_1__/* .decisions */ .a.undecided : (0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .decide */ .LD)(score, rule);
}
function readScore(value, rule, file) {
    if (!Number.isFinite(value))
        return Number.NaN;
    if (!(0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .isProbabilityRule */ .QA)(rule) || (value >= 0 && value <= 1))
        return value;
    if (value > -roundingError && value < 1 + roundingError)
        return value < 0 ? 0 : 1;
    throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('evaluation/output', {
        file,
        problem: 'gives scores outside [0, 1], and the threshold says that they are probabilities',
        cure: 'Turn logits into probabilities with `evaluation.onnx.score.transform`; for scores of another kind declare a threshold outside [0, 1].',
    });
}
function contradiction(file) {
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('predictions/contradiction', {
        file,
        problem: 'gives a label that contradicts its score and the threshold of the policy',
        cure: 'Leave out `evaluation.onnx.predicted`: the score and the approved threshold decide.',
    });
}
/** Predictions for those rows for which the model gives a number. */
function toPredictions({ score, decision }, rows) {
    const kept = Array.from(rows.keys()).filter((position) => !Number.isNaN(score?.[position] ?? 0));
    const isMissing = new Set(rows.keys());
    for (const position of kept)
        isMissing.delete(position);
    return {
        rows: Uint32Array.from(kept, (position) => rows[position]),
        score: score === undefined ? undefined : Float64Array.from(kept, (position) => score[position]),
        decision: Uint8Array.from(kept, (position) => decision[position]),
        missingRows: Array.from(isMissing, (position) => rows[position]),
    };
}


/***/ }),

/***/ 10860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GF: () => (/* binding */ SampleFiles),
  TH: () => (/* binding */ compareContent),
  Km: () => (/* binding */ openFiles)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/result/refusal.js
var refusal = __webpack_require__(11888);
;// CONCATENATED MODULE: ./build/inference/npy.js
/** A strict reader of NumPy's `.npy` files. Source: NumPy's `numpy.lib.format`, versions 1.0 to 3.0. */

const types = {
    '|b1': { type: 'bool', bytes: 1, view: (buffer) => new Uint8Array(buffer) },
    '|i1': { type: 'int8', bytes: 1, view: (buffer) => new Int8Array(buffer) },
    '|u1': { type: 'uint8', bytes: 1, view: (buffer) => new Uint8Array(buffer) },
    '<i2': { type: 'int16', bytes: 2, view: (buffer) => new Int16Array(buffer) },
    '<u2': { type: 'uint16', bytes: 2, view: (buffer) => new Uint16Array(buffer) },
    '<i4': { type: 'int32', bytes: 4, view: (buffer) => new Int32Array(buffer) },
    '<u4': { type: 'uint32', bytes: 4, view: (buffer) => new Uint32Array(buffer) },
    '<i8': { type: 'int64', bytes: 8, view: (buffer) => new BigInt64Array(buffer) },
    '<u8': { type: 'uint64', bytes: 8, view: (buffer) => new BigUint64Array(buffer) },
    '<f4': { type: 'float32', bytes: 4, view: (buffer) => new Float32Array(buffer) },
    '<f8': { type: 'float64', bytes: 8, view: (buffer) => new Float64Array(buffer) },
};
/**
 * Reads a whole `.npy` file of plain numbers.
 *
 * @param bytes The file, from whoever. The numbers are copied, so any alignment is fine.
 * @throws Refusal `evaluation/array`, without a place.
 */
function readNpy(bytes) {
    const { descriptor, shape, offset } = readWhole(bytes);
    const { type, view } = types[descriptor];
    // A copy: a Buffer's own `slice` would not be one.
    const body = new Uint8Array(bytes.subarray(offset));
    if (type === 'bool' && body.some((value) => value > 1))
        throw refuseDamaged('a value of its type bool is neither 0 nor 1');
    return { type, shape, data: view(body.buffer) };
}
/**
 * Reads what a `.npy` file says of itself, and checks that its length is the one that this asks for.
 *
 * @throws Refusal
 */
function readNpyHeader(bytes) {
    const { descriptor, shape, offset } = readWhole(bytes);
    return { type: types[descriptor].type, shape, offset };
}
function readWhole(bytes) {
    const { text, offset } = findHeader(bytes);
    const { descriptor, shape } = parseHeader(text);
    const expected = shape.reduce((product, length) => product * length, types[descriptor].bytes);
    const found = bytes.length - offset;
    if (expected !== found) {
        const asked = `${expected} bytes of ${types[descriptor].type}`;
        throw refuseDamaged(`its shape (${shape.join(', ')}) asks for ${asked}, and ${found} follow its header`);
    }
    return { descriptor, shape, offset };
}
const magic = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59];
/** NumPy reads no longer header either. */
const longestHeader = 10_000;
function findHeader(bytes) {
    if (magic.some((byte, index) => bytes[index] !== byte)) {
        throw refuse('is no NumPy file: its first bytes are not those of .npy', 'Save one array with `numpy.save`.');
    }
    const [major = 0, minor] = [bytes[6], bytes[7]];
    if (major < 1 || major > 3 || minor !== 0)
        throw refuseDamaged('its version is none of 1.0, 2.0 and 3.0');
    const start = major === 1 ? 10 : 12;
    if (bytes.length < start)
        throw refuseDamaged('it is cut off in its header');
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const length = major === 1 ? view.getUint16(8, true) : view.getUint32(8, true);
    if (length > longestHeader)
        throw refuseDamaged(`its header has ${length} bytes; at most ${longestHeader}`);
    if (start + length > bytes.length)
        throw refuseDamaged('it is cut off in its header');
    // Names of fields, which are refused below, are all that could go beyond ASCII.
    return { text: Buffer.from(bytes.subarray(start, start + length)).toString('latin1'), offset: start + length };
}
const key = `'(descr|fortran_order|shape)'`;
const value = String.raw `('[^'"\\]*'|True|False|\((?:\d+, ?)*\d*,?\)|\[)`;
const entry = new RegExp(String.raw `${key} ?: ?${value}(, ?|(?=\})|(?<=\[))`, 'y');
/** The literal of a Python dict with three keys: nothing of it is evaluated. */
function parseHeader(text) {
    const found = readEntries(text);
    const { descr, fortran_order: order, shape } = found;
    if (descr === undefined || order === undefined || shape === undefined)
        throw refuseLiteral();
    const descriptor = readDescriptor(descr);
    if (order === 'True')
        throw refuse('is stored column by column', 'Save `numpy.ascontiguousarray(array)`.');
    if (order !== 'False')
        throw refuseLiteral();
    return { descriptor, shape: readShape(shape) };
}
function readEntries(text) {
    const found = {};
    if (text[0] !== '{')
        throw refuseLiteral();
    let position = 1;
    while (text[position] !== '}') {
        entry.lastIndex = position;
        const match = entry.exec(text);
        if (match === null)
            throw refuseLiteral();
        const name = match[1];
        if (found[name] !== undefined)
            throw refuseLiteral();
        found[name] = match[2];
        // A list describes the fields of a record: nothing behind it is read.
        if (match[2] === '[')
            throw refuseStructure();
        position = entry.lastIndex;
    }
    if (!/^ *\n?$/.test(text.slice(position + 1)))
        throw refuseLiteral();
    return found;
}
function readDescriptor(literal) {
    const name = /^'(.*)'$/.exec(literal)?.[1];
    if (name === undefined)
        throw refuseLiteral();
    if (Object.hasOwn(types, name))
        return name;
    if (name.includes('O')) {
        throw refuse('holds Python objects, which are read by running code', 'Save numbers: `array.astype(numpy.float32)`.');
    }
    if (/^>[iufcUSmM]/.test(name)) {
        throw refuse('is stored with the most significant byte first', "Save `array.astype(array.dtype.newbyteorder('<'))`.");
    }
    throw refuse(`has a type that is not read; one of ${Object.values(types)
        .map(({ type }) => type)
        .join(', ')}`, 'Save it with one of these types.');
}
const longestAxis = 2 ** 31 - 1;
const mostAxes = 32;
function readShape(literal) {
    // Python writes the comma behind a single axis and only there.
    if (!/^\((?:|\d+,|\d+(?:, ?\d+)+)\)$/.test(literal))
        throw refuseLiteral();
    const shape = (literal.match(/\d+/g) ?? []).map(Number);
    if (shape.length > mostAxes)
        throw refuseDamaged(`its shape has ${shape.length} axes; at most ${mostAxes}`);
    if (shape.some((length) => length > longestAxis))
        throw refuseDamaged(`its shape has an axis longer than ${longestAxis}`);
    return shape;
}
function refuse(problem, cure) {
    return new refusal/* Refusal */.P_('evaluation/array', { problem, cure });
}
function refuseDamaged(how) {
    return refuse(`is a damaged NumPy file: ${how}`, 'Restore the file, or save the array again with `numpy.save`.');
}
function refuseLiteral() {
    return refuseDamaged('its header is not the one that NumPy writes');
}
function refuseStructure() {
    return refuse('is an array of records', 'Save one array of plain numbers for each field.');
}

// EXTERNAL MODULE: ./build/trees/digest.js
var digest = __webpack_require__(56740);
;// CONCATENATED MODULE: ./build/evaluation/onnx/files.js
/** Inputs of a model that are files: images and NumPy arrays that cells of the manifest name. */




/** Most bytes of one image or array, and of one file with the arrays of all samples. */
const sampleBytes = 256 * 1024 * 1024;
const stackBytes = 1024 * 1024 * 1024;
/** Files that are kept for the next evaluation of the same samples. */
const keptBytes = 64 * 1024 * 1024;
/** Files of samples by the manifest's rows. */
class SampleFiles {
    #manifest;
    #tree;
    #kept = new Map();
    #keptBytes = 0;
    constructor(manifest, tree) {
        this.#manifest = manifest;
        this.#tree = tree;
    }
    /** @throws Refusal `evaluation/input` at the row, without the path that its cell holds */
    async read(row, column) {
        const path = column.values[column.codes[row]];
        const known = this.#kept.get(path);
        if (known !== undefined)
            return known;
        const bytes = await this.#find(row, column, path);
        if (this.#keptBytes + bytes.length <= keptBytes) {
            this.#keptBytes += bytes.length;
            this.#kept.set(path, bytes);
        }
        return bytes;
    }
    async #find(row, column, path) {
        if (this.#manifest.missing.has(path))
            throw this.refuse(row, column, 'is empty');
        try {
            const file = await this.#tree.findFile(path);
            if (file === undefined)
                throw this.refuse(row, column, 'names a file that does not exist');
            return await (0,digest/* readBytes */.io)(file, sampleBytes, 'evaluation/input');
        }
        catch (thrown) {
            if (!(thrown instanceof refusal/* Refusal */.P_) || thrown.code === 'evaluation/input')
                throw thrown;
            throw this.refuse(row, column, `names a file that cannot be used: ${thrown.problem}`, { exit: thrown.exit });
        }
    }
    refuse(row, column, problem, details = {}) {
        return new refusal/* Refusal */.P_('evaluation/input', {
            ...this.#manifest.table.placeOf(row),
            problem: `the ${column.name} ${problem}`,
            cure: 'Write the path from the policy’s root, and bring the file with the change.',
            ...details,
        });
    }
}
async function openFiles(input, manifest, tree, files) {
    const { source, name, type } = input;
    if (source.from === 'npy-file')
        return openStack(input, source, manifest, tree, files);
    const column = manifest.table.column(source.column);
    return {
        async read(rows) {
            const read = [];
            for (const row of rows)
                read.push(await files.read(row, column));
            if (source.from === 'npy')
                return { kind: 'arrays', name, type, files: read };
            return { kind: 'images', name, type, preprocessing: source.preprocessing, files: read };
        },
    };
}
/** One file for all samples: each row says which part is its own. */
async function openStack({ name, type }, { path, row: rowColumn }, manifest, tree, files) {
    const stack = readStack(await files_readWhole(tree, path), path);
    if (stack.type !== type) {
        throw refuseStack(path, `holds ${stack.type}, and the model’s input ${name} expects ${type}`);
    }
    const [count = 0, ...dims] = stack.shape;
    const size = dims.reduce((product, length) => product * length, 1);
    const column = manifest.table.column(rowColumn);
    const positions = column.values.map((cell) => (/^(?:0|[1-9][0-9]{0,9})$/.test(cell) ? Number(cell) : undefined));
    return {
        async read(rows) {
            const data = new stack.data.constructor(rows.length * size);
            rows.forEach((row, index) => {
                const position = positions[column.codes[row]];
                if (position === undefined || position >= count) {
                    throw files.refuse(row, column, `is no position within the ${count} of ${path}`, {
                        cure: 'Write whole numbers, counted from 0.',
                    });
                }
                data.set(stack.data.subarray(position * size, (position + 1) * size), index * size);
            });
            return { kind: 'tensor', name, type, dims: [rows.length, ...dims], data: data };
        },
    };
}
async function files_readWhole(tree, path) {
    const file = await tree.findFile(path);
    if (file !== undefined)
        return (0,digest/* readBytes */.io)(file, stackBytes, 'evaluation/array');
    throw new refusal/* Refusal */.P_('tree/missing-file', {
        file: path,
        problem: 'the file with the samples’ arrays does not exist',
        cure: 'Add it to the change, or correct its path in the policy.',
    });
}
function readStack(bytes, path) {
    try {
        return readNpy(bytes);
    }
    catch (thrown) {
        if (!(thrown instanceof refusal/* Refusal */.P_))
            throw thrown;
        throw new refusal/* Refusal */.P_(thrown.code, { file: path, problem: thrown.problem, cure: thrown.cure, exit: thrown.exit });
    }
}
function refuseStack(path, problem) {
    return new refusal/* Refusal */.P_('evaluation/array', {
        file: path,
        problem,
        cure: 'Save it with the type that the model expects.',
    });
}
/** Compares the files of some rows with the manifest's column of content hashes. */
async function compareContent(files, column, content, rows) {
    const differing = [];
    let areAllKnown = true;
    for (const row of rows) {
        const expected = content.values[content.codes[row]].toLowerCase();
        if (!/^[0-9a-f]{64}$/.test(expected)) {
            areAllKnown = false;
            continue;
        }
        const found = (0,external_node_crypto_.createHash)('sha256')
            .update(await files.read(row, column))
            .digest('hex');
        if (found !== expected)
            differing.push(row);
    }
    return { differing, areAllKnown };
}


/***/ }),

/***/ 35798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ ModelRun)
});

// EXTERNAL MODULE: ./build/evaluation/modelPredictions.js
var modelPredictions = __webpack_require__(66918);
// EXTERNAL MODULE: ./build/evaluation/predictions.js
var predictions = __webpack_require__(73789);
// EXTERNAL MODULE: ./build/result/refusal.js
var refusal = __webpack_require__(11888);
// EXTERNAL MODULE: ./build/tables/decimal.js
var decimal = __webpack_require__(80431);
// EXTERNAL MODULE: ./build/tables/emptyCells.js
var emptyCells = __webpack_require__(32008);
;// CONCATENATED MODULE: ./build/evaluation/onnx/features.js



/** @throws Refusal `evaluation/input` for a declared fill that the type cannot hold */
function openFeatures(manifest, input, fill) {
    const columns = input.columns.map((name) => readColumn(manifest, name, input, fill));
    return {
        read: (rows) => ({
            kind: 'tensor',
            name: input.name,
            type: input.type,
            dims: [rows.length, ...input.dims],
            data: fillBatch(manifest.table, columns, rows, input),
        }),
        countFilled: (rows) => columns
            .map(({ column, isEmpty }) => ({
            column: column.name,
            samples: rows.reduce((sum, row) => sum + isEmpty[column.codes[row]], 0),
        }))
            .filter(({ samples }) => samples > 0),
    };
}
function readColumn(manifest, name, { type }, fill) {
    const column = manifest.table.column(name);
    const isEmpty = (0,emptyCells/* markEmptyCells */.m)(column, manifest.missing);
    const problems = new Map();
    const filled = readFill(name, type, fill);
    const values = column.values.map((cell, code) => {
        const value = isEmpty[code] === 1 ? filled : readCell(cell, type);
        if (value !== undefined)
            return value;
        problems.set(code, isEmpty[code] === 1 ? 'is empty' : `is ${whatIsWanted(type)}`);
        return type === 'int64' || type === 'uint64' ? 0n : 0;
    });
    return { column, values, problems, isEmpty };
}
/** The value that stands in for an empty cell; undefined where none is declared. */
function readFill(column, type, fill) {
    const text = fill === 'nan' ? fill : fill.get(column);
    if (text === undefined || (fill === 'nan' && !isFloat(type)))
        return undefined;
    const value = text === 'nan' && isFloat(type) ? Number.NaN : readCell(text, type);
    if (value !== undefined)
        return value;
    throw new refusal/* Refusal */.P_('evaluation/input', {
        key: `evaluation.onnx.fill.${column}`,
        problem: `cannot stand in for an empty cell: it is ${whatIsWanted(type)}`,
        cure: 'Declare a value of the type that the model expects.',
    });
}
function isFloat(type) {
    return type === 'float32' || type === 'float64';
}
const integerRanges = {
    int8: [-(2n ** 7n), 2n ** 7n - 1n],
    int16: [-(2n ** 15n), 2n ** 15n - 1n],
    int32: [-(2n ** 31n), 2n ** 31n - 1n],
    int64: [-(2n ** 63n), 2n ** 63n - 1n],
    uint8: [0n, 2n ** 8n - 1n],
    uint16: [0n, 2n ** 16n - 1n],
    uint32: [0n, 2n ** 32n - 1n],
    uint64: [0n, 2n ** 64n - 1n],
};
const wholeNumber = /^(?:0|-?[1-9][0-9]{0,19})$/;
const flags = new Map([
    ['0', 0],
    ['1', 1],
    ['false', 0],
    ['true', 1],
]);
/** The value of a cell; undefined where the type cannot hold it. */
function readCell(cell, type) {
    if (type === 'string')
        return cell;
    if (type === 'bool')
        return flags.get(cell.toLowerCase());
    if (isFloat(type)) {
        const value = (0,decimal/* parseDecimal */.$)(cell);
        return value === undefined || (type === 'float32' && !Number.isFinite(Math.fround(value))) ? undefined : value;
    }
    if (!wholeNumber.test(cell))
        return undefined;
    const [least, most] = integerRanges[type];
    const value = BigInt(cell);
    if (value < least || value > most)
        return undefined;
    return type === 'int64' || type === 'uint64' ? value : Number(value);
}
function whatIsWanted(type) {
    if (type === 'bool')
        return 'neither true nor false';
    return isFloat(type) ? `no finite decimal number (${type})` : `no whole number in the range of ${type}`;
}
const arrays = {
    float32: Float32Array,
    float64: Float64Array,
    int64: BigInt64Array,
    uint64: BigUint64Array,
    int32: Int32Array,
    int16: Int16Array,
    int8: Int8Array,
    uint8: Uint8Array,
    uint16: Uint16Array,
    uint32: Uint32Array,
    bool: Uint8Array,
};
function fillBatch(table, columns, rows, { type, name }) {
    const width = columns.length;
    const size = rows.length * width;
    // The value of a column and the array that holds it have one type: `readCell` saw to that.
    const data = type === 'string' ? new Array(size) : new arrays[type](size);
    columns.forEach(({ column, values, problems }, position) => {
        for (let index = 0; index < rows.length; index += 1) {
            const row = rows[index];
            const code = column.codes[row];
            if (problems.size > 0 && problems.has(code))
                refuseCell(table, row, column.name, problems.get(code), name);
            data[index * width + position] = values[code];
        }
    });
    return data;
}
function refuseCell(table, row, column, problem, input) {
    throw new refusal/* Refusal */.P_('evaluation/input', {
        ...table.placeOf(row),
        problem: `the ${column} ${problem}, and it feeds the model’s input ${input}`,
        cure: problem === 'is empty'
            ? `Declare what stands in for it, such as \`evaluation.onnx.fill: {${column}: 0}\`, or exclude the sample with a reason.`
            : 'Correct the cell; nothing is converted or guessed.',
    });
}

// EXTERNAL MODULE: ./build/evaluation/onnx/files.js + 1 modules
var onnx_files = __webpack_require__(10860);
// EXTERNAL MODULE: ./build/result/assertNever.js
var assertNever = __webpack_require__(46016);
;// CONCATENATED MODULE: ./build/evaluation/onnx/outputs.js


function emptyOutputs({ score, predicted }, samples) {
    return {
        score: score === undefined ? undefined : new Float64Array(samples),
        predicted: predicted === undefined ? undefined : new Array(samples),
    };
}
/**
 * Writes a batch into the outputs.
 *
 * @param batch samples that the model was given, padding included
 * @param targets sample that each of them is, without the padding
 * @throws Refusal `evaluation/output` for an output of another shape than one row a sample
 */
function collectOutputs(outputs, tensors, plan, { batch, targets, file }) {
    const tensorOf = (name) => tensors.find((tensor) => tensor.name === name);
    if (outputs.score !== undefined && plan.score !== undefined) {
        const scores = readScores(tensorOf(plan.score.output), plan.score, batch, file);
        for (let index = 0; index < targets.length; index += 1)
            outputs.score[targets[index]] = scores[index];
    }
    if (outputs.predicted !== undefined && plan.predicted !== undefined) {
        const labels = readLabels(tensorOf(plan.predicted.output), plan.predicted, batch, file);
        for (let index = 0; index < targets.length; index += 1)
            outputs.predicted[targets[index]] = labels[index];
    }
}
/** Numbers of a sample in an output; its first axis is the batch. */
function widthOf({ name, dims, data }, batch, file) {
    if (dims[0] === batch)
        return data.length / batch;
    throw new refusal/* Refusal */.P_('evaluation/output', {
        file,
        problem: `output ${name} has the shape ${dims.join(' × ')} for ${batch} samples`,
        cure: 'Export the model so that the first axis of its outputs is the batch.',
    });
}
function readScores(tensor, { column, transform }, batch, file) {
    const width = widthOf(tensor, batch, file);
    if (width !== 1 && (column === undefined || column >= width)) {
        throw new refusal/* Refusal */.P_('evaluation/output', {
            file,
            problem: `output ${tensor.name} has ${width} numbers for each sample, and ${column === undefined ? 'the policy does not say which is the score' : `the policy reads number ${column}, counted from 0`}`,
            cure: 'Name the column of the positive class with `evaluation.onnx.score.column`.',
        });
    }
    const chosen = width === 1 ? 0 : column;
    const scores = new Float64Array(batch);
    for (let sample = 0; sample < batch; sample += 1) {
        scores[sample] = transformRow(tensor.data, sample * width, width, chosen, transform);
    }
    return scores;
}
function transformRow(data, start, width, chosen, transform) {
    const value = Number(data[start + chosen]);
    switch (transform) {
        case 'none':
            return value;
        case 'sigmoid':
            return value >= 0 ? 1 / (1 + Math.exp(-value)) : Math.exp(value) / (1 + Math.exp(value));
        case 'softmax':
            return softmax(data, start, width, value);
        default:
            return (0,assertNever/* assertNever */.x)(transform);
    }
}
/** exp(value) / sum exp(row), without overflow. */
function softmax(data, start, width, value) {
    let sum = 0;
    for (let index = 0; index < width; index += 1)
        sum += Math.exp(Number(data[start + index]) - value);
    return 1 / sum;
}
function readLabels(tensor, { labels }, batch, file) {
    const width = widthOf(tensor, batch, file);
    const refuse = (problem, cure) => new refusal/* Refusal */.P_('evaluation/output', { file, problem, cure });
    if (width !== 1) {
        throw refuse(`output ${tensor.name} has ${width} labels for each sample`, 'Name an output with one label for each sample.');
    }
    return Array.from({ length: batch }, (_, sample) => {
        const name = labels.get(String(tensor.data[sample]));
        if (name !== undefined)
            return name;
        throw refuse(`output ${tensor.name} gives a label that stands for no class; known labels: ${[...labels.keys()].join(', ')}`, 'Say which label is which class with `evaluation.onnx.predicted.labels`.');
    });
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/evaluation/onnx/session.js
/** The model in a process of its own: without environment, with limits of memory and time, and ended in every case. */





/** A file of a batch that the process refused. */
class RefusedSample extends Error {
    answer;
    constructor(answer) {
        super(answer.problem);
        this.answer = answer;
    }
}
/** Where the process begins: a bundle of its own beside the one that runs, or the source. */
function findEntry() {
    const here = (0,external_node_url_.fileURLToPath)(import.meta.url);
    const isSource = here.endsWith('.ts');
    return isSource ? (0,external_node_path_.join)((0,external_node_path_.dirname)(here), '../../inference/index.ts') : (0,external_node_path_.join)((0,external_node_path_.dirname)(here), '../inference/index.js');
}
/** Memory beside the model's own: the runtime, and files that are decoded. */
const heapMb = 512;
/**
 * A model that is being run. Requests are answered one after the other.
 *
 * The process gets no variable of ours, so no token, and prints nothing that we show.
 */
class ModelSession {
    #child;
    #file;
    #limits;
    #timer;
    #waiting;
    #ended;
    /** @param file the model's path, for messages */
    constructor(file, limits) {
        this.#file = file;
        this.#limits = limits;
        this.#child = (0,external_node_child_process_.fork)(findEntry(), [String(limits.memoryMb)], {
            cwd: (0,external_node_os_.tmpdir)(),
            env: process.platform === 'win32' ? { SystemRoot: process.env.SystemRoot } : {},
            execArgv: [`--max-old-space-size=${heapMb}`],
            serialization: 'advanced',
            stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        });
        this.#timer = setTimeout(() => this.#end(this.#tooLong()), limits.timeoutMinutes * 60_000);
        this.#child.on('message', (answer) => this.#settle((waiting) => waiting.resolve(answer)));
        this.#child.on('error', () => this.#end(this.#notStarted()));
        this.#child.on('exit', (code, signal) => this.#end(this.#endedEarly(code, signal)));
    }
    /** @throws Refusal for a model that onnxruntime refuses, and for a limit */
    async load(model, external = []) {
        const answer = await this.#ask({ kind: 'load', model, external });
        if (answer.kind === 'loaded')
            return answer.runtime;
        throw this.#unexpected(answer);
    }
    /** @throws Refusal where the model cannot be computed, and for a limit; RefusedSample for a file of the batch */
    async run(feeds, outputs) {
        const answer = await this.#ask({ kind: 'run', feeds, outputs });
        if (answer.kind === 'outputs')
            return answer.tensors;
        if (answer.kind === 'refused')
            throw new RefusedSample(answer);
        throw this.#unexpected(answer);
    }
    close() {
        clearTimeout(this.#timer);
        this.#ended ??= this.#notStarted();
        this.#child.kill('SIGKILL');
    }
    #ask(request) {
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
    #settle(how) {
        const waiting = this.#waiting;
        this.#waiting = undefined;
        if (waiting !== undefined)
            how(waiting);
    }
    #end(reason) {
        clearTimeout(this.#timer);
        if (this.#ended !== undefined)
            return;
        this.#ended = reason;
        this.#child.kill('SIGKILL');
        this.#settle((waiting) => waiting.reject(reason));
    }
    #unexpected(answer) {
        if (answer.kind !== 'failed')
            throw new Error(`an answer of the kind ${answer.kind} was not asked for`);
        const { reason, problem } = answer;
        if (reason === 'memory') {
            return new refusal/* Refusal */.P_('evaluation/limit', {
                file: this.#file,
                exit: 4,
                problem: `${problem} (${this.#limits.memoryMb} MiB)`,
                cure: 'Make the model or `evaluation.onnx.batch` smaller, or have a higher `evaluation.onnx.memory-mb` approved.',
            });
        }
        return new refusal/* Refusal */.P_('evaluation/runtime', {
            file: this.#file,
            problem,
            cure: reason === 'load'
                ? 'Export the model for the standard operators and a current opset; `onnx.checker` finds most faults.'
                : 'Run the model with onnxruntime on the same inputs to see why.',
        });
    }
    #tooLong() {
        return new refusal/* Refusal */.P_('evaluation/limit', {
            file: this.#file,
            exit: 4,
            problem: `took longer than ${this.#limits.timeoutMinutes} minutes`,
            cure: 'Make the model faster, or have a higher `evaluation.onnx.timeout-minutes` approved.',
        });
    }
    #notStarted() {
        return new refusal/* Refusal */.P_('evaluation/runtime', {
            exit: 5,
            problem: 'the process that runs the model cannot be started',
            cure: 'Let Holdout start processes, and check that dist/inference is complete.',
        });
    }
    #endedEarly(code, signal) {
        return new refusal/* Refusal */.P_('evaluation/runtime', {
            file: this.#file,
            exit: 5,
            problem: `the process that runs the model ended by itself (${signal ?? `exit ${code}`})`,
            cure: 'The machine may be short of memory; try a smaller `evaluation.onnx.batch`, or a larger runner.',
        });
    }
}

;// CONCATENATED MODULE: ./build/evaluation/onnx/evaluator.js





/** @throws Refusal for a fill or a file with arrays that cannot be used */
async function openInputs(plan, { fill }, manifest, tree) {
    const files = new onnx_files/* SampleFiles */.GF(manifest, tree);
    const readers = [];
    const features = [];
    for (const input of plan.inputs) {
        if (input.from === 'columns') {
            features.push(openFeatures(manifest, input, fill));
            readers.push(features.at(-1));
        }
        else {
            readers.push(await (0,onnx_files/* openFiles */.Km)(input, manifest, tree, files));
        }
    }
    return { features, readers, files, manifest };
}
/**
 * Evaluates some rows.
 *
 * Every batch has the same size, so that no result depends on how many rows there are: the last one is filled up with
 * its last row.
 *
 * @param rows in the order in which they are evaluated
 * @param batch samples that are evaluated together
 * @returns outputs in the order of `rows`
 * @throws Refusal for a cell, file or output that cannot be used, and for a limit
 */
async function evaluateRows({ session, plan, file }, inputs, rows, batch) {
    const outputs = emptyOutputs(plan, rows.length);
    for (let start = 0; start < rows.length; start += batch) {
        const end = Math.min(start + batch, rows.length);
        const members = Uint32Array.from({ length: batch }, (_, index) => rows[Math.min(start + index, end - 1)]);
        const feeds = [];
        for (const reader of inputs.readers)
            feeds.push(await reader.read(members));
        const tensors = await session.run(feeds, plan.outputs).catch((thrown) => {
            throw thrown instanceof RefusedSample ? refusalOf(thrown, plan, inputs.manifest, members) : thrown;
        });
        const targets = Uint32Array.from({ length: end - start }, (_, index) => start + index);
        collectOutputs(outputs, tensors, plan, { batch, targets, file });
    }
    return outputs;
}
/** Whose file it was. */
function refusalOf({ answer }, plan, { table }, members) {
    const { code, problem, cure, exit, input, position } = answer;
    const planned = plan.inputs.find(({ name }) => name === input);
    const column = planned?.from === 'columns' || planned?.source.from === 'npy-file' ? undefined : planned?.source.column;
    return new refusal/* Refusal */.P_(code, {
        ...table.placeOf(members[position]),
        problem: `the file of the ${column ?? input} ${problem}`,
        cure,
        exit,
    });
}

// EXTERNAL MODULE: ./build/evaluation/determinism.js
var determinism = __webpack_require__(55786);
;// CONCATENATED MODULE: ./build/evaluation/onnx/repeat.js
/** Evaluates samples once for the result, and again to see whether the model gives the same once more. */


/** Samples that are evaluated one by one. */
const mostSingle = 256;
/**
 * Evaluates rows and compares repetitions in the same order, one in another order and in batches of another size, and
 * some samples one by one.
 *
 * @param decide outputs as scores and decisions; the order stays
 */
async function evaluateRepeatedly(running, inputs, rows, repeat, decide) {
    const { isFixed } = running.plan;
    const batch = isFixed ? running.plan.batch : Math.min(running.plan.batch, Math.max(1, rows.length));
    const evaluate = (some, size) => evaluateRows(running, inputs, some, size);
    const outputs = await evaluate(rows, batch);
    const first = decide(outputs);
    let unequal = 0;
    for (let run = 1; run < repeat; run += 1) {
        unequal = Math.max(unequal, (0,determinism/* countUnequal */.rb)(first, decide(await evaluate(rows, batch))));
    }
    const order = (0,determinism/* shuffledPositions */.A4)(rows.length);
    const batches = isFixed ? [batch] : otherBatches(batch);
    let compared = { compared: 0, otherwise: 0, largestDifference: first.score === undefined ? null : 0 };
    for (const size of isFixed ? [batch] : batches.slice(1)) {
        const members = size === 1 ? order.subarray(0, mostSingle) : order;
        const again = decide(await evaluate(members.map((position) => rows[position]), size));
        compared = (0,determinism/* mergeComparisons */.D4)(compared, (0,determinism/* compareDecisions */.nU)(pick(first, members), again));
    }
    return { outputs, repetition: { runs: repeat, unequal, batches, ...compared } };
}
/** The usual batch, another one that does not divide it, and single samples. */
function otherBatches(batch) {
    const other = Math.floor(batch / 3) + 1;
    return batch === 1 ? [1, 2] : [...new Set([batch, other, 1])];
}
function pick({ score, decision }, positions) {
    return {
        score: score === undefined ? undefined : Float64Array.from(positions, (position) => score[position]),
        decision: Uint8Array.from(positions, (position) => decision[position]),
    };
}

// EXTERNAL MODULE: ./build/evaluation/onnx/subject.js + 16 modules
var onnx_subject = __webpack_require__(14492);
;// CONCATENATED MODULE: ./build/evaluation/onnx/modelRun.js






/** A model that was loaded and can be evaluated; to be closed in every case. */
class ModelRun {
    runtime;
    plan;
    #running;
    #source;
    #policy;
    constructor(running, runtime, source, policy) {
        this.#running = running;
        this.runtime = runtime;
        this.plan = running.plan;
        this.#source = source;
        this.#policy = policy;
    }
    /** @throws Refusal where the model does not fit the policy, or the runtime refuses it */
    static async load(subject, source, policy) {
        const plan = (0,onnx_subject/* planSubject */.O)(subject, source, policy);
        const session = new ModelSession(subject.file, source);
        try {
            const runtime = await session.load(subject.bytes, subject.external);
            return new ModelRun({ session, plan, file: subject.file }, runtime, source, policy);
        }
        catch (thrown) {
            session.close();
            throw thrown;
        }
    }
    open(manifest, tree) {
        return openInputs(this.plan, this.#source, manifest, tree);
    }
    /** Evaluates rows as often as the policy asks for. */
    async evaluateRepeatedly(inputs, rows) {
        const { repeat } = this.#policy.evaluation;
        const decide = (outputs) => this.#decide(outputs);
        const { outputs, repetition } = await evaluateRepeatedly(this.#running, inputs, rows, repeat, decide);
        return { evaluated: decide(outputs), repetition };
    }
    async evaluate(inputs, rows) {
        return this.#decide(await evaluateRows(this.#running, inputs, rows, this.batchOf(rows)));
    }
    /** Samples that are evaluated together, where there are so many. */
    batchOf(rows) {
        const { batch, isFixed } = this.plan;
        return isFixed ? batch : Math.min(batch, Math.max(1, rows.length));
    }
    close() {
        this.#running.session.close();
    }
    #decide(outputs) {
        return (0,modelPredictions/* decideOutputs */.L)(outputs, (0,predictions/* decisionRule */.bH)(this.#policy), this.#running.file);
    }
}


/***/ }),

/***/ 14492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ planSubject),
  $: () => (/* binding */ readSubject)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/onnxMessages.js
var onnxMessages = __webpack_require__(22095);
// EXTERNAL MODULE: ./build/model/protobuf.js
var protobuf = __webpack_require__(16371);
// EXTERNAL MODULE: ./build/result/foreignText.js
var foreignText = __webpack_require__(4607);
// EXTERNAL MODULE: ./build/result/refusal.js
var refusal = __webpack_require__(11888);
;// CONCATENATED MODULE: ./build/model/onnxRefusals.js
/** The refusals of ONNX models. Names in a model are foreign text: they are shown made visible and cut. */


const exportAgain = 'Export the model again, and check it with `onnx.checker.check_model`.';
/** A name from the model for a message. A hostile one may be long, so it is cut before it is made visible. */
function shownName(name) {
    return `“${(0,foreignText/* visibleText */.Q6)(name.slice(0, 256))}”`;
}
function refuseMalformed(file, problem, cure = exportAgain) {
    return new refusal/* Refusal */.P_('model/malformed', { file, problem, cure });
}
function refuseDamaged(file, offset, problem) {
    return refuseMalformed(file, `is damaged at byte ${offset}: ${problem}`);
}
function refuseTooLarge(file, problem, cure) {
    return new refusal/* Refusal */.P_('model/too-large', { file, problem, cure, exit: 4 });
}
function refuseOperator(file, problem, cure) {
    return new refusal/* Refusal */.P_('model/operator', { file, problem, cure });
}
function refuseNondeterministic(file, problem, cure) {
    return new refusal/* Refusal */.P_('model/nondeterministic', { file, problem, cure });
}
function refuseExternalData(file, problem, cure) {
    return new refusal/* Refusal */.P_('model/external-data', { file, problem, cure });
}

;// CONCATENATED MODULE: ./build/model/readParts.js
/** Reads an ONNX file into its parts, within limits. */



const mostNodes = 100_000;
const deepestNesting = 16;
/** Nodes, attributes, tensors, names and so on: ten for each of the most nodes. */
const mostParts = 1_000_000;
const mostDimensions = 64;
const longestName = 65_535;
const smaller = 'Export a smaller model, for inference alone.';
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/**
 * Reads all parts of an ONNX file.
 *
 * @throws WireError where the bytes are no ONNX model
 * @throws Refusal `model/too-large` where the model has more parts or deeper graphs than Holdout reads
 */
function readModelParts(bytes, file) {
    return new PartsReader(bytes, file).readModel();
}
/** A text of the file, as UTF-8. */
function readText(bytes, { start, end }) {
    if (end - start > longestName)
        throw new protobuf/* WireError */.cC(`a name is longer than ${longestName} bytes`, start);
    try {
        return utf8.decode(bytes.subarray(start, end));
    }
    catch {
        throw new protobuf/* WireError */.cC('a name is not UTF-8', start);
    }
}
/** Counts what it reads, so that a small file of many empty messages cannot take all memory. */
class PartsReader {
    bytes;
    file;
    parts = 0;
    nodes = 0;
    depth = 0;
    constructor(bytes, file) {
        this.bytes = bytes;
        this.file = file;
    }
    readModel() {
        const opsets = [];
        const functions = [];
        const training = [];
        const model = {
            irVersion: undefined,
            opsets,
            graph: undefined,
            functions,
            training,
            hasTraining: false,
        };
        for (const field of this.fields({ start: 0, end: this.bytes.length }, onnxMessages/* modelShape */.Te)) {
            if (field.number === 1)
                model.irVersion = Number(field.int64());
            if (field.number === 7)
                model.graph = this.readGraph(field.range());
            if (field.number === 8)
                opsets.push(this.readOpset(field.range()));
            if (field.number === 20)
                training.push(...this.readTraining(field.range()));
            if (field.number === 20)
                model.hasTraining = true;
            if (field.number === 25)
                functions.push(this.readFunction(field.range()));
        }
        return model;
    }
    /** One reader that moves on: a field is valid until the next. */
    *fields(range, shape) {
        const reader = new protobuf/* MessageReader */.RJ(this.bytes, range, shape);
        while (reader.next())
            yield reader;
    }
    text(field) {
        this.countPart();
        return readText(this.bytes, field);
    }
    domain(field) {
        const domain = this.text(field);
        return domain === 'ai.onnx' ? '' : domain;
    }
    countPart() {
        this.parts += 1;
        if (this.parts > mostParts)
            throw refuseTooLarge(this.file, `has more than ${mostParts} parts`, smaller);
    }
    countNode() {
        this.nodes += 1;
        if (this.nodes > mostNodes)
            throw refuseTooLarge(this.file, `has more than ${mostNodes} nodes`, smaller);
    }
    readOpset(range) {
        this.countPart();
        const opset = { domain: '', version: 0 };
        for (const field of this.fields(range, onnxMessages/* opsetShape */.$)) {
            if (field.number === 1)
                opset.domain = this.domain(field);
            if (field.number === 2)
                opset.version = Number(field.int64());
        }
        return opset;
    }
    readTraining(range) {
        return Array.from(this.fields(range, onnxMessages/* trainingShape */.eY), (field) => ({ number: field.number, range: field.range() }))
            .filter(({ number }) => number <= 2)
            .map((graph) => this.readGraph(graph.range));
    }
    readFunction(range) {
        this.countPart();
        const nodes = [];
        const defaults = [];
        for (const field of this.fields(range, onnxMessages/* functionShape */.e3)) {
            if (field.number === 7)
                nodes.push(this.readNode(field.range()));
            if (field.number === 11)
                defaults.push(this.readAttribute(field.range()));
        }
        const holder = { ...emptyNode, ...range, attributes: defaults };
        return { ...emptyGraph, ...range, nodes: [...nodes, holder] };
    }
    readGraph(range) {
        this.countPart();
        if (this.depth > deepestNesting)
            throw this.refuseNesting();
        this.depth += 1;
        const graph = this.readGraphFields(range);
        this.depth -= 1;
        return graph;
    }
    refuseNesting() {
        const problem = `nests graphs more than ${deepestNesting} deep`;
        return refuseTooLarge(this.file, problem, 'Export the model with fewer nested conditions and loops.');
    }
    readGraphFields(range) {
        const nodes = [];
        const initializers = [];
        const sparseInitializers = [];
        const inputs = [];
        const outputs = [];
        for (const field of this.fields(range, onnxMessages/* graphShape */.i0)) {
            if (field.number === 1)
                nodes.push(this.readNode(field.range()));
            if (field.number === 5)
                initializers.push(this.readTensor(field.range()));
            if (field.number === 15)
                sparseInitializers.push(this.readSparseTensor(field.range()));
            if (field.number === 11)
                inputs.push(this.readValue(field.range()));
            if (field.number === 12)
                outputs.push(this.readValue(field.range()));
        }
        return { ...range, nodes, initializers, sparseInitializers, inputs, outputs };
    }
    readNode(range) {
        this.countNode();
        const inputs = [];
        const outputs = [];
        const attributes = [];
        const node = { ...emptyNode, ...range, inputs, outputs, attributes };
        for (const field of this.fields(range, onnxMessages/* nodeShape */.ah)) {
            if (field.number === 1)
                inputs.push(this.text(field));
            if (field.number === 2)
                outputs.push(this.text(field));
            if (field.number === 3)
                node.name = this.text(field);
            if (field.number === 4)
                node.operator = this.text(field);
            if (field.number === 5)
                attributes.push(this.readAttribute(field.range()));
            if (field.number === 7)
                node.domain = this.domain(field);
            if (field.number === 8)
                node.overload = this.text(field);
        }
        return node;
    }
    readAttribute(range) {
        this.countPart();
        const tensors = [];
        const sparseTensors = [];
        const graphs = [];
        const attribute = { ...range, name: '', isReference: false, tensors, sparseTensors, graphs };
        for (const field of this.fields(range, onnxMessages/* attributeShape */.Yj)) {
            if (field.number === 1)
                attribute.name = this.text(field);
            if (field.number === 5 || field.number === 10)
                tensors.push(this.readTensor(field.range()));
            if (field.number === 6 || field.number === 11)
                graphs.push(this.readGraph(field.range()));
            if (field.number === 21)
                attribute.isReference = field.end > field.start;
            if (field.number >= 22)
                sparseTensors.push(this.readSparseTensor(field.range()));
        }
        return attribute;
    }
    readSparseTensor(range) {
        this.countPart();
        const dims = [];
        const tensor = { values: undefined, indices: undefined, dims };
        for (const field of this.fields(range, onnxMessages/* sparseTensorShape */.Pd)) {
            if (field.number === 1)
                tensor.values = this.readTensor(field.range());
            if (field.number === 2)
                tensor.indices = this.readTensor(field.range());
            if (field.number === 3)
                this.addDimensions(dims, field);
        }
        return tensor;
    }
    readTensor(range) {
        this.countPart();
        const dims = [];
        const externalData = [];
        const tensor = { ...emptyTensor, ...range, dims, externalData };
        for (const field of this.fields(range, onnxMessages/* tensorShape */.Ze)) {
            if (field.number === 1)
                this.addDimensions(dims, field);
            if (field.number === 2)
                tensor.dataType = field.int32();
            if (field.number === 3)
                tensor.isSegment = true;
            if (field.number === 8)
                tensor.name = this.text(field);
            if (field.number === 9)
                tensor.rawBytes = field.end - field.start;
            if (field.number === 13)
                externalData.push(this.readEntry(field.range()));
            if (field.number === 14)
                tensor.isExternal = isExternalLocation(field);
            if (listFields.has(field.number))
                tensor.lists = addToList(tensor.lists, field);
        }
        return tensor;
    }
    addDimensions(dims, field) {
        if (dims.length >= mostDimensions)
            throw field.error(`has more than ${mostDimensions} dimensions`);
        if (!field.isPacked)
            dims.push(Number(field.int64()));
        else
            dims.push(...(0,protobuf/* unpackInt64 */.s0)(this.bytes, field.range(), mostDimensions - dims.length).map(Number));
    }
    readEntry(range) {
        let key = '';
        let value = '';
        for (const field of this.fields(range, onnxMessages/* entryShape */.iQ)) {
            if (field.number === 1)
                key = this.text(field);
            if (field.number === 2)
                value = this.text(field);
        }
        return [key, value];
    }
    readValue(range) {
        this.countPart();
        const value = { ...range, name: '', type: undefined };
        for (const field of this.fields(range, onnxMessages/* valueShape */.HU)) {
            if (field.number === 1)
                value.name = this.text(field);
            if (field.number === 2)
                value.type = this.readType(field.range());
        }
        return value;
    }
    readType(range) {
        let type;
        for (const field of this.fields(range, onnxMessages/* typeShape */.iB)) {
            if (field.number === 6)
                continue;
            if (type !== undefined)
                throw field.error('is two types at once');
            type = field.number === 1 ? this.readTensorType(field.range()) : { elementType: 'no tensor', dims: undefined };
        }
        return type;
    }
    readTensorType(range) {
        const type = { elementType: 0, dims: undefined };
        for (const field of this.fields(range, onnxMessages/* tensorTypeShape */.Vo)) {
            if (field.number === 1)
                type.elementType = field.int32();
            if (field.number === 2)
                type.dims = this.readDimensions(field.range());
        }
        return type;
    }
    readDimensions(range) {
        const dims = [];
        for (const field of this.fields(range, onnxMessages/* dimensionsShape */.DR)) {
            if (dims.length === mostDimensions)
                throw field.error(`has more than ${mostDimensions} dimensions`);
            dims.push(this.readDimension(field.range()));
        }
        return dims;
    }
    /** Exporters write -1 or no name for a dimension that they do not know. */
    readDimension(range) {
        let dimension;
        for (const field of this.fields(range, onnxMessages/* dimensionShape */.cR)) {
            if (field.number === 3)
                continue;
            if (dimension !== undefined)
                throw field.error('is a number and a name at once');
            dimension = field.number === 1 ? Number(field.int64()) : this.text(field);
        }
        return dimension === '' || (typeof dimension === 'number' && dimension < 0) ? undefined : dimension;
    }
}
/** Fields of a tensor that hold numbers or strings. */
const listFields = new Set([4, 5, 6, 7, 10, 11]);
/** A map is made once there is something to hold: most tensors have raw data. */
function addToList(lists, field) {
    const list = lists.get(field.number) ?? { singles: 0, packedBytes: 0 };
    if (field.isPacked)
        list.packedBytes += field.end - field.start;
    else
        list.singles += 1;
    return lists.has(field.number) ? lists : new Map([...lists, [field.number, list]]);
}
function isExternalLocation(field) {
    const location = field.int32();
    if (location !== 0 && location !== 1)
        throw field.error('lies at an unknown kind of place');
    return location === 1;
}
const nowhere = { start: 0, end: 0 };
const emptyNode = {
    ...nowhere,
    name: '',
    operator: '',
    domain: '',
    overload: '',
    inputs: [],
    outputs: [],
    attributes: [],
};
const emptyGraph = {
    ...nowhere,
    nodes: [],
    initializers: [],
    sparseInitializers: [],
    inputs: [],
    outputs: [],
};
const emptyTensor = {
    ...nowhere,
    name: '',
    dims: [],
    dataType: 0,
    rawBytes: undefined,
    lists: new Map(),
    isSegment: false,
    isExternal: false,
    externalData: [],
};

;// CONCATENATED MODULE: ./build/model/classLabels.js
/** The labels that a classifier of the model gives to the columns of its scores. */



/** Nodes that keep the columns of their first input in place, as far as a table of scores goes. */
const keepsColumns = new Set([
    'ai.onnx.ml.Normalizer',
    'Cast',
    'Clip',
    'Dropout',
    'Flatten',
    'Identity',
    'LogSoftmax',
    'Reshape',
    'Sigmoid',
    'Softmax',
]);
/** The output that holds scores, and the attributes with its labels as integers and as texts. */
const classifiers = new Map([
    ['ai.onnx.ml.LinearClassifier', { output: 1, integers: 'classlabels_ints', texts: 'classlabels_strings' }],
    ['ai.onnx.ml.SVMClassifier', { output: 1, integers: 'classlabels_ints', texts: 'classlabels_strings' }],
    ['ai.onnx.ml.TreeEnsembleClassifier', { output: 1, integers: 'classlabels_int64s', texts: 'classlabels_strings' }],
    ['ai.onnx.ml.ZipMap', { output: 0, integers: 'classlabels_int64s', texts: 'classlabels_strings' }],
]);
/** More classes than any classifier here has; a longer list is left unread. */
const mostLabels = 10_000;
/**
 * The labels of each output's columns, by the name of the output; an integer label as decimal text.
 *
 * An output has an entry only where it can be followed to one classifier, through nodes that keep columns in place.
 */
function readClassLabels(bytes, graph) {
    const producers = new Map();
    for (const node of graph.nodes) {
        for (const output of node.outputs)
            producers.set(output, node);
    }
    const labels = new Map();
    for (const { name } of graph.outputs) {
        const found = traceLabels(bytes, name, producers);
        if (found !== undefined)
            labels.set(name, found);
    }
    return labels;
}
function traceLabels(bytes, output, producers) {
    let value = output;
    // A chain longer than this is a cycle, or no classifier's.
    for (let steps = 0; steps < 32; steps += 1) {
        const node = producers.get(value);
        if (node === undefined)
            return undefined;
        const name = node.domain === '' ? node.operator : `${node.domain}.${node.operator}`;
        const classifier = classifiers.get(name);
        if (classifier !== undefined) {
            return node.outputs.indexOf(value) === classifier.output ? readLabels(bytes, node, classifier) : undefined;
        }
        if (!keepsColumns.has(name))
            return undefined;
        value = node.inputs[0] ?? '';
    }
    return undefined;
}
/** Undefined where a node has no labels, or both kinds: runtimes need not agree which one they take. */
function readLabels(bytes, { attributes }, { integers, texts }) {
    const lists = attributes
        .filter(({ name }) => name === integers || name === texts)
        .map((attribute) => readLabelList(bytes, attribute))
        .filter((labels) => labels.length > 0);
    const [labels, ...others] = lists;
    return others.length === 0 && labels !== undefined && labels.length <= mostLabels ? labels : undefined;
}
function readLabelList(bytes, attribute) {
    const labels = [];
    const reader = new protobuf/* MessageReader */.RJ(bytes, attribute, onnxMessages/* attributeShape */.Yj);
    while (reader.next() && labels.length <= mostLabels) {
        if (reader.number === 9)
            labels.push(readText(bytes, reader));
        if (reader.number === 8 && !reader.isPacked)
            labels.push(String(reader.int64()));
        if (reader.number === 8 && reader.isPacked)
            labels.push(...(0,protobuf/* unpackInt64 */.s0)(bytes, reader, mostLabels).map(String));
    }
    return labels;
}

;// CONCATENATED MODULE: ./build/model/constants.js
/** The values of a graph that do not depend on its inputs, as far as single nodes and initializers tell. */


/** The constants that the nodes of a graph see: its own, and those of the graphs around it. */
class Scope {
    own = new Map();
    around;
    constructor(graph, around) {
        this.around = around;
        for (const { name } of graph.inputs)
            this.own.set(name, undefined);
        for (const tensor of graph.initializers) {
            this.own.set(tensor.name, { kind: 'tensor', tensor, isOverridable: this.own.has(tensor.name) });
        }
        for (const node of graph.nodes)
            this.addOutputs(node);
    }
    /** The constant of a name; undefined where the name is none. */
    find(name) {
        return this.own.has(name) ? this.own.get(name) : this.around?.find(name);
    }
    addOutputs(node) {
        for (const output of node.outputs)
            this.own.set(output, undefined);
        const [output] = node.outputs;
        if (output !== undefined && isConstantNode(node))
            this.own.set(output, constantOf(node));
    }
}
function isConstantNode({ domain, operator }) {
    return domain === '' && operator === 'Constant';
}
function constantOf({ attributes }) {
    const attribute = attributes.find(({ name }) => name.startsWith('value'));
    const tensor = attribute?.tensors[0];
    if (tensor !== undefined)
        return { kind: 'tensor', tensor, isOverridable: false };
    return attribute && { kind: 'attribute', attribute };
}
/** Calls back for every node of a graph and of the graphs inside its nodes, with the constants that it sees. */
function visitNodes(graph, visit, around) {
    const scope = new Scope(graph, around);
    for (const node of graph.nodes) {
        visit(node, scope);
        for (const { graphs } of node.attributes) {
            for (const inner of graphs)
                visitNodes(inner, visit, scope);
        }
    }
}
/** A list that is longer is no shape, so it stays unread. */
const longestList = 1024;
/**
 * The numbers of a small constant.
 *
 * @returns undefined where the constant is none of numbers, lies in another file, or is too long for a shape
 */
function constantNumbers(bytes, constant) {
    if (constant === undefined)
        return undefined;
    return constant.kind === 'tensor'
        ? tensorNumbers(bytes, constant.tensor)
        : attributeNumbers(bytes, constant.attribute);
}
/** The numbers of `i`, `f`, `ints` or `floats` of an attribute; undefined where there are too many. */
function attributeNumbers(bytes, attribute) {
    const numbers = [];
    const reader = new protobuf/* MessageReader */.RJ(bytes, attribute, onnxMessages/* attributeShape */.Yj);
    while (reader.next()) {
        const read = numberFields.attribute[reader.number];
        if (read !== undefined)
            numbers.push(...read(bytes, reader));
        if (numbers.length > longestList)
            return undefined;
    }
    return numbers;
}
function tensorNumbers(bytes, tensor) {
    const decode = rawDecoders[tensor.dataType];
    const elements = tensor.dims.reduce((product, dim) => product * dim, 1);
    if (decode === undefined || tensor.isExternal || elements > longestList)
        return undefined;
    const numbers = [];
    const reader = new protobuf/* MessageReader */.RJ(bytes, tensor, onnxMessages/* tensorShape */.Ze);
    while (reader.next()) {
        if (reader.number === 9)
            numbers.push(...decodeRaw(bytes, reader, decode));
        else
            numbers.push(...(numberFields.tensor[reader.number]?.(bytes, reader) ?? []));
    }
    return numbers;
}
const float32 = [4, (view, at) => view.getFloat32(at, true)];
const float64 = [8, (view, at) => view.getFloat64(at, true)];
const readInts = (bytes, field) => field.isPacked ? (0,protobuf/* unpackInt64 */.s0)(bytes, field.range(), longestList + 1).map(Number) : [Number(field.int64())];
const readFloats = (bytes, field) => decodeRaw(bytes, field, float32);
const readDoubles = (bytes, field) => decodeRaw(bytes, field, float64);
/** Fields that hold numbers, by message and field number. */
const numberFields = {
    attribute: { 2: readFloats, 3: readInts, 7: readFloats, 8: readInts },
    tensor: { 4: readFloats, 5: readInts, 7: readInts, 10: readDoubles },
};
/** How one number of `raw_data` is read, by data type: the types that shapes and switches have. */
const rawDecoders = {
    1: float32,
    6: [4, (view, at) => view.getInt32(at, true)],
    7: [8, (view, at) => Number(view.getBigInt64(at, true))],
    9: [1, (view, at) => view.getUint8(at)],
    11: float64,
};
function decodeRaw(bytes, { start, end }, [size, read]) {
    const count = Math.min(Math.floor((end - start) / size), longestList + 1);
    const view = new DataView(bytes.buffer, bytes.byteOffset + start, end - start);
    return Array.from({ length: count }, (_, index) => read(view, index * size));
}

;// CONCATENATED MODULE: ./build/model/onnxOperators.js
/**
 * The operators of the ONNX standard with the opset that brought each, and the latest opset of each domain.
 *
 * Written by scripts/onnxOperators.py from onnx 1.23.2: change it there.
 */
const standardOperators = {
    'ai.onnx': {
        latest: 28,
        operators: {
            Abs: 1,
            Acos: 7,
            Acosh: 9,
            Add: 1,
            AffineGrid: 20,
            And: 1,
            ArgMax: 1,
            ArgMin: 1,
            Asin: 7,
            Asinh: 9,
            Atan: 7,
            Atanh: 9,
            Attention: 23,
            AveragePool: 1,
            BatchNormalization: 1,
            Bernoulli: 15,
            BitCast: 26,
            BitShift: 11,
            BitwiseAnd: 18,
            BitwiseNot: 18,
            BitwiseOr: 18,
            BitwiseXor: 18,
            BlackmanWindow: 17,
            Cast: 1,
            CastLike: 15,
            CausalConvWithState: 27,
            Ceil: 1,
            Celu: 12,
            CenterCropPad: 18,
            Clip: 1,
            Col2Im: 18,
            Compress: 9,
            Concat: 1,
            ConcatFromSequence: 11,
            Constant: 1,
            ConstantOfShape: 9,
            Conv: 1,
            ConvInteger: 10,
            ConvTranspose: 1,
            Cos: 7,
            Cosh: 9,
            CumProd: 26,
            CumSum: 11,
            DFT: 17,
            DeformConv: 19,
            DepthToSpace: 1,
            DequantizeLinear: 10,
            Det: 11,
            Div: 1,
            Dropout: 1,
            DynamicQuantizeLinear: 11,
            Einsum: 12,
            Elu: 1,
            Equal: 1,
            Erf: 9,
            Exp: 1,
            Expand: 8,
            EyeLike: 9,
            Flatten: 1,
            Floor: 1,
            GRU: 1,
            Gather: 1,
            GatherElements: 11,
            GatherND: 11,
            Gelu: 20,
            Gemm: 1,
            GlobalAveragePool: 1,
            GlobalLpPool: 1,
            GlobalMaxPool: 1,
            Greater: 1,
            GreaterOrEqual: 12,
            GridSample: 16,
            GroupNormalization: 18,
            HammingWindow: 17,
            HannWindow: 17,
            HardSigmoid: 1,
            HardSwish: 14,
            Hardmax: 1,
            Identity: 1,
            If: 1,
            ImageDecoder: 20,
            InstanceNormalization: 1,
            IsInf: 10,
            IsNaN: 9,
            LRN: 1,
            LSTM: 1,
            LayerNormalization: 17,
            LeakyRelu: 1,
            Less: 1,
            LessOrEqual: 12,
            LinearAttention: 27,
            Log: 1,
            LogSoftmax: 1,
            Loop: 1,
            LpNormalization: 1,
            LpPool: 1,
            MatMul: 1,
            MatMulInteger: 10,
            Max: 1,
            MaxPool: 1,
            MaxRoiPool: 1,
            MaxUnpool: 9,
            Mean: 1,
            MeanVarianceNormalization: 9,
            MelWeightMatrix: 17,
            Min: 1,
            Mish: 18,
            Mod: 10,
            Mul: 1,
            Multinomial: 7,
            Neg: 1,
            NegativeLogLikelihoodLoss: 12,
            NonMaxSuppression: 10,
            NonZero: 9,
            Not: 1,
            OneHot: 9,
            Optional: 15,
            OptionalGetElement: 15,
            OptionalHasElement: 15,
            Or: 1,
            PRelu: 1,
            Pad: 1,
            Pow: 1,
            QLinearConv: 10,
            QLinearMatMul: 10,
            QuantizeLinear: 10,
            RMSNormalization: 23,
            RNN: 1,
            RandomNormal: 1,
            RandomNormalLike: 1,
            RandomUniform: 1,
            RandomUniformLike: 1,
            Range: 11,
            Reciprocal: 1,
            ReduceL1: 1,
            ReduceL2: 1,
            ReduceLogSum: 1,
            ReduceLogSumExp: 1,
            ReduceMax: 1,
            ReduceMean: 1,
            ReduceMin: 1,
            ReduceProd: 1,
            ReduceSum: 1,
            ReduceSumSquare: 1,
            RegexFullMatch: 20,
            Relu: 1,
            Reshape: 1,
            Resize: 10,
            ReverseSequence: 10,
            RoiAlign: 10,
            RotaryEmbedding: 23,
            Round: 11,
            STFT: 17,
            Scan: 8,
            Scatter: 9,
            ScatterElements: 11,
            ScatterND: 11,
            Selu: 1,
            SequenceAt: 11,
            SequenceConstruct: 11,
            SequenceEmpty: 11,
            SequenceErase: 11,
            SequenceInsert: 11,
            SequenceLength: 11,
            SequenceMap: 17,
            Shape: 1,
            Shrink: 9,
            Sigmoid: 1,
            Sign: 9,
            Sin: 7,
            Sinh: 9,
            Size: 1,
            Slice: 1,
            Softmax: 1,
            SoftmaxCrossEntropyLoss: 12,
            Softplus: 1,
            Softsign: 1,
            SpaceToDepth: 1,
            Split: 1,
            SplitToSequence: 11,
            Sqrt: 1,
            Squeeze: 1,
            StringConcat: 20,
            StringNormalizer: 10,
            StringSplit: 20,
            Sub: 1,
            Sum: 1,
            SwiGLU: 28,
            Swish: 24,
            Tan: 7,
            Tanh: 1,
            TensorScatter: 24,
            TfIdfVectorizer: 9,
            ThresholdedRelu: 10,
            Tile: 1,
            TopK: 1,
            Transpose: 1,
            Trilu: 14,
            Unique: 11,
            Unsqueeze: 1,
            Upsample: 1,
            Where: 9,
            Xor: 1,
        },
    },
    'ai.onnx.ml': {
        latest: 5,
        operators: {
            ArrayFeatureExtractor: 1,
            Binarizer: 1,
            CastMap: 1,
            CategoryMapper: 1,
            DictVectorizer: 1,
            FeatureVectorizer: 1,
            Imputer: 1,
            LabelEncoder: 1,
            LinearClassifier: 1,
            LinearRegressor: 1,
            Normalizer: 1,
            OneHotEncoder: 1,
            SVMClassifier: 1,
            SVMRegressor: 1,
            Scaler: 1,
            TreeEnsemble: 5,
            TreeEnsembleClassifier: 1,
            TreeEnsembleRegressor: 1,
            ZipMap: 1,
        },
    },
};

;// CONCATENATED MODULE: ./build/model/operators.js
/** Which operators a model may have: those of the ONNX standard, and a short list that onnxruntime adds to it. */


/** Deterministic operators of onnxruntime for inference: quantised arithmetic, and nodes that its optimiser fuses. */
const contributedOperators = [
    'Attention',
    'BiasGelu',
    'ConvTransposeWithDynamicPads',
    'DequantizeLinear',
    'DynamicQuantizeLSTM',
    'DynamicQuantizeMatMul',
    'FastGelu',
    'FusedConv',
    'FusedGemm',
    'FusedMatMul',
    'Gelu',
    'GridSample',
    'GroupQueryAttention',
    'Inverse',
    'MatMulInteger16',
    'MatMulIntegerToFloat',
    'MatMulNBits',
    'MaxpoolWithMask',
    'MultiHeadAttention',
    'NhwcMaxPool',
    'Pad',
    'QAttention',
    'QGemm',
    'QLinearAdd',
    'QLinearAveragePool',
    'QLinearConcat',
    'QLinearConv',
    'QLinearGlobalAveragePool',
    'QLinearLeakyRelu',
    'QLinearMul',
    'QLinearReduceMean',
    'QLinearSigmoid',
    'QLinearSoftmax',
    'QLinearWhere',
    'QuantizeLinear',
    'QuickGelu',
    'RotaryEmbedding',
    'SkipLayerNormalization',
    'SkipSimplifiedLayerNormalization',
    'Trilu',
    'Unique',
];
const domains = new Map([
    ['', standardDomain(standardOperators['ai.onnx'])],
    ['ai.onnx.ml', standardDomain(standardOperators['ai.onnx.ml'])],
    ['com.microsoft', { latest: 1, operators: new Map(contributedOperators.map((name) => [name, 1])) }],
]);
function standardDomain({ latest, operators, }) {
    return { latest, operators: new Map(Object.entries(operators)) };
}
/** `ai.onnx.ml.LinearClassifier`; operators of the default domain are `ai.onnx.Conv`. */
function fullOperatorName({ domain, operator }) {
    return `${domain === '' ? 'ai.onnx' : domain}.${operator}`;
}
/**
 * The version of each domain that a model imports, by domain; `''` is `ai.onnx`.
 *
 * @throws Refusal `model/malformed` where it imports two versions of one
 */
function readOpsets({ opsets }, file) {
    const versions = new Map();
    for (const { domain, version } of opsets) {
        const earlier = versions.get(domain) ?? version;
        if (earlier !== version)
            throw refuseMalformed(file, `imports two versions of ${shownDomain(domain)}`);
        versions.set(domain, version);
    }
    return versions;
}
/**
 * Refuses functions of the model's own: what they do is not in the standard, whatever they are called.
 *
 * @throws Refusal `model/operator`
 */
function refuseFunctions({ functions }, file) {
    if (functions.length === 0)
        return;
    const cure = 'Replace them by their content with `onnx.inliner.inline_local_functions`.';
    throw refuseOperator(file, 'has functions of its own', cure);
}
/**
 * Refuses an operator that is not allowed, or that the imported version of its domain does not have.
 *
 * @throws Refusal `model/operator`
 */
function checkOperator(node, opsets, file) {
    const domain = domains.get(node.domain);
    const since = domain?.operators.get(node.operator);
    const shown = shownName(fullOperatorName(node));
    if (domain === undefined || since === undefined || node.overload !== '')
        throw refuseForeign(node, file);
    const version = opsets.get(node.domain);
    if (version === undefined) {
        const problem = `has the operator ${shown} and imports no version of ${shownDomain(node.domain)}`;
        throw refuseOperator(file, problem, 'Export the model again, with an import of every operator set that it needs.');
    }
    if (version < since) {
        const problem = `imports version ${version} of ${shownDomain(node.domain)}, and ${shown} exists since ${since}`;
        throw refuseOperator(file, problem, `Export the model for version ${since} or later.`);
    }
    if (version > domain.latest) {
        const problem = `imports version ${version} of ${shownDomain(node.domain)}; Holdout knows 1 to ${domain.latest}`;
        throw refuseOperator(file, problem, `Export the model for version ${domain.latest} or earlier.`);
    }
}
function refuseForeign(node, file) {
    const overload = node.overload === '' ? '' : ' as a function';
    return refuseOperator(file, `has the operator ${shownName(fullOperatorName(node))}${overload}, which is not among the allowed ones`, 'Export the model with operators of the ONNX standard, or let a command evaluate it.');
}
function shownDomain(domain) {
    return shownName(domain === '' ? 'ai.onnx' : domain);
}

;// CONCATENATED MODULE: ./build/model/determinism.js
/** Operators whose result is random or that train: the same input has to give the same output, run after run. */



const randomOperators = new Set([
    'Bernoulli',
    'Multinomial',
    'RandomNormal',
    'RandomNormalLike',
    'RandomUniform',
    'RandomUniformLike',
]);
const trainingDomains = new Set([
    'ai.onnx.preview.training',
    'ai.onnx.training',
    'com.microsoft.training',
]);
const evaluate = 'Export the model for inference: with PyTorch, call `model.eval()` before the export.';
/** @throws Refusal `model/nondeterministic` for a model with graphs that train it */
function refuseTraining({ hasTraining }, file) {
    if (hasTraining)
        throw refuseNondeterministic(file, 'has training information', evaluate);
}
/**
 * Refuses a node that is random or that trains.
 *
 * @param version Imported version of the standard's operators, which decides how a node says that it trains
 * @throws Refusal `model/nondeterministic`
 */
function checkDeterminism(bytes, node, scope, version, file) {
    const shown = shownName(fullOperatorName(node));
    if (trainingDomains.has(node.domain)) {
        throw refuseNondeterministic(file, `has the operator ${shown}, which trains`, evaluate);
    }
    if (node.domain !== '')
        return;
    if (randomOperators.has(node.operator)) {
        const cure = 'Export a deterministic model, without operators that draw random numbers.';
        throw refuseNondeterministic(file, `has the operator ${shown}, which draws random numbers`, cure);
    }
    if (isTrainingDropout(bytes, node, scope, version) || isTrainingNormalization(bytes, node, version)) {
        throw refuseNondeterministic(file, `has the operator ${shown} in training mode, or not fixed to inference`, evaluate);
    }
}
/** Since version 12 the third input switches training on, from 7 to 11 there is no switch, before an attribute. */
function isTrainingDropout(bytes, node, scope, version) {
    if (node.operator !== 'Dropout')
        return false;
    if (version < 7)
        return readSwitch(bytes, node, 'is_test') !== 1;
    const name = node.inputs[2] ?? '';
    if (version < 12 || name === '')
        return false;
    const mode = scope.find(name);
    if (mode?.kind === 'tensor' && mode.isOverridable)
        return true;
    const numbers = constantNumbers(bytes, mode);
    return numbers?.length !== 1 || numbers[0] !== 0;
}
/** Since version 14 an attribute switches training on; before, outputs beside the first do, or an attribute before 7. */
function isTrainingNormalization(bytes, node, version) {
    if (node.operator !== 'BatchNormalization')
        return false;
    if (version >= 14)
        return readSwitch(bytes, node, 'training_mode') !== 0;
    if (version < 7)
        return readSwitch(bytes, node, 'is_test') !== 1;
    return node.outputs.slice(1).some((output) => output !== '');
}
/** An integer attribute; 0 where it is absent, NaN where it is no single number. */
function readSwitch(bytes, { attributes }, name) {
    const attribute = attributes.find((one) => one.name === name);
    if (attribute === undefined)
        return 0;
    const numbers = attributeNumbers(bytes, attribute);
    return numbers?.length === 1 ? numbers[0] : Number.NaN;
}

;// CONCATENATED MODULE: ./build/model/tensors.js

/** 2^31: more elements than a WebAssembly memory of 4 GiB holds as 16-bit numbers. */
const mostElements = 2 ** 31;
const floatField = 4;
const int32Field = 5;
const stringField = 6;
const int64Field = 7;
const doubleField = 10;
const uint64Field = 11;
function tensors_elements(bits, field, entries = 1) {
    return { bits, field, entries };
}
/** By `TensorProto.DataType`; the 6-bit floats of IR version 14 are left out, as no runtime here reads them. */
const elementTypes = {
    1: tensors_elements(32, floatField),
    2: tensors_elements(8, int32Field),
    3: tensors_elements(8, int32Field),
    4: tensors_elements(16, int32Field),
    5: tensors_elements(16, int32Field),
    6: tensors_elements(32, int32Field),
    7: tensors_elements(64, int64Field),
    8: tensors_elements(undefined, stringField),
    9: tensors_elements(8, int32Field),
    10: tensors_elements(16, int32Field),
    11: tensors_elements(64, doubleField),
    12: tensors_elements(32, uint64Field),
    13: tensors_elements(64, uint64Field),
    14: tensors_elements(64, floatField, 2),
    15: tensors_elements(128, doubleField, 2),
    16: tensors_elements(16, int32Field),
    17: tensors_elements(8, int32Field),
    18: tensors_elements(8, int32Field),
    19: tensors_elements(8, int32Field),
    20: tensors_elements(8, int32Field),
    21: tensors_elements(4, int32Field, 1 / 2),
    22: tensors_elements(4, int32Field, 1 / 2),
    23: tensors_elements(4, int32Field, 1 / 2),
    24: tensors_elements(8, int32Field),
    25: tensors_elements(2, int32Field, 1 / 4),
    26: tensors_elements(2, int32Field, 1 / 4),
};
/** Whether a number stands for a type of elements that Holdout knows. */
function isElementType(dataType) {
    return elementTypes[dataType] !== undefined;
}
/** Calls back for every tensor of a graph: initializers, attributes, both halves of sparse tensors, at any depth. */
function visitTensors(graph, visit) {
    for (const tensor of graph.initializers)
        visit(tensor);
    for (const sparse of graph.sparseInitializers)
        visitHalves(sparse, visit);
    for (const { attributes } of graph.nodes) {
        for (const attribute of attributes) {
            for (const tensor of attribute.tensors)
                visit(tensor);
            for (const sparse of attribute.sparseTensors)
                visitHalves(sparse, visit);
            for (const inner of attribute.graphs)
                visitTensors(inner, visit);
        }
    }
}
function visitHalves({ values, indices }, visit) {
    if (values !== undefined)
        visit(values);
    if (indices !== undefined)
        visit(indices);
}
/** Calls back for every sparse tensor of a graph, at any depth: a runtime makes a full tensor of it. */
function visitSparseTensors(graph, visit) {
    for (const sparse of graph.sparseInitializers)
        visit(sparse);
    for (const { attributes } of graph.nodes) {
        for (const attribute of attributes) {
            for (const sparse of attribute.sparseTensors)
                visit(sparse);
            for (const inner of attribute.graphs)
                visitSparseTensors(inner, visit);
        }
    }
}
/**
 * The number of elements that dimensions multiply to.
 *
 * @throws Refusal `model/too-large` for a negative dimension, or above the limit
 */
function countElements(dims, file, what) {
    const largest = Math.max(0, ...dims);
    const product = dims.reduce((elements, dim) => elements * dim, 1);
    if (dims.some((dim) => dim < 0)) {
        const cure = 'Export the model again: no tensor has a negative length.';
        throw refuseTooLarge(file, `has ${what} with a negative dimension`, cure);
    }
    if (product > mostElements || largest > mostElements) {
        const cure = `Export a smaller model: Holdout loads tensors of at most ${mostElements} elements.`;
        throw refuseTooLarge(file, `has ${what} of ${Math.max(product, largest)} elements`, cure);
    }
    return product;
}
/** Length of a tensor's data in bytes, as its dimensions and type give it; undefined for strings. */
function expectedBytes(tensor, file) {
    const { bits } = elementTypes[tensor.dataType] ?? {};
    return bits && Math.ceil((countElements(tensor.dims, file, describe(tensor)) * bits) / 8);
}
/**
 * Checks the data that a tensor has inside the model. Lists of integers have no fixed length for each number, so only
 * their bounds are checked: a runtime counts them when it reads them.
 *
 * @throws Refusal `model/malformed` where size and data contradict each other, `model/too-large`
 */
function checkTensor(tensor, file) {
    const type = elementTypes[tensor.dataType];
    const count = countElements(tensor.dims, file, describe(tensor));
    if (type === undefined)
        throw contradiction(tensor, file, `elements of the unknown type ${tensor.dataType}`);
    if (tensor.isSegment)
        throw contradiction(tensor, file, 'only a part of its data');
    if (tensor.isExternal)
        return;
    if (tensor.rawBytes !== undefined)
        checkRawData(tensor, type, count, file);
    else
        checkLists(tensor, type, count, file);
}
function checkRawData(tensor, { bits }, count, file) {
    if (tensor.lists.size > 0)
        throw contradiction(tensor, file, 'its data twice');
    if (bits === undefined)
        throw contradiction(tensor, file, 'raw data instead of strings');
    const bytes = Math.ceil((count * bits) / 8);
    if (tensor.rawBytes === bytes)
        return;
    throw contradiction(tensor, file, `${tensor.rawBytes} bytes of data where its dimensions ask for ${bytes}`);
}
function checkLists(tensor, type, count, file) {
    const others = [...tensor.lists.keys()].filter((field) => field !== type.field);
    if (others.length > 0)
        throw contradiction(tensor, file, 'data of another type');
    const { singles, packedBytes } = tensor.lists.get(type.field) ?? { singles: 0, packedBytes: 0 };
    const [fewest, most] = packedSizes(type.field);
    const packed = Math.ceil(count * type.entries) - singles;
    if (packed >= 0 && packedBytes >= packed * fewest && packedBytes <= packed * most)
        return;
    throw contradiction(tensor, file, `other data than the ${count} elements of its dimensions`);
}
/** Fewest and most bytes of one packed entry. */
function packedSizes(field) {
    if (field === floatField)
        return [4, 4];
    return field === doubleField ? [8, 8] : [1, 10];
}
function describe({ name }) {
    return name === '' ? 'a tensor without a name' : `the tensor ${shownName(name)}`;
}
function contradiction(tensor, file, what) {
    return refuseMalformed(file, `has ${describe(tensor)} with ${what}`);
}

;// CONCATENATED MODULE: ./build/model/externalData.js


const keepInside = 'Save the model as one file: `onnx.save_model` without `save_as_external_data`.';
const nameFolder = 'Save the model as one file, or let `model.path` name a folder that holds the ONNX file and all files of its data.';
/**
 * Where the data of a tensor lie outside the model.
 *
 * @returns undefined for a tensor with its data in the model
 * @throws Refusal `model/external-data`
 */
function readExternalData(tensor, file, folder) {
    if (!tensor.isExternal && tensor.externalData.length === 0)
        return undefined;
    const refuse = (problem, cure = keepInside) => refuseExternalData(file, `has ${describe(tensor)} with its data elsewhere: ${problem}`, cure);
    const entries = new Map(tensor.externalData);
    if (!tensor.isExternal)
        throw refuse('it names a file and does not use it');
    if (tensor.rawBytes !== undefined || tensor.lists.size > 0)
        throw refuse('it has data in the model as well');
    if (entries.size < tensor.externalData.length)
        throw refuse('it says the same twice');
    const unknown = [...entries.keys()].find((key) => !knownEntries.has(key));
    if (unknown !== undefined)
        throw refuse(`it says ${shownName(unknown)}, which Holdout does not know`);
    return placeInFolder(entries, expectedBytes(tensor, file), folder, refuse);
}
const knownEntries = new Set(['location', 'offset', 'length', 'checksum']);
function placeInFolder(entries, expected, folder, refuse) {
    const location = entries.get('location') ?? '';
    const problem = forbiddenLocation(location);
    if (problem !== undefined)
        throw refuse(problem);
    const bytes = folder?.get(location);
    if (bytes === undefined)
        throw refuse(`no file ${shownName(location)} belongs to the model`, nameFolder);
    const offset = readCount(entries.get('offset') ?? '0');
    const length = readCount(entries.get('length') ?? String(expected));
    if (offset === undefined || length === undefined || length !== expected) {
        throw refuse('its offset and length are not those of its dimensions');
    }
    if (offset + length > bytes)
        throw refuse(`it reaches beyond the end of ${shownName(location)}`);
    return { location, offset, length };
}
function readCount(text) {
    return /^[0-9]{1,15}$/.test(text) ? Number(text) : undefined;
}
/** What is wrong with a location that may not be followed, wherever it leads. */
function forbiddenLocation(location) {
    if (location === '')
        return 'it names no file';
    if (location.includes('_ORT_MEM_ADDR_'))
        return 'it names an address in memory';
    if (/[\u0000-\u001f\u007f\\:*?"<>|]/.test(location))
        return 'its path has characters that are not allowed';
    if (location.startsWith('/'))
        return 'its path is absolute';
    const isPlain = location.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..');
    return isPlain ? undefined : 'its path is not a plain path below the model’s folder';
}

;// CONCATENATED MODULE: ./build/model/names.js

/**
 * Checks a graph and the graphs inside its nodes.
 *
 * @throws Refusal `model/malformed` where a name stands for two values, or an attribute for none
 */
function checkNames(graph, file) {
    const defined = new NameSet('two values', file);
    const constants = new NameSet('two initializers', file);
    const inputs = new NameSet('two inputs', file);
    const outputs = new NameSet('two outputs', file);
    for (const { name } of graph.initializers)
        constants.add(name);
    for (const { values } of graph.sparseInitializers)
        constants.add(values?.name ?? '');
    for (const { name } of graph.inputs)
        inputs.add(name);
    for (const { name } of graph.outputs)
        outputs.add(name);
    for (const name of new Set([...constants, ...inputs]))
        defined.add(name);
    for (const node of graph.nodes)
        checkNode(node, defined, file);
}
function checkNode(node, defined, file) {
    // An output without a name is one that nobody needs.
    for (const output of node.outputs)
        if (output !== '')
            defined.add(output);
    const attributes = new NameSet('two attributes of one node', file);
    for (const { name, isReference, graphs } of node.attributes) {
        attributes.add(name);
        if (isReference)
            throw refuseMalformed(file, `has the attribute ${shownName(name)} of a function outside of one`);
        for (const inner of graphs)
            checkNames(inner, file);
    }
}
/** Names that may stand once each. */
class NameSet extends Set {
    what;
    file;
    constructor(what, file) {
        super();
        this.what = what;
        this.file = file;
    }
    add(name) {
        if (this.has(name))
            throw refuseMalformed(this.file, `has ${this.what} of the name ${shownName(name)}`);
        return super.add(name);
    }
}
/** @throws Refusal `model/malformed` for an output that nothing in the graph makes */
function checkOutputs(graph, file) {
    const made = new Set([
        ...graph.inputs.map(({ name }) => name),
        ...graph.initializers.map(({ name }) => name),
        ...graph.sparseInitializers.map(({ values }) => values?.name ?? ''),
        ...graph.nodes.flatMap(({ outputs }) => outputs),
    ]);
    const missing = graph.outputs.find(({ name }) => !made.has(name));
    if (missing !== undefined)
        throw refuseMalformed(file, `has the output ${shownName(missing.name)}, which nothing makes`);
}

;// CONCATENATED MODULE: ./build/model/onnxValues.js


const typeNames = {
    1: 'float32',
    2: 'uint8',
    3: 'int8',
    4: 'uint16',
    5: 'int16',
    6: 'int32',
    7: 'int64',
    8: 'string',
    9: 'bool',
    10: 'float16',
    11: 'float64',
    12: 'uint32',
    13: 'uint64',
};
/** An input: its type is what the model demands, so it has to be a known one. Throws a Refusal `model/malformed`. */
function readInput({ name, type }, file) {
    const elementType = type?.elementType ?? 0;
    if (elementType !== 'no tensor' && !isElementType(elementType)) {
        throw refuseMalformed(file, `has the input ${shownName(name)} of an unknown type`);
    }
    return readOutput({ name, type }, file);
}
/** An output. Throws a Refusal `model/too-large` where its dimensions alone are. */
function readOutput({ name, type }, file) {
    const known = type?.dims?.filter((dim) => typeof dim === 'number' && dim > 0) ?? [];
    countElements(known, file, `the value ${shownName(name)}`);
    return { name, type: nameOfType(type), dims: type?.dims };
}
function nameOfType(type) {
    return typeNames[String(type?.elementType)] ?? 'other';
}

;// CONCATENATED MODULE: ./build/model/sizes.js
/**
 * How much memory single nodes ask for by constants of the model.
 *
 * A file of 100 bytes can ask for terabytes. A shape that other nodes compute stays unseen here: whoever runs the model
 * bounds its memory as well.
 */




/** The input whose numbers multiply to (a lower bound of) the elements of the output, by operator. */
const shapeInputs = new Map([
    ['BlackmanWindow', 0],
    ['CenterCropPad', 1],
    ['Col2Im', 1],
    ['ConstantOfShape', 0],
    ['DFT', 1],
    ['Expand', 1],
    ['HammingWindow', 0],
    ['HannWindow', 0],
    ['MaxUnpool', 2],
    ['OneHot', 1],
    ['Resize', 3],
    ['Tile', 1],
    ['Upsample', 1],
]);
/** The attribute that does the same. */
const shapeAttributes = new Map([
    ['ConvTranspose', 'output_shape'],
    ['Upsample', 'scales'],
]);
/** @throws Refusal `model/too-large` for a node whose constants ask for more elements than Holdout loads */
function checkRequestedSize(bytes, node, scope, file) {
    if (node.domain !== '')
        return;
    const most = Math.max(...requestedSizes(bytes, node, scope));
    if (!(most > mostElements))
        return;
    throw refuseTooLarge(file, `has the operator ${shownName(fullOperatorName(node))}, which asks for a tensor of ${most} elements`, `Export a model whose tensors have at most ${mostElements} elements.`);
}
function requestedSizes(bytes, node, scope) {
    const input = (index) => constantNumbers(bytes, scope.find(node.inputs[index] ?? ''));
    if (node.operator === 'Range')
        return [countSteps(input(0), input(1), input(2))];
    if (node.operator === 'Pad')
        return [countPadded(input(1) ?? attributeOf(bytes, node, 'pads'))];
    if (node.operator === 'MelWeightMatrix')
        return [multiply([...(input(0) ?? []), ...(input(1) ?? [])]) / 2];
    const index = shapeInputs.get(node.operator);
    const scales = node.operator === 'Resize' ? multiply(input(2)) : 0;
    const repeated = node.operator === 'Tile' ? elementsOf(node, scope) : 1;
    const shape = index === undefined ? 0 : multiply(input(index)) * repeated;
    return [shape, scales, multiply(attributeOf(bytes, node, shapeAttributes.get(node.operator)))];
}
function attributeOf(bytes, { attributes }, name) {
    const attribute = attributes.find((one) => one.name === name);
    return attribute && attributeNumbers(bytes, attribute);
}
/** Elements of a node's first input where that is a constant tensor, else 1. */
function elementsOf({ inputs }, scope) {
    const constant = scope.find(inputs[0] ?? '');
    return constant?.kind === 'tensor' ? multiply(constant.tensor.dims) : 1;
}
/** The product of a shape; 0 or -1 stand for a dimension of the input, and nothing is known of no shape. */
function multiply(shape) {
    if (shape === undefined || shape.length === 0)
        return 0;
    return shape.includes(0) ? 0 : shape.reduce((product, dim) => product * Math.abs(dim), 1);
}
/** The elements that padding alone makes, of an input with one element. */
function countPadded(pads) {
    if (pads === undefined)
        return 0;
    const rank = pads.length / 2;
    const lengths = pads.slice(0, rank).map((before, axis) => Math.max(1, 1 + before + (pads[axis + rank] ?? 0)));
    return lengths.reduce((product, length) => product * length, 1);
}
function countSteps(start = [0], limit, delta = [1]) {
    if (limit === undefined || limit.length === 0)
        return 0;
    return (limit[0] - (start[0] ?? 0)) / (delta[0] ?? 1);
}

;// CONCATENATED MODULE: ./build/model/zipMaps.js
/**
 * Models of scikit-learn end in a `ZipMap`, which turns a table of scores into one dictionary for each row. The WebAssembly
 * build of onnxruntime cannot hand such a sequence out, so the table itself takes its place.
 */



/** The `ZipMap` nodes whose dictionaries a graph gives out: the table of scores that each is made of, by its output. */
function findZipMaps({ nodes, outputs }) {
    const names = new Set(outputs.map(({ name }) => name));
    const found = nodes.filter((node) => isZipMap(node) && names.has(node.outputs[0]));
    return new Map(found.map((node) => [node.outputs[0], node.inputs[0]]));
}
function isZipMap({ domain, operator, inputs, outputs }) {
    return domain === 'ai.onnx.ml' && operator === 'ZipMap' && inputs.length === 1 && outputs.length === 1;
}
/**
 * A model in which each output that is a sequence of dictionaries gives the table of scores under the same name.
 *
 * Each `ZipMap` becomes an `Identity`, and the type of its output a tensor of 32-bit floats, the only type that `ZipMap`
 * takes. Everything else stays, byte for byte.
 *
 * @param bytes A model that `readOnnxModel` accepted.
 * @returns the model, and the outputs that changed; the same bytes where there are none
 */
function withoutZipMaps(bytes) {
    const { graph, opsets } = readModelParts(bytes, '');
    if (graph === undefined)
        return { bytes, rewired: [] };
    const rewired = findZipMaps(graph);
    if (rewired.size === 0)
        return { bytes, rewired: [] };
    const edited = applyEdits(bytes, graph, editsOf(bytes, graph, rewired));
    const field = graphField(bytes);
    const length = (0,protobuf/* encodeLength */.Rp)(7, edited.length);
    const parts = [bytes.subarray(0, field.start), length, edited, bytes.subarray(field.end)];
    if (!opsets.some(({ domain }) => domain === ''))
        parts.push(identityImport);
    return { bytes: (0,protobuf/* joinBytes */.mE)(parts), rewired: [...rewired.keys()].sort() };
}
/** `Identity` is the same in every version; 8 is one that every version of the format may import. */
const identityImport = (0,protobuf/* encodeBytes */.MW)(8, (0,protobuf/* joinBytes */.mE)([(0,protobuf/* encodeText */.wx)(1, ''), (0,protobuf/* encodeInteger */.lp)(2, 8)]));
/** The whole field of the graph in the model, with its tag and length. */
function graphField(bytes) {
    const reader = new protobuf/* MessageReader */.RJ(bytes, { start: 0, end: bytes.length }, onnxMessages/* modelShape */.Te);
    while (reader.next())
        if (reader.number === 7)
            return { start: reader.fieldStart, end: reader.end };
    return { start: bytes.length, end: bytes.length };
}
/** The edits of nodes and outputs, in the order of the file. */
function editsOf(bytes, graph, rewired) {
    const replacements = new Map();
    for (const node of graph.nodes) {
        if (isZipMap(node) && rewired.has(node.outputs[0]))
            replacements.set(node.start, (0,protobuf/* encodeBytes */.MW)(1, identity(node)));
    }
    for (const output of graph.outputs) {
        if (rewired.has(output.name))
            replacements.set(output.start, (0,protobuf/* encodeBytes */.MW)(12, scoreTable(output)));
    }
    const edits = [];
    const reader = new protobuf/* MessageReader */.RJ(bytes, graph, onnxMessages/* graphShape */.i0);
    while (reader.next()) {
        // An empty field begins where the next one's tag does, so the number is asked as well.
        const replacement = reader.number === 1 || reader.number === 12 ? replacements.get(reader.start) : undefined;
        if (replacement !== undefined)
            edits.push({ start: reader.fieldStart, end: reader.end, replacement });
    }
    return edits;
}
function identity({ name, inputs, outputs }) {
    return (0,protobuf/* joinBytes */.mE)([
        (0,protobuf/* encodeText */.wx)(1, inputs[0]),
        (0,protobuf/* encodeText */.wx)(2, outputs[0]),
        (0,protobuf/* encodeText */.wx)(3, name),
        (0,protobuf/* encodeText */.wx)(4, 'Identity'),
    ]);
}
function scoreTable({ name }) {
    const tensorType = (0,protobuf/* encodeBytes */.MW)(1, (0,protobuf/* encodeInteger */.lp)(1, 1));
    return (0,protobuf/* joinBytes */.mE)([(0,protobuf/* encodeText */.wx)(1, name), (0,protobuf/* encodeBytes */.MW)(2, tensorType)]);
}
function applyEdits(bytes, { start, end }, edits) {
    const parts = [];
    let position = start;
    for (const edit of edits) {
        parts.push(bytes.subarray(position, edit.start), edit.replacement);
        position = edit.end;
    }
    return (0,protobuf/* joinBytes */.mE)([...parts, bytes.subarray(position, end)]);
}

;// CONCATENATED MODULE: ./build/model/onnx.js
/**
 * Reads what an ONNX model is and refuses what it must not be, before any runtime sees its bytes.
 *
 * A scan of the whole file: a model is data, and each of its operators, tensors and references to other files can be
 * named without loading it.
 */













/** Protocol Buffers count in 31 bits. */
const mostBytes = 2 ** 31 - 1;
/**
 * Reads an ONNX model.
 *
 * Takes time and memory in proportion to the model, at most seconds for gigabytes, since no tensor is copied.
 *
 * @param bytes The whole file.
 * @param file Its path, for messages.
 * @throws Refusal `model/malformed`, `model/external-data`, `model/operator`, `model/nondeterministic` or
 *   `model/too-large`, with the file and the cure
 */
function readOnnxModel(bytes, file, options = {}) {
    if (bytes.length > mostBytes) {
        const cure = 'Keep the weights in files of their own: `onnx.save_model` with `save_as_external_data`.';
        throw refuseTooLarge(file, `is larger than the ${mostBytes} bytes that ONNX allows`, cure);
    }
    try {
        return inspectModel(bytes, file, options);
    }
    catch (error) {
        if (error instanceof protobuf/* WireError */.cC)
            throw refuseDamaged(file, error.offset, error.message);
        throw error;
    }
}
function inspectModel(bytes, file, { folder }) {
    const model = readModelParts(bytes, file);
    const { irVersion, graph } = requireGraph(model, file);
    const external = checkTensors(model, graph, file, folder);
    refuseTraining(model, file);
    refuseFunctions(model, file);
    const opsets = readOpsets(model, file);
    checkNames(graph, file);
    const operators = checkNodes(bytes, graph, opsets, file);
    return {
        irVersion,
        opsets,
        ...readSignature(graph, file),
        operators,
        external,
        zipMaps: findZipMaps(graph),
        classLabels: readClassLabels(bytes, graph),
    };
}
function requireGraph({ irVersion, graph }, file) {
    if (irVersion === undefined || irVersion < 1)
        throw refuseMalformed(file, 'says no version of its format');
    if (graph === undefined)
        throw refuseMalformed(file, 'has no graph');
    return { irVersion, graph };
}
/** Checks all tensors, also those of functions and of training, and lists the data that lie in other files. */
function checkTensors(model, graph, file, folder) {
    const external = [];
    const graphs = [graph, ...model.functions, ...model.training];
    for (const one of graphs) {
        visitTensors(one, (tensor) => {
            const data = readExternalData(tensor, file, folder);
            if (data !== undefined)
                external.push(data);
            checkTensor(tensor, file);
        });
        visitSparseTensors(one, ({ dims }) => countElements(dims, file, 'a sparse tensor'));
    }
    return external.sort(byPlace);
}
function byPlace(one, other) {
    if (one.location !== other.location)
        return one.location < other.location ? -1 : 1;
    return one.offset - other.offset || one.length - other.length;
}
function checkNodes(bytes, graph, opsets, file) {
    const operators = new Set();
    visitNodes(graph, (node, scope) => {
        checkDeterminism(bytes, node, scope, opsets.get('') ?? 0, file);
        checkOperator(node, opsets, file);
        checkRequestedSize(bytes, node, scope, file);
        operators.add(fullOperatorName(node));
    });
    return [...operators].sort();
}
function readSignature(graph, file) {
    const filled = new Set(graph.initializers.map(({ name }) => name));
    for (const { values } of graph.sparseInitializers)
        filled.add(values?.name ?? '');
    const inputs = graph.inputs.filter(({ name }) => !filled.has(name));
    if (inputs.length === 0)
        throw refuseMalformed(file, 'takes no input');
    if (graph.outputs.length === 0)
        throw refuseMalformed(file, 'gives no output');
    checkOutputs(graph, file);
    return {
        inputs: inputs.map((input) => readInput(input, file)),
        outputs: graph.outputs.map((output) => readOutput(output, file)),
    };
}

// EXTERNAL MODULE: ./build/trees/digest.js
var digest = __webpack_require__(56740);
// EXTERNAL MODULE: ./build/evaluation/modelFormat.js + 5 modules
var modelFormat = __webpack_require__(10947);
// EXTERNAL MODULE: ./build/result/nearestName.js
var nearestName = __webpack_require__(38921);
;// CONCATENATED MODULE: ./build/evaluation/onnx/shapes.js
/** `1 × 30`, `batch × 3 × 224 × 224`, `? × 30`. */
function formatDims(dims) {
    return dims.length === 0 ? 'of a single number' : dims.map((length) => length ?? '?').join(' × ');
}
/** The axes behind the batch. */
function innerDims(dims) {
    return dims.slice(1);
}
/** The only batch size that the model takes; undefined where it takes any. */
function fixedBatch(inputs, refuse) {
    const lengths = new Set(inputs.map(({ dims }) => dims?.[0]).filter((length) => typeof length === 'number'));
    const scalar = inputs.find(({ dims }) => dims?.length === 0);
    if (scalar !== undefined) {
        throw refuse(`input ${scalar.name} has no axis for the batch`, 'Export the model for batches of samples.');
    }
    if (lengths.size > 1) {
        throw refuse(`its inputs take batches of different sizes (${[...lengths].join(', ')})`, 'Export the model with an open batch axis.');
    }
    return [...lengths][0];
}
const batchBytes = 16 * 1024 * 1024;
const mostSamples = 1024;
/** Where a shape is open: a colour image of 224 × 224 pixels. */
const unknownSize = 3 * 224 * 224;
/** As many samples as 16 MiB hold, at most 1024: it follows from the model and the policy alone. */
function planBatch(inputs, planned) {
    const sizes = planned.map((input) => input.from === 'columns' ? input.columns.length : sizeOf(inputs.find(({ name }) => name === input.name)?.dims));
    const bytes = 8 * sizes.reduce((sum, size) => sum + size, 0);
    return Math.min(mostSamples, Math.max(1, Math.floor(batchBytes / bytes)));
}
function sizeOf(dims) {
    const inner = dims === undefined ? [] : innerDims(dims);
    const isKnown = inner.length > 0 && inner.every((length) => typeof length === 'number');
    return isKnown ? inner.reduce((product, length) => product * Number(length), 1) : unknownSize;
}

;// CONCATENATED MODULE: ./build/evaluation/onnx/plan.js



/**
 * @param file the model's path, for messages
 * @throws Refusal `model/signature` that names both sides
 */
function planModel(model, file, source, policy) {
    const refuse = (problem, cure) => new refusal/* Refusal */.P_('model/signature', { file, problem, cure });
    refuseInputNames(model, source, refuse);
    const inputs = [...source.inputs].map(([name, input]) => planInput(inputNamed(model.inputs, name), input, refuse));
    const fixed = fixedBatch(model.inputs, refuse);
    if (fixed !== undefined && source.batch !== undefined && source.batch !== fixed) {
        throw refuse(`takes batches of ${fixed}, and the policy asks for ${source.batch}`, 'Delete `evaluation.onnx.batch`.');
    }
    const score = source.score === undefined ? undefined : planScore(model, source.score, policy, refuse);
    const predicted = source.predicted === undefined ? undefined : planLabels(model, source.predicted, policy, refuse);
    return {
        inputs,
        batch: fixed ?? source.batch ?? planBatch(model.inputs, inputs),
        isFixed: fixed !== undefined,
        outputs: [...new Set([score?.output, predicted?.output].filter((name) => name !== undefined))],
        ...(score === undefined ? {} : { score }),
        ...(predicted === undefined ? {} : { predicted }),
    };
}
function inputNamed(values, name) {
    return values.find((value) => value.name === name);
}
const list = (values) => values.map(({ name }) => name).join(', ');
function refuseInputNames({ inputs }, source, refuse) {
    const names = inputs.map(({ name }) => name);
    for (const name of source.inputs.keys()) {
        if (names.includes(name))
            continue;
        const nearest = (0,nearestName/* nearestName */.q)(name, names);
        throw refuse(`has no input ${name}; its inputs: ${list(inputs)}`, nearest === undefined ? 'Correct `evaluation.onnx.inputs`.' : `Did you mean \`${nearest}\`?`);
    }
    const unfed = inputs.filter(({ name }) => !source.inputs.has(name));
    if (unfed.length === 0)
        return;
    throw refuse(`expects the ${unfed.length === 1 ? 'input' : 'inputs'} ${list(unfed)}, which the policy does not feed`, 'Name its columns under `evaluation.onnx.inputs`.');
}
const fedByCells = [
    ...['float32', 'float64', 'int64', 'int32', 'int16', 'int8', 'uint8', 'uint16', 'uint32', 'uint64', 'bool', 'string'],
];
function planInput(value, source, refuse) {
    const { name, type } = value;
    if (!fedByCells.includes(type)) {
        throw refuse(`input ${name} is of the type ${type === 'other' ? 'sequence, map or optional' : type}, which the gate cannot feed`, 'Export the model with inputs of float32, float64, integers, bool or string.');
    }
    if (source.from === 'columns') {
        const dims = columnDims(value, source.columns.length, refuse);
        return { from: 'columns', name, type: type, columns: source.columns, dims };
    }
    if (source.from === 'image')
        refuseImage(value, source, refuse);
    return { from: source.from, name, type: type, source };
}
/** The axes behind the batch, for some columns in a row. */
function columnDims(value, columns, refuse) {
    if (value.dims === undefined)
        return [columns];
    const inner = innerDims(value.dims);
    const known = inner.reduce((product, length) => (typeof length === 'number' ? product * length : product), 1);
    const open = inner.filter((length) => typeof length !== 'number').length;
    const isFit = open === 0 ? known === columns : open === 1 && columns % known === 0;
    if (!isFit) {
        const expected = open === 0 ? `${known} ${known === 1 ? 'column' : 'columns'}` : `the shape ${formatDims(value.dims)}`;
        throw refuse(`input ${value.name} expects ${expected}, the policy lists ${columns}`, 'List the columns that the model was trained on, in its order.');
    }
    return inner.map((length) => (typeof length === 'number' ? length : columns / known));
}
function refuseImage({ name, type, dims }, { preprocessing }, refuse) {
    if (type !== 'float32') {
        throw refuse(`input ${name} expects ${type}, and images give float32`, 'Export the model with a float32 input.');
    }
    if (dims === undefined)
        return;
    const { crop, resize, channels, layout } = preprocessing;
    const size = crop ?? (resize !== undefined && 'width' in resize ? resize : undefined);
    const count = channels === 'gray' ? 1 : 3;
    const area = [size?.height, size?.width];
    const given = layout === 'nchw' ? [count, ...area] : [...area, count];
    const expected = innerDims(dims);
    const fits = expected.length === 3 && expected.every((length, axis) => agree(length, given[axis]));
    if (fits)
        return;
    throw refuse(`input ${name} expects ${formatDims(dims)}, the pre-processing gives ${formatDims(['batch', ...given])}`, 'Correct `resize`, `crop`, `channels` or `layout` of the policy, or export the model anew.');
}
/** Whether two lengths can be the same; what is not known can be any. */
function agree(one, other) {
    return typeof one !== 'number' || typeof other !== 'number' || one === other;
}
function findOutput({ outputs }, name, key, refuse) {
    const found = outputs.find((output) => output.name === name);
    if (found !== undefined)
        return found;
    const nearest = (0,nearestName/* nearestName */.q)(name, outputs.map((output) => output.name));
    throw refuse(`has no output ${name}; its outputs: ${list(outputs)}`, nearest === undefined ? `Correct \`evaluation.onnx.${key}.output\`.` : `Did you mean \`${nearest}\`?`);
}
const numbers = ['float32', 'float64', 'int64', 'int32', 'int16', 'int8', 'uint8'];
function planScore(model, { output, column, transform }, policy, refuse) {
    const value = findOutput(model, output, 'score', refuse);
    if (!numbers.includes(value.type) && !model.zipMaps.has(output)) {
        throw refuse(`output ${output} is of the type ${value.type === 'other' ? 'sequence, map or optional' : value.type}, which holds no scores`, 'Name an output of numbers; labels belong under `predicted`.');
    }
    const labels = model.classLabels.get(output);
    const width = widthOf(value) ?? labels?.length;
    const named = labels === undefined ? undefined : columnOf(labels, policy, width, refuse);
    if (column !== undefined && named !== undefined && column !== named) {
        throw refuse(`output ${output} holds the score of ${policy.model.positive} in column ${named}, and the policy reads column ${column}`, 'Delete `evaluation.onnx.score.column`.');
    }
    const chosen = column ?? named ?? (width === 2 ? policy.model.classes.indexOf(policy.model.positive) : undefined);
    if (width !== undefined && width > 1 && (chosen === undefined || chosen >= width)) {
        throw refuse(`output ${output} has ${width} columns, and ${chosen === undefined ? 'the policy does not say which' : `the policy reads column ${chosen}, counted from 0`}`, 'Name the column of the positive class with `evaluation.onnx.score.column`.');
    }
    return { output, column: width === 1 ? undefined : chosen, transform };
}
/** Length of the axis behind the batch; undefined where it is not known. */
function widthOf({ dims }) {
    if (dims === undefined)
        return undefined;
    const inner = innerDims(dims);
    if (!inner.every((length) => typeof length === 'number'))
        return undefined;
    return inner.reduce((product, length) => product * length, 1);
}
/** Where the model names its classes, the column of the positive one. */
function columnOf(labels, { model }, width, refuse) {
    if (width === 1)
        return undefined;
    const named = labels.indexOf(model.positive);
    if (named >= 0)
        return named;
    // Numbers are positions: classifiers are often trained on 0 and 1.
    const areNumbers = labels.every((label) => /^-?[0-9]+$/.test(label));
    if (areNumbers && labels.length === 2)
        return model.classes.indexOf(model.positive);
    if (areNumbers)
        return undefined;
    throw refuse(`names the classes ${labels.slice(0, 10).join(', ')}, and the policy’s positive class is ${model.positive}`, 'Write the classes in `model.classes` as the model and the data spell them.');
}
function planLabels(model, { output, labels }, { model: { classes, positive } }, refuse) {
    const { type } = findOutput(model, output, 'predicted', refuse);
    if (labels !== undefined)
        return { output, labels };
    const areNumeric = classes.every((name) => /^-?[0-9]+$/.test(name));
    if (type !== 'string' && !areNumeric) {
        const example = classes.map((name, index) => `"${index}": ${name}`).join(', ');
        throw refuse(`output ${output} holds labels of the type ${type}, and the classes are ${classes.join(' and ')} (positive: ${positive})`, `Say which label is which class, such as \`evaluation.onnx.predicted.labels: {${example}}\`.`);
    }
    return { output, labels: new Map([...classes, 'undecided'].map((name) => [name, name])) };
}

;// CONCATENATED MODULE: ./build/evaluation/onnx/subject.js
/** The ONNX model of a tree: read, scanned and matched with the policy, before any runtime and any data is touched. */







const modelBytes = 1024 * 1024 * 1024;
/** @throws Refusal `model/…` for a model that must not be loaded */
async function readSubject(found, source) {
    const main = found.kind === 'file' ? found : findOnnxFile(found, source);
    const bytes = await (0,digest/* readBytes */.io)(main, modelBytes, 'model/too-large');
    (0,modelFormat/* requireOnnx */.Hu)(bytes, main.path);
    const folder = external_node_path_.posix.dirname(main.path);
    const others = found.kind === 'file' ? [] : found.files.filter(({ path }) => path !== main.path);
    const named = new Map(others.map((file) => [external_node_path_.posix.relative(folder, file.path), file]));
    const lengths = new Map([...named].map(([name, file]) => [name, file.bytes]));
    const model = readOnnxModel(bytes, main.path, found.kind === 'file' ? {} : { folder: lengths });
    const external = [];
    for (const location of new Set(model.external.map((one) => one.location))) {
        const file = named.get(external_node_path_.posix.normalize(location));
        if (file === undefined)
            throw new Error(`the scan let an external file pass that is not there: ${location}`);
        external.push({ path: location, data: await (0,digest/* readBytes */.io)(file, modelBytes, 'model/too-large') });
    }
    return { file: main.path, external, model, ...rewire(bytes) };
}
function rewire(bytes) {
    const { bytes: readable, rewired } = withoutZipMaps(bytes);
    return { bytes: readable, rewired };
}
function findOnnxFile(folder, source) {
    const named = folder.files.filter(({ path }) => source.file === undefined ? /\.onnx$/i.test(path) : path === source.file);
    const [only] = named;
    if (only !== undefined && named.length === 1)
        return only;
    throw new refusal/* Refusal */.P_('model/format', {
        file: folder.path,
        problem: source.file === undefined
            ? `holds ${named.length === 0 ? 'no file' : `${named.length} files`} with the ending .onnx`
            : `does not hold ${source.file}`,
        cure: 'Name the file with `evaluation.onnx.file`, by its path from the policy’s root.',
    });
}
/** @throws Refusal `model/signature` */
function planSubject({ model, file }, source, policy) {
    return planModel(model, file, source, policy);
}


/***/ }),

/***/ 73789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ decisionOfClass),
/* harmony export */   R_: () => (/* binding */ readPredictions),
/* harmony export */   bH: () => (/* binding */ decisionRule)
/* harmony export */ });
/* harmony import */ var _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11888);
/* harmony import */ var _tables_decimal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80431);
/* harmony import */ var _tables_readTable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77116);
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62857);
/** Predictions that a file holds, joined to the samples by their ids. */




/**
 * Reads predictions strictly.
 *
 * @param samples rows of the manifest that are to have a prediction, and those that may have one
 * @throws Refusal for an unknown or repeated sample, a score that is no finite decimal number or lies out
 *   of range, an undeclared class, and a class that contradicts its score
 */
async function readPredictions(source, columns, manifest, policy, samples = { wanted: manifest.rows.test, known: manifest.lockedRows }) {
    const names = [columns.sample, columns.score, columns.predicted].filter((name) => name !== undefined);
    const table = await (0,_tables_readTable_js__WEBPACK_IMPORTED_MODULE_1__/* .readTable */ .x)([source], { required: [...new Set(names)] });
    const predictionRow = joinBySample(table, table.column(columns.sample), manifest, samples.known);
    const rows = samples.wanted.filter((row) => predictionRow.has(row));
    const at = Uint32Array.from(rows, (row) => predictionRow.get(row));
    const rule = decisionRule(policy);
    const scores = columns.score === undefined ? undefined : readScores(table, columns.score, rule);
    const classes = columns.predicted === undefined ? undefined : readClasses(table, columns.predicted, rule);
    return {
        file: table.files[0],
        rows,
        score: scores === undefined ? undefined : Float64Array.from(at, (row) => scores[row]),
        decision: Uint8Array.from(at, (row) => decisionOf(table, row, scores, classes, rule)),
        missingRows: [...samples.wanted].filter((row) => !predictionRow.has(row)),
    };
}
/** How scores become decisions. */
function decisionRule({ model, evaluation }) {
    return { ...model, ...evaluation };
}
/** Row of the predictions for each sample of the manifest. */
function joinBySample(table, sample, manifest, known) {
    const manifestRow = new Map();
    for (const row of known)
        manifestRow.set(manifest.sample.values[manifest.sample.codes[row]], row);
    const joined = new Map();
    for (let row = 0; row < table.rows; row += 1) {
        const target = manifestRow.get(sample.values[sample.codes[row]]);
        if (target === undefined) {
            refuse('predictions/unknown-sample', table, row, `the ${sample.name} is no test sample of the manifest`, [
                'Predict the samples of the test split and no others, with ids exactly as in the manifest.',
            ]);
        }
        const earlier = joined.get(target);
        if (earlier !== undefined) {
            const { line } = table.placeOf(earlier);
            refuse('predictions/duplicate-sample', table, row, `is a second prediction for the sample of line ${line}`, [
                'Keep one prediction for each sample.',
            ]);
        }
        joined.set(target, row);
    }
    return joined;
}
function refuse(code, table, row, problem, [cure = '']) {
    throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_(code, { ...table.placeOf(row), problem, cure });
}
/** The score of each row; each distinct cell is read once. */
function readScores(table, name, rule) {
    const column = table.column(name);
    const numbers = column.values.map(_tables_decimal_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDecimal */ .$);
    const limited = (0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .isProbabilityRule */ .QA)(rule);
    const isRefused = numbers.map((value) => value === undefined || (limited && !(value >= 0 && value <= 1)));
    const scores = new Float64Array(table.rows);
    for (let row = 0; row < table.rows; row += 1) {
        const code = column.codes[row];
        if (isRefused[code])
            refuseScore(table, row, column, numbers[code]);
        scores[row] = numbers[code];
    }
    return scores;
}
function refuseScore(table, row, column, value) {
    if (value !== undefined) {
        refuse('predictions/out-of-range', table, row, `the ${column.name} lies outside [0, 1]`, [
            'Write probabilities; for scores of another kind declare a threshold outside [0, 1].',
        ]);
    }
    const text = column.values[column.codes[row]];
    const comma = /^-?[0-9]+,[0-9]+$/.test(text) ? ' Write the decimal point as a point.' : '';
    refuse('predictions/not-a-number', table, row, `the ${column.name} is no finite decimal number`, [
        `Write each score as digits such as 0.75, without sign, white space or placeholder.${comma}`,
    ]);
}
/** The decision that each row's class stands for. */
function readClasses(table, name, rule) {
    const column = table.column(name);
    const byCode = column.values.map((value) => decisionOfClass(value, rule));
    const classes = new Uint8Array(table.rows);
    for (let row = 0; row < table.rows; row += 1) {
        const decision = byCode[column.codes[row]];
        if (decision === undefined) {
            refuse('predictions/unknown-class', table, row, `the ${column.name} is no declared class`, [
                `Write ${rule.classes.join(', ')} or undecided, exactly so.`,
            ]);
        }
        classes[row] = decision;
    }
    return classes;
}
function decisionOfClass(value, { classes, positive }) {
    if (value === positive)
        return _decision_js__WEBPACK_IMPORTED_MODULE_2__/* .decisions */ .a.positive;
    if (classes.includes(value))
        return _decision_js__WEBPACK_IMPORTED_MODULE_2__/* .decisions */ .a.negative;
    return value === 'undecided' ? _decision_js__WEBPACK_IMPORTED_MODULE_2__/* .decisions */ .a.undecided : undefined;
}
function decisionOf(table, row, scores, classes, rule) {
    const byScore = scores === undefined ? undefined : (0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .decide */ .LD)(scores[row], rule);
    const byClass = classes?.[row];
    if (byScore !== undefined && byClass !== undefined && byScore !== byClass) {
        refuse('predictions/contradiction', table, row, 'the score and the threshold contradict the predicted class', [
            'Leave out the column of classes, or correct the threshold in the policy: a score of at least the threshold is positive.',
        ]);
    }
    return byScore ?? byClass ?? _decision_js__WEBPACK_IMPORTED_MODULE_2__/* .decisions */ .a.undecided;
}


/***/ }),

/***/ 22095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ opsetShape),
/* harmony export */   DR: () => (/* binding */ dimensionsShape),
/* harmony export */   HU: () => (/* binding */ valueShape),
/* harmony export */   Pd: () => (/* binding */ sparseTensorShape),
/* harmony export */   Te: () => (/* binding */ modelShape),
/* harmony export */   Vo: () => (/* binding */ tensorTypeShape),
/* harmony export */   Yj: () => (/* binding */ attributeShape),
/* harmony export */   Ze: () => (/* binding */ tensorShape),
/* harmony export */   ah: () => (/* binding */ nodeShape),
/* harmony export */   cR: () => (/* binding */ dimensionShape),
/* harmony export */   e3: () => (/* binding */ functionShape),
/* harmony export */   eY: () => (/* binding */ trainingShape),
/* harmony export */   i0: () => (/* binding */ graphShape),
/* harmony export */   iB: () => (/* binding */ typeShape),
/* harmony export */   iQ: () => (/* binding */ entryShape)
/* harmony export */ });
/* harmony import */ var _protobuf_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16371);
/**
 * The messages of an ONNX file as `onnx.proto` of onnx 1.23 numbers their fields.
 *
 * Fields that no check looks into (documentation, metadata, annotations, placement on devices) are `bytes` here, so
 * that nobody walks them.
 */

const modelShape = (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .messageShape */ .jZ)('the model', {
    1: 'integer', // ir_version
    2: 'bytes', // producer_name
    3: 'bytes', // producer_version
    4: 'bytes', // domain
    5: 'integer', // model_version
    6: 'bytes', // doc_string
    7: 'message', // graph
    8: 'messages', // opset_import
    14: 'byteses', // metadata_props
    20: 'messages', // training_info
    25: 'messages', // functions
    26: 'byteses', // configuration
});
const opsetShape = (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .messageShape */ .jZ)('an operator set import', {
    1: 'bytes', // domain
    2: 'integer', // version
});
const trainingShape = (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .messageShape */ .jZ)('training information', {
    1: 'message', // initialization
    2: 'message', // algorithm
    3: 'byteses', // initialization_binding
    4: 'byteses', // update_binding
});
const functionShape = (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .messageShape */ .jZ)('a function', {
    1: 'bytes', // name
    4: 'byteses', // input
    5: 'byteses', // output
    6: 'byteses', // attribute
    7: 'messages', // node
    8: 'bytes', // doc_string
    9: 'byteses', // opset_import
    10: 'bytes', // domain
    11: 'messages', // attribute_proto
    12: 'byteses', // value_info
    13: 'bytes', // overload
    14: 'byteses', // metadata_props
});
const graphShape = (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .messageShape */ .jZ)('a graph', {
    1: 'messages', // node
    2: 'bytes', // name
    5: 'messages', // initializer
    10: 'bytes', // doc_string
    11: 'messages', // input
    12: 'messages', // output
    13: 'byteses', // value_info
    14: 'byteses', // quantization_annotation
    15: 'messages', // sparse_initializer
    16: 'byteses', // metadata_props
});
const nodeShape = (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .messageShape */ .jZ)('a node', {
    1: 'byteses', // input
    2: 'byteses', // output
    3: 'bytes', // name
    4: 'bytes', // op_type
    5: 'messages', // attribute
    6: 'bytes', // doc_string
    7: 'bytes', // domain
    8: 'bytes', // overload
    9: 'byteses', // metadata_props
    10: 'byteses', // device_configurations
});
const attributeShape = (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .messageShape */ .jZ)('an attribute', {
    1: 'bytes', // name
    2: 'float', // f
    3: 'integer', // i
    4: 'bytes', // s
    5: 'message', // t
    6: 'message', // g
    7: 'floats', // floats
    8: 'integers', // ints
    9: 'byteses', // strings
    10: 'messages', // tensors
    11: 'messages', // graphs
    13: 'bytes', // doc_string
    14: 'bytes', // tp
    15: 'byteses', // type_protos
    20: 'integer', // type
    21: 'bytes', // ref_attr_name
    22: 'message', // sparse_tensor
    23: 'messages', // sparse_tensors
});
const sparseTensorShape = (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .messageShape */ .jZ)('a sparse tensor', {
    1: 'message', // values
    2: 'message', // indices
    3: 'integers', // dims
});
const tensorShape = (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .messageShape */ .jZ)('a tensor', {
    1: 'integers', // dims
    2: 'integer', // data_type
    3: 'bytes', // segment
    4: 'floats', // float_data
    5: 'integers', // int32_data
    6: 'byteses', // string_data
    7: 'integers', // int64_data
    8: 'bytes', // name
    9: 'bytes', // raw_data
    10: 'doubles', // double_data
    11: 'integers', // uint64_data
    12: 'bytes', // doc_string
    13: 'messages', // external_data
    14: 'integer', // data_location
    16: 'byteses', // metadata_props
});
const entryShape = (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .messageShape */ .jZ)('an entry', {
    1: 'bytes', // key
    2: 'bytes', // value
});
const valueShape = (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .messageShape */ .jZ)('an input or output', {
    1: 'bytes', // name
    2: 'message', // type
    3: 'bytes', // doc_string
    4: 'byteses', // metadata_props
});
const typeShape = (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .messageShape */ .jZ)('a type', {
    1: 'message', // tensor_type
    4: 'bytes', // sequence_type
    5: 'bytes', // map_type
    6: 'bytes', // denotation
    7: 'bytes', // opaque_type
    8: 'bytes', // sparse_tensor_type
    9: 'bytes', // optional_type
});
const tensorTypeShape = (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .messageShape */ .jZ)('a tensor type', {
    1: 'integer', // elem_type
    2: 'message', // shape
});
const dimensionsShape = (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .messageShape */ .jZ)('a shape', {
    1: 'messages', // dim
});
const dimensionShape = (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .messageShape */ .jZ)('a dimension', {
    1: 'integer', // dim_value
    2: 'bytes', // dim_param
    3: 'bytes', // denotation
});


/***/ }),

/***/ 16371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MW: () => (/* binding */ encodeBytes),
/* harmony export */   RJ: () => (/* binding */ MessageReader),
/* harmony export */   Rp: () => (/* binding */ encodeLength),
/* harmony export */   cC: () => (/* binding */ WireError),
/* harmony export */   jZ: () => (/* binding */ messageShape),
/* harmony export */   lp: () => (/* binding */ encodeInteger),
/* harmony export */   mE: () => (/* binding */ joinBytes),
/* harmony export */   s0: () => (/* binding */ unpackInt64),
/* harmony export */   wx: () => (/* binding */ encodeText)
/* harmony export */ });
/* unused harmony export encodeVarint */
/**
 * The wire format of Protocol Buffers, read without copying and without trust.
 *
 * A file of protobuf has no types of its own, so each message is read against a shape: which field numbers it may have,
 * how each is encoded, and which may stand more than once. Everything else is an error, also what protobuf libraries
 * tolerate: they merge a message that stands twice and keep the last of two numbers, so that a scanner and a runtime
 * could see two different models in one file.
 */
/** Bytes that are no message of the expected shape. */
class WireError extends Error {
    /** Offset in the file at which reading stopped. */
    offset;
    constructor(problem, offset) {
        super(problem);
        this.name = 'WireError';
        this.offset = offset;
    }
}
const wireVarint = 0;
const wireFixed64 = 1;
const wireLength = 2;
const wireFixed32 = 5;
const wiresOfKind = {
    integer: [wireVarint],
    integers: [wireVarint, wireLength],
    float: [wireFixed32],
    floats: [wireFixed32, wireLength],
    doubles: [wireFixed64, wireLength],
    bytes: [wireLength],
    byteses: [wireLength],
    message: [wireLength],
    messages: [wireLength],
};
const pluralKinds = new Set(['integers', 'floats', 'doubles', 'byteses', 'messages']);
const longestVarint = 10;
/** Declares a shape from a table of field numbers. */
function messageShape(name, fields) {
    return { name, fields: Array.from({ length: 32 }, (_, number) => fields[number]) };
}
/**
 * Steps through the fields of one message; nested messages are ranges, to be read by another reader.
 *
 * After `next()` returned true, `number` says which field it is, and `start` to `end` is its value: the content of a
 * string or message, or the encoded number.
 */
class MessageReader {
    number = 0;
    /** Where the field itself begins, with its tag. */
    fieldStart = 0;
    start = 0;
    end = 0;
    /** True for a list of numbers in one field. */
    isPacked = false;
    bytes;
    shape;
    limit;
    position;
    wire = 0;
    /** One bit for each field number that was read. */
    seen = 0;
    /** Value of the varint that was read last, exact up to 2^53. */
    varint = 0;
    constructor(bytes, { start, end }, shape) {
        this.bytes = bytes;
        this.position = start;
        this.limit = end;
        this.shape = shape;
    }
    /** Moves to the next field; false at the end of the message. Throws a WireError for what the shape does not allow. */
    next() {
        if (this.position >= this.limit)
            return false;
        this.fieldStart = this.position;
        this.readVarint();
        this.number = Math.floor(this.varint / 8);
        this.wire = this.varint % 8;
        const kind = this.checkField();
        this.start = this.position;
        this.skipValue();
        this.end = this.position;
        this.isPacked = this.wire === wireLength && (kind === 'integers' || kind === 'floats' || kind === 'doubles');
        return true;
    }
    /** The current varint as a signed 64-bit integer. */
    int64() {
        return BigInt.asIntN(64, decodeVarint(this.bytes, this.start, this.end));
    }
    /** The current varint as a signed 32-bit integer; one that does not fit is refused, where protobuf cuts it. */
    int32() {
        const value = this.int64();
        if (BigInt.asIntN(32, value) !== value)
            throw this.error('has a number that does not fit into 32 bits');
        return Number(value);
    }
    /** The range of the current value. */
    range() {
        return { start: this.start, end: this.end };
    }
    /** An error at the current field. */
    error(problem) {
        return new WireError(`${this.shape.name} ${problem}`, this.fieldStart);
    }
    checkField() {
        const kind = this.shape.fields[this.number];
        if (kind === undefined)
            throw this.error(`has field ${this.number}, which the ONNX format does not know`);
        if (!wiresOfKind[kind].includes(this.wire))
            throw this.error(`encodes field ${this.number} in a wrong way`);
        if (pluralKinds.has(kind))
            return kind;
        const bit = 1 << this.number;
        if ((this.seen & bit) !== 0)
            throw this.error(`has field ${this.number} twice`);
        this.seen |= bit;
        return kind;
    }
    skipValue() {
        if (this.wire === wireVarint)
            this.readVarint();
        else if (this.wire === wireFixed32)
            this.skip(4);
        else if (this.wire === wireFixed64)
            this.skip(8);
        else
            this.skipContent();
    }
    skipContent() {
        this.readVarint();
        this.start = this.position;
        this.skip(this.varint);
    }
    skip(length) {
        if (length > this.limit - this.position)
            throw this.error('has a field that is longer than the message itself');
        this.position += length;
    }
    /** Reads one varint that ends inside the message. Multiplies: a shift would cut at 32 bits. */
    readVarint() {
        const last = Math.min(this.limit, this.position + longestVarint) - 1;
        let at = this.position;
        let scale = 1;
        this.varint = 0;
        for (; at < last && this.bytes[at] >= 0x80; at += 1) {
            this.varint += (this.bytes[at] & 0x7f) * scale;
            scale *= 128;
        }
        const byte = at <= last ? this.bytes[at] : 0x80;
        if (byte >= 0x80)
            throw this.error('has a number without an end');
        if (at - this.position === longestVarint - 1 && byte > 1)
            throw this.error('has a number above 64 bits');
        this.varint += byte * scale;
        this.position = at + 1;
    }
}
/** A varint that a reader found to be whole. */
function decodeVarint(bytes, start, end) {
    let value = 0n;
    for (let at = end - 1; at >= start; at -= 1)
        value = (value << 7n) | BigInt(bytes[at] & 0x7f);
    return value;
}
/**
 * The signed 64-bit integers of a packed list.
 *
 * @param most Reading stops with a WireError after this many, so that a caller decides what a list may cost.
 */
function unpackInt64(bytes, { start, end }, most) {
    const values = [];
    let first = start;
    for (let at = start; at < end; at += 1) {
        if (at - first >= longestVarint)
            throw new WireError('a list has a number without an end', first);
        if (bytes[at] >= 0x80)
            continue;
        if (values.length === most)
            throw new WireError(`a list has more than ${most} numbers`, first);
        values.push(BigInt.asIntN(64, decodeVarint(bytes, first, at + 1)));
        first = at + 1;
    }
    if (first !== end)
        throw new WireError('a list ends within a number', first);
    return values;
}
/** The bytes of a non-negative integer, or of any bigint as 64 bits. */
function encodeVarint(value) {
    const bytes = [];
    let rest = BigInt.asUintN(64, BigInt(value));
    while (rest >= 0x80n) {
        bytes.push(Number(rest & 0x7fn) | 0x80);
        rest >>= 7n;
    }
    bytes.push(Number(rest));
    return Uint8Array.from(bytes);
}
/** An integer field. */
function encodeInteger(number, value) {
    return joinBytes([encodeVarint(number * 8 + wireVarint), encodeVarint(value)]);
}
/** What stands before the content of a string, bytes or message field. */
function encodeLength(number, length) {
    return joinBytes([encodeVarint(number * 8 + wireLength), encodeVarint(length)]);
}
/** A bytes or message field. */
function encodeBytes(number, content) {
    return joinBytes([encodeLength(number, content.length), content]);
}
/** A string field. */
function encodeText(number, text) {
    return encodeBytes(number, new TextEncoder().encode(text));
}
function joinBytes(parts) {
    const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
        joined.set(part, at);
        at += part.length;
    }
    return joined;
}


/***/ }),

/***/ 12473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qh: () => (/* binding */ reportSchema),
  Wk: () => (/* binding */ splitSchema)
});

// UNUSED EXPORTS: findingArguments, subgroupSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
;// CONCATENATED MODULE: ./build/result/findings/evaluation.js
/** Arguments of the findings of a model that the gate runs itself or by a command, by code. */

const count = schemas/* int */.Whr().min(0);
const places = schemas/* array */.YOg(schemas/* strictObject */.rej({
    file: schemas/* string */.YjP().describe('Path relative to the policy’s root'),
    line: count.describe('1-based line'),
}))
    .describe('The first places in the manifest, at most five');
const modelRunFindings = {
    'model/unrecognised': schemas/* strictObject */.rej({
        path: schemas/* string */.YjP().describe('File of the model'),
        format: schemas/* string */.YjP().describe('What its content looks like'),
    })
        .describe('The model is in a format that is not known to be safe to load. The gate did not load it.'),
    'model/loaded-by-command': schemas/* strictObject */.rej({
        path: schemas/* string */.YjP().describe('File of the model'),
        format: schemas/* string */.YjP().describe('What its content is'),
    })
        .describe('The model’s format can carry code, and the policy’s command loads it.'),
    'model/rewired': schemas/* strictObject */.rej({ outputs: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Outputs concerned') })
        .describe('Outputs that are lists of maps (ZipMap) were read as the tensor below them; the digest is of the file itself.'),
    'scope/not-repeatable': schemas/* strictObject */.rej({
        samples: count.describe('Samples whose outputs differ'),
        runs: count.describe('Evaluations that were compared'),
    })
        .describe('The same samples in the same order gave other outputs.'),
    'scope/order-dependent': schemas/* strictObject */.rej({
        samples: count.describe('Samples whose decision differs'),
        evaluated: count.describe('Samples that were compared'),
        largestDifference: schemas/* number */.aig().nullable().describe('Largest difference between two scores of a sample'),
    })
        .describe('In another order, or in batches of another size, the model decides otherwise.'),
    'scope/repeated': schemas/* strictObject */.rej({
        runs: count.describe('Evaluations in the same order, which agree bit for bit'),
        batches: schemas/* array */.YOg(count).describe('Batch sizes that were compared, the usual one first'),
        largestDifference: schemas/* number */.aig()
            .nullable()
            .describe('Largest difference between two scores of a sample in another order or batch; null without scores'),
    })
        .describe('Repeated evaluations agree, and so do the decisions in another order and in other batches.'),
    'evaluation/not-a-number': schemas/* strictObject */.rej({ samples: count.describe('Test samples'), places })
        .describe('The model gives no finite number for test samples.'),
    'evaluation/filled': schemas/* strictObject */.rej({
        columns: schemas/* array */.YOg(schemas/* strictObject */.rej({
            column: schemas/* string */.YjP().describe('Column of the manifest'),
            samples: count.describe('Test samples with an empty cell'),
        }))
            .describe('Columns with empty cells'),
    })
        .describe('Empty cells were filled as the policy says.'),
    'evaluation/not-isolated': schemas/* strictObject */.rej({
        layers: schemas/* array */.YOg(schemas/* enum */.k5n(['network', 'files', 'processes'])).describe('What could not be kept from the command'),
    })
        .describe('This system does not let the gate keep everything from the command.'),
    'custody/files-not-locked': schemas/* strictObject */.rej({ inputs: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Inputs of the model that are fed from files') })
        .describe('Files feed the model, and the lock does not cover their content.'),
    'custody/content-mismatch': schemas/* strictObject */.rej({ samples: count.describe('Test samples'), places })
        .describe('Files of test samples have another SHA-256 than the manifest says.'),
    'performance/no-released-model': schemas/* strictObject */.rej({
        reason: schemas/* enum */.k5n(['working-folder', 'first', 'unusable', 'unbound'])
            .describe('working-folder: there is no approved tree; first: it has no model; unusable: its model cannot be run as the policy says; unbound: its predictions are not tied to it'),
        problem: schemas/* string */.YjP().optional().describe('Why its model cannot be run'),
    })
        .describe('The policy compares with the released model, and there is none to compare with.'),
};

;// CONCATENATED MODULE: ./build/result/findings/fit.js
/** Arguments of the findings on performance outside the test set (`performance/fit`), by code. */

const split = schemas/* enum */.k5n(['train', 'validation']).describe('Split that is compared with the test set');
const metric = schemas/* string */.YjP().describe('Metric');
const limit = (side) => schemas/* number */.aig().nullable().describe(`${side} limit of the gap`);
const gapArguments = {
    metric,
    split,
    value: schemas/* number */.aig().nullable().describe('Estimate on the split'),
    n: schemas/* number */.aig().describe('Samples in the metric’s denominator on the split'),
    testValue: schemas/* number */.aig().nullable().describe('Estimate on the test set'),
    testN: schemas/* number */.aig().describe('Samples in the metric’s denominator in the test set'),
    gap: schemas/* number */.aig().nullable().describe('value minus testValue'),
    lower: limit('Lower'),
    upper: limit('Upper'),
    tolerance: schemas/* number */.aig().describe('Largest gap that counts as none'),
};
const fitFindings = {
    'performance/overfit': schemas/* strictObject */.rej(gapArguments)
        .describe('The model does better on data it was developed with than on the test set, by more than the tolerance.'),
    'performance/underfit': schemas/* strictObject */.rej({
        metric,
        split,
        value: schemas/* number */.aig().describe('Estimate on the split'),
        n: schemas/* number */.aig().describe('Samples in the metric’s denominator on the split'),
        upper: schemas/* number */.aig().describe('Upper limit of the estimate'),
        bound: schemas/* number */.aig().describe('Criterion of the metric'),
    })
        .describe('The model does not reach its criterion even on data it was developed with.'),
    'performance/fit-not-shown': schemas/* strictObject */.rej({
        ...gapArguments,
        reason: schemas/* string */.YjP().optional().describe('Why the gap or its interval is undefined'),
    })
        .describe('It is not shown that the gap to the test set is within the tolerance.'),
};

// EXTERNAL MODULE: ./build/result/findings/ledger.js
var ledger = __webpack_require__(86014);
// EXTERNAL MODULE: ./build/result/findings/personnel.js
var personnel = __webpack_require__(79747);
// EXTERNAL MODULE: ./build/result/refusalCodes.js
var refusalCodes = __webpack_require__(7096);
;// CONCATENATED MODULE: ./build/result/schema.js
/**
 * The report: what the gate found, as data. `schemas/report.schema.json` is generated from here, and
 * every other output is derived from a value of type `Report`.
 *
 * Fractions are never per cent; an undefined number is `null` with a reason; numbers are unrounded.
 */






const schema_count = schemas/* int */.Whr().min(0);
const sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const splitSchema = schemas/* enum */.k5n(['train', 'validation', 'test']).describe('A split of the data');
const subgroupSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).meta({
    id: 'subgroup',
    description: 'Empty for all test samples, else each column of the subgroup and its value or bin label',
});
const nullableNumber = schemas/* number */.aig().nullable();
const boundSchema = schemas/* strictObject */.rej({
    atLeast: schemas/* number */.aig().optional().describe('The metric has to be at least this'),
    atMost: schemas/* number */.aig().optional().describe('The metric has to be at most this'),
})
    .meta({ id: 'bound', description: 'The bound of a criterion: exactly one of the two sides' });
const placeSchema = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP().describe('Path relative to the policy’s root'),
    line: schema_count.describe('1-based line'),
})
    .meta({ id: 'place', description: 'A line of a file' });
const samplesBySplit = schemas/* strictObject */.rej({
    train: schema_count.optional().describe('Training samples'),
    validation: schema_count.optional().describe('Validation samples'),
    test: schema_count.optional().describe('Test samples'),
})
    .meta({ id: 'samples', description: 'Number of samples in each split concerned' });
const baselineSchema = schemas/* strictObject */.rej({
    successes: schema_count.describe('Successes of the baseline'),
    trials: schema_count.describe('Trials of the baseline'),
    value: schemas/* number */.aig().describe('successes / trials'),
})
    .meta({ id: 'baseline', description: 'Known performance of the replaced process' });
const releasedBaselineSchema = schemas/* strictObject */.rej({
    successes: schema_count.optional().describe('Successes of the released model, for a proportion'),
    trials: schema_count.optional().describe('Samples in the metric’s denominator, for a proportion'),
    value: schemas/* number */.aig().describe('Estimate of the released model'),
})
    .meta({ id: 'released', description: 'Performance of the released model on the same samples' });
const againstSchema = schemas/* enum */.k5n(['process', 'released-model'])
    .meta({ id: 'against', description: 'What the model is compared with: the replaced process, or the released model' });
const reasonSchema = schemas/* enum */.k5n(['pass', 'not-demonstrated', 'below', 'clearly-below', 'too-few', 'undefined'])
    .describe('pass; not-demonstrated: the estimate meets the bound, its interval does not; below: the estimate does not meet the bound; clearly-below: the whole interval does not; too-few: too few samples to judge; undefined: the metric cannot be computed');
const modeSchema = schemas/* enum */.k5n(['criterion', 'non-inferior', 'superior', 'estimate'])
    .meta({ id: 'mode', description: 'How a comparison is decided' });
const onlyModel = schema_count.describe('Samples that only the model gets right, not the released one');
const onlyReleased = schema_count.describe('Samples that only the released model gets right');
/** Arguments of every finding that is not a refusal, by code. Descriptions become the documentation. */
const findingArguments = {
    'independence/overlap': schemas/* strictObject */.rej({
        kind: schemas/* string */.YjP().describe('Entity kind, `sample` or `content`'),
        between: schemas/* tuple */.PVZ([splitSchema, splitSchema]).describe('The two splits, in the order train, validation, test'),
        entities: schema_count.describe('Number of distinct entities in both splits'),
        samples: samplesBySplit,
        reason: schemas/* string */.YjP().optional().describe('Why the policy allows this kind to be shared'),
    })
        .describe('The same entity has samples in two splits.'),
    'independence/duplicate': schemas/* strictObject */.rej({
        kind: schemas/* enum */.k5n(['sample', 'content']).describe('What stands more than once'),
        split: splitSchema,
        entities: schema_count.describe('Number of ids or hashes that stand more than once'),
        samples: schema_count.describe('Number of rows that carry them'),
    })
        .describe('A sample id or a content hash stands more than once in a split.'),
    'independence/empty-ids': schemas/* strictObject */.rej({ kind: schemas/* string */.YjP().describe('Entity kind or `content`'), samples: samplesBySplit })
        .describe('Samples have no id of this kind, so their independence cannot be shown.'),
    'independence/malformed-id': schemas/* strictObject */.rej({
        kind: schemas/* string */.YjP().describe('Entity kind, `sample` or `content`'),
        column: schemas/* string */.YjP().describe('Column of the manifest'),
        problem: schemas/* enum */.k5n(['white-space', 'control-character', 'exponent', 'comment'])
            .describe('What is wrong with the ids'),
        ids: schema_count.describe('Number of distinct ids concerned'),
        places: schemas/* array */.YOg(placeSchema).describe('The first places, at most five'),
    })
        .describe('An id is written in a way that can hide an overlap.'),
    'independence/no-training-rows': schemas/* strictObject */.rej({})
        .describe('The manifest has no training samples, so independence cannot be shown.'),
    'independence/no-test-rows': schemas/* strictObject */.rej({}).describe('The manifest has no test samples.'),
    'custody/lock-missing': schemas/* strictObject */.rej({ path: schemas/* string */.YjP().describe('Path of the lock') })
        .describe('The policy declares a lock that does not exist in the approved tree.'),
    'custody/lock-mismatch': schemas/* strictObject */.rej({
        lockedRows: schema_count.describe('Test rows when the lock was made'),
        foundRows: schema_count.describe('Test rows now'),
        added: schema_count.nullable().describe('Rows that the lock does not know; null where the lock has no fingerprints'),
        removed: schema_count.nullable().describe('Locked rows that are missing; null where the lock has no fingerprints'),
        changed: schema_count.nullable().describe('Rows whose content differs; null where the lock has no fingerprints'),
    })
        .describe('The test rows are not the rows that were locked.'),
    'custody/column-not-locked': schemas/* strictObject */.rej({
        columns: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Columns that the policy judges by and the lock does not cover'),
    })
        .describe('The lock was made before the policy named these columns.'),
    'criteria/model-and-rules': schemas/* strictObject */.rej({
        model: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Changed files that are judged'),
        rules: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Changed files that judge'),
    })
        .describe('One change alters the model and the rules it is judged by.'),
    'criteria/rules-changed': schemas/* strictObject */.rej({
        files: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Changed rule files'),
        keys: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Keys of the policy that differ, at most fifty'),
    })
        .describe('The change alters rules. They do not bind until they are merged.'),
    'criteria/rules-only': schemas/* strictObject */.rej({})
        .describe('The change alters rules and nothing that is judged, so nothing was evaluated.'),
    'criteria/untouched': schemas/* strictObject */.rej({})
        .describe('The change touches nothing that the policy cares for, so nothing was evaluated.'),
    'criteria/policy-removed': schemas/* strictObject */.rej({ path: schemas/* string */.YjP().describe('Path of the policy') })
        .describe('The change deletes or moves the approved policy.'),
    'criteria/policy-moved': schemas/* strictObject */.rej({
        path: schemas/* string */.YjP().describe('Path of the proposed policy'),
        approved: schemas/* string */.YjP().describe('Path of the approved policy that governs the same model'),
    })
        .describe('The change brings a second policy for a model that an approved policy already governs.'),
    'criteria/history-rewritten': schemas/* strictObject */.rej({
        approved: schemas/* string */.YjP().describe('Commit of the approved branch before'),
        proposed: schemas/* string */.YjP().describe('Commit of the approved branch now'),
    })
        .describe('The approved branch was set to a commit that does not follow the one before.'),
    'criteria/adopting': schemas/* strictObject */.rej({}).describe('There is no approved policy yet, so the proposed one was used.'),
    'criteria/working-folder': schemas/* strictObject */.rej({})
        .describe('Rules and model were both read from the working folder, so nothing shows that the rules are approved.'),
    'scope/model-removed': schemas/* strictObject */.rej({ path: schemas/* string */.YjP().describe('Path of the model') })
        .describe('The change deletes or moves the approved model.'),
    'scope/outside-git': schemas/* strictObject */.rej({ files: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Files read from disk') })
        .describe('Files were read from disk because the commit does not hold them; their digests are in the report.'),
    'subgroups/blank': schemas/* strictObject */.rej({
        column: schemas/* string */.YjP().describe('Subgroup column'),
        samples: schema_count.describe('Test samples without a value'),
    })
        .describe('Test samples have no value in a subgroup column.'),
    'subgroups/absent': schemas/* strictObject */.rej({ subgroup: subgroupSchema })
        .describe('The baseline knows a subgroup that has no test samples.'),
    'evaluation/missing-predictions': schemas/* strictObject */.rej({
        samples: schema_count.describe('Test samples without a prediction'),
        places: schemas/* array */.YOg(placeSchema).describe('The first places in the manifest, at most five'),
    })
        .describe('Test samples have no prediction.'),
    'evaluation/missing-labels': schemas/* strictObject */.rej({
        samples: schema_count.describe('Test samples without a label'),
        places: schemas/* array */.YOg(placeSchema).describe('The first places in the manifest, at most five'),
    })
        .describe('Test samples have no label.'),
    'evaluation/unbound': schemas/* strictObject */.rej({ path: schemas/* string */.YjP().describe('Path at which the binding was looked for') })
        .describe('Nothing ties the predictions to the model.'),
    'evaluation/binding-mismatch': schemas/* strictObject */.rej({
        path: schemas/* string */.YjP().describe('Path of the binding'),
        parts: schemas/* array */.YOg(schemas/* enum */.k5n(['model', 'testSet', 'predictions'])).describe('Digests that differ'),
    })
        .describe('The predictions were made from another model, test set or file than the ones at hand.'),
    'evaluation/repeats-labels': schemas/* strictObject */.rej({ samples: schema_count.describe('Test samples') })
        .describe('Every score equals its label exactly.'),
    'confidence/undecided-share': schemas/* strictObject */.rej({
        undecided: schema_count.describe('Undecided test samples'),
        samples: schema_count.describe('Test samples with a prediction'),
        share: schemas/* number */.aig().describe('undecided / samples'),
        atMost: schemas/* number */.aig().describe('Largest share that the policy allows'),
    })
        .describe('More samples are undecided than the policy allows.'),
    'confidence/decided-only': schemas/* strictObject */.rej({ metrics: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Metrics judged on the decided samples only') })
        .describe('A criterion looks at decided samples only and nothing bounds how many are undecided.'),
    'confidence/default-threshold': schemas/* strictObject */.rej({ threshold: schemas/* number */.aig().describe('Threshold that was used') })
        .describe('The policy declares no threshold.'),
    'confidence/no-scores': schemas/* strictObject */.rej({})
        .describe('The predictions carry classes without scores, so no confidence is known.'),
    'test-data/too-few': schemas/* strictObject */.rej({
        metric: schemas/* string */.YjP().describe('Metric of the criterion'),
        subgroup: subgroupSchema,
        bound: boundSchema,
        n: schemas/* number */.aig().describe('Samples in the metric’s denominator (effective, where samples are clustered)'),
        needed: schema_count.describe('Fewest samples with which the criterion can be shown, all of them right'),
    })
        .describe('A subgroup is too small to show its criterion, however good the model is.'),
    'test-data/underpowered': schemas/* strictObject */.rej({
        metric: schemas/* string */.YjP().describe('Metric of the criterion'),
        subgroup: subgroupSchema,
        bound: boundSchema,
        n: schemas/* number */.aig().describe('Samples in the metric’s denominator (effective, where samples are clustered)'),
        needed: schema_count.describe('Samples from which a model of the expected performance passes with the declared power'),
        expected: schemas/* number */.aig().describe('Expected performance'),
        power: schemas/* number */.aig().describe('Chance that a model of the expected performance passes at n'),
    })
        .describe('A model as good as expected would fail this criterion more often than the policy plans for.'),
    'test-data/excluded': schemas/* strictObject */.rej({
        samples: schema_count.describe('Excluded test samples'),
        reasons: schemas/* array */.YOg(schemas/* strictObject */.rej({
            reason: schemas/* string */.YjP().describe('Reason, as the manifest gives it'),
            samples: schema_count.describe('Samples excluded for it'),
        }))
            .describe('Reasons with their counts, most frequent first, at most twenty'),
    })
        .describe('Test samples are excluded from the evaluation.'),
    'test-data/generated': schemas/* strictObject */.rej({ samples: schema_count.describe('Generated test samples') })
        .describe('Test samples are generated (synthetic).'),
    'test-data/clustered': schemas/* strictObject */.rej({
        kind: schemas/* string */.YjP().describe('Entity kind'),
        samples: schema_count.describe('Test samples'),
        entities: schema_count.describe('Distinct entities among them'),
    })
        .describe('Test samples share an entity, and the intervals treat them as independent.'),
    'performance/criterion': schemas/* strictObject */.rej({
        id: schemas/* string */.YjP().optional().describe('Id of the criterion'),
        metric: schemas/* string */.YjP().describe('Metric'),
        subgroup: subgroupSchema,
        bound: boundSchema,
        reason: reasonSchema,
        value: nullableNumber.describe('Estimate'),
        lower: nullableNumber.describe('Lower limit'),
        upper: nullableNumber.describe('Upper limit'),
        n: schemas/* number */.aig().describe('Samples in the metric’s denominator'),
        successes: schemas/* number */.aig().optional().describe('Successes, for a proportion'),
        minSamples: schema_count.optional().describe('Fewest samples that the criterion asks for'),
    })
        .describe('A criterion is not met.'),
    'criteria/below-baseline': schemas/* strictObject */.rej({
        metric: schemas/* string */.YjP().describe('Metric'),
        subgroup: subgroupSchema,
        bound: boundSchema,
        baseline: baselineSchema,
    })
        .describe('A criterion asks for less than the replaced process is known to do.'),
    'criteria/no-baseline': schemas/* strictObject */.rej({
        metric: schemas/* string */.YjP().describe('Metric'),
        subgroups: schema_count.describe('Criteria of this metric without a baseline value for their subgroup'),
    })
        .describe('A criterion has no baseline value to be compared with.'),
    'criteria/not-compared': schemas/* strictObject */.rej({ metrics: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Metrics concerned') })
        .describe('Metrics have a criterion, and no-decrease does not name them.'),
    'performance/decrease': schemas/* strictObject */.rej({
        metric: schemas/* string */.YjP().describe('Metric'),
        against: againstSchema,
        subgroup: subgroupSchema,
        mode: modeSchema,
        margin: schemas/* number */.aig().optional().describe('Margin that the policy allows (mode non-inferior)'),
        value: nullableNumber.describe('Estimate of the model'),
        baseline: releasedBaselineSchema.optional().describe('Performance that it is compared with, where there is one'),
        onlyModel: onlyModel.optional(),
        onlyReleased: onlyReleased.optional(),
        difference: nullableNumber.describe('Model minus baseline'),
        lower: nullableNumber.describe('Lower limit of the difference'),
        upper: nullableNumber.describe('Upper limit of the difference'),
    })
        .describe('The model is not shown to keep up with the baseline.'),
    'performance/withheld': schemas/* strictObject */.rej({})
        .describe('The model does not pass, and the policy discloses no more: what published text says in place of each result. `report.json` has the results themselves.'),
    ...modelRunFindings,
    ...fitFindings,
    ...ledger/* ledgerFindings */.W,
    ...personnel/* personnelFindings */.J,
};
const severitySchema = schemas/* enum */.k5n(['block', 'warn', 'note'])
    .meta({ id: 'severity', description: 'block: fails the check; warn: a person should look; note: for the record' });
const refusalArguments = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP().optional().describe('File concerned'),
    line: schema_count.optional().describe('1-based line'),
    column: schema_count.optional().describe('1-based column'),
    key: schemas/* string */.YjP().optional().describe('Dotted key concerned'),
    problem: schemas/* string */.YjP().describe('What is wrong'),
    cure: schemas/* string */.YjP().describe('How to mend it'),
})
    .meta({ id: 'refusal', description: 'An input was refused.' });
const codeSchema = (code) => schemas/* literal */.euz(code).describe('Code, which says what the arguments are');
const findingSchema = schemas/* discriminatedUnion */.gMt('code', [
    ...Object.entries(findingArguments).map(([code, args]) => schemas/* strictObject */.rej({ code: codeSchema(code), severity: severitySchema, args }).describe(args.description ?? code)),
    ...Object.entries(refusalCodes/* refusalCodes */.j).map(([code, meaning]) => schemas/* strictObject */.rej({
        code: codeSchema(code),
        severity: schemas/* literal */.euz('block').describe('A refusal always blocks'),
        args: refusalArguments,
    })
        .describe(meaning)),
]);
const statusSchema = schemas/* enum */.k5n(['pass', 'fail', 'warn', 'not-applicable', 'not-run', 'error'])
    .describe('not-applicable: the policy declares nothing for it; not-run: it could not be decided; error: its input was refused');
const checkSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().describe('Name of the check, `family/name`'),
    status: statusSchema,
    clauses: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Clauses that the check serves'),
    summary: schemas/* string */.YjP().describe('One sentence: what was found'),
    findings: schemas/* array */.YOg(findingSchema).describe('Facts that the check reports'),
})
    .describe('One unit of judgement');
const estimateSchema = schemas/* strictObject */.rej({
    metric: schemas/* string */.YjP().describe('Metric'),
    subgroup: subgroupSchema,
    value: nullableNumber.describe('Estimate; null where it is undefined'),
    lower: nullableNumber.describe('Lower limit of the two-sided interval'),
    upper: nullableNumber.describe('Upper limit of the two-sided interval'),
    confidence: schemas/* number */.aig().describe('Two-sided confidence level'),
    method: schemas/* string */.YjP().describe('Method of the interval'),
    n: schemas/* number */.aig().describe('Samples in the metric’s denominator'),
    successes: schemas/* number */.aig().optional().describe('Successes, for a proportion'),
    clusters: schema_count.optional().describe('Distinct clusters in the denominator, where intervals allow for clusters'),
    designEffect: schemas/* number */.aig().optional().describe('Design effect that the interval uses'),
    reason: schemas/* string */.YjP().optional().describe('Why the value or its interval is undefined'),
})
    .describe('A metric’s value on a subgroup with its interval, counts and method');
const criterionSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().optional().describe('Id that the policy gives'),
    metric: schemas/* string */.YjP().describe('Metric'),
    subgroup: subgroupSchema,
    bound: boundSchema,
    decidedBy: schemas/* enum */.k5n(['bound', 'estimate']).describe('Whether the interval or the estimate decides'),
    status: schemas/* enum */.k5n(['pass', 'fail', 'warn']).describe('warn: too few samples, which the policy lets pass'),
    reason: reasonSchema,
})
    .describe('One criterion on one subgroup');
const comparedMembers = {
    metric: schemas/* string */.YjP().describe('Metric'),
    subgroup: subgroupSchema,
    mode: modeSchema,
    margin: schemas/* number */.aig().optional().describe('Margin that the policy allows (mode non-inferior)'),
    difference: nullableNumber.describe('Model minus what it is compared with'),
    lower: nullableNumber.describe('Lower limit of the difference'),
    upper: nullableNumber.describe('Upper limit of the difference'),
    confidence: schemas/* number */.aig().describe('Two-sided confidence level'),
    method: schemas/* string */.YjP().describe('Method of the interval'),
    status: schemas/* enum */.k5n(['pass', 'fail', 'warn']).describe('Outcome in this mode'),
    reason: schemas/* string */.YjP().optional().describe('Why the difference or its interval is undefined'),
};
const processComparisonSchema = schemas/* strictObject */.rej({
    ...comparedMembers,
    against: schemas/* literal */.euz('process').describe('The replaced process, known from other samples'),
    baseline: baselineSchema,
    bound: boundSchema.optional().describe('Criterion compared with the baseline (mode criterion)'),
})
    .describe('The model, or a criterion, against the replaced process');
const releasedComparisonSchema = schemas/* strictObject */.rej({
    ...comparedMembers,
    against: schemas/* literal */.euz('released-model').describe('The released model, on the same samples'),
    baseline: releasedBaselineSchema.optional().describe('Absent where the metric is undefined'),
    onlyModel: onlyModel.optional(),
    onlyReleased: onlyReleased.optional(),
    clusters: schema_count.optional().describe('Distinct clusters in the denominator, where intervals allow for clusters'),
    designEffect: schemas/* number */.aig().optional().describe('Design effect that the interval uses'),
})
    .describe('The model against the released one');
const comparisonSchema = schemas/* discriminatedUnion */.gMt('against', [processComparisonSchema, releasedComparisonSchema])
    .describe('The model, or a criterion, against the baseline');
const gapSchema = schemas/* strictObject */.rej({
    metric: schemas/* string */.YjP().describe('Metric'),
    split: splitSchema.exclude(['test']).describe('The other split'),
    value: nullableNumber.describe('Estimate on the other split'),
    n: schemas/* number */.aig().describe('Samples in the metric’s denominator there'),
    testValue: nullableNumber.describe('Estimate on the test set'),
    testN: schemas/* number */.aig().describe('Samples in the metric’s denominator in the test set'),
    gap: nullableNumber.describe('value minus testValue'),
    lower: nullableNumber.describe('Lower limit of the gap'),
    upper: nullableNumber.describe('Upper limit of the gap'),
    confidence: schemas/* number */.aig().describe('Two-sided confidence level'),
    method: schemas/* string */.YjP().describe('Method of the interval'),
    tolerance: schemas/* number */.aig().describe('Largest gap that counts as none'),
    status: schemas/* enum */.k5n(['pass', 'fail', 'not-shown'])
        .describe('pass: the upper limit is within the tolerance; fail: the lower limit is above it, or the model does not reach its criterion on the other split; not-shown: neither'),
    reason: schemas/* string */.YjP().optional().describe('Why the gap or its interval is undefined'),
})
    .describe('How much better the model does on another split than on the test set');
const traceSchema = schemas/* strictObject */.rej({
    clause: schemas/* string */.YjP().describe('Clause, such as annex22:6.4 or gmlp:4'),
    status: schemas/* enum */.k5n(['shown', 'record-checked', 'declared', 'deviation-accepted', 'failed', 'not-shown', 'not-applicable'])
        .describe('The weakest of its checks'),
    checks: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Checks that served the clause in this run'),
})
    .describe('What the run shows for one clause');
const confusionSchema = schemas/* strictObject */.rej({
    subgroup: subgroupSchema,
    truePositives: schema_count.describe('Positive samples that the model calls positive'),
    falsePositives: schema_count.describe('Negative samples that the model calls positive'),
    falseNegatives: schema_count.describe('Positive samples that the model calls negative'),
    trueNegatives: schema_count.describe('Negative samples that the model calls negative'),
    undecidedPositives: schema_count.describe('Positive samples that the model leaves undecided'),
    undecidedNegatives: schema_count.describe('Negative samples that the model leaves undecided'),
})
    .describe('Confusion matrix of a subgroup');
const reportSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe('Version of this format'),
    verdict: schemas/* enum */.k5n(['pass', 'fail', 'error']).describe('error: the gate could not evaluate; it never counts as pass'),
    evaluated: schemas/* boolean */.zMY().describe('False where the change touches nothing that has to be evaluated'),
    subject: schemas/* strictObject */.rej({
        model: schemas/* strictObject */.rej({
            path: schemas/* string */.YjP().describe('Path of the model'),
            sha256: sha256.describe('Digest of the model'),
        })
            .optional()
            .describe('The model that was judged'),
        policy: schemas/* strictObject */.rej({
            path: schemas/* string */.YjP().describe('Path of the policy'),
            sha256: sha256.describe('Digest of the policy'),
            approved: schemas/* boolean */.zMY().describe('Whether the policy was read from the approved tree'),
        })
            .optional()
            .describe('The rules that were applied'),
        testSet: schemas/* strictObject */.rej({
            digest: sha256.describe('Content digest of the test rows'),
            samples: schema_count.describe('Test samples that are not excluded'),
            use: schemas/* strictObject */.rej({
                number: schemas/* int */.Whr().min(1).describe('Which use of the test set this is, counted from 1'),
                atMost: schemas/* int */.Whr().min(1).optional().describe('Largest number of uses that the policy allows'),
            })
                .optional()
                .describe('Use of the test set, as the ledger counts it'),
        })
            .optional()
            .describe('The test set that was used'),
        predictions: schemas/* strictObject */.rej({
            path: schemas/* string */.YjP().describe('Path of the predictions'),
            sha256: sha256.describe('Digest of the predictions'),
            bound: schemas/* boolean */.zMY().describe('Whether a binding ties them to the model and the test set'),
        })
            .optional()
            .describe('The predictions that were used'),
        evaluation: schemas/* strictObject */.rej({
            by: schemas/* enum */.k5n(['onnx', 'command', 'predictions'])
                .describe('onnx: the gate ran the model; command: the policy’s command did; predictions: neither'),
            runtime: schemas/* strictObject */.rej({
                name: schemas/* string */.YjP().describe('What ran the model'),
                version: schemas/* string */.YjP().describe('Its version'),
                wasm: sha256.describe('Digest of its WebAssembly module'),
                threads: schema_count.describe('Threads'),
                batch: schema_count.describe('Samples that were evaluated together'),
            })
                .optional()
                .describe('What ran the model, where the gate did'),
        })
            .optional()
            .describe('How the predictions were obtained'),
        released: schemas/* strictObject */.rej({
            path: schemas/* string */.YjP().describe('Path of the model'),
            sha256: sha256.describe('Digest of the model'),
        })
            .optional()
            .describe('The approved branch’s model, where it was compared with'),
        files: schemas/* array */.YOg(schemas/* strictObject */.rej({
            path: schemas/* string */.YjP().describe('Path of the file'),
            sha256: sha256.describe('Digest of the file'),
            bytes: schema_count.describe('Length of the file'),
        }))
            .describe('Manifest files that were read'),
        samples: samplesBySplit.optional().describe('Samples of the manifest in each split, without excluded ones'),
    })
        .describe('What was judged, by which rules, on which data'),
    checks: schemas/* array */.YOg(checkSchema).describe('All checks'),
    estimates: schemas/* array */.YOg(estimateSchema).describe('Every metric, overall and for each subgroup value'),
    confusion: schemas/* array */.YOg(confusionSchema).describe('Confusion matrices, overall and for each subgroup value'),
    criteria: schemas/* array */.YOg(criterionSchema).describe('Every criterion on every subgroup it holds for'),
    comparisons: schemas/* array */.YOg(comparisonSchema).describe('Comparisons with the baseline'),
    gaps: schemas/* array */.YOg(gapSchema)
        .optional()
        .describe('Gaps between another split and the test set, where the policy asks for them'),
    traceability: schemas/* array */.YOg(traceSchema).describe('Every clause of EU GMP Annex 22 and of IMDRF GMLP'),
})
    .describe('Report of the Holdout merge gate');


/***/ })

};

export const id = 497;
export const ids = [497];
export const modules = {

/***/ 24392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ recogniseModelFormat)
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


/***/ }),

/***/ 69394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ readOnnxModel)
});

// EXTERNAL MODULE: ./build/model/onnxMessages.js
var onnxMessages = __webpack_require__(22095);
// EXTERNAL MODULE: ./build/model/protobuf.js
var protobuf = __webpack_require__(16371);
// EXTERNAL MODULE: ./build/model/readParts.js
var readParts = __webpack_require__(24388);
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
            labels.push((0,readParts/* readText */.y)(bytes, reader));
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

// EXTERNAL MODULE: ./build/model/onnxRefusals.js
var onnxRefusals = __webpack_require__(18626);
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
            throw (0,onnxRefusals/* refuseMalformed */.gQ)(file, `imports two versions of ${shownDomain(domain)}`);
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
    throw (0,onnxRefusals/* refuseOperator */.RA)(file, 'has functions of its own', cure);
}
/**
 * Refuses an operator that is not allowed, or that the imported version of its domain does not have.
 *
 * @throws Refusal `model/operator`
 */
function checkOperator(node, opsets, file) {
    const domain = domains.get(node.domain);
    const since = domain?.operators.get(node.operator);
    const shown = (0,onnxRefusals/* shownName */.HD)(fullOperatorName(node));
    if (domain === undefined || since === undefined || node.overload !== '')
        throw refuseForeign(node, file);
    const version = opsets.get(node.domain);
    if (version === undefined) {
        const problem = `has the operator ${shown} and imports no version of ${shownDomain(node.domain)}`;
        throw (0,onnxRefusals/* refuseOperator */.RA)(file, problem, 'Export the model again, with an import of every operator set that it needs.');
    }
    if (version < since) {
        const problem = `imports version ${version} of ${shownDomain(node.domain)}, and ${shown} exists since ${since}`;
        throw (0,onnxRefusals/* refuseOperator */.RA)(file, problem, `Export the model for version ${since} or later.`);
    }
    if (version > domain.latest) {
        const problem = `imports version ${version} of ${shownDomain(node.domain)}; Holdout knows 1 to ${domain.latest}`;
        throw (0,onnxRefusals/* refuseOperator */.RA)(file, problem, `Export the model for version ${domain.latest} or earlier.`);
    }
}
function refuseForeign(node, file) {
    const overload = node.overload === '' ? '' : ' as a function';
    return (0,onnxRefusals/* refuseOperator */.RA)(file, `has the operator ${(0,onnxRefusals/* shownName */.HD)(fullOperatorName(node))}${overload}, which is not among the allowed ones`, 'Export the model with operators of the ONNX standard, or let a command evaluate it.');
}
function shownDomain(domain) {
    return (0,onnxRefusals/* shownName */.HD)(domain === '' ? 'ai.onnx' : domain);
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
        throw (0,onnxRefusals/* refuseNondeterministic */.KX)(file, 'has training information', evaluate);
}
/**
 * Refuses a node that is random or that trains.
 *
 * @param version Imported version of the standard's operators, which decides how a node says that it trains
 * @throws Refusal `model/nondeterministic`
 */
function checkDeterminism(bytes, node, scope, version, file) {
    const shown = (0,onnxRefusals/* shownName */.HD)(fullOperatorName(node));
    if (trainingDomains.has(node.domain)) {
        throw (0,onnxRefusals/* refuseNondeterministic */.KX)(file, `has the operator ${shown}, which trains`, evaluate);
    }
    if (node.domain !== '')
        return;
    if (randomOperators.has(node.operator)) {
        const cure = 'Export a deterministic model, without operators that draw random numbers.';
        throw (0,onnxRefusals/* refuseNondeterministic */.KX)(file, `has the operator ${shown}, which draws random numbers`, cure);
    }
    if (isTrainingDropout(bytes, node, scope, version) || isTrainingNormalization(bytes, node, version)) {
        throw (0,onnxRefusals/* refuseNondeterministic */.KX)(file, `has the operator ${shown} in training mode, or not fixed to inference`, evaluate);
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
        throw (0,onnxRefusals/* refuseTooLarge */.Aj)(file, `has ${what} with a negative dimension`, cure);
    }
    if (product > mostElements || largest > mostElements) {
        const cure = `Export a smaller model: Holdout loads tensors of at most ${mostElements} elements.`;
        throw (0,onnxRefusals/* refuseTooLarge */.Aj)(file, `has ${what} of ${Math.max(product, largest)} elements`, cure);
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
    return name === '' ? 'a tensor without a name' : `the tensor ${(0,onnxRefusals/* shownName */.HD)(name)}`;
}
function contradiction(tensor, file, what) {
    return (0,onnxRefusals/* refuseMalformed */.gQ)(file, `has ${describe(tensor)} with ${what}`);
}

;// CONCATENATED MODULE: ./build/model/externalData.js


const keepInside = 'Save the model as one file: `torch.onnx.export` with `external_data=False`, `onnx.save_model` without `save_as_external_data`.';
const nameFolder = 'Save the model as one file (`torch.onnx.export` with `external_data=False`), or let `model.path` name a folder that holds the ONNX file and all files of its data.';
/**
 * Where the data of a tensor lie outside the model.
 *
 * @returns undefined for a tensor with its data in the model
 * @throws Refusal `model/external-data`
 */
function readExternalData(tensor, file, folder) {
    if (!tensor.isExternal && tensor.externalData.length === 0)
        return undefined;
    const refuse = (problem, cure = keepInside) => (0,onnxRefusals/* refuseExternalData */.e$)(file, `has ${describe(tensor)} with its data elsewhere: ${problem}`, cure);
    const entries = new Map(tensor.externalData);
    if (!tensor.isExternal)
        throw refuse('it names a file and does not use it');
    if (tensor.rawBytes !== undefined || tensor.lists.size > 0)
        throw refuse('it has data in the model as well');
    if (entries.size < tensor.externalData.length)
        throw refuse('it says the same twice');
    const unknown = [...entries.keys()].find((key) => !knownEntries.has(key));
    if (unknown !== undefined)
        throw refuse(`it says ${(0,onnxRefusals/* shownName */.HD)(unknown)}, which Holdout does not know`);
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
        throw refuse(`no file ${(0,onnxRefusals/* shownName */.HD)(location)} belongs to the model`, nameFolder);
    const offset = readCount(entries.get('offset') ?? '0');
    const length = readCount(entries.get('length') ?? String(expected));
    if (offset === undefined || length === undefined || length !== expected) {
        throw refuse('its offset and length are not those of its dimensions');
    }
    if (offset + length > bytes)
        throw refuse(`it reaches beyond the end of ${(0,onnxRefusals/* shownName */.HD)(location)}`);
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
            throw (0,onnxRefusals/* refuseMalformed */.gQ)(file, `has the attribute ${(0,onnxRefusals/* shownName */.HD)(name)} of a function outside of one`);
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
            throw (0,onnxRefusals/* refuseMalformed */.gQ)(this.file, `has ${this.what} of the name ${(0,onnxRefusals/* shownName */.HD)(name)}`);
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
        throw (0,onnxRefusals/* refuseMalformed */.gQ)(file, `has the output ${(0,onnxRefusals/* shownName */.HD)(missing.name)}, which nothing makes`);
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
        throw (0,onnxRefusals/* refuseMalformed */.gQ)(file, `has the input ${(0,onnxRefusals/* shownName */.HD)(name)} of an unknown type`);
    }
    return readOutput({ name, type }, file);
}
/** An output. Throws a Refusal `model/too-large` where its dimensions alone are. */
function readOutput({ name, type }, file) {
    const known = type?.dims?.filter((dim) => typeof dim === 'number' && dim > 0) ?? [];
    countElements(known, file, `the value ${(0,onnxRefusals/* shownName */.HD)(name)}`);
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
    throw (0,onnxRefusals/* refuseTooLarge */.Aj)(file, `has the operator ${(0,onnxRefusals/* shownName */.HD)(fullOperatorName(node))}, which asks for a tensor of ${most} elements`, `Export a model whose tensors have at most ${mostElements} elements.`);
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

// EXTERNAL MODULE: ./build/model/zipMaps.js
var zipMaps = __webpack_require__(52706);
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
        throw (0,onnxRefusals/* refuseTooLarge */.Aj)(file, `is larger than the ${mostBytes} bytes that ONNX allows`, cure);
    }
    try {
        return inspectModel(bytes, file, options);
    }
    catch (error) {
        if (error instanceof protobuf/* WireError */.cC)
            throw (0,onnxRefusals/* refuseDamaged */.AF)(file, error.offset, error.message);
        throw error;
    }
}
function inspectModel(bytes, file, { folder }) {
    const model = (0,readParts/* readModelParts */.u)(bytes, file);
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
        zipMaps: (0,zipMaps/* findZipMaps */.Q)(graph),
        classLabels: readClassLabels(bytes, graph),
    };
}
function requireGraph({ irVersion, graph }, file) {
    if (irVersion === undefined || irVersion < 1)
        throw (0,onnxRefusals/* refuseMalformed */.gQ)(file, 'says no version of its format');
    if (graph === undefined)
        throw (0,onnxRefusals/* refuseMalformed */.gQ)(file, 'has no graph');
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
        throw (0,onnxRefusals/* refuseMalformed */.gQ)(file, 'takes no input');
    if (graph.outputs.length === 0)
        throw (0,onnxRefusals/* refuseMalformed */.gQ)(file, 'gives no output');
    checkOutputs(graph, file);
    return {
        inputs: inputs.map((input) => readInput(input, file)),
        outputs: graph.outputs.map((output) => readOutput(output, file)),
    };
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

/***/ 18626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ refuseDamaged),
/* harmony export */   Aj: () => (/* binding */ refuseTooLarge),
/* harmony export */   HD: () => (/* binding */ shownName),
/* harmony export */   KX: () => (/* binding */ refuseNondeterministic),
/* harmony export */   RA: () => (/* binding */ refuseOperator),
/* harmony export */   e$: () => (/* binding */ refuseExternalData),
/* harmony export */   gQ: () => (/* binding */ refuseMalformed)
/* harmony export */ });
/* harmony import */ var _result_foreignText_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4607);
/* harmony import */ var _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11888);
/** The refusals of ONNX models. Names in a model are foreign text: they are shown made visible and cut. */


const exportAgain = 'Export the model again, and check it with `onnx.checker.check_model`.';
/** A name from the model for a message. A hostile one may be long, so it is cut before it is made visible. */
function shownName(name) {
    return `“${(0,_result_foreignText_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(name.slice(0, 256))}”`;
}
function refuseMalformed(file, problem, cure = exportAgain) {
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('model/malformed', { file, problem, cure });
}
function refuseDamaged(file, offset, problem) {
    return refuseMalformed(file, `is damaged at byte ${offset}: ${problem}`);
}
function refuseTooLarge(file, problem, cure) {
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('model/too-large', { file, problem, cure, exit: 4 });
}
function refuseOperator(file, problem, cure) {
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('model/operator', { file, problem, cure });
}
function refuseNondeterministic(file, problem, cure) {
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('model/nondeterministic', { file, problem, cure });
}
function refuseExternalData(file, problem, cure) {
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('model/external-data', { file, problem, cure });
}


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

/***/ 24388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readModelParts),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _onnxMessages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22095);
/* harmony import */ var _onnxRefusals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18626);
/* harmony import */ var _protobuf_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16371);
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
        throw new _protobuf_js__WEBPACK_IMPORTED_MODULE_2__/* .WireError */ .cC(`a name is longer than ${longestName} bytes`, start);
    try {
        return utf8.decode(bytes.subarray(start, end));
    }
    catch {
        throw new _protobuf_js__WEBPACK_IMPORTED_MODULE_2__/* .WireError */ .cC('a name is not UTF-8', start);
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
        for (const field of this.fields({ start: 0, end: this.bytes.length }, _onnxMessages_js__WEBPACK_IMPORTED_MODULE_0__/* .modelShape */ .Te)) {
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
        const reader = new _protobuf_js__WEBPACK_IMPORTED_MODULE_2__/* .MessageReader */ .RJ(this.bytes, range, shape);
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
            throw (0,_onnxRefusals_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseTooLarge */ .Aj)(this.file, `has more than ${mostParts} parts`, smaller);
    }
    countNode() {
        this.nodes += 1;
        if (this.nodes > mostNodes)
            throw (0,_onnxRefusals_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseTooLarge */ .Aj)(this.file, `has more than ${mostNodes} nodes`, smaller);
    }
    readOpset(range) {
        this.countPart();
        const opset = { domain: '', version: 0 };
        for (const field of this.fields(range, _onnxMessages_js__WEBPACK_IMPORTED_MODULE_0__/* .opsetShape */ .$)) {
            if (field.number === 1)
                opset.domain = this.domain(field);
            if (field.number === 2)
                opset.version = Number(field.int64());
        }
        return opset;
    }
    readTraining(range) {
        return Array.from(this.fields(range, _onnxMessages_js__WEBPACK_IMPORTED_MODULE_0__/* .trainingShape */ .eY), (field) => ({ number: field.number, range: field.range() }))
            .filter(({ number }) => number <= 2)
            .map((graph) => this.readGraph(graph.range));
    }
    readFunction(range) {
        this.countPart();
        const nodes = [];
        const defaults = [];
        for (const field of this.fields(range, _onnxMessages_js__WEBPACK_IMPORTED_MODULE_0__/* .functionShape */ .e3)) {
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
        return (0,_onnxRefusals_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseTooLarge */ .Aj)(this.file, problem, 'Export the model with fewer nested conditions and loops.');
    }
    readGraphFields(range) {
        const nodes = [];
        const initializers = [];
        const sparseInitializers = [];
        const inputs = [];
        const outputs = [];
        for (const field of this.fields(range, _onnxMessages_js__WEBPACK_IMPORTED_MODULE_0__/* .graphShape */ .i0)) {
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
        for (const field of this.fields(range, _onnxMessages_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeShape */ .ah)) {
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
        for (const field of this.fields(range, _onnxMessages_js__WEBPACK_IMPORTED_MODULE_0__/* .attributeShape */ .Yj)) {
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
        for (const field of this.fields(range, _onnxMessages_js__WEBPACK_IMPORTED_MODULE_0__/* .sparseTensorShape */ .Pd)) {
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
        for (const field of this.fields(range, _onnxMessages_js__WEBPACK_IMPORTED_MODULE_0__/* .tensorShape */ .Ze)) {
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
            dims.push(...(0,_protobuf_js__WEBPACK_IMPORTED_MODULE_2__/* .unpackInt64 */ .s0)(this.bytes, field.range(), mostDimensions - dims.length).map(Number));
    }
    readEntry(range) {
        let key = '';
        let value = '';
        for (const field of this.fields(range, _onnxMessages_js__WEBPACK_IMPORTED_MODULE_0__/* .entryShape */ .iQ)) {
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
        for (const field of this.fields(range, _onnxMessages_js__WEBPACK_IMPORTED_MODULE_0__/* .valueShape */ .HU)) {
            if (field.number === 1)
                value.name = this.text(field);
            if (field.number === 2)
                value.type = this.readType(field.range());
        }
        return value;
    }
    readType(range) {
        let type;
        for (const field of this.fields(range, _onnxMessages_js__WEBPACK_IMPORTED_MODULE_0__/* .typeShape */ .iB)) {
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
        for (const field of this.fields(range, _onnxMessages_js__WEBPACK_IMPORTED_MODULE_0__/* .tensorTypeShape */ .Vo)) {
            if (field.number === 1)
                type.elementType = field.int32();
            if (field.number === 2)
                type.dims = this.readDimensions(field.range());
        }
        return type;
    }
    readDimensions(range) {
        const dims = [];
        for (const field of this.fields(range, _onnxMessages_js__WEBPACK_IMPORTED_MODULE_0__/* .dimensionsShape */ .DR)) {
            if (dims.length === mostDimensions)
                throw field.error(`has more than ${mostDimensions} dimensions`);
            dims.push(this.readDimension(field.range()));
        }
        return dims;
    }
    /** Exporters write -1 or no name for a dimension that they do not know. */
    readDimension(range) {
        let dimension;
        for (const field of this.fields(range, _onnxMessages_js__WEBPACK_IMPORTED_MODULE_0__/* .dimensionShape */ .cR)) {
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


/***/ }),

/***/ 52706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findZipMaps),
/* harmony export */   f: () => (/* binding */ withoutZipMaps)
/* harmony export */ });
/* harmony import */ var _onnxMessages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22095);
/* harmony import */ var _protobuf_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16371);
/* harmony import */ var _readParts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24388);
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
    const { graph, opsets } = (0,_readParts_js__WEBPACK_IMPORTED_MODULE_2__/* .readModelParts */ .u)(bytes, '');
    if (graph === undefined)
        return { bytes, rewired: [] };
    const rewired = findZipMaps(graph);
    if (rewired.size === 0)
        return { bytes, rewired: [] };
    const edited = applyEdits(bytes, graph, editsOf(bytes, graph, rewired));
    const field = graphField(bytes);
    const length = (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeLength */ .Rp)(7, edited.length);
    const parts = [bytes.subarray(0, field.start), length, edited, bytes.subarray(field.end)];
    if (!opsets.some(({ domain }) => domain === ''))
        parts.push(identityImport);
    return { bytes: (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_1__/* .joinBytes */ .mE)(parts), rewired: [...rewired.keys()].sort() };
}
/** `Identity` is the same in every version; 8 is one that every version of the format may import. */
const identityImport = (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeBytes */ .MW)(8, (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_1__/* .joinBytes */ .mE)([(0,_protobuf_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeText */ .wx)(1, ''), (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeInteger */ .lp)(2, 8)]));
/** The whole field of the graph in the model, with its tag and length. */
function graphField(bytes) {
    const reader = new _protobuf_js__WEBPACK_IMPORTED_MODULE_1__/* .MessageReader */ .RJ(bytes, { start: 0, end: bytes.length }, _onnxMessages_js__WEBPACK_IMPORTED_MODULE_0__/* .modelShape */ .Te);
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
            replacements.set(node.start, (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeBytes */ .MW)(1, identity(node)));
    }
    for (const output of graph.outputs) {
        if (rewired.has(output.name))
            replacements.set(output.start, (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeBytes */ .MW)(12, scoreTable(output)));
    }
    const edits = [];
    const reader = new _protobuf_js__WEBPACK_IMPORTED_MODULE_1__/* .MessageReader */ .RJ(bytes, graph, _onnxMessages_js__WEBPACK_IMPORTED_MODULE_0__/* .graphShape */ .i0);
    while (reader.next()) {
        // An empty field begins where the next one's tag does, so the number is asked as well.
        const replacement = reader.number === 1 || reader.number === 12 ? replacements.get(reader.start) : undefined;
        if (replacement !== undefined)
            edits.push({ start: reader.fieldStart, end: reader.end, replacement });
    }
    return edits;
}
function identity({ name, inputs, outputs }) {
    return (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_1__/* .joinBytes */ .mE)([
        (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeText */ .wx)(1, inputs[0]),
        (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeText */ .wx)(2, outputs[0]),
        (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeText */ .wx)(3, name),
        (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeText */ .wx)(4, 'Identity'),
    ]);
}
function scoreTable({ name }) {
    const tensorType = (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeBytes */ .MW)(1, (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeInteger */ .lp)(1, 1));
    return (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_1__/* .joinBytes */ .mE)([(0,_protobuf_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeText */ .wx)(1, name), (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeBytes */ .MW)(2, tensorType)]);
}
function applyEdits(bytes, { start, end }, edits) {
    const parts = [];
    let position = start;
    for (const edit of edits) {
        parts.push(bytes.subarray(position, edit.start), edit.replacement);
        position = edit.end;
    }
    return (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_1__/* .joinBytes */ .mE)([...parts, bytes.subarray(position, end)]);
}


/***/ })

};

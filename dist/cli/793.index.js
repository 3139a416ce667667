export const id = 793;
export const ids = [793];
export const modules = {

/***/ 5184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ ByteDictionary)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const smallest = 1024;
/**
 * Numbers distinct byte sequences in the order of their first appearance, from 0.
 *
 * An open-addressing hash table over one growing buffer: unlike a `Map` it makes no string for a sequence
 * that it knows, which is most of what a table consists of, and it has no limit of 2^24 entries.
 */
class ByteDictionary {
    // Drawn anew so that nobody can prepare a file whose values all collide; it has no influence on the codes.
    #seed = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(2 ** 32);
    #bytes = Buffer.allocUnsafe(16 * smallest);
    /** Where each sequence ends in `#bytes`; it begins where the one before it ends. */
    #ends = [];
    /** Code + 1 for each slot of the hash table, 0 where it is empty. At most half of the slots are taken. */
    #slots = new Int32Array(smallest);
    #hashes = new Int32Array(smallest);
    get size() {
        return this.#ends.length;
    }
    /** All sequences one after the other; valid until the next `encode`. */
    get bytes() {
        return this.#bytes;
    }
    startOf(code) {
        return code === 0 ? 0 : this.#ends[code - 1];
    }
    endOf(code) {
        return this.#ends[code];
    }
    /** The code of `bytes[start..end)`; a new one where the sequence has not been seen. */
    encode(bytes, start, end) {
        const hash = hashBytes(bytes, start, end, this.#seed);
        const slots = this.#slots;
        const last = slots.length - 1;
        let slot = hash & last;
        for (let taken = slots[slot]; taken !== 0; taken = slots[slot]) {
            if (this.#hashes[slot] === hash && this.#isEqual(taken - 1, bytes, start, end))
                return taken - 1;
            slot = (slot + 1) & last;
        }
        this.#hashes[slot] = hash;
        return this.#append(slot, bytes, start, end);
    }
    #isEqual(code, bytes, start, end) {
        const known = this.#bytes;
        const knownStart = this.startOf(code);
        if (this.#ends[code] - knownStart !== end - start)
            return false;
        const shift = knownStart - start;
        for (let position = start; position < end; position++) {
            if (bytes[position] !== known[position + shift])
                return false;
        }
        return true;
    }
    #append(slot, bytes, start, end) {
        const code = this.#ends.length;
        const from = this.startOf(code);
        const to = from + end - start;
        if (to > this.#bytes.length)
            this.#growBytes(to);
        const kept = this.#bytes;
        for (let position = start; position < end; position++)
            kept[from + position - start] = bytes[position];
        this.#ends.push(to);
        this.#slots[slot] = code + 1;
        if (2 * this.#ends.length > this.#slots.length)
            this.#growSlots();
        return code;
    }
    #growBytes(needed) {
        const bytes = Buffer.allocUnsafe(2 * needed);
        this.#bytes.copy(bytes);
        this.#bytes = bytes;
    }
    #growSlots() {
        const oldSlots = this.#slots;
        const oldHashes = this.#hashes;
        const slots = new Int32Array(4 * oldSlots.length);
        const hashes = new Int32Array(slots.length);
        const last = slots.length - 1;
        // Counted rather than iterated: this loop is a good part of reading a column of distinct values.
        for (let index = 0; index < oldSlots.length; index++) {
            const taken = oldSlots[index];
            if (taken === 0)
                continue;
            const hash = oldHashes[index];
            let slot = hash & last;
            while (slots[slot] !== 0)
                slot = (slot + 1) & last;
            slots[slot] = taken;
            hashes[slot] = hash;
        }
        this.#slots = slots;
        this.#hashes = hashes;
    }
}
/** FNV-1a with a seed, its bits mixed as at the end of MurmurHash3 because the table uses the low ones. */
function hashBytes(bytes, start, end, seed) {
    let hash = seed | 0;
    for (let position = start; position < end; position++)
        hash = Math.imul(hash ^ bytes[position], 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return hash ^ (hash >>> 16);
}


/***/ }),

/***/ 6192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ decodeCell),
/* harmony export */   YF: () => (/* binding */ utf8Form),
/* harmony export */   hR: () => (/* binding */ doubledQuotesForm),
/* harmony export */   un: () => (/* binding */ asciiForm)
/* harmony export */ });
/** Only ASCII, to be taken as it is. */
const asciiForm = 0;
/** Has characters outside ASCII. */
const utf8Form = 1;
/** Has doubled quotes, each of which stands for one. */
const doubledQuotesForm = 2;
/** A cell's text. The bytes are valid UTF-8. */
function decodeCell(bytes, start, end, form) {
    const text = bytes.toString((form & utf8Form) === 0 ? 'latin1' : 'utf8', start, end);
    return (form & doubledQuotesForm) === 0 ? text : text.replaceAll('""', '"');
}


/***/ }),

/***/ 101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ColumnBuilder)
/* harmony export */ });
/* harmony import */ var _byteDictionary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5184);
/* harmony import */ var _cellForm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6192);


// Long enough to make few calls, far below the longest string that the engine allows.
const decodedAtOnce = 1024 * 1024;
/** Collects one column's cells, each distinct value once. */
class ColumnBuilder {
    #name;
    /** Cells as written: a doubled quote stays doubled, so equal bytes and equal texts are the same thing. */
    #dictionary = new _byteDictionary_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteDictionary */ .r();
    #codes = new Uint32Array(1024);
    #rows = 0;
    /** All flags that any cell has. */
    #form = _cellForm_js__WEBPACK_IMPORTED_MODULE_1__/* .asciiForm */ .un;
    constructor(name) {
        this.#name = name;
    }
    add(bytes, start, end, form) {
        if (this.#rows === this.#codes.length)
            this.#grow();
        this.#codes[this.#rows++] = this.#dictionary.encode(bytes, start, end);
        this.#form |= form;
    }
    finish() {
        const values = this.#form === _cellForm_js__WEBPACK_IMPORTED_MODULE_1__/* .asciiForm */ .un ? this.#decodeAscii() : this.#decodeEach();
        return { name: this.#name, values, codes: this.#codes.slice(0, this.#rows) };
    }
    #decodeEach() {
        const dictionary = this.#dictionary;
        return Array.from({ length: dictionary.size }, (_, code) => (0,_cellForm_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeCell */ .JH)(dictionary.bytes, dictionary.startOf(code), dictionary.endOf(code), this.#form));
    }
    /** As `#decodeEach`, but many values with one call: in ASCII a character is a byte. */
    #decodeAscii() {
        const dictionary = this.#dictionary;
        const values = [];
        const last = dictionary.size === 0 ? 0 : dictionary.endOf(dictionary.size - 1);
        let text = '';
        let textStart = 0;
        for (let code = 0; code < dictionary.size; code++) {
            const start = dictionary.startOf(code);
            const end = dictionary.endOf(code);
            if (end > textStart + text.length) {
                text = dictionary.bytes.toString('latin1', start, Math.min(last, Math.max(end, start + decodedAtOnce)));
                textStart = start;
            }
            values.push(text.slice(start - textStart, end - textStart));
        }
        return values;
    }
    #grow() {
        const codes = new Uint32Array(2 * this.#codes.length);
        codes.set(this.#codes);
        this.#codes = codes;
    }
}


/***/ }),

/***/ 29215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ recogniseFormat),
/* harmony export */   s: () => (/* binding */ signatureBytes)
/* harmony export */ });
/** Enough bytes for every signature below. */
const signatureBytes = 8;
const signatures = [
    { format: 'a gzip file', bytes: [0x1f, 0x8b], cure: 'Decompress it' },
    { format: 'a Zip archive or an Excel workbook', bytes: [0x50, 0x4b, 0x03, 0x04], cure: 'Export the table as CSV' },
    { format: 'an old Excel workbook', bytes: [0xd0, 0xcf, 0x11, 0xe0], cure: 'Export the table as CSV' },
    { format: 'a Zstandard file', bytes: [0x28, 0xb5, 0x2f, 0xfd], cure: 'Decompress it' },
    { format: 'UTF-32 text', bytes: [0xff, 0xfe, 0x00, 0x00], cure: 'Save it as UTF-8' },
    { format: 'UTF-32 text', bytes: [0x00, 0x00, 0xfe, 0xff], cure: 'Save it as UTF-8' },
    { format: 'UTF-16 text', bytes: [0xff, 0xfe], cure: 'Save it as UTF-8' },
    { format: 'UTF-16 text', bytes: [0xfe, 0xff], cure: 'Save it as UTF-8' },
];
/**
 * The format that the first bytes of a file give away, where it is not UTF-8 text.
 *
 * @param head The first `signatureBytes` bytes, or all of a shorter file.
 * @returns The format for a message and the first words of a cure; `undefined` for anything else.
 */
function recogniseFormat(head) {
    const signature = signatures.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte));
    if (signature !== undefined)
        return signature;
    if (isParquet(head))
        return { format: 'a Parquet file', cure: 'Export the table as CSV' };
    if (isBareUtf16(head))
        return { format: 'UTF-16 text', cure: 'Save it as UTF-8' };
    return undefined;
}
/** `PAR1` alone could be the first column's name; Thrift follows it with a byte that is no text. */
function isParquet(head) {
    const next = head[4];
    if (String.fromCharCode(...head.subarray(0, 4)) !== 'PAR1' || next === undefined)
        return false;
    return next < 0x20 && next !== 0x09 && next !== 0x0a && next !== 0x0d;
}
/** Two ASCII characters in UTF-16 without a byte order mark. */
function isBareUtf16(head) {
    if (head.length < 4)
        return false;
    const isZero = [...head.subarray(0, 4)].map((byte) => byte === 0).join();
    return isZero === 'false,true,false,true' || isZero === 'true,false,true,false';
}


/***/ }),

/***/ 87682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parquetLimits),
/* harmony export */   N: () => (/* binding */ tableLimits)
/* harmony export */ });
/** What a table may ask of memory. Beyond it a table is refused with exit 4. */
const tableLimits = {
    /** Bytes of one cell as written, without the quotes around it. */
    cellBytes: 64 * 1024,
    /** Bytes of one row or header as written, without its line end. */
    rowBytes: 8 * 1024 * 1024,
    columns: 4096,
    /** Bytes that may come out of one compressed file. */
    textBytes: 64 * 1024 ** 3,
    /** Bytes that may come out for each compressed one, after the first `freelyUnpackedBytes`: real tables reach 100. */
    unpackingRatio: 200,
    freelyUnpackedBytes: 16 * 1024 * 1024,
};
/** What a Parquet file may ask of memory and time, whatever it claims. Beyond it a file is refused with exit 4. */
const parquetLimits = {
    /** Rows of one file. */
    rows: 2 ** 28,
    rowsOfGroup: 2 ** 26,
    rowGroups: 2 ** 17,
    /** Elements of the schema: columns, and the groups of nested ones. */
    schemaElements: 2 ** 16,
    footerBytes: 64 * 1024 * 1024,
    pageHeaderBytes: 1024 * 1024,
    /** Bytes of one page, decompressed or not, and of the cells that are made of one run of rows. */
    pageBytes: 256 * 1024 * 1024,
    /** Bytes that pages may decompress to before their ratio to the bytes read counts. */
    freeBytes: 1024 * 1024 * 1024,
    /** Bytes that pages may decompress to for each byte read. */
    expansion: 1024,
};


/***/ }),

/***/ 72212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ formatCodePoint),
/* harmony export */   N: () => (/* binding */ printableName)
/* harmony export */ });
const longestShown = 64;
const unprintable = /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]|["\\]/gu;
/**
 * A column name for a message: in double quotes, cut after 64 characters, with everything that is not
 * printable (and the quote and backslash themselves) written as an escape such as `\u{200B}`.
 */
function printableName(name) {
    // Cut by code units first: a hostile name is up to 64 KiB long.
    const characters = [...name.slice(0, 2 * longestShown + 2)];
    const shown = characters.slice(0, longestShown).join('').replace(unprintable, escapeCharacter);
    return characters.length > longestShown ? `"${shown}…"` : `"${shown}"`;
}
function escapeCharacter(character) {
    if (character === '"' || character === '\\')
        return `\\${character}`;
    return `\\u{${codePointDigits(character.codePointAt(0))}}`;
}
/** `U+200B` for 0x200B. */
function formatCodePoint(codePoint) {
    return `U+${codePointDigits(codePoint)}`;
}
function codePointDigits(codePoint) {
    return codePoint.toString(16).toUpperCase().padStart(4, '0');
}


/***/ }),

/***/ 77518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ RecordScanner)
});

;// CONCATENATED MODULE: ./build/tables/byteClasses.js
/** What a byte means to the scanner. Everything but `ordinary` stops the inner loop. */
const ordinary = 0;
const delimiter = 1;
const lineFeed = 2;
const carriageReturn = 3;
const quote = 4;
/** C0 controls other than tab, LF and CR; DEL. */
const control = 5;
/** Any byte of a character outside ASCII. */
const beyondAscii = 6;
/** Class of each of the 256 bytes inside a cell without quotes. */
function classifyPlainBytes(delimiterByte) {
    const classes = classifyQuotedBytes();
    classes[delimiterByte] = delimiter;
    return classes;
}
/** Class of each of the 256 bytes between quotes, where a delimiter is text. */
function classifyQuotedBytes() {
    const classes = new Uint8Array(256).fill(ordinary);
    classes.fill(control, 0x00, 0x20);
    classes[0x09] = ordinary;
    classes[0x0a] = lineFeed;
    classes[0x0d] = carriageReturn;
    classes[0x22] = quote;
    classes[0x7f] = control;
    classes.fill(beyondAscii, 0x80);
    return classes;
}
/**
 * The forbidden character outside ASCII that begins at `position`, as a code point, or -1.
 *
 * Forbidden are C1 controls (U+0080 to U+009F, so NEL), the separators U+2028 and U+2029, and U+FEFF.
 *
 * @param bytes Valid UTF-8 that does not end inside this character.
 */
function forbiddenCodePoint(bytes, position) {
    const first = bytes[position];
    if (first === 0xc2)
        return bytes[position + 1] <= 0x9f ? bytes[position + 1] : -1;
    if (first !== 0xe2 && first !== 0xef)
        return -1;
    const rest = (bytes[position + 1] << 8) | bytes[position + 2];
    if (first === 0xe2)
        return rest === 0x80a8 || rest === 0x80a9 ? 0x2028 + (rest & 1) : -1;
    return rest === 0xbbbf ? 0xfeff : -1;
}

// EXTERNAL MODULE: ./build/tables/cellForm.js
var cellForm = __webpack_require__(6192);
// EXTERNAL MODULE: ./build/tables/limits.js
var limits = __webpack_require__(87682);
// EXTERNAL MODULE: ./build/tables/tableRefusals.js
var tableRefusals = __webpack_require__(68501);
;// CONCATENATED MODULE: ./build/tables/recordScanner.js




const nothing = Buffer.alloc(0);
const newline = 0x0a;
/**
 * Finds cells and records in the bytes of one CSV or TSV file (RFC 4180, strictly), chunk by chunk.
 *
 * It throws a `Refusal` at the first byte that breaks a rule, and the same one however the bytes are cut
 * into chunks. It keeps the bytes of an unfinished cell between chunks and nothing else of the file.
 */
class RecordScanner {
    #file;
    #plainClasses;
    #quotedClasses = classifyQuotedBytes();
    #sink;
    #lineEnd;
    #unfinished = nothing;
    #phase = 'start';
    #form = cellForm/* asciiForm */.un;
    #column = 0;
    #line = 1;
    #recordLine = 1;
    #cellLine = 1;
    // Offsets into the current chunk, to which the unfinished cell of the last one is prefixed.
    #position = 0;
    #cellStart = 0;
    /** Negative where the record began before the current chunk. */
    #recordStart = 0;
    /**
     * @param delimiterByte Comma or tab.
     * @param begun Where a scan that begins in the middle of a file stands: the line of its first byte, and how
     *   the lines before it end (1: LF, 2: CRLF, 0: there are none).
     */
    constructor(file, delimiterByte, sink, begun) {
        this.#file = file;
        this.#plainClasses = classifyPlainBytes(delimiterByte);
        this.#sink = sink;
        if (begun === undefined)
            return;
        this.#line = begun.line;
        this.#recordLine = begun.line;
        this.#cellLine = begun.line;
        this.#lineEnd = [undefined, 'LF', 'CRLF'][begun.lineEnd];
    }
    /** Offset in the last chunk, prefixed by what was unfinished before it, of the next byte to be read. */
    get position() {
        return this.#position;
    }
    /** 1-based line that the next byte stands on. */
    get line() {
        return this.#line;
    }
    /** Whether the sink wants no more records. */
    get isStopped() {
        return this.#sink === undefined;
    }
    /** @param chunk Valid UTF-8 that ends between two characters. */
    write(chunk) {
        const bytes = this.#unfinished.length === 0 ? chunk : Buffer.concat([this.#unfinished, chunk]);
        while (this.#position < bytes.length && this.#sink !== undefined) {
            if (!this.#scanCell(bytes))
                break;
        }
        if (this.#sink !== undefined)
            this.#keepUnfinished(bytes);
    }
    /** Ends the last record, whose line end may be missing. */
    end() {
        const bytes = this.#unfinished;
        if (this.#sink === undefined)
            return;
        if (this.#position < bytes.length)
            throw this.#refuse((0,tableRefusals/* bareCarriageReturn */.L1)(this.#file, this.#line));
        if (this.#phase === 'quoted')
            throw this.#refuse((0,tableRefusals/* unclosedQuote */.sk)(this.#file, this.#cellLine, this.#column + 1));
        if (this.#phase === 'start' && this.#column === 0)
            return;
        this.#endCell(bytes, this.#sink);
        this.#endRecord(this.#sink);
    }
    /** Reads on in one cell. Returns false where the next byte decides what the last one means. */
    #scanCell(bytes) {
        switch (this.#phase) {
            case 'start':
                this.#passPlainCells(bytes, this.#sink);
                this.#beginCell(bytes);
                return true;
            case 'plain':
                this.#passOrdinary(bytes, this.#plainClasses);
                return this.#position === bytes.length || this.#scanSpecial(bytes);
            case 'quoted':
                this.#passOrdinary(bytes, this.#quotedClasses);
                return this.#position === bytes.length || this.#scanQuotedSpecial(bytes);
            case 'closed':
                return this.#scanAfterQuote(bytes);
        }
    }
    /** The fast path: hands on cells of ASCII without quotes, up to the first byte that is anything else. */
    #passPlainCells(bytes, sink) {
        const classes = this.#plainClasses;
        const rowLimit = this.#recordStart + limits/* tableLimits */.N.rowBytes;
        let position = this.#position;
        let cellStart = this.#cellStart;
        let column = this.#column;
        this.#cellLine = this.#line;
        for (;;) {
            position = skipOrdinary(bytes, position, classes);
            if (position === bytes.length || classes[bytes[position]] !== delimiter)
                break;
            if (position > rowLimit || position - cellStart > limits/* tableLimits */.N.cellBytes)
                break;
            sink.cell(column++, bytes, cellStart, position, cellForm/* asciiForm */.un);
            cellStart = ++position;
        }
        this.#position = position;
        this.#cellStart = cellStart;
        this.#column = column;
    }
    /** Decides by its first bytes what kind of cell the current one is. */
    #beginCell(bytes) {
        if (this.#position > this.#cellStart) {
            this.#phase = 'plain';
        }
        else if (this.#position < bytes.length) {
            const isQuoted = this.#plainClasses[bytes[this.#position]] === quote;
            this.#phase = isQuoted ? 'quoted' : 'plain';
            if (isQuoted)
                this.#cellStart = ++this.#position;
        }
    }
    #passOrdinary(bytes, classes) {
        const length = bytes.length;
        let position = this.#position;
        let byteClass = ordinary;
        while (position < length) {
            byteClass = classes[bytes[position]];
            if (byteClass === beyondAscii)
                this.#passBeyondAscii(bytes, position);
            else if (byteClass !== ordinary)
                break;
            position++;
        }
        this.#position = position;
    }
    #passBeyondAscii(bytes, position) {
        const codePoint = forbiddenCodePoint(bytes, position);
        this.#form |= cellForm/* utf8Form */.YF;
        if (codePoint < 0)
            return;
        this.#position = position;
        throw this.#refuse((0,tableRefusals/* controlCharacter */.TL)(this.#file, this.#line, codePoint));
    }
    /** A byte that ends a plain cell, or may not stand in one. */
    #scanSpecial(bytes) {
        const byteClass = this.#plainClasses[bytes[this.#position]];
        if (byteClass === quote)
            throw this.#refuse((0,tableRefusals/* quoteInPlainCell */.Ow)(this.#file, this.#line, this.#column + 1));
        return this.#scanCellEnd(bytes, byteClass);
    }
    #scanAfterQuote(bytes) {
        const byteClass = this.#plainClasses[bytes[this.#position]];
        if (byteClass === quote) {
            this.#form |= cellForm/* doubledQuotesForm */.hR;
            this.#phase = 'quoted';
            this.#position++;
            return true;
        }
        if (byteClass === beyondAscii)
            this.#passBeyondAscii(bytes, this.#position);
        if (byteClass === ordinary || byteClass === beyondAscii) {
            throw this.#refuse((0,tableRefusals/* textAfterQuote */.s1)(this.#file, this.#line, this.#column + 1));
        }
        return this.#scanCellEnd(bytes, byteClass);
    }
    /** A delimiter, a line end or a forbidden character after a cell. */
    #scanCellEnd(bytes, byteClass) {
        const sink = this.#sink;
        if (byteClass === delimiter) {
            this.#endCell(bytes, sink);
            this.#cellStart = ++this.#position;
            return true;
        }
        if (byteClass === control)
            throw this.#refuseControl(bytes);
        if (byteClass === carriageReturn && !this.#isLineEnd(bytes))
            return false;
        const lineEnd = byteClass === lineFeed ? 'LF' : 'CRLF';
        this.#checkLine(lineEnd);
        this.#endCell(bytes, sink);
        this.#endRecord(sink);
        this.#line++;
        this.#recordLine = this.#line;
        this.#position += lineEnd === 'LF' ? 1 : 2;
        this.#recordStart = this.#position;
        this.#cellStart = this.#position;
        return true;
    }
    /** A byte that ends a quoted cell, belongs to a line end in one, or may not stand in one. */
    #scanQuotedSpecial(bytes) {
        const byteClass = this.#quotedClasses[bytes[this.#position]];
        if (byteClass === control)
            throw this.#refuseControl(bytes);
        if (byteClass === carriageReturn && !this.#isLineEnd(bytes))
            return false;
        if (byteClass === quote)
            this.#phase = 'closed';
        if (byteClass === lineFeed)
            this.#line++;
        this.#position++;
        return true;
    }
    /** Whether LF follows the CR at the position; false where that is not known yet. */
    #isLineEnd(bytes) {
        const next = bytes[this.#position + 1];
        if (next !== undefined && next !== newline)
            throw this.#refuse((0,tableRefusals/* bareCarriageReturn */.L1)(this.#file, this.#line));
        return next === newline;
    }
    #checkLine(lineEnd) {
        this.#lineEnd ??= lineEnd;
        if (lineEnd !== this.#lineEnd)
            throw this.#refuse((0,tableRefusals/* mixedLineEnds */.eS)(this.#file, this.#line, this.#lineEnd));
        const isBlank = this.#column === 0 && this.#phase === 'plain' && this.#position === this.#cellStart;
        if (isBlank)
            throw (0,tableRefusals/* blankLine */.Br)(this.#file, this.#line);
    }
    #endCell(bytes, sink) {
        this.#checkLimits();
        const end = this.#phase === 'closed' ? this.#position - 1 : this.#position;
        sink.cell(this.#column, bytes, this.#cellStart, end, this.#form);
        this.#column++;
        this.#phase = 'start';
        this.#form = cellForm/* asciiForm */.un;
    }
    #endRecord(sink) {
        this.#sink = sink.record(this.#column, this.#recordLine);
        this.#column = 0;
    }
    #keepUnfinished(bytes) {
        this.#checkLimits();
        // Copied, because whoever reads the file may use the chunk's memory again.
        this.#unfinished = this.#cellStart === bytes.length ? nothing : Buffer.from(bytes.subarray(this.#cellStart));
        this.#position -= this.#cellStart;
        this.#recordStart -= this.#cellStart;
        this.#cellStart = 0;
    }
    #checkLimits() {
        const isCellTooLarge = this.#position - this.#cellStart > limits/* tableLimits */.N.cellBytes;
        if (isCellTooLarge || this.#position - this.#recordStart > limits/* tableLimits */.N.rowBytes) {
            const refusal = this.#exceededLimit();
            if (refusal !== undefined)
                throw refusal;
        }
    }
    /** The limit that was passed first, so that it does not depend on where chunks end. */
    #exceededLimit() {
        const cellEnd = this.#phase === 'closed' ? this.#position - 1 : this.#position;
        const cellLimit = this.#cellStart + limits/* tableLimits */.N.cellBytes;
        const rowLimit = this.#recordStart + limits/* tableLimits */.N.rowBytes;
        if (cellEnd > cellLimit && cellLimit <= rowLimit) {
            const isQuoted = this.#phase === 'quoted' || this.#phase === 'closed';
            return (0,tableRefusals/* cellTooLarge */.qy)(this.#file, this.#cellLine, this.#column + 1, isQuoted);
        }
        return this.#position > rowLimit ? (0,tableRefusals/* rowTooLarge */.Sj)(this.#file, this.#recordLine) : undefined;
    }
    #refuseControl(bytes) {
        return this.#refuse((0,tableRefusals/* controlCharacter */.TL)(this.#file, this.#line, bytes[this.#position]));
    }
    /** What is refused at the position, unless a limit was passed before. */
    #refuse(refusal) {
        return this.#exceededLimit() ?? refusal;
    }
}
/** A function of its own because that makes the engine's code for this innermost loop a third faster. */
function skipOrdinary(bytes, from, classes) {
    const length = bytes.length;
    let position = from;
    while (position < length && classes[bytes[position]] === ordinary)
        position++;
    return position;
}


/***/ }),

/***/ 50157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ RowLines),
/* harmony export */   f: () => (/* binding */ lastAtMost)
/* harmony export */ });
/**
 * The line on which each row of a file begins.
 *
 * Rows mostly follow each other line by line, so only those that begin elsewhere are stored: the first,
 * and each after a row with line ends between quotes.
 */
class RowLines {
    #rows = [];
    #lines = [];
    #count = 0;
    #expected = 0;
    get count() {
        return this.#count;
    }
    /** @param line 1-based line of the next row; lines never decrease. */
    add(line) {
        if (line !== this.#expected) {
            this.#rows.push(this.#count);
            this.#lines.push(line);
        }
        this.#count++;
        this.#expected = line + 1;
    }
    /** @param row Row within the file, from 0, that has been added. */
    lineOf(row) {
        const index = lastAtMost(this.#rows, row);
        return this.#lines[index] + row - this.#rows[index];
    }
}
/** Index of the last of ascending `numbers` that is at most `limit`; the first number has to be. */
function lastAtMost(numbers, limit) {
    let low = 0;
    let high = numbers.length;
    while (high - low > 1) {
        const middle = (low + high) >>> 1;
        if (numbers[middle] <= limit)
            low = middle;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 53892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ TableAssembly),
/* harmony export */   ff: () => (/* binding */ AssembledTable)
/* harmony export */ });
/* unused harmony export RowSink */
/* harmony import */ var _columnBuilder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(101);
/* harmony import */ var _rowLines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50157);
/* harmony import */ var _tableHeader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24637);
/* harmony import */ var _tableRefusals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68501);




/** Hands the cells of one file's rows to the builders of the columns that were asked for. */
class RowSink {
    #file;
    #columns;
    /** For each column of the file; `undefined` for those that nobody asked for. */
    #builders;
    lines = new _rowLines_js__WEBPACK_IMPORTED_MODULE_3__/* .RowLines */ .Y();
    constructor(file, builders) {
        this.#file = file;
        this.#columns = builders.length;
        this.#builders = builders;
    }
    cell(column, bytes, start, end, form) {
        if (column < this.#columns)
            this.#builders[column]?.add(bytes, start, end, form);
    }
    record(columns, line) {
        if (columns !== this.#columns)
            throw (0,_tableRefusals_js__WEBPACK_IMPORTED_MODULE_2__/* .raggedRow */ .vj)(this.#file, line, columns, this.#columns);
        this.lines.add(line);
        return this;
    }
}
/** Puts the columns of several files together. */
class TableAssembly {
    #request;
    /** Columns of the table by name, decided by the first file. */
    #builders;
    #files = [];
    #lines = [];
    /** @param request Without it, all columns of the first file are required. */
    constructor(request) {
        this.#request = request;
    }
    /** What takes the rows of a file with that header. Throws a `Refusal` where a column is missing. */
    begin(file, header) {
        const present = new Set(header);
        for (const name of this.#request?.required ?? []) {
            if (!present.has(name))
                throw (0,_tableHeader_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseMissingColumn */ .pG)(file, name, header);
        }
        this.#builders ??= this.#beginColumns(header);
        const builders = this.#builders;
        this.#checkAgainstFirst(file, header, builders);
        return new RowSink(file, header.map((name) => builders.get(name)));
    }
    /** Adds what is known of a file after its last byte. */
    add(file, lines) {
        this.#files.push(file);
        this.#lines.push(lines);
    }
    finish() {
        const columns = [...(this.#builders ?? [])].map(([name, builder]) => [name, builder.finish()]);
        return new AssembledTable(new Map(columns), this.#files, this.#lines);
    }
    #beginColumns(header) {
        const request = this.#request;
        const wanted = new Set(request === undefined ? header : [...request.required, ...(request.optional ?? [])]);
        return new Map(header.filter((name) => wanted.has(name)).map((name) => [name, new _columnBuilder_js__WEBPACK_IMPORTED_MODULE_0__/* .ColumnBuilder */ .Q(name)]));
    }
    #checkAgainstFirst(file, header, builders) {
        const first = this.#files[0]?.path;
        if (first === undefined)
            return;
        const present = new Set(header);
        for (const name of builders.keys()) {
            if (present.has(name))
                continue;
            throw this.#request === undefined ? (0,_tableHeader_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseMissingColumn */ .pG)(file, name, header) : (0,_tableRefusals_js__WEBPACK_IMPORTED_MODULE_2__/* .unevenColumn */ .aw)(file, name, first);
        }
        for (const name of this.#request?.optional ?? []) {
            if (present.has(name) && !builders.has(name))
                throw (0,_tableRefusals_js__WEBPACK_IMPORTED_MODULE_2__/* .unevenColumn */ .aw)(first, name, file);
        }
    }
}
/** Columns and the lines of their rows, file by file; rows of a file may have been left out. */
class AssembledTable {
    files;
    rows;
    #columns;
    #lines;
    /** First row of each file. */
    #firstRows;
    constructor(columns, files, lines) {
        this.files = files;
        this.#columns = columns;
        this.#lines = lines;
        let rows = 0;
        this.#firstRows = lines.map(({ count }) => {
            rows += count;
            return rows - count;
        });
        this.rows = rows;
    }
    has(name) {
        return this.#columns.has(name);
    }
    column(name) {
        const column = this.#columns.get(name);
        if (column === undefined)
            throw new Error(`the column ${JSON.stringify(name)} was not read`);
        return column;
    }
    fileOf(row) {
        if (!(Number.isInteger(row) && row >= 0 && row < this.rows))
            throw new RangeError(`there is no row ${row}`);
        return (0,_rowLines_js__WEBPACK_IMPORTED_MODULE_3__/* .lastAtMost */ .f)(this.#firstRows, row);
    }
    placeOf(row) {
        const index = this.fileOf(row);
        return { file: this.files[index].path, line: this.#lines[index].lineOf(row - this.#firstRows[index]) };
    }
}


/***/ }),

/***/ 24637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vl: () => (/* binding */ delimiterOf),
/* harmony export */   pG: () => (/* binding */ refuseMissingColumn),
/* harmony export */   z: () => (/* binding */ HeaderSink)
/* harmony export */ });
/* harmony import */ var _result_nearestName_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38921);
/* harmony import */ var _cellForm_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6192);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87682);
/* harmony import */ var _tableRefusals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68501);




const tab = 0x09;
const comma = 0x2c;
/** The delimiter that a file's name promises: tab for `.tsv` and `.tab`, else comma. The content is not asked. */
function delimiterOf(file) {
    return /\.(?:tsv|tab)(?:\.gz)?$/i.test(file) ? tab : comma;
}
/** Takes the first record of a file as its column names and hands them on once they are checked. */
class HeaderSink {
    #file;
    #names = [];
    #onHeader;
    /** @param onHeader Gives what takes the rows; `undefined` where only the header is wanted. */
    constructor(file, onHeader) {
        this.#file = file;
        this.#onHeader = onHeader;
    }
    cell(column, bytes, start, end, form) {
        if (column >= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .tableLimits */ .N.columns)
            throw (0,_tableRefusals_js__WEBPACK_IMPORTED_MODULE_1__/* .tooManyColumns */ .zr)(this.#file, 1);
        this.#names.push((0,_cellForm_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeCell */ .JH)(bytes, start, end, form));
    }
    record() {
        checkNames(this.#file, this.#names);
        return this.#onHeader(this.#names);
    }
}
function checkNames(file, header) {
    const numberOf = new Map();
    for (const [index, name] of header.entries()) {
        const first = numberOf.get(name);
        if (name === '')
            throw (0,_tableRefusals_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyColumnName */ .Vv)(file, index + 1);
        if (first !== undefined)
            throw (0,_tableRefusals_js__WEBPACK_IMPORTED_MODULE_1__/* .duplicateColumnName */ .pP)(file, name, first, index + 1);
        numberOf.set(name, index + 1);
    }
}
/** The refusal of a file that lacks a column, with the name that was probably meant. */
function refuseMissingColumn(file, name, header) {
    return (0,_tableRefusals_js__WEBPACK_IMPORTED_MODULE_1__/* .missingColumn */ .JA)(file, name, header, {
        nearest: (0,_result_nearestName_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .q)(name, header),
        otherDelimiter: otherDelimiter(delimiterOf(file), header),
    });
}
function otherDelimiter(delimiterByte, header) {
    const candidates = [
        { character: '\t', name: 'tab' },
        { character: ';', name: 'semicolon' },
        { character: ',', name: 'comma' },
    ];
    return candidates.find(({ character }) => character.charCodeAt(0) !== delimiterByte && header.some((name) => name.includes(character)))?.name;
}


/***/ }),

/***/ 68501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ blankLine),
/* harmony export */   F$: () => (/* binding */ noHeader),
/* harmony export */   JA: () => (/* binding */ missingColumn),
/* harmony export */   JE: () => (/* binding */ noFiles),
/* harmony export */   L1: () => (/* binding */ bareCarriageReturn),
/* harmony export */   Ow: () => (/* binding */ quoteInPlainCell),
/* harmony export */   Sj: () => (/* binding */ rowTooLarge),
/* harmony export */   T3: () => (/* binding */ notUtf8),
/* harmony export */   TL: () => (/* binding */ controlCharacter),
/* harmony export */   Vv: () => (/* binding */ emptyColumnName),
/* harmony export */   aw: () => (/* binding */ unevenColumn),
/* harmony export */   eS: () => (/* binding */ mixedLineEnds),
/* harmony export */   jw: () => (/* binding */ noRows),
/* harmony export */   nr: () => (/* binding */ notText),
/* harmony export */   pP: () => (/* binding */ duplicateColumnName),
/* harmony export */   qy: () => (/* binding */ cellTooLarge),
/* harmony export */   s1: () => (/* binding */ textAfterQuote),
/* harmony export */   sk: () => (/* binding */ unclosedQuote),
/* harmony export */   vj: () => (/* binding */ raggedRow),
/* harmony export */   zr: () => (/* binding */ tooManyColumns)
/* harmony export */ });
/* harmony import */ var _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11888);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87682);
/* harmony import */ var _printableName_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72212);



/**
 * All sentences with which a table is refused. None may take the text of a cell; column names are shown
 * as `printableName` writes them.
 */
const mostNamesShown = 20;
function notUtf8(file, line, offset) {
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('table/encoding', {
        file,
        line,
        problem: `is not UTF-8: the byte at offset ${offset} begins no valid character`,
        cure: 'Save the file as UTF-8, for example with `iconv --from-code WINDOWS-1252 --to-code UTF-8`.',
    });
}
function notText(file, format, cure) {
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('table/encoding', {
        file,
        line: 1,
        problem: `is ${format}; CSV and TSV files are UTF-8 text`,
        cure: `${cure}, or correct the file's name.`,
    });
}
function controlCharacter(file, line, codePoint) {
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('table/control-character', {
        file,
        line,
        problem: `contains the character ${(0,_printableName_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCodePoint */ .B)(codePoint)}; control characters, U+2028, U+2029 and U+FEFF are not allowed, but for tabs, line ends and one byte order mark at the very beginning`,
        cure: 'Remove the character where the file is made.',
    });
}
function bareCarriageReturn(file, line) {
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('table/bare-cr', {
        file,
        line,
        problem: 'contains a carriage return without a line feed after it; lines end in LF or in CRLF',
        cure: 'Write the file with one kind of line end, and remove carriage returns from cells.',
    });
}
function mixedLineEnds(file, line, expected) {
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('table/mixed-line-ends', {
        file,
        line,
        problem: `ends in ${expected === 'LF' ? 'CRLF' : 'LF'}; line 1 ends in ${expected}, and so must all others`,
        cure: 'Write the file with one kind of line end, for example with `dos2unix`.',
    });
}
function blankLine(file, line) {
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('table/blank-line', {
        file,
        line,
        problem: 'is blank',
        cure: 'Remove the line; if it stands for one empty cell, write "" instead.',
    });
}
function quoteInPlainCell(file, line, columnNumber) {
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('table/quote', {
        file,
        line,
        problem: `has a quote in column ${columnNumber} inside a cell that does not begin with one`,
        cure: 'Put the whole cell in quotes and double the quotes inside it.',
    });
}
function textAfterQuote(file, line, columnNumber) {
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('table/quote', {
        file,
        line,
        problem: `has text in column ${columnNumber} after the closing quote of its cell`,
        cure: 'Put the whole cell in quotes and double the quotes inside it.',
    });
}
function unclosedQuote(file, line, columnNumber) {
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('table/quote', {
        file,
        line,
        problem: `opens a quote in column ${columnNumber} that is never closed`,
        cure: 'Close the quote; the file may also have been cut off.',
    });
}
function cellTooLarge(file, line, columnNumber, isQuoted) {
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('table/cell-too-large', {
        file,
        line,
        problem: `has a cell in column ${columnNumber} of more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .tableLimits */ .N.cellBytes} bytes`,
        cure: isQuoted
            ? 'Look whether the quote that opens the cell is closed; else shorten the cell.'
            : 'Shorten the cell; a table names large content by path or digest.',
        exit: 4,
    });
}
function rowTooLarge(file, line) {
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('table/row-too-large', {
        file,
        line,
        problem: `begins a row of more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .tableLimits */ .N.rowBytes} bytes`,
        cure: 'Shorten the row; a table names large content by path or digest.',
        exit: 4,
    });
}
function tooManyColumns(file, line) {
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('table/too-many-columns', {
        file,
        line,
        problem: `names more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .tableLimits */ .N.columns} columns`,
        cure: 'Keep only the columns that the policy names, or turn the table so that each sample is a row.',
        exit: 4,
    });
}
function raggedRow(file, line, cells, columns) {
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('table/ragged-row', {
        file,
        line,
        problem: `has ${countOf(cells, 'cell')}; the header has ${columns}`,
        cure: 'Give every row as many cells as the header has, and put cells that contain the delimiter in quotes.',
    });
}
function emptyColumnName(file, columnNumber) {
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('table/empty-header', {
        file,
        line: 1,
        problem: `gives no name to column ${columnNumber}`,
        cure: 'Name the column in the header, or remove the column.',
    });
}
function duplicateColumnName(file, name, first, second) {
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('table/duplicate-header', {
        file,
        line: 1,
        problem: `gives the name ${(0,_printableName_js__WEBPACK_IMPORTED_MODULE_2__/* .printableName */ .N)(name)} to columns ${first} and ${second}`,
        cure: 'Rename or remove one of the two columns.',
    });
}
function noHeader(file) {
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('table/empty', {
        file,
        line: 1,
        problem: 'is empty',
        cure: 'Write a header and at least one row.',
    });
}
function noRows(file) {
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('table/empty', {
        file,
        line: 1,
        problem: 'has a header and no rows',
        cure: 'Write at least one row; look whether the step that makes the file has failed.',
    });
}
function noFiles() {
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('table/empty', {
        problem: 'no file of the table is given',
        cure: 'Name at least one file.',
    });
}
function missingColumn(file, name, header, hint) {
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('table/missing-column', {
        file,
        line: 1,
        problem: `has no column ${(0,_printableName_js__WEBPACK_IMPORTED_MODULE_2__/* .printableName */ .N)(name)}; its columns are ${listNames(header)}`,
        cure: cureMissingColumn(hint),
    });
}
function cureMissingColumn({ nearest, otherDelimiter }) {
    if (otherDelimiter !== undefined) {
        return `The header contains a ${otherDelimiter}: cells of .csv files are separated by commas, cells of .tsv and .tab files by tabs. Rename or convert the file.`;
    }
    const alternative = 'Add the column, or correct the name where it is asked for; upper and lower case differ.';
    return nearest === undefined ? alternative : `Did you mean ${(0,_printableName_js__WEBPACK_IMPORTED_MODULE_2__/* .printableName */ .N)(nearest)}? ${alternative}`;
}
function unevenColumn(file, name, otherFile) {
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('table/missing-column', {
        file,
        line: 1,
        problem: `has no column ${(0,_printableName_js__WEBPACK_IMPORTED_MODULE_2__/* .printableName */ .N)(name)}, and ${otherFile} has it`,
        cure: 'Give the column to all files of the table or to none.',
    });
}
function listNames(names) {
    const shown = names.slice(0, mostNamesShown).map(_printableName_js__WEBPACK_IMPORTED_MODULE_2__/* .printableName */ .N).join(', ');
    return names.length > mostNamesShown ? `${shown} and ${names.length - mostNamesShown} more` : shown;
}
function countOf(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 41809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ wholeCharacters),
/* harmony export */   i: () => (/* binding */ firstInvalidByte)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/**
 * Length of the longest beginning of `bytes` that does not end in the middle of a character.
 *
 * Bytes that no character begins with count as whole, so that they reach the check and are found invalid.
 */
function wholeCharacters(bytes) {
    for (let back = 1; back <= Math.min(3, bytes.length); back++) {
        const byte = bytes[bytes.length - back];
        if (isContinuation(byte))
            continue;
        return characterLength(byte) > back ? bytes.length - back : bytes.length;
    }
    return bytes.length;
}
/**
 * Offset of the first byte that is not part of valid UTF-8, or `bytes.length` where all of it is valid.
 *
 * Overlong forms, surrogates and code points above U+10FFFF are invalid (RFC 3629). A character that is
 * cut at the end is invalid as well.
 */
function firstInvalidByte(bytes) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return bytes.length;
    // Whether a beginning is valid changes only once as it grows, so halving finds the place.
    let valid = 0;
    let invalid = bytes.length;
    while (invalid - valid > 1) {
        const middle = (valid + invalid) >>> 1;
        if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(0, wholeCharacters(bytes.subarray(0, middle)))))
            valid = middle;
        else
            invalid = middle;
    }
    return wholeCharacters(bytes.subarray(0, valid));
}
function isContinuation(byte) {
    return byte >= 0x80 && byte <= 0xbf;
}
function characterLength(first) {
    if (first >= 0xc2 && first <= 0xdf)
        return 2;
    if (first >= 0xe0 && first <= 0xef)
        return 3;
    if (first >= 0xf0 && first <= 0xf4)
        return 4;
    return 1;
}


/***/ })

};

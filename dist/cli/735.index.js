export const id = 735;
export const ids = [735];
export const modules = {

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

/***/ 17223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ splitNumber),
/* harmony export */   W: () => (/* binding */ readManifest)
/* harmony export */ });
/* harmony import */ var _result_nearestName_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38921);
/* harmony import */ var _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11888);
/* harmony import */ var _emptyCells_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32008);
/* harmony import */ var _readTable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77116);
/** The manifest: which sample belongs to which split, read from one table or several. */




/** Number of a split in `Manifest.split`. */
const splitNumber = { train: 0, validation: 1, test: 2 };
/**
 * Reads a manifest.
 *
 * @throws Refusal for an unreadable table, an undeclared split, and in `test` an empty or repeated sample id
 */
async function readManifest(request) {
    const required = [request.sample, ...(request.split === undefined ? [] : [request.split]), ...request.columns];
    if (request.excluded !== undefined)
        required.push(request.excluded);
    const table = await (0,_readTable_js__WEBPACK_IMPORTED_MODULE_1__/* .readTable */ .x)(request.files.map((file) => file.source), { required: [...new Set(required)] });
    const split = assignSplits(table, request);
    const excluded = markExcluded(table, request);
    const numbers = Uint32Array.from({ length: table.rows }, (_, row) => row);
    const rowsWhere = (test) => numbers.filter(test);
    const rowsOf = (name) => rowsWhere((row) => split[row] === splitNumber[name] && excluded[row] === 0);
    const manifest = {
        table,
        sample: table.column(request.sample),
        missing: request.missing,
        split,
        excluded,
        rows: { train: rowsOf('train'), validation: rowsOf('validation'), test: rowsOf('test') },
        lockedRows: rowsWhere((row) => split[row] === splitNumber.test),
    };
    refuseAmbiguousTestSamples(manifest);
    return manifest;
}
function assignSplits(table, request) {
    const result = new Uint8Array(table.rows);
    const column = request.split === undefined ? undefined : table.column(request.split);
    const numbers = column?.values.map((value) => request.splits.get(value));
    for (let row = 0; row < table.rows; row += 1) {
        const ofFile = request.files[table.fileOf(row)]?.split;
        const ofCell = column === undefined ? undefined : numbers?.[column.codes[row]];
        const split = column === undefined ? ofFile : ofCell;
        if (split === undefined || (ofFile !== undefined && ofFile !== split)) {
            refuseSplit(table, row, request, ofFile, column);
        }
        else {
            result[row] = splitNumber[split];
        }
    }
    return result;
}
function refuseSplit(table, row, request, ofFile, column) {
    const declared = distinctIgnoringCase([...request.splits.keys()]);
    const found = column?.values[column.codes[row]] ?? '';
    const nearest = (0,_result_nearestName_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .q)(found, declared);
    throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('manifest/unknown-split', {
        ...table.placeOf(row),
        key: request.split ?? '',
        problem: ofFile === undefined
            ? `has a value that is no declared split; declared: ${declared.join(', ')}`
            : `contradicts the policy, which gives this whole file to ${ofFile}`,
        cure: nearest === undefined
            ? `Correct the cell, or ${request.howToDeclare}.`
            : `Did you mean "${nearest}"? Otherwise ${request.howToDeclare}.`,
    });
}
function distinctIgnoringCase(values) {
    const seen = new Set();
    return values.filter((value) => !seen.has(value.toLowerCase()) && seen.add(value.toLowerCase()));
}
function markExcluded(table, request) {
    const result = new Uint8Array(table.rows);
    if (request.excluded === undefined)
        return result;
    const column = table.column(request.excluded);
    const isEmpty = (0,_emptyCells_js__WEBPACK_IMPORTED_MODULE_3__/* .markEmptyCells */ .m)(column, request.missing);
    for (let row = 0; row < table.rows; row += 1)
        result[row] = 1 - isEmpty[column.codes[row]];
    return result;
}
function refuseAmbiguousTestSamples({ table, sample, missing, lockedRows }) {
    const firstRow = new Map();
    for (const row of lockedRows) {
        const code = sample.codes[row];
        if (missing.has(sample.values[code])) {
            throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('manifest/empty-sample', {
                ...table.placeOf(row),
                problem: `has no ${sample.name}, and the row belongs to the test split`,
                cure: 'Give every test sample an id of its own.',
            });
        }
        const first = firstRow.get(code);
        if (first !== undefined) {
            const { file, line } = table.placeOf(first);
            throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('manifest/duplicate-sample', {
                ...table.placeOf(row),
                problem: `repeats the ${sample.name} of ${file}:${line}, and both belong to the test split`,
                cure: 'Give every test sample an id of its own; a patient with several samples belongs in `entities`.',
            });
        }
        firstRow.set(code, row);
    }
}


/***/ }),

/***/ 77116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ readHeader),
  x: () => (/* binding */ readTable)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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

;// CONCATENATED MODULE: ./build/tables/cellForm.js
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

;// CONCATENATED MODULE: ./build/tables/limits.js
/** What a table may ask of memory. Beyond it a table is refused with exit 4. */
const tableLimits = {
    /** Bytes of one cell as written, without the quotes around it. */
    cellBytes: 64 * 1024,
    /** Bytes of one row or header as written, without its line end. */
    rowBytes: 8 * 1024 * 1024,
    columns: 4096,
};

// EXTERNAL MODULE: ./build/result/refusal.js
var refusal = __webpack_require__(11888);
;// CONCATENATED MODULE: ./build/tables/printableName.js
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

;// CONCATENATED MODULE: ./build/tables/tableRefusals.js



/**
 * All sentences with which a table is refused. None may take the text of a cell; column names are shown
 * as `printableName` writes them.
 */
const mostNamesShown = 20;
function notUtf8(file, line, offset) {
    return new refusal/* Refusal */.P_('table/encoding', {
        file,
        line,
        problem: `is not UTF-8: the byte at offset ${offset} begins no valid character`,
        cure: 'Save the file as UTF-8, for example with `iconv --from-code WINDOWS-1252 --to-code UTF-8`.',
    });
}
function notText(file, format, cure) {
    return new refusal/* Refusal */.P_('table/encoding', {
        file,
        line: 1,
        problem: `is ${format}; CSV and TSV files are UTF-8 text`,
        cure: `${cure}, or correct the file's name.`,
    });
}
function controlCharacter(file, line, codePoint) {
    return new refusal/* Refusal */.P_('table/control-character', {
        file,
        line,
        problem: `contains the character ${formatCodePoint(codePoint)}; control characters, U+2028, U+2029 and U+FEFF are not allowed, but for tabs, line ends and one byte order mark at the very beginning`,
        cure: 'Remove the character where the file is made.',
    });
}
function bareCarriageReturn(file, line) {
    return new refusal/* Refusal */.P_('table/bare-cr', {
        file,
        line,
        problem: 'contains a carriage return without a line feed after it; lines end in LF or in CRLF',
        cure: 'Write the file with one kind of line end, and remove carriage returns from cells.',
    });
}
function mixedLineEnds(file, line, expected) {
    return new refusal/* Refusal */.P_('table/mixed-line-ends', {
        file,
        line,
        problem: `ends in ${expected === 'LF' ? 'CRLF' : 'LF'}; line 1 ends in ${expected}, and so must all others`,
        cure: 'Write the file with one kind of line end, for example with `dos2unix`.',
    });
}
function blankLine(file, line) {
    return new refusal/* Refusal */.P_('table/blank-line', {
        file,
        line,
        problem: 'is blank',
        cure: 'Remove the line; if it stands for one empty cell, write "" instead.',
    });
}
function quoteInPlainCell(file, line, columnNumber) {
    return new refusal/* Refusal */.P_('table/quote', {
        file,
        line,
        problem: `has a quote in column ${columnNumber} inside a cell that does not begin with one`,
        cure: 'Put the whole cell in quotes and double the quotes inside it.',
    });
}
function textAfterQuote(file, line, columnNumber) {
    return new refusal/* Refusal */.P_('table/quote', {
        file,
        line,
        problem: `has text in column ${columnNumber} after the closing quote of its cell`,
        cure: 'Put the whole cell in quotes and double the quotes inside it.',
    });
}
function unclosedQuote(file, line, columnNumber) {
    return new refusal/* Refusal */.P_('table/quote', {
        file,
        line,
        problem: `opens a quote in column ${columnNumber} that is never closed`,
        cure: 'Close the quote; the file may also have been cut off.',
    });
}
function cellTooLarge(file, line, columnNumber, isQuoted) {
    return new refusal/* Refusal */.P_('table/cell-too-large', {
        file,
        line,
        problem: `has a cell in column ${columnNumber} of more than ${tableLimits.cellBytes} bytes`,
        cure: isQuoted
            ? 'Look whether the quote that opens the cell is closed; else shorten the cell.'
            : 'Shorten the cell; a table names large content by path or digest.',
        exit: 4,
    });
}
function rowTooLarge(file, line) {
    return new refusal/* Refusal */.P_('table/row-too-large', {
        file,
        line,
        problem: `begins a row of more than ${tableLimits.rowBytes} bytes`,
        cure: 'Shorten the row; a table names large content by path or digest.',
        exit: 4,
    });
}
function tooManyColumns(file, line) {
    return new refusal/* Refusal */.P_('table/too-many-columns', {
        file,
        line,
        problem: `names more than ${tableLimits.columns} columns`,
        cure: 'Keep only the columns that the policy names, or turn the table so that each sample is a row.',
        exit: 4,
    });
}
function raggedRow(file, line, cells, columns) {
    return new refusal/* Refusal */.P_('table/ragged-row', {
        file,
        line,
        problem: `has ${countOf(cells, 'cell')}; the header has ${columns}`,
        cure: 'Give every row as many cells as the header has, and put cells that contain the delimiter in quotes.',
    });
}
function emptyColumnName(file, columnNumber) {
    return new refusal/* Refusal */.P_('table/empty-header', {
        file,
        line: 1,
        problem: `gives no name to column ${columnNumber}`,
        cure: 'Name the column in the header, or remove the column.',
    });
}
function duplicateColumnName(file, name, first, second) {
    return new refusal/* Refusal */.P_('table/duplicate-header', {
        file,
        line: 1,
        problem: `gives the name ${printableName(name)} to columns ${first} and ${second}`,
        cure: 'Rename or remove one of the two columns.',
    });
}
function noHeader(file) {
    return new refusal/* Refusal */.P_('table/empty', {
        file,
        line: 1,
        problem: 'is empty',
        cure: 'Write a header and at least one row.',
    });
}
function noRows(file) {
    return new refusal/* Refusal */.P_('table/empty', {
        file,
        line: 1,
        problem: 'has a header and no rows',
        cure: 'Write at least one row; look whether the step that makes the file has failed.',
    });
}
function noFiles() {
    return new refusal/* Refusal */.P_('table/empty', {
        problem: 'no file of the table is given',
        cure: 'Name at least one file.',
    });
}
function missingColumn(file, name, header, hint) {
    return new refusal/* Refusal */.P_('table/missing-column', {
        file,
        line: 1,
        problem: `has no column ${printableName(name)}; its columns are ${listNames(header)}`,
        cure: cureMissingColumn(hint),
    });
}
function cureMissingColumn({ nearest, otherDelimiter }) {
    if (otherDelimiter !== undefined) {
        return `The header contains a ${otherDelimiter}: cells of .csv files are separated by commas, cells of .tsv and .tab files by tabs. Rename or convert the file.`;
    }
    const alternative = 'Add the column, or correct the name where it is asked for; upper and lower case differ.';
    return nearest === undefined ? alternative : `Did you mean ${printableName(nearest)}? ${alternative}`;
}
function unevenColumn(file, name, otherFile) {
    return new refusal/* Refusal */.P_('table/missing-column', {
        file,
        line: 1,
        problem: `has no column ${printableName(name)}, and ${otherFile} has it`,
        cure: 'Give the column to all files of the table or to none.',
    });
}
function listNames(names) {
    const shown = names.slice(0, mostNamesShown).map(printableName).join(', ');
    return names.length > mostNamesShown ? `${shown} and ${names.length - mostNamesShown} more` : shown;
}
function countOf(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

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
    #form = asciiForm;
    #column = 0;
    #line = 1;
    #recordLine = 1;
    #cellLine = 1;
    // Offsets into the current chunk, to which the unfinished cell of the last one is prefixed.
    #position = 0;
    #cellStart = 0;
    /** Negative where the record began before the current chunk. */
    #recordStart = 0;
    /** @param delimiterByte Comma or tab. */
    constructor(file, delimiterByte, sink) {
        this.#file = file;
        this.#plainClasses = classifyPlainBytes(delimiterByte);
        this.#sink = sink;
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
            throw this.#refuse(bareCarriageReturn(this.#file, this.#line));
        if (this.#phase === 'quoted')
            throw this.#refuse(unclosedQuote(this.#file, this.#cellLine, this.#column + 1));
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
        const rowLimit = this.#recordStart + tableLimits.rowBytes;
        let position = this.#position;
        let cellStart = this.#cellStart;
        let column = this.#column;
        this.#cellLine = this.#line;
        for (;;) {
            position = skipOrdinary(bytes, position, classes);
            if (position === bytes.length || classes[bytes[position]] !== delimiter)
                break;
            if (position > rowLimit || position - cellStart > tableLimits.cellBytes)
                break;
            sink.cell(column++, bytes, cellStart, position, asciiForm);
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
        this.#form |= utf8Form;
        if (codePoint < 0)
            return;
        this.#position = position;
        throw this.#refuse(controlCharacter(this.#file, this.#line, codePoint));
    }
    /** A byte that ends a plain cell, or may not stand in one. */
    #scanSpecial(bytes) {
        const byteClass = this.#plainClasses[bytes[this.#position]];
        if (byteClass === quote)
            throw this.#refuse(quoteInPlainCell(this.#file, this.#line, this.#column + 1));
        return this.#scanCellEnd(bytes, byteClass);
    }
    #scanAfterQuote(bytes) {
        const byteClass = this.#plainClasses[bytes[this.#position]];
        if (byteClass === quote) {
            this.#form |= doubledQuotesForm;
            this.#phase = 'quoted';
            this.#position++;
            return true;
        }
        if (byteClass === beyondAscii)
            this.#passBeyondAscii(bytes, this.#position);
        if (byteClass === ordinary || byteClass === beyondAscii) {
            throw this.#refuse(textAfterQuote(this.#file, this.#line, this.#column + 1));
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
            throw this.#refuse(bareCarriageReturn(this.#file, this.#line));
        return next === newline;
    }
    #checkLine(lineEnd) {
        this.#lineEnd ??= lineEnd;
        if (lineEnd !== this.#lineEnd)
            throw this.#refuse(mixedLineEnds(this.#file, this.#line, this.#lineEnd));
        const isBlank = this.#column === 0 && this.#phase === 'plain' && this.#position === this.#cellStart;
        if (isBlank)
            throw blankLine(this.#file, this.#line);
    }
    #endCell(bytes, sink) {
        this.#checkLimits();
        const end = this.#phase === 'closed' ? this.#position - 1 : this.#position;
        sink.cell(this.#column, bytes, this.#cellStart, end, this.#form);
        this.#column++;
        this.#phase = 'start';
        this.#form = asciiForm;
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
        const isCellTooLarge = this.#position - this.#cellStart > tableLimits.cellBytes;
        if (isCellTooLarge || this.#position - this.#recordStart > tableLimits.rowBytes) {
            const refusal = this.#exceededLimit();
            if (refusal !== undefined)
                throw refusal;
        }
    }
    /** The limit that was passed first, so that it does not depend on where chunks end. */
    #exceededLimit() {
        const cellEnd = this.#phase === 'closed' ? this.#position - 1 : this.#position;
        const cellLimit = this.#cellStart + tableLimits.cellBytes;
        const rowLimit = this.#recordStart + tableLimits.rowBytes;
        if (cellEnd > cellLimit && cellLimit <= rowLimit) {
            const isQuoted = this.#phase === 'quoted' || this.#phase === 'closed';
            return cellTooLarge(this.#file, this.#cellLine, this.#column + 1, isQuoted);
        }
        return this.#position > rowLimit ? rowTooLarge(this.#file, this.#recordLine) : undefined;
    }
    #refuseControl(bytes) {
        return this.#refuse(controlCharacter(this.#file, this.#line, bytes[this.#position]));
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

;// CONCATENATED MODULE: ./build/tables/byteDictionary.js

const smallest = 1024;
/**
 * Numbers distinct byte sequences in the order of their first appearance, from 0.
 *
 * An open-addressing hash table over one growing buffer: unlike a `Map` it makes no string for a sequence
 * that it knows, which is most of what a table consists of, and it has no limit of 2^24 entries.
 */
class ByteDictionary {
    // Drawn anew so that nobody can prepare a file whose values all collide; it has no influence on the codes.
    #seed = (0,external_node_crypto_.randomInt)(2 ** 32);
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

;// CONCATENATED MODULE: ./build/tables/columnBuilder.js


// Long enough to make few calls, far below the longest string that the engine allows.
const decodedAtOnce = 1024 * 1024;
/** Collects one column's cells, each distinct value once. */
class ColumnBuilder {
    #name;
    /** Cells as written: a doubled quote stays doubled, so equal bytes and equal texts are the same thing. */
    #dictionary = new ByteDictionary();
    #codes = new Uint32Array(1024);
    #rows = 0;
    /** All flags that any cell has. */
    #form = asciiForm;
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
        const values = this.#form === asciiForm ? this.#decodeAscii() : this.#decodeEach();
        return { name: this.#name, values, codes: this.#codes.slice(0, this.#rows) };
    }
    #decodeEach() {
        const dictionary = this.#dictionary;
        return Array.from({ length: dictionary.size }, (_, code) => decodeCell(dictionary.bytes, dictionary.startOf(code), dictionary.endOf(code), this.#form));
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

;// CONCATENATED MODULE: ./build/tables/rowLines.js
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

// EXTERNAL MODULE: ./build/result/nearestName.js
var nearestName = __webpack_require__(38921);
;// CONCATENATED MODULE: ./build/tables/tableHeader.js




const tab = 0x09;
const comma = 0x2c;
/** The delimiter that a file's name promises: tab for `.tsv` and `.tab`, else comma. The content is not asked. */
function delimiterOf(file) {
    return /\.(tsv|tab)$/i.test(file) ? tab : comma;
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
        if (column >= tableLimits.columns)
            throw tooManyColumns(this.#file, 1);
        this.#names.push(decodeCell(bytes, start, end, form));
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
            throw emptyColumnName(file, index + 1);
        if (first !== undefined)
            throw duplicateColumnName(file, name, first, index + 1);
        numberOf.set(name, index + 1);
    }
}
/** The refusal of a file that lacks a column, with the name that was probably meant. */
function refuseMissingColumn(file, name, header) {
    return missingColumn(file, name, header, {
        nearest: (0,nearestName/* nearestName */.q)(name, header),
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

;// CONCATENATED MODULE: ./build/tables/tableAssembly.js




/** Hands the cells of one file's rows to the builders of the columns that were asked for. */
class RowSink {
    #file;
    #columns;
    /** For each column of the file; `undefined` for those that nobody asked for. */
    #builders;
    lines = new RowLines();
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
            throw raggedRow(this.#file, line, columns, this.#columns);
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
                throw refuseMissingColumn(file, name, header);
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
        return new Map(header.filter((name) => wanted.has(name)).map((name) => [name, new ColumnBuilder(name)]));
    }
    #checkAgainstFirst(file, header, builders) {
        const first = this.#files[0]?.path;
        if (first === undefined)
            return;
        const present = new Set(header);
        for (const name of builders.keys()) {
            if (present.has(name))
                continue;
            throw this.#request === undefined ? refuseMissingColumn(file, name, header) : unevenColumn(file, name, first);
        }
        for (const name of this.#request?.optional ?? []) {
            if (present.has(name) && !builders.has(name))
                throw unevenColumn(first, name, file);
        }
    }
}
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
        this.#firstRows = files.map((file) => {
            rows += file.rows;
            return rows - file.rows;
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
        return lastAtMost(this.#firstRows, row);
    }
    placeOf(row) {
        const index = this.fileOf(row);
        return { file: this.files[index].path, line: this.#lines[index].lineOf(row - this.#firstRows[index]) };
    }
}

;// CONCATENATED MODULE: ./build/tables/fileSignatures.js
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

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/tables/utf8.js

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
    if ((0,external_node_buffer_.isUtf8)(bytes))
        return bytes.length;
    // Whether a beginning is valid changes only once as it grows, so halving finds the place.
    let valid = 0;
    let invalid = bytes.length;
    while (invalid - valid > 1) {
        const middle = (valid + invalid) >>> 1;
        if ((0,external_node_buffer_.isUtf8)(bytes.subarray(0, wholeCharacters(bytes.subarray(0, middle)))))
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

;// CONCATENATED MODULE: ./build/tables/tableText.js



const tableText_nothing = Buffer.alloc(0);
const byteOrderMark = Buffer.from('\ufeff');
// Bounds what is scanned before a limit is noticed, also where a source gives the whole file as one chunk.
const longestPiece = 64 * 1024;
/** Checks that bytes are UTF-8 text and passes them on to a scanner, without a leading byte order mark. */
class TableText {
    #file;
    #scanner;
    #isAtBeginning = true;
    /** The first bytes of the file, while too few to tell its format; later the bytes of a cut character. */
    #pending = tableText_nothing;
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
        if (this.#isAtBeginning && bytes.length < signatureBytes) {
            this.#pending = Buffer.from(bytes);
            return;
        }
        const text = this.#isAtBeginning ? this.#begin(bytes) : bytes;
        this.#pass(text, wholeCharacters(text));
    }
    /** Looks at the first bytes of the file and gives them back without a byte order mark. */
    #begin(head) {
        this.#isAtBeginning = false;
        const recognised = recogniseFormat(head);
        if (recognised !== undefined)
            throw notText(this.#file, recognised.format, recognised.cure);
        if (!head.subarray(0, byteOrderMark.length).equals(byteOrderMark))
            return head;
        this.#offset = byteOrderMark.length;
        return head.subarray(byteOrderMark.length);
    }
    /** Passes the first `length` bytes on and keeps the others. */
    #pass(bytes, length) {
        const text = bytes.subarray(0, length);
        const valid = firstInvalidByte(text);
        // What stands before the invalid byte may break a rule earlier.
        if (valid > 0)
            this.#scanner.write(text.subarray(0, valid));
        if (valid < length && !this.#scanner.isStopped) {
            throw notUtf8(this.#file, this.#scanner.line, this.#offset + valid);
        }
        this.#offset += length;
        this.#pending = length === bytes.length ? tableText_nothing : Buffer.from(bytes.subarray(length));
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
        throw noFiles();
    const assembly = new TableAssembly(columns);
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
        throw noRows(file);
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
    return new TableText(file, new RecordScanner(file, delimiterOf(file), new HeaderSink(file, onHeader)));
}
function viewAsBuffer(chunk) {
    return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}
function refuseEmpty(file) {
    throw noHeader(file);
}


/***/ }),

/***/ 66885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Le: () => (/* binding */ unwritableOutput),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   zh: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _result_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11888);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91618);
/** Folders that output is written into, wherever the user wants them. */




/**
 * Makes a folder and those above it that are missing, one after the other. Node's own way of making all of them at once
 * never ends where a folder cannot be made in one that is there, as below `/proc`.
 *
 * @returns the uppermost folder that was made; undefined where all were there
 * @throws the system's error, with its code and the path of the folder that could not be made; then none is left
 */
function makeFolder(folder) {
    const made = [];
    try {
        for (const missing of missingFolders((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder)))
            if (makeOne(missing))
                made.push(missing);
    }
    catch (thrown) {
        for (const path of made.reverse())
            removeEmpty(path);
        throw thrown;
    }
    return made[0];
}
/** The folders that have to be made, the uppermost first. */
function missingFolders(folder) {
    const missing = [];
    for (let place = folder;; place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)) {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place, { throwIfNoEntry: false });
        if (found?.isDirectory() === true)
            return missing.reverse();
        if (found !== undefined)
            throw systemError('ENOTDIR', place);
        missing.push(place);
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place) === place)
            return missing.reverse();
    }
}
/** Whether it was made here, and not by someone else in the meantime. */
function makeOne(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
        return true;
    }
    catch (thrown) {
        const isThere = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true;
        if (isThere)
            return false;
        throw thrown;
    }
}
function removeEmpty(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(folder);
    }
    catch {
        // Somebody has put something into it.
    }
}
function systemError(code, path) {
    return Object.assign(new Error(`${code}: ${path}`), { code, path });
}
/**
 * Writes texts to their paths, and makes the folders that they need.
 *
 * @param files text by path
 * @throws Refusal with exit code 5 and the place that cannot be written
 */
function writeOutput(files, wanted) {
    try {
        for (const [path, text] of files) {
            makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
        }
    }
    catch (thrown) {
        throw unwritableOutput(thrown, wanted);
    }
}
/**
 * The Refusal for output that cannot be written, with the place that the system named.
 *
 * @param thrown by `makeFolder`, or by writing into the folder; what is no error of the system is thrown again
 */
function unwritableOutput(thrown, { what, outcome, cure }) {
    const { code, path } = thrown;
    if (code === undefined)
        throw thrown;
    const place = path === undefined ? {} : { file: (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .printablePath */ .Vj)(path) };
    const reason = path === undefined ? '' : 'cannot be made or written to, so that ';
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_('command/usage', {
        ...place,
        exit: 5,
        problem: `${reason}${what} cannot be written (${code})${outcome === undefined ? '' : `, and ${outcome}`}`,
        cure,
    });
}


/***/ })

};
